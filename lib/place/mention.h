/* Within lib/place: a name found in the text, on its way from found to judged to decided. */
#ifndef PP_PLACE_MENTION_H
#define PP_PLACE_MENTION_H

#include "lib/base/arena.h"
#include "lib/place/names.h"
#include "lib/place/place.h"
#include "lib/place/words.h"

/* Which levels a word beside the name speaks of. */
enum level_cue {
    CUE_NONE,
    CUE_DISTRICT,    /* Landkreis, Kreisverwaltung */
    CUE_TOWN,        /* Stadt, Gemeinde, Rathaus */
    CUE_ASSOCIATION, /* Samtgemeinde, Verbandsgemeinde, Amt */
    CUE_BOROUGH,     /* Bezirk */
    CUE_PLACE,       /* a place of some level: Klinikum, Flughafen, Region */
};

struct candidate {
    const struct area *area;
    const char *qualifier; /* of the name, "" if none */
    uint8_t flags;         /* enum variant_flag */
    bool qualified;        /* the text goes on with its qualifier */
    double alone;          /* log odds against the others, up to a constant, by what stands beside the name */
    double score;          /* the same with what the page says */
};

struct region;

struct mention {
    uint32_t name_token, end_name;   /* the name itself, with qualifier */
    uint32_t first_token, end_token; /* the span that is reported */
    uint32_t end_compound;           /* behind the rest of a compound ("-Ehrenfeld"), which is in no span */
    const struct name *names;        /* the same pointer for the same name */
    struct candidate *candidates;    /* arena */
    size_t ncandidates;
    const struct area *sure;     /* choose.c: the area, where that is certain enough to help decide others */
    const struct region *region; /* choose.c: the landscape beside the name, if it may be several areas */
    const struct area *land;     /* the Land of that name, if there is one */
    enum level_cue cue;
    bool designated;  /* the cue is a designation directly before the name ("Stadt", "Landkreis") */
    bool listed;      /* goes on a list of places ("die Kreise Unna und Soest") */
    bool beside_land; /* in the row of a table that begins with a Land */
    bool genitive, qualified, hashtag, lower_case;
    bool compound;    /* "Köln-Ehrenfeld" */
    uint8_t everyday; /* word_everyday of its name, 0 if it has several words */
    enum place_kind kind;
    double place_score; /* log odds that it is a place at all */
    const char *rule;   /* what decided */
};

/* Everything about one text. */
struct search {
    const struct doc *doc;
    const struct gazetteer *gazetteer;
    struct arena *arena;
    struct search *head;      /* the same of the page's title, site and address; NULL for the head itself */
    struct mention *mentions; /* in order */
    size_t n, cap;
    size_t unlabelled; /* levels.c: the last line over which no label was found, 0 at first */
};

/* What a word by itself says, remembered in the vocabulary. Token i is a word. */
enum {
    PLACE_CLASS_KNOWN = 1,
    PLACE_CLASS_BEGINS = 2,      /* a name begins with it */
    PLACE_CLASS_PREPOSITION = 4, /* WORD_PLACE_PREPOSITION */
    PLACE_CLASS_FOREIGN = 8,     /* WORD_FOREIGN */
    PLACE_CLASS_LAND = 16,       /* land_may_begin */
    WORD_TOLD = 32,              /* the tables of words (words.h) have been asked; what they say: */
    WORD_ROLE = 64,              /* word_is_person_role */
    WORD_EVERYDAY_AT = 8,        /* where the two bits of word_everyday begin, */
    WORD_CLASSES_AT = 10,        /* and a bit for each enum word_class */
};
uint32_t place_class_of(const struct search *s, size_t i);
static inline uint32_t place_class(const struct search *s, size_t i)
{
    uint32_t known = *doc_memory(s->doc, i, WORD_PLACE);
    return known & PLACE_CLASS_KNOWN ? known : place_class_of(s, i);
}

_Static_assert((int)WORD_CLASSES_AT + (int)WORD_CLASSES <= 32, "what is told of a word fits beside its place_class");

/* The same as word_is, word_everyday and word_is_person_role of token i; no to all of them unless it is a word. */
uint32_t words_told_of(const struct doc *d, size_t i);
static inline uint32_t words_told(const struct doc *d, size_t i)
{
    uint32_t known = *doc_memory(d, i, WORD_PLACE);
    return known & WORD_TOLD ? known : words_told_of(d, i);
}
static inline bool token_is_of(const struct doc *d, size_t i, enum word_class c)
{
    return words_told(d, i) >> (WORD_CLASSES_AT + c) & 1;
}
static inline int token_everyday(const struct doc *d, size_t i)
{
    return words_told(d, i) >> WORD_EVERYDAY_AT & 3;
}
static inline bool token_is_person_role(const struct doc *d, size_t i)
{
    return words_told(d, i) & WORD_ROLE;
}

struct mention *search_add(struct search *s);
/* True if no line begins at tokens (from, to], which all exist. */
bool doc_same_line(const struct doc *d, size_t from, size_t to);

/* Steps of places_find, each in a file of its own. */
struct surroundings;
void find_mentions(struct search *s);  /* find.c: fills mentions; place_score is not set */
void judge_mentions(struct search *s); /* judge.c: sets place_score and rule, kind of what is none */
void score_areas(struct search *s);    /* choose.c: scores candidates by what stands beside each name alone */
/* choose.c: orders candidates, score becomes their share (sum 1); `c` is working memory. */
void choose_areas(struct search *s, struct surroundings *c);

/* Distance in km between two points, in degrees: on a plane with the scale of 51 degrees north, within Germany right to a
 * few percent. */
double place_km(double lat, double lon, double other_lat, double other_lon);

/* regions.c: the landscape that stands beside the name ("Fürth im Odenwald", "das westfälische Halle"), NULL if there is
 * none; and the log odds that it gives to an area, 0 without one. */
const struct region *region_named(const struct doc *d, const struct mention *m);
double region_score(const struct region *r, const struct area *a);

/* head.c: what the page says of itself, as a text: title, site, the words of its host name. */
void head_text(const struct page *p, struct buf *out);

/* levels.c */
struct level_word {
    enum level_cue cue;
    bool in_span; /* a designation: "Landkreis Miltenberg"; not so "Stadtverwaltung Gera" */
    bool plural;  /* "die Kreise Unna und Soest" */
};
/* A plural designation goes on over the list that follows it. */
struct level_list {
    enum level_cue cue;
    uint32_t end_token; /* of the last place in it, 0: there is none */
    bool counted;       /* "zwei Landkreise ..., der Harz im April und ...": dates may stand between */
    bool designates;    /* for sure, whatever the words are elsewhere */
    bool headed;        /* by the heading or label above: of those that can be such */
};
/* What the word tells is in *w; where it is written small, *w stays. A list asks the same words above it for each of its
 * items: those that tell no level are remembered. */
bool level_at(const struct doc *d, size_t i, struct level_word *w);
/* level_lists.c. "Landkreise wie Peine", "Landkreise: Barnim, Uckermark", "drei Landkreise haben ..., darunter
 * Görlitz", "von den Landkreisen sind Nordhausen und ... dabei": a plural that leads in a list of which the first
 * name is at token i. */
bool level_leads_in(const struct doc *d, size_t i, struct level_word *w);
/* "zwei Landkreise kamen hinzu, (nämlich) der Harz im April und ...", "... neu dabei: Regen und Hof": the same of a
 * plural that is counted, and behind a sign those that are meant. */
bool level_counted_before(const struct doc *d, const struct mention *m, struct level_word *w);
/* Whether the name at token i is the next one of the list. */
bool level_list_goes_on(const struct doc *d, const struct level_list *list, size_t i);
/* "Leer: Der Landkreis hat ...", "Cham ist dabei" over "Der Landkreis (Cham) ist beigetreten": what stands behind or
 * below the name says that the district is meant. */
bool level_called_below(const struct doc *d, const struct mention *m);
/* Whether there is one of that name of which such a word can be. */
bool level_has_bearer(const struct mention *m, enum level_cue cue);
/* Read what stands beside a name of its level: before it ("Landkreis Peine", "die Kreise Unna und Soest"), behind it
 * ("Kassel (Landkreis)"), in the heading above. A pair ("Stadt und Landkreis Fürth") makes a second mention of the
 * same span; `m` is not valid then. */
void read_level(struct search *s, struct mention *m, struct level_list *list);

/* lands.c: a Land or the nation at token i, other than by its name. Returns the end token, 0 if none; *state is the
 * area's ISO 3166-2 code, NULL for the nation. "Freistaat" alone is `free_state`. */
struct land_word {
    const char *state;
    bool nation, free_state;
    uint32_t end_token;
};
bool land_word(const struct doc *d, size_t i, struct land_word *out);
/* Whether it may be one by its word, given as a key (name_key). */
bool land_may_begin(const char *key);

#endif
