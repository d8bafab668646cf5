/* UTF-8 and the letters of German, without a locale. Offsets are bytes unless a name says code points. */
#ifndef PP_BASE_UTF8_H
#define PP_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

/* Decode the code point at s[0..len), len > 0. Returns its length in bytes (1 to 4); an invalid byte gives
 * *cp = U+FFFD and length 1. Overlong forms, surrogates and values above U+10FFFF are invalid (RFC 3629). */
size_t utf8_decode(const char *s, size_t len, uint32_t *cp);

/* Append one code point; surrogates and values above U+10FFFF become U+FFFD. */
void utf8_encode(struct buf *out, uint32_t cp);

/* Length of the longest valid prefix; == len when all is valid. */
size_t utf8_valid(const char *s, size_t len);

/* Append s to out with each invalid byte sequence replaced by U+FFFD; returns how many were replaced. */
size_t utf8_sanitize(struct buf *out, const char *s, size_t len);

/* Number of code points in valid UTF-8. */
size_t utf8_count(const char *s, size_t len);

/* Byte offset of code point `n` (clamped to len). */
size_t utf8_offset(const char *s, size_t len, size_t n);

bool utf8_is_letter(uint32_t cp); /* Latin, Greek, Cyrillic letters and combining marks among them */
bool utf8_is_upper(uint32_t cp);
bool utf8_is_digit(uint32_t cp); /* ASCII digits only */
bool utf8_is_space(uint32_t cp); /* ASCII white space, U+00A0, U+2000-200B, U+202F, U+205F, U+3000, U+FEFF */
/* What must not reach a terminal as it is: C0, DEL and C1, line and paragraph separators, and the controls of
 * bidirectional text (Unicode TR 36), which would let a page rearrange what stands around it. */
bool utf8_is_control(uint32_t cp);
uint32_t utf8_lower(uint32_t cp); /* simple lower case; capital sharp s gives ß */

/* Append the comparison form: lower case, soft hyphens dropped, letter + combining diaeresis composed. */
void utf8_fold(struct buf *out, const char *s, size_t len);

/* Bytes to code points for offsets asked in any order: one pass to build, constant time to ask. Offsets must be less than
 * 4 GiB. `{0}` is empty; utf8_index_read reuses the memory. */
struct utf8_index {
    const char *s; /* borrowed */
    size_t len;
    uint32_t *marks; /* code points before each block of bytes */
    size_t cap;
};
void utf8_index_read(struct utf8_index *x, const char *s, size_t len);
size_t utf8_index_point(const struct utf8_index *x, size_t byte); /* a byte beyond the text's end is the end */
void utf8_index_free(struct utf8_index *x);

#endif
