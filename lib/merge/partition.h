/* Groups that do not fit into memory: split by hash into files, each small enough to be merged on its own, and the
 * results put back into the order of first appearance. Private to lib/merge. */
#ifndef PP_MERGE_PARTITION_H
#define PP_MERGE_PARTITION_H

#include "lib/merge/group.h"
#include "lib/merge/spool.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PARTITIONS = 32 };

/* One level of splitting; parts that grow too large are split again by further bits of the hash. */
struct partitions {
    struct spool part[PARTITIONS];
    int level;
};

bool partitions_open(struct partitions *p, int level, const char *dir, struct err *e);
void partitions_close(struct partitions *p);
/* Write all groups of the table, each to its part. A group that is written several times (after each spill) is merged when
 * its part is read. */
bool partitions_write(struct partitions *p, const struct group_table *t, struct err *e);

/* Turns one merged group into its line. */
typedef void group_line_fn(void *ctx, const struct group *g, struct buf *line);

/* The merged lines of all parts: runs sorted by order in one spool. */
struct run_merge {
    struct spool spool;
    struct run *runs;
    size_t n, cap;
    size_t *heap;
    size_t heap_n;
};

/* Merge every part (holding about `memory` bytes) and write its lines as a run. */
bool runs_make(struct run_merge *m, struct partitions *p, size_t memory, const char *dir, group_line_fn *line,
               void *ctx, struct err *e);
/* Append the line that comes next in order. False at the end (`*failed` false) or on error. */
bool runs_next(struct run_merge *m, struct buf *line, bool *failed, struct err *e);
void runs_free(struct run_merge *m);

#endif
