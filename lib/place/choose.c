/* Which area: every candidate of a name gets a score from what the text says of it; the shares of the candidates are
 * the exponentials of their scores, so that a difference of 1 is odds of e to 1. */
#include "lib/base/mem.h"
#include "lib/place/mention.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WEIGHT_PROMINENCE 1.0         /* for each factor of e in population */
#define QUALIFIED 8.0                 /* the text gives its qualifier */
#define BARE_OF_QUALIFIED -0.7        /* its official name has a qualifier that the text leaves out */
#define TITLE_MISSING -6.0            /* VARIANT_TITLED without a title */
#define WRONG_LEVEL -12.0             /* "Landkreis" before a town */
#define NO_SUCH_LEVEL 0.4             /* "Landkreis X" where only a town has the name: times this */
#define NOT_A_TOWN -1.5               /* "Stadt" before what is only a Gemeinde */
#define BARE_DISTRICT -3.0            /* a bare name is the town */
#define BARE_DISTRICT_OF_VILLAGE -0.5 /* unless only a village has the district's name (Barnim) */
#define VILLAGE 3000.0
#define ASSOCIATION_UNNAMED -9.0
#define BOROUGH_UNNAMED -4.0 /* "Mitte" without Bezirk */
#define BOROUGH_IN_CITY 5.0  /* the same on a page about its city */
#define NOT_A_GEMEINDE -3.0  /* "Gemeinde" before what is a town */
#define ENDED -2.0           /* the commune exists no longer */
#define LAND_BESIDE 5.0      /* "Münster (Hessen)" */
#define LAND_IN_SENTENCE 2.0
#define LAND_ON_PAGE 1.2   /* times its share of the Länder that the page names */
#define NAMED_FULLY 3.0    /* elsewhere on the page, with qualifier or designation */
#define DISTRICT_NAMED 1.0 /* the page speaks of the Landkreis of that name */
#define NEAR 3.0           /* most that near places give */
#define NEAR_KM 25.0
#define FAR 1.0 /* most that the wider neighbourhood gives */
#define FAR_KM 120.0
#define TOO_FAR_KM 600.0
#define REGION_KM 70.0        /* what a page of one region speaks of lies so near to its own place */
#define FAR_FROM_HOME_KM 75.0 /* and this is far from it */
#define NEIGHBOUR_KM 30.0     /* unless the page names another place so near to it */
#define PLACES_OF_LAND 4      /* mentions by which a page's Land is known */
#define HOME_MENTIONS 2       /* of the place that is home without a title or site saying so */
#define IN_DISTRICT 6.0       /* "Münster im Landkreis Donau-Ries" */
#define SAME_DISTRICT 1.5     /* "Bergen, Faßberg und Winsen" */
#define TOLD_NEAR 2.0         /* "Oberursel bei Frankfurt": times what the place that is near gives */
#define SAID_NEAR 3.0         /* and besides, if it is indeed so near: */
#define TOLD_NEAR_KM 30.0
#define PARENT_NAMED 2.0 /* the page names its Landkreis */
#define OWN_SITE 2.0     /* the page's title or site names it */
#define FAR_VILLAGE -5.5 /* a village far from all that the page is about: a quarter of the same name, or no place */
#define SAME_BODY 6.0    /* "Gesundheitsregion plus Miltenberg" after "Gesundheitsregion plus Landkreis Miltenberg" */

/* All districts count as one size: whether town or district is meant is no question of heads. */
#define DISTRICT_SIZE 40e3

/* In the second round what the first decided helps to decide the rest. */
enum { ROUNDS = 2, MAX_ANCHORS = 24, NEAREST = 8 };

struct anchor {
    const struct area *area;
    size_t mentions;
    bool qualified; /* named with qualifier or designation */
    bool own;       /* in the page's title, site or address */
};

/* How near an area lies to another one, as it was worked out last. */
struct nearness {
    const struct area *of, *to;
    double value;
};
enum { NEARNESSES = 256 };

struct chooser {
    struct search *s;
    struct nearness known[NEARNESSES];  /* each where a hash of both says */
    double land_share[17];              /* by number of the Land */
    struct anchor anchors[MAX_ANCHORS]; /* the places that the page names most, once each */
    size_t nanchors;
};

static bool is_commune(const struct mention *m)
{
    return m->kind == PLACE_COMMUNE && m->ncandidates && m->place_score > 0;
}

static int land_number(const struct area *a)
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

static double km(const struct area *a, const struct area *b)
{
    return place_km(a->lat, a->lon, b->lat, b->lon);
}

static double town_size(const struct mention *m)
{
    double best = 0;
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level == AREA_MUNICIPALITY)
            best = fmax(best, area_prominence(m->candidates[i].area));
    return best;
}

static double level_score(const struct mention *m, const struct candidate *c)
{
    const struct area *a = c->area;
    switch (m->cue) {
    case CUE_DISTRICT:
        return a->level == AREA_DISTRICT ? 0 : a->level == AREA_MUNICIPALITY ? WRONG_LEVEL : 2 * WRONG_LEVEL;
    case CUE_TOWN:
        if (a->level != AREA_MUNICIPALITY)
            return WRONG_LEVEL;
        return 0;
    case CUE_ASSOCIATION:
        return a->level == AREA_ASSOCIATION ? 0 : a->level == AREA_MUNICIPALITY ? WRONG_LEVEL / 2 : WRONG_LEVEL;
    case CUE_BOROUGH:
        return a->level == AREA_BOROUGH ? 0 : WRONG_LEVEL / 2;
    default:
        break;
    }
    switch (a->level) {
    case AREA_DISTRICT:
        return town_size(m) >= VILLAGE ? BARE_DISTRICT : BARE_DISTRICT_OF_VILLAGE;
    case AREA_ASSOCIATION:
        return ASSOCIATION_UNNAMED;
    case AREA_BOROUGH:
        return BOROUGH_UNNAMED;
    default:
        return 0;
    }
}

static bool is_town(const struct area *a)
{
    return strstr(a->designation, "tadt") || strstr(a->designation, "Stadtkreis");
}

/* "Stadt" before the name, as against "Gemeinde". */
static bool called_town(const struct search *s, const struct mention *m)
{
    return m->first_token < m->name_token && m->cue == CUE_TOWN && !doc_is(s->doc, m->first_token, "gemeinde");
}

static bool called_gemeinde(const struct search *s, const struct mention *m)
{
    static const char *const words[] = {"gemeinde", "ortsgemeinde", NULL};
    return m->first_token < m->name_token && !m->listed && doc_one_of(s->doc, m->first_token, words);
}

static void score_alone(const struct search *s, struct mention *m)
{
    bool bare_exists = false;
    for (size_t i = 0; i < m->ncandidates; i++)
        bare_exists |= !(m->candidates[i].flags & VARIANT_SHORT);
    for (size_t i = 0; i < m->ncandidates; i++) {
        struct candidate *c = &m->candidates[i];
        double size = c->area->level == AREA_DISTRICT ? DISTRICT_SIZE : fmax(area_prominence(c->area), 50);
        c->score = WEIGHT_PROMINENCE * log(size) + level_score(m, c);
        if (c->qualified)
            c->score += QUALIFIED;
        else if (bare_exists && (c->flags & VARIANT_SHORT))
            c->score += BARE_OF_QUALIFIED;
        if ((c->flags & VARIANT_TITLED) && m->cue != CUE_DISTRICT)
            c->score += TITLE_MISSING;
        if (called_town(s, m) && c->area->level == AREA_MUNICIPALITY && !is_town(c->area))
            c->score += NOT_A_TOWN;
        if (called_gemeinde(s, m) && c->area->level == AREA_MUNICIPALITY && is_town(c->area))
            c->score += NOT_A_GEMEINDE;
        if (*c->area->valid_to)
            c->score += ENDED;
        c->alone = c->score;
    }
}

static const struct candidate *best_of(const struct mention *m)
{
    const struct candidate *best = &m->candidates[0];
    for (size_t i = 1; i < m->ncandidates; i++)
        if (m->candidates[i].score > best->score)
            best = &m->candidates[i];
    return best;
}

/* Share of the best candidate. */
static double certainty(const struct mention *m)
{
    const struct candidate *best = best_of(m);
    double sum = 0;
    for (size_t i = 0; i < m->ncandidates; i++)
        sum += exp(m->candidates[i].score - best->score);
    return 1 / sum;
}

static void count_lands(struct chooser *c)
{
    double sum = 0;
    for (size_t i = 0; i < c->s->n; i++) {
        const struct mention *m = &c->s->mentions[i];
        if (m->kind != PLACE_LAND)
            continue;
        c->land_share[land_number(m->candidates[0].area)] += 1;
        sum += 1;
    }
    for (size_t i = 0; sum > 0 && i < 17; i++)
        c->land_share[i] /= sum;
}

/* Only what is sure by itself helps to decide others. NULL if this one is not. */
static const struct area *sure_area(const struct mention *m)
{
    if (!is_commune(m) || m->place_score < 1.0)
        return NULL;
    const struct candidate *best = best_of(m);
    return !isnan(best->area->lat) && certainty(m) > 0.8 ? best->area : NULL;
}

static void note_anchor(struct chooser *c, const struct mention *m, bool own)
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

static double work_out_nearness(const struct area *a, const struct area *anchor)
{
    double d = km(a, anchor);
    return d > TOO_FAR_KM ? 0 : (d < 6 * NEAR_KM ? NEAR * exp(-d / NEAR_KM) : 0) + FAR * exp(-d / FAR_KM);
}

static double nearness(struct chooser *c, const struct area *a, const struct area *anchor)
{
    if (a == anchor || isnan(a->lat))
        return 0;
    uint64_t hash = ((uint64_t)(uintptr_t)a ^ (uint64_t)(uintptr_t)anchor << 20) * UINT64_C(0x9E3779B97F4A7C15);
    struct nearness *n = &c->known[hash >> 32 & (NEARNESSES - 1)];
    if (n->of != a || n->to != anchor)
        *n = (struct nearness){a, anchor, work_out_nearness(a, anchor)};
    return n->value;
}

static bool is_candidate(const struct mention *m, const struct area *a)
{
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area == a)
            return true;
    return false;
}

/* Near places in the text weigh whole, those elsewhere on the page half; the best few count, not the many. */
static double neighbourhood(struct chooser *c, const struct mention *m, const struct area *a)
{
    const struct search *s = c->s;
    size_t index = (size_t)(m - s->mentions);
    double near = 0, page = 0, total = 0;
    for (int side = -1; side <= 1; side += 2) {
        size_t seen = 0;
        for (size_t i = index + (size_t)side; i < s->n && seen < NEAREST; i += (size_t)side, seen++) {
            const struct mention *o = &s->mentions[i];
            uint32_t gap = side < 0 ? m->first_token - o->end_token : o->first_token - m->end_token;
            if (o->names == m->names || !o->sure || gap > 60)
                continue;
            double n = nearness(c, a, o->sure) / (1 + seen * 0.25);
            if (side > 0 && gap < 8 && o->first_token && doc_is(s->doc, o->first_token - 1, "bei"))
                n = n * TOLD_NEAR + (km(a, o->sure) < TOLD_NEAR_KM ? SAID_NEAR : 0);
            near = fmax(near, n);
            total += n;
        }
    }
    for (size_t i = 0; i < c->nanchors; i++) {
        const struct anchor *k = &c->anchors[i];
        if (is_candidate(m, k->area))
            continue; /* a town is no sign that the district of its name is meant */
        double weight = k->own ? 1 : 0.5 + 0.1 * fmin((double)k->mentions, 5);
        page = fmax(page, weight * nearness(c, a, k->area));
    }
    return fmax(near, page) + 0.25 * fmin(total, NEAR);
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

static double land_score(const struct chooser *c, const struct mention *m, const struct area *a)
{
    const struct search *s = c->s;
    const struct doc *d = s->doc;
    size_t index = (size_t)(m - s->mentions);
    int land = land_number(a);
    double score = LAND_ON_PAGE * c->land_share[land];
    for (int side = -1; side <= 1; side += 2) {
        size_t seen = 0;
        for (size_t i = index + (size_t)side; i < s->n && seen < NEAREST; i += (size_t)side, seen++) {
            const struct mention *o = &s->mentions[i];
            if (o->kind != PLACE_LAND)
                continue;
            bool same = land_number(o->candidates[0].area) == land;
            if (same && land_beside(d, m, o))
                return score + LAND_BESIDE;
            if (in_same_sentence(d, m, o))
                return score + (same ? LAND_IN_SENTENCE : 0);
            break;
        }
    }
    return score;
}

/* "Münster im Landkreis Donau-Ries", "Oberhausen (Kreis Weilheim-Schongau)": its own district stands behind the name. */
static bool in_district(const struct search *s, const struct mention *m, const struct area *a)
{
    const struct mention *o = m + 1;
    const struct doc *d = s->doc;
    uint32_t i = m->end_token;
    return o < s->mentions + s->n && o->sure && o->sure->level == AREA_DISTRICT && o->first_token == i + 1 &&
           !strcmp(a->parent, o->sure->ags) &&
           (doc_is(d, i, "im") || doc_is(d, i, "in") || doc_punct(d, i, '(') || doc_punct(d, i, ','));
}

/* "Bergen, Faßberg und Winsen": the place before or behind lies in the same district. */
static bool of_same_district(const struct search *s, const struct mention *m, const struct area *a)
{
    enum { GAP = 3 };
    for (int side = -1; side <= 1; side += 2) {
        size_t i = (size_t)(m - s->mentions) + (size_t)side;
        if (i >= s->n || a->level != AREA_MUNICIPALITY || !*a->parent)
            continue;
        const struct mention *o = &s->mentions[i];
        uint32_t gap = side < 0 ? m->first_token - o->end_token : o->first_token - m->end_token;
        if (o->sure && o->names != m->names && gap <= GAP && o->sure->level == AREA_MUNICIPALITY &&
            !strcmp(o->sure->parent, a->parent))
            return true;
    }
    return false;
}

static double page_score(const struct chooser *c, const struct candidate *k, bool bare)
{
    double score = 0;
    bool in_city = false;
    for (size_t i = 0; i < c->nanchors; i++) {
        const struct anchor *n = &c->anchors[i];
        if (n->area == k->area && n->qualified)
            score += k->area->level != AREA_DISTRICT ? NAMED_FULLY : bare ? DISTRICT_NAMED : 0;
        if (n->area == k->area && n->own)
            score += k->area->level != AREA_DISTRICT || !bare ? OWN_SITE : DISTRICT_NAMED;
        if (*k->area->parent && !strcmp(k->area->parent, n->area->ags))
            score += PARENT_NAMED;
        in_city |= k->area->level == AREA_BOROUGH && n->area->level != AREA_DISTRICT &&
                   !strcmp(n->area->ags, k->area->ags) && n->mentions > 1;
    }
    return score + (in_city ? BOROUGH_IN_CITY : 0);
}

/* Scores of one round go by the decisions of the round before, so that the order of the text does not matter. */
static void score_by_page(struct chooser *c, double *next)
{
    struct search *s = c->s;
    for (size_t i = 0; i < s->n; i++) {
        const struct mention *m = &s->mentions[i];
        const struct region *region = is_commune(m) && m->ncandidates > 1 ? region_named(s->doc, m) : NULL;
        for (size_t k = 0; is_commune(m) && k < m->ncandidates; k++) {
            const struct candidate *x = &m->candidates[k];
            *next++ = m->ncandidates < 2
                          ? x->alone
                          : x->alone + neighbourhood(c, m, x->area) + land_score(c, m, x->area) +
                                (in_district(s, m, x->area) ? IN_DISTRICT : 0) + region_score(region, x->area) +
                                (of_same_district(s, m, x->area) ? SAME_DISTRICT : 0) +
                                page_score(c, x, m->cue == CUE_NONE);
        }
    }
}

static void take_scores(struct search *s, const double *next)
{
    for (size_t i = 0; i < s->n; i++)
        for (size_t k = 0; is_commune(&s->mentions[i]) && k < s->mentions[i].ncandidates; k++)
            s->mentions[i].candidates[k].score = *next++;
}

static int by_score(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    return strcmp(x->area->ars, y->area->ars); /* so that the order never depends on the file's */
}

static void settle_shares(struct mention *m)
{
    qsort(m->candidates, m->ncandidates, sizeof *m->candidates, by_score);
    double best = m->candidates[0].score, sum = 0;
    for (size_t i = 0; i < m->ncandidates; i++)
        sum += exp(m->candidates[i].score - best);
    bool other_level = m->designated && ((m->cue == CUE_DISTRICT && m->candidates[0].area->level != AREA_DISTRICT) ||
                                         (m->cue == CUE_TOWN && m->candidates[0].area->level == AREA_DISTRICT));
    if (other_level && !m->listed)
        sum /= NO_SUCH_LEVEL;
    for (size_t i = 0; i < m->ncandidates; i++)
        m->candidates[i].score = exp(m->candidates[i].score - best) / sum;
}

/* The word before the name begins no other phrase: it is a noun, or belongs to one ("plus", "der"). */
static bool body_before(const struct search *s, uint32_t token, char out[2][NAME_KEY_SIZE])
{
    const struct doc *d = s->doc;
    if (token < 2 || line_breaks(d, token) || line_breaks(d, token - 1))
        return false;
    bool noun = (d->tokens[token - 1].flags | d->tokens[token - 2].flags) & TOK_CAPITAL;
    return noun && token_key(d, token - 1, out[0]) && token_key(d, token - 2, out[1]);
}

/* A body that the page calls once "X Landkreis Y" and then "X Y" is the district's both times. */
static void score_by_body(struct search *s)
{
    enum { MOST = 8 };
    const struct mention *districts[MOST];
    size_t n = 0;
    for (size_t i = 0; i < s->n; i++) {
        struct mention *m = &s->mentions[i];
        char mine[2][NAME_KEY_SIZE], other[2][NAME_KEY_SIZE];
        if (!is_commune(m) || !body_before(s, m->first_token, mine))
            continue;
        if (m->designated && m->cue == CUE_DISTRICT && n < MOST)
            districts[n++] = m;
        for (size_t k = 0; m->cue == CUE_NONE && k < n; k++)
            if (districts[k]->names == m->names && body_before(s, districts[k]->first_token, other) &&
                !strcmp(mine[0], other[0]) && !strcmp(mine[1], other[1])) {
                for (size_t c = 0; c < m->ncandidates; c++)
                    if (m->candidates[c].area->level == AREA_DISTRICT)
                        m->candidates[c].alone += SAME_BODY;
                break;
            }
    }
}

void score_areas(struct search *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->mentions[i].kind == PLACE_COMMUNE && s->mentions[i].ncandidates)
            score_alone(s, &s->mentions[i]);
}

static void find_anchors(struct chooser *c)
{
    struct search *s = c->s;
    c->nanchors = 0;
    for (size_t i = 0; s->head && i < s->head->n; i++) {
        struct mention *m = &s->head->mentions[i];
        if ((m->sure = sure_area(m)))
            note_anchor(c, m, true);
    }
    for (size_t i = 0; i < s->n; i++) {
        struct mention *m = &s->mentions[i];
        if ((m->sure = sure_area(m)))
            note_anchor(c, m, false);
    }
}

/* A page of one region: where its own place is, or the one that it names most, if nearly all others are near it. */
static const struct area *home_of_page(const struct chooser *c)
{
    const struct anchor *home = NULL;
    size_t near = 0, all = 0;
    for (size_t i = 0; i < c->nanchors; i++) {
        const struct anchor *a = &c->anchors[i];
        if (!home || a->own > home->own || (a->own == home->own && a->mentions > home->mentions))
            home = a;
    }
    for (size_t i = 0; home && i < c->nanchors; i++) {
        all += c->anchors[i].mentions;
        near += km(home->area, c->anchors[i].area) < REGION_KM ? c->anchors[i].mentions : 0;
    }
    return home && (home->own || home->mentions >= HOME_MENTIONS) && near * 4 >= all * 3 ? home->area : NULL;
}

/* A page of one Land: that of nearly all places that it names; 0 if there is none. */
static int land_of_page(const struct chooser *c)
{
    size_t of_land[17] = {0}, all = 0;
    int most = 0;
    for (size_t i = 0; i < c->nanchors; i++) {
        int land = land_number(c->anchors[i].area);
        of_land[land] += c->anchors[i].mentions;
        all += c->anchors[i].mentions;
        most = of_land[land] > of_land[most] ? land : most;
    }
    return all >= PLACES_OF_LAND && of_land[most] * 4 >= all * 3 ? most : 0;
}

/* The best candidate is a village, named by nothing but its name, far from home or in another Land than the page's, and
 * far from every other place. */
static bool far_village(const struct chooser *c, const struct mention *m, const struct area *home, int land)
{
    const struct area *a = best_of(m)->area;
    if (m->designated || m->qualified || m->cue != CUE_NONE || a->level != AREA_MUNICIPALITY ||
        area_prominence(a) >= VILLAGE || isnan(a->lat) || !strcmp(m->rule, "postcode"))
        return false;
    bool from_home = home && km(a, home) >= FAR_FROM_HOME_KM;
    if (!from_home && !(land && land_number(a) != land))
        return false;
    for (size_t i = 0; i < c->nanchors; i++)
        if (c->anchors[i].area != a && (km(a, c->anchors[i].area) < (home ? NEIGHBOUR_KM : REGION_KM) ||
                                        !strcmp(a->parent, c->anchors[i].area->ags)))
            return false;
    return land_score(c, m, a) < LAND_IN_SENTENCE;
}

static void doubt_far_villages(const struct chooser *c)
{
    const struct area *home = home_of_page(c);
    int land = land_of_page(c);
    for (size_t i = 0; (home || land) && i < c->s->n; i++) {
        struct mention *m = &c->s->mentions[i];
        if (is_commune(m) && far_village(c, m, home, land)) {
            m->place_score += FAR_VILLAGE;
            if (m->place_score < 0)
                m->rule = "far-village";
        }
    }
}

void choose_areas(struct search *s)
{
    struct chooser c = {.s = s};
    size_t total = 0;
    for (size_t i = 0; i < s->n; i++)
        total += s->mentions[i].ncandidates;
    double *next = mem_array(NULL, total ? total : 1, sizeof *next);
    count_lands(&c);
    score_by_body(s);
    for (int round = 0; round < ROUNDS; round++) {
        find_anchors(&c);
        score_by_page(&c, next);
        take_scores(s, next);
    }
    mem_free(next);
    doubt_far_villages(&c);
    for (size_t i = 0; i < s->n; i++)
        if (s->mentions[i].kind == PLACE_COMMUNE && s->mentions[i].ncandidates)
            settle_shares(&s->mentions[i]);
}
