/* Memberships of those whom a bracket names of the communes that its clause counts: "Bayern: 6 Kommunen (zuletzt
 * Hof, 2022)", "2023 schieden zwei aus (Herne und Celle)", "einige Kommunen (z. B. Ulm) machen mit". German in
 * general. */
#include "lib/base/search.h"
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

#include <string.h>

enum lead {
    LEAD_OTHER,  /* it says something else */
    LEAD_NONE,   /* names alone: as many as are counted */
    LEAD_SAMPLE, /* "darunter", "z. B." */
    LEAD_LAST,   /* "zuletzt", "neu:": they joined */
};

struct aside {
    size_t open, end; /* its tokens, with the brackets */
    size_t from, to;  /* places */
    enum lead lead;
};

/* --- how it begins -------------------------------------------------------------------------------------------------- */

/* What may stand before a name and says nothing of it. */
static bool is_filler(const struct analysis *a, size_t i)
{
    static const char *const words[] = {"nämlich", "zwar", "hier", "konkret", "noch", "in",      "aus",
                                        "das",     "sind", "also", "sprich",  "uns",  "gemeint", NULL};
    return a->token_bits[i] & BIT_DATE || a->doc->tokens[i].kind == TOK_PUNCT || doc_one_of(a->doc, i, words) ||
           token_classes(a->doc, i) & (W_ARTICLE | W_KIND | W_AND | W_SINCE | W_NOW | W_ADDITIVE);
}

/* The lead that token i says; LEAD_OTHER if it says something else. */
static enum lead lead_said(const struct analysis *a, size_t i)
{
    static const char *const last[] = {"zuletzt",      "jüngst",   "neu",      "neue",        "neuer",
                                       "neuestens",    "neuling",  "neulinge", "letzte",      "letzter",
                                       "letztes",      "letzten",  "kürzlich", "jüngste",     "jüngster",
                                       "jüngstes",     "neueste",  "neuester", "neuestes",    "neuzugang",
                                       "neuzugänge",   "zugang",   "zugänge",  "hinzu",       "hinzugekommen",
                                       "dazugekommen", "kam",      "kamen",    "beigetreten", "beitritt",
                                       "beitritte",    "erstmals", NULL};
    static const char *const sample[] = {"u",     "a",    "z",         "b",           "unter", "anderem", "anderen",
                                         "ihnen", "zum",  "beispiel",  "wie",         "so",    "bsp",     "vor",
                                         "allem", "inkl", "inklusive", "inbegriffen", "auch",  "mit",     NULL};
    if (doc_one_of(a->doc, i, last))
        return LEAD_LAST;
    if (doc_is(a->doc, i, "nämlich"))
        return LEAD_NONE;
    if (token_classes(a->doc, i) & W_SAMPLE || doc_one_of(a->doc, i, sample))
        return LEAD_SAMPLE;
    return is_filler(a, i) ? LEAD_NONE : LEAD_OTHER;
}

/* What stands between the bracket and the first name. */
static enum lead lead_read(const struct analysis *a, size_t first, size_t end)
{
    const size_t LONGEST = 8; /* tokens: "zuletzt am 3. Mai 2019 der Landkreis" */
    enum lead lead = LEAD_NONE;
    if (end - first > LONGEST)
        return LEAD_OTHER;
    static const char *const beside[] = {"neben", "außer", NULL};
    for (size_t i = first; i < end; i++) {
        const enum lead word = lead_said(a, i);
        if (doc_one_of(a->doc, i, beside) && doc_is(a->doc, i + 1, "uns"))
            continue; /* "das sind neben uns Celle und Uelzen" */
        if (word == LEAD_OTHER && doc_is(a->doc, i, "als") && i + 1 < end)
            continue; /* "als letzte" */
        if (word == LEAD_OTHER && token_classes(a->doc, i) & W_PREP && a->token_bits[i + 1] & BIT_DATE)
            continue; /* "im März der Kreis Leer" */
        if (word == LEAD_OTHER)
            return LEAD_OTHER;
        lead = word > lead ? word : lead;
    }
    return lead;
}

/* The bracket in which the group is the first; false if it is in none, or in one that says something else. */
static bool aside_read(const struct analysis *a, const struct group *g, struct aside *aside)
{
    const size_t BACK = 12; /* tokens */
    size_t open = g->first_token;
    while (open > 0 && open + BACK > g->first_token && token_depth(a, open - 1) > 0)
        open--;
    if (token_depth(a, g->first_token) == 0 || !token_opens_bracket(a, open))
        return false;
    *aside = (struct aside){.open = open, .end = bracket_end(a, open)};
    aside->to = places_between(a, open, aside->end, &aside->from);
    aside->lead = lead_read(a, open + 1, g->first_token);
    return aside->lead != LEAD_OTHER && aside->from < aside->to && aside->from == g->first_place;
}

/* --- whom it explains ----------------------------------------------------------------------------------------------- */

/* Between the count and the bracket stands nothing that the names could be of: "sechs Kommunen in drei Kreisen
 * (Celle, ...)". */
static bool is_beside(const struct analysis *a, size_t first, size_t open)
{
    for (size_t i = first; i < open; i++)
        if (token_is_noun(a->doc, i) && !(a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME | BIT_VERB)))
            return false;
    return true;
}

/* "eine", "zwei", "einige Kommunen": how many leave or join where no count of members was read; 0: nobody is counted,
 * -1: some. The last such word before the bracket. */
static int64_t number_before(const struct analysis *a, const struct clause *c, size_t open)
{
    static const char *const one[] = {"eine", "einer", "ein", "eines", NULL};
    static const char *const some[] = {"einige", "mehrere", "manche", "etliche", "wenige", "viele", "weitere", NULL};
    const size_t REACH = 16; /* tokens */
    struct number n;
    for (size_t i = open; i > c->first_token && i + REACH > open; i--) {
        if (token_depth(a, i - 1) > 0 || a->token_bits[i - 1] & BIT_DATE)
            continue;
        if (counts_at(a, i - 1, &n) && !n.ordinal)
            return n.value;
        if (doc_one_of(a->doc, i - 1, one))
            return 1;
        if (doc_one_of(a->doc, i - 1, some))
            return -1;
    }
    return 0;
}

/* The last count of members of the clause before the bracket, if nothing stands between, or it is `given`; NULL. */
static const struct count *count_beside(const struct analysis *a, const struct clause *c, size_t open, bool given)
{
    const struct facts *f = a->f;
    size_t at;
    LOWER_BOUND(f->counts, f->ncounts, start, a->doc->tokens[open].start, at);
    if (at == 0 || f->counts[at - 1].start < a->doc->tokens[c->first_token].start ||
        f->counts[at - 1].unit != profile_unit(a->c->profile, 0))
        return NULL;
    return given || is_beside(a, doc_token_at(a->doc, f->counts[at - 1].end), open) ? &f->counts[at - 1] : NULL;
}

/* Whether a commune outside of brackets may be whom the clause speaks of, before the bracket. */
static bool names_subject(const struct analysis *a, const struct clause *c, size_t open)
{
    size_t from, to = groups_between(a, c->first_token, open, &from);
    for (; from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT && token_depth(a, a->groups[from].first_token) == 0 &&
            !doc_punct(a->doc, a->groups[from].end_token, ':') &&
            !scope_of_city(&a->f->places.v[a->groups[from].first_place]))
            return true;
    return false;
}

/* "die anderen Partnerkommunen im Land (Celle und Uelzen)", "tauschen uns mit den Partnerkommunen aus (Celle,
 * Uelzen)": the bracket says who those are of whom no number tells how many. */
static bool explains_noun(const struct analysis *a, const struct clause *c, const struct aside *aside)
{
    static const char *const near[] = {
        "land",      "region",           "nähe",   "nachbarschaft", "umgebung", "umkreis", "umland",
        "freistaat", "regierungsbezirk", "norden", "süden",         "osten",    "westen",  NULL};
    static const char *const those[] = {"der", "den", "die", "unsere", "unseren", "unserer", NULL};
    const size_t REACH = 6; /* tokens from the noun to the bracket, and from the article to the noun */
    size_t dates, behind = dates_between(a, aside->open, aside->end, &dates);
    for (; dates < behind; dates++) /* "Treffen der Partnerkommunen (Celle, 12. Mai)" */
        if (!date_is_since(a, dates) && strcspn(a->f->dates.v[dates].reading, ";") > strlen("2018"))
            return false;
    const size_t first = reach_back(aside->open, REACH, c->first_token);
    size_t from, to = marks_between(a, first, aside->open, &from);
    while (to-- > from) {
        const struct mark *m = &a->marks.v[to];
        if (!rule_is_of_members(m->rule) || !doc_ends(a->doc, m->end_token - 1, 0, "en"))
            continue;
        const size_t lead = reach_back(m->first_token, REACH, c->first_token);
        size_t i = m->end_token;
        while (i < aside->open && (is_beside(a, i, i + 1) || doc_one_of(a->doc, i, near) || count_names_area(a, i)))
            i++;
        return i == aside->open && aside->lead == LEAD_NONE && !c->denied && !c->unsure &&
               doc_has_one_of(a->doc, lead, m->first_token, those);
    }
    return false;
}

/* --- when ----------------------------------------------------------------------------------------------------------- */

/* The date of a place in the bracket: "Leer im März und Wolfsburg im November", "im März Leer", "Hof und Ulm, beide 2022";
 * NO_REF. */
static int date_within(const struct analysis *a, const struct aside *aside, size_t place)
{
    const struct place *p = a->f->places.v;
    size_t first, dates = dates_between(a, aside->open, aside->end, &first), from;
    if (first == dates)
        return NO_REF;
    if (a->f->dates.v[first].first_token < p[aside->from].first_token) { /* before their names, and those behind */
        dates_between(a, p[place].first_token, p[place].end_token, &from);
        return (int)from - 1;
    }
    const size_t next = place + 1 < aside->to ? p[place + 1].first_token : aside->end;
    if (dates_in(a, p[place].end_token, next, &from) > 0)
        return (int)from;
    return dates == first + 1 && a->f->dates.v[first].first_token >= p[aside->to - 1].end_token ? (int)first : NO_REF;
}

/* "acht Kommunen (Jena selbst seit 2015)": each name has its own time since when, and so is told of by itself. */
static bool tells_since(const struct analysis *a, const struct aside *aside)
{
    for (size_t i = aside->from; i < aside->to; i++) {
        const int date = date_within(a, aside, i);
        if (date == NO_REF || !date_is_since(a, (size_t)date))
            return false;
    }
    return true;
}

/* --- what is said of them ------------------------------------------------------------------------------------------- */

/* "Gera ist seit 2014 dabei, gemeinsam mit drei weiteren (Suhl, ...)": the clause, or the one that it goes on, tells
 * who belongs. */
static bool is_of_belonging(const struct analysis *a, const struct clause *c, const struct statement *own)
{
    const struct clause *before = own->mark ? NULL : clause_before(a, c);
    const struct statement s = before ? statement_of(a, (size_t)(before - a->clauses)) : *own;
    return s.mark && s.status == STATUS_MEMBER;
}

size_t members_aside(struct analysis *a, size_t group)
{
    struct aside aside;
    size_t behind = group + 1, communes = 0;
    if (!aside_read(a, &a->groups[group], &aside))
        return group;
    const struct clause *c = &a->clauses[clause_of(a, aside.open)];
    if (aside.open <= c->first_token || !token_is_of_network(a, aside.open) ||
        tokens_doubtful(a, aside.open, aside.end))
        return group;
    const bool explained = explains_noun(a, c, &aside);
    if (!explained && names_subject(a, c, aside.open))
        return group;
    struct statement s = statement_of(a, (size_t)(c - a->clauses));
    if (s.mark ? !statement_holds(&s) : c->denied || c->unsure)
        return group;
    const struct count *count = count_beside(a, c, aside.open, s.mark || aside.lead != LEAD_NONE);
    int64_t counted = count ? count->value : s.mark ? number_before(a, c, aside.open) : 0;
    for (size_t i = aside.from; i < aside.to; i++)
        communes += a->f->places.v[i].kind == PLACE_COMMUNE;
    if (explained && counted <= 0)
        counted = (int64_t)communes;
    const bool sample = aside.lead != LEAD_NONE || tells_since(a, &aside);
    if (counted == 0 || communes == 0 ||
        (sample ? counted > 0 && counted < (int64_t)communes : counted != (int64_t)communes))
        return group;
    const bool beside = count && carry_are_partners(a, count, c) && is_of_belonging(a, c, &s);
    const bool joined =
        !beside && ((count && (count->kind == COUNT_INCREMENT || count->founding)) || aside.lead == LEAD_LAST);
    s.status = s.mark && s.status != STATUS_MEMBER ? s.status : joined ? STATUS_JOINED : STATUS_MEMBER;
    s.rule = "beside.aside";
    int told = s.mark && s.status != STATUS_MEMBER ? dating_of(a, c, NULL, &s).shared : NO_REF;
    if (told == NO_REF && joined && count && count->kind != COUNT_TOTAL && count->as_of >= 0)
        told = count->as_of;
    for (size_t i = aside.from; i < aside.to; i++) {
        const int date = date_within(a, &aside, i);
        if (a->f->places.v[i].kind == PLACE_COMMUNE && !place_is_pending(a, i))
            membership_add(a, i, s.status, date != NO_REF ? date : told, s.rule);
    }
    while (behind < a->ngroups && a->groups[behind].first_token < aside.end)
        behind++;
    return behind;
}
