#include "lib/record/json.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"

#include <jansson.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* `struct json` is jansson's json_t under our name: the pointer is only ever handed back to this file. */
static const json_t *in(const struct json *v)
{
    return (const json_t *)v;
}

static const struct json *out_of(const json_t *v)
{
    return (const struct json *)v;
}

void json_use_mem(void)
{
    json_set_alloc_funcs(mem_alloc, mem_free);
}

enum { LOAD_FLAGS = JSON_DECODE_ANY | JSON_ALLOW_NUL };

static struct json *parse(const char *bytes, size_t len, size_t flags, struct err *e)
{
    json_error_t error;
    /* jansson (2.14) passes over a NUL right behind a number, which is no JSON and would go on to the output. */
    if (memchr(bytes, '\0', len)) {
        err_set(e, NULL, 0, 0, "not JSON: a NUL byte");
        return NULL;
    }
    json_t *root = json_loadb(bytes, len, flags, &error);
    /* Digests and the like are integers beyond 64 bits: JSON as well, and handed on as text. */
    if (!root && json_error_code(&error) == json_error_numeric_overflow)
        root = json_loadb(bytes, len, flags | JSON_DECODE_INT_AS_REAL, &error);
    if (!root)
        err_set(e, NULL, (uint64_t)error.line, (uint64_t)error.column,
                json_error_code(&error) == json_error_duplicate_key ? "%s" : "not JSON: %s", error.text);
    return (struct json *)root;
}

struct json *json_parse(const char *bytes, size_t len, struct err *e)
{
    return parse(bytes, len, LOAD_FLAGS, e);
}

struct json *json_parse_unique(const char *bytes, size_t len, struct err *e)
{
    return parse(bytes, len, LOAD_FLAGS | JSON_REJECT_DUPLICATES, e);
}

void json_free(struct json *root)
{
    json_decref((json_t *)root);
}

enum json_kind json_kind(const struct json *v)
{
    if (!v)
        return JSON_KIND_NONE;
    switch (json_typeof(in(v))) {
    case JSON_OBJECT:
        return JSON_KIND_OBJECT;
    case JSON_ARRAY:
        return JSON_KIND_ARRAY;
    case JSON_STRING:
        return JSON_KIND_STRING;
    case JSON_INTEGER:
    case JSON_REAL:
        return JSON_KIND_NUMBER;
    case JSON_TRUE:
    case JSON_FALSE:
        return JSON_KIND_BOOL;
    default:
        return JSON_KIND_NULL;
    }
}

const struct json *json_get(const struct json *object, const char *key)
{
    return object ? out_of(json_object_get(in(object), key)) : NULL;
}

const struct json *json_at(const struct json *array, size_t i)
{
    return array ? out_of(json_array_get(in(array), i)) : NULL;
}

size_t json_count(const struct json *v)
{
    return json_is_array(in(v)) ? json_array_size(in(v)) : json_is_object(in(v)) ? json_object_size(in(v)) : 0;
}

const char *json_key_at(const struct json *object, size_t i, const struct json **value)
{
    json_t *o = (json_t *)(uintptr_t)object;
    void *iter = json_is_object(o) ? json_object_iter(o) : NULL;
    while (iter && i-- > 0)
        iter = json_object_iter_next(o, iter);
    *value = iter ? out_of(json_object_iter_value(iter)) : NULL;
    return iter ? json_object_iter_key(iter) : NULL;
}

const char *json_str(const struct json *v)
{
    return v ? json_string_value(in(v)) : NULL;
}

size_t json_strlen(const struct json *v)
{
    return v ? json_string_length(in(v)) : 0;
}

int64_t json_int(const struct json *v, int64_t otherwise)
{
    if (json_is_integer(in(v)))
        return json_integer_value(in(v));
    if (!json_is_real(in(v)))
        return otherwise;
    double real = json_real_value(in(v));
    return real > -9e18 && real < 9e18 ? (int64_t)real : otherwise;
}

double json_double(const struct json *v, double otherwise)
{
    return json_is_number(in(v)) ? json_number_value(in(v)) : otherwise;
}

bool json_bool(const struct json *v, bool otherwise)
{
    return json_is_boolean(in(v)) ? json_is_true(in(v)) : otherwise;
}

/* Code points that are written as \uXXXX although JSON would allow them raw. */
static bool needs_escape(uint32_t cp)
{
    return (cp >= 0x7F && cp < 0xA0) || cp == 0x2028 || cp == 0x2029;
}

/* Length of the ASCII at s that is written as it is. */
static size_t plain_ascii(const char *s, size_t len)
{
    size_t i = 0;
#ifdef __SSE2__
    const __m128i space = _mm_set1_epi8(0x20), quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'),
                  delete = _mm_set1_epi8(0x7F);
    for (; len - i >= 16; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
        /* As signed bytes, what is not ASCII lies below the space as well. */
        __m128i ends = _mm_or_si128(_mm_or_si128(_mm_cmplt_epi8(v, space), _mm_cmpeq_epi8(v, delete)),
                                    _mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, slash)));
        unsigned mask = (unsigned)_mm_movemask_epi8(ends);
        if (mask)
            return i + (size_t)__builtin_ctz(mask);
    }
#endif
    while (i < len && s[i] >= 0x20 && s[i] < 0x7F && s[i] != '"' && s[i] != '\\')
        i++;
    return i;
}

/* Length of the character at s if it is one that German texts have, and written as it is: U+00A0-U+00FF (umlauts, "»"),
 * U+2000-U+203F (quotes, dashes) but for U+2028 and U+2029. 0 if it is another. */
static size_t frequent(const char *s, size_t len)
{
    const unsigned char *u = (const unsigned char *)s;
    if (len > 1 && (u[0] & 0xFE) == 0xC2)
        return (u[1] & 0xC0) == 0x80 && (u[0] == 0xC3 || u[1] >= 0xA0) ? 2 : 0;
    if (len > 2 && u[0] == 0xE2 && u[1] == 0x80)
        return (u[2] & 0xC0) == 0x80 && (u[2] & 0xFE) != 0xA8 ? 3 : 0;
    return 0;
}

/* Write the character of which `n` bytes are at s, which is not written as it is. */
static void put_escaped(struct buf *out, const char *s, size_t n, uint32_t cp)
{
    static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
    const char *simple = cp && cp < 0x80 ? strchr(from, (int)cp) : NULL;
    if (simple)
        buf_add(out, (const char[]){'\\', to[simple - from]}, 2);
    else if (n == 1 && s[0] & 0x80)
        buf_adds(out, "\xEF\xBF\xBD");
    else
        buf_addf(out, "\\u%04x", (unsigned)cp);
}

void json_put_string(struct buf *out, const char *s, size_t len)
{
    buf_reserve(out, len + 2);
    buf_addc(out, '"');
    for (size_t i = 0, plain = 0;;) {
        i += plain_ascii(s + i, len - i);
        size_t n = frequent(s + i, len - i);
        if (n) {
            i += n;
            continue;
        }
        uint32_t cp = 0;
        n = i < len ? utf8_decode(s + i, len - i, &cp) : 0;
        if (n > 1 && !needs_escape(cp)) {
            i += n;
            continue;
        }
        buf_add(out, s + plain, i - plain);
        if (i == len)
            break;
        put_escaped(out, s + i, n, cp);
        i += n;
        plain = i;
    }
    buf_addc(out, '"');
}

void json_put_int(struct buf *out, int64_t n)
{
    char digits[20];
    size_t at = sizeof digits;
    uint64_t rest = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
    do
        digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (n < 0)
        buf_addc(out, '-');
    buf_add(out, digits + at, sizeof digits - at);
}
