/* A fast judge of easy JSON. What it cannot settle is left to jansson, which stays the judge of what valid JSON is
 * (tests/unit/test_record.c compares the two). */
#ifndef PP_RECORD_SCAN_H
#define PP_RECORD_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A line in which one pass without a branch has marked the bytes that can end a run of plain characters in a string:
 * quotes, backslashes and control characters. Where a string ends is then a matter of counting zero bits, however
 * long the string and however many umlauts it has (the idea is that of G. Langdale and D. Lemire, Parsing Gigabytes
 * of JSON per Second, 2019). `{0}` is empty. */
struct scan_line {
    const char *text, *end;
    uint64_t *marks; /* a bit for each byte of the text and for the NUL behind it; then one word more */
    size_t cap;
};

/* The bytes behind a text that scan_read overwrites with NUL. */
enum { SCAN_ROOM = 64 };

/* Mark text[0..len), which is borrowed and followed by SCAN_ROOM bytes of room. False: it is not UTF-8. */
bool scan_read(struct scan_line *s, char *text, size_t len);
void scan_free(struct scan_line *s);

/* First marked byte at or after p, which lies in the text; its end if there is none. The next 64 bytes are looked at
 * first, whatever words their bits are in: where short strings end is then no branch to be guessed. */
static inline const char *scan_mark(const struct scan_line *s, const char *p)
{
    size_t at = (size_t)(p - s->text), word = at / 64;
    uint64_t next = s->marks[word] >> at % 64 | s->marks[word + 1] << 1 << (63 - at % 64);
    if (next)
        return p + __builtin_ctzll(next);
    while (!s->marks[++word])
        ;
    return s->text + 64 * word + __builtin_ctzll(s->marks[word]);
}

/* Where the value that begins at p ends, if it is JSON beyond doubt: nesting of at most 32, numbers that surely
 * fit, no escapes of surrogates or NUL. NULL: doubtful or wrong, ask jansson. */
const char *scan_easy_value(const struct scan_line *s, const char *p);
static inline const char *scan_easy(const struct scan_line *s, const char *p)
{
    if (*p == '"') {
        const char *mark = scan_mark(s, p + 1);
        if (*mark == '"')
            return mark + 1;
    }
    return scan_easy_value(s, p);
}

/* Where the value that begins at p ends; the text must be valid JSON. */
const char *scan_valid(const char *p, const char *end);

/* First byte at or after p that is no JSON white space. */
static inline const char *scan_space(const char *p, const char *end)
{
    while (p < end && (unsigned char)*p <= ' ' && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
        p++;
    return p;
}

/* The next element of the array whose JSON text, valid, goes on at *p, behind its bracket or the element before: its text
 * to *item and *len, and *p moves behind it. False: there is none. */
bool scan_element(const char **p, const char *end, const char **item, size_t *len);

/* The integer whose JSON text is raw. False: it is no integer, or does not fit. */
bool scan_int(const char *raw, size_t len, int64_t *out);

/* Append the string value whose JSON text (with quotes) is raw, unescaped. False: it is no string. */
struct buf;
bool scan_unescape(const char *raw, size_t len, struct buf *out);

#endif
