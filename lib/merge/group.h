/* Facts in memory, by what they say. Private to lib/merge.
 *
 * The table is far larger than the processor's caches, and each fact asks for a place in it that nobody can foresee.
 * So nothing in it is chained: places are appended to one list, each with the number of its group, and put in order
 * by counting at the end; and whoever knows what will be asked for soon says so (groups_expect). */
#ifndef PP_MERGE_GROUP_H
#define PP_MERGE_GROUP_H

#include "lib/base/arena.h"
#include "lib/merge/evidence.h"

#include <stddef.h>
#include <stdint.h>

struct group {
    uint64_t hash;
    uint64_t order; /* number of the record that said it first */
    size_t first;   /* its first place in the table's list, after groups_put_in_order */
    uint32_t nplaces;
    uint32_t number; /* in the table's groups */
    uint32_t key_len, head_len;
    char text[]; /* identity_key, then the first record without evidence, a comma in place of the closing brace */
};

static inline const char *group_head(const struct group *g)
{
    return g->text + g->key_len;
}

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
    struct evidence_list places; /* of all groups */
    uint32_t *owners;            /* of each place in the list, the number of its group */
    size_t cap_owners;
    struct arena arena;
    size_t bytes; /* held in all */
};

void groups_free(struct group_table *t);
uint64_t groups_hash(const char *key, size_t len);

/* Begin to fetch what groups_put will look at: the slot; some time later the group that it names. */
void groups_expect(const struct group_table *t, uint64_t hash);
void groups_expect_more(const struct group_table *t, uint64_t hash);

/* The group of the key. If it is new, it is made with this order and this head, whose last byte is to be a comma. */
struct group *groups_put(struct group_table *t, uint64_t hash, const char *key, size_t key_len, const char *head,
                         size_t head_len, uint64_t order);
/* Say that the places from `from` to before `to` of the list are the group's. */
void groups_own(struct group_table *t, struct group *g, size_t from, size_t to);
/* Put each group's places behind one another, those stated first first. Once, when no more are added. */
void groups_put_in_order(struct group_table *t);

#endif
