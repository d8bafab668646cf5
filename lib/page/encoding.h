/* Bytes of unknown encoding to UTF-8. */
#ifndef PP_PAGE_ENCODING_H
#define PP_PAGE_ENCODING_H

#include "lib/base/buf.h"

#include <stdbool.h>
#include <stddef.h>

enum encoding_doubt {
    ENCODING_SURE,
    ENCODING_GUESSED,  /* nothing is declared, or what does not fit */
    ENCODING_REPAIRED, /* UTF-8 with bytes in it that are none */
};

/* Append `bytes` to out as valid UTF-8. In order: byte order mark; valid UTF-8 whatever is declared; `declared`
 * (HTTP header; may be NULL); meta or XML declaration in the first 4096 bytes if `markup`; detection (uchardet);
 * Windows-1252. "ISO-8859-1" and "US-ASCII" are read as Windows-1252 (WHATWG Encoding Standard).
 * A declaration does not count where the bytes are German in another encoding and would not be in that one.
 * Bytes that the encoding does not have become U+FFFD; in UTF-8, single ones are read as Windows-1252.
 * Returns the name of the encoding used (static); `doubt` may be NULL. */
const char *encoding_to_utf8(const char *bytes, size_t len, const char *declared, bool markup, struct buf *out,
                             enum encoding_doubt *doubt);

#endif
