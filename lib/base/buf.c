#include "lib/base/buf.h"

#include "lib/base/mem.h"

#include <stdio.h>
#include <string.h>

void buf_free(struct buf *b)
{
    mem_free(b->data);
    *b = (struct buf){0};
}

void buf_clear(struct buf *b)
{
    b->len = 0;
    if (b->data)
        b->data[0] = '\0';
}

void buf_grow(struct buf *b, size_t more)
{
    b->data = mem_grow(b->data, &b->cap, b->len + more + 1, 1);
}

void buf_addf(struct buf *b, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    buf_vaddf(b, fmt, args);
    va_end(args);
}

void buf_vaddf(struct buf *b, const char *fmt, va_list args)
{
    va_list again;
    va_copy(again, args);
    buf_reserve(b, 128);
    int n = vsnprintf(b->data + b->len, b->cap - b->len, fmt, args);
    if (n > 0 && (size_t)n >= b->cap - b->len) {
        buf_reserve(b, (size_t)n);
        n = vsnprintf(b->data + b->len, b->cap - b->len, fmt, again);
    }
    va_end(again);
    if (n > 0)
        b->len += (size_t)n;
}

char *buf_take(struct buf *b)
{
    buf_reserve(b, 0);
    b->data[b->len] = '\0';
    char *data = b->data;
    *b = (struct buf){0};
    return data;
}
