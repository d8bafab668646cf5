#include "lib/merge/evidence.h"

#include "lib/merge/canonical.h"

#include <string.h>

struct evidence *evidence_new(struct arena *arena, size_t exact_len, size_t published_len, size_t *bytes)
{
    size_t size = sizeof(struct evidence) + exact_len + published_len;
    struct evidence *p = arena_room(arena, size);
    p->exact_len = (uint32_t)exact_len;
    p->published_len = (uint32_t)published_len;
    *bytes += size;
    return p;
}

void evidence_append(struct evidence_list *list, struct evidence *p)
{
    p->next = NULL;
    if (list->last)
        list->last->next = p;
    else
        list->first = p;
    list->last = p;
    list->n++;
}

void evidence_push(struct evidence_list *list, struct evidence *p)
{
    p->next = list->first;
    list->first = p;
    if (!list->last)
        list->last = p;
    list->n++;
}

void evidence_reverse(struct evidence_list *list)
{
    struct evidence *reversed = NULL;
    list->last = list->first;
    for (struct evidence *p = list->first, *next; p; p = next) {
        next = p->next;
        p->next = reversed;
        reversed = p;
    }
    list->first = reversed;
}

static bool own_place(const struct record *r, struct pages *pages, struct arena *arena, struct evidence_list *list,
                      size_t *bytes, struct err *e)
{
    size_t source_len, exact_len;
    int64_t start, end;
    const char *source = record_raw(r, "source", &source_len), *exact = record_raw(r, "exact", &exact_len);
    const char *missing = !source || source[0] != '"'       ? "source"
                          : !record_int(r, "start", &start) ? "start"
                          : !record_int(r, "end", &end)     ? "end"
                          : !exact || exact[0] != '"'       ? "exact"
                                                            : NULL;
    if (missing)
        return err_set(e, NULL, 0, 0, "fact lacks `%s`", missing);
    struct buf plain = {0};
    if (memchr(exact, '\\', exact_len)) {
        canonical_add(&plain, exact, exact_len);
        exact = plain.data;
        exact_len = plain.len;
    }
    struct evidence *p = evidence_new(arena, exact_len, 0, bytes);
    p->page = pages_number(pages, source, source_len);
    p->start = start;
    p->end = end;
    memcpy(p->text, exact, exact_len);
    evidence_append(list, p);
    buf_free(&plain);
    return true;
}

static const char *missing_member(const struct json *item)
{
    return !json_str(json_get(item, "source"))                      ? "source"
           : json_kind(json_get(item, "start")) != JSON_KIND_NUMBER ? "start"
           : json_kind(json_get(item, "end")) != JSON_KIND_NUMBER   ? "end"
           : json_kind(json_get(item, "exact")) != JSON_KIND_STRING ? "exact"
                                                                    : NULL;
}

static void add_item(const struct json *item, struct pages *pages, struct arena *arena, struct evidence_list *list,
                     size_t *bytes)
{
    struct buf text = {0};
    const struct json *exact = json_get(item, "exact"), *published = json_get(item, "published"),
                      *source = json_get(item, "source"), *copy = json_get(item, "copy_of");
    json_put_string(&text, json_str(exact), json_strlen(exact));
    size_t exact_len = text.len;
    if (json_str(published))
        json_put_string(&text, json_str(published), json_strlen(published));
    struct evidence *p = evidence_new(arena, exact_len, text.len - exact_len, bytes);
    memcpy(p->text, text.data, text.len);
    uint32_t original = json_str(copy) ? pages_number_of(pages, json_str(copy), json_strlen(copy)) : 0;
    p->page = pages_number_of(pages, json_str(source), json_strlen(source));
    p->start = json_int(json_get(item, "start"), 0);
    p->end = json_int(json_get(item, "end"), 0);
    if (json_str(copy))
        pages_join(pages, original, p->page);
    evidence_append(list, p);
    buf_free(&text);
}

bool evidence_read(const struct record *r, struct pages *pages, struct arena *arena, struct evidence_list *list,
                   size_t *bytes, struct err *e)
{
    size_t len;
    const char *raw = record_raw(r, "evidence", &len);
    if (!raw || raw[0] == 'n')
        return own_place(r, pages, arena, list, bytes, e);
    struct json *items = record_tree(r, "evidence");
    bool good = json_kind(items) == JSON_KIND_ARRAY && json_count(items) > 0;
    if (!good)
        err_set(e, NULL, 0, 0, "`evidence` is no array of places");
    for (size_t i = 0; good && i < json_count(items); i++) {
        const char *missing = missing_member(json_at(items, i));
        if (missing)
            good = err_set(e, NULL, 0, 0, "evidence %zu lacks `%s`", i + 1, missing);
    }
    for (size_t i = 0; good && i < json_count(items); i++)
        add_item(json_at(items, i), pages, arena, list, bytes);
    json_free(items);
    return good;
}

static bool is_listed(const struct field *f, const char *const *names)
{
    for (; *names; names++)
        if (f->key_len == strlen(*names) && !memcmp(f->key, *names, f->key_len))
            return true;
    return false;
}

void evidence_head(const struct record *r, const char *const *without, struct buf *head)
{
    buf_addc(head, '{');
    for (size_t i = 0; i < r->count; i++) {
        const struct field *f = &r->fields[i];
        if (is_listed(f, without))
            continue;
        buf_add(head, f->raw_key, f->raw_key_len);
        buf_addc(head, ':');
        buf_add(head, f->raw, f->raw_len);
        buf_addc(head, ',');
    }
}

void evidence_writer_free(struct evidence_writer *w)
{
    map_free(&w->seen);
    buf_free(&w->key);
}

/* True if the place was not yet seen in this list; it is then. */
static bool note_place(struct evidence_writer *w, const struct evidence *p)
{
    buf_clear(&w->key);
    buf_add(&w->key, &p->page, sizeof p->page);
    buf_add(&w->key, &p->start, sizeof p->start);
    buf_add(&w->key, &p->end, sizeof p->end);
    buf_add(&w->key, p->text, p->exact_len);
    size_t before = w->seen.count;
    map_put(&w->seen, w->key.data, w->key.len);
    return w->seen.count > before;
}

/* True if the place stands in the list before. Only pages with several places in the list need the map. */
static bool repeated(struct evidence_writer *w, struct pages *pages, const struct evidence *p)
{
    struct page_entry *page = &pages->entries[p->page];
    if (page->listed != w->list) {
        page->listed = w->list;
        page->place = p;
        return false;
    }
    if (page->place)
        note_place(w, page->place);
    page->place = NULL;
    return !note_place(w, p);
}

/* True if no place before comes from the same text. */
static bool new_original(const struct evidence_writer *w, struct pages *pages, const struct evidence *p)
{
    struct page_entry *original = &pages->entries[pages_original(pages, p->page)];
    bool is_new = original->counted != w->list;
    original->counted = w->list;
    return is_new;
}

static void begin_list(struct evidence_writer *w)
{
    enum { LARGE = 1024 }; /* slots; clearing them costs more than making new ones */
    if (w->seen.nslots > LARGE)
        map_free(&w->seen);
    else if (w->seen.count)
        map_clear(&w->seen);
    w->list++;
}

/* Appends without asking for room: the caller has reserved it. */
static void put(struct buf *out, const char *bytes, size_t len)
{
    memcpy(out->data + out->len, bytes, len);
    out->len += len;
}

#define PUT(out, literal) put(out, literal, sizeof(literal) - 1)

static void write_place(struct pages *pages, const struct evidence *p, struct buf *out)
{
    enum { NAMES_AND_NUMBERS = 128 };
    size_t len;
    const char *source = pages_source(pages, p->page, &len);
    const struct page_entry *page = &pages->entries[p->page];
    buf_reserve(out, NAMES_AND_NUMBERS + len + p->exact_len + p->published_len + page->published_len);
    PUT(out, "{\"source\":");
    put(out, source, len);
    PUT(out, ",\"start\":");
    json_put_int(out, p->start);
    PUT(out, ",\"end\":");
    json_put_int(out, p->end);
    PUT(out, ",\"exact\":");
    put(out, p->text, p->exact_len);
    PUT(out, ",\"published\":");
    if (page->published_len)
        put(out, page->text + page->source_len, page->published_len);
    else if (p->published_len)
        put(out, p->text + p->exact_len, p->published_len);
    else
        PUT(out, "null");
    uint32_t original = pages_original(pages, p->page);
    if (original != p->page) {
        source = pages_source(pages, original, &len);
        buf_adds(out, ",\"copy_of\":");
        buf_add(out, source, len);
    }
    buf_addc(out, '}');
}

int64_t evidence_write(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list,
                       struct buf *out)
{
    int64_t sources = 0;
    char before = '[';
    begin_list(w);
    buf_adds(out, "\"evidence\":");
    for (const struct evidence *p = list->first; p; p = p->next) {
        if (repeated(w, pages, p))
            continue;
        buf_addc(out, before);
        before = ',';
        write_place(pages, p, out);
        sources += new_original(w, pages, p);
    }
    buf_addc(out, ']');
    return sources;
}

int64_t evidence_sources(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list)
{
    int64_t sources = 0;
    begin_list(w);
    for (const struct evidence *p = list->first; p; p = p->next)
        sources += new_original(w, pages, p);
    return sources;
}
