/* Words by which a line says which date it states: "Veröffentlicht am", "Stand:", "©". One table for pages with
 * and without markup. */
#ifndef PP_PAGE_DATE_CUE_H
#define PP_PAGE_DATE_CUE_H

#include "lib/base/buf.h"
#include "lib/page/date_scan.h"

#include <stdbool.h>
#include <stddef.h>

enum date_sense {
    SENSE_NONE,      /* no date of the page, or none at all: an event, a copyright, a date in running text */
    SENSE_BARE,      /* the line is the date and little else */
    SENSE_BYLINE,    /* a short line with names and a date */
    SENSE_DATELINE,  /* a paragraph that begins with place and date, as press releases do */
    SENSE_PUBLISHED, /* "Veröffentlicht am", "Erstellt:" */
    SENSE_MODIFIED,  /* "Stand:", "zuletzt geändert" */
};

struct line_date {
    struct stated_date date;
    enum date_sense sense;
    size_t end; /* byte behind the date: where to look for the next one of the line */
};

struct date_cues; /* the tables */

struct date_cues *date_cues_new(void);
void date_cues_free(struct date_cues *c);
const struct word_table *date_cues_months(const struct date_cues *c);
/* For the unit test: false if the words are not sorted or one stands twice. */
bool date_cues_sorted(void);

/* The next date of a line at or behind `from`, and what the line says of it. False if there is none. */
bool date_cue_read(struct date_cues *c, const char *line, size_t len, size_t from, struct line_date *out);

#endif
