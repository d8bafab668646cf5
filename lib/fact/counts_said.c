/* Numbers as people say them: roughly, "in zwei, drei Kommunen", mending what they said, "sechs, nein, sieben", and
 * saying it more exactly, "Rund siebzig. 68, Stand gestern". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

enum { SMALL = 12 }; /* number words that people count on with */

/* "zwei, drei", "neun, zehn" at token i: words for numbers that follow each other, before the noun or the times that
 * are counted so; not the members of an enumeration, "zwei in Hessen, drei in Bayern", "eins, zwei und drei". */
static bool is_rough_pair(const struct doc *d, size_t i)
{
    static const char *const counted[] = {"mal", "weitere", "weiteren", "andere", "anderen", "neue", "neuen", NULL};
    struct number low, high;
    if (!number_read(d, i, true, &low) || !low.words || low.value >= SMALL || low.ordinal ||
        !doc_punct(d, low.end_token, ',') || !number_read(d, low.end_token + 1, false, &high) || !high.words ||
        high.ordinal || high.value != low.value + 1)
        return false;
    const size_t behind = high.end_token;
    return behind < d->ntokens && !(d->tokens[behind].flags & TOK_LINE_START) &&
           (doc_capital(d, behind) || doc_one_of(d, behind, counted));
}

bool number_is_rough(const struct doc *d, size_t i)
{
    return is_rough_pair(d, i) || (i >= 2 && doc_punct(d, i - 1, ',') && is_rough_pair(d, i - 2));
}

/* "nein", "Korrektur", "Verzeihung": takes back what was said right before. */
static bool takes_back(const struct doc *d, size_t i)
{
    static const char *const words[] = {
        "nein",   "quatsch",        "unsinn", "korrektur", "korrigiere", "verzeihung", "sorry",    "pardon",
        "falsch", "entschuldigung", "irrtum", "stopp",     "moment",     "äh",         "vielmehr", NULL};
    static const char *const rather[] = {"besser", "genauer", "richtiger", NULL};
    return doc_one_of(d, i, words) || (doc_one_of(d, i, rather) && doc_is(d, i + 1, "gesagt"));
}

/* What may stand beside such a word before the number that holds. */
static bool may_stand_beside(const struct doc *d, size_t i)
{
    static const char *const words[] = {"ach",   "oh",    "ich",   "mich",  "mir",        "bitte",  "es",   "sind",
                                        "waren", "wir",   "doch",  "ja",    "halt",       "das",    "muss", "war",
                                        "um",    "genau", "sogar", "schon", "inzwischen", "gesagt", NULL};
    return d->tokens[i].kind == TOK_PUNCT ? strchr(",.:;!-\xE2", d->text[d->tokens[i].start]) != NULL
                                          : doc_one_of(d, i, words);
}

/* Behind the number, or its noun, that the words before token i take back; 0 if they take back none. */
static size_t taken_back_before(const struct doc *d, size_t i)
{
    const size_t LONGEST = 12; /* tokens */
    bool taken = false;
    for (size_t k = i; k > 0 && i - k < LONGEST; k--) {
        if (takes_back(d, k - 1))
            taken = true;
        else if (!may_stand_beside(d, k - 1))
            return taken ? k : 0;
    }
    return 0;
}

/* "nehmen sechs Kommunen in Hessen teil. Nein, sieben": behind the count stand only words that end its clause. */
static bool ends_told_clause(const struct counting *k, const struct count *last, size_t wrong)
{
    const size_t LONGEST = 6; /* tokens */
    const struct doc *d = k->a->doc;
    size_t i = wrong;
    while (i > 0 && wrong - i < LONGEST && d->tokens[i - 1].start >= last->end) {
        i--;
        if (d->tokens[i].kind == TOK_NUMBER || d->tokens[i].kind == TOK_PUNCT ||
            (count_is_unknown_noun(k->a, i) && !count_names_area(k->a, i)))
            return false;
    }
    return i > 0 && d->tokens[i - 1].end == last->end && k->sentence - k->last.sentence <= 1;
}

bool count_takes_place_of_last(struct counting *k, const struct quantity *q)
{
    struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t wrong = taken_back_before(d, q->first_token), end = quantity_end(q);
    if (wrong == 0 || k->ntold == 0 || q->ordinal || doc_begins(d, q->first_token, "kein"))
        return false;
    struct count *last = &a->f->counts[k->told[(k->ntold - 1) % TOLD]];
    if (last->end != d->tokens[wrong - 1].end && !ends_told_clause(k, last, wrong))
        return false;
    const char *scope = scope_near(a, q->first_token, end);
    last->start = d->tokens[q->first_token].start;
    last->end = d->tokens[end - 1].end;
    last->value = q->value;
    last->relation = q->relation;
    last->scope = scope ? scope : last->scope;
    k->last.value = q->value;
    k->last.end_token = end;
    k->last.sentence = k->sentence;
    k->last.scope = last->scope;
    return true;
}

/* Whether the value may be what a rounded number stands for. */
static bool is_about(const struct count *rounded, int64_t value)
{
    const int64_t FRACTION = 5, LEAST = 10; /* smaller numbers are not rounded */
    const int64_t off = value > rounded->value ? value - rounded->value : rounded->value - value;
    switch (rounded->relation) {
    case REL_GT:
    case REL_GE:
        return rounded->value >= LEAST && value >= rounded->value && off <= rounded->value / FRACTION;
    case REL_LT:
    case REL_LE:
        return rounded->value >= LEAST && value <= rounded->value && off <= rounded->value / FRACTION;
    case REL_APPROX:
        return rounded->value >= LEAST && off <= rounded->value / FRACTION;
    default:
        return false;
    }
}

bool count_is_said_exactly(const struct counting *k, const struct quantity *q)
{
    static const char *const exactly[] = {"genau",  "exakt",    "präzise", "genauer",
                                          "gesagt", "genommen", "stand",   NULL};
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[k->sentence];
    const size_t LONGEST = 12; /* tokens of the sentence */
    if (k->ntold == 0 || k->last.unit != 0 || k->last.end_token == 0 || k->last.kind != COUNT_TOTAL ||
        k->last.sentence + 1 != k->sentence || q->relation != REL_EQ || s->end_token - s->first_token > LONGEST ||
        !is_about(&a->f->counts[k->told[(k->ntold - 1) % TOLD]], q->value))
        return false;
    for (size_t i = s->first_token; i < q->first_token; i++)
        if (d->tokens[i].kind != TOK_PUNCT && !(token_classes(d, i) & (W_ADVERB | W_NOW)) &&
            !(a->token_bits[i] & BIT_DATE) && !doc_one_of(d, i, exactly))
            return false;
    for (size_t i = q->end_number; i < s->end_token; i++) /* but not the noun "Stand" */
        if (a->token_bits[i] & BIT_VERB && !doc_capital(d, i))
            return false;
    return count_ends_phrase(d, q->end_number);
}
