/* What the cells of tables and the labels of figures say of what is counted, and the figures. Private to counts_table.c and
 * counts_series.c. */
#ifndef PP_FACT_COUNTS_CELL_H
#define PP_FACT_COUNTS_CELL_H

#include "lib/fact/counts.h"
#include "lib/fact/row.h"

/* What the header of a column, the label of a row or the caption of a table says of the numbers under or beside it. */
struct heading {
    bool members; /* they count what the profile has a unit for: members, their partners */
    int unit;     /* which, an index of the profile's units */
    bool weak;    /* by a bare noun alone: "Kommunen" */
    bool plain;   /* it says no more than that something is counted, or nothing: "gesamt", "Anzahl", "2018" */
    bool newcomers;
    bool area;     /* it names a Land or the country */
    bool all;      /* "gesamt", "bundesweit" */
    bool now;      /* "heute", "aktuell": the present keys a figure as a year does */
    bool rest;     /* "übrige Länder" */
    bool part;     /* "davon Bezirke" */
    bool share;    /* "davon in Hessen": of a column of members, those of a Land */
    bool kind;     /* "Großstädte" */
    bool how_many; /* "Anzahl", "Zahl der Städte" */
    int date;      /* NO_REF: none */
    const char *scope;
};

/* The counts of the page. */
struct figures {
    struct analysis *a;
    size_t told; /* counts of the text, which come first */
};

/* A figure that counts. */
struct figure {
    uint32_t first_token, end_token;
    int64_t value;
    enum relation relation;
    enum count_kind kind;
    int unit;
    const char *scope; /* NULL: that of the passage */
    int as_of;         /* NO_REF: that of the passage */
    bool beside_names; /* the dates of its row are those of the communes that it names */
};

/* Adds it; what the text alone made of the same number counts for less. Its date. */
int figure_add(struct figures *t, const struct figure *g);

/* The unit that a label counts by its own noun ("Partnerkommunen"), by a bare one beside the network's name or a word of
 * counting ("Zahl der Kommunen"), or, where the passage is about the network (`about`), by a bare one alone; UNIT_NONE. */
int unit_of_cell(const struct analysis *a, const struct cell *c, bool about);
/* All that a header cell or a label says. */
struct heading heading_of(const struct analysis *a, const struct cell *c, bool about);
/* What stands above line `l`: the line `before` it (-1: none), else the headings over it, the nearest that counts. */
struct heading caption_over(const struct analysis *a, size_t l, int32_t before);
/* The number in a cell, with a note behind it at most: "74*", "12 (2021)". */
bool figure_of_cell(const struct analysis *a, const struct cell *c, struct number *n);
bool row_has_figure(const struct analysis *a, const struct row *r);
/* Whether every noun of what stands above line `l` (the line `before` it, -1: none, and the heading over it) is one of
 * counting, of areas, of dates or of the network: a table below it shows no other things. */
bool nothing_else_above(const struct analysis *a, size_t l, int32_t before);
/* Whether the cell names a commune, or without `commune` another place. */
bool cell_holds_place(const struct analysis *a, const struct cell *c, bool commune);
/* The area that the cell names; NULL if none. */
const char *scope_of_cell(const struct analysis *a, const struct cell *c);

/* Counts in the rows of tables (counts_table.c), in lines that pair a key with a figure (counts_series.c). */
void counts_in_rows(struct figures *all);
void counts_in_series(struct figures *all);

#endif
