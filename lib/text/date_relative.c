/* Dates that are said from now or from the date told last: "gestern", "Ende letzter Woche", "zwei Jahre später". */
#include "lib/text/date_match.h"
#include "lib/text/number.h"

#include <string.h>

static bool starts_sentence(const struct doc *d, size_t i)
{
    return d->tokens[i].flags & (TOK_SENTENCE_START | TOK_LINE_START);
}

static enum date_class class_at(const struct doc *d, size_t i)
{
    return (enum date_class)date_word_at(d, i).class;
}

static struct date_reading from(enum date_base base, enum date_unit unit, int shift)
{
    return (struct date_reading){.base = base, .unit = unit, .shift = shift};
}

/* --- days ------------------------------------------------------------------------------------------------- */

/* A part of the day behind a day: "gestern Abend", "Montag früh". Returns the token behind it. */
static size_t skip_daypart(const struct doc *d, size_t i)
{
    static const char *const early[] = {"früh", "morgen", NULL};
    return i + (class_at(d, i) == WORD_DAYPART || doc_one_of(d, i, early));
}

/* "am Morgen", "Guten Morgen", "heute morgen" are not tomorrow. */
static bool is_tomorrow(const struct doc *d, size_t i)
{
    if (doc_capital(d, i) && !starts_sentence(d, i))
        return i > 0 && (doc_punct(d, i - 1, '"') || doc_punct(d, i - 1, ':'));
    return i == 0 ||
           (class_at(d, i - 1) != WORD_DAY_SHIFT && class_at(d, i - 1) != WORD_WEEKDAY && !doc_is(d, i - 1, "von"));
}

static bool is_adjective(const struct doc *d, size_t i)
{
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    return d->tokens[i].kind == TOK_WORD && !doc_capital(d, i) && len > 4 && class_at(d, i) == WORD_NONE &&
           (fold[len - 1] == 'e' || (fold[len - 2] == 'e' && strchr("nrsm", fold[len - 1])));
}

/* "(heute, 20 Uhr)" */
static bool clock_in_brackets(const struct doc *d, size_t i)
{
    for (size_t k = i + 1; k < i + 6 && k < d->ntokens && !doc_punct(d, k, ')'); k++)
        if (d->tokens[k].kind == TOK_NUMBER)
            return true;
    return doc_punct(d, i + 1, ')') || doc_punct(d, i + 1, ',');
}

/* "die heute bestehenden Regeln", "der heute 45-Jährige": it belongs to an adjective before a noun. */
static bool before_adjective(const struct doc *d, size_t i)
{
    static const char articles[] = " der die das den dem des ein eine einen einem einer ihre seine alle ";
    bool age = i + 2 < d->ntokens && d->tokens[i + 1].kind == TOK_NUMBER && date_is_dash(d, i + 2) &&
               date_joined(d, i + 2) && date_joined(d, i + 3);
    bool inside = i > 0 && date_word_in(d, i - 1, articles) && i + 2 < d->ntokens;
    return inside && (age || (is_adjective(d, i + 1) && doc_capital(d, i + 2) && d->tokens[i + 2].kind == TOK_WORD));
}

/* "heute" for the present age: "bis heute", "noch heute", "heute noch", "damals und heute", "(heute: Wien)"; but "von
 * heute an", "von heute, 21 Uhr". */
static bool means_nowadays(const struct doc *d, size_t i)
{
    static const char *const before[] = {"bis", "noch", "von", "wie", "als", NULL};
    static const char *const behind[] = {"noch", "wie", NULL};
    if (doc_punct(d, i + 1, '?') && i > 0 && doc_is(d, i - 1, "und"))
        return true; /* "Und heute?" */
    static const char *const once[] = {"damals", "früher", "einst", "gestern", NULL};
    if (i > 1 && (doc_is(d, i - 1, "und") || doc_is(d, i - 1, "bis")) && doc_one_of(d, i - 2, once))
        return true;
    if ((i > 0 && doc_punct(d, i - 1, '(') && (doc_punct(d, i + 1, ':') || !clock_in_brackets(d, i))) ||
        before_adjective(d, i))
        return true;
    static const char *const from_on[] = {"an", "bis", "auf", "um", "ca", "ab", NULL};
    if (i > 0 && doc_is(d, i - 1, "von") &&
        (doc_one_of(d, i + 1, from_on) || (i + 1 < d->ntokens && d->tokens[i + 1].kind == TOK_NUMBER)))
        return false;
    return (i > 0 && doc_one_of(d, i - 1, before)) || doc_one_of(d, i + 1, behind);
}

static size_t match_day_shift(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    size_t years_ago = date_match_anniversary(d, i, w.value, out);
    if (years_ago)
        return years_ago;
    if (w.value == 1 && !is_tomorrow(d, i))
        return 0;
    if (w.value == 0 && means_nowadays(d, i))
        return 0;
    if (date_is_dash(d, i + 1) && date_joined(d, i + 1) && date_joined(d, i + 2))
        return 0; /* "heute-journal" */
    struct date_reading r = from(BASE_PAGE, UNIT_DAY, w.value);
    size_t end = skip_daypart(d, i + 1);
    date_matches_add(out, i, end, &r, "date.day-shift");
    return end;
}

/* "am heutigen Samstag", "die gestrige Sitzung". */
static size_t match_now_adjective(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    struct date_word next = date_word_at(d, i + 1);
    bool day = next.class == WORD_WEEKDAY || next.class == WORD_DAYPART ||
               (next.class == WORD_UNIT && next.unit == UNIT_DAY);
    if (!day && w.value == 0)
        return 0;
    struct date_reading r = from(BASE_PAGE, UNIT_DAY, w.value);
    date_matches_add(out, i, i + 1 + day, &r, "date.day-shift");
    return i + 1 + day;
}

/* A weekday that recurs, or one counted in a month: "jeden Montag", "dritten Mittwoch im Monat". */
static bool weekday_recurs(const struct doc *d, size_t i)
{
    static const char every[] = " jeden jeder jedem jede immer alle ein eines einem kein ";
    int value;
    size_t end;
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    bool adverb = fold[len - 1] == 's' && !date_before_daypart(fold, len); /* "montags" */

    if (adverb && !(i > 0 && doc_is(d, i - 1, "des")))
        return true;
    bool third = i > 1 && date_digits(d, i - 2, 1, 1) > 0 && doc_punct(d, i - 1, '.') && /* "am 3. Samstag" */
                 !(d->tokens[i].flags & TOK_SENTENCE_START);
    if (third && !(i > 3 && doc_punct(d, i - 3, '.')))
        return true;
    return i > 0 && (date_word_in(d, i - 1, every) ||
                     (d->tokens[i - 1].kind == TOK_WORD && date_ordinal(d, i - 1, &value, &end)));
}

/* "Donnerstag, 18. Dezember": the weekday belongs to the date that follows. */
static size_t weekday_with_date(const struct doc *d, size_t i, size_t behind, struct date_matches *out)
{
    static const char *const articles[] = {"den", "dem", "der", "am", NULL};
    size_t at = behind, before = out->n;

    at += doc_punct(d, at, '.') && date_joined(d, at);
    at += doc_punct(d, at, ',');
    at += doc_one_of(d, at, articles);
    if (at >= d->ntokens || d->tokens[at].kind != TOK_NUMBER)
        return 0;
    size_t end = date_match_numeric(d, at, out);
    if (!end)
        end = date_match_day_list(d, at, out);
    if (!end || out->n == before)
        return 0;
    out->v[before].first = (uint32_t)i;
    return end;
}

/* "Montag letzter Woche", "Freitag der Vorwoche". Returns the token behind it, `i` if there is no week. */
static size_t week_tail(const struct doc *d, size_t i, struct date_reading *r)
{
    static const char *const links[] = {"in", "der", NULL};
    size_t at = i;
    while (at < i + 2 && doc_one_of(d, at, links))
        at++;
    struct date_word w = date_word_at(d, at), unit = date_word_at(d, at + 1);
    if (w.class == WORD_UNIT_SHIFT && w.unit == UNIT_WEEK) {
        r->shift = w.value;
        at = at + 1;
    } else if (w.class == WORD_RELATION && unit.class == WORD_UNIT && unit.unit == UNIT_WEEK) {
        r->shift = w.value;
        at = at + 2;
    } else {
        return i;
    }
    r->base = BASE_PAGE;
    r->unit = UNIT_WEEK;
    r->part = PART_NONE;
    return at;
}

/* "Montag bis Freitag: 9 bis 17 Uhr", the days of every week, and "Bild am Sonntag", a newspaper. Returns the token
 * behind them, 0 if the weekday at token i is one of the calendar. */
static size_t opening_days(const struct doc *d, size_t i)
{
    static const char asks[] = " am vom von ab seit zwischen nach vor ";
    static const char papers[] = " welt bild bz ";
    if (i > 1 && doc_is(d, i - 1, "am") && date_word_in(d, i - 2, papers))
        return i + 1;
    bool range = (doc_is(d, i + 1, "bis") || date_is_dash(d, i + 1)) && class_at(d, i + 2) == WORD_WEEKDAY;
    return range && !(i > 0 && date_word_in(d, i - 1, asks)) ? i + 3 : 0;
}

/* A week that is named right before the weekday at token i. */
static bool week_before(const struct doc *d, size_t i, const struct date_match *m)
{
    static const char *const links[] = {"am", "ab", "bis", NULL};
    size_t at = m->end + doc_punct(d, m->end, ',');
    at += doc_one_of(d, at, links);
    return at == i && m->reading.unit == UNIT_WEEK && !m->reading.weekday &&
           !(d->tokens[i].flags & TOK_SENTENCE_START);
}

static size_t match_weekday(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    struct date_reading r = {.part = PART_WEEK, .weekday = w.value};
    size_t behind = skip_daypart(d, i + 1);

    if (!doc_capital(d, i) || (i > 0 && date_joined(d, i) && date_is_dash(d, i - 1) && i > 1 &&
                               date_joined(d, i - 1) && class_at(d, i - 2) != WORD_WEEKDAY))
        return 0;
    if (date_is_dash(d, i + 1) && date_joined(d, i + 1) && date_joined(d, i + 2) && class_at(d, i + 2) == WORD_NONE &&
        d->tokens[i + 2].kind == TOK_WORD)
        return 0;
    size_t end = weekday_with_date(d, i, behind, out);
    if (end)
        return end;
    if ((end = opening_days(d, i)))
        return end;
    if (weekday_recurs(d, i))
        return 0;
    end = week_tail(d, behind, &r);
    if (out->n && week_before(d, i, &out->v[out->n - 1])) {
        r = out->v[out->n - 1].reading; /* "nächste Woche, am Mittwoch" */
        r.weekday = w.value;
    }
    if (i > 1 && out->n && out->v[out->n - 1].end + 2 >= i &&
        (out->v[out->n - 1].reading.unit == UNIT_DAY || out->v[out->n - 1].reading.day) &&
        (doc_punct(d, i - 1, ',') || doc_punct(d, i - 1, '('))) {
        r = out->v[out->n - 1].reading; /* "heute, Samstag," */
    }
    date_matches_add(out, i, end, &r, "date.weekday");
    return end;
}

/* "am Nachmittag", "in der Nacht": the day told last, or the page's. */
static size_t match_daypart(const struct doc *d, size_t i, struct date_matches *out)
{
    static const char *const articles[] = {"am", "gegen", "des", NULL};
    static const char *const habits[] = {"mitten",  "früh", "spät",
                                         "jeweils", "uhr",  NULL}; /* "mitten in der Nacht" */
    static const char *const onward[] = {"auf", "zum", "zu", "des", "vor", "von", "vom", NULL};
    size_t before = i > 0 && class_at(d, i - 1) == WORD_EDGE_ADJ ? i - 1 : i; /* "am frühen Morgen" */
    bool asked = before > 0 && (doc_one_of(d, before - 1, articles) ||
                                (before > 1 && doc_is(d, before - 1, "der") && doc_is(d, before - 2, "in")));
    bool habit = i > 1 && (doc_one_of(d, i - 2, habits) || (i > 2 && doc_one_of(d, i - 3, habits)));
    if (!asked || habit || !doc_capital(d, i) || doc_one_of(d, i + 1, onward))
        return 0;
    struct date_reading r = from(BASE_TOLD, UNIT_DAY, 0);
    date_matches_add(out, i, i + 1, &r, "date.daypart");
    return i + 1;
}

/* --- units that are pointed at ------------------------------------------------------------------------------ */

/* "diesem Tag", "nächsten Tag": days are counted from the date told. */
static bool read_pointed_day(int relation, bool told, bool this_one, struct date_reading *r)
{
    if (!told && !this_one && relation != 1)
        return false;
    *r = from(BASE_TOLD, UNIT_DAY, relation);
    return true;
}

/* "letzten", "kommenden" before a weekday, month or season. */
static enum date_direction direction_of(int relation)
{
    return relation < 0 ? TOWARDS_PAST : relation > 0 ? TOWARDS_FUTURE : TOWARDS_NEAREST;
}

/* "dieses", "diesem" point at the present; "das laufende" does so as well. */
static bool is_this(const struct doc *d, size_t i)
{
    return !strncmp(doc_fold(d, i), "dies", 4);
}

/* "2018: ... In diesem Jahr machen mehr als 60 mit": the year that a line of a chronicle begins with, if the words
 * at token i stand behind it; 0 for none. */
static int year_of_entry(const struct doc *d, size_t i)
{
    const struct line *line = &d->lines[doc_line_of(d, i)];
    const size_t first = line->first_token;
    const int year = i > first + 2 ? date_digits(d, first, 4, 4) : 0;
    const bool sign = doc_punct(d, first + 1, ':') || doc_punct(d, first + 1, '|');
    return sign && year >= 1900 && year <= 2099 ? year : 0;
}

static size_t match_relation_unit(const struct doc *d, size_t i, size_t at, struct date_word w,
                                  struct date_matches *out)
{
    struct date_word unit = date_word_at(d, at);
    bool told = w.class == WORD_TOLD_RELATION;
    struct date_reading r = from(told ? BASE_TOLD : BASE_PAGE, (enum date_unit)unit.unit, w.value);

    if (unit.unit == UNIT_DAY && !read_pointed_day(w.value, told, is_this(d, i), &r))
        return 0;
    if (unit.class == WORD_CENTURY && w.value > 0)
        return 0;
    struct date_reading year = {0};
    size_t end = unit.unit == UNIT_YEAR ? date_plain_year_tail(d, at + 1, &year) : at + 1;
    bool stated = end > at + 1; /* "im vergangenen Jahr 2019" */
    const bool yearly = unit.unit == UNIT_YEAR && !told && !stated && w.value >= 0 && w.value <= 1;
    int report = yearly && !date_year_of_page(d) ? date_section_year(d, i) : 0;
    if (yearly && year_of_entry(d, i))
        report = year_of_entry(d, i);
    if (report) /* "in diesem Jahr" of a report that says which, on a page without a date */
        r = date_on_calendar(report + w.value, 0, 0);
    date_matches_add(out, i, end, stated ? &year : &r, stated ? "date.year" : "date.unit-shift");
    return end;
}

/* "am letzten Freitag im September": one of that month. */
static bool counted_in_month(const struct doc *d, size_t i)
{
    static const char *const links[] = {"im", "des", "eines", "jeden", NULL};
    enum date_class in = class_at(d, i + 1);
    return doc_one_of(d, i, links) && (in == WORD_MONTH || in == WORD_UNIT || doc_is(d, i + 1, "monats"));
}

/* "in diesem und im nächsten Jahr": the unit stands behind the second. Returns the token behind the first, 0 if this is
 * none. */
static size_t match_first_of_two(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    static const char *const joins[] = {"und", "oder", "sowie", "wie", NULL}, *const preps[] = {"im", "in", "am",
                                                                                                NULL};
    if (!doc_one_of(d, i + 1, joins))
        return 0;
    size_t at = i + 2 + doc_one_of(d, i + 2, preps);
    struct date_word unit = date_word_at(d, at + 1);
    if (class_at(d, at) != WORD_RELATION || unit.class != WORD_UNIT || unit.unit == UNIT_DAY ||
        (d->tokens[at + 1].flags & TOK_SENTENCE_START))
        return 0;
    struct date_reading r = from(BASE_PAGE, (enum date_unit)unit.unit, w.value);
    date_matches_add(out, i, i + 1, &r, "date.unit-shift");
    return i + 1;
}

static size_t match_relation(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    size_t at = i + 1;
    if (at >= d->ntokens || (d->tokens[at].flags & TOK_SENTENCE_START))
        return 0;
    size_t two = w.class == WORD_RELATION ? match_first_of_two(d, i, w, out) : 0;
    if (two)
        return two;
    if (is_adjective(d, at) && at + 1 < d->ntokens)
        at++;
    struct date_word next = date_word_at(d, at);
    struct date_reading r = {.direction = direction_of(w.value)};

    switch (next.class) {
    case WORD_UNIT:
    case WORD_PART_OF_YEAR:
    case WORD_CENTURY:
        return match_relation_unit(d, i, at, w, out);
    case WORD_MONTH:
    case WORD_SEASON:
        r.part = PART_MONTH;
        r.value = next.value;
        date_matches_add(out, i, at + 1, &r, "date.month");
        return at + 1;
    case WORD_DAYPART: /* "am selben Abend", "vergangene Nacht" */
        r = from(w.class == WORD_RELATION && w.value < 0 ? BASE_PAGE : BASE_TOLD, UNIT_DAY, w.value);
        if ((w.class == WORD_RELATION && w.value == 0 && !is_this(d, i)) || doc_is(d, at + 1, "des"))
            return 0;
        date_matches_add(out, i, at + 1, &r, "date.daypart");
        return at + 1;
    case WORD_WEEKDAY: {
        if (counted_in_month(d, at + 1))
            return at + 1;
        size_t before = out->n, end = weekday_with_date(d, at, at + 1, out);
        if (end) {
            out->v[before].first = (uint32_t)i;
            return end;
        }
        r.part = PART_WEEK;
        if (w.class == WORD_RELATION && w.value == 2) /* "übernächsten Samstag" */
            r = (struct date_reading){.base = BASE_PAGE, .unit = UNIT_WEEK, .shift = 1};
        r.weekday = next.value;
        end = skip_daypart(d, at + 1);
        date_matches_add(out, i, end, &r, "date.weekday");
        return end;
    }
    case WORD_FIXED_DAY:
        r.part = PART_MONTH;
        r.value = next.value / 100;
        r.day = next.value % 100;
        date_matches_add(out, i, at + 1, &r, "date.holiday");
        return at + 1;
    case WORD_EASTER_DAY:
        r.part = PART_EASTER;
        r.value = next.value;
        date_matches_add(out, i, at + 1, &r, "date.holiday");
        return at + 1;
    default:
        return 0;
    }
}

/* "heuer", "im Vorjahr", "am Vortag". */
static size_t match_unit_shift(size_t i, struct date_word w, struct date_matches *out)
{
    bool told = w.unit == UNIT_DAY || w.value > 0;
    struct date_reading r = from(told ? BASE_TOLD : BASE_PAGE, (enum date_unit)w.unit, w.value);
    date_matches_add(out, i, i + 1, &r, "date.unit-shift");
    out->v[out->n - 1].from_context = !told && w.value < 0;
    return i + 1;
}

/* "am Wochenende" (of the week told or just past), "Jahr zuvor", "Tags darauf". */
static size_t match_unit(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    static const char articles[] = " am dem das vom zum im der die ";
    struct date_word behind = date_word_at(d, i + 1);
    if (behind.class == WORD_TOLD_AFTER && !doc_is(d, i + 1, "später") && !doc_is(d, i + 1, "früher") &&
        (i == 0 || date_word_in(d, i - 1, articles) || doc_is(d, i, "tags"))) {
        struct date_reading r = from(BASE_TOLD, (enum date_unit)w.unit, behind.value);
        date_matches_add(out, i, i + 2, &r, "date.told-shift");
        return i + 2;
    }
    static const char *const courses[] = {"laufe", "verlauf", "verlaufe", NULL};
    if (i > 1 && w.unit != UNIT_DAY && doc_one_of(d, i - 2, courses) &&
        (doc_is(d, i - 1, "des") || doc_is(d, i - 1, "der"))) { /* "im Laufe des Jahres" */
        struct date_reading r = from(BASE_PAGE, (enum date_unit)w.unit, 0), year = {0};
        size_t end = w.unit == UNIT_YEAR ? date_plain_year_tail(d, i + 1, &year) : i + 1;
        date_matches_add(out, i, end, end > i + 1 ? &year : &r, "date.unit-shift");
        out->v[out->n - 1].from_context = end == i + 1;
        return end;
    }
    if (w.unit == UNIT_WEEKEND && i > 0 && doc_is(d, i - 1, "am")) {
        struct date_reading r = from(BASE_PAGE, UNIT_WEEKEND, 0);
        date_matches_add(out, i, i + 1, &r, "date.weekend");
        return i + 1;
    }
    return 0;
}

/* "Jahresende", "zum Jahresbeginn 2020". */
static size_t match_unit_edge(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    struct date_reading r = from(BASE_PAGE, (enum date_unit)w.unit, 0);
    struct date_reading year = {0};
    size_t end = i + 1;
    bool ends = end < d->ntokens && d->tokens[end].flags & TOK_SENTENCE_START; /* "zum Jahresende" over "2013 | 3" */
    if (w.unit == UNIT_YEAR && !ends && (end = date_year_tail(d, i + 1, &year)) > i + 1)
        r = year;
    r.modifier = (enum date_modifier)w.value;
    date_matches_add(out, i, end, &r, "date.edge");
    out->v[out->n - 1].from_context = end == i + 1;
    return end;
}

/* "im Berichtsjahr": of a report that says which. Behind it the year would be a date of its own. */
static size_t match_report_year(const struct doc *d, size_t i, struct date_matches *out)
{
    int year = date_digits(d, i + 1, 4, 4) > 0 ? 0 : date_section_year(d, i);
    struct date_reading r = date_on_calendar(year, 0, 0);
    if (year)
        date_matches_add(out, i, i + 1, &r, "date.report-year");
    return year ? i + 1 : 0;
}

/* "des Jahres", "der Woche" behind "Ende", "Mitte": the one that is spoken of. */
static size_t match_edge_of_unit(const struct doc *d, size_t first, size_t at, enum date_modifier edge,
                                 struct date_matches *out)
{
    struct date_word w = date_word_at(d, at);
    if (w.class == WORD_REPORT_YEAR)
        return match_report_year(d, at, out);
    if (w.class != WORD_UNIT || w.unit == UNIT_DAY || w.unit == UNIT_WEEKEND)
        return 0;
    struct date_reading r = from(BASE_PAGE, (enum date_unit)w.unit, 0), year = {0};
    size_t end = at + 1;
    if (w.unit == UNIT_YEAR && date_digits(d, at + 1, 4, 4) > 0 && (end = date_year_tail(d, at + 1, &year)) > at + 1)
        r = year;
    r.modifier = edge;
    date_matches_add(out, first, end, &r, "date.edge");
    out->v[out->n - 1].from_context = r.base == BASE_PAGE;
    return end;
}

/* "Anfang", "Mitte", "Ende", "früher", "später" before a date. */
size_t date_match_edge(const struct doc *d, size_t i, struct date_matches *out)
{
    static const char *const links[] = {"der", "des", "dem", "vom", "von", "im", "den", NULL};
    struct date_word w = date_word_at(d, i);
    enum date_modifier edge = (enum date_modifier)w.value;
    size_t at = i + 1;
    if (at < d->ntokens && (doc_apart(d, at) || doc_tab_behind(d, i))) /* "Mitte | November 2012" */
        return 0;

    if (w.class != WORD_EDGE && w.class != WORD_EDGE_ADJ)
        return 0;
    if ((doc_punct(d, at, '/') || date_is_dash(d, at) || doc_is(d, at, "bis")) && class_at(d, at + 1) == WORD_EDGE)
        at += 2; /* "Mitte/Ende Juni", "Anfang bis Mitte Juli" */
    bool link = doc_one_of(d, at, links);
    at += link;
    if (at >= d->ntokens || (d->tokens[at].flags & TOK_SENTENCE_START))
        return 0;
    size_t before = out->n, end = 0;
    if (link)
        end = match_edge_of_unit(d, i, at, edge, out);
    if (!end)
        end = date_match_plain(d, at, out);
    if (!end || out->n == before)
        return 0;
    struct date_match *m = &out->v[before];
    if (m->reading.day || m->reading.unit == UNIT_DAY || (m->reading.weekday && !m->reading.unit)) {
        return end; /* "Ende am 3. Mai": a day has no edges */
    }
    m->first = (uint32_t)i;
    m->reading.modifier = edge;
    return end;
}

size_t date_match_relative(const struct doc *d, size_t i, struct date_matches *out)
{
    struct date_word w = date_word_at(d, i);

    switch (w.class) {
    case WORD_DAY_SHIFT:
        if (doc_is(d, i, "morgen") && doc_capital(d, i) && i > 0 &&
            (doc_is(d, i - 1, "am") || class_at(d, i - 1) == WORD_EDGE_ADJ))
            return match_daypart(d, i, out);
        return match_day_shift(d, i, w, out);
    case WORD_NOW_ADJ:
        return match_now_adjective(d, i, w, out);
    case WORD_WEEKDAY:
        return match_weekday(d, i, w, out);
    case WORD_DAYPART:
        return match_daypart(d, i, out);
    case WORD_RELATION:
    case WORD_TOLD_RELATION:
        return match_relation(d, i, w, out);
    case WORD_UNIT_SHIFT:
        return match_unit_shift(i, w, out);
    case WORD_UNIT_ADJ: {
        struct date_reading r = from(BASE_PAGE, (enum date_unit)w.unit, w.value);
        date_matches_add(out, i, i + 1, &r, "date.unit-shift");
        return i + 1;
    }
    case WORD_REPORT_YEAR:
        return match_report_year(d, i, out);
    case WORD_UNIT:
        return match_unit(d, i, w, out);
    case WORD_UNIT_EDGE:
        return match_unit_edge(d, i, w, out);
    default:
        break;
    }
    return date_match_duration(d, i, out);
}
