/* Per Land: how many communes belong, and the newest total that a page states. */
#ifndef PP_TABLE_STATES_H
#define PP_TABLE_STATES_H

#include "lib/table/counts.h"
#include "lib/table/members.h"
#include "lib/table/table.h"

/* From finished members and counts. One row for each Land that has either, in the order of the codes, then one for
 * communes whose Land is unknown, then one for each wider scope (DE). `t` is initialised here. */
void states_table(const struct members *m, const struct counts *c, struct table *t);

#endif
