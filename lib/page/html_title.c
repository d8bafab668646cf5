#include "lib/page/html_title.h"

#include "lib/base/ascii.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/page/main_text.h"

#include <string.h>

enum {
    LONGEST = 110, /* bytes */
    WORDS = 14,
    LONGEST_NAME = 60, /* bytes of what is a heading in any respect */
    NAME_WORDS = 8,
    HEADED_WORDS = 5, /* at least, of what an item's heading heads */
};

/* Whether a sentence ends within the text: at a stop behind a word ("3. Mai" has none), with something behind it. */
static bool holds_end_of_sentence(const char *s, size_t len)
{
    for (size_t i = 1; i + 1 < len; i++)
        if ((s[i] == '.' || s[i] == '!' || s[i] == '?') && s[i + 1] == ' ' && !ascii_is_digit(s[i - 1]))
            return true;
    return false;
}

/* Whether the line is as short as a heading and no sentence. */
static bool has_shape(const struct html_tree *t, uint32_t start, uint32_t end)
{
    const char *s = t->text.data + start;
    const size_t bytes = end - start;
    if (bytes == 0 || bytes > LONGEST)
        return false;
    return !strchr(".,;", s[bytes - 1]) && !memchr(s, '\n', bytes) && !holds_end_of_sentence(s, bytes) &&
           !states_as_of(t, &(struct html_unit){.start = start, .end = end});
}

static bool is_bold(const struct html_tree *t, const struct html_unit *u)
{
    return u->bold >= u->end - u->start && u->words > 0 && u->words <= WORDS && has_shape(t, u->start, u->end);
}

/* "<b>Hessen</b>", not "<u>Hessen</u>" or "<b>Stand: 2014</b>": what tells content from links takes it for a heading
 * as well. */
static bool is_name(const struct html_tree *t, const struct html_unit *u)
{
    if (u->end - u->start > LONGEST_NAME || u->strong < u->end - u->start || u->words > NAME_WORDS ||
        u->sentences > 0)
        return false;
    for (uint32_t i = u->start; i < u->end; i++)
        if (ascii_is_digit(t->text.data[i]))
            return false;
    return true;
}

void title_note_line(struct html_tree *t, const struct html_unit *u, uint32_t start, uint32_t end)
{
    if ((u->kind != BLOCK_TEXT && (u->kind != BLOCK_ITEM || start != u->start)) || !has_shape(t, start, end))
        return;
    t->titles = mem_grow(t->titles, &t->cap_titles, t->ntitles + 1, sizeof *t->titles);
    t->titles[t->ntitles++] = (struct html_title){start, end};
}

static bool is_running(const struct html_unit *u)
{
    return u->sentences > 0 && u->words >= HEADED_WORDS;
}

void title_of_unit(struct html_tree *t, struct html_unit *u)
{
    if (u->kind == BLOCK_ITEM && t->ntitles > 0 && t->titles[t->ntitles - 1].start == u->start && !is_running(u))
        t->ntitles--; /* "<li><b>Gera</b><br>seit 2014</li>" */
    if (u->kind != BLOCK_TEXT || !is_bold(t, u))
        return;
    u->title = true;
    if (is_name(t, u)) {
        u->kind = BLOCK_HEADING;
        u->level = TITLE_LEVEL;
    }
}

bool title_heads_text(const struct html_tree *t, const struct html_unit *u)
{
    return u->title && is_running(u + 1) && t->nodes[u->node].parent == t->nodes[u[1].node].parent;
}

void title_of_item(struct html_tree *t, uint32_t first, uint32_t end)
{
    if (end < first + 2)
        return;
    struct html_unit *title = &t->units[first];
    const struct html_unit *next = title + 1;
    title->title |= title->kind == BLOCK_ITEM && next->kind == BLOCK_ITEM && next->level == title->level &&
                    is_running(next) && is_bold(t, title);
}

/* A capital or a digit begins the text, behind an opening mark perhaps. */
static bool begins_anew(const char *s, size_t len)
{
    uint32_t cp;
    for (size_t i = 0; i < len;) {
        i += utf8_decode(s + i, len - i, &cp);
        if (utf8_is_letter(cp) || utf8_is_digit(cp))
            return utf8_is_digit(cp) || utf8_is_upper(cp);
    }
    return false;
}

bool title_is_plain(const struct html_tree *t, const struct html_unit *u, uint32_t end, const struct html_unit *next)
{
    const char *text = t->text.data, *newline = memchr(text + u->start, '\n', end - u->start);
    const uint32_t line_end = newline ? (uint32_t)(newline - text) : end;
    if (u->kind != BLOCK_TEXT || u->link > 0 || u->bold > 0 || !has_shape(t, u->start, line_end) ||
        !begins_anew(text + u->start, line_end - u->start))
        return false;
    if (!newline)
        return next && next->kind != BLOCK_ROW && begins_anew(text + next->start, next->end - next->start);
    const char *below = newline + 1, *behind = memchr(below, '\n', (size_t)(text + end - below));
    const size_t len = (size_t)((behind ? behind : text + end) - below);
    const bool bullet = len > 2 && below[1 + 2 * (below[0] & 0x80 ? 1 : 0)] == ' ' && !begins_anew(below, 1);
    return (len > line_end - u->start || bullet) && begins_anew(below, len);
}
