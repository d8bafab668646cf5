/* What a heading or a line that is a date says of the dates below it. */
#include "lib/text/date_match.h"

#include <stdio.h>
#include <string.h>

enum { STEPS = 3, HOPS = 64, LONGEST_HEADING = 24 }; /* headings looked at, passed over, and tokens of each */

/* "Jahr 2022", "Rückblick 2017", "Ausblick auf 2018", "Termine 2019", "Mai 2014". */
static bool asks_for_year(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"jahr",           "jahres",     "rückblick", "chronik", "jahresbericht",
                                       "jahresprogramm", "ausblick",   "vorschau",  "planung", "planungen",
                                       "arbeitsplan",    "jahresplan", "termine",   NULL};
    enum date_class class = (enum date_class)date_word_at(d, i).class;
    if (d->tokens[i].kind != TOK_WORD)
        return false;
    return doc_ends_in(d, i, 0, ends) || class == WORD_MONTH || class == WORD_SEASON;
}

/* "Chemnitz, Januar 2019", "Suhl, im Mai 2020": where and when the text was written, with its year at token i. */
static bool is_dateline(const struct doc *d, const struct line *line, size_t i)
{
    enum { LONGEST = 3 }; /* words of the place */
    if (i + 1 != line->end_token || i < line->first_token + 3)
        return false;
    const size_t month = i - 1, comma = month - 1 - (month > line->first_token + 1 && doc_is(d, month - 1, "im"));
    return date_word_at(d, month).class == WORD_MONTH && comma > line->first_token &&
           comma <= line->first_token + LONGEST && doc_punct(d, comma, ',');
}

/* The one year that the line states of its section, 0 if it states none or several. */
static int year_of_heading(const struct doc *d, const struct line *line)
{
    int year = 0;
    size_t words = 0, end = line->end_token;
    bool asked = false;
    if (end - line->first_token > LONGEST_HEADING)
        return 0;
    for (size_t i = line->first_token; i < end; i++) {
        words += d->tokens[i].kind == TOK_WORD;
        bool day = line->kind == BLOCK_TERM && date_digits(d, i, 1, 2) > 0 && doc_punct(d, i + 1, '.');
        if (d->tokens[i].kind != TOK_NUMBER || day) /* "3. Juli 2018" */
            continue;
        int value = date_digits(d, i, 4, 4);
        if (year || value < 1900 || value > 2099)
            return 0;
        year = value;
        bool on = i > line->first_token + 1 && doc_is(d, i - 1, "auf"); /* "Rückblick auf 2016" */
        asked = i > line->first_token && asks_for_year(d, i - 1 - on);
        if (is_dateline(d, line, i))
            return 0;
    }
    return year && (asked || words == 0) ? year : 0;
}

static const char *const reports[] = {"bericht", "berichts", "rückblick", "chronik", "bilanz", NULL};

/* "Tätigkeitsbericht 2013 – Nordstelle": the year of the report that the page's title names. */
static int year_of_title(const struct doc *d)
{
    const char *title = d->page->title.data ? d->page->title.data : "";
    for (size_t k = 0; reports[k]; k++) {
        const char *at = strstr(title, reports[k]);
        const char *digits = at ? at + strlen(reports[k]) : "";
        int year = 0;
        if (*digits++ != ' ' || strspn(digits, "0123456789") != 4)
            continue;
        for (int i = 0; i < 4; i++)
            year = year * 10 + (digits[i] - '0');
        if (year >= 1900 && year <= 2099 && !strchr("0123456789/-", digits[4] ? digits[4] : ' '))
            return year;
    }
    return 0;
}

/* "Rückblick auf das vergangene Jahr": whether a line of a report at the head says that it is about the year before. */
static bool is_about_last_year(const struct doc *d, const struct line *line)
{
    static const char *const last[] = {"vergangene",      "vergangenen",     "abgelaufene", "abgelaufenen", "letzte",
                                       "zurückliegende",  "zurückliegenden", "vorige",      "vorigen",      "letzten",
                                       "zurückliegendes", "vergangenes",     NULL};
    static const char *const year[] = {"jahr", "jahres", "jahre", "arbeitsjahr", "geschäftsjahr", NULL};
    bool report = false, about = false;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        report |= doc_ends_in(d, i, 0, reports);
        about |= i > line->first_token && doc_one_of(d, i, year) && doc_one_of(d, i - 1, last);
    }
    return report && about;
}

/* "Jahresbericht 2018 (Auszug)" at the head of the page: the one year that a report without parts is about. */
static int year_of_report(const struct doc *d)
{
    enum { LINES = 4, LONGEST = 10 }; /* lines at the head, tokens of one */
    for (size_t l = 0, seen = 0; l < d->nlines && seen < LINES; l++) {
        const struct line *line = &d->lines[l];
        seen += line->end_token > line->first_token;
        if (line->end_token - line->first_token > LONGEST)
            continue;
        bool report = false; /* "Sachbericht zum Verwendungsnachweis 2019" */
        for (size_t i = line->first_token + 1; i < line->end_token; i++) {
            int value = date_digits(d, i, 4, 4);
            report |= doc_ends_in(d, i - 1, 0, reports);
            bool ends = i + 1 == line->end_token || d->tokens[i + 1].kind == TOK_PUNCT ||
                        doc_apart(d, i + 1); /* "Jahresbericht 2018    Seite 7" */
            if (value >= 1900 && value <= 2099 && ends &&
                (doc_ends_in(d, i - 1, 0, reports) ||
                 (report && i + 1 == line->end_token && d->tokens[i - 1].kind == TOK_WORD &&
                  date_word_at(d, i - 1).class != WORD_MONTH)))
                return value;
        }
        if (date_year_of_page(d) && is_about_last_year(d, line))
            return date_year_of_page(d) - 1;
    }
    return year_of_title(d);
}

/* The year of the term that the line of details explains. */
static int year_of_term(const struct doc *d, size_t line)
{
    size_t first = reach_back(line, STEPS, 0);
    while (line > first && d->lines[line].kind == BLOCK_DETAIL)
        line--;
    return d->lines[line].kind == BLOCK_TERM ? year_of_heading(d, &d->lines[line]) : 0;
}

int date_section_year(const struct doc *d, size_t token)
{
    size_t line = doc_line_of(d, token);
    int of_term = year_of_term(d, line);
    if (of_term)
        return of_term;
    int32_t at = d->lines[line].heading;
    int level = 127, looked = 0;
    for (int hop = 0; hop < HOPS && looked < STEPS && at >= 0; hop++, at = d->lines[at].heading) {
        if (!d->lines[at].guessed && d->lines[at].level >= level)
            continue; /* the heading of another section before */
        level = d->lines[at].level;
        looked++;
        int year = year_of_heading(d, &d->lines[at]);
        if (year)
            return year;
    }
    return year_of_report(d);
}

/* --- lines that are a date ------------------------------------------------------------------------------------- */

enum {
    FEW_WORDS = 3,
    HEADLINE_TOKENS = 14,
    REACH_LINES = 12
}; /* tokens behind the date; lines that it reaches over */

/* The line of the match is its date and little else ("Mittwoch, 12. Juni 2019", "12.06.2019, Redaktion"), or a headline
 * that begins with it ("12.06.2019 - Herne ist dabei"). */
static bool dates_its_line(const struct doc *d, const struct date_match *m)
{
    const struct line *line = &d->lines[doc_line_of(d, m->first)];
    const struct date_reading *r = &m->reading;
    if (r->base != BASE_CALENDAR || r->digits != 4 || r->part != PART_MONTH || !r->day ||
        m->first > line->first_token)
        return false;
    const struct token *last = &d->tokens[line->end_token - 1];
    bool called = line->end_token > m->end + 1 &&
                  (doc_punct(d, line->end_token - 1, '!') || doc_punct(d, line->end_token - 1, '?'));
    bool headline = line->end_token > m->end && d->tokens[m->end].kind == TOK_PUNCT &&
                    (last->kind == TOK_WORD || called) && line->end_token <= m->end + HEADLINE_TOKENS;
    if (headline && (line->kind == BLOCK_HEADING || line->kind == BLOCK_TEXT))
        return true;
    if (line->end_token > m->end + FEW_WORDS)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if ((i < m->first || i >= m->end) && d->tokens[i].kind == TOK_NUMBER)
            return false;
    return true;
}

/* The year that a heading, a term or a line of one number in lines (from, to] states last, 0 for none: there what
 * the line `from` dates ends. */
static int next_section_year(const struct doc *d, size_t from, size_t to)
{
    for (size_t l = to; l > from; l--) {
        const struct line *line = &d->lines[l];
        const bool may =
            line->kind == BLOCK_TERM || line->kind == BLOCK_HEADING || line->end_token == line->first_token + 1;
        const int year = may ? year_of_heading(d, line) : 0;
        if (year)
            return year;
    }
    return 0;
}

static void refer_to(struct date_reading *r, const struct date_reading *day)
{
    snprintf(r->reference, sizeof r->reference, "%04u-%02u-%02u", (unsigned)day->year % 10000,
             (unsigned)day->value % 100, (unsigned)day->day % 100);
}

/* --- tables ---------------------------------------------------------------------------------------------------- */

/* Whether the match is a day that ends its line, as in what stands over a table: "Mitglieder am 31. Dezember 2019",
 * "Übersicht (Stand: 1.3.2021)". */
static bool ends_its_line(const struct doc *d, const struct date_match *m)
{
    const struct date_reading *r = &m->reading;
    const struct line *line = &d->lines[doc_line_of(d, m->first)];
    if (r->base != BASE_CALENDAR || r->digits != 4 || r->part != PART_MONTH || !r->day)
        return false;
    for (size_t i = m->end; i < line->end_token; i++)
        if (d->tokens[i].kind != TOK_PUNCT)
            return false;
    return true;
}

/* A table shows how things stood on the day that is written over it: the months in its rows came before. */
static void date_tables(const struct doc *d, struct date_matches *m)
{
    const struct date_reading *day = NULL; /* over the table that the lines up to `line` belong to */
    size_t line = 0;
    for (size_t k = 0; k < m->n; k++) {
        struct date_reading *r = &m->v[k].reading;
        const size_t at = doc_line_of(d, m->v[k].first);
        for (; line < at; line++)
            if (d->lines[line + 1].kind != BLOCK_ROW && d->lines[line + 1].first_token < d->lines[line + 1].end_token)
                day = NULL;
        if (d->lines[at].kind != BLOCK_ROW) {
            day = ends_its_line(d, &m->v[k]) ? r : NULL;
        } else if (day && r->base == BASE_CALENDAR && !r->digits && !r->reference[0]) {
            refer_to(r, day);
            r->told = false;
            r->direction = TENSE_PAST;
        }
    }
}

/* --- all ------------------------------------------------------------------------------------------------------- */

/* "30. November 2011", some lines, "29. November 2012", "Ein Jahr später sind es schon 27": what begins with how
 * much later it is, counted from the entry before, repeats its own day. */
static bool repeats_day(const struct doc *d, const struct date_match *m, const struct date_reading *before,
                        const struct date_reading *day)
{
    const struct date_reading *r = &m->reading;
    return before && r->base == BASE_TOLD && r->unit == UNIT_YEAR && r->shift > 0 &&
           m->first == d->lines[doc_line_of(d, m->first)].first_token && before->year + r->shift == day->year;
}

void date_sections(const struct doc *d, struct date_matches *m)
{
    date_tables(d, m);
    size_t lines = 0, from = 0;
    for (size_t k = 0; k < m->n; k++)
        lines += dates_its_line(d, &m->v[k]);
    if (lines < 2) /* the one is the page's own */
        return;
    const struct date_reading *section = NULL, *before = NULL;
    for (size_t k = 0; k < m->n; k++) {
        struct date_reading *r = &m->v[k].reading;
        size_t line = doc_line_of(d, m->v[k].first);
        if (dates_its_line(d, &m->v[k])) {
            before = section;
            section = r;
            from = line;
        } else if (section && line <= from + 2 && repeats_day(d, &m->v[k], before, section)) {
            *r = *section;
        } else if (section && line > from && line <= from + REACH_LINES && (r->base == BASE_PAGE || !r->digits)) {
            const int year = next_section_year(d, from, line);
            if (!year)
                refer_to(r, section);
            else if (r->base == BASE_PAGE && r->unit == UNIT_YEAR && !r->shift)
                *r = date_on_calendar(year, 0, 0); /* "2020" over "kommt in diesem Jahr hinzu" */
        }
    }
}

/* --- programmes ------------------------------------------------------------------------------------------------- */

static bool is_day_of_year(const struct date_reading *r)
{
    return r->base == BASE_CALENDAR && r->digits == 4 && r->part == PART_MONTH && r->day;
}

static bool is_weekday_over_items(const struct doc *d, const struct date_match *m)
{
    const struct date_reading *r = &m->reading;
    const struct line *line = &d->lines[doc_line_of(d, m->first)];
    return date_is_weekday(r) && m->first == line->first_token && line->end_token <= m->end + 1;
}

void date_programmes(const struct doc *d, struct date_matches *m, const int *range_with)
{
    const struct date_reading *event = NULL; /* its first day */
    for (size_t k = 0; k < m->n; k++) {
        struct date_match *match = &m->v[k];
        if (range_with[k] > (int)k && is_day_of_year(&match->reading))
            event = &match->reading;
        else if (event && !match->reading.reference[0] && is_weekday_over_items(d, match)) {
            refer_to(&match->reading, event);
            match->reading.direction = TENSE_FUTURE;
        }
    }
}
