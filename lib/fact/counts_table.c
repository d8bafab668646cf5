/* Counts of members in tables: a row "Partnerkommunen in Hessen" under years, or a column "Partnerkommunen" beside years
 * or Länder. Cells are parted by tabs, in plain text also by two blanks. */
#include "lib/base/mem.h"
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

enum { CELLS = 24 };

struct cell {
    uint32_t first_token, end_token;
};

struct tables {
    struct analysis *a;
    size_t told; /* counts of the text, before those of tables */
};

struct row {
    struct cell cells[CELLS];
    size_t n;
    size_t line;
};

/* Tabs between two tokens: one more than the empty cells between theirs. */
static size_t tabs_before(const struct analysis *a, size_t token)
{
    const struct doc *d = a->doc;
    size_t n = 0;
    for (uint32_t i = d->tokens[token - 1].end; i < d->tokens[token].start; i++)
        n += d->text[i] == '\t';
    return n;
}

static bool parts_cells(const struct analysis *a, size_t token)
{
    const struct doc *d = a->doc;
    uint32_t from = d->tokens[token - 1].end, to = d->tokens[token].start;
    return memchr(d->text + from, '\t', to - from) || (!d->page->structured && to >= from + 2);
}

static void read_row(const struct analysis *a, size_t l, struct row *r)
{
    const struct line *line = &a->doc->lines[l];
    *r = (struct row){.line = l};
    for (size_t i = line->first_token; i < line->end_token; i++) {
        if (i == line->first_token || parts_cells(a, i)) {
            size_t empty = i > line->first_token && tabs_before(a, i) > 1 ? tabs_before(a, i) - 1 : 0;
            if (r->n + empty >= CELLS) {
                r->n = 0;
                return;
            }
            for (; empty > 0; empty--, r->n++)
                r->cells[r->n] = (struct cell){.first_token = (uint32_t)i, .end_token = (uint32_t)i};
            r->cells[r->n++].first_token = (uint32_t)i;
        }
        r->cells[r->n - 1].end_token = (uint32_t)i + 1;
    }
}

/* The date that is all of the cell; NO_REF if there is none. */
static int date_of_cell(const struct analysis *a, const struct cell *c)
{
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    if (from + 1 != to)
        return NO_REF;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && a->doc->tokens[i].kind != TOK_PUNCT && !token_classes(a->doc, i) &&
            !doc_is(a->doc, i, "stand"))
            return NO_REF;
    return (int)from;
}

static bool number_of_cell(const struct analysis *a, const struct cell *c, struct number *n)
{
    return c->first_token < c->end_token && !(a->token_bits[c->first_token] & BIT_DATE) &&
           number_read(a->doc, c->first_token, false, n) && n->end_token == c->end_token && !n->ordinal;
}

/* Whether a label counts members: it has their own noun, or a bare one beside the network's name. */
static bool counts_members(const struct analysis *a, const struct cell *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    bool own = false, bare = false, name = false;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        own |= r->kind == RULE_UNIT && r->unit == 0;
        bare |= r->kind == RULE_BARE && r->unit == 0;
        name |= r->kind == RULE_NAME;
        if (r->kind == RULE_OTHER)
            return false;
    }
    return own || (bare && name);
}

static const char *scope_of_cell(const struct analysis *a, const struct cell *c)
{
    return scope_near(a, c->first_token, c->end_token);
}

/* The count of the text (in order, the first `told` ones) that begins at the byte; f->ncounts if none does. */
static size_t told_at(const struct facts *f, size_t told, uint32_t start)
{
    size_t low = 0, high = told;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (f->counts[mid].start < start)
            low = mid + 1;
        else
            high = mid;
    }
    return low < told && f->counts[low].start == start ? low : f->ncounts;
}

/* What the row was read as before counts for less than the table. */
static struct count *add_cell(struct tables *t, const struct cell *c, const struct number *n, const char *scope,
                              int as_of)
{
    struct analysis *a = t->a;
    struct facts *f = a->f;
    struct quantity q = {.first_token = c->first_token,
                         .number_token = c->first_token,
                         .end_number = c->end_token,
                         .head = c->end_token,
                         .end_head = c->end_token};
    uint32_t start = a->doc->tokens[c->first_token].start;
    size_t at = told_at(f, t->told, start);
    f->counts = mem_grow(f->counts, &f->cap_counts, f->ncounts + 1, sizeof *f->counts);
    f->ncounts += at == f->ncounts;
    f->counts[at] = (struct count){.start = start,
                                   .end = a->doc->tokens[c->end_token - 1].end,
                                   .value = n->value,
                                   .relation = REL_EQ,
                                   .kind = COUNT_TOTAL,
                                   .unit = profile_unit(a->c->profile, 0),
                                   .scope = scope ? scope : scope_of_passage(a, c->first_token),
                                   .as_of = as_of != NO_REF ? as_of : as_of_date(a, &q),
                                   .rule = "count.table"};
    return &f->counts[at];
}

/* "Partnerkommunen in Hessen   14   16   19" under "2020   2021   2022": as many numbers as dates. */
static void read_under_dates(struct tables *t, const struct row *head, const struct row *r)
{
    const struct analysis *a = t->a;
    int dates[CELLS];
    size_t ndates = 0, nnumbers = 0;
    struct number n;
    for (size_t i = 0; i < head->n; i++)
        if (date_of_cell(a, &head->cells[i]) != NO_REF)
            dates[ndates++] = date_of_cell(a, &head->cells[i]);
    for (size_t i = 1; i < r->n; i++)
        nnumbers += number_of_cell(a, &r->cells[i], &n);
    if (ndates < 1 || ndates != nnumbers || nnumbers + 1 != r->n || !counts_members(a, &r->cells[0]))
        return;
    for (size_t i = 1; i < r->n; i++)
        if (number_of_cell(a, &r->cells[i], &n))
            add_cell(t, &r->cells[i], &n, scope_of_cell(a, &r->cells[0]), dates[i - 1]);
}

static bool is_sum(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"gesamt", "insgesamt", "summe", "bund", "bundesweit", "zusammen", NULL};
    return doc_one_of(a->doc, c->first_token, words);
}

static bool holds_place(const struct analysis *a, const struct cell *c, bool commune)
{
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++)
        if ((a->f->places.v[i].kind == PLACE_COMMUNE) == commune)
            return true;
    return false;
}

/* "Jahr | Partnerkommunen" over "2020 | 14", "Land | Partnerkommunen" over "Hessen | 11", "gesamt | 77". */
static void read_under_noun(struct tables *t, const struct row *head, const struct row *r)
{
    const struct analysis *a = t->a;
    struct number n;
    if (r->n != head->n || r->n < 2)
        return;
    const struct cell *label = &r->cells[0];
    int date = date_of_cell(a, label);
    bool land = holds_place(a, label, false), sum = is_sum(a, label);
    if ((date == NO_REF && !land && !sum) || holds_place(a, label, true))
        return;
    for (size_t i = 1; i < r->n; i++) {
        if (!counts_members(a, &head->cells[i]) || !number_of_cell(a, &r->cells[i], &n))
            continue;
        const char *scope = land ? scope_of_cell(a, label) : sum ? "DE" : scope_of_cell(a, &head->cells[i]);
        add_cell(t, &r->cells[i], &n, scope, date);
    }
}

/* "Partnerkommunen | 78", "Teilnehmende Kommunen | 78 (2021)": a label and its figure. */
static void read_label(struct tables *t, const struct row *r)
{
    const struct analysis *a = t->a;
    struct number n;
    size_t first = r->cells[1].first_token;
    if (r->n != 2 || !counts_members(a, &r->cells[0]) || a->token_bits[first] & BIT_DATE ||
        !number_read(a->doc, first, false, &n) || n.ordinal)
        return;
    bool alone = n.end_token == r->cells[1].end_token, bracket = doc_punct(a->doc, n.end_token, '(');
    if (!alone && !bracket)
        return;
    struct cell figure = {.first_token = (uint32_t)first, .end_token = n.end_token};
    add_cell(t, &figure, &n, scope_of_cell(a, &r->cells[0]), NO_REF);
}

/* The line over the table, or the heading over it, that says what its figures count; NULL if neither names members. */
static const struct line *caption_of(const struct analysis *a, size_t head)
{
    const size_t BACK = 3; /* lines, with empty ones */
    const struct doc *d = a->doc;
    for (size_t l = head, n = 0; l > 0 && n < BACK; n++) {
        l--;
        const struct line *line = &d->lines[l];
        struct cell all = {.first_token = line->first_token, .end_token = line->end_token};
        if (line->first_token < line->end_token && line->end_token - line->first_token < 24 &&
            counts_members(a, &all))
            return line;
    }
    return NULL;
}

/* "Land | gesamt | davon neu" over "Hessen | 11 | 2", below "Partnerkommunen in den Ländern". */
static bool counts_new(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"neu", "neue", "zuwachs", "zugänge", "neuzugänge", "beitritte", NULL};
    return count_has_word(a, c->first_token, c->end_token, words);
}

static bool counts_all(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"gesamt", "insgesamt", "anzahl", "zahl", "kommunen", "summe", NULL};
    return count_has_word(a, c->first_token, c->end_token, words);
}

/* "Land | 2013 | 2018" over "Hessen | 5 | 10", and the table of totals and newcomers: rows are Länder, and the caption
 * says what is counted. */
static void read_lands(struct tables *t, const struct row *head, const struct row *r)
{
    const struct analysis *a = t->a;
    const struct line *caption = r->n >= 2 ? caption_of(a, head->line) : NULL;
    const struct cell *label = &r->cells[0];
    struct number n;
    bool sum = is_sum(a, label);
    if (!caption || (!sum && !holds_place(a, label, false) && !holds_place(a, label, true)))
        return;
    const char *scope = sum ? "DE" : scope_of_cell(a, label);
    size_t from, to = dates_between(a, caption->first_token, caption->end_token, &from);
    for (size_t i = 1; i < r->n && i < head->n && scope; i++) {
        int date = date_of_cell(a, &head->cells[i]);
        bool new = counts_new(a, &head->cells[i]), all = counts_all(a, &head->cells[i]);
        if (!number_of_cell(a, &r->cells[i], &n) || n.value == 0 || (date == NO_REF && !new && !all))
            continue;
        struct count *count = add_cell(t, &r->cells[i], &n, scope,
                                       date != NO_REF ? date
                                       : from < to    ? (int)from
                                                      : NO_REF);
        if (new)
            count->kind = COUNT_INCREMENT;
    }
}

static bool may_head(const struct analysis *a, const struct row *r)
{
    for (size_t i = 0; i < r->n; i++)
        if (date_of_cell(a, &r->cells[i]) != NO_REF || counts_members(a, &r->cells[i]) ||
            (i > 0 && counts_all(a, &r->cells[i]) && r->n > 1))
            return true;
    return false;
}

static int by_start(const void *x, const void *y)
{
    const struct count *c = x, *d = y;
    return c->start < d->start ? -1 : c->start > d->start;
}

void counts_in_tables(struct analysis *a)
{
    struct tables t = {.a = a, .told = a->f->ncounts};
    struct row head = {0}, r;
    size_t before = a->f->ncounts, empty = 0;
    for (size_t l = 0; l < a->doc->nlines; l++) {
        read_row(a, l, &r);
        empty = r.n == 0 ? empty + 1 : 0;
        if (r.n < 2 || empty > 1) {
            if (r.n == 1 || empty > 1)
                head.n = 0;
            continue;
        }
        read_label(&t, &r);
        if (head.n == 0) {
            if (may_head(a, &r))
                head = r;
            continue;
        }
        read_under_dates(&t, &head, &r);
        read_under_noun(&t, &head, &r);
        read_lands(&t, &head, &r);
    }
    if (a->f->ncounts > before)
        qsort(a->f->counts, a->f->ncounts, sizeof *a->f->counts, by_start);
}
