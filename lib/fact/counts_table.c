/* Counts of members in tables: a row "Partnerkommunen in Hessen" under years, or a column "Partnerkommunen" beside years
 * or Länder. Cells are parted by tabs, in plain text also by two blanks. */
#include "lib/base/mem.h"
#include "lib/base/search.h"
#include "lib/fact/counts.h"
#include "lib/fact/row.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

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

/* Whether a label counts members: it has their own noun, or a bare one beside the network's name. */
static bool counts_members(const struct analysis *a, const struct cell *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    bool own = false, bare = false, name = false, listed = false;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        own |= r->kind == RULE_UNIT && r->unit == 0;
        listed |= r->kind == RULE_LIST;
        bare |= r->kind == RULE_BARE && r->unit == 0;
        name |= r->kind == RULE_NAME;
        if (r->kind == RULE_OTHER)
            return false;
    }
    bool named;
    return own || (bare && name) || /* "Teilnehmende Kommunen" */
           (bare && listed && clause_network(a, &a->clauses[clause_of(a, c->first_token)], &named) == NETWORK_THIS);
}

static const char *scope_of_cell(const struct analysis *a, const struct cell *c)
{
    return scope_near(a, c->first_token, c->end_token);
}

struct tables {
    struct analysis *a;
    size_t told; /* counts of the text, before those of tables */
};

/* The count of the text (in order, the first `told` ones) that begins at the byte; f->ncounts if none does. */
static size_t told_at(const struct facts *f, size_t told, uint32_t start)
{
    size_t i;
    LOWER_BOUND(f->counts, told, start, start, i);
    return i < told && f->counts[i].start == start ? i : f->ncounts;
}

/* What the row was read as before counts for less than the table. */
static void add_cell(struct tables *t, const struct cell *c, const struct number *n, enum count_kind kind,
                     const char *scope, int as_of)
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
                                   .kind = kind,
                                   .unit = profile_unit(a->c->profile, 0),
                                   .scope = scope ? scope : scope_of_passage(a, c->first_token),
                                   .as_of = as_of != NO_REF ? as_of : as_of_date(a, &q),
                                   .rule = "count.table"};
}

/* --- what cells say ------------------------------------------------------------------------------------------- */

/* What the header of a column, the label of a row or the caption of a table says of the numbers under or beside it. */
struct heading {
    bool members; /* they count members */
    bool plain;   /* it says no more than that something is counted, or nothing: "gesamt", "Anzahl", "2018" */
    bool newcomers;
    bool area; /* it names a Land or the country */
    bool all;  /* "gesamt", "bundesweit" */
    int date;  /* NO_REF: none */
    const char *scope;
};

/* "neu", "davon neu", "Neuzugänge 2021", "Beitritte". */
static bool speaks_of_newcomers(const struct analysis *a, const struct cell *c)
{
    static const char *const stems[] = {"neu", "zugang", "zugäng", "zuwachs", "beitritt", "hinzu", "dazu", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++)
        for (const char *const *s = stems; *s && a->doc->tokens[i].kind == TOK_WORD; s++)
            if (!strncmp(doc_fold(a->doc, i), *s, strlen(*s)) && !(a->token_bits[i] & BIT_PLACE))
                return true;
    return false;
}

static bool holds_place(const struct analysis *a, const struct cell *c, bool commune)
{
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++)
        if ((a->f->places.v[i].kind == PLACE_COMMUNE) == commune)
            return true;
    return false;
}

/* Every word of the cell belongs to a date, an area, a noun of the network's or the words of counting. */
static bool says_nothing_else(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {
        "gesamt",     "insgesamt",  "summe",  "anzahl", "zahl",   "stand",    "jahr",       "bund",       "davon",
        "aktuell",    "ende",       "anfang", "land",   "länder", "kommunen", "bundesweit", "zusammen",   "stichtag",
        "mitglieder", "bundesland", "im",     "in",     "am",     "neu",      "neue",       "neuzugänge", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool known = a->doc->tokens[i].kind == TOK_PUNCT || a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME) ||
                     doc_one_of(a->doc, i, words) || count_names_area(a, i) || token_classes(a->doc, i);
        if (!known)
            return false;
    }
    return true;
}

/* "davon im Partnerprozess": the name alone, where nothing else is counted. */
static bool names_network(const struct analysis *a, const struct cell *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++)
        if (a->marks.v[i].rule->kind == RULE_NAME)
            return true;
    return false;
}

static struct heading heading_of(const struct analysis *a, const struct cell *c)
{
    static const char *const all[] = {"gesamt", "insgesamt", "summe", "bund", "bundesweit", "zusammen", NULL};
    struct heading h = {.date = date_of_cell(a, c)};
    h.plain = says_nothing_else(a, c) && !holds_place(a, c, true);
    h.members = counts_members(a, c) || (h.plain && names_network(a, c));
    h.newcomers = speaks_of_newcomers(a, c);
    h.all = doc_has_one_of(a->doc, c->first_token, c->end_token, all);
    h.area = holds_place(a, c, false) && !holds_place(a, c, true);
    h.scope = h.area || h.members ? scope_of_cell(a, c) : NULL;
    return h;
}

/* --- tables ------------------------------------------------------------------------------------------------------ */

struct table {
    struct row head;
    struct heading caption, columns[ROW_CELLS]; /* columns: of the header's cells */
    bool headed;
    bool some_members; /* a column or its header counts members: a plain one beside it counts something else */
};

/* What stands above the table: the line before it, else the headings over it, the nearest that counts members. */
static struct heading caption_over(const struct analysis *a, size_t l, int32_t before)
{
    const int LEVELS = 3;
    const size_t LONGEST = 40; /* tokens; more is running text */
    int32_t line = before;
    for (int i = -1; i < LEVELS; i++) {
        if (line >= 0) {
            const struct line *v = &a->doc->lines[line];
            struct cell whole = {.first_token = v->first_token, .end_token = v->end_token};
            if (v->end_token - v->first_token <= LONGEST && counts_members(a, &whole)) {
                struct heading h = {.members = true, .scope = scope_of_cell(a, &whole), .date = NO_REF};
                size_t from, to = dates_between(a, whole.first_token, whole.end_token, &from);
                if (from + 1 == to)
                    h.date = (int)from;
                h.newcomers = speaks_of_newcomers(a, &whole);
                return h;
            }
        }
        line = i < 0 ? a->section[l] : section_parent(a, line);
    }
    return (struct heading){.date = NO_REF};
}

static void read_head(const struct analysis *a, const struct row *r, struct table *t)
{
    t->head = *r;
    t->headed = true;
    t->some_members = false;
    for (size_t i = 0; i < r->n; i++) {
        t->columns[i] = heading_of(a, &r->cells[i]);
        t->some_members |= t->columns[i].members && i > 0;
    }
}

/* The header over a cell; NULL if there is none. */
static const struct heading *header_over(const struct table *t, const struct cell *c)
{
    for (size_t i = 0; i < t->head.n; i++)
        if (t->head.cells[i].column == c->column)
            return &t->columns[i];
    return NULL;
}

/* The number in the cell, with a note behind it at most: "74*", "12 (2021)". */
static bool figure_of_cell(const struct analysis *a, const struct cell *c, struct number *n)
{
    if (a->token_bits[c->first_token] & BIT_DATE || !number_read(a->doc, c->first_token, false, n) || n->ordinal)
        return false;
    for (size_t i = n->end_token; i < c->end_token && !doc_punct(a->doc, n->end_token, '('); i++)
        if (a->doc->tokens[i].kind != TOK_PUNCT || doc_punct(a->doc, i, '%') || doc_punct(a->doc, i, '-'))
            return false;
    return true;
}

/* A figure is a count of members where its column, its row or the table's caption says so and none of the three says
 * something else; the area and the date are those of the row, the column, the caption. */
static void read_figure(struct tables *all, const struct table *t, const struct heading *row, const struct cell *c)
{
    const struct analysis *a = all->a;
    const struct heading *column = header_over(t, c);
    struct number n;
    if (!column || !figure_of_cell(a, c, &n) || (column->newcomers && n.value == 0))
        return;
    bool own = column->members || row->members, counts = own || (t->caption.members && !t->some_members);
    bool keyed = row->date != NO_REF || row->area || row->all || row->members;
    if (!counts || !keyed || !(column->members || column->plain) || !(row->members || row->plain))
        return;
    const char *scope = row->area      ? row->scope
                        : column->area ? column->scope
                        : row->scope   ? row->scope
                                       : column->scope;
    if (!scope && (row->all || column->all))
        scope = t->caption.scope && !row->all ? t->caption.scope : "DE";
    if (!scope)
        scope = t->caption.scope;
    int date = row->date != NO_REF ? row->date : column->date != NO_REF ? column->date : t->caption.date;
    struct cell figure = {.first_token = c->first_token, .end_token = n.end_token};
    bool newcomers = column->newcomers || (row->newcomers && row->members) || (t->caption.newcomers && !own);
    add_cell(all, &figure, &n, newcomers ? COUNT_INCREMENT : COUNT_TOTAL, scope, date);
}

static void read_figures(struct tables *all, const struct table *t, struct row *r)
{
    const struct analysis *a = all->a;
    row_align(a, &t->head, r);
    if (r->cells[0].column != t->head.cells[0].column)
        return;
    struct heading row = heading_of(a, &r->cells[0]);
    for (size_t i = 1; i < r->n; i++)
        read_figure(all, t, &row, &r->cells[i]);
}

/* "Partnerkommunen | 78", "Teilnehmende Kommunen | 78 (2021)": a label and its figure. */
static void read_label(struct tables *all, const struct row *r)
{
    const struct analysis *a = all->a;
    struct number n;
    size_t first = r->cells[1].first_token;
    if (r->n != 2 || !counts_members(a, &r->cells[0]) || a->token_bits[first] & BIT_DATE ||
        !number_read(a->doc, first, false, &n) || n.ordinal)
        return;
    bool alone = n.end_token == r->cells[1].end_token, bracket = doc_punct(a->doc, n.end_token, '(');
    if (!alone && !bracket)
        return;
    struct cell figure = {.first_token = (uint32_t)first, .end_token = n.end_token};
    add_cell(all, &figure, &n, COUNT_TOTAL, scope_of_cell(a, &r->cells[0]), NO_REF);
}

/* A header has no figures, and a date, an area or a word of counting over some column. */
static bool may_head(const struct analysis *a, const struct row *r)
{
    struct number n;
    bool any = false;
    for (size_t i = 0; i < r->n; i++) {
        struct heading h = heading_of(a, &r->cells[i]);
        if (figure_of_cell(a, &r->cells[i], &n))
            return false;
        any |= h.date != NO_REF || h.members || h.newcomers || h.all || (i > 0 && h.area);
    }
    return any;
}

static int by_start(const void *x, const void *y)
{
    const struct count *c = x, *d = y;
    return c->start < d->start ? -1 : c->start > d->start;
}

void counts_in_tables(struct analysis *a)
{
    struct tables all = {.a = a, .told = a->f->ncounts};
    struct table t = {.headed = false};
    struct row r;
    size_t before = a->f->ncounts, empty = 0;
    int32_t above = -1;
    for (size_t l = 0; l < a->doc->nlines; l++) {
        row_read(a, l, &r);
        empty = r.n == 0 ? empty + 1 : 0;
        if (r.n < 2) {
            if (r.n == 1 || empty > 1)
                t.headed = false;
            if (r.n == 1)
                above = (int32_t)l;
            continue;
        }
        read_label(&all, &r);
        if (may_head(a, &r)) {
            if (!t.headed)
                t.caption = caption_over(a, l, above);
            read_head(a, &r, &t);
        } else if (t.headed) {
            read_figures(&all, &t, &r);
        }
    }
    if (a->f->ncounts > before)
        qsort(a->f->counts, a->f->ncounts, sizeof *a->f->counts, by_start);
}
