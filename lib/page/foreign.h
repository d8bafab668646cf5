/* Records of scrapers (Scrapy's JSON Lines and the like) to pages: whatever their fields are called. */
#ifndef PP_PAGE_FOREIGN_H
#define PP_PAGE_FOREIGN_H

#include "lib/base/opt.h"
#include "lib/base/report.h"
#include "lib/page/decode.h"
#include "lib/page/page.h"
#include "lib/record/record.h"

#include <stdbool.h>

struct foreign;

/* `map`: OUR=THEIRS, where OUR is source, url, html, text, title, lang, site, published, modified or retrieved.
 * Borrowed. NULL: one of them is none of these; the reason is in e. */
struct foreign *foreign_open(const struct opt_list *map, struct err *e);
void foreign_close(struct foreign *f);

enum foreign_result {
    FOREIGN_PAGE,
    FOREIGN_OTHER, /* its type is another than "page": to be passed on */
    FOREIGN_BAD,   /* neither: the reason is in e */
};

/* A record of type "page", or without a type, to the cleared page. It needs `source` or `url`, and `text`, `html`
 * or `body` (in this order; what is mapped comes first); html and body are read as HTML if there is markup in them.
 * What the record states of title, language and dates goes before what the HTML states. Dates are brought into the
 * form of ISO 8601; a mapped field that holds none goes to `rest` as it is, as do all other fields. */
enum foreign_result foreign_page(struct foreign *f, const struct record *r, struct decoder *d, struct page *page,
                                 struct err *e);

/* What the last page lost: a date field of ours that holds no date, markup that is nested too deep. NULL: nothing. */
const char *foreign_note(const struct foreign *f);

#endif
