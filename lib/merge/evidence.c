#include "lib/merge/evidence.h"

#include "lib/base/copy.h"
#include "lib/base/mem.h"
#include "lib/merge/canonical.h"
#include "lib/merge/fact_field.h"
#include "lib/record/scan.h"

#include <string.h>

void evidence_list_free(struct evidence_list *list)
{
    mem_free(list->places);
    *list = (struct evidence_list){0};
}

struct evidence *evidence_new(struct evidence_list *list, struct arena *arena, const struct evidence *like,
                              size_t *bytes)
{
    size_t size = evidence_size(like);
    struct evidence *p = arena_pack(arena, size);
    memcpy(p, like, offsetof(struct evidence, text));
    list->places = mem_grow(list->places, &list->cap, list->n + 1, sizeof(struct evidence *));
    list->places[list->n++] = p;
    *bytes += size + sizeof(struct evidence *);
    return p;
}

/* Append a place whose start and end, put behind one another, and whose exact have these JSON texts. */
static void add_place(struct evidence_list *list, struct arena *arena, const struct evidence *like, const char *span,
                      const char *exact, size_t *bytes)
{
    struct evidence *p = evidence_new(list, arena, like, bytes);
    size_t span_len = (size_t)like->start_len + like->end_len;
    memcpy(p->text, span, span_len);
    memcpy(p->text + span_len, exact, (size_t)like->exact_len + like->published_len);
}

/* A number as it is written: as it came, but for a zero with a sign. */
static struct selected as_written(const struct selected *number)
{
    bool signed_zero = number->raw[0] == '-' && number->raw[1] == '0';
    return signed_zero ? (struct selected){number->raw + 1, 1} : *number;
}

static bool is_string(const struct selection *s, unsigned field)
{
    return select_has(s, field) && s->field[field].raw[0] == '"';
}

static bool own_place(const struct selection *s, struct pages *pages, struct arena *arena, struct evidence_list *list,
                      size_t *bytes, struct err *e)
{
    const struct selected *source = &s->field[FACT_SOURCE], *exact = &s->field[FACT_EXACT];
    const char *missing = !is_string(s, FACT_SOURCE)      ? "source"
                          : !select_is_int(s, FACT_START) ? "start"
                          : !select_is_int(s, FACT_END)   ? "end"
                          : !is_string(s, FACT_EXACT)     ? "exact"
                                                          : NULL;
    if (missing)
        return err_set(e, NULL, 0, 0, "fact lacks `%s`", missing);
    struct selected start = as_written(&s->field[FACT_START]), end = as_written(&s->field[FACT_END]);
    struct evidence place = {.page = pages_number(pages, source->raw, source->len),
                             .start_len = (uint8_t)start.len,
                             .end_len = (uint8_t)end.len,
                             .exact_len = (uint32_t)exact->len};
    if (!s->record && select_is_plain(s, FACT_EXACT)) {
        char *text = evidence_new(list, arena, &place, bytes)->text;
        copy_few(text, start.raw, start.len);
        copy_few(text + start.len, end.raw, end.len);
        copy_few(text + start.len + end.len, exact->raw, exact->len);
        return true;
    }
    enum { DIGITS = 20 }; /* and sign, of what fits */
    char span[2 * DIGITS];
    struct buf plain = {0};
    memcpy(span, start.raw, start.len);
    memcpy(span + start.len, end.raw, end.len);
    canonical_add(&plain, exact->raw, exact->len);
    place.exact_len = (uint32_t)plain.len;
    add_place(list, arena, &place, span, plain.data, bytes);
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
    struct buf span = {0}, text = {0};
    struct evidence place = {0};
    const struct json *exact = json_get(item, "exact"), *published = json_get(item, "published"),
                      *source = json_get(item, "source"), *copy = json_get(item, "copy_of");
    json_put_int(&span, json_int(json_get(item, "start"), 0));
    place.start_len = (uint8_t)span.len;
    json_put_int(&span, json_int(json_get(item, "end"), 0));
    place.end_len = (uint8_t)(span.len - place.start_len);
    json_put_string(&text, json_str(exact), json_strlen(exact));
    place.exact_len = (uint32_t)text.len;
    if (json_str(published))
        json_put_string(&text, json_str(published), json_strlen(published));
    place.published_len = (uint32_t)text.len - place.exact_len;
    uint32_t original = json_str(copy) ? pages_number_of(pages, json_str(copy), json_strlen(copy)) : 0;
    place.page = pages_number_of(pages, json_str(source), json_strlen(source));
    add_place(list, arena, &place, span.data, text.data, bytes);
    if (json_str(copy))
        pages_join(pages, original, place.page);
    buf_free(&span);
    buf_free(&text);
}

bool evidence_read(const struct selection *s, struct pages *pages, struct arena *arena, struct evidence_list *list,
                   size_t *bytes, struct err *e)
{
    const struct selected *evidence = &s->field[FACT_EVIDENCE];
    if (!select_has(s, FACT_EVIDENCE) || evidence->raw[0] == 'n')
        return own_place(s, pages, arena, list, bytes, e);
    struct json *items = json_parse(evidence->raw, evidence->len, NULL);
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

/* True if the record's line is all that is to be written: no field of the list, no white space between its tokens. */
static bool line_is_head(const struct record *r, const char *const *without)
{
    enum { BRACE = 1, COLON_AND_COMMA = 2 };
    size_t len = BRACE, ignored;
    for (; *without; without++)
        if (record_raw(r, *without, &ignored))
            return false;
    for (size_t i = 0; i < r->count; i++)
        len += r->fields[i].raw_key_len + r->fields[i].raw_len + COLON_AND_COMMA;
    return !r->changed && len == r->line.len;
}

void evidence_head(const struct record *r, const char *const *without, struct buf *head)
{
    if (line_is_head(r, without)) {
        buf_add(head, r->line.data, r->line.len - 1);
        buf_addc(head, ',');
        return;
    }
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
    buf_add(&w->key, &p->start_len, sizeof p->start_len);
    buf_add(&w->key, p->text, (size_t)p->start_len + p->end_len + p->exact_len);
    size_t before = w->seen.count;
    map_put(&w->seen, w->key.data, w->key.len);
    return w->seen.count > before;
}

static int64_t start_of(const struct evidence *p)
{
    int64_t start = 0;
    scan_int(p->text, p->start_len, &start);
    return start;
}

/* True if the place `at` stands before it in the list. Most pages state a fact once, or several times in rising order; only
 * a list in which one does otherwise needs the map. */
static bool repeated(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list, size_t at)
{
    const struct evidence *p = list->places[at];
    struct page_entry *page = &pages->entries[p->page];
    if (page->listed != w->list || start_of(p) > start_of(list->places[page->hindmost])) {
        page->listed = w->list;
        page->hindmost = at;
        if (!w->in_use)
            return false;
    }
    for (size_t i = 0; i < at && !w->in_use; i++)
        note_place(w, list->places[i]);
    w->in_use = true;
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
    w->in_use = false;
    w->list++;
}

/* Appends without asking for room: the caller has reserved it, and COPY_ROOM more. Text has COPY_ROOM bytes behind it. */
static void put(struct buf *out, const char *text, size_t len)
{
    copy_few(out->data + out->len, text, len);
    out->len += len;
}

#define PUT(out, literal) \
    (memcpy((out)->data + (out)->len, literal, sizeof(literal) - 1), (out)->len += sizeof(literal) - 1)

static void put_place(struct buf *out, const struct evidence *p)
{
    PUT(out, "\"start\":");
    put(out, p->text, p->start_len);
    PUT(out, ",\"end\":");
    put(out, p->text + p->start_len, p->end_len);
    PUT(out, ",\"exact\":");
    put(out, p->text + p->start_len + p->end_len, p->exact_len);
}

/* Bytes that suffice for the names of a place's members and what stands between them, and for put. */
enum { NAMES = 96 + COPY_ROOM };

void evidence_put_place(const struct evidence *p, struct buf *out)
{
    buf_reserve(out, NAMES + evidence_text_len(p));
    put_place(out, p);
}

static void write_place(struct pages *pages, const struct evidence *p, struct buf *out)
{
    size_t len;
    const char *source = pages_source(pages, p->page, &len);
    const struct page_entry *page = &pages->entries[p->page];
    buf_reserve(out, NAMES + len + evidence_text_len(p) + page->published_len);
    PUT(out, "{\"source\":");
    put(out, source, len);
    PUT(out, ",");
    put_place(out, p);
    PUT(out, ",\"published\":");
    if (page->published_len)
        put(out, page->text + page->source_len, page->published_len);
    else if (p->published_len)
        put(out, evidence_published(p), p->published_len);
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

/* The pages of a fact that many state lie anywhere in memory, as do their sources: ask for them while those before are
 * written. Inline, for gcc takes a function that only fetches ahead for one that does nothing. */
static inline __attribute__((always_inline)) void fetch_page(const struct pages *pages,
                                                             const struct evidence_list *list, size_t at)
{
    if (at < list->n)
        __builtin_prefetch(&pages->entries[list->places[at]->page]);
}

static inline __attribute__((always_inline)) void fetch_source(const struct pages *pages,
                                                               const struct evidence_list *list, size_t at)
{
    if (at >= list->n)
        return;
    const char *source = pages->entries[list->places[at]->page].text;
    __builtin_prefetch(source);
    __builtin_prefetch(source + MEM_LINE);
}

int64_t evidence_write(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list,
                       struct buf *out)
{
    enum { PAGE = 16, SOURCE = 8 }; /* places ahead */
    int64_t sources = 0;
    char before = '[';
    begin_list(w);
    buf_adds(out, "\"evidence\":");
    for (size_t i = 0; list->n > 1 && i < PAGE; i++)
        fetch_page(pages, list, i);
    for (size_t i = 0; list->n > 1 && i < SOURCE; i++)
        fetch_source(pages, list, i);
    for (size_t i = 0; i < list->n; i++) {
        fetch_page(pages, list, i + PAGE);
        fetch_source(pages, list, i + SOURCE);
        if (list->n > 1 && repeated(w, pages, list, i))
            continue;
        buf_addc(out, before);
        before = ',';
        write_place(pages, list->places[i], out);
        sources += list->n == 1 || new_original(w, pages, list->places[i]);
    }
    buf_addc(out, ']');
    return sources;
}

int64_t evidence_sources(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list)
{
    int64_t sources = 0;
    begin_list(w);
    for (size_t i = 0; i < list->n; i++)
        sources += new_original(w, pages, list->places[i]);
    return sources;
}
