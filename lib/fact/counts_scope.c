/* The areas that words name, and what of them stands right behind a count. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

static const char nation[] = SCOPE_NATION;

/* Words for the whole country where the finder of places has no mark. */
static const char *const nation_words[] = {"bundesweit",  "deutschlandweit", "bundesgebiet", "bundesrepublik",
                                           "deutschland", "bundesweiten",    "bundesweite",  "national",
                                           "bund",        "republik",        "bundesebene",  NULL};
/* Words for the Land that the passage or page is about. */
static const char *const land_words[] = {"landesweit", "landesweiten", "landesweite", "freistaat",
                                         "bundesland", "hierzulande",  "landesebene", NULL};

/* Words for the Land that is spoken of, with "im", "unser". */
static const char *const the_land[] = {"land",         "lande",  "landes",   "bundesland",
                                       "bundeslandes", "ländle", "ländchen", NULL};
/* How words for parts of a Land end. */
static const char *const region_ends[] = {"gebiet", "region", "land", NULL};

/* What people call a Land: the word with those before it. Not of a part of another Land: "im Südwesten Sachsens". */
static const struct {
    const char *before, *word, *state; /* the word before; "" for any of "im", "aus dem", "der" */
} nicknames[] = {{"", "südwesten", "DE-BW"},    {"", "nordosten", "DE-MV"},    {"hohen", "norden", "DE-SH"},
                 {"echten", "norden", "DE-SH"}, {"der", "saar", "DE-SL"},      {"und", "ruhr", "DE-NW"},
                 {"der", "mark", "DE-BB"},      {"der", "waterkant", "DE-SH"}, {"den", "meeren", "DE-SH"}};

static bool is_nickname_word(const struct doc *d, size_t i)
{
    for (size_t k = 0; k < sizeof nicknames / sizeof *nicknames; k++)
        if (doc_is(d, i, nicknames[k].word))
            return true;
    return false;
}

/* Whether the word of the token may tell an area, wherever it stands: false for most, and past the end. */
static bool may_tell_area(const struct doc *d, size_t i)
{
    static const char *const wide[] = {"weit", NULL};
    if (i >= d->ntokens || d->dull[i] & DULL_AREA)
        return false;
    bool may = doc_one_of(d, i, nation_words) || doc_one_of(d, i, land_words) || doc_one_of(d, i, the_land) ||
               doc_ends_in(d, i, 0, region_ends) || doc_ends_in(d, i, 0, wide) || is_nickname_word(d, i) ||
               scope_of_region_word(d, i);
    if (!may)
        doc_set_dull(d, i, DULL_AREA);
    return may;
}

/* The next such token of [i, end). */
static size_t next_area(const struct doc *d, size_t i, size_t end)
{
    while ((i = doc_next(d, i, end, DULL_AREA)) < end && !may_tell_area(d, i))
        i++;
    return i;
}

const char *scope_of_land(const struct place *p)
{
    if (p->kind == PLACE_NATION)
        return nation;
    return p->kind == PLACE_LAND && p->ncandidates ? p->candidates[0].area->state : NULL;
}

/* The same of a place in its text: simple language writes "Nieder-Sachsen". */
static const char *scope_of_place(const struct doc *d, const struct place *p)
{
    size_t i = p->first_token;
    const char *s = scope_of_land(p);
    bool parted = i >= 2 && doc_punct(d, i - 1, '-') && doc_is(d, i - 2, "nieder");
    return s && parted && !strcmp(s, "DE-SN") ? "DE-NI" : s;
}

/* "im Ruhrgebiet", "in der Region": a part of the Land that is spoken of. */
static bool is_region(const struct doc *d, size_t i)
{
    static const char *const no[] = {"deutschland", "ausland", "umland", "bundesland", "bundesgebiet", NULL};
    static const char *const in[] = {"im", "der", "dem", "das", "unserer", NULL};
    const struct token *t = &d->tokens[i];
    if (t->kind != TOK_WORD || !(t->flags & TOK_CAPITAL) || i == 0 || !doc_one_of(d, i - 1, in) ||
        doc_one_of(d, i, no))
        return false;
    return t->fold_len > strlen("land") && doc_ends_in(d, i, 0, region_ends);
}

/* Whether the number in tokens [first, end) is one that a single Land may have: of a network over sixteen Länder, what is
 * told without an area and is more than this is told of all of it. */
bool scope_number_is_few(const struct analysis *a, size_t first, size_t end)
{
    struct number n;
    for (size_t i = first; i < end; i++)
        if (!(a->token_bits[i] & BIT_DATE) && number_read(a->doc, i, false, &n))
            return n.value <= LAND_HAS;
    return true;
}

/* "die bayerische Nachbarstadt" does not set the scene. */
static bool is_adjective(const struct doc *d, const struct place *p)
{
    return !(d->tokens[p->first_token].flags & TOK_CAPITAL);
}

const char *scope_of_land_before(const struct analysis *a, size_t token)
{
    const size_t REACH = 200; /* tokens */
    size_t from, to = places_between(a, reach_back(token, REACH, 0), token, &from);
    while (to-- > from)
        if (a->f->places.v[to].kind == PLACE_LAND && !is_adjective(a->doc, &a->f->places.v[to]))
            return scope_of_land(&a->f->places.v[to]);
    return a->land ? a->land->state : NULL;
}

enum { PHRASE = 5 }; /* tokens of "mehr als 75 Kommunen" */

/* The area of a word for the Land that is spoken of; "75 hierzulande" are more than a Land may have. The count
 * stands in tokens [first, end). */
static const char *scope_of_land_word(const struct analysis *a, size_t i, size_t first, size_t end)
{
    size_t from, to = places_between(a, i + 1, i + 2, &from);
    const char *named = from < to ? scope_of_land(&a->f->places.v[from]) : NULL;
    if (named && doc_capital(a->doc, i)) /* "im Freistaat Sachsen" */
        return named;
    return doc_is(a->doc, i, "hierzulande") && !scope_number_is_few(a, first, end) ? nation
                                                                                   : scope_of_land_before(a, i);
}

/* "landesweit", "rheinland-pfalzweit": of the Land that is spoken of. */
static bool is_land_word(const struct doc *d, size_t i)
{
    if (!may_tell_area(d, i))
        return false;
    if (doc_one_of(d, i, land_words))
        return true;
    const struct token *t = &d->tokens[i];
    return t->kind == TOK_WORD && i > 0 && doc_punct(d, i - 1, '-') && t->fold_len > 4 &&
           !strcmp(doc_fold(d, i) + t->fold_len - 4, "weit");
}

/* "den bundesweiten Verbund": the adjective of another noun than the counted one. */
static bool is_other_attribute(const struct doc *d, size_t i, size_t token)
{
    const struct token *t = &d->tokens[i];
    bool declined =
        t->fold_len > strlen("bundesweit") && !strncmp(doc_fold(d, i), "bundesweit", strlen("bundesweit"));
    return declined && i > token && i + 1 < d->ntokens && d->tokens[i + 1].flags & TOK_CAPITAL;
}

/* "der fünfte Berliner Bezirk unter 46 Kommunen": the adjective of a place in another phrase. */
static bool is_of_other_number(const struct analysis *a, size_t i, size_t token)
{
    struct number n;
    bool counted = i + 2 < token && a->token_bits[i + 1] & BIT_UNIT && /* "zwei Berliner Bezirke und elf Städte" */
                   (token_classes(a->doc, i + 2) & W_AND || doc_punct(a->doc, i + 2, ','));
    return i < token && i > 0 && !(a->token_bits[i - 1] & BIT_DATE) && number_read(a->doc, i - 1, false, &n) &&
           n.end_token == i && (n.ordinal || counted);
}

bool scope_is_nation_word(const struct doc *d, size_t i)
{
    return may_tell_area(d, i) && doc_one_of(d, i, nation_words);
}

/* A city that is a Land; NULL for any other place. */
const char *scope_of_city(const struct place *p)
{
    static const char *const keys[] = {"02000000", "04011000", "11000000", NULL};
    const struct area *area = p->kind == PLACE_COMMUNE && p->ncandidates ? p->candidates[0].area : NULL;
    for (const char *const *k = keys; area && *k; k++)
        if (!strcmp(area->ags, *k))
            return area->state;
    return NULL;
}

bool scope_is_word(const struct analysis *a, size_t i)
{
    return scope_is_nation_word(a->doc, i) || is_land_word(a->doc, i) ||
           (i < a->doc->ntokens && scope_of_region_word(a->doc, i));
}

/* A bracket that holds a number of its own. */
bool scope_opens_figure(const struct analysis *a, size_t i)
{
    const size_t LONGEST = 8; /* tokens */
    struct number n;
    if (!doc_punct(a->doc, i, '('))
        return false;
    for (size_t k = i + 1; k < a->doc->ntokens && k < i + LONGEST && !doc_punct(a->doc, k, ')'); k++)
        if (counts_at(a, k, &n) && !n.ordinal)
            return true;
    return false;
}

/* "Nordrhein-Westfalen führt mit 16 vor Niedersachsen mit zwölf": the area that is compared. */
static bool is_compared_area(const struct doc *d, size_t i)
{
    static const char *const than[] = {"vor", "hinter", "als", "außerhalb", "jenseits", NULL};
    return i > 0 && doc_one_of(d, i - 1, than);
}

/* "26 in den übrigen Ländern": of no single one. */
static bool are_other_lands(const struct doc *d, size_t i)
{
    static const char *const other[] = {"übrigen", "anderen", "restlichen", "sonstigen", "weiteren", NULL};
    static const char *const lands[] = {"ländern", "bundesländern", "länder", "bundesländer", NULL};
    return doc_one_of(d, i + 1, lands) && doc_one_of(d, i, other);
}

/* Behind the count: "74 Partnerkommunen in Deutschland", "15 in Niedersachsen", "14 Kommunen aus dem Bundesgebiet". */
const char *scope_behind(const struct analysis *a, size_t end, size_t clause_end)
{
    const size_t REACH = 5;
    struct number n;
    for (size_t i = end; i < clause_end && i < end + REACH; i++) {
        if (doc_punct(a->doc, i, '/') || doc_punct(a->doc, i, '|')) /* "71 / in Thüringen 8" */
            return NULL;
        if (scope_opens_figure(a, i)) /* "74 Kommunen dabei (Hessen: 8)" */
            return NULL;
        if (counts_at(a, i, &n))
            return NULL; /* "80 Kommunen (elf aus Hessen)" */
        if (i > end && doc_punct(a->doc, end, ',') && count_names_area(a, i) && counts_at(a, i + 1, &n))
            return NULL; /* "in Hessen zwölf, in Thüringen drei" */
        size_t from, to = places_between(a, i, i + 1, &from);
        static const char *const them[] = {"davon", "hiervon", "ihnen", "denen", NULL}; /* "sechs davon in Berlin" */
        const bool in_it =
            doc_is(a->doc, end, "in") && (number_may_begin(a->doc, end - 1) || doc_one_of(a->doc, end - 1, them));
        if (from < to && i == end + 1 && (in_it || doc_is(a->doc, end, "aus")) &&
            scope_of_city(&a->f->places.v[from]))
            return scope_of_city(
                &a->f->places.v[from]); /* "sieben aus Berlin", "zwei in Bremen"; not "14 Kommunen in Berlin" */
        if (is_other_attribute(a->doc, i, end - 1))
            continue;
        if (from < to && is_compared_area(a->doc, i))
            return NULL;
        if (from < to && scope_of_place(a->doc, &a->f->places.v[from]))
            return scope_of_place(a->doc, &a->f->places.v[from]);
        if (scope_is_nation_word(a->doc, i) || are_other_lands(a->doc, i))
            return nation;
        const bool in_land = doc_is(a->doc, i, "land") && i > end && doc_is(a->doc, i - 1, "im") &&
                             !count_names_area(a, i + 1); /* "im Land Hessen" */
        if (is_land_word(a->doc, i) || in_land)
            return scope_of_land_word(a, i, reach_back(end, PHRASE, 0), end);
        const bool verb = token_classes(a->doc, i + 1) & W_PRONOUN && a->doc->tokens[i].kind == TOK_WORD &&
                          !doc_capital(a->doc, i) && !token_classes(a->doc, i); /* "lagen wir in Hessen" */
        if (verb || a->token_bits[i] & BIT_VERB || a->doc->tokens[i].kind == TOK_NUMBER ||
            (token_classes(a->doc, i) & W_AND && i + 1 < clause_end && !(a->doc->tokens[i + 1].flags & TOK_CAPITAL)))
            return NULL; /* "in Thüringen fünf und bundesweit 70" */
    }
    return NULL;
}

/* "sieben Landkreise, zwölf Städte und eine Gemeinde in Niedersachsen": what stands behind the last of several nouns of
 * communes that are counted side by side. */
const char *scope_behind_others(const struct analysis *a, size_t end)
{
    const struct doc *d = a->doc;
    const size_t OTHERS = 4;
    struct quantity q;
    size_t last = end;
    for (size_t n = 0; n < OTHERS && last + 1 < d->ntokens; n++) {
        if (!doc_punct(d, last, ',') && !(token_classes(d, last) & W_AND))
            break;
        size_t next = last + 1;
        const struct mark *single = count_single(a, next);
        if (single)
            last = single->end_token;
        else if (number_may_begin(d, next) && quantity_read(a, next, &q) && q.head < q.end_head && !q.ordinal &&
                 count_bare_unit(a, &q) == 0)
            last = q.end_head;
        else
            break;
    }
    return last > end ? scope_behind(a, last, d->sentences[doc_sentence_of(d, end - 1)].end_token) : NULL;
}

/* "im Land", "im ganzen Lande", "unseres Landes", "in unserem Bundesland", "im Ländle". */
static bool is_in_the_land(const struct doc *d, size_t i, size_t first)
{
    static const char *const lead[] = {"im", "des", "dem", "unser", "unserem", "unseres", "dieses", "diesem", NULL};
    static const char *const has[] = {"hat", "hatte", "zählt", "zählte", "verzeichnet", "ist",
                                      "war", "kommt", "kam",   "bringt", NULL};
    if (i == first || !may_tell_area(d, i) || !doc_one_of(d, i, the_land))
        return false;
    size_t before = i - 1;
    static const char *const now[] = {"hat",    "zählt",   "verzeichnet", "kommt", "kam",
                                      "bringt", "brachte", "stellt",      NULL};
    if (before == first && doc_is(d, before, "das") && doc_one_of(d, i + 1, now)) /* "Das Land hat jetzt fünf" */
        return true;
    if (before > first && doc_is(d, before, "das") && doc_one_of(d, before - 1, has)) /* "Damit hat das Land sechs" */
        return true;
    if (before > first && !doc_one_of(d, before, lead) && !(d->tokens[before].flags & TOK_CAPITAL))
        before--;
    return doc_one_of(d, before, lead);
}

/* "unser Land", "in unserem Bundesland": that of who speaks. */
static bool is_own_land(const struct doc *d, size_t i, size_t first)
{
    static const char *const our[] = {"unser", "unserem", "unseres", NULL};
    return is_in_the_land(d, i, first) && i > first && doc_one_of(d, i - 1, our);
}

const char *scope_of_adjective(const struct analysis *a, size_t first, size_t end)
{
    static const struct {
        const char *word, *state;
    } adjectives[] = {{"brandenburger", "DE-BB"}, {"bremer", "DE-HB"}, {"saarländer", "DE-SL"}};
    for (size_t i = first; i + 1 < end; i++)
        for (size_t k = 0; k < sizeof adjectives / sizeof *adjectives; k++)
            if (doc_is(a->doc, i, adjectives[k].word) && a->token_bits[i + 1] & BIT_UNIT)
                return adjectives[k].state;
    return NULL;
}

/* "Laut Geschäftsstelle nutzen in Hessen ...": an area behind "in" belongs to the noun before that, if one stands
 * there. Token i is that before the area. */
static bool is_verb_before_area(const struct doc *d, size_t i, size_t first)
{
    static const char *const in[] = {"in", "im", NULL};
    return i > first && doc_one_of(d, i, in) && d->tokens[i - 1].kind == TOK_WORD && !doc_capital(d, i - 1) &&
           !(token_classes(d, i - 1) & W_ADVERB && i > first + 1 && doc_capital(d, i - 2));
}

/* "Nach Auskunft des Verbandes zählt Hessen ...": a word without the ending of an adjective. */
static bool is_verb_right_before(const struct doc *d, size_t i)
{
    static const char *const declined[] = {"e", "en", "er", "es", "em", NULL};
    static const char *const past[] = {"hatte", "zählte", "stellte", "verzeichnete", "meldete", NULL};
    return d->tokens[i].kind == TOK_WORD && !doc_capital(d, i) && !(token_classes(d, i) & ~(W_FINITE | W_COPULA)) &&
           (!doc_ends_in(d, i, 1, declined) || doc_one_of(d, i, past));
}

bool scope_is_source(const struct doc *d, size_t i, size_t first)
{
    static const char *const saying[] = {"angaben", "angabe", "auskunft", "mitteilung", "aussage", NULL};
    static const char *const seated[] = {"geschäftsstelle", "zentrale", "bundesverband", "bundesministerium", NULL};
    const size_t BACK = 4; /* tokens */
    if (i > first + 1 && doc_is(d, i - 1, "in") &&
        doc_ends_in(d, i - 2, 0, seated)) /* "die Geschäftsstelle in Berlin" */
        return true;
    if (i > first + 2 && doc_punct(d, i - 1, '-')) /* "nach Angaben von Gesundheit Berlin-Brandenburg" */
        i -= 2;
    const bool in = i > first && doc_is(d, i - 1, "in"); /* "16 sind es laut Ministerium in Hessen" */
    for (size_t n = 0; i > first && n < BACK; i--, n++) {
        if (doc_is(d, i - 1, "laut"))
            return !in || i - 1 == first;
        if (is_verb_before_area(d, i - 1, first) || is_verb_right_before(d, i - 1))
            return false;
        if (doc_one_of(d, i - 1, saying))
            return i > first + 1 && (doc_is(d, i - 2, "nach") || doc_is(d, i - 2, "laut")) && (!in || i - 2 == first);
    }
    return false;
}

/* The Land that the words up to token i call by such a name, unless the page is about another Land or a place behind says
 * of what it is a part; NULL. */
static const char *scope_of_nickname(const struct analysis *a, size_t i, size_t first)
{
    static const char *const in[] = {"im", "dem", "den", "der", "deutschen", NULL};
    static const char *const at[] = {"an",  "in",    "aus",
                                     "von", "rhein", NULL}; /* "an der Saar", "an Rhein und Ruhr" */
    const struct doc *d = a->doc;
    if (i == first || !is_nickname_word(d, i) || !doc_capital(d, i) ||
        d->tokens[i + 1 < d->ntokens ? i + 1 : i].kind == TOK_NUMBER)
        return NULL;
    const bool part = token_classes(d, i + 1) & (W_ARTICLE | W_OF) || doc_is(d, i + 1, "deutschlands") ||
                      (i + 1 < d->ntokens && a->token_bits[i + 1] & BIT_PLACE);
    for (size_t k = 0; k < sizeof nicknames / sizeof *nicknames && !part; k++) {
        const char *before = nicknames[k].before;
        if (!doc_is(d, i, nicknames[k].word) || (*before ? !doc_is(d, i - 1, before) : !doc_one_of(d, i - 1, in)))
            continue;
        if ((doc_is(d, i - 1, "der") && *before) || doc_is(d, i - 1, "und"))
            if (i < first + 2 || !doc_one_of(d, i - 2, at))
                continue;
        return !a->land || !strcmp(a->land->state, nicknames[k].state) ? nicknames[k].state : NULL;
    }
    return NULL;
}

/* "drei in Niederbayern", "Münsterlandweit gibt es fünf": the Land of which the region is a part, for a number that
 * one may have; the count begins at token `first`. NULL. */
static const char *scope_of_region_told(const struct analysis *a, size_t i, size_t first)
{
    const char *state = a->token_bits[i] & (BIT_PLACE | BIT_NAME | BIT_UNIT) ? NULL : scope_of_region_word(a->doc, i);
    if (!state || !scope_number_is_few(a, first, reach_on(first, PHRASE, a->doc->ntokens)))
        return NULL;
    return *state ? state : a->land ? a->land->state : NULL;
}

const char *scope_between(const struct analysis *a, size_t first, size_t end, size_t token)
{
    const char *found = NULL;
    size_t best = 0, from;
    size_t to = places_between(a, first, end, &from);
    for (size_t i = from; i < to; i++) {
        const struct place *p = &a->f->places.v[i];
        const char *s = scope_of_place(a->doc, p);
        size_t at = p->first_token, away = at > token ? at - token : token - at;
        if (s && (!found || away < best) && !is_other_attribute(a->doc, at, token) && !is_compared_area(a->doc, at) &&
            !is_of_other_number(a, at, token) && !scope_is_source(a->doc, at, first)) {
            found = s;
            best = away;
        }
    }
    static const char *const declined[] = {"weite", "weiten", "weiter", NULL}; /* "am bundesweiten Partnerprozess" */
    for (size_t i = first; (i = next_area(a->doc, i, end)) < end; i++) {
        size_t away = i > token ? i - token : token - i;
        const bool of_network = i + 1 < end && doc_ends_in(a->doc, i, 1, declined) && count_names_network(a, i + 1);
        if (scope_is_nation_word(a->doc, i) && (!found || away < best) && !of_network &&
            !is_other_attribute(a->doc, i, token)) {
            found = nation;
            best = away;
        }
    }
    static const char *const we[] = {"wir", "uns", NULL};
    for (size_t i = first; !found && (i = next_area(a->doc, i, end)) < end; i++) {
        bool own = is_own_land(a->doc, i, first) ||
                   (is_in_the_land(a->doc, i, first) && doc_has_one_of(a->doc, first, end, we));
        if ((found = scope_of_nickname(a, i, first)))
            return found;
        const char *region = scope_of_region_told(a, i, token);
        if (region)
            found = region;
        else if ((own || is_region(a->doc, i)) && a->land)
            found = a->land->state;
        else if (is_land_word(a->doc, i) || is_in_the_land(a->doc, i, first))
            found = scope_of_land_word(a, i, token, reach_on(token, PHRASE, a->doc->ntokens));
    }
    return found;
}

bool scope_is_few(const struct analysis *a, const struct quantity *q)
{
    size_t to = quantity_end(q); /* "um vier auf 66", "von 14 auf 62" */
    struct number n;
    const size_t REACH = 8; /* tokens: "Aus 14 sind inzwischen mehr als 65 geworden" */
    if (q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "aus"))
        for (size_t i = to; i < a->clauses[clause_of(a, q->number_token)].end_token && i < to + REACH; i++)
            if (counts_at(a, i, &n) && n.value > LAND_HAS)
                return false;
    if (doc_is(a->doc, to, "auf") && counts_at(a, to + 1, &n) && n.value > LAND_HAS)
        return false;
    return scope_number_is_few(a, q->first_token, q->end_number);
}

const char *scope_of_words(const struct analysis *a, size_t first, size_t end)
{
    const char *s = scope_between(a, first, end, first);
    return s ? s : nation;
}

/* "Wie viele Bezirke sind dabei? Acht von zwölf": a part of as many as the city has. */
static bool is_of_all_boroughs(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"von", "der", NULL};
    struct number n;
    return doc_one_of(a->doc, q->end_number, of) && counts_at(a, q->end_number + 1, &n) &&
           (n.value == 12 || n.value == 7);
}

const char *scope_of_boroughs(const struct analysis *a, const struct quantity *q, size_t end)
{
    static const struct {
        const char *words[4];
        const char *state;
    } cities[] = {{{"berlin", "berliner", "berlins", NULL}, "DE-BE"},
                  {{"hamburg", "hamburger", "hamburgs", NULL}, "DE-HH"}};
    const size_t REACH = 12, BACK = 100;
    const int64_t BOROUGHS = 12; /* that Berlin has; Hamburg has seven */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (q->value > BOROUGHS)
        return NULL;
    bool told = is_of_all_boroughs(a, q) || count_is_answer(a, q); /* what they are is said before */
    size_t first = reach_back(q->first_token, told ? 3 * REACH : REACH, told ? 0 : c->first_token);
    bool boroughs = false;
    size_t nouns = q->head < q->end_head ? end : end + REACH; /* "mit sechs von zwölf die Hälfte aller Bezirke" */
    for (size_t i = q->head < q->end_head ? q->head : first; i < nouns && i < c->end_token; i++)
        boroughs |= doc_begins(a->doc, i, "bezirk") && a->token_bits[i] & BIT_UNIT;
    if (!boroughs)
        return NULL;
    for (size_t k = 0; k < sizeof cities / sizeof *cities; k++)
        if (doc_has_one_of(a->doc, first, reach_on(end, REACH, c->end_token), cities[k].words))
            return cities[k].state;
    bool of_city = a->land && (!strcmp(a->land->state, "DE-BE") || !strcmp(a->land->state, "DE-HH"));
    if (of_city)
        return a->land->state;
    /* "In Berlin treten die Bezirke einzeln bei. Sechs der zwölf haben das getan." */
    for (size_t i = first; i > 0 && first - i < BACK; i--)
        for (size_t k = 0; k < sizeof cities / sizeof *cities; k++)
            if (doc_one_of(a->doc, i - 1, cities[k].words))
                return cities[k].state;
    return NULL;
}
