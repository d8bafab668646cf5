/* Unit tests: one line of a table, one line of TAP. A test program ends with `return tap_done();`. */
#ifndef PP_TESTS_TAP_H
#define PP_TESTS_TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_count, tap_failed;

__attribute__((format(printf, 2, 3), unused)) static bool tap_ok(bool good, const char *fmt, ...)
{
    char name[400];
    va_list args;
    va_start(args, fmt);
    vsnprintf(name, sizeof name, fmt, args);
    va_end(args);
    for (char *c = name; *c; c++)
        if (*c == '\n' || *c == '\r' || *c == '#')
            *c = ' '; /* would end the line, or begin a directive */
    printf("%s %d - %s\n", good ? "ok" : "not ok", ++tap_count, name);
    tap_failed += !good;
    return good;
}

/* Equal strings (NULL equals NULL); shows both where they differ. */
__attribute__((unused)) static bool tap_is(const char *got, const char *want, const char *name)
{
    bool good = got && want ? !strcmp(got, want) : got == want;
    tap_ok(good, "%s", name);
    if (!good)
        printf("#   got: %s\n#  want: %s\n", got ? got : "(null)", want ? want : "(null)");
    return good;
}

__attribute__((unused)) static int tap_done(void)
{
    printf("1..%d\n", tap_count);
    return tap_failed != 0;
}

#endif
