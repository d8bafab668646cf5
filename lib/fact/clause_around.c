/* Clauses that something is put into: "dass Kiel, eine Stadt im Norden, beigetreten ist", "Im März ist die Stadt
 * Ulm, in der viele Kinder leben, aufgenommen worden". What stands behind goes on with what stands before. German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

/* "in der es Schulen gibt", "Großstadt in Hessen": put in behind a name. */
static bool is_put_in(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t i = c->first_token;
    if (c->join != JOIN_COMMA || token_classes(d, i) & (W_SUBORD | W_BUT | W_AND))
        return false;
    const bool governed = token_classes(d, i) & (W_PREP | W_WITH) && token_classes(d, i + 1) & W_RELATIVE;
    return c->relative || governed || (!c->finite && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE)) && !c->sample);
}

/* Whether the last word of the clause is a name of a place or a noun for a commune. */
static bool ends_in_commune(const struct analysis *a, const struct clause *c)
{
    const size_t end = clause_words_end(a->doc, c);
    return end > c->first_token && (a->token_bits[end - 1] & BIT_PLACE ||
                                    (doc_capital(a->doc, end - 1) && token_classes(a->doc, end - 1) & W_KIND &&
                                     end > c->first_token + 1 && token_classes(a->doc, end - 2) & W_ARTICLE));
}

/* "beigetreten ist", "dem Netzwerk beitreten": a word that may be a verb. */
static bool ends_in_verb(const struct analysis *a, const struct clause *c)
{
    const size_t end = clause_words_end(a->doc, c);
    return end > c->first_token && a->doc->tokens[end - 1].kind == TOK_WORD && !doc_capital(a->doc, end - 1) &&
           !(a->token_bits[end - 1] & (BIT_PLACE | BIT_DATE | BIT_NAME));
}

/* Whether the clause ends in a verb, or is but the rest of one that has its verb before: "Partnerkommune im
 * Netzwerk", "sich im Netzwerk". */
static bool may_go_on(const struct analysis *a, const struct clause *c)
{
    if (ends_in_verb(a, c))
        return true;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->token_bits[i] & (BIT_VERB | BIT_PLACE))
            return false;
    return true;
}

/* A word in small letters with the ending of a verb that nobody knows. */
static bool is_unknown_verb(const struct analysis *a, size_t i)
{
    static const char *const endings[] = {"t", "te", "ten", "en", NULL};
    const struct token *t = &a->doc->tokens[i];
    return t->kind == TOK_WORD && !doc_capital(a->doc, i) && !token_classes(a->doc, i) &&
           !(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME)) &&
           (doc_ends_in(a->doc, i, 3, endings) || word_is_preterite(doc_fold(a->doc, i), t->fold_len));
}

/* "dass die Stadt Ulm", "2013 ist Ulm": a clause whose verb, or the second part of it, is still to come. */
static bool is_open(const struct analysis *a, const struct clause *c)
{
    const size_t REACH = 24; /* tokens */
    const size_t first = reach_back(c->end_token, REACH, c->first_token);
    if (token_classes(a->doc, c->first_token) & W_SUBORD && !has_finite_between(a, first, c->end_token))
        return true;
    size_t verb = clause_words_end(a->doc, c);
    while (verb > first &&
           (a->token_bits[verb - 1] & BIT_PLACE || token_classes(a->doc, verb - 1) & (W_KIND | W_ARTICLE)))
        verb--;
    if (verb > first + 1 && verb < c->end_token && is_unknown_verb(a, verb - 1)) /* "Im Mai besuchte die Stadt Ulm" */
        return true;
    verb = c->end_token;
    while (verb > first && !(token_classes(a->doc, verb - 1) & W_FINITE) && !(a->token_bits[verb - 1] & BIT_VERB))
        verb--;
    for (size_t i = verb; verb > first && i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(token_classes(a->doc, i) & ~(unsigned)W_RELATIVE) &&
            !doc_capital(a->doc, i) && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE)))
            return false; /* "ist zu Gast in Ulm": another word of the verb */
    return verb > first;
}

/* Whether a conjunction begins the clause; not "seit 2016", "als Mitglied". */
static bool begins_another(const struct analysis *a, const struct clause *c)
{
    const size_t i = c->first_token;
    if (!(token_classes(a->doc, i) & (W_SUBORD | W_AND | W_BUT)))
        return false;
    if (token_classes(a->doc, i) & W_SINCE)
        return !(a->token_bits[i + 1] & BIT_DATE) && !(i + 2 < c->end_token && a->token_bits[i + 2] & BIT_DATE);
    return !(doc_is(a->doc, i, "als") && !has_finite_between(a, i, c->end_token));
}

/* "Kiel ist, anders als Plön, ...", "im Gegensatz zu Plön": put in behind the verb as well. */
static bool sets_apart(const struct doc *d, const struct clause *c)
{
    const size_t i = c->first_token;
    return (doc_is(d, i, "anders") && doc_is(d, i + 1, "als")) ||
           (doc_is(d, i, "im") && (doc_is(d, i + 1, "gegensatz") || doc_is(d, i + 1, "unterschied")));
}

const struct clause *clause_around(const struct analysis *a, const struct clause *c)
{
    enum { PUT_IN = 3 };
    const struct clause *first = a->clauses + a->first_clause[c->sentence];
    if (c->join != JOIN_COMMA || c->relative || c < first + 2 || a->token_bits[c->first_token] & BIT_VERB ||
        !is_put_in(a, c - 1) || begins_another(a, c) || c->sample || !may_go_on(a, c))
        return NULL;
    const struct clause *before = c - 1;
    while (before > first && before + PUT_IN >= c && is_put_in(a, before))
        before--;
    return before < c - 1 && !before->relative && (ends_in_commune(a, before) || sets_apart(a->doc, c - 1)) &&
                   is_open(a, before)
               ? before
               : NULL;
}

bool clause_has_copula(const struct analysis *a, const struct clause *c)
{
    if (tokens_are(a->doc, c->first_token, c->end_token, W_COPULA))
        return true;
    const struct clause *around = clause_around(a, c);
    return around && tokens_are(a->doc, around->first_token, around->end_token, W_COPULA);
}

bool clause_has_verb_second(const struct doc *d, const struct clause *c)
{
    const size_t last = clause_last_word(d, c);
    return tokens_are(d, c->first_token, last, W_FINITE) && !(token_classes(d, last) & W_FINITE);
}

/* ", tragen den Prozess": a verb of any kind that the profile and the closed classes do not know, before what is no
 * noun, in a clause that names the network. */
static bool begins_with_open_verb(const struct analysis *a, const struct clause *c)
{
    const size_t REACH = 40; /* tokens */
    const size_t i = c->first_token;
    return i + 1 < c->end_token && is_unknown_verb(a, i) &&
           token_classes(a->doc, i + 1) & (W_ARTICLE | W_PREP | W_PRONOUN | W_ADVERB | W_NOW) &&
           network_named_between(a, i, reach_on(i, REACH, c->end_token));
}

const struct clause *clause_going_on(const struct analysis *a, const struct clause *c)
{
    const size_t PARTS = 3;
    if (c->finite || c->join == JOIN_COLON)
        return NULL;
    const struct clause *next = c;
    for (size_t n = 0; n < PARTS && (next = clause_behind(a, next)) != NULL; n++) {
        if (next->join != JOIN_COMMA && next->join != JOIN_DASH)
            return NULL;
        const bool verb = next->first_token < next->end_token && a->token_bits[next->first_token] & BIT_VERB;
        if ((next->finite && verb) || (!next->finite && begins_with_open_verb(a, next)))
            return next;
    }
    return NULL;
}
