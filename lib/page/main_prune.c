/* Elements that are no content, by what they are called and how they are made. */
#include "lib/page/main_text.h"

/* Shares of the page's running text, in percent. */
enum {
    MOST = 50,       /* an element that holds more is no boilerplate, whatever it is called */
    NEARLY_ALL = 80, /* the same, for names that leave little doubt */
    HEADLINED = 20,  /* the same, if the page's headline stands in it */
    AMBIGUOUS = 25,  /* the same, if it is also called content */
    TEASERS_MAX = 40,
    BYLINE_MAX = 20,
    TEASER_MAX = 15,
    TEASER_LINKED = 20,   /* percent of a teaser's bytes that are links */
    LEAD = 5,             /* what stands above this share of the text may be the lead of the article */
    DOUBTFUL_LEAVES = 40, /* doubtful cuts must leave this share */
};

enum {
    NOTHING_ELSE = 150, /* bytes of running text: a page with less beside its comments is a forum */
    NAME_WORDS = 4,     /* a linked heading of no more words, without a text, is a name: the card of a member */
    HEADER_UNITS = 25,  /* an element around the headline with no more units is its header */
    DOUBTFUL = 2,       /* in main_text.cut */
};

enum {
    HINTS_CUT = HINT_NAV | HINT_FOOT | HINT_SIDE | HINT_AD | HINT_RELATED | HINT_COMMENT | HINT_SHARE | HINT_COOKIE |
                HINT_SIGNUP | HINT_TAGS | HINT_TOOLS,
    HINTS_BYLINE = HINT_BYLINE | HINT_AUTHOR | HINT_CREDIT,
};

static bool inside(const struct html_tree *t, uint32_t node, enum tag tag)
{
    for (node = t->nodes[node].parent; node; node = t->nodes[node].parent) {
        if (t->nodes[node].tag == tag)
            return true;
    }
    return false;
}

/* Hidden for good: not the folded part of an accordion or a tab. */
static bool is_hidden(const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    if (!(n->flags & NODE_HIDDEN) && !(n->hints & HINT_HIDDEN))
        return false;
    for (unsigned up = 0; up < 3 && node; up++, node = t->nodes[node].parent) {
        if (t->nodes[node].hints & HINT_FOLD)
            return false;
    }
    return true;
}

/* An <aside> of the article itself: it explains, and leads nowhere. */
static bool is_infobox(const struct main_text *m, const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    if (n->hints & HINT_INFOBOX)
        return true;
    return inside(t, node, TAG_ARTICLE) && running_in(m, n) > 0 && m->link[n->end_unit] == m->link[n->first_unit];
}

static bool in_heading(const struct html_tree *t, uint32_t node)
{
    for (; node; node = t->nodes[node].parent)
        if (t->nodes[node].tag >= TAG_H1 && t->nodes[node].tag <= TAG_H6)
            return true;
    return false;
}

static bool is_boilerplate_tag(const struct main_text *m, const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    switch (n->tag) {
    case TAG_ASIDE:
        return !is_infobox(m, t, node);
    case TAG_NAV:
    case TAG_FOOTER:
    case TAG_MENU:
    case TAG_DIALOG:
    case TAG_FORM:
        return true;
    case TAG_BUTTON: /* one that opens a part of the text is the heading of it */
        return !(n->hints & HINT_FOLD) && !in_heading(t, node);
    case TAG_HEADER:
        return !inside(t, node, TAG_ARTICLE) && !inside(t, node, TAG_MAIN) && !has_headline(m, n);
    default:
        return false;
    }
}

/* Comments that have nothing to comment on are the contributions of a forum. */
static bool is_forum(const struct main_text *m, const struct html_tree *t)
{
    uint32_t scope = 0, comments = 0;
    while (scope < t->nnodes && !is_main(&t->nodes[scope]))
        scope++;
    if (scope == t->nnodes)
        scope = 0;
    for (uint32_t i = scope + 1; i < t->nodes[scope].end; i++) {
        if (!(t->nodes[i].hints & HINT_COMMENT) || has_headline(m, &t->nodes[i]))
            continue;
        comments += running_in(m, &t->nodes[i]);
        i = t->nodes[i].end - 1;
    }
    return comments > 0 && running_in(m, &t->nodes[scope]) - comments < NOTHING_ELSE;
}

/* Too much of the page to be what its name says. */
static bool is_protected(const struct main_text *m, const struct html_tree *t, uint32_t node, uint32_t all)
{
    const struct html_node *n = &t->nodes[node];
    uint64_t running = 100 * (uint64_t)running_in(m, n);
    bool headline = has_headline(m, n);
    if (m->mains[n->end] > m->mains[node])
        return true;
    if (n->tag == TAG_P && n->end_unit == n->first_unit + 1 && states_as_of(t, &t->units[n->first_unit]))
        return !inside(t, node, TAG_FOOTER); /* "Zuletzt bearbeitet: 2.3.2017" below the text */
    if (n->hints & HINT_COMMENT && !headline)
        return m->forum;
    bool plain = n->tag == TAG_FOOTER || n->tag == TAG_NAV || n->tag == TAG_ASIDE || n->hints & HINT_RELATED;
    if (running > (uint64_t)(plain ? NEARLY_ALL : MOST) * all)
        return true;
    if (plain)
        return false;
    if (headline && (running > (uint64_t)HEADLINED * all || n->end_unit - n->first_unit <= HEADER_UNITS))
        return !is_hidden(t, node);
    return n->hints & (HINT_CONTENT | HINT_BODY) && n->tag != TAG_FOOTER && running > (uint64_t)AMBIGUOUS * all;
}

/* A child that leads to another page: a linked heading with a little text, or a link as a whole. */
static bool is_teaser(const struct main_text *m, const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    if (n->first_unit == n->end_unit || n->end_unit - n->first_unit > 12 || running_in(m, n) > 600)
        return false;
    for (uint32_t i = n->first_unit; i < n->end_unit; i++) {
        const struct html_unit *u = &t->units[i];
        if (u->kind == BLOCK_HEADING && linked(u, 80))
            return u->words > NAME_WORDS || running_in(m, n) > 0;
    }
    return false;
}

/* A row of teasers: most children are. */
static bool is_teaser_list(const struct main_text *m, const struct html_tree *t, uint32_t node)
{
    uint32_t teasers = 0, others = 0;
    for (uint32_t c = node + 1; c < t->nodes[node].end; c = t->nodes[c].end) {
        if (is_teaser(m, t, c))
            teasers++;
        else if (t->nodes[c].end_unit > t->nodes[c].first_unit)
            others++;
    }
    return teasers >= 2 && teasers > others;
}

/* Teasers, bylines: names that content bears as well. Only small elements, and not the lead above the text. */
static bool is_doubtful(const struct main_text *m, const struct html_tree *t, uint32_t node, uint32_t all)
{
    const struct html_node *n = &t->nodes[node];
    uint64_t running = 100 * (uint64_t)running_in(m, n);
    bool below = 100 * (uint64_t)m->good[n->first_unit] > (uint64_t)MOST * all;
    bool filled = n->first_unit < n->end_unit;
    if (n->hints & HINTS_BYLINE && filled &&
        ((below && states_as_of(t, &t->units[n->first_unit])) || states_since(t, &t->units[n->first_unit])))
        return false;
    if (n->hints & HINTS_BYLINE)
        return running < (uint64_t)BYLINE_MAX * all && !has_headline(m, n);
    if (!(n->hints & HINT_TEASER) || running >= (uint64_t)TEASER_MAX * all)
        return false;
    return range_linked(m, n->first_unit, n->end_unit, TEASER_LINKED) &&
           100 * (uint64_t)m->good[n->first_unit] > (uint64_t)LEAD * all;
}

static void apply_cuts(struct main_text *m, const struct html_tree *t)
{
    for (size_t i = 0; i < t->nunits; i++)
        m->keep[i] = !m->cut[t->units[i].node];
    sum_kept(m, t);
}

static void cut_certain(struct main_text *m, const struct html_tree *t)
{
    uint32_t all = m->good[t->nunits];
    m->forum = is_forum(m, t);
    for (uint32_t i = 1; i < t->nnodes; i++) {
        const struct html_node *n = &t->nodes[i];
        m->cut[i] = m->cut[n->parent];
        if (m->cut[i] || n->first_unit == n->end_unit)
            continue;
        if (is_boilerplate_tag(m, t, i) || is_hidden(t, i) || n->hints & HINTS_CUT)
            m->cut[i] = !is_protected(m, t, i, all);
        else if (tag_flags((enum tag)n->tag) & TAG_IS_BLOCK && is_teaser_list(m, t, i))
            m->cut[i] = 100 * (uint64_t)running_in(m, n) < (uint64_t)TEASERS_MAX * all;
    }
    apply_cuts(m, t);
}

static void cut_doubtful(struct main_text *m, const struct html_tree *t)
{
    uint32_t all = m->good[t->nunits];
    for (uint32_t i = 1; i < t->nnodes; i++) {
        if (m->cut[i] == 0 && (m->cut[t->nodes[i].parent] || is_doubtful(m, t, i, all)))
            m->cut[i] = DOUBTFUL;
    }
    apply_cuts(m, t);
    if (100 * (uint64_t)m->good[t->nunits] >= (uint64_t)DOUBTFUL_LEAVES * all)
        return;
    for (uint32_t i = 1; i < t->nnodes; i++) {
        if (m->cut[i] == DOUBTFUL)
            m->cut[i] = 0;
    }
    apply_cuts(m, t);
}

void cut_boilerplate(struct main_text *m, const struct html_tree *t)
{
    cut_certain(m, t);
    cut_doubtful(m, t);
}
