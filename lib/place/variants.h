/* From an area's official name to the forms in which texts write it. */
#ifndef PP_PLACE_VARIANTS_H
#define PP_PLACE_VARIANTS_H

#include "lib/place/gazetteer.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum variant_flag {
    VARIANT_SHORT = 1,  /* the official name goes on with a qualifier: "Frankfurt" of "Frankfurt am Main" */
    VARIANT_TITLED = 2, /* names the area only behind its title: "Neuss" of "Rhein-Kreis Neuss" */
    VARIANT_OTHER = 8,  /* not the official name but another in use */
    VARIANT_SKIPS = 4,  /* small words were left out: "neustadt aisch bad windsheim" */
};

struct variant {
    char words[128];     /* in comparison form, a blank between them */
    char qualifier[112]; /* the same of the words that tell it apart: "main", "neumarkt opf"; "" if none */
    uint8_t flags;
};

/* Comparison form of a folded word (utf8_fold): "ä" is "ae", "ß" is "ss", other accents go, "st" is "sankt".
 * NUL-terminated; returns its length, 0 if it does not fit or holds no ASCII letter. */
size_t name_key(char *out, size_t cap, const char *fold, size_t len);

/* The small words that join a name and its qualifier, whole or abbreviated: "am", "a", "ob", "der". */
bool is_connector(const char *key);
/* Those of them that join nothing unless another one stands before: "in Hanau dem Main-Kinzig-Kreis". */
bool is_bare_article(const char *key);

/* Append the variants of `a`; `take` is called with each one. Its own name comes first. */
void variants_of(const struct area *a, void (*take)(void *ctx, const struct variant *v), void *ctx);

#endif
