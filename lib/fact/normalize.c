#include "lib/fact/normalize.h"
#include "lib/base/search.h"

#include "lib/base/mem.h"
#include "lib/text/date.h"
#include "lib/text/edtf.h"

#include <string.h>

enum fact_type { FACT_OTHER, FACT_PAGE, FACT_DATE, FACT_COUNT, FACT_COMMUNE, FACT_MEMBERSHIP };

/* What the text says of a date, as far as the page's own date may come from it. */
enum role { ROLE_OTHER, ROLE_PUBLISHED, ROLE_MODIFIED, ROLE_JOINED, ROLE_AS_OF, ROLE_MENTION, ROLE_EVENT };

/* A piece of the bytes that are held. */
struct piece {
    size_t at, len;
};

/* What a fact's reading refers to. */
struct reference {
    enum { REFERS_TO_NOTHING, REFERS_TO_PAGE, REFERS_TO_FACT } to;
    int64_t start; /* of the fact */
};

/* A record of the page at hand: its line, what stands in its reading, and what resolving it found. A page may have
 * hundreds of thousands: no more is held of one than is asked for. */
struct entry {
    enum fact_type type;
    bool rejected;
    bool raw;      /* it has a reading; false: canonical already, or not a fact */
    bool replaces; /* it is raw, and has fields besides that are to be set */
    bool readable; /* the reading has what resolving needs */
    int64_t start;
    struct piece line;
    const char *file; /* where the line was read, as in struct record */
    uint64_t line_number;
    struct piece text;     /* of a date: its expression; of a commune: its keys; behind it stands a NUL */
    struct reference date; /* of a date: the other end of its range; of counts and memberships: their date */
    union {
        struct {
            enum role role;
            struct date_value value;
        } date_is;
        struct {
            int64_t confidence;
            const struct area *area; /* NULL: left open */
        } commune_is;
        struct {
            int64_t start, nth;
            bool stated;
        } commune_of; /* a membership */
    };
};

enum { HELD_KEPT = 1 << 20, ENTRIES_KEPT = 1 << 13 }; /* bytes, entries that are kept from page to page */

struct normalizer {
    struct normalize_options o;
    struct report *report;
    struct entry *entries; /* entries[0..n) is the page */
    size_t n, cap;
    struct buf held;               /* the bytes of the entries */
    struct record reading, record; /* of the entry that is taken, and that is written */
    struct buf source, published, modified, retrieved;
    struct buf text, quoted;
    const char *own; /* the day of which the page is, NULL if it states none */
    /* Of the entry that is being written: */
    bool replaces;
    struct buf *line;
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

static const char *text_of(const struct normalizer *n, const struct entry *e)
{
    return n->held.data + e->text.at;
}

/* The date of an entry by itself. False if it is none, or malformed. */
static bool date_alone(const struct normalizer *n, const struct entry *e, struct date_value *out)
{
    const struct date_context nothing = {0};
    return e->type == FACT_DATE && e->raw && e->readable && date_resolve(text_of(n, e), &nothing, out);
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

/* Does the text tell of a joining after that day, and not after the other (NULL: whenever)? Then the page is not of that day. */
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
    for (size_t i = 0; i < n->n; i++) {
        struct entry *e = &n->entries[i];
        if (e->type != FACT_DATE || !e->raw || e->rejected)
            continue;
        const struct date_context context = {
            .reference = page_date, .told = told, .narrated = narrated, .happened = e->date_is.role == ROLE_JOINED};
        struct date_value *date = &e->date_is.value;
        if (!e->readable || !date_resolve(text_of(n, e), &context, date)) {
            reject(n, e, "the reading of a date is malformed");
            continue;
        }
        if (date->edtf[0] && !date->now)
            told = date->edtf;
        if (date->edtf[0] && !date->aside)
            narrated = date->edtf;
    }
}

/* The fact of that type which starts at `start`; NULL if none. Facts are in order of start. */
static const struct entry *fact_at(const struct normalizer *n, enum fact_type type, int64_t start)
{
    size_t i;
    LOWER_BOUND(n->entries, n->n, start, start, i);
    for (; i < n->n && n->entries[i].start == start; i++)
        if (n->entries[i].type == type && !n->entries[i].rejected)
            return &n->entries[i];
    return NULL;
}

/* The EDTF date of the fact that starts there; NULL if none. */
static const char *date_at(const struct normalizer *n, int64_t start)
{
    const struct entry *date = fact_at(n, FACT_DATE, start);
    return date && date->date_is.value.edtf[0] ? date->date_is.value.edtf : NULL;
}

/* The EDTF date that a count or a membership refers to; NULL if none. */
static const char *date_referred(const struct normalizer *n, const struct entry *e)
{
    switch (e->date.to) {
    case REFERS_TO_PAGE:
        return n->own;
    case REFERS_TO_FACT:
        return date_at(n, e->date.start);
    default:
        return NULL;
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
    const char *keys = text_of(n, e);
    buf_clear(&n->text);
    buf_add(&n->text, keys, strcspn(keys, " "));
    e->commune_is.area = current_area(n->o.gazetteer, gazetteer_by_key(n->o.gazetteer, n->text.data));
    if (!e->commune_is.area)
        reject(n, e, "the gazetteer does not have the key of a commune");
}

/* --- writing ---------------------------------------------------------------------------------------- */

/* Set a field of the fact that is being written. */
static void set_raw(struct normalizer *n, const char *key, const char *json, size_t len)
{
    if (n->replaces) {
        record_set_raw(&n->record, key, json, len);
        return;
    }
    struct buf *line = n->line;
    buf_adds(line, ",\"");
    buf_adds(line, key);
    buf_adds(line, "\":");
    buf_add(line, json, len);
}

static void set_bytes(struct normalizer *n, const char *key, const char *value, size_t len)
{
    buf_clear(&n->quoted);
    json_put_string(&n->quoted, value, len);
    set_raw(n, key, n->quoted.data, n->quoted.len);
}

/* NULL sets null. */
static void set_str(struct normalizer *n, const char *key, const char *value)
{
    if (value)
        set_bytes(n, key, value, strlen(value));
    else
        set_raw(n, key, "null", strlen("null"));
}

/* A date of day precision at most: the contract's dates have no time. */
static void set_edtf(struct normalizer *n, const char *key, const char *value)
{
    const char *time = value ? strchr(value, 'T') : NULL;
    if (time)
        set_bytes(n, key, value, (size_t)(time - value));
    else
        set_str(n, key, value && value[0] ? value : NULL);
}

static void set_area(struct normalizer *n, const struct area *a)
{
    bool association = a && a->level == AREA_ASSOCIATION;
    set_str(n, "ags", a && !association ? a->ags : NULL);
    if (association || (a && a->level == AREA_BOROUGH))
        set_str(n, "ars", a->ars);
    set_str(n, "name", a ? a->name : NULL);
    set_str(n, "level", a ? area_level_name(a->level) : NULL);
    set_str(n, "state", a ? a->state : NULL);
}

static void write_date(struct normalizer *n, const struct entry *e)
{
    const struct date_value *date = &e->date_is.value;
    set_edtf(n, "edtf", date->edtf);
    if (date->modifier)
        set_str(n, "modifier", date->modifier);
    const char *other = e->date.to == REFERS_TO_FACT ? date_at(n, e->date.start) : NULL;
    if (!other || !date->edtf[0])
        return;
    buf_clear(&n->text);
    buf_addf(&n->text, "%s/%s", e->start < e->date.start ? date->edtf : other,
             e->start < e->date.start ? other : date->edtf);
    set_str(n, "range", n->text.data);
}

static void write_commune(struct normalizer *n, const struct entry *e)
{
    set_area(n, e->commune_is.area);
    if (e->commune_is.area)
        return;
    buf_clear(&n->text);
    buf_addc(&n->text, '[');
    for (const char *key = text_of(n, e); *key;) {
        size_t len = strcspn(key, " ");
        buf_adds(&n->text, n->text.len > 1 ? "," : "");
        json_put_string(&n->text, key, len);
        key += len + (key[len] != '\0');
    }
    buf_addc(&n->text, ']');
    set_raw(n, "candidates", n->text.data, n->text.len);
}

static void write_membership(struct normalizer *n, const struct entry *e)
{
    int64_t start = e->commune_of.start;
    const struct entry *commune = e->commune_of.stated ? fact_at(n, FACT_COMMUNE, start) : NULL;
    /* Two communes with one span ("Stadt und Landkreis Göttingen") stand behind one another. */
    for (int64_t nth = e->commune_of.nth; commune && nth > 0 && commune + 1 < n->entries + n->n &&
                                          commune[1].type == FACT_COMMUNE && commune[1].start == start;
         nth--)
        commune++;
    set_area(n, commune ? commune->commune_is.area : NULL);
    set_edtf(n, "date", date_referred(n, e));
}

static void write_canonical(struct normalizer *n, const struct entry *e)
{
    switch (e->type) {
    case FACT_DATE:
        write_date(n, e);
        break;
    case FACT_COUNT:
        set_edtf(n, "as_of", date_referred(n, e));
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
}

static void write_entry(struct normalizer *n, const struct entry *e, struct writer *out)
{
    if (e->rejected) /* of a page on which nothing else stands nothing is held */
        return;
    const char *line = n->held.data + e->line.at;
    if (e->replaces) {
        if (!record_parse(&n->record, line, e->line.len, NULL)) /* it was one when it came */
            return;
        n->replaces = true;
        write_canonical(n, e);
        record_remove(&n->record, "reading");
        writer_put(out, &n->record);
        return;
    }
    n->line = writer_buffer(out);
    n->replaces = false;
    buf_add(n->line, line, e->line.len);
    if (e->raw) {
        n->line->len -= strlen("}");
        write_canonical(n, e);
        buf_addc(n->line, '}');
    }
    buf_addc(n->line, '\n');
    writer_wrote(out);
}

static void end_page(struct normalizer *n, struct writer *out)
{
    resolve_dates(n);
    for (size_t i = 0; i < n->n; i++)
        if (n->entries[i].type == FACT_COMMUNE && n->entries[i].raw && !n->entries[i].rejected)
            resolve_commune(n, &n->entries[i]);
    for (size_t i = 0; i < n->n; i++)
        write_entry(n, &n->entries[i], out);
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
    static const char *const names[][7] = {[FACT_DATE] = {"edtf", "modifier", "range"},
                                           [FACT_COUNT] = {"as_of"},
                                           [FACT_COMMUNE] = {"ags", "ars", "name", "level", "state", "candidates"},
                                           [FACT_MEMBERSHIP] = {"ags", "ars", "name", "level", "state", "date"}};
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
