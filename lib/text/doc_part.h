/* The three passes of doc_read; private to lib/text/doc*.c. */
#ifndef PP_TEXT_DOC_PART_H
#define PP_TEXT_DOC_PART_H

#include "lib/text/doc.h"

void doc_read_tokens(struct doc *d);    /* doc_tokens.c: text to tokens */
void doc_read_lines(struct doc *d);     /* doc_lines.c: lines with their kind and heading; needs tokens */
void doc_read_sentences(struct doc *d); /* doc_sentences.c: needs tokens and lines */

/* Whether token i is one of the German function words, which a text has at every fourth to tenth place. */
bool doc_is_function_word(const struct doc *d, size_t i);

/* Whether a line of plain text, short as it is, was broken because the first word of the next one did not fit into the width of
 * the paragraph: neither a heading nor the end of a sentence. */
bool doc_line_is_wrapped(const struct doc *d, size_t i);

#endif
