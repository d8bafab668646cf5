/* Memberships by number where some of those who are counted stand beside the count: "Mit Ulm sind es vier: Kiel,
 * Plön und Celle", "Neben Ulm gibt es sieben weitere"; who joined together with somebody whose date is told. German
 * in general. */
#include "lib/base/map.h"
#include "lib/fact/members.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

/* Whether the sign at token i opens a list of what was counted before it. */
static bool opens_list(const struct analysis *a, size_t i)
{
    return doc_punct(a->doc, i, ':') || token_opens_bracket(a, i) ||
           (i + 1 < a->doc->ntokens && a->clauses[clause_of(a, i + 1)].join == JOIN_DASH);
}

/* "mit uns", "neben unserer Stadt", "einschließlich der eigenen Stadt": who speaks is counted in. */
static bool counts_us_in(const struct analysis *a, const struct clause *c, size_t end)
{
    static const char *const leads[] = {"mit", "samt", "neben", "einschließlich", "inklusive", NULL};
    static const char *const us[] = {"uns", "unser", "unsere", "unserer", "unserem", "ihnen", "euch", NULL};
    for (size_t i = c->first_token; i + 1 < end; i++)
        if (doc_one_of(a->doc, i, leads) && doc_one_of(a->doc, i + 1, us))
            return true;
    return false;
}

bool tally_counts_us(const struct doc *d, size_t first, size_t end)
{
    static const char *const before[] = {"und", "neben", "mit", "außer", "sowie", "samt", ",", NULL};
    static const char *const us[] = {"uns", "wir", NULL};
    for (size_t i = first + 1; i < end; i++)
        if (doc_one_of(d, i, us) && doc_one_of(d, i - 1, before) && !(i + 1 < end && doc_capital(d, i + 1)))
            return true;
    return false;
}

/* How many communes the clause of the count names beside it; 0 if some are only where something is. */
static int64_t company_of(const struct analysis *a, const struct clause *c, size_t end)
{
    size_t from, to = groups_between(a, c->first_token, end, &from);
    int64_t communes = counts_us_in(a, c, end);
    for (; from < to; from++) {
        if (a->groups[from].role == GROUP_PLACE)
            return 0;
        communes += (int64_t)communes_in(a, &a->groups[from]);
    }
    return communes;
}

void members_counted_with(struct analysis *a, const struct group *g)
{
    const size_t BACK = 5, REACH = 60; /* tokens: over articles before the group; before the sign */
    const struct sentence *s = &a->doc->sentences[a->clauses[g->clause].sentence];
    size_t sign = g->first_token;
    for (size_t n = 0; sign > s->first_token && n < BACK &&
                       token_classes(a->doc, sign - 1) & (W_ARTICLE | W_KIND | W_ADVERB | W_ADDITIVE);
         n++)
        sign--;
    if (sign <= s->first_token + 1 || !opens_list(a, --sign))
        return;
    const struct clause *list = &a->clauses[g->clause];
    const struct clause *c = &a->clauses[clause_of(a, sign - 1)];
    if (list->denied || list->unsure || c->denied || c->unsure ||
        (list->finite && token_depth(a, g->first_token) == 0))
        return;
    size_t first = reach_back(sign, REACH, c->first_token);
    const struct count *count = member_count(a, first, sign);
    int64_t company = count && count->relation == REL_EQ ? company_of(a, c, sign) : 0;
    if (company == 0 || count->value <= company)
        return;
    const struct member_tally t = {.value = count->value - company, .status = STATUS_MEMBER, .date = NO_REF};
    tally_take_counted(a, g, &t);
}

/* "sind es", "gibt es", "zählt", "machen mit": the clause says no more of those whom it counts than that they belong. */
static bool only_counts(const struct analysis *a, const struct clause *c)
{
    static const char *const verbs[] = {"gibt",    "gab",     "zählt",    "zählte",   "zählen", "hat",
                                        "haben",   "stellt",  "stellen",  "befindet", "kommt",  "kommen",
                                        "verfügt", "umfasst", "befinden", NULL};
    return (tokens_are(a->doc, c->first_token, c->end_token, W_COPULA) ||
            doc_has_one_of(a->doc, c->first_token, c->end_token, verbs) ||
            has_mark_between(a, c->first_token, c->end_token, RULE_VERB)) &&
           !tokens_name_event(a->doc, c->first_token, c->end_token, WORD_EVENT);
}

/* "Mit Ulm hat sich die siebte Kommune entschieden und ist beigetreten": who is counted does so behind the "und". */
static bool goes_on_to_join(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    if (!next || next->join != JOIN_AND || next->denied || next->unsure ||
        groups_in(a, next->first_token, next->end_token, NULL) > 0)
        return false;
    const struct statement s = statement_of(a, (size_t)(next - a->clauses));
    return s.mark && s.status == STATUS_JOINED && statement_holds(&s);
}

void members_in_company(struct analysis *a, const struct group *g)
{
    const size_t REACH = 3; /* tokens from "mit" to the names */
    const struct clause *c = &a->clauses[g->clause], *apart = clause_behind(a, c);
    const struct count *count;
    if (apart && apart->relative && !c->finite && clause_behind(a, apart))
        c = apart + 1; /* "Zusammen mit Ulm, das keine Region ist, hat das Land acht Partnerkommunen" */
    if (g->role != GROUP_WITH || g->company == COMPANY_EXCEPT || token_depth(a, g->first_token) > 0 || c->denied ||
        c->unsure || !(count = member_count(a, c->first_token, c->end_token)) ||
        has_verb_between(a, c->first_token, c->end_token, STATUS_LEFT))
        return;
    bool begins = doc_is(a->doc, c->first_token, "mit") && g->first_token <= c->first_token + REACH;
    bool beside = g->company == COMPANY_BESIDE;
    if ((!begins && !only_counts(a, c)) || (!beside && count->value < (int64_t)communes_in(a, g)))
        return;
    int label = begins && clause_gains(a, c) ? date_of_label_before(a, c)
                                             : NO_REF; /* "Mai 2018: Mit Ulm kommt die 60. dazu" */
    if (begins && label == NO_REF && a->chronicle)     /* "Mit Ulm sind es sieben" under "Mai 2018" */
        label = section_date(a, doc_line_of(a->doc, c->first_token));
    const bool next = begins && (clause_gains(a, c) || goes_on_to_join(a, c)) && count_is_ordinal(count) &&
                      communes_in(a, g) == 1; /* "Mit Ulm dürfen wir die 70. begrüßen" */
    const struct member_tally t = {.status = label != NO_REF || next ? STATUS_JOINED : STATUS_MEMBER, .date = label};
    tally_take_group(a, g, &t);
}

/* "kam hinzu", "wurde begrüßt": what somebody did together with one who joined. */
static bool joins_along(const struct analysis *a, const struct clause *c)
{
    static const char *const welcome[] = {"begrüßt", "aufgenommen", "willkommen", "beigetreten", NULL};
    static const char *const visits[] = {"beim", "zum", "gast", "gäste", NULL}; /* "beim Sommerfest begrüßt" */
    bool named;
    return !c->denied && !c->unsure && clause_network(a, c, &named) == NETWORK_THIS &&
           dates_in(a, c->first_token, c->end_token, NULL) == 0 &&
           (has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED) ||
            (clause_has_word(a, c, welcome) && !clause_has_word(a, c, visits)));
}

/* The membership of the place that was told in the clause; NULL. */
static struct membership *told_there(struct analysis *a, const struct clause *c, size_t place)
{
    struct facts *f = a->f;
    for (size_t i = f->nmemberships; i > 0; i--)
        if (f->memberships[i - 1].place == (int32_t)place && f->memberships[i - 1].status == STATUS_JOINED &&
            clause_of(a, f->places.v[place].first_token) == (size_t)(c - a->clauses))
            return &f->memberships[i - 1];
    return NULL;
}

/* The subjects of the clause joined at that date; of those of whom the page tells more elsewhere, that holds. */
static void join_along(struct analysis *a, const struct clause *c, const struct map *told, int date)
{
    const size_t GROUPS = 8, PLACES = 8; /* that are looked at */
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    for (size_t n = 0; from < to && n < GROUPS; from++, n++) {
        const struct group *g = &a->groups[from];
        if (g->role != GROUP_SUBJECT || g->end_place - g->first_place > PLACES || token_depth(a, g->first_token) > 0)
            continue;
        bool new = true;
        for (size_t place = g->first_place; place < g->end_place; place++) {
            const struct area *area = commune_area(a->f, place);
            struct membership *m = told_there(a, c, place);
            new &= area && !map_find(told, (const char *)&area, sizeof area);
            if (m)
                m->date = date;
        }
        if (new)
            membership_add_group(a, g, STATUS_JOINED, date, "beside.together");
    }
}

void members_joined_together(struct analysis *a)
{
    const size_t MOST = 100; /* of a page */
    const struct facts *f = a->f;
    struct map told = {0}; /* of each area, one more than the date at which it joined; 0: none is told */
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership *m = &f->memberships[i];
        const struct area *area = commune_area(f, (size_t)m->place);
        map_put(&told, (const char *)&area, sizeof area)->num =
            m->status == STATUS_JOINED && m->date != NO_REF ? m->date + 1 : 0;
    }
    for (size_t i = 0, n = 0; i < a->ngroups && n < MOST; i++) {
        const struct group *g = &a->groups[i];
        if (g->role != GROUP_WITH || g->company != COMPANY_TOGETHER || g->end_place != g->first_place + 1)
            continue;
        const struct area *area = commune_area(f, g->first_place);
        const struct map_entry *with = area ? map_find(&told, (const char *)&area, sizeof area) : NULL;
        n++;
        if (with && with->num > 0 && joins_along(a, &a->clauses[g->clause]))
            join_along(a, &a->clauses[g->clause], &told, (int)with->num - 1);
    }
    map_free(&told);
}
