/* Memberships told in as few words as there can be: "Saarlouis? Seit 2014." German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "Seit 2014.", "Schon seit Mai 2016!", "Seit 2019 im Netzwerk.": the date that the sentence is, with words of
 * closed classes; NO_REF. */
static int date_since_alone(const struct analysis *a, const struct sentence *s)
{
    const size_t LONGEST = 8, NAME = 12; /* tokens; with the network's name */
    const struct doc *d = a->doc;
    const bool named = has_mark_between(a, s->first_token, s->end_token, RULE_NAME);
    size_t date;
    if (s->end_token - s->first_token > (named ? LONGEST + NAME : LONGEST) || doc_punct(d, s->end_token - 1, '?') ||
        dates_in(a, s->first_token, s->end_token, &date) != 1 || !date_is_since(a, date))
        return NO_REF;
    for (size_t i = s->first_token; i < s->end_token; i++) {
        const bool closed = d->tokens[i].kind == TOK_PUNCT || a->token_bits[i] & (BIT_DATE | BIT_NAME) ||
                            token_classes(d, i) & (W_SINCE | W_ADVERB | W_ARTICLE | W_PREP | W_ADDITIVE);
        if (!closed || a->token_bits[i] & BIT_PLACE || token_negates(d, i))
            return NO_REF;
    }
    return (int)date;
}

/* "Saarlouis?", "Und der Kreis Soest?": the one commune that the sentence is; -1. */
static int group_asked_alone(const struct analysis *a, const struct sentence *s)
{
    const size_t LONGEST = 6; /* tokens */
    if (s->end_token - s->first_token > LONGEST || !doc_punct(a->doc, s->end_token - 1, '?') ||
        has_finite_between(a, s->first_token, s->end_token))
        return -1;
    const int group = only_commune(a, s->first_token, s->end_token);
    for (size_t i = s->first_token; group >= 0 && i + 1 < s->end_token; i++)
        if (!(a->token_bits[i] & BIT_PLACE) &&
            !(token_classes(a->doc, i) & (W_AND | W_ARTICLE | W_KIND | W_ADVERB | W_BUT)))
            return -1;
    return group;
}

void members_in_brief(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    if (sentence == 0 || s[-1].line != s->line || !token_is_of_network(a, s->first_token))
        return;
    const int date = date_since_alone(a, s), group = date == NO_REF ? -1 : group_asked_alone(a, s - 1);
    if (group >= 0)
        membership_add_group(a, &a->groups[group], STATUS_MEMBER, date, "presupposed.answer");
}
