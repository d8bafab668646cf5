/* Months, seasons, holidays and weeks by name. */
#include "lib/text/date_match.h"

#include <string.h>

/* Words before a month, a season or a holiday that make it a date and no name. */
static const char asks_for_date[] =
    " im in ab auf bis seit vom von zum zu an am vor nach für anfang mitte ende beginn über und oder sowie monat "
    "monate "
    "monats monaten während den des dem diesen ganzen stand zwischen heiligen per frühen späten noch gegen statt ";

static bool asked_for(const struct doc *d, size_t i)
{
    if (i == 0)
        return false;
    if (date_word_in(d, i - 1, asks_for_date) || doc_punct(d, i - 1, '/') || date_is_dash(d, i - 1) ||
        doc_punct(d, i - 1, ','))
        return true;
    enum date_class before = (enum date_class)date_word_at(d, i - 1).class;
    return before == WORD_RELATION || before == WORD_TOLD_RELATION || before == WORD_EDGE || before == WORD_MONTH ||
           before == WORD_SEASON;
}

/* A compound or a name goes on behind token i ("Mai-Feier", "August Bebel"). */
static bool name_goes_on(const struct doc *d, size_t i)
{
    return i + 1 < d->ntokens && date_is_dash(d, i + 1) && date_joined(d, i + 1) && date_joined(d, i + 2) &&
           d->tokens[i + 2].kind == TOK_WORD && date_word_at(d, i + 2).class == WORD_NONE;
}

/* "Januar bis Juli", "Januar/Februar". */
static bool month_follows(const struct doc *d, size_t i)
{
    static const char *const links[] = {"und", "bis", "oder", NULL};
    return (doc_one_of(d, i, links) || doc_punct(d, i, '/') || date_is_dash(d, i)) &&
           date_word_at(d, i + 1).class == WORD_MONTH;
}

/* "Hanau (Juni)", "Hanau und Maintal (beide Juni)", "August: Sommerpause", a heading that is a month. */
static bool stands_apart(const struct doc *d, size_t i, size_t behind)
{
    static const char *const leads[] = {"beide", "alle",  "je",      "jeweils", "ebenfalls", "auch",
                                        "erst",  "schon", "bereits", "zuletzt", NULL};
    const size_t first = i > 1 && doc_one_of(d, i - 1, leads) ? i - 1 : i;
    bool bracket = first > 0 && doc_punct(d, first - 1, '(') && doc_punct(d, behind, ')');
    const struct line *line = &d->lines[doc_line_of(d, i)];
    if (line->kind == BLOCK_HEADING && line->first_token == i && line->end_token == behind)
        return true; /* a heading */
    return bracket || (d->tokens[i].flags & (TOK_LINE_START | TOK_SENTENCE_START) && doc_punct(d, behind, ':'));
}

/* "Im Winter kann man sie ernten": said of every winter. */
static bool is_general(const struct doc *d, size_t first, size_t end)
{
    enum { REACH = 12 };
    static const char words[] = " man meist meistens oft häufig immer jeweils normalerweise üblicherweise gewöhnlich "
                                "manchmal stets jährlich ";
    for (size_t k = end;
         k < end + REACH && k < d->ntokens && !(d->tokens[k].flags & TOK_SENTENCE_START) && !doc_punct(d, k, ';');
         k++)
        if (date_word_in(d, k, words))
            return true;
    for (size_t k = first; k > 0 && first - k < REACH && !(d->tokens[k].flags & TOK_SENTENCE_START); k--)
        if (date_word_in(d, k - 1, words))
            return true;
    return false;
}

/* "Hagen (Jan.)", "seit Okt. dabei": a short form that is a month without its year too; with its full stop where it
 * may be a name. */
static bool is_short_month(const struct doc *d, size_t i, size_t behind)
{
    static const char asks[] = " im ab bis seit anfang mitte ende ";
    static const char *const names[] = {"jan", "mar", "jun", "jul", "sep", NULL};
    const bool stop = behind > i + 1, bracket = i > 0 && doc_punct(d, i - 1, '(') && doc_punct(d, behind, ')');
    if (i == 0 || (!stop && doc_one_of(d, i, names)))
        return false;
    return bracket || (stop && date_word_in(d, i - 1, asks));
}

/* "(Mai 18)", "(Dez. 19)": two digits behind a month that fills a bracket are its year. */
static size_t short_year_in_bracket(const struct doc *d, size_t i, size_t behind, struct date_reading *r)
{
    const int year = date_digits(d, behind, 2, 2);
    if (i == 0 || !doc_punct(d, i - 1, '(') || year < 0 || !doc_punct(d, behind + 1, ')'))
        return behind;
    r->year = date_full_year(year);
    r->digits = 4;
    return behind + 1;
}

static size_t match_month_or_season(const struct doc *d, size_t i, struct date_word w, struct date_matches *out)
{
    struct date_reading r = date_on_calendar(0, w.value, 0);
    size_t behind = i + 1 + (w.class == WORD_MONTH_SHORT && date_joined_punct(d, i + 1, '.'));
    size_t end = date_year_tail(d, behind, &r);
    if (end == behind && w.class != WORD_SEASON)
        end = short_year_in_bracket(d, i, behind, &r);
    bool year = end > behind;
    const bool brief = w.class == WORD_MONTH_SHORT && is_short_month(d, i, behind);

    if (!doc_capital(d, i) || (!year && !brief && (w.class == WORD_MONTH_SHORT || name_goes_on(d, i))))
        return 0;
    bool months = strstr(doc_fold(d, i), "monate") != NULL; /* "der Sommermonate" */
    if (!year && !brief && !months && !asked_for(d, i) && !month_follows(d, behind) && !stands_apart(d, i, behind))
        return 0;
    if (i > 0 && date_joined(d, i) && date_is_dash(d, i - 1) && i > 1 && d->tokens[i - 2].kind == TOK_WORD &&
        date_word_at(d, i - 2).class == WORD_NONE)
        return 0;
    if (!year && w.class == WORD_SEASON && is_general(d, i, end))
        return end;
    date_matches_add(out, i, end, &r, w.class == WORD_SEASON ? "date.season" : "date.month");
    int second = year && r.base == BASE_CALENDAR ? date_second_year(d, end, r.year) : 0;
    if (second && w.class == WORD_SEASON)
        return end + 2; /* "Winter 2014/15" is one season */
    return end;
}

/* "Karfreitag bis Ostermontag: geschlossen": a sentence or line that begins with the name of a day. Feasts of several
 * days ("Weihnachten") stand there as a theme. */
static bool opens_as_day(const struct doc *d, size_t i)
{
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    return d->tokens[i].flags & (TOK_LINE_START | TOK_SENTENCE_START) && len > 5 &&
           (!strcmp(fold + len - 3, "tag") || !strcmp(fold + len - 5, "abend"));
}

/* The first token of a name that ends at token i: "Christi Himmelfahrt", "Buß- und Bettag". */
static size_t holiday_begins(const struct doc *d, size_t i)
{
    if (i > 0 && doc_is(d, i, "himmelfahrt") && doc_is(d, i - 1, "christi"))
        return i - 1;
    if (i > 2 && doc_is(d, i, "bettag") && doc_is(d, i - 1, "und") && date_is_dash(d, i - 2))
        return i - 3;
    return i;
}

static size_t match_holiday(const struct doc *d, size_t i, size_t behind, struct date_reading r,
                            struct date_matches *out)
{
    size_t end = date_year_tail(d, behind, &r), first = holiday_begins(d, i);
    if (!doc_capital(d, i) || name_goes_on(d, behind - 1) ||
        (end == behind && !asked_for(d, first) && !opens_as_day(d, i)))
        return 0;
    date_matches_add(out, first, end, &r, "date.holiday");
    return end;
}

/* "Jahreswechsel 2020/21", "Jahreswechsel 2020/2021": the day on which the second year begins. */
static size_t match_turn_of_year(const struct doc *d, size_t i, struct date_matches *out)
{
    const int before = date_digits(d, i + 1, 4, 4), after = date_digits(d, i + 3, 2, 4);
    if (before < 0 || !date_year_in_range(before + 1) || !date_joined_punct(d, i + 2, '/') ||
        (after != before + 1 && after != (before + 1) % 100))
        return 0;
    struct date_reading r = date_on_calendar(before + 1, 1, 1);
    date_matches_add(out, i, i + 4, &r, "date.holiday");
    return i + 4;
}

/* Holidays of several words; the month and day. */
static const struct {
    const char *words[4];
    int value;
} phrases[] = {
    {{"tag", "der", "deutschen", "einheit"}, 1003}, {{"tag", "der", "arbeit", NULL}, 501},
    {{"heilige", "drei", "könige", NULL}, 106},     {{"heilig", "drei", "könig", NULL}, 106},
    {{"heiligen", "abend", NULL, NULL}, 1224},      {{"heiliger", "abend", NULL, NULL}, 1224},
    {{"mariä", "himmelfahrt", NULL, NULL}, 815},    {{"maria", "himmelfahrt", NULL, NULL}, 815},
    {{"heiliger", "abend", NULL, NULL}, 1224},
};

static size_t match_phrase(const struct doc *d, size_t i, struct date_matches *out)
{
    if (!strchr("thm", doc_fold(d, i)[0]))
        return 0;
    for (size_t k = 0; k < sizeof phrases / sizeof *phrases; k++) {
        size_t n = 0;
        while (n < 4 && phrases[k].words[n] && doc_is(d, i + n, phrases[k].words[n]))
            n++;
        if (n == 4 || (n && !phrases[k].words[n]))
            return match_holiday(d, i, i + n, date_on_calendar(0, phrases[k].value / 100, phrases[k].value % 100),
                                 out);
    }
    return 0;
}

/* "KW 23", "Kalenderwoche 23/2014". */
static size_t match_week(const struct doc *d, size_t i, struct date_matches *out)
{
    struct date_reading r = {.part = PART_WEEK, .value = date_digits(d, i + 1, 1, 2)};
    if (r.value < 1 || r.value > 53)
        return 0;
    size_t end = i + 2;
    if (date_joined_punct(d, end, '/') && date_digits(d, end + 1, 4, 4) > 0)
        end = date_plain_year_tail(d, end + 1, &r);
    else
        end = date_year_tail(d, end, &r);
    date_matches_add(out, i, end, &r, "date.week");
    return end;
}

/* "Q3 2014", "Q3/2014"; "III/2014"; "I/2014" may be the first quarter or the first half: it gives the
 * year. */
static size_t match_short_quarter(const struct doc *d, size_t i, struct date_matches *out)
{
    int value;
    size_t at = i + 1;
    struct date_reading r = {.part = PART_QUARTER};

    if (date_token_is(d, i, "Q") && date_joined(d, i + 1)) {
        value = date_digits(d, i + 1, 1, 1);
        at = i + 2;
    } else if (!date_roman_ordinal(d, i, &value, &at) || at != i + 1 || !date_joined_punct(d, at, '/')) {
        return 0;
    }
    at += date_joined_punct(d, at, '/');
    size_t end = date_plain_year_tail(d, at, &r);
    if (value < 1 || value > 4 || end == at || date_inside_other(d, i))
        return 0;
    r.value = value;
    if (!date_token_is(d, i, "Q") && value < 3)
        r.part = PART_NONE;
    date_matches_add(out, i, end, &r, "date.part-of-year");
    return end;
}

size_t date_match_name(const struct doc *d, size_t i, struct date_matches *out)
{
    struct date_word w = date_word_at(d, i);
    struct date_reading r = {0};
    size_t end = match_phrase(d, i, out);

    if (end)
        return end;
    switch (w.class) {
    case WORD_MONTH:
    case WORD_MONTH_SHORT:
    case WORD_SEASON:
        return match_month_or_season(d, i, w, out);
    case WORD_FIXED_DAY:
        return match_holiday(d, i, i + 1, date_on_calendar(0, w.value / 100, w.value % 100), out);
    case WORD_EASTER_DAY:
    case WORD_ADVENT_DAY:
        r.part = w.class == WORD_EASTER_DAY ? PART_EASTER : PART_ADVENT;
        r.value = w.value;
        return w.class == WORD_ADVENT_DAY && w.value == 0 ? 0 : match_holiday(d, i, i + 1, r, out);
    case WORD_CALENDAR_WEEK:
        return match_week(d, i, out);
    case WORD_TURN_OF_YEAR:
        return match_turn_of_year(d, i, out);
    default:
        return match_short_quarter(d, i, out);
    }
}
