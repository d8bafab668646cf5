#include "lib/fact/row.h"

#include <string.h>

static bool is_aligned_by_blanks(const struct analysis *a)
{
    return !a->doc->page->structured;
}

static uint32_t tabs_between(const struct doc *d, size_t from, size_t to)
{
    uint32_t n = 0;
    for (; from < to; from++)
        n += d->text[from] == '\t';
    return n;
}

static uint32_t code_points(const struct doc *d, size_t from, size_t to)
{
    uint32_t n = 0;
    for (; from < to; from++)
        n += ((unsigned char)d->text[from] & 0xc0) != 0x80;
    return n;
}

/* What parts the cells of a row of plain text, where a sign does; 0 if none does. Bars are tabs by now (doc_bars.c). */
static char row_bar(const struct doc *d, const struct line *line)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_punct(d, i, ';'))
            return ';';
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_slash_apart(d, i))
            return '/';
    return 0;
}

static bool is_bar(const struct doc *d, size_t i, char bar)
{
    return bar == '/' ? doc_slash_apart(d, i) : doc_punct(d, i, bar);
}

bool line_is_rule(const struct analysis *a, const struct line *line)
{
    const uint32_t SHORTEST = 3; /* signs */
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (a->doc->tokens[i].kind != TOK_PUNCT)
            return false;
    return line->end_token - line->first_token >= SHORTEST;
}

void row_read(const struct analysis *a, size_t l, struct row *r)
{
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[l];
    r->n = 0;
    r->by_blanks = false;
    if (line_is_rule(a, line))
        return;
    size_t at = line->start; /* behind the token before */
    while (at > 0 && (d->text[at - 1] == '\t' || d->text[at - 1] == ' '))
        at--;
    uint32_t column = 0, position = 0;
    bool bars = line->guessed && line->kind == BLOCK_ROW, barred = false;
    const char bar = row_bar(d, line);
    for (size_t i = line->first_token; i < line->end_token; i++) {
        const struct token *t = &d->tokens[i];
        if (bars && bar && is_bar(d, i, bar)) {
            position += code_points(d, at, t->end);
            column += i > line->first_token;
            barred = true;
            at = t->end;
            continue;
        }
        uint32_t tabs = tabs_between(d, at, t->start), width = code_points(d, t->start, t->end);
        bool first = r->n == 0;
        bool aligned = !first && !barred && tabs == 0 && is_aligned_by_blanks(a) && t->start >= at + 2;
        position += code_points(d, at, t->start);
        column += tabs + aligned;
        r->by_blanks |= aligned;
        if (first || tabs > 0 || aligned || barred) {
            if (r->n == ROW_CELLS) {
                r->n = 0;
                return;
            }
            r->cells[r->n++] = (struct cell){.first_token = (uint32_t)i, .column = column, .left = position};
        }
        barred = false;
        position += width;
        r->cells[r->n - 1].end_token = (uint32_t)i + 1;
        r->cells[r->n - 1].right = position;
        at = t->end;
    }
}

/* How far apart two cells stand in their lines: 0 where they overlap. */
static uint32_t distance(const struct cell *x, const struct cell *y)
{
    if (x->right <= y->left)
        return y->left - x->right + 1;
    return y->right <= x->left ? x->left - y->right + 1 : 0;
}

/* Two cells of the row stand under one of the header, whose blank is a narrow one: "Nr. Name". */
static bool shares_head(const struct row *head, const struct row *r)
{
    for (size_t h = 0; h < head->n; h++)
        for (size_t i = 1; i < r->n; i++)
            if (distance(&head->cells[h], &r->cells[i - 1]) == 0 && distance(&head->cells[h], &r->cells[i]) == 0)
                return true;
    return false;
}

void row_align(const struct analysis *a, const struct row *head, struct row *r)
{
    bool blanks = r->by_blanks || (r->n == 1 && head->by_blanks);
    if (!is_aligned_by_blanks(a) || !blanks || head->n == 0 || (r->n == head->n && !shares_head(head, r)))
        return;
    size_t h = 0;
    for (size_t i = 0; i < r->n; i++) {
        while (h + 1 < head->n &&
               distance(&head->cells[h + 1], &r->cells[i]) < distance(&head->cells[h], &r->cells[i]))
            h++;
        r->cells[i].column = head->cells[h].column;
    }
}

const struct cell *row_cell(const struct row *r, size_t column)
{
    for (size_t i = 0; i < r->n; i++)
        if (r->cells[i].column == column)
            return &r->cells[i];
    return NULL;
}
