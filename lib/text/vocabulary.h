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
    DULL_DATE = 1,   /* no date begins with the word, */
    DULL_NUMBER = 2, /* no number, */
    DULL_PLACE = 4,  /* no name of a place, */
    DULL_TOPIC = 8,  /* nothing that the profile names; */
    DULL_VERB = 16,  /* it is no finite verb of the closed classes */
};

enum { WORD_UNKNOWN = 0 }; /* nobody has asked yet; classes are from 1 */

/* Longer words are rare; they cost a look-up in `longer`. */
enum { WORD_SHORT = 31 };

/* Words of one ASCII byte, most of them signs, have a table of their own. */
enum { VOCABULARY_SINGLE = 128 };

/* A short word and all that is known of it: one line of the processor's cache. */
struct word {
    uint32_t classes[WORD_SLOTS];
    uint16_t dull;             /* enum word_dull, as far as was asked */
    uint16_t sentence;         /* doc_sentences.c: whether a sentence begins or goes on with it */
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
    uint32_t single[VOCABULARY_SINGLE]; /* their number + 1 */
    struct map longer;                  /* words of more than WORD_SHORT bytes: their number */
    struct buf notes;                   /* for who remembers more of a word than a class: it keeps offsets of this */
};

/* Words are read in whole chunks: the bytes of one that is looked up are followed by zeros, at least one, up to
 * word_room(len). */
#define WORD_CHUNK sizeof(uint64_t)
static inline size_t word_room(size_t len)
{
    return (len / WORD_CHUNK + 1) * WORD_CHUNK;
}
static inline uint64_t word_chunk(const char *s)
{
    uint64_t chunk;
    memcpy(&chunk, s, sizeof chunk);
    return chunk;
}

/* Multiply and fold, as hash_bytes does (lib/base/map.c), over the word and the zeros behind it. */
static inline uint32_t word_hash(const char *s, size_t len)
{
    uint64_t h = UINT64_C(0x243F6A8885A308D3);
    for (size_t i = 0; i <= len; i += WORD_CHUNK) {
        __uint128_t product = (__uint128_t)(h ^ word_chunk(s + i)) * UINT64_C(0xB7E151628AED2A6B);
        h = (uint64_t)product ^ (uint64_t)(product >> 64);
    }
    return (uint32_t)(h ^ h >> 32);
}

/* Whether the short word is these bytes. */
static inline bool word_is_text(const struct word *w, const char *s, size_t len)
{
    uint64_t differs = 0;
    for (size_t i = 0; i <= len; i += WORD_CHUNK) /* with the first zero behind it */
        differs |= word_chunk(w->text + i) ^ word_chunk(s + i);
    return differs == 0;
}

/* The number of a word, whose hash is given (of a single ASCII byte it is not looked at), from 0; the same for the same
 * bytes until the next vocabulary_trim. */
uint32_t vocabulary_word(struct vocabulary *v, const char *fold, size_t len, uint32_t hash);

/* The same, fast for short words that are known and stand where their hash says. */
static inline uint32_t vocabulary_find(struct vocabulary *v, const char *fold, size_t len, uint32_t hash)
{
    if (len > 1 && len <= WORD_SHORT && v->nplaces) {
        const struct word_place *p = &v->places[hash & (v->nplaces - 1)];
        if (p->hash == hash && p->word && word_is_text(&v->words[p->word - 1], fold, len))
            return p->word - 1;
    } else if (len == 1 && (unsigned char)fold[0] < VOCABULARY_SINGLE && v->single[(unsigned char)fold[0]]) {
        return v->single[(unsigned char)fold[0]] - 1;
    }
    return vocabulary_word(v, fold, len, hash);
}

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
