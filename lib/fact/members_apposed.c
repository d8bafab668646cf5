/* Communes in apposition to a noun of members: "Eine der dreizehn Partnerkommunen, der Landkreis Peine, hat ...",
 * "Zwei Mitglieder im Prozess – Kiel und Plön – planen ...", "Wir besuchten eine Partnerkommune (Gera)". German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

static const char *const one[] = {"ein", "eine", "einer", "eines", "einem", "einen", NULL};

/* "im Prozess „Gesundheit für alle“", "in Sachsen", "aus unserem Kreis": whether what stands behind the noun says of
 * what, or where, it is. */
static bool is_attribute(const struct analysis *a, size_t first, size_t end)
{
    const struct doc *d = a->doc;
    if (first < end && !(token_classes(d, first) & (W_PREP | W_OF | W_ARTICLE)) && !(a->token_bits[first] & BIT_NAME))
        return false;
    for (size_t i = first; i < end; i++)
        if (a->token_bits[i] & (BIT_VERB | BIT_PLACE | BIT_UNIT) || doc_punct(d, i, ',') ||
            (token_classes(d, i) & (W_AND | W_SUBORD)))
            return a->token_bits[i] & BIT_NAME;
    return true;
}

/* The noun of members whose phrase ends before the sign at token `sign`; NULL. */
static const struct mark *noun_before_sign(const struct analysis *a, size_t first, size_t sign)
{
    const size_t REACH = 16; /* tokens */
    size_t from, to = marks_between(a, reach_back(sign, REACH, first), sign, &from);
    for (; to > from; to--) {
        const struct mark *m = &a->marks.v[to - 1];
        const bool bare = m->rule->kind == RULE_BARE && m->rule->unit == 0;
        if (m->end_token > sign || !(rule_is_of_members(m->rule) || bare))
            continue;
        const bool named = has_mark_between(a, m->end_token, sign, RULE_NAME);
        return is_attribute(a, m->end_token, sign) && (!bare || named || m->rule->needs == NEEDS_FOCUS) ? m : NULL;
    }
    return NULL;
}

/* "neue", "dienstälteste", "bisherigen": an adjective before the noun. */
static bool is_adjective(const struct doc *d, size_t i)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em", NULL};
    return d->tokens[i].kind == TOK_WORD && doc_ends_in(d, i, 3, endings) && !token_classes(d, i) &&
           (!doc_capital(d, i) || d->tokens[i].flags & TOK_SENTENCE_START);
}

/* Where the phrase of the noun begins: "eine der 13 älteren Partnerkommunen". *many: how many it says there are of
 * them, 0 if it does not say. The noun's token if it has neither article nor number. */
static size_t phrase_start(const struct analysis *a, size_t noun, size_t first, int64_t *many)
{
    const size_t LONGEST = 7; /* tokens before the noun */
    const struct doc *d = a->doc;
    size_t i = noun, led = noun;
    struct number n;
    *many = 0;
    first = reach_back(noun, LONGEST, first);
    for (; i > first; i--) {
        const bool counts = counts_at(a, i - 1, &n) && !n.ordinal && n.end_token == i;
        const bool article = (token_classes(d, i - 1) & (W_ARTICLE | W_OF)) || doc_one_of(d, i - 1, one);
        if (counts || doc_one_of(d, i - 1, one))
            *many = counts ? n.value : 1;
        else if (!article && !is_adjective(d, i - 1))
            break;
        led = counts || article ? i - 1 : led;
    }
    return i > first && token_is_noun(d, i - 1) && !(a->token_bits[i - 1] & (BIT_DATE | BIT_PLACE)) ? noun : led;
}

/* Whether the sign at token `open` before the names is closed by the one behind them at token `close`. */
static bool is_closed(const struct doc *d, size_t open, size_t close, size_t end)
{
    if (doc_punct(d, open, '('))
        return close < end && doc_punct(d, close, ')');
    return close >= end || doc_punct(d, close, '.') || (doc_punct(d, open, ',') && doc_punct(d, close, ',')) ||
           (doc_dash_apart(d, open) && doc_dash_apart(d, close));
}

/* "eine der Partnerkommunen, nämlich Kiel,": the sign before the group, over words that lead to it; ntokens. */
static size_t sign_before(const struct analysis *a, const struct group *g, size_t first)
{
    static const char *const leads[] = {"nämlich", "konkret", "zwar", "und", NULL};
    const struct doc *d = a->doc;
    size_t i = tokens_back(d, g->first_token, first, W_ARTICLE | W_KIND);
    for (size_t n = 0; n < 2 && i > first && doc_one_of(d, i - 1, leads); n++)
        i--;
    if (i < first + 2 || !(doc_punct(d, i - 1, ',') || doc_punct(d, i - 1, '(') || doc_dash_apart(d, i - 1)))
        return d->ntokens;
    return i - 1;
}

static void read_apposed(struct analysis *a, const struct sentence *s, const struct group *g)
{
    static const char *const anew[] = {"neue",    "neuen",    "neuer",    "neues",    "jüngste", "jüngsten",
                                       "neueste", "neuesten", "jüngstes", "jüngster", NULL};
    const struct doc *d = a->doc;
    const size_t sign = sign_before(a, g, s->first_token);
    size_t close = a->f->places.v[g->end_place - 1].end_token;
    if (sign >= d->ntokens)
        return;
    if (doc_punct(d, sign, '(') && close < s->end_token && !doc_punct(d, close, ')'))
        return;
    close = doc_punct(d, sign, '(') ? close : g->end_token;
    const struct clause *c = &a->clauses[clause_of(a, sign - 1)];
    const struct mark *m = is_closed(d, sign, close, s->end_token) ? noun_before_sign(a, s->first_token, sign) : NULL;
    int64_t many;
    const size_t first = m ? phrase_start(a, m->first_token, s->first_token, &many) : 0;
    bool named;
    if (!m || first == m->first_token || c->denied || c->unsure || tokens_doubtful(a, first, sign) ||
        tokens_are(d, first, sign, W_FORMER) || has_verb_between(a, s->first_token, s->end_token, STATUS_LEFT) ||
        clause_network(a, c, &named) != NETWORK_THIS)
        return;
    const int64_t communes = (int64_t)communes_in(a, g);
    const bool plural = doc_ends(d, m->first_token, 1, "n");
    if (many ? many != communes : plural != (communes > 1))
        return;
    membership_add_group(a, g, doc_has_one_of(d, first, m->first_token, anew) ? STATUS_JOINED : STATUS_MEMBER, NO_REF,
                         "beside.apposed");
}

void members_apposed(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (doc_punct(a->doc, s->end_token - 1, '?'))
        return;
    for (; from < to; from++)
        read_apposed(a, s, &a->groups[from]);
}
