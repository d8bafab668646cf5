/* Hash map from bytes to a pointer or number. Keeps its own copy of the keys. Iteration is in order of
 * insertion, so that no output ever depends on hashing. */
#ifndef PP_BASE_MAP_H
#define PP_BASE_MAP_H

#include <stddef.h>
#include <stdint.h>

struct map_entry {
    char *key; /* NUL-terminated, key_len bytes */
    size_t key_len;
    union {
        void *ptr;
        int64_t num;
    };
    uint64_t hash;
};

struct map {
    struct map_entry *entries; /* entries[0..count): in order of insertion */
    size_t count, cap;
    uint32_t *slots;
    size_t nslots;
};

void map_free(struct map *m);                                                 /* the keys; values are the caller's */
void map_clear(struct map *m);                                                /* empty, keeps the tables */
struct map_entry *map_find(const struct map *m, const char *key, size_t len); /* NULL if absent */
/* The entry of that key, made (with a zero value) if absent. Valid until the next map_put. */
struct map_entry *map_put(struct map *m, const char *key, size_t len);

/* The hash used (64-bit, fixed seed): for fingerprints and partitions as well. */
uint64_t hash_bytes(const void *bytes, size_t len, uint64_t seed);

#endif
