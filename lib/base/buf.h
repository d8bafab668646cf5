/* Growable bytes. `{0}` is an empty buffer; buf_free gives the memory back and leaves an empty buffer.
 * `data` is always NUL-terminated once something was added (the NUL is not counted in `len`). */
#ifndef PP_BASE_BUF_H
#define PP_BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <string.h>

struct buf {
    char *data;
    size_t len, cap;
};

void buf_free(struct buf *b);
void buf_clear(struct buf *b);                             /* len = 0, keeps the memory */
void buf_grow(struct buf *b, size_t more);                 /* as buf_reserve, where there is no room */
static inline void buf_reserve(struct buf *b, size_t more) /* room for `more` bytes and the NUL */
{
    if (b->cap - b->len <= more)
        buf_grow(b, more);
}
void buf_addf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_vaddf(struct buf *b, const char *fmt, va_list args);
static inline void buf_add(struct buf *b, const void *bytes, size_t len)
{
    buf_reserve(b, len);
    if (len)
        memcpy(b->data + b->len, bytes, len);
    b->len += len;
    b->data[b->len] = '\0';
}
static inline void buf_adds(struct buf *b, const char *s)
{
    buf_add(b, s, strlen(s));
}
static inline void buf_addc(struct buf *b, char c)
{
    buf_add(b, &c, 1);
}
char *buf_take(struct buf *b); /* the bytes, caller frees with mem_free; b is empty then; never NULL */

#endif
