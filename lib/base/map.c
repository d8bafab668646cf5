#include "lib/base/map.h"

#include "lib/base/mem.h"

#include <string.h>

enum { EMPTY = 0 }; /* slots hold index + 1 */

static uint64_t mix(uint64_t a, uint64_t b)
{
    __uint128_t product = (__uint128_t)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* Multiply-and-fold over words of 8 bytes; the constants are odd with balanced bits (digits of pi and e). */
uint64_t hash_bytes(const void *bytes, size_t len, uint64_t seed)
{
    const uint64_t k1 = UINT64_C(0x243F6A8885A308D3), k2 = UINT64_C(0xB7E151628AED2A6B);
    const unsigned char *p = bytes;
    uint64_t h = seed ^ k1, word;
    size_t left = len;
    for (; left >= sizeof word; left -= sizeof word, p += sizeof word) {
        memcpy(&word, p, sizeof word);
        h = mix(h ^ word, k2);
    }
    word = 0;
    if (left)
        memcpy(&word, p, left);
    return mix(h ^ word, k1 ^ mix(len + 1, k2));
}

void map_free(struct map *m)
{
    for (size_t i = 0; i < m->count; i++)
        mem_free(m->entries[i].key);
    mem_free(m->entries);
    mem_free(m->slots);
    *m = (struct map){0};
}

void map_clear(struct map *m)
{
    for (size_t i = 0; i < m->count; i++)
        mem_free(m->entries[i].key);
    m->count = 0;
    if (m->slots)
        memset(m->slots, 0, m->nslots * sizeof *m->slots);
}

/* The slot of the key, or the empty one where it would go. */
static size_t slot_of(const struct map *m, const char *key, size_t len, uint64_t hash)
{
    size_t mask = m->nslots - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        uint32_t at = m->slots[i];
        if (at == EMPTY)
            return i;
        const struct map_entry *e = &m->entries[at - 1];
        if (e->hash == hash && e->key_len == len && !memcmp(e->key, key, len))
            return i;
    }
}

struct map_entry *map_find(const struct map *m, const char *key, size_t len)
{
    if (m->count == 0)
        return NULL;
    uint32_t at = m->slots[slot_of(m, key, len, hash_bytes(key, len, 0))];
    return at == EMPTY ? NULL : &m->entries[at - 1];
}

static void rehash(struct map *m, size_t nslots)
{
    mem_free(m->slots);
    m->slots = mem_zalloc(nslots * sizeof *m->slots);
    m->nslots = nslots;
    for (size_t i = 0; i < m->count; i++) {
        size_t at = m->entries[i].hash & (nslots - 1);
        while (m->slots[at] != EMPTY)
            at = (at + 1) & (nslots - 1);
        m->slots[at] = (uint32_t)(i + 1);
    }
}

struct map_entry *map_put(struct map *m, const char *key, size_t len)
{
    if (m->nslots == 0)
        rehash(m, 16);
    else if ((m->count + 1) * 3 > m->nslots * 2)
        rehash(m, m->nslots * 2);
    uint64_t hash = hash_bytes(key, len, 0);
    size_t slot = slot_of(m, key, len, hash);
    if (m->slots[slot] != EMPTY)
        return &m->entries[m->slots[slot] - 1];
    m->entries = mem_grow(m->entries, &m->cap, m->count + 1, sizeof *m->entries);
    struct map_entry *e = &m->entries[m->count++];
    *e = (struct map_entry){.key = mem_dup(key, len), .key_len = len, .hash = hash};
    m->slots[slot] = (uint32_t)m->count;
    return e;
}
