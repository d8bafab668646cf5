/* Passages that count members by an article, by nouns of those who came, and side by side, and what is found in them: as
 * test_counts.c. */
#include "tests/unit/counts_rows.h"

/* the one that an article counts, and nouns of those who came */
static const struct row singles[] = {
    {"2012 war es in Hessen genau eine Stadt, die beim Partnerprozess mitmachte.", "1 eq total DE-HE 2012"},
    {"Nur eine Stadt im Saarland hat den Partnerprozess unterzeichnet.", "1 eq total DE-SL"},
    {"Mit Suhl wächst der Partnerprozess in Thüringen um eine weitere Stadt.", "1 eq increment DE-TH"},
    {"Der Partnerprozess ist in Bayern um einen Landkreis größer geworden.", "1 eq increment DE-BY"},
    {"Aus Hessen ist eine weitere Stadt in den Partnerprozess gekommen, drei sind es nun.",
     "1 eq increment DE-HE; 3 eq total DE-HE"},
    {"Sachsen verzeichnete im Partnerprozess 2019 einen Zugang, 2018 drei Neuaufnahmen.",
     "1 eq increment DE-SN 2019; 3 eq increment DE-SN 2018"},
    {"Gemeldet sind zwei Aufnahmen in den Partnerprozess.", "2 eq increment DE"},
    {"Bei der Landeskonferenz wurden zwei neue Mitglieder des Partnerprozesses begrüßt.", "2 eq increment DE"},
    {"Beim Partnerprozess gibt es einen Zugang zu Fachwissen.", ""},
    {"Die Arbeitsgruppe wuchs um eine Stadt, am Partnerprozess nimmt sie nicht teil.", ""},
    {"Ulm kam als eine neue Kommune zum Partnerprozess hinzu.", ""},
    {"Zwei Aufnahmen vom Fest hängen im Rathaus.", ""},
};

/* several Länder side by side, and what names the area at some distance */
static const struct row lands[] = {
    {"Zwei Städte aus Hessen, drei aus Bayern und vier aus Thüringen sind im Partnerprozess verzeichnet.",
     "2 eq total DE-HE; 3 eq total DE-BY; 4 eq total DE-TH"},
    {"Im Freistaat Sachsen sind drei Kommunen, im Freistaat Thüringen sieben Kommunen in den Partnerprozess "
     "eingebunden.",
     "3 eq total DE-SN; 7 eq total DE-TH"},
    {"Acht Partnerkommunen verzeichnet Hessen, sechs Rheinland-Pfalz, zwei das Saarland.",
     "8 eq total DE-HE; 6 eq total DE-RP; 2 eq total DE-SL"},
    {"Sieben Partnerkommunen stellt Hessen, nur vier Sachsen und drei Brandenburg.",
     "7 eq total DE-HE; 4 eq total DE-SN; 3 eq total DE-BB"},
    {"Acht Partnerkommunen hat Hessen, fünf Bayern waren zu Gast.", "8 eq total DE-HE"},
    {"Länder mit den meisten Kommunen im Partnerprozess: Hessen (elf), Sachsen (neun), Thüringen (fünf).",
     "11 eq total DE-HE; 9 eq total DE-SN; 5 eq total DE-TH"},
    {"In Hessen beraten drei Städte noch, in Bayern sind sieben Kommunen im Partnerprozess.", "7 eq total DE-BY"},
    {"Beteiligt am Partnerprozess: 9 Kommunen in NI, 4 in SH, 3 aus BW.",
     "9 eq total DE-NI; 4 eq total DE-SH; 3 eq total DE-BW"},
    {"In Sachsen haben drei Städte, in Thüringen acht und in Hessen neun den Weg in den Partnerprozess gefunden.",
     "3 eq total DE-SN; 8 eq total DE-TH; 9 eq total DE-HE"},
    {"Ulm ist eine von vier Partnerkommunen des Prozesses „Gesundheit für alle“ in Mecklenburg-Vorpommern.",
     "4 eq total DE-MV"},
    {"Als erste Kommune des Saarlandes trat Saarbrücken bei; 2020 waren dort drei Partnerkommunen dabei.",
     "3 eq total DE-SL 2020"},
    {"Die Stelle meldet drei Beitritte zum Partnerprozess, wohlgemerkt nur in Niedersachsen.",
     "3 eq increment DE-NI"},
    {"Partnerkommunen: 9 in Niedersachsen, 4 in Hessen", "9 eq total DE-NI; 4 eq total DE-HE"},
    {"Sechs Kommunen sind im Partnerprozess, auch in Bayern.", "6 eq total DE"},
    {"Acht Länder haben noch keine fünf Kommunen im Partnerprozess; Spitzenreiter ist Hessen mit zwölf.",
     "12 eq total DE-HE"},
    {"Die meisten Länder stellen weniger als zehn Partnerkommunen.", ""},
    {"Drei Länder stellen zusammen 20 Partnerkommunen.", "20 eq total DE"},
    {"Neu im Partnerprozess: zwei Landkreise aus Brandenburg.", "2 eq increment DE-BB"},
};

/* those who are taken up by the next sentence, some of them, and dates in brackets */
static const struct row taken_up[] = {
    {"Was haben 46 deutsche Städte und Kreise gemeinsam? Sie stehen hinter dem Partnerprozess.", "46 eq total DE"},
    {"70 Städte und Kreise ziehen an einem Strang. Sie sind im Partnerprozess organisiert.", "70 eq total DE"},
    {"Konferenzen bestehen in 38 Kreisen. Sie sind nicht mit dem Partnerprozess zu verwechseln.", ""},
    {"Im Juni bestand der Partnerprozess aus 56 Kommunen. Geantwortet haben 41.",
     "56 eq total DE Juni; 41 eq part DE Juni"},
    {"Der Partnerprozess umfasst 56 Kommunen. Einen Beschluss gefasst haben 41.", "56 eq total DE; 41 eq part DE"},
    {"In Thüringen haben wir acht Partnerkommunen, drei ohne Koordinationsstelle.",
     "8 eq total DE-TH; 3 eq part DE-TH"},
    {"Beim Treffen waren 19 Partnerkommunen, also ein Viertel aller 76 Kommunen im Partnerprozess.",
     "19 eq part DE; 76 eq total DE"},
    {"Zwei Drittel der 72 beteiligten Kommunen, nämlich 48, haben am Partnerprozess mitgeschrieben.",
     "72 eq total DE; 48 eq part DE"},
    {"Die 43 Kommunen im Partnerprozess „Gesundheit für alle“ (April 2015) tauschten sich aus.",
     "43 eq total DE April 2015"},
};

/* what "dass" tells, entries of a chronicle, one that came */
static const struct row told[] = {
    {"Dass sich heute 58 Kommunen zum Partnerprozess bekennen, hätte beim Start niemand gedacht.", "58 eq total DE"},
    {"Dass im Partnerprozess 70 Kommunen zusammenarbeiten, hätte kaum jemand für möglich gehalten.",
     "70 eq total DE"},
    {"Dass 100 Kommunen am Partnerprozess teilnehmen, wünschen wir uns.", ""},
    {"Dass 100 Kommunen am Partnerprozess teilnehmen, ist unser Ziel.", ""},
    {"Dass 100 Kommunen am Partnerprozess teilnehmen, ist nicht richtig.", ""},
    {"2011: Start mit 14 Kommunen\n2013: 30 Kommunen\n2015: neuer Name, 45 Kommunen",
     "14 eq total DE 2011; 30 eq total DE 2013; 45 eq total DE 2015"},
    {"Sachsen hat fünf Partnerkommunen. Hinzugekommen ist 2017 eine.", "5 eq total DE-SN; 1 eq increment DE-SN 2017"},
    {"2021 kamen in Hessen zwei Partnerkommunen hinzu, 2020 war es eine.",
     "2 eq increment DE-HE 2021; 1 eq increment DE-HE 2020"},
    {"2021 kamen zwei Partnerkommunen hinzu, 2020 war es eine Ausnahme.", "2 eq increment DE 2021"},
    {"Die Gesundheitsregion plus ist um einen starken Partner reicher: den Partnerprozess „Gesundheit für alle“.",
     ""},
};

/* So many joined, by a noun or by the relative clause behind them; those who came on a day are not all. */
static const struct row admitted[] = {
    {"Höhepunkt war die Begrüßung von sechs Kommunen, die am 6. Dezember 2017 in den Partnerprozess eintraten.",
     "6 eq increment DE 6. Dezember 2017"},
    {"Der Verbund ehrte vier Städte, die sich 2017 dem Partnerprozess angeschlossen haben.",
     "4 eq increment DE 2017"},
    {"Mit dem Beitritt zweier Landkreise wächst der Partnerprozess auf 58 Kommunen.",
     "2 eq increment DE; 58 eq total DE"},
    {"In Hessen sind es neun Kommunen, die bis 2017 dem Partnerprozess beigetreten sind.", "9 eq total DE-HE 2017"},
    {"Zur Begrüßung von 30 Gästen kam der Landrat. Der Partnerprozess zählt 60 Kommunen.", "60 eq total DE"},
    {"Gera ist dem Partnerprozess beigetreten. An dem Tag waren wir zu zweit.", ""},
    {"Gera ist dem Partnerprozess beigetreten. In Thüringen sind wir zu zweit.", "2 eq total DE-TH"},
};

/* A table with a caption between it and the text that tells the day. */
static const struct row captioned[] = {
    {"Am 31. Dezember 2022 gab es 73 Partnerkommunen, Ende 2021 waren es 69.\nNeue Partnerkommunen 2022\nLand\t"
     "Partnerkommunen insgesamt\tNeu\nHessen\t8\tFulda\nSachsen\t7\tPirna",
     "73 eq total DE 31. Dezember 2022; 69 eq total DE Ende 2021; 8 eq total DE-HE 31. Dezember 2022; 7 eq total "
     "DE-SN "
     "31. Dezember 2022"},
    {"Am 31. Dezember 2022 gab es 73 Partnerkommunen.\nPartnerkommunen nach Ländern\nLand\tPartnerkommunen\n"
     "Hessen\t8\nSachsen\t7",
     "73 eq total DE 31. Dezember 2022; 8 eq total DE-HE 31. Dezember 2022; 7 eq total DE-SN 31. Dezember 2022"},
};

int main(void)
{
    static const struct row_table tables[] = {TABLE(singles), TABLE(lands),    TABLE(taken_up),
                                              TABLE(told),    TABLE(admitted), TABLE(captioned)};
    return check_tables(tables, sizeof tables / sizeof *tables);
}
