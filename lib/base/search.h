/* Binary search in arrays of structures. */
#ifndef PP_BASE_SEARCH_H
#define PP_BASE_SEARCH_H

#include <stddef.h>

/* Set `out` (size_t) to the index of the first of `n` elements whose `member` is at least `key`, n if there is none. The
 * elements are in ascending order of the member; what is compared is promoted as C does it. */
#define LOWER_BOUND(v, n, member, key, out)   \
    do {                                      \
        size_t low_ = 0, high_ = (n);         \
        while (low_ < high_) {                \
            size_t mid_ = (low_ + high_) / 2; \
            if ((v)[mid_].member < (key))     \
                low_ = mid_ + 1;              \
            else                              \
                high_ = mid_;                 \
        }                                     \
        (out) = low_;                         \
    } while (0)

#endif
