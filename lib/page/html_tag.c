#include "lib/page/html_tag.h"

#include "lib/base/mem.h"

#include <string.h>

enum { SLOTS = 512 }; /* power of two, about four times the number of names */

struct tag_name {
    const char *name;
    enum tag tag;
};

/* WHATWG HTML, section 4 and 16.3 (obsolete elements). */
static const struct tag_name NAMES[] = {
    {"a", TAG_A},
    {"address", TAG_ADDRESS},
    {"article", TAG_ARTICLE},
    {"aside", TAG_ASIDE},
    {"b", TAG_STRONG},
    {"blockquote", TAG_BLOCKQUOTE},
    {"body", TAG_BODY},
    {"br", TAG_BR},
    {"button", TAG_BUTTON},
    {"caption", TAG_CAPTION},
    {"center", TAG_CENTER},
    {"cite", TAG_CITE},
    {"dd", TAG_DD},
    {"details", TAG_DETAILS},
    {"dialog", TAG_DIALOG},
    {"dir", TAG_DIR},
    {"div", TAG_DIV},
    {"dl", TAG_DL},
    {"dt", TAG_DT},
    {"fieldset", TAG_FIELDSET},
    {"figcaption", TAG_FIGCAPTION},
    {"figure", TAG_FIGURE},
    {"footer", TAG_FOOTER},
    {"form", TAG_FORM},
    {"h1", TAG_H1},
    {"h2", TAG_H2},
    {"h3", TAG_H3},
    {"h4", TAG_H4},
    {"h5", TAG_H5},
    {"h6", TAG_H6},
    {"head", TAG_HEAD},
    {"header", TAG_HEADER},
    {"hgroup", TAG_HGROUP},
    {"hr", TAG_HR},
    {"html", TAG_HTML},
    {"label", TAG_LABEL},
    {"legend", TAG_LEGEND},
    {"li", TAG_LI},
    {"link", TAG_LINK},
    {"main", TAG_MAIN},
    {"menu", TAG_MENU},
    {"meta", TAG_META},
    {"nav", TAG_NAV},
    {"ol", TAG_OL},
    {"p", TAG_P},
    {"pre", TAG_PRE},
    {"script", TAG_SCRIPT},
    {"section", TAG_SECTION},
    {"span", TAG_SPAN},
    {"strong", TAG_STRONG},
    {"style", TAG_STYLE},
    {"summary", TAG_SUMMARY},
    {"table", TAG_TABLE},
    {"tbody", TAG_TBODY},
    {"td", TAG_TD},
    {"tfoot", TAG_TFOOT},
    {"th", TAG_TH},
    {"thead", TAG_THEAD},
    {"time", TAG_TIME},
    {"title", TAG_TITLE},
    {"tr", TAG_TR},
    {"ul", TAG_UL},

    {"abbr", TAG_MARKUP},
    {"acronym", TAG_MARKUP},
    {"area", TAG_MARKUP},
    {"base", TAG_MARKUP},
    {"bdi", TAG_MARKUP},
    {"bdo", TAG_MARKUP},
    {"big", TAG_MARKUP},
    {"code", TAG_MARKUP},
    {"col", TAG_MARKUP},
    {"colgroup", TAG_MARKUP},
    {"data", TAG_MARKUP},
    {"del", TAG_MARKUP},
    {"dfn", TAG_MARKUP},
    {"em", TAG_MARKUP},
    {"embed", TAG_MARKUP},
    {"font", TAG_MARKUP},
    {"i", TAG_MARKUP},
    {"img", TAG_MARKUP},
    {"input", TAG_MARKUP},
    {"ins", TAG_MARKUP},
    {"kbd", TAG_MARKUP},
    {"mark", TAG_MARKUP},
    {"nobr", TAG_MARKUP},
    {"o:p", TAG_MARKUP},
    {"param", TAG_MARKUP},
    {"picture", TAG_MARKUP},
    {"q", TAG_MARKUP},
    {"s", TAG_MARKUP},
    {"samp", TAG_MARKUP},
    {"small", TAG_MARKUP},
    {"source", TAG_MARKUP},
    {"strike", TAG_MARKUP},
    {"sub", TAG_MARKUP},
    {"sup", TAG_MARKUP},
    {"track", TAG_MARKUP},
    {"tt", TAG_MARKUP},
    {"u", TAG_MARKUP},
    {"var", TAG_MARKUP},
    {"wbr", TAG_MARKUP},

    {"applet", TAG_FOREIGN},
    {"audio", TAG_FOREIGN},
    {"canvas", TAG_FOREIGN},
    {"datalist", TAG_FOREIGN},
    {"map", TAG_FOREIGN},
    {"noscript", TAG_FOREIGN},
    {"object", TAG_FOREIGN},
    {"select", TAG_FOREIGN},
    {"svg", TAG_FOREIGN},
    {"template", TAG_FOREIGN},
    {"video", TAG_FOREIGN},

    {"iframe", TAG_RAW},
    {"noembed", TAG_RAW},
    {"noframes", TAG_RAW},
    {"textarea", TAG_RAW},
    {"xmp", TAG_RAW},
};

static const uint8_t FLAGS[TAG_COUNT] = {
    [TAG_A] = TAG_IS_OPTIONAL,
    [TAG_ADDRESS] = TAG_IS_BLOCK,
    [TAG_ARTICLE] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_ASIDE] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_BLOCKQUOTE] = TAG_IS_BLOCK,
    [TAG_BODY] = TAG_IS_BLOCK | TAG_IS_GROUP | TAG_IS_OPTIONAL,
    [TAG_BR] = TAG_IS_VOID,
    [TAG_CAPTION] = TAG_IS_BLOCK,
    [TAG_CENTER] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_DD] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_DETAILS] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_DIALOG] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_DIR] = TAG_IS_BLOCK,
    [TAG_DIV] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_DL] = TAG_IS_BLOCK,
    [TAG_DT] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_FIELDSET] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_FIGCAPTION] = TAG_IS_BLOCK,
    [TAG_FIGURE] = TAG_IS_BLOCK,
    [TAG_FOOTER] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_FORM] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_H1] = TAG_IS_BLOCK,
    [TAG_H2] = TAG_IS_BLOCK,
    [TAG_H3] = TAG_IS_BLOCK,
    [TAG_H4] = TAG_IS_BLOCK,
    [TAG_H5] = TAG_IS_BLOCK,
    [TAG_H6] = TAG_IS_BLOCK,
    [TAG_HEAD] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_HEADER] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_HGROUP] = TAG_IS_BLOCK,
    [TAG_HR] = TAG_IS_BLOCK | TAG_IS_VOID,
    [TAG_HTML] = TAG_IS_BLOCK | TAG_IS_GROUP | TAG_IS_OPTIONAL,
    [TAG_LEGEND] = TAG_IS_BLOCK,
    [TAG_LI] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_LINK] = TAG_IS_VOID,
    [TAG_MAIN] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_MENU] = TAG_IS_BLOCK,
    [TAG_META] = TAG_IS_VOID,
    [TAG_NAV] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_OL] = TAG_IS_BLOCK,
    [TAG_P] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_PRE] = TAG_IS_BLOCK,
    [TAG_SECTION] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_SUMMARY] = TAG_IS_BLOCK,
    [TAG_TABLE] = TAG_IS_BLOCK | TAG_IS_GROUP,
    [TAG_TBODY] = TAG_IS_BLOCK | TAG_IS_GROUP | TAG_IS_OPTIONAL,
    [TAG_TD] = TAG_IS_BLOCK | TAG_IS_GROUP | TAG_IS_OPTIONAL,
    [TAG_TFOOT] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_TH] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_THEAD] = TAG_IS_BLOCK | TAG_IS_OPTIONAL,
    [TAG_TR] = TAG_IS_BLOCK | TAG_IS_GROUP | TAG_IS_OPTIONAL,
    [TAG_UL] = TAG_IS_BLOCK,
};

struct tag_table {
    uint64_t keys[SLOTS];
    uint8_t tags[SLOTS]; /* TAG_OTHER: free */
};

/* The name in lower case, packed; the few names of more than 8 letters differ in their folded tails. */
static uint64_t pack(const char *name, size_t len)
{
    uint64_t key = 0;
    for (size_t i = 0; i < len; i++)
        key = (key << 8 | key >> 56) ^ (uint8_t)(name[i] | 0x20);
    return key;
}

static size_t slot_of(uint64_t key)
{
    return (size_t)((key * 0x9E3779B97F4A7C15u) >> 32) & (SLOTS - 1);
}

struct tag_table *tag_table_new(void)
{
    struct tag_table *t = mem_zalloc(sizeof *t);
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        uint64_t key = pack(NAMES[i].name, strlen(NAMES[i].name));
        size_t slot = slot_of(key);
        while (t->tags[slot] != TAG_OTHER)
            slot = (slot + 1) & (SLOTS - 1);
        t->keys[slot] = key;
        t->tags[slot] = (uint8_t)NAMES[i].tag;
    }
    return t;
}

void tag_table_free(struct tag_table *t)
{
    mem_free(t);
}

enum tag tag_find(const struct tag_table *t, const char *name, size_t len)
{
    if (len == 0 || len > 10) /* "figcaption" */
        return TAG_OTHER;
    uint64_t key = pack(name, len);
    for (size_t slot = slot_of(key); t->tags[slot] != TAG_OTHER; slot = (slot + 1) & (SLOTS - 1)) {
        if (t->keys[slot] == key)
            return (enum tag)t->tags[slot];
    }
    return TAG_OTHER;
}

unsigned tag_flags(enum tag tag)
{
    return FLAGS[tag];
}
