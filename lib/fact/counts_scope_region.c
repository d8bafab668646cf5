/* Parts of a Land by name: "Niederbayern", "Südhessen", "das Münsterland". What is counted there is counted in its
 * Land. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

struct region_state {
    const char *name, *state; /* folded, in order of their bytes; "": it lies in several, the page tells in which */
};

static const struct region_state regions[] = {
    {"allgäu", "DE-BY"},
    {"altmark", "DE-ST"},
    {"angeln", "DE-SH"},
    {"anhalt", "DE-ST"},
    {"baden", "DE-BW"},
    {"barnim", "DE-BB"},
    {"bergstraße", ""},
    {"bodensee", ""},
    {"breisgau", "DE-BW"},
    {"chiemgau", "DE-BY"},
    {"dithmarschen", "DE-SH"},
    {"eichsfeld", ""},
    {"eifel", ""},
    {"emsland", "DE-NI"},
    {"erzgebirge", "DE-SN"},
    {"fläming", ""},
    {"franken", "DE-BY"},
    {"friesland", "DE-NI"},
    {"harz", ""},
    {"havelland", "DE-BB"},
    {"hohenlohe", "DE-BW"},
    {"holstein", "DE-SH"},
    {"hunsrück", "DE-RP"},
    {"kraichgau", "DE-BW"},
    {"kurpfalz", ""},
    {"lausitz", ""},
    {"mainfranken", "DE-BY"},
    {"markgräflerland", "DE-BW"},
    {"mecklenburg", "DE-MV"},
    {"mitteldeutschland", ""},
    {"mittelrhein", ""},
    {"münsterland", "DE-NW"},
    {"niederlausitz", "DE-BB"},
    {"niederrhein", "DE-NW"},
    {"nordfriesland", "DE-SH"},
    {"oberland", "DE-BY"},
    {"oberlausitz", "DE-SN"},
    {"oberpfalz", "DE-BY"},
    {"oberrhein", ""},
    {"oberschwaben", "DE-BW"},
    {"odenwald", ""},
    {"oderbruch", "DE-BB"},
    {"ortenau", "DE-BW"},
    {"ostalb", "DE-BW"},
    {"ostfalen", ""},
    {"ostfriesland", "DE-NI"},
    {"ostholstein", "DE-SH"},
    {"ostwestfalen", "DE-NW"},
    {"pfalz", "DE-RP"},
    {"pommern", "DE-MV"},
    {"pott", "DE-NW"},
    {"prignitz", "DE-BB"},
    {"revier", "DE-NW"},
    {"rheingau", "DE-HE"},
    {"rheinhessen", "DE-RP"},
    {"rheinland", "DE-NW"},
    {"rhön", ""},
    {"ruhrgebiet", "DE-NW"},
    {"ruhrpott", "DE-NW"},
    {"ruhrrevier", "DE-NW"},
    {"rügen", "DE-MV"},
    {"sauerland", "DE-NW"},
    {"schwaben", ""},
    {"schwarzwald", "DE-BW"},
    {"siegerland", "DE-NW"},
    {"spessart", ""},
    {"spreewald", "DE-BB"},
    {"taunus", ""},
    {"uckermark", "DE-BB"},
    {"vogtland", ""},
    {"vorderpfalz", "DE-RP"},
    {"vorpommern", "DE-MV"},
    {"wendland", "DE-NI"},
    {"weserbergland", "DE-NI"},
    {"westerwald", ""},
    {"westfalen", "DE-NW"},
    {"westpfalz", "DE-RP"},
    {"wetterau", "DE-HE"},
    {"württemberg", "DE-BW"},
};

static int by_name(const void *key, const void *element)
{
    return strcmp(key, ((const struct region_state *)element)->name);
}

/* "südhessen", "niederbayern", "ostsachsen": a part of a Land by its side, in front of the Land's name or of that of
 * its adjective. */
static const char *state_of_side(const char *fold)
{
    static const char *const sides[] = {"nordost", "nordwest", "südost", "südwest", "mittel", "zentral", "nieder",
                                        "hinter",  "ober",     "unter",  "nord",    "süd",    "ost",     "west"};
    static const struct region_state lands[] = {
        {"baden", "DE-BW"},     {"bayern", "DE-BY"},      {"bayerisch", "DE-BY"},     {"brandenburg", "DE-BB"},
        {"franken", "DE-BY"},   {"fränkisch", "DE-BY"},   {"hessen", "DE-HE"},        {"hessisch", "DE-HE"},
        {"holstein", "DE-SH"},  {"mecklenburg", "DE-MV"}, {"niedersachsen", "DE-NI"}, {"pfalz", "DE-RP"},
        {"sachsen", "DE-SN"},   {"sächsisch", "DE-SN"},   {"schleswig", "DE-SH"},     {"thüringen", "DE-TH"},
        {"thüringer", "DE-TH"}, {"westfalen", "DE-NW"},   {"westfälisch", "DE-NW"},   {"württemberg", "DE-BW"},
    };
    if (!strchr("hmnosuwz", fold[0])) /* as sides begin: most words do not */
        return NULL;
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        const size_t len = strlen(sides[i]);
        if (strncmp(fold, sides[i], len) != 0)
            continue;
        for (size_t k = 0; k < sizeof lands / sizeof *lands; k++)
            if (!strncmp(fold + len, lands[k].name, strlen(lands[k].name)) && strcmp(fold, "niedersachsen") != 0 &&
                strncmp(fold, "niedersächsisch", strlen("niedersächsisch")) != 0 &&
                !(!strcmp(lands[k].state, "DE-RP") && !strcmp(sides[i], "ober")))
                return lands[k].state;
    }
    return NULL;
}

const char *scope_of_region_word(const struct doc *d, size_t i)
{
    static const char wide[] = "weit";
    const struct token *t = &d->tokens[i];
    char name[32];
    if (t->kind != TOK_WORD || t->fold_len >= sizeof name || doc_punct(d, i + 1, '-') ||
        (i > 0 && doc_punct(d, i - 1, '-'))) /* "Rheinland-Pfalz", "Schleswig-Holstein" */
        return NULL;
    memcpy(name, doc_fold(d, i), t->fold_len);
    name[t->fold_len] = '\0';
    const char *side = state_of_side(name);
    if (side)
        return side;
    const size_t tail = strlen(wide); /* "münsterlandweit" */
    if (t->fold_len > tail && !strcmp(name + t->fold_len - tail, wide))
        name[t->fold_len - tail] = '\0';
    else if (!doc_capital(d, i))
        return NULL;
    const struct region_state *r = bsearch(name, regions, sizeof regions / sizeof *regions, sizeof *regions, by_name);
    return r ? r->state : NULL;
}
