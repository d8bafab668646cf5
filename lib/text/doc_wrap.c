/* Plain text that is wrapped at some width: its lines become those of the writer again, one a paragraph or an entry
 * of a list, so that whatever reads lines need not know at which width a text was wrapped, or whether it was. */
#include "lib/base/utf8.h"
#include "lib/text/date_words.h"
#include "lib/text/doc_part.h"
#include "lib/text/number.h"

#include <stdlib.h>
#include <string.h>

/* Widths in characters: no text is wrapped at less or more. Longer lines count as TOO_WIDE. */
enum { NARROWEST = 36, WIDEST = 110, TOO_WIDE = 400 };

struct wrap {
    unsigned width, widest; /* of lines that break off, and what they could have at most */
    unsigned full;          /* what a line and the next word have at least if that had no room */
    unsigned item;          /* the number of the last numbered item */
    size_t first;           /* the line that the paragraph at hand begins with */
};

/* Characters between two places of a line. */
static unsigned characters(const struct doc *d, size_t start, size_t end)
{
    return end - start > TOO_WIDE ? TOO_WIDE : (unsigned)utf8_count(d->text + start, end - start);
}

/* How many blanks a line is indented by. */
static unsigned indented(const struct doc *d, const struct line *line)
{
    unsigned n = 0;
    while (n < WIDEST && n < line->start &&
           (d->text[line->start - n - 1] == ' ' || d->text[line->start - n - 1] == '\t'))
        n++;
    return n;
}

static unsigned width_of(const struct doc *d, const struct line *line)
{
    return indented(d, line) + characters(d, line->start, line->end);
}

/* How many characters of the line stand before its first blank: what would have had to go into the line before. */
static unsigned first_word(const struct doc *d, const struct line *line)
{
    const char *blank = memchr(d->text + line->start, ' ', line->end - line->start);
    return characters(d, line->start, blank ? (size_t)(blank - d->text) : line->end);
}

/* Whether the first word of line i + 1 would not fit into line i of a text of that width. */
static bool has_no_room(const struct doc *d, size_t i, unsigned width)
{
    return i + 1 < d->nlines && width_of(d, &d->lines[i]) + 1 + first_word(d, &d->lines[i + 1]) > width;
}

/* --- how lines begin and end ------------------------------------------------------------------------------------ */

/* Rows of tables, rules, titles between signs, quoted mail: nobody wraps them. */
static bool is_set(const struct doc *d, const struct line *line)
{
    const char *text = d->text + line->start;
    const size_t len = line->end - line->start, first = line->first_token, end = line->end_token;
    if (memchr(text, '\t', len) || memchr(text, '|', len) || *text == '>')
        return true;
    for (size_t i = first + 1; i < end; i++)
        if (doc_apart(d, i) && d->tokens[i - 1].end <= line->end)
            return true;
    return end - first > 2 && d->tokens[first].kind == TOK_PUNCT && d->tokens[first + 1].kind == TOK_PUNCT &&
           d->text[line->start] == d->text[line->end - 1];
}

bool doc_is_month(const struct doc *d, size_t i)
{
    const enum date_class class = (enum date_class)date_word_at(d, i).class;
    return class == WORD_MONTH || class == WORD_MONTH_SHORT;
}

/* "am 3." over "Mai" */
static bool parts_date(const struct doc *d, const struct line *line)
{
    const size_t last = line->end_token - 1;
    return doc_line_ends_with(d, line, ".") && last > line->first_token && d->tokens[last - 1].kind == TOK_NUMBER &&
           doc_is_month(d, last + 1);
}

/* "e. V." */
static bool is_initial(const struct doc *d, size_t i)
{
    return d->tokens[i].kind == TOK_WORD && d->tokens[i].end - d->tokens[i].start == 1;
}

/* Closing marks may stand behind the sign: „... für alle!“ does not tell. */
static bool ends_sentence(const struct doc *d, const struct line *line)
{
    size_t last = line->end_token - 1;
    if (parts_date(d, line) || (last > line->first_token && is_initial(d, last - 1)))
        return false;
    while (last > line->first_token && d->tokens[last].kind == TOK_PUNCT &&
           !strchr(".!?:,-", d->text[d->tokens[last].start]))
        last--;
    return d->tokens[last].kind == TOK_PUNCT && strchr(".!?:", d->text[d->tokens[last].start]);
}

/* "Part-" over "nerkommune" */
static bool parts_word(const struct doc *d, size_t i)
{
    return i + 1 < d->nlines && !line_is_empty(&d->lines[i]) &&
           d->tokens[d->lines[i].end_token - 1].end > d->lines[i].end;
}

static bool is_small(const struct doc *d, size_t i)
{
    return d->tokens[i].kind == TOK_WORD && !(d->tokens[i].flags & TOK_CAPITAL);
}

static bool begins_small(const struct doc *d, const struct line *line)
{
    return is_small(d, line->first_token);
}

/* "a) ", "o ": a letter in the place of a bullet. */
static bool has_letter_bullet(const struct doc *d, const struct line *line)
{
    size_t i = line->first_token;
    return line->end_token - i > 2 && d->tokens[i].kind == TOK_WORD && d->tokens[i].end - d->tokens[i].start == 1 &&
           (doc_punct(d, i + 1, ')') || d->text[d->tokens[i].start] == 'o');
}

static bool is_item(const struct doc *d, const struct line *line)
{
    return doc_line_has_bullet(d, line) || has_letter_bullet(d, line) ||
           (doc_item_number(d, line) && !doc_is_month(d, line->first_token + 2));
}

/* "zählte er 14" over "Mitglieder": a number that waits for its noun. */
static bool ends_in_number(const struct doc *d, const struct line *line)
{
    static const char *const dashes[] = {"–", "—", NULL};
    const size_t last = line->end_token - 1, MOST = 3; /* digits: no year */
    return last > line->first_token && d->tokens[last].kind == TOK_NUMBER && d->tokens[last].fold_len <= MOST &&
           (is_small(d, last - 1) || doc_text_in(d, last - 1, dashes));
}

/* "davon Landkreise: 6" below "Kommunen: 10": a small letter, but a label. */
static bool goes_on_labelled(const struct doc *d, const struct line *line, const struct line *next)
{
    enum { LONGEST = 6 }; /* tokens */
    if (!doc_line_is_labelled(d, line) || !begins_small(d, next))
        return false;
    for (size_t i = next->first_token + 1; i < next->end_token && i <= next->first_token + LONGEST; i++)
        if (doc_punct(d, i, ':'))
            return true;
    return false;
}

/* Whether line i and the next one could be parts of one paragraph at all. */
static bool may_join(const struct doc *d, size_t i)
{
    const struct line *line = &d->lines[i], *next = line + 1;
    return i + 1 < d->nlines && !line_is_empty(line) && !line_is_empty(next) && !is_set(d, line) &&
           !is_set(d, next) && !has_letter_bullet(d, next) && !doc_line_begins_with_signs(d, next) &&
           !goes_on_labelled(d, line, next);
}

static bool is_number_word(const struct doc *d, size_t i)
{
    int64_t value;
    bool ordinal;
    return number_word(doc_fold(d, i), d->tokens[i].fold_len, &value, &ordinal) && !ordinal;
}

/* "Bericht der Stadt Gera" over "Im Mai ...": a title, and a sentence that begins below it. */
static bool begins_anew(const struct doc *d, const struct line *line, const struct line *next)
{
    const size_t i = next->first_token;
    return !ends_sentence(d, line) && doc_capital(d, i) && (doc_is_starter(d, i) || is_number_word(d, i));
}

/* --- the width ---------------------------------------------------------------------------------------------------- */

/* Whether line i, with a line below it, breaks off within a sentence for sure. */
static bool breaks_off(const struct doc *d, size_t i)
{
    if (doc_line_has_bullet(d, &d->lines[i + 1]) || (doc_line_is_dashed(d, i) && doc_line_is_dashed(d, i + 1)))
        return false;
    return begins_small(d, &d->lines[i + 1])
               ? !doc_line_ends_with(d, &d->lines[i], ":")
               : !ends_sentence(d, &d->lines[i]) && (doc_line_is_left_open(d, i) || ends_in_number(d, &d->lines[i]));
}

/* Whether a sentence ends in the line. */
static bool holds_end(const struct doc *d, const struct line *line)
{
    for (size_t i = line->first_token + 1; i + 1 < line->end_token; i++)
        if (doc_punct(d, i, '.') && d->tokens[i - 1].kind == TOK_WORD && d->tokens[i - 1].fold_len > 3 &&
            d->tokens[i + 1].flags & TOK_SPACE && !is_small(d, i + 1))
            return true;
    return ends_sentence(d, line);
}

/* Whether it does most likely: it is as wide as any of its paragraph, of which `widest` is the width, and stands
 * above one that ends a sentence; titles are shorter than what they stand over. */
static bool breaks_off_likely(const struct doc *d, size_t i, unsigned widest)
{
    const unsigned SHORTEST = 45;
    const struct line *line = &d->lines[i];
    return !ends_sentence(d, line) && !doc_line_has_bullet(d, line + 1) && !begins_anew(d, line, line + 1) &&
           (holds_end(d, line + 1) || doc_line_ends_with(d, line, ",")) && width_of(d, line) >= SHORTEST &&
           widest <= WIDEST && has_no_room(d, i, widest);
}

/* Lines that break off: how many, how wide, and how wide with the first word of the next line, which had no room. */
struct widths {
    unsigned n, width[WIDEST + 1], with_word[2 * WIDEST];
    unsigned too_wide; /* lines that are wider than any */
};

static void count_width(const struct doc *d, struct widths *s, size_t i)
{
    unsigned width = width_of(d, &d->lines[i]), with_word = width + 1 + first_word(d, &d->lines[i + 1]);
    if (width < NARROWEST || width > WIDEST)
        return;
    s->n++;
    s->width[width]++;
    s->with_word[with_word < 2 * WIDEST ? with_word : 2 * WIDEST - 1]++;
}

static void count_widths(const struct doc *d, struct widths *s)
{
    for (size_t i = 0; i < d->nlines; i++) {
        const struct line *line = &d->lines[i];
        s->too_wide += width_of(d, line) > WIDEST && !is_set(d, line) && !doc_line_has_bullet(d, line);
        if (may_join(d, i) && breaks_off(d, i))
            count_width(d, s, i);
    }
}

static void count_likely_widths(const struct doc *d, struct widths *s)
{
    for (size_t first = 0, end; first < d->nlines; first = end + 1) {
        unsigned widest = 0;
        for (end = first; end < d->nlines && !line_is_empty(&d->lines[end]); end++) {
            unsigned width = width_of(d, &d->lines[end]);
            widest = width > widest ? width : widest;
        }
        for (size_t i = first; i + 1 < end; i++)
            if (may_join(d, i) && breaks_off_likely(d, i, widest))
                count_width(d, s, i);
    }
}

/* The width of the widest line that breaks off, but for few that are wider than the rest; and how wide a line must
 * at least be, with the word that follows, to be full: that word is beyond the width, unless the lines are ragged,
 * as those of a PDF. */
static bool find_width(const struct doc *d, struct wrap *w)
{
    enum { ODD = 30, RAGGED = 10 };
    struct widths s = {.n = 0};
    count_widths(d, &s);
    if (s.n == 0)
        count_likely_widths(d, &s);
    if (s.n == 0 || s.too_wide >= s.n) /* paragraphs of one line */
        return false;
    unsigned wider = 0, narrower = 0, least = 0;
    for (w->width = WIDEST + 1; w->width > NARROWEST && wider <= s.n / ODD;)
        wider += s.width[--w->width];
    while (least + 1 < 2 * WIDEST && narrower <= s.n / ODD)
        narrower += s.with_word[++least];
    w->widest = least > w->width ? least - 1 : w->width + RAGGED;
    w->full = w->width + 1;
    for (; least <= w->width && narrower <= s.n / RAGGED;)
        narrower += s.with_word[++least];
    w->full = least < w->full ? least : w->full;
    return true;
}

/* --- paragraphs --------------------------------------------------------------------------------------------------- */

/* Whether the first word of line i + 1 had no room in line i. */
static bool is_full(const struct doc *d, const struct wrap *w, size_t i)
{
    return width_of(d, &d->lines[i]) <= w->widest && has_no_room(d, i, w->full - 1);
}

/* "..., Landkreis", "Neues aus Gera –": a line that ends so breaks off. */
static bool waits(const struct doc *d, size_t i)
{
    static const char *const titles[] = {"landkreis", "landkreises", "kreis", "kreises", "stadt",
                                         "gemeinde",  "frau",        "herr",  "herrn",   NULL};
    static const char *const signs[] = {"-", "–", "—", ",", "/", "&", NULL};
    const size_t last = d->lines[i].end_token - 1;
    return doc_line_is_left_open(d, i) || doc_one_of(d, last, titles) || doc_text_in(d, last, signs) ||
           parts_date(d, &d->lines[i]) || parts_word(d, i + 1) || ends_in_number(d, &d->lines[i]);
}

/* "3. Gera" behind "2. Jena"; not "3. Mai", wherever a line begins with it. */
static bool begins_numbered(const struct doc *d, const struct wrap *w, const struct line *before,
                            const struct line *line)
{
    unsigned number = doc_item_number(d, line);
    if (number == 0 || doc_is_month(d, line->first_token + 2) || begins_small(d, before))
        return false;
    return number == w->item + 1 || ends_sentence(d, before) || doc_item_number(d, before);
}

/* "wächst weiter" over "– als einzige ohne Amt –": a dash that begins no entry. */
static bool is_inner_dash(const struct doc *d, const struct wrap *w, size_t i)
{
    static const char *const dashes[] = {"-", "–", "—", NULL};
    return doc_text_in(d, d->lines[i + 1].first_token, dashes) && !is_item(d, &d->lines[w->first]) &&
           !ends_sentence(d, &d->lines[i]) && is_full(d, w, i) &&
           (i + 2 >= d->nlines || !doc_line_has_bullet(d, &d->lines[i + 2]));
}

/* The year that the line begins with, "2012 Gera tritt bei", "11/2011 Kongress in Berlin", "6.11.2014 Beitritt"; 0
 * if it does not. */
static int year_at_head(const struct doc *d, const struct line *line)
{
    size_t i = line->first_token;
    for (int n = 0;
         n < 2 && i + 2 < line->end_token && d->tokens[i].kind == TOK_NUMBER && d->tokens[i].fold_len <= 2 &&
         (doc_punct(d, i + 1, '/') || doc_punct(d, i + 1, '.')) && !(d->tokens[i + 2].flags & TOK_SPACE);
         n++)
        i += 2;
    if (i + 1 >= line->end_token || d->tokens[i].kind != TOK_NUMBER || d->tokens[i].fold_len != 4 ||
        d->tokens[i + 1].kind == TOK_PUNCT || is_small(d, i + 1))
        return 0;
    const long year = strtol(doc_fold(d, i), NULL, 10);
    return year >= 1900 && year < 2100 ? (int)year : 0;
}

bool doc_line_goes_on_in_years(const struct doc *d, const struct line *line, const struct line *next)
{
    const int before = year_at_head(d, line), year = year_at_head(d, next);
    return before && year >= before;
}

/* "10:30 Gesundheit vor Ort", "14.15 Uhr: Gera tritt bei": a time of day, as in programmes. */
static bool has_time_at_head(const struct doc *d, const struct line *line)
{
    const size_t i = line->first_token;
    return i + 3 < line->end_token && d->tokens[i].kind == TOK_NUMBER && d->tokens[i].fold_len <= 2 &&
           (doc_punct(d, i + 1, ':') || doc_punct(d, i + 1, '.')) && d->tokens[i + 2].kind == TOK_NUMBER &&
           d->tokens[i + 2].fold_len == 2 && !(d->tokens[i + 2].flags & TOK_SPACE) && !doc_punct(d, i + 3, '.');
}

bool doc_line_goes_on_in_times(const struct doc *d, const struct line *line, const struct line *next)
{
    return has_time_at_head(d, line) && has_time_at_head(d, next);
}

/* Whether line i + 1 begins an entry of its own, by how it begins. */
static bool begins_entry(const struct doc *d, const struct wrap *w, size_t i)
{
    const struct line *line = &d->lines[i], *next = line + 1, *first = &d->lines[w->first];
    if (doc_line_has_bullet(d, next))
        return !is_inner_dash(d, w, i);
    return begins_numbered(d, w, line, next) || (doc_line_goes_on_in_years(d, first, next) && !waits(d, i)) ||
           doc_line_goes_on_in_times(d, first, next) ||
           (doc_line_is_labelled(d, next) && doc_line_is_labelled(d, first) && !waits(d, i)) ||
           (doc_line_is_dashed(d, i + 1) && doc_line_is_dashed(d, w->first) && !ends_in_number(d, line)) ||
           (doc_punct(d, next->first_token + 1, ':') && doc_line_is_labelled(d, first)) ||
           (d->tokens[next->first_token].kind == TOK_NUMBER && d->tokens[first->first_token].kind == TOK_NUMBER &&
            ends_sentence(d, line));
}

/* "- Gera ist dabei." over "Neu ist ...": what stands behind an item that is complete belongs to it only if indented. */
static bool leaves_item(const struct doc *d, const struct wrap *w, size_t i)
{
    const struct line *first = &d->lines[w->first], *next = &d->lines[i + 1];
    return is_item(d, first) && ends_sentence(d, &d->lines[i]) && !doc_line_ends_with(d, &d->lines[i], ":") &&
           !begins_small(d, next) && indented(d, next) <= indented(d, first);
}

/* A line without another that is as full beside it: it may be a title, or an entry, as wide by accident; but a heading may
 * have two. */
static bool is_lone(const struct doc *d, const struct wrap *w, size_t i)
{
    const struct line *line = &d->lines[i], *next = line + 1;
    const bool bracket = d->tokens[next->first_token].kind == TOK_PUNCT;
    const bool heading = i > 0 && line_is_empty(&d->lines[i - 1]) && (i + 2 == d->nlines || line_is_empty(next + 1));
    return i == w->first && !heading && !is_item(d, line) && !ends_sentence(d, line) && !ends_sentence(d, next) &&
           !bracket && !(may_join(d, i + 1) && is_full(d, w, i + 1)) && !waits(d, i);
}

/* Whether the text of line i runs on in the next line, because it did not fit in. */
static bool is_soft(const struct doc *d, const struct wrap *w, size_t i)
{
    const struct line *line = &d->lines[i], *next = line + 1;
    if (parts_word(d, i))
        return true;
    if (!may_join(d, i) || begins_entry(d, w, i) || leaves_item(d, w, i))
        return false;
    const bool no_room = is_full(d, w, i);
    if (begins_small(d, next) && !doc_line_ends_with(d, line, ":"))
        return no_room || 2 * width_of(d, line) > w->width;
    if (!no_room || begins_anew(d, line, next) || is_lone(d, w, i))
        return false;
    if (doc_line_ends_with(d, line, "?") && w->first == i) /* a question above its answer */
        return false;
    return !doc_line_ends_with(d, line, ":") || is_item(d, &d->lines[w->first]) ||
           (i > w->first && ends_sentence(d, next)) || (may_join(d, i + 1) && is_full(d, w, i + 1));
}

void doc_join_wrapped(struct doc *d)
{
    struct wrap w = {.item = 0};
    size_t n = 0; /* lines so far */
    if (d->page->structured || !find_width(d, &w))
        return;
    for (size_t i = 0; i < d->nlines; i++) {
        struct line whole = d->lines[i];
        unsigned number = doc_item_number(d, &whole);
        w.item = number ? number : w.item;
        w.first = i;
        for (; is_soft(d, &w, i); i++) {
            if (!line_is_empty(&d->lines[i + 1]))
                d->tokens[d->lines[i + 1].first_token].flags &= (uint8_t)~TOK_LINE_START;
            whole.end = d->lines[i + 1].end;
            whole.end_token = d->lines[i + 1].end_token;
        }
        d->lines[n++] = whole;
    }
    d->nlines = n;
}
