/* What a page says of itself: title, language, address, publisher, dates. */
#ifndef PP_PAGE_PAGE_META_H
#define PP_PAGE_PAGE_META_H

#include "lib/page/html.h"
#include "lib/page/html_tree.h"

struct page_meta; /* tables and buffers, reused from page to page */

struct page_meta *page_meta_new(void);
void page_meta_free(struct page_meta *m);

/* Fill title, lang, url, site, published, modified of the page. `keep`: which units of the tree are its content. */
void page_meta_read(struct page_meta *m, const struct html_tree *t, const struct html_strip *strip,
                    const uint8_t *keep, const struct html_options *o, struct page *page);

#endif
