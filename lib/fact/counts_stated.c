/* Which date of a clause is that of a number in it: not a beginning, the attribute of another noun, what lies ahead,
 * or what stands with another number. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

/* Whether the date is a day or month behind the day or the month `own`. */
static bool is_behind(const struct analysis *a, size_t date, const char *own)
{
    const size_t DAY = strlen("2011-11-30"), MONTH = strlen("2011-11");
    const char *reading = a->f->dates.v[date].reading;
    const size_t len = strlen(reading) >= DAY && reading[MONTH] == '-' ? DAY
                       : strlen(reading) == MONTH && reading[4] == '-' ? MONTH
                                                                       : 0;
    const bool month = strlen(own) == MONTH && own[4] == '-';
    return (month || (strlen(own) >= DAY && own[MONTH] == '-')) && len && date_is_absolute(a, date) &&
           strncmp(reading, own, month ? MONTH : len) > 0;
}

bool date_is_ahead(const struct analysis *a, size_t date)
{
    const bool stated =
        a->own_date >= 0 && (a->f->roles[a->own_date] == ROLE_PUBLISHED || a->f->roles[a->own_date] == ROLE_MODIFIED);
    return stated && is_behind(a, date, a->f->dates.v[a->own_date].reading);
}

bool date_is_behind_page(const struct analysis *a, size_t date)
{
    const struct buf *published = &a->doc->page->published;
    return date_is_ahead(a, date) || (published->len > 0 && is_behind(a, date, published->data));
}

/* "am 24. März", of a page of the 16th: a day without a year, not told in the past, that comes later in the year. */
static bool is_day_ahead(const struct analysis *a, size_t date)
{
    const size_t YEAR = strlen("XXXX-"), DAY = strlen("2011-11-30");
    const char *reading = a->f->dates.v[date].reading,
               *own = a->own_date < 0 ? "" : a->f->dates.v[a->own_date].reading;
    return strlen(own) >= DAY && strlen(reading) >= DAY && !strncmp(reading, "XXXX-", YEAR) && reading[YEAR] != 'W' &&
           !strstr(reading, ";was") && strncmp(reading + YEAR, own + YEAR, DAY - YEAR) > 0;
}

/* "von 54 bei der Gründung im Jahr 2011 auf 75": between the ends of a course. */
static bool is_between_ends(const struct analysis *a, size_t i, size_t token)
{
    const struct doc *d = a->doc;
    const size_t REACH = 12, RELATION = 3; /* tokens: of the start and its time; of "auf mehr als" */
    size_t to = token;
    while (to > i && to + RELATION > token && !doc_is(d, to - 1, "auf"))
        to--;
    if (to <= i || !doc_is(d, to - 1, "auf"))
        return false;
    struct number n;
    for (size_t k = i; k > 1 && k + REACH > i; k--)
        if (doc_is(d, k - 2, "von") && !(a->token_bits[k - 1] & BIT_DATE) && number_read(d, k - 1, false, &n))
            return true;
    return false;
}

/* "von 64 im März 2018 auf 68", "aus drei im Jahr 2014 sind sechs geworden", "68 (2019: 64)": the date belongs to the
 * number that it stands behind. */
static bool belongs_to_other_number(const struct analysis *a, size_t date, size_t token)
{
    const struct doc *d = a->doc;
    static const char *const out_of[] = {"von", "aus", NULL};
    const size_t LONGEST = 4; /* tokens of a number in words and its noun */
    size_t i = a->f->dates.v[date].first_token;
    if (i < token && is_between_ends(a, i, token))
        return true;
    i = tokens_back(d, i, 0, W_PREP | W_ADVERB | W_ARTICLE);
    struct number n;
    for (size_t first = reach_back(i, LONGEST, 0); first < i; first++)
        if (first != token && !(a->token_bits[first] & BIT_DATE) && first > 0 &&
            (doc_one_of(d, first - 1, out_of) ||
             (first > 1 && doc_is(d, first - 1, "den") && doc_one_of(d, first - 2, out_of))) &&
            number_read(d, first, false, &n) &&
            (n.end_token == i || (n.end_token + 1 == i && a->token_bits[i - 1] & BIT_UNIT)))
            return first < token;
    return false;
}

/* "den 2011 gegründeten Prozess": the date is told of another noun than the counted one. "die 14 im November 2011
 * beigetretenen Kommunen" has its own. */
static bool is_in_attribute(const struct analysis *a, size_t date, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = a->f->dates.v[date].end_token;
    if (i + 1 >= d->ntokens || d->tokens[i].kind != TOK_WORD || d->tokens[i].flags & TOK_CAPITAL ||
        token_classes(d, i) || a->token_bits[i] & BIT_VERB)
        return false;
    if (clause_opens_with_date(a, &a->clauses[clause_of(a, a->f->dates.v[date].first_token)], i))
        return false; /* an attribute has an article before it */
    static const char *const endings[] = {"te", "ten", "ter", "tes", "tem", "ne", "nen", "ner", "nes", "nem", NULL};
    bool declined = doc_ends_in(d, i, 4, endings);
    bool noun = d->tokens[i + 1].kind == TOK_WORD && d->tokens[i + 1].flags & TOK_CAPITAL;
    return declined && noun && !(i + 1 >= q->head && i + 1 < q->end_head);
}

/* "Nach 26 Kommunen im Jahr 2012 sind es heute 71": another number stands beside the date, and this one is of now. */
static bool is_left_behind(const struct analysis *a, const struct clause *c, size_t date, size_t token)
{
    const size_t BEFORE = 6; /* tokens between a number and its date */
    size_t at = a->f->dates.v[date].first_token;
    struct number n;
    if (at > token || token_depth(a, token) > 0 || !clause_speaks_of_now(a, c))
        return false;
    for (size_t i = reach_back(at, BEFORE, c->first_token); i < token; i++)
        if (counts_at(a, i, &n) && !n.ordinal && n.end_token <= token)
            return true;
    return false;
}

/* Whether a number that is no date begins in tokens [first, end). */
static bool has_number_between(const struct analysis *a, size_t first, size_t end)
{
    struct number n;
    for (size_t i = first; i < end; i++)
        if (counts_at(a, i, &n) && !n.ordinal)
            return true;
    return false;
}

/* "Er startete 2011 und hat 74 Mitglieder": behind "und" at token i another verb tells how it is now. */
static bool is_of_earlier_deed(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const are[] = {"hat",    "zählt",    "umfasst", "vereint", "verbindet", "besteht", "kommt",
                                      "bringt", "vernetzt", "ist",     "sind",    "haben",     NULL};
    static const char *const passive[] = {"wurde", "wurden", "war", "waren", NULL};
    const size_t REACH = 16; /* tokens */
    bool past = false;
    for (size_t k = reach_back(i, REACH, c->first_token); k < i && !past; k++)
        past = a->doc->tokens[k].kind == TOK_WORD && !doc_capital(a->doc, k) &&
               (doc_one_of(a->doc, k, passive) || word_is_preterite(doc_fold(a->doc, k), a->doc->tokens[k].fold_len));
    return past && token_classes(a->doc, i) & W_AND && doc_one_of(a->doc, i + 1, are);
}

/* "2017 waren es acht und 2020 elf", "2012 schlossen sich acht, 2013 elf Kommunen an": "und" or a comma parts two
 * numbers that have a date each; the date is of the other part. */
static bool is_of_other_conjunct(const struct analysis *a, const struct clause *c, size_t date, size_t token)
{
    const size_t REACH = 24; /* tokens */
    const struct doc *d = a->doc;
    const size_t at = a->f->dates.v[date].first_token, low = at < token ? at : token, high = at < token ? token : at;
    if (high - low > REACH)
        return false;
    for (size_t i = low; i < high; i++) {
        if (a->token_bits[i] & BIT_DATE || !(token_classes(d, i) & W_AND || doc_punct(d, i, ',')))
            continue;
        const size_t first = reach_back(i, REACH, c->first_token), end = reach_on(i, REACH, c->end_token),
                     verb = i + 1;
        if (at < i && i < token && is_of_earlier_deed(a, c, i))
            return true;
        /* "betreut 14 Partnerkommunen und führte 2019 insgesamt 33 Beratungen durch": another deed, with its date
         * and number */
        if (at > i && token < i && verb < c->end_token && has_number_between(a, verb, end) && !doc_capital(d, verb) &&
            d->tokens[verb].kind == TOK_WORD &&
            (a->token_bits[verb] & BIT_VERB || word_is_preterite(doc_fold(d, verb), d->tokens[verb].fold_len)))
            return true;
        const bool dated_before = dates_in(a, first, i, NULL) > 0, dated_behind = dates_in(a, i, end, NULL) > 0;
        if (dated_before && dated_behind && has_number_between(a, first, i) && has_number_between(a, i, end))
            return true;
    }
    return false;
}

/* "Bis 2019 wuchs sie auf vier und blieb im Jahr darauf gleich": the clause dates the count before "und", and the
 * other date is of what another verb tells. `end`: behind the count. */
static bool is_of_later_deed(const struct analysis *a, const struct clause *c, size_t date, size_t end)
{
    const size_t REACH = 12; /* tokens */
    const struct doc *d = a->doc;
    const struct date_mention *m = &a->f->dates.v[date];
    size_t from, joint = reach_back(m->first_token, REACH, end);
    if (m->first_token <= end || dates_in(a, reach_back(end, REACH, c->first_token), end, &from) == 0)
        return false;
    while (joint < m->first_token && !(token_classes(d, joint) & W_AND))
        joint++;
    if (joint == m->first_token)
        return false;
    for (size_t i = joint + 1; i < reach_on(joint, REACH, c->end_token); i++)
        if (d->tokens[i].kind == TOK_WORD && !doc_capital(d, i) && !(a->token_bits[i] & BIT_DATE) &&
            (a->token_bits[i] & BIT_VERB || (!token_classes(d, i) && i + 1 < c->end_token &&
                                             d->tokens[i + 1].kind == TOK_PUNCT && doc_ends(d, i, 4, "en"))))
            return true;
    return false;
}

bool clause_cites(const struct analysis *a, const struct clause *c)
{
    static const char *const words[] = {
        "abgerufen",   "abruf",      "zugriff",      "laut",        "zufolge",   "angaben",    "nennt",     "nennen",
        "nenne",       "nannte",     "nannten",      "genannt",     "beziffert", "beziffere",  "spricht",   "spreche",
        "sprach",      "zitiert",    "quelle",       "vgl",         "meldet",    "melde",      "meldete",   "zählt",
        "verzeichnet", "verzeichne", "verzeichnete", "ausgewiesen", "vermerkt",  "aufgeführt", "angegeben", NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

/* "Für Juni 2016 nennt die Geschäftsstelle 52". */
static bool is_cited_for(const struct analysis *a, const struct clause *c, size_t date)
{
    static const char *const for_then[] = {"für", NULL};
    const size_t MONTH = strlen("2016-06");
    return strlen(a->f->dates.v[date].reading) >= MONTH && date_is_absolute(a, date) &&
           date_is_led_by(a, date, for_then) && clause_cites(a, c);
}

/* "seit dem Start des Prozesses 2011 mit 14 Kommunen": the number is of that time. */
static bool is_with_number(const struct analysis *a, size_t date, const struct quantity *q)
{
    size_t end = a->f->dates.v[date].end_token;
    return doc_is(a->doc, end, "mit") && q->first_token == end + 1;
}

/* "Zum Prozess, der 2018 entstand, gehören 90": the clause of the verb spans a relative one with a date of its own. */
static bool is_in_spanned_relative(const struct analysis *a, const struct clause *c, size_t date, size_t token)
{
    const size_t REACH = 16; /* tokens */
    const struct doc *d = a->doc;
    const size_t at = a->f->dates.v[date].first_token;
    size_t i = at, first = reach_back(at, REACH, c->first_token), end = a->f->dates.v[date].end_token;
    while (i > first && d->tokens[i - 1].kind != TOK_PUNCT)
        i--;
    if (at > token || i == first || !doc_punct(d, i - 1, ',') || !(token_classes(d, i) & W_RELATIVE))
        return false;
    while (end < token && d->tokens[end].kind != TOK_PUNCT)
        end++;
    return end < token && doc_punct(d, end, ',');
}

int date_stated(const struct analysis *a, const struct clause *c, const struct quantity *q, size_t token)
{
    static const char *const not_then[] = {"seit", "ab",  "vor",       "nach", "zwischen",
                                           "für",  "als", "gegenüber", "wie",  NULL};
    const size_t REACH = 60; /* tokens around the count */
    size_t first = reach_back(token, REACH, c->first_token);
    size_t end = reach_on(token, REACH, c->end_token);
    size_t from, to = dates_between(a, first, end, &from);
    int best = NO_REF;
    size_t best_away = 0;
    bool today = false;
    for (size_t i = from; i < to; i++) {
        size_t at = a->f->dates.v[i].first_token, away = at > token ? at - token : token - at;
        bool inside = token_depth(a, at) > 0 && a->f->roles[i] != ROLE_AS_OF && token_depth(a, token) == 0;
        if (date_is_today(a, i) && !is_of_other_conjunct(a, c, i, token) &&
            (best == NO_REF || away < best_away)) { /* "55 im Jahr 2016 und 80 heute" */
            best = NO_REF;
            best_away = away;
            today = true;
        }
        bool that_day = !strncmp(a->f->dates.v[i].reading, "told/day+0", strlen("told/day+0"));
        /* "Das Treffen der zwölf Partnerkommunen findet am 5. Mai statt" */
        bool awaited = q->definite && at > token && (strstr(a->f->dates.v[i].reading, ";will") || is_day_ahead(a, i));
        if (inside || date_is_today(a, i) || that_day || date_is_ahead(a, i) || awaited ||
            a->f->dates.v[i].range_with >= 0 || (date_is_led_by(a, i, not_then) && !is_cited_for(a, c, i)) ||
            (date_is_since_noun(a, i) && !is_with_number(a, i, q)) || is_left_behind(a, c, i, token) ||
            belongs_to_other_number(a, i, token) || is_in_attribute(a, i, q) ||
            is_in_spanned_relative(a, c, i, token) || is_of_other_conjunct(a, c, i, token) ||
            is_of_later_deed(a, c, i, quantity_end(q)) || date_is_compared(a, i))
            continue;
        if ((best == NO_REF && !today) || away < best_away) {
            best = (int)i;
            best_away = away;
        }
    }
    return best;
}

/* "Dreizehn sind wir; bundesweit waren es bei der Zählung im Juni 73": a date in a clause that has its own number. */
static bool is_of_other_clause(const struct analysis *a, size_t date, size_t token)
{
    const size_t REACH = 24; /* tokens */
    size_t at = a->f->dates.v[date].first_token, index = clause_of(a, at);
    const struct clause *c = &a->clauses[index];
    struct number n;
    if (token_depth(a, at) > 0 || index == clause_of(a, token) || !(c->finite || clause_has_unknown_verb(a, c)))
        return false;
    size_t first = reach_back(at, REACH, c->first_token);
    size_t end = reach_on(at, REACH, c->end_token);
    for (size_t i = first; i < end; i++)
        if (counts_at(a, i, &n) && !n.ordinal)
            return true;
    return false;
}

int date_of_stand(const struct analysis *a, size_t sentence, const struct quantity *q)
{
    const size_t REACH = 100; /* tokens */
    const size_t token = q->number_token;
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t first = reach_back(token, REACH, s->first_token);
    size_t end = reach_on(token, REACH, s->end_token);
    const size_t index = clause_of(a, token);
    bool own = false; /* the clause of the count states its date */
    size_t from, to = dates_between(a, first, end, &from);
    for (size_t i = from; i < to; i++) {
        const size_t at = a->f->dates.v[i].first_token;
        if (a->f->roles[i] != ROLE_AS_OF || is_of_other_clause(a, i, token))
            continue;
        /* "14 (Stand Januar 2023); im Jahr 2018 waren es noch acht": in a bracket of another clause */
        const bool aside = token_depth(a, at) > 0 && clause_of(a, at) != index;
        own = own || (aside && date_stated(a, &a->clauses[index], q, token) != NO_REF);
        if (!aside || !own)
            return (int)i;
    }
    return NO_REF;
}

int date_of_remark(const struct analysis *a, const struct clause *c)
{
    static const char *const the[] = {"die", "diese", "alle", "unsere", NULL};
    static const char *const figures[] = {"zahl",   "zahlen",    "angabe", "angaben", "daten",
                                          "ziffer", "statistik", "werte",  NULL};
    static const char *const is[] = {"ist", "sind", "stammt", "stammen", "gilt", "gelten", "datiert", NULL};
    static const char *const of[] = {"von", "vom", "aus", "für", NULL};
    const struct doc *d = a->doc;
    const struct clause *next = c + 1;
    if (next == a->clauses + a->nclauses || next->sentence > c->sentence + 1)
        return NO_REF;
    size_t i = next->first_token;
    while (i < next->end_token && d->tokens[i].kind == TOK_PUNCT)
        i++;
    if (!doc_one_of(d, i, the) || !doc_one_of(d, i + 1, figures) || !doc_one_of(d, i + 2, is))
        return NO_REF;
    size_t from, to = dates_between(a, i, next->end_token, &from);
    return from < to && date_is_led_by(a, from, of) ? (int)from : NO_REF;
}

int date_of_means(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const size_t PARTS = 3;
    const struct clause *first = &a->clauses[a->first_clause[c->sentence]];
    int date = NO_REF;
    bool past = false;
    if (c->join != JOIN_COMMA || !doc_is(a->doc, c->first_token, "um"))
        return NO_REF;
    for (size_t n = 1; date == NO_REF && n <= PARTS && c >= first + n && !c[-(ptrdiff_t)n].unsure; n++) {
        const struct clause *means = c - n; /* "aus Stuttgart, Mannheim und Ulm nach Berlin" are parts of it */
        past |= clause_tells_past(a, means);
        date = date_stated(a, means, q, means->end_token);
    }
    return past ? date : NO_REF;
}
