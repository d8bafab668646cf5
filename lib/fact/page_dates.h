/* Where a page states its own dates: what page_dates.c, page_imprint.c and page_event.c share. Private to lib/fact. */
#ifndef PP_FACT_PAGE_DATES_H
#define PP_FACT_PAGE_DATES_H

#include "lib/fact/analysis.h"

/* "Rundbrief · März 2019" */
static inline bool token_is_dot(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    return t->kind == TOK_PUNCT && t->end - t->start == strlen("·") && !memcmp(d->text + t->start, "·", strlen("·"));
}

/* A whole month or day of a stated year (lib/text/date.h): the date of a page, not the year of a timeline. */
static inline bool date_is_of_page(const struct date_mention *m)
{
    return m->reading[0] >= '0' && m->reading[0] <= '9' && strlen(m->reading) >= strlen("2021-07");
}

/* A line of the head or the foot of the page, where its own date stands. */
static inline bool line_is_head_or_foot(const struct analysis *a, const struct line *line)
{
    const size_t HEAD = 6, FOOT = 6; /* lines; newsletters name title, issue and date first */
    size_t i = (size_t)(line - a->doc->lines);
    return i < HEAD || i + FOOT >= a->doc->nlines;
}

/* "Angaben der Kommune, September 2020", "Quelle: Geschäftsstelle, Mai 2021" at the head or foot: of when the
 * figures of the page are (page_imprint.c). */
bool date_is_of_figures(const struct analysis *a, const struct line *line, const struct date_mention *m);
/* Whether the date is told where texts say where and when they stood: issues, sources, signatures, credits
 * (page_imprint.c). */
bool date_is_of_imprint(const struct analysis *a, const struct line *line, const struct date_mention *m);
/* "Neumünster, den 12. Oktober 2020", "Az. 500.15      Stuttgart, 4. April 2019", "Redaktion: X · Bremen, im Mai 2022": the
 * last field of a letterhead's or imprint's line, with a place before the comma (page_imprint.c). */
bool date_is_dateline(const struct analysis *a, const struct line *line, const struct date_mention *m);
/* "Heppenheim, 8. Juli 2022": the line is nothing but where and when something was written. */
bool line_is_dateline(const struct analysis *a, const struct line *line);

/* The event that the page's head tells: a day in a heading or in a line without a verb above the running text;
 * NO_REF (page_event.c, as the following). */
int head_event_find(const struct analysis *a);
/* Whether the page is the minutes of a meeting, on whose day is so what was said there. */
bool page_is_minutes(const struct analysis *a);
/* "02.11.2020 Sozialausschuss – Vorberatung", "27.11.2014, Berlin: Treffen": an item of a calendar. */
bool date_is_appointment(const struct analysis *a, size_t date);
/* A paragraph of running text. */
bool line_is_running_text(const struct analysis *a, const struct line *line);

#endif
