/* The three passes of doc_read; private to lib/text/doc*.c. */
#ifndef PP_TEXT_DOC_PART_H
#define PP_TEXT_DOC_PART_H

#include "lib/text/doc.h"

void doc_read_tokens(struct doc *d);    /* doc_tokens.c: text to tokens */
void doc_read_lines(struct doc *d);     /* doc_lines.c: lines with their kind and heading; needs tokens */
void doc_read_sentences(struct doc *d); /* doc_sentences.c: needs tokens and lines */

#endif
