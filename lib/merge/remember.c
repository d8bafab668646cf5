#include "lib/merge/remember.h"

#include "lib/base/mem.h"
#include "lib/merge/canonical.h"
#include "lib/merge/change_write.h"
#include "lib/merge/compare.h"
#include "lib/merge/fact_field.h"
#include "lib/merge/identity.h"
#include "lib/merge/ledger.h"
#include "lib/merge/similar.h"
#include "lib/merge/state.h"
#include "lib/text/edtf.h"

#include <string.h>
#include <sys/stat.h>

struct remember {
    struct remember_options options;
    struct report *report;
    struct state *state;
    struct ledger ledger;
    struct buf ledger_name; /* under which the state records its length */
    char now[32];
    bool committed, ended;
    uint64_t strangers; /* pages said to be as they were that are not known */
    uint64_t heard;     /* inputs rejected when the last record came */
    uint64_t rejected;  /* those of which the pages beside them were noted as incomplete */
    int64_t page;       /* of the last fact or page record, 0: none */
    struct comparison comparison;
    struct gathering gathering, before;
    /* scratch for remember_add */
    struct pages places;
    struct arena arena;
    struct evidence_list list;
    struct buf key, head, source;
};

/* --- beginning ------------------------------------------------------------------------------------ */

/* Asked of the names: who opens and closes a file that SQLite has open takes its locks away (fcntl(2)). */
static bool is_same_file(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* The ledger's length is recorded before the first run puts anything behind it. By its name without the folder, so
 * that both can be moved together. */
static bool begin_ledger(struct remember *r, struct err *e)
{
    const char *path = r->options.ledger, *slash = strrchr(path, '/');
    buf_addf(&r->ledger_name, "ledger %s", slash ? slash + 1 : path);
    int64_t recorded = state_number(r->state, r->ledger_name.data, -1);
    if (!state_failed(r->state, e) && is_same_file(path, r->options.state))
        return err_set(e, path, 0, 0, "ledger and state are one file");
    if (state_failed(r->state, e) || !ledger_open(&r->ledger, path, recorded, r->options.new_ledger, e))
        return false;
    if (recorded != r->ledger.committed)
        state_set_number(r->state, r->ledger_name.data, r->ledger.committed);
    return !state_failed(r->state, e);
}

/* Time does not run backwards: a clock that was set back gives the time of the last run again. */
static void set_time(struct remember *r)
{
    const char *last = state_text(r->state, "last_run");
    const char *now = r->options.now;
    if (strcmp(last, now) > 0) {
        report_note(r->report, r->options.state, 0, "the clock says %s, but the last run was at %s: taken as now",
                    now, last);
        now = last;
    }
    size_t len = strlen(now) < sizeof r->now ? strlen(now) : sizeof r->now - 1;
    memcpy(r->now, now, len);
}

/* YYYY-MM-DD, or with Thh:mm:ssZ behind it: in these forms, and no other, what is earlier sorts before what is later. */
static bool is_time(const char *s)
{
    static const char shape[] = "dddd-dd-ddTdd:dd:ddZ";
    enum { DAY = 10, HOUR = 11, MINUTE = 14, SECOND = 17 };
    size_t len = strlen(s);
    struct edtf e;
    if (len != DAY && len != sizeof shape - 1)
        return false;
    for (size_t i = 0; i < len; i++)
        if (shape[i] == 'd' ? s[i] < '0' || s[i] > '9' : s[i] != shape[i])
            return false;
    bool timed = len == DAY || (strncmp(s + HOUR, "24", 2) < 0 && strncmp(s + MINUTE, "60", 2) < 0 &&
                                strncmp(s + SECOND, "61", 2) < 0);
    return timed && edtf_parse(s, &e);
}

struct remember *remember_open(const struct remember_options *o, struct report *report, struct err *e)
{
    struct remember *r = mem_zalloc(sizeof *r);
    r->options = *o;
    r->report = report;
    r->ledger.fd = -1;
    r->heard = r->rejected = report->rejected;
    bool good = is_time(o->now) || err_set(e, NULL, 0, 0, "'%s' is no time (YYYY-MM-DDThh:mm:ssZ)", o->now);
    r->state = good ? state_open(o->state, true, e) : NULL;
    good = r->state && state_begin(r->state, e);
    if (good && o->ledger)
        good = begin_ledger(r, e) && state_commit(r->state, e) && state_lock(r->state, e);
    if (good) {
        set_time(r);
        return r;
    }
    remember_close(r);
    return NULL;
}

void remember_close(struct remember *r)
{
    if (!r)
        return;
    if (!r->committed)
        ledger_cut_back(&r->ledger);
    ledger_close(&r->ledger);
    state_close(r->state);
    buf_free(&r->ledger_name);
    comparison_free(&r->comparison);
    gathering_free(&r->gathering);
    gathering_free(&r->before);
    pages_free(&r->places);
    arena_free(&r->arena);
    evidence_list_free(&r->list);
    buf_free(&r->key);
    buf_free(&r->head);
    buf_free(&r->source);
    mem_free(r);
}

/* --- reading -------------------------------------------------------------------------------------- */

/* The page of which the next record speaks. What was rejected before it may have belonged to the page before or to
 * this one: neither is known to be complete. */
static void turn_to(struct remember *r, int64_t page)
{
    state_note_reading(r->state, page);
    if (r->report->rejected != r->rejected) {
        if (r->page)
            state_note_incomplete(r->state, r->page);
        state_note_incomplete(r->state, page);
        r->rejected = r->report->rejected;
    }
    r->page = page;
}

static char *json_field(struct arena *a, const struct record *record, const char *name)
{
    size_t len;
    const char *raw = record_raw(record, name, &len);
    return raw && raw[0] == '"' ? arena_dup(a, raw, len) : NULL;
}

/* The source of a record of that type, into r->source. False: it has none. */
static bool take_source(struct remember *r, const struct record *record, const char *type, struct err *e)
{
    size_t len;
    const char *source = record_raw(record, "source", &len);
    if (!source || source[0] != '"')
        return err_set(e, NULL, 0, 0, "%s lacks `source`", type);
    buf_clear(&r->source);
    canonical_add(&r->source, source, len);
    return true;
}

static enum merge_result add_page(struct remember *r, const struct record *record, struct err *e)
{
    size_t len;
    if (!take_source(r, record, "page", e))
        return MERGE_REJECT;
    turn_to(r, state_page(r->state, r->source.data, r->source.len, r->now));
    arena_clear(&r->arena);
    state_describe(r->state, r->page, json_field(&r->arena, record, "published"),
                   json_field(&r->arena, record, "fingerprint"), json_field(&r->arena, record, "sha256"));
    const char *incomplete = record_raw(record, "incomplete", &len);
    if (incomplete && len == 4 && !memcmp(incomplete, "true", len))
        state_note_incomplete(r->state, r->page);
    return MERGE_TAKEN;
}

/* The page is as it was: its facts stand, and it was seen. */
static enum merge_result add_revisit(struct remember *r, const struct record *record, struct err *e)
{
    if (!take_source(r, record, "revisit", e))
        return MERGE_REJECT;
    r->strangers += !state_note_revisit(r->state, r->source.data, r->source.len);
    return MERGE_TAKEN;
}

/* Put the record as the page at this place says it into r->head. `own`: it is the place whose fields the record
 * has; at another one, what it quotes of its place is left out. */
static void write_statement(struct remember *r, const struct record *record, const struct evidence *place, bool own)
{
    static const char *const added[] = {"evidence", "sources",    "change",    "seen", "before",
                                        "after",    "first_seen", "last_seen", NULL};
    static const char *const added_and_place[] = {"evidence", "sources",    "change",    "seen",    "before",
                                                  "after",    "first_seen", "last_seen", "source",  "start",
                                                  "end",      "exact",      "sentence",  "section", NULL};
    buf_clear(&r->head);
    evidence_head(record, own ? added : added_and_place, &r->head);
    if (!own) {
        size_t len;
        const char *source = pages_source(&r->places, place->page, &len);
        buf_adds(&r->head, "\"source\":");
        buf_add(&r->head, source, len);
        buf_addc(&r->head, ',');
        evidence_put_place(place, &r->head);
        buf_addc(&r->head, ',');
    }
    r->head.data[r->head.len - 1] = '}';
}

static void say(struct remember *r, const struct record *record, const struct evidence *place, bool own)
{
    size_t len;
    const char *source = pages_source(&r->places, place->page, &len);
    turn_to(r, state_page(r->state, source, len, r->now));
    if (place->published_len) {
        buf_clear(&r->source);
        buf_add(&r->source, evidence_published(place), place->published_len);
        state_note_published(r->state, r->page, r->source.data);
    }
    write_statement(r, record, place, own);
    state_say(r->state, r->page, r->key.data, r->key.len, r->head.data, r->head.len, r->now);
}

static bool has_own_place(const struct record *record)
{
    size_t len;
    return record_raw(record, "source", &len) && record_raw(record, "start", &len) &&
           record_raw(record, "end", &len) && record_raw(record, "exact", &len);
}

static enum merge_result add_fact(struct remember *r, const struct record *record, enum record_role role,
                                  struct err *e)
{
    size_t bytes = 0;
    r->list.n = 0;
    arena_clear(&r->arena);
    pages_free(&r->places);
    struct selection fields;
    select_of_record(&fact_fields, record, &fields);
    if (!identity_key(&fields, role, &r->key, e) ||
        !evidence_read(&fields, &r->places, &r->arena, &r->list, &bytes, e))
        return MERGE_REJECT;
    bool own = has_own_place(record);
    for (size_t i = 0; i < r->list.n; i++)
        say(r, record, r->list.places[i], own && i == 0);
    return MERGE_TAKEN;
}

enum merge_result remember_add(struct remember *r, const struct record *record, struct err *e)
{
    enum record_role role = record_role(record);
    enum merge_result result = MERGE_PASS;
    r->heard = r->report->rejected;
    r->ended = role == RECORD_OTHER && record_is(record, "type", "end");
    if (role == RECORD_NO_TYPE) {
        err_set(e, NULL, 0, 0, "record lacks `type`");
        return MERGE_REJECT;
    }
    if (role == RECORD_PAGE)
        result = add_page(r, record, e);
    else if (role != RECORD_OTHER)
        result = add_fact(r, record, role, e);
    else if (record_is(record, "type", "revisit"))
        result = add_revisit(r, record, e);
    return state_failed(r->state, e) ? MERGE_FAILED : result;
}

/* --- comparing ------------------------------------------------------------------------------------ */

/* The text is another one than at the last reading and says nothing of substance. */
static bool is_replaced(struct remember *r, const struct state_page *page)
{
    struct fingerprint old = {0}, now = {0};
    if (!page->old_fingerprint || !page->fingerprint || r->options.accept_losses)
        return false;
    return fingerprint_read(page->old_fingerprint + 1, strlen(page->old_fingerprint) - 2, &old) &&
           fingerprint_read(page->fingerprint + 1, strlen(page->fingerprint) - 2, &now) &&
           fingerprint_agreement(&old, &now) <= REMEMBER_REPLACED && !comparison_has_substance(&r->comparison);
}

static void compare_page(struct remember *r, const struct state_page *page)
{
    struct comparison *c = &r->comparison;
    comparison_load(c, r->state, page);
    bool replaced = c->known.n && is_replaced(r, page);
    bool keep = c->known.n && (page->incomplete || replaced);
    if (keep)
        report_note(r->report, NULL, 0, "%s: %s; what it said before is kept", page->source,
                    replaced ? "its text is another one, without counts and members" : "it is not complete");
    if (!replaced)
        comparison_apply(c, r->state, page, keep);
    state_page_read(r->state, page->id, r->now, keep);
}

static bool input_is_whole(struct remember *r, struct err *e)
{
    if (r->report->stopped)
        return err_set(e, NULL, 0, 0, "stopped at rejected input: nothing was committed");
    if (r->report->rejected != r->heard)
        return err_set(e, NULL, 0, 0,
                       "the input ends with what was rejected, it may be cut off: nothing was committed");
    if (r->options.need_end && !r->ended)
        return err_set(e, NULL, 0, 0, "the input has no end mark, it may be cut off: nothing was committed");
    return true;
}

static bool print_changes(struct remember *r, remember_print_fn *print, void *ctx, struct err *e)
{
    struct state_change change = {0};
    struct buf line = {0};
    bool good = true;
    while (good && state_next_change(r->state, &change)) {
        if (change.kind == CHANGE_CONFIRMED && !r->options.confirmed)
            continue;
        buf_clear(&line);
        if (!change_write(r->state, &change, r->now, &r->gathering, &r->before, &line))
            break;
        if (change.kind != CHANGE_CONFIRMED && r->options.ledger)
            ledger_put(&r->ledger, line.data, line.len);
        if (!print(ctx, line.data, line.len))
            good = err_set(e, NULL, 0, 0, "standard output cannot be written: nothing was committed");
    }
    buf_free(&line);
    return good && !state_failed(r->state, e);
}

bool remember_compare(struct remember *r, remember_print_fn *print, void *ctx, struct err *e)
{
    struct state_page page = {0};
    if (!input_is_whole(r, e))
        return false;
    if (r->page && r->report->rejected != r->rejected)
        state_note_incomplete(r->state, r->page);
    if (r->strangers)
        report_note(r->report, NULL, 0, "pages that are said to be as they were, but are not known: %llu",
                    (unsigned long long)r->strangers);
    state_revisit(r->state, r->options.confirmed, r->now);
    while (state_next_page(r->state, &page))
        compare_page(r, &page);
    state_drop_unsaid(r->state);
    return !state_failed(r->state, e) && print_changes(r, print, ctx, e);
}

bool remember_commit(struct remember *r, struct err *e)
{
    if (r->options.ledger) {
        if (!ledger_sync(&r->ledger, e))
            return false;
        state_set_number(r->state, r->ledger_name.data, r->ledger.length);
    }
    state_set_text(r->state, "last_run", r->now);
    r->committed = state_commit(r->state, e);
    return r->committed;
}

/* --- telling -------------------------------------------------------------------------------------- */

bool remember_dump(const char *path, remember_print_fn *print, void *ctx, struct err *e)
{
    struct state *s = state_open(path, false, e);
    if (!s)
        return false;
    struct gathering g = {0};
    struct buf line = {0};
    const char *first_seen;
    int64_t fact = 0;
    bool good = true;
    while (good && state_next_fact(s, &fact, &first_seen)) {
        buf_clear(&line);
        good = known_fact_write(s, fact, first_seen, &g, &line) && print(ctx, line.data, line.len);
    }
    good = !state_failed(s, e) && good;
    gathering_free(&g);
    buf_free(&line);
    state_close(s);
    return good;
}
