/* Text that is safe on a terminal, and how many columns it takes there. */
#ifndef PP_TABLE_TERMINAL_H
#define PP_TABLE_TERMINAL_H

#include "lib/base/buf.h"

#include <stddef.h>

/* Append s with line breaks and tabs as spaces and every other control character (utf8_is_control) as U+FFFD. Invalid
 * UTF-8 becomes U+FFFD as well. */
void terminal_add(struct buf *out, const char *s, size_t len);

/* Columns that the text takes: 0 for combining marks, 2 for wide East Asian characters and emoji (Unicode 15,
 * EastAsianWidth.txt W and F by block), else 1. */
size_t terminal_width(const char *s, size_t len);

#endif
