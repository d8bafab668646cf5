/* The researcher's questions, answered from merged facts. */
#ifndef PP_TABLE_ANSWERS_H
#define PP_TABLE_ANSWERS_H

#include "lib/base/buf.h"
#include "lib/record/record.h"
#include "lib/table/counts.h"
#include "lib/table/dates.h"
#include "lib/table/members.h"
#include "lib/table/table.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum question { ASK_SUMMARY, ASK_COUNTS, ASK_MEMBERS, ASK_STATES, ASK_DATES };

/* The question of that name ("counts"); ASK_SUMMARY for any other word. */
enum question question_named(const char *name);

struct answers {
    enum question question;
    const char *const *units; /* counts of which units: shell patterns (fnmatch) */
    size_t nunits;
    struct counts counts;
    struct members members;
    struct dates dates;
    int64_t read[5], distinct[5]; /* records by enum record_role, before and after merging */
};

/* Does the question need this record? Counts it as read. */
bool answers_want(struct answers *a, const struct record *r);
/* Take a merged fact. */
void answers_add(struct answers *a, const struct record *r);
/* Append the answer; once, behind the last fact. */
void answers_write(struct answers *a, enum table_format format, struct buf *out);
void answers_free(struct answers *a);

#endif
