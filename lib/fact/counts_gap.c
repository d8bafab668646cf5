/* Numbers behind a count whose verb or noun they share: "Vor zwei Jahren waren es 72, ein Jahr darauf 73". German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

bool clause_is_mere_date(const struct analysis *a, const struct clause *c)
{
    bool date = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool in_date = a->token_bits[i] & BIT_DATE;
        if (!in_date && a->doc->tokens[i].kind != TOK_PUNCT && !(token_classes(a->doc, i) & (W_PREP | W_ADVERB)))
            return false;
        date |= in_date;
    }
    return date;
}

/* "am Ende", "zum Schluss", "zu Beginn", "im Herbst darauf": a noun for a time that is no date. */
static bool is_noun_of_time(const struct doc *d, size_t i)
{
    static const char *const nouns[] = {"ende",  "schluss",       "beginn",      "anfang",
                                        "start", "jahreswechsel", "jahreswende", NULL};
    return doc_one_of(d, i, nouns) && doc_capital(d, i) && i > 0 &&
           token_classes(d, i - 1) & (W_PREP | W_WITH | W_ARTICLE);
}

/* "zählte er 56 und heute 78": between the count before and the number nothing but "und" and another time. */
static bool is_at_another_time(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const size_t LONGEST = 8; /* tokens of the time */
    size_t i = k->last.end_token;
    bool joined = i > 0 && (token_classes(a->doc, i) & W_AND || doc_punct(a->doc, i, ',')), time = false;
    if (!joined || k->last.unit < 0 || k->last.sentence != k->sentence || q->first_token > i + LONGEST)
        return false;
    for (i++; i < q->first_token; i++) {
        bool when = a->token_bits[i] & BIT_DATE || token_classes(a->doc, i) & W_NOW || is_noun_of_time(a->doc, i);
        if (!when && !(token_classes(a->doc, i) & (W_ADVERB | W_PREP | W_ARTICLE)))
            return false;
        time |= when;
    }
    return time;
}

bool count_is_whole_clause(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    if (c->finite || tokens_back(a->doc, q->first_token, c->first_token, W_ADVERB) != c->first_token)
        return false; /* the first number of the clause goes on, so that one of many signs takes linear time */
    size_t end = c->end_token;
    while (end > quantity_end(q) && a->doc->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    return end == quantity_end(q);
}

/* "2012 waren es 26, Ende 2015, kurz nach der Öffnung, schon 48": the time of the number stands apart before what is
 * inserted. */
static bool is_behind_insertion(const struct counting *k, const struct clause *c, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct clause *inserted = clause_before(a, c), *when = inserted ? clause_before(a, inserted) : NULL;
    if (!when || c->join != JOIN_COMMA || inserted->join != JOIN_COMMA || inserted->finite || when->finite ||
        k->last.unit < 0 || k->last.sentence != k->sentence || when->first_token < k->last.end_token ||
        !count_is_whole_clause(a, c, q) || !clause_is_mere_date(a, when))
        return false;
    struct number n;
    for (size_t i = inserted->first_token; i < inserted->end_token; i++)
        if (counts_at(a, i, &n) && !n.ordinal)
            return false;
    return true;
}

/* "Sechs Partnerkommunen hat Hessen, fünf Bayern, zwei das Saarland": behind the count of a Land another number and
 * nothing but the Land that has so many. */
static bool is_of_next_land(const struct counting *k, const struct clause *c, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const size_t i = q->end_number + (token_classes(a->doc, q->end_number) & W_ARTICLE ? 1 : 0);
    const size_t first = tokens_back(a->doc, q->first_token, c->first_token, W_ADVERB | W_NOW);
    size_t from, to = places_between(a, i, i + 1, &from), end = c->end_token;
    while (end > i && a->doc->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    if (first > c->first_token && !(token_classes(a->doc, first - 1) & W_AND))
        return false;
    return k->last.unit == 0 && k->last.scope && strcmp(k->last.scope, SCOPE_NATION) != 0 && from < to &&
           a->f->places.v[from].kind == PLACE_LAND && a->f->places.v[from].first_token == i &&
           (a->f->places.v[from].end_token == end || token_classes(a->doc, a->f->places.v[from].end_token) & W_AND);
}

bool count_is_gapped(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    if (is_at_another_time(k, q))
        return true;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t from, dates = dates_between(a, c->first_token, c->end_token, &from) - from;
    if (is_behind_insertion(k, c, q))
        return true;
    if (c->finite || k->last.sentence != k->sentence || k->last.end_token == 0 ||
        (c->join != JOIN_COMMA && c->join != JOIN_AND && c->join != JOIN_SEMICOLON))
        return false;
    if (is_of_next_land(k, c, q))
        return true;
    bool named;
    /* "28 konnten einen Beschluss vorweisen, weniger als zehn ein eigenes Budget": likewise some of them */
    static const char *const some[] = {"ein", "eine", "einen", NULL};
    if (k->last.unit == 0 && k->last.kind == COUNT_PART && q->head == q->end_head &&
        q->first_token == c->first_token && c->join == JOIN_COMMA && doc_one_of(a->doc, q->end_number, some) &&
        !clause_has_unknown_verb(a, c))
        return true;
    if (k->last.bare == 0 && clause_network(a, c, &named) == NETWORK_THIS && named)
        return true;
    const bool when = dates > 0 || (q->first_token > c->first_token && q->head == q->end_head &&
                                    is_noun_of_time(a->doc, q->first_token - 1)); /* "..., am Ende neun" */
    return when && k->last.unit >= 0;
}

bool count_single_gained(const struct counting *k, size_t i, struct quantity *q)
{
    static const char *const one[] = {"eine", "einer", "eins", NULL};
    static const char *const more[] = {"weitere", "weiterer", "neue", "neuer", NULL};
    static const char *const more_of_them[] = {"weitere", "weiteren", "neue", NULL};
    static const char *const added[] = {"hinzu", "dazu", "hinzugekommen", "dazugekommen", NULL};
    static const char *const came[] = {"kam", "kommt", "folgte", "folgt", NULL};
    const struct doc *d = k->a->doc;
    const size_t LONGEST = 10; /* tokens between the two */
    const size_t last = k->last.end_token, end = i + 1 + doc_one_of(d, i + 1, more);
    const struct clause *c = &k->a->clauses[clause_of(k->a, i)];
    if (!doc_one_of(d, i, one) || k->last.unit != 0 || last == 0 || k->last.sentence != k->sentence || last >= i ||
        i > last + LONGEST || c->unsure || c->denied)
        return false;
    const bool adds = doc_one_of(d, end, added);
    if (end + adds < d->ntokens && d->tokens[end + adds].kind != TOK_PUNCT && !(token_classes(d, end + adds) & W_AND))
        return false;
    bool when = false, comes = false, joined = false;
    for (size_t t = last; t < i; t++) {
        const bool date = k->a->token_bits[t] & BIT_DATE, joins = token_classes(d, t) & W_AND || doc_punct(d, t, ',');
        const bool comma = !date && joins, verb = doc_one_of(d, t, came);
        if (!date && !comma && !verb && !doc_one_of(d, t, added) && !doc_one_of(d, t, more_of_them) &&
            (joined ? !(token_classes(d, t) & (W_ADVERB | W_NOW | W_PREP | W_ARTICLE)) : true))
            return false;
        joined |= comma;
        when |= date;
        comes |= verb;
    }
    *q = (struct quantity){.first_token = (uint32_t)i,
                           .number_token = (uint32_t)i,
                           .end_number = (uint32_t)i + 1,
                           .head = (uint32_t)end,
                           .end_head = (uint32_t)end,
                           .relation = REL_EQ,
                           .value = 1,
                           .words = true};
    return when && joined && (comes || k->last.kind == COUNT_INCREMENT);
}

bool count_is_parallel(const struct counting *k, const struct quantity *q)
{
    static const char *const in[] = {"in", "im", NULL};
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t REACH = 40; /* tokens between the two */
    size_t i = q->first_token, last = k->last.end_token;
    if (k->last.unit != 0 || k->last.sentence != k->sentence || last == 0 || last >= i || i > last + REACH ||
        q->end_number >= d->ntokens)
        return false;
    i = tokens_back(d, i, last, W_ADVERB | W_NOW);
    bool joined = i > last && (token_classes(d, i - 1) & W_AND || doc_punct(d, i - 1, ','));
    return joined && !has_finite_between(a, last, i) && token_classes(d, last) & W_PREP &&
           (!strcmp(doc_fold(d, last), doc_fold(d, q->end_number)) ||
            (doc_one_of(d, last, in) && doc_one_of(d, q->end_number, in)));
}
