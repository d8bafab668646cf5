/* Records of a web archive: WARC 1.0 and 1.1 (ISO 28500), plain, gzipped by record or as a whole. */
#ifndef PP_PAGE_WARC_H
#define PP_PAGE_WARC_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/page/input.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum warc_type {
    WARC_RESPONSE,
    WARC_RESOURCE,
    WARC_CONVERSION, /* what something else made of a page: text in WET files */
    WARC_REVISIT,
    WARC_OTHER, /* warcinfo, request, metadata, continuation, types of one's own */
};

struct warc_record {
    enum warc_type type;
    struct buf uri;       /* WARC-Target-URI, without angle brackets */
    struct buf date;      /* WARC-Date, as it stands */
    struct buf media;     /* Content-Type of the block */
    struct buf truncated; /* WARC-Truncated: the reason; empty if the block is whole */
    uint64_t length;      /* of the block, as stated */
    uint64_t offset;      /* of the record in the file, or in what the file unpacks to if `unpacked` */
    bool unpacked;        /* it does not begin a gzip member: the file is gzipped as a whole */
};

struct warc;

/* `in` stands at the first byte and is borrowed, as are `file` (for messages) and `report`. Blocks of more
 * than `limit` bytes cannot be loaded. */
struct warc *warc_open(struct input *in, const char *file, size_t limit, struct report *report);
void warc_close(struct warc *w);

/* The next record's head; r is valid until the next call. What is no record is reported and passed over, up
 * to the next one; so is the end of a file that was cut. False at the end, or when report->stopped. */
bool warc_next(struct warc *w, const struct warc_record **r);

/* The first bytes of the block, `want` of them if there are so many. Valid until the next call of any
 * function. */
const char *warc_peek(struct warc *w, size_t want, size_t *len);

/* The whole block, valid until the next call of any function. False: it is longer than the limit, cut or
 * damaged, which is reported. Where Content-Length does not fit, the block goes up to the next record. */
bool warc_block(struct warc *w, const char **bytes, size_t *len);

#endif
