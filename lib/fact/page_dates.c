/* The dates that a page states of itself: of publication, of change, "Stand ...", and of the event that its head tells.
 * German in general. */
#include "lib/fact/page_dates.h"
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- roles ------------------------------------------------------------------------------------------------------ */

/* What stands before a date, over a colon and short words. */
static size_t word_before(const struct analysis *a, size_t token, size_t line_start)
{
    const struct doc *d = a->doc;
    static const char *const between[] = {"am", "vom", "im", "den", "von", "der", "zum", "ist", "heute", NULL};
    size_t i = token;
    while (i > line_start && (d->tokens[i - 1].kind == TOK_PUNCT || doc_one_of(d, i - 1, between)))
        i--;
    return i > line_start ? i - 1 : d->ntokens;
}

/* The only thing on its line. Other tokens end the search at once, so that a line of many dates takes linear time. */
static bool is_alone(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if ((i < m->first_token || i >= m->end_token) && a->doc->tokens[i].kind != TOK_PUNCT)
            return false;
    return true;
}

/* "Diese Seite wurde zuletzt am 3. August 2017 um 22:14 Uhr bearbeitet." */
static bool is_told_of_page(const struct analysis *a, const struct line *line, const struct date_mention *m,
                            const char *const *done)
{
    static const char *const page[] = {"seite",     "text",    "artikel",   "liste", "tabelle",
                                       "übersicht", "zuletzt", "letztmals", NULL};
    static const char *const kept[] = {"gepflegt", "fortgeschrieben", "ergänzt", "durchgesehen", NULL};
    const size_t BEFORE = 8, BEHIND = 6; /* tokens */
    size_t first = reach_back(m->first_token, BEFORE, line->first_token);
    size_t end = reach_on(m->end_token, BEHIND, line->end_token);
    bool told = doc_has_one_of(a->doc, m->end_token, end, done) || doc_has_one_of(a->doc, first, end, kept);
    return told && doc_has_one_of(a->doc, first, m->first_token, page);
}

/* "Dieser Text ist vom 1. Oktober 2020", "Diese Seite stammt vom ...": `before` is the word before the date. */
static bool is_of_this_text(const struct analysis *a, const struct line *line, size_t before)
{
    static const char *const is[] = {"ist", "stammt", NULL}, *const this[] = {"dieser", "diese", "dieses", NULL};
    static const char *const text[] = {"text",  "seite", "artikel", "beitrag", "merkblatt", "faltblatt",
                                       "blatt", "liste", "brief",   "bericht", "übersicht", NULL};
    const struct doc *d = a->doc;
    return before < d->ntokens && before >= line->first_token + 2 && doc_one_of(d, before, is) &&
           doc_one_of(d, before - 1, text) && doc_one_of(d, before - 2, this);
}

/* "Auswertung der Schuleingangsuntersuchungen 2014", "Umfrage der Elternvereine 2015": what was looked at is neither
 * this page nor what it counts, and who did it not one of those who count it. `noun`: of what or by whom. */
static bool is_survey_of_others(const struct analysis *a, size_t survey, size_t noun)
{
    static const char *const surveys[] = {"auswertung", "umfrage", "abfrage", "erhebung", "zählung", NULL};
    static const char *const own[] = {"seite",   "liste",    "daten",   "zahlen",   "tabelle",  "übersicht", "karte",
                                      "angaben", "mitglied", "partner", "teilnehm", "beitritt", "kommun",    NULL};
    static const char *const bodies[] = {"stelle",   "vereinigung", "amt",          "amtes",  "verband",
                                         "verbands", "zentrale",    "ministeriums", "landes", "bundes",
                                         "agethur",  "bzga",        "statistik",    NULL};
    const struct doc *d = a->doc;
    return doc_one_of(d, survey, surveys) && !(a->token_bits[noun] & (BIT_UNIT | BIT_NAME | BIT_PLACE)) &&
           !doc_begins_in(d, noun, own) && !doc_ends_in(d, noun, 0, bodies);
}

/* "Berichtszeitraum: Juli 2020 bis Juni 2021", "Feldphase Februar bis Mai 2018": the end of the time that the
 * figures are of. */
static bool ends_period(const struct analysis *a, const struct date_mention *m, size_t start)
{
    static const char *const periods[] = {
        "berichtszeitraum", "erhebungszeitraum", "befragungszeitraum",    "feldphase",           "feldzeit",
        "erhebungsphase",   "datenerhebung",     "untersuchungszeitraum", "auswertungszeitraum", NULL};
    const int other = m->range_with;
    if (other < 0 || a->f->dates.v[other].first_token >= m->first_token)
        return false;
    const size_t first = word_before(a, a->f->dates.v[other].first_token, start);
    return first < a->doc->ntokens && doc_one_of(a->doc, first, periods);
}

/* "findet den Stand der Dezernentin am 17. September", "an unserem Stand am Sonnabend": a booth at `stand`, not how
 * things stand. */
static bool is_booth(const struct analysis *a, size_t stand, size_t date)
{
    static const char *const articles[] = {"den",   "am",     "einen",  "einem",   "unseren", "unserem", "ihren",
                                           "ihrem", "seinen", "seinem", "eigenen", "diesem",  "diesen",  NULL};
    return stand > 0 && doc_is(a->doc, stand, "stand") && doc_one_of(a->doc, stand - 1, articles) &&
           doc_is(a->doc, date - 1, "am");
}

/* "In einer Fassung vom 12. Juni war ...", "die frühere Übersicht vom Mai": not this one, which the page gives. */
static bool names_earlier_version(const struct doc *d, size_t noun)
{
    static const char *const versions[] = {"fassung", "übersicht", "aufstellung", NULL};
    static const char *const other[] = {
        "einer",  "früheren", "frühere", "vorigen", "vorige",     "alten",          "alte",          "älteren",
        "ältere", "ersten",   "erste",   "letzten", "vorherigen", "ursprünglichen", "ursprüngliche", NULL};
    return noun > 0 && doc_one_of(d, noun, versions) && doc_one_of(d, noun - 1, other);
}

/* "Nächste Abfrage im Januar", "kommende Aktualisierung: Mai": that of a version that there is not yet. */
static bool names_next_version(const struct doc *d, size_t noun)
{
    static const char *const next[] = {"nächst",  "kommend",   "künftig",    "zukünftig",   "geplant",
                                       "folgend", "anstehend", "vorgesehen", "turnusmäßig", NULL};
    return noun > 0 && noun < d->ntokens && doc_begins_in(d, noun - 1, next);
}

/* What the words before a date, or its place, say of it. */
static enum date_role role_by_words(const struct analysis *a, const struct date_mention *m)
{
    static const char *const stand[] = {"stand",           "stichtag",
                                        "datenstand",      "sachstand",
                                        "aufstellung",     "übersicht",
                                        "erhebung",        "redaktionsschluss",
                                        "abfrage",         "umfrage",
                                        "zählung",         "auswertung",
                                        "kenntnisstand",   "datenabruf",
                                        "fassung",         "zahlenstand",
                                        "erhebungsstand",  "kartenstand",
                                        "berichtsstand",   "listenstand",
                                        "redaktionsstand", "bearbeitungsstand",
                                        "befragungsstand", "planungsstand",
                                        "zwischenstand",   NULL};
    static const char *const modified[] = {
        "aktualisiert",  "aktualisierung", "änderung",   "geändert",  "bearbeitet",
        "überarbeitet",  "update",         "geprüft",    "prüfung",   "bearbeitung",
        "überarbeitung", "revision",       "durchsicht", "ergänzung", NULL};
    static const char *const published[] = {
        "veröffentlicht", "erschienen", "publiziert",    "online",   "erstellt",   "pressemitteilung", "meldung",
        "eingestellt",    "eintrag",    "berichtsdatum", "auflage",  "sperrfrist", "ausgegeben",       "druck",
        "drucklegung",    "versandt",   "verschickt",    "gesendet", NULL};
    static const char *const made[] = {"verfasst", "fertiggestellt", "zusammengestellt", "zusammengetragen", NULL};
    static const char *const of[] = {"der", "des", "dieser", "dieses", NULL};
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[doc_line_of(d, m->first_token)];
    const struct sentence *s = &d->sentences[doc_sentence_of(d, m->first_token)];
    if (!strcmp(m->rule, "date.issue")) /* "Heft 3/2017" */
        return ROLE_PUBLISHED;
    size_t start = s->first_token < line->first_token ? s->first_token : line->first_token; /* of a wrapped line */
    size_t before = word_before(a, m->first_token, start);
    /* "Stand der Seite"; not "im Mai stand der Zähler ..." */
    if (before < d->ntokens && before > line->first_token + 1 && doc_one_of(d, before - 1, of) &&
        d->tokens[before - 2].flags & TOK_CAPITAL && !is_survey_of_others(a, before - 2, before))
        before -= doc_one_of(d, before - 2, stand) || doc_one_of(d, before - 2, modified) ? 2 : 0;
    bool of_law = before < d->ntokens && before > 1 && doc_is(d, before - 1, "der") && doc_is(d, before - 2, "in");
    static const char *const was[] = {"war", "wäre", "entsprach", "entspricht", "entspräche", NULL};
    if (before < d->ntokens && doc_one_of(d, before, stand) && /* "Das war der Stand von 2011" */
        tokens_back(d, before, start, W_ARTICLE | W_ADVERB) > start &&
        doc_one_of(d, tokens_back(d, before, start, W_ARTICLE | W_ADVERB) - 1, was))
        return ROLE_MENTION;
    /* "Anbei der Leitfaden (24 Seiten, Fassung von 2021).": of the paper, in a bracket behind the begin of a sentence */
    const size_t LEAD = 4; /* tokens */
    if (before < d->ntokens && doc_is(d, before, "fassung") && token_depth(a, before) > 0 &&
        before > s->first_token + LEAD)
        return ROLE_MENTION;
    if (before < d->ntokens &&
        (is_booth(a, before, m->first_token) || names_earlier_version(d, before) || names_next_version(d, before)))
        return ROLE_MENTION;
    if (before < d->ntokens && doc_one_of(d, before, stand) && !of_law) /* "das SGB V in der Fassung von 2021" */
        return date_is_compared(a, (size_t)(m - a->f->dates.v)) ? ROLE_MENTION : ROLE_AS_OF;
    if (date_is_of_figures(a, line, m) || ends_period(a, m, start))
        return ROLE_AS_OF;
    bool itself =
        before < d->ntokens && before > 0 && doc_is(d, before - 1, "sich"); /* "Das hat sich geändert: Im März" */
    if ((before < d->ntokens && doc_one_of(d, before, modified) && !itself) || is_told_of_page(a, line, m, modified))
        return ROLE_MODIFIED;
    if ((before < d->ntokens && (doc_one_of(d, before, published) || doc_one_of(d, before, made))) ||
        date_is_dateline(a, line, m) || is_of_this_text(a, line, before) || date_is_of_imprint(a, line, m) ||
        (line_is_head_or_foot(a, line) && date_is_of_page(m) && is_alone(a, line, m) && !a->chronicle &&
         !date_is_since(a, (size_t)(m - a->f->dates.v)))) /* "Im Netzwerk seit" over it */
        return ROLE_PUBLISHED;
    return ROLE_MENTION;
}

/* Several lines that are dates and nothing else: a timeline, whose dates are those of its entries. */
static void find_chronicle(struct analysis *a)
{
    const size_t ENTRIES = 3;
    size_t n = 0, coarse = 0;
    for (size_t i = 0; i < a->f->dates.n; i++) {
        const struct date_mention *m = &a->f->dates.v[i];
        const bool alone = is_alone(a, &a->doc->lines[doc_line_of(a->doc, m->first_token)], m);
        n += alone;
        coarse += alone && !date_is_day(m);
    }
    a->chronicle = n >= ENTRIES;
    a->timeline = a->chronicle && coarse > 0;
}

/* "Zum Stichtag 30. September waren es 59": a sentence with a verb and a number. */
static bool counts_something(const struct analysis *a, const struct sentence *s, size_t token)
{
    const size_t REACH = 24; /* tokens */
    size_t first = reach_back(token, REACH, s->first_token);
    size_t end = reach_on(token, REACH, s->end_token);
    static const char *const last[] = {"letzten", "jüngsten", "vorigen",
                                       NULL}; /* "Bei der letzten Zählung im Mai kamen" */
    bool verb = doc_has_one_of(a->doc, first, token, last), number = false;
    struct number n;
    for (size_t i = first; i < end; i++) {
        verb |= (a->token_bits[i] & BIT_VERB) != 0;
        number |= counts_at(a, i, &n) && !n.ordinal;
    }
    return verb && number;
}

/* "Nach Auskunft der Geschäftsstelle (Stand: Mai) nehmen teil: Celle (seit 2014), Soltau, ...": the date of what a source
 * says, where nothing is counted beside it, is that of all that it says. */
static bool names_its_source(const struct analysis *a, const struct sentence *s)
{
    static const char *const source[] = {"nach", "laut", "gemäß", NULL};
    const size_t LONGEST = 60; /* tokens */
    struct number n;
    if (!doc_one_of(a->doc, s->first_token, source))
        return false;
    for (size_t i = s->first_token; i < reach_on(s->first_token, LONGEST, s->end_token); i++)
        if (!(a->token_bits[i] & BIT_DATE) && counts_at(a, i, &n) && !n.ordinal)
            return false;
    return true;
}

/* "Bundesweit gibt es 60 (Stand: Mai). In Hessen sind es acht.": the date of one count, not of the page. */
static bool is_of_sentence(const struct analysis *a, size_t date)
{
    const size_t REACH = 60; /* tokens */
    size_t at = a->f->dates.v[date].first_token;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, at)];
    if (token_depth(a, at) == 0 || names_its_source(a, s))
        return false;
    struct number n;
    for (size_t i = reach_back(at, REACH, s->first_token); i < at; i++)
        if (counts_at(a, i, &n) && !n.ordinal) /* "Die Zentrale nennt 60 (Erhebung vom Mai)" */
            return true;
    size_t open = at; /* "(Stand: Mai)" has no verb */
    while (open > s->first_token && at - open < REACH && token_depth(a, open - 1) > 0)
        open--;
    return (s > a->doc->sentences && s->line == (s - 1)->line) ||
           has_finite_between(a, reach_back(open, REACH, s->first_token), open);
}

/* "Datenstand der Tabelle: Ende 2019", "Stand der Karte: Mai": of what the table shows, not of what the text says is
 * so "now". */
static bool is_of_table(const struct analysis *a, size_t at)
{
    static const char *const shown[] = {"tabelle", "karte", "grafik", "abbildung", "diagramm", "zeitreihe", NULL};
    const size_t BACK = 6; /* tokens */
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, at)];
    return doc_has_one_of(a->doc, reach_back(at, BACK, s->first_token), at, shown);
}

/* "Einwohnerzahl: 1.841.000 (Stand: 31.12.2019)", "64.000 Einwohner (Stand 2019)": the date of a figure of something
 * else, in a short line that names no members. */
static bool is_of_other_figure(const struct analysis *a, size_t date)
{
    const size_t BACK = 4, LONGEST = 20; /* tokens: from the bracket to the figure, of the line */
    const size_t at = a->f->dates.v[date].first_token;
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, at)];
    if (line->end_token - line->first_token > LONGEST)
        return false;
    size_t open = at;
    while (open > line->first_token && token_depth(a, open) > 0)
        open--;
    if (open == at)
        return false;
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_UNIT || a->marks.v[from].rule->kind == RULE_BARE ||
            mark_names_network(&a->marks.v[from]))
            return false;
    struct number n;
    for (size_t i = reach_back(open + 1, BACK, line->first_token); i <= open; i++)
        if (counts_at(a, i, &n) && !n.ordinal)
            return true;
    return false;
}

/* The "Stand ..." of the page: those of single counts only where the page has no other date. */
static void find_stands(struct analysis *a, bool of_sentence)
{
    for (size_t i = 0; i < a->f->dates.n && a->nstands < sizeof a->stands / sizeof *a->stands; i++)
        if (a->f->roles[i] == ROLE_AS_OF && is_of_sentence(a, i) == of_sentence && !is_of_other_figure(a, i)) {
            size_t at = a->f->dates.v[i].first_token;
            a->stands_told[a->nstands] = counts_something(a, &a->doc->sentences[doc_sentence_of(a->doc, at)], at);
            a->stands_of_table[a->nstands] = is_of_table(a, at);
            a->stands[a->nstands++] = (int)i;
        }
}

/* --- the page's own date ---------------------------------------------------------------------------------------------- */

/* The date of a role among the first and last dates, where heads and feet of pages are: a bounded search for each
 * count. */
static int date_with_role(const struct analysis *a, enum date_role role)
{
    const size_t DATES = 16;
    for (size_t i = 0; i < a->f->dates.n; i++) {
        if (a->f->roles[i] == role)
            return (int)i;
        if (i == DATES && a->f->dates.n > 2 * DATES)
            i = a->f->dates.n - DATES;
    }
    return NO_REF;
}

/* Whether the page's date was taken from what its text tells ("13. Juni 2012: ... wirbt"), for lack of a better one. */
static bool is_date_told(const struct analysis *a)
{
    const char *own = a->doc->page->published.data;
    const size_t HEAD = 4;   /* lines, where the text dates itself */
    const size_t DATES = 64; /* a bounded search for each count */
    bool told = false, stated = false;
    for (size_t i = 0; own && i < a->f->dates.n && i < DATES; i++) {
        const char *reading = a->f->dates.v[i].reading; /* what stands behind ';' says how it is told */
        if (strcspn(reading, ";") != strlen(own) || strncmp(reading, own, strlen(own)) != 0)
            continue;
        bool since = date_is_since(a, i); /* "Partnerkommune seit: 1. Mai 2017" */
        if (a->f->roles[i] != ROLE_PUBLISHED)
            told |= since || doc_line_of(a->doc, a->f->dates.v[i].first_token) >= HEAD;
        else
            stated = true;
    }
    return told && !stated;
}

/* "Verwaltungsbericht 2022 des Kreises", "Rechenschaftsbericht des Vereins für das Jahr 2019": the line is the title
 * of what reports on that time. */
static bool is_title_of_report(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const reports[] = {"bericht", "berichts", "rückblick", "rückschau", "bilanz", NULL};
    static const char *const of[] = {"des", "der", NULL}, *const about[] = {"für", "jahr", "über", "zum", NULL};
    const struct doc *d = a->doc;
    const size_t before = m->first_token, end = m->end_token;
    if (before == line->first_token)
        return false;
    if (end < line->end_token) /* "Jahresrückblick 2022 der Vereinigung" */
        return doc_ends_in(d, before - 1, 0, reports) && doc_one_of(d, end, of);
    bool report = false;
    for (size_t i = line->first_token; i < before; i++)
        report |= doc_ends_in(d, i, 0, reports);
    return report && (doc_one_of(d, before - 1, about) || doc_is(d, before, "jahr"));
}

/* Whether the date is that of the title or the source on its line: "Jahresbericht 2018", "Rundbrief der Stelle (März
 * 2023)", "Bericht zur Lage, 2014". */
static bool ends_title(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    const struct doc *d = a->doc;
    const bool whole = m->end_token == line->end_token;
    const bool bracket = m->first_token > line->first_token && doc_punct(d, m->first_token - 1, '(');
    const size_t before = m->first_token - (bracket && m->end_token + 1 == line->end_token);
    if (before == line->first_token)
        return false;
    if (doc_punct(d, before - 1, ',') && line->kind != BLOCK_ITEM && line->kind != BLOCK_ROW &&
        (whole || (m->end_token + 1 == line->end_token && doc_punct(d, m->end_token, ')'))))
        return true; /* "Sie fragen, das Amt antwortet (Stadt Gera, Juni 2014)" */
    const bool ends = whole || d->tokens[m->end_token].kind == TOK_PUNCT || doc_apart(d, m->end_token);
    return ends && d->tokens[before - 1].flags & TOK_CAPITAL;
}

/* "Jahresbericht 2018", "Landesvereinigung, Mitteilung März 2023": the one month or year that the first lines name behind
 * a noun; NO_REF if none does. */
static int date_of_title(const struct analysis *a)
{
    const struct doc *d = a->doc;
    const size_t LINES = 3, LONGEST = 16; /* that hold text; tokens */
    for (size_t l = 0, seen = 0; l < d->nlines && seen < LINES; l++) {
        const struct line *line = &d->lines[l];
        size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
        seen += line->first_token < line->end_token;
        if (to != from + 1 || line->end_token - line->first_token > LONGEST || !date_is_absolute(a, from))
            continue;
        const struct date_mention *m = &a->f->dates.v[from];
        if ((ends_title(a, line, m) || is_title_of_report(a, line, m)) && a->f->roles[from] == ROLE_MENTION &&
            m->range_with < 0 && !line_is_running_text(a, line))
            return (int)from;
    }
    return NO_REF;
}

/* "22. Oktober 2014 – Gera tritt bei" over or below another line that begins with a date and a dash: an entry of a
 * timeline. */
static bool heads_timeline_entry(const struct analysis *a, size_t date)
{
    static const char *const signs[] = {"-", "–", "—", ":", NULL};
    const struct date_mention *m = &a->f->dates.v[date];
    const size_t l = doc_line_of(a->doc, m->first_token);
    if (a->doc->lines[l].first_token != m->first_token || !doc_text_in(a->doc, m->end_token, signs))
        return false;
    const size_t beside[] = {date - 1, date + 1};
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        const struct date_mention *other = beside[i] < a->f->dates.n ? &a->f->dates.v[beside[i]] : NULL;
        const size_t at = other ? doc_line_of(a->doc, other->first_token) : l;
        if (at != l && (at == l + 1 || at + 1 == l) && a->doc->lines[at].first_token == other->first_token &&
            doc_text_in(a->doc, other->end_token, signs))
            return true;
    }
    return false;
}

/* "(Antworten vom März 2022)": the last line, all of it in brackets, with the one month or day that it is of; NO_REF. */
static int date_of_bracketed_foot(const struct analysis *a)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 12; /* tokens */
    size_t l = d->nlines, from;
    while (l > 0 && line_is_empty(&d->lines[l - 1]))
        l--;
    const struct line *line = l > 0 ? &d->lines[l - 1] : NULL;
    if (!line || line->end_token - line->first_token > LONGEST || !doc_punct(d, line->first_token, '(') ||
        !doc_punct(d, line->end_token - 1, ')') || has_finite_between(a, line->first_token, line->end_token))
        return NO_REF;
    const bool one = dates_in(a, line->first_token, line->end_token, &from) == 1;
    return one && date_is_absolute(a, from) && !date_is_since(a, from) && !date_is_until(a, from) ? (int)from
                                                                                                  : NO_REF;
}

/* Where the page record has no date of the page: what its text says of itself, else a day in its first lines ("Das
 * Gespräch führte X am 12. April 2018"). */
static int own_date(const struct analysis *a)
{
    const struct page *page = a->doc->page;
    const size_t LINES = 12; /* with empty ones */
    const size_t DATES = 16; /* in them */
    if (page->published.len || page->retrieved.len || page->modified.len)
        return NO_REF;
    int stated = date_with_role(a, ROLE_PUBLISHED);
    if (stated == NO_REF)
        stated = date_with_role(a, ROLE_MODIFIED);
    int title = stated == NO_REF ? date_of_title(a) : NO_REF;
    for (size_t i = 0; stated == NO_REF && i < a->f->dates.n && i < DATES; i++) {
        const struct date_mention *m = &a->f->dates.v[i];
        size_t at = doc_line_of(a->doc, m->first_token);
        bool told = line_is_running_text(a, &a->doc->lines[at]) &&
                    title != NO_REF; /* "seit dem 1.5.2014" in a report of 2019 */
        if (told || date_is_since(a, i) || date_is_term(a, i))
            continue;
        const struct line *line = &a->doc->lines[at];
        if (at >= LINES)
            break;
        if (line->kind != BLOCK_ITEM && line->kind != BLOCK_ROW && line->kind != BLOCK_DETAIL &&
            date_is_absolute(a, i) && date_is_day(m) && !date_is_appointment(a, i) && !heads_timeline_entry(a, i) &&
            !date_is_of_entry(a, i))
            stated = (int)i;
    }
    if (stated == NO_REF)
        stated = title;
    return stated == NO_REF ? date_of_bracketed_foot(a) : stated;
}

/* "Mittwoch, 25. September, 9:30 Uhr" over an invitation that is signed in July: the page's date was taken from an
 * appointment, before which it says that it was written. */
static bool is_date_of_appointment(const struct analysis *a)
{
    const char *own = a->doc->page->published.data;
    const size_t DATES = 16; /* the first ones */
    const int stated = date_with_role(a, ROLE_PUBLISHED);
    if (!own || stated == NO_REF || !date_is_absolute(a, (size_t)stated) ||
        strcmp(a->f->dates.v[stated].reading, own) >= 0)
        return false;
    for (size_t i = 0; i < a->f->dates.n && i < DATES; i++) {
        const char *reading = a->f->dates.v[i].reading;
        if (strcspn(reading, ";") == strlen(own) && !strncmp(reading, own, strlen(own)) && date_is_appointment(a, i))
            return true;
    }
    return false;
}

/* A page that states its own date, or when it was changed, is better dated by that than by a day that it tells; so
 * is one whose head tells when that was of which it reports. */
static int date_for_told(const struct analysis *a)
{
    const bool told = is_date_told(a);
    if (!told && !is_date_of_appointment(a))
        return NO_REF;
    int date = a->doc->page->structured ? NO_REF : date_with_role(a, ROLE_PUBLISHED);
    if (date == NO_REF)
        date = date_with_role(a, ROLE_MODIFIED);
    if (date == NO_REF && told && !a->doc->page->structured)
        date = a->head_event;
    return date;
}

/* "Einladung zum Treffen am 14. November", sent in September: an event that lies behind the page's own date dates
 * nothing that the page counts. */
static bool is_announced(const struct analysis *a, size_t date)
{
    const char *own = page_own_date(a);
    if (!own || own[0] < '0' || own[0] > '9')
        return false;
    const char *reading = a->f->dates.v[date].reading;
    size_t len = strcspn(reading, ";"), other = strcspn(own, ";T");
    return strncmp(reading, own, len < other ? len : other) > 0;
}

void page_dates_find(struct analysis *a)
{
    const struct page *page = a->doc->page;
    find_chronicle(a);
    for (size_t i = 0; i < a->f->dates.n; i++)
        a->f->roles[i] = role_by_words(a, &a->f->dates.v[i]);
    find_stands(a, false);
    if (a->nstands == 0 && !page->published.len && !page->modified.len && date_with_role(a, ROLE_PUBLISHED) == NO_REF)
        find_stands(a, true);
    a->head_event = head_event_find(a);
    a->minutes = a->head_event != NO_REF && page_is_minutes(a);
    int stated = date_for_told(a);
    a->own_date = stated == NO_REF ? own_date(a) : stated;
    if (a->head_event >= 0 && is_announced(a, (size_t)a->head_event))
        a->head_event = NO_REF;
}
