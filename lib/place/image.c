#include "lib/place/image.h"

#include <string.h>

/* Where each section begins, and the end of the last. */
struct layout {
    size_t areas, slots, edges, nodes, names, pool, end;
};

static size_t aligned(size_t n)
{
    return (n + 7) & ~(size_t)7;
}

static struct layout layout_of(const struct image_header *h)
{
    struct layout l;
    l.areas = aligned(sizeof *h);
    l.slots = aligned(l.areas + (size_t)h->areas * sizeof(struct image_area));
    l.edges = aligned(l.slots + (size_t)h->slots * sizeof(uint32_t));
    l.nodes = aligned(l.edges + (size_t)h->edges * sizeof(struct image_edge));
    l.names = aligned(l.nodes + (size_t)h->nodes * sizeof(struct image_node));
    l.pool = aligned(l.names + (size_t)h->names * sizeof(struct name));
    l.end = l.pool + h->pool;
    return l;
}

static void put_section(struct buf *out, size_t at, const void *bytes, size_t len)
{
    static const char zeros[8];
    if (out->len < at)
        buf_add(out, zeros, at - out->len);
    buf_add(out, bytes, len);
}

void image_write(const struct image_parts *p, struct buf *out)
{
    struct image_header h = p->header;
    memcpy(h.magic, IMAGE_MAGIC, sizeof h.magic);
    h.layout = IMAGE_LAYOUT;
    struct layout l = layout_of(&h);
    buf_clear(out);
    buf_reserve(out, l.end);
    put_section(out, 0, &h, sizeof h);
    put_section(out, l.areas, p->areas, h.areas * sizeof *p->areas);
    put_section(out, l.slots, p->slots, h.slots * sizeof *p->slots);
    put_section(out, l.edges, p->edges, h.edges * sizeof *p->edges);
    put_section(out, l.nodes, p->nodes, h.nodes * sizeof *p->nodes);
    put_section(out, l.names, p->names, h.names * sizeof *p->names);
    put_section(out, l.pool, p->pool, h.pool);
}

static bool power_of_two(uint32_t n)
{
    return n && !(n & (n - 1));
}

static bool areas_sound(const struct image_parts *p)
{
    bool sound = true;
    for (size_t i = 0; i < p->header.areas; i++) {
        for (size_t k = 0; k < TEXTS; k++)
            sound &= p->areas[i].text[k] < p->header.pool;
        sound &= p->areas[i].level <= AREA_BOROUGH;
    }
    return sound;
}

/* A search in a hash table ends at a free slot: there must be one. */
static bool tables_sound(const struct image_parts *p)
{
    const struct image_header *h = &p->header;
    bool sound = true;
    size_t free_slots = 0, free_edges = 0;
    for (size_t i = 0; i < h->slots; i++) {
        sound &= p->slots[i] <= h->areas;
        free_slots += !p->slots[i];
    }
    for (size_t i = 0; i < h->edges; i++) {
        sound &= p->edges[i].child < h->nodes && p->edges[i].word < h->pool;
        free_edges += !p->edges[i].child;
    }
    return sound && free_slots && free_edges;
}

static bool names_sound(const struct image_parts *p)
{
    const struct image_header *h = &p->header;
    bool sound = true;
    for (size_t i = 0; i < h->nodes; i++)
        sound &= p->nodes[i].first <= h->names && p->nodes[i].count <= h->names - p->nodes[i].first;
    for (size_t i = 0; i < h->names; i++)
        sound &= p->names[i].area < h->areas && p->names[i].qualifier < h->pool;
    return sound;
}

bool image_read(const char *bytes, size_t len, struct image_parts *out)
{
    struct image_header *h = &out->header;
    if (len < sizeof *h)
        return false;
    memcpy(h, bytes, sizeof *h);
    if (memcmp(h->magic, IMAGE_MAGIC, sizeof h->magic) || h->layout != IMAGE_LAYOUT || !h->pool || !h->nodes ||
        !power_of_two(h->slots) || !power_of_two(h->edges))
        return false;
    struct layout l = layout_of(h);
    if (l.end != len || bytes[l.pool] || bytes[l.end - 1])
        return false;
    out->areas = (const struct image_area *)(bytes + l.areas);
    out->slots = (const uint32_t *)(bytes + l.slots);
    out->edges = (const struct image_edge *)(bytes + l.edges);
    out->nodes = (const struct image_node *)(bytes + l.nodes);
    out->names = (const struct name *)(bytes + l.names);
    out->pool = bytes + l.pool;
    return areas_sound(out) && tables_sound(out) && names_sound(out);
}
