/* The page's own dates: every place that may state them makes a candidate, the most trustworthy one wins. */
#ifndef PP_PAGE_PAGE_DATE_H
#define PP_PAGE_PAGE_DATE_H

#include "lib/page/html.h"
#include "lib/page/html_tree.h"

struct page_dates; /* tables and buffers, reused from page to page */

struct page_dates *page_dates_new(void);
void page_dates_free(struct page_dates *d);

/* Set published and modified of a page read from HTML. `keep`: which units of the tree are its content. page->url
 * must be set already. */
void page_dates_read(struct page_dates *d, const struct html_tree *t, const struct html_strip *strip,
                     const uint8_t *keep, const struct html_options *o, struct page *page);

#endif
