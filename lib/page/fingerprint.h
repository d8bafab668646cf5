/* What tells two copies of one text apart from two texts. */
#ifndef PP_PAGE_FINGERPRINT_H
#define PP_PAGE_FINGERPRINT_H

#include <stdbool.h>
#include <stddef.h>

/* Digits of the two, lower-case hexadecimal. */
enum { SHA256_HEX = 64, FINGERPRINT_HEX = 256 };

/* SHA-256 (FIPS 180-4) as hex digits and a NUL. */
void sha256_hex(const void *bytes, size_t len, char hex[SHA256_HEX + 1]);

/* Similarity fingerprint of a text: 64 MinHash values over shingles of 5 folded words, 16 bits of each kept:
 * as hex digits and a NUL. Equal positions estimate the Jaccard similarity of the shingle sets.
 * A text of fewer than 5 words gives its own single shingle. */
void fingerprint_hex(const char *text, size_t len, char hex[FINGERPRINT_HEX + 1]);

/* Whether s is `digits` hex digits and a NUL, as both functions write them. */
bool digest_is_well_formed(const char *s, size_t digits);

/* Estimated similarity of two fingerprints, 0 to 1; -1 if either is malformed. */
double fingerprint_similarity(const char *a, const char *b);

#endif
