/* Counts: the parts of counts_find. Private to lib/fact. */
#ifndef PP_FACT_COUNTS_H
#define PP_FACT_COUNTS_H

#include "lib/fact/analysis.h"
#include "lib/text/number.h"

/* "mehr als 70 teilnehmende Kommunen": a number with its relation and what it counts, as the words stand. */
struct quantity {
    uint32_t first_token; /* of the relation word, else of the number */
    uint32_t number_token, end_number;
    uint32_t head, end_head; /* the counted noun with what is coordinated to it; head == end_head: none */
    enum relation relation;
    int64_t value;
    bool words, ordinal;
    bool increment; /* "neue", "weitere" */
    bool definite;  /* an article before it: "die 70 Partnerkommunen" */
};

/* Read the quantity at token i; false if no number that counts something stands there: dates, money, measures,
 * numbers of documents and paragraphs, "je drei" (counts_number.c). */
bool quantity_read(const struct analysis *a, size_t i, struct quantity *q);

/* The area that a count in tokens [first, end) speaks of, from its own words (clause, then frame of the passage, then
 * headings); NULL if nothing says (counts_scope.c). `near` looks at the clause only. */
const char *scope_near(const struct analysis *a, size_t first, size_t end);
/* What the sentences before in the paragraph began with ("In Hessen ..."); NULL if nothing. */
const char *scope_of_frame(const struct analysis *a, size_t first);
/* The one Land that the first line of the text names, if the passage names none; else NULL. */
const char *scope_of_title(const struct analysis *a, size_t first);
const char *scope_of_passage(const struct analysis *a, size_t first);

/* The date for which a count holds: index of a date, PAGE_DATE or NO_REF, in the order of the contract
 * (counts_date.c). */
int as_of_date(const struct analysis *a, const struct quantity *q);
/* Whether the clause neither states a date for the count nor speaks of the present: it may take that of a count that
 * it belongs to. */
bool count_is_undated(const struct analysis *a, const struct quantity *q);

/* What the sentence says of a number or a bare noun (counts_bare.c, with examples). They look at the sentence of the
 * quantity, a bounded number of tokens around it. */
bool count_is_predicate(const struct analysis *a, const struct quantity *q);
bool count_is_of_land(const struct analysis *a, const struct quantity *q);
bool count_is_distributed(const struct analysis *a, const struct quantity *q);
bool count_is_start(const struct analysis *a, const struct quantity *q);
bool count_is_compared(const struct analysis *a, const struct quantity *q);
bool count_is_rest(const struct analysis *a, const struct quantity *q);
bool count_is_widespread(const struct analysis *a, const struct quantity *q);
bool count_is_answer(const struct analysis *a, const struct quantity *q);
bool count_is_sum(const struct analysis *a, const struct quantity *q);
/* The area that the Land beside the number, or the question that it answers, names; NULL if there is none. */
const char *count_land_scope(const struct analysis *a, const struct quantity *q);
const char *count_question_scope(const struct analysis *a, const struct quantity *q);
bool relative_counts_members(const struct analysis *a, const struct quantity *q);

/* Counts in tables, behind those of the text; leaves all counts in order (counts_table.c). */
void counts_in_tables(struct analysis *a);

/* Preterite of any German verb, as far as its ending or the list of strong verbs tells. */
bool word_is_preterite(const char *fold, size_t len);

#endif
