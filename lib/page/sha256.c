#include "lib/page/fingerprint.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>

_Static_assert(SHA256_HEX == BASE16_ENCODE_LENGTH(SHA256_DIGEST_SIZE), "two hex digits a byte");

void sha256_hex(const void *bytes, size_t len, char hex[SHA256_HEX + 1])
{
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&context);
    sha256_update(&context, len, bytes);
    sha256_digest(&context, sizeof digest, digest);
    base16_encode_update(hex, sizeof digest, digest);
    hex[SHA256_HEX] = 0;
}
