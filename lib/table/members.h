/* Who belongs to a process, since when, and who says so.
 *
 * All that pages state of one commune in one process comes together. The most precise date of joining wins the row;
 * dates that it lies in ("2018" for "2018-11") are listed beside it. A date that contradicts it gets a row of its
 * own, and all rows of the commune are marked as in conflict. */
#ifndef PP_TABLE_MEMBERS_H
#define PP_TABLE_MEMBERS_H

#include "lib/base/map.h"
#include "lib/record/record.h"
#include "lib/table/table.h"

#include <stdbool.h>
#include <stddef.h>

/* One merged membership. */
struct member_statement {
    const char *status, *date, *source, *exact, *sentence, *evidence;
    int64_t sources;
    int64_t first_day, last_day; /* of a date of joining; first > last: none */
    struct member_statement *next;
};

struct member {
    const char *key; /* ags, else ars, else NULL */
    const char *name, *level, *state, *process;
    const char *status;                  /* left, else joined, else member */
    const char *left;                    /* date of leaving, NULL unknown */
    struct member_statement *statements; /* last first */
    size_t nstatements;
};

/* `{0}` is empty. */
struct members {
    struct member *members; /* sorted by state, name and key after members_finish */
    size_t n, cap;
    struct map index;
    struct arena arena;
};

void members_free(struct members *m);
void members_add(struct members *m, const struct record *r);
void members_finish(struct members *m);
void members_table(struct members *m, struct table *t); /* t is initialised here */

/* "Bayern" for "DE-BY" (ISO 3166-2:DE); NULL for what is no Land. */
const char *land_name(const char *state);

#endif
