#include "lib/table/counts.h"

#include "lib/base/mem.h"
#include "lib/table/fields.h"
#include "lib/text/edtf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SEASON_DAYS = 92 };

static const struct {
    const char *id, *words;
} relations[] = {
    {"eq", ""}, {"approx", "about"}, {"gt", "more than"}, {"ge", "at least"}, {"lt", "fewer than"}, {"le", "at most"},
};

static const char *relation_words(const char *relation)
{
    for (size_t i = 0; relation && i < sizeof relations / sizeof *relations; i++)
        if (!strcmp(relation, relations[i].id))
            return relations[i].words;
    return "";
}

void counts_free(struct counts *c)
{
    mem_free(c->rows);
    arena_free(&c->arena);
    *c = (struct counts){0};
}

static void set_bounds(struct count_row *row)
{
    const char *relation = row->relation ? row->relation : "eq";
    row->low = row->high = row->value;
    if (!row->has_value) {
        row->low = INT64_MIN;
        row->high = INT64_MAX;
    } else if (!strcmp(relation, "approx")) {
        int64_t slack = row->value / 100 * COUNTS_TOLERANCE + row->value % 100 * COUNTS_TOLERANCE / 100;
        slack = slack < 1 ? 1 : slack;
        row->low -= slack;
        row->high = row->high > INT64_MAX - slack ? INT64_MAX : row->high + slack;
    } else if (relation[0] == 'g') {
        row->low += relation[1] == 't' && row->low < INT64_MAX;
        row->high = INT64_MAX;
    } else if (relation[0] == 'l') {
        row->high -= relation[1] == 't' && row->high > INT64_MIN;
        row->low = INT64_MIN;
    }
}

void counts_add(struct counts *c, const struct record *r)
{
    struct count_row row = {.sources = 1};
    row.has_value = record_int(r, "value", &row.value);
    record_int(r, "sources", &row.sources);
    row.as_of = field_text(&c->arena, r, "as_of");
    row.scope = field_text(&c->arena, r, "scope");
    row.unit = field_text(&c->arena, r, "unit");
    row.relation = field_text(&c->arena, r, "relation");
    row.kind = field_text(&c->arena, r, "kind");
    row.source = field_text(&c->arena, r, "source");
    row.exact = field_text(&c->arena, r, "exact");
    row.evidence = field_json(&c->arena, r, "evidence");
    struct edtf date;
    row.last_day = INT64_MIN; /* undated: before its first day, so that it overlaps nothing */
    row.first_day = INT64_MAX;
    if (row.as_of && edtf_parse(row.as_of, &date)) {
        row.first_day = edtf_first_day(&date);
        row.last_day = edtf_last_day(&date);
    }
    set_bounds(&row);
    c->rows = mem_grow(c->rows, &c->cap, c->n + 1, sizeof *c->rows);
    c->rows[c->n++] = row;
}

static int by_area_and_time(const void *a, const void *b)
{
    const struct count_row *x = *(struct count_row *const *)a, *y = *(struct count_row *const *)b;
    int order = compare_text(x->unit, y->unit);
    if (!order)
        order = compare_text(x->scope, y->scope);
    if (!order)
        order = (x->first_day > y->first_day) - (x->first_day < y->first_day);
    if (!order)
        order = (x->last_day > y->last_day) - (x->last_day < y->last_day);
    return order;
}

/* The totals that hold at one date in one area, all together. */
struct moment {
    size_t begin, end;                /* in the sorted rows */
    int64_t highest_low, lowest_high; /* of it and those that overlap it */
};

static void widen(struct moment *m, int64_t low, int64_t high)
{
    m->highest_low = low > m->highest_low ? low : m->highest_low;
    m->lowest_high = high < m->lowest_high ? high : m->lowest_high;
}

static bool short_enough(const struct count_row *row)
{
    return row->last_day - row->first_day < SEASON_DAYS;
}

static bool overlap(const struct count_row *x, const struct count_row *y)
{
    return !compare_text(x->unit, y->unit) && !compare_text(x->scope, y->scope) && y->first_day <= x->last_day &&
           x->first_day <= y->last_day;
}

static size_t find_moments(struct count_row **rows, size_t n, struct moment *moments)
{
    size_t nmoments = 0;
    for (size_t i = 0; i < n; i++) {
        if (!nmoments || by_area_and_time(&rows[moments[nmoments - 1].begin], &rows[i]))
            moments[nmoments++] = (struct moment){i, i, INT64_MIN, INT64_MAX};
        struct moment *m = &moments[nmoments - 1];
        m->end = i + 1;
        widen(m, rows[i]->low, rows[i]->high);
    }
    return nmoments;
}

static void mark_contradictions(struct count_row **rows, size_t n)
{
    struct moment *moments = mem_array(NULL, n + 1, sizeof *moments);
    struct moment *own = mem_array(NULL, n + 1, sizeof *own);
    size_t nmoments = find_moments(rows, n, moments);
    memcpy(own, moments, nmoments * sizeof *own);
    for (size_t i = 0; i < nmoments; i++) {
        const struct count_row *x = rows[moments[i].begin];
        for (size_t k = i + 1; short_enough(x) && k < nmoments && overlap(x, rows[moments[k].begin]); k++) {
            if (!short_enough(rows[moments[k].begin]))
                continue;
            widen(&moments[i], own[k].highest_low, own[k].lowest_high);
            widen(&moments[k], own[i].highest_low, own[i].lowest_high);
        }
        for (size_t k = moments[i].begin; k < moments[i].end; k++)
            rows[k]->contradicted = moments[i].lowest_high < rows[k]->low || moments[i].highest_low > rows[k]->high;
    }
    mem_free(moments);
    mem_free(own);
}

static int by_time(const void *a, const void *b)
{
    const struct count_row *x = a, *y = b;
    int order = edtf_compare(x->as_of, y->as_of);
    if (!order)
        order = compare_text(x->scope, y->scope);
    if (!order)
        order = compare_text(x->unit, y->unit);
    if (!order)
        order = compare_text(y->kind, x->kind); /* total, part, increment */
    if (!order)
        order = (x->value > y->value) - (x->value < y->value);
    return order ? order : compare_text(x->relation, y->relation);
}

void counts_finish(struct counts *c)
{
    struct count_row **totals = mem_array(NULL, c->n + 1, sizeof(struct count_row *));
    size_t n = 0;
    if (c->n)
        qsort(c->rows, c->n, sizeof *c->rows, by_time);
    for (size_t i = 0; i < c->n; i++)
        if (c->rows[i].first_day <= c->rows[i].last_day && c->rows[i].kind && !strcmp(c->rows[i].kind, "total"))
            totals[n++] = &c->rows[i];
    if (n)
        qsort(totals, n, sizeof(struct count_row *), by_area_and_time);
    mark_contradictions(totals, n);
    mem_free(totals);
}

void count_words(const struct count_row *row, char *out, size_t size)
{
    bool more = row->kind && !strcmp(row->kind, "increment");
    const char *words = relation_words(row->relation);
    snprintf(out, size, "%s%s%s%lld", words, *words ? " " : "", more ? "+" : "", (long long)row->value);
}

void counts_table(const struct counts *c, struct table *t)
{
    static const struct column columns[] = {
        {"as_of", "AS OF", TABLE_ALL, false},
        {"scope", "SCOPE", TABLE_ALL, false},
        {"unit", "UNIT", TABLE_TEXT_IF_VARIED | TABLE_CSV | TABLE_NDJSON, false},
        {"relation", "RELATION", TABLE_CSV | TABLE_NDJSON, false},
        {"value", "NUMBER", TABLE_ALL, true},
        {"kind", "KIND", TABLE_ALL, false},
        {"sources", "SOURCES", TABLE_ALL, true},
        {"contradicted", "", TABLE_ALL, false},
        {"source", "SOURCE", TABLE_CSV | TABLE_NDJSON, false},
        {"exact", "EXACT", TABLE_CSV | TABLE_NDJSON, false},
        {"evidence", "EVIDENCE", TABLE_NDJSON, false},
    };
    table_init(t, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < c->n; i++) {
        const struct count_row *row = &c->rows[i];
        char words[COUNT_WORDS];
        table_add_text(t, row->as_of);
        table_add_text(t, row->scope);
        table_add_text(t, row->unit);
        table_add_text(t, row->relation);
        if (!row->has_value) {
            table_add_empty(t);
        } else {
            table_add_int(t, row->value);
            count_words(row, words, sizeof words);
            table_show_as(t, words);
        }
        table_add_text(t, row->kind);
        table_add_int(t, row->sources);
        table_add_yes(t, row->contradicted);
        table_add_text(t, row->source);
        table_add_text(t, row->exact);
        table_add_json(t, row->evidence, strlen(row->evidence));
    }
}
