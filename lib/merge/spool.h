/* Temporary files that nobody sees: unlinked as soon as they are made, so that nothing is left behind however the
 * program ends. Written from front to end, then read in ranges. */
#ifndef PP_MERGE_SPOOL_H
#define PP_MERGE_SPOOL_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct spool {
    int fd;
    struct buf pending;
    uint64_t size; /* bytes put so far */
    int error;     /* errno of the first failed write */
};

/* Make one in dir (NULL: $TMPDIR, else /tmp). */
bool spool_open(struct spool *s, const char *dir, struct err *e);
void spool_put(struct spool *s, const void *bytes, size_t len);
/* Write what is pending. False if any write has failed (disk full), reason in err. */
bool spool_flush(struct spool *s, struct err *e);
void spool_close(struct spool *s);

/* Reads [at, end) of a flushed spool. */
struct spool_reader {
    int fd;
    uint64_t at, end; /* bytes of the file not yet in `block` */
    struct buf block;
    size_t used, step;
};

void spool_read(struct spool_reader *r, const struct spool *s, uint64_t from, uint64_t to, size_t step);
/* The next n bytes in one piece, valid until the next call. NULL: the range ends before (`*e` untouched) or reading
 * failed (reason in err, `*failed` set). */
const char *spool_take(struct spool_reader *r, size_t n, bool *failed, struct err *e);
void spool_reader_free(struct spool_reader *r);

#endif
