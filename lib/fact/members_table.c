/* Memberships that tables state: the header cells say what the columns are, the cells of a row who joined when. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- the header ------------------------------------------------------------------------------------------------- */

/* "neu im Jahr 2022", "Neuzugänge": who stands under it joined. */
static bool heads_newcomers(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"neu",          "neue",          "neuzugänge", "zugänge",
                                        "neuaufnahmen", "hinzugekommen", NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

/* A cell headed "Kommune" or the like and nothing else: the communes stand under it. */
static bool heads_communes(const struct analysis *a, const struct cell *c)
{
    size_t from, to = marks_between(a, c->first_token, c->first_token + 1, &from);
    for (size_t m = from; m < to; m++) {
        const struct rule *r = a->marks.v[m].rule;
        if ((r->kind == RULE_UNIT || r->kind == RULE_BARE) && r->unit == 0)
            return c->end_token == c->first_token + 1;
    }
    return false;
}

static struct column read_column(const struct analysis *a, const struct cell *c)
{
    static const struct rule since = {.id = "table.since", .kind = RULE_NOUN, .status = STATUS_MEMBER};
    static const char *const dated[] = {"jahr", "datum", "beginn", NULL};
    static const char *const noted[] = {"status",      "stand",   "bemerkung", "bemerkungen", "anmerkung",
                                        "anmerkungen", "hinweis", "hinweise",  NULL};
    struct column column = {.date = NO_REF,
                            .notes = doc_has_one_of(a->doc, c->first_token, c->end_token, noted),
                            .communes = heads_communes(a, c)};
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        if ((r->kind == RULE_NOUN || r->kind == RULE_VERB) && !column.rule)
            column.rule = r;
        column.asks |= r->status != STATUS_LEFT && r->kind != RULE_OTHER && r->kind != RULE_REFERENCE &&
                       (r->kind != RULE_BARE || r->needs == NEEDS_FOCUS) && r->unit <= 0;
        column.of_other |= r->kind == RULE_OTHER;
    }
    for (size_t i = c->first_token; i < c->end_token; i++)
        if ((token_classes(a->doc, i) & W_SINCE || doc_one_of(a->doc, i, dated)) && !column.rule)
            column.rule = &since;
    to = dates_between(a, c->first_token, c->end_token, &from);
    column.date = from + 1 == to ? (int)from : NO_REF;
    bool moved = column.date != NO_REF && column.rule && column.rule->status != STATUS_MEMBER;
    column.newcomers = heads_newcomers(a, c) || moved;
    return column;
}

static void read_header(const struct analysis *a, const struct row *r, struct table *t)
{
    t->headed = true;
    t->dated = false;
    t->head = *r;
    for (size_t i = 0; i < r->n; i++) {
        t->columns[i] = read_column(a, &r->cells[i]);
        t->dated |= t->columns[i].rule != NULL;
    }
}

/* What heads the cell; NULL in a table without a header, and beside it. */
static const struct column *column_of(const struct table *t, const struct cell *c)
{
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        if (t->head.cells[i].column == c->column)
            return &t->columns[i];
    return NULL;
}

/* A first row without communes is a header even where markup does not say so. */
static bool is_header(const struct analysis *a, const struct line *line, bool first)
{
    size_t from;
    return line->level == 1 || (first && groups_between(a, line->first_token, line->end_token, &from) == from);
}

/* --- rows -------------------------------------------------------------------------------------------------------- */

/* The communes of a row: those of their column, else the first. */
static const struct group *group_of_row(const struct analysis *a, const struct row *r, const struct table *t)
{
    const struct group *first = NULL;
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = column_of(t, &r->cells[i]);
        size_t from, to = groups_between(a, r->cells[i].first_token, r->cells[i].end_token, &from);
        if (from == to || (column && column->of_other))
            continue;
        if (column && column->communes)
            return &a->groups[from];
        if (!first)
            first = &a->groups[from];
    }
    return first;
}

/* "k. A.", "keine Angabe", "unbekannt", "?": nobody knows when. */
static bool is_unknown(const struct analysis *a, const struct cell *c)
{
    static const char *const unknown[] = {"angabe", "angaben", "unbekannt", "fehlt", NULL};
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    return (doc_is(d, i, "k") && doc_is(d, i + 2, "a") && i + 2 < c->end_token) ||
           doc_has_one_of(a->doc, c->first_token, c->end_token, unknown) || doc_punct(d, i, '?');
}

/* Whether the words of the cell deny or plan what the row would say. */
static bool is_denied(const struct analysis *a, const struct cell *c)
{
    for (size_t i = c->first_token; i < c->end_token && !is_unknown(a, c); i++) {
        if (a->doc->tokens[i].kind != TOK_WORD || a->token_bits[i] & BIT_PLACE)
            continue;
        if (token_classes(a->doc, i) & (W_NOT | W_FUTURE) || doc_is(a->doc, i, "nein") || token_is_plan(a->doc, i))
            return true;
    }
    return false;
}

static bool row_is_denied(const struct analysis *a, const struct row *r, const struct table *t)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = column_of(t, &r->cells[i]);
        bool speaks = !column || !t->dated || column->rule || column->asks || column->notes;
        if (speaks && is_denied(a, &r->cells[i]))
            return true;
    }
    return false;
}

enum answer { ANSWER_NONE, ANSWER_YES, ANSWER_NO };

/* What the cell says to a column that asks who belongs: "ja", "x", a tick; "nein", a dash. */
static enum answer answer_of_cell(const struct analysis *a, const struct cell *c)
{
    static const char *const yes[] = {"ja", "x", "✓", "✔", "☑", "✅", "•", NULL};
    static const char *const no[] = {"nein", "nicht", "kein", "keine", "–", "-", "—", "✗", "✘", "❌", NULL};
    const struct token *t = &a->doc->tokens[c->first_token];
    const char *word = t->kind == TOK_PUNCT ? a->doc->text + t->start : doc_fold(a->doc, c->first_token);
    size_t len = t->kind == TOK_PUNCT ? t->end - t->start : t->fold_len;
    for (const char *const *w = no; *w; w++)
        if (len == strlen(*w) && !memcmp(word, *w, len))
            return is_unknown(a, c) ? ANSWER_NONE : ANSWER_NO;
    for (const char *const *w = yes; *w; w++)
        if (len == strlen(*w) && !memcmp(word, *w, len))
            return ANSWER_YES;
    return ANSWER_NONE;
}

static enum answer answer_of_row(const struct analysis *a, const struct row *r, const struct table *t)
{
    enum answer found = ANSWER_NONE;
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = column_of(t, &r->cells[i]);
        enum answer answer = column && column->asks ? answer_of_cell(a, &r->cells[i]) : ANSWER_NONE;
        if (answer == ANSWER_NO)
            return answer;
        if (answer == ANSWER_YES)
            found = answer;
    }
    return found;
}

/* A row whose cell answers the question of its column needs no other announcement. */
static struct announcement answered(const struct analysis *a, const struct row *r, const struct table *t,
                                    const struct announcement *n)
{
    bool named;
    struct announcement own = *n;
    enum answer answer = answer_of_row(a, r, t);
    if (answer == ANSWER_NONE ||
        clause_network(a, &a->clauses[clause_of(a, r->cells[0].first_token)], &named) != NETWORK_THIS)
        return own;
    own = (struct announcement){.made = answer == ANSWER_YES, .refused = answer == ANSWER_NO, .rule = "table.answer"};
    own.status = STATUS_MEMBER;
    return own;
}

/* "neu im Jahr 2022", "Austritte 2020": the communes of the cell joined or left then; whether the row has such a cell. */
static bool take_newcomers(struct analysis *a, const struct row *r, const struct table *t,
                           const struct announcement *n)
{
    bool any = false;
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const struct column *column = column_of(t, c);
        if (!column || !column->newcomers || (!n->made && !column->rule))
            continue;
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from), first;
        int date = column->date;
        if (date == NO_REF && dates_between(a, r->cells[0].first_token, r->cells[0].end_token, &first) == first + 1)
            date = (int)first;
        enum member_status status = column->rule && column->rule->status == STATUS_LEFT ? STATUS_LEFT : STATUS_JOINED;
        for (; from < to; from++, any = true)
            membership_add_group(a, &a->groups[from], status, date, "table.newcomers");
    }
    return any;
}

/* The dates of the row, each for what its column is headed with; whether there was any. */
static bool take_dates(struct analysis *a, const struct row *r, const struct table *t, const struct group *g,
                       const struct announcement *n)
{
    bool any = false;
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const struct column *column = column_of(t, c);
        const struct rule *rule = column ? column->rule : NULL;
        if (t->headed && !rule)
            continue;
        size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
        for (; from < to; from++, any = true)
            membership_add_group(a, g, rule ? rule->status : n->status, (int)from, rule ? rule->id : n->rule);
        if (rule && rule->status == STATUS_JOINED && is_unknown(a, c)) {
            membership_add_group(a, g, rule->status, NO_REF, rule->id);
            any = true;
        }
    }
    return any;
}

/* "Status: ausgetreten" */
static bool says_left(const struct analysis *a, const struct row *r, const struct table *t)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = column_of(t, &r->cells[i]);
        size_t from, to = marks_between(a, r->cells[i].first_token, r->cells[i].end_token, &from);
        for (; column && column->notes && from < to; from++)
            if (a->marks.v[from].rule->status == STATUS_LEFT)
                return true;
    }
    return false;
}

static void take_row(struct analysis *a, const struct row *r, const struct table *t, const struct announcement *n)
{
    if (n->refused || take_newcomers(a, r, t, n))
        return;
    const struct group *g = group_of_row(a, r, t);
    if (!g || (!t->dated && !n->made))
        return;
    if (row_is_denied(a, r, t)) {
        trace_note(a, g->first_token, g->end_token, n->rule ? n->rule : "table", false, "denied or planned");
        return;
    }
    if (says_left(a, r, t)) {
        size_t from, to = dates_between(a, r->cells[0].first_token, r->cells[r->n - 1].end_token, &from);
        membership_add_group(a, g, STATUS_LEFT, from + 1 == to ? (int)from : NO_REF, "table.left");
        return;
    }
    if (!take_dates(a, r, t, g, n) && n->made)
        membership_add_group(a, g, n->status, NO_REF, n->rule);
}

/* A cell that spans rows is written in the first of them only: the others miss it, and all behind it moves. */
static void restore_spanned(const struct analysis *a, const struct table *t, struct row *r)
{
    size_t from, to, communes = ROW_CELLS;
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        if (t->columns[i].communes)
            communes = t->head.cells[i].column;
    if (!a->doc->page->structured || communes == ROW_CELLS ||
        r->cells[r->n - 1].column >= t->head.cells[t->head.n - 1].column)
        return;
    for (size_t i = 0; i < r->n; i++) {
        to = groups_between(a, r->cells[i].first_token, r->cells[i].end_token, &from);
        if (from == to)
            continue;
        if (r->cells[i].column < communes)
            for (size_t j = 0, by = communes - r->cells[i].column; j < r->n; j++)
                r->cells[j].column += (uint32_t)by;
        return;
    }
}

void table_read_row(struct analysis *a, struct table *t, size_t l, const struct announcement *n)
{
    struct row r;
    row_read(a, l, &r);
    if (r.n == 0)
        return;
    if (is_header(a, &a->doc->lines[l], !t->begun)) {
        read_header(a, &r, t);
    } else {
        row_align(a, &t->head, &r);
        restore_spanned(a, t, &r);
        struct announcement own = answered(a, &r, t, n);
        take_row(a, &r, t, &own);
    }
    t->begun = true;
}
