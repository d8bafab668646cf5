/* What tells two copies of one text apart from two texts. */
#ifndef PP_PAGE_FINGERPRINT_H
#define PP_PAGE_FINGERPRINT_H

#include <stddef.h>
#include <stdint.h>

/* SHA-256 (FIPS 180-4) as 64 hex digits and a NUL. */
void sha256_hex(const void *bytes, size_t len, char hex[65]);

/* Similarity fingerprint of a text: 64 MinHash values over shingles of 5 folded words, 16 bits of each kept:
 * as 256 hex digits and a NUL. Equal positions estimate the Jaccard similarity of the shingle sets.
 * A text of fewer than 5 words gives its own single shingle. */
void fingerprint_hex(const char *text, size_t len, char hex[257]);

/* Estimated similarity of two fingerprints, 0 to 1; -1 if either is malformed. */
double fingerprint_similarity(const char *a, const char *b);

#endif
