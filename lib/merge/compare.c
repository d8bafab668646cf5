#include "lib/merge/compare.h"

#include "lib/base/mem.h"
#include "lib/merge/fact_field.h"
#include "lib/merge/identity.h"

#include <stdlib.h>
#include <string.h>

enum { NO_SPAN = -1 };

void comparison_free(struct comparison *c)
{
    statements_clear(&c->known);
    statements_clear(&c->said);
    mem_free(c->known.v);
    mem_free(c->said.v);
    mem_free(c->added.v);
    mem_free(c->gone.v);
    map_free(&c->subjects);
    record_free(&c->record);
    buf_free(&c->key);
}

static int by_fact(const void *a, const void *b)
{
    const struct statement *x = a, *y = b;
    int order = (x->fact > y->fact) - (x->fact < y->fact);
    return order ? order : (x->id > y->id) - (x->id < y->id);
}

void comparison_load(struct comparison *c, struct state *s, const struct state_page *page)
{
    state_known(s, page->id, &c->known);
    state_said(s, page->id, &c->said);
    if (c->known.n)
        qsort(c->known.v, c->known.n, sizeof *c->known.v, by_fact);
    if (c->said.n)
        qsort(c->said.v, c->said.n, sizeof *c->said.v, by_fact);
}

static enum record_role role_of(struct comparison *c, const struct statement *statement)
{
    struct err ignored;
    if (!record_parse(&c->record, statement->record, strlen(statement->record), &ignored))
        return RECORD_NO_TYPE;
    return record_role(&c->record);
}

/* Which types of facts the page states now: a sum of 1 << role. */
static unsigned roles_said(struct comparison *c)
{
    unsigned roles = 0;
    for (size_t i = 0; i < c->said.n; i++)
        roles |= 1u << role_of(c, &c->said.v[i]);
    return roles;
}

bool comparison_has_substance(struct comparison *c)
{
    return roles_said(c) & (1u << RECORD_COUNT | 1u << RECORD_MEMBERSHIP);
}

/* The statements of one fact that begin at list->v[at]. */
static struct span span_at(const struct statements *list, size_t at)
{
    struct span span = {list->v[at].fact, list->v[at].id, &list->v[at], 1, false};
    while (at + span.n < list->n && list->v[at + span.n].fact == span.fact)
        span.n++;
    return span;
}

static void append(struct spans *list, const struct span *span)
{
    list->v = mem_grow(list->v, &list->cap, list->n + 1, sizeof *list->v);
    list->v[list->n++] = *span;
}

/* A fact that the page still states: only what differs is written. */
static void align(struct state *s, int64_t page, const struct span *known, const struct span *said)
{
    for (size_t i = 0; i < known->n && i < said->n; i++)
        if (strcmp(known->v[i].record, said->v[i].record) != 0)
            state_update(s, known->v[i].id, said->v[i].record);
    for (size_t i = said->n; i < known->n; i++)
        state_remove(s, &known->v[i], page);
    for (size_t i = known->n; i < said->n; i++)
        state_insert(s, said->fact, page, said->v[i].record);
}

static int by_order(const void *a, const void *b)
{
    const struct span *x = a, *y = b;
    return (x->order > y->order) - (x->order < y->order);
}

/* Both lists are sorted by fact: walk them side by side. */
static void sort_out(struct comparison *c, struct state *s, int64_t page)
{
    c->added.n = c->gone.n = 0;
    for (size_t i = 0, k = 0; i < c->known.n || k < c->said.n;) {
        struct span known = {0}, said = {0};
        if (i < c->known.n)
            known = span_at(&c->known, i);
        if (k < c->said.n)
            said = span_at(&c->said, k);
        if (!said.n || (known.n && known.fact < said.fact)) {
            append(&c->gone, &known);
            i += known.n;
        } else if (!known.n || said.fact < known.fact) {
            append(&c->added, &said);
            k += said.n;
        } else {
            align(s, page, &known, &said);
            state_note_change(s, CHANGE_CONFIRMED, said.fact, page, 0, said.order);
            i += known.n;
            k += said.n;
        }
    }
    if (c->added.n)
        qsort(c->added.v, c->added.n, sizeof *c->added.v, by_order);
    if (c->gone.n)
        qsort(c->gone.v, c->gone.n, sizeof *c->gone.v, by_order);
}

/* What the fact speaks of; with `dated`, for counts, and as of when. False if it has no subject. */
static bool subject(struct comparison *c, const struct span *span, bool dated)
{
    struct err ignored;
    enum record_role role = role_of(c, span->v);
    struct selection fields;
    if (role > RECORD_MEMBERSHIP)
        return false;
    select_of_record(&fact_fields, &c->record, &fields);
    if (!identity_subject(&fields, role, &c->key, &ignored))
        return false;
    size_t len;
    const char *as_of = dated ? record_raw(&c->record, "as_of", &len) : NULL;
    if (as_of)
        buf_add(&c->key, as_of, len);
    return true;
}

/* Let each fact that is gone meet the first added one of the same subject that is still free. */
static void pair(struct comparison *c, struct state *s, int64_t page, bool dated)
{
    size_t n = c->added.n;
    int64_t *next = mem_array(NULL, n + 1, sizeof *next);
    map_free(&c->subjects);
    for (size_t i = n; i-- > 0;) {
        next[i] = NO_SPAN;
        if (c->added.v[i].paired || !subject(c, &c->added.v[i], dated))
            continue;
        size_t before = c->subjects.count;
        struct map_entry *e = map_put(&c->subjects, c->key.data, c->key.len);
        next[i] = c->subjects.count > before ? NO_SPAN : e->num;
        e->num = (int64_t)i;
    }
    for (size_t i = 0; i < c->gone.n && c->subjects.count; i++) {
        struct span *gone = &c->gone.v[i];
        if (gone->paired || !subject(c, gone, dated))
            continue;
        struct map_entry *e = map_find(&c->subjects, c->key.data, c->key.len);
        if (!e || e->num == NO_SPAN)
            continue;
        struct span *added = &c->added.v[e->num];
        e->num = next[e->num];
        gone->paired = added->paired = true;
        state_note_change(s, CHANGE_CHANGED, added->fact, page, gone->fact, added->order);
    }
    mem_free(next);
}

/* Without a page record the run may hold only some types of facts: the others are not gone. */
static void spare_other_roles(struct comparison *c)
{
    unsigned roles = roles_said(c);
    size_t n = 0;
    for (size_t i = 0; i < c->gone.n; i++)
        if (roles & 1u << role_of(c, c->gone.v[i].v))
            c->gone.v[n++] = c->gone.v[i];
    c->gone.n = n;
}

void comparison_apply(struct comparison *c, struct state *s, const struct state_page *page, bool keep)
{
    sort_out(c, s, page->id);
    if (keep)
        c->gone.n = 0;
    else if (!page->described)
        spare_other_roles(c);
    if (c->gone.n && c->added.n) {
        pair(c, s, page->id, true);
        pair(c, s, page->id, false);
    }
    for (size_t i = 0; i < c->added.n; i++) {
        const struct span *added = &c->added.v[i];
        for (size_t k = 0; k < added->n; k++)
            state_insert(s, added->fact, page->id, added->v[k].record);
        if (!added->paired)
            state_note_change(s, state_is_new(s, added->fact) ? CHANGE_NEW : CHANGE_CONFIRMED, added->fact, page->id,
                              0, added->order);
    }
    for (size_t i = 0; i < c->gone.n; i++) {
        const struct span *gone = &c->gone.v[i];
        for (size_t k = 0; k < gone->n; k++)
            state_remove(s, &gone->v[k], page->id);
        if (!gone->paired)
            state_note_change(s, CHANGE_GONE, gone->fact, page->id, 0, c->losses++);
    }
}
