#include "lib/page/capture.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/page/header.h"
#include "lib/page/sniff.h"
#include "lib/page/timestamp.h"
#include "lib/page/transfer.h"
#include "lib/page/warc.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum {
    HEAD_LIMIT = 64 * 1024, /* of an HTTP response */
    MAX_REASONS = 24,       /* for passing records over that are told apart */
};

struct capture {
    struct warc *warc;
    const char *file;
    size_t limit;
    struct decoder *decoder;
    struct report *report;
    struct transfer transfer;
    struct map passed; /* reasons for passing records over, and how often */
    const struct warc_record *record;
    struct http_head head; /* of the record: also of one without HTTP */
};

struct capture *capture_open(struct input *in, const char *file, size_t limit, struct decoder *d,
                             struct report *report)
{
    struct capture *c = mem_zalloc(sizeof *c);
    c->warc = warc_open(in, file, limit, report);
    c->file = file;
    c->limit = limit;
    c->decoder = d;
    c->report = report;
    return c;
}

void capture_close(struct capture *c)
{
    if (!c)
        return;
    warc_close(c->warc);
    transfer_free(&c->transfer);
    map_free(&c->passed);
    mem_free(c);
}

/* --- what is passed over ------------------------------------------------------------------------------- */

/* False, so that a caller can `return pass(...)`. */
static bool pass(struct capture *c, const char *reason)
{
    size_t len = strlen(reason);
    if (c->passed.count >= MAX_REASONS && !map_find(&c->passed, reason, len)) {
        reason = "of other kinds";
        len = strlen(reason);
    }
    map_put(&c->passed, reason, len)->num++;
    return false;
}

static void say_passed(struct capture *c)
{
    struct buf line = {0};
    for (size_t i = 0; i < c->passed.count; i++)
        buf_addf(&line, "%s%lld %s", i ? ", " : "", (long long)c->passed.entries[i].num, c->passed.entries[i].key);
    if (line.len)
        report_note(c->report, c->file, 0, "records that are no pages, passed over: %s", line.data);
    buf_free(&line);
    map_clear(&c->passed);
}

static bool reject(struct capture *c, const char *what)
{
    report_reject(c->report, c->file, 0, "%s: %s", c->record->uri.data, what);
    return false;
}

/* --- which records are pages --------------------------------------------------------------------------- */

static bool is_web(const struct buf *uri)
{
    static const char *const schemes[] = {"http://", "https://", "file:"};
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (uri->len > strlen(schemes[i]) && !strncasecmp(uri->data, schemes[i], strlen(schemes[i])))
            return true;
    return false;
}

static bool ends_in(const struct buf *s, const char *end)
{
    size_t n = strlen(end);
    return s->len >= n && !memcmp(s->data + s->len - n, end, n);
}

/* Media types that can be pages; "" is one that is not stated. */
static bool is_page_type(const char *type)
{
    static const char *const types[] = {"",
                                        "text/html",
                                        "application/xhtml+xml",
                                        "text/plain",
                                        "application/xml",
                                        "text/xml",
                                        "application/octet-stream"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!strcmp(type, types[i]))
            return true;
    return false;
}

/* Head of the HTTP response, or media type of a block that is none. False: it is no page. */
static bool read_head(struct capture *c)
{
    size_t len;
    const char *block = warc_peek(c->warc, HEAD_LIMIT, &len);
    const struct warc_record *r = c->record;
    if (r->type == WARC_RESPONSE) {
        if (!http_parse(block, len, &c->head))
            return pass(c, "responses without an HTTP head");
        if (c->head.status < 200 || c->head.status > 299) {
            char reason[32];
            snprintf(reason, sizeof reason, "with status %d", c->head.status);
            return pass(c, reason);
        }
    } else {
        c->head = (struct http_head){0};
        http_media_type(&c->head, r->media.data ? r->media.data : "", r->media.len);
    }
    if (!strcmp(c->head.type, "application/pdf")) {
        report_note(c->report, c->file, 0, "%s: a PDF document: make text of it with pdftotext", r->uri.data);
        return pass(c, c->head.type);
    }
    if (!is_page_type(c->head.type))
        return pass(c, c->head.type);
    return !ends_in(&r->uri, "/robots.txt") || pass(c, "robots.txt");
}

static bool is_wanted(struct capture *c)
{
    const struct warc_record *r = c->record;
    if (r->type == WARC_OTHER || !is_web(&r->uri))
        return false;
    if (r->type == WARC_REVISIT)
        return pass(c, "revisits (the page stands in an earlier record)");
    return read_head(c);
}

/* --- bodies -------------------------------------------------------------------------------------------- */

/* The body with all codings undone. */
static bool read_body(struct capture *c, const char **body, size_t *len)
{
    struct err e;
    if (!warc_block(c->warc, body, len))
        return false;
    size_t head = c->head.length < *len ? c->head.length : *len;
    *body += head;
    *len -= head;
    switch (transfer_undo(&c->transfer, c->head.codings, body, len, c->limit, &e)) {
    case TRANSFER_NOTHING:
        return reject(c, e.what);
    case TRANSFER_PART:
        report_note(c->report, c->file, 0, "%s: %s; the page is what comes before", c->record->uri.data, e.what);
        break;
    default:
        if (c->record->truncated.len)
            report_note(c->report, c->file, 0, "%s: the page was cut when it was archived (%s)", c->record->uri.data,
                        c->record->truncated.data);
    }
    return *len > 0 || pass(c, "empty");
}

/* Is the body a page, and is it markup? What the server says counts if it can be. */
static bool judge(struct capture *c, const char *body, size_t len, bool *markup)
{
    const char *what;
    enum sniff_kind kind = sniff(body, len, &what);
    const char *type = c->head.type;
    *markup = kind == SNIFF_HTML || !strcmp(type, "text/html") || !strcmp(type, "application/xhtml+xml");
    if (kind == SNIFF_OTHER && *c->head.codings && !strcmp(what, "binary data"))
        return reject(c, "its content coding is damaged");
    if (kind == SNIFF_OTHER && (*markup || !strcmp(type, "text/plain") || *type == 0)) {
        report_note(c->report, c->file, 0, "%s: %s", c->record->uri.data, what);
        return pass(c, *markup ? "that say they are HTML" : "that say they are text");
    }
    if (kind == SNIFF_OTHER || (!*markup && (strstr(type, "xml") || !strcmp(type, "application/octet-stream"))))
        return pass(c, type);
    if (!strcmp(type, "text/plain"))
        *markup = false;
    return true;
}

static bool make_page(struct capture *c, struct page *page)
{
    const struct warc_record *r = c->record;
    struct decode_notes notes;
    struct err e;
    struct decode_input in = {.charset = c->head.charset, .url = r->uri.data};
    if (!read_body(c, &in.bytes, &in.len) || !judge(c, in.bytes, in.len, &in.markup))
        return false;
    buf_add(&page->source, r->uri.data, r->uri.len);
    if (timestamp_iso(r->date.data ? r->date.data : "", r->date.len, &page->retrieved))
        in.retrieved = page->retrieved.data;
    if (!decode_page(c->decoder, &in, page, &notes, &e))
        return reject(c, e.what);
    if (!page->url.len)
        buf_add(&page->url, r->uri.data, r->uri.len);
    return true;
}

bool capture_next(struct capture *c, struct page *page)
{
    while (warc_next(c->warc, &c->record)) {
        page_clear(page);
        if (is_wanted(c) && make_page(c, page))
            return true;
    }
    say_passed(c);
    return false;
}
