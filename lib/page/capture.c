#include "lib/page/capture.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/page/header.h"
#include "lib/page/warc.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum {
    HEAD_LIMIT = 64 * 1024, /* of an HTTP response */
    MAX_REASONS = 24,       /* for passing records over that are told apart */
    PARTIAL_CONTENT = 206,  /* who asked for a part of the page got it (RFC 9110, 15.3.7) */
    NOT_MODIFIED = 304,     /* who has the page asked whether it had changed (RFC 9110, 15.4.5) */
};

struct capture {
    struct warc *warc;
    const char *file;
    struct report *report;
    bool revisits;
    struct map passed; /* reasons for passing records over, and how often */
    const struct warc_record *record;
    struct http_head head; /* of the record: also of one without HTTP */
};

struct capture *capture_open(struct input *in, const char *file, size_t limit, bool revisits, struct report *report)
{
    struct capture *c = mem_zalloc(sizeof *c);
    c->warc = warc_open(in, file, limit, report);
    c->file = file;
    c->report = report;
    c->revisits = revisits;
    return c;
}

void capture_close(struct capture *c)
{
    if (!c)
        return;
    warc_close(c->warc);
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

/* Does the record say that the page is as it was? With most crawlers that is a record of its own kind. */
static bool is_revisit(const struct capture *c)
{
    return c->record->type == WARC_REVISIT || c->head.status == NOT_MODIFIED;
}

/* Head of the HTTP response, or media type of a block that is none. False: it is no page. */
static bool read_head(struct capture *c)
{
    size_t len;
    const char *block = warc_peek(c->warc, HEAD_LIMIT, &len);
    const struct warc_record *r = c->record;
    if (r->type == WARC_RESPONSE || r->type == WARC_REVISIT) {
        if (!http_parse(block, len, &c->head))
            return pass(c, "responses without an HTTP head");
        if ((c->head.status < 200 || c->head.status > 299) && c->head.status != NOT_MODIFIED) {
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
    if (r->type != WARC_OTHER && !r->uri.len)
        return pass(c, "without an address");
    if (r->type == WARC_OTHER || !is_web(&r->uri))
        return false;
    if (!read_head(c))
        return false;
    return !is_revisit(c) || c->revisits || pass(c, "revisits (the page stands in an earlier record)");
}

/* --- captures ------------------------------------------------------------------------------------------ */

static void take(struct buf *to, const struct buf *from)
{
    buf_add(to, from->data, from->len);
}

static bool fill_item(struct capture *c, struct item *item)
{
    const struct warc_record *r = c->record;
    const char *block;
    size_t len;
    if (!warc_block(c->warc, &block, &len))
        return false;
    size_t head = c->head.length < len ? c->head.length : len;
    item->kind = is_revisit(c) ? ITEM_REVISIT : ITEM_CAPTURE;
    item->head = c->head;
    if (item->kind == ITEM_CAPTURE)
        buf_add(&item->bytes, block + head, len - head);
    take(&item->source, &r->uri);
    take(&item->date, &r->date);
    take(&item->truncated, &r->truncated);
    if (c->head.status == PARTIAL_CONTENT && !item->truncated.len)
        buf_adds(&item->truncated, "status 206");
    return true;
}

bool capture_read(struct capture *c, struct item *item)
{
    while (warc_next(c->warc, &c->record))
        if (is_wanted(c) && fill_item(c, item))
            return true;
    say_passed(c);
    return false;
}
