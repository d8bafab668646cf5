/* Memberships that tables state: the header cells say what the columns are, the cells of a row who joined when. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* The column that token i of a row stands in: tabs part the cells. `at` and `column` go on from the token before. */
static size_t column_of(const struct analysis *a, size_t i, size_t *at, size_t *column)
{
    for (; *at < a->doc->tokens[i].start; ++*at)
        *column += a->doc->text[*at] == '\t';
    return *column < TABLE_COLUMNS ? *column : TABLE_COLUMNS - 1;
}

/* The column headed "Kommune" or the like: the one that says nothing else. */
static size_t commune_column(const struct analysis *a, const struct line *line)
{
    size_t at = line->start, column = 0, best = TABLE_COLUMNS, words = 0, last = TABLE_COLUMNS;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        size_t c = column_of(a, i, &at, &column), from, to = marks_between(a, i, i + 1, &from);
        words = c == last ? words + 1 : 0;
        last = c;
        bool unit = false;
        for (size_t m = from; m < to; m++)
            unit |= (a->marks.v[m].rule->kind == RULE_UNIT || a->marks.v[m].rule->kind == RULE_BARE) &&
                    a->marks.v[m].rule->unit == 0;
        if (unit && words == 0 && best == TABLE_COLUMNS)
            best = c;
        else if (c == best)
            best = TABLE_COLUMNS; /* "Stadt-/Landkreis": more than the one word */
    }
    return best;
}

/* The communes of a row: those of their column, else the first. */
static const struct group *group_of_row(const struct analysis *a, const struct line *line, const struct table *t)
{
    size_t from, to = groups_between(a, line->first_token, line->end_token, &from), at = line->start, column = 0;
    for (size_t i = from; i < to && t->headed && t->communes < TABLE_COLUMNS; i++)
        if (column_of(a, a->groups[i].first_token, &at, &column) == t->communes)
            return &a->groups[i];
    return from < to ? &a->groups[from] : NULL;
}

static void read_header(const struct analysis *a, const struct line *line, struct table *t)
{
    size_t at = line->start, column = 0, from, to = marks_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        size_t c = column_of(a, m->first_token, &at, &column);
        if ((m->rule->kind == RULE_NOUN || m->rule->kind == RULE_VERB) && !t->rules[c])
            t->rules[c] = m->rule;
        t->asks[c] |= m->rule->status != STATUS_LEFT && m->rule->kind != RULE_OTHER &&
                      m->rule->kind != RULE_REFERENCE &&
                      (m->rule->kind != RULE_BARE || m->rule->needs == NEEDS_FOCUS) && m->rule->unit <= 0;
    }
    for (size_t i = line->first_token, c_at = line->start, c = 0; i < line->end_token; i++) {
        size_t here = column_of(a, i, &c_at, &c);
        static const struct rule since = {.id = "table.since", .kind = RULE_NOUN, .status = STATUS_MEMBER};
        static const char *const dated[] = {"jahr", "datum", "beginn", NULL};
        if ((token_classes(a->doc, i) & W_SINCE || doc_one_of(a->doc, i, dated)) && !t->rules[here])
            t->rules[here] = &since;
    }
    for (size_t i = 0; i < TABLE_COLUMNS; i++)
        t->dates[i] = NO_REF;
    at = line->start, column = 0, to = dates_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        size_t c = column_of(a, a->f->dates.v[i].first_token, &at, &column);
        if (t->rules[c] || t->asks[c])
            t->dates[c] = (int)i;
    }
    t->headed = true;
    t->communes = commune_column(a, line);
}

static bool has_dates_column(const struct table *t)
{
    for (size_t i = 0; i < TABLE_COLUMNS; i++)
        if (t->rules[i])
            return true;
    return false;
}

/* Whether the words of a cell deny or plan what its column is headed with. */
static void judge_row(const struct analysis *a, const struct line *line, const struct table *t, bool *denied)
{
    size_t at = line->start, column = 0;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        size_t c = column_of(a, i, &at, &column);
        const struct token *tok = &a->doc->tokens[i];
        *denied |= doc_is(a->doc, i, "nein");
        if (tok->kind != TOK_WORD || (t->headed && has_dates_column(t) && !t->rules[c]))
            continue;
        *denied |= (token_classes(a->doc, i) & (W_NOT | W_FUTURE)) != 0 || doc_is(a->doc, i, "nein") ||
                   (!(a->token_bits[i] & BIT_PLACE) && token_is_plan(a->doc, i));
    }
}

enum answer { ANSWER_NONE, ANSWER_YES, ANSWER_NO };

/* What the row's cells say to the columns that ask who belongs: "ja", "x", a tick; "nein", a dash. */
static enum answer answer_of_row(const struct analysis *a, const struct line *line, const struct table *t)
{
    static const char *const yes[] = {"ja", "x", "✓", "✔", "☑", "✅", "•", NULL};
    static const char *const no[] = {"nein", "nicht", "kein", "keine", "–", "-", "—", "✗", "✘", "❌", NULL};
    const struct doc *d = a->doc;
    size_t at = line->start, column = 0, last = TABLE_COLUMNS;
    enum answer found = ANSWER_NONE;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        size_t c = column_of(a, i, &at, &column);
        bool begins = c != last;
        last = c;
        if (!begins || !t->asks[c])
            continue;
        const struct token *tok = &d->tokens[i];
        const char *word = tok->kind == TOK_PUNCT ? d->text + tok->start : doc_fold(d, i);
        size_t len = tok->kind == TOK_PUNCT ? tok->end - tok->start : tok->fold_len;
        for (const char *const *w = no; *w; w++)
            if (len == strlen(*w) && !memcmp(word, *w, len))
                return ANSWER_NO;
        for (const char *const *w = yes; *w; w++)
            if (len == strlen(*w) && !memcmp(word, *w, len))
                found = ANSWER_YES;
    }
    return found;
}

/* A row whose cell answers the question of its column needs no other announcement. */
static struct announcement answered(const struct analysis *a, const struct line *line, const struct table *t,
                                    const struct announcement *n)
{
    bool named;
    struct announcement own = *n;
    enum answer answer = answer_of_row(a, line, t);
    if (answer == ANSWER_NONE ||
        clause_network(a, &a->clauses[clause_of(a, line->first_token)], &named) != NETWORK_THIS)
        return own;
    own = (struct announcement){.made = answer == ANSWER_YES, .refused = answer == ANSWER_NO, .rule = "table.answer"};
    own.status = STATUS_MEMBER;
    return own;
}

/* "neu im Jahr 2022" over communes: they joined then. */
static bool take_dated_columns(struct analysis *a, const struct line *line, const struct table *t,
                               const struct announcement *heading)
{
    bool any = false;
    if (!t->headed || heading->refused)
        return false;
    size_t at = line->start, column = 0, from, to = groups_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        size_t c = column_of(a, a->groups[i].first_token, &at, &column);
        if (t->dates[c] == NO_REF)
            continue;
        bool left = t->rules[c] && t->rules[c]->status == STATUS_LEFT;
        membership_add_group(a, &a->groups[i], left ? STATUS_LEFT : STATUS_JOINED, t->dates[c], "table.column");
        any = true;
    }
    return any;
}

static void take_row(struct analysis *a, const struct line *line, const struct table *t, const struct announcement *n)
{
    const struct group *g = group_of_row(a, line, t);
    if (take_dated_columns(a, line, t, n))
        return;
    if (!g || (!has_dates_column(t) && !n->made) || n->refused)
        return;
    bool denied = false, any = false;
    judge_row(a, line, t, &denied);
    if (denied) {
        trace_note(a, g->first_token, g->end_token, n->rule ? n->rule : "table", false, "denied or planned");
        return;
    }
    size_t first, last = dates_between(a, line->first_token, line->end_token, &first), at = line->start, column = 0;
    for (size_t i = first; i < last; i++) {
        size_t c = column_of(a, a->f->dates.v[i].first_token, &at, &column);
        if (t->headed && !t->rules[c])
            continue;
        enum member_status status = t->rules[c] ? t->rules[c]->status : n->status;
        membership_add_group(a, g, status, (int)i, t->rules[c] ? t->rules[c]->id : n->rule);
        any = true;
    }
    for (size_t p = g->first_place; p < g->end_place && !any && n->made; p++)
        if (a->f->places.v[p].kind == PLACE_COMMUNE)
            membership_add(a, p, n->status, NO_REF, n->rule);
}

/* A first row without communes is a header even where markup does not say so. */
static bool is_header(const struct analysis *a, const struct line *line, bool first)
{
    size_t from;
    return line->level == 1 || (first && groups_between(a, line->first_token, line->end_token, &from) == from);
}

void table_read_row(struct analysis *a, struct table *t, const struct line *line, const struct announcement *n)
{
    if (is_header(a, line, !t->begun)) {
        read_header(a, line, t);
    } else {
        struct announcement own = answered(a, line, t, n);
        take_row(a, line, t, &own);
    }
    t->begun = true;
}
