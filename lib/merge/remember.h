/* A run that knows what earlier ones have seen: which facts are new, changed, gone or confirmed.
 *
 * - new: no page stated the fact before. Evidence: the places of this run.
 * - changed: a page says of a subject (identity.h) another thing than at its last reading. One for each page, with
 *   `before` and `after`: the fields that differ, and the places that said so before.
 * - gone: a page that was read again no longer says it. Evidence: where it said so; `sources`: how many independent
 *   pages still do.
 * - confirmed: said again, or by one more page.
 *
 * Only pages that the run has read are compared. A page is read if it has a record of its own; without one, only the
 * types of facts that the run has of it are compared. Of a page that a `revisit` record says is as it was, all facts
 * are confirmed. Nothing is gone because something was ill: what a page said is kept if part of its records was
 * rejected or its page record says `incomplete`, or if its text is another one (it shares at most REMEMBER_REPLACED of
 * its MinHash values with the last) and states no count and no membership, as a login page or an error page does. */
#ifndef PP_MERGE_REMEMBER_H
#define PP_MERGE_REMEMBER_H

#include "lib/base/report.h"
#include "lib/merge/merge.h"
#include "lib/record/record.h"

#include <stdbool.h>
#include <stddef.h>

#define REMEMBER_REPLACED 0.05

struct remember;

struct remember_options {
    const char *state;  /* SQLite file, made if there is none */
    const char *ledger; /* changes are appended to it; NULL: none */
    bool new_ledger;    /* a ledger that is missing or empty begins anew */
    const char *now;    /* time of the run, ISO 8601, UTC */
    bool confirmed;     /* print confirmed facts, too */
    bool accept_losses; /* facts are gone also where the whole text was replaced */
    bool need_end;      /* commit only if the last record is of the type `end` */
};

/* Takes a line with its newline. False: it cannot be written, nothing is committed. */
typedef bool remember_print_fn(void *ctx, const char *line, size_t len);

/* Open state and ledger, cut the ledger back to the last commit, lock. NULL on error. `report` gets notes, and tells
 * when input was rejected. */
struct remember *remember_open(const struct remember_options *o, struct report *report, struct err *e);
/* Without remember_commit: nothing of the run stays. */
void remember_close(struct remember *r);

/* Take a record; MERGE_PASS: its type is not ours, hand it on. Pages are taken. */
enum merge_result remember_add(struct remember *r, const struct record *record, struct err *e);

/* Behind the last record: compare, print the changes and put them into the ledger. False (reason in err) if the input
 * was cut off or something failed. */
bool remember_compare(struct remember *r, remember_print_fn *print, void *ctx, struct err *e);

/* Behind remember_compare, when what was printed has been written. */
bool remember_commit(struct remember *r, struct err *e);

/* Print all facts of a state, in the order in which they were first seen, as merged facts with `first_seen` and
 * `last_seen`. */
bool remember_dump(const char *state, remember_print_fn *print, void *ctx, struct err *e);

#endif
