#include "lib/page/fingerprint.h"

#include "lib/base/buf.h"
#include "lib/base/utf8.h"

#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

static const char hex_digits[] = "0123456789abcdef";

/* --- MinHash ------------------------------------------------------------------------------------------- */

/* One hash a shingle: its upper 6 bits choose the bin, the least value of a bin is its MinHash ("one
 * permutation hashing", Li, Owen and Zhang 2012); empty bins borrow ("optimal densification", Shrivastava
 * 2017). */
enum { BINS = 64, BIN_BITS = 6, SHINGLE = 5 };

#define WORD_PRIME 0x100000001b3u /* FNV-1a, 64 bits */
#define WORD_START 0xcbf29ce484222325u
#define SHINGLE_BASE 0x9e3779b97f4a7c15u /* odd, so that each word keeps its weight modulo 2^64 */

/* The finaliser of MurmurHash3: every bit of x reaches every bit of the result. */
static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 33) * 0xff51afd7ed558ccdu;
    x = (x ^ x >> 33) * 0xc4ceb9fe1a85ec53u;
    return x ^ x >> 33;
}

struct minhash {
    uint64_t least[BINS]; /* UINT64_MAX: empty */
    uint64_t ring[SHINGLE];
    uint64_t shingle; /* of the last 5 words: sum of word hash * SHINGLE_BASE^distance */
    size_t words;
};

static void put_shingle(struct minhash *m)
{
    uint64_t x = mix(m->shingle);
    unsigned bin = x >> (64 - BIN_BITS);
    uint64_t value = x << BIN_BITS | bin;
    if (value < m->least[bin])
        m->least[bin] = value;
}

static void put_word(struct minhash *m, uint64_t word)
{
    const uint64_t b = SHINGLE_BASE, oldest_weight = b * b * b * b * b;
    uint64_t *slot = &m->ring[m->words % SHINGLE];
    m->shingle = m->shingle * b + word - (m->words >= SHINGLE ? *slot * oldest_weight : 0);
    *slot = word;
    if (++m->words >= SHINGLE)
        put_shingle(m);
}

/* What a byte is to a word. */
enum byte_kind { SPLITS, LETTER, SEQUENCE };
static const unsigned char byte_kinds[256] = {
    ['0' ... '9'] = LETTER, ['A' ... 'Z'] = LETTER, ['a' ... 'z'] = LETTER, [0x80 ... 0xff] = SEQUENCE};

/* Length of the letter that is the sequence at s, 0 if it is none: U+0080-U+00BF (signs, no-break space) but for the
 * soft hyphen, which breaks no word, and U+2000-U+207F (quotes, dashes), so that copies that differ in these only
 * stay equal. */
static size_t sequence_length(const unsigned char *s, size_t len)
{
    if (s[0] == 0xc2)
        return len > 1 && s[1] == 0xad ? 2 : 0;
    if (s[0] == 0xe2 && len > 1 && (s[1] == 0x80 || s[1] == 0x81))
        return 0;
    uint32_t cp;
    return utf8_decode((const char *)s, len, &cp);
}

/* Letters and digits in ASCII and U+00C0-U+00FF are folded by one bit of each byte; ß and ÿ become one. */
#define FOLD_BITS 0x2020202020202020u

/* Up to 7 bytes at s as a number, the first byte highest; `left` bytes may be read. */
static uint64_t tail_bytes(const char *s, size_t len, size_t left)
{
    uint64_t chunk = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (len && left >= sizeof chunk) {
        memcpy(&chunk, s, sizeof chunk);
        return __builtin_bswap64(chunk) >> (64 - 8 * len);
    }
#endif
    for (size_t i = 0; i < len; i++)
        chunk = chunk << 8 | (unsigned char)s[i];
    return chunk;
}

/* Of the word s[0..len), in a text that has `left` bytes from s on. */
static uint64_t hash_letters(const char *s, size_t len, size_t left)
{
    uint64_t h = WORD_START ^ len, chunk;
    for (; len >= sizeof chunk; s += sizeof chunk, len -= sizeof chunk, left -= sizeof chunk) {
        memcpy(&chunk, s, sizeof chunk);
        h = (h ^ (chunk | FOLD_BITS)) * WORD_PRIME;
        h ^= h >> 32;
    }
    return (h ^ (tail_bytes(s, len, left) | FOLD_BITS)) * WORD_PRIME;
}

/* A word with other letters (utf8_fold). */
static uint64_t hash_folded(const char *word, size_t len, struct buf *fold)
{
    buf_clear(fold);
    utf8_fold(fold, word, len);
    return hash_letters(fold->data, fold->len, fold->len);
}

/* Length of the ASCII letters and digits at s. */
static size_t letter_run(const unsigned char *s, size_t len)
{
    size_t i = 0;
#ifdef __SSE2__
    const __m128i bit = _mm_set1_epi8(0x20), before_a = _mm_set1_epi8('a' - 1), behind_z = _mm_set1_epi8('z' + 1),
                  before_0 = _mm_set1_epi8('0' - 1), behind_9 = _mm_set1_epi8('9' + 1);
    for (; len - i >= 16; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s + i)), lower = _mm_or_si128(v, bit);
        __m128i letters = _mm_and_si128(_mm_cmpgt_epi8(lower, before_a), _mm_cmplt_epi8(lower, behind_z));
        __m128i digits = _mm_and_si128(_mm_cmpgt_epi8(v, before_0), _mm_cmplt_epi8(v, behind_9));
        unsigned others = ~(unsigned)_mm_movemask_epi8(_mm_or_si128(letters, digits)) & 0xffff;
        if (others)
            return i + (size_t)__builtin_ctz(others);
    }
#endif
    while (i < len && byte_kinds[s[i]] == LETTER)
        i++;
    return i;
}

/* The word at s, which may be empty: returns its length, and its hash in *hash. */
static size_t read_word(const unsigned char *s, size_t len, uint64_t *hash, struct buf *fold)
{
    size_t i = 0;
    bool simple = true;
    for (;;) {
        i += letter_run(s + i, len - i);
        if (i == len || byte_kinds[s[i]] == SPLITS)
            break;
        size_t n = s[i] == 0xc3 && i + 1 < len ? 2 : sequence_length(s + i, len - i);
        if (n == 0)
            break;
        simple &= s[i] == 0xc3;
        i += n;
    }
    *hash = simple ? hash_letters((const char *)s, i, len) : hash_folded((const char *)s, i, fold);
    return i;
}

static void put_words(struct minhash *m, const char *text, size_t len)
{
    struct buf fold = {0};
    for (size_t i = 0; i < len;) {
        uint64_t hash;
        uint32_t sign;
        size_t n = read_word((const unsigned char *)text + i, len - i, &hash, &fold);
        if (n)
            put_word(m, hash);
        else if ((unsigned char)text[i] < 0x80)
            n = 1;
        else
            n = utf8_decode(text + i, len - i, &sign);
        i += n;
    }
    buf_free(&fold);
}

/* Each empty bin takes the value of one that is not, chosen by a hash of its number, so that two texts that
 * share the filled bins agree in the borrowed ones as well. At least one bin is filled. */
static uint64_t borrow(const struct minhash *m, unsigned bin)
{
    for (uint64_t attempt = 0;; attempt++) {
        unsigned from = mix(bin * SHINGLE_BASE + attempt + 1) >> (64 - BIN_BITS);
        if (m->least[from] != UINT64_MAX)
            return m->least[from];
    }
}

void fingerprint_hex(const char *text, size_t len, char hex[FINGERPRINT_HEX + 1])
{
    struct minhash m = {0};
    memset(m.least, 0xff, sizeof m.least);
    put_words(&m, text, len);
    if (m.words < SHINGLE)
        put_shingle(&m);

    for (unsigned bin = 0; bin < BINS; bin++) {
        uint64_t value = m.least[bin] == UINT64_MAX ? borrow(&m, bin) : m.least[bin];
        uint64_t kept = mix(value); /* the least of many has leading zeros: spread them */
        for (int i = 0; i < 4; i++)
            *hex++ = hex_digits[kept >> (60 - 4 * i) & 15];
    }
    *hex = 0;
}

/* Which bytes are hex digits. */
static const bool is_digit[256] = {['0' ... '9'] = true, ['a' ... 'f'] = true};

bool digest_is_well_formed(const char *s, size_t digits)
{
    size_t n = 0;
    while (n < digits && is_digit[(unsigned char)s[n]])
        n++;
    return n == digits && !s[n];
}

double fingerprint_similarity(const char *a, const char *b)
{
    if (!a || !b || !digest_is_well_formed(a, FINGERPRINT_HEX) || !digest_is_well_formed(b, FINGERPRINT_HEX))
        return -1;
    int equal = 0;
    for (int bin = 0; bin < BINS; bin++, a += 4, b += 4)
        equal += !memcmp(a, b, 4);
    return (double)equal / BINS;
}
