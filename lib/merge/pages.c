#include "lib/merge/pages.h"

#include "lib/merge/canonical.h"
#include "lib/merge/fact_field.h"

#include <string.h>

enum { DAY = sizeof "\"2024-05-06\"" - 1 }; /* room behind each source for a date as most are */

void pages_free(struct pages *p)
{
    map_free(&p->digests);
    mem_free(p->entries);
    mem_free(p->slots);
    similar_free(&p->similar);
    arena_free(&p->text);
    buf_free(&p->scratch);
    *p = (struct pages){0};
}

/* The slot of the source, or the empty one where it would go. */
static size_t slot_of(const struct pages *p, const char *source, size_t len, uint64_t hash)
{
    size_t at = hash & (p->nslots - 1);
    for (; p->slots[at].number; at = (at + 1) & (p->nslots - 1)) {
        if (p->slots[at].tag != hash >> 32)
            continue;
        const struct page_entry *e = &p->entries[p->slots[at].number - 1];
        if (e->hash == hash && e->source_len == len && !memcmp(e->text, source, len))
            break;
    }
    return at;
}

static void rehash(struct pages *p, size_t nslots)
{
    mem_free(p->slots);
    p->slots = mem_zalloc(nslots * sizeof *p->slots);
    p->nslots = nslots;
    for (size_t i = 0; i < p->count; i++) {
        size_t at = p->entries[i].hash & (nslots - 1);
        while (p->slots[at].number)
            at = (at + 1) & (nslots - 1);
        p->slots[at] = (struct page_slot){(uint32_t)i + 1, (uint32_t)(p->entries[i].hash >> 32)};
    }
}

/* Room that is not used yet costs nothing, copying does. */
static void grow(struct pages *p)
{
    enum { FIRST = 16, TIMES = 4 };
    p->cap = p->cap ? p->cap * TIMES : FIRST;
    struct page_entry *entries = mem_lines(p->cap * sizeof *entries);
    if (p->count)
        memcpy(entries, p->entries, p->count * sizeof *entries);
    mem_free(p->entries);
    p->entries = entries;
}

static uint32_t number_of_text(struct pages *p, const char *text, size_t len)
{
    enum { FIRST_SLOTS = 16 };
    if ((p->count + 1) * 3 > p->nslots * 2)
        rehash(p, p->nslots ? 2 * p->nslots : FIRST_SLOTS);
    uint64_t hash = hash_bytes(text, len, 0);
    size_t slot = slot_of(p, text, len, hash);
    if (p->slots[slot].number)
        return p->last = p->slots[slot].number - 1;
    uint32_t number = (uint32_t)p->count;
    if (p->count == p->cap)
        grow(p);
    p->entries[p->count++] = (struct page_entry){.hash = hash,
                                                 .parent = number,
                                                 .first = number,
                                                 .text = arena_pack(&p->text, len + DAY),
                                                 .source_len = (uint32_t)len};
    memcpy(p->entries[number].text, text, len);
    p->slots[slot] = (struct page_slot){number + 1, (uint32_t)(hash >> 32)};
    return p->last = number;
}

uint32_t pages_number(struct pages *p, const char *raw, size_t len)
{
    if (p->last < p->count) {
        const struct page_entry *e = &p->entries[p->last];
        if (e->source_len == len && !memcmp(e->text, raw, len))
            return p->last;
    }
    if (!memchr(raw, '\\', len))
        return number_of_text(p, raw, len);
    buf_clear(&p->scratch);
    canonical_add(&p->scratch, raw, len);
    return number_of_text(p, p->scratch.data, p->scratch.len);
}

uint32_t pages_number_of(struct pages *p, const char *source, size_t len)
{
    buf_clear(&p->scratch);
    json_put_string(&p->scratch, source, len);
    return number_of_text(p, p->scratch.data, p->scratch.len);
}

const char *pages_source(const struct pages *p, uint32_t page, size_t *len)
{
    *len = p->entries[page].source_len;
    return p->entries[page].text;
}

/* Path halving keeps the trees flat. */
static uint32_t root_of(struct pages *p, uint32_t page)
{
    while (p->entries[page].parent != page) {
        p->entries[page].parent = p->entries[p->entries[page].parent].parent;
        page = p->entries[page].parent;
    }
    return page;
}

uint32_t pages_original(struct pages *p, uint32_t page)
{
    return p->entries[root_of(p, page)].first;
}

/* The one of two pages that comes first: pages with a record before those without, then in order. */
static uint32_t earlier(const struct pages *p, uint32_t a, uint32_t b)
{
    uint32_t record_a = p->entries[a].record, record_b = p->entries[b].record;
    if (record_a != record_b)
        return record_b == 0 || (record_a && record_a < record_b) ? a : b;
    return a < b ? a : b;
}

void pages_join(struct pages *p, uint32_t a, uint32_t b)
{
    a = root_of(p, a);
    b = root_of(p, b);
    uint32_t first = earlier(p, p->entries[a].first, p->entries[b].first);
    p->entries[b].parent = a;
    p->entries[a].first = first;
}

static void found_copy(void *ctx, uint32_t page, uint32_t other)
{
    pages_join(ctx, page, other);
}

static void join_copies(struct pages *p, uint32_t page, const char *print, size_t len, const char *digest,
                        size_t digest_len)
{
    struct fingerprint f = {.page = page};
    if (print && len > 2 && fingerprint_read(print + 1, len - 2, &f)) {
        similar_add(&p->similar, &f, found_copy, p);
        return;
    }
    if (!digest || digest[0] != '"')
        return;
    size_t before = p->digests.count;
    struct map_entry *e = map_put(&p->digests, digest, digest_len);
    if (p->digests.count > before)
        e->num = page;
    else
        pages_join(p, page, (uint32_t)e->num);
}

static void set_published(struct pages *p, uint32_t page, const char *published, size_t len)
{
    if (!published || published[0] != '"')
        return;
    struct page_entry *entry = &p->entries[page];
    if (len > DAY) {
        char *text = arena_pack(&p->text, entry->source_len + len);
        entry->text = memcpy(text, entry->text, entry->source_len);
    }
    memcpy(entry->text + entry->source_len, published, len);
    entry->published_len = (uint32_t)len;
}

void pages_describe(struct pages *p, uint32_t page, const char *published, const char *fingerprint,
                    const char *sha256)
{
    set_published(p, page, published, published ? strlen(published) : 0);
    join_copies(p, page, fingerprint, fingerprint ? strlen(fingerprint) : 0, sha256, sha256 ? strlen(sha256) : 0);
}

bool pages_add(struct pages *p, const struct selection *s, struct err *e)
{
    const struct selected *source = &s->field[FACT_SOURCE], none = {NULL, 0};
    if (!select_has(s, FACT_SOURCE) || source->raw[0] != '"')
        return err_set(e, NULL, 0, 0, "page lacks `source`");
    uint32_t page = pages_number(p, source->raw, source->len), root = root_of(p, page);
    if (!p->entries[page].record)
        p->entries[page].record = ++p->records;
    p->entries[root].first = earlier(p, p->entries[root].first, page);
    const struct selected *published = select_has(s, FACT_PUBLISHED) ? &s->field[FACT_PUBLISHED] : &none,
                          *print = select_has(s, FACT_FINGERPRINT) ? &s->field[FACT_FINGERPRINT] : &none,
                          *digest = select_has(s, FACT_SHA256) ? &s->field[FACT_SHA256] : &none;
    set_published(p, page, published->raw, published->len);
    join_copies(p, page, print->raw, print->len, digest->raw, digest->len);
    return true;
}
