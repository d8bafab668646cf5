/* The pages of a run: their sources, their dates, and which of them are copies of one text. */
#ifndef PP_MERGE_PAGES_H
#define PP_MERGE_PAGES_H

#include "lib/base/arena.h"
#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/merge/similar.h"
#include "lib/record/select.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pages {
    struct page_entry *entries; /* by number */
    size_t count, cap;
    struct page_slot *slots; /* by the hash of the source */
    size_t nslots;
    struct similar similar; /* fingerprints seen so far */
    struct map digests;     /* sha256 of pages without a fingerprint -> index */
    struct arena text;
    struct buf scratch;
    uint32_t records; /* page records read */
    uint32_t last;    /* the source asked for last: facts of a page follow one another */
};

struct page_slot {
    uint32_t number; /* of the page, counted from 1; 0: empty */
    uint32_t tag;    /* upper half of the hash: most other pages are told apart without looking at them */
};

/* Whatever is asked of a page, one line of the processor's cache answers. */
struct page_entry {
    _Alignas(MEM_LINE) uint64_t hash; /* of the source */
    char *text;                       /* JSON texts in an arena, written together: of the source, then of published */
    uint32_t source_len;
    uint32_t published_len; /* 0: no page record said */
    uint32_t parent;        /* union-find: the cluster of copies */
    uint32_t first;         /* of a root: the page of the cluster that counts as the original */
    uint32_t record;        /* number of its page record, counted from 1; 0: there was none */
    /* For evidence_write, which gives each list that it writes a number: */
    uint32_t listed;  /* the last list with a place of this page */
    uint32_t counted; /* the last list for which this cluster was counted */
    size_t hindmost;  /* in the list `listed`, the place of this page so far whose start is the greatest */
};

void pages_free(struct pages *p);

/* Number of the page whose `source` is the string with the JSON text raw[0..len); made if new. Numbers count up
 * from 0 in order of appearance. */
uint32_t pages_number(struct pages *p, const char *raw, size_t len);
/* The same for a source that is not JSON text. */
uint32_t pages_number_of(struct pages *p, const char *source, size_t len);

/* Take what a `page` record, selected by fact_fields, says: published, fingerprint, sha256. False if it has no string
 * `source`. */
bool pages_add(struct pages *p, const struct selection *s, struct err *e);

/* The same for a page whose fields are known: JSON texts, NULL where unknown. */
void pages_describe(struct pages *p, uint32_t page, const char *published, const char *fingerprint,
                    const char *sha256);

/* Say that two pages carry one text. */
void pages_join(struct pages *p, uint32_t a, uint32_t b);

/* The page of the cluster whose page record was read first, else that which was named first: equal for copies of one
 * text. */
uint32_t pages_original(struct pages *p, uint32_t page);

/* JSON text of the page's source. */
const char *pages_source(const struct pages *p, uint32_t page, size_t *len);

#endif
