/* The level of a number: "stieg auf 15", "liegt bei über 60", and of what it is one. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

/* "von 60 auf nunmehr 70", whatever verb stands behind it: the token of "auf", the first of the quantity, and the start
 * of the course before it. */
static bool ends_course(const struct analysis *a, size_t first_of_sentence, size_t to)
{
    const size_t REACH = 16; /* tokens: of the start, its noun and its time */
    struct number n;
    if (!doc_is(a->doc, to, "auf"))
        return false;
    for (size_t i = to; i > first_of_sentence + 1 && i + REACH > to; i--)
        if (doc_is(a->doc, i - 2, "von") && !(a->token_bits[i - 1] & BIT_DATE) &&
            (doc_is(a->doc, i - 1, "null") || (number_read(a->doc, i - 1, false, &n) && !n.ordinal)))
            return true;
    return false;
}

static const char *const stock[] = {"zahl",           "anzahl",      "stand",           "bestand", "gesamtzahl",
                                    "mitgliederzahl", "gesamtstand", "mitgliederstand", NULL};

/* "einen Bestand von 64", "Für Hessen spreche die Geschäftsstelle von neun": `before`: the token behind "von". */
static bool is_spoken_of(const struct analysis *a, const struct quantity *q, size_t first, size_t before)
{
    static const char *const speaks[] = {"spricht", "spreche", "sprach",   "sprechen",  "sprachen", "rede",
                                         "reden",   "redet",   "schreibt", "berichtet", "weiß",     NULL};
    const size_t REACH = 8; /* tokens */
    const struct doc *d = a->doc;
    if (before <= first + 1 || !doc_is(d, before - 1, "von"))
        return false;
    return doc_one_of(d, before - 2, stock) ||
           (scope_near(a, q->first_token, q->end_number) &&
            doc_has_one_of(d, reach_back(before - 1, REACH, first), before - 1, speaks));
}

enum { NEAR = 12 }; /* tokens from the verb: "Insgesamt liegt die Zahl derzeit knapp unter 65" */

static bool lies_beyond(const struct doc *d, const struct quantity *q, size_t first)
{
    static const char *const beyond[] = {"unter", "über", NULL};
    static const char *const lies[] = {"liegt", "liegen", "lag", "lagen", NULL};
    return q->number_token > first && doc_one_of(d, q->number_token - 1, beyond) &&
           doc_has_one_of(d, reach_back(q->first_token, NEAR, first), q->first_token, lies);
}

/* "gibt die Stelle mit 48 an": the quantity behind "mit" of a verb of stating. */
static bool is_stated_with(const struct doc *d, const struct quantity *q, const struct sentence *s)
{
    static const char *const states[] = {"gibt",      "gab",   "beziffert", "bezifferte",
                                         "angegeben", "gaben", "geben",     NULL};
    const size_t with = q->first_token - 1,
                 FAR = 24; /* "gibt die Zahl der am Prozess ... mitwirkenden Kommunen mit 54 an" */
    return q->first_token > s->first_token && doc_is(d, with, "mit") &&
           doc_has_one_of(d, reach_back(with, FAR, s->first_token), reach_on(q->end_number, NEAR, s->end_token),
                          states);
}

/* "Bundesweit stehen wir jetzt bei 71", "Damit sind wir bei 71 angekommen", "Wir halten bei neun": `before`: the
 * token behind "bei". */
static bool is_reached(const struct doc *d, const struct sentence *s, size_t before)
{
    static const char *const stands[] = {"stehen", "steht",  "standen",    "stand",     "sind",     "ist",
                                         "waren",  "halten", "angekommen", "angelangt", "gelandet", NULL};
    static const char *const who[] = {"wir", "es", NULL};
    const size_t REACH = 8; /* tokens */
    size_t first = reach_back(before - 1, REACH, s->first_token);
    return doc_is(d, before - 1, "bei") && doc_has_one_of(d, first, before - 1, who) &&
           doc_has_one_of(d, first, before - 1, stands);
}

bool count_is_stage(const struct doc *d, const struct quantity *q)
{
    const size_t REACH = 30; /* tokens, on either side */
    struct number n;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    const size_t first = reach_back(q->number_token, REACH, s->first_token);
    const size_t end = reach_on(q->end_number, REACH, s->end_token);
    size_t from = q->number_token, to = q->end_number;
    if (q->number_token <= s->first_token || !doc_is(d, q->number_token - 1, "über"))
        return false;
    while (from > first && !doc_is(d, from - 1, "von"))
        from--;
    while (to < end && !doc_is(d, to, "auf"))
        to++;
    const size_t last = to + 1 + (token_classes(d, to + 1) & (W_ADVERB | W_NOW) ? 1 : 0); /* "auf aktuell 68" */
    return from > first && number_read(d, from, false, &n) && last < end && number_read(d, last, false, &n);
}

bool count_hovers(const struct doc *d, const struct quantity *q)
{
    static const char *const hover[] = {"pendelt",   "pendelte", "pendeln", "eingependelt", "schwankt", "schwankte",
                                        "schwanken", "schwanke", "kreist",  "kreiste",      "bewegt",   "bewegte",
                                        "liegt",     "lag",      "pendele", "rangiert",     NULL};
    static const char *const round[] = {"um", "rund", NULL};
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    const size_t first = reach_back(q->number_token, NEAR, s->first_token);
    return doc_has_one_of(d, first, q->number_token, stock) &&
           doc_has_one_of(d, first, reach_on(q->end_number, NEAR, s->end_token), hover) && q->number_token > first &&
           doc_one_of(d, q->number_token - 1, round);
}

bool count_is_level(const struct analysis *a, const struct quantity *q)
{
    static const char *const to[] = {"auf",    "bei",     "um",        "beträgt",  "betrug",   "betrage",
                                     "lautet", "lautete", "erreichte", "erreicht", "erreiche", NULL};
    static const char *const number[] = {
        "zahl",   "anzahl",  "stand",         "gesamtzahl",        "mitgliederzahl",  "zahlen",
        "zähler", "bestand", "gesamtbestand", "mitgliederbestand", "mitgliederstand", NULL};
    static const char *const figure[] = {"zahl", "anzahl", "gesamtzahl", NULL};
    static const char *const move[] = {
        "stieg",       "steigt",      "gestiegen",   "wuchs",       "wächst",       "gewachsen",       "erhöhte",
        "erhöht",      "sank",        "sinkt",       "gesunken",    "kletterte",    "angewachsen",     "vergrößert",
        "vergrößerte", "angestiegen", "verdoppelt",  "verdoppelte", "verdreifacht", "verdreifachte",   "vervierfacht",
        "halbiert",    "geklettert",  "geschrumpft", "erweitert",   "erweiterte",   "ausgeweitet",     "vermehrt",
        "vermehrte",   "ausgedehnt",  "schnellte",   "kletterten",  "klettert",     "stiegen",         "wuchsen",
        "angehoben",   "aufgestockt", "schrumpfte",  "schrumpften", "reduziert",    "verringert",      "verringerte",
        "zugelegt",    "steige",      "wachse",      "erhöhe",      "sinke",        "klettere",        "wachsen",
        "schrumpft",   "schrumpfen",  "summiert",    "summieren",   "summierte",    "addiert",         "addieren",
        "addierte",    "anwachsen",   "ansteigen",   "steigen",     "sinken",       "klettern",        "schnellt",
        "verkleinert", "verkürzt",    "verlängert",  "aufgerundet", "dezimiert",    "vervollständigt", NULL};
    static const char *const stand[] = {
        "liegt",     "liegen",     "lag",       "beträgt",  "betrug",    "kommt",    "kommen",    "kam",
        "bleibt",    "blieb",      "belief",    "beläuft",  "bringt",    "brachte",  "gelegen",   "liege",
        "lägen",     "lagen",      "komme",     "kämen",    "kamen",     "bleibe",   "belaufe",   "betrage",
        "bringe",    "stehe",      "steht",     "stehen",   "stand",     "standen",  "hält",      "halten",
        "hielt",     "angekommen", "angelangt", "gelandet", "summieren", "summiert", "summierte", "summierten",
        "addieren",  "addiert",    "addierten", "pendelt",  "pendelte",  "pendeln",  "schwankt",  "schwankte",
        "schwanken", "kreist",     "bewegt",    NULL};
    const size_t REACH = 30;
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    size_t before = q->first_token;
    if (count_is_stage(d, q) || (doc_is(d, before, "um") && count_hovers(d, q)))
        return true;
    while (before > s->first_token && token_classes(d, before - 1) & (W_ADVERB | W_NOW) &&
           !doc_one_of(d, before - 1, to))
        before--;
    if (is_spoken_of(a, q, s->first_token, before))
        return true;
    if (is_stated_with(d, q, s)) /* "Ihre Gesamtzahl gibt die Stelle mit 48 an" */
        return doc_has_one_of(d, reach_back(q->first_token - 1, 2 * NEAR, s->first_token), q->first_token - 1,
                              figure);
    const bool beyond = lies_beyond(d, q, s->first_token);
    if (before == s->first_token || !(beyond || doc_one_of(d, before - 1, to)))
        return false;
    if (ends_course(a, s->first_token, before - 1) || is_reached(d, s, before))
        return true;
    size_t first = reach_back(q->first_token, REACH, s->first_token);
    if (beyond)
        return doc_has_one_of(a->doc, first, q->first_token, stock);
    size_t end = reach_on(q->end_number, REACH, s->end_token);
    if (doc_has_one_of(a->doc, first, q->first_token, number))
        return true;
    if (doc_has_one_of(a->doc, first, end, stand))
        return !doc_is(a->doc, before - 1, "um"); /* "Um zwölf kommt das Essen" */
    return doc_has_one_of(a->doc, first, end, move);
}

/* Words for those that take part, whatever they are. */
static bool is_member_noun(const struct doc *d, size_t i)
{
    static const char *const words[] = {"teilnehmenden", "teilnehmer",    "beteiligten", "mitwirkenden", "mitglieder",
                                        "beitritte",     "unterzeichner", "partner",     "teilnahmen",   NULL};
    return doc_one_of(d, i, words);
}

bool count_level_of_members(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 30;
    bool named, noun = false;
    for (size_t i = q->first_token; i > c->first_token && i + REACH > q->first_token; i--)
        noun |= is_member_noun(a->doc, i - 1);
    return noun && clause_network(a, c, &named) == NETWORK_THIS && named && !count_is_of_event(a, q);
}

bool count_is_level_of_other(const struct analysis *a, const struct quantity *q)
{
    static const char *const number[] = {"zahl", "anzahl", "zahlen", "bestand", NULL};
    static const char *const of[] = {"der", "von", "an", "aller", "unserer", NULL};
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    const size_t REACH = 30, PHRASE = 6;
    size_t first = reach_back(q->first_token, REACH, s->first_token);
    for (size_t i = first; i + 2 < q->first_token; i++) {
        if (!doc_one_of(d, i, number) || !doc_one_of(d, i + 1, of))
            continue;
        for (size_t j = i + 2; j < q->first_token && j < i + PHRASE; j++) {
            if (a->token_bits[j] & (BIT_UNIT | BIT_NAME | BIT_PLACE))
                return false;
            if (d->tokens[j].kind == TOK_WORD && d->tokens[j].flags & TOK_CAPITAL && !count_names_area(a, j))
                return !is_member_noun(d, j); /* behind "Thüringer" stands the noun */
        }
    }
    return false;
}
