/* Memberships that the structure of a page states: what its files share. Private to members_list.c (announcements, lists)
 * and members_table.c (tables). */
#ifndef PP_FACT_MEMBERS_LISTING_H
#define PP_FACT_MEMBERS_LISTING_H

#include "lib/fact/members.h"

/* What a line (heading, lead-in, caption) says of the entries under it. */
struct announcement {
    bool made;    /* it speaks of members of the network */
    bool refused; /* it speaks of others: candidates, another network, who is not there */
    enum member_status status;
    const char *rule;
};

enum { TABLE_COLUMNS = 24 }; /* further columns count as the last one */

/* A table that is read row by row; {0} before its first row. */
struct table {
    bool begun;
    bool headed;              /* the header tells what the columns are */
    size_t communes;          /* the column of the communes, TABLE_COLUMNS if the header does not say */
    int dates[TABLE_COLUMNS]; /* in the header: "neu im Jahr 2022"; NO_REF: none */
    bool asks[TABLE_COLUMNS]; /* the header asks who belongs: "Partnerkommune?", "Teilnahme" */
    const struct rule *rules[TABLE_COLUMNS]; /* of columns with dates: "Beitritt", "Austritt"; NULL for others */
};

/* Read the next row, a line of kind BLOCK_ROW; `n`: what is said above the table. */
void table_read_row(struct analysis *a, struct table *t, const struct line *line, const struct announcement *n);

#endif
