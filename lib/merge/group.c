#include "lib/merge/group.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"

#include <string.h>

void groups_free(struct group_table *t)
{
    mem_free(t->groups);
    mem_free(t->slots);
    evidence_list_free(&t->places);
    mem_free(t->owners);
    arena_free(&t->arena);
    *t = (struct group_table){0};
}

static uint64_t word_at(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

static uint64_t fold(uint64_t a, uint64_t b)
{
    __uint128_t product = (__uint128_t)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* As hash_bytes (lib/base/map.h), but one multiplication takes 16 bytes; the last 16 may be taken in part twice. */
uint64_t groups_hash(const char *key, size_t len)
{
    enum { STEP = 16 };
    const uint64_t k1 = UINT64_C(0x243F6A8885A308D3), k2 = UINT64_C(0xB7E151628AED2A6B);
    if (len < STEP)
        return hash_bytes(key, len, 0);
    uint64_t h = len ^ k1;
    const char *last = key + len - STEP;
    for (; key < last; key += STEP)
        h = fold(word_at(key) ^ k1, word_at(key + 8) ^ h);
    return fold(fold(word_at(last) ^ k2, word_at(last + 8) ^ h), k1);
}

void groups_expect(const struct group_table *t, uint64_t hash)
{
    if (t->nslots)
        __builtin_prefetch(&t->slots[hash & (t->nslots - 1)]);
}

void groups_expect_more(const struct group_table *t, uint64_t hash)
{
    enum { LINE = 64 };
    const char *group = t->nslots ? (const char *)t->slots[hash & (t->nslots - 1)].group : NULL;
    if (group) {
        __builtin_prefetch(group);
        __builtin_prefetch(group + LINE);
    }
}

/* From slot to slot, not from group to group: what follows in the smaller table follows in both halves of the larger
 * one, too. */
static void rehash(struct group_table *t, size_t nslots)
{
    struct group_slot *slots = mem_zalloc(nslots * sizeof *slots);
    for (size_t i = 0; i < t->nslots; i++) {
        if (!t->slots[i].group)
            continue;
        size_t at = t->slots[i].hash & (nslots - 1);
        while (slots[at].group)
            at = (at + 1) & (nslots - 1);
        slots[at] = t->slots[i];
    }
    mem_free(t->slots);
    t->slots = slots;
    t->bytes += (nslots - t->nslots) * sizeof *t->slots;
    t->nslots = nslots;
}

static struct group *add_group(struct group_table *t, uint64_t hash, const char *key, size_t key_len,
                               const char *head, size_t head_len, uint64_t order)
{
    struct group *g = arena_room(&t->arena, sizeof *g + key_len + head_len);
    *g = (struct group){.hash = hash,
                        .order = order,
                        .number = (uint32_t)t->n,
                        .key_len = (uint32_t)key_len,
                        .head_len = (uint32_t)head_len};
    memcpy(g->text, key, key_len);
    memcpy(g->text + key_len, head, head_len);
    g->text[key_len + head_len - 1] = ',';
    t->groups = mem_grow(t->groups, &t->cap, t->n + 1, sizeof(struct group *));
    t->groups[t->n++] = g;
    t->bytes += sizeof *g + key_len + head_len + sizeof(struct group *);
    return g;
}

struct group *groups_put(struct group_table *t, uint64_t hash, const char *key, size_t key_len, const char *head,
                         size_t head_len, uint64_t order)
{
    if ((t->n + 1) * 2 > t->nslots)
        rehash(t, t->nslots ? 2 * t->nslots : 256);
    size_t at = hash & (t->nslots - 1);
    for (; t->slots[at].group; at = (at + 1) & (t->nslots - 1)) {
        struct group *g = t->slots[at].group;
        if (t->slots[at].hash == hash && g->key_len == key_len && !memcmp(g->text, key, key_len))
            return g;
    }
    struct group *g = add_group(t, hash, key, key_len, head, head_len, order);
    t->slots[at] = (struct group_slot){g, hash};
    return g;
}

void groups_own(struct group_table *t, struct group *g, size_t from, size_t to)
{
    t->owners = mem_grow(t->owners, &t->cap_owners, to, sizeof *t->owners);
    t->bytes += (to - from) * (sizeof *t->owners + sizeof(struct evidence *)); /* the latter to put them in order */
    for (size_t i = from; i < to; i++)
        t->owners[i] = g->number;
    g->nplaces += (uint32_t)(to - from);
}

/* Counting sort. Both where a group's next place goes and what stands there lie anywhere in memory: they are asked for
 * some places before. */
void groups_put_in_order(struct group_table *t)
{
    enum { GROUP_AHEAD = 32, PLACE_AHEAD = 12 };
    size_t *next = mem_array(NULL, t->n + 1, sizeof *next), first = 0;
    for (size_t i = 0; i < t->n; i++) {
        t->groups[i]->first = next[i] = first;
        first += t->groups[i]->nplaces;
    }
    struct evidence **ordered = mem_array(NULL, t->places.n + 1, sizeof(struct evidence *));
    for (size_t i = 0; i < t->places.n; i++) {
        if (i + GROUP_AHEAD < t->places.n) {
            __builtin_prefetch(&next[t->owners[i + GROUP_AHEAD]], 1);
            __builtin_prefetch(&ordered[next[t->owners[i + PLACE_AHEAD]]], 1);
        }
        ordered[next[t->owners[i]]++] = t->places.places[i];
    }
    mem_free(next);
    mem_free(t->owners);
    t->owners = NULL;
    mem_free(t->places.places);
    t->places.places = ordered;
    t->places.cap = t->places.n + 1;
}
