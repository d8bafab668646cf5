/* Which heading or term each line stands under, and the dates of headings. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Sechs. Nach dem Datum der Unterschrift sind das": the line goes on in the items below it. */
static bool leads_items(const struct doc *d, const struct line *line)
{
    const size_t last = line->end_token - 1;
    return line->kind == BLOCK_DETAIL && !doc_punct(d, last, '.') && !doc_punct(d, last, '!') &&
           !doc_punct(d, last, '?');
}

void sections_find(struct analysis *a)
{
    const struct doc *d = a->doc;
    int32_t term = -1;
    bool detailed = false; /* the term had its details: what follows them is not under it */
    bool open = false;     /* but for the items that the detail leads to */
    for (size_t i = 0; i < d->nlines; i++) {
        const struct line *line = &d->lines[i];
        if (line_is_empty(line)) {
            a->section[i] = term >= 0 ? term : line->heading;
            continue;
        }
        open = leads_items(d, line) || (open && line->kind == BLOCK_ITEM);
        if (line->kind == BLOCK_HEADING || line->kind == BLOCK_TERM ||
            (detailed && line->kind != BLOCK_DETAIL && !open))
            term = -1;
        a->section[i] = term >= 0 ? term : line->heading;
        if (line->kind == BLOCK_TERM) {
            term = (int32_t)i;
            detailed = false;
        }
        detailed |= line->kind == BLOCK_DETAIL;
    }
}

int32_t section_parent(const struct analysis *a, int32_t line)
{
    const struct line *lines = a->doc->lines;
    if (line < 0 || lines[line].kind != BLOCK_HEADING)
        return line < 0 ? -1 : lines[line].heading;
    enum { STEPS = 64 }; /* headings of the same level passed over */
    int32_t up = lines[line].heading;
    for (int i = 0; up >= 0 && lines[up].level >= lines[line].level && i < STEPS; i++)
        up = lines[up].heading;
    return up >= 0 && lines[up].level < lines[line].level ? up : -1;
}

/* "3./4. Juni 2014", "3. bis 5. Mai 2014". */
static bool is_of_dates_alone(const struct analysis *a, const struct line *line)
{
    const size_t LONGEST = 12; /* tokens */
    if (line->end_token - line->first_token > LONGEST)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && a->doc->tokens[i].kind != TOK_PUNCT &&
            !(token_classes(a->doc, i) & (W_AND | W_PREP)))
            return false;
    return true;
}

static bool begins_with_day(const struct analysis *a, const struct line *line)
{
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    return from < to && a->f->dates.v[from].first_token == line->first_token && date_is_day(&a->f->dates.v[from]);
}

/* Whether the line right above or below begins with a day as well: they are the entries of a calendar. */
static bool is_among_days(const struct analysis *a, const struct line *line)
{
    const struct line *lines = a->doc->lines;
    return (line > lines && begins_with_day(a, line - 1)) ||
           (line + 1 < lines + a->doc->nlines && begins_with_day(a, line + 1));
}

/* "29.11.2012: Treffen in Münster": a day before a colon or a dash, and no running text behind it. */
static bool is_led_by_day(const struct analysis *a, const struct line *line, size_t date)
{
    const size_t LONGEST = 16; /* tokens */
    const struct date_mention *m = &a->f->dates.v[date];
    if (m->first_token != line->first_token || line->end_token - line->first_token > LONGEST || !date_is_day(m) ||
        line->kind == BLOCK_ROW || line->kind == BLOCK_ITEM)
        return false;
    return m->end_token < line->end_token && a->doc->tokens[m->end_token].kind == TOK_PUNCT &&
           !has_finite_between(a, m->end_token, line->end_token) && !is_among_days(a, line);
}

/* The absolute date that a short line holds, of several that are all of it the first; NO_REF for any other line. */
static int date_of_line(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    const size_t LONGEST = 6; /* tokens: "30. November 2011" */
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    bool absolute = from < to && date_is_absolute(a, from);
    if (from + 1 == to && line->kind != BLOCK_TERM && line->first_token < a->f->dates.v[from].first_token &&
        doc_is(a->doc, a->f->dates.v[from].first_token - 1, "seit")) /* "Zugänge seit 2019" */
        return NO_REF;
    bool one = from + 1 == to && (line->end_token - line->first_token <= LONGEST || is_led_by_day(a, line, from));
    return absolute && (one || is_of_dates_alone(a, line)) ? (int)from : NO_REF;
}

/* Whether the next line is running text, as below the day of a piece of news, not another day of a list of them. */
static bool leads_text(const struct analysis *a, size_t l)
{
    const uint32_t SHORTEST = 12; /* tokens */
    return l + 1 < a->doc->nlines && a->doc->lines[l + 1].end_token - a->doc->lines[l + 1].first_token >= SHORTEST;
}

/* A line that is a day and nothing else: "12.06.2019" over or under the heading of a piece of news, which may stand
 * in an item of a list. */
static int day_of_line(const struct analysis *a, size_t l)
{
    int date = date_of_line(a, l);
    if (date == NO_REF || a->doc->lines[l].kind == BLOCK_ROW ||
        (a->doc->lines[l].kind == BLOCK_ITEM && !leads_text(a, l)))
        return NO_REF;
    const struct date_mention *m = &a->f->dates.v[date];
    const struct line *line = &a->doc->lines[l];
    bool alone = m->first_token == line->first_token && m->end_token == line->end_token;
    return alone && date_is_day(m) ? date : NO_REF;
}

/* "November 2011" over the heading "Startschuss" in a timeline: the date of what stands under the heading; NO_REF. */
static int date_over_heading(const struct analysis *a, size_t heading)
{
    const size_t EMPTY = 3; /* lines without text */
    size_t over = heading;
    while (over > 0 && heading - over < EMPTY && line_is_empty(&a->doc->lines[over - 1]))
        over--;
    if (!a->timeline || over == 0)
        return NO_REF;
    const int date = line_date_alone(a, &a->doc->lines[over - 1]);
    return date != NO_REF && date_is_absolute(a, (size_t)date) ? date : NO_REF;
}

int section_date(const struct analysis *a, size_t line)
{
    if (a->section[line] < 0)
        return NO_REF;
    const int date = date_of_line(a, (size_t)a->section[line]);
    return date != NO_REF ? date : date_over_heading(a, (size_t)a->section[line]);
}

int section_day(const struct analysis *a, size_t line)
{
    const size_t EMPTY = 3; /* lines without text */
    bool itself = a->doc->lines[line].kind == BLOCK_HEADING;
    int32_t h = itself ? (int32_t)line : a->section[line];
    if (h < 0)
        return NO_REF;
    if (itself) /* "Zahl des Monats: 60" */
        line = a->doc->nlines;
    size_t under = (size_t)h + 1, over = (size_t)h;
    while (under < line && under < (size_t)h + EMPTY && line_is_empty(&a->doc->lines[under]))
        under++;
    int date = under < line ? day_of_line(a, under) : NO_REF;
    while (over > 0 && (size_t)h - over < EMPTY && line_is_empty(&a->doc->lines[over - 1]))
        over--;
    return date == NO_REF && over > 0 ? day_of_line(a, over - 1) : date;
}

/* A whole day behind "am", "zum". */
static bool is_led_day(const struct analysis *a, size_t date)
{
    static const char *const links[] = {"am", "zum", "per", "vom", NULL};
    const struct date_mention *m = &a->f->dates.v[date];
    return strlen(m->reading) == strlen("2021-12-31") && m->first_token > 0 &&
           doc_one_of(a->doc, m->first_token - 1, links);
}

int section_stated_day(const struct analysis *a, size_t line)
{
    const uint32_t LONGEST = 16; /* tokens */
    if (a->section[line] < 0)
        return NO_REF;
    const struct line *h = &a->doc->lines[a->section[line]];
    size_t from, to = dates_between(a, h->first_token, h->end_token, &from), absolute = 0, last = 0;
    if (from == to || h->end_token - h->first_token > LONGEST)
        return NO_REF;
    for (size_t i = h->first_token; i < h->end_token; i++)
        if (a->token_bits[i] & BIT_VERB && !doc_capital(a->doc, i)) /* "Bestand" */
            return NO_REF;
    for (; from < to; from++)
        if (date_is_absolute(a, from) && !date_is_of_entry(a, from)) {
            absolute++;
            last = from;
        }
    return absolute == 1 && is_led_day(a, last) ? (int)last : NO_REF;
}
