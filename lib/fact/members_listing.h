/* Memberships that the structure of a page states: what its files share. Private to members_list.c (announcements, lists),
 * members_table.c (tables) and members_label.c (labels with a value). */
#ifndef PP_FACT_MEMBERS_LISTING_H
#define PP_FACT_MEMBERS_LISTING_H

#include "lib/fact/members.h"
#include "lib/fact/row.h"

/* What a line (heading, lead-in, caption) says of the entries under it. */
struct announcement {
    bool made;    /* it speaks of members of the network */
    bool refused; /* it speaks of others: candidates, another network, who is not there */
    bool vague;   /* a heading between says something that is not understood: entries must speak for themselves */
    enum member_status status;
    const char *rule;
};

/* What the header says of a column. */
struct column {
    bool communes;           /* the communes stand in it */
    bool asks;               /* it asks who belongs: "Partnerkommune?", "Teilnahme" */
    bool notes;              /* it says how things stand: "Status", "Bemerkung" */
    bool newcomers;          /* who stands in it came, or went: "neu im Jahr 2022", "Austritte 2020" */
    bool of_other;           /* it speaks of another network */
    int date;                /* in the header; NO_REF: none */
    const struct rule *rule; /* of a column with dates: "Beitritt", "Austritt"; NULL for others */
};

/* A table that is read row by row; {0} before its first row. */
struct table {
    bool begun;
    bool headed; /* the header tells what the columns are */
    bool dated;  /* some column has dates of joining or leaving */
    struct row head;
    struct column columns[ROW_CELLS]; /* of the header's cells */
};

/* Read the next row, line `l` of kind BLOCK_ROW; `n`: what is said above the table. */
void table_read_row(struct analysis *a, struct table *t, size_t l, const struct announcement *n);

/* What a label in line `l` states ("Beitritt: 2014"); `card`: the last line of nothing but a commune, -1 for none. */
void label_read(struct analysis *a, size_t l, int32_t card);

#endif
