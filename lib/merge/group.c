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

static struct group_slot *first_slot(const struct group_table *t, uint64_t hash)
{
    return t->nslots ? &t->slots[hash & (t->nslots - 1)] : NULL;
}

void groups_expect(const struct group_table *t, uint64_t hash)
{
    __builtin_prefetch(first_slot(t, hash));
}

void groups_expect_group(const struct group_table *t, uint64_t hash)
{
    const struct group_slot *s = first_slot(t, hash);
    const char *group = s ? (const char *)s->group : NULL;
    if (group) {
        __builtin_prefetch(group);
        __builtin_prefetch(group + MEM_LINE);
    }
}

void groups_expect_place(const struct group_table *t, uint64_t hash)
{
    const struct group_slot *s = first_slot(t, hash);
    if (s && s->group && s->hash == hash)
        __builtin_prefetch(s->group->end, 1);
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
    *g = (struct group){.hash = hash, .order = order, .key_len = (uint32_t)key_len, .head_len = (uint32_t)head_len};
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

/* Begin a block in which a place of `size` bytes has room, behind the group's last one. The first is made for one place, as
 * most facts have; each further one is half as large again as the one before. */
static void add_block(struct group_table *t, struct group *g, size_t size)
{
    enum { SECOND = 112, LARGEST = 16 * 1024 };
    struct place_block *before = g->last;
    size_t room = size;
    if (before) {
        before->len = (uint32_t)(g->end - before->places);
        room = before->len + before->len / 2;
        room = room < SECOND ? SECOND : room > LARGEST ? LARGEST : room;
        room = room < size ? size : room;
    }
    struct place_block *block = arena_room(&t->arena, offsetof(struct place_block, places) + room);
    block->next = before ? before->next : block;
    if (before)
        before->next = block;
    g->last = block;
    g->end = block->places;
    g->room = (uint32_t)room;
    t->bytes += offsetof(struct place_block, places) + room;
}

struct evidence *groups_add_place(struct group_table *t, struct group *g, const struct evidence *like)
{
    size_t size = evidence_room(like);
    if (size > g->room)
        add_block(t, g, size);
    struct evidence *p = (struct evidence *)(void *)g->end;
    memcpy(p, like, offsetof(struct evidence, text));
    g->end += size;
    g->room -= (uint32_t)size;
    g->nplaces++;
    return p;
}

void group_list(const struct group *g, struct evidence_list *list)
{
    list->places = mem_grow(list->places, &list->cap, g->nplaces, sizeof *list->places);
    list->n = 0;
    for (struct place_block *block = g->last ? g->last->next : NULL; list->n < g->nplaces; block = block->next) {
        char *end = block == g->last ? g->end : block->places + block->len;
        for (char *at = block->places; at < end;) {
            struct evidence *p = (struct evidence *)(void *)at;
            list->places[list->n++] = p;
            at += evidence_room(p);
        }
    }
}
