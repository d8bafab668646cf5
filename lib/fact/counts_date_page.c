/* The date of a count that none is told with: that of the section, the event, the "Stand" or the page that it stands
 * under or on. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/page_dates.h"
#include "lib/fact/words.h"

#include <string.h>

static int event_of_head(const struct analysis *a, size_t token)
{
    return a->head_event >= 0 && a->f->dates.v[a->head_event].first_token < token ? a->head_event : NO_REF;
}

/* "Zum Stichtag 31. Dezember 2020 waren es 39, heute sind es 46": the verb says that the day is over. */
static bool is_told_as_past(const struct analysis *a, size_t date)
{
    const size_t at = a->f->dates.v[date].first_token;
    return token_depth(a, at) == 0 && clause_tells_past(a, &a->clauses[clause_of(a, at)]);
}

/* "Zum Stichtag 31. Dezember verteilten sich 39 aufs Land, jetzt 46": said of another part of the sentence. */
static bool is_of_other_part(const struct analysis *a, size_t date, size_t token)
{
    const size_t at = a->f->dates.v[date].first_token, index = clause_of(a, at), own = clause_of(a, token);
    return token_depth(a, at) == 0 && index != own && a->clauses[index].sentence == a->clauses[own].sentence;
}

int date_of_page_stand(const struct analysis *a, size_t token, bool now)
{
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, token)];
    const size_t REACH = 100; /* tokens */
    size_t from, to = dates_between(a, reach_back(token, REACH, line->first_token), token, &from);
    while (to-- > from)
        if (a->f->roles[to] == ROLE_AS_OF && /* what the paragraph goes on to tell is of the same count */
            !(now && (is_told_as_past(a, to) || is_of_other_part(a, to, token))))
            return (int)to;
    int best = NO_REF;
    size_t best_away = 0;
    for (size_t i = 0; i < a->nstands; i++) {
        size_t at = a->f->dates.v[a->stands[i]].first_token, away = at > token ? at - token : token - at;
        if ((a->stands_told[i] && (now || at > token)) || (a->stands_of_table[i] && now) ||
            (now && is_of_other_part(a, (size_t)a->stands[i], token)))
            continue;
        if (best == NO_REF || away < best_away) {
            best = a->stands[i];
            best_away = away;
        }
    }
    return best;
}

/* "Mittwoch, 13. November 2019" over an invitation that was written before: the day of the page's head is to come. */
static bool heads_invitation(const struct analysis *a, int date)
{
    const size_t HEAD = 12; /* lines, with empty ones */
    const struct buf *own = &a->doc->page->published;
    const char *reading = a->f->dates.v[date].reading;
    if (a->chronicle || !date_is_day(&a->f->dates.v[date]))
        return false;
    if (a->own_date >= 0 && date_is_ahead(a, (size_t)date)) /* signed before */
        return true;
    return doc_line_of(a->doc, a->f->dates.v[date].first_token) < HEAD && own->len >= strlen("2019-11-13") &&
           strncmp(reading, own->data, strlen("2019-11-13")) > 0;
}

/* "Aktueller Stand: 72": the words before the colon speak of the present. */
static bool label_speaks_of_now(const struct analysis *a, const struct clause *c)
{
    static const char *const stems[] = {"aktuell", "derzeitig", "heutig", "gegenwärtig", "jetzig", "momentan", NULL};
    const size_t LONGEST = 6; /* tokens */
    const struct clause *label = clause_before(a, c);
    return label && c->join == JOIN_COLON && !label->finite && label->end_token - label->first_token <= LONGEST &&
           (clause_speaks_of_now(a, label) || doc_has_stem(a->doc, label->first_token, label->end_token, stems));
}

/* "2011" over "Am 30. November geht es los. 14 Städte unterschreiben": the day of that year that the entry tells
 * before the count, which it goes on from in the present; else the year. */
static int date_within_year(const struct analysis *a, const struct clause *c, int year)
{
    const size_t YEAR = 4; /* digits */
    const char *heading = a->f->dates.v[year].reading;
    const int event = strlen(heading) == YEAR && !clause_speaks_of_now(a, c) ? event_of_passage(a, c, false) : NO_REF;
    if (event == NO_REF)
        return year;
    const char *reading = a->f->dates.v[event].reading;
    const bool finer = strlen(reading) >= strlen("2011-11") && reading[YEAR] == '-' && reading[YEAR + 1] >= '0' &&
                       reading[YEAR + 1] <= '9';
    return finer && (!strncmp(reading, heading, YEAR) || !strncmp(reading, "XXXX", YEAR)) ? event : year;
}

/* "2003" over "... wird gegründet. Heute gehören ihm 75 an": in an entry of a timeline the word is of the day on
 * which the page was written, where that is known. */
static bool is_of_today(const struct analysis *a, const struct clause *c, const struct quantity *q, int heading)
{
    static const char *const today[] = {"heute", "heutzutage", NULL};
    const size_t REACH = 40; /* tokens */
    return !date_is_day(&a->f->dates.v[heading]) &&
           (a->own_date >= 0 || a->nstands > 0 || a->doc->page->published.len > 0) &&
           doc_has_one_of(a->doc, reach_back(q->first_token, REACH, c->first_token),
                          reach_on(q->end_number, REACH, c->end_token), today);
}

/* "Kooperationstreffen 2023: Sechs neue Partner" over a page of November 2023: the year of the title says no more
 * than the page's own date, or the day of which it tells. */
static bool is_year_of_page(const struct analysis *a, size_t line, int year)
{
    const size_t YEAR = 4; /* digits */
    const char *own = page_own_date(a);
    return section_parent(a, a->section[line]) < 0 && own && strlen(own) > YEAR &&
           strlen(a->f->dates.v[year].reading) == YEAR && !strncmp(a->f->dates.v[year].reading, own, YEAR) &&
           !date_is_since(a, (size_t)year);
}

/* The date of the section over the line, unless the count is of the page's own day; NO_REF. */
static int date_over_passage(const struct analysis *a, const struct clause *c, const struct quantity *q, size_t line)
{
    int date = section_date(a, line);
    if (date == NO_REF || is_of_today(a, c, q, date) || date_is_of_entry(a, (size_t)date)) /* of the card above */
        return NO_REF;
    const int other = a->f->dates.v[date].range_with; /* "Berichtszeitraum 1.1. bis 31.12.2020": what it ends with */
    if (other >= 0 && a->f->roles[other] == ROLE_AS_OF)
        return other;
    date = date_within_year(a, c, date);
    return a->chronicle || !is_year_of_page(a, line, date) ? date : NO_REF;
}

/* "21.08.2023, 11:45 Uhr", "Karla am 3. Mai 2021 um 9.30 Uhr": the day of a line that is nothing but when something
 * was written; NO_REF. */
static int date_of_stamp(const struct analysis *a, const struct line *line)
{
    const size_t LONGEST = 16; /* tokens */
    const struct doc *d = a->doc;
    if (line_is_empty(line) || line->end_token - line->first_token > LONGEST)
        return NO_REF;
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    bool time = doc_has_one_of(d, line->first_token, line->end_token, (const char *const[]){"uhr", NULL});
    for (size_t i = line->first_token; i + 2 < line->end_token && !time; i++)
        time = d->tokens[i].kind == TOK_NUMBER && doc_punct(d, i + 1, ':') && d->tokens[i + 2].kind == TOK_NUMBER;
    const bool alone = from + 1 == to && !has_finite_between(a, line->first_token, line->end_token);
    return time && alone && date_is_absolute(a, from) && date_is_day(&a->f->dates.v[from]) ? (int)from : NO_REF;
}

/* In a forum or under comments: when the post was written that the line is of; NO_REF where the page has no other post. */
static int date_of_post(const struct analysis *a, size_t line)
{
    const size_t LINES = 24; /* of a post; to the next one */
    const struct line *lines = a->doc->lines;
    int date = NO_REF;
    size_t stamp = line;
    for (const size_t first = reach_back(line, LINES, 0); date == NO_REF && stamp > first;)
        date = date_of_stamp(a, &lines[--stamp]);
    bool others = false;
    if (date == NO_REF)
        return NO_REF;
    for (size_t l = reach_back(stamp, LINES, 0); l < stamp && !others; l++)
        others = date_of_stamp(a, &lines[l]) != NO_REF;
    for (size_t l = line + 1; l < reach_on(line, LINES, a->doc->nlines) && !others; l++)
        others = date_of_stamp(a, &lines[l]) != NO_REF;
    return others ? date : NO_REF;
}

/* "2011 mit 16 Kommunen gestartet, hat der Prozess 80 Mitstreiter gefunden", "2012 war er Pionier. Bundesweit ist
 * das Netz auf 70 gewachsen": so many by now, not on the day of the event. */
static bool has_grown_since(const struct analysis *a, const struct clause *c, const struct quantity *q, size_t date)
{
    static const char *const perfect[] = {"hat", "haben", "ist", "sind", NULL};
    const size_t REACH = 40; /* tokens */
    return (date_is_of_founding(a, date) || count_is_raised_to(a->doc, q)) && !scope_is_few(a, q) &&
           !count_is_result(a, q) && !q->increment && !q->ordinal &&
           doc_has_one_of(a->doc, reach_back(q->first_token, REACH, c->first_token),
                          reach_on(q->end_number, REACH, c->end_token), perfect);
}

/* On a page without a date: the event that was told last. "Zittau ist 2019 beigetreten. Wir sind die kleinste der
 * sieben": not a joining of whenever, unless the count is of what came of it; NO_REF. */
static int event_told_last(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const size_t REACH = 40; /* tokens */
    const int date = event_of_passage(a, c, false);
    if (date != NO_REF && has_grown_since(a, c, q, (size_t)date))
        return NO_REF;
    if (date == NO_REF || clause_tells_past(a, c) || count_is_result(a, q) || q->ordinal || q->increment)
        return date;
    const size_t at = a->f->dates.v[date].first_token, line = doc_line_of(a->doc, at);
    if (a->doc->lines[line].kind == BLOCK_ROW && line != doc_line_of(a->doc, q->number_token))
        return NO_REF; /* of one row, not of the sum below */
    const struct clause *told = &a->clauses[clause_of(a, at)];
    const bool joining =
        count_has_joining(a, reach_back(at, REACH, told->first_token), reach_on(at, REACH, told->end_token));
    /* "Nachdem der Kreis 2019 gegangen war, ist Itzehoe allein. Im Land bleiben zehn" */
    static const char *const times[] = {"nachdem", "seit", "seitdem", "weil", "obwohl", NULL};
    const bool aside = told != c && told->finite && doc_one_of(a->doc, told->first_token, times) &&
                       !clause_has_verb_second(a->doc, told);
    return aside || joining || count_is_one_of(a, q) || (q->definite && q->head < q->end_head) ? NO_REF : date;
}

bool date_is_term(const struct analysis *a, size_t date)
{
    static const char *const to[] = {"bis", "zum", "ab", NULL};
    static const char *const sought[] = {"befristet",         "suchen",    "sucht",    "gesucht",     "besetzen",
                                         "bewerbungsschluss", "bewerbung", "bewerben", "bewerbungen", NULL};
    const size_t REACH = 24; /* tokens */
    const size_t at = a->f->dates.v[date].first_token;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, at)];
    static const char *const closing[] = {"bewerbungsschluss", "bewerbungsfrist", "anmeldeschluss", NULL};
    const size_t BEFORE = 3; /* tokens: "Bewerbungsschluss: ", "Bewerbungsfrist ist der " */
    if (doc_has_one_of(a->doc, reach_back(at, BEFORE, s->first_token), at, closing))
        return true;
    return date_is_led_by(a, date, to) &&
           doc_has_one_of(a->doc, reach_back(at, REACH, s->first_token), reach_on(at, REACH, s->end_token), sought);
}

/* "Im Mai 2013 sagten wir Ja. Heute sind es 78": the one day that the text tells, for want of a date of its own, is
 * not that of today. */
static bool is_told_before(const struct analysis *a, int date)
{
    static const char *const says[] = {"bekannt",        "bekanntgegeben", "mitgeteilt",   "mit",
                                       "gemeldet",       "berichtete",     "berichtet",    "sagte",
                                       "veröffentlicht", "erschien",       "aktualisiert", NULL};
    const size_t REACH = 24; /* tokens */
    const size_t at = date < 0 ? 0 : a->f->dates.v[date].first_token;
    return date >= 0 && a->f->roles[date] == ROLE_MENTION &&
           line_is_running_text(a, &a->doc->lines[doc_line_of(a->doc, at)]) && token_depth(a, at) == 0 &&
           clause_tells_past(a, &a->clauses[clause_of(a, at)]) &&
           !doc_has_one_of(a->doc, at, reach_on(at, REACH, a->clauses[clause_of(a, at)].end_token), says);
}

/* Of what the passage stands under or on: a section, the event of the head, the page. */
static int date_of_page(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    size_t line = doc_line_of(a->doc, q->number_token);
    bool now = clause_speaks_of_now(a, c) || label_speaks_of_now(a, c);
    int date = date_over_passage(a, c, q, line);
    if (date == NO_REF)
        date = section_day(a, line);
    if (date != NO_REF && heads_invitation(a, date))
        date = NO_REF;
    if (date == NO_REF && !now)
        date = section_stated_day(a, line);
    if (date == NO_REF && (!now || a->minutes))
        date = event_of_head(a, q->number_token);
    if (date == NO_REF)
        date = date_of_post(a, line);
    if (date == NO_REF)
        date = date_of_page_stand(a, q->number_token, now);
    if (date == NO_REF)
        date = now && is_told_before(a, a->own_date) ? NO_REF : a->own_date;
    bool dated = a->doc->page->published.len || a->doc->page->retrieved.len;
    if (date == NO_REF && !now && !dated)
        date = event_told_last(a, c, q);
    if (date >= 0 && !dated && date != a->own_date && date_is_term(a, (size_t)date))
        date = NO_REF;
    if (date == NO_REF && !dated && a->nstands == 1) /* "(Stand 10/2022)" with another count: better than none */
        date = a->stands[0];
    return date;
}

int as_of_passage(const struct analysis *a, const struct quantity *q)
{
    int date = date_of_page(a, clause_of_verb(a, &a->clauses[clause_of(a, q->number_token)]), q);
    return date == NO_REF ? PAGE_DATE : date;
}
