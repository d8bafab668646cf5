/* Numbers of whole sets: whether "the twelve" of which a part is told are members, or all that there are of a kind.
 * German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

/* "eine der 80 Kommunen, die teilnehmen", not "die siebte der zwölf, die teilnimmt". */
static bool relative_counts_whole(const struct analysis *a, const struct quantity *q)
{
    static const char *const singular[] = {"nimmt", "beteiligt", "macht",    "ist",
                                           "hat",   "teilnimmt", "mitmacht", NULL};
    size_t next = clause_of(a, q->number_token) + 1;
    return relative_counts_members(a, q) && doc_is(a->doc, a->clauses[next].first_token, "die") &&
           !doc_has_one_of(a->doc, a->clauses[next].first_token, a->clauses[next].end_token, singular);
}

/* "In Hessen sind neun der 21 Landkreise im Partnerprozess", "nehmen vier von elf Landkreisen am Partnerprozess
 * teil": what is said of the part, not which ones the whole is. `end` is behind the name. */
static bool name_is_predicate(const struct analysis *a, const struct clause *c, size_t end)
{
    static const char *const particles[] = {"teil", "mit", "beteiligt", "vertreten", "dabei", "aktiv", NULL};
    static const char *const are[] = {"ist", "sind", "war", "waren", NULL};
    const struct doc *d = a->doc;
    while (end < c->end_token && !doc_punct(d, end, '(') &&
           (d->tokens[end].kind == TOK_PUNCT || a->token_bits[end] & BIT_NAME))
        end++;
    return end < c->end_token && !doc_punct(d, end, '(') ? doc_one_of(d, end, particles)
                                                         : doc_has_one_of(d, c->first_token, c->end_token, are);
}

bool count_names_network_behind(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 4;
    static const char *const of[] = {"im", "in", "am", "des", "dieses", NULL};
    size_t from, to = marks_between(a, q->end_head, q->end_head + REACH, &from);
    if (!doc_one_of(a->doc, q->end_head, of))
        return false;
    while (from < to && a->marks.v[from].rule->kind != RULE_NAME)
        from++;
    return from < to && !(count_is_whole(a, q) && name_is_predicate(a, &a->clauses[clause_of(a, q->number_token)],
                                                                    a->marks.v[from].end_token));
}

bool count_is_known_set(const struct analysis *a, const struct quantity *q)
{
    enum { LEAST = 20, MOST = 150 }; /* fewer are those of a Land or a district, more there are in no network */
    const size_t BEHIND = 3;         /* tokens: "in ganz Hessen" */
    size_t from, to = places_between(a, q->first_token, q->end_head + BEHIND, &from);
    bool adjective =
        from < to && a->f->places.v[from].kind == PLACE_LAND && a->f->places.v[from].end_token == q->head;
    if (adjective && q->value < LEAST && doc_is(a->doc, q->head, "kommunen")) /* "von den acht hessischen Kommunen" */
        return true;
    if (from == to && q->definite && doc_is(a->doc, q->head, "kommunen") && count_is_of_list_above(a, q))
        return true;
    return q->value >= LEAST && q->value <= MOST && doc_is(a->doc, q->head, "kommunen") && from == to;
}

bool count_is_on_map(const struct analysis *a, const struct quantity *q)
{
    static const char *const signs[] = {"punkt",       "punkte",   "punkten",   "fähnchen",     "nadeln",
                                        "stecknadeln", "pins",     "wimpel",    "markierungen", "markierung",
                                        "namen",       "einträge", "einträgen", "symbole",      "symbolen",
                                        "kreuze",      "kreuzen",  NULL};
    static const char *const places[] = {"karte",           "landkarte",   "deutschlandkarte",
                                         "liste",           "verzeichnis", "mitgliederliste",
                                         "übersichtskarte", "tafel",       NULL};
    const size_t REACH = 24; /* tokens */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    const size_t end = reach_on(q->end_head, REACH, c->end_token);
    if (q->head == q->end_head || !doc_one_of(a->doc, q->head, signs) || c->unsure || c->denied)
        return false;
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = first; i < end; i++) {
        if (!doc_one_of(a->doc, i, places))
            continue;
        for (size_t m = from; m < to; m++) /* "Karte der Partnerkommunen", "Karte zum Partnerprozess" */
            if (a->marks.v[m].first_token > i && a->marks.v[m].first_token <= i + 3 &&
                (rule_is_of_members(a->marks.v[m].rule) || mark_names_network(&a->marks.v[m])))
                return true;
    }
    return false;
}

bool count_may_be_all(const struct analysis *a, const struct quantity *q)
{
    enum { LEAST = LAND_HAS + 1, MOST = 150 };
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool named;
    return q->head == q->end_head && q->relation == REL_EQ && q->value >= LEAST && q->value <= MOST && !c->unsure &&
           count_is_whole(a, q) && count_is_beside_network(a, c) && clause_network(a, c, &named) == NETWORK_THIS;
}

bool count_is_of_nation(const struct analysis *a, const struct quantity *q)
{
    size_t i = tokens_back(a->doc, q->first_token, 0, W_ADVERB | W_NOW);
    return scope_is_word(a, q->first_token > 0 ? q->first_token - 1 : 0) ||
           (i < q->first_token && scope_is_word(a, i)) || (i > 0 && scope_is_word(a, i - 1));
}

bool count_sums_up(const struct analysis *a, const struct quantity *q)
{
    static const char *const these[] = {"das", "dies", "es", "damit", NULL};
    static const char *const are[] = {"sind", "waren", "seien", "wären", "macht", "machte", "ergibt", NULL};
    static const char *const together[] = {"zusammen", "insgesamt", "also", "somit", "mithin", NULL};
    const struct doc *d = a->doc;
    size_t i = count_before_adverbs(d, q->first_token);
    i -= i > 0 && doc_one_of(d, i - 1, together);
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    return i > c->first_token && doc_one_of(d, i - 1, are) && i == c->first_token + 2 &&
           doc_one_of(d, c->first_token, these);
}

bool count_is_of_those_named(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = q->first_token, from;
    if (i < 2 || !doc_is(d, i - 1, "alle") || !doc_punct(d, i - 2, ','))
        return false;
    size_t to = groups_between(a, d->sentences[doc_sentence_of(d, i)].first_token, i, &from);
    return from < to && a->groups[to - 1].end_token + 2 == i &&
           a->groups[to - 1].end_place - a->groups[to - 1].first_place == q->value;
}

bool count_is_denied(const struct analysis *a, const struct clause *c)
{
    static const char *const being[] = {"sind", "waren", "werden", "wurden", NULL};
    return c->denied && doc_has_one_of(a->doc, c->first_token, c->end_token, being) &&
           has_mark_between(a, c->first_token, c->end_token, RULE_UNIT);
}

bool count_is_all_there_is(const struct counting *k, const struct quantity *q)
{
    static const struct {
        const char *city;
        int64_t boroughs;
    } cities[] = {{"hamburger", 7}, {"berliner", 12}};
    enum { MOST = 150 }; /* more there are in no network */
    const struct doc *d = k->a->doc;
    struct number n;
    size_t i = q->first_token;
    for (size_t c = 0; c < sizeof cities / sizeof *cities; c++)
        if (q->definite && !(i > 0 && doc_is(d, i - 1, "alle")) && q->value == cities[c].boroughs &&
            !count_was_told(k, q->value) &&
            doc_begins(d, q->end_number + doc_is(d, q->end_number, cities[c].city), "bezirk"))
            return true; /* "auch die sieben Bezirke" */
    return i >= 3 && doc_is(d, i - 1, "der") && doc_begins(d, i - 3, "jede") && number_read(d, i - 2, false, &n) &&
           n.ordinal && !(q->value <= MOST && count_names_network_behind(k->a, q)) && !count_was_told(k, q->value);
}

bool count_is_beside_members(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    size_t i = q->first_token;
    return i > 0 && token_classes(a->doc, i - 1) & W_AND && k->last.end_token == i - 1 && k->last.unit == 0 &&
           k->last.kind == COUNT_TOTAL && k->last.head && count_mark(a, k->last.head, RULE_UNIT) &&
           q->value > k->last.value;
}

/* "Frau Berg berichtet vom Treffen der Partnerkommunen. Vertreten waren elf der 13 Kommunen": who came of those who
 * met, as the sentence before tells. */
static bool are_there_at_meeting(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const there[] = {"vertreten",  "anwesend",   "kamen",   "gekommen", "dabei",
                                        "da",         "erschienen", "zugegen", "fehlten",  "angereist",
                                        "teilnahmen", "teil",       "saßen",   NULL};
    static const char *const met[] = {"trafen", "treffen", "getroffen", "zusammen", "tagten", NULL};
    const size_t FAR = 40; /* tokens */
    const struct sentence *s = &a->doc->sentences[c->sentence];
    if (c->sentence == 0 || s[-1].line != s->line || c->unsure ||
        !doc_has_one_of(a->doc, reach_back(q->first_token, FAR, s->first_token),
                        reach_on(q->end_head, FAR, s->end_token), there))
        return false;
    const size_t first = reach_back(s->first_token, FAR, s[-1].first_token);
    return has_members_between(a, first, s->first_token) &&
           (doc_has_one_of(a->doc, first, s->first_token, met) ||
            tokens_name_event(a->doc, first, s->first_token, WORD_EVENT));
}

/* "Zum Treffen der hessischen Partnerkommunen kamen zehn der zwölf Kommunen", "Von den 16 Gründungskommunen". */
static bool is_set_of_sentence(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    if (tokens_tell_founding(a, q->head, q->end_head))
        return true;
    if (!doc_is(a->doc, q->head, "kommunen"))
        return false;
    return has_members_between(a, c->first_token, q->first_token) || are_there_at_meeting(a, c, q);
}

bool count_is_set_of_members(const struct counting *k, const struct quantity *q, bool focus)
{
    const struct analysis *a = k->a;
    return count_is_of_told(k, q) || relative_counts_whole(a, q) || count_names_network_behind(a, q) ||
           (focus && (count_is_of_first(a, q) || count_is_known_set(a, q) ||
                      is_set_of_sentence(a, &a->clauses[clause_of(a, q->number_token)], q)));
}

bool count_is_there(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const int64_t all = k->last.kind == COUNT_PART ? k->last.whole : k->last.value;
    return k->last.unit == 0 && k->last.end_token > 0 && k->last.sentence == k->sentence && q->value > all &&
           doc_is(a->doc, c->first_token, "dort") && count_is_copular(a, q);
}

bool count_is_set_beside_others(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    bool of_them = doc_is(a->doc, a->doc->sentences[k->sentence].first_token, "von");
    return k->last.unit == UNIT_OTHER && k->last.bare != 0 && k->last.end_token > 0 &&
           k->last.sentence == k->sentence && k->last.end_token <= q->first_token &&
           (of_them || count_is_copular(a, q)) && !count_is_result(a, q) &&
           !scope_near(a, q->first_token, q->end_number);
}
