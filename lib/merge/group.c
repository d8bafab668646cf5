#include "lib/merge/group.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"

#include <string.h>

void groups_free(struct group_table *t)
{
    mem_free(t->groups);
    mem_free(t->slots);
    arena_free(&t->arena);
    *t = (struct group_table){0};
}

void groups_clear(struct group_table *t)
{
    groups_free(t);
}

uint64_t groups_hash(const char *key, size_t len)
{
    return hash_bytes(key, len, 0);
}

static void rehash(struct group_table *t, size_t nslots)
{
    mem_free(t->slots);
    t->slots = mem_zalloc(nslots * sizeof *t->slots);
    t->bytes += (nslots - t->nslots) * sizeof *t->slots;
    t->nslots = nslots;
    for (size_t i = 0; i < t->n; i++) {
        size_t at = t->groups[i].hash & (nslots - 1);
        while (t->slots[at])
            at = (at + 1) & (nslots - 1);
        t->slots[at] = (uint32_t)(i + 1);
    }
}

struct group *groups_put(struct group_table *t, const char *key, size_t len, uint64_t hash, bool *is_new)
{
    if ((t->n + 1) * 3 > t->nslots * 2)
        rehash(t, t->nslots ? 2 * t->nslots : 256);
    size_t at = hash & (t->nslots - 1);
    for (; t->slots[at]; at = (at + 1) & (t->nslots - 1)) {
        struct group *g = &t->groups[t->slots[at] - 1];
        if (g->hash == hash && g->key_len == len && !memcmp(g->key, key, len)) {
            *is_new = false;
            return g;
        }
    }
    t->groups = mem_grow(t->groups, &t->cap, t->n + 1, sizeof *t->groups);
    struct group *g = &t->groups[t->n++];
    *g = (struct group){.hash = hash, .key = arena_dup(&t->arena, key, len), .key_len = (uint32_t)len};
    t->bytes += sizeof *g + len + 1;
    t->slots[at] = (uint32_t)t->n;
    *is_new = true;
    return g;
}

void group_set_head(struct group_table *t, struct group *g, const char *head, size_t len)
{
    g->head = arena_dup(&t->arena, head, len);
    g->head_len = (uint32_t)len;
    t->bytes += len + 1;
}
