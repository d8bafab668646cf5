/* Tables that are made of <div> and <span>: rows of as many short cells stand one below the other. Private to html_tree. */
#ifndef PP_PAGE_HTML_ROWS_H
#define PP_PAGE_HTML_ROWS_H

#include "lib/page/html_tree.h"

/* <span> and the like hold the text that begins at byte `at` of the last unit, the n-th of them since the text
 * before it. */
void rows_note_cut(struct html_tree *t, uint32_t at, unsigned n);

/* Find the rows: sets the units' `row` and `column`. */
void rows_find(struct html_tree *t);

#endif
