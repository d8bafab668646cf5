/* Facts in memory, by what they say. Private to lib/merge.
 *
 * The table is far larger than the processor's caches, and each fact asks for a place in it that nobody can foresee.
 * So the places that state one fact lie behind one another, in few blocks, and whoever knows what will be asked for soon
 * says so (groups_expect). */
#ifndef PP_MERGE_GROUP_H
#define PP_MERGE_GROUP_H

#include "lib/base/arena.h"
#include "lib/merge/evidence.h"

#include <stddef.h>
#include <stdint.h>

/* Some of the places that state a fact. */
struct place_block {
    struct place_block *next; /* of the last one: the first */
    uint32_t len;             /* bytes of its places; the last one's end where the group's `end` is */
    char places[];            /* struct evidence, one behind the other */
};

struct group {
    uint64_t hash;
    uint64_t order;           /* number of the record that said it first */
    struct place_block *last; /* NULL: there is no place yet */
    char *end;                /* of the places in it */
    uint32_t room;            /* bytes left behind them */
    uint32_t nplaces;
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
    struct arena arena;
    size_t bytes; /* held in all */
};

void groups_free(struct group_table *t);
uint64_t groups_hash(const char *key, size_t len);

/* Begin to fetch what groups_put and groups_add_place will look at: the slot; some time later the group that it names;
 * and later again, where its next place goes. */
void groups_expect(const struct group_table *t, uint64_t hash);
void groups_expect_group(const struct group_table *t, uint64_t hash);
void groups_expect_place(const struct group_table *t, uint64_t hash);

/* The group of the key. If it is new, it is made with this order and this head, whose last byte is to be a comma. */
struct group *groups_put(struct group_table *t, uint64_t hash, const char *key, size_t key_len, const char *head,
                         size_t head_len, uint64_t order);
/* Append a place with these fields, of which only the text is yet to be filled in. */
struct evidence *groups_add_place(struct group_table *t, struct group *g, const struct evidence *like);
/* Put the group's places, those stated first first, in place of what the list holds. They stay where they are. */
void group_list(const struct group *g, struct evidence_list *list);

#endif
