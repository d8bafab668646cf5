/* Parts of what was counted before that stand apart from it: by words ahead of the number ("Davon haben 51 ein
 * Büro"), or by the percentage beside it, which fits the whole ("51 (75 Prozent)" behind 68). German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

/* Behind "davon", "von ihnen", "von diesen", "darunter" at token i; 0 if none stands there. */
static size_t them_at(const struct doc *d, size_t i)
{
    static const char *const thereof[] = {"davon", "hiervon", "darunter", NULL};
    static const char *const of[] = {"von", "unter", "aus", NULL};
    static const char *const them[] = {"ihnen", "diesen", "jenen", NULL};
    if (doc_one_of(d, i, thereof))
        return i + 1;
    const bool alone = doc_one_of(d, i, of) && doc_one_of(d, i + 1, them) && i + 2 < d->ntokens &&
                       !doc_capital(d, i + 2) && d->tokens[i + 2].kind == TOK_WORD;
    return alone ? i + 2 : 0;
}

/* "Davon profitieren 51", "Davon gehen sie aus": the verb has it for its object. */
static bool governs_them(const struct doc *d, size_t first, size_t end)
{
    static const char *const stems[] = {"profitier", "erzähl", "bericht", "träum",     "überzeug", "betroff",
                                        "abhäng",    "hängt",  "hängen",  "wissen",    "wusst",    "sprach",
                                        "sprech",    "hört",   "hielt",   "halten",    "ausgeh",   "ausgegang",
                                        "gehen",     "ging",   "geht",    "ausgenomm", "verspr",   "entfern",
                                        "abgeseh",   "lebt",   "leben",   NULL};
    return doc_has_stem(d, first, end, stems);
}

bool count_is_of_them(const struct counting *k, const struct quantity *q)
{
    const size_t REACH = 12,
                 CLAUSE = 60; /* tokens of the clause before the number: where the words stand, and the verb */
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const struct antecedent *last = &k->last;
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    const size_t from = reach_back(q->first_token, CLAUSE, c->first_token);
    if (q->head < q->end_head || q->ordinal || q->increment || last->unit != 0 || last->end_token == 0 ||
        last->value <= q->value || k->sentence - last->sentence > 1 || last->end_token > first ||
        token_depth(a, q->number_token) > 0 || d->tokens[q->first_token].flags & TOK_LINE_START)
        return false;
    size_t them = 0;
    for (size_t i = first; i < q->first_token && !them; i++)
        them = them_at(d, i);
    if (!them || them > q->first_token)
        return false;
    const bool opens = them <= c->first_token + 2 && them < q->first_token; /* "Davon antworteten 51" */
    if (!(opens || has_finite_between(a, from, q->first_token)) ||
        governs_them(d, from, reach_on(q->end_number, REACH, c->end_token)))
        return false;
    struct number n;
    for (size_t i = them; i < q->first_token; i++)
        if (counts_at(a, i, &n)) /* "Davon haben zwölf ein Büro, vier in ..." */
            return false;
    return q->end_number >= c->end_token || !doc_capital(d, q->end_number) || doc_apart(d, q->end_number) ||
           d->tokens[q->end_number].flags & TOK_SENTENCE_START;
}

/* The number before "Prozent" or "%" right behind the quantity, in a bracket or between commas; -1 if none stands there. */
static int64_t percent_behind(const struct analysis *a, const struct quantity *q)
{
    static const char *const about[] = {"rund", "etwa", "knapp", "gut", "fast", "das",
                                        "sind", "also", "oder",  "ca",  NULL};
    const size_t REACH = 5; /* tokens */
    const struct doc *d = a->doc;
    size_t i = quantity_end(q);
    struct number n;
    if (i >= d->ntokens || !(token_opens_bracket(a, i) || doc_punct(d, i, ',') || doc_one_of(d, i, about)))
        return -1;
    const size_t end = reach_on(i, REACH, d->ntokens);
    for (i += !doc_one_of(d, i, about); i < end && doc_one_of(d, i, about); i++)
        ;
    if (i >= end || !number_read(d, i, false, &n) || n.ordinal || n.value > 100)
        return -1;
    i = n.end_token;
    i += doc_punct(d, i, ',') && i + 1 < d->ntokens && d->tokens[i + 1].kind == TOK_NUMBER ? 2 : 0; /* "75,3" */
    return i < d->ntokens && (doc_punct(d, i, '%') || doc_is(d, i, "prozent")) ? n.value : -1;
}

const struct count *count_whole_of_share(const struct counting *k, const struct quantity *q)
{
    const int64_t SMALLEST = 10; /* of fewer a percentage fits by chance */
    const struct facts *f = k->a->f;
    const int64_t percent = percent_behind(k->a, q);
    if (percent < 0 || q->ordinal)
        return NULL;
    const size_t ntold = k->ntold < TOLD ? k->ntold : TOLD;
    for (size_t n = 1; n <= ntold; n++) {
        const struct count *c = &f->counts[k->told[(k->ntold - n) % TOLD]];
        if (c->value >= SMALLEST && c->value > q->value && llabs(100 * q->value - percent * c->value) <= c->value)
            return c;
    }
    return NULL;
}
