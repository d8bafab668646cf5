/* Questions and their answers: what an answer leaves out, and what a question takes for granted. German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "Wer macht noch mit? Leipzig natürlich. Zuerst Dresden, das war 2017, dann der Vogtlandkreis.": an answer of communes
 * without a verb says what the question asks. The answers may be several sentences. */
static void read_answer(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    const size_t ANSWERS = 6;
    if (!r->asked.mark || r->asked_group >= 0 || sentence - r->asked_in > ANSWERS ||
        (r->last.mark && !r->last_relative) || doc_punct(d, s->end_token - 1, '?'))
        return;
    for (size_t c = a->first_clause[sentence]; c < a->first_clause[sentence + 1]; c++) {
        const struct clause *clause = &a->clauses[c];
        size_t from, to = groups_between(a, clause->first_token, clause->end_token, &from);
        if (from == to)
            continue;
        const struct group *g = &a->groups[from];
        if (g->role == GROUP_PLACE && c + 1 < a->nclauses && a->clauses[c + 1].join == JOIN_COLON)
            continue; /* "In Bremen: Bremerhaven." */
        size_t i = clause->first_token, end = g->end_token;
        while (i < g->first_token &&
               (token_classes(d, i) || a->token_bits[i] & BIT_DATE || d->tokens[i].kind == TOK_PUNCT) &&
               !(a->token_bits[i] & BIT_VERB) && !(token_classes(d, i) & (W_NOT | W_MODAL | W_FUTURE)))
            i++;
        while (end < clause->end_token && (token_classes(d, end) & (W_ADVERB | W_ADDITIVE | W_PREP) ||
                                           a->token_bits[end] & BIT_DATE || d->tokens[end].kind == TOK_PUNCT))
            end++;
        if (i < g->first_token || end < clause->end_token)
            return;
        reading_take_group(r, c, g, g->first_place, &r->asked);
    }
}

/* "Ist Hanau dabei? Ja, seit 2016." */
static void read_yes(struct reading *r, size_t sentence)
{
    static const char *const yes[] = {"ja", "richtig", "stimmt", "natürlich", "selbstverständlich", "genau", NULL};
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    if (!r->asked.mark || r->asked_group < 0 || sentence != r->asked_in + 1 ||
        !doc_one_of(doc_in(r), s->first_token, yes))
        return;
    const struct group *g = &a->groups[r->asked_group];
    size_t from, to = dates_between(a, s->first_token, s->end_token, &from);
    membership_add_group(a, g, r->asked.status, from < to ? (int)from : NO_REF, "presupposed.answer");
}

/* A question keeps what it asks, and presupposes it where it asks since when, how long or why. */
static void note_question(struct reading *r, size_t sentence)
{
    static const char *const who[] = {"wer", "welche", "welcher", "wen", NULL};
    const struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    if (!doc_punct(d, s->end_token - 1, '?'))
        return;
    r->asked = (struct statement){0};
    bool yes_or_no = a->token_bits[s->first_token] & BIT_VERB;
    if (!r->last.mark || r->last.denied || r->last.of_other || !(yes_or_no || doc_one_of(d, s->first_token, who)))
        return;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from), token;
    bool generic = subject_is_generic(a, &a->clauses[a->first_clause[sentence]], &token);
    r->asked_group = !yes_or_no ? -1 : from < to ? (int)from : generic ? r->topic : -1;
    if (yes_or_no && r->asked_group < 0)
        return;
    r->asked = r->last;
    r->asked.unsure = false;
    r->asked_in = sentence;
}

/* "Seit wann ist Zwickau dabei?", "Wie lange ...", "Warum ...": that it is, is not asked. */
static bool presupposes(const struct doc *d, const struct sentence *s)
{
    static const char *const why[] = {"warum", "weshalb", "wieso", "wann", NULL};
    const size_t REACH = 6; /* "Frau Torgau, wie lange" */
    if (!doc_punct(d, s->end_token - 1, '?'))
        return false;
    for (size_t i = s->first_token; i < s->end_token && i < s->first_token + REACH; i++)
        if (doc_one_of(d, i, why) || (doc_is(d, i, "wie") && doc_is(d, i + 1, "lange")))
            return true;
    return false;
}

/* The date that the answer to such a question begins with: "Offiziell seit August 2017." */
static int date_of_answer(const struct analysis *a, size_t sentence)
{
    const size_t HEAD = 6;
    if (sentence + 1 >= a->doc->nsentences)
        return NO_REF;
    const struct sentence *s = &a->doc->sentences[sentence + 1];
    size_t end = reach_on(s->first_token, HEAD, s->end_token), from;
    size_t to = dates_between(a, s->first_token, end, &from);
    return from < to ? (int)from : NO_REF;
}

/* "Seit wann ist Kiel dabei? Die Vereinbarung wurde am 3. Mai 2018 unterschrieben.": the answer tells how it came about. */
static enum member_status status_of_answer(const struct analysis *a, size_t sentence, enum member_status asked)
{
    if (sentence + 1 >= a->doc->nsentences)
        return asked;
    const struct statement s = statement_of(a, a->first_clause[sentence + 1]);
    return s.mark && s.status == STATUS_JOINED && !s.denied && !s.unsure ? STATUS_JOINED : asked;
}

/* "Sie sind Koordinator in Oldenburg. Seit wann ist die Stadt Mitglied?": the commune of the sentence before, else the
 * topic. */
static int topic_of_question(const struct reading *r, size_t sentence)
{
    const struct analysis *a = r->a;
    size_t token, from, to, clause = a->first_clause[sentence];
    while (clause < a->first_clause[sentence + 1] && !subject_is_generic(a, &a->clauses[clause], &token))
        clause++; /* "Frau Weber, seit wann sind Sie dabei?" */
    if (clause == a->first_clause[sentence + 1])
        return -1;
    if (sentence > 0) {
        const struct sentence *before = &a->doc->sentences[sentence - 1];
        to = groups_between(a, before->first_token, before->end_token, &from);
        if (from + 1 == to)
            return (int)from;
    }
    return r->topic;
}

static void read_presupposed(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (!r->last.mark || r->last.denied || r->last.of_other || !presupposes(doc_in(r), s))
        return;
    int topic = from < to ? (int)from : topic_of_question(r, sentence);
    if (topic < 0)
        return;
    const struct group *g = &a->groups[topic];
    if (g->role != GROUP_SUBJECT && from != to)
        return;
    const enum member_status status = status_of_answer(a, sentence, r->last.status);
    const int date = date_of_answer(a, sentence);
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, status, date, "presupposed.question");
}

void reading_of_question(struct reading *r, size_t sentence)
{
    read_presupposed(r, sentence);
    read_yes(r, sentence);
    note_question(r, sentence);
    read_answer(r, sentence);
}
