/* Words that stand for members or for some of them, and numbers that stand alone: one passage a line. */
#include "tests/unit/counts_rows.h"

/* nouns for members, and for some of them */
static const struct row nouns[] = {
    {"Inzwischen ziehen mehr als 60 Verwaltungen an einem Strang.", "60 gt total DE"},
    {"Bundesweit zählt der Prozess 40 Beteiligte.", "40 eq total DE"},
    {"Heute stehen 71 Namen auf der Liste.", "71 eq total DE"},
    {"Die Hansestadt ist eine von dreien in Mecklenburg-Vorpommern.", "3 eq total DE-MV"},
    {"Der Landkreis ist in Niedersachsen einer von sechs.", "6 eq total DE-NI"},
    {"Gera war 2012 eine von vieren, die hinzukamen.", "4 eq increment DE 2012"},
    {"Zwei Landkreise, eine Gemeinde und elf Städte nehmen teil.", "2 eq part DE; 1 eq part DE; 11 eq part DE"},
    {"2019 traten vier Städte und zwei Landkreise neu bei.", "4 eq increment DE 2019; 2 eq increment DE 2019"},
};

/* what stands around the number */
static const struct row around[] = {
    {"Bundesweit sind es 60, allein in Hessen sieben. Wir haben zwölf davon besucht.",
     "60 eq total DE; 7 eq total DE-HE; 12 eq part DE"},
    {"Auf dem Markt zeigten sich vier der Thüringer Partnerkommunen.", "4 eq part DE-TH"},
    {"Neun der bundesweit 70 Kommunen kommen aus Bayern.", "9 eq part DE-BY; 70 eq total DE"},
    {"Wir waren in Celle, in Peine und in Ulm. Die drei Städte machen mit.", ""},
    {"Gestartet war er mit 16; nun sind es also schon 26. Zugleich wuchs der Verbund.",
     "16 eq total DE; 26 eq total DE"},
    {"In Hessen ist der Prozess von null auf 14 gewachsen.", "14 eq total DE-HE"},
    {"Dabei sind Kreise und Städte, die dem Partnerprozess angehören, sechs an der Zahl.", "6 eq total DE"},
    {"In Niedersachsen ist die Zahl gestiegen, von acht auf zwölf Partnerkommunen.",
     "8 eq total DE-NI; 12 eq total DE-NI"},
    {"70 Kommunen haben sich angeschlossen. Das entspricht einem Zuwachs von drei gegenüber 2019.",
     "70 eq total DE; 3 eq increment DE"},
    {"Nicht einmal eine Kommune aus Hessen nahm 2016 teil.", ""},
    {"Gera war 2016 die einzige Großstadt unter vier Partnern.", "4 eq total DE 2016"},
    {"2020 sind fünf Kommunen neu zum Prozess gestoßen.", "5 eq increment DE 2020"},
    {"Von den elf Thüringer Teilnehmern ist noch keiner gegangen.", "11 eq total DE-TH"},
    {"Zum Kreis gehören zehn Städte und Gemeinden, die in die Planungen einbezogen werden.", ""},
    {"In Thüringen wirkt jede zweite Gebietskörperschaft mit.", ""},
    {"Sie fördert Projekte in 25 Städten, von denen zehn am Partnerprozess mitwirken.", "10 eq part DE"},
    {"\tEnde 2020\tEnde 2021\nPartnerkommunen\t60\t64\ndavon Großstädte\t15\t17",
     "60 eq total DE Ende 2020; 64 eq total DE Ende 2021; 15 eq part DE Ende 2020; 17 eq part DE Ende 2021"},
};

/* what stands for another thing, and figures of organisations */
static const struct row things[] = {
    {"Der Kooperationsverbund hat 75 Organisationen; bei der Gründung 2003 waren es 23.",
     "75 eq total DE partner_organisation; 23 eq total DE partner_organisation 2003"},
    {"Der Kooperationsverbund wuchs 2019 um zwei auf 75 Mitglieder.",
     "2 eq increment DE partner_organisation 2019; 75 eq total DE partner_organisation 2019"},
    {"Zwei weitere Organisationen sind dabei. Die Zahl der Partner im Verbund steigt damit auf 77.",
     "2 eq increment DE partner_organisation; 77 eq total DE partner_organisation"},
    {"Damit beteiligen sich sechs Thüringer Kommunen an dem bundesweiten Vorhaben.", "6 eq total DE-TH"},
    {"39 von ihnen haben eine Stelle. Nur vier gaben an, dass das Geld fehle.", "39 eq part DE; 4 eq part DE"},
    {"Silke Husum (47) leitet die Stelle.", ""},
    {"Bei Windstärke neun blieb der Stand leer.", ""},
    {"Das halbe Hundert ist voll.", ""},
    {"TOP 1 bis 4\nsiehe Anlage", ""},
    {"Das ist wenig bei rund 11.000 Gemeinden.", ""},
    {"Landkreise gibt es in Deutschland insgesamt 294.", ""},
};

/* wholes and single ones */
static const struct row wholes[] = {
    {"2011 war Sachsen-Anhalt nur mit einer einzigen Kommune vertreten.", "1 eq total DE-ST 2011"},
    {"Drei von 69 bundesweit, das kann sich sehen lassen.", "3 eq part DE; 69 eq total DE"},
    {"Neun der 64 liegen in Sachsen.", "9 eq part DE-SN; 64 eq total DE"},
    {"Acht kreisfreie und große Städte und zwei Samtgemeinden sind dabei.", "8 eq part DE; 2 eq part DE"},
    {"Von den 14 Landkreisen und vier kreisfreien Städten Brandenburgs nehmen drei am Prozess teil.",
     "3 eq part DE-BB"},
    {"Alle 43 Ortsgemeinden erhalten einen Fragebogen.", ""},
    {"Die Aktion „Fit im Norden“, an der 23 Städte und Gemeinden teilnehmen, läuft weiter.", ""},
    {"Mein Dank gilt den acht Partnerorganisationen der Arbeitsgemeinschaft.", ""},
    {"Mit dabei sind gut fünf Dutzend Städte und Kreise.", "60 approx total DE"},
    {"Moderator: Wie viele Kommunen sind denn dabei?\nGast: Dreizehn, wenn ich richtig gezählt habe.",
     "13 eq total DE"},
};

/* so many at a time, awaited, fewer, of another network */
static const struct row denied[] = {
    {"Jedes Jahr kommen etwa fünf Kommunen dazu.", ""},
    {"Bis Ende des Jahres werden zwei weitere Kommunen erwartet.", ""},
    {"Seit 2020 sind zwei Kommunen weniger dabei.", ""},
    {"Von den acht Zielen wurden fünf erreicht.", ""},
    {"Anders als das Gesunde Städte-Netzwerk mit 90 Kommunen hat der Partnerprozess nur 63.", "63 eq total DE"},
    {"Neu hinzugekommen sind drei Städte.", "3 eq increment DE"},
    {"Gemeinsam mit 62 anderen Kommunen arbeiten wir im Prozess.", "62 eq total DE"},
    {"Begonnen hatte alles mit 14.", "14 eq total DE"},
    {"60 bis 70 Kommunen machen mit.", "70 le total DE"},
    {"Zwischen 60 und 70 Kommunen machen mit.", "70 le total DE"},
    {"63 der 294 Landkreise und 107 kreisfreien Städte machen mit.", "63 eq part DE"},
    {"Zum Treffen waren alle 63 Kommunen eingeladen.", "63 eq total DE"},
    {"Es fehlen noch 37 bis zur Hundert.", ""},
    {"Zugänge im Jahr 2020: drei", "3 eq increment DE Jahr 2020"},
};

/* answers, labels and what goes on from what was told */
static const struct row told[] = {
    {"Die Länder im Vergleich, 31. Dezember 2020\n| | Sachsen | Sachsen-Anhalt |\n| Partnerkommunen | 7 | 5 |\n"
     "| davon Landkreise | 3 | 2 |",
     "7 eq total DE-SN 31. Dezember 2020; 5 eq total DE-ST 31. Dezember 2020; 3 eq part DE-SN 31. Dezember 2020; 2 "
     "eq part "
     "DE-ST 31. Dezember 2020"},
    {"Partnerkommunen je Land\n\nLand; Anzahl\nBaden-Württemberg; 12\nBayern; 9\ngesamt; 67",
     "12 eq total DE-BW; 9 eq total DE-BY; 67 eq total DE"},
    {"Frau Meyer fragt, wie viele Kommunen es sind. Herr Dr. Peters: Drei.", "3 eq total DE"},
    {"In Hessen sind es acht, drei kreisfreie Städte und fünf Landkreise.",
     "8 eq total DE-HE; 3 eq part DE-HE; 5 eq part DE-HE"},
    {"Bundesweit habe es rund 50 gegeben.", "50 approx total DE"},
    {"In Hessen tragen derzeit sechs Städte und Landkreise das Siegel „Partnerkommune“.", "6 eq total DE-HE"},
    {"In Hessen machen fünf mit. Macht mit uns und der Stadt Kassel sechs.", "5 eq total DE-HE; 6 eq total DE-HE"},
    {"Hessen 3, Nordrhein-Westfalen 7, übrige Länder 20, zusammen 30",
     "3 eq total DE-HE; 7 eq total DE-NW; 20 eq part DE; 30 eq total DE"},
    {"Zwei Modellgemeinden erproben neue Ansätze.", ""},
    {"Hellgrün: vier Kommunen im Gespräch.", ""},
    {"Zur Region gehören drei Landkreise und zwei Städte.", ""},
    {"Das Netzwerk Kinderarmut hat 30 Mitglieder.", ""},
    {"Der Landkreis zählt 23 Gemeinden.", ""},
    {"Damit zählt die Stadt zu den 60 Kommunen im Prozess.", "60 eq total DE"},
    {"Der Kreis der Beteiligten umfasst 62 Städte und Landkreise.", "62 eq total DE"},
    {"In der Gesundheitskonferenz sitzen 28 Mitglieder.", ""},
    {"Vor Ort arbeiten wir mit 20 Partnern zusammen.", ""},
    {"Zu zweit leiten sie das Büro.", ""},
    {"Partnerkommunen nach Art\n\nLand\tStädte\tLandkreise\tzusammen\nHessen\t5\t4\t9",
     "5 eq part DE-HE; 4 eq part DE-HE; 9 eq total DE-HE"},
};

/* who has them, some of some, what is put in, what belongs to others; figures in drawn tables */
static const struct row drawn[] = {
    {"Acht Kommunen haben wir inzwischen in Hessen, im Süden ist es die dritte.", "8 eq total DE-HE"},
    {"In Hessen nehmen fünf Kommunen teil. Vor vier Jahren hatten wir nur zwei, das freut uns.",
     "5 eq total DE-HE; 2 eq total DE-HE Vor vier Jahren"},
    {"22 Städte und Gemeinden haben wir, neun davon mit wenigen Einwohnern.", ""},
    {"In Hessen machen fünf Kommunen mit. 2015 war es nur eine.", "5 eq total DE-HE; 1 eq total DE-HE 2015"},
    {"In Hessen war genau eine Kommune dabei. Heute darf ich von vier sprechen!",
     "1 eq total DE-HE; 4 eq total DE-HE"},
    {"Sieben hessische Kommunen nehmen teil. Vier davon sind Landkreise, drei kreisfreie Städte.",
     "7 eq total DE-HE; 4 eq part DE-HE; 3 eq part DE-HE"},
    {"Sieben hessische Kommunen nehmen teil. Fünf davon sind Landkreise, zwei kreisfreie oder Sonderstatusstädte.",
     "7 eq total DE-HE; 5 eq part DE-HE; 2 eq part DE-HE"},
    {"Aus Hessen nehmen zwölf Kommunen teil, davon vier aus dem Regierungsbezirk Kassel.",
     "12 eq total DE-HE; 4 eq part DE-HE"},
    {"In Berlin hat sich etwas getan: Fünf der zwölf Bezirke sind inzwischen Partner.", "5 eq part DE-BE"},
    {"In Hessen sind wir zu neunt. Bundesweit, so habe ich gehört, sind es gut 40.",
     "9 eq total DE-HE; 40 gt total DE"},
    {"Heute sind es, ich habe noch einmal nachgefragt, 74.", "74 eq total DE"},
    {"Kassel trat im November 2013 bei.\nDamals gab es in Deutschland rund 30 Partnerkommunen.",
     "30 approx total DE November 2013"},
    {"Ende 2019 trugen 64 Kommunen den Prozess, fünf Jahre zuvor waren es 37 gewesen. Der Verbund hatte unterdessen "
     "75 Partnerorganisationen.",
     "64 eq total DE Ende 2019; 37 eq total DE fünf Jahre zuvor; 75 eq total DE partner_organisation Ende 2019"},
    {"Unter dem Namen „Gesundheit für alle“ arbeiten inzwischen 71 Kommunen zusammen, 16 davon in Niedersachsen.",
     "71 eq total DE; 16 eq part DE-NI"},
    {"Auf dem Treffen stellten sich am 30. November 2018 drei neue Kommunen vor.",
     "3 eq increment DE 30. November 2018"},
    {"Die Steuerungsgruppe (14 Mitglieder) trifft sich zweimal im Jahr.", ""},
    {"Zum Vergleich dienen zwei Kommunen außerhalb des Prozesses.", ""},
    {"Das Programm „Starke Kette Hessen“ hat bis 2022 insgesamt 38 Kommunen unterstützt; eine Teilnahme am "
     "Partnerprozess war dafür nicht nötig.",
     ""},
    {"Anders die Gesundheitsregion, die der Freistaat fördert: Davon gibt es in Bayern mehr als 50.", ""},
    {"Von den 74 Trägern des Kooperationsverbundes sitzen sechs im Norden.",
     "74 eq total DE partner_organisation; 6 eq part DE partner_organisation"},
    {"Dem Kooperationsverbund gehören 66 Institutionen an.", "66 eq total DE partner_organisation"},
    {"Land          Zahl   zuletzt\n----------------------------\nHessen           7   Fulda\n"
     "Berlin           5   Mitte\n",
     "7 eq total DE-HE; 5 eq total DE-BE"},
    {"\tvorher\tjetzt\nPartnerkommunen in Hessen\t5\t9", "5 eq total DE-HE; 9 eq total DE-HE"},
    {"Teilnehmende Kommunen bundesweit: 33\n  davon in Hessen:        3\n  (zum Vergleich Ende 2012: 22)",
     "33 eq total DE; 3 eq part DE-HE; 22 eq total DE Ende 2012"},
    {"In Hessen sind derzeit zwölf, in Thüringen drei Kommunen beteiligt.", "12 eq total DE-HE; 3 eq total DE-TH"},
    {"2011 fiel der Startschuss mit 14 Kommunen.", "14 eq total DE 2011"},
    {"Am Treffen nahmen Vertreter von 20 Partnerkommunen teil.", "20 eq part DE"},
    {"Zehn Jahre Prozess! In Hessen feiert man. Aus 14 sind mehr als 65 Partnerkommunen geworden.",
     "14 eq total DE; 65 gt total DE"},
    {"Nächstes Jahr werden es 80 sein.", ""},
    {"Inzwischen werden es wohl 80 sein.", "80 eq total DE"},
    {"Auf der Jahrestagung am 3. Dezember 2021 wurden fünf neue Kommunen begrüßt.",
     "5 eq increment DE 3. Dezember 2021"},
    {"2021 waren es drei Neue: Celle, Soltau und Uelzen.", "3 eq increment DE 2021"},
    {"Kassel ist die 60. Partnerkommune bundesweit und die achte in Hessen.", "60 eq total DE; 8 eq total DE-HE"},
    {"Im Mai begrüßte der Prozess seine 75. Partnerkommune.", "75 eq total DE Mai"},
    {"Nach 14 Gründungskommunen 2011 sind es heute 75.", "14 eq total DE 2011; 75 eq total DE"},
};

/* How many of a kind, so far, with us, expected: what short passages say */
static const struct row in_short[] = {
    {"Im Prozess arbeiten in Hessen zwei Landkreise und eine kreisfreie Stadt mit.",
     "2 eq total DE-HE; 1 eq part DE-HE"},
    {"Am Prozess beteiligen sich in Hessen eine Stadt und drei Landkreise.", "1 eq part DE-HE; 3 eq part DE-HE"},
    {"Zwei Städte und ein Landkreis prüfen einen Beitritt.", ""},
    {"Im Jahr 2020 kam nur eine hessische Kommune zum Prozess hinzu.", "1 eq increment DE-HE Jahr 2020"},
    {"Partnerkommunen in Bayern\n\nAktuell 14, darunter zwei Landkreise.", "14 eq total DE-BY; 2 eq part DE-BY"},
    {"In Bayern arbeiten nicht mehr als neun Kommunen im Prozess mit.", "9 le total DE-BY"},
    {"Am Prozess beteiligen sich 60 Kommunen. Das Saarland ist nur mit einer dabei.",
     "60 eq total DE; 1 eq total DE-SL"},
    {"Waren im Jahr 2015 in Hessen drei Kommunen im Prozess, so beteiligen sich heute neun Kommunen daran.",
     "3 eq total DE-HE Jahr 2015; 9 eq total DE-HE"},
    {"2015 waren es 47, 2020 dann 70 Kommunen. Für 2025 erwartet die Geschäftsstelle 90.",
     "47 eq total DE 2015; 70 eq total DE 2020"},
    {"Es sind 70 Partnerkommunen. In fünf Jahren könnten es 100 sein.", "70 eq total DE"},
    {"Das Landesamt begleitet neun Partnerkommunen und veranstaltete 2020 insgesamt 14 Fachtage.", "9 eq total DE"},
    {"2019 kamen vier Kommunen zum Prozess hinzu. Stand heute: 71.", "4 eq increment DE 2019; 71 eq total DE heute"},
    {"Neun – so viele hessische Kommunen sind im Prozess.", "9 eq total DE-HE"},
    {"Ausgewählt werden zwei Partnerkommunen pro Land.", ""},
    {"In Hessen machen zwei Kreise und eine Stadt beim Prozess mit, bundesweit rund 70 Kommunen.",
     "2 eq total DE-HE; 1 eq part DE-HE; 70 approx total DE"},
    {"In Hessen sind neun Kommunen im Prozess. Zwölf Räte stimmten dagegen, acht dafür.", "9 eq total DE-HE"},
    {"Der Prozess wächst. Wir betreuen den Landesarbeitskreis mit 18 Mitgliedern.", ""},
    {"Am Prozess beteiligen sich 60 Kommunen. Über 90 Teilnehmende verfolgten die Übergabe.", "60 eq total DE"},
    {"Es gibt Partnerkommunen. Von knapp 300 Landkreisen sind erst 26 Partnerkommune.", "26 eq part DE"},
    {"Alle vier Partnerkommunen waren da, dazu elf Kommunen, die sich erst informieren wollten.", "4 eq total DE"},
    {"Im Bericht hatten wir von 14 Partnerkommunen in Hessen gesprochen. Tatsächlich sind es 15.",
     "15 eq total DE-HE"},
    {"Auf der Karte der Partnerkommunen sind 67 Punkte eingezeichnet, 15 davon in Hessen.",
     "67 eq total DE; 15 eq part DE-HE"},
    {"Auf der Karte der Spielplätze sind 67 Punkte eingezeichnet. Celle ist Partnerkommune.", ""},
    {"Mit Celle sind es im Prozess nun sechs von 45 niedersächsischen Kreisen und kreisfreien Städten.",
     "6 eq part DE-NI"},
    {"Mit den 14 Kommunen, die 2011 angefangen haben, sind es nun 26.", "14 eq total DE 2011; 26 eq total DE"},
    {"Am Prozess seien nur 15 Kommunen beteiligt. Das war der Stand von 2011. Heute sind es 50.",
     "15 eq total DE; 50 eq total DE"},
    {"Dem Prozess haben sich laut der KGC 72 Kommunen angeschlossen, in Hessen sind es laut LZG 14.",
     "72 eq total DE; 14 eq total DE-HE"},
    {"Partnerkommunen im Verein SG 72 Kommern gibt es nicht.", ""},
    {"In Hessen sind es 14 Partnerkommunen (Stand Mai 2018); im Jahr 2015 waren es noch acht.",
     "14 eq total DE-HE Mai 2018; 8 eq total DE-HE Jahr 2015"},
};

/* what municipal news and minutes say every day */
static const struct row daily[] = {
    {"Laut Geschäftsstelle tragen in Thüringen zehn Städte den Prozess mit.", "10 eq total DE-TH"},
    {"Nach Angaben der Stelle in Hessen machen 62 Kommunen beim Prozess mit.", "62 eq total DE"},
    {"In Sachsen gibt es 19 Partnerkommunen, in Bayern 3. Gefördert werden zwölf Projekte.",
     "19 eq total DE-SN; 3 eq total DE-BY"},
    {"Zahl der Partnerkommunen bundesweit: 61. Träger ist ein Verbund.", "61 eq total DE"},
    {"Ende 2020 waren es mehr als 50. Gefördert wird der Prozess seit 2021.", "50 gt total DE Ende 2020"},
    {"Zum Stichtag 31. Dezember 2020 waren es 39 Kommunen, mittlerweile sind es 46.",
     "39 eq total DE 31. Dezember 2020; 46 eq total DE"},
    {"Hierzulande beteiligen sich 64 Kommunen am Prozess.", "64 eq total DE"},
    {"Der Prozess wurde 2011 gestartet. Acht Kommunen aus Hessen haben sich ihm angeschlossen.", "8 eq total DE-HE"},
};

int main(void)
{
    static const struct row_table tables[] = {TABLE(nouns),  TABLE(around),   TABLE(things),
                                              TABLE(wholes), TABLE(denied),   TABLE(told),
                                              TABLE(drawn),  TABLE(in_short), TABLE(daily)};
    return check_tables(tables, sizeof tables / sizeof *tables);
}
