/* What a noun for members says of the communes beside it: they are members, or it stands for others. German in general. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

bool clause_has_class(const struct analysis *a, const struct clause *c, unsigned classes)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (token_depth(a, i) == 0 && token_classes(a->doc, i) & classes)
            return true;
    return false;
}

bool clause_has_word(const struct analysis *a, const struct clause *c, const char *const *words)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (token_depth(a, i) == 0 && doc_one_of(a->doc, i, words))
            return true;
    return false;
}

/* "Gastgeber der Partnerkommunen", "in den Partnerkommunen": the noun belongs to another one, or to a preposition. */
static bool is_attribute(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct doc *d = a->doc;
    size_t i = m->first_token;
    while (i > c->first_token && d->tokens[i - 1].kind == TOK_WORD && !(d->tokens[i - 1].flags & TOK_CAPITAL) &&
           !(token_classes(d, i - 1) & ~(W_ADVERB | W_KIND)) && !(a->token_bits[i - 1] & BIT_VERB))
        i--;
    if (i == c->first_token || a->token_bits[i - 1] & BIT_DATE || /* "ist seit 2016 Partnerkommune", "seit langem" */
        token_classes(d, i - 1) & W_SINCE)
        return false;
    while (i > c->first_token && d->tokens[i - 1].kind == TOK_NUMBER)
        i--;
    if (i == c->first_token)
        return false;
    const size_t lead = tokens_back(d, i, c->first_token, W_ARTICLE);
    if (lead > c->first_token + 2 && doc_is(d, lead - 1, "vor") && doc_is(d, lead - 2, "wie") &&
        doc_is(d, lead - 3, "nach"))
        return false; /* "ist nach wie vor die einzige Partnerkommune" */
    static const char *const genitive[] = {"der", "den", "aller", "dieser", "unserer", "ihrer", "seiner", NULL};
    static const char *const one_of[] = {"eine", "einer", "eines", "ersten", "zu", "als", "ist", "zählt", NULL};
    if (i > c->first_token + 1 && doc_is(d, i - 1, "von") && doc_one_of(d, i - 2, one_of))
        return false;
    if (token_classes(d, i - 1) & (W_PREP | W_OF) && !doc_is(d, i - 1, "als"))
        return true;
    if (i > c->first_token + 1 && doc_is(d, i - 1, "die") && token_classes(d, i - 2) & W_PREP)
        return true; /* "war Gastgeber für die Partnerkommunen" */
    if (!doc_one_of(d, i - 1, genitive) || i - 1 == c->first_token)
        return false;
    if (doc_one_of(d, i - 2, one_of))
        return false;
    return token_is_noun(d, i - 2) || token_classes(d, i - 2) & (W_PREP | W_OF | W_WITH);
}

/* "Hanau, seit 2014 Partnerkommune, lädt ein", "Wurzen: seit 2020 Partnerkommune": a part between commas, or behind
 * a colon and with "seit", that begins with the noun. */
static bool is_loose_apposition(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const bool since = token_classes(a->doc, c->first_token) & W_SINCE;
    if (c->finite || c->join == JOIN_START || (c->join == JOIN_COLON && !since))
        return false;
    size_t i = c->first_token;
    while (i < m->first_token &&
           (token_classes(a->doc, i) & (W_SINCE | W_ADVERB | W_ARTICLE) || a->token_bits[i] & BIT_DATE))
        i++;
    return i == m->first_token;
}

/* "Coburg jetzt Partnerkommune": a headline leaves out the copula. */
static bool is_headline_predicate(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    size_t i = m->first_token;
    while (i > c->first_token && token_classes(a->doc, i - 1) & W_ADVERB && !(a->token_bits[i - 1] & BIT_PLACE))
        i--;
    return !c->finite && i < m->first_token && i > c->first_token && a->token_bits[i - 1] & BIT_PLACE;
}

bool unit_shares_copula(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    return before && before->end_token > before->first_token && !c->finite &&
           (c->join == JOIN_COMMA || c->join == JOIN_AND) && !before->denied && !before->unsure &&
           a->token_bits[before->end_token - 1] & BIT_DATE && clause_has_class(a, before, W_COPULA);
}

/* "2015: Partnerkommune", "Seit 2015: Mitglied": all that stands before the colon, at the head of the line, is a
 * date, and all that stands behind it the noun. */
static bool is_dated_entry(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct clause *key = clause_before(a, c);
    size_t from;
    if (!key || c->join != JOIN_COLON || m->rule->kind != RULE_UNIT || doc_ends(a->doc, m->end_token - 1, 0, "n") ||
        m->first_token != c->first_token || clause_words_end(a->doc, c) != m->end_token ||
        dates_in(a, key->first_token, key->end_token, &from) != 1 || date_lies_ahead(a, (int)from))
        return false;
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, key->first_token)];
    for (size_t i = key->first_token; i < key->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && a->doc->tokens[i].kind != TOK_PUNCT &&
            !(token_classes(a->doc, i) & W_SINCE))
            return false;
    return line->first_token == key->first_token && line->end_token <= c->end_token + 1;
}

bool unit_is_entry(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 24; /* tokens */
    size_t i = c->first_token, from;
    if (is_dated_entry(a, c, m))
        return true;
    if (c->finite || c->join != JOIN_START || m->rule->kind != RULE_UNIT || c->end_token - i > LONGEST ||
        doc_ends(d, m->end_token - 1, 0, "n") || groups_in(a, c->first_token, c->end_token, NULL) > 0)
        return false;
    while (i < m->first_token &&
           (token_classes(d, i) & (W_SINCE | W_ADVERB | W_ARTICLE) || a->token_bits[i] & BIT_DATE))
        i++;
    if (i != m->first_token)
        return false;
    for (i = m->end_token; i < c->end_token; i++)
        if (token_is_noun(d, i) && !(a->token_bits[i] & (BIT_NAME | BIT_DATE)))
            return false;
    const size_t to = dates_between(a, c->first_token, c->end_token, &from);
    return from + 1 == to && date_is_since(a, from);
}

bool unit_is_predicate(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    if (is_attribute(a, c, m))
        return false;
    static const char *const as[] = {"als", NULL};
    static const char *const belongs[] = {"zählt",  "zählen", "gehört", "gehören", "heißt",
                                          "heißen", "lauten", "nennt",  "nennen",  NULL};
    return clause_has_copula(a, c) || clause_has_word(a, c, as) || clause_has_word(a, c, belongs) ||
           is_loose_apposition(a, c, m) || is_headline_predicate(a, c, m) || unit_shares_copula(a, c) ||
           unit_is_entry(a, c, m);
}

bool unit_is_apposition(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct doc *d = a->doc;
    size_t i = m->end_token;
    static const char *const such[] = {"wie", "sind", "aus", NULL};
    if (i < c->end_token && doc_one_of(d, i, such))
        i++;
    for (size_t n = 0; i < c->end_token && n < 3 && token_classes(d, i) & (W_ARTICLE | W_KIND); n++)
        i++;
    return i < c->end_token && a->token_bits[i] & BIT_PLACE;
}

bool unit_is_of_names_behind(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    bool here =
        m->first_token >= c->first_token && m->first_token < c->end_token; /* not carried over, not of a count */
    bool unit = m->rule->kind == RULE_UNIT || m->rule->kind == RULE_BARE;
    return here && unit && unit_is_apposition(a, c, m) && !unit_is_predicate(a, c, m);
}

/* "Eine der 60 Kommunen ist Kiel": the clause begins with one of those that are counted, and a copula stands behind
 * them. */
static bool begins_with_one_of(const struct analysis *a, const struct clause *c)
{
    static const char *const one[] = {"eine", "einer", "eines", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 10; /* tokens */
    return doc_one_of(d, c->first_token, one) && doc_is(d, c->first_token + 1, "der") &&
           tokens_are(d, c->first_token, reach_on(c->first_token, REACH, c->end_token), W_COPULA);
}

bool unit_is_one_of_counted(const struct analysis *a, const struct clause *c, size_t count)
{
    static const char *const one[] = {"eine", "einer", "eines", NULL}, *const of[] = {"von", "der", "unter", NULL};
    const size_t BACK = 4; /* tokens: "eine von bundesweit mehr als 70" */
    const struct doc *d = a->doc;
    if (!tokens_are(d, c->first_token, count, W_COPULA))
        return false;
    for (size_t i = count; i > c->first_token + 1 && i + BACK > count; i--)
        if (doc_one_of(d, i - 1, of) && doc_one_of(d, i - 2, one)) /* not "ist mit einer der 60 befreundet" */
            return i < c->first_token + 3 || !(token_classes(d, i - 3) & (W_PREP | W_WITH | W_OF));
    return false;
}

struct statement statement_of_counted(const struct analysis *a, const struct clause *c)
{
    static const struct rule counted = {.id = "ordinal", .kind = RULE_UNIT, .needs = NEEDS_NONE};
    static const struct mark mark = {.rule = &counted};
    static const char *const is[] = {"ist", "sei", NULL}, *const becomes[] = {"wird", "wurde", NULL};
    const struct count *count = member_count(a, c->first_token, c->end_token);
    if (!count || c->relative)
        return (struct statement){0};
    const bool ordinal = count_is_ordinal(count);
    const bool change = ordinal && doc_has_one_of(a->doc, c->first_token, c->end_token, becomes);
    const bool stands = ordinal && doc_has_one_of(a->doc, c->first_token, c->end_token, is);
    if (!change && !stands && !begins_with_one_of(a, c) &&
        !unit_is_one_of_counted(a, c, doc_token_at(a->doc, count->start)))
        return (struct statement){0};
    return (struct statement){.mark = &mark,
                              .rule = counted.id,
                              .status = change ? STATUS_JOINED : STATUS_MEMBER,
                              .denied = c->denied,
                              .unsure = c->unsure,
                              .of_other = !token_is_of_network(a, c->first_token)};
}
