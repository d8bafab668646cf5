/* Finding near-duplicates among fingerprints in time linear in their number: MinHash with banding (A. Broder, On
 * the resemblance and containment of documents, 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets,
 * ch. 3.4). */
#ifndef PP_MERGE_SIMILAR_H
#define PP_MERGE_SIMILAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SIMILAR_VALUES = 64 }; /* 16-bit MinHash values of a fingerprint (lib/page/fingerprint.h) */

/* Two pages are copies of one text if at least this share of their MinHash values agrees: the resemblance of 50 %
 * that Broder, Glassman, Manasse and Zweig (Syntactic Clustering of the Web, 1997) take for "roughly the same". A
 * press release with another site's lead and footer stays above it, two reports of one event below. */
#define SIMILAR_THRESHOLD 0.5

struct similar {
    struct fingerprint *prints;
    size_t nprints, cap_prints;
    struct similar_slot *slots; /* open addressing, several entries a band value */
    size_t nslots, used;
};

struct fingerprint {
    uint16_t value[SIMILAR_VALUES];
    uint32_t page;
};

void similar_free(struct similar *s);

/* Read 256 hex digits. False if malformed. */
bool fingerprint_read(const char *hex, size_t len, struct fingerprint *out);

/* Share of values that agree, 0 to 1. */
double fingerprint_agreement(const struct fingerprint *a, const struct fingerprint *b);

/* Enter a fingerprint; calls `found` once or more for each earlier page that is a copy of it. */
void similar_add(struct similar *s, const struct fingerprint *f,
                 void (*found)(void *ctx, uint32_t page, uint32_t other), void *ctx);

#endif
