/* Private to the date finder: patterns over tokens that give readings. Every matcher looks at a bounded number of
 * tokens around its place, so that finding is linear in the text whatever stands there. */
#ifndef PP_TEXT_DATE_MATCH_H
#define PP_TEXT_DATE_MATCH_H

#include "lib/text/date_reading.h"
#include "lib/text/date_words.h"
#include "lib/text/doc.h"
#include "lib/text/number.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct date_match {
    uint32_t first, end; /* tokens */
    struct date_reading reading;
    const char *rule;
    bool from_context; /* reads the date told last only if one stands close before (decided in date_told.c) */
};

/* "am 3. Mai", "im Mai". */
static inline bool date_lacks_year(const struct date_reading *r)
{
    return r->base == BASE_CALENDAR && !r->digits && r->part != PART_NONE && r->part != PART_WEEK;
}
/* "am Mittwoch". */
static inline bool date_is_weekday(const struct date_reading *r)
{
    return r->base == BASE_CALENDAR && r->part == PART_WEEK && !r->value;
}

struct date_matches {
    struct date_match *v;
    size_t n, cap;
};

void date_matches_add(struct date_matches *m, size_t first, size_t end, const struct date_reading *r,
                      const char *rule);

/* --- matchers: each returns the token behind what it took at token i (adding to `out`), or 0 -------------- */

/* In digits, and days of a month (date_digits.c). */
size_t date_match_numeric(const struct doc *d, size_t i, struct date_matches *out);  /* 30.11.2011, 2011-11-30 */
size_t date_match_day_list(const struct doc *d, size_t i, struct date_matches *out); /* 3., 4. und 5. Oktober */

/* Years and what is counted in them (date_calendar.c). */
size_t date_match_ordinal(const struct doc *d, size_t i, struct date_matches *out); /* 3. Quartal 2014 */
size_t date_match_year(const struct doc *d, size_t i, struct date_matches *out);    /* 2014/15, 44 v. Chr. */
size_t date_match_decade(const struct doc *d, size_t i, struct date_matches *out);  /* neunziger Jahre */

/* By name (date_names.c). */
size_t date_match_name(const struct doc *d, size_t i, struct date_matches *out); /* Mai 2014, KW 23 */

/* What is said from now or from the date told last (date_relative.c). */
size_t date_match_relative(const struct doc *d, size_t i, struct date_matches *out);
/* So many units before or after (date_duration.c). */
size_t date_match_duration(const struct doc *d, size_t i, struct date_matches *out);
/* "heute vor 25 Jahren": the word at token i names the day `days` from now. */
size_t date_match_anniversary(const struct doc *d, size_t i, int days, struct date_matches *out);

/* Any of the above (date_find.c): what may stand behind "Ende" or "erste Hälfte". */
size_t date_match_plain(const struct doc *d, size_t i, struct date_matches *out);

/* What wraps one of them: "Mitte November" (date_relative.c), "erste Hälfte des 15. Jahrhunderts" (date_calendar.c).
 * They never wrap themselves, so that no text makes them nest. */
size_t date_match_edge(const struct doc *d, size_t i, struct date_matches *out);
size_t date_match_half(const struct doc *d, size_t i, struct date_matches *out);

/* --- pieces shared by the matchers (date_pieces.c) --------------------------------------------------------- */

/* The value of the digits of token i if they are `least` to `most` many, else -1; INT_MAX if it is greater. */
int date_digits(const struct doc *d, size_t i, size_t least, size_t most);
/* Token i exists and no white space stands before it; and is this ASCII punctuation. */
bool date_joined(const struct doc *d, size_t i);
bool date_joined_punct(const struct doc *d, size_t i, char c);
/* The bytes of token i are these, unfolded. */
bool date_token_is(const struct doc *d, size_t i, const char *bytes);
bool date_is_dash(const struct doc *d, size_t i);
bool date_is_apostrophe(const struct doc *d, size_t i);

/* "3.", "dritten", "III."; the Roman ones reach to four. Most tokens are none at a glance. */
bool date_ordinal_read(const struct doc *d, size_t i, int *value, size_t *end);
static inline bool date_ordinal(const struct doc *d, size_t i, int *value, size_t *end)
{
    if (i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT)
        return false;
    bool may_be = d->tokens[i].kind == TOK_NUMBER ? doc_punct(d, i + 1, '.')
                                                  : number_may_begin(d, i) || d->text[d->tokens[i].start] == 'I';
    return may_be && date_ordinal_read(d, i, value, end);
}
bool date_roman_ordinal(const struct doc *d, size_t i, int *value, size_t *end);

/* A reading of that year, month and day, of which 0 is not stated. */
struct date_reading date_on_calendar(int year, int month, int day);
/* Years of two digits: this century up to 39, else the last (pages of the 1990s have "98", histories '48). */
int date_full_year(int two_digits);
bool date_year_in_range(int year);
/* The month can have that day in some year. */
bool date_valid_day_month(int day, int month);

/* "v. Chr.", "n. Chr." at token i: the sign of the year, 0 if there is none. */
int date_era_at(const struct doc *d, size_t i, size_t *end);
/* The year that belongs to what ends before token i. Returns the token behind it, i if there is none. The plain one
 * is in digits ("2014", "'14"); the other takes "des Jahres 2014", "letzten Jahres", "des Vorjahres" as well. */
size_t date_plain_year_tail(const struct doc *d, size_t i, struct date_reading *r);
size_t date_year_tail(const struct doc *d, size_t i, struct date_reading *r);
/* "/15", "-2015" at token i behind the year `first`: the second year, 0 if there is none. */
int date_second_year(const struct doc *d, size_t i, int first);

/* --- context (date_context.c) ------------------------------------------------------------------------------ */

/* Can the four digits at token i be a year, given what stands around them? `value` is the number. */
bool date_plausible_year(const struct doc *d, size_t i, int value);
/* Is token i joined to something before it whose part it is: a number, a code, an address? */
bool date_glued(const struct doc *d, size_t i);
/* The same, or do its digits number something ("Vorlage 12", "§ 20", "Version 4")? */
bool date_inside_other(const struct doc *d, size_t i);

/* The year that a heading above token i states of its section ("2014", "Rückblick 2017"), 0 if none does
 * (date_section.c). */
int date_section_year(const struct doc *d, size_t token);
/* Where several lines are dates and nothing else, as in a list of news, each stands for the page's date in the lines
 * below it: gives the matches there their reference. */
void date_sections(const struct doc *d, struct date_matches *m);

/* "Newsletter 3/2021", "KGC-Newsletter Hessen 2/2018", "Info 1/2020": whether the number at token i is that of an
 * issue. Up to three capital words stand between (date_issue.c). */
bool date_numbers_issue(const struct doc *d, size_t i);
/* Of a text that has no other date of its own: adds the year of its issue, "Heft 3/2017". */
void date_issues(const struct doc *d, struct date_matches *m);

/* The days of a programme over its items ("Donnerstag") are those of the event that a range before told ("7. bis 8.
 * November 2019"). `range_with`: for each match the other end of its range, -1 if it has none. */
void date_programmes(const struct doc *d, struct date_matches *m, const int *range_with);

/* Is the match a label of no day (date_label.c): "Heute" over a section, "Jahresende" over a column? */
bool date_is_label(const struct doc *d, const struct date_match *m);

/* --- what was told before (date_told.c) --------------------------------------------------------------------- */

/* The date that the text goes on from; {0} at first. */
struct date_told {
    size_t sentence;
    size_t end;                 /* token behind it */
    bool year_only, any, label; /* label: it heads its line, "2013: ..." */
    bool ahead;                 /* a year behind the page's */
    int year, month;            /* 0: said from the page's; no month */
};

/* Decides whether the match goes on from `told`, or takes its year from its section, and sets `told` and `stated` (the last
 * one with a year of its own, wherever it stands) for those that follow. */
void date_point_to_told(const struct doc *d, struct date_match *m, struct date_told *told, struct date_told *stated);
/* Whether a paragraph begins between token `end` - 1 and token `first`: a line of a page with structure is one; in plain
 * text an empty line ends one. */
bool date_new_paragraph(const struct doc *d, size_t end, size_t first);
/* "seit", "seit dem" before token `first`. */
bool date_follows_since(const struct doc *d, size_t first);
/* "Erfurt (2012)", "Pinneberg (kurz vor Ostern dazugekommen, am 21.3.18)": the date belongs to what it stands with, and the
 * text does not go on from it. */
bool date_in_brackets(const struct doc *d, const struct date_match *m);
/* "zuletzt im Februar", "zuletzt der Kreis Celle im Februar", "zuletzt Celle (15.7.)": before token `first`. */
bool date_is_last(const struct doc *d, size_t first);
/* The year in which the page was published or read, 0 if it does not say. */
int date_year_of_page(const struct doc *d);

/* --- tense (date_tense.c) ---------------------------------------------------------------------------------- */

/* "Der Beschluss vom 15. Dezember liegt vor, die Urkunde erst im Frühjahr": not before that, in the same sentence. */
bool date_is_only_later(const struct doc *d, size_t first);
/* Does the clause around tokens [first, end) tell of what was or of what will be? TENSE_PAST, TENSE_FUTURE, or
 * TOWARDS_NEAREST where it does not say; *own_clause: its own clause, not only the sentence, says so. `signs` holds a
 * byte for each token of the text, zero at first: what was seen of the token, so that each is read once. */
enum date_direction date_tense(const struct doc *d, uint8_t *signs, size_t first, size_t end, bool *own_clause);
/* The same of a question that the sentence of the token answers ("Seit wann sind Sie dabei? Am 27. Mai."), or of what was
 * said before it; TOWARDS_NEAREST if it answers none. */
enum date_direction date_tense_asked(const struct doc *d, uint8_t *signs, size_t token);

/* Is token i a verb of the present by its form, if it stands where a finite verb does? */
bool date_present_verb(const struct doc *d, size_t i);

#endif
