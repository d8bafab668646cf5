/* Resolving: from what the words say to the calendar. */
#include "lib/text/date.h"
#include "lib/text/date_reading.h"
#include "lib/text/edtf.h"

#include <string.h>

/* A date to count from. `known` says how fine it is. */
struct anchor {
    bool has, has_month, has_day;
    int year, month;
    int64_t day; /* day number of its first day, */
    int64_t end; /* and of its last */
};

static struct anchor anchor_of(const char *s)
{
    struct edtf e;
    struct anchor a = {0};
    char day[11] = {0};

    if (!s)
        return a;
    if (!edtf_parse(s, &e)) {
        memcpy(day, s, strnlen(s, 10)); /* "2018-12-07 10:30" */
        if (!edtf_parse(day, &e))
            return a;
    }
    struct edtf_date *from = e.open_start ? &e.to : &e.from;
    if (from->digits < 4)
        return a;
    a.has = true;
    a.year = from->year;
    a.has_month = from->month != 0;
    a.has_day = from->day != 0;
    a.day = e.open_start ? edtf_last_day(&e) : edtf_first_day(&e);
    a.end = edtf_last_day(&e);
    int year, day_of_month;
    day_date(a.day, &year, &a.month, &day_of_month);
    return a;
}

/* --- writing what was found ------------------------------------------------------------------------------------- */

static struct edtf_date whole_day(int64_t number)
{
    struct edtf_date d = {.digits = 4};
    int year, month, day;
    day_date(number, &year, &month, &day);
    d.year = (int16_t)year;
    d.month = (uint8_t)month;
    d.day = (uint8_t)day;
    return d;
}

static bool year_fits(int year)
{
    return year >= -9998 && year <= 9998;
}

static bool one_day(int64_t number, struct edtf *out)
{
    out->from = out->to = whole_day(number);
    return true;
}

static bool days(int64_t first, int64_t last, struct edtf *out)
{
    out->from = whole_day(first);
    out->to = whole_day(last);
    out->interval = true;
    return true;
}

static bool months(int year, int first, int count, struct edtf *out)
{
    out->from = (struct edtf_date){.year = (int16_t)year, .month = (uint8_t)first, .digits = 4};
    out->to = out->from;
    out->to.month = (uint8_t)(first + count - 1);
    out->interval = true;
    return true;
}

static int64_t first_advent(int year)
{
    int64_t fourth_latest = day_number(year, 12, 24);
    return fourth_latest - day_weekday(fourth_latest) % 7 - 21;
}

static bool week(int64_t monday, const struct date_reading *r, struct edtf *out)
{
    static const int edge_day[] = {[MODIFIER_START] = 1, [MODIFIER_MID] = 3, [MODIFIER_END] = 5};
    int weekday = r->weekday;
    if (!weekday && r->modifier != MODIFIER_NONE && r->modifier != MODIFIER_APPROX)
        weekday = edge_day[r->modifier];
    return weekday ? one_day(monday + weekday - 1, out) : days(monday, monday + 6, out);
}

/* The part and day of a year that is known. False where the calendar has no such day. */
static bool within_year(const struct date_reading *r, int year, struct edtf *out)
{
    memset(out, 0, sizeof *out);
    if (!year_fits(year))
        return false;
    switch (r->part) {
    case PART_NONE:
    case PART_UNKNOWN:
    case PART_TODAY: /* resolved with the page's day, see same_day() */
        out->from = (struct edtf_date){.year = (int16_t)year, .digits = 4};
        break;
    case PART_MONTH:
        if (r->day && !day_valid(year, r->value, r->day))
            return false;
        out->from = (struct edtf_date){
            .year = (int16_t)year, .month = (uint8_t)r->value, .day = (uint8_t)r->day, .digits = 4};
        break;
    case PART_WEEK:
        return week(day_of_week(year, r->value, 1), r, out);
    case PART_QUARTER:
        return months(year, 3 * r->value - 2, 3, out);
    case PART_HALF:
        return months(year, 6 * r->value - 5, 6, out);
    case PART_EASTER:
        return one_day(day_easter(year) + r->value, out);
    case PART_ADVENT:
        return one_day(first_advent(year) + r->value, out);
    }
    out->to = out->from;
    return true;
}

/* --- choosing among what fits ------------------------------------------------------------------------------------- */

/* How far `day` is from the days first to last. */
static int64_t distance(int64_t first, int64_t last, int64_t day)
{
    return day < first ? first - day : day > last ? day - last : 0;
}

enum { FARTHER_AHEAD = 3 };

/* `parts`: halves and quarters of a year. Is the candidate better than the best so far, seen from `day`? Candidates
 * come in the order of time. */
static bool better(enum date_direction direction, const struct edtf *candidate, const struct edtf *best, int64_t day,
                   bool parts)
{
    int64_t first = edtf_first_day(candidate), last = edtf_last_day(candidate);
    switch (direction) {
    case TOWARDS_PAST:
        return last < day || (first <= day && first == last);
    case TENSE_PAST:
        return first <= day;
    case TOWARDS_FUTURE:
        return !best && first > day;
    case TENSE_FUTURE:
        return !best && last >= day;
    case TOWARDS_AFTER_TOLD:
        return !best && first >= day;
    case TOWARDS_NEAREST:
        break;
    }
    /* "im ersten Halbjahr" in November: reports look back, so what lies ahead counts as farther. */
    int64_t ahead = parts && first > day ? FARTHER_AHEAD : 1;
    return !best || ahead * distance(first, last, day) < distance(edtf_first_day(best), edtf_last_day(best), day);
}

/* The tense decides only where the nearest date is this many days off: a day that is three weeks ahead is hardly ever
 * the one that was eleven months ago. Present tense may tell of either. */
enum { NEAR_FOR_PAST = 7, NEAR_FOR_FUTURE = 45 };

static bool choose_year(const struct date_reading *r, enum date_direction direction, const struct anchor *a,
                        struct edtf *out)
{
    bool found = false, parts = r->part == PART_HALF || r->part == PART_QUARTER;
    if (!a->has)
        return false;
    if (!a->has_month || (r->part == PART_MONTH && r->value == 24)) /* winter belongs to both years */
        return within_year(r, a->year, out);
    for (int year = a->year - 4; year <= a->year + 4; year++) { /* 29 February comes every four years */
        struct edtf candidate;
        if (within_year(r, year, &candidate) && better(direction, &candidate, found ? out : NULL, a->day, parts)) {
            *out = candidate;
            found = true;
        }
    }
    return found;
}

/* The year of what a text goes on to tell: that of the date told last, but for the turn of the year. */
static bool choose_told_year(const struct date_reading *r, const struct anchor *told, struct edtf *out)
{
    bool months = told->has_month && r->part == PART_MONTH && r->value <= 12;
    int turn = months && told->month >= 11 && r->value <= 2   ? 1
               : months && told->month == 1 && r->value == 12 ? -1
                                                              : 0;
    return within_year(r, told->year + turn, out);
}

/* "hat unterschrieben (15.1.)" in an issue of January: what is past may lie in the month of the page. */
static struct anchor at_end(struct anchor a)
{
    if (a.has_month && !a.has_day && a.end > a.day)
        a.day = a.end;
    return a;
}

static bool choose_with_tense(const struct date_reading *r, enum date_direction direction, const struct anchor *of,
                              struct edtf *out)
{
    bool tense = direction == TENSE_PAST || direction == TENSE_FUTURE;
    const struct anchor anchor = direction == TENSE_PAST ? at_end(*of) : *of, *a = &anchor;
    if (!choose_year(r, tense ? TOWARDS_NEAREST : direction, a, out))
        return false;
    int near = direction == TENSE_PAST ? NEAR_FOR_PAST : NEAR_FOR_FUTURE;
    const bool month =
        r->part == PART_MONTH && !r->day && of->has_day; /* "war im Januar", told at the end of December */
    if (direction == TENSE_PAST &&
        (a->day != of->day || month)) /* of an issue of March, "seit April" is of the year before */
        near = 1;
    if (tense && distance(edtf_first_day(out), edtf_last_day(out), a->day) >= near)
        return choose_year(r, direction, a, out);
    return true;
}

/* "Am 15. Oktober 2014 trat Halle bei, im September Stendal": a month that the year told before no longer has goes on
 * towards the page's date, where that is not far off. */
static bool choose_onward(const struct date_reading *r, const struct anchor *told, const struct anchor *page,
                          struct edtf *out)
{
    enum { YEARS = 2 };
    if (!told->has_month || !page->has_month || r->part != PART_MONTH || r->value >= told->month ||
        page->year > told->year + YEARS || !choose_with_tense(r, r->direction, page, out))
        return false;
    int64_t first = edtf_first_day(out);
    return first > told->day && first <= at_end(*page).day;
}

static bool choose_weekday(const struct date_reading *r, enum date_direction direction, const struct anchor *a,
                           struct edtf *out)
{
    if (!a->has_day)
        return false;
    int ahead = (r->weekday - day_weekday(a->day) + 7) % 7; /* 0 to 6 */
    switch (direction) {
    case TENSE_PAST: /* on the day itself, news of the same day */
        return one_day(a->day + (ahead ? ahead - 7 : 0), out);
    case TOWARDS_PAST:
        return one_day(a->day + ahead - 7, out);
    case TENSE_FUTURE: /* on the day itself, an announcement of the same day */
        return one_day(a->day + ahead, out);
    case TOWARDS_FUTURE:
    case TOWARDS_AFTER_TOLD:
        return one_day(a->day + (ahead ? ahead : 7), out);
    case TOWARDS_NEAREST:
        break;
    }
    return one_day(a->day + (ahead > 3 ? ahead - 7 : ahead), out);
}

/* "Am 15. November fuhren wir hin. Seit diesem Dienstag sind wir dabei": the day that was told right before is one,
 * some days back. */
static bool is_weekday_told(const struct date_reading *r, enum date_direction direction, const struct anchor *told,
                            const struct anchor *page)
{
    enum { DAYS = 14 };
    return (direction == TENSE_PAST || direction == TOWARDS_NEAREST) && told->has_day && page->has_day &&
           told->day < page->day && page->day - told->day <= DAYS && day_weekday(told->day) % 7 == r->weekday % 7;
}

static bool resolve_calendar(const struct date_reading *r, const struct anchor *page, const struct anchor *told,
                             struct edtf *out)
{
    if (r->digits) {
        if (r->digits == 4)
            return within_year(r, r->year, out);
        out->from = out->to = (struct edtf_date){.year = (int16_t)r->year, .digits = (uint8_t)r->digits};
        return true;
    }
    const struct anchor *from = page;
    enum date_direction direction = r->direction;
    /* "Das Haus soll im Frühjahr 2021 öffnen. Im Juli wurde abgestimmt", written in 2020 */
    const bool was_before =
        direction == TENSE_PAST && told->has_month && !told->has_day && page->has_day && told->day > page->day;
    if (direction == TOWARDS_AFTER_TOLD) {
        if (told->has_day || (told->has_month && r->part != PART_WEEK))
            from = told;
        else
            direction = TOWARDS_NEAREST;
    } else if (r->told && told->has_day && page->has_day && told->day > page->day && direction != TENSE_FUTURE) {
        return choose_told_year(r, told, out); /* a note that was added later */
    } else if (told->has && !was_before &&
               (!page->has || (r->told && (told->year != page->year || !told->has_month) &&
                               !(direction == TENSE_FUTURE && told->year < page->year)))) {
        if (r->part != PART_WEEK && r->part != PART_UNKNOWN)
            return choose_onward(r, told, page, out) || choose_told_year(r, told, out);
        from = told;
        direction = TOWARDS_NEAREST;
    }
    if (r->part == PART_WEEK && !r->value && is_weekday_told(r, direction, told, page))
        return one_day(told->day, out);
    if (r->part == PART_WEEK && !r->value)
        return choose_weekday(r, direction, from, out);
    if (r->part == PART_UNKNOWN)
        return false;
    bool found = choose_with_tense(r, direction, from, out);
    /* "im Mai" of a report at the end of the year that it tells of is no May to come. */
    if (found && r->told && told->has && from == page && told->year == page->year && out->from.year > page->year &&
        direction == TOWARDS_NEAREST)
        return choose_told_year(r, told, out);
    return found;
}

/* --- counting from the page's date or from what was told ------------------------------------------------------------ */

static bool shift_month(const struct date_reading *r, const struct anchor *a, struct edtf *out)
{
    int index = a->year * 12 + a->month - 1 + r->shift;
    int year = index >= 0 ? index / 12 : -((11 - index) / 12), month = index - year * 12 + 1;
    if (!a->has_month || !year_fits(year))
        return false;
    struct date_reading in_month = {.part = PART_MONTH, .value = month, .day = r->day};
    return within_year(&in_month, year, out);
}

static bool shift_months(const struct date_reading *r, const struct anchor *a, int count, struct edtf *out)
{
    int per_year = 12 / count;
    int index = a->year * per_year + (a->month - 1) / count + r->shift;
    int year = index / per_year;
    return a->has_month && index >= 0 && year_fits(year) && months(year, index % per_year * count + 1, count, out);
}

static bool shift_weekend(const struct date_reading *r, const struct anchor *a, struct edtf *out)
{
    if (!a->has_day)
        return false;
    int64_t saturday = a->day - day_weekday(a->day) + 6; /* of this week */
    bool on_weekend = day_weekday(a->day) >= 6;
    if (r->shift < 0)
        saturday += 7 * (int64_t)r->shift;
    else if (r->shift > 0)
        saturday += 7 * (int64_t)(r->shift - !on_weekend);
    else if (r->direction != TENSE_FUTURE && !on_weekend)
        saturday -= 7;
    return days(saturday, saturday + 1, out);
}

/* "heute vor 25 Jahren": the page's day in another year, then the days from it. */
static bool same_day(const struct date_reading *r, const struct anchor *a, struct edtf *out)
{
    int year, month, day;
    if (!a->has_day || !year_fits(a->year + r->shift))
        return false;
    day_date(a->day + r->value, &year, &month, &day);
    year += r->shift;
    return year_fits(year) && day_valid(year, month, day) && one_day(day_number(year, month, day), out);
}

/* "vier mehr als ein Jahr zuvor": the day, the month or the year that was told, in another year. */
static bool same_time(const struct date_reading *r, const struct anchor *a, struct edtf *out)
{
    const int64_t MONTH = 31; /* days; what is longer is a season or part of a year */
    if (r->base == BASE_PAGE || (a->has_day && a->end == a->day))
        return same_day(r, a, out) || within_year(&(struct date_reading){0}, a->year + r->shift, out);
    if (!a->has_month || a->has_day || a->end - a->day >= MONTH)
        return within_year(&(struct date_reading){0}, a->year + r->shift, out);
    return within_year(&(struct date_reading){.part = PART_MONTH, .value = a->month}, a->year + r->shift, out);
}

/* "ist zum Jahresende ausgeschieden" in a text of January: at the end of the year before. */
static int end_in_past(const struct date_reading *r, const struct anchor *a)
{
    enum { LAST_DAYS = 21 }; /* of a month, when its end is near enough to be told of as past */
    int year, month, day = 0;
    if (r->base != BASE_PAGE || r->modifier != MODIFIER_END || r->direction != TENSE_PAST || r->shift)
        return 0;
    if (a->has_day)
        day_date(a->day, &year, &month, &day);
    return r->unit == UNIT_YEAR ? -(a->month > 0 && a->month < 12) : r->unit == UNIT_MONTH ? -(day < LAST_DAYS) : 0;
}

static bool resolve_shift(const struct date_reading *r, const struct anchor *a, struct edtf *out)
{
    if (!a->has)
        return false;
    switch (r->unit) {
    case UNIT_DAY:
        if (r->base == BASE_TOLD && !r->shift && a->has_month &&
            !a->has_day) /* "im Mai ..., am selben Tag": that month */
            return same_time(r, a, out);
        return a->has_day && one_day(a->day + r->shift, out);
    case UNIT_WEEKEND:
        return shift_weekend(r, a, out);
    case UNIT_WEEK:
        return a->has_day && week(a->day - day_weekday(a->day) + 1 + 7 * (int64_t)r->shift, r, out);
    case UNIT_MONTH:
        return shift_month(r, a, out);
    case UNIT_QUARTER:
        return shift_months(r, a, 3, out);
    case UNIT_HALF:
        return shift_months(r, a, 6, out);
    case UNIT_YEAR:
        if (r->part == PART_TODAY)
            return same_time(r, a, out);
        return within_year(r, a->year + r->shift, out);
    case UNIT_DECADE:
    case UNIT_CENTURY: {
        int span = r->unit == UNIT_DECADE ? 10 : 100;
        int year = (a->year / span + r->shift) * span;
        out->from = out->to = (struct edtf_date){.year = (int16_t)year, .digits = span == 10 ? 3 : 2};
        return year > 0 && year_fits(year);
    }
    case UNIT_NONE:
        break;
    }
    return false;
}

bool date_resolve(const char *reading, const struct date_context *context, struct date_value *out)
{
    static const char *const modifiers[] = {NULL, "start", "mid", "end", "approx"};
    struct date_reading r;
    struct edtf e = {0};

    memset(out, 0, sizeof *out);
    if (!date_reading_parse(reading, &r))
        return false;
    if (context->happened && (r.direction == TOWARDS_NEAREST || (r.aside && r.direction == TENSE_FUTURE)))
        r.direction = TENSE_PAST;
    struct anchor page = anchor_of(r.reference[0] ? r.reference : context->reference),
                  told = anchor_of(context->told);
    /* "Am 5. Mai kam Ulm. Celle ist seit 2020 dabei, Lahr wurde am gleichen Tag aufgenommen": over what is no more
     * than a year */
    const struct anchor day = anchor_of(context->day);
    if (r.base == BASE_TOLD && r.unit == UNIT_DAY && told.has && !told.has_month && day.year > told.year)
        told = day;
    bool found;
    /* "zwei Jahre später" than what? Looking back, the page's own date serves: "am Vortag", "ein Jahr zuvor". */
    bool loose = r.base == BASE_TOLD && !told.has && r.shift > 0 && r.unit != UNIT_DAY;
    if (r.base == BASE_CALENDAR) {
        struct anchor narrated = anchor_of(r.direction == TOWARDS_AFTER_TOLD ? context->told : context->narrated);
        found = resolve_calendar(&r, &page, &narrated, &e);
    } else {
        if (r.base == BASE_TOLD && !told.has) /* "mehr als ein Jahr zuvor" than now: some time in that year */
            r.part = r.part == PART_TODAY ? PART_NONE : r.part;
        r.shift += end_in_past(&r, &page);
        found = resolve_shift(&r, r.base == BASE_TOLD && told.has ? &told : &page, &e);
    }
    if (!found || loose)
        return true;
    edtf_format(&e, out->edtf);
    out->aside = r.aside;
    out->now = r.base == BASE_PAGE && !r.shift && (r.unit == UNIT_DAY || r.unit == UNIT_YEAR);
    bool spent =
        r.modifier != MODIFIER_APPROX && e.from.day && r.unit == UNIT_WEEK; /* "Ende letzter Woche" is a day */
    out->modifier = spent ? NULL : modifiers[r.modifier];
    return true;
}
