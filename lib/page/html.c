#include "lib/page/html.h"

#include "lib/base/mem.h"
#include "lib/page/html_title.h"
#include "lib/page/html_tree.h"
#include "lib/page/main_text.h"
#include "lib/page/page_meta.h"

#include <string.h>

struct html {
    struct html_parser *parser;
    struct main_text main_text;
    struct page_meta *meta;
    struct buf clean; /* the input without its NUL bytes */
    size_t flattened; /* of the last page */
};

struct html *html_open(void)
{
    struct html *h = mem_zalloc(sizeof *h);
    h->parser = html_parser_new();
    h->meta = page_meta_new();
    return h;
}

void html_close(struct html *h)
{
    if (!h)
        return;
    html_parser_free(h->parser);
    main_text_free(&h->main_text);
    page_meta_free(h->meta);
    buf_free(&h->clean);
    mem_free(h);
}

/* NUL would end the input for libxml2; HTML passes over it. */
static void drop_nul(struct html *h, const char **html, size_t *len)
{
    if (!memchr(*html, '\0', *len))
        return;
    buf_clear(&h->clean);
    for (const char *p = *html, *end = *html + *len; p < end;) {
        const char *nul = memchr(p, '\0', (size_t)(end - p));
        buf_add(&h->clean, p, (size_t)((nul ? nul : end) - p));
        p = nul ? nul + 1 : end;
    }
    *html = h->clean.data ? h->clean.data : "";
    *len = h->clean.len;
}

/* A page that is being written from the tree of its elements. */
struct writer {
    struct page *page;
    const struct html_tree *t;
    const struct main_text *m;
    bool all;
    size_t title, cut; /* the next ones of the tree's */
    bool unmarked;     /* no heading is marked up as one */
    size_t term;       /* the unit behind a term, 0: none */
    size_t next;       /* the unit that is kept behind the one at hand */
};

static bool is_kept(const struct writer *w, size_t unit)
{
    return w->all || w->m->keep[unit];
}

/* Whether the line that begins at a byte of the tree's text is a heading of its own. Lines are asked for in order. */
static bool is_title(struct writer *w, uint32_t start)
{
    while (w->title < w->t->ntitles && w->t->titles[w->title].start < start)
        w->title++;
    return w->title < w->t->ntitles && w->t->titles[w->title].start == start;
}

/* Whether some unit that is kept is a heading, or has one. */
static bool has_headings(const struct writer *w)
{
    for (size_t i = 0; i < w->t->nunits; i++)
        if (is_kept(w, i) && (w->t->units[i].kind == BLOCK_HEADING || w->t->units[i].title))
            return true;
    return w->t->ntitles > 0;
}

/* Whether unit i, kept up to `end`, begins with a line that looks like a heading, where no markup tells them. */
static bool begins_with_heading(struct writer *w, size_t i, uint32_t end)
{
    if (!w->unmarked)
        return false;
    for (w->next = w->next > i ? w->next : i + 1; w->next < w->t->nunits && !is_kept(w, w->next);)
        w->next++;
    return title_is_plain(w->t, &w->t->units[i], end, w->next < w->t->nunits ? &w->t->units[w->next] : NULL);
}

/* "<p><b>Partnerkommunen</b><br>79</p>": a line in bold over one short line. The titles from the next one on are
 * looked at: that is one of this unit or of the one before. */
static bool has_term(const struct writer *w, size_t i)
{
    enum { LONGEST = 120, RUNNING_WORDS = 9 };
    const struct html_tree *t = w->t;
    if (i >= t->nunits || !is_kept(w, i))
        return false;
    const struct html_unit *u = &t->units[i];
    size_t k = w->title;
    while (k < t->ntitles && t->titles[k].start < u->start)
        k++;
    if (u->kind != BLOCK_TEXT || k == t->ntitles || t->titles[k].start != u->start)
        return false;
    const uint32_t detail = t->titles[k].end + 1;
    return detail < u->end && u->end - detail <= LONGEST && (u->sentences == 0 || u->words < RUNNING_WORDS) &&
           !memchr(t->text.data + detail, '\n', u->end - detail);
}

/* Several of them in a row are terms with what explains them. */
static bool is_term(struct writer *w, size_t i)
{
    is_title(w, w->t->units[i].start); /* those of units that are terms or left out are behind us, too */
    const bool term = has_term(w, i);
    const bool among = term && ((i > 0 && w->term == i) || has_term(w, i + 1));
    w->term = among ? i + 1 : 0;
    return among;
}

/* Each line of unit i is a block of the page. */
static void write_unit(struct writer *w, size_t i, uint32_t unit_end)
{
    struct page *page = w->page;
    const struct html_unit *u = &w->t->units[i];
    const bool heading = begins_with_heading(w, i, unit_end);
    const bool term = is_term(w, i);
    const char *text = w->t->text.data;
    uint32_t start = u->start;
    while (start < unit_end) {
        const char *nl = memchr(text + start, '\n', unit_end - start);
        uint32_t end = nl ? (uint32_t)(nl - text) : unit_end;
        uint32_t trimmed = end;
        while (trimmed > start && (text[trimmed - 1] == '\t' || text[trimmed - 1] == ' '))
            trimmed--;
        if (trimmed > start) {
            if (page->text.len > 0)
                buf_addc(&page->text, '\n');
            size_t at = page->text.len;
            buf_add(&page->text, text + start, trimmed - start);
            if (term)
                page_add_block(page, at, page->text.len, start == u->start ? BLOCK_TERM : BLOCK_DETAIL, 0);
            else if (u->title || is_title(w, start))
                page_add_block(page, at, page->text.len, BLOCK_HEADING, TITLE_LEVEL);
            else if (heading && start == u->start)
                page_add_block(page, at, page->text.len, BLOCK_HEADING, HEADING_GUESSED);
            else if (u->kind != BLOCK_TEXT)
                page_add_block(page, at, page->text.len, (enum block_kind)u->kind, u->level);
        }
        start = end + 1;
    }
}

static void add_tabs(struct buf *text, size_t n)
{
    for (; n > 0; n--)
        buf_addc(text, '\t');
}

/* A row whose cells are units, the first of them `first`. Returns the last. */
static size_t write_row(struct writer *w, size_t first)
{
    struct buf *text = &w->page->text;
    if (text->len > 0)
        buf_addc(text, '\n');
    const size_t at = text->len;
    size_t i = first;
    for (uint8_t column = 0;; i++) {
        const struct html_unit *u = &w->t->units[i];
        if (is_kept(w, i)) {
            add_tabs(text, (size_t)(u->column - column));
            column = u->column;
            buf_add(text, w->t->text.data + u->start, u->end - u->start);
        }
        if (i + 1 == w->t->nunits || w->t->units[i + 1].row != UNIT_IN_ROW)
            break;
    }
    page_add_block(w->page, at, text->len, BLOCK_ROW, 0);
    return i;
}

/* A row whose cells stand in <span>. */
static void write_spans(struct writer *w, const struct html_unit *u)
{
    struct buf *text = &w->page->text;
    const struct html_tree *t = w->t;
    if (text->len > 0)
        buf_addc(text, '\n');
    const size_t at = text->len;
    uint32_t from = u->start;
    while (w->cut < t->ncuts && t->cuts[w->cut].at < u->start)
        w->cut++;
    for (; w->cut < t->ncuts && t->cuts[w->cut].at < u->end; w->cut++) {
        const struct html_cut *cut = &t->cuts[w->cut];
        buf_add(text, t->text.data + from, cut->at - from);
        add_tabs(text, cut->tabs);
        from = cut->at + (t->text.data[cut->at] == ' ');
    }
    buf_add(text, t->text.data + from, u->end - from);
    page_add_block(w->page, at, text->len, BLOCK_ROW, 0);
}

static void write_units(struct writer *w)
{
    w->unmarked = !has_headings(w);
    for (size_t i = 0; i < w->t->nunits; i++) {
        const struct html_unit *u = &w->t->units[i];
        if (!is_kept(w, i))
            continue;
        if (u->row == UNIT_OF_SPANS)
            write_spans(w, u);
        else if (u->row != UNIT_NO_ROW)
            i = write_row(w, i);
        else
            write_unit(w, i, w->all ? u->end : w->m->end[i]);
    }
}

bool html_read(struct html *h, const char *html, size_t len, const struct html_options *o, struct page *page,
               struct err *e)
{
    const struct html_strip *strip;
    drop_nul(h, &html, &len);
    const struct html_tree *t = html_parse(h->parser, html, len, &strip, e);
    if (!t)
        return false;
    h->flattened = strip->flattened;
    main_text_find(&h->main_text, t);
    buf_clear(&page->text);
    page->nblocks = 0;
    page->structured = true;
    write_units(&(struct writer){.page = page, .t = t, .m = &h->main_text, .all = o->all_text});
    page_meta_read(h->meta, t, strip, h->main_text.keep, o, page);
    return true;
}

size_t html_flattened(const struct html *h)
{
    return h->flattened;
}

bool html_to_page(const char *html, size_t len, const struct html_options *o, struct page *page, struct err *e)
{
    struct html *h = html_open();
    bool ok = html_read(h, html, len, o, page, e);
    html_close(h);
    return ok;
}
