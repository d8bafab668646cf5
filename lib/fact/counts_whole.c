/* Numbers without a noun that are some of a whole: "Von den zwölf Bezirken haben sich neun dafür entschieden".
 * German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

static bool stands_behind_verb(const struct analysis *a, const struct quantity *q)
{
    size_t i = tokens_back(a->doc, q->first_token, 0, W_ADVERB | W_PRONOUN);
    return i > 0 &&
           (a->token_bits[i - 1] & BIT_VERB ||
            (token_classes(a->doc, i) & W_PRONOUN && !doc_capital(a->doc, i - 1))); /* "stehen wir fünf zur Seite" */
}

/* "Von den zwölf Bezirken haben sich neun dafür entschieden": behind the network, for that. */
static bool points_to_network(const struct analysis *a, const struct clause *c)
{
    static const char *const to[] = {"dafür", "daran", "dazu", "dabei", "darauf", "darin", NULL};
    static const char *const wish[] = {"will",   "wollen",        "möchten",      "sollen",
                                       "würden", "interessieren", "interessiert", NULL};
    const size_t REACH = 40; /* tokens */
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    return !c->denied && doc_has_one_of(a->doc, c->first_token, end, to) &&
           !doc_has_one_of(a->doc, c->first_token, end, wish) && count_is_beside_network(a, c);
}

/* "dass von den zwölf Partnerkommunen sieben am Neckar liegen": of a whole, in a clause that ends with its verb; not
 * the whole itself. */
static bool is_in_clause_of_whole(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const leads[] = {"dass", "ob", "weil", "da", "wobei", "obwohl", NULL};
    const size_t last = clause_words_end(a->doc, c);
    size_t first = c->first_token;
    while (first < last && a->doc->tokens[first].kind == TOK_PUNCT) /* "… dass von den zwölf" */
        first++;
    return doc_one_of(a->doc, first, leads) && doc_is(a->doc, first + 1, "von") && q->end_number < last &&
           a->doc->tokens[last - 1].kind == TOK_WORD && !doc_capital(a->doc, last - 1);
}

/* "Von den 45 Kommunen, die ..., haben 29 einen Bericht veröffentlicht": a number without a noun, in a sentence that
 * began with the whole. */
bool count_is_of_whole(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct sentence *s = &a->doc->sentences[k->sentence];
    bool unsure, members = k->last.unit >= 0 || /* "Von den zwölf Bezirken nehmen sieben teil" */
                           (k->last.bare == 0 &&
                            ((clause_counts_members(a, clause_of(a, q->number_token), &unsure) && !unsure) ||
                             points_to_network(a, &a->clauses[clause_of(a, q->number_token)])));
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const bool led = doc_is(a->doc, s->first_token, "von") || doc_is(a->doc, c->first_token, "von");
    return members && k->last.sentence == k->sentence && k->last.end_token > 0 &&
           token_depth(a, q->number_token) == 0 &&
           ((led && stands_behind_verb(a, q)) || is_in_clause_of_whole(a, c, q));
}

bool count_is_taken_up(const struct analysis *a, const struct quantity *q)
{
    static const char *const they[] = {"sie", "diese", "alle", NULL};
    static const char *const back[] = {"stehen", "standen", NULL}, *const behind[] = {"hinter", "zu", "zum", NULL};
    const size_t REACH = 40; /* tokens */
    const struct doc *d = a->doc;
    const size_t s = doc_sentence_of(d, q->number_token), next = s + 1;
    bool unsure, named;
    if (next >= d->nsentences || d->sentences[next].line != d->sentences[s].line ||
        a->first_clause[next] == a->first_clause[next + 1] || !doc_one_of(d, d->sentences[next].first_token, they))
        return false;
    const size_t lead =
        count_before_adverbs(d, q->first_token); /* "Konferenzen gibt es in 38 Kreisen. Sie sind" others */
    if (lead > 0 && token_classes(d, lead - 1) & (W_PREP | W_WITH | W_OF))
        return false;
    struct number n;
    for (size_t i = d->sentences[s].first_token, end = reach_on(i, REACH, d->sentences[s].end_token); i < end; i++)
        if ((i < q->first_token || i >= quantity_end(q)) && number_may_begin(d, i) && counts_at(a, i, &n))
            return false; /* of which of them? */
    const struct clause *c = &a->clauses[a->first_clause[next]];
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    if (c->unsure || c->denied || clause_network(a, c, &named) != NETWORK_THIS ||
        !network_named_between(a, c->first_token, end) || clause_tells_leaving(a, c))
        return false;
    const bool stand = doc_one_of(d, c->first_token + 1, back) && doc_has_one_of(d, c->first_token, end, behind);
    if (!(token_classes(d, c->first_token + 1) & W_COPULA) && clause_has_unknown_verb(a, c) &&
        !has_mark_between(a, c->first_token, end, RULE_VERB))
        return stand; /* "Sie hörten vom Partnerprozess" */
    return stand || (clause_counts_members(a, a->first_clause[next], &unsure) && !unsure);
}

bool count_is_some_with(const struct counting *k, const struct quantity *q)
{
    static const char *const with[] = {"mit", "ohne", NULL};
    const size_t NEAR = 24; /* tokens */
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t i = tokens_back(a->doc, q->first_token, c->first_token, W_ADVERB);
    if (k->last.unit != 0 || k->last.end_token == 0 || k->last.sentence != k->sentence || q->head < q->end_head ||
        !doc_one_of(a->doc, q->end_number, with) || i == 0 || i < k->last.end_token || i > k->last.end_token + NEAR ||
        has_finite_between(a, k->last.end_token, i) || scope_behind(a, q->end_number, c->end_token))
        return false;
    if (k->last.kind == COUNT_PART)
        return token_classes(a->doc, i - 1) & W_AND && q->value < k->last.whole;
    return k->last.kind == COUNT_TOTAL && q->value < k->last.value && doc_punct(a->doc, i - 1, ',');
}
