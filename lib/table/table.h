/* Rows and columns, held until they are written as aligned text, CSV or NDJSON. */
#ifndef PP_TABLE_TABLE_H
#define PP_TABLE_TABLE_H

#include "lib/base/arena.h"
#include "lib/base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum table_format { TABLE_TEXT = 1, TABLE_CSV = 2, TABLE_NDJSON = 4 };

/* For columns: in all formats; in text only where the rows differ. */
enum { TABLE_ALL = TABLE_TEXT | TABLE_CSV | TABLE_NDJSON, TABLE_TEXT_IF_VARIED = 8 };

struct column {
    const char *key;     /* name in CSV and NDJSON */
    const char *heading; /* in text */
    unsigned formats;    /* sum of the formats that show it */
    bool right;          /* numbers: aligned to the right */
};

enum cell_kind { CELL_EMPTY, CELL_TEXT, CELL_INT, CELL_YES, CELL_JSON };

struct cell {
    enum cell_kind kind;
    int64_t number;   /* CELL_INT; CELL_YES: 1 or 0 */
    const char *text; /* CELL_TEXT, CELL_JSON; in the table's arena */
    size_t len;
    const char *shown; /* what text shows instead, NULL: the value */
};

struct table {
    const struct column *columns;
    size_t ncolumns;
    struct cell *cells; /* row by row */
    size_t n, cap;
    struct arena arena;
};

/* An empty table; `columns` must outlive it. */
void table_init(struct table *t, const struct column *columns, size_t ncolumns);
void table_free(struct table *t);
size_t table_rows(const struct table *t);

/* Append one cell after another; a row is full after ncolumns. Strings are copied; NULL is an empty cell. */
void table_add_text(struct table *t, const char *s);
void table_add_bytes(struct table *t, const char *s, size_t len);
void table_add_int(struct table *t, int64_t n);
void table_add_yes(struct table *t, bool yes);                      /* text: the heading's word or nothing */
void table_add_json(struct table *t, const char *json, size_t len); /* any JSON text; a string is unescaped */
void table_add_empty(struct table *t);
/* Text shows this in place of the cell added last. */
void table_show_as(struct table *t, const char *shown);

/* Append rows [from, to) in a format; text and CSV begin with a line of headings. `view` is put into each NDJSON
 * object as its first member, NULL leaves it out. */
void table_write(const struct table *t, enum table_format format, const char *view, size_t from, size_t to,
                 struct buf *out);

/* The writers of one format (table_text.c, table_csv.c). */
void table_write_text(const struct table *t, size_t from, size_t to, struct buf *out);
void table_write_csv(const struct table *t, size_t from, size_t to, struct buf *out);

const struct cell *table_cell(const struct table *t, size_t row, size_t column);

#endif
