/* The one record type: a JSON object whose fields keep their order and their bytes.
 *
 * A record that was read holds the line as it came and knows where each field's value stands in it; a field
 * that no tool touches is written as the very bytes that were read (numbers keep their digits, unknown fields
 * survive). Setting a field replaces its value in place or adds it at the end. */
#ifndef PP_RECORD_RECORD_H
#define PP_RECORD_RECORD_H

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/record/json.h"
#include "lib/record/scan.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct field {
    const char *key; /* unescaped, not NUL-terminated */
    size_t key_len;
    const char *raw_key; /* as JSON text, with the quotes */
    size_t raw_key_len;
    const char *raw; /* the value as JSON text */
    size_t raw_len;
    uint64_t tag; /* record_key_tag */
    /* Private to record.c: */
    uint32_t before; /* number, from 1, of the field before it in its bucket; 0: none */
};

enum { RECORD_BUCKET_BITS = 6, RECORD_BUCKETS = 1 << RECORD_BUCKET_BITS };

struct record {
    struct field *fields;
    size_t count, cap;
    /* Private to record.c: which buckets have fields, and the number, from 1, of the last field of each. */
    uint64_t buckets;
    uint32_t last[RECORD_BUCKETS];
    struct buf line;       /* the line it was read from, without the newline */
    struct scan_line scan; /* of the line */
    bool changed;          /* no longer what `line` says */
    struct arena own;      /* keys and values that were set */
    struct buf quoted;     /* working memory */
    const char *file;      /* where it was read; NULL if made here */
    uint64_t line_number;  /* from 1; 0 if made here */
};

void record_free(struct record *r);
void record_clear(struct record *r); /* empty object, keeps memory for reuse */

/* Exchange the contents of two records. */
void record_swap(struct record *a, struct record *b);

/* Take a line as the record. False: not a JSON object (RFC 8259, as jansson judges it), reason in err. */
bool record_parse(struct record *r, const char *line, size_t len, struct err *e);

/* --- looking ---------------------------------------------------------------------------------------- */
/* Tells keys apart at a glance; together with the length completely, if they have 8 bytes at most. */
static inline uint64_t record_key_tag(const char *key, size_t len)
{
    const unsigned char *k = (const unsigned char *)key;
    uint32_t first, last;
    if (len < sizeof first)
        return len ? (uint64_t)k[0] << 16 | (uint64_t)k[len / 2] << 8 | k[len - 1] : 0;
    memcpy(&first, key, sizeof first);
    memcpy(&last, key + len - sizeof last, sizeof last);
    return (uint64_t)last << 32 | first;
}

/* The field of a key whose tag is known; NULL if absent. */
const struct field *record_find(const struct record *r, const char *key, size_t len, uint64_t tag);

/* The value as JSON text, or NULL if absent. If a key stands twice, the last one counts. Inline, so that the compiler
 * works out the tag of a key that is written in the code. */
static inline const char *record_raw(const struct record *r, const char *key, size_t *len)
{
    size_t key_len = strlen(key);
    const struct field *f = record_find(r, key, key_len, record_key_tag(key, key_len));
    *len = f ? f->raw_len : 0;
    return f ? f->raw : NULL;
}
/* A string field, unescaped into `out` (replaced, NUL-terminated). False if absent or no string. */
bool record_str(const struct record *r, const char *key, struct buf *out);
/* True if the field is a string equal to `value`. Cheap. */
bool record_is(const struct record *r, const char *key, const char *value);
/* An integer field. False if absent, no number, or not an integer that fits. */
bool record_int(const struct record *r, const char *key, int64_t *out);
/* The field's value as a tree (caller frees), NULL if absent. */
struct json *record_tree(const struct record *r, const char *key);

/* --- building --------------------------------------------------------------------------------------- */
void record_set_str(struct record *r, const char *key, const char *value); /* NULL sets null */
void record_set_bytes(struct record *r, const char *key, const char *value, size_t len);
void record_set_int(struct record *r, const char *key, int64_t value);
void record_set_null(struct record *r, const char *key);
void record_set_bool(struct record *r, const char *key, bool value);
void record_set_raw(struct record *r, const char *key, const char *json, size_t len); /* valid JSON text */
void record_remove(struct record *r, const char *key);

/* Append the record as one line, with the newline. */
void record_write(const struct record *r, struct buf *out);
/* The same, without the fields of that key; NULL: all are written. */
void record_write_without(const struct record *r, const char *key, struct buf *out);

#endif
