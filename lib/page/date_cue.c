#include "lib/page/date_cue.h"

#include "lib/base/utf8.h"

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

/* SENSE_NONE: what follows is another date than the page's. */
static const struct cue_word CUES[] = {
    {"veröffentlicht", SENSE_PUBLISHED},
    {"publiziert", SENSE_PUBLISHED},
    {"erschienen", SENSE_PUBLISHED},
    {"erstellt", SENSE_PUBLISHED},
    {"eingestellt", SENSE_PUBLISHED},
    {"geschrieben", SENSE_PUBLISHED},
    {"gepostet", SENSE_PUBLISHED},
    {"verfasst", SENSE_PUBLISHED},
    {"online seit", SENSE_PUBLISHED},
    {"publikationsdatum", SENSE_PUBLISHED},
    {"erscheinungsdatum", SENSE_PUBLISHED},
    {"datum", SENSE_PUBLISHED},
    {"meldung vom", SENSE_PUBLISHED},
    {"mitteilung vom", SENSE_PUBLISHED},
    {"published", SENSE_PUBLISHED},
    {"posted", SENSE_PUBLISHED},
    {"publication date", SENSE_PUBLISHED},
    {"first published", SENSE_PUBLISHED},
    {"created", SENSE_PUBLISHED},
    {"publié", SENSE_PUBLISHED},
    {"mis en ligne", SENSE_PUBLISHED},
    {"pubblicato", SENSE_PUBLISHED},
    {"publicado", SENSE_PUBLISHED},

    {"aktualisiert", SENSE_MODIFIED},
    {"aktualisierung", SENSE_MODIFIED},
    {"geändert", SENSE_MODIFIED},
    {"änderung", SENSE_MODIFIED},
    {"überarbeitet", SENSE_MODIFIED},
    {"bearbeitet", SENSE_MODIFIED},
    {"stand", SENSE_MODIFIED},
    {"update", SENSE_MODIFIED},
    {"updated", SENSE_MODIFIED},
    {"modified", SENSE_MODIFIED},
    {"last change", SENSE_MODIFIED},
    {"last edited", SENSE_MODIFIED},
    {"revised", SENSE_MODIFIED},
    {"mis à jour", SENSE_MODIFIED},
    {"mise à jour", SENSE_MODIFIED},
    {"aggiornato", SENSE_MODIFIED},
    {"actualizado", SENSE_MODIFIED},

    {"©", SENSE_NONE},
    {"(c)", SENSE_NONE},
    {"copyright", SENSE_NONE},
    {"abgerufen", SENSE_NONE},
    {"aktuelle zeit", SENSE_NONE},
    {"heute", SENSE_NONE},
    {"current", SENSE_NONE},
    {"accessed", SENSE_NONE},
    {"anmeldeschluss", SENSE_NONE},
    {"anmeldung bis", SENSE_NONE},
    {"beginn", SENSE_NONE},
    {"bewerbung", SENSE_NONE},
    {"einsendeschluss", SENSE_NONE},
    {"fassung vom", SENSE_NONE},
    {"findet", SENSE_NONE},
    {"frist", SENSE_NONE},
    {"geboren", SENSE_NONE},
    {"gegründet", SENSE_NONE},
    {"gültig", SENSE_NONE},
    {"kommentar", SENSE_NONE},
    {"mitglied seit", SENSE_NONE},
    {"registriert", SENSE_NONE},
    {"seit dem", SENSE_NONE},
    {"seit", SENSE_NONE},
    {"since", SENSE_NONE},
    {"spätestens", SENSE_NONE},
    {"telefon", SENSE_NONE},
    {"tel.", SENSE_NONE},
    {"termin", SENSE_NONE},
    {"veranstaltung", SENSE_NONE},
    {"verfügbar bis", SENSE_NONE},
    {"wann:", SENSE_NONE},
    {" bis ", SENSE_NONE},
    {" ab ", SENSE_NONE},
    {"nächste", SENSE_NONE},
    {"ausgabe", SENSE_NONE},
};

static const char *find_last(const char *s, size_t len, const char *word, size_t n)
{
    const char *last = NULL, *end = s + len;
    for (const char *p = s; (p = memmem(p, (size_t)(end - p), word, n)) != NULL; p++)
        last = p;
    return last;
}

/* The cue nearest before the date; false if there is none in reach. `before` is folded. */
static bool nearest_cue(const char *before, size_t len, enum date_sense *sense)
{
    size_t best = 0;
    for (size_t i = 0; i < sizeof CUES / sizeof *CUES; i++) {
        size_t n = strlen(CUES[i].word);
        if (n > len)
            continue;
        const char *p = find_last(before, len, CUES[i].word, n);
        size_t end = p ? (size_t)(p - before) + n : 0;
        if (!p || end + CUE_REACH < len || end <= best)
            continue;
        bool compound = p > before && ((unsigned char)(p[-1] - 'a') < 26 || (unsigned char)p[-1] >= 0x80) &&
                        CUES[i].sense == SENSE_MODIFIED; /* "Verstand", "Vorstand" */
        if (compound && strcmp(CUES[i].word, "stand") == 0)
            continue;
        best = end;
        *sense = CUES[i].sense;
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

/* "wurde am 3.5.2013 veröffentlicht" */
static bool cue_behind(const char *behind, size_t len, struct buf *scratch, enum date_sense *sense)
{
    static const struct cue_word BEHIND[] = {
        {"veröffentlicht", SENSE_PUBLISHED}, {"publiziert", SENSE_PUBLISHED},  {"erstellt", SENSE_PUBLISHED},
        {"gepostet", SENSE_PUBLISHED},       {"aktualisiert", SENSE_MODIFIED}, {"geändert", SENSE_MODIFIED},
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

static enum date_sense sense_of(const char *line, size_t len, const struct date_span *d, struct buf *scratch)
{
    if (len > 2 * SHORT_LINE && d->start > DATELINE)
        return SENSE_NONE;
    size_t from = d->start > CONTEXT ? d->start - CONTEXT : 0;
    while (from > 0 && ((unsigned char)line[from] & 0xC0) == 0x80)
        from--;
    buf_clear(scratch);
    buf_addc(scratch, ' ');
    utf8_fold(scratch, line + from, d->start - from);
    enum date_sense sense;
    bool cued = nearest_cue(scratch->data, scratch->len, &sense);
    if (!cued)
        cued = cue_behind(line + d->end, len - d->end, scratch, &sense);
    if (cued && (sense == SENSE_NONE || len <= 2 * SHORT_LINE))
        return sense;
    size_t letters = count_letters(line, d->start) + count_letters(line + d->end, len - d->end);
    if (len <= SHORT_LINE && is_sentence(line, len, d->start, d->end))
        return SENSE_NONE;
    if (letters <= BARE_LETTERS)
        return SENSE_BARE;
    if (len <= SHORT_LINE)
        return SENSE_BYLINE;
    return d->start <= DATELINE && ends_dateline(line, d->start) ? SENSE_DATELINE : SENSE_NONE;
}

/* "3.–5. Mai 2018", "12.03.2018 - 14.03.2018", "10.12.2018, 19 Uhr bis": an event's. */
static bool is_range(const char *line, size_t len, const struct date_span *d)
{
    size_t i = d->end, j = d->start;
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

bool date_cue_read(const struct word_table *months, const char *line, size_t len, size_t from, struct buf *scratch,
                   struct line_date *out)
{
    struct date_span span;
    if (!date_scan(months, line, len, from, &span))
        return false;
    out->date = span.date;
    out->end = span.end;
    out->sense = is_range(line, len, &span) ? SENSE_NONE : sense_of(line, len, &span, scratch);
    return true;
}
