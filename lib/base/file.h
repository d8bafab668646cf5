#ifndef PP_BASE_FILE_H
#define PP_BASE_FILE_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

/* Reads the file `path`, text, whole and appends it to `out`, which ends in a NUL not counted; a byte order mark of UTF-8
 * in front is left out. False, with the reason in `e` (may be NULL), if it cannot be read or has more than `most` bytes;
 * `out` may then hold a part of it. */
bool file_read(const char *path, size_t most, struct buf *out, struct err *e);

/* A file as it lies in the system's memory, shared with all that have it open: for tables of our own, which are replaced
 * whole and never written to (who reads on in one that was cut short gets SIGBUS). {0} is none. */
struct file_map {
    const char *bytes;
    size_t len;
};
/* False if it cannot be mapped, or is empty; `out` is {0} then. */
bool file_map(const char *path, struct file_map *out);
/* {0} is allowed; the map is {0} then, and no pointer into it may be used. */
void file_unmap(struct file_map *m);

#endif
