/* A fast judge of easy JSON. What it cannot settle is left to jansson, which stays the judge of what valid JSON is
 * (tests/unit/test_record.c compares the two). */
#ifndef PP_RECORD_SCAN_H
#define PP_RECORD_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/* Where the value that begins at p ends, if it is JSON beyond doubt: nesting of at most 32, numbers that surely
 * fit, no escapes of surrogates or NUL, valid UTF-8. NULL: doubtful or wrong, ask jansson. */
const char *scan_easy(const char *p, const char *end);

/* Where the value that begins at p ends; the text must be valid JSON. */
const char *scan_valid(const char *p, const char *end);

/* First byte at or after p that is no JSON white space. */
static inline const char *scan_space(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
        p++;
    return p;
}

/* Append the string value whose JSON text (with quotes) is raw, unescaped. False: it is no string. */
struct buf;
bool scan_unescape(const char *raw, size_t len, struct buf *out);

#endif
