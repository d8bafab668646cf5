/* The event that the head of a page tells: the day of a meeting, of an invitation, of what a report looks back on.
 * German in general. */
#include "lib/fact/members_listing.h"
#include "lib/fact/page_dates.h"
#include "lib/fact/words.h"

bool date_is_appointment(const struct analysis *a, size_t date)
{
    const struct doc *d = a->doc;
    const struct date_mention *m = &a->f->dates.v[date];
    const struct line *line = &d->lines[doc_line_of(d, m->first_token)];
    if (m->first_token != line->first_token || m->end_token >= line->end_token)
        return false;
    return d->tokens[m->end_token].kind == TOK_WORD || doc_punct(d, m->end_token, ',') ||
           doc_punct(d, m->end_token, ':');
}

/* Another item of a calendar beside it: one alone is the day of what the page tells. */
static bool has_appointments(const struct analysis *a, size_t date)
{
    const size_t BESIDE = 3; /* dates */
    size_t first = reach_back(date, BESIDE, 0);
    for (size_t i = first; i < a->f->dates.n && i <= date + BESIDE; i++)
        if (i != date && date_is_appointment(a, i))
            return true;
    return false;
}

/* "Beitritt: 8. März 2017", "2   Bonn   24.11.2016   ja": a field of a form, a cell of a table. */
static bool is_field(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    const struct doc *d = a->doc;
    size_t i = m->first_token;
    if (i == line->first_token)
        return m->end_token < line->end_token && doc_apart(d, m->end_token);
    return doc_punct(d, i - 1, ':') || doc_apart(d, i);
}

bool line_is_running_text(const struct analysis *a, const struct line *line)
{
    const uint32_t SHORTEST = 12; /* tokens */
    return line->end_token - line->first_token >= SHORTEST &&
           has_finite_between(a, line->first_token, line->end_token);
}

/* A line without a verb that stands over running text; no field of a form, no row of a list. */
static bool is_over_text(const struct analysis *a, const struct line *line)
{
    const struct doc *d = a->doc;
    const uint32_t LONGEST = 20; /* tokens */
    const size_t NEXT = 2;       /* lines that hold text: a subtitle may stand between */
    if (line->end_token - line->first_token > LONGEST || line->kind == BLOCK_ITEM || line->kind == BLOCK_ROW ||
        line->kind == BLOCK_TERM || /* an entry of a timeline */
        has_finite_between(a, line->first_token, line->end_token))
        return false;
    const struct line *last = d->lines + d->nlines;
    size_t n = 0;
    for (const struct line *l = line + 1; l < last && n < NEXT; l++) {
        if (l->kind != BLOCK_ITEM && l->kind != BLOCK_ROW && line_is_running_text(a, l))
            return true;
        n += l->first_token < l->end_token;
    }
    return false;
}

/* The first token behind which the page is no longer at its head: where running text first speaks of the network. A
 * notice of cookies above does not count. */
static size_t end_of_head(const struct analysis *a)
{
    const struct doc *d = a->doc;
    for (size_t l = 0; l < d->nlines; l++) {
        size_t from, to = marks_between(a, d->lines[l].first_token, d->lines[l].end_token, &from);
        if (from < to && line_is_running_text(a, &d->lines[l]))
            return d->lines[l].first_token;
    }
    return d->ntokens;
}

/* "(Eingang beim Landtag am 11.03.2019)", "Laufzeit: ab 1.3.2019", "Anmeldung bis", "Laufzeit" over the date: when
 * papers come and terms end. */
static bool is_of_papers(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const stems[] = {
        "eingang",    "eingegangen", "ausgegeben", "anmeld",           "antrag",       "anfrage",     "antwort",
        "bewerb",     "befrist",     "laufzeit",   "drucksache",       "vorlage",      "frist",       "gültig",
        "besetz",     "beschluss",   "dauer",      "zeitraum",         "projektzeit",  "projektlauf", "projektdauer",
        "förderzeit", "förderdauer", "förderlauf", "bewilligungszeit", "vertragslauf", NULL};
    const uint32_t LABEL = 4; /* tokens */
    if (doc_has_stem(a->doc, line->first_token, m->first_token, stems))
        return true;
    const struct line *label = line;
    while (label > a->doc->lines && m->first_token == line->first_token) {
        label--;
        if (label->first_token < label->end_token)
            break;
        if (line - label > 2)
            return false;
    }
    return label < line && label->end_token - label->first_token <= LABEL &&
           doc_has_stem(a->doc, label->first_token, label->end_token, stems);
}

/* "über die 11. Sitzung des Ausschusses" and "am 16. April 2024" under it, or in one line. */
static bool is_of_meeting(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const days[] = {"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", NULL};
    static const char *const meetings[] = {"sitzung", "niederschrift", "sitzungsprotokoll", NULL};
    const struct doc *d = a->doc;
    size_t i = m->first_token;
    if (i > line->first_token && doc_one_of(d, i - 1, (const char *const[]){"dem", "den", NULL}))
        i--;
    while (i > line->first_token && (doc_punct(d, i - 1, ',') || doc_one_of(d, i - 1, days)))
        i--;
    static const char *const minutes[] = {"protokoll", "niederschrift", "sitzungsprotokoll", NULL};
    const bool title = line == d->lines && doc_one_of(d, line->first_token, minutes) && i > line->first_token &&
                       doc_is(d, i - 1, "vom"); /* "Protokoll der Sitzung vom 2. März" over the page */
    if (i == line->first_token ||
        (!title && !doc_is(d, i - 1, "am"))) /* "Niederschrift vom" is of the meeting before */
        return false;
    if (doc_has_one_of(d, line->first_token, i,
                       (const char *const[]){"zur", NULL})) /* "Antrag zur Sitzung": to come */
        return false;
    const struct line *before = line > d->lines ? line - 1 : line;
    const uint32_t LONGEST = 24; /* tokens */
    return before->end_token - before->first_token <= LONGEST && line->end_token - line->first_token <= LONGEST &&
           doc_has_one_of(d, before->first_token, m->first_token, meetings);
}

bool page_is_minutes(const struct analysis *a)
{
    static const char *const minutes[] = {"niederschrift",         "protokoll",       "sitzungsprotokoll",
                                          "ergebnisprotokoll",     "kurzprotokoll",   "verlaufsprotokoll",
                                          "sitzungsniederschrift", "protokollauszug", NULL};
    const size_t LINES = 8, LONGEST = 12; /* tokens */
    for (size_t l = 0; l < a->doc->nlines && l < LINES; l++) {
        const struct line *line = &a->doc->lines[l];
        if (line->end_token - line->first_token <= LONGEST &&
            doc_has_one_of(a->doc, line->first_token, line->end_token, minutes))
            return true;
    }
    return false;
}

/* "Wann: 27. und 28. November 2025", "Termin" over it: what the page's event has for a date. */
static bool answers_when(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const when[] = {"wann", "termin", "zeit", "zeitpunkt", NULL};
    static const char *const day[] = {"wann", "termin", "zeit", "zeitpunkt", "datum", NULL};
    static const char *const sitting[] = {"sitzungstag", "sitzungstermin", "sitzungsdatum", "tagungstag", NULL};
    const struct doc *d = a->doc;
    size_t i = m->first_token;
    bool weekday = d->tokens[i].kind == TOK_WORD; /* "Datum: 22.03.2021" is of the paper */
    if (doc_one_of(d, line->first_token, sitting) && i < line->first_token + 6)
        return true;
    static const char *const hour[] = {"uhr", "h", NULL}; /* "Datum: 17. Mai 2023, 10:00 – 15:15 Uhr" */
    const bool timed = doc_has_one_of(d, m->end_token, line->end_token, hour) || page_is_minutes(a);
    const char *const *labels = weekday || timed ? day : when;
    if (i == line->first_token)
        return line->kind == BLOCK_DETAIL && line > d->lines && line[-1].kind == BLOCK_TERM &&
               doc_one_of(d, line[-1].first_token, labels);
    return i == line->first_token + 2 && doc_punct(d, i - 1, ':') && doc_one_of(d, line->first_token, labels);
}

/* "Rückblick auf das 20. Treffen", "Nachlese zum Fachtag" over "Berlin, 6. Dezember 2022. ...": where and when that
 * was, not where it was written. */
static bool looks_back_on_event(const struct analysis *a)
{
    static const char *const looks[] = {"rückblick",        "rückschau",
                                        "nachlese",         "nachbericht",
                                        "nachklang",        "veranstaltungsbericht",
                                        "tagungsbericht",   "rückblende",
                                        "dokumentation",    "tagungsdokumentation",
                                        "konferenzbericht", NULL};
    static const char *const of[] = {"vom", "von", "über", "zum", "zur", NULL}; /* "Bericht vom Treffen in Kiel" */
    const struct doc *d = a->doc;
    const size_t LINES = 6, LONGEST = 16; /* lines with empty ones; tokens of a headline */
    for (size_t l = 0; l < d->nlines && l < LINES; l++) {
        const struct line *line = &d->lines[l];
        if (line->end_token - line->first_token > LONGEST)
            continue;
        bool looks_back = doc_has_stem(d, line->first_token, line->end_token, looks);
        for (size_t i = line->first_token; i + 1 < line->end_token; i++)
            looks_back |= doc_is(d, i, "bericht") && doc_one_of(d, i + 1, of);
        if (looks_back && tokens_name_event(d, line->first_token, line->end_token, WORD_EVENT))
            return true;
    }
    return false;
}

int head_event_find(const struct analysis *a)
{
    const struct doc *d = a->doc;
    const size_t DATES = 8; /* the head of a page has few */
    const bool back = looks_back_on_event(a);
    const size_t PLACE = 5; /* tokens before the date of a dateline, with which the text may begin */
    const size_t end = reach_on(end_of_head(a), back ? PLACE : 0, d->ntokens);
    for (size_t i = 0; i < a->f->dates.n && i < DATES && a->f->dates.v[i].first_token < end; i++) {
        const struct date_mention *m = &a->f->dates.v[i];
        if (!date_is_absolute(a, i) || !date_is_day(m))
            continue;
        const struct line *line = &d->lines[doc_line_of(d, m->first_token)];
        if (back && date_is_dateline(a, line, m))
            return (int)i;
        if (a->f->roles[i] != ROLE_MENTION)
            continue;
        if (is_of_meeting(a, line, m))
            return (int)i;
        if (answers_when(a, line, m))
            return (int)i;
        if (is_of_papers(a, line, m))
            continue;
        static const char *const other[] = {"vom", "bis", "ab", "zum", "seit", "für", NULL}; /* of a letter, a term */
        bool of = m->first_token > line->first_token && doc_one_of(d, m->first_token - 1, other);
        bool calendar = date_is_appointment(a, i) && (line > d->lines ? has_appointments(a, i) : true);
        const bool card = date_is_of_entry(a, i);
        if (!of && !card && !is_field(a, line, m) && !calendar && is_over_text(a, line))
            return (int)i;
    }
    return NO_REF;
}
