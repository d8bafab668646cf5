/* Those who left, counted and named: "zwei Austritte: Herne und Bochum", "Abgänge: 1 (Peine)". German in general. */
#include "lib/base/search.h"
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

static bool is_leaving(const struct doc *d, size_t i)
{
    static const char *const nouns[] = {"austritte", "austritten",   "austritt",   "abgänge",     "abgängen",
                                        "abgang",    "ausstiege",    "ausstiegen", "ausstieg",    "weggänge",
                                        "weggängen", "ausgetretene", "aussteiger", "aussteigern", NULL};
    return doc_capital(d, i) && doc_one_of(d, i, nouns);
}

/* The sign that opens the names of the group: "(", ":", a dash, the comma of ", und zwar"; 0 if none does. */
static size_t sign_before(const struct analysis *a, const struct group *g, size_t first)
{
    static const char *const leads[] = {"zwar", "nämlich", "konkret", "namentlich", NULL};
    const size_t BACK = 6; /* tokens */
    const struct doc *d = a->doc;
    size_t i = g->first_token;
    bool led = false;
    for (size_t n = 0; i > first && n < BACK; n++, i--) {
        const bool lead = doc_one_of(d, i - 1, leads);
        led |= lead;
        if (!lead && !(token_classes(d, i - 1) & (W_ARTICLE | W_KIND | W_AND)))
            break;
    }
    if (i <= first || d->tokens[i - 1].kind != TOK_PUNCT)
        return 0;
    const bool opens =
        doc_punct(d, i - 1, ':') || token_opens_bracket(a, i - 1) || a->clauses[clause_of(a, i)].join == JOIN_DASH;
    return opens || led ? i - 1 : 0;
}

/* How many left by the noun at token i: "zwei Austritte", "ein Austritt", "Abgänge: 1"; 0: nobody says. */
static int64_t number_of(const struct analysis *a, size_t i, size_t first)
{
    static const char *const one[] = {"ein", "einen", "einem", "einer", "eine", NULL};
    struct number n;
    if (doc_punct(a->doc, i + 1, ':') && i + 2 < a->doc->ntokens && counts_at(a, i + 2, &n))
        return n.value;
    if (i <= first)
        return 0;
    if (doc_one_of(a->doc, i - 1, one))
        return 1;
    for (size_t k = i; k > first && k + 2 > i; k--) /* "zwei weitere Austritte" */
        if (counts_at(a, k - 1, &n) && !n.ordinal)
            return n.value;
    return 0;
}

/* When they left: the one date of the clause up to the sign, else of that of the names, "ein Austritt: Herne hat im
 * Juni aufgehört", else that of what is counted right before; NO_REF. */
static int date_of_leaving(const struct analysis *a, const struct group *g, size_t first, size_t sign)
{
    const size_t LONGEST = 40; /* tokens */
    const struct clause *own = &a->clauses[g->clause];
    const uint32_t NEAR = 400; /* bytes */
    const struct facts *f = a->f;
    size_t date, at;
    if (dates_in(a, first, sign, &date) == 1)
        return (int)date;
    if (own->finite && dates_in(a, g->end_token, reach_on(g->end_token, LONGEST, own->end_token), &date) == 1)
        return (int)date;
    LOWER_BOUND(f->counts, f->ncounts, start, a->doc->tokens[sign].start, at);
    for (size_t n = 0; at > 0 && n < 3; n++, at--)
        if (f->counts[at - 1].as_of >= 0 && f->counts[at - 1].end + NEAR > a->doc->tokens[sign].start)
            return f->counts[at - 1].as_of;
    return NO_REF;
}

bool members_gone(struct analysis *a, const struct group *g)
{
    const size_t REACH = 14; /* tokens from the noun to the names */
    const struct doc *d = a->doc;
    const size_t line = d->lines[doc_line_of(d, g->first_token)].first_token;
    const size_t sign = sign_before(a, g, line);
    if (sign <= line || !token_is_of_network(a, g->first_token))
        return false;
    const size_t sentence = d->sentences[doc_sentence_of(d, sign)].first_token;
    const size_t first = reach_back(sign, REACH, sentence > line ? sentence : line);
    size_t noun = sign;
    while (noun > first && !is_leaving(d, noun - 1))
        noun--;
    if (noun == first)
        return false;
    const struct clause *c = &a->clauses[clause_of(a, noun - 1)];
    if (c->denied || c->unsure || a->clauses[g->clause].denied || a->clauses[g->clause].unsure ||
        number_of(a, noun - 1, first) != (int64_t)(g->end_place - g->first_place))
        return false;
    membership_add_group(a, g, STATUS_LEFT, date_of_leaving(a, g, first, sign), "beside.gone");
    return true;
}
