/* Which of the communes named before a noun such as "die Stadt", "der Kreis", "beide Städte" can mean. German in
 * general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

#include <string.h>

bool noun_can_mean(const struct analysis *a, int group, size_t noun)
{
    static const char *const districts[] = {"kreis", "kreises", "kreise", "kreisverwaltung", "regionalverband", NULL};
    static const char *const towns[] = {"stadt", "städte", "gemeinde", "stadtverwaltung", NULL};
    static const char *const several[] = {"städte", "kreise", "kommunen", "gemeinden", NULL};
    if (group < 0)
        return false;
    const struct group *g = &a->groups[group];
    const struct area *area = commune_area(a->f, g->first_place);
    if (noun_is_capital(a->doc, noun))
        return place_of_kind(a, g, noun) != NO_REF;
    bool district = area && area->level == AREA_DISTRICT;
    if (area && ((area->level == AREA_ASSOCIATION && doc_ends(a->doc, noun, 0, "stadt")) ||
                 (area->level == AREA_MUNICIPALITY && doc_is(a->doc, noun, "region"))))
        return false; /* "die Stadt" is no Samtgemeinde, "die Region" no town */
    if (doc_ends_in(a->doc, noun, 0, several) != (g->end_place > g->first_place + 1))
        return place_of_kind(a, g, noun) != NO_REF;
    if (doc_ends_in(a->doc, noun, 0, districts))
        return district;
    return !(doc_ends_in(a->doc, noun, 0, towns) && district);
}

/* The folded word at token i is the noun, or its genitive: "Kreis", "Kreises", "Regionalverbands". */
static bool is_noun_or_genitive(const struct doc *d, size_t i, size_t noun)
{
    const size_t len = d->tokens[noun].fold_len;
    if (d->tokens[i].fold_len < len || memcmp(doc_fold(d, i), doc_fold(d, noun), len) != 0)
        return false;
    const char *rest = doc_fold(d, i) + len;
    return *rest == '\0' || !strcmp(rest, "s") || !strcmp(rest, "es");
}

/* "beim Kreis Steinfurt", "Stadt Gera": the name says what "der Kreis", "die Stadt" takes up. */
static bool is_named_as(const struct doc *d, const struct place *p, size_t noun)
{
    for (size_t i = p->first_token > 0 ? p->first_token - 1 : 0; i < p->end_token; i++)
        if (is_noun_or_genitive(d, i, noun))
            return true;
    return false;
}

int group_named_by_noun(const struct analysis *a, size_t noun)
{
    const bool capital = noun_is_capital(a->doc, noun);
    const size_t BACK = capital ? 64 : 24, NEAR = 8; /* sentences; beyond those only who is called by the noun */
    size_t sentence = doc_sentence_of(a->doc, noun), first = reach_back(sentence, BACK, 0), from;
    uint32_t paragraph = a->doc->lines[doc_line_of(a->doc, noun)].first_token;
    size_t to = groups_between(a, a->doc->sentences[first].first_token, noun, &from);
    const bool both = noun > 0 && (doc_is(a->doc, noun - 1, "beide") || doc_is(a->doc, noun - 1, "beiden"));
    const uint32_t near_from = a->doc->sentences[reach_back(sentence, NEAR, 0)].first_token;
    const size_t GROUPS = 200;
    for (size_t n = 0; to > from && n < GROUPS; to--, n++) {
        const struct group *g = &a->groups[to - 1];
        bool called = is_named_as(a->doc, &a->f->places.v[g->first_place], noun);
        bool near = capital || g->role == GROUP_SUBJECT || g->first_token >= paragraph || called;
        if (!capital && g->first_token < near_from)
            near = called && g->role == GROUP_SUBJECT;
        const uint32_t places = both ? 2 : 1;
        if (near && (capital || g->end_place == g->first_place + places) && noun_can_mean(a, (int)to - 1, noun))
            return (int)to - 1;
    }
    return -1;
}

int group_called_right_before(const struct analysis *a, size_t noun)
{
    const int group = group_named_by_noun(a, noun);
    const size_t sentence = doc_sentence_of(a->doc, noun);
    if (group < 0 || sentence == 0)
        return -1;
    const struct group *g = &a->groups[group];
    const bool near = g->first_token >= a->doc->sentences[sentence_told_before(a, sentence)].first_token;
    return near && g->role == GROUP_PLACE && is_named_as(a->doc, &a->f->places.v[g->first_place], noun) ? group : -1;
}

int group_only_meant(const struct analysis *a, const struct clause *c, size_t token)
{
    enum { FEW = 24 }; /* groups before it */
    const struct doc *d = a->doc;
    const struct area *only = NULL;
    int found = -1;
    size_t from, to = groups_between(a, 0, c->first_token, &from);
    if (to - from > FEW)
        return -1;
    for (; from < to; from++) {
        const struct group *g = &a->groups[from];
        const struct area *area = commune_area(a->f, g->first_place);
        if (g->end_place != g->first_place + 1 || !area || (only && area != only))
            return -1;
        only = area;
        found = (int)from;
    }
    static const char *const others[] = {"dortig", "ander", "benachbart", "weiter", "nächst", "jed", NULL};
    static const char *const theirs[] = {"ihre", "ihr", "seine", NULL}; /* of somebody else who is spoken of */
    if (found < 0)
        return -1;
    if (doc_is(d, token, "er"))
        return only->level == AREA_DISTRICT ? found : -1;
    const bool other = token > 0 && (doc_begins_in(d, token - 1, others) || doc_one_of(d, token - 1, theirs));
    return token_is_noun_for_commune(d, token) && !other && noun_can_mean(a, found, token) ? found : -1;
}

/* "Der Landkreis" on a page that knows a town only. */
static bool differs_in_level(const struct analysis *a, int group, size_t noun)
{
    static const char *const districts[] = {"kreis", "landkreis", "regionalverband", NULL};
    const struct area *area = group < 0 ? NULL : commune_area(a->f, a->groups[group].first_place);
    if (noun_is_capital(a->doc, noun))
        return true;
    return area && area->level == AREA_MUNICIPALITY && doc_one_of(a->doc, noun, districts);
}

/* "Die Kommunen", "die Städte" where one was spoken of. */
static bool differs_in_number(const struct analysis *a, int group, size_t noun)
{
    static const char *const several[] = {"städte", "kommunen", "gemeinden", NULL};
    static const char *const the[] = {"die", "diese", "alle", "viele", "manche", "andere", NULL};
    return group >= 0 && a->groups[group].end_place == a->groups[group].first_place + 1 &&
           doc_ends_in(a->doc, noun, 0, several) && noun > 0 && doc_one_of(a->doc, noun - 1, the);
}

int group_first_agreeing(const struct analysis *a, const int *groups, size_t n, size_t noun)
{
    for (size_t i = 0; i < n; i++)
        if (noun_can_mean(a, groups[i], noun))
            return groups[i];
    int before = group_named_by_noun(a, noun);
    return before >= 0 || differs_in_level(a, groups[0], noun) || differs_in_number(a, groups[0], noun) ? before
                                                                                                        : groups[0];
}

/* "Klingenstadt", "Domstadt", "Stadt an der Mosel": a name of one's own for a town, which takes up whom the text
 * named last. */
static bool is_epithet(const struct doc *d, size_t noun)
{
    static const char *const rivers[] = {"an", "am", NULL}, *const town[] = {"stadt", "metropole", NULL};
    static const char *const plain[] = {
        "stadt",     "kreisstadt", "landeshauptstadt", "hauptstadt", "nachbar",   "universitäts", "hanse",
        "groß",      "klein",      "mittel",           "partner",    "gastgeber", "innen",        "alt",
        "landes",    "kern",       "schwester",        "heimat",     "vorreiter", "mitglied",     "modell",
        "kreis",     "beispiel",   "pionier",          "referenz",   "gründungs", "bundes",       "vergleichs",
        "herkunfts", "bezirks",    "verbands",         "stadt",      "geburts",   "lieblings",    "wissenschafts",
        NULL};
    const size_t behind = noun + 1;
    if (doc_is(d, noun, "stadt"))
        return behind + 2 < d->ntokens && doc_one_of(d, behind, rivers) &&
               (doc_capital(d, behind + 1) || (doc_is(d, behind + 1, "der") && doc_capital(d, behind + 2)));
    return doc_capital(d, noun) && doc_ends_in(d, noun, 3, town) && !doc_begins_in(d, noun, plain);
}

int group_of_epithet(const struct analysis *a, const struct clause *c, size_t noun, bool structural)
{
    const size_t REACH = 60; /* tokens before the noun, or before the end of the sentence before */
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[c->sentence];
    if (noun == 0 || !doc_is(d, noun - 1, "die") || !is_epithet(d, noun))
        return -1;
    size_t from, to = groups_between(a, reach_back(noun, REACH, s->first_token), noun, &from);
    if (from == to && c->sentence > 0 && s[-1].line == s->line && !structural)
        to = groups_between(a, reach_back(s[-1].end_token, REACH, s[-1].first_token), s[-1].end_token, &from);
    const bool one = from < to && communes_in(a, &a->groups[to - 1]) == 1;
    return one && noun_can_mean(a, (int)to - 1, noun) ? (int)to - 1 : -1;
}
