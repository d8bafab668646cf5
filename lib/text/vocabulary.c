#include "lib/text/vocabulary.h"

#include "lib/base/mem.h"

#include <string.h>

/* German pages of all kinds have some 300,000 forms in a gigabyte; with their classes these are about 10 MB. */
enum { WORDS_MAX = 1 << 17 };

uint32_t vocabulary_word(struct vocabulary *v, const char *fold, size_t len)
{
    size_t before = v->words.count;
    const struct map_entry *e = map_put(&v->words, fold, len);
    if (v->words.count > before) {
        v->classes = mem_grow(v->classes, &v->cap, v->words.count, sizeof *v->classes);
        memset(v->classes[before], 0, sizeof *v->classes);
    }
    return (uint32_t)(e - v->words.entries);
}

void vocabulary_trim(struct vocabulary *v)
{
    if (v->words.count > WORDS_MAX)
        map_clear(&v->words);
}

void vocabulary_free(struct vocabulary *v)
{
    map_free(&v->words);
    mem_free(v->classes);
    *v = (struct vocabulary){0};
}
