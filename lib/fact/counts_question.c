/* Numbers that answer a question: "Wie viele Kommunen machen mit? Aktuell 84.", "Antwort: neun". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

/* "Herr Weber möchte wissen, wer in Hessen teilnimmt", "fragt, welche Kommunen es sind". */
static bool asks_indirectly(const struct doc *d, const struct sentence *s, const char *const *who)
{
    static const char *const asks[] = {"wissen",     "fragt", "fragte",    "erkundigt",
                                       "erkundigte", "frage", "nachfrage", NULL};
    const size_t REACH = 12; /* tokens */
    for (size_t i = s->first_token + 1; i < reach_on(s->first_token, REACH, s->end_token); i++)
        if (doc_punct(d, i - 1, ',') && doc_one_of(d, i, who))
            return doc_has_one_of(d, s->first_token, i, asks);
    return false;
}

/* "Wer macht in Hessen mit?", "Welche Kommunen sind dabei?": a number answers that, too. */
static bool asks_who(const struct analysis *a, const struct sentence *s)
{
    static const char *const who[] = {"wer", "welche", NULL};
    const size_t LONGEST = 40; /* tokens */
    static const char *const takes_part[] = {"teilnimmt",   "teilnehmen", "mitmacht",   "mitmachen", "dabei",
                                             "beigetreten", "beteiligt",  "beteiligen", "vertreten", NULL};
    return (doc_one_of(a->doc, s->first_token, who) || asks_indirectly(a->doc, s, who)) &&
           (doc_has_one_of(a->doc, s->first_token, reach_on(s->first_token, LONGEST, s->end_token), takes_part) ||
            has_mark_between(a, s->first_token, s->end_token, RULE_UNIT) || /* "Wer ist schon Partnerkommune?" */
            has_verb_between(a, s->first_token, s->end_token, STATUS_MEMBER) ||
            has_verb_between(a, s->first_token, s->end_token, STATUS_JOINED));
}

/* "Antwort:", "Zu Frage 2:", "Zu 3:" before the number. */
static bool labels_answer(const struct analysis *a, size_t first, size_t number)
{
    static const char *const leads[] = {"antwort", "zu", "frage", "a", NULL};
    const size_t LONGEST = 6;
    if (number <= first || number - first > LONGEST || !doc_punct(a->doc, number - 1, ':'))
        return false;
    bool speaker = true; /* "Gast: Dreizehn", "Frau Dr. Peters: Drei" */
    for (size_t i = first; i + 1 < number; i++)
        speaker &= doc_capital(a->doc, i) || doc_punct(a->doc, i, '.');
    return speaker || doc_one_of(a->doc, first, leads);
}

/* "Sind es sechs?", "Machen in Hessen sechs Kommunen mit?": the sentence asks whether members are so many. */
static bool asks_whether(const struct analysis *a, const struct sentence *s)
{
    static const char *const it[] = {"es", "wir", "das", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 30; /* tokens */
    struct quantity n;
    bool copular = false;
    if (!doc_punct(d, s->end_token - 1, '?') || s->end_token - s->first_token > LONGEST)
        return false;
    for (size_t i = s->first_token; i < s->end_token; i++) {
        copular |= i + 1 < s->end_token && token_classes(d, i) & W_COPULA && doc_one_of(d, i + 1, it);
        if (!number_may_begin(d, i) || !quantity_read(a, i, &n) || n.ordinal)
            continue;
        if (n.head == n.end_head)
            return copular;
        const struct mark *own = count_mark(a, n.head, RULE_UNIT);
        return (own && own->rule->unit == 0) || count_bare_unit(a, &n) == 0;
    }
    return false;
}

bool count_is_asked(const struct analysis *a, const struct quantity *q)
{
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    return a->clauses[clause_of(a, q->number_token)].unsure && asks_whether(a, s);
}

/* "Zum Zeitpunkt der Abfrage (15.02.2017) 60", "Nach Kenntnis des Landes handelt es sich zum Stichtag um 14
 * Kommunen": what leads to the answer names a time, or says no more than that it is so. */
static bool is_framed(const struct analysis *a, size_t first, size_t number)
{
    static const char *const leads[] = {"zum", "mit", "am", "nach", "laut", "bei", "stand", NULL};
    static const char *const times[] = {"zeitpunkt", "stichtag", "stand", "abfrage", "tag", "erhebung", NULL};
    const struct doc *d = a->doc;
    if (first >= number)
        return false;
    if (number >= first + 4 && doc_is(d, number - 1, "um")) /* "es handelt sich um" */
        return doc_has_one_of(d, first, number, (const char *const[]){"handelt", "handelte", NULL}) &&
               doc_has_one_of(d, first, number, (const char *const[]){"sich", NULL});
    return doc_one_of(d, first, leads) && doc_has_one_of(d, first, number, times) &&
           !has_finite_between(a, first, number);
}

/* "Wie viele Kommunen machen mit? Aktuell 84.": a sentence that begins with the number, behind the question for it. */
static const struct sentence *question_before(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t LEAD = 40; /* tokens before the number of an answer */
    size_t sentence = doc_sentence_of(d, q->number_token), i = d->sentences[sentence].first_token;
    if (q->first_token > i + LEAD)
        return NULL;
    static const char *const these[] = {"diese",   "die",    "folgende", "folgenden", /* "Derzeit diese sieben:" */
                                        "nein",    "ja",     "doch",     "falsch",    "leider", /* "Nein, sieben." */
                                        "richtig", "stimmt", "genau",    NULL};
    while (i < q->first_token && (token_classes(d, i) & (W_ADVERB | W_NOW) || a->token_bits[i] & BIT_DATE ||
                                  d->tokens[i].kind == TOK_PUNCT || doc_one_of(d, i, these)))
        i++;
    const size_t adverbs = count_before_adverbs(d, q->first_token); /* "Antwort: Derzeit neun." */
    static const char *const frame[] = {"man", "wir", "es", "sie", "das", "sind", "sei", "seien", "waren", NULL};
    size_t framed = adverbs; /* "Frau Dr. Peters: Man sei jetzt zu fünft" */
    while (framed > i && doc_one_of(d, framed - 1, frame))
        framed--;
    if (i != q->first_token && (labels_answer(a, d->sentences[sentence].first_token, framed) || framed == i))
        i = q->first_token;
    static const char *const where[] = {"in", "im", "aus", NULL};
    static const char *const asks[] = {"fragt", "fragte", "erkundigt", NULL}; /* "fragt, wie viele es sind" */
    static const char *const source[] = {"nach", "laut", NULL};               /* "Nach Angaben des Verbundes 62." */
    const size_t SOURCE = 8;                                                  /* tokens */
    if (doc_one_of(d, i, source) && q->first_token > i && q->first_token - i <= SOURCE)
        i = q->first_token;
    if (is_framed(a, i, q->first_token))
        i = q->first_token;
    if (doc_one_of(d, i, where) && count_names_area(a, i + 1) && count_names_area(a, q->first_token - 1) &&
        q->first_token - i <= SOURCE) /* "In Hessen acht." */
        i = q->first_token;
    size_t end = quantity_end(q);
    if (i != q->first_token || (!count_ends_phrase(d, end) && !doc_one_of(d, end, where)))
        return NULL;
    const size_t QUESTIONS = 3, SHORT = 8;
    for (size_t n = 0; sentence > 0 && n < QUESTIONS; n++) {
        const struct sentence *s = &d->sentences[--sentence];
        if (n == 0 && (asks_who(a, s) || asks_whether(a, s)))
            return s;
        bool asked =
            doc_punct(d, s->end_token - 1, '?') ||
            (n == 0 && doc_has_one_of(d, s->first_token, reach_on(s->first_token, SOURCE, s->end_token), asks));
        for (size_t j = s->first_token; j + 1 < s->end_token && asked; j++)
            if (doc_is(d, j, "wieviele") ||
                (doc_is(d, j, "wie") && (doc_is(d, j + 1, "viele") || doc_is(d, j + 1, "groß"))) ||
                ((j == s->first_token || doc_punct(d, j - 1, ':')) && doc_is(d, j, "und") &&
                 s->end_token - j <= SHORT && scope_near(a, j, j + 1))) /* "Und bundesweit?" */
                return s;
    }
    return NULL;
}

bool count_is_answer(const struct analysis *a, const struct quantity *q)
{
    return question_before(a, q) != NULL;
}

const char *count_question_scope(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 40; /* tokens */
    const struct sentence *s = question_before(a, q);
    if (!s)
        return NULL;
    const char *scope = scope_near(a, s->first_token, s->first_token + 1);
    return scope ? scope
                 : scope_between(a, s->first_token, reach_on(s->first_token, REACH, s->end_token), s->first_token);
}

int count_question_date(const struct analysis *a, const struct quantity *q)
{
    const struct sentence *s = question_before(a, q);
    if (!s)
        return NO_REF;
    size_t from, to = dates_between(a, s->first_token, s->end_token, &from);
    return from + 1 == to && date_is_absolute(a, from) ? (int)from : NO_REF;
}

/* "Wie viele Kinder gibt es? In der Liste steht 75.": the sentence right before, if it asks something. */
static const struct sentence *asked_right_before(const struct analysis *a, const struct quantity *q)
{
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    const bool asked = s > a->doc->sentences && s[-1].line == s->line && doc_punct(a->doc, s->first_token - 1, '?');
    return asked ? s - 1 : NULL;
}

bool count_answers_for_another(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 20; /* tokens */
    if (q->head < q->end_head)
        return false;
    const struct sentence *s = question_before(a, q);
    if (!s)
        s = asked_right_before(a, q);
    if (!s)
        return false;
    const size_t end = reach_on(s->first_token, REACH, s->end_token);
    for (size_t i = s->first_token; i + 2 < end; i++)
        if (doc_is(a->doc, i, "wie") && doc_is(a->doc, i + 1, "viele")) {
            const size_t noun = count_over_adjectives(a, i + 2);
            return count_is_unknown_noun(a, noun) && !count_mark(a, noun, RULE_BARE) &&
                   !count_is_neutral(a->doc, noun);
        }
    return false;
}
