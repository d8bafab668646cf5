#include "lib/text/number.h"

#include <string.h>

/* --- number words --------------------------------------------------------------------------------- */

struct atom {
    const char *word;
    int value;
};

/* Each stands for itself; units may be followed by "und" and a multiple of ten. */
static const struct atom below_hundred[] = {
    {"ein", 1},       {"eins", 1},       {"zwei", 2},      {"zwo", 2},       {"drei", 3},      {"vier", 4},
    {"fünf", 5},      {"fuenf", 5},      {"sechs", 6},     {"sieben", 7},    {"acht", 8},      {"neun", 9},
    {"zehn", 10},     {"elf", 11},       {"zwölf", 12},    {"zwoelf", 12},   {"dreizehn", 13}, {"vierzehn", 14},
    {"fünfzehn", 15}, {"fuenfzehn", 15}, {"sechzehn", 16}, {"siebzehn", 17}, {"achtzehn", 18}, {"neunzehn", 19},
    {"zwanzig", 20},  {"dreißig", 30},   {"dreissig", 30}, {"vierzig", 40},  {"fünfzig", 50},  {"fuenfzig", 50},
    {"sechzig", 60},  {"siebzig", 70},   {"achtzig", 80},  {"neunzig", 90},
};

/* Ordinals whose stem is not the cardinal and "t". */
static const struct atom irregular_ordinals[] = {{"erst", 1}, {"dritt", 3}, {"siebt", 7}, {"acht", 8}};

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* Most words are told apart by their first byte. */
static bool same(const char *fold, const char *word)
{
    return *fold == *word && !strcmp(fold, word);
}

static bool starts(const char *s, size_t len, const char *word)
{
    size_t n = strlen(word);
    return len >= n && !memcmp(s, word, n);
}

static bool ends(const char *s, size_t len, const char *word)
{
    size_t n = strlen(word);
    return len >= n && !memcmp(s + len - n, word, n);
}

/* Each read_* takes the longest number at s and returns its length, 0 if there is none. */
static size_t read_atom(const char *s, size_t len, int64_t *value)
{
    size_t best = 0;
    for (size_t i = 0; len && i < COUNT(below_hundred); i++) {
        if (below_hundred[i].word[0] != *s)
            continue;
        size_t n = strlen(below_hundred[i].word);
        if (n > best && starts(s, len, below_hundred[i].word)) {
            best = n;
            *value = below_hundred[i].value;
        }
    }
    return best;
}

static size_t read_below_hundred(const char *s, size_t len, int64_t *value)
{
    size_t n = read_atom(s, len, value);
    if (n && *value < 10 && starts(s + n, len - n, "und")) {
        int64_t tens = 0;
        size_t m = read_atom(s + n + 3, len - n - 3, &tens);
        if (m && tens >= 20) {
            *value += tens;
            return n + 3 + m;
        }
    }
    return n;
}

typedef size_t read_fn(const char *s, size_t len, int64_t *value);

/* [HEAD] unit [[und] TAIL], "zweihundertzehn", or HEAD alone. */
static size_t read_scaled(const char *s, size_t len, read_fn *head, const char *unit, int64_t scale, read_fn *tail,
                          int64_t *value)
{
    int64_t factor = 1, rest = 0;
    size_t n = head(s, len, &factor);
    if (!starts(s + n, len - n, unit)) {
        *value = factor;
        return n;
    }
    n += strlen(unit);
    size_t und = starts(s + n, len - n, "und") ? 3 : 0;
    size_t m = tail(s + n + und, len - n - und, &rest);
    *value = factor * scale + (m ? rest : 0);
    return m ? n + und + m : n;
}

static size_t read_below_thousand(const char *s, size_t len, int64_t *value)
{
    return read_scaled(s, len, read_below_hundred, "hundert", 100, read_below_hundred, value);
}

static size_t read_cardinal(const char *s, size_t len, int64_t *value)
{
    return read_scaled(s, len, read_below_thousand, "tausend", 1000, read_below_thousand, value);
}

static bool whole_cardinal(const char *s, size_t len, int64_t *value)
{
    return len && read_cardinal(s, len, value) == len;
}

/* `stem` is an ordinal without its ending: "zwanzigst", "hundertdritt". */
static bool ordinal_stem(const char *stem, size_t len, int64_t *value)
{
    for (size_t i = 0; i < COUNT(irregular_ordinals); i++) {
        if (!ends(stem, len, irregular_ordinals[i].word))
            continue;
        size_t before = len - strlen(irregular_ordinals[i].word);
        int64_t base = 0;
        if (before >= 3 && ends(stem, before, "und"))
            before -= 3;
        if (before && (!whole_cardinal(stem, before, &base) || base % 100))
            continue;
        *value = base + irregular_ordinals[i].value;
        return true;
    }
    if (ends(stem, len, "st") && whole_cardinal(stem, len - 2, value) && (*value % 100 >= 20 || *value % 100 == 0))
        return true;
    if (!ends(stem, len, "t") || !whole_cardinal(stem, len - 1, value))
        return false;
    int64_t last = *value % 100;
    return last >= 2 && last < 20 && last != 3 && last != 8;
}

/* Whether a number word may begin with the first two bytes of the word: most do not. */
static bool may_begin_number(const char *fold)
{
    static const char *const pairs[] = {"ei", "zw", "dr", "vi", "f\xC3", "fu", "se", "si",
                                        "ac", "ne", "ze", "el", "er",    "hu", "ta"};
    for (size_t i = 0; i < COUNT(pairs); i++)
        if (pairs[i][0] == fold[0] && pairs[i][1] == fold[1])
            return true;
    return false;
}

bool number_word(const char *fold, size_t len, int64_t *value, bool *ordinal)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em"};
    static const struct atom declined[] = {{"zweier", 2}, {"dreier", 3},  {"zweien", 2},  {"dreien", 3},
                                           {"vieren", 4}, {"fünfen", 5},  {"sechsen", 6}, {"neunen", 9},
                                           {"elfen", 11}, {"zwölfen", 12}};

    if (len < 3 || len > 60 || !may_begin_number(fold))
        return false;
    *ordinal = false;
    for (size_t i = 0; i < COUNT(declined); i++) {
        if (len == strlen(declined[i].word) && starts(fold, len, declined[i].word)) {
            *value = declined[i].value;
            return true;
        }
    }
    if (whole_cardinal(fold, len, value))
        return true;
    for (size_t i = 0; i < COUNT(endings); i++) {
        if (ends(fold, len, endings[i]) && ordinal_stem(fold, len - strlen(endings[i]), value)) {
            *ordinal = true;
            return true;
        }
    }
    return false;
}

static const char *const articles_one[] = {"ein", "eine", "einer", "einen", "einem", "eines"};

/* "anderthalb", "zweieinhalb": so many and a half, of a dozen or a million. */
static const struct atom halves[] = {{"anderthalb", 1},    {"eineinhalb", 1},   {"einundeinhalb", 1},
                                     {"zweieinhalb", 2},   {"dreieinhalb", 3},  {"viereinhalb", 4},
                                     {"fünfeinhalb", 5},   {"sechseinhalb", 6}, {"achteinhalb", 8},
                                     {"siebeneinhalb", 7}, {"neuneinhalb", 9}};

/* Of a number and a half: the number. Of a number: twice its value, and one for an ordinal. */
enum { MOST_HALVES = 10, ARTICLE = NUMBER_NONE + 1, FROM_HALVES, FROM_NUMBERS = FROM_HALVES + MOST_HALVES };

/* "ein gutes Dutzend" */
static const char *const over_dozen[] = {"gutes", "guten", NULL}, *const below_dozen[] = {"knappes", "knappen", NULL},
                         *const about_dozen[] = {"rundes", "runden", "ungefähres", "ungefähren", NULL},
                         *const half_dozen[] = {"halbes", "halben", NULL}, *const dozen[] = {"dutzend", NULL};

struct scale {
    const char *word;
    int64_t value;
};

static const struct scale scales[] = {
    {"mio", 1000000},    {"million", 1000000},      {"millionen", 1000000},
    {"mrd", 1000000000}, {"milliarde", 1000000000}, {"milliarden", 1000000000},
};

static bool belongs_to_number(const char *fold)
{
    static const char *const *const lists[] = {over_dozen, below_dozen, about_dozen, half_dozen, dozen};
    for (size_t i = 0; i < COUNT(lists); i++)
        for (const char *const *word = lists[i]; *word; word++)
            if (same(fold, *word))
                return true;
    for (size_t i = 0; i < COUNT(scales); i++)
        if (same(fold, scales[i].word))
            return true;
    return false;
}

static uint32_t own_class(const char *fold, size_t len)
{
    int64_t value;
    bool ordinal;
    for (size_t i = 0; i < COUNT(articles_one); i++)
        if (same(fold, articles_one[i]))
            return ARTICLE;
    for (size_t i = 0; i < COUNT(halves); i++)
        if (same(fold, halves[i].word))
            return (uint32_t)(FROM_HALVES + halves[i].value);
    return number_word(fold, len, &value, &ordinal) ? (uint32_t)(FROM_NUMBERS + 2 * value + ordinal) : NUMBER_NONE;
}

uint32_t number_class(const char *fold, size_t len)
{
    return own_class(fold, len) | (belongs_to_number(fold) ? NUMBER_GOES_ON : 0);
}

static uint32_t class_at(const struct doc *d, size_t i)
{
    return doc_class(d, i, WORD_NUMBER, number_class) & ~(uint32_t)NUMBER_GOES_ON;
}

/* Whether token i may belong to the number or article before it. */
static bool goes_on(const struct doc *d, size_t i)
{
    return i < d->ntokens && d->tokens[i].kind == TOK_WORD &&
           doc_class(d, i, WORD_NUMBER, number_class) & NUMBER_GOES_ON;
}

bool number_word_at(const struct doc *d, size_t i, int64_t *value, bool *ordinal)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD)
        return false;
    uint32_t class = class_at(d, i);
    if (class < FROM_NUMBERS)
        return false;
    *value = (class - FROM_NUMBERS) / 2;
    *ordinal = (class - FROM_NUMBERS) & 1;
    return true;
}

/* --- numbers in the text -------------------------------------------------------------------------- */

static bool joined(const struct doc *d, size_t i)
{
    return i < d->ntokens && !(d->tokens[i].flags & TOK_SPACE);
}

static size_t digits_of(const struct doc *d, size_t i)
{
    return i < d->ntokens && d->tokens[i].kind == TOK_NUMBER ? d->tokens[i].end - d->tokens[i].start : 0;
}

static bool is_separator(const struct doc *d, size_t i, const char *set)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_PUNCT || d->tokens[i].end - d->tokens[i].start != 1)
        return false;
    while (*set && *set != d->text[d->tokens[i].start])
        set++;
    return *set;
}

/* An apostrophe of either kind: the Swiss separator of thousands. */
static bool is_apostrophe(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_PUNCT)
        return false;
    const struct token *t = &d->tokens[i];
    size_t len = t->end - t->start;
    return (len == 1 && d->text[t->start] == '\'') || (len == 3 && !memcmp(d->text + t->start, "\xE2\x80\x99", 3));
}

static int64_t append_digits(const struct doc *d, size_t i, int64_t value)
{
    for (uint32_t at = d->tokens[i].start; at < d->tokens[i].end; at++)
        value = value * 10 + (d->text[at] - '0');
    return value;
}

/* Is token i the continuation of something in digits or letters ("A4", "10.800", "12:30")? */
static bool continues(const struct doc *d, size_t i)
{
    if (i == 0 || !joined(d, i))
        return false;
    if (d->tokens[i - 1].kind != TOK_PUNCT)
        return true;
    return i >= 2 && joined(d, i - 1) && digits_of(d, i - 2) &&
           (is_separator(d, i - 1, ".,:") || is_apostrophe(d, i - 1));
}

/* One blank of any width; tabs, ends of lines and several blanks part cells. */
static bool is_one_space(const char *gap, size_t len)
{
    const size_t LONGEST = 3; /* bytes: U+202F */
    return (len == 1 && *gap == ' ') || (len > 1 && len <= LONGEST && (*gap & 0x80));
}

/* A group of three digits behind token i - 1: its separator is "." or an apostrophe (`*sep` is then '.' or
 * '\'') or a space. Returns the token of the digits, 0 if there is none. All groups of a number have one
 * separator. */
static size_t next_group(const struct doc *d, size_t i, char *sep)
{
    if (digits_of(d, i) == 3 && !joined(d, i) && (*sep == 0 || *sep == ' ') &&
        is_one_space(d->text + d->tokens[i - 1].end, d->tokens[i].start - d->tokens[i - 1].end) &&
        !(d->tokens[i].flags & TOK_SENTENCE_START)) {
        *sep = ' ';
        return i;
    }
    char found = is_separator(d, i, ".") ? '.' : is_apostrophe(d, i) ? '\'' : 0;
    if (!found || (*sep && *sep != found) || !joined(d, i) || digits_of(d, i + 1) != 3 || !joined(d, i + 1))
        return 0;
    *sep = found;
    return i + 1;
}

/* "Millionen", "Mio." at token i. Returns the factor (1 if none) and moves *end. */
static int64_t read_scale(const struct doc *d, size_t i, uint32_t *end)
{
    for (size_t k = 0; k < COUNT(scales) && goes_on(d, i); k++) {
        if (!doc_is(d, i, scales[k].word))
            continue;
        bool abbreviated = strlen(scales[k].word) == 3;
        *end = (uint32_t)(i + 1 + (abbreviated && doc_punct(d, i + 1, '.') && joined(d, i + 1)));
        return scales[k].value;
    }
    return 1;
}

/* "1,5 Millionen": the digits behind the comma at token i, only with a scale behind them. */
static bool read_fraction(const struct doc *d, size_t i, struct number *out)
{
    size_t places = digits_of(d, i + 1);
    if (!places || places > 6 || !joined(d, i + 1) || out->value > 1000000)
        return false;
    int64_t scale = read_scale(d, i + 2, &out->end_token);
    int64_t value = append_digits(d, i + 1, out->value);
    for (size_t k = 0; k < places; k++) {
        if (scale % 10)
            return false;
        scale /= 10;
    }
    out->value = value * scale;
    return true;
}

static bool read_digits(const struct doc *d, size_t i, struct number *out)
{
    size_t total = digits_of(d, i);
    bool zero = d->text[d->tokens[i].start] == '0';
    if (total > 18 || (zero && total > 1) || continues(d, i))
        return false;
    out->value = append_digits(d, i, 0);
    size_t at = i + 1, group;
    char sep = 0;
    while (total <= 3 * (1 + 4) && !zero && (total <= 3 || sep) && (group = next_group(d, at, &sep))) {
        out->value = append_digits(d, group, out->value);
        total += 3;
        at = group + 1;
    }
    out->end_token = (uint32_t)at;
    if (at >= d->ntokens)
        return true;
    if (joined(d, at) && d->tokens[at].kind != TOK_PUNCT)
        return false;
    bool digits_follow = digits_of(d, at + 1) && joined(d, at + 1) && joined(d, at);
    if (digits_follow && is_separator(d, at, ","))
        return read_fraction(d, at, out);
    if (digits_follow && (is_separator(d, at, ".:") || is_apostrophe(d, at)))
        return false;
    if (is_separator(d, at, ".") && joined(d, at)) {
        bool reads_on = at + 1 < d->ntokens && !(d->tokens[at + 1].flags & TOK_SENTENCE_START);
        out->ordinal = reads_on && !sep;
        out->end_token += out->ordinal;
        return true;
    }
    int64_t scale = read_scale(d, at, &out->end_token);
    if (scale > 1 && out->value > INT64_MAX / scale)
        return false;
    out->value *= scale;
    return true;
}

/* "achten", "Acht" and "acht geben" are other words more often than not without one of these before them. */
static bool other_word(const struct doc *d, size_t i, bool ordinal)
{
    static const char *const determiners[] = {"der",  "die",  "das",   "den",    "dem",    "des",   "am",     "im",
                                              "vom",  "zum",  "zur",   "beim",   "ein",    "einem", "einen",  "eine",
                                              "jede", "ein",  "jeder", "jedes",  "jeden",  "ihre",  "ihrem",  "ihren",
                                              "ihr",  "sein", "seine", "seinem", "seinen", "unser", "unsere", NULL};
    static const char *const heed[] = {"außer", "ausser", "in", NULL};
    if (!strncmp(doc_fold(d, i), "acht", 4) && d->tokens[i].fold_len <= 6) {
        if (ordinal)
            return i == 0 || !doc_one_of(d, i - 1, determiners);
        bool capital = (d->tokens[i].flags & (TOK_CAPITAL | TOK_SENTENCE_START | TOK_LINE_START)) == TOK_CAPITAL;
        return capital && i > 0 && doc_one_of(d, i - 1, heed);
    }
    return false;
}

/* "anderthalb Dutzend", "zweieinhalb Millionen"; nothing else is counted in halves. */
static bool read_halves(const struct doc *d, size_t i, struct number *out)
{
    const int64_t twice = 2 * (int64_t)(class_at(d, i) - FROM_HALVES) + 1;
    const uint32_t next = (uint32_t)(i + 1);
    if (!goes_on(d, next))
        return false;
    out->dozen = doc_one_of(d, next, dozen);
    out->end_token = next + 1;
    const int64_t scale = out->dozen ? 12 : read_scale(d, next, &out->end_token);
    out->value = twice * scale / 2;
    return scale > 1;
}

static bool read_word(const struct doc *d, size_t i, bool articles, struct number *out)
{
    bool article = class_at(d, i) == ARTICLE;
    uint32_t next = (uint32_t)(i + 1);

    out->words = true;
    if (class_at(d, i) >= FROM_HALVES && class_at(d, i) < FROM_NUMBERS)
        return read_halves(d, i, out);
    if (article)
        out->value = 1;
    else if (!number_word_at(d, i, &out->value, &out->ordinal) || other_word(d, i, out->ordinal))
        return false;
    out->end_token = next;
    if (out->ordinal)
        return true;
    if (!goes_on(d, next))
        return !article || articles;
    const uint32_t noun = next + 1 + doc_one_of(d, next + 1, half_dozen); /* "ein knappes halbes Dutzend" */
    if (article && doc_one_of(d, noun, dozen) &&
        (doc_one_of(d, next, over_dozen) || doc_one_of(d, next, below_dozen) || doc_one_of(d, next, about_dozen))) {
        out->shade = doc_one_of(d, next, over_dozen) ? 1 : doc_one_of(d, next, below_dozen) ? -1 : 0;
        out->round = doc_one_of(d, next, about_dozen);
        next++;
    }
    bool half = article && doc_one_of(d, next, half_dozen);
    if (doc_one_of(d, next + half, dozen)) {
        out->value *= half ? 6 : 12;
        out->dozen = true;
        out->end_token = next + half + 1;
        return true;
    }
    int64_t scale = read_scale(d, next, &out->end_token);
    out->value *= scale;
    return !article || articles || scale > 1;
}

bool number_read(const struct doc *d, size_t i, bool articles, struct number *out)
{
    *out = (struct number){0};
    if (!number_may_begin(d, i))
        return false;
    return d->tokens[i].kind == TOK_NUMBER ? read_digits(d, i, out) : read_word(d, i, articles, out);
}
