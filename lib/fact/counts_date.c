/* The date for which a count holds, by the first of these that gives one (CONTRACT.md, as_of):
 *
 *   1. a date stated with it: "(Stand: ...)" in its sentence, a bracket behind it, the ends of a course ("von 40 auf 60"),
 *      a date of its clause or of the clause that it goes on from, the source that is cited, the entry of a timeline;
 *      never a beginning ("seit 2015"), the attribute of another noun, or a day that lies ahead of the page's own;
 *   2. the founding of the network, for those with whom it began;
 *   3. the event that the passage tells, for a clause in the past tense or with "damals", unless it speaks of "heute";
 *   4. the section's date, then the event of the page's head unless the clause speaks of "heute";
 *   5. the page's "Stand ...", then its own date; of an undated page the event that was told last.
 *
 * German in general; the dates of the page itself are found in page_dates.c, what the passage stands under or on
 * (4 and 5) in counts_date_page.c. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Auf dem Kongress in Berlin (17./18. März) nannte man 48": the one bracket of the clause that holds a date, unless it
 * stands behind a member. */
static int date_aside(const struct analysis *a, const struct clause *c, size_t token)
{
    const size_t REACH = 40;
    size_t first = reach_back(token, REACH, c->first_token);
    size_t from, to = dates_between(a, first, token, &from);
    for (size_t i = from; i < to; i++) {
        size_t at = a->f->dates.v[i].first_token;
        while (at > first && token_depth(a, at) > 0)
            at--;
        bool where = at > first + 1 && token_classes(a->doc, at - 1) & W_PREP;
        if (token_depth(a, a->f->dates.v[i].first_token) > 0 && (!(a->token_bits[at] & BIT_PLACE) || where))
            return (int)i;
    }
    return NO_REF;
}

/* "45 Kommunen, die 2015 dem Prozess angehörten": the relative clause dates what it counts. */
static int date_of_relative(const struct analysis *a, const struct quantity *q)
{
    size_t next = clause_of(a, q->number_token) + 1, behind = quantity_end(q);
    static const char *const are[] = {"waren", "sind", NULL};
    behind +=
        doc_one_of(a->doc, behind, are) && doc_is(a->doc, behind + 1, "es") ? 2 : 0; /* "14 waren es, die 2011" */
    const size_t HOUR = 3; /* "14 Kommunen der ersten Stunde, die sich 2011" */
    behind += doc_is(a->doc, behind, "der") && doc_is(a->doc, behind + HOUR - 1, "stunde") ? HOUR : 0;
    if (next >= a->nclauses || !a->clauses[next].relative || a->clauses[next].first_token > behind + 1)
        return NO_REF;
    return date_stated(a, &a->clauses[next], q, a->clauses[next].first_token);
}

/* "78 Mitglieder (2021)", "elf (Ende 2014)", "43 Kommunen im Prozess (April 2015)": a bracket right behind the count
 * that holds a date and nothing else. */
static int date_in_own_bracket(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = count_behind_network(a, quantity_end(q), a->clauses[clause_of(a, q->number_token)].end_token);
    if (!doc_opens(d, i))
        return NO_REF;
    size_t from, to = dates_between(a, i, i + 4, &from);
    for (i++; i < d->ntokens && !doc_closes(d, i); i++)
        if (!(a->token_bits[i] & BIT_DATE) && !(token_classes(d, i) & (W_PREP | W_ADVERB)) &&
            d->tokens[i].kind != TOK_PUNCT)
            return NO_REF;
    return from < to ? (int)from : NO_REF;
}

/* "66 Kommunen sind aufgeführt (abgerufen am 3. September 2019)": when somebody looked; NO_REF. */
static int date_of_access(const struct analysis *a, const struct clause *c, size_t token)
{
    static const char *const looked[] = {"abgerufen", "abruf", "zugriff", "gesehen", "geprüft", "aufgerufen", NULL};
    const size_t REACH = 40; /* tokens */
    size_t from, to = dates_between(a, token, reach_on(token, REACH, c->end_token), &from);
    for (; from < to; from++) {
        size_t at = a->f->dates.v[from].first_token, open = at;
        while (open > token && token_depth(a, open) > 0)
            open--;
        if (token_depth(a, at) > 0 && doc_has_one_of(a->doc, open, at, looked))
            return (int)from;
    }
    return NO_REF;
}

/* "eine Werkstatt, an der elf Kommunen teilnahmen (Halle, 12.9.2023)": the bracket that ends the clause says when
 * and where that took place; NO_REF. */
static int date_of_event_bracket(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 10; /* tokens of the bracket */
    size_t end = c->end_token, from;
    while (end > c->first_token && d->tokens[end - 1].kind == TOK_PUNCT && !doc_closes(d, end - 1))
        end--;
    if (end == c->first_token || !doc_closes(d, end - 1) || !count_is_at_event(a, q))
        return NO_REF;
    size_t open = end - 1, last = reach_back(open, LONGEST, quantity_end(q));
    while (open > last && !doc_opens(d, open))
        open--;
    size_t to = dates_between(a, open, end, &from);
    return doc_opens(d, open) && from + 1 == to && date_is_absolute(a, from) ? (int)from : NO_REF;
}

/* "vor zehn Jahren". */
static bool is_years_ago(const struct analysis *a, size_t date)
{
    return strncmp(a->f->dates.v[date].reading, "year-", strlen("year-")) == 0;
}

/* Whether the clause says when something else was, with the verb at its end: "als der Prozess 2011 begann". */
static bool is_when(const struct analysis *a, const struct clause *c)
{
    size_t i = c->first_token, last = c->end_token;
    while (last > i && a->doc->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    if (last < i + 2 || a->doc->tokens[last - 1].kind != TOK_WORD || doc_capital(a->doc, last - 1))
        return false;
    while (i < c->end_token && a->doc->tokens[i].kind == TOK_PUNCT) /* a quotation mark */
        i++;
    return doc_is(a->doc, i, "als") &&
           (a->token_bits[last - 1] & BIT_VERB ||
            word_is_preterite(doc_fold(a->doc, last - 1), a->doc->tokens[last - 1].fold_len));
}

/* "Als der Prozess 2011 begann, machten 14 mit", "14 machten mit, als der Prozess 2011 begann": the date of the
 * clause beside it that says when. */
static int date_of_when(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const struct clause *before = clause_before(a, c), *behind = clause_behind(a, c);
    if (clause_speaks_of_now(a, c) || is_when(a, c))
        return NO_REF;
    if (before && c->join == JOIN_COMMA && is_when(a, before))
        return date_stated(a, before, q, before->end_token);
    return behind && behind->join == JOIN_COMMA && is_when(a, behind) ? date_stated(a, behind, q, behind->first_token)
                                                                      : NO_REF;
}

/* "Ende 2019, beim letzten Treffen, waren es 68": what stands before the verb is cut off by a comma. "Die Zahl hat
 * sich seit Ende 2013, als 33 Kommunen mitmachten, verdoppelt": the date that the clause explains. */
static int date_in_front(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const particles[] = {"nach", "zurück", "ab",  "an", "auf", "aus",
                                            "vor",  "statt",  "ein", "um", "hin", NULL};
    const size_t PARTS = 3;
    const struct clause *first = &a->clauses[a->first_clause[c->sentence]];
    if (c == first || c->join != JOIN_COMMA || c->first_token == c->end_token)
        return NO_REF;
    if (doc_is(a->doc, c->first_token, "als")) {
        size_t from, to = dates_between(a, c[-1].first_token, c->first_token, &from);
        size_t behind = from < to ? a->f->dates.v[to - 1].end_token : 0;
        behind += from < to && doc_one_of(a->doc, behind, particles); /* "blickte auf Mai 2011 zurück, als" */
        bool right_before = from < to && behind + 1 >= c->first_token;
        bool year = right_before && (date_is_absolute(a, to - 1) || is_years_ago(a, to - 1));
        return year ? (int)to - 1 : NO_REF;
    }
    int date = NO_REF;
    bool inverted =
        (a->token_bits[c->first_token] & BIT_VERB || count_is_whole_clause(a, c, q)) && !clause_speaks_of_now(a, c);
    for (size_t n = 1; n <= PARTS && c >= first + n && !c[-(ptrdiff_t)n].finite; n++)
        inverted &= !clause_speaks_of_now(a, c - n); /* "Heute, neun Jahre später, sind es 80" */
    for (size_t n = 1; inverted && date == NO_REF && n <= PARTS && c >= first + n && !c[-(ptrdiff_t)n].finite; n++)
        date = date_stated(a, c - n, q, (c - n)->end_token);
    return date;
}

/* "2011: 14, 2014: 40": the date that stands right before the number, over a colon; at the head of a line over a dash too:
 * "Ende 2012 – 26", "2018 – erstmals über 60". */
static int date_of_key(const struct analysis *a, const struct quantity *q)
{
    const size_t LONGEST = 4;                                     /* tokens of a date */
    size_t behind = count_before_adverbs(a->doc, q->first_token); /* the sign */
    if (behind == q->first_token && behind > 3 && doc_punct(a->doc, behind - 1, '=') &&
        doc_is(a->doc, behind - 2, "n"))
        behind -= 2; /* "2013: n = 32" */
    if (behind < 2 || !(a->token_bits[behind - 2] & BIT_DATE))
        return NO_REF;
    const size_t sign = behind - 1;
    const bool colon =
        doc_punct(a->doc, sign, ':') && (behind == q->first_token || doc_punct(a->doc, q->first_token - 1, '='));
    if (!colon && !count_is_dated_entry(a, q)) /* with a dash */
        return NO_REF;
    size_t from, to = dates_between(a, reach_back(sign, LONGEST, 0), sign, &from);
    return from < to && a->f->dates.v[to - 1].end_token == sign ? (int)to - 1 : NO_REF;
}

bool count_is_undated(const struct analysis *a, const struct quantity *q)
{
    static const char *const since[] = {"seither", "seitdem", NULL}; /* until now */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (date_of_key(a, q) != NO_REF)
        return false;
    return !clause_speaks_of_now(a, clause_of_verb(a, c)) &&
           !doc_has_one_of(a->doc, c->first_token, c->end_token, since) &&
           date_stated(a, c, q, q->number_token) == NO_REF && date_in_front(a, c, q) == NO_REF &&
           date_of_relative(a, q) == NO_REF && date_of_when(a, c, q) == NO_REF && date_in_own_bracket(a, q) == NO_REF;
}

/* The four of "Aus vier wurden zwölf". */
static bool is_what_becomes(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const size_t second = c->first_token + 1;
    size_t i = tokens_back(a->doc, q->first_token, second, W_ADVERB | W_NOW | W_ARTICLE);
    if (i > second && a->doc->tokens[i - 1].kind == TOK_WORD && !doc_capital(a->doc, i - 1) &&
        !token_classes(a->doc, i - 1))
        i = tokens_back(a->doc, i - 1, second, W_ADVERB | W_NOW | W_ARTICLE); /* "aus den anfänglich 14" */
    if (i > second && doc_is(a->doc, i - 1, "aus")) /* "Inzwischen sind aus 14 Kommunen 73 geworden" */
        return count_becomes(a, q) && number_may_begin(a->doc, quantity_end(q));
    return i == second && count_becomes(a, q);
}

/* "Zwischen 2014 und 2019 stieg sie von 40 auf 72", "hat sich seit 2014 von 40 auf 80 verdoppelt": the ends of the time
 * belong to the ends of the course. */
static int date_of_course(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const since[] = {"seit", NULL};
    bool start = count_is_start(a, q) || is_what_becomes(a, c, q), end = count_is_raised_to(a->doc, q);
    const size_t REACH = 40;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t from, to = dates_between(a, first, q->first_token, &from);
    for (size_t i = from; i < to && (start || end); i++) {
        int other = a->f->dates.v[i].range_with;
        if (other >= 0)
            return start == (other > (int)i) ? (int)i : other;
        if (start && date_is_led_by(a, i, since))
            return (int)i;
    }
    if (!start)
        return NO_REF;
    size_t behind = quantity_end(q); /* "aus drei Kommunen im Jahr 2014" */
    behind += token_classes(a->doc, behind) & W_PREP && !doc_is(a->doc, behind, "auf") ? 1 : 0; /* "auf heute 66" */
    if (dates_in(a, behind, behind + 1, &from) > 0)
        return (int)from;
    int founding = count_is_at_founding(a, q, true) ? date_of_founding(a) : NO_REF;
    if (founding != NO_REF)
        return founding;
    if (dates_in(a, first, q->first_token, &from) > 0) /* "Im Jahr 2017 wuchs sie von 55 auf 59" */
        return NO_REF;
    return event_of_passage(a, c, true); /* "2014 waren es acht. Seither stieg die Zahl von 31 auf 62" */
}

/* "2014 | Roth unterzeichnet; bayernweit nun fünf": the date that a row or an item of a timeline begins with. What is
 * "now" there is so then. */
static int date_of_entry(const struct analysis *a, const struct clause *c, size_t token)
{
    static const char *const today[] = {"heute", "derzeit", "aktuell", "zurzeit", "gegenwärtig", "momentan", NULL};
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[doc_line_of(d, token)];
    size_t from, to = dates_between(a, line->first_token, line->first_token + 1, &from);
    if (from == to || !date_is_absolute(a, from) || a->f->dates.v[from].end_token >= line->end_token ||
        doc_has_one_of(a->doc, c->first_token, token, today) ||
        (c->join == JOIN_COLON && clause_before(a, c) && doc_has_one_of(d, c[-1].first_token, c->first_token, today)))
        return NO_REF; /* "Heute: 64" */
    size_t behind = a->f->dates.v[from].end_token;
    bool entry = line->kind == BLOCK_ROW || line->kind == BLOCK_ITEM || line->kind == BLOCK_DETAIL ||
                 d->tokens[behind].kind == TOK_PUNCT;
    return entry && !date_is_behind_page(a, from) ? (int)from : NO_REF;
}

/* Whether the clause goes on from the one before it over a colon, a dash, or a comma without a verb of its own; not behind
 * the second dash of two, which ends what was put in between: "Der Prozess – 2011 gegründet – zählt 62". */
static bool goes_on(const struct analysis *a, const struct clause *c)
{
    const size_t BACK = 6; /* clauses */
    const struct clause *first = a->clauses + a->first_clause[c->sentence];
    if (c == first)
        return false;
    if (c->join == JOIN_COMMA) /* "Am Dienstag trat Gera bei, zusammen mit vier anderen Kommunen" */
        return !c->finite && !c->relative && !c->sample &&
               token_classes(a->doc, c->first_token) & (W_WITH | W_ADVERB) && !clause_has_unknown_verb(a, c);
    if (c->join != JOIN_COLON && c->join != JOIN_DASH)
        return false;
    size_t dashes = 0;
    for (const struct clause *b = c; b > first && (size_t)(c - b) < BACK; b--)
        dashes += b->join == JOIN_DASH;
    return c->join == JOIN_COLON || dashes % 2 == 1;
}

/* "In der Vorlage von 2022 steht, dass fünf Kommunen mitmachen": the date of the paper that the clause before cites;
 * NO_REF. */
static int date_of_cited_paper(const struct analysis *a, const struct clause *c)
{
    static const char *const of[] = {"von", "vom", "aus", NULL};
    static const char *const says[] = {"steht", "heißt", "stand", "hieß", "nennt", "schreibt", NULL};
    const struct doc *d = a->doc;
    const struct clause *before = clause_before(a, c);
    if (!before || !doc_is(d, c->first_token, "dass") ||
        !doc_has_one_of(d, before->first_token, before->end_token, says))
        return NO_REF;
    size_t from, to = dates_between(a, before->first_token, before->end_token, &from);
    bool noun = from + 1 == to && a->f->dates.v[from].first_token > before->first_token + 1 &&
                date_is_led_by(a, from, of) && doc_capital(d, a->f->dates.v[from].first_token - 2);
    return noun ? (int)from : NO_REF;
}

/* "von 14 (2011) auf aktuell 68": of now, whatever dates stand before it. */
static bool is_led_by_today(const struct doc *d, const struct quantity *q)
{
    static const char *const today[] = {"derzeit", "aktuell", "zurzeit", "gegenwärtig", "momentan", NULL};
    return q->first_token > 0 && doc_one_of(d, q->first_token - 1, today);
}

/* "Stand heute (5. November 2013)": the day that a bracket right behind a date in words of today spells out; else
 * the date itself. */
static int date_spelled_out(const struct analysis *a, int date)
{
    if (date < 0 || date_is_absolute(a, (size_t)date))
        return date;
    const size_t open = a->f->dates.v[date].end_token;
    size_t from, to = dates_between(a, open, open + 2, &from);
    const bool whole = doc_opens(a->doc, open) && from < to && doc_closes(a->doc, a->f->dates.v[from].end_token);
    return whole && date_is_absolute(a, from) ? (int)from : date;
}

/* "Den 14 Kommunen der ersten Stunde folgten 2012 elf weitere", "Zu den 14 Gründungskommunen kamen 2012 elf hinzu":
 * the date that the clause states is of those who came to them. */
static int date_of_followed(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const came[] = {"folgten",       "folgen",     "kamen",        "kommen",  "stießen",
                                       "hinzugekommen", "dazukommen", "dazugekommen", "gefolgt", NULL};
    const size_t REACH = 40; /* tokens */
    const struct clause *verb = clause_of_verb(a, c);
    const size_t first = verb == c ? q->end_head : verb->first_token;
    if (q->first_token == 0 || !doc_is(a->doc, q->first_token - 1, "den") || q->first_token > c->first_token + 2 ||
        !doc_has_one_of(a->doc, first, reach_on(first, REACH, verb->end_token), came) ||
        !count_is_at_founding(a, q, false))
        return NO_REF;
    const int date = date_of_relative(a, q);
    return date == NO_REF ? date_of_founders(a, c) : date;
}

/* "die 14 Kommunen des Jahres 2011": the date follows the noun. */
static bool is_right_behind(const struct analysis *a, const struct quantity *q, int date)
{
    const size_t at = a->f->dates.v[date].first_token, end = quantity_end(q);
    return at >= end && at <= end + 1;
}

/* Stated with the count, or with what it belongs to. */
static int date_in_words(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    int date = date_of_key(a, q);
    if (date == NO_REF)
        date = date_of_stand(a, c->sentence, q);
    if (date == NO_REF)
        date = date_in_own_bracket(a, q);
    if (date == NO_REF)
        date = date_of_event_bracket(a, c, q);
    if (date == NO_REF)
        date = date_of_followed(a, c, q);
    if (date == NO_REF)
        date = date_of_access(a, c, q->number_token);
    if (date == NO_REF)
        date = date_of_course(a, c, q);
    if (date == NO_REF && !is_led_by_today(a->doc, q)) {
        date = date_stated(a, c, q, q->number_token);
        if (date != NO_REF && is_what_becomes(a, c, q) && !is_right_behind(a, q, date))
            date = NO_REF; /* "Bis 2015 wurden aus den 14 Kommunen 48": of the 48 */
    }
    if (date == NO_REF)
        date = date_in_front(a, c, q);
    if (date == NO_REF)
        date = date_of_relative(a, q);
    if (date == NO_REF)
        date = date_of_means(a, c, q);
    if (date == NO_REF)
        date = date_of_when(a, c, q);
    if (date == NO_REF)
        date = date_of_cited_paper(a, c);
    if (date == NO_REF)
        date = date_of_remark(a, c);
    if (date == NO_REF && !clause_speaks_of_now(a, c))
        date = count_question_date(a, q);
    if (date == NO_REF && !is_led_by_today(a->doc, q) &&
        (clause_tells_past(a, c) || (clause_cites(a, c) && event_of_passage(a, c, false) == NO_REF)))
        date = date_aside(a, c, q->number_token);
    if (date == NO_REF && goes_on(a, c) &&
        !clause_speaks_of_now(a, c)) /* "2018 war das stärkste Jahr: Drei kamen hinzu" */
        date = date_stated(a, c - 1, q, (c - 1)->end_token);
    if (date == NO_REF)
        date = date_of_entry(a, c, q->number_token);
    if (date == NO_REF && count_is_at_founding(a, q, clause_tells_past(a, clause_of_verb(a, c))))
        date = date_of_founders(a, c);
    return date;
}

bool count_is_of_present(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    return !clause_tells_past(a, c) && !clause_speaks_of_now(a, c) && !clause_speaks_of_then(a, c);
}

bool count_states_present(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED))
        return false; /* an event: "Am 25. ist X beigetreten. 40 nehmen teil" */
    return count_is_of_present(a, q) && date_stated(a, c, q, q->number_token) != NO_REF;
}

/* "Am 1. Dezember stellten sie Zahlen vor. Danach wirken 57 mit", "Dort wurde berichtet, dass inzwischen 73": what was said
 * at the event that was told holds for its day, whatever the tense. */
static bool is_said_there(const struct analysis *a, const struct clause *c)
{
    static const char *const according[] = {"danach", "demnach", "demzufolge", "hiernach", "wonach", NULL};
    static const char *const there[] = {"dort", "dabei", "hier", "hierbei", NULL};
    const struct doc *d = a->doc;
    if (doc_one_of(d, c->first_token, according))
        return true;
    const struct clause *first = &a->clauses[a->first_clause[c->sentence]];
    bool reported = c > first && (doc_is(d, c->first_token, "dass") || doc_is(d, c->first_token, "wie"));
    /* "Im Mai wurde bekannt, dass 74 teilnehmen" */
    const bool dated = reported && dates_in(a, c[-1].first_token, c[-1].end_token, NULL) > 0;
    return reported && clause_tells_past(a, c - 1) && (dated || doc_one_of(d, c[-1].first_token, there));
}

/* "aus den damals 40 Kommunen sind 63 geworden": "damals" stands before another number. */
static bool is_said_of_other(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const then[] = {"damals", "seinerzeit", "einst", "vormals", "ehemals", NULL};
    const size_t REACH = 16;
    struct number n;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    for (size_t i = first; i + 1 < q->first_token; i++)
        if (doc_one_of(a->doc, i, then) && number_read(a->doc, i + 1, false, &n))
            return n.end_token < q->first_token;
    return false;
}

/* "Partnerkommune seit: 29.11.2012" over "Damals im Prozess: 26 Kommunen": the one date of a short line above. */
static int date_of_line_above(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 8; /* tokens */
    size_t l = doc_line_of(d, c->first_token);
    if (l == 0 || d->lines[l].end_token - d->lines[l].first_token > LONGEST ||
        d->lines[l - 1].end_token - d->lines[l - 1].first_token > LONGEST)
        return NO_REF;
    size_t from, to = dates_between(a, d->lines[l - 1].first_token, d->lines[l - 1].end_token, &from);
    return from + 1 == to && date_is_absolute(a, from) ? (int)from : NO_REF;
}

/* "Am Fachtag nahmen 112 teil. Zum Jahreswechsel waren es 66 Kommunen": the clause names a time of its own, which is
 * no date. */
static bool names_other_time(const struct doc *d, const struct clause *c)
{
    static const char *const times[] = {"jahreswechsel", "jahreswende", NULL};
    static const char *const at[] = {"zum", "zur", "am", "um", "beim", "vor", "nach", "seit", NULL};
    const size_t REACH = 40; /* tokens */
    for (size_t i = c->first_token + 1; i < reach_on(c->first_token, REACH, c->end_token); i++)
        if (doc_one_of(d, i, times) &&
            doc_one_of(d, i - 1 - (token_classes(d, i - 1) & W_ARTICLE && i > c->first_token + 1), at))
            return true;
    return false;
}

/* "2018 war ein gutes Jahr. Zwei Kommunen sind neu hinzugekommen": so many joined, in the time that is told; not
 * "seither". */
static bool tells_who_joined(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const since[] = {"seither", "seitdem", "danach", "später", "anschließend", "seit", NULL};
    const size_t REACH = 40; /* tokens */
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    const size_t end = reach_on(q->end_number, REACH, c->end_token);
    return !q->definite && scope_is_few(a, q) && count_has_joining(a, first, end) &&
           !doc_has_one_of(a->doc, first, end, since);
}

bool date_is_of_founding(const struct analysis *a, size_t date)
{
    const size_t REACH = 40; /* tokens */
    const size_t at = a->f->dates.v[date].first_token;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, at)];
    return tokens_tell_founding(a, reach_back(at, REACH, s->first_token), reach_on(at, REACH, s->end_token));
}

/* Of the event that the passage tells. */
static int date_of_event(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    if (names_other_time(a->doc, c))
        return NO_REF;
    if (clause_speaks_of_joining(a, c))
        return date_of_joining(a, c);
    bool then = (clause_speaks_of_then(a, c) && !is_said_of_other(a, c, q)) ||
                (c->join == JOIN_COLON && clause_before(a, c) && clause_speaks_of_then(a, clause_before(a, c))),
         past = !clause_speaks_of_now(a, c) && (clause_tells_past(a, c) || q->ordinal ||
                                                (!c->finite && goes_on(a, c) && clause_tells_past(a, c - 1)));
    const bool joined = !past && !then && !clause_speaks_of_now(a, c) && tells_who_joined(a, c, q);
    int date = event_that_is_known(a, c);
    if (date == NO_REF && (then || past || joined || is_said_there(a, c)))
        date = event_of_passage(a, c, false);
    if (joined && date != NO_REF && date_is_of_founding(a, (size_t)date))
        date = NO_REF;
    past |= joined;
    if (date == NO_REF && then)
        date = date_of_line_above(a, c);
    if (date == NO_REF && past && a->head_event == NO_REF)
        date = event_of_report(a, c);
    if (date == NO_REF && then)
        date = event_of_passage(a, c, true);
    if (date == NO_REF && then)
        date = years_ago(a, c);
    return date;
}

int as_of_date(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool same_day = clause_speaks_of_same_day(a, c);
    int date = same_day ? date_of_page_stand(a, q->number_token, false) : NO_REF;
    if (same_day && date != NO_REF)
        return date_spelled_out(a, date);
    date = date_spelled_out(a, date_in_words(a, c, q));
    const struct clause *verb = clause_of_verb(a, c);
    if (date == NO_REF && verb != c && !clause_speaks_of_now(a, c)) /* "2012 zählte er 24, heute 62" */
        date = date_stated(a, verb, q, verb->first_token);
    if (date == NO_REF && (count_is_start(a, q) || is_what_becomes(a, c, q))) /* before, nobody says when */
        return NO_REF;
    if (date == NO_REF && count_is_begun_with(a, q)) /* "Er begann mit 14 und zählt heute 76" */
        return date_of_founding(a);
    if (date == NO_REF)
        date = date_of_event(a, verb, q);
    if (date == NO_REF)
        date = date_of_year_under_review(a, verb, q);
    if (date == NO_REF && !count_is_of_compared_area(a, q))
        date = date_of_result(a, c);
    if (date == NO_REF &&
        (clause_speaks_of_joining(a, verb) || /* nobody says when, but it was not on the page's own day */
         (clause_tells_past(a, verb) && (count_is_at_founding(a, q, true) || clause_tells_before(a, verb)))))
        return NO_REF;
    return date == NO_REF ? as_of_passage(a, q) : date;
}
