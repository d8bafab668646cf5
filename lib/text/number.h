/* German numbers in digits and words. */
#ifndef PP_TEXT_NUMBER_H
#define PP_TEXT_NUMBER_H

#include "lib/text/doc.h"

struct number {
    int64_t value;
    uint32_t end_token; /* first token behind it */
    bool ordinal;       /* "3.", "dritte", "zwanzigsten" */
    bool words;         /* written in letters */
    bool dozen;         /* "ein Dutzend", "zwei Dutzend": rounded by nature */
};

/* The number that begins at token i: "14", "10.800", "1 000", "zwölf", "einundzwanzig", "hundertzwanzig",
 * "zwei Dutzend", "ein halbes Dutzend", "1,5 Millionen", "dritte". Articles alone ("ein", "eine") are numbers
 * only where `articles` is set. A digit run with a following full stop is an ordinal only where the text reads
 * on in the same sentence. False if there is none, or it has a fraction, or it does not fit. */
bool number_read(const struct doc *d, size_t i, bool articles, struct number *out);

/* The same for one folded word ("einundzwanzig", "siebzehnten", "neunzehnhundertneunzig"). */
bool number_word(const char *fold, size_t len, int64_t *value, bool *ordinal);

#endif
