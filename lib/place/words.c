#include "lib/place/words.h"

#include "lib/base/search.h"
#include "lib/place/word_tables.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

struct table {
    const char *const *words;
    size_t n;
};
#define TABLE(a)    \
    {               \
        a, COUNT(a) \
    }

static const struct table everyday[] = {TABLE(everyday_1), TABLE(everyday_2), TABLE(everyday_3)};
static const struct table classes[WORD_CLASSES] = {
    [WORD_FIRST_NAME] = TABLE(first_names),
    [WORD_PERSON_TITLE] = TABLE(person_titles),
    [WORD_LANDSCAPE] = TABLE(landscapes),
    [WORD_ABROAD] = TABLE(abroad),
    [WORD_FOREIGN] = TABLE(foreign),
    [WORD_BERLIN_QUARTER] = TABLE(berlin_quarters),
    [WORD_HAMBURG_QUARTER] = TABLE(hamburg_quarters),
    [WORD_SPEAKING] = TABLE(speaking_verbs),
    [WORD_PLACE_PREPOSITION] = TABLE(place_prepositions),
    [WORD_PREPOSITION] = TABLE(prepositions),
    [WORD_DETERMINER] = TABLE(determiners),
};

static int compare(const void *key, const void *word)
{
    return strcmp(key, *(const char *const *)word);
}

static bool holds(const struct table *t, const char *key)
{
    return bsearch(key, t->words, t->n, sizeof *t->words, compare) != NULL;
}

int word_everyday(const char *key)
{
    for (size_t i = 0; i < COUNT(everyday); i++)
        if (holds(&everyday[i], key))
            return (int)i + 1;
    return 0;
}

bool word_is(enum word_class c, const char *key)
{
    return holds(&classes[c], key);
}

static bool ends_in(const char *key, const char *const *endings, size_t n)
{
    size_t len = strlen(key);
    for (size_t i = 0; i < n; i++) {
        size_t end = strlen(endings[i]);
        if (len >= end && !strcmp(key + len - end, endings[i]))
            return true;
    }
    return false;
}

bool word_is_street(const char *key)
{
    static const char *const endings[] = {"strasse", "str",  "platz", "weg",      "allee", "gasse",
                                          "ring",    "ufer", "damm",  "chaussee", "steig", "promenade"};
    return ends_in(key, endings, COUNT(endings));
}

bool word_is_person_role(const char *key)
{
    static const char *const endings[] = {"abgeordnete",
                                          "abgeordneter",
                                          "aerztin",
                                          "arzt",
                                          "assistent",
                                          "assistentin",
                                          "ausschussmitglied",
                                          "beauftragte",
                                          "beauftragter",
                                          "buergermeister",
                                          "buergermeisterin",
                                          "chef",
                                          "chefin",
                                          "dezernent",
                                          "dezernentin",
                                          "direktor",
                                          "direktorin",
                                          "experte",
                                          "expertin",
                                          "forscher",
                                          "forscherin",
                                          "fuehrerin",
                                          "gemeinderatsmitglied",
                                          "kreistagsmitglied",
                                          "geschaeftsfuehrer",
                                          "geschaeftsfuehrerin",
                                          "koordinator",
                                          "koordinatorin",
                                          "leiter",
                                          "lehrer",
                                          "lehrerin",
                                          "leiterin",
                                          "managerin",
                                          "minister",
                                          "ministerin",
                                          "planer",
                                          "planerin",
                                          "praesident",
                                          "praesidentin",
                                          "protokollfuehrer",
                                          "ratsfrau",
                                          "ratsherr",
                                          "ratsmitglied",
                                          "referent",
                                          "referentin",
                                          "sekretaer",
                                          "sekretaerin",
                                          "sprecher",
                                          "stadtrat",
                                          "stadtraetin",
                                          "landrat",
                                          "landraetin",
                                          "sprecherin",
                                          "schriftfuehrer",
                                          "therapeut",
                                          "therapeutin",
                                          "verordnete",
                                          "verordneter",
                                          "vorsitzende",
                                          "vorsitzender",
                                          "vorstandsmitglied"};
    return ends_in(key, endings, COUNT(endings)) || word_is(WORD_PERSON_TITLE, key);
}

static bool sorted(const struct table *t)
{
    return texts_rise(t->words, t->n, sizeof *t->words);
}

bool words_sorted(void)
{
    for (size_t i = 0; i < COUNT(everyday); i++)
        if (!sorted(&everyday[i]))
            return false;
    for (size_t i = 0; i < COUNT(classes); i++)
        if (!sorted(&classes[i]))
            return false;
    return true;
}
