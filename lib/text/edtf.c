#include "lib/text/edtf.h"

#include <string.h>

/* --- calendar ------------------------------------------------------------------------------------- */

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* Counted in years that begin in March, so that the leap day is the last of its year. */
int64_t day_number(int year, int month, int day)
{
    int64_t y = (int64_t)year - (month <= 2);
    int from_march = (month + 9) % 12;
    return 365 * y + floor_div(y, 4) - floor_div(y, 100) + floor_div(y, 400) + (153 * from_march + 2) / 5 + day - 1 -
           719468; /* 0000-03-01 to 1970-01-01 */
}

void day_date(int64_t number, int *year, int *month, int *day)
{
    int64_t y = floor_div((number + 719468) * 400, 146097);
    int64_t offset = number - day_number((int)y, 3, 1);
    if (offset < 0)
        offset = number - day_number((int)--y, 3, 1);
    else if (number >= day_number((int)y + 1, 3, 1))
        offset = number - day_number((int)++y, 3, 1);
    int from_march = (int)((5 * offset + 2) / 153);
    *month = (from_march + 2) % 12 + 1;
    *day = (int)offset - (153 * from_march + 2) / 5 + 1;
    *year = (int)y + (*month <= 2);
}

int day_weekday(int64_t number)
{
    return (int)(number + 3 - 7 * floor_div(number + 3, 7)) + 1; /* 1970-01-01 was a Thursday */
}

int month_days(int year, int month)
{
    return (int)(month == 12 ? 31 : day_number(year, month + 1, 1) - day_number(year, month, 1));
}

bool day_valid(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= month_days(year, month);
}

/* C. F. Gauss, with the corrections of H. Lichtenberg (Historia Mathematica 24, 1997). */
int64_t day_easter(int year)
{
    int century = year / 100;
    int moon_shift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sun_shift = 2 - (3 * century + 3) / 4;
    int moon = year % 19;
    int seed = (19 * moon + moon_shift) % 30;
    int full_moon = 21 + seed - (seed / 29 + (seed / 28 - seed / 29) * (moon / 11)); /* day of March */
    int sunday = 7 - (year + year / 4 + sun_shift) % 7;
    int distance = 7 - ((full_moon - sunday) % 7 + 7) % 7;
    return day_number(year, 3, 1) + full_moon + distance - 1;
}

int64_t day_of_week(int year, int week, int weekday)
{
    int64_t fourth = day_number(year, 1, 4); /* always in week 1 */
    return fourth - day_weekday(fourth) + 7 * (int64_t)(week - 1) + weekday;
}

/* --- reading -------------------------------------------------------------------------------------- */

/* Exactly `count` digits at *s, of which the last up to `unknown_max` may be X. -1 if there are none. */
static int read_digits(const char **s, int count, int unknown_max, int *known)
{
    int value = 0;
    *known = count;
    for (int i = 0; i < count; i++) {
        char c = (*s)[i];
        bool unknown = c == 'X' && i >= count - unknown_max;
        if (!unknown && (c < '0' || c > '9' || *known < count))
            return -1;
        if (unknown && *known == count)
            *known = i;
        value = value * 10 + (unknown ? 0 : c - '0');
    }
    *s += count;
    return value;
}

static bool valid_month(int month)
{
    return (month >= 1 && month <= 12) || (month >= 21 && month <= 24) || (month >= 33 && month <= 36) ||
           month == 40 || month == 41;
}

/* "-MM" and "-DD" behind the year. */
static bool read_month_and_day(const char **s, struct edtf_date *out)
{
    int known, month, day;

    if (**s != '-')
        return true;
    (*s)++;
    month = read_digits(s, 2, 2, &known);
    if (month < 0 || known == 1 || (known == 2 && !valid_month(month)))
        return false;
    out->month = (uint8_t)(known ? month : 0);
    if (**s != '-')
        return true;
    (*s)++;
    day = read_digits(s, 2, 2, &known);
    if (day < 0 || known == 1 || (known && !day_valid(out->year, out->month, day)))
        return false;
    out->day = (uint8_t)(known ? day : 0);
    return true;
}

static bool read_date(const char **s, struct edtf_date *out)
{
    bool negative = **s == '-';
    int known;

    *out = (struct edtf_date){0};
    *s += negative;
    int year = read_digits(s, 4, 2, &known);
    if (year < 0 || (negative && year == 0))
        return false;
    out->year = (int16_t)(negative ? -year : year);
    out->digits = (uint8_t)known;
    if (known == 4 && !read_month_and_day(s, out))
        return false;
    if (**s == 'T' && out->day)
        *s += strcspn(*s, "/");
    else if (**s && strchr("?~%", **s))
        out->qualifier = *(*s)++;
    return true;
}

/* One end of an interval: a date, "..", or nothing before `stop`. */
static bool read_end(const char **s, char stop, struct edtf_date *out, bool *open)
{
    *open = !strncmp(*s, "..", 2) || **s == stop;
    if (!*open)
        return read_date(s, out) && **s == stop;
    *s += **s == '.' ? 2 : 0;
    return **s == stop;
}

bool edtf_parse(const char *s, struct edtf *out)
{
    *out = (struct edtf){0};
    out->interval = strchr(s, '/') != NULL;
    if (!out->interval) {
        bool good = read_date(&s, &out->from) && !*s;
        out->to = out->from;
        return good;
    }
    if (!read_end(&s, '/', &out->from, &out->open_start))
        return false;
    s++;
    return read_end(&s, 0, &out->to, &out->open_end) && !(out->open_start && out->open_end);
}

/* --- writing -------------------------------------------------------------------------------------- */

static char *put_digits(char *out, int value, int count)
{
    for (int i = count - 1; i >= 0; i--, value /= 10)
        out[i] = (char)('0' + value % 10);
    return out + count;
}

static char *put_date(char *out, const struct edtf_date *d)
{
    if (d->year < 0)
        *out++ = '-';
    put_digits(out, d->year < 0 ? -d->year : d->year, 4);
    for (int i = d->digits; i < 4; i++)
        out[i] = 'X';
    out += 4;
    if (d->month) {
        *out++ = '-';
        out = put_digits(out, d->month, 2);
    }
    if (d->day) {
        *out++ = '-';
        out = put_digits(out, d->day, 2);
    }
    if (d->qualifier)
        *out++ = d->qualifier;
    *out = 0;
    return out;
}

void edtf_format_date(const struct edtf_date *d, char out[EDTF_MAX])
{
    put_date(out, d);
}

static char *put_open(char *out)
{
    memcpy(out, "..", 3);
    return out + 2;
}

void edtf_format(const struct edtf *e, char out[EDTF_MAX])
{
    out = e->open_start ? put_open(out) : put_date(out, &e->from);
    if (!e->interval)
        return;
    *out++ = '/';
    if (e->open_end)
        put_open(out);
    else
        put_date(out, &e->to);
}

/* --- extent and order ----------------------------------------------------------------------------- */

/* First month (1 to 12) and number of months of what stands in the place of a month. */
static void month_extent(int month, int *first, int *count)
{
    *first = month;
    *count = 1;
    if (month == 0) {
        *first = 1;
        *count = 12;
    } else if (month >= 40) {
        *first = 6 * (month - 40) + 1;
        *count = 6;
    } else if (month >= 33) {
        *first = 3 * (month - 33) + 1;
        *count = 3;
    } else if (month >= 21) {
        *first = 3 * (month - 21) + 3;
        *count = 3;
    }
}

static int64_t date_first_day(const struct edtf_date *d)
{
    int first, count;
    month_extent(d->month, &first, &count);
    return day_number(d->year, first, d->day ? d->day : 1);
}

static int64_t date_last_day(const struct edtf_date *d)
{
    static const int span[] = {10000, 1000, 100, 10, 1}; /* years, by known digits */
    int first, count;
    if (d->day)
        return day_number(d->year, d->month, d->day);
    month_extent(d->month, &first, &count);
    int year = d->year + span[d->digits] - 1, next = first + count;
    return day_number(year + (next - 1) / 12, (next - 1) % 12 + 1, 1) - 1;
}

int64_t edtf_first_day(const struct edtf *e)
{
    return e->open_start ? EDTF_FIRST_DAY : date_first_day(&e->from);
}

int64_t edtf_last_day(const struct edtf *e)
{
    return e->open_end ? EDTF_LAST_DAY : date_last_day(&e->to);
}

static int sign(int64_t difference)
{
    return (difference > 0) - (difference < 0);
}

int edtf_compare(const char *a, const char *b)
{
    struct edtf x, y;
    bool has_a = a && edtf_parse(a, &x), has_b = b && edtf_parse(b, &y);
    if (!has_a || !has_b) {
        if (has_a != has_b)
            return has_a ? -1 : 1;
        return a && b ? sign(strcmp(a, b)) : (b != NULL) - (a != NULL);
    }
    int order = sign(edtf_first_day(&x) - edtf_first_day(&y));
    if (!order)
        order = sign(edtf_last_day(&y) - edtf_last_day(&x));
    return order ? order : sign(strcmp(a, b));
}
