#include "lib/fact/analysis.h"

#include "lib/fact/words.h"
#include "lib/text/number.h"

#include "lib/base/mem.h"
#include "lib/base/search.h"

#include <string.h>

size_t marks_between(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t to;
    LOWER_BOUND(a->marks.v, a->marks.n, first_token, first, *from);
    LOWER_BOUND(a->marks.v, a->marks.n, first_token, end, to);
    return to;
}

size_t dates_between(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t to;
    LOWER_BOUND(a->f->dates.v, a->f->dates.n, first_token, first, *from);
    LOWER_BOUND(a->f->dates.v, a->f->dates.n, first_token, end, to);
    return to;
}

size_t places_between(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t to;
    LOWER_BOUND(a->f->places.v, a->f->places.n, first_token, first, *from);
    LOWER_BOUND(a->f->places.v, a->f->places.n, first_token, end, to);
    return to;
}

size_t groups_between(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t to;
    LOWER_BOUND(a->groups, a->ngroups, first_token, first, *from);
    LOWER_BOUND(a->groups, a->ngroups, first_token, end, to);
    return to;
}

/* How many lie in [from, to); where they begin. */
static size_t number_between(size_t from, size_t to, size_t *first)
{
    if (first)
        *first = from;
    return to > from ? to - from : 0;
}

size_t marks_in(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t own, to = marks_between(a, first, end, &own);
    return number_between(own, to, from);
}

size_t dates_in(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t own, to = dates_between(a, first, end, &own);
    return number_between(own, to, from);
}

size_t places_in(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t own, to = places_between(a, first, end, &own);
    return number_between(own, to, from);
}

size_t groups_in(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t own, to = groups_between(a, first, end, &own);
    return number_between(own, to, from);
}

int only_commune(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = groups_between(a, first, end, &from);
    return to == from + 1 && a->groups[from].end_place == a->groups[from].first_place + 1 ? (int)from : -1;
}

/* Room for what each token, sentence and line has. */
static void make_room(struct analysis *a)
{
    const struct doc *d = a->doc;
    size_t cap = a->cap_sentences;
    a->token_bits = mem_grow(a->token_bits, &a->cap_tokens, d->ntokens + 1, sizeof *a->token_bits);
    a->section = mem_grow(a->section, &a->cap_lines, d->nlines + 1, sizeof *a->section);
    a->first_clause = mem_grow(a->first_clause, &a->cap_sentences, d->nsentences + 1, sizeof *a->first_clause);
    if (a->cap_sentences > cap) {
        a->first_group = mem_array(a->first_group, a->cap_sentences, sizeof *a->first_group);
        a->networks = mem_array(a->networks, a->cap_sentences, sizeof *a->networks);
    }
    a->founding = mem_grow(a->founding, &a->cap_founding, 1, sizeof *a->founding);
    *a->founding = UNSOUGHT;
    memset(a->token_bits, 0, d->ntokens + 1);
    memset(a->first_group, 0, (d->nsentences + 1) * sizeof *a->first_group);
    memset(a->networks, NETWORK_NONE, d->nsentences + 1);
}

/* Whether a commune stands in a table. */
static bool has_commune_in_table(const struct doc *d, const struct facts *f)
{
    for (size_t i = 0; i < f->places.n; i++)
        if (f->places.v[i].kind == PLACE_COMMUNE &&
            d->lines[doc_line_of(d, f->places.v[i].first_token)].kind == BLOCK_ROW)
            return true;
    return false;
}

void analysis_make(struct analysis *a, const struct passage_context *c, struct facts *f)
{
    const struct analysis old = *a; /* of which only memory is kept */
    *a = (struct analysis){.c = c,
                           .doc = c->doc,
                           .f = f,
                           .publisher = NO_REF,
                           .head_event = NO_REF,
                           .minutes = false,
                           .own_date = NO_REF,
                           .joining_event = NO_REF,
                           .marks = old.marks,
                           .lands = old.lands,
                           .standings = old.standings,
                           .cap_standings = old.cap_standings,
                           .token_bits = old.token_bits,
                           .clauses = old.clauses,
                           .first_clause = old.first_clause,
                           .groups = old.groups,
                           .first_group = old.first_group,
                           .networks = old.networks,
                           .section = old.section,
                           .cap_tokens = old.cap_tokens,
                           .cap_clauses = old.cap_clauses,
                           .cap_sentences = old.cap_sentences,
                           .founding = old.founding,
                           .cap_founding = old.cap_founding,
                           .cap_groups = old.cap_groups,
                           .cap_lines = old.cap_lines,
                           .denials = old.denials,
                           .cap_denials = old.cap_denials};
    make_room(a);
    a->related = marks_any(&a->marks, c->doc, c->profile);
    a->titled = marks_title(&a->marks, c->doc->page, c->profile);
    a->related |= a->titled;
    a->whole = a->related || has_commune_in_table(c->doc, f);
    marks_find(&a->marks, c->doc, c->profile, a->related, c->report);
    clauses_find(a);
    if (a->whole)
        groups_find(a);
    focus_find(a);
}

void analysis_free(struct analysis *a)
{
    marks_free(&a->marks);
    mem_free(a->standings);
    mem_free(a->token_bits);
    mem_free(a->founding);
    mem_free(a->clauses);
    mem_free(a->first_clause);
    mem_free(a->groups);
    mem_free(a->first_group);
    mem_free(a->networks);
    mem_free(a->section);
    mem_free(a->denials);
    buf_free(&a->lands.names);
    *a = (struct analysis){0};
}

bool network_named_between(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = marks_between(a, first, end, &from); /* each number of an endless clause asks for all of it */
    return from < to && a->marks.v[from].next_name < to;
}

bool has_mark_between(const struct analysis *a, size_t first, size_t end, enum rule_kind kind)
{
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = from; i < to; i++)
        if (a->marks.v[i].rule->kind == kind)
            return true;
    return false;
}

bool has_members_between(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = marks_between(a, first, end, &from);
    for (; from < to; from++)
        if (rule_is_of_members(a->marks.v[from].rule))
            return true;
    return false;
}

bool counts_at(const struct analysis *a, size_t i, struct number *n)
{
    return number_may_begin(a->doc, i) && !(a->token_bits[i] & (BIT_DATE | BIT_PLACE)) &&
           number_read(a->doc, i, false, n);
}

static bool tells_between(const struct analysis *a, size_t first, size_t end, enum rule_kind kind,
                          enum member_status status)
{
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = from; i < to; i++)
        if (a->marks.v[i].rule->kind == kind && a->marks.v[i].rule->status == status)
            return true;
    return false;
}

bool has_verb_between(const struct analysis *a, size_t first, size_t end, enum member_status status)
{
    return tells_between(a, first, end, RULE_VERB, status);
}

bool has_noun_between(const struct analysis *a, size_t first, size_t end, enum member_status status)
{
    return tells_between(a, first, end, RULE_NOUN, status);
}

int line_date_alone(const struct analysis *a, const struct line *line)
{
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    bool alone = from + 1 == to && a->f->dates.v[from].first_token == line->first_token &&
                 a->f->dates.v[from].end_token == line->end_token;
    return alone ? (int)from : NO_REF;
}

int group_at(const struct analysis *a, size_t token)
{
    size_t from, to = groups_between(a, token, token + 1, &from);
    return from < to ? (int)from : -1;
}

bool sentence_is_aside(const struct analysis *a, size_t sentence)
{
    enum { LONGEST = 12 }; /* tokens */
    struct number n;
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    if (s->end_token - s->first_token > LONGEST || !doc_punct(d, s->end_token - 1, '.') || sentence == 0 ||
        sentence + 1 >= d->nsentences || s[-1].line != s->line || s[1].line != s->line)
        return false;
    for (uint32_t i = s->first_token; i < s->end_token; i++)
        if (a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME | BIT_UNIT) || number_read(d, i, false, &n) ||
            token_classes(d, i) & (W_KIND | W_PRONOUN))
            return false;
    return marks_in(a, s->first_token, s->end_token, NULL) == 0;
}

size_t sentence_told_before(const struct analysis *a, size_t sentence)
{
    const size_t before = sentence - 1;
    return before > 0 && sentence_is_aside(a, before) ? before - 1 : before;
}

enum { LONGEST_HEAD = 60 }; /* tokens; a longer line is running text */

bool line_names_network(const struct analysis *a, const struct line *line)
{
    return line->end_token - line->first_token <= LONGEST_HEAD &&
           network_named_between(a, line->first_token, line->end_token);
}

bool head_names_network(const struct analysis *a)
{
    const struct doc *d = a->doc;
    const size_t LINES = d->page->structured ? 3 : 4;
    for (size_t l = 0, seen = 0; l < d->nlines && seen < LINES; l++) {
        seen += d->lines[l].end_token > d->lines[l].first_token;
        if (line_names_network(a, &d->lines[l]))
            return true;
    }
    return false;
}

bool section_names_network(const struct analysis *a, size_t l)
{
    const int LEVELS = 16;
    if (a->networks[doc_sentence_of(a->doc, a->doc->lines[l].first_token)] != NETWORK_THIS)
        return false;
    int32_t up = a->section[l];
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = section_parent(a, up))
        if (line_names_network(a, &a->doc->lines[up]))
            return true;
    return head_names_network(a);
}

void trace_note(const struct analysis *a, size_t first_token, size_t end_token, const char *rule, bool taken,
                const char *why)
{
    const struct trace *t = a->c->trace;
    if (t && end_token > first_token)
        t->note(t->ctx, a->doc->tokens[first_token].start, a->doc->tokens[end_token - 1].end, rule, taken, why);
}
