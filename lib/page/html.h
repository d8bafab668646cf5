/* HTML to a page: main text with its blocks, title, language, the page's own dates.
 *
 * The steps, each in its own files: html_strip (bytes the parser need not see are dropped), html_tree (libxml2's
 * events become a tree of elements and text units), main_text (which units are the page's content), page_meta and
 * page_date (what the page says of itself). */
#ifndef PP_PAGE_HTML_H
#define PP_PAGE_HTML_H

#include "lib/base/report.h"
#include "lib/page/page.h"

struct html_options {
    bool all_text;         /* keep what is not main content */
    const char *url;       /* where the page was, for dates in URLs; may be NULL */
    const char *retrieved; /* ISO 8601 or NULL: no date may lie after it */
};

/* A reader of HTML: its buffers and tables, reused from page to page. One a thread. */
struct html;

struct html *html_open(void);
void html_close(struct html *h); /* NULL is allowed */

/* `html` is UTF-8 already (see encoding.h), NUL bytes allowed. Fills text, blocks, title, lang, url (canonical),
 * site, published, modified; leaves source, retrieved and rest alone. Fragments and tag soup are pages as well;
 * false (reason in e) only if the parser could not run at all. Where a page states only the day on which it was last
 * modified ("Stand: 17.08.2022"), it counts as published on that day, the only one that its text can be read by; a
 * month alone does not. */
bool html_read(struct html *h, const char *html, size_t len, const struct html_options *o, struct page *page,
               struct err *e);

/* Elements of the last page that lay deeper than HTML_DEPTH (html_strip.h) others: their text was kept, as part of the
 * element around them. */
size_t html_flattened(const struct html *h);

/* html_open, html_read, html_close: for a single page. */
bool html_to_page(const char *html, size_t len, const struct html_options *o, struct page *page, struct err *e);

/* Fill published and modified from the visible lines at the head and the foot of page->text ("07.12.2018",
 * "Stand: Mai 2024"), where they are still empty. For text that came without markup. */
void page_dates_from_text(struct page *page);

#endif
