/* Some fields of each record of a stream, found by number instead of by name.
 *
 * The records of a stream have few shapes: the same keys in the same order, without white space between the tokens. A
 * selector learns them. A line whose keys are those of a shape, byte for byte, and whose values are easy JSON (scan.h)
 * is read where it stands in the reader's block, in one pass and with no key looked up. Every other line is left to
 * record_parse. Which lines are taken, and what is found in them, is the same (tests/unit/test_select.c). */
#ifndef PP_RECORD_SELECT_H
#define PP_RECORD_SELECT_H

#include "lib/base/report.h"
#include "lib/record/record.h"
#include "lib/record/stream.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { SELECT_FIELDS = 32 };

struct selected {
    const char *raw; /* the value as JSON text */
    size_t len;
};

struct selection {
    const char *line; /* as it came, without the newline; valid until the next one is read */
    size_t len;
    const struct record *record; /* NULL: read by its shape, so the line has no white space between its tokens, and
                                    SCAN_ROOM bytes can be read behind it */
    uint32_t has;                /* bit i: the record has the field i; only then it stands in `field` */
    uint32_t plain;              /* bit i: the field i is no array or object and has no backslash */
    uint32_t natural;            /* bit i: the field i is a natural number of at most 18 digits */
    struct selected field[SELECT_FIELDS + 1]; /* the last takes what is not asked for */
};

static inline bool select_has(const struct selection *s, unsigned field)
{
    return s->has >> field & 1;
}
static inline bool select_is_plain(const struct selection *s, unsigned field)
{
    return s->plain >> field & 1;
}
/* True if the field is an integer that fits int64_t. */
static inline bool select_is_int(const struct selection *s, unsigned field)
{
    int64_t ignored;
    return s->natural >> field & 1 ||
           (select_has(s, field) && scan_int(s->field[field].raw, s->field[field].len, &ignored));
}
/* The same for a string that may have escapes. */
bool select_unescaped_is(const struct selection *s, unsigned field, const char *value);
/* True if the field is a string equal to `value`. */
static inline bool select_is(const struct selection *s, unsigned field, const char *value)
{
    const struct selected *f = &s->field[field];
    size_t len = strlen(value);
    if (!select_is_plain(s, field))
        return select_unescaped_is(s, field, value);
    return f->len == len + 2 && f->raw[0] == '"' && !memcmp(f->raw + 1, value, len);
}

/* The fields that are asked for: names[0..n), n at most SELECT_FIELDS, borrowed. */
struct select_names {
    const char *const *names;
    size_t n;
};

/* The fields of a record, which must stay as it is while the selection is used. */
void select_of_record(const struct select_names *names, const struct record *r, struct selection *out);

struct selector;

/* `names` is borrowed. The reader's lines must not be read otherwise as well. */
struct selector *selector_open(const struct select_names *names, struct reader *in, struct report *report);
void selector_close(struct selector *s);
/* Lines that were read by their shape stay valid longer than until the next one: until `leave` is called. It is called
 * before they are overwritten. */
void selector_before_leaving(struct selector *s, void (*leave)(void *ctx), void *ctx);
/* As reader_record: the next record; lines that are no JSON object are rejected and passed over. False at the end. */
bool selector_next(struct selector *s, struct selection *out);
/* Reject the record given last: it is `what`. */
void selector_reject(struct selector *s, const char *what);

#endif
