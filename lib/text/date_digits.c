/* Dates in digits, and the days of a month, one or several: "30.11.2011", "3., 4. und 5. Oktober". */
#include "lib/text/date_match.h"
#include "lib/text/edtf.h"

#include <string.h>

enum { LIST_MOST = 40 }; /* days in one enumeration: no longer one is about one month */

/* --- digits only ------------------------------------------------------------------------------------- */

static size_t match_iso(const struct doc *d, size_t i, struct date_matches *out)
{
    int year = date_digits(d, i, 4, 4);
    char separator = date_joined_punct(d, i + 1, '-') ? '-' : '/';
    if (!date_year_in_range(year) || !date_joined_punct(d, i + 1, separator) || !date_joined(d, i + 2) ||
        !date_joined_punct(d, i + 3, separator) || !date_joined(d, i + 4))
        return 0;
    int month = date_digits(d, i + 2, 2, 2), day = date_digits(d, i + 4, 2, 2);
    if (month < 1 || month > 12 || !day_valid(year, month, day))
        return 0;
    struct date_reading r = date_on_calendar(year, month, day);
    date_matches_add(out, i, i + 5, &r, "date.iso");
    return i + 5;
}

/* "30.11.2011", "30. 11. 2011", "26.02.14", "30/11/2011": the day is at token i. */
static size_t read_day_month_year(const struct doc *d, size_t i, struct date_reading *r)
{
    int day = date_digits(d, i, 1, 2), month = date_digits(d, i + 2, 1, 2);
    char separator = date_joined_punct(d, i + 1, '.') ? '.' : date_joined_punct(d, i + 1, '/') ? '/' : '-';

    if (day < 1 || month < 1 || !date_joined_punct(d, i + 1, separator) || !date_valid_day_month(day, month) ||
        !date_joined_punct(d, i + 3, separator))
        return 0;
    bool tight = date_joined(d, i + 2) && date_joined(d, i + 4);
    int year = date_digits(d, i + 4, 4, 4), digits = 4;
    if (year < 0 && tight && separator == '.') {
        year = date_digits(d, i + 4, 2, 2);
        year = year < 0 ? year : date_full_year(year);
        digits = 2;
    }
    if (!date_year_in_range(year) || (separator != '.' && !tight) || (digits == 2 && doc_is(d, i + 5, "uhr")))
        return 0;
    if (date_joined(d, i + 5) &&
        (d->tokens[i + 5].kind == TOK_WORD ||
         (date_joined_punct(d, i + 5, '.') && date_joined(d, i + 6) && date_digits(d, i + 6, 1, 9) >= 0)))
        return 0;
    if (!day_valid(year, month, day))
        return 0;
    *r = date_on_calendar(year, month, day);
    return i + 5;
}

/* "11/2016", "03.2022", "12/22" (only where a month is asked for). */
static size_t match_month_year(const struct doc *d, size_t i, struct date_matches *out)
{
    static const char asks[] =
        " seit ab stand bis von im zum ende anfang mitte jahr beitritt aufnahme austritt beigetreten aufgenommen ";
    int month = date_digits(d, i, 1, 2), year = date_digits(d, i + 2, 4, 4);
    bool slash = date_joined_punct(d, i + 1, '/'), dot = date_joined_punct(d, i + 1, '.');

    if (month < 1 || month > 12 || (!slash && !dot) || !date_joined(d, i + 2) || date_inside_other(d, i))
        return 0;
    if (i > 1 && date_joined(d, i) && date_is_dash(d, i - 1) && date_joined(d, i - 1) &&
        d->tokens[i - 2].kind == TOK_WORD)
        return 0; /* "Vordruck TH-07/2019" */
    if (date_digits(d, i, 1, 1) > 0 && date_numbers_issue(d, i))
        return 0; /* "Newsletter 3/2021" is the third */
    if (year < 0 && slash && date_digits(d, i, 2, 2) > 0 && date_digits(d, i + 2, 2, 2) > 12 && i > 0 &&
        (date_word_in(d, i - 1, asks) ||
         (doc_punct(d, i - 1, '(') &&
          (doc_punct(d, i + 3, ')') || doc_punct(d, i + 3, ';') || doc_punct(d, i + 3, ','))) ||
         (doc_punct(d, i - 1, ':') && i > 1 && date_word_in(d, i - 2, asks))))
        year = date_full_year(date_digits(d, i + 2, 2, 2));
    if (year < 1900 || year > 2099 || (dot && date_digits(d, i, 2, 2) < 0))
        return 0;
    if (date_joined(d, i + 3) &&
        (d->tokens[i + 3].kind != TOK_PUNCT ||
         (date_digits(d, i + 4, 1, 9) >= 0 && date_joined(d, i + 4) && !date_is_dash(d, i + 3))))
        return 0;
    struct date_reading r = date_on_calendar(year, month, 0);
    date_matches_add(out, i, i + 3, &r, "date.month-slash-year");
    return i + 3;
}

static bool is_version(const struct doc *d, size_t i)
{
    static const char *const words[] = {"version", "v", "release", "build", NULL};
    return i > 0 && doc_one_of(d, i - 1, words);
}

/* "2018-12", where it cannot be the years from 2018 to 2012. */
static size_t match_iso_month(const struct doc *d, size_t i, struct date_matches *out)
{
    int year = date_digits(d, i, 4, 4), month = date_digits(d, i + 2, 2, 2);
    if (!date_year_in_range(year) || month < 1 || month > 12 || month > year % 100 ||
        !date_joined_punct(d, i + 1, '-') || !date_joined(d, i + 2) || date_inside_other(d, i) ||
        (date_joined(d, i + 3) &&
         (d->tokens[i + 3].kind != TOK_PUNCT || doc_punct(d, i + 3, '-') || doc_punct(d, i + 3, '/'))))
        return 0;
    struct date_reading r = date_on_calendar(year, month, 0);
    date_matches_add(out, i, i + 3, &r, "date.iso");
    return i + 3;
}

size_t date_match_numeric(const struct doc *d, size_t i, struct date_matches *out)
{
    struct date_reading r;
    bool parted =
        date_joined_punct(d, i + 1, '.') || date_joined_punct(d, i + 1, '-') || date_joined_punct(d, i + 1, '/');
    if (!parted || date_glued(d, i) || is_version(d, i))
        return 0;
    size_t end = match_iso(d, i, out);
    if (end)
        return end;
    if ((end = read_day_month_year(d, i, &r))) {
        date_matches_add(out, i, end, &r, "date.digits");
        return end;
    }
    end = match_month_year(d, i, out);
    return end ? end : match_iso_month(d, i, out);
}

/* --- days of a month, one or several ------------------------------------------------------------------ */

/* The month at token i: name or short form. */
static int month_at(const struct doc *d, size_t i, size_t *end)
{
    struct date_word w = date_word_at(d, i);
    if ((w.class != WORD_MONTH && w.class != WORD_MONTH_SHORT) || !(d->tokens[i].flags & TOK_CAPITAL))
        return 0;
    *end = i + 1 + (w.class == WORD_MONTH_SHORT && date_joined_punct(d, i + 1, '.'));
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
        !date_roman_ordinal(d, i, &value, end))
        return value;
    return 0;
}

/* What may stand between the days of an enumeration. Returns the token behind it, i if there is nothing. */
static size_t skip_between_days(const struct doc *d, size_t i)
{
    static const char words[] =
        " und bis sowie oder bzw beziehungsweise u am auf zum vom den dem der noch auch einschließlich inklusive ";
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

/* "dieses Monats", "des vorigen Monats", "d. M.", "v. M." behind a day, as minutes and letters have it: the token
 * behind it, 0 if nothing like it stands there. */
static size_t read_month_of_page(const struct doc *d, size_t i, struct date_reading *r)
{
    bool this = doc_is(d, i, "d") || doc_is(d, i, "lfd"), last = doc_is(d, i, "v");
    if ((this || last) && doc_punct(d, i + 1, '.') && doc_is(d, i + 2, "m") && doc_punct(d, i + 3, '.')) {
        *r = (struct date_reading){.base = BASE_PAGE, .unit = UNIT_MONTH, .shift = this ? 0 : -1, .day = r->day};
        return i + 4;
    }
    i += doc_is(d, i, "des");
    struct date_word relation = date_word_at(d, i), unit = date_word_at(d, i + 1);
    bool told = relation.class == WORD_TOLD_RELATION;
    if ((!told && relation.class != WORD_RELATION) || unit.class != WORD_UNIT || unit.unit != UNIT_MONTH)
        return 0;
    *r = (struct date_reading){
        .base = told ? BASE_TOLD : BASE_PAGE, .unit = UNIT_MONTH, .shift = relation.value, .day = r->day};
    return i + 2;
}

/* The month and year of the day that ends before token i ("Oktober 2014", "10. 2014", "10.", "dieses Monats"). */
static size_t read_month_and_year(const struct doc *d, size_t i, struct date_reading *r)
{
    size_t end = 0;
    int month = month_at(d, i, &end);
    if (month && date_word_at(d, i).class == WORD_MONTH_SHORT && end == i + 1 && date_digits(d, end, 4, 4) < 0 &&
        end < d->ntokens && d->tokens[end].kind == TOK_WORD)
        return 0; /* "9. Jan Kuppelwieser" */
    if (month && date_valid_day_month(r->day, month)) {
        r->part = PART_MONTH;
        r->value = month;
        return date_year_tail(d, end, r);
    }
    return month ? 0 : read_month_of_page(d, i, r);
}

/* "Mo., 3.5." */
static bool behind_short_weekday(const struct doc *d, size_t i)
{
    static const char names[] = " mo di mi do fr sa so ";
    i -= i > 0 && doc_punct(d, i - 1, ',');
    i -= i > 0 && doc_punct(d, i - 1, '.');
    return i > 0 && date_word_in(d, i - 1, names) && (d->tokens[i - 1].flags & TOK_CAPITAL);
}

static bool links_days(const struct doc *d, size_t i)
{
    static const char *const words[] = {"bis", "und", "sowie", NULL};
    return doc_punct(d, i, '/') || doc_punct(d, i, ',') || doc_punct(d, i, '|') || date_is_dash(d, i) ||
           doc_one_of(d, i, words);
}

/* "3.5." at token i. */
static bool is_day_and_month(const struct doc *d, size_t i)
{
    int day = date_digits(d, i, 1, 2), month = date_digits(d, i + 2, 1, 2);
    return day > 0 && month > 0 && date_valid_day_month(day, month) && date_joined_punct(d, i + 1, '.') &&
           date_joined(d, i + 2) && date_joined_punct(d, i + 3, '.');
}

/* "24.12./25.12.2013", "3.5. bis 5.5.", "3.6., 17.6., 1.7.": another day and month beside the one at token i. */
static bool another_beside(const struct doc *d, size_t i)
{
    return (links_days(d, i + 4) && is_day_and_month(d, i + 5)) ||
           (i > 4 && links_days(d, i - 1) && is_day_and_month(d, i - 5));
}

/* The tokens are a cell of a table's row, and not its first: that may be a number of a section. */
static bool is_later_cell(const struct doc *d, size_t first, size_t end)
{
    const char behind = d->text[d->tokens[end - 1].end];
    return doc_tab_before(d, first) && (doc_tab_behind(d, end - 1) || behind == '\n' || behind == '\0');
}

/* Whether the line begins with token i, behind its bullet if it has one. */
static bool begins_its_line(const struct doc *d, size_t i)
{
    static const char *const bullets[] = {"-", "–", "•", "*", "·", "▪", "○", "►", NULL};
    return d->tokens[i].flags & TOK_LINE_START ||
           (i > 0 && d->tokens[i - 1].flags & TOK_LINE_START && doc_text_in(d, i - 1, bullets) && !date_joined(d, i));
}

/* "24.11. Werkstatt", of a programme: the line begins with a day that no section has for its number. */
static bool begins_with_day(const struct doc *d, size_t line)
{
    enum { MOST_SECTIONS = 12 };
    if (line >= d->nlines || d->lines[line].first_token + 3 >= d->lines[line].end_token)
        return false;
    size_t i = d->lines[line].first_token;
    i += d->tokens[i].kind == TOK_PUNCT && begins_its_line(d, i + 1); /* behind its bullet */
    return date_digits(d, i, 1, 2) > MOST_SECTIONS && is_day_and_month(d, i);
}

/* "5.9.: Treffen", "30.1.   Runder Tisch", "6.12. Treffen" under "24.11. Werkstatt" at the start of a line, where "5.9."
 * alone may number a section. */
static bool begins_entry(const struct doc *d, size_t i, int day)
{
    enum { MOST_SECTIONS = 12 };
    size_t end = i + 4;
    if (!begins_its_line(d, i) || end >= d->ntokens)
        return false;
    bool apart = doc_apart(d, end) && !(d->tokens[end].flags & TOK_LINE_START);
    size_t line = doc_line_of(d, i);
    if (!(d->tokens[end].flags & TOK_LINE_START) &&
        (begins_with_day(d, line + 1) || (line > 0 && begins_with_day(d, line - 1))))
        return true;
    return doc_punct(d, end, ':') || (day > MOST_SECTIONS && apart);
}

/* "Ansbach (Stadt), 12.3.", "Roth – 1.4.": the day ends a short line, behind a name and a sign. */
static bool ends_entry(const struct doc *d, size_t i)
{
    enum { LONGEST = 12 }; /* tokens */
    const size_t end = i + 4;
    if (i < 2 || (end < d->ntokens && !(d->tokens[end].flags & TOK_LINE_START)))
        return false;
    const struct line *line = &d->lines[doc_line_of(d, i)];
    const bool sign =
        doc_punct(d, i - 1, ',') || doc_punct(d, i - 1, ':') || (date_is_dash(d, i - 1) && !date_joined(d, i));
    return sign && line->first_token + 2 <= i && line->end_token - line->first_token <= LONGEST &&
           (doc_capital(d, i - 2) || doc_closes(d, i - 2));
}

/* "3.5." without a year: only where a preposition or a weekday asks for a day, at the end of an enumeration, or where
 * a line of a timetable begins with "03.05.". */
static size_t read_day_and_month_digits(const struct doc *d, size_t i, bool listed, struct date_reading *r)
{
    static const char asks[] = " am vom zum ab bis den dem seit der zw zwischen ist stand ";
    size_t end = read_day_month_year(d, i, r);
    if (end)
        return end;
    int day = date_digits(d, i, 1, 2), month = date_digits(d, i + 2, 1, 2);
    if (day < 1 || month < 1 || !date_joined_punct(d, i + 1, '.') || !date_valid_day_month(day, month) ||
        !date_joined_punct(d, i + 3, '.') || doc_is(d, i + 4, "uhr") ||
        (date_joined(d, i + 4) && d->tokens[i + 4].kind != TOK_PUNCT))
        return 0;
    bool asked =
        listed || (i > 0 && date_word_in(d, i - 1, asks)) ||
        (i > 1 && doc_punct(d, i - 1, ',') && date_word_at(d, i - 2).class == WORD_WEEKDAY) ||
        (i > 0 && date_word_at(d, i - 1).class == WORD_WEEKDAY) || behind_short_weekday(d, i) ||
        another_beside(d, i) || (i > 0 && doc_punct(d, i - 1, '(') && doc_punct(d, i + 4, ')')) ||
        (day > 12 && i > 0 && (doc_punct(d, i - 1, ',') || doc_punct(d, i - 1, ':') || doc_punct(d, i - 1, '('))) ||
        (i > 0 && doc_punct(d, i - 1, '?')) || ends_entry(d, i) || is_later_cell(d, i, i + 4) ||
        begins_entry(d, i, day) ||
        (begins_its_line(d, i) && date_digits(d, i, 2, 2) > 0 && date_digits(d, i + 2, 2, 2) > 0);
    if (!asked)
        return 0;
    *r = date_on_calendar(0, month, day);
    return date_year_tail(d, i + 4, r);
}

/* The last item of an enumeration or its only one, at token i. Returns the token behind it, 0 if it is none. */
static size_t read_last_day(const struct doc *d, size_t i, bool listed, struct date_reading *r)
{
    size_t behind = 0;
    size_t end = read_day_and_month_digits(d, i, listed, r);
    if (end)
        return end;
    int day = day_at(d, i, &behind);
    if (!day && (day = date_digits(d, i, 1, 2)) > 0 && day <= 31 &&
        !(i + 1 < d->ntokens && d->tokens[i + 1].flags & TOK_LINE_START && date_inside_other(d, i)))
        behind = i + 1; /* "10 November", the full stop lost; not "Rundbrief Nr. 14" over "Dezember 2018" */
    if (!day || !behind)
        return 0;
    *r = date_on_calendar(0, 0, day);
    return read_month_and_year(d, behind, r);
}

static void add_days(const struct day_item *items, size_t n, struct date_matches *out)
{
    const struct date_reading *last = &items[n - 1].reading;
    for (size_t k = 0; k < n; k++) {
        struct date_reading r = *last;
        r.day = items[k].reading.day;
        if (r.base == BASE_CALENDAR && !date_valid_day_month(r.day, r.value))
            continue;
        date_matches_add(out, items[k].first, items[k].end, &r, n > 1 ? "date.days-of-month" : "date.day-month");
    }
}

/* "Straße des 17. Juni", "Platz des 18. März". */
static bool names_a_place(const struct doc *d, size_t i)
{
    static const char *const places[] = {"straße", "strasse", "platz", "allee", "ufer", "brücke", "haus", NULL};
    return i > 1 && doc_is(d, i - 1, "des") && doc_one_of(d, i - 2, places);
}

/* A number of one or two digits with a sign or a month behind it, or an ordinal. */
static bool may_be_day(const struct doc *d, size_t i)
{
    int value;
    size_t end;
    if (d->tokens[i].kind != TOK_NUMBER)
        return date_ordinal(d, i, &value, &end);
    bool followed = i + 1 < d->ntokens && (d->tokens[i + 1].kind == TOK_PUNCT || month_at(d, i + 1, &end));
    return followed && date_digits(d, i, 1, 2) >= 0;
}

size_t date_match_day_list(const struct doc *d, size_t i, struct date_matches *out)
{
    struct day_item items[LIST_MOST];
    size_t n = 0, at = i;

    if (!may_be_day(d, i) || date_glued(d, i) || is_version(d, i))
        return 0;
    while (n < LIST_MOST) {
        struct day_item *item = &items[n];
        item->first = at;
        item->end = read_last_day(d, at, n > 0, &item->reading);
        if (item->end) {
            if (!names_a_place(d, i))
                add_days(items, n + 1, out);
            return item->end;
        }
        int day = day_at(d, at, &item->end);
        if (!day || (d->tokens[at].kind == TOK_WORD && n == 0))
            break;
        item->reading.day = day;
        n++;
        size_t next = skip_between_days(d, item->end);
        if (next == item->end ||
            d->tokens[item->end].flags & TOK_SENTENCE_START) /* "im Süden 31. Am Montag, 6. Mai" */
            break;
        at = next;
    }
    return n > 1 ? items[n - 1].first : 0; /* days of no month: not to be read again from each of them */
}
