/* The distinct words of the pages read so far, and what the finders know of each: a page repeats its words, so that
 * a word is looked up in their tables once and remembered. */
#ifndef PP_TEXT_VOCABULARY_H
#define PP_TEXT_VOCABULARY_H

#include "lib/base/buf.h"
#include "lib/base/map.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Who remembers something of a word. */
enum word_slot {
    WORD_NUMBER, /* number.c: its value */
    WORD_DATE,   /* date_words.c: what it means in a date, and whether one can begin with it */
    WORD_TENSE,  /* date_tense.c: what it says of the tense, small and with a capital */
    WORD_PLACE,  /* find.c: whether a name can begin with it */
    WORD_KEY,    /* names.c: its form in the index of names */
    WORD_SYNTAX, /* words.c: its classes, and whether it tells of a plan */
    WORD_TOPIC,  /* marks.c: what of the profile may begin with it */
    WORD_SLOTS
};

/* What each finder knows to be never worth a look. */
enum word_dull {
    DULL_DATE = 1,    /* no date begins with the word, */
    DULL_NUMBER = 2,  /* no number, */
    DULL_PLACE = 4,   /* no name of a place, in this country or another, */
    DULL_TOPIC = 8,   /* nothing that the profile names; */
    DULL_VERB = 16,   /* it is no finite verb of the closed classes, */
    DULL_CLAUSE = 32, /* nor does it part clauses or say whether they are so; */
    DULL_AREA = 64,   /* it does not tell the area of a count; */
    DULL_STOP = 128,  /* no sentence ends with it */
};

enum { WORD_UNKNOWN = 0 }; /* nobody has asked yet; classes are from 1 */

/* Longer words are rare; they cost a look-up in `longer`. */
enum { WORD_SHORT = 31 };

/* A short word and all that is known of it: one line of the processor's cache. */
struct word {
    uint32_t classes[WORD_SLOTS];
    uint16_t dull;             /* enum word_dull, as far as was asked */
    uint16_t sentence;         /* doc_sentences.c: whether a sentence begins or goes on with it */
    char text[WORD_SHORT + 1]; /* zeros behind; of a longer word nothing */
};

struct word_place {
    uint32_t hash, word; /* 0: free */
};

struct vocabulary {
    struct word *words; /* the first is none */
    size_t count, cap;
    struct word_place *places; /* open addressing, a power of two */
    size_t nplaces;
    struct map longer; /* words of more than WORD_SHORT bytes: their number */
    struct buf notes;  /* for who remembers more of a word than a class: it keeps offsets of this */
};

/* Words are read in whole chunks: the bytes of one that is looked up are followed by zeros, at least one, up to a
 * multiple of WORD_CHUNK. */
enum { WORD_CHUNK = 16 };

/* Multiply and fold, as hash_bytes does (lib/base/map.c), over the word and the zeros behind it. */
static inline uint32_t word_hash(const char *s, size_t len)
{
    uint64_t h = UINT64_C(0x243F6A8885A308D3), halves[2];
    size_t i = 0;
    do {
        memcpy(halves, s + i, sizeof halves);
        __uint128_t product = (__uint128_t)(halves[0] ^ h) * (halves[1] ^ UINT64_C(0xB7E151628AED2A6B));
        h = (uint64_t)product ^ (uint64_t)(product >> 64);
        i += WORD_CHUNK;
    } while (i <= len);
    return (uint32_t)(h ^ h >> 32);
}

/* Whether the short word is these bytes. */
static inline bool word_is_text(const struct word *w, const char *s, size_t len)
{
    uint64_t a[2], b[2];
    memcpy(a, w->text, sizeof a);
    memcpy(b, s, sizeof b);
    if (((a[0] ^ b[0]) | (a[1] ^ b[1])) != 0)
        return false;
    return len < WORD_CHUNK || !memcmp(w->text + WORD_CHUNK, s + WORD_CHUNK, WORD_CHUNK);
}

/* The number of a word whose hash is given, from 1; the same for the same bytes until the next vocabulary_trim. */
uint32_t vocabulary_word(struct vocabulary *v, const char *fold, size_t len, uint32_t hash);

/* The same, fast for short words that are known and stand where their hash says. */
static inline uint32_t vocabulary_find(struct vocabulary *v, const char *fold, size_t len, uint32_t hash)
{
    const struct word_place *p = &v->places[hash & (v->nplaces - 1)];
    if (p->hash == hash && p->word && len <= WORD_SHORT && word_is_text(&v->words[p->word], fold, len))
        return p->word;
    return vocabulary_word(v, fold, len, hash);
}

/* A large vocabulary lies far away in memory. For a word that is soon looked up: ask for its place, and when that has
 * come, for what lies there. */
static inline void vocabulary_fetch_place(const struct vocabulary *v, uint32_t hash)
{
    __builtin_prefetch(&v->places[hash & (v->nplaces - 1)]);
}
static inline void vocabulary_fetch_word(const struct vocabulary *v, uint32_t hash)
{
    __builtin_prefetch(&v->words[v->places[hash & (v->nplaces - 1)].word]);
}

/* Before each page, also the first: forget all words if there are very many, so that memory stays flat over any stream. */
void vocabulary_trim(struct vocabulary *v);

void vocabulary_free(struct vocabulary *v);

#endif
