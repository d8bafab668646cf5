/* A page as the finders of counts, memberships and roles see it: where the profile's rules match, the clauses of each
 * sentence and whether they say that something is so, the communes that belong together, and which network each
 * sentence speaks of. Private to lib/fact. */
#ifndef PP_FACT_ANALYSIS_H
#define PP_FACT_ANALYSIS_H

#include "lib/fact/facts.h"
#include "lib/fact/marks.h"
#include "lib/text/number.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What parts a clause from the one before it. */
enum join { JOIN_START, JOIN_COMMA, JOIN_AND, JOIN_SEMICOLON, JOIN_COLON, JOIN_DASH };

struct clause {
    uint32_t first_token, end_token;
    uint32_t sentence;
    uint8_t join;   /* enum join */
    bool relative;  /* begins with a relative pronoun */
    bool finite;    /* holds a finite verb, as far as the closed classes and the profile tell */
    bool denied;    /* holds a negation */
    bool unsure;    /* planned, wished, asked, conditional, a question, or decided */
    bool decided;   /* unsure only because a body decided it, which makes leaving so but not joining */
    bool sample;    /* begins with "darunter", "etwa" and the like */
    uint16_t times; /* what counts_tense.c has worked out: two bits for each enum clause_time, known and the answer */
};

/* How a group of communes stands in its clause. */
enum role { GROUP_SUBJECT, GROUP_PLACE, GROUP_WITH, GROUP_TO, GROUP_OF, GROUP_GENITIVE, GROUP_DATIVE };

/* How a group with "mit", "neben", "außer" goes with the subject. */
enum company {
    COMPANY_NONE,
    COMPANY_TOGETHER, /* "gemeinsam mit X": does what the subject does */
    COMPANY_BESIDE,   /* "neben X": did it before */
    COMPANY_EXCEPT,   /* "außer X ... keine": the only one that does it */
};

/* Communes in coordination: "Marburg, der Landkreis Gießen (2016) und Kassel". Dates may stand between them. */
struct group {
    uint32_t first_place, end_place; /* indices into facts->places; those that are no communes are passed over */
    uint32_t first_token, end_token; /* with a bracket behind the last one */
    uint32_t clause;
    uint8_t role;    /* enum role */
    uint8_t company; /* enum company, of GROUP_WITH */
};

enum network { NETWORK_NONE, NETWORK_THIS, NETWORK_OTHER };

/* When a sentence denies that a commune belongs. */
enum denied {
    DENIED_NOW,
    DENIED_EVER,   /* "war nie dabei": nor has it left */
    DENIED_AS_PLAN /* "will Partnerkommune werden": a headline that says that it takes part tells what is planned */
};

struct denial {
    const struct area *area;
    enum denied how;
};

/* What a legend or a footnote says of the communes that bear its sign: "(B) Beschluss liegt vor", "* ausgetreten 2018". */
enum legend_meaning { LEGEND_MEMBER, LEGEND_JOINED, LEGEND_LEFT, LEGEND_PENDING };

struct legend {
    struct {
        uint32_t start, end; /* bytes of the sign where the legend has it */
        uint8_t meaning;     /* enum legend_meaning */
        int date;            /* that it tells; NO_REF */
    } v[8];
    size_t n;
};

/* A date that has not been looked for yet. */
enum { UNSOUGHT = -100 };

/* The Länder of a gazetteer, in the order of their keys, "01" first, with their folded names. */
enum { LANDS = 16 };
struct lands {
    const struct gazetteer *of;
    const struct area *areas[LANDS]; /* NULL: the table has none */
    size_t name_at[LANDS];
    struct buf names; /* each with its NUL */
};

struct analysis {
    const struct passage_context *c;
    const struct doc *doc;
    struct facts *f;
    bool related; /* the page speaks of the network; if not, it has no marks and no counts of members */
    bool titled;  /* its title names this network, and no other */
    /* Memberships are looked for: the page is related, or a table, whose header may state some, has communes. If not,
     * only what dates and numbers need is found: clauses of the sentences that hold one, no groups, no networks. */
    bool whole;
    struct marks marks;
    struct mark *standings; /* how names of the network stand in their clauses (standing.h), in order */
    size_t nstandings, cap_standings;
    uint8_t *token_bits;                         /* one a token: enum token_bit */
    size_t cap_tokens, cap_sentences, cap_lines; /* room in the arrays that have one element each */
    struct clause *clauses;
    size_t nclauses, cap_clauses;
    uint32_t *first_clause; /* of sentence s: clauses[first_clause[s]] to [first_clause[s + 1]] */
    struct group *groups;   /* in order of the text */
    size_t ngroups, cap_groups;
    uint32_t *first_group; /* of sentence s */
    uint8_t *networks;     /* enum network: what each sentence speaks of where its words do not say */
    int32_t *section;      /* of line l: the nearest heading or term above that it stands under, -1 for none */
    size_t dates_after;    /* how many dates lie after that of the page */
    struct denial *denials;
    size_t ndenials, cap_denials;
    int publisher;            /* a place: the commune that publishes the page; NO_REF if none is known */
    int stands[16];           /* dates led by "Stand", the first of them */
    bool stands_told[16];     /* by a sentence that counts something then: not of what stands above or is so "now" */
    bool stands_of_table[16]; /* of a table or chart, not of the text */
    size_t nstands;
    bool chronicle;  /* lines of the page are dates alone: a timeline, or news */
    bool timeline;   /* and some of them months or years, so that it is no news */
    int own_date;    /* the date by which the text dates the page, better than the page record; NO_REF if none */
    int head_event;  /* the date of the event that the page's head tells, NO_REF if none */
    bool minutes;    /* the page is the minutes of that event: what is so "now" is so then */
    char bridge[40]; /* the noun that the page's head gives to its members: "steckbrief" of "Steckbriefe der
                                Partnerkommunen"; "" if none */
    bool about;      /* the page names the network so often that all of it is about the network */
    bool proposal;   /* the page is a motion or a draft of a decision: what it says in the present is not yet so */
    int *founding;   /* what date_of_founding has found, UNSOUGHT before it was asked (counts_founding.c) */
    size_t cap_founding;
    int joining_event;       /* the date on which the page tells that communes joined, NO_REF if none */
    struct lands lands;      /* kept from page to page */
    bool land_titled;        /* the page's title names `land` */
    struct legend legend;    /* of its lists and tables (members_legend.c) */
    const struct area *land; /* the Land of the publisher or of the page; NULL if none is known */
};

enum token_bit {
    BIT_DEPTH = 3,      /* nesting of brackets, at most 3 */
    BIT_VERB = 4,       /* a finite verb: auxiliary, copula, modal, or a verb of the profile */
    BIT_VERB_AHEAD = 8, /* this or a later token is one, before the next comma or the like */
    BIT_PLACE = 16,     /* within a commune's mention */
    BIT_DATE = 32,      /* within a date */
    BIT_NAME = 64,      /* within the name of a network */
    BIT_UNIT = 128,     /* within a noun of a unit */
};

/* `a` is used again for page after page, {0} at first. */
void analysis_make(struct analysis *a, const struct passage_context *c, struct facts *f);
void analysis_free(struct analysis *a);

/* The parts of analysis_make, in order. */
void clauses_find(struct analysis *a);   /* clause.c: token_bits, clauses */
void groups_find(struct analysis *a);    /* group.c */
void sections_find(struct analysis *a);  /* sections.c: section */
void focus_find(struct analysis *a);     /* focus.c: networks, bridge; calls sections_find and publisher_find */
void publisher_find(struct analysis *a); /* publisher.c: publisher, land */

/* Sets what the clauses from `first` on, those of one sentence, say of themselves: relative, finite, denied, unsure,
 * decided, sample (clause_judge.c). */
void clauses_judge(struct analysis *a, size_t first);
/* Part of it: clauses [first, end) as they depend on one another, "Der Rat beschloss, dass die Stadt beitritt": what
 * depends on a plan is one (clause_depends.c). */
void clauses_judge_dependents(struct analysis *a, size_t first, size_t end);
/* "beizutreten", "mit zu arbeiten": whether an infinitive with "zu" ends the clause (clause_judge.c). */
bool clause_has_infinitive(const struct analysis *a, const struct clause *c);
/* "Wussten Sie, dass Kiel dabei ist?", "Was tat sich, seit Kiel beigetreten ist?": that it is, is not asked
 * (clause_judge.c). */
bool clause_tells_known(const struct analysis *a, const struct sentence *s, const struct clause *c);
/* The next token of [i, end) that may tell something of clauses (clause.c). */
size_t clause_next_telling(const struct analysis *a, size_t i, size_t end);

/* Whether token i negates: "nicht", but not in "nicht nur", "nicht zu verwechseln mit" (clause_judge.c). */
bool token_negates(const struct doc *d, size_t i);

/* "Neun Kommunen haben sich bisher für den Partnerprozess entschieden": "entschieden" at token i, in words from
 * `first` on that count communes, tells that they belong; of one commune it is its decision (clause_judge.c). */
bool choice_is_made(const struct analysis *a, size_t first, size_t i);

/* "Landkreis", "Saalekreis", "Barnim": whether names of districts that end in token i take "der" (group.c). */
bool token_is_masculine_name(const struct doc *d, size_t i);

/* "dass Kiel, eine Stadt im Norden, beigetreten ist": the clause before that this one goes on with, behind what is
 * put in behind the name that ends it; NULL if there is none (clause_around.c). */
const struct clause *clause_around(const struct analysis *a, const struct clause *c);
/* "80 Kommunen aus dem Bundesgebiet, elf davon aus Hessen, sind dabei", "zwei Städte, zusammen also sieben Kommunen,
 * tragen den Prozess": of a clause without a verb the one that goes on with it, over a few parts; NULL. */
const struct clause *clause_going_on(const struct analysis *a, const struct clause *c);
/* "Als erste Städte waren 2012 Ulm und Kiel eingestiegen": no clause of time, its auxiliary does not stand at the end. */
bool clause_has_verb_second(const struct doc *d, const struct clause *c);
/* Whether the clause, or the one that it goes on with, has "ist", "wurde" or the like. */
bool clause_has_copula(const struct analysis *a, const struct clause *c);
/* The clause that holds token i. */
size_t clause_of(const struct analysis *a, size_t token);
/* The clause right before or behind this one in its sentence; NULL if there is none. */
static inline const struct clause *clause_before(const struct analysis *a, const struct clause *c)
{
    return c > a->clauses && c[-1].sentence == c->sentence ? c - 1 : NULL;
}
static inline const struct clause *clause_behind(const struct analysis *a, const struct clause *c)
{
    return c + 1 < a->clauses + a->nclauses && c[1].sentence == c->sentence ? c + 1 : NULL;
}
/* Behind the last token of the clause that is no sign; its first one if it has none. */
static inline size_t clause_words_end(const struct doc *d, const struct clause *c)
{
    size_t end = c->end_token;
    while (end > c->first_token && d->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    return end;
}
/* The last word of the clause; its first token if it has none. */
static inline size_t clause_last_word(const struct doc *d, const struct clause *c)
{
    size_t i = c->end_token;
    while (i > c->first_token + 1 && d->tokens[i - 1].kind != TOK_WORD)
        i--;
    return i > c->first_token ? i - 1 : c->first_token;
}
static inline unsigned token_depth(const struct analysis *a, size_t token)
{
    return a->token_bits[token] & BIT_DEPTH;
}

/* Whether a bracket, or a dash that stands for one ("Kassel – seit 2013 – und Celle"), opens at the token. */
static inline bool token_opens_bracket(const struct analysis *a, size_t token)
{
    return doc_punct(a->doc, token, '(') ||
           (token > 0 && token < a->doc->ntokens && token_depth(a, token) == 1 && token_depth(a, token - 1) == 0);
}

/* Marks, dates, places or groups that begin in the tokens [first, end): the first of them is *from, the return value stands
 * behind the last. */
size_t marks_between(const struct analysis *a, size_t first, size_t end, size_t *from);
size_t dates_between(const struct analysis *a, size_t first, size_t end, size_t *from);
size_t places_between(const struct analysis *a, size_t first, size_t end, size_t *from);
size_t groups_between(const struct analysis *a, size_t first, size_t end, size_t *from);
/* How many of them there are; *from is the first, as above (NULL where nobody asks for it). */
size_t marks_in(const struct analysis *a, size_t first, size_t end, size_t *from);
size_t dates_in(const struct analysis *a, size_t first, size_t end, size_t *from);
size_t places_in(const struct analysis *a, size_t first, size_t end, size_t *from);
size_t groups_in(const struct analysis *a, size_t first, size_t end, size_t *from);
/* The sentence before, or the one before that if it only puts in a word between two of its line: short, without a
 * place, a date, a number, a unit or a network, of nobody who could have joined, and no question. `sentence` > 0. */
size_t sentence_told_before(const struct analysis *a, size_t sentence);
/* Whether the sentence is such an aside. */
bool sentence_is_aside(const struct analysis *a, size_t sentence);
/* The one group of tokens [first, end), if it is one commune; -1. */
int only_commune(const struct analysis *a, size_t first, size_t end);
/* The group that begins with the token; -1 if none does. */
int group_at(const struct analysis *a, size_t token);
/* The page's own date as its text tells it, else as its record has it; NULL or "" if nothing does. */
static inline const char *page_own_date(const struct analysis *a)
{
    return a->own_date >= 0 ? a->f->dates.v[a->own_date].reading : a->doc->page->published.data;
}
/* Whether a number that is no part of a date or of a name begins at token i: that number. */
bool counts_at(const struct analysis *a, size_t i, struct number *n);
/* Whether a mark that begins in tokens [first, end) names this network (mark_names_network); is of that kind. */
bool network_named_between(const struct analysis *a, size_t first, size_t end);
bool has_mark_between(const struct analysis *a, size_t first, size_t end, enum rule_kind kind);
/* Whether a noun of its members ("Partnerkommune") begins there. */
bool has_members_between(const struct analysis *a, size_t first, size_t end);
/* Whether a verb, a noun ("Beitritt"), that begins there tells that status. */
bool has_verb_between(const struct analysis *a, size_t first, size_t end, enum member_status status);
bool has_noun_between(const struct analysis *a, size_t first, size_t end, enum member_status status);
/* Whether one of the tokens [first, end) is a finite verb. */
static inline bool has_finite_between(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (a->token_bits[i] & BIT_VERB)
            return true;
    return false;
}

/* Whether place i is a commune, and its likeliest area (NULL if it is none). */
const struct area *commune_area(const struct facts *f, size_t i);

/* Which network a statement in this clause is about: named in the clause, else nearest before it in the sentence,
 * else what the passage is about. *named: the clause itself names it. */
enum network clause_network(const struct analysis *a, const struct clause *c, bool *named);

/* "Ulm tritt nicht bei. Man ist schon im anderen Netzwerk. Kiel hingegen hat unterschrieben": the word turns back to
 * what the passage spoke of before; the sentence itself names no network. */
bool clause_turns_back(const struct analysis *a, const struct clause *c);

/* The heading or term that the heading or term `line` itself stands under; -1 for none. */
int32_t section_parent(const struct analysis *a, int32_t line);

/* The date of the heading over the line where the heading is little more than a date ("Herbst 2015"); else NO_REF. */
int section_date(const struct analysis *a, size_t line);

/* The day that stands alone on the line under or over the heading over the line, as over a piece of news; else NO_REF. */
int section_day(const struct analysis *a, size_t line);
/* "Bestand am 31.12.2021 (Vorjahr in Klammern)", "Fachtag am 9. Mai 2019": the one date that the heading over the line
 * states, if it is a day and the heading has no verb. */
int section_stated_day(const struct analysis *a, size_t line);

/* The date that is all of the line; NO_REF if there is none. */
int line_date_alone(const struct analysis *a, const struct line *line);

/* Whether a line of no great length names this network, by its name or by a noun for its members. */
bool line_names_network(const struct analysis *a, const struct line *line);
/* Whether one of the first lines of the page does: title, subtitle, the paragraph that opens it. */
bool head_names_network(const struct analysis *a);
/* Whether the passage in line `l` is about this network and a heading over it, or such a head, names it. */
bool section_names_network(const struct analysis *a, size_t l);

/* Whether the clause says that what it counts belongs to the network: a statement, its name, a verb of counting. *unsure:
 * planned, wished or denied (counts_clause.c). */
bool clause_counts_members(const struct analysis *a, size_t clause, bool *unsure);

void trace_note(const struct analysis *a, size_t first_token, size_t end_token, const char *rule, bool taken,
                const char *why);

/* Find "Stand ...", "Aktualisiert am ..." and dates that stand for the page's own: sets f->roles of them, stands,
 * own_date and head_event (page_dates.c). To be called before the finders. */
void page_dates_find(struct analysis *a);

/* A calendar date with its year: readings of those begin with a digit (lib/text/date.h). */
static inline bool date_is_absolute(const struct analysis *a, size_t date)
{
    char c = a->f->dates.v[date].reading[0];
    return c >= '0' && c <= '9';
}

/* Whether the date is known to the day. */
static inline bool date_is_day(const struct date_mention *date)
{
    return strcspn(date->reading, ";") >=
           strlen("2012-11-29"); /* what follows is no part of the date: "2013;aside" */
}

/* "die 60. Partnerkommune": whether the count is that of the last one who came. */
static inline bool count_is_ordinal(const struct count *count)
{
    return !strcmp(count->rule, "count.ordinal");
}

/* The finders. */
void memberships_find(struct analysis *a);
void counts_find(struct analysis *a);
void memberships_complete(struct analysis *a); /* after the counts: dates of what headings tell */
/* "Wir arbeiten mit zwei Partnerkommunen, Ulm und Calw": of counts that only memberships needed, and of communes
 * that nothing calls members: "Sechs Kommunen haben Interesse" (counts_settle.c). */
void counts_drop_selections(struct analysis *a);
/* "Fünf Kommunen haben davon Gebrauch gemacht" beside "72 Kommunen sind dabei": a total of the country, where
 * nothing names an area, is none if the page tells of more than twice as many at the same time or before. Takes it
 * away (counts_settle.c). After the memberships, which those who are counted may have. */
void counts_drop_contradicted(struct analysis *a);
void roles_assign(struct analysis *a);

#endif
