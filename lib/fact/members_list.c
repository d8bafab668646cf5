/* Memberships that lists and timelines state: what announces them, and their entries. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- announcements --------------------------------------------------------------------------------------------- */

static bool is_empty(const struct line *line)
{
    return line->first_token == line->end_token;
}

static bool line_has(const struct analysis *a, const struct line *line, unsigned classes)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (token_classes(a->doc, i) & classes)
            return true;
    return false;
}

static bool line_plans(const struct analysis *a, const struct line *line)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & (BIT_PLACE | BIT_NAME)) &&
            token_is_plan(a->doc, i))
            return true;
    return false;
}

static bool names_other_only(const struct analysis *a, const struct line *line)
{
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    bool other = false, this = false;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        other |= r->kind == RULE_OTHER;
        this |= r->kind == RULE_NAME || (r->kind == RULE_UNIT && r->unit == 0);
    }
    return other && !this;
}

/* A line longer than this announces nothing: it is running text. */
enum { ANNOUNCEMENT_TOKENS = 60 };

/* "unabhängig vom Partnerprozess". */
static bool is_unconnected(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"unabhängig", "außerhalb", "losgelöst", NULL};
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_one_of(a->doc, i, words))
            return true;
    return false;
}

static struct announcement announced_by(const struct analysis *a, const struct line *line)
{
    struct announcement n = {.status = STATUS_MEMBER};
    if (is_empty(line) || line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return n;
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool lists = r->kind == RULE_LIST || (r->kind == RULE_UNIT && r->unit == 0);
        bool tells = r->kind == RULE_VERB || r->kind == RULE_NOUN;
        if (!lists && !tells)
            continue;
        if (!n.rule || r->kind == RULE_LIST)
            n.rule = r->id;
        if (tells && r->status != STATUS_MEMBER && n.status == STATUS_MEMBER)
            n.status = r->status;
        n.made = true;
    }
    n.made &= clause_network(a, &a->clauses[clause_of(a, line->first_token)], &(bool){false}) == NETWORK_THIS;
    if (n.made && line_has(a, line, W_FORMER))
        n.status = STATUS_LEFT;
    n.refused = names_other_only(a, line) || is_unconnected(a, line) ||
                (line_has(a, line, W_NOT) && n.status != STATUS_LEFT) || line_plans(a, line) ||
                line_has(a, line, W_MODAL | W_FUTURE);
    n.made &= !n.refused;
    return n;
}

static bool ends_with_colon(const struct analysis *a, const struct line *line)
{
    return !is_empty(line) && doc_punct(a->doc, line->end_token - 1, ':');
}

/* A short line that is no sentence, right above a list: a heading that plain text does not show as one. */
static bool is_label(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 12;
    size_t from;
    return !is_empty(line) && groups_between(a, line->first_token, line->end_token, &from) == from &&
           line->end_token - line->first_token <= LONGEST && !doc_punct(a->doc, line->end_token - 1, '.') &&
           announced_by(a, line).made;
}

/* "Die folgenden acht Kommunen haben unterzeichnet. In Klammern steht das Datum.": a sentence that says that a list
 * follows. */
static bool is_list_sentence(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"folgende", "folgenden", "folgender", NULL};
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_one_of(a->doc, i, words))
            return announced_by(a, line).made;
    return false;
}

/* A lead-in of some length that announces no members: "Diese Städte haben Geld bekommen:". */
static bool says_otherwise(const struct analysis *a, const struct line *line)
{
    const uint32_t SHORTEST = 6;
    return ends_with_colon(a, line) && line->end_token - line->first_token >= SHORTEST;
}

/* "Hellgrün auf der Karte" under "Karte der Partnerkommunen": a heading that divides by something else than places, kinds
 * of communes or time, with a noun and a finite or prepositional phrase. */
static bool names_other_group(const struct analysis *a, const struct line *line)
{
    bool noun = false, phrase = false;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        unsigned classes = token_classes(a->doc, i);
        const struct token *t = &a->doc->tokens[i];
        if (a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_UNIT | BIT_NAME) || classes & W_KIND)
            return false;
        phrase |= i > line->first_token && doc_is(a->doc, i, "auf");
        noun |= i > line->first_token && t->kind == TOK_WORD && t->flags & TOK_CAPITAL && !classes;
    }
    return noun && phrase;
}

/* What the headings over line `l` say, the nearest first; `lead` is the line above the list, -1 for none. */
static struct announcement announcement_for(const struct analysis *a, size_t l, int32_t lead)
{
    const struct line *lines = a->doc->lines;
    struct announcement n = {0};
    if (lead >= 0 && (ends_with_colon(a, &lines[lead]) || lines[lead].kind == BLOCK_CAPTION ||
                      is_label(a, &lines[lead]) || is_list_sentence(a, &lines[lead]))) {
        n = announced_by(a, &lines[lead]);
        if (n.made || n.refused || says_otherwise(a, &lines[lead]))
            return n;
    }
    const int LEVELS = 3;
    int32_t up = a->section[l];
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = section_parent(a, up)) {
        n = announced_by(a, &lines[up]);
        if (n.made || n.refused)
            return n;
        if (names_other_group(a, &lines[up]))
            break;
    }
    return (struct announcement){0};
}

/* --- entries ------------------------------------------------------------------------------------------------------ */

/* "Hanse- und Universitätsstadt Rostock": kinds of communes that no list has. */
static bool is_kind_compound(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    const char *fold = doc_fold(d, i);
    return (t->fold_len > 5 && !strcmp(fold + t->fold_len - 5, "stadt")) ||
           (t->fold_len > 8 && !strcmp(fold + t->fold_len - 8, "gemeinde")) || doc_punct(d, i + 1, '-');
}

/* "a)", "iv." at the head of the line. */
static bool is_bullet(const struct doc *d, const struct line *line, size_t i)
{
    static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", NULL};
    const struct token *t = &d->tokens[i];
    return i == line->first_token && t->kind == TOK_WORD && (t->fold_len == 1 || doc_one_of(d, i, roman)) &&
           (doc_punct(d, i + 1, ')') || doc_punct(d, i + 1, '.'));
}

/* What may stand before the communes of an entry: bullets, numbers, a Land, a date, "Stadt", "die". */
static size_t entry_start(const struct analysis *a, const struct line *line, int *date)
{
    const struct doc *d = a->doc;
    const size_t PREFIX = 12;
    *date = NO_REF;
    for (size_t i = line->first_token; i < line->end_token && i < line->first_token + PREFIX; i++) {
        if (a->token_bits[i] & BIT_PLACE)
            return i;
        size_t from, to;
        if (is_bullet(d, line, i))
            continue;
        if (a->token_bits[i] & BIT_DATE) {
            to = dates_between(a, line->first_token, i + 1, &from);
            if (from < to && *date == NO_REF)
                *date = (int)from;
            continue;
        }
        to = places_between(a, line->first_token, i + 1, &from);
        bool land = to > from && a->f->places.v[to - 1].kind == PLACE_LAND && a->f->places.v[to - 1].end_token > i;
        unsigned classes = token_classes(d, i);
        bool lead = *date == NO_REF && classes & (W_PREP | W_SINCE); /* "Im Mai 2012: Kiel" */
        if (d->tokens[i].kind == TOK_WORD && !land && !lead && !(classes & (W_KIND | W_ARTICLE | W_AND)) &&
            !is_kind_compound(d, i))
            break;
    }
    return line->end_token;
}

/* Whether the entry goes on as a list entry does: a sign, a bracket, a date, or nothing; not as a sentence. */
static bool goes_on_as_entry(const struct analysis *a, const struct group *g, const struct line *line)
{
    size_t i = g->end_token;
    if (i >= line->end_token || a->doc->tokens[i].kind != TOK_WORD || a->token_bits[i] & BIT_DATE)
        return true;
    size_t from, to = marks_between(a, i, i + 1, &from);
    return token_classes(a->doc, i) & W_SINCE || to > from;
}

/* What the entry says of itself behind its communes: "(ausgetreten 2019)", "Beitritt geplant". */
static struct statement entry_statement(const struct analysis *a, const struct line *line, size_t first,
                                        const struct announcement *n)
{
    struct statement s = {.rule = n->rule, .status = n->status};
    const size_t REACH = 24; /* the label of an entry, not the text behind it */
    size_t end = line->end_token > first + REACH ? first + REACH : line->end_token;
    for (size_t i = first; i < end; i++) {
        unsigned classes = token_classes(a->doc, i);
        s.denied |= (classes & W_NOT) != 0;
        s.unsure |= (classes & (W_FUTURE | W_MODAL)) != 0;
        s.unsure |= a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_PLACE) && token_is_plan(a->doc, i);
        if (doc_punct(a->doc, i, '.'))
            break;
    }
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        if ((r->kind == RULE_VERB || r->kind == RULE_NOUN) && r->status != STATUS_MEMBER) {
            s.status = r->status;
            break;
        }
    }
    return s;
}

/* The date of a place in an entry: in its bracket, behind it, or before the entry (a timeline). */
static int entry_date(const struct analysis *a, const struct line *line, const struct group *g, size_t place,
                      int before)
{
    const struct place *p = &a->f->places.v[place];
    int date = bracket_date(a, p->end_token);
    if (date != NO_REF || before != NO_REF)
        return date != NO_REF ? date : before;
    size_t end = line->end_token, from;
    const size_t REACH = 12;
    if (place + 1 < g->end_place) /* its own part of the list */
        end = a->f->places.v[place + 1].first_token;
    if (end > p->end_token + REACH)
        end = p->end_token + REACH;
    size_t to = dates_between(a, p->end_token, end, &from);
    return from < to && a->f->dates.v[from].range_with < 0 ? (int)from : NO_REF;
}

static void take_entry(struct analysis *a, const struct line *line, const struct announcement *n, int heading_date)
{
    int before;
    size_t start = entry_start(a, line, &before), from;
    size_t to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to)
        return;
    const struct group *g = &a->groups[from];
    if (!goes_on_as_entry(a, g, line))
        return;
    struct statement s = entry_statement(a, line, a->f->places.v[g->end_place - 1].end_token, n);
    if ((s.denied && s.status != STATUS_LEFT) || s.unsure) {
        trace_note(a, g->first_token, g->end_token, n->rule, false, s.denied ? "denied" : "planned or not sure");
        return;
    }
    if (before == NO_REF)
        before = heading_date;
    bool timeline = before != NO_REF && s.status == STATUS_MEMBER;
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE && token_depth(a, a->f->places.v[i].first_token) == 0)
            membership_add(a, i, timeline ? STATUS_JOINED : s.status, entry_date(a, line, g, i, before), n->rule);
}

/* A line of nothing but communes: "Frankfurt, Kassel und der Lahn-Dill-Kreis". */
static bool is_pure_list(const struct analysis *a, const struct line *line)
{
    int date;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to)
        return false;
    size_t end = a->groups[from].end_token;
    static const char *const cells[] = {"ja", "nein", "k",  "a",
                                        "x",  "seit", "ab", NULL}; /* of a table in plain text */
    while (end < line->end_token &&
           (a->doc->tokens[end].kind == TOK_PUNCT || a->token_bits[end] & BIT_DATE || doc_one_of(a->doc, end, cells)))
        end++;
    return end == line->end_token;
}

/* Lines between the entries of a list, as addresses stand in a list of contacts, leave the announcement as it is: short,
 * no sentence, and no label of another list. `lead` announces members. */
static bool stands_between(const struct analysis *a, const struct line *line, int32_t lead)
{
    const uint32_t LONGEST = 16;
    if (lead < 0 || line->end_token - line->first_token > LONGEST || ends_with_colon(a, line) ||
        doc_punct(a->doc, line->end_token - 1, '.') || doc_punct(a->doc, line->end_token - 1, '!') ||
        doc_punct(a->doc, line->end_token - 1, '?'))
        return false;
    const struct line *l = &a->doc->lines[lead];
    return (ends_with_colon(a, l) || is_label(a, l) || is_list_sentence(a, l)) && announced_by(a, l).made;
}

/* --- the page ------------------------------------------------------------------------------------------------------- */

void members_in_lists(struct analysis *a)
{
    const struct doc *d = a->doc;
    int32_t lead = -1, section = -2;
    struct table table = {0};
    for (size_t l = 0; l < d->nlines; l++) {
        const struct line *line = &d->lines[l];
        if (is_empty(line))
            continue;
        if (a->section[l] != section) {
            section = a->section[l];
            lead = -1;
        }
        if (line->kind == BLOCK_ROW) {
            struct announcement n = announcement_for(a, l, lead);
            table_read_row(a, &table, l, &n);
            continue;
        }
        table = (struct table){0};
        bool entry = line->kind == BLOCK_ITEM || line->kind == BLOCK_TERM || is_pure_list(a, line);
        if (entry && line->kind != BLOCK_HEADING) {
            struct announcement n = announcement_for(a, l, lead);
            if (n.made)
                take_entry(a, line, &n, section_date(a, l));
        }
        if (!entry && line->kind != BLOCK_HEADING && !stands_between(a, line, lead))
            lead = (int32_t)l;
    }
}
