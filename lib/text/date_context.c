/* What stands around a possible date: is it one? */
#include "lib/text/date_match.h"

#include <string.h>

/* What numbers are counted or numbered with, before them. */
static const char numbered_by[] =
    " nr nummer nrn no art artikel abs absatz tel telefon fax telefax plz postfach zimmer raum konto kontonummer "
    "blz seite seiten s din iso en modell typ version windows office vorlage drucksache drs ds az aktenzeichen "
    "beschluss beschlussvorlage ratsvorlage antrag ausgabe heft kapitel abschnitt iban durchwahl hausnummer ziffer "
    "punkt mobil handy isbn paragraf paragraph linie buslinie zimmernummer vorgangsnummer gz geschäftszeichen "
    "register hrb hra vr kennziffer kennnummer chiffre referenz referenznummer ";

/* Clubs have the year of their founding in the name: "TSV 1860", "SV Gera 1920". */
static const char club_names[] =
    " fc sc sv tsv tus tv vfb vfl vfr fsv ssv bsv spvgg sg djk tsg esv msv asv rsv mtv htv ttc turnverein "
    "sportverein "
    "schützenverein gesangverein gesangsverein männergesangverein turnerbund musikverein ";

/* Programmes and plans whose name ends in the year that they aim at. */
static const char plan_names[] =
    " agenda vision strategie leitbild isek masterplan fahrplan horizont horizon europa ziele zielen zukunft "
    "konzept entwicklungskonzept stadtentwicklungskonzept perspektive aktionsplan rahmenprogramm insek leitziel "
    "roadmap plan expo initiative gesundheitsziele nachhaltigkeitsziele klimaziele ";

/* What is counted or measured, behind a number. */
static const char measured_in[] =
    " euro eur prozent meter metern km m cm mm kilometer kilometern kg g gramm kilogramm kilo liter litern l "
    "stunden minuten sekunden jahre jahren tage tagen wochen monate monaten mal uhr mark franken dollar lire pfund "
    "einwohner einwohnern einwohnerinnen hektar ha quadratmeter quadratmetern kubikmeter qm watt kw mw kwh "
    "personen menschen leute leuten besucher besuchern besucherinnen teilnehmer teilnehmern teilnehmerinnen "
    "millionen mio mrd milliarden tonnen t seiten kinder kindern jugendliche jugendlichen punkte punkten zuschauer "
    "zuschauern arbeitsplätze arbeitsplätzen stellen stück mitglieder mitgliedern mitarbeiter mitarbeitern "
    "familien fälle fällen grad volt hertz mb gb exemplare exemplaren schüler schülern schülerinnen frauen männer "
    "soldaten bürger bürgern bürgerinnen unterschriften stimmen wohnungen häuser gäste gästen betriebe betrieben "
    "unternehmen firmen haushalte haushalten flüchtlinge flüchtlingen kommunen gemeinden städte städten vereine "
    "vereinen meilen fuß höhenmeter höhenmetern demonstranten zuhörer studenten studierende beschäftigte "
    "beschäftigten angestellte angestellten arbeiter patienten tote toten betten plätze plätzen autos fahrzeuge "
    "ccm ps abonnenten bücher sorten arten ";

/* Words that make a number before a noun an amount. */
static const char amounts[] =
    " rund etwa circa ca zirka fast knapp gut über als nur mehr bloß ungefähr zu weitere jeweils insgesamt je "
    "mindestens höchstens maximal davon der die den ";

/* Words that ask for a year. */
static const char asks_for_year[] =
    " jahr jahre jahres jahren seit anno um sommer herbst winter frühjahr frühling ende anfang mitte bis von ab vor "
    "nach zwischen in für schuljahr saison ostern weihnachten geschäftsjahr beginn ";

/* The ASCII sign that token i is, NUL if it is none. */
static inline char ascii_sign(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_PUNCT || d->tokens[i].end - d->tokens[i].start != 1)
        return '\0';
    return d->text[d->tokens[i].start];
}

static bool one_of_ascii(const struct doc *d, size_t i, const char *set)
{
    char sign = ascii_sign(d, i);
    return sign && strchr(set, sign);
}

static bool is_paragraph_sign(const struct doc *d, size_t i)
{
    return i < d->ntokens && !strncmp(d->text + d->tokens[i].start, "\xC2\xA7", 2);
}

/* "Heft 2018", "Beschluss 2013": of what comes out or is decided the year stands there as often as a number. */
static bool dated_by_year(const struct doc *d, size_t i, size_t before)
{
    static const char words[] = " beschluss antrag ausgabe heft ";
    int year = date_digits(d, i, 4, 4);
    bool joined = date_joined(d, i + 1) && (one_of_ascii(d, i + 1, "/-_") || d->tokens[i + 1].kind == TOK_WORD);
    return year >= 1950 && year <= 2050 && before + 1 == i && !joined && date_word_in(d, before, words);
}

static bool is_numbered(const struct doc *d, size_t i)
{
    if (d->tokens[i].kind != TOK_NUMBER || (d->tokens[i].flags & TOK_LINE_START))
        return false;
    static const char *const papers[] = {"vorlage", "drucksache", NULL}; /* "Sitzungsvorlage 2020-088" */
    const size_t WORD = 4; /* letters that no abbreviation has: "auf einer halben Seite. 2013 kamen acht" */
    const bool stop = i > 1 && doc_punct(d, i - 1, '.'), begins = stop && d->tokens[i].flags & TOK_SENTENCE_START;
    if (begins && d->tokens[i - 2].kind == TOK_WORD && d->tokens[i - 2].fold_len >= WORD)
        return false;
    size_t before = i - 1 - (stop || (i > 1 && doc_punct(d, i - 1, ':')));
    bool copyright = !strncmp(d->text + d->tokens[i - 1].start, "\xC2\xA9", 2);
    return is_paragraph_sign(d, i - 1) || copyright ||
           doc_ends(d, before, 3, "nummer") || /* "Datenbanknummer 1807-2014" */
           (doc_ends_in(d, before, 3, papers) && date_joined(d, i + 1)) ||
           (date_word_in(d, before, numbered_by) && !dated_by_year(d, i, before));
}

/* "ISBN 978-3-2018-1234-5", "Az. 12-2018/45": the groups of a number that something is numbered with. */
static bool in_numbered_code(const struct doc *d, size_t i)
{
    enum { GROUPS = 12 };
    size_t first = i;
    while (first > 0 && i - first < GROUPS && date_joined(d, first))
        first--;
    return first < i && first > 0 && d->tokens[first].kind == TOK_NUMBER && is_numbered(d, first);
}

bool date_inside_other(const struct doc *d, size_t i)
{
    return i > 0 && (is_numbered(d, i) || date_glued(d, i) || in_numbered_code(d, i));
}

bool date_glued(const struct doc *d, size_t i)
{
    if (i == 0 || !date_joined(d, i))
        return false;
    if (d->tokens[i - 1].kind != TOK_PUNCT)
        return true;
    char sign = ascii_sign(d, i - 1);
    bool behind = sign && i > 1 && date_joined(d, i - 1);
    bool number = behind && d->tokens[i - 2].kind == TOK_NUMBER, word = behind && d->tokens[i - 2].kind == TOK_WORD;
    switch (sign) {
    case '\0':
        return false;
    case ',':
    case ':':
        return number;
    case '.':
        return number || word;
    case '/':
        return word || (number && date_digits(d, i - 2, 1, 2) < 0);
    case '?':
        return word;
    default:
        return strchr("#&+=_@$%*\\~^", sign);
    }
}

/* "Aktionsplan", "Stadtentwicklungskonzepts", "Nachhaltigkeitsstrategie". */
static bool names_a_plan(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"plan",      "plans",      "konzept",  "konzepts",  "konzeptes",
                                       "strategie", "leitlinien", "leitbild", "leitbilds", NULL};
    static const char of_a_year[] = " haushaltsplan haushaltsplans stellenplan wirtschaftsplan zeitplan terminplan "
                                    "sitzungsplan jahresplan veranstaltungsplan ";
    if (date_word_in(d, i, of_a_year))
        return false; /* "Haushaltsplan 2019" is that year's */
    return doc_ends_in(d, i, 0, ends);
}

/* "ISEK Gera 2030": a plan is named up to three tokens before the year, all of them capital. */
static bool year_of_plan(const struct doc *d, size_t i)
{
    if (i > 2 && date_is_dash(d, i - 1) && date_digits(d, i - 2, 4, 4) > 0)
        i -= 2; /* "Leitlinien 2011-2015" */
    for (size_t k = 1; k <= 3 && k <= i; k++) {
        const struct token *t = &d->tokens[i - k];
        if (date_word_in(d, i - k, plan_names) || names_a_plan(d, i - k))
            return true;
        if (t->kind != TOK_WORD || !(t->flags & TOK_CAPITAL))
            return false;
    }
    return false;
}

/* "Turnverein 1862 Altenburg", "SV Gera 1920 e. V.": up to two capital words between the club and the year. */
static bool year_of_club(const struct doc *d, size_t i)
{
    /* "Volkssolidarität 1990 e.V.": whatever the club is called */
    if (i > 0 && doc_capital(d, i - 1) && !(d->tokens[i].flags & TOK_LINE_START) && doc_is(d, i + 1, "e") &&
        doc_punct(d, i + 2, '.') && doc_is(d, i + 3, "v") && !date_word_in(d, i - 1, asks_for_year) &&
        date_word_at(d, i - 1).class != WORD_MONTH)
        return true;
    for (size_t k = 1; k <= 3 && k <= i; k++) {
        const struct token *t = &d->tokens[i - k];
        if (date_word_in(d, i - k, club_names))
            return t->flags & TOK_CAPITAL;
        if (t->kind != TOK_WORD || !(t->flags & TOK_CAPITAL))
            return false;
    }
    return false;
}

/* "Hauptstraße 1985", "Hauptstr. 1985" is a house; not a year behind a sentence that ends in a street. */
static bool number_of_house(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"straße", "strasse", "str",  "weg",      "gasse",
                                       "allee",  "platz",   "ring", "chaussee", NULL};
    i -= i > 1 && doc_punct(d, i - 1, '.') && doc_ends(d, i - 2, 0, "str");
    if (i == 0 || d->tokens[i - 1].kind != TOK_WORD || !(d->tokens[i - 1].flags & TOK_CAPITAL))
        return false;
    return doc_ends_in(d, i - 1, 1, ends);
}

/* "Smart City 2030", "Leitbild „Gera 2030“": a round year far ahead of the page's own right behind a capital word, or
 * any year ahead that ends a name in quotation marks, is what a plan aims at. */
static bool aims_ahead(const struct doc *d, size_t i, int value)
{
    enum { AHEAD = 3 };
    static const char opens_clause[] =
        " dass weil ob wenn falls da damit bevor bis sobald solange als wer was wie wo ";
    int now = 0;
    if (i > 0 && date_word_in(d, i - 1, opens_clause)) /* "Dass 2030 alle mitmachen" */
        return false;
    if (i == 0 || d->tokens[i - 1].kind != TOK_WORD || !(d->tokens[i - 1].flags & TOK_CAPITAL) ||
        (d->tokens[i].flags & TOK_SENTENCE_START) || date_word_at(d, i - 1).class != WORD_NONE)
        return false;
    for (size_t k = 0; k < 4 && k < d->page->published.len; k++)
        now = now * 10 + (d->page->published.data[k] - '0');
    return now > 0 && value >= now + AHEAD && value % 5 == 0 && !date_word_in(d, i - 1, asks_for_year) &&
           !doc_ends(d, i - 1, 1, "jahr");
}

/* „Gesund im Norden 2018“, „Stadt, Land, Stress 1990–2020“: the years that end a name in quotation marks belong to it; not
 * „Wir machen das seit 2016“. */
static bool ends_quoted_name(const struct doc *d, size_t i)
{
    enum { LONGEST = 14 }; /* tokens of the name */
    /* straight ones do not tell whether a quotation begins or ends */
    static const char *const opening[] = {"„", "»", NULL}, *const closing[] = {"“", "”", "«", NULL};
    static const char verbs[] = " wir ich sie es ist sind war waren hat haben hatte hatten wird wurde wurden ";
    size_t first = i, end = i + 1;
    if ((date_is_dash(d, end) || one_of_ascii(d, end, "/")) && date_joined(d, end + 1) &&
        date_digits(d, end + 1, 2, 4) >= 0)
        end += 2;
    if (end >= d->ntokens || !doc_text_in(d, end, closing) || d->tokens[end].flags & TOK_LINE_START)
        return false;
    if (i > 1 && date_is_dash(d, i - 1) && date_digits(d, i - 2, 4, 4) > 0)
        first = i - 2;
    if (first == 0 || (d->tokens[first - 1].kind != TOK_WORD && !one_of_ascii(d, first - 1, ".,:!")))
        return false;
    if (date_word_in(d, first - 1, asks_for_year) || date_word_at(d, first - 1).class != WORD_NONE)
        return false;
    for (size_t k = first; k > 0 && first - k < LONGEST && !(d->tokens[k].flags & TOK_LINE_START); k--) {
        if (doc_text_in(d, k - 1, opening))
            return k < first && doc_capital(d, k);
        if (date_word_in(d, k - 1, verbs))
            return false;
    }
    return false;
}

/* Digits in the cells of a table stand apart. */
static bool one_space_before(const struct doc *d, size_t i)
{
    uint32_t from = d->tokens[i - 1].end, to = d->tokens[i].start;
    return to - from <= 3 && !memchr(d->text + from, '\t', to - from) && !memchr(d->text + from, '\n', to - from) &&
           strncmp(d->text + from, "  ", 2) != 0;
}

static bool noun_follows(const struct doc *d, size_t i)
{
    return i + 1 < d->ntokens && d->tokens[i + 1].kind == TOK_WORD && (d->tokens[i + 1].flags & TOK_CAPITAL) &&
           !(d->tokens[i + 1].flags & TOK_SENTENCE_START);
}

/* "nahmen 2018 54 Kommunen teil", "2016 69 Städte, 2018 74", "2015 60 Kommunen und 2017 72": behind a verb, or at
 * the head of its part of the sentence, a year, then so many of something, or so many behind another year. */
static bool counts_behind_year(const struct doc *d, size_t i)
{
    static const char gives_digits[] = " unter nummer telefon tel fon fax durchwahl konto iban lautet wählen ";
    static const char joints[] = " und auf ";
    const int year = date_digits(d, i, 4, 4);
    if (year < 1900 || year > 2059)
        return false;
    const bool start = i == 0 || d->tokens[i].flags & TOK_SENTENCE_START;
    const bool word = !start && d->tokens[i - 1].kind == TOK_WORD && !(d->tokens[i - 1].flags & TOK_CAPITAL) &&
                      !date_word_in(d, i - 1, gives_digits);
    const bool part = !start && (one_of_ascii(d, i - 1, ",;") || date_word_in(d, i - 1, joints));
    if (noun_follows(d, i + 1))
        return start || word || part || (one_of_ascii(d, i - 1, ":") && !date_word_in(d, i - 2, gives_digits));
    const bool number = date_digits(d, i + 1, 1, 3) > 0 && date_digits(d, i + 2, 1, 9) < 0;
    const size_t BACK = 6; /* tokens: "2016 69 Städte und 2018" */
    bool series = false;
    for (size_t k = i; k > 0 && i - k < BACK && part; k--)
        series |= date_digits(d, k - 1, 4, 4) >= 1900;
    const bool ends = i + 2 >= d->ntokens || date_word_in(d, i + 2, joints) || one_of_ascii(d, i + 2, ",.;");
    return number && ends && (word || series);
}

/* A number that runs on in digits: a phone number, an account. */
static bool beside_digits(const struct doc *d, size_t i)
{
    if (i > 0 && d->tokens[i - 1].kind == TOK_NUMBER && one_space_before(d, i))
        return true;
    if (date_digits(d, i + 1, 1, 20) < 0 || !one_space_before(d, i + 1))
        return false;
    return !(i > 0 && date_word_in(d, i - 1, asks_for_year)) && !counts_behind_year(d, i);
}

/* "/" or a dash that belongs to a file number: the other side is neither a year nor a month. */
static bool in_file_number(const struct doc *d, size_t i)
{
    if (i > 1 && one_of_ascii(d, i - 1, "/") && date_joined(d, i) && d->tokens[i - 2].kind == TOK_NUMBER) {
        int other = date_digits(d, i - 2, 4, 4);
        return other < 1800 || other > 2100;
    }
    if (one_of_ascii(d, i + 1, "/") && date_joined(d, i + 1) && date_joined(d, i + 2) &&
        d->tokens[i + 2].kind == TOK_NUMBER)
        return date_digits(d, i + 2, 2, 2) < 0 && date_digits(d, i + 2, 4, 4) < 1000;
    if (date_is_dash(d, i + 1) && date_joined(d, i + 1) && date_joined(d, i + 2) && d->tokens[i + 2].kind == TOK_WORD)
        return !doc_is(d, i + 2, "heute"); /* "2019-nCoV" */
    return i > 1 && date_is_dash(d, i - 1) && date_joined(d, i) && date_joined(d, i - 1) &&
           d->tokens[i - 2].kind == TOK_WORD;
}

static bool digits_go_on(const struct doc *d, size_t i)
{
    static const char *const following[] = {"f", "ff", NULL}; /* "2016ff" */
    if (!date_joined(d, i + 1) || doc_one_of(d, i + 1, following))
        return false;
    bool footnote = one_of_ascii(d, i + 1, "*") && !date_joined(d, i + 2); /* "2019*" in a table */
    if (d->tokens[i + 1].kind == TOK_WORD || (one_of_ascii(d, i + 1, "%$@_#=+*") && !footnote) ||
        !strncmp(d->text + d->tokens[i + 1].start, "\xE2\x82\xAC", 3) ||
        !strncmp(d->text + d->tokens[i + 1].start, "\xC2\xB0", 2))
        return true;
    return one_of_ascii(d, i + 1, ".,:") && date_joined(d, i + 2) && d->tokens[i + 2].kind == TOK_NUMBER;
}

static bool is_measure(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].flags & TOK_LINE_START || (i > 0 && !one_space_before(d, i)))
        return false; /* nor in the cell behind: "2014 | Familien im Quartier" */
    return date_word_in(d, i, measured_in) || one_of_ascii(d, i, "%$") ||
           (i < d->ntokens && (!strncmp(d->text + d->tokens[i].start, "\xE2\x82\xAC", 3) ||
                               !strncmp(d->text + d->tokens[i].start, "\xC2\xB0", 2)));
}

/* "verliert seit 1990 Einwohner", but not "seit 2000 Jahren": nothing is measured from a year on. */
static bool follows_since_year(const struct doc *d, size_t i, int value)
{
    static const char asks[] = " seit anno jahr jahre jahres ";
    static const char times[] = " jahre jahren tage tagen wochen monate monaten stunden minuten mal ";
    return value >= 1800 && value <= 2059 && i > 0 && date_word_in(d, i - 1, asks) &&
           !date_word_in(d, i + 1, times) && d->tokens[i + 1].kind == TOK_WORD &&
           d->tokens[i + 1].flags & TOK_CAPITAL;
}

/* "2000 bis 3000 Grad": the other end of the range is measured; not "2011 – 14 Kommunen", which is less. */
static bool range_of_amounts(const struct doc *d, size_t i)
{
    if (!doc_is(d, i + 1, "bis") && !date_is_dash(d, i + 1))
        return false;
    int other = date_digits(d, i + 2, 1, 9);
    return other > 2100 || (other >= date_digits(d, i, 1, 4) && is_measure(d, i + 3));
}

/* The year of a plan, a club or a house: never at the head of a line ("2011 Am 3. Mai ..." below "... an der
 * Bergstraße"). */
static bool ends_name(const struct doc *d, size_t i)
{
    return !(d->tokens[i].flags & TOK_LINE_START) &&
           (year_of_plan(d, i) || year_of_club(d, i) || number_of_house(d, i));
}

bool date_plausible_year(const struct doc *d, size_t i, int value)
{
    bool measure = is_measure(d, i + 1) && !follows_since_year(d, i, value);
    if (value < 1000 || value > 2100 || digits_go_on(d, i) || measure || beside_digits(d, i) ||
        in_file_number(d, i) || ends_name(d, i) || aims_ahead(d, i, value) || ends_quoted_name(d, i) ||
        range_of_amounts(d, i))
        return false;
    bool amount = i > 0 && date_word_in(d, i - 1, amounts);
    bool asked = i > 0 && date_word_in(d, i - 1, asks_for_year);
    if (amount && noun_follows(d, i))
        return false;
    if (value >= 1800 && value <= 2059 && value % 100)
        return true;
    /* Round numbers and early years are amounts unless something says that they are years. */
    bool year_word = i > 0 && date_word_at(d, i - 1).class == WORD_UNIT;
    bool brackets = i > 0 && one_of_ascii(d, i - 1, "([") && (one_of_ascii(d, i + 1, ")]") || date_is_dash(d, i + 1));
    int start = i > 1 && date_is_dash(d, i - 1) ? date_digits(d, i - 2, 4, 4) : 0; /* not "Tel. 8760-1201" */
    bool range = (date_is_dash(d, i + 1) && date_digits(d, i + 2, 4, 4) > value) || (start >= 1000 && start < value);
    bool month = i > 0 && date_word_at(d, i - 1).class == WORD_MONTH;
    bool first = i > 0 && value % 10 &&
                 date_word_in(d, i - 1, " erstmals bereits schon erst anno "); /* "erstmals 1136 erwähnt" */
    bool second = i > 1 && (doc_is(d, i - 1, "und") || doc_is(d, i - 1, "bis")) &&
                  date_digits(d, i - 2, 4, 4) >= 1000 &&
                  date_digits(d, i - 2, 4, 4) < value; /* "zwischen 1990 und 2000" */
    if ((first || second) && !noun_follows(d, i))
        return true;
    return year_word || brackets || range || month || (asked && !noun_follows(d, i));
}
