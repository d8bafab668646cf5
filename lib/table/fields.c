#include "lib/table/fields.h"

#include <string.h>

const char *field_text(struct arena *a, const struct record *r, const char *key)
{
    size_t len;
    const char *raw = record_raw(r, key, &len);
    if (!raw || raw[0] != '"')
        return NULL;
    if (!memchr(raw, '\\', len))
        return arena_dup(a, raw + 1, len - 2);
    struct buf plain = {0}, shown = {0};
    record_str(r, key, &plain);
    for (const char *p = plain.data, *end = p + plain.len; p <= end; p += strlen(p) + 1)
        buf_addf(&shown, "%s%s", p == plain.data ? "" : "\xEF\xBF\xBD", p); /* a NUL would end the text */
    const char *copy = arena_dup(a, shown.data, shown.len);
    buf_free(&plain);
    buf_free(&shown);
    return copy;
}

const char *field_json(struct arena *a, const struct record *r, const char *key)
{
    size_t len;
    const char *raw = record_raw(r, key, &len);
    return raw ? arena_dup(a, raw, len) : "null";
}

int compare_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) : (a == NULL) - (b == NULL);
}
