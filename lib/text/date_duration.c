/* So many units from a date: "vor drei Tagen", "ein halbes Jahr später", "heute vor 25 Jahren". */
#include "lib/text/date_match.h"
#include "lib/text/number.h"

#include <string.h>

static struct date_reading from(enum date_base base, enum date_unit unit, int shift)
{
    return (struct date_reading){.base = base, .unit = unit, .shift = shift};
}

/* Fractions of a year that are counted in months. */
static const struct {
    const char *words[2];
    int months;
} fractions[] = {
    {{"halbes", "jahr"}, 6},         {{"halben", "jahr"}, 6},        {{"halbe", "jahr"}, 6},
    {{"dreiviertel", "jahr"}, 9},    {{"anderthalb", "jahre"}, 18},  {{"anderthalb", "jahren"}, 18},
    {{"eineinhalb", "jahre"}, 18},   {{"eineinhalb", "jahren"}, 18}, {{"zweieinhalb", "jahre"}, 30},
    {{"zweieinhalb", "jahren"}, 30}, {{"dreieinhalb", "jahre"}, 42}, {{"dreieinhalb", "jahren"}, 42},
    {{"vierteljahr", NULL}, 3},      {{"halbjahr", NULL}, 6},        {{"dreivierteljahr", NULL}, 9},
};

bool date_begins_fraction(const char *fold)
{
    for (size_t k = 0; k < sizeof fractions / sizeof *fractions; k++)
        if (*fold == *fractions[k].words[0] && !strcmp(fold, fractions[k].words[0]))
            return true;
    return false;
}

/* The months of the fraction of a year at token i ("einem halben Jahr"), 0 if there is none; *end is behind it. */
static int read_fraction(const struct doc *d, size_t i, size_t *end)
{
    static const char *const articles[] = {"ein", "einem", NULL};
    if (i < d->ntokens && d->tokens[i].kind == TOK_NUMBER)
        return 0;
    size_t at = i + doc_one_of(d, i, articles);
    if (at >= d->ntokens || d->tokens[at].kind != TOK_WORD || !date_begins_fraction(doc_fold(d, at)))
        return 0;
    for (size_t k = 0; k < sizeof fractions / sizeof *fractions; k++) {
        const char *second = fractions[k].words[1];
        if (!doc_is(d, at, fractions[k].words[0]) || (second && !doc_is(d, at + 1, second)) || (!second && at == i))
            continue;
        *end = at + 1 + (second != NULL);
        return fractions[k].months;
    }
    return 0;
}

/* What stands behind the digits of token i tells mostly at once that they count no units: "am 3. Mai", "2014 trat". */
static bool may_count_units(const struct doc *d, size_t i)
{
    if (i + 1 >= d->ntokens)
        return false;
    switch (d->tokens[i + 1].kind) {
    case TOK_WORD:
        return doc_class(d, i + 1, WORD_DATE, date_class) & DATE_COUNTED;
    case TOK_NUMBER: /* "1 000 Jahre" */
        return true;
    default: /* "1.000 Jahre", "1,5 Millionen Jahre" */
        if (i + 2 >= d->ntokens || d->tokens[i + 2].kind != TOK_NUMBER)
            return false;
        return d->tokens[i + 2].end - d->tokens[i + 2].start == 3 || doc_punct(d, i + 1, ',');
    }
}

/* A count of units: "drei Tagen", "gut einem Jahr". */
struct duration {
    size_t end; /* the token behind it, 0 for none */
    int count;
    enum date_unit unit;
    bool rounded;
};

/* The count of units that begins at token i. */
static struct duration read_duration(const struct doc *d, size_t i)
{
    static const char *const rounding[] = {"rund", "etwa", "gut", "knapp",    "fast",     "circa", "ca",   "zirka",
                                           "über", "mehr", "als", "ziemlich", "ungefähr", "bald",  "weit", NULL};
    static const char *const exactly[] = {"genau", "exakt",   "gerade",     "erst",         "schon", "bereits",
                                          "nur",   "nunmehr", "inzwischen", "mittlerweile", "jetzt", NULL};
    struct duration none = {0}, out = none;
    struct number n;
    size_t at = i;

    if (doc_is(d, i, "als"))
        return none; /* "mehr als ein Jahr zuvor" begins at "mehr", "geringer als ein Jahr zuvor" at "ein" */
    while (at < i + 3 && at < d->ntokens && !number_may_begin(d, at) && d->tokens[at].kind == TOK_WORD) {
        bool about = doc_one_of(d, at, rounding);
        if (!about && !doc_one_of(d, at, exactly))
            break;
        out.rounded |= about;
        at++;
    }
    if (at < d->ntokens && d->tokens[at].kind == TOK_NUMBER && !may_count_units(d, at))
        return none;
    out.count = read_fraction(d, at, &out.end);
    if (out.count) {
        out.unit = UNIT_MONTH;
        return out;
    }
    if (!number_read(d, at, true, &n) || n.ordinal || n.value < 1 || n.value > 5000)
        return none;
    struct date_word w = date_word_at(d, n.end_token);
    if ((w.class != WORD_UNIT && w.class != WORD_UNITS) || w.unit == UNIT_WEEKEND ||
        (n.value == 1) != (w.class == WORD_UNIT) || doc_is(d, n.end_token, "tags"))
        return none;
    out.count = (int)n.value;
    out.unit = (enum date_unit)w.unit;
    out.end = n.end_token + 1;
    return out;
}

/* "vor drei Tagen", "seit zwei Jahren". */
static size_t match_ago(const struct doc *d, size_t i, struct date_matches *out)
{
    static const char *const words[] = {"vor", "seit", NULL};
    if (d->tokens[i].kind != TOK_WORD || !doc_one_of(d, i, words))
        return 0;
    const struct duration t = read_duration(d, i + 1);
    if (!t.end)
        return 0;
    struct date_reading r = from(BASE_PAGE, t.unit, -t.count);
    r.modifier = t.rounded ? MODIFIER_APPROX : MODIFIER_NONE;
    bool ago = doc_is(d, i, "vor");
    date_matches_add(out, i + !ago, t.end, &r, ago ? "date.ago" : "date.since");
    return t.end;
}

/* "sechs Jahre früher als andere", "soll nicht sieben Jahre früher sterben als der Nachbar"; not "zwei Jahre später traten
 * als zweite Städte ... bei". */
static bool is_compared(const struct doc *d, size_t i)
{
    static const char others[] = " der die das dem den ein eine einer einem andere anderen anderswo in im ";
    if (doc_is(d, i, "als"))
        return true;
    return i + 2 < d->ntokens && doc_is(d, i + 1, "als") && doc_ends(d, i, 1, "en") && date_word_in(d, i + 2, others);
}

/* "Fünf Jahre ist es her", "es ist zehn Jahre her": the token behind "her" that follows the duration that ends at
 * `end`; 0 if none does. */
static size_t behind_her(const struct doc *d, size_t end)
{
    enum { LONGEST = 4 };
    static const char between[] = " ist sind es das nun jetzt schon genau inzwischen mittlerweile bereits heute ";
    for (size_t i = end; i < d->ntokens && i <= end + LONGEST; i++) {
        if (doc_is(d, i, "her"))
            return doc_is(d, i + 1, "und") ? 0 : i + 1; /* "hin, her und wieder hin" */
        if (!date_word_in(d, i, between))
            return 0;
    }
    return 0;
}

static size_t match_her(const struct doc *d, size_t i, const struct duration *t, struct date_matches *out)
{
    const size_t behind = behind_her(d, t->end);
    if (!behind)
        return 0;
    struct date_reading r = from(BASE_PAGE, t->unit, -t->count);
    r.modifier = t->rounded ? MODIFIER_APPROX : MODIFIER_NONE;
    date_matches_add(out, i, behind, &r, "date.ago");
    return behind;
}

/* "drei Jahre eher", "drei Jahre länger dabei", "ein Jahr nach ihm": from the date told last; *end: behind what says
 * so. 0 for none. */
static int shift_beside(const struct doc *d, size_t *end)
{
    static const char there[] = " dabei mitglied partnerkommune partner ", them[] = " ihm ihr ihnen ";
    const size_t i = *end;
    if (i + 1 >= d->ntokens)
        return 0;
    if (doc_is(d, i, "eher"))
        return *end = i + 1, -1;
    if (doc_is(d, i, "länger") && date_word_in(d, i + 1, there))
        return *end = i + 1, -1;
    const int sign = doc_is(d, i, "nach") ? 1 : doc_is(d, i, "vor") ? -1 : 0;
    if (sign && date_word_in(d, i + 1, them) && !doc_capital(d, i + 2))
        *end = i + 2;
    return *end > i ? sign : 0;
}

/* "zwei Jahre später", "ein Jahr zuvor". */
static size_t match_told_shift(const struct doc *d, size_t i, const struct duration *t, struct date_matches *out)
{
    bool compared =
        i > 0 && number_may_begin(d, i - 1) && date_word_in(d, i, " mehr weniger "); /* "vier mehr als ..." */
    if (compared || is_compared(d, t->end + 1))
        return 0;
    struct date_word w = date_word_at(d, t->end);
    size_t behind = t->end;
    const int beside = w.class == WORD_TOLD_AFTER ? 0 : shift_beside(d, &behind);
    if (beside) {
        struct date_reading shifted = from(BASE_TOLD, t->unit, t->count * beside);
        date_matches_add(out, i, behind, &shifted, "date.told-shift");
        return behind;
    }
    if (w.class != WORD_TOLD_AFTER || (i > 0 && (doc_is(d, i - 1, "den") || doc_is(d, i - 1, "diesen"))))
        return 0; /* "in den 14 Tagen zuvor" lasted */
    struct date_reading r = from(BASE_TOLD, t->unit, t->count * w.value);
    r.modifier = t->rounded ? MODIFIER_APPROX : MODIFIER_NONE;
    static const char *const set_against[] = {"als", "wie", NULL};
    if (t->unit == UNIT_YEAR && !t->rounded && w.value < 0 && i > 0 && doc_one_of(d, i - 1, set_against))
        r.part = PART_TODAY; /* "am 30. Juni 69, vier mehr als ein Jahr zuvor": on the same day */
    date_matches_add(out, i, t->end + 1, &r, "date.told-shift");
    return t->end + 1;
}

size_t date_match_duration(const struct doc *d, size_t i, struct date_matches *out)
{
    const size_t ago = match_ago(d, i, out);
    if (ago)
        return ago;
    const struct duration t = read_duration(d, i);
    const size_t her = t.end ? match_her(d, i, &t, out) : 0;
    return her || !t.end ? her : match_told_shift(d, i, &t, out);
}

size_t date_match_anniversary(const struct doc *d, size_t i, int days, struct date_matches *out)
{
    const bool ahead = doc_is(d, i + 1, "in"), ago = doc_is(d, i + 1, "vor");
    const struct duration t = ahead || ago ? read_duration(d, i + 2) : (struct duration){0};
    if (!t.end || t.rounded)
        return 0;
    if (ahead && t.unit == UNIT_WEEK) { /* "heute in zwei Wochen" */
        struct date_reading r = from(BASE_PAGE, UNIT_DAY, days + 7 * t.count);
        date_matches_add(out, i, t.end, &r, "date.day-shift");
        return t.end;
    }
    if (!ago || t.unit != UNIT_YEAR)
        return 0;
    struct date_reading r = {
        .base = BASE_PAGE, .unit = UNIT_YEAR, .shift = -t.count, .part = PART_TODAY, .value = days};
    date_matches_add(out, i, t.end, &r, "date.anniversary");
    return t.end;
}
