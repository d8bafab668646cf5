/* How German states a number of members: one passage a line, below a sentence that names the network. The page is of
 * 10 May 2022; a date behind the area is the words of the text for which the count holds. */
#include "lib/base/buf.h"
#include "lib/fact/facts.h"
#include "lib/place/gazetteer.h"
#include "tests/unit/tap.h"

#include <stdlib.h>

static struct gazetteer *gazetteer;
static struct profile *profile;

static const char *const relations[] = {"eq", "approx", "gt", "ge", "lt", "le"};
static const char *const kinds[] = {"total", "increment", "part"};

struct row {
    const char *text, *want;
};

static void put_count(const struct facts *f, const char *text, const struct count *n, struct buf *out)
{
    buf_addf(out, "%s%lld %s %s %s", out->len ? "; " : "", (long long)n->value, relations[n->relation],
             kinds[n->kind], n->scope);
    if (strcmp(n->unit, "partner_commune") != 0)
        buf_addf(out, " %s", n->unit);
    if (n->as_of >= 0) {
        buf_adds(out, " ");
        buf_add(out, text + f->dates.v[n->as_of].start, f->dates.v[n->as_of].end - f->dates.v[n->as_of].start);
    }
}

/* The counts of what the profile names, in order, joined by "; ". */
static void read_counts(const char *lead, const char *text, struct buf *out)
{
    struct page page = {0};
    struct doc doc = {0};
    struct facts facts = {0};
    buf_addf(&page.text, "%s%s", lead, text);
    buf_adds(&page.lang, "de");
    buf_adds(&page.source, "test");
    buf_adds(&page.published, "2022-05-10");
    doc_read(&doc, &page);
    struct passage_context c = {.doc = &doc, .profile = profile, .gazetteer = gazetteer};
    facts_find(&c, &facts);
    buf_clear(out);
    for (size_t i = 0; i < facts.ncounts; i++)
        if (strcmp(facts.counts[i].unit, "other") != 0 && strcmp(facts.counts[i].unit, "participant") != 0)
            put_count(&facts, doc.text, &facts.counts[i], out);
    buf_addc(out, '\0');
    facts_free(&facts);
    doc_free(&doc);
    page_free(&page);
}

static const char lead[] = "Gesundheit in Kommunen\nDer Partnerprozess „Gesundheit für alle“ richtet sich an Städte "
                           "und Kreise.\n";

/* subject and predicate */
static const struct row subject[] = {
    {"80 Kommunen machen mit.", "80 eq total DE"},
    {"Inzwischen beteiligen sich 80 Städte, Gemeinden und Landkreise.", "80 eq total DE"},
    {"Derzeit sind 82 Kommunen dabei.", "82 eq total DE"},
    {"Am Prozess nehmen bundesweit 71 Kommunen teil.", "71 eq total DE"},
    {"Bislang haben sich 66 Städte und Kreise angeschlossen.", "66 eq total DE"},
    {"66 Kommunen haben die Vereinbarung inzwischen unterzeichnet.", "66 eq total DE"},
    {"Dem Verbund gehören zurzeit 59 Mitglieder an.", "59 eq total DE"},
    {"Rund 70 Kommunen aus ganz Deutschland sind vertreten.", "70 approx total DE"},
    {"Bundesweit wirken daran 64 Städte, Kreise und Gemeinden mit.", "64 eq total DE"},
    {"Aktuell sind es neun.", "9 eq total DE"},
    {"In Hessen sind es inzwischen neun.", "9 eq total DE-HE"},
    {"In Hessen nehmen elf Kommunen teil, in Bayern sind es acht.", "11 eq total DE-HE; 8 eq total DE-BY"},
    {"Deutschlandweit sind es mehr als 80.", "80 gt total DE"},
    {"Heute sind wir 80.", "80 eq total DE"},
    {"Mittlerweile sind wir bundesweit 80 Kommunen.", "80 eq total DE"},
    {"Es machen 80 Kommunen mit.", "80 eq total DE"},
    {"Es gibt inzwischen 80 Partnerkommunen.", "80 eq total DE"},
    {"Es gibt in Sachsen sechs Partnerkommunen.", "6 eq total DE-SN"},
    {"Insgesamt gibt es bundesweit 77.", "77 eq total DE"},
    {"Im gesamten Bundesgebiet gebe es 66.", "66 eq total DE"},
    {"Nach ihrer Kenntnis seien es bundesweit 66.", "66 eq total DE"},
    {"Derzeit nähmen 49 Kommunen teil, sagte die Dezernentin.", "49 eq total DE"},
    {"Es seien nunmehr 49 Kommunen, hieß es.", "49 eq total DE"},
    {"Die Zahl der Teilnehmenden liegt bei 80 Kommunen.", "80 eq total DE"},
    {"Mit dabei sind 80 Kommunen.", "80 eq total DE"},
    {"80 Kommunen aus 15 Bundesländern sind dabei.", "80 eq total DE"},
    {"Gut 80 Kommunen haben unterschrieben.", "80 gt total DE"},
    {"Schon zwölf Kommunen im Land haben sich auf den Weg gemacht, darunter Fulda, Kassel und Hanau.",
     "12 eq total DE-HE"},
    {"Ein freiwilliger Zusammenschluss von derzeit 73 Städten, Gemeinden und Kreisen.", "73 eq total DE"},
    {"Er ist ein Zusammenschluss von 73 Kommunen.", "73 eq total DE"},
    {"Er ist ein Bündnis aus 73 Städten und Kreisen.", "73 eq total DE"},
    {"Der Prozess ist ein Netzwerk von bundesweit rund 80 Kommunen.", "80 approx total DE"},
    {"Die Gemeinschaft aus mittlerweile 73 Städten und Landkreisen wächst weiter.", "73 eq total DE"},
    {"Im Kreis der inzwischen 73 Kommunen ist Fulda neu.", "73 eq total DE"},
    {"Wir sind Teil einer Gemeinschaft von 73 Kommunen.", "73 eq total DE"},
    {"Die 80 beteiligten Kommunen treffen sich einmal im Jahr.", "80 eq total DE"},
    {"Die inzwischen 80 Mitglieder treffen sich einmal im Jahr.", "80 eq total DE"},
    {"Alle 80 Partnerkommunen erhielten Post.", "80 eq total DE"},
    {"Für die 80 Partnerkommunen ist das eine gute Nachricht.", "80 eq total DE"},
    {"Zwölf Kommunen sind es in Hessen.", "12 eq total DE-HE"},
    {"Bayern ist mit acht Kommunen vertreten.", "8 eq total DE-BY"},
    {"Brandenburg ist dort nunmehr mit fünf Kommunen vertreten. Bundesweit sind es knapp 50.",
     "5 eq total DE-BB; 50 lt total DE"},
    {"Hessen ist mit elf dabei.", "11 eq total DE-HE"},
    {"Aus Sachsen sind sechs Kommunen dabei.", "6 eq total DE-SN"},
    {"Hierzulande machen 80 Kommunen mit.", "80 eq total DE"},
};
/* verbs of counting */
static const struct row counting[] = {
    {"Er umfasst inzwischen 80 Kommunen.", "80 eq total DE"},
    {"Der Prozess zählt 80 Mitglieder.", "80 eq total DE"},
    {"Der Verbund zählt bundesweit mehr als 60 Städte, Landkreise und Gemeinden.", "60 gt total DE"},
    {"Heute zählt er 80 Mitglieder.", "80 eq total DE"},
    {"Der Partnerprozess hat 80 Mitglieder.", "80 eq total DE"},
    {"Er verzeichnet 80 Mitglieder.", "80 eq total DE"},
    {"Der Partnerprozess vereint 80 Städte und Kreise.", "80 eq total DE"},
    {"Der Partnerprozess verbindet heute 80 Kommunen.", "80 eq total DE"},
    {"Der Partnerprozess bringt 80 Kommunen zusammen.", "80 eq total DE"},
    {"Dem Partnerprozess haben sich 80 Kommunen verschrieben.", "80 eq total DE"},
    {"Der Partnerprozess besteht aus 80 Kommunen.", "80 eq total DE"},
    {"Der Partnerprozess ist auf 80 Kommunen angewachsen.", "80 eq total DE"},
    {"Der Partnerprozess wächst: 80 Kommunen sind nun dabei.", "80 eq total DE"},
    {"Der Partnerprozess startete 2011 mit 14 Kommunen.", "14 eq total DE 2011"},
    {"Begonnen hat der Partnerprozess 2011 mit 14 Kommunen, heute sind es 80.",
     "14 eq total DE 2011; 80 eq total DE"},
    {"Im November 2011 hatten 14 Kommunen den Anfang gemacht.", "14 eq total DE November 2011"},
    {"14 Kommunen gehörten 2011 zu den Gründern.", "14 eq total DE 2011"},
    {"2011 starteten 14 Kommunen.", "14 eq total DE 2011"},
    {"Los ging es 2011 mit 14 Kommunen.", "14 eq total DE 2011"},
    {"Zum Auftakt am 30. November 2011 unterzeichneten 14 Kommunen.", "14 eq total DE 30. November 2011"},
    {"Ende 2012 waren es 26, Mitte 2014 rund 40.", "26 eq total DE Ende 2012; 40 approx total DE Mitte 2014"},
    {"Ende 2012 waren 26 Kommunen beigetreten, Mitte 2014 rund 40.",
     "26 eq total DE Ende 2012; 40 approx total DE Mitte 2014"},
    {"Waren es 2012 noch 26 Kommunen, so sind es heute 80.", "26 eq total DE 2012; 80 eq total DE"},
    {"Aus anfangs 14 Kommunen sind heute 80 geworden.", "14 eq total DE; 80 eq total DE"},
    {"Schleswig-Holstein zählt fünf, nämlich Kiel, Lübeck, Flensburg, Neumünster und den Kreis Plön.",
     "5 eq total DE-SH"},
    {"Schleswig-Holstein kommt auf fünf Mitglieder.", "5 eq total DE-SH"},
    {"In Bayern zählt der Verbund acht Mitglieder.", "8 eq total DE-BY"},
    {"Hessen stellt elf Mitglieder.", "11 eq total DE-HE"},
    {"Die meisten Mitglieder hat Hessen, nämlich elf.", "11 eq total DE-HE"},
    {"Die meisten Partnerkommunen, nämlich 14, liegen in Niedersachsen.", "14 eq total DE-NI"},
    {"Spitzenreiter ist Nordrhein-Westfalen mit 17 Partnerkommunen vor Niedersachsen mit 15.",
     "17 eq total DE-NW; 15 eq total DE-NI"},
    {"Der Prozess hat bundesweit 80 Kommunen als Partner.", "80 eq total DE"},
    {"Die Liste umfasst 80 Partnerkommunen.", "80 eq total DE"},
    {"Auf der Liste stehen 80 Kommunen.", "80 eq total DE"},
};
/* numbers that grow */
static const struct row level[] = {
    {"Die Zahl der Partnerkommunen stieg auf 80.", "80 eq total DE"},
    {"Die Zahl der Partnerkommunen kletterte 2019 auf 72.", "72 eq total DE 2019"},
    {"Deren Zahl steigt damit auf 42.", "42 eq total DE"},
    {"Damit steigt die Zahl der beteiligten Kommunen auf 42.", "42 eq total DE"},
    {"Damit erhöht sich die Zahl der Partnerkommunen in Hessen auf elf.", "11 eq total DE-HE"},
    {"Die Zahl der Mitglieder ist auf 80 gestiegen.", "80 eq total DE"},
    {"Die Zahl der Mitglieder wuchs von 64 auf 70.", "64 eq total DE; 70 eq total DE"},
    {"Die Zahl der Mitglieder wuchs um sechs auf 70.", "6 eq increment DE; 70 eq total DE"},
    {"Die Mitgliederzahl wuchs um sechs auf 70.", "6 eq increment DE; 70 eq total DE"},
    {"Die Anzahl der Partnerkommunen beträgt 80.", "80 eq total DE"},
    {"Die Zahl der Partnerkommunen liegt derzeit bei über 80.", "80 gt total DE"},
    {"Die Anzahl der teilnehmenden Kommunen belief sich Ende 2016 auf 51.", "51 eq total DE Ende 2016"},
    {"Die Zahl der Partnerkommunen hat die 80 überschritten.", "80 gt total DE"},
    {"Die Zahl der Partnerkommunen hat sich seit 2014 verdoppelt.", ""},
    {"Die Zahl der Partnerkommunen hat sich seit 2014 auf 80 verdoppelt.", "80 eq total DE"},
    {"Mit Fulda sind es nun zehn.", "10 eq total DE"},
    {"Mit Fulda und Hanau sind nun zehn Kommunen in Hessen dabei.", "10 eq total DE-HE"},
    {"Mit dem Beitritt von Fulda wächst der Kreis der Mitglieder auf 80.", "80 eq total DE"},
    {"Mit uns waren es also drei, heute sind es sieben.", "3 eq total DE; 7 eq total DE"},
    {"Drei Kommunen sind neu hinzugekommen.", "3 eq increment DE"},
    {"2018 kamen sechs Kommunen hinzu.", "6 eq increment DE 2018"},
    {"Drei weitere Kommunen folgten 2019.", "3 eq increment DE 2019"},
    {"Im Jahr 2019 traten fünf Kommunen bei.", "5 eq increment DE Jahr 2019"},
    {"Wir begrüßen zehn neue Partnerkommunen.", "10 eq increment DE"},
    {"Drei Neue im Partnerprozess.", "3 eq increment DE"},
    {"Der Partnerprozess hat zwei neue Mitglieder: Fulda und Hanau.", "2 eq increment DE"},
    {"Zuwachs im Norden: Zwei weitere Partner machen mit.", "2 eq increment DE"},
    {"Weitere zwölf Kommunen haben sich 2015 angeschlossen.", "12 eq increment DE 2015"},
    {"Zwei Kommunen sind ausgetreten.", ""},
};
/* parts */
static const struct row parts[] = {
    {"Von den 80 Partnerkommunen liegen 15 in Niedersachsen.", "80 eq total DE; 15 eq part DE-NI"},
    {"80 Kommunen machen mit, 15 davon in Niedersachsen.", "80 eq total DE; 15 eq part DE-NI"},
    {"80 Kommunen machen mit, davon 15 in Niedersachsen und elf in Hessen.",
     "80 eq total DE; 15 eq part DE-NI; 11 eq part DE-HE"},
    {"80 Kommunen machen mit, darunter drei aus Hessen.", "80 eq total DE; 3 eq part DE-HE"},
    {"80 Kommunen machen mit, darunter 13 Landkreise.", "80 eq total DE; 13 eq part DE"},
    {"Acht Kommunen machen mit. Drei davon sind Landkreise.", "8 eq total DE; 3 eq part DE"},
    {"Acht Kommunen machen mit. Drei von ihnen sind Landkreise.", "8 eq total DE; 3 eq part DE"},
    {"Im Freistaat Sachsen nehmen acht Kommunen teil, drei davon sind Landkreise.",
     "8 eq total DE-SN; 3 eq part DE-SN"},
    {"Fulda ist eine von elf Partnerkommunen in Hessen.", "11 eq total DE-HE"},
    {"Fulda ist eine der elf hessischen Partnerkommunen.", "11 eq total DE-HE"},
    {"Fulda ist eine von bundesweit 80 Kommunen, die am Prozess teilnehmen.", "80 eq total DE"},
    {"Damit ist Fulda eine von 80 Partnerkommunen bundesweit.", "80 eq total DE"},
    {"Zu den 80 Partnerkommunen gehört auch Fulda.", "80 eq total DE"},
    {"Fulda gehört zu den 80 Kommunen, die mitmachen.", "80 eq total DE"},
    {"Fulda zählt zu den ersten 14 Partnerkommunen.", "14 eq total DE"},
    {"Fulda war 2011 eine der ersten 14 Kommunen.", "14 eq total DE 2011"},
    {"Zwölf von 80 Partnerkommunen haben geantwortet.", "12 eq part DE; 80 eq total DE"},
    {"Zwölf der 80 Partnerkommunen haben geantwortet.", "12 eq part DE; 80 eq total DE"},
    {"Die Hälfte der 16 Mitglieder sind Landkreise.", "16 eq total DE"},
    {"Ein Drittel der 81 Partnerkommunen sind Landkreise.", "81 eq total DE"},
    {"71 Kommunen (47 Städte, elf Bezirke, 13 Landkreise) machen mit.",
     "71 eq total DE; 47 eq part DE; 11 eq part DE; 13 eq part DE"},
    {"Es machen 80 Kommunen mit. Darunter sind zwölf Berliner Bezirke.", "80 eq total DE; 12 eq part DE"},
    {"Unter den 80 Mitgliedern sind zwölf Berliner Bezirke.", "80 eq total DE; 12 eq part DE"},
    {"Die übrigen fünf Partnerkommunen fehlten.", "5 eq part DE"},
    {"Auf Hessen entfallen elf, auf Bayern acht.", "11 eq total DE-HE; 8 eq total DE-BY"},
    {"Elf Partnerkommunen liegen in Hessen, acht in Bayern, sechs in Sachsen.",
     "11 eq total DE-HE; 8 eq total DE-BY; 6 eq total DE-SN"},
};
/* ordinals */
static const struct row ordinals[] = {
    {"Als 43. Kommune ist Fulda beigetreten.", "43 eq total DE"},
    {"Fulda ist die 43. Partnerkommune.", "43 eq total DE"},
    {"Fulda ist die vierte hessische Kommune im Partnerprozess.", "4 eq total DE-HE"},
    {"Fulda wird 43. Mitglied.", "43 eq total DE"},
    {"Die 50. Partnerkommune ist da!", "50 eq total DE"},
    {"Als dritter Landkreis in Bayern tritt Coburg bei.", "3 eq total DE-BY"},
    {"Das 12. Kooperationstreffen der Partnerkommunen fand in Berlin statt.", ""},
    {"Der 2. Partnerkommunentag", ""},
};
/* inexact numbers */
static const struct row inexact[] = {
    {"Gut 80 Kommunen machen mit.", "80 gt total DE"},
    {"Knapp 80 Kommunen machen mit.", "80 lt total DE"},
    {"Fast 80 Kommunen machen mit.", "80 lt total DE"},
    {"An die 80 Kommunen machen mit.", "80 approx total DE"},
    {"Um die 80 Kommunen machen mit.", "80 approx total DE"},
    {"Rund 80 Kommunen machen mit.", "80 approx total DE"},
    {"Circa 80 Kommunen machen mit.", "80 approx total DE"},
    {"Ca. 80 Kommunen machen mit.", "80 approx total DE"},
    {"Über 80 Kommunen machen mit.", "80 gt total DE"},
    {"Mindestens 80 Kommunen machen mit.", "80 ge total DE"},
    {"Bis zu 80 Kommunen machen mit.", "80 le total DE"},
    {"Maximal 80 Kommunen machen mit.", "80 le total DE"},
    {"Nicht weniger als 80 Kommunen machen mit.", "80 ge total DE"},
    {"80 und mehr Kommunen machen mit.", "80 ge total DE"},
    {"Etwa zwei Dutzend Kommunen machen mit.", "24 approx total DE"},
    {"Ein gutes Dutzend Kommunen macht mit.", "12 gt total DE"},
    {"Ein knappes Dutzend Kommunen macht mit.", "12 lt total DE"},
    {"Ein halbes Dutzend Kommunen macht mit.", "6 approx total DE"},
    {"Ein Dutzend Kommunen macht mit.", "12 approx total DE"},
    {"Dutzende Kommunen machen mit.", ""},
    {"Hundert Kommunen machen mit.", "100 eq total DE"},
    {"Mehr als hundert Kommunen machen mit.", "100 gt total DE"},
    {"Schätzungsweise 80 Kommunen machen mit.", "80 approx total DE"},
    {"Annähernd 80 Kommunen machen mit.", "80 approx total DE"},
    {"Weit mehr als 80 Kommunen machen mit.", "80 gt total DE"},
    {"Weniger als 80 Kommunen machen mit.", "80 lt total DE"},
    {"> 80 Kommunen machen mit.", "80 gt total DE"},
    {"Über achtzig Kommunen machen mit.", "80 gt total DE"},
    {"Rund achtzig Städte und Kreise machen mit.", "80 approx total DE"},
    {"Ungefähr 75 Städte und Kreise sind bundesweit dabei, in Thüringen einschließlich uns genau acht.",
     "75 approx total DE; 8 eq total DE-TH"},
    {"Mehrere Kommunen machen mit.", ""},
    {"Etliche der Kommunen machen mit.", ""},
    {"Genau 80 Kommunen machen mit.", "80 eq total DE"},
    {"Eine Handvoll Kommunen macht mit.", ""},
};
/* headlines, labels, tables, captions */
static const struct row headlines[] = {
    {"80 Kommunen machen mit", "80 eq total DE"},
    {"Schon 80 Partnerkommunen", "80 eq total DE"},
    {"Partnerkommunen: 80", "80 eq total DE"},
    {"Anzahl der Partnerkommunen: 80 (Stand: März 2022)", "80 eq total DE März 2022"},
    {"Partnerkommunen (80)", "80 eq total DE"},
    {"Partnerkommunen in Hessen (11)", "11 eq total DE-HE"},
    {"Hessen (11 Partnerkommunen)", "11 eq total DE-HE"},
    {"Hessen: 11 Partnerkommunen", "11 eq total DE-HE"},
    {"Unsere 80 Partnerkommunen", "80 eq total DE"},
    {"Zahlen und Fakten\n80 Partnerkommunen\n77 Partnerorganisationen",
     "80 eq total DE; 77 eq total DE partner_organisation"},
    {"Abb. 1: Die 80 Partnerkommunen im Überblick", "80 eq total DE"},
    {"Karte: 80 Partnerkommunen in Deutschland", "80 eq total DE"},
    {"Wie viele Kommunen machen mit? 80.", "80 eq total DE"},
    {"Wie viele Kommunen sind dabei?\nDerzeit 80 in 15 Bundesländern.", "80 eq total DE"},
    {"Wie viele sind in Hessen dabei?\nElf.", "11 eq total DE-HE"},
    {"Teilnehmende Kommunen: 80 (Stand 01.03.2022)", "80 eq total DE 01.03.2022"},
    {"Mitglieder: 80", "80 eq total DE"},
    {"Mitgliederstand: 80 Kommunen", "80 eq total DE"},
    {"Stand März 2022: 80 Partnerkommunen", "80 eq total DE März 2022"},
    {"Stand: März 2022, 80 Kommunen", "80 eq total DE März 2022"},
};
/* scope and date */
static const struct row frames[] = {
    {"Bundesweit machen 80 Kommunen mit, landesweit elf, sagte der hessische Minister.",
     "80 eq total DE; 11 eq total DE-HE"},
    {"In Hessen sind elf Kommunen dabei, im Bund 80.", "11 eq total DE-HE; 80 eq total DE"},
    {"Ende 2019 waren es 72 Partnerkommunen.", "72 eq total DE Ende 2019"},
    {"Zum Jahresende 2019 nahmen 72 Kommunen teil.", "72 eq total DE Jahresende 2019"},
    {"Bis Ende 2019 hatten sich 72 Kommunen angeschlossen.", "72 eq total DE Ende 2019"},
    {"Damals waren 14 Kommunen dabei.", "14 eq total DE"},
    {"Stand heute machen 80 Kommunen mit.", "80 eq total DE heute"},
    {"Am 1. Januar 2022 zählte der Prozess 78 Partnerkommunen.", "78 eq total DE 1. Januar 2022"},
    {"Zum Stichtag 1. März 2022 waren 79 Kommunen beigetreten.", "79 eq total DE 1. März 2022"},
    {"In NRW gab es bis dahin neun: Dortmund, Hamm und Herne gehörten dazu.", "9 eq total DE-NW"},
    {"Sachsen: sechs, Hessen: elf, Bayern: acht Partnerkommunen.",
     "6 eq total DE-SN; 11 eq total DE-HE; 8 eq total DE-BY"},
};
/* other things */
static const struct row others[] = {
    {"Anwesend: 15 Mitglieder des Ausschusses.", ""},
    {"Anwesend: 11 stimmberechtigte und 2 beratende Mitglieder; von der Verwaltung Frau Alfeld.", ""},
    {"Unser Verein hat in Fulda jetzt 312 Mitglieder.", ""},
    {"Der Turnverein zählt 450 Mitglieder.", ""},
    {"Das Landesprogramm fördert 18 Modellkommunen.", ""},
    {"Dem Gesunde Städte-Netzwerk gehören 93 Kommunen an.", ""},
    {"Der Landkreis hat 21 Gemeinden.", ""},
    {"Im Landkreis leben 190.000 Menschen in 21 Städten und Gemeinden.", ""},
    {"Die Stadt gliedert sich in zwölf Bezirke.", ""},
    {"Hamburg ist als Ganzes Mitglied, nicht mit ihren sieben Bezirken.", ""},
    {"Der Ausschuss hat 15 Mitglieder.", ""},
    {"Die Arbeitsgruppe besteht aus zwölf Mitgliedern.", ""},
    {"Am Workshop nahmen 40 Personen aus zehn Gemeinden teil.", ""},
    {"Die Krankenkasse ist in 15 Städten vertreten.", ""},
    {"Der Kreis Fulda will mit seinen 23 Gemeinden mitmachen.", ""},
    {"Das Projekt läuft in drei Stadtteilen.", ""},
    {"Der Rat hat 80 Mitglieder.", ""},
    {"13 Mitglieder stimmten dafür, zwei dagegen.", ""},
    {"Der Beirat umfasst neun Mitglieder aus fünf Kommunen.", ""},
    {"Die Förderung richtet sich an Kommunen mit mehr als 50.000 Einwohnern.", ""},
    {"In Hessen gibt es 26 Landkreise und kreisfreie Städte.", ""},
    {"Acht Städte prüfen einen Beitritt.", ""},
    {"Bis 2025 sollen 100 Kommunen dabei sein.", ""},
    {"Ziel sind 100 Partnerkommunen bis 2025.", ""},
};

static void check_rows(const char *head, const struct row *rows, size_t n)
{
    struct buf got = {0};
    for (size_t i = 0; i < n; i++) {
        read_counts(head, rows[i].text, &got);
        tap_is(got.data, rows[i].want, rows[i].text);
    }
    buf_free(&got);
}

#define CHECK_ROWS(head, rows) check_rows(head, rows, sizeof(rows) / sizeof *(rows))

int main(void)
{
    struct err e;
    gazetteer = gazetteer_open("lib/data/communes.csv", &e);
    profile = profile_open("lib/data/profiles/partnerprozess.json", &e);
    if (!tap_ok(gazetteer != NULL && profile != NULL, "gazetteer and profile are read"))
        return tap_done();
    CHECK_ROWS(lead, subject);
    CHECK_ROWS(lead, counting);
    CHECK_ROWS(lead, level);
    CHECK_ROWS(lead, parts);
    CHECK_ROWS(lead, ordinals);
    CHECK_ROWS(lead, inexact);
    CHECK_ROWS(lead, headlines);
    CHECK_ROWS(lead, frames);
    CHECK_ROWS(lead, others);
    profile_close(profile);
    gazetteer_close(gazetteer);
    return tap_done();
}
