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
    DULL_STOP = 128,  /* no sentence ends with it; */
    /* (what follows is not in the byte of the token, struct doc) */
    DULL_LEVEL = 256, /* it does not tell of which level a place is */
};

enum { WORD_UNKNOWN = 0 }; /* nobody has asked yet; classes are from 1 */

/* Longer words are rare; they cost a look-up in `longer`. */
enum { WORD_SHORT = 31 };

/* A short word and all that is known of it: one line of the processor's cache. */
struct word {
    uint32_t classes[WORD_SLOTS];
    uint16_t dull;    /* enum word_dull, as far as was asked */
    uint8_t counting; /* counts_number.c: what it makes of a number beside it */
    uint8_t sentence; /* doc_sentences.c: whether a sentence begins or goes on with it */
    union {
        char text[WORD_SHORT + 1]; /* zeros behind */
        const char *longer;        /* of a word that is not short */
    };
};

struct word_place {
    uint32_t hash, word; /* 0: free */
};

struct vocabulary {
    struct word *words; /* the first is none */
    size_t count, cap;
    uint32_t age;              /* how often all words were forgotten */
    struct word_place *places; /* open addressing, a power of two */
    size_t nplaces;
    struct map longer; /* words of more than WORD_SHORT bytes: their number */
    struct buf notes;  /* for who remembers more of a word than a class: it keeps offsets of this */
};

/* Words are read in whole chunks: the bytes of one that is looked up are followed by zeros, at least one, up to a
 * multiple of WORD_CHUNK. */
enum { WORD_CHUNK = 16 };
typedef unsigned __int128 word_chunk;

static inline word_chunk word_chunk_read(const char *s)
{
    word_chunk c;
    memcpy(&c, s, sizeof c);
    return c;
}

/* The first chunk of a word of n bytes, fewer than WORD_CHUNK, behind which other bytes stand up to that many. */
static inline word_chunk word_chunk_cut(const char *s, size_t n)
{
    static const char keep[2 * WORD_CHUNK] = {
        [0 ... WORD_CHUNK - 1] = (char)0xFF, /* and as many zeros */
    };
    return word_chunk_read(s) & word_chunk_read(keep + WORD_CHUNK - n);
}

/* Multiply and fold, as hash_bytes does (lib/base/map.c), over the chunks of a word. */
static const uint64_t WORD_HASH_START = UINT64_C(0x243F6A8885A308D3);
static inline uint64_t word_hash_add(uint64_t h, word_chunk c)
{
    word_chunk product = (word_chunk)((uint64_t)c ^ h) * ((uint64_t)(c >> 64) ^ UINT64_C(0xB7E151628AED2A6B));
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}
static inline uint32_t word_hash_end(uint64_t h)
{
    return (uint32_t)(h ^ h >> 32);
}
static inline uint32_t word_hash(word_chunk c) /* of a word of less than a chunk */
{
    return word_hash_end(word_hash_add(WORD_HASH_START, c));
}

/* The hash of any word. */
uint32_t vocabulary_hash(const char *fold, size_t len);

/* Whether the word is this one of less than a chunk. */
static inline bool word_is_chunk(const struct word *w, word_chunk c)
{
    return word_chunk_read(w->text) == c;
}

/* The number of a word, from 1; the same for the same bytes until the next vocabulary_trim. Zeros stand behind it
 * (above). */
uint32_t vocabulary_word(struct vocabulary *v, const char *fold, size_t len);

/* The same for a word of len bytes, fewer than WORD_CHUNK, whose hash is known. */
uint32_t vocabulary_put(struct vocabulary *v, word_chunk word, size_t len, uint32_t hash);

/* Where a word of that hash stands, unless others came before it. */
static inline const struct word_place *vocabulary_place(const struct vocabulary *v, uint32_t hash)
{
    return &v->places[hash & (v->nplaces - 1)];
}

/* A large vocabulary lies far away in memory. For a word that is soon looked up: ask for its place, and when that has
 * come, for what lies there. */
static inline void vocabulary_fetch_place(const struct vocabulary *v, uint32_t hash)
{
    __builtin_prefetch(vocabulary_place(v, hash));
}
static inline void vocabulary_fetch_word(const struct vocabulary *v, uint32_t hash)
{
    __builtin_prefetch(&v->words[vocabulary_place(v, hash)->word]);
}

/* Before each page, also the first: forget all words if there are very many, so that memory stays flat over any stream. */
void vocabulary_trim(struct vocabulary *v);

void vocabulary_free(struct vocabulary *v);

#endif
