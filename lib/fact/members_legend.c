/* Legends and footnotes of lists: signs beside communes, and what somewhere else on the page is said of who bears them.
 * German in general. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

enum { SIGN_MOST = 6, WORDS_MOST = 16 }; /* bytes of a sign; tokens of what it says */

/* Punctuation that legends use as signs, and footnotes. */
static bool is_symbol(const struct doc *d, size_t i)
{
    static const char *const symbols[] = {"*", "●", "○", "◦", "■", "□", "▪", "▫", "◆", "◇", "▲", "△", "×", "✓",
                                          "✔", "✗", "✘", "†", "°", "#", "+", "★", "☆", "¹", "²", "³", NULL};
    return d->tokens[i].kind == TOK_PUNCT && doc_text_in(d, i, symbols);
}

/* The end of the sign that begins at token i: "(B)", "**", "●"; i if there is none. */
static size_t sign_end(const struct doc *d, size_t i, size_t end)
{
    if (i + 2 < end && doc_punct(d, i, '(') && doc_punct(d, i + 2, ')') && d->tokens[i + 1].kind == TOK_WORD &&
        d->tokens[i + 1].end - d->tokens[i + 1].start <= 2)
        return i + 3;
    size_t first = i;
    while (i < end && is_symbol(d, i) && (i == first || !(d->tokens[i].flags & TOK_SPACE)))
        i++;
    return i;
}

/* What the words say of who bears the sign; false: nothing. */
static bool meaning_of(const struct analysis *a, size_t first, size_t end, enum legend_meaning *meaning)
{
    static const char *const papers[] = {"urkunde", "unterzeichnet", "unterschrieben", NULL};
    size_t from, to = marks_between(a, first, end, &from);
    bool member = false, joined = doc_has_one_of(a->doc, first, end, papers), left = false, open = false;
    for (; from < to; from++) {
        const struct rule *r = a->marks.v[from].rule;
        const bool tells = r->kind == RULE_VERB || r->kind == RULE_NOUN;
        left |= tells && r->status == STATUS_LEFT;
        joined |= tells && r->status == STATUS_JOINED;
        member |= (tells && r->status == STATUS_MEMBER) || rule_is_of_members(r);
    }
    for (size_t i = first; i < end; i++)
        open |= leaves_open(a, i);
    member |= dates_in(a, first, end, &from) > 0 && tokens_are(a->doc, first, end, W_SINCE); /* "neu seit 2023" */
    const bool gone = left && doc_has_one_of(a->doc, first, end, (const char *const[]){"mehr", NULL}) &&
                      !tokens_plan(a, first, end); /* "seit 2020 nicht mehr dabei" */
    const bool doubtful = open || (!gone && tokens_doubtful(a, first, end));
    *meaning = doubtful ? LEGEND_PENDING : left ? LEGEND_LEFT : joined ? LEGEND_JOINED : LEGEND_MEMBER;
    return left || joined || member || open;
}

/* Notes the signs that tokens [first, end) explain; whether there was any. */
static bool read_signs(struct analysis *a, size_t first, size_t end)
{
    struct legend *g = &a->legend;
    const struct doc *d = a->doc;
    bool any = false;
    for (size_t i = first; i < end && g->n < sizeof g->v / sizeof *g->v; i++) {
        size_t words = sign_end(d, i, end), last = words, date;
        enum legend_meaning meaning;
        if (words == i || d->tokens[words - 1].end - d->tokens[i].start > SIGN_MOST)
            continue;
        while (last < end && last < words + WORDS_MOST && sign_end(d, last, end) == last)
            last++;
        if (meaning_of(a, words, last, &meaning)) {
            const int told = dates_in(a, words, last, &date) == 1 ? (int)date : NO_REF;
            g->v[g->n].start = d->tokens[i].start;
            g->v[g->n].end = d->tokens[words - 1].end;
            g->v[g->n].meaning = (uint8_t)meaning;
            g->v[g->n++].date = told;
            any = true;
        }
        i = last - 1;
    }
    return any;
}

/* "+++ Beitritte +++", "## Beitritte", "*** Beitritte ***": the signs mark a heading. */
static bool is_marked_heading(const struct doc *d, const struct line *line)
{
    const size_t first = line->first_token, last = line->end_token - 1;
    const bool twice = sign_end(d, first, line->end_token) > first + 1 && !doc_punct(d, first, '*');
    return is_symbol(d, first) && (twice || is_symbol(d, last));
}

/* "Legende: ...", or a line that begins with a sign and names no commune: a footnote. */
static bool may_explain(const struct analysis *a, const struct line *line)
{
    static const char *const names[] = {"legende",     "zeichenerklärung", "erläuterung", "erläuterungen",
                                        "abkürzungen", "anmerkung",        "anmerkungen", NULL};
    const struct line *below = line + 1 < a->doc->lines + a->doc->nlines ? line + 1 : line;
    if (line->kind == BLOCK_ITEM && below->kind == BLOCK_ITEM && below->level > line->level)
        return false; /* "* Beitritte 2012" over its items */
    return line->end_token - line->first_token > 1 &&
           (doc_one_of(a->doc, line->first_token, names) ||
            (sign_end(a->doc, line->first_token, line->end_token) > line->first_token &&
             !is_marked_heading(a->doc, line))) &&
           places_in(a, line->first_token, line->end_token, NULL) == 0;
}

void legend_find(struct analysis *a)
{
    a->legend.n = 0;
    for (size_t l = 0; l < a->doc->nlines; l++) {
        const struct line *line = &a->doc->lines[l];
        if (!line_is_empty(line) && may_explain(a, line))
            read_signs(a, line->first_token, line->end_token);
    }
}

bool line_is_legend(const struct analysis *a, const struct line *line)
{
    for (size_t i = 0; i < a->legend.n; i++)
        if (a->legend.v[i].start >= line->start && a->legend.v[i].end <= line->end)
            return true;
    return false;
}

bool clause_is_of_sign(const struct analysis *a, const struct clause *c)
{
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, c->first_token)];
    return a->doc->tokens[line->first_token].kind == TOK_PUNCT && line_is_legend(a, line);
}

/* Whether the sign stands in the text at byte `at`, and no longer one. */
static bool stands_at(const struct doc *d, size_t at, uint32_t start, uint32_t end)
{
    const size_t len = end - start;
    return at + len <= d->len && !memcmp(d->text + at, d->text + start, len) && d->text[at + len] != '*';
}

/* Behind the place and what kind of commune it is: "Pinneberg, Kreis", "Celle (Stadt)". A byte of the text. */
static size_t behind_kind(const struct analysis *a, const struct line *line, const struct place *p)
{
    const struct doc *d = a->doc;
    size_t i = p->end_token;
    bool kind = false;
    for (; i < line->end_token; i++)
        if (token_classes(d, i) & W_KIND)
            kind = true;
        else if (!doc_punct(d, i, ',') && !doc_punct(d, i, '(') && !(kind && doc_punct(d, i, ')')))
            break;
    return kind ? d->tokens[i - 1].end : p->end;
}

int legend_of(const struct analysis *a, const struct line *line, size_t place)
{
    const struct doc *d = a->doc;
    const size_t name_end = a->legend.n ? behind_kind(a, line, &a->f->places.v[place]) : 0;
    for (size_t i = 0; i < a->legend.n; i++) {
        const uint32_t start = a->legend.v[i].start, end = a->legend.v[i].end;
        if (start >= line->start && end <= line->end)
            continue;
        size_t behind = name_end + (name_end < d->len && d->text[name_end] == ' ');
        if (stands_at(d, behind, start, end) || (d->text[start] != '*' && stands_at(d, line->start, start, end)))
            return (int)i;
    }
    return -1;
}
