/* Facts as records, before normalisation.
 *
 * Beyond the contract's fields a raw fact has `sentence`, `section`, `rule`, and `reading`: what the words say where
 * it still has to be resolved. References are the `start` of another fact of the same page. pp-normalize takes
 * `reading` away and puts the canonical fields in its place:
 *   date        {"date": READING (see lib/text/date.h), "range": start of the other end (only with a range)}
 *   count       {"as_of": start of a date, "page" (the page's own date) or null}
 *   commune     {"keys": "KEY KEY …"} best first; a key is an AGS, or the ARS of an association or borough; besides,
 *               `confidence` is the likelihood of the best one in percent
 *   membership  {"commune": start of the commune, "date": start of a date or null} */
#ifndef PP_FACT_FACT_RECORD_H
#define PP_FACT_FACT_RECORD_H

#include "lib/base/report.h"
#include "lib/fact/facts.h"
#include "lib/record/stream.h"

struct fact_writer; /* memory that is reused from page to page */

struct fact_writer *fact_writer_open(void);
void fact_writer_close(struct fact_writer *w);

/* Append all facts of a page as lines to out: by start, at one start dates, counts, communes, memberships. At most
 * `limit` facts are written; the others are reported as rejected. */
void facts_write(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct profile *profile,
                 size_t limit, struct report *report, struct buf *out);

/* Names of the enumerations, as in the contract. */
const char *relation_name(enum relation r);
const char *count_kind_name(enum count_kind k);
const char *date_role_name(enum date_role r);
const char *member_status_name(enum member_status s);

/* The sentence that holds bytes [start, end), white space collapsed; of a long sentence the part around them, with
 * "…" where it was cut. Appends to out. */
void fact_sentence(const struct doc *d, uint32_t start, uint32_t end, struct buf *out);

/* The nearest heading above byte `start`, white space collapsed; empty if there is none. */
void fact_section(const struct doc *d, uint32_t start, struct buf *out);

#endif
