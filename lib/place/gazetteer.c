#include "lib/place/gazetteer.h"

#include "lib/base/file.h"
#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/base/paths.h"
#include "lib/base/utf8.h"
#include "lib/place/image.h"

#include <string.h>

static const char *const level_names[] = {
    [AREA_STATE] = "state",
    [AREA_DISTRICT] = "district",
    [AREA_MUNICIPALITY] = "municipality",
    [AREA_ASSOCIATION] = "association",
    [AREA_BOROUGH] = "borough",
};

struct gazetteer {
    struct file_map map; /* where the image is; or */
    char *image;         /* it was compiled, owned */
    struct area *areas;  /* strings in the image's pool */
    size_t count;
    const uint32_t *slots; /* key -> index of the area + 1, open addressing */
    size_t nslots;
    struct names names;
};

/* ---- compiling --------------------------------------------------------------------------------------- */

static bool ended(const struct area *a)
{
    return *a->valid_to != 0;
}

/* A borough's ags is that of its city: it is found by its ars only. */
static bool has_key(const struct area *a, const char *key)
{
    return (a->level != AREA_BOROUGH && !strcmp(a->ags, key)) || !strcmp(a->ars, key);
}

static size_t key_slot(const struct area *areas, const uint32_t *slots, size_t nslots, const char *key)
{
    size_t i = (size_t)hash_bytes(key, strlen(key), 0) & (nslots - 1);
    while (slots[i] && !has_key(&areas[slots[i] - 1], key))
        i = (i + 1) & (nslots - 1);
    return i;
}

static void add_key(const struct area *areas, uint32_t *slots, size_t nslots, const char *key, size_t i)
{
    if (!*key)
        return;
    size_t slot = key_slot(areas, slots, nslots, key);
    if (!slots[slot] || (ended(&areas[slots[slot] - 1]) && !ended(&areas[i])))
        slots[slot] = (uint32_t)i + 1;
}

static uint32_t *make_slots(const struct area *areas, size_t n, size_t *nslots)
{
    for (*nslots = 64; *nslots < n * 4;)
        *nslots *= 2;
    uint32_t *slots = mem_zalloc(*nslots * sizeof *slots);
    for (size_t i = 0; i < n; i++) {
        if (areas[i].level != AREA_BOROUGH)
            add_key(areas, slots, *nslots, areas[i].ags, i);
        add_key(areas, slots, *nslots, areas[i].ars, i);
    }
    return slots;
}

static struct area *make_areas(const struct image_area *raw, size_t n, const char *pool)
{
    struct area *areas = mem_array(NULL, n ? n : 1, sizeof *areas);
    for (size_t i = 0; i < n; i++) {
        const uint32_t *t = raw[i].text;
        areas[i] = (struct area){
            .ags = pool + t[TEXT_AGS],
            .ars = pool + t[TEXT_ARS],
            .name = pool + t[TEXT_NAME],
            .designation = pool + t[TEXT_DESIGNATION],
            .state = pool + t[TEXT_STATE],
            .nuts3 = pool + t[TEXT_NUTS3],
            .parent = pool + t[TEXT_PARENT],
            .valid_from = pool + t[TEXT_VALID_FROM],
            .valid_to = pool + t[TEXT_VALID_TO],
            .successor = pool + t[TEXT_SUCCESSOR],
            .variants = pool + t[TEXT_VARIANTS],
            .lat = raw[i].lat,
            .lon = raw[i].lon,
            .population = raw[i].population,
            .level = (uint8_t)raw[i].level,
        };
    }
    return areas;
}

static void compile(const struct area_table *t, uint64_t source, struct buf *out)
{
    struct gazetteer g = {.areas = make_areas(t->areas, t->n, t->pool.data), .count = t->n};
    uint32_t *slots = make_slots(g.areas, g.count, &g.nslots);
    struct name_index names;
    struct buf pool = {0};
    g.slots = slots;
    buf_add(&pool, t->pool.data, t->pool.len); /* a copy: the areas point into the table's */
    name_index_build(&g, &pool, &names);
    struct image_parts parts = {
        .areas = t->areas,
        .slots = slots,
        .edges = names.edges,
        .nodes = names.nodes,
        .names = names.names,
        .pool = pool.data,
        .header = {.source = source,
                   .areas = (uint32_t)t->n,
                   .slots = (uint32_t)g.nslots,
                   .edges = (uint32_t)names.nedges,
                   .nodes = (uint32_t)names.nnodes,
                   .names = (uint32_t)names.nnames,
                   .pool = (uint32_t)pool.len},
    };
    image_write(&parts, out);
    name_index_free(&names);
    buf_free(&pool);
    mem_free(slots);
    mem_free(g.areas);
}

/* The parts are in an image that is mapped or compiled, which the caller leaves to the gazetteer. */
static struct gazetteer *open_image(const struct image_parts *p)
{
    struct gazetteer *g = mem_zalloc(sizeof *g);
    g->count = p->header.areas;
    g->areas = make_areas(p->areas, g->count, p->pool);
    g->slots = p->slots;
    g->nslots = p->header.slots;
    g->names = (struct names){p->pool, p->edges, p->nodes, p->names, p->header.edges, p->header.nodes};
    return g;
}

/* ---- files ------------------------------------------------------------------------------------------- */

static bool check_utf8(const char *path, const struct buf *text, struct err *e)
{
    size_t valid = utf8_valid(text->data, text->len);
    if (valid == text->len)
        return true;
    size_t line = 1, start = 0;
    for (size_t i = 0; i < valid; i++)
        if (text->data[i] == '\n') {
            line++;
            start = i + 1;
        }
    return err_set(e, path, line, valid - start + 1, "not UTF-8");
}

static uint64_t hash_of(const struct buf *text)
{
    return hash_bytes(text->data, text->len, 0);
}

/* The image that was made of this very table at build time, if there is one: another table's is told by its head. */
static bool map_image(const struct buf *text, struct file_map *out, struct image_parts *parts)
{
    struct buf path = {0};
    struct image_header head;
    bool found = paths_data(GAZETTEER_IMAGE, &path) && file_map(path.data, out) && out->len >= sizeof head;
    if (found) {
        memcpy(&head, out->bytes, sizeof head);
        found = head.source == hash_of(text) && image_read(out->bytes, out->len, parts);
    }
    if (!found)
        file_unmap(out);
    buf_free(&path);
    return found;
}

static bool compile_text(const char *path, const struct buf *text, struct buf *out, struct err *e)
{
    struct area_table table = {0};
    bool good = check_utf8(path, text, e) && area_table_read(path, text->data, text->len, &table, e);
    if (good)
        compile(&table, hash_of(text), out);
    area_table_free(&table);
    return good;
}

bool gazetteer_compile(const char *path, struct buf *out, struct err *e)
{
    struct buf text = {0};
    bool good = file_read(path, SIZE_MAX, &text, e) && compile_text(path, &text, out, e);
    buf_free(&text);
    return good;
}

struct gazetteer *gazetteer_open(const char *path, struct err *e)
{
    struct buf text = {0}, image = {0};
    struct file_map map = {0};
    struct image_parts parts;
    struct gazetteer *g = NULL;
    if (file_read(path, SIZE_MAX, &text, e) &&
        (map_image(&text, &map, &parts) ||
         (compile_text(path, &text, &image, e) && image_read(image.data, image.len, &parts)))) {
        g = open_image(&parts);
        g->map = map;
        g->image = map.bytes ? NULL : buf_take(&image);
    }
    buf_free(&text);
    buf_free(&image);
    return g;
}

void gazetteer_close(struct gazetteer *g)
{
    if (!g)
        return;
    mem_free(g->areas);
    file_unmap(&g->map);
    mem_free(g->image);
    mem_free(g);
}

/* ---- looking ----------------------------------------------------------------------------------------- */

size_t gazetteer_count(const struct gazetteer *g)
{
    return g->count;
}

const struct area *gazetteer_area(const struct gazetteer *g, size_t i)
{
    return &g->areas[i];
}

const struct names *gazetteer_names(const struct gazetteer *g)
{
    return &g->names;
}

const struct area *gazetteer_by_key(const struct gazetteer *g, const char *key)
{
    if (!*key)
        return NULL;
    uint32_t at = g->slots[key_slot(g->areas, g->slots, g->nslots, key)];
    return at ? &g->areas[at - 1] : NULL;
}

const struct area *gazetteer_current(const struct gazetteer *g, const struct area *a)
{
    const struct area *now = a;
    /* Reforms of reforms are few; the bound ends circles in a faulty table. */
    for (int steps = 0; steps < 16 && *now->successor; steps++) {
        char key[16] = "";
        size_t len = strcspn(now->successor, ";| ");
        if (len < sizeof key)
            memcpy(key, now->successor, len);
        const struct area *next = gazetteer_by_key(g, key);
        if (!next || next == now)
            break;
        now = next;
    }
    return now;
}

const char *area_level_name(enum area_level level)
{
    return level_names[level];
}

/* Estimates for the table's gaps: the medians of each kind (Destatis, Gemeindeverzeichnis 2022, rounded). */
double area_prominence(const struct area *a)
{
    if (a->population >= 0)
        return (double)a->population;
    size_t len = strlen(a->ags);
    switch (a->level) {
    case AREA_STATE:
        return 3e6;
    case AREA_DISTRICT:
        return 180e3;
    case AREA_BOROUGH:
        return 250e3;
    case AREA_ASSOCIATION:
        return 10e3;
    default:
        if (len == 8 && !strcmp(a->ags + 5, "000"))
            return 150e3;
        return !strcmp(a->designation, "Stadt") ? 11e3 : 1800;
    }
}
