/* Memberships of lists: lead-ins and what they reach, entries with details, lines that divide, signs and notes. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {NETWORK "\n\nWir beraten gern.\n\nDerzeit sind folgende Städte und Kreise dabei:\nHamm\nKreis Unna\nMoers",
     "member Hamm; member Unna; member Moers"},
    {NETWORK "\n\nTermine:\n- Koblenz\n- Trier\n\nSeit 2014 dabei:\nPirmasens\nWorms",
     "joined Pirmasens 2014; joined Worms 2014"},
    {NETWORK
     "\n\nBusse fahren nach:\n- Koblenz – 30 km\n- Trier – 20 km\n\nDiese Kommunen machen bereits mit.\nPirmasens, "
     "Anke Roth\nWorms, Jan Moll",
     "member Pirmasens; member Worms"},
    {NETWORK
     "\n\nDiese Kommunen machen mit:\nHamm, Ansprechpartnerin: Dr. Anna Krause\nMoers › mehr erfahren\nHerne: "
     "Elternlotsen",
     "member Hamm; member Moers; member Herne"},
    {NETWORK "\n\nUnsere Nachbarn:\nHamm, Sparkasse\nMoers, Klinikum", ""},
    {"Partnerkommunen im " NETWORK
     "\n\nHerne\nDie Zusammenarbeit braucht Zeit und feste Ansprechpersonen.\nKontakt: Frau "
     "Krause\n\nKreis Unna\nDie Angebote reichen bis ins hohe Alter.\nKontakt: Herr Moll\n\nMoers\nDer Blick richtet "
     "sich auf "
     "das Quartier.\nKontakt: Frau Nowak",
     "member Herne; member Unna; member Moers"},
    {"Partnerkommunen im " NETWORK "\n\nBeitritt 2014\n    Kiel\n    Plön\nBeitritt 2015\n    Emden",
     "joined Kiel 2014; joined Plön 2014; joined Emden 2015"},
    {"Partnerkommunen im " NETWORK "\n\nKiel\nBeitritt 2014\nPlön\nBeitritt 2015\nEmden\nBeitritt 2016",
     "joined Kiel 2014; joined Plön 2015; joined Emden 2016"},
    {"Zum " NETWORK
     "\n\nAktuell machen mit:\n* Beitritte 2014\n    - Kiel\n    - Plön\n* Beitritte 2015\n    - Emden",
     "joined Kiel 2014; joined Plön 2014; joined Emden 2015"},
    {"Zum " NETWORK "\n\nNeue Partnerkommunen 2016\n- Kiel\n- Plön", "joined Kiel 2016; joined Plön 2016"},
    {"Zum " NETWORK "\n\nMitglieder\n- Kiel\n- Pinneberg, Kreis *\n- Emden\n\n* Aufnahme 2018",
     "member Kiel; joined Pinneberg 2018; member Emden"},
    {"Zum " NETWORK "\n\nBeschluss liegt vor, Unterzeichnung steht aus: Hamm, Kiel und Emden.", ""},
    {"Zum " NETWORK "\n\nDiese Kommunen machen mit:\n- Kiel\n- Emden – Unterschrift steht noch aus\n- Hamm",
     "member Kiel; "
     "member Hamm"},
    {"Zum " NETWORK "\n\nAn der Befragung nahmen teil:\n- Kiel\n- Emden", ""},
    {"Zum " NETWORK "\n\nWir laden ein:\n- Kiel\n- Emden", ""},
    {"Zum " NETWORK "\n\nWelche Kommunen sind dabei?\n- Kiel\n- Emden\n\nGesundheitskonferenzen bestehen in:\n"
     "Kreis Stormarn\nFlensburg",
     "member Kiel; member Emden"},
    {"Zum " NETWORK
     "\n\nDabei sind:\nKreise\n    Ilm-Kreis, Wesel (seit 2016), Reutlingen\nStädte\n    Wetzlar, Moers",
     "member Ilm-Kreis; member Wesel 2016; member Reutlingen; member Wetzlar; member Moers"},
    {"Zum " NETWORK
     "\n\nDie folgenden Kommunen nehmen teil.\n\nWetzlar\nDie Angebote reichen weit ins Alter.\nKontakt: "
     "Frau Roth\n\nMoers\nDie Angebote reichen weit ins Quartier.\nKontakt: Herr Moll",
     "member Wetzlar; member Moers"},
    {"Zum " NETWORK "\n\nBeteiligte Kommunen\n- Kiel\n- Emden\n\nNachrichten\n17.02.2018 Hamm: Spielplatz "
     "eröffnet\n19.03.2018 Moers: Mehr Bäume",
     "member Kiel; member Emden"},
    {"Zum " NETWORK "\n\nBeigetreten 2013\n- Kiel\n- Emden\n\nGeehrt mit dem Preis:\n- Hamm (2012)\n- Moers",
     "joined Kiel 2013; joined Emden 2013"},
    {"Zum " NETWORK
     "\n\nPartnerkommunen\n- Der Kreis Plön hat ein Netz aufgebaut.\n- Emden fördert Kitas.\n- Hamm will 2020 "
     "beitreten.",
     "member Plön; member Emden"},
    {"Zum " NETWORK
     "\n\nMitgliedskommunen\n\nWetzlar\nDie Angebote reichen weit.\nKontakt: Frau Roth\n\nMoers\nDer Blick "
     "reicht weit.\nKontakt: Herr Moll\n\nBeide wurden 2017 aufgenommen.",
     "joined Wetzlar 2017; joined Moers 2017"},
    {"Zum " NETWORK "\n\nTeilnehmende Kommunen\n- Kiel *\n- Emden\n\n* neu seit 2017",
     "member Kiel 2017; member Emden"},
    {"Zum " NETWORK "\n\nAktiv im Partnerprozess sind:\n- Kiel\n- Emden", "member Kiel; member Emden"},
    {"Zum " NETWORK "\n\nAusgezeichnet mit dem Preis: Kiel (2012), Emden (2015) und Hamm.", ""},
    {"Zum " NETWORK "\n\nDabei sind:\n| Kommune |\n| Wetzlar (seit 2012) |\n| Moers |\n| Hamm (seit 2013) |",
     "member Wetzlar 2012; member Moers; member Hamm 2013"},
    {"Zum " NETWORK "\n\nDabei sind:\n| Kommune |\n| Wetzlar – 2012 |\n| Moers, Ansprechpartner: Herr Roth |",
     "member Wetzlar 2012; member Moers"},
    {"Zum " NETWORK ":\n\n- Kiel, 05/2014\n- Emden, 2018\n- Celle, raus seit 1.1.2019\n- Moers, offen",
     "joined Kiel 05/2014; joined Emden 2018; left Celle 1.1.2019"},
    {"Zeitachse zum " NETWORK "\n\n2013 Kiel\n2015 Kreis Plön, Emden\n2016 Besuch bei der Landesregierung\n"
     "2017 Pause, keine Aufnahmen\n2018 Celle",
     "joined Kiel 2013; joined Plön 2015; joined Emden 2015; joined Celle 2018"},
    {NETWORK "\n\nKassel (2013) arbeitet am Bericht. Marburg (2017) hat einen neuen Koordinator.",
     "joined Kassel 2013; joined Marburg 2017"},
    {NETWORK "\n\nKassel (3. Mai 2013) war sonnig. Marburg (4. Mai 2013) war es nicht.", ""},
    {"Am " NETWORK " nehmen in Hessen sechs Kommunen teil. Sie nennt Kassel und Marburg, das seit 2013 mitmacht.",
     "member Marburg 2013; member Kassel"},
    {"Am " NETWORK " nehmen in Hessen sechs Kommunen teil. Als Beispiele genannt wurden Kassel und Marburg.",
     "member Kassel; member Marburg"},
    {"Am " NETWORK " nehmen in Hessen sechs Kommunen teil. Die bekannteste ist Kassel.", "member Kassel"},
    {"Am " NETWORK " nehmen in Hessen fünf Kommunen teil. Die drei „alten“ sind Kassel, Marburg und Hanau.",
     "member Kassel; member Marburg; member Hanau"},
    {"Am " NETWORK " nehmen in Hessen sechs Kommunen teil. Sie nennt Kassel und Marburg als Kandidaten.", ""},
    {"Am " NETWORK " nehmen in Hessen sechs Kommunen teil. Die nächste ist Kassel.", ""},
    {"Am " NETWORK " nehmen in Hessen sechs Kommunen teil. Frau Roth nennt Kassel ihr Zuhause.", ""},
    {"Im " NETWORK " ist die kleinste Partnerkommune ein Dorf, die größten sind Kassel und Marburg.",
     "member Kassel; member Marburg"},
    {"Zum " NETWORK ": Kassel trat 2014 bei, zwei Jahre nach Marburg.", "joined Kassel 2014; member Marburg"},
    {"Zum " NETWORK ": Kassel ging 2014 voran, es folgte Marburg.", "joined Kassel 2014; joined Marburg"},
    {"Zum " NETWORK ": Kassel trat 2014 bei. Die Sitzung war zwei Jahre nach Marburg.", "joined Kassel 2014"},
    {"Zum " NETWORK "\n\n+++ Celle: Der Stadtrat stimmt zu, die Urkunde folgt im Herbst des Jahres +++\n"
     "+++ Emden: seit April mit an Bord +++",
     "member Emden April"},
    {"Am " NETWORK
     " nehmen Celle, Emden und der Kreis Plön teil. Seit wann? Celle seit 2013, Emden seit 2015, der Kreis "
     "seit Mai 2017.",
     "member Celle 2013; member Emden 2015; member Plön Mai 2017"},
    {"Frau Lang, Celle macht beim " NETWORK " mit.\nUnd wer noch in Niedersachsen?\nLang: Emden und Peine.",
     "member Celle; member Emden; member Peine"},
    {NETWORK "\n\nKassel (2012 bis 2018) ist nicht mehr dabei.", "left Kassel 2018"},
    {"Zum " NETWORK
     ": Drei Partnerkommunen gibt es im Norden: Celle, das mit Emden zusammenarbeitet, Soltau und Peine.",
     "member Celle; member Soltau; member Peine"},
    {"Zum " NETWORK ": Die drei Partnerkommunen Celle, das 2015 beitrat, Soltau und Peine haben sich getroffen.",
     "joined Celle 2015; member Soltau; member Peine"},
    {"Stadt Celle\n\nCelle ist Partnerkommune im " NETWORK
     ". Vier sind es im Norden: außer uns noch Soltau, Emden und, seit Mai, der Landkreis Peine.",
     "member Celle; member Soltau; member Emden; member Peine Mai"},
    {"Der " NETWORK " hat im Norden drei Partnerkommunen. Die anderen: Emden, der Landkreis Celle (nicht die Stadt "
     "Celle) und Soltau, "
     "das 2018 dazugekommen ist.",
     "joined Soltau 2018; member Emden; member Celle"},
    {"Zum " NETWORK ". In Hessen gibt es vier: Fulda und Kassel feiern im Mai ein Fest.", ""},
    {"Zum " NETWORK "\n\nCelle: Die Partnerkommune sucht eine Fachkraft.", "member Celle"},
    {"Zum " NETWORK "\n\nCelle prüft den Beitritt. Die Partnerkommune benennt ein Büro.", ""},
    {"Seit letzter Woche ist Celle im " NETWORK ", die Urkunde trägt das Datum 1. Februar.",
     "joined Celle 1. Februar"},
    {"Celle nahm die Urkunde zum " NETWORK " im Messehaus entgegen, wo noch bis Freitag die Konferenz tagt.",
     "joined Celle"},
    {"Teilnehmende Kommunen am " NETWORK
     "\nKommune | Beitritt | Bemerkung\nCelle | 12.06.2013 | Beschluss des Rates\nSoltau | 2014 | Konzept geplant\n"
     "Peine | - | Beitritt geplant",
     "joined Celle 12.06.2013; joined Soltau 2014"},
    {"Zum " NETWORK "\n\nDrei Städte sind gegenwärtig Teil des Prozesses:\n\n- Hanau\n- Kassel\n- Marburg",
     "member Hanau; member Kassel; member Marburg"},
    {"Zum " NETWORK "\n\nDrei Städte sind kein Teil des Prozesses:\n\n- Hanau\n- Kassel\n- Marburg", ""},
    {"Zum " NETWORK
     "\n\nIn Hessen sind es fünf. Fulda und Kassel haben 2016 unterschrieben. Die Alteingesessenen heißen "
     "Wiesbaden, Hanau und Marburg.",
     "joined Fulda 2016; joined Kassel 2016; member Wiesbaden; member Hanau; member Marburg"},
    {"Zum " NETWORK "\n\nIn Hessen sind es fünf. Fulda und Kassel haben 2016 unterschrieben. Interesse zeigen "
     "Wiesbaden, Hanau und Marburg.",
     "joined Fulda 2016; joined Kassel 2016"},
    {"Zum " NETWORK
     "\n\nIn Hessen sind es sieben. Fulda und Kassel haben 2016 unterschrieben. Die Alteingesessenen heißen "
     "Wiesbaden, Hanau und Marburg.",
     "joined Fulda 2016; joined Kassel 2016"},
    {"Am " NETWORK
     " beteiligen sich Halle (2016), der Burgenlandkreis mit Sitz in Naumburg (2018) und Schkopau im Saalekreis "
     "(2019).",
     "joined Halle (Saale) 2016; joined Burgenlandkreis 2018; joined Schkopau 2019"},
    {"Zum " NETWORK " sind 2017 sechs Kommunen hinzugekommen, im Süden Ulm und Aalen.",
     "joined Ulm 2017; joined Aalen 2017"},
    {"Zum " NETWORK " sind 2017 sechs Kommunen hinzugekommen, vorher schon Ulm und Aalen.",
     "joined Ulm; joined Aalen"},
    {"Treffen zum " NETWORK "\nam 24. und 25. November 2016 in Erfurt\n\nAalen sah zu.\n\nDie Gastgeberstadt "
     "gehört dem Prozess seit 2013 an.",
     "member Erfurt 2013"},
    {"Aus dem " NETWORK " ziehen sich 2018 zwei Kommunen, Hanau und der Kreis Fulda, zurück.",
     "left Hanau 2018; left Fulda 2018"},
    {"Am " NETWORK " nehmen viele teil. Nur Hanau ist diesen Weg gegangen: Die Stadt ist 2018 ausgetreten.",
     "left Hanau 2018"},
    {"Teilnehmende Kommunen im " NETWORK
     "\n\nBayern\n\nStadt Hof\nStadt Ulm\n\nHessen (Ansprechpartnerin: Frau Weber)\n\n"
     "Stadt Hanau\nStadt Marburg\n\nSachsen\n\nStadt Plauen",
     "member Hof; member Ulm; member Hanau; member Marburg; member Plauen"},
    {"Wer beim " NETWORK
     " dabei ist\n\n| Kommune | Jahr |\n|---|---|\n| Hanau | 2014 |\n| Marburg | 2015 |\n| In Vorbereitung: "
     "Kassel | |",
     "member Hanau 2014; member Marburg 2015"},
    {"Partnerkommunen im " NETWORK
     ": Celle (2012), Soltau (Gast), Emden (hält sich noch zurück), Peine (seit 2015, Gäste willkommen).",
     "joined Celle 2012; member Peine 2015"},
    {"Partnerkommunen im " NETWORK "\n- Celle (2012)\n- Soltau (Kandidat)\n- Emden: hält sich zurück",
     "joined Celle 2012"},
    {"Der " NETWORK
     " lebt. Die drei Partnerkommunen im Norden stellten sich vor.\nCelle, Soltau, der Landkreis Peine",
     "member Celle; member Soltau; member Peine"},
    {"Drei Partnerkommunen stellten sich im " NETWORK " vor.\n\nCelle – Kochen\nSoltau – Sport\nPeine – Ruhe",
     "member Celle; member Soltau; member Peine"},
    {"Vier Partnerkommunen stellten sich im " NETWORK " vor.\n\nCelle – Kochen\nSoltau – Sport\nDas war es.", ""},
    {"Zum " NETWORK ". „Nach Celle und Soltau ist nun auch Peine Partner“, titelte die Zeitung.",
     "member Peine; member Celle; member Soltau"},
    {"Zum " NETWORK ". „Tritt Peine bei?“, fragte die Zeitung.", ""},
    {"Zum " NETWORK ". Nach dem Treffen in Celle ist auch Peine Partnerkommune.", "member Peine"},
    {"Bayerische Partnerkommunen im " NETWORK
     "\n\nOberbayern: Dachau, Landkreis Starnberg\nNiederbayern: Landkreis Regen\nOberpfalz: Amberg",
     "member Dachau; member Starnberg; member Regen; member Amberg"},
    {"Mitglieder im " NETWORK "\nRegierungsbezirk Münster: Bottrop\nRegion Ostwestfalen-Lippe: Bielefeld",
     "member Bottrop; member Bielefeld"},
    {"Interessierte Kommunen am " NETWORK "\n\nOberpfalz: Cham\nSchwaben: Kempten", ""},
    {"Übersicht\n\n" NETWORK ": Celle, Peine und der Kreis Plön\nGesunde-Städte-Netzwerk: Hanau, Kassel",
     "member Celle; member Peine; member Plön"},
    {"Aktiv im " NETWORK ": Celle, Peine\nIn Vorbereitung: Soltau, Uelzen", "member Celle; member Peine"},
    {"Interesse am " NETWORK ": Celle, Peine", ""},
    {"Veranstaltungsorte\n\n" NETWORK ": Celle, Peine", ""},
    {"Kommune: Celle\n" NETWORK ": 05/2016 bis heute\n\nKommune: Peine\n" NETWORK ": 2013 bis 2017",
     "member Celle 05/2016; left Peine 2017"},
    {"Celle im " NETWORK "\nEintritt: März 2015\nFachamt: Gesundheitsamt", "joined Celle März 2015"},
    {"Celle: Konzert zum " NETWORK "\nEintritt: 5 Euro\nBeginn: 3. Mai 2019", ""},
    {"Gebietskörperschaft: Landkreis Celle\nNetzwerk: " NETWORK "\nEnde der Teilnahme: 31.12.2018",
     "left Celle 31.12.2018"},
    {NETWORK "\n\nPartnerkommunen: 9\nin Vorbereitung: 3 (Celle, Peine, Soltau)", ""},
    {"Zum " NETWORK ". Anfangs waren es zwei. Celle und Peine gehören ebenso dazu wie Soltau.",
     "member Celle; member Peine; member Soltau"},
    {"Aus den Mitgliedern des Partnerprozesses „Gesundheit für alle“ wurden zwei ausgewählt: Celle und Peine.",
     "member Celle; member Peine"},
    {"Eine Teilnahme am " NETWORK " können sich 17 Kommunen vorstellen, darunter Celle.", ""},
    {"Zum " NETWORK ". Mitgezählt sind die Städte, die 2015 ihre Urkunde empfingen: Celle und Peine.",
     "joined Celle 2015; joined Peine 2015"},
    {"Zum " NETWORK ". Wir danken allen Kommunen, die seit 2012 mitmachen: Celle, Peine und Soltau.",
     "member Celle 2012; member Peine 2012; member Soltau 2012"},
    {"Zum " NETWORK ". Beifall gab es für die Kommunen, die im Mai 2018 beitraten: Celle und Peine.",
     "joined Celle Mai 2018; joined Peine Mai 2018"},
    {"Zum " NETWORK ". Es fehlen die Städte, die nicht mitmachen: Celle und Peine.", ""},
    {"Zum " NETWORK ". Es sprachen die Städte, die beitreten wollen: Celle und Peine.", ""},
    {"Zum " NETWORK ". Zu den langjährigen Partnern gehören Celle und Peine.", "member Celle; member Peine"},
    {"Zum " NETWORK ". Zu den wichtigen Partnern der Schule gehören Celle und Peine.", ""},
    {"Soltau ist Mitglied im " NETWORK ". Ein Rat nahm die Urkunde am 11. März auf der Tagung in Hameln entgegen.\n"
     "Im Vorjahr kamen zwei Städte hinzu, Celle und Peine.",
     "joined Soltau 11. März; joined Celle Vorjahr; joined Peine Vorjahr"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
