#include "lib/page/html_tree.h"

#include "lib/base/mem.h"
#include "lib/page/html_rows.h"
#include "lib/page/html_text.h"
#include "lib/page/html_title.h"

#include <libxml/HTMLparser.h>

#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_OPEN = 1000,      /* deeper than this, the page is parsed again with every element counted */
    MAX_ROW_BYTES = 1000, /* longer "rows" are layout, not data */
    MAX_CELL_UNITS = 3,
    MAX_TITLE = 4096,     /* bytes */
    SPAN_COLUMNS = 24,    /* of a table, in which cells that span rows are seen */
    FILLED_COLUMNS = 8,   /* in which empty cells are put behind one that spans columns */
    PAGES_A_PARSER = 512, /* libxml2 keeps all names it has met: start afresh now and then */
};

/* An open element. */
struct frame {
    uint32_t node;       /* its own node, or its parent's */
    uint32_t first_unit; /* for rows and cells: where their text begins */
    uint32_t row;        /* frame index of the row that it stands in, 0 for none */
    uint32_t note;       /* <time>: index of its note + 1 */
    uint16_t cells, header_cells;
    uint16_t column; /* row: of the table, in which its next cell stands */
    uint16_t wide;   /* row: columns that its last cell spans beyond its own */
    uint8_t tag, kind, level, list_level;
    bool own_node, block, link, strong, bold, span;
    bool layout;     /* row: holds what no data table holds */
    uint8_t spanned; /* row: into which of its cells those of the rows above reach, as a row's level */
};

struct html_parser {
    struct html_tree tree;
    struct html_strip strip;
    struct text_collector collector;
    struct word_table *tags, *hints, *function_words;
    struct frame *frames;
    size_t nframes, cap_frames;
    struct buf notes_text;       /* keys and values of notes; the notes hold offsets until the parse is done */
    uint8_t spans[SPAN_COLUMNS]; /* of the innermost table: into how many rows from this one on a cell reaches */
    bool in_head;
    unsigned in_title;
    bool titled; /* a title has ended: browsers know no second one */
    bool too_deep, strict;
    htmlParserCtxtPtr xml;
    unsigned pages; /* parsed with this xml */
};

/* --- notes ------------------------------------------------------------------------------------------------ */

static const char *attribute(const xmlChar **attributes, const char *name)
{
    for (size_t i = 0; attributes && attributes[i]; i += 2) {
        if (strcmp((const char *)attributes[i], name) == 0)
            return attributes[i + 1] ? (const char *)attributes[i + 1] : "";
    }
    return NULL;
}

/* Keep a copy; the offset stands in for the pointer until the buffer has stopped moving. */
static const char *note_string(struct html_parser *p, const char *s, bool lower)
{
    size_t at = p->notes_text.len;
    buf_add(&p->notes_text, s ? s : "", s ? strlen(s) : 0);
    for (size_t i = at; lower && i < p->notes_text.len; i++) {
        char *c = &p->notes_text.data[i];
        if (*c >= 'A' && *c <= 'Z')
            *c |= 0x20;
    }
    buf_addc(&p->notes_text, '\0');
    return (const char *)(uintptr_t)at;
}

static struct html_note *add_note(struct html_parser *p, enum note_kind kind, const char *key, const char *value)
{
    struct html_tree *t = &p->tree;
    t->notes = mem_grow(t->notes, &t->cap_notes, t->nnotes + 1, sizeof *t->notes);
    struct html_note *n = &t->notes[t->nnotes++];
    *n = (struct html_note){.kind = kind,
                            .node = p->frames[p->nframes - 1].node,
                            .unit = (uint32_t)t->nunits,
                            .start = (uint32_t)t->text.len,
                            .end = (uint32_t)t->text.len};
    n->key = note_string(p, key, true);
    n->value = note_string(p, value, false);
    return n;
}

static void resolve_notes(struct html_parser *p)
{
    for (size_t i = 0; i < p->tree.nnotes; i++) {
        struct html_note *n = &p->tree.notes[i];
        n->key = p->notes_text.data + (uintptr_t)n->key;
        n->value = p->notes_text.data + (uintptr_t)n->value;
    }
}

static void note_meta(struct html_parser *p, const xmlChar **attributes)
{
    static const char *const KEYS[] = {"property", "name", "itemprop", "http-equiv"};
    const char *content = attribute(attributes, "content");
    for (size_t i = 0; content && i < sizeof KEYS / sizeof *KEYS; i++) {
        const char *key = attribute(attributes, KEYS[i]);
        if (key && *key)
            add_note(p, NOTE_META, key, content);
    }
}

static void note_element(struct html_parser *p, struct frame *f, const xmlChar **attributes, uint32_t hints)
{
    const char *itemprop = attribute(attributes, "itemprop");
    struct html_note *n = NULL;
    const char *property = attribute(attributes, "property"); /* the same in RDFa, as Drupal writes it */
    const bool dated = property || (itemprop && strstr(itemprop, "date"));
    itemprop = property ? property : itemprop;
    if (f->tag == TAG_TIME) {
        n = add_note(p, NOTE_TIME, itemprop, attribute(attributes, "datetime"));
        if (attribute(attributes, "pubdate"))
            hints |= HINT_PUBLISHED;
        f->note = (uint32_t)p->tree.nnotes;
    } else if (dated) {
        const char *value = attribute(attributes, "content");
        n = add_note(p, NOTE_ITEMPROP, itemprop, value ? value : attribute(attributes, "datetime"));
        f->note = (uint32_t)p->tree.nnotes;
    }
    if (n)
        n->hints = hints;
}

/* --- elements --------------------------------------------------------------------------------------------- */

/* What html_strip has read from class and id. */
static uint32_t hints_of_digits(const char *digits)
{
    uint32_t hints = 0;
    for (unsigned shift = 0; *digits && shift < 32; digits++, shift += 4)
        hints |= (uint32_t)(*digits <= '9' ? *digits - '0' : *digits - 'a' + 10) << shift;
    return hints;
}

static uint32_t read_hints(const struct html_parser *p, const xmlChar **attributes, uint8_t *flags)
{
    uint32_t hints = 0;
    for (size_t i = 0; attributes && attributes[i]; i += 2) {
        const char *name = (const char *)attributes[i];
        const char *value = attributes[i + 1] ? (const char *)attributes[i + 1] : "";
        if (strcmp(name, HTML_STRIP_HINTS) == 0)
            hints |= hints_of_digits(value);
        else if (strcmp(name, "class") == 0 || strcmp(name, "id") == 0 || strcmp(name, "role") == 0)
            hints |= hint_read(p->hints, value, strlen(value));
        if (strcmp(name, "role") == 0 && strcmp(value, "main") == 0)
            *flags |= NODE_ROLE_MAIN;
        else if (strcmp(name, "hidden") == 0)
            *flags |= NODE_HIDDEN;
        else if (strcmp(name, "aria-hidden") == 0 && strcmp(value, "true") == 0)
            *flags |= NODE_ARIA_HIDDEN;
        else if (strcmp(name, "itemprop") == 0 && strstr(value, "articleBody"))
            *flags |= NODE_ARTICLE_BODY;
    }
    return hints;
}

static uint32_t add_node(struct html_parser *p, uint32_t parent, enum tag tag, uint32_t hints, uint8_t flags)
{
    struct html_tree *t = &p->tree;
    t->nodes = mem_grow(t->nodes, &t->cap_nodes, t->nnodes + 1, sizeof *t->nodes);
    t->nodes[t->nnodes] = (struct html_node){
        .parent = parent, .first_unit = (uint32_t)t->nunits, .hints = hints, .tag = (uint8_t)tag, .flags = flags};
    return (uint32_t)t->nnodes++;
}

/* What a unit is that begins in this element. */
static void set_kind(struct frame *f, const struct frame *parent)
{
    f->kind = parent->kind;
    f->level = parent->level;
    f->list_level = parent->list_level;
    switch (f->tag) {
    case TAG_H1:
    case TAG_H2:
    case TAG_H3:
    case TAG_H4:
    case TAG_H5:
    case TAG_H6:
        f->kind = BLOCK_HEADING;
        f->level = (uint8_t)(f->tag - TAG_H1 + 1);
        break;
    case TAG_UL:
    case TAG_OL:
    case TAG_MENU:
    case TAG_DIR:
        if (f->list_level < UINT8_MAX)
            f->list_level++;
        break;
    case TAG_LI:
        f->kind = BLOCK_ITEM;
        f->level = f->list_level ? f->list_level : 1;
        break;
    case TAG_BUTTON: /* of an accordion */
        if (!f->block || parent->kind == BLOCK_HEADING)
            break;
        f->kind = BLOCK_HEADING;
        f->level = TITLE_LEVEL;
        break;
    case TAG_SUMMARY:
        f->kind = BLOCK_HEADING;
        f->level = TITLE_LEVEL;
        break;
    case TAG_DT:
        f->kind = BLOCK_TERM;
        f->level = 0;
        break;
    case TAG_DD:
        f->kind = BLOCK_DETAIL;
        f->level = 0;
        break;
    case TAG_CAPTION:
    case TAG_FIGCAPTION:
        f->kind = BLOCK_CAPTION;
        f->level = 0;
        break;
    case TAG_BLOCKQUOTE:
        f->kind = BLOCK_QUOTE;
        f->level = 0;
        break;
    case TAG_TABLE: /* what stands in cells is no item of the list around the table */
        f->kind = BLOCK_TEXT;
        f->level = 0;
        break;
    default:
        break;
    }
}

static bool breaks_rows(enum tag tag)
{
    return tag == TAG_TABLE || (tag >= TAG_H1 && tag <= TAG_H4) || tag == TAG_FORM || tag == TAG_ARTICLE ||
           tag == TAG_SECTION || tag == TAG_NAV || tag == TAG_ASIDE || tag == TAG_UL || tag == TAG_BLOCKQUOTE;
}

/* "rowspan", "colspan": 1 if there is none. */
static uint8_t span_of(const xmlChar **attributes, const char *name)
{
    const char *value = attribute(attributes, name);
    const long n = value ? strtol(value, NULL, 10) : 1;
    return n < 1 ? 1 : n > UINT8_MAX ? UINT8_MAX : (uint8_t)n;
}

static void add_empty_cell(struct html_parser *p, struct frame *row)
{
    const uint32_t node = add_node(p, row->node, TAG_TD, 0, 0);
    text_add_empty(&p->collector, node);
    p->tree.nodes[node].end = (uint32_t)p->tree.nnodes;
    p->tree.nodes[node].end_unit = (uint32_t)p->tree.nunits;
    row->cells++;
    row->header_cells++; /* as much as the others of the row */
}

/* Before a cell: where the one before it spans columns, and where cells of the rows above reach into this one, empty cells
 * stand for them, so that the cell stands below the head of its column. */
static void fill_spanned(struct html_parser *p, struct frame *row)
{
    for (; row->wide > 0 && row->cells < FILLED_COLUMNS; row->wide--)
        add_empty_cell(p, row);
    for (; row->column < SPAN_COLUMNS && p->spans[row->column] > 0; row->column++) {
        row->spanned |= row_spanned_cell(row->cells);
        add_empty_cell(p, row);
    }
}

/* The cell takes its columns, in as many rows as it spans. */
static void place_cell(struct html_parser *p, struct frame *row, const xmlChar **attributes)
{
    const uint8_t rows = span_of(attributes, "rowspan"), columns = span_of(attributes, "colspan");
    row->wide = columns - 1;
    for (int i = 0; i < columns && row->column < SPAN_COLUMNS; i++)
        p->spans[row->column++] = rows > 1 ? rows : 0;
}

/* The row ends: cells that span rows reach into one less. */
static void end_spans(struct html_parser *p, struct frame *row)
{
    for (size_t i = 0; i < SPAN_COLUMNS; i++) {
        if (i >= row->column && p->spans[i] > 0)
            row->spanned |= row_spanned_cell((uint32_t)(row->cells + row->wide + i - row->column));
        p->spans[i] -= p->spans[i] > 0;
    }
}

static void open_table_part(struct html_parser *p, struct frame *f, size_t index, const xmlChar **attributes)
{
    if (f->tag == TAG_TABLE)
        memset(p->spans, 0, sizeof p->spans);
    if ((f->tag == TAG_TD || f->tag == TAG_TH) && f->row)
        fill_spanned(p, &p->frames[f->row]);
    f->first_unit = (uint32_t)p->tree.nunits;
    if (f->tag == TAG_TR) {
        f->row = (uint32_t)index;
    } else if ((f->tag == TAG_TD || f->tag == TAG_TH) && f->row) {
        struct frame *row = &p->frames[f->row];
        row->cells++;
        row->header_cells += f->tag == TAG_TH;
        place_cell(p, row, attributes);
    } else if (f->row && breaks_rows((enum tag)f->tag)) {
        p->frames[f->row].layout = true;
        if (f->tag == TAG_TABLE)
            f->row = 0;
    }
}

/* A link to another page. Those to a place on this one open accordions or list its chapters. */
static void open_link(struct html_parser *p, struct frame *f, const xmlChar **attributes)
{
    const char *href = attribute(attributes, "href");
    f->link = href && *href && *href != '#' && strncmp(href, "javascript:", 11) != 0;
    p->collector.in_link += f->link;
    p->collector.links += f->link;
}

/* XHTML 1.1 has xml:lang only; where both are there, browsers go by lang. */
static void take_lang(struct html_parser *p, const xmlChar **attributes)
{
    const char *lang = attribute(attributes, "lang"), *xml = attribute(attributes, "xml:lang");
    buf_adds(&p->tree.lang, lang && *lang ? lang : xml ? xml : "");
}

static void open_element(struct html_parser *p, const xmlChar *name, const xmlChar **attributes)
{
    enum tag tag = tag_find(p->tags, (const char *)name, strlen((const char *)name));
    if (tag == TAG_BR) {
        text_break(&p->collector);
        return;
    }
    if (tag == TAG_META) {
        note_meta(p, attributes);
        return;
    }
    if (tag == TAG_LINK) {
        const char *rel = attribute(attributes, "rel"), *href = attribute(attributes, "href");
        if (rel && href && strcasestr(rel, "canonical"))
            add_note(p, NOTE_CANONICAL, "", href);
        return;
    }
    p->frames = mem_grow(p->frames, &p->cap_frames, p->nframes + 1, sizeof *p->frames);
    const struct frame *parent = &p->frames[p->nframes - 1];
    struct frame *f = &p->frames[p->nframes];
    uint8_t flags = 0;
    uint32_t hints = attributes && tag != TAG_HTML && tag != TAG_BODY ? read_hints(p, attributes, &flags) : 0;
    *f = (struct frame){.node = parent->node, .row = parent->row, .tag = (uint8_t)tag};
    const bool opens = tag == TAG_BUTTON && hints & HINT_FOLD;
    f->block = tag_flags(tag) & TAG_IS_BLOCK || flags & NODE_HIDDEN || hints & HINT_HIDDEN || opens;
    set_kind(f, parent);
    if (f->block) {
        text_end_unit(&p->collector);
        open_table_part(p, f, p->nframes, attributes);
    } else if (tag != TAG_SUP) {
        text_boundary(&p->collector);
    }
    if (f->block || hints & ~(uint32_t)HINT_BOLD) {
        f->node = add_node(p, parent->node, tag, hints, flags);
        f->own_node = true;
    }
    f->strong = tag == TAG_STRONG;
    f->bold = tag == TAG_STRONG || tag == TAG_BIG || hints & HINT_BOLD;
    p->collector.in_strong += f->strong;
    p->collector.in_bold += f->bold;
    f->span = tag == TAG_SPAN || tag == TAG_STRONG || tag == TAG_TIME;
    p->collector.spans += f->span && !p->collector.in_span;
    p->collector.in_span += f->span;
    p->collector.in_cell += tag == TAG_TD || tag == TAG_TH;
    p->nframes++;
    if (attributes || tag == TAG_TIME)
        note_element(p, f, attributes, hints);
    if (p->in_head && f->block) /* the body has begun: libxml2 does not know that <main> and the like end the head */
        p->in_head = false;
    if (tag == TAG_HEAD)
        p->in_head = true;
    else if (tag == TAG_TITLE)
        p->in_title++;
    else if (tag == TAG_A)
        open_link(p, f, attributes);
    else if (tag == TAG_SUP)
        p->collector.in_sup++;
    else if (tag == TAG_PRE)
        p->collector.in_pre++;
    else if (tag == TAG_HTML && !p->tree.lang.len)
        take_lang(p, attributes);
}

/* A row of a data table becomes one unit; that of a layout table stays as it is. */
static void close_row(struct html_parser *p, const struct frame *f)
{
    struct html_tree *t = &p->tree;
    size_t units = t->nunits - f->first_unit;
    if (units == 0 || f->layout)
        return;
    for (size_t i = f->first_unit; i + 1 < t->nunits; i++)
        if (title_heads_text(t, &t->units[i]))
            return;
    size_t bytes = t->units[t->nunits - 1].end - t->units[f->first_unit].start;
    const uint8_t level = f->header_cells == f->cells ? ROW_HEADER : f->spanned;
    if (f->cells >= 2 && units <= (size_t)f->cells * MAX_CELL_UNITS && (bytes <= MAX_ROW_BYTES || units == f->cells))
        text_join_row(&p->collector, f->first_unit, f->node, level);
    else if (f->cells == 1 && units == 1) {
        t->units[f->first_unit].kind = BLOCK_ROW;
        t->units[f->first_unit].title = false;
        if (f->spanned)
            t->units[f->first_unit].level = f->spanned;
    }
}

static void close_element(struct html_parser *p)
{
    struct frame f = p->frames[--p->nframes];
    struct html_tree *t = &p->tree;
    if (f.block)
        text_end_unit(&p->collector);
    else if (f.tag != TAG_SUP)
        text_boundary(&p->collector);
    if ((f.tag == TAG_TD || f.tag == TAG_TH) && f.row && f.first_unit == t->nunits)
        text_add_empty(&p->collector, f.node);
    if (f.own_node) {
        t->nodes[f.node].end = (uint32_t)t->nnodes;
        t->nodes[f.node].end_unit = (uint32_t)t->nunits;
    }
    if (f.tag == TAG_LI)
        title_of_item(t, t->nodes[f.node].first_unit, (uint32_t)t->nunits);
    if (f.tag == TAG_TR) {
        end_spans(p, &f);
        close_row(p, &f);
        t->nodes[f.node].end_unit = (uint32_t)t->nunits;
    }
    if (f.note)
        t->notes[f.note - 1].end = (uint32_t)t->text.len;
    if (f.tag == TAG_HEAD)
        p->in_head = false;
    else if (f.tag == TAG_TITLE)
        p->titled |= --p->in_title == 0 && t->title.len > strspn(t->title.data ? t->title.data : "", " \t\r\n");
    p->collector.in_strong -= f.strong;
    p->collector.in_bold -= f.bold;
    p->collector.in_span -= f.span;
    p->collector.in_cell -= f.tag == TAG_TD || f.tag == TAG_TH;
    if (f.tag == TAG_A)
        p->collector.in_link -= f.link;
    else if (f.tag == TAG_SUP)
        p->collector.in_sup--;
    else if (f.tag == TAG_PRE)
        p->collector.in_pre--;
}

/* --- libxml2 ---------------------------------------------------------------------------------------------- */

static void on_start(void *ctx, const xmlChar *name, const xmlChar **attributes)
{
    struct html_parser *p = ctx;
    if (p->too_deep)
        return;
    if (p->nframes > MAX_OPEN && !p->strict) {
        p->too_deep = true;
        xmlStopParser(p->xml);
        return;
    }
    open_element(p, name, attributes);
}

/* libxml2 reports the end of every element that it reported the start of, in order. */
static void on_end(void *ctx, const xmlChar *name)
{
    struct html_parser *p = ctx;
    if (p->too_deep || p->nframes <= 1)
        return;
    enum tag tag = tag_find(p->tags, (const char *)name, strlen((const char *)name));
    if (tag != TAG_BR && tag != TAG_META && tag != TAG_LINK)
        close_element(p);
}

static void on_characters(void *ctx, const xmlChar *s, int len)
{
    struct html_parser *p = ctx;
    if (p->too_deep || len <= 0)
        return;
    if (p->in_title) {
        if (!p->titled && p->tree.title.len < MAX_TITLE)
            buf_add(&p->tree.title, s, (size_t)len);
        return;
    }
    if (p->in_head)
        return;
    const struct frame *f = &p->frames[p->nframes - 1];
    text_add(&p->collector, (const char *)s, (size_t)len, f->node, f->kind, f->level);
}

/* The events that we listen to; all others, errors among them, are not wanted. */
static void set_handler(htmlParserCtxtPtr xml, struct html_parser *p)
{
    memset(xml->sax, 0, sizeof *xml->sax);
    xml->sax->startElement = on_start;
    xml->sax->endElement = on_end;
    xml->sax->characters = on_characters;
    xml->sax->ignorableWhitespace = on_characters;
    xml->sax->cdataBlock = on_characters;
    xml->userData = p;
}

static void reset(struct html_parser *p)
{
    struct html_tree *t = &p->tree;
    t->nnodes = t->nunits = t->nnotes = t->ntitles = t->ncuts = 0;
    buf_clear(&t->text);
    buf_clear(&t->title);
    buf_clear(&t->lang);
    buf_clear(&p->notes_text);
    buf_clear(&p->collector.scratch);
    p->collector =
        (struct text_collector){.tree = t, .function_words = p->function_words, .scratch = p->collector.scratch};
    memset(p->spans, 0, sizeof p->spans);
    p->in_head = false;
    p->in_title = 0;
    p->titled = false;
    p->too_deep = false;
    p->frames = mem_grow(p->frames, &p->cap_frames, 1, sizeof *p->frames);
    p->frames[0] = (struct frame){.own_node = true, .block = true};
    p->nframes = 1;
    add_node(p, 0, TAG_OTHER, 0, 0);
}

__attribute__((format(printf, 2, 3))) static void print_nothing(void *unused, const char *format, ...)
{
    (void)unused;
    (void)format;
}

/* libxml2 takes its memory from ours, and leaves messages to us: what it cannot allocate it prints by itself. */
static void set_up_libxml2(void)
{
    xmlMemSetup(mem_free, mem_alloc, mem_realloc, mem_strdup);
    xmlSetGenericErrorFunc(NULL, print_nothing);
    xmlThrDefSetGenericErrorFunc(NULL, print_nothing); /* of threads to come */
    xmlInitParser();                                   /* which is not safe in several threads at once */
}

static void run(struct html_parser *p)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    if (p->strip.out.len <= HTML_STRIP_MARK) /* libxml2 would take the mark alone for text */
        return;
    pthread_once(&once, set_up_libxml2);
    if (p->xml && p->pages++ == PAGES_A_PARSER) {
        htmlFreeParserCtxt(p->xml);
        p->xml = NULL;
    }
    if (!p->xml) {
        p->xml = htmlNewParserCtxt();
        p->pages = 0;
        if (!p->xml)
            mem_failed(sizeof *p->xml); /* libxml2 has a few allocations that are not ours */
    }
    set_handler(p->xml, p);
    htmlCtxtReadMemory(p->xml, p->strip.out.data, (int)p->strip.out.len, NULL, NULL,
                       HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
}

static void finish(struct html_parser *p)
{
    while (p->nframes > 0)
        close_element(p);
    resolve_notes(p);
}

const struct html_tree *html_parse(struct html_parser *p, const char *html, size_t len,
                                   const struct html_strip **stripped, struct err *e)
{
    enum { MOST_GROWN = 4 }; /* "<" becomes "&lt;" (html_strip.c) */
    if (len > (INT_MAX - 64) / MOST_GROWN) {
        err_set(e, NULL, 0, 0, "page too large for the parser (%zu bytes)", len);
        return NULL;
    }
    for (int strict = 0; strict <= 1; strict++) {
        html_strip(&p->strip, p->tags, p->hints, html, len, strict);
        reset(p);
        p->strict = strict;
        run(p);
        if (!p->too_deep)
            break;
    }
    finish(p);
    rows_find(&p->tree);
    *stripped = &p->strip;
    return &p->tree;
}

struct html_parser *html_parser_new(void)
{
    struct html_parser *p = mem_zalloc(sizeof *p);
    p->tags = tag_table_new();
    p->hints = hint_table_new();
    p->function_words = function_words_new();
    return p;
}

void html_parser_free(struct html_parser *p)
{
    if (!p)
        return;
    if (p->xml)
        htmlFreeParserCtxt(p->xml);
    word_table_free(p->tags);
    word_table_free(p->hints);
    word_table_free(p->function_words);
    html_strip_free(&p->strip);
    mem_free(p->tree.nodes);
    mem_free(p->tree.units);
    mem_free(p->tree.notes);
    mem_free(p->tree.titles);
    mem_free(p->tree.cuts);
    buf_free(&p->tree.text);
    buf_free(&p->tree.title);
    buf_free(&p->tree.lang);
    buf_free(&p->notes_text);
    buf_free(&p->collector.scratch);
    mem_free(p->frames);
    mem_free(p);
}
