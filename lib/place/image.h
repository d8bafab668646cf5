/* The gazetteer and its index of names as one block of bytes: what a table is compiled to, in memory or once and for
 * all at build time (communes.idx). No pointers, so that it is used as it was read. Native byte order: an image is
 * for the machine that made it, a foreign one is refused by its layout number and the table is read instead. */
#ifndef PP_PLACE_IMAGE_H
#define PP_PLACE_IMAGE_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/place/gazetteer.h"
#include "lib/place/names.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IMAGE_MAGIC "PPGAZ\n1"
#define IMAGE_LAYOUT (0x01020304u ^ (uint32_t)(sizeof(struct image_area) << 8 ^ sizeof(struct image_edge)))

/* Text columns of the table, in the order of image_area.text. */
enum image_text {
    TEXT_AGS,
    TEXT_ARS,
    TEXT_NAME,
    TEXT_DESIGNATION,
    TEXT_STATE,
    TEXT_NUTS3,
    TEXT_PARENT,
    TEXT_VALID_FROM,
    TEXT_VALID_TO,
    TEXT_SUCCESSOR,
    TEXT_VARIANTS,
    TEXTS
};

/* Sections follow in this order, each of them 8-byte aligned. */
struct image_header {
    char magic[8];
    uint64_t source; /* hash of the table's bytes */
    uint32_t layout;
    uint32_t areas, slots, edges, nodes, names;
    uint32_t pool; /* bytes, the last one a NUL; offset 0 is "" */
    uint32_t unused;
};

struct image_area {
    double lat, lon;
    int64_t population;
    uint32_t text[TEXTS]; /* offsets in the pool */
    uint32_t level;
};

/* Key slots: open addressing, index of the area + 1, 0 free; a power of two. */

/* The trie's edges: open addressing by image_edge_hash, a power of two; child 0 is a free slot. */
struct image_edge {
    uint32_t parent, hash;
    uint32_t word; /* offset in the pool */
    uint32_t child;
};

struct image_node {
    uint32_t first, count; /* its names */
    uint32_t skips;        /* some name that runs through here leaves out small words */
};

/* The names themselves are `struct name` (names.h). */

/* An image's sections, in it or about to be written. */
struct image_parts {
    struct image_header header;
    const struct image_area *areas;
    const uint32_t *slots;
    const struct image_edge *edges;
    const struct image_node *nodes;
    const struct name *names;
    const char *pool;
};

/* Write (replacing `out`); magic and layout of the header are filled in. */
void image_write(const struct image_parts *p, struct buf *out);
/* Find the sections of an image, which stays where it is (8-byte aligned). False if it is none, of another layout, or
 * damaged: every number is checked against its bounds, so that no file can lead astray. */
bool image_read(const char *bytes, size_t len, struct image_parts *out);

/* A table as read: its areas, and the pool of their strings, which the names' words join. */
struct area_table {
    struct image_area *areas;
    size_t n, cap;
    struct buf pool;
};

/* area_table.c: read CSV. False with err (file, line, column). */
bool area_table_read(const char *path, const char *text, size_t len, struct area_table *out, struct err *e);
void area_table_free(struct area_table *t);

/* The index as it grows (names_build.c). */
struct name_index {
    struct image_edge *edges;
    size_t nedges, used_edges; /* nedges is a power of two */
    struct image_node *nodes;
    size_t nnodes, cap_nodes;
    struct name *names;
    size_t nnames;
};

/* Index the names of all areas of `g`, which is open but for its names; words go to `pool`. */
void name_index_build(const struct gazetteer *g, struct buf *pool, struct name_index *out);
void name_index_free(struct name_index *n);
uint32_t image_edge_hash(uint32_t parent, const char *word, size_t len);

/* The index as it is used. */
struct names {
    const char *pool;
    const struct image_edge *edges;
    const struct image_node *nodes;
    const struct name *names;
    uint32_t nedges, nnodes;
};

/* The slot of that edge, or the free one where it belongs. */
const struct image_edge *image_edge_find(const struct image_edge *edges, size_t nedges, const char *pool,
                                         uint32_t parent, const char *word, size_t len);

#endif
