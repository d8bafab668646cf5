/* Dates of the calendar: digits, days and months, years, decades, centuries, quarters, weeks, holidays. */
#include "lib/base/mem.h"
#include "lib/text/date_match.h"
#include "lib/text/edtf.h"
#include "lib/text/number.h"

#include <string.h>

enum { LIST_MOST = 40 }; /* days in one enumeration: no longer one is about one month */

/* --- pieces ---------------------------------------------------------------------------------------- */

void date_matches_add(struct date_matches *m, size_t first, size_t end, const struct date_reading *r,
                      const char *rule)
{
    m->v = mem_grow(m->v, &m->cap, m->n + 1, sizeof *m->v);
    m->v[m->n++] = (struct date_match){(uint32_t)first, (uint32_t)end, *r, rule, false};
}

int date_digits(const struct doc *d, size_t i, size_t least, size_t most)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_NUMBER)
        return -1;
    size_t len = d->tokens[i].end - d->tokens[i].start;
    int value = 0;
    if (len < least || len > most)
        return -1;
    for (uint32_t at = d->tokens[i].start; at < d->tokens[i].end; at++)
        value = value * 10 + (d->text[at] - '0');
    return value;
}

bool date_joined(const struct doc *d, size_t i)
{
    return i < d->ntokens && !(d->tokens[i].flags & TOK_SPACE);
}

static bool token_is(const struct doc *d, size_t i, const char *bytes)
{
    size_t n = strlen(bytes);
    return i < d->ntokens && d->tokens[i].end - d->tokens[i].start == n &&
           !memcmp(d->text + d->tokens[i].start, bytes, n);
}

bool date_is_dash(const struct doc *d, size_t i)
{
    return token_is(d, i, "-") || token_is(d, i, "\xE2\x80\x93") || token_is(d, i, "\xE2\x80\x94") ||
           token_is(d, i, "\xE2\x80\x90") || token_is(d, i, "\xE2\x80\x91") || token_is(d, i, "\xE2\x88\x92");
}

bool date_is_apostrophe(const struct doc *d, size_t i)
{
    return token_is(d, i, "'") || token_is(d, i, "\xE2\x80\x99") || token_is(d, i, "\xE2\x80\x98");
}

static bool joined_punct(const struct doc *d, size_t i, char c)
{
    return date_joined(d, i) && doc_punct(d, i, c);
}

/* Years of two digits: this century up to 49 (DIN 5008 asks for four; pages of the 1990s have "98"). */
static int full_year(int two_digits)
{
    return two_digits + (two_digits < 50 ? 2000 : 1900);
}

static bool year_in_range(int year)
{
    return year >= 1000 && year <= 2199;
}

static bool valid_day_month(int day, int month)
{
    return day_valid(2000, month, day);
}

static struct date_reading on_calendar(int year, int month, int day)
{
    struct date_reading r = {.year = year, .digits = year ? 4 : 0, .day = day};
    if (month) {
        r.part = PART_MONTH;
        r.value = month;
    }
    return r;
}

static bool roman_ordinal(const struct doc *d, size_t i, int *value, size_t *end)
{
    static const char *const romans[] = {"I", "II", "III", "IV"};
    for (int k = 0; k < 4; k++) {
        if (token_is(d, i, romans[k])) {
            *value = k + 1;
            *end = i + 1 + joined_punct(d, i + 1, '.');
            return true;
        }
    }
    return false;
}

bool date_ordinal(const struct doc *d, size_t i, int *value, size_t *end)
{
    int64_t number;
    bool ordinal;

    if (i >= d->ntokens)
        return false;
    int digits = date_digits(d, i, 1, 2);
    if (digits > 0 && joined_punct(d, i + 1, '.')) {
        *value = digits;
        *end = i + 2;
        return true;
    }
    if (d->tokens[i].kind != TOK_WORD)
        return false;
    if (roman_ordinal(d, i, value, end))
        return true;
    if (!number_word(doc_fold(d, i), d->tokens[i].fold_len, &number, &ordinal) || !ordinal || number > 99)
        return false;
    *value = (int)number;
    *end = i + 1;
    return true;
}

/* --- the year behind something ---------------------------------------------------------------------- */

/* "v. Chr.", "n. Chr.", "vor Christus", "v. u. Z." at token i: the sign of the year; 0 if there is none. */
static int era_at(const struct doc *d, size_t i, size_t *end)
{
    static const char *const before[] = {"v", "vor", NULL}, *const after[] = {"n", "nach", NULL};
    static const char *const christ[] = {"chr", "christus", "christi", NULL};
    int sign = doc_one_of(d, i, before) ? -1 : doc_one_of(d, i, after) ? 1 : 0;
    size_t at = i + 1 + doc_punct(d, i + 1, '.');

    if (!sign)
        return 0;
    if (doc_one_of(d, at, christ)) {
        *end = at + 1 + (doc_is(d, at, "chr") && joined_punct(d, at + 1, '.'));
        return sign;
    }
    if (doc_is(d, at, "u") && doc_punct(d, at + 1, '.') && doc_is(d, at + 2, "z")) {
        *end = at + 3 + joined_punct(d, at + 3, '.');
        return sign;
    }
    return 0;
}

static size_t plain_year_tail(const struct doc *d, size_t i, struct date_reading *r)
{
    int year = date_digits(d, i, 4, 4);
    bool short_form = date_is_apostrophe(d, i) && date_joined(d, i + 1) && date_digits(d, i + 1, 2, 2) >= 0;

    if (short_form)
        year = full_year(date_digits(d, i + 1, 2, 2));
    if (!year_in_range(year) || doc_is(d, i + 1, "uhr"))
        return i;
    if (!short_form && date_joined(d, i + 1) &&
        (d->tokens[i + 1].kind == TOK_WORD || (date_digits(d, i + 2, 1, 9) >= 0 && date_joined(d, i + 2) &&
                                               strchr(".,:", d->text[d->tokens[i + 1].start]))))
        return i;
    r->year = year;
    r->digits = 4;
    return i + 1 + short_form;
}

size_t date_year_tail(const struct doc *d, size_t i, struct date_reading *r)
{
    static const char *const links[] = {"des", "im", "vom", "in", "diesem", NULL};
    size_t at = plain_year_tail(d, i, r);
    if (at > i || (i < d->ntokens && (d->tokens[i].flags & TOK_SENTENCE_START)))
        return at;
    at = i + (doc_one_of(d, i, links) && !doc_is(d, i, "diesem"));
    struct date_word w = date_word_at(d, at);
    if (w.class == WORD_UNIT_SHIFT && w.unit == UNIT_YEAR && at > i) {
        r->base = BASE_PAGE;
        r->unit = UNIT_YEAR;
        r->shift = w.value;
        return at + 1;
    }
    if (w.class == WORD_RELATION || w.class == WORD_TOLD_RELATION) {
        struct date_word unit = date_word_at(d, at + 1);
        if (unit.class != WORD_UNIT || unit.unit != UNIT_YEAR)
            return i;
        r->base = w.class == WORD_RELATION ? BASE_PAGE : BASE_TOLD;
        r->unit = UNIT_YEAR;
        r->shift = w.value;
        return at + 2;
    }
    if (at == i || w.class != WORD_UNIT || w.unit != UNIT_YEAR)
        return i;
    size_t behind = plain_year_tail(d, at + 1, r);
    if (behind > at + 1)
        return behind;
    return doc_is(d, i, "des") ? at + 1 : i;
}

/* --- digits only ------------------------------------------------------------------------------------- */

static size_t match_iso(const struct doc *d, size_t i, struct date_matches *out)
{
    int year = date_digits(d, i, 4, 4);
    char separator = joined_punct(d, i + 1, '-') ? '-' : '/';
    if (!year_in_range(year) || !joined_punct(d, i + 1, separator) || !date_joined(d, i + 2) ||
        !joined_punct(d, i + 3, separator) || !date_joined(d, i + 4))
        return 0;
    int month = date_digits(d, i + 2, 2, 2), day = date_digits(d, i + 4, 2, 2);
    if (month < 1 || month > 12 || !day_valid(year, month, day))
        return 0;
    struct date_reading r = on_calendar(year, month, day);
    date_matches_add(out, i, i + 5, &r, "date.iso");
    return i + 5;
}

/* "30.11.2011", "30. 11. 2011", "26.02.14", "30/11/2011": the day is at token i. */
static size_t read_day_month_year(const struct doc *d, size_t i, struct date_reading *r)
{
    int day = date_digits(d, i, 1, 2), month = date_digits(d, i + 2, 1, 2);
    char separator = joined_punct(d, i + 1, '.') ? '.' : joined_punct(d, i + 1, '/') ? '/' : '-';

    if (day < 1 || month < 1 || !joined_punct(d, i + 1, separator) || !valid_day_month(day, month) ||
        !joined_punct(d, i + 3, separator))
        return 0;
    bool tight = date_joined(d, i + 2) && date_joined(d, i + 4);
    int year = date_digits(d, i + 4, 4, 4), digits = 4;
    if (year < 0 && tight && separator == '.') {
        year = date_digits(d, i + 4, 2, 2);
        year = year < 0 ? year : full_year(year);
        digits = 2;
    }
    if (!year_in_range(year) || (separator != '.' && !tight) || (digits == 2 && doc_is(d, i + 5, "uhr")))
        return 0;
    if (date_joined(d, i + 5) &&
        (d->tokens[i + 5].kind == TOK_WORD ||
         (joined_punct(d, i + 5, '.') && date_joined(d, i + 6) && date_digits(d, i + 6, 1, 9) >= 0)))
        return 0;
    if (!day_valid(year, month, day))
        return 0;
    *r = on_calendar(year, month, day);
    return i + 5;
}

/* "11/2016", "03.2022", "12/22" (only where a month is asked for). */
static size_t match_month_year(const struct doc *d, size_t i, struct date_matches *out)
{
    static const char asks[] = " seit ab stand bis von im zum ende anfang mitte jahr ";
    int month = date_digits(d, i, 1, 2), year = date_digits(d, i + 2, 4, 4);
    bool slash = joined_punct(d, i + 1, '/'), dot = joined_punct(d, i + 1, '.');

    if (month < 1 || month > 12 || (!slash && !dot) || !date_joined(d, i + 2) || date_inside_other(d, i))
        return 0;
    if (year < 0 && slash && date_digits(d, i, 2, 2) > 0 && date_digits(d, i + 2, 2, 2) > 12 && i > 0 &&
        (date_word_in(d, i - 1, asks) || (doc_punct(d, i - 1, ':') && i > 1 && date_word_in(d, i - 2, asks))))
        year = full_year(date_digits(d, i + 2, 2, 2));
    if (year < 1900 || year > 2099 || (dot && date_digits(d, i, 2, 2) < 0))
        return 0;
    if (date_joined(d, i + 3) &&
        (d->tokens[i + 3].kind != TOK_PUNCT ||
         (date_digits(d, i + 4, 1, 9) >= 0 && date_joined(d, i + 4) && !date_is_dash(d, i + 3))))
        return 0;
    struct date_reading r = on_calendar(year, month, 0);
    date_matches_add(out, i, i + 3, &r, "date.month-slash-year");
    return i + 3;
}

size_t date_match_numeric(const struct doc *d, size_t i, struct date_matches *out)
{
    struct date_reading r;
    if (date_inside_other(d, i))
        return 0;
    size_t end = match_iso(d, i, out);
    if (end)
        return end;
    if ((end = read_day_month_year(d, i, &r))) {
        date_matches_add(out, i, end, &r, "date.digits");
        return end;
    }
    return match_month_year(d, i, out);
}

/* --- days of a month, one or several ------------------------------------------------------------------ */

/* The month at token i: name or short form. */
static int month_at(const struct doc *d, size_t i, size_t *end)
{
    struct date_word w = date_word_at(d, i);
    if (w.class != WORD_MONTH && w.class != WORD_MONTH_SHORT)
        return 0;
    *end = i + 1 + (w.class == WORD_MONTH_SHORT && joined_punct(d, i + 1, '.'));
    return w.value;
}

/* One item of an enumeration of days: the day at token i with its full stop, behind a weekday if there is one. */
static int day_at(const struct doc *d, size_t i, size_t *end)
{
    int value;
    int digits = date_digits(d, i, 1, 2);
    if (digits >= 1 && digits <= 31 && doc_punct(d, i + 1, '.')) {
        *end = i + 2;
        return digits;
    }
    if (date_digits(d, i, 1, 2) < 0 && date_ordinal(d, i, &value, end) && value <= 31 &&
        !roman_ordinal(d, i, &value, end))
        return value;
    return 0;
}

/* What may stand between the days of an enumeration. Returns the token behind it, i if there is nothing. */
static size_t skip_between_days(const struct doc *d, size_t i)
{
    static const char words[] = " und bis sowie oder bzw u am auf zum vom den dem der noch auch ";
    size_t at = i;
    while (at < i + 5 && at < d->ntokens) {
        bool weekday = date_word_at(d, at).class == WORD_WEEKDAY;
        if (!weekday && !date_word_in(d, at, words) && !doc_punct(d, at, ',') && !doc_punct(d, at, '/') &&
            !doc_punct(d, at, '+') && !doc_punct(d, at, '&') && !date_is_dash(d, at) &&
            !(at > i && doc_punct(d, at, '.')))
            break;
        at++;
    }
    return at;
}

struct day_item {
    size_t first, end;
    struct date_reading reading;
};

/* The month and year of the day that ends before token i ("Oktober 2014", "10. 2014", "10."). */
static size_t read_month_and_year(const struct doc *d, size_t i, struct date_reading *r)
{
    size_t end = 0;
    int month = month_at(d, i, &end);
    if (month && date_word_at(d, i).class == WORD_MONTH_SHORT && end == i + 1 && date_digits(d, end, 4, 4) < 0)
        return 0; /* "9. Jan Kuppelwieser" */
    if (month && valid_day_month(r->day, month)) {
        r->part = PART_MONTH;
        r->value = month;
        return date_year_tail(d, end, r);
    }
    return 0;
}

/* "3.5." without a year: only where a preposition asks for a day, or at the end of an enumeration. */
static size_t read_day_and_month_digits(const struct doc *d, size_t i, bool listed, struct date_reading *r)
{
    static const char asks[] = " am vom zum ab bis den dem seit der zw zwischen ist ";
    size_t end = read_day_month_year(d, i, r);
    if (end)
        return end;
    int day = date_digits(d, i, 1, 2), month = date_digits(d, i + 2, 1, 2);
    bool asked = listed || (i > 0 && date_word_in(d, i - 1, asks)) ||
                 (i > 1 && doc_punct(d, i - 1, ',') && date_word_at(d, i - 2).class == WORD_WEEKDAY) ||
                 (i > 0 && date_word_at(d, i - 1).class == WORD_WEEKDAY);
    if (!asked || day < 1 || month < 1 || !joined_punct(d, i + 1, '.') || !valid_day_month(day, month) ||
        !joined_punct(d, i + 3, '.') || doc_is(d, i + 4, "uhr") ||
        (date_joined(d, i + 4) && d->tokens[i + 4].kind != TOK_PUNCT))
        return 0;
    *r = on_calendar(0, month, day);
    return i + 4;
}

/* The last item of an enumeration or its only one, at token i. Returns the token behind it, 0 if it is none. */
static size_t read_last_day(const struct doc *d, size_t i, bool listed, struct date_reading *r)
{
    size_t behind = 0;
    size_t end = read_day_and_month_digits(d, i, listed, r);
    if (end)
        return end;
    int day = day_at(d, i, &behind);
    if (!day && (day = date_digits(d, i, 1, 2)) > 0 && day <= 31)
        behind = i + 1; /* "10 November", the full stop lost */
    if (!day || !behind)
        return 0;
    *r = on_calendar(0, 0, day);
    return read_month_and_year(d, behind, r);
}

static void add_days(const struct day_item *items, size_t n, struct date_matches *out)
{
    const struct date_reading *last = &items[n - 1].reading;
    for (size_t k = 0; k < n; k++) {
        struct date_reading r = *last;
        r.day = items[k].reading.day;
        if (!valid_day_month(r.day, r.value))
            continue;
        size_t end = k + 1 < n ? items[k].end - 1 : items[k].end;
        date_matches_add(out, items[k].first, end, &r, n > 1 ? "date.days-of-month" : "date.day-month");
    }
}

size_t date_match_day_list(const struct doc *d, size_t i, struct date_matches *out)
{
    struct day_item items[LIST_MOST];
    size_t n = 0, at = i;

    if (date_inside_other(d, i))
        return 0;
    while (n < LIST_MOST) {
        struct day_item *item = &items[n];
        item->first = at;
        item->end = read_last_day(d, at, n > 0, &item->reading);
        if (item->end) {
            add_days(items, n + 1, out);
            return item->end;
        }
        int day = day_at(d, at, &item->end);
        if (!day || (d->tokens[at].kind == TOK_WORD && n == 0))
            return 0;
        item->reading.day = day;
        n++;
        size_t next = skip_between_days(d, item->end);
        if (next == item->end && !(next < d->ntokens && d->tokens[next].kind == TOK_NUMBER))
            return 0;
        at = next;
    }
    return 0;
}

/* --- ordinals: quarters, halves, centuries, weeks, Advent ----------------------------------------------- */

size_t date_match_half(const struct doc *d, size_t i, struct date_matches *out)
{
    int half;
    size_t at;
    if (!date_ordinal(d, i, &half, &at) || !doc_is(d, at, "hälfte") || half > 2)
        return 0;
    at++;
    struct date_reading r = {.part = PART_HALF, .value = half};
    size_t end = date_year_tail(d, at, &r);
    if (end > at) {
        date_matches_add(out, i, end, &r, "date.half-year");
        return end;
    }
    if (!doc_is(d, at, "des") && !doc_is(d, at, "der"))
        return 0;
    size_t before = out->n;
    end = date_match_plain(d, at + 1, out);
    if (!end || out->n != before + 1 || out->v[before].reading.digits == 4) {
        out->n = before;
        return 0;
    }
    out->v[before].first = (uint32_t)i;
    out->v[before].reading.modifier = half == 1 ? MODIFIER_START : MODIFIER_END;
    return end;
}

size_t date_match_ordinal(const struct doc *d, size_t i, struct date_matches *out)
{
    int value;
    size_t at, end;
    struct date_reading r = {0};

    if (date_inside_other(d, i) || !date_ordinal(d, i, &value, &at))
        return 0;
    struct date_word w = date_word_at(d, at);
    if (w.class == WORD_PART_OF_YEAR && value <= (w.unit == UNIT_HALF ? 2 : 4)) {
        r.part = w.unit == UNIT_HALF ? PART_HALF : PART_QUARTER;
        r.value = value;
        end = date_year_tail(d, at + 1, &r);
        date_matches_add(out, i, end, &r, "date.part-of-year");
        return end;
    }
    if (w.class == WORD_CENTURY && value <= 30) {
        r.year = 100 * (value - 1);
        r.digits = 2;
        end = at + 1 + joined_punct(d, at + 1, '.');
        if (doc_is(d, at, "jahrhundert") || doc_is(d, at, "jahrhunderts") || (d->tokens[end - 1].end == d->len))
            end = at + 1;
        if (era_at(d, end, &end) < 0)
            return 0;
        date_matches_add(out, i, end, &r, "date.century");
        return end;
    }
    if (w.class == WORD_CALENDAR_WEEK && value <= 53) {
        r.part = PART_WEEK;
        r.value = value;
        end = date_year_tail(d, at + 1, &r);
        date_matches_add(out, i, end, &r, "date.week");
        return end;
    }
    if ((w.class == WORD_ADVENT_DAY && w.value == 0 && value <= 4) ||
        (w.class == WORD_FIXED_DAY && w.value == 1225 && value <= 2)) {
        bool advent = w.class == WORD_ADVENT_DAY;
        r.part = advent ? PART_ADVENT : PART_MONTH;
        r.value = advent ? 7 * (value - 1) : 12;
        r.day = advent ? 0 : 24 + value;
        end = date_year_tail(d, at + 1, &r);
        date_matches_add(out, i, end, &r, "date.holiday");
        return end;
    }
    return 0;
}

/* --- years and decades ---------------------------------------------------------------------------------- */

/* "/15", "-2015", "/2015" at token i behind a year. Returns the second year, 0 if there is none. */
static int second_year(const struct doc *d, size_t i, int first)
{
    bool slash = joined_punct(d, i, '/'), dash = date_is_dash(d, i);
    int full = date_digits(d, i + 1, 4, 4), two = date_digits(d, i + 1, 2, 2);

    if ((!slash && !dash) || !date_joined(d, i + 1) || !date_joined(d, i))
        return 0;
    if (date_joined(d, i + 2) && (d->tokens[i + 2].kind == TOK_WORD || doc_punct(d, i + 2, '/') ||
                                  (date_is_dash(d, i + 2) && date_digits(d, i + 3, 1, 9) >= 0)))
        return 0;
    if (two >= 0 && (slash ? two == (first + 1) % 100 : two > first % 100))
        return first - first % 100 + two + (two < first % 100 ? 100 : 0);
    return full > first && full < first + 200 ? full : 0;
}

static const char *const approximate[] = {"um", "rund", "etwa", "circa", "ca", "zirka", "ungefähr", NULL};

static enum date_modifier approx_before(const struct doc *d, size_t i)
{
    if (i > 1 && doc_punct(d, i - 1, '.'))
        i--;
    return i > 0 && doc_one_of(d, i - 1, approximate) ? MODIFIER_APPROX : MODIFIER_NONE;
}

size_t date_match_year(const struct doc *d, size_t i, struct date_matches *out)
{
    int year = date_digits(d, i, 1, 4), second;
    size_t end = i + 1;

    if (year <= 0 || date_inside_other(d, i))
        return 0;
    int era = era_at(d, i + 1, &end);
    if (era) {
        struct date_reading r = on_calendar(era > 0 ? year : 1 - year, 0, 0);
        r.digits = 4;
        date_matches_add(out, i, end, &r, "date.era");
        return end;
    }
    if (date_digits(d, i, 4, 4) < 0 || !date_plausible_year(d, i, year))
        return 0;
    struct date_reading r = on_calendar(year, 0, 0);
    r.modifier = approx_before(d, i);
    if (i > 0 && (doc_is(d, i - 1, "jahr") || doc_is(d, i - 1, "jahres")))
        date_matches_add(out, i - 1, i + 1, &r, "date.year");
    else
        date_matches_add(out, i, i + 1, &r, "date.year");
    if ((second = second_year(d, i + 1, year))) {
        r = on_calendar(second, 0, 0);
        date_matches_add(out, i + 2, i + 3, &r, "date.year-range");
        return i + 3;
    }
    return i + 1;
}

/* "90er", "1990er" at token i: the first year of the decade. */
static int decade_digits(const struct doc *d, size_t i, bool *plural)
{
    int value = date_digits(d, i, 2, 4);
    *plural = doc_is(d, i + 1, "ern");
    if (value < 0 || value % 10 || !date_joined(d, i + 1) || !(doc_is(d, i + 1, "er") || *plural))
        return 0;
    if (value < 100)
        return 1900 + value;
    return year_in_range(value) ? value : 0;
}

/* "Jahre", "-Jahren" at token i. Returns the token behind it, 0 if it is not there. */
static size_t years_word(const struct doc *d, size_t i)
{
    size_t at = i + (date_is_dash(d, i) && date_joined(d, i));
    struct date_word w = date_word_at(d, at);
    return w.class == WORD_UNITS && w.unit == UNIT_YEAR ? at + 1 : 0;
}

static size_t add_decade(size_t i, size_t end, int year, struct date_matches *out)
{
    struct date_reading r = {.year = year, .digits = 3};
    date_matches_add(out, i, end, &r, "date.decade");
    return end;
}

/* "60er und 70er Jahre", "60er, 70er und ...": the word for years stands behind the last one. */
static bool decade_goes_on(const struct doc *d, size_t i)
{
    static const char *const links[] = {"und", "bis", "oder", NULL};
    bool plural;
    size_t at = i + (date_is_dash(d, i) && date_joined(d, i));
    if (!doc_one_of(d, at, links) && !doc_punct(d, at, ',') && !doc_punct(d, at, '/') && !date_is_dash(d, at))
        return false;
    at++;
    return decade_digits(d, at, &plural) || date_word_at(d, at).class == WORD_DECADE;
}

size_t date_match_decade(const struct doc *d, size_t i, struct date_matches *out)
{
    bool plural;
    if (date_inside_other(d, i))
        return 0;
    int year = decade_digits(d, i, &plural);
    if (year) {
        size_t end = years_word(d, i + 2);
        if (!end && (plural || date_digits(d, i, 4, 4) > 0 || decade_goes_on(d, i + 2)))
            end = i + 2;
        return end ? add_decade(i, end, year, out) : 0;
    }
    struct date_word w = date_word_at(d, i);
    if (w.class != WORD_DECADE)
        return 0;
    size_t end = w.unit == UNIT_YEAR ? i + 1 : years_word(d, i + 1);
    if (!end && decade_goes_on(d, i + 1))
        end = i + 1;
    return end ? add_decade(i, end, 1900 + w.value, out) : 0;
}

/* --- months, seasons, holidays, weeks by name ------------------------------------------------------------- */

/* Words before a month, a season or a holiday that make it a date and no name. */
static const char asks_for_date[] =
    " im in ab bis seit vom von zum zu an am vor nach für anfang mitte ende beginn über und oder sowie monat monate "
    "monats monaten während den des dem diesen ganzen stand zwischen heiligen per frühen späten noch gegen statt ";

static bool asked_for(const struct doc *d, size_t i)
{
    if (i == 0)
        return false;
    if (date_word_in(d, i - 1, asks_for_date) || doc_punct(d, i - 1, '/') || date_is_dash(d, i - 1) ||
        doc_punct(d, i - 1, ','))
        return true;
    enum date_class before = (enum date_class)date_word_at(d, i - 1).class;
    return before == WORD_RELATION || before == WORD_TOLD_RELATION || before == WORD_EDGE || before == WORD_MONTH ||
           before == WORD_SEASON;
}

/* A compound or a name goes on behind token i ("Mai-Feier", "August Bebel"). */
static bool name_goes_on(const struct doc *d, size_t i)
{
    return i + 1 < d->ntokens && date_is_dash(d, i + 1) && date_joined(d, i + 1) && date_joined(d, i + 2) &&
           d->tokens[i + 2].kind == TOK_WORD && date_word_at(d, i + 2).class == WORD_NONE;
}

static bool capital(const struct doc *d, size_t i)
{
    return d->tokens[i].flags & TOK_CAPITAL;
}

static size_t match_month_or_season(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    struct date_reading r = on_calendar(0, w.value, 0);
    size_t behind = i + 1 + (w.class == WORD_MONTH_SHORT && joined_punct(d, i + 1, '.'));
    size_t end = date_year_tail(d, behind, &r);
    bool year = end > behind;

    if (!capital(d, i) || (!year && (w.class == WORD_MONTH_SHORT || name_goes_on(d, i))))
        return 0;
    bool months = strstr(doc_fold(d, i), "monate") != NULL; /* "der Sommermonate" */
    if (!year && !months && !asked_for(d, i))
        return 0;
    if (i > 0 && date_joined(d, i) && date_is_dash(d, i - 1) && i > 1 && d->tokens[i - 2].kind == TOK_WORD &&
        date_word_at(d, i - 2).class == WORD_NONE)
        return 0;
    date_matches_add(out, i, end, &r, w.class == WORD_SEASON ? "date.season" : "date.month");
    int second = year && r.base == BASE_CALENDAR ? second_year(d, end, r.year) : 0;
    if (second && w.class == WORD_SEASON)
        return end + 2; /* "Winter 2014/15" is one season */
    return end;
}

static size_t match_holiday(const struct doc *d, size_t i, size_t behind, struct date_reading r,
                            struct date_matches *out)
{
    size_t end = date_year_tail(d, behind, &r);
    if (!capital(d, i) || name_goes_on(d, behind - 1) || (end == behind && !asked_for(d, i)))
        return 0;
    date_matches_add(out, i, end, &r, "date.holiday");
    return end;
}

/* Holidays of several words; the month and day. */
static const struct {
    const char *words[4];
    int value;
} phrases[] = {
    {{"tag", "der", "deutschen", "einheit"}, 1003}, {{"tag", "der", "arbeit", NULL}, 501},
    {{"heilige", "drei", "könige", NULL}, 106},     {{"heilig", "drei", "könig", NULL}, 106},
    {{"heiligen", "abend", NULL, NULL}, 1224},      {{"heiliger", "abend", NULL, NULL}, 1224},
    {{"mariä", "himmelfahrt", NULL, NULL}, 815},    {{"maria", "himmelfahrt", NULL, NULL}, 815},
    {{"heiliger", "abend", NULL, NULL}, 1224},
};

static size_t match_phrase(const struct doc *d, size_t i, struct date_matches *out)
{
    for (size_t k = 0; k < sizeof phrases / sizeof *phrases; k++) {
        size_t n = 0;
        while (n < 4 && phrases[k].words[n] && doc_is(d, i + n, phrases[k].words[n]))
            n++;
        if (n == 4 || (n && !phrases[k].words[n]))
            return match_holiday(d, i, i + n, on_calendar(0, phrases[k].value / 100, phrases[k].value % 100), out);
    }
    return 0;
}

/* "KW 23", "Kalenderwoche 23/2014". */
static size_t match_week(const struct doc *d, size_t i, struct date_matches *out)
{
    struct date_reading r = {.part = PART_WEEK, .value = date_digits(d, i + 1, 1, 2)};
    if (r.value < 1 || r.value > 53)
        return 0;
    size_t end = i + 2;
    if (joined_punct(d, end, '/') && date_digits(d, end + 1, 4, 4) > 0)
        end = plain_year_tail(d, end + 1, &r);
    else
        end = date_year_tail(d, end, &r);
    date_matches_add(out, i, end, &r, "date.week");
    return end;
}

/* "Q3 2014", "Q3/2014"; "I/2014", the quarter or half of a report. */
static size_t match_short_quarter(const struct doc *d, size_t i, struct date_matches *out)
{
    int value;
    size_t at = i + 1;
    struct date_reading r = {.part = PART_QUARTER};

    if (token_is(d, i, "Q") && date_joined(d, i + 1)) {
        value = date_digits(d, i + 1, 1, 1);
        at = i + 2;
    } else if (!roman_ordinal(d, i, &value, &at) || at != i + 1 || !joined_punct(d, at, '/')) {
        return 0;
    }
    at += joined_punct(d, at, '/');
    size_t end = plain_year_tail(d, at, &r);
    if (value < 1 || value > 4 || end == at || date_inside_other(d, i))
        return 0;
    r.value = value;
    date_matches_add(out, i, end, &r, "date.part-of-year");
    return end;
}

size_t date_match_calendar_word(const struct doc *d, size_t i, struct date_matches *out)
{
    struct date_word w = date_word_at(d, i);
    struct date_reading r = {0};
    size_t end = match_phrase(d, i, out);

    if (end)
        return end;
    switch (w.class) {
    case WORD_MONTH:
    case WORD_MONTH_SHORT:
    case WORD_SEASON:
        return match_month_or_season(d, i, w, out);
    case WORD_FIXED_DAY:
        return match_holiday(d, i, i + 1, on_calendar(0, w.value / 100, w.value % 100), out);
    case WORD_EASTER_DAY:
    case WORD_ADVENT_DAY:
        r.part = w.class == WORD_EASTER_DAY ? PART_EASTER : PART_ADVENT;
        r.value = w.value;
        return w.class == WORD_ADVENT_DAY && w.value == 0 ? 0 : match_holiday(d, i, i + 1, r, out);
    case WORD_CALENDAR_WEEK:
        return match_week(d, i, out);
    default:
        return match_short_quarter(d, i, out);
    }
}
