/* What pages about the network tell of communes beside it: how large they are, where they lie, who comes from there,
 * what else they do. Nobody belongs by it. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {NETWORK "\nMit 76.000 Einwohnern ist Lüneburg die größte Stadt der Region.", ""},
    {NETWORK "\nCelle zählt rund 70.000 Einwohnerinnen und Einwohner und ist Sitz des Landkreises.", ""},
    {NETWORK "\nGifhorn liegt an der Aller, eine halbe Stunde von Braunschweig entfernt.", ""},
    {NETWORK "\nDie Kreisstadt Uelzen ist mit 33.000 Menschen die kleinste der vier Städte.", ""},
    {NETWORK "\nIn Hameln leben viele ältere Menschen, jeder dritte ist über 60.", ""},
    {NETWORK "\nPeine hat acht Grundschulen, zwei Gymnasien und eine Gesamtschule.", ""},
    {NETWORK "\nSoltau ist bekannt für seine Therme und die Lage mitten in der Heide.", ""},
    {NETWORK "\nDie Moderation übernahm Frau Dr. Berger von der Hochschule Emden.", ""},
    {NETWORK "\nReferentin ist Anna Petersen aus Flensburg, die an der Universität Kiel forscht.", ""},
    {NETWORK "\nVeranstaltungsort ist das Kulturzentrum in Hildesheim, der Eintritt ist frei.", ""},
    {NETWORK "\nDie nächste Tagung findet am 4. Juni 2019 in Göttingen statt.", ""},
    {NETWORK "\nAuf dem Podium saßen der Bürgermeister von Verden und eine Ärztin aus Rotenburg.", ""},
    {NETWORK "\nDie Kita Sonnenschein in Cuxhaven kocht seit 2015 selbst.", ""},
    {NETWORK "\nIn Nordhorn fährt der Bürgerbus jetzt auch sonntags.", ""},
    {NETWORK "\nDas Klinikum Wolfsburg stellt zwei Räume zur Verfügung.", ""},
    {NETWORK "\nDer Fußballverein aus Meppen sammelte 3.000 Euro für den neuen Spielplatz.", ""},
    {NETWORK "\nVon Vechta aus fährt man mit dem Zug eine Stunde nach Osnabrück.", ""},
    {NETWORK "\nDer Landkreis Holzminden ist dünn besiedelt, viele Dörfer haben keinen Arzt mehr.", ""},
    {NETWORK "\nIm Landkreis Stade leben 205.000 Menschen in neun Einheitsgemeinden und Samtgemeinden.", ""},
    {NETWORK "\nDie Stadt Goslar gehört seit 1992 zum Welterbe.", ""},
    {NETWORK "\nDer Kreistag von Leer tagt das nächste Mal im September.", ""},
    {NETWORK "\nDie AOK in Lingen bezahlt den Kurs für alle Versicherten.", ""},
    {NETWORK "\nFinanziert wird die Stelle zur Hälfte vom Land und zur Hälfte von der Stadt Emden.", ""},
    {NETWORK "\nIn Aurich gibt es seit 2010 einen runden Tisch gegen Kinderarmut.", ""},
    {NETWORK "\nDie Stadt Delmenhorst hat 2014 einen Sozialbericht vorgelegt.", ""},
    {NETWORK "\nWilhelmshaven erhielt 2017 den Preis für die beste Idee zur Bewegung im Alltag.", ""},
    {NETWORK "\nBarsinghausen nimmt am Stadtradeln teil.", ""},
    {NETWORK "\nDie Stadt Salzgitter ist fahrradfreundliche Kommune.", ""},
    {NETWORK "\nSeesen baut das Freibad um, Bad Gandersheim das Hallenbad.", ""},
    {NETWORK "\nDie Ausstellung ist bis Mai in Wolfenbüttel zu sehen, danach in Helmstedt.", ""},
    {NETWORK "\nIn Nienburg stellte der Verein im Januar 2018 seine Arbeit vor.", ""},
    {NETWORK "\nFragen beantwortet Herr Thiele, Gesundheitsamt Northeim, Telefon 05551 708.", ""},
    {NETWORK "\nDie Zahlen stammen aus einer Befragung in Oldenburg und Westerstede.", ""},
    {NETWORK "\nDas Vorbild kommt aus Dänemark, getestet wurde es zuerst in Buxtehude.", ""},
    {NETWORK "\nZu Besuch waren auch Schülerinnen aus Diepholz.", ""},
    {NETWORK "\nDer Weg führt von Stadthagen über Rinteln nach Bückeburg.", ""},
    {NETWORK "\nMünster will bis 2030 klimaneutral sein.", ""},
    {NETWORK "\nIn der Nachbarstadt Melle ist das Angebot größer.", ""},
    {NETWORK "\nDie Menschen in Norden werden älter als im Durchschnitt des Landes.", ""},
    {NETWORK "\nGeboren wurde sie 1970 in Papenburg, seit 2011 leitet sie das Jugendamt.", ""},
    {NETWORK "\nFür die Stadt Laatzen spricht der kurze Weg zur Messe.", ""},
    {NETWORK "\nLangenhagen hat einen Flughafen, Lehrte einen großen Bahnhof.", ""},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
