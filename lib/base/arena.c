#include "lib/base/arena.h"

#include "lib/base/mem.h"

#include <stddef.h>
#include <string.h>

struct arena_block {
    struct arena_block *next;
    max_align_t data[];
};

enum { ARENA_BLOCK = 64 * 1024, ARENA_LARGE = 8 * 1024 * 1024 };

/* The size of the next block: an eighth of what there is, so that many small things lie in few blocks and little is
 * left over. */
static size_t next_block(const struct arena *a)
{
    size_t size = a->total / 8;
    return size < ARENA_BLOCK ? ARENA_BLOCK : size > ARENA_LARGE ? ARENA_LARGE : size;
}

void *arena_room(struct arena *a, size_t size)
{
    size = (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
    if (!a->head || size > a->size - a->used) {
        size_t room = next_block(a);
        room = size > room ? size : room;
        struct arena_block *block = mem_alloc(sizeof *block + room);
        block->next = a->head;
        a->head = block;
        a->used = 0;
        a->size = room;
        a->total += room;
    }
    void *p = (char *)a->head->data + a->used;
    a->used += size;
    return p;
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
    if (!a->head)
        return;
    while (a->head->next) {
        struct arena_block *next = a->head->next;
        mem_free(a->head);
        a->head = next;
    }
    /* The oldest block has the usual size unless the first request was larger: its size is not kept, so the
     * usual one is assumed, which is never too much. */
    a->size = a->total = ARENA_BLOCK;
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
