/* What the words of a calendar expression say, and its text form `reading` (documented in date.h). */
#ifndef PP_TEXT_DATE_READING_H
#define PP_TEXT_DATE_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DATE_READING_MAX 80 /* longest text form with its NUL is shorter */

enum date_unit {
    UNIT_NONE,
    UNIT_DAY,
    UNIT_WEEKEND,
    UNIT_WEEK,
    UNIT_MONTH,
    UNIT_QUARTER,
    UNIT_HALF,
    UNIT_YEAR,
    UNIT_DECADE,
    UNIT_CENTURY
};

enum date_base {
    BASE_CALENDAR, /* year, part and day as stated */
    BASE_PAGE,     /* `shift` units from the page's date; part and day within that unit */
    BASE_TOLD,     /* `shift` units from the date told last */
};

enum date_part {
    PART_NONE,
    PART_MONTH,   /* 1 to 12; 21 to 24 for seasons */
    PART_WEEK,    /* ISO 8601 week, 0: the week is not stated, only the weekday */
    PART_QUARTER, /* 1 to 4 */
    PART_HALF,    /* 1 or 2 */
    PART_EASTER,  /* days from Easter Sunday */
    PART_ADVENT,  /* days from the first Sunday of Advent */
    PART_TODAY,   /* days from the page's day, in another year */
    PART_UNKNOWN, /* only the day of the month is stated */
};

enum date_modifier { MODIFIER_NONE, MODIFIER_START, MODIFIER_MID, MODIFIER_END, MODIFIER_APPROX };

/* Which of the dates that fit is meant, where the year, the month or the week is not stated. */
enum date_direction {
    TOWARDS_NEAREST,
    TOWARDS_PAST,
    TOWARDS_FUTURE,
    TOWARDS_AFTER_TOLD, /* the first one after the date told last: the second end of a range */
    TENSE_PAST,         /* the sentence tells of what was; weaker than "vergangenen" */
    TENSE_FUTURE,       /* ... of what will be */
};

struct date_reading {
    enum date_base base;
    enum date_unit unit;
    int shift;
    int year;   /* if digits > 0 */
    int digits; /* of the year that are stated: 4, 3 (decade), 2 (century), 0 (none) */
    enum date_part part;
    int value;   /* of the part */
    int day;     /* of the month, 0 not stated */
    int weekday; /* 1 Monday to 7 Sunday, 0 not stated */
    enum date_modifier modifier;
    enum date_direction direction;
    bool told;          /* the date told last may supply what is not stated */
    char reference[11]; /* ISO 8601 date that the section states, in place of the page's; "" for none */
    bool aside;         /* stated in passing: it supplies no year to what follows */
};

/* Write the text form; `out` holds DATE_READING_MAX bytes. */
void date_reading_format(const struct date_reading *r, char *out);

/* Read the text form. False if it is none; `out` is unspecified then. */
bool date_reading_parse(const char *s, struct date_reading *out);

#endif
