#include "lib/page/header.h"
#include "lib/page/transfer.h"
#include "tests/unit/tap.h"

#define BYTES(s) s, sizeof s - 1

static const struct {
    const char *name, *codings, *in;
    size_t len;
    enum transfer_result result;
    const char *out; /* NULL: nothing */
} cases[] = {
    {"no coding", "", BYTES("Gera"), TRANSFER_WHOLE, "Gera"},
    {"identity", "identity", BYTES("Gera"), TRANSFER_WHOLE, "Gera"},
    {"chunks", "chunked", BYTES("2\r\nGe\r\n2;x=y\r\nra\r\n0\r\n\r\n"), TRANSFER_WHOLE, "Gera"},
    {"chunks, upper case, leading zeros, LF", "chunked", BYTES("00A\nGera an de\n3 \nr E\n0\n"), TRANSFER_WHOLE,
     "Gera an der E"},
    {"one empty chunk", "chunked", BYTES("0\r\n\r\n"), TRANSFER_WHOLE, ""},
    {"nothing", "chunked", BYTES(""), TRANSFER_WHOLE, ""},
    {"no chunks", "chunked", BYTES("<html>\r\n"), TRANSFER_WHOLE, "<html>\r\n"},
    {"no chunks that begin with a digit", "chunked", BYTES("2016 in Gera\r\n"), TRANSFER_WHOLE, "2016 in Gera\r\n"},
    {"the last chunk is cut", "chunked", BYTES("2\r\nGe\r\n9\r\nra"), TRANSFER_PART, "Gera"},
    {"the last chunk is missing", "chunked", BYTES("2\r\nGe\r\n"), TRANSFER_PART, "Ge"},
    {"a chunk without a size", "chunked", BYTES("2\r\nGe\r\nra\r\n0\r\n"), TRANSFER_PART, "Ge"},
    {"a size that does not fit into 64 bits", "chunked", BYTES("2\r\nGe\r\nfffffffffffffffff\r\nra"), TRANSFER_PART,
     "Ge"},
    {"a size that all but does", "chunked", BYTES("ffffffffffffff\r\nGera"), TRANSFER_PART, "Gera"},
    {"br", "br", BYTES("\x8b\x06\x80Gruss aus Gera\x03"), TRANSFER_WHOLE, "Gruss aus Gera"},
    {"br, cut", "br", BYTES("\x8b\x06\x80Gruss aus Gera"), TRANSFER_PART, "Gruss aus Gera"},
    {"no br", "br", BYTES("<!DOCTYPE html>"), TRANSFER_WHOLE, "<!DOCTYPE html>"},
    {"gzip", "gzip", BYTES("\x1f\x8b\x08\0\0\0\0\0\2\3\x73\x4f\x2d\x4a\4\0\xe9\xfc\x27\x4e\4\0\0\0"), TRANSFER_WHOLE,
     "Gera"},
    {"gzip, the checksum is wrong", "gzip",
     BYTES("\x1f\x8b\x08\0\0\0\0\0\2\3\x73\x4f\x2d\x4a\4\0\xe8\xfc\x27\x4e\4\0\0\0"), TRANSFER_PART, "Gera"},
    {"no gzip", "gzip", BYTES("Gera"), TRANSFER_WHOLE, "Gera"},
    {"zlib", "deflate", BYTES("\x78\x9c\x73\x4f\x2d\x4a\4\0\3\x94\1\x80"), TRANSFER_WHOLE, "Gera"},
    {"deflate without a frame", "deflate", BYTES("\x73\x4f\x2d\x4a\4\0"), TRANSFER_WHOLE, "Gera"},
    {"two codings, in the order of their application", "gzip , chunked",
     BYTES("18\r\n\x1f\x8b\x08\0\0\0\0\0\2\3\x73\x4f\x2d\x4a\4\0\xe9\xfc\x27\x4e\4\0\0\0\r\n0\r\n"), TRANSFER_WHOLE,
     "Gera"},
    {"a coding that is not known", "zstd", BYTES("Gera"), TRANSFER_NOTHING, NULL},
    {"too many codings", "identity,identity,identity,identity,identity,identity,identity,identity,identity",
     BYTES("Gera"), TRANSFER_NOTHING, NULL},
    {"too long", "chunked", BYTES("20\r\n0123456789abcdef0123456789abcdef\r\n0\r\n"), TRANSFER_NOTHING, NULL},
};

static const struct {
    const char *name, *in;
    bool good;
    int status;
    const char *type, *charset, *codings;
} heads[] = {
    {"a head", "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; Charset=\"ISO-8859-1\"\r\n\r\n", true, 200, "text/html",
     "iso-8859-1", ""},
    {"codings", "HTTP/1.0 200\r\nTRANSFER-ENCODING:chunked\r\ncontent-encoding : GZip\r\n\r\n", true, 200, "", "",
     "gzip,chunked"},
    {"LF, no reason", "HTTP/2 404\nA: b\n\n", true, 404, "", "", ""},
    {"no fields", "HTTP/1.1 204 No Content\r\n\r\n", true, 204, "", "", ""},
    {"a parameter before", "HTTP/1.1 200 OK\r\nContent-Type: text/html;a=b; charset=utf-8;c\r\n\r\n", true, 200,
     "text/html", "utf-8", ""},
    {"a folded field", "HTTP/1.1 200 OK\r\nContent-Type: text/html;\r\n charset=utf-8\r\n\r\n", true, 200,
     "text/html", "utf-8", ""},
    {"lines without a colon", "HTTP/1.1 200 OK\r\nrubbish\r\nContent-Type: text/html\r\n\r\n", true, 200, "text/html",
     "", ""},
    {"no end", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", false, 0, "text/html", "", ""},
    {"no HTTP", "GET / HTTP/1.1\r\n\r\n", false, 0, "", "", ""},
    {"no number", "HTTP/1.1 OK then\r\n\r\n", false, 0, "", "", ""},
    {"empty", "", false, 0, "", "", ""},
};

int main(void)
{
    struct transfer t = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *body = cases[i].in;
        size_t len = cases[i].len;
        struct err e;
        enum transfer_result result = transfer_undo(&t, cases[i].codings, &body, &len, 24, &e);
        bool same = !cases[i].out || (len == strlen(cases[i].out) && !memcmp(body, cases[i].out, len));
        tap_ok(result == cases[i].result && same, "%s: %d, %zu bytes", cases[i].name, result, len);
    }
    transfer_free(&t);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        struct http_head h;
        bool good = http_parse(heads[i].in, strlen(heads[i].in), &h);
        tap_ok(good == heads[i].good, "%s", heads[i].name);
        if (good)
            tap_ok(h.status == heads[i].status && h.length == strlen(heads[i].in), "%s: %d", heads[i].name, h.status);
        if (good) {
            tap_is(h.type, heads[i].type, heads[i].name);
            tap_is(h.charset, heads[i].charset, heads[i].name);
            tap_is(h.codings, heads[i].codings, heads[i].name);
        }
    }
    return tap_done();
}
