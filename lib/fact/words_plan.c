/* Words that say of a clause that it is planned, proposed, decided, doubted or asked. */
#include "lib/fact/words.h"

#include "lib/base/search.h"
#include "lib/text/number.h"

#include <string.h>

/* Stems at the start of a word; with "$" the whole word. Sorted, so that those with the first letter of a word are
 * together. */
static const char *const plan_stems[] = {"abgelehnt$",
                                         "abgewartet$",
                                         "abgewinkt$",
                                         "abgewogen$",
                                         "abhängig$",
                                         "ablehn",
                                         "absicht$",
                                         "absichts",
                                         "abstimmung$",
                                         "abwarte",
                                         "abzustimmen$",
                                         "angekündigt$",
                                         "angestrebt$",
                                         "anreg",
                                         "anstreb",
                                         "antrag$",
                                         "antrags$",
                                         "anträge$",
                                         "anvisiert",
                                         "anwärter",
                                         "appellier",
                                         "aufgerufen$",
                                         "aufnahmeantr",
                                         "aufnahmeverfahren$",
                                         "ausgesprochen$",
                                         "aussicht$",
                                         "ausstehen$",
                                         "ausstehend",
                                         "aussteht$",
                                         "beabsichtig",
                                         "beantrag",
                                         "beauftragen$",
                                         "beauftragt$",
                                         "beauftragte$",
                                         "befürwort",
                                         "beitrittsantr",
                                         "beitrittsverfahren$",
                                         "bekundet",
                                         "beraten$",
                                         "beratungsbedarf$",
                                         "beratungsinteresse$",
                                         "bereiten$",
                                         "bereitet$",
                                         "berieten$",
                                         "berät$",
                                         "beschlie",
                                         "beschloss",
                                         "beschluss$",
                                         "beschlusses$",
                                         "beschlussvorlage$",
                                         "beschlußvorlage$",
                                         "beschlüsse$",
                                         "bewarb$",
                                         "bewerbe$",
                                         "bewerben$",
                                         "bewerbung",
                                         "bewirbt$",
                                         "beworben$",
                                         "denkbar$",
                                         "diskuti",
                                         "drängt$",
                                         "drängte$",
                                         "drängten$",
                                         "eingeladen$",
                                         "einladung$",
                                         "empfahl$",
                                         "empfahlen$",
                                         "empfehle$",
                                         "empfehlen$",
                                         "empfiehlt$",
                                         "empfohlen$",
                                         "entscheiden$",
                                         "entscheidet$",
                                         "entscheidung$",
                                         "entschieden$",
                                         "erwog",
                                         "erwäg",
                                         "fordern$",
                                         "fordert$",
                                         "forderte$",
                                         "forderten$",
                                         "gedanken$",
                                         "gefordert$",
                                         "gekippt$",
                                         "geplant",
                                         "geplatzt$",
                                         "geprüft$",
                                         "gescheitert$",
                                         "gespräche$",
                                         "gestimmt$",
                                         "grünes$",
                                         "hoffe$",
                                         "hoffen$",
                                         "hoffnung$",
                                         "hofft$",
                                         "hoffte$",
                                         "hofften$",
                                         "interesse$",
                                         "interessenbekund",
                                         "interessensbekund",
                                         "interessent",
                                         "interessier",
                                         "kandidat",
                                         "lehne$",
                                         "lehnt$",
                                         "lehnte$",
                                         "lehnten$",
                                         "liebäugel",
                                         "lädt$",
                                         "nachdenk",
                                         "nachgedacht$",
                                         "plane$",
                                         "planen$",
                                         "plant$",
                                         "plante$",
                                         "planten$",
                                         "platzte$",
                                         "plädier",
                                         "prüfe$",
                                         "prüfen$",
                                         "prüft$",
                                         "prüfte$",
                                         "prüften$",
                                         "prüfung$",
                                         "rate$",
                                         "reden$",
                                         "redet$",
                                         "regt$",
                                         "regte$",
                                         "regten$",
                                         "riet$",
                                         "rieten$",
                                         "rät$",
                                         "scheiter",
                                         "schlage$",
                                         "schlug$",
                                         "schlugen$",
                                         "schlägt$",
                                         "spielen$",
                                         "startlöchern$",
                                         "stimmen$",
                                         "stimmt$",
                                         "stimmte$",
                                         "stimmten$",
                                         "strebe$",
                                         "streben$",
                                         "strebt$",
                                         "strebte$",
                                         "strebten$",
                                         "verabredet$",
                                         "verhandel",
                                         "verschieben$",
                                         "verschiebt$",
                                         "verschob$",
                                         "verschoben$",
                                         "vertagt$",
                                         "verwarf$",
                                         "verwarfen$",
                                         "verworfen$",
                                         "vorbereit",
                                         "vorgemerkt",
                                         "vorgeschlagen$",
                                         "vorgesehen$",
                                         "vorhaben$",
                                         "vorschlag",
                                         "votiert",
                                         "warteliste",
                                         "warten$",
                                         "wartet$",
                                         "wartete$",
                                         "willensbekund",
                                         "winke$",
                                         "winken$",
                                         "winkt$",
                                         "winkte$",
                                         "winkten$",
                                         "wünsche$",
                                         "wünschen$",
                                         "wünscht$",
                                         "wünschte$",
                                         "wünschten$",
                                         "ziere$",
                                         "zieren$",
                                         "ziert$",
                                         "zugestimmt$",
                                         "zurückgestellt$",
                                         "zurückgewiesen$",
                                         "zustimm",
                                         "zöger",
                                         "überleg",
                                         "überprüft$"};
enum { PLAN_STEMS = sizeof plan_stems / sizeof *plan_stems };

/* The first of the stems that do not begin with a smaller letter. */
static size_t first_stem(char letter)
{
    size_t first = 0, behind = PLAN_STEMS;
    while (first < behind) {
        const size_t middle = (first + behind) / 2;
        if ((unsigned char)*plan_stems[middle] < (unsigned char)letter)
            first = middle + 1;
        else
            behind = middle;
    }
    return first;
}

bool word_is_plan(const char *fold, size_t len)
{
    for (size_t i = first_stem(*fold); i < PLAN_STEMS && *plan_stems[i] == *fold; i++) {
        const char *stem = plan_stems[i];
        size_t n = strlen(stem);
        bool whole = stem[n - 1] == '$';
        n -= whole;
        if ((whole ? len == n : len >= n) && !memcmp(fold, stem, n))
            return true;
    }
    return false;
}

bool word_plans_sorted(void)
{
    return texts_rise(plan_stems, PLAN_STEMS, sizeof *plan_stems);
}

/* Whether tokens [first, end) speak of what is to come: "künftig", "bis 2025", "Ziel". */
static bool speaks_of_future(const struct doc *d, size_t first, size_t end)
{
    static const char *const words[] = {"bis",    "ziel",   "ziele",       "einmal",  "dann", "später", "jahresende",
                                        "wunsch", "vision", "perspektive", "geplant", "ende", NULL};
    static const char *const stems[] = {"nächst", "kommend", "langfristig", "mittelfristig", "perspektiv", NULL};
    for (size_t i = first; i < end; i++)
        if (token_classes(d, i) & W_FUTURE && !(i + 1 < end && doc_is(d, i, "bald") && number_may_begin(d, i + 1)))
            return true;
    return doc_has_one_of(d, first, end, words) || doc_has_stem(d, first, end, stems);
}

/* "sollen es um die 60 sein", "dürften inzwischen 70 mitmachen", "sollen sich 60 angeschlossen haben": the modal
 * verb at token i tells what is said or supposed to be so, as the number is a rough one, the time is now, or the
 * deed is done. */
static bool modal_reports(const struct doc *d, size_t i, size_t end)
{
    static const char *const said[] = {"sollen", NULL}, *const supposed[] = {"dürften", "müssten", NULL};
    static const char *const rough[] = {"rund",   "etwa", "circa",           "ca",        "ungefähr", "um",   "an",
                                        "knapp",  "gut",  "schätzungsweise", "annähernd", "gegen",    "über", "fast",
                                        "nahezu", NULL};
    static const char *const done[] = {"haben", "sein", NULL};
    static const char *const being[] = {"sein",       "geben",     "haben",     "mitmachen",
                                        "teilnehmen", "mitwirken", "angehören", "dazugehören",
                                        "beteiligen", "zählen",    "umfassen",  NULL}; /* not "beitreten" */
    const size_t BACK = 24, REACH = 24;                                                /* tokens */
    const bool guess = doc_one_of(d, i, supposed);
    if (!guess && !doc_one_of(d, i, said))
        return false;
    size_t first = reach_back(i, BACK, d->sentences[doc_sentence_of(d, i)].first_token);
    end = reach_on(i, REACH, end);
    bool number = false, now = false, roughly = false;
    for (size_t k = first; k < end; k++) {
        number |= number_may_begin(d, k);
        now |= token_classes(d, k) & W_NOW;
        roughly |=
            k + 1 < end && doc_one_of(d, k, rough) && number_may_begin(d, k + 1 + (doc_is(d, k + 1, "die") ? 1 : 0));
    }
    if (!number || speaks_of_future(d, first, end))
        return false;
    size_t last = end;
    while (last > i && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    const bool perfect = last > i + 2 && doc_one_of(d, last - 1, done) && !doc_capital(d, last - 2) &&
                         !token_classes(d, last - 2) && !number_may_begin(d, last - 2);
    return perfect || ((guess || now || roughly) && last > i && doc_one_of(d, last - 1, being));
}

/* "Bundesweit würden 90 Kommunen begleitet, so die Landrätin": the passive of what somebody said. */
static bool reports_passive(const struct doc *d, size_t i, size_t end)
{
    static const char *const said[] = {"so",        "sagte",      "sagt",  "erklärte", "erklärt", "berichtete",
                                       "berichtet", "erläuterte", "heißt", "hieß",     "betonte", NULL};
    static const char *const were[] = {"würden", "würde", NULL};
    static const char *const infinite[] = {"werden", "haben", "sein", NULL};
    const size_t REACH = 40; /* tokens */
    const struct sentence *s = &d->sentences[doc_sentence_of(d, i)];
    if (!doc_one_of(d, i, were) || !doc_has_one_of(d, end, reach_on(end, REACH, s->end_token), said))
        return false;
    size_t last = end;
    const size_t SIGNS = 8; /* behind the last word */
    while (last > reach_back(end, SIGNS, i) && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    return last > i + 2 && !doc_capital(d, last - 1) && doc_ends(d, last - 1, 4, "t") &&
           !doc_one_of(d, last - 1, infinite);
}

bool modal_tells(const struct doc *d, size_t i, size_t end)
{
    if (modal_reports(d, i, end) || reports_passive(d, i, end))
        return true;
    static const char *const may[] = {"kann",   "können", "konnte",  "konnten", "darf",
                                      "dürfen", "durfte", "durften", NULL};
    static const char *const telling[] = {
        "begrüßen",  "vermelden", "melden",        "verzeichnen", "feiern",     "zählen",
        "berichten", "vorweisen", "verkünden",     "mitteilen",   "sagen",      "bekanntgeben",
        "verweisen", "bauen",     "zurückblicken", "aufweisen",   "vorstellen", "präsentieren",
        "nennen",    "heißen",    "gratulieren",   "überreichen", NULL};
    static const char *const staying[] = {"bleiben", "verbleiben", "dabeibleiben", "weitermachen",
                                          NULL}; /* it is so already */
    const size_t REACH = 24;                     /* tokens */
    if (doc_has_one_of(d, i, reach_on(i, REACH, end), staying))
        return !tokens_are(d, i, reach_on(i, REACH, end), W_NOT);
    static const char *const would[] = {"wäre", "wären", "würde", "würden", "wenn", NULL};
    const size_t BACK = 40; /* tokens: "wir freuen uns, dass wir zwei Neue begrüßen können" */
    const size_t begin = reach_back(i, BACK, d->sentences[doc_sentence_of(d, i)].first_token);
    if (i > 1 && doc_is(d, i - 1, "zu") && doc_one_of(d, i, may)) /* "begrüßen zu dürfen" */
        return doc_one_of(d, i - 2, telling) && !doc_has_one_of(d, begin, i, would);
    static const char *const glad[] = {"freu", "stolz", "erfreu", "froh", "glücklich", "gratul", NULL};
    if (i > 1 && doc_one_of(d, i, may) && doc_one_of(d, i - 1, telling) && doc_has_stem(d, begin, i, glad))
        return !doc_has_one_of(d, begin, i, would);
    static const char *const claims[] = {"behaupten", "rühmen", "schmücken", "nennen", NULL};
    static const char *const self[] = {"sich", "uns", NULL}; /* "können von sich behaupten, dabei zu sein" */
    if (doc_one_of(d, i, may) && doc_has_one_of(d, i, reach_on(i, REACH, end), claims) &&
        doc_has_one_of(d, i, reach_on(i, REACH, end), self))
        return !doc_has_one_of(d, begin, i, would);
    static const char *const have[] = {"haben", "hat", NULL}; /* "haben sich durchringen können": and did */
    if (i > begin + 1 && doc_is(d, i, "können") && doc_ends(d, i - 1, 5, "en") && !doc_capital(d, i - 1) &&
        doc_has_one_of(d, begin, i, have))
        return !doc_has_one_of(d, begin, i, would);
    static const char *const could[] = {"konnte", "konnten", "durfte", "durften", NULL}; /* and did */
    static const char *const gaining[] = {"aufnehmen", "gewinnen", "hinzugewinnen", "überzeugen", NULL};
    if (doc_one_of(d, i, could) && doc_has_one_of(d, i, reach_on(i, REACH, end), gaining))
        return true;
    static const char *const must[] = {"musste", "mussten", NULL}; /* and did */
    static const char *const leaving[] = {"verabschieden", "verlassen", "aussteigen",   "austreten", "ausscheiden",
                                          "aufgeben",      "beenden",   "zurückziehen", "kündigen",  "aufkündigen",
                                          "abspringen",    "aufhören",  "einstellen",   NULL};
    if (doc_one_of(d, i, must) && (doc_has_one_of(d, i, reach_on(i, REACH, end), leaving) ||
                                   doc_has_one_of(d, reach_back(i, 1, 0), i, leaving)))
        return true;
    static const char *const seeing[] = {"sehen", NULL}, *const letting[] = {"lassen", NULL};
    if (doc_one_of(d, i, may) && doc_has_one_of(d, i, reach_on(i, REACH, end), seeing))
        return doc_has_one_of(d, i, reach_on(i, REACH, end), letting); /* "kann sich die Bilanz sehen lassen" */
    return doc_one_of(d, i, may) && doc_has_one_of(d, i, reach_on(i, REACH, end), telling);
}

bool token_stands_out(const struct doc *d, size_t i)
{
    static const char *const stands[] = {"steht", "stehen", "stand", "standen", NULL};
    static const char *const still[] = {"noch", "derzeit", "weiterhin", "aktuell", "bisher", NULL};
    if (i < 2 || !doc_is(d, i, "aus") ||
        (i + 1 < d->ntokens && d->tokens[i + 1].kind != TOK_PUNCT && doc_line_of(d, i) == doc_line_of(d, i + 1)))
        return false;
    return doc_one_of(d, i - 1, stands) || (doc_one_of(d, i - 1, still) && doc_one_of(d, i - 2, stands));
}
