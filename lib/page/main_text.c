#include "lib/page/main_text.h"

#include "lib/base/mem.h"

#include <string.h>

enum {
    RUNNING_WORDS = 8, /* shorter lines are no running text */
    DOMINANT = 75,     /* percent of the running text that a child must hold to stand for its parent */
    HEAD_UNITS = 40,   /* how far above the content its headline may stand */
};

uint32_t running_text(const struct html_unit *u)
{
    uint32_t bytes = u->end - u->start;
    if (u->kind == BLOCK_HEADING || u->words < RUNNING_WORDS || 2 * u->link > bytes)
        return 0;
    if (10 * u->function_words < u->words && u->sentences == 0)
        return 0;
    return bytes - u->link;
}

void sum_running_text(struct main_text *m, const struct html_tree *t)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < t->nunits; i++) {
        m->good[i] = sum;
        if (m->keep[i])
            sum += running_text(&t->units[i]);
    }
    m->good[t->nunits] = sum;
}

uint32_t unit_parent(const struct html_tree *t, const struct html_unit *u)
{
    uint32_t node = u->node;
    while (node && !(tag_flags((enum tag)t->nodes[node].tag) & TAG_IS_BLOCK))
        node = t->nodes[node].parent;
    return tag_flags((enum tag)t->nodes[node].tag) & TAG_IS_GROUP ? node : t->nodes[node].parent;
}

/* --- the element that holds the content ----------------------------------------------------------------- */

static uint32_t find_root(const struct main_text *m, const struct html_tree *t)
{
    uint32_t root = 0;
    for (;;) {
        uint64_t all = running_in(m, &t->nodes[root]);
        uint32_t best = 0;
        for (uint32_t child = root + 1; child < t->nodes[root].end; child = t->nodes[child].end) {
            if (100 * (uint64_t)running_in(m, &t->nodes[child]) > DOMINANT * all)
                best = child;
        }
        if (!best || !(tag_flags((enum tag)t->nodes[best].tag) & TAG_IS_GROUP))
            return root;
        root = best;
    }
}

/* The element whose own paragraphs hold most of the text. */
static uint32_t find_body(struct main_text *m, const struct html_tree *t)
{
    uint32_t best = m->root;
    m->direct = mem_grow(m->direct, &m->cap_direct, t->nnodes, sizeof *m->direct);
    memset(m->direct, 0, t->nnodes * sizeof *m->direct);
    for (uint32_t i = t->nodes[m->root].first_unit; i < t->nodes[m->root].end_unit; i++) {
        if (!m->keep[i])
            continue;
        uint32_t parent = unit_parent(t, &t->units[i]);
        m->direct[parent] += running_text(&t->units[i]);
        if (m->direct[parent] > m->direct[best])
            best = parent;
    }
    return best;
}

/* The unit that the content begins with: the headline above the root if there is one near. */
static uint32_t find_start(const struct main_text *m, const struct html_tree *t)
{
    uint32_t first = t->nodes[m->root].first_unit, best_level = 3, start = first;
    for (uint32_t i = first, seen = 0; i > 0 && seen < HEAD_UNITS; i--) {
        const struct html_unit *u = &t->units[i - 1];
        if (!m->keep[i - 1])
            continue;
        seen++;
        if (u->kind == BLOCK_HEADING && u->level < best_level) {
            best_level = u->level;
            start = i - 1;
        }
    }
    for (uint32_t i = first; i < t->nodes[m->root].end_unit; i++) {
        if (m->keep[i] && t->units[i].kind == BLOCK_HEADING && t->units[i].level == 1)
            return best_level == 1 ? first : start < first && best_level == 1 ? start : first;
    }
    return start;
}

/* Between headline and root only what reads like a lead belongs. */
static bool is_lead(const struct html_unit *u)
{
    return u->kind == BLOCK_HEADING || (u->kind == BLOCK_TEXT && running_text(u) > 0) || u->kind == BLOCK_CAPTION;
}

static void keep_content(struct main_text *m, const struct html_tree *t)
{
    const struct html_node *root = &t->nodes[m->root];
    uint32_t start = find_start(m, t);
    for (uint32_t i = 0; i < t->nunits; i++) {
        bool in_root = i >= root->first_unit && i < root->end_unit;
        bool lead = i >= start && i < root->first_unit && is_lead(&t->units[i]);
        m->keep[i] = m->keep[i] && (in_root || lead);
    }
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
    m->body = find_body(m, t);
    keep_content(m, t);
    sum_running_text(m, t);
    cut_lines(m, t);
}

void main_text_free(struct main_text *m)
{
    mem_free(m->keep);
    mem_free(m->cut);
    mem_free(m->good);
    mem_free(m->direct);
    *m = (struct main_text){0};
}
