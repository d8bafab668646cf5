/* Which parts of a page are its content. Works on features of text and structure, never on a site's name. */
#ifndef PP_PAGE_MAIN_TEXT_H
#define PP_PAGE_MAIN_TEXT_H

#include "lib/page/html_tree.h"

#include <stdint.h>

/* Buffers, reused from page to page. `{0}` is empty. */
struct main_text {
    uint8_t *keep;  /* one for each unit of the tree: 1 content, 0 boilerplate */
    uint8_t *cut;   /* one for each node: why its text is left out, 0 if it is not */
    uint32_t *good; /* nunits + 1: bytes of running text before the unit */
    uint32_t root;  /* the element that holds the content */
    size_t cap_keep, cap_cut, cap_good;
};

/* Fill m->keep for the tree. */
void main_text_find(struct main_text *m, const struct html_tree *t);
void main_text_free(struct main_text *m);

#endif
