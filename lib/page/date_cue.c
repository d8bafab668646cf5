#include "lib/page/date_cue.h"

#include "lib/base/mem.h"
#include "lib/base/search.h"
#include "lib/base/utf8.h"

#include <stdint.h>
#include <string.h>

enum {
    CUE_REACH = 28,    /* bytes between a cue and its date */
    BARE_LETTERS = 14, /* letters beside the date in a bare line: "Mittwoch", "Uhr" */
    SHORT_LINE = 110,  /* bytes of a byline */
    DATELINE = 45,     /* bytes before the date in "MUSTERSTADT (dpa), 12. Mai 2018 – " */
    CONTEXT = 56,      /* bytes before a date that are looked at: the longest cue and its reach */
};

struct cue_word {
    const char *word; /* lower case; the nearest one before the date counts */
    enum date_sense sense;
};

/* SENSE_NONE: what follows is another date than the page's. In order of bytes. */
static const struct cue_word CUES[] = {
    {" ab ", SENSE_NONE},
    {" bis ", SENSE_NONE},
    {"(c)", SENSE_NONE},
    {"abgerufen", SENSE_NONE},
    {"accessed", SENSE_NONE},
    {"actualizado", SENSE_MODIFIED},
    {"aggiornato", SENSE_MODIFIED},
    {"aktualisiert", SENSE_MODIFIED},
    {"aktualisierung", SENSE_MODIFIED},
    {"aktuelle zeit", SENSE_NONE},
    {"anfrage vom", SENSE_NONE},
    {"anmeldeschluss", SENSE_NONE},
    {"anmeldung bis", SENSE_NONE},
    {"ausgabe", SENSE_PUBLISHED}, /* "Ausgabe 4 | 9. Oktober 2017" */
    {"ausgegeben", SENSE_PUBLISHED},
    {"bearbeitet", SENSE_MODIFIED},
    {"befristet", SENSE_NONE},
    {"beginn", SENSE_NONE},
    {"beigetreten", SENSE_NONE},
    {"beitritt", SENSE_NONE},
    {"beitrittsdatum", SENSE_NONE},
    {"berichtszeitraum", SENSE_NONE},
    {"beschlossen", SENSE_NONE},
    {"bewerbung", SENSE_NONE},
    {"copyright", SENSE_NONE},
    {"created", SENSE_PUBLISHED},
    {"current", SENSE_NONE},
    {"datum", SENSE_PUBLISHED},
    {"eingang", SENSE_NONE},
    {"eingegangen", SENSE_NONE},
    {"eingestellt", SENSE_PUBLISHED},
    {"einsendeschluss", SENSE_NONE},
    {"erscheinungsdatum", SENSE_PUBLISHED},
    {"erschienen", SENSE_PUBLISHED},
    {"erstellt", SENSE_PUBLISHED},
    {"eröffnet", SENSE_NONE},
    {"fassung vom", SENSE_NONE},
    {"fertiggestellt", SENSE_PUBLISHED},
    {"findet", SENSE_NONE},
    {"first published", SENSE_PUBLISHED},
    {"frist", SENSE_NONE},
    {"geboren", SENSE_NONE},
    {"gegründet", SENSE_NONE},
    {"gepostet", SENSE_PUBLISHED},
    {"geschrieben", SENSE_PUBLISHED},
    {"gespräch führte", SENSE_PUBLISHED}, /* an interview is of the day on which it was held */
    {"gespräch wurde", SENSE_PUBLISHED},
    {"gestartet", SENSE_NONE},
    {"geändert", SENSE_MODIFIED},
    {"gültig", SENSE_NONE},
    {"heute", SENSE_NONE},
    {"interview führte", SENSE_PUBLISHED},
    {"interview wurde", SENSE_PUBLISHED},
    {"kommentar", SENSE_NONE},
    {"last change", SENSE_MODIFIED},
    {"last edited", SENSE_MODIFIED},
    {"laufzeit", SENSE_NONE},
    {"meldung vom", SENSE_PUBLISHED},
    {"mis en ligne", SENSE_PUBLISHED},
    {"mis à jour", SENSE_MODIFIED},
    {"mise à jour", SENSE_MODIFIED},
    {"mitglied seit", SENSE_NONE},
    {"mitteilung vom", SENSE_PUBLISHED},
    {"modified", SENSE_MODIFIED},
    {"nächste", SENSE_NONE},
    {"nächste ausgabe", SENSE_NONE},
    {"online seit", SENSE_PUBLISHED},
    {"posted", SENSE_PUBLISHED},
    {"pubblicato", SENSE_PUBLISHED},
    {"publicado", SENSE_PUBLISHED},
    {"publication date", SENSE_PUBLISHED},
    {"publikationsdatum", SENSE_PUBLISHED},
    {"published", SENSE_PUBLISHED},
    {"publiziert", SENSE_PUBLISHED},
    {"publié", SENSE_PUBLISHED},
    {"registriert", SENSE_NONE},
    {"revised", SENSE_MODIFIED},
    {"seit", SENSE_NONE},
    {"seit dem", SENSE_NONE},
    {"since", SENSE_NONE},
    {"spätestens", SENSE_NONE},
    {"stammt vom", SENSE_PUBLISHED},
    {"stand", SENSE_MODIFIED},
    {"tel.", SENSE_NONE},
    {"telefon", SENSE_NONE},
    {"termin", SENSE_NONE},
    {"text ist vom", SENSE_PUBLISHED},
    {"text vom", SENSE_PUBLISHED},
    {"unterschrieben", SENSE_NONE},
    {"unterzeichnet", SENSE_NONE},
    {"update", SENSE_MODIFIED},
    {"updated", SENSE_MODIFIED},
    {"urkunde", SENSE_NONE},
    {"veranstaltung", SENSE_NONE},
    {"verfasst", SENSE_PUBLISHED},
    {"verfügbar bis", SENSE_NONE},
    {"versandt", SENSE_PUBLISHED},
    {"verschickt", SENSE_PUBLISHED},
    {"veröffentlicht", SENSE_PUBLISHED},
    {"wann:", SENSE_NONE},
    {"zur sitzung", SENSE_NONE},
    {"zusammengestellt", SENSE_PUBLISHED},
    {"zusammengetragen", SENSE_PUBLISHED},
    {"©", SENSE_NONE},
    {"änderung", SENSE_MODIFIED},
    {"überarbeitet", SENSE_MODIFIED},
};

struct date_cues {
    struct word_table *months;
    struct buf folded;
    uint8_t first[257]; /* index of the first cue that begins with this byte or a later one */
};

struct date_cues *date_cues_new(void)
{
    struct date_cues *c = mem_zalloc(sizeof *c);
    size_t n = sizeof CUES / sizeof *CUES, i = 0;
    c->months = month_table_new();
    for (unsigned byte = 0; byte <= 256; byte++) {
        while (i < n && (unsigned char)CUES[i].word[0] < byte)
            i++;
        c->first[byte] = (uint8_t)i;
    }
    return c;
}

bool date_cues_sorted(void)
{
    return texts_rise(CUES, sizeof CUES / sizeof *CUES, sizeof *CUES);
}

void date_cues_free(struct date_cues *c)
{
    if (!c)
        return;
    word_table_free(c->months);
    buf_free(&c->folded);
    mem_free(c);
}

const struct word_table *date_cues_months(const struct date_cues *c)
{
    return c->months;
}

/* "Vorstand" and "Verstand" end in a cue and are none. */
static bool is_false_compound(const char *s, size_t at, const char *word)
{
    bool compound = at > 0 && ((unsigned char)(s[at - 1] - 'a') < 26 || (unsigned char)s[at - 1] >= 0x80);
    return compound && strcmp(word, "stand") == 0;
}

/* The cue nearest before the date; false if there is none in reach. `s` is folded. */
static bool nearest_cue(const struct date_cues *c, const char *s, size_t len, enum date_sense *sense)
{
    size_t best = 0;
    for (size_t at = 0; at < len; at++) {
        unsigned char byte = (unsigned char)s[at];
        for (size_t i = c->first[byte]; i < c->first[byte + 1]; i++) {
            size_t n = strlen(CUES[i].word), end = at + n;
            if (end > len || end <= best || end + CUE_REACH < len || memcmp(s + at, CUES[i].word, n) != 0)
                continue;
            if (is_false_compound(s, at, CUES[i].word))
                continue;
            best = end;
            *sense = CUES[i].sense;
        }
    }
    return best > 0;
}

static size_t count_letters(const char *s, size_t len)
{
    size_t letters = 0;
    for (size_t i = 0; i < len; i++)
        letters += (unsigned char)((s[i] | 0x20) - 'a') < 26 || (unsigned char)s[i] >= 0xC3;
    return letters;
}

/* Before the date of a dateline stands nothing, or a place and a mark: "Musterstadt, 12. Mai" but not "Am 12. Mai". */
static bool ends_dateline(const char *before, size_t len)
{
    while (len > 0 && before[len - 1] == ' ')
        len--;
    if (len == 0 || strchr(",(/|-:", before[len - 1]))
        return true;
    return (len >= 3 && memcmp(before + len - 3, "den", 3) == 0) ||
           (len >= 3 && memcmp(before + len - 3, "\xE2\x80\x93", 3) == 0);
}

/* "wurde am 3.5.2013 veröffentlicht"; "weil Sie sich am 3. Mai 2021 angemeldet haben" at the foot of a newsletter */
static bool cue_behind(const char *behind, size_t len, struct buf *scratch, enum date_sense *sense)
{
    static const struct cue_word BEHIND[] = {
        {"veröffentlicht", SENSE_PUBLISHED}, {"publiziert", SENSE_PUBLISHED},  {"erstellt", SENSE_PUBLISHED},
        {"gepostet", SENSE_PUBLISHED},       {"aktualisiert", SENSE_MODIFIED}, {"geändert", SENSE_MODIFIED},
        {"bearbeitet", SENSE_MODIFIED},      {"überarbeitet", SENSE_MODIFIED}, {"angemeldet", SENSE_NONE},
        {"abonniert", SENSE_NONE},           {"eingetragen", SENSE_NONE},      {"registriert", SENSE_NONE},
    };
    size_t n = len < CUE_REACH ? len : CUE_REACH;
    while (n < len && ((unsigned char)behind[n] & 0xC0) == 0x80)
        n++;
    buf_clear(scratch);
    utf8_fold(scratch, behind, n);
    for (size_t i = 0; i < sizeof BEHIND / sizeof *BEHIND; i++) {
        if (scratch->len > 0 && memmem(scratch->data, scratch->len, BEHIND[i].word, strlen(BEHIND[i].word))) {
            *sense = BEHIND[i].sense;
            return true;
        }
    }
    return false;
}

/* A byline names who and when; a sentence tells what happens then: "Am 14. Mai geht es mit einem Fest weiter." */
static bool is_sentence(const char *line, size_t len, size_t date_start, size_t date_end)
{
    while (len > date_end && (line[len - 1] == ' ' || line[len - 1] == '"'))
        len--;
    if (len > date_end && strchr(".!?", line[len - 1]))
        return count_letters(line, date_start) + count_letters(line + date_end, len - date_end) > 2 * BARE_LETTERS;
    while (date_start > 0 && line[date_start - 1] == ' ')
        date_start--;
    return date_start == 2 && (line[0] | 0x20) == 'a' && line[1] == 'm'; /* "am 29. November 2012 in Münster" */
}

/* "suchen wir zum 1. Oktober 2013": a day for which something is set. */
static bool is_term(const char *line, size_t date_start)
{
    static const char zum[] = " zum ";
    const size_t n = sizeof zum - 1;
    return date_start > n && memcmp(line + date_start - n, zum, n) == 0;
}

/* "Worms (16.11.2016)", "* Urkunde am 3. März 2018", "Mainz   29.11.2012   ja": an entry of a list or a cell of a
 * table is no byline. */
static bool is_entry(const char *line, size_t len, const struct date_span *d)
{
    bool bullet = len > 2 && strchr("*-+", line[0]) && line[1] == ' ';
    bool bracket = d->start > 2 && line[d->start - 1] == '(' && d->end + 1 == len && line[d->end] == ')' &&
                   count_letters(line, d->start) > 0;
    bool cell =
        d->start > 2 && !memcmp(line + d->start - 2, "  ", 2) && d->end + 2 < len && !memcmp(line + d->end, "  ", 2);
    return bullet || bracket || cell;
}

/* "Deutschlandweit sind es 72 (Stand 31.12.2021). Hier ...": a bracket within running text is about what stands before
 * it, not about the page. */
static bool is_aside(const char *line, size_t len, const struct date_span *d)
{
    size_t open = d->start, close = d->end;
    while (open > 0 && d->start - open < CUE_REACH && line[open - 1] != '(' && line[open - 1] != ')')
        open--;
    while (close < len && close - d->end < CUE_REACH && line[close] != ')')
        close++;
    if (open == 0 || line[open - 1] != '(' || close >= len || line[close] != ')')
        return false;
    bool goes_on = close + 1 < len && (line[close + 1] == '.' || line[close + 1] == ',' || line[close + 1] == ' ');
    return goes_on && count_letters(line, open) > 2 * BARE_LETTERS;
}

static enum date_sense sense_of(struct date_cues *c, const char *line, size_t len, const struct date_span *d)
{
    struct buf *scratch = &c->folded;
    if (len > 2 * SHORT_LINE && d->start > DATELINE)
        return SENSE_NONE;
    size_t from = d->start > CONTEXT ? d->start - CONTEXT : 0;
    while (from > 0 && ((unsigned char)line[from] & 0xC0) == 0x80)
        from--;
    buf_clear(scratch);
    buf_addc(scratch, ' ');
    utf8_fold(scratch, line + from, d->start - from);
    enum date_sense sense;
    bool cued = nearest_cue(c, scratch->data, scratch->len, &sense);
    if (!cued)
        cued = cue_behind(line + d->end, len - d->end, scratch, &sense);
    if (cued && sense == SENSE_MODIFIED && is_aside(line, len, d))
        return SENSE_NONE;
    if (cued && (sense == SENSE_NONE || len <= 2 * SHORT_LINE || d->start <= DATELINE))
        return sense;
    bool full_stop = d->end < len && line[d->end] == '.' && d->start > 0 && d->start <= DATELINE;
    if (full_stop && ends_dateline(line, d->start))
        return SENSE_DATELINE; /* "Gera, 14.06.2019. Die Stadt ..." */
    size_t letters = count_letters(line, d->start) + count_letters(line + d->end, len - d->end);
    if (is_term(line, d->start) || (len <= SHORT_LINE && is_sentence(line, len, d->start, d->end)))
        return SENSE_NONE;
    if (letters <= BARE_LETTERS)
        return SENSE_BARE;
    if (len <= SHORT_LINE)
        return is_entry(line, len, d) ? SENSE_NONE : SENSE_BYLINE;
    return d->start <= DATELINE && ends_dateline(line, d->start) ? SENSE_DATELINE : SENSE_NONE;
}

/* "01.10.2017 bis 30.09.2019", "1.3.2018 bis zum 30. Mai": the date at `end` is the first of two. */
static bool leads_to_end(const char *line, size_t len, size_t end)
{
    static const char bis[] = " bis ", zum[] = "zum ";
    size_t i = end + strlen(bis);
    if (i >= len || memcmp(line + end, bis, strlen(bis)) != 0)
        return false;
    if (len - i > strlen(zum) && !memcmp(line + i, zum, strlen(zum)))
        i += strlen(zum);
    return line[i] >= '0' && line[i] <= '9';
}

/* "3.–5. Mai 2018", "12.03.2018 - 14.03.2018", "10.12.2018, 19 Uhr bis": an event's. */
static bool is_range(const char *line, size_t len, const struct date_span *d)
{
    size_t i = d->end, j = d->start;
    if (leads_to_end(line, len, d->end))
        return true;
    while (i < len && line[i] == ' ')
        i++;
    while (j > 0 && line[j - 1] == ' ')
        j--;
    bool dash_behind = i < len && (line[i] == '-' || (len - i > 3 && memcmp(line + i, "\xE2\x80\x93", 3) == 0));
    bool dash_before = j > 0 && (line[j - 1] == '-' || (j >= 3 && memcmp(line + j - 3, "\xE2\x80\x93", 3) == 0));
    if (dash_behind) {
        i += line[i] == '-' ? 1 : 3;
        while (i < len && line[i] == ' ')
            i++;
        if (i + 2 < len && line[i] >= '0' && line[i] <= '9' && (line[i + 1] == '.' || line[i + 2] == '.'))
            return true;
    }
    if (dash_before) {
        j -= line[j - 1] == '-' ? 1 : 3;
        while (j > 0 && line[j - 1] == ' ')
            j--;
        if (j >= 2 && line[j - 1] == '.' && line[j - 2] >= '0' && line[j - 2] <= '9')
            return true;
        if (j >= 5 && line[j - 5] == '.' && strspn(line + j - 4, "0123456789") >= 4)
            return true;
    }
    return false;
}

bool date_cue_read(struct date_cues *c, const char *line, size_t len, size_t from, struct line_date *out)
{
    struct date_span span;
    if (!date_scan(c->months, line, len, from, &span))
        return false;
    out->date = span.date;
    out->end = span.end;
    out->sense = is_range(line, len, &span) ? SENSE_NONE : sense_of(c, line, len, &span);
    return true;
}
