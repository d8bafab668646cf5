/* HTML to a page: main text with its blocks, title, language, the page's own dates. Knows libxml2. */
#ifndef PP_PAGE_HTML_H
#define PP_PAGE_HTML_H

#include "lib/base/report.h"
#include "lib/page/page.h"

struct html_options {
    bool all_text;       /* keep what is not main content */
    const char *url;     /* where the page was, for dates in URLs; may be NULL */
    const char *retrieved; /* ISO 8601 or NULL: no date may lie after it */
};

/* `html` is UTF-8 already (see encoding.h), NUL bytes allowed. Fills text, blocks, title, lang, url (canonical),
 * site, published, modified; leaves source, retrieved and rest alone. False only if nothing could be parsed. */
bool html_to_page(const char *html, size_t len, const struct html_options *o, struct page *page, struct err *e);

#endif
