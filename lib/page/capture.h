/* Pages from web archives: which records are pages, and their bodies as the browser would have seen them. */
#ifndef PP_PAGE_CAPTURE_H
#define PP_PAGE_CAPTURE_H

#include "lib/base/report.h"
#include "lib/page/decode.h"
#include "lib/page/input.h"
#include "lib/page/page.h"

#include <stdbool.h>
#include <stddef.h>

struct capture;

/* `in` stands at the first byte of a WARC file; all arguments are borrowed. `limit`: bytes of a page, as stored and
 * unpacked. */
struct capture *capture_open(struct input *in, const char *file, size_t limit, struct decoder *d,
                             struct report *report);
void capture_close(struct capture *c);

/* The next page: HTML and plain text that was delivered with a 2xx status, and the text of WET files. Responses
 * that are no pages and revisits are counted and said in one line at the end of the file, PDF documents each.
 * Requests, metadata, DNS and FTP records are passed over without a word. `page` is cleared; false at the end. */
bool capture_next(struct capture *c, struct page *page);

#endif
