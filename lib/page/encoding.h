/* Bytes of unknown encoding to UTF-8. */
#ifndef PP_PAGE_ENCODING_H
#define PP_PAGE_ENCODING_H

#include "lib/base/buf.h"

#include <stdbool.h>
#include <stddef.h>

/* Append `bytes` to out as valid UTF-8. In order: byte order mark; valid UTF-8 whatever is declared; `declared`
 * (HTTP header; may be NULL); meta or XML declaration in the first 4096 bytes if `markup`; detection (uchardet);
 * Windows-1252. "ISO-8859-1" and "US-ASCII" are read as Windows-1252 (WHATWG Encoding Standard).
 * Returns the name of the encoding used (static). */
const char *encoding_to_utf8(const char *bytes, size_t len, const char *declared, bool markup, struct buf *out);

#endif
