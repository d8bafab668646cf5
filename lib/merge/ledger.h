/* An append-only file whose length the state records: what an interrupted run has put behind is cut off before the
 * next one goes on, so that each change stands in it exactly once. */
#ifndef PP_MERGE_LEDGER_H
#define PP_MERGE_LEDGER_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct ledger {
    int fd; /* -1: none */
    const char *path;
    struct buf pending;
    int64_t committed; /* length when the run began */
    int64_t length;    /* with all that was put */
    int error;
};

/* Open, made if there is none. `recorded`: its length at the last commit, -1 if it is not known yet. A longer file is
 * cut back to that; a shorter one is refused, unless it is missing or empty and may begin `anew`. False on error. */
bool ledger_open(struct ledger *l, const char *path, int64_t recorded, bool anew, struct err *e);
void ledger_put(struct ledger *l, const char *line, size_t len);
/* Write all of it to the disk. False on error. */
bool ledger_sync(struct ledger *l, struct err *e);
/* Take back what was put in this run. */
void ledger_cut_back(struct ledger *l);
void ledger_close(struct ledger *l);

#endif
