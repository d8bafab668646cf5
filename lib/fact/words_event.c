/* Nouns of events: what people come to, answer or learn at. */
#include "lib/fact/words.h"

#include <string.h>

enum {
    EVENT = WORD_EVENT,
    DAY = WORD_EVENT | WORD_EVENT_DAY,
    WORK = WORD_EVENT | WORD_EVENT_WORK,
    BOTH = DAY | WORK,
    OWN = BOTH | WORD_EVENT_ASSEMBLY,
};

/* How they end, the longer before the shorter that it ends with. */
static const struct {
    const char *ending;
    unsigned kinds;
} events[] = {
    {"mitgliederversammlung", OWN},
    {"vollversammlung", OWN},
    {"jahresversammlung", OWN},
    {"jahrestreffen", OWN},
    {"netzwerktreffen", OWN},
    {"kooperationstreffen", OWN},
    {"jahrestagung", OWN},
    {"versammlung", DAY},
    {"treffen", BOTH},
    {"tagung", BOTH},
    {"fachtag", BOTH},
    {"konferenz", BOTH},
    {"kongress", BOTH},
    {"forum", BOTH},
    {"symposium", DAY},
    {"veranstaltung", DAY},
    {"feier", DAY},
    {"feierstunde", DAY},
    {"festakt", DAY},
    {"empfang", DAY},
    {"sitzung", WORK},
    {"workshop", WORK},
    {"werkstatt", WORK},
    {"werkstätt", WORK}, /* "Werkstätten" */
    {"austausch", WORK},
    {"aktionstag", EVENT},
    {"messe", EVENT},
    {"vortrag", EVENT},
    {"vorträg", EVENT},
    {"infoabend", EVENT},
    {"elternabend", EVENT},
    {"gesundheitstag", EVENT},
    {"rundgang", EVENT},
    {"exkursion", EVENT},
    {"seminar", EVENT},
    {"kurs", EVENT},
    {"schulung", EVENT},
    {"fortbildung", EVENT},
    {"umfrage", EVENT},
    {"befragung", EVENT},
    {"studie", EVENT},
    {"erhebung", EVENT},
    {"diskussion", EVENT},
    {"wettbewerb", EVENT},
};

static bool ends_with(const char *fold, size_t len, const char *ending)
{
    size_t n = strlen(ending);
    return len >= n && !memcmp(fold + len - n, ending, n);
}

/* Without the ending of a case or of the plural, if that is `suffix`. */
static unsigned events_without(const char *fold, size_t len, const char *suffix)
{
    if (!ends_with(fold, len, suffix))
        return 0;
    len -= strlen(suffix);
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        if (ends_with(fold, len, events[i].ending))
            return events[i].kinds;
    return 0;
}

unsigned word_event(const char *fold, size_t len)
{
    static const char *const suffixes[] = {"", "s", "en", "es", "e", "n", NULL};
    unsigned kinds = 0;
    for (const char *const *s = suffixes; *s && !kinds; s++)
        kinds = events_without(fold, len, *s);
    return kinds;
}
