/* Collects the text of a page into units while the parser runs. Private to html_tree. */
#ifndef PP_PAGE_HTML_TEXT_H
#define PP_PAGE_HTML_TEXT_H

#include "lib/page/html_tree.h"

/* The line of a unit that is being written, as far as <br> parts them. */
struct text_line {
    uint32_t start;  /* byte of the tree's text */
    uint32_t bold;   /* of the unit where it begins */
    bool below_bold; /* the line before is all in bold, the one before it is not */
    bool bold_above; /* the line before is all in bold */
    uint32_t above;  /* where that line begins */
};

/* The state between two events. `{0}` and a tree is a fresh one. */
struct text_collector {
    struct html_tree *tree;
    const struct word_table *function_words;
    bool open;     /* a unit is begun */
    bool space;    /* white space was met since the last character */
    bool newline;  /* <br> was met since the last character */
    bool breaks;   /* … twice: a paragraph ends */
    bool boundary; /* an inline element began or ended since the last character */
    unsigned in_link, in_strong, in_bold, in_sup, in_pre, in_cell, in_span;
    unsigned spans; /* <span> and the like begun since the last character */
    struct text_line line;
    unsigned links; /* links begun since the unit began */
    struct buf scratch;
};

struct word_table *function_words_new(void);

/* Add characters at element `node`; kind and level are those of a unit that begins here. */
void text_add(struct text_collector *c, const char *s, size_t len, uint32_t node, uint8_t kind, uint8_t level);

/* <br>; a second one in a row ends the unit. */
void text_break(struct text_collector *c);

/* An inline element begins or ends. Layout may part what no space parts: "Max Muster3.11.2023". */
static inline void text_boundary(struct text_collector *c)
{
    c->boundary = true;
}

/* A block begins or ends: close the unit, if one is open, and compute its features. */
void text_end_unit(struct text_collector *c);

/* Append an empty unit: a table cell without text. */
void text_add_empty(struct text_collector *c, uint32_t node);

/* Make the units from `first` on one unit: that of the table row `row` (a node). Cells are parted by tabs.
 * `level`: enum row_level. */
void text_join_row(struct text_collector *c, uint32_t first, uint32_t row, uint8_t level);

#endif
