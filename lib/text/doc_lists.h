/* Lists of words that tokens are compared with, a hundred thousand times in a megabyte and mostly in vain. Of each list
 * some bits are kept, which tell of most words at once that they are not in it. */
#ifndef PP_TEXT_DOC_LISTS_H
#define PP_TEXT_DOC_LISTS_H

#include "lib/text/doc.h"

enum {
    LISTS_LOG2 = 12, /* room for more than twice as many as there are */
    LISTS = 1 << LISTS_LOG2,
    LIST_BITS = 256,
};

struct doc_list {
    const void *list; /* its address; NULL: free */
    uint64_t bits[LIST_BITS / 64];
    uint64_t unused[3]; /* each begins with a line of the processor's cache */
};

/* The bit that a word sets, from its hash (vocabulary_hash). */
static inline uint8_t list_bit(uint32_t hash)
{
    return (uint8_t)(hash >> 24);
}

/* Set the bit of a word of a list, which is given folded. */
void list_add(struct doc_list *l, const char *word, size_t len);

/* Set the bits of all words of a list. */
typedef void list_read_fn(struct doc_list *l, const void *list);

/* A list that is not where it is looked for first; read if it was not met before. Lists are told by their addresses: of
 * one that is not part of the program (on the stack others will come to stand there) all bits are set. */
const struct doc_list *doc_list_find(const struct doc *d, const void *list, list_read_fn *read);

/* Where a list is looked for first. */
static inline struct doc_list *doc_list_place(const struct doc *d, const void *list)
{
    return &d->lists[(uint64_t)(uintptr_t)list * UINT64_C(0x9E3779B97F4A7C15) >> (64 - LISTS_LOG2)];
}

/* Whether the word of a token, which exists, may be in the list; if not, it is not. */
static inline bool doc_list_may_hold(const struct doc *d, size_t token, const struct doc_list *l)
{
    const uint8_t bit = d->bits[token];
    return l->bits[bit / 64] >> bit % 64 & 1;
}

#endif
