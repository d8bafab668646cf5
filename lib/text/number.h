/* German numbers in digits and words. */
#ifndef PP_TEXT_NUMBER_H
#define PP_TEXT_NUMBER_H

#include "lib/text/doc.h"

struct number {
    int64_t value;
    uint32_t end_token; /* first token behind it */
    bool ordinal;       /* "3.", "dritte", "zwanzigsten" */
    bool words;         /* written in letters */
    bool dozen;         /* "ein Dutzend", "zwei Dutzend" */
    bool round;         /* "ein rundes Dutzend": about so many */
    int8_t shade;       /* of a dozen: 1 "ein gutes Dutzend", -1 "ein knappes Dutzend", else 0 */
};

/* The number that begins at token i: "14", "10.800", "1 000", "10'800", "zwölf", "einundzwanzig",
 * "hundertzwanzig", "zwei Dutzend", "ein halbes Dutzend", "1,5 Millionen", "3 Mio.", "dritte", "3.". Articles
 * alone ("ein", "eine") are numbers only where `articles` is set; before "Dutzend" and "Million" they always
 * are. A digit run with a following full stop is an ordinal only where the text reads on in the same
 * sentence.
 *
 * False if there is none: also for a fraction ("1,5"), for what is more than 18 digits long, for digits that
 * are part of something else ("3.1", "12.10.2020", "10:30", "A4", "20a", "007"), for token i in the middle of
 * a number, and for words that are something else in their place ("außer Acht", "wir achten"). Constant time.
 */
bool number_read(const struct doc *d, size_t i, bool articles, struct number *out);

/* What a word alone tells of numbers: its own, and whether it may belong to an article or number before it ("Dutzend",
 * "halbes", "Million"). */
enum { NUMBER_NONE = 1, NUMBER_GOES_ON = 1 << 30 };
uint32_t number_class(const char *fold, size_t len);

/* False for most tokens, and past the end: no number begins at token i, whatever stands behind it. */
static inline bool number_may_begin(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->dull[i] & DULL_NUMBER)
        return false;
    uint8_t kind = d->tokens[i].kind;
    bool may =
        kind == TOK_NUMBER ||
        (kind == TOK_WORD && (doc_class(d, i, WORD_NUMBER, number_class) & ~(uint32_t)NUMBER_GOES_ON) != NUMBER_NONE);
    if (!may)
        doc_set_dull(d, i, DULL_NUMBER);
    return may;
}

/* The number that the word at token i is, but for "ein", which is an article as well. */
bool number_word_at(const struct doc *d, size_t i, int64_t *value, bool *ordinal);

/* The same for one folded word ("einundzwanzig", "siebzehnten", "neunzehnhundertneunzig"), below 1 000 000.
 * "ein" and "eins" are 1, "eine" and its other forms are none. */
bool number_word(const char *fold, size_t len, int64_t *value, bool *ordinal);

#endif
