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

/* Whether the line that begins at a byte of the tree's text is a heading of its own; *next: the first of the titles that
 * may be. Lines are asked for in order. */
static bool is_title(const struct html_tree *t, uint32_t start, size_t *next)
{
    while (*next < t->ntitles && t->titles[*next].start < start)
        ++*next;
    return *next < t->ntitles && t->titles[*next].start == start;
}

/* Each line of a unit is a block of the page. */
static void write_unit(struct page *page, const struct html_tree *t, const struct html_unit *u, uint32_t unit_end,
                       size_t *titles)
{
    const char *text = t->text.data;
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
            if (u->title || is_title(t, start, titles))
                page_add_block(page, at, page->text.len, BLOCK_HEADING, TITLE_LEVEL);
            else if (u->kind != BLOCK_TEXT)
                page_add_block(page, at, page->text.len, (enum block_kind)u->kind, u->level);
        }
        start = end + 1;
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
    size_t titles = 0;
    for (size_t i = 0; i < t->nunits; i++) {
        if (o->all_text)
            write_unit(page, t, &t->units[i], t->units[i].end, &titles);
        else if (h->main_text.keep[i])
            write_unit(page, t, &t->units[i], h->main_text.end[i], &titles);
    }
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
