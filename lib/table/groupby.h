/* Records counted by the values of some of their fields. Memory grows with the number of groups only. */
#ifndef PP_TABLE_GROUPBY_H
#define PP_TABLE_GROUPBY_H

#include "lib/base/report.h"
#include "lib/record/record.h"
#include "lib/table/table.h"

#include <stddef.h>

struct groupby;

/* False, with the reason in `e`, if a name in the list is empty, or would name two columns of the table. */
bool groupby_check(const char *fields, struct err *e);

/* `fields` is a comma-separated list of names; "a.b" is the field b in the object a, unless there is a field "a.b". */
struct groupby *groupby_open(const char *fields);
void groupby_close(struct groupby *g);
void groupby_add(struct groupby *g, const struct record *r);
/* One row a group, the largest first, then by value: a column for each field, and `count`. A field that is absent
 * counts as null. `t` is initialised here and lives no longer than g. */
void groupby_table(struct groupby *g, struct table *t);

/* `field=value`: true if the field is that string, or JSON text (a number, true, null) that reads so. A field that
 * is absent is null. False also if there is no '='. */
bool record_matches(const struct record *r, const char *condition);

#endif
