#include "lib/page/encoding.h"

#include "lib/base/ascii.h"
#include "lib/base/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <string.h>
#include <uchardet/uchardet.h>

enum {
    DECLARATION_BYTES = 4096, /* of markup: where a declaration may stand */
    DETECTION_BYTES = 65536,  /* as much is shown to uchardet, from the first byte that is not ASCII on */
};

/* --- names --------------------------------------------------------------------------------------------- */

static const char utf8[] = "UTF-8", windows1252[] = "windows-1252", macintosh[] = "macintosh", ibm850[] = "IBM850";

/* Labels, in lower case, to the encoding that is meant by them (WHATWG Encoding Standard, 4.2), in iconv's
 * words. Other labels are given to iconv as they are. */
static const struct label {
    const char *label, *name;
} labels[] = {
    {"utf8", utf8},
    {"utf-8", utf8},
    {"unicode-1-1-utf-8", utf8},
    {"utf8mb4", utf8},
    {"iso-8859-1", windows1252},
    {"iso8859-1", windows1252},
    {"iso88591", windows1252},
    {"iso_8859-1", windows1252},
    {"iso_8859-1:1987", windows1252},
    {"latin1", windows1252},
    {"latin-1", windows1252},
    {"l1", windows1252},
    {"ascii", windows1252},
    {"us-ascii", windows1252},
    {"ansi_x3.4-1968", windows1252},
    {"cp1252", windows1252},
    {"x-cp1252", windows1252},
    {"windows-1252", windows1252},
    {"windows1252", windows1252},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso8859-15", "ISO-8859-15"},
    {"latin9", "ISO-8859-15"},
    {"latin-9", "ISO-8859-15"},
    {"l9", "ISO-8859-15"},
    {"iso-8859-2", "ISO-8859-2"},
    {"latin2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-9", "CP1254"},
    {"latin5", "CP1254"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-11", "CP874"},
    {"tis-620", "CP874"},
    {"windows-874", "CP874"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-16", "ISO-8859-16"},
    {"windows-1250", "CP1250"},
    {"windows-1251", "CP1251"},
    {"windows-1253", "CP1253"},
    {"windows-1254", "CP1254"},
    {"windows-1255", "CP1255"},
    {"windows-1256", "CP1256"},
    {"windows-1257", "CP1257"},
    {"windows-1258", "CP1258"},
    {"cp1250", "CP1250"},
    {"cp1251", "CP1251"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"macintosh", macintosh},
    {"mac", macintosh},
    {"macroman", macintosh},
    {"x-mac-roman", macintosh},
    {"ibm850", ibm850},
    {"cp850", ibm850},
    {"ibm852", "IBM852"},
    {"ibm866", "IBM866"},
    {"cp866", "IBM866"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"gb18030", "GB18030"},
    {"big5", "BIG5-HKSCS"},
    {"shift_jis", "CP932"},
    {"shift-jis", "CP932"},
    {"sjis", "CP932"},
    {"euc-jp", "EUC-JP"},
    {"iso-2022-jp", "ISO-2022-JP"},
    {"euc-kr", "CP949"},
    {"uhc", "CP949"},
    {"viscii", "VISCII"},
    {"utf-16", "UTF-16LE"},
    {"utf-16le", "UTF-16LE"},
    {"utf-16be", "UTF-16BE"},
};

static bool label_char(unsigned char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c && strchr("-_.:", c));
}

/* The encoding that a label of `len` bytes (blanks and quotes about it do not count) stands for; NULL:
 * unknown. */
static const char *encoding_named(const char *label, size_t len)
{
    char low[40];
    size_t n = 0;
    while (len && !label_char((unsigned char)*label)) {
        label++;
        len--;
    }
    while (n < len && n < sizeof low - 1 && label_char((unsigned char)label[n])) {
        low[n] = label[n] >= 'A' && label[n] <= 'Z' ? (char)(label[n] | 0x20) : label[n];
        n++;
    }
    low[n] = 0;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (!strcmp(low, labels[i].label))
            return labels[i].name;
    return NULL;
}

/* --- conversion ---------------------------------------------------------------------------------------- */

/* 0x80-0x9F of windows-1252; the five holes are the control characters of that place (WHATWG index). */
static const uint16_t high_1252[32] = {
    0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
    0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178,
};

static uint32_t point_1252(unsigned char c)
{
    return c >= 0x80 && c < 0xa0 ? high_1252[c - 0x80] : c;
}

static size_t ascii_prefix(const unsigned char *s, size_t len)
{
    size_t i = 0;
    while (i < len && s[i] < 0x80)
        i++;
    return i;
}

static void from_1252(const char *bytes, size_t len, struct buf *out)
{
    const unsigned char *s = (const unsigned char *)bytes;
    buf_reserve(out, len + len / 8);
    for (size_t i = 0; i < len;) {
        size_t run = ascii_prefix(s + i, len - i);
        buf_add(out, s + i, run);
        i += run;
        if (i < len)
            utf8_encode(out, point_1252(s[i++]));
    }
}

/* Through iconv(3); what is not valid in `name` becomes U+FFFD. Returns the number of these, SIZE_MAX if
 * iconv does not know the encoding (out is as it was then). */
static size_t from_other(const char *name, const char *bytes, size_t len, struct buf *out)
{
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1) // NOLINT(performance-no-int-to-ptr): that is how POSIX has it
        return SIZE_MAX;
    size_t unit = !strncmp(name, "UTF-16", 6) ? 2 : !strncmp(name, "UTF-32", 6) ? 4 : 1, bad = 0;
    char *in = (char *)(uintptr_t)bytes;
    while (len > 0) {
        buf_reserve(out, len + len / 2 + 64);
        char *to = out->data + out->len;
        size_t room = out->cap - out->len - 1;
        size_t done = iconv(cd, &in, &len, &to, &room);
        out->len = (size_t)(to - out->data);
        if (done == (size_t)-1 && errno != E2BIG) {
            utf8_encode(out, 0xfffd);
            bad++;
            size_t step = unit < len ? unit : len;
            in += step;
            len -= step;
        }
    }
    out->data[out->len] = '\0';
    iconv_close(cd);
    return bad;
}

static const char *convert(const char *name, const char *bytes, size_t len, struct buf *out)
{
    if (name == windows1252)
        from_1252(bytes, len, out);
    else if (from_other(name, bytes, len, out) == SIZE_MAX)
        return NULL;
    return name;
}

/* --- UTF-8 --------------------------------------------------------------------------------------------- */

/* Sequences of several bytes that are valid, and bytes that belong to none, not even to one that was cut. */
struct utf8_census {
    size_t valid, stray;
};

/* A sequence that lacks its end, at s: its length, 0 if there is none. */
static size_t broken_sequence(const unsigned char *s, size_t len)
{
    size_t full = s[0] >= 0xc2 && s[0] <= 0xdf   ? 2
                  : s[0] >= 0xe0 && s[0] <= 0xef ? 3
                  : s[0] >= 0xf0 && s[0] <= 0xf4 ? 4
                                                 : 0;
    size_t n = 1;
    while (n < len && n < full && (s[n] & 0xc0) == 0x80)
        n++;
    return full && (n > 1 || n == len) ? n : 0;
}

static struct utf8_census take_census(const char *bytes, size_t len)
{
    struct utf8_census census = {0, 0};
    const unsigned char *s = (const unsigned char *)bytes;
    for (size_t i = 0; i < len;) {
        i += ascii_prefix(s + i, len - i);
        if (i == len)
            break;
        uint32_t cp;
        size_t n = utf8_decode(bytes + i, len - i, &cp), cut = n == 1 ? broken_sequence(s + i, len - i) : 0;
        if (!cut)
            *(n > 1 ? &census.valid : &census.stray) += 1;
        i += cut > n ? cut : n;
    }
    return census;
}

/* UTF-8 in which something is broken: a sequence that was cut becomes U+FFFD, a single byte is read as
 * windows-1252, from which such bytes come ("insert the old template here"). */
static void from_broken_utf8(const char *bytes, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len;) {
        size_t good = utf8_valid(bytes + i, len - i);
        buf_add(out, bytes + i, good);
        i += good;
        if (i == len)
            break;
        const unsigned char *s = (const unsigned char *)bytes + i;
        size_t cut = broken_sequence(s, len - i);
        utf8_encode(out, cut ? 0xfffd : point_1252(*s));
        i += cut ? cut : 1;
    }
}

/* --- what the bytes say -------------------------------------------------------------------------------- */

static const struct mark {
    const char *bytes;
    size_t len;
    const char *name;
} marks[] = {
    {"\xef\xbb\xbf", 3, utf8},   {"\xff\xfe\0\0", 4, "UTF-32LE"}, {"\0\0\xfe\xff", 4, "UTF-32BE"},
    {"\xff\xfe", 2, "UTF-16LE"}, {"\xfe\xff", 2, "UTF-16BE"},
};

static const struct mark *mark_of(const char *bytes, size_t len)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (len >= marks[i].len && !memcmp(bytes, marks[i].bytes, marks[i].len))
            return &marks[i];
    return NULL;
}

/* UTF-16 without a mark: every second byte of a text in a Latin script is NUL. NULL: it is not. */
static const char *unmarked_utf16(const char *bytes, size_t len)
{
    size_t nuls[2] = {0, 0};
    if (len > DECLARATION_BYTES)
        len = DECLARATION_BYTES;
    for (size_t i = 0; i < len; i++)
        nuls[i & 1] += bytes[i] == 0;
    if (nuls[1] > len / 4 && nuls[0] <= len / 50)
        return "UTF-16LE";
    return nuls[0] > len / 4 && nuls[1] <= len / 50 ? "UTF-16BE" : NULL;
}

/* `word` (lower case) in s, without regard to case. */
static const char *find_word(const char *s, const char *end, const char *word)
{
    size_t n = strlen(word);
    for (; (size_t)(end - s) >= n; s++) {
        size_t i = 0;
        while (i < n && (s[i] >= 'A' && s[i] <= 'Z' ? s[i] | 0x20 : s[i]) == word[i])
            i++;
        if (i == n)
            return s;
    }
    return NULL;
}

/* What stands behind `key`, blanks and '=' in [s, end). */
static const char *label_behind(const char *s, const char *end, const char *key)
{
    while ((s = find_word(s, end, key))) {
        s += strlen(key);
        const char *p = s;
        while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
            p++;
        if (p < end && *p == '=')
            return encoding_named(p + 1, (size_t)(end - p - 1));
    }
    return NULL;
}

/* The encoding that an XML declaration or a meta element states. A page that can be read for it is no UTF-16.
 */
static const char *declared_in_markup(const char *bytes, size_t len)
{
    const char *end = bytes + (len < DECLARATION_BYTES ? len : DECLARATION_BYTES), *name = NULL;
    const char *xml = find_word(bytes, end, "<?xml"), *close = xml ? memchr(xml, '>', (size_t)(end - xml)) : NULL;
    if (close)
        name = label_behind(xml, close, "encoding");
    for (const char *p = bytes; !name && (p = find_word(p, end, "<meta")); p++) {
        close = memchr(p, '>', (size_t)(end - p));
        name = label_behind(p, close ? close : end, "charset");
    }
    return name && !strncmp(name, "UTF-16", 6) ? utf8 : name;
}

/* --- detection ----------------------------------------------------------------------------------------- */

/* The letters ä ö ü Ä Ö Ü ß and the quotes in the encodings that German has been written in, the likely
 * first. */
static const struct german {
    const char *name;
    unsigned char lower[4], upper[3]; /* ä ö ü ß, Ä Ö Ü */
    unsigned char open[2], close[3];  /* „ ‚, “ ” ‘; 0: none */
} germans[] = {
    {windows1252, {0xe4, 0xf6, 0xfc, 0xdf}, {0xc4, 0xd6, 0xdc}, {0x84, 0x82}, {0x93, 0x94, 0x91}},
    {macintosh, {0x8a, 0x9a, 0x9f, 0xa7}, {0x80, 0x85, 0x86}, {0xe3, 0xe2}, {0xd2, 0xd3, 0xd4}},
    {ibm850, {0x84, 0x94, 0x81, 0xe1}, {0x8e, 0x99, 0x9a}, {0, 0}, {0, 0, 0}},
};
enum { NGERMANS = sizeof germans / sizeof *germans };

/* Would this byte, between these, be a letter or a quote of German? A small umlaut stands beside letters and
 * not before a capital one, a capital one at the start of a word or among capitals; a quote opens or closes a
 * word. */
static bool fits_german(const struct german *g, unsigned char before, unsigned char c, unsigned char behind)
{
    if (memchr(g->lower, c, sizeof g->lower))
        return !ascii_is_upper(behind) && (ascii_is_lower(behind) || ascii_is_letter(before));
    if (memchr(g->upper, c, sizeof g->upper))
        return !ascii_is_lower(before) && ascii_is_letter(behind);
    if (memchr(g->open, c, sizeof g->open))
        return !ascii_is_letter(before) && ascii_is_letter(behind);
    return memchr(g->close, c, sizeof g->close) && before > ' ' && !ascii_is_letter(behind);
}

/* The encoding in which most bytes that are no ASCII, and have a letter beside them, are umlauts that fit;
 * with `all`, most bytes that are no ASCII. NULL: none. */
static const struct german *detect_german(const unsigned char *s, size_t len, bool all)
{
    size_t fits[NGERMANS] = {0}, counted = 0, best = 0;
    for (size_t i = 0; i < len; i++) {
        i += ascii_prefix(s + i, len - i);
        if (i == len)
            break;
        unsigned char before = i ? s[i - 1] : 0, behind = i + 1 < len ? s[i + 1] : 0;
        if (!all && !ascii_is_letter(before) && !ascii_is_letter(behind))
            continue;
        counted++;
        for (size_t g = 0; g < NGERMANS; g++)
            fits[g] += fits_german(&germans[g], before, s[i], behind);
    }
    for (size_t g = 1; g < NGERMANS; g++)
        if (fits[g] > fits[best])
            best = g;
    return fits[best] * 2 > counted ? &germans[best] : NULL;
}

static const char *detect(const char *bytes, size_t len)
{
    size_t first = ascii_prefix((const unsigned char *)bytes, len);
    const char *from = bytes + (first > 64 ? first - 64 : 0), *name = NULL;
    size_t n = len - (size_t)(from - bytes) < DETECTION_BYTES ? len - (size_t)(from - bytes) : DETECTION_BYTES;
    const struct german *german = detect_german((const unsigned char *)from, n, false);
    if (german)
        return german->name;
    uchardet_t detector = uchardet_new();
    if (!uchardet_handle_data(detector, from, n)) {
        uchardet_data_end(detector);
        const char *label = uchardet_get_charset(detector);
        name = encoding_named(label, strlen(label));
    }
    uchardet_delete(detector);
    return name && name != utf8 && strncmp(name, "UTF-", 4) != 0 ? name : windows1252;
}

/* A page that is German if it is read otherwise than it declares, and where the declared encoding has no ä in
 * the place of the ä. */
static bool lies(const char *declared, const char *bytes, size_t len)
{
    const struct german *german = detect_german((const unsigned char *)bytes, len, true);
    if (!german)
        return false;
    struct buf umlaut = {0};
    const char *known = convert(declared, (const char *)german->lower, 1, &umlaut);
    bool lie = known && strcmp(umlaut.data, "ä") != 0;
    buf_free(&umlaut);
    return lie;
}

/* --- the order of witnesses ---------------------------------------------------------------------------- */

/* The encoding of bytes that are not valid UTF-8 and have no mark. */
static const char *choose(const char *bytes, size_t len, const char *declared, bool markup, bool marked,
                          enum encoding_doubt *doubt)
{
    const char *name = declared ? encoding_named(declared, strlen(declared)) : NULL;
    if (!name && markup)
        name = declared_in_markup(bytes, len);
    struct utf8_census census = take_census(bytes, len);
    if (marked || census.valid > 2 * census.stray || (name == utf8 && census.valid >= census.stray)) {
        *doubt = ENCODING_REPAIRED;
        return utf8;
    }
    if (name && name != utf8 && strncmp(name, "UTF-16", 6) != 0 && !lies(name, bytes, len))
        return name;
    *doubt = ENCODING_GUESSED;
    return detect(bytes, len);
}

const char *encoding_to_utf8(const char *bytes, size_t len, const char *declared, bool markup, struct buf *out,
                             enum encoding_doubt *doubt)
{
    const struct mark *mark = mark_of(bytes, len);
    enum encoding_doubt unasked;
    const char *name = utf8;
    doubt = doubt ? doubt : &unasked;
    *doubt = ENCODING_SURE;
    if (mark) {
        bytes += mark->len;
        len -= mark->len;
    }
    if (mark ? mark->name != utf8 : (name = unmarked_utf16(bytes, len)) != NULL) {
        name = mark ? mark->name : name;
    } else if (utf8_valid(bytes, len) == len) {
        buf_add(out, bytes, len);
        return utf8;
    } else {
        name = choose(bytes, len, declared, markup, mark != NULL, doubt);
    }
    if (name == utf8) {
        from_broken_utf8(bytes, len, out);
        return utf8;
    }
    return convert(name, bytes, len, out) ? name : convert(windows1252, bytes, len, out);
}
