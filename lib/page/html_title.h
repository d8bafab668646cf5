/* Headings that are marked up as bold text: editors of real sites make them so. Private to html_tree and html. */
#ifndef PP_PAGE_HTML_TITLE_H
#define PP_PAGE_HTML_TITLE_H

#include "lib/page/html_tree.h"

/* Their level: below all headings that are marked up as such. */
enum { TITLE_LEVEL = 6 };

/* "<p><b>Hessen</b><br>Marburg ist dabei": a line in bold, bytes [start, end) of the unit, stands alone between
 * others. If it is a heading, it is added to the tree's titles. */
void title_note_line(struct html_tree *t, const struct html_unit *u, uint32_t start, uint32_t end);

/* Find out whether a unit is a heading as a whole, or its first line is one. It is the last, and its features are
 * counted. */
void title_of_unit(struct html_tree *t, struct html_unit *u);

/* "<li><p><b>2014</b></p><p>Gera kommt dazu.</p></li>": find out whether the first unit of an item, units [first,
 * end), is the heading of what follows in it. */
void title_of_item(struct html_tree *t, uint32_t first, uint32_t end);

/* Whether a unit is the heading of the running text in the next one beside it: cells of tables that hold data have
 * no such thing. */
bool title_heads_text(const struct html_tree *t, const struct html_unit *u);

/* Of a page without any markup of headings: whether a unit of text that is kept up to `end` begins with a line that
 * is one: short, no sentence, with a longer one below it, or alone in its paragraph. `next`: the unit that follows
 * in the page, NULL if none. */
bool title_is_plain(const struct html_tree *t, const struct html_unit *u, uint32_t end, const struct html_unit *next);

#endif
