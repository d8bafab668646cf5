#include "lib/page/page_meta.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/page/page_date.h"

#include <string.h>

struct page_meta {
    struct page_dates *dates;
};

struct page_meta *page_meta_new(void)
{
    struct page_meta *m = mem_zalloc(sizeof *m);
    m->dates = page_dates_new();
    return m;
}

void page_meta_free(struct page_meta *m)
{
    if (!m)
        return;
    page_dates_free(m->dates);
    mem_free(m);
}

/* Append with white space collapsed; control characters and characters that show as nothing are dropped. */
static void add_clean(struct buf *out, const char *s, size_t len)
{
    bool space = false;
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        size_t n = utf8_decode(s + i, len - i, &cp);
        if (utf8_is_space(cp) || cp < 0x20 || (cp >= 0x7F && cp < 0xA0)) {
            space = true;
        } else if (cp != 0xAD && cp != 0x200B) {
            if (space && out->len > 0)
                buf_addc(out, ' ');
            space = false;
            utf8_encode(out, cp);
        }
        i += n;
    }
}

static const char *meta(const struct html_tree *t, const char *key)
{
    for (size_t i = 0; i < t->nnotes; i++) {
        if (t->notes[i].kind == NOTE_META && t->notes[i].value[0] && strcmp(t->notes[i].key, key) == 0)
            return t->notes[i].value;
    }
    return NULL;
}

/* The first heading of the content, else of the page. */
static const struct html_unit *headline(const struct html_tree *t, const uint8_t *keep)
{
    const struct html_unit *any = NULL;
    for (size_t i = 0; i < t->nunits; i++) {
        const struct html_unit *u = &t->units[i];
        if (u->kind != BLOCK_HEADING || u->level != 1)
            continue;
        if (keep[i])
            return u;
        if (!any)
            any = u;
    }
    return any;
}

static void read_title(const struct html_tree *t, const uint8_t *keep, struct page *page)
{
    const char *og = meta(t, "og:title");
    const struct html_unit *h1 = headline(t, keep);
    if (t->title.len > 0)
        add_clean(&page->title, t->title.data, t->title.len);
    if (page->title.len == 0 && og)
        add_clean(&page->title, og, strlen(og));
    if (page->title.len == 0 && h1)
        add_clean(&page->title, t->text.data + h1->start, h1->end - h1->start);
}

/* A BCP 47 tag from what stands in the page: "de", "de-DE", "de_DE". */
static void read_lang(const struct html_tree *t, struct page *page)
{
    const char *values[] = {t->lang.len ? t->lang.data : NULL, meta(t, "content-language"), meta(t, "language"),
                            meta(t, "dc.language"), meta(t, "og:locale")};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        const char *s = values[i];
        if (!s)
            continue;
        size_t n = 0;
        while ((s[n] | 0x20) >= 'a' && (s[n] | 0x20) <= 'z')
            n++;
        if (n < 2 || n > 3)
            continue;
        for (size_t k = 0; k < n; k++)
            buf_addc(&page->lang, (char)(s[k] | 0x20));
        if (s[n] == '-' || s[n] == '_') {
            const char *region = s + n + 1;
            size_t r = 0;
            while ((region[r] | 0x20) >= 'a' && (region[r] | 0x20) <= 'z')
                r++;
            if (r == 2) {
                buf_addc(&page->lang, '-');
                buf_addc(&page->lang, (char)(region[0] & ~0x20));
                buf_addc(&page->lang, (char)(region[1] & ~0x20));
            }
        }
        return;
    }
}

static void read_url(const struct html_tree *t, struct page *page)
{
    const char *url = NULL;
    for (size_t i = 0; i < t->nnotes && !url; i++) {
        if (t->notes[i].kind == NOTE_CANONICAL && t->notes[i].value[0])
            url = t->notes[i].value;
    }
    if (!url)
        url = meta(t, "og:url");
    if (url && (strncmp(url, "http://", 7) == 0 || strncmp(url, "https://", 8) == 0))
        add_clean(&page->url, url, strlen(url));
}

void page_meta_read(struct page_meta *m, const struct html_tree *t, const struct html_strip *strip,
                    const uint8_t *keep, const struct html_options *o, struct page *page)
{
    const char *site = meta(t, "og:site_name");
    buf_clear(&page->title);
    buf_clear(&page->lang);
    buf_clear(&page->url);
    buf_clear(&page->site);
    read_title(t, keep, page);
    read_lang(t, page);
    read_url(t, page);
    if (site)
        add_clean(&page->site, site, strlen(site));
    page_dates_read(m->dates, t, strip, keep, o, page);
}
