/* What the words weigh: where no rule tells of a commune that the page names, or when it joined, the words around decide, by weights
 * that scripts/learn-weights learns from the annotated pages in testdata/.
 *
 * A feature is a place and what stands there: "s:beigetr". What stands there is a word, cut to WEIGH_STEM letters, a sign, or
 * "@net", "@name" (of another network), "@place", "@land", "@date", "@unit", "@num" for what is named, whatever its name; two
 * of them for a pair. What has a "=" tells how the mention stands: "denied=1". Private to lib/fact. */
#ifndef PP_FACT_WEIGH_H
#define PP_FACT_WEIGH_H

#include "lib/fact/members.h"

enum { WEIGH_STEM = 7, WEIGH_FEATURE = 26 };

struct weight {
    char feature[WEIGH_FEATURE];
    int16_t weight; /* hundredths of what it adds to the logarithm of the odds */
};

/* Weights in the order of their features' bytes. */
struct weights {
    const struct weight *v;
    size_t n;
    int bias;
};

/* Takes features as they are found. The string holds until it returns. */
struct weigh_taker {
    const struct analysis *a;
    void (*take)(void *ctx, const char *feature);
    void *ctx;
};

/* --- weigh.c: words --- */

/* What stands at the tokens [first, end), each word once, and not where it stands in [seen, first) as well. */
void weigh_take_tokens(const struct weigh_taker *t, const char *where, size_t first, size_t end, size_t seen);
/* Each pair of neighbours among the tokens. */
void weigh_take_pairs(const struct weigh_taker *t, const char *where, size_t first, size_t end);
void weigh_take_number(const struct weigh_taker *t, const char *what, long value);
void weigh_take_text(const struct weigh_taker *t, const char *what, const char *text);
/* The sum of what the features weigh that `features` gives for items i and k. */
int weigh(const struct analysis *a, const struct weights *w,
          void (*features)(const struct weigh_taker *t, size_t i, size_t k), size_t i, size_t k);
/* The word of tokens [first, end), no name and no date, that weighs most at that place; `end` if none weighs anything. */
size_t weigh_heaviest(const struct analysis *a, const struct weights *w, const char *where, size_t first, size_t end);

/* --- weigh_member.c: whether a commune belongs --- */

extern const struct weights weights_member;
/* The features of the commune at the place. `k` is not used. */
void weigh_member_features(const struct weigh_taker *t, size_t place, size_t k);
/* Communes that the page tells nothing of by any rule, and of whose mentions one weighs enough, belong; to be called when
 * all rules have been read. */
void members_weigh(struct analysis *a);

/* --- weigh_date.c: when it joined --- */

extern const struct weights weights_date;
/* The dates that may be that of the membership: those of its sentence, of the ones beside it and of the heading; at
 * most `most`. */
size_t weigh_date_candidates(const struct analysis *a, size_t membership, size_t *dates, size_t most);
/* The features of such a date. */
void weigh_date_features(const struct weigh_taker *t, size_t membership, size_t date);
/* Memberships for which no rule found a date take the one that weighs most, if it weighs enough. */
void memberships_weigh_dates(struct analysis *a);

#endif
