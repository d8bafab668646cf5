#include "lib/base/mem.h"
#include "lib/text/doc_part.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum {
    BLOCK = 16,   /* bytes that are looked at together */
    BEHIND = 32,  /* zeros behind the folded text, so that it is read in whole chunks */
    SMALL = 0x20, /* what a small letter has before a capital one, also in the second byte of U+00C0-U+00FF; */
    LEAD = 0xC3,  /* the first byte of these, */
    TIMES = 0xB7, /* the second one of ÷, with SMALL also of ×, which are no letters, */
    SHARP_S = 0x9F,
};

/* Read BLOCK bytes at s, write them folded, and return which of them belong to letters, a bit each. */
#ifdef __SSE2__
struct reading {
    __m128i lead;   /* its first byte: whether the byte before is LEAD */
    __m128i broken; /* where a LEAD had no second byte */
};

static inline bool is_broken(const struct reading *r)
{
    return _mm_movemask_epi8(r->broken) != 0;
}

static inline uint16_t read_block(struct reading *r, const char *s, char *folded)
{
    const __m128i small = _mm_set1_epi8(SMALL), before_a = _mm_set1_epi8('a' - 1), behind_z = _mm_set1_epi8('z' + 1),
                  behind_seconds = _mm_set1_epi8((char)0xC0);
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)s), lower = _mm_or_si128(bytes, small);
    __m128i ascii = _mm_and_si128(_mm_cmpgt_epi8(lower, before_a), _mm_cmplt_epi8(lower, behind_z));
    __m128i leads = _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)LEAD));
    __m128i behind_lead = _mm_or_si128(_mm_slli_si128(leads, 1), r->lead);
    __m128i second = _mm_cmplt_epi8(bytes, behind_seconds);
    r->broken = _mm_or_si128(r->broken, _mm_andnot_si128(second, behind_lead));
    r->lead = _mm_srli_si128(leads, BLOCK - 1);
    second = _mm_andnot_si128(_mm_cmpeq_epi8(lower, _mm_set1_epi8((char)TIMES)), _mm_and_si128(second, behind_lead));
    __m128i sharp_s = _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)SHARP_S));
    __m128i has_cases = _mm_or_si128(ascii, _mm_andnot_si128(sharp_s, second));
    _mm_storeu_si128((__m128i *)(void *)folded, _mm_or_si128(bytes, _mm_and_si128(has_cases, small)));
    return (uint16_t)_mm_movemask_epi8(_mm_or_si128(ascii, _mm_or_si128(leads, second)));
}
#else
struct reading {
    bool lead, broken;
};

static inline bool is_broken(const struct reading *r)
{
    return r->broken;
}

static inline uint16_t read_block(struct reading *r, const char *s, char *folded)
{
    unsigned letters = 0;
    for (int i = 0; i < BLOCK; i++) {
        unsigned char c = (unsigned char)s[i], lower = c | SMALL;
        bool ascii = lower >= 'a' && lower <= 'z', second = (c & 0xC0) == 0x80;
        r->broken |= r->lead && !second;
        second &= r->lead && lower != TIMES;
        r->lead = c == LEAD;
        folded[i] = (char)(ascii || (second && c != SHARP_S) ? lower : c);
        letters |= (unsigned)(ascii || r->lead || second) << i;
    }
    return (uint16_t)letters;
}
#endif

void doc_read_letters(struct doc *d)
{
    const size_t blocks = d->len / BLOCK + 1, padding = sizeof(uint64_t) / sizeof *d->letters;
    d->folded = mem_grow(d->folded, &d->cap_folded, blocks * BLOCK + BEHIND, 1);
    d->letters = mem_grow(d->letters, &d->cap_letters, blocks + padding, sizeof *d->letters);
    const char *const text = d->text;
    char *const folded = d->folded;
    uint16_t *const letters = d->letters;
    struct reading r = {0};
    size_t i = 0;
    for (; i + 1 < blocks; i++)
        letters[i] = read_block(&r, text + i * BLOCK, folded + i * BLOCK);
    char last[BLOCK] = {0};
    memcpy(last, text + i * BLOCK, d->len % BLOCK);
    letters[i] = read_block(&r, last, folded + i * BLOCK);
    memset(folded + blocks * BLOCK, 0, BEHIND);
    memset(letters + blocks, 0, padding * sizeof *d->letters);
    if (is_broken(&r)) /* no UTF-8 */
        memset(letters, 0, blocks * sizeof *d->letters);
}
