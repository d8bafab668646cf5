/* The year of a section: what a heading says of the dates below it. */
#include "lib/text/date_match.h"

#include <string.h>

enum { STEPS = 3, LONGEST_HEADING = 24 }; /* headings looked at, and tokens of each */

static bool ends_with(const char *s, size_t len, const char *end)
{
    size_t n = strlen(end);
    return len >= n && !memcmp(s + len - n, end, n);
}

/* "Jahr 2022", "Rückblick 2017", "Mai 2014". */
static bool asks_for_year(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"jahr", "jahres", "rückblick", "chronik", "jahresbericht", "jahresprogramm"};
    enum date_class class = (enum date_class)date_word_at(d, i).class;
    if (d->tokens[i].kind != TOK_WORD)
        return false;
    for (size_t k = 0; k < sizeof ends / sizeof *ends; k++)
        if (ends_with(doc_fold(d, i), d->tokens[i].fold_len, ends[k]))
            return true;
    return class == WORD_MONTH || class == WORD_SEASON;
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
        if (d->tokens[i].kind != TOK_NUMBER)
            continue;
        int value = date_digits(d, i, 4, 4);
        if (year || value < 1900 || value > 2099)
            return 0;
        year = value;
        asked = i > line->first_token && asks_for_year(d, i - 1);
    }
    return year && (asked || words == 0) ? year : 0;
}

int date_section_year(const struct doc *d, size_t token)
{
    int32_t at = d->lines[doc_line_of(d, token)].heading;
    for (int step = 0; step < STEPS && at >= 0; step++) {
        int year = year_of_heading(d, &d->lines[at]);
        if (year)
            return year;
        at = d->lines[at].heading;
    }
    return 0;
}
