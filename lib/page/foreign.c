#include "lib/page/foreign.h"

#include "lib/base/mem.h"
#include "lib/page/plain.h"
#include "lib/page/sniff.h"
#include "lib/page/timestamp.h"
#include "lib/record/scan.h"
#include "lib/text/edtf.h"

#include <string.h>

/* Our names, and under which ones the value may stand if no other was mapped. */
enum ours { SOURCE, URL, TEXT, HTML, TITLE, LANG, SITE, PUBLISHED, MODIFIED, RETRIEVED, NOURS };

static const char *const our_names[NOURS] = {"source", "url",  "text",      "html",     "title",
                                             "lang",   "site", "published", "modified", "retrieved"};

struct foreign {
    const char *mapped[NOURS]; /* their name; NULL: ours */
    bool has_map;
    bool taken[NOURS]; /* the page has the record's value */
    struct buf body, url, value, note;
};

static int our_name(const char *name, size_t len)
{
    for (int i = 0; i < NOURS; i++)
        if (strlen(our_names[i]) == len && !memcmp(our_names[i], name, len))
            return i;
    return -1;
}

struct foreign *foreign_open(const struct opt_list *map, struct err *e)
{
    struct foreign *f = mem_zalloc(sizeof *f);
    for (size_t i = 0; i < map->n; i++) {
        const char *equals = strchr(map->v[i], '=');
        int ours = equals ? our_name(map->v[i], (size_t)(equals - map->v[i])) : -1;
        if (ours < 0 || !equals[1]) {
            err_set(e, NULL, 0, 0,
                    "--map %s: wanted is OUR=THEIRS, where OUR is source, url, html, text, title, lang, site, "
                    "published, modified or retrieved",
                    map->v[i]);
            foreign_close(f);
            return NULL;
        }
        f->mapped[ours] = equals + 1;
        f->has_map = true;
    }
    return f;
}

void foreign_close(struct foreign *f)
{
    if (!f)
        return;
    buf_free(&f->body);
    buf_free(&f->url);
    buf_free(&f->value);
    buf_free(&f->note);
    mem_free(f);
}

/* The name of the field that has our field's value in r: the mapped one, else ours. */
static const char *field_of(const struct foreign *f, enum ours ours)
{
    return f->mapped[ours] ? f->mapped[ours] : our_names[ours];
}

/* A string that is not empty, into `to`, which is left alone otherwise. */
static bool take_string(struct foreign *f, const struct record *r, enum ours ours, struct buf *to)
{
    if (!record_str(r, field_of(f, ours), &f->value) || !f->value.len)
        return false;
    buf_clear(to);
    buf_add(to, f->value.data, f->value.len);
    return f->taken[ours] = true;
}

/* The number of seconds or milliseconds; the fraction that Python's time() has is left out. */
static bool take_epoch(const char *json, size_t len, struct buf *iso)
{
    const char *point = memchr(json, '.', len);
    int64_t number;
    return !memchr(json, 'e', len) && !memchr(json, 'E', len) &&
           scan_int(json, point ? (size_t)(point - json) : len, &number) && timestamp_epoch(number, iso);
}

/* A date of ISO 8601 that is not that of a day: "2018", "2018-12". */
static bool is_reduced_date(const struct buf *s)
{
    struct edtf e;
    return (s->len == strlen("2018") || s->len == strlen("2018-12")) && strspn(s->data, "0123456789-") == s->len &&
           edtf_parse(s->data, &e) && e.from.month <= 12; /* EDTF has seasons behind them */
}

/* A date field. */
static void take_date(struct foreign *f, const struct record *r, enum ours ours, struct buf *to)
{
    const char *name = field_of(f, ours);
    struct buf iso = {0};
    size_t len;
    const char *raw = record_raw(r, name, &len);
    if (!raw || !strncmp(raw, "null", len))
        return;
    bool text = record_str(r, name, &f->value);
    if (text && is_reduced_date(&f->value))
        buf_add(&iso, f->value.data, f->value.len);
    f->taken[ours] =
        iso.len || (text ? timestamp_iso(f->value.data, f->value.len, &iso) : take_epoch(raw, len, &iso));
    if (f->taken[ours]) {
        buf_clear(to);
        buf_add(to, iso.data, iso.len);
    } else if (!f->mapped[ours] && (f->value.len || !text)) {
        if (!text)
            buf_add(&f->value, raw, len);
        buf_addf(&f->note, "%s%s \"%.40s\" is no date, left out", f->note.len ? ", " : "", name, f->value.data);
    }
    buf_free(&iso);
}

/* The field that holds the page: `is_html` if it may be markup. NULL: none does. */
static const char *take_body(struct foreign *f, const struct record *r, bool *is_html)
{
    const struct {
        const char *name;
        bool html;
    } fields[] = {
        {f->mapped[TEXT], false}, {f->mapped[HTML], true}, {"text", false}, {"html", true}, {"body", true},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].name && record_str(r, fields[i].name, &f->body)) {
            *is_html = fields[i].html;
            return fields[i].name;
        }
    return NULL;
}

static bool is_markup(const struct buf *body)
{
    const char *what;
    return sniff(body->data, body->len, &what) == SNIFF_HTML;
}

/* The other fields. A mapped one is another if its value could not be taken. */
static void take_rest(const struct foreign *f, const struct record *r, const char *body, struct page *page)
{
    page_take_rest(page, r);
    record_remove(&page->rest, body);
    for (int i = 0; i < NOURS; i++)
        if (f->mapped[i] && f->taken[i])
            record_remove(&page->rest, f->mapped[i]);
}

/* The page's text and what HTML says of itself. */
static bool read_body(struct foreign *f, struct decoder *d, bool markup, struct page *page, struct err *e)
{
    struct decode_notes notes;
    const struct decode_input in = {.bytes = f->body.data,
                                    .len = f->body.len,
                                    .markup = true,
                                    .charset = "utf-8",
                                    .url = f->url.len ? f->url.data : NULL,
                                    .retrieved = page->retrieved.len ? page->retrieved.data : NULL};
    if (markup) {
        bool good = decode_page(d, &in, page, &notes, e);
        if (good && notes.flattened)
            buf_addf(&f->note, "%s" NESTED_TOO_DEEP, f->note.len ? ", " : "", HTML_DEPTH, notes.flattened);
        return good;
    }
    buf_add(&page->text, f->body.data, f->body.len);
    plain_clean(&page->text, true);
    page_dates_from_text(page);
    return true;
}

static bool make_page(struct foreign *f, const struct record *r, struct decoder *d, struct page *page, struct err *e)
{
    bool may_be_html = false;
    memset(f->taken, 0, sizeof f->taken);
    buf_clear(&f->url);
    take_string(f, r, URL, &f->url);
    if (!take_string(f, r, SOURCE, &page->source))
        buf_add(&page->source, f->url.data, f->url.len);
    if (!page->source.len)
        return err_set(e, NULL, 0, 0, "page without a string \"source\" or \"url\"");
    const char *body = take_body(f, r, &may_be_html);
    if (!body)
        return err_set(e, NULL, 0, 0, "page without a string \"text\", \"html\" or \"body\"");
    take_date(f, r, RETRIEVED, &page->retrieved);
    if (!read_body(f, d, may_be_html && is_markup(&f->body), page, e))
        return false;
    if (!page->url.len)
        buf_add(&page->url, f->url.data, f->url.len);
    take_string(f, r, TITLE, &page->title);
    take_string(f, r, LANG, &page->lang);
    take_string(f, r, SITE, &page->site);
    take_date(f, r, PUBLISHED, &page->published);
    take_date(f, r, MODIFIED, &page->modified);
    take_rest(f, r, body, page);
    return true;
}

/* A page with the fields of ours. Where a scraper wrote it, its dates may have other forms than ours. */
static bool take_page(struct foreign *f, const struct record *r, struct page *page, struct err *e)
{
    const struct {
        enum ours ours;
        struct buf *to;
    } dates[] = {{PUBLISHED, &page->published}, {MODIFIED, &page->modified}, {RETRIEVED, &page->retrieved}};
    if (!page_from_record(page, r, e))
        return false;
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        buf_clear(dates[i].to);
        take_date(f, r, dates[i].ours, dates[i].to);
    }
    return true;
}

/* Is this field a string of at least so many bytes? */
static bool has_string(const struct record *r, const char *name, size_t least)
{
    size_t len;
    const char *raw = record_raw(r, name, &len);
    return raw && raw[0] == '"' && len >= least + strlen("\"\"");
}

const char *foreign_note(const struct foreign *f)
{
    return f->note.len ? f->note.data : NULL;
}

enum foreign_result foreign_page(struct foreign *f, const struct record *r, struct decoder *d, struct page *page,
                                 struct err *e)
{
    size_t len;
    buf_clear(&f->note);
    const char *type = record_raw(r, "type", &len);
    bool typed = type && !(len == 4 && !memcmp(type, "null", 4)), ours = record_is(r, "type", "page");
    if (typed && !ours)
        return FOREIGN_OTHER;
    if (ours && !f->has_map && has_string(r, "text", 0) && has_string(r, "source", 1))
        return take_page(f, r, page, e) ? FOREIGN_PAGE : FOREIGN_BAD;
    return make_page(f, r, d, page, e) ? FOREIGN_PAGE : FOREIGN_BAD;
}
