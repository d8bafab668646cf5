/* One spelling for JSON text, so that equal values are equal bytes. */
#ifndef PP_MERGE_CANONICAL_H
#define PP_MERGE_CANONICAL_H

#include "lib/base/buf.h"

#include <stddef.h>

/* Append the value raw[0..len) (valid JSON text): strings escaped as json_put_string does, no white space between
 * tokens. Strings within arrays and objects and numbers keep their spelling. */
void canonical_add(struct buf *out, const char *raw, size_t len);

#endif
