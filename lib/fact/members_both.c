/* What is said of both: of the two communes named right before, of two networks. German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "Celle und Soltau: Die beiden Partnerkommunen haben ...": the two communes named right before, in the sentence or
 * in the one before it. */
static void read_both(struct reading *r, size_t sentence)
{
    static const char *const both[] = {"beide", "beiden", NULL};
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    bool named;
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        const struct clause *c = &a->clauses[clause_of(a, m->first_token)];
        const bool members = m->rule->kind == RULE_BARE && m->rule->needs == NEEDS_FOCUS && m->rule->unit == 0 &&
                             clause_network(a, c, &named) == NETWORK_THIS; /* "beide Mitglieder haben berichtet" */
        if ((!members && (m->rule->kind != RULE_UNIT || !mark_names_network(m))) ||
            m->first_token <= s->first_token || !doc_one_of(d, m->first_token - 1, both) || c->denied)
            continue;
        bool goes_on = sentence > 0 && s[-1].line == s->line;
        size_t first = goes_on ? s[-1].first_token : s->first_token, groups;
        size_t end = groups_between(a, first, m->first_token, &groups);
        const struct group *g = end > groups ? &a->groups[end - 1] : NULL;
        if (g && g->end_place == g->first_place + 2 && token_depth(a, g->first_token) == 0)
            membership_add_group(a, g, STATUS_MEMBER, NO_REF, "presupposed.both");
    }
}

/* Whether another network is named shortly before the end of the sentence. */
static bool tells_of_other_network(const struct analysis *a, size_t sentence)
{
    const size_t BACK = 3, REACH = 120; /* sentences; tokens */
    const struct sentence *s = &a->doc->sentences[sentence];
    const size_t first = a->doc->sentences[reach_back(sentence, BACK, 0)].first_token;
    return has_mark_between(a, reach_back(s->end_token, REACH, first), s->end_token, RULE_OTHER);
}

/* Whether the clause says of its subject that it is in both networks, "Viele Kommunen wie Kiel nutzen beides", or,
 * sharing the verb of the clause before, "..., Plön beiden". */
static bool is_of_both(const struct analysis *a, const struct clause *c)
{
    static const char *const verbs[] = {"nutzt",     "nutzen",     "nutzte",      "nutzten", "macht",   "machen",
                                        "tut",       "tun",        "ist",         "sind",    "gehört",  "gehören",
                                        "betreibt",  "betreiben",  "vereint",     "pflegt",  "pflegen", "verbindet",
                                        "verbinden", "kombiniert", "kombinieren", NULL};
    static const char *const both[] = {"beides", "beidem", NULL};
    const bool gap = !c->finite && clause_before(a, c) && doc_is(a->doc, clause_last_word(a->doc, c), "beiden");
    const struct clause *verb = gap ? c - 1 : c;
    return doc_has_one_of(a->doc, verb->first_token, verb->end_token, verbs) &&
           (gap || clause_says_of_both(a->doc, c) || doc_has_one_of(a->doc, c->first_token, c->end_token, both));
}

/* "Das Netzwerk X gibt es seit 1989. Viele Kommunen wie Kiel nutzen beides", "Kiel ist in beiden": in this one as
 * well; "Plön gehört nur dem Netzwerk an": not in this one. */
static void read_both_networks(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    if (!a->about || !tells_of_other_network(a, sentence) ||
        doc_punct(a->doc, doc_in(r)->sentences[sentence].end_token - 1, '?'))
        return;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        const bool only = clause_is_only_there(a, c);
        if (c->denied || c->unsure || !(only || is_of_both(a, c)))
            continue;
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        for (; from < to; from++) {
            const struct group *g = &a->groups[from];
            const size_t before = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
            const bool such = before > c->first_token && doc_is(a->doc, before - 1, "wie");
            if (only && g->role == GROUP_SUBJECT)
                membership_deny(a, g->first_place, sentence);
            else if (!only && (g->role == GROUP_SUBJECT || such) && token_depth(a, g->first_token) == 0)
                membership_add_group(a, g, STATUS_MEMBER, NO_REF, "told.both");
        }
    }
}

void reading_of_both(struct reading *r, size_t sentence)
{
    read_both(r, sentence);
    read_both_networks(r, sentence);
}
