/* Memberships told by what a commune is called when it is taken up again: "Münster: Die Partnerkommune hat ihren
 * Bericht vorgelegt", "In Celle wird gebaut. Die Partnerkommune sucht Lotsen". German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* Whether an article stands right before the noun, or before the area in "die westfälische Partnerkommune"; "die nächste
 * Partnerkommune" is another one. */
static bool has_article(const struct doc *d, size_t noun, size_t first)
{
    static const char *const articles[] = {"die",     "der",   "dem",     "des",    "diese",  "dieser", "unsere",
                                           "unserer", "unser", "unserem", "dieses", "diesem", "den",    NULL};
    static const char *const of_area[] = {"ische", "ischen", NULL};
    size_t i = noun;
    if (i > first + 1 && doc_ends_in(d, i - 1, 3, of_area))
        i--;
    return i > first && doc_one_of(d, i - 1, articles);
}

/* "Die Partnerkommune verpflichtet sich, ...": what is so of any of them. */
static bool tells_of_any(const struct doc *d, const struct clause *c)
{
    static const char *const duties[] = {"verpflichte", "verpflichtet", "benennt", "erklärt", "jede",
                                         "jeweilige",   "jeweiligen",   "künftig", NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, duties);
}

/* The one commune of the sentence before, which tells something of it that is so. */
static int group_told_before(const struct analysis *a, size_t sentence)
{
    const int group = group_named_before(a, sentence);
    const struct clause *c = group >= 0 ? &a->clauses[a->groups[group].clause] : NULL;
    const bool told = c && !c->denied && !c->unsure && a->groups[group].end_place == a->groups[group].first_place + 1;
    return told && (a->groups[group].role == GROUP_SUBJECT || a->groups[group].role == GROUP_PLACE) ? group : -1;
}

/* Whether another commune stands in the clause: "die Partnerkommune Celle", "Die Partnerkommune im Kreis Plön". */
static bool names_commune(const struct analysis *a, const struct clause *c)
{
    return groups_in(a, c->first_token, c->end_token, NULL) > 0;
}

void members_by_epithet(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        const struct clause *c = &a->clauses[clause_of(a, m->first_token)];
        if (!rule_is_of_members(m->rule) || m->rule->needs != NEEDS_NONE || doc_ends(d, m->end_token - 1, 0, "n") ||
            !has_article(d, m->first_token, c->first_token))
            continue;
        if (c->denied || c->unsure || c->relative || names_commune(a, c) || unit_is_predicate(a, c, m) ||
            doc_punct(d, s->end_token - 1, '?') || !token_is_of_network(a, m->first_token))
            continue;
        int group = group_before_colon(a, c);
        if (group < 0 && !tells_of_any(d, c))
            group = s->first_token == d->lines[s->line].first_token ? (r->structural ? r->topic : -1)
                                                                    : group_told_before(a, sentence);
        if (group >= 0 && a->groups[group].end_place == a->groups[group].first_place + 1)
            membership_add_group(a, &a->groups[group], STATUS_MEMBER, NO_REF, "presupposed.epithet");
        return;
    }
}
