#include "lib/base/arena.h"

#include "lib/base/copy.h"
#include "lib/base/mem.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena_block {
    struct arena_block *next;
    max_align_t data[];
};

enum {
    ARENA_FIRST = 1024,       /* thousands of records that are put by have an arena each */
    ARENA_BLOCK = 64 * 1024,  /* to begin with a block doubles what there is, up to this */
    ARENA_LARGE = 8 << 20,    /* from there on it is an eighth: few blocks, and little left over; beyond this
                                 amount, whole large pages, which are faster to get and to find one's way in */
    ARENA_KEPT = 1024 * 1024, /* arena_clear gives larger blocks back */
};

static size_t within(size_t low, size_t size, size_t high)
{
    return size < low ? low : size > high ? high : size;
}

static size_t round_up(size_t n, size_t unit)
{
    return (n + unit - 1) / unit * unit;
}

/* Size of the next block, in which `size` bytes must find room. */
static size_t next_block(const struct arena *a, size_t size)
{
    size_t wanted = a->total < ARENA_BLOCK ? within(ARENA_FIRST, a->total, ARENA_BLOCK)
                                           : within(ARENA_BLOCK, a->total / 8, ARENA_LARGE);
    size = sizeof(struct arena_block) + (size > wanted ? size : wanted) + COPY_ROOM;
    return a->total < ARENA_LARGE ? size : round_up(size, MEM_LARGE);
}

/* `align` is a power of two of at most sizeof(max_align_t). */
static inline void *room(struct arena *a, size_t size, size_t align)
{
    size_t from = round_up(a->used, align);
    if (!a->head || from > a->size || size > a->size - from) {
        size_t whole = next_block(a, size), room_in_it = whole - sizeof(struct arena_block) - COPY_ROOM;
        struct arena_block *block = whole % MEM_LARGE ? mem_alloc(whole) : mem_large(whole);
        block->next = a->head;
        a->head = block;
        from = 0;
        a->size = room_in_it;
        a->total += room_in_it;
    }
    a->used = from + size;
    return (char *)a->head->data + from;
}

void *arena_room(struct arena *a, size_t size)
{
    return room(a, size, sizeof(max_align_t));
}

void *arena_pack(struct arena *a, size_t size)
{
    return room(a, size, sizeof(uint32_t));
}

void *arena_alloc(struct arena *a, size_t size)
{
    return memset(arena_room(a, size), 0, size);
}

char *arena_dup(struct arena *a, const char *bytes, size_t len)
{
    char *copy = arena_room(a, len + 1);
    if (len)
        memcpy(copy, bytes, len);
    copy[len] = '\0';
    return copy;
}

void arena_clear(struct arena *a)
{
    if (a->size > ARENA_KEPT)
        arena_free(a);
    if (!a->head)
        return;
    for (struct arena_block *block = a->head->next, *next; block; block = next) {
        next = block->next;
        mem_free(block);
    }
    a->head->next = NULL;
    a->total = a->size;
    a->used = 0;
}

void arena_free(struct arena *a)
{
    while (a->head) {
        struct arena_block *next = a->head->next;
        mem_free(a->head);
        a->head = next;
    }
    *a = (struct arena){0};
}
