/* Captures of pages in web archives: which records are pages. */
#ifndef PP_PAGE_CAPTURE_H
#define PP_PAGE_CAPTURE_H

#include "lib/base/report.h"
#include "lib/page/input.h"
#include "lib/page/item.h"

#include <stdbool.h>
#include <stddef.h>

struct capture;

/* `in` stands at the first byte of a WARC file; all arguments are borrowed. `limit`: bytes of a page as stored.
 * `revisits`: of pages that are as they were, too, items are made. */
struct capture *capture_open(struct input *in, const char *file, size_t limit, bool revisits, struct report *report);
void capture_close(struct capture *c);

/* The next capture of a page, into the empty item: HTML and plain text that was delivered with a 2xx status, and the
 * text of WET files; if wanted, that of a revisit. Responses that are no pages and other revisits are counted and said
 * in one line at the end of the file, PDF documents each. Requests, metadata, DNS and FTP records are passed over
 * without a word. False at the end. */
bool capture_read(struct capture *c, struct item *item);

#endif
