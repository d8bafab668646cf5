#include "lib/place/surroundings.h"

#include <math.h>
#include <string.h>

#define LAND_BESIDE 5.0 /* "Münster (Hessen)" */
#define LAND_IN_SENTENCE 2.0
#define LAND_ON_PAGE 1.2    /* times its share of the Länder that the page names */
#define NAMED_FULLY 3.0     /* elsewhere on the page, with qualifier or designation */
#define DISTRICT_NAMED 1.0  /* the page speaks of the Landkreis of that name */
#define PARENT_NAMED 2.0    /* the page names its Landkreis */
#define OWN_SITE 2.0        /* the page's title or site names it */
#define BOROUGH_IN_CITY 5.0 /* "Mitte" without Bezirk on a page about its city */
#define NEAR 3.0            /* most that near places give */
#define NEAR_KM 25.0
#define FAR 1.0 /* most that the wider neighbourhood gives */
#define FAR_KM 120.0
#define TOO_FAR_KM 600.0
#define IN_DISTRICT 6.0   /* "Münster im Landkreis Donau-Ries" */
#define SAME_DISTRICT 1.5 /* "Bergen, Faßberg und Winsen" */
#define TOLD_NEAR 2.0     /* "Oberursel bei Frankfurt": times what the place that is near gives */
#define SAID_NEAR 3.0     /* and besides, if it is indeed so near: */
#define TOLD_NEAR_KM 30.0

int land_number(const struct area *a)
{
    const char *key = *a->ags ? a->ags : a->ars;
    int n = key[0] >= '0' && key[0] <= '1' && key[1] ? (key[0] - '0') * 10 + key[1] - '0' : 0;
    return n >= 1 && n <= 16 ? n : 0;
}

double place_km(double lat, double lon, double other_lat, double other_lon)
{
    const double degree = 111.2, parallel = 0.629;
    return degree * hypot((other_lon - lon) * parallel, other_lat - lat);
}

double area_km(const struct area *a, const struct area *b)
{
    return place_km(a->lat, a->lon, b->lat, b->lon);
}

static size_t slot(const void *of, uint64_t with, size_t slots)
{
    uint64_t hash = ((uint64_t)(uintptr_t)of ^ with << 20) * UINT64_C(0x9E3779B97F4A7C15);
    return hash >> 32 & (slots - 1);
}

/* --- the page ----------------------------------------------------------------------------------------- */

void surroundings_begin(struct surroundings *c, const struct search *s)
{
    double sum = 0;
    c->s = s;
    memset(c->land_share, 0, sizeof c->land_share);
    for (size_t i = 0; i < s->n; i++) {
        const struct mention *m = &s->mentions[i];
        if (m->kind != PLACE_LAND)
            continue;
        c->land_share[land_number(m->candidates[0].area)] += 1;
        sum += 1;
    }
    for (size_t i = 0; sum > 0 && i < LAND_NUMBERS; i++)
        c->land_share[i] /= sum;
}

static void note_anchor(struct surroundings *c, const struct mention *m, bool own)
{
    const struct area *a = m->sure;
    bool full = m->qualified || m->designated;
    for (size_t i = 0; i < c->nanchors; i++)
        if (c->anchors[i].area == a) {
            c->anchors[i].mentions++;
            c->anchors[i].qualified |= full;
            c->anchors[i].own |= own;
            return;
        }
    if (c->nanchors < MAX_ANCHORS)
        c->anchors[c->nanchors++] = (struct anchor){a, 1, full, own};
}

void surroundings_anchors(struct surroundings *c)
{
    const struct search *const texts[] = {c->s->head, c->s};
    c->nanchors = 0;
    if (++c->round == 0) { /* all numbers are used up */
        memset(c->sayings, 0, sizeof c->sayings);
        c->round = 1;
    }
    for (int t = 0; t < 2; t++)
        for (size_t i = 0; texts[t] && i < texts[t]->n; i++)
            if (texts[t]->mentions[i].sure)
                note_anchor(c, &texts[t]->mentions[i], texts[t] == c->s->head);
}

/* As fmax, without a call: `other` may be no number. */
static inline double more_of(double value, double other)
{
    return other > value ? other : value;
}

static double work_out_nearness(const struct area *a, const struct area *anchor)
{
    double d = area_km(a, anchor);
    return d > TOO_FAR_KM ? 0 : (d < 6 * NEAR_KM ? NEAR * exp(-d / NEAR_KM) : 0) + FAR * exp(-d / FAR_KM);
}

static double nearness(struct surroundings *c, const struct area *a, const struct area *anchor)
{
    if (a == anchor || isnan(a->lat))
        return 0;
    struct nearness *n = &c->nearness[slot(a, (uint64_t)(uintptr_t)anchor, NEARNESSES)];
    if (n->of != a || n->to != anchor)
        *n = (struct nearness){a, anchor, work_out_nearness(a, anchor)};
    return n->value;
}

/* What the nearest of the anchors that count gives. */
static double near_anchor(struct surroundings *c, uint32_t counted, const struct area *a)
{
    double near = 0;
    for (size_t i = 0; i < c->nanchors; i++) {
        const struct anchor *k = &c->anchors[i];
        if (!(counted >> i & 1))
            continue;
        double weight = k->own ? 1 : 0.5 + 0.1 * fmin((double)k->mentions, 5);
        near = more_of(near, weight * nearness(c, a, k->area));
    }
    return near;
}

/* What the anchors that are the area, or that it belongs to, give. */
static double named_by_anchors(const struct surroundings *c, const struct area *a, bool bare)
{
    double score = 0;
    bool in_city = false;
    for (size_t i = 0; i < c->nanchors; i++) {
        const struct anchor *n = &c->anchors[i];
        if (n->area == a && n->qualified)
            score += a->level != AREA_DISTRICT ? NAMED_FULLY : bare ? DISTRICT_NAMED : 0;
        if (n->area == a && n->own)
            score += a->level != AREA_DISTRICT || !bare ? OWN_SITE : DISTRICT_NAMED;
        if (*a->parent && !strcmp(a->parent, n->area->ags))
            score += PARENT_NAMED;
        in_city |= a->level == AREA_BOROUGH && n->area->level != AREA_DISTRICT && !strcmp(n->area->ags, a->ags) &&
                   n->mentions > 1;
    }
    return score + (in_city ? BOROUGH_IN_CITY : 0);
}

static const struct page_says *page_says(struct surroundings *c, const struct around *around, const struct area *a)
{
    struct page_says *p = &c->sayings[slot(a, around->counted << 1 | around->bare, PAGE_SAYINGS)];
    if (p->of != a || p->round != c->round || p->counted != around->counted || p->bare != around->bare)
        *p = (struct page_says){.of = a,
                                .round = c->round,
                                .counted = around->counted,
                                .bare = around->bare,
                                .near = near_anchor(c, around->counted, a),
                                .named = named_by_anchors(c, a, around->bare)};
    return p;
}

/* --- what stands around a mention --------------------------------------------------------------------- */

static void find_places(const struct search *s, const struct mention *m, struct around *out)
{
    size_t index = (size_t)(m - s->mentions);
    for (int side = -1; side <= 1; side += 2) {
        size_t seen = 0;
        for (size_t i = index + (size_t)side; i < s->n && seen < NEAREST; i += (size_t)side, seen++) {
            const struct mention *o = &s->mentions[i];
            uint32_t gap = side < 0 ? m->first_token - o->end_token : o->first_token - m->end_token;
            if (o->names == m->names || !o->sure || gap > 60)
                continue;
            bool told = side > 0 && gap < 8 && o->first_token && doc_is(s->doc, o->first_token - 1, "bei");
            uint8_t first = 0;
            while (first < out->nplaces && out->places[first].area != o->sure)
                first++;
            out->places[out->nplaces++] = (struct near_place){o->sure, 1 + (double)seen * 0.25, told, first};
        }
    }
}

static bool in_same_sentence(const struct doc *d, const struct mention *a, const struct mention *b)
{
    uint32_t gap =
        a->first_token < b->first_token ? b->first_token - a->first_token : a->first_token - b->first_token;
    return gap < 80 && doc_sentence_of(d, a->first_token) == doc_sentence_of(d, b->first_token);
}

/* "Münster (Hessen)", "Münster, Hessen", "Münster in Hessen": how the Land stands behind the name. */
static bool land_beside(const struct doc *d, const struct mention *m, const struct mention *land)
{
    uint32_t i = m->end_token;
    if (land->end_token == m->first_token && m->first_token && !line_breaks(d, m->first_token))
        return true; /* "im hessischen Neustadt" */
    return land->first_token == i + 1 &&
           (doc_punct(d, i, '(') || doc_punct(d, i, ',') || doc_punct(d, i, '/') || doc_is(d, i, "in"));
}

static struct near_land find_land(const struct search *s, const struct mention *m, size_t side)
{
    size_t seen = 0;
    for (size_t i = (size_t)(m - s->mentions) + side; i < s->n && seen < NEAREST; i += side, seen++) {
        const struct mention *o = &s->mentions[i];
        if (o->kind == PLACE_LAND)
            return (struct near_land){land_number(o->candidates[0].area), land_beside(s->doc, m, o),
                                      in_same_sentence(s->doc, m, o)};
    }
    return (struct near_land){-1, false, false};
}

static void find_lands(const struct search *s, const struct mention *m, struct near_land out[2])
{
    out[0] = find_land(s, m, (size_t)-1);
    out[1] = find_land(s, m, 1);
}

/* "Münster im Landkreis Donau-Ries", "Oberhausen (Kreis Weilheim-Schongau)": a district stands behind the name. */
static const char *district_behind(const struct search *s, const struct mention *m)
{
    const struct mention *o = m + 1;
    const struct doc *d = s->doc;
    uint32_t i = m->end_token;
    bool behind = o < s->mentions + s->n && o->sure && o->sure->level == AREA_DISTRICT && o->first_token == i + 1 &&
                  (doc_is(d, i, "im") || doc_is(d, i, "in") || doc_punct(d, i, '(') || doc_punct(d, i, ','));
    return behind ? o->sure->ags : NULL;
}

/* "Bergen, Faßberg und Winsen": the district of the place directly before or behind. */
static const char *district_beside(const struct search *s, const struct mention *m, bool before)
{
    enum { GAP = 3 };
    size_t i = (size_t)(m - s->mentions) + (before ? (size_t)-1 : 1);
    if (i >= s->n)
        return NULL;
    const struct mention *o = &s->mentions[i];
    uint32_t gap = before ? m->first_token - o->end_token : o->first_token - m->end_token;
    bool beside = o->sure && o->names != m->names && gap <= GAP && o->sure->level == AREA_MUNICIPALITY;
    return beside ? o->sure->parent : NULL;
}

/* A town is no sign that the district of its name is meant. */
static uint32_t anchors_of_others(const struct surroundings *c, const struct mention *m)
{
    uint32_t counted = 0;
    for (size_t i = 0; i < c->nanchors; i++) {
        bool candidate = false;
        for (size_t k = 0; k < m->ncandidates && !candidate; k++)
            candidate = m->candidates[k].area == c->anchors[i].area;
        counted |= (uint32_t)!candidate << i;
    }
    return counted;
}

void surroundings_of(const struct surroundings *c, const struct mention *m, struct around *out)
{
    const struct search *s = c->s;
    out->nplaces = 0;
    find_places(s, m, out);
    find_lands(s, m, out->lands);
    out->district = district_behind(s, m);
    out->districts[0] = district_beside(s, m, true);
    out->districts[1] = district_beside(s, m, false);
    out->counted = anchors_of_others(c, m);
    out->bare = m->cue == CUE_NONE;
}

/* --- scores of an area -------------------------------------------------------------------------------- */

/* Near places in the text weigh whole, those elsewhere on the page half; the best few count, not the many. */
static double neighbourhood(struct surroundings *c, const struct around *around, const struct area *a, double page)
{
    double near = 0, total = 0, of_place[2 * NEAREST];
    for (size_t i = 0; i < around->nplaces; i++) {
        const struct near_place *p = &around->places[i];
        of_place[i] = p->first < i ? of_place[p->first] : nearness(c, a, p->area);
        double n = of_place[i] / p->distance;
        if (p->told)
            n = n * TOLD_NEAR + (area_km(a, p->area) < TOLD_NEAR_KM ? SAID_NEAR : 0);
        near = more_of(near, n);
        total += n;
    }
    return fmax(near, page) + 0.25 * fmin(total, NEAR);
}

static double land_score(const struct surroundings *c, const struct near_land lands[2], const struct area *a)
{
    int land = land_number(a);
    double score = LAND_ON_PAGE * c->land_share[land];
    for (size_t i = 0; i < 2; i++) {
        bool same = lands[i].number == land;
        if (same && lands[i].beside)
            return score + LAND_BESIDE;
        if (lands[i].in_sentence)
            return score + (same ? LAND_IN_SENTENCE : 0);
    }
    return score;
}

static bool of_same_district(const struct around *around, const struct area *a)
{
    if (a->level != AREA_MUNICIPALITY || !*a->parent)
        return false;
    for (size_t i = 0; i < 2; i++)
        if (around->districts[i] && !strcmp(around->districts[i], a->parent))
            return true;
    return false;
}

double surroundings_score(struct surroundings *c, const struct around *around, const struct region *region,
                          const struct candidate *candidate)
{
    const struct area *a = candidate->area;
    const struct page_says *page = page_says(c, around, a);
    bool in_district = around->district && !strcmp(a->parent, around->district);
    return candidate->alone + neighbourhood(c, around, a, page->near) + land_score(c, around->lands, a) +
           (in_district ? IN_DISTRICT : 0) + region_score(region, a) +
           (of_same_district(around, a) ? SAME_DISTRICT : 0) + page->named;
}

bool surroundings_name_land(const struct surroundings *c, const struct mention *m, const struct area *a)
{
    struct near_land lands[2];
    find_lands(c->s, m, lands);
    return land_score(c, lands, a) >= LAND_IN_SENTENCE;
}
