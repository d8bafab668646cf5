#include "lib/base/mem.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* The only mutable state of the library: set once at start, before any thread. */
static mem_failure_fn *failure;
static unsigned long fail_in; /* test builds: allocations until one fails, 0 is off */

void mem_on_failure(mem_failure_fn *handler)
{
    failure = handler;
}

void mem_fail_at(unsigned long n)
{
    fail_in = n;
}

void mem_failed(size_t wanted)
{
    if (failure)
        failure(wanted);
    abort();
}

/* Tables that are asked here and there spend most of their time on finding out where a page of 4 KiB lies: let large
 * ones have pages of 2 MiB. That is a wish; a system that has none goes on as before. */
static void wish_for_large_pages(void *p, size_t size)
{
    enum { SMALL_PAGE = 4096 };
    size_t before = (uintptr_t)p % SMALL_PAGE;
    madvise((char *)p - before, before + size, MADV_HUGEPAGE);
}

static void *checked(void *p, size_t size)
{
    if (!p)
        mem_failed(size);
    if (size >= MEM_LARGE)
        wish_for_large_pages(p, size);
    return p;
}

static bool forced_failure(void)
{
    return __builtin_expect(fail_in != 0, 0) && --fail_in == 0;
}

void *mem_alloc(size_t size)
{
    return checked(forced_failure() ? NULL : malloc(size ? size : 1), size);
}

void *mem_lines(size_t size)
{
    return checked(forced_failure() ? NULL : aligned_alloc(MEM_LINE, size), size);
}

void *mem_large(size_t size)
{
    return checked(forced_failure() ? NULL : aligned_alloc(MEM_LARGE, size), size);
}

void *mem_zalloc(size_t size)
{
    return checked(forced_failure() ? NULL : calloc(1, size ? size : 1), size);
}

void *mem_realloc(void *old, size_t size)
{
    return checked(forced_failure() ? NULL : realloc(old, size ? size : 1), size);
}

void *mem_array(void *old, size_t count, size_t each)
{
    size_t size;
    if (__builtin_mul_overflow(count, each, &size))
        return checked(NULL, SIZE_MAX);
    return mem_realloc(old, size);
}

char *mem_dup(const char *bytes, size_t len)
{
    char *copy = mem_alloc(len + 1);
    if (len)
        memcpy(copy, bytes, len);
    copy[len] = '\0';
    return copy;
}

char *mem_strdup(const char *s)
{
    return s ? mem_dup(s, strlen(s)) : NULL;
}

void mem_free(void *p)
{
    free(p);
}

void *mem_grow_beyond(void *v, size_t *cap, size_t need, size_t each)
{
    size_t grown = *cap ? *cap : 8;
    while (grown < need)
        grown += grown / 2 + 8;
    v = mem_array(v, grown, each);
    *cap = grown;
    return v;
}
