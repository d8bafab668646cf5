#include "lib/page/plain.h"

#include "lib/base/utf8.h"

#include <string.h>

/* Widths in characters: no text is wrapped at less or more. */
enum { NARROWEST = 36, WIDEST = 110 };

struct text_line {
    size_t start, end;
    size_t width; /* characters; of a long line but that it is too wide */
};

/* The line that begins at `start`. */
static struct text_line line_at(const struct buf *text, size_t start)
{
    const char *newline = memchr(text->data + start, '\n', text->len - start);
    struct text_line l = {.start = start, .end = newline ? (size_t)(newline - text->data) : text->len};
    size_t bytes = l.end - l.start;
    l.width = bytes > 4 * WIDEST ? 4 * WIDEST : utf8_count(text->data + start, bytes);
    return l;
}

static bool begins_small(const struct buf *text, const struct text_line *l)
{
    size_t i = l->start;
    while (i < l->end && text->data[i] == ' ')
        i++;
    uint32_t cp = 0;
    if (i < l->end)
        utf8_decode(text->data + i, l->end - i, &cp);
    return cp && utf8_is_letter(cp) && !utf8_is_upper(cp);
}

/* Whether `line` would have been wider than `width` with the first word of the next one. */
static bool is_full(const struct buf *text, const struct text_line *line, const struct text_line *next, size_t width)
{
    const char *word = text->data + next->start, *blank = memchr(word, ' ', next->end - next->start);
    size_t len = blank ? (size_t)(blank - word) : next->end - next->start;
    return line->width <= width && line->width + 1 + (len > WIDEST ? WIDEST : utf8_count(word, len)) > width;
}

/* The width of the widest line whose sentence runs on in the next one, 0 where long lines are no fewer than such. */
static size_t wrapped_width(const struct buf *text)
{
    size_t width = 0, wrapped = 0, too_wide = 0;
    struct text_line line = line_at(text, 0), next;
    for (; line.end < text->len; line = next) {
        next = line_at(text, line.end + 1);
        too_wide += line.width > WIDEST;
        if (line.width < NARROWEST || line.width > WIDEST || !begins_small(text, &next) ||
            text->data[line.end - 1] == ':')
            continue;
        width = line.width > width ? line.width : width;
        wrapped++;
    }
    return too_wide < wrapped ? width : 0;
}

/* "3. Mai 2023" below a title that is as wide as lines get. */
static bool is_short_date(const struct buf *text, const struct text_line *l)
{
    const size_t LONGEST = 26; /* characters */
    return l->width <= LONGEST && text->data[l->start] >= '0' && text->data[l->start] <= '9' &&
           text->data[l->end - 1] != '.';
}

void plain_unwrap(struct buf *text)
{
    const size_t width = text->len ? wrapped_width(text) : 0;
    if (width == 0)
        return;
    struct text_line line = line_at(text, 0), next;
    for (; line.end < text->len; line = next) {
        next = line_at(text, line.end + 1);
        if (next.width > 0 && line.width > 0 && !is_short_date(text, &next) &&
            (is_full(text, &line, &next, width) || (begins_small(text, &next) && 2 * line.width > width)))
            text->data[line.end] = ' ';
    }
}
