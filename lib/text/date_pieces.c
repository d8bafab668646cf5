/* Pieces of dates that several patterns share. */
#include "lib/base/mem.h"
#include "lib/text/date_match.h"
#include "lib/text/edtf.h"
#include "lib/text/number.h"

#include <limits.h>
#include <string.h>

void date_matches_add(struct date_matches *m, size_t first, size_t end, const struct date_reading *r,
                      const char *rule)
{
    m->v = mem_grow(m->v, &m->cap, m->n + 1, sizeof *m->v);
    m->v[m->n++] = (struct date_match){(uint32_t)first, (uint32_t)end, *r, rule, false};
}

int date_digits(const struct doc *d, size_t i, size_t least, size_t most)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_NUMBER)
        return -1;
    size_t len = d->tokens[i].end - d->tokens[i].start;
    int value = 0;
    if (len < least || len > most)
        return -1;
    for (uint32_t at = d->tokens[i].start; at < d->tokens[i].end; at++)
        value = value > (INT_MAX - 9) / 10 ? INT_MAX : value * 10 + (d->text[at] - '0');
    return value;
}

bool date_joined(const struct doc *d, size_t i)
{
    return i < d->ntokens && !(d->tokens[i].flags & TOK_SPACE);
}

bool date_token_is(const struct doc *d, size_t i, const char *bytes)
{
    size_t n = strlen(bytes);
    return i < d->ntokens && d->tokens[i].end - d->tokens[i].start == n &&
           !memcmp(d->text + d->tokens[i].start, bytes, n);
}

bool date_is_dash(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_PUNCT)
        return false;
    return date_token_is(d, i, "-") || date_token_is(d, i, "\xE2\x80\x93") || date_token_is(d, i, "\xE2\x80\x94") ||
           date_token_is(d, i, "\xE2\x80\x90") || date_token_is(d, i, "\xE2\x80\x91") ||
           date_token_is(d, i, "\xE2\x88\x92");
}

bool date_is_apostrophe(const struct doc *d, size_t i)
{
    return date_token_is(d, i, "'") || date_token_is(d, i, "\xE2\x80\x99") || date_token_is(d, i, "\xE2\x80\x98");
}

bool date_joined_punct(const struct doc *d, size_t i, char c)
{
    return date_joined(d, i) && doc_punct(d, i, c);
}

/* Years of two digits: this century up to 39 (DIN 5008 asks for four; pages of the 1990s have "98"). */
int date_full_year(int two_digits)
{
    return two_digits + (two_digits < 40 ? 2000 : 1900);
}

bool date_year_in_range(int year)
{
    return year >= 1000 && year <= 2199;
}

bool date_valid_day_month(int day, int month)
{
    return day_valid(2000, month, day);
}

struct date_reading date_on_calendar(int year, int month, int day)
{
    struct date_reading r = {.year = year, .digits = year ? 4 : 0, .day = day};
    if (month) {
        r.part = PART_MONTH;
        r.value = month;
    }
    return r;
}

bool date_roman_ordinal(const struct doc *d, size_t i, int *value, size_t *end)
{
    static const char *const romans[] = {"I", "II", "III", "IV"};
    if (i >= d->ntokens || d->text[d->tokens[i].start] != 'I')
        return false;
    for (int k = 0; k < 4; k++) {
        if (date_token_is(d, i, romans[k])) {
            *value = k + 1;
            *end = i + 1 + date_joined_punct(d, i + 1, '.');
            return true;
        }
    }
    return false;
}

bool date_ordinal_read(const struct doc *d, size_t i, int *value, size_t *end)
{
    int64_t number;
    bool ordinal;

    if (i >= d->ntokens)
        return false;
    int digits = date_digits(d, i, 1, 2);
    if (digits > 0 && date_joined_punct(d, i + 1, '.')) {
        *value = digits;
        *end = i + 2;
        return true;
    }
    if (d->tokens[i].kind != TOK_WORD)
        return false;
    if (date_roman_ordinal(d, i, value, end))
        return true;
    if (!number_word_at(d, i, &number, &ordinal) || !ordinal || number > 99)
        return false;
    *value = (int)number;
    *end = i + 1;
    return true;
}

/* --- the year behind something ---------------------------------------------------------------------- */

/* "v. Chr.", "n. Chr.", "vor Christus", "v. u. Z." at token i: the sign of the year; 0 if there is none. */
int date_era_at(const struct doc *d, size_t i, size_t *end)
{
    static const char *const before[] = {"v", "vor", NULL}, *const after[] = {"n", "nach", NULL};
    static const char *const christ[] = {"chr", "christus", "christi", NULL};
    int sign = doc_one_of(d, i, before) ? -1 : doc_one_of(d, i, after) ? 1 : 0;
    size_t at = i + 1 + doc_punct(d, i + 1, '.');

    if (!sign)
        return 0;
    if (doc_one_of(d, at, christ)) {
        *end = at + 1 + (doc_is(d, at, "chr") && date_joined_punct(d, at + 1, '.'));
        return sign;
    }
    if (doc_is(d, at, "u") && doc_punct(d, at + 1, '.') && doc_is(d, at + 2, "z")) {
        *end = at + 3 + date_joined_punct(d, at + 3, '.');
        return sign;
    }
    return 0;
}

size_t date_plain_year_tail(const struct doc *d, size_t i, struct date_reading *r)
{
    int year = date_digits(d, i, 4, 4);
    bool short_form = date_is_apostrophe(d, i) && date_joined(d, i + 1) && date_digits(d, i + 1, 2, 2) >= 0;

    if (short_form)
        year = date_full_year(date_digits(d, i + 1, 2, 2));
    if (i < d->ntokens && d->tokens[i].flags & TOK_SENTENCE_START && d->tokens[i].flags & TOK_LINE_START)
        return i; /* "Beitritt im März" over "2018: Neue Leitung" */
    if (!date_year_in_range(year) || doc_is(d, i + 1, "uhr"))
        return i;
    if (!short_form && date_joined(d, i + 1) &&
        (d->tokens[i + 1].kind == TOK_WORD || (date_digits(d, i + 2, 1, 9) >= 0 && date_joined(d, i + 2) &&
                                               strchr(".,:", d->text[d->tokens[i + 1].start]))))
        return i;
    r->year = year;
    r->digits = 4;
    return i + 1 + short_form;
}

/* "d. J." (dieses Jahres), "l. J." (laufenden), "v. J." (vorigen); i itself if nothing like it stands there. */
static size_t short_year_tail(const struct doc *d, size_t i, struct date_reading *r)
{
    static const char *const this_one[] = {"d", "l", NULL};
    bool this = doc_one_of(d, i, this_one), before = doc_is(d, i, "v");
    if ((!this && !before) || !doc_punct(d, i + 1, '.') || !doc_is(d, i + 2, "j") || !doc_punct(d, i + 3, '.'))
        return i;
    r->base = BASE_PAGE;
    r->unit = UNIT_YEAR;
    r->shift = this ? 0 : -1;
    return i + 4;
}

size_t date_year_tail(const struct doc *d, size_t i, struct date_reading *r)
{
    static const char *const links[] = {"des", "im", "vom", "in", "diesem", NULL};
    size_t at = date_plain_year_tail(d, i, r);
    if (at > i || (i < d->ntokens && (d->tokens[i].flags & TOK_SENTENCE_START)))
        return at;
    at = short_year_tail(d, i, r);
    if (at > i)
        return at;
    at = i + (doc_one_of(d, i, links) && !doc_is(d, i, "diesem"));
    struct date_word w = date_word_at(d, at);
    if (w.class == WORD_UNIT_SHIFT && w.unit == UNIT_YEAR && at > i) {
        r->base = w.value > 0 ? BASE_TOLD : BASE_PAGE; /* "März des Folgejahres" */
        r->unit = UNIT_YEAR;
        r->shift = w.value;
        return at + 1;
    }
    if (w.class == WORD_RELATION || w.class == WORD_TOLD_RELATION) {
        struct date_word unit = date_word_at(d, at + 1);
        if (unit.class != WORD_UNIT || unit.unit != UNIT_YEAR)
            return i;
        r->base = w.class == WORD_RELATION ? BASE_PAGE : BASE_TOLD;
        r->unit = UNIT_YEAR;
        r->shift = w.value;
        return at + 2;
    }
    if (at == i || w.class != WORD_UNIT || w.unit != UNIT_YEAR)
        return i;
    size_t behind = date_plain_year_tail(d, at + 1, r);
    if (behind > at + 1)
        return behind;
    return doc_is(d, i, "des") ? at + 1 : i;
}

int date_second_year(const struct doc *d, size_t i, int first)
{
    bool slash = date_joined_punct(d, i, '/'), dash = date_is_dash(d, i);
    int full = date_digits(d, i + 1, 4, 4), two = date_digits(d, i + 1, 2, 2);

    bool spaced = doc_punct(d, i, '/') && two == (first + 1) % 100; /* "2015 / 16" */
    if (spaced)
        return first + 1;
    if ((!slash && !dash) || !date_joined(d, i + 1) || !date_joined(d, i))
        return 0;
    if (date_joined(d, i + 2) && (d->tokens[i + 2].kind == TOK_WORD || doc_punct(d, i + 2, '/') ||
                                  (date_is_dash(d, i + 2) && date_digits(d, i + 3, 1, 9) >= 0)))
        return 0;
    if (two >= 0 && (slash ? two == (first + 1) % 100 : two > first % 100))
        return first - first % 100 + two + (two < first % 100 ? 100 : 0);
    return full > first && full < first + 200 ? full : 0;
}
