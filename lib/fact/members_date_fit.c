/* Whether a date can be that of a statement: what leads to it ("seit", "bis", "nach dem Beschluss vom"), and what
 * else it may be the date of. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

enum { LEAD_MAX = 4 }; /* words between a preposition and its date: "seit dem Beitritt am" */

/* The first preposition before the date, going back over articles and adverbs; ntokens if there is none. */
static size_t lead_of(const struct analysis *a, size_t date)
{
    const struct doc *d = a->doc;
    size_t first = a->f->dates.v[date].first_token;
    for (size_t i = first, n = 0; i > 0 && n < LEAD_MAX && d->tokens[i - 1].kind == TOK_WORD; n++) {
        i--;
        unsigned classes = token_classes(d, i);
        if (classes & (W_PREP | W_WITH | W_OF | W_SINCE))
            return i;
        if (!(classes & (W_ARTICLE | W_ADVERB)))
            break;
    }
    return d->ntokens;
}

bool date_is_since(const struct analysis *a, size_t date)
{
    const struct doc *d = a->doc;
    const struct date_mention *m = &a->f->dates.v[date];
    if (token_classes(d, m->first_token) & W_SINCE ||
        doc_is(d, m->end_token - 1, "länger")) /* "drei Jahre länger dabei" */
        return true;
    const size_t REACH = LEAD_MAX + 2;
    for (size_t i = m->first_token, n = 0; i > 0 && n < REACH; n++) {
        i -= doc_punct(d, i - 1, '.') && i > 1 && d->tokens[i - 2].kind == TOK_NUMBER; /* "seit dem 10. Treffen am" */
        i--;
        if (d->tokens[i].kind == TOK_PUNCT || a->token_bits[i] & BIT_DATE)
            return false;
        unsigned classes = token_classes(d, i);
        if (classes & W_SINCE || doc_is(d, i, "wirkung") || doc_is(d, i, "rückwirkend"))
            return true;
        if (a->token_bits[i] & BIT_VERB)
            return false;
    }
    return false;
}

bool date_is_until(const struct analysis *a, size_t date)
{
    size_t i = a->f->dates.v[date].first_token;
    i -= i > 0 && doc_is(a->doc, i - 1, "zum");
    return i > 0 && doc_is(a->doc, i - 1, "bis");
}

bool date_is_bound(const struct analysis *a, size_t date)
{
    static const char *const bounds[] = {"bis", "vor", "nach", "zwischen", "binnen", NULL};
    size_t lead = lead_of(a, date);
    return a->f->dates.v[date].range_with >= 0 || (lead < a->doc->ntokens && doc_one_of(a->doc, lead, bounds));
}

/* "kurz vor Weihnachten", "unmittelbar nach Ostern": near enough to be taken for when it was, where no better date
 * follows. */
static bool is_close_bound(const struct analysis *a, size_t date)
{
    static const char *const close[] = {"kurz", "unmittelbar", "direkt", "gleich", NULL};
    static const char *const sides[] = {"vor", "nach", NULL};
    const uint32_t NEXT = 3; /* tokens: "kurz vor Ostern, am 21. März" */
    const struct date_mention *m = &a->f->dates.v[date];
    const size_t lead = lead_of(a, date);
    const bool better = date + 1 < a->f->dates.n && m[1].first_token <= m->end_token + NEXT;
    return m->range_with < 0 && !better && lead > 0 && lead < a->doc->ntokens && doc_one_of(a->doc, lead, sides) &&
           doc_one_of(a->doc, lead - 1, close);
}

size_t date_past_bounds(const struct analysis *a, size_t from, size_t to)
{
    size_t i = from;
    while (i + 1 < to && a->f->dates.v[i].range_with < 0 && date_is_bound(a, i))
        i++;
    return i < to && !date_is_bound(a, i) ? i : from;
}

int date_it_happened(const struct analysis *a, const struct clause *c)
{
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    bool one = from + 1 == to && !c->denied && !c->unsure && !date_is_bound(a, from) && !date_is_since(a, from);
    return one ? (int)from : NO_REF;
}

/* "nach dem Beschluss vom März 2017": the date of that noun, unless the noun is the statement. */
static bool is_of_noun(const struct analysis *a, size_t date, const struct statement *s)
{
    size_t lead = lead_of(a, date);
    if (lead == a->doc->ntokens || lead == 0 || !doc_is(a->doc, lead, "vom"))
        return false;
    const struct token *noun = &a->doc->tokens[lead - 1];
    static const char *const papers[] = {"wirkung", "schreiben", "brief",    "vereinbarung", "erklärung", "urkunde",
                                         "vertrag", "beitritt",  "aufnahme", "datum",        NULL};
    if (doc_ends_in(a->doc, lead - 1, 0, papers)) /* "mit Schreiben vom 3. Mai trat Ulm bei" */
        return false;
    static const char *const decisions[] = {"beschluss", "beschluß", "votum", "entscheidung",
                                            "antrag",    "beratung", NULL};
    if (date_is_since(a, date) && !doc_ends_in(a->doc, lead - 1, 0, decisions))
        return false; /* "ist seit dem Treffen vom 3. Mai 2012 Partnerkommune" */
    bool states = s->mark && s->mark->first_token < lead && lead <= s->mark->end_token + 3;
    return noun->kind == TOK_WORD && noun->flags & TOK_CAPITAL && !(a->token_bits[lead - 1] & BIT_PLACE) && !states;
}

/* "nach dem Beschluss des Rates im März 2017": when was decided, at which no one joined. */
static bool is_of_decision(const struct analysis *a, size_t date, const struct statement *s)
{
    static const char *const deeds[] = {"unterzeichnung", "unterschrift", "beitritt", "aufnahme", "übergabe", NULL};
    static const char *const decisions[] = {"beschluss", "beschlusses", "votum",      "zustimmung", "entscheidung",
                                            "antrag",    "beratung",    "abstimmung", NULL};
    const size_t REACH = 8;
    size_t first = a->f->dates.v[date].first_token;
    for (size_t i = first, n = 0; i > 0 && n < REACH; n++) {
        i--;
        if (a->doc->tokens[i].kind == TOK_PUNCT || a->token_bits[i] & (BIT_VERB | BIT_DATE) ||
            (s->mark && i >= s->mark->first_token && i < s->mark->end_token))
            return false;
        if (doc_ends_in(a->doc, i, 0, deeds)) /* "durch Ratsbeschluss und Unterzeichnung am 8. Mai" */
            return false;
        if (doc_ends_in(a->doc, i, 0, decisions))
            return true;
    }
    return false;
}

/* "mit Beschluss des Kreistags vom 25. Juni 2013 beigetreten", "durch Ratsbeschluss vom ...": the act by which it
 * joined, where the sentence tells no other date. */
static bool is_by_decision(const struct analysis *a, size_t date)
{
    static const char *const by[] = {"mit", "durch", "per", "mittels", "kraft", NULL};
    static const char *const decisions[] = {"beschluss", "beschluß", NULL};
    const size_t REACH = 6; /* tokens of the body that decided */
    const size_t lead = lead_of(a, date);
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    const struct sentence *s = &a->doc->sentences[c->sentence];
    if (lead == a->doc->ntokens || !doc_is(a->doc, lead, "vom") ||
        dates_in(a, s->first_token, s->end_token, NULL) != 1)
        return false;
    for (size_t i = lead; i > c->first_token && i + REACH > lead; i--)
        if (doc_ends_in(a->doc, i - 1, 0, decisions)) {
            i = tokens_back(a->doc, i - 1, c->first_token, W_ARTICLE);
            return i > c->first_token && doc_one_of(a->doc, i - 1, by);
        }
    return false;
}

/* "ihre 2014 begonnene Teilnahme": the date of an attribute. */
static bool is_of_participle(const struct analysis *a, size_t date, const struct statement *s)
{
    static const char *const endings[] = {"ene", "enen", "ener", "enes", "ete", "eten", "eter", "etes", NULL};
    static const char *const weak[] = {"te", "ten", "ter", "tes", NULL};
    static const char *const articles[] = {"die",    "der",    "ihre",    "ihrer", "seine",
                                           "seiner", "unsere", "unserer", NULL};
    size_t i = a->f->dates.v[date].end_token;
    const size_t first = a->f->dates.v[date].first_token;
    const bool led = first > 0 && doc_one_of(a->doc, first - 1, articles); /* "ihre 2013 erklärte Teilnahme" */
    bool noun = s->status == STATUS_JOINED;                                /* "der 2017 vollzogene Beitritt" */
    bool states = s->mark && s->mark->first_token <= i + noun && i < s->mark->end_token;
    return !states && i < a->doc->ntokens && !doc_capital(a->doc, i) &&
           (doc_ends_in(a->doc, i, 4, endings) || (led && doc_ends_in(a->doc, i, 4, weak))) &&
           doc_capital(a->doc, i + 1) && !token_classes(a->doc, i);
}

bool date_is_reckoned(const struct analysis *a, size_t date)
{
    const char *reading = a->f->dates.v[date].reading;
    return !strncmp(reading, "told/", strlen("told/")) || !strncmp(reading, "year-", strlen("year-"));
}

/* "kam uns um gut ein Jahr zuvor, im April 2017": by how much, not when. */
static bool is_difference(const struct analysis *a, size_t date)
{
    size_t i = a->f->dates.v[date].first_token;
    return date_is_reckoned(a, date) && i > 0 &&
           (doc_is(a->doc, i - 1, "um") || (i > 1 && doc_is(a->doc, i - 2, "um")));
}

/* "war schon 2012 dabei", "machte bereits im Mai 2014 mit": in the past, from then on. */
static bool is_already_then(const struct analysis *a, size_t date)
{
    static const char *const already[] = {"schon", "bereits", NULL};
    const struct clause *c = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    const size_t i = tokens_back(a->doc, a->f->dates.v[date].first_token, c->first_token, W_PREP | W_ARTICLE);
    return i > c->first_token && doc_one_of(a->doc, i - 1, already) && date_is_absolute(a, date) &&
           clause_tells_past(a, c);
}

bool date_is_allowed(const struct analysis *a, size_t date, const struct statement *s)
{
    int other = a->f->dates.v[date].range_with;
    if (s->status == STATUS_JOINED && is_by_decision(a, date))
        return true;
    if (s->status == STATUS_JOINED && is_of_decision(a, date, s))
        return false;
    if (is_of_participle(a, date, s) || is_difference(a, date) || date_is_compared(a, date))
        return false;
    if (s->status == STATUS_LEFT) /* of a range its end */
        return other < 0 || other < (int)date;
    if ((date_is_bound(a, date) && !is_close_bound(a, date)) || is_of_noun(a, date, s) || date_is_of_leaving(a, date))
        return false;
    return s->status == STATUS_JOINED || date_is_since(a, date) || is_already_then(a, date);
}

int date_with_month(const struct analysis *a, int date)
{
    const size_t YEAR = 4; /* digits */
    if (date < 0 || (size_t)date + 1 >= a->f->dates.n)
        return date;
    const struct date_mention *year = &a->f->dates.v[date], *month = year + 1;
    const bool plain =
        strspn(year->reading, "0123456789") == YEAR && (!year->reading[YEAR] || year->reading[YEAR] == ';');
    const bool inside = doc_punct(a->doc, year->end_token, '(') && month->first_token == year->end_token + 1 &&
                        doc_punct(a->doc, month->end_token, ')');
    const char *r = month->reading;
    const bool finer = (!strncmp(r, year->reading, YEAR) || !strncmp(r, "XXXX", YEAR)) && r[YEAR] == '-' &&
                       r[YEAR + 1] >= '0' && r[YEAR + 1] <= '9';
    return plain && inside && finer ? date + 1 : date;
}

/* Whether the date is a day or month of the year that heads the entry, and tells when something happened. */
static bool is_of_year(const struct analysis *a, size_t date, const char *year)
{
    const size_t YEAR = 4, MONTH = strlen("XXXX-05");
    const char *r = a->f->dates.v[date].reading;
    bool fine = strlen(r) >= MONTH && r[YEAR] == '-' && r[YEAR + 1] >= '0' && r[YEAR + 1] <= '9';
    return fine &&
           (!strncmp(r, year, YEAR) || (!strncmp(r, "XXXX", YEAR) && strstr(r, ";told") && !strstr(r, ";will"))) &&
           token_depth(a, a->f->dates.v[date].first_token) == 0 && !date_is_bound(a, date) &&
           !date_is_since(a, date) && !date_is_until(a, date);
}

/* Whether the clause that tells the date is about the place: it names no other commune of which it could be, or none at all
 * ("Am 3. Mai unterschrieben acht, unter ihnen Kiel"). */
static bool tells_of_place(const struct analysis *a, size_t date, const struct place *p)
{
    size_t at = a->f->dates.v[date].first_token, index = clause_of(a, at), group;
    const struct clause *c = &a->clauses[index];
    size_t end = groups_between(a, c->first_token, c->end_token, &group);
    bool own = index == clause_of(a, p->first_token);
    for (; group < end; group++) {
        const struct group *g = &a->groups[group];
        bool holds = p->first_token >= g->first_token && p->first_token < g->end_token;
        if (g->role == GROUP_SUBJECT &&
            !(own && holds && (at < g->first_token || g->end_place == g->first_place + 1)))
            return false;
    }
    return true;
}

/* "2015: Im März Beitritt": the clause of the date tells that somebody joined; not "Beitritt, im Mai Feier". */
static bool tells_joining_beside(const struct analysis *a, size_t date)
{
    const size_t at = a->f->dates.v[date].first_token, REACH = 16; /* tokens */
    const struct clause *c = &a->clauses[clause_of(a, at)];
    const size_t first = reach_back(at, REACH, c->first_token), end = reach_on(at, REACH, c->end_token);
    return has_verb_between(a, first, end, STATUS_JOINED) || has_noun_between(a, first, end, STATUS_JOINED);
}

int date_within_entry(const struct analysis *a, const struct membership *m)
{
    const size_t YEAR = 4;
    if (m->date == NO_REF)
        return m->date;
    const struct date_mention *over = &a->f->dates.v[m->date];
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, over->first_token)];
    const struct place *p = &a->f->places.v[m->place];
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, p->first_token)];
    if (over->first_token != line->first_token || strlen(over->reading) != YEAR ||
        strspn(over->reading, "0123456789") != YEAR)
        return m->date;
    const size_t DATES = 32;                               /* of an entry that is read as one */
    const bool here = p->first_token >= line->first_token; /* not named before, as whom the page is about */
    const size_t first = here ? s->first_token : line->first_token, end = here ? s->end_token : line->end_token;
    int found = NO_REF;
    size_t from, to = dates_between(a, first, end, &from);
    for (size_t i = from; i < to && to - from <= DATES; i++)
        if (is_of_year(a, i, over->reading) && (here || tells_joining_beside(a, i))) {
            if (found != NO_REF || !tells_of_place(a, i, p))
                return m->date;
            found = (int)i;
        }
    return found != NO_REF ? found : m->date;
}

bool date_is_of_gapped(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s, size_t date)
{
    const size_t BACK = 3, NEAR = 4; /* tokens from "und" to the name; from the name to the date */
    const uint32_t first = a->f->dates.v[date].first_token;
    if (first <= g->end_token || first >= c->end_token || !s->mark)
        return false;
    size_t from, to = groups_between(a, g->end_token, first, &from);
    if (from >= to)
        return false;
    const struct group *last = &a->groups[to - 1];
    const size_t i = tokens_back(a->doc, last->first_token, reach_back(last->first_token, BACK, c->first_token),
                                 W_ARTICLE | W_KIND | W_ADDITIVE);
    if (token_depth(a, last->first_token) > 0 || token_depth(a, first) > 0 || first > last->end_token + NEAR ||
        i <= g->end_token || !(token_classes(a->doc, i - 1) & W_AND))
        return false;
    for (size_t k = last->end_token; k < first; k++)
        if (!(token_classes(a->doc, k) & (W_SINCE | W_PREP | W_ADVERB | W_ARTICLE)))
            return false;
    bool told = false; /* something between the two, which are no list */
    for (size_t k = g->end_token; k + 1 < i; k++)
        told |= a->doc->tokens[k].kind == TOK_WORD;
    return told && s->mark->first_token < first && has_finite_between(a, c->first_token, i) &&
           !has_finite_between(a, first, c->end_token);
}
