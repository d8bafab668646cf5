/* German calendar expressions: finding them in text and resolving them. Finding reads only words; resolving
 * needs the page's reference date and what was told before, and happens in pp-normalize.
 *
 * Between the two stands the `reading`: what the words say, in a text form that is stable and that a person can
 * read. In ABNF, words in quotes are as they stand (case-sensitive):
 *
 *     reading   = ( calendar / relative ) *( ";" flag )
 *     calendar  = year [ "-" part [ "-" day ] ]
 *     year      = [ "-" ] 4DIGIT        ; "-0043" is 44 BC
 *               / 3DIGIT "X"            ; a decade: "199X"
 *               / 2DIGIT "XX"           ; a century: "18XX"
 *               / "XXXX"                ; not stated
 *     part      = month                 ; "01" to "12", seasons "21" (spring) to "24" (winter)
 *               / "XX"                  ; a day of a month that is not stated
 *               / "W" 2DIGIT            ; week of ISO 8601; its day is a weekday, "1" (Monday) to "7"
 *               / "WXX"                 ; only the weekday is stated
 *               / "Q" ("1" to "4") / "H" ("1" / "2")           ; quarter, half of the year
 *               / "E" sign days         ; days from Easter Sunday: "E+49" is Whitsun
 *               / "A" sign days         ; days from the first Sunday of Advent
 *               / "T" sign days         ; days from the page's day, in another year: "heute vor 25 Jahren" is
 *                                       ; year-25/T+0
 *     relative  = [ "told/" ] unit sign number [ "/" inside ]
 *     unit      = "day" / "weekend" / "week" / "month" / "quarter" / "half" / "year" / "decade" / "century"
 *     inside    = part [ "-" day ]      ; of the year: "year-1/11" is November of last year
 *               / weekday               ; of the week: "week-1/5" is Friday of last week
 *               / day                   ; of the month
 *     flag      = "start" / "mid" / "end" / "approx"           ; the modifier
 *               / "past" / "future"     ; the words say so: "vergangenen", "kommenden"
 *               / "was" / "will"        ; the tense of the sentence says so: decides where the nearest date that
 *                                       ; fits is far, and for weekdays
 *               / "after"               ; the first one that fits after the date told: the end of a range
 *               / "told"                ; the date told last may supply the year
 *               / "@" 4DIGIT "-" 2DIGIT "-" 2DIGIT  ; the date that the section states: it stands for the
 *                                       ; page's
 *               / "aside"               ; stated in passing ("(2012)", "seit 2012"): it supplies no year to
 *                                       ; what follows
 *
 * A relative reading counts from the page's date, with "told/" from the date told last in the text. Where none
 * was told, days and what lies before count from the page's date, "zwei Jahre später" is not resolved. Examples:
 * "Mitte November" XXXX-11;mid;was, "Ende letzter Woche" week-1;end, "14. dieses Monats" month+0/14, "im selben Jahr"
 * told/year+0, "am Donnerstag" XXXX-WXX-4;was, "Pfingstmontag 2015" 2015-E+50. */
#ifndef PP_TEXT_DATE_H
#define PP_TEXT_DATE_H

#include "lib/base/arena.h"
#include "lib/text/doc.h"
#include "lib/text/edtf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct date_mention {
    uint32_t first_token, end_token;
    uint32_t start, end; /* bytes; the span as in the contract: without prepositions and articles, with "Mitte" */
    const char *reading; /* in the arena */
    const char *rule;    /* id of the rule, static */
    int range_with;      /* index of the other end of a stated range, -1 if none */
};

struct date_mentions {
    struct date_mention *v;
    size_t n, cap;
};

/* Append all calendar expressions of the text, in order of start, not overlapping. `rule` and `reading` live as
 * long as the program and the arena. A text that is not German yields dates in digits only. The caller frees
 * out->v. Linear in the text. */
void dates_find(const struct doc *d, struct arena *arena, struct date_mentions *out);

struct date_context {
    const char *reference; /* ISO 8601 date of the page, NULL if unknown */
    const char *told;      /* EDTF of the last date told before in the text, NULL if none */
    const char *narrated;  /* the same without those told aside: it may supply the year */
    const char *day;       /* EDTF of the last one that is a day, if it is not far off: "am gleichen Tag" */
    bool happened; /* what the date is of has happened: where the sentence tells no tense, it is in the past */
};

struct date_value {
    char edtf[EDTF_MAX];  /* "" when it cannot be resolved */
    const char *modifier; /* "start", "mid", "end", "approx" or NULL; static */
    bool aside;           /* not `narrated` for those that follow */
    bool now;             /* "heute", "derzeit": not `told` for those that follow */
};

/* False if the reading is malformed. A date that cannot be resolved is a success with edtf "". Weeks, quarters and
 * halves of a year become intervals (EDTF level 1 has no form for them); an edge of a week becomes its Monday,
 * Wednesday or Friday, without a modifier. Winter carries the year of the page, in whose January or December it
 * falls. */
bool date_resolve(const char *reading, const struct date_context *context, struct date_value *out);

#endif
