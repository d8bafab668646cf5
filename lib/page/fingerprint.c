#include "lib/page/fingerprint.h"

#include "lib/base/buf.h"
#include "lib/base/utf8.h"

#include <stdbool.h>
#include <string.h>

/* --- SHA-256, FIPS 180-4 ------------------------------------------------------------------------------- */

/* The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
static const uint32_t sha_k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotr(uint32_t x, unsigned n)
{
    return x >> n | x << (32 - n);
}

static void sha_block(uint32_t h[8], const unsigned char *p)
{
    uint32_t w[64], s[8];
    for (int t = 0; t < 16; t++)
        w[t] = (uint32_t)p[4 * t] << 24 | (uint32_t)p[4 * t + 1] << 16 | (uint32_t)p[4 * t + 2] << 8 | p[4 * t + 3];
    for (int t = 16; t < 64; t++) {
        uint32_t s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
        uint32_t s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
        w[t] = s1 + w[t - 7] + s0 + w[t - 16];
    }
    memcpy(s, h, sizeof s);
    for (int t = 0; t < 64; t++) {
        uint32_t a = s[0], e = s[4];
        uint32_t t1 = s[7] + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & s[5]) ^ (~e & s[6])) + sha_k[t] + w[t];
        uint32_t t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]));
        s[7] = s[6], s[6] = s[5], s[5] = e, s[4] = s[3] + t1;
        s[3] = s[2], s[2] = s[1], s[1] = a, s[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        h[i] += s[i];
}

static const char hex_digits[] = "0123456789abcdef";

void sha256_hex(const void *bytes, size_t len, char hex[65])
{
    uint32_t h[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const unsigned char *p = bytes;
    size_t whole = len / 64 * 64, tail = len - whole;
    for (size_t i = 0; i < whole; i += 64)
        sha_block(h, p + i);

    /* Padding (5.1.1): a one bit, zeros, the length in bits as 64 bits. */
    unsigned char last[128] = {0};
    if (tail)
        memcpy(last, p + whole, tail);
    last[tail] = 0x80;
    size_t end = tail < 56 ? 64 : 128;
    for (int i = 0; i < 8; i++)
        last[end - 1 - i] = (unsigned char)((uint64_t)len * 8 >> 8 * i);
    for (size_t i = 0; i < end; i += 64)
        sha_block(h, last + i);

    for (int i = 0; i < 64; i++)
        hex[i] = hex_digits[h[i / 8] >> (28 - i % 8 * 4) & 15];
    hex[64] = 0;
}

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

/* Bytes from U+0080 on belong to words but for U+0080-U+00BF (signs, no-break space) and U+2000-U+207F
 * (quotes, dashes), so that copies that differ in these only stay equal. Returns the length of the letter at
 * s, 0 if there is none. */
static size_t letter_length(const unsigned char *s, size_t len)
{
    unsigned char c = *s;
    if (c < 0x80)
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    if (c == 0xc2)
        return len > 1 && s[1] == 0xad ? 2 : 0; /* a soft hyphen breaks no word; folding drops it */
    if (c == 0xe2 && len > 1 && (s[1] == 0x80 || s[1] == 0x81))
        return 0;
    uint32_t cp;
    return utf8_decode((const char *)s, len, &cp);
}

static uint64_t hash_word(const char *word, size_t len, bool ascii, struct buf *fold)
{
    uint64_t h = WORD_START;
    if (ascii) {
        for (size_t i = 0; i < len; i++)
            h = (h ^ (unsigned char)(word[i] >= 'A' && word[i] <= 'Z' ? word[i] | 0x20 : word[i])) * WORD_PRIME;
        return h;
    }
    buf_clear(fold);
    utf8_fold(fold, word, len);
    for (size_t i = 0; i < fold->len; i++)
        h = (h ^ (unsigned char)fold->data[i]) * WORD_PRIME;
    return h;
}

static void put_words(struct minhash *m, const char *text, size_t len)
{
    struct buf fold = {0};
    const unsigned char *s = (const unsigned char *)text;
    for (size_t i = 0; i < len;) {
        size_t start = i, n;
        uint32_t sign;
        bool ascii = true;
        while (i < len && (n = letter_length(s + i, len - i))) {
            ascii &= n == 1 && s[i] < 0x80;
            i += n;
        }
        if (i > start)
            put_word(m, hash_word(text + start, i - start, ascii, &fold));
        else
            i += utf8_decode(text + i, len - i, &sign);
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

void fingerprint_hex(const char *text, size_t len, char hex[257])
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

static int hex_value(char c)
{
    const char *at = c ? strchr(hex_digits, c) : NULL;
    return at ? (int)(at - hex_digits) : -1;
}

double fingerprint_similarity(const char *a, const char *b)
{
    if (!a || !b || strlen(a) != 4 * BINS || strlen(b) != 4 * BINS)
        return -1;
    int equal = 0;
    for (int bin = 0; bin < BINS; bin++, a += 4, b += 4) {
        for (int i = 0; i < 4; i++)
            if (hex_value(a[i]) < 0 || hex_value(b[i]) < 0)
                return -1;
        equal += !memcmp(a, b, 4);
    }
    return (double)equal / BINS;
}
