#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/text/doc_part.h"

#include <string.h>

/* A line of plain text is guessed to be a heading only up to this many tokens and bytes. */
enum { HEADING_TOKENS = 16, HEADING_BYTES = 110 };

/* A line with signs between its news is no longer than this. */
enum { TICKER_BYTES = 2000 };

static void add_line(struct doc *d, size_t start, size_t end, size_t *token)
{
    while (start < end && (d->text[start] == ' ' || d->text[start] == '\t'))
        start++;
    while (end > start && (d->text[end - 1] == ' ' || d->text[end - 1] == '\t' || d->text[end - 1] == '\r'))
        end--;
    d->lines = mem_grow(d->lines, &d->cap_lines, d->nlines + 1, sizeof *d->lines);
    struct line *line = &d->lines[d->nlines++];
    *line = (struct line){.start = (uint32_t)start, .end = (uint32_t)end, .kind = BLOCK_TEXT, .heading = -1};
    while (*token < d->ntokens && d->tokens[*token].start < start)
        ++*token; /* cannot happen but for words that a line break parts: they belong to the first line */
    line->first_token = (uint32_t)*token;
    while (*token < d->ntokens && d->tokens[*token].start < end)
        ++*token;
    line->end_token = (uint32_t)*token;
}

/* News set in one line, "+++ Gera +++ Jena +++ Suhl +++": behind each sign a new line begins. Returns the end of the part
 * that begins at `start`. */
static size_t end_of_part(const struct doc *d, size_t start, size_t end)
{
    static const char sign[] = "+++";
    enum { FEWEST = 3, LEN = sizeof sign - 1 };
    size_t n = 0, first = end;
    const bool inside = start > 0 && d->text[start - 1] == sign[0];
    for (size_t i = start; i + LEN <= end && n < (inside ? 1 : FEWEST); i++) /* no further: the rest is read again */
        if (!memcmp(d->text + i, sign, LEN)) {
            first = n++ == 0 ? i + LEN : first;
            i += LEN - 1;
        }
    return n >= FEWEST || inside ? first : end;
}

static void split_lines(struct doc *d)
{
    size_t token = 0, newline = 0; /* of the line at hand: parts of a long one do not look for it again */
    for (size_t start = 0; start <= d->len;) {
        if (start == 0 || start > newline) {
            const char *next = start < d->len ? memchr(d->text + start, '\n', d->len - start) : NULL;
            newline = next ? (size_t)(next - d->text) : d->len;
        }
        bool whole = d->page->structured || newline - start > TICKER_BYTES;
        size_t end = whole ? newline : end_of_part(d, start, newline);
        add_line(d, start, end, &token);
        start = end < newline ? end : end + 1;
    }
}

/* Lines take the kind of the block that they stand in. */
static void kinds_from_blocks(struct doc *d)
{
    const struct page *page = d->page;
    size_t b = 0;
    for (size_t i = 0; i < d->nlines; i++) {
        struct line *line = &d->lines[i];
        while (b < page->nblocks && page->blocks[b].end <= line->start)
            b++;
        if (b < page->nblocks && page->blocks[b].start < line->end) {
            line->kind = page->blocks[b].kind;
            line->level = page->blocks[b].level;
            line->guessed = line->kind == BLOCK_HEADING && line->level >= HEADING_GUESSED;
            if (line->guessed)
                line->level = i == 0 ? 1 : 2;
        }
    }
}

unsigned doc_item_number(const struct doc *d, const struct line *line)
{
    size_t i = line->first_token;
    if (line->end_token - i < 3 || d->tokens[i].kind != TOK_NUMBER || d->tokens[i].fold_len > 3)
        return 0;
    if ((!doc_punct(d, i + 1, '.') && !doc_punct(d, i + 1, ')')) || !(d->tokens[i + 2].flags & TOK_SPACE))
        return 0;
    unsigned n = 0;
    for (const char *c = doc_fold(d, i); *c; c++)
        n = n * 10 + (unsigned)(*c - '0');
    return n;
}

bool doc_line_has_bullet(const struct doc *d, const struct line *line)
{
    static const char *const bullets[] = {"•", "·", "▪", "▸", "►", "‣", "◦", "○", "●",
                                          "■", "→", "»", "-", "–", "—", "*", "+", NULL};
    const struct token *t = &d->tokens[line->first_token];
    return line->end_token - line->first_token >= 2 && t->kind == TOK_PUNCT && t[1].flags & TOK_SPACE &&
           doc_text_in(d, line->first_token, bullets);
}

bool doc_line_begins_with_signs(const struct doc *d, const struct line *line)
{
    const struct token *t = &d->tokens[line->first_token];
    const char *at = d->text + t->start;
    return t->kind == TOK_PUNCT && strchr("+*#=~|", *at) && at[1] == *at;
}

static unsigned indentation(const struct doc *d, const struct line *line)
{
    unsigned blanks = 0;
    for (size_t i = line->start; i > 0 && (d->text[i - 1] == ' ' || d->text[i - 1] == '\t'); i--)
        blanks += d->text[i - 1] == '\t' ? 4 : 1;
    return blanks;
}

const struct line *doc_line_beside(const struct doc *d, size_t i, int step)
{
    for (size_t j = i + (size_t)step; j < d->nlines; j += (size_t)step)
        if (!line_is_empty(&d->lines[j]))
            return &d->lines[j];
    return NULL;
}

/* A numbered line is an item only if the line before or after it counts with it: "10. Kooperationstreffen" alone is
 * a title. Items of an inner list may stand between two of the outer one, so any numbered neighbour will do. */
static bool is_numbered_item(const struct doc *d, size_t i, const struct line *before, const struct line *after)
{
    const struct line *line = &d->lines[i];
    return doc_item_number(d, line) &&
           ((before && doc_item_number(d, before)) || (after && doc_item_number(d, after)));
}

bool doc_line_ends_with(const struct doc *d, const struct line *line, const char *marks)
{
    const struct token *t = &d->tokens[line->end_token - 1];
    return t->kind == TOK_PUNCT && t->end - t->start == 1 && strchr(marks, d->text[t->start]);
}

bool doc_line_starts_heading(const struct doc *d, const struct line *line)
{
    const struct token *t = &d->tokens[line->first_token], *end = &d->tokens[line->end_token];
    const char sign = d->text[t->start];
    while (t->kind == TOK_PUNCT && t + 1 < end && d->text[t->start] == sign)
        t++; /* an opening quotation mark, "+++", "***" */
    return t->kind == TOK_NUMBER || (t->kind == TOK_WORD && t->flags & TOK_CAPITAL);
}

/* How wide the paragraph of line i is, in bytes or in characters: its widest line near by; *lines: how many were seen. */
static uint32_t width_around(const struct doc *d, size_t i, bool characters, size_t *lines)
{
    const size_t LINES = 12;
    uint32_t width = 0;
    size_t n = 0, first = i;
    while (first > 0 && i - first < LINES && !line_is_empty(&d->lines[first - 1]))
        first--; /* the whole paragraph: its last lines tell little of its width */
    for (size_t l = first; l < i + LINES && l < d->nlines && !line_is_empty(&d->lines[l]); l++, n++) {
        uint32_t len = d->lines[l].end - d->lines[l].start;
        if (characters && len > width)
            len = (uint32_t)utf8_count(d->text + d->lines[l].start, len);
        width = len > width ? len : width;
    }
    *lines = n;
    return width;
}

bool doc_line_is_wrapped(const struct doc *d, size_t i)
{
    const uint32_t SHORTEST = 45; /* bytes */
    const size_t FEWEST = 3;
    const struct line *line = &d->lines[i];
    size_t n;
    uint32_t width = width_around(d, i, false, &n);
    if (d->page->structured || n < FEWEST || line->end - line->start < SHORTEST ||
        doc_line_ends_with(d, line, ".!?:"))
        return false;
    const struct token *word = &d->tokens[line[1].first_token];
    return line->end - line->start + 1 + (word->end - word->start) > width;
}

bool doc_line_has_room(const struct doc *d, size_t i)
{
    const size_t FEWEST = 3;
    const uint32_t LONGEST = 300; /* bytes; longer lines are wrapped by nobody */
    const struct line *line = &d->lines[i];
    size_t n;
    if (d->page->structured || line->end - line->start > LONGEST)
        return false;
    uint32_t width = width_around(d, i, true, &n);
    const struct token *word = &d->tokens[line[1].first_token];
    size_t bare = utf8_count(d->text + line->start, line->end - line->start);
    size_t more = utf8_count(d->text + word->start, word->end - word->start);
    return n >= FEWEST && bare + 1 + more <= width;
}

bool doc_line_is_dashed(const struct doc *d, size_t l)
{
    const struct line *line = &d->lines[l];
    enum { LONGEST = 8 }; /* tokens before the dash */
    static const char *const dashes[] = {"-", "–", "—", NULL};
    if (line_is_empty(line))
        return false;
    const struct token *t = &d->tokens[line->first_token];
    if (t->kind != TOK_NUMBER && !(t->kind == TOK_WORD && t->flags & TOK_CAPITAL))
        return false;
    for (uint32_t i = line->first_token + 1; i + 1 < line->end_token && i <= line->first_token + LONGEST; i++) {
        if (doc_punct(d, i, ','))
            return false;
        if (d->tokens[i].kind == TOK_PUNCT && d->tokens[i].flags & TOK_SPACE && d->tokens[i + 1].flags & TOK_SPACE &&
            doc_text_in(d, i, dashes))
            return true;
    }
    return false;
}

/* "Marzahn-" over "Hellersdorf": a name that the end of the line parts at its own hyphen. */
static bool is_broken_name(const struct doc *d, size_t i)
{
    size_t last = d->lines[i].end_token - 1;
    return last > d->lines[i].first_token && doc_punct(d, last, '-') && !(d->tokens[last].flags & TOK_SPACE) &&
           d->tokens[last - 1].kind == TOK_WORD && doc_capital(d, last + 1);
}

/* "Peine (Beitritt" over "Oktober 2015)": the next line closes what this one opens. */
static bool bracket_stays_open(const struct doc *d, size_t i)
{
    if (i + 1 >= d->nlines)
        return false;
    const struct line *line = &d->lines[i], *next = &d->lines[i + 1];
    size_t k = line->end_token;
    while (k > line->first_token && !doc_punct(d, k - 1, '(') && !doc_punct(d, k - 1, ')'))
        k--;
    if (k == line->first_token || !doc_punct(d, k - 1, '('))
        return false;
    for (k = next->first_token; k < next->end_token && !doc_punct(d, k, '('); k++)
        if (doc_punct(d, k, ')'))
            return true;
    return false;
}

bool doc_line_is_left_open(const struct doc *d, size_t i)
{
    static const char *const words[] = {"und",  "oder",  "sowie", "der",   "die",   "das",  "den", "dem", "des",
                                        "eine", "einer", "einem", "einen", "im",    "am",   "vom", "zum", "zur",
                                        "in",   "von",   "für",   "beim",  "durch", "seit", NULL};
    return !d->page->structured &&
           (doc_one_of(d, d->lines[i].end_token - 1, words) || is_broken_name(d, i) || bracket_stays_open(d, i));
}

/* "Kontakt: Frau Roth" */
static bool has_label(const struct doc *d, const struct line *line)
{
    for (uint32_t i = line->first_token + 1; i + 1 < line->end_token; i++)
        if (doc_punct(d, i, ':') && d->tokens[i + 1].flags & TOK_SPACE)
            return true;
    return false;
}

/* A short line without a full stop, standing apart from the text above it, with text below it that it is shorter
 * than. */
static bool is_plain_heading(const struct doc *d, size_t i, const struct line *after)
{
    const struct line *line = &d->lines[i];
    if (line->end_token - line->first_token > HEADING_TOKENS || line->end - line->start > HEADING_BYTES)
        return false;
    if (doc_line_ends_with(d, line, ".,;") || !doc_line_starts_heading(d, line) || !after)
        return false;
    const struct token *next = &d->tokens[after->first_token];
    if (next->kind == TOK_WORD && !(next->flags & TOK_CAPITAL))
        return false; /* the sentence runs on */
    if (doc_line_is_wrapped(d, i) || doc_line_is_left_open(d, i))
        return false;
    if (after == line + 1 && doc_line_is_dashed(d, i) && doc_line_is_dashed(d, i + 1))
        return false; /* the first of a list */
    bool followed_apart = i + 1 < d->nlines && line_is_empty(&d->lines[i + 1]);
    bool ends_paragraph = followed_apart && has_label(d, line); /* "Kontakt: Frau Roth" below a sentence */
    bool apart = i == 0 || line_is_empty(&d->lines[i - 1]) ||
                 (doc_line_ends_with(d, &d->lines[i - 1], ".!?") && !ends_paragraph);
    bool over_list = doc_line_has_bullet(d, after) && !doc_line_ends_with(d, line, ":");
    return apart && (followed_apart || over_list || after->end - after->start > line->end - line->start);
}

bool doc_line_is_drawn(const struct doc *d, const struct line *line, const char *signs)
{
    enum { SHORTEST = 3 };
    for (size_t k = line->first_token; k < line->end_token; k++)
        if (d->tokens[k].kind != TOK_PUNCT || !strchr(signs, d->text[d->tokens[k].start]))
            return false;
    return line->end_token - line->first_token >= SHORTEST;
}

/* A rule right under the line: how texts mark a heading. */
static bool is_underlined(const struct doc *d, size_t i)
{
    const char *signs = "=-~*_";
    if (i + 1 >= d->nlines || d->lines[i].end_token - d->lines[i].first_token > HEADING_TOKENS)
        return false;
    bool apart = i == 0 || line_is_empty(&d->lines[i - 1]);
    if (!apart &&
        (i + 2 == d->nlines || line_is_empty(&d->lines[i + 2]))) /* between two rules, and text apart from them */
        apart = doc_line_is_drawn(d, &d->lines[i - 1], signs);
    return apart && doc_line_is_drawn(d, &d->lines[i + 1], signs) && doc_line_starts_heading(d, &d->lines[i]);
}

/* "a) ", "b) " */
static bool is_lettered_item(const struct doc *d, const struct line *line)
{
    size_t i = line->first_token;
    return line->end_token - i > 2 && d->tokens[i].kind == TOK_WORD && d->tokens[i].end - d->tokens[i].start == 1 &&
           doc_punct(d, i + 1, ')') && d->tokens[i + 2].flags & TOK_SPACE;
}

/* "o Kassel" over "o Hanau": the letter that typewriters had for a bullet. */
static bool has_round_bullet(const struct doc *d, const struct line *line)
{
    size_t i = line->first_token;
    return line->end_token - i > 1 && d->tokens[i].kind == TOK_WORD && d->tokens[i].end - d->tokens[i].start == 1 &&
           d->text[d->tokens[i].start] == 'o' && d->tokens[i + 1].flags & TOK_SPACE;
}

static bool is_round_item(const struct doc *d, const struct line *line, const struct line *before,
                          const struct line *after)
{
    return has_round_bullet(d, line) &&
           ((before && has_round_bullet(d, before)) || (after && has_round_bullet(d, after)));
}

/* Plain text has no markup: guess from the shape of the lines. */
static void guess_kinds(struct doc *d)
{
    for (size_t i = 0; i < d->nlines; i++) {
        struct line *line = &d->lines[i];
        line->guessed = true;
        if (line_is_empty(line))
            continue;
        const struct line *before = doc_line_beside(d, i, -1), *after = doc_line_beside(d, i, 1);
        if (doc_line_is_row(d, i)) {
            line->kind = BLOCK_ROW;
        } else if (doc_line_has_bullet(d, line) || is_lettered_item(d, line) ||
                   is_round_item(d, line, before, after) || is_numbered_item(d, i, before, after)) {
            line->kind = BLOCK_ITEM;
            unsigned level = 1 + indentation(d, line) / 2;
            line->level = (uint8_t)(level > 9 ? 9 : level);
        } else if (is_underlined(d, i) || is_plain_heading(d, i, after)) {
            line->kind = BLOCK_HEADING;
            line->level = i == 0 ? 1 : 2;
        }
    }
}

/* "<p>- Gera<br>- Jena</p>", "<p>Gera | 2014 | Bewegung</p>": lists and tables without the markup for such. */
static void guess_unmarked(struct doc *d)
{
    for (size_t i = 0; i < d->nlines; i++) {
        struct line *line = &d->lines[i];
        if (line->kind != BLOCK_TEXT || line_is_empty(line))
            continue;
        const struct line *before = i > 0 ? line - 1 : NULL, *after = i + 1 < d->nlines ? line + 1 : NULL;
        if (doc_line_is_row(d, i)) {
            line->kind = BLOCK_ROW; /* bars are tabs by now */
            line->guessed = !memchr(d->text + line->start, '\t', line->end - line->start);
        } else if (doc_line_has_bullet(d, line) &&
                   ((before && doc_line_has_bullet(d, before)) || (after && doc_line_has_bullet(d, after)))) {
            line->kind = BLOCK_ITEM;
            line->level = 1;
            line->guessed = true;
        }
    }
}

static bool ends_in_ellipsis(const struct doc *d, const struct line *line)
{
    const char *end = d->text + line->end;
    size_t len = line->end - line->start;
    return len > 3 && (!memcmp(end - 3, "…", 3) || !memcmp(end - 3, "...", 3));
}

/* "…mehr", "weiterlesen »", "Mehr erfahren": nothing but a link to the whole text. */
static bool is_read_on(const struct doc *d, const struct line *line)
{
    static const char *const words[] = {"mehr", "weiter", "weiterlesen", NULL};
    enum { MOST = 5 };
    if (line->end_token - line->first_token > MOST)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (d->tokens[i].kind == TOK_WORD)
            return doc_one_of(d, i, words);
    return false;
}

static void mark_teasers(struct doc *d)
{
    struct line *before = NULL;
    for (size_t i = 0; i < d->nlines; i++) {
        struct line *line = &d->lines[i];
        if (line_is_empty(line))
            continue;
        if (before && is_read_on(d, line) && ends_in_ellipsis(d, before))
            before->teaser = true;
        before = line;
    }
}

static void link_headings(struct doc *d)
{
    int32_t heading = -1;
    for (size_t i = 0; i < d->nlines; i++) {
        d->lines[i].heading = heading;
        if (d->lines[i].kind == BLOCK_HEADING && !line_is_empty(&d->lines[i]))
            heading = (int32_t)i;
    }
}

void doc_read_lines(struct doc *d)
{
    split_lines(d);
    doc_join_wrapped(d);
    if (d->page->structured) {
        kinds_from_blocks(d);
        guess_unmarked(d);
        doc_guess_headings(d);
    } else {
        guess_kinds(d);
    }
    mark_teasers(d);
    link_headings(d);
}
