/* How the library tells the tool what is wrong with the input, without printing.
 *
 * Two shapes. `struct report` is for streams: a bad record or page is reported and the rest goes on.
 * `struct err` is for what must work as a whole (a profile, a gazetteer, a state file): the function
 * fails and the caller decides. */
#ifndef PP_BASE_REPORT_H
#define PP_BASE_REPORT_H

#include <stdbool.h>
#include <stdint.h>

struct report {
    /* Takes one message. `file` may be NULL; `line` 0 means "no line". `what` is UTF-8 without newline or
     * control characters (report_* replaces them). */
    void (*say)(void *ctx, const char *file, uint64_t line, const char *what);
    void *ctx;
    bool strict;       /* --strict: stop at the first rejected input */
    bool stopped;      /* set when an input was rejected under strict: unwind and end */
    uint64_t rejected; /* inputs (records, pages, members, files) rejected so far: exit status 1 */
};

/* Some input was rejected. Returns true if the caller goes on with the rest, false under --strict. */
bool report_reject(struct report *r, const char *file, uint64_t line, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Worth saying, nothing was lost (a revisit record passed over). Does not change the exit status. */
void report_note(struct report *r, const char *file, uint64_t line, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

struct err {
    char file[256];        /* "" where there is none; a longer path keeps its end */
    uint64_t line, column; /* from 1; 0 unknown; column in bytes */
    char what[512];
};

/* Fill `e` (may be NULL) and return false, so that a caller can `return err_set(...)`. */
bool err_set(struct err *e, const char *file, uint64_t line, uint64_t column, const char *fmt, ...)
    __attribute__((format(printf, 5, 6)));

#endif
