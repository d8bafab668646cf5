#include "lib/page/page.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/page/plain.h"
#include "lib/record/json.h"
#include "lib/record/scan.h"

#include <string.h>

static const char *const kind_names[] = {
    [BLOCK_TEXT] = "text", [BLOCK_HEADING] = "heading", [BLOCK_ITEM] = "item",       [BLOCK_ROW] = "row",
    [BLOCK_TERM] = "term", [BLOCK_DETAIL] = "detail",   [BLOCK_CAPTION] = "caption", [BLOCK_QUOTE] = "quote",
};
enum { NKINDS = sizeof kind_names / sizeof *kind_names };

/* The fields of a page that are strings or null, in the order in which they are written behind text and
 * blocks. */
static const struct string_field {
    const char *name;
    size_t offset;
} string_fields[] = {
    {"title", offsetof(struct page, title)},
    {"lang", offsetof(struct page, lang)},
    {"url", offsetof(struct page, url)},
    {"site", offsetof(struct page, site)},
    {"published", offsetof(struct page, published)},
    {"modified", offsetof(struct page, modified)},
    {"retrieved", offsetof(struct page, retrieved)},
};
enum { NSTRINGS = sizeof string_fields / sizeof *string_fields };

static struct buf *string_of(struct page *p, size_t i)
{
    return (struct buf *)((char *)p + string_fields[i].offset);
}

void page_free(struct page *p)
{
    buf_free(&p->source);
    buf_free(&p->text);
    for (size_t i = 0; i < NSTRINGS; i++)
        buf_free(string_of(p, i));
    record_free(&p->rest);
    mem_free(p->blocks);
    *p = (struct page){0};
}

void page_clear(struct page *p)
{
    buf_clear(&p->source);
    buf_clear(&p->text);
    for (size_t i = 0; i < NSTRINGS; i++)
        buf_clear(string_of(p, i));
    record_clear(&p->rest);
    p->nblocks = 0;
    p->structured = false;
    p->incomplete = false;
    p->sha256[0] = p->fingerprint[0] = 0;
}

void page_add_block(struct page *p, size_t start, size_t end, enum block_kind kind, unsigned level)
{
    p->blocks = mem_grow(p->blocks, &p->cap_blocks, p->nblocks + 1, sizeof *p->blocks);
    p->blocks[p->nblocks++] =
        (struct block){start, end, (uint8_t)kind, (uint8_t)(level > UINT8_MAX ? UINT8_MAX : level)};
}

const char *page_reference(const struct page *p)
{
    return p->published.len ? p->published.data : p->retrieved.len ? p->retrieved.data : NULL;
}

/* --- to a record --------------------------------------------------------------------------------------- */

static void put_blocks(const struct page *p, struct record *out)
{
    struct buf json = {0};
    struct utf8_index points = {0};
    utf8_index_read(&points, p->text.data, p->text.len);
    buf_addc(&json, '[');
    for (size_t i = 0; i < p->nblocks; i++) {
        const struct block *b = &p->blocks[i];
        buf_adds(&json, i ? ",[" : "[");
        json_put_int(&json, (int64_t)utf8_index_point(&points, b->start));
        buf_addc(&json, ',');
        json_put_int(&json, (int64_t)utf8_index_point(&points, b->end));
        buf_addf(&json, ",\"%s\",%u]", kind_names[b->kind], b->level);
    }
    buf_addc(&json, ']');
    record_set_raw(out, "blocks", json.data, json.len);
    utf8_index_free(&points);
    buf_free(&json);
}

static void put_digests(const struct page *p, struct record *out)
{
    char sha256[SHA256_HEX + 1], fingerprint[FINGERPRINT_HEX + 1];
    const char *text = p->text.data ? p->text.data : "";
    if (!p->sha256[0])
        sha256_hex(text, p->text.len, sha256);
    if (!p->fingerprint[0])
        fingerprint_hex(text, p->text.len, fingerprint);
    record_set_str(out, "sha256", p->sha256[0] ? p->sha256 : sha256);
    record_set_str(out, "fingerprint", p->fingerprint[0] ? p->fingerprint : fingerprint);
}

static void put_rest(const struct record *rest, struct record *out)
{
    struct buf key = {0};
    for (size_t i = 0; i < rest->count; i++) {
        const struct field *f = &rest->fields[i];
        buf_clear(&key);
        buf_add(&key, f->key, f->key_len);
        record_set_raw(out, key.data, f->raw, f->raw_len);
    }
    buf_free(&key);
}

void page_to_record(const struct page *p, bool with_text, struct record *out)
{
    record_clear(out);
    record_set_str(out, "type", "page");
    record_set_bytes(out, "source", p->source.data, p->source.len);
    if (with_text)
        record_set_bytes(out, "text", p->text.data ? p->text.data : "", p->text.len);
    if (with_text && p->structured)
        put_blocks(p, out);
    for (size_t i = 0; i < NSTRINGS; i++) {
        const struct buf *value = string_of((struct page *)(uintptr_t)p, i);
        if (value->len)
            record_set_bytes(out, string_fields[i].name, value->data, value->len);
        else
            record_set_null(out, string_fields[i].name);
    }
    put_digests(p, out);
    if (p->incomplete)
        record_set_bool(out, "incomplete", true);
    put_rest(&p->rest, out);
}

/* --- from a record ------------------------------------------------------------------------------------- */

/* A kind by the JSON text of its name; -1: no kind. */
static int kind_of(const char *json, size_t len)
{
    for (int k = 0; k < NKINDS && len >= 2 && json[0] == '"'; k++)
        if (strlen(kind_names[k]) == len - 2 && !memcmp(json + 1, kind_names[k], len - 2))
            return k;
    return -1;
}

/* The number of a JSON text that is digits; -1: it is something else, or none that fits an offset. */
static int64_t number_of(const char *json, size_t len)
{
    const size_t LONGEST = 18; /* digits */
    int64_t n = 0;
    if (len == 0 || len > LONGEST)
        return -1;
    for (size_t i = 0; i < len; i++) {
        if (json[i] < '0' || json[i] > '9')
            return -1;
        n = 10 * n + (json[i] - '0');
    }
    return n;
}

/* What a block's JSON says: [start, end, kind, level], -1 for what is none. */
enum block_part { BLOCK_START, BLOCK_END, BLOCK_KIND, BLOCK_LEVEL, BLOCK_PARTS };

static void read_block(const char *json, size_t len, int64_t parts[BLOCK_PARTS])
{
    const char *inside = json + 1, *part;
    size_t part_len, n = 0;
    parts[BLOCK_START] = parts[BLOCK_END] = parts[BLOCK_KIND] = -1;
    parts[BLOCK_LEVEL] = 0;
    for (; json[0] == '[' && n < BLOCK_PARTS && scan_element(&inside, json + len, &part, &part_len); n++)
        parts[n] = n == BLOCK_KIND ? kind_of(part, part_len) : number_of(part, part_len);
}

/* The same for a block that is written as put_blocks writes it: returns the byte behind it, NULL if it is not. */
static const char *read_plain_block(const char *p, const char *end, int64_t parts[BLOCK_PARTS])
{
    for (int n = 0; n < BLOCK_PARTS; n++) {
        if (p == end || *p++ != (n ? ',' : '['))
            return NULL;
        const char *part = p;
        while (p < end && (n == BLOCK_KIND ? *p != ',' : *p >= '0' && *p <= '9'))
            p++;
        parts[n] = n == BLOCK_KIND ? kind_of(part, (size_t)(p - part)) : number_of(part, (size_t)(p - part));
        if (parts[n] < 0)
            return NULL;
    }
    return p < end && *p == ']' ? p + 1 : NULL;
}

/* The next block of an array whose JSON text goes on at *p. False: there is none. */
static bool next_block(const char **p, const char *end, int64_t parts[BLOCK_PARTS])
{
    const char *behind = read_plain_block(*p < end && **p == ',' ? *p + 1 : *p, end, parts), *block;
    size_t len;
    if (behind) {
        *p = behind;
        return true;
    }
    if (!scan_element(p, end, &block, &len))
        return false;
    read_block(block, len, parts);
    return true;
}

/* A place in the text. */
struct text_place {
    size_t byte, point;
};

/* Blocks are in code points. One is turned down where it does not fit: not in order (behind the place `at`, which moves
 * on), not in the text, or over the end of a line. */
static void take_block(struct page *p, const int64_t parts[BLOCK_PARTS], struct text_place *at)
{
    int64_t start = parts[BLOCK_START], end = parts[BLOCK_END], level = parts[BLOCK_LEVEL];
    if (start < 0 || end < start || parts[BLOCK_KIND] < 0 || level < 0 || level > UINT8_MAX ||
        (uint64_t)start < at->point)
        return;
    const char *text = p->text.data ? p->text.data : "";
    size_t len = p->text.len;
    size_t from = at->byte + utf8_offset(text + at->byte, len - at->byte, (size_t)start - at->point);
    size_t to = from + utf8_offset(text + from, len - from, (size_t)(end - start));
    at->point = to < len ? (size_t)end : at->point + utf8_count(text + at->byte, len - at->byte);
    at->byte = to;
    if (at->point != (size_t)end || memchr(text + from, '\n', to - from))
        return;
    page_add_block(p, from, to, (enum block_kind)parts[BLOCK_KIND], (unsigned)level);
}

static void take_blocks(struct page *p, const struct record *r)
{
    size_t len;
    const char *blocks = record_raw(r, "blocks", &len);
    p->structured = blocks && blocks[0] == '[';
    if (!p->structured)
        return;
    struct text_place at = {0};
    int64_t parts[BLOCK_PARTS];
    for (const char *inside = blocks + 1; next_block(&inside, blocks + len, parts);)
        take_block(p, parts, &at);
}

static bool is_ours(const char *key, size_t len)
{
    static const char *const others[] = {"type", "source", "text", "blocks", "sha256", "fingerprint"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strlen(others[i]) == len && !memcmp(others[i], key, len))
            return true;
    for (size_t i = 0; i < NSTRINGS; i++)
        if (strlen(string_fields[i].name) == len && !memcmp(string_fields[i].name, key, len))
            return true;
    return false;
}

void page_take_rest(struct page *p, const struct record *r)
{
    struct buf key = {0};
    for (size_t i = 0; i < r->count; i++) {
        const struct field *f = &r->fields[i];
        if (!f->raw || is_ours(f->key, f->key_len))
            continue;
        buf_clear(&key);
        buf_add(&key, f->key, f->key_len);
        record_set_raw(&p->rest, key.data, f->raw, f->raw_len);
    }
    buf_free(&key);
}

/* The field's digest to hex[digits + 1], "" if it has none that is well-formed. */
static void take_digest(const struct record *r, const char *key, char *hex, size_t digits)
{
    size_t len;
    const char *json = record_raw(r, key, &len);
    hex[0] = 0;
    if (!json || len != digits + 2 || json[0] != '"')
        return;
    memcpy(hex, json + 1, digits);
    hex[digits] = 0;
    if (!digest_is_well_formed(hex, digits))
        hex[0] = 0;
}

bool page_from_record(struct page *p, const struct record *r, struct err *e)
{
    page_clear(p);
    if (!record_str(r, "text", &p->text))
        return err_set(e, r->file, r->line_number, 0, "page without a string \"text\"");
    if (!record_str(r, "source", &p->source) || !p->source.len)
        return err_set(e, r->file, r->line_number, 0, "page without a string \"source\"");
    plain_clean(&p->text, true);
    take_blocks(p, r);
    for (size_t i = 0; i < NSTRINGS; i++)
        record_str(r, string_fields[i].name, string_of(p, i));
    take_digest(r, "sha256", p->sha256, SHA256_HEX);
    take_digest(r, "fingerprint", p->fingerprint, FINGERPRINT_HEX);
    page_take_rest(p, r);
    return true;
}
