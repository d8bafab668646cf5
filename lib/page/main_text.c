#include "lib/page/main_text.h"

#include "lib/base/mem.h"

#include <string.h>

/* --- running text ------------------------------------------------------------------------------------- */

/* Bytes of a unit that count as running text: sentences, not lists of links. */
static uint32_t running_text(const struct html_unit *u)
{
    uint32_t bytes = u->end - u->start;
    if (u->kind == BLOCK_HEADING || u->words < 8 || 2 * u->link > bytes)
        return 0;
    if (10 * u->function_words < u->words && u->sentences == 0)
        return 0;
    return bytes - u->link;
}

/* Prefix sums over the units that are not left out. */
static void sum_running_text(struct main_text *m, const struct html_tree *t)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < t->nunits; i++) {
        m->good[i] = sum;
        if (m->keep[i])
            sum += running_text(&t->units[i]);
    }
    m->good[t->nunits] = sum;
}

static uint32_t running_in(const struct main_text *m, const struct html_node *n)
{
    return m->good[n->end_unit] - m->good[n->first_unit];
}

/* --- elements that are no content ---------------------------------------------------------------------- */

static bool has_heading(const struct html_tree *t, const struct html_node *n, unsigned level)
{
    for (uint32_t i = n->first_unit; i < n->end_unit; i++) {
        if (t->units[i].kind == BLOCK_HEADING && t->units[i].level <= level)
            return true;
    }
    return false;
}

static bool inside(const struct html_tree *t, uint32_t node, enum tag tag)
{
    for (node = t->nodes[node].parent; node; node = t->nodes[node].parent) {
        if (t->nodes[node].tag == tag)
            return true;
    }
    return false;
}

enum {
    HINTS_CUT = HINT_NAV | HINT_FOOT | HINT_SIDE | HINT_AD | HINT_RELATED | HINT_COMMENT | HINT_SHARE | HINT_COOKIE |
                HINT_SIGNUP | HINT_TAGS | HINT_TOOLS,
};

static bool hides(const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    if (!(n->flags & NODE_HIDDEN) && !(n->hints & HINT_HIDDEN))
        return false;
    for (unsigned up = 0; up < 3; up++, node = t->nodes[node].parent) {
        if (t->nodes[node].hints & HINT_FOLD)
            return false;
    }
    return true;
}

static bool is_boilerplate(const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    switch (n->tag) {
    case TAG_NAV:
    case TAG_ASIDE:
    case TAG_FOOTER:
    case TAG_MENU:
    case TAG_BUTTON:
    case TAG_DIALOG:
        return true;
    case TAG_HEADER:
        if (!inside(t, node, TAG_ARTICLE) && !inside(t, node, TAG_MAIN) && !has_heading(t, n, 1))
            return true;
        break;
    default:
        break;
    }
    return hides(t, node) || n->hints & HINTS_CUT;
}

static void cut_boilerplate(struct main_text *m, const struct html_tree *t)
{
    uint32_t all = m->good[t->nunits];
    for (uint32_t i = 1; i < t->nnodes; i++) {
        const struct html_node *n = &t->nodes[i];
        m->cut[i] = m->cut[n->parent];
        if (m->cut[i] || n->first_unit == n->end_unit || !is_boilerplate(t, i))
            continue;
        bool most = 2 * running_in(m, n) > all;
        if (most && !(n->hints & HINT_COMMENT && !has_heading(t, n, 1)))
            continue;
        m->cut[i] = 1;
    }
    for (size_t i = 0; i < t->nunits; i++)
        m->keep[i] = !m->cut[t->units[i].node];
}

/* --- the element that holds the content ----------------------------------------------------------------- */

static uint32_t find_root(const struct main_text *m, const struct html_tree *t)
{
    uint32_t root = 0;
    for (;;) {
        uint32_t all = running_in(m, &t->nodes[root]), best = 0;
        for (uint32_t child = root + 1; child < t->nodes[root].end; child = t->nodes[child].end) {
            if (running_in(m, &t->nodes[child]) * 4 > all * 3)
                best = child;
        }
        if (!best || !(tag_flags(t->nodes[best].tag) & TAG_IS_GROUP))
            return root;
        root = best;
    }
}

static void keep_root(struct main_text *m, const struct html_tree *t)
{
    const struct html_node *root = &t->nodes[m->root];
    for (uint32_t i = 0; i < t->nunits; i++)
        m->keep[i] = m->keep[i] && i >= root->first_unit && i < root->end_unit;
}

void main_text_find(struct main_text *m, const struct html_tree *t)
{
    m->keep = mem_grow(m->keep, &m->cap_keep, t->nunits + 1, sizeof *m->keep);
    m->good = mem_grow(m->good, &m->cap_good, t->nunits + 1, sizeof *m->good);
    m->cut = mem_grow(m->cut, &m->cap_cut, t->nnodes, sizeof *m->cut);
    memset(m->keep, 1, t->nunits);
    memset(m->cut, 0, t->nnodes);
    sum_running_text(m, t);
    cut_boilerplate(m, t);
    sum_running_text(m, t);
    m->root = find_root(m, t);
    keep_root(m, t);
}

void main_text_free(struct main_text *m)
{
    mem_free(m->keep);
    mem_free(m->cut);
    mem_free(m->good);
    *m = (struct main_text){0};
}
