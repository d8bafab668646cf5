/* What the page as a whole tells of its memberships: the day of an assembly, dates in brackets, the one event at
 * which they joined. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"

#include <string.h>

/* The minutes of the network's own assembly: who was admitted was so on its day. */
static int date_of_assembly(const struct analysis *a)
{
    const struct doc *d = a->doc;
    const size_t LINES = 8;
    bool network = a->about, assembly = false;
    for (size_t l = 0, seen = 0; l < d->nlines && seen < LINES; l++) {
        const struct line *line = &d->lines[l];
        size_t first;
        seen += line->end_token > line->first_token;
        network |= has_mark_between(a, line->first_token, line->end_token, RULE_NAME);
        assembly |= tokens_name_event(d, line->first_token, line->end_token, WORD_EVENT_ASSEMBLY);
        size_t to = dates_between(a, line->first_token, line->end_token, &first);
        while (first < to && (a->f->roles[first] == ROLE_PUBLISHED || a->f->roles[first] == ROLE_MODIFIED))
            first++; /* of the report */
        if (network && assembly && first < to && date_fineness(a->f->dates.v[first].reading) == 2)
            return (int)first;
    }
    return NO_REF;
}

/* "In Klammern steht das Jahr des Beitritts." */
static bool brackets_tell_joining(const struct analysis *a)
{
    static const char *const brackets[] = {"klammer", "klammern", NULL};
    static const char *const joining[] = {"beitritt", "beitritts", "beitrittsjahr",  "eintritt", "eintritts",
                                          "aufnahme", "beitrete",  "unterzeichnung", NULL};
    const struct doc *d = a->doc;
    for (size_t s = 0; s < d->nsentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        if (doc_has_one_of(d, sentence->first_token, sentence->end_token, brackets) &&
            doc_has_one_of(d, sentence->first_token, sentence->end_token, joining))
            return true;
    }
    return false;
}

/* "- Celle, Mai 2014" as an item of a list: a date behind the name, and no verb. */
static bool is_dated_item(const struct analysis *a, const struct membership *m)
{
    const struct place *p = &a->f->places.v[m->place];
    const size_t REACH = 100; /* tokens: of an item of a megabyte the verb is looked for near the date */
    size_t at = a->f->dates.v[m->date].first_token, l = doc_line_of(a->doc, p->first_token);
    return a->doc->lines[l].kind == BLOCK_ITEM && doc_line_of(a->doc, at) == l && at >= p->end_token &&
           !has_finite_between(a, reach_back(at, REACH, a->doc->lines[l].first_token), at);
}

/* "Celle (2014)", "Soltau (beide 2016)": a year in a bracket, without "seit", is that of joining. */
static void join_by_brackets(struct analysis *a)
{
    const bool told = brackets_tell_joining(a);
    for (size_t i = 0; i < a->f->nmemberships; i++) {
        struct membership *m = &a->f->memberships[i];
        if (m->status == STATUS_MEMBER && m->date != NO_REF &&
            (token_depth(a, a->f->dates.v[m->date].first_token) > 0 || is_dated_item(a, m)) &&
            (told || !date_is_since(a, (size_t)m->date)))
            m->status = STATUS_JOINED;
    }
}

/* Who joined on the page's own day, for all that the passage says, or nobody says when. */
static bool joined_undated(const struct analysis *a, const struct membership *m)
{
    return m->status == STATUS_JOINED && (m->date == NO_REF || (m->date >= 0 && date_is_lent(a, m->date)));
}

/* "30. November 2011", "21. September 2016" over what happened then: dates that are no page's. */
static bool several_are_lent(const struct analysis *a)
{
    const struct facts *f = a->f;
    const char *lent = NULL;
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership *m = &f->memberships[i];
        if (m->status != STATUS_JOINED || m->date < 0 || m->date == a->joining_event || !date_is_lent(a, m->date))
            continue;
        const char *reading = f->dates.v[m->date].reading;
        if (lent && strcmp(lent, reading) != 0)
            return true;
        lent = reading;
    }
    return false;
}

/* "Vier Kommunen traten am Mittwoch bei": as many joined, nobody says when: these. */
static bool are_those_of_event(const struct analysis *a)
{
    const struct facts *f = a->f;
    int64_t n = 0;
    if (several_are_lent(a))
        return false;
    for (size_t i = 0; i < f->nmemberships; i++)
        n += f->memberships[i].date == a->joining_event ? f->memberships[i].status == STATUS_JOINED
                                                        : joined_undated(a, &f->memberships[i]);
    for (size_t i = 0; i < f->ncounts && n > 1; i++)
        if (f->counts[i].as_of == a->joining_event && f->counts[i].kind == COUNT_INCREMENT && f->counts[i].value == n)
            return true;
    return false;
}

/* A heading tells that a commune joins, the text below it when that was. */
void memberships_complete(struct analysis *a)
{
    if (a->f->nmemberships == 0)
        return;
    join_by_brackets(a);
    for (size_t i = 0; i < a->f->nmemberships; i++)
        if (a->f->memberships[i].status == STATUS_JOINED)
            a->f->memberships[i].date = date_within_entry(a, &a->f->memberships[i]);
    int assembly = a->chronicle ? NO_REF : date_of_assembly(a); /* entries of a timeline have their own */
    for (size_t i = 0; assembly != NO_REF && i < a->f->nmemberships; i++) {
        struct membership *m = &a->f->memberships[i];
        if (m->status == STATUS_JOINED && (m->date == NO_REF || date_is_lent(a, m->date)) &&
            !clause_tells_of_first(a, doc_token_at(a->doc, m->start)))
            m->date = assembly;
    }
    if (a->joining_event == NO_REF)
        return;
    const bool all = are_those_of_event(a);
    for (size_t i = 0; i < a->f->nmemberships; i++) {
        struct membership *m = &a->f->memberships[i];
        if (all && joined_undated(a, m) && !clause_tells_of_first(a, doc_token_at(a->doc, m->start)))
            m->date = a->joining_event;
        if (m->status == STATUS_JOINED && m->date == NO_REF &&
            a->doc->lines[doc_line_of(a->doc, doc_token_at(a->doc, m->start))].kind == BLOCK_HEADING)
            m->date = a->joining_event;
    }
}
