/* What a number of members owes to what stands around it: other numbers, other clauses, the lines and sentences before. */
#include "tests/unit/counts_rows.h"

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
    {"Noch haben sich keine 100 Kommunen angeschlossen.", "100 lt total DE"},
    {"Weitere fünf Kommunen bereiten den Beitritt vor.", ""},
    {"Fünf Kommunen haben Interesse.", ""},
    {"Drei Kommunen haben ihre Teilnahme beendet.", ""},
};

static const struct row both_ways[] = {
    {"Damals waren es zwei Kommunen, die sich in unserem Land auf den Weg machten.", "2 eq total DE"},
    {"Es nehmen 80 Kommunen teil, unter denen elf Kommunen, unter denen Kommunen.", "80 eq total DE; 11 eq part DE"},
};

/* what a number owes to another beside it, or to the sentence before */
static const struct row beside[] = {
    {"Der Kreis der Partnerkommunen hat sich von 14 auf 24 erweitert.", "14 eq total DE; 24 eq total DE"},
    {"Die Zahl der Mitglieder hat sich von 50 im Jahr 2016 auf nunmehr 64 ausgeweitet.",
     "50 eq total DE Jahr 2016; 64 eq total DE"},
    {"Ende 2019 ergab das einen Bestand von 64.", "64 eq total DE Ende 2019"},
    {"2013 kamen sieben Kommunen hinzu, 2014 noch einmal zehn.", "7 eq increment DE 2013; 10 eq increment DE 2014"},
    {"Von den 74 Partnerkommunen liegen 58 in den westlichen und 16 in den östlichen Ländern.",
     "74 eq total DE; 58 eq part DE; 16 eq part DE"},
    {"Beteiligt sind 66 Kommunen, von denen sechs in Sachsen liegen.", "66 eq total DE; 6 eq part DE-SN"},
    {"Kassel ist eine von elf Stadt- und Landkreisen in Hessen.", "11 eq total DE-HE"},
    {"Mit Pankow ist der fünfte Berliner Bezirk unter aktuell 46 Partnerkommunen dabei.",
     "5 eq total DE-BE; 46 eq total DE"},
    {"Seit der letzten Sitzung sind vier Beitritte zu verzeichnen.", "4 eq increment DE"},
    {"Es gibt Frühe Hilfen auch in Sachsen. Beim Prozess sind drei Kommunen an Bord.", "3 eq total DE-SN"},
    {"Es gibt Frühe Hilfen auch in Sachsen. Am Prozess nehmen 60 Kommunen teil.", "60 eq total DE"},
    {"Partnerkommunen in Bayern: 10\ndavon Landkreise: 6", "10 eq total DE-BY; 6 eq part DE-BY"},
};

/* what the clause plans or denies is not so of those whom it compares with, or of whom a relative clause tells */
static const struct row aside[] = {
    {"Anders als zehn andere hessische Kommunen will sich Fulda nicht beteiligen.", "10 eq total DE-HE"},
    {"Im Gegensatz zu acht Kommunen im Freistaat Bayern beteiligt sich Passau noch nicht.", "8 eq total DE-BY"},
    {"Fulda folgt dem Beispiel von zehn hessischen Kommunen.", "10 eq total DE-HE"},
    {"2023 will Weimar dem Prozess beitreten, der in Thüringen zurzeit sechs Kommunen umfasst.", "6 eq total DE-TH"},
    {"Jena zählt damit zu den bundesweit 28 Kommunen, die sich für Kinder verbünden.", "28 eq total DE"},
    {"Im Mai konnten wir fünf Kommunen neu aufnehmen.", "5 eq increment DE Mai"},
    {"Im Mai 2021 trat Gera bei, zusammen mit vier anderen Kommunen.", "4 eq increment DE Mai 2021"},
    {"80 Kommunen machen mit. In Hessen gibt es inzwischen drei weitere.", "80 eq total DE; 3 eq increment DE-HE"},
    {"Bayern 2, Hessen 3, zusammen 36", "2 eq total DE-BY; 3 eq total DE-HE; 36 eq total DE"},
    {"Mit sechs weiteren Städten ist die Unterzeichnung für November vereinbart.", ""},
    {"Drei Landkreise haben nach den Unterlagen gefragt.", ""},
    {"Zwei weitere Kommunen stehen vor dem Beitritt.", ""},
    {"Für 2023 rechnen wir mit drei bis vier Beitritten.", ""},
    {"Wer macht in Hessen mit? Bisher fünf.", "5 eq total DE-HE"},
    {"2016 waren es mehr als 55. Getragen wird das Ganze von vielen.", "55 gt total DE 2016"},
    {"Anfang 2016 zählte die Geschäftsstelle 52 Kommunen.", "52 eq total DE Anfang 2016"},
    {"Dem Netzwerk Gesunde Kinder, dem 16 Landkreise angehören, fehlt Geld.", ""},
    {"Hessen stellt nun zwölf der 38 Partnerkommunen.", "12 eq part DE-HE; 38 eq total DE"},
    {"Alle 66 Partnerkommunen wurden befragt; 52 Kommunen antworteten.", "66 eq total DE; 52 eq part DE"},
    {"In Hessen machen neun Kommunen mit. Bundesweit gibt es 62 davon.", "9 eq total DE-HE; 62 eq total DE"},
    {"Ende 2020 nahmen vier Kommunen teil (2019: drei). Auf Bundesebene waren es 57.",
     "4 eq total DE Ende 2020; 3 eq total DE 2019; 57 eq total DE Ende 2020"},
    {"Partnerkommunen in Hessen: 10\n  davon Landkreise: 4\n  zum Vergleich Ende 2015: 5",
     "10 eq total DE-HE; 4 eq part DE-HE; 5 eq total DE-HE Ende 2015"},
    {"Partnerkommunen am 1. Januar 2022 (in Klammern: Vorjahr)\nHessen 12 (11)\nSachsen 5 (4)",
     "12 eq total DE-HE 1. Januar 2022; 11 eq total DE-HE Vorjahr; 5 eq total DE-SN 1. Januar 2022; 4 eq total "
     "DE-SN Vorjahr"},
    {"Die Zahl der Helfer wuchs von 54 auf 74 Partnerorganisationen.",
     "54 eq total DE partner_organisation; 74 eq total DE partner_organisation"},
    {"2011 begannen 14 Kommunen, ein Jahr später kamen zehn hinzu.",
     "14 eq total DE 2011; 10 eq increment DE ein Jahr später"},
    {"Das Land Berlin ist nicht Mitglied, wohl aber fünf der zwölf Bezirke.", "5 eq part DE-BE"},
    {"Wie viele Kommunen waren es 2015 in Hessen?\nZu Frage 2: Drei.", "3 eq total DE-HE 2015"},
    {"Bayern: Vier Landkreise prüfen noch einen Beitritt; bisher zehn Kommunen.", "10 eq total DE-BY"},
    {"Im Mai 2018 trat Unna bei. Damals war es die zwölfte Kommune in Nordrhein-Westfalen.",
     "12 eq total DE-NW Mai 2018"},
    {"Länder ohne Partnerkommune: 2", ""},
    {"2019 traten fünf Kommunen bei, zwei traten aus.", "5 eq increment DE 2019"},
    {"Am 3. Mai 2018 wurden sieben Kommunen neu begrüßt. Der Kreis der Partnerkommunen wächst damit auf 62.",
     "7 eq increment DE 3. Mai 2018; 62 eq total DE 3. Mai 2018"},
    {"2012 zählte der Prozess 26, 2016 bereits 54 Mitgliedskommunen.", "26 eq total DE 2012; 54 eq total DE 2016"},
    {"In Hessen unterstützt die Kasse neun Kommunen, sechs davon sind Partnerkommunen.", "6 eq part DE-HE"},
    {"Sieben Berliner Bezirke sind dabei. Fünf Bezirke fehlen noch.", "7 eq total DE-BE"},
    {"Inhalt\n1 Geschichte\n2 Mitglieder\n3 Kritik", ""},
    {"Einwohner: 99.955\nStädte und Gemeinden: 16\nPartnerkommune seit: 2018", ""},
    {"Im „Netzwerk Kita und Gesundheit“ arbeiten neun Kreise zusammen.", ""},
    {"Zu den „Demenzfreundlichen Kommunen“ gehören 30 Gemeinden.", ""},
    {"Wir könnten fünf Kommunen aufnehmen.", ""},
    {"Zum Fachtag konnten wir 34 Kommunen begrüßen.", ""},
};

/* what a number owes to the sentences around it */
static const struct row passages[] = {
    /* figures in lines, under what says what they count */
    {"Zahl der Kommunen im Partnerprozess\n2014: 26\n2016: rund 40\nheute: 53",
     "26 eq total DE 2014; 40 approx total DE 2016; 53 eq total DE"},
    {"Partnerprozess: Entwicklung der Mitgliederzahl\n\nJahr   Kommunen   Partnerorganisationen\n2014   26         "
     "50\n2016   40         61",
     "26 eq total DE 2014; 50 eq total DE partner_organisation 2014; 40 eq total DE 2016; 61 eq total DE "
     "partner_organisation 2016"},
    {"Partnerprozess\n\nKommunen: 70\nLänder: 14\nSitzungen: 12", "70 eq total DE"},
    {"Partnerprozess\n- 2014: 26 Kommunen\n- 2016: 40 Kommunen aus zehn Ländern\n- 2018: 300 Gäste beim Kongress",
     "26 eq total DE 2014; 40 eq total DE 2016"},
    {"Zahlen zum Partnerprozess\n\nJahr   Neue Kommunen   Gesamt\n2012   12              26\n2013   7               "
     "33",
     "12 eq increment DE 2012; 26 eq total DE 2012; 7 eq increment DE 2013; 33 eq total DE 2013"},
    {"Partnerprozess\n- Landkreise: 25\n- kreisangehörige Gemeinden: 18\n- Sitzungen: 4",
     "25 eq total DE; 18 eq total DE"},
    {"Partnerprozess – Kennzahlen 2021\nBeitritte im Berichtsjahr: 4\nAustritte: 1\nPartnerkommunen: 71",
     "4 eq increment DE 2021; 71 eq total DE 2021"},
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
    /* dates and areas are all that the table names */
    {"Wie hat sich die Zahl entwickelt?\n\nAntwort:\nJahresende      Hessen      Bund\n2012            1           "
     "24\n2015            3           51",
     "1 eq total DE-HE 2012; 24 eq total DE 2012; 3 eq total DE-HE 2015; 51 eq total DE 2015"},
    {"Kleine Statistik\nJahr\tNRW\tDeutschland\nEnde 2016\t11\t57\njetzt\t19\t84",
     "11 eq total DE-NW Ende 2016; 57 eq total DE Ende 2016; 19 eq total DE-NW; 84 eq total DE"},
    {"Zum Vergleich die Entwicklung im Bund:\n\n            2019    2020\nKommunen      66      69\ndavon BW       9 "
     "  "
     "   10",
     "66 eq total DE 2019; 69 eq total DE 2020; 9 eq total DE-BW 2019; 10 eq total DE-BW 2020"},
    {"Säuglinge je Jahr\nJahr\tNRW\tDeutschland\n2016\t11\t57", ""},
};

/* whose the number is, and whether it is all of them, some or so many more */
static const struct row whose[] = {
    {"Am Donnerstag ist Gera beigetreten. Zehn neue Kommunen bekamen ihre Urkunde.", "10 eq increment DE Donnerstag"},
    {"Zum 31.12.2021 nahmen sieben sächsische Kommunen teil, eine mehr als im Vorjahr. Bundesweit stieg die Zahl auf "
     "71.",
     "7 eq total DE-SN 31.12.2021; 71 eq total DE 31.12.2021"},
    {"Seit März 2016 ist Gera dabei. Zu diesem Zeitpunkt zählte das Netzwerk 50 Kommunen.",
     "50 eq total DE März 2016"},
    {"Zehn Kommunen erhielten beim Treffen in Gera ihre Urkunde – sechs Städte, drei Kreise und eine Gemeinde.",
     "10 eq total DE; 6 eq part DE; 3 eq part DE"},
    {"Rostock gehörte zu den zehn Kommunen, die 2012 hinzukamen.", "10 eq increment DE 2012"},
    {"In Sachsen ist sie damit eine von fünf Kommunen.", "5 eq total DE-SN"},
    {"Im Saarland, wo Homburg liegt, sind es zwei Partnerkommunen.", "2 eq total DE-SL"},
    {"46 teilnehmende Kommunen in 14 Bundesländern; neun davon liegen in NRW.", "46 eq total DE; 9 eq part DE-NW"},
    {"72 Kommunen nehmen teil. Bayernweit sind neun Kommunen dabei.", "72 eq total DE; 9 eq total DE-BY"},
    {"Thüringen zählt drei Partnerkommunen, Hessen bringt es schon auf sieben.",
     "3 eq total DE-TH; 7 eq total DE-HE"},
    {"Den lokalen Bündnissen für Familie gehören im Land 37 Kommunen an.", ""},
    {"Erst jeder zwölfte der 294 Landkreise ist am Partnerprozess beteiligt.", ""},
    {"Die sieben Hamburger Bezirke setzen den Prozess um.", ""},
    {"In Hessen gibt es sieben Partnerkommunen und 129 Gemeinden.", "7 eq total DE-HE"},
    {"Im Kreis selbst ziehen zehn Gemeinden mit.", ""},
    {"Gesundheitsregionen gibt es in Bayern mehr als 60.", ""},
    {"Rheinland-Pfalz: 5 / Saarland: 2 / Bund: 69", "5 eq total DE-RP; 2 eq total DE-SL; 69 eq total DE"},
    {"Begonnen hatte alles 2011 mit 14, heute sind es 74.", "14 eq total DE 2011; 74 eq total DE"},
    {"Wie viele Bezirke sind dabei? Nun sind fünf von zwölf im Partnerprozess.", "5 eq part DE"},
    {"Seit 2015 hat sich die Zahl verdreifacht: Aus vier wurden zwölf.", "4 eq total DE 2015; 12 eq total DE"},
    {"Am 30.11.2011 fiel der Startschuss. 14 Kommunen sind als Erstunterzeichner dabei.", "14 eq total DE 30.11.2011"},
    {"Gera trat am 3. Mai 2016 bei, zusammen mit 13 weiteren Kommunen.", "13 eq increment DE 3. Mai 2016"},
    {"Bundesweit sind es damit 24. Drei Städte kommen aus Hessen.", "24 eq total DE; 3 eq total DE-HE"},
    {"Die drei Neuen des Jahres 2021: Herne, Gera und Jena.", "3 eq increment DE Jahres 2021"},
    {"Acht Meldungen hatten wir versprochen, sieben sind es geworden.", ""},
};

int main(void)
{
    static const struct row_table tables[] = {TABLE(other_things), TABLE(both_ways), TABLE(beside),
                                              TABLE(aside),        TABLE(passages),  TABLE(whose)};
    return check_tables(tables, sizeof tables / sizeof *tables);
}
