/* JSON values. This and record.c's judge are the only places that know jansson.
 *
 * A `struct json` is a reference to an immutable value of a tree; the tree lives as long as its root.
 * Accessors take NULL and values of another kind and give the stated "nothing". */
#ifndef PP_RECORD_JSON_H
#define PP_RECORD_JSON_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct json;

/* Let jansson take its memory from lib/base/mem.h, whose failures end the tool. Once, at start, before any other
 * function of this header. */
void json_use_mem(void);

/* Parse a whole text (any value). NULL on error, with line, column and reason in err (may be NULL).
 * Free the root with json_free. */
struct json *json_parse(const char *bytes, size_t len, struct err *e);
/* The same for what people write by hand: a key that stands twice in an object is an error. */
struct json *json_parse_unique(const char *bytes, size_t len, struct err *e);
void json_free(struct json *root);

enum json_kind {
    JSON_KIND_NONE,
    JSON_KIND_NULL,
    JSON_KIND_BOOL,
    JSON_KIND_NUMBER,
    JSON_KIND_STRING,
    JSON_KIND_ARRAY,
    JSON_KIND_OBJECT
};
enum json_kind json_kind(const struct json *v);

const struct json *json_get(const struct json *object, const char *key); /* NULL if absent */
const struct json *json_at(const struct json *array, size_t i);          /* NULL if out of range */
size_t json_count(const struct json *v);                                 /* of an array or object, else 0 */
const char *json_key_at(const struct json *object, size_t i, const struct json **value); /* in order; NULL */
const char *json_str(const struct json *v);                                              /* NULL unless a string */
size_t json_strlen(const struct json *v);
int64_t json_int(const struct json *v, int64_t otherwise);  /* a number, cut to an integer */
double json_double(const struct json *v, double otherwise); /* any number */
bool json_bool(const struct json *v, bool otherwise);

/* Writing: append to a buffer. The string form escapes what RFC 8259 demands and U+007F-U+009F, U+2028,
 * U+2029 besides, so that no control character ever reaches a terminal; invalid UTF-8 becomes U+FFFD. */
void json_put_string(struct buf *out, const char *s, size_t len);
void json_put_int(struct buf *out, int64_t n);

#endif
