/* The dates that pages state, in the order of time. */
#ifndef PP_TABLE_DATES_H
#define PP_TABLE_DATES_H

#include "lib/record/record.h"
#include "lib/table/table.h"

#include <stddef.h>

struct date_row {
    const char *edtf, *modifier, *role, *source, *exact, *evidence;
    int64_t sources;
};

/* `{0}` is empty. */
struct dates {
    struct date_row *rows;
    size_t n, cap;
    struct arena arena;
};

void dates_free(struct dates *d);
void dates_add(struct dates *d, const struct record *r); /* a merged date */
void dates_finish(struct dates *d);                      /* sort: by time, role, modifier; unresolved ones last */
void dates_table(const struct dates *d, struct table *t);
/* For each role: how many dates, the first and the last. */
void dates_summary(const struct dates *d, struct table *t);

#endif
