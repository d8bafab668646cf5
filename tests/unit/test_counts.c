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

/* the date for which a count holds: none stands for the page's own */
static const struct row dates[] = {
    {"Im Mai 2017 trat Jena bei. Inzwischen haben 62 Kommunen die Erklärung unterschrieben.", "62 eq total DE"},
    {"Den 2011 gegründeten Partnerprozess tragen 62 Partnerkommunen mit.", "62 eq total DE"},
    {"Der Partnerprozess – 2011 gegründet und 2015 umbenannt – verbindet 62 Kommunen.", "62 eq total DE"},
    {"Mit Weimar, das 2018 seine Urkunde erhielt, sind es in Thüringen acht Partnerkommunen.", "8 eq total DE-TH"},
    {"Bundesweit gibt es 60 Partnerkommunen (Stand: Mai 2021). In Thüringen sind es acht.",
     "60 eq total DE Mai 2021; 8 eq total DE-TH Mai 2021"},
    {"Die Zahl der Partnerkommunen ist seit 2015 von 45 auf 62 gestiegen.", "45 eq total DE 2015; 62 eq total DE"},
    {"In Thüringen machen acht Kommunen mit. Der Verbund hat 75 Partnerorganisationen.",
     "8 eq total DE-TH; 75 eq total DE partner_organisation"},
    {"Im Mai 2017 trat Jena dem Partnerprozess bei. Damals zählte er 55 Kommunen.", "55 eq total DE Mai 2017"},
};

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
    {"Beteiligt sind zurzeit 80 Kommunen.", "80 eq total DE"},
    {"Vertreten sind 80 Kommunen aus 15 Bundesländern.", "80 eq total DE"},
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
    {"Im Prozess sind 80 Städte und Kreise zusammengeschlossen.", "80 eq total DE"},
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
    {"Aus den 14 Kommunen des Jahres 2011 wurden bis 2019 mehr als 70.",
     "14 eq total DE Jahres 2011; 70 gt total DE 2019"},
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
    {"Die Zahl der Partnerkommunen hat sich seit 2014 von 40 auf 80 verdoppelt.",
     "40 eq total DE 2014; 80 eq total DE"},
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
    {"Seit Januar sind vier Kommunen neu dabei.", "4 eq increment DE"},
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
    {"Beteiligt sind 47 Großstädte, elf Bezirke und 13 Landkreise, insgesamt 71 Kommunen.",
     "47 eq part DE; 11 eq part DE; 13 eq part DE; 71 eq total DE"},
    {"Insgesamt 71 Kommunen machen mit: 47 Städte, elf Bezirke und 13 Landkreise.",
     "71 eq total DE; 47 eq part DE; 11 eq part DE; 13 eq part DE"},
    {"71 Kommunen (47 Städte, elf Bezirke, 13 Landkreise) machen mit.",
     "71 eq total DE; 47 eq part DE; 11 eq part DE; 13 eq part DE"},
    {"Es machen 80 Kommunen mit. Darunter sind zwölf Berliner Bezirke.", "80 eq total DE; 12 eq part DE-BE"},
    {"Unter den 80 Mitgliedern sind zwölf Berliner Bezirke.", "80 eq total DE; 12 eq part DE-BE"},
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
    {"80+ Kommunen machen mit.", "80 ge total DE"},
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
/* boroughs, simple language, welcomes, reports, timelines */
static const struct row kinds_of_text[] = {
    {"Im Moment machen 80 Städte und Land-Kreise mit.", "80 eq total DE"},
    {"Das sind schon 80 Städte und Land-Kreise.", "80 eq total DE"},
    {"In Deutschland sind es mehr als 70 Städte, Land-Kreise und Bezirke.", "70 gt total DE"},
    {"In Hessen machen 11 mit.", "11 eq total DE-HE"},
    {"In Hessen sind 11 Orte dabei.", ""},
    {"Von den zwölf Berliner Bezirken nehmen sieben teil.", "7 eq part DE-BE"},
    {"Sieben der zwölf Berliner Bezirke sind dabei.", "7 eq part DE-BE"},
    {"Sieben von zwölf Berliner Bezirken machen mit.", "7 eq part DE-BE"},
    {"In Berlin sind sieben Bezirke beigetreten.", "7 eq total DE-BE"},
    {"Inzwischen sind sieben Bezirke Partner.", "7 eq total DE"},
    {"Als wir 2011 begannen, waren es 14 Kommunen.", "14 eq total DE 2011"},
    {"Als es 2011 losging, waren 14 Kommunen dabei.", "14 eq total DE 2011"},
    {"Heute sind es über 70, und Sie gehören dazu.", "70 gt total DE"},
    {"Sie sind inzwischen 73.", "73 eq total DE"},
    {"Mit elf Mitgliedern ist Hessen gut vertreten.", "11 eq total DE-HE"},
    {"Mit elf Partnerkommunen liegt Hessen auf Platz drei.", "11 eq total DE-HE"},
    {"Hessen liegt mit elf Partnerkommunen auf Platz drei.", "11 eq total DE-HE"},
    {"48 der 61 angeschriebenen Partnerkommunen antworteten.", "48 eq part DE; 61 eq total DE"},
    {"Von 61 Partnerkommunen beteiligten sich 48 an der Befragung.", "61 eq total DE; 48 eq part DE"},
    {"Befragt wurden 61 Partnerkommunen (Rücklauf: 48).", "61 eq total DE"},
    {"2015 gab es 46 Partnerkommunen.", "46 eq total DE 2015"},
    {"2015: 46 Partnerkommunen", "46 eq total DE 2015"},
    {"Dezember 2015: 46 Kommunen sind beigetreten", "46 eq total DE Dezember 2015"},
    {"2015 – Der Prozess zählt 46 Kommunen", "46 eq total DE 2015"},
    {"Ende 2015 sind es 46 Kommunen.", "46 eq total DE Ende 2015"},
    {"Mitglieder: 78 Kommunen (Stand 2021)", "78 eq total DE 2021"},
    {"Mitglieder: 78 (2021)", "78 eq total DE 2021"},
    {"Teilnehmende Kommunen\t78 (2021)", "78 eq total DE 2021"},
    {"Aus NRW sind bisher 17 Kommunen beigetreten, darunter Köln, Essen und Hamm.", "17 eq total DE-NW"},
    {"In NRW sind schon 17 Kommunen diesen Schritt gegangen.", "17 eq total DE-NW"},
    {"Bundesweit sind über 70 Kommunen diesen Weg gegangen.", "70 gt total DE"},
    {"Deutschlandweit arbeiten über 70 Kommunen in diesem Verbund zusammen.", "70 gt total DE"},
    {"Bislang 70 Kommunen nutzen dieses Angebot.", "70 eq total DE"},
    {"Hinter dem Prozess stehen 75 Organisationen.", "75 eq total DE partner_organisation"},
    {"Der Verbund besteht aus 75 Partnerorganisationen.", "75 eq total DE partner_organisation"},
    {"Getragen wird er von 75 Organisationen.", "75 eq total DE partner_organisation"},
    {"Ihm gehören 75 Partnerorganisationen und 80 Kommunen an.",
     "75 eq total DE partner_organisation; 80 eq total DE"},
    {"Mit der Sportjugend hat der Verbund nun 62 Partnerorganisationen.", "62 eq total DE partner_organisation"},
    {"Neun hessische Kommunen sind dabei.", "9 eq total DE-HE"},
    {"Neun hessische Partnerkommunen gibt es.", "9 eq total DE-HE"},
    {"Damit gibt es in Hessen neun Partnerkommunen.", "9 eq total DE-HE"},
    {"Damit hat Hessen neun Partnerkommunen.", "9 eq total DE-HE"},
    {"Hessen hat nun neun Partnerkommunen, Thüringen acht.", "9 eq total DE-HE; 8 eq total DE-TH"},
    {"In Hessen machen neun Kommunen mit, in Thüringen acht, in Sachsen sechs.",
     "9 eq total DE-HE; 8 eq total DE-TH; 6 eq total DE-SN"},
    {"Bundesweit machen 80 Kommunen mit, in Hessen elf.", "80 eq total DE; 11 eq total DE-HE"},
    {"Bundesweit 80 Kommunen, davon elf in Hessen, sind dabei.", "80 eq total DE; 11 eq part DE-HE"},
    {"80 Kommunen aus dem gesamten Bundesgebiet, elf davon aus Hessen, sind dabei.",
     "80 eq total DE; 11 eq part DE-HE"},
    {"80 Kommunen (elf aus Hessen) sind dabei.", "80 eq total DE; 11 eq total DE-HE"},
    {"Heute sind 80 Kommunen dabei, 2014 waren es noch 40.", "80 eq total DE; 40 eq total DE 2014"},
    {"Heute sind 80 Kommunen dabei (2014: 40).", "80 eq total DE; 40 eq total DE 2014"},
    {"Zwischen 2014 und 2019 stieg die Zahl der Partnerkommunen von 40 auf 72.",
     "40 eq total DE 2014; 72 eq total DE 2019"},
    {"Von 40 Kommunen im Jahr 2014 ist der Prozess auf 80 gewachsen.", "40 eq total DE Jahr 2014; 80 eq total DE"},
    {"Vor fünf Jahren waren es 40 Kommunen.", "40 eq total DE Vor fünf Jahren"},
    {"Im Vorjahr waren es 77.", "77 eq total DE Vorjahr"},
    {"Im vergangenen Jahr traten fünf Kommunen bei, insgesamt sind es nun 80.",
     "5 eq increment DE vergangenen Jahr; 80 eq total DE"},
    {"Im Jahr 2019 kamen fünf Kommunen hinzu, darunter zwei aus Hessen.",
     "5 eq increment DE Jahr 2019; 2 eq part DE-HE Jahr 2019"},
    {"2019 wurden fünf neue Partnerkommunen aufgenommen.", "5 eq increment DE 2019"},
    {"Neun Kommunen haben 2019 die Vereinbarung unterzeichnet.", "9 eq increment DE 2019"},
    {"Gleich drei Kommunen unterschrieben am 3. Mai 2019 die Vereinbarung.", "3 eq increment DE 3. Mai 2019"},
    {"Sechs Kommunen erhielten am 3. Mai 2019 ihre Urkunden.", "6 eq increment DE 3. Mai 2019"},
    {"Neu dabei sind vier Kommunen.", "4 eq increment DE"},
    {"Vier Kommunen kamen neu dazu.", "4 eq increment DE"},
    {"Seit 2020 sind acht Kommunen dazugekommen.", "8 eq increment DE"},
    {"Zu den bisher 76 Kommunen kommen vier neue hinzu.", "76 eq total DE; 4 eq increment DE"},
    {"Zu den 76 Partnerkommunen gesellen sich vier weitere.", "76 eq total DE; 4 eq increment DE"},
    {"Sechs hessische Städte und fünf hessische Landkreise nehmen teil.", "6 eq total DE-HE; 5 eq total DE-HE"},
    {"Nur drei der 26 hessischen Kreise und kreisfreien Städte sind dabei.", "3 eq part DE-HE"},
    {"Rund zwei Drittel der 80 Partnerkommunen sind Städte.", "80 eq total DE"},
    {"60 Prozent der 80 Partnerkommunen haben einen Beirat.", "80 eq total DE"},
    {"Der Prozess begleitet 80 Kommunen.", "80 eq total DE"},
    {"Die Geschäftsstelle betreut 80 Partnerkommunen.", "80 eq total DE"},
    {"Die Koordinierungsstelle berät die elf Partnerkommunen im Land Hessen.", "11 eq total DE-HE"},
    {"Wir betreuen elf Partnerkommunen in Hessen.", "11 eq total DE-HE"},
    {"„Wir haben jetzt 80 Partnerkommunen“, sagt sie.", "80 eq total DE"},
    {"„80 Kommunen machen mit“, sagte Reuter.", "80 eq total DE"},
    {"Nach Angaben der Bundeszentrale sind 80 Kommunen beteiligt.", "80 eq total DE"},
    {"Laut Verbund waren Ende März 79 Kommunen dabei.", "79 eq total DE Ende März"},
};
/* nothing of ours, longer texts */
static const struct row other_things[] = {
    {"Der Landkreis Fulda besteht aus 23 Städten und Gemeinden.", ""},
    {"In allen 23 Städten und Gemeinden des Kreises gibt es Lotsen.", ""},
    {"Die zwölf Gemeinden im Kreis sollen einbezogen werden.", ""},
    {"Zur Auftaktveranstaltung kamen Vertreter aus neun Gemeinden.", ""},
    {"Das Land fördert neun Kommunen mit je 20.000 Euro.", ""},
    {"Neun Kommunen wurden für das Modellprojekt ausgewählt.", ""},
    {"Das Bundesprogramm läuft in 40 Kommunen.", ""},
    {"Fairtrade-Towns gibt es inzwischen 800, allein in Hessen 60.", ""},
    {"Im Arbeitskreis wirken 20 Mitglieder mit.", ""},
    {"Das Gesunde Städte-Netzwerk hat 93 Mitglieder, in Hessen sind es acht.", ""},
    {"Die Befragung in 14 Kommunen ergab ein klares Bild.", ""},
    {"Die Studie verglich zwölf Städte.", ""},
    {"Acht Partner aus der Region unterstützen das Fest.", ""},
    {"Der Deutsche Städtetag vertritt 3.200 Städte und Gemeinden.", ""},
    {"Es gibt in Deutschland 294 Landkreise.", ""},
    {"Rund 11.000 Gemeinden gibt es in Deutschland.", ""},
    {"Einstimmig, bei zwei Enthaltungen, stimmten die 15 Mitglieder zu.", ""},
    {"Die Krankenkasse hat bundesweit 26 Millionen Mitglieder.", ""},
    {"Der Vorstand besteht aus fünf Mitgliedern.", ""},
    {"Die Sportjugend zählt 10 Millionen Mitglieder.", ""},
    {"Wir suchen 20 Kommunen, die mitmachen.", ""},
    {"Noch haben sich keine 100 Kommunen angeschlossen.", ""},
    {"Weitere fünf Kommunen bereiten den Beitritt vor.", ""},
    {"Fünf Kommunen haben Interesse.", ""},
    {"Drei Kommunen haben ihre Teilnahme beendet.", ""},
};

static const struct row both_ways[] = {
    {"Damals waren es zwei Kommunen, die sich in unserem Land auf den Weg machten.", "2 eq total DE"},
    {"Es nehmen 80 Kommunen teil, unter denen elf Kommunen, unter denen Kommunen.", "80 eq total DE"},
};

/* what a number owes to the sentences around it */
static const struct row passages[] = {
    {"Fulda ist seit Montag Partnerkommune. Die Stadt ist eine von elf Kommunen in Hessen.", "11 eq total DE-HE"},
    {"Vor fünf Jahren trat Jena dem Prozess bei. Inzwischen sind es acht.", "8 eq total DE"},
    {"Der Ausschuss stimmt zu. Ihm gehören elf Mitglieder an.", ""},
    {"Der Kreistag, dem 50 Mitglieder angehören, hat zugestimmt.", ""},
    {"Zu Jahresbeginn waren wir 74, jetzt sind wir 78 Partnerkommunen.",
     "74 eq total DE Jahresbeginn; 78 eq total DE"},
    {"80 Kommunen machen mit. Zwei haben schon einen Bericht vorgelegt.", "80 eq total DE; 2 eq part DE"},
    {"62 Kommunen nehmen teil. 41 Kommunen schickten den Bogen zurück.", "62 eq total DE; 41 eq part DE"},
    {"In Hessen gibt es sechs Landkreise mit Lotsen. Fünf davon nehmen am Prozess teil.", "5 eq part DE-HE"},
    {"Wie viele Bezirke machen mit? Sieben von zwölf.\nUnd bundesweit? Rund 70 Städte, Kreise und Bezirke.",
     "7 eq part DE; 70 approx total DE"},
    {"Bundesweit machen das mehr als 70 Kommunen.", "70 gt total DE"},
    {"Hessen stellt damit weniger Mitglieder als Thüringen, das auf fünf kommt.", "5 eq total DE-TH"},
    {"Das macht drei in ganz Hessen.", "3 eq total DE-HE"},
    {"Im Freistaat Bayern nutzen neun Kommunen den bundesweiten Verbund.", "9 eq total DE-BY"},
    {"Fulda\nHanau\nKassel\nAlle drei haben einen Beschluss.", "3 eq total DE-HE"},
    {"Die Kasse Bayern ist eine von 66 Partnerorganisationen.", "66 eq total DE partner_organisation"},
    {"Partnerkommunen nach Ländern\nLand\t2013\t2018\nHessen\t4\t5\nBayern\t3\t8",
     "4 eq total DE-HE 2013; 5 eq total DE-HE 2018; 3 eq total DE-BY 2013; 8 eq total DE-BY 2018"},
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
    CHECK_ROWS(lead, dates);
    CHECK_ROWS(lead, subject);
    CHECK_ROWS(lead, counting);
    CHECK_ROWS(lead, level);
    CHECK_ROWS(lead, parts);
    CHECK_ROWS(lead, ordinals);
    CHECK_ROWS(lead, inexact);
    CHECK_ROWS(lead, headlines);
    CHECK_ROWS(lead, frames);
    CHECK_ROWS(lead, others);
    CHECK_ROWS(lead, kinds_of_text);
    CHECK_ROWS(lead, other_things);
    CHECK_ROWS(lead, both_ways);
    CHECK_ROWS(lead, passages);
    profile_close(profile);
    gazetteer_close(gazetteer);
    return tap_done();
}
