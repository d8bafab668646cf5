/* Phrases in which a bare noun means members because the network is spoken of: "ein Zusammenschluss von 73 Kommunen",
 * "los ging es mit 14 Kommunen", "aus 14 Kommunen wurden 80", "eine der ersten 14 Kommunen". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

static const size_t REACH = 24; /* tokens before or behind the number */

/* "zehn solcher Kommunen": as were spoken of. */
static bool is_such(const struct analysis *a, const struct quantity *q)
{
    static const char *const such[] = {"solche", "solcher", "solchen", "dieser", "davon", NULL};
    return doc_has_one_of(a->doc, q->end_number, q->head, such);
}

/* "ein Zusammenschluss von derzeit 73 Städten", "die Gemeinschaft der 73 Kommunen". */
bool count_is_in_collective(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"von", "aus", "der", "den", "mit", NULL};
    static const char *const collective[] = {
        "zusammenschluss", "bündnis", "verbund", "netzwerk", "gemeinschaft", "gruppe",      "kreis",
        "kreise",          "runde",   "reihe",   "familie",  "verein",       "vereinigung", "zusammenschlusses",
        "bündnisses",      "netz",    "allianz", NULL};
    static const char *const compounds[] = {"verbund", "netzwerk", "bündnis", NULL}; /* "Lernverbund" */
    const struct doc *d = a->doc;
    size_t i = count_before_adverbs(a->doc, q->first_token);
    if (i < 2 || !doc_one_of(d, i - 1, of))
        return false;
    i--;
    if (doc_is(d, i, "den") && doc_is(d, i - 1, "aus"))
        i--;
    return doc_one_of(d, i - 1, collective) || doc_ends_in(d, i - 1, strlen("lern"), compounds);
}

bool count_is_of_membership(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"von", "der", NULL};
    static const char *const nouns[] = {"mitwirkung",       "teilnahme", "beteiligung", "mitgliedschaft",
                                        "mitgliedschaften", "mitarbeit", "teilhabe",    "zugehörigkeit",
                                        "partnerschaft",    NULL};
    static const char *const surveys[] = {"umfrage",    "befragung",     "erhebung", "studie",
                                          "wettbewerb", "ausschreibung", NULL};
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    const size_t i = count_before_adverbs(a->doc, q->first_token);
    return i > 1 && doc_one_of(a->doc, i - 1, of) && doc_one_of(a->doc, i - 2, nouns) && !count_is_of_event(a, q) &&
           !doc_has_one_of(a->doc, reach_back(i, REACH, s->first_token), reach_on(i, REACH, s->end_token), surveys);
}

static bool clause_has(const struct analysis *a, const struct clause *c, const struct quantity *q,
                       const char *const *words)
{
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_number, REACH, c->end_token);
    return doc_has_one_of(a->doc, first, end, words);
}

/* "2011 starteten 14 Kommunen", "los ging es mit 14 Kommunen", "14 Kommunen machten den Anfang". */
static bool is_at_start(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const start[] = {"anfing",    "anfingen",  "startete", "starteten", "gestartet", "angefangen",
                                        "begann",    "begannen",  "begonnen", "los",       "losging",   "starten",
                                        "gründeten", "gegründet", "gründern", "ins",       "start",     "startschuss",
                                        "auftakt",   "beginn",    "anfang",   "gründung",  NULL};
    static const char *const not_of[] = {"in", "im", "aus", "bei", NULL};
    size_t i = count_before_adverbs(a->doc, q->first_token);
    const struct clause *before = clause_before(a, c); /* "Start: 30. November 2011 mit 14 Kommunen" */
    const bool led = before && c->join == JOIN_COLON && !c->finite &&
                     doc_has_one_of(a->doc, before->first_token, before->end_token, start);
    return (led || clause_has(a, c, q, start)) && !doc_is(a->doc, i - (i > 0), "in") &&
           !(i > 0 && doc_one_of(a->doc, i - 1, not_of));
}

/* "Begonnen hatte alles mit 14": a number without a noun with which it began. */
bool count_is_begun_with(const struct analysis *a, const struct quantity *q)
{
    static const char *const began[] = {"anfing",   "anfingen",  "begonnen", "begann",      "angefangen", "gestartet",
                                        "startete", "gegründet", "los",      "losgegangen", NULL};
    size_t i = count_before_adverbs(a->doc, q->first_token);
    return i > 0 && doc_is(a->doc, i - 1, "mit") &&
           clause_has(a, &a->clauses[clause_of(a, q->number_token)], q, began);
}

/* "Aus anfangs 14 Kommunen sind heute 80 geworden", "aus 14 Kommunen wurden 80". */
bool count_becomes(const struct analysis *a, const struct quantity *q)
{
    static const char *const become[] = {"geworden", "wurden", "werden", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = count_before_adverbs(a->doc, q->first_token);
    static const char *const thereof[] = {"daraus", "hieraus", NULL}; /* "Inzwischen sind 71 daraus geworden" */
    if (clause_has(a, c, q, thereof) && clause_has(a, c, q, become))
        return true;
    bool out_of = doc_is(a->doc, c->first_token, "aus") || (i > c->first_token && doc_is(a->doc, i - 1, "aus"));
    return out_of && clause_has(a, c, q, become);
}

/* "eine der ersten 14 Kommunen", "die ersten 14 Städte und Kreise", "die 14 Kommunen der ersten Stunde". */
bool count_is_of_first(const struct analysis *a, const struct quantity *q)
{
    size_t i = q->end_head;
    if (q->head < i && doc_is(a->doc, i, "der") && doc_is(a->doc, i + 1, "ersten") && doc_is(a->doc, i + 2, "stunde"))
        return true;
    return q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "ersten");
}

/* "Die Zahl hat die 80 überschritten", "hat die Marke von 80 erreicht". */
bool count_is_mark(const struct analysis *a, struct quantity *q)
{
    static const char *const verbs[] = {"überschritten", "überschritt", "geknackt",   "knackte",     "erreicht",
                                        "erreichte",     "voll",        "gemeistert", "vollgemacht", NULL};
    static const char *const beyond[] = {"überschritten", "überschritt", NULL};
    const struct doc *d = a->doc;
    size_t i = q->first_token;
    static const char *const marks[] = {"marke", "schwelle", "grenze", "hürde", NULL};
    bool mark = i > 1 && doc_is(d, i - 1, "von") && doc_one_of(d, i - 2, marks);
    bool the = i > 0 && doc_is(d, i - 1, "die") && q->head == q->end_head;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if ((!mark && !the) || !clause_has(a, c, q, verbs))
        return false;
    if (clause_has(a, c, q, beyond) && q->relation == REL_EQ)
        q->relation = REL_GT;
    return true;
}

bool count_is_result(const struct analysis *a, const struct quantity *q)
{
    static const char *const by[] = {"damit", "mit", "somit", NULL};
    return doc_one_of(a->doc, a->clauses[clause_of(a, q->number_token)].first_token, by);
}

/* The commune that the line begins with, over its number in a list; NULL if it begins with none. */
static const struct area *commune_of_line(const struct analysis *a, const struct line *line)
{
    const size_t HEAD = 4;
    size_t end = reach_on(line->first_token, HEAD, line->end_token), from;
    size_t to = places_between(a, line->first_token, end, &from);
    return from < to ? commune_area(a->f, from) : NULL;
}

/* How many lines above, up to a bound, begin with communes one below the other; *state: the Land of all of them, NULL if
 * there are several. */
static int64_t listed_above(const struct analysis *a, size_t line, const char **state)
{
    const size_t LINES = 64, SHORT = 24;
    const struct doc *d = a->doc;
    int64_t n = 0;
    *state = NULL;
    for (size_t l = line; l > 0 && line - l < LINES;) {
        const struct line *above = &d->lines[--l];
        if (line_is_empty(above))
            continue;
        const struct area *area = above->end_token - above->first_token <= SHORT ? commune_of_line(a, above) : NULL;
        if (!area)
            return n;
        *state = n == 0 || (*state && area->state && !strcmp(*state, area->state)) ? area->state : NULL;
        n++;
    }
    return n;
}

bool count_is_of_list(const struct analysis *a, const struct quantity *q)
{
    static const char *const all[] = {"alle", "diese", "die", NULL};
    const char *state;
    size_t i = count_before_adverbs(a->doc, q->first_token), line = doc_line_of(a->doc, q->number_token);
    return i > 0 && doc_one_of(a->doc, i - 1, all) && q->relation == REL_EQ && q->value > 1 &&
           listed_above(a, line, &state) == q->value;
}

bool count_is_of_list_above(const struct analysis *a, const struct quantity *q)
{
    const size_t GAP = 8; /* lines: a heading, what stands before in the paragraph */
    size_t line = doc_line_of(a->doc, q->number_token);
    if (q->relation != REL_EQ || q->value < 2)
        return false;
    for (size_t n = 0; n < GAP && line > 0; n++, line--) {
        const char *state;
        const int64_t listed = listed_above(a, line, &state);
        if (listed > 1)
            return listed == q->value;
    }
    return false;
}

/* How many communes the paragraph names before the token, of which nothing is denied or planned, if they are of one
 * Land, *state; 0 if they are of several. */
static int64_t named_in_paragraph(const struct analysis *a, size_t token, const char **state)
{
    enum { MOST = 32 };
    const size_t BACK = 200; /* tokens */
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, token)];
    const struct area *seen[MOST];
    size_t n = 0, from, to = places_between(a, reach_back(token, BACK, line->first_token), token, &from);
    *state = NULL;
    for (; from < to && n < MOST; from++) {
        const struct area *area = commune_area(a->f, from);
        const struct clause *c = &a->clauses[clause_of(a, a->f->places.v[from].first_token)];
        size_t k = 0;
        if (!area || c->denied || c->unsure)
            continue;
        while (k < n && seen[k] != area)
            k++;
        if (!area->state || (*state && strcmp(*state, area->state) != 0))
            return 0;
        *state = area->state;
        if (k == n)
            seen[n++] = area;
    }
    return (int64_t)n;
}

const char *count_list_scope(const struct analysis *a, const struct quantity *q)
{
    const char *state;
    if (q->relation != REL_EQ || q->value < 2)
        return NULL;
    if (listed_above(a, doc_line_of(a->doc, q->number_token), &state) == q->value)
        return state;
    return count_sums_up(a, q) && named_in_paragraph(a, q->first_token, &state) == q->value ? state : NULL;
}

/* Whether the network's name or a statement of belonging stands in the sentence of the number or the one before. */
static bool is_told_of_network(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t FAR = 60; /* tokens */
    size_t s = doc_sentence_of(d, q->number_token);
    size_t first = reach_back(q->first_token, FAR, d->sentences[s > 0 ? s - 1 : 0].first_token);
    size_t end = reach_on(q->end_number, FAR, d->sentences[s].end_token);
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        if (mark_names_network(&a->marks.v[i]) || (r->kind == RULE_VERB && !r->weak && r->needs != NEEDS_NAME))
            return true;
    }
    return false;
}

bool count_is_one_of(const struct analysis *a, const struct quantity *q)
{
    static const char *const one[] = {"eine", "einer", "eines", NULL};
    static const char *const of[] = {"von", "der", NULL};
    size_t i = count_before_adverbs(a->doc, q->first_token);
    return i > 1 && doc_one_of(a->doc, i - 1, of) && doc_one_of(a->doc, i - 2, one) && is_told_of_network(a, q);
}

/* "Er ist damit eine von 16 Kommunen in Niedersachsen", "Jena zählt zu den bundesweit 28 Kommunen". */
static bool is_one_of_many(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const belongs[] = {"gehört", "gehören", "gehörte", "zählt", "zählen", "zählte", NULL};
    size_t i = count_before_adverbs(a->doc, q->first_token);
    while (i > c->first_token && scope_is_word(a, i - 1))
        i--;
    if (i > c->first_token + 1 && doc_is(a->doc, i - 1, "den") && doc_is(a->doc, i - 2, "zu") &&
        clause_has(a, c, q, belongs))
        return is_told_of_network(a, q);
    return count_is_one_of(a, q);
}

bool count_is_by_now(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    for (size_t i = c->first_token; i < q->first_token; i++)
        if (token_classes(a->doc, i) & W_NOW)
            return is_told_of_network(a, q);
    return false;
}

/* "Wir reden von gut 55 Kommunen", "über rund 70": who speaks of a number of members. */
static bool is_spoken_of(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const verbs[] = {"reden",  "redet",    "sprechen",   "spricht",
                                        "sprach", "sprachen", "gesprochen", NULL};
    size_t i = count_before_adverbs(a->doc, q->first_token);
    return i > 0 && (doc_is(a->doc, i - 1, "von") || doc_is(a->doc, i - 1, "über")) && clause_has(a, c, q, verbs);
}

/* "Gemeinsam mit 62 anderen Kommunen arbeiten wir": who does so belongs to them. */
static bool is_company(const struct analysis *a, const struct quantity *q)
{
    static const char *const with[] = {"gemeinsam", "zusammen", "seite", NULL};
    static const char *const others[] = {"anderen", "weiteren", "übrigen", NULL};
    size_t i = count_before_adverbs(a->doc, q->first_token);
    return i > 1 && doc_is(a->doc, i - 1, "mit") && doc_one_of(a->doc, i - 2, with) &&
           doc_has_one_of(a->doc, q->end_number, q->head, others) && is_told_of_network(a, q);
}

/* "Der Kreis ist unsere neue Partnerkommune. ... Damit begleiten wir im Land jetzt zehn Kommunen": what comes of a
 * joining that was told right before, whatever is done with them now. */
static bool is_result_of_joining(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const by[] = {"damit", "somit", "dadurch", NULL};
    static const char *const newcomer[] = {"neue", "neuen", "neues", "neuer", "neueste", "jüngste", "jüngstes", NULL};
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[c->sentence];
    const size_t BACK = 3, FAR = 120; /* sentences; tokens of each, the last ones */
    if (c->unsure || c->denied || q->definite || !doc_one_of(d, c->first_token, by) ||
        !(tokens_are(d, c->first_token, q->first_token, W_NOW) || scope_near(a, q->first_token, q->end_head)))
        return false;
    for (size_t n = 0; n <= BACK && n <= c->sentence && s[-(ptrdiff_t)n].line == s->line; n++) {
        const size_t end = n ? s[-(ptrdiff_t)n].end_token : c->first_token;
        const size_t first = reach_back(end, FAR, s[-(ptrdiff_t)n].first_token);
        if (has_verb_between(a, first, end, STATUS_JOINED))
            return true;
        size_t from, to = marks_between(a, first, end, &from);
        for (; from < to; from++)
            if (a->marks.v[from].rule->kind == RULE_UNIT && a->marks.v[from].first_token > 0 &&
                doc_one_of(d, a->marks.v[from].first_token - 1, newcomer))
                return true;
    }
    return false;
}

bool count_is_contrasted(const struct analysis *a, const struct quantity *q)
{
    static const char *const contrasts[] = {"gegensatz", "unterschied", "vergleich", "beispiel", "vorbild", NULL};
    static const char *const to[] = {"zu", "von", "mit", NULL};
    size_t i = q->first_token;
    if (i > 1 && doc_is(a->doc, i - 1, "als") && doc_is(a->doc, i - 2, "anders"))
        return true;
    i = count_before_adverbs(a->doc, i);
    return i > 1 && doc_one_of(a->doc, i - 1, to) && doc_one_of(a->doc, i - 2, contrasts);
}

bool count_is_gained(const struct analysis *a, const struct quantity *q)
{
    static const char *const stems[] = {"aufgenommen", "aufnehm", "aufzunehm", "gewonnen",   "gewinnen", "gewannen",
                                        "hinzugew",    "dazugew", "begrüß",    "willkommen", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t end = reach_on(q->end_head, REACH, c->end_token);
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    bool gains = false;
    static const char *const we[] = {"wir", NULL};
    if (q->definite || c->unsure || c->denied || !doc_has_one_of(a->doc, first, end, we))
        return false;
    static const char *const take[] = {"nehmen", "nahmen", NULL}; /* "nehmen wir zwei Neue auf" */
    bool takes = doc_has_one_of(a->doc, first, end, take);
    for (size_t i = first; i < end && !gains; i++)
        gains = doc_begins_in(a->doc, i, stems) || (takes && doc_is(a->doc, i, "auf") && i > q->number_token);
    return gains && !count_is_of_event(a, q);
}

/* "So viele Kommunen haben eine Förderung beantragt": whether the clause, from behind its noun on, tells something
 * else of them than that they belong or that there are so many. */
static bool says_other_deed(const struct analysis *a, size_t i)
{
    static const char *const being[] = {"sind",   "waren",   "gibt",     "gab", "zählt", "zählen",
                                        "zählte", "umfasst", "umfasste", "hat", "hatte", NULL};
    const size_t index = clause_of(a, i - 1), FAR = 40; /* tokens */
    const struct clause *c = &a->clauses[index];
    const size_t end = reach_on(i, FAR, c->end_token);
    bool unsure;
    return i < end && !doc_has_one_of(a->doc, i, end, being) && !clause_counts_members(a, index, &unsure) &&
           !network_named_between(a, c->first_token, end) &&
           (has_finite_between(a, i, end) || clause_has_unknown_verb(a, c));
}

bool count_is_so_many(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t next = doc_sentence_of(d, q->number_token) + 1, i = d->ntokens;
    if (q->end_number + 1 < d->ntokens && d->tokens[q->end_number].kind == TOK_PUNCT &&
        doc_is(d, q->end_number + 1, "so")) /* "70 - so viele Kommunen" */
        i = q->end_number + 1;
    else if (next < d->nsentences)
        i = d->sentences[next].first_token;
    if (!doc_is(d, i, "so") || !doc_is(d, i + 1, "viele"))
        return false;
    i += 2;
    i += i < d->ntokens && doc_capital(d, i) && count_names_area(a, i); /* "so viele Thüringer Kommunen" */
    i = count_over_adjectives(a, i);
    const struct mark *bare = count_mark(a, i, RULE_BARE);
    return count_mark(a, i, RULE_UNIT) || (bare && !says_other_deed(a, bare->end_token));
}

bool count_is_apposed(const struct analysis *a, const struct quantity *q)
{                             /* "heute sind es viermal so viele: 66" */
    const size_t CLAUSE = 10; /* tokens */
    const struct doc *d = a->doc;
    size_t i = q->first_token;
    if (doc_is(d, q->end_number, "an") && doc_is(d, q->end_number + 1, "der") &&
        doc_is(d, q->end_number + 2, "zahl")) {
        size_t comma = count_before_adverbs(d, i); /* "Kommunen, aktuell 61 an der Zahl" */
        return comma > 0 && doc_punct(d, comma - 1, ',');
    }
    bool so_many = i > 3 && doc_punct(d, i - 1, ':') && doc_is(d, i - 2, "viele") && doc_is(d, i - 3, "so") &&
                   doc_has_one_of(d, reach_back(i, CLAUSE, 0), i, (const char *const[]){"es", NULL});
    return so_many || (i > 1 && doc_is(d, i - 1, "nämlich") && doc_punct(d, i - 2, ',')) ||
           count_spells_out_share(a, q);
}

const char *count_apposed_scope(const struct analysis *a, const struct quantity *q)
{
    size_t i = clause_of(a, q->number_token);
    const struct clause *c = &a->clauses[i];
    const char *scope = NULL;
    if (!count_is_apposed(a, q))
        return NULL;
    if (i > a->first_clause[c->sentence])
        scope = scope_near(a, c[-1].first_token, c[-1].first_token + 1);
    if (!scope && i + 1 < a->first_clause[c->sentence + 1])
        scope = scope_near(a, c[1].first_token, c[1].first_token + 1);
    return scope;
}

/* "drei Aufnahmen in den Partnerprozess": of which it is said into what. */
static bool are_admissions(const struct analysis *a, const struct quantity *q)
{
    static const char *const nouns[] = {"aufnahmen", "eintritte", "eintritten", NULL};
    static const char *const into[] = {"in", "ins", NULL};
    const size_t NAME = 3; /* tokens: "in den kommunalen" */
    return doc_one_of(a->doc, q->head, nouns) && doc_one_of(a->doc, q->end_head, into) &&
           network_named_between(a, q->end_head + 1, reach_on(q->end_head + 1, NAME, a->doc->ntokens));
}

bool count_is_newcomer(const struct analysis *a, const struct quantity *q)
{
    static const char *const words[] = {"neue",
                                        "neuen",
                                        "neuer",
                                        "neuzugänge",
                                        "neuzugängen",
                                        "neumitglieder",
                                        "neumitgliedern",
                                        "neulinge",
                                        "neulingen",
                                        "zugänge",
                                        "zugängen",
                                        "beitritte",
                                        "beitritten",
                                        "neuaufnahmen",
                                        "neubeitritte",
                                        "neubeitritten",
                                        "neueintritte",
                                        "neueintritten",
                                        NULL};
    if (q->head == q->end_head || !(a->doc->tokens[q->head].flags & TOK_CAPITAL))
        return false;
    return q->value > 1 ? doc_one_of(a->doc, q->head, words) || are_admissions(a, q) : count_is_single_newcomer(a, q);
}

bool count_is_in_phrase(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    return is_spoken_of(a, c, q) || is_one_of_many(a, c, q) || is_such(a, q) || count_is_gained(a, q) ||
           count_is_gain(a, q) || count_is_of_admission(a, q) || count_is_in_collective(a, q) ||
           is_at_start(a, c, q) || count_becomes(a, q) || count_is_of_first(a, q) || is_company(a, q) ||
           is_result_of_joining(a, c, q);
}

bool count_is_next_ordinal(const struct counting *k, const struct quantity *q)
{
    static const char *const in[] = {"in", "im", "aus", NULL}, *const the[] = {"die", "der", "das", NULL};
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t i = q->end_number;
    return k->last.unit == 0 && k->last.sentence == k->sentence && k->last.end_token > 0 && q->head == q->end_head &&
           q->value > 1 && q->first_token > 0 && doc_one_of(d, q->first_token - 1, the) && a->f->ncounts > 0 &&
           count_is_ordinal(&a->f->counts[a->f->ncounts - 1]) && doc_one_of(d, i, in) && count_names_area(a, i + 1);
}
