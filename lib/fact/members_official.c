/* Whose deed it is: officials, who act for their commune, and the commune that publishes the page. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"

#include <string.h>

/* "Oberbürgermeisterin", "Kreisbeigeordnete". */
static bool is_official(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"bürgermeister", "landrat",          "landrät",     "dezernent",
                                        "stadtrat",      "stadträt",         "beigeordnet", "senator",
                                        "stadtdirektor", "regionspräsident", NULL};
    for (const char *const *s = stems; doc_capital(d, i) && *s; s++)
        if (strstr(doc_fold(d, i), *s))
            return true;
    return false;
}

static const char *const of_districts[] = {"landrat", "landrät", "kreisbeigeordnet", "kreisdirektor", NULL};

bool clause_has_official(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (is_official(a->doc, i))
            return true;
    return false;
}

/* The one commune of the page's head: of its first line, or, where that names none ("Pressemitteilung"), of the short lines
 * below it up to the text; -1. "Fachtag in Kassel", "Geschäftsstelle Kassel" tell where it is. */
static int group_of_head(const struct analysis *a)
{
    static const char *const offices[] = {"geschäftsstelle", "sekretariat", "redaktion", "koordinier", NULL};
    const struct doc *d = a->doc;
    const size_t LINES = 4, ALL = 32, LONGEST = 12; /* lines with text, with those without; tokens */
    for (size_t l = 0, n = 0; l < d->nlines && l < ALL && n < LINES; l++) {
        const struct line *line = &d->lines[l];
        size_t from, to = groups_between(a, line->first_token, line->end_token, &from);
        if (line_is_empty(line))
            continue;
        bool text = line->end_token - line->first_token > LONGEST || doc_punct(d, line->end_token - 1, '.');
        if (n > 0 && (text || tokens_name_event(d, line->first_token, line->end_token, WORD_EVENT) ||
                      doc_has_stem(d, line->first_token, line->end_token, offices)))
            return -1;
        if (from < to || text)
            return only_commune(a, line->first_token, line->end_token);
        n++;
    }
    return -1;
}

int publisher_group(const struct analysis *a)
{
    if (a->publisher >= 0)
        return group_at(a, a->f->places.v[a->publisher].first_token);
    return group_of_head(a);
}

int official_named(const struct analysis *a, const struct clause *c)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    if (to != from + 1 || a->groups[from].end_place != a->groups[from].first_place + 1)
        return -1;
    size_t i = a->groups[from].first_token;
    bool alone =
        token_depth(a, i) > 0 && doc_punct(a->doc, i - 1, '(') && doc_punct(a->doc, a->groups[from].end_token, ')');
    return alone && i > c->first_token + 1 && token_is_noun(a->doc, i - 2) ? (int)from : -1;
}

/* "Landrat Krebs (Wartburgkreis)": the bracket holds nothing but the group, behind the name of an official. */
static bool is_of_official(const struct analysis *a, const struct group *g, size_t first)
{
    const struct doc *d = a->doc;
    const size_t BACK = 6; /* tokens: "Oberbürgermeisterin Dr. Eva Tal" */
    const size_t i = g->first_token;
    if (i < first + 3 || token_depth(a, i) == 0 || !doc_punct(d, i - 1, '(') ||
        !doc_punct(d, a->f->places.v[g->end_place - 1].end_token, ')'))
        return false;
    for (size_t k = i - 1; k > first && k + BACK > i - 1 && d->tokens[k - 1].kind != TOK_NUMBER; k--) {
        if (doc_punct(d, k - 1, ',') || doc_punct(d, k - 1, ')') || token_classes(d, k - 1) & W_AND)
            return false;
        if (is_official(d, k - 1))
            return true;
    }
    return false;
}

size_t members_of_officials(struct analysis *a, const struct clause *c, const struct statement *s)
{
    const size_t REACH = 200; /* tokens: a sentence of a thousand clauses is not read a thousand times */
    const size_t end = reach_on(c->first_token, REACH, a->doc->sentences[c->sentence].end_token);
    size_t from, to = groups_between(a, c->first_token, end, &from), taken = 0, several = 0;
    if (!statement_holds(s) || s->status != STATUS_JOINED || !s->mark || s->mark->first_token < c->first_token)
        return 0;
    for (size_t i = from; i < to; i++)
        several += is_of_official(a, &a->groups[i], c->first_token);
    const int date = several > 1 ? dating_of(a, c, NULL, s).shared : NO_REF;
    for (size_t i = from; i < to && several > 1; i++)
        if (is_of_official(a, &a->groups[i], c->first_token)) {
            membership_add_group(a, &a->groups[i], s->status, date, s->rule);
            taken++;
        }
    return taken;
}

/* "GIESSEN. Der Kreisbeigeordnete unterschrieb. Der Landkreis Gießen ist ...": the one district that the sentence behind
 * speaks of; -1. */
static int district_named_behind(const struct analysis *a, const struct clause *c, int town)
{
    const size_t NEAR = 4, HEAD = 60; /* sentences; tokens of each */
    if (c->sentence + 1 >= a->doc->nsentences)
        return -1;
    /* "Nordhausen: ... sagt die Landrätin. In Thüringen sind neben dem Landkreis Nordhausen drei dabei": of the same
     * name */
    const struct area *named = town < 0 ? NULL : commune_area(a->f, a->groups[town].first_place);
    for (size_t s = c->sentence + 1; named && s < a->doc->nsentences && s <= c->sentence + NEAR; s++) {
        const struct sentence *near = &a->doc->sentences[s];
        size_t first,
            end = groups_between(a, near->first_token, reach_on(near->first_token, HEAD, near->end_token), &first);
        for (; first < end; first++) {
            const struct area *own = commune_area(a->f, a->groups[first].first_place);
            if (own && own->level == AREA_DISTRICT &&
                a->groups[first].end_place == a->groups[first].first_place + 1 && !strcmp(own->name, named->name))
                return (int)first;
        }
    }
    const struct sentence *next = &a->doc->sentences[c->sentence + 1];
    size_t from, to = groups_between(a, next->first_token, next->end_token, &from);
    const struct area *area = from < to ? commune_area(a->f, a->groups[from].first_place) : NULL;
    return area && area->level == AREA_DISTRICT && a->groups[from].role == GROUP_SUBJECT &&
                   a->groups[from].end_place == a->groups[from].first_place + 1
               ? (int)from
               : -1;
}

/* "Coburger" of "Coburg", "Bremer" of "Bremen", "Karlsruher" of "Karlsruhe": whether token i is the adjective of the
 * place's name. */
static bool is_adjective_of(const struct doc *d, size_t i, const struct place *p)
{
    const size_t ENDING = 2, SHORTEST = 5; /* letters: "-er"; of the adjective */
    const char *fold = doc_fold(d, i);
    const size_t len = strlen(fold);
    if (!doc_capital(d, i) || len < SHORTEST || strcmp(fold + len - ENDING, "er") != 0)
        return false;
    for (size_t t = p->first_token; t < p->end_token; t++) {
        const char *name = doc_fold(d, t);
        if (strncmp(name, fold, len - ENDING) != 0)
            continue;
        const char *rest = name + len - ENDING;
        if (!*rest || !strcmp(rest, "e") || !strcmp(rest, "en"))
            return true;
    }
    return false;
}

/* "Der Coburger Oberbürgermeister": the adjective of a town right before the clause's first official; its token, or
 * `end_token` if there is none. *district: he speaks for a district. */
static size_t adjective_of_official(const struct analysis *a, const struct clause *c, bool *district)
{
    const struct doc *d = a->doc;
    for (size_t i = c->first_token + 1; i < c->end_token; i++) {
        if (!is_official(d, i))
            continue;
        *district = doc_begins_in(d, i, of_districts);
        bool adjective = doc_capital(d, i - 1) && doc_ends(d, i - 1, 3, "er") && !token_classes(d, i - 1) && i > 1 &&
                         token_classes(d, i - 2) & (W_ARTICLE | W_PREP);
        return adjective ? i - 1 : c->end_token;
    }
    return c->end_token;
}

/* The first place of the group that the adjective is made of, of a district or of a town; NO_REF. */
static int place_named_by(const struct analysis *a, const struct group *g, size_t adjective, bool district)
{
    const size_t MOST = 64; /* places of one list */
    const size_t end = reach_on(g->first_place, MOST, g->end_place);
    for (size_t p = g->first_place; p < end; p++) {
        const struct area *area = commune_area(a->f, p);
        if (area && (area->level == AREA_DISTRICT) == district &&
            is_adjective_of(a->doc, adjective, &a->f->places.v[p]))
            return (int)p;
    }
    return NO_REF;
}

int place_of_adjective(const struct analysis *a, const struct clause *c, const struct group *g)
{
    bool district = false;
    const size_t adjective = adjective_of_official(a, c, &district);
    return adjective < c->end_token ? place_named_by(a, g, adjective, district) : NO_REF;
}

/* "Der Coburger Oberbürgermeister unterschrieb", "der Fürther Landrat": the last group before the clause that names
 * whose adjective stands before the official, else the publisher's; -1. */
static int group_of_adjective(const struct analysis *a, const struct clause *c, size_t adjective, bool district)
{
    const size_t BACK = 24; /* groups */
    size_t from, to = groups_between(a, 0, c->end_token, &from);
    for (size_t n = 0; to > from && n < BACK; to--, n++)
        if (place_named_by(a, &a->groups[to - 1], adjective, district) != NO_REF)
            return (int)to - 1;
    const int publisher = publisher_group(a);
    return publisher >= 0 && place_named_by(a, &a->groups[publisher], adjective, district) != NO_REF ? publisher : -1;
}

/* "Und in Duisburg hat der Oberbürgermeister unterschrieben", "In Celle dagegen ...": another town beside those that
 * were spoken of, not where the paper was handed over; -1. */
static int group_beside_others(const struct analysis *a, const struct clause *c)
{
    static const char *const others[] = {"auch", "dagegen", "hingegen", "wiederum", "ebenfalls", "ebenso", NULL};
    const size_t HEAD = 4; /* tokens */
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    while (i < c->end_token && (token_classes(d, i) & (W_AND | W_BUT) || doc_one_of(d, i, others)))
        i++;
    const bool beside = i > c->first_token;
    if (!doc_is(d, i, "in"))
        return -1;
    const int group = only_commune(a, i, c->end_token);
    if (group < 0 || a->groups[group].first_token > i + 1)
        return -1;
    const size_t behind = a->groups[group].end_token;
    return beside || doc_has_one_of(d, behind, reach_on(behind, HEAD, c->end_token), others) ? group : -1;
}

int official_group(const struct reading *r, const struct clause *c, int topic)
{
    const struct analysis *a = r->a;
    const int beside = group_beside_others(a, c);
    if (beside >= 0)
        return beside;
    const int groups[] = {topic, r->topic, publisher_group(a)};
    bool district = false, town = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        district |= doc_capital(a->doc, i) && doc_begins_in(a->doc, i, of_districts);
        town |= doc_capital(a->doc, i) && strstr(doc_fold(a->doc, i), "bürgermeister");
    }
    bool of_district = false;
    const size_t adjective = adjective_of_official(a, c, &of_district);
    if (adjective < c->end_token)
        return group_of_adjective(a, c, adjective, of_district);
    for (size_t i = 0; i < sizeof groups / sizeof *groups && district != town; i++) {
        const struct area *area = groups[i] < 0 ? NULL : commune_area(a->f, a->groups[groups[i]].first_place);
        if (area && (area->level == AREA_DISTRICT) == district)
            return groups[i];
    }
    const size_t BACK = 12; /* groups: the one named last */
    size_t from, to = groups_between(a, 0, c->first_token, &from);
    const bool past = district != town && clause_tells_past(a, c);
    for (size_t n = 0; past && to > from && n < BACK; to--, n++) {
        const struct group *g = &a->groups[to - 1];
        const struct area *area = commune_area(a->f, g->first_place);
        if (area && g->end_place == g->first_place + 1 && (area->level == AREA_DISTRICT) == district)
            return (int)to - 1;
    }
    const int behind = district && !town ? district_named_behind(a, c, topic >= 0 ? topic : publisher_group(a)) : -1;
    return behind >= 0 ? behind : topic;
}
