/* Communes that were named one by one and are taken up together: "Wir waren in Essen, dann in Jena. Beide Städte
 * machen mit", "In Ulm gibt es Lotsen, in Aalen Treffs und in Calw beides. Alle drei sind dabei". German in general. */
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

bool tokens_number_others(const struct analysis *a, size_t first, size_t end, size_t value)
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

/* Whether a finite verb stands there that is no noun: "Mitglieder im Prozess" may be what the profile calls one. */
static bool has_verb_in_small(const struct analysis *a, size_t first, size_t end)
{
    const size_t REACH = 30; /* tokens */
    for (size_t i = first, to = reach_on(first, REACH, end); i < to; i++)
        if (a->token_bits[i] & BIT_VERB && !doc_capital(a->doc, i))
            return true;
    return false;
}

/* "Das sind alles Partnerkommunen", "Sie alle gehören dazu", "Diese Städte", "Die genannten Kommunen", "Allesamt
 * Mitglieder": whether the clause takes up all of a list. *named: it says that they are communes. */
static bool takes_up_list(const struct analysis *a, const struct clause *c, bool *named)
{
    static const char *const it[] = {"das", "dies", "es", NULL}, *const are[] = {"sind", "waren", NULL};
    static const char *const they[] = {"sie", "diese", "die", NULL}, *const said[] = {"genannten", "erwähnten", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 6; /* tokens */
    const size_t i = c->first_token, end = reach_on(i, REACH, c->end_token);
    size_t all = i;
    *named = false;
    if (end < i + 2)
        return false;
    while (all < end && !token_takes_up_all(d, all))
        all++;
    const bool alone = all == i && !has_verb_in_small(a, i + 1, c->end_token) &&
                       c->join != JOIN_COMMA; /* "Alles Partnerkommunen", ": alles Mitglieder" */
    const bool called = doc_one_of(d, i, it) && doc_one_of(d, i + 1, are) && all < end;
    const bool whole = doc_one_of(d, i, they) && all == i + 1;
    const size_t noun = i + 1 + (i + 2 < end && doc_one_of(d, i + 1, said));
    const bool these = noun < end && doc_one_of(d, noun, kinds) && (doc_is(d, i, "diese") || noun > i + 1);
    *named = these || doc_has_stem(d, i, c->end_token, (const char *const[]){"kommune", "partnerst", NULL});
    return alone || called || whole || these;
}

/* The list of communes that tokens [first, end) name last, else all that they name one by one; at least two of them. */
static size_t list_in(const struct analysis *a, size_t first, size_t end, size_t *groups, size_t most)
{
    size_t from, to = groups_between(a, first, end, &from), n = 0, communes = 0;
    for (size_t i = to; i > from && communes < 2; i--) {
        if (token_depth(a, a->groups[i - 1].first_token) > 0)
            continue;
        n = communes = 0;
        for (const struct group *g = &a->groups[i - 1]; g && n < most && g >= a->groups + from;
             g = group_joined_before(a, g)) {
            groups[n++] = (size_t)(g - a->groups);
            communes += communes_in(a, g);
        }
    }
    if (communes >= 2)
        return n;
    n = 0;
    communes = add_named(a, first, end, groups, &n, most);
    return communes >= 2 ? n : 0;
}

/* The groups of the list that the clause takes up, of its own sentence or of the one before. */
static size_t list_taken_up(const struct analysis *a, const struct clause *c, size_t *groups, size_t most)
{
    const size_t LONGEST = 80; /* tokens of a sentence */
    const struct sentence *s = &a->doc->sentences[c->sentence];
    bool named;
    if (c->relative || !takes_up_list(a, c, &named))
        return 0;
    size_t first = s->first_token, end = c->first_token;
    if (groups_in(a, first, end, NULL) == 0) {
        if (s == a->doc->sentences || s[-1].line != s->line)
            return 0;
        first = s[-1].first_token;
        end = s[-1].end_token;
    }
    if (end - first > LONGEST || (!named && names_people(a->doc, first, end)))
        return 0;
    return list_in(a, first, end, groups, most);
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
        return list_taken_up(a, c, groups, most);
    if (c->first_token > s->first_token && c->first_token - s->first_token < LONGEST)
        communes = add_named(a, s->first_token, c->first_token, groups, &n, most);
    for (size_t i = 0; communes < wanted && i < BACK && s > d->sentences && s[-1].line == s->line; i++) {
        s--;
        if (s->end_token - s->first_token > LONGEST ||
            tokens_number_others(a, s->first_token, s->end_token, wanted) ||
            (!named && names_people(d, s->first_token, s->end_token)))
            return 0;
        communes += add_named(a, s->first_token, s->end_token, groups, &n, most);
    }
    return communes == wanted ? n : 0;
}

void members_in_fragment(struct analysis *a, size_t sentence)
{
    const size_t LONGEST = 14, FEWEST = 2; /* tokens */
    const struct sentence *s = &a->doc->sentences[sentence];
    const size_t first = s->first_token, end = s->end_token, n = end - first;
    size_t groups[FEW];
    if (n < FEWEST || n > LONGEST || !token_takes_up_all(a->doc, first) || doc_punct(a->doc, end - 1, '?') ||
        groups_in(a, first, end, NULL) > 0 || has_verb_in_small(a, first, end))
        return;
    const struct mark *m = telling_mark(a, first, end);
    if (!m || m->rule->status != STATUS_MEMBER || tokens_doubtful(a, first, end) || !token_is_of_network(a, first))
        return;
    size_t date, dates = dates_in(a, first, end, &date);
    for (size_t i = list_taken_up(a, &a->clauses[a->first_clause[sentence]], groups, FEW); i > 0; i--)
        membership_add_group(a, &a->groups[groups[i - 1]], STATUS_MEMBER,
                             dates == 1 && date_is_since(a, date) ? (int)date : NO_REF, "beside.fragment");
}
