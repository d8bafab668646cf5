#include "lib/text/number.h"
#include "tests/unit/tap.h"

#include <inttypes.h>

static const struct {
    const char *word;
    int64_t value; /* -1: no number */
    bool ordinal;
} words[] = {
    {"null", -1, false},
    {"eins", 1, false},
    {"zwo", 2, false},
    {"zwölf", 12, false},
    {"zwoelf", 12, false},
    {"sechzehn", 16, false},
    {"siebzehn", 17, false},
    {"einundzwanzig", 21, false},
    {"siebenundsiebzig", 77, false},
    {"dreissig", 30, false},
    {"hundert", 100, false},
    {"hundertzwanzig", 120, false},
    {"hundertundeins", 101, false},
    {"zweihundertfünfundvierzig", 245, false},
    {"neunzehnhundertneunzig", 1990, false},
    {"zweitausendelf", 2011, false},
    {"zwölftausendfünfhundert", 12500, false},
    {"dreihunderttausend", 300000, false},
    {"zweier", 2, false},
    {"vieren", 4, false},
    {"zehnen", -1, false},
    {"erste", 1, true},
    {"zweiten", 2, true},
    {"dritter", 3, true},
    {"siebte", 7, true},
    {"siebenten", 7, true},
    {"achtes", 8, true},
    {"sechster", 6, true},
    {"siebzehnten", 17, true},
    {"zwanzigste", 20, true},
    {"einundzwanzigsten", 21, true},
    {"hunderterste", 101, true},
    {"hundertste", 100, true},
    {"zweitausenddritte", 2003, true},
    {"eine", -1, false},
    {"dreite", -1, false},
    {"achtten", -1, false},
    {"einzig", -1, false},
    {"hunderte", -1, false},
    {"zehner", -1, false},
    {"achtziger", -1, false},
    {"elfmeter", -1, false},
    {"zweiundzwei", -1, false},
    {"und", -1, false},
};

enum { CARDINAL, ORDINAL, WORD, DOZEN };

/* The number that begins at the token that holds the mark "|". */
static const struct {
    const char *text;
    int64_t value; /* -1: none */
    int kind;
    const char *rest; /* text from the first token behind the number */
} texts[] = {
    {"|14 Kommunen", 14, CARDINAL, "Kommunen"},
    {"mehr als |10.800 Kinder", 10800, CARDINAL, "Kinder"},
    {"|1 000 Kinder", 1000, CARDINAL, "Kinder"},
    {"|1\xC2\xA0"
     "000 Kinder",
     1000, CARDINAL, "Kinder"},
    {"|12'500 Franken", 12500, CARDINAL, "Franken"},
    {"|1.234.567 Leute", 1234567, CARDINAL, "Leute"},
    {"|2011 100 Leute", 2011, CARDINAL, "100 Leute"},
    {"|3 Mio. Euro", 3000000, CARDINAL, "Euro"},
    {"|1,5 Millionen Euro", 1500000, CARDINAL, "Euro"},
    {"|zwei Millionen Euro", 2000000, WORD, "Euro"},
    {"|eine Million Euro", 1000000, WORD, "Euro"},
    {"|zwölf Kreise", 12, WORD, "Kreise"},
    {"|zwei Dutzend Kreise", 24, DOZEN, "Kreise"},
    {"|ein Dutzend Kreise", 12, DOZEN, "Kreise"},
    {"|ein halbes Dutzend Kreise", 6, DOZEN, "Kreise"},
    {"die |dritte Kommune", 3, ORDINAL, "Kommune"},
    {"die |3. Kommune", 3, ORDINAL, "Kommune"},
    {"am |3., 4. und 5. Mai", 3, ORDINAL, ", 4. und 5. Mai"},
    {"die |achte Kommune", 8, ORDINAL, "Kommune"},
    {"Es sind |14. Das freut uns.", 14, CARDINAL, ". Das freut uns."},
    {"wir |achten darauf", -1, CARDINAL, NULL},
    {"außer |Acht gelassen", -1, CARDINAL, NULL},
    {"um |1,5 Punkte", -1, CARDINAL, NULL},
    {"Abschnitt |3.1 regelt", -1, CARDINAL, NULL},
    {"am |12.10.2020 war", -1, CARDINAL, NULL},
    {"um |10:30 Uhr", -1, CARDINAL, NULL},
    {"10.|800 Kinder", -1, CARDINAL, NULL},
    {"die A|4 bei", -1, CARDINAL, NULL},
    {"Nr. |20a bei", -1, CARDINAL, NULL},
    {"der |007 bei", -1, CARDINAL, NULL},
    {"in |eine Stadt", -1, CARDINAL, NULL},
    {"|1234567890123456789 Euro", -1, CARDINAL, NULL},
    {"die |80er Jahre", -1, CARDINAL, NULL},
};

static void check_text(size_t k)
{
    struct page page = {0};
    struct doc doc = {0};
    struct number n;
    const char *marked = texts[k].text, *bar = strchr(marked, '|');

    buf_add(&page.text, marked, (size_t)(bar - marked));
    buf_adds(&page.text, bar + 1);
    doc_read(&doc, &page);
    bool found = number_read(&doc, doc_token_at(&doc, (size_t)(bar - marked)), false, &n);
    if (!found || texts[k].value < 0) {
        tap_ok(found == (texts[k].value >= 0), "%s", marked);
    } else {
        int kind = n.ordinal ? ORDINAL : n.dozen ? DOZEN : n.words ? WORD : CARDINAL;
        const char *rest = n.end_token < doc.ntokens ? doc.text + doc.tokens[n.end_token].start : "";
        bool good = n.value == texts[k].value && kind == texts[k].kind && !strcmp(rest, texts[k].rest);
        tap_ok(good, "%s gives %" PRId64 ", kind %d, rest \"%s\"", marked, n.value, kind, rest);
    }
    doc_free(&doc);
    page_free(&page);
}

int main(void)
{
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        int64_t value = -1;
        bool ordinal = false;
        bool found = number_word(words[k].word, strlen(words[k].word), &value, &ordinal);
        bool good = found ? value == words[k].value && ordinal == words[k].ordinal : words[k].value < 0;
        tap_ok(good, "%s is %" PRId64, words[k].word, found ? value : -1);
    }
    for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
        check_text(k);
    return tap_done();
}
