/* Undoing what HTTP does to a body on its way: chunks (RFC 9112, 7.1) and content codings (RFC 9110, 8.4.1).
 */
#ifndef PP_PAGE_TRANSFER_H
#define PP_PAGE_TRANSFER_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

#include <stddef.h>

enum transfer_result {
    TRANSFER_WHOLE,
    TRANSFER_PART,   /* cut or damaged: the body is what comes before that; the reason is in err */
    TRANSFER_NOTHING /* it cannot be undone, or it grows beyond the limit; the reason is in err */
};

/* Memory that is used again from body to body. */
struct transfer {
    struct buf from, to;
};
void transfer_free(struct transfer *t);

/* Undo `codings`, a list as in the header fields but in lower case, in the order in which they were applied
 * ("gzip, chunked"): chunked, gzip, deflate (with and without zlib's frame), br, identity. What is said to be
 * coded and is not (many archives keep the header and not the coding) stays as it is. *body and *len are the
 * coded body first, the plain one afterwards; it is then in the memory of t, or still where it was. More than
 * `limit` bytes are too many. */
enum transfer_result transfer_undo(struct transfer *t, const char *codings, const char **body, size_t *len,
                                   size_t limit, struct err *e);

#endif
