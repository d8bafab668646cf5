/* Facts in memory, by what they say. Private to lib/merge. */
#ifndef PP_MERGE_GROUP_H
#define PP_MERGE_GROUP_H

#include "lib/base/arena.h"
#include "lib/merge/evidence.h"

#include <stddef.h>
#include <stdint.h>

struct group {
    uint64_t hash;
    uint64_t order;              /* number of the record that said it first */
    struct evidence_list places; /* last first: see groups_put_in_order */
    const char *head;            /* the first record without evidence, without the closing brace */
    uint32_t head_len, key_len;
    char key[]; /* identity_key; behind the rest, so that comparing it fetches nothing more */
};

struct group_slot {
    struct group *group; /* NULL: empty */
    uint64_t hash;       /* most other groups are told apart without looking at them */
};

/* `{0}` is empty. */
struct group_table {
    struct group **groups; /* in order of first appearance */
    size_t n, cap;
    struct group_slot *slots;
    size_t nslots;
    struct arena arena;
    size_t bytes; /* held in all */
};

void groups_free(struct group_table *t);
void groups_clear(struct group_table *t);
uint64_t groups_hash(const char *key, size_t len);

/* The group of the key; if it is new, `*is_new` and its head is still empty. */
struct group *groups_put(struct group_table *t, const char *key, size_t len, uint64_t hash, bool *is_new);
/* Turn round the places of all groups, so that those stated first come first. Once, when no more are added. */
void groups_put_in_order(struct group_table *t);
void group_set_head(struct group_table *t, struct group *g, const char *head, size_t len);

#endif
