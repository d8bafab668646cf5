#include "lib/fact/normalize.h"
#include "lib/base/search.h"

#include "lib/base/mem.h"
#include "lib/text/date.h"
#include "lib/text/edtf.h"

#include <string.h>

enum fact_type { FACT_OTHER, FACT_PAGE, FACT_DATE, FACT_COUNT, FACT_COMMUNE, FACT_MEMBERSHIP };

/* A record of the page at hand, with what resolving it found. */
struct entry {
    struct record record;
    enum fact_type type;
    bool rejected;
    int64_t start;
    bool raw; /* it has a reading; false: canonical already, or not a fact */
    struct record reading;
    struct date_value date;  /* of a date */
    const struct area *area; /* of a commune; NULL: left open */
};

struct normalizer {
    struct normalize_options o;
    struct report *report;
    struct entry *entries; /* entries[0..n) is the page; more may be allocated for reuse */
    size_t n, used, cap;
    struct buf source, published, modified, retrieved;
    struct buf text;
};

struct normalizer *normalizer_open(const struct normalize_options *o, struct report *report)
{
    struct normalizer *n = mem_zalloc(sizeof *n);
    n->o = *o;
    n->report = report;
    return n;
}

void normalizer_close(struct normalizer *n)
{
    if (!n)
        return;
    for (size_t i = 0; i < n->used; i++) {
        record_free(&n->entries[i].record);
        record_free(&n->entries[i].reading);
    }
    mem_free(n->entries);
    buf_free(&n->source);
    buf_free(&n->published);
    buf_free(&n->modified);
    buf_free(&n->retrieved);
    buf_free(&n->text);
    mem_free(n);
}

static enum fact_type type_of(const struct record *r)
{
    static const struct {
        const char *name;
        enum fact_type type;
    } types[] = {{"date", FACT_DATE},
                 {"count", FACT_COUNT},
                 {"commune", FACT_COMMUNE},
                 {"membership", FACT_MEMBERSHIP},
                 {"page", FACT_PAGE}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (record_is(r, "type", types[i].name))
            return types[i].type;
    return FACT_OTHER;
}

/* --- resolving -------------------------------------------------------------------------------------- */

static void reject(struct normalizer *n, struct entry *e, const char *what)
{
    e->rejected = true;
    report_reject(n->report, e->record.file, e->record.line_number, "%s: %s", n->source.data ? n->source.data : "",
                  what);
}

static const char *or_null(const struct buf *b)
{
    return b->len ? b->data : NULL;
}

/* What the text itself says of its date, where the page record does not: the first date of that role, if its EDTF has
 * `shortest` characters. False if there is none. */
static bool date_of_role(struct normalizer *n, const char *role, size_t shortest, struct date_value *out)
{
    const struct date_context nothing = {0};
    for (size_t i = 0; i < n->n; i++) {
        struct entry *e = &n->entries[i];
        if (e->type == FACT_DATE && e->raw && record_is(&e->record, "role", role) &&
            record_str(&e->reading, "date", &n->text) && date_resolve(n->text.data, &nothing, out) &&
            strlen(out->edtf) >= shortest)
            return true;
    }
    return false;
}

/* Does the text tell of a joining after that day? Then the page is not of that day. */
static bool joined_after(struct normalizer *n, const char *day)
{
    const struct date_context nothing = {0};
    struct date_value joined;
    for (size_t i = 0; i < n->n; i++) {
        struct entry *e = &n->entries[i];
        if (e->type == FACT_DATE && e->raw && record_is(&e->record, "role", "joined") &&
            record_str(&e->reading, "date", &n->text) && date_resolve(n->text.data, &nothing, &joined) &&
            strlen(joined.edtf) == strlen(day) && strcmp(joined.edtf, day) > 0)
            return true;
    }
    return false;
}

/* The month that the head of a text without any date states ("Heft Mai 2018"), or the day ("Rede am 3. Mai 2018"), unless
 * something is told to have been on it. */
static bool date_in_head(struct normalizer *n, struct date_value *out)
{
    enum { HEAD = 120 }; /* code points */
    const struct date_context nothing = {0};
    for (size_t i = 0; i < n->n && n->entries[i].start < HEAD; i++) {
        struct entry *e = &n->entries[i];
        if (e->type != FACT_DATE || !e->raw || !record_str(&e->reading, "date", &n->text) ||
            !date_resolve(n->text.data, &nothing, out))
            continue;
        bool month = strlen(out->edtf) == strlen("2018-05"), day = strlen(out->edtf) == strlen("2018-05-03");
        if (month || (day && record_is(&e->record, "role", "mention")))
            return true;
    }
    return false;
}

/* The reference date for relative expressions (see the contract, page); NULL if there is none. */
static const char *reference(struct normalizer *n, struct date_value *in_text)
{
    if (n->published.len)
        return n->published.data;
    if (n->retrieved.len)
        return n->retrieved.data;
    if (n->o.date)
        return n->o.date;
    if (n->modified.len)
        return n->modified.data;
    bool found = date_of_role(n, "published", strlen("2018"), in_text) ||
                 date_of_role(n, "modified", strlen("2018"), in_text) || date_in_head(n, in_text) ||
                 /* "im März 2018 waren es 64" dates no page */
                 (date_of_role(n, "as_of", strlen("2018-03-31"), in_text) && !joined_after(n, in_text->edtf));
    return found ? in_text->edtf : NULL;
}

static void resolve_dates(struct normalizer *n)
{
    struct date_value in_text;
    const char *told = NULL, *narrated = NULL, *page_date = reference(n, &in_text);
    for (size_t i = 0; i < n->n; i++) {
        struct entry *e = &n->entries[i];
        if (e->type != FACT_DATE || !e->raw)
            continue;
        const struct date_context context = {.reference = page_date, .told = told, .narrated = narrated};
        if (!record_str(&e->reading, "date", &n->text) || !date_resolve(n->text.data, &context, &e->date)) {
            reject(n, e, "the reading of a date is malformed");
            continue;
        }
        if (e->date.edtf[0])
            told = e->date.edtf;
        if (e->date.edtf[0] && !e->date.aside)
            narrated = e->date.edtf;
    }
}

/* The fact of that type which starts at `start`; NULL if none. Facts are in order of start. */
static struct entry *fact_at(const struct normalizer *n, enum fact_type type, int64_t start)
{
    size_t i;
    LOWER_BOUND(n->entries, n->n, start, start, i);
    for (; i < n->n && n->entries[i].start == start; i++)
        if (n->entries[i].type == type && !n->entries[i].rejected)
            return &n->entries[i];
    return NULL;
}

/* The EDTF date that member `name` of the reading refers to; NULL if none. */
static const char *date_referred(const struct normalizer *n, const struct entry *e, const char *name)
{
    int64_t start;
    if (record_is(&e->reading, name, "page"))
        return n->published.len ? n->published.data : or_null(&n->modified);
    if (!record_int(&e->reading, name, &start))
        return NULL;
    const struct entry *date = fact_at(n, FACT_DATE, start);
    return date && date->date.edtf[0] ? date->date.edtf : NULL;
}

/* The area whose key is valid now: keys that were replaced lead on to their one successor. */
static const struct area *current_area(const struct gazetteer *g, const struct area *a)
{
    enum { CHAIN = 4 }; /* longer chains of successors do not exist; a wrong gazetteer must not loop */
    for (int i = 0; a && i < CHAIN && a->valid_to[0] && a->successor[0] && !strchr(a->successor, ';'); i++) {
        const struct area *next = gazetteer_by_key(g, a->successor);
        if (!next || next->level != a->level)
            break;
        a = next;
    }
    return a;
}

static void resolve_commune(struct normalizer *n, struct entry *e)
{
    int64_t confidence;
    if (!record_str(&e->reading, "keys", &n->text) || !record_int(&e->record, "confidence", &confidence)) {
        reject(n, e, "the reading of a commune is malformed");
        return;
    }
    if (confidence < n->o.confidence || n->text.len == 0)
        return;
    n->text.data[strcspn(n->text.data, " ")] = '\0';
    e->area = current_area(n->o.gazetteer, gazetteer_by_key(n->o.gazetteer, n->text.data));
    if (!e->area)
        reject(n, e, "the gazetteer does not have the key of a commune");
}

/* --- writing ---------------------------------------------------------------------------------------- */

/* A date of day precision at most: the contract's dates have no time. */
static void set_edtf(struct record *r, const char *key, const char *value)
{
    const char *time = value ? strchr(value, 'T') : NULL;
    if (time)
        record_set_bytes(r, key, value, (size_t)(time - value));
    else
        record_set_str(r, key, value && value[0] ? value : NULL);
}

static void set_area(struct record *r, const struct area *a)
{
    bool association = a && a->level == AREA_ASSOCIATION;
    record_set_str(r, "ags", a && !association ? a->ags : NULL);
    if (association || (a && a->level == AREA_BOROUGH))
        record_set_str(r, "ars", a->ars);
    record_set_str(r, "name", a ? a->name : NULL);
    record_set_str(r, "level", a ? area_level_name(a->level) : NULL);
    record_set_str(r, "state", a ? a->state : NULL);
}

static void write_date(struct normalizer *n, struct entry *e)
{
    set_edtf(&e->record, "edtf", e->date.edtf);
    if (e->date.modifier)
        record_set_str(&e->record, "modifier", e->date.modifier);
    int64_t start;
    const struct entry *other = record_int(&e->reading, "range", &start) ? fact_at(n, FACT_DATE, start) : NULL;
    if (!other || !e->date.edtf[0] || !other->date.edtf[0])
        return;
    const char *from = e->start < other->start ? e->date.edtf : other->date.edtf;
    const char *to = e->start < other->start ? other->date.edtf : e->date.edtf;
    buf_clear(&n->text);
    buf_addf(&n->text, "%s/%s", from, to);
    record_set_str(&e->record, "range", n->text.data);
}

static void write_commune(struct normalizer *n, struct entry *e)
{
    set_area(&e->record, e->area);
    if (e->area)
        return;
    record_str(&e->reading, "keys", &n->text);
    struct buf list = {0};
    buf_addc(&list, '[');
    for (const char *key = n->text.data; *key;) {
        size_t len = strcspn(key, " ");
        buf_adds(&list, list.len > 1 ? "," : "");
        json_put_string(&list, key, len);
        key += len + (key[len] != '\0');
    }
    buf_addc(&list, ']');
    record_set_raw(&e->record, "candidates", list.data, list.len);
    buf_free(&list);
}

static void write_membership(struct normalizer *n, struct entry *e)
{
    int64_t start;
    struct entry *commune = record_int(&e->reading, "commune", &start) ? fact_at(n, FACT_COMMUNE, start) : NULL;
    /* Two communes with one span ("Stadt und Landkreis Göttingen") stand behind one another. */
    int64_t nth = 0;
    if (commune && record_int(&e->reading, "nth", &nth))
        for (; nth > 0 && commune + 1 < n->entries + n->n && commune[1].type == FACT_COMMUNE &&
               commune[1].start == start;
             nth--)
            commune++;
    set_area(&e->record, commune ? commune->area : NULL);
    set_edtf(&e->record, "date", date_referred(n, e, "date"));
}

static void write_entry(struct normalizer *n, struct entry *e, struct writer *out)
{
    if (e->rejected)
        return;
    if (e->raw) {
        switch (e->type) {
        case FACT_DATE:
            write_date(n, e);
            break;
        case FACT_COUNT:
            set_edtf(&e->record, "as_of", date_referred(n, e, "as_of"));
            break;
        case FACT_COMMUNE:
            write_commune(n, e);
            break;
        case FACT_MEMBERSHIP:
            write_membership(n, e);
            break;
        default:
            break;
        }
        record_remove(&e->record, "reading");
    }
    writer_put(out, &e->record);
}

static void end_page(struct normalizer *n, struct writer *out)
{
    resolve_dates(n);
    for (size_t i = 0; i < n->n; i++)
        if (n->entries[i].type == FACT_COMMUNE && n->entries[i].raw)
            resolve_commune(n, &n->entries[i]);
    for (size_t i = 0; i < n->n; i++)
        write_entry(n, &n->entries[i], out);
    n->n = 0;
}

/* --- taking ----------------------------------------------------------------------------------------- */

static void begin_page(struct normalizer *n, const struct record *r, bool with_dates)
{
    record_str(r, "source", &n->source);
    static const char *const names[] = {"published", "modified", "retrieved"};
    struct buf *const dates[] = {&n->published, &n->modified, &n->retrieved};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        buf_clear(dates[i]);
        if (with_dates)
            record_str(r, names[i], dates[i]);
    }
}

static struct entry *add_entry(struct normalizer *n, struct record *r, enum fact_type type)
{
    n->entries = mem_grow(n->entries, &n->cap, n->n + 1, sizeof *n->entries);
    struct entry *e = &n->entries[n->n];
    if (n->n == n->used) {
        *e = (struct entry){0};
        n->used++;
    }
    *e = (struct entry){.record = e->record, .reading = e->reading, .type = type};
    record_swap(&e->record, r);
    n->n++;
    return e;
}

void normalizer_put(struct normalizer *n, struct record *r, struct writer *out)
{
    enum fact_type type = type_of(r);
    bool page = type == FACT_PAGE, same = n->source.len && record_is(r, "source", n->source.data);
    if (page || !same) {
        end_page(n, out);
        if (type != FACT_OTHER)
            begin_page(n, r, page);
    }
    if (page || (type == FACT_OTHER && !same)) {
        writer_put(out, r);
        return;
    }
    int64_t start = 0, before = n->n ? n->entries[n->n - 1].start : 0;
    bool placed = record_int(r, "start", &start);
    if (type == FACT_OTHER) /* a record between the facts of a page keeps its place */
        start = before;
    else if (start < before) /* facts out of order, of two pages of one name: they cannot refer to each other */
        end_page(n, out);
    struct entry *e = add_entry(n, r, type);
    e->start = start;
    if (type == FACT_OTHER)
        return;
    size_t len;
    const char *reading = record_raw(&e->record, "reading", &len);
    e->raw = reading != NULL;
    if (!placed || n->source.len == 0)
        reject(n, e, "a fact without source or start");
    else if (e->raw && !record_parse(&e->reading, reading, len, NULL))
        reject(n, e, "the reading is no object");
}

void normalizer_end(struct normalizer *n, struct writer *out)
{
    end_page(n, out);
    buf_clear(&n->source);
}
