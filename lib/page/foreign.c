#include "lib/page/foreign.h"

#include "lib/base/mem.h"
#include "lib/page/plain.h"
#include "lib/page/sniff.h"
#include "lib/page/timestamp.h"

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

/* A date field. */
static void take_date(struct foreign *f, const struct record *r, enum ours ours, struct buf *to)
{
    const char *name = field_of(f, ours);
    struct buf iso = {0};
    int64_t number;
    f->taken[ours] = record_str(r, name, &f->value) ? timestamp_iso(f->value.data, f->value.len, &iso)
                                                    : record_int(r, name, &number) && timestamp_epoch(number, &iso);
    if (f->taken[ours]) {
        buf_clear(to);
        buf_add(to, iso.data, iso.len);
    } else if (f->value.len && !f->mapped[ours]) {
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
    if (ours && !f->has_map && record_raw(r, "text", &len) && record_raw(r, "source", &len))
        return page_from_record(page, r, e) ? FOREIGN_PAGE : FOREIGN_BAD;
    return make_page(f, r, d, page, e) ? FOREIGN_PAGE : FOREIGN_BAD;
}
