/* The only place that writes with libcsv. */
#include "lib/base/utf8.h"
#include "lib/table/table.h"
#include "lib/table/terminal.h"

#include <csv.h>
#include <string.h>

/* A cell that begins so is run as a formula by spreadsheets (OWASP, CSV Injection); the full-width forms count as
 * well. White space before does not protect. */
static bool runs_as_formula(const char *s, size_t len)
{
    if (len && strchr("\t\r\n", s[0]))
        return true;
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        i += utf8_decode(s + i, len - i, &cp);
        if (utf8_is_space(cp))
            continue;
        return (cp < 0x80 && cp && strchr("=+-@", (int)cp)) || cp == 0xFF1D || cp == 0xFF0B || cp == 0xFF0D ||
               cp == 0xFF20;
    }
    return false;
}

static void put_quoted(struct buf *out, const char *s, size_t len)
{
    size_t room = csv_write(NULL, 0, s, len);
    buf_reserve(out, room);
    out->len += csv_write(out->data + out->len, room, s, len);
    out->data[out->len] = '\0';
}

static void put_cell(struct buf *out, const struct cell *c, struct buf *scratch)
{
    switch (c->kind) {
    case CELL_EMPTY:
        return;
    case CELL_INT:
        buf_addf(out, "%lld", (long long)c->number);
        return;
    case CELL_YES:
        buf_adds(out, c->number ? "yes" : "no");
        return;
    default:
        buf_clear(scratch);
        if (c->kind == CELL_TEXT && runs_as_formula(c->text, c->len))
            buf_addc(scratch, '\'');
        terminal_add(scratch, c->text, c->len);
        put_quoted(out, scratch->data ? scratch->data : "", scratch->len);
    }
}

void table_write_csv(const struct table *t, size_t from, size_t to, struct buf *out)
{
    struct buf scratch = {0};
    const char *before = "";
    for (size_t i = 0; i < t->ncolumns; i++) {
        if (!(t->columns[i].formats & TABLE_CSV))
            continue;
        buf_adds(out, before);
        put_quoted(out, t->columns[i].key, strlen(t->columns[i].key));
        before = ",";
    }
    buf_adds(out, "\n");
    for (size_t row = from; row < to; row++) {
        before = "";
        for (size_t i = 0; i < t->ncolumns; i++) {
            if (!(t->columns[i].formats & TABLE_CSV))
                continue;
            buf_adds(out, before);
            put_cell(out, table_cell(t, row, i), &scratch);
            before = ",";
        }
        buf_adds(out, "\n");
    }
    buf_free(&scratch);
}
