#include "lib/page/word_table.h"

#include "lib/base/ascii.h"
#include "lib/base/mem.h"

#include <string.h>

struct slot {
    uint64_t key;
    const struct word_entry *entry; /* NULL: free */
    size_t len;
};

struct word_table {
    size_t mask; /* number of slots, a power of two, less one */
    size_t longest;
    struct slot slots[];
};

static uint64_t eight(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

static uint64_t four(const char *p)
{
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* Of the first and the last eight bytes (for a short word, four or all) and the length; the bit that tells the case of
 * ASCII letters does not count. */
static uint64_t pack(const char *word, size_t len)
{
    const uint64_t lower = 0x2020202020202020u;
    uint64_t first, last;
    if (len >= 8) {
        first = eight(word);
        last = eight(word + len - 8);
    } else if (len >= 4) {
        first = four(word);
        last = four(word + len - 4);
    } else {
        first = len ? (uint64_t)(uint8_t)word[0] << 8 | (uint8_t)word[len / 2] : 0;
        last = len ? (uint8_t)word[len - 1] : 0;
    }
    first = (first | lower) * 0x9E3779B97F4A7C15u;
    return (first << 29 | first >> 35) ^ (last | lower) ^ len << 56;
}

static size_t first_slot(const struct word_table *t, uint64_t key)
{
    return (size_t)((key * 0x9E3779B97F4A7C15u) >> 32) & t->mask;
}

static int same(const struct word_entry *entry, const char *word, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (entry->word[i] != ascii_lower(word[i]))
            return 0;
    }
    return 1;
}

static struct slot *find(const struct word_table *t, const char *word, size_t len)
{
    uint64_t key = pack(word, len);
    for (size_t i = first_slot(t, key);; i = (i + 1) & t->mask) {
        struct slot *s = (struct slot *)&t->slots[i];
        if (!s->entry || (s->key == key && s->len == len && same(s->entry, word, len)))
            return s;
    }
}

struct word_table *word_table_new(const struct word_entry *entries, size_t n)
{
    size_t slots = 16;
    while (slots < 4 * n)
        slots *= 2;
    struct word_table *t = mem_zalloc(sizeof *t + slots * sizeof t->slots[0]);
    t->mask = slots - 1;
    for (size_t i = 0; i < n; i++) {
        size_t len = strlen(entries[i].word);
        struct slot *s = find(t, entries[i].word, len);
        if (s->entry)
            continue;
        *s = (struct slot){pack(entries[i].word, len), &entries[i], len};
        if (len > t->longest)
            t->longest = len;
    }
    return t;
}

void word_table_free(struct word_table *t)
{
    mem_free(t);
}

uint32_t word_table_find(const struct word_table *t, const char *word, size_t len)
{
    if (len > t->longest)
        return 0;
    const struct slot *s = find(t, word, len);
    return s->entry ? s->entry->value : 0;
}
