/* The one that an article counts: "nur eine Kommune", "ein Kreis und drei Städte", "wächst um eine Stadt", "einen
 * Neuzugang gab es". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

static const size_t AROUND = 24; /* tokens before or behind the article */

static struct quantity one_of_noun(size_t i, size_t head, size_t end_head)
{
    return (struct quantity){.first_token = (uint32_t)i,
                             .number_token = (uint32_t)i,
                             .end_number = (uint32_t)i + 1,
                             .head = (uint32_t)head,
                             .end_head = (uint32_t)end_head,
                             .relation = REL_EQ,
                             .value = 1,
                             .words = true};
}

bool count_single_beside(const struct counting *k, size_t i, struct quantity *q, enum count_kind *kind,
                         const char **scope)
{
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    static const char *const one[] = {"ein", "eine", "einen", "einem", "einer", NULL};
    if (i == 0 || !doc_one_of(d, i, one))
        return false;
    const size_t noun = count_over_adjectives(a, i + 1);
    if (noun + 1 >= d->ntokens || !count_is_kind(d, noun) || a->token_bits[noun + 1] & BIT_PLACE)
        return false;
    *q = one_of_noun(i, noun, noun + 1);
    const bool joined = token_classes(d, i - 1) & W_AND || doc_punct(d, i - 1, ',');
    if (joined && k->last.unit == 0 && k->last.sentence == k->sentence && k->last.end_token + 1 == i &&
        k->last.end_token > 0 && count_is_kind(d, k->last.end_token - 1)) {
        *kind = k->last.kind == COUNT_INCREMENT ? COUNT_INCREMENT : COUNT_PART;
        *scope = count_scope_of_unit(k, q, 0, *kind);
        return true;
    }
    struct quantity more;
    const char *why;
    const size_t next = noun + 2;
    if (next >= d->ntokens || !(token_classes(d, next - 1) & W_AND) || !number_may_begin(d, next) ||
        !quantity_read(a, next, &more) || more.head == more.end_head || more.ordinal ||
        !count_is_kind(d, more.end_head - 1) || count_unit(k, &more, &why) != 0)
        return false;
    *kind = count_is_growth(a, &more) ? COUNT_INCREMENT : COUNT_PART;
    *scope = count_scope_of_unit(k, &more, 0, *kind);
    return true;
}

/* "weitere thüringische", "neue": behind these token i is the noun, else at it. */
static size_t over_quantifiers(const struct analysis *a, size_t i)
{
    static const char *const more[] = {"weitere", "weiterer", "weiteres", "weiteren", NULL};
    size_t noun = count_over_adjectives(a, i + (doc_one_of(a->doc, i, more) ? 1 : 0));
    while (noun < i + 3 && noun + 1 < a->doc->ntokens && doc_capital(a->doc, noun) && count_names_area(a, noun) &&
           count_mark(a, noun + 1, RULE_BARE)) /* "ein weiterer Berliner Bezirk" */
        noun++;
    return noun;
}

/* "wächst um eine Kommune", "um eine weitere Stadt reicher": by the one at token i something grows. */
static bool is_grown_by(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const grow[] = {"wächst", "wuchs", "gewachsen", "wachsen",  "reicher",
                                       "größer", "mehr",  "stärker",   "zugelegt", NULL};
    static const char *const stems[] = {"vergrößer", "erweiter",    "verstärk", "ergänz",
                                        "bereicher", "angewachsen", NULL};
    const struct doc *d = a->doc;
    const size_t first = reach_back(i, AROUND, c->first_token), end = reach_on(i, AROUND, c->end_token);
    return i > c->first_token && doc_is(d, i - 1, "um") &&
           (doc_has_one_of(d, first, end, grow) || doc_has_stem(d, first, end, stems));
}

/* "..., drei sind es nun": the sentence goes on to a number, beside which that of those who came is a figure too;
 * else who came is told, not how many. */
static bool is_beside_figure(const struct analysis *a, const struct clause *c, size_t i)
{
    const size_t end = reach_on(i, 2 * AROUND, a->doc->sentences[c->sentence].end_token);
    struct number n;
    for (size_t k = i + 1; k < end; k++)
        if (number_may_begin(a->doc, k) && counts_at(a, k, &n) && !n.ordinal && n.value > 1)
            return true;
    return false;
}

/* "eine weitere Stadt ist in den Prozess gekommen, drei sind es nun": the one at token i comes, as the clause says,
 * and is not what another is called ("kam als eine neue Kommune dazu") or has. */
static bool comes_too(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const more[] = {"weitere", "weiterer", "weiteren", "neue",        "neuer",
                                       "neuen",   "neues",    "weiteres", "zusätzliche", NULL};
    static const char *const come[] = {"gekommen", "hinzu", "dazu", "hinzugekommen", "dazugekommen", NULL};
    const struct doc *d = a->doc;
    const size_t first = reach_back(i, AROUND, c->first_token), end = reach_on(i, AROUND, c->end_token);
    if (!doc_one_of(d, i + 1, more) || c->relative)
        return false;
    if (i > c->first_token && (token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF | W_SUBORD | W_NOT) ||
                               doc_is(d, i - 1, "als") || doc_is(d, i - 1, "wie") || doc_is(d, i - 1, "mindestens")))
        return false;
    return (count_has_joining(a, first, end) || doc_has_one_of(d, first, end, come)) && is_beside_figure(a, c, i);
}

/* "Stadt", "Hansestadt" at the token, which is no unit's noun, and no name behind it. */
static bool is_town(const struct analysis *a, size_t i)
{
    return i + 1 < a->doc->ntokens && count_is_kind(a->doc, i) && doc_ends(a->doc, i, 0, "stadt") &&
           !(a->token_bits[i + 1] & BIT_PLACE);
}

bool count_single_belongs(const struct analysis *a, const struct quantity *q)
{
    bool named, unsure;
    const size_t index = clause_of(a, q->number_token);
    const struct clause *c = &a->clauses[index];
    if (q->value != 1 || !q->words || !is_town(a, q->head) || c->unsure || c->denied ||
        clause_network(a, c, &named) != NETWORK_THIS)
        return false;
    if (q->increment || is_grown_by(a, c, q->first_token))
        return network_named_between(a, c->first_token, c->end_token);
    return relative_counts_members(a, q) || (clause_counts_members(a, index, &unsure) && !unsure);
}

/* "einen Neuzugang", "ein neues Mitglied": the noun at token i of one who came. */
static bool is_noun_of_newcomer(const struct doc *d, size_t i)
{
    static const char *const nouns[] = {"neuzugang", "zugang", "neumitglied", "neuaufnahme", "neuling", NULL};
    return doc_capital(d, i) && doc_one_of(d, i, nouns);
}

bool count_is_single_newcomer(const struct analysis *a, const struct quantity *q)
{
    return q->value == 1 && q->words && q->head < q->end_head && is_noun_of_newcomer(a->doc, q->head);
}

/* "gab es einen Neuzugang", "hat ein neues Mitglied", "verzeichnet einen Zugang": that there is one is what the
 * clause, which is about the network, tells. */
static bool is_newcomer_there(const struct analysis *a, const struct clause *c, size_t i, size_t noun)
{
    static const char *const there[] = {
        "gab",    "gibt",   "verzeichnet", "verzeichnete", "verzeichnen", "verzeichneten", "zählt",
        "zählte", "meldet", "meldete",     "vermeldet",    "vermeldete",  "kam",           NULL};
    static const char *const free[] = {"freien", "freier", "besseren", "leichteren", NULL};
    const struct doc *d = a->doc;
    bool named;
    return is_noun_of_newcomer(d, noun) && !doc_has_one_of(d, i, noun, free) && !c->unsure && !c->denied &&
           clause_network(a, c, &named) == NETWORK_THIS && count_is_beside_network(a, c) &&
           !(doc_is(d, noun, "zugang") && doc_begins(d, noun + 1, "zu")) && /* "gab es einen Zugang zum Garten" */
           doc_has_one_of(d, reach_back(i, AROUND, c->first_token), reach_on(noun, AROUND, c->end_token), there);
}

bool count_single_read(const struct analysis *a, size_t i, struct quantity *q)
{
    static const char *const one[] = {"ein", "eine", "einen", "einem", "einer", NULL};
    static const char *const only[] = {"nur", "lediglich", "bloß", "einmal", "genau", NULL};
    const struct doc *d = a->doc;
    if (!doc_one_of(d, i, one))
        return false;
    const struct clause *c = &a->clauses[clause_of(a, i)];
    const bool sole = doc_begins(d, i + 1, "einzige");
    size_t before = i > 0 && token_classes(d, i - 1) & W_WITH ? i - 1 : i; /* "nur mit einer", "mit nur einer" */
    const size_t at = over_quantifiers(a, i + 1);
    const struct mark *noun = count_mark(a, at, RULE_BARE);
    if (!noun)
        noun = count_mark(a, at, RULE_UNIT);
    if (noun ? noun->rule->unit != 0 : !is_town(a, at) && !is_noun_of_newcomer(d, at))
        return false;
    *q = one_of_noun(i, at, noun ? noun->end_token : at + 1);
    const bool any = noun && noun->rule->needs == NEEDS_FOCUS; /* "ein neuer Partner": also one of another kind */
    q->increment = !any && comes_too(a, c, i);
    if (q->increment || (!any && is_grown_by(a, c, i)) || is_newcomer_there(a, c, i, at))
        return true;
    if (doc_is(d, i, "ein") || !(sole || (before > 0 && doc_one_of(d, before - 1, only))))
        return false;
    return sole || before <= 1 || !doc_is(d, before - 2, "nicht"); /* "nicht einmal eine", "nicht nur eine" */
}
