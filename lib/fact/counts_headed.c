/* Headings that say in short what the text below them counts. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"

int count_unit_of_text_below(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 80; /* tokens */
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, q->number_token)];
    struct quantity below;
    if (line->kind != BLOCK_HEADING)
        return UNIT_NONE;
    for (size_t i = line->end_token, end = reach_on(i, REACH, a->doc->ntokens); i < end; i++) {
        if (!number_may_begin(a->doc, i) || !quantity_read(a, i, &below))
            continue;
        const struct mark *own = below.head < below.end_head ? count_mark(a, below.head, RULE_UNIT) : NULL;
        if (own && below.value == q->value && !below.ordinal)
            return own->rule->unit;
        i = below.end_number - 1;
    }
    return UNIT_NONE;
}

/* How many communes the clause lists. */
static int64_t communes_listed(const struct analysis *a, const struct clause *c)
{
    int64_t n = 0;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        for (size_t p = a->groups[from].first_place; p < a->groups[from].end_place; p++)
            n += commune_area(a->f, p) != NULL;
    return n;
}

bool count_heads_those_who_join(const struct analysis *a, const struct quantity *q)
{
    const size_t CLAUSES = 8, REACH = 40; /* below the heading; tokens of a clause */
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[doc_line_of(d, q->number_token)];
    if (line->kind != BLOCK_HEADING || !q->increment || line->end_token >= d->ntokens)
        return false;
    size_t first = clause_of(a, line->end_token);
    for (size_t i = first; i < a->nclauses && i < first + CLAUSES; i++) {
        const struct clause *c = &a->clauses[i];
        size_t end = reach_on(c->first_token, REACH, c->end_token);
        if (c->unsure || c->denied || !count_has_joining(a, c->first_token, end))
            continue;
        struct quantity below;
        for (size_t k = c->first_token; k < end; k++)
            if (number_may_begin(d, k) && quantity_read(a, k, &below) && below.value == q->value && !below.ordinal &&
                count_bare_unit(a, &below) == 0)
                return true;
        const struct clause *list = clause_behind(a, c); /* "ausgezeichnet: Weimar, Suhl und Gotha" */
        if (communes_listed(a, c) == q->value ||
            (list && list->join == JOIN_COLON && communes_listed(a, list) == q->value))
            return true;
    }
    return false;
}

bool count_heads_sentence(const struct analysis *a, const struct quantity *q)
{
    enum { MOST = 150, CLAUSES = 4, REACH = 10 }; /* of a network; clauses to the colon; tokens behind it */
    size_t index = clause_of(a, q->number_token);
    const struct clause *c = &a->clauses[index];
    if (index != a->first_clause[c->sentence] || c->finite || c->unsure || c->denied || q->value < 2 ||
        q->value > MOST || q->first_token != c->first_token ||
        q->end_head != c->end_token - (c->end_token > q->end_head ? 1 : 0))
        return false;
    for (size_t i = index + 1; i < a->first_clause[c->sentence + 1] && i <= index + CLAUSES; i++) {
        const struct clause *next = &a->clauses[i];
        if (next->join == JOIN_COLON)
            return network_named_between(a, next->first_token, reach_on(next->first_token, REACH, next->end_token));
        if (next->finite || next->join != JOIN_COMMA)
            return false;
    }
    return false;
}
