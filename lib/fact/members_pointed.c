/* What points at a commune that was just named: "dort", "die Kolleginnen", "Letztere", "die haben schon unterschrieben".
 * German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

bool place_is_masculine(const struct doc *d, const struct place *p)
{
    return (p->first_token > 0 && token_classes(d, p->first_token - 1) & W_KIND &&
            token_is_masculine_name(d, p->first_token - 1)) ||
           token_is_masculine_name(d, p->first_token) || token_is_masculine_name(d, p->end_token - 1);
}

int group_before_colon(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    return before && c->join == JOIN_COLON && !before->finite
               ? only_commune(a, before->first_token, before->end_token)
               : -1;
}

int place_pointed_at(const struct reading *r, size_t clause, size_t token)
{
    const struct analysis *a = r->a;
    size_t sentence = a->clauses[clause].sentence, from;
    int announced = group_before_colon(a, &a->clauses[clause]);
    token += doc_is(a->doc, token, "man"); /* "obwohl man dort 2022 beigetreten war" */
    if (doc_is(a->doc, token, "dort") && announced >= 0)
        return announced;
    const struct clause *earlier = clause_before(a, &a->clauses[clause]);
    int beside = earlier ? only_commune(a, earlier->first_token, earlier->end_token) : -1;
    if (earlier && beside < 0) /* "Aus Celle kam eine Kollegin und hörte zu: Im Mai war dort ..." */
        beside = only_commune(a, a->doc->sentences[sentence].first_token, earlier->end_token);
    if (doc_is(a->doc, token, "dort") && beside >= 0) /* "Der Antrag aus Celle fiel durch, obwohl man dort ..." */
        return beside;
    if (!doc_is(a->doc, token, "dort") || sentence == 0 ||
        a->doc->sentences[sentence].line != a->doc->sentences[sentence - 1].line)
        return -1;
    const struct sentence *before = &a->doc->sentences[sentence_told_before(a, sentence)];
    size_t to = groups_between(a, before->first_token, before->end_token, &from);
    bool one = from < to && a->groups[to - 1].end_place == a->groups[to - 1].first_place + 1;
    return one ? (int)to - 1 : -1;
}

int group_named_before(const struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    bool same = sentence > 0 && s[-1].line == s->line;
    return same ? only_commune(a, s[-1].first_token, s[-1].end_token) : -1;
}

/* "Die Kolleginnen sind seit 2014 dabei", "Unsere Nachbarn machen mit": those of the one commune that the clause before
 * names, else the sentence before; -1. */
static int group_of_people(const struct analysis *a, const struct clause *c)
{
    static const char *const people[] = {"kolleg",   "nachbar", "fachleute",  "gäst",
                                         "besucher", "gruppe",  "delegation", NULL};
    if (!(token_classes(a->doc, c->first_token) & W_ARTICLE) || !doc_begins_in(a->doc, c->first_token + 1, people) ||
        !doc_capital(a->doc, c->first_token + 1))
        return -1;
    const struct clause *earlier =
        clause_before(a, c); /* "Geholfen hat uns Kiel, die Kolleginnen dort sind schon dabei" */
    const int beside = earlier ? only_commune(a, earlier->first_token, earlier->end_token) : -1;
    if (beside >= 0 || c->sentence == 0)
        return beside;
    const struct sentence *before = &a->doc->sentences[sentence_told_before(a, c->sentence)];
    return only_commune(a, before->first_token, before->end_token);
}

/* "... und die Hansestadt Rostock. Letztere war 2013 beigetreten": the commune named last before; -1. */
static int group_of_latter(const struct analysis *a, const struct clause *c)
{
    if (c->sentence == 0 || !clause_begins_with_latter(a, c))
        return -1;
    size_t from, to = groups_between(a, a->doc->sentences[sentence_told_before(a, c->sentence)].first_token,
                                     c->first_token, &from);
    return from < to ? (int)to - 1 : -1; /* of several the last */
}

/* "Wir fragten in Celle und im Landkreis Peine. Der ist schon dabei": whether "der", "er" (`he_is_meant`) or "die",
 * "sie" can mean the commune, by the noun before its name. */
static bool article_can_mean(const struct doc *d, bool he_is_meant, const struct place *p)
{
    static const char *const feminine[] = {"stadt", "gemeinde", "region", NULL};
    const size_t kind =
        p->first_token > 0 && token_classes(d, p->first_token - 1) & W_KIND ? p->first_token - 1 : p->first_token;
    return he_is_meant ? place_is_masculine(d, p) : doc_ends_in(d, kind, 0, feminine);
}

int group_of_personal(const struct analysis *a, const struct clause *c, size_t token)
{
    static const char *const pronouns[] = {"sie", "er", NULL};
    const struct doc *d = a->doc;
    const int group = doc_one_of(d, token, pronouns) && !c->relative ? group_named_before(a, c->sentence) : -1;
    const size_t verb = token > c->first_token ? token - 1 : token + 1;
    const bool several = doc_ends(d, verb, 2, "en") || doc_is(d, verb, "sind");
    if (group < 0 || several || doc_capital(d, verb) ||
        a->groups[group].end_place != a->groups[group].first_place + 1)
        return -1;
    const struct place *p = &a->f->places.v[a->groups[group].first_place];
    return article_can_mean(d, doc_is(d, token, "er"), p) ? group : -1;
}

/* The subject of a clause that is one commune, which "er", "sie" or "es" at the token can mean; -1. */
static int subject_that_agrees(const struct analysis *a, const struct clause *c, size_t token)
{
    int found = -1;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++) {
        const struct group *g = &a->groups[from];
        if (g->role != GROUP_SUBJECT || token_depth(a, g->first_token) > 0)
            continue;
        const struct place *p = &a->f->places.v[g->first_place];
        if (found >= 0 || g->end_place != g->first_place + 1)
            return -1;
        const bool masculine = place_is_masculine(a->doc, p);
        const bool neuter = !masculine && p->first_token == g->first_token; /* "Celle", not "die Stadt Celle" */
        if (doc_is(a->doc, token, "er") ? masculine : doc_is(a->doc, token, "es") ? neuter : !masculine)
            found = (int)from;
    }
    return found;
}

int group_of_governing(const struct analysis *a, const struct clause *c, size_t token)
{
    static const char *const pronouns[] = {"er", "sie", "es", NULL};
    static const char *const not_yet[] = {"dass", "bevor", "ehe", NULL};
    const struct doc *d = a->doc;
    const size_t first = d->sentences[c->sentence].first_token, verb = clause_last_word(d, c);
    if (!doc_one_of(d, token, pronouns) || !(token_classes(d, c->first_token) & (W_SUBORD | W_SINCE)) ||
        doc_one_of(d, c->first_token, not_yet) || token > c->first_token + 1 ||
        (doc_is(d, token, "sie") && (doc_is(d, verb, "sind") || doc_ends(d, verb, 2, "en"))))
        return -1;
    const struct clause *main = c->first_token > first ? clause_before(a, c) : clause_behind(a, c);
    if (!main || token_classes(d, main->first_token) & W_SUBORD)
        return -1;
    const int group = subject_that_agrees(a, main, token);
    const bool leads = group >= 0 && a->groups[group].first_token <= main->first_token + 2;
    return main->relative && !leads ? -1 : group; /* "der Kreis Plön folgte" */
}

/* The same of several that the sentence before names, each for itself: the only one that the article can mean; -1. */
static int group_of_gender(const struct analysis *a, const struct clause *c)
{
    const struct sentence *s = &a->doc->sentences[c->sentence];
    size_t from, to;
    int found = -1;
    if (c->sentence == 0 || s[-1].line != s->line)
        return -1;
    to = groups_between(a, s[-1].first_token, s[-1].end_token, &from);
    for (; from < to; from++) {
        const struct group *g = &a->groups[from];
        if (g->end_place != g->first_place + 1)
            return -1;
        if (!article_can_mean(a->doc, doc_is(a->doc, c->first_token, "der"), &a->f->places.v[g->first_place]))
            continue;
        if (found >= 0)
            return -1;
        found = (int)from;
    }
    return found;
}

/* "Ich war in Dortmund, und die Kollegin von dort, das ist ja eine Partnerkommune": what "dort" at the end of the
 * clause means; -1. */
static int place_that_dort_means(const struct analysis *a, const struct clause *c)
{
    const size_t last = clause_last_word(a->doc, c);
    const struct clause *before = clause_before(a, c);
    if (!doc_is(a->doc, last, "dort"))
        return -1;
    return before ? only_commune(a, before->first_token, before->end_token) : group_named_before(a, c->sentence);
}

/* "Vom Kreis Uelzen, der ist seit 2018 dabei, kommt der Leitfaden": the commune right before the comma; -1. */
static int group_of_demonstrative(const struct analysis *a, const struct clause *c)
{
    static const char *const those[] = {"der", "die", "das", NULL};
    const struct clause *before = clause_before(a, c);
    if (!doc_one_of(a->doc, c->first_token, those) || c->first_token + 1 >= c->end_token ||
        !(a->token_bits[c->first_token + 1] & BIT_VERB) ||
        doc_capital(a->doc, c->first_token + 1)) /* "Die Urkunde nahm Frau Roth entgegen" */
        return -1;
    if (c->join == JOIN_START &&
        !doc_is(a->doc, c->first_token, "das")) { /* "Die Kollegen aus Kiel. Die waren schon dabei" */
        const int named = group_named_before(a, c->sentence);
        return named >= 0 ? named : group_of_gender(a, c);
    }
    if (!before || c->join != JOIN_COMMA)
        return -1;
    int group = only_commune(a, before->first_token, before->end_token);
    if (group < 0)
        return doc_is(a->doc, c->first_token, "das") ? place_that_dort_means(a, before) : -1;
    if (a->groups[group].role == GROUP_SUBJECT && !c->relative)
        return group;
    size_t end = a->groups[group].end_token; /* "Wir wollen von Fulda lernen, die sind ..." */
    end += end + 1 == before->end_token && !doc_capital(a->doc, end) && doc_ends(a->doc, end, 2, "n");
    return end == before->end_token ? group : -1;
}

/* "... von Bonn und vom Rhein-Sieg-Kreis. Die sind schon länger dabei", "Diese nehmen seit 2014 teil": of several,
 * where the sentence before names no others; -1. */
static int group_of_several(const struct analysis *a, const struct clause *c)
{
    static const char *const those[] = {"die", "diese", NULL};
    const size_t verb = c->first_token + 1;
    const struct sentence *s = &a->doc->sentences[c->sentence];
    if (c->join != JOIN_START || !doc_one_of(a->doc, c->first_token, those) || verb + 1 >= c->end_token ||
        c->sentence == 0 || s[-1].line != s->line)
        return -1;
    const bool plural = doc_ends(a->doc, verb, 2, "en") || doc_is(a->doc, verb, "sind");
    const bool unknown = !token_classes(a->doc, verb) &&
                         !doc_capital(a->doc, verb) && /* "Die teilen sich ...", no adjective */
                         !doc_capital(a->doc, verb + 1) && token_classes(a->doc, verb + 1);
    if (!plural || !(a->token_bits[verb] & BIT_VERB || unknown))
        return -1;
    size_t from, to = groups_between(a, s[-1].first_token, s[-1].end_token, &from);
    return from + 1 == to && communes_in(a, &a->groups[from]) > 1 ? (int)from : -1;
}

int group_pointed_at(const struct analysis *a, const struct clause *c)
{
    int group = group_of_latter(a, c);
    if (group < 0)
        group = group_of_people(a, c);
    if (group < 0)
        group = group_of_several(a, c);
    return group >= 0 ? group : group_of_demonstrative(a, c);
}

int group_of_owner(const struct analysis *a, const struct clause *c, size_t noun)
{
    size_t first = a->doc->sentences[c->sentence].first_token;
    if (noun - first > 1) {
        const int only = only_commune(a, first, noun);
        const struct clause *before = only < 0 ? clause_before(a, c) : NULL;
        /* "Beim Kongress in Berlin: Frau Roth aus Celle erzählt, wie ihre Stadt dazukam" */
        return before ? only_commune(a, before->first_token, noun) : only;
    }
    bool same = c->sentence > 0 && a->doc->sentences[c->sentence - 1].line == a->doc->sentences[c->sentence].line;
    return same ? only_commune(a, a->doc->sentences[sentence_told_before(a, c->sentence)].first_token, first) : -1;
}

bool clause_addresses_official(const struct analysis *a, const struct clause *c, size_t noun)
{
    static const char *const your[] = {"ihre", "ihr", NULL};
    return noun > a->doc->sentences[c->sentence].first_token + 1 && doc_one_of(a->doc, noun - 1, your) &&
           doc_capital(a->doc, noun - 1);
}

int group_addressed(const struct reading *r, const struct clause *c)
{
    enum { ANSWER = 4 }; /* sentences, with those of the question */
    const struct analysis *a = r->a;
    int publisher = publisher_group(a);
    if (publisher >= 0 || r->topic >= 0)
        return publisher >= 0 ? publisher : r->topic;
    size_t from, end = reach_on(c->sentence, ANSWER, a->doc->nsentences);
    size_t to = groups_between(a, c->end_token, a->doc->sentences[end - 1].end_token, &from);
    for (; from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT && a->groups[from].end_place == a->groups[from].first_place + 1)
            return (int)from;
    return -1;
}

bool clause_answers_name(const struct analysis *a, const struct clause *c)
{
    const size_t LONGEST = 6; /* tokens: "Und der Kreis Soest?" */
    const struct sentence *s = &a->doc->sentences[c->sentence];
    return c->sentence > 0 && c->first_token == s->first_token && s[-1].line == s->line &&
           s[-1].end_token - s[-1].first_token <= LONGEST && doc_punct(a->doc, s[-1].end_token - 1, '?') &&
           !has_finite_between(a, s[-1].first_token, s[-1].end_token);
}

int group_at_head_of_line(const struct analysis *a, const struct clause *c)
{
    const size_t LONGEST = 24; /* tokens of the head */
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[d->sentences[c->sentence].line];
    const struct sentence *head = &d->sentences[doc_sentence_of(d, line->first_token)];
    size_t first = head->first_token, from;
    if (head->end_token > c->first_token || head->end_token - first > LONGEST ||
        has_finite_between(a, first, head->end_token) || places_in(a, head->end_token, c->first_token, &from) > 0)
        return -1;
    size_t to = groups_between(a, first, head->end_token, &from);
    if (from == to)
        return -1;
    const struct group *g = &a->groups[from];
    for (size_t i = from + 1; i < to; i++)
        if (token_depth(a, a->groups[i].first_token) == 0)
            return -1;
    while (first < g->first_token && (d->tokens[first].kind == TOK_PUNCT || token_classes(d, first) & W_KIND))
        first++;
    return first == g->first_token && communes_in(a, g) == 1 && token_depth(a, first) == 0 ? (int)from : -1;
}

bool noun_is_capital(const struct doc *d, size_t noun)
{
    return doc_is(d, noun, "landeshauptstadt");
}

/* Of a Land; the city-states apart. */
static bool is_capital(const struct area *area)
{
    static const char *const capitals[] = {"01002000", "03241001", "05111000", "06414000", "07315000",
                                           "08111000", "09162000", "10041100", "12054000", "13004000",
                                           "14612000", "15003000", "16051000", NULL};
    for (const char *const *c = capitals; *c; c++)
        if (!strcmp(area->ags, *c))
            return true;
    return false;
}

int place_of_kind(const struct analysis *a, const struct group *g, size_t noun)
{
    static const char *const districts[] = {"kreis", "kreises", NULL};
    static const char *const towns[] = {"stadt", NULL};
    const uint32_t FEW = 4; /* places */
    const bool district = doc_ends_in(a->doc, noun, 0, districts), capital = noun_is_capital(a->doc, noun);
    int found = NO_REF;
    if (g->end_place - g->first_place > FEW || !(district || doc_ends_in(a->doc, noun, 0, towns)))
        return NO_REF;
    for (uint32_t i = g->first_place; i < g->end_place; i++) {
        const struct area *area = commune_area(a->f, i);
        if (!area || !stands_in(a, g, i) || (area->level == AREA_DISTRICT) != district ||
            (capital && !is_capital(area)))
            continue;
        if (found != NO_REF)
            return NO_REF;
        found = (int)i;
    }
    return found;
}

int place_compared(const struct analysis *a, const struct clause *c)
{
    static const char *const ways[] = {"umgekehrt", "anders", "andersherum", "ähnlich", "genauso",
                                       "ebenso",    "gleich", "so",          NULL};
    const size_t LONGEST = 16;                              /* tokens */
    static const char *const than[] = {"als", "wie", NULL}; /* "Anders als in Berlin treten die Bezirke nicht bei" */
    const struct clause *before = clause_before(a, c);
    if (!before || before->end_token - before->first_token > LONGEST)
        return -1;
    size_t way = before->first_token;
    while (way < before->end_token && !doc_one_of(a->doc, way, ways))
        way++;
    if (way == before->end_token || doc_one_of(a->doc, way + 1, than))
        return -1;
    const int group = only_commune(a, before->first_token, before->end_token);
    return group >= 0 && a->groups[group].role == GROUP_PLACE ? group : -1;
}

int group_right_before(const struct analysis *a, const struct clause *c)
{
    const size_t REACH = 40; /* tokens */
    const bool goes_on = c->join == JOIN_COMMA || c->join == JOIN_DASH || c->join == JOIN_SEMICOLON ||
                         c->join == JOIN_COLON; /* "Wir bedauern den Weggang von Celle: Die Stadt ..." */
    const size_t first = reach_back(c->first_token, REACH, a->doc->sentences[c->sentence].first_token);
    return goes_on && !c->relative && c->first_token > first ? only_commune(a, first, c->first_token) : -1;
}

int group_of_pronoun(const struct analysis *a, const struct clause *c, size_t token)
{
    static const char *const several[] = {"sind", "waren", "haben", "hatten", "machen", "nehmen", NULL};
    const struct clause *before = clause_before(a, c);
    size_t from;
    if (!before || !doc_is(a->doc, token, "sie") || c->relative)
        return -1;
    const size_t to = groups_between(a, before->first_token, before->end_token, &from);
    if (from + 1 != to || token_depth(a, a->groups[from].first_token) != token_depth(a, token))
        return -1;
    const size_t communes = communes_in(a, &a->groups[from]);
    const bool plural =
        doc_one_of(a->doc, token + 1, several) || (token > c->first_token && doc_one_of(a->doc, token - 1, several));
    const bool corrected = before->denied && !before->finite && communes == 1; /* "nicht die Stadt, sondern ..." */
    return (plural && communes > 1) || (!plural && corrected) ? (int)from : -1;
}

int group_taken_up(const struct analysis *a, const struct clause *c)
{
    static const char *const pointing[] = {"die", "der", "das", NULL};
    const struct clause *before = clause_before(a, c);
    size_t from, to = before ? groups_between(a, before->first_token, before->end_token, &from) : 0;
    if (!before || from + 1 != to || before->denied || !doc_one_of(a->doc, c->first_token, pointing) ||
        c->first_token + 1 >= c->end_token || !(a->token_bits[c->first_token + 1] & BIT_VERB))
        return -1;
    return (int)from;
}
