/* Memory that never comes back NULL.
 *
 * Library code asks for memory here and does not check: when there is none, the handler that the tool
 * installed is called. It must not return (the tool prints a message and exits with status 2; output is
 * flushed at record boundaries only, so nothing half-written is left). Without a handler the process aborts. */
#ifndef PP_BASE_MEM_H
#define PP_BASE_MEM_H

#include <stddef.h>

/* Called with the number of bytes that could not be had; must not return. */
typedef void mem_failure_fn(size_t wanted);

/* Install the handler; once, at start, before any thread. */
void mem_on_failure(mem_failure_fn *handler);

/* For a library that takes its memory elsewhere and could not get it: calls the handler. */
void mem_failed(size_t wanted) __attribute__((noreturn));

/* Test builds: let the n-th allocation from now on fail (1 is the next); 0 switches this off. */
void mem_fail_at(unsigned long n);

enum { MEM_LINE = 64, MEM_LARGE = 2 << 20 };

void *mem_alloc(size_t size);              /* uninitialised; size 0 is taken as 1 */
void *mem_zalloc(size_t size);             /* zeroed */
void *mem_realloc(void *old, size_t size); /* as realloc(3) */
void *mem_lines(size_t size);              /* a multiple of MEM_LINE; begins with a line of the processor's cache */
void *mem_large(size_t size);              /* a multiple of MEM_LARGE, on pages of that size if there are */
void *mem_array(void *old, size_t count, size_t each); /* realloc of count * each, overflow is a failure */
char *mem_dup(const char *bytes, size_t len);          /* copy with a NUL added behind */
char *mem_strdup(const char *s);                       /* NULL gives NULL */
void mem_free(void *p);

/* Grow the array `v` with room for `*cap` elements so that it holds at least `need`; amortised doubling. */
void *mem_grow_beyond(void *v, size_t *cap, size_t need, size_t each); /* where need > *cap */
static inline void *mem_grow(void *v, size_t *cap, size_t need, size_t each)
{
    return need <= *cap ? v : mem_grow_beyond(v, cap, need, each);
}

#endif
