/* Headings that only their look tells, which we do not see: paragraphs of a page with markup. */
#include "lib/text/date_words.h"
#include "lib/text/doc_part.h"

/* Level: below those of markup. */
enum { LEVEL = 6 };

/* The line is running text: a sentence that is longer than a heading. */
static bool is_running_text(const struct doc *d, const struct line *line)
{
    enum { SHORTEST = 50 }; /* bytes */
    return line->end - line->start >= SHORTEST && doc_line_ends_with(d, line, ".!?");
}

/* --- dates over the entries of a chronicle --------------------------------------------------------------------- */

enum date_line { NO_DATE, DATE_IN_DIGITS, DATE_IN_WORDS };

/* "2011", "Mai 2014", "30. November 2011", "6.10.2016": whether the line is a date with its year. */
static enum date_line date_line(const struct doc *d, const struct line *line)
{
    enum { LONGEST = 6, YEAR = 4 }; /* tokens, digits */
    const size_t n = line->end_token - line->first_token, last = line->end_token - 1;
    enum date_line found = n == 1 ? DATE_IN_WORDS : DATE_IN_DIGITS;
    if (n == 0 || n > LONGEST || d->tokens[last].kind != TOK_NUMBER || d->tokens[last].fold_len != YEAR ||
        (doc_fold(d, last)[0] != '1' && doc_fold(d, last)[0] != '2'))
        return NO_DATE;
    for (size_t i = line->first_token; i < last; i++) {
        const enum date_class class = (enum date_class)date_word_at(d, i).class;
        if (d->tokens[i].kind != TOK_WORD)
            continue;
        if (class != WORD_MONTH && class != WORD_SEASON && class != WORD_EDGE)
            return NO_DATE;
        found = DATE_IN_WORDS;
    }
    return found;
}

/* Line i is a date over what happened then, in lines of the same kind: items or paragraphs. */
static enum date_line heads_entry(const struct doc *d, size_t i)
{
    enum { SHORTEST = 30 }; /* bytes */
    const struct line *line = &d->lines[i];
    if (line->kind != BLOCK_TEXT && line->kind != BLOCK_ITEM)
        return NO_DATE;
    const enum date_line date = date_line(d, line);
    const struct line *after = date ? doc_line_beside(d, i, 1) : NULL;
    return after && after->kind == line->kind && after->level == line->level &&
                   after->end - after->start >= SHORTEST && !date_line(d, after)
               ? date
               : NO_DATE;
}

/* Whether there are any. Days in digits alone are those of news. */
static bool guess_dates(struct doc *d)
{
    enum { FEWEST = 3 };
    size_t found = 0;
    for (size_t i = 0; i < d->nlines; i++)
        found += heads_entry(d, i) == DATE_IN_WORDS;
    for (size_t i = 0; i < d->nlines && found >= FEWEST; i++)
        if (heads_entry(d, i)) {
            d->lines[i].kind = BLOCK_HEADING;
            d->lines[i].level = LEVEL;
        }
    return found >= FEWEST;
}

/* --- words ------------------------------------------------------------------------------------------------------ */

/* A paragraph of a few words without a full stop, over running text, a list or a table, and not below another one. */
static bool is_bare_heading(const struct doc *d, size_t i, bool chronicle)
{
    enum { TOKENS = 12, BYTES = 80 };
    const struct line *line = &d->lines[i];
    if (line->kind != BLOCK_TEXT || line_is_empty(line) || line->end_token - line->first_token > TOKENS ||
        line->end - line->start > BYTES || doc_line_ends_with(d, line, chronicle ? ".,;:" : ".,;:?") ||
        !doc_line_starts_heading(d, line))
        return false;
    const struct line *before = doc_line_beside(d, i, -1), *after = doc_line_beside(d, i, 1);
    if (!after || !before || before->kind == BLOCK_HEADING || /* a kicker, a byline */
        (before->kind == BLOCK_TEXT && !doc_line_ends_with(d, before, ".!?")))
        return false;
    return after->kind == BLOCK_ITEM || after->kind == BLOCK_ROW ||
           (after->kind == BLOCK_TEXT && is_running_text(d, after) &&
            after->end - after->start > line->end - line->start);
}

void doc_guess_headings(struct doc *d)
{
    enum { MARKED_UP = 2 }; /* beside the page's own */
    size_t headings = 0;
    for (size_t i = 0; i < d->nlines; i++)
        headings += d->lines[i].kind == BLOCK_HEADING;
    const bool chronicle = guess_dates(d); /* "Und heute?" ends it */
    for (size_t i = 0; i < d->nlines && headings < MARKED_UP; i++)
        if (is_bare_heading(d, i, chronicle)) {
            d->lines[i].kind = BLOCK_HEADING;
            d->lines[i].level = LEVEL;
        }
}
