/* What the counts of a page tell of one another once all are read. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* The counts beside the one at `i` that are looked at. */
enum { BESIDE = 4 };

static bool is_total(const struct analysis *a, const struct count *c)
{
    return c->unit == profile_unit(a->c->profile, 0) && c->kind == COUNT_TOTAL && c->relation == REL_EQ;
}

/* A total of all in the area, also "more than 14". */
static bool is_total_of(const struct analysis *a, const struct count *c, const char *area)
{
    return c->unit == profile_unit(a->c->profile, 0) && c->kind == COUNT_TOTAL && !strcmp(c->scope, area);
}

/* The area of two totals near counts[i] of which one is more than the other by its value; NULL for none, the country
 * for itself. */
static const char *area_grown(const struct analysis *a, size_t i)
{
    const struct count *v = a->f->counts;
    const size_t first = reach_back(i, BESIDE, 0), end = reach_on(i, BESIDE + 1, a->f->ncounts);
    const char *area = NULL;
    for (size_t x = first; x < end; x++)
        for (size_t y = first; y < end; y++) {
            if (!is_total(a, &v[x]) || !is_total(a, &v[y]) || strcmp(v[x].scope, v[y].scope) != 0 ||
                v[x].value - v[y].value != v[i].value)
                continue;
            if (area && strcmp(area, v[x].scope) != 0)
                return NULL;
            area = v[x].scope;
        }
    return area;
}

/* "Zwei weitere Kommunen steigen ein. ... In Hessen sind es damit acht. Ende 2020 waren es sechs": newcomers told
 * without an area are those by which that one grew. */
void counts_settle_newcomers(struct analysis *a)
{
    struct count *v = a->f->counts;
    for (size_t i = 0; i < a->f->ncounts; i++) {
        if (v[i].kind != COUNT_INCREMENT || v[i].unit != profile_unit(a->c->profile, 0) ||
            strcmp(v[i].scope, SCOPE_NATION) != 0)
            continue;
        const size_t token = doc_token_at(a->doc, v[i].start);
        const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, token)];
        const size_t REACH = 40; /* tokens */
        const char *area = area_grown(a, i);
        if (area &&
            !scope_between(a, reach_back(token, REACH, s->first_token), reach_on(token, REACH, s->end_token), token))
            v[i].scope = area;
    }
}

/* "Hessen: 3 / Bayern: 1 / Zusammen: 4": the sum of what several Länder have is the country's. */
void counts_settle_sums(struct analysis *a)
{
    enum { SUMMANDS = 24 };
    struct count *v = a->f->counts;
    for (size_t i = 0; i < a->f->ncounts; i++) {
        if (!is_total(a, &v[i]) || strcmp(v[i].rule, "count.sum") != 0 || !strcmp(v[i].scope, SCOPE_NATION))
            continue;
        int64_t sum = 0;
        size_t areas = 0;
        for (size_t k = i; k > 0 && i - k < SUMMANDS && sum < v[i].value; k--)
            if (is_total(a, &v[k - 1]) && strcmp(v[k - 1].scope, SCOPE_NATION) != 0) {
                sum += v[k - 1].value;
                areas += k == i || strcmp(v[k - 1].scope, v[k].scope) != 0;
            }
        if (sum == v[i].value && areas > 1)
            v[i].scope = SCOPE_NATION;
    }
}

/* Whether the sentence around the token names as many communes as wanted, some of them in another Land. */
static bool names_foreign(const struct analysis *a, size_t token, const char *land, int64_t wanted)
{
    enum { MOST = 16, FAR = 200 }; /* communes; tokens */
    const struct area *named[MOST];
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, token)];
    size_t n = 0, from,
           to = places_between(a, reach_back(token, FAR, s->first_token), reach_on(token, FAR, s->end_token), &from);
    bool foreign = false;
    for (; from < to; from++) {
        const struct area *area = commune_area(a->f, from);
        size_t k = 0;
        while (k < n && named[k] != area)
            k++;
        if (!area || k < n)
            continue;
        if (n == MOST)
            return false;
        named[n++] = area;
        foreign |= area->state && strcmp(area->state, land) != 0;
    }
    return foreign && (int64_t)n == wanted;
}

void counts_settle_named(struct analysis *a)
{
    const size_t REACH = 40; /* tokens */
    const int64_t FEW = 12;
    for (size_t i = 0; i < a->f->ncounts; i++) {
        struct count *c = &a->f->counts[i];
        if (c->kind == COUNT_PART || c->unit != profile_unit(a->c->profile, 0) || c->relation != REL_EQ ||
            c->value < 2 || c->value > FEW || !strcmp(c->scope, SCOPE_NATION))
            continue;
        const size_t token = doc_token_at(a->doc, c->start);
        const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, token)];
        if (!scope_between(a, reach_back(token, REACH, s->first_token), reach_on(token, REACH, s->end_token),
                           token) &&
            names_foreign(a, token, c->scope, c->value))
            c->scope = SCOPE_NATION;
    }
}

/* Whether the page tells how many there are in the area in all. */
static bool is_counted_in(const struct analysis *a, const char *area)
{
    for (size_t i = 0; i < a->f->ncounts; i++)
        if (is_total_of(a, &a->f->counts[i], area))
            return true;
    return false;
}

/* Whether the date may be one of the page's own year: without a year, or with that one. */
static bool may_be_of_this_year(const struct analysis *a, int date)
{
    const size_t YEAR = strlen("2018");
    const char *own = page_own_date(a);
    if (date < 0 || !date_is_absolute(a, (size_t)date))
        return true;
    return own && strlen(own) >= YEAR && !strncmp(a->f->dates.v[date].reading, own, YEAR);
}

/* The Land of all those who joined this year, as the text behind byte `start` tells, if they are `wanted`; NULL. */
static const char *land_of_joined(const struct analysis *a, size_t start, int64_t wanted)
{
    const size_t NEAR = 2000; /* bytes */
    const char *land = NULL;
    int64_t n = 0;
    int date = NO_REF; /* of all of them, if it is one */
    for (size_t i = 0; i < a->f->nmemberships; i++) {
        const struct membership *m = &a->f->memberships[i];
        const struct area *area = commune_area(a->f, (size_t)m->place);
        if (n == wanted && date >= 0 && m->date != date)
            break; /* "... erhielten am 3. Mai ihre Urkunden. Schon länger dabei ist Ulm": those who are told behind them */
        if (m->status != STATUS_JOINED || m->start < start || m->start > start + NEAR || !area ||
            !may_be_of_this_year(a, m->date))
            continue;
        if (!area->state || (land && strcmp(land, area->state) != 0))
            return NULL;
        land = area->state;
        date = n == 0 || m->date == date ? m->date : NO_REF;
        n++;
    }
    return n == wanted ? land : NULL;
}

void counts_settle_joined(struct analysis *a)
{
    const size_t REACH = 40, MOST = 16; /* tokens; counts that are looked at */
    for (size_t i = 0, seen = 0; i < a->f->ncounts && seen < MOST; i++) {
        struct count *c = &a->f->counts[i];
        if (c->kind != COUNT_INCREMENT || c->unit != profile_unit(a->c->profile, 0) || c->relation != REL_EQ ||
            c->value < 2 || strcmp(c->scope, SCOPE_NATION) != 0 || !may_be_of_this_year(a, c->as_of))
            continue;
        seen++;
        const size_t token = doc_token_at(a->doc, c->start);
        const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, token)];
        const char *land = land_of_joined(a, c->end, c->value);
        if (land && a->land && !strcmp(a->land->state, land) && is_counted_in(a, land) &&
            !scope_between(a, reach_back(token, REACH, s->first_token), reach_on(token, REACH, s->end_token), token))
            c->scope = land;
    }
}

/* "Von 14 Kommunen im Jahr 2011 auf 71 heute", "aus 14 Städten wurden 71": the first end of a course counts what the
 * last one does, which stands behind it in its clause. */
static bool begins_course_of(const struct analysis *a, const struct count *c, const struct count *end)
{
    static const char *const from[] = {"von", "aus", NULL}, *const to[] = {"auf", "wurden", "werden", "geworden",
                                                                           NULL};
    const size_t REACH = 12; /* tokens */
    const struct doc *d = a->doc;
    const size_t first = count_before_adverbs(d, doc_token_at(d, c->start)), behind = doc_token_at(d, c->end);
    const size_t last = doc_token_at(d, end->start);
    return first > 0 && doc_one_of(d, first - 1, from) && clause_of(a, first) == clause_of(a, last) &&
           last - behind < REACH && doc_has_one_of(d, behind, last, to) && c->value < end->value &&
           count_mark(a, behind - 1, RULE_BARE);
}

void counts_settle_courses(struct analysis *a)
{
    struct count *v = a->f->counts;
    for (size_t i = 0; i + 1 < a->f->ncounts; i++)
        if (v[i].unit != v[i + 1].unit && v[i + 1].unit == profile_unit(a->c->profile, 0) &&
            v[i].kind == COUNT_TOTAL && v[i + 1].kind == COUNT_TOTAL && begins_course_of(a, &v[i], &v[i + 1]))
            v[i].unit = v[i + 1].unit;
}

/* "65 Kommunen", "60 Städte, Kreise und Bezirke": a noun for communes of every kind, or nouns of both levels; those
 * of one level, "35 Landkreise", "26 Städte und Gemeinden", may be all that there are somewhere. */
static bool is_of_both_levels(const struct analysis *a, size_t first, size_t end)
{
    static const char *const all[] = {"kommunen", "gebietskörperschaften", NULL};
    static const char *const towns[] = {"städte", "städten", "großstädte", "großstädten", "gemeinden", NULL};
    static const char *const districts[] = {"kreise",  "kreisen",  "landkreise", "landkreisen",
                                            "bezirke", "bezirken", NULL};
    static const char *const free[] = {"kreisfreie", "kreisfreien", "kreisangehörige", "kreisangehörigen", NULL};
    const struct doc *d = a->doc;
    return doc_has_one_of(d, first, end, all) ||
           (doc_has_one_of(d, first, end, towns) && doc_has_one_of(d, first, end, districts) &&
            !doc_has_one_of(d, first, end, free));
}

/* Whether the count may be the one total of a network over the whole country. */
static bool may_be_total(const struct analysis *a, const struct count *c)
{
    enum { LEAST = 46, MOST = 110 }; /* more than any Land has, and less than it has of communes */
    bool named;
    const size_t first = doc_token_at(a->doc, c->start), end = doc_token_at(a->doc, c->end);
    const struct clause *clause = &a->clauses[clause_of(a, first)];
    const size_t REACH = 40; /* tokens */
    const char *near = scope_between(a, reach_back(first, REACH, clause->first_token),
                                     reach_on(end, REACH, clause->end_token), first);
    const bool relative = clause->join == JOIN_COMMA && token_classes(a->doc, clause->first_token) & W_RELATIVE;
    const struct quantity q = {
        .first_token = (uint32_t)first, .number_token = (uint32_t)first, .end_head = (uint32_t)end};
    if (clause->relative || relative ||
        (near && strcmp(near, SCOPE_NATION) != 0)) /* "ein Siegel, das 48 Kommunen tragen" */
        return false;
    return c->kind == COUNT_TOTAL && c->value >= LEAST && c->value <= MOST && !strcmp(c->scope, SCOPE_NATION) &&
           c->relation != REL_LE && is_of_both_levels(a, first, end) && count_mark(a, end - 1, RULE_BARE) &&
           clause_network(a, clause, &named) == NETWORK_THIS && !clause->denied && !clause->unsure &&
           count_is_near_network(a, clause->sentence) && !count_is_told_of_others(a, &q);
}

void counts_settle_only_total(struct analysis *a)
{
    struct count *v = a->f->counts, *found = NULL;
    for (size_t i = 0; i < a->f->ncounts; i++) {
        if (is_total_of(a, &v[i], SCOPE_NATION))
            return;
        if (v[i].unit == profile_unit(a->c->profile, 0) || !may_be_total(a, &v[i]))
            continue;
        if (found)
            return;
        found = &v[i];
    }
    if (found)
        found->unit = profile_unit(a->c->profile, 0);
}

void counts_settle_unnamed(struct analysis *a)
{
    enum { TOTALS = 32, SMALLEST = 10 }; /* of the network, the first of the page; smaller numbers meet by chance */
    const char *unit = profile_unit(a->c->profile, 0);
    struct count *v = a->f->counts;
    size_t totals[TOTALS], n = 0;
    for (size_t i = 0; i < a->f->ncounts && n < TOTALS; i++)
        if (v[i].unit == unit && v[i].kind == COUNT_TOTAL && v[i].value >= SMALLEST)
            totals[n++] = i;
    for (size_t i = 0; i < a->f->ncounts && n > 0; i++) {
        bool named;
        const size_t head = doc_token_at(a->doc, v[i].end) - 1;
        const struct clause *c = &a->clauses[clause_of(a, head)];
        if (v[i].unit == unit || v[i].kind != COUNT_TOTAL || !count_mark(a, head, RULE_BARE) ||
            clause_network(a, c, &named) == NETWORK_OTHER || c->denied || c->unsure)
            continue;
        for (size_t k = 0; k < n; k++)
            if (v[totals[k]].value == v[i].value && !strcmp(v[totals[k]].scope, v[i].scope)) {
                v[i].unit = unit;
                v[i].as_of = v[totals[k]].as_of;
                break;
            }
    }
}

/* --- counts that are taken away again ---------------------------------------------------------------------------- */

/* Keeps the i-th count behind the first `*kept` of the page; takes it away if there is a reason why not. */
static void keep_unless(struct analysis *a, size_t i, const char *why, size_t *kept)
{
    const struct count *c = &a->f->counts[i];
    if (why)
        trace_note(a, doc_token_at(a->doc, c->start), doc_token_at(a->doc, c->end), c->rule, false, why);
    else
        a->f->counts[(*kept)++] = *c;
}

/* Whether a date that some count is of is no later than that of another: the same, before the page's own, or both of
 * the calendar. */
static bool is_no_later(const struct analysis *a, int date, int than)
{
    if (date == than || than == PAGE_DATE)
        return date != NO_REF;
    if (date < 0 || than < 0)
        return false;
    const char *x = a->f->dates.v[date].reading, *y = a->f->dates.v[than].reading;
    return date_is_absolute(a, (size_t)date) && date_is_absolute(a, (size_t)than) && strcmp(x, y) <= 0;
}

static const struct clause *clause_of_count(const struct analysis *a, const struct count *c)
{
    return &a->clauses[clause_of(a, doc_token_at(a->doc, c->start))];
}

/* Whether the country is only what is left where nothing names an area, and no table tells it. */
static bool is_of_country_by_default(const struct analysis *a, const struct count *c)
{
    const size_t REACH = 40; /* tokens */
    const size_t token = doc_token_at(a->doc, c->start);
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, token)];
    return a->doc->lines[s->line].kind != BLOCK_ROW && strcmp(c->rule, "count.table") != 0 &&
           !scope_between(a, reach_back(token, REACH, s->first_token), reach_on(token, REACH, s->end_token), token);
}

/* A total that says how many there are at the most: not "more than 14", nor the founders, whose time is told elsewhere. */
static bool may_be_contradicted(const struct analysis *a, const struct count *c)
{
    return is_total_of(a, c, SCOPE_NATION) && !c->founding && c->relation != REL_GT && c->relation != REL_GE;
}

/* Whether, by `total`, there cannot have been as few as `c` tells: "Mit uns waren es drei, heute sind es sieben" is
 * of two times. */
static bool contradicts(const struct analysis *a, const struct count *total, const struct count *c)
{
    const int64_t TIMES = 2;
    return total->value > TIMES * c->value && is_no_later(a, total->as_of, c->as_of) &&
           (c->as_of != total->as_of || !clause_tells_past(a, clause_of_count(a, c)) ||
            !clause_speaks_of_now(a, clause_of_count(a, total)));
}

/* "Ausgewählt wurden drei Partnerkommunen": its own noun says that they are members, so that they are some of them. */
static bool is_of_members(const struct analysis *a, const struct count *c)
{
    return has_members_between(a, doc_token_at(a->doc, c->start), doc_token_at(a->doc, c->end));
}

/* "Hessen zählt vier. Drei davon berichten. ... Drei Orte, drei Wege": a number without a verb which the page told
 * before as a part of more is of that part. The first `kept` counts are those before the i-th one that the page
 * keeps. */
static bool is_part_again(const struct analysis *a, size_t i, size_t kept)
{
    enum { BACK = 8 };
    const struct count *v = a->f->counts, *c = &v[i];
    bool part = false, more = false;
    if (!is_total(a, c) || strcmp(c->rule, "count.noun") != 0 || clause_of_count(a, c)->finite ||
        has_members_between(a, doc_token_at(a->doc, c->start), doc_token_at(a->doc, c->end)))
        return false;
    for (size_t k = reach_back(kept, BACK, 0); k < kept; k++) {
        const bool here = v[k].unit == c->unit && !strcmp(v[k].scope, c->scope);
        part |= here && v[k].kind == COUNT_PART && v[k].value == c->value;
        more |= here && v[k].kind == COUNT_TOTAL && v[k].value > c->value;
    }
    return part && more;
}

void counts_drop_contradicted(struct analysis *a)
{
    enum { TOTALS = 32 }; /* of the country, the first of the page */
    struct count *v = a->f->counts, totals[TOTALS];
    size_t n = 0, kept = 0;
    for (size_t i = 0; i < a->f->ncounts && n < TOTALS; i++)
        if (is_total_of(a, &v[i], SCOPE_NATION) && v[i].relation != REL_LE)
            totals[n++] = v[i];
    for (size_t i = 0; i < a->f->ncounts; i++) {
        bool contradicted = false;
        if (n > 0 && may_be_contradicted(a, &v[i]))
            for (size_t k = 0; k < n && !contradicted; k++)
                contradicted = contradicts(a, &totals[k], &v[i]);
        contradicted = contradicted && is_of_country_by_default(a, &v[i]);
        if (contradicted && is_of_members(a, &v[i])) {
            v[i].kind = COUNT_PART;
            contradicted = false;
        }
        keep_unless(a, i,
                    contradicted                ? "the page tells of more than twice as many at that time"
                    : is_part_again(a, i, kept) ? "told before as a part of more"
                                                : NULL,
                    &kept);
    }
    a->f->ncounts = kept;
}

/* Behind the group that stands right behind the count, between commas, in brackets or between dashes, and names as
 * many communes as it counts; 0 if none does. */
static size_t names_end(const struct analysis *a, const struct count *c, size_t end)
{
    const size_t LEAD = 3; /* tokens: "(die Städte Ulm" */
    const struct doc *d = a->doc;
    if (!doc_punct(d, end, ',') && !token_opens_bracket(a, end))
        return 0;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, end)];
    size_t from, to = groups_between(a, end + 1, reach_on(end, LEAD + 2, s->end_token), &from);
    if (from == to || (int64_t)communes_in(a, &a->groups[from]) != c->value)
        return 0;
    for (size_t i = end + 1; i < a->groups[from].first_token; i++)
        if (!(token_classes(d, i) & (W_ARTICLE | W_KIND | W_ADVERB)))
            return 0;
    return a->groups[from].end_token;
}

/* Whether the words tell that there are, come or belong so many, in an area or all in all. */
static bool words_count(const struct analysis *a, size_t first, size_t end)
{
    static const char *const tell[] = {"gibt",    "gab",      "zählt",        "zählte",     "zählen", "umfasst",
                                       "besteht", "stellt",   "aktuell",      "derzeit",    "bisher", "bislang",
                                       "nur",     "zusammen", "mittlerweile", "inzwischen", "erst",   "schon",
                                       "bereits", "immerhin", "insgesamt",    NULL};
    return doc_has_one_of(a->doc, first, end, tell) || has_mark_between(a, first, end, RULE_VERB) ||
           has_mark_between(a, first, end, RULE_NAME) || scope_between(a, first, end, first);
}

/* "Wir arbeiten mit zwei anderen Partnerkommunen, Celle und Soltau", "Zwei Partnerkommunen, Celle und Soltau,
 * besuchten uns": some that are told by their names, and not how many there are. */
static bool is_selection(const struct analysis *a, const struct count *c)
{
    const struct doc *d = a->doc;
    static const char *const has[] = {"hat", "hatte", "haben", "hatten", NULL};
    const int64_t FEW = 5;
    const size_t REACH = 40; /* tokens */
    if (!is_total(a, c) || c->value > FEW || strcmp(c->rule, "count.noun") != 0)
        return false;
    const size_t first = doc_token_at(d, c->start), end = doc_token_at(d, c->end);
    const size_t names = names_end(a, c, end);
    const struct clause *clause = clause_of_count(a, c);
    if (names == 0)
        return false;
    const size_t behind = reach_on(names, REACH, d->sentences[clause->sentence].end_token);
    const size_t before = tokens_back(d, first, clause->first_token, W_ARTICLE);
    bool led = before > clause->first_token && token_classes(d, before - 1) & (W_PREP | W_WITH | W_OF);
    const bool heads = before == clause->first_token && clause->join != JOIN_COLON && names + 1 < behind &&
                       d->tokens[names].kind == TOK_PUNCT && d->tokens[names + 1].kind == TOK_WORD &&
                       !doc_capital(d, names + 1);
    const size_t from = reach_back(first, REACH, clause->first_token);
    return (led || heads) && !tokens_are(d, from, first, W_COPULA) && !doc_has_one_of(d, from, first, has) &&
           !words_count(a, from, first) && !words_count(a, names, behind);
}

/* "Sechs Kommunen haben Interesse", "13 Kommunen waren da": communes of which nothing says that they are members,
 * and nothing else what they are; no figure of another thing. */
static bool is_of_communes_alone(const struct analysis *a, const struct count *c)
{
    const struct mark *noun = count_mark(a, doc_token_at(a->doc, c->end) - 1, RULE_BARE);
    return noun && noun->rule->unit == 0 && noun->rule->needs != NEEDS_FOCUS && !strcmp(c->unit, "other");
}

/* "Das Bündnis fördert acht Kommunen, darunter den Kreis Plön, der nicht teilnimmt": one of those whom it counts
 * does not belong. */
static bool has_sample_denied(const struct analysis *a, const struct count *c)
{
    const size_t DENIALS = 200; /* looked at */
    const struct clause *next = is_total(a, c) ? clause_behind(a, clause_of_count(a, c)) : NULL;
    const int group = next && next->sample ? only_commune(a, next->first_token, next->end_token) : -1;
    const struct area *area = group < 0 ? NULL : commune_area(a->f, a->groups[group].first_place);
    for (size_t i = 0; area && i < a->ndenials && i < DENIALS; i++)
        if (a->denials[i].area == area)
            return true;
    return false;
}

void counts_drop_selections(struct analysis *a)
{
    size_t kept = 0;
    for (size_t i = 0; i < a->f->ncounts; i++)
        keep_unless(a, i,
                    is_selection(a, &a->f->counts[i])           ? "some that are named"
                    : has_sample_denied(a, &a->f->counts[i])    ? "one of them does not belong"
                    : is_of_communes_alone(a, &a->f->counts[i]) ? "communes that nothing calls members"
                                                                : NULL,
                    &kept);
    a->f->ncounts = kept;
}
