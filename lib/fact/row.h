/* Rows of tables as cells. Markup and tabs part cells by tabs; plain text aligns them by blanks as well. Private to
 * lib/fact. */
#ifndef PP_FACT_ROW_H
#define PP_FACT_ROW_H

#include "lib/fact/analysis.h"

enum { ROW_CELLS = 24 };

/* A cell that holds something. */
struct cell {
    uint32_t first_token, end_token;
    uint32_t column;      /* from 0; empty cells count where tabs show them */
    uint32_t left, right; /* code points from the start of the line; left of all in the cell, behind all in it */
};

struct row {
    struct cell cells[ROW_CELLS];
    bool by_blanks; /* blanks part cells: an empty one is not seen */
    size_t n;       /* 0: the line is empty, a rule, or has more cells than any table that is read */
};

/* "-----", "|---|---|": a rule drawn with signs. */
bool line_is_rule(const struct analysis *a, const struct line *line);

/* The cells of line `l` (an index into the document's lines); a line of running text is one cell. */
void row_read(const struct analysis *a, size_t l, struct row *r);

/* Columns of a row that is aligned by blanks and has lost empty cells: those of the header above it. No change where
 * tabs, bars or semicolons part the cells, or none is missing. */
void row_align(const struct analysis *a, const struct row *head, struct row *r);

/* The cell in a column; NULL if it is empty. */
const struct cell *row_cell(const struct row *r, size_t column);

#endif
