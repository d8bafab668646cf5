#include "lib/page/fingerprint.h"

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

/* One round: `h` and `d` change their values, the others change their names from round to round. */
#define SHA_ROUND(a, b, c, d, e, f, g, h, t)                                                                \
    do {                                                                                                    \
        uint32_t t1 =                                                                                       \
            (h) + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((g) ^ ((e) & ((f) ^ (g)))) + sha_k[t] + w[t]; \
        (d) += t1;                                                                                          \
        (h) = t1 + (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + (((a) & (b)) | ((c) & ((a) | (b))));          \
    } while (0)

static void sha_block(uint32_t state[8], const unsigned char *p)
{
    uint32_t w[64];
    for (int t = 0; t < 16; t++)
        w[t] = (uint32_t)p[4 * t] << 24 | (uint32_t)p[4 * t + 1] << 16 | (uint32_t)p[4 * t + 2] << 8 | p[4 * t + 3];
    for (int t = 16; t < 64; t++) {
        uint32_t s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
        uint32_t s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
        w[t] = s1 + w[t - 7] + s0 + w[t - 16];
    }
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int t = 0; t < 64; t += 8) {
        SHA_ROUND(a, b, c, d, e, f, g, h, t);
        SHA_ROUND(h, a, b, c, d, e, f, g, t + 1);
        SHA_ROUND(g, h, a, b, c, d, e, f, t + 2);
        SHA_ROUND(f, g, h, a, b, c, d, e, t + 3);
        SHA_ROUND(e, f, g, h, a, b, c, d, t + 4);
        SHA_ROUND(d, e, f, g, h, a, b, c, t + 5);
        SHA_ROUND(c, d, e, f, g, h, a, b, t + 6);
        SHA_ROUND(b, c, d, e, f, g, h, a, t + 7);
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

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

    static const char hex_digits[] = "0123456789abcdef";
    for (int i = 0; i < 64; i++)
        hex[i] = hex_digits[h[i / 8] >> (28 - i % 8 * 4) & 15];
    hex[64] = 0;
}
