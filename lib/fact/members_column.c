/* What the columns of a table of members are: by the words of their heads and by what their cells hold. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

/* --- cells ------------------------------------------------------------------------------------------------------- */

bool cell_is_places(const struct analysis *a, const struct cell *c)
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

bool cell_is_date(const struct analysis *a, const struct cell *c, size_t *date)
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

/* --- the header -------------------------------------------------------------------------------------------------- */

/* A header whose cells, but for the first, are communes. */
static bool is_head_of_communes(const struct analysis *a, const struct row *r)
{
    size_t places = 0;
    for (size_t i = 0; i < r->n; i++)
        places += r->cells[i].column > 0 && cell_is_places(a, &r->cells[i]);
    return places > 1 && places + (r->cells[0].column == 0) == r->n;
}

/* "neu im Jahr 2022", "Neuzugänge", "jüngstes Mitglied", "zuletzt": who stands under it joined. */
static bool heads_newcomers(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"neu",     "neue",          "neuer",         "neues",
                                        "neuen",   "hinzugekommen", "dazugekommen",  "zuwachs",
                                        "neuling", "neulinge",      "neueinsteiger", NULL};
    static const char *const stems[] = {"neuzug",      "neuaufnahm",   "neueste",    "neuste",   "jüngste",
                                        "neumitglied", "zugänge",      "neupartner", "neubeitr", "neubeigetr",
                                        "beitreter",   "unterzeichne", NULL};
    const bool last = doc_is(a->doc, c->first_token, "zuletzt") && c->end_token == c->first_token + 1;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_one_of(a->doc, i, words) || doc_begins_in(a->doc, i, stems))
            return true;
    return last;
}

/* "Beitritt geplant", "Kandidat": not yet so; "Sitz der Verwaltung", "letzter Besuch in": where something is. */
static bool heads_no_members(const struct analysis *a, const struct cell *c)
{
    static const char *const places[] = {"sitz",       "standort",  "veranstaltungsort", "tagungsort",
                                         "kreisstadt", "kreissitz", "amtssitz",          "besuch",
                                         "treffen",    NULL};
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_one_of(a->doc, i, places) || doc_ends(a->doc, i, 1, "sitz") || leaves_open(a, i) ||
            token_is_plan(a->doc, i) || token_classes(a->doc, i) & W_FUTURE)
            return true;
    return false;
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
enum head_class { HEAD_DATE = 1, HEAD_SINCE, HEAD_JOINED, HEAD_LEFT, HEAD_UNTIL, HEAD_OTHER_DATE, HEAD_OTHER_MATTER };
static const struct head_word {
    const char *word;
    enum head_class class;
} head_words[] = {
    {"jahr", HEAD_DATE},
    {"datum", HEAD_DATE},
    {"am", HEAD_DATE},
    {"wann", HEAD_DATE},
    {"beginn", HEAD_DATE},
    {"seit", HEAD_SINCE},
    {"ab", HEAD_SINCE},
    {"von", HEAD_DATE},
    {"eintritt", HEAD_JOINED},
    {"eintrittsdatum", HEAD_JOINED},
    {"eintrittsjahr", HEAD_JOINED},
    {"zugang", HEAD_JOINED},
    {"*urkunde", HEAD_JOINED},
    {"unterschrift", HEAD_JOINED},
    {"bis", HEAD_UNTIL},
    {"was", HEAD_OTHER_MATTER},
    {"ende", HEAD_UNTIL},
    {"ausgetreten", HEAD_LEFT},
    {"ausstieg", HEAD_LEFT},
    {"abgang", HEAD_LEFT},
    {"abgänge", HEAD_LEFT},
    {"abgegangen", HEAD_LEFT},
    {"weggefallen", HEAD_LEFT},
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
    {"*gespräche", HEAD_OTHER_MATTER},
    {"*beratungen", HEAD_OTHER_MATTER},
    {"workshops", HEAD_OTHER_MATTER},
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
static const struct rule until = {.id = "table.left", .kind = RULE_NOUN, .status = STATUS_LEFT};
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
        case HEAD_UNTIL: /* of tasks, too: by itself it makes no table of members */
            rule = &until;
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

struct column column_read(const struct analysis *a, const struct cell *c)
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
        column.of_this |= r->kind == RULE_NAME;
        column.of_other |= r->kind == RULE_OTHER;
    }
    column.asks &= !column.of_other;
    read_head_words(a, c, &column);
    to = dates_between(a, c->first_token, c->end_token, &from);
    column.date = from + 1 == to ? (int)from : NO_REF;
    bool moved = column.date != NO_REF && column.rule && column.rule->status != STATUS_MEMBER;
    column.newcomers = heads_newcomers(a, c) || moved;
    column.beside = c->column > 0 && heads_no_members(a, c);
    return column;
}

/* A column "Beitritt" or "seit" makes the table one of members, whatever else its rows tell. */
static bool is_of_joining(const struct column *c)
{
    return c->rule && c->rule != &dated && c->rule != &withdrawn && c->rule != &until;
}

void table_read_header(const struct analysis *a, const struct row *r, struct table *t)
{
    t->headed = true;
    t->dated = t->other_matter = false;
    t->head = *r;
    bool joining = false;
    for (size_t i = 0; i < r->n; i++) {
        t->columns[i] = column_read(a, &r->cells[i]);
        t->dated |= t->columns[i].rule && t->columns[i].rule != &until;
        t->other_matter |= t->columns[i].other_matter;
        joining |= is_of_joining(&t->columns[i]) || t->columns[i].asks;
    }
    t->other_matter &= !joining;
    t->transposed = is_head_of_communes(a, r);
}

bool column_is_vague(const struct rule *rule)
{
    return rule == &dated || rule == &since;
}

const struct column *table_column_of(const struct table *t, const struct cell *c)
{
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        if (t->head.cells[i].column == c->column)
            return &t->columns[i];
    return NULL;
}

bool line_is_header(const struct analysis *a, const struct line *line, bool first)
{
    return line->level == 1 || (first && groups_in(a, line->first_token, line->end_token, NULL) == 0);
}

/* --- the columns, by their cells --------------------------------------------------------------------------------- */

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
    if (l >= a->doc->nlines)
        return false;
    const struct line *line = &a->doc->lines[l];
    return line_is_empty(line) || line_is_rule(a, line) ||
           (line->kind == BLOCK_ROW && line->level != 1); /* up to the next header */
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
            c->places += cell_is_places(a, &r.cells[i]);
            c->dates += cell_is_date(a, &r.cells[i], &date);
        }
    }
    return rows;
}

/* "im Lauf des Jahres beigetreten", "Urkunde zuletzt an" over communes instead of dates: these are who joined. */
static void find_newcomers(struct table *t, const struct tally tally[ROW_CELLS])
{
    t->newcomers = false;
    for (size_t i = 0; t->headed && i < t->head.n; i++) {
        const size_t at = t->head.cells[i].column;
        struct column *c = &t->columns[i];
        if (at >= ROW_CELLS || tally[at].places == 0 || tally[at].places <= tally[at].dates)
            continue;
        c->newcomers |= c->rule && !column_is_vague(c->rule) && c->rule->status != STATUS_MEMBER;
        t->newcomers |= c->newcomers;
    }
}

void table_understand(const struct analysis *a, struct table *t, size_t l)
{
    struct tally tally[ROW_CELLS] = {{0}};
    size_t rows = tally_rows(a, t, l, tally);
    find_newcomers(t, tally);
    t->communes = ROW_CELLS;
    t->rows_of_places = t->lists = 0;
    for (size_t i = 0; i < ROW_CELLS; i++)
        t->lists += tally[i].places > 0 && tally[i].places == tally[i].cells;
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

const struct cell *row_cell_of_dated(const struct analysis *a, const struct row *r)
{
    const struct cell *found = NULL;
    size_t from;
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const size_t to = dates_between(a, c->first_token, c->end_token, &from);
        if (from == to)
            continue;
        if (found || token_depth(a, a->f->dates.v[from].first_token) == 0 ||
            places_in(a, c->first_token, c->end_token, NULL) == 0)
            return NULL;
        found = c;
    }
    return found;
}
