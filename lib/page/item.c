#include "lib/page/item.h"

#include "lib/base/mem.h"
#include "lib/page/decode.h"
#include "lib/page/foreign.h"
#include "lib/page/sniff.h"
#include "lib/page/timestamp.h"
#include "lib/page/transfer.h"

#include <string.h>

enum {
    DEFAULT_MAX_PAGE = 64 * 1024 * 1024,
    KEPT_BYTES = 4 * 1024 * 1024, /* of an item's memory, for the next one */
};

struct item *item_new(void)
{
    return mem_zalloc(sizeof(struct item));
}

void item_free(struct item *item)
{
    if (!item)
        return;
    buf_free(&item->bytes);
    buf_free(&item->file);
    buf_free(&item->source);
    buf_free(&item->date);
    buf_free(&item->truncated);
    mem_free(item);
}

void item_clear(struct item *item)
{
    item->kind = ITEM_EMPTY;
    if (item->bytes.cap > KEPT_BYTES)
        buf_free(&item->bytes);
    buf_clear(&item->bytes);
    buf_clear(&item->file);
    buf_clear(&item->source);
    buf_clear(&item->date);
    buf_clear(&item->truncated);
    item->at = 0;
}

size_t source_limit(const struct source_options *o)
{
    return o->max_page > 0 ? (size_t)o->max_page : DEFAULT_MAX_PAGE;
}

struct page_maker {
    const struct source_options *o;
    struct decoder decoder;
    struct foreign *foreign;
    struct transfer transfer;
    struct record record; /* the last one that is no page */
};

struct page_maker *page_maker_open(const struct source_options *o)
{
    struct page_maker *m = mem_zalloc(sizeof *m);
    m->o = o;
    decoder_open(&m->decoder, o->all_text);
    m->foreign = foreign_open(&o->map, NULL);
    return m;
}

void page_maker_close(struct page_maker *m)
{
    if (!m)
        return;
    decoder_close(&m->decoder);
    foreign_close(m->foreign);
    transfer_free(&m->transfer);
    record_free(&m->record);
    mem_free(m);
}

/* What one page is made from and into. */
struct making {
    struct page_maker *m;
    struct item *item;
    struct page *page;
    struct report *report;
};

static bool reject(const struct making *k, uint64_t line, const char *what)
{
    report_reject(k->report, k->item->file.data, line, "%s", what);
    return false;
}

/* --- files that are one page --------------------------------------------------------------------------- */

static void say_notes(const struct making *k, const struct decode_notes *notes)
{
    const char *file = k->item->file.data;
    if (notes->doubt == ENCODING_REPAIRED)
        report_note(k->report, file, 0, "invalid UTF-8: the bytes that are none were replaced");
    else if (notes->doubt == ENCODING_GUESSED)
        report_note(k->report, file, 0, "%s: read as %s",
                    k->item->markup ? "no encoding declared that fits" : "invalid UTF-8", notes->encoding);
    if (notes->nuls == 1)
        report_note(k->report, file, 0, "1 NUL character was replaced by a space");
    else if (notes->nuls)
        report_note(k->report, file, 0, "%zu NUL characters were replaced by spaces", notes->nuls);
}

/* `uri`: of the page in an archive, else NULL. */
static void say_flattened(const struct making *k, const char *uri, size_t flattened)
{
    if (flattened)
        report_note(k->report, k->item->file.data, 0, "%s%s" NESTED_TOO_DEEP, uri ? uri : "", uri ? ": " : "",
                    HTML_DEPTH, flattened);
}

static bool make_of_file(const struct making *k)
{
    const struct item *item = k->item;
    const struct decode_input in = {.bytes = item->bytes.data, .len = item->bytes.len, .markup = item->markup};
    struct decode_notes notes;
    struct err e;
    buf_add(&k->page->source, item->source.data, item->source.len);
    if (!decode_page(&k->m->decoder, &in, k->page, &notes, &e))
        return reject(k, 0, e.what);
    say_notes(k, &notes);
    say_flattened(k, NULL, notes.flattened);
    return true;
}

/* --- captures ------------------------------------------------------------------------------------------ */

/* A body that is no page after all: worth a note, for nothing of a page is lost. */
static bool pass(const struct making *k, const char *what)
{
    report_note(k->report, k->item->file.data, 0, "%s: passed over: %s", k->item->source.data, what);
    return false;
}

static bool reject_capture(const struct making *k, const char *what)
{
    report_reject(k->report, k->item->file.data, 0, "%s: %s", k->item->source.data, what);
    return false;
}

static bool undo_codings(const struct making *k, const char **body, size_t *len)
{
    const struct item *item = k->item;
    const char *file = item->file.data, *uri = item->source.data;
    struct err e;
    size_t arrived = *len;
    switch (transfer_undo(&k->m->transfer, item->head.codings, body, len, source_limit(k->m->o), &e)) {
    case TRANSFER_NOTHING:
        return reject_capture(k, e.what);
    case TRANSFER_PART:
        k->page->incomplete = true;
        report_note(k->report, file, 0, "%s: %s; the page is what comes before", uri, e.what);
        break;
    case TRANSFER_WHOLE:
        k->page->incomplete = item->truncated.len || item->head.body_length > (int64_t)arrived;
        if (item->truncated.len)
            report_note(k->report, file, 0, "%s: the page was cut when it was archived (%s)", uri,
                        item->truncated.data);
        else if (k->page->incomplete)
            report_note(k->report, file, 0, "%s: %zu bytes of %lld arrived; the page is these", uri, arrived,
                        (long long)item->head.body_length);
    }
    return *len > 0 || pass(k, "empty");
}

/* Is the body a page, and is it markup? What the server says counts if it can be. */
static bool judge(const struct making *k, const char *body, size_t len, bool *markup)
{
    const char *what, *type = k->item->head.type;
    enum sniff_kind kind = sniff(body, len, &what);
    if (kind == SNIFF_OTHER && *k->item->head.codings && !strcmp(what, "binary data"))
        return reject_capture(k, "its content coding is damaged");
    if (kind == SNIFF_OTHER)
        return pass(k, what);
    if (kind == SNIFF_NDJSON || kind == SNIFF_WARC)
        return pass(k, kind == SNIFF_WARC ? "a web archive" : "JSON");
    if (strstr(type, "/xml") && kind != SNIFF_HTML)
        return pass(k, "XML that is no page");
    *markup = strcmp(type, "text/plain") != 0 && (*type || kind == SNIFF_HTML);
    return true;
}

static bool make_of_capture(const struct making *k)
{
    const struct item *item = k->item;
    struct page *page = k->page;
    struct decode_notes notes;
    struct err e;
    struct decode_input in = {
        .bytes = item->bytes.data, .len = item->bytes.len, .charset = item->head.charset, .url = item->source.data};
    if (!undo_codings(k, &in.bytes, &in.len) || !judge(k, in.bytes, in.len, &in.markup))
        return false;
    buf_add(&page->source, item->source.data, item->source.len);
    if (timestamp_iso(item->date.data ? item->date.data : "", item->date.len, &page->retrieved))
        in.retrieved = page->retrieved.data;
    if (!decode_page(&k->m->decoder, &in, page, &notes, &e))
        return reject_capture(k, e.what);
    say_flattened(k, in.url, notes.flattened);
    if (!page->url.len)
        buf_add(&page->url, item->source.data, item->source.len);
    return true;
}

/* The record that says of a page that it is as it was. */
static bool make_of_revisit(const struct making *k, const struct record **other)
{
    const struct item *item = k->item;
    struct record *r = &k->m->record;
    struct buf retrieved = {0};
    record_clear(r);
    record_set_str(r, "type", "revisit");
    record_set_bytes(r, "source", item->source.data, item->source.len);
    if (timestamp_iso(item->date.data ? item->date.data : "", item->date.len, &retrieved))
        record_set_bytes(r, "retrieved", retrieved.data, retrieved.len);
    else
        record_set_null(r, "retrieved");
    buf_free(&retrieved);
    *other = r;
    return true;
}

/* --- lines --------------------------------------------------------------------------------------------- */

/* The next line of the item, without its end; empty ones are passed over. False: there is none. */
static bool next_line(struct item *item, const char **line, size_t *len, uint64_t *number)
{
    *len = 0;
    while (*len == 0 && item->at < item->bytes.len) {
        *line = item->bytes.data + item->at;
        size_t left = item->bytes.len - item->at;
        const char *newline = memchr(*line, '\n', left);
        *len = newline ? (size_t)(newline - *line) : left;
        item->at += *len + (newline != NULL);
        *number = item->line++;
        if (*number == 1 && *len >= 3 && !memcmp(*line, "\xef\xbb\xbf", 3)) {
            *line += 3;
            *len -= 3;
        }
        if (*len && (*line)[*len - 1] == '\r')
            --*len;
    }
    return *len > 0;
}

/* A page or other record of a line. False: it is neither (reported). */
static bool make_of_line(const struct making *k, const char *line, size_t len, uint64_t number,
                         const struct record **other)
{
    struct page_maker *m = k->m;
    struct err e;
    if (len > source_limit(m->o)) {
        report_reject(k->report, k->item->file.data, number, LINE_TOO_LONG, source_limit(m->o));
        return false;
    }
    if (!record_parse(&m->record, line, len, &e))
        return reject(k, number, e.what);
    switch (foreign_page(m->foreign, &m->record, &m->decoder, k->page, &e)) {
    case FOREIGN_PAGE:
        if (foreign_note(m->foreign))
            report_note(k->report, k->item->file.data, number, "%s", foreign_note(m->foreign));
        return true;
    case FOREIGN_OTHER:
        *other = &m->record;
        return true;
    default:
        return reject(k, number, e.what);
    }
}

static bool make_of_lines(const struct making *k, const struct record **other)
{
    const char *line;
    size_t len;
    uint64_t number;
    while (!k->report->stopped && next_line(k->item, &line, &len, &number)) {
        page_clear(k->page);
        if (make_of_line(k, line, len, number, other))
            return true;
    }
    return false;
}

/* --- all of them --------------------------------------------------------------------------------------- */

static bool make(const struct making *k, const struct record **other)
{
    enum item_kind kind = k->item->kind;
    if (kind == ITEM_LINES)
        return make_of_lines(k, other);
    k->item->kind = ITEM_EMPTY; /* it gives one page at most */
    page_clear(k->page);
    if (kind == ITEM_REVISIT)
        return make_of_revisit(k, other);
    return (kind == ITEM_FILE && make_of_file(k)) || (kind == ITEM_CAPTURE && make_of_capture(k));
}

bool page_make(struct page_maker *m, struct item *item, struct page *page, const struct record **other,
               struct report *report)
{
    const struct making k = {m, item, page, report};
    *other = NULL;
    if (!make(&k, other)) {
        item_clear(item);
        return false;
    }
    if (!*other && m->o->date && !page->published.len && !page->retrieved.len)
        buf_adds(&page->published, m->o->date);
    return true;
}
