#include "lib/place/names.h"

#include "lib/base/buf.h"
#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/place/words.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_WORDS = 8, MAX_SKIPS = 4 };

struct edge {
    uint32_t parent, hash;
    uint32_t word;  /* offset in the pool */
    uint32_t child; /* 0: the slot is free (the root is nobody's child) */
};

struct node {
    uint32_t first, count; /* its names */
    bool skips;            /* some name that runs through here leaves out small words */
};

struct names {
    char *pool;
    struct edge *edges; /* open addressing, nedges is a power of two */
    size_t nedges, used;
    struct node *nodes;
    size_t nnodes, cap_nodes;
    struct name *names;
};

/* A name before its node's names stand together. */
struct entry {
    uint32_t node, area, qualifier, order;
    uint8_t flags;
};

struct builder {
    const struct gazetteer *g;
    struct names *n;
    struct buf pool;
    struct entry *entries;
    size_t count, cap;
    uint32_t area;
    char first_words[128]; /* of the area's own name */
};

static uint32_t edge_hash(uint32_t parent, const char *word, size_t len)
{
    return (uint32_t)hash_bytes(word, len, parent);
}

static struct edge *find_slot(const struct names *n, const char *pool, uint32_t parent, const char *word, size_t len)
{
    uint32_t hash = edge_hash(parent, word, len);
    for (size_t i = hash & (n->nedges - 1);; i = (i + 1) & (n->nedges - 1)) {
        struct edge *e = &n->edges[i];
        if (!e->child)
            return e;
        if (e->hash == hash && e->parent == parent && !strncmp(pool + e->word, word, len) && !pool[e->word + len])
            return e;
    }
}

static void grow_edges(struct names *n)
{
    struct edge *old = n->edges;
    size_t count = n->nedges;
    n->nedges = count ? count * 2 : 1 << 15;
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

static uint32_t add_node(struct names *n)
{
    n->nodes = mem_grow(n->nodes, &n->cap_nodes, n->nnodes + 1, sizeof *n->nodes);
    n->nodes[n->nnodes] = (struct node){0};
    return (uint32_t)n->nnodes++;
}

static uint32_t add_string(struct builder *b, const char *s, size_t len)
{
    if (!len)
        return 0;
    uint32_t at = (uint32_t)b->pool.len;
    buf_add(&b->pool, s, len);
    buf_addc(&b->pool, 0);
    return at;
}

static uint32_t add_path(struct builder *b, const struct variant *v)
{
    struct names *n = b->n;
    uint32_t node = 0;
    bool skips = v->flags & VARIANT_SKIPS;
    for (const char *w = v->words; *w;) {
        size_t len = strcspn(w, " ");
        if (n->used * 2 >= n->nedges)
            grow_edges(n);
        struct edge *e = find_slot(n, b->pool.data, node, w, len);
        if (!e->child) {
            e->parent = node;
            e->hash = edge_hash(node, w, len);
            e->word = add_string(b, w, len);
            e->child = add_node(n);
            n->used++;
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
    if (!*b->first_words)
        memcpy(b->first_words, v->words, sizeof b->first_words);
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
    struct names *n = b->n;
    qsort(b->entries, b->count, sizeof *b->entries, by_node);
    n->pool = buf_take(&b->pool);
    n->names = mem_array(NULL, b->count ? b->count : 1, sizeof *n->names);
    for (size_t i = 0; i < b->count; i++) {
        const struct entry *e = &b->entries[i];
        struct node *node = &n->nodes[e->node];
        if (!node->count++)
            node->first = (uint32_t)i;
        n->names[i] = (struct name){e->area, n->pool + e->qualifier, e->flags};
    }
}

struct names *names_build(const struct gazetteer *g)
{
    struct builder b = {.g = g, .n = mem_zalloc(sizeof *b.n)};
    buf_addc(&b.pool, 0);
    grow_edges(b.n);
    add_node(b.n);
    for (size_t i = 0; i < gazetteer_count(g); i++) {
        const struct area *a = gazetteer_area(g, i);
        if (superseded(&b, a))
            continue;
        b.area = (uint32_t)i;
        *b.first_words = 0;
        variants_of(a, take_variant, &b);
    }
    place_names(&b);
    mem_free(b.entries);
    return b.n;
}

void names_free(struct names *n)
{
    if (!n)
        return;
    mem_free(n->pool);
    mem_free(n->edges);
    mem_free(n->nodes);
    mem_free(n->names);
    mem_free(n);
}

bool token_key(const struct doc *d, size_t i, char out[NAME_KEY_SIZE])
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD)
        return false;
    return name_key(out, NAME_KEY_SIZE, doc_fold(d, i), d->tokens[i].fold_len) != 0;
}

static bool touches(const struct doc *d, size_t i)
{
    return i < d->ntokens && !(d->tokens[i].flags & TOK_SPACE);
}

static bool is_dash(const struct doc *d, size_t i)
{
    return doc_punct(d, i, '-') ||
           (i < d->ntokens && d->tokens[i].kind == TOK_PUNCT && d->tokens[i].end - d->tokens[i].start == 3 &&
            !memcmp(d->text + d->tokens[i].start, "\xE2\x80\x93", 3));
}

size_t next_word_of_name(const struct doc *d, size_t i)
{
    size_t j = i + 1;
    if (doc_punct(d, j, '.') && touches(d, j) && d->tokens[i].end - d->tokens[i].start <= 5)
        j++;
    if (is_dash(d, j)) {
        if (!touches(d, j) || !touches(d, j + 1))
            return 0;
        j++;
    } else if (doc_punct(d, j, '/') || (doc_punct(d, j, '(') && !touches(d, j))) {
        j++;
    }
    if (j >= d->ntokens || d->tokens[j].kind != TOK_WORD || (d->tokens[j].flags & TOK_LINE_START))
        return 0;
    return j;
}

static uint32_t follow(const struct names *n, uint32_t node, const char *key)
{
    return find_slot(n, n->pool, node, key, strlen(key))->child;
}

/* Cut the ending of the genitive: "berlins", "saalekreises". False if there is none. */
static bool cut_genitive(char *key)
{
    size_t len = strlen(key);
    if (len > 8 && !strcmp(key + len - 7, "kreises"))
        key[len - 2] = 0;
    else if (len > 3 && key[len - 1] == 's')
        key[len - 1] = 0;
    else
        return false;
    return true;
}

static bool may_be_inside(const struct doc *d, size_t i, const char *key)
{
    return (d->tokens[i].flags & TOK_CAPITAL) || is_connector(key) || !strcmp(key, "und") || !strcmp(key, "die") ||
           doc_punct(d, i - 1, '#');
}

bool names_match(const struct names *n, const struct doc *d, size_t i, struct name_match *out)
{
    uint32_t node = 0, best = 0;
    int skips = 0;
    char key[NAME_KEY_SIZE];
    size_t j = i;
    for (int depth = 0; depth < MAX_WORDS && token_key(d, j, key); depth++) {
        if (depth && !may_be_inside(d, j, key))
            break;
        uint32_t child = follow(n, node, key);
        if (child) {
            node = child;
            if (n->nodes[node].count) {
                best = node;
                out->end_token = (uint32_t)j + 1;
                out->genitive = false;
            }
        } else if (depth && n->nodes[node].skips && is_connector(key) && skips++ < MAX_SKIPS) {
            depth--;
        } else {
            child = cut_genitive(key) ? follow(n, node, key) : 0;
            if (child && n->nodes[child].count) {
                best = child;
                out->end_token = (uint32_t)j + 1;
                out->genitive = true;
            }
            break;
        }
        j = next_word_of_name(d, j);
        if (!j)
            break;
    }
    if (!best)
        return false;
    out->names = n->names + n->nodes[best].first;
    out->n = n->nodes[best].count;
    return true;
}

/* "opf" abbreviates "oberpfalz", "oldb" "oldenburg": the same first letter, the others in their order. */
static bool abbreviates(const char *part, const char *whole)
{
    if (*part != *whole || !*part)
        return false;
    for (; *part && *whole; whole++)
        part += *part == *whole;
    return !*part;
}

enum agreement { NO_WORD, WHOLE_WORD, SHORT_WORD };

/* Whether `key` is, or is short for, a word of `qualifier`. */
static enum agreement word_of(const char *qualifier, const char *key, bool may_be_short)
{
    for (const char *w = qualifier; *w;) {
        char word[NAME_KEY_SIZE];
        size_t len = strcspn(w, " ");
        if (len < sizeof word) {
            memcpy(word, w, len);
            word[len] = 0;
            size_t key_len = strlen(key);
            if (!strcmp(word, key) || (len < key_len && len <= 6 && abbreviates(word, key)))
                return WHOLE_WORD;
            if (may_be_short && key_len < len && key_len <= 6 && abbreviates(key, word))
                return SHORT_WORD;
        }
        w += len + (w[len] != 0);
    }
    return NO_WORD;
}

size_t names_qualifier(const char *qualifier, const struct doc *d, size_t i)
{
    char key[NAME_KEY_SIZE];
    bool bracket = doc_punct(d, i, '('), slash = doc_punct(d, i, '/'),
         joined = slash || (is_dash(d, i) && touches(d, i));
    size_t j = i + (bracket || joined), end = 0;
    bool connected = false;
    /* Small words first ("an der", "v. d."), then words of the qualifier as long as they come. */
    for (int words = 0; words < MAX_WORDS && token_key(d, j, key) && !(d->tokens[j].flags & TOK_LINE_START);
         words++) {
        bool dot = doc_punct(d, j + 1, '.') && touches(d, j + 1);
        bool capital = d->tokens[j].flags & TOK_CAPITAL;
        bool small = is_connector(key) && (!capital || (d->tokens[j].flags & TOK_ALLCAPS) || dot);
        bool shortened = dot || bracket || slash || (connected && strlen(key) <= 4);
        enum agreement a = capital && (bracket || joined || connected || strlen(key) > 3)
                               ? word_of(qualifier, key, shortened)
                               : NO_WORD;
        /* Behind a whole word the full stop ends the sentence; three or four letters are short for something. */
        dot &= small || a == SHORT_WORD || bracket || (a && strlen(key) <= 4 && !word_is(WORD_LANDSCAPE, key));
        if (a)
            end = j + 1 + dot;
        else if (small && !end)
            connected = true;
        else if (!small)
            break;
        j += 1 + dot;
        if (is_dash(d, j) && touches(d, j))
            j++;
    }
    if (!end || !bracket)
        return end;
    return doc_punct(d, end, ')') ? end + 1 : 0;
}
