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

/* "Acht Länder haben noch keine fünf Kommunen", "die meisten Länder stellen weniger als zehn": so many each; not
 * "zusammen 72". */
static bool is_of_each_land(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const lands[] = {"länder", "bundesländer", "flächenländer", NULL};
    static const char *const have[] = {"haben", "hatten", "stellen", "stellten", "zählen", "zählten", NULL};
    static const char *const all[] = {"zusammen", "insgesamt", "gemeinsam", NULL};
    const size_t HEAD = 4; /* tokens: "die meisten deutschen Länder" */
    const struct doc *d = a->doc;
    const size_t end = reach_on(c->first_token, HEAD, q->first_token);
    size_t i = c->first_token;
    if (q->value > LAND_HAS || token_classes(d, i) & (W_PREP | W_WITH | W_OF))
        return false;
    while (i < end && !doc_one_of(d, i, lands))
        i++;
    return i < end && i + 1 < q->first_token && doc_one_of(d, i + 1, have) &&
           !doc_has_one_of(d, i + 1, q->first_token, all);
}

/* "Jedes Jahr kommen etwa fünf Kommunen dazu", "im Schnitt sechs": so many at a time; "zwei Kommunen weniger". */
bool count_is_rate(const struct analysis *a, const struct quantity *q)
{
    static const char *const rates[] = {"jedes", "jährlich", "durchschnittlich", "schnitt", "durchschnitt", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 16;
    static const char *const each[] = {"je", "pro", NULL}; /* "drei Kommunen je Land" */
    return doc_is(a->doc, quantity_end(q), "weniger") || is_of_each_land(a, c, q) ||
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

/* "66 Institutionen", "70 Träger": a noun for bodies, beside the name of what they make up. */
static bool is_noun_of_bodies(const struct doc *d, size_t i)
{
    static const char *const bodies[] = {
        "träger",   "trägern", "institutionen", "einrichtungen", "verbände",       "verbänden", "vereine",
        "vereinen", "akteure", "akteuren",      "partner",       "organisationen", NULL};
    return doc_one_of(d, i, bodies);
}

/* What names a network in the clause: 1 if it is this one or a body of it, -1 if only others are named, 0 if none is. */
static int network_of_clause(const struct analysis *a, const struct clause *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    int found = 0;
    for (; from < to; from++) {
        const struct rule *r = a->marks.v[from].rule;
        if (mark_names_network(&a->marks.v[from]) || (r->kind == RULE_OTHER && r->unit >= 0))
            return 1;
        found = r->kind == RULE_OTHER ? -1 : found;
    }
    return found;
}

/* "Im Landespakt arbeiten 60 Organisationen zusammen", "Das Bündnis ist etwas anderes, dort arbeiten 60
 * Organisationen": of another network, which the clause names, or the one before to which it points. */
static bool are_bodies_of_others(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const pointing[] = {"dort", "da", "darin", "hier", "ihm", "ihr", "es", "sie", NULL};
    const struct doc *d = a->doc;
    if (!is_noun_of_bodies(d, q->head))
        return false;
    int found = network_of_clause(a, c);
    const struct clause *before = c > a->clauses ? c - 1 : NULL;
    if (found == 0 && before && doc_one_of(d, c->first_token, pointing) &&
        doc_line_of(d, before->first_token) == doc_line_of(d, c->first_token))
        found = network_of_clause(a, before);
    return found < 0;
}

static int unit_of_own(const struct analysis *a, const struct clause *c, const struct quantity *q,
                       const struct mark *own, const char **why)
{
    bool named;
    if (own->rule->unit != 0)
        return count_is_near_network(a, c->sentence) && !count_has_foreign_attribute(a, q) &&
                       !are_bodies_of_others(a, c, q)
                   ? own->rule->unit
                   : UNIT_OTHER;
    const bool beside_body = mark_names_network(own) && !clause_names_foreign_network(a, c);
    if (clause_network(a, c, &named) == NETWORK_OTHER && !beside_body)
        return UNIT_OTHER;
    if ((!q->definite && (clause_tells_leaving(a, c) || count_is_rate(a, q))) || count_is_of_those_named(a, q))
        return UNIT_OTHER;
    if ((!q->definite || q->ordinal) && count_is_aim(a, c, q)) {
        *why = "planned, wished or denied";
        return UNIT_NONE;
    }
    return 0;
}

/* "Der Verbund hat 73 Mitglieder", "75 Partner des Verbundes": members of a body that the profile names, where it stands
 * nearer than the network; the unit in which they are counted, UNIT_NONE if there is no body. */
int count_unit_of_body(const struct analysis *a, const struct clause *c, const struct quantity *q)
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

bool count_comes_with_people(const struct analysis *a, const struct quantity *q)
{
    const size_t LONGEST = 4; /* tokens of a noun for people */
    size_t i = q->first_token, from;
    if (i < 2 || !(doc_is(a->doc, i - 1, "aus") || doc_is(a->doc, i - 1, "von")))
        return false;
    size_t to = marks_between(a, reach_back(i - 1, LONGEST, 0), i - 1, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_UNIT && a->marks.v[m].rule->people && a->marks.v[m].end_token == i - 1)
            return true;
    return false;
}

/* "In Bonn trafen sich Fachleute aus elf Städten und gründeten das Netzwerk": whether the words behind the number go
 * on with what makes members, of the same subject. */
static bool goes_on_to_join(const struct analysis *a, const struct quantity *q)
{
    const size_t FAR = 12; /* tokens behind the noun */
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    const size_t end = reach_on(q->end_head, FAR, s->end_token - 1);
    for (size_t i = q->end_head; i < end; i++)
        if (token_classes(a->doc, i) & W_AND && has_mark_between(a, i + 1, i + 2, RULE_VERB)) {
            const struct clause *c = &a->clauses[clause_of(a, i + 1)];
            return !c->unsure && !c->denied && count_has_joining(a, i + 1, i + 2) &&
                   network_named_between(a, i + 1, c->end_token);
        }
    return false;
}

bool count_is_signed_for(const struct analysis *a, const struct quantity *q)
{
    const size_t LONGEST = 4; /* tokens of the noun with its article */
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = q->first_token - 2, last = reach_back(i, LONGEST, c->first_token);
    if (!count_comes_with_people(a, q) || c->unsure || c->denied)
        return false;
    if (goes_on_to_join(a, q))
        return true;
    if (!count_has_joining(a, c->first_token, c->end_token))
        return false;
    while (i > last && (doc_capital(d, i - 1) || token_classes(d, i - 1) & W_AND))
        i--;
    if (i > last && token_classes(d, i - 1) & W_ARTICLE)
        return i - 1 == c->first_token || !(token_classes(d, i - 2) & (W_PREP | W_WITH | W_OF));
    return i == c->first_token || !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF));
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
    static const char *const lines[] = {"namen", "einträge", "einträgen", "positionen", "punkte", "zeilen", NULL};
    static const char *const lists[] = {"liste",     "verzeichnis", "tabelle",    "übersicht", "karte",
                                        "landkarte", "reihe",       "aufzählung", NULL};
    const size_t REACH = 48; /* tokens, also of two sentences before: "Wir stehen auf der Liste. Sie hat 79 Namen" */
    const struct sentence *told = &a->doc->sentences[c->sentence > 1 ? c->sentence - 2 : 0];
    const size_t own = reach_back(q->first_token, REACH, c->first_token);
    const bool own_list = doc_has_one_of(a->doc, own, q->first_token, lists);
    const size_t first = own_list ? own : reach_back(q->first_token, REACH, told->first_token);
    const bool members =
        network_named_between(a, first, q->first_token) || has_members_between(a, first, q->first_token);
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
    if (count_single_belongs(a, q) || (count_stands_in(a, q) && !come_from_several(a, q)))
        return 0;
    if (own && !members)
        return unit_of_own(a, c, q, own, why);
    if (bare)
        return count_unit_of_bare(k, q, bare, why);
    if (count_is_on_map(a, q))
        return 0;
    if (is_line_of_list(a, c, q) && clause_network(a, c, &named) == NETWORK_THIS)
        return 0;
    if (is_noun_of_bodies(a->doc, q->head) && !c->unsure && !c->denied && !count_has_foreign_attribute(a, q) &&
        count_unit_of_body(a, c, q) != UNIT_NONE)
        return count_unit_of_body(a, c, q);
    bool new = count_is_newcomer(a, q) && clause_network(a, c, &named) == NETWORK_THIS && !c->unsure && !c->denied &&
               !count_is_aim(a, c, q);
    named |= has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED);
    static const char *const comings[] = {"beitritte", "beitritten", "neumitglieder", "neumitgliedern", NULL};
    named |= (doc_one_of(a->doc, q->head, comings) || count_is_gained(a, q) || q->definite ||
              count_is_copular(a, q) || count_heads_names(a, c, q)) &&
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
            if (line->kind != BLOCK_HEADING || line_is_empty(line))
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
    if (unit == UNIT_OTHER && count_heads_list(k->a, q))
        unit = 0;
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
