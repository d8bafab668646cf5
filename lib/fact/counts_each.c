/* One number for each of several Länder: "In Sachsen-Anhalt und Bremen sind es jeweils sechs", "Je drei
 * Partnerkommunen kommen aus Hessen und Bayern". German in general. */
#include "lib/fact/counts.h"

enum { MOST = 16, REACH = 40 }; /* Länder; tokens to either side of the number */

/* The Länder that are named one beside the other. */
struct row {
    const char *states[MOST];
    size_t n, end; /* behind the last one */
};

bool count_is_each(const struct analysis *a, size_t i)
{
    static const char *const each[] = {"je", "jeweils", NULL};
    struct number n;
    return i > 0 && number_may_begin(a->doc, i) && doc_one_of(a->doc, i - 1, each) && counts_at(a, i, &n) &&
           !n.ordinal;
}

static const char *state_of(const struct place *p)
{
    return p->kind == PLACE_LAND && p->ncandidates ? scope_of_land(p) : scope_of_city(p);
}

/* Between two of them stand a comma, "und" and what leads the next one. */
static bool are_beside(const struct doc *d, size_t first, size_t end)
{
    bool joined = false;
    for (size_t i = first; i < end; i++) {
        const bool joins = token_classes(d, i) & W_AND || doc_punct(d, i, ',');
        if (!joins && !(token_classes(d, i) & (W_PREP | W_ARTICLE | W_ADDITIVE)))
            return false;
        joined |= joins;
    }
    return joined;
}

/* The first row of Länder in tokens [first, end), or the last. */
static struct row row_between(const struct analysis *a, size_t first, size_t end, bool last)
{
    size_t from, to = places_between(a, first, end, &from);
    struct row row = {.n = 0};
    for (; from < to; from++) {
        const struct place *p = &a->f->places.v[from];
        const char *state = state_of(p);
        const bool on = state && row.n > 0 && row.n < MOST && are_beside(a->doc, row.end, p->first_token);
        if (!on && row.n > 1 && !last)
            return row;
        if (!on)
            row.n = 0;
        if (state) {
            row.states[row.n++] = state;
            row.end = p->end_token;
        }
    }
    return row;
}

/* Whether the number counts members: by its noun, by what the clause says, or going on from those that were counted. */
static bool counts_members(const struct counting *k, const struct quantity *q, const struct clause *c, size_t *end)
{
    const struct analysis *a = k->a;
    const size_t noun = count_over_adjectives(a, q->end_number);
    const struct mark *own = count_mark(a, noun, RULE_UNIT), *bare = count_mark(a, noun, RULE_BARE);
    const bool told = k->last.unit == 0 && k->last.end_token > 0 && k->sentence - k->last.sentence <= 1;
    bool unsure = false;
    if (own || bare) {
        *end = own ? own->end_token : bare->end_token;
        return own ? own->rule->unit == 0
                   : bare->rule->unit == 0 &&
                         (told || (clause_counts_members(a, (size_t)(c - a->clauses), &unsure) && !unsure));
    }
    *end = q->end_number;
    return told && *end < a->doc->ntokens && !doc_capital(a->doc, *end);
}

void count_each_of_lands(struct counting *k, size_t i)
{
    const struct analysis *a = k->a;
    const struct sentence *s = &a->doc->sentences[k->sentence];
    const struct clause *c = &a->clauses[clause_of(a, i)];
    struct number n;
    bool named;
    if (!counts_at(a, i, &n) || n.value > LAND_HAS || c->unsure || c->denied ||
        clause_network(a, c, &named) == NETWORK_OTHER || !count_is_near_network(a, k->sentence))
        return;
    struct quantity q = {.first_token = (uint32_t)i,
                         .number_token = (uint32_t)i,
                         .end_number = n.end_token,
                         .head = n.end_token,
                         .end_head = n.end_token,
                         .relation = REL_EQ,
                         .value = n.value,
                         .words = n.words};
    size_t end;
    if (!counts_members(k, &q, c, &end))
        return;
    q.end_head = (uint32_t)end;
    struct row row = row_between(a, reach_back(i, REACH, s->first_token), i, true);
    if (row.n < 2)
        row = row_between(a, end, reach_on(end, REACH, s->end_token), false);
    const enum count_kind kind = count_is_growth(a, &q) ? COUNT_INCREMENT : COUNT_TOTAL;
    for (size_t l = 0; l < row.n && row.n > 1; l++)
        count_add(k, &q, end, 0, kind, row.states[l], "count.each");
}
