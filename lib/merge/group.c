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
        struct group *g = t->groups[i];
        size_t at = g->hash & (nslots - 1);
        while (t->slots[at].group)
            at = (at + 1) & (nslots - 1);
        t->slots[at] = (struct group_slot){g, g->hash};
    }
}

static struct group *add_group(struct group_table *t, const char *key, size_t len, uint64_t hash)
{
    struct group *g = arena_room(&t->arena, sizeof *g + len);
    *g = (struct group){.hash = hash, .key_len = (uint32_t)len};
    memcpy(g->key, key, len);
    t->groups = mem_grow(t->groups, &t->cap, t->n + 1, sizeof(struct group *));
    t->groups[t->n++] = g;
    t->bytes += sizeof *g + len + sizeof(struct group *);
    return g;
}

struct group *groups_put(struct group_table *t, const char *key, size_t len, uint64_t hash, bool *is_new)
{
    if ((t->n + 1) * 2 > t->nslots)
        rehash(t, t->nslots ? 2 * t->nslots : 256);
    size_t at = hash & (t->nslots - 1);
    for (; t->slots[at].group; at = (at + 1) & (t->nslots - 1)) {
        struct group *g = t->slots[at].group;
        if (t->slots[at].hash == hash && g->key_len == len && !memcmp(g->key, key, len)) {
            *is_new = false;
            return g;
        }
    }
    struct group *g = add_group(t, key, len, hash);
    t->slots[at] = (struct group_slot){g, hash};
    *is_new = true;
    return g;
}

void groups_put_in_order(struct group_table *t)
{
    for (size_t i = 0; i < t->n; i++)
        evidence_reverse(&t->groups[i]->places);
}

void group_set_head(struct group_table *t, struct group *g, const char *head, size_t len)
{
    g->head = arena_dup(&t->arena, head, len);
    g->head_len = (uint32_t)len;
    t->bytes += len + 1;
}
