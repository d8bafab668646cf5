/* The gazetteer: every German commune with its key, from a CSV of facts (lib/data/communes.csv).
 *
 * The file has a header line naming its columns, in any order: level, ags, ars, name, designation, state, nuts3,
 * parent, lat, lon, population, valid_from, valid_to, successor, variants. The first six are required, others may be
 * missing or empty, unknown ones are passed over. `successor` and `variants` are lists separated by ';' or '|'. */
#ifndef PP_PLACE_GAZETTEER_H
#define PP_PLACE_GAZETTEER_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum area_level { AREA_STATE, AREA_DISTRICT, AREA_MUNICIPALITY, AREA_ASSOCIATION, AREA_BOROUGH };

struct area {
    const char *ags; /* "" for an association */
    const char *ars;
    const char *name;        /* official short name */
    const char *designation; /* Stadt, Landkreis, … */
    const char *state;       /* ISO 3166-2, "DE-BY" */
    const char *nuts3, *parent;
    const char *valid_from, *valid_to, *successor, *variants; /* "" where open */
    double lat, lon;                                          /* NAN where unknown */
    int64_t population;                                       /* -1 unknown */
    uint8_t level;                                            /* enum area_level */
};

struct gazetteer;
struct names;

/* Load a table; NULL on error (err names file, line and column). Immutable then, shared by threads. Reading CSV and
 * indexing its names takes tens of milliseconds: where the data folder holds an image that was compiled of a table of
 * the same bytes, that is taken instead. */
struct gazetteer *gazetteer_open(const char *path, struct err *e);
/* Compile a table to an image (image.h), to be stored under this name in a data folder. */
#define GAZETTEER_IMAGE "communes.idx"
bool gazetteer_compile(const char *path, struct buf *out, struct err *e);
void gazetteer_close(struct gazetteer *g);

size_t gazetteer_count(const struct gazetteer *g);
const struct area *gazetteer_area(const struct gazetteer *g, size_t i);
/* By ags (2, 5 or 8 digits) or ars of an association; NULL if unknown. Old keys are found too. For boroughs use
 * the ars. Where a key was given twice, the area that is valid now is found. */
const struct area *gazetteer_by_key(const struct gazetteer *g, const char *key);
/* What stands now in the place of an area: follows `successor` (its first key) to an area that is valid. The area
 * itself if it is valid or nothing is known of its successor. */
const struct area *gazetteer_current(const struct gazetteer *g, const struct area *a);
/* The index of all names (names.h). */
const struct names *gazetteer_names(const struct gazetteer *g);

/* "municipality", "district", … as in the contract; "state" for a Land. */
const char *area_level_name(enum area_level level);
/* Prominence for ties: larger is better known. Population, or an estimate where unknown. */
double area_prominence(const struct area *a);

#endif
