/* How many there were, as of when: the counts that pages state, in the order of time.
 *
 * Two statements contradict each other if both are totals of one unit in one scope, hold at one time, and no number
 * satisfies both. They hold at one time if their dates are the same, or overlap and neither is coarser than a
 * season: a total of 2015 and one of March 2015 may both be right. "Rund 80" is satisfied by 72 to 88
 * (COUNTS_TOLERANCE), "mehr als 70" by 71 and more. */
#ifndef PP_TABLE_COUNTS_H
#define PP_TABLE_COUNTS_H

#include "lib/record/record.h"
#include "lib/table/table.h"

#include <stdbool.h>
#include <stddef.h>

enum { COUNTS_TOLERANCE = 10 /* per cent, for approx; at least 1 */ };

struct count_row {
    const char *as_of, *scope, *unit, *relation, *kind, *source, *exact, *evidence;
    int64_t value, sources;
    int64_t first_day, last_day; /* of as_of */
    int64_t low, high;           /* numbers that satisfy the statement */
    bool has_value, contradicted;
};

/* `{0}` is empty. */
struct counts {
    struct count_row *rows;
    size_t n, cap;
    struct arena arena;
};

void counts_free(struct counts *c);
void counts_add(struct counts *c, const struct record *r); /* a merged count */
/* Sort and mark. Once, behind the last counts_add. */
void counts_finish(struct counts *c);
void counts_table(const struct counts *c, struct table *t); /* t is initialised here */

enum { COUNT_WORDS = 48 };
/* "about 80", "+10". */
void count_words(const struct count_row *row, char *out, size_t size);

#endif
