/* German calendar expressions: finding them in text and resolving them. Finding reads only words; resolving
 * needs the page's reference date and what was told before, and happens in pp-normalize. */
#ifndef PP_TEXT_DATE_H
#define PP_TEXT_DATE_H

#include "lib/base/arena.h"
#include "lib/text/doc.h"
#include "lib/text/edtf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What the words say, not yet resolved: a compact text form that travels in the record as `reading`
 * (documented in date_reading.md-style at the top of date.c by its owner), for example "2018-12-07",
 * "XXXX-11;mid", "week-1;end". It is stable: pp-normalize of another day reads it. */
struct date_mention {
    uint32_t first_token, end_token;
    uint32_t start, end; /* bytes; the span as in the contract: without prepositions and articles, with "Mitte" */
    const char *reading; /* in the arena */
    const char *rule;    /* id of the rule, static */
    int range_with;      /* index of the other end of a stated range, -1 if none */
};

struct date_mentions {
    struct date_mention *v;
    size_t n, cap;
};

/* All calendar expressions of the text, in order of start, not overlapping. Strings live in the arena. */
void dates_find(const struct doc *d, struct arena *arena, struct date_mentions *out);

struct date_context {
    const char *reference; /* ISO 8601 date of the page, NULL if unknown */
    const char *told;      /* EDTF of the last date told before in the text, NULL if none */
};

struct date_value {
    char edtf[EDTF_MAX];  /* "" when it cannot be resolved */
    const char *modifier; /* "start", "mid", "end", "approx" or NULL; static */
};

/* False if the reading is malformed. A date that cannot be resolved is a success with edtf "". */
bool date_resolve(const char *reading, const struct date_context *context, struct date_value *out);

#endif
