/* Verbs that decide what the network's name in a clause says of its communes: by their stems at the start of a word. */
#include "lib/fact/words.h"

#include <string.h>

/* Of speaking about the network, and of events: with them "im Netzwerk" is where something takes place. */
static const char *const speaking[] = {
    "informier",  "bericht",     "sprach",     "sprech",      "spricht",   "erläuter",  "lädt",      "lud",
    "einlad",     "eingeladen",  "stellt",     "vorgestellt", "vorstell",  "diskut",    "findet",    "fand",
    "stattfind",  "stattgefund", "veranstalt", "tagt",        "referier",  "schrieb",   "schreib",   "wirbt",
    "warb",       "werben",      "lobt",       "kritisier",   "evaluier",  "untersuch", "befragt",   "schult",
    "verwies",    "verweis",     "dankt",      "gratulier",   "kennt",     "kannte",    "erfuhr",    "fragt",
    "präsentier", "moderier",    "thema",      "gescheitert", "scheitert", "finanzier", "gefördert", "entstand",
    "entwickelt", "erarbeit",    "besucht",    "erschien",    "herausg",   "abgelehnt", "kostet",    "fehlt",
    "fehlen",     "verzicht",    "fernblei",   "fernblie",    "fernge",    "verdank",   "misstrau",  "zusieh",
    "zusah",      "zuschau",     "beobacht",   "zaung",       "abseits",   NULL};

/* That the network has a commune which it had not. */
static const char *const gaining[] = {"gewann",     "gewinn",    "gewonnen", "begrüßt", "begrüßen", "aufgenommen",
                                      "nahm",       "nimmt",     "freut",    "bekam",   "bekomm",   "erhielt",
                                      "erhält",     "wächst",    "wuchs",    "hieß",    "heißt",    "willkommen",
                                      "verzeichne", "gewachsen", "hinzugew", "dazugew", NULL};

static bool begins_with(const char *fold, const char *const *stems)
{
    for (; *stems; stems++)
        if (*fold == **stems && !strncmp(fold, *stems, strlen(*stems)))
            return true;
    return false;
}

bool word_speaks(const char *fold)
{
    return begins_with(fold, speaking);
}

bool word_gains(const char *fold)
{
    return begins_with(fold, gaining);
}
