/* The event that a passage tells, by which it dates what it counts in the past tense: which dates tell one, and which is
 * the nearest. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <stdlib.h>
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
    const size_t NOUNS = 3, NAME = 10; /* "seit dem Start des Prozesses „...“ 2011"; tokens of a name */
    for (size_t n = 0; n < NOUNS; n++) {
        size_t name = i;
        while (i > 0 && name - i < NAME && (a->token_bits[i - 1] & BIT_NAME || d->tokens[i - 1].kind == TOK_PUNCT) &&
               count_names_network(a, i - 1))
            i--;
        if (i < 2 || (i == name && !doc_capital(d, i - 1)))
            return false;
        i -= i == name;
        while (i > 0 && token_classes(d, i - 1) & W_ARTICLE && !doc_is(d, i - 1, "seit"))
            i--;
        if (i > 0 && doc_is(d, i - 1, "seit"))
            return true;
    }
    return false;
}

/* "werde sich im März 2023 damit befassen": a date behind that of the page in a clause that speaks of what is to come. */
static bool is_to_come(const struct analysis *a, size_t date)
{
    static const char *const will[] = {"werde", "werden", "wird", "würden", NULL};
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    if (!c->unsure && !doc_has_one_of(a->doc, c->first_token, c->end_token, will))
        return false;
    const char *own = page_own_date(a);
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

bool date_is_compared(const struct analysis *a, size_t date)
{
    static const char *const more[] = {"mehr", "weniger", "höher", "niedriger", NULL};
    const size_t REACH = 8; /* tokens: "drei mehr als bei meiner letzten Zählung vor vier Jahren" */
    const struct doc *d = a->doc;
    struct number n;
    size_t first = d->sentences[doc_sentence_of(d, a->f->dates.v[date].first_token)].first_token;
    for (size_t i = a->f->dates.v[date].first_token, back = 0; i > first && back < REACH; i--, back++) {
        if (d->tokens[i - 1].kind == TOK_PUNCT || a->token_bits[i - 1] & BIT_VERB ||
            (number_may_begin(d, i - 1) && counts_at(a, i - 1, &n)))
            return false;
        if (doc_is(d, i - 1, "gegenüber"))
            return back > 0; /* "gegenüber der Fassung vom 3. August" */
        if (doc_is(d, i - 1, "als"))
            return i > 1 && doc_one_of(d, i - 2, more);
    }
    return false;
}

/* "nach einem Beschluss des Rates vom 8. Juli": the date of what was written or decided before. */
static bool is_of_paper(const struct analysis *a, size_t date)
{
    static const char *const stems[] = {"beschluss", "beschlüss", "ratsbeschluss", "kreistagsbeschluss",
                                        "antrag",    "votum",     "schreiben",     "brief",
                                        "vorlage",   NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 6;
    size_t i = a->f->dates.v[date].first_token;
    return i > 0 && doc_is(d, i - 1, "vom") &&
           doc_has_stem(d, reach_back(i, REACH, d->sentences[doc_sentence_of(d, i)].first_token), i, stems);
}

/* A date that the passage tells as the time of an event, and no beginning, unless the clause speaks of `then`: "Seit 2016
 * hat sie sich verdoppelt: Damals waren es sieben". */
static bool is_event(const struct analysis *a, size_t date, bool then)
{
    static const char *const back[] = {"told/year-", "told/month-", "told/week-", "told/day-", NULL};
    for (const char *const *b = back; !then && *b; b++)
        if (!strncmp(a->f->dates.v[date].reading, *b, strlen(*b)))
            return false; /* "fünf Jahre zuvor waren es 37 gewesen": looked back at */
    static const char *const begins[] = {"seit", "ab", NULL};
    static const char *const compared[] = {"als", "gegenüber", "wie", NULL}; /* "eine mehr als im Vorjahr" */
    if (a->f->roles[date] != ROLE_MENTION || !(is_told_day(a, date) || is_past(a, date)) ||
        (!then && (date_is_led_by(a, date, begins) || date_is_since_noun(a, date))) || is_to_come(a, date) ||
        (!then && is_past(a, date) && date_is_led_by(a, date, compared)) || (!then && is_of_paper(a, date)) ||
        (!then && date_is_compared(a, date))) /* "gegenüber dem Mai drei mehr; damals waren es acht" */
        return false;
    return then || a->head_event == NO_REF || !tells_beginning(a, date); /* the head's event is at hand */
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

/* "Ende 2019 waren es 67. 2018 lag die Zahl noch bei 60": only looked back at, what goes on is of the date told before. */
static bool is_looked_back_at(const struct analysis *a, size_t date)
{
    const size_t REACH = 16; /* tokens */
    const size_t at = a->f->dates.v[date].first_token;
    const struct clause *c = &a->clauses[clause_of(a, at)];
    static const char *const still[] = {"noch", "erst", NULL};
    return clause_tells_past(a, c) &&
           doc_has_one_of(a->doc, reach_back(at, 2, c->first_token), reach_on(at, REACH, c->end_token), still) &&
           clause_holds_member_count(a, c);
}

int event_of_passage(const struct analysis *a, const struct clause *c, bool then)
{
    const struct doc *d = a->doc;
    const size_t BACK = 4;
    size_t s = c->sentence, first = d->sentences[s].first_token, n = 0;
    const bool leads = then && c == &a->clauses[a->first_clause[s]]; /* "Damals" may begin the next paragraph */
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
                if (!a->clauses[clause_of(a, at)].relative && token_depth(a, at) == 0 &&
                    (then || !is_looked_back_at(a, to)))
                    return first_day(a, to);
                aside = aside == NO_REF ? (int)to : aside;
            }
        if (s == 0 || n++ >= BACK)
            return aside;
        if (doc_line_of(d, first) != doc_line_of(d, first - 1)) { /* of the paragraph */
            const struct line *above = &d->lines[doc_line_of(d, first - 1)];
            const size_t REACH = 60; /* tokens; a longer line is no entry */
            const bool entry = above->end_token - above->first_token <= REACH &&
                               line_begins_with_communes(a, above) && /* of a list: not what the passage tells */
                               !has_finite_between(a, above->first_token, above->end_token);
            if (!leads || n > 1 || entry)
                return aside;
        }
        first = d->sentences[--s].first_token;
    }
}

/* "trafen sich am 24. Juni in Weimar", "tagte": people came together, whatever it is called. */
static bool tells_gathering(const struct doc *d, size_t first, size_t end)
{
    static const char *const verbs[] = {"trafen", "tagte", "tagten", "versammelten", "zusammenkamen", NULL};
    return doc_has_one_of(d, first, end, verbs);
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
            (tokens_name_event(d, first, end, WORD_EVENT) || tells_gathering(d, first, end)))
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

/* The clause before `c` that begins with "als", which tells when; NULL if there is none. "Aber als ich anfing" */
static const struct clause *when_clause(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    size_t i = before ? before->first_token : 0;
    while (before && i < before->end_token &&
           (a->doc->tokens[i].kind == TOK_PUNCT || token_classes(a->doc, i) & (W_BUT | W_AND)))
        i++;
    return before && doc_is(a->doc, i, "als") ? before : NULL;
}

bool clause_speaks_of_joining(const struct analysis *a, const struct clause *c)
{
    static const char *const at[] = {"bei", "beim", "vor", NULL};
    static const char *const joining[] = {"beitritt", "eintritt", "aufnahme", "unterzeichnung", NULL};
    static const char *const came[] = {"dazukamen", "hinzukamen", "anfingen", "einstiegen", "anfing", "kamen", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40; /* tokens */
    if (clause_speaks_of_now(a, c))
        return false;
    const struct clause *when = when_clause(a, c);
    if (when) {
        size_t end = reach_on(when->first_token, REACH, when->end_token);
        return has_verb_between(a, when->first_token, end, STATUS_JOINED) ||
               doc_has_one_of(d, when->first_token, end, came);
    }
    for (size_t i = c->first_token; i + 1 < c->end_token && i < c->first_token + REACH; i++)
        if ((doc_is(d, i, "vor") && doc_is(d, i + 1, "uns") &&
             clause_tells_past(a, c)) || /* "Vor uns waren es sechs" */
            (doc_one_of(d, i, at) && doc_one_of(d, i + 1 + (token_classes(d, i + 1) & W_ARTICLE ? 1 : 0), joining)))
            return true;
    return false;
}

/* Who joined then: the one commune that the clause names, or that of the page, "als wir dazukamen", "als der Kreis
 * dazukam"; NULL if it tells of another one, or of nobody. */
static const struct area *who_joined(const struct analysis *a, const struct clause *when)
{
    static const char *const we[] = {"wir",   "unser",    "unsere", "kreis", "landkreis",
                                     "stadt", "gemeinde", "bezirk", NULL};
    int group = only_commune(a, when->first_token, when->end_token);
    if (group >= 0)
        return commune_area(a->f, a->groups[group].first_place);
    if (!doc_has_one_of(a->doc, when->first_token, when->end_token, we))
        return NULL;
    if (a->publisher != NO_REF)
        return commune_area(a->f, (size_t)a->publisher);
    group = a->doc->nlines > 0 ? only_commune(a, a->doc->lines[0].first_token, a->doc->lines[0].end_token) : -1;
    return group >= 0 ? commune_area(a->f, a->groups[group].first_place) : NULL; /* of whom the title speaks */
}

static bool clause_names(const struct analysis *a, const struct clause *c, const struct area *area)
{
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (commune_area(a->f, from) == area)
            return true;
    return false;
}

/* The last date before `c` on which a clause tells that somebody joined or began, in one that names the area and has
 * one of the words, where they are given; NO_REF. */
static int last_joining(const struct analysis *a, const struct clause *c, const struct area *area,
                        const char *const *words)
{
    const size_t BACK = 400, REACH = 24; /* tokens */
    size_t from, to = dates_between(a, reach_back(c->first_token, BACK, 0), c->first_token, &from);
    while (to-- > from) {
        size_t at = a->f->dates.v[to].first_token;
        const struct clause *of = &a->clauses[clause_of(a, at)];
        size_t first = reach_back(at, REACH, of->first_token), end = reach_on(at, REACH, of->end_token);
        bool named,
            fits = (!area || clause_names(a, of, area)) && (!words || doc_has_one_of(a->doc, first, end, words));
        if (!fits || of->relative) /* "Merzig, das 2021 folgte": of another one */
            continue;
        if (!words && clause_network(a, of, &named) == NETWORK_OTHER)
            continue;
        if (has_verb_between(a, first, end, STATUS_JOINED) || date_is_since(a, to))
            return (int)to;
    }
    return NO_REF;
}

/* A day or a month of this year or the last: what was told as news. */
static bool is_recent(const struct analysis *a, size_t date)
{
    const size_t YEAR = strlen("2016"), MONTH = strlen("2016-12");
    const char *reading = a->f->dates.v[date].reading;
    if (!date_is_absolute(a, date))
        return is_told_day(a, date) || is_told_month(a, date);
    const char *own = a->own_date >= 0 && date_is_absolute(a, (size_t)a->own_date)
                          ? a->f->dates.v[a->own_date].reading
                          : a->doc->page->published.data;
    return strlen(reading) >= MONTH && own && strlen(own) >= YEAR &&
           strtol(reading, NULL, 10) + 1 >= strtol(own, NULL, 10);
}

int date_of_result(const struct analysis *a, const struct clause *c)
{
    static const char *const by[] = {"damit", "somit", NULL};
    static const char *const earlier[] = {"war", "waren", "hatte", "hatten", NULL}; /* "war schon vorangegangen" */
    const size_t BACK = 160, SENTENCES = 5, REACH = 24; /* tokens before the clause, sentences; tokens of a clause */
    const struct doc *d = a->doc;
    if (!doc_has_one_of(d, c->first_token, reach_on(c->first_token, REACH, c->end_token), by) ||
        clause_speaks_of_now(a, c))
        return NO_REF;
    size_t before = d->sentences[reach_back(c->sentence, SENTENCES, 0)].first_token;
    size_t from, to = dates_between(a, reach_back(c->first_token, BACK, before), c->first_token, &from);
    while (to-- > from) {
        size_t at = a->f->dates.v[to].first_token;
        const struct clause *of = &a->clauses[clause_of(a, at)];
        bool named, ours = clause_network(a, of, &named) != NETWORK_OTHER && !of->relative && !of->unsure &&
                           !of->denied && !doc_has_one_of(d, of->first_token, of->end_token, earlier);
        if (ours && is_recent(a, to) && !date_is_since(a, to) && token_depth(a, at) == 0 &&
            count_has_joining(a, reach_back(at, REACH, of->first_token), reach_on(at, REACH, of->end_token)))
            return first_day(a, to);
    }
    return NO_REF;
}

int date_of_joining(const struct analysis *a, const struct clause *c)
{
    const struct clause *when = when_clause(a, c);
    static const char *const i[] = {"ich", NULL}, *const we[] = {"wir", NULL};
    static const char *const us[] = {"wir", "uns",  "unser", "unsere",
                                     "ihr", "ihre", "sie",   NULL}; /* "Wann kamen Sie?" */
    int date = NO_REF;
    if (when && doc_has_one_of(a->doc, when->first_token, when->end_token, i)) /* "seit 2018 arbeite ich hier" */
        date = last_joining(a, c, NULL, i);
    const struct area *who = when && date == NO_REF ? who_joined(a, when) : NULL;
    if (who)
        date = last_joining(a, c, who, NULL);
    if (when && date == NO_REF && doc_has_one_of(a->doc, when->first_token, when->end_token, we))
        date = last_joining(a, c, NULL, us);
    return date != NO_REF ? date : last_joining(a, c, NULL, NULL);
}

/* "beim Treffen", "auf der Tagung", "bei dieser Konferenz": an event that is known, without an adjective ("beim
 * letzten Treffen"). */
static bool names_known_event(const struct analysis *a, const struct clause *c)
{
    static const char *const at[] = {"bei", "beim", "auf", "am", "an", NULL};
    static const char *const the[] = {"der", "dem", "dieser", "diesem", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40; /* tokens */
    for (size_t i = c->first_token, end = reach_on(i, REACH, c->end_token); i + 1 < end; i++) {
        const size_t noun = i + 1 + (doc_one_of(d, i + 1, the) ? 1 : 0);
        if (doc_one_of(d, i, at) && noun < end && token_is_event(d, noun, WORD_EVENT) &&
            !count_names_network(a, noun) &&
            !(noun + 1 < end && (a->token_bits[noun + 1] & (BIT_DATE | BIT_PLACE) ||
                                 token_classes(d, noun + 1) & (W_PREP | W_ARTICLE | W_OF))))
            return true;
    }
    return false;
}

int event_that_is_known(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t BACK = 200, DATES = 16, REACH = 40; /* tokens back; dates; tokens around the date */
    const struct clause *before = clause_before(a, c);
    const bool reported = before && doc_is(d, c->first_token, "dass") && names_known_event(a, before);
    if (!reported && !names_known_event(a, c))
        return NO_REF;
    const size_t own = d->sentences[c->sentence].first_token;
    size_t from, to = dates_between(a, reach_back(own, BACK, 0), own, &from);
    for (size_t n = 0; to-- > from && n < DATES; n++) {
        const size_t at = a->f->dates.v[to].first_token;
        const struct sentence *s = &d->sentences[doc_sentence_of(d, at)];
        const struct clause *of = &a->clauses[clause_of(a, at)];
        if (is_event(a, to, false) && is_told_day(a, to) && date_is_day(&a->f->dates.v[to]) && !of->unsure &&
            !date_is_ahead(a, to) &&
            tokens_name_event(d, reach_back(at, REACH, s->first_token), reach_on(at, REACH, s->end_token),
                              WORD_EVENT))
            return first_day(a, to);
    }
    return NO_REF;
}
