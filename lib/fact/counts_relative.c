/* Numbers in a relative clause that tells of another noun than the network: "das Landesprogramm, das 72 Kommunen
 * umfasst". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

/* Whether the clause begins with "die", "welches" or, behind a preposition, "an der". */
static bool begins_with_pronoun(const struct doc *d, const struct clause *c)
{
    static const char *const pronouns[] = {"die",   "das",    "der",     "dem",     "den",     "deren",   "dessen",
                                           "denen", "welche", "welches", "welcher", "welchem", "welchen", NULL};
    const size_t i = c->first_token;
    return doc_one_of(d, i + (token_classes(d, i) & (W_PREP | W_WITH | W_OF) ? 1 : 0), pronouns);
}

/* Whether it ends with a verb, of whatever meaning: "die 72 Kommunen umfassen"; not "die 72 Kommunen und 14 Länder". */
static bool ends_with_verb(const struct analysis *a, const struct clause *c)
{
    static const char *const endings[] = {"t", "en", "te", "ern", "eln", NULL};
    const size_t last = clause_last_word(a->doc, c);
    return last > c->first_token + 1 && !doc_capital(a->doc, last) &&
           (a->token_bits[last] & BIT_VERB ||
            (!token_classes(a->doc, last) && doc_ends_in(a->doc, last, 2, endings)));
}

/* The relative clause that the clause is or goes on from: "Regionen, die gefördert werden und 72 Kommunen umfassen";
 * NULL. */
static const struct clause *relative_of(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    if (before && c->join == JOIN_COMMA && begins_with_pronoun(a->doc, c) && (c->relative || ends_with_verb(a, c)))
        return c;
    return before && c->join == JOIN_AND && before->relative && begins_with_pronoun(a->doc, before) &&
                   ends_with_verb(a, c)
               ? before
               : NULL;
}

bool noun_says_what_it_is(const struct analysis *a, const struct clause *c, size_t noun)
{
    static const char *const one[] = {"ein", "eine", "einem", "einer", "einen", "eines", NULL};
    const struct doc *d = a->doc;
    const size_t ADJECTIVES = 3, REACH = 40;
    size_t i = noun;
    for (size_t n = 0; i > c->first_token && n < ADJECTIVES && !doc_one_of(d, i - 1, one); n++)
        i--;
    const bool indefinite = i > c->first_token && doc_one_of(d, i - 1, one);
    return indefinite && (!c->finite || tokens_are(d, reach_back(noun, REACH, c->first_token), noun, W_COPULA));
}

/* "Neben dem Partnerprozess gibt es das Programm, das ..." sets another thing beside it; "Der Partnerprozess bietet
 * Werkstätten, an denen ..." may say what he himself has. */
static bool is_of_network(const struct analysis *a, const struct clause *c)
{
    static const char *const beside[] = {"neben", "außer", "zusätzlich", "parallel", "unabhängig", "anders", NULL};
    const size_t REACH = 40; /* tokens */
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    return network_named_between(a, c->first_token, end) && !doc_has_one_of(a->doc, c->first_token, end, beside);
}

bool count_is_of_relative_noun(const struct analysis *a, const struct quantity *q)
{
    static const char *const papers[] = {"erklärung", "vereinbarung", "urkunde", "charta",
                                         "dokument",  "papier",       NULL};
    const struct doc *d = a->doc;
    const struct clause *c = relative_of(a, &a->clauses[clause_of(a, q->number_token)]);
    const struct clause *before = c ? clause_before(a, c) : NULL;
    if (!before || before->relative || c->first_token < 2)
        return false;
    size_t noun = c->first_token - 1;
    while (noun > before->first_token && d->tokens[noun].kind == TOK_PUNCT) /* the comma, quotation marks */
        noun--;
    noun -= noun > before->first_token && doc_is(d, noun, "plus");      /* "Gesundheitsregionen plus" */
    const bool other = has_mark_between(a, noun, noun + 1, RULE_OTHER); /* "das Landesprogramm, das ..." */
    return (other || count_is_unknown_noun(a, noun)) && !count_names_network(a, noun) && !count_is_neutral(d, noun) &&
           !count_names_area(a, noun) && !doc_ends_in(d, noun, 0, papers) && !noun_says_what_it_is(a, before, noun) &&
           !is_of_network(a, before);
}
