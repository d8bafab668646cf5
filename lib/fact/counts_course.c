/* The time of a course that its clause names by what was told: "In derselben Zeit wuchs sie von 58 auf 64"; and
 * numbers of an earlier time than the one at hand. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"

#include <stdlib.h>
#include <string.h>

/* "in derselben Zeit", "im gleichen Zeitraum". */
static bool names_told_span(const struct doc *d, const struct clause *c)
{
    static const char *const same[] = {"derselben", "selben",    "gleichen", "dieser",
                                       "diesem",    "demselben", "jener",    NULL};
    static const char *const span[] = {"zeit", "zeitraum", "zeitspanne", "spanne", NULL};
    const size_t REACH = 40; /* tokens */
    for (size_t i = c->first_token; i + 1 < c->end_token && i < c->first_token + REACH; i++)
        if (doc_one_of(d, i, same) && doc_one_of(d, i + 1, span))
            return true;
    return false;
}

/* "2019", "am Jahresende" behind it: in order of time, or told as behind what was told before. */
static bool is_in_order(const struct analysis *a, int date)
{
    static const char behind[] = "told/year+";
    return date_is_absolute(a, (size_t)date) || !strncmp(a->f->dates.v[date].reading, behind, strlen(behind));
}

/* Whether the count holds before that of `other`: dates of years and days; the page's own is the last. */
static bool is_earlier(const struct analysis *a, int as_of, int other)
{
    return as_of >= 0 &&
           (other == PAGE_DATE || strcmp(a->f->dates.v[as_of].reading, a->f->dates.v[other].reading) < 0);
}

/* "2018", "ein Jahr zuvor": a time that is told as one before another. */
static bool is_told_as_before(const struct analysis *a, size_t date)
{
    static const char before[] = "told/year-", last[] = "year-";
    const char *reading = a->f->dates.v[date].reading;
    return !strncmp(reading, before, strlen(before)) || !strncmp(reading, last, strlen(last));
}

/* "Ende 2015 war es eine, 2018 waren es vier und 2021 sechs", "Ende 2021 waren es sechs, zwei mehr als ein Jahr
 * zuvor": the first and the last of several times that the sentence before the clause tells, also of what is not
 * counted as several. */
static bool span_of_sentence_before(const struct analysis *a, const struct clause *c, int *first, int *last)
{
    const size_t MOST = 8; /* dates */
    const struct sentence *s = &a->doc->sentences[c->sentence];
    if (c->sentence == 0 || s[-1].line != s->line)
        return false;
    size_t n = 0, from, to = dates_between(a, s[-1].first_token, s[-1].end_token, &from);
    int before = NO_REF;
    for (; from < to && n < MOST; from++) {
        if (is_told_as_before(a, from))
            before = (int)from;
        if (!date_is_absolute(a, from))
            continue;
        *first = n == 0 || is_earlier(a, (int)from, *first) ? (int)from : *first;
        *last = n == 0 || is_earlier(a, *last, (int)from) ? (int)from : *last;
        n++;
    }
    if (n == 1 && before != NO_REF)
        *first = before;
    return n > 0 && *first != *last;
}

/* Whether the count is the end of a course within one time: "2019 wuchs die Zahl von sechs auf neun". */
static bool ends_course(const struct analysis *a, const struct count *count)
{
    return !strcmp(count->rule, "count.level") && count > a->f->counts && !strcmp(count[-1].rule, "count.start") &&
           count[-1].as_of == count->as_of;
}

bool date_of_told_span(const struct counting *k, const struct quantity *q, int *as_of)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool start = count_is_start(a, q), end = count_is_raised_to(a->doc, q);
    if ((!start && !end) || !names_told_span(a->doc, c))
        return false;
    const size_t BACK = 4; /* counts */
    int first = NO_REF, last = NO_REF;
    bool within = false; /* all of it lies within one time */
    if (span_of_sentence_before(a, c, &first, &last)) {
        *as_of = start ? first : last;
        return true;
    }
    first = last = NO_REF;
    size_t ntold = k->ntold < TOLD ? k->ntold : TOLD;
    for (size_t n = 1; n <= ntold && n <= BACK; n++) {
        const struct count *told = &a->f->counts[k->told[(k->ntold - n) % TOLD]];
        if (told->start >= a->doc->tokens[c->first_token].start || /* not dated yet */
            !(told->as_of == PAGE_DATE || (told->as_of >= 0 && is_in_order(a, told->as_of))))
            continue;
        if (first == NO_REF || is_earlier(a, told->as_of, first))
            first = told->as_of;
        if (last == NO_REF || is_earlier(a, last, told->as_of))
            last = told->as_of;
        within |= ends_course(a, told);
    }
    if (first == NO_REF || (start && first == PAGE_DATE))
        return false;
    *as_of = start ? first : first == last && !within ? PAGE_DATE : last;
    return true;
}

bool count_is_retrospect(const struct counting *k, int unit, int as_of, const char *scope)
{
    static const char *const earlier[] = {"year-", "told/year-", NULL};
    const struct date_mention *dates = k->a->f->dates.v;
    if (unit != 0 || k->last.unit != 0 || k->last.end_token == 0 || k->last.sentence != k->sentence || as_of < 0 ||
        k->last.as_of == as_of || !k->last.scope || strcmp(k->last.scope, scope) != 0)
        return false;
    for (const char *const *e = earlier; *e; e++)
        if (!strncmp(dates[as_of].reading, *e, strlen(*e)))
            return true;
    size_t before = (size_t)k->last.as_of;
    return k->last.as_of >= 0 && date_is_absolute(k->a, (size_t)as_of) && date_is_absolute(k->a, before) &&
           strcmp(dates[as_of].reading, dates[before].reading) < 0;
}

/* The year in which the page was written, by its own date or by its "Stand"; 0 if it is not known. */
static long year_of_page(const struct analysis *a)
{
    const char *own = page_own_date(a);
    if ((!own || !*own) && a->nstands > 0 && date_is_absolute(a, (size_t)a->stands[0]))
        own = a->f->dates.v[a->stands[0]].reading;
    return own ? strtol(own, NULL, 10) : 0;
}

int date_of_year_under_review(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const size_t YEAR = strlen("2018"), DATES = 4, REACH = 40;
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[c->sentence];
    const bool by = q->first_token > c->first_token && doc_is(d, q->first_token - 1, "um");
    if (c->sentence == 0 || s[-1].line != s->line || clause_speaks_of_now(a, c) || c->unsure || c->denied ||
        !(by || count_is_raised_to(d, q) || count_becomes(a, q) || count_is_gain(a, q)))
        return NO_REF;
    size_t from, to = dates_between(a, s[-1].first_token, s[-1].end_token, &from);
    for (size_t n = 0; to-- > from && n < DATES; n++) {
        const size_t at = a->f->dates.v[to].first_token;
        const struct clause *of = &a->clauses[clause_of(a, at)];
        const char *reading = a->f->dates.v[to].reading;
        const size_t first = reach_back(at, REACH, of->first_token), end = reach_on(at, REACH, of->end_token);
        if (strlen(reading) == YEAR && strtol(reading, NULL, 10) + 1 == year_of_page(a) && !of->relative &&
            !of->unsure && token_depth(a, at) == 0 && !date_is_since(a, to) && !date_is_compared(a, to) &&
            !tokens_tell_founding(a, first, end) && !count_has_joining(a, first, end))
            return (int)to;
    }
    return NO_REF;
}

bool count_is_of_compared_area(const struct analysis *a, const struct quantity *q)
{
    static const char *const than[] = {"vor", "hinter", "nach", "neben", "gegenüber", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 5; /* tokens of the area's name */
    const size_t with = count_before_adverbs(d, q->first_token);
    if (with == 0 || !doc_is(d, with - 1, "mit"))
        return false;
    size_t from, to = places_between(a, reach_back(with - 1, LONGEST, 0), with - 1, &from);
    const struct place *p = from < to ? &a->f->places.v[to - 1] : NULL;
    return p && p->end_token == with - 1 && p->first_token > 0 && doc_one_of(d, p->first_token - 1, than);
}
