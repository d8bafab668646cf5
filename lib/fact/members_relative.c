/* Whom a relative clause is about: its antecedent, before it or over what stands between. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

static bool is_plural_verb(const struct doc *d, const struct clause *c)
{
    size_t i = c->end_token;
    while (i > c->first_token && d->tokens[i - 1].kind != TOK_WORD)
        i--;
    const char *fold = i > c->first_token ? doc_fold(d, i - 1) : "";
    size_t len = strlen(fold);
    return !strcmp(fold, "sind") || (len > 2 && !strcmp(fold + len - 2, "en"));
}

/* "die einzige Kommune im Landkreis Zwickau, die mitmacht": the pronoun is not that of the district. */
static bool agrees(const struct analysis *a, const struct group *g, const struct clause *c)
{
    const struct doc *d = a->doc;
    const struct place *p = &a->f->places.v[g->end_place - 1];
    const bool masculine = place_is_masculine(d, p);
    if (doc_is(d, c->first_token, "der") || doc_is(d, c->first_token, "welcher"))
        return masculine;
    return !masculine || is_plural_verb(d, c);
}

/* The clause before is a copula with a noun for a commune, or "gehört zu den Kleinsten": the pronoun means that
 * noun, and so its subject. */
static bool follows_unit(const struct analysis *a, const struct clause *c)
{
    static const char *const belongs[] = {"gehört", "gehören", "gehörte", "gehörten", "zählt",
                                          "zählen", "zählte",  "zählten", NULL};
    const struct clause *before = c - 1;
    bool copula = false, unit = false;
    for (size_t i = before->first_token; i < before->end_token; i++) {
        bool among = doc_is(a->doc, i, "zu") && doc_is(a->doc, i + 1, "den");
        if (among && doc_has_one_of(a->doc, before->first_token, before->end_token, belongs))
            return true;
        copula |= (token_classes(a->doc, i) & W_COPULA) != 0;
        unit |= copula && !(a->token_bits[i] & BIT_PLACE) &&
                (a->token_bits[i] & BIT_UNIT || token_classes(a->doc, i) & W_KIND);
    }
    return unit;
}

bool clause_begins_with_where(const struct analysis *a, const struct clause *c)
{
    return c->join == JOIN_COMMA && doc_is(a->doc, c->first_token, "wo");
}

bool where_counts_others(const struct analysis *a, const struct clause *c)
{
    const size_t REACH = 8; /* tokens */
    struct number n;
    if (!clause_begins_with_where(a, c))
        return false;
    for (size_t i = c->first_token + 1; i < reach_on(c->first_token, REACH, c->end_token); i++)
        if (counts_at(a, i, &n) && !n.ordinal)
            return true;
    return false;
}

bool relative_means_network(const struct analysis *a, size_t clause)
{
    static const char *const oblique[] = {"dem", "denen", "welchem", "welchen", NULL};
    const struct clause *c = &a->clauses[clause];
    const struct doc *d = a->doc;
    size_t i = c->first_token, from;
    bool governed = token_classes(d, i) & (W_PREP | W_WITH | W_OF);
    if (!doc_one_of(d, i + governed, oblique) && !(governed && doc_is(d, i + 1, "der")))
        return false;
    size_t before = i - 1; /* the comma */
    while (before > 0 && d->tokens[before].kind == TOK_PUNCT && !(a->token_bits[before] & BIT_NAME))
        before--;
    if (a->token_bits[before] & BIT_PLACE)
        return false;
    const size_t REACH = 100; /* tokens */
    size_t first = d->sentences[c->sentence].first_token;
    size_t to = marks_between(a, reach_back(i, REACH, first), i, &from);
    for (; from < to; from++) {
        const struct rule *rule = a->marks.v[from].rule;
        if (rule->kind == RULE_NAME || rule->kind == RULE_REFERENCE || rule->kind == RULE_UNIT)
            return true;
    }
    return false;
}

bool relative_is_oblique(const struct analysis *a, size_t clause)
{
    const struct clause *c = &a->clauses[clause];
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    if (!c->relative || !(token_classes(a->doc, c->first_token) & (W_PREP | W_WITH | W_OF)))
        return false;
    size_t noun = c->first_token + 3; /* "die Kette, mit der sich die Stadt seit 2019 am Prozess beteiligt" */
    noun += doc_is(a->doc, noun - 1, "sich") || token_classes(a->doc, noun - 1) & W_ADVERB;
    if (noun < c->end_token && token_classes(a->doc, noun - 1) & W_ARTICLE && token_classes(a->doc, noun) & W_KIND &&
        doc_capital(a->doc, noun))
        return true;
    static const char *const we[] = {"wir", "ich", NULL}; /* "der Kreis, zu dem wir gehören" */
    if (doc_one_of(a->doc, c->first_token + 2, we))
        return true;
    for (; from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT && token_depth(a, a->groups[from].first_token) == 0)
            return true;
    return false;
}

/* "aus Neunkirchen, unserer Nachbarstadt, die 2021 folgte": between the group and the relative clause stands nothing
 * but what the group is. */
static bool is_over_apposition(const struct analysis *a, const struct group *g, const struct clause *c)
{
    const uint32_t LONGEST = 8; /* tokens */
    const struct clause *apart = clause_before(a, c);
    return apart && apart->join == JOIN_COMMA && !apart->finite && !apart->relative &&
           g->end_token < apart->first_token && g->end_token + 1 >= apart->first_token &&
           apart->end_token - apart->first_token <= LONGEST && !clause_has_unknown_verb(a, apart) &&
           g->clause + 1 == (size_t)(apart - a->clauses);
}

/* "Dann kam Gera auf uns zu, das schon länger dabei ist": the relative clause stands behind the verb of its noun,
 * and between them is nothing else that it could be about. */
static bool is_moved_behind(const struct analysis *a, const struct group *g, const struct clause *c)
{
    static const char *const others[] = {"viele",    "vielen",  "einige",  "einigen", "mehrere", "mehreren",
                                         "andere",   "anderen", "manche",  "manchen", "jemand",  "jemanden",
                                         "jemandem", "wenige",  "wenigen", NULL};
    const uint32_t LONGEST = 8; /* tokens */
    const struct doc *d = a->doc;
    const size_t comma = c->first_token - 1;
    if (c->first_token - g->end_token > LONGEST || !doc_punct(d, comma, ',') || c == a->clauses ||
        g->clause != (size_t)(c - a->clauses) - 1 || !agrees(a, g, c) ||
        (is_plural_verb(d, c) && g->end_place - g->first_place < 2))
        return false;
    for (size_t i = g->end_token; i < comma; i++)
        if (d->tokens[i].kind != TOK_WORD || doc_capital(d, i) || a->token_bits[i] & BIT_DATE ||
            token_classes(d, i) & (W_ARTICLE | W_NOT | W_SUBORD) || doc_one_of(d, i, others))
            return false;
    return true;
}

/* "Lauchhammer mit etwa 14.000 Einwohnern, das 2017 beitrat", "Suhl im Süden des Landes, das ...": between the name
 * and the relative clause, whose pronoun agrees with it, stands what a preposition says of it. */
static bool is_over_attribute(const struct analysis *a, const struct group *g, const struct clause *c)
{
    const uint32_t LONGEST = 10; /* tokens */
    const struct doc *d = a->doc;
    static const char *const pronouns[] = {"das", "die", "der", "welches", "welche", "welcher", NULL};
    static const char *const neuter[] = {"das", "welches", NULL};
    size_t i = g->end_token;
    const struct place *p = &a->f->places.v[g->end_place - 1];
    if (c->first_token - i > LONGEST || !(token_classes(d, i) & (W_WITH | W_PREP)) ||
        g->clause + 1 != (size_t)(c - a->clauses) || !doc_one_of(d, c->first_token, pronouns) || is_plural_verb(d, c))
        return false;
    static const char *const singular[] = {"dem", "einem", "seinem", "ihrem", "diesem", NULL};
    if (token_classes(d, i) & W_WITH && doc_one_of(d, i + 1, singular) && !doc_is(d, c->first_token, "die"))
        return false; /* "Celle mit dem Netzwerk, das seit 2014 dabei ist" */
    const bool bare =
        !place_is_masculine(d, p) && !(token_classes(d, p->first_token) & W_KIND); /* a town's name is neuter */
    for (; i < c->first_token; i++)
        if (a->token_bits[i] & BIT_VERB || doc_punct(d, i, ','))
            return i + 1 == c->first_token && bare == doc_one_of(d, c->first_token, neuter);
    return false;
}

const struct group *subject_joined_before(const struct analysis *a, const struct group *g, const struct clause *c)
{
    return is_plural_verb(a->doc, c) ? group_joined_before(a, g) : NULL;
}

const struct group *group_joined_before(const struct analysis *a, const struct group *g)
{
    const size_t APART = 5; /* tokens: ", vom", "oder beim" */
    const struct doc *d = a->doc;
    if (g == a->groups || a->clauses[g[-1].clause].sentence != a->clauses[g->clause].sentence ||
        g[-1].end_token + APART < g->first_token)
        return NULL;
    bool joined = false;
    for (size_t i = g[-1].end_token; i < g->first_token; i++) {
        bool joins = doc_punct(d, i, ',') || doc_is(d, i, "oder") || token_classes(d, i) & W_AND;
        if (!joins && !(token_classes(d, i) & (W_PREP | W_OF | W_WITH | W_ARTICLE | W_KIND)))
            return NULL;
        joined |= joins;
    }
    return joined ? g - 1 : NULL;
}

/* "Kiel, Ulm und die Kreise Plön und Peine, die 2016 dazukamen": where the last noun of a list names several communes, the
 * first of those; the first of the group if there is none. */
static size_t first_of_last_noun(const struct analysis *a, const struct group *g)
{
    static const char *const several[] = {"kreise",  "landkreise", "kreisen",  "landkreisen", "städte",
                                          "städten", "gemeinden",  "kommunen", NULL};
    const struct place *p = a->f->places.v;
    for (size_t i = g->end_place - 1; i > (size_t)g->first_place + 1; i--)
        if (doc_has_one_of(a->doc, p[i - 2].end_token, p[i - 1].first_token, several))
            return i - 1;
    return g->first_place;
}

/* "Kassel, der Landkreis Fulda (nicht die Stadt Fulda) und Hanau, das ...": of groups [from, to) the one that ends
 * last, which the group of a bracket within it is not. */
static const struct group *group_that_ends_last(const struct analysis *a, size_t from, size_t to)
{
    const size_t BACK = 4; /* groups in its brackets */
    const struct group *last = &a->groups[to - 1];
    for (size_t i = to - 1; i > from && to - i <= BACK; i--)
        if (a->groups[i - 1].end_token > last->end_token)
            last = &a->groups[i - 1];
    return last;
}

/* "lud sie nach Erfurt, wo es die Urkunden gab", "in Erfurt, wo die Urkunden überreicht wurden": whither one goes,
 * or where papers of several are handed over, which are not those of the place. */
static bool is_where_others_join(const struct analysis *a, const struct group *g, const struct clause *c)
{
    static const char *const papers[] = {"urkunden", "beitrittsurkunden", "vereinbarungen", "ernennungsurkunden",
                                         NULL};
    static const char *const paper[] = {"urkunde", "beitrittsurkunde", "vereinbarung", NULL};
    static const char *const handed[] = {"überreicht", "übergeben", "verliehen", "ausgehändigt",
                                         "vergeben",   "gab",       "verteilt",  NULL};
    const size_t LONGEST = 20; /* tokens */
    const struct doc *d = a->doc;
    const size_t end = reach_on(c->first_token, LONGEST, c->end_token);
    if (g->first_token > 0 && doc_is(d, g->first_token - 1, "nach"))
        return doc_has_stem(d, c->first_token, end, paper);
    return doc_has_one_of(d, c->first_token, end, papers) && doc_has_one_of(d, c->first_token, end, handed);
}

const struct group *subject_of_relative(const struct reading *r, size_t clause, size_t *first_place)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t from, to = groups_between(a, doc_in(r)->sentences[c->sentence].first_token, c->first_token, &from);
    if (from == to)
        return NULL;
    const struct group *g = group_that_ends_last(a, from, to);
    const size_t REACH = 3; /* the comma, a closing bracket */
    if (c->first_token - g->end_token > REACH && !is_over_apposition(a, g, c) && !is_moved_behind(a, g, c) &&
        !is_over_attribute(a, g, c)) {
        static const char *const are[] = {"sind", "waren", "seien", NULL}; /* "Gemeint sind die Kommunen, die ..." */
        if (r->subject < 0 || !follows_unit(a, c) ||
            (a->groups[r->subject].end_place - a->groups[r->subject].first_place == 1 &&
             doc_has_one_of(doc_in(r), c[-1].first_token, c[-1].end_token, are)))
            return NULL;
        g = &a->groups[r->subject]; /* "Flensburg ist die dritte Stadt im Land, die beitritt" */
        *first_place = g->first_place;
        return g;
    }
    if (g->role != GROUP_SUBJECT && !clause_begins_with_where(a, c) && !agrees(a, g, c))
        return NULL;
    static const char *const those[] = {"alle", "allen", "jene", "jenen", "diejenigen", "denen", NULL};
    if (g->role == GROUP_PLACE && g->first_token > 1 && doc_one_of(doc_in(r), g->first_token - 2, those))
        return NULL; /* "Danke an alle in Kiel, die mitmachen" */
    *first_place = g->end_place - 1;
    if (clause_begins_with_where(a, c)) /* "wo beide Räte unterschrieben haben" */
        return is_where_others_join(a, g, c) ? NULL : g;
    if (doc_is(doc_in(r), c->first_token + 1, "beide") && g->end_place - g->first_place >= 2)
        *first_place = g->end_place - 2;
    else if (is_plural_verb(doc_in(r), c))
        *first_place = first_of_last_noun(a, g);
    return g;
}
