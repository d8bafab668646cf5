#include "lib/page/sniff.h"

#include "lib/base/ascii.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* --- formats that have a signature --------------------------------------------------------------------- */

static const struct signature {
    size_t offset;
    const char *bytes;
    size_t len;
    const char *what;
} signatures[] = {
#define AT(offset, bytes, what)                \
    {                                          \
        offset, bytes, sizeof(bytes) - 1, what \
    }
    AT(0, "%PDF-", "a PDF document: make text of it with pdftotext"),
    AT(0, "%!PS", "a PostScript document: make text of it with ps2ascii"),
    AT(0, "{\\rtf", "a Rich Text document: save it as HTML or text"),
    AT(0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document: save it as HTML or text"),
    AT(0, "\x89PNG\r\n", "a PNG image"),
    AT(0, "\xff\xd8\xff", "a JPEG image"),
    AT(0, "GIF87a", "a GIF image"),
    AT(0, "GIF89a", "a GIF image"),
    AT(0, "II*\0", "a TIFF image"),
    AT(0, "MM\0*", "a TIFF image"),
    AT(0, "\0\0\1\0", "an icon"),
    AT(4, "ftyp", "an MPEG-4 film or an image of that family"),
    AT(0, "\x1a\x45\xdf\xa3", "a Matroska film"),
    AT(0, "OggS\0", "an Ogg sound or film"),
    AT(0, "ID3\2", "an MP3 sound"),
    AT(0, "ID3\3", "an MP3 sound"),
    AT(0, "ID3\4", "an MP3 sound"),
    AT(0, "fLaC", "a FLAC sound"),
    AT(0, "wOFF", "a font"),
    AT(0, "wOF2", "a font"),
    AT(0, "OTTO\0", "a font"),
    AT(0, "PK\3\4", "a ZIP archive or an Office document: unpack it, or save it as HTML or text"),
    AT(0, "PK\5\6", "an empty ZIP archive"),
    AT(0, "\x1f\x8b", "compressed by gzip twice"),
    AT(4, "1AY&SY", "compressed by bzip2: use bzcat"),
    AT(0,
       "\xfd"
       "7zXZ\0",
       "compressed by xz: use xzcat"),
    AT(0, "\x28\xb5\x2f\xfd", "compressed by zstd: use zstdcat"),
    AT(0, "7z\xbc\xaf\x27\x1c", "a 7z archive"),
    AT(0, "Rar!\x1a\7", "a RAR archive"),
    AT(257, "ustar", "a tar archive: unpack it"),
    AT(0,
       "\x7f"
       "ELF",
       "a program"),
    AT(0, "MZ\x90\0", "a program"),
    AT(0, "SQLite format 3", "a SQLite database"),
    AT(0, "filedesc://", "an ARC archive: make a WARC of it"),
    AT(0, "\0asm", "a program"),
#undef AT
};

static const char *signature_of(const char *head, size_t len)
{
    if (len >= 12 && !memcmp(head, "RIFF", 4))
        return !memcmp(head + 8, "WEBP", 4)   ? "a WebP image"
               : !memcmp(head + 8, "WAVE", 4) ? "a WAVE sound"
               : !memcmp(head + 8, "AVI ", 4) ? "an AVI film"
                                              : NULL;
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        const struct signature *s = &signatures[i];
        if (len >= s->offset + s->len && !memcmp(head + s->offset, s->bytes, s->len))
            return s->what;
    }
    return NULL;
}

/* --- looking at text ----------------------------------------------------------------------------------- */

static size_t skip_blank(const char *s, size_t len, size_t i)
{
    while (i < len && ascii_is_space(s[i]))
        i++;
    return i;
}

/* UTF-16 and UTF-32 as the ASCII that is in it: the head without NUL bytes and without a byte order mark. */
static size_t squeeze(const char *head, size_t len, char *out)
{
    size_t n = 0, i = 0;
    if (len >= 3 && !memcmp(head, "\xef\xbb\xbf", 3))
        i = 3;
    else if (len >= 2 && (!memcmp(head, "\xff\xfe", 2) || !memcmp(head, "\xfe\xff", 2)))
        i = 2;
    for (; i < len; i++)
        if (head[i])
            out[n++] = head[i];
    return n;
}

/* NUL bytes at every second place are UTF-16 of a Latin script. Otherwise a tenth of control characters is
 * more than any text has (chance gives random bytes an eighth), and so is one NUL in a hundred bytes. */
static bool is_binary(const char *head, size_t len)
{
    size_t controls = 0, nuls[2] = {0, 0};
    if (len >= 2 && (!memcmp(head, "\xff\xfe", 2) || !memcmp(head, "\xfe\xff", 2)))
        return false;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)head[i];
        if (c == 0)
            nuls[i & 1]++;
        else if ((c < 0x20 && !ascii_is_space(head[i]) && c != 0x1b && c != '\v') || c == 0x7f)
            controls++;
    }
    size_t few = nuls[0] < nuls[1] ? nuls[0] : nuls[1], many = nuls[0] + nuls[1] - few;
    if (many > len / 4 && few <= len / 50)
        return controls > len / 20;
    return controls > len / 16 || nuls[0] + nuls[1] > len / 100 + 4;
}

/* A line that begins like an object: a brace and the quote of a key, or an empty one. */
static bool object_line(const char *s, size_t len)
{
    size_t i = skip_blank(s, len, 0);
    if (i == len || s[i] != '{')
        return false;
    i = skip_blank(s, len, i + 1);
    return i < len && (s[i] == '"' || s[i] == '}');
}

/* Most lines of the head begin like objects: one broken line does not make pages of the others. */
static bool mostly_objects(const char *s, size_t len)
{
    size_t lines = 0, objects = 0;
    for (size_t i = 0; i < len;) {
        const char *newline = memchr(s + i, '\n', len - i);
        size_t end = newline ? (size_t)(newline - s) : len;
        if (skip_blank(s, end, i) < end) {
            lines++;
            objects += object_line(s + i, end - i);
        }
        i = end + 1;
    }
    return objects * 2 >= lines && objects > 0;
}

/* JSON that is not an object a line. */
static const char *other_json(const char *s, size_t len)
{
    size_t i = skip_blank(s, len, 0), next = i < len ? skip_blank(s, len, i + 1) : len;
    if (next >= len)
        return NULL;
    if (s[i] == '[' && s[next] == '{' && object_line(s + next, len - next))
        return "a JSON array: make lines of it with jq -c '.[]'";
    if (s[i] == '{' && s[next] == '"' && memchr(s + i, '\n', next - i))
        return "a JSON object over several lines: make one line of it with jq -c .";
    return NULL;
}

/* Elements that tell a fragment of HTML from text that has a '<' in it. */
static const char *const elements[] = {
    "html",    "head",    "body",    "title",  "meta",       "div",   "p",       "h1",       "h2",       "h3",
    "h4",      "h5",      "h6",      "table",  "tr",         "td",    "ul",      "ol",       "li",       "dl",
    "br",      "a",       "b",       "i",      "span",       "main",  "article", "section",  "script",   "link",
    "style",   "base",    "form",    "iframe", "img",        "em",    "nav",     "font",     "header",   "footer",
    "strong",  "hr",      "pre",     "abbr",   "blockquote", "dt",    "dd",      "thead",    "tbody",    "th",
    "caption", "details", "summary", "figure", "figcaption", "aside", "center",  "frameset", "noscript", "address",
    "time",    "small",   "code",    "u",
};

/* `s` stands behind '<'. */
static bool element_at(const char *s, size_t len)
{
    char name[16];
    size_t n = 0;
    while (n < len && n < sizeof name - 1 && (ascii_is_letter(s[n]) || (s[n] >= '1' && s[n] <= '6'))) {
        name[n] = ascii_lower(s[n]);
        n++;
    }
    name[n] = 0;
    if (n == 0 || n == len || !(ascii_is_space(s[n]) || s[n] == '>' || s[n] == '/'))
        return false;
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (!strcmp(name, elements[i]))
            return true;
    return false;
}

static bool begins_with_markup(const char *s, size_t len)
{
    size_t i = skip_blank(s, len, 0);
    return i + 2 < len && s[i] == '<' && (s[i + 1] == '!' || s[i + 1] == '?' || element_at(s + i + 1, len - i - 1));
}

/* Text with two start tags and an end tag in it: a fragment. */
static bool has_markup(const char *s, size_t len)
{
    size_t starts = 0, ends = 0;
    for (const char *p = s; (p = memchr(p, '<', len - (size_t)(p - s))); p++) {
        size_t left = len - (size_t)(p - s);
        bool end = left > 1 && p[1] == '/';
        if (left > 2 && element_at(p + 1 + end, left - 1 - end))
            *(end ? &ends : &starts) += 1;
    }
    return starts > 1 && ends > 0;
}

/* A page as browsers save it in one file: its lines are coded, and its pictures stand among them. */
static bool is_mhtml(const char *s, size_t len)
{
    const char *end = memmem(s, len, "\n\n", 2), *crlf = memmem(s, len, "\r\n\r\n", 4);
    size_t head = end ? (size_t)(end - s) : len;
    if (crlf && (size_t)(crlf - s) < head)
        head = (size_t)(crlf - s);
    return memmem(s, head, "MIME-Version: ", strlen("MIME-Version: ")) &&
           memmem(s, head, "multipart/related", strlen("multipart/related"));
}

/* Also behind empty lines, as where an archive was cut in front of a record. */
static bool begins_archive(const char *head, size_t len)
{
    size_t i = 0;
    while (i < len && (head[i] == '\r' || head[i] == '\n'))
        i++;
    return len - i >= 6 && !memcmp(head + i, "WARC/", 5);
}

enum sniff_kind sniff(const char *head, size_t len, const char **what)
{
    char text[SNIFF_BYTES] = "";
    if (len > SNIFF_BYTES)
        len = SNIFF_BYTES;
    if ((*what = signature_of(head, len)))
        return SNIFF_OTHER;
    if (begins_archive(head, len))
        return SNIFF_WARC;
    if (is_binary(head, len)) {
        *what = "binary data";
        return SNIFF_OTHER;
    }
    size_t n = squeeze(head, len, text);
    if (begins_with_markup(text, n))
        return SNIFF_HTML;
    if (is_mhtml(text, n)) {
        *what = "a page with its pictures in one file (MHTML): save it as HTML";
        return SNIFF_OTHER;
    }
    if ((*what = other_json(text, n)))
        return SNIFF_OTHER;
    if (mostly_objects(text, n))
        return SNIFF_NDJSON;
    return has_markup(text, n) ? SNIFF_HTML : SNIFF_TEXT;
}
