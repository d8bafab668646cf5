/* Work on a stream of items by several threads, with output in the order of the items: the same bytes whatever the
 * number of jobs.
 *
 * The calling thread produces items and takes results; the threads only work. Items live in a ring of a few slots
 * for each job and are reused, so that memory stays flat and a slow reader of the output holds the producer back. */
#ifndef PP_BASE_WORKERS_H
#define PP_BASE_WORKERS_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

#include <stdbool.h>

struct work {
    void *ctx;

    void *(*item_new)(void *ctx); /* an empty item */
    void (*item_free)(void *ctx, void *item);
    void *(*state_new)(void *ctx); /* what a thread keeps from item to item */
    void (*state_free)(void *ctx, void *state);

    /* Calling thread: fill the item; false: there is no more. What is wrong goes to report, in its turn as well. */
    bool (*produce)(void *ctx, void *item, struct report *report);
    /* Any thread: append the item's output to out; what is wrong goes to report, which is passed on in order. */
    void (*work)(void *ctx, void *state, void *item, struct buf *out, struct report *report);
    /* Calling thread, in the order of the items: take the output. False: stop, nobody wants more. */
    bool (*take)(void *ctx, const struct buf *out);
};

/* Run until produce or take says false, or report->stopped. With one job no thread is started. Returns false, with
 * errno in *error, if threads could not be started. */
bool workers_run(const struct work *w, unsigned jobs, struct report *report, int *error);

#endif
