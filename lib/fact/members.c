/* Memberships of a page: all that is said, then the most precise of what is said twice. */
#include "lib/fact/members.h"
#include "lib/fact/weigh.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

/* A calendar date after that of the page. */
static bool is_after_page(const struct analysis *a, int date)
{
    const struct page *p = a->doc->page;
    const char *page = page_reference(p);
    if (page && p->modified.len && strcmp(p->modified.data, page) > 0)
        page = p->modified.data;
    const char *own =
        a->own_date >= 0 && date_is_absolute(a, (size_t)a->own_date) ? a->f->dates.v[a->own_date].reading : NULL;
    if (page && own && strcmp(own, page) > 0)
        page = own;
    const char *reading = date >= 0 ? a->f->dates.v[date].reading : "";
    const char *event = strstr(reading, ";will") ? strstr(reading, ";@") : NULL;
    if (event) /* "Donnerstag" over the items of a programme: a day of its event */
        reading = event + strlen(";@");
    size_t n = strspn(reading, "0123456789-");
    const size_t YEAR = 4, DAY = 10;
    if (!page || n < YEAR || strspn(reading, "0123456789") < YEAR)
        return false;
    n = n < YEAR + 3 ? YEAR : n < DAY ? YEAR + 3 : DAY;
    if (n > YEAR && (reading[YEAR + 1] > '1')) /* seasons */
        n = YEAR;
    return strncmp(reading, page, n) > 0;
}

/* A page with so many dates after its own has not stated its own. */
enum { SEVERAL_LATER = 4 };

/* Whether a verb of the clause tells in the present that somebody joins. */
static bool clause_begins_now(const struct analysis *a, const struct clause *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++) {
        const struct rule *r = a->marks.v[from].rule;
        if (r->kind == RULE_VERB && r->status == STATUS_JOINED)
            return statement_is_present(a, c, &a->marks.v[from]);
    }
    return false;
}

/* "Gera unterschrieb 2012. Im Juni folgt Suhl": the paragraph told a date before, after which the month is. */
static bool follows_date(const struct analysis *a, const struct date_mention *m)
{
    const size_t REACH = 200; /* tokens */
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, m->first_token)];
    size_t from, to = dates_between(a, reach_back(m->first_token, REACH, line->first_token), m->first_token, &from);
    while (from < to && !date_is_absolute(a, from))
        from++;
    return from < to;
}

/* "XXXX-10", "XXXX-10-03": later than the page in its year. */
static bool is_later_in_year(const struct page *p, const char *reading)
{
    const size_t YEAR = strlen("XXXX-"), DAY = strlen("10-03");
    const char *page = page_reference(p);
    if (!page || strlen(page) < YEAR + DAY || strncmp(reading, "XXXX-", YEAR) != 0)
        return false;
    const size_t n = strspn(reading + YEAR, "0123456789-");
    return (n == strlen("10") || n == DAY) && strncmp(reading + YEAR, page + YEAR, n) > 0;
}

/* "Am 1. Juni wird Gera Mitglied", in a text of May: a day without a year that lies ahead. */
static bool is_to_come(const struct analysis *a, int date)
{
    static const char *const will[] = {"wird", "werden", NULL};
    static const char *const next[] = {"kommenden", "kommende",   "kommender", "nächsten",
                                       "nächste",   "übermorgen", NULL};
    if (date < 0)
        return false;
    const struct date_mention *m = &a->f->dates.v[date];
    const struct clause *c = &a->clauses[clause_of(a, m->first_token)];
    if (!date_is_absolute(a, (size_t)date) && /* "Am kommenden Montag tritt Gera bei" */
        doc_has_one_of(a->doc, reach_back(m->first_token, 1, c->first_token), m->end_token, next))
        return !clause_tells_past(a, c);
    if (!page_reference(a->doc->page) || !strstr(m->reading, ";will"))
        return false;
    return doc_has_one_of(a->doc, c->first_token, c->end_token, will) ||
           (!a->chronicle && is_later_in_year(a->doc->page, m->reading) && !follows_date(a, m) &&
            clause_begins_now(a, c)); /* "Am 1. Juni tritt Gera bei" */
}

/* "Weil am Rhein stößt Anfang 2021 hinzu": a page of 2021 would not say so of the past. */
static bool is_told_in_present(const struct analysis *a, int date)
{
    const size_t at = a->f->dates.v[date].first_token;
    const struct clause *c = &a->clauses[clause_of(a, at)];
    return c->finite && token_depth(a, at) == 0 && !date_is_since(a, (size_t)date) && !clause_tells_past(a, c) &&
           !a->chronicle && date_over_line(a, doc_line_of(a->doc, at), true) == NO_REF;
}

bool date_lies_ahead(const struct analysis *a, int date)
{
    if (is_to_come(a, date))
        return true;
    return is_after_page(a, date) && (a->dates_after < SEVERAL_LATER || is_told_in_present(a, date));
}

static void add(struct analysis *a, uint32_t start, uint32_t end, size_t place, enum member_status status, int date,
                const char *rule)
{
    struct facts *f = a->f;
    if (!commune_area(f, place))
        return;
    if (status != STATUS_LEFT && date_lies_ahead(a, date)) {
        if (a->c->trace)
            a->c->trace->note(a->c->trace->ctx, start, end, rule, false, "after the page's own date");
        return;
    }
    f->memberships = mem_grow(f->memberships, &f->cap_memberships, f->nmemberships + 1, sizeof *f->memberships);
    f->memberships[f->nmemberships++] = (struct membership){.start = start,
                                                            .end = end,
                                                            .place = (int)place,
                                                            .status = status,
                                                            .date = date_with_month(a, date),
                                                            .rule = rule};
}

/* "Der Landkreis Stade ist beigetreten. Mit Stade sind wir nun 14": the bare name of the district's town means the
 * district that was just told of; the place that names it, else the same. */
static size_t place_meant(const struct analysis *a, size_t place)
{
    /* memberships; sentences between; digits of a district's key; tokens of the clause before the name */
    enum { BACK = 8, SENTENCES = 2, DISTRICT = 5, REACH = 60 };
    const struct doc *d = a->doc;
    const struct place *p = &a->f->places.v[place];
    const struct area *town = commune_area(a->f, place);
    const struct clause *c = &a->clauses[clause_of(a, p->first_token)];
    if (!town || town->level != AREA_MUNICIPALITY || p->end_token != p->first_token + 1 ||
        (p->first_token > 0 && token_classes(d, p->first_token - 1) & W_KIND) ||
        dates_in(a, c->first_token, c->end_token, NULL) > 0 ||
        tokens_are(d, reach_back(p->first_token, REACH, c->first_token), p->first_token, W_ADDITIVE))
        return place;
    const size_t end = a->f->nmemberships;
    for (size_t i = end; i > reach_back(end, BACK, 0); i--) {
        const size_t other = (size_t)a->f->memberships[i - 1].place;
        const struct area *area = commune_area(a->f, other);
        if (area && area->level == AREA_DISTRICT && !strcmp(area->name, town->name) &&
            !strncmp(area->ags, town->ags, DISTRICT) && a->f->memberships[i - 1].status == STATUS_JOINED &&
            doc_sentence_of(d, a->f->places.v[other].first_token) + SENTENCES >= c->sentence)
            return other;
    }
    return place;
}

/* "Kreis Heilbronn: nein", "Ulm – noch nicht": the answer at token i, behind a name. */
static bool is_answered_no(const struct doc *d, size_t i)
{
    static const char *const signs[] = {":", "-", "–", "—", NULL};
    if (i + 1 >= d->ntokens || !doc_text_in(d, i, signs))
        return false;
    if (doc_is(d, i + 1, "nein"))
        return true;
    return doc_is(d, i + 1, "noch") && doc_is(d, i + 2, "nicht") &&
           (i + 3 >= d->ntokens || d->tokens[i + 3].flags & TOK_LINE_START || d->tokens[i + 3].kind == TOK_PUNCT);
}

void membership_add(struct analysis *a, size_t place, enum member_status status, int date, const char *rule)
{
    const struct place *p = &a->f->places.v[place];
    if (status != STATUS_LEFT && is_answered_no(a->doc, p->end_token)) {
        trace_note(a, p->first_token, p->end_token, rule, false, "denied");
        return;
    }
    add(a, p->start, p->end, place_meant(a, place), status, date, rule);
}

void membership_add_group(struct analysis *a, const struct group *g, enum member_status status, int date,
                          const char *rule)
{
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, status, date, rule);
}

void membership_add_at(struct analysis *a, size_t first_token, size_t end_token, size_t place,
                       enum member_status status, int date, const char *rule)
{
    const struct token *t = a->doc->tokens;
    add(a, t[first_token].start, t[end_token - 1].end, place, status, date, rule);
}

bool tokens_say_never(const struct analysis *a, size_t first, size_t end)
{
    static const char *const never[] = {"nie", "niemals", NULL};
    return doc_has_one_of(a->doc, first, end, never);
}

void membership_deny(struct analysis *a, size_t place, size_t sentence)
{
    const size_t REACH = 60; /* tokens */
    if (!commune_area(a->f, place))
        return;
    a->denials = mem_grow(a->denials, &a->cap_denials, a->ndenials + 1, sizeof *a->denials);
    const struct sentence *s = &a->doc->sentences[sentence];
    bool never = tokens_say_never(a, s->first_token, reach_on(s->first_token, REACH, s->end_token));
    a->denials[a->ndenials++] =
        (struct denial){.area = commune_area(a->f, place), .how = never ? DENIED_EVER : DENIED_NOW};
    struct facts *f = a->f;
    while (f->nmemberships > 0 && f->memberships[f->nmemberships - 1].status == STATUS_MEMBER &&
           f->memberships[f->nmemberships - 1].start >= a->doc->sentences[sentence].start &&
           commune_area(f, (size_t)f->memberships[f->nmemberships - 1].place) == commune_area(f, place))
        f->nmemberships--;
}

void membership_plan(struct analysis *a, size_t place)
{
    if (!commune_area(a->f, place))
        return;
    a->denials = mem_grow(a->denials, &a->cap_denials, a->ndenials + 1, sizeof *a->denials);
    a->denials[a->ndenials++] = (struct denial){.area = commune_area(a->f, place), .how = DENIED_AS_PLAN};
}

static int by_area_and_sort(const void *x, const void *y)
{
    const struct denial *d = x, *e = y;
    return d->area != e->area ? (d->area < e->area ? -1 : 1) : (int)d->how - (int)e->how;
}

/* "Nordfriesland macht bei bundesweitem Netzwerk mit" among the first lines: a line of its own that ends like no
 * sentence. */
static bool is_of_headline(const struct analysis *a, const struct membership *m)
{
    const size_t HEAD = 8; /* lines */
    const size_t l = doc_line_of(a->doc, doc_token_at(a->doc, m->start));
    const struct line *line = &a->doc->lines[l];
    return l < HEAD && !line_is_empty(line) && !doc_punct(a->doc, line->end_token - 1, '.') &&
           line->kind != BLOCK_ITEM && line->kind != BLOCK_ROW &&
           has_finite_between(a, line->first_token, line->end_token);
}

/* Whether the page denies what it says vaguely, without a date, elsewhere. Who never belonged has neither joined nor
 * left. */
static bool is_denied(const struct analysis *a, const struct membership *m)
{
    if (m->date != NO_REF)
        return false;
    struct denial key = {.area = commune_area(a->f, (size_t)m->place), .how = DENIED_EVER};
    if (bsearch(&key, a->denials, a->ndenials, sizeof key, by_area_and_sort))
        return true;
    if (m->status != STATUS_MEMBER)
        return false;
    key.how = DENIED_NOW;
    if (bsearch(&key, a->denials, a->ndenials, sizeof key, by_area_and_sort))
        return true;
    key.how = DENIED_AS_PLAN;
    return is_of_headline(a, m) && bsearch(&key, a->denials, a->ndenials, sizeof key, by_area_and_sort);
}

void membership_dropped(const struct analysis *a, const struct membership *m, const char *why)
{
    if (a->c->trace)
        a->c->trace->note(a->c->trace->ctx, m->start, m->end, m->rule, false, why);
}

static void drop_denied(struct analysis *a)
{
    struct facts *f = a->f;
    size_t kept = 0;
    if (a->ndenials == 0)
        return;
    qsort(a->denials, a->ndenials, sizeof *a->denials, by_area_and_sort);
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        if (!is_denied(a, &m))
            f->memberships[kept++] = m;
        else
            membership_dropped(a, &m, "denied elsewhere");
    }
    f->nmemberships = kept;
}

int date_fineness(const char *reading)
{
    size_t year = 4; /* digits, or "XXXX" */
    if (strlen(reading) < year || strncmp(reading, "week", year) == 0)
        return 0;
    bool month = reading[year] == '-' && reading[year + 1] >= '0' && reading[year + 1] <= '9';
    bool day = month && strlen(reading) >= strlen("XXXX-05-12") && reading[year + 3] == '-';
    return day || !strncmp(reading, "day", 3) ? 2 : month;
}

bool date_is_lent(const struct analysis *a, int date)
{
    const struct date_mention *m = &a->f->dates.v[date];
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, m->first_token)];
    return a->f->roles[date] == ROLE_PUBLISHED || !strcmp(m->reading, "day+0") ||
           (m->first_token == line->first_token && m->end_token == line->end_token);
}

/* How much a statement says; the one that says most is kept for each commune. A date that is lent is never finer than
 * one that is told. */
static int precision(const struct analysis *a, const struct membership *m)
{
    int fine = m->date < 0 || date_is_lent(a, m->date) ? 0 : 1 + date_fineness(a->f->dates.v[m->date].reading);
    return fine + 4 * ((m->date != NO_REF ? 4 : 0) + (m->status == STATUS_JOINED ? 2 : 0) +
                       (m->status == STATUS_MEMBER ? 1 : 0));
}

static size_t area_key(const struct facts *f, const struct membership *m, char key[40])
{
    const struct area *area = commune_area(f, (size_t)m->place);
    const char *id = area->ags[0] && area->level != AREA_BOROUGH ? area->ags : area->ars;
    key[0] = m->status == STATUS_LEFT ? 'l' : 'j'; /* that it left does not say less than that it joined */
    size_t len = strlen(id) < 38 ? strlen(id) : 38;
    memcpy(key + 1, id, len);
    return len + 1;
}

static size_t sentence_of(const struct analysis *a, const struct membership *m)
{
    return doc_sentence_of(a->doc, doc_token_at(a->doc, m->start));
}

/* "Kiel bleibt dabei, lässt seine Mitarbeit aber ruhen" */
static bool stays(const struct analysis *a, const struct membership *m)
{
    static const char *const words[] = {"bleibt", "bleiben", NULL};
    const struct clause *c = &a->clauses[clause_of(a, doc_token_at(a->doc, m->start))];
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

/* By the network's name, in an apposition, "Trier, ein Mitglied, ist ausgetreten", or counted, "Zwei Kommunen, Ulm
 * und Kiel, zogen sich zurück"; not by a verb of its own: "trat aus und kehrte zurück". */
static bool is_told_beside(const struct membership *m)
{
    static const char by_name[] = "network.", beside[] = "beside.";
    return !strncmp(m->rule, by_name, strlen(by_name)) || !strncmp(m->rule, beside, strlen(beside));
}

/* "Nur Celle ist diesen Weg gegangen: Es ist 2019 ausgetreten": the deed is that which the sentence goes on to tell. */
static bool repeats(const struct membership *m)
{
    static const char step[] = "verb.schritt";
    return m->status == STATUS_JOINED && !strcmp(m->rule, step);
}

/* "war lange dabei, schied aber 2021 aus", "Diepholz (2013-2017)": what the sentence says of belonging is of the time
 * before. */
static void drop_of_former(struct analysis *a)
{
    struct facts *f = a->f;
    struct map left = {0};
    char key[40];
    size_t kept = 0;
    for (size_t i = 0; i < f->nmemberships; i++)
        if (f->memberships[i].status == STATUS_LEFT)
            map_put(&left, key, area_key(f, &f->memberships[i], key))->num = (int64_t)i + 1;
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        size_t len = area_key(f, &m, key);
        key[0] = 'l';
        size_t last = (size_t)map_put(&left, key, len)->num; /* one past the last leaving, 0: none */
        const struct membership *leaving = last > 0 ? &f->memberships[last - 1] : NULL;
        if (last <= i && leaving && (leaving->start != m.start || !is_told_beside(&m)))
            leaving = NULL;
        bool before = leaving && sentence_of(a, leaving) == sentence_of(a, &m) &&
                      (m.date < 0 || (leaving->date >= 0 && f->dates.v[m.date].range_with == leaving->date));
        if (m.status == STATUS_MEMBER && before && stays(a, &m)) {
            f->memberships[last - 1].status = STATUS_MEMBER;
            f->memberships[last - 1].date = NO_REF;
            before = false;
        }
        if (!before || (m.status != STATUS_MEMBER && !repeats(&m)))
            f->memberships[kept++] = m;
        else
            membership_dropped(a, &m, "left, as the sentence says");
    }
    f->nmemberships = kept;
    map_free(&left);
}

/* "Celle | 03/2015 | ausgetreten 2018": the table knows which of the dates is that of leaving, a sentence does not. */
static bool is_of_row(const struct membership *m, const struct membership *of)
{
    static const char by_table[] = "table.";
    return m->status == STATUS_LEFT && of->status == STATUS_LEFT && m->start == of->start &&
           strncmp(m->rule, by_table, strlen(by_table)) == 0 && strncmp(of->rule, by_table, strlen(by_table)) != 0;
}

/* "Celle gehört seit Freitag dazu. Der Landrat nahm die Urkunde entgegen": when it joined is told by since when it
 * belongs. */
static bool tells_joining_of(const struct analysis *a, const struct membership *m, const struct membership *of)
{
    const bool paper = strstr(m->rule, "urkunde") || strstr(m->rule, "unterz") || strstr(m->rule, "vereinbarung");
    return paper && of->status == STATUS_MEMBER && of->date >= 0 && date_is_since(a, (size_t)of->date) &&
           m->status == STATUS_JOINED && (m->date == NO_REF || (m->date >= 0 && date_is_lent(a, m->date)));
}

/* Keeps for each commune the most precise statement, the first of equals. Two dates that differ both stay: the page
 * contradicts itself, and that is for the reader to see. */
static void keep_most_precise(struct analysis *a)
{
    struct facts *f = a->f;
    struct map best = {0};
    char key[40];
    for (size_t i = 0; i < f->nmemberships; i++) {
        struct map_entry *e = map_put(&best, key, area_key(f, &f->memberships[i], key));
        const struct membership *m = &f->memberships[i], *kept = e->num ? &f->memberships[e->num - 1] : NULL;
        if (!kept || is_of_row(m, kept) || (!is_of_row(kept, m) && precision(a, m) > precision(a, kept)))
            e->num = (int64_t)i + 1;
    }
    for (size_t i = 0; i < f->nmemberships; i++) {
        struct membership *of = &f->memberships[map_find(&best, key, area_key(f, &f->memberships[i], key))->num - 1];
        if (tells_joining_of(a, &f->memberships[i], of))
            of->status = STATUS_JOINED;
    }
    size_t kept = 0;
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        if (map_find(&best, key, area_key(f, &m, key))->num == (int64_t)i + 1)
            f->memberships[kept++] = m;
        else
            membership_dropped(a, &m, "said more precisely elsewhere");
    }
    f->nmemberships = kept;
    map_free(&best);
}

/* "Oldenburg kommt dazu" over "Der Landkreis Oldenburg ist beigetreten": headlines leave out what kind of commune it
 * is. Drops towns that only a headline names, without a date, where the text says of the district of that name when
 * it joined. */
static void drop_short_names(struct analysis *a)
{
    struct facts *f = a->f;
    const size_t MOST = 64; /* memberships compared with each */
    size_t kept = 0;
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        const struct place *p = &f->places.v[m.place];
        const struct area *town = commune_area(f, (size_t)m.place);
        bool bare = town && town->level == AREA_MUNICIPALITY && m.date == NO_REF &&
                    a->doc->lines[doc_line_of(a->doc, p->first_token)].kind == BLOCK_HEADING &&
                    !(token_classes(a->doc, p->first_token) & W_KIND) &&
                    !(p->first_token > 0 && token_classes(a->doc, p->first_token - 1) & W_KIND);
        bool shortened = false;
        for (size_t k = i + 1; bare && k < f->nmemberships && k <= i + MOST && !shortened; k++) {
            const struct membership *other = &f->memberships[k];
            const struct area *district = commune_area(f, (size_t)other->place);
            const struct place *of = &f->places.v[other->place];
            shortened = district && district->level == AREA_DISTRICT &&
                        (other->status == STATUS_LEFT) == (m.status == STATUS_LEFT) && other->date != NO_REF &&
                        !strcmp(doc_fold(a->doc, of->end_token - 1), doc_fold(a->doc, p->end_token - 1));
        }
        if (!shortened)
            f->memberships[kept++] = m;
        else
            membership_dropped(a, &m, "the district is meant");
    }
    f->nmemberships = kept;
}

/* The page seems to date itself by an entry of its own list ("12.03.2018 Gera"), and nowhere else: it does not. */
static bool is_dated_by_entry(const struct analysis *a)
{
    const uint32_t LONGEST = 12; /* tokens of an entry */
    const char *page = page_reference(a->doc->page);
    bool any = false;
    for (size_t i = 0; page && i < a->f->dates.n; i++) {
        const struct date_mention *m = &a->f->dates.v[i];
        if (strncmp(m->reading, page, strlen(page)) != 0)
            continue;
        const struct line *line = &a->doc->lines[doc_line_of(a->doc, m->first_token)];
        size_t from, to = groups_between(a, line->first_token, line->end_token, &from);
        if (line->kind != BLOCK_ROW && (from == to || line->end_token - line->first_token > LONGEST))
            return false;
        any = true;
    }
    return any;
}

void memberships_find(struct analysis *a)
{
    for (size_t i = 0; i < a->f->dates.n; i++)
        a->dates_after += date_is_absolute(a, i) && is_after_page(a, (int)i);
    if (is_dated_by_entry(a))
        a->dates_after = a->f->dates.n + SEVERAL_LATER;
    legend_find(a);
    members_in_sentences(a);
    members_in_lists(a);
    if (a->related)
        members_in_notes(a);
    members_in_brackets(a);
    if (a->related)
        members_settle(a);
    if (a->related && !a->c->rules_only)
        members_weigh(a);
    drop_denied(a);
    drop_of_former(a);
    members_part_leaving(a);
    keep_most_precise(a);
    members_joined_together(a);
    drop_short_names(a);
    members_drop_wholes(a);
    members_drop_parts(a);
}
