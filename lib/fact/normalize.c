#include "lib/base/mem.h"
#include "lib/fact/normalize_part.h"
#include "lib/text/edtf.h"

#include <string.h>

enum { HELD_KEPT = 1 << 20, ENTRIES_KEPT = 1 << 13 }; /* bytes, entries that are kept from page to page */

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
    mem_free(n->entries);
    buf_free(&n->held);
    record_free(&n->reading);
    record_free(&n->record);
    buf_free(&n->source);
    buf_free(&n->published);
    buf_free(&n->modified);
    buf_free(&n->retrieved);
    buf_free(&n->text);
    buf_free(&n->quoted);
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
    report_reject(n->report, e->file, e->line_number, "%s: %s", n->source.data ? n->source.data : "", what);
}

static const char *or_null(const struct buf *b)
{
    return b->len ? b->data : NULL;
}

/* The date of an entry by itself. False if it is none, or malformed. */
static bool date_alone(const struct normalizer *n, const struct entry *e, struct date_value *out)
{
    const struct date_context nothing = {0};
    return e->type == FACT_DATE && e->raw && e->readable && date_resolve(entry_text(n, e), &nothing, out);
}

/* What the text itself says of its date, where the page record does not: the first date of that role, if its EDTF has
 * `shortest` characters. False if there is none. */
static bool date_of_role(const struct normalizer *n, enum role role, size_t shortest, struct date_value *out)
{
    for (size_t i = 0; i < n->n; i++) {
        const struct entry *e = &n->entries[i];
        if (e->type == FACT_DATE && e->date_is.role == role && date_alone(n, e, out) && strlen(out->edtf) >= shortest)
            return true;
    }
    return false;
}

/* Does the text tell of a joining after that day, and not after the other (NULL: whenever)? Then the page is not of
 * that day. */
static bool joined_after(const struct normalizer *n, const char *day, const char *until)
{
    struct date_value joined;
    for (size_t i = 0; i < n->n; i++) {
        const struct entry *e = &n->entries[i];
        if (e->type == FACT_DATE && e->date_is.role == ROLE_JOINED && date_alone(n, e, &joined) &&
            edtf_compare(joined.edtf, day) > 0 && (!until || edtf_compare(joined.edtf, until) <= 0))
            return true;
    }
    return false;
}

/* The month that the head of a text without any date states ("Heft Mai 2018"), or the day ("Rede am 3. Mai 2018"), unless
 * something is told to have been on it ("Im Juni 2017 trat Emden bei"). */
static bool date_in_head(const struct normalizer *n, struct date_value *out)
{
    enum { HEAD = 120 }; /* code points */
    for (size_t i = 0; i < n->n && n->entries[i].start < HEAD; i++) {
        const struct entry *e = &n->entries[i];
        if (!date_alone(n, e, out))
            continue;
        bool month = strlen(out->edtf) == strlen("2018-05"), day = strlen(out->edtf) == strlen("2018-05-03");
        if (e->date_is.role != ROLE_JOINED && (month || (day && e->date_is.role == ROLE_MENTION)))
            return true;
    }
    return false;
}

/* "Niederschrift über die Sitzung am 9. März 2016": the day of the event that the head of a text without any date tells. */
static bool day_of_meeting(const struct normalizer *n, struct date_value *out)
{
    enum { HEAD = 200 }; /* code points */
    for (size_t i = 0; i < n->n && n->entries[i].start < HEAD; i++)
        if (date_alone(n, &n->entries[i], out) && n->entries[i].date_is.role == ROLE_EVENT &&
            strlen(out->edtf) == strlen("2018-05-03"))
            return true;
    return false;
}

/* The day of its publication, or of its change if it tells of who joined in between: a list, a timeline that is kept up. */
static const char *own_date(const struct normalizer *n)
{
    const char *published = or_null(&n->published), *modified = or_null(&n->modified);
    return !published || (modified && joined_after(n, published, modified)) ? modified : published;
}

/* The reference date for relative expressions (see the contract, page); NULL if there is none. */
static const char *reference(const struct normalizer *n, struct date_value *in_text)
{
    if (n->published.len)
        return n->own;
    if (n->retrieved.len)
        return n->retrieved.data;
    if (n->o.date)
        return n->o.date;
    if (n->modified.len)
        return n->modified.data;
    bool found =
        date_of_role(n, ROLE_PUBLISHED, strlen("2018"), in_text) ||
        date_of_role(n, ROLE_MODIFIED, strlen("2018"), in_text) || date_in_head(n, in_text) ||
        /* "im März 2018 waren es 64" dates no page */
        (date_of_role(n, ROLE_AS_OF, strlen("2018-03-31"), in_text) && !joined_after(n, in_text->edtf, NULL));
    found = found || day_of_meeting(n, in_text);
    return found ? in_text->edtf : NULL;
}

static void resolve_dates(struct normalizer *n)
{
    struct date_value in_text;
    n->own = own_date(n);
    const char *told = NULL, *narrated = NULL, *page_date = reference(n, &in_text);
    const struct entry *day = NULL;
    const int64_t NEAR = 1500; /* characters */
    const size_t DAY = strlen("2018-05-03");
    for (size_t i = 0; i < n->n; i++) {
        struct entry *e = &n->entries[i];
        if (e->type != FACT_DATE || !e->raw || e->rejected)
            continue;
        const struct date_context context = {.reference = page_date,
                                             .told = told,
                                             .narrated = narrated,
                                             .day =
                                                 day && e->start - day->start < NEAR ? day->date_is.value.edtf : NULL,
                                             .happened = e->date_is.role == ROLE_JOINED};
        struct date_value *date = &e->date_is.value;
        if (!e->readable || !date_resolve(entry_text(n, e), &context, date)) {
            reject(n, e, "the reading of a date is malformed");
            continue;
        }
        if (date->edtf[0] && !date->now)
            told = date->edtf;
        /* "Rückblick auf das Treffen am 3. Dezember 2015. Am 30. November 2011 begann er": of the report is the
         * later event */
        const bool before_event = day && day->date_is.role == ROLE_EVENT && e->date_is.role == ROLE_EVENT &&
                                  edtf_compare(date->edtf, day->date_is.value.edtf) < 0;
        if (strlen(date->edtf) == DAY && !date->now && !before_event)
            day = e;
        if (date->edtf[0] && !date->aside)
            narrated = date->edtf;
    }
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
    if (!e->readable) {
        reject(n, e, "the reading of a commune is malformed");
        return;
    }
    if (e->commune_is.confidence < n->o.confidence || e->text.len == 0)
        return;
    const char *keys = entry_text(n, e);
    buf_clear(&n->text);
    buf_add(&n->text, keys, strcspn(keys, " "));
    e->commune_is.area = current_area(n->o.gazetteer, gazetteer_by_key(n->o.gazetteer, n->text.data));
    if (!e->commune_is.area)
        reject(n, e, "the gazetteer does not have the key of a commune");
}

/* --- the page ----------------------------------------------------------------------------------------- */

static void end_page(struct normalizer *n, struct writer *out)
{
    resolve_dates(n);
    for (size_t i = 0; i < n->n; i++)
        if (n->entries[i].type == FACT_COMMUNE && n->entries[i].raw && !n->entries[i].rejected)
            resolve_commune(n, &n->entries[i]);
    for (size_t i = 0; i < n->n; i++)
        normalizer_write(n, &n->entries[i], out);
    n->n = 0;
    if (n->cap > ENTRIES_KEPT) {
        mem_free(n->entries);
        n->entries = NULL;
        n->cap = 0;
    }
    if (n->held.cap > HELD_KEPT)
        buf_free(&n->held);
    buf_clear(&n->held);
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

static enum role role_of(const struct record *r)
{
    static const char *const names[] = {
        [ROLE_PUBLISHED] = "published", [ROLE_MODIFIED] = "modified", [ROLE_JOINED] = "joined",
        [ROLE_EVENT] = "event",         [ROLE_AS_OF] = "as_of",       [ROLE_MENTION] = "mention"};
    for (size_t i = 1; i < sizeof names / sizeof *names; i++)
        if (record_is(r, "role", names[i]))
            return (enum role)i;
    return ROLE_OTHER;
}

static struct reference reference_in(const struct record *reading, const char *name)
{
    struct reference to = {REFERS_TO_NOTHING, 0};
    if (record_is(reading, name, "page"))
        to.to = REFERS_TO_PAGE;
    else if (record_int(reading, name, &to.start))
        to.to = REFERS_TO_FACT;
    return to;
}

/* Hold a string of the reading. False if there is none of that name. */
static bool hold_text(struct normalizer *n, struct entry *e, const char *name)
{
    if (!record_str(&n->reading, name, &n->text))
        return false;
    e->text = (struct piece){n->held.len, n->text.len};
    buf_add(&n->held, n->text.data, n->text.len + 1);
    return true;
}

/* Take what resolving needs from the reading, and from the record itself. */
static void take_reading(struct normalizer *n, struct entry *e, const struct record *r)
{
    const struct record *reading = &n->reading;
    switch (e->type) {
    case FACT_DATE:
        e->readable = hold_text(n, e, "date");
        e->date_is.role = role_of(r);
        e->date = reference_in(reading, "range");
        break;
    case FACT_COUNT:
        e->date = reference_in(reading, "as_of");
        break;
    case FACT_COMMUNE:
        e->readable = hold_text(n, e, "keys") && record_int(r, "confidence", &e->commune_is.confidence);
        break;
    case FACT_MEMBERSHIP:
        e->commune_of.stated = record_int(reading, "commune", &e->commune_of.start);
        record_int(reading, "nth", &e->commune_of.nth);
        e->date = reference_in(reading, "date");
        break;
    default:
        break;
    }
}

/* Whether the fact has one of the fields that are to be set already. */
static bool has_canonical(const struct record *r, enum fact_type type)
{
    static const char *const names[][8] = {
        [FACT_DATE] = {"edtf", "modifier", "range"},
        [FACT_COUNT] = {"as_of"},
        [FACT_COMMUNE] = {"ags", "ars", "name", "level", "state", "candidates"},
        [FACT_MEMBERSHIP] = {"ags", "ars", "name", "level", "state", "candidates", "date"}};
    size_t len;
    for (const char *const *name = names[type]; *name; name++)
        if (record_raw(r, *name, &len))
            return true;
    return false;
}

/* Hold the record; where fields are only to be added to it, without its reading, which is taken already. */
static void hold_line(struct normalizer *n, struct entry *e, const struct record *r)
{
    e->replaces = e->raw && has_canonical(r, e->type);
    e->line.at = n->held.len;
    record_write_without(r, e->raw && !e->replaces ? "reading" : NULL, &n->held);
    e->line.len = n->held.len - e->line.at - strlen("\n");
}

static struct entry *add_entry(struct normalizer *n, const struct record *r, enum fact_type type, int64_t start)
{
    n->entries = mem_grow(n->entries, &n->cap, n->n + 1, sizeof *n->entries);
    struct entry *e = &n->entries[n->n++];
    *e = (struct entry){.type = type, .start = start, .file = r->file, .line_number = r->line_number};
    return e;
}

void normalizer_put(struct normalizer *n, const struct record *r, struct writer *out)
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
    struct entry *e = add_entry(n, r, type, start);
    size_t len;
    const char *reading = type == FACT_OTHER ? NULL : record_raw(r, "reading", &len);
    e->raw = reading != NULL;
    if (type != FACT_OTHER && (!placed || n->source.len == 0))
        reject(n, e, "a fact without source or start");
    else if (e->raw && !record_parse(&n->reading, reading, len, NULL))
        reject(n, e, "the reading is no object");
    else if (e->raw)
        take_reading(n, e, r);
    if (!e->rejected)
        hold_line(n, e, r);
}

void normalizer_end(struct normalizer *n, struct writer *out)
{
    end_page(n, out);
    buf_clear(&n->source);
}
