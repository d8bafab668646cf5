/* Headings that say in short what the text below them counts. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"

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

bool count_heads_names(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    enum { CLAUSES = 12 }; /* looked at behind the colon */
    const size_t index = (size_t)(c - a->clauses);
    int64_t n = 0;
    bool colon = false;
    for (size_t i = index + 1; i < a->first_clause[c->sentence + 1] && i <= index + CLAUSES; i++) {
        colon |= a->clauses[i].join == JOIN_COLON;
        if (a->clauses[i].denied || a->clauses[i].unsure)
            return false;
        n += colon ? communes_listed(a, &a->clauses[i]) : 0;
    }
    return colon && n == q->value;
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

/* How many communes the lines below name, each of which begins with some: items, rows, terms, cards and lines of
 * text, up to a heading of the same rank, a lead-in or running text. */
static int64_t communes_below(const struct analysis *a, size_t line)
{
    enum { LINES = 400, LONGEST = 60, BODY = 4 }; /* lines in all; tokens of one; lines of the text of a card */
    const struct line *lines = a->doc->lines, *over = &lines[line];
    int64_t n = 0;
    size_t body = 0;
    for (size_t l = line + 1; l < a->doc->nlines && l <= line + LINES && body <= BODY; l++) {
        const struct line *below = &lines[l];
        if (line_is_empty(below) || below->kind == BLOCK_DETAIL)
            continue;
        if (below->kind == BLOCK_HEADING && !heads_part_of_list(a, below))
            break;
        if (below->kind == BLOCK_HEADING && over->kind == BLOCK_HEADING && a->doc->page->structured &&
            below->level <= over->level)
            break;
        int date;
        size_t from, start = entry_start(a, below, &date), to = groups_between(a, start, below->end_token, &from);
        if (below->end_token - below->first_token <= LONGEST && start < below->end_token && from < to &&
            a->groups[from].first_token == start) {
            n += (int64_t)communes_in(a, &a->groups[from]);
            body = 0;
        } else if (line_ends_with_colon(a, below)) {
            break;
        } else {
            body++;
        }
    }
    return n;
}

bool count_heads_list(const struct analysis *a, const struct quantity *q)
{
    static const char *const nouns[] = {"mitglieder",        "mitgliedern", "kommunen",  "städte",     "kreise",
                                        "landkreise",        "gemeinden",   "partner",   "teilnehmer", "teilnehmende",
                                        "mitwirkende",       "beteiligte",  "standorte", "orte",       "bezirke",
                                        "landeshauptstädte", NULL};
    const int64_t MOST = 150; /* of a network whose members a page lists */
    const size_t l = doc_line_of(a->doc, q->number_token);
    const struct line *line = &a->doc->lines[l];
    if (q->value < 2 || q->value > MOST || q->relation != REL_EQ || q->ordinal || q->head == q->end_head ||
        !doc_one_of(a->doc, q->head, nouns) ||
        (line->kind != BLOCK_HEADING && line->kind != BLOCK_CAPTION && !line_ends_with_colon(a, line)) ||
        a->networks[doc_sentence_of(a->doc, line->first_token)] != NETWORK_THIS)
        return false;
    const struct announcement said = announced_by_line(a, line);
    return !said.refused && said.status != STATUS_LEFT && !names_another_matter(a, line) &&
           communes_below(a, l) == q->value;
}
