/* Calendar dates as pages write them of themselves: ISO 8601, "07.12.2018", "7. Dezember 2018", "Dec 7, 2018",
 * "7 décembre 2018", "Mai 2024". For the dates that the text tells of, see lib/text/date.h. */
#ifndef PP_PAGE_DATE_SCAN_H
#define PP_PAGE_DATE_SCAN_H

#include "lib/page/word_table.h"

#include <stdbool.h>
#include <stddef.h>

struct stated_date {
    int year, month, day; /* day 0: only the month is stated */
};

struct date_span {
    struct stated_date date;
    size_t start, end; /* bytes */
};

/* Names of months in German, English, French, Italian and Spanish; free with word_table_free. */
struct word_table *month_table_new(void);

/* The first date at or behind `from`; false if there is none. Years before 1990 are none of a web page. */
bool date_scan(const struct word_table *months, const char *s, size_t len, size_t from, struct date_span *out);

/* A date in a URL: "/2012/12/08/", "/2012-12-08-title", "_20121208". */
bool date_in_url(const char *url, struct stated_date *out);

/* -1, 0, 1 as a is before, the same as or after b. A month without a day is before its days. */
int date_compare(const struct stated_date *a, const struct stated_date *b);

/* "2018-12-07" or "2018-12"; `out` has room for 11 bytes. */
void date_write(const struct stated_date *d, char out[11]);

#endif
