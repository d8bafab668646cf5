/* What a noun beside a number names: the network, an area, a grouping, or something else that may have the counted things.
 * German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

/* A noun of the text that nothing explains: no class of words, no name, date, place or unit. */
bool count_is_unknown_noun(const struct analysis *a, size_t i)
{
    const struct token *t = &a->doc->tokens[i];
    return t->kind == TOK_WORD && t->flags & TOK_CAPITAL && !(t->flags & TOK_SENTENCE_START) &&
           !token_classes(a->doc, i) && !(a->token_bits[i] & (BIT_DATE | BIT_PLACE | BIT_NAME | BIT_UNIT)) &&
           token_depth(a, i) == 0;
}

/* Whether the token lies in a mark that names the network or refers to it. */
bool count_names_network(const struct analysis *a, size_t i)
{
    const size_t LONGEST = 8; /* tokens of a reference */
    size_t from, to = marks_between(a, reach_back(i, LONGEST, 0), i + 1, &from);
    for (size_t m = from; m < to; m++) {
        enum rule_kind kind = a->marks.v[m].rule->kind;
        if ((kind == RULE_NAME || kind == RULE_REFERENCE) && a->marks.v[m].end_token > i)
            return true;
    }
    return false;
}

bool count_names_area(const struct analysis *a, size_t i)
{
    const size_t LONGEST = 4;
    size_t from, to = places_between(a, reach_back(i, LONGEST, 0), i + 1, &from);
    for (size_t p = from; p < to; p++)
        if (a->f->places.v[p].end_token > i)
            return true;
    return false;
}

/* Nouns for numbers, lists and groupings: they have no members of their own. */
bool count_is_neutral(const struct doc *d, size_t i)
{
    static const char *const words[] = {"zahl",
                                        "anzahl",
                                        "gesamtzahl",
                                        "mitgliederzahl",
                                        "teilnehmerzahl",
                                        "bestand",
                                        "gesamtbestand",
                                        "mitgliederbestand",
                                        "mitgliederstand",
                                        "liste",
                                        "übersicht",
                                        "karte",
                                        "stand",
                                        "verzeichnis",
                                        "tabelle",
                                        "statistik",
                                        "kreis",
                                        "runde",
                                        "gruppe",
                                        "verbund",
                                        "prozess",
                                        "netzwerk",
                                        "netz",
                                        "netzes",
                                        "allianz",
                                        "vereinigung",
                                        "kooperation",
                                        "reihe",
                                        "schar",
                                        "riege",
                                        "community",
                                        "zusammenschluss",
                                        "bündnis",
                                        "gemeinschaft",
                                        "initiative",
                                        "programm",
                                        "aktion",
                                        "vorhaben",
                                        "bund",
                                        "landkarte",
                                        "familie",
                                        "norden",
                                        "süden",
                                        "osten",
                                        "westen",
                                        "freistaat",
                                        "bundesland",
                                        "land",
                                        "hälfte",
                                        "drittel",
                                        "viertel",
                                        "mehrheit",
                                        "ziel",
                                        "verbunds",
                                        "verbundes",
                                        "netzwerks",
                                        "netzwerkes",
                                        "prozesses",
                                        "bündnisses",
                                        "kreises",
                                        "zusammenschlusses",
                                        NULL};
    return doc_one_of(d, i, words);
}

/* Whether the noun may be the subject of its clause: an article that a nominative may have, and no preposition or noun
 * before it. */
bool count_may_be_subject(const struct analysis *a, const struct clause *c, size_t noun)
{
    static const char *const nominative[] = {"der",   "die",    "das",  "ein",   "eine", "unser", "unsere", "dieser",
                                             "diese", "dieses", "sein", "seine", "ihr",  "ihre",  "jeder",  NULL};
    const struct doc *d = a->doc;
    size_t i = noun;
    while (i > c->first_token && d->tokens[i - 1].kind == TOK_WORD && !token_classes(d, i - 1) &&
           !(d->tokens[i - 1].flags & TOK_CAPITAL))
        i--; /* adjectives */
    if (i == c->first_token || !doc_one_of(d, i - 1, nominative))
        return false;
    i--;
    if (i == c->first_token)
        return true;
    bool noun_before = d->tokens[i - 1].kind == TOK_WORD && d->tokens[i - 1].flags & TOK_CAPITAL &&
                       !(d->tokens[i - 1].flags & TOK_SENTENCE_START);
    bool genitive = noun_before && (doc_is(d, i, "der") || doc_is(d, i, "dieser"));
    const bool subordinate = i - 1 == c->first_token && doc_is(d, i - 1, "während"); /* "während das Netz 90 zählt" */
    return !genitive && (subordinate || !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF)));
}

bool count_is_named_grouping(const struct analysis *a, size_t i)
{
    static const char *const groupings[] = {"netzwerk",  "bündnis",   "verbund",    "initiative", "programm",
                                            "aktion",    "netzwerks", "netzwerkes", "bündnisses", "verbundes",
                                            "programms", "netz",      "netzes",     NULL};
    static const char *const what[] = {"für", "gegen", "der", NULL}; /* "das Netz der Kitas" */
    const struct doc *d = a->doc;
    if (!doc_one_of(d, i, groupings) || count_names_network(a, i + 1))
        return false;
    size_t name = i + 1 + doc_one_of(d, i + 1, what);
    return name < d->ntokens && count_is_unknown_noun(a, name) && !count_is_neutral(d, name) &&
           !count_names_area(a, name) && !count_names_network(a, name);
}

size_t count_behind_network(const struct analysis *a, size_t i, size_t end)
{
    static const char *const of[] = {"im", "in", "am", "beim", "des", "dieses", "vom", "zum", NULL};
    const size_t ARTICLE = 2, LONGEST = 24; /* tokens before the name; of it */
    const struct doc *d = a->doc;
    if (!doc_one_of(d, i, of))
        return i;
    size_t name = i + 1;
    const size_t last = reach_on(name, ARTICLE, end), stop = reach_on(name, LONGEST, end);
    while (name < last && !count_names_network(a, name))
        name++;
    if (name >= end || !count_names_network(a, name))
        return i;
    while (name < stop &&
           (count_names_network(a, name) || (d->tokens[name].kind == TOK_PUNCT && !doc_opens(d, name))))
        name++;
    return name;
}
