#include "lib/page/html_rows.h"

#include "lib/base/mem.h"

#include <string.h>

enum {
    CELLS = 12, /* at most */
    LONGEST_CELL = 120,
    LONGEST_ROW = 600,
    COLUMNS = 3,       /* so many are no running text that editors have parted */
    RUNNING_WORDS = 9, /* a sentence of so many is running text */
};

void rows_note_cut(struct html_tree *t, uint32_t at, unsigned n)
{
    struct html_unit *u = &t->units[t->nunits - 1];
    t->cuts = mem_grow(t->cuts, &t->cap_cuts, t->ncuts + 1, sizeof *t->cuts);
    t->cuts[t->ncuts++] = (struct html_cut){.at = at, .tabs = n};
    u->spans = u->spans + n > UINT8_MAX ? UINT8_MAX : (uint8_t)(u->spans + n);
}

static bool is_line(const struct html_tree *t, const struct html_unit *u, uint32_t longest)
{
    const uint32_t len = u->end - u->start;
    return (u->kind == BLOCK_TEXT || u->title) && len > 0 && len <= longest &&
           !memchr(t->text.data + u->start, '\n', len);
}

static bool is_running(const struct html_unit *u)
{
    return u->sentences > 0 && u->words >= RUNNING_WORDS;
}

/* How many cells a <div> has that holds nothing but blocks with a short line each, or with none; 0: it is no row. */
static uint32_t cells_of(const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    const uint32_t units = n->end_unit - n->first_unit;
    uint32_t cells = 0, filled = 0;
    if (n->tag != TAG_DIV || units < 2 || units > CELLS)
        return 0;
    for (uint32_t c = node + 1; c < n->end; c = t->nodes[c].end, cells++) {
        const struct html_node *cell = &t->nodes[c];
        const uint32_t has = cell->end_unit - cell->first_unit;
        if (!(tag_flags((enum tag)cell->tag) & TAG_IS_BLOCK) || has > 1 || cells == CELLS ||
            (has &&
             (!is_line(t, &t->units[cell->first_unit], LONGEST_CELL) || is_running(&t->units[cell->first_unit]))))
            return 0;
        filled += has;
    }
    return filled == units ? cells : 0;
}

static void mark_row(struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    uint8_t column = 0;
    for (uint32_t c = node + 1; c < n->end; c = t->nodes[c].end, column++) {
        if (t->nodes[c].first_unit == t->nodes[c].end_unit)
            continue;
        struct html_unit *u = &t->units[t->nodes[c].first_unit];
        u->row = t->nodes[c].first_unit == n->first_unit ? UNIT_BEGINS_ROW : UNIT_IN_ROW;
        u->column = column;
    }
}

/* Rows of blocks among the children of an element. */
static void find_in(struct html_tree *t, uint32_t node)
{
    uint32_t before = 0, cells_before = 0;
    for (uint32_t c = node + 1; c < t->nodes[node].end; c = t->nodes[c].end) {
        if (t->nodes[c].first_unit == t->nodes[c].end_unit)
            continue;
        const uint32_t cells = cells_of(t, c);
        if (cells > 0 && cells == cells_before && t->nodes[before].end_unit == t->nodes[c].first_unit) {
            mark_row(t, before);
            mark_row(t, c);
        }
        before = c;
        cells_before = cells;
    }
}

/* All text of the block stands in two or more <span>. */
static bool is_of_spans(const struct html_tree *t, const struct html_unit *u)
{
    const uint8_t tag = t->nodes[u->node].tag;
    return u->spans > 0 && u->spans < CELLS && !u->bare && (tag == TAG_DIV || tag == TAG_P) &&
           is_line(t, u, LONGEST_ROW) && (u->spans + 1 >= COLUMNS || !is_running(u));
}

void rows_find(struct html_tree *t)
{
    for (uint32_t i = 0; i < t->nnodes; i++)
        find_in(t, i);
    for (size_t i = 0; i + 1 < t->nunits; i++) {
        struct html_unit *u = &t->units[i], *next = u + 1;
        if (u->spans == next->spans && is_of_spans(t, u) && is_of_spans(t, next) &&
            t->nodes[u->node].parent == t->nodes[next->node].parent)
            u->row = next->row = UNIT_OF_SPANS;
    }
    for (size_t i = 0; i < t->nunits; i++)
        if (t->units[i].row != UNIT_NO_ROW)
            t->units[i].kind = BLOCK_ROW;
}
