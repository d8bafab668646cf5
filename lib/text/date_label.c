/* What reads like a date and is a label: "Heute" over a section, "Jahresende" over a column of years. */
#include "lib/text/date_match.h"

#include <string.h>

/* Nothing but the match, and perhaps another with "und", stands in its line. */
static bool fills_line(const struct doc *d, const struct date_match *m)
{
    enum { LONGEST = 3 };
    const struct line *line = &d->lines[doc_line_of(d, m->first)];
    if (line->kind == BLOCK_ROW || line->end_token > line->first_token + LONGEST)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if ((i < m->first || i >= m->end) && !doc_is(d, i, "und") && date_word_at(d, i).class != WORD_SEASON)
            return false;
    return true;
}

/* The line below, if it has text, is the row of a table. */
static bool above_rows(const struct doc *d, size_t line)
{
    enum { APART = 3 };
    for (size_t l = line + 1; l < d->nlines && l <= line + APART; l++)
        if (d->lines[l].end_token > d->lines[l].first_token)
            return d->lines[l].kind == BLOCK_ROW;
    return false;
}

/* "jeweils zum Jahresende", "Zahl der Mitglieder am Jahresende" over a table, "Jahresende | Land | Bund". */
static bool of_every_year(const struct doc *d, const struct date_match *m)
{
    static const char *const small[] = {"zum", "am", "zu", NULL};
    size_t first = m->first, line = doc_line_of(d, first), end = d->lines[line].end_token;
    if (d->lines[line].kind == BLOCK_ROW)
        return m->first == d->lines[line].first_token;
    first -= first > 0 && doc_one_of(d, first - 1, small);
    if (first > 0 && doc_is(d, first - 1, "jeweils"))
        return true;
    return m->end + (m->end < end && d->tokens[m->end].kind == TOK_PUNCT) >= end && above_rows(d, line);
}

bool date_is_label(const struct doc *d, const struct date_match *m)
{
    const struct date_reading *r = &m->reading;
    bool season = r->base == BASE_CALENDAR && !r->digits && date_word_at(d, m->first).class == WORD_SEASON;
    bool day = r->base == BASE_PAGE && r->unit == UNIT_DAY;
    bool edge = r->base != BASE_CALENDAR && r->unit == UNIT_YEAR && !r->shift && m->end == m->first + 1 && m->rule &&
                !strcmp(m->rule, "date.edge");
    return ((season || day) && fills_line(d, m)) || (edge && of_every_year(d, m));
}
