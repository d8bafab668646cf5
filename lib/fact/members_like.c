/* Memberships told by likeness: "das wie Hamburg zu den Ersten zählte", "Gera (Partnerkommune wie Jena)",
 * "Flensburg, wie wir Partnerkommune": who is likened to a member is one. German in general. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

static const char rule_like[] = "beside.like";

/* The "wie" right before the group, over its article and kind; ntokens if none stands there. */
static size_t like_before(const struct analysis *a, const struct group *g)
{
    const struct doc *d = a->doc;
    const size_t i = tokens_back(d, g->first_token, 0, W_ARTICLE | W_KIND);
    const bool like = i > 0 && doc_is(d, i - 1, "wie") && !(i > 1 && doc_is(d, i - 2, "so"));
    return like ? i - 1 : d->ntokens;
}

/* ", wie Hanau auch,": a clause of nothing but the likeness; the statement is that of the clauses around it. */
static bool is_mere_likeness(const struct analysis *a, const struct clause *c, const struct group *g)
{
    static const char *const too[] = {"auch",     "schon",     "bereits",    "vorher", "zuvor",
                                      "übrigens", "ebenfalls", "inzwischen", "es",     NULL};
    const struct doc *d = a->doc;
    if (!doc_is(d, c->first_token, "wie"))
        return false;
    for (size_t i = g->end_token; i < c->end_token; i++)
        if (d->tokens[i].kind != TOK_PUNCT && !doc_one_of(d, i, too))
            return false;
    return true;
}

static bool holds_as_member(const struct analysis *a, const struct clause *c)
{
    const struct statement s = statement_of(a, (size_t)(c - a->clauses));
    return s.mark && statement_holds(&s) && s.status != STATUS_LEFT;
}

/* A noun for a member ends before the token: "Partnerkommune wie Jena". */
static bool unit_ends_before(const struct analysis *a, size_t i)
{
    const size_t LONGEST = 8; /* tokens */
    size_t from, to = marks_between(a, reach_back(i, LONGEST, 0), i, &from);
    for (; from < to; from++)
        if (a->marks.v[from].end_token == i && a->marks.v[from].rule->kind == RULE_UNIT &&
            a->marks.v[from].rule->unit == 0)
            return true;
    return false;
}

static void read_likened(struct analysis *a, const struct group *g)
{
    const struct doc *d = a->doc;
    const size_t like = like_before(a, g);
    const struct clause *c = &a->clauses[g->clause], *front = clause_before(a, c), *behind = clause_behind(a, c);
    if (like == d->ntokens || g->role == GROUP_GENITIVE || g->role == GROUP_OF || c->denied || c->unsure ||
        !token_is_of_network(a, like))
        return;
    bool holds = unit_ends_before(a, like);
    if (!holds && is_mere_likeness(a, c, g))
        holds = (behind && holds_as_member(a, behind)) || (front && holds_as_member(a, front));
    else if (!holds && token_depth(a, like) == 0)
        holds = holds_as_member(a, c);
    if (holds)
        membership_add_group(a, g, STATUS_MEMBER, NO_REF, rule_like);
}

/* "Vorbild war Flensburg, wie wir Partnerkommune". */
static void read_like_us(struct analysis *a, const struct group *g)
{
    static const char *const us[] = {"wir", "er", "sie", "es", "kreis", "landkreis", "stadt", "gemeinde", NULL};
    static const char *const too[] = {"auch", "ebenfalls", "schon", "bereits", NULL};
    const struct doc *d = a->doc;
    size_t i = g->end_token;
    if (!doc_punct(d, i, ',') || !doc_is(d, i + 1, "wie"))
        return;
    i += 2;
    while (token_classes(d, i) & W_ARTICLE)
        i++;
    if (!doc_one_of(d, i, us))
        return;
    i++;
    while (doc_one_of(d, i, too))
        i++;
    const struct clause *c = &a->clauses[clause_of(a, i)];
    if (!c->denied && !c->unsure && has_members_between(a, i, i + 1) && token_is_of_network(a, i))
        membership_add_group(a, g, STATUS_MEMBER, NO_REF, rule_like);
}

void members_likened(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++) {
        read_likened(a, &a->groups[from]);
        read_like_us(a, &a->groups[from]);
    }
}
