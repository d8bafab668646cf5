/* Within lib/place: what the places around a name, and those that the page names most, say for each area that may be
 * meant. */
#ifndef PP_PLACE_SURROUNDINGS_H
#define PP_PLACE_SURROUNDINGS_H

#include "lib/place/mention.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MAX_ANCHORS = 24, LAND_NUMBERS = 17 };

/* A place that helps to decide others. */
struct anchor {
    const struct area *area;
    size_t mentions;
    bool qualified; /* named with qualifier or designation */
    bool own;       /* in the page's title, site or address */
};

/* How near an area lies to another one, as it was worked out last. */
struct nearness {
    const struct area *of, *to;
    double value;
};

/* What the anchors of a round say of an area, as it was worked out last. */
struct page_says {
    const struct area *of;
    uint32_t round;   /* see struct surroundings */
    uint32_t counted; /* bits of the anchors whose nearness counts */
    bool bare;
    double near, named;
};

enum { NEARNESSES = 256, PAGE_SAYINGS = 128 };

/* {0} at first, kept from page to page: how near areas lie to one another stays so. */
struct surroundings {
    const struct search *s;
    struct nearness nearness[NEARNESSES];   /* each where a hash of both says */
    struct page_says sayings[PAGE_SAYINGS]; /* the same; those of other rounds say nothing */
    uint32_t round;                         /* counts surroundings_anchors, from 1 */
    double land_share[LAND_NUMBERS];        /* by number of the Land */
    struct anchor anchors[MAX_ANCHORS];     /* the places that the page names most, once each */
    size_t nanchors;
};

/* Begin with a text. Kinds of mentions are decided. */
void surroundings_begin(struct surroundings *c, const struct search *s);

/* The anchors by what is decided now (`sure` of mentions). */
void surroundings_anchors(struct surroundings *c);

/* The places near a mention, looked up once for all its candidates. */
struct near_place {
    const struct area *area;
    double distance; /* divides what it gives */
    bool told;       /* "Oberursel bei Frankfurt" */
    uint8_t first;   /* index of the first of `places` with that area */
};
struct near_land {
    int number; /* -1: none */
    bool beside, in_sentence;
};
enum { NEAREST = 8 };
struct around {
    struct near_place places[2 * NEAREST];
    size_t nplaces;
    struct near_land lands[2]; /* before and behind */
    const char *district;      /* key of the district that stands behind the name, NULL if none */
    const char *districts[2];  /* of the places directly before and behind, NULL if none */
    uint32_t counted;          /* see struct page_says */
    bool bare;                 /* no word of its level stands beside it */
};
/* What stands around the mention, into `out` (replaced), by the anchors of this round. */
void surroundings_of(const struct surroundings *c, const struct mention *m, struct around *out);

/* Score of one candidate: `alone`, what is around it, and the landscape of its name (region_named). */
double surroundings_score(struct surroundings *c, const struct around *around, const struct region *region,
                          const struct candidate *candidate);

/* Whether a Land that is named with the mention is that of the area. */
bool surroundings_name_land(const struct surroundings *c, const struct mention *m, const struct area *a);

/* Number of the area's Land, 1 to 16 as in its key; 0 if it has none. */
int land_number(const struct area *a);

/* Distance in km. */
double area_km(const struct area *a, const struct area *b);

/* Whether the mention is taken for a commune, and there are areas that it may be. */
static inline bool is_commune(const struct mention *m)
{
    return m->kind == PLACE_COMMUNE && m->ncandidates && m->place_score > 0;
}

#endif
