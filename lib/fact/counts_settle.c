/* What the counts of a page tell of one another once all are read. German in general. */
#include "lib/fact/counts.h"

#include <string.h>

/* The counts beside the one at `i` that are looked at. */
enum { BESIDE = 4 };

static bool is_total(const struct analysis *a, const struct count *c)
{
    return c->unit == profile_unit(a->c->profile, 0) && c->kind == COUNT_TOTAL && c->relation == REL_EQ;
}

/* The area of two totals near counts[i] of which one is more than the other by its value; NULL for none, the country for itself. */
static const char *area_grown(const struct analysis *a, size_t i)
{
    const struct count *v = a->f->counts;
    const size_t first = reach_back(i, BESIDE, 0), end = reach_on(i, BESIDE + 1, a->f->ncounts);
    const char *area = NULL;
    for (size_t x = first; x < end; x++)
        for (size_t y = first; y < end; y++) {
            if (!is_total(a, &v[x]) || !is_total(a, &v[y]) || strcmp(v[x].scope, v[y].scope) != 0 ||
                v[x].value - v[y].value != v[i].value)
                continue;
            if (area && strcmp(area, v[x].scope) != 0)
                return NULL;
            area = v[x].scope;
        }
    return area;
}

/* "Zwei weitere Kommunen steigen ein. ... In Hessen sind es damit acht. Ende 2020 waren es sechs": newcomers told without an area
 * are those by which that one grew. */
void counts_settle_newcomers(struct analysis *a)
{
    struct count *v = a->f->counts;
    for (size_t i = 0; i < a->f->ncounts; i++) {
        if (v[i].kind != COUNT_INCREMENT || v[i].unit != profile_unit(a->c->profile, 0) ||
            strcmp(v[i].scope, SCOPE_NATION) != 0)
            continue;
        const size_t token = doc_token_at(a->doc, v[i].start);
        const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, token)];
        const size_t REACH = 40; /* tokens */
        const char *area = area_grown(a, i);
        if (area &&
            !scope_between(a, reach_back(token, REACH, s->first_token), reach_on(token, REACH, s->end_token), token))
            v[i].scope = area;
    }
}

void counts_settle_unnamed(struct analysis *a)
{
    enum { TOTALS = 32, SMALLEST = 10 }; /* of the network, the first of the page; smaller numbers meet by chance */
    const char *unit = profile_unit(a->c->profile, 0);
    struct count *v = a->f->counts;
    size_t totals[TOTALS], n = 0;
    for (size_t i = 0; i < a->f->ncounts && n < TOTALS; i++)
        if (v[i].unit == unit && v[i].kind == COUNT_TOTAL && v[i].value >= SMALLEST)
            totals[n++] = i;
    for (size_t i = 0; i < a->f->ncounts && n > 0; i++) {
        bool named;
        const size_t head = doc_token_at(a->doc, v[i].end) - 1;
        const struct clause *c = &a->clauses[clause_of(a, head)];
        if (v[i].unit == unit || v[i].kind != COUNT_TOTAL || !count_mark(a, head, RULE_BARE) ||
            clause_network(a, c, &named) == NETWORK_OTHER || c->denied || c->unsure)
            continue;
        for (size_t k = 0; k < n; k++)
            if (v[totals[k]].value == v[i].value && !strcmp(v[totals[k]].scope, v[i].scope)) {
                v[i].unit = unit;
                v[i].as_of = v[totals[k]].as_of;
                break;
            }
    }
}
