/* A record written straight into a buffer as its line, field by field in order: for records that are only made to be
 * written. Keys are ASCII without quotes, backslashes and control characters, each stands once. */
#ifndef PP_RECORD_LINE_H
#define PP_RECORD_LINE_H

#include "lib/base/buf.h"
#include "lib/record/json.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct line_writer {
    struct buf *out; /* borrowed */
    char before;     /* '{' before the first field, then ',' */
};

static inline struct line_writer line_begin(struct buf *out)
{
    return (struct line_writer){out, '{'};
}
static inline void line_key(struct line_writer *l, const char *key)
{
    size_t len = strlen(key), at = l->out->len;
    buf_reserve(l->out, len + 4);
    char *to = l->out->data + at;
    to[0] = l->before;
    to[1] = '"';
    memcpy(to + 2, key, len);
    memcpy(to + 2 + len, "\":", 3);
    l->out->len = at + len + 4;
    l->before = ',';
}
/* The value is JSON text. */
static inline void line_raw(struct line_writer *l, const char *key, const char *json, size_t len)
{
    line_key(l, key);
    buf_add(l->out, json, len);
}
static inline void line_bytes(struct line_writer *l, const char *key, const char *value, size_t len)
{
    line_key(l, key);
    json_put_string(l->out, value, len);
}
/* NULL gives null. */
static inline void line_str(struct line_writer *l, const char *key, const char *value)
{
    if (value)
        line_bytes(l, key, value, strlen(value));
    else
        line_raw(l, key, "null", 4);
}
static inline void line_int(struct line_writer *l, const char *key, int64_t value)
{
    line_key(l, key);
    json_put_int(l->out, value);
}
static inline void line_end(struct line_writer *l)
{
    buf_add(l->out, l->before == '{' ? "{}\n" : "}\n", l->before == '{' ? 3 : 2);
}

#endif
