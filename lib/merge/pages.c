#include "lib/merge/pages.h"

#include "lib/base/mem.h"
#include "lib/merge/canonical.h"
#include "lib/merge/fact_field.h"

#include <string.h>

void pages_free(struct pages *p)
{
    map_free(&p->sources);
    map_free(&p->digests);
    mem_free(p->entries);
    similar_free(&p->similar);
    arena_free(&p->text);
    buf_free(&p->scratch);
    *p = (struct pages){0};
}

static uint32_t number_of_text(struct pages *p, const char *text, size_t len)
{
    size_t before = p->sources.count;
    struct map_entry *e = map_put(&p->sources, text, len);
    if (p->sources.count > before) {
        e->num = (int64_t)before;
        p->entries = mem_grow(p->entries, &p->cap, before + 1, sizeof *p->entries);
        p->entries[before] = (struct page_entry){
            .parent = (uint32_t)before, .first = (uint32_t)before, .text = e->key, .source_len = (uint32_t)len};
    }
    return p->last = (uint32_t)e->num;
}

uint32_t pages_number(struct pages *p, const char *raw, size_t len)
{
    if (p->last < p->sources.count) {
        const struct map_entry *e = &p->sources.entries[p->last];
        if (e->key_len == len && !memcmp(e->key, raw, len))
            return p->last;
    }
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
    char *text = arena_room(&p->text, entry->source_len + len);
    memcpy(text, entry->text, entry->source_len);
    memcpy(text + entry->source_len, published, len);
    entry->text = text;
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
