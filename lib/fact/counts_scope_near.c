/* The area of a count by what stands around it: beside its number, in its clause, in the clauses next to that. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

static const char nation[] = SCOPE_NATION;

/* "wir sind", "hier", "in unserem Land": of the area of who speaks. */
static bool is_first_person(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const words[] = {"uns", "hier", "unserem", "unseren", NULL};
    static const char *const are[] = {"sind", "waren", "seien", NULL};
    if (doc_is(a->doc, i, "wir")) /* "wir begrüßen drei" says nothing of where they are */
        return doc_has_one_of(a->doc, c->first_token, c->end_token, are);
    return doc_one_of(a->doc, i, words);
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
    return from < to && a->f->places.v[to - 1].end_token == comma ? scope_of_land(&a->f->places.v[to - 1]) : NULL;
}

/* "66 Kommunen, von denen sechs in Sachsen liegen": the area is that of the part. */
static bool tells_a_part(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    return (doc_is(d, c->first_token, "von") || doc_is(d, c->first_token, "unter")) &&
           doc_is(d, c->first_token + 1, "denen");
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
    return doc_one_of(a->doc, i, lands) ||
           (number_read(a->doc, i, false, &n) && doc_one_of(a->doc, n.end_token, lands));
}

/* "In Sachsen ist sie eine von fünf", "Im Freistaat Sachsen, so hieß es, seien es sieben": the area that stands with its
 * preposition before the verb of the clause, which may be cut off from it. */
static const char *scope_in_front(const struct analysis *a, const struct clause *c, bool few)
{
    static const char *const in[] = {"in", "im", NULL};
    const size_t LONGEST = 6; /* tokens */
    const struct clause *first = &a->clauses[a->first_clause[c->sentence]];
    size_t i = c->first_token;
    bool cut =
        c > first && c->join == JOIN_COMMA && i < c->end_token && a->token_bits[i] & BIT_VERB && !first->finite;
    if (cut)
        i = first->first_token;
    if (cut && scope_is_nation_word(a->doc, i)) /* "Bundesweit, so sagte man mir, sind es 40" */
        return nation;
    if (!doc_one_of(a->doc, i, in) || !few)
        return NULL;
    size_t end = reach_on(i, LONGEST, cut ? first->end_token : c->end_token);
    for (size_t k = i + 1; k < end; k++)
        if (a->token_bits[k] & BIT_VERB)
            end = k;
    return scope_between(a, i, end, i);
}

/* "Er ist in Niedersachsen einer von sechs": what stands with "in" between the verb and the one, at token `one`. */
static const char *scope_before_one(const struct analysis *a, const struct clause *c, size_t one)
{
    const size_t LONGEST = 6; /* tokens */
    for (size_t i = one; i > c->first_token && one - i < LONGEST && !(a->token_bits[i - 1] & BIT_VERB); i--)
        if (doc_is(a->doc, i - 1, "in") || doc_is(a->doc, i - 1, "im"))
            return scope_between(a, i - 1, one, i);
    return NULL;
}

/* "Zwischen Harz und Heide machen elf mit": the landmarks by which people tell where they live. */
static bool is_between_landmarks(const struct analysis *a, const struct clause *c)
{
    size_t i = c->first_token;
    return i + 3 < c->end_token && doc_is(a->doc, i, "zwischen") && doc_capital(a->doc, i + 1) &&
           doc_is(a->doc, i + 2, "und") && doc_capital(a->doc, i + 3) &&
           !((a->token_bits[i + 1] | a->token_bits[i + 3]) & BIT_DATE);
}

/* A sentence of endless length is looked at near the count only. */
static const size_t SCOPE_REACH = 40;

/* The scope that a clause names within reach of its begin. */
static const char *scope_of_clause(const struct analysis *a, const struct clause *c, size_t number)
{
    return scope_between(a, c->first_token, reach_on(c->first_token, SCOPE_REACH, c->end_token), number);
}

/* The scope that a clause names within reach of its end. */
static const char *scope_at_end(const struct analysis *a, const struct clause *c, size_t number)
{
    return scope_between(a, reach_back(c->end_token, SCOPE_REACH, c->first_token), c->end_token, number);
}

/* "eine von vier, die aus Hessen hinzukamen", "die vier aus Hessen": of "eine von", what stands before it or behind. */
static const char *scope_of_one_of(const struct analysis *a, const struct clause *c, size_t first, size_t end)
{
    const char *s = scope_before_one(a, c, first - 2);
    const struct clause *told = clause_behind(a, c);
    if (!s && told && told->relative && told->first_token <= end + 1)
        s = scope_between(a, told->first_token, told->end_token, first);
    return s;
}

/* "Rostock ist eine von vier Partnerkommunen des Prozesses „Gesundheit für alle“ in Mecklenburg-Vorpommern": behind
 * the network's name, which is the attribute of those who are counted. */
static const char *scope_behind_network(const struct analysis *a, size_t end, size_t clause_end)
{
    static const char *const in[] = {"in", "im", "aus", NULL};
    const size_t i = count_behind_network(a, end, clause_end);
    return i > end && i < clause_end && doc_one_of(a->doc, i, in) ? scope_behind(a, i, clause_end) : NULL;
}

/* "in Hessen neun", "aus Hamburg bislang zwei Bezirke": the Land that stands with its preposition right before the
 * count. */
static const char *scope_right_before(const struct analysis *a, const struct clause *c, size_t first)
{
    static const char *const in[] = {"in", "im", "aus", NULL};
    const size_t LONGEST = 4; /* tokens of a Land's name */
    const size_t at = tokens_back(a->doc, first, c->first_token, W_ADVERB | W_NOW);
    size_t from, to = places_between(a, reach_back(at, LONGEST, c->first_token), at, &from);
    if (from == to || a->f->places.v[to - 1].end_token != at)
        return NULL;
    const struct place *p = &a->f->places.v[to - 1];
    const size_t lead = tokens_back(a->doc, p->first_token, c->first_token, W_ARTICLE);
    if (lead == c->first_token || !doc_one_of(a->doc, lead - 1, in))
        return NULL;
    if (p->kind == PLACE_LAND)
        return scope_of_land(p);
    return doc_is(a->doc, lead - 1, "aus") ? scope_of_city(p)
                                           : NULL; /* "in Hamburg kamen drei hinzu": at a meeting there */
}

/* What stands with the count itself: "hessische", "bundesweit 77", "in Hessen neun", "neun in Hessen". */
static const char *scope_beside(const struct analysis *a, const struct clause *c, size_t first, size_t end)
{
    const char *s = scope_of_adjective(a, first, end);
    if (!s)
        s = scope_between(a, first, end, first);
    if (!s && first > c->first_token && scope_is_nation_word(a->doc, first - 1)) /* "der bundesweit 77 Kommunen" */
        s = nation;
    if (!s)
        s = scope_behind(a, end, c->end_token);
    if (!s)
        s = scope_behind_others(a, end);
    if (!s)
        s = scope_behind_network(a, end, c->end_token);
    if (!s && scope_number_is_few(a, first, end))
        s = scope_right_before(a, c, first);
    if (!s)
        s = scope_in_front(a, c, scope_number_is_few(a, first, end));
    if (!s && is_one_of(a->doc, first) && scope_number_is_few(a, first, end))
        s = scope_of_one_of(a, c, first, end);
    return s;
}

/* Where behind the count, at most `to`, another number begins with what is its own: "von den 93 Mitgliedern liegen
 * 23 in Hessen", "in Thüringen bei fünf und bundesweit bei 70". */
static size_t other_number_behind(const struct analysis *a, size_t end, size_t to)
{
    struct number other;
    for (size_t i = end, joint = 0; i < to; i++) {
        if (scope_opens_figure(a, i))
            return i;
        if (token_classes(a->doc, i) & W_AND)
            joint = i;
        if (counts_at(a, i, &other) && !other.ordinal)
            to = joint ? joint : i;
    }
    return to;
}

/* "In Saarbrücken trat die erste Kommune des Saarlandes bei; 2020 waren dort drei Partner": the one Land that the
 * sentence named before the token, in which all lies that it named there; NULL. */
static const char *scope_of_there_told(const struct analysis *a, const struct clause *c, size_t from, size_t to)
{
    const size_t REACH = 60; /* tokens */
    size_t there = from;
    while (there < to && !doc_is(a->doc, there, "dort"))
        there++;
    if (there == to)
        return NULL;
    const size_t first = reach_back(there, REACH, a->doc->sentences[c->sentence].first_token);
    const char *land = NULL;
    size_t i, end = places_between(a, first, there, &i);
    for (size_t k = i; k < end; k++)
        if (a->f->places.v[k].kind == PLACE_LAND)
            land = land ? land : scope_of_land(&a->f->places.v[k]);
    for (; land && i < end; i++) {
        const struct area *area = commune_area(a->f, i);
        const char *own = a->f->places.v[i].kind == PLACE_LAND ? scope_of_land(&a->f->places.v[i])
                          : area                               ? area->state
                                                               : land;
        if (!own || strcmp(own, land) != 0)
            return NULL;
    }
    return land;
}

/* "Drei traten bei, wohlgemerkt nur in Hessen": an afterthought that says of where all of them are; NULL. */
static const char *scope_of_afterthought(const struct analysis *a, const struct clause *c)
{
    static const char *const leads[] = {"nur", "allein", "alle",     "ausschließlich", "wohlgemerkt",
                                        "und", "zwar",   "allesamt", "sämtlich",       NULL};
    static const char *const in[] = {"in", "im", "aus", NULL};
    const size_t LONGEST = 8; /* tokens */
    const struct clause *on = clause_behind(a, c);
    if (!on || on->join != JOIN_COMMA || on->finite || on->end_token - on->first_token > LONGEST)
        return NULL;
    size_t i = on->first_token;
    while (i < on->end_token && doc_one_of(a->doc, i, leads))
        i++;
    return i > on->first_token && doc_one_of(a->doc, i, in) ? scope_between(a, i, on->end_token, i) : NULL;
}

/* "Die meisten liegen in Hessen, dort sind es neun": the Land that the sentence named before the token; NULL. */
static const char *scope_of_there(const struct analysis *a, const struct clause *c, size_t token)
{
    const size_t REACH = 60; /* tokens */
    const size_t first = reach_back(token, REACH, a->doc->sentences[c->sentence].first_token);
    size_t from, to = places_between(a, first, token, &from);
    while (to-- > from)
        if (a->f->places.v[to].kind == PLACE_LAND)
            return scope_of_land(&a->f->places.v[to]);
    return NULL;
}

/* "sind wir nun zu sechst", "zwischen Harz und Heide": few, in the publisher's own Land. */
static const char *scope_of_us(const struct analysis *a, const struct clause *c, size_t from, size_t to)
{
    if (is_between_landmarks(a, c))
        return a->land->state;
    if (from == c->first_token && from < to && doc_is(a->doc, from, "dort"))
        return scope_of_there(a, c, from);
    for (size_t i = from; i < to; i++)
        if (is_first_person(a, c, i))
            return doc_is(a->doc, i, "hier") ? scope_of_land_before(a, i) : a->land->state;
    return NULL;
}

/* "In Hessen gibt es, Fulda eingerechnet, zehn": the clause that a part without a verb goes on from. */
static const char *scope_gone_on_from(const struct analysis *a, const struct clause *c, size_t first)
{
    const size_t PARTS = 3;
    const size_t index = (size_t)(c - a->clauses), begin = a->first_clause[c->sentence];
    if (c->finite || c->join != JOIN_COMMA)
        return NULL;
    for (size_t i = index; i > begin && index - i < PARTS; i--)
        if (a->clauses[i - 1].finite)
            return scope_of_clause(a, &a->clauses[i - 1], first);
    return NULL;
}

/* "Auf der Karte mit den damals 70 Partnerkommunen lagen wir in Hessen vorn", "Unter den 70 Kommunen sind wir in
 * Hessen die kleinste": the count is an attribute, or is what somebody is one of, so that what stands behind the
 * verb is not its area: the verb, else `to`. */
static size_t verb_of_another(const struct analysis *a, const struct clause *c, size_t first, size_t end, size_t to)
{
    static const char *const among[] = {"unter", "von", NULL};
    static const char *const damals[] = {"damals", "seinerzeit", "bis", "dahin", NULL};
    const struct doc *d = a->doc;
    size_t i = first;
    while (i > c->first_token &&
           (token_classes(d, i - 1) & (W_ARTICLE | W_ADVERB | W_NOW) || doc_one_of(d, i - 1, damals)) &&
           !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF)))
        i--;
    if (i == c->first_token || !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF)))
        return to;
    size_t noun = i - 1; /* behind it; "die Karte von 2021 mit den 70" */
    while (noun > c->first_token && (a->token_bits[noun - 1] & BIT_DATE || token_classes(d, noun - 1) & W_OF))
        noun--;
    const bool attribute = noun > c->first_token && token_is_noun(d, noun - 1) &&
                           !(a->token_bits[noun - 1] & (BIT_PLACE | BIT_DATE | BIT_NAME));
    if (!attribute && !doc_one_of(d, i - 1, among))
        return to;
    for (size_t k = end; k < to; k++)
        if (a->token_bits[k] & BIT_VERB || doc_is(d, k + 1, "wir") || doc_is(d, k + 1, "ich"))
            return k;
    return to;
}

/* "In der Runde der Sachsen war nur Leipzig, jetzt ist man zu zweit", "Aus Hessen waren wir die Nummer sechs, heute
 * sind es sieben": the one Land that the sentence names before the count; NULL if it names none, several, or the
 * country, or counts something between. */
static const char *scope_of_only_land(const struct analysis *a, const struct clause *c, size_t token)
{
    const size_t REACH = 60; /* tokens */
    const size_t first = reach_back(token, REACH, a->doc->sentences[c->sentence].first_token);
    const char *found = NULL;
    struct number n;
    if (c->relative)
        return NULL;
    for (size_t i = first; i < token; i++)
        if (scope_is_nation_word(a->doc, i) || (counts_at(a, i, &n) && !n.ordinal && n.value > 1))
            return NULL;
    size_t from, to = places_between(a, first, token, &from);
    for (; from < to; from++) {
        const char *s = scope_of_land(&a->f->places.v[from]);
        if (s && found && strcmp(s, found) != 0)
            return NULL;
        found = s && !scope_is_source(a->doc, a->f->places.v[from].first_token, first) ? s : found;
    }
    return found;
}

/* What the count's clause names elsewhere, then the clauses around it. */
static const char *scope_around(const struct analysis *a, const struct clause *c, size_t first, size_t end)
{
    const bool few = scope_number_is_few(a, first, end);
    const size_t from = reach_back(first, SCOPE_REACH, c->first_token);
    size_t to = other_number_behind(a, end, reach_on(first, SCOPE_REACH, c->end_token));
    if (!few)
        to = verb_of_another(a, c, first, end, to);
    const char *s = scope_between(a, from, to, first);
    /* "Im Land sind wir nun komplett, mit zwei Kommunen" */
    const struct clause *front = clause_before(a, c), *behind = clause_behind(a, c);
    if (!s && front && !c->finite && c->join == JOIN_COMMA && doc_is(a->doc, c->first_token, "mit"))
        s = scope_at_end(a, front, first);
    if (!s && a->land && few)
        s = scope_of_us(a, c, from, to);
    if (!s && few)
        s = scope_of_there_told(a, c, from, to);
    if (!s && few)
        s = scope_of_afterthought(a, c);
    /* "zwei Kommunen, die sich in Hessen auf den Weg machten" */
    if (!s && behind && behind->relative && behind->first_token <= end + 1 && !tells_a_part(a, behind))
        s = scope_of_clause(a, behind, first);
    if (!s && front && (c->join == JOIN_COLON || c->join == JOIN_DASH))
        s = scope_at_end(a, front, first);
    const bool of_all =
        !few && (c->relative || doc_is(a->doc, c->first_token, "insgesamt")); /* "der nun 76 umfasst" */
    if (!s && !of_all)
        s = scope_gone_on_from(a, c, first);
    /* "zwei Städte, zusammen sieben Kommunen, tragen den Prozess in Hessen" */
    const struct clause *on = s || !few ? NULL : clause_going_on(a, c);
    if (!s && on)
        s = scope_of_clause(a, on, first);
    return !s && few ? scope_of_only_land(a, c, first) : s;
}

size_t count_before_insertion(const struct analysis *a, size_t i)
{
    static const char *const leads[] = {
        "soviel",     "so",    "wenn", "wie",  "soweit",          "glaube", "glaub", "schätze", "denke", "meine",
        "vermutlich", "heißt", "hört", "wohl", "schätzungsweise", "sofern", "falls", "ich",     NULL};
    static const char *const by[] = {"laut", "nach", "gemäß", "lt", NULL};
    const size_t LONGEST = 8; /* tokens */
    const struct doc *d = a->doc;
    const size_t back = reach_back(i, LONGEST, 0);
    const bool apart = i > back && doc_punct(d, i - 1, ',');
    for (size_t k = i - apart; k > back + 1; k--) {
        if (a->token_bits[k - 1] & (BIT_PLACE | BIT_UNIT | BIT_DATE) || d->tokens[k - 1].flags & TOK_SENTENCE_START ||
            number_may_begin(d, k - 1) || (!apart && d->tokens[k - 1].kind == TOK_PUNCT))
            break;
        if (apart && doc_punct(d, k - 1, ','))
            return doc_one_of(d, k, leads) || doc_one_of(d, k, by) ? k - 1 : i;
        if (!apart && doc_one_of(d, k - 1, by))
            return k - 1;
    }
    return i;
}

/* "bundesweit, soviel ich weiß, knapp 70": the area right before what is put in; NULL if nothing is. */
static const char *scope_before_insertion(const struct analysis *a, size_t first)
{
    const size_t LONGEST = 5; /* tokens of an area */
    const size_t at = count_before_insertion(a, first);
    const char *s = NULL;
    for (size_t n = 1; at != first && n <= LONGEST && n <= at && !s; n++)
        s = scope_between(a, at - n, at, first);
    return s;
}

const char *scope_near(const struct analysis *a, size_t first, size_t end)
{
    const struct clause *c = &a->clauses[clause_of(a, first)];
    if (are_of_lands(a, end))
        return nation;
    const char *before = scope_before_insertion(a, first);
    if (before)
        return before;
    const char *s = scope_beside(a, c, first, end);
    if (s || is_one_of(a->doc, first)) /* "die Kasse Bayern ist eine von 66": the rest is about the one */
        return s;
    bool where = doc_is(a->doc, c->first_token, "wo"); /* "In Hessen, wo neun Kommunen teilnehmen" */
    if (c->relative || where)
        s = scope_before_relative(a, c);
    return s ? s : scope_around(a, c, first, end);
}

const char *scope_of_block(const struct analysis *a, size_t first)
{
    const size_t LINES = 8, LONGEST = 8, NAME = 4; /* lines; tokens of the count's line, of the name */
    const struct line *lines = a->doc->lines;
    const size_t own = doc_line_of(a->doc, first);
    size_t top = own, from;
    if (a->doc->page->structured || lines[own].end_token - lines[own].first_token > LONGEST)
        return NULL;
    while (top > 0 && own - top < LINES && !line_is_empty(&lines[top - 1]))
        top--;
    const struct line *head = &lines[top];
    const size_t to = places_between(a, head->first_token, head->end_token, &from);
    if (top == own || head->end_token - head->first_token > NAME || to != from + 1)
        return NULL;
    const struct place *p = &a->f->places.v[from];
    if (p->first_token != head->first_token || p->end_token != head->end_token)
        return NULL;
    const char *land = scope_of_land(p);
    return land ? land : scope_of_city(p);
}
