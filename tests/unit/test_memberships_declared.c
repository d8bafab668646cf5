/* Communes that declare that they join, have themselves entered, say yes, hold fast or back out: the idioms of it. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {"Zum " NETWORK ": Peine hat im März 2018 die Teilnahmeerklärung abgeschickt.", "joined Peine März 2018"},
    {"Zum " NETWORK ": Der Landkreis Uelzen gab 2019 seine Beitrittserklärung ab.", "joined Uelzen 2019"},
    {"Zum " NETWORK ": Hanau hat noch keine Beitrittserklärung abgegeben.", ""},
    {"Zum " NETWORK ": Hanau will die Beitrittserklärung im Herbst abschicken.", ""},
    {"Zum " NETWORK ": Suhl hat 2018 eine eigene Erklärung abgegeben.", "joined Suhl 2018"},
    {"Celle hat 2017 die Teilnahme am " NETWORK " angezeigt.", "joined Celle 2017"},
    {"Der " NETWORK " wächst. Zuletzt trug sich der Kreis Fulda ein.", "joined Fulda"},
    {"Der " NETWORK " wächst. Hanau ließ sich 2019 in die Liste der Partnerkommunen eintragen.", "joined Hanau 2019"},
    {"Der " NETWORK " wächst. Die Stadt Hanau trug sich in das Goldene Buch der Region ein.", ""},
    {"Der " NETWORK " wächst. Soltau hat 2018 Ja gesagt, Celle noch nicht.", "joined Soltau 2018"},
    {"Celle sagte 2017 Ja zum " NETWORK ".", "joined Celle 2017"},
    {"Der " NETWORK " wächst. Soltau hat zum Radweg Ja gesagt, der Kreistag in Celle zum Bad.", ""},
    {"Marburg hat 2018 im " NETWORK " festgemacht.", "joined Marburg 2018"},
    {"Soltau ist 2019 als Partnerkommune in den " NETWORK " übernommen worden.", "joined Soltau 2019"},
    {"Der " NETWORK " schrumpft. Jena hat 2017 einen Rückzieher gemacht, Gera hält an der Teilnahme fest.",
     "left Jena 2017; member Gera"},
    {"Der " NETWORK " schrumpft. Celle und Soltau zogen 2018 einen Schlussstrich. Die Stadt Peine macht weiter.",
     "left Celle 2018; left Soltau 2018; member Peine"},
    {"Marburg ließ die Mitgliedschaft im " NETWORK " 2017 auslaufen.", "left Marburg 2017"},
    {"Hannover ist uns im " NETWORK " 2018 leider abhandengekommen.", "left Hannover 2018"},
    {"Dass sich Marburg 2018 aus dem " NETWORK " gelöst hat, bedauern viele.", "left Marburg 2018"},
    {"Zum " NETWORK ". Marburg hat sich 2018 von der Idee gelöst, alles selbst zu machen.", ""},
    {"Zum " NETWORK ". Der Kreis Fulda hält an der Zusammenarbeit mit der Volkshochschule fest.", ""},
    {"Zum " NETWORK ". Hanau macht mit dem Ausbau der Radwege weiter.", ""},
    {"Zum " NETWORK ". Auf der Karte der Partnerkommunen finden sich Celle und Soltau.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK ". Auf der Liste der Bewerber stehen Celle und Soltau.", ""},
    {"Im " NETWORK ", zu dessen 75 Partnerkommunen auch Celle gehört, geht es um Kinder.", "member Celle"},
    {"Zum " NETWORK " ist zu sagen, dass Hanau 2018 durch den Kooperationsverbund aufgenommen wurde.",
     "joined Hanau 2018"},
    {"Zum " NETWORK ". Hanau trat 2018 dem Kooperationsverbund bei.", ""},
    {"Fünf Kommunen sind im " NETWORK ". Hanau ist eine davon, ebenso Fulda und der Kreis Gotha.",
     "member Hanau; member Fulda; member Gotha"},
    {"Fünf Kommunen sind im " NETWORK ". Hanau ist eine davon, ebenso wenig wie Fulda will es Werbung.",
     "member Hanau"},
    {"Die Erklärung zum " NETWORK ": Unterzeichner waren 2017 die Stadt Suhl und der Landkreis Greiz.",
     "joined Suhl 2017; joined Greiz 2017"},
    {"Dass Marburg 2018 aus dem " NETWORK " ausschied, war zu erwarten.", "left Marburg 2018"},
    {"Dass Marburg aus dem " NETWORK " ausscheidet, ist nicht zu erwarten.", "member Marburg"},
    {"Der Kreis Fulda ist im " NETWORK ". Hanau ist mittelbar beteiligt.", "member Fulda"},
    {"Zum " NETWORK ". Der Kreis Gotha ist längst drin, Suhl noch nicht.", "member Gotha"},
    {"Zeittafel\n2012 Ratsbeschluss\n6.11.2014 Beitritt der Hansestadt Lübeck zum " NETWORK " in der Hauptstadt"
     "\n2018 Tagung mit Gästen aus zwölf Partnerkommunen",
     "joined Lübeck 6.11.2014"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
