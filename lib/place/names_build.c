/* Building the index of names: a trie over words in comparison form, its edges in one hash table. */
#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/place/image.h"
#include "lib/place/names.h"

#include <stdlib.h>
#include <string.h>

/* A name before its node's names stand together. */
struct entry {
    uint32_t node, area, qualifier, order;
    uint8_t flags;
};

struct builder {
    const struct gazetteer *g;
    struct name_index *n;
    struct buf *pool;
    struct entry *entries;
    size_t count, cap;
    uint32_t area;
};

uint32_t image_edge_hash(uint32_t parent, const char *word, size_t len)
{
    return (uint32_t)hash_bytes(word, len, parent);
}

const struct image_edge *image_edge_find(const struct image_edge *edges, size_t nedges, const char *pool,
                                         uint32_t parent, const char *word, size_t len)
{
    uint32_t hash = image_edge_hash(parent, word, len);
    for (size_t i = hash & (nedges - 1);; i = (i + 1) & (nedges - 1)) {
        const struct image_edge *e = &edges[i];
        if (!e->child)
            return e;
        if (e->hash == hash && e->parent == parent && !strncmp(pool + e->word, word, len) && !pool[e->word + len])
            return e;
    }
}

static void grow_edges(struct name_index *n)
{
    struct image_edge *old = n->edges;
    size_t count = n->nedges;
    n->nedges = count ? count * 2 : 1 << 8;
    n->edges = mem_zalloc(n->nedges * sizeof *n->edges);
    for (size_t k = 0; k < count; k++) {
        if (!old[k].child)
            continue;
        size_t i = old[k].hash & (n->nedges - 1);
        while (n->edges[i].child)
            i = (i + 1) & (n->nedges - 1);
        n->edges[i] = old[k];
    }
    mem_free(old);
}

static uint32_t add_node(struct name_index *n)
{
    n->nodes = mem_grow(n->nodes, &n->cap_nodes, n->nnodes + 1, sizeof *n->nodes);
    n->nodes[n->nnodes] = (struct image_node){0};
    return (uint32_t)n->nnodes++;
}

static uint32_t add_string(struct builder *b, const char *s, size_t len)
{
    if (!len)
        return 0;
    uint32_t at = (uint32_t)b->pool->len;
    buf_add(b->pool, s, len);
    buf_addc(b->pool, 0);
    return at;
}

static uint32_t add_path(struct builder *b, const struct variant *v)
{
    struct name_index *n = b->n;
    uint32_t node = 0;
    bool skips = v->flags & VARIANT_SKIPS;
    for (const char *w = v->words; *w;) {
        size_t len = strcspn(w, " ");
        if (n->used_edges * 2 >= n->nedges)
            grow_edges(n);
        size_t slot = (size_t)(image_edge_find(n->edges, n->nedges, b->pool->data, node, w, len) - n->edges);
        struct image_edge *e = &n->edges[slot];
        if (!e->child) {
            e->parent = node;
            e->hash = image_edge_hash(node, w, len);
            e->word = add_string(b, w, len);
            e->child = add_node(n);
            n->used_edges++;
        }
        node = e->child;
        n->nodes[node].skips |= skips;
        w += len + (w[len] != 0);
    }
    return node;
}

static void take_variant(void *ctx, const struct variant *v)
{
    struct builder *b = ctx;
    uint32_t node = add_path(b, v);
    for (size_t i = b->count; i && b->entries[i - 1].area == b->area; i--)
        if (b->entries[i - 1].node == node)
            return; /* one area's variants may come out alike */
    b->entries = mem_grow(b->entries, &b->cap, b->count + 1, sizeof *b->entries);
    b->entries[b->count] = (struct entry){
        .node = node,
        .area = b->area,
        .qualifier = add_string(b, v->qualifier, strlen(v->qualifier)),
        .order = (uint32_t)b->count,
        .flags = v->flags,
    };
    b->count++;
}

static void first_variant(void *ctx, const struct variant *v)
{
    char *words = ctx;
    if (!*words)
        memcpy(words, v->words, sizeof v->words);
}

/* A commune that only changed its key is found by what it is now; its old key would be one candidate too many. */
static bool superseded(const struct builder *b, const struct area *a)
{
    const struct area *now = gazetteer_current(b->g, a);
    if (now == a || !*a->valid_to || now->level != a->level)
        return false;
    char old_words[128] = "", new_words[128] = "";
    variants_of(a, first_variant, old_words);
    variants_of(now, first_variant, new_words);
    return !strcmp(old_words, new_words);
}

static int by_node(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->node != y->node)
        return x->node < y->node ? -1 : 1;
    return x->order < y->order ? -1 : 1;
}

static void place_names(struct builder *b)
{
    struct name_index *n = b->n;
    if (b->count > 1)
        qsort(b->entries, b->count, sizeof *b->entries, by_node);
    n->nnames = b->count;
    n->names = mem_array(NULL, b->count ? b->count : 1, sizeof *n->names);
    for (size_t i = 0; i < b->count; i++) {
        const struct entry *e = &b->entries[i];
        struct image_node *node = &n->nodes[e->node];
        if (!node->count++)
            node->first = (uint32_t)i;
        n->names[i] = (struct name){e->area, e->qualifier, e->flags};
    }
}

void name_index_build(const struct gazetteer *g, struct buf *pool, struct name_index *out)
{
    struct builder b = {.g = g, .n = out, .pool = pool};
    *out = (struct name_index){0};
    grow_edges(out);
    add_node(out);
    for (size_t i = 0; i < gazetteer_count(g); i++) {
        const struct area *a = gazetteer_area(g, i);
        if (superseded(&b, a))
            continue;
        b.area = (uint32_t)i;
        variants_of(a, take_variant, &b);
    }
    place_names(&b);
    mem_free(b.entries);
}

void name_index_free(struct name_index *n)
{
    mem_free(n->edges);
    mem_free(n->nodes);
    mem_free(n->names);
}
