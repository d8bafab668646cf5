/* Applications that the network's own body accepts: "Die Mitgliederversammlung hat dem Antrag der Stadt Celle am 3. Mai
 * zugestimmt". No council's decision, which is not the joining. German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

static const size_t REACH = 60; /* tokens of a clause that are looked at */

bool tokens_name_body(const struct doc *d, size_t first, size_t end)
{
    static const char *const bodies[] = {
        "mitgliederversammlung", "vollversammlung", "plenum", "sprecherrat", "steuerungs",
        "koordinierungs",        "delegiert",       NULL};
    return doc_has_stem(d, first, end, bodies);
}

static bool is_application(const struct doc *d, size_t i)
{
    static const char *const papers[] = {"antrag",     "antrags",   "antrages",       "anträge",  "anträgen",
                                         "aufnahme",   "aufnahmen", "aufnahmewunsch", "beitritt", "beitritte",
                                         "beitritten", "bewerbung", "bewerbungen",    "gesuch",   NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 0, papers);
}

bool tokens_name_council(const struct doc *d, size_t first, size_t end)
{
    static const char *const councils[] = {"stadtrat",           "gemeinderat", "kreistag",        "stadtverordnet",
                                           "bürgerschaft",       "magistrat",   "ratsversammlung", "kreisausschuss",
                                           "bezirksversammlung", NULL};
    static const char *const councils_alone[] = {"rat", "rates", "rats", "ausschuss", "senat", "kommune", NULL};
    return doc_has_stem(d, first, end, councils) || doc_has_one_of(d, first, end, councils_alone);
}

/* The body, or "die Mitglieder", or the network itself as the subject; not a council beside it. */
static bool body_acts(const struct analysis *a, const struct clause *c, size_t end)
{
    const struct doc *d = a->doc;
    if (tokens_name_council(d, c->first_token, end))
        return false;
    if (tokens_name_body(d, c->first_token, end))
        return true;
    size_t from, to = standings_between(a, c->first_token, end, &from);
    for (; from < to; from++)
        if (standing_of(&a->standings[from]) == STANDING_SUBJECT ||
            standing_of(&a->standings[from]) == STANDING_ORGAN)
            return true;
    for (size_t i = c->first_token; i + 1 < end; i++)
        if (doc_is(d, i, "die") && doc_is(d, i + 1, "mitglieder"))
            return true;
    return false;
}

/* "stimmte zu", "angenommen"; `open`: also what leaves open how it ended, "entschied über die Aufnahmen". */
static bool tells_assent(const struct doc *d, size_t first, size_t end, bool open)
{
    static const char *const done[] = {
        "zugestimmt",  "angenommen",  "gebilligt",   "billigte",    "billigten",    "bestätigt",    "bestätigte",
        "bestätigten", "genehmigt",   "genehmigte",  "genehmigten", "stattgegeben", "entsprochen",  "bewilligt",
        "bewilligte",  "bewilligten", "beschlossen", "beschloss",   "befürwortet",  "befürwortete", NULL};
    static const char *const decided[] = {"entschied", "entschieden", "abgestimmt", "befand", "befanden", NULL};
    static const struct {
        const char *verb, *verb_of_several, *particle;
    } split[] = {{"stimmte", "stimmten", "zu"}, {"nahm", "nahmen", "an"}, {"gab", "gaben", "statt"}};
    if (doc_has_one_of(d, first, end, done) || (open && doc_has_one_of(d, first, end, decided)))
        return true;
    size_t last = end;
    while (last > first && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    for (size_t k = 0; last > first && k < sizeof split / sizeof *split; k++) {
        const char *const verbs[] = {split[k].verb, split[k].verb_of_several, NULL};
        if (doc_is(d, last - 1, split[k].particle) && doc_has_one_of(d, first, last, verbs))
            return true;
    }
    return false;
}

static bool admits(const struct analysis *a, const struct clause *c, bool open)
{
    static const char *const refused[] = {"gegen",   "abgelehnt",      "lehnte", "lehnten",
                                          "vertagt", "zurückgestellt", NULL};
    const struct doc *d = a->doc;
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    bool named = false;
    for (size_t i = c->first_token; i < end && !named; i++)
        named = is_application(d, i);
    return named && !c->denied && !tokens_are(d, c->first_token, end, W_MODAL | W_UNSURE) &&
           !doc_has_one_of(d, c->first_token, end, refused) && tells_assent(d, c->first_token, end, open) &&
           body_acts(a, c, end);
}

bool clause_admits(const struct analysis *a, const struct clause *c)
{
    return admits(a, c, true);
}

int date_of_admission(const struct analysis *a, const struct clause *c)
{
    size_t date, to = dates_between(a, c->first_token, c->end_token, &date);
    bool one = to == date + 1 && !date_is_bound(a, date) && !date_is_since(a, date);
    return one && admits(a, c, true) ? (int)date : NO_REF;
}

void members_admitted(struct analysis *a, size_t sentence)
{
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = groups_between(a, c->first_token, reach_on(c->first_token, REACH, c->end_token), &from);
        bool named;
        if (from == to || !admits(a, c, false) || clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        for (; from < to; from++) {
            const struct group *g = &a->groups[from];
            static const char *const of[] = {"von", "vom", "aus", "durch", NULL};
            size_t noun = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
            noun -= noun > c->first_token && doc_one_of(a->doc, noun - 1, of);
            if (noun > c->first_token && is_application(a->doc, noun - 1))
                membership_add_group(a, g, STATUS_JOINED, date_of_admission(a, c), "presupposed.admitted");
        }
    }
}
