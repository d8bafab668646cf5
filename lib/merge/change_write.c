#include "lib/merge/change_write.h"

#include "lib/merge/canonical.h"
#include "lib/merge/fact_field.h"
#include "lib/merge/identity.h"

#include <string.h>

void gathering_clear(struct gathering *g)
{
    pages_free(&g->pages);
    arena_clear(&g->arena);
    record_clear(&g->first);
    g->list.n = 0;
    g->last_seen[0] = '\0';
    g->damaged = false;
}

void gathering_free(struct gathering *g)
{
    gathering_clear(g);
    arena_free(&g->arena);
    evidence_list_free(&g->list);
    record_free(&g->first);
    record_free(&g->other);
    evidence_writer_free(&g->writer);
}

/* Copies are told by fingerprints, which is dear: that of the first page is looked at when there is a second. */
static void describe(struct gathering *g, uint32_t page, const struct state_place *place)
{
    if (page == 0) {
        pages_describe(&g->pages, page, place->published, NULL, NULL);
        g->fingerprint =
            place->fingerprint ? arena_dup(&g->arena, place->fingerprint, strlen(place->fingerprint)) : NULL;
        g->sha256 = place->sha256 ? arena_dup(&g->arena, place->sha256, strlen(place->sha256)) : NULL;
        return;
    }
    if (page == 1)
        pages_describe(&g->pages, 0, NULL, g->fingerprint, g->sha256);
    pages_describe(&g->pages, page, place->published, place->fingerprint, place->sha256);
}

void gathering_take(void *ctx, const struct state_place *place)
{
    struct gathering *g = ctx;
    struct record *r = g->list.n ? &g->other : &g->first;
    struct err ignored; /* the state holds only what was accepted once */
    struct selection fields;
    size_t before = g->pages.count;
    bool good = record_parse(r, place->record, strlen(place->record), &ignored);
    if (good)
        select_of_record(&fact_fields, r, &fields);
    if (!good || !evidence_read(&fields, &g->pages, &g->arena, &g->list, &g->bytes, &ignored)) {
        g->damaged = true;
        return;
    }
    if (g->pages.count > before)
        describe(g, g->list.places[g->list.n - 1]->page, place);
    size_t len = strlen(place->last_seen);
    if (len < sizeof g->last_seen && strcmp(place->last_seen, g->last_seen) > 0)
        memcpy(g->last_seen, place->last_seen, len + 1);
}

static void put_member(struct buf *out, const char *name, const char *text)
{
    buf_addf(out, ",\"%s\":", name);
    json_put_string(out, text, strlen(text));
}

static void put_evidence(struct gathering *g, struct buf *out)
{
    buf_addc(out, ',');
    evidence_write(&g->writer, &g->pages, &g->list, out);
}

/* The record without its closing brace. */
static void put_head(const struct record *r, struct buf *out)
{
    record_write(r, out);
    out->len -= 2;
}

static bool differs(const struct record *a, const struct record *b, const char *name)
{
    struct buf texts[2] = {{0}, {0}};
    const struct record *both[] = {a, b};
    for (int i = 0; i < 2; i++) {
        size_t len;
        const char *raw = record_raw(both[i], name, &len);
        canonical_add(&texts[i], raw ? raw : "null", raw ? len : 4);
    }
    bool same = texts[0].len == texts[1].len && !memcmp(texts[0].data, texts[1].data, texts[0].len);
    buf_free(&texts[0]);
    buf_free(&texts[1]);
    return !same;
}

/* The fields in which `r` says another thing than `other`, as the members of an object. */
static void put_differences(const struct record *r, const struct record *other, struct buf *out)
{
    const char *before = "";
    for (const char *const *name = identity_fields(record_role(r)); *name; name++) {
        size_t len;
        if (!differs(r, other, *name))
            continue;
        const char *raw = record_raw(r, *name, &len);
        buf_addf(out, "%s\"%s\":", before, *name);
        buf_add(out, raw ? raw : "null", raw ? len : 4);
        before = ",";
    }
}

static void put_before_and_after(struct gathering *now, struct gathering *before, struct buf *out)
{
    buf_adds(out, ",\"before\":{");
    put_differences(&before->first, &now->first, out);
    put_evidence(before, out);
    buf_adds(out, "},\"after\":{");
    put_differences(&now->first, &before->first, out);
    buf_addc(out, '}');
}

/* Whether the state gave what it must hold: at least one place, and each a statement. */
static bool gathered(struct state *s, const struct gathering *g)
{
    if (g->damaged || !g->list.n)
        state_is_damaged(s);
    return !state_failed(s, NULL);
}

static int64_t sources_now(struct state *s, int64_t fact, struct gathering *g)
{
    gathering_clear(g);
    state_places_now(s, fact, gathering_take, g);
    return evidence_sources(&g->writer, &g->pages, &g->list);
}

bool change_write(struct state *s, const struct state_change *change, const char *now, struct gathering *g,
                  struct gathering *before, struct buf *out)
{
    static const char *const names[] = {
        [CHANGE_NEW] = "new",
        [CHANGE_CHANGED] = "changed",
        [CHANGE_CONFIRMED] = "confirmed",
        [CHANGE_GONE] = "gone",
    };
    gathering_clear(g);
    if (change->kind == CHANGE_GONE)
        state_places_lost(s, change, gathering_take, g);
    else
        state_places_said(s, change, gathering_take, g);
    if (!gathered(s, g))
        return false;
    put_head(&g->first, out);
    put_member(out, "change", names[change->kind]);
    put_member(out, "seen", now);
    if (change->kind == CHANGE_CHANGED) {
        gathering_clear(before);
        state_places_lost(s, change, gathering_take, before);
        if (!gathered(s, before))
            return false;
        put_before_and_after(g, before, out);
    }
    put_evidence(g, out);
    buf_addf(out, ",\"sources\":%lld}\n", (long long)sources_now(s, change->fact, g));
    return !state_failed(s, NULL);
}

bool known_fact_write(struct state *s, int64_t fact, const char *first_seen, struct gathering *g, struct buf *out)
{
    gathering_clear(g);
    state_places_now(s, fact, gathering_take, g);
    if (!gathered(s, g))
        return false;
    put_head(&g->first, out);
    put_member(out, "first_seen", first_seen);
    put_member(out, "last_seen", g->last_seen);
    put_evidence(g, out);
    buf_addf(out, ",\"sources\":%lld}\n", (long long)evidence_sources(&g->writer, &g->pages, &g->list));
    return true;
}
