/* Landscapes that tell places of one name apart ("Fürth im Odenwald", "das westfälische Halle"): where their middle is. */
#include "lib/place/mention.h"
#include "lib/place/words.h"

#include <math.h>
#include <string.h>

/* In the comparison form of names, in order; the adjective without its ending, with the same first letter. Degrees
 * north and east, to a tenth. */
static const struct region {
    const char *name, *adjective;
    double lat, lon;
} regions[] = {
    {"allgaeu", "allgaeuer", 47.7, 10.3},
    {"altmark", "altmaerkisch", 52.7, 11.6},
    {"bergstrasse", "bergstraesser", 49.6, 8.6},
    {"bodensee", "", 47.7, 9.4},
    {"breisgau", "breisgauer", 48.0, 7.8},
    {"eichsfeld", "eichsfelder", 51.4, 10.2},
    {"eifel", "eifeler", 50.3, 6.8},
    {"emsland", "emslaendisch", 52.7, 7.3},
    {"erzgebirge", "erzgebirgisch", 50.6, 13.0},
    {"franken", "fraenkisch", 49.7, 10.7},
    {"harz", "harzer", 51.8, 10.7},
    {"heide", "", 52.9, 10.1},
    {"hochsauerland", "", 51.3, 8.4},
    {"holstein", "holsteinisch", 54.1, 9.9},
    {"hunsrueck", "hunsruecker", 49.9, 7.4},
    {"lausitz", "lausitzer", 51.5, 14.3},
    {"mittelfranken", "mittelfraenkisch", 49.4, 10.7},
    {"muensterland", "muensterlaender", 51.9, 7.5},
    {"niederbayern", "niederbayerisch", 48.7, 12.9},
    {"niederrhein", "niederrheinisch", 51.5, 6.4},
    {"oberbayern", "oberbayerisch", 47.9, 11.6},
    {"oberfranken", "oberfraenkisch", 50.1, 11.3},
    {"oberlausitz", "oberlausitzer", 51.2, 14.6},
    {"oberpfalz", "oberpfaelzer", 49.4, 12.1},
    {"oberschwaben", "oberschwaebisch", 47.9, 9.7},
    {"odenwald", "odenwaelder", 49.6, 8.9},
    {"ostfriesland", "ostfriesisch", 53.4, 7.4},
    {"ostwestfalen", "ostwestfaelisch", 52.0, 8.6},
    {"pfalz", "pfaelzer", 49.4, 7.9},
    {"rheinhessen", "rheinhessisch", 49.8, 8.1},
    {"rheinland", "rheinlaendisch", 50.8, 6.9},
    {"rhoen", "rhoener", 50.5, 10.0},
    {"ruhrgebiet", "", 51.5, 7.2},
    {"sauerland", "sauerlaender", 51.3, 8.1},
    {"schwaben", "schwaebisch", 48.3, 10.4},
    {"schwarzwald", "schwarzwaelder", 48.3, 8.2},
    {"siegerland", "siegerlaender", 50.9, 8.0},
    {"spessart", "spessarter", 50.0, 9.4},
    {"taunus", "taunuser", 50.2, 8.4},
    {"uckermark", "uckermaerkisch", 53.2, 13.8},
    {"unterfranken", "unterfraenkisch", 50.0, 10.0},
    {"vogtland", "vogtlaendisch", 50.5, 12.2},
    {"wendland", "wendlaendisch", 53.0, 11.1},
    {"westerwald", "westerwaelder", 50.6, 7.9},
    {"westfalen", "westfaelisch", 51.9, 7.9},
    {"wetterau", "wetterauer", 50.3, 8.8},
};

static const struct region *region_called(const char *key, bool adjective)
{
    for (size_t i = 0; i < sizeof regions / sizeof *regions && *regions[i].name <= *key; i++) {
        const char *name = adjective ? regions[i].adjective : regions[i].name;
        if (!*name || *name != *key)
            continue;
        size_t len = strlen(name);
        if (!strncmp(key, name, len) && (!key[len] || (adjective && key[len] == 'e' && strlen(key + len) <= 2)))
            return &regions[i];
    }
    return NULL;
}

/* "Fürth im Odenwald", "Neustadt an der Weinstraße" where the gazetteer knows no such name, "Halle, Westfalen". */
static const struct region *region_behind(const struct doc *d, size_t i)
{
    static const char *const small[] = {"im", "in", "am", "an", "der", "auf", NULL};
    char key[NAME_KEY_SIZE];
    size_t first = i;
    if (i >= d->ntokens || line_breaks(d, i))
        return NULL;
    if (doc_punct(d, i, ',') || doc_punct(d, i, '('))
        i++;
    while (doc_one_of(d, i, small))
        i++;
    if (i == first || !doc_capital(d, i) || !token_key(d, i, key))
        return NULL;
    return region_called(key, false);
}

static const struct region *region_before(const struct doc *d, size_t i)
{
    char key[NAME_KEY_SIZE];
    return i && !line_breaks(d, i) && token_key(d, i - 1, key) ? region_called(key, true) : NULL;
}

const struct region *region_named(const struct doc *d, const struct mention *m)
{
    const struct region *r = region_behind(d, m->end_token);
    return r ? r : region_before(d, m->first_token);
}

double region_score(const struct region *r, const struct area *a)
{
    const double MOST = 10, REACH_KM = 60;
    return r && !isnan(a->lat) ? MOST * exp(-place_km(a->lat, a->lon, r->lat, r->lon) / REACH_KM) : 0;
}
