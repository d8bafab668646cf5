#include "lib/record/record.h"

#include "lib/base/mem.h"

#include <stdio.h>
#include <string.h>

static void drop_fields(struct record *r)
{
    r->count = 0;
    r->buckets = 0;
}

void record_clear(struct record *r)
{
    drop_fields(r);
    buf_clear(&r->line);
    r->changed = false;
    arena_clear(&r->own);
    r->file = NULL;
    r->line_number = 0;
}

void record_free(struct record *r)
{
    mem_free(r->fields);
    buf_free(&r->line);
    scan_free(&r->scan);
    arena_free(&r->own);
    buf_free(&r->quoted);
    *r = (struct record){0};
}

/* Room for one more, yet to be filled. */
static inline struct field *add_field(struct record *r)
{
    if (r->count == r->cap)
        r->fields = mem_grow(r->fields, &r->cap, r->count + 1, sizeof *r->fields);
    return &r->fields[r->count++];
}

static unsigned bucket_of(uint64_t tag)
{
    /* Fibonacci hashing: Knuth, TAOCP 3, 6.4 */
    return (unsigned)((tag * UINT64_C(0x9E3779B97F4A7C15)) >> (64 - RECORD_BUCKET_BITS));
}

/* The field is the last one so far. */
static inline void note_field(struct record *r, struct field *f)
{
    unsigned bucket = bucket_of(f->tag);
    uint64_t bit = UINT64_C(1) << bucket;
    f->before = r->buckets & bit ? r->last[bucket] : 0;
    r->buckets |= bit;
    r->last[bucket] = (uint32_t)(f - r->fields) + 1;
}

/* Set f's key from its JSON text. `plain`: it has no escapes. */
static inline void take_key(struct record *r, struct field *f, bool plain)
{
    f->key = f->raw_key + 1;
    f->key_len = f->raw_key_len - 2;
    if (!plain) {
        struct buf key = {0};
        scan_unescape(f->raw_key, f->raw_key_len, &key);
        f->key = arena_dup(&r->own, key.data, key.len);
        f->key_len = key.len;
        buf_free(&key);
    }
    f->tag = record_key_tag(f->key, f->key_len);
    note_field(r, f);
}

/* The next byte that is no white space, in a text that ends with NUL. */
static inline const char *token(const char *p)
{
    while ((unsigned char)*p <= ' ' && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
        p++;
    return p;
}

static inline const char *value_end(const struct scan_line *s, const char *p, bool easy)
{
    return easy ? scan_easy(s, p) : scan_valid(p, s->end);
}

/* Split the object at p into fields. `easy`: as far as it is easy JSON, NULL where it is not; else it must be valid.
 * Returns the object's end. */
static inline const char *split(struct record *r, const char *p, bool easy)
{
    const struct scan_line s = r->scan; /* of our own: no field that is written can change it */
    p = token(p + 1);
    if (*p == '}')
        return p + 1;
    while (*p == '"') {
        const char *key = p, *mark = scan_mark(&s, p + 1);
        bool plain = *mark == '"';
        if (!(p = plain ? mark + 1 : value_end(&s, p, easy)))
            return NULL;
        size_t key_len = (size_t)(p - key);
        p = token(p);
        if (*p != ':')
            return NULL;
        const char *value = token(p + 1);
        if (!(p = value_end(&s, value, easy)))
            return NULL;
        struct field *f = add_field(r);
        f->raw_key = key;
        f->raw_key_len = key_len;
        f->raw = value;
        f->raw_len = (size_t)(p - value);
        take_key(r, f, plain);
        p = token(p);
        if (*p == '}')
            return p + 1;
        if (*p != ',')
            return NULL;
        p = token(p + 1);
    }
    return NULL;
}

bool record_parse(struct record *r, const char *line, size_t len, struct err *e)
{
    record_clear(r);
    buf_reserve(&r->line, len + SCAN_ROOM);
    buf_add(&r->line, line, len);
    bool easy = scan_read(&r->scan, r->line.data, len);
    const char *end = r->scan.end, *start = scan_space(r->line.data, end);
    if (easy && *start == '{') {
        const char *stop = split(r, start, true);
        if (stop && scan_space(stop, end) == end)
            return true;
    }
    struct json *root = json_parse(line, len, e);
    bool object = json_kind(root) == JSON_KIND_OBJECT;
    if (root && !object)
        err_set(e, NULL, 0, 0, "not a JSON object");
    json_free(root);
    drop_fields(r);
    return object && split(r, start, false);
}

void record_swap(struct record *a, struct record *b)
{
    struct record c = *a;
    *a = *b;
    *b = c;
    /* What only serves parsing and writing stays with the one that parses: of those that are put by there may be many. */
    struct scan_line scan = a->scan;
    a->scan = b->scan;
    b->scan = scan;
    struct buf quoted = a->quoted;
    a->quoted = b->quoted;
    b->quoted = quoted;
}

const struct field *record_find(const struct record *r, const char *key, size_t len, uint64_t tag)
{
    unsigned bucket = bucket_of(tag);
    for (uint32_t i = r->buckets >> bucket & 1 ? r->last[bucket] : 0; i; i = r->fields[i - 1].before) {
        const struct field *f = &r->fields[i - 1];
        if (f->tag == tag && f->key_len == len && (len <= sizeof tag || !memcmp(f->key, key, len)))
            return f;
    }
    return NULL;
}

static const struct field *find(const struct record *r, const char *key)
{
    size_t len = strlen(key);
    return record_find(r, key, len, record_key_tag(key, len));
}

bool record_str(const struct record *r, const char *key, struct buf *out)
{
    const struct field *f = find(r, key);
    buf_clear(out);
    buf_reserve(out, 0);
    out->data[0] = '\0';
    return f && scan_unescape(f->raw, f->raw_len, out);
}

bool record_is(const struct record *r, const char *key, const char *value)
{
    const struct field *f = find(r, key);
    size_t len = strlen(value);
    if (!f || f->raw_len < 2 || f->raw[0] != '"')
        return false;
    if (!memchr(f->raw, '\\', f->raw_len))
        return f->raw_len == len + 2 && !memcmp(f->raw + 1, value, len);
    struct buf plain = {0};
    scan_unescape(f->raw, f->raw_len, &plain);
    bool same = plain.len == len && !memcmp(plain.data, value, len);
    buf_free(&plain);
    return same;
}

bool record_int(const struct record *r, const char *key, int64_t *out)
{
    const struct field *f = find(r, key);
    return f && scan_int(f->raw, f->raw_len, out);
}

struct json *record_tree(const struct record *r, const char *key)
{
    const struct field *f = find(r, key);
    return f ? json_parse(f->raw, f->raw_len, NULL) : NULL;
}

/* The text as JSON, which stays as long as the record. */
static const char *quote(struct record *r, const char *text, size_t len, size_t *raw_len)
{
    buf_clear(&r->quoted);
    json_put_string(&r->quoted, text, len);
    *raw_len = r->quoted.len;
    return arena_dup(&r->own, r->quoted.data, r->quoted.len);
}

static void set_owned(struct record *r, const char *key, const char *raw, size_t len)
{
    const struct field *found = find(r, key);
    struct field *f = found ? &r->fields[found - r->fields] : NULL;
    r->changed = true;
    if (!f) {
        f = add_field(r);
        f->raw_key = quote(r, key, strlen(key), &f->raw_key_len);
        take_key(r, f, !memchr(f->raw_key, '\\', f->raw_key_len));
    }
    f->raw = raw;
    f->raw_len = len;
}

void record_set_raw(struct record *r, const char *key, const char *json, size_t len)
{
    set_owned(r, key, arena_dup(&r->own, json, len), len);
}

void record_set_bytes(struct record *r, const char *key, const char *value, size_t len)
{
    size_t raw_len;
    const char *raw = quote(r, value, len, &raw_len);
    set_owned(r, key, raw, raw_len);
}

void record_set_null(struct record *r, const char *key)
{
    set_owned(r, key, "null", 4);
}

void record_set_bool(struct record *r, const char *key, bool value)
{
    set_owned(r, key, value ? "true" : "false", value ? 4 : 5);
}

void record_set_str(struct record *r, const char *key, const char *value)
{
    if (value)
        record_set_bytes(r, key, value, strlen(value));
    else
        record_set_null(r, key);
}

void record_set_int(struct record *r, const char *key, int64_t value)
{
    char text[24];
    int len = snprintf(text, sizeof text, "%lld", (long long)value);
    record_set_raw(r, key, text, (size_t)len);
}

void record_remove(struct record *r, const char *key)
{
    for (const struct field *f; (f = find(r, key));) {
        size_t at = (size_t)(f - r->fields);
        r->count--;
        memmove(&r->fields[at], &r->fields[at + 1], (r->count - at) * sizeof *f);
        r->buckets = 0;
        for (size_t i = 0; i < r->count; i++)
            note_field(r, &r->fields[i]);
        r->changed = true;
    }
}

void record_write(const struct record *r, struct buf *out)
{
    record_write_without(r, NULL, out);
}

void record_write_without(const struct record *r, const char *key, struct buf *out)
{
    const struct field *left_out = key ? find(r, key) : NULL;
    if (!r->changed && !left_out && r->line.len) {
        buf_add(out, r->line.data, r->line.len);
        buf_addc(out, '\n');
        return;
    }
    char before = '{';
    for (size_t i = 0; i < r->count; i++) {
        const struct field *f = &r->fields[i];
        if (left_out && f->tag == left_out->tag && f->key_len == left_out->key_len &&
            !memcmp(f->key, left_out->key, f->key_len))
            continue;
        buf_reserve(out, f->raw_key_len + f->raw_len + 3);
        buf_addc(out, before);
        buf_add(out, f->raw_key, f->raw_key_len);
        buf_addc(out, ':');
        buf_add(out, f->raw, f->raw_len);
        before = ',';
    }
    buf_adds(out, before == '{' ? "{}\n" : "}\n");
}
