/* Hosts who are not named again: "In Celle gründen acht Städte das Netzwerk. Neben der Gastgeberin gehören Peine und
 * Ulm dazu". German in general. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

/* "neben der Gastgeberin", "mit der gastgebenden Stadt" at token i of the clause: somebody stands beside the host. */
static bool tells_of_host_beside(const struct doc *d, const struct clause *c, size_t i)
{
    static const char *const beside[] = {"außer",          "ausser", "neben",     "mit", "samt",
                                         "einschließlich", "nebst",  "inklusive", NULL};
    static const char *const hosts[] = {"gastgeberin", "gastgeberstadt",   "gastgebenden",
                                        "gastgebende", "gastgeberkommune", NULL};
    return doc_one_of(d, i, beside) && i + 2 < c->end_token && token_classes(d, i + 1) & W_ARTICLE &&
           doc_one_of(d, i + 2, hosts);
}

/* The one place that the clauses before, in its sentence and the one before that, tell something to have been in; -1. */
static int group_of_place_before(const struct analysis *a, const struct clause *c)
{
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const bool goes_on = c->sentence > 0 && s[-1].line == s->line;
    const int group = only_commune(a, goes_on ? s[-1].first_token : s->first_token, c->first_token);
    return group >= 0 && a->groups[group].role == GROUP_PLACE ? group : -1;
}

void members_beside_host(struct analysis *a, size_t sentence, size_t memberships_before)
{
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t k = c->first_token;
        while (k < c->end_token && !tells_of_host_beside(a->doc, c, k))
            k++;
        const int host = k < c->end_token ? group_of_place_before(a, c) : -1;
        for (size_t m = memberships_before; host >= 0 && m < a->f->nmemberships; m++) {
            const struct membership told = a->f->memberships[m];
            if (clause_of(a, a->f->places.v[told.place].first_token) != i)
                continue;
            membership_add_group(a, &a->groups[host], told.status, told.date, told.rule);
            break;
        }
    }
}
