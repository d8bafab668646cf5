/* The places that state a fact: read from a fact's own fields or from its `evidence`, written as `evidence`. */
#ifndef PP_MERGE_EVIDENCE_H
#define PP_MERGE_EVIDENCE_H

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/merge/pages.h"
#include "lib/record/select.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct evidence {
    int64_t start; /* code points, as in the record */
    uint32_t page; /* number in struct pages */
    uint32_t place_len, published_len;
    char text[]; /* the members `"start":1,"end":2,"exact":"…"` as they are written, then the JSON text of published
                    (none: published_len 0) */
};

/* The places lie in an arena. `{0}` is empty. */
struct evidence_list {
    struct evidence **places;
    size_t n, cap;
};
void evidence_list_free(struct evidence_list *list);

/* Append the places of a fact, selected by fact_fields, to the list; memory comes from the arena. `*bytes` grows by what was used.
 * False (reason in err, list unchanged) if a place lacks source, start, end or exact. */
bool evidence_read(const struct selection *s, struct pages *pages, struct arena *arena, struct evidence_list *list,
                   size_t *bytes, struct err *e);

/* Append a place, yet to be filled, with room for texts of these lengths. */
struct evidence *evidence_new(struct evidence_list *list, struct arena *arena, size_t place_len, size_t published_len,
                              size_t *bytes);

/* Append the record as `{"type":…,"last":…,`, what further fields can be put behind; without the fields of the list
 * `without`, which NULL ends. */
void evidence_head(const struct record *r, const char *const *without, struct buf *head);

/* For writing one list after another, all with the same pages; `{0}` to begin with. */
struct evidence_writer {
    struct map seen; /* places of the list so far, once it is in use */
    bool in_use;
    struct buf key;
    uint32_t list; /* number of the list */
};
void evidence_writer_free(struct evidence_writer *w);

/* Append `"evidence":[…]` with the n places of the list from `from` on (what stands there twice only once). A place
 * on a copy of another page carries `copy_of`, the source of the page seen first; so `sources` can be counted again
 * without the pages. Returns the number of independent pages. It is fast where the places that are written next
 * follow in the list: they are fetched into the cache meanwhile. */
int64_t evidence_write(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list, size_t from,
                       size_t n, struct buf *out);

/* The number of independent pages of the whole list. */
int64_t evidence_sources(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list);

#endif
