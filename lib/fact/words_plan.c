/* Words that say of a clause that it is planned, proposed, decided, doubted or asked. */
#include "lib/fact/words.h"

#include <string.h>

/* Stems at the start of a word; with "$" the whole word. */
static const char *const plan_stems[] = {"plant$",
                                         "planen$",
                                         "plante$",
                                         "planten$",
                                         "geplant",
                                         "prüft$",
                                         "prüfen$",
                                         "prüfte$",
                                         "prüfung$",
                                         "geprüft$",
                                         "überprüft$",
                                         "beabsichtig",
                                         "erwäg",
                                         "erwog",
                                         "überleg",
                                         "beantrag",
                                         "antrag$",
                                         "antrags$",
                                         "anträge$",
                                         "bewirbt$",
                                         "bewerben$",
                                         "bewarb$",
                                         "bewerbung",
                                         "beworben$",
                                         "beschlie",
                                         "beschloss",
                                         "beschlüsse$",
                                         "beschluss$",
                                         "beschlusses$",
                                         "beschlußvorlage$",
                                         "beschlussvorlage$",
                                         "zustimm",
                                         "zugestimmt$",
                                         "stimmt$",
                                         "stimmte$",
                                         "stimmten$",
                                         "stimmen$",
                                         "empfiehlt$",
                                         "empfehlen$",
                                         "empfahl$",
                                         "empfohlen$",
                                         "vorschlag",
                                         "vorgeschlagen$",
                                         "schlägt$",
                                         "interessier",
                                         "interesse$",
                                         "beratungsbedarf$",
                                         "beratungsinteresse$",
                                         "eingeladen$",
                                         "einladung$",
                                         "lädt$",
                                         "diskuti",
                                         "berät$",
                                         "beraten$",
                                         "berieten$",
                                         "verhandel",
                                         "gespräche$",
                                         "anstreb",
                                         "strebt$",
                                         "streben$",
                                         "angestrebt$",
                                         "hofft$",
                                         "hoffen$",
                                         "hoffte$",
                                         "hoffnung$",
                                         "wünscht$",
                                         "wünschen$",
                                         "vorhaben$",
                                         "vorgesehen$",
                                         "verabredet$",
                                         "anvisiert",
                                         "angekündigt$",
                                         "aussicht$",
                                         "absicht$",
                                         "liebäugel",
                                         "zöger",
                                         "scheiter",
                                         "gescheitert$",
                                         "vorbereit",
                                         "bereitet$",
                                         "bereiten$",
                                         "interessent",
                                         "kandidat",
                                         "anwärter",
                                         "vorgemerkt",
                                         "warteliste",
                                         "abgelehnt$",
                                         "ablehn",
                                         "lehnt$",
                                         "lehnte$",
                                         "lehnten$",
                                         "befürwort",
                                         "vertagt$",
                                         "verschoben$",
                                         "verschob$",
                                         "verschiebt$",
                                         "verschieben$",
                                         "zurückgestellt$",
                                         "denkbar$",
                                         "aufgerufen$",
                                         "abgewogen$",
                                         "bekundet",
                                         "ausgesprochen$",
                                         "votiert",
                                         "grünes$",
                                         "abstimmung$",
                                         "reden$",
                                         "redet$",
                                         "nachdenk",
                                         "nachgedacht$",
                                         "spielen$",
                                         "abzustimmen$",
                                         "entscheidet$",
                                         "entscheiden$",
                                         "entscheidung$",
                                         "entschieden$",
                                         "beitrittsverfahren$",
                                         "aufnahmeverfahren$",
                                         "startlöchern$",
                                         "warteliste$",
                                         NULL};

bool word_is_plan(const char *fold, size_t len)
{
    for (const char *const *s = plan_stems; *s; s++) {
        if (**s != *fold)
            continue;
        size_t n = strlen(*s);
        bool whole = (*s)[n - 1] == '$';
        n -= whole;
        if ((whole ? len == n : len >= n) && !memcmp(fold, *s, n))
            return true;
    }
    return false;
}

bool modal_tells(const struct doc *d, size_t i, size_t end)
{
    static const char *const may[] = {"kann",   "können", "konnte",  "konnten", "darf",
                                      "dürfen", "durfte", "durften", NULL};
    static const char *const telling[] = {"begrüßen", "vermelden",    "melden",    "verzeichnen", "feiern",
                                          "zählen",   "berichten",    "vorweisen", "verkünden",   "mitteilen",
                                          "sagen",    "bekanntgeben", NULL};
    static const char *const staying[] = {"bleiben", "verbleiben", "dabeibleiben", "weitermachen",
                                          NULL}; /* it is so already */
    const size_t REACH = 24;                     /* tokens */
    if (doc_has_one_of(d, i, reach_on(i, REACH, end), staying))
        return !tokens_are(d, i, reach_on(i, REACH, end), W_NOT);
    if (i > 1 && doc_is(d, i - 1, "zu") && doc_one_of(d, i, may)) /* "begrüßen zu dürfen" */
        return doc_one_of(d, i - 2, telling);
    static const char *const could[] = {"konnte", "konnten", "durfte", "durften", NULL}; /* and did */
    static const char *const gaining[] = {"aufnehmen", "gewinnen", "hinzugewinnen", "überzeugen", NULL};
    if (doc_one_of(d, i, could) && doc_has_one_of(d, i, reach_on(i, REACH, end), gaining))
        return true;
    static const char *const seeing[] = {"sehen", NULL}, *const letting[] = {"lassen", NULL};
    if (doc_one_of(d, i, may) && doc_has_one_of(d, i, reach_on(i, REACH, end), seeing))
        return doc_has_one_of(d, i, reach_on(i, REACH, end), letting); /* "kann sich die Bilanz sehen lassen" */
    return doc_one_of(d, i, may) && doc_has_one_of(d, i, reach_on(i, REACH, end), telling);
}
