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
    va_list args;
    printf("%s %d - ", good ? "ok" : "not ok", ++tap_count);
    va_start(args, fmt);
    vprintf(fmt, args);
    va_end(args);
    putchar('\n');
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
