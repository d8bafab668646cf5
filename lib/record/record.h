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

struct field {
    const char *key; /* unescaped, not NUL-terminated */
    size_t key_len;
    const char *raw_key; /* as JSON text, with the quotes */
    size_t raw_key_len;
    const char *raw; /* the value as JSON text */
    size_t raw_len;
    uint32_t tag; /* private to record.c: made from the key */
};

enum { RECORD_BUCKET_BITS = 6, RECORD_BUCKETS = 1 << RECORD_BUCKET_BITS };

struct record {
    struct field *fields;
    size_t count, cap;
    /* Private to record.c: the buckets that have a field, and the last field of each; it is found at once whether a
     * key is there, and where. */
    uint64_t buckets;
    uint32_t last[RECORD_BUCKETS];
    struct buf line;       /* the line it was read from, without the newline */
    struct scan_line scan; /* of the line */
    bool changed;          /* no longer what `line` says */
    struct arena own;      /* keys and values that were set */
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
/* The value as JSON text, or NULL if absent. If a key stands twice, the last one counts. */
const char *record_raw(const struct record *r, const char *key, size_t *len);
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

#endif
