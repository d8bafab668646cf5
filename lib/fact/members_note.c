/* Memberships that notes to a list or a table state: "Harburg | 04/2015 1" and below it "1 Teilnahme 2018 beendet",
 * "Gera*" under "(* = seit 2015)". */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* Lines between a mark and its note, tokens of a note, notes of a page. */
enum { REACH_LINES = 80, LONGEST_NOTE = 24, MOST_NOTES = 32 };

struct note {
    size_t line, mark; /* mark: token of the sign */
    size_t first, end; /* its words */
    enum member_status status;
    int date;
};

static bool same_sign(const struct doc *d, size_t i, size_t j)
{
    const struct token *t = &d->tokens[i], *u = &d->tokens[j];
    size_t len = t->end - t->start;
    return len == u->end - u->start && !memcmp(d->text + t->start, d->text + u->start, len);
}

/* An asterisk, a dagger or a raised digit. */
static bool is_raised(const struct doc *d, size_t i)
{
    static const char *const signs[] = {"*", "†", "¹", "²", "³", "⁴", "⁵", NULL};
    return doc_text_in(d, i, signs);
}

/* The same, or a digit, which raised ones become where text is made of a printed page. */
static bool is_sign(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    return t->kind == TOK_NUMBER ? t->end - t->start == 1 : is_raised(d, i);
}

/* "a)" at the head of a line, "Suhl b)" at the end of a cell: the letter. */
static bool is_letter(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    return t->kind == TOK_WORD && t->end - t->start == 1 && i + 1 < d->ntokens && doc_punct(d, i + 1, ')');
}

/* "1 Teilnahme beendet", "* seit 2015", "(* = seit 2015)"; further notes in the line: "¹ nur Bezirke. ² bis 2019". */
static bool begins_note(const struct doc *d, const struct line *line, size_t i)
{
    bool first = i == line->first_token,
         behind = !first && is_raised(d, i) && d->tokens[i].flags & TOK_SPACE && d->tokens[i - 1].kind == TOK_PUNCT;
    bool leads = (first || behind) && d->tokens[i + 1].kind == TOK_WORD && line->kind != BLOCK_ROW &&
                 d->tokens[i + 1].flags & TOK_SPACE;
    bool letter = first && is_letter(d, i) && d->tokens[i + 2].kind == TOK_WORD && line->kind != BLOCK_ROW;
    return (letter && i + 2 < line->end_token) || (is_sign(d, i) && (leads || doc_punct(d, i + 1, '=')));
}

/* The note in line `l` that begins at token `from` or later. */
static bool find_note(const struct analysis *a, size_t l, size_t from, struct note *n)
{
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[l];
    size_t i = from;
    while (i + 1 < line->end_token && !begins_note(d, line, i))
        i++;
    *n = (struct note){.line = l, .mark = i, .first = i + 1};
    if (i + 1 >= line->end_token)
        return false;
    for (n->end = n->first + 1; n->end < line->end_token; n->end++)
        if (n->end + 1 < line->end_token && is_raised(d, n->end) && begins_note(d, line, n->end))
            break;
    return true;
}

/* "ausgeschieden 2021 mit der Eingliederung in den Wartburgkreis. Der ...": a commune that stands behind a
 * preposition, or in a sentence behind the first, is not whom the note is about: what it says ends before. */
static void cut_before_others(const struct analysis *a, struct note *n)
{
    size_t from, to = groups_between(a, n->first, n->end, &from);
    const struct group *g = from < to ? &a->groups[from] : NULL;
    size_t end = a->doc->sentences[doc_sentence_of(a->doc, n->first)].end_token, date;
    if (!g)
        return;
    const struct clause *c = &a->clauses[g->clause];
    const bool dated = dates_in(a, n->first, g->first_token, &date) > 0;
    if (g->first_token >= end)
        n->end = end;
    else if (dated && g->role != GROUP_SUBJECT)
        n->end = g->first_token;
    else if (dated && c->finite && c->first_token > a->f->dates.v[date].first_token) /* ", danach trat Plön bei" */
        n->end = c->first_token;
}

/* What it says of whom it marks; false if it says nothing of membership. */
static bool read_note(const struct analysis *a, struct note *n)
{
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, n->first + 1)];
    if (is_letter(a->doc, n->mark) && s->end_token < n->end) /* what it goes on to say is of other things */
        n->end = s->end_token;
    cut_before_others(a, n);
    size_t from, to = places_between(a, n->first, n->end, &from), date;
    if (n->end - n->first > LONGEST_NOTE || from < to) /* "ohne Hanau, ausgeschieden 2019": of whom it names */
        return false;
    to = marks_between(a, n->first, n->end, &from);
    bool told = false, since = tokens_are(a->doc, n->first, n->end, W_SINCE);
    n->status = STATUS_MEMBER;
    n->date = NO_REF;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        told |= r->kind == RULE_VERB || r->kind == RULE_NOUN || rule_is_of_members(r);
        if ((r->kind == RULE_VERB || r->kind == RULE_NOUN) && r->status == STATUS_LEFT)
            n->status = STATUS_LEFT;
        if (r->kind == RULE_OTHER)
            return false;
    }
    to = dates_between(a, n->first, n->end, &date);
    if (to == date + 2 && a->f->dates.v[date].range_with == (int)date + 1 &&
        told) { /* "von 2015 bis 2017 Mitglied" */
        n->status = STATUS_LEFT;
        n->date = (int)date + 1;
        return true;
    }
    if (to != date + 1)
        return false;
    n->date = (int)date;
    static const char *const terms[] = {"befrist", "gültig", "gilt", "förder", "verläng", "gesichert", NULL};
    if (doc_is(a->doc, n->first, "bis") && !doc_has_stem(a->doc, n->first, n->end, terms) &&
        a->f->dates.v[date].first_token == n->first + 1) { /* "² bis 2019" */
        n->status = STATUS_LEFT;
        return true;
    }
    return (told && n->status == STATUS_LEFT) || (since && !tokens_doubtful(a, n->first, n->end));
}

/* The sign at token i belongs to what stands before it: no blank between, or the end of a cell. */
static bool marks_something(const struct analysis *a, const struct line *line, size_t i)
{
    const struct doc *d = a->doc;
    bool begins = i > line->first_token, space = d->tokens[i].flags & TOK_SPACE;
    if (is_letter(d, i)) /* the bracket goes with it */
        i++;
    const struct token *next = &d->tokens[i + 1];
    bool ends = i + 1 == line->end_token || next->flags & TOK_SPACE || next->kind == TOK_PUNCT;
    bool ends_cell = line->kind == BLOCK_ROW && (i + 1 == line->end_token || doc_tab_behind(d, i));
    return begins && ends && !(a->token_bits[i] & (BIT_DATE | BIT_PLACE)) && (ends_cell || !space);
}

/* The communes of a line whose sign is token i: of a row all, else those right before it. */
static void take_marked(struct analysis *a, const struct line *line, size_t i, const struct note *n)
{
    size_t from, to = groups_between(a, line->first_token, line->end_token, &from);
    if (from == to)
        return;
    if (line->kind == BLOCK_ROW) {
        membership_add_group(a, &a->groups[from], n->status, n->date, "note.row");
        return;
    }
    to = places_between(a, line->first_token, i, &from);
    if (from < to && a->f->places.v[to - 1].end_token == i && a->f->places.v[to - 1].kind == PLACE_COMMUNE)
        membership_add(a, to - 1, n->status, n->date, "note.place");
}

/* Whom the note means, in the lines around it. */
static void take_note(struct analysis *a, const struct note *n)
{
    const struct doc *d = a->doc;
    size_t first = reach_back(n->line, REACH_LINES, 0), end = reach_on(n->line, REACH_LINES, d->nlines);
    for (size_t k = first; k < end; k++)
        for (size_t i = d->lines[k].first_token; k != n->line && i < d->lines[k].end_token; i++)
            if (same_sign(d, i, n->mark) && marks_something(a, &d->lines[k], i))
                take_marked(a, &d->lines[k], i, n);
}

void members_in_notes(struct analysis *a)
{
    const struct doc *d = a->doc;
    struct note n;
    for (size_t l = 0, notes = 0; l < d->nlines && notes < MOST_NOTES; l++)
        for (size_t at = d->lines[l].first_token; find_note(a, l, at, &n); at = n.end) {
            if (!read_note(a, &n))
                continue;
            notes++;
            if (a->networks[doc_sentence_of(d, n.mark)] == NETWORK_THIS)
                take_note(a, &n);
        }
}
