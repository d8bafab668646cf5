/* A fixed vocabulary of ASCII or UTF-8 words with a number for each, for look-ups in inner loops. */
#ifndef PP_PAGE_WORD_TABLE_H
#define PP_PAGE_WORD_TABLE_H

#include <stddef.h>
#include <stdint.h>

struct word_entry {
    const char *word; /* lower case; static */
    uint32_t value;   /* not 0 */
};

struct word_table;

/* Two entries of the same word: the first counts. */
struct word_table *word_table_new(const struct word_entry *entries, size_t n);
void word_table_free(struct word_table *t);

/* The number of a word, 0 if it is none of the vocabulary. ASCII letters count as lower case. */
uint32_t word_table_find(const struct word_table *t, const char *word, size_t len);

#endif
