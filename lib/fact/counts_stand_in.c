/* Nouns that stand for members only because of who has so many of them: "Hessen kommt auf acht Einträge", "Der
 * Prozess startete mit 14 Mutigen", "Das Land hat drei Standbeine: Kassel, Fulda und Hanau". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

enum { REACH = 30 }; /* tokens, on either side of the number */

/* People for communes, signs for them on a list or map, what binds them to the network. */
static bool is_figure_of_speech(const struct doc *d, size_t i)
{
    static const char *const stems[] = {
        "mitstreiter",   "weggefährt", "anhänger",    "verbündet",     "gleichgesinnt",
        "bundesgenoss",  "mutige",     "mitmacher",   "mitspieler",    "mitunterzeichn",
        "vorreiter",     "pionier",    "wegbereiter", "vorkämpfer",    "teilnehmerin",
        "partnerschaft", "fähnchen",   "standbein",   "bündnispart",   "netzwerkpartner",
        "weggenoss",     "mitreisend", "mitwirkend",  "unterzeichner", NULL};
    static const char *const words[] = {"namen",       "einträge", "einträgen",  "positionen",    "köpfe",
                                        "köpfen",      "punkte",   "punkten",    "adressen",      "beteiligte",
                                        "beteiligten", "stimmen",  "teilnahmen", "beteiligungen", "getreue",
                                        "getreuen",    NULL};
    return doc_begins_in(d, i, stems) || doc_one_of(d, i, words);
}

/* "Partnerliste", "Landesliste": what members stand on, or what they make up. */
static bool is_collection(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"liste", "karte", "verzeichnis", "tabelle", "übersicht", "register", NULL};
    static const char *const whose[] = {"partner",  "mitglied", "landes", "teilnehm", "unterzeichn", "beitritts",
                                        "kommunen", "städte",   "land",   "gesamt",   "bundes",      NULL};
    return count_is_neutral(d, i) || doc_is(d, i, "reihen") ||
           (doc_begins_in(d, i, whose) && doc_ends_in(d, i, 0, ends));
}

/* Whether all that the clause names is areas, dates, the network and what its members make up: nothing that could
 * have so many others; and one of them at least is named, or "wir". */
static bool says_who_has_them(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const who[] = {"wir", "uns", "freistaat", "bundesland", "land", "hierzulande",
                                      "ihm", "er",  "bund",      "republik",   NULL};
    static const char *const frames[] = {"mal",    "jahr", "jahre",  "jahren", "zeit",
                                         "rahmen", "ende", "anfang", "teilen", NULL};
    const struct doc *d = a->doc;
    bool who_has = false;
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    const size_t end = reach_on(q->end_head, REACH, c->end_token);
    for (size_t i = first; i < end; i++) {
        if (i >= q->first_token && i < q->end_head)
            continue;
        const bool own = count_names_area(a, i) || count_names_network(a, i) || doc_one_of(d, i, who) ||
                         (is_collection(d, i) && doc_capital(d, i));
        who_has |= own;
        if (!own && token_is_noun(d, i) && !(a->token_bits[i] & (BIT_DATE | BIT_PLACE | BIT_NAME | BIT_UNIT)) &&
            !doc_one_of(d, i, frames) && !scope_is_word(a, i) && i > c->first_token)
            return false;
    }
    return who_has;
}

/* "hat", "zählt", "kommt auf", "wuchs auf", "startete mit". */
static bool says_of_having(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const having[] = {
        "hat",          "haben",  "hatte",   "hatten", "zählt",    "zählen",  "zählte",   "zählten",   "umfasst",
        "umfasste",     "führt",  "führte",  "gibt",   "gab",      "besteht", "bestehen", "bestanden", "verzeichnet",
        "verzeichnete", "stellt", "stellte", "nennt",  "listet",   "enthält", "weist",    "vereint",   "verbindet",
        "sind",         "waren",  "finden",  "stehen", "leuchten", "prangen", NULL};
    return doc_has_one_of(a->doc, reach_back(q->first_token, REACH, c->first_token),
                          reach_on(q->end_head, REACH, c->end_token), having) ||
           count_is_level(a, q) || count_is_begun_with(a, q);
}

bool count_is_all_they_have(const struct counting *k, const struct quantity *q)
{
    const int64_t MOST = 150; /* more there are in no network */
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const bool others = k->last.unit == UNIT_OTHER && k->last.end_token > 0 && k->sentence - k->last.sentence <= 1;
    bool named;
    if (q->head < q->end_head || q->value < 2 || q->value > MOST || q->ordinal || q->definite || others ||
        c->unsure || c->denied || c->relative || token_depth(a, q->number_token) > 0 ||
        clause_network(a, c, &named) != NETWORK_THIS || !count_is_beside_network(a, c))
        return false;
    return says_of_having(a, c, q) && says_who_has_them(a, c, q) && !count_is_of_event(a, q) &&
           !count_is_aim(a, c, q) && !clause_tells_leaving(a, c) && !clause_names_foreign_network(a, c);
}

bool count_stands_in(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool named;
    if (q->head == q->end_head || q->value < 2 || q->value > COUNT_MOST || q->increment || c->unsure || c->denied ||
        !is_figure_of_speech(a->doc, q->end_head - 1) || clause_network(a, c, &named) != NETWORK_THIS ||
        !count_is_near_network(a, c->sentence))
        return false;
    return says_of_having(a, c, q) && says_who_has_them(a, c, q) && !count_is_of_event(a, q) &&
           !count_has_foreign_attribute(a, q) && !count_is_aim(a, c, q) && !count_is_rate(a, q) &&
           !clause_tells_leaving(a, c) && !clause_names_foreign_network(a, c);
}

bool count_is_size(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t BACK = 24; /* tokens: of the noun and what is said of it */
    const size_t i = q->number_token;
    if (i < 4 || q->first_token != i || !doc_punct(d, i - 1, '=') || !doc_is(d, i - 2, "n") || !doc_opens(d, i - 3) ||
        !doc_closes(d, q->end_number))
        return false;
    const struct clause *c = &a->clauses[clause_of(a, i)];
    const struct sentence *s = &d->sentences[c->sentence];
    bool named, unsure;
    size_t from, to = marks_between(a, reach_back(i, BACK, s->first_token), i, &from);
    for (; from < to; from++) {
        const struct rule *r = a->marks.v[from].rule;
        if ((r->kind == RULE_UNIT && r->unit == 0) ||
            (r->kind == RULE_BARE && r->unit == 0 && clause_counts_members(a, clause_of(a, i), &unsure)))
            return clause_network(a, c, &named) == NETWORK_THIS;
    }
    return false;
}
