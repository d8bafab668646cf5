/* Years, decades, centuries, and parts of the year that are counted: quarters, halves, weeks. */
#include "lib/text/date_match.h"

#include <string.h>

/* --- ordinals: quarters, halves, centuries, weeks, Advent ----------------------------------------------- */

size_t date_match_half(const struct doc *d, size_t i, struct date_matches *out)
{
    int half;
    size_t at;
    if (!date_ordinal(d, i, &half, &at) || !doc_is(d, at, "hälfte") || half > 2)
        return 0;
    at++;
    struct date_reading r = {.part = PART_HALF, .value = half};
    size_t end = date_year_tail(d, at, &r);
    if (end > at) {
        date_matches_add(out, i, end, &r, "date.half-year");
        return end;
    }
    if (!doc_is(d, at, "des") && !doc_is(d, at, "der"))
        return 0;
    size_t before = out->n;
    end = date_match_plain(d, at + 1, out);
    if (!end || out->n != before + 1 || out->v[before].reading.digits == 4) {
        out->n = before;
        return 0;
    }
    out->v[before].first = (uint32_t)i;
    out->v[before].reading.modifier = half == 1 ? MODIFIER_START : MODIFIER_END;
    return end;
}

/* What the ordinal `value` counts at token `at`: "Quartal 2014", "Jahrhunderts", "KW", "Advent". Returns the token
 * behind it, 0 if it counts nothing of the calendar. */
static size_t read_counted(const struct doc *d, int value, size_t at, struct date_reading *r, const char **rule)
{
    struct date_word w = date_word_at(d, at);
    size_t end = at + 1;

    *r = (struct date_reading){.value = value};
    if (w.class == WORD_PART_OF_YEAR && value <= (w.unit == UNIT_HALF ? 2 : 4)) {
        r->part = w.unit == UNIT_HALF ? PART_HALF : PART_QUARTER;
        end += doc_is(d, at, "hj") && date_joined_punct(d, end, '.');
        *rule = "date.part-of-year";
    } else if (w.class == WORD_CALENDAR_WEEK && value <= 53) {
        r->part = PART_WEEK;
        *rule = "date.week";
    } else if (w.class == WORD_ADVENT_DAY && w.value == 0 && value <= 4) {
        r->part = PART_ADVENT;
        r->value = 7 * (value - 1);
        *rule = "date.holiday";
    } else if (w.class == WORD_FIXED_DAY && w.value == 1225 && value <= 2) {
        *r = date_on_calendar(0, 12, 24 + value);
        *rule = "date.holiday";
    } else if (w.class == WORD_CENTURY && value <= 30) {
        *r = (struct date_reading){.year = 100 * (value - 1), .digits = 2};
        *rule = "date.century";
        if (d->tokens[at].fold_len <= 4 && date_joined_punct(d, end, '.') && end + 1 < d->ntokens)
            end++; /* "19. Jh." */
        return date_era_at(d, end, &end) < 0 ? 0 : end;
    } else {
        return 0;
    }
    return date_year_tail(d, end, r);
}

size_t date_match_ordinal(const struct doc *d, size_t i, struct date_matches *out)
{
    static const char *const links[] = {"und", "bis", "oder", NULL};
    int value, second;
    size_t at, behind;
    struct date_reading r;
    const char *rule;

    if (!date_ordinal(d, i, &value, &at) || date_inside_other(d, i))
        return 0;
    size_t end = read_counted(d, value, at, &r, &rule);
    if (end) {
        date_matches_add(out, i, end, &r, rule);
        return end;
    }
    /* "17. und 18. Jahrhundert": both are counted by the word behind the second. */
    if (!doc_one_of(d, at, links) && !doc_punct(d, at, '/') && !date_is_dash(d, at))
        return 0;
    size_t other = at + 1 + (doc_is(d, at + 1, "ins") || doc_is(d, at + 1, "zum"));
    if (!date_ordinal(d, other, &second, &behind) || !(end = read_counted(d, second, behind, &r, &rule)))
        return 0;
    struct date_reading first;
    size_t ignored = read_counted(d, value, behind, &first, &rule);
    if (ignored)
        date_matches_add(out, i, at, &first, rule);
    date_matches_add(out, other, end, &r, rule);
    return end;
}

/* --- years and decades ---------------------------------------------------------------------------------- */

static const char *const approximate[] = {"um", "rund", "etwa", "circa", "ca", "zirka", "ungefähr", NULL};

/* ", um 2023 mehr zu bauen" */
static bool begins_infinitive(const struct doc *d, size_t i)
{
    enum { REACH = 16 };
    if (i < 2 || !doc_is(d, i - 1, "um") || !doc_punct(d, i - 2, ','))
        return false;
    for (size_t k = i + 1; k < i + REACH && k < d->ntokens && !(d->tokens[k].flags & TOK_SENTENCE_START); k++)
        if (doc_is(d, k, "zu") || (d->tokens[k].kind == TOK_WORD && strstr(doc_fold(d, k), "zu")))
            return true;
    return false;
}

static enum date_modifier approx_before(const struct doc *d, size_t i)
{
    if (begins_infinitive(d, i))
        return MODIFIER_NONE;
    if (i > 1 && doc_punct(d, i - 1, '.'))
        i--;
    return i > 0 && doc_one_of(d, i - 1, approximate) ? MODIFIER_APPROX : MODIFIER_NONE;
}

/* "Celle ('17)", "seit ’16": two digits behind an apostrophe. Returns the token behind them, 0 if they are no year. */
static size_t match_apostrophe_year(const struct doc *d, size_t i, struct date_matches *out)
{
    static const char asks[] = " seit ab anno jahr frühjahr frühling sommer herbst winter ";
    if (i < 2 || date_digits(d, i, 2, 2) < 0 || !date_is_apostrophe(d, i - 1) || !date_joined(d, i) ||
        (out->n > 0 && out->v[out->n - 1].end > i - 1))
        return 0;
    const bool bracket = doc_punct(d, i - 2, '(') && (doc_punct(d, i + 1, ')') || doc_punct(d, i + 1, ','));
    if (!bracket && !date_word_in(d, i - 2, asks))
        return 0;
    struct date_reading r = date_on_calendar(date_full_year(date_digits(d, i, 2, 2)), 0, 0);
    date_matches_add(out, i - 1, i + 1, &r, "date.year");
    return i + 1;
}

size_t date_match_year(const struct doc *d, size_t i, struct date_matches *out)
{
    int year = date_digits(d, i, 1, 4), second;
    size_t end = match_apostrophe_year(d, i, out);

    if (end)
        return end;
    end = i + 1;
    if (year <= 0)
        return 0;
    int era = date_era_at(d, i + 1, &end);
    if ((!era && date_digits(d, i, 4, 4) < 0) || date_inside_other(d, i))
        return 0;
    if (era) {
        struct date_reading r = date_on_calendar(era > 0 ? year : 1 - year, 0, 0);
        r.digits = 4;
        date_matches_add(out, i, end, &r, "date.era");
        return end;
    }
    int other = date_digits(d, i + 2, 3, 9);
    bool numbered = date_joined_punct(d, i + 1, '/') && date_joined(d, i + 2) && other >= 0 &&
                    (other < 1800 || other > 2100); /* "Vorlage 2021/1177", but "2014/2015/2016" */
    second = date_second_year(d, i + 1, year);
    if (!date_plausible_year(d, i, year) || (numbered && !second))
        return 0;
    struct date_reading r = date_on_calendar(year, 0, 0);
    r.modifier = approx_before(d, i);
    bool named = i > 0 && (doc_is(d, i - 1, "jahr") || doc_is(d, i - 1, "jahres")) &&
                 !doc_tab_before(d, i);                    /* "Jahr" heads the row of which 2018 is the second cell */
    if (named && !(out->n && out->v[out->n - 1].end == i)) /* not "diesem Jahr" again */
        date_matches_add(out, i - 1, i + 1, &r, "date.year");
    else
        date_matches_add(out, i, i + 1, &r, "date.year");
    if (second) {
        r = date_on_calendar(second, 0, 0);
        date_matches_add(out, i + 2, i + 3, &r, "date.year-range");
        return i + 3;
    }
    return i + 1;
}

/* "90er", "1990er" at token i: the first year of the decade. */
static int decade_digits(const struct doc *d, size_t i, bool *plural)
{
    int value = date_digits(d, i, 2, 4);
    *plural = doc_is(d, i + 1, "ern");
    if (value < 0 || value % 10 || !date_joined(d, i + 1) || !(doc_is(d, i + 1, "er") || *plural))
        return 0;
    if (value < 100)
        return 1900 + value;
    return value >= 1500 && date_year_in_range(value) ? value : 0;
}

/* "Jahre", "-Jahren" at token i. Returns the token behind it, 0 if it is not there. */
static size_t years_word(const struct doc *d, size_t i)
{
    size_t at = i + (date_is_dash(d, i) && date_joined(d, i));
    struct date_word w = date_word_at(d, at);
    return w.class == WORD_UNITS && w.unit == UNIT_YEAR ? at + 1 : 0;
}

static size_t add_decade(size_t i, size_t end, int year, struct date_matches *out)
{
    struct date_reading r = {.year = year, .digits = 3};
    date_matches_add(out, i, end, &r, "date.decade");
    return end;
}

/* "60er und 70er Jahre", "60er, 70er und ...": the word for years stands behind the last one. */
static bool decade_goes_on(const struct doc *d, size_t i)
{
    static const char *const links[] = {"und", "bis", "oder", NULL};
    bool plural;
    size_t at = i + (date_is_dash(d, i) && date_joined(d, i));
    if (!doc_one_of(d, at, links) && !doc_punct(d, at, ',') && !doc_punct(d, at, '/') && !date_is_dash(d, at))
        return false;
    at++;
    return decade_digits(d, at, &plural) || date_word_at(d, at).class == WORD_DECADE;
}

/* "Mitte der 90er", "in den Zwanzigern": an article before the decade, no noun behind it. */
static bool stands_alone(const struct doc *d, size_t i, size_t behind)
{
    static const char *const articles[] = {"der", "den", "die", NULL};
    const struct token *next = behind < d->ntokens ? &d->tokens[behind] : NULL;
    bool noun = next && !(next->flags & TOK_SENTENCE_START) &&
                ((next->kind == TOK_WORD && next->flags & TOK_CAPITAL) || date_is_dash(d, behind));
    i -= i > 0 && date_word_at(d, i - 1).class == WORD_EDGE_ADJ; /* "in den frühen Achtzigern" */
    return i > 0 && doc_one_of(d, i - 1, articles) && !noun;
}

size_t date_match_decade(const struct doc *d, size_t i, struct date_matches *out)
{
    bool plural;
    int year = decade_digits(d, i, &plural);
    struct date_word w = date_word_at(d, i);
    if ((!year && w.class != WORD_DECADE) || date_inside_other(d, i))
        return 0;
    if (year) {
        size_t end = years_word(d, i + 2);
        if (!end && (plural || decade_goes_on(d, i + 2) || stands_alone(d, i, i + 2)))
            end = i + 2;
        return end ? add_decade(i, end, year, out) : 0;
    }
    size_t end = w.unit == UNIT_YEAR ? i + 1 : years_word(d, i + 1);
    if (!end && (decade_goes_on(d, i + 1) || (d->tokens[i].flags & TOK_CAPITAL && stands_alone(d, i, i + 1))))
        end = i + 1;
    return end ? add_decade(i, end, 1900 + w.value, out) : 0;
}
