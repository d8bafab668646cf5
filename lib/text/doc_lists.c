#include "lib/text/doc_lists.h"

_Static_assert(sizeof(struct doc_list) == 64, "a list has one line of the processor's cache");

/* Where the program lies in memory (ld). */
extern const char __executable_start[], end[];

void list_add(struct doc_list *l, const char *word, size_t len)
{
    uint8_t bit = list_bit(vocabulary_hash(word, len));
    l->bits[bit / 64] |= UINT64_C(1) << bit % 64;
}

const struct doc_list *doc_list_find(const struct doc *d, const void *list, list_read_fn *read)
{
    static const struct doc_list any = {.bits = {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};
    enum { NEAR = 8 }; /* places that are tried */
    const uintptr_t address = (uintptr_t)list;
    if (address < (uintptr_t)__executable_start || address >= (uintptr_t)end)
        return &any;
    const size_t first = (size_t)(doc_list_place(d, list) - d->lists);
    for (size_t k = 0; k < NEAR; k++) {
        struct doc_list *l = &d->lists[(first + k) % LISTS];
        if (!l->list) {
            read(l, list);
            l->list = list;
        }
        if (l->list == list)
            return l;
    }
    return &any;
}
