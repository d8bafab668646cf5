/* Whom a subject means that names no commune but stands for one: "die Stadt", "wir", "sie", "dort". German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

/* "In Hamburg macht die ganze Stadt mit", "Drüben im Kreis Plön ist man dabei": the generic noun means the commune
 * that the clause is set in. */
static int place_of_clause(const struct analysis *a, const struct clause *c)
{
    static const char *const there[] = {"drüben", "nebenan",  "gegenüber", "gleich",  "oben",     "unten", "hinten",
                                        "weiter", "nördlich", "südlich",   "östlich", "westlich", "auch",  NULL};
    static const char *const in[] = {"in", "im", NULL}, *const like[] = {"als", "wie", NULL};
    const size_t REACH = 3, LEAD = 3;
    const struct doc *d = a->doc;
    size_t from, to, i = c->first_token;
    const size_t lead = reach_on(i, LEAD, c->end_token);
    while (i < lead && !doc_one_of(d, i, in) && !doc_one_of(d, i, like) &&
           (doc_one_of(d, i, there) || token_classes(d, i) & (W_ADVERB | W_ADDITIVE | W_BUT)))
        i++;
    to = groups_between(a, i, c->end_token, &from);
    bool set = from < to && a->groups[from].role == GROUP_PLACE && a->groups[from].first_token <= i + REACH &&
               i < c->end_token && doc_one_of(d, i, in);
    return set ? (int)from : -1;
}

/* "So tritt man nur noch in Hamburg bei": the clause names where it is that anybody does so. */
static bool is_set_elsewhere(const struct analysis *a, const struct clause *c)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    return from + 1 == to && a->groups[from].role == GROUP_PLACE;
}

/* "Das Treffen fand am 3. Mai in Berlin statt": where an event was, which is nobody's own town. */
static bool is_place_of_event(const struct analysis *a, int group)
{
    static const char *const was[] = {"statt", "tagte", "tagten", "trafen", "traf", NULL};
    const struct group *g = &a->groups[group];
    const struct clause *c = &a->clauses[g->clause];
    const size_t REACH = 20; /* tokens to either side */
    const size_t first = reach_back(g->first_token, REACH, c->first_token);
    const size_t end = reach_on(g->end_token, REACH, c->end_token);
    return g->role == GROUP_PLACE && tokens_name_event(a->doc, first, end, WORD_EVENT) &&
           doc_has_one_of(a->doc, first, end, was);
}

/* "Ein Besuch in Heilbronn gab den Anstoß. Die Stadt war 2014 beigetreten.": the one commune of the sentence before,
 * unless the passage has its own. */
static int last_named(const struct reading *r, size_t clause, int topic)
{
    const struct analysis *a = r->a;
    size_t sentence = a->clauses[clause].sentence;
    if (r->structural || sentence == 0 ||
        doc_in(r)->sentences[sentence].line != doc_in(r)->sentences[sentence - 1].line)
        return topic;
    const struct sentence *before = &doc_in(r)->sentences[sentence_told_before(a, sentence)];
    int named = only_commune(a, before->first_token, before->end_token);
    if (named < 0 || is_place_of_event(a, named))
        return topic;
    static const char *const visits[] = {"besuch",      "reise",     "fahrt", "exkursion", "abstecher", "ortstermin",
                                         "hospitation", "rundreise", "gast",  "station",   NULL};
    const size_t LONGEST = 24; /* tokens */
    if (before->end_token - before->first_token <= LONGEST &&
        !has_finite_between(a, before->first_token, before->end_token) &&
        doc_has_one_of(doc_in(r), before->first_token, a->groups[named].first_token, visits))
        return named; /* "Ende April: Besuch in Lübeck. Die Stadt ist seit 2017 Partner" */
    static const char *const lives[] = {"wohnt",     "wohne",   "wohnen",   "wohnte",    "wohnten", "lebt",
                                        "lebe",      "lebte",   "lebten",   "stammt",    "stammen", "zog",
                                        "umgezogen", "gezogen", "studiert", "studierte", NULL};
    if (doc_has_one_of(doc_in(r), before->first_token, before->end_token, lives))
        return named; /* "Meine Schwester wohnt in Mainz. Die Stadt ist dabei" */
    if (topic >= 0 && a->publisher >= 0 && (size_t)a->publisher >= a->groups[topic].first_place &&
        (size_t)a->publisher < a->groups[topic].end_place)
        return topic;
    return named;
}

/* "wir", "unsere Stadt": the commune that publishes the page; a group, -1 if it is not known or another one speaks. */
static int first_person(const struct analysis *a, size_t token)
{
    static const char *const our[] = {"unser", "unsere", "unserer", "unserem", "unseren", NULL};
    bool we = doc_is(a->doc, token, "wir") || (token > 0 && doc_one_of(a->doc, token - 1, our));
    if (!we)
        return -1;
    return publisher_group(a);
}

/* "Unsere Stadt", told by nobody in quotation marks. */
static bool says_our(const struct analysis *a, size_t token)
{
    static const char *const our[] = {"unser", "unsere", NULL};
    return token > 0 && doc_one_of(a->doc, token - 1, our) && publisher_group(a) < 0;
}

/* What was spoken of last stands some sentences before, and the clause begins its paragraph: "Der Landkreis tritt bei". */
static bool topic_is_left(const struct reading *r, const struct clause *c)
{
    enum { FAR = 3 };
    const struct doc *d = doc_in(r);
    size_t line = doc_line_of(d, c->first_token);
    return !r->structural && d->lines[line].first_token == c->first_token &&
           (r->topic < 0 || doc_sentence_of(d, r->a->groups[r->topic].first_token) + FAR <= c->sentence);
}

bool clause_is_named_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    size_t from, to;
    if (!next || next->join != JOIN_COLON || !next->finite)
        return false;
    to = groups_between(a, next->first_token, next->end_token, &from);
    return from < to && a->groups[from].role == GROUP_SUBJECT &&
           tokens_back(a->doc, a->groups[from].first_token, next->first_token, W_ARTICLE | W_KIND) ==
               next->first_token;
}

/* "Anders als in Celle geht es hier schnell, die Stadt ...": where the sentence says that it is otherwise. */
static bool is_set_against(const struct analysis *a, const struct clause *c, int group)
{
    const size_t BACK = 8; /* tokens */
    const struct doc *d = a->doc;
    const struct group *g = group < 0 ? NULL : &a->groups[group];
    if (!g || a->clauses[g->clause].sentence != c->sentence)
        return false;
    size_t i = tokens_back(d, g->first_token, reach_back(g->first_token, BACK, 0), W_ARTICLE | W_KIND);
    i -= i > 0 && token_classes(d, i - 1) & W_PREP;
    return i > 1 && doc_is(d, i - 1, "als") && doc_is(d, i - 2, "anders");
}

int group_meant_by(const struct reading *r, size_t clause, int topic, size_t noun)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    int publisher = publisher_group(a);
    if (clause_is_named_behind(a, c))
        return -1;
    const int set = place_compared(a, c);
    if (set >= 0 && noun_can_mean(a, set, noun))
        return set;
    const int right_before = r->subject < 0 && !r->structural ? group_right_before(a, c) : -1;
    if (right_before >= 0 && noun_can_mean(a, right_before, noun) && !is_set_against(a, c, right_before))
        return right_before;
    if (r->subject < 0 && publisher >= 0 && topic_is_left(r, c) && noun_can_mean(a, publisher, noun))
        return publisher;
    int announced = group_before_colon(a, c);
    if (announced >= 0 && noun_can_mean(a, announced, noun))
        return announced;
    int groups[] = {r->subject < 0 ? last_named(r, clause, topic) : topic, topic, r->topic, publisher};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        groups[i] = is_set_against(a, c, groups[i]) ? -1 : groups[i];
    const int meant = group_first_agreeing(a, groups, sizeof groups / sizeof *groups, noun);
    return is_set_against(a, c, meant) ? -1 : meant;
}

bool group_is_district(const struct analysis *a, int group)
{
    const struct area *area = group < 0 ? NULL : commune_area(a->f, a->groups[group].first_place);
    return area && (area->level == AREA_DISTRICT || area->level == AREA_BOROUGH);
}

/* "Gifhorn, Peine und Celle haben es geschafft: Alle drei sind beigetreten", "Beide ...": as many communes as are
 * taken up, named together in the sentence or the one before; `topic` if they are those, -1: nobody. */
static int group_of_all(const struct analysis *a, const struct clause *c, int topic, size_t token)
{
    const struct doc *d = a->doc;
    struct number n;
    const bool numbered = doc_is(d, token, "alle") && counts_at(a, token + 1, &n) && !n.ordinal;
    const size_t wanted = doc_is(d, token, "beide") ? 2 : numbered ? (size_t)n.value : 0, GROUPS = 32;
    const size_t first = d->sentences[reach_back(c->sentence, 1, 0)].first_token, LONGEST = 120; /* tokens */
    if (wanted > 0 && tokens_number_others(a, first, reach_on(first, LONGEST, token), wanted))
        return -1; /* "In Celle und Peine arbeiten zwei Vereine" */
    size_t from, to = groups_between(a, first, token, &from);
    const size_t named = topic >= 0 ? communes_in(a, &a->groups[topic]) : 0;
    if (named >= 2 && (wanted == 0 || named == wanted))
        return topic;
    for (size_t i = 0; to > from && i < GROUPS; to--, i++) {
        const size_t communes = communes_in(a, &a->groups[to - 1]);
        if (communes >= 2 && (wanted == 0 || communes == wanted))
            return (int)to - 1;
    }
    return -1;
}

/* "Neben mir saß eine Kollegin aus Celle. Die erzählte, dass sie seit 2012 mitmachen": somebody tells of where she
 * is from; -1. */
static int group_of_teller(const struct analysis *a, const struct clause *c, size_t token)
{
    static const char *const them[] = {"sie", "man", "wir", NULL}, *const who[] = {"die", "der", "sie", "er", NULL};
    static const char *const people[] = {"kolleg", "freund",      "bekannte", "vertreter",   "herr", "frau",
                                         "mann",   "koordinator", "planer",   "mitarbeiter", NULL};
    static const char *const from[] = {"aus", "von", "vom", NULL};
    const struct clause *told = clause_before(a, c);
    const struct sentence *s = &a->doc->sentences[c->sentence];
    if (!told || told->first_token != s->first_token || !doc_is(a->doc, c->first_token, "dass") ||
        !doc_one_of(a->doc, token, them) || !doc_one_of(a->doc, s->first_token, who))
        return -1;
    if (c->sentence == 0 || s[-1].line != s->line)
        return -1;
    size_t from_group, to = groups_between(a, s[-1].first_token, s[-1].end_token, &from_group);
    const int group = from_group < to && communes_in(a, &a->groups[to - 1]) == 1 ? (int)to - 1 : -1;
    if (group < 0)
        return -1;
    const size_t first = s[-1].first_token, NEAR = 4; /* tokens from the noun to the place */
    size_t i = tokens_back(a->doc, a->groups[group].first_token, first, W_ARTICLE | W_KIND);
    return i > first && doc_one_of(a->doc, i - 1, from) && doc_has_stem(a->doc, reach_back(i, NEAR, first), i, people)
               ? group
               : -1;
}

/* "sie ist", "ist sie": of one, by the verb beside the pronoun. */
static bool is_said_of_one(const struct doc *d, const struct clause *c, size_t token)
{
    static const char *const one[] = {"ist", "war", "hat", "hatte", "wurde", "nimmt", "nahm", "macht", "trat", NULL};
    return doc_one_of(d, token + 1, one) || (token > c->first_token && doc_one_of(d, token - 1, one));
}

/* "Landkreis Peine", "der Saalekreis": a group of one commune that "sie" does not mean. */
static bool is_masculine(const struct analysis *a, int group)
{
    const struct group *g = group < 0 ? NULL : &a->groups[group];
    const struct place *p = g && g->end_place == g->first_place + 1 ? &a->f->places.v[g->first_place] : NULL;
    return p && place_is_masculine(a->doc, p);
}

/* "am 24. November 2016 im Rathaus, Erfurt" over the text: the one commune behind the day of a line that is no
 * sentence; -1. */
static int place_in_head(const struct analysis *a)
{
    enum { LINES = 12, LONGEST = 24 }; /* lines of a page's head, with empty ones; tokens */
    for (size_t l = 0; l < a->doc->nlines && l < LINES; l++) {
        const struct line *line = &a->doc->lines[l];
        size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
        const int group = from < to && line->end_token - line->first_token <= LONGEST
                              ? only_commune(a, a->f->dates.v[from].first_token, line->end_token)
                              : -1;
        if (group >= 0 && date_is_day(&a->f->dates.v[to - 1]) &&
            !has_finite_between(a, line->first_token, line->end_token))
            return group;
    }
    return -1;
}

/* "Die Gastgeberstadt gehört seit 2013 dazu", "die gastgebende Stadt": where the event was, of which the sentences
 * before or the page's head tell; -1. */
static int group_of_host(const struct analysis *a, const struct clause *c, size_t token)
{
    enum { BACK = 12 }; /* groups */
    const struct doc *d = a->doc;
    if (!doc_begins(d, token, "gastgeb") && !(token > 0 && doc_begins(d, token - 1, "gastgeb")))
        return -1;
    size_t from, to = groups_between(a, 0, c->first_token, &from);
    int group = -1;
    for (size_t i = 0; group < 0 && to > from && i < BACK; to--, i++)
        group = is_place_of_event(a, (int)to - 1) && noun_can_mean(a, (int)to - 1, token) ? (int)to - 1 : -1;
    group = group < 0 ? place_in_head(a) : group;
    return group >= 0 && noun_can_mean(a, group, token) ? group : -1;
}

/* Whom the token means by what stands near; -1: nobody who is known. */
static int group_meant_near(const struct reading *r, size_t clause, int topic, size_t token)
{
    static const char *const possessives[] = {"ihre", "ihr", "seine", NULL};
    const struct analysis *a = r->a;
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause];
    if (clause_addresses_official(a, c, token))
        return group_addressed(r, c);
    if (token > 0 && doc_begins(d, token - 1, "dortig")) /* "Vorbild ist Celle: Der dortige Landkreis ..." */
        return -1;
    if (token > 0 && doc_one_of(d, token - 1, possessives)) /* "Die Kollegin aus Celle sagt, ihre Stadt sei dabei" */
        return group_of_owner(a, c, token);
    const int epithet = group_of_epithet(a, c, token, r->structural);
    if (epithet >= 0)
        return epithet;
    const int host = group_of_host(a, c, token);
    if (host >= 0 || doc_is(d, token, "gastgeberin")) /* who may be a woman */
        return host;
    const int teller = r->structural ? -1 : group_of_teller(a, c, token);
    if (teller >= 0)
        return teller;
    const int pronoun = group_of_pronoun(a, c, token);
    if (pronoun >= 0)
        return pronoun;
    const int governing = group_of_governing(a, c, token);
    if (governing >= 0)
        return governing;
    const int here = place_of_clause(a, c), us = r->structural ? -1 : first_person(a, token);
    const bool noun = doc_capital(d, token);
    if (us < 0 && !r->structural && says_our(a, token)) /* whose page it is, nobody knows */
        return group_called_right_before(a, token);
    if (us >= 0) /* "unser Kreis" of a town's club */
        return !noun || noun_can_mean(a, us, token) ? us : group_named_by_noun(a, token);
    if (token_classes(d, token) & W_ADVERB && clause_holds_member_count(a, c))
        return -1; /* "Dort sind zwei Kommunen vertreten" */
    const int there = place_pointed_at(r, clause, token);
    if (there >= 0)
        return there;
    if (here < 0 && doc_is(d, token, "man") && is_set_elsewhere(a, c))
        return -1;
    if (here < 0 && ((token == c->first_token && doc_is(d, token, "alle")) || doc_is(d, token, "beide")))
        return group_of_all(a, c, topic, token);
    const int personal = here < 0 && topic < 0 && !r->structural ? group_of_personal(a, c, token) : -1;
    if (personal >= 0)
        return personal;
    const int meant = here >= 0 ? here : noun ? group_meant_by(r, clause, topic, token) : topic;
    static const char *const all[] = {"alle", "beide", "allesamt", "sämtlich", NULL};
    if (doc_is(d, token, "sie") && doc_one_of(d, token + 1, all) && meant >= 0 &&
        communes_in(a, &a->groups[meant]) < 2) /* "64 Kommunen ... Sie alle gehören dazu" */
        return -1;
    if (doc_is(d, token, "sie") && is_said_of_one(d, c, token) && is_masculine(a, meant))
        return -1;
    if (doc_is(d, token, "er") && !group_is_district(a, meant)) { /* "der Kreis", no town */
        const int before = group_named_before(a, c->sentence);
        return group_is_district(a, before)               ? before
               : group_is_district(a, publisher_group(a)) ? publisher_group(a)
                                                          : -1;
    }
    return meant;
}

int group_of_generic(const struct reading *r, size_t clause, int topic, size_t token)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const int near = group_meant_near(r, clause, topic, token);
    if (near >= 0 || r->structural || clause_is_named_behind(a, c) || clause_addresses_official(a, c, token))
        return near;
    const int only = group_only_meant(a, c, token);
    return only < 0 || is_set_against(a, c, only) || is_place_of_event(a, only) ? -1 : only;
}
