/* Sentences whose verb stands in one clause only and holds for others: "Nicht nur Kiel, sondern auch Plön macht mit", "Seit
 * 2014 sind Kiel, seit 2016 Plön Partnerkommunen". German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "Nicht nur Kiel, sondern auch Plön macht mit": the clause before "sondern" has its verb behind it. */
static void read_not_only(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    for (size_t i = a->first_clause[sentence]; i + 1 < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        if (c->finite || c->denied || from == to || !doc_is(a->doc, c[1].first_token, "sondern"))
            continue;
        struct statement s = statement_of(a, i + 1);
        for (size_t g = from; s.mark && g < to; g++)
            if (a->groups[g].role == GROUP_SUBJECT)
                reading_take_group(r, i, &a->groups[g], a->groups[g].first_place, &s);
    }
}

/* "Nicht Detmold, sondern der Kreis Lippe beteiligt sich": the verb behind "sondern" is not said of the first. */
static void read_not_but(struct reading *r, size_t sentence)
{
    static const char *const only[] = {"nur", "allein", "bloß", "einmal", NULL};
    struct analysis *a = r->a;
    for (size_t i = a->first_clause[sentence]; i + 1 < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        if (c->finite || !c->denied || from == to || !token_negates(a->doc, c->first_token) ||
            !doc_is(a->doc, c[1].first_token, "sondern") || doc_is(a->doc, c[1].first_token + 1, "auch") ||
            doc_has_one_of(a->doc, c->first_token, c->end_token, only))
            continue;
        const struct statement s = statement_of(a, i + 1);
        for (; s.mark && statement_holds(&s) && from < to; from++)
            for (size_t p = a->groups[from].first_place; p < a->groups[from].end_place; p++)
                if (a->groups[from].role == GROUP_SUBJECT && stands_in(a, &a->groups[from], p))
                    membership_deny(a, p, sentence);
    }
}

static bool has_subject(const struct analysis *a, const struct clause *c)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT && token_depth(a, a->groups[from].first_token) == 0)
            return true;
    return false;
}

/* The clause has an auxiliary or copula, the one behind it none; each has a date and a subject: "Bereits seit 2014 sind
 * Kiel, seit 2016 Plön", "Kiel ist 2013 als erste und Plön 2015 als zweite ... beigetreten". */
static bool is_parallel(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    if ((c[1].join != JOIN_COMMA && c[1].join != JOIN_AND) || c[1].relative || c[1].denied || c[1].unsure ||
        !tokens_are(d, c->first_token, c->end_token, W_FINITE) ||
        tokens_are(d, c[1].first_token, c[1].end_token, W_FINITE))
        return false;
    return dates_in(a, c->first_token, c->end_token, NULL) == 1 &&
           dates_in(a, c[1].first_token, c[1].end_token, NULL) > 0 && has_subject(a, c) && has_subject(a, c + 1);
}

/* "Seit 2014 sind Kiel, seit 2016 Plön und seit 2018 Ulm Partnerkommunen": what the last of parallel clauses says holds for
 * the first, which has the verb. */
static void read_gapped(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    size_t clause = a->first_clause[sentence], from, to;
    const struct clause *c = &a->clauses[clause];
    if (clause + 1 >= a->first_clause[sentence + 1] || !c->finite || statement_of(a, clause).mark ||
        !is_parallel(a, c))
        return;
    const struct statement s = statement_of(a, clause + 1);
    for (to = groups_between(a, c->first_token, c->end_token, &from); s.mark && from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT)
            reading_take_group(r, clause, &a->groups[from], a->groups[from].first_place, &s);
}

/* "Der Kreis Plön und, als kleinste Gemeinde, Laboe erhielten ihre Urkunden": the clause before what is inserted, whose
 * subject the verb is said of as well; NULL. */
static const struct clause *begun_before_insertion(const struct analysis *a, const struct clause *c)
{
    const struct clause *inserted = clause_before(a, c), *begun = inserted ? clause_before(a, inserted) : NULL;
    bool apart = begun && (c->join == JOIN_COMMA || c->join == JOIN_DASH) && inserted->join == c->join &&
                 !inserted->finite && !inserted->relative && !begun->finite && begun->end_token > begun->first_token;
    return apart && token_classes(a->doc, begun->end_token - 1) & W_AND ? begun : NULL;
}

void reading_take_begun(struct reading *r, size_t clause, const struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *begun = begun_before_insertion(a, &a->clauses[clause]);
    if (!begun)
        return;
    size_t from, to = groups_between(a, begun->first_token, begun->end_token, &from);
    const bool dated = dates_in(a, begun[1].first_token, begun[1].end_token, NULL) > 0;
    for (; from < to; from++) {
        const struct group *g = &a->groups[from];
        if (g->role != GROUP_SUBJECT || token_depth(a, g->first_token) > 0)
            continue;
        if (dated && s->status == STATUS_MEMBER &&
            statement_holds(s)) /* "Kiel sowie, seit 2018, Plön gehören dazu" */
            membership_add_group(r->a, g, s->status, NO_REF, s->rule);
        else
            reading_take_group(r, clause, g, g->first_place, s);
    }
}

/* "Kleinste Teilnehmerin ist Laboe, größte die Stadt Kiel", "Ältestes Mitglied ist Gera, jüngstes Suhl": who is so
 * in another way is one as well. */
static void read_superlative(struct reading *r, size_t sentence)
{
    static const char *const most[] = {"ste", "ster", "stes", "ßte", "ßter", "ßtes", NULL};
    struct analysis *a = r->a;
    const struct doc *d = a->doc;
    for (size_t i = a->first_clause[sentence]; i + 1 < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i], *next = c + 1;
        const size_t first = next->first_token + (token_classes(d, next->first_token) & W_AND ? 1 : 0);
        size_t from, to = groups_between(a, next->first_token, next->end_token, &from);
        if (!c->finite || next->finite || next->denied || next->unsure || from + 1 != to || doc_capital(d, first) ||
            !doc_ends_in(d, first, 3, most) ||
            tokens_back(d, a->groups[from].first_token, first, W_ARTICLE | W_KIND) != first + 1 ||
            !doc_ends_in(d, c->first_token + (token_classes(d, c->first_token) & W_ARTICLE ? 1 : 0), 3, most))
            continue;
        const struct statement s = statement_of(a, i);
        if (s.mark && statement_holds(&s) && s.status != STATUS_LEFT)
            membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, s.rule);
    }
}

void reading_of_gaps(struct reading *r, size_t sentence)
{
    read_not_only(r, sentence);
    read_not_but(r, sentence);
    read_gapped(r, sentence);
    read_superlative(r, sentence);
}
