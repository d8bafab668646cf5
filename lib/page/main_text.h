/* Which parts of a page are its content. Works on features of text and structure, never on a site's name.
 *
 * First elements are cut that by their names or their make are navigation, teasers, comments (main_prune.c); then
 * the element is found that holds most of the running text that is left, with its headline (main_text.c); then
 * single lines in it are left out (main_lines.c). */
#ifndef PP_PAGE_MAIN_TEXT_H
#define PP_PAGE_MAIN_TEXT_H

#include "lib/page/html_tree.h"

#include <stdint.h>

/* Buffers, reused from page to page. `{0}` is empty. */
struct main_text {
    uint8_t *keep;    /* one for each unit of the tree: 1 content, 0 boilerplate */
    uint32_t *end;    /* one for each unit: where its content ends, before a picture's credit */
    uint8_t *cut;     /* one for each node: 1 if its text is left out */
    uint32_t *good;   /* nunits + 1: bytes of running text in units before this one that are kept */
    uint32_t *link;   /* nunits + 1: bytes of links in units before this one that are kept */
    uint32_t *shown;  /* nunits + 1: bytes of units before this one that are kept */
    uint32_t *direct; /* one for each node: bytes of running text in its own paragraphs */
    uint32_t *mains;  /* nnodes + 1: elements before this one that the page marks as its main content */
    uint32_t *heads;  /* nunits + 1: headlines before this unit: <h1>, or a heading that the title repeats */
    bool forum;       /* comments are content */
    uint32_t root;    /* the smallest element that holds most of the content */
    uint32_t scope;   /* that or the element around it that the page calls its content */
    uint32_t body;    /* the element in it whose paragraphs make up most of the content */
    size_t cap_keep, cap_end, cap_cut, cap_good, cap_link, cap_shown, cap_direct, cap_mains, cap_heads;
};

/* Fill m->keep for the tree. */
void main_text_find(struct main_text *m, const struct html_tree *t);
void main_text_free(struct main_text *m);

/* --- for the files named above ------------------------------------------------------------------------- */

/* Bytes of a unit that count as running text: sentences, not lists of links. */
uint32_t running_text(const struct html_unit *u);
/* Sum up over the units that are kept. */
void sum_kept(struct main_text *m, const struct html_tree *t);
static inline uint32_t running_in(const struct main_text *m, const struct html_node *n)
{
    return m->good[n->end_unit] - m->good[n->first_unit];
}
/* At least `percent` of what is kept of the units [first, end) are links. */
static inline bool range_linked(const struct main_text *m, uint32_t first, uint32_t end, uint32_t percent)
{
    uint64_t link = m->link[end] - m->link[first], shown = m->shown[end] - m->shown[first];
    return 100 * link > percent * shown;
}
static inline bool has_headline(const struct main_text *m, const struct html_node *n)
{
    return m->heads[n->end_unit] > m->heads[n->first_unit];
}
/* The page marks the element as its main content. */
static inline bool is_main(const struct html_node *n)
{
    return n->tag == TAG_MAIN || n->flags & (NODE_ROLE_MAIN | NODE_ARTICLE_BODY);
}
static inline bool node_holds(const struct html_tree *t, uint32_t node, uint32_t other)
{
    return other >= node && other < t->nodes[node].end;
}
/* At least `percent` of the unit's bytes are links. */
static inline bool linked(const struct html_unit *u, uint32_t percent)
{
    return u->end > u->start && 100 * (uint64_t)u->link >= (uint64_t)percent * (u->end - u->start);
}
/* "Stand: Mai 2024", which holds for all that stands above it. */
bool states_as_of(const struct html_tree *t, const struct html_unit *u);
/* "Partnerkommune seit 8. Februar 2023" in small print below the name on a card: no byline says since when something
 * is so. */
bool states_since(const struct html_tree *t, const struct html_unit *u);
/* The element that a paragraph stands in: of its block, the parent. */
uint32_t unit_parent(const struct html_tree *t, const struct html_unit *u);

/* Left out by name: first what is certain, then what is doubtful, unless that takes most of the rest. */
void cut_boilerplate(struct main_text *m, const struct html_tree *t);
void cut_lines(struct main_text *m, const struct html_tree *t);

#endif
