/* Rows of tables in plain text: blanks align their cells, or signs part them. */
#include "lib/text/doc_part.h"

#include <string.h>

/* Where the cells of a line aligned by blanks begin and end, in code points from the start of the line. */
struct edges {
    unsigned left[24], right[24];
    size_t n; /* 0: no two blanks stand together in it, or it has more cells than that */
};

static bool line_holds(const struct doc *d, const struct line *line, char sign)
{
    return memchr(d->text + line->start, sign, line->end - line->start) != NULL;
}

/* Whether there is room for two blanks between tokens of the line, or behind its last one: what else has one cell. */
static bool has_gap(const struct doc *d, const struct line *line)
{
    size_t end = line->start;
    for (size_t i = line->first_token; i < line->end_token; end = d->tokens[i++].end)
        if (d->tokens[i].start >= end + 2)
            return true;
    return line->end >= end + 2;
}

static struct edges edges_of(const struct doc *d, const struct line *line)
{
    struct edges e = {.n = 0};
    unsigned position = 0;
    size_t blanks = 2; /* before the first cell */
    size_t start = line->start;
    if (!d->gaps || !has_gap(d, line) || line_holds(d, line, '\n')) /* joined: running text */
        return e;
    while (start > 0 && d->text[start - 1] != '\n')
        start--;
    for (size_t i = start; i < line->end; i++) {
        if (((unsigned char)d->text[i] & 0xc0) == 0x80)
            continue;
        position++;
        if (d->text[i] == ' ') {
            blanks++;
            continue;
        }
        if (blanks >= 2 || i == line->start) {
            if (e.n == sizeof e.left / sizeof *e.left)
                return (struct edges){.n = 0};
            e.left[e.n++] = position;
        }
        e.right[e.n - 1] = position;
        blanks = 0;
    }
    if (e.n == 1)
        e.n = 0;
    return e;
}

/* Whether a cell behind the first begins or ends where one of the other line does. */
static bool share_edge(const struct edges *x, const struct edges *y)
{
    for (size_t i = 1; i < x->n; i++)
        for (size_t j = 1; j < y->n; j++)
            if (x->left[i] == y->left[j] || x->right[i] == y->right[j])
                return true;
    return false;
}

/* A row of a table that plain text aligns by blanks: the line above or below is aligned with it, or the next one beyond a
 * rule. */
static bool is_aligned_row(const struct doc *d, size_t i)
{
    const char *signs = "=-~_+|";
    struct edges e = edges_of(d, &d->lines[i]), other;
    if (e.n == 0)
        return false;
    size_t above = i > 0 ? i - 1 : i, below = i + 1;
    above -= above > 0 && doc_line_is_drawn(d, &d->lines[above], signs);
    below += below < d->nlines && doc_line_is_drawn(d, &d->lines[below], signs);
    if (below < d->nlines) {
        other = edges_of(d, &d->lines[below]);
        if (share_edge(&e, &other))
            return true;
    }
    other = edges_of(d, &d->lines[above]);
    return above != i && share_edge(&e, &other);
}

static unsigned signs_in(const struct doc *d, const struct line *line, char sign)
{
    const bool any = line_holds(d, line, sign);
    unsigned n = 0;
    for (size_t i = line->first_token; any && i < line->end_token; i++)
        n += doc_punct(d, i, sign);
    return n;
}

/* "Mainz; 2014; Bewegung": as many semicolons in the line before or after, and no sentence. */
static bool is_semicolon_row(const struct doc *d, size_t i)
{
    const unsigned FEWEST = 2, LONGEST = 40;
    unsigned n = signs_in(d, &d->lines[i], ';');
    if (n < FEWEST || d->lines[i].end_token - d->lines[i].first_token > LONGEST ||
        doc_line_ends_with(d, &d->lines[i], ".!?:"))
        return false;
    return (i > 0 && signs_in(d, &d->lines[i - 1], ';') == n) ||
           (i + 1 < d->nlines && signs_in(d, &d->lines[i + 1], ';') == n);
}

static unsigned slashes_apart_in(const struct doc *d, const struct line *line)
{
    const bool any = line_holds(d, line, '/');
    unsigned n = 0;
    for (size_t i = line->first_token; any && i < line->end_token; i++)
        n += doc_slash_apart(d, i);
    return n;
}

/* "Mainz / 2014 / Bewegung": as many slashes with blanks around them in the line before or after, and no sentence. */
static bool is_slashed_row(const struct doc *d, size_t i)
{
    const unsigned FEWEST = 2, LONGEST = 40;
    unsigned n = slashes_apart_in(d, &d->lines[i]);
    if (n < FEWEST || d->lines[i].end_token - d->lines[i].first_token > LONGEST ||
        doc_line_ends_with(d, &d->lines[i], ".!?:"))
        return false;
    return (i > 0 && slashes_apart_in(d, &d->lines[i - 1]) == n) ||
           (i + 1 < d->nlines && slashes_apart_in(d, &d->lines[i + 1]) == n);
}

bool doc_line_is_row(const struct doc *d, size_t i)
{
    const struct line *line = &d->lines[i];
    return memchr(d->text + line->start, '\t', line->end - line->start) || is_aligned_row(d, i) ||
           is_semicolon_row(d, i) || is_slashed_row(d, i);
}
