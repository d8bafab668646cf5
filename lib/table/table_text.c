#include "lib/base/mem.h"
#include "lib/table/table.h"
#include "lib/table/terminal.h"

#include <stdint.h>
#include <string.h>

#define HIDDEN SIZE_MAX

static void cell_text(const struct column *column, const struct cell *c, struct buf *out)
{
    buf_clear(out);
    if (c->shown)
        terminal_add(out, c->shown, strlen(c->shown));
    else if (c->kind == CELL_INT)
        buf_addf(out, "%lld", (long long)c->number);
    else if (c->kind == CELL_YES)
        buf_adds(out, c->number ? column->key : "");
    else if (c->kind != CELL_EMPTY)
        terminal_add(out, c->text, c->len);
    buf_reserve(out, 0);
}

/* Columns are two spaces apart; no line ends in spaces. `pending` counts those not yet written. */
static void put_padded(struct buf *out, const struct buf *text, size_t width, bool right, size_t *pending)
{
    if (width == HIDDEN)
        return;
    size_t own = terminal_width(text->data, text->len), gap = width > own ? width - own : 0;
    if (text->len) {
        for (*pending += right ? gap : 0; *pending; --*pending)
            buf_addc(out, ' ');
        buf_add(out, text->data, text->len);
        *pending = right ? 0 : gap;
    } else {
        *pending += width;
    }
    *pending += 2;
}

static bool same_cell(const struct cell *a, const struct cell *b)
{
    return a->kind == b->kind && a->number == b->number && a->len == b->len &&
           !(a->len && memcmp(a->text, b->text, a->len));
}

static bool is_shown(const struct table *t, size_t column, size_t from, size_t to)
{
    unsigned formats = t->columns[column].formats;
    bool varied = false;
    for (size_t row = from + 1; formats & TABLE_TEXT_IF_VARIED && !varied && row < to; row++)
        varied = !same_cell(table_cell(t, from, column), table_cell(t, row, column));
    return varied || formats & TABLE_TEXT;
}

/* Width of each column, HIDDEN for those that text does not show. */
static void measure(const struct table *t, size_t from, size_t to, size_t *widths, struct buf *text)
{
    for (size_t i = 0; i < t->ncolumns; i++) {
        widths[i] = HIDDEN;
        if (!is_shown(t, i, from, to))
            continue;
        widths[i] = terminal_width(t->columns[i].heading, strlen(t->columns[i].heading));
        for (size_t row = from; row < to; row++) {
            cell_text(&t->columns[i], table_cell(t, row, i), text);
            size_t width = terminal_width(text->data, text->len);
            if (width > widths[i])
                widths[i] = width;
        }
    }
}

void table_write_text(const struct table *t, size_t from, size_t to, struct buf *out)
{
    size_t *widths = mem_array(NULL, t->ncolumns + 1, sizeof *widths), pending = 0;
    struct buf text = {0};
    measure(t, from, to, widths, &text);
    for (size_t i = 0; i < t->ncolumns; i++) {
        buf_clear(&text);
        buf_adds(&text, t->columns[i].heading);
        put_padded(out, &text, widths[i], t->columns[i].right, &pending);
    }
    buf_addc(out, '\n');
    for (size_t row = from; row < to; row++) {
        pending = 0;
        for (size_t i = 0; i < t->ncolumns; i++) {
            cell_text(&t->columns[i], table_cell(t, row, i), &text);
            put_padded(out, &text, widths[i], t->columns[i].right, &pending);
        }
        buf_addc(out, '\n');
    }
    buf_free(&text);
    mem_free(widths);
}
