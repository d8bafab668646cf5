/* Raw facts to canonical ones: dates resolved against the page's date and what was told before, keys looked up,
 * references followed. */
#ifndef PP_FACT_NORMALIZE_H
#define PP_FACT_NORMALIZE_H

#include "lib/base/report.h"
#include "lib/place/gazetteer.h"
#include "lib/record/stream.h"

struct normalize_options {
    const struct gazetteer *gazetteer;
    int64_t confidence; /* percent; a commune's key below it is null, with `candidates` */
    const char *date;   /* reference date of pages that have none; NULL: none */
};

/* The confidence that is asked for where the user states none: the likelier of two, and more likely right than
 * wrong. */
enum { NORMALIZE_CONFIDENCE = 50 };

struct normalizer;

struct normalizer *normalizer_open(const struct normalize_options *o, struct report *report);
void normalizer_close(struct normalizer *n);

/* Take a copy of one record; what is complete by then, the page before, goes to out. Facts
 * with a malformed or missing reading are rejected and left out; facts that are canonical already, and records of
 * other types, go through. The order of records is kept. */
void normalizer_put(struct normalizer *n, const struct record *r, struct writer *out);

/* The end of the input: the last page goes to out. */
void normalizer_end(struct normalizer *n, struct writer *out);

#endif
