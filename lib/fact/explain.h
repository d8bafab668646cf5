/* For people: what was considered in each sentence of a page, what was taken, what was turned down and why. */
#ifndef PP_FACT_EXPLAIN_H
#define PP_FACT_EXPLAIN_H

#include "lib/fact/facts.h"

struct explanation; /* the notes of one page */

struct explanation *explanation_open(void);
void explanation_close(struct explanation *x);
void explanation_clear(struct explanation *x);

/* The listener to give to facts_find; valid as long as x. */
const struct trace *explanation_trace(const struct explanation *x);

/* Append the report of a page and forget its notes: its source, then each sentence in which something was considered,
 * with one line a fact or note: "+ commune «Gera» [rule] 16052000 0.97", "- commune «Hof» [rule] an ordinary word". */
void explanation_write(struct explanation *x, const struct facts *f, const struct doc *d, struct buf *out);

#endif
