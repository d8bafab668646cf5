/* Which area: every candidate of a name gets a score from what the text says of it; the shares of the candidates are
 * the exponentials of their scores, so that a difference of 1 is odds of e to 1. */
#include "lib/base/mem.h"
#include "lib/place/surroundings.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WEIGHT_PROMINENCE 1.0         /* for each factor of e in population */
#define QUALIFIED 8.0                 /* the text gives its qualifier */
#define LAND_CODE 5.0                 /* "Freiberg (SN)" */
#define BARE_OF_QUALIFIED -0.7        /* its official name has a qualifier that the text leaves out */
#define TITLE_MISSING -6.0            /* VARIANT_TITLED without a title */
#define WRONG_LEVEL -12.0             /* "Landkreis" before a town */
#define NO_SUCH_LEVEL 0.4             /* "Landkreis X" where only a town has the name: times this */
#define NOT_A_TOWN -1.5               /* "Stadt" before what is only a Gemeinde */
#define BARE_DISTRICT -3.0            /* a bare name is the town */
#define BARE_DISTRICT_OF_VILLAGE -0.5 /* unless only a village has the district's name (Barnim) */
#define VILLAGE 3000.0
#define ASSOCIATION_UNNAMED -9.0
#define BOROUGH_UNNAMED -4.0  /* "Mitte" without Bezirk */
#define NOT_A_GEMEINDE -3.0   /* "Gemeinde" before what is a town */
#define ENDED -2.0            /* the commune exists no longer */
#define REGION_KM 70.0        /* what a page of one region speaks of lies so near to its own place */
#define FAR_FROM_HOME_KM 75.0 /* and this is far from it */
#define NEIGHBOUR_KM 30.0     /* unless the page names another place so near to it */
#define PLACES_OF_LAND 4      /* mentions by which a page's Land is known */
#define HOME_MENTIONS 2       /* of the place that is home without a title or site saying so */
#define FAR_VILLAGE -5.5 /* a village far from all that the page is about: a quarter of the same name, or no place */
#define SAME_BODY 6.0    /* "Gesundheitsregion plus Miltenberg" after "Gesundheitsregion plus Landkreis Miltenberg" */

/* All districts count as one size: whether town or district is meant is no question of heads. */
#define DISTRICT_SIZE 40e3

/* In the second round what the first decided helps to decide the rest. */
enum { ROUNDS = 2 };

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

/* "Freiberg (SN)", "Freiberg | SN": the code of the Land behind the name. */
static bool land_code_behind(const struct doc *d, size_t i, const struct area *a)
{
    i += doc_punct(d, i, '(');
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD || d->tokens[i].end - d->tokens[i].start != 2 ||
        line_breaks(d, i))
        return false;
    return strlen(a->state) == 5 && !memcmp(a->state + 3, d->text + d->tokens[i].start, 2);
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
        if (land_code_behind(s->doc, m->end_token, c->area))
            c->score += LAND_CODE;
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

/* Whether the share of the best candidate is more than so much. */
static bool is_sure(const struct mention *m, const struct candidate *best, double share)
{
    double sum = 0;
    for (size_t i = 0; i < m->ncandidates && (sum == 0 || 1 / sum > share); i++)
        sum += &m->candidates[i] == best ? 1 : exp(m->candidates[i].score - best->score);
    return 1 / sum > share;
}

/* Only what is sure by itself helps to decide others. NULL if this one is not. */
static const struct area *sure_area(const struct mention *m)
{
    if (!is_commune(m) || m->place_score < 1.0)
        return NULL;
    const struct candidate *best = best_of(m);
    return !isnan(best->area->lat) && is_sure(m, best, 0.8) ? best->area : NULL;
}

/* Scores of one round go by the decisions of the round before, so that the order of the text does not matter. */
static void score_by_page(struct surroundings *c, double *next)
{
    for (size_t i = 0; i < c->s->n; i++) {
        const struct mention *m = &c->s->mentions[i];
        struct around around;
        if (is_commune(m) && m->ncandidates > 1)
            surroundings_of(c, m, &around);
        for (size_t k = 0; is_commune(m) && k < m->ncandidates; k++) {
            const struct candidate *x = &m->candidates[k];
            *next++ = m->ncandidates < 2 ? x->alone : surroundings_score(c, &around, m->region, x);
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
        sum += m->candidates[i].score = exp(m->candidates[i].score - best);
    bool other_level = m->designated && ((m->cue == CUE_DISTRICT && m->candidates[0].area->level != AREA_DISTRICT) ||
                                         (m->cue == CUE_TOWN && m->candidates[0].area->level == AREA_DISTRICT));
    if (other_level && !m->listed)
        sum /= NO_SUCH_LEVEL;
    for (size_t i = 0; i < m->ncandidates; i++)
        m->candidates[i].score /= sum;
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

static void call_district(struct mention *m, double score)
{
    for (size_t c = 0; c < m->ncandidates; c++)
        if (m->candidates[c].area->level == AREA_DISTRICT)
            m->candidates[c].alone += score;
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
                call_district(m, SAME_BODY);
                break;
            }
    }
}

/* Whether one of the neighbours of mention i has the names. */
static bool has_neighbour(const struct search *s, size_t i, const struct name *names)
{
    return (i > 0 && s->mentions[i - 1].names == names) || (i + 1 < s->n && s->mentions[i + 1].names == names);
}

/* "Coburg und der Landkreis Kulmbach gingen voran, Coburg 2014, Kulmbach 2019": the sentence names both once more,
 * side by side, and means the same. */
static void score_by_resumption(struct search *s)
{
    enum { BACK = 5, FAR = 60 }; /* mentions, tokens */
    for (size_t i = 0; i < s->n; i++) {
        struct mention *m = &s->mentions[i];
        if (!is_commune(m) || m->cue != CUE_NONE || m->designated || m->qualified)
            continue;
        for (size_t k = i; k > 0 && k + BACK > i; k--) {
            const struct mention *o = &s->mentions[k - 1];
            if (o->names != m->names || !o->designated || o->cue != CUE_DISTRICT ||
                m->first_token > o->end_token + FAR ||
                doc_sentence_of(s->doc, o->first_token) != doc_sentence_of(s->doc, m->first_token))
                continue;
            const struct name *before = k > 1 ? s->mentions[k - 2].names : NULL;
            const struct name *behind = k < i ? s->mentions[k].names : NULL;
            if ((before && before != m->names && has_neighbour(s, i, before)) ||
                (behind && k + 1 < i && behind != m->names && has_neighbour(s, i, behind)))
                call_district(m, SAME_BODY);
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

/* A page of one region: where its own place is, or the one that it names most, if nearly all others are near it. */
static const struct area *home_of_page(const struct surroundings *c)
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
        near += area_km(home->area, c->anchors[i].area) < REGION_KM ? c->anchors[i].mentions : 0;
    }
    return home && (home->own || home->mentions >= HOME_MENTIONS) && near * 4 >= all * 3 ? home->area : NULL;
}

/* A page of one Land: that of nearly all places that it names; 0 if there is none. */
static int land_of_page(const struct surroundings *c)
{
    size_t of_land[LAND_NUMBERS] = {0}, all = 0;
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
static bool far_village(const struct surroundings *c, const struct mention *m, const struct area *home, int land)
{
    const struct area *a = best_of(m)->area;
    if (m->designated || m->qualified || m->cue != CUE_NONE || a->level != AREA_MUNICIPALITY ||
        area_prominence(a) >= VILLAGE || isnan(a->lat) || !strcmp(m->rule, "postcode"))
        return false;
    bool from_home = home && area_km(a, home) >= FAR_FROM_HOME_KM;
    if (!from_home && !(land && land_number(a) != land))
        return false;
    for (size_t i = 0; i < c->nanchors; i++)
        if (c->anchors[i].area != a && (area_km(a, c->anchors[i].area) < (home ? NEIGHBOUR_KM : REGION_KM) ||
                                        !strcmp(a->parent, c->anchors[i].area->ags)))
            return false;
    return !surroundings_name_land(c, m, a);
}

static void doubt_far_villages(const struct surroundings *c, struct search *s)
{
    const struct area *home = home_of_page(c);
    int land = land_of_page(c);
    for (size_t i = 0; (home || land) && i < s->n; i++) {
        struct mention *m = &s->mentions[i];
        if (is_commune(m) && far_village(c, m, home, land)) {
            m->place_score += FAR_VILLAGE;
            if (m->place_score < 0)
                m->rule = "far-village";
        }
    }
}

/* True if any is another one than before. */
static bool find_sure(struct search *s)
{
    bool changed = false;
    for (size_t i = 0; i < s->n; i++) {
        const struct area *sure = sure_area(&s->mentions[i]);
        changed |= s->mentions[i].sure != sure;
        s->mentions[i].sure = sure;
    }
    return changed;
}

void choose_areas(struct search *s, struct surroundings *c)
{
    size_t total = 0;
    for (size_t i = 0; i < s->n; i++)
        total += s->mentions[i].ncandidates;
    double *next = mem_array(NULL, total ? total : 1, sizeof *next);
    surroundings_begin(c, s);
    score_by_body(s);
    score_by_resumption(s);
    for (size_t i = 0; i < s->n; i++)
        s->mentions[i].region = s->mentions[i].ncandidates > 1 && is_commune(&s->mentions[i])
                                    ? region_named(s->doc, &s->mentions[i])
                                    : NULL;
    for (int round = 0; round < ROUNDS; round++) {
        const bool head_changed = s->head && find_sure(s->head), changed = find_sure(s) || head_changed;
        if (round > 0 && !changed) /* the scores would come out the same again */
            break;
        surroundings_anchors(c);
        score_by_page(c, next);
        take_scores(s, next);
    }
    mem_free(next);
    doubt_far_villages(c, s);
    for (size_t i = 0; i < s->n; i++)
        if (s->mentions[i].kind == PLACE_COMMUNE && s->mentions[i].ncandidates)
            settle_shares(&s->mentions[i]);
}
