#include "lib/merge/similar.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"

#include <string.h>

/* 21 bands of 3 values: two texts of resemblance 0.5 meet in some band with probability 0.94, of 0.6 with 0.99, of
 * 0.1 with 0.02. */
enum { BANDS = 21, ROWS = 3 };

/* A band value that very many pages share (a cookie banner) is compared with its first pages only, so that the work
 * stays linear. */
enum { COMPARED_AT_MOST = 8 };

/* A text this close to one that stands in the band already would add nothing there. */
#define REPRESENTED 0.9

struct similar_slot {
    uint32_t hash;  /* of band number and values */
    uint32_t print; /* index + 1; 0: empty */
};

void similar_free(struct similar *s)
{
    mem_free(s->prints);
    mem_free(s->slots);
    *s = (struct similar){0};
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool fingerprint_read(const char *hex, size_t len, struct fingerprint *out)
{
    if (len != 4 * SIMILAR_VALUES)
        return false;
    for (int i = 0; i < SIMILAR_VALUES; i++) {
        unsigned value = 0;
        for (int k = 0; k < 4; k++) {
            int digit = hex_digit(*hex++);
            if (digit < 0)
                return false;
            value = value << 4 | (unsigned)digit;
        }
        out->value[i] = (uint16_t)value;
    }
    return true;
}

double fingerprint_agreement(const struct fingerprint *a, const struct fingerprint *b)
{
    int same = 0;
    for (int i = 0; i < SIMILAR_VALUES; i++)
        same += a->value[i] == b->value[i];
    return (double)same / SIMILAR_VALUES;
}

static void place(struct similar *s, struct similar_slot entry)
{
    size_t at = entry.hash & (s->nslots - 1);
    while (s->slots[at].print)
        at = (at + 1) & (s->nslots - 1);
    s->slots[at] = entry;
    s->used++;
}

static void make_room(struct similar *s)
{
    if ((s->used + BANDS) * 3 < s->nslots * 2)
        return;
    struct similar_slot *old = s->slots;
    size_t nold = s->nslots;
    s->nslots = nold ? 2 * nold : 1024;
    s->slots = mem_zalloc(s->nslots * sizeof *s->slots);
    s->used = 0;
    for (size_t i = 0; i < nold; i++)
        if (old[i].print)
            place(s, old[i]);
    mem_free(old);
}

void similar_add(struct similar *s, const struct fingerprint *f,
                 void (*found)(void *ctx, uint32_t page, uint32_t other), void *ctx)
{
    make_room(s);
    s->prints = mem_grow(s->prints, &s->cap_prints, s->nprints + 1, sizeof *s->prints);
    s->prints[s->nprints++] = *f;
    uint32_t compared = 0; /* print + 1 that was compared last: bands of two copies meet again and again */
    double agreement = 0;
    for (uint64_t band = 0; band < BANDS; band++) {
        uint32_t hash = (uint32_t)hash_bytes(f->value + band * ROWS, ROWS * sizeof *f->value, band + 1);
        int met = 0;
        bool represented = false;
        for (size_t at = hash & (s->nslots - 1); s->slots[at].print; at = (at + 1) & (s->nslots - 1)) {
            const struct similar_slot *slot = &s->slots[at];
            if (slot->hash != hash)
                continue;
            if (slot->print != compared) {
                compared = slot->print;
                agreement = fingerprint_agreement(f, &s->prints[slot->print - 1]);
                if (agreement >= SIMILAR_THRESHOLD)
                    found(ctx, f->page, s->prints[slot->print - 1].page);
            }
            represented = represented || agreement >= REPRESENTED;
            met++;
        }
        if (!represented && met < COMPARED_AT_MOST)
            place(s, (struct similar_slot){hash, (uint32_t)s->nprints});
    }
}
