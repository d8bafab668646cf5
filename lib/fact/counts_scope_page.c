/* The area of a count by all that may tell it, in order: its own words (counts_scope.c), what it goes on from, the
 * paragraph, headings, the page. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

static const int64_t MOST_IN_A_LAND = 45;

static bool is_nation(const char *scope)
{
    return strcmp(scope, SCOPE_NATION) == 0;
}

static const char *scope_of_line(const struct analysis *a, int32_t line)
{
    const struct line *l = &a->doc->lines[line];
    const char *adjective = scope_of_adjective(a, l->first_token, l->end_token); /* "Treffen der Bremer Kommunen" */
    return adjective ? adjective : scope_between(a, l->first_token, l->end_token, l->first_token);
}

/* "Die meisten kommen aus Hessen (16), gefolgt von Bayern mit 14": a sentence that counts for several Länder is
 * about none of them. "In Hessen sind es 16, zwei mehr als in Bayern" is about Hessen. */
static bool counts_for_several(const struct analysis *a, size_t sentence)
{
    static const char *const than[] = {"als", "wie", "gegenüber", NULL};
    const size_t LONGEST = 60, BACK = 3; /* tokens; of what leads to an area */
    const struct sentence *s = &a->doc->sentences[sentence];
    const size_t end = reach_on(s->first_token, LONGEST, s->end_token);
    const char *land = NULL;
    bool several = false;
    size_t from, to = places_between(a, s->first_token, end, &from), numbers = 0;
    for (size_t i = from; i < to && !several; i++) {
        const size_t at = a->f->places.v[i].first_token;
        const char *scope = scope_of_land(&a->f->places.v[i]);
        if (!scope || is_nation(scope) || doc_has_one_of(a->doc, reach_back(at, BACK, s->first_token), at, than))
            continue;
        several = land && strcmp(scope, land) != 0;
        land = scope;
    }
    struct number n;
    for (size_t i = s->first_token; several && i < end && numbers < 2; i++)
        numbers += counts_at(a, i, &n) && !n.ordinal;
    return several && numbers > 1;
}

/* "In Hessen ist das Interesse groß. Neun Kommunen machen mit.": the area that a sentence of the paragraph began with. */
static const char *frame_of_paragraph(const struct analysis *a, size_t sentence)
{
    const struct doc *d = a->doc;
    const size_t BACK = 3, HEAD = 6;
    for (size_t s = sentence, n = 0; s > 0 && n < BACK && d->sentences[s].line == d->sentences[s - 1].line; n++) {
        s--;
        if (counts_for_several(a, s))
            continue;
        size_t first = d->sentences[s].first_token;
        const size_t end = reach_on(first, HEAD, d->sentences[s].end_token);
        const char *found = scope_of_adjective(a, first, end); /* "Er war die erste Brandenburger Kommune." */
        if (!found)
            found = scope_between(a, first, end, first);
        if (found)
            return found;
    }
    return NULL;
}

/* "Insgesamt: 24 Kommunen" below a list by Länder: of the whole page, not of the last heading. */
static bool scope_sums_up(const struct analysis *a, size_t sentence)
{
    static const char *const words[] = {"insgesamt", "gesamt", "gesamtzahl", "summe", "zusammen", NULL};
    const struct sentence *s = &a->doc->sentences[sentence];
    const size_t REACH = 4;
    return doc_has_one_of(a->doc, s->first_token, reach_on(s->first_token, REACH, s->end_token), words);
}

bool scope_ends_list(const struct analysis *a, size_t token)
{
    static const char *const words[] = {"insgesamt", "gesamt", "summe", "zusammen", NULL};
    const struct clause *c = &a->clauses[clause_of(a, token)];
    bool finite = a->clauses[a->first_clause[c->sentence]].finite;
    return !finite && !c->finite && c->join == JOIN_COMMA && doc_one_of(a->doc, c->first_token, words);
}

/* What the sentence before in the paragraph names; NULL if nothing. */
static const char *scope_of_sentence_before(const struct analysis *a, size_t first)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 40; /* tokens */
    size_t s = doc_sentence_of(d, first);
    if (s == 0 || d->sentences[s].line != d->sentences[s - 1].line || counts_for_several(a, s - 1))
        return NULL;
    size_t from = d->sentences[s - 1].first_token, end = d->sentences[s - 1].end_token;
    return scope_between(a, from, reach_on(from, LONGEST, end), end);
}

/* "Fünf davon sind aus Berlin", "liegen in Hamburg": the city that is a Land where those who are counted are at
 * home; NULL. */
static const char *scope_of_city_home(const struct analysis *a, size_t first, size_t end)
{
    static const char *const are[] = {"sind",     "waren",  "kommen",   "kamen",   "stammen",
                                      "stammten", "liegen", "befinden", "gehören", NULL};
    static const char *const in[] = {"aus", "in", "zu", NULL};
    const size_t LEAD = 4; /* tokens: "sind derzeit aus Berlin" */
    const struct doc *d = a->doc;
    if (first + 2 >= end || !doc_one_of(d, first, are))
        return NULL;
    for (size_t i = first + 1; i + 1 < end && i <= first + LEAD; i++) {
        size_t from, to = places_between(a, i + 1, i + 2, &from);
        if (doc_one_of(d, i, in))
            return from < to && clause_words_end(d, &a->clauses[clause_of(a, i)]) == a->f->places.v[from].end_token
                       ? scope_of_city(&a->f->places.v[from])
                       : NULL;
    }
    return NULL;
}

/* What the clause says behind token `first` of where somebody is: an area, or "bei uns". */
static const char *scope_said_behind(const struct analysis *a, const struct clause *c, size_t first)
{
    static const char *const us[] = {"uns", "hierzulande", "unserem", NULL};
    const size_t LONGEST = 24; /* tokens */
    size_t end = reach_on(first, LONGEST, c->end_token);
    const char *scope = first < end ? scope_between(a, first, end, first) : NULL;
    if (!scope)
        scope = scope_of_city_home(a, first, end);
    return scope || !a->land || !doc_has_one_of(a->doc, first, end, us) ? scope : a->land->state;
}

const char *scope_of_part(const struct analysis *a, size_t end)
{
    const struct clause *c = &a->clauses[clause_of(a, end - 1)], *next = clause_behind(a, c);
    const char *scope = scope_said_behind(a, c, end);
    if (scope || !next || !next->relative)
        return scope;
    const struct clause *on = clause_behind(a, next); /* "61 Kommunen, die mitmachen, liegen in Hessen" */
    return on && on->join == JOIN_COMMA && !on->relative && a->token_bits[on->first_token] & BIT_VERB
               ? scope_said_behind(a, on, on->first_token)
               : NULL;
}

/* "Hamburg – 2 Partnerkommunen": a city that is a Land, before a dash and the count that begins at token `first`; NULL. */
static const char *scope_of_city_label(const struct analysis *a, const struct line *line, size_t first)
{
    const struct clause *c = &a->clauses[clause_of(a, first)];
    size_t from, to = places_between(a, line->first_token, first, &from);
    const bool label = from + 1 == to && a->f->places.v[from].first_token == line->first_token &&
                       a->f->places.v[from].end_token + 1 == first && c->join == JOIN_DASH;
    return label ? scope_of_city(&a->f->places.v[from]) : NULL;
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
        return scope_of_city_label(a, line, first);
    size_t from, to = places_between(a, line->first_token, colon, &from);
    return from < to && a->f->places.v[from].first_token == line->first_token &&
                   a->f->places.v[from].end_token == colon
               ? scope_of_land(&a->f->places.v[from])
               : NULL;
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
            if (counts_at(a, k, &n) && !n.ordinal)
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
        if (!(a->token_bits[i] & BIT_DATE) && number_read(a->doc, i, false, &n))
            return n.value;
    return 0;
}

static size_t items_between(const struct analysis *a, size_t first, size_t end)
{
    const size_t LINES = 60; /* before the end */
    size_t items = 0;
    for (size_t l = reach_back(end, LINES, first); l < end; l++)
        items += a->doc->lines[l].kind == BLOCK_ITEM || a->doc->lines[l].kind == BLOCK_ROW;
    return items;
}

/* "Damit sind es 20" below the last of several headings that are Länder with those who belong: more than are listed
 * under it, of three Länder at least or as many as stand in all the lists. */
static bool is_sum_of_lists(const struct analysis *a, int32_t heading, size_t own, int64_t value)
{
    const size_t LINES = 60, HEADINGS = 20, SEVERAL = 3; /* lines under the last heading, with empty ones */
    const struct line *lines = a->doc->lines;
    if (lines[heading].kind != BLOCK_HEADING || lines[own].kind != BLOCK_TEXT || own - (size_t)heading > LINES)
        return false;
    size_t items = items_between(a, (size_t)heading + 1, own), lands = 1;
    const char *land = scope_of_line(a, heading);
    if (items == 0 || value <= (int64_t)items || !land)
        return false;
    int32_t last = heading;
    for (int32_t h = lines[heading].heading; h >= 0 && lands < HEADINGS; last = h, h = lines[h].heading) {
        const char *other = scope_of_line(a, h);
        if (lines[h].kind != BLOCK_HEADING || lines[h].level != lines[heading].level || !other ||
            !strcmp(other, land))
            break;
        items += items_between(a, (size_t)h + 1, (size_t)last);
        lands++;
    }
    return lands > 1 && (lands >= SEVERAL || value == (int64_t)items);
}

/* "In Thüringen stieg die Zahl auf zehn. 2014 waren 38 dabei, heute sind es 84": many more than were told of the
 * Land right before, or on the way to more than a Land may have. */
static bool is_beyond_land(const struct analysis *a, size_t first, int64_t value, const char *land)
{
    const size_t COUNTS = 4, REACH = 30; /* the last ones; tokens */
    const int64_t TIMES = 2;
    const size_t end = reach_on(first, REACH, a->doc->sentences[doc_sentence_of(a->doc, first)].end_token);
    const bool past = clause_tells_past(a, &a->clauses[clause_of(a, first)]); /* there were not more before */
    struct number n;
    for (size_t i = first; i < end; i++)
        if (counts_at(a, i, &n) && !n.ordinal && n.value > MOST_IN_A_LAND && n.value < TIMES * 100)
            return true;
    for (size_t i = 1; i <= COUNTS && i <= a->f->ncounts; i++) {
        const struct count *c = &a->f->counts[a->f->ncounts - i];
        if (c->unit == profile_unit(a->c->profile, 0) && c->kind == COUNT_TOTAL && c->scope &&
            !strcmp(c->scope, land) && (TIMES * c->value <= value || (past && c->value < value)))
            return true;
    }
    return false;
}

const char *scope_of_passage(const struct analysis *a, size_t first)
{
    const struct doc *d = a->doc;
    size_t sentence = doc_sentence_of(d, first);
    bool sum = scope_sums_up(a, sentence);
    int32_t line = a->section[doc_line_of(d, first)];
    int64_t value = value_behind(a, first);
    bool few = value <= LAND_HAS;                  /* "81" below the last of the Länder is more than it may have */
    bool framed = !sum && value <= MOST_IN_A_LAND; /* a paragraph on the Land may end with all of Germany */
    const char *found = framed ? scope_of_label(a, first) : NULL;
    if (!found && framed && few)
        found = scope_of_block(a, first);
    if (!found && framed)
        found = frame_of_paragraph(a, sentence);
    if (found && value > LAND_HAS && is_beyond_land(a, first, value, found))
        found = NULL;
    const int STEPS = 8; /* headings have at most six levels */
    for (int i = 0; !found && line >= 0 && i < STEPS; i++) {
        if ((!sum || section_parent(a, line) < 0) && few && !is_sum_of_lists(a, line, doc_line_of(d, first), value))
            found = scope_of_line(a, line);
        line = section_parent(a, line);
    }
    return found && !is_contrasted(a, first, found) ? found : SCOPE_NATION;
}

/* "Gesundheit Berlin-Brandenburg": a line that names two Länder. */
static bool names_several(const struct analysis *a, const struct line *line)
{
    const char *land = NULL;
    size_t from, to = places_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const char *scope = scope_of_land(&a->f->places.v[i]);
        if (scope && land && strcmp(scope, land) != 0)
            return true;
        land = scope ? scope : land;
    }
    return false;
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
        if (scope && !is_nation(scope) && ((found && strcmp(found, scope) != 0) || names_several(a, &d->lines[l])))
            return NULL;
        found = scope && !is_nation(scope) ? scope : found;
    }
    return found;
}

/* "NRW stellt zwölf der 38": the Land has the part, the whole is of all. */
static bool is_more_than_a_land_has(const struct analysis *a, const struct quantity *q)
{
    struct quantity part;
    size_t i = q->first_token;
    return count_is_whole(a, q) && i >= 2 && number_may_begin(a->doc, i - 2) && quantity_read(a, i - 2, &part) &&
           part.end_number == i - 1 && part.head == part.end_head && count_is_of_land(a, &part);
}

static bool names_land(const struct analysis *a, const struct area *land)
{
    const size_t PLACES = 64; /* the first ones */
    for (size_t i = 0; i < a->f->places.n && i < PLACES; i++) {
        const struct place *p = &a->f->places.v[i];
        if (p->kind == PLACE_LAND && p->ncandidates && !strcmp(p->candidates[0].area->state, land->state))
            return true;
    }
    return false;
}

/* "Drei haben unterschrieben: Wolfsburg, Uelzen und Bottrop": one that the sentence lists lies in another Land. */
static bool lists_another_land(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 40; /* tokens */
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    size_t end = reach_on(q->end_number, REACH, s->end_token), colon = q->end_number;
    while (colon < end && !doc_punct(a->doc, colon, ':'))
        colon++;
    size_t from, to = places_between(a, colon, end, &from);
    for (; from < to; from++) {
        const struct area *area = commune_area(a->f, from);
        if (area && area->state && strcmp(area->state, a->land->state) != 0)
            return true;
    }
    return false;
}

/* "Heute sind es 16" on a page about one Land that it names, which no commune publishes: a few, in the present, where
 * nothing names an area. Events ("drei Neue") and those of the founding are of the whole network. */
static bool is_of_own_land(const struct analysis *a, const struct quantity *q)
{
    return a->land && a->publisher < 0 && names_land(a, a->land) && scope_is_few(a, q) && !q->increment &&
           !q->ordinal && !lists_another_land(a, q) && !count_is_at_founding(a, q, true) &&
           !clause_tells_past(a, &a->clauses[clause_of(a, q->number_token)]);
}

/* "Mit Halle sind es nun vier", "Drei Kommunen also": so few come of one more in a Land. */
static bool is_result_in_land(const struct analysis *a, const struct quantity *q)
{
    const int64_t FEW = 9;
    bool also = doc_is(a->doc, quantity_end(q), "also");
    return a->land && q->value <= FEW && q->relation == REL_EQ && !q->increment && !q->ordinal &&
           (also || (count_is_result(a, q) && count_is_copular(a, q))) && !count_is_at_founding(a, q, true);
}

/* "Der Startschuss fällt. 14 Kommunen unterschreiben", "der Start am 30. November, als 14 unterschrieben": those who
 * joined at what the words before tell. */
static bool is_founding_told_before(const struct analysis *a, const struct clause *c)
{
    static const char *const start[] = {"start", "auftakt", NULL};
    const size_t REACH = 40; /* tokens */
    size_t s = c->sentence, first = a->doc->sentences[s].first_token;
    if (s > 0 && doc_line_of(a->doc, first) == doc_line_of(a->doc, first - 1))
        first = a->doc->sentences[s - 1].first_token;
    first = reach_back(c->first_token, REACH, first);
    static const char *const since[] = {"haben", "sind", NULL}; /* "Zehn haben sich angeschlossen": until now */
    if (c->first_token == a->doc->sentences[s].first_token &&
        doc_has_one_of(a->doc, c->first_token, reach_on(c->first_token, REACH, c->end_token), since))
        return false;
    const bool then = c->first_token > a->doc->sentences[s].first_token && clause_speaks_of_then(a, c);
    return (then || count_has_joining(a, c->first_token, reach_on(c->first_token, REACH, c->end_token))) &&
           (tokens_tell_founding(a, first, c->first_token) || doc_has_one_of(a->doc, first, c->first_token, start));
}

/* Whether one is at most so many times the other. */
static bool is_within(int64_t value, int64_t other, int64_t times)
{
    return value <= times * other && other <= times * value;
}

/* "65 nehmen teil, davon zehn in Hessen. 2018 waren es noch acht": about as many as the part was, not the whole. */
static bool is_like_part(const struct counting *k, const struct quantity *q)
{
    const int64_t TIMES = 2;
    return k->last.kind == COUNT_PART && k->last.part_scope && k->last.whole > TIMES * TIMES * q->value &&
           is_within(q->value, k->last.value, TIMES);
}

/* "In Sachsen nehmen fünf teil, bundesweit 62. Im Jahr davor waren es 57": of two areas in the sentence before, that of the
 * only count that is about as large; NULL. */
static const char *scope_of_like_count(const struct analysis *a, const struct quantity *q)
{
    const int64_t TIMES = 2;
    const size_t COUNTS = 4, s = doc_sentence_of(a->doc, q->first_token);
    const struct facts *f = a->f;
    const char *like = NULL, *unlike = NULL;
    if (s == 0 || q->increment || a->doc->sentences[s].line != a->doc->sentences[s - 1].line)
        return NULL;
    for (size_t n = 1; n <= COUNTS && n <= f->ncounts; n++) {
        const struct count *c = &f->counts[f->ncounts - n];
        if (c->start < a->doc->sentences[s - 1].start)
            break;
        if (c->kind == COUNT_INCREMENT || c->unit != profile_unit(a->c->profile, 0) || !c->scope)
            continue;
        const bool near = is_within(q->value, c->value, TIMES);
        if (!near && is_within(q->value, c->value, TIMES * TIMES))
            return NULL;
        const char **kept = near ? &like : &unlike;
        if (*kept && strcmp(*kept, c->scope) != 0)
            return NULL;
        *kept = c->scope;
    }
    return like && unlike && strcmp(like, unlike) != 0 ? like : NULL;
}

/* "Welche hessischen Kommunen nehmen teil?" over "Zu Frage 1: Der Regierung sind fünf Kommunen bekannt": what the
 * question in the line above, or in the one over that, names. */
static const char *scope_of_question_above(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t LINES = 2, EMPTY = 8, LONGEST = 40; /* back, with text and in all; tokens */
    size_t l = doc_line_of(d, q->first_token);
    for (size_t n = 0, back = 0; l > 0 && n < LINES && back < EMPTY; l--, back++) {
        const struct line *above = &d->lines[l - 1];
        if (line_is_empty(above))
            continue;
        n++;
        if (above->end_token - above->first_token <= LONGEST && doc_punct(d, above->end_token - 1, '?'))
            return scope_between(a, above->first_token, above->end_token, above->first_token);
    }
    return NULL;
}

/* Whether a city that is a Land has as many communes and boroughs: "Bundesweit zählt das Büro in Berlin 78 Kommunen". */
static bool may_have_as_many(const char *state, int64_t value)
{
    static const struct {
        const char *state;
        int64_t most;
    } cities[] = {{"DE-BE", 13}, {"DE-HB", 2}, {"DE-HH", 8}};
    for (size_t i = 0; i < sizeof cities / sizeof *cities; i++)
        if (!strcmp(state, cities[i].state))
            return value <= cities[i].most;
    return true;
}

/* "Hessen stellt damit sieben von bundesweit 66": "bundesweit" is of the whole, the part is of the Land before it; NULL. */
static const char *scope_before_whole(const struct analysis *a, const struct quantity *q)
{
    const size_t behind = quantity_end(q), REACH = 24; /* tokens */
    if (!doc_is(a->doc, behind, "von") || !scope_is_word(a, behind + 1))
        return NULL;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    return scope_between(a, first, q->first_token, q->first_token);
}

/* "In Hessen kamen zwei hinzu. Zum Jahresende waren es damit acht Partnerkommunen": what grew by those who were told
 * right before; NULL. */
static const char *scope_of_grown(const struct counting *k, const struct quantity *q, const struct clause *c)
{
    static const char *const thereby[] = {"damit",    "somit",       "dadurch",   "insgesamt",
                                          "zusammen", "unverändert", "weiterhin", NULL};
    const size_t SENTENCES = 3;
    const size_t REACH = 24; /* tokens */
    const struct doc *d = k->a->doc;
    const bool told = k->last.unit == 0 && k->last.kind == COUNT_INCREMENT && k->last.end_token > 0 &&
                      k->last.scope && k->sentence - k->last.sentence <= SENTENCES &&
                      doc_line_of(d, k->last.end_token - 1) == doc_line_of(d, q->first_token);
    return told && scope_is_few(k->a, q) && !q->increment && q->value > k->last.value &&
                   doc_has_one_of(d, c->first_token, reach_on(c->first_token, REACH, c->end_token), thereby)
               ? k->last.scope
               : NULL;
}

static const char *scope_of_all_that_tell(const struct counting *k, const struct quantity *q, size_t end,
                                          bool elliptical)
{
    if (is_more_than_a_land_has(k->a, q))
        return SCOPE_NATION;
    if (count_has_founders(k->a, q)) /* "Von den 14 Gründungskommunen kommt eine aus Hessen" */
        return scope_of_words(k->a, q->first_token, end);
    const char *scope = count_land_scope(k->a, q);
    if (!scope)
        scope = scope_before_whole(k->a, q);
    /* "In Deutschland waren es 18; mit uns also neunzehn" */
    bool goes_on = elliptical && k->last.unit == 0 && k->last.end_token > 0 && k->last.sentence == k->sentence;
    const char *near = scope ? scope : scope_near(k->a, q->first_token, end);
    bool all = near && is_nation(near); /* "Damit ist X die dritte in Hessen und eine von 73 im Bund" */
    if (!scope && goes_on && count_is_result(k->a, q) && !all)
        scope = k->last.scope;
    if (!scope && count_is_whole(k->a, q) && !scope_is_few(k->a, q)) /* "Hessen stellt nun zwölf der 38 Kommunen" */
        scope = scope_of_words(k->a, q->first_token, end);
    if (!scope)
        scope = near;
    if (!scope)
        scope = scope_of_boroughs(k->a, q, end);
    if (!scope)
        scope = count_apposed_scope(k->a, q);
    if (!scope)
        scope = count_question_scope(k->a, q);
    if (!scope && scope_is_few(k->a, q))
        scope = scope_of_question_above(k->a, q);
    /* "In Sachsen sind es vier. Vor einem Jahr hatte die Zahl bei 58 gelegen": more than the Land may have */
    bool start = q->value <= LAND_HAS; /* of a course to more than that: "Aus 14 sind 65 geworden" */
    bool too_many = !scope_is_few(k->a, q) && (start || (k->last.end_token > 0 && k->last.value <= LAND_HAS));
    const int64_t FEW_FOUNDED = 12; /* a Land had fewer */
    if (!scope && elliptical && q->value > FEW_FOUNDED && count_is_at_founding(k->a, q, true))
        return SCOPE_NATION; /* "In Hessen zehn, bundesweit 60. Am Anfang waren es 16" */
    if (!scope && elliptical)
        scope = scope_of_like_count(k->a, q);
    if (!scope && elliptical && !too_many && k->last.sentence != k->sentence && !scope_sums_up(k->a, k->sentence))
        scope = frame_of_paragraph(k->a, doc_sentence_of(k->a->doc, q->first_token));
    const bool labelled = q->first_token > 0 && doc_punct(k->a->doc, q->first_token - 1, ':');
    const bool here = k->last.end_token == 0 ||
                      !labelled || /* not "Entwicklung / Ende 2011: 16" below a list of Länder */
                      k->a->section[doc_line_of(k->a->doc, k->last.end_token - 1)] ==
                          k->a->section[doc_line_of(k->a->doc, q->first_token)];
    const bool of_several =
        k->last.end_token > 0 && k->last.sentence != k->sentence && counts_for_several(k->a, k->last.sentence);
    if (!scope && elliptical && here && !of_several && k->last.unit != UNIT_NONE &&
        !scope_sums_up(k->a, k->sentence) && !scope_ends_list(k->a, q->first_token) && !too_many)
        scope = is_like_part(k, q) ? k->last.part_scope : k->last.scope;
    if (scope)
        return scope;
    const struct clause *c = &k->a->clauses[clause_of(k->a, q->number_token)];
    if (q->increment && tokens_name_event(k->a->doc, c->first_token, c->end_token, WORD_EVENT_ASSEMBLY))
        return SCOPE_NATION; /* "Auf dem Kooperationstreffen stellen sich drei neue Kommunen vor": of the whole network */
    bool added = !elliptical && !c->finite && c->join == JOIN_COMMA && k->last.unit == 0 && k->last.end_token > 0 &&
                 k->last.sentence == k->sentence && scope_is_few(k->a, q) && !scope_ends_list(k->a, q->first_token);
    /* "Waren es in Hessen 2015 erst vier, so sind heute zehn Kommunen dabei": what the first clause is about */
    added |= c->join == JOIN_COMMA && doc_is(k->a->doc, c->first_token, "so") && k->last.unit == 0 &&
             k->last.end_token > 0 && k->last.sentence == k->sentence && scope_is_few(k->a, q);
    const char *grown = scope_of_grown(k, q, c);
    if (grown)
        return grown;
    if (added && k->last.scope) /* "Thüringen ist stark: Acht Landkreise machen mit, dazu vier Gemeinden" */
        return k->last.scope;
    if (q->value > FEW_FOUNDED && (count_is_at_founding(k->a, q, true) || is_founding_told_before(k->a, c)))
        return SCOPE_NATION;
    bool few = scope_is_few(k->a, q);
    const char *passage = start && !few ? SCOPE_NATION : scope_of_passage(k->a, q->first_token);
    if (few && is_nation(passage) && !scope_sums_up(k->a, doc_sentence_of(k->a->doc, q->first_token)))
        scope = scope_of_head(k->a, q->first_token);
    if (!scope && few && is_nation(passage) && k->a->land_titled && !q->increment && !q->ordinal &&
        !count_is_at_founding(k->a, q, true))
        scope = k->a->land->state; /* "Partnerkommunen in Sachsen-Anhalt: Karte und Liste" */
    if (!scope && elliptical)
        scope = count_list_scope(k->a, q);
    const bool at_event =
        count_is_led_to_event(k->a, c->first_token, c->end_token); /* "Zehn traten beim Treffen bei" */
    if (!scope && !at_event && (few || (elliptical && count_is_by_now(k->a, q))))
        scope = scope_of_sentence_before(k->a, q->first_token);
    if (scope)
        return scope;
    bool own = is_nation(passage) && ((elliptical && is_of_own_land(k->a, q)) || is_result_in_land(k->a, q));
    return own ? k->a->land->state : passage;
}

/* "In Hessen sind es zwölf. ... Sieben der zwölf haben ein Büro": the whole of a part is the one that was told; NULL. */
static const char *scope_of_whole_told(const struct counting *k, const struct quantity *q)
{
    const struct doc *d = k->a->doc;
    const size_t of = q->number_token - 1;
    struct number n;
    bool whole = q->number_token > 1 && token_classes(d, of) & W_ARTICLE && number_read(d, of - 1, false, &n) &&
                 !n.ordinal && n.end_token == of && !(k->a->token_bits[of - 1] & BIT_DATE);
    return whole ? count_was_told(k, q->value) : NULL;
}

const char *count_scope(const struct counting *k, const struct quantity *q, size_t end, bool elliptical)
{
    const char *scope = scope_of_all_that_tell(k, q, end, elliptical), *told = NULL;
    if (is_nation(scope) && (told = scope_of_whole_told(k, q)))
        scope = told;
    bool communes = q->head == q->end_head || count_bare_unit(k->a, q) == 0 ||
                    (count_mark(k->a, q->head, RULE_UNIT) && count_mark(k->a, q->head, RULE_UNIT)->rule->unit == 0);
    return communes && !may_have_as_many(scope, q->value) ? SCOPE_NATION : scope;
}
