#include "lib/record/select.h"

#include "lib/base/mem.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum {
    BUCKET_BITS = 4, /* shapes are told apart by the beginning of the line, in practice by `type` */
    BUCKETS = 1 << BUCKET_BITS,
    WAYS = 4,        /* shapes of one beginning that are remembered */
    KEY_TEXT = 32,   /* a longer key is not learned */
    MAX_FIELDS = 64, /* nor is a record of more fields */
    EASY_DIGITS = 18,
    UNASKED = SELECT_FIELDS,
};

struct shape_field {
    char before[KEY_TEXT]; /* what stands before the value: `{"key":` or `,"key":` */
    uint16_t compared;     /* a bit for each of its first bytes, up to sixteen */
    uint8_t before_len;
    uint8_t field; /* its number, or UNASKED */
};

struct shape {
    uint32_t has;
    size_t n;
    struct shape_field fields[MAX_FIELDS];
};

struct selector {
    const struct select_names *names;
    struct reader *in;
    struct report *report;
    void (*leave)(void *ctx); /* NULL: nobody minds */
    void *leave_ctx;
    struct lines lines;
    size_t at, marked;                   /* in the lines: the next one; the end of the piece that `scan` has marked */
    struct scan_line scan;               /* of that piece */
    bool utf8;                           /* it is UTF-8 throughout */
    struct record record;                /* the last one without a known shape */
    struct shape *shapes[BUCKETS][WAYS]; /* NULL: none; a shape that comes often moves to the front */
};

/* --- fields of a record -------------------------------------------------------------------------------- */

static bool is_plain(const char *raw, size_t len)
{
    return *raw != '[' && *raw != '{' && !memchr(raw, '\\', len);
}

static bool is_natural(const char *raw, size_t len)
{
    size_t digits = 0;
    while (digits < len && (unsigned char)(raw[digits] - '0') < 10)
        digits++;
    return digits == len && len <= EASY_DIGITS;
}

void select_of_record(const struct select_names *names, const struct record *r, struct selection *out)
{
    out->line = r->line.data;
    out->len = r->line.len;
    out->record = r;
    out->has = out->plain = out->natural = 0;
    for (size_t i = 0; i < names->n; i++) {
        struct selected *f = &out->field[i];
        if (!(f->raw = record_raw(r, names->names[i], &f->len)))
            continue;
        out->has |= UINT32_C(1) << i;
        out->plain |= (uint32_t)is_plain(f->raw, f->len) << i;
        out->natural |= (uint32_t)is_natural(f->raw, f->len) << i;
    }
}

bool select_unescaped_is(const struct selection *s, unsigned field, const char *value)
{
    struct buf text = {0};
    bool same = select_has(s, field) && scan_unescape(s->field[field].raw, s->field[field].len, &text) &&
                text.len == strlen(value) && !memcmp(text.data, value, text.len);
    buf_free(&text);
    return same;
}

/* --- learning shapes ----------------------------------------------------------------------------------- */

/* Nothing but tokens: the line is as long as they are together. */
static bool is_compact(const struct record *r)
{
    enum { BRACE = 1, COLON_AND_COMMA = 2 };
    size_t len = BRACE;
    for (size_t i = 0; i < r->count; i++)
        len += r->fields[i].raw_key_len + r->fields[i].raw_len + COLON_AND_COMMA;
    return len == r->line.len;
}

static unsigned field_named(const struct select_names *names, const struct field *f)
{
    for (size_t i = 0; i < names->n; i++)
        if (strlen(names->names[i]) == f->key_len && !memcmp(names->names[i], f->key, f->key_len))
            return (unsigned)i;
    return UNASKED;
}

/* The shape of a record. False: it is one that is not learned. */
static bool take_shape(struct shape *shape, const struct select_names *names, const struct record *r)
{
    shape->has = 0;
    shape->n = r->count;
    if (r->count == 0 || r->count > MAX_FIELDS || !is_compact(r))
        return false;
    for (size_t i = 0; i < r->count; i++) {
        const struct field *f = &r->fields[i];
        struct shape_field *to = &shape->fields[i];
        unsigned field = field_named(names, f);
        bool again = field != UNASKED && shape->has >> field & 1;
        if (f->raw_key_len + 2 > KEY_TEXT || again)
            return false;
        memset(to->before, 0, sizeof to->before);
        to->before[0] = i ? ',' : '{';
        memcpy(to->before + 1, f->raw_key, f->raw_key_len);
        to->before[1 + f->raw_key_len] = ':';
        to->before_len = (uint8_t)(f->raw_key_len + 2);
        to->compared = to->before_len < 16 ? (uint16_t)((1U << to->before_len) - 1) : UINT16_MAX;
        to->field = (uint8_t)field;
        if (field != UNASKED)
            shape->has |= UINT32_C(1) << field;
    }
    return true;
}

/* The shapes of lines that begin as this one, of which SCAN_ROOM bytes can be read at least. */
static struct shape **bucket_of(struct selector *s, const char *line)
{
    enum { TYPE = sizeof "{\"type\":\"" - 1 };
    uint64_t beginning;
    memcpy(&beginning, line + TYPE, sizeof beginning);
    return s->shapes[beginning * UINT64_C(0x9E3779B97F4A7C15) >> (64 - BUCKET_BITS)];
}

/* The last way gives room for what is new. */
static void learn(struct selector *s, const char *line, const struct record *r)
{
    struct shape **ways = bucket_of(s, line);
    size_t way = 0;
    while (way < WAYS - 1 && ways[way])
        way++;
    if (!ways[way])
        ways[way] = mem_alloc(sizeof **ways);
    if (!take_shape(ways[way], s->names, r)) {
        mem_free(ways[way]);
        ways[way] = NULL;
    }
}

/* --- reading by a shape -------------------------------------------------------------------------------- */

/* Whether what stands before the field's value stands here; KEY_TEXT bytes of the text can be read. */
static inline bool begins_with(const char *text, const struct shape_field *f)
{
#ifdef __SSE2__
    enum { WIDE = sizeof(__m128i) };
    __m128i a = _mm_loadu_si128((const __m128i *)(const void *)text);
    __m128i b = _mm_loadu_si128((const __m128i *)(const void *)f->before);
    unsigned other = ~(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(a, b));
    return !(other & f->compared) &&
           (f->before_len <= WIDE || !memcmp(text + WIDE, f->before + WIDE, f->before_len - WIDE));
#else
    return !memcmp(text, f->before, f->before_len);
#endif
}

/* How many digits the text begins with; eight bytes of it can be read. */
static inline size_t count_digits(const char *p)
{
    size_t n = 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    /* All of eight bytes at once: how long a number is, nobody foresees. */
    const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t bytes;
    memcpy(&bytes, p, sizeof bytes);
    bytes ^= each * '0'; /* digits are 0 to 9 now */
    uint64_t others = (bytes | ((bytes & each * 0x7F) + each * (0x80 - 10))) & each * 0x80;
    if (others)
        return (size_t)__builtin_ctzll(others) / 8;
    n = sizeof bytes;
#endif
    while ((unsigned char)(p[n] - '0') < 10)
        n++;
    return n;
}

/* The end of a natural number as nearly all are, NULL if it is something else. */
static inline const char *natural_end(const char *p)
{
    size_t n = count_digits(p);
    bool good = n - 1 < EASY_DIGITS && (*p != '0' || n == 1);
    return good && (p[n] == ',' || p[n] == '}') ? p + n : NULL;
}

/* The end of a value that is no string without escapes and no natural number, NULL if it is not easy. A line ends with a
 * newline, which no string and no number contains, but white space between the tokens of an array does. */
static const char *rare_value_end(const struct scan_line *scan, const char *value)
{
    const char *end = scan_easy_value(scan, value);
    bool nested = *value == '[' || *value == '{';
    return end && nested && memchr(value, '\n', (size_t)(end - value)) ? NULL : end;
}

/* Select from the line by the shape. Returns the line's end, NULL if it has another shape or is not easy. */
static const char *read_by(const struct shape *shape, const struct scan_line *scan, const char *line,
                           struct selection *out)
{
    const struct shape_field *f = shape->fields, *stop = f + shape->n;
    const char *p = line;
    uint64_t natural = 0, odd = 0;
    for (; f < stop; f++) {
        if (!begins_with(p, f))
            return NULL;
        const char *value = p + f->before_len, *end;
        if (*value == '"' && *(end = scan_mark(scan, value + 1)) == '"') {
            p = end + 1;
        } else if ((end = natural_end(value))) {
            natural |= UINT64_C(1) << f->field;
            p = end;
        } else {
            if (!(p = rare_value_end(scan, value)))
                return NULL;
            odd |= (uint64_t)(*value == '"' || *value == '[' || *value == '{') << f->field;
        }
        out->field[f->field] = (struct selected){value, (size_t)(p - value)};
    }
    if (p[0] != '}' || (p[1] != '\n' && (p[1] != '\r' || p[2] != '\n')))
        return NULL;
    out->line = line;
    out->len = (size_t)(p + 1 - line);
    out->record = NULL;
    out->has = shape->has;
    out->plain = ~(uint32_t)odd & shape->has;
    out->natural = (uint32_t)natural & shape->has;
    return p + 1;
}

static const char *read_easy(struct selector *s, const char *line, struct selection *out)
{
    if (!s->utf8)
        return NULL;
    struct shape **ways = bucket_of(s, line);
    for (size_t i = 0; i < WAYS && ways[i]; i++) {
        const char *end = read_by(ways[i], &s->scan, line, out);
        if (end && i) {
            struct shape *seldom = ways[i - 1];
            ways[i - 1] = ways[i];
            ways[i] = seldom;
        }
        if (end)
            return end;
    }
    return NULL;
}

/* --- the stream ---------------------------------------------------------------------------------------- */

struct selector *selector_open(const struct select_names *names, struct reader *in, struct report *report)
{
    struct selector *s = mem_zalloc(sizeof *s);
    s->names = names;
    s->in = in;
    s->report = report;
    return s;
}

void selector_before_leaving(struct selector *s, void (*leave)(void *ctx), void *ctx)
{
    s->leave = leave;
    s->leave_ctx = ctx;
}

void selector_close(struct selector *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < BUCKETS; i++)
        for (size_t k = 0; k < WAYS; k++)
            mem_free(s->shapes[i][k]);
    scan_free(&s->scan);
    record_free(&s->record);
    mem_free(s);
}

void selector_reject(struct selector *s, const char *what)
{
    report_reject(s->report, s->lines.file, s->lines.number, "%s", what);
}

/* Mark the lines that come next: few enough that they and their marks are in the nearest cache when they are read. */
static void mark_piece(struct selector *s)
{
    enum { PIECE = 12 * 1024 };
    char behind[SCAN_ROOM], *piece = s->lines.text + s->at;
    size_t len = s->lines.len - s->at;
    if (len > PIECE) {
        const char *newline = memrchr(piece, '\n', PIECE);
        if (!newline)
            newline = memchr(piece, '\n', len);
        len = (size_t)(newline - piece) + 1;
    }
    memcpy(behind, piece + len, sizeof behind);
    s->utf8 = scan_read(&s->scan, piece, len);
    memcpy(piece + len, behind, sizeof behind);
    s->marked = s->at + len;
}

/* Have lines in front of s->at. False: there are no more. */
static bool more_lines(struct selector *s)
{
    if (s->at == s->lines.len) {
        if (s->leave)
            s->leave(s->leave_ctx);
        if (!reader_lines(s->in, &s->lines))
            return false;
        s->at = 0;
    }
    mark_piece(s);
    return true;
}

/* The line at s->at by way of a record. False: it is empty or was rejected. */
static bool read_record(struct selector *s, struct selection *out)
{
    const char *line = s->lines.text + s->at, *end = memchr(line, '\n', s->lines.len - s->at);
    size_t len = (size_t)(end - line);
    struct err e;
    s->at += len + 1;
    if (len && line[len - 1] == '\r')
        len--;
    if (len == 0)
        return false;
    if (!record_parse(&s->record, line, len, &e)) {
        selector_reject(s, e.what);
        return false;
    }
    learn(s, line, &s->record);
    select_of_record(s->names, &s->record, out);
    return true;
}

bool selector_next(struct selector *s, struct selection *out)
{
    while (!s->report->stopped && (s->at < s->marked || more_lines(s))) {
        s->lines.number++;
        const char *line = s->lines.text + s->at, *end = read_easy(s, line, out);
        if (end)
            s->at = (size_t)(end - s->lines.text) + (*end == '\r') + 1;
        if (end || read_record(s, out))
            return true;
    }
    return false;
}
