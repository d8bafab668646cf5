#include "lib/fact/facts.h"

#include "lib/base/mem.h"
#include "lib/fact/analysis.h"
#include "lib/fact/counts.h"
#include "lib/fact/weigh.h"

void facts_clear(struct facts *f)
{
    f->dates.n = f->places.n = f->ncounts = f->nmemberships = 0;
    f->roles = NULL; /* in the arena */
    arena_clear(&f->arena);
    if (f->analysis)
        f->analysis->marks.limited = false;
}

bool facts_are_all(const struct facts *f, size_t limit)
{
    size_t n = f->dates.n + f->ncounts + f->nmemberships;
    for (size_t i = 0; i < f->places.n; i++)
        n += f->places.v[i].kind == PLACE_COMMUNE;
    return n <= limit && !(f->analysis && f->analysis->marks.limited);
}

void facts_free(struct facts *f)
{
    mem_free(f->dates.v);
    places_free(&f->places);
    mem_free(f->counts);
    mem_free(f->memberships);
    arena_free(&f->arena);
    if (f->analysis)
        analysis_free(f->analysis);
    mem_free(f->analysis);
    *f = (struct facts){0};
}

/* "Mitte" of "Mitte November" is no borough: what is part of a date is no place. */
static void drop_places_in_dates(struct facts *f)
{
    size_t d = 0;
    for (size_t i = 0; i < f->places.n; i++) {
        struct place *p = &f->places.v[i];
        while (d < f->dates.n && f->dates.v[d].end <= p->start)
            d++;
        if (d < f->dates.n && p->kind != PLACE_REJECTED && f->dates.v[d].start <= p->start &&
            f->dates.v[d].end > p->end) {
            p->kind = PLACE_REJECTED;
            p->rule = "part-of-date";
        }
    }
}

/* A teaser tells what another page tells whole: its dates are facts of that page. */
static void drop_dates_in_teasers(const struct doc *d, struct date_mentions *m)
{
    int *moved_to = mem_array(NULL, m->n + 1, sizeof *moved_to);
    size_t kept = 0;
    for (size_t i = 0; i < m->n; i++) {
        bool teaser = d->lines[doc_line_of(d, m->v[i].first_token)].teaser;
        moved_to[i] = teaser ? -1 : (int)kept;
        if (!teaser)
            m->v[kept++] = m->v[i];
    }
    m->n = kept;
    for (size_t i = 0; i < kept; i++)
        if (m->v[i].range_with >= 0)
            m->v[i].range_with = moved_to[m->v[i].range_with];
    mem_free(moved_to);
}

void facts_find(const struct passage_context *c, struct facts *out)
{
    facts_clear(out);
    dates_find(c->doc, &out->arena, &out->dates);
    drop_dates_in_teasers(c->doc, &out->dates);
    places_find(c->doc, c->gazetteer, &out->arena, &out->places);
    drop_places_in_dates(out);
    out->roles = arena_alloc(&out->arena, (out->dates.n + 1) * sizeof *out->roles);
    if (!c->doc->german) /* the words of profiles and tables are German */
        return;
    if (!out->analysis)
        out->analysis = mem_zalloc(sizeof *out->analysis);
    struct analysis *a = out->analysis;
    analysis_make(a, c, out);
    page_dates_find(a);
    counts_find(a);
    if (a->whole) {
        memberships_find(a);
        memberships_complete(a);
        if (a->related && !c->rules_only)
            memberships_weigh_dates(a);
        counts_settle_listed(a);
        counts_settle_joined(a);
        counts_drop_selections(a);
    }
    if (a->related)
        counts_drop_contradicted(a);
    roles_assign(a);
}
