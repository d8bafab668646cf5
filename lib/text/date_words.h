/* The words of German calendar expressions: months, days, seasons, holidays, units and what points from now. */
#ifndef PP_TEXT_DATE_WORDS_H
#define PP_TEXT_DATE_WORDS_H

#include "lib/text/date_reading.h"
#include "lib/text/doc.h"

enum date_class {
    WORD_NONE,
    WORD_MONTH,         /* value 1 to 12 */
    WORD_MONTH_SHORT,   /* "Jan", "Sept": a month only beside a day or a year */
    WORD_WEEKDAY,       /* value 1 to 7; "Montagabend" as well */
    WORD_SEASON,        /* value 21 to 24; "Spätsommer", "Wintermonate" as well */
    WORD_FIXED_DAY,     /* value month * 100 + day: "Silvester" */
    WORD_EASTER_DAY,    /* value days from Easter Sunday: "Pfingstmontag" */
    WORD_ADVENT_DAY,    /* value days from the first Sunday of Advent */
    WORD_DAY_SHIFT,     /* value days from now: "gestern", "übermorgen" */
    WORD_NOW_ADJ,       /* value days from now: "heutig", "gestrig", "morgig" */
    WORD_UNIT,          /* singular unit: `unit`; "Jahr", "Woche" */
    WORD_UNITS,         /* its plural */
    WORD_UNIT_SHIFT,    /* a unit with its shift from now: "heuer", "Vorjahr" (told: from the date told last) */
    WORD_UNIT_ADJ,      /* the same as an adjective: "diesjährig", "vorjährig" */
    WORD_REPORT_YEAR,   /* "Berichtsjahr": the one that a report says it is about */
    WORD_UNIT_EDGE,     /* a unit with its edge in value (enum date_modifier): "Jahresende", "Wochenanfang" */
    WORD_PART_OF_YEAR,  /* unit quarter or half: "Quartal", "Halbjahr", "Jahreshälfte" */
    WORD_CALENDAR_WEEK, /* "KW", "Kalenderwoche" */
    WORD_RELATION,      /* value units from now: "letzter", "kommenden", "dieses" */
    WORD_TOLD_RELATION, /* the same from the date told last: "folgenden", "selben" */
    WORD_TOLD_AFTER,    /* value: sign of the shift: "später", "zuvor" */
    WORD_EDGE,          /* value enum date_modifier: "Anfang", "Mitte", "Ende" */
    WORD_EDGE_ADJ,      /* "frühen", "späten" */
    WORD_DAYPART,       /* "Abend", "Vormittag" */
    WORD_DECADE,        /* value 20 to 90: "neunziger", "Achtzigerjahre" (then `unit` is UNIT_YEAR) */
    WORD_CENTURY,       /* "Jahrhundert", "Jh" */
    WORD_TURN_OF_YEAR,  /* "Jahreswechsel": of the two years behind it */
};

struct date_word {
    const char *word;
    uint8_t class; /* enum date_class */
    uint8_t unit;  /* enum date_unit */
    int16_t value;
};

/* What a word alone tells of dates: what it is (date_word_at), and whether one may begin with it: always, or as with an
 * article only if the word behind it may be counted ("ein Jahr zuvor", "eine Million Jahre", "ein halbes Jahr"). */
enum { DATE_BEGINS = 1 << 16, DATE_BEGINS_COUNTED = 1 << 17, DATE_COUNTED = 1 << 18, DATE_FLAGS = 7 << 16 };
uint32_t date_class(const char *fold, size_t len);

/* False for most tokens: no date begins at token i, whatever stands behind it. */
static inline bool date_may_begin(const struct doc *d, size_t i)
{
    uint8_t kind = d->tokens[i].kind;
    if (kind == TOK_NUMBER)
        return true;
    uint32_t class = kind == TOK_WORD ? doc_class(d, i, WORD_DATE, date_class) : 0;
    if (!(class & (DATE_BEGINS | DATE_BEGINS_COUNTED)))
        doc_set_dull(d, i, DULL_DATE);
    if (class & DATE_BEGINS_COUNTED)
        return i + 1 < d->ntokens && d->tokens[i + 1].kind == TOK_WORD &&
               doc_class(d, i + 1, WORD_DATE, date_class) & DATE_COUNTED;
    return class & DATE_BEGINS;
}

/* For the unit test: false if a table is not sorted or holds a word twice. */
bool date_words_sorted(void);

/* What token i is; class WORD_NONE where it is no word of the calendar. */
struct date_word date_word_at(const struct doc *d, size_t i);

/* Do the letters of `fold` end a compound that names a part of the day ("montag" + "abend")? Gives the length of
 * what stands before it, 0 if there is nothing or no such end. */
size_t date_before_daypart(const char *fold, size_t len);

/* A word that begins a fraction of a year: "halbes" (date_duration.c). */
bool date_begins_fraction(const char *fold);

/* The word is one of a list such as date_word_in takes. */
bool date_word_among(const char *fold, size_t len, const char *list);

/* Token i is one of the folded words of `list`, which stand between spaces: " und bis ". */
bool date_word_in(const struct doc *d, size_t i, const char *list);

#endif
