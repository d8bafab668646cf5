#include "lib/fact/facts.h"

#include "lib/base/mem.h"
#include "lib/fact/analysis.h"

void facts_clear(struct facts *f)
{
    f->dates.n = f->places.n = f->ncounts = f->nmemberships = 0;
    f->roles = NULL; /* in the arena */
    arena_clear(&f->arena);
}

void facts_free(struct facts *f)
{
    mem_free(f->dates.v);
    mem_free(f->places.v);
    mem_free(f->counts);
    mem_free(f->memberships);
    arena_free(&f->arena);
    *f = (struct facts){0};
}

void facts_find(const struct passage_context *c, struct facts *out)
{
    facts_clear(out);
    dates_find(c->doc, &out->arena, &out->dates);
    places_find(c->doc, c->gazetteer, &out->arena, &out->places);
    out->roles = arena_alloc(&out->arena, (out->dates.n + 1) * sizeof *out->roles);
    struct analysis a;
    analysis_make(&a, c, out);
    page_dates_find(&a);
    memberships_find(&a);
    counts_find(&a);
    roles_assign(&a);
    analysis_free(&a);
}
