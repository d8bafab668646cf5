/* Memberships that tables state: their rows (what the columns are: members_column.c). */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

/* --- rows -------------------------------------------------------------------------------------------------------- */

/* The cell begins with the communes, not with "Umzug nach". */
static bool begins_cell(const struct analysis *a, const struct cell *c, size_t group)
{
    for (size_t i = c->first_token; i < a->groups[group].first_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE)) &&
            !(token_classes(a->doc, i) & (W_KIND | W_ARTICLE)) && !doc_ends(a->doc, i, 1, "stadt"))
            return false;
    return true;
}

/* The communes of a row: those of their column, else the first. */
static const struct group *group_of_row(const struct analysis *a, const struct row *r, const struct table *t)
{
    const struct group *first = NULL, *tallied = NULL;
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = table_column_of(t, &r->cells[i]);
        size_t from, to = groups_between(a, r->cells[i].first_token, r->cells[i].end_token, &from);
        if (from == to || (column && (column->of_other || column->beside)) ||
            (!t->headed && !begins_cell(a, &r->cells[i], from)))
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

/* Whether the row tells when its commune joined, and not that it will. */
static bool row_tells_joining(const struct analysis *a, const struct row *r, const struct table *t)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = table_column_of(t, &r->cells[i]);
        size_t date;
        if (column && column->rule && !column->of_other && column->rule->status != STATUS_LEFT &&
            cell_is_date(a, &r->cells[i], &date) && !date_lies_ahead(a, (int)date))
            return true;
    }
    return false;
}

static bool row_is_denied(const struct analysis *a, const struct row *r, const struct table *t)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = table_column_of(t, &r->cells[i]);
        bool speaks = !column || ((!t->dated || column->rule || column->asks || column->notes) && !column->of_other);
        size_t from, to = groups_between(a, r->cells[i].first_token, r->cells[i].end_token, &from);
        if (i > 0 && from < to &&
            group_of_row(a, r, t) < &a->groups[from]) /* "Stadt Nordhausen beteiligt sich nicht" */
            continue;
        const bool aside =
            column && column->notes && cell_is_note_on_other(a, &r->cells[i]) && row_tells_joining(a, r, t);
        if (speaks && !aside && cell_is_denied(a, &r->cells[i]))
            return true;
        if (!t->headed && r->n == 2 && i == 1 && cell_answer(a, &r->cells[i]) == ANSWER_NO) /* "Fulda   nein" */
            return true;
    }
    return false;
}

static enum answer answer_of_row(const struct analysis *a, const struct row *r, const struct table *t)
{
    enum answer found = ANSWER_NONE;
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = table_column_of(t, &r->cells[i]);
        bool asks = column && column->asks && !column->newcomers; /* "–" under "Beitritte": nobody joined */
        enum answer answer = asks ? cell_answer(a, &r->cells[i]) : ANSWER_NONE;
        if (answer == ANSWER_NO)
            return answer;
        if (answer == ANSWER_YES)
            found = answer;
    }
    return found;
}

/* A column that asks names the network itself: "Partnerprozess | Gesunde Städte" over "ja | nein". */
static bool asks_of_this(const struct table *t)
{
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        if (t->columns[i].asks && t->columns[i].of_this)
            return true;
    return false;
}

/* A row whose cell answers the question of its column needs no other announcement. */
static struct announcement answered(const struct analysis *a, const struct row *r, const struct table *t,
                                    const struct announcement *n)
{
    bool named;
    struct announcement own = *n;
    enum answer answer = answer_of_row(a, r, t);
    if (answer == ANSWER_NONE ||
        (!asks_of_this(t) &&
         clause_network(a, &a->clauses[clause_of(a, r->cells[0].first_token)], &named) != NETWORK_THIS))
        return own;
    own = (struct announcement){
        .made = answer == ANSWER_YES, .refused = answer == ANSWER_NO, .rule = "table.answer", .date = NO_REF};
    own.status = STATUS_MEMBER;
    return own;
}

/* The communes of a cell, each with the date in the bracket behind it ("Unna (März), Witten (November)"), else with
 * `date`. False: there are none. */
static bool take_cell(struct analysis *a, const struct cell *c, enum member_status status, int date, const char *rule)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    const bool any = from < to;
    for (; from < to; from++) {
        const struct group *g = &a->groups[from];
        for (size_t place = g->first_place; place < g->end_place; place++) {
            const int own = date_in_bracket(a, g, place);
            if (a->f->places.v[place].kind == PLACE_COMMUNE)
                membership_add(a, place, status, own != NO_REF ? own : date, rule);
        }
    }
    return any;
}

/* "zuletzt dazugekommen | am", "Datum | neuestes Mitglied", "ausgetreten | Ende": the one date of the row under a
 * head that asks for when those of the cell came, or went; NO_REF. */
static int date_beside(const struct analysis *a, const struct row *r, const struct table *t, size_t cell, bool left)
{
    int found = NO_REF;
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const struct column *column = table_column_of(t, c);
        size_t date;
        const bool fits = i != cell && column && column->rule && !column->other_date &&
                          (column_is_vague(column->rule) || (column->rule->status == STATUS_LEFT) == left);
        if (!fits || dates_in(a, c->first_token, c->end_token, &date) != 1)
            continue;
        if (found != NO_REF)
            return NO_REF;
        found = (int)date;
    }
    return found;
}

/* "neu im Jahr 2022", "Austritte 2020": the communes of the cell joined or left then; whether the row has such a cell. */
static bool take_newcomers(struct analysis *a, const struct row *r, const struct table *t,
                           const struct announcement *n)
{
    bool any = false;
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const struct column *column = table_column_of(t, c);
        if (!column || !column->newcomers || column->beside || (!n->made && !column->rule && !column->asks))
            continue;
        size_t first;
        int date = column->date;
        bool one = places_in(a, c->first_token, c->end_token, &first) == 1;
        if (one && date == NO_REF && dates_in(a, c->first_token, c->end_token, &first) == 1)
            date = (int)first; /* "Bremerhaven, 11.12.2013" */
        if (date == NO_REF && dates_in(a, r->cells[0].first_token, r->cells[0].end_token, &first) == 1)
            date = (int)first;
        enum member_status status = column->rule && column->rule->status == STATUS_LEFT ? STATUS_LEFT : STATUS_JOINED;
        if (date == NO_REF)
            date = date_beside(a, r, t, i, status == STATUS_LEFT);
        any |= take_cell(a, c, status, date, "table.newcomers");
    }
    return any;
}

/* Whether a column tells until when they were there. */
static bool has_end_column(const struct table *t)
{
    for (size_t i = 0; t->headed && i < t->head.n; i++)
        if (t->columns[i].rule && t->columns[i].rule->status == STATUS_LEFT)
            return true;
    return false;
}

/* "Vorgang: Austritt", "Status: ist beigetreten": a few words under a head that tells nothing of a date. */
static bool is_short_note(const struct cell *c, const struct column *column)
{
    const size_t SHORT = 3; /* words: "Urkunde erhalten", "ist beigetreten" */
    return !(column && (column->rule || column->asks || column->of_other)) && c->end_token <= c->first_token + SHORT;
}

/* "Kiel | beigetreten | 2018", "Status: Beitritt erfolgt": a cell that says how things stand tells a joining. */
static bool tells_joining(const struct analysis *a, const struct row *r, const struct table *t)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        if (!is_short_note(c, table_column_of(t, c)))
            continue;
        size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
        for (; from < to; from++) {
            const struct rule *rule = a->marks.v[from].rule;
            if (rule->status == STATUS_JOINED && (rule->kind == RULE_VERB || rule->kind == RULE_NOUN))
                return true;
        }
    }
    return false;
}

/* The dates of the row, each for what its column is headed with; whether there was any. */
static bool take_dates(struct analysis *a, const struct row *r, const struct table *t, const struct group *g,
                       const struct announcement *n)
{
    const bool ends = has_end_column(t), joined = tells_joining(a, r, t);
    bool any = false;
    for (size_t place = g->first_place; place < g->end_place; place++) /* "29.11.2012 | Pirmasens (bis 2016)" */
        if (end_of_time(a, place) != NO_REF)
            membership_add(a, place, STATUS_LEFT, end_of_time(a, place), "table.time");
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const struct column *column = table_column_of(t, c);
        const struct rule *rule = column ? column->rule : NULL;
        bool answer = column && column->asks && cell_answer(a, c) == ANSWER_YES; /* "ja (2013)" */
        if (t->headed && !rule && !answer)
            continue;
        const bool vague = !rule || column_is_vague(rule);
        enum member_status status = !vague ? rule->status : joined ? STATUS_JOINED : n->status;
        size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
        if (to == from + 2 && a->f->dates.v[from].range_with == (int)from + 1 && status == STATUS_MEMBER &&
            date_is_absolute(a, from + 1)) { /* "2014–2018" */
            membership_add_group(a, g, STATUS_LEFT, (int)from + 1, "table.time");
            any = true;
            continue;
        }
        for (; from < to; from++) {
            if (status == STATUS_LEFT && !date_is_absolute(a, from)) /* "bis heute" */
                continue;
            if (status == STATUS_LEFT && ends && !(rule && rule->status == STATUS_LEFT))
                continue; /* "von | bis", "ja (2013) | bis" under "Ausgeschieden" */
            membership_add_group(a, g, status, (int)from, rule ? rule->id : n->rule);
            any |= status != STATUS_LEFT;
        }
        if (rule && rule->status == STATUS_JOINED && cell_is_unknown(a, c)) {
            membership_add_group(a, g, rule->status, NO_REF, rule->id);
            any = true;
        }
    }
    return any;
}

/* "2013, beendet zum 31.12.2020" where a column tells since when: whether it is over; *date: since when, NO_REF. */
static bool row_tells_end(const struct analysis *a, const struct row *r, const struct table *t, int *date)
{
    for (size_t i = 1; i < r->n; i++) {
        const struct column *column = table_column_of(t, &r->cells[i]);
        if (column && column->rule && !column->notes && !column->of_other && column->rule->status != STATUS_LEFT &&
            tokens_tell_end(a, r->cells[i].first_token, r->cells[i].end_token, date))
            return true;
    }
    return false;
}

/* "beendet 31.12.2020" among the remarks of a row: the token; 0 if there is none. */
static size_t end_in_notes(const struct analysis *a, const struct row *r, const struct table *t)
{
    static const char *const ended[] = {"beendet",    "ausgelaufen", "gekündigt", "erloschen",
                                        "aufgegeben", "ruht",        NULL};
    static const char *const was[] = {"teilnahme", "mitglied", "mitgliedschaft", "mitarbeit", "dabei", "nur", NULL};
    for (size_t i = 1; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const struct column *column = table_column_of(t, c);
        if (!column || !column->notes)
            continue;
        if (doc_one_of(a->doc, c->first_token, ended))
            return c->first_token;
        const size_t bis =
            c->first_token + doc_one_of(a->doc, c->first_token, was); /* "bis 2018", "Mitglied bis 2018" */
        size_t from, to = dates_between(a, bis, c->end_token, &from);
        if (bis < c->end_token && doc_is(a->doc, bis, "bis") && from + 1 == to && date_is_until(a, from) &&
            (a->f->dates.v[from].end_token == c->end_token || doc_is(a->doc, a->f->dates.v[from].end_token, "dabei")))
            return bis;
    }
    return 0;
}

/* "Status: ausgetreten" */
static const struct mark *mark_of_leaving(const struct analysis *a, const struct row *r, const struct table *t)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct cell *c = &r->cells[i];
        const struct column *column = table_column_of(t, c);
        size_t from, to;
        const bool noted = column && (column->notes || is_short_note(c, column)); /* "Vorgang: Austritt" */
        if (!column || (!noted && (column->of_other || dates_in(a, c->first_token, c->end_token, NULL) == 0)))
            continue;
        const bool when = column->rule && !column->notes; /* "2017 (Austritt 2018)": apart from when it joined */
        to = marks_between(a, c->first_token, c->end_token, &from);
        for (; from < to; from++) { /* "Status: ausgetreten", "(Austritt zum 31.12.2020)" */
            const struct mark *m = &a->marks.v[from];
            if (m->rule->status == STATUS_LEFT && m->rule->kind != RULE_OTHER &&
                (!when || token_depth(a, m->first_token) > 0))
                return m;
        }
    }
    return NULL;
}

/* "Städte | Landkreise", "Jahr | Hessen | Thüringen": columns side by side, each a list of communes. */
static bool take_columns(struct analysis *a, const struct row *r, const struct table *t, const struct announcement *n)
{
    size_t date;
    bool keyed = cell_is_date(a, &r->cells[0], &date), any = false;
    for (size_t i = 1; i < t->head.n; i++)
        if (t->columns[i].rule) /* one commune a row, with its date */
            return false;
    if (!t->headed || t->lists < 2 || t->other_matter)
        return false;
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = table_column_of(t, &r->cells[i]);
        if (!column || column->of_other || column->rule || !cell_is_places(a, &r->cells[i]))
            continue;
        any |= take_cell(a, &r->cells[i], n->status, keyed ? (int)date : NO_REF, n->rule);
    }
    return any;
}

/* What nothing announces is read where the columns show a list of members: communes under a head that is none of another
 * matter; where a heading is not understood, with dates. */
static bool is_tacit_table(const struct table *t, const struct announcement *n)
{
    return n->tacit && !t->other_matter && t->communes < ROW_CELLS && t->rows_of_places > 1 &&
           (!n->vague || t->dated);
}

/* "Wittmund | –" under "im Prozess seit", where nothing else says of the table that it is one of members. */
static bool has_dash_for_date(const struct analysis *a, const struct row *r, const struct table *t)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct column *column = table_column_of(t, &r->cells[i]);
        if (column && column->rule && !column->of_other && cell_answer(a, &r->cells[i]) == ANSWER_NO)
            return true;
    }
    return false;
}

/* The date of leaving: the only one of its cell, of the row, the only one behind the word, the next cell; NO_REF. */
static int date_of_leaving(const struct analysis *a, const struct row *r, size_t left)
{
    size_t from, to;
    for (size_t i = 0; i < r->n; i++) /* "03/2015 | 2018 ausgestiegen" */
        if (r->cells[i].first_token <= left && left < r->cells[i].end_token &&
            dates_in(a, r->cells[i].first_token, r->cells[i].end_token, &from) == 1)
            return (int)from;
    to = dates_between(a, r->cells[0].first_token, r->cells[r->n - 1].end_token, &from);
    if (to > from + 1)
        to = dates_between(a, left, r->cells[r->n - 1].end_token, &from);
    for (size_t i = 0; to > from + 1 && i + 1 < r->n; i++)
        if (r->cells[i].first_token <= left && left < r->cells[i].end_token)
            to = dates_between(a, r->cells[i + 1].first_token, r->cells[i + 1].end_token, &from);
    return from + 1 == to ? (int)from : NO_REF;
}

/* "Stadt Weiden i.d.OPf." over "Landkreis Neustadt" in one cell: behind the groups of its cell that stand right
 * behind `g` and one another. */
static const struct group *groups_of_cell(const struct analysis *a, const struct row *r, const struct group *g)
{
    const size_t SIGN = 1; /* tokens between: a full stop, a comma, a slash */
    size_t cell = 0;
    while (cell < r->n &&
           !(r->cells[cell].first_token <= g->first_token && g->first_token < r->cells[cell].end_token))
        cell++;
    const struct group *last = a->groups + a->ngroups;
    for (g++; cell < r->n && g < last && g->first_token < r->cells[cell].end_token; g++) {
        size_t i = tokens_back(a->doc, g->first_token, g[-1].end_token, W_ARTICLE | W_KIND);
        i -= i == g[-1].end_token + SIGN && a->doc->tokens[i - 1].kind == TOK_PUNCT ? SIGN : 0;
        if (i != g[-1].end_token)
            break;
    }
    return g;
}

/* "20.06.2022 | Jahr berichtigt: Der Kreis Barnim gehört seit 2018 dazu": behind the date of an entry of a diary or
 * a log stands what its sentences say; in no column of the table do communes stand. */
static bool row_is_prose(const struct analysis *a, const struct row *r, const struct table *t, const struct group *g)
{
    const size_t FEW = 3; /* words beside the communes: "Stadt Kiel und Umland" */
    size_t i = 1, date, words = 0;
    while (i < r->n && r->cells[i].end_token <= g->first_token)
        i++;
    if (i >= r->n || t->communes != ROW_CELLS || !cell_is_date(a, &r->cells[0], &date))
        return false;
    const struct cell *c = &r->cells[i];
    if (doc_sentence_of(a->doc, c->first_token) != doc_sentence_of(a->doc, c->end_token - 1))
        return true;
    for (i = c->first_token; i < c->end_token && words <= FEW; i++)
        words += a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE));
    return words > FEW;
}

/* "In Vorbereitung: Kreis Zwickau" over all columns: whether the words before the communes of the cell say that it
 * is not yet so. */
static bool names_what_is_open(const struct analysis *a, const struct cell *c)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    const size_t end = from < to ? a->groups[from].first_token : c->first_token;
    for (size_t i = c->first_token; i < end; i++)
        if (a->doc->tokens[i].kind == TOK_WORD &&
            (leaves_open(a, i) || token_is_plan(a->doc, i) || token_classes(a->doc, i) & (W_NOT | W_FUTURE)))
            return true;
    return false;
}

static void take_row(struct analysis *a, const struct row *r, const struct table *t, const struct announcement *n)
{
    bool listed = n->made || is_tacit_table(t, n);
    if (n->refused || row_is_of_other_body(a, r, t) || take_newcomers(a, r, t, n))
        return;
    if (r->n == 1 && names_what_is_open(a, &r->cells[0]))
        return;
    if (r->n == 1 && n->made && !n->vague && !t->newcomers) { /* a list in the form of a table */
        struct line entry = a->doc->lines[doc_line_of(a->doc, r->cells[0].first_token)];
        entry.first_token = r->cells[0].first_token;
        entry.end_token = r->cells[0].end_token;
        entry_take(a, &entry, n, n->date);
        return;
    }
    const struct group *g = group_of_row(a, r, t);
    for (size_t i = 0; g && i < r->n; i++)
        if (r->cells[i].first_token <= g->first_token && g->first_token < r->cells[i].end_token &&
            names_what_is_open(a, &r->cells[i]))
            return;
    if (!g || t->newcomers || (!listed && (!t->dated || t->other_matter)) || row_is_prose(a, r, t, g))
        return;
    const struct cell *list = listed ? row_cell_of_dated(a, r) : NULL;
    if (list) { /* "Hanau (2014), Wetzlar (2015)" */
        struct line entry = a->doc->lines[doc_line_of(a->doc, list->first_token)];
        entry.first_token = list->first_token;
        entry.end_token = list->end_token;
        entry_take(a, &entry, n, NO_REF);
        return;
    }
    const int sign = legend_of(a, &a->doc->lines[doc_line_of(a->doc, g->first_token)], g->first_place);
    if (sign >= 0 && a->legend.v[sign].meaning == LEGEND_PENDING)
        return;
    if (sign >= 0 && a->legend.v[sign].meaning == LEGEND_LEFT) {
        membership_add_group(a, g, STATUS_LEFT, a->legend.v[sign].date, "list.legend");
        return;
    }
    struct announcement own = *n; /* with what the sign tells */
    if (sign >= 0 && a->legend.v[sign].date != NO_REF) {
        own.date = a->legend.v[sign].date;
        own.status = a->legend.v[sign].meaning == LEGEND_JOINED ? STATUS_JOINED : n->status;
        n = &own;
    }
    const struct mark *mark = mark_of_leaving(a, r, t);
    bool no_more = mark && tokens_are(a->doc, mark->first_token, mark->end_token, W_NOT); /* "nicht mehr dabei" */
    if (!no_more && row_is_denied(a, r, t)) {
        trace_note(a, g->first_token, g->end_token, n->rule ? n->rule : "table", false, "denied or planned");
        return;
    }
    int end;
    if (listed && row_tells_end(a, r, t, &end)) {
        membership_add_group(a, g, STATUS_LEFT, end, "table.left");
        return;
    }
    const size_t left = mark ? mark->first_token : end_in_notes(a, r, t);
    if (left) {
        membership_add_group(a, g, STATUS_LEFT, date_of_leaving(a, r, left), "table.left");
        return;
    }
    if (listed && take_columns(a, r, t, n))
        return;
    const struct group *behind = groups_of_cell(a, r, g);
    for (; g < behind; g++)
        if (!take_dates(a, r, t, g, n) && listed && (n->made || !has_dash_for_date(a, r, t)))
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

/* Takes the cells that reach into the row from those above it, as its `level` says. */
static void take_from_above(const struct table *t, struct row *r, uint8_t level)
{
    struct row whole = {.n = 0};
    size_t k = 0;
    for (size_t i = 0; i < t->last.n && whole.n < ROW_CELLS; i++) {
        if (!(level & row_spanned_cell(t->last.cells[i].column)))
            continue;
        while (k < r->n && r->cells[k].column < t->last.cells[i].column && whole.n + 1 < ROW_CELLS)
            whole.cells[whole.n++] = r->cells[k++];
        whole.cells[whole.n++] = t->last.cells[i];
    }
    while (k < r->n && whole.n < ROW_CELLS)
        whole.cells[whole.n++] = r->cells[k++];
    *r = whole;
}

/* "Beitritt | 2016 | 2014" under "| Dresden | Leipzig": what the label of the row says of each commune of the header. */
static void take_transposed(struct analysis *a, const struct row *r, const struct table *t)
{
    const struct column label = column_read(a, &r->cells[0]);
    if (!label.rule || column_is_vague(label.rule) || label.of_other || r->cells[0].column > 0)
        return;
    for (size_t i = 1; i < r->n; i++)
        for (size_t h = 0; h < t->head.n; h++) {
            const struct cell *head = &t->head.cells[h];
            size_t date, from, to = groups_between(a, head->first_token, head->end_token, &from);
            if (head->column == r->cells[i].column && from < to && cell_is_date(a, &r->cells[i], &date))
                membership_add_group(a, &a->groups[from], label.rule->status, (int)date, label.rule->id);
        }
}

/* "Beitritt | 14. November 2018": a label and its value, whatever markup makes a header of its first cell. */
static bool is_label_row(const struct analysis *a, const struct row *r)
{
    size_t date;
    return r->n == 2 && r->cells[0].column == 0 && cell_is_date(a, &r->cells[1], &date) &&
           !cell_is_date(a, &r->cells[0], &date) && column_read(a, &r->cells[0]).rule;
}

void table_read_row(struct analysis *a, struct table *t, size_t l, const struct announcement *n)
{
    struct row r;
    row_read(a, l, &r);
    if (r.n == 0)
        return;
    if (line_is_header(a, &a->doc->lines[l], !t->begun) && !is_label_row(a, &r)) {
        table_read_header(a, &r, t);
        table_understand(a, t, l + 1);
    } else {
        if (!t->begun)
            table_understand(a, t, l);
        row_align(a, &t->head, &r);
        if (a->doc->page->structured && a->doc->lines[l].level >= ROW_SPANNED)
            take_from_above(t, &r, a->doc->lines[l].level);
        else
            restore_spanned(a, t, &r);
        struct announcement own = answered(a, &r, t, n);
        if (t->transposed && (n->made || n->tacit))
            take_transposed(a, &r, t);
        else
            take_row(a, &r, t, &own);
        t->last = r;
    }
    t->begun = true;
}

bool row_is_of_others(const struct analysis *a, size_t told_at, const struct group *g)
{
    const size_t l = doc_line_of(a->doc, g->first_token), TABLE = 3; /* cells: "Borken: beigetreten" has two */
    const size_t LONGEST = 1000; /* tokens: a row of a megabyte is not read again for each of its communes */
    const struct line *line = &a->doc->lines[l];
    struct row r = {.n = 0};
    if (line->kind == BLOCK_ROW && line->end_token - line->first_token <= LONGEST)
        row_read(a, l, &r);
    if (r.n < TABLE)
        return false;
    const struct cell *of_group = NULL, *subject = NULL;
    for (size_t i = 0; i < r.n; i++) {
        const struct cell *c = &r.cells[i];
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        if (!subject && from < to)
            subject = c;
        if (c->first_token <= g->first_token && g->first_token < c->end_token)
            of_group = c;
    }
    const bool same_cell = of_group && of_group->first_token <= told_at && told_at < of_group->end_token;
    const bool labelled = told_at < r.cells[0].end_token; /* "Letzter Beitritt | Kiel (2019) | Gera (2020)" */
    return of_group && subject != of_group && !same_cell && !labelled;
}
