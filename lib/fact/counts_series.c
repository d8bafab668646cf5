/* Counts of members in lines that pair a key with a figure, under a heading that says what is counted: "2012: 26"
 * under "Zahl der Kommunen", "Bayern: 5", terms with their details, "Kommunen: 70" on a page about the network. */
#include "lib/base/search.h"
#include "lib/fact/counts_cell.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* A line that pairs a key with a figure. */
struct pair {
    struct cell key, value;
    struct quantity q;
};

enum { LONGEST_KEY = 8, LONGEST_VALUE = 14 }; /* tokens */
enum { MOST_KEY = 24 };                       /* with the network's name, which is one thing, however long */

/* Whether the token makes a key longer: it is no part of the network's name, nor a quotation mark or the like. */
static bool lengthens_key(const struct analysis *a, size_t i)
{
    return !(a->token_bits[i] & BIT_NAME) && a->doc->tokens[i].kind != TOK_PUNCT;
}

static size_t key_length(const struct analysis *a, const struct cell *key)
{
    size_t length = 0;
    for (size_t i = key->first_token; i < reach_on(key->first_token, MOST_KEY + 1, key->end_token); i++)
        length += lengthens_key(a, i);
    return key->end_token - key->first_token > MOST_KEY ? MOST_KEY : length;
}

/* Quotation marks, and signs within the network's name, part no key from its figure. */
static bool may_part(const struct analysis *a, size_t i)
{
    static const char *const quotes[] = {"\"", "„", "“", "”", "»", "«", "‚", "‘", "’", "›", "‹", "'", NULL};
    return a->doc->tokens[i].kind == TOK_PUNCT && !(a->token_bits[i] & (BIT_DATE | BIT_NAME)) &&
           !doc_text_in(a->doc, i, quotes);
}

/* Where the value begins: behind a colon, a dash, an equals sign, or the date or area that begins the line. */
static size_t value_start(const struct analysis *a, const struct line *line, size_t *end_key)
{
    const struct doc *d = a->doc;
    static const char *const sums[] = {"gesamt", "insgesamt", "summe", "zusammen", "bund", "bundesweit", NULL};
    const unsigned depth = doc_punct(d, line->first_token, '(') ? 0 : token_depth(a, line->first_token);
    bool known = true; /* all so far is a date, an area or a word for the sum */
    size_t length = 0;
    for (size_t i = line->first_token; i < reach_on(line->first_token, MOST_KEY + 1, line->end_token); i++) {
        *end_key = i;
        if (i > line->first_token && may_part(a, i) && token_depth(a, i) == depth && !count_names_area(a, i) &&
            !doc_punct(d, i, '(') && !doc_punct(d, i, ')') && !doc_punct(d, i, '.') && !doc_punct(d, i, ',')) {
            size_t next = i + 1;
            while (next < line->end_token && doc_punct(d, next, '.'))
                next++;
            return next;
        }
        length += lengthens_key(a, i);
        if (length > LONGEST_KEY)
            break;
        bool key = a->token_bits[i] & BIT_DATE || count_names_area(a, i) || doc_one_of(d, i, sums);
        if (known && i > line->first_token && !key && (d->tokens[i].kind == TOK_NUMBER || doc_punct(d, i, '.'))) {
            while (i < line->end_token && doc_punct(d, i, '.')) /* "2012 ..... 26" */
                i++;
            return i;
        }
        known &= key;
    }
    return line->end_token;
}

/* The line that follows a term and gives its detail; NULL if there is none. */
static const struct line *detail_of(const struct analysis *a, size_t l)
{
    const struct doc *d = a->doc;
    do
        l++;
    while (l < d->nlines && line_is_empty(&d->lines[l]));
    return l < d->nlines && d->lines[l].kind == BLOCK_DETAIL ? &d->lines[l] : NULL;
}

/* Bullets and numbers before the key are no part of it. */
static size_t behind_bullet(const struct doc *d, const struct line *line)
{
    size_t i = line->first_token;
    while (i + 1 < line->end_token && d->tokens[i].kind == TOK_PUNCT && d->tokens[i + 1].flags & TOK_SPACE)
        i++;
    return i;
}

/* "(zum Vergleich Ende 2012: 22)": what the brackets around the line hold. */
static void strip_brackets(const struct doc *d, struct line *line)
{
    if (line->end_token > line->first_token + 1 && doc_punct(d, line->first_token, '(') &&
        doc_punct(d, line->end_token - 1, ')')) {
        line->first_token++;
        line->end_token--;
    }
}

/* The number that the value begins with, with its relation and noun; alone in the line it is no part of what the next line
 * begins with. */
static bool read_value(const struct analysis *a, struct pair *p)
{
    struct number n;
    uint32_t first = p->value.first_token;
    if (number_read(a->doc, first, false, &n) && !n.ordinal && n.end_token == p->value.end_token) {
        p->q = (struct quantity){.first_token = first,
                                 .number_token = first,
                                 .end_number = n.end_token,
                                 .head = n.end_token,
                                 .end_head = n.end_token,
                                 .relation = REL_EQ,
                                 .value = n.value};
        return true;
    }
    const uint32_t WORDS = 3; /* "mehr als 40" */
    uint32_t i = first;
    while (i < first + WORDS && i + 1 < p->value.end_token && !number_may_begin(a->doc, i))
        i++;
    if (!quantity_read(a, i, &p->q) || p->q.first_token != first || p->q.ordinal ||
        p->q.end_number > p->value.end_token)
        return false;
    if (p->q.end_head > p->value.end_token)
        p->q.head = p->q.end_head = p->q.end_number;
    return true;
}

static bool read_pair(const struct analysis *a, size_t l, struct pair *p)
{
    const struct doc *d = a->doc;
    struct line line = d->lines[l];
    struct row r;
    if (line.first_token == line.end_token || line.kind == BLOCK_DETAIL)
        return false;
    *p = (struct pair){.key = {.first_token = line.first_token}};
    row_read(a, l, &r);
    if (line.kind == BLOCK_TERM && !doc_punct(d, line.first_token + 1, ':')) {
        const struct line *detail = detail_of(a, l);
        if (!detail)
            return false;
        p->key.end_token = line.end_token;
        p->value = (struct cell){.first_token = detail->first_token, .end_token = detail->end_token};
    } else if (r.n == 2) {
        p->key = r.cells[0];
        p->value = r.cells[1];
    } else if (r.n > 2) {
        return false;
    } else {
        size_t end = line.end_token;
        line.first_token = (uint32_t)behind_bullet(d, &line);
        strip_brackets(d, &line);
        p->key.first_token = line.first_token;
        p->value = (struct cell){.first_token = (uint32_t)value_start(a, &line, &end), .end_token = line.end_token};
        p->key.end_token = (uint32_t)end;
    }
    if (has_finite_between(a, p->key.first_token, p->key.end_token))
        return false; /* a sentence: "sind sieben beigetreten: drei aus Hessen" */
    return p->value.first_token < p->value.end_token && p->key.first_token < p->key.end_token &&
           key_length(a, &p->key) <= LONGEST_KEY && p->value.end_token - p->value.first_token <= LONGEST_VALUE &&
           !(a->token_bits[p->value.first_token] & BIT_DATE) && read_value(a, p);
}

/* Behind the number stands nothing, a note in brackets, or the noun that is counted and where: "70 Kommunen aus 14
 * Ländern". *unit: that of the noun; UNIT_NONE if there is none. */
static bool ends_as_figure(const struct analysis *a, const struct pair *p, bool about, int *unit)
{
    const struct doc *d = a->doc;
    size_t i = quantity_end(&p->q);
    *unit = UNIT_NONE;
    if (p->q.head < p->q.end_head) {
        struct cell noun = {.first_token = p->q.head, .end_token = p->q.end_head};
        *unit = unit_of_cell(a, &noun, about);
        if (*unit == UNIT_NONE)
            return false;
    }
    if (i >= p->value.end_token || doc_is(d, i, "aus") || doc_is(d, i, "in"))
        return true;
    return d->tokens[i].kind == TOK_PUNCT && !doc_punct(d, i, '%') && !doc_punct(d, i, '-') &&
           !doc_punct(d, i, ':') && (i + 1 == p->value.end_token || doc_punct(d, i, '(') || doc_punct(d, i, ','));
}

/* What stands over the pairs. */
struct over {
    struct heading caption;
    int date;   /* the year that the line right above gives to figures without one: "Kennzahlen 2021"; NO_REF */
    bool about; /* the network is what the passage is about */
    bool table; /* heads of columns say what is counted, not the caption */
};

static int date_of_line_above(const struct analysis *a, int32_t above)
{
    const size_t LONGEST = 16; /* tokens */
    if (above < 0 || a->doc->lines[above].end_token - a->doc->lines[above].first_token > LONGEST)
        return NO_REF;
    size_t from, to = dates_between(a, a->doc->lines[above].first_token, a->doc->lines[above].end_token, &from);
    bool year = to == from + 1 && date_is_absolute(a, from) &&
                strspn(a->f->dates.v[from].reading, "0123456789") == 4 && a->f->dates.v[from].reading[4] == '\0';
    if (!year)
        return NO_REF;
    const size_t at = a->f->dates.v[from].first_token; /* "Start: 2011" has its own key */
    const bool value =
        a->f->roles[from] != ROLE_AS_OF && at > a->doc->lines[above].first_token && doc_punct(a->doc, at - 1, ':');
    return value ? NO_REF : (int)from;
}

static bool tells_part(const struct analysis *a, const struct pair *p)
{
    static const char *const of[] = {"davon", "darunter", "hiervon", NULL};
    return doc_one_of(a->doc, p->key.first_token, of);
}

/* "davon Landkreise: 4", "zum Vergleich Ende 2015: 50": of what the line above counts. */
static bool take_beside(struct figures *all, const struct pair *p, const struct figure *above)
{
    static const char *const then[] = {"vorjahr", "vergleich", "zuvor", "zuletzt", "vorher", NULL};
    const struct analysis *a = all->a;
    int unit;
    bool part = tells_part(a, p);
    if (!ends_as_figure(a, p, false, &unit) || above->value == 0 || (part && p->q.value > above->value))
        return false;
    size_t from, to = dates_between(a, p->key.first_token, p->key.end_token, &from);
    bool compared = to == from + 1 && doc_has_one_of(a->doc, p->key.first_token, p->key.end_token, then);
    if (!part && !compared)
        return false;
    struct figure g = *above;
    g.first_token = p->q.first_token;
    g.end_token = (uint32_t)quantity_end(&p->q);
    g.value = p->q.value;
    g.relation = p->q.relation;
    g.kind = part ? COUNT_PART : COUNT_TOTAL;
    const char *scope = scope_of_cell(a, &p->key);
    g.scope = scope ? scope : above->scope; /* "davon in Thüringen: 8" */
    g.as_of = compared ? (int)from : above->as_of;
    figure_add(all, &g);
    return true;
}

bool count_is_in_portrait(const struct analysis *a, size_t token)
{
    static const char *const stems[] = {"einwohner",       "fläche",        "bevölkerung",
                                        "verwaltungssitz", "kreissitz",     "kfz",
                                        "landrat",         "bürgermeister", NULL};
    const size_t NEAR = 2; /* lines */
    size_t l = doc_line_of(a->doc, token), first = reach_back(l, NEAR, 0);
    for (size_t i = first; i <= l + NEAR && i < a->doc->nlines; i++) {
        const struct line *line = &a->doc->lines[i];
        if (line->first_token < line->end_token && doc_begins_in(a->doc, line->first_token, stems))
            return true;
    }
    return false;
}

/* "Partnerkommunen NRW" over a list and its "Gesamt: 8": of the Land that the heading names, unless it is more than
 * one has. */
static const char *scope_of_head_if_few(const struct analysis *a, const struct pair *p)
{
    const int32_t heading = a->section[doc_line_of(a->doc, p->q.first_token)];
    return p->q.value <= LAND_HAS && heading >= 0 ? scope_of_passage(a, p->q.first_token) : SCOPE_NATION;
}

/* "Beitritte im Jahr: 4", "Neu: 2"; not "Anfragen zum Beitritt: 7", "Anträge auf Aufnahme: 3", "Geplante Beitritte: 2".
 * `newcomers`: the key says that somebody came, and nothing else. */
static bool counts_joinings(const struct analysis *a, const struct cell *key, bool newcomers)
{
    size_t from, to = marks_between(a, key->first_token, key->end_token, &from);
    if (tokens_plan(a, key->first_token, key->end_token))
        return false;
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        size_t first = tokens_back(a->doc, m->first_token, key->first_token, W_ARTICLE | W_ADVERB);
        bool led = first > key->first_token && token_classes(a->doc, first - 1) & (W_PREP | W_WITH) &&
                   first - 1 > key->first_token;
        if (m->rule->kind == RULE_NOUN && m->rule->status == STATUS_JOINED)
            return !led;
    }
    return newcomers;
}

/* One pair is a figure of its own where its label or its noun says what is counted; a date or an area as the key needs the
 * heading to say it, or a noun. */
static void take_pair(struct figures *all, const struct pair *p, const struct over *o, struct figure *taken)
{
    const struct analysis *a = all->a;
    int unit;
    if (!ends_as_figure(a, p, o->about, &unit))
        return;
    struct heading key = heading_of(a, &p->key, o->about);
    bool keyed = key.date != NO_REF || key.area || key.all || key.now, came = false;
    if (key.members && key.plain && unit == UNIT_NONE)
        unit = key.unit;
    else if (unit == UNIT_NONE && keyed && key.plain && o->caption.members && !o->table)
        unit = o->caption.unit;
    else if (unit == UNIT_NONE && o->about && counts_joinings(a, &p->key, key.newcomers && key.plain))
        came = true;
    else if (!keyed || !key.plain || o->table)
        return;
    if ((unit == UNIT_NONE && !came) || (key.weak && count_is_in_portrait(a, p->q.first_token)))
        return;
    const char *scope = key.area || key.scope ? key.scope : o->caption.scope;
    const size_t end = quantity_end(&p->q);
    static const char *const in[] = {"in", "im", "aus",
                                     NULL}; /* "Insgesamt 9 Kommunen in Hessen", "Partnerkommunen: 9 in Hessen" */
    if (!scope && ((key.all && end > p->q.end_number) || doc_one_of(a->doc, end, in)))
        scope = scope_behind(a, end, a->doc->lines[doc_line_of(a->doc, p->q.first_token)].end_token);
    if (key.all && !scope)
        scope = o->table         ? SCOPE_NATION
                : a->land_titled ? a->land->state /* "Partnerkommunen in Hessen" ... "Insgesamt: 6" */
                                 : scope_of_head_if_few(a, p);
    came |= p->q.increment || key.newcomers || (o->caption.newcomers && !key.members);
    struct figure g = {.first_token = p->q.first_token,
                       .end_token = (uint32_t)end,
                       .value = p->q.value,
                       .relation = p->q.relation,
                       .kind = came               ? COUNT_INCREMENT
                               : tells_part(a, p) ? COUNT_PART
                                                  : COUNT_TOTAL,
                       .unit = unit == UNIT_NONE ? 0 : unit,
                       .scope = scope,
                       .as_of = key.date != NO_REF          ? key.date
                                : key.now                   ? NO_REF /* whenever what stands above was */
                                : o->caption.date != NO_REF ? o->caption.date
                                                            : o->date};
    g.as_of = figure_add(all, &g);
    *taken = g;
}

/* "Kassel, Beitritt 2013": an entry of a list, which heads no figure below it. */
static bool tells_joining_of_one(const struct analysis *a, const struct line *line)
{
    const size_t HEAD = 6; /* tokens: "Freie und Hansestadt Hamburg" */
    size_t place,
        to = places_between(a, line->first_token, reach_on(line->first_token, HEAD, line->end_token), &place);
    while (place < to && !commune_area(a->f, place))
        place++;
    const bool dated = place < to && !scope_of_city(&a->f->places.v[place]) && /* "Peine – 2021", "Mai 2018: Peine" */
                       dates_in(a, line->first_token, line->end_token, NULL) > 0;
    return place < to && (dated || has_noun_between(a, line->first_token, line->end_token, STATUS_JOINED) ||
                          has_verb_between(a, line->first_token, line->end_token, STATUS_JOINED));
}

/* The first row of a table that has no figure is its header. */
static bool is_headed(const struct analysis *a, size_t l)
{
    struct row r;
    row_read(a, l, &r);
    return !row_has_figure(a, &r);
}

/* Lines of pairs below a count of members that their figures make up: "Es sind 13:", "Oberbayern: 3", "Schwaben: 10". */
struct run {
    struct figure figures[ROW_CELLS];
    size_t n, first_line;
    int64_t sum;
    bool broken; /* a pair of it counts by itself */
};

/* The figures are left as they were: n tells how many of them are of the run. */
static void run_begin(struct run *run)
{
    run->n = 0;
    run->sum = 0;
    run->broken = false;
}

/* "Niederbayern: noch keine": a line of the run without a figure. */
static bool tells_none(const struct analysis *a, const struct line *line)
{
    const size_t LONGEST = 8; /* tokens */
    return line->end_token - line->first_token <= LONGEST &&
           doc_has_one_of(a->doc, line->first_token, line->end_token, (const char *const[]){"keine", "keiner", NULL});
}

static void run_add(struct run *run, const struct pair *p, size_t line)
{
    if (run->n == ROW_CELLS || p->q.value > COUNT_MOST || p->q.relation != REL_EQ) {
        run->broken = true;
        return;
    }
    if (run->n == 0)
        run->first_line = line;
    run->figures[run->n++] = (struct figure){.first_token = p->q.first_token,
                                             .end_token = p->q.end_number,
                                             .value = p->q.value,
                                             .relation = REL_EQ,
                                             .kind = COUNT_PART};
    run->sum += p->q.value;
}

/* Ends the run: parts of the members that a line shortly above counts as so many. */
static void run_settle(struct figures *all, struct run *run)
{
    const size_t LEAST = 2, BACK = 4; /* pairs; lines */
    const struct analysis *a = all->a;
    size_t i = 0;
    if (run->n >= LEAST && !run->broken)
        LOWER_BOUND(a->f->counts, all->told, start, a->doc->lines[run->first_line].start, i);
    while (i-- > 0) {
        const struct count c = a->f->counts[i];
        if (doc_line_of(a->doc, doc_token_at(a->doc, c.start)) + BACK < run->first_line)
            break;
        if (c.kind != COUNT_TOTAL || c.value != run->sum || strcmp(c.unit, profile_unit(a->c->profile, 0)) != 0)
            continue;
        for (size_t k = 0; k < run->n; k++) {
            run->figures[k].scope = c.scope;
            run->figures[k].as_of = c.as_of;
            figure_add(all, &run->figures[k]);
        }
        break;
    }
    run_begin(run);
}

void counts_in_series(struct figures *all)
{
    const struct analysis *a = all->a;
    struct run run;
    run_begin(&run);
    struct over o = {.table = false};
    int32_t above = -1;
    bool in_table = false;
    struct pair p;
    struct figure taken = {.value = 0}; /* of the line above, or that it goes on from */
    for (size_t l = 0; l < a->doc->nlines; l++) {
        const struct line *line = &a->doc->lines[l];
        if (line_is_empty(line))
            continue;
        if (line->kind == BLOCK_ROW && !in_table)
            o.table = is_headed(a, l);
        in_table = line->kind == BLOCK_ROW;
        o.table &= in_table;
        if (!read_pair(a, l, &p)) {
            if (line->kind !=
                BLOCK_DETAIL) /* of the term above: "Partnerkommunen" over "72" over "davon in Sachsen" */
                taken.value = 0;
            if (line->kind != BLOCK_DETAIL && !tells_none(a, line))
                run_settle(all, &run);
            if (line->kind != BLOCK_DETAIL)
                above = tells_joining_of_one(a, line) ? -1 : (int32_t)l;
            continue;
        }
        o.caption = caption_over(a, l, above);
        o.date = date_of_line_above(a, above);
        o.about = section_names_network(a, l);
        if (!take_beside(all, &p, &taken)) {
            taken = (struct figure){.value = 0};
            take_pair(all, &p, &o, &taken);
        }
        run_add(&run, &p, l);
        run.broken |= taken.value != 0;
    }
    run_settle(all, &run);
}
