#ifndef PP_BASE_FILE_H
#define PP_BASE_FILE_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

/* Reads the file `path` whole and appends it to `out`, which ends in a NUL not counted. False, with the reason in `e`
 * (may be NULL), if it cannot be read or has more than `most` bytes; `out` may then hold a part of it. */
bool file_read(const char *path, size_t most, struct buf *out, struct err *e);

#endif
