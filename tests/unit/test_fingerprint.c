#include "lib/base/buf.h"
#include "lib/page/fingerprint.h"
#include "tests/unit/tap.h"

/* Examples of FIPS 180-4 (NIST, "Cryptographic Standards and Guidelines: Example Values") and lengths about
 * the ends of blocks; the digests of these were made with sha256sum(1). */
static const struct {
    const char *text;
    const char *hex;
} digests[] = {
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"1234567890123456789012345678901234567890123456789012345",
     "03c3a70e99ed5eeccd80f73771fcf1ece643d939d9ecc76f25544b0233f708e9"},
    {"1234567890123456789012345678901234567890123456789012345678901234",
     "676491965ed3ec50cb7a63ee96315480a95c54426b0b72bca8a0d4ad1285ad55"},
};

static double likeness(const char *a, const char *b)
{
    char fa[257], fb[257];
    fingerprint_hex(a, strlen(a), fa);
    fingerprint_hex(b, strlen(b), fb);
    return fingerprint_similarity(fa, fb);
}

/* `n` words of a text that differs from seed to seed. */
static void words(struct buf *out, unsigned from, unsigned n, unsigned seed)
{
    for (unsigned i = from; i < from + n; i++)
        buf_addf(out, "wort%u%c", (i + 1) * 2654435761u % 1000003 + seed, i % 12 ? ' ' : '\n');
}

static void test_likeness(void)
{
    struct buf a = {0}, b = {0}, c = {0};
    words(&a, 0, 1000, 0);
    words(&b, 0, 800, 0); /* shares 796 shingles of about 1196: Jaccard 0.66 */
    words(&b, 0, 200, 7000);
    words(&c, 0, 1000, 5000000);
    tap_ok(likeness(a.data, a.data) == 1, "a text is like itself");
    double part = likeness(a.data, b.data);
    tap_ok(part > 0.45 && part < 0.87, "four fifths in common: %.2f", part);
    tap_ok(likeness(a.data, c.data) < 0.1, "nothing in common");
    buf_free(&a);
    buf_free(&b);
    buf_free(&c);
}

int main(void)
{
    char hex[257];
    for (size_t i = 0; i < sizeof digests / sizeof *digests; i++) {
        sha256_hex(digests[i].text, strlen(digests[i].text), hex);
        tap_is(hex, digests[i].hex, "SHA-256");
    }
    struct buf million = {0};
    for (int i = 0; i < 1000000; i++)
        buf_addc(&million, 'a');
    sha256_hex(million.data, million.len, hex);
    tap_is(hex, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", "SHA-256 of a million a");
    buf_free(&million);

    test_likeness();
    tap_ok(likeness("", "") == 1, "empty texts are alike");
    tap_ok(likeness("", "ein Wort") < 0.2, "an empty text is like no other");
    tap_ok(likeness("Grüße aus Köln", "GRÜSSE AUS KÖLN") < 0.2, "ß and SS are different letters");
    tap_ok(likeness("Große Städte: „rund 80“ – 2018", "GROßE STÄDTE \"rund 80\" - 2018!") == 1,
           "case, quotes and dashes do not count");
    tap_ok(likeness("ÄÖÜ ÉCOLE ŒUVRE Ça Łódź", "äöü école œuvre ça łódź") == 1, "nor does case of other letters");
    tap_ok(likeness("Städte für alle in Köln", "Sta\u0308dte fu\u0308r alle in Ko\u0308ln") == 1,
           "nor how an umlaut is composed");
    tap_ok(likeness("Gesund\u00adheit für alle in der Stadt", "Gesundheit für alle in der Stadt") == 1,
           "nor do soft hyphens");
    fingerprint_hex("a b c d e f", 11, hex);
    tap_ok(fingerprint_similarity(hex, "12") == -1 && fingerprint_similarity(NULL, hex) == -1,
           "malformed ones are told");
    return tap_done();
}
