#include "lib/table/table.h"

#include "lib/base/mem.h"
#include "lib/record/json.h"
#include "lib/record/scan.h"

#include <string.h>

void table_init(struct table *t, const struct column *columns, size_t ncolumns)
{
    *t = (struct table){.columns = columns, .ncolumns = ncolumns};
}

void table_free(struct table *t)
{
    mem_free(t->cells);
    arena_free(&t->arena);
    *t = (struct table){0};
}

size_t table_rows(const struct table *t)
{
    return t->n / t->ncolumns;
}

const struct cell *table_cell(const struct table *t, size_t row, size_t column)
{
    return &t->cells[row * t->ncolumns + column];
}

static struct cell *add_cell(struct table *t, enum cell_kind kind)
{
    t->cells = mem_grow(t->cells, &t->cap, t->n + 1, sizeof *t->cells);
    struct cell *c = &t->cells[t->n++];
    *c = (struct cell){.kind = kind};
    return c;
}

void table_add_empty(struct table *t)
{
    add_cell(t, CELL_EMPTY);
}

void table_add_bytes(struct table *t, const char *s, size_t len)
{
    struct cell *c = add_cell(t, CELL_TEXT);
    c->text = arena_dup(&t->arena, s, len);
    c->len = len;
}

void table_add_text(struct table *t, const char *s)
{
    if (s)
        table_add_bytes(t, s, strlen(s));
    else
        table_add_empty(t);
}

void table_add_int(struct table *t, int64_t n)
{
    add_cell(t, CELL_INT)->number = n;
}

void table_add_yes(struct table *t, bool yes)
{
    add_cell(t, CELL_YES)->number = yes;
}

void table_add_json(struct table *t, const char *json, size_t len)
{
    if (!json || json[0] == 'n') {
        table_add_empty(t);
    } else if (json[0] == '"') {
        struct buf plain = {0};
        scan_unescape(json, len, &plain);
        table_add_bytes(t, plain.data, plain.len);
        buf_free(&plain);
    } else {
        table_add_bytes(t, json, len);
        t->cells[t->n - 1].kind = CELL_JSON;
    }
}

void table_show_as(struct table *t, const char *shown)
{
    t->cells[t->n - 1].shown = arena_dup(&t->arena, shown, strlen(shown));
}

static void write_json_value(const struct cell *c, struct buf *out)
{
    switch (c->kind) {
    case CELL_EMPTY:
        buf_adds(out, "null");
        break;
    case CELL_TEXT:
        json_put_string(out, c->text, c->len);
        break;
    case CELL_INT:
        json_put_int(out, c->number);
        break;
    case CELL_YES:
        buf_adds(out, c->number ? "true" : "false");
        break;
    case CELL_JSON:
        buf_add(out, c->text, c->len);
        break;
    }
}

static void write_ndjson(const struct table *t, const char *view, size_t from, size_t to, struct buf *out)
{
    for (size_t row = from; row < to; row++) {
        char before = '{';
        if (view) {
            buf_adds(out, "{\"view\":");
            json_put_string(out, view, strlen(view));
            before = ',';
        }
        for (size_t i = 0; i < t->ncolumns; i++) {
            if (!(t->columns[i].formats & TABLE_NDJSON))
                continue;
            buf_addc(out, before);
            json_put_string(out, t->columns[i].key, strlen(t->columns[i].key));
            buf_addc(out, ':');
            write_json_value(table_cell(t, row, i), out);
            before = ',';
        }
        buf_adds(out, "}\n");
    }
}

void table_write(const struct table *t, enum table_format format, const char *view, size_t from, size_t to,
                 struct buf *out)
{
    if (format == TABLE_TEXT)
        table_write_text(t, from, to, out);
    else if (format == TABLE_CSV)
        table_write_csv(t, from, to, out);
    else
        write_ndjson(t, view, from, to, out);
}
