/* Communes that were named one by one and are taken up together: "Wir waren in Essen, dann in Jena. Beide Städte machen mit",
 * "In Ulm gibt es Lotsen, in Aalen Treffs und in Calw beides. Alle drei sind dabei". German in general. */
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

enum { FEW = 12 }; /* communes that words like "alle drei" take up */

/* Nouns for several communes. */
static const char *const kinds[] = {"städte",     "kommunen",    "gemeinden", "kreise",      "landkreise", "bezirke",
                                    "großstädte", "kleinstädte", "nachbarn",  "kreisstädte", "orte",       NULL};

/* How many communes the clause takes up by "beide", "alle drei", "die drei Städte"; 0: none. *named: it says that they are
 * communes. */
static size_t number_taken_up(const struct analysis *a, const struct clause *c, bool *named)
{
    static const char *const those[] = {"alle", "die", "diese", "unsere", NULL}, *const both[] = {"beide", "beiden",
                                                                                                  NULL};
    const size_t REACH = 24; /* tokens */
    const struct doc *d = a->doc;
    struct number n;
    for (size_t i = c->first_token, end = reach_on(i, REACH, c->end_token); i < end; i++) {
        const bool led = i > c->first_token && token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF);
        const bool numbered = doc_one_of(d, i, those) && i + 1 < end && counts_at(a, i + 1, &n) && !n.ordinal;
        const bool two = doc_is(d, i, "beide") || (doc_one_of(d, i, those) && doc_one_of(d, i + 1, both));
        if (led || token_depth(a, i) > 0 || !(numbered || two))
            continue;
        const size_t behind = numbered ? n.end_token : i + 1 + !doc_is(d, i, "beide");
        *named = behind < c->end_token && doc_one_of(d, behind, kinds);
        const bool other = behind < c->end_token && doc_capital(d, behind) && d->tokens[behind].kind == TOK_WORD;
        if ((other && !*named) || (!*named && !doc_is(d, i, "alle") && !doc_is(d, i, "beide")))
            return 0; /* "alle drei Jahre", "beide Seiten", "die drei anderen" */
        const int64_t value = numbered ? n.value : 2;
        return value > 1 && value <= FEW ? (size_t)value : 0;
    }
    return 0;
}

/* "zwei Vereine aus Celle und Peine": something else of which there are as many. */
static bool numbers_others(const struct analysis *a, size_t first, size_t end, size_t value)
{
    struct number n;
    for (size_t i = first; i < end; i++)
        if (counts_at(a, i, &n) && !n.ordinal && n.value == (int64_t)value && token_is_noun(a->doc, n.end_token) &&
            !(a->token_bits[n.end_token] & (BIT_UNIT | BIT_DATE)) && !doc_one_of(a->doc, n.end_token, kinds))
            return true;
    return false;
}

/* "Frau Weber aus Essen": whom "beide" may mean instead. */
static bool names_people(const struct doc *d, size_t first, size_t end)
{
    static const char *const people[] = {"frau",      "herr",   "herrn",   "landrat",     "landrätin", "dr",
                                         "professor", "verein", "vereine", "vertreterin", "träger",    NULL};
    static const char *const stems[] = {"kolleg", "bürgermeister", "oberbürgermeister", "amtsarzt", "amtsärzt", NULL};
    return doc_has_one_of(d, first, end, people) || doc_has_stem(d, first, end, stems);
}

/* Adds the groups of tokens [first, end) before those of `groups`; how many communes they name that none before named. */
static size_t add_named(const struct analysis *a, size_t first, size_t end, size_t *groups, size_t *n, size_t most)
{
    size_t from, to = groups_between(a, first, end, &from), communes = 0;
    for (; to > from && *n < most; to--) {
        const struct group *g = &a->groups[to - 1];
        const struct area *area = commune_area(a->f, g->first_place);
        bool known = token_depth(a, g->first_token) > 0;
        for (size_t k = 0; k < *n && !known; k++)
            known = communes_in(a, g) == 1 && communes_in(a, &a->groups[groups[k]]) == 1 &&
                    commune_area(a->f, a->groups[groups[k]].first_place) == area;
        if (known)
            continue;
        groups[(*n)++] = to - 1;
        communes += communes_in(a, g);
    }
    return communes;
}

size_t groups_taken_up(const struct analysis *a, const struct clause *c, size_t *groups, size_t most)
{
    const size_t BACK = 3, LONGEST = 80; /* sentences; tokens of one */
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[c->sentence];
    bool named = false;
    const bool apposition = c->join == JOIN_COMMA && !c->finite; /* "Celle und Ulm, beide seit 2014 dabei, ..." */
    const size_t wanted = c->relative || apposition ? 0 : number_taken_up(a, c, &named);
    size_t n = 0, communes = 0;
    if (wanted == 0)
        return 0;
    if (c->first_token > s->first_token && c->first_token - s->first_token < LONGEST)
        communes = add_named(a, s->first_token, c->first_token, groups, &n, most);
    for (size_t i = 0; communes < wanted && i < BACK && s > d->sentences && s[-1].line == s->line; i++) {
        s--;
        if (s->end_token - s->first_token > LONGEST || numbers_others(a, s->first_token, s->end_token, wanted) ||
            (!named && names_people(d, s->first_token, s->end_token)))
            return 0;
        communes += add_named(a, s->first_token, s->end_token, groups, &n, most);
    }
    return communes == wanted ? n : 0;
}
