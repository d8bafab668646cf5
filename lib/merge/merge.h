/* Merging facts that say the same (identity.h) into one record with its evidence, in bounded memory.
 *
 * Records are added one after another; then the merged facts are taken out in the order in which they first
 * appeared. Each is the record of its first place, with `evidence` and `sources` at its end. What does not fit into
 * memory goes to an unlinked file (partition.h); the output is the same. */
#ifndef PP_MERGE_MERGE_H
#define PP_MERGE_MERGE_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/merge/pages.h"
#include "lib/record/select.h"

#include <stdbool.h>
#include <stdint.h>

struct merge;

struct merge_options {
    int64_t memory;     /* bytes that facts may take before they are spilled; 0: no limit. The table of pages
                               (about 600 bytes a page) comes on top. */
    const char *tmpdir; /* where to spill; NULL: $TMPDIR, else /tmp */
};

enum merge_result {
    MERGE_TAKEN,  /* a fact; it comes out of merge_next */
    MERGE_PASS,   /* not a fact (a page is noted for published and sources): hand it on as it is */
    MERGE_REJECT, /* it lacks a field, reason in err */
    MERGE_FAILED, /* spilling failed, reason in err; nothing more can be done */
};

struct merge *merge_open(const struct merge_options *options);
void merge_close(struct merge *m);

enum merge_result merge_add(struct merge *m, const struct record *r, struct err *e);
/* The same for a record of which the fields of fact_field.h are known. If it was read by its shape (select.h), its line
 * must stay valid until merge_leave, which fits selector_before_leaving; what goes wrong there is said by the call that
 * comes next. */
enum merge_result merge_add_selection(struct merge *m, const struct selection *s, struct err *e);
void merge_leave(void *ctx);

enum merge_step { MERGE_FACT, MERGE_END, MERGE_ERROR };

/* The next merged fact as a line with its newline, appended to `line`. No merge_add after the first call. */
enum merge_step merge_next(struct merge *m, struct buf *line, struct err *e);

#endif
