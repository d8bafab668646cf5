#include "lib/base/report.h"

#include "lib/base/buf.h"
#include "lib/base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Make a message fit for a terminal: valid UTF-8, no control characters. */
static void clean(struct buf *out, const char *s, size_t len)
{
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        i += utf8_decode(s + i, len - i, &cp);
        utf8_encode(out, utf8_is_control(cp) ? '?' : cp);
    }
}

static void say(struct report *r, const char *file, uint64_t line, const char *fmt, va_list args)
{
    if (!r->say)
        return;
    struct buf raw = {0}, what = {0}, name = {0};
    buf_vaddf(&raw, fmt, args);
    clean(&what, raw.data, raw.len);
    if (file)
        clean(&name, file, strlen(file));
    r->say(r->ctx, file ? (name.data ? name.data : "") : NULL, line, what.data ? what.data : "");
    buf_free(&raw);
    buf_free(&what);
    buf_free(&name);
}

bool report_reject(struct report *r, const char *file, uint64_t line, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    say(r, file, line, fmt, args);
    va_end(args);
    r->rejected++;
    if (r->strict)
        r->stopped = true;
    return !r->stopped;
}

void report_note(struct report *r, const char *file, uint64_t line, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    say(r, file, line, fmt, args);
    va_end(args);
}

bool err_set(struct err *e, const char *file, uint64_t line, uint64_t column, const char *fmt, ...)
{
    if (!e)
        return false;
    size_t len = file ? strlen(file) : 0;
    const char *tail = file ? file + (len < sizeof e->file ? 0 : len - sizeof e->file + 1) : "";
    snprintf(e->file, sizeof e->file, "%s", tail);
    e->line = line;
    e->column = column;
    va_list args;
    va_start(args, fmt);
    vsnprintf(e->what, sizeof e->what, fmt, args);
    va_end(args);
    return false;
}
