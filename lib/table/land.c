#include "lib/table/members.h"

#include <stddef.h>
#include <string.h>

const char *land_name(const char *state)
{
    static const struct {
        const char *code, *name;
    } lands[] = {
        {"DE-BB", "Brandenburg"},
        {"DE-BE", "Berlin"},
        {"DE-BW", "Baden-Württemberg"},
        {"DE-BY", "Bayern"},
        {"DE-HB", "Bremen"},
        {"DE-HE", "Hessen"},
        {"DE-HH", "Hamburg"},
        {"DE-MV", "Mecklenburg-Vorpommern"},
        {"DE-NI", "Niedersachsen"},
        {"DE-NW", "Nordrhein-Westfalen"},
        {"DE-RP", "Rheinland-Pfalz"},
        {"DE-SH", "Schleswig-Holstein"},
        {"DE-SL", "Saarland"},
        {"DE-SN", "Sachsen"},
        {"DE-ST", "Sachsen-Anhalt"},
        {"DE-TH", "Thüringen"},
    };
    for (size_t i = 0; state && i < sizeof lands / sizeof *lands; i++)
        if (!strcmp(lands[i].code, state))
            return lands[i].name;
    return NULL;
}
