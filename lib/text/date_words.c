#include "lib/text/date_words.h"

#include "lib/base/search.h"
#include "lib/text/doc_lists.h"
#include "lib/text/number.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

#define YEAR UNIT_YEAR
#define MONTH UNIT_MONTH
#define WEEK UNIT_WEEK
#define DAY UNIT_DAY

/* In order of strcmp on UTF-8 bytes: looked up by bisection. Adjectives stand in
 * words_inflected without their endings. Sources: Duden; Österreichisches Wörterbuch ("Jänner", "Feber", "heuer"). */
static const struct date_word words[] = {
    {"abend", WORD_DAYPART, 0, 0},
    {"abends", WORD_DAYPART, 0, 0},
    {"advent", WORD_ADVENT_DAY, 0, 0},
    {"adventssonntag", WORD_ADVENT_DAY, 0, 0},
    {"allerheiligen", WORD_FIXED_DAY, 0, 1101},
    {"allerseelen", WORD_FIXED_DAY, 0, 1102},
    {"anfang", WORD_EDGE, 0, MODIFIER_START},
    {"anfangs", WORD_EDGE, 0, MODIFIER_START},
    {"apr", WORD_MONTH_SHORT, 0, 4},
    {"april", WORD_MONTH, 0, 4},
    {"aschermittwoch", WORD_EASTER_DAY, 0, -46},
    {"aug", WORD_MONTH_SHORT, 0, 8},
    {"august", WORD_MONTH, 0, 8},
    {"beginn", WORD_EDGE, 0, MODIFIER_START},
    {"berichtsjahr", WORD_REPORT_YEAR, 0, 0},
    {"berichtsjahre", WORD_REPORT_YEAR, 0, 0},
    {"berichtsjahres", WORD_REPORT_YEAR, 0, 0},
    {"bettag", WORD_ADVENT_DAY, 0, -11},
    {"danach", WORD_TOLD_AFTER, 0, 1},
    {"darauf", WORD_TOLD_AFTER, 0, 1},
    {"davor", WORD_TOLD_AFTER, 0, -1},
    {"dec", WORD_MONTH_SHORT, 0, 12}, /* so and "mar", "oct" in the heads of mails (RFC 5322) */
    {"dez", WORD_MONTH_SHORT, 0, 12},
    {"dezember", WORD_MONTH, 0, 12},
    {"dienstag", WORD_WEEKDAY, 0, 2},
    {"donnerstag", WORD_WEEKDAY, 0, 4},
    {"dreikönig", WORD_FIXED_DAY, 0, 106},
    {"dreikönigstag", WORD_FIXED_DAY, 0, 106},
    {"ende", WORD_EDGE, 0, MODIFIER_END},
    {"faschingsdienstag", WORD_EASTER_DAY, 0, -47},
    {"feb", WORD_MONTH_SHORT, 0, 2},
    {"feber", WORD_MONTH, 0, 2},
    {"febr", WORD_MONTH_SHORT, 0, 2},
    {"februar", WORD_MONTH, 0, 2},
    {"folgejahr", WORD_UNIT_SHIFT, YEAR, 1},
    {"folgejahres", WORD_UNIT_SHIFT, YEAR, 1},
    {"folgemonat", WORD_UNIT_SHIFT, MONTH, 1},
    {"folgetag", WORD_UNIT_SHIFT, DAY, 1},
    {"folgetages", WORD_UNIT_SHIFT, DAY, 1},
    {"folgewoche", WORD_UNIT_SHIFT, WEEK, 1},
    {"freitag", WORD_WEEKDAY, 0, 5},
    {"fronleichnam", WORD_EASTER_DAY, 0, 60},
    {"früher", WORD_TOLD_AFTER, 0, -1},
    {"frühherbst", WORD_SEASON, 0, 23},
    {"frühjahr", WORD_SEASON, 0, 21},
    {"frühling", WORD_SEASON, 0, 21},
    {"frühsommer", WORD_SEASON, 0, 22},
    {"gestern", WORD_DAY_SHIFT, DAY, -1},
    {"gründonnerstag", WORD_EASTER_DAY, 0, -3},
    {"halbjahr", WORD_PART_OF_YEAR, UNIT_HALF, 0},
    {"halbjahres", WORD_PART_OF_YEAR, UNIT_HALF, 0},
    {"halloween", WORD_FIXED_DAY, 0, 1031},
    {"heiligabend", WORD_FIXED_DAY, 0, 1224},
    {"herbst", WORD_SEASON, 0, 23},
    {"heuer", WORD_UNIT_SHIFT, YEAR, 0},
    {"heut", WORD_DAY_SHIFT, DAY, 0},
    {"heute", WORD_DAY_SHIFT, DAY, 0},
    {"himmelfahrt", WORD_EASTER_DAY, 0, 39},
    {"himmelfahrtstag", WORD_EASTER_DAY, 0, 39},
    {"hj", WORD_PART_OF_YEAR, UNIT_HALF, 0},
    {"hochsommer", WORD_SEASON, 0, 22},
    {"hochwinter", WORD_SEASON, 0, 24},
    {"jaenner", WORD_MONTH, 0, 1},
    {"jahr", WORD_UNIT, YEAR, 0},
    {"jahre", WORD_UNITS, YEAR, 0},
    {"jahren", WORD_UNITS, YEAR, 0},
    {"jahres", WORD_UNIT, YEAR, 0},
    {"jahresanfang", WORD_UNIT_EDGE, YEAR, MODIFIER_START},
    {"jahresausklang", WORD_UNIT_EDGE, YEAR, MODIFIER_END},
    {"jahresbeginn", WORD_UNIT_EDGE, YEAR, MODIFIER_START},
    {"jahresende", WORD_UNIT_EDGE, YEAR, MODIFIER_END},
    {"jahreshälfte", WORD_PART_OF_YEAR, UNIT_HALF, 0},
    {"jahresmitte", WORD_UNIT_EDGE, YEAR, MODIFIER_MID},
    {"jahresschluss", WORD_UNIT_EDGE, YEAR, MODIFIER_END},
    {"jahresstart", WORD_UNIT_EDGE, YEAR, MODIFIER_START},
    {"jahreswechsel", WORD_TURN_OF_YEAR, 0, 0},
    {"jahreswende", WORD_TURN_OF_YEAR, 0, 0},
    {"jahrhundert", WORD_CENTURY, UNIT_CENTURY, 0},
    {"jahrhunderts", WORD_CENTURY, UNIT_CENTURY, 0},
    {"jahrzehnt", WORD_UNIT, UNIT_DECADE, 0},
    {"jahrzehnte", WORD_UNITS, UNIT_DECADE, 0},
    {"jahrzehnten", WORD_UNITS, UNIT_DECADE, 0},
    {"jahrzehntes", WORD_UNIT, UNIT_DECADE, 0},
    {"jahrzehnts", WORD_UNIT, UNIT_DECADE, 0},
    {"jan", WORD_MONTH_SHORT, 0, 1},
    {"januar", WORD_MONTH, 0, 1},
    {"jh", WORD_CENTURY, UNIT_CENTURY, 0},
    {"jhd", WORD_CENTURY, UNIT_CENTURY, 0},
    {"jhdt", WORD_CENTURY, UNIT_CENTURY, 0},
    {"jul", WORD_MONTH_SHORT, 0, 7},
    {"juli", WORD_MONTH, 0, 7},
    {"jun", WORD_MONTH_SHORT, 0, 6},
    {"juni", WORD_MONTH, 0, 6},
    {"jänner", WORD_MONTH, 0, 1},
    {"kalenderwoche", WORD_CALENDAR_WEEK, WEEK, 0},
    {"kalenderwochen", WORD_CALENDAR_WEEK, WEEK, 0},
    {"karfreitag", WORD_EASTER_DAY, 0, -2},
    {"karsamstag", WORD_EASTER_DAY, 0, -1},
    {"kw", WORD_CALENDAR_WEEK, WEEK, 0},
    {"maerz", WORD_MONTH, 0, 3},
    {"mai", WORD_MONTH, 0, 5},
    {"maifeiertag", WORD_FIXED_DAY, 0, 501},
    {"mar", WORD_MONTH_SHORT, 0, 3},
    {"martinstag", WORD_FIXED_DAY, 0, 1111},
    {"mittag", WORD_DAYPART, 0, 0},
    {"mittags", WORD_DAYPART, 0, 0},
    {"mitte", WORD_EDGE, 0, MODIFIER_MID},
    {"mitternacht", WORD_DAYPART, 0, 0},
    {"mittwoch", WORD_WEEKDAY, 0, 3},
    {"monat", WORD_UNIT, MONTH, 0},
    {"monate", WORD_UNITS, MONTH, 0},
    {"monaten", WORD_UNITS, MONTH, 0},
    {"monats", WORD_UNIT, MONTH, 0},
    {"monatsanfang", WORD_UNIT_EDGE, MONTH, MODIFIER_START},
    {"monatsbeginn", WORD_UNIT_EDGE, MONTH, MODIFIER_START},
    {"monatsende", WORD_UNIT_EDGE, MONTH, MODIFIER_END},
    {"monatsmitte", WORD_UNIT_EDGE, MONTH, MODIFIER_MID},
    {"montag", WORD_WEEKDAY, 0, 1},
    {"morgen", WORD_DAY_SHIFT, DAY, 1},
    {"mrz", WORD_MONTH_SHORT, 0, 3},
    {"mär", WORD_MONTH_SHORT, 0, 3},
    {"märz", WORD_MONTH, 0, 3},
    {"nachmittag", WORD_DAYPART, 0, 0},
    {"nachmittags", WORD_DAYPART, 0, 0},
    {"nacht", WORD_DAYPART, 0, 0},
    {"neujahr", WORD_FIXED_DAY, 0, 101},
    {"neujahrstag", WORD_FIXED_DAY, 0, 101},
    {"nikolaustag", WORD_FIXED_DAY, 0, 1206},
    {"nov", WORD_MONTH_SHORT, 0, 11},
    {"november", WORD_MONTH, 0, 11},
    {"oct", WORD_MONTH_SHORT, 0, 10},
    {"okt", WORD_MONTH_SHORT, 0, 10},
    {"oktober", WORD_MONTH, 0, 10},
    {"ostermontag", WORD_EASTER_DAY, 0, 1},
    {"ostern", WORD_EASTER_DAY, 0, 0},
    {"ostersamstag", WORD_EASTER_DAY, 0, -1},
    {"ostersonntag", WORD_EASTER_DAY, 0, 0},
    {"palmsonntag", WORD_EASTER_DAY, 0, -7},
    {"pfingsten", WORD_EASTER_DAY, 0, 49},
    {"pfingstmontag", WORD_EASTER_DAY, 0, 50},
    {"pfingstsamstag", WORD_EASTER_DAY, 0, 48},
    {"pfingstsonntag", WORD_EASTER_DAY, 0, 49},
    {"quartal", WORD_PART_OF_YEAR, UNIT_QUARTER, 0},
    {"quartals", WORD_PART_OF_YEAR, UNIT_QUARTER, 0},
    {"reformationstag", WORD_FIXED_DAY, 0, 1031},
    {"rosenmontag", WORD_EASTER_DAY, 0, -48},
    {"samstag", WORD_WEEKDAY, 0, 6},
    {"sep", WORD_MONTH_SHORT, 0, 9},
    {"sept", WORD_MONTH_SHORT, 0, 9},
    {"september", WORD_MONTH, 0, 9},
    {"silvester", WORD_FIXED_DAY, 0, 1231},
    {"sommer", WORD_SEASON, 0, 22},
    {"sommermonate", WORD_SEASON, 0, 22},
    {"sommermonaten", WORD_SEASON, 0, 22},
    {"sonnabend", WORD_WEEKDAY, 0, 6},
    {"sonntag", WORD_WEEKDAY, 0, 7},
    {"später", WORD_TOLD_AFTER, 0, 1},
    {"spätherbst", WORD_SEASON, 0, 23},
    {"spätsommer", WORD_SEASON, 0, 22},
    {"spätwinter", WORD_SEASON, 0, 24},
    {"stephanstag", WORD_FIXED_DAY, 0, 1226},
    {"tag", WORD_UNIT, DAY, 0},
    {"tage", WORD_UNITS, DAY, 0},
    {"tagen", WORD_UNITS, DAY, 0},
    {"tages", WORD_UNIT, DAY, 0},
    {"tags", WORD_UNIT, DAY, 0},
    {"totensonntag", WORD_ADVENT_DAY, 0, -7},
    {"trimester", WORD_PART_OF_YEAR, UNIT_QUARTER, 0},
    {"trimesters", WORD_PART_OF_YEAR, UNIT_QUARTER, 0},
    {"valentinstag", WORD_FIXED_DAY, 0, 214},
    {"vatertag", WORD_EASTER_DAY, 0, 39},
    {"volkstrauertag", WORD_ADVENT_DAY, 0, -14},
    {"vorfrühling", WORD_SEASON, 0, 21},
    {"vorgestern", WORD_DAY_SHIFT, DAY, -2},
    {"vorher", WORD_TOLD_AFTER, 0, -1},
    {"vorjahr", WORD_UNIT_SHIFT, YEAR, -1},
    {"vorjahre", WORD_UNIT_SHIFT, YEAR, -1},
    {"vorjahres", WORD_UNIT_SHIFT, YEAR, -1},
    {"vormittag", WORD_DAYPART, 0, 0},
    {"vormittags", WORD_DAYPART, 0, 0},
    {"vormonat", WORD_UNIT_SHIFT, MONTH, -1},
    {"vormonats", WORD_UNIT_SHIFT, MONTH, -1},
    {"vortag", WORD_UNIT_SHIFT, DAY, -1},
    {"vortages", WORD_UNIT_SHIFT, DAY, -1},
    {"vorwoche", WORD_UNIT_SHIFT, WEEK, -1},
    {"walpurgisnacht", WORD_FIXED_DAY, 0, 430},
    {"weiberfastnacht", WORD_EASTER_DAY, 0, -52},
    {"weihnacht", WORD_FIXED_DAY, 0, 1225},
    {"weihnachten", WORD_FIXED_DAY, 0, 1225},
    {"weihnachtsabend", WORD_FIXED_DAY, 0, 1224},
    {"weihnachtsfeiertag", WORD_FIXED_DAY, 0, 1225},
    {"weihnachtstag", WORD_FIXED_DAY, 0, 1225},
    {"weltkindertag", WORD_FIXED_DAY, 0, 920},
    {"winter", WORD_SEASON, 0, 24},
    {"wintermonate", WORD_SEASON, 0, 24},
    {"wintermonaten", WORD_SEASON, 0, 24},
    {"woche", WORD_UNIT, WEEK, 0},
    {"wochen", WORD_UNITS, WEEK, 0},
    {"wochenanfang", WORD_UNIT_EDGE, WEEK, MODIFIER_START},
    {"wochenbeginn", WORD_UNIT_EDGE, WEEK, MODIFIER_START},
    {"wochenende", WORD_UNIT, UNIT_WEEKEND, 0},
    {"wochenendes", WORD_UNIT, UNIT_WEEKEND, 0},
    {"wochenmitte", WORD_UNIT_EDGE, WEEK, MODIFIER_MID},
    {"zuvor", WORD_TOLD_AFTER, 0, -1},
    {"übermorgen", WORD_DAY_SHIFT, DAY, 2},
};

/* Stems that take the endings -e, -en, -er, -es, -em. */
static const struct date_word words_inflected[] = {
    {"abgelaufen", WORD_RELATION, 0, -1},
    {"aktuell", WORD_RELATION, 0, 0},
    {"darauffolgend", WORD_TOLD_RELATION, 0, 1},
    {"demselb", WORD_TOLD_RELATION, 0, 0},
    {"derselb", WORD_TOLD_RELATION, 0, 0},
    {"desselb", WORD_TOLD_RELATION, 0, 0},
    {"dies", WORD_RELATION, 0, 0},
    {"diesjährig", WORD_UNIT_ADJ, YEAR, 0},
    {"folgend", WORD_TOLD_RELATION, 0, 1},
    {"früh", WORD_EDGE_ADJ, 0, MODIFIER_START},
    {"gestrig", WORD_NOW_ADJ, DAY, -1},
    {"gleich", WORD_TOLD_RELATION, 0, 0},
    {"heurig", WORD_UNIT_ADJ, YEAR, 0},
    {"heutig", WORD_NOW_ADJ, DAY, 0},
    {"jen", WORD_TOLD_RELATION, 0, 0},
    {"kommend", WORD_RELATION, 0, 1},
    {"laufend", WORD_RELATION, 0, 0},
    {"letzt", WORD_RELATION, 0, -1},
    {"letztjährig", WORD_UNIT_ADJ, YEAR, -1},
    {"letztvergangen", WORD_RELATION, 0, -1},
    {"morgig", WORD_NOW_ADJ, DAY, 1},
    {"nächst", WORD_RELATION, 0, 1},
    {"nächstjährig", WORD_UNIT_ADJ, YEAR, 1},
    {"selb", WORD_TOLD_RELATION, 0, 0},
    {"spät", WORD_EDGE_ADJ, 0, MODIFIER_END},
    {"verflossen", WORD_RELATION, 0, -1},
    {"vergangen", WORD_RELATION, 0, -1},
    {"verwichen", WORD_RELATION, 0, -1},
    {"vorangegangen", WORD_TOLD_RELATION, 0, -1},
    {"vorhergehend", WORD_TOLD_RELATION, 0, -1},
    {"vorherig", WORD_TOLD_RELATION, 0, -1},
    {"vorig", WORD_RELATION, 0, -1},
    {"vorjährig", WORD_UNIT_ADJ, YEAR, -1},
    {"vorletzt", WORD_RELATION, 0, -2},
    {"vorvergangen", WORD_RELATION, 0, -2},
    {"vorvorig", WORD_RELATION, 0, -2},
    {"übernächst", WORD_RELATION, 0, 2},
};

static const struct {
    const char *stem;
    int value;
} decades[] = {
    {"nuller", 100},    {"zehner", 110},   {"zwanziger", 20}, {"dreißiger", 30},
    {"dreissiger", 30}, {"vierziger", 40}, {"fünfziger", 50}, {"fuenfziger", 50},
    {"sechziger", 60},  {"siebziger", 70}, {"achtziger", 80}, {"neunziger", 90},
};

static int compare_key(const void *key, const void *entry)
{
    return strcmp(key, ((const struct date_word *)entry)->word);
}

bool date_words_sorted(void)
{
    return texts_rise(words, COUNT(words), sizeof *words) &&
           texts_rise(words_inflected, COUNT(words_inflected), sizeof *words_inflected);
}

static const struct date_word *look_up(const char *fold)
{
    return bsearch(fold, words, COUNT(words), sizeof *words, compare_key);
}

static const struct date_word *look_up_inflected(const char *fold, size_t len)
{
    char stem[32];
    size_t cut = len;

    if (len >= sizeof stem || len < 4)
        return NULL;
    if (fold[len - 1] == 'e')
        cut = len - 1;
    else if (fold[len - 2] == 'e' && strchr("nrsm", fold[len - 1]))
        cut = len - 2;
    else
        return NULL;
    memcpy(stem, fold, cut);
    stem[cut] = 0;
    return bsearch(stem, words_inflected, COUNT(words_inflected), sizeof *words_inflected, compare_key);
}

/* The genitive of a name ("Septembers", "Sommers", "Freitages"). */
static const struct date_word *look_up_genitive(const char *fold, size_t len)
{
    char stem[32];

    if (len >= sizeof stem || len < 4 || fold[len - 1] != 's')
        return NULL;
    for (size_t cut = 1; cut <= 2; cut++) {
        if (cut == 2 && fold[len - 2] != 'e')
            break;
        memcpy(stem, fold, len - cut);
        stem[len - cut] = 0;
        const struct date_word *w = look_up(stem);
        if (w && (w->class == WORD_MONTH || w->class == WORD_SEASON || w->class == WORD_WEEKDAY))
            return w;
    }
    return NULL;
}

size_t date_before_daypart(const char *fold, size_t len)
{
    static const char *const parts[] = {"abend",      "abends",      "morgen", "morgens", "vormittag", "vormittags",
                                        "nachmittag", "nachmittags", "mittag", "nacht",   "früh"};
    static const char letters[] = "ngsdth"; /* that they end with, and with one of the second before it */
    static const char letters_before[] = "edansgh\xBC";
    size_t before = 0;
    if (len < 2 || !memchr(letters, fold[len - 1], sizeof letters - 1) ||
        !memchr(letters_before, fold[len - 2], sizeof letters_before - 1))
        return 0;
    for (size_t k = 0; k < COUNT(parts); k++) {
        size_t n = strlen(parts[k]);
        if (len > n && !memcmp(fold + len - n, parts[k], n) && (!before || len - n < before))
            before = len - n;
    }
    return before;
}

/* "Montagabend", "Heiligabendnachmittag", "Silvesternacht". */
static const struct date_word *look_up_with_daypart(const char *fold, size_t len)
{
    char stem[32];
    size_t n = date_before_daypart(fold, len);

    if (!n || n >= sizeof stem)
        return NULL;
    memcpy(stem, fold, n);
    stem[n] = 0;
    const struct date_word *w = look_up(stem);
    if (!w && n > 1 && stem[n - 1] == 's') { /* "Neujahrsmorgen" */
        stem[n - 1] = 0;
        w = look_up(stem);
    }
    return w && (w->class == WORD_WEEKDAY || w->class == WORD_FIXED_DAY || w->class == WORD_EASTER_DAY) ? w : NULL;
}

/* Classes of words: no date word; from FROM_WORDS the words as they stand in the tables; the decades, twice each:
 * "neunziger" and "neunzigerjahre". */
enum {
    NO_DATE_WORD = 1,
    FROM_WORDS,
    FROM_INFLECTED = FROM_WORDS + COUNT(words),
    FROM_DECADES = FROM_INFLECTED + COUNT(words_inflected),
};

static uint32_t decade_class(const char *fold, size_t len)
{
    static const char *const ends[] = {"", "n", "jahre", "jahren"};
    for (size_t k = 0; k < COUNT(decades); k++) {
        if (*fold != *decades[k].stem)
            continue;
        size_t n = strlen(decades[k].stem);
        if (len < n || memcmp(fold, decades[k].stem, n) != 0)
            continue;
        for (size_t e = 0; e < COUNT(ends); e++) {
            if (!strcmp(fold + n, ends[e]))
                return FROM_DECADES + (uint32_t)(2 * k + (e >= 2));
        }
    }
    return NO_DATE_WORD;
}

static uint32_t date_word_class(const char *fold, size_t len)
{
    if (len < 2 || len > 24)
        return NO_DATE_WORD;
    const struct date_word *w = look_up(fold);
    if (!w && (w = look_up_inflected(fold, len)))
        return FROM_INFLECTED + (uint32_t)(w - words_inflected);
    if (!w)
        w = look_up_genitive(fold, len);
    if (!w)
        w = look_up_with_daypart(fold, len);
    return w ? FROM_WORDS + (uint32_t)(w - words) : decade_class(fold, len);
}

uint32_t date_class(const char *fold, size_t len)
{
    static const char beginnings[] =
        " vor seit tag heilig heilige heiligen heiliger mariä maria q i ii iii iv rund etwa gut "
        "knapp fast circa ca zirka mehr ziemlich ungefähr bald weit genau exakt gerade erst ";
    static const char articles[] = " ein eine einen einem einer eines ";
    enum { LONGEST = sizeof "ungefähr" - 1 }; /* of the beginnings */
    uint32_t word = date_word_class(fold, len);
    if (*fold == 'e' && date_word_among(fold, len, articles))
        return word | DATE_BEGINS_COUNTED;
    uint32_t number = number_class(fold, len);
    bool known = word != NO_DATE_WORD || (number & ~(uint32_t)NUMBER_GOES_ON) != NUMBER_NONE;
    bool counted = known || number & NUMBER_GOES_ON || date_begins_fraction(fold);
    return word | (known || (len <= LONGEST && date_word_among(fold, len, beginnings)) ? DATE_BEGINS : 0) |
           (counted ? DATE_COUNTED : 0);
}

struct date_word date_word_at(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD)
        return (struct date_word){0};
    uint32_t class = doc_class(d, i, WORD_DATE, date_class) & ~(uint32_t)DATE_FLAGS;
    if (class == NO_DATE_WORD)
        return (struct date_word){0};
    if (class < FROM_INFLECTED)
        return words[class - FROM_WORDS];
    if (class < FROM_DECADES)
        return words_inflected[class - FROM_INFLECTED];
    uint32_t decade = (class - FROM_DECADES) / 2, years = (class - FROM_DECADES) % 2;
    return (struct date_word){decades[decade].stem, WORD_DECADE, years ? UNIT_YEAR : UNIT_NONE,
                              (int16_t)decades[decade].value};
}

bool date_word_among(const char *fold, size_t len, const char *list)
{
    char key[32];

    if (len > sizeof key - 3)
        return false;
    key[0] = ' ';
    memcpy(key + 1, fold, len);
    key[len + 1] = ' ';
    key[len + 2] = 0;
    return strstr(list, key) != NULL;
}

/* The same for words parted by blanks. */
static void read_text(struct doc_list *l, const void *list)
{
    for (const char *w = list; *w;) {
        size_t n = strcspn(w, " ");
        if (n > 0)
            list_add(l, w, n);
        w += n + (w[n] == ' ');
    }
}

static __attribute__((noinline)) bool find_word_in(const struct doc *d, size_t i, const char *list)
{
    return doc_list_may_hold(d, i, doc_list_find(d, list, read_text)) &&
           date_word_among(doc_fold(d, i), d->tokens[i].fold_len, list);
}

bool date_word_in(const struct doc *d, size_t i, const char *list)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD)
        return false;
    const struct doc_list *l = doc_list_place(d, list);
    return l->list == list && !doc_list_may_hold(d, i, l) ? false : find_word_in(d, i, list);
}
