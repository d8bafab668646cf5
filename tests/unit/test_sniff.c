#include "lib/page/sniff.h"
#include "tests/unit/tap.h"

#define BYTES(s) s, sizeof s - 1

static const struct {
    const char *name, *head;
    size_t len;
    enum sniff_kind kind;
} cases[] = {
    {"nothing", BYTES(""), SNIFF_TEXT},
    {"text", BYTES("07.12.2018\nDie Stadt Ulm ist < 10 Jahre dabei.\n"), SNIFF_TEXT},
    {"text in Latin-1", BYTES("Gr\xfc\xdf\x65 aus M\xfcnster"), SNIFF_TEXT},
    {"text with a NUL", BYTES("Gr\0uesse aus Ulm"), SNIFF_TEXT},
    {"text in UTF-16", BYTES("\xff\xfeU\0l\0m\0"), SNIFF_TEXT},
    {"text in UTF-16 without a mark", BYTES("U\0l\0m\0 \0g\0r\0\xfc\0n\0"), SNIFF_TEXT},
    {"text with an address in angle brackets", BYTES("Kontakt: <info@example.org> oder <a>"), SNIFF_TEXT},
    {"text that begins with a brace", BYTES("{kursiv} Das ist Text.\n"), SNIFF_TEXT},
    {"text that begins with ID3", BYTES("ID3-Tags und mehr"), SNIFF_TEXT},
    {"a doctype", BYTES("<!DOCTYPE html><title>x</title>"), SNIFF_HTML},
    {"a mark and blanks before", BYTES("\xef\xbb\xbf \n<html>"), SNIFF_HTML},
    {"an XML declaration", BYTES("<?xml version='1.0'?><html>"), SNIFF_HTML},
    {"HTML in UTF-16", BYTES("\xff\xfe<\0h\0t\0m\0l\0>\0"), SNIFF_HTML},
    {"a fragment", BYTES("<div class=x>Ulm"), SNIFF_HTML},
    {"a fragment that begins with text", BYTES("Die Stadt <b>Ulm</b> ist <br> dabei"), SNIFF_HTML},
    {"fragments of an accordion", BYTES("<details><summary>Wer?</summary>Ulm"), SNIFF_HTML},
    {"of a picture", BYTES("<figure><img src=x><figcaption>Ulm</figcaption>"), SNIFF_HTML},
    {"of an old page", BYTES("<center><u>Ulm</u></center>"), SNIFF_HTML},
    {"of a table", BYTES("<tbody><tr><td>Ulm"), SNIFF_HTML},
    {"HTML with JSON on lines of its own", BYTES("<html>\n{\"a\":1}\n{\"b\":2}\n{\"c\":3}\n"), SNIFF_HTML},
    {"records", BYTES("{\"type\":\"page\"}\n"), SNIFF_NDJSON},
    {"a mark and an empty line before", BYTES("\xef\xbb\xbf\n{ \"type\":\"page\"}\n"), SNIFF_NDJSON},
    {"records after a line that is none", BYTES("kaputt\n{\"type\":\"page\"}\n"), SNIFF_NDJSON},
    {"an archive", BYTES("WARC/1.0\r\nWARC-Type: warcinfo\r\n"), SNIFF_WARC},
    {"PDF", BYTES("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), SNIFF_OTHER},
    {"PNG", BYTES("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), SNIFF_OTHER},
    {"JPEG", BYTES("\xff\xd8\xff\xe0\0\x10JFIF"), SNIFF_OTHER},
    {"WebP", BYTES("RIFF\x24\0\0\0WEBPVP8 "), SNIFF_OTHER},
    {"ZIP", BYTES("PK\3\4\x14\0\x06\0"), SNIFF_OTHER},
    {"MHTML",
     BYTES("From: <Saved by Browser>\r\nMIME-Version: 1.0\r\nContent-Type: "
           "multipart/related;\r\n\tboundary=\"x\"\r\n\r\n"),
     SNIFF_OTHER},
    {"text that speaks of it", BYTES("Ulm\n\nMIME-Version: 1.0, multipart/related"), SNIFF_TEXT},
    {"a JSON array", BYTES("[\n{\"url\":\"http://a/\"},\n"), SNIFF_OTHER},
    {"JSON over several lines", BYTES("{\n  \"type\": \"page\",\n"), SNIFF_OTHER},
    {"bytes", BYTES("\1\2\3\4\5\6\7\x10\x11\x12ulm\xf0\xf1\xf2\xf3"), SNIFF_OTHER},
    {"NUL bytes", BYTES("\0\0\0\0\0\0\0\0\0\0\0\0"), SNIFF_OTHER},
};

int main(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *what;
        enum sniff_kind kind = sniff(cases[i].head, cases[i].len, &what);
        tap_ok(kind == cases[i].kind && (kind == SNIFF_OTHER) == (what != NULL), "%s: %d %s", cases[i].name, kind,
               what ? what : "");
    }
    return tap_done();
}
