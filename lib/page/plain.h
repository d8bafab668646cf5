/* Plain text as a page's text: line ends, control characters. */
#ifndef PP_PAGE_PLAIN_H
#define PP_PAGE_PLAIN_H

#include "lib/base/buf.h"
#include "lib/page/page.h"

#include <stdbool.h>
#include <stddef.h>

/* Make `text` (valid UTF-8) what page->text promises, in place: "\r\n", "\r", form feed (pdftotext's page
 * break) and vertical tab are ends of lines; every other control character (U+0000-U+001F but tab,
 * U+007F-U+009F) becomes one space. Nothing is trimmed or collapsed, so that code point offsets of clean
 * input stay. With `keep_offsets`, "\r\n" becomes " \n", so that those of any input do. Returns the number of
 * NUL characters met. */
size_t plain_clean(struct buf *text, bool keep_offsets);

/* A cleared page from plain text in valid UTF-8: text and the dates that its lines state. Returns the number of
 * NUL characters met. */
size_t plain_to_page(const char *utf8, size_t len, struct page *page);

/* Put blanks for the newlines at which a text was wrapped, as far as widths and small letters tell (plain_wrap.c). */
void plain_unwrap(struct buf *text);

#endif
