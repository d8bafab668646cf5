/* The order in which communes joined, which tells who came before: "nach Kiel die zweite", "als dritte Kommune nach
 * Kiel und Plön", "Nach Kiel hat sich auch Plön angeschlossen", "Wir waren nicht die Ersten. Das waren Kiel und
 * Plön". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* The date right behind a place: "nach Erfurt im Jahr 2012 und Jena 2013". */
static int date_behind_place(const struct analysis *a, const struct group *g, size_t place)
{
    const size_t REACH = 3; /* "im Jahr 2012" */
    size_t i = a->f->places.v[place].end_token, end = reach_on(i, REACH, a->clauses[g->clause].end_token), from;
    while (i < end && !(a->token_bits[i] & BIT_DATE))
        if (!(token_classes(a->doc, i++) & (W_PREP | W_SINCE)))
            return NO_REF;
    return i < end && dates_in(a, i, i + 1, &from) > 0 ? (int)from : NO_REF;
}

static const char order[] = "presupposed.order";

bool membership_came_before(const struct membership *m)
{
    return !strcmp(m->rule, order);
}

void members_of_predecessors(struct analysis *a, const struct group *g)
{
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE) {
            int date = date_in_bracket(a, g, i);
            if (date == NO_REF)
                date = date_behind_place(a, g, i);
            bool joined = date != NO_REF && !date_is_since(a, (size_t)date);
            membership_add(a, i, joined ? STATUS_JOINED : STATUS_MEMBER, date, order);
        }
}

/* Behind the group, and behind what a relative clause says of it: "nach Rostock und Schwerin, die 2018 beigetreten
 * sind, die dritte". */
static size_t behind_relative(const struct analysis *a, const struct group *g)
{
    const struct clause *next = &a->clauses[g->clause] + 1;
    const bool relative = next < a->clauses + a->nclauses && next->relative &&
                          next->sentence == a->clauses[g->clause].sentence && next->first_token <= g->end_token + 1;
    return relative ? next->end_token : g->end_token;
}

/* "nach Braunschweig die zweite niedersächsische Kommune": who comes before in the order is one as well. */
static void read_order(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    const size_t REACH = 10, NOUN = 4, NEAR = 200; /* tokens: behind the group, behind the number, before the group */
    /* "Emden ist Partnerkommune. Die Stadt ist nach Leer die zweite in der Region" */
    const bool told = r->before.mark && statement_holds(&r->before) && r->before.status != STATUS_LEFT &&
                      sentence > 0 && s[-1].line == s->line;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        size_t before = g->first_token;
        while (before > s->first_token && token_classes(d, before - 1) & (W_KIND | W_ARTICLE) &&
               !(token_classes(d, before - 1) & W_WITH))
            before--;
        const struct clause *c = &a->clauses[g->clause];
        bool named;
        if (before == s->first_token || !doc_is(d, before - 1, "nach") || c->denied || c->unsure ||
            clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        struct number n;
        const size_t behind = behind_relative(a, g);
        for (size_t j = behind; j < s->end_token && j < behind + REACH; j++) {
            bool unit = false;
            for (size_t m = j + 1; m < s->end_token && m <= j + NOUN; m++)
                unit |=
                    !(a->token_bits[m] & BIT_PLACE) && (a->token_bits[m] & BIT_UNIT || token_classes(d, m) & W_KIND);
            bool last = j + 1 >= s->end_token || d->tokens[j + 1].kind == TOK_PUNCT;
            unit |= told && tokens_are(d, c->first_token, g->first_token, W_COPULA) &&
                    (last || token_classes(d, j + 1) & W_PREP);
            for (size_t m = reach_back(g->first_token, NEAR, s->first_token); last && !unit && m < g->first_token;
                 m++)
                unit = (a->token_bits[m] & BIT_UNIT) !=
                       0; /* "die zwölfte Partnerkommune, im Kreis nach Ulm die dritte" */
            bool nth =
                doc_is(d, j, "nummer") && number_read(d, j + 1, false, &n) && !n.ordinal; /* "die Nummer drei" */
            if (!nth && (!unit || !number_read(d, j, false, &n) || !n.ordinal))
                continue;
            members_of_predecessors(a, g);
            break;
        }
    }
}

/* "Nach Biberach und Tübingen hat sich auch Ulm angeschlossen": so had they. */
static void read_preceding(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    if (!r->last.mark)
        return;
    const struct clause *c = &a->clauses[r->last_clause], *head = &a->clauses[a->first_clause[sentence]];
    if (c > head && doc_is(a->doc, head->first_token, "nach") && c->sentence == sentence) {
        const struct statement first =
            statement_of(a, a->first_clause[sentence]); /* "Nach Ulm folgt Celle: Es ..." */
        if (first.mark && statement_holds(&first) && first.status != STATUS_LEFT)
            c = head;
    }
    const size_t REACH = 4;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    bool also =
        to == from + 1 && tokens_are(a->doc, c->first_token, c->end_token, W_ADDITIVE); /* "auch unser Kreis" */
    static const char *const soon[] = {"kurz", "bald", "gleich", "schon", "erst", "unmittelbar", NULL};
    size_t after = c->first_token; /* "„Nach Celle ist auch Ulm Partner“, titelte die Zeitung" */
    after += after < c->end_token && a->doc->tokens[after].kind == TOK_PUNCT;
    after += doc_one_of(a->doc, after, soon); /* "Kurz nach Celle" */
    if ((to < from + 2 && !also) || !doc_is(a->doc, after, "nach") || r->last.denied || r->last.unsure ||
        r->last.of_other || r->last.status == STATUS_LEFT || c->sentence != sentence)
        return;
    const struct group *g = &a->groups[from];
    for (size_t i = after + 1; i < g->first_token; i++)
        if (token_classes(a->doc, i) & W_PREP) /* "Nach dem Treffen in Celle" */
            return;
    if (g->first_token <= after + REACH && g->role == GROUP_PLACE)
        members_of_predecessors(a, g);
}

/* "trat 2014 bei, zwei Jahre nach Kiel", "ist kurz nach Kiel beigetreten": who did so before. */
static void read_time_after(struct reading *r, size_t sentence)
{
    static const char *const spans[] = {"jahr",    "jahre", "jahren", "monat",       "monate",
                                        "monaten", "woche", "wochen", "tag",         "tage",
                                        "tagen",   "kurz",  "bald",   "unmittelbar", NULL};
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    if (!r->last.mark || r->last.denied || r->last.unsure || r->last.of_other || r->last.status != STATUS_JOINED ||
        a->clauses[r->last_clause].sentence != sentence)
        return;
    const struct clause *told = &a->clauses[r->last_clause], *next = clause_behind(a, told);
    const size_t end = next && next->join == JOIN_COMMA && !next->finite ? next->end_token : told->end_token;
    size_t from, to = groups_between(a, told->first_token, end, &from);
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        const size_t after = tokens_back(a->doc, g->first_token, s->first_token, W_ARTICLE | W_KIND);
        if (after > s->first_token + 1 && doc_is(a->doc, after - 1, "nach") && doc_one_of(a->doc, after - 2, spans))
            members_of_predecessors(a, g);
    }
}

/* The token before the Land that ends with token i, "als zweiter Kreis Sachsen-Anhalts"; i itself if none does. */
static size_t before_land(const struct analysis *a, size_t i)
{
    const size_t LONGEST = 3; /* tokens of "Sachsen-Anhalts" */
    size_t from, to = places_between(a, reach_back(i + 1, LONGEST, 0), i + 1, &from);
    const struct place *p = from < to ? &a->f->places.v[to - 1] : NULL;
    return p && p->kind == PLACE_LAND && p->end_token == i + 1 && p->first_token > 0 ? p->first_token - 1 : i;
}

/* "die dritte Kommune in Hessen, nach Kiel": back from token i over a comma and where it is. */
static size_t noun_before_region(const struct analysis *a, size_t first, size_t i)
{
    const struct doc *d = a->doc;
    if (i > first && doc_punct(d, i, ','))
        i--;
    static const char *const been[] = {"gewesen", "geworden", NULL}; /* "die vierte Kommune gewesen, nach Kiel" */
    static const char *const parts[] = {"bei",  "teil",  "mit", "ein",
                                        "dazu", "hinzu", "an",  NULL}; /* "tritt ... bei, nach Kiel" */
    i -= i > first && doc_punct(d, i + 1, ',') && doc_one_of(d, i, parts);
    i -= i > first && doc_one_of(d, i, been);
    const size_t land = before_land(a, i);
    if (land < i && land > first)
        return land - (token_classes(d, land) & W_PREP ? 1 : 0);
    if (i > first + 2 && doc_is(d, i - 2, "in") && token_classes(d, i - 1) & W_ARTICLE && doc_capital(d, i))
        return i - 3; /* "in dem Verbund" */
    if (i > first + 1 && (doc_is(d, i - 1, "in") || doc_is(d, i - 1, "im")) && doc_capital(d, i))
        i -= 2;
    return i;
}

/* "als dritte bayerische Kommune nach München und Erlangen": the order told before its predecessors. */
static void read_order_behind(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    const size_t NOUN = 4;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        const struct clause *c = &a->clauses[g->clause];
        size_t nach = g->first_token;
        while (nach > s->first_token && token_classes(d, nach - 1) & (W_KIND | W_ARTICLE) &&
               !doc_is(d, nach - 1, "nach"))
            nach--;
        bool named, ordinal = false;
        struct number n;
        if (nach < s->first_token + 3 || !doc_is(d, nach - 1, "nach") || c->denied || c->unsure)
            continue;
        size_t noun = noun_before_region(a, s->first_token, nach - 2);
        const bool alone = noun > s->first_token && doc_is(d, noun - 1, "als") && number_read(d, noun, false, &n) &&
                           n.ordinal; /* "als dritte in Niedersachsen" */
        if (!alone && !(a->token_bits[noun] & BIT_UNIT || token_classes(d, noun) & W_KIND))
            continue;
        ordinal = alone;
        for (size_t j = noun; j > s->first_token && j + NOUN > noun && !ordinal; j--)
            ordinal = number_read(d, j - 1, false, &n) && n.ordinal;
        if (!ordinal || clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        members_of_predecessors(a, g);
    }
}

/* Behind "vor uns", "vor den Cellern", "schon vor dem Landkreis Celle", "zuvor", with which the clause begins; its
 * first token if it begins with none. */
static size_t behind_whom(const struct analysis *a, const struct clause *c)
{
    static const char *const those[] = {"uns", "ihm", "ihr", "ihnen", NULL}, *const before[] = {"zuvor", "vorher",
                                                                                                "davor", NULL};
    const size_t REACH = 3; /* tokens */
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    while (i < c->end_token && token_classes(d, i) & W_ADVERB && !doc_is(d, i, "vor") && !doc_one_of(d, i, before))
        i++;
    if (doc_one_of(d, i, before))
        return i + 1;
    if (!doc_is(d, i, "vor"))
        return c->first_token;
    i++;
    if (doc_one_of(d, i, those))
        return i + 1;
    size_t from, to = groups_between(a, i, reach_on(i, REACH, c->end_token), &from);
    if (from < to && tokens_are(d, i, a->groups[from].first_token, W_PREP))
        return c->first_token;
    if (from < to)
        return a->groups[from].end_token;
    const bool people = doc_is(d, i, "den") && doc_capital(d, i + 1) && doc_ends(d, i + 1, 3, "ern");
    const bool commune = token_classes(d, i) & W_ARTICLE && token_classes(d, i + 1) & W_KIND;
    return people || commune ? i + 2 : c->first_token;
}

/* Nothing is spoken of that they could have done instead: beside names, areas and dates only nouns of going ahead. */
static bool tells_going_ahead(const struct analysis *a, const struct clause *c, size_t first)
{
    static const char *const ahead[] = {
        "weg",   "schritt",    "anfang", "spur",   "tür",   "reihe", "boot",   "bord",  "zug",   "tat", "land",
        "lande", "bundesland", "region", "norden", "süden", "osten", "westen", "reise", "start", "mut", NULL};
    static const char *const others[] = {"wir", "ich", "man", "er", NULL}; /* "Vorher haben wir Kiel besucht" */
    static const char *const stays[] = {"zöger",  "gezöger", "überleg", "zweifel", "gezweifel",  "wart",
                                        "gewart", "lieg",    "lag",     "scheut",  "gestritten", NULL};
    if (doc_has_one_of(a->doc, first, c->end_token, others) || doc_has_stem(a->doc, first, c->end_token, stays))
        return false;
    for (size_t i = first; i < c->end_token; i++)
        if (token_is_noun(a->doc, i) && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME | BIT_UNIT)) &&
            !(token_classes(a->doc, i) & W_KIND) && !count_names_area(a, i) && !doc_one_of(a->doc, i, ahead))
            return false;
    return c->finite || clause_has_unknown_verb(a, c);
}

/* "Wir sind erst die Vierten im Land. Vor uns hatten sich Kiel, Plön und im Sommer 2014 Lübeck auf den Weg gemacht":
 * who did so before. */
static void read_those_before(struct reading *r, size_t sentence)
{
    const size_t BACK = 1; /* sentences */
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[a->first_clause[sentence]];
    const struct sentence *s = &a->doc->sentences[sentence];
    const size_t first = behind_whom(a, c);
    bool named;
    if (r->last.mark || first == c->first_token || sentence == 0 || s[-1].line != s->line || c->denied || c->unsure ||
        doc_punct(a->doc, s->end_token - 1, '?') || clause_network(a, c, &named) != NETWORK_THIS ||
        !tells_going_ahead(a, c, first))
        return;
    const bool told = r->before.mark && statement_holds(&r->before) && r->before.status != STATUS_LEFT;
    if (!told && !members_were_told(a, sentence, BACK))
        return;
    struct statement joined = carry_counted(STATUS_JOINED);
    joined.rule = "told.before";
    size_t from, to = groups_between(a, first, c->end_token, &from);
    for (; from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT && token_depth(a, a->groups[from].first_token) == 0)
            reading_take_group(r, a->groups[from].clause, &a->groups[from], a->groups[from].first_place, &joined);
}

void reading_of_order(struct reading *r, size_t sentence)
{
    read_order(r, sentence);
    read_order_behind(r, sentence);
    read_preceding(r, sentence);
    read_time_after(r, sentence);
    read_those_before(r, sentence);
}

/* Whether the words before token `end`, back to `first`, say that somebody was not the first: "Wir waren nicht die
 * Ersten". */
static bool denies_first(const struct doc *d, size_t first, size_t end)
{
    static const char *const leads[] = {"die", "der", "als", NULL}, *const ones[] = {"erste", "ersten", "erster",
                                                                                     NULL};
    bool denied = false;
    for (size_t i = first; i + 1 < end; i++) {
        denied |= token_negates(d, i);
        if (denied && doc_one_of(d, i, leads) && doc_one_of(d, i + 1, ones) && !token_is_noun(d, i + 2))
            return true;
    }
    return false;
}

void members_before_us(struct analysis *a, size_t sentence)
{
    const size_t REACH = 60; /* tokens */
    static const char *const that[] = {"das", "dies", NULL}, *const was[] = {"war", "waren", NULL};
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, date;
        bool named;
        if (!doc_one_of(d, c->first_token, that) || !doc_one_of(d, c->first_token + 1, was) || c->denied || c->unsure)
            continue;
        const size_t start = sentence > 0 && s[-1].line == s->line ? s[-1].first_token : s->first_token;
        const size_t to = groups_between(a, c->first_token, c->end_token, &from);
        if (to != from + 1 || a->groups[from].role != GROUP_SUBJECT ||
            !denies_first(d, reach_back(c->first_token, REACH, start), c->first_token) ||
            clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        const size_t end = reach_on(c->first_token, REACH, s->end_token);
        const bool dated = dates_in(a, c->first_token, end, &date) == 1;
        membership_add_group(a, &a->groups[from], STATUS_JOINED, dated ? (int)date : NO_REF, "presupposed.before_us");
    }
}

bool order_tells_joining(const struct reading *r, const struct clause *c)
{
    static const char *const last[] = {"zuletzt", "zuerst", "jüngst", "kürzlich", NULL};
    static const char *const which[] = {"erste",    "erster",   "erstes",   "letzte",   "letzter",
                                        "letztes",  "jüngste",  "jüngster", "jüngstes", "neueste",
                                        "neuester", "neuestes", NULL};
    const size_t PARTS = 2, MOST = 4; /* ", zuletzt, im Mai 2018, Hanau"; dates */
    const struct analysis *a = r->a;
    const struct clause *told = &a->clauses[r->last_clause], *first = c;
    size_t dates;
    if (told->sentence != c->sentence || !member_count(a, told->first_token, told->end_token))
        return false;
    for (size_t n = 0; n < PARTS && first > told + 1 && !first[-1].finite &&
                       groups_in(a, first[-1].first_token, first[-1].end_token, NULL) == 0;
         n++)
        first--;
    size_t i = first->first_token;
    while (i < c->end_token && token_classes(a->doc, i) & W_AND)
        i++;
    const bool ranked = doc_one_of(a->doc, i, last) ||
                        (doc_is(a->doc, i, "als") && doc_one_of(a->doc, i + 1, which)) ||
                        (first < c && first > told + 1 && /* "als Erste Ulm und zuletzt, im Mai, Hanau" */
                         doc_one_of(a->doc, clause_last_word(a->doc, first - 1), last));
    if (!ranked)
        return false;
    const size_t to = dates_between(a, i, c->end_token, &dates), none = dates;
    while (dates < to && dates < none + MOST && !date_is_since(a, dates) && !date_is_bound(a, dates))
        dates++;
    return to > none && dates == to;
}
