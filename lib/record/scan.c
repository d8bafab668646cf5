#include "lib/record/scan.h"

#include "lib/base/buf.h"
#include "lib/base/utf8.h"

#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { EASY_DEPTH = 32, EASY_INT_DIGITS = 18, EASY_REAL_DIGITS = 15 };

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The code unit of "\uXXXX" whose X begin at p, -1 if malformed. */
static int32_t code_unit(const char *p, const char *end)
{
    int32_t unit = 0;
    if (end - p < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        int digit = hex_value(p[i]);
        if (digit < 0)
            return -1;
        unit = unit << 4 | digit;
    }
    return unit;
}

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

/* First byte at or after p that is a quote, a backslash, a control character or not ASCII. */
static const char *skip_plain(const char *p, const char *end)
{
#ifdef __SSE2__
    const __m128i space = _mm_set1_epi8(0x20), quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\');
    for (; end - p >= 16; p += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
        /* As signed bytes, what is not ASCII lies below the space as well. */
        __m128i special =
            _mm_or_si128(_mm_cmplt_epi8(v, space), _mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, slash)));
        int mask = _mm_movemask_epi8(special);
        if (mask)
            return p + __builtin_ctz((unsigned)mask);
    }
#endif
    while (p < end && is_plain((unsigned char)*p))
        p++;
    return p;
}

/* Length of the escape at p, 0 if it is wrong or doubtful. */
static size_t easy_escape(const char *p, const char *end)
{
    if (end - p < 2 || !p[1] || !strchr("\"\\/bfnrtu", p[1]))
        return 0;
    if (p[1] != 'u')
        return 2;
    int32_t unit = code_unit(p + 2, end);
    return unit <= 0 || (unit >= 0xD800 && unit <= 0xDFFF) ? 0 : 6;
}

static bool continues(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Length of the sequence at p, 0 if it is invalid. Two bytes, as in umlauts, are settled here. */
static size_t multibyte(const char *p, const char *end)
{
    unsigned char c = (unsigned char)*p;
    if (c >= 0xC2 && c <= 0xDF && end - p >= 2 && continues(p[1]))
        return 2;
    uint32_t cp;
    size_t n = utf8_decode(p, (size_t)(end - p), &cp);
    return n == 1 ? 0 : n;
}

static const char *easy_string(const char *p, const char *end)
{
    for (p = skip_plain(p + 1, end); p < end; p = skip_plain(p, end)) {
        unsigned char c = (unsigned char)*p;
        if (c == '"')
            return p + 1;
        size_t n = c == '\\' ? easy_escape(p, end) : c < 0x20 ? 0 : multibyte(p, end);
        if (n == 0)
            return NULL;
        p += n;
    }
    return NULL;
}

static const char *digits(const char *p, const char *end)
{
    while (p < end && *p >= '0' && *p <= '9')
        p++;
    return p;
}

static const char *easy_number(const char *p, const char *end)
{
    p += *p == '-';
    const char *stop = digits(p, end);
    if (stop == p || (*p == '0' && stop - p > 1) || stop - p > EASY_INT_DIGITS)
        return NULL;
    if (stop < end && *stop == '.') {
        const char *fraction = digits(stop + 1, end);
        if (fraction == stop + 1 || fraction - p > EASY_REAL_DIGITS)
            return NULL;
        stop = fraction;
    }
    return stop < end && (*stop == 'e' || *stop == 'E') ? NULL : stop;
}

static const char *easy_word(const char *p, const char *end, const char *word)
{
    size_t len = strlen(word);
    return (size_t)(end - p) >= len && !memcmp(p, word, len) ? p + len : NULL;
}

static const char *easy_value(const char *p, const char *end, int depth);

static const char *easy_container(const char *p, const char *end, int depth)
{
    bool object = *p == '{';
    char close = object ? '}' : ']';
    p = scan_space(p + 1, end);
    if (p < end && *p == close)
        return p + 1;
    while (p < end) {
        if (object) {
            if (*p != '"' || !(p = easy_string(p, end)))
                return NULL;
            p = scan_space(p, end);
            if (p == end || *p != ':')
                return NULL;
            p = scan_space(p + 1, end);
        }
        if (p == end || !(p = easy_value(p, end, depth)))
            return NULL;
        p = scan_space(p, end);
        if (p < end && *p == close)
            return p + 1;
        if (p == end || *p != ',')
            return NULL;
        p = scan_space(p + 1, end);
    }
    return NULL;
}

static const char *easy_value(const char *p, const char *end, int depth)
{
    switch (*p) {
    case '"':
        return easy_string(p, end);
    case '{':
    case '[':
        return depth > 0 ? easy_container(p, end, depth - 1) : NULL;
    case 't':
        return easy_word(p, end, "true");
    case 'f':
        return easy_word(p, end, "false");
    case 'n':
        return easy_word(p, end, "null");
    default:
        return easy_number(p, end);
    }
}

const char *scan_easy(const char *p, const char *end)
{
    return p < end ? easy_value(p, end, EASY_DEPTH) : NULL;
}

static const char *valid_string(const char *p, const char *end)
{
    for (p++; p < end && *p != '"'; p++)
        p += *p == '\\';
    return p < end ? p + 1 : end;
}

const char *scan_valid(const char *p, const char *end)
{
    size_t depth = 0;
    if (p < end && *p != '"' && *p != '{' && *p != '[') {
        while (p < end && !strchr(",]} \t\r\n", *p))
            p++;
        return p;
    }
    while (p < end) {
        if (*p == '"') {
            p = valid_string(p, end);
            if (depth == 0)
                return p;
            continue;
        }
        if (*p == '{' || *p == '[')
            depth++;
        else if ((*p == '}' || *p == ']') && --depth == 0)
            return p + 1;
        p++;
    }
    return end;
}

bool scan_unescape(const char *raw, size_t len, struct buf *out)
{
    if (len < 2 || raw[0] != '"')
        return false;
    const char *p = raw + 1, *end = raw + len - 1;
    buf_reserve(out, len);
    while (p < end) {
        const char *slash = memchr(p, '\\', (size_t)(end - p));
        buf_add(out, p, (size_t)((slash ? slash : end) - p));
        if (!slash || slash + 1 >= end)
            break;
        p = slash + 2;
        static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
        if (slash[1] != 'u') {
            const char *at = strchr(from, slash[1]);
            buf_addc(out, at && *at ? to[at - from] : slash[1]);
            continue;
        }
        int32_t unit = code_unit(p, end);
        p += 4;
        if (unit >= 0xD800 && unit < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
            int32_t low = code_unit(p + 2, end);
            if (low >= 0xDC00 && low < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                p += 6;
            }
        }
        utf8_encode(out, unit < 0 ? 0xFFFD : (uint32_t)unit);
    }
    buf_reserve(out, 0);
    out->data[out->len] = '\0';
    return true;
}
