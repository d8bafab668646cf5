/* Extended Date/Time Format, ISO 8601-2 levels 0 and 1, and calendar arithmetic (proleptic Gregorian). */
#ifndef PP_TEXT_EDTF_H
#define PP_TEXT_EDTF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EDTF_MAX 32 /* longest form with NUL: "-YYYY-MM-DD/-YYYY-MM-DD" fits */

/* Bounds of open intervals, in days; far outside any year that EDTF level 1 can write without "Y". */
#define EDTF_FIRST_DAY (-4000000)
#define EDTF_LAST_DAY 4000000

/* A calendar day or a coarser date: month 0 = year only, day 0 = month only; months 21-24 are seasons
 * (spring, summer, autumn, winter), 33-36 quarters, 40-41 halves of a year (level 2, read but not made here).
 * digits: how many digits of the year are known (4; 3: "199X" with year 1990; 2: "19XX" with year 1900).
 * Year 0 is 1 BC, -43 is 44 BC. qualifier: '?', '~', '%' or 0. */
struct edtf_date {
    int16_t year;
    uint8_t month, day, digits;
    char qualifier;
};

struct edtf {
    struct edtf_date from, to; /* equal if no interval; that of an open end is unspecified */
    bool interval, open_start, open_end;
};

/* Read a date or an interval. A time of day is passed over; unspecified months and days ("2004-XX",
 * "2004-05-XX") give the coarser date; an empty end of an interval is read as an open one. False (`out`
 * unspecified) for anything else, also for days that no calendar has. */
bool edtf_parse(const char *s, struct edtf *out);

/* Write a value as edtf_parse makes it; years outside -9999 to 9999 are not possible. */
void edtf_format(const struct edtf *e, char out[EDTF_MAX]);
void edtf_format_date(const struct edtf_date *d, char out[EDTF_MAX]);

/* First and last day that the date can mean, as day numbers (1970-01-01 is 0). Seasons are the meteorological
 * ones: spring is March to May, winter is December to February of the next year. */
int64_t edtf_first_day(const struct edtf *e);
int64_t edtf_last_day(const struct edtf *e);

/* Order for timelines: by first day, then coarser before finer, then text. NULL and unparsable last. */
int edtf_compare(const char *a, const char *b);

int64_t day_number(int year, int month, int day); /* month 1 to 12; day may lie outside the month */
void day_date(int64_t number, int *year, int *month, int *day);
int day_weekday(int64_t number); /* 1 Monday to 7 Sunday (ISO 8601) */
int month_days(int year, int month);
bool day_valid(int year, int month, int day);
int64_t day_easter(int year);                         /* Easter Sunday (Gauss, Gregorian) */
int64_t day_of_week(int year, int week, int weekday); /* ISO 8601 week date */

#endif
