/* The area that a count speaks of. */
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
                                         "bundesland", "hierzulande",  NULL};

/* Words for the Land that is spoken of, with "im", "unser". */
static const char *const the_land[] = {"land", "lande", "landes", "bundesland", "bundeslandes", "ländle", NULL};
/* How words for parts of a Land end. */
static const char *const region_ends[] = {"gebiet", "region", "land", NULL};

/* Whether the word of the token may tell an area, wherever it stands: false for most, and past the end. */
static bool may_tell_area(const struct doc *d, size_t i)
{
    static const char *const wide[] = {"weit", NULL};
    if (i >= d->ntokens || d->dull[i] & DULL_AREA)
        return false;
    bool may = doc_one_of(d, i, nation_words) || doc_one_of(d, i, land_words) || doc_one_of(d, i, the_land) ||
               doc_ends_in(d, i, 0, region_ends) || doc_ends_in(d, i, 0, wide);
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

static const char *place_scope(const struct place *p)
{
    if (p->kind == PLACE_NATION)
        return nation;
    return p->kind == PLACE_LAND && p->ncandidates ? p->candidates[0].area->state : NULL;
}

/* The same of a place in its text: simple language writes "Nieder-Sachsen". */
static const char *scope_of_place(const struct doc *d, const struct place *p)
{
    size_t i = p->first_token;
    const char *s = place_scope(p);
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

/* The Land that was named last before the token, in the same or the previous paragraphs (a bounded way back). */
static bool is_first_person(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const words[] = {"uns", "hier", "unserem", "unseren", NULL};
    static const char *const are[] = {"sind", "waren", "seien", NULL};
    if (doc_is(a->doc, i, "wir")) /* "wir begrüßen drei" says nothing of where they are */
        return doc_has_one_of(a->doc, c->first_token, c->end_token, are);
    return doc_one_of(a->doc, i, words);
}

static const int64_t IN_A_LAND = 25, MOST_IN_A_LAND = 45;

/* Whether the number in tokens [first, end) is one that a single Land may have: of a network over sixteen Länder, what is
 * told without an area and is more than this is told of all of it. */
static bool is_few(const struct analysis *a, size_t first, size_t end)
{
    struct number n;
    for (size_t i = first; i < end; i++)
        if (!(a->token_bits[i] & BIT_DATE) && number_read(a->doc, i, false, &n))
            return n.value <= IN_A_LAND;
    return true;
}

/* "die bayerische Nachbarstadt" does not set the scene. */
static bool is_adjective(const struct doc *d, const struct place *p)
{
    return !(d->tokens[p->first_token].flags & TOK_CAPITAL);
}

/* The Land that was named last before the token, in the same or the previous paragraphs (a bounded way back). */
static const char *land_before(const struct analysis *a, size_t token)
{
    const size_t REACH = 200; /* tokens */
    size_t from, to = places_between(a, reach_back(token, REACH, 0), token, &from);
    while (to-- > from)
        if (a->f->places.v[to].kind == PLACE_LAND && !is_adjective(a->doc, &a->f->places.v[to]))
            return place_scope(&a->f->places.v[to]);
    return a->land ? a->land->state : NULL;
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
    return i < token && i > 0 && !(a->token_bits[i - 1] & BIT_DATE) && number_read(a->doc, i - 1, false, &n) &&
           n.end_token == i && n.ordinal;
}

static bool is_nation_word(const struct doc *d, size_t i)
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
    return is_nation_word(a->doc, i) || is_land_word(a->doc, i);
}

/* A bracket that holds a number of its own. */
static bool opens_figure(const struct analysis *a, size_t i)
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
    static const char *const than[] = {"vor", "hinter", "als", NULL};
    return i > 0 && doc_one_of(d, i - 1, than);
}

/* Behind the count: "74 Partnerkommunen in Deutschland", "15 in Niedersachsen", "14 Kommunen aus dem Bundesgebiet". */
static const char *scope_behind(const struct analysis *a, size_t end, size_t clause_end)
{
    const size_t REACH = 5;
    struct number n;
    for (size_t i = end; i < clause_end && i < end + REACH; i++) {
        if (doc_punct(a->doc, i, '/') || doc_punct(a->doc, i, '|')) /* "71 / in Thüringen 8" */
            return NULL;
        if (opens_figure(a, i)) /* "74 Kommunen dabei (Hessen: 8)" */
            return NULL;
        if (!(a->token_bits[i] & (BIT_DATE | BIT_PLACE)) && number_read(a->doc, i, false, &n))
            return NULL; /* "80 Kommunen (elf aus Hessen)" */
        size_t from, to = places_between(a, i, i + 1, &from);
        if (from < to && i == end + 1 && doc_is(a->doc, end, "aus") && scope_of_city(&a->f->places.v[from]))
            return scope_of_city(&a->f->places.v[from]); /* "sieben aus Berlin" */
        if (is_other_attribute(a->doc, i, end - 1))
            continue;
        if (from < to && is_compared_area(a->doc, i))
            return NULL;
        if (from < to && scope_of_place(a->doc, &a->f->places.v[from]))
            return scope_of_place(a->doc, &a->f->places.v[from]);
        if (is_nation_word(a->doc, i))
            return nation;
        if (is_land_word(a->doc, i) || (doc_is(a->doc, i, "land") && i > end && doc_is(a->doc, i - 1, "im")))
            return land_before(a, i);
        if (a->token_bits[i] & BIT_VERB || a->doc->tokens[i].kind == TOK_NUMBER ||
            (token_classes(a->doc, i) & W_AND && i + 1 < clause_end && !(a->doc->tokens[i + 1].flags & TOK_CAPITAL)))
            return NULL; /* "in Thüringen fünf und bundesweit 70" */
    }
    return NULL;
}

/* "im Land", "im ganzen Lande", "unseres Landes", "in unserem Bundesland", "im Ländle". */
static bool is_in_the_land(const struct doc *d, size_t i, size_t first)
{
    static const char *const lead[] = {"im", "des", "dem", "unser", "unserem", "unseres", "dieses", "diesem", NULL};
    static const char *const has[] = {"hat", "hatte", "zählt", "zählte", "verzeichnet", "ist", "war", NULL};
    if (i == first || !may_tell_area(d, i) || !doc_one_of(d, i, the_land))
        return false;
    size_t before = i - 1;
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

/* "fünf Brandenburger Kommunen": the adjective of a city before communes is that of the Land of its name. */
static const char *scope_of_adjective(const struct analysis *a, size_t first, size_t end)
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

/* What tokens [first, end) name; the one nearest to `token`. */
static const char *scope_between(const struct analysis *a, size_t first, size_t end, size_t token)
{
    const char *found = NULL;
    size_t best = 0, from;
    size_t to = places_between(a, first, end, &from);
    for (size_t i = from; i < to; i++) {
        const struct place *p = &a->f->places.v[i];
        const char *s = scope_of_place(a->doc, p);
        size_t at = p->first_token, away = at > token ? at - token : token - at;
        if (s && (!found || away < best) && !is_other_attribute(a->doc, at, token) && !is_compared_area(a->doc, at) &&
            !is_of_other_number(a, at, token)) {
            found = s;
            best = away;
        }
    }
    for (size_t i = first; (i = next_area(a->doc, i, end)) < end; i++) {
        size_t away = i > token ? i - token : token - i;
        if (is_nation_word(a->doc, i) && (!found || away < best) && !is_other_attribute(a->doc, i, token)) {
            found = nation;
            best = away;
        }
    }
    static const char *const we[] = {"wir", "uns", NULL};
    for (size_t i = first; !found && (i = next_area(a->doc, i, end)) < end; i++) {
        bool own = is_own_land(a->doc, i, first) ||
                   (is_in_the_land(a->doc, i, first) && doc_has_one_of(a->doc, first, end, we));
        if ((own || is_region(a->doc, i)) && a->land)
            found = a->land->state;
        else if (is_land_word(a->doc, i) || is_in_the_land(a->doc, i, first))
            found = land_before(a, i);
    }
    return found;
}

static bool is_one_of(const struct doc *d, size_t first)
{
    static const char *const one[] = {"eine", "einer", "eines", "ein", NULL};
    return first >= 2 && doc_is(d, first - 1, "von") && doc_one_of(d, first - 2, one);
}

/* "Thüringen, das auf fünf kommt". */
static const char *scope_before_relative(const struct analysis *a, const struct clause *c)
{
    const size_t LONGEST = 4; /* tokens of a Land's name */
    if (c->first_token < 2)
        return NULL;
    size_t comma = c->first_token - 1, from;
    size_t to = places_between(a, reach_back(comma, LONGEST, 0), comma, &from);
    return from < to && a->f->places.v[to - 1].end_token == comma ? place_scope(&a->f->places.v[to - 1]) : NULL;
}

/* "66 Kommunen, von denen sechs in Sachsen liegen": the area is that of the part. */
static bool tells_a_part(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    return (doc_is(d, c->first_token, "von") || doc_is(d, c->first_token, "unter")) &&
           doc_is(d, c->first_token + 1, "denen");
}

bool scope_is_few(const struct analysis *a, const struct quantity *q)
{
    return is_few(a, q->first_token, q->end_number);
}

/* "70 Kommunen aus 15 Bundesländern": of several Länder. */
static bool are_of_lands(const struct analysis *a, size_t end)
{
    static const char *const lands[] = {"ländern", "bundesländern", NULL};
    struct number n;
    size_t i = end + 1;
    if (!doc_is(a->doc, end, "aus") && !doc_is(a->doc, end, "in"))
        return false;
    i += doc_is(a->doc, i, "allen");
    return doc_one_of(a->doc, i, lands) || (number_may_begin(a->doc, i) && number_read(a->doc, i, false, &n) &&
                                            doc_one_of(a->doc, n.end_token, lands));
}

const char *scope_of_words(const struct analysis *a, size_t first, size_t end)
{
    const char *s = scope_between(a, first, end, first);
    return s ? s : nation;
}

/* "In Sachsen ist sie eine von fünf", "Im Freistaat Sachsen, so hieß es, seien es sieben": the area that stands with its
 * preposition before the verb of the clause, which may be cut off from it. */
static const char *scope_in_front(const struct analysis *a, const struct clause *c)
{
    static const char *const in[] = {"in", "im", NULL};
    const size_t LONGEST = 6; /* tokens */
    const struct clause *first = &a->clauses[a->first_clause[c->sentence]];
    size_t i = c->first_token;
    bool cut =
        c > first && c->join == JOIN_COMMA && i < c->end_token && a->token_bits[i] & BIT_VERB && !first->finite;
    if (cut)
        i = first->first_token;
    if (!doc_one_of(a->doc, i, in))
        return NULL;
    size_t end = reach_on(i, LONGEST, cut ? first->end_token : c->end_token);
    for (size_t k = i + 1; k < end; k++)
        if (a->token_bits[k] & BIT_VERB)
            end = k;
    return scope_between(a, i, end, i);
}

const char *scope_near(const struct analysis *a, size_t first, size_t end)
{
    size_t index = clause_of(a, first);
    const struct clause *c = &a->clauses[index];
    if (are_of_lands(a, end))
        return nation;
    const char *s = scope_of_adjective(a, first, end);
    if (!s)
        s = scope_between(a, first, end, first);
    if (!s && first > c->first_token && is_nation_word(a->doc, first - 1)) /* "der bundesweit 77 Kommunen" */
        s = nation;
    if (!s)
        s = scope_behind(a, end, c->end_token);
    if (!s && is_few(a, first, end))
        s = scope_in_front(a, c);
    if (s || is_one_of(a->doc, first)) /* "die Kasse Bayern ist eine von 66": the rest is about the one */
        return s;
    if (c->relative && (s = scope_before_relative(a, c)))
        return s;
    /* A sentence of endless length is looked at near the count only. */
    const size_t REACH = 40;
    size_t from = reach_back(first, REACH, c->first_token);
    size_t to = reach_on(first, REACH, c->end_token);
    struct number
        other; /* "von den 93 Mitgliedern liegen 23 in Hessen": what stands behind another number is its own */
    for (size_t i = end, and = 0; i < to; i++) {
        if (opens_figure(a, i)) {
            to = i;
            break;
        }
        if (token_classes(a->doc, i) & W_AND)
            and = i;
        if (!(a->token_bits[i] & (BIT_DATE | BIT_PLACE)) && number_read(a->doc, i, false, &other) && !other.ordinal)
            to = and? and : i; /* "in Thüringen bei fünf und bundesweit bei 70" */
    }
    if (!s)
        s = scope_between(a, from, to, first);
    for (size_t i = from; i < to && !s && a->land && is_few(a, first, end); i++)
        if (is_first_person(a, c, i)) /* "sind wir nun zu sechst": in the publisher's area */
            s = a->land->state;
    /* "zwei Kommunen, die sich in Hessen auf den Weg machten" */
    if (!s && index + 1 < a->first_clause[c->sentence + 1] && c[1].relative && c[1].first_token <= end + 1 &&
        !tells_a_part(a, &c[1]))
        s = scope_between(a, c[1].first_token, reach_on(c[1].first_token, REACH, c[1].end_token), first);
    if (!s && index > a->first_clause[c->sentence] && (c->join == JOIN_COLON || c->join == JOIN_DASH)) {
        const struct clause *before = c - 1;
        size_t start = reach_back(before->end_token, REACH, before->first_token);
        s = scope_between(a, start, before->end_token, first);
    }
    /* "In Hessen gibt es, Fulda eingerechnet, zehn": the clause that a part without a verb goes on from */
    const size_t PARTS = 3;
    for (size_t i = index;
         !s && !c->finite && c->join == JOIN_COMMA && i > a->first_clause[c->sentence] && index - i < PARTS; i--)
        if (a->clauses[i - 1].finite) {
            const struct clause *b = &a->clauses[i - 1];
            return scope_between(a, b->first_token, reach_on(b->first_token, REACH, b->end_token), first);
        }
    return s;
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
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    bool boroughs = false;
    for (size_t i = first; i < end && i < c->end_token; i++)
        boroughs |= doc_begins(a->doc, i, "bezirk") && a->token_bits[i] & BIT_UNIT;
    for (size_t k = 0; k < sizeof cities / sizeof *cities && boroughs; k++)
        for (size_t i = first; i < end + REACH && i < c->end_token; i++)
            if (doc_one_of(a->doc, i, cities[k].words))
                return cities[k].state;
    bool of_city = boroughs && a->land && (!strcmp(a->land->state, "DE-BE") || !strcmp(a->land->state, "DE-HH"));
    if (of_city)
        return a->land->state;
    /* "In Berlin treten die Bezirke einzeln bei. Sechs der zwölf haben das getan." */
    for (size_t i = first; boroughs && i > 0 && first - i < BACK; i--)
        for (size_t k = 0; k < sizeof cities / sizeof *cities; k++)
            if (doc_one_of(a->doc, i - 1, cities[k].words))
                return cities[k].state;
    return NULL;
}

static const char *scope_of_line(const struct analysis *a, int32_t line)
{
    const struct line *l = &a->doc->lines[line];
    const char *found = scope_between(a, l->first_token, l->end_token, l->first_token);
    return found;
}

/* "In Hessen ist das Interesse groß. Neun Kommunen machen mit.": the area that a sentence of the paragraph began with. */
static const char *frame_of_paragraph(const struct analysis *a, size_t sentence)
{
    const struct doc *d = a->doc;
    const size_t BACK = 3, HEAD = 6;
    for (size_t s = sentence, n = 0; s > 0 && n < BACK && d->sentences[s].line == d->sentences[s - 1].line; n++) {
        s--;
        size_t first = d->sentences[s].first_token, end = first + HEAD;
        if (end > d->sentences[s].end_token)
            end = d->sentences[s].end_token;
        const char *found = scope_between(a, first, end, first);
        if (found)
            return found;
    }
    return NULL;
}

/* "Insgesamt: 24 Kommunen" below a list by Länder: of the whole page, not of the last heading. */
bool scope_sums_up(const struct analysis *a, size_t sentence)
{
    static const char *const words[] = {"insgesamt", "gesamt", "gesamtzahl", "summe", NULL};
    const struct sentence *s = &a->doc->sentences[sentence];
    const size_t REACH = 4;
    for (size_t i = s->first_token; i < s->end_token && i < s->first_token + REACH; i++)
        if (doc_one_of(a->doc, i, words))
            return true;
    return false;
}

bool scope_ends_list(const struct analysis *a, size_t token)
{
    static const char *const words[] = {"insgesamt", "gesamt", "summe", "zusammen", NULL};
    const struct clause *c = &a->clauses[clause_of(a, token)];
    bool finite = a->clauses[a->first_clause[c->sentence]].finite;
    return !finite && !c->finite && c->join == JOIN_COMMA && doc_one_of(a->doc, c->first_token, words);
}

const char *scope_of_sentence_before(const struct analysis *a, size_t first)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 40; /* tokens */
    size_t s = doc_sentence_of(d, first);
    if (s == 0 || d->sentences[s].line != d->sentences[s - 1].line)
        return NULL;
    size_t from = d->sentences[s - 1].first_token, end = d->sentences[s - 1].end_token;
    return scope_between(a, from, reach_on(from, LONGEST, end), end);
}

/* "Bayern: Vier prüfen noch; bisher zehn Kommunen": the area that the line begins with, before a colon; NULL. */
static const char *scope_of_label(const struct analysis *a, size_t first)
{
    const size_t LONGEST = 4; /* tokens of a Land's name */
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, first)];
    size_t colon = line->first_token;
    while (colon < line->end_token && colon <= line->first_token + LONGEST && !doc_punct(a->doc, colon, ':'))
        colon++;
    if (colon >= first || !doc_punct(a->doc, colon, ':'))
        return NULL;
    size_t from, to = places_between(a, line->first_token, colon, &from);
    return from < to && a->f->places.v[from].first_token == line->first_token &&
                   a->f->places.v[from].end_token == colon
               ? place_scope(&a->f->places.v[from])
               : NULL;
}

const char *scope_of_frame(const struct analysis *a, size_t first)
{
    return frame_of_paragraph(a, doc_sentence_of(a->doc, first));
}

/* "Dem Prozess gehören 62 Kommunen an, landesweit sind es neun": a number for the Land behind it says that this one is of
 * the whole, whatever the heading names. */
static bool is_contrasted(const struct analysis *a, size_t first, const char *land)
{
    const size_t CLAUSES = 2, REACH = 16; /* tokens of a clause */
    size_t index = clause_of(a, first);
    uint32_t sentence = a->clauses[index].sentence;
    for (size_t i = index + 1; i < a->nclauses && i <= index + CLAUSES && a->clauses[i].sentence == sentence; i++) {
        const struct clause *c = &a->clauses[i];
        size_t end = reach_on(c->first_token, REACH, c->end_token);
        const char *scope = scope_between(a, c->first_token, end, c->first_token);
        struct number n;
        for (size_t k = c->first_token; scope && !strcmp(scope, land) && k < end; k++)
            if (!(a->token_bits[k] & (BIT_DATE | BIT_PLACE)) && number_read(a->doc, k, false, &n) && !n.ordinal)
                return true;
    }
    return false;
}

/* The first number of a quantity that begins at the token ("mehr als 70"); 0 if none is there. */
static int64_t value_behind(const struct analysis *a, size_t first)
{
    const size_t RELATION = 4; /* tokens */
    struct number n;
    for (size_t i = first; i < a->doc->ntokens && i < first + RELATION; i++)
        if (number_may_begin(a->doc, i) && !(a->token_bits[i] & BIT_DATE) && number_read(a->doc, i, false, &n))
            return n.value;
    return 0;
}

const char *scope_of_passage(const struct analysis *a, size_t first)
{
    const struct doc *d = a->doc;
    size_t sentence = doc_sentence_of(d, first);
    bool sum = scope_sums_up(a, sentence);
    int32_t line = a->section[doc_line_of(d, first)];
    int64_t value = value_behind(a, first);
    bool few = value <= IN_A_LAND;                 /* "81" below the last of the Länder is more than it may have */
    bool framed = !sum && value <= MOST_IN_A_LAND; /* a paragraph on the Land may end with all of Germany */
    const char *found = framed ? scope_of_label(a, first) : NULL;
    if (!found && framed)
        found = frame_of_paragraph(a, sentence);
    const int STEPS = 8; /* headings have at most six levels */
    for (int i = 0; !found && line >= 0 && i < STEPS; i++) {
        if ((!sum || section_parent(a, line) < 0) && few)
            found = scope_of_line(a, line);
        line = section_parent(a, line);
    }
    return found && !is_contrasted(a, first, found) ? found : nation;
}

/* The one Land that the lines over the running text name; the country counts for none. */
static const char *scope_of_head(const struct analysis *a, size_t first)
{
    const size_t LINES = 10, LONGEST = 16; /* tokens of a line that is none of the text */
    const struct doc *d = a->doc;
    const char *found = NULL;
    for (size_t l = 0; l < d->nlines && l < LINES && d->lines[l].end_token <= first; l++) {
        if (d->lines[l].end_token - d->lines[l].first_token > LONGEST)
            break;
        const char *scope = scope_of_line(a, (int32_t)l);
        if (scope && scope != nation && found && strcmp(found, scope) != 0)
            return NULL;
        found = scope && scope != nation ? scope : found;
    }
    return found;
}

const char *scope_of_title(const struct analysis *a, size_t first)
{
    if (scope_of_passage(a, first) != nation || scope_sums_up(a, doc_sentence_of(a->doc, first)))
        return NULL;
    return scope_of_head(a, first);
}
