#include "lib/text/vocabulary.h"

#include "lib/base/mem.h"

#include <string.h>

/* German pages of all kinds have some 300,000 forms in a gigabyte; with their classes these are about 10 MB. */
enum { WORDS_MAX = 1 << 17, PLACES_MIN = 1 << 12 };

_Static_assert(sizeof(struct word) == 64, "a word is a cache line");
_Static_assert((WORD_SHORT + 1) % WORD_CHUNK == 0, "a word is compared in whole chunks");

static uint32_t add_word(struct vocabulary *v, const char *fold, size_t len)
{
    v->words = mem_grow(v->words, &v->cap, v->count + 1, sizeof *v->words);
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
    if (v->longer.count > before)
        e->num = add_word(v, fold, len);
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

static uint32_t short_word(struct vocabulary *v, const char *fold, size_t len, uint32_t hash)
{
    if (2 * v->count >= v->nplaces)
        grow_places(v);
    for (size_t at = hash & (v->nplaces - 1);; at = (at + 1) & (v->nplaces - 1)) {
        struct word_place *p = &v->places[at];
        if (!p->word) {
            *p = (struct word_place){.hash = hash, .word = add_word(v, fold, len) + 1};
            return p->word - 1;
        }
        if (p->hash == hash && word_is_text(&v->words[p->word - 1], fold, len))
            return p->word - 1;
    }
}

uint32_t vocabulary_word(struct vocabulary *v, const char *fold, size_t len, uint32_t hash)
{
    if (len > WORD_SHORT)
        return longer_word(v, fold, len);
    unsigned char first = (unsigned char)fold[0];
    if (len != 1 || first >= VOCABULARY_SINGLE)
        return short_word(v, fold, len, hash);
    if (!v->single[first])
        v->single[first] = add_word(v, fold, len) + 1;
    return v->single[first] - 1;
}

void vocabulary_trim(struct vocabulary *v)
{
    if (v->count <= WORDS_MAX)
        return;
    map_clear(&v->longer);
    buf_clear(&v->notes);
    memset(v->places, 0, v->nplaces * sizeof *v->places);
    memset(v->single, 0, sizeof v->single);
    v->count = 0;
}

void vocabulary_free(struct vocabulary *v)
{
    map_free(&v->longer);
    buf_free(&v->notes);
    mem_free(v->places);
    mem_free(v->words);
    *v = (struct vocabulary){0};
}
