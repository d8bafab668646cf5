/* What the words of a label say of its value: "Beitritt: 2014", "Zugänge: Herne", "Partnerprozess: 2016 bis 2022".
 * German in general. */
#include "lib/fact/members_label.h"
#include "lib/fact/words.h"

/* "Zugänge", "Abgänge": what the profile has no words for. */
static bool says_moves(const struct analysis *a, const struct label *b, enum member_status *status)
{
    static const char *const came[] = {"zugänge", "neuzugänge", "neuzugang", "neuaufnahmen", "neuaufnahme", "neu",
                                       "neue",    "zugang",     NULL};
    static const char *const went[] = {"abgänge", "abgang", "weggänge", NULL};
    for (size_t i = b->first; i < b->end; i++) {
        if (doc_one_of(a->doc, i, came)) {
            *status = STATUS_JOINED;
            return true;
        }
        if (doc_one_of(a->doc, i, went) || token_classes(a->doc, i) & W_FORMER) {
            *status = STATUS_LEFT;
            return true;
        }
    }
    return false;
}

/* "Erste hessische Kommune": who joined before all others. */
static bool says_first(const struct analysis *a, const struct label *b)
{
    static const char *const first[] = {"erste", "erster", "erstes", NULL};
    bool unit = false;
    for (size_t i = b->first; i < b->end; i++)
        unit |= (a->token_bits[i] & BIT_UNIT) != 0 && !(a->token_bits[i] & BIT_PLACE);
    return unit && doc_has_one_of(a->doc, b->first, b->end, first);
}

bool label_is_short_for_network(const struct analysis *a, const struct label *b)
{
    enum { LONGEST = 5, SENTENCES = 40, ANNOUNCEMENT_WORDS = 60 };
    const struct doc *d = a->doc;
    const struct token *t = &d->tokens[b->first];
    if (b->end != b->first + 1 || !(t->flags & TOK_ALLCAPS) || t->fold_len > LONGEST)
        return false;
    const size_t own = doc_sentence_of(d, b->first);
    for (size_t s = reach_back(own, SENTENCES, 0); s < own; s++) {
        const struct sentence *before = &d->sentences[s];
        for (size_t i = before->first_token; i < before->end_token && i < before->first_token + ANNOUNCEMENT_WORDS;
             i++)
            if (d->tokens[i].word == t->word && d->tokens[i].flags & TOK_ALLCAPS &&
                network_named_between(a, before->first_token, before->end_token))
                return true;
    }
    return false;
}

/* "Mitglied: 2014 bis 2019", "Partner: seit 2015": a noun for members alone, and behind it a date. */
static bool is_noun_with_date(const struct analysis *a, const struct label *b)
{
    const size_t LEAD = 3; /* tokens: "vom 3. Mai 2014" */
    size_t from, to = marks_between(a, b->first, b->end, &from), end = b->end;
    bool noun = false;
    while (end > b->first && (a->doc->tokens[end - 1].kind == TOK_PUNCT || token_classes(a->doc, end - 1) & W_SINCE))
        end--;
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        noun |= (m->rule->kind == RULE_BARE || m->rule->kind == RULE_UNIT) && m->rule->unit == 0 &&
                m->rule->needs != NEEDS_NAME && m->first_token == b->first && m->end_token == end;
    }
    return noun && dates_in(a, b->value_first, reach_on(b->value_first, LEAD, b->value_end), NULL) > 0;
}

bool label_is_network_alone(const struct analysis *a, const struct label *b)
{
    static const char *const there[] = {"aktiv", "beteiligt", "dabei", "vertreten", "engagiert", NULL};
    const struct doc *d = a->doc;
    size_t from, to = marks_between(a, b->first, b->end, &from), named = b->first;
    for (size_t i = b->first; i < b->end; i++) {
        while (from < to && a->marks.v[from].first_token <= i) {
            if (mark_names_network(&a->marks.v[from]) && !rule_is_of_members(a->marks.v[from].rule) &&
                a->marks.v[from].end_token > named)
                named = a->marks.v[from].end_token;
            from++;
        }
        if (i >= named && d->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_NAME) &&
            !(token_classes(d, i) & (W_PREP | W_ARTICLE)) && !doc_one_of(d, i, there))
            return false;
    }
    return named > b->first;
}

/* "01.04.2016 bis 31.12.2022", "2018 bis heute": a time as the value. */
static bool is_time(const struct analysis *a, const struct label *b)
{
    static const char *const lasts[] = {"heute", "laufend", "fortlaufend", "andauernd", NULL};
    size_t from, to = dates_between(a, b->value_first, b->value_end, &from);
    return from < to && a->f->dates.v[from].first_token == b->value_first &&
           (a->f->dates.v[from].range_with > (int)from ||
            doc_has_one_of(a->doc, b->value_first, b->value_end, lasts));
}

/* "Eintritt: Mai 2013", "Partnerprozess – Aufnahme: 02/2020", "Ende der Mitgliedschaft: 2020": what the profile's
 * nouns leave open. */
static bool says_begin_or_end(const struct analysis *a, const struct label *b, enum member_status *status)
{
    static const char *const began[] = {"eintritt", "eintrittsdatum", "eintrittsjahr", "aufnahmedatum", NULL};
    static const char *const end[] = {"ende", "beendigung", NULL};
    size_t from, to = dates_between(a, b->value_first, b->value_end, &from);
    if (from == to || a->f->dates.v[from].first_token != b->value_first)
        return false;
    if (b->end > b->first + 1 && doc_one_of(a->doc, b->first, end) &&
        has_noun_between(a, b->first, b->end, STATUS_MEMBER)) {
        *status = STATUS_LEFT;
        return true;
    }
    if (!doc_one_of(a->doc, b->end - 1, began))
        return false;
    *status = STATUS_JOINED;
    return true;
}

bool label_says_membership(const struct analysis *a, const struct label *b, enum member_status *status, bool *of_whom)
{
    size_t from, to = marks_between(a, b->first, b->end, &from);
    bool named = false, since = tokens_are(a->doc, b->first, b->end, W_SINCE), said = false;
    *status = STATUS_MEMBER;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool tells = r->kind == RULE_NOUN || r->kind == RULE_VERB;
        named |= mark_names_network(&a->marks.v[i]) || r->kind == RULE_REFERENCE; /* "Im Netzwerk seit 1990" */
        said |= tells;
        if (tells && r->status != STATUS_MEMBER)
            *status = r->status;
    }
    named |= b->yes && !named && label_is_short_for_network(a, b);
    said |= b->yes && named;
    *status = b->yes && has_verb_between(a, b->value_first, b->value_end, STATUS_JOINED) ? STATUS_JOINED : *status;
    if (doc_ends(a->doc, b->end - 1, 0, "urkunde")) { /* "Datum der Urkunde" */
        *status = STATUS_JOINED;
        said = true;
    }
    *of_whom = says_first(a, b);
    if (*of_whom) {
        *status = STATUS_JOINED;
        return true;
    }
    since |= b->value_first < b->value_end && token_classes(a->doc, b->value_first) & W_SINCE; /* "...: seit 2016" */
    said |= says_begin_or_end(a, b, status) || (named && is_time(a, b) && label_is_network_alone(a, b));
    *of_whom = says_moves(a, b, status);
    return said || (named && since) || *of_whom || is_noun_with_date(a, b);
}
