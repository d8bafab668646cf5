/* Words as features, and what they weigh. */
#include "lib/fact/weigh.h"

#include <stdio.h>

enum { TEXT = 64 }; /* bytes of a feature before it is looked up */

/* "Hessen", "landesweit": no commune. */
static bool is_land(const struct analysis *a, size_t i)
{
    size_t place;
    if (places_in(a, i, i + 1, &place) == 0)
        return false;
    const enum place_kind kind = a->f->places.v[place].kind;
    return kind == PLACE_LAND || kind == PLACE_NATION;
}

/* Bytes of the first letters of a folded word. */
static size_t stem_length(const char *fold)
{
    size_t n = 0;
    for (int letters = 0; fold[n] && letters < WEIGH_STEM; letters++)
        do
            n++;
        while (((unsigned char)fold[n] & 0xC0) == 0x80);
    return n;
}

/* Appends what stands for token i to a feature; false where it goes on with what the token before stands for. */
static bool add_symbol(const struct analysis *a, size_t i, char feature[TEXT])
{
    const struct doc *d = a->doc;
    const unsigned kinds = BIT_PLACE | BIT_DATE | BIT_NAME | BIT_UNIT, bits = a->token_bits[i] & kinds;
    if (bits && i > 0 && !(d->tokens[i].flags & TOK_LINE_START) && (a->token_bits[i - 1] & kinds) == bits)
        return false;
    const char *sign = bits & BIT_PLACE                  ? "@place"
                       : bits & BIT_DATE                 ? "@date"
                       : bits & BIT_NAME                 ? (network_named_between(a, i, i + 1) ? "@net" : "@name")
                       : bits & BIT_UNIT                 ? "@unit"
                       : d->tokens[i].kind == TOK_NUMBER ? "@num"
                       : is_land(a, i)                   ? "@land"
                                                         : NULL;
    const char *text = sign ? sign : doc_fold(d, i);
    const size_t at = strlen(feature), n = sign ? strlen(sign) : stem_length(text);
    if (at + n >= TEXT)
        return false;
    memcpy(feature + at, text, n);
    feature[at + n] = 0;
    return true;
}

static bool is_same_word(const struct token *x, const struct token *y)
{
    return x->word == y->word && x->kind == y->kind;
}

static bool stands_before(const struct doc *d, size_t first, size_t i)
{
    for (size_t k = first; k < i; k++)
        if (is_same_word(&d->tokens[k], &d->tokens[i]))
            return true;
    return false;
}

/* Begins a feature of that place: "s:". */
static void begin(char feature[TEXT], const char *where)
{
    char *end = stpncpy(feature, where, TEXT - 2);
    end[0] = ':';
    end[1] = 0;
}

void weigh_take_tokens(const struct weigh_taker *t, const char *where, size_t first, size_t end, size_t seen)
{
    char feature[TEXT];
    for (size_t i = first; i < end; i++) {
        begin(feature, where);
        if (!stands_before(t->a->doc, seen, i) && add_symbol(t->a, i, feature))
            t->take(t->ctx, feature);
    }
}

void weigh_take_pairs(const struct weigh_taker *t, const char *where, size_t first, size_t end)
{
    char feature[TEXT], next[TEXT] = "";
    bool any = false;
    for (size_t i = first; i < end; i++) {
        next[0] = 0;
        if (!add_symbol(t->a, i, next))
            continue;
        if (any && strlen(feature) + strlen(next) + 2 < sizeof feature) {
            strcat(feature, "_");
            strcat(feature, next);
            t->take(t->ctx, feature);
        }
        snprintf(feature, sizeof feature, "%s:%.48s", where, next);
        any = true;
    }
}

void weigh_take_number(const struct weigh_taker *t, const char *what, long value)
{
    char feature[TEXT];
    snprintf(feature, sizeof feature, "%s=%ld", what, value);
    t->take(t->ctx, feature);
}

void weigh_take_text(const struct weigh_taker *t, const char *what, const char *text)
{
    char feature[TEXT];
    snprintf(feature, sizeof feature, "%s=%s", what, text);
    t->take(t->ctx, feature);
}

static int weight_of(const struct weights *w, const char *feature)
{
    size_t low = 0, high = w->n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int order = strcmp(w->v[middle].feature, feature);
        if (order == 0)
            return w->v[middle].weight;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

struct sum {
    const struct weights *of;
    int weight;
};

static void add_weight(void *ctx, const char *feature)
{
    struct sum *s = ctx;
    s->weight += weight_of(s->of, feature);
}

int weigh(const struct analysis *a, const struct weights *w,
          void (*features)(const struct weigh_taker *t, size_t i, size_t k), size_t i, size_t k)
{
    struct sum sum = {w, w->bias};
    const struct weigh_taker t = {a, add_weight, &sum};
    features(&t, i, k);
    return sum.weight;
}

size_t weigh_heaviest(const struct analysis *a, const struct weights *w, const char *where, size_t first, size_t end)
{
    size_t best = end;
    int most = 0;
    for (size_t i = first; i < end; i++) {
        char feature[TEXT];
        begin(feature, where);
        if (a->doc->tokens[i].kind != TOK_WORD || a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME) ||
            !add_symbol(a, i, feature))
            continue;
        const int weight = weight_of(w, feature);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}
