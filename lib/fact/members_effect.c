/* Memberships that a sentence takes for granted as it tells what they are good for: "Was bringt dem Kreis Plön die
 * Mitgliedschaft im Netzwerk?", "Die Teilnahme am Netzwerk hat Celle verändert", "Celle profitiert von der
 * Mitgliedschaft". German in general. */
#include "lib/fact/members.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

/* What has had an effect is so; what is wished, planned, asked for or refused has other verbs. */
static bool tells_effect(const struct doc *d, size_t first, size_t end)
{
    static const char *const stems[] = {
        "profitier",     "verändert",  "gebracht",  "bringt",   "brachte",   "nützt",      "nutzt",
        "genützt",       "genutzt",    "hilft",     "half",     "geholfen",  "bewirk",     "bewegt",
        "bewährt",       "erleichter", "ermöglich", "gestärkt", "stärkt",    "lohnt",      "gelohnt",
        "bereicher",     "beflügel",   "gefällt",   "schätzt",  "verdankt",  "ausgezahlt", "geändert",
        "vorangebracht", "nutzen",     "vorteil",   "mehrwert", "erfahrung", NULL};
    static const char *const has[] = {"hat", "haben", "hatte", "hatten", NULL}, *const from[] = {"von", "davon",
                                                                                                 NULL};
    return doc_has_stem(d, first, end, stems) || /* "Was hat Celle von der Mitgliedschaft?" */
           (doc_is(d, first, "was") && doc_has_one_of(d, first, end, has) && doc_has_one_of(d, first, end, from));
}

/* The noun of belonging before the network's name, with a definite article: "die Mitgliedschaft im", "der aktiven
 * Teilnahme am". */
static const struct mark *belonging_named(const struct analysis *a, size_t first, size_t end)
{
    static const char *const definite[] = {"die",   "der",  "den",    "dem",    "ihre",   "ihrer",   "ihren",
                                           "seine", "sein", "seiner", "seinen", "unsere", "unserer", NULL};
    size_t from, to = standings_between(a, first, end, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->standings[from];
        size_t i = m->first_token;
        if (standing_of(m) != STANDING_MEMBERSHIP && standing_of(m) != STANDING_JOINING)
            continue;
        while (i > first && !doc_capital(a->doc, i - 1) && !token_classes(a->doc, i - 1) &&
               a->doc->tokens[i - 1].kind == TOK_WORD)
            i--; /* "die langjährige Mitgliedschaft" */
        if (i > first && doc_one_of(a->doc, i - 1, definite))
            return m;
    }
    return NULL;
}

void members_of_effects(struct analysis *a, size_t sentence)
{
    const size_t LONGEST = 60; /* tokens */
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        const size_t end = reach_on(c->first_token, LONGEST, c->end_token);
        bool named;
        const struct mark *m = belonging_named(a, c->first_token, end);
        if (!m || !tells_effect(a->doc, c->first_token, end) ||
            tokens_are(a->doc, c->first_token, end, W_MODAL | W_FUTURE | W_UNSURE) ||
            clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        const int group = only_commune(a, c->first_token, c->end_token);
        if (group >= 0 && token_depth(a, a->groups[group].first_token) == 0)
            membership_add_group(a, &a->groups[group],
                                 standing_of(m) == STANDING_JOINING ? STATUS_JOINED : STATUS_MEMBER, NO_REF,
                                 "presupposed.effect");
    }
}
