/* Second thoughts on whether a name is a place: from the places beside it, in enumerations and lists, and from what
 * the page calls by this name elsewhere. */
#include "lib/base/mem.h"
#include "lib/place/judge.h"
#include "lib/place/words.h"
#include "lib/text/date_words.h"

#include <string.h>

#define ENUMERATION 3.0    /* beside another place */
#define LED_IN 5.0         /* and all behind one preposition: "aus Hof, Regen und Weiden" */
#define AND_OTHER -1.5     /* "Zimmer und Essen" */
#define SEEN_ELSEWHERE 2.5 /* the page surely names it elsewhere */
#define PAGE_OF_PLACES 1.2 /* the page is about communes; half of it for a noun of every day */
#define PERSON_OF_PAGE -5.0
#define ACTS 2.0               /* "Regen trat bei" */
#define BOROUGH_AMONG 6.0      /* "Mitte" where other boroughs stand */
#define BOROUGHS_OF_PAGE 3     /* mentions of them */
#define NO_PERSON 4.0          /* the same of a name that the page's persons have, "Fürth, das ..." */
#define DISTRICT_OF_PLACES 2.5 /* "in der Uckermark" on a page about communes */

static bool only_district(const struct mention *m)
{
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level != AREA_DISTRICT)
            return false;
    return m->kind == PLACE_COMMUNE && m->ncandidates;
}

/* "die Fulda": as rivers and things are called. */
static bool article_before(const struct doc *d, const struct mention *m)
{
    static const char *const articles[] = {"der", "die", "das", "dem", "den", NULL};
    return m->first_token && doc_one_of(d, m->first_token - 1, articles);
}

/* "Magdeburg (2012), Halle (seit Mai 2013), Jena (im Juni) und ...": behind the bracket that begins at token i if it
 * ends in a year or a month, else i. */
static size_t behind_date_aside(const struct doc *d, size_t i)
{
    enum { LONGEST = 8 }; /* tokens in the bracket */
    if (!doc_punct(d, i, '('))
        return i;
    size_t end = i + 1;
    while (end < d->ntokens && end <= i + LONGEST && !doc_punct(d, end, ')'))
        end++;
    if (!doc_punct(d, end, ')'))
        return i;
    if (date_word_at(d, end - 1).class == WORD_MONTH)
        return end + 1;
    const struct token *year = &d->tokens[end - 1];
    const char *digits = d->text + year->start;
    return year->kind == TOK_NUMBER && year->end - year->start == 4 &&
                   (!strncmp(digits, "19", 2) || !strncmp(digits, "20", 2))
               ? end + 1
               : i;
}

/* The two stand in one enumeration or line of travel: only such signs between. */
static bool enumerated(const struct doc *d, const struct mention *a, const struct mention *b)
{
    static const char *const joins[] = {"und",  "sowie",    "oder", "bzw", "beziehungsweise",
                                        "nach", "richtung", "bis",  "der", "die",
                                        "das",  "dem",      "den",  NULL};
    size_t i = behind_date_aside(d, a->end_compound);
    if (b->first_token <= i || b->first_token > i + 4)
        return false;
    for (; i < b->first_token; i++) {
        if (begins_line(d, i))
            return false;
        if (d->tokens[i].kind == TOK_WORD && !doc_one_of(d, i, joins))
            return false;
        if (d->tokens[i].kind == TOK_NUMBER || doc_punct(d, i, '.') || doc_punct(d, i, ':') || doc_punct(d, i, '-') ||
            (doc_punct(d, i, '(') && b->everyday)) /* "Rüsselsheim (Vogt)" */
            return false;
    }
    return !begins_line(d, b->first_token) && (b->designated || only_district(b) || !article_before(d, b));
}

static bool joins(const struct doc *d, size_t i)
{
    static const char *const words[] = {"und", "oder", "sowie", NULL};
    return doc_one_of(d, i, words) || doc_punct(d, i, '&') || doc_punct(d, i, '+');
}

/* The mention begins its line, perhaps behind a bullet or number. */
static bool leads_line(const struct doc *d, const struct mention *m, size_t *line)
{
    enum { LONGEST = 14 };
    *line = doc_line_of(d, m->first_token);
    const struct line *l = &d->lines[*line];
    return m->first_token <= l->first_token + 2 && l->end_token - l->first_token <= LONGEST;
}

/* One under the other in a list. */
static bool stacked(const struct doc *d, const struct mention *a, const struct mention *b)
{
    size_t upper, lower;
    return leads_line(d, a, &upper) && leads_line(d, b, &lower) && lower == upper + 1 &&
           d->lines[upper].kind == d->lines[lower].kind;
}

/* "Zimmer und Essen": joined with another noun that is no place. */
static bool joined_with_other(const struct doc *d, const struct mention *m)
{
    size_t i = m->first_token, k = m->end_token;
    bool left = i > 1 && !begins_line(d, i) && d->tokens[i - 2].kind == TOK_WORD;
    bool right = k + 1 < d->ntokens && !begins_line(d, k) && d->tokens[k + 1].kind == TOK_WORD;
    if ((left && joins(d, i - 1)) || (right && joins(d, k)))
        return true;
    /* "Kita, Hof, Betrieb" */
    return left && right && doc_punct(d, i - 1, ',') && doc_punct(d, k, ',') && doc_capital(d, i - 2) &&
           doc_capital(d, k + 1);
}

static bool has_level(const struct mention *m, enum area_level level)
{
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level == level)
            return true;
    return false;
}

/* "Havelland, Oberhavel, Barnim und Uckermark": three names of districts one beside the other are districts, though
 * each may be a landscape as well. */
static bool in_run_of_districts(const struct search *s, size_t index)
{
    enum { RUN = 3 };
    size_t n = 1;
    if (!only_district(&s->mentions[index]))
        return false;
    for (size_t i = index; n < RUN && i > 0 && only_district(&s->mentions[i - 1]); i--, n++)
        if (!enumerated(s->doc, &s->mentions[i - 1], &s->mentions[i]))
            break;
    for (size_t i = index; n < RUN && i + 1 < s->n && only_district(&s->mentions[i + 1]); i++, n++)
        if (!enumerated(s->doc, &s->mentions[i], &s->mentions[i + 1]))
            break;
    return n >= RUN;
}

/* "aus Hof, Regen und Weiden": a preposition of places leads in the enumeration that mention i goes on, and its first is
 * one. */
static bool led_in(const struct search *s, size_t i)
{
    enum { LONGEST = 8 };
    size_t first = i;
    for (int n = 0; n < LONGEST && first > 0 && enumerated(s->doc, &s->mentions[first - 1], &s->mentions[first]); n++)
        first--;
    const struct mention *m = &s->mentions[first];
    return first < i && m->place_score > 1.0 && m->first_token && !begins_line(s->doc, m->first_token) &&
           doc_one_of(s->doc, m->first_token - 1, (const char *const[]){"aus", "nach", NULL});
}

static bool is_sure_commune(const struct mention *m)
{
    return m->kind == PLACE_COMMUNE && m->place_score > 2.0 && (!m->everyday || m->place_score > 3);
}

/* "Dortmund, Essen und Hamm": the enumeration that mention `index` stands in goes on to that side, over names that
 * are words as well, to one that is a commune for sure. */
static bool runs_to_sure(const struct search *s, size_t index, int side)
{
    enum { LONGEST = 8 };
    for (int n = 0; n < LONGEST; n++) {
        const size_t other = index + (size_t)side;
        if (other >= s->n || s->mentions[other].kind != PLACE_COMMUNE ||
            !enumerated(s->doc, &s->mentions[side < 0 ? other : index], &s->mentions[side < 0 ? index : other]))
            return false;
        if (is_sure_commune(&s->mentions[other]))
            return true;
        if (!s->mentions[other].everyday)
            return false;
        index = other;
    }
    return false;
}

static void judge_neighbours(struct judge *j, size_t index)
{
    struct search *s = j->s;
    struct mention *m = j->m;
    bool beside = false, borough = false;
    for (int side = -1; side <= 1; side += 2) {
        size_t other = index + (size_t)side;
        if (other >= s->n || s->mentions[other].kind == PLACE_NATION)
            continue;
        const struct mention *a = side < 0 ? &s->mentions[other] : m, *b = side < 0 ? m : &s->mentions[other];
        const struct mention *o = &s->mentions[other];
        bool together = (is_sure_commune(o) && (enumerated(j->d, a, b) || stacked(j->d, a, b)));
        beside |= together || runs_to_sure(s, index, side);
        borough |= together && (o->ncandidates == 1 || m->candidates[0].area->level == AREA_BOROUGH) &&
                   has_level(o, AREA_BOROUGH) && has_level(m, AREA_BOROUGH);
    }
    beside |= in_run_of_districts(s, index);
    if (!beside && m->everyday && led_in(s, index)) {
        judge_add(j, LED_IN, "enumeration");
        return;
    }
    if (borough)
        judge_add(j, ENUMERATION, "enumeration"); /* "Mitte, Neukölln und Pankow" */
    if (beside && strcmp(m->rule, "place-abroad"))
        judge_add(j, ENUMERATION, "enumeration");
    else if (!m->designated && joined_with_other(j->d, m))
        judge_add(j, AND_OTHER, "joined-with-word");
}

/* Places and persons of the page, by name. */
struct page_names {
    struct {
        const struct name *names;
        size_t places, persons; /* sure ones */
    } * v;
    size_t n, cap;
    size_t boroughs; /* mentions of boroughs of Berlin that are one for sure */
    bool traffic;    /* about roads or trains */
    bool of_places;  /* it names several communes, and often */
    struct map_index {
        size_t *slots;
        size_t n;
    } index;
};

static size_t name_slot(const struct page_names *p, const struct name *names)
{
    size_t mask = p->index.n - 1, i = ((uintptr_t)names >> 4) * 0x9E3779B97F4A7C15u >> 20 & mask;
    while (p->index.slots[i] && p->v[p->index.slots[i] - 1].names != names)
        i = (i + 1) & mask;
    return i;
}

static void collect(const struct search *s, struct page_names *p)
{
    size_t n = s->n + (s->head ? s->head->n : 0);
    if (!p->index.n) {
        p->index.n = 16;
        while (p->index.n < n * 2)
            p->index.n *= 2;
        p->index.slots = mem_zalloc(p->index.n * sizeof *p->index.slots);
    }
    if (s->head)
        collect(s->head, p);
    for (size_t i = 0; i < s->n; i++) {
        const struct mention *m = &s->mentions[i];
        if (!m->names)
            continue;
        size_t slot = name_slot(p, m->names);
        if (!p->index.slots[slot]) {
            p->v = mem_grow(p->v, &p->cap, p->n + 1, sizeof *p->v);
            p->v[p->n].names = m->names;
            p->v[p->n].places = p->v[p->n].persons = 0;
            p->index.slots[slot] = ++p->n;
        }
        size_t k = p->index.slots[slot] - 1;
        p->v[k].places +=
            m->place_score >= 2.0 && (m->designated || m->qualified || !strcmp(m->rule, "postcode") ||
                                      !strcmp(m->rule, "place-preposition") || !strcmp(m->rule, "dateline"));
        /* of "Heide Tondern" the first is no family's name */
        p->v[k].persons +=
            !strcmp(m->rule, "person") && (begins_line(s->doc, m->end_name) || !doc_capital(s->doc, m->end_name));
    }
}

/* At least so many communes, and one for so many words. */
#define PAGE_OF_PLACES_MIN 4
#define PAGE_OF_PLACES_WORDS 60

/* Quarters of the two large cities share names with villages; on a page that speaks of the city, they are quarters. */
#define QUARTER -7.0
#define CITY_OFTEN 2 /* mentions of the city or its boroughs */

static void count_cities(const struct search *s, size_t *berlin, size_t *hamburg)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct mention *m = &s->mentions[i];
        if (m->kind != PLACE_COMMUNE || !m->ncandidates || m->place_score < 1.0)
            continue;
        const struct area *a = m->candidates[0].area;
        *berlin += !strcmp(a->ags, "11000000");
        *hamburg += !strcmp(a->ags, "02000000");
    }
}

/* Whether it can be a borough of Berlin. */
static bool may_be_borough(const struct mention *m)
{
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level == AREA_BOROUGH && !strcmp(m->candidates[i].area->ags, "11000000"))
            return true;
    return false;
}

static size_t count_boroughs(const struct search *s)
{
    size_t n = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct mention *m = &s->mentions[i];
        n += m->kind == PLACE_COMMUNE && !m->everyday && m->place_score > 1.0 && may_be_borough(m);
    }
    return n;
}

static void judge_quarter(struct judge *j, bool berlin, bool hamburg)
{
    char key[NAME_KEY_SIZE];
    struct mention *m = j->m;
    if (m->designated || m->qualified || m->end_name != m->name_token + 1 || !token_key(j->d, m->name_token, key))
        return;
    if ((berlin && word_is(WORD_BERLIN_QUARTER, key)) || (hamburg && word_is(WORD_HAMBURG_QUARTER, key)))
        judge_add(j, QUARTER, "quarter-of-city");
}

static bool is_page_of_places(const struct search *s)
{
    size_t mentions = 0, names = 0;
    const struct name *last[PAGE_OF_PLACES_MIN] = {0};
    for (size_t i = 0; i < s->n; i++) {
        const struct mention *m = &s->mentions[i];
        if (m->kind != PLACE_COMMUNE || m->everyday || m->place_score < 2.0)
            continue;
        mentions++;
        bool seen = false;
        for (size_t k = 0; k < names; k++)
            seen |= last[k] == m->names;
        if (!seen && names < PAGE_OF_PLACES_MIN)
            last[names++] = m->names;
    }
    return names >= PAGE_OF_PLACES_MIN && mentions * PAGE_OF_PLACES_WORDS >= s->doc->ntokens;
}

/* A short text about roads or trains: words that are towns as well are towns there. */
#define TRAFFIC 1.5
#define TRAFFIC_TOKENS 300

static bool has_everyday_word(const struct search *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (judge_is_candidate(&s->mentions[i]) && s->mentions[i].everyday == 1)
            return true;
    return false;
}

static bool is_traffic(const struct doc *d)
{
    static const char *const words[] = {"stau",          "unfall",       "verkehrsunfall",
                                        "sperrung",      "vollsperrung", "gesperrt",
                                        "fahrtrichtung", "richtungen",   "autobahn",
                                        "hbf",           "verspätung",   "verspätungen",
                                        "zugausfall",    "bahn",         "gleis",
                                        "züge",          "zug",          "schienenersatzverkehr",
                                        "ersatzverkehr", "baustelle",    NULL};
    static const char *const roads[] = {"a", "b", "bab", "re", "rb", "s", "ice", NULL};
    size_t signs = 0;
    if (d->ntokens > TRAFFIC_TOKENS)
        return false;
    for (size_t i = 0; i < d->ntokens && signs < 2; i++)
        signs += doc_one_of(d, i, words) || (doc_capital(d, i) && doc_one_of(d, i, roads) && i + 1 < d->ntokens &&
                                             d->tokens[i + 1].kind == TOK_NUMBER);
    return signs >= 2;
}

static bool has_place_sign(const struct mention *m)
{
    return m->designated || m->qualified || !strcmp(m->rule, "place-preposition") || !strcmp(m->rule, "postcode") ||
           !strcmp(m->rule, "body") || !strcmp(m->rule, "dateline") || !strcmp(m->rule, "enumeration");
}

/* The page also names the district that the place belongs to. */
static bool district_named(const struct search *s, const struct mention *m)
{
    enum { SEEN = 200 }; /* mentions looked at */
    for (size_t i = 0; i < s->n && i < SEEN; i++) {
        const struct mention *o = &s->mentions[i];
        for (size_t k = 0; o->kind == PLACE_COMMUNE && o->place_score > 2.0 && k < o->ncandidates; k++)
            for (size_t c = 0; o->candidates[k].area->level == AREA_DISTRICT && c < m->ncandidates; c++)
                if (o->names != m->names && !strcmp(o->candidates[k].area->ags, m->candidates[c].area->parent))
                    return true;
    }
    return false;
}

/* "Worms (Datum folgt)", "Hamm – dabei seit 2015", "Schwerin (seit 2014), Ludwigslust": an item of a list, or one with
 * something in brackets, which names of persons seldom have. */
static bool is_item(const struct doc *d, const struct mention *m)
{
    size_t first = m->first_token;
    bool leads =
        begins_line(d, first) || (first && begins_line(d, first - 1) && d->tokens[first - 1].kind == TOK_PUNCT);
    return leads ? d->lines[doc_line_of(d, first)].kind != BLOCK_TEXT || doc_punct(d, m->end_token, '(')
                 : doc_punct(d, m->end_token, '(') && d->tokens[m->end_token].flags & TOK_SPACE;
}

/* A district whose whole name is a landscape's as well. */
static bool is_landscape(const struct mention *m)
{
    if (!only_district(m) || m->designated || m->everyday)
        return false;
    for (size_t i = 0; i < m->ncandidates; i++)
        if (!(m->candidates[i].flags & (VARIANT_TITLED | VARIANT_OTHER)))
            return true;
    return false;
}

/* Whether the two mentions, one right behind the other, are enumerated, the `sure` one of them as a commune. */
static bool is_enumerated_with(const struct doc *d, const struct mention *sure, const struct mention *first,
                               const struct mention *next)
{
    const double SURE = 3.0;
    return sure->kind == PLACE_COMMUNE && sure->place_score > SURE && strcmp(sure->rule, "person") &&
           enumerated(d, first, next);
}

/* "mit Gästen aus Harburg, Lübeck und Stade": goes on an enumeration of communes, or begins one: "Harburg und die Stadt
 * Stade". */
static bool is_among_communes(const struct judge *j)
{
    const struct mention *m = j->m, *mentions = j->s->mentions;
    const bool led =
        m->first_token > 0 && (joins(j->d, m->first_token - 1) || doc_punct(j->d, m->first_token - 1, ','));
    return (m > mentions && led && is_enumerated_with(j->d, m - 1, m - 1, m)) ||
           (m + 1 < mentions + j->s->n && m[1].designated && is_enumerated_with(j->d, m + 1, m, m + 1));
}

/* The only name in its line, cell or heading: "Mitte" over what the borough does. */
static bool fills_line(const struct doc *d, const struct mention *m)
{
    return begins_line(d, m->first_token) && begins_line(d, m->end_token);
}

/* "Neukölln folgte 2013, Mitte am 30. September 2014", "Pankow (Mai) und Mitte (Mitte Dezember)": on a page of
 * boroughs a word of every day that stands where they do. */
static bool stands_as_borough(const struct judge *j)
{
    const struct mention *m = j->m;
    const struct doc *d = j->d;
    if (fills_line(d, m))
        return true;
    const size_t i = m->first_token;
    const bool led =
        i > 0 && !begins_line(d, i) && (doc_punct(d, i - 1, ',') || joins(d, i - 1) || doc_punct(d, i - 1, ';'));
    return led && (told_when(d, m) || doc_punct(d, m->end_token, '(')) &&
           date_word_at(d, m->end_token).class != WORD_MONTH;
}

static void judge_by_page(struct judge *j, const struct page_names *p)
{
    struct mention *m = j->m;
    size_t k = p->index.slots[name_slot(p, m->names)] - 1;
    bool person = p->v[k].persons > p->v[k].places && strcmp(m->rule, "person") && !has_place_sign(m);
    if (person && !is_item(j->d, m) && !is_among_communes(j)) {
        judge_add(j, district_named(j->s, m) ? PERSON_OF_PAGE / 2 : PERSON_OF_PAGE, "person-of-page");
        if (neuter_behind(j->d, m) || acts_as_commune(j->d, m) || pointed_at_behind(j->d, m))
            judge_add(j, NO_PERSON, "acts");
    } else if (is_landscape(m) && (p->of_places || acts_as_commune(j->d, m)))
        judge_add(j, DISTRICT_OF_PLACES, "page-of-places");
    else if (p->traffic && m->everyday == 1 && strcmp(m->rule, "article"))
        judge_add(j, TRAFFIC, "traffic");
    else if (p->of_places && (m->everyday == 1 || m->everyday == 2) && strcmp(m->rule, "article") &&
             strcmp(m->rule, "joined-with-word")) /* "Essen und Getränke" */
        judge_add(j, PAGE_OF_PLACES / m->everyday, "page-of-places");
    if (m->everyday && p->of_places && strcmp(m->rule, "article") && acts_as_commune(j->d, m))
        judge_add(j, ACTS, "acts");
    if (p->boroughs >= BOROUGHS_OF_PAGE && m->everyday && has_level(m, AREA_BOROUGH) && m->place_score < 0 &&
        stands_as_borough(j))
        judge_add(j, BOROUGH_AMONG, "enumeration");
    if (p->v[k].places && m->everyday && strcmp(m->rule, "article") && strcmp(m->rule, "adjective"))
        judge_add(j, SEEN_ELSEWHERE, "seen-elsewhere");
}

void judge_by_context(struct search *s, struct judge *judges)
{
    for (size_t i = 0; i < s->n; i++)
        if (judge_is_candidate(&s->mentions[i]) && s->mentions[i].place_score > -8 &&
            (s->mentions[i].everyday || s->mentions[i].place_score < 1.5)) {
            judge_neighbours(&judges[i], i);
            judge_settle(&judges[i]);
        }
    struct page_names page = {0};
    collect(s, &page);
    page.of_places = is_page_of_places(s);
    page.boroughs = count_boroughs(s);
    page.traffic = has_everyday_word(s) && is_traffic(s->doc);
    size_t berlin = 0, hamburg = 0;
    count_cities(s, &berlin, &hamburg);
    if (s->head)
        count_cities(s->head, &berlin, &hamburg);
    for (size_t i = 0; i < s->n; i++)
        if (judge_is_candidate(&s->mentions[i])) {
            judge_by_page(&judges[i], &page);
            judge_quarter(&judges[i], berlin >= CITY_OFTEN, hamburg >= CITY_OFTEN);
            judge_settle(&judges[i]);
        }
    mem_free(page.v);
    mem_free(page.index.slots);
}
