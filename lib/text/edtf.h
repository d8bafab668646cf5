/* Extended Date/Time Format, ISO 8601-2 levels 0 and 1, and calendar arithmetic (proleptic Gregorian). */
#ifndef PP_TEXT_EDTF_H
#define PP_TEXT_EDTF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EDTF_MAX 32 /* longest form with NUL: "-YYYY-MM-DD/-YYYY-MM-DD" fits */

/* A calendar day or a coarser date: month 0 = year only, day 0 = month only; months 21-24 are seasons
 * (spring, summer, autumn, winter), 33-36 quarters, 40-41 halves. digits: how many digits of the year are
 * known (4; 3: "199X", 2: "19XX"). */
struct edtf_date {
    int16_t year;
    uint8_t month, day, digits;
};

struct edtf {
    struct edtf_date from, to; /* equal if no interval */
    bool interval, open_start, open_end;
};

bool edtf_parse(const char *s, struct edtf *out);
void edtf_format(const struct edtf *e, char out[EDTF_MAX]);
void edtf_format_date(const struct edtf_date *d, char out[EDTF_MAX]);

/* First and last day that the date can mean, as day numbers (1970-01-01 is 0). */
int64_t edtf_first_day(const struct edtf *e);
int64_t edtf_last_day(const struct edtf *e);
/* Order for timelines: by first day, then coarser before finer, then text. NULL and unparsable last. */
int edtf_compare(const char *a, const char *b);

int64_t day_number(int year, int month, int day);
void day_date(int64_t number, int *year, int *month, int *day);
int day_weekday(int64_t number); /* 1 Monday to 7 Sunday (ISO 8601) */
bool day_valid(int year, int month, int day);
int64_t day_easter(int year);    /* Easter Sunday (Gauss, Gregorian) */

#endif
