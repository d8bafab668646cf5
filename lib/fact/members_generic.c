/* What stands for a commune that a clause does not name: "die Stadt", "unser Landkreis", "sie", "wir", "es", "dort".
 * German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "Seehafenstadt", "Nordseekreis". */
static bool is_kind_compound(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"stadt",  "kreis",           "gemeinde",    "kommune",
                                       "region", "regionalverband", "gastgeberin", NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 3, ends);
}

/* "Kenntnis der Verwaltung": "der" behind a noun, before one that is feminine. */
static bool is_genitive(const struct doc *d, const struct clause *c, size_t article, size_t noun)
{
    static const char *const masculine[] = {"kreis", "markt", NULL};
    return article > c->first_token && doc_is(d, article, "der") && token_is_noun(d, article - 1) &&
           !doc_ends_in(d, noun, 0, masculine);
}

/* "Alle fünf Partnerkommunen waren vertreten": they are who, no pronoun. */
static bool begins_with_all_units(const struct analysis *a, const struct clause *c)
{
    const size_t REACH = 5;
    for (size_t i = c->first_token; i < c->end_token && i < c->first_token + REACH; i++) {
        if (a->token_bits[i] & BIT_UNIT && doc_capital(a->doc, i))
            return true;
        if (a->token_bits[i] & BIT_VERB)
            return false;
    }
    return false;
}

/* "Trier ist am längsten dabei, es unterschrieb 2012", not "es unterschrieben acht": towns are neuter. */
static bool is_done_by_it(const struct analysis *a, const struct clause *c)
{
    size_t verb = c->first_token + 1;
    return verb < c->end_token && a->token_bits[verb] & BIT_VERB && !doc_ends(a->doc, verb, 0, "en") &&
           !(token_classes(a->doc, verb) & W_FINITE) && !member_count(a, c->first_token, c->end_token);
}

/* "gab Celle bekannt, dass es beigetreten ist": the verb stands at the end, in the singular. */
static bool is_it_in_dependent(const struct analysis *a, const struct clause *c)
{
    static const char *const one[] = {"ist", "hat", "war", "sei", "habe", "hatte", "wurde", "wird", NULL};
    size_t last = c->end_token;
    while (last > c->first_token && a->doc->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    return c->first_token + 3 < last && token_classes(a->doc, c->first_token) & W_SUBORD &&
           (doc_one_of(a->doc, last - 1, one) || doc_ends(a->doc, last - 1, 3, "t")) &&
           !member_count(a, c->first_token, c->end_token);
}

/* "seit die Stadt beigetreten ist", "seit der Kreis mitmacht": the nominative shows a conjunction, "seit der
 * Gründung" has a dative. */
static bool is_since_clause(const struct doc *d, const struct clause *c, size_t article, size_t noun)
{
    static const char *const masculine[] = {"kreis", "bezirk", "markt", "verband", NULL};
    static const char *const nominative[] = {"die", "unsere", "unser", "das", NULL};
    return article == c->first_token + 1 && doc_is(d, c->first_token, "seit") &&
           (doc_one_of(d, article, nominative) || (doc_is(d, article, "der") && doc_ends_in(d, noun, 0, masculine)));
}

/* Nouns for a commune, which stand for one that is named elsewhere. */
static const char *const kinds[] = {
    "stadt",           "gemeinde",         "kommune",         "landkreis",        "kreis",      "region",
    "hansestadt",      "landeshauptstadt", "kreisstadt",      "bezirk",           "verwaltung", "stadtverwaltung",
    "kreisverwaltung", "samtgemeinde",     "städte",          "verbandsgemeinde", "kommunen",   "universitätsstadt",
    "kreise",          "gemeinden",        "regionalverband", "gastgeberin",      NULL};

bool token_is_noun_for_commune(const struct doc *d, size_t i)
{
    return doc_one_of(d, i, kinds) || is_kind_compound(d, i);
}

/* "die Stadt", "unser Landkreis", "die kleine Gemeinde": a noun for a commune at token i that no name follows, no
 * object. */
static bool is_noun_for_commune(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const adjectives[] = {"große", "kreisfreie", "freie", "alte", NULL};
    static const char *const articles[] = {"die",    "der",   "unsere", "unser", "das",   "diese",
                                           "dieser", "beide", "ihre",   "ihr",   "seine", NULL};
    const struct doc *d = a->doc;
    if (!token_is_noun_for_commune(d, i) || a->token_bits[i] & BIT_PLACE || i == c->first_token)
        return false;
    if (i + 1 < d->ntokens && a->token_bits[i + 1] & BIT_PLACE)
        return false;
    size_t article = i - 1;
    while (article > c->first_token && d->tokens[article].kind == TOK_WORD &&
           ((!(d->tokens[article].flags & TOK_CAPITAL) && !token_classes(d, article)) ||
            doc_one_of(d, article, adjectives) ||
            (doc_is(d, article, "und") && doc_one_of(d, article - 1, adjectives)))) /* "Freie und Hansestadt" */
        article--; /* an adjective: "die kleine Stadt" */
    bool object = article > c->first_token && token_classes(d, article - 1) & (W_PREP | W_OF | W_WITH) &&
                  !is_since_clause(d, c, article, i);
    object |= is_genitive(d, c, article, i); /* "nach Kenntnis der Verwaltung" */
    return !object && doc_one_of(d, article, articles);
}

/* Whether a noun for a commune stands behind token i, right behind the verb; *token: the noun. */
static bool names_commune_behind(const struct analysis *a, const struct clause *c, size_t i, size_t *token)
{
    const size_t NEAR = 4; /* tokens: "Dort hat die kleine Stadt" */
    if (i + 1 >= c->end_token || !(a->token_bits[i + 1] & BIT_VERB))
        return false;
    for (size_t k = i + 2; k <= i + NEAR && k < c->end_token; k++)
        if (is_noun_for_commune(a, c, k)) {
            *token = k;
            return true;
        }
    return false;
}

bool subject_is_generic(const struct analysis *a, const struct clause *c, size_t *token)
{
    static const char *const pronouns[] = {"sie", "wir", "er", "dort", "hier", "man", NULL};
    static const char *const all[] = {"alle", "beide", NULL};
    static const char *const nobody[] = {"niemand", "keiner", "keine", "jemand", "niemanden", NULL};
    const struct doc *d = a->doc;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (token_depth(a, i) > 0 || a->token_bits[i] & BIT_NAME)
            continue;
        *token = i;
        if (i == c->first_token && doc_is(d, i, "beide") && doc_one_of(d, i + 1, kinds)) { /* "Beide Städte" */
            *token = i + 1;
            return true;
        }
        bool it = doc_is(d, i, "es") && ((i == c->first_token && is_done_by_it(a, c)) ||
                                         (i == c->first_token + 1 && is_it_in_dependent(a, c)));
        /* "Dem Netzwerk traten beide bei" */
        if (doc_is(d, i, "beide") && i > c->first_token && a->token_bits[i - 1] & BIT_VERB && !doc_capital(d, i + 1))
            return true;
        const bool there = doc_is(d, i, "dort") || doc_is(d, i, "hier");
        if (there && names_commune_behind(a, c, i, token))
            return true; /* "Dort erhielt die Stadt ihre Urkunde" */
        if (there && doc_has_one_of(d, c->first_token, c->end_token, nobody))
            return false; /* "Dort ist niemand mehr dabei" */
        if (it || doc_one_of(d, i, pronouns) || (i == c->first_token && doc_one_of(d, i, all)))
            return !(i == c->first_token && doc_one_of(d, i, all) && begins_with_all_units(a, c));
        if (is_noun_for_commune(a, c, i))
            return true;
    }
    return false;
}
