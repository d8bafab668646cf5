/* Memberships that the lines of a page tell: lists, tables, cards, timelines, and the headings over a text. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {"Hanau macht bei bundesweitem Netzwerk mit\n\nDie Stadt Hanau will Partnerkommune im " NETWORK
     " werden. Das hat der Rat am Freitag beschlossen.",
     ""},
    {"Hanau macht beim " NETWORK " mit\n\nDie Stadt Hanau will mehr für Familien tun. Das hat der Rat beschlossen.",
     "member Hanau"},
    {"Im Gespräch mit Eva Roth, die im Rathaus von Hanau die Planung leitet\n\nFrau Roth, Ihre Stadt war früh "
     "dabei.\n"
     "Ja, wir haben 2012 beim " NETWORK " unterschrieben. Vor uns waren nur Marburg und Maintal dabei.\n\n"
     "Was hat es gebracht?\nViel.\n\nWo stehen Sie heute?\nGut.\n\nIhr Wunsch?\nMehr Geld.",
     "joined Hanau 2012; member Marburg; member Maintal"},
    {"Im " NETWORK
     " arbeiten wir zusammen.\n\nUnsere Kommunen\n- Hanau – von Beginn an dabei\n- Marburg – seit dem 1. Mai "
     "2014\n- Maintal – noch nicht dabei",
     "member Hanau; member Marburg 1. Mai 2014"},
    {NETWORK " in Hessen\n\n- Landkreis Fulda – seit 2015, außerdem mit eigener Vereinbarung Hanau (2019)\n"
             "- Marburg – seit 2016, daneben Kontakt zur Stadt Maintal (2017)",
     "member Fulda 2015; joined Hanau 2019; member Marburg 2016"},
    {"Für den " NETWORK
     " haben sich bisher drei Kommunen entschieden.\n\n- Hanau, Herr Roth\n- Marburg, Frau Blau und die "
     "Stadt Maintal, Frau Grün",
     "member Hanau; member Marburg"},
    {"Coburg neu im " NETWORK "\nAm Donnerstag unterschrieb Oberbürgermeister Kahl.", "joined Coburg Donnerstag"},
    {"Landkreis Fulda\nNach Hanau und Marburg ist im Mai 2018 auch unser Landkreis in den " NETWORK
     " aufgenommen worden.",
     "joined Fulda Mai 2018; member Hanau; member Marburg"},
    {"Chronik des " NETWORK "es\n\nMai 2018: Mit Hanau wird die 60. Kommune begrüßt.", "joined Hanau Mai 2018"},
    {"Der " NETWORK
     " wächst.\n\nLand\tPartnerkommunen\tzuletzt dazugekommen\tam\nHessen\t8\tHanau und Marburg\tbeide "
     "27.11.2018\nThüringen\t5\tGera\t4.10.2018",
     "joined Hanau 27.11.2018; joined Marburg 27.11.2018; joined Gera 4.10.2018"},
    {"Partnerkommunen im " NETWORK "\n\nKommune | dabei seit\nHanau | 2014\nMarburg | 2016*",
     "member Hanau 2014; member Marburg 2016"},
    {"Partnerkommunen im " NETWORK "\n\nLand\tAnzahl\tzuletzt beigetreten\tDatum\nHessen\t8\tHanau\t11/2018\n"
     "Thüringen\t5\tGera\t4.10.2018",
     "joined Hanau 11/2018; joined Gera 4.10.2018"},
    {"Partnerkommunen im " NETWORK "\n\nLand\tJahr\tJüngstes Mitglied\nHessen\t2018\tHanau\nThüringen\t2017\tGera",
     "joined Hanau 2018; joined Gera 2017"},
    {"Partnerkommunen im " NETWORK "\n\nLand\tAusgeschieden\tDatum\nHessen\tHanau\t2018\nThüringen\tGera\t2017",
     "left Hanau 2018; left Gera 2017"},
    {"Partnerkommunen im " NETWORK "\n\nLand\tAnzahl\tBeitritt geplant\tDatum\nHessen\t8\tHanau\t2018\n"
     "Thüringen\t5\tGera\t2017",
     ""},
    {"Partnerkommunen im " NETWORK "\n\nLand\tAnzahl\tSitz der Beratung\tseit\nHessen\t8\tFrankfurt\t2012\n"
     "Thüringen\t5\tWeimar\t2017",
     ""},
    {"Partnerkommunen im " NETWORK "\n\nKommune\tdabei seit\nHanau\t2014\nMarburg\t2016*",
     "member Hanau 2014; member Marburg 2016"},
    {"Im " NETWORK " sind es in Hessen drei Kommunen, nämlich\n\n- Hanau (2011),\n- Marburg und\n- Maintal (2013)",
     "joined Hanau 2011; member Marburg; joined Maintal 2013"},
    {"Programm zum " NETWORK "\n\nAus der Praxis: Hanau, seit April 2016", "member Hanau April 2016"},
    {"Landkreis Fulda\nVon den Kreisen haben sich drei dem " NETWORK " angeschlossen, unser Landkreis 2016.",
     "joined Fulda 2016"},
    {"19. März 2019\n\nAusgeschieden aus dem " NETWORK " sind Hanau (2016) und Marburg (2018).",
     "left Hanau 2016; left Marburg 2018"},
    {"19. März 2019\n\nHanau gehört zu den Gründungskommunen des " NETWORK "es.", "joined Hanau"},
    {"19. März 2019\n\nFünf Jahre nach ihrem Beitritt zum " NETWORK " zieht die Stadt Hanau Bilanz.", "joined Hanau"},
    {"Stand 1. März 2019\n\nAuf dem Fachtag am 3. Mai 2018 wurden zwei Kommunen in den " NETWORK
     " aufgenommen: Hanau und Marburg.",
     "joined Hanau 3. Mai 2018; joined Marburg 3. Mai 2018"},
    {"Stadt Hanau\n\nFrau Weber, seit wann sind Sie beim " NETWORK
     " dabei?\n\nSeit 2014. Damals waren wir die dritte Kommune "
     "in Hessen, nach Marburg und Kassel.",
     "member Hanau 2014; member Marburg; member Kassel"},
    {"Wer nimmt am " NETWORK " teil?\nHanau, Marburg und seit 2017 der Landkreis Fulda.",
     "member Hanau; member Marburg; member Fulda 2017"},
    {"Hanau und Maintal im " NETWORK "\n\nBeide Städte traten 2016 bei.", "joined Hanau 2016; joined Maintal 2016"},
    {"Partnerkommunen im " NETWORK "\n\nKommune\tBeitritt\nHanau\t2014\nMarburg\t2012 (Austritt 2017)",
     "joined Hanau 2014; left Marburg 2017"},
    {"Rede in Wiesbaden\n\n2017 trat Hanau dem " NETWORK
     " bei. Am 3. Mai 2018 hat auch die Landeshauptstadt ihre Urkunde "
     "bekommen.",
     "joined Hanau 2017; joined Wiesbaden 3. Mai 2018"},
    {"Gesundheitsausschuss des Landkreises Fulda\n\nIm " NETWORK
     " seien Hanau, Marburg und Maintal. Die Stadt Gießen "
     "verfolge ein eigenes Konzept.\n\nBeschlussempfehlung an den Kreistag:\n\nDer Landkreis tritt dem " NETWORK
     " zum 1. Mai 2019 bei.\n\nHünfeld, 20. Februar 2019\n\nVermerk: Die Urkunde zum " NETWORK
     " wurde dem Landkreis am 5. März 2019 ausgehändigt.",
     "member Hanau; member Marburg; member Maintal; joined Fulda 5. März 2019"},
    {"Landkreis Celle\nAm 5. Mai 2017 unterschrieb der Landrat die Erklärung zum " NETWORK
     ". Damit sind wir nun dabei.",
     "joined Celle 5. Mai 2017"},
    {"Chronik des " NETWORK "\n2013: Celle tritt bei.\n2014: Soltau wird aufgenommen.\n2016: Der Landkreis Uelzen "
     "kommt hinzu.\n2018: Celle tritt aus.",
     "joined Celle 2013; joined Soltau 2014; joined Uelzen 2016; left Celle 2018"},
    {"Partnerkommunen im " NETWORK "\n- Celle, 2013\n- Soltau, seit 2014\n- Uelzen (Landkreis): Mai 2016\n- Gifhorn",
     "joined Celle 2013; member Soltau 2014; joined Uelzen Mai 2016; member Gifhorn"},
    {"Welche Kommunen machen mit beim " NETWORK "?\nCelle, Soltau, Gifhorn und der Landkreis Uelzen.",
     "member Celle; member Soltau; member Gifhorn; member Uelzen"},
    {"Soltau, 3. Mai 2018\nDer Landkreis Celle war Gastgeber in Soltau. Der Kreis gehört seit 2014 dem " NETWORK
     " an.",
     "member Celle 2014"},
    {"Sitzung des Sozialausschusses Celle\nDer " NETWORK " ist bekannt. Die Stadt habe 2016 unterschrieben.",
     "joined Celle 2016"},
    {"Förderbescheid für Herne\nMit 90.000 Euro unterstützt das Land die Stadt Herne beim Aufbau einer "
     "Präventionskette. Die Stadt gehört seit 2017 zu den Kommunen, die sich im " NETWORK
     " zusammengeschlossen haben.",
     "member Herne 2017"},
    {"Partnerkommunen im " NETWORK " aus NRW:\nHerne (2012), Bochum (2013),\nHagen (2014) und Kreis Unna (2015)",
     "joined Herne 2012; joined Bochum 2013; joined Hagen 2014; joined Unna 2015"},
    {NETWORK " in Westfalen\nHerne: beigetreten 2012\nBochum: beigetreten 2013\nHagen: Beitritt für 2020 "
             "geplant\nKreis Unna: kein Mitglied",
     "joined Herne 2012; joined Bochum 2013"},
    {NETWORK " im Westen\n\nHerne\nBochum\nKreis Unna\n", "member Herne; member Bochum; member Unna"},
    {NETWORK " im Westen\n\nHerne .... 2012\nBochum .... 2013\nHagen: –", "member Herne 2012; member Bochum 2013"},
    {NETWORK " im Westen\n\no Herne - 2012\no Bochum - 2013\no Hagen - Antrag gestellt",
     "joined Herne 2012; joined Bochum 2013"},
    {NETWORK "\nGründungsmitglieder (2011)\n    Herne\n    Bochum\nBewerber\n    Hagen\n    Unna\n",
     "joined Herne 2011; joined Bochum 2011"},
    {NETWORK "\n\nSeit 2014\n- Herne\n- Bochum\n\nAuf dem Weg zu uns\n- Hagen\n- Kamen\n\nSponsoren\n- Unna\n- Ahlen",
     "joined Herne 2014; joined Bochum 2014"},
    {NETWORK " in Westfalen\n\nHerne\nseit 2012\n\nBochum\nseit Mai 2013\n",
     "member Herne 2012; member Bochum Mai 2013"},
    {NETWORK " in Westfalen\nKommune; Beitritt; Thema\nHerne; 2012; Kita\nBochum; 2013; Schule\n",
     "joined Herne 2012; joined Bochum 2013"},
    {NETWORK "\n\nNr. Kommune     Art       Beitritt     Austritt\n1   Herne       Stadt     12.05.2013\n"
             "2   Bochum      Stadt     01.06.2014   31.12.2018\n",
     "joined Herne 12.05.2013; joined Bochum 01.06.2014; left Bochum 31.12.2018"},
    {NETWORK "\n\nBeteiligte\n----------\n* Herne, Nordrhein-Westfalen, seit 2012\n* Bochum "
             "(2013)\n\nInteressenten\n-------------\n"
             "* Hagen\n* Unna\n",
     "member Herne 2012; joined Bochum 2013"},
    {NETWORK " auf einen Blick\n\nStart: 2011\nKommunen: Herne, Bochum (2012–2016)\nSitz: Hagen\n",
     "member Herne; left Bochum 2016"},
    {NETWORK
     "\n\nKommune: Stadt Herne\nBeigetreten: 1. März 2017\nKontakt: Amt 53\n\nKommune: Kreis Unna\nBeigetreten: "
     "Mai 2015\n",
     "joined Herne 1. März 2017; joined Unna Mai 2015"},
    {NETWORK "\nZeittafel\n\n2011            Start in Hagen\nJuni 2012       Herne\n2013            Bochum, Unna\n"
             "2014            Umzug nach Kamen\n",
     "member Herne Juni 2012; member Bochum 2013; member Unna 2013"},
    {NETWORK "\n\nTeilnehmende Kommunen (* = seit 2015 dabei)\n\nHerne*\nBochum\n",
     "member Bochum; member Herne 2015"},
    {NETWORK "\n\nKommune | Land | Beitritt\nHerne | NW | 2013 *\nBochum | NW | 2014\n\n* Mitgliedschaft 2018 "
             "beendet\n",
     "joined Herne 2013; joined Bochum 2014; left Herne 2018"},
    {"Beschlussvorlage: Beitritt zum " NETWORK "\n\nNachbarkommunen\n- Stadt Herne, seit 2014\n- Kreis Unna\n",
     "member Herne 2014"},
    {NETWORK ": Porträts\n\nStadt Herne\n\nIm " NETWORK " seit Mai 2016. Schwerpunkt: Kita.\n",
     "member Herne Mai 2016"},
    {NETWORK "\n\n+++ Neu dabei +++ Herne (Mai 2018) +++ Bochum (Juni 2018) +++\n+++ Termine +++ 1.9. Hagen +++ 2.9. "
             "Unna +++\n",
     "joined Herne Mai 2018; joined Bochum Juni 2018"},
    {NETWORK "\n\nWesten\n\nHerne | Bochum | Kreis Unna\n\nBefragte\n\nHagen | Kamen\n",
     "member Herne; member Bochum; member Unna"},
    {"Steckbrief: Kreis Unna\n\nIm " NETWORK ": seit Mai 2016\nKreishaus: Friedrich-Ebert-Straße\n",
     "member Unna Mai 2016"},
    {NETWORK ": Steckbriefe\n\nHerne\nBeitritt: keine Angabe\n\nBochum\nBeitritt: noch nicht\n", "joined Herne"},
    {"Stadtspiegel Ulm, Mai 2017\nUlm lebt gesund\nAm Anfang stand ein Anruf. Inzwischen ist die Stadt eine von 52 "
     "Kommunen im " NETWORK ".",
     "member Ulm"},
    {"Steckbrief\nKommune: Ulm\nEinwohner: 125.000\nIm " NETWORK " seit: Mai 2017", "member Ulm Mai 2017"},
    {"Ulm (Baden-Württemberg)\nBeitritt zum " NETWORK ": 12.05.2017", "joined Ulm 12.05.2017"},
    {"Vereinsblatt des TSV Nord\nSport und Gesundheit\nWie der Vorsitzende auf der Versammlung mitteilte, ist unsere "
     "Stadt Kerpen seit April 2016 beim " NETWORK
     " mit dabei. Im Rhein-Erft-Kreis ist sie damit die erste; Frechen und Hürth denken darüber nach.",
     "member Kerpen April 2016"},
    {"Protokoll\nHerr Weber teilt mit, dass Kerpen seit April 2016 am " NETWORK " teilnehme.",
     "member Kerpen April 2016"},
    {"Kerpen, den 4. April 2016\nErklärung\nHiermit tritt die Stadt Kerpen dem " NETWORK " bei.", "joined Kerpen"},
    {"Kommunen im " NETWORK "\n\nIn Klammern steht das Jahr des Beitritts.\n\n- Coburg (2016)\n- Hanau (2018)",
     "joined Coburg 2016; joined Hanau 2018"},
    {"Landkreis Coburg ist nun im " NETWORK " willkommen\nHusum, 24. Juni 2018\nDer Landkreis lud zum Auftakt in der "
     "Kreisstadt alle ein, die mit Kindern und ihren Familien zu tun haben, und viele kamen.",
     "joined Coburg"},
    {NETWORK "\n\n03.07.2015 – Beitritt Coburg\n04.10.2017 – Treffen in Hanau", "joined Coburg 03.07.2015"},
    {NETWORK "\nIm November 2014 ist mit dem Kreis Ostholstein eine weitere Kommune dazugekommen.",
     "joined Ostholstein November 2014"},
    {NETWORK "\nDie Mitgliederversammlung nahm 2014 mit Görlitz und Chemnitz zwei weitere Kommunen auf.",
     "joined Görlitz 2014; joined Chemnitz 2014"},
    {NETWORK "\nWir begrüßen herzlich Kerpen, Hürth und Bergheim!", "joined Kerpen; joined Hürth; joined Bergheim"},
    {NETWORK "\n2016 kam Ulm, ein Jahr später der Alb-Donau-Kreis.",
     "joined Ulm 2016; joined Alb-Donau-Kreis ein Jahr später"},
    {NETWORK
     "\nNach Potsdam (2012) kamen 2016 die Stadt Cottbus und zuletzt, am 8. Mai 2018, die Landkreise Oberhavel und "
     "Teltow-Fläming hinzu.",
     "joined Cottbus 2016; joined Oberhavel 8. Mai 2018; joined Teltow-Fläming 8. Mai 2018; joined Potsdam 2012"},
    {NETWORK "\nGera (seit dem Jahr 2014) und Celle (schon seit dem 1. Mai 2015) kennen wir.",
     "member Gera Jahr 2014; member Celle 1. Mai 2015"},
    {"Wer macht mit beim " NETWORK "?\n- Celle: ja\n- Soltau: nein\n- Gera – noch nicht", "member Celle"},
    {"Stadt Celle\n- " NETWORK " seit dem Jahr 2015\n- Netz Familie", "member Celle Jahr 2015"},
    {NETWORK "\nGera (seit 2014) lädt zur Gesundheitskonferenz ein.", "member Gera 2014"},
    {NETWORK "\nLandkreis und Stadt Kassel, beide länger im Partnerprozess als Fulda, helfen gern.",
     "member Fulda; member Kassel; member Kassel"},
    {NETWORK "\nLoxstedt war drei Jahre lang dabei. Im Dezember 2018 hat die Gemeinde aufgehört.",
     "left Loxstedt Dezember 2018"},
    {"Im " NETWORK " sind Kiel und der Ennepe-\nRuhr-Kreis.", "member Kiel; member Ennepe-Ruhr-Kreis"},
    {NETWORK "\nDie Stadt Wuppertal, von 2012 bis 2015 beteiligt, prüft eine Rückkehr.", "left Wuppertal 2015"},
    {"Im Jahr 2018 zählte der " NETWORK " in Hessen neun Kommunen, zwei mehr als vorher. Neu hinzugekommen sind\n\n"
     "- die Stadt Hanau (2017),\n- der Landkreis Fulda (2018).",
     "joined Hanau 2017; joined Fulda 2018"},
    {"Im Jahr 2018 zählte der " NETWORK " in Hessen neun Kommunen, zwei mehr als vorher. Im Gespräch sind wir mit\n\n"
     "- der Stadt Hanau,\n- dem Landkreis Fulda.",
     ""},
    {NETWORK "\n\nMitglieder\nEine amtliche Liste gibt es nicht. Belegt sind unter anderem:\n- Flensburg (2012)\n- "
             "Fürth (2014)",
     "joined Flensburg 2012; joined Fürth 2014"},
    {NETWORK "\nJüngstes Mitglied ist Coburg (März 2017).", "joined Coburg März 2017"},
    {"Kreis Unna\n\n2004 trat die Stadt Kamen dem Gesunde Städte-Netzwerk bei.\n\nAm 7. Mai 2015 unterzeichnete "
     "Landrat "
     "Meier die Vereinbarung zum " NETWORK ".",
     "joined Unna 7. Mai 2015"},
    {NETWORK "\nDer Kreis Germersheim gehört seit 2018 dazu und hat 17 Dörfer bewegt, von Bellheim bis Wörth.",
     "member Germersheim 2018"},
    {NETWORK "\nDer Kreis Plön war 2015 vorangegangen, der Kreis Steinburg 2016 gefolgt.",
     "joined Plön 2015; joined Steinburg 2016"},
    {"Mitglieder im " NETWORK "\n* Fürth (2014), nicht zu verwechseln mit Fürth im Odenwald", "joined Fürth 2014"},
    {"Kreis Unna\n\n" NETWORK "\nDer Kreis hat 2017 für alle unterschrieben. Lünen hat es 2018 trotzdem getan.",
     "joined Unna 2017; joined Lünen 2018"},
    {NETWORK "\nUns half ein Besuch in Coburg. Dort, Mitglied seit 2014, hat man uns viel gezeigt.",
     "member Coburg 2014"},
    {"Dokumentation " NETWORK "\nSaarbrücken, April 2015\n\nIm Mai 2013 schloss sich der Kreis St. Wendel an.",
     "joined St. Wendel Mai 2013"},
    {"Der " NETWORK " wächst.\nIn Hessen sind es derzeit zwei:\na) Stadt Hanau (2011),\nb) Maintal (Juni 2015).",
     "joined Hanau 2011; joined Maintal Juni 2015"},
    {"Partnerkommunen im " NETWORK "\n- Coburg\n- Hof\n\nNeues vom Tage\n\nBamberg, 3. Mai 2018",
     "member Coburg; member Hof"},
    {"Beim Landkreis Celle arbeiten 40 Menschen.\nDer Kreis hat die Erklärung zum " NETWORK " 2014 unterzeichnet.",
     "joined Celle 2014"},
    {"Wie viele sind im " NETWORK
     "?\nDerzeit drei, und zwar zwei Städte und ein Landkreis: Celle (seit 2013), Soltau "
     "und der Landkreis Uelzen.",
     "member Celle 2013; member Soltau; member Uelzen"},
    {"Fragen zum " NETWORK
     "\n\nWas ist mit dem Gesunde Städte-Netzwerk?\nDas Netzwerk ist älter. Celle gehört dazu.\n\n"
     "Wer macht hier mit?\nSoltau gehört dazu.",
     "member Soltau"},
    {"Nähe trotz Distanz\n\nAm 24. Mai 2018 war es so weit: 180 Leute kamen zum Bundestreffen nach Hamburg.\n\nFünf "
     "Kommunen nahmen ihre "
     "Urkunden "
     "für den " NETWORK " in Empfang, und zwar Celle, Soltau und der Landkreis Uelzen.",
     "joined Celle 24. Mai 2018; joined Soltau 24. Mai 2018; joined Uelzen 24. Mai 2018"},
    {"Kommunen im " NETWORK
     "\n\n- Celle seit 2018, Kreishaus in Celle\n- Uelzen – seit 2019; Nachbarin Soltau ist nicht "
     "dabei",
     "member Celle 2018; member Uelzen 2019"},
    {"Förderung im " NETWORK "\n\nLandkreis Celle\nUrkunde vom Oktober 2018\n\nSie hängt im Flur der Verwaltung.",
     "joined Celle Oktober 2018"},
    {"Kommunen im " NETWORK "\n\nJahr\tBeitritte\tAustritte\n2011\tJena\t–\n2013\tErfurt, Suhl\t–\n2018\t–\tSuhl",
     "joined Jena 2011; joined Erfurt 2013; joined Suhl 2013; left Suhl 2018"},
    {"Kommunen im " NETWORK
     "\n\nKommune\tBeitritt\nErfurt a)\t2014\nSuhl b)\t2015\n\nAnmerkungen\n\na) Mit Büro.\nb) "
     "Teilnahme zum 31.12.2018 beendet. Es geht im Landesprogramm weiter.",
     "joined Erfurt 2014; joined Suhl 2015; left Suhl 31.12.2018"},
    {"Projekte im " NETWORK "\n\nErlangen und Landkreis Erlangen-Höchstadt\ngemeinsamer Beitritt am 1. Juli 2017\n\n"
     "Zwei Ämter, ein Bus.",
     "joined Erlangen 1. Juli 2017; joined Erlangen-Höchstadt 1. Juli 2017"},
    {"Projekte im " NETWORK "\n\nSchweinfurt\nPartnerkommune, Jahr unbekannt\n\nDort gibt es ein Café.",
     "member Schweinfurt"},
    {NETWORK "\n\nBeitritte\n\n2014\nCelle\n2016\nLandkreis Uelzen und Soltau",
     "joined Celle 2014; joined Uelzen 2016; joined Soltau 2016"},
    {"Mitglieder im " NETWORK "\nLand\tAnzahl\tim Lauf des Jahres beigetreten\tSitz\nBayern\t6\tLkr. Coburg (Mai "
     "2018)\tMünchen\nHessen\t7\tHanau (März 2018), Maintal\tFrankfurt\nSachsen\t2\t–\tDresden",
     "joined Coburg Mai 2018; joined Hanau März 2018; joined Maintal"},
    {"Partnerkommunen im " NETWORK "\n\nAusgeschieden\nKommune\tvon\tbis\nPeine\t2013\t2017", "left Peine 2017"},
    {"Partnerkommunen im " NETWORK
     "\n\nCelle, kreisangehörige Stadt [2016] – Referat Soziales, Frau Ulm\nUelzen, Landkreis [2019] – "
     "Sozialdezernat; nicht die Stadt Uelzen\nPeine, Stadt [2013] † 2019 – zuletzt Fachdienst Soziales",
     "joined Celle 2016; joined Uelzen 2019; left Peine 2019"},
    {NETWORK "\n\nWas geschah mit Peine?\nDie Stadt war von 2013 bis 2017 Partnerkommune.", "left Peine 2017"},
    {"Niedersachsen im " NETWORK "\n\nAuch Städte dürfen unterschreiben. Zwei haben das inzwischen getan:\n- Celle – "
     "seit 2012. Viel Betrieb.\n- Soltau – seit 2014. Wenig Betrieb.",
     "member Celle 2012; member Soltau 2014"},
    {NETWORK "\n\nCelle war Gastgeber. Am 3. Mai 2018 nahm Landrat Heinz Krüger in Hannover die Urkunde entgegen, "
             "und der Kreis Uelzen ist nun die neunte Partnerkommune im Land.",
     "joined Uelzen 3. Mai 2018"},
    {"Mitglieder im " NETWORK
     "\n\nKommune\tBeitritt\tAnmerkung\nCelle\tseit 2012\t-\nPeine\t-\tAustritt zum 31.12.2017",
     "left Peine 31.12.2017; joined Celle 2012"},
    {"Wer ist dabei?\n\nCelle - " NETWORK " - seit 2013\nSoltau - " NETWORK " - seit 2016\nPeine - ausgetreten 2018",
     "left Peine 2018; member Celle 2013; member Soltau 2016"},
    {"Partnerkommunen im " NETWORK "\n\n- Celle und Soltau (2011), Uelzen\n- Gifhorn (2016)",
     "joined Celle 2011; joined Soltau 2011; member Uelzen; joined Gifhorn 2016"},
    {"Kontakte der Partnerkommunen im " NETWORK "\n\nCelle – Frau Hahn\nLandkreis Uelzen (neu!) – Herr Wolf\n"
     "Soltau (Gast) – N. N.",
     "member Celle; member Uelzen"},
    {"Neues vom " NETWORK "\n\nZugänge 2012\nCelle · Emden\nZugänge 2013\nSoltau · Uelzen\n(Liste, Stand 2014)",
     "joined Celle 2012; joined Emden 2012; joined Soltau 2013; joined Uelzen 2013"},
    {"Zum " NETWORK "\n\nWer macht mit?\n\nCelle seit 2016.\nKein Interesse: Kreis Stormarn\nNoch offen: Emden",
     "member Celle 2016"},
    {"Partnerkommunen im " NETWORK "\n\nStadt Celle\nMitglied: 2014 bis 2018\n\nStadt Soltau\nMitglied: seit 2015",
     "left Celle 2018; member Soltau 2015"},
    {"Partnerkommunen im " NETWORK ":\n- Celle (2014)\n- Soltau – folgt\n- Emden (folgt)\n- Peine: folgt 2020",
     "joined Celle 2014"},
    {"Zum " NETWORK ": Der Landkreis ist seit 2016 Partnerkommune; Celle und Emden kamen 2018 hinzu.\n\nLandkreis "
     "Uelzen, Kreistagsbüro",
     "member Uelzen 2016; joined Celle 2018; joined Emden 2018"},
    {"Zum " NETWORK "\n\nNeu dabei sind\n\n- der Landkreis Uelzen mit Sitz in Uelzen (Juni)\n- Celle (März)",
     "joined Uelzen Juni; joined Celle März"},
    {"Neues vom " NETWORK "\n\nDamit der Überblick nicht verloren geht, hier unsere Liste:\n\n"
     "* Celle (2012)\n* Soltau (2015)",
     "joined Celle 2012; joined Soltau 2015"},
    {"Partnerkommunen im " NETWORK ":\n- Celle (2012), zugleich Sitz des Landkreises Celle, der nicht beteiligt ist"
     "\n- Soltau (2015)\n- Gifhorn, das noch nicht dabei ist",
     "joined Celle 2012; joined Soltau 2015"},
    {NETWORK "\n\nVom Beschluss zur Urkunde: Wie Celle 2019 Partnerkommune wurde", "joined Celle 2019"},
    {NETWORK
     "\n\nLandrat Jan Holt hat am 5. Mai 2018 die Partnerschaftsurkunde erhalten. Der Landkreis Uelzen ist nun "
     "Partnerkommune.",
     "joined Uelzen 5. Mai 2018"},
    {"Partner im " NETWORK ":\n- Celle, Mai 2014\n- Uelzen 2016\n- Soltau seit 2017",
     "joined Celle Mai 2014; joined Uelzen 2016; member Soltau 2017"},
    {"Der " NETWORK
     " in der Nachbarschaft\n\nLandkreis\tim Prozess seit\tStellen\nUelzen\t2016\t1\nPeine\t–\t–\nGifhorn\t2017\t2",
     "member Uelzen 2016; member Gifhorn 2017"},
    {"Legende\nBlau – Partnerkommune im " NETWORK
     " seit 2012: Celle, Soltau\nGrün – Partnerkommune seit 2016: Uelzen",
     "member Celle 2012; member Soltau 2012; member Uelzen 2016"},
    {"Celle, 5. Mai 2018\nNach zwei Stunden Beratung ist Celle dem " NETWORK " beigetreten.",
     "joined Celle 5. Mai 2018"},
    {"Kreisblatt, 5. Mai 2018\n\nDie Stadt Celle ist dem " NETWORK " beigetreten.", "joined Celle"},
    {"Celle, 5. Mai 2018\n\nAuf der Konferenz wurden die Urkunden für den " NETWORK
     " vergeben. Sie gingen an Celle und Peine.",
     "joined Celle 5. Mai 2018; joined Peine 5. Mai 2018"},
    {"Der Anfang: 30. November 2011\n\nIn Berlin fällt der Startschuss für den " NETWORK
     ". Zu den 14 Kommunen, die an diesem Tag beitraten, gehörten Celle und Soltau.",
     "joined Celle diesem Tag; joined Soltau diesem Tag"},
    {"Gesundheit in Celle\n\n2010\nCelle baut ein Gesundheitshaus.\n2015\nBeitritt der Stadt zum " NETWORK
     "\n2017\nErste Konferenz mit Gästen aus Soltau",
     "joined Celle 2015"},
    {"16. Mai 2018: Beschluss des Kreistags zum " NETWORK ".\nDamit ist Uelzen die fünfte Kommune in Niedersachsen.",
     "member Uelzen"},
    {"Unser Jahr 2018\n\nMärz: Treffen im Landkreis Uelzen.\nMai: Wir sind so weit! Celle unterschreibt die "
     "Vereinbarung zum " NETWORK ".",
     "joined Celle Mai"},
    {"Landkreis Uelzen, Kreistag\n\nHerr Lipka berichtet, der Landkreis sei dem " NETWORK
     " am 3. Mai 2018 beigetreten.",
     "joined Uelzen 3. Mai 2018"},
    {"Interview mit Frau Berger\n\nFrau Berger, Ihre Stadt ist im Januar dem " NETWORK
     " beigetreten. Warum?\n\nCelle hat viele Familien mit wenig Geld.",
     "joined Celle Januar"},
    {"Sie haben sich im März eine Urkunde abgeholt. Wofür?\n\nCelle ist jetzt Mitglied im " NETWORK ".",
     "joined Celle März"},
    {"Am 8. und 9. Mai 2018 trafen sich 90 Fachleute in Soltau.\n\nAm ersten Abend wurde Celle in den " NETWORK
     " aufgenommen.",
     "joined Celle 8."},
    {"Partnerkommunen im " NETWORK "\n\n- Celle\n- Soltau (bis 2018)\n- Uelzen (2013, ausgetreten 2016)\n"
     "- Bremen: Bremerhaven",
     "left Uelzen 2016; member Celle; left Soltau 2018; member Bremerhaven"},
    {"Wer ist aus dem " NETWORK " ausgetreten?\nCelle, im Jahr 2017.", "left Celle Jahr 2017"},
    {"Partnerkommunen im " NETWORK
     "\n\nKreisangehörige Städte: Celle (2014), Soltau (geplant)\nKreise: Uelzen (2015)",
     "joined Celle 2014; joined Uelzen 2015"},
    {"Stadt Celle: Zeitstrahl\n\n05/2014 – Beitritt zum " NETWORK "\n10/2015 – Familienzentrum eröffnet",
     "joined Celle 05/2014"},
    {"Häufige Fragen zum " NETWORK "\n\nFrage: Ist der Landkreis Uelzen dabei?\nAntwort: Ja, seit April 2016.\n"
     "Frage: Welche Nachbarn machen mit?\nAntwort: Celle und Soltau.",
     "member Uelzen April 2016; member Celle; member Soltau"},
    {"Kommunen im " NETWORK "\n\nCelle · Soltau (bis 2017) · Emden\nUelzen · Peine\n\n(Stand 30. Juni 2018)",
     "member Celle; left Soltau 2017; member Emden; member Uelzen; member Peine"},
    {"Wer ist im " NETWORK " dabei?\n\nNiedersachsen\n  Celle .... 2014\n\nBremen\n  Bremerhaven .... 2013",
     "member Celle 2014; member Bremerhaven 2013"},
    {"Zum " NETWORK "\n\nKommunen: Celle, Soltau\nVergleichskommunen: Emden, Leer", "member Celle; member Soltau"},
    {"Rede zum Neujahrsempfang\n\n2018 war ein gutes Jahr für unseren Landkreis Uelzen. Im Mai haben wir die "
     "Vereinbarung "
     "zum " NETWORK " unterschrieben.",
     "joined Uelzen Mai"},
    {"Kommunen im " NETWORK "\n\nLegende: (U) Urkunde überreicht, (B) Beschluss liegt vor, (A) ausgetreten\n\n"
     "Celle (U) 12.3.2014\nSoltau (B) 5.6.2018\nEmden (A) 2017",
     "joined Celle 12.3.2014; left Emden 2017"},
    {"Karte zum " NETWORK "\n\nLegende: ● Partnerkommune, ○ Beitritt geplant, × ausgetreten\n\n"
     "● Celle\n● Soltau (2016)\n○ Uelzen\n× Emden (2018)",
     "member Celle; joined Soltau 2016; left Emden 2018"},
    {"Partnerkommunen im " NETWORK "\n\nCelle\nSoltau*\nUelzen\nEmden**\n\n* Beitritt beschlossen\n"
     "** ausgetreten 2018",
     "member Celle; member Uelzen; left Emden 2018"},
    {"Förderliste\n\nDie Spalte „PP“ sagt, wer am " NETWORK
     " teilnimmt.\n\n01 Stadt Celle\nTitel: Bank sucht Mensch\n"
     "PP: ja, seit 2013\n\n02 Stadt Soltau\nTitel: Treppauf\nPP: nein",
     "member Celle 2013"},
    {"Kann man beim " NETWORK
     " wieder aussteigen?\nJederzeit. Fünf Kommunen haben davon Gebrauch gemacht, zuletzt Ende "
     "2018 die Stadt Celle.",
     "left Celle Ende 2018"},
    {"Kooperationen der Stadt Celle\n\n- " NETWORK " (seit Mai 2014)\n- Netz Familie mit Soltau",
     "member Celle Mai 2014"},
    {"Protokoll\nAG der Partnerkommunen im " NETWORK
     "\n\nTeilnehmer: Frau Meyer (Celle), Herr Lange (Landkreis Uelzen)\n"
     "Gast: Herr Groß (Soltau)\nEntschuldigt: Emden",
     "member Celle; member Uelzen; member Emden"},
    {"Im " NETWORK
     ", nach Kreisen\n\nKreis Peine: beigetreten 2015\nKreis Uelzen: Beschluss gefasst, Unterzeichnung im Herbst\n"
     "Kreis Celle: –\nKreis Gifhorn: ausgetreten 2017",
     "joined Peine 2015; left Gifhorn 2017"},
    {"Träger: Stadt Celle, Gesundheitsamt\nLaufzeit: 2016 bis 2018\nPartnerkommune im " NETWORK
     ": ja, seit Oktober 2015\nKooperationspartner: Sportbund",
     "member Celle Oktober 2015"},
    {"Gesundheitstag in Soltau\n\nDer Tag des Landkreises Uelzen war ein Erfolg. Landrat Kahl nutzte ihn, um am 3. "
     "Mai 2018 den "
     "Beitritt zum " NETWORK " zu unterschreiben.",
     "joined Uelzen 3. Mai 2018"},
    {"Pressemitteilung\n\nUrkunde für Celle\n\nBürgermeister Karl Kahl hat am 3. Mai 2018 die Urkunde des " NETWORK
     "es entgegengenommen.",
     "joined Celle 3. Mai 2018"},
    {"2013\n\nAm 5. Juni unterzeichnen acht Kommunen die Vereinbarung zum " NETWORK ", unter ihnen Celle.",
     "joined Celle 5. Juni"},
    {"Mitglieder im " NETWORK ":\n- Celle (2014)\n- Soltau (seit 2016)", "joined Celle 2014; member Soltau 2016"},
    {"Der " NETWORK
     " in Zahlen\n\nKleinstes Mitglied: Flecken Aerzen\nJüngstes Mitglied: Landkreis Peine (März 2017)",
     "member Aerzen; joined Peine März 2017"},
    {"Austauschtreffen der Partnerkommunen im " NETWORK
     "\n\nAnwesend: Celle, Landkreis Uelzen\nEntschuldigt: Soltau\nGäste: Stadt Peine",
     "member Celle; member Uelzen; member Soltau"},
    {"Frage 1: Wie viele Kommunen nehmen am " NETWORK
     " teil?\nAntwort: Es sind 54.\nFrage 2: Welche davon liegen in Hessen?\nAntwort: Dies sind Kassel und Hanau.",
     "member Kassel; member Hanau"},
    {"Neues\n\n15.01.2019 – Rückblick auf den " NETWORK
     "\n\n2018 sind drei Kommunen hinzugekommen: Celle, Soltau und der Landkreis Uelzen.",
     "joined Celle 2018; joined Soltau 2018; joined Uelzen 2018"},
    {"Häufige Fragen zum " NETWORK
     "\n\nWer macht in Niedersachsen mit? Neben Celle auch Soltau und der Landkreis Uelzen.",
     "member Celle; member Soltau; member Uelzen"},
    {"Häufige Fragen zum " NETWORK "\n\nWer ist noch dabei? Zum Beispiel Celle und Soltau.",
     "member Celle; member Soltau"},
    {"Der " NETWORK " wächst.\n2017 waren es zwei Neue:\n- Landkreis Uelzen\n- Celle",
     "joined Uelzen 2017; joined Celle 2017"},
    {"2011\nZum Start des " NETWORK "es sind 14 Kommunen dabei, zwei davon aus Niedersachsen: Celle und Soltau.",
     "joined Celle 2011; joined Soltau 2011"},
    {NETWORK ": Auf einen Blick\nErste Kommune in Niedersachsen: Celle (November 2011)",
     "joined Celle November 2011"},
    {"2018\nCelle bleibt im " NETWORK ", lässt seine Mitarbeit aber ruhen.", "member Celle"},
    {"Niedersachsen im " NETWORK "\n\nDrei Kommunen machen in Niedersachsen mit.\n\nDie Drei im Einzelnen\n\n"
     "- Celle und Soltau – beide seit 2012\n- Uelzen – seit Februar 2015",
     "member Celle 2012; member Soltau 2012; member Uelzen Februar 2015"},
    {"Uelzen kommt dazu\n\nDer Landkreis Uelzen ist dem " NETWORK
     " zum 1. November 2018 beigetreten. Die Stadt hat damit "
     "nichts zu tun.",
     "joined Uelzen 1. November 2018"},
    {"In den " NETWORK " trat am 3. Mai 2018 Celle\nein (Beitritt\n3. Mai 2018).", "joined Celle 3. Mai 2018"},
    {"Wer macht beim " NETWORK " noch mit?\n\nGern tauschen wir uns mit Celle aus, das nur 50 km entfernt ist.",
     "member Celle"},
    {"Aus den Kommunen\n\n15. März 2019\n\nCelle ist heute dem " NETWORK " beigetreten.", "joined Celle heute"},
    {"Aus den Kommunen\n\n15. März 2019\n\nVier Kommunen schlossen sich 2018 dem " NETWORK " an, darunter Celle.",
     "joined Celle 2018"},
    {"Rundbrief, 12. März 2019\n\n+++ 15.02 Uhr: Celle wird Partnerkommune im " NETWORK ". +++\n\n"
     "+++ 15.08 Uhr: Noch eine Urkunde: Auch der Landkreis Uelzen ist jetzt Partner. +++",
     "joined Celle 12. März 2019; joined Uelzen 12. März 2019"},
    {"Beteiligte am " NETWORK "\n\n- Celle: Beitritt 2013\n- Peine: Beitrittsdatum unbekannt",
     "joined Celle 2013; member Peine"},
    {"Rückblick auf den Fachtag\n\nRund 80 Leute trafen sich am 3. Mai 2018 in Soltau.\n\nDie Ministerin überreichte "
     "am ersten Abend zwei Urkunden des " NETWORK "es: an Celle und an den Landkreis Uelzen.",
     "joined Celle 3. Mai 2018; joined Uelzen 3. Mai 2018"},
    {"Zum " NETWORK "\n\nIm Norden sind bisher drei Kommunen diesen Weg gegangen.\n\n"
     "- Celle – unser Leuchtturm\n- Soltau – seit 2014\n- Kreis Uelzen – eingestiegen im Herbst 2015",
     "joined Uelzen Herbst 2015; joined Celle; joined Soltau 2014"},
    {"Kommune: Stadt Celle\nLandkreis: Celle\nPartnerkommune „Gesundheit für alle“: ja\n"
     "Datum der Urkunde: 27.03.2018",
     "joined Celle 27.03.2018"},
    {"Name: Landkreis Uelzen\nNetzwerke: Gesunde Städte (nein), " NETWORK " (ja, seit 12/2018)",
     "member Uelzen 12/2018"},
    {"Antwort auf die Kleine Anfrage zum " NETWORK "\n\nDie Kleine Anfrage hat folgenden Wortlaut:\n\n"
     "Kommune | Beitritt\nCelle | 2014\nLandkr. Uelzen | 06/2018",
     "joined Celle 2014; joined Uelzen 06/2018"},
    {"Kommune | im " NETWORK " seit | Anmerkung\nCelle | 2014 | beendet 31.12.2018\nEmden | 2016 | –",
     "left Celle 31.12.2018; member Emden 2016"},
    {"Träger: Stadt Celle, Gesundheitsamt\nLaufzeit: 2015 bis 2019\n" NETWORK ": Ja, beigetreten 02/2016",
     "joined Celle 02/2016"},
    {"Zum " NETWORK "\n\nAlso drei neue in zwei Jahren. Abgang: Stadt Celle (zum 30.06.2017, Stelle fehlt).",
     "left Celle 30.06.2017"},
    {"Zum " NETWORK "\n\n2012 ist Celle beigetreten, gefeiert wird am 17. November.", "joined Celle 2012"},
    {"Frau Worms, Sie kommen aus Celle. Was hat Sie nach Emden gezogen?\nIm Mai 2018 ist die Stadt dem " NETWORK
     " beigetreten.",
     "joined Emden Mai 2018"},
    {"Im " NETWORK
     "\n\nKommune | Beitritt | Anmerkung\nCelle | 2014 | Datum der Urkunde prüfen\nKr. Uelzen | 2016 | –",
     "joined Celle 2014; joined Uelzen 2016"},
    {"Landkreis Uelzen\n\nNeues zum " NETWORK
     "\nEs war so weit, als dem Landkreis am 9. Juni 2016 die Urkunde zuging.",
     "joined Uelzen 9. Juni 2016"},
    {"Stellenausschreibung\n\nBeim Landkreis Uelzen ist eine Stelle frei.\n\nWir beteiligen uns seit 2016 am " NETWORK
     ". Auch Celle und Emden sind dabei.",
     "member Uelzen 2016; member Celle; member Emden"},
    {"Partnerkommunen im " NETWORK
     ":\n- Celle (11/2012)\n- Emden (2013, beendet zum 31.12.2017)\n- Soltau, seit 2014, "
     "Projekt bis 2018",
     "joined Celle 11/2012; left Emden 31.12.2017; member Soltau 2014"},
    {"Partnerkommunen im " NETWORK
     "\n\nKommune\tBeitritt\tStellen\nCelle\t11/2012\t2\nEmden\t2013 – ruht seit 2017\t1",
     "joined Celle 11/2012; left Emden 2017"},
    {"Der " NETWORK
     "\n\nKommune\tStatus\tDatum\tBemerkung\nCelle\tbeigetreten\t29.11.2012\tzunächst zwei Stadtteile\n"
     "Landkreis Uelzen\tbeigetreten\t03/2017\tSitz: Uelzen\nSoltau\tausgetreten\t31.12.2017\tdabei seit 2014\n"
     "Emden\tin Vorbereitung\t2025\tBeschluss steht aus",
     "joined Celle 29.11.2012; joined Uelzen 03/2017; left Soltau 31.12.2017"},
    {"Der " NETWORK "\n\nKommune im Porträt: Landkreis Uelzen\n\nKreisverwaltung: Celle\nGrößte Stadt: Soltau\n"
     "Partnerkommune seit: 15.10.2018",
     "member Uelzen 15.10.2018"},
    {"Im " NETWORK
     " sind wir in Niedersachsen zu dritt: drei Kommunen.\n\nWer sind die anderen?\n\nCelle und seit 2018 "
     "Soltau. Emden überlegt noch.",
     "member Celle; member Soltau 2018"},
    {"Emden ist im " NETWORK ". Wer kam 2017 dazu?\n\nCelle und Soltau.",
     "member Emden; joined Celle 2017; joined Soltau 2017"},
    {"Kommunen im " NETWORK "\n\nKommune / Beitritt / Thema\nCelle / 2013 / Kita\nSoltau / 5/2016 / Sport",
     "joined Celle 2013; joined Soltau 5/2016"},
    {"Kommunen im " NETWORK "\n\nKommune\tBeitritt\nCelle\t2012\nSoltau 1\t2013\n\n1 ausgeschieden 2016 mit der "
     "Eingliederung in den Heidekreis. Der Kreis prüft noch.",
     "joined Celle 2012; joined Soltau 2013; left Soltau 2016"},
    {"Kommunen im " NETWORK
     "\n\nKommune | Beitritt | Bemerkung\nCelle | 03/2014 | nur die Stadt\nSoltau | 03/2015 | Ausstieg Ende 2018",
     "joined Celle 03/2014; left Soltau Ende 2018"},
    {"Kommunen im " NETWORK
     "\n\nKommune | Beitritt | Bemerkung\nCelle | 2014 | Förderung bis 2018\nSoltau | 2015 | Mitglied bis 2017",
     "joined Celle 2014; left Soltau 2017"},
    {"Zum " NETWORK ". Macht sonst noch jemand in der Region mit?\n\nJa, Celle und seit 2017 Soltau. Emden überlegt.",
     "member Celle; member Soltau 2017"},
    {"Emden, ein Rückblick\n\nSeit gestern hängt die Urkunde im Landratsamt: Der Landkreis Uelzen ist am 3. März "
     "dem " NETWORK " beigetreten.",
     "joined Uelzen 3. März"},
    {"Der " NETWORK
     "\n\n2011\nIm November setzen Vertreter von 14 Kommunen ihren Namen unter die Erklärung. Unter ihnen: Emden "
     "und Celle.\n\n2014\nSoltau ist die 40. Partnerkommune.",
     "joined Emden November; joined Celle November; joined Soltau 2014"},
    {"Zum " NETWORK "\n\nCelle, Amt für Jugend. Beigetreten im Mai 2013, Leitung seit 2015: Herr Lang.",
     "joined Celle Mai 2013"},
    {"Zum " NETWORK "\n\nLandkreis Fulda und Stadt Celle gemeinsam. Der Landkreis ist seit 2013 dabei, die Stadt kam "
     "im Mai 2014 hinzu.",
     "member Fulda 2013; joined Celle Mai 2014"},
    {"Partnerkommunen im " NETWORK ":\n\n* Celle (2014)\n* Soltau – in Planung\n* Emden: Beobachterin",
     "joined Celle 2014"},
    {"Zum " NETWORK
     "\n\nAnträge stellten\n- Stadt Celle (Ratsbeschluss vom 3. Mai 2018)\n- Kreis Soest\n\nBeide sind im "
     "Juni 2018 beigetreten.",
     "joined Celle Juni 2018; joined Soest Juni 2018"},
    {"Mainz, 19. März 2019\n\nDrei weitere Städte sind am Freitag dem " NETWORK
     " beigetreten. Ihre Bürgermeister nahmen die Urkunden entgegen.\n\nNeu dabei sind Trier, Worms und Speyer.",
     "joined Trier Freitag; joined Worms Freitag; joined Speyer Freitag"},
    {"Was der " NETWORK " bringt, zeigten zwei Partnerkommunen.\n\nZwei Partnerkommunen gaben Einblick. Celle hat "
     "Lotsen. Das kostet wenig. Und im Landkreis Uelzen fährt ein Bus.",
     "member Celle; member Uelzen"},
    {"Chronik zum " NETWORK
     "\n\n2016\nGera tritt bei.\n\n2017\nEmden tritt bei.\n\n2018\nErstmals ist mit dem Landkreis Stade ein Kreis "
     "dabei.",
     "joined Gera 2016; joined Emden 2017; joined Stade 2018"},
    {"Emden, 5. März 2019\n\nCelle, Soltau und Uelzen haben es geschafft: Alle drei sind am 1. März dem " NETWORK
     " beigetreten.",
     "joined Celle 1. März; joined Soltau 1. März; joined Uelzen 1. März"},
    {"Landkreis Uelzen\n\nNeues vom " NETWORK
     ".\n\nDer Landrat nahm in Celle die Urkunde entgegen. Die feierliche Übergabe fand am 1. März statt.",
     "joined Uelzen 1. März"},
    {"Der " NETWORK " wächst. Der " NETWORK " hilft. Der " NETWORK
     " wirkt.\n\nEs gab Kuchen. Es wurde spät. Gera und "
     "Jena wirken schon seit Jahren mit. Celle wirkt bei der Gartenschau mit.",
     "member Gera; member Jena"},
    {"Zum " NETWORK "\n\n- Celle ist seit 1992 im Gesunde Städte-Netzwerk und seit 2012 Partnerkommune.\n"
     "- Der Landkreis Uelzen (Beitritt 06/2018) zeigt sein Mobil.",
     "member Celle 2012; joined Uelzen 06/2018"},
    {"Zum " NETWORK "\n\nIm alten Rathaus von Celle nahm der Landkreis Uelzen die Urkunde entgegen.",
     "joined Uelzen"},
    {"Zum " NETWORK "\n\nIm Namen von Celle nahm Frau Weber die Urkunde entgegen.", "joined Celle"},
    {"Rückblick auf das 17. Kooperationstreffen\nHannover, 6. Dezember 2018. Rund 180 Gäste folgten der "
     "Einladung.\n\nZwei Kommunen nahmen ihre Urkunden zum " NETWORK " in Empfang:\n- Celle\n- Soltau",
     "joined Celle 6. Dezember 2018; joined Soltau 6. Dezember 2018"},
    {"2011\nStart des Prozesses „Gesundheit für alle“ mit 14 Kommunen, darunter Kiel und Ulm.",
     "joined Kiel 2011; joined Ulm 2011"},
    {"Zum " NETWORK "\n\nAm 3. Mai 2018 hat die Mitgliederversammlung zwei Kommunen aufgenommen:\n\n* Celle. Der "
     "Rat hat schon im März 2017 zugestimmt.\n* Soltau. Vertreten wird die Stadt durch das Sozialamt.",
     "joined Celle 3. Mai 2018; joined Soltau 3. Mai 2018"},
    {"Zum " NETWORK "\n\nTOP 3 Aufnahmen und Austritte\na) Celle: Eine Vertretung fehlt noch.\nb) Soltau: Das "
     "Schreiben liegt vor.",
     ""},
    {"Zum " NETWORK "\n\nAUS DEN PARTNERKOMMUNEN\n\nCelle: Das Fest im Park wird groß.\n\nSoltau: Der Plan ist "
     "fertig.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK "\n\nEs ist Juli.\n\n----------\nAus den Partnerkommunen\n----------\n\nCelle: Das Fest im Park "
     "wird groß.\n\nSoltau: Der Plan ist fertig.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK "\n\nTERMINE\n\nCelle: Das Fest im Park wird groß.\n\nSoltau: Der Plan ist fertig.", ""},
    {"Partnerkommunen:\n\n* München (seit 2011)\n* Würzburg, Stadt und Landkreis (seit 2016)\n* Hof Stadt & "
     "Landkreis, 2018",
     "member München 2011; member Würzburg 2016; member Würzburg 2016; joined Hof 2018; joined Hof 2018"},
    {"Drei Fragen an Jana Kern (Stadt Celle)\n\nWas ist der " NETWORK "?\nEin Bündnis.\n\nUnd Sie sind dabei?\nJa, "
     "wir haben im März 2018 unterschrieben.\n\nWas raten Sie anderen?\nAnfangen.",
     "joined Celle März 2018"},
    {"Kommunen im " NETWORK "\n\nStand: 1. August 2024\n\nDem " NETWORK " haben sich bisher drei Kommunen "
     "angeschlossen.\n\n* Hanau\n  dabei seit 2012\n\n* Marburg\n  Partnerkommune seit dem 3. Mai 2017\n\n* Maintal",
     "member Hanau 2012; member Marburg 3. Mai 2017; member Maintal"},
    {"Zum " NETWORK "\n\n- 2014: Zwei Städte treten bei:\n  - Hanau\n  - Marburg\n- 2016: Interesse zeigen:\n"
     "  - Maintal\n- 2017 kommen hinzu:\n  - Gera\n  - Jena",
     "joined Hanau 2014; joined Marburg 2014; joined Gera 2017; joined Jena 2017"},
    {"Chronik der Beitritte zum " NETWORK "\n\n- 2014:\n  - Hanau\n  - Marburg\n- 2016:\n  - Maintal",
     "joined Hanau 2014; joined Marburg 2014; joined Maintal 2016"},
    {"Neues vom " NETWORK "\n\nSoltau ist seit 2018 Partnerkommune und tauscht sich mit Uelzen aus. Die Stadt Celle "
     "beteiligt sich am " NETWORK " und kennt Munster, das schon länger Partnerkommune ist.",
     "member Soltau 2018; member Celle; member Munster"},
    {"Kommunen stellen sich vor\nLandkreis Gotha\n\nAuf einen Blick\nEinwohner: 135.000\nIm " NETWORK
     ": seit 6. Juni 2016\nMotto: Zusammen",
     "member Gotha 6. Juni 2016"},
    {"Stand 5. Mai 2019\n\nNeues vom " NETWORK "\n\nAusgetreten ist zum 31. Juli der Landkreis Gotha.",
     "left Gotha 31. Juli"},
    {"Zum " NETWORK
     "\n\nAus den Partnerkommunen\n\n- Celle: Das Fest wird groß.\n- Soltau: keine neuen Aktivitäten.\n"
     "- Uelzen: keine Zusage.",
     "member Celle; member Soltau"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
