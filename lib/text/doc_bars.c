/* Tables whose cells bars part: "Sachsen | 8 | 2014". They are read as those of markup are: tabs take the place of
 * the bars. */
#include "lib/text/doc_part.h"

#include <string.h>

enum {
    LONGEST_PAIR = 300, /* bytes of a row of two cells */
    GAP = 1,            /* empty lines between two rows */
};

/* A line as far as its bars tell. */
struct barred {
    size_t start, end;
    size_t bars;  /* 0 where they part no cells */
    size_t empty; /* lines without text above it */
    bool first;   /* a bar begins it */
    bool marked_up;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* "Sachsen | 8", "Sachsen|8": one bar between two cells, and no sentence. */
static bool is_pair(const char *text, const struct barred *b)
{
    const char *bar = memchr(text + b->start, '|', b->end - b->start);
    return b->end - b->start <= LONGEST_PAIR && !b->first && bar + 1 < text + b->end &&
           is_blank(bar[-1]) == is_blank(bar[1]) && !strchr(".!?:", text[b->end - 1]);
}

static struct barred read_line(const char *text, size_t start, size_t end)
{
    while (start < end && is_blank(text[start]))
        start++;
    while (end > start && is_blank(text[end - 1]))
        end--;
    struct barred b = {.start = start, .end = end};
    const char *stop = text + end;
    if (start == end || memchr(text + start, '\t', end - start))
        return b;
    b.first = text[start] == '|';
    for (const char *p = text + start; (p = memchr(p, '|', (size_t)(stop - p))) != NULL; p++)
        b.bars++;
    if (b.bars == 1 && !is_pair(text, &b))
        b.bars = 0;
    return b;
}

/* Whether the two lines are rows of one table: a line alone is a menu. */
static bool go_together(const struct barred *x, const struct barred *y)
{
    return x->bars > 0 && y->bars > 0 && (x->bars > 1) == (y->bars > 1) && y->empty <= GAP && !x->marked_up &&
           !y->marked_up;
}

/* Bars become tabs, the one that begins a line a blank. Where other rows of the table begin without one, it parts an empty
 * cell from the next. */
static void put_tabs(struct doc *d, const struct barred *b, bool empty_cell)
{
    if (d->text == d->page->text.data) {
        buf_clear(&d->tabbed);
        buf_add(&d->tabbed, d->text, d->len);
        d->text = d->tabbed.data;
    }
    char *text = d->tabbed.data;
    for (size_t i = b->start; i < b->end; i++)
        if (text[i] == '|')
            text[i] = i > b->start || empty_cell ? '\t' : ' ';
}

void doc_read_bars(struct doc *d)
{
    const struct page *page = d->page;
    const char *text = d->text;
    if (!memchr(text, '|', d->len))
        return;
    struct barred before = {.bars = 0};
    bool together = false; /* the line before with the one before it */
    bool bare = false;     /* which no bar begins */
    size_t block = 0, empty = 0;
    for (size_t start = 0; start <= d->len;) {
        const char *newline = memchr(text + start, '\n', d->len - start);
        const size_t end = newline ? (size_t)(newline - text) : d->len;
        struct barred line = read_line(text, start, end);
        start = end + 1;
        if (line.start == line.end) {
            empty++;
            continue;
        }
        while (block < page->nblocks && page->blocks[block].end <= line.start)
            block++;
        line.marked_up = block < page->nblocks && page->blocks[block].start < line.end;
        line.empty = empty;
        empty = 0;
        const bool with_next = go_together(&before, &line);
        if (together || with_next)
            put_tabs(d, &before, bare || (with_next && !line.first));
        bare = with_next && !before.first;
        before = line;
        together = with_next;
    }
    if (together)
        put_tabs(d, &before, bare);
}
