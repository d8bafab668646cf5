/* Dates that a clause gives to several communes in their order: one to each, to the former and the latter. German in
 * general. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

bool token_takes_up_all(const struct doc *d, size_t i)
{
    static const char *const all[] = {"beide",     "beides",  "alle",   "alles",    "allesamt",    "sämtlich",
                                      "sämtliche", "jeweils", "lauter", "durchweg", "ausnahmslos", NULL};
    return doc_one_of(d, i, all);
}

bool dates_in_order(const struct analysis *a, const struct clause *c, size_t first_token, size_t n,
                    const struct statement *s, int *first)
{
    static const char *const each[] = {"bzw", "beziehungsweise", "respektive", "resp", NULL};
    const size_t PLACES = 8;
    size_t from, to;
    if (n < 2 || n > PLACES)
        return false;
    to = dates_between(a, first_token, c->end_token, &from);
    if (to - from != n)
        return false;
    bool word = false;
    for (size_t i = a->f->dates.v[from].end_token; i < a->f->dates.v[to - 1].first_token; i++)
        word |= doc_one_of(a->doc, i, each);
    /* "Dresden und Chemnitz zogen 2016 und 2018 nach" */
    bool row = true;
    for (size_t i = from; i + 1 < to; i++) {
        size_t between = a->f->dates.v[i].end_token;
        bool sign = i + 2 == to ? (token_classes(a->doc, between) & W_AND) != 0 : doc_punct(a->doc, between, ',');
        row &= sign && between + 1 == a->f->dates.v[i + 1].first_token;
    }
    word |= row;
    if (!word || (s->status == STATUS_MEMBER && !date_is_since(a, from)))
        return false;
    *first = (int)from;
    return true;
}

bool dates_distributed(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s, int *first)
{
    /* "folgten Ulm und Aalen (2018 und 2019)", too: the bracket ends the group */
    return dates_in_order(a, c, a->f->places.v[g->end_place - 1].end_token, g->end_place - g->first_place, s, first);
}

bool clause_begins_with_latter(const struct analysis *a, const struct clause *c)
{
    static const char *const latter[] = {"letzterer", "letztere", "letzteres", NULL};
    static const char *const only[] = {"nur", "allein", "einzig", "auch", "aber", NULL};
    if (c >= a->clauses + a->nclauses)
        return false;
    const size_t i = c->first_token + doc_one_of(a->doc, c->first_token, only); /* "Nur Letztere gehört dazu" */
    return i < c->end_token && doc_one_of(a->doc, i, latter);
}

/* The one date of a clause; NO_REF. */
static int only_date_of(const struct analysis *a, const struct clause *c)
{
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    return to == from + 1 ? (int)from : NO_REF;
}

/* "..., Erstere seit 2019, Letztere schon seit 2016": dates of the first and the last commune. */
bool dates_of_former_and_latter(const struct analysis *a, const struct clause *c, struct dating *d)
{
    static const char *const former[] = {"ersterer", "erstere", "ersteres", NULL};
    const struct clause *next = clause_behind(a, c), *last = next ? clause_behind(a, next) : NULL;
    if (!last || next->finite || !doc_one_of(a->doc, next->first_token, former) ||
        !clause_begins_with_latter(a, last))
        return false;
    int first = only_date_of(a, next), second = only_date_of(a, last);
    if (first == NO_REF || second == NO_REF)
        return false;
    d->former = first;
    d->last = second;
    return true;
}
