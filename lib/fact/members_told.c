/* The date of a statement that has none of its own, from what stands over it or the sentences before it tell: a
 * timeline, the same day, an event, a founding. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Am selben Tag", "zeitgleich", "gemeinsam mit ihr": the date told last before the clause, a few sentences
 * back. */
int date_of_same_day(const struct analysis *a, const struct clause *c)
{
    static const char *const same[] = {"selben",       "gleichen", "derselben", "demselben",  "zeitgleich",
                                       "gleichzeitig", "zugleich", "damals",    "seinerzeit", NULL};
    const struct doc *d = a->doc;
    static const char *const her[] = {"ihr", "ihm", "ihnen", "diesem", NULL};
    bool found = false;
    for (size_t i = c->first_token; i < c->end_token && !found; i++)
        found = doc_one_of(d, i, same) || (doc_is(d, i, "mit") && doc_one_of(d, i + 1, her));
    if (!found)
        return NO_REF;
    const size_t BACK = 3; /* sentences */
    size_t first = d->sentences[reach_back(c->sentence, BACK, 0)].first_token;
    size_t from, to = dates_between(a, first, c->first_token, &from);
    return from < to ? (int)to - 1 : NO_REF;
}

/* "Sieben Neuzugänge gab es in diesem Jahr." */
static bool counts_newcomers(const struct analysis *a, const struct sentence *s)
{
    const struct count *count = member_count(a, s->first_token, s->end_token);
    return count && count->kind == COUNT_INCREMENT;
}

/* "Drei Städte haben sich am Montag angeschlossen.": who they are, another sentence tells. */
static bool tells_joining_of_unnamed(const struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    if (counts_newcomers(a, s))
        return true;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT)
            return false;
    bool some = false; /* "drei Städte", "zwei weitere Kommunen" */
    for (size_t i = s->first_token; i < s->end_token && !some; i++)
        some = a->token_bits[i] & BIT_UNIT;
    for (size_t i = some ? a->first_clause[sentence] : a->first_clause[sentence + 1];
         i < a->first_clause[sentence + 1]; i++) {
        struct statement said = statement_of(a, i);
        if (said.mark && said.status == STATUS_JOINED && !said.denied && !said.unsure && !said.of_other)
            return true;
    }
    return false;
}

bool clause_was_before(const struct doc *d, const struct clause *c)
{
    static const char *const had[] = {"hatte", "hatten", "war", "waren", NULL};
    static const char *const before[] = {"zuvor", "vorher", "bereits", "schon", "früher", "längst", NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, had) &&
           doc_has_one_of(d, c->first_token, c->end_token, before);
}

/* "Dort erhielt Kiel die Urkunde", "auf der Tagung wurde Kiel aufgenommen": the day of the event that the sentences before
 * tell. */
int date_of_told_event(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s)
{
    static const char *const there[] = {"dort", "dabei", "hierbei", "anschließend", NULL};
    static const char *const by_it[] = {"damit", "somit", "dadurch", "hiermit", NULL};
    static const char *const definite[] = {"der", "dem", "beim", "im", "dieser", "diesem", NULL};
    const struct doc *d = a->doc;
    if (clause_was_before(d, c))
        return NO_REF;
    static const char *const units[] = {"minuten", "stunden", NULL};
    const size_t BACK = 2, NEAR = 60, BEFORE = 200; /* sentences; tokens; of the sentence before */
    size_t near = reach_back(c->first_token, NEAR, d->sentences[c->sentence].first_token);
    for (size_t i = near; i < c->end_token; i++) /* "vor wenigen Minuten": on the day of the head */
        if (doc_is(d, i, "soeben") ||
            (i > near + 1 && doc_one_of(d, i, units) && (doc_is(d, i - 1, "vor") || doc_is(d, i - 2, "vor"))))
            return a->head_event;
    bool follows = doc_has_one_of(d, c->first_token, c->end_token, by_it), event = follows;
    for (size_t i = c->first_token; i < c->end_token && !event; i++)
        event = (doc_one_of(d, i, there) && !(s->mark && i >= s->mark->first_token && i < s->mark->with_end)) ||
                (i > c->first_token && token_is_event(d, i, WORD_EVENT_DAY) && doc_one_of(d, i - 1, definite));
    const struct sentence *own = &d->sentences[c->sentence];
    if (g && c->first_token > own->first_token && !follows)
        return NO_REF;
    if (!event && c->sentence > 0 &&
        own[-1].line == own->line) { /* "... gegründet. Mit dabei waren Kiel und Plön." */
        size_t first = reach_back(own[-1].end_token, BEFORE, own[-1].first_token);
        event = (tokens_tell_founding(a, first, own[-1].end_token) &&
                 network_named_between(a, first, own[-1].end_token)) ||
                (g && tells_joining_of_unnamed(a, c->sentence - 1));
    }
    event |=
        s->mark && s->mark->rule->topic && !statement_is_present(a, c, s->mark); /* "nahm die Urkunde entgegen" */
    event |= s->mark && s->mark->rule->to; /* "Die Zahl stieg 2019 auf fünf. Hinzu kam Plön." */
    if (!event)
        return NO_REF;
    size_t first = c->sentence;
    while (first > 0 && c->sentence - first < BACK && d->sentences[first - 1].line == own->line)
        first--;
    size_t from, to = dates_between(a, d->sentences[first].first_token, c->first_token, &from);
    while (to > from && (date_is_bound(a, to - 1) || date_is_since(a, to - 1)))
        to--;
    return from < to ? (int)to - 1 : NO_REF;
}

int date_of_coordinate(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    if (!before || c->join != JOIN_AND)
        return NO_REF;
    size_t i = c->first_token, groups;
    while (i < c->end_token && token_classes(a->doc, i) & (W_AND | W_ADVERB))
        i++;
    bool own = groups_between(a, c->first_token, c->end_token, &groups) > groups;
    return !own && i < c->end_token && a->token_bits[i] & BIT_VERB ? date_it_happened(a, before) : NO_REF;
}

/* "Mai: Wir sind dabei! Der Kreis unterschreibt.": the date that a line of a timeline begins with, before a sign; NO_REF. */
static int date_of_line_label(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    bool begins = from < to && a->f->dates.v[from].first_token == line->first_token;
    return begins && doc_punct(a->doc, a->f->dates.v[from].end_token, ':') ? (int)from : NO_REF;
}

/* The date that is the first cell of a row. */
static int date_of_cell(const struct analysis *a, size_t line)
{
    const struct line *l = &a->doc->lines[line];
    size_t from, to = dates_between(a, l->first_token, l->end_token, &from);
    if (l->kind != BLOCK_ROW || from == to || a->f->dates.v[from].first_token != l->first_token)
        return NO_REF;
    size_t end = a->f->dates.v[from].end_token;
    while (end < l->end_token && a->doc->tokens[end].kind == TOK_PUNCT)
        end++;
    bool alone = end == l->end_token || memchr(a->doc->text + a->doc->tokens[end - 1].end, '\t',
                                               a->doc->tokens[end].start - a->doc->tokens[end - 1].end);
    return alone ? (int)from : NO_REF;
}

/* "März" over what happened in that month. */
static int month_of_heading(const struct analysis *a, size_t line)
{
    int32_t h = a->section[line];
    return h < 0 ? NO_REF : line_date_alone(a, &a->doc->lines[h]);
}

int date_over_line(const struct analysis *a, size_t line, bool present)
{
    int heading = section_date(a, line), cell = date_of_cell(a, line);
    if (cell == NO_REF)
        cell = date_of_line_label(a, line);
    if (cell != NO_REF)
        return cell;
    const size_t MONTH = strlen("2018-07"); /* of which an issue of a newsletter is tells nothing of what is in it */
    if (heading != NO_REF && a->f->roles[heading] == ROLE_PUBLISHED &&
        strlen(a->f->dates.v[heading].reading) <= MONTH)
        return NO_REF;
    if (heading == NO_REF)
        heading = month_of_heading(a, line);
    size_t above = line, from;
    const size_t EMPTY = 8; /* lines */
    while (above > 0 && line - above < EMPTY &&
           a->doc->lines[above - 1].first_token == a->doc->lines[above - 1].end_token)
        above--;
    if (heading != NO_REF || above == 0)
        return heading;
    const struct line *l = &a->doc->lines[above - 1];
    size_t to = dates_between(a, l->first_token, l->end_token, &from);
    if (from + 1 != to || a->f->dates.v[from].first_token != l->first_token)
        return NO_REF;
    size_t end = a->f->dates.v[from].end_token;
    while (end < l->end_token && a->doc->tokens[end].kind == TOK_PUNCT)
        end++;
    /* A whole day is that of a message, not of what it tells of the past. */
    bool day = date_is_day(&a->f->dates.v[from]);
    return end == l->end_token && (!day || present) ? (int)from : NO_REF;
}

/* "von Anfang an", "von der ersten Stunde an", "seit Beginn": since the network began. */
static bool is_from_outset(const struct doc *d, const struct clause *c)
{
    static const char *const outset[] = {"anfang", "beginn", "stunde", NULL};
    for (size_t i = c->first_token + 1; i < c->end_token; i++)
        if (doc_one_of(d, i, outset) &&
            (doc_is(d, i - 1, "von") || doc_is(d, i - 1, "seit") || doc_is(d, i - 1, "ersten")))
            return true;
    return false;
}

int date_of_outset(const struct analysis *a, const struct clause *c)
{
    int date = is_from_outset(a->doc, c) ? date_of_founding(a) : NO_REF;
    if (date == NO_REF)
        return NO_REF;
    const struct clause *told = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    const struct clause *next = clause_behind(a, told);
    return tokens_tell_founding(a, told->first_token, next ? next->end_token : told->end_token) ? date : NO_REF;
}
