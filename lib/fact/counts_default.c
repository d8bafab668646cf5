/* The default reading: in a passage about the network a number of communes counts its members unless something in its
 * clause speaks against it. What does is told by closed classes or by the order of words, not by lists of what may be
 * said: where the communes are only the place of something, what somebody else has, does or names, what there is in a
 * Land, or who came to an event. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

static const size_t REACH = 40; /* tokens of a clause looked at to either side of the number */

struct reach {
    size_t first, end;
};

static struct reach around(const struct clause *c, const struct quantity *q)
{
    return (struct reach){reach_back(q->first_token, REACH, c->first_token),
                          reach_on(q->end_head, REACH, c->end_token)};
}

static bool is_within(const struct quantity *q, size_t i)
{
    return i >= q->first_token && i < q->end_head;
}

/* The token behind what leads the phrase of the number: over articles and adverbs. */
static size_t phrase_start(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    size_t i = q->first_token;
    while (i > c->first_token && token_classes(a->doc, i - 1) & (W_ARTICLE | W_ADVERB | W_NOW) &&
           !(token_classes(a->doc, i - 1) & (W_PREP | W_WITH | W_OF))) {
        if (c->relative && i == c->first_token + 2 &&
            token_classes(a->doc, c->first_token) & (W_PREP | W_WITH | W_OF))
            return c->first_token; /* "ein Prozess, in den bislang 17 Kommunen eingewilligt haben": a pronoun */
        i--;
        if (i > c->first_token && token_classes(a->doc, i) & W_NOW && doc_is(a->doc, i - 1, "bis"))
            i--; /* "machen bis heute acht mit" */
    }
    return i;
}

static bool is_foreign_noun(const struct analysis *a, size_t i)
{
    return token_is_noun(a->doc, i) && !(a->token_bits[i] & (BIT_DATE | BIT_UNIT)) && !count_names_network(a, i) &&
           !count_is_neutral(a->doc, i);
}

/* "in 23 Kommunen", "Vertreter von 34 Städten", "der Landkreis mit zwölf Gemeinden", "die Räte der 23 Gemeinden": the
 * number belongs to a place or to the noun before it. */
static bool is_attached(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = phrase_start(a, c, q);
    bool genitive = i < q->first_token && doc_one_of(d, i, (const char *const[]){"der", "aller", "dieser", NULL});
    if (i == c->first_token)
        return false;
    unsigned before = token_classes(d, i - 1);
    const int64_t FEW = 20, MANY = 150;
    bool nation = q->value >= FEW && q->value <= MANY && i < q->first_token && scope_is_word(a, i);
    if (before & W_PREP) /* "gemessen an bundesweit 70 Kommunen": of all that there are */
        return !nation;
    if (genitive)
        return is_foreign_noun(a, i - 1);
    return before & (W_OF | W_WITH) && i - 1 > c->first_token && is_foreign_noun(a, i - 2);
}

/* "Im Land gibt es 1100 Gemeinden", "zwischen Meer und Moor liegen 85 Gemeinden": what there is. */
static bool is_inventory(const struct analysis *a, struct reach r)
{
    static const char *const being[] = {
        "gibt", "gab",   "gebe",   "gäbe",    "liegen", "lagen",      "liegt",       "leben",   "lebten", "wohnen",
        "lebt", "wohnt", "stehen", "standen", "bilden", "existieren", "existierten", "grenzen", NULL};
    static const char *const making[] = {"bilden", "bildeten", NULL}; /* "15 Städte bilden den Partnerprozess" */
    if (doc_has_one_of(a->doc, r.first, r.end, making) && network_named_between(a, r.first, r.end))
        return false;
    return doc_has_one_of(a->doc, r.first, r.end, being);
}

/* "Wir besuchen drei Städte", "die Broschüre stellt zehn Kommunen vor": somebody else is the subject. */
static bool has_other_subject(const struct analysis *a, const struct clause *c, const struct quantity *q,
                              struct reach r)
{
    static const char *const who[] = {"wir", "ich", "man", "wer", "jeder", "jemand", NULL};
    static const char *const areas[] = {"land",  "bund",    "freistaat", "bundesland", "kreis",  "landkreis",
                                        "stadt", "kommune", "gemeinde",  "region",     "bezirk", NULL};
    for (size_t i = r.first; i < r.end; i++) {
        bool noun = i < q->first_token && (is_foreign_noun(a, i) || doc_one_of(a->doc, i, areas)) &&
                    !count_names_network(a, i);
        if (doc_one_of(a->doc, i, who) ||
            (noun && count_may_be_subject(a, c, i) && !count_is_kept_by(a->doc, r.first, r.end, i)))
            return true;
    }
    size_t from, to = groups_between(a, r.first, r.end, &from);
    for (size_t g = from; g < to; g++)
        if (a->groups[g].role == GROUP_SUBJECT && a->groups[g].end_token < q->first_token &&
            !(token_classes(a->doc, a->groups[g].end_token) & W_AND))
            return true;
    return false;
}

/* "ein Siegel, das 48 Kommunen tragen": a relative clause about something else. */
static bool is_about_other(const struct analysis *a, const struct clause *c)
{
    size_t i = c->first_token;
    bool relative = c->relative || (c->join == JOIN_COMMA && token_classes(a->doc, i) & W_RELATIVE);
    if (!relative || i < 3)
        return false;
    i -= doc_is(a->doc, i - 2, "plus") ? 3 : 2; /* "Gesundheitsregionen plus, die 73 Kreise abdecken" */
    return is_foreign_noun(a, i);
}

/* Whether a word of the clause may be its verb: of the closed classes, or a small word of no class that is no adjective. */
static bool may_have_verb(const struct analysis *a, const struct clause *c, const struct quantity *q, struct reach r)
{
    const struct doc *d = a->doc;
    for (size_t i = r.first; i < r.end; i++) {
        const struct token *t = &d->tokens[i];
        if (a->token_bits[i] & BIT_VERB)
            return true;
        if (is_within(q, i) || t->kind != TOK_WORD || t->flags & TOK_CAPITAL || token_classes(d, i) ||
            a->token_bits[i] & (BIT_NAME | BIT_DATE))
            continue;
        if (i + 1 >= c->end_token || !(d->tokens[i + 1].flags & TOK_CAPITAL))
            return true;
    }
    return false;
}

/* "Zum Fachtag kamen 34 Kommunen", "An der Umfrage nahmen 51 Städte teil". */
static bool names_event(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (token_is_event(a->doc, i, WORD_EVENT) && !count_names_network(a, i))
            return true;
    return false;
}

/* What leads a sum: "Also drei Kommunen in Hessen", "Macht zusammen vier". */
static const char *const results[] = {"also",  "macht",  "insgesamt", "zusammen", "damit",
                                      "somit", "sprich", "mithin",    NULL};

/* "bundesweit in 70", "jetzt 59", "um die sechzig": a clause without a verb in which nothing stands but the number,
 * words of the closed classes, dates, areas and what the profile names. */
bool count_is_fragment(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const uint32_t LONGEST = 12; /* tokens */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (q->value > COUNT_MOST || c->finite || c->unsure || c->denied || c->end_token - c->first_token > LONGEST ||
        q->definite)
        return false;
    bool word = false;
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++) /* "Stadt Kassel   2012   4": a row about one commune */
        if (a->f->places.v[from].kind == PLACE_COMMUNE && !scope_of_city(&a->f->places.v[from]))
            return false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool own = i >= q->number_token && i < q->end_number;
        if (own || is_within(q, i) || d->tokens[i].kind == TOK_PUNCT)
            continue;
        bool known = a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME) || count_names_area(a, i) ||
                     scope_is_word(a, i) || doc_one_of(d, i, results) ||
                     (token_classes(d, i) && !(token_classes(d, i) & (W_KIND | W_PRONOUN)));
        if (!known)
            return false;
        word |= (token_classes(d, i) & W_NOW) || doc_one_of(d, i, results) || scope_ends_list(a, q->first_token) ||
                count_names_area(a, i) || scope_is_word(a, i);
    }
    return word;
}

/* "23 Städte und Gemeinden, rund 226.000 Menschen.": beside those who live there, in a sentence of nothing but
 * figures, what a district is made up of. */
static bool is_beside_inhabitants(const struct analysis *a, const struct quantity *q)
{
    static const char *const people[] = {"menschen", "einwohner", "einwohnern", "einwohnerinnen", NULL};
    const struct doc *d = a->doc;
    const size_t NEAR = 8; /* tokens */
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    struct number n;
    bool counted = false;
    if (q->first_token != s->first_token || !doc_punct(d, q->end_head, ','))
        return false;
    for (size_t i = q->end_head, end = reach_on(i, NEAR, s->end_token); i < end; i++) {
        counted |= counts_at(a, i, &n);
        if (counted && doc_one_of(d, i, people))
            return true;
    }
    return false;
}

/* "Zahlen für alle 26 Städte und Gemeinden", told of a district whose page it is or that was named last before. */
static bool is_all_of_district(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const all[] = {"alle", "allen", "aller", "sämtliche", "sämtlichen", "sämtlicher", NULL};
    static const char *const towns[] = {"gemeinden", "ortschaften", "ortsgemeinden", NULL};
    if (q->first_token == 0 || !doc_one_of(a->doc, q->first_token - 1, all) ||
        !doc_one_of(a->doc, q->end_head - 1, towns) || network_named_between(a, c->first_token, c->end_token) ||
        count_names_network_behind(a, q))
        return false;
    const size_t FAR = 400; /* tokens */
    size_t from, to = groups_between(a, reach_back(q->first_token, FAR, 0), q->first_token, &from);
    const int last = from < to ? (int)a->groups[to - 1].first_place : NO_REF, known[] = {last, a->publisher};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        const struct area *area = known[i] >= 0 ? commune_area(a->f, (size_t)known[i]) : NULL;
        if (area && (area->level == AREA_DISTRICT || area->level == AREA_ASSOCIATION))
            return true;
    }
    return false;
}

/* "Acht Gemeinden im Kreis": of the commune that publishes, no members of their own. */
bool count_is_of_district(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"im", "des", "unseres", "vom", "am", NULL};
    static const char *const districts[] = {
        "kreis",       "kreises",        "landkreis",      "landkreises", "kreisgebiet", "kreisgebiets",
        "stadtgebiet", "gemeindegebiet", "verbandsgebiet", "umland",      "region",      "metropolregion",
        NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = c->first_token; /* "Im Kreis selbst ziehen zehn Städte mit"; not "Im Kreis Unna", a place */
    static const char *const in[] = {"im", "zum", "zur", NULL};
    if (doc_one_of(a->doc, i, in) && doc_one_of(a->doc, i + 1, districts) && !(a->token_bits[i + 1] & BIT_PLACE) &&
        !(i + 2 < c->end_token && a->token_bits[i + 2] & BIT_PLACE) &&
        !(token_classes(a->doc, i + 2) & (W_ARTICLE | W_OF)))
        return true;
    if (is_beside_inhabitants(a, q) || is_all_of_district(a, c, q))
        return true;
    static const char *const the[] = {"der", "unserer", "dieser", NULL}, *const area[] = {"region", "städteregion",
                                                                                          NULL};
    if (q->definite && doc_one_of(a->doc, q->end_head, the) && doc_one_of(a->doc, q->end_head + 1, area) &&
        !(q->end_head + 2 < a->doc->ntokens && a->token_bits[q->end_head + 2] & BIT_PLACE))
        return true; /* "Von den 21 Kommunen der Region" */
    return doc_one_of(a->doc, q->end_head, of) && doc_one_of(a->doc, q->end_head + 1, districts);
}

/* "Von den 421 hessischen Kommunen haben 50 ein Konzept": of more than any network has. */
static bool is_of_all_there_are(const struct analysis *a, const struct clause *c)
{
    const size_t HEAD = 5; /* tokens */
    const int64_t MANY = 150;
    struct number n;
    for (size_t i = c->first_token + 1;
         doc_is(a->doc, c->first_token, "von") && i < reach_on(c->first_token, HEAD, c->end_token); i++)
        if (counts_at(a, i, &n))
            return n.value > MANY;
    return false;
}

/* "er ist 64", "Wer blieb, ist heute oft über 60", "Viele sind meist über 70": how old somebody is, who is one, or
 * as often as not. The phrase of the number begins at token `start`. */
static bool tells_age(const struct analysis *a, const struct clause *c, size_t start)
{
    static const char *const is[] = {"ist", "war", "wird", "wurde", NULL};
    static const char *const often[] = {"oft",      "meist",   "meistens", "häufig",    "selten", "manchmal",
                                        "vielfach", "zumeist", "teils",    "teilweise", NULL};
    static const char *const some[] = {"viele", "manche", "einige", "etliche", NULL};
    const struct doc *d = a->doc;
    bool at_times = doc_one_of(d, c->first_token, some);
    for (; start > c->first_token; start--) {
        const bool rule = start > c->first_token + 2 && doc_is(d, start - 1, "regel") && doc_is(d, start - 3, "in");
        if (rule || doc_one_of(d, start - 1, often))
            at_times = true;
        else if (token_classes(d, start - 1) & (W_PREP | W_WITH | W_OF) ||
                 !(token_classes(d, start - 1) & (W_ADVERB | W_NOW) || a->token_bits[start - 1] & BIT_DATE))
            break;
        start -= rule ? 2 : 0;
    }
    return start > c->first_token &&
           (doc_one_of(d, start - 1, is) || (at_times && token_classes(d, start - 1) & W_COPULA));
}

/* "Siebzig sind schon dabei", "in Hessen machen das elf": a number that stands for its noun, in a clause that names the
 * network or says that somebody belongs to it. */
/* "Neue Partnerkommunen / 11 / Bestandsaufnahme": a cell of a row, of which the head of its column says what it counts. */
static bool is_cell_of_row(const struct doc *d, const struct quantity *q)
{
    const struct line *line = &d->lines[doc_line_of(d, q->number_token)];
    const size_t i = q->number_token, end = q->end_number;
    if (line->kind != BLOCK_ROW || i <= line->first_token)
        return false;
    bool begins = doc_apart(d, i) || doc_slash_apart(d, i - 1) || doc_punct(d, i - 1, '|');
    return begins &&
           (end >= line->end_token || doc_apart(d, end) || doc_slash_apart(d, end) || doc_punct(d, end, '|'));
}

bool count_stands_for_members(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    struct reach r = around(c, q);
    bool named, says = false;
    if (q->definite || /* "alle drei": those named */
        is_cell_of_row(a->doc, q) || clause_network(a, c, &named) != NETWORK_THIS || q->value < 2 ||
        q->value > COUNT_MOST || token_depth(a, q->number_token) > 0 || c->unsure || c->denied ||
        count_is_of_others(a, q, true) || is_attached(a, c, q) || is_inventory(a, r) || is_about_other(a, c) ||
        names_event(a, r.first, r.end) || has_other_subject(a, c, q, r))
        return false;
    size_t from, to = marks_between(a, r.first, r.end, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *rule = a->marks.v[i].rule;
        if (rule->kind == RULE_VERB && rule->status == STATUS_LEFT)
            return false;
        says |= rule->kind == RULE_VERB;
    }
    /* "kommen sechzig": people do */
    static const char *const come[] = {"kommen", "kamen", "arbeiten",    "arbeiteten",  "gekommen", "gegangen",
                                       "gingen", "gehen", "antworteten", "geantwortet", NULL};
    if (tells_age(a, c, phrase_start(a, c, q)))
        return false;
    bool beside =
        count_is_beside_network(a, c) && !doc_has_one_of(a->doc, r.first, r.end, come) && !is_of_all_there_are(a, c);
    return (says || named || beside) && may_have_verb(a, c, q, r);
}

/* "Drei Landkreise haben nach den Unterlagen gefragt": who asks is no member, or not by that. */
static bool asks(const struct analysis *a, struct reach r)
{
    static const char *const asking[] = {"gefragt",       "angefragt",      "nachgefragt", "erkundigt",   "fragten",
                                         "erkundigen",    "angemeldet",     "gebeten",     "warten",      "beworben",
                                         "ausgezeichnet", "betroffen",      "gefährdet",   "verschuldet", "zuständig",
                                         "zertifiziert",  "rezertifiziert", "beraten",     "besucht",     "geschult",
                                         "prämiert",      "geehrt",         NULL};
    static const char *const getting[] = {"erhielten", "erhalten", "bekamen", "bekommen", "bekamen", NULL};
    static const char *const managing[] = {"hin", "hinbekommen", NULL};
    return doc_has_one_of(a->doc, r.first, r.end, asking) || /* "Vier Städte erhielten Fördermittel" */
           (doc_has_one_of(a->doc, r.first, r.end, getting) && !count_has_joining(a, r.first, r.end) &&
            !doc_has_one_of(a->doc, r.first, r.end, managing)); /* "40 Städte bekommen das hin" */
}

bool count_is_done_to(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const struct reach r = around(c, q);
    return has_other_subject(a, c, q, r) || asks(a, r);
}

/* "Zwei Städte, ein Land": numbers that are set side by side; not "zwei Städte, ein Landkreis". */
static bool is_set_beside_one(const struct analysis *a, size_t clause)
{
    const struct clause *c = &a->clauses[clause];
    if (c->finite || clause + 1 >= a->first_clause[c->sentence + 1] || c[1].join != JOIN_COMMA)
        return false;
    size_t i = c[1].first_token;
    return doc_one_of(a->doc, i, (const char *const[]){"ein", "eine", NULL}) && doc_capital(a->doc, i + 1) &&
           !count_single(a, i);
}

/* "Alle 43 Ortsgemeinden erhalten einen Brief": all of those that somebody has. */
static bool is_all_of_kind(const struct analysis *a, const struct quantity *q)
{
    return q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "alle") && q->head < q->end_head &&
           count_is_kind(a->doc, q->end_head - 1);
}

/* "In Deutschland haben 90 Städte einen Hitzeaktionsplan": of all that there are in the country, those that have
 * something. */
static bool has_thing_of_its_own(const struct analysis *a, const struct clause *c, const struct quantity *q,
                                 struct reach r)
{
    static const char *const have[] = {"haben", "hatten", "besitzen", "betreiben", "führen", NULL};
    static const char *const one[] = {"ein", "eine", "einen", "eigene", "eigenen", NULL};
    const struct doc *d = a->doc;
    const char *scope = scope_near(a, q->first_token, q->end_head);
    size_t last = r.end;
    while (last > r.first && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    if (!scope || strcmp(scope, SCOPE_NATION) != 0 || last == r.first || !is_foreign_noun(a, last - 1) ||
        !doc_has_one_of(d, c->first_token, r.end, have) || network_named_between(a, r.first, r.end))
        return false;
    return doc_has_one_of(d, q->end_head, last, one);
}

bool count_is_told_of_others(const struct analysis *a, const struct quantity *q)
{
    static const char *const us[] = {"wir", NULL}; /* "Wir sitzen mit 72 Kommunen an einem Tisch" */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const struct reach r = around(c, q);
    const bool ours = doc_has_one_of(a->doc, r.first, r.end, us);
    return asks(a, r) || is_inventory(a, r) || names_event(a, r.first, r.end) || has_thing_of_its_own(a, c, q, r) ||
           (!ours && has_other_subject(a, c, q, r));
}

bool count_is_unopposed(const struct analysis *a, const struct quantity *q)
{
    size_t index = clause_of(a, q->number_token);
    const struct clause *c = &a->clauses[index];
    struct reach r = around(c, q);
    bool led = tokens_are(a->doc, c->first_token, q->first_token, W_NOW) || /* "aktuell 69 Kommunen" */
               doc_has_one_of(a->doc, c->first_token, q->first_token, results) ||
               (q->first_token > c->first_token && scope_is_word(a, c->first_token)); /* "bundesweit 63 Kommunen" */
    if (count_is_fragment(a, q) && led)
        return true;
    const struct clause *before = clause_before(a, c);
    bool surveyed = before && c->join == JOIN_COLON && /* "Umfrage: 31 Verwaltungen angeschrieben" */
                    names_event(a, before->first_token, before->end_token);
    if (surveyed || (q->value <= LAND_HAS && is_set_beside_one(a, index)))
        return false;
    const bool near_by =
        doc_begins(a->doc, q->end_head - 1, "nachbar"); /* "Sieben Nachbargemeinden nutzen das Bad" */
    if (near_by || has_thing_of_its_own(a, c, q, r) || is_attached(a, c, q) || is_all_of_kind(a, q) ||
        count_is_of_district(a, q) || asks(a, r) || is_inventory(a, r) || is_about_other(a, c) ||
        names_event(a, r.first, r.end) || has_other_subject(a, c, q, r))
        return false;
    bool leads = phrase_start(a, c, q) == c->first_token;
    return may_have_verb(a, c, q, r) || (leads && c->join != JOIN_COMMA && c->join != JOIN_AND);
}

bool count_is_nationwide(const struct analysis *a, const struct quantity *q)
{
    enum { LEAST = LAND_HAS + 1, MOST = 150 }; /* more there are in no network */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    struct reach r = around(c, q);
    const char *scope = scope_near(a, q->first_token, q->end_head);
    static const char *const joins[] = {"verbindet", "verbinden", "verbunden", "vernetzt", "teilt",
                                        "teilen",    "austausch", "reiht",     NULL};
    const bool beside = doc_has_one_of(a->doc, r.first, r.end, joins) && count_is_beside_network(a, c);
    return (a->about || beside) && !has_thing_of_its_own(a, c, q, r) && q->value >= LEAST && q->value <= MOST &&
           scope && !strcmp(scope, SCOPE_NATION) && !asks(a, r) && !is_inventory(a, r) && !is_about_other(a, c) &&
           !names_event(a, r.first, r.end);
}

bool count_is_of_event(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t s = doc_sentence_of(d, q->number_token), line = doc_line_of(d, q->number_token);
    size_t before = s > 0 && d->sentences[s].line == d->sentences[s - 1].line ? s - 1 : s;
    size_t first = reach_back(q->first_token, REACH, d->sentences[before].first_token);
    size_t end = reach_on(q->end_head, REACH, d->sentences[s].end_token);
    const struct line *head = a->section[line] >= 0 ? &d->lines[a->section[line]] : &d->lines[0];
    size_t end_head = reach_on(head->first_token, REACH, head->end_token);
    static const char *const come[] = {"angemeldet", "gemeldet",   "anmeldungen", "gekommen",
                                       "erschienen", "eingeladen", NULL};
    return names_event(a, first, end) || doc_has_one_of(d, q->end_number, end, come) ||
           names_event(a, head->first_token, end_head);
}
