/* Memberships of a city whose boroughs are told to belong one by one: what a page says of the city besides is said
 * of them; and of towns that take part in what their district does, which is the member. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* Whether a borough of the city is one of the memberships. */
static bool has_borough(const struct facts *f, const struct area *city)
{
    const size_t MOST = 200; /* memberships looked at */
    for (size_t i = 0; i < f->nmemberships && i < MOST; i++) {
        const struct area *area = commune_area(f, (size_t)f->memberships[i].place);
        if (area && area->level == AREA_BOROUGH && !strcmp(area->ags, city->ags) &&
            f->memberships[i].status != STATUS_LEFT)
            return true;
    }
    return false;
}

void members_drop_wholes(struct analysis *a)
{
    struct facts *f = a->f;
    size_t kept = 0;
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        const struct area *area = commune_area(f, (size_t)m.place);
        if (area && m.date == NO_REF && m.status == STATUS_MEMBER && area->level == AREA_MUNICIPALITY &&
            scope_of_city(&f->places.v[m.place]) && has_borough(f, area)) {
            membership_dropped(a, &m, "its boroughs belong, as the page says");
            continue;
        }
        f->memberships[kept++] = m;
    }
    f->nmemberships = kept;
}

enum { DISTRICT = 5 }; /* digits of a district's key, with which those of its towns begin */

/* "" where nothing lies in a district. */
static const char *key_of(const struct area *area)
{
    return *area->ags ? area->ags : area->ars;
}

/* The district of the commune is a member, as the page says. */
static bool has_district(const struct facts *f, const struct area *town)
{
    const size_t MOST = 200; /* memberships looked at */
    for (size_t i = 0; i < f->nmemberships && i < MOST; i++) {
        const struct area *area = commune_area(f, (size_t)f->memberships[i].place);
        if (area && area->level == AREA_DISTRICT && strlen(area->ags) == DISTRICT &&
            !strncmp(area->ags, key_of(town), DISTRICT) && f->memberships[i].status != STATUS_LEFT)
            return true;
    }
    return false;
}

/* "Beteiligt sind bisher Celle und Peine": nothing says wherein, nor that it is on their own ("auch", "selbst") or
 * since when. */
static bool says_not_wherein(const struct analysis *a, const struct sentence *s)
{
    static const char *const own[] = {"auch",        "selbst",   "eigene",   "eigenen", "eigener",
                                      "ebenfalls",   "ebenso",   "außerdem", "zudem",   "zusätzlich",
                                      "gleichfalls", "überdies", NULL};
    const size_t LONGEST = 60; /* tokens */
    if (s->end_token - s->first_token > LONGEST || dates_in(a, s->first_token, s->end_token, NULL) > 0 ||
        has_mark_between(a, s->first_token, s->end_token, RULE_NAME) ||
        doc_has_one_of(a->doc, s->first_token, s->end_token, own))
        return false;
    for (size_t i = s->first_token; i < s->end_token; i++)
        if (a->token_bits[i] & BIT_UNIT &&
            doc_has_stem(a->doc, i, i + 1, (const char *const[]){"partner", "mitglied", NULL}))
            return false;
    return true;
}

/* Several towns, all of one district that is at most where they are ("Im Kreis Celle sind das Bergen und Wietze"):
 * it is told of that district's own. An entry of a list of members is one of them: "- Landkreis Celle, Stadt Celle". */
static bool names_one_district(const struct analysis *a, const struct sentence *s, const struct area *town)
{
    const struct line *line = &a->doc->lines[s->line];
    const bool list = line_is_pure_list(a, line);
    size_t groups, to = groups_between(a, s->first_token, s->end_token, &groups), towns = 0;
    for (; groups < to; groups++) {
        const struct group *g = &a->groups[groups];
        for (size_t p = g->first_place; p < g->end_place; p++) {
            const struct area *area = commune_area(a->f, p);
            if (area && (strncmp(key_of(area), key_of(town), DISTRICT) != 0 ||
                         (area->level == AREA_DISTRICT && (list || g->role != GROUP_PLACE))))
                return false;
            towns += area && area->level != AREA_DISTRICT;
        }
    }
    return line->kind != BLOCK_ITEM && towns > 1;
}

/* "Gemeinden: 22, darunter Celle": a row of what a district consists of, in its profile. */
static bool is_row_of_towns(const struct analysis *a, const struct line *line)
{
    static const char *const towns[] = {"gemeinden", "städte", "kreisgemeinden", "ortsgemeinden", "kreisstadt", NULL};
    return line->kind == BLOCK_ROW && doc_one_of(a->doc, line->first_token, towns);
}

/* What is said of the town is said of its district alone. */
static bool is_of_district(const struct analysis *a, const struct membership *m)
{
    const struct area *area = commune_area(a->f, (size_t)m->place);
    if (!area || (area->level != AREA_MUNICIPALITY && area->level != AREA_ASSOCIATION) || m->status == STATUS_LEFT)
        return false;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, a->f->places.v[m->place].first_token)];
    const bool row = is_row_of_towns(a, &a->doc->lines[s->line]);
    return (row || (m->date == NO_REF && m->status == STATUS_MEMBER)) && has_district(a->f, area) &&
           (row || says_not_wherein(a, s)) && names_one_district(a, s, area);
}

void members_drop_parts(struct analysis *a)
{
    struct facts *f = a->f;
    size_t kept = 0;
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        if (is_of_district(a, &m)) {
            membership_dropped(a, &m, "its district belongs, as the page says");
            continue;
        }
        f->memberships[kept++] = m;
    }
    f->nmemberships = kept;
}
