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

/* What heads of columns say of the dates under them, by the start of a word or, with "*", its end. */
enum head_class { HEAD_DATE = 1, HEAD_SINCE, HEAD_JOINED, HEAD_LEFT, HEAD_OTHER_DATE, HEAD_OTHER_MATTER };
static const struct head_word {
    const char *word;
    enum head_class class;
} head_words[] = {
    {"jahr", HEAD_DATE},
    {"datum", HEAD_DATE},
    {"beginn", HEAD_DATE},
    {"seit", HEAD_SINCE},
    {"ab", HEAD_SINCE},
    {"von", HEAD_DATE},
    {"eintritt", HEAD_JOINED},
    {"eintrittsdatum", HEAD_JOINED},
    {"eintrittsjahr", HEAD_JOINED},
    {"zugang", HEAD_JOINED},
    {"bis", HEAD_LEFT},
    {"ende", HEAD_LEFT},
    {"ausgetreten", HEAD_LEFT},
    {"ausstieg", HEAD_LEFT},
    {"abgang", HEAD_LEFT},
    {"*beschluss", HEAD_OTHER_DATE},
    {"*beschluß", HEAD_OTHER_DATE},
    {"*antrag", HEAD_OTHER_DATE},
    {"stand", HEAD_OTHER_DATE},
    {"aktualisiert", HEAD_OTHER_DATE},
    {"gegründet", HEAD_OTHER_DATE},
    {"gründung", HEAD_OTHER_DATE},
    {"*bericht", HEAD_OTHER_DATE},
    {"*besuch", HEAD_OTHER_DATE},
    {"kontakt", HEAD_OTHER_DATE},
    {"ort", HEAD_OTHER_MATTER},
    {"thema", HEAD_OTHER_MATTER},
    {"titel", HEAD_OTHER_MATTER},
    {"anlass", HEAD_OTHER_MATTER},
    {"uhrzeit", HEAD_OTHER_MATTER},
    {"zeit", HEAD_OTHER_MATTER},
    {"treffpunkt", HEAD_OTHER_MATTER},
    {"referent", HEAD_OTHER_MATTER},
    {"referentin", HEAD_OTHER_MATTER},
    {"*veranstaltung", HEAD_OTHER_MATTER},
    {"*termin", HEAD_OTHER_MATTER},
    {"*projekt", HEAD_OTHER_MATTER},
    {"projekte", HEAD_OTHER_MATTER},
    {"vorhaben", HEAD_OTHER_MATTER},
    {"maßnahme", HEAD_OTHER_MATTER},
    {"maßnahmen", HEAD_OTHER_MATTER},
    {"laufzeit", HEAD_OTHER_MATTER},
    {"*summe", HEAD_OTHER_MATTER},
    {"euro", HEAD_OTHER_MATTER},
    {"betrag", HEAD_OTHER_MATTER},
    {"förderung", HEAD_OTHER_MATTER},
    {"teilnehmerzahl", HEAD_OTHER_MATTER},
};

static enum head_class head_class_of(const struct doc *d, size_t token)
{
    for (size_t i = 0; i < sizeof head_words / sizeof *head_words; i++) {
        const char *word = head_words[i].word;
        if (*word == '*' ? doc_ends(d, token, 0, word + 1) : doc_is(d, token, word))
            return head_words[i].class;
    }
    return 0;
}

static const struct rule dated = {.id = "table.dated", .kind = RULE_NOUN, .status = STATUS_MEMBER};
static const struct rule since = {.id = "table.since", .kind = RULE_NOUN, .status = STATUS_MEMBER};
static const struct rule entered = {.id = "table.joined", .kind = RULE_NOUN, .status = STATUS_JOINED};
static const struct rule withdrawn = {.id = "table.left", .kind = RULE_NOUN, .status = STATUS_LEFT};

static void read_head_words(const struct analysis *a, const struct cell *c, struct column *column)
{
    for (size_t i = c->first_token; i < c->end_token; i++) {
        const struct rule *rule = NULL;
        switch (head_class_of(a->doc, i)) {
        case HEAD_DATE:
            rule = &dated;
            break;
        case HEAD_SINCE:
            rule = &since;
            break;
        case HEAD_JOINED:
            rule = &entered;
            break;
        case HEAD_LEFT:
            rule = &withdrawn;
            break;
        case HEAD_OTHER_DATE:
            column->other_date = true;
            break;
        case HEAD_OTHER_MATTER:
            column->other_matter = true;
            break;
        }
        if (rule && !column->rule)
            column->rule = rule;
    }
}

static struct column read_column(const struct analysis *a, const struct cell *c)
{
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
    read_head_words(a, c, &column);
    to = dates_between(a, c->first_token, c->end_token, &from);
    column.date = from + 1 == to ? (int)from : NO_REF;
    bool moved = column.date != NO_REF && column.rule && column.rule->status != STATUS_MEMBER;
    column.newcomers = heads_newcomers(a, c) || moved;
    return column;
}

/* A column "Beitritt" or "seit" makes the table one of members, whatever else its rows tell. */
static bool is_of_joining(const struct column *c)
{
    return c->rule && c->rule != &dated && c->rule != &withdrawn;
}

static void read_header(const struct analysis *a, const struct row *r, struct table *t)
{
    t->headed = true;
    t->dated = t->other_matter = false;
    t->head = *r;
    bool joining = false;
    for (size_t i = 0; i < r->n; i++) {
        t->columns[i] = read_column(a, &r->cells[i]);
        t->dated |= t->columns[i].rule != NULL;
        t->other_matter |= t->columns[i].other_matter;
        joining |= is_of_joining(&t->columns[i]) || t->columns[i].asks;
    }
    t->other_matter &= !joining;
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

/* --- the columns, by their cells --------------------------------------------------------------------------------- */

/* The cell is communes and nothing else. */
static bool is_place_cell(const struct analysis *a, const struct cell *c)
{
    bool any = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool place = (a->token_bits[i] & BIT_PLACE) != 0;
        any |= place;
        if (!place && a->doc->tokens[i].kind == TOK_WORD && token_depth(a, i) == 0 &&
            !(token_classes(a->doc, i) & (W_KIND | W_AND | W_ARTICLE)))
            return false;
    }
    return any;
}

/* The cell is one calendar date and nothing else; *date: which. */
static bool is_date_cell(const struct analysis *a, const struct cell *c, size_t *date)
{
    size_t to = dates_between(a, c->first_token, c->end_token, date);
    if (to != *date + 1 || !date_is_absolute(a, *date))
        return false;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && a->doc->tokens[i].kind == TOK_WORD &&
            !(token_classes(a->doc, i) & (W_SINCE | W_PREP)))
            return false;
    return true;
}

/* Counts cells of a column. */
struct tally {
    size_t cells, places, dates;
};

static uint32_t last_column(const struct row *r)
{
    return r->n ? r->cells[r->n - 1].column : 0;
}

static bool is_in_table(const struct analysis *a, size_t l)
{
    return l < a->doc->nlines && (a->doc->lines[l].kind == BLOCK_ROW || line_is_empty(&a->doc->lines[l]));
}

/* How many cells the rows from line `l` on have, the widest of them; *full: how many rows are as wide. */
static uint32_t width_of_rows(const struct analysis *a, const struct table *t, size_t l, size_t *full)
{
    uint32_t widest = 0;
    struct row r;
    for (*full = 0; is_in_table(a, l); l++) {
        row_read(a, l, &r);
        row_align(a, &t->head, &r);
        if (last_column(&r) > widest)
            *full = 0;
        if (r.n && last_column(&r) >= widest) {
            widest = last_column(&r);
            ++*full;
        }
    }
    return widest;
}

/* Counts the cells of each column; where cells span rows, only of rows that have them all. Returns the number of rows. */
static size_t tally_rows(const struct analysis *a, const struct table *t, size_t l, struct tally tally[ROW_CELLS])
{
    size_t rows = 0, full, date;
    const uint32_t widest = width_of_rows(a, t, l, &full);
    struct row r;
    for (; is_in_table(a, l); l++) {
        row_read(a, l, &r);
        row_align(a, &t->head, &r);
        if (r.n == 0 || (full > 1 && last_column(&r) < widest && r.n < widest))
            continue;
        if (full > 1 && a->doc->page->structured && r.n == 1 && widest > 0)
            continue;
        rows++;
        for (size_t i = 0; i < r.n; i++) {
            if (r.cells[i].column >= ROW_CELLS)
                continue;
            struct tally *c = &tally[r.cells[i].column];
            c->cells++;
            c->places += is_place_cell(a, &r.cells[i]);
            c->dates += is_date_cell(a, &r.cells[i], &date);
        }
    }
    return rows;
}

/* Finds the column of the communes, and where no head speaks of joining, the first column of dates whose head does not say
 * that they are others. Looks once at all rows from line `l` on. */
static void understand_columns(const struct analysis *a, struct table *t, size_t l)
{
    struct tally tally[ROW_CELLS] = {{0}};
    size_t rows = tally_rows(a, t, l, tally);
    t->communes = ROW_CELLS;
    t->rows_of_places = 0;
    for (size_t i = 0; i < ROW_CELLS && t->communes == ROW_CELLS; i++)
        if (tally[i].places > 0 && 2 * tally[i].places >= tally[i].cells && 2 * tally[i].places + 1 >= rows) {
            t->communes = i;
            t->rows_of_places = tally[i].places;
        }
    bool any = false;
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        any |= t->columns[i].rule && t->columns[i].rule->status != STATUS_LEFT;
    for (size_t i = 0; t->headed && !any && i < t->head.n; i++) {
        size_t at = t->head.cells[i].column;
        struct column *c = &t->columns[i];
        if (at >= ROW_CELLS || c->rule || c->asks || c->of_other || c->other_date || c->other_matter ||
            t->communes == ROW_CELLS || tally[at].dates == 0 || 2 * tally[at].dates < tally[at].cells)
            continue;
        c->rule = &dated;
        t->dated = any = true;
    }
}

/* --- rows -------------------------------------------------------------------------------------------------------- */

/* The communes of a row: those of their column, else the first. */
static const struct group *group_of_row(const struct analysis *a, const struct row *r, const struct table *t)
{
    const struct group *first = NULL, *tallied = NULL;
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = column_of(t, &r->cells[i]);
        size_t from, to = groups_between(a, r->cells[i].first_token, r->cells[i].end_token, &from);
        if (from == to || (column && column->of_other))
            continue;
        if (column && column->communes)
            return &a->groups[from];
        if (r->cells[i].column == t->communes)
            tallied = &a->groups[from];
        if (!first)
            first = &a->groups[from];
    }
    return tallied ? tallied : first;
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
    own = (struct announcement){
        .made = answer == ANSWER_YES, .refused = answer == ANSWER_NO, .rule = "table.answer", .date = NO_REF};
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
        bool answer = column && column->asks && answer_of_cell(a, c) == ANSWER_YES; /* "ja (2013)" */
        if (t->headed && !rule && !answer)
            continue;
        enum member_status status = rule && rule != &dated && rule != &since ? rule->status : n->status;
        size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
        for (; from < to; from++) {
            if (status == STATUS_LEFT && !date_is_absolute(a, from)) /* "bis heute" */
                continue;
            membership_add_group(a, g, status, (int)from, rule ? rule->id : n->rule);
            any |= status != STATUS_LEFT;
        }
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

/* "Städte | Landkreise": columns side by side, each a list of communes. */
static bool take_columns(struct analysis *a, const struct row *r, const struct table *t, const struct announcement *n)
{
    size_t lists = 0;
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        lists += t->columns[i].communes;
    if (lists < 2 || t->dated)
        return false;
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = column_of(t, &r->cells[i]);
        size_t from, to = groups_between(a, r->cells[i].first_token, r->cells[i].end_token, &from);
        if (column && column->communes && from < to && is_place_cell(a, &r->cells[i]))
            membership_add_group(a, &a->groups[from], n->status, bracket_date(a, a->groups[from].end_token), n->rule);
    }
    return true;
}

/* What nothing announces is read where the columns show a list of members: communes under a head that is none of another
 * matter; where a heading is not understood, with dates. */
static bool is_tacit_table(const struct table *t, const struct announcement *n)
{
    return n->tacit && !t->other_matter && t->communes < ROW_CELLS && t->rows_of_places > 1 &&
           (!n->vague || t->dated);
}

static void take_row(struct analysis *a, const struct row *r, const struct table *t, const struct announcement *n)
{
    bool listed = n->made || is_tacit_table(t, n);
    if (n->refused || take_newcomers(a, r, t, n))
        return;
    const struct group *g = group_of_row(a, r, t);
    if (!g || (!listed && (!t->dated || t->other_matter)))
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
    if (listed && take_columns(a, r, t, n))
        return;
    if (!take_dates(a, r, t, g, n) && listed)
        membership_add_group(a, g, n->status, n->date, n->rule);
}

/* A cell that spans rows is written in the first of them only: the others miss it, and all behind it moves. What stood
 * there holds for them too. */
static void restore_spanned(const struct analysis *a, const struct table *t, struct row *r)
{
    size_t from, to, communes = t->communes;
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        if (t->columns[i].communes)
            communes = t->head.cells[i].column;
    if (!a->doc->page->structured || communes >= ROW_CELLS)
        return;
    const struct row *widest = t->headed ? &t->head : &t->last;
    if (widest->n == 0 || r->cells[r->n - 1].column >= widest->cells[widest->n - 1].column)
        return;
    size_t first = 0;
    for (; first < r->n; first++) {
        to = groups_between(a, r->cells[first].first_token, r->cells[first].end_token, &from);
        if (from < to)
            break;
    }
    if (first == r->n || r->cells[first].column >= communes)
        return;
    const uint32_t by = (uint32_t)communes - r->cells[first].column;
    struct row whole = {.n = 0};
    for (size_t i = 0; i < t->last.n && t->last.cells[i].column < by; i++)
        whole.cells[whole.n++] = t->last.cells[i];
    for (size_t i = 0; i < r->n && whole.n < ROW_CELLS; i++) {
        whole.cells[whole.n] = r->cells[i];
        whole.cells[whole.n++].column += by;
    }
    *r = whole;
}

void table_read_row(struct analysis *a, struct table *t, size_t l, const struct announcement *n)
{
    struct row r;
    row_read(a, l, &r);
    if (r.n == 0)
        return;
    if (is_header(a, &a->doc->lines[l], !t->begun)) {
        read_header(a, &r, t);
        understand_columns(a, t, l + 1);
    } else {
        if (!t->begun)
            understand_columns(a, t, l);
        row_align(a, &t->head, &r);
        restore_spanned(a, t, &r);
        struct announcement own = answered(a, &r, t, n);
        take_row(a, &r, t, &own);
        t->last = r;
    }
    t->begun = true;
}
