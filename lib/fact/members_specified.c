/* Whom a colon names behind a relative clause: "Mitgezählt sind die Kommunen, die an diesem Tag ihre Urkunde
 * empfingen: Ulm und Celle". German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

/* "die Kommunen", "jene Städte", "allen Partnerkommunen", "alle": what the comma before the relative clause ends
 * with means communes that the sentence does not name. */
static bool ends_with_unnamed(const struct analysis *a, const struct clause *c, const struct clause *relative)
{
    static const char *const those[] = {"die",        "den",   "der",    "diese", "diesen",  "dieser",
                                        "jene",       "jenen", "jener",  "alle",  "allen",   "aller",
                                        "diejenigen", "beide", "beiden", "deren", "einzige", NULL};
    const size_t LONGEST = 5; /* tokens of the noun and its attributes */
    const struct doc *d = a->doc;
    size_t end = relative->first_token, from;
    while (end > c->first_token && d->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    const size_t first = reach_back(end, LONGEST, c->first_token);
    if (groups_in(a, first, end, NULL) > 0)
        return false;
    if (end > first && doc_one_of(d, end - 1, (const char *const[]){"diejenigen", "jene", "jenen", "alle", NULL}))
        return true;
    for (size_t to = marks_between(a, first, end, &from); from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        const bool noun = m->rule->unit == 0 && (m->rule->kind == RULE_UNIT || m->rule->kind == RULE_BARE);
        if (noun && m->end_token == end && doc_has_one_of(d, first, m->first_token, those))
            return true;
    }
    return false;
}

/* The communes of clause `i` and of those behind it that have no verb are those of whom the relative clause tells. */
static void take_named(struct reading *r, size_t sentence, size_t i, const struct statement *s, int date)
{
    const struct analysis *a = r->a;
    for (; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        if (c->finite || c->relative || c->denied || c->unsure || clause_has_unknown_verb(a, c))
            return;
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        for (; from < to; from++)
            if (a->groups[from].role == GROUP_SUBJECT && token_depth(a, a->groups[from].first_token) == 0) {
                r->told = date;
                reading_take_group(r, i, &a->groups[from], a->groups[from].first_place, s);
                r->told = NO_REF;
            }
    }
}

void reading_of_specified(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    static const char *const who[] = {"die", "welche", "der", "denen", NULL};
    for (size_t i = a->first_clause[sentence] + 1; i + 1 < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        bool named;
        if (!c->relative || c[1].join != JOIN_COLON || !doc_one_of(a->doc, c->first_token, who) ||
            clause_network(a, c, &named) == NETWORK_OTHER || !ends_with_unnamed(a, c - 1, c))
            continue;
        const struct statement s = statement_of(a, i);
        if (s.mark && statement_holds(&s))
            take_named(r, sentence, i + 1, &s, dating_of(a, c, NULL, &s).shared);
    }
}
