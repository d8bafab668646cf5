#include "lib/table/dates.h"

#include "lib/base/mem.h"
#include "lib/table/fields.h"
#include "lib/text/edtf.h"

#include <stdlib.h>
#include <string.h>

void dates_free(struct dates *d)
{
    mem_free(d->rows);
    arena_free(&d->arena);
    *d = (struct dates){0};
}

void dates_add(struct dates *d, const struct record *r)
{
    struct date_row row = {.sources = 1};
    row.edtf = field_text(&d->arena, r, "edtf");
    row.modifier = field_text(&d->arena, r, "modifier");
    row.role = field_text(&d->arena, r, "role");
    row.source = field_text(&d->arena, r, "source");
    row.exact = field_text(&d->arena, r, "exact");
    row.evidence = field_json(&d->arena, r, "evidence");
    record_int(r, "sources", &row.sources);
    d->rows = mem_grow(d->rows, &d->cap, d->n + 1, sizeof *d->rows);
    d->rows[d->n++] = row;
}

static int by_time(const void *a, const void *b)
{
    const struct date_row *x = a, *y = b;
    int order = edtf_compare(x->edtf, y->edtf);
    if (!order)
        order = compare_text(x->role, y->role);
    if (!order)
        order = compare_text(x->modifier, y->modifier);
    if (!order)
        order = compare_text(x->source, y->source);
    return order ? order : strcmp(x->evidence, y->evidence);
}

void dates_finish(struct dates *d)
{
    if (d->n)
        qsort(d->rows, d->n, sizeof *d->rows, by_time);
}

void dates_table(const struct dates *d, struct table *t)
{
    static const struct column columns[] = {
        {"edtf", "DATE", TABLE_ALL, false},
        {"modifier", "", TABLE_TEXT_IF_VARIED | TABLE_CSV | TABLE_NDJSON, false},
        {"role", "ROLE", TABLE_ALL, false},
        {"sources", "SOURCES", TABLE_ALL, true},
        {"source", "EVIDENCE", TABLE_ALL, false},
        {"exact", "", TABLE_ALL, false},
        {"evidence", "", TABLE_NDJSON, false},
    };
    table_init(t, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < d->n; i++) {
        const struct date_row *row = &d->rows[i];
        table_add_text(t, row->edtf);
        table_add_text(t, row->modifier);
        table_add_text(t, row->role);
        table_add_int(t, row->sources);
        table_add_text(t, row->source);
        table_add_text(t, row->exact);
        table_add_json(t, row->evidence, strlen(row->evidence));
    }
}

void dates_summary(const struct dates *d, struct table *t)
{
    static const struct column columns[] = {
        {"role", "ROLE", TABLE_ALL, false},
        {"dates", "DATES", TABLE_ALL, true},
        {"first", "FIRST", TABLE_ALL, false},
        {"last", "LAST", TABLE_ALL, false},
    };
    static const char *const roles[] = {"published", "modified", "as_of", "joined", "event", "mention"};
    table_init(t, columns, sizeof columns / sizeof *columns);
    for (size_t k = 0; k < sizeof roles / sizeof *roles; k++) {
        int64_t n = 0;
        const char *first = NULL, *last = NULL;
        for (size_t i = 0; i < d->n; i++) {
            const struct date_row *row = &d->rows[i];
            if (!row->role || strcmp(row->role, roles[k]) != 0)
                continue;
            n++;
            first = first ? first : row->edtf;
            last = row->edtf ? row->edtf : last;
        }
        if (!n)
            continue;
        table_add_text(t, roles[k]);
        table_add_int(t, n);
        table_add_text(t, first);
        table_add_text(t, last);
    }
}
