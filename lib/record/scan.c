#include "lib/record/scan.h"

#include "lib/base/buf.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"

#include <stdint.h>
#include <string.h>
#ifdef __x86_64__
#include <immintrin.h>
#endif

enum { EASY_DEPTH = 32, EASY_INT_DIGITS = 18, EASY_REAL_DIGITS = 15 };

/* --- marks -------------------------------------------------------------------------------------------- */

/* 64 bytes of text, a bit for each. */
struct block {
    uint64_t marks;     /* ends a run of plain characters */
    uint64_t high;      /* not ASCII */
    uint64_t leads_two; /* begins a UTF-8 sequence of two bytes, as in umlauts */
    uint64_t continues; /* goes on with a sequence */
};

#ifdef __x86_64__
#define WITH_AVX2 __attribute__((target("avx2")))

static inline WITH_AVX2 uint64_t bits(__m256i low, __m256i high)
{
    return (uint64_t)(unsigned)_mm256_movemask_epi8(high) << 32 | (unsigned)_mm256_movemask_epi8(low);
}

static inline WITH_AVX2 __m256i marked(__m256i v)
{
    __m256i control = _mm256_cmpeq_epi8(_mm256_min_epu8(v, _mm256_set1_epi8(0x1F)), v);
    __m256i quote = _mm256_cmpeq_epi8(v, _mm256_set1_epi8('"')), slash = _mm256_cmpeq_epi8(v, _mm256_set1_epi8('\\'));
    return _mm256_or_si256(control, _mm256_or_si256(quote, slash));
}

/* Bytes are compared as signed here and below: those that are not ASCII are negative. */
static inline WITH_AVX2 __m256i leads_two(__m256i v)
{
    return _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8((char)0xC1)),
                            _mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xE0), v));
}

static inline WITH_AVX2 struct block look_wide(const char *p)
{
    struct block b = {0};
    __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32));
    b.marks = bits(marked(low), marked(high));
    b.high = bits(low, high);
    if (b.high) {
        const __m256i first = _mm256_set1_epi8((char)0xC0);
        b.leads_two = bits(leads_two(low), leads_two(high));
        b.continues = bits(_mm256_cmpgt_epi8(first, low), _mm256_cmpgt_epi8(first, high));
    }
    return b;
}

static inline struct block look_at(const char *p)
{
    const __m128i control = _mm_set1_epi8(0x1F), quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\');
    const __m128i below_two = _mm_set1_epi8((char)0xC1), above_two = _mm_set1_epi8((char)0xE0),
                  above_rest = _mm_set1_epi8((char)0xC0);
    struct block b = {0};
    __m128i v[4];
    for (int i = 0; i < 4; i++) {
        v[i] = _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * i));
        __m128i marked = _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(v[i], control), v[i]),
                                      _mm_or_si128(_mm_cmpeq_epi8(v[i], quote), _mm_cmpeq_epi8(v[i], slash)));
        b.marks |= (uint64_t)(unsigned)_mm_movemask_epi8(marked) << 16 * i;
        b.high |= (uint64_t)(unsigned)_mm_movemask_epi8(v[i]) << 16 * i;
    }
    for (int i = 0; b.high && i < 4; i++) {
        __m128i two = _mm_and_si128(_mm_cmpgt_epi8(v[i], below_two), _mm_cmplt_epi8(v[i], above_two));
        b.leads_two |= (uint64_t)(unsigned)_mm_movemask_epi8(two) << 16 * i;
        b.continues |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(v[i], above_rest)) << 16 * i;
    }
    return b;
}
#else
static inline struct block look_at(const char *p)
{
    struct block b = {0};
    for (int i = 0; i < 64; i++) {
        unsigned char c = (unsigned char)p[i];
        b.marks |= (uint64_t)(c < 0x20 || c == '"' || c == '\\') << i;
        b.high |= (uint64_t)(c >> 7) << i;
        b.leads_two |= (uint64_t)(c >= 0xC2 && c <= 0xDF) << i;
        b.continues |= (uint64_t)((c & 0xC0) == 0x80) << i;
    }
    return b;
}
#endif

/* True if all that is not ASCII in the block are whole sequences of two bytes. */
static bool only_pairs(const struct block *b)
{
    uint64_t follows = b->leads_two << 1;
    return b->continues == follows && b->high == (b->leads_two | follows) && !(b->leads_two >> 63);
}

static bool continues(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Length of the sequence at p, 0 if it is invalid. Two bytes, as in umlauts, are settled here. */
static size_t multibyte(const char *p, const char *end)
{
    unsigned char c = (unsigned char)*p;
    if (c >= 0xC2 && c <= 0xDF && continues(p[1]))
        return 2;
    uint32_t cp;
    size_t n = utf8_decode(p, (size_t)(end - p), &cp);
    return n == 1 ? 0 : n;
}

/* Put the marks of all blocks. Returns whether they are UTF-8. Inlined into a caller for each way to look. */
static inline __attribute__((always_inline)) bool mark(struct scan_line *s, size_t blocks,
                                                       struct block (*look)(const char *))
{
    size_t checked = 0; /* bytes before this are known to be UTF-8 */
    bool valid = true;
    for (size_t i = 0; i < blocks; i++) {
        struct block b = look(s->text + 64 * i);
        s->marks[i] = b.marks;
        if (!b.high || (only_pairs(&b) && checked <= 64 * i))
            continue;
        for (; b.high && valid; b.high &= b.high - 1) {
            size_t at = 64 * i + (size_t)__builtin_ctzll(b.high);
            if (at < checked)
                continue;
            size_t n = multibyte(s->text + at, s->end);
            valid = n > 0;
            checked = at + n;
        }
    }
    return valid;
}

#ifdef __x86_64__
static WITH_AVX2 bool mark_wide(struct scan_line *s, size_t blocks)
{
    return mark(s, blocks, look_wide);
}
#endif

bool scan_read(struct scan_line *s, char *text, size_t len)
{
    size_t blocks = len / 64 + 1;
    memset(text + len, 0, SCAN_ROOM);
    s->marks = mem_grow(s->marks, &s->cap, blocks + 1, sizeof *s->marks);
    s->marks[blocks] = 0;
    s->text = text;
    s->end = text + len;
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2"))
        return mark_wide(s, blocks);
#endif
    return mark(s, blocks, look_at);
}

void scan_free(struct scan_line *s)
{
    mem_free(s->marks);
    *s = (struct scan_line){0};
}

/* --- easy JSON ---------------------------------------------------------------------------------------- */

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

static const char *easy_string(const struct scan_line *s, const char *p)
{
    for (p = scan_mark(s, p + 1); *p != '"'; p = scan_mark(s, p)) {
        size_t n = *p == '\\' ? easy_escape(p, s->end) : 0;
        if (n == 0)
            return NULL;
        p += n;
    }
    return p + 1;
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

static const char *easy_value(const struct scan_line *s, const char *p, int depth);

static const char *easy_container(const struct scan_line *s, const char *p, int depth)
{
    const char *end = s->end;
    bool object = *p == '{';
    char close = object ? '}' : ']';
    p = scan_space(p + 1, end);
    if (*p == close)
        return p + 1;
    for (;;) {
        if (object) {
            if (*p != '"' || !(p = easy_string(s, p)))
                return NULL;
            p = scan_space(p, end);
            if (*p != ':')
                return NULL;
            p = scan_space(p + 1, end);
        }
        if (!(p = easy_value(s, p, depth)))
            return NULL;
        p = scan_space(p, end);
        if (*p == close)
            return p + 1;
        if (*p != ',')
            return NULL;
        p = scan_space(p + 1, end);
    }
}

/* At the end of the text stands a NUL, with which no value begins. */
static const char *easy_value(const struct scan_line *s, const char *p, int depth)
{
    switch (*p) {
    case '"':
        return easy_string(s, p);
    case '{':
    case '[':
        return depth > 0 ? easy_container(s, p, depth - 1) : NULL;
    case 't':
        return easy_word(p, s->end, "true");
    case 'f':
        return easy_word(p, s->end, "false");
    case 'n':
        return easy_word(p, s->end, "null");
    default:
        return easy_number(p, s->end);
    }
}

const char *scan_easy_value(const struct scan_line *s, const char *p)
{
    return easy_value(s, p, EASY_DEPTH);
}

/* --- JSON that is known to be valid ------------------------------------------------------------------- */

static const char *valid_string(const char *p, const char *end)
{
    while (++p < end && (p = memchr(p, '"', (size_t)(end - p)))) {
        const char *slash = p; /* the quote that opens the string ends the run of them */
        while (slash[-1] == '\\')
            slash--;
        if ((p - slash) % 2 == 0)
            return p + 1;
    }
    return end;
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

bool scan_element(const char **p, const char *end, const char **item, size_t *len)
{
    const char *at = scan_space(*p, end);
    if (at < end && *at == ',')
        at = scan_space(at + 1, end);
    if (at == end || *at == ']')
        return false;
    *item = at;
    *p = scan_valid(at, end);
    *len = (size_t)(*p - at);
    return true;
}

bool scan_int(const char *raw, size_t len, int64_t *out)
{
    const char *p = raw, *end = raw + len;
    bool negative = p < end && *p == '-';
    int64_t n = 0;
    for (p += negative; p < end; p++)
        if (*p < '0' || *p > '9' || __builtin_mul_overflow(n, 10, &n) || __builtin_sub_overflow(n, *p - '0', &n))
            return false;
    if (len == negative || (!negative && n == INT64_MIN))
        return false;
    *out = negative ? n : -n;
    return true;
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
