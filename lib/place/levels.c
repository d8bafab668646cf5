#include "lib/place/mention.h"

#include <string.h>

enum { SPAN = 1, PLURAL = 2 };

static const struct {
    const char *key;
    uint8_t cue, flags;
} designations[] = {
    {"landkreis", CUE_DISTRICT, SPAN},
    {"landkreises", CUE_DISTRICT, SPAN},
    {"landkreise", CUE_DISTRICT, SPAN | PLURAL},
    {"landkreisen", CUE_DISTRICT, SPAN | PLURAL},
    {"kreis", CUE_DISTRICT, SPAN},
    {"kreises", CUE_DISTRICT, SPAN},
    {"kreise", CUE_DISTRICT, SPAN | PLURAL},
    {"kreisen", CUE_DISTRICT, SPAN | PLURAL},
    {"lkr", CUE_DISTRICT, SPAN},
    {"lk", CUE_DISTRICT, SPAN},
    {"staedteregion", CUE_DISTRICT, SPAN},
    {"regionalverband", CUE_DISTRICT, SPAN},
    {"stadt", CUE_TOWN, SPAN},
    {"staedte", CUE_TOWN, SPAN | PLURAL},
    {"staedten", CUE_TOWN, SPAN | PLURAL},
    {"gemeinde", CUE_TOWN, SPAN},
    {"gemeinden", CUE_TOWN, SPAN | PLURAL},
    {"ortsgemeinde", CUE_TOWN, SPAN},
    {"ortsgemeinden", CUE_TOWN, SPAN | PLURAL},
    {"stadtgemeinde", CUE_TOWN, SPAN},
    {"marktgemeinde", CUE_TOWN, SPAN},
    {"markt", CUE_TOWN, SPAN},
    {"flecken", CUE_TOWN, SPAN},
    {"kommune", CUE_PLACE, SPAN},
    {"kommunen", CUE_PLACE, PLURAL},
    {"verbandsgemeinde", CUE_ASSOCIATION, SPAN},
    {"verbandsgemeinden", CUE_ASSOCIATION, SPAN | PLURAL},
    {"vg", CUE_ASSOCIATION, SPAN},
    {"samtgemeinde", CUE_ASSOCIATION, SPAN},
    {"samtgemeinden", CUE_ASSOCIATION, SPAN | PLURAL},
    {"amt", CUE_ASSOCIATION, SPAN},
    {"aemter", CUE_ASSOCIATION, SPAN | PLURAL},
    {"verwaltungsgemeinschaft", CUE_ASSOCIATION, SPAN},
    {"bezirk", CUE_BOROUGH, SPAN},
    {"bezirks", CUE_BOROUGH, SPAN},
    {"bezirke", CUE_BOROUGH, SPAN | PLURAL},
    {"bezirken", CUE_BOROUGH, SPAN | PLURAL},
    {"stadtbezirk", CUE_BOROUGH, SPAN},
    {"bezirksamt", CUE_BOROUGH, 0},
    {"landratsamt", CUE_DISTRICT, 0},
    {"landrat", CUE_NONE, 0},
    {"rathaus", CUE_TOWN, 0},
    {"region", CUE_PLACE, 0},
    {"raum", CUE_PLACE, 0},
    {"grossraum", CUE_PLACE, 0},
    {"kreisel", CUE_NONE, 0},
    {"kreislauf", CUE_NONE, 0},
    {"gemeinderat", CUE_NONE, 0},
    {"stadtrat", CUE_NONE, 0},
};

static bool starts(const char *key, const char *with)
{
    return !strncmp(key, with, strlen(with));
}

static bool ends(const char *key, const char *with)
{
    size_t n = strlen(key), m = strlen(with);
    return n > m && !strcmp(key + n - m, with);
}

/* Bodies and buildings that carry a place's name. */
static bool is_body(const char *key)
{
    static const char *const endings[] = {
        "amt",         "klinikum",        "klinik",     "krankenhaus", "universitaet", "hochschule", "uni",
        "messe",       "flughafen",       "airport",    "bahnhof",     "polizei",      "feuerwehr",  "gericht",
        "agentur",     "sparkasse",       "praesidium", "direktion",   "inspektion",   "kreuz",      "dreieck",
        "hafen",       "volkshochschule", "jobcenter",  "verwaltung",  "landgericht",  "theater",    "museum",
        "ortsverband", "kreisverband",    "bistum",     "erzbistum"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (!strcmp(key, endings[i]) || ends(key, endings[i]))
            return true;
    return false;
}

bool level_word(const char *key, struct level_word *out)
{
    *out = (struct level_word){0};
    for (size_t i = 0; i < sizeof designations / sizeof *designations; i++)
        if (!strcmp(key, designations[i].key)) {
            out->cue = designations[i].cue;
            out->in_span = designations[i].flags & SPAN;
            out->plural = designations[i].flags & PLURAL;
            return out->cue != CUE_NONE;
        }
    if (!strcmp(key, "partnerstadt") || !strcmp(key, "innenstadt") || !strcmp(key, "altstadt"))
        return false;
    if (ends(key, "stadt") || ends(key, "staedte")) { /* Landeshauptstadt, Hansestadt, Nachbarstadt */
        out->cue = CUE_TOWN;
        out->in_span = ends(key, "hauptstadt") || ends(key, "hansestadt") || ends(key, "universitaetsstadt") ||
                       ends(key, "lutherstadt") || ends(key, "kreisstadt");
        out->plural = ends(key, "staedte");
        return true;
    }
    if (is_body(key)) {
        out->cue = starts(key, "kreis") || starts(key, "landkreis")  ? CUE_DISTRICT
                   : starts(key, "stadt") || starts(key, "gemeinde") ? CUE_TOWN
                                                                     : CUE_PLACE;
        return true;
    }
    return false;
}
