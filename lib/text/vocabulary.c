#include "lib/text/vocabulary.h"

#include "lib/base/mem.h"

#include <string.h>

/* German pages of all kinds have some 300,000 forms in a gigabyte; with their classes these are about 10 MB. */
enum { WORDS_MAX = 1 << 17, WORDS_MIN = 1 << 9, PLACES_MIN = 1 << 12 };

_Static_assert(sizeof(struct word) == MEM_LINE, "a word is a cache line");
_Static_assert(WORD_SHORT + 1 == 2 * WORD_CHUNK, "a word is compared in whole chunks");

/* Twice the room for words. */
static void grow_words(struct vocabulary *v)
{
    v->cap = v->cap ? 2 * v->cap : WORDS_MIN;
    size_t size = v->cap * sizeof *v->words;
    struct word *words = size % MEM_LARGE ? mem_lines(size) : mem_large(size);
    if (v->count > 0)
        memcpy(words, v->words, v->count * sizeof *words);
    mem_free(v->words);
    v->words = words;
}

static uint32_t add_word(struct vocabulary *v, const char *fold, size_t len)
{
    if (v->count == v->cap)
        grow_words(v);
    struct word *w = &v->words[v->count];
    *w = (struct word){0};
    if (len <= WORD_SHORT)
        memcpy(w->text, fold, len);
    return (uint32_t)v->count++;
}

static uint32_t longer_word(struct vocabulary *v, const char *fold, size_t len)
{
    size_t before = v->longer.count;
    struct map_entry *e = map_put(&v->longer, fold, len);
    if (v->longer.count > before) {
        e->num = add_word(v, fold, len);
        v->words[e->num].longer = e->key;
    }
    return (uint32_t)e->num;
}

/* Twice the room for places, at least half of which stay free. */
static void grow_places(struct vocabulary *v)
{
    struct word_place *old = v->places;
    size_t nold = v->nplaces;
    v->nplaces = nold ? 2 * nold : PLACES_MIN;
    v->places = mem_zalloc(v->nplaces * sizeof *v->places);
    for (size_t i = 0; i < nold; i++) {
        size_t at = old[i].hash & (v->nplaces - 1);
        while (old[i].word && v->places[at].word)
            at = (at + 1) & (v->nplaces - 1);
        if (old[i].word)
            v->places[at] = old[i];
    }
    mem_free(old);
}

static bool is_text(const struct word *w, const char *fold, size_t len)
{
    return word_is_chunk(w, word_chunk_read(fold)) &&
           (len < WORD_CHUNK || !memcmp(w->text + WORD_CHUNK, fold + WORD_CHUNK, WORD_CHUNK));
}

static uint32_t short_word(struct vocabulary *v, const char *fold, size_t len, uint32_t hash)
{
    if (2 * v->count >= v->nplaces)
        grow_places(v);
    for (size_t at = hash & (v->nplaces - 1);; at = (at + 1) & (v->nplaces - 1)) {
        struct word_place *p = &v->places[at];
        if (!p->word) {
            *p = (struct word_place){.hash = hash, .word = add_word(v, fold, len)};
            return p->word;
        }
        if (p->hash == hash && is_text(&v->words[p->word], fold, len))
            return p->word;
    }
}

uint32_t vocabulary_put(struct vocabulary *v, word_chunk word, size_t len, uint32_t hash)
{
    return short_word(v, (const char *)&word, len, hash);
}

uint32_t vocabulary_hash(const char *fold, size_t len)
{
    uint64_t hash = WORD_HASH_START;
    for (; len >= WORD_CHUNK; fold += WORD_CHUNK, len -= WORD_CHUNK)
        hash = word_hash_add(hash, word_chunk_read(fold));
    char last[WORD_CHUNK] = {0};
    memcpy(last, fold, len);
    return word_hash_end(word_hash_add(hash, word_chunk_read(last)));
}

uint32_t vocabulary_word(struct vocabulary *v, const char *fold, size_t len)
{
    if (len > WORD_SHORT)
        return longer_word(v, fold, len);
    return short_word(v, fold, len, vocabulary_hash(fold, len));
}

void vocabulary_trim(struct vocabulary *v)
{
    if (v->count > 0 && v->count <= WORDS_MAX)
        return;
    if (!v->places)
        grow_places(v);
    map_clear(&v->longer);
    buf_clear(&v->notes);
    memset(v->places, 0, v->nplaces * sizeof *v->places);
    v->count = 0;
    v->age++;
    add_word(v, "", 0);
}

void vocabulary_free(struct vocabulary *v)
{
    map_free(&v->longer);
    buf_free(&v->notes);
    mem_free(v->places);
    mem_free(v->words);
    *v = (struct vocabulary){0};
}
