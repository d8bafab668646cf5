/* What a number with a noun counts: a unit of the profile by its own noun, members by a bare noun ("Kommunen") where the
 * clause says so, or another thing. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

const struct mark *count_mark(const struct analysis *a, size_t token, enum rule_kind kind)
{
    size_t from, to = marks_between(a, token, token + 1, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == kind)
            return &a->marks.v[m];
    return NULL;
}

size_t count_over_adjectives(const struct analysis *a, size_t i)
{
    static const char *const declined[] = {"e", "en", "er", "em", NULL};
    const size_t MOST = 2;
    const struct doc *d = a->doc;
    for (size_t n = 0; n < MOST && i + 1 < d->ntokens; n++, i++)
        if (d->tokens[i].kind != TOK_WORD || d->tokens[i].flags & TOK_CAPITAL ||
            token_classes(d, i) & ~(unsigned)W_KIND || a->token_bits[i] & (BIT_VERB | BIT_UNIT | BIT_DATE) ||
            !doc_ends_in(d, i, 1, declined))
            break;
    return i;
}

const struct mark *count_single(const struct analysis *a, size_t token)
{
    static const char *const one[] = {"ein", "eine", "einen", "einem", "einer", NULL};
    return doc_one_of(a->doc, token, one) ? count_mark(a, count_over_adjectives(a, token + 1), RULE_BARE) : NULL;
}

bool count_mark_ends(const struct analysis *a, size_t token)
{
    const size_t LONGEST = 8; /* tokens of a unit's noun */
    size_t from, to = marks_between(a, reach_back(token, LONGEST, 0), token, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].end_token == token &&
            (a->marks.v[m].rule->kind == RULE_UNIT || a->marks.v[m].rule->kind == RULE_BARE))
            return true;
    return false;
}

int count_bare_unit(const struct analysis *a, const struct quantity *q)
{
    const struct mark *m = q->head < q->end_head ? count_mark(a, q->head, RULE_BARE) : NULL;
    return m ? m->rule->unit : UNIT_NONE;
}

/* "Zwei Kommunen stehen vor dem Beitritt", "kurz vor der Unterschrift". */
static bool stands_before_joining(const struct analysis *a, const struct quantity *q, size_t end)
{
    static const char *const stems[] = {"beitritt", "aufnahme", "unterschrift", "unterzeichn", "abschluss", NULL};
    static const char *const the[] = {"dem", "der", "ihrem", "ihrer", NULL};
    for (size_t i = q->end_head; i + 2 < end; i++)
        if (doc_is(a->doc, i, "vor") && doc_one_of(a->doc, i + 1, the) && doc_begins_in(a->doc, i + 2, stems))
            return true;
    return false;
}

/* "Mit sechs Städten ist die Unterzeichnung für November vereinbart". */
static bool is_set_for(const struct analysis *a, size_t first, size_t end)
{
    static const char *const set[] = {"vereinbart",  "angesetzt", "anberaumt",  "terminiert",
                                      "angekündigt", "gesetzt",   "vorgemerkt", NULL};
    static const char *const is[] = {"ist", "sind", NULL};
    if (!doc_has_one_of(a->doc, first, end, set) || !doc_has_one_of(a->doc, first, end, is))
        return false;
    size_t from, to = dates_between(a, first, end, &from);
    for (size_t i = from; i < to; i++)
        if (a->f->dates.v[i].first_token > first && doc_is(a->doc, a->f->dates.v[i].first_token - 1, "für"))
            return true;
    return false;
}

/* "Bis 2025 sollen es 100 Partnerkommunen sein", "Ziel sind 100": not so, or not yet. What is only discussed by those
 * who are counted says nothing against their number, so words of intention count for nothing here. */
static bool is_aim(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const aims[] = {"ziel",    "zielmarke", "angepeilt", "angestrebt", "geplant",  "wunsch",
                                       "suchen",  "sucht",     "gesucht",   "braucht",    "fehlen",   "rechnen",
                                       "rechnet", "erwarten",  "erwartet",  "erwartete",  "erhoffen", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40, BESIDE = 3;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_head, REACH, c->end_token);
    static const char *const awaited[] = {"erwartet", "angestrebt", "angepeilt", "vorgesehen", "gesucht", NULL};
    if (doc_has_one_of(d, q->end_head, end, awaited)) /* "werden zwei weitere Kommunen erwartet" */
        return true;
    if (doc_is(d, q->end_head, "im") && doc_is(d, q->end_head + 1, "gespräch"))
        return true;
    bool missing = doc_is(d, q->end_head, "fehlen") && doc_is(d, q->end_head + 1, "noch");
    const bool added =
        doc_is(d, q->end_head, "dazu") || doc_is(d, q->end_head, "hinzu"); /* "rechnet man 76 Kommunen dazu" */
    if ((!added && doc_has_one_of(a->doc, first, q->first_token, aims)) || missing)
        return true;
    /* "Ziel ist es, bis Ende des Jahres 80 Kommunen zu gewinnen" */
    const struct clause *before = clause_before(a, c);
    if (before && c->join == JOIN_COMMA && doc_is(d, q->end_head, "zu") &&
        doc_has_one_of(d, before->first_token, reach_on(before->first_token, REACH, before->end_token), aims))
        return true;
    /* "Unser Ziel für 2025: 100 Kommunen", "Das ist unser Ziel: 100 Kommunen" */
    const size_t lead = before && before->finite ? 1 : BESIDE;
    if (before && c->join == JOIN_COLON && !c->finite &&
        doc_has_one_of(d, reach_back(before->end_token, lead, before->first_token), before->end_token, aims))
        return true;
    static const char *const knows[] = {"wussten", "wusstest", "wusstet", "wissen", "weißt", "wisst", NULL};
    bool known = doc_is(d, c->first_token, "dass") && /* "Wussten Sie, dass neun mitmachen?" */
                 doc_one_of(d, d->sentences[c->sentence].first_token, knows);
    const struct clause *next = clause_behind(a, c); /* "66 Partnerkommunen – wohin geht die Reise?" */
    const bool parted = next && next->join == JOIN_DASH && next->unsure && !c->unsure;
    if ((doc_punct(d, d->sentences[c->sentence].end_token - 1, '?') && !known && !parted) ||
        (c->first_token < c->end_token && token_classes(d, c->first_token) & W_UNSURE))
        return true;
    for (size_t i = first; i < end; i++)
        if (token_classes(d, i) & (W_MODAL | W_FUTURE) && token_depth(a, i) == 0 && !modal_tells(d, i, end) &&
            (i < q->first_token || i >= q->number_token)) /* "bald 20" are nearly 20 */
            return true;
    if (is_set_for(a, first, end) || stands_before_joining(a, q, end))
        return true;
    for (size_t i = q->first_token; i > first && q->first_token - i < BESIDE; i--)
        if (token_classes(d, i - 1) & W_NOT && token_depth(a, i - 1) == token_depth(a, q->first_token) &&
            !doc_one_of(d, i, (const char *const[]){"nur", "alle", "weniger", NULL}))
            return true;
    return false;
}

/* "Jedes Jahr kommen etwa fünf Kommunen dazu", "im Schnitt sechs": so many at a time; "zwei Kommunen weniger". */
bool count_is_rate(const struct analysis *a, const struct quantity *q)
{
    static const char *const rates[] = {"jedes", "jährlich", "durchschnittlich", "schnitt", "durchschnitt", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 16;
    static const char *const each[] = {"je", "pro", NULL}; /* "drei Kommunen je Land" */
    return doc_is(a->doc, quantity_end(q), "weniger") ||
           (doc_one_of(a->doc, quantity_end(q), each) && doc_capital(a->doc, quantity_end(q) + 1)) ||
           doc_has_one_of(a->doc, reach_back(q->first_token, REACH, c->first_token),
                          reach_on(quantity_end(q), REACH, c->end_token), rates);
}

/* "2020 verließen zwei Kommunen den Prozess": they are counted no longer. */
bool clause_tells_leaving(const struct analysis *a, const struct clause *c)
{
    bool leaves = false;
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        if (m->rule->kind != RULE_VERB)
            continue;
        if (m->rule->status == STATUS_JOINED)
            return false;
        leaves |= m->rule->status == STATUS_LEFT && /* not "sind es neun (ohne Celle, ausgetreten 2018)" */
                  token_depth(a, m->first_token) <= token_depth(a, c->first_token);
    }
    return leaves;
}

bool clause_names_foreign_network(const struct analysis *a, const struct clause *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_OTHER && a->marks.v[from].rule->unit < 0)
            return true;
    return false;
}

static int unit_of_own(const struct analysis *a, const struct clause *c, const struct quantity *q,
                       const struct mark *own, const char **why)
{
    bool named;
    if (own->rule->unit != 0)
        return count_is_near_network(a, c->sentence) && !count_has_foreign_attribute(a, q) ? own->rule->unit
                                                                                           : UNIT_OTHER;
    const bool beside_body = rule_names_network(own->rule) && !clause_names_foreign_network(a, c);
    if (clause_network(a, c, &named) == NETWORK_OTHER && !beside_body)
        return UNIT_OTHER;
    if ((!q->definite && (clause_tells_leaving(a, c) || count_is_rate(a, q))) || count_is_of_those_named(a, q))
        return UNIT_OTHER;
    if ((!q->definite || q->ordinal) && is_aim(a, c, q)) {
        *why = "planned, wished or denied";
        return UNIT_NONE;
    }
    return 0;
}

/* "Darunter sind zwölf Berliner Bezirke" behind a number of members. */
static bool is_among_last(const struct counting *k, const struct quantity *q)
{
    return count_is_part_of_clause(k->a, q) && !count_is_whole(k->a, q) && k->last.unit == 0 &&
           k->last.end_token > 0 && k->sentence - k->last.sentence <= 1;
}

/* "Der Verbund hat 73 Mitglieder", "75 Partner des Verbundes": members of a body that the profile names, where it stands
 * nearer than the network; the unit in which they are counted, UNIT_NONE if there is no body. */
static int body_unit(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const size_t REACH = 24;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_head, REACH, c->end_token);
    size_t from, to = marks_between(a, first, end, &from), best = SIZE_MAX;
    int unit = UNIT_NONE;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        size_t at = a->marks.v[i].first_token, away = at > q->head ? at - q->head : q->head - at;
        if ((r->kind != RULE_NAME && r->kind != RULE_OTHER) || away >= best)
            continue;
        best = away;
        unit = r->kind == RULE_OTHER && r->unit >= 0 ? r->unit : UNIT_NONE;
    }
    return unit;
}

/* "Thüringen (acht Kommunen) liegt vorn": a bracket behind a Land that holds the count alone. */
static bool is_bracketed_of_land(const struct analysis *a, const struct quantity *q)
{
    if (q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "mit"))
        return count_land_scope(a, q) != NULL; /* "Schlusslicht ist das Saarland mit zwei Kommunen" */
    return q->first_token > 0 && doc_punct(a->doc, q->first_token - 1, '(') && doc_punct(a->doc, q->end_head, ')') &&
           count_is_of_land(a, q);
}

bool count_comes_with_people(const struct analysis *a, const struct quantity *q)
{
    const size_t LONGEST = 4; /* tokens of a noun for people */
    size_t i = q->first_token, from;
    if (i < 2 || !(doc_is(a->doc, i - 1, "aus") || doc_is(a->doc, i - 1, "von")))
        return false;
    size_t to = marks_between(a, reach_back(i - 1, LONGEST, 0), i - 1, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_UNIT && a->marks.v[m].rule->unit > 1 && a->marks.v[m].end_token == i - 1)
            return true;
    return false;
}

bool count_is_signed_for(const struct analysis *a, const struct quantity *q)
{
    const size_t LONGEST = 4; /* tokens of the noun with its article */
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = q->first_token - 2, last = reach_back(i, LONGEST, c->first_token);
    if (!count_comes_with_people(a, q) || c->unsure || c->denied ||
        !count_has_joining(a, c->first_token, c->end_token))
        return false;
    while (i > last && (doc_capital(d, i - 1) || token_classes(d, i - 1) & W_AND))
        i--;
    if (i > last && token_classes(d, i - 1) & W_ARTICLE)
        return i - 1 == c->first_token || !(token_classes(d, i - 2) & (W_PREP | W_WITH | W_OF));
    return i == c->first_token || !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF));
}

/* "nach dem Austritt von zwei Kommunen". */
static bool follows_leaving(const struct analysis *a, const struct quantity *q)
{
    static const char *const leaving[] = {"ausstieg",    "ausstiege", "ausstiegen", "verlust",    "kündigung",
                                          "kündigungen", "austritt",  "austritte",  "austritten", "ausscheiden",
                                          "rückzug",     "weggang",   "abgang",     "abgänge",    NULL};
    static const char *const of[] = {"von", "der", NULL};
    size_t i = q->first_token;
    return i > 1 && doc_one_of(a->doc, i - 1, of) && doc_one_of(a->doc, i - 2, leaving);
}

/* "31 Standorte des Landesprogramms", "20 Kommunen im Gesunde Städte-Netzwerk": what the noun's attribute names. */
static bool has_attribute_of_other(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"des", "der", "im", "in", "vom", "beim", NULL};
    const size_t NAME = 3; /* tokens between */
    size_t i = q->end_head;
    if (doc_is(a->doc, i, "außerhalb")) /* "zwei Kommunen außerhalb des Prozesses" */
        return true;
    if (!doc_one_of(a->doc, i, of))
        return false;
    size_t from, to = marks_between(a, i, i + 1 + NAME, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_OTHER)
            return a->marks.v[m].rule->unit < 0;
    return count_is_named_grouping(a, i + 1); /* "14 Standorte des Programms AGATHE" */
}

/* "im Gesunde Städte-Netzwerk mit 90 Mitgliedern": the name nearest before the number is another network's. */
static bool is_of_other_network(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    size_t from, to = marks_between(a, c->first_token, q->first_token, &from);
    while (to-- > from) {
        enum rule_kind kind = a->marks.v[to].rule->kind;
        if (kind == RULE_NAME || kind == RULE_OTHER)
            return kind == RULE_OTHER && a->marks.v[to].rule->unit < 0;
    }
    return false;
}

/* "das Gesunde Städte-Netzwerk mit 90 Kommunen": right behind the name of another. */
static bool is_had_by_other_network(const struct analysis *a, const struct quantity *q)
{
    const size_t NAME = 8; /* tokens */
    size_t i = count_before_adverbs(a->doc, q->first_token);
    if (i < 2 || !doc_is(a->doc, i - 1, "mit"))
        return false;
    size_t from, to = marks_between(a, reach_back(i - 1, NAME, 0), i - 1, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_OTHER && a->marks.v[m].rule->unit < 0 &&
            a->marks.v[m].end_token == i - 1)
            return true;
    return false;
}

/* "Den Verbund bilden 70 Organisationen. Früher hatte er 54 Partner": of the body whose organisations were counted right before,
 * in a clause that names nothing else. */
static int unit_of_body_before(const struct counting *k, const struct clause *c)
{
    size_t from;
    bool names = marks_between(k->a, c->first_token, c->end_token, &from) > from &&
                 (network_named_between(k->a, c->first_token, c->end_token) ||
                  has_mark_between(k->a, c->first_token, c->end_token, RULE_OTHER));
    bool before = k->last.unit > 0 && k->last.end_token > 0 && k->sentence - k->last.sentence <= 1;
    return before && !names && !c->unsure && !c->denied ? k->last.unit : UNIT_NONE;
}

/* "Die 50 größten Städte", "in den zehn ärmsten Kommunen": they are all of a rank, whoever belongs to the network. */
static bool is_of_rank(const struct analysis *a, const struct quantity *q)
{
    static const char *const ranks[] = {"größten",   "kleinsten",   "ärmsten", "reichsten",
                                        "stärksten", "schwächsten", NULL};
    for (size_t i = q->end_number; i < q->head; i++)
        if (doc_ends_in(a->doc, i, 0, ranks))
            return !count_names_network_behind(a, q);
    return false;
}

/* "Das müssen die rund 50 Kommunen bundesweit erst sortieren": that there are so many is taken for granted, whatever they must. */
static bool is_granted_of_all(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    return q->definite && !doc_punct(a->doc, a->doc->sentences[c->sentence].end_token - 1, '?') &&
           count_is_nationwide(a, q);
}

/* A noun that may mean members ("Kommunen", "Mitglieder") and does if the sentence says so. */
static int unit_of_bare(const struct counting *k, const struct quantity *q, const struct mark *bare, const char **why)
{
    const struct analysis *a = k->a;
    size_t clause = clause_of(a, q->number_token);
    const struct clause *c = &a->clauses[clause];
    bool named, unsure = false, of_body = bare->rule->needs == NEEDS_FOCUS;
    int body = of_body && !c->unsure && !c->denied ? body_unit(a, c, q) : UNIT_NONE;
    if (body == UNIT_NONE && of_body)
        body = unit_of_body_before(k, c);
    if (body == UNIT_NONE && of_body)
        body = count_unit_of_text_below(a, q);
    if (body > 0)
        return body;
    bool focus = clause_network(a, c, &named) == NETWORK_THIS && count_is_near_network(a, c->sentence);
    const struct clause *verb = clause_of_verb(a, c); /* "Zwei Landkreise, Celle und Uelzen, haben Beratungsbedarf" */
    if (bare->rule->unit == 0 && verb != c && !q->definite && verb->unsure && !verb->decided)
        return UNIT_OTHER;
    if (of_body && is_of_other_network(a, c, q))
        return UNIT_OTHER;
    enum { MANY = 300 }; /* more have no network of communes, unless the clause names it: "Hessen hat 421 Kommunen" */
    if (bare->rule->unit == 0 && q->value > MANY && !network_named_between(a, c->first_token, c->end_token))
        return UNIT_OTHER;
    if (bare->rule->unit == 0 && focus && count_has_share(a, q) && count_told_more(k, q->value))
        return 0;
    if ((count_comes_with_people(a, q) && !count_is_signed_for(a, q)) || follows_leaving(a, q) ||
        count_is_of_others(a, q, of_body) || has_attribute_of_other(a, q) || is_of_rank(a, q) ||
        count_is_of_district(a, q) || count_is_all_there_is(k, q) || count_is_beside_members(k, q) ||
        is_had_by_other_network(a, q) || (!q->definite && (clause_tells_leaving(a, c) || count_is_rate(a, q))))
        return UNIT_OTHER;
    /* "Über 100 Teilnehmende verfolgten die Übergabe": people, who do something else than to belong */
    static const char *const people[] = {"teilnehmende", "teilnehmenden", "teilnehmer",      "teilnehmern",
                                         "mitwirkende",  "mitwirkenden",  "teilnehmerinnen", NULL};
    if (of_body && doc_one_of(a->doc, q->head, people) && q->first_token == c->first_token &&
        !network_named_between(a, c->first_token, c->end_token) && clause_has_unknown_verb(a, c))
        return UNIT_OTHER;
    /* "dazu elf Kommunen, die sich erst informieren wollten" */
    const struct clause *told = clause_behind(a, c);
    if (bare->rule->unit == 0 && !q->definite && !c->finite && told && told->relative && told->unsure &&
        told->first_token <= q->end_head + 1)
        return UNIT_OTHER;
    if (of_body && focus && !c->unsure &&
        (q->definite || !c->denied)) /* "Von den elf Partnern ist keiner gegangen" */
        return bare->rule->unit;
    if (bare->rule->unit == 0 && q->definite && count_is_denied(a, c))
        return UNIT_OTHER;
    /* "machen 31 mit, von den 294 Landkreisen 22": no part of fewer */
    const bool whole_of_more = count_is_whole(a, q) && q->value > k->last.value;
    if (bare->rule->unit == 0 && !whole_of_more && (count_is_part_of_last(k, q) || (focus && is_among_last(k, q))))
        return 0;
    if (count_is_whole(a, q) && !count_is_start(a, q)) /* "vier der zwölf Bezirke": the twelve are no members */
        return count_is_set_of_members(k, q, focus) ? bare->rule->unit : UNIT_OTHER;
    if (doc_one_of(a->doc, c->first_token, (const char *const[]){"wenn", "falls", "sobald", "sofern", NULL})) {
        *why = "a condition"; /* "Wenn alle zehn Städte mitmachten" */
        return UNIT_NONE;
    }
    bool aim = (!q->definite || q->ordinal) && is_aim(a, c, q);
    if (bare->rule->unit == 0 && !aim && count_is_signed_for(a, q) && count_is_beside_network(a, c))
        return 0;
    if (bare->rule->unit == 0 && count_heads_sentence(a, q))
        return 0;
    if (bare->rule->unit == 0 && !aim && count_heads_those_who_join(a, q))
        return 0;
    if (bare->rule->unit == 0 && !aim &&
        (relative_counts_members(a, q) || count_is_of_told(k, q) || count_is_sum_of_told(k, q) ||
         count_is_summand(k, q)))
        return 0;
    /* "Damals war der Kreis Unna die zwölfte Kommune in Nordrhein-Westfalen" */
    if (q->ordinal && bare->rule->unit == 0 && focus && !c->unsure && !c->denied &&
        tokens_are(a->doc, c->first_token, c->end_token, W_COPULA) && count_is_beside_network(a, c) &&
        scope_near(a, q->first_token, q->end_head))
        return 0;
    if (bare->rule->unit == 0 && focus && q->definite && count_is_known_set(a, q)) /* "alle 63 Kommunen" */
        return 0;
    bool predicate = focus && (count_is_copular(a, q) || count_names_network_behind(a, q) ||
                               count_is_predicate(a, q) || count_is_widespread(a, q) || count_is_in_phrase(a, q) ||
                               count_is_level(a, q) || count_is_answer(a, q) || count_is_of_same(k, q) ||
                               count_is_corrected(a, q) || is_bracketed_of_land(a, q));
    bool joined = !q->definite &&
                  count_has_joining(a, c->first_token, c->end_token); /* "erhielten beim Treffen ihre Urkunde" */
    static const char *const shown[] = {"stellten", "stellen", "stellte", "vorgestellt", NULL};
    predicate |= q->increment && focus && !c->unsure &&
                 (doc_has_one_of(a->doc, c->first_token, c->end_token, shown) ||
                  (clause_gains(a, c) && q->first_token > c->first_token)); /* "Vier weitere Städte erhielten Geld" */
    if (!predicate && !joined && count_has_foreign_object(a, q))
        return UNIT_OTHER;
    if (bare->rule->unit == 0 && focus && count_is_contrasted(a, q)) /* what is planned or denied is so of another */
        return 0;
    bool gap = bare->rule->unit == 0 && focus && k->last.unit == 0 && k->last.end_token > 0 &&
               k->last.sentence == k->sentence && !c->finite &&
               (c->join == JOIN_COMMA || c->join == JOIN_AND || c->join == JOIN_SEMICOLON) &&
               (scope_near(a, q->first_token, q->end_head) ||
                (!(token_classes(a->doc, q->first_token - 1) & W_PREP) &&
                 (clause_speaks_of_now(a, c) ||
                  date_stated(a, c, q, q->number_token) != NO_REF))); /* "2017 waren es 57 und jetzt 68 Kommunen" */
    if (!predicate && !gap && !clause_counts_members(a, clause, &unsure)) {
        if (bare->rule->unit != 0 || !focus || c->end_token <= k->named_from)
            return UNIT_OTHER;
        if ((c->unsure || c->denied || !(count_is_unopposed(a, q) || count_is_nationwide(a, q))) &&
            !is_granted_of_all(a, c, q))
            return UNIT_OTHER;
        unsure = false;
    }
    unsure |= aim || (predicate && c->denied);
    if (unsure && !q->definite) {
        *why = "planned, wished or denied";
        return UNIT_NONE;
    }
    return bare->rule->unit;
}

/* "66 Institutionen", "70 Träger": a noun for bodies, beside the name of what they make up. */
static bool is_noun_of_bodies(const struct doc *d, size_t i)
{
    static const char *const bodies[] = {
        "träger",   "trägern", "institutionen", "einrichtungen", "verbände",       "verbänden", "vereine",
        "vereinen", "akteure", "akteuren",      "partner",       "organisationen", NULL};
    return doc_one_of(d, i, bodies);
}

/* "240 Teilnehmende aus 61 Partnerkommunen": people, who come from so many. */
static bool come_from_several(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 3; /* "aus mehr als 61" */
    struct number n;
    if (!doc_is(a->doc, q->end_head, "aus"))
        return false;
    for (size_t i = q->end_head + 1; i <= q->end_head + REACH && i < a->doc->ntokens; i++)
        if (counts_at(a, i, &n))
            return true;
    return false;
}

/* "Die Liste der Partnerkommunen zählt 66 Namen": the lines of a list of members. */
static bool is_line_of_list(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const lines[] = {"namen", "einträge", "einträgen", "positionen", NULL};
    static const char *const lists[] = {"liste", "verzeichnis", "tabelle", "übersicht", "karte", "landkarte", NULL};
    const size_t REACH = 24; /* tokens */
    size_t first = reach_back(q->first_token, REACH, c->first_token), from,
           to = marks_between(a, first, q->first_token, &from);
    bool members = network_named_between(a, first, q->first_token);
    for (; from < to; from++)
        members |= a->marks.v[from].rule->kind == RULE_UNIT && a->marks.v[from].rule->unit == 0;
    return doc_one_of(a->doc, q->head, lines) && members && doc_has_one_of(a->doc, first, q->first_token, lists) &&
           !c->unsure && !c->denied;
}

static int unit_of_noun(const struct counting *k, const struct quantity *q, const char **why)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const struct mark *own = count_mark(a, q->head, RULE_UNIT), *bare = count_mark(a, q->head, RULE_BARE);
    bool named = false;
    /* "Teilnehmer": of an event people, else the members */
    bool members = own && own->rule->unit != 0 && bare && bare->rule->unit == 0 && !q->increment &&
                   clause_network(a, c, &named) == NETWORK_THIS && !count_is_of_event(a, q) &&
                   !come_from_several(a, q) && !count_is_had_by_noun(a, q) &&
                   (named || count_is_beside_network(a, c) ||
                    (count_is_near_network(a, c->sentence) && scope_near(a, q->first_token, q->end_head)));
    if (own && !members)
        return unit_of_own(a, c, q, own, why);
    if (bare)
        return unit_of_bare(k, q, bare, why);
    if (count_is_on_map(a, q))
        return 0;
    if (is_line_of_list(a, c, q) && clause_network(a, c, &named) == NETWORK_THIS)
        return 0;
    if (is_noun_of_bodies(a->doc, q->head) && !c->unsure && !c->denied && !count_has_foreign_attribute(a, q) &&
        body_unit(a, c, q) != UNIT_NONE)
        return body_unit(a, c, q);
    bool new = count_is_newcomer(a, q) && clause_network(a, c, &named) == NETWORK_THIS && !c->unsure && !c->denied &&
               !is_aim(a, c, q);
    named |= has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED);
    static const char *const comings[] = {"beitritte", "beitritten", "neumitglieder", "neumitgliedern", NULL};
    named |=
        (doc_one_of(a->doc, q->head, comings) || count_is_gained(a, q) || q->definite || count_is_copular(a, q)) &&
        count_is_near_network(a, c->sentence);
    return new && (named || (k->last.unit == 0 && k->sentence - k->last.sentence <= 1)) ? 0 : UNIT_OTHER;
}

/* "4 Bezirke und Kommunen" over "4.1 Neu hinzugekommen": the number of a heading among numbered ones. */
static bool numbers_heading(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t l = doc_line_of(d, q->number_token);
    if (q->words || !(d->tokens[q->number_token].flags & TOK_LINE_START) || d->lines[l].kind != BLOCK_HEADING)
        return false;
    static const int steps[] = {-1, 1};
    for (size_t s = 0; s < sizeof steps / sizeof *steps; s++)
        for (size_t n = l + (size_t)steps[s]; n < d->nlines; n += (size_t)steps[s]) {
            const struct line *line = &d->lines[n];
            if (line->kind != BLOCK_HEADING || line->first_token == line->end_token)
                continue;
            if (d->tokens[line->first_token].kind == TOK_NUMBER)
                return true;
            break;
        }
    return false;
}

/* "1 Geschichte / 2 Mitglieder": the line is one of several that are numbered. */
static bool numbers_line(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    struct number n;
    size_t l = doc_line_of(d, q->number_token);
    if (q->words || !(d->tokens[q->first_token].flags & TOK_LINE_START))
        return false;
    for (int step = -1; step <= 1; step += 2) {
        if ((step < 0 && l == 0) || (step > 0 && l + 1 >= d->nlines))
            continue;
        const struct line *other = &d->lines[step < 0 ? l - 1 : l + 1];
        if (other->first_token < other->end_token && number_read(d, other->first_token, false, &n) && !n.words &&
            n.value == q->value + step)
            return true;
    }
    return false;
}

int count_unit(const struct counting *k, const struct quantity *q, const char **why)
{
    int unit = numbers_heading(k->a, q) || numbers_line(k->a, q) ? UNIT_OTHER : unit_of_noun(k, q, why);
    enum { BODIES_MOST = 1000 }; /* more organisations have no network in common: "vertritt 10.000 Organisationen" */
    return (unit == 0 && q->value > COUNT_MOST) || (unit > 0 && q->value > BODIES_MOST) ? UNIT_OTHER : unit;
}

/* Small numbers in words of things that no unit names are told in passing; they are no figures. */
bool count_is_worth(const struct doc *d, const struct quantity *q)
{
    const int64_t SPELLED_OUT = 12; /* German typography writes numbers up to twelve in words */
    const int64_t NUMBERED = 100;   /* "2 Förderung": a line that is numbered */
    if (d->tokens[q->number_token].flags & TOK_LINE_START && q->value < NUMBERED)
        return false;
    return !q->words || q->value > SPELLED_OUT || q->relation != REL_EQ;
}
