/* Tickers: lines that begin with a time of day, or stand under one, tell in the present what happens on the day of
 * the page. German in general. */
#include "lib/fact/members.h"

#include <string.h>

/* "+++ 15.02 Uhr: ...", "11:15 ...", "[11:15] ...": behind the time of day with which the line begins; 0 if it
 * begins with none. *hour: it says so ("Uhr"). */
static size_t end_of_clock(const struct doc *d, const struct line *line, bool *hour)
{
    const size_t SIGNS = 4; /* "+++", a bullet, a bracket */
    size_t i = line->first_token;
    while (i < line->end_token && i < line->first_token + SIGNS && d->tokens[i].kind == TOK_PUNCT)
        i++;
    const size_t end = i + 3;
    *hour = end < line->end_token && doc_is(d, end, "uhr");
    const bool clock = end <= line->end_token && d->tokens[i].kind == TOK_NUMBER && d->tokens[i].fold_len <= 2 &&
                       (doc_punct(d, i + 1, ':') || (*hour && doc_punct(d, i + 1, '.'))) &&
                       d->tokens[i + 2].kind == TOK_NUMBER && d->tokens[i + 2].fold_len == 2;
    return clock ? end + *hour : 0;
}

/* The line before, or behind, over empty ones; NULL if it is far off. */
static const struct line *line_beside(const struct doc *d, size_t l, bool before)
{
    const size_t EMPTY = 3; /* lines */
    for (size_t n = 0; n <= EMPTY; n++) {
        if (before ? l == 0 : l + 1 >= d->nlines)
            return NULL;
        l = before ? l - 1 : l + 1;
        if (!line_is_empty(&d->lines[l]))
            return &d->lines[l];
    }
    return NULL;
}

/* Whether the line is an entry of a ticker: it begins with a time of day, as others beside it do, or stands under one. */
static bool is_entry(const struct doc *d, size_t l)
{
    bool hour, other;
    const struct line *before = line_beside(d, l, true), *behind = line_beside(d, l, false);
    if (end_of_clock(d, &d->lines[l], &hour))
        return hour || (before && end_of_clock(d, before, &other)) || (behind && end_of_clock(d, behind, &other));
    size_t end = before ? end_of_clock(d, before, &hour) : 0;
    while (end && end < before->end_token && d->tokens[end].kind == TOK_PUNCT)
        end++;
    return end && end == before->end_token;
}

int date_of_ticker(const struct analysis *a, size_t l)
{
    const size_t HEAD = 8; /* dates of the page */
    if (!is_entry(a->doc, l))
        return NO_REF;
    if (a->own_date >= 0)
        return a->own_date;
    const struct buf *published = &a->doc->page->published;
    for (size_t k = 0; k < a->f->dates.n && k < HEAD; k++) {
        if (a->f->roles[k] == ROLE_PUBLISHED)
            return (int)k;
        const char *reading = a->f->dates.v[k].reading;
        if (published->len == strlen(reading) && !memcmp(reading, published->data, published->len))
            return (int)k;
    }
    return NO_REF;
}
