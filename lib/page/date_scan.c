#include "lib/page/date_scan.h"

#include "lib/base/ascii.h"
#include "lib/base/utf8.h"
#include "lib/text/edtf.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_YEAR = 1990, LAST_YEAR = 2099 };

static const struct word_entry MONTHS[] = {
    {"januar", 1},   {"jänner", 1},    {"jaenner", 1},    {"jan", 1},        {"january", 1},    {"janvier", 1},
    {"janv", 1},     {"gennaio", 1},   {"enero", 1},      {"februar", 2},    {"feber", 2},      {"feb", 2},
    {"february", 2}, {"février", 2},   {"févr", 2},       {"febbraio", 2},   {"febrero", 2},    {"märz", 3},
    {"maerz", 3},    {"mär", 3},       {"mrz", 3},        {"march", 3},      {"mar", 3},        {"mars", 3},
    {"marzo", 3},    {"april", 4},     {"apr", 4},        {"avril", 4},      {"avr", 4},        {"aprile", 4},
    {"abril", 4},    {"mai", 5},       {"may", 5},        {"maggio", 5},     {"mayo", 5},       {"juni", 6},
    {"jun", 6},      {"june", 6},      {"juin", 6},       {"giugno", 6},     {"junio", 6},      {"juli", 7},
    {"jul", 7},      {"july", 7},      {"juillet", 7},    {"juil", 7},       {"luglio", 7},     {"julio", 7},
    {"august", 8},   {"aug", 8},       {"août", 8},       {"agosto", 8},     {"september", 9},  {"sept", 9},
    {"sep", 9},      {"septembre", 9}, {"settembre", 9},  {"septiembre", 9}, {"oktober", 10},   {"okt", 10},
    {"october", 10}, {"oct", 10},      {"octobre", 10},   {"ottobre", 10},   {"octubre", 10},   {"november", 11},
    {"nov", 11},     {"novembre", 11}, {"noviembre", 11}, {"dezember", 12},  {"dez", 12},       {"december", 12},
    {"dec", 12},     {"décembre", 12}, {"déc", 12},       {"dicembre", 12},  {"diciembre", 12},
};

struct word_table *month_table_new(void)
{
    return word_table_new(MONTHS, sizeof MONTHS / sizeof *MONTHS);
}

static bool is_letter(char c)
{
    return (unsigned char)((c | 0x20) - 'a') < 26 || (unsigned char)c >= 0x80;
}

struct scan {
    const char *s;
    size_t len, at;
};

static char peek(const struct scan *c, size_t ahead)
{
    return c->at + ahead < c->len ? c->s[c->at + ahead] : '\0';
}

/* A run of digits, at most `max` of them; 0 digits if there is none or it is longer. */
static size_t take_number(struct scan *c, size_t max, int *value)
{
    size_t n = 0;
    *value = 0;
    while (ascii_is_digit(peek(c, n)) && n <= max)
        *value = *value * 10 + (peek(c, n++) - '0');
    if (n > max)
        return 0;
    c->at += n;
    return n;
}

static void skip_blanks(struct scan *c)
{
    while (peek(c, 0) == ' ' || peek(c, 0) == '\t')
        c->at++;
}

static bool take(struct scan *c, char wanted)
{
    if (peek(c, 0) != wanted)
        return false;
    c->at++;
    return true;
}

static int take_month(struct scan *c, const struct word_table *months)
{
    size_t n = 0;
    while (is_letter(peek(c, n)))
        n++;
    char lower[32];
    if (n < 3 || n > 16)
        return 0;
    size_t len = 0;
    for (size_t i = 0; i < n;) { /* "MÄRZ" */
        uint32_t cp;
        i += utf8_decode(c->s + c->at + i, n - i, &cp);
        cp = utf8_lower(cp);
        if (cp >= 0x800)
            return 0;
        if (cp >= 0x80)
            lower[len++] = (char)(0xC0 | cp >> 6);
        lower[len++] = cp < 0x80 ? (char)cp : (char)(0x80 | (cp & 0x3F));
    }
    int month = (int)word_table_find(months, lower, len);
    if (month)
        c->at += n;
    return month;
}

/* Four digits, or two where they cannot be anything else. */
static bool take_year(struct scan *c, bool two_digits, int *year)
{
    size_t n = take_number(c, 4, year);
    if (n == 2 && two_digits && !is_letter(peek(c, 0)))
        *year += *year >= FIRST_YEAR % 100 ? 1900 : 2000;
    else if (n != 4)
        return false;
    return *year >= FIRST_YEAR && *year <= LAST_YEAR;
}

static bool accept(struct scan *c, int year, int month, int day, struct stated_date *out)
{
    if (month < 1 || month > 12 || (day && !day_valid(year, month, day)))
        return false;
    *out = (struct stated_date){year, month, day};
    return !ascii_is_digit(peek(c, 0));
}

/* "2018-12-07", "2018/12/07", "2018.12.07" */
static bool read_iso(struct scan *c, struct stated_date *out)
{
    int year, month, day;
    if (!take_year(c, false, &year))
        return false;
    char sep = peek(c, 0);
    if (sep != '-' && sep != '/' && sep != '.')
        return false;
    c->at++;
    if (!take_number(c, 2, &month) || !take(c, sep) || !take_number(c, 2, &day))
        return false;
    return accept(c, year, month, day, out);
}

/* "7.12.2018", "07. 12. 18", "07/12/2018", "07-12-2018"; months above 12 tell American order. */
static bool read_numeric(struct scan *c, struct stated_date *out)
{
    int day, month, year;
    if (!take_number(c, 2, &day))
        return false;
    char sep = peek(c, 0);
    if (sep != '.' && sep != '/' && sep != '-')
        return false;
    c->at++;
    size_t closed = c->at;
    if (sep == '.')
        skip_blanks(c);
    bool spaced = c->at > closed;
    if (!take_number(c, 2, &month) || !take(c, sep))
        return false;
    closed = c->at;
    if (sep == '.')
        skip_blanks(c);
    bool short_year = spaced || c->at == closed; /* "6.12. 15. Treffen": the fifteenth one */
    if (!take_year(c, sep != '-' && short_year, &year))
        return false;
    if (sep == '/' && month > 12)
        return accept(c, year, day, month, out);
    return accept(c, year, month, day, out);
}

/* "03/2022" */
static bool read_month_year(struct scan *c, struct stated_date *out)
{
    int month, year;
    return take_number(c, 2, &month) && take(c, '/') && take_year(c, false, &year) && accept(c, year, month, 0, out);
}

/* Between day, month and year: "7. Dezember", "7th of December", "7 de diciembre de". */
static void skip_link(struct scan *c)
{
    static const char *const SUFFIXES[] = {"st", "nd", "rd", "th", "er"};
    static const char *const LINKS[] = {"of ", "de ", "del "};
    for (size_t i = 0; i < sizeof SUFFIXES / sizeof *SUFFIXES; i++) {
        if (c->len - c->at > 2 && memcmp(c->s + c->at, SUFFIXES[i], 2) == 0 && !is_letter(c->s[c->at + 2])) {
            c->at += 2;
            break;
        }
    }
    while (peek(c, 0) == '.' || peek(c, 0) == ',' || peek(c, 0) == ' ' || peek(c, 0) == '-')
        c->at++;
    for (size_t i = 0; i < sizeof LINKS / sizeof *LINKS; i++) {
        size_t n = strlen(LINKS[i]);
        if (c->len - c->at > n && memcmp(c->s + c->at, LINKS[i], n) == 0)
            c->at += n;
    }
    if (peek(c, 0) == '\'')
        c->at++;
}

/* "7. Dezember 2018", "7 Dec 18" */
static bool read_day_month(struct scan *c, const struct word_table *months, struct stated_date *out)
{
    int day, year;
    if (!take_number(c, 2, &day) || peek(c, 0) == ',') /* "Nr. 3, September 2023" */
        return false;
    skip_link(c);
    int month = take_month(c, months);
    if (!month)
        return false;
    skip_link(c);
    return take_year(c, true, &year) && accept(c, year, month, day, out);
}

/* "December 7, 2018", "Dezember 2018" */
static bool read_month(struct scan *c, const struct word_table *months, struct stated_date *out)
{
    int month = take_month(c, months), day, year;
    if (!month)
        return false;
    skip_link(c);
    struct scan day_first = *c;
    if (take_number(&day_first, 2, &day)) {
        skip_link(&day_first);
        if (take_year(&day_first, false, &year)) {
            *c = day_first;
            return accept(c, year, month, day, out);
        }
    }
    return take_year(c, false, &year) && accept(c, year, month, 0, out);
}

/* Where a date may begin: no part of a longer number ("1.12.12.2018", "04221-07.12.18") or word. */
static bool may_begin(const char *s, size_t at)
{
    if (at == 0)
        return true;
    char before = s[at - 1];
    if (ascii_is_digit(before) || (ascii_is_letter(before) && is_letter(s[at])))
        return false;
    if (is_letter(s[at]))
        return at < 2 || (unsigned char)s[at - 2] != 0xC3; /* "ä" and the like */
    return !(ascii_is_digit(s[at]) && (before == '.' || before == '/' || before == '-') && at >= 2 &&
             ascii_is_digit(s[at - 2]));
}

bool date_scan(const struct word_table *months, const char *s, size_t len, size_t from, struct date_span *out)
{
    for (size_t at = from; at < len; at++) {
        if (!may_begin(s, at))
            continue;
        struct scan iso = {s, len, at}, numeric = iso, words = iso, month = iso;
        const struct scan *end = NULL;
        if (ascii_is_digit(s[at])) {
            bool glued =
                at > 0 && ascii_is_letter(s[at - 1]); /* "Max Muster3.11.2023": a name in an element of its own */
            if (!glued && read_iso(&iso, &out->date))
                end = &iso;
            else if (read_numeric(&numeric, &out->date) && (!glued || ascii_is_digit(s[numeric.at - 3])))
                end = &numeric;
            else if (!glued && read_day_month(&words, months, &out->date))
                end = &words;
            else if (!glued && read_month_year(&month, &out->date))
                end = &month;
        } else if (is_letter(s[at]) && read_month(&words, months, &out->date)) {
            end = &words;
        }
        if (end) {
            out->start = at;
            out->end = end->at;
            return true;
        }
    }
    return false;
}

/* "20121208" */
static bool read_compact(struct scan *c, struct stated_date *out)
{
    int number;
    if (take_number(c, 8, &number) != 8 || is_letter(peek(c, 0)))
        return false;
    int year = number / 10000;
    return year >= FIRST_YEAR && year <= LAST_YEAR && number % 100 &&
           accept(c, year, number / 100 % 100, number % 100, out);
}

bool date_in_url(const char *url, struct stated_date *out)
{
    size_t len = strlen(url);
    const char *path = strstr(url, "://");
    path = strchr(path ? path + 3 : url, '/');
    if (!path)
        return false;
    for (size_t at = (size_t)(path - url) + 1; at < len; at++) {
        if (!ascii_is_digit(url[at]) || ascii_is_digit(url[at - 1]))
            continue;
        struct scan iso = {url, len, at}, german = iso, compact = iso;
        if (read_iso(&iso, out) ||
            (read_numeric(&german, out) && url[german.at - 3] != '-' && url[german.at - 3] != '/') ||
            read_compact(&compact, out))
            return true;
    }
    return false;
}

int date_compare(const struct stated_date *a, const struct stated_date *b)
{
    int x = (a->year * 100 + a->month) * 100 + a->day, y = (b->year * 100 + b->month) * 100 + b->day;
    return x < y ? -1 : x > y;
}

void date_write(const struct stated_date *d, char out[11])
{
    if (d->day)
        snprintf(out, 11, "%04d-%02d-%02d", d->year, d->month, d->day);
    else
        snprintf(out, 11, "%04d-%02d", d->year, d->month);
}
