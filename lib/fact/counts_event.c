/* The event that a passage tells, by which it dates what it counts in the past tense: which dates tell one, and which is
 * the nearest. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* A day of a month, "am 1. März", or a date with its year; nothing that lies ahead. */
static bool is_told_day(const struct analysis *a, size_t date)
{
    const char *r = a->f->dates.v[date].reading;
    bool day = !strncmp(r, "XXXX-", 5) && r[5] >= '0' && r[5] <= '9' && r[6] && r[7] == '-';
    bool weekday = !strncmp(r, "XXXX-WXX", strlen("XXXX-WXX")); /* "am Donnerstag" */
    return (date_is_absolute(a, date) || day || weekday) && !strstr(r, ";will") && !strstr(r, ";future");
}

/* "vor fünf Jahren", "im Vorjahr", "ein Jahr später": counted back from the page, or on from what was told. */
static bool is_past(const struct analysis *a, size_t date)
{
    static const char *const units[] = {"year-", "month-", "week-", "day-", "told/", NULL};
    for (const char *const *u = units; *u; u++)
        if (!strncmp(a->f->dates.v[date].reading, *u, strlen(*u)))
            return true;
    return false;
}

bool date_is_today(const struct analysis *a, size_t date)
{
    return strncmp(a->f->dates.v[date].reading, "day+0", strlen("day+0")) == 0;
}

bool date_is_led_by(const struct analysis *a, size_t date, const char *const *words)
{
    size_t i = a->f->dates.v[date].first_token;
    if (i > 0 && (token_classes(a->doc, i - 1) & W_ARTICLE || doc_is(a->doc, i - 1, "im")))
        i--; /* "als im Vorjahr" */
    return i > 0 && doc_one_of(a->doc, i - 1, words);
}

bool date_is_since_noun(const struct analysis *a, size_t date)
{
    static const char *const in[] = {"im", "in", "am", "jahr", "jahre", NULL};
    const struct doc *d = a->doc;
    size_t i = a->f->dates.v[date].first_token;
    while (i > 0 && doc_one_of(d, i - 1, in))
        i--;
    if (i < 2 || !doc_capital(d, i - 1))
        return false;
    i--;
    while (i > 0 && token_classes(d, i - 1) & W_ARTICLE && !doc_is(d, i - 1, "seit"))
        i--;
    return i > 0 && doc_is(d, i - 1, "seit");
}

/* "werde sich im März 2023 damit befassen": a date behind that of the page in a clause that speaks of what is to come. */
static bool is_to_come(const struct analysis *a, size_t date)
{
    static const char *const will[] = {"werde", "werden", "wird", "würden", NULL};
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    if (!c->unsure && !doc_has_one_of(a->doc, c->first_token, c->end_token, will))
        return false;
    const char *own = a->own_date >= 0 ? a->f->dates.v[a->own_date].reading : a->doc->page->published.data;
    const char *reading = a->f->dates.v[date].reading;
    if (!own || !date_is_absolute(a, date) || own[0] < '0' || own[0] > '9')
        return false;
    size_t len = strcspn(reading, ";"), other = strcspn(own, ";");
    return strncmp(reading, own, len < other ? len : other) > 0;
}

/* "2011 mit 14 Kommunen gestartet": when the network began is no event that dates what is counted later. */
static bool tells_beginning(const struct analysis *a, size_t date)
{
    const size_t REACH = 16;
    size_t at = a->f->dates.v[date].first_token;
    const struct clause *c = &a->clauses[clause_of(a, at)];
    size_t first = reach_back(at, REACH, c->first_token);
    bool named;
    return tokens_tell_founding(a, first, reach_on(at, REACH, c->end_token)) &&
           clause_network(a, c, &named) == NETWORK_THIS && named;
}

/* A date that the passage tells as the time of an event, and no beginning, unless the clause speaks of `then`: "Seit 2016
 * hat sie sich verdoppelt: Damals waren es sieben". */
static bool is_event(const struct analysis *a, size_t date, bool then)
{
    static const char *const begins[] = {"seit", "ab", NULL};
    static const char *const compared[] = {"als", "gegenüber", "wie", NULL}; /* "eine mehr als im Vorjahr" */
    if (a->f->roles[date] != ROLE_MENTION ||
        (!then && (date_is_led_by(a, date, begins) || date_is_since_noun(a, date))) || is_to_come(a, date) ||
        (is_past(a, date) && date_is_led_by(a, date, compared)))
        return false;
    if (!then && a->head_event != NO_REF && tells_beginning(a, date)) /* the head's event is at hand */
        return false;
    return is_told_day(a, date) || is_past(a, date);
}

/* "am 24. und 25. November", "vom 3. bis 5. Mai": what lasts several days is dated by the first. */
static int first_day(const struct analysis *a, size_t date)
{
    const struct date_mention *v = a->f->dates.v;
    if (!date_is_day(&v[date])) /* "zwischen 2012 und 2020" */
        return (int)date;
    const size_t DAYS = 8, last = date;
    while (date > 0 && last - date < DAYS && v[date - 1].end_token < v[date].first_token &&
           v[date - 1].end_token + 1 >= v[date].first_token && is_told_day(a, date - 1) &&
           (token_classes(a->doc, v[date - 1].end_token) & W_AND || doc_is(a->doc, v[date - 1].end_token, "bis") ||
            doc_punct(a->doc, v[date - 1].end_token, '/')))
        date--;
    return (int)date;
}

/* "Im März wurden vier aufgenommen. Damals waren es 61": a month without its year. */
static bool is_told_month(const struct analysis *a, size_t date)
{
    const char *r = a->f->dates.v[date].reading;
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    if (c->first_token < a->doc->ntokens &&
        token_classes(a->doc, c->first_token) & W_SUBORD) /* "da er im April kam" */
        return false;
    return a->f->roles[date] == ROLE_MENTION && !strncmp(r, "XXXX-", 5) && r[5] >= '0' && r[5] <= '1' && r[6] &&
           (!r[7] || r[7] == ';') && !strstr(r, ";will") && !strstr(r, ";future");
}

int event_of_passage(const struct analysis *a, const struct clause *c, bool then)
{
    const struct doc *d = a->doc;
    const size_t BACK = 4;
    size_t s = c->sentence, first = d->sentences[s].first_token, n = 0;
    int aside = NO_REF; /* of a relative clause or a bracket, "(Vorjahr: drei)": if nothing else is told */
    for (;;) {
        size_t from, to = dates_between(a, first, c->first_token, &from);
        const size_t DATES = 32; /* the last ones */
        if (to - from > DATES)
            from = to - DATES;
        while (to-- > from)
            if (!then && date_is_today(a, to)) { /* "2013 waren es 56 und heute 78. Zugleich wuchs ... auf 77" */
                return NO_REF;
            } else if (is_event(a, to, then) || (then && is_told_month(a, to))) {
                size_t at = a->f->dates.v[to].first_token;
                if (!a->clauses[clause_of(a, at)].relative && token_depth(a, at) == 0)
                    return first_day(a, to);
                aside = aside == NO_REF ? (int)to : aside;
            }
        if (s == 0 || n++ >= BACK || doc_line_of(d, first) != doc_line_of(d, first - 1)) /* of the paragraph */
            return aside;
        first = d->sentences[--s].first_token;
    }
}

int event_of_report(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t LINES = 8, DATES = 16, REACH = 40; /* back; tokens around the date */
    size_t line = doc_line_of(d, c->first_token), above = reach_back(line, LINES, 0);
    size_t from, to = dates_between(a, d->lines[above].first_token, d->lines[line].first_token, &from);
    for (size_t n = 0; to-- > from && n < DATES; n++) {
        size_t at = a->f->dates.v[to].first_token;
        const struct sentence *s = &d->sentences[doc_sentence_of(d, at)];
        size_t end = reach_on(at, REACH, s->end_token);
        size_t first = reach_back(at, REACH, s->first_token);
        const struct clause *of = &a->clauses[clause_of(a, at)];
        if (is_event(a, to, false) && is_told_day(a, to) && clause_tells_past(a, of) &&
            tokens_name_event(d, first, end, WORD_EVENT))
            return first_day(a, to);
    }
    return NO_REF;
}

int years_ago(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t BACK = 2, DATES = 32; /* sentences; the last dates of them */
    size_t first = d->sentences[reach_back(c->sentence, BACK, 0)].first_token, from;
    size_t to = dates_between(a, first, c->first_token, &from);
    from = reach_back(to, DATES, from);
    while (to-- > from)
        if (!strncmp(a->f->dates.v[to].reading, "year-", strlen("year-")))
            return (int)to;
    return NO_REF;
}

bool clause_speaks_of_joining(const struct analysis *a, const struct clause *c)
{
    static const char *const at[] = {"bei", "beim", "vor", NULL};
    static const char *const joining[] = {"beitritt", "eintritt", "aufnahme", "unterzeichnung", NULL};
    static const char *const came[] = {"dazukamen", "hinzukamen", "anfingen", "einstiegen", "anfing", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40; /* tokens */
    if (clause_speaks_of_now(a, c))
        return false;
    const struct clause *before = clause_before(a, c);
    size_t when = before ? before->first_token : d->ntokens;
    while (before && when < before->end_token && d->tokens[when].kind == TOK_PUNCT) /* a quotation mark */
        when++;
    if (doc_is(d, when, "als")) {
        size_t end = reach_on(when, REACH, before->end_token);
        return has_verb_between(a, when, end, STATUS_JOINED) || doc_has_one_of(d, when, end, came);
    }
    for (size_t i = c->first_token; i + 1 < c->end_token && i < c->first_token + REACH; i++)
        if (doc_one_of(d, i, at) && doc_one_of(d, i + 1 + (token_classes(d, i + 1) & W_ARTICLE ? 1 : 0), joining))
            return true;
    return false;
}

int date_of_joining(const struct analysis *a, const struct clause *c)
{
    const size_t BACK = 400, REACH = 24; /* tokens */
    size_t from, to = dates_between(a, reach_back(c->first_token, BACK, 0), c->first_token, &from);
    while (to-- > from) {
        size_t at = a->f->dates.v[to].first_token;
        const struct clause *of = &a->clauses[clause_of(a, at)];
        size_t first = reach_back(at, REACH, of->first_token), end = reach_on(at, REACH, of->end_token);
        if (has_verb_between(a, first, end, STATUS_JOINED) || date_is_since(a, to))
            return (int)to;
    }
    return NO_REF;
}
