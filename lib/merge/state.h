/* What earlier runs have seen: pages, facts and which page states which fact, in one SQLite file. The only place that
 * knows SQLite. remember.h decides what to do with it.
 *
 * A run is one transaction. Failures stick: after the first one the calls do nothing, and state_failed tells it.
 * JSON texts are as in the records; `source` is the JSON text of a page's source in the spelling of canonical.h. */
#ifndef PP_MERGE_STATE_H
#define PP_MERGE_STATE_H

#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct state;

/* Open and check; `create` makes the file if there is none. A state of an older version is migrated in a transaction;
 * a newer, damaged or foreign file is refused and left as it is. NULL on error. */
struct state *state_open(const char *path, bool create, struct err *e);
/* Roll back what is not committed and close. */
void state_close(struct state *s);
/* True if something went wrong since state_open (reason in err). */
bool state_failed(const struct state *s, struct err *e);
/* What the state holds cannot have been written by us: it fails. */
void state_is_damaged(struct state *s);

/* Begin a run: its first transaction. False if another run has the file (reason in err). */
bool state_begin(struct state *s, struct err *e);
bool state_commit(struct state *s, struct err *e);
/* Begin a further transaction of the run. */
bool state_lock(struct state *s, struct err *e);

/* Numbers and texts by name. The text is valid until the next call; "" if there is none. */
int64_t state_number(struct state *s, const char *name, int64_t otherwise);
void state_set_number(struct state *s, const char *name, int64_t value);
const char *state_text(struct state *s, const char *name);
void state_set_text(struct state *s, const char *name, const char *value);

/* --- what this run reads -------------------------------------------------------------------------- */

/* Number of the page, made if new. */
int64_t state_page(struct state *s, const char *source, size_t len, const char *now);
/* The run has read something of the page. */
void state_note_reading(struct state *s, int64_t page);
/* What its page record says; texts may be NULL. */
void state_describe(struct state *s, int64_t page, const char *published, const char *fingerprint,
                    const char *sha256);
/* What a fact's evidence says of the page, where there is no page record. */
void state_note_published(struct state *s, int64_t page, const char *published);
/* Some of what the page says was rejected or cut off. */
void state_note_incomplete(struct state *s, int64_t page);
/* The page is as it was at its last reading. False: it is not known. */
bool state_note_revisit(struct state *s, const char *source, size_t len);
/* Behind the last record: the pages that are as they were have been seen now. With `repeat` their facts count as said
 * again, too. */
void state_revisit(struct state *s, bool repeat, const char *now);
/* The page says this fact. */
void state_say(struct state *s, int64_t page, const char *key, size_t key_len, const char *record, size_t len,
               const char *now);

/* --- comparing: page by page ---------------------------------------------------------------------- */

struct state_page {
    int64_t id;
    bool described; /* the run had a page record of it */
    bool incomplete;
    const char *source, *old_fingerprint, *fingerprint; /* NULL where unknown; valid until the next call */
};

/* The pages that the run has read, in the order of reading. */
bool state_next_page(struct state *s, struct state_page *page);

struct statement {
    int64_t id; /* in the state; of what this run reads, its order */
    int64_t fact;
    char *record; /* JSON text, the taker frees it */
};

struct statements {
    struct statement *v;
    size_t n, cap;
};

/* What the state has of the page; what the run has read of it. In order. */
void state_known(struct state *s, int64_t page, struct statements *out);
void state_said(struct state *s, int64_t page, struct statements *out);
void statements_clear(struct statements *list);

void state_insert(struct state *s, int64_t fact, int64_t page, const char *record);
void state_update(struct state *s, int64_t statement, const char *record);
/* Remove the statement, and the fact if nobody states it any more; it stays readable as lost until the end. */
void state_remove(struct state *s, const struct statement *statement, int64_t page);
/* Take over what the run has read of the page itself. `kept`: its old text and facts were kept. */
void state_page_read(struct state *s, int64_t page, const char *now, bool kept);

/* Forget facts of this run that no page came to state. */
void state_drop_unsaid(struct state *s);

/* --- changes -------------------------------------------------------------------------------------- */

enum change_kind { CHANGE_NEW = 1, CHANGE_CHANGED, CHANGE_CONFIRMED, CHANGE_GONE };

/* Note a change; `before` is the fact that the page stated instead (CHANGE_CHANGED), else 0. `order`: where it stands
 * among the changes. */
void state_note_change(struct state *s, enum change_kind kind, int64_t fact, int64_t page, int64_t before,
                       int64_t order);

/* True if the fact was first said in this run. */
bool state_is_new(const struct state *s, int64_t fact);

/* The changes of the run, one for each fact (for CHANGE_CHANGED, each page): what is said in the order of reading,
 * then what is gone. */
struct state_change {
    enum change_kind kind; /* 0: before the first */
    int64_t fact, page, before;
};
bool state_next_change(struct state *s, struct state_change *change);

/* A statement with what is known of its page. */
struct state_place {
    const char *record, *source, *published, *fingerprint, *sha256, *last_seen;
};
typedef void state_place_fn(void *ctx, const struct state_place *place);

void state_places_said(struct state *s, const struct state_change *change, state_place_fn *take, void *ctx);
/* Of a change: what was said before; of a fact that is gone: where. */
void state_places_lost(struct state *s, const struct state_change *change, state_place_fn *take, void *ctx);
/* All places that state the fact now. */
void state_places_now(struct state *s, int64_t fact, state_place_fn *take, void *ctx);

/* All facts, in the order in which they were first seen. `first_seen` is valid until the next call. */
bool state_next_fact(struct state *s, int64_t *fact, const char **first_seen);

#endif
