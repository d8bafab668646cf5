#include "lib/text/date_reading.h"

#include <string.h>

static const char *const unit_names[] = {NULL,      "day",  "weekend", "week",   "month",
                                         "quarter", "half", "year",    "decade", "century"};
static const char *const modifier_names[] = {NULL, "start", "mid", "end", "approx"};
static const char *const direction_names[] = {NULL, "past", "future", "after", "was", "will"};

/* The letters before the value of a part; months and unknown parts have none. */
static const char part_letters[PART_UNKNOWN + 1] = {
    [PART_WEEK] = 'W',   [PART_QUARTER] = 'Q', [PART_HALF] = 'H',
    [PART_EASTER] = 'E', [PART_ADVENT] = 'A',  [PART_TODAY] = 'T',
};

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* --- writing -------------------------------------------------------------------------------------- */

static char *put_text(char *out, const char *s)
{
    while (*s)
        *out++ = *s++;
    *out = '\0';
    return out;
}

/* A number with zeros before it up to so many digits. */
static char *put_digits(char *out, unsigned value, int least)
{
    char digits[12];
    int n = 0;
    for (unsigned left = value; left > 0 || n < least; left /= 10)
        digits[n++] = (char)('0' + left % 10);
    while (n > 0)
        *out++ = digits[--n];
    *out = '\0';
    return out;
}

static char *put_signed(char *out, int value)
{
    *out++ = value < 0 ? '-' : '+';
    return put_digits(out, value < 0 ? 0U - (unsigned)value : (unsigned)value, 1);
}

static char *put_year(char *out, const struct date_reading *r)
{
    int known = r->digits;
    if (r->year < 0 && known)
        *out++ = '-';
    out = put_digits(out, known ? (unsigned)(r->year < 0 ? -r->year : r->year) : 0, 4);
    for (int i = known; i < 4; i++)
        out[i - 4] = 'X';
    return out;
}

static char *put_part(char *out, const struct date_reading *r)
{
    if (part_letters[r->part])
        *out++ = part_letters[r->part];
    switch (r->part) {
    case PART_NONE:
        break;
    case PART_MONTH:
        return put_digits(out, (unsigned)r->value, 2);
    case PART_UNKNOWN:
        return put_text(out, "XX");
    case PART_WEEK:
        return r->value ? put_digits(out, (unsigned)r->value, 2) : put_text(out, "XX");
    case PART_EASTER:
    case PART_ADVENT:
    case PART_TODAY:
        return put_signed(out, r->value);
    case PART_QUARTER:
    case PART_HALF:
        return put_digits(out, (unsigned)r->value, 1);
    }
    return out;
}

static char *put_flag(char *out, const char *name)
{
    return name ? put_text(put_text(out, ";"), name) : out;
}

void date_reading_format(const struct date_reading *r, char *out)
{
    char separator = '-';
    if (r->base == BASE_CALENDAR) {
        out = put_year(out, r);
    } else {
        out = put_text(put_text(out, r->base == BASE_TOLD ? "told/" : ""), unit_names[r->unit]);
        out = put_signed(out, r->shift);
        separator = '/';
    }
    if (r->part != PART_NONE) {
        *out++ = separator;
        out = put_part(out, r);
        separator = '-';
    }
    bool week = r->part == PART_WEEK || (r->weekday && r->unit == UNIT_WEEK);
    if (week ? r->weekday : r->day) {
        *out++ = separator;
        out = week ? put_digits(out, (unsigned)r->weekday, 1) : put_digits(out, (unsigned)r->day, 2);
    }
    out = put_flag(out, modifier_names[r->modifier]);
    out = put_flag(out, direction_names[r->direction]);
    out = put_flag(out, r->told ? "told" : NULL);
    out = put_flag(out, r->aside ? "aside" : NULL);
    if (r->reference[0])
        put_text(put_text(out, ";@"), r->reference);
}

/* --- reading -------------------------------------------------------------------------------------- */

/* `count` digits, or from `least` digits on where fewer stand there. -1 if there are none. */
static int take_digits(const char **s, int least, int count)
{
    int value = 0, n = 0;
    for (; n < count && **s >= '0' && **s <= '9'; n++)
        value = value * 10 + (*(*s)++ - '0');
    return n >= least ? value : -1;
}

static bool take(const char **s, const char *word)
{
    size_t n = strlen(word);
    if (strncmp(*s, word, n) != 0)
        return false;
    *s += n;
    return true;
}

static bool take_signed(const char **s, int *value)
{
    if (**s != '+' && **s != '-')
        return false;
    int sign = *(*s)++ == '-' ? -1 : 1;
    int n = take_digits(s, 1, 4);
    *value = sign * n;
    return n >= 0;
}

static bool take_year(const char **s, struct date_reading *out)
{
    bool negative = take(s, "-");
    int value = 0, known = 0;
    for (int i = 0; i < 4; i++) {
        char c = *(*s)++;
        if (c >= '0' && c <= '9' && known == i)
            known++;
        else if (c != 'X')
            return false;
        value = value * 10 + (c == 'X' ? 0 : c - '0');
    }
    out->digits = known;
    out->year = negative ? -value : value;
    return known != 1 && (!negative || known == 4);
}

static bool take_part(const char **s, struct date_reading *out)
{
    static const struct {
        char letter;
        enum date_part part;
        int most;
    } numbered[] = {{'W', PART_WEEK, 53}, {'Q', PART_QUARTER, 4}, {'H', PART_HALF, 2}};

    if (take(s, "WXX") || take(s, "XX")) {
        out->part = (*s)[-3] == 'W' ? PART_WEEK : PART_UNKNOWN;
        return true;
    }
    for (size_t i = 0; i < COUNT(numbered); i++) {
        if (**s != numbered[i].letter)
            continue;
        (*s)++;
        out->part = numbered[i].part;
        out->value = take_digits(s, 1, 2);
        return out->value >= 1 && out->value <= numbered[i].most;
    }
    if (**s == 'E' || **s == 'A' || (**s == 'T' && out->base != BASE_CALENDAR)) {
        char letter = *(*s)++;
        out->part = letter == 'E' ? PART_EASTER : letter == 'A' ? PART_ADVENT : PART_TODAY;
        return take_signed(s, &out->value) && out->value > -200 && out->value < 200;
    }
    out->part = PART_MONTH;
    out->value = take_digits(s, 2, 2);
    return (out->value >= 1 && out->value <= 12) || (out->value >= 21 && out->value <= 24);
}

/* "-05", the day of the month, or "-4", the weekday of a week. */
static bool take_day(const char **s, struct date_reading *out)
{
    bool in_week = out->part == PART_WEEK || (out->part == PART_NONE && out->unit == UNIT_WEEK);
    int value = take_digits(s, in_week ? 1 : 2, in_week ? 1 : 2);
    if (in_week)
        out->weekday = value;
    else
        out->day = value;
    return value >= 1 && value <= (in_week ? 7 : 31);
}

/* What stands between the year or unit and the flags. */
static bool take_rest(const char **s, struct date_reading *out)
{
    if (!**s || **s == ';')
        return true;
    char separator = out->base == BASE_CALENDAR ? '-' : '/';
    if (*(*s)++ != separator)
        return false;
    bool day_only = out->base != BASE_CALENDAR && (out->unit == UNIT_WEEK || out->unit == UNIT_MONTH);
    if (day_only)
        return take_day(s, out);
    if (!take_part(s, out))
        return false;
    if (**s != '-')
        return true;
    (*s)++;
    return take_day(s, out);
}

static bool take_unit(const char **s, struct date_reading *out)
{
    out->base = take(s, "told/") ? BASE_TOLD : BASE_PAGE;
    /* "weekend" before "week" */
    for (size_t i = UNIT_DAY; i < COUNT(unit_names); i++) {
        if (take(s, unit_names[i])) {
            out->unit = (enum date_unit)i;
            return take_signed(s, &out->shift);
        }
    }
    return false;
}

static bool take_flag(const char **s, struct date_reading *out)
{
    size_t n = strcspn(*s, ";");
    const char *flag = *s;
    *s += n;
    for (size_t i = 1; i < COUNT(modifier_names); i++) {
        if (strlen(modifier_names[i]) == n && !strncmp(flag, modifier_names[i], n)) {
            out->modifier = (enum date_modifier)i;
            return true;
        }
    }
    for (size_t i = 1; i < COUNT(direction_names); i++) {
        if (strlen(direction_names[i]) == n && !strncmp(flag, direction_names[i], n)) {
            out->direction = (enum date_direction)i;
            return true;
        }
    }
    if (n == sizeof out->reference && *flag == '@') {
        memcpy(out->reference, flag + 1, n - 1);
        out->reference[n - 1] = 0;
        return true;
    }
    bool told = n == 4 && !strncmp(flag, "told", n), aside = n == 5 && !strncmp(flag, "aside", n);
    out->told |= told;
    out->aside |= aside;
    return told || aside;
}

bool date_reading_parse(const char *s, struct date_reading *out)
{
    *out = (struct date_reading){0};
    bool calendar = *s == 'X' || *s == '-' || (*s >= '0' && *s <= '9');
    if (calendar ? !take_year(&s, out) : !take_unit(&s, out))
        return false;
    if (!take_rest(&s, out))
        return false;
    while (*s == ';') {
        s++;
        if (!take_flag(&s, out))
            return false;
    }
    return !*s;
}
