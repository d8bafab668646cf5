/* Text to lines, tokens and sentences. */
#include "lib/text/doc.h"
#include "tests/unit/tap.h"

static struct page page;
static struct doc doc;

static void read_text(const char *text)
{
    buf_clear(&page.text);
    buf_adds(&page.text, text);
    doc_read(&doc, &page);
}

/* Sentences of a text, parted by '|'. */
static const struct {
    const char *text, *sentences;
} sentences[] = {
    {"Zehn kamen hinzu.[2] 2018 waren es 60.[3] Sie bleiben [sagt er].",
     "Zehn kamen hinzu.[2]|2018 waren es 60.[3]|Sie bleiben [sagt er]."},
    {"Eins kam. Zwei ging!", "Eins kam.|Zwei ging!"},
    {"Am 16. Treffen nahm Dr. Beer teil. Es war gut.", "Am 16. Treffen nahm Dr. Beer teil.|Es war gut."},
    {"Das erste seiner Art. Halle folgte. Nach Art. 3 gilt es.",
     "Das erste seiner Art.|Halle folgte.|Nach Art. 3 gilt es."},
    {"Am 5. Mai 2015. Die Stadt kam.", "Am 5. Mai 2015.|Die Stadt kam."},
    {"Seit 2015. Städte folgten.", "Seit 2015.|Städte folgten."},
    {"z. B. Kitas, u. a. Schulen und ca. 20 Orte.", "z. B. Kitas, u. a. Schulen und ca. 20 Orte."},
    {"Er sagte: „Gut.“ Danach ging er.", "Er sagte: „Gut.“|Danach ging er."},
    {"„Gesund aufwachsen für alle!“ heißt es.", "„Gesund aufwachsen für alle!“ heißt es."},
    {"Der Prozess „Gesund aufwachsen für alle!“ Kommunen hilft.",
     "Der Prozess „Gesund aufwachsen für alle!“ Kommunen hilft."},
    {"Ein Satz\nläuft weiter.", "Ein Satz\nläuft weiter."},
    {"- Zum 1. Mai ist die Stadt dabei.", "- Zum 1. Mai ist die Stadt dabei."},
    {"Sehr geehrte Frau Roth,\nwir danken.", "Sehr geehrte Frau Roth,|wir danken."},
    {"Titel\n\nText beginnt hier.", "Titel|Text beginnt hier."},
    {"1. Die Stadt stimmt zu.\n2. Die Stadt berichtet.", "1. Die Stadt stimmt zu.|2. Die Stadt berichtet."},
    {"www.gera.de ist da. E-Mail: a@b.de", "www.gera.de ist da.|E-Mail: a@b.de"},
    {"", ""},
    {"...", "..."},
};

static void test_sentences(void)
{
    struct buf got = {0};
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
        read_text(sentences[i].text);
        buf_clear(&got);
        buf_adds(&got, "");
        for (size_t s = 0; s < doc.nsentences; s++) {
            const struct sentence *at = &doc.sentences[s];
            buf_adds(&got, s ? "|" : "");
            buf_add(&got, doc.text + at->start, at->end - at->start);
        }
        tap_is(got.data, sentences[i].sentences, sentences[i].text);
    }
    buf_free(&got);
}

/* Folded tokens, parted by blanks. */
static const struct {
    const char *text, *tokens;
} tokens[] = {
    {"Köln-Ehrenfeld 2.0", "köln - ehrenfeld 2 . 0"},
    {"Part-\nnerkommunen", "partnerkommunen"},
    {"Fuer grosse Staedte, oeffentlich", "für große städte , öffentlich"},
    {"zuerst neue Bauern, soeben aktuell", "zuerst neue bauern , soeben aktuell"},
    {"Kreisstadt, Kreissitz, reissen", "kreisstadt , kreissitz , reißen"},
    {"schliesst Zuege, beschloss, muessen", "schließt züge , beschloss , müssen"},
    {"für fuer", "für fuer"},
    {"Land-Kreis bei-getreten, Landes-Haupt-Stadt", "landkreis beigetreten , landeshauptstadt"},
    {"Mit\xC2\xB7glied, Ulm\xC2\xB7Kiel, Bad-Ort, ein-zwei", "mitglied , ulm \xC2\xB7 kiel , bad - ort , ein - zwei"},
    {"Kreis-\nund Stadtrat", "kreis - und stadtrat"},
    {"Part\xC2\xADner", "partner"},
    {"GRO\xE1\xBA\x9E Mu\xCC\x88nster", "groß münster"},
    {"Vertreter/innen*", "vertreter / innen *"},
    {"3,5 \xE2\x82\xAC", "3 , 5 \xE2\x82\xAC"},
};

static void test_tokens(void)
{
    struct buf got = {0};
    for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++) {
        read_text(tokens[i].text);
        buf_clear(&got);
        for (size_t t = 0; t < doc.ntokens; t++)
            buf_addf(&got, "%s%s", t ? " " : "", doc_fold(&doc, t));
        tap_is(got.data, tokens[i].tokens, tokens[i].text);
    }
    buf_free(&got);
}

/* One letter a line: h heading, i item, r row, - text, . empty. */
static const struct {
    const char *text, *kinds;
} lines[] = {
    {"Titel\n\nEin langer Satz steht hier.\n", "h.-."},
    {"Vorwort.\n\n• eins\n• zwei\n", "-.ii."},
    {"1. Über uns\n2. Termine\n", "ii."},
    {"10. Kooperationstreffen\n\nText steht hier unten.", "h.-"},
    {"Ort\tJahr\nGera\t2012", "rr"},
    {"Land | Kommunen\nHessen | 9\n\nMehr steht hier.", "rr.-"},
    {"| Land | Kommunen |\n|---|---|\n| Hessen | 9 |", "rrr"},
    {"Wer will, findet alles dazu im Bericht | Seite drucken\n\nText steht hier unten.", "h.-"},
    {"Das ist ein Satz | mit Strich.\nDas ist noch ein Satz | mit Strich.", "--"},
    {"Die Pioniere\nBraunschweig kam im Jahr 2011 dazu.", "h-"},
    {"Vorigen Freitag hat der Landkreis Gera im Theater die\nPartnerschaftsvereinbarung zu diesem Vorhaben "
     "unterzeichnet.\nEs gab Kuchen.",
     "-"}, /* a long word did not fit into the line */
    {"Vorigen Freitag im Theater: Kuchen und Vereinbarung\nEs hat der Landkreis zu diesem Vorhaben ja gesagt, sogar "
     "laut.\nEs gab Kuchen.",
     "h--"},
};

/* The same of a page with markup, but none for these lines. */
static const struct {
    const char *text, *kinds;
} unmarked[] = {
    {"Partner:\n- Gera\n- Jena\nDas sind alle.", "-ii-"},
    {"Wir fragen nach.\n- Gera schweigt dazu\nJena nicht.", "---"},
    {"Gera | 2014 | Kita\nJena | 2015 | Alter", "rr"},
    {"Start | Suche | Kontakt\nGera ist dabei.", "--"},
};

/* The same of paragraphs of a page whose markup tells no more. */
static const struct {
    const char *text, *kinds;
} paragraphs[] = {
    {"Wir sind dabei.\nUnsere Ziele\nGesund zu leben soll in der ganzen Stadt für alle leichter werden.", "-h-"},
    {"Unsere Ziele\nGesund zu leben soll in der ganzen Stadt für alle leichter werden.", "--"}, /* a kicker */
    {"Wir sind dabei.\nWarum?\nGesund zu leben soll in der ganzen Stadt für alle leichter werden.", "---"},
    {"Wir sind dabei.\nEva Roth\nAmt für Gesundheit\nMarkt 1", "----"},
    {"2011\nDer Prozess beginnt in Berlin ganz klein.\nMai 2014\nDie Stadt Gera kommt als achte dazu.\n6.10.2016\n"
     "Die Stadt Jena unterschreibt ebenfalls\n2019\nAlle treffen sich wieder in Berlin.",
     "h-h-h-h-"},
    {"12.06.2019\nDie Stadt Gera kommt als achte dazu.\n6.10.2018\nDie Stadt Jena unterschreibt.\n1.1.2017\nNeues "
     "gibt es heute aus dem Rathaus.",
     "------"}, /* news */
    {"Land | Kommunen\nHessen | 9", "rr"},
};

static void check_kinds(const char *text, const char *kinds)
{
    struct buf got = {0};
    read_text(text);
    for (size_t l = 0; l < doc.nlines; l++) {
        const struct line *line = &doc.lines[l];
        bool empty = line->first_token == line->end_token;
        buf_addc(&got, empty                         ? '.'
                       : line->kind == BLOCK_HEADING ? 'h'
                       : line->kind == BLOCK_ITEM    ? 'i'
                       : line->kind == BLOCK_ROW     ? 'r'
                                                     : '-');
    }
    tap_is(got.data, kinds, text);
    buf_free(&got);
}

static void test_lines(void)
{
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        check_kinds(lines[i].text, lines[i].kinds);
    page.structured = true;
    for (size_t i = 0; i < sizeof paragraphs / sizeof *paragraphs; i++)
        check_kinds(paragraphs[i].text, paragraphs[i].kinds);
    for (size_t i = 0; i < sizeof unmarked / sizeof *unmarked; i++)
        check_kinds(unmarked[i].text, unmarked[i].kinds);
    page.structured = false;
}

/* Lines of a text that was wrapped, parted by '|'; what is joined keeps its newline. */
static const struct {
    const char *text, *lines;
} wrapped[] = {
    {"Gera wirkt mit\nAm 3. Mai hat der Rat der Stadt Gera nach\nlanger Beratung beschlossen, dem Netz\nBeiträge "
     "zu zahlen.\n",
     "Gera wirkt mit|Am 3. Mai hat der Rat der Stadt Gera nach\nlanger Beratung beschlossen, dem Netz\nBeiträge zu "
     "zahlen.|"},
    {"- Gera, die Stadt an der Elster, ist seit\nlangem dabei\n- Suhl ist neu, und der Rat hofft, dass es\n  Gewinn "
     "bringt.\nNiemand ging.",
     "- Gera, die Stadt an der Elster, ist seit\nlangem dabei|- Suhl ist neu, und der Rat hofft, dass es\n  Gewinn "
     "bringt.|Niemand ging."},
    {"Der Rat tagte am Mittwoch bis spät in die\nNacht. Den Antrag dazu hatte er schon am 3.\nMai beraten, Jena "
     "– wie Gera –, aber auch\n– nach langer Pause – Suhl.",
     "Der Rat tagte am Mittwoch bis spät in die\nNacht. Den Antrag dazu hatte er schon am 3.\nMai beraten, Jena "
     "– wie Gera –, aber auch\n– nach langer Pause – Suhl."},
    {"Träger: die Stadt und das Land, letzteres zur\nHälfte\nBeteiligt: das Gesundheitsamt der Stadt Gera\nLaufzeit: "
     "drei Jahre",
     "Träger: die Stadt und das Land, letzteres zur\nHälfte|Beteiligt: das Gesundheitsamt der Stadt Gera|Laufzeit: "
     "drei "
     "Jahre"},
    {"Landkreis Saalfeld-Rudolstadt, seit 2015 dabei\nLandkreis Schmalkalden-Meiningen, dabei seit 2016\nGera",
     "Landkreis Saalfeld-Rudolstadt, seit 2015 dabei|Landkreis Schmalkalden-Meiningen, dabei seit 2016|Gera"},
    {"Partnerkommunen im Freistaat Thüringen heute: 10\ndavon Landkreise: 6\n",
     "Partnerkommunen im Freistaat Thüringen heute: 10|davon Landkreise: 6|"},
    {"Was muss eine Stadt tun, die mitmachen will?\nNichts, denn die Geschäftsstelle der Länder\nhilft ihr dabei "
     "gern.",
     "Was muss eine Stadt tun, die mitmachen will?|Nichts, denn die Geschäftsstelle der Länder\nhilft ihr dabei "
     "gern."},
};

static void test_wrapped(void)
{
    struct buf got = {0};
    for (size_t i = 0; i < sizeof wrapped / sizeof *wrapped; i++) {
        read_text(wrapped[i].text);
        buf_clear(&got);
        for (size_t l = 0; l < doc.nlines; l++) {
            buf_adds(&got, l ? "|" : "");
            buf_add(&got, doc.text + doc.lines[l].start, doc.lines[l].end - doc.lines[l].start);
        }
        tap_is(got.data, wrapped[i].lines, wrapped[i].text);
    }
    buf_free(&got);
}

/* Whether the first line is a teaser. */
static const struct {
    const char *text;
    bool teaser;
} teasers[] = {
    {"Seit 2010 gibt es Treffs für ältere…\n\n…mehr\n", true},
    {"Seit 2010 gibt es Treffs ...\nWeiterlesen »\n", true},
    {"Seit 2010 gibt es Treffs.\n…mehr\n", false},
    {"Seit 2010 gibt es Treffs…\nMehrere kamen.\n", false},
    {"Seit 2010 gibt es Treffs…", false},
};

static void test_teasers(void)
{
    for (size_t i = 0; i < sizeof teasers / sizeof *teasers; i++) {
        read_text(teasers[i].text);
        tap_ok(doc.lines[0].teaser == teasers[i].teaser, "%s", teasers[i].text);
    }
}

static const struct {
    const char *lang, *text;
    bool german;
} languages[] = {
    {"de", "Foo", true},
    {"", "Kurz", true},
    {"en", "Short", false},
    {"",
     "The city of Gera has joined the network of healthy cities and it is one of the largest in the country so far",
     false},
    {"en",
     "Die Stadt ist mit dem Kreis in das Netz der Städte gegangen und hat es für alle Kinder und auch für die Alten "
     "getan",
     true},
};

static void test_language(void)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        buf_clear(&page.lang);
        buf_adds(&page.lang, languages[i].lang);
        read_text(languages[i].text);
        tap_ok(doc.german == languages[i].german, "%s [%s]", languages[i].text, languages[i].lang);
    }
}

/* Which tokens a list holds: also one at whose address on the stack another stood before, with long words, and one of
 * more words than have bits. */
static void test_lists(void)
{
    static const char *const some[] = {"gera", "gesundheitsförderung", "gesundheitsförderungsberichterstattung", "ä",
                                       NULL};
    static const char *const missed[] = {"ger", "gerad", "gesundheitsförderun",
                                         "gesundheitsförderungsberichterstattunge", NULL};
    static char text[1024][8];
    static const char *many[1025];
    const char *const *lists[] = {some, missed, some};
    read_text("Gera: Gesundheitsförderung, Gesundheitsförderungsberichterstattung; Ä. 17");
    for (size_t i = 0; i < doc.ntokens; i++) {
        bool word = doc.tokens[i].kind == TOK_WORD;
        for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
            tap_ok(doc_one_of(&doc, i, lists[k]) == (word && lists[k] == some), "token %zu in list %zu", i, k);
        const char *const own[] = {doc_fold(&doc, i), NULL}; /* where that of the token before stood */
        tap_ok(doc_one_of(&doc, i, own) == (doc.tokens[i].kind != TOK_PUNCT), "token %zu in a list of its own", i);
    }
    tap_ok(!doc_one_of(&doc, doc.ntokens, some), "no token behind the text");
    tap_ok(doc_has_one_of(&doc, 1, doc.ntokens + 1, some), "one behind the first");
    tap_ok(!doc_has_one_of(&doc, 1, 2, some), "none in a part");
    for (size_t k = 0; k < 1024; k++) {
        snprintf(text[k], sizeof text[k], "%zu", k);
        many[k] = text[k];
    }
    read_text("17 1023 1024");
    tap_ok(doc_one_of(&doc, 0, many) && doc_one_of(&doc, 1, many) && !doc_one_of(&doc, 2, many), "many words");
}

int main(void)
{
    test_sentences();
    test_tokens();
    test_lines();
    test_wrapped();
    test_teasers();
    test_language();
    test_lists();
    doc_free(&doc);
    page_free(&page);
    return tap_done();
}
