/* The distinct words of the pages read so far, and what the finders know of each: a page repeats its words, so that
 * a word is looked up in their tables once and remembered. */
#ifndef PP_TEXT_VOCABULARY_H
#define PP_TEXT_VOCABULARY_H

#include "lib/base/buf.h"
#include "lib/base/map.h"

#include <stddef.h>
#include <stdint.h>

/* Who remembers something of a word. */
enum word_slot {
    WORD_SENTENCE, /* doc_sentences.c: whether a sentence begins or goes on with it */
    WORD_NUMBER,   /* number.c: its value */
    WORD_DATE,     /* date_words.c: what it means in a date, and whether one can begin with it */
    WORD_TENSE,    /* date_tense.c: what it says of the tense, small and with a capital */
    WORD_PLACE,    /* find.c: whether a name can begin with it */
    WORD_KEY,      /* names.c: its form in the index of names */
    WORD_SYNTAX,   /* words.c: its classes, and whether it tells of a plan */
    WORD_TOPIC,    /* marks.c: what of the profile may begin with it */
    WORD_SLOTS
};

enum { WORD_UNKNOWN = 0 }; /* nobody has asked yet; classes are from 1 */

/* Longer words are rare; they cost a look-up in `longer`. */
enum { WORD_SHORT = 31 };

/* A short word and all that is known of it: one line of the processor's cache. */
struct word {
    uint32_t classes[WORD_SLOTS];
    char text[WORD_SHORT + 1]; /* zeros behind; of a longer word nothing */
};

struct word_place {
    uint32_t hash, word; /* the word's number + 1; 0: free */
};

struct vocabulary {
    struct word *words;
    size_t count, cap;
    struct word_place *places; /* open addressing, a power of two */
    size_t nplaces;
    uint32_t single[128]; /* words of one ASCII byte: their number + 1 */
    struct map longer;    /* words of more than WORD_SHORT bytes: their number */
    struct buf notes;     /* for who remembers more of a word than a class: it keeps offsets of this */
};

/* Words are read in whole chunks: the bytes of one that is looked up are followed by zeros, at least one, up to
 * word_room(len). */
static inline size_t word_room(size_t len)
{
    return (len / sizeof(uint64_t) + 1) * sizeof(uint64_t);
}

uint32_t word_hash(const char *s, size_t len);

/* The number of a word, whose hash is given, from 0; the same for the same bytes until the next vocabulary_trim. */
uint32_t vocabulary_word(struct vocabulary *v, const char *fold, size_t len, uint32_t hash);

/* A large vocabulary lies far away in memory. For a word that is soon looked up: ask for its place, and when that has
 * come, for what lies there. */
static inline void vocabulary_fetch_place(const struct vocabulary *v, uint32_t hash)
{
    if (v->nplaces)
        __builtin_prefetch(&v->places[hash & (v->nplaces - 1)]);
}
static inline void vocabulary_fetch_word(const struct vocabulary *v, uint32_t hash)
{
    uint32_t word = v->nplaces ? v->places[hash & (v->nplaces - 1)].word : 0;
    if (word)
        __builtin_prefetch(&v->words[word - 1]);
}

/* Between two pages: forget all words if there are very many, so that memory stays flat over any stream. */
void vocabulary_trim(struct vocabulary *v);

void vocabulary_free(struct vocabulary *v);

#endif
