#include "lib/merge/state.h"

#include "lib/base/buf.h"
#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/merge/state_sql.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct state {
    sqlite3 *db;
    char *path;
    sqlite3_stmt *prepared[QUERIES];
    int64_t last_old_fact; /* facts with larger numbers are new in this run */
    bool failed;
    struct err error;
};

/* --- calls of SQLite ------------------------------------------------------------------------------ */

static void fail(struct state *s, int code)
{
    if (s->failed)
        return;
    s->failed = true;
    int primary = code & 0xFF;
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED)
        err_set(&s->error, s->path, 0, 0, "another run is using this state");
    else if (primary == SQLITE_NOTADB)
        err_set(&s->error, s->path, 0, 0, "no state of pp-dedupe, or damaged; left as it is");
    else if (primary == SQLITE_CORRUPT)
        err_set(&s->error, s->path, 0, 0, "state is damaged; left as it is");
    else if (primary == SQLITE_CANTOPEN && s->db && sqlite3_system_errno(s->db))
        err_set(&s->error, s->path, 0, 0, "%s", strerror(sqlite3_system_errno(s->db)));
    else if (s->db && sqlite3_extended_errcode(s->db) == SQLITE_READONLY_DIRECTORY)
        err_set(&s->error, s->path, 0, 0, "its folder cannot be written, which needs a journal beside it");
    else
        err_set(&s->error, s->path, 0, 0, "%s", s->db ? sqlite3_errmsg(s->db) : sqlite3_errstr(code));
}

bool state_failed(const struct state *s, struct err *e)
{
    if (s->failed && e)
        *e = s->error;
    return s->failed;
}

static bool run(struct state *s, const char *sql)
{
    if (!s->failed) {
        int code = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
        if (code != SQLITE_OK)
            fail(s, code);
    }
    return !s->failed;
}

/* The statement, ready to be bound; NULL after a failure. */
static sqlite3_stmt *ready(struct state *s, enum query q)
{
    if (s->failed)
        return NULL;
    if (!s->prepared[q]) {
        int code = sqlite3_prepare_v3(s->db, queries[q], -1, SQLITE_PREPARE_PERSISTENT, &s->prepared[q], NULL);
        if (code != SQLITE_OK) {
            fail(s, code);
            return NULL;
        }
    }
    sqlite3_reset(s->prepared[q]);
    return s->prepared[q];
}

static void bind_text(sqlite3_stmt *q, int at, const char *text, size_t len)
{
    if (text)
        sqlite3_bind_text64(q, at, text, len, SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_null(q, at);
}

static void bind_string(sqlite3_stmt *q, int at, const char *text)
{
    bind_text(q, at, text, text ? strlen(text) : 0);
}

/* One more row? */
static bool step(struct state *s, sqlite3_stmt *q)
{
    if (!q || s->failed)
        return false;
    int code = sqlite3_step(q);
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(q);
    if (code != SQLITE_DONE)
        fail(s, code);
    return false;
}

/* The query as it stands in the middle of its rows; from its first row on if it is not. */
static sqlite3_stmt *going_on(struct state *s, enum query q)
{
    return s->prepared[q] && sqlite3_stmt_busy(s->prepared[q]) ? s->prepared[q] : ready(s, q);
}

static const char *text_column(sqlite3_stmt *q, int at)
{
    return (const char *)sqlite3_column_text(q, at);
}

void state_is_damaged(struct state *s)
{
    if (s->failed)
        return;
    s->failed = true;
    err_set(&s->error, s->path, 0, 0, "state is damaged; left as it is");
}

/* Text that our tables always have: a file without it was not written by us. */
static const char *given_text(struct state *s, sqlite3_stmt *q, int at)
{
    const char *text = text_column(q, at);
    if (!text)
        state_is_damaged(s);
    return text ? text : "";
}

static int64_t pragma(struct state *s, const char *name)
{
    char sql[64];
    sqlite3_stmt *q = NULL;
    int64_t value = 0;
    snprintf(sql, sizeof sql, "PRAGMA %s", name);
    int code = s->failed ? SQLITE_OK : sqlite3_prepare_v2(s->db, sql, -1, &q, NULL);
    if (code != SQLITE_OK)
        fail(s, code);
    else if (step(s, q))
        value = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return value;
}

/* --- opening -------------------------------------------------------------------------------------- */

static void check_damage(struct state *s)
{
    sqlite3_stmt *q = NULL;
    int code = sqlite3_prepare_v2(s->db, "PRAGMA quick_check(1)", -1, &q, NULL);
    if (code != SQLITE_OK) {
        fail(s, code);
    } else if (step(s, q) && strcmp(text_column(q, 0), "ok") != 0) {
        state_is_damaged(s);
    }
    sqlite3_finalize(q);
}

static bool refuse(struct state *s, const char *what, int64_t version)
{
    s->failed = true;
    return err_set(&s->error, s->path, 0, 0, what, (long long)version, (int)STATE_VERSION);
}

/* Make the tables, or lead an older version to this one: all or nothing. */
static bool make_current(struct state *s, int64_t version)
{
    char sql[64];
    if (!run(s, "BEGIN IMMEDIATE"))
        return false;
    if (version == 0)
        run(s, schema);
    for (int64_t v = version; v > 0 && v < STATE_VERSION; v++)
        run(s, migrations[v - 1]);
    snprintf(sql, sizeof sql, "PRAGMA application_id = %d", STATE_ID);
    run(s, sql);
    snprintf(sql, sizeof sql, "PRAGMA user_version = %d", STATE_VERSION);
    return run(s, sql) && run(s, "COMMIT");
}

static bool check_version(struct state *s)
{
    int64_t version = pragma(s, "user_version"), id = pragma(s, "application_id");
    bool empty = !s->failed && pragma(s, "schema_version") == 0 && version == 0;
    if (s->failed)
        return false;
    if (!empty && id != STATE_ID)
        return refuse(s, "no state of pp-dedupe; left as it is", 0);
    if (version > STATE_VERSION)
        return refuse(s, "state has version %lld, this program knows versions up to %d; left as it is", version);
    if (!empty && version < 1)
        return refuse(s, "state has no version; left as it is", 0);
    check_damage(s);
    return !s->failed && (version == STATE_VERSION || make_current(s, version));
}

/* SQLite tells of a file that it could neither make nor find only that it is not there. */
static bool could_be_made(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? mem_dup(path, (size_t)(slash - path) + 1) : mem_strdup(".");
    bool missing = access(folder, F_OK) != 0 || access(path, F_OK) == 0;
    bool could = missing || access(folder, W_OK) == 0;
    mem_free(folder);
    return could;
}

struct state *state_open(const char *path, bool create, struct err *e)
{
    struct state *s = mem_zalloc(sizeof *s);
    s->path = mem_strdup(path);
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
    struct buf name = {0}; /* one that SQLite takes for the name of a file: not so ":memory:" */
    buf_addf(&name, "%s%s", path[0] == '/' ? "" : "./", path);
    int code = sqlite3_open_v2(name.data, &s->db, flags, NULL);
    buf_free(&name);
    char settings[200];
    snprintf(settings, sizeof settings,
             "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -%d; PRAGMA "
             "temp.cache_size = -%d",
             CACHE_KIB, TEMP_CACHE_KIB);
    if (code != SQLITE_OK && create && !could_be_made(path))
        s->failed = !err_set(&s->error, path, 0, 0, "cannot be made: its folder cannot be written");
    else if (code != SQLITE_OK)
        fail(s, code);
    if (!create)
        sqlite3_busy_timeout(s->db, WAIT); /* who reads waits for a run that commits */
    if (run(s, settings) && check_version(s))
        return s;
    state_failed(s, e);
    state_close(s);
    return NULL;
}

void state_close(struct state *s)
{
    if (!s)
        return;
    for (int q = 0; q < QUERIES; q++)
        sqlite3_finalize(s->prepared[q]);
    sqlite3_close(s->db);
    mem_free(s->path);
    mem_free(s);
}

static int64_t last_fact(struct state *s)
{
    sqlite3_stmt *q = NULL;
    int64_t last = 0;
    int code = sqlite3_prepare_v2(s->db, "SELECT max(id) FROM fact", -1, &q, NULL);
    if (code != SQLITE_OK)
        fail(s, code);
    else if (step(s, q))
        last = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return last;
}

bool state_lock(struct state *s, struct err *e)
{
    if (run(s, "BEGIN IMMEDIATE"))
        s->last_old_fact = last_fact(s);
    return !state_failed(s, e);
}

bool state_begin(struct state *s, struct err *e)
{
    return run(s, run_tables) ? state_lock(s, e) : !state_failed(s, e);
}

bool state_commit(struct state *s, struct err *e)
{
    for (int q = 0; q < QUERIES; q++)
        sqlite3_reset(s->prepared[q]);
    sqlite3_busy_timeout(s->db, WAIT); /* a --dump may be reading: what was found is not to be lost by it */
    run(s, "COMMIT");
    sqlite3_busy_timeout(s->db, 0);
    return !state_failed(s, e);
}

/* --- names ---------------------------------------------------------------------------------------- */

int64_t state_number(struct state *s, const char *name, int64_t otherwise)
{
    sqlite3_stmt *q = ready(s, GET_META);
    if (q)
        bind_string(q, 1, name);
    return step(s, q) ? sqlite3_column_int64(q, 0) : otherwise;
}

void state_set_number(struct state *s, const char *name, int64_t value)
{
    sqlite3_stmt *q = ready(s, SET_META);
    if (!q)
        return;
    bind_string(q, 1, name);
    sqlite3_bind_int64(q, 2, value);
    step(s, q);
}

const char *state_text(struct state *s, const char *name)
{
    sqlite3_stmt *q = ready(s, GET_META);
    if (q)
        bind_string(q, 1, name);
    return step(s, q) ? text_column(q, 0) : "";
}

void state_set_text(struct state *s, const char *name, const char *value)
{
    sqlite3_stmt *q = ready(s, SET_META);
    if (!q)
        return;
    bind_string(q, 1, name);
    bind_string(q, 2, value);
    step(s, q);
}

/* --- what this run reads -------------------------------------------------------------------------- */

/* The row with that text, found by `find` (hash, text), else added by `add` (hash, text, now). */
static int64_t find_or_add(struct state *s, enum query find, enum query add, const char *text, size_t len,
                           const char *now)
{
    int64_t hash = (int64_t)hash_bytes(text, len, 0);
    enum query both[] = {find, add};
    for (int i = 0; i < 2; i++) {
        sqlite3_stmt *q = ready(s, both[i]);
        if (!q)
            return 0;
        sqlite3_bind_int64(q, 1, hash);
        bind_text(q, 2, text, len);
        if (both[i] == add)
            bind_string(q, 3, now);
        if (step(s, q))
            return sqlite3_column_int64(q, 0);
    }
    return sqlite3_last_insert_rowid(s->db);
}

int64_t state_page(struct state *s, const char *source, size_t len, const char *now)
{
    return find_or_add(s, FIND_PAGE, ADD_PAGE, source, len, now);
}

static void step_with(struct state *s, enum query which, int64_t number)
{
    sqlite3_stmt *q = ready(s, which);
    if (!q)
        return;
    sqlite3_bind_int64(q, 1, number);
    step(s, q);
}

void state_note_reading(struct state *s, int64_t page)
{
    step_with(s, READ_PAGE, page);
}

void state_note_incomplete(struct state *s, int64_t page)
{
    step_with(s, INCOMPLETE, page);
}

void state_describe(struct state *s, int64_t page, const char *published, const char *fingerprint, const char *sha256)
{
    sqlite3_stmt *q = ready(s, DESCRIBE);
    if (!q)
        return;
    sqlite3_bind_int64(q, 1, page);
    bind_string(q, 2, published);
    bind_string(q, 3, fingerprint);
    bind_string(q, 4, sha256);
    step(s, q);
}

void state_note_published(struct state *s, int64_t page, const char *published)
{
    sqlite3_stmt *q = ready(s, PUBLISHED);
    if (!q)
        return;
    sqlite3_bind_int64(q, 1, page);
    bind_string(q, 2, published);
    step(s, q);
}

bool state_note_revisit(struct state *s, const char *source, size_t len)
{
    sqlite3_stmt *q = ready(s, FIND_PAGE);
    if (!q)
        return false;
    sqlite3_bind_int64(q, 1, (int64_t)hash_bytes(source, len, 0));
    bind_text(q, 2, source, len);
    if (!step(s, q))
        return false;
    step_with(s, REVISIT, sqlite3_column_int64(q, 0));
    return true;
}

void state_revisit(struct state *s, bool repeat, const char *now)
{
    if (repeat) { /* then the comparison sees to the rest */
        step(s, ready(s, REPEAT_SAID));
        step(s, ready(s, REPEAT_PAGES));
        return;
    }
    sqlite3_stmt *q = ready(s, REVISITED);
    if (q)
        bind_string(q, 1, now);
    step(s, q);
}

/* For the statements that take a fact, a page and a record. */
static void put_record(struct state *s, enum query which, int64_t fact, int64_t page, const char *record, size_t len)
{
    sqlite3_stmt *q = ready(s, which);
    if (!q)
        return;
    sqlite3_bind_int64(q, 1, fact);
    sqlite3_bind_int64(q, 2, page);
    bind_text(q, 3, record, len);
    step(s, q);
}

void state_say(struct state *s, int64_t page, const char *key, size_t key_len, const char *record, size_t len,
               const char *now)
{
    int64_t fact = find_or_add(s, FIND_FACT, ADD_FACT, key, key_len, now);
    put_record(s, SAY, fact, page, record, len);
}

bool state_is_new(const struct state *s, int64_t fact)
{
    return fact > s->last_old_fact;
}

/* --- comparing ------------------------------------------------------------------------------------ */

bool state_next_page(struct state *s, struct state_page *page)
{
    sqlite3_stmt *q = going_on(s, NEXT_PAGE);
    if (!step(s, q))
        return false;
    *page = (struct state_page){
        .id = sqlite3_column_int64(q, 0),
        .described = sqlite3_column_int(q, 1),
        .incomplete = sqlite3_column_int(q, 2),
        .source = text_column(q, 3),
        .old_fingerprint = text_column(q, 4),
        .fingerprint = text_column(q, 5),
    };
    return true;
}

void statements_clear(struct statements *list)
{
    for (size_t i = 0; i < list->n; i++)
        mem_free(list->v[i].record);
    list->n = 0;
}

static void collect(struct state *s, enum query which, int64_t page, struct statements *out)
{
    statements_clear(out);
    sqlite3_stmt *q = ready(s, which);
    if (q)
        sqlite3_bind_int64(q, 1, page);
    while (step(s, q)) {
        out->v = mem_grow(out->v, &out->cap, out->n + 1, sizeof *out->v);
        out->v[out->n++] = (struct statement){sqlite3_column_int64(q, 0), sqlite3_column_int64(q, 1),
                                              mem_dup(text_column(q, 2), (size_t)sqlite3_column_bytes(q, 2))};
    }
}

void state_known(struct state *s, int64_t page, struct statements *out)
{
    collect(s, KNOWN, page, out);
}

void state_said(struct state *s, int64_t page, struct statements *out)
{
    collect(s, SAID, page, out);
}

void state_insert(struct state *s, int64_t fact, int64_t page, const char *record)
{
    put_record(s, INSERT, fact, page, record, strlen(record));
}

void state_update(struct state *s, int64_t statement, const char *record)
{
    sqlite3_stmt *q = ready(s, UPDATE);
    if (!q)
        return;
    sqlite3_bind_int64(q, 1, statement);
    bind_string(q, 2, record);
    step(s, q);
}

void state_remove(struct state *s, const struct statement *statement, int64_t page)
{
    put_record(s, LOSE, statement->fact, page, statement->record, strlen(statement->record));
    step_with(s, DELETE, statement->id);
    step_with(s, DELETE_FACT, statement->fact);
}

void state_page_read(struct state *s, int64_t page, const char *now, bool kept)
{
    sqlite3_stmt *q = ready(s, kept ? PAGE_KEPT : PAGE_READ);
    if (!q)
        return;
    sqlite3_bind_int64(q, 1, page);
    bind_string(q, 2, now);
    step(s, q);
}

void state_drop_unsaid(struct state *s)
{
    step_with(s, DROP_UNSAID, s->last_old_fact);
}

/* --- changes -------------------------------------------------------------------------------------- */

void state_note_change(struct state *s, enum change_kind kind, int64_t fact, int64_t page, int64_t before,
                       int64_t order)
{
    sqlite3_stmt *q = ready(s, CHANGE);
    if (!q)
        return;
    const int64_t values[] = {kind, fact, page, before, order};
    for (int i = 0; i < 5; i++)
        sqlite3_bind_int64(q, i + 1, values[i]);
    step(s, q);
}

bool state_next_change(struct state *s, struct state_change *change)
{
    sqlite3_stmt *q = going_on(s, NEXT_CHANGE);
    if (!step(s, q))
        return false;
    change->kind = (enum change_kind)sqlite3_column_int(q, 0);
    change->fact = sqlite3_column_int64(q, 1);
    change->page = sqlite3_column_int64(q, 2);
    change->before = sqlite3_column_int64(q, 3);
    return true;
}

static void places(struct state *s, enum query which, int64_t first, int64_t second, state_place_fn *take, void *ctx)
{
    sqlite3_stmt *q = ready(s, which);
    if (!q)
        return;
    sqlite3_bind_int64(q, 1, first);
    if (sqlite3_bind_parameter_count(q) > 1)
        sqlite3_bind_int64(q, 2, second);
    while (step(s, q)) {
        struct state_place place = {given_text(s, q, 0), given_text(s, q, 1), text_column(q, 2),
                                    text_column(q, 3),   text_column(q, 4),   given_text(s, q, 5)};
        take(ctx, &place);
    }
}

void state_places_said(struct state *s, const struct state_change *change, state_place_fn *take, void *ctx)
{
    if (change->kind == CHANGE_CHANGED)
        places(s, PLACES_CHANGED, change->fact, change->page, take, ctx);
    else
        places(s, PLACES_SAID, change->fact, (int64_t)change->kind, take, ctx);
}

void state_places_lost(struct state *s, const struct state_change *change, state_place_fn *take, void *ctx)
{
    if (change->kind == CHANGE_CHANGED)
        places(s, PLACES_BEFORE, change->before, change->page, take, ctx);
    else
        places(s, PLACES_GONE, change->fact, 0, take, ctx);
}

void state_places_now(struct state *s, int64_t fact, state_place_fn *take, void *ctx)
{
    places(s, PLACES_NOW, fact, 0, take, ctx);
}

bool state_next_fact(struct state *s, int64_t *fact, const char **first_seen)
{
    sqlite3_stmt *q = going_on(s, NEXT_FACT);
    if (!step(s, q))
        return false;
    *fact = sqlite3_column_int64(q, 0);
    *first_seen = given_text(s, q, 1);
    return !s->failed;
}
