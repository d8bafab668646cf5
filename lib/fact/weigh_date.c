/* When a commune joined of which a rule tells that it did, but finds no date. */
#include "lib/base/mem.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/weigh.h"

enum {
    ENOUGH = 50,
    MORE = 150,         /* of one that does not say since when somebody belongs, and nothing says that it joined */
    MEMBERSHIPS = 2000, /* of a page */
    CANDIDATES = 12,    /* dates that are looked at */
    BESIDE = 3,         /* tokens before and behind the date */
    BETWEEN = 15,       /* tokens between it and the commune */
    WORDS = 30,         /* tokens of its clause */
    HEAD = 3,           /* lines of the page */
    ASIDE = 25          /* of the sentence of the commune, where it is another one */
};

static const struct weight words[] = {
#define W(feature, weight) {feature, weight},
#define BIAS(weight)
#include "lib/fact/weights_date.inc"
#undef W
#undef BIAS
};
const struct weights weights_date = {
    words,
    sizeof words / sizeof *words,
#define W(feature, weight)
#define BIAS(weight) weight
#include "lib/fact/weights_date.inc"
#undef W
#undef BIAS
};

static size_t add_dates(const struct analysis *a, size_t first, size_t end, size_t *dates, size_t n, size_t most)
{
    size_t from, to = dates_between(a, first, end, &from);
    for (; from < to && n < most; from++)
        dates[n++] = from;
    return n;
}

/* The line of the heading over the sentence's line; -1. */
static int32_t heading_of(const struct analysis *a, size_t sentence)
{
    return a->section[a->doc->sentences[sentence].line];
}

static size_t sentence_of(const struct analysis *a, size_t membership)
{
    return doc_sentence_of(a->doc, doc_token_at(a->doc, a->f->memberships[membership].start));
}

size_t weigh_date_candidates(const struct analysis *a, size_t membership, size_t *dates, size_t most)
{
    const struct doc *d = a->doc;
    const size_t sentence = sentence_of(a, membership);
    const struct sentence *s = &d->sentences[sentence];
    const int32_t heading = heading_of(a, sentence);
    size_t n = add_dates(a, s->first_token, s->end_token, dates, 0, most);
    if (sentence > 0)
        n = add_dates(a, s[-1].first_token, s[-1].end_token, dates, n, most);
    if (sentence + 1 < d->nsentences)
        n = add_dates(a, s[1].first_token, s[1].end_token, dates, n, most);
    if (heading >= 0 && (sentence == 0 || (size_t)heading != s[-1].line))
        n = add_dates(a, d->lines[heading].first_token, d->lines[heading].end_token, dates, n, most);
    return n;
}

void weigh_date_features(const struct weigh_taker *t, size_t membership, size_t date)
{
    const struct analysis *a = t->a;
    const struct doc *d = a->doc;
    const struct date_mention *m = &a->f->dates.v[date];
    const size_t token = doc_token_at(d, a->f->memberships[membership].start), sentence = sentence_of(a, membership);
    const struct sentence *s = &d->sentences[sentence];
    const size_t of_date = doc_sentence_of(d, m->first_token);
    const struct clause *c = &a->clauses[clause_of(a, token)], *of = &a->clauses[clause_of(a, m->first_token)];
    const struct line *date_line = &d->lines[doc_line_of(d, m->first_token)];
    const bool same = of_date == sentence, before = m->first_token < token;
    const size_t first = before ? m->end_token : token, end = before ? token : m->first_token;
    const char *where = same                      ? (before ? "before" : "behind")
                        : of_date + 1 == sentence ? "last"
                        : of_date == sentence + 1 ? "next"
                                                  : "heading";
    const size_t back = reach_back(m->first_token, BESIDE, d->sentences[of_date].first_token);
    const size_t on = reach_on(m->end_token, BESIDE, d->sentences[of_date].end_token);
    weigh_take_text(t, "at", where);
    weigh_take_text(t, "rule", a->f->memberships[membership].rule);
    weigh_take_number(t, "clause", of == c);
    weigh_take_number(t, "length", (long)strlen(m->reading));
    weigh_take_number(t, "absolute", date_is_absolute(a, date));
    weigh_take_number(t, "since", date_is_since(a, date));
    weigh_take_number(t, "bound", date_is_bound(a, date));
    weigh_take_number(t, "ahead", date_lies_ahead(a, (int)date));
    weigh_take_number(t, "depth", (long)token_depth(a, m->first_token));
    weigh_take_number(t, "own", (int)date == a->own_date);
    weigh_take_number(t, "alone", line_date_alone(a, date_line) == (int)date);
    weigh_take_number(t, "head", date_line < d->lines + HEAD);
    weigh_take_number(t, "unsure", of->unsure);
    weigh_take_number(t, "denied", of->denied);
    weigh_take_number(t, "line", d->lines[s->line].kind);
    weigh_take_number(t, "lines", d->sentences[of_date].line == s->line);
    const size_t dates = dates_in(a, s->first_token, s->end_token, NULL);
    weigh_take_number(t, "dates", dates > 3 ? 3 : (long)dates);
    if (same) {
        const size_t places = places_in(a, first, end, NULL), far = end > first ? end - first : 0;
        weigh_take_number(t, "places", places > 3 ? 3 : (long)places);
        weigh_take_number(t, "far", far > 24 ? 9 : (long)far / 3);
        if (end > first && end - first <= BETWEEN)
            weigh_take_tokens(t, before ? "m" : "n", first, end, first);
    } else {
        const size_t stop = reach_on(s->first_token, ASIDE, s->end_token);
        weigh_take_tokens(t, "s", s->first_token, stop, s->first_token);
    }
    weigh_take_tokens(t, "b", back, m->first_token, back);
    weigh_take_tokens(t, "a", m->end_token, on, m->end_token);
    if (m->first_token > back)
        weigh_take_tokens(t, "B", m->first_token - 1, m->first_token, m->first_token - 1);
    if (m->end_token < on)
        weigh_take_tokens(t, "A", m->end_token, m->end_token + 1, m->end_token);
    weigh_take_tokens(t, same ? "c" : "d", of->first_token, reach_on(of->first_token, WORDS, of->end_token),
                      of->first_token);
}

/* "19. März 2019" alone on one of the first lines: the page's. */
static bool is_of_head(const struct analysis *a, size_t date)
{
    const size_t line = doc_line_of(a->doc, a->f->dates.v[date].first_token);
    return line < HEAD && line_date_alone(a, &a->doc->lines[line]) == (int)date;
}

/* "Suhl, das 1990 zögerte": of something else that is told of who belongs. */
static bool is_of_aside(const struct analysis *a, size_t date)
{
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    return c->relative && marks_in(a, c->first_token, c->end_token, NULL) == 0;
}

/* "Am 30. März findet das Treffen statt": of a meeting, on which nobody who belongs need have joined. */
static bool is_of_meeting(const struct analysis *a, size_t date)
{
    static const char *const meets[] = {"statt",  "stattfand", "stattfindet", "tagt", "tagte",
                                        "trafen", "treffen",   "trifft",      "traf", NULL};
    const size_t REACH = 30; /* tokens to either side */
    const size_t at = a->f->dates.v[date].first_token;
    const struct clause *c = &a->clauses[clause_of(a, at)];
    const size_t first = reach_back(at, REACH, c->first_token), end = reach_on(at, REACH, c->end_token);
    return doc_has_one_of(a->doc, first, end, meets) && !has_verb_between(a, first, end, STATUS_JOINED);
}

/* "Der Stadtrat nahm den Antrag am 3. Mai 2018 an": no joining yet. */
static bool is_of_decision(const struct analysis *a, size_t date)
{
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    return c->decided || tokens_name_council(a->doc, c->first_token, c->end_token);
}

/* "Mit Stichtag 30. September 2018 gehören ihm drei an", "Unter den 15 Partnern waren 2023 zwei vom See: ...": when
 * so many were counted, some of whom are named. */
static bool is_of_figures(const struct analysis *a, size_t date)
{
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    const struct count *count = member_count(a, c->first_token, c->end_token);
    return a->f->roles[date] == ROLE_AS_OF || (count && count->kind == COUNT_PART);
}

/* "2023 nutzten drei Partnerkommunen, darunter Celle und Ulm, die Beratung": of what those do of whom some are
 * named; a rule has judged whether it tells a joining. */
static bool is_of_their_deed(const struct analysis *a, const struct clause *c, size_t date)
{
    const struct clause *told = clause_before(a, c);
    return told && (c->sample || c->join == JOIN_COMMA) && !c->finite && !date_is_since(a, date) &&
           told == &a->clauses[clause_of(a, a->f->dates.v[date].first_token)] &&
           (has_mark_between(a, told->first_token, told->end_token, RULE_UNIT) ||
            member_count(a, told->first_token, told->end_token)) &&
           !has_verb_between(a, told->first_token, told->end_token, STATUS_JOINED);
}

/* The date that weighs most for the membership, and enough, of those that no other one has; NO_REF. */
static int weightiest(const struct analysis *a, size_t membership, const unsigned char *taken)
{
    size_t dates[CANDIDATES];
    const size_t n = weigh_date_candidates(a, membership, dates, CANDIDATES);
    const struct membership *m = &a->f->memberships[membership];
    const bool joined = m->status == STATUS_JOINED;
    const size_t clause =
        clause_of(a, doc_token_at(a->doc, m->start)); /* whose dates a rule has judged where somebody belongs */
    int best = NO_REF, most = 0;
    for (size_t i = 0; i < n; i++) {
        const bool judged = !joined && (clause_of(a, a->f->dates.v[dates[i]].first_token) == clause ||
                                        is_of_their_deed(a, &a->clauses[clause], dates[i]));
        if (taken[dates[i]] || judged || is_of_head(a, dates[i]) || is_of_aside(a, dates[i]) ||
            date_is_of_leaving(a, dates[i]) ||
            (!joined && (is_of_meeting(a, dates[i]) || is_of_figures(a, dates[i]) || is_of_decision(a, dates[i]))) ||
            date_lies_ahead(a, (int)dates[i]))
            continue;
        const int weight = weigh(a, &weights_date, weigh_date_features, membership, dates[i]);
        if (weight > most && weight >= (joined || date_is_since(a, dates[i]) ? ENOUGH : MORE)) {
            most = weight;
            best = (int)dates[i];
        }
    }
    return best;
}

void memberships_weigh_dates(struct analysis *a)
{
    struct facts *f = a->f;
    unsigned char *taken = mem_zalloc(f->dates.n + 1);
    for (size_t i = 0; i < f->nmemberships; i++)
        if (f->memberships[i].date >= 0)
            taken[f->memberships[i].date] = 1;
    for (size_t i = 0, weighed = 0; i < f->nmemberships && weighed < MEMBERSHIPS; i++) {
        struct membership *m = &f->memberships[i];
        weighed += m->date == NO_REF;
        const bool open = m->date == NO_REF && m->status != STATUS_LEFT && !membership_came_before(m);
        const int date = open ? weightiest(a, i, taken) : NO_REF;
        if (date == NO_REF)
            continue;
        m->date = date;
        if (!date_is_since(a, (size_t)date))
            m->status = STATUS_JOINED;
    }
    mem_free(taken);
}
