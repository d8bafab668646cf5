/* What the cells of tables and the labels of figures say of what is counted: which unit, where, when. */
#include "lib/fact/counts_cell.h"

#include "lib/base/mem.h"
#include "lib/base/search.h"
#include "lib/fact/members.h"
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

/* "Partnerkommunen am 31.12.2018", "Bestand 1.1.2018": the one date beside what is counted; NO_REF. */
static int date_beside_noun(const struct analysis *a, const struct cell *c)
{
    static const char *const until[] = {"bis", NULL};
    static const char *const stock[] = {"bestand", "mitgliederbestand", "gesamtbestand", NULL};
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    const bool one = from + 1 == to && date_is_absolute(a, from) && !date_is_since(a, from) &&
                     !date_is_led_by(a, from, until) && token_depth(a, a->f->dates.v[from].first_token) == 0;
    const bool counts = has_mark_between(a, c->first_token, c->end_token, RULE_UNIT) ||
                        has_mark_between(a, c->first_token, c->end_token, RULE_BARE) ||
                        doc_has_one_of(a->doc, c->first_token, c->end_token, stock);
    return one && counts ? (int)from : NO_REF;
}

/* "BW", "davon NI": the Land whose official code the token is, in capitals; NULL. Only in cells: in running text "MV" is a
 * meeting as well. */
static const char *land_of_code(const struct doc *d, size_t i)
{
    static const char *const lands[] = {"DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV",
                                        "DE-NI", "DE-NW", "DE-RP", "DE-SL", "DE-SN", "DE-ST", "DE-SH", "DE-TH"};
    const size_t CODE = 2;
    const struct token *t = &d->tokens[i];
    if (t->kind != TOK_WORD || t->end - t->start != CODE)
        return NULL;
    for (size_t k = 0; k < sizeof lands / sizeof *lands; k++)
        if (!memcmp(d->text + t->start, lands[k] + strlen("DE-"), CODE))
            return lands[k];
    return NULL;
}

static const char *land_of_codes(const struct analysis *a, const struct cell *c)
{
    const char *land;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if ((land = land_of_code(a->doc, i)))
            return land;
    return NULL;
}

static bool has_adjective_ending(const struct doc *d, size_t i)
{
    static const char *const endings[] = {"e", "en", "er", NULL};
    return doc_ends_in(d, i, 3, endings);
}

/* "kreisangehörige Gemeinden": a word that is no noun, before one. */
static bool is_adjective(const struct doc *d, size_t i)
{
    return d->tokens[i].kind == TOK_WORD && !(d->tokens[i].flags & TOK_CAPITAL) && has_adjective_ending(d, i);
}

/* Nouns for those who came: "Neuaufnahmen", "Zugänge". */
static const char *const newcomers[] = {"eintritt", "neueintr", "neuaufnahm", "neuzug",    "neumitgl", "neubeitr",
                                        "zugang",   "zugäng",   "zuwachs",    "beitritte", NULL};

/* "Bayern a", whose note stands below the table: one small letter behind the rest. */
static bool is_note_mark(const struct doc *d, const struct cell *c, size_t i)
{
    const struct token *t = &d->tokens[i];
    return i > c->first_token && i + 1 == c->end_token && t->kind == TOK_WORD && t->end - t->start == 1 &&
           !(t->flags & TOK_CAPITAL);
}

/* "Mittel- und Kleinstädte" */
static bool begins_coordination(const struct doc *d, size_t i)
{
    return doc_capital(d, i) && doc_punct(d, i + 1, '-') && i + 2 < d->ntokens && token_classes(d, i + 2) & W_AND;
}

/* Every word of the cell belongs to a date, an area, a noun of the network's or the words of counting. */
static bool says_nothing_else(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"gesamt",
                                        "insgesamt",
                                        "summe",
                                        "anzahl",
                                        "zahl",
                                        "stand",
                                        "jahr",
                                        "bund",
                                        "davon",
                                        "aktuell",
                                        "ende",
                                        "anfang",
                                        "land",
                                        "länder",
                                        "kommunen",
                                        "bundesweit",
                                        "zusammen",
                                        "stichtag",
                                        "mitglieder",
                                        "bundesland",
                                        "im",
                                        "in",
                                        "am",
                                        "neu",
                                        "jahresende",
                                        "stichtage",
                                        "datum",
                                        "neue",
                                        "berichtsjahr",
                                        "berichtsjahres",
                                        "kalenderjahr",
                                        "jahres",
                                        "gesamtbestand",
                                        "mitgliederbestand",
                                        "neuzugänge",
                                        "lauf",
                                        "laufe",
                                        "bestand",
                                        "stadtstaaten",
                                        "flächenländer",
                                        "flächenländern",
                                        NULL};
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool known = a->doc->tokens[i].kind == TOK_PUNCT || doc_begins_in(a->doc, i, newcomers) ||
                     a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME) || doc_one_of(a->doc, i, words) ||
                     count_names_area(a, i) || token_classes(a->doc, i) || land_of_code(a->doc, i) ||
                     count_is_neutral(a->doc, i) || is_adjective(a->doc, i) || is_note_mark(a->doc, c, i) ||
                     has_mark_between(a, i, i + 1, RULE_VERB) || begins_coordination(a->doc, i);
        if (!known)
            return false;
    }
    return true;
}

/* "Zahl der Kommunen", "Wie viele Städte machen mit?" */
static bool asks_how_many(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"zahl",        "zahlen",     "anzahl",    "viele",  "wieviele", "wachstum",
                                        "entwicklung", "entwickelt", "gewachsen", "wächst", "wuchs",    NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

int unit_of_cell(const struct analysis *a, const struct cell *c, bool about)
{
    static const char *const numbers[] = {"mitgliederzahl", "mitgliederzahlen", "mitgliederentwicklung",
                                          "mitgliederstand", NULL};
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    bool bare = false, name = false, listed = false;
    int own = UNIT_NONE;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        if (r->kind == RULE_UNIT && own == UNIT_NONE)
            own = r->unit;
        listed |=
            r->kind == RULE_LIST || ((r->kind == RULE_VERB || r->kind == RULE_NOUN) && r->status == STATUS_MEMBER);
        bare |= r->kind == RULE_BARE && r->unit == 0;
        name |= r->kind == RULE_NAME;
        if (r->kind == RULE_OTHER)
            return UNIT_NONE;
    }
    if (own != UNIT_NONE)
        return own;
    bool named, asked = asks_how_many(a, c);
    bool this = clause_network(a, &a->clauses[clause_of(a, c->first_token)], &named) == NETWORK_THIS;
    bool counted = (bare && name) || /* "Teilnehmende Kommunen" */
                   (bare && this && (listed || asked || (about && says_nothing_else(a, c)))) ||
                   (this && doc_has_one_of(a->doc, c->first_token, c->end_token, numbers));
    return counted ? 0 : UNIT_NONE;
}

const char *scope_of_cell(const struct analysis *a, const struct cell *c)
{
    const char *code = land_of_codes(a, c);
    return code ? code : scope_near(a, c->first_token, c->end_token);
}

/* "neu", "davon neu", "Neuzugänge 2021", "Beitritte", "im Lauf des Jahres beigetreten". */
static bool speaks_of_newcomers(const struct analysis *a, const struct cell *c)
{
    static const char *const years[] = {"jahr", "jahre", "jahres", "berichtsjahr", NULL};
    static const char *const stems[] = {"neu",      "zugang", "zugäng", "eintritt", "zuwachs",
                                        "beitritt", "hinzu",  "dazu",   NULL};
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_begins_in(a->doc, i, stems) && !(a->token_bits[i] & BIT_PLACE))
            return true;
    return doc_has_one_of(a->doc, c->first_token, c->end_token, years) &&
           has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED);
}

bool cell_holds_place(const struct analysis *a, const struct cell *c, bool commune)
{
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++)
        if ((a->f->places.v[i].kind == PLACE_COMMUNE) == commune)
            return true;
    return false;
}

/* "davon im Partnerprozess": the name alone, where nothing else is counted. */
static bool names_network(const struct analysis *a, const struct cell *c)
{
    return has_mark_between(a, c->first_token, c->end_token, RULE_NAME);
}

/* "Land" beside "Bund": the column of the page's own Land; not over a column of Länder, which stands first. */
static bool is_own_land(const struct analysis *a, const struct cell *c)
{
    static const char *const words[] = {"land", "landesweit", NULL};
    return a->land && c->column > 0 && c->end_token == c->first_token + 1 &&
           doc_one_of(a->doc, c->first_token, words);
}

/* "Übrige Länder", "Alle übrigen", "Sonstige", "die anderen Bundesländer": those that have no row of their own. */
static bool is_rest(const struct doc *d, const struct cell *c)
{
    static const char *const rest[] = {"übrige",   "übrigen",   "andere",  "anderen",  "restliche", "restlichen",
                                       "sonstige", "sonstigen", "weitere", "weiteren", "rest",      NULL};
    static const char *const lands[] = {"länder", "bundesländer", NULL};
    size_t i = c->first_token;
    i += i < c->end_token && doc_one_of(d, i, (const char *const[]){"alle", "die", NULL});
    if (i >= c->end_token || !doc_one_of(d, i, rest))
        return false;
    i++;
    return i == c->end_token || (doc_one_of(d, i, lands) && i + 1 == c->end_token);
}

struct heading heading_of(const struct analysis *a, const struct cell *c, bool about)
{
    static const char *const all[] = {"gesamt", "insgesamt", "summe", "bund", "bundesweit", "zusammen", NULL};
    static const char *const now[] = {"aktuell", "heute", "derzeit", "jetzt", "zurzeit", "gegenwärtig", NULL};
    static const char *const part[] = {"davon", "darunter", "hiervon", NULL};
    struct heading h = {.date = date_of_cell(a, c), .now = doc_one_of(a->doc, c->first_token, now)};
    bool commune = cell_holds_place(a, c, true), network = names_network(a, c);
    h.plain = !commune && says_nothing_else(a, c);
    h.unit = unit_of_cell(a, c, about);
    if (h.unit == UNIT_NONE && h.plain && network)
        h.unit = 0;
    if (tokens_are(a->doc, c->first_token, c->end_token, W_NOT)) /* "Länder ohne Partnerkommune" */
        h.unit = UNIT_NONE;
    h.members = h.unit != UNIT_NONE;
    if (h.date == NO_REF && h.plain)
        h.date = date_beside_noun(a, c);
    h.weak = h.members && !network && unit_of_cell(a, c, false) == UNIT_NONE;
    h.rest = is_rest(a->doc, c);
    h.plain |= h.rest;
    h.how_many = h.plain && asks_how_many(a, c);
    h.newcomers = speaks_of_newcomers(a, c);
    h.all = doc_has_one_of(a->doc, c->first_token, c->end_token, all);
    h.area = land_of_codes(a, c) || (!commune && cell_holds_place(a, c, false));
    h.kind = h.members && h.unit == 0 && c->end_token > c->first_token && count_is_kind(a->doc, c->end_token - 1);
    h.share = h.area && h.plain && c->first_token < c->end_token && doc_one_of(a->doc, c->first_token, part);
    h.part = !h.area && c->first_token < c->end_token &&
             doc_one_of(a->doc, c->first_token, part); /* "davon Bayern": all of a Land */
    h.scope = h.area || h.members ? scope_of_cell(a, c) : NULL;
    if (is_own_land(a, c)) {
        h.area = h.plain = true;
        h.scope = a->land->state;
    }
    return h;
}

bool figure_of_cell(const struct analysis *a, const struct cell *c, struct number *n)
{
    if (a->token_bits[c->first_token] & BIT_DATE || !number_read(a->doc, c->first_token, false, n) || n->ordinal)
        return false;
    for (size_t i = n->end_token; i < c->end_token && !doc_punct(a->doc, n->end_token, '('); i++)
        if (a->doc->tokens[i].kind != TOK_PUNCT || doc_punct(a->doc, i, '%') || doc_punct(a->doc, i, '-'))
            return false;
    return true;
}

bool row_has_figure(const struct analysis *a, const struct row *r)
{
    struct number n;
    for (size_t i = 0; i < r->n; i++)
        if (figure_of_cell(a, &r->cells[i], &n))
            return true;
    return false;
}

/* "Ende 2019 waren es noch 66": the date of what is told for comparison. */
static bool looks_back(const struct analysis *a, size_t date)
{
    static const char *const words[] = {"noch", "erst", "zuvor", "vorher", "damals", NULL};
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

/* "Partner seit: 07/2016", "Beitritt: 2014": a date behind the colon of a label is of that alone; "Stand: 2014" is not. */
static bool is_value_of_label(const struct analysis *a, size_t date)
{
    const size_t at = a->f->dates.v[date].first_token;
    return at > 0 && doc_punct(a->doc, at - 1, ':') && a->f->roles[date] != ROLE_AS_OF;
}

/* The one date outside of brackets, else the one date: "am 1. Januar 2022 (Vorjahr in Klammern)". "Seit Mai 2017 ist der
 * Kreis dabei" dates no figures. NO_REF if there is none. */
static int date_of_caption(const struct analysis *a, const struct cell *whole)
{
    size_t from, to = dates_between(a, whole->first_token, whole->end_token, &from), open = 0;
    int date = from + 1 == to ? (int)from : NO_REF;
    for (size_t i = from; i < to; i++)
        if (token_depth(a, a->f->dates.v[i].first_token) == 0) {
            date = open++ == 0 ? (int)i : NO_REF;
        }
    const bool of_other = date != NO_REF && (date_is_since(a, (size_t)date) || looks_back(a, (size_t)date) ||
                                             is_value_of_label(a, (size_t)date));
    return of_other ? NO_REF : date;
}

/* The nearest line above that is not empty, a few back; -1 if there is none. */
static int32_t line_above(const struct doc *d, int32_t line)
{
    const int EMPTY = 4; /* lines */
    for (int n = 0; --line >= 0 && n < EMPTY && d->lines[line].first_token == d->lines[line].end_token; n++)
        ;
    return line;
}

/* "Start: 30. November 2011": a line of its own, not the caption of what stands below. */
static bool cell_has_label(const struct doc *d, const struct cell *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_punct(d, i, ':'))
            return true;
    return false;
}

struct heading caption_over(const struct analysis *a, size_t l, int32_t before)
{
    const int LEVELS = 3;
    const size_t LONGEST = 40; /* tokens; more is running text */
    int32_t line = before;
    int date = NO_REF; /* "Der Prozess im Vergleich, 31. Dezember 2020" right above dates what other headings count */
    for (int i = -1; i < LEVELS; i++) {
        if (line >= 0) {
            const struct line *v = &a->doc->lines[line];
            struct cell whole = {.first_token = v->first_token, .end_token = v->end_token};
            if (i < 0 && line == before && v->end_token - v->first_token <= LONGEST &&
                !has_finite_between(a, v->first_token, v->end_token) && !cell_has_label(a->doc, &whole))
                date = date_of_caption(a, &whole);
            int unit = v->end_token - v->first_token <= LONGEST ? unit_of_cell(a, &whole, false) : UNIT_NONE;
            if (unit != UNIT_NONE) {
                struct heading h = {.members = true, .unit = unit, .scope = scope_of_cell(a, &whole), .date = NO_REF};
                h.date = date_of_caption(a, &whole);
                h.date = h.date == NO_REF ? date : h.date;
                h.newcomers = speaks_of_newcomers(a, &whole);
                return h;
            }
            if (i < 0 && line == before && line > 0 && v->end_token - v->first_token <= LONGEST &&
                says_nothing_else(a, &whole)) { /* "Land; Anzahl" */
                line = line_above(a->doc, line);
                continue;
            }
        }
        line = i < 0 ? a->section[l] : section_parent(a, line);
    }
    return (struct heading){.unit = UNIT_NONE, .date = date};
}

/* "Antwort:" alone on its line: what it answers stands before. */
static bool is_mere_label(const struct doc *d, const struct line *line)
{
    const uint32_t LONGEST = 2;
    return line->end_token - line->first_token <= LONGEST && line->first_token < line->end_token &&
           doc_punct(d, line->end_token - 1, ':');
}

static bool names_nothing_else(const struct analysis *a, const struct line *line)
{
    static const char *const frames[] = {"entwicklung", "vergleich", "überblick", "jahr",     "jahre",  "jahren",
                                         "jahresende",  "stichtag",  "stichtage", "werte",    "länder", "ländern",
                                         "beginn",      "bund",      "beitritte", "wachstum", NULL};
    const struct doc *d = a->doc;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        bool noun = token_is_noun(d, i) && !(d->tokens[i].flags & TOK_LINE_START && i + 1 < line->end_token &&
                                             doc_capital(d, i + 1) && has_adjective_ending(d, i));
        if (noun && !(a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME | BIT_PLACE)) &&
            !count_names_network(a, i) && !count_names_area(a, i) && !count_is_neutral(d, i) &&
            !doc_one_of(d, i, frames))
            return false;
    }
    return true;
}

/* The line itself, or the last one that is more than a label; -1 if there is none. */
static int32_t over_labels(const struct analysis *a, int32_t line)
{
    const struct line *lines = a->doc->lines;
    while (line >= 0 && (is_mere_label(a->doc, &lines[line]) || line_is_empty(&lines[line])))
        line--;
    return line;
}

bool nothing_else_above(const struct analysis *a, size_t l, int32_t before)
{
    before = over_labels(a, before);
    int32_t section = over_labels(a, a->section[l]);
    return (before < 0 || names_nothing_else(a, &a->doc->lines[before])) &&
           (section < 0 || section == before || names_nothing_else(a, &a->doc->lines[section]));
}

/* --- the figures ------------------------------------------------------------------------------------------------ */

/* The count of the text (in order, the first `told` ones) that begins at the byte; f->ncounts if none does. */
static size_t told_at(const struct facts *f, size_t told, uint32_t start)
{
    size_t i;
    LOWER_BOUND(f->counts, told, start, start, i);
    return i < told && f->counts[i].start == start ? i : f->ncounts;
}

int figure_add(struct figures *t, const struct figure *g)
{
    struct analysis *a = t->a;
    if (g->unit == 0 && g->value > COUNT_MOST)
        return NO_REF;
    struct facts *f = a->f;
    struct quantity q = {.first_token = g->first_token,
                         .number_token = g->first_token,
                         .end_number = g->end_token,
                         .head = g->end_token,
                         .end_head = g->end_token};
    uint32_t start = a->doc->tokens[g->first_token].start;
    size_t at = told_at(f, t->told, start);
    f->counts = mem_grow(f->counts, &f->cap_counts, f->ncounts + 1, sizeof *f->counts);
    f->ncounts += at == f->ncounts;
    f->counts[at] = (struct count){.start = start,
                                   .end = a->doc->tokens[g->end_token - 1].end,
                                   .value = g->value,
                                   .relation = g->relation,
                                   .kind = g->kind,
                                   .unit = profile_unit(a->c->profile, (size_t)g->unit),
                                   .scope = g->scope ? g->scope : scope_of_passage(a, g->first_token),
                                   .as_of = g->as_of != NO_REF ? g->as_of
                                            : g->beside_names  ? as_of_passage(a, &q)
                                                               : as_of_date(a, &q),
                                   .rule = "count.table"};
    return f->counts[at].as_of;
}

static int by_start(const void *x, const void *y)
{
    const struct count *c = x, *d = y;
    return c->start < d->start ? -1 : c->start > d->start;
}

/* What was added is told, in order with the rest. */
static void figures_settle(struct figures *t)
{
    if (t->a->f->ncounts > t->told)
        qsort(t->a->f->counts, t->a->f->ncounts, sizeof *t->a->f->counts, by_start);
    t->told = t->a->f->ncounts;
}

/* The date that a legend above the line gives to figures in brackets: "(Vorjahr in Klammern)", "in Klammern: 2019";
 * NO_REF. */
static int date_of_legend(const struct analysis *a, size_t line)
{
    static const char *const brackets[] = {"klammern", "klammer", NULL};
    const size_t LINES = 16, LONGEST = 40; /* back; tokens of a line */
    for (size_t n = 0, l = line; n < LINES && l > 0; n++) {
        const struct line *v = &a->doc->lines[--l];
        if (v->end_token - v->first_token > LONGEST ||
            !doc_has_one_of(a->doc, v->first_token, v->end_token, brackets))
            continue;
        size_t from, to = dates_between(a, v->first_token, v->end_token, &from);
        return from < to ? (int)to - 1 : NO_REF; /* "am 1. Januar (in Klammern: Vorjahr)": the last one */
    }
    return NO_REF;
}

/* "Hessen  12 (11)" below such a legend: so many there were then. */
static void counts_in_brackets(struct figures *all)
{
    const struct analysis *a = all->a;
    struct number n;
    for (size_t i = 0; i < all->told; i++) {
        const struct count c = a->f->counts[i];
        size_t open = doc_token_at(a->doc, c.start);
        while (open < a->doc->ntokens && a->doc->tokens[open].end <= c.end)
            open++;
        if (!doc_punct(a->doc, open, '(') || c.unit != profile_unit(a->c->profile, 0) ||
            !number_read(a->doc, open + 1, false, &n) || !doc_punct(a->doc, n.end_token, ')') ||
            a->token_bits[open + 1] & BIT_DATE)
            continue;
        int date = date_of_legend(a, doc_line_of(a->doc, open));
        if (date != NO_REF)
            figure_add(all, &(struct figure){.first_token = (uint32_t)open + 1,
                                             .end_token = n.end_token,
                                             .value = n.value,
                                             .relation = REL_EQ,
                                             .kind = c.kind,
                                             .scope = c.scope,
                                             .as_of = date});
    }
}

void counts_in_tables(struct analysis *a)
{
    struct figures all = {.a = a, .told = a->f->ncounts};
    counts_in_series(&all);
    figures_settle(&all);
    counts_in_rows(&all);
    figures_settle(&all);
    counts_in_brackets(&all);
    figures_settle(&all);
}
