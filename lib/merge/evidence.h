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

/* Millions of these are held, and read in an order that no cache foresees: the smaller, the faster. */
struct evidence {
    uint32_t page; /* number in struct pages */
    uint32_t exact_len, published_len;
    uint8_t start_len, end_len;
    char text[]; /* JSON texts of start, end (code points, as in the record), exact, published (none: length 0) */
};

static inline size_t evidence_text_len(const struct evidence *p)
{
    return (size_t)p->start_len + p->end_len + p->exact_len + p->published_len;
}

/* Bytes from its beginning to its text's end; and to where the next one can begin. */
static inline size_t evidence_size(const struct evidence *p)
{
    return offsetof(struct evidence, text) + evidence_text_len(p);
}
static inline size_t evidence_room(const struct evidence *p)
{
    enum { ALIGN = _Alignof(struct evidence) };
    return (evidence_size(p) + ALIGN - 1) / ALIGN * ALIGN;
}

/* The places lie in an arena. `{0}` is empty. */
struct evidence_list {
    struct evidence **places;
    size_t n, cap;
};
void evidence_list_free(struct evidence_list *list);

/* Append the places of a fact, selected by fact_fields, to the list; memory comes from the arena. `*bytes` grows by
 * what was used. False (reason in err, list unchanged) if a place lacks source, start, end or exact. */
bool evidence_read(const struct selection *s, struct pages *pages, struct arena *arena, struct evidence_list *list,
                   size_t *bytes, struct err *e);

/* Append a place with these fields; its text is yet to be filled in. `like` may lie on the stack. */
struct evidence *evidence_new(struct evidence_list *list, struct arena *arena, const struct evidence *like,
                              size_t *bytes);

/* Append the members `"start":1,"end":2,"exact":"…"`. */
void evidence_put_place(const struct evidence *p, struct buf *out);

/* The JSON text of `published`, p->published_len bytes. */
static inline const char *evidence_published(const struct evidence *p)
{
    return p->text + p->start_len + p->end_len + p->exact_len;
}

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

/* Append `"evidence":[…]` with the places of the list (what stands there twice only once). A place on a copy of another
 * page carries `copy_of`, the source of the page seen first; so `sources` can be counted again without the pages.
 * Returns the number of independent pages. */
int64_t evidence_write(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list,
                       struct buf *out);

/* The number of independent pages of the whole list. */
int64_t evidence_sources(struct evidence_writer *w, struct pages *pages, const struct evidence_list *list);

#endif
