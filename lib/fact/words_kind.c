/* Kinds of communes, as they stand before a name or for it: "Stadt", "Landkreis", "Hansestadt". */
#include "lib/fact/words.h"

#include "lib/base/search.h"

#include <stdlib.h>
#include <string.h>

/* Folded, in byte order for bsearch. */
static const char *const kinds[] = {
    "amt",
    "barlachstadt",
    "bergstadt",
    "bezirk",
    "bezirke",
    "bezirken",
    "bezirkes",
    "bezirks",
    "bundesstadt",
    "domstadt",
    "freie",
    "gemeinde",
    "gemeinden",
    "große",
    "großstadt",
    "großstädte",
    "hafenstadt",
    "hansestadt",
    "hansestädte",
    "hauptstadt",
    "kleinstadt",
    "klingenstadt",
    "kommune",
    "kommunen",
    "kr",
    "kreis",
    "kreisangehörige",
    "kreisangehörigen",
    "kreise",
    "kreisen",
    "kreises",
    "kreisfreie",
    "kreisfreien",
    "kreisstadt",
    "kreisstädte",
    "kurstadt",
    "landeshauptstadt",
    "landeshauptstädte",
    "landkr",
    "landkreis",
    "landkreise",
    "landkreisen",
    "landkreises",
    "lk",
    "lkr",
    "lutherstadt",
    "markt",
    "metropole",
    "mittelstadt",
    "nachbargemeinde",
    "nachbargemeinden",
    "nachbarkommune",
    "nachbarkommunen",
    "nachbarkreis",
    "nachbarkreise",
    "nachbarstadt",
    "nachbarstädte",
    "oberzentrum",
    "region",
    "regionalverband",
    "ruhrgebietsstadt",
    "samtgemeinde",
    "samtgemeinden",
    "stadt",
    "stadtkreis",
    "stadtkreise",
    "stadtstaat",
    "städte",
    "städten",
    "städteregion",
    "universitätsstadt",
    "verbandsgemeinde",
    "verbandsgemeinden",
    "wissenschaftsstadt",
    "ämter",
};

static int compare_kind(const void *key, const void *kind)
{
    return strcmp(key, *(const char *const *)kind);
}

bool word_is_kind(const char *fold)
{
    return bsearch(fold, kinds, sizeof kinds / sizeof *kinds, sizeof *kinds, compare_kind) != NULL;
}

bool word_kinds_sorted(void)
{
    return texts_rise(kinds, sizeof kinds / sizeof *kinds, sizeof *kinds);
}
