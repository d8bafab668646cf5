/* Binary search in arrays of structures, and the order that it needs. */
#ifndef PP_BASE_SEARCH_H
#define PP_BASE_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* Set `out` (size_t) to the index of the first of `n` elements whose `member` is at least `key`, n if there is none. The
 * elements are in ascending order of the member; what is compared is promoted as C does it. */
#define LOWER_BOUND(v, n, member, key, out)                                               \
    do {                                                                                  \
        size_t low_ = 0, left_ = (n);                                                     \
        while (left_ > 1) { /* no branch on what is compared: nobody could foretell it */ \
            size_t half_ = left_ / 2;                                                     \
            low_ += half_ & ((size_t)0 - ((v)[low_ + half_ - 1].member < (key)));         \
            left_ -= half_;                                                               \
        }                                                                                 \
        (out) = low_ + (left_ == 1 && (v)[low_].member < (key));                          \
    } while (0)

/* Whether the texts rise in byte order, none of them twice: each of the n elements of `size` bytes begins with a pointer to
 * its text. For tests of tables that are searched by bsearch. */
static inline bool texts_rise(const void *elements, size_t n, size_t size)
{
    const char *before = NULL, *text;
    for (size_t i = 0; i < n; i++, before = text) {
        memcpy(&text, (const char *)elements + i * size, sizeof text);
        if (before && strcmp(before, text) >= 0)
            return false;
    }
    return true;
}

#endif
