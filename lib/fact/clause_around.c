/* Clauses that something is put into: "dass Kiel, eine Stadt im Norden, beigetreten ist", "Im März ist die Stadt Ulm, in der viele
 * Kinder leben, aufgenommen worden". What stands behind goes on with what stands before. German in general. */
#include "lib/fact/analysis.h"
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

/* Behind the last word of the clause. */
static size_t last_end(const struct doc *d, const struct clause *c)
{
    size_t end = c->end_token;
    while (end > c->first_token && d->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    return end;
}

/* Whether the last word of the clause is a name of a place or a noun for a commune. */
static bool ends_in_commune(const struct analysis *a, const struct clause *c)
{
    const size_t end = last_end(a->doc, c);
    return end > c->first_token && (a->token_bits[end - 1] & BIT_PLACE ||
                                    (doc_capital(a->doc, end - 1) && token_classes(a->doc, end - 1) & W_KIND));
}

/* "beigetreten ist", "dem Netzwerk beitreten": a word that may be a verb. */
static bool ends_in_verb(const struct analysis *a, const struct clause *c)
{
    const size_t end = last_end(a->doc, c);
    return end > c->first_token && a->doc->tokens[end - 1].kind == TOK_WORD && !doc_capital(a->doc, end - 1) &&
           !(a->token_bits[end - 1] & (BIT_PLACE | BIT_DATE | BIT_NAME));
}

/* "dass die Stadt Ulm", "2013 ist Ulm": a clause whose verb, or the second part of it, is still to come. */
static bool is_open(const struct analysis *a, const struct clause *c)
{
    const size_t REACH = 24; /* tokens */
    const size_t first = reach_back(c->end_token, REACH, c->first_token);
    if (token_classes(a->doc, c->first_token) & W_SUBORD && !has_finite_between(a, first, c->end_token))
        return true;
    size_t verb = c->end_token;
    while (verb > first && !(token_classes(a->doc, verb - 1) & W_FINITE))
        verb--;
    for (size_t i = verb; verb > first && i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(token_classes(a->doc, i) & ~(unsigned)W_RELATIVE) &&
            !doc_capital(a->doc, i) && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE)))
            return false; /* "ist zu Gast in Ulm": another word of the verb */
    return verb > first;
}

const struct clause *clause_around(const struct analysis *a, const struct clause *c)
{
    enum { PUT_IN = 3 };
    const struct doc *d = a->doc;
    const struct clause *first = a->clauses + a->first_clause[c->sentence];
    if (c->join != JOIN_COMMA || c->relative || c < first + 2 || a->token_bits[c->first_token] & BIT_VERB ||
        token_classes(d, c->first_token) & (W_SUBORD | W_AND | W_BUT) || c->sample || !ends_in_verb(a, c))
        return NULL;
    const struct clause *before = c - 1;
    while (before > first && before + PUT_IN >= c && is_put_in(a, before))
        before--;
    return before < c - 1 && !before->relative && ends_in_commune(a, before) && is_open(a, before) ? before : NULL;
}
