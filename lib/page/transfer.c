#include "lib/page/transfer.h"

#include <brotli/decode.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <zlib.h>

enum { STEP = 256 * 1024, MAX_CODINGS = 8 };

/* AS_IS: the bytes are not in this coding. */
enum outcome { WHOLE = TRANSFER_WHOLE, PART = TRANSFER_PART, NOTHING = TRANSFER_NOTHING, AS_IS };

static enum outcome fail(struct err *e, enum outcome outcome, const char *coding, const char *what)
{
    err_set(e, NULL, 0, 0, "%s %s", coding, what);
    return outcome;
}

static enum outcome too_long(struct err *e, const char *coding, size_t limit)
{
    err_set(e, NULL, 0, 0, "%s body is longer than %zu bytes when unpacked", coding, limit);
    return NOTHING;
}

/* --- chunked ------------------------------------------------------------------------------------------- */

/* The size of the chunk whose first line is at *at, which moves behind that line. False: it is no such line.
 */
static bool chunk_size(const char **at, const char *end, size_t *size)
{
    const char *p = *at, *newline = memchr(p, '\n', (size_t)(end - p) < 1024 ? (size_t)(end - p) : 1024);
    *size = 0;
    if (!newline)
        return false;
    for (; *p && strchr("0123456789abcdefABCDEF", *p); p++) {
        if (*size > SIZE_MAX >> 5)
            return false;
        *size = *size << 4 | (size_t)(*p <= '9' ? *p - '0' : (*p | 0x20) - 'a' + 10);
    }
    bool sized = p > *at;
    while (*p == ' ' || *p == '\t' || *p == '\r')
        p++;
    *at = newline + 1;
    return sized && (p == newline || *p == ';');
}

static enum outcome undo_chunks(const char *in, size_t len, size_t limit, struct buf *out, struct err *e)
{
    const char *at = in, *end = in + len;
    size_t size;
    if (!chunk_size(&at, end, &size))
        return AS_IS;
    while (size > 0) {
        size_t left = (size_t)(end - at), n = size < left ? size : left;
        if (n > limit - out->len)
            return too_long(e, "chunked", limit);
        buf_add(out, at, n);
        at += n;
        if (size > left)
            return fail(e, PART, "chunked", "body is cut");
        if (at < end && *at == '\r')
            at++;
        if (at < end && *at == '\n')
            at++;
        if (at == end)
            return fail(e, PART, "chunked", "body is cut");
        if (!chunk_size(&at, end, &size))
            return fail(e, PART, "chunked", "body is damaged");
    }
    return WHOLE;
}

/* --- gzip and deflate ---------------------------------------------------------------------------------- */

static bool is_gzip(const unsigned char *s, size_t len)
{
    return len > 3 && s[0] == 0x1f && s[1] == 0x8b && s[2] == 8;
}

static bool is_zlib(const unsigned char *s, size_t len)
{
    return len > 2 && (s[0] & 15) == 8 && s[0] >> 4 <= 7 && (s[0] << 8 | s[1]) % 31 == 0;
}

/* inflate() until the end, an error or the limit. */
static enum outcome run_inflate(z_stream *z, const char *coding, size_t limit, struct buf *out, struct err *e)
{
    int status;
    do {
        buf_reserve(out, STEP);
        z->next_out = (unsigned char *)out->data + out->len;
        z->avail_out = STEP;
        status = inflate(z, Z_NO_FLUSH);
        out->len += STEP - z->avail_out;
        out->data[out->len] = '\0';
        if (out->len > limit)
            return too_long(e, coding, limit);
        if (status == Z_STREAM_END && is_gzip(z->next_in, z->avail_in))
            status = inflateReset(z);
    } while (status == Z_OK);
    if (status == Z_STREAM_END)
        return WHOLE;
    return fail(e, PART, coding, status == Z_BUF_ERROR ? "body is cut" : "body is damaged");
}

static enum outcome undo_zlib(const char *in, size_t len, const char *coding, size_t limit, struct buf *out,
                              struct err *e)
{
    const unsigned char *s = (const unsigned char *)in;
    bool gzip = is_gzip(s, len), framed = gzip || is_zlib(s, len);
    if (!framed && strcmp(coding, "deflate") != 0)
        return AS_IS;
    z_stream z = {0};
    if (inflateInit2(&z, gzip ? 16 + MAX_WBITS : framed ? MAX_WBITS : -MAX_WBITS) != Z_OK)
        return fail(e, NOTHING, coding, "cannot be unpacked: no memory");
    z.next_in = (unsigned char *)(uintptr_t)in;
    z.avail_in = (uInt)len;
    enum outcome outcome = run_inflate(&z, coding, limit, out, e);
    inflateEnd(&z);
    return outcome == PART && !framed ? AS_IS : outcome;
}

static enum outcome undo_gzip(const char *in, size_t len, size_t limit, struct buf *out, struct err *e)
{
    return undo_zlib(in, len, "gzip", limit, out, e);
}

static enum outcome undo_deflate(const char *in, size_t len, size_t limit, struct buf *out, struct err *e)
{
    return undo_zlib(in, len, "deflate", limit, out, e);
}

/* --- br ------------------------------------------------------------------------------------------------ */

static enum outcome undo_brotli(const char *in, size_t len, size_t limit, struct buf *out, struct err *e)
{
    BrotliDecoderState *state = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!state)
        return fail(e, NOTHING, "br", "cannot be unpacked: no memory");
    const uint8_t *next_in = (const uint8_t *)in;
    BrotliDecoderResult result;
    do {
        buf_reserve(out, STEP);
        uint8_t *next_out = (uint8_t *)out->data + out->len;
        size_t room = STEP;
        result = BrotliDecoderDecompressStream(state, &len, &next_in, &room, &next_out, NULL);
        out->len += STEP - room;
        out->data[out->len] = '\0';
    } while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && out->len <= limit);
    BrotliDecoderDestroyInstance(state);
    if (out->len > limit)
        return too_long(e, "br", limit);
    if (result == BROTLI_DECODER_RESULT_SUCCESS)
        return WHOLE;
    if (out->len == 0 && result == BROTLI_DECODER_RESULT_ERROR)
        return AS_IS;
    return fail(e, PART, "br", result == BROTLI_DECODER_RESULT_ERROR ? "body is damaged" : "body is cut");
}

/* --- the list ------------------------------------------------------------------------------------------ */

static const struct coding {
    const char *name;
    enum outcome (*undo)(const char *in, size_t len, size_t limit, struct buf *out, struct err *e);
} codings_known[] = {
    {"chunked", undo_chunks}, {"gzip", undo_gzip},
    {"x-gzip", undo_gzip},    {"deflate", undo_deflate},
    {"br", undo_brotli},      {"identity", NULL},
    {"none", NULL},           {"utf-8", NULL}, /* both are seen where "identity" is meant */
};

static const struct coding *coding_named(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof codings_known / sizeof *codings_known; i++) {
        const struct coding *c = &codings_known[i];
        if (strlen(c->name) == len && !memcmp(name, c->name, len))
            return c;
    }
    return NULL;
}

void transfer_free(struct transfer *t)
{
    buf_free(&t->from);
    buf_free(&t->to);
}

static enum transfer_result undo_one(struct transfer *t, const char *name, size_t name_len, const char **body,
                                     size_t *len, size_t limit, struct err *e)
{
    const struct coding *coding = coding_named(name, name_len);
    if (!coding) {
        err_set(e, NULL, 0, 0, "coding \"%.*s\" is not known", name_len < 40 ? (int)name_len : 40, name);
        return TRANSFER_NOTHING;
    }
    if (!coding->undo || *len == 0)
        return TRANSFER_WHOLE;
    buf_clear(&t->to);
    enum outcome outcome = coding->undo(*body, *len, limit, &t->to, e);
    if (outcome == AS_IS)
        return TRANSFER_WHOLE;
    struct buf decoded = t->to;
    t->to = t->from;
    t->from = decoded;
    *body = decoded.data ? decoded.data : "";
    *len = decoded.len;
    return (enum transfer_result)outcome;
}

static bool separator(char c)
{
    return c == ',' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

enum transfer_result transfer_undo(struct transfer *t, const char *codings, const char **body, size_t *len,
                                   size_t limit, struct err *e)
{
    enum transfer_result worst = TRANSFER_WHOLE;
    size_t end = strlen(codings);
    for (int n = 0; n < MAX_CODINGS; n++) {
        while (end && separator(codings[end - 1]))
            end--;
        size_t start = end;
        while (start && !separator(codings[start - 1]))
            start--;
        if (start == end)
            return worst;
        enum transfer_result result = undo_one(t, codings + start, end - start, body, len, limit, e);
        if (result == TRANSFER_NOTHING)
            return result;
        worst = result == TRANSFER_PART ? result : worst;
        end = start;
    }
    err_set(e, NULL, 0, 0, "more than %d codings", MAX_CODINGS);
    return TRANSFER_NOTHING;
}
