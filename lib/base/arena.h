/* Memory for many small things that end together (a page's facts). `{0}` is empty. */
#ifndef PP_BASE_ARENA_H
#define PP_BASE_ARENA_H

#include <stddef.h>

struct arena {
    struct arena_block *head;
    size_t used, size; /* of the newest block */
    size_t total;      /* of all blocks */
};

/* Behind each piece COPY_ROOM bytes (copy.h) can be read, and written as long as no other piece was taken. */
void *arena_alloc(struct arena *a, size_t size);                 /* zeroed, aligned for any type */
void *arena_room(struct arena *a, size_t size);                  /* the same, uninitialised */
void *arena_pack(struct arena *a, size_t size);                  /* the same, aligned for 4 bytes only */
char *arena_dup(struct arena *a, const char *bytes, size_t len); /* with a NUL behind */
void arena_clear(struct arena *a);                               /* keeps the newest block for reuse */
void arena_free(struct arena *a);

#endif
