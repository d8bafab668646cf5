/* Changes and remembered facts as lines. Private to lib/merge. */
#ifndef PP_MERGE_CHANGE_WRITE_H
#define PP_MERGE_CHANGE_WRITE_H

#include "lib/base/buf.h"
#include "lib/merge/evidence.h"
#include "lib/merge/state.h"
#include "lib/record/record.h"

/* The places of one fact, taken one by one from the state. `{0}` to begin with; used again and again. */
struct gathering {
    struct pages pages;
    struct arena arena;
    struct evidence_list list;
    struct record first, other; /* record of the first place; of the one taken last */
    struct evidence_writer writer;
    char last_seen[32];         /* latest of the pages */
    char *fingerprint, *sha256; /* of the first page, in the arena */
    size_t bytes;
    bool damaged; /* a place that is no statement of a fact: nothing that we wrote */
};

void gathering_clear(struct gathering *g);
void gathering_free(struct gathering *g);
/* A state_place_fn; ctx is a struct gathering. */
void gathering_take(void *ctx, const struct state_place *place);

/* Append the line of a change. `g` and `before` are used for gathering. False: the state failed, the line is no good. */
bool change_write(struct state *s, const struct state_change *change, const char *now, struct gathering *g,
                  struct gathering *before, struct buf *out);
/* Append the line of a fact that the state knows. False as above. */
bool known_fact_write(struct state *s, int64_t fact, const char *first_seen, struct gathering *g, struct buf *out);

#endif
