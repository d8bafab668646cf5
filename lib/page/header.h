/* Header fields as HTTP and WARC have them: "Name: value" lines up to an empty line. */
#ifndef PP_PAGE_HEADER_H
#define PP_PAGE_HEADER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Length of the head at `bytes` with the empty line that ends it ("\r\n" or "\n"); 0 if it does not end
 * there. */
size_t header_length(const char *bytes, size_t len);

struct header_field {
    const char *name, *value; /* into the head; the value without blanks about it, folded lines included */
    size_t name_len, value_len;
};

/* The next field from *at on, which moves behind it. Lines without a colon are passed over. False at the end.
 */
bool header_next(const char **at, const char *end, struct header_field *f);

/* Is this its name? Upper and lower case count the same (`name` is in lower case). */
bool header_is(const struct header_field *f, const char *name);

enum { HTTP_VALUE = 128 }; /* longer values are cut */

/* What matters of the head of an HTTP response. */
struct http_head {
    int status;
    char type[HTTP_VALUE];        /* media type in lower case, without parameters; "" if not stated */
    char charset[HTTP_VALUE];     /* its charset parameter; "" if there is none */
    char codings[2 * HTTP_VALUE]; /* Content-Encoding and then Transfer-Encoding: in the order of their
                                     application */
    size_t length;                /* bytes of the head: the body begins there */
    int64_t body_length;          /* Content-Length; -1: not stated, or of no weight beside Transfer-Encoding */
};

/* The value of a Content-Type field as `type` and `charset` of h. */
void http_media_type(struct http_head *h, const char *value, size_t len);

/* False if the bytes do not begin with the whole head of a response. Heads of interim ones (1xx) before it are part
 * of it. */
bool http_parse(const char *bytes, size_t len, struct http_head *h);

#endif
