/* Counts of members in tables: a row "Partnerkommunen in Hessen" under years, or a column "Partnerkommunen" beside years
 * or Länder. */
#include "lib/base/search.h"
#include "lib/fact/counts_cell.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- tables ------------------------------------------------------------------------------------------------------ */

/* The text that tells the date of a table: right above it, over its caption, or over a heading, under which another
 * section goes on. */
enum told_where { TOLD_HERE, TOLD_OVER_CAPTION, TOLD_OVER_HEADING };

struct table {
    struct row head;
    struct heading caption, columns[ROW_CELLS]; /* columns: of the header's cells */
    bool headed;
    bool about;            /* the passage is about the network, and a heading names it */
    bool bare;             /* about, and nothing above or in the header names other things than dates and areas */
    bool ours;             /* the page is about the network, and so is the passage */
    bool by_lands;         /* the first column is one of Länder: "Berlin" is one there */
    int told;              /* the date of what is counted in the line above, NO_REF, */
    enum told_where where; /* or over what stands between */
    bool some_members;     /* a column or its header counts members: a plain one beside it counts something else, */
    bool named;            /* unless communes stand in the rows: then "Anzahl" is how many they are */
};

static void read_head(const struct analysis *a, const struct row *r, struct table *t)
{
    t->head = *r;
    t->headed = true;
    t->some_members = t->named = false;
    static const char *const lands[] = {"land", "bundesland", "länder", "bundesländer", NULL};
    t->by_lands = doc_has_one_of(a->doc, r->cells[0].first_token, r->cells[0].end_token, lands);
    bool strong = false;
    for (size_t i = 0; i < r->n; i++) {
        t->columns[i] = heading_of(a, &r->cells[i], t->about);
        strong |= t->columns[i].members && t->columns[i].unit == 0 && !t->columns[i].weak;
    }
    for (size_t i = 0; i < r->n; i++) {
        if (strong && t->columns[i].weak) /* "Kommunen | davon im Netzwerk" */
            t->columns[i].members = t->columns[i].plain = false;
        t->some_members |= t->columns[i].members && i > 0;
        t->bare &= t->columns[i].plain;
    }
}

/* "Ende 2016 | 11 | 57" under "| NRW | Deutschland": a date and an area are all that the two headings say. */
static bool is_of_date_and_area(const struct heading *x, const struct heading *y)
{
    bool x_when = x->date != NO_REF || x->now, y_when = y->date != NO_REF || y->now;
    return x->plain && y->plain && ((x_when && (y->area || y->all)) || (y_when && (x->area || x->all)));
}

/* The header over a cell; NULL if there is none. */
static const struct heading *header_over(const struct table *t, const struct cell *c)
{
    for (size_t i = 0; i < t->head.n; i++)
        if (t->head.cells[i].column == c->column)
            return &t->columns[i];
    return NULL;
}

/* Whether the one date is a year and the other a month or day of it. */
static bool is_within(const struct analysis *a, int date, int year)
{
    const size_t YEAR = 4; /* digits */
    const char *x = date >= 0 ? a->f->dates.v[date].reading : "", *y = year >= 0 ? a->f->dates.v[year].reading : "";
    return strlen(y) == YEAR && strlen(x) > YEAR && x[YEAR] == '-' && !strncmp(x, y, YEAR);
}

/* When it is of: of its row, its column, the caption; what the text above dates to the day the caption's year does
 * not blur. */
static int date_of_figure(const struct analysis *a, const struct table *t, const struct heading *row,
                          const struct heading *column, bool names, bool newcomers)
{
    const int date = row->date != NO_REF ? row->date : column->date != NO_REF ? column->date : t->caption.date;
    const bool by_text =
        (names && t->where != TOLD_OVER_HEADING) || (t->where == TOLD_OVER_CAPTION && a->nstands == 0 && !newcomers);
    if (date == NO_REF)
        return by_text ? t->told : NO_REF;
    return date == t->caption.date && !newcomers && is_within(a, t->told, date) ? t->told : date;
}

/* A figure is a count of members where its column, its row or the table's caption says so and none of the three says
 * something else; the area and the date are those of the row, the column, the caption. */
static void read_figure(struct figures *all, const struct table *t, const struct heading *row, const struct cell *c,
                        bool names)
{
    const struct analysis *a = all->a;
    const struct heading *column = header_over(t, c);
    struct number n;
    if (!column || !figure_of_cell(a, c, &n) || (column->newcomers && n.value == 0))
        return;
    bool own = column->members || row->members,
         bare = t->bare && !t->some_members && is_of_date_and_area(row, column),
         how_many = t->ours && (!t->some_members || t->named) && column->how_many && row->plain &&
                    (row->area || (row->all && t->named)), /* "Land | Anzahl" */
        share = (column->share || (column->area && column->plain && !column->members)) && t->some_members &&
                row->date != NO_REF, /* "2017 | 59 | 6" under "davon in Hessen", "Hessen" beside "Partnerkommunen" */
        counts = own || bare || how_many || share || (t->caption.members && !t->some_members) ||
                 ((column->newcomers || column->all) && t->some_members) ||
                 (column->newcomers && t->bare && row->date != NO_REF); /* "2012 | 12 | 26" under "neu | gesamt" */
    bool keyed = row->date != NO_REF || row->now || row->area || row->all || row->rest || row->members;
    if (!counts || !keyed || !(column->members || column->plain) || !(row->members || row->plain))
        return;
    const int unit = how_many || share || (!own && t->some_members) ? 0
                     : row->members                                 ? row->unit
                     : column->members                              ? column->unit
                     : t->caption.members                           ? t->caption.unit
                                                                    : 0;
    const char *scope = row->area      ? row->scope
                        : column->area ? column->scope
                        : row->scope   ? row->scope
                                       : column->scope;
    if (!scope && (row->all || column->all))
        scope = t->caption.scope && !row->all ? t->caption.scope : SCOPE_NATION;
    if (!scope)
        scope = t->caption.scope;
    bool newcomers = column->newcomers || (row->newcomers && row->members) || (t->caption.newcomers && !own);
    const int date = date_of_figure(a, t, row, column, names, newcomers);
    struct figure figure = {
        .first_token = c->first_token,
        .end_token = n.end_token,
        .value = n.value,
        .relation = REL_EQ,
        .kind = newcomers ? COUNT_INCREMENT
                : row->rest || row->kind || column->kind || ((row->part || column->part) && !row->area) ? COUNT_PART
                                                                                                        : COUNT_TOTAL,
        .unit = unit,
        .scope = scope,
        .as_of = date,
        .beside_names = names};
    figure_add(all, &figure);
}

/* The Land that is all of the cell, as a city is one; NULL. */
static const char *city_state_of_cell(const struct analysis *a, const struct cell *c)
{
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    if (to != from + 1)
        return NULL;
    const struct place *p = &a->f->places.v[from];
    return p->first_token == c->first_token && p->end_token == c->end_token ? scope_of_city(p) : NULL;
}

static void read_figures(struct figures *all, struct table *t, struct row *r)
{
    const struct analysis *a = all->a;
    row_align(a, &t->head, r);
    if (r->cells[0].column > t->head.cells[0].column)
        return;
    struct heading row = heading_of(a, &r->cells[0], t->about);
    const char *city = t->by_lands && !row.area ? city_state_of_cell(a, &r->cells[0]) : NULL;
    if (city) {
        row.area = row.plain = true;
        row.scope = city;
    }
    bool names = false;
    for (size_t i = 1; i < r->n && !names; i++)
        names = cell_holds_place(a, &r->cells[i], true);
    t->named |= names;
    for (size_t i = 1; i < r->n; i++)
        read_figure(all, t, &row, &r->cells[i], names);
}

/* "Partner seit | 07/2016", "Beginn | 1.9.2021": a line of a sheet, whose date is of nothing below it. */
static bool dates_one_thing(const struct analysis *a, const struct row *r)
{
    static const char *const since[] = {"seit", "ab", "am", "bis", NULL};
    static const char *const deeds[] = {"beginn",   "start",    "laufzeit", "gründung", "beitritt",
                                        "eintritt", "aufnahme", "ende",     NULL};
    const struct cell *key = &r->cells[0];
    const size_t colon = doc_punct(a->doc, key->end_token - 1, ':');
    if (r->n != 2 || key->end_token < key->first_token + 1 + colon ||
        dates_in(a, key->first_token, key->end_token, NULL))
        return false;
    return doc_one_of(a->doc, key->end_token - 1 - colon, since) || doc_begins_in(a->doc, key->first_token, deeds);
}

/* A header has no figures, and a date, an area or a word of counting over some column. */
static bool may_head(const struct analysis *a, const struct row *r, bool about)
{
    bool any = false;
    if (row_has_figure(a, r) || dates_one_thing(a, r))
        return false;
    for (size_t i = 0; i < r->n && !any; i++) {
        struct heading h = heading_of(a, &r->cells[i], about);
        any = h.date != NO_REF || h.members || h.newcomers || h.all || h.now || h.how_many || (i > 0 && h.area);
    }
    return any;
}

/* The later of two dates of the calendar; else the first one. */
static int later_date(const struct analysis *a, int x, int y)
{
    if (x == NO_REF || !date_is_absolute(a, (size_t)x) || !date_is_absolute(a, (size_t)y))
        return x == NO_REF ? y : x;
    return strcmp(a->f->dates.v[x].reading, a->f->dates.v[y].reading) < 0 ? y : x;
}

/* "Zum 31. Dezember zählte der Prozess 68 Kommunen, ein Jahr zuvor 61. Die Tabelle zeigt die Länder:": of its totals
 * the last. */
static int date_told_in(const struct figures *all, const struct line *line)
{
    const struct facts *f = all->a->f;
    int date = NO_REF;
    size_t i;
    LOWER_BOUND(f->counts, all->told, start, line->start, i);
    for (; i < all->told && f->counts[i].start < line->end; i++)
        if (f->counts[i].unit == profile_unit(all->a->c->profile, 0) && f->counts[i].as_of >= 0)
            date = later_date(all->a, date, f->counts[i].as_of);
    return date;
}

/* "Partnerkommunen nach Ländern", "Neue Mitglieder 2022" between that line and the table: what it shows, no text. */
static bool is_mere_caption(const struct analysis *a, const struct line *line)
{
    const size_t LONGEST = 14; /* tokens */
    return line->end_token - line->first_token <= LONGEST && line->kind != BLOCK_ROW &&
           !has_finite_between(a, line->first_token, line->end_token);
}

/* The date told in the line above; else that over the caption or heading. */
static int date_told_above(const struct figures *all, int32_t above, enum told_where *where)
{
    const size_t LINES = 4; /* over the caption, with empty ones */
    const struct line *lines = all->a->doc->lines;
    *where = TOLD_HERE;
    if (above < 0)
        return NO_REF;
    int date = date_told_in(all, &lines[above]);
    if (date != NO_REF || !is_mere_caption(all->a, &lines[above]))
        return date;
    *where = lines[above].kind == BLOCK_HEADING ? TOLD_OVER_HEADING : TOLD_OVER_CAPTION;
    for (size_t l = (size_t)above, last = reach_back(l, LINES, 0); l > last; l--)
        if ((date = date_told_in(all, &lines[l - 1])) != NO_REF && date_is_absolute(all->a, (size_t)date))
            return date; /* not "Ein Jahr zuvor waren es 69" */
    return NO_REF;
}

/* The whole page is about the network, whatever its head names, and so is the passage. */
static bool is_page_about(const struct analysis *a, size_t l)
{
    return a->about && a->networks[doc_sentence_of(a->doc, a->doc->lines[l].first_token)] == NETWORK_THIS;
}

void counts_in_rows(struct figures *all)
{
    const struct analysis *a = all->a;
    struct table t = {.headed = false};
    struct row r;
    size_t empty = 0;
    int32_t above = -1;
    for (size_t l = 0; l < a->doc->nlines; l++) {
        if (line_is_rule(a, &a->doc->lines[l]))
            continue;
        row_read(a, l, &r);
        empty = r.n == 0 ? empty + 1 : 0;
        if (r.n < 2) {
            if (r.n == 1 || empty > 1)
                t.headed = false;
            if (r.n == 1)
                above = (int32_t)l;
            continue;
        }
        if (!t.headed)
            t.about = section_names_network(a, l);
        if (may_head(a, &r, t.about)) {
            if (!t.headed)
                t.caption = caption_over(a, l, above);
            t.told = date_told_above(all, above, &t.where);
            t.ours = is_page_about(a, l);
            t.bare = (t.about || t.ours) && nothing_else_above(a, l, above);
            t.about |= t.bare;
            read_head(a, &r, &t);
        } else if (t.headed) {
            read_figures(all, &t, &r);
        }
    }
}
