/* Mentions of German communes (and Länder) in a text, each decided or left open. */
#ifndef PP_PLACE_PLACE_H
#define PP_PLACE_PLACE_H

#include "lib/base/arena.h"
#include "lib/place/gazetteer.h"
#include "lib/text/doc.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum place_kind {
    PLACE_COMMUNE,
    PLACE_LAND,    /* "Hessen", "hessenweit", "sächsische", "NRW": for the scope of counts and for deciding names */
    PLACE_NATION,  /* "Deutschland", "bundesweit", "deutschlandweit" */
    PLACE_REJECTED /* looked like a commune, is none; `rule` says why (for --explain) */
};

struct place_candidate {
    const struct area *area;
    double confidence; /* 0 to 1, of all candidates together 1 at most */
};

/* Two places may share one span ("Stadt und Landkreis Fürth"); otherwise they do not overlap. */
struct place {
    uint32_t first_token, end_token;
    uint32_t start, end; /* bytes; the span as in the contract's gold: "Landkreis Miltenberg", "Gera" in
                              "Stadtverwaltung Gera", "Köln" in "Köln-Ehrenfeld" */
    enum place_kind kind;
    const char *rule;                   /* static id */
    struct place_candidate *candidates; /* best first, in the arena; for PLACE_LAND exactly one */
    size_t ncandidates;
};

struct places {
    struct place *v;
    size_t n, cap;
    struct places_memory *memory; /* working memory of places_find, kept from page to page */
};

/* All places of the text in order of start. `out` is used again for page after page, {0} at first, with one gazetteer;
 * a document's vocabulary serves one gazetteer. */
void places_find(const struct doc *d, const struct gazetteer *g, struct arena *arena, struct places *out);
void places_free(struct places *p);

#endif
