#include "lib/base/utf8.h"

#include "lib/base/buf.h"
#include "lib/base/mem.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { REPLACEMENT = 0xFFFD, SOFT_HYPHEN = 0xAD, COMBINING_DIAERESIS = 0x308 };

static bool continues(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* Each decode_* takes a well-formed sequence of so many bytes (RFC 3629, 4: no overlong forms, surrogates, values above
 * U+10FFFF) and returns its length, 0 if it is another. */
static inline size_t decode_two(const unsigned char *u, size_t len, uint32_t *cp)
{
    if (u[0] < 0xC2 || u[0] > 0xDF || len < 2 || !continues(u[1]))
        return 0;
    *cp = (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
    return 2;
}

static inline size_t decode_three(const unsigned char *u, size_t len, uint32_t *cp)
{
    if ((u[0] & 0xF0) != 0xE0 || len < 3 || !continues(u[1]) || !continues(u[2]))
        return 0;
    *cp = (u[0] & 0x0Fu) << 12 | (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu);
    return *cp >= 0x800 && (*cp < 0xD800 || *cp > 0xDFFF) ? 3 : 0;
}

static size_t decode_four(const unsigned char *u, size_t len, uint32_t *cp)
{
    if ((u[0] & 0xF8) != 0xF0 || len < 4 || !continues(u[1]) || !continues(u[2]) || !continues(u[3]))
        return 0;
    *cp = (u[0] & 0x07u) << 18 | (u[1] & 0x3Fu) << 12 | (u[2] & 0x3Fu) << 6 | (u[3] & 0x3Fu);
    return *cp >= 0x10000 && *cp <= 0x10FFFF ? 4 : 0;
}

size_t utf8_decode(const char *s, size_t len, uint32_t *cp)
{
    const unsigned char *u = (const unsigned char *)s;
    size_t n;
    if (u[0] < 0x80) {
        *cp = u[0];
        return 1;
    }
    if ((n = decode_two(u, len, cp)) || (n = decode_three(u, len, cp)) || (n = decode_four(u, len, cp)))
        return n;
    *cp = REPLACEMENT;
    return 1;
}

void utf8_encode(struct buf *out, uint32_t cp)
{
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
        cp = REPLACEMENT;
    if (cp < 0x80) {
        buf_addc(out, (char)cp);
        return;
    }
    char b[4];
    size_t n = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, cp >>= 6)
        b[i] = (char)(0x80 | (cp & 0x3F));
    b[0] = (char)((0xF00 >> n & 0xFF) | cp);
    buf_add(out, b, n);
}

static size_t ascii_run(const char *s, size_t len)
{
    size_t i = 0;
    for (uint64_t word; i + sizeof word <= len; i += sizeof word) {
        memcpy(&word, s + i, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            break;
    }
    while (i < len && !(s[i] & 0x80))
        i++;
    return i;
}

size_t utf8_valid(const char *s, size_t len)
{
    for (size_t i = 0;;) {
        i += ascii_run(s + i, len - i);
        if (i >= len)
            return len;
        uint32_t cp;
        size_t n = utf8_decode(s + i, len - i, &cp);
        if (n == 1)
            return i;
        i += n;
    }
}

size_t utf8_sanitize(struct buf *out, const char *s, size_t len)
{
    size_t replaced = 0;
    for (size_t i = 0; i < len;) {
        size_t good = utf8_valid(s + i, len - i);
        buf_add(out, s + i, good);
        i += good;
        if (i >= len)
            break;
        utf8_encode(out, REPLACEMENT);
        replaced++;
        for (i++; i < len && (s[i] & 0xC0) == 0x80; i++) /* the rest of a broken sequence */
            if (utf8_valid(s + i, len - i) > 0)
                break;
    }
    return replaced;
}

/* Continuation bytes (10xxxxxx) in a word: bit 7 is set and bit 6 is not. */
static unsigned continuations(const char *s)
{
    uint64_t word;
    memcpy(&word, s, sizeof word);
    const uint64_t ones = UINT64_C(0x0101010101010101);
    return (unsigned)((word >> 7 & ~(word >> 6) & ones) * ones >> 56); /* the sum of the bytes */
}

size_t utf8_count(const char *s, size_t len)
{
    size_t n = 0, i = 0;
#ifdef __SSE2__
    enum { BLOCK = 16, MOST = 255 }; /* blocks until a byte of the sum is full */
    while (len - i >= BLOCK) {
        size_t blocks = (len - i) / BLOCK < MOST ? (len - i) / BLOCK : MOST;
        __m128i first = _mm_setzero_si128();
        for (size_t end = i + blocks * BLOCK; i < end; i += BLOCK) {
            __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
            first = _mm_sub_epi8(first, _mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)0xBF)));
        }
        __m128i sums = _mm_sad_epu8(first, _mm_setzero_si128());
        n += (size_t)_mm_cvtsi128_si64(sums) + (size_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums));
    }
#endif
    for (; i + 8 <= len; i += 8)
        n += 8 - continuations(s + i);
    for (; i < len; i++)
        n += (s[i] & 0xC0) != 0x80;
    return n;
}

size_t utf8_offset(const char *s, size_t len, size_t n)
{
    size_t i = 0;
#ifdef __SSE2__
    for (; i + 16 <= len && n >= 16; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
        __m128i first = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)0xBF)), _mm_set1_epi8(1));
        __m128i sums = _mm_sad_epu8(first, _mm_setzero_si128());
        n -= (size_t)_mm_cvtsi128_si64(_mm_add_epi64(sums, _mm_unpackhi_epi64(sums, sums)));
    }
#endif
    for (; i + 8 <= len && n >= 8; i += 8)
        n -= 8 - continuations(s + i);
    for (; i < len; i++)
        if ((s[i] & 0xC0) != 0x80 && n-- == 0)
            break;
    return i;
}

bool utf8_is_digit(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

bool utf8_is_space(uint32_t cp)
{
    return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0xA0 || (cp >= 0x2000 && cp <= 0x200B) || cp == 0x2028 ||
           cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000 || cp == 0xFEFF;
}

bool utf8_is_control(uint32_t cp)
{
    static const struct {
        uint32_t first, last;
    } controls[] = {
        {0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C}, {0x200E, 0x200F},
        {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
    };
    for (size_t i = 0; i < sizeof controls / sizeof *controls && cp >= controls[i].first; i++)
        if (cp <= controls[i].last)
            return true;
    return false;
}

bool utf8_is_letter(uint32_t cp)
{
    if (cp < 0x80)
        return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
    if (cp < 0xC0)
        return cp == 0xAA || cp == SOFT_HYPHEN || cp == 0xB5 || cp == 0xBA;
    if (cp < 0x250)
        return cp != 0xD7 && cp != 0xF7;
    /* Letters and marks up to the scripts of Europe, then everything that is no punctuation or symbol block. */
    return cp < 0x2000 ? cp != 0x37E && cp != 0x387
                       : (cp >= 0x2C00 && cp < 0x2E00) || (cp >= 0x3040 && cp < 0xD7FF) ||
                             (cp >= 0xF900 && cp < 0xFE00) || (cp >= 0xFE70 && cp < 0xFEFF) || cp == 0xFB00;
}

uint32_t utf8_lower(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    if (cp >= 0xC0 && cp <= 0xDE && cp != 0xD7)
        return cp + 32;
    if (cp >= 0x100 && cp < 0x178) {
        bool odd_is_upper = (cp >= 0x139 && cp <= 0x148);
        if (cp == 0x130 || cp == 0x131 || cp == 0x138 || cp == 0x149)
            return cp == 0x130 ? 'i' : cp;
        return odd_is_upper ? cp + (cp & 1) : cp | 1;
    }
    if (cp == 0x178)
        return 0xFF;
    if (cp >= 0x179 && cp <= 0x17E)
        return cp + (cp & 1);
    if (cp >= 0x391 && cp <= 0x3A9)
        return cp + 32;
    if (cp >= 0x410 && cp <= 0x42F)
        return cp + 32;
    if (cp >= 0x400 && cp <= 0x40F)
        return cp + 80;
    return cp == 0x1E9E ? 0xDF : cp;
}

bool utf8_is_upper(uint32_t cp)
{
    return utf8_lower(cp) != cp;
}

static uint32_t with_diaeresis(uint32_t cp)
{
    return cp == 'a' ? 0xE4 : cp == 'o' ? 0xF6 : cp == 'u' ? 0xFC : 0;
}

/* Append the ASCII bytes that s begins with, folded; returns how many they are. */
static size_t fold_ascii(struct buf *out, const char *s, size_t len)
{
    size_t n = 0;
    buf_reserve(out, len);
    char *to = out->data + out->len;
    for (; n < len && !(s[n] & 0x80); n++)
        to[n] = (char)(s[n] + (s[n] >= 'A' && s[n] <= 'Z' ? 'a' - 'A' : 0));
    to[n] = '\0';
    out->len += n;
    return n;
}

void utf8_fold(struct buf *out, const char *s, size_t len)
{
    buf_reserve(out, len);
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        i += fold_ascii(out, s + i, len - i);
        if (i == len)
            break;
        i += utf8_decode(s + i, len - i, &cp);
        if (cp == SOFT_HYPHEN)
            continue;
        if (cp == COMBINING_DIAERESIS && out->len > 0) {
            uint32_t composed = with_diaeresis((unsigned char)out->data[out->len - 1]);
            if (composed) {
                out->len--;
                cp = composed;
            }
        }
        utf8_encode(out, utf8_lower(cp));
    }
}

enum { INDEX_BLOCK = 256 };

void utf8_index_read(struct utf8_index *x, const char *s, size_t len)
{
    x->s = s ? s : "";
    x->len = len;
    x->marks = mem_grow(x->marks, &x->cap, len / INDEX_BLOCK + 1, sizeof *x->marks);
    uint32_t points = 0;
    for (size_t block = 0; block <= len / INDEX_BLOCK; block++) {
        x->marks[block] = points;
        size_t at = block * INDEX_BLOCK, left = len - at;
        points += (uint32_t)utf8_count(x->s + at, left < INDEX_BLOCK ? left : INDEX_BLOCK);
    }
}

size_t utf8_index_point(const struct utf8_index *x, size_t byte)
{
    if (byte > x->len)
        byte = x->len;
    size_t at = byte / INDEX_BLOCK * INDEX_BLOCK;
    return x->marks[byte / INDEX_BLOCK] + utf8_count(x->s + at, byte - at);
}

void utf8_index_free(struct utf8_index *x)
{
    mem_free(x->marks);
    *x = (struct utf8_index){0};
}
