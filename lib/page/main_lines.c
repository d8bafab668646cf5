/* Lines inside the content that are none: links to other pages, cues like "Lesen Sie auch" and what they head. */
#include "lib/page/boilerplate.h"
#include "lib/page/main_text.h"

#include <string.h>

enum {
    LINKED = 80,    /* percent of a line that is link, to call it a link */
    PARAGRAPH = 80, /* bytes of running text that resume the content */
    LIST_LINES = 3, /* fewer are no list */
    LIST_WORDS = 4, /* names have no more words on average, headlines do */
};

struct lines {
    struct main_text *m;
    const struct html_tree *t;
    bool section;          /* behind a cue … */
    uint32_t section_node; /* … that stands in this element */
    uint8_t section_level; /* … and is a heading of this level, 7: none */
    uint32_t card;         /* the element of a linked name that was kept last: its other lines belong to it */
    bool headed;           /* a heading was kept */
    bool begun;            /* a heading or a line that is no link was kept */
    uint32_t list;         /* the list that is_link_list was asked for last, 0: none */
    bool list_is_links;
};

static enum cue cue_of(const struct html_tree *t, const struct html_unit *u)
{
    return u->end - u->start > CUE_MAX ? CUE_NONE : boilerplate_cue(t->text.data + u->start, u->end - u->start);
}

static bool is_paragraph(const struct html_unit *u)
{
    return running_text(u) >= PARAGRAPH && !linked(u, 30);
}

/* Does the content go on behind a section of links? */
static bool resumes(const struct lines *l, const struct html_unit *u)
{
    if (!node_holds(l->t, l->section_node, u->node))
        return true;
    if (unit_parent(l->t, u) != l->section_node || l->section_node != l->m->body)
        return false;
    if (u->kind == BLOCK_HEADING)
        return u->level <= l->section_level && !linked(u, LINKED);
    return is_paragraph(u);
}

/* A list of links: names in the content are kept, headlines of other pages are not. The answer for the list asked
 * for last is remembered: its items ask one after another. */
static bool is_link_list(struct lines *l, uint32_t list)
{
    const struct html_node *n = &l->t->nodes[list];
    if (l->list == list)
        return l->list_is_links;
    uint64_t words = 0, items = n->end_unit - n->first_unit, bytes = 0, link = 0;
    for (uint32_t i = n->first_unit; i < n->end_unit; i++) {
        const struct html_unit *u = &l->t->units[i];
        words += u->words;
        bytes += u->end - u->start;
        link += u->link;
    }
    l->list = list;
    l->list_is_links = items > 0 && 10 * link > 7 * bytes && words > LIST_WORDS * items;
    return l->list_is_links;
}

static uint32_t list_of(const struct html_tree *t, uint32_t node)
{
    for (; node; node = t->nodes[node].parent) {
        if (t->nodes[node].tag == TAG_UL || t->nodes[node].tag == TAG_OL)
            return node;
    }
    return 0;
}

/* Names with links, one a line, in the middle of the content. */
static bool is_name_list(const struct lines *l, const struct html_unit *u)
{
    uint32_t lines = 1;
    const char *text = l->t->text.data;
    for (const char *p = text + u->start; (p = memchr(p, '\n', (size_t)(text + u->end - p))) != NULL; p++)
        lines++;
    return lines >= LIST_LINES && u->words <= LIST_WORDS * lines && unit_parent(l->t, u) == l->m->body;
}

static bool is_link_line(struct lines *l, const struct html_unit *u)
{
    if (!linked(u, LINKED))
        return false;
    switch (u->kind) {
    case BLOCK_TEXT:
    case BLOCK_QUOTE:
        return !is_name_list(l, u) && !(l->card && unit_parent(l->t, u) == l->card && u->words <= LIST_WORDS);
    case BLOCK_HEADING:
        l->card = u->words <= LIST_WORDS ? unit_parent(l->t, u) : 0;
        return l->headed && !l->card;
    case BLOCK_ITEM: {
        uint32_t list = list_of(l->t, u->node);
        return !list || !l->begun || is_link_list(l, list);
    }
    default:
        return false;
    }
}

/* "Zuletzt geändert am 2.3.2017" behind what a section's heading turns away. */
static bool is_dated(const struct html_tree *t, const struct html_unit *u)
{
    return u->kind == BLOCK_TEXT && !linked(u, LINKED) && states_as_of(t, u);
}

static bool is_content(struct lines *l, const struct html_unit *u)
{
    if (l->section && resumes(l, u))
        l->section = false;
    enum cue cue = cue_of(l->t, u);
    if (cue == CUE_SECTION && !is_paragraph(u)) {
        l->section = true;
        l->section_node = unit_parent(l->t, u);
        l->section_level = u->kind == BLOCK_HEADING ? u->level : 7;
    }
    bool dated = is_dated(l->t, u);
    if ((cue == CUE_LINE && !dated) || cue == CUE_SECTION || (l->section && (cue != CUE_NONE || !dated)))
        return false;
    if (boilerplate_pitch(l->t->text.data + u->start, u->end - u->start))
        return false;
    return !is_link_line(l, u);
}

/* Headings at the end with nothing under them. */
static void drop_last_headings(struct main_text *m, const struct html_tree *t)
{
    for (size_t i = t->nunits; i > 0; i--) {
        if (!m->keep[i - 1] || t->units[i - 1].start == t->units[i - 1].end)
            continue;
        const struct html_unit *u = &t->units[i - 1];
        if (u->kind != BLOCK_HEADING || u->sentences > 0 || m->good[i - 1] == 0 || m->heads[i] > m->heads[i - 1])
            return;
        m->keep[i - 1] = 0;
    }
}

/* Headings of which all that stood under them was left out. */
static void drop_empty_headings(struct main_text *m, const struct html_tree *t)
{
    size_t heading = 0;
    bool open = false, emptied = false, first = true;
    for (size_t i = 0; i < t->nunits; i++) {
        const struct html_unit *u = &t->units[i];
        if (u->start == u->end)
            continue;
        if (!m->keep[i]) {
            emptied = true;
            continue;
        }
        bool same_or_higher = u->kind == BLOCK_HEADING && open && u->level <= t->units[heading].level;
        if (same_or_higher && emptied && !first)
            m->keep[heading] = 0;
        if (u->kind == BLOCK_HEADING) {
            first = !open && first;
            open = true;
            emptied = false;
            heading = i;
        } else {
            open = false;
            first = false;
        }
    }
}

/* "Fotos: Stadtarchiv. Stand der Chronik: 1. Juli 2023" is more than a credit. */
static void cut_credits(struct main_text *m, const struct html_tree *t)
{
    for (size_t i = 0; i < t->nunits; i++) {
        const struct html_unit *u = &t->units[i];
        if (m->keep[i] && (u->kind == BLOCK_TEXT || u->kind == BLOCK_CAPTION) && !states_as_of(t, u))
            m->end[i] = u->start + (uint32_t)boilerplate_credit(t->text.data + u->start, u->end - u->start);
    }
}

void cut_lines(struct main_text *m, const struct html_tree *t)
{
    struct lines l = {.m = m, .t = t};
    for (size_t i = 0; i < t->nunits; i++) {
        const struct html_unit *u = &t->units[i];
        if (!m->keep[i])
            continue;
        if (cue_of(t, u) == CUE_END && 2 * m->good[i] > m->good[t->nunits]) {
            for (; i < t->nunits; i++)
                m->keep[i] = 0;
            break;
        }
        m->keep[i] = is_content(&l, u);
        l.headed = l.headed || (m->keep[i] && u->kind == BLOCK_HEADING);
        l.begun = l.begun || l.headed || (m->keep[i] && !linked(u, LINKED));
    }
    cut_credits(m, t);
    drop_empty_headings(m, t);
    drop_last_headings(m, t);
}
