/* What a page says now against what it said at its last reading. Private to lib/merge. */
#ifndef PP_MERGE_COMPARE_H
#define PP_MERGE_COMPARE_H

#include "lib/base/buf.h"
#include "lib/base/map.h"
#include "lib/merge/state.h"
#include "lib/record/record.h"

/* A fact in the statements of a page. */
struct span {
    int64_t fact, order;
    const struct statement *v; /* its statements, in order */
    size_t n;
    bool paired;
};

struct spans {
    struct span *v;
    size_t n, cap;
};

/* Reused page after page; `{0}` to begin with. */
struct comparison {
    struct statements known, said;
    struct spans added, gone;
    struct map subjects;
    struct record record;
    struct buf key;
    int64_t losses; /* facts gone so far in this run: they are ordered behind all others */
};

void comparison_free(struct comparison *c);

/* Read both sides of the page. */
void comparison_load(struct comparison *c, struct state *s, const struct state_page *page);
/* True if the page states a count or a membership now. */
bool comparison_has_substance(struct comparison *c);
/* Note the page's changes and make its statements those of now. `keep`: what it no longer says stays. */
void comparison_apply(struct comparison *c, struct state *s, const struct state_page *page, bool keep);

#endif
