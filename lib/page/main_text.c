#include "lib/page/main_text.h"

#include "lib/base/ascii.h"
#include "lib/base/mem.h"

#include <string.h>

enum {
    RUNNING_WORDS = 8, /* shorter lines are no running text */
    DOMINANT = 75,     /* percent of the running text that a child must hold to stand for its parent */
    REST_LINKED = 35,  /* percent of links in what stands beside the child, to go down to it from an <article> */
    HEAD_UNITS = 60,   /* how far above the content its headline may stand */
    LEAD_UNITS = 4,    /* how far above it a lead may stand without headline */
    LEAD_LINKED = 30,  /* percent of links that a lead has at most */
    TITLE_MIN = 10,    /* bytes of a heading, to look for it in the title … */
    TITLE_MATCH = 40,  /* … and how many are compared */
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

void sum_kept(struct main_text *m, const struct html_tree *t)
{
    uint32_t good = 0, link = 0, shown = 0;
    for (size_t i = 0; i < t->nunits; i++) {
        const struct html_unit *u = &t->units[i];
        m->good[i] = good;
        m->link[i] = link;
        m->shown[i] = shown;
        if (m->keep[i]) {
            good += running_text(u);
            link += u->link;
            shown += u->end - u->start;
        }
    }
    m->good[t->nunits] = good;
    m->link[t->nunits] = link;
    m->shown[t->nunits] = shown;
}

uint32_t unit_parent(const struct html_tree *t, const struct html_unit *u)
{
    uint32_t node = u->node;
    while (node && !(tag_flags((enum tag)t->nodes[node].tag) & TAG_IS_BLOCK))
        node = t->nodes[node].parent;
    return tag_flags((enum tag)t->nodes[node].tag) & TAG_IS_GROUP ? node : t->nodes[node].parent;
}

/* --- headlines and main elements ------------------------------------------------------------------------- */

static bool in_title(const struct html_tree *t, const struct html_unit *u)
{
    size_t len = u->end - u->start;
    if (len > TITLE_MATCH)
        len = TITLE_MATCH;
    return len >= TITLE_MIN && t->title.len >= len &&
           memmem(t->title.data, t->title.len, t->text.data + u->start, len);
}

static bool is_headline(const struct html_tree *t, const struct html_unit *u)
{
    return u->kind == BLOCK_HEADING && (u->level == 1 || in_title(t, u));
}

static void count_marks(struct main_text *m, const struct html_tree *t)
{
    m->mains = mem_grow(m->mains, &m->cap_mains, t->nnodes + 1, sizeof *m->mains);
    m->heads = mem_grow(m->heads, &m->cap_heads, t->nunits + 1, sizeof *m->heads);
    m->mains[0] = m->heads[0] = 0;
    for (size_t i = 0; i < t->nnodes; i++)
        m->mains[i + 1] = m->mains[i] + is_main(&t->nodes[i]);
    for (size_t i = 0; i < t->nunits; i++)
        m->heads[i + 1] = m->heads[i] + is_headline(t, &t->units[i]);
}

/* --- the element that holds the content ------------------------------------------------------------------ */

/* The page itself calls it its content. */
static bool is_named_content(const struct html_node *n)
{
    return is_main(n) || n->tag == TAG_ARTICLE;
}

/* What would be lost of `from` by going down to `child` is mostly links. */
static bool rest_is_links(const struct main_text *m, const struct html_tree *t, uint32_t from, uint32_t child)
{
    const struct html_node *a = &t->nodes[from], *b = &t->nodes[child];
    uint64_t link = m->link[b->first_unit] - m->link[a->first_unit] + m->link[a->end_unit] - m->link[b->end_unit];
    uint64_t shown =
        m->shown[b->first_unit] - m->shown[a->first_unit] + m->shown[a->end_unit] - m->shown[b->end_unit];
    return 100 * link > REST_LINKED * shown;
}

static bool folds(const struct html_node *n)
{
    return n->tag == TAG_DETAILS || n->hints & HINT_FOLD;
}

/* A part of an accordion, beside which its others stand. */
static bool is_part_of_accordion(const struct main_text *m, const struct html_tree *t, uint32_t node)
{
    const uint32_t parent = t->nodes[node].parent;
    if (!folds(&t->nodes[node]) || is_named_content(&t->nodes[node]))
        return false;
    for (uint32_t c = parent + 1; c < t->nodes[parent].end; c = t->nodes[c].end)
        if (c != node && folds(&t->nodes[c]) && m->shown[t->nodes[c].end_unit] > m->shown[t->nodes[c].first_unit])
            return true;
    return t->nodes[node].tag == TAG_DETAILS;
}

static void find_root(struct main_text *m, const struct html_tree *t)
{
    uint32_t root = 0;
    m->scope = 0;
    for (;;) {
        uint64_t all = running_in(m, &t->nodes[root]);
        uint32_t best = 0;
        for (uint32_t child = root + 1; child < t->nodes[root].end; child = t->nodes[child].end) {
            if (100 * (uint64_t)running_in(m, &t->nodes[child]) > DOMINANT * all)
                best = child;
        }
        if (!best || !(tag_flags((enum tag)t->nodes[best].tag) & TAG_IS_GROUP) || is_part_of_accordion(m, t, best))
            break;
        if (!m->scope && is_named_content(&t->nodes[root]) && !rest_is_links(m, t, root, best))
            m->scope = root;
        root = best;
    }
    m->root = root;
    if (!m->scope)
        m->scope = root;
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
    uint32_t first = t->nodes[m->root].first_unit, start = first;
    if (has_headline(m, &t->nodes[m->root]) && m->heads[first + 1] > m->heads[first])
        return first;
    for (uint32_t i = first, seen = 0; i > 0 && seen < HEAD_UNITS; i--) {
        if (!m->keep[i - 1])
            continue;
        seen++;
        if (m->heads[i] > m->heads[i - 1])
            return i - 1;
        if (seen <= LEAD_UNITS && running_text(&t->units[i - 1]) > 0)
            start = i - 1;
    }
    return start;
}

bool states_as_of(const struct html_tree *t, const struct html_unit *u)
{
    enum { LONGEST = 90 };
    static const char *const CUES[] = {"Stand",
                                       "stand: ",
                                       "stand ",
                                       "Zuletzt",
                                       "zuletzt",
                                       "bearbeitet",
                                       "geändert",
                                       "aktualisiert",
                                       "Aktualisiert",
                                       "überarbeitet",
                                       "Letzte Änderung",
                                       "letzte Änderung",
                                       "Letzte Aktualisierung",
                                       "letzte Aktualisierung",
                                       "Redaktionsschluss"};
    const char *s = t->text.data + u->start;
    size_t len = u->end - u->start;
    bool digit = false;
    for (size_t i = 0; i < len && len < LONGEST; i++)
        digit |= s[i] >= '0' && s[i] <= '9';
    for (size_t i = 0; digit && i < sizeof CUES / sizeof *CUES; i++) {
        const char *at = memmem(s, len, CUES[i], strlen(CUES[i]));
        if (at && at + strlen(CUES[i]) < s + len)
            return true;
    }
    return false;
}

bool states_since(const struct html_tree *t, const struct html_unit *u)
{
    enum { LONGEST = 60 }; /* bytes */
    static const char since[] = " seit ";
    const char *s = t->text.data + u->start, *end = t->text.data + u->end;
    const char *at = end - s < LONGEST ? memmem(s, (size_t)(end - s), since, strlen(since)) : NULL;
    while (at && at < end && !ascii_is_digit(*at))
        at++;
    return at && at < end;
}

/* Between headline and root there are leads and lists, but dates and buttons as well. */
static bool is_lead(const struct html_unit *u)
{
    if (linked(u, LEAD_LINKED) && u->kind != BLOCK_ROW)
        return false;
    if (u->kind == BLOCK_TEXT)
        return u->words >= 4 && (u->sentences > 0 || u->function_words >= 2);
    return u->end > u->start;
}

/* Behind the root, still in the article: running text, lists and tables, not contacts and buttons. */
static bool is_tail(const struct html_tree *t, const struct html_unit *u)
{
    if (linked(u, LEAD_LINKED) && u->kind != BLOCK_ROW)
        return false;
    if (u->kind == BLOCK_TEXT)
        return running_text(u) > 0 || states_as_of(t, u);
    return u->kind != BLOCK_CAPTION && u->end > u->start;
}

static void keep_content(struct main_text *m, const struct html_tree *t)
{
    const struct html_node *root = &t->nodes[m->root], *scope = &t->nodes[m->scope];
    uint32_t start = find_start(m, t);
    for (uint32_t i = 0; i < t->nunits; i++) {
        if (!m->keep[i] || (i >= root->first_unit && i < root->end_unit))
            continue;
        if (i < root->first_unit)
            m->keep[i] = i >= start && is_lead(&t->units[i]);
        else
            m->keep[i] = i < scope->end_unit && is_tail(t, &t->units[i]);
    }
}

static bool keeps_text(const struct main_text *m, const struct html_tree *t)
{
    for (size_t i = 0; i < t->nunits; i++) {
        if (m->keep[i] && t->units[i].end > t->units[i].start)
            return true;
    }
    return false;
}

/* A page of which nothing would be left is content as far as its elements are not cut, else as a whole. */
static void fall_back(struct main_text *m, const struct html_tree *t)
{
    for (int step = 0; step < 2 && !keeps_text(m, t); step++) {
        for (size_t i = 0; i < t->nunits; i++) {
            m->keep[i] = step == 1 || !m->cut[t->units[i].node];
            m->end[i] = t->units[i].end;
        }
    }
}

void main_text_find(struct main_text *m, const struct html_tree *t)
{
    m->keep = mem_grow(m->keep, &m->cap_keep, t->nunits + 1, sizeof *m->keep);
    m->end = mem_grow(m->end, &m->cap_end, t->nunits + 1, sizeof *m->end);
    m->good = mem_grow(m->good, &m->cap_good, t->nunits + 1, sizeof *m->good);
    m->link = mem_grow(m->link, &m->cap_link, t->nunits + 1, sizeof *m->link);
    m->shown = mem_grow(m->shown, &m->cap_shown, t->nunits + 1, sizeof *m->shown);
    m->cut = mem_grow(m->cut, &m->cap_cut, t->nnodes, sizeof *m->cut);
    memset(m->keep, 1, t->nunits);
    memset(m->cut, 0, t->nnodes);
    m->forum = false;
    for (size_t i = 0; i < t->nunits; i++)
        m->end[i] = t->units[i].end;
    count_marks(m, t);
    sum_kept(m, t);
    cut_boilerplate(m, t);
    find_root(m, t);
    m->body = find_body(m, t);
    keep_content(m, t);
    sum_kept(m, t);
    cut_lines(m, t);
    fall_back(m, t);
}

void main_text_free(struct main_text *m)
{
    mem_free(m->keep);
    mem_free(m->end);
    mem_free(m->cut);
    mem_free(m->good);
    mem_free(m->link);
    mem_free(m->shown);
    mem_free(m->direct);
    mem_free(m->mains);
    mem_free(m->heads);
    *m = (struct main_text){0};
}
