/* The text form of readings, what they resolve to, and whatever words can be thrown together. */
#include "lib/base/buf.h"
#include "lib/base/mem.h"
#include "lib/text/date.h"
#include "lib/text/date_reading.h"
#include "lib/text/date_words.h"
#include "tests/unit/tap.h"

/* A reading, the EDTF and modifier that it gives on a page of Wednesday, 14 October 2020, where 2018-11-30 was told
 * last. NULL: malformed; "": not to be resolved. */
static const struct {
    const char *reading, *edtf, *modifier;
} readings[] = {
    {"2018-12-07", "2018-12-07", NULL},
    {"2018;approx", "2018", "approx"},
    {"-0043", "-0043", NULL},
    {"199X;mid", "199X", "mid"},
    {"18XX", "18XX", NULL},
    {"2015-02-29", "", NULL},
    {"2018-W48", "2018-11-26/2018-12-02", NULL},
    {"2018-W48-5", "2018-11-30", NULL},
    {"2018-Q3", "2018-07/2018-09", NULL},
    {"2018-H2", "2018-07/2018-12", NULL},
    {"2015-E+50", "2015-05-25", NULL},
    {"2019-A+0", "2019-12-01", NULL},
    {"XXXX-12;was", "2019-12", NULL},
    {"XXXX-12;will", "2020-12", NULL},
    {"XXXX-10-20;was", "2020-10-20", NULL},
    {"XXXX-10-20;past", "2019-10-20", NULL},
    {"XXXX-10-10;future", "2021-10-10", NULL},
    {"XXXX-10;past", "2019-10", NULL},
    {"XXXX-24", "2020-24", NULL},
    {"XXXX-12-05;told", "2018-12-05", NULL},
    {"XXXX-12-05;after", "2018-12-05", NULL},
    {"XXXX-11-05;after", "2019-11-05", NULL},
    {"XXXX-WXX-3;was", "2020-10-14", NULL},
    {"XXXX-WXX-3;past", "2020-10-07", NULL},
    {"XXXX-WXX-4;was", "2020-10-08", NULL},
    {"XXXX-WXX-3;will", "2020-10-14", NULL},
    {"XXXX-WXX-3;future", "2020-10-21", NULL},
    {"XXXX-WXX-3", "2020-10-14", NULL},
    {"XXXX-XX-10", "", NULL},
    {"day-1;@2019-06-12", "2019-06-11", NULL},
    {"XXXX-12;was;@2019-01-28", "2018-12", NULL},
    {"year+0;end;@2018-11-15", "2018", "end"},
    {"year-25/T+0", "1995-10-14", NULL},
    {"year-4/T-1", "2016-10-13", NULL},
    {"2012;aside", "2012", NULL},
    {"day-1;@2019", NULL, NULL},
    {"day-1", "2020-10-13", NULL},
    {"week-1;end", "2020-10-09", NULL},
    {"week+1/1", "2020-10-19", NULL},
    {"weekend+0;was", "2020-10-10/2020-10-11", NULL},
    {"weekend+1", "2020-10-17/2020-10-18", NULL},
    {"month-10", "2019-12", NULL},
    {"month-1/15;mid", "2020-09-15", "mid"},
    {"quarter-4", "2019-10/2019-12", NULL},
    {"half-1", "2020-01/2020-06", NULL},
    {"year-1/11", "2019-11", NULL},
    {"year-1/11-05", "2019-11-05", NULL},
    {"decade-1", "201X", NULL},
    {"century-1", "19XX", NULL},
    {"told/day+1", "2018-12-01", NULL},
    {"told/year+0", "2018", NULL},
    {"told/month-1", "2018-10", NULL},
    {"", NULL, NULL},
    {"2018-13", NULL, NULL},
    {"2018-1", NULL, NULL},
    {"2018-12-32", NULL, NULL},
    {"1XXX", NULL, NULL},
    {"20X8", NULL, NULL},
    {"2018-W54", NULL, NULL},
    {"2018;later", NULL, NULL},
    {"2018;", NULL, NULL},
    {"day", NULL, NULL},
    {"day+", NULL, NULL},
    {"week+1/9", NULL, NULL},
    {"fortnight-1", NULL, NULL},
    {"told/2018", NULL, NULL},
    {"2018-12-07 ", NULL, NULL},
};

static const struct {
    const char *text;
    enum date_class class;
    int value;
} words[] = {
    {"Abend", WORD_DAYPART, 0},
    {"Jänner", WORD_MONTH, 1},
    {"Jahrhunderts", WORD_CENTURY, 0},
    {"Septembers", WORD_MONTH, 9},
    {"Sept", WORD_MONTH_SHORT, 9},
    {"Märzes", WORD_MONTH, 3},
    {"Mittwochabend", WORD_WEEKDAY, 3},
    {"Donnerstagnachmittag", WORD_WEEKDAY, 4},
    {"Neujahrsmorgen", WORD_FIXED_DAY, 101},
    {"Silvesternacht", WORD_FIXED_DAY, 1231},
    {"Spätsommers", WORD_SEASON, 22},
    {"übernächsten", WORD_RELATION, 2},
    {"vorletzter", WORD_RELATION, -2},
    {"darauffolgenden", WORD_TOLD_RELATION, 1},
    {"diesjährige", WORD_UNIT_ADJ, 0},
    {"übermorgen", WORD_DAY_SHIFT, 2},
    {"Achtzigerjahren", WORD_DECADE, 80},
    {"zwanziger", WORD_DECADE, 20},
    {"Wochenende", WORD_UNIT, 0},
    {"Jahresausklang", WORD_UNIT_EDGE, MODIFIER_END},
    {"Jahresbeginn", WORD_UNIT_EDGE, MODIFIER_START},
    {"Feierabend", WORD_NONE, 0},
    {"Sommerfest", WORD_NONE, 0},
    {"lette", WORD_NONE, 0},
};

static void check_reading(size_t k)
{
    const struct date_context context = {.reference = "2020-10-14", .told = "2018-11-30", .narrated = "2018-11-30"};
    const char *reading = readings[k].reading;
    struct date_reading r;
    struct date_value value;
    char back[DATE_READING_MAX];

    if (!date_resolve(reading, &context, &value)) {
        tap_ok(!readings[k].edtf, "\"%s\" is malformed", reading);
        return;
    }
    tap_is(value.edtf, readings[k].edtf, reading);
    tap_is(value.modifier, readings[k].modifier, reading);
    tap_ok(date_reading_parse(reading, &r), "%s is read", reading);
    date_reading_format(&r, back);
    tap_is(back, reading, "and written as it was");
}

/* "seit Februar" in an issue of January is of the year before, "im Januar" of its own. */
static void check_issue(void)
{
    const struct date_context context = {.reference = "2019-01"};
    struct date_value value;
    tap_ok(date_resolve("XXXX-02;was", &context, &value), "a month behind that of the issue");
    tap_is(value.edtf, "2018-02", "is of the year before");
    tap_ok(date_resolve("XXXX-01;was", &context, &value), "the month of the issue");
    tap_is(value.edtf, "2019-01", "is of its year");
}

/* "im Mai ..., Kiel am selben Tag": a day of that month. */
static void check_same_day(void)
{
    const struct date_context month = {.reference = "2019-01", .told = "2018-05"};
    const struct date_context year = {.reference = "2019-01", .told = "2018"};
    struct date_value value;
    tap_ok(date_resolve("told/day+0", &month, &value), "the day of a month that was told");
    tap_is(value.edtf, "2018-05", "is of that month");
    tap_ok(date_resolve("told/day+0", &year, &value) && !value.edtf[0], "that of a year is not known");
    const struct date_context day = {.reference = "2019-01", .told = "2018", .day = "2018-11-05"};
    const struct date_context over = {.reference = "2019-01-08", .told = "2014", .day = "2018-11-05"};
    tap_ok(date_resolve("told/day+0", &day, &value) && !value.edtf[0], "nor over the year of a day before it");
    tap_ok(date_resolve("told/day+0", &over, &value), "the day before what was so long ago");
    tap_is(value.edtf, "2018-11-05", "is that day");
    const struct date_context tuesday = {.reference = "2022-11-24", .told = "2022-11-15", .narrated = "2022-11-15"};
    tap_ok(date_resolve("XXXX-WXX-2;was", &tuesday, &value), "a Tuesday behind one that was told");
    tap_is(value.edtf, "2022-11-15", "is that one");
    tap_ok(date_resolve("XXXX-WXX-3;was", &tuesday, &value), "a Wednesday is another day");
    tap_is(value.edtf, "2022-11-23", "the last one before the page's");
    tap_ok(date_resolve("told/day+1", &month, &value) && !value.edtf[0], "nor is the day behind it");
}

static void check_word(size_t k)
{
    struct page page = {0};
    struct doc doc = {0};
    buf_adds(&page.text, words[k].text);
    doc_read(&doc, &page);
    struct date_word w = date_word_at(&doc, 0);
    tap_ok(w.class == words[k].class && w.value == words[k].value, "%s", words[k].text);
    doc_free(&doc);
    page_free(&page);
}

/* What has begun so many dates must hold for any order of their words: mentions in order and apart, readings well
 * formed, and EDTF that is EDTF, whatever the page's date. */
static bool sound(const struct date_mentions *m)
{
    static const char *const references[] = {NULL, "2020-02-29", "2014", "0001-01-01", "9999-12-31T00:00:00Z", "no"};
    uint32_t end = 0;
    for (size_t i = 0; i < m->n; i++) {
        if (m->v[i].start < end || m->v[i].end <= m->v[i].start || m->v[i].range_with >= (int)m->n)
            return false;
        end = m->v[i].end;
        for (size_t k = 0; k < sizeof references / sizeof *references; k++) {
            struct date_context context = {
                .reference = references[k], .told = k % 2 ? "1998-12" : NULL, .narrated = k % 2 ? "1998-12" : NULL};
            struct date_value value;
            struct edtf e;
            if (!date_resolve(m->v[i].reading, &context, &value) || (value.edtf[0] && !edtf_parse(value.edtf, &e)))
                return false;
        }
    }
    return true;
}

static void check_shuffled(void)
{
    static const char *const pieces[] = {
        "am",     "im",      "der",     "des",         "und",        "bis",         "-",        "/",
        ".",      ",",       "1.",      "31",          "3",          "12",          "2014",     "'14",
        "Mai",    "Jan.",    "März",    "Montag",      "Ende",       "Mitte",       "späten",   "ersten",
        "Hälfte", "Quartal", "II.",     "Jahrhundert", "Jh.",        "KW",          "53",       "Advent",
        "Ostern", "heute",   "morgen",  "Abend",       "letzten",    "diesem",      "Jahr",     "Jahres",
        "Woche",  "Tag",     "darauf",  "später",      "vor",        "seit",        "drei",     "Jahren",
        "90er",   "er",      "Jahre",   "neunziger",   "v.",         "Chr.",        "Vorjahr",  "Jahresende",
        "heuer",  "0",       "99",      "2000",        "30.2.2015",  "2011-11-30",  "11/2016",  "(",
        ")",      ":",       "\n",      "§",           "war",        "wird",        "zwischen", "Q3",
        "Sommer", "29.",     "Februar", "9999",        "Wochenende", "Montagabend", "Uhr",      "\t"};
    enum { ROUNDS = 4000, LONGEST = 30 };
    uint32_t state = 1; /* a linear congruential generator: the same texts everywhere (Numerical Recipes) */
    struct doc doc = {0};
    int bad = 0;

    for (int round = 0; round < ROUNDS; round++) {
        struct page page = {0};
        struct arena arena = {0};
        struct date_mentions m = {0};
        buf_adds(&page.lang, "de");
        for (int i = 0; i < LONGEST; i++) {
            state = state * 1664525 + 1013904223;
            buf_adds(&page.text, pieces[(state >> 16) % (sizeof pieces / sizeof *pieces)]);
            buf_adds(&page.text, state >> 30 ? " " : "");
        }
        doc_read(&doc, &page);
        dates_find(&doc, &arena, &m);
        if (!sound(&m) && bad++ == 0)
            printf("# %s\n", page.text.data);
        mem_free(m.v);
        arena_free(&arena);
        page_free(&page);
    }
    doc_free(&doc);
    tap_ok(!bad, "words of dates in any order give sound mentions");
}

int main(void)
{
    for (size_t k = 0; k < sizeof readings / sizeof *readings; k++)
        check_reading(k);
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        check_word(k);
    check_shuffled();
    check_issue();
    check_same_day();
    return tap_done();
}
