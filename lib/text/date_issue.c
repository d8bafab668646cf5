/* The year of an issue, where a text has no other date of its own: "Heft 3/2017", "Newsletter 1/2020", "Ärzteblatt
 * Sachsen 4/2023". */
#include "lib/text/date_match.h"

#include <string.h>

bool date_numbers_issue(const struct doc *d, size_t i)
{
    enum { BETWEEN = 3 };
    static const char *const ends[] = {"newsletter", "brief",       "magazin",      "info", "journal",
                                       "blatt",      "nachrichten", "mitteilungen", NULL};
    for (size_t n = 0; n <= BETWEEN && i > 0 && !(d->tokens[i].flags & TOK_LINE_START); n++) {
        i--;
        if (!doc_capital(d, i))
            return false;
        if (doc_ends_in(d, i, 0, ends))
            return true;
    }
    return false;
}

/* Whether the match may be the day or month on which the text was written: "Magdeburg, im Juni 2019", "Gera, 3. Mai
 * 2019 – Die Stadt ...", in the first or last lines; not where a sentence tells of it. */
static bool may_date_text(const struct doc *d, const struct date_match *m)
{
    enum { HEAD = 6, FOOT = 4, SIGNED = 16, SHORT = 16, LEAD = 6 }; /* lines; tokens of a line, before the date */
    const struct date_reading *r = &m->reading;
    const size_t l = doc_line_of(d, m->first);
    const struct line *line = &d->lines[l];
    if (r->base != BASE_CALENDAR || r->digits != 4 || r->part != PART_MONTH)
        return false;
    size_t end = m->end;
    while (end < line->end_token && d->tokens[end].kind == TOK_PUNCT) /* "(Redaktionsschluss: 30. Juni 2022)" */
        end++;
    const bool brief = line->end_token - line->first_token <= SHORT || m->first <= line->first_token + LEAD;
    const bool signs = brief || (m->first > line->first_token && doc_punct(d, m->first - 1, ':'));
    return (brief && (l < HEAD || l + FOOT >= d->nlines)) || (signs && end == line->end_token && l < SIGNED);
}

static bool is_dated(const struct doc *d, const struct date_matches *m)
{
    enum { MOST = 32 }; /* matches looked at from either end */
    for (size_t k = 0; k < m->n; k++) {
        if (may_date_text(d, &m->v[k]))
            return true;
        if (k == MOST && m->n > 2 * (size_t)MOST)
            k = m->n - MOST;
    }
    return false;
}

/* The number of an issue at token i, with its year: "3/2017". */
static bool is_issue(const struct doc *d, size_t i)
{
    enum { MOST = 60 }; /* issues in a year */
    static const char *const issue[] = {"ausgabe", "heft", "newsletter", "rundbrief", NULL};
    const int number = date_digits(d, i, 1, 2), year = date_digits(d, i + 2, 4, 4);
    if (number < 1 || number > MOST || !date_joined_punct(d, i + 1, '/') || !date_joined(d, i + 2) || year < 1950 ||
        year > 2050 || d->tokens[i].flags & TOK_LINE_START || (i + 3 < d->ntokens && date_joined(d, i + 3)))
        return false;
    size_t before = i - 1;
    if (doc_punct(d, before, '.') && before > 1 && doc_is(d, before - 1, "nr")) /* "Rundbrief Nr. 3/2017" */
        before -= 2;
    return doc_one_of(d, before, issue) || date_numbers_issue(d, before + 1);
}

/* Adds the match, in the order of the text. */
static void insert(const struct doc *d, struct date_matches *m, size_t i)
{
    const int number = date_digits(d, i, 1, 2), year = date_digits(d, i + 2, 4, 4);
    /* "Ausgabe 06/2017" is of June, "Heft 3/2017" the third */
    const int month = date_digits(d, i, 2, 2) > 0 && number <= 12 ? number : 0;
    const struct date_reading r = date_on_calendar(year, month, 0);
    size_t k = 0;
    while (k < m->n && m->v[k].first < i)
        k++;
    if ((k > 0 && m->v[k - 1].end > i) || (k < m->n && m->v[k].first < i + 3))
        return;
    date_matches_add(m, i, i + 3, &r, "date.issue");
    const struct date_match added = m->v[m->n - 1];
    memmove(&m->v[k + 1], &m->v[k], (m->n - 1 - k) * sizeof *m->v);
    m->v[k] = added;
}

void date_issues(const struct doc *d, struct date_matches *m)
{
    enum { LINES = 4, LONGEST = 16 }; /* lines at the head, tokens of one */
    if (!d->german || d->page->published.len || d->page->modified.len || is_dated(d, m))
        return;
    for (size_t l = 0, seen = 0; l + 1 < d->nlines && seen < LINES; l++) { /* over a text */
        const struct line *line = &d->lines[l];
        seen += line->end_token > line->first_token;
        if (line->end_token - line->first_token > LONGEST)
            continue;
        for (size_t i = line->first_token + 1; i + 2 < line->end_token; i++)
            if (is_issue(d, i)) {
                insert(d, m, i);
                return;
            }
    }
}
