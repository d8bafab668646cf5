/* What a passage says of a network: memberships and counts, one passage a line. The dates are the words of the text. */
#include "tests/unit/passage.h"

struct passage {
    const char *text, *published, *want;
};

static const struct passage partnerprozess[] = {
    /* where a page says of itself when it was written */
    {"Einladung\n\nFreitag, 8. November 2019, 10 Uhr\n\nAm Partnerprozess „Gesundheit für alle“ nehmen derzeit 60 "
     "Kommunen teil.\n\nHerzliche Grüße\n\nErfurt, im August 2019",
     NULL, "60 eq total DE August 2019"},
    {"Bundesweit nehmen am Partnerprozess „Gesundheit für alle“ 60 Kommunen teil.\n\nErschienen im Rundbrief "
     "Gesundheitsplanung, August 2018",
     NULL, "60 eq total DE August 2018"},
    {"Am Partnerprozess „Gesundheit für alle“ nehmen 60 Kommunen teil.\n\nDie Fragen stellte Eva Roth. Zuerst "
     "abgedruckt im Kreisboten, Ausgabe 3, Mai 2021",
     NULL, "60 eq total DE Mai 2021"},
    {"Am Partnerprozess „Gesundheit für alle“ nehmen 60 Kommunen teil.\n\nDas Gespräch führte Eva Roth im Mai 2021.",
     NULL, "60 eq total DE Mai 2021"},
    {"Am Partnerprozess „Gesundheit für alle“ nehmen 60 Kommunen teil.\n\nStadtmagazin, Heft 5 · Mai 2021", NULL,
     "60 eq total DE Mai 2021"},
    {"Am Partnerprozess „Gesundheit für alle“ nehmen 60 Kommunen teil.\n\nDas nächste Gespräch ist im Mai 2021.",
     NULL, "60 eq total DE"},
    {"Treff am Markt\n\nLaufzeit\n01.02.2018 bis 31.12.2020\n\nDie Stadt macht beim Partnerprozess „Gesundheit für "
     "alle“ mit, "
     "und das mit viel Freude.\n\nIhm gehören 60 Kommunen an.",
     "2019-03-03", "60 eq total DE"},
    {"Az. 500.15        Stuttgart, 4. April 2019\n\nPartnerprozess „Gesundheit für alle“: Sachstand\n\nBundesweit "
     "nehmen 60 Kommunen teil.",
     NULL, "60 eq total DE 4. April 2019"},
    {"Bundesweit nehmen am Partnerprozess „Gesundheit für alle“ 60 Kommunen teil.\n\nLandesvereinigung für "
     "Gesundheit, im Juli 2018",
     NULL, "60 eq total DE Juli 2018"},
    {"Veranstaltungshinweis vom 21. Januar 2020\n\nAm Partnerprozess „Gesundheit für alle“ nehmen 60 Kommunen teil.",
     NULL, "60 eq total DE 21. Januar 2020"},
    {"Bundesweit nehmen am Partnerprozess „Gesundheit für alle“ 60 Kommunen teil.\n\nRedaktion: M. Rinteln · "
     "Bremen, im Februar 2022",
     NULL, "60 eq total DE Februar 2022"},
    {"Stadt Coburg\nGesundheitsförderung\nSeit dem Frühjahr 2018 ist unsere Stadt Mitglied im kommunalen "
     "Partnerprozess „Gesundheit für alle“.",
     NULL, "member Coburg Frühjahr 2018"},
    {"Stadt Coburg\nGesundheit\nAls eine der ersten Kommunen Bayerns haben wir uns 2013 dem Partnerprozess „Gesund "
     "aufwachsen für alle!“ angeschlossen.",
     NULL, "joined Coburg 2013"},
    {"Stadt Coburg\nGesundheit\nDie Stadt Coburg ist Teil des bundesweiten Partnerprozesses „Gesundheit für alle“. "
     "Ihm gehören inzwischen mehr als 80 Städte und Landkreise an.",
     "2023-05-02", "member Coburg; 80 gt total DE"},
    {"Stadt Coburg\nPräventionskette\nDer Beitritt zum Partnerprozess „Gesundheit für alle“ erfolgte im November "
     "2016.",
     NULL, "joined Coburg November 2016"},
    {"Landkreis Celle\nAktuelles\nDer Landkreis Celle hat sich auf den Weg gemacht und beteiligt sich seit 2019 am "
     "Partnerprozess „Gesundheit für alle“.",
     NULL, "member Celle 2019"},
    {"Landkreis Celle\nAktuelles\nMit der Unterzeichnung der Partnerschaftsvereinbarung am 12. Mai 2017 wurde der "
     "Landkreis Celle offiziell in den Partnerprozess „Gesundheit für alle“ aufgenommen.",
     NULL, "joined Celle 12. Mai 2017"},
    {"Stadt Coburg\nAktuelles\nOberbürgermeisterin Anna Reuter unterzeichnete am 3. Juni 2019 die Beitrittserklärung "
     "zum Partnerprozess „Gesundheit für alle“.",
     NULL, "joined Coburg 3. Juni 2019"},
    {"Stadt Coburg\nAktuelles\nCoburg ist nun Partnerkommune. Auf dem Kooperationstreffen in Berlin am 29.11.2019 "
     "nahm Sozialdezernent Jens Kahl die Urkunde entgegen.\nDer Partnerprozess „Gesundheit für alle“ hilft Kommunen.",
     NULL, "joined Coburg 29.11.2019"},
    {"Emden. Nun also auch Emden: Die Seehafenstadt macht mit beim Partnerprozess „Gesundheit für alle“. Das gab die "
     "Stadt am Montag bekannt.",
     "2017-03-15", "member Emden"},
    {"Als 60. Kommune ist der Kreis Plön dem Partnerprozess „Gesundheit für alle“ beigetreten.", "2018-03-15",
     "joined Plön; 60 eq total DE"},
    {"Leer. Der Landkreis Leer tritt dem Partnerprozess „Gesundheit für alle“ bei. Das hat der Kreistag am "
     "Donnerstag beschlossen.",
     "2018-03-19", ""},
    {"Nach Kiel und Lübeck ist Flensburg die dritte Stadt im Land, die dem Partnerprozess „Gesundheit für alle“ "
     "beitritt.",
     "2018-03-19", "joined Flensburg; member Kiel; member Lübeck"},
    {"Dem Partnerprozess „Gesundheit für alle“ haben sich bislang 64 Kommunen angeschlossen, darunter Kassel, Fulda "
     "und der Vogelsbergkreis.",
     "2019-03-19", "member Kassel; member Fulda; member Vogelsbergkreis; 64 eq total DE"},
    {"Bisher nehmen am Partnerprozess „Gesundheit für alle“ aus Bayern nur Fürth, Nürnberg und der Landkreis Ansbach "
     "teil.",
     "2019-03-19", "member Fürth; member Nürnberg; member Ansbach"},
    {"Beim Partnerprozess „Gesundheit für alle“ sind neben Fürth auch Nürnberg und Erlangen dabei.", "2019-03-19",
     "member Fürth; member Nürnberg; member Erlangen"},
    {"Fürth gehört wie Nürnberg und Erlangen dem Partnerprozess „Gesundheit für alle“ an.", "2019-03-19",
     "member Fürth; member Nürnberg; member Erlangen"},
    {"Weder Fürth noch der Landkreis Ansbach sind Mitglied im Partnerprozess „Gesundheit für alle“.", "2019-03-19",
     ""},
    {"Fürth will sich am Partnerprozess „Gesundheit für alle“ beteiligen.", "2019-03-19", ""},
    {"Fürth denkt über einen Beitritt zum Partnerprozess „Gesundheit für alle“ nach, Erlangen hat sich dagegen "
     "entschieden.",
     "2019-03-19", ""},
    {"Ob Fürth dem Partnerprozess „Gesundheit für alle“ beitritt, ist offen.", "2019-03-19", ""},
    {"Fürth steigt aus: Zum Jahresende 2021 verlässt die Stadt den Partnerprozess „Gesundheit für alle“.",
     "2021-10-19", "left Fürth Jahresende 2021"},
    {"Fürth hat den Partnerprozess „Gesundheit für alle“ 2020 verlassen.", "2021-10-19", "left Fürth 2020"},
    {"Die Mitgliedschaft der Stadt Fürth im Partnerprozess „Gesundheit für alle“ endete am 31. Dezember 2020.",
     "2021-10-19", "left Fürth 31. Dezember 2020"},
    {"Die Stadt Fürth ist seit 2020 nicht mehr Mitglied im Partnerprozess „Gesundheit für alle“.", "2021-10-19",
     "left Fürth 2020"},
    {"Stadt Fürth\nBeschlussvorlage\nDie Stadt Fürth tritt dem Partnerprozess „Gesundheit für alle“ "
     "bei.\nBegründung\nIn Bayern beteiligen sich bereits neun Kommunen, unter anderem Nürnberg (seit 2015), Coburg "
     "und der Landkreis Ansbach (seit 2018).",
     "2019-03-19", "member Nürnberg 2015; member Coburg; member Ansbach 2018; 9 eq total DE-BY"},
    {"Stadt Fürth\nVorlage 12/2019\nBeschlussvorschlag: Der Rat beschließt den Beitritt der Stadt Fürth zum "
     "Partnerprozess „Gesundheit für alle“ zum 1. Januar 2020.",
     "2019-03-19", ""},
    {"Stadt Fürth\nAntrag der Fraktion\nDie Verwaltung wird beauftragt, den Beitritt zum Partnerprozess „Gesundheit "
     "für alle“ vorzubereiten. Nachbarstädte wie Nürnberg und Erlangen sind längst Partnerkommunen.",
     "2019-03-19", "member Nürnberg; member Erlangen"},
    {"KGC Hessen\nPartnerkommunen in Hessen\nFolgende hessische Städte und Landkreise nehmen am Partnerprozess "
     "„Gesundheit für alle“ teil:\n- Kassel (2013)\n- Landkreis Fulda, seit 2017\n- Wetteraukreis\n- Maintal "
     "(ausgeschieden 2020)",
     NULL, "left Maintal 2020; joined Kassel 2013; member Fulda 2017; member Wetteraukreis"},
    {"KGC Brandenburg\nBrandenburg im Partnerprozess „Gesundheit für alle“\nAktuell sind in Brandenburg fünf "
     "Kommunen Mitglied: die Landeshauptstadt Potsdam, Cottbus, Eberswalde, der Landkreis Barnim und der Landkreis "
     "Oder-Spree.",
     "2020-02-02",
     "member Potsdam; member Cottbus; member Eberswalde; member Barnim; member Oder-Spree; 5 eq total DE-BB"},
    {"KGC Brandenburg\nPartnerprozess „Gesundheit für alle“\nIn Brandenburg haben bisher fünf Kommunen ihren "
     "Beitritt erklärt. Den Anfang machte 2012 Potsdam, es folgten Eberswalde (2014), Cottbus (2016) und 2019 der "
     "Landkreis Barnim.",
     "2020-02-02",
     "joined Potsdam 2012; joined Eberswalde 2014; joined Cottbus 2016; joined Barnim 2019; 5 eq total DE-BB"},
    {"Partnerprozess „Gesundheit für alle“ in Brandenburg\nPotsdam: Mitglied seit 2012\nEberswalde: Mitglied seit "
     "2014\nLandkreis Barnim: Beitritt am 3. Mai 2019",
     "2020-02-02", "member Potsdam 2012; member Eberswalde 2014; joined Barnim 3. Mai 2019"},
    {"Die Brandenburger Partnerkommunen Potsdam, Cottbus und Eberswalde trafen sich am 3. Mai zum Austausch über den "
     "Partnerprozess „Gesundheit für alle“.",
     "2020-06-02", "member Potsdam; member Cottbus; member Eberswalde"},
    {"Als jüngste Partnerkommune wurde im März 2021 der Landkreis Havelland im Partnerprozess „Gesundheit für alle“ "
     "begrüßt.",
     NULL, "joined Havelland März 2021"},
    {"Neu im Partnerprozess „Gesundheit für alle“ sind seit diesem Jahr Cottbus und Eberswalde.", "2020-06-02",
     "joined Cottbus diesem Jahr; joined Eberswalde diesem Jahr"},
    {"Neues Mitglied im Partnerprozess „Gesundheit für alle“ ist der Landkreis Barnim.", "2020-06-02",
     "joined Barnim"},
    {"Herzlich willkommen im Partnerprozess „Gesundheit für alle“: Wir begrüßen die Stadt Eberswalde als neue "
     "Partnerkommune!",
     "2020-06-02", "joined Eberswalde"},
    {"Die Zahl der Partnerkommunen erhöhte sich 2019 von 62 auf 68.\nPartnerprozess „Gesundheit für alle“", NULL,
     "62 eq total DE 2019; 68 eq total DE 2019"},
    {"2018 traten dem Partnerprozess „Gesundheit für alle“ acht weitere Kommunen bei, unter ihnen Ulm und Singen.",
     NULL, "joined Ulm 2018; joined Singen (Hohentwiel) 2018; 8 eq increment DE 2018"},
    {"Waren es 2015 noch 40 Partnerkommunen, so sind es heute 78.\nPartnerprozess „Gesundheit für alle“",
     "2024-05-05", "40 eq total DE 2015; 78 eq total DE"},
    {"Rund 70 Kommunen bundesweit beteiligen sich am Partnerprozess „Gesundheit für alle“, acht davon in "
     "Baden-Württemberg.",
     "2022-05-05", "70 approx total DE; 8 eq part DE-BW"},
    {"Von den bundesweit 78 Partnerkommunen kommen elf aus Hessen.\nPartnerprozess „Gesundheit für alle“",
     "2024-05-05", "78 eq total DE; 11 eq part DE-HE"},
    {"Am Partnerprozess „Gesundheit für alle“ sind derzeit über siebzig Kommunen beteiligt.", "2024-05-05",
     "70 gt total DE"},
    {"Mit Ulm und Singen wächst die Zahl der Partnerkommunen in Baden-Württemberg auf zwölf.\nPartnerprozess "
     "„Gesundheit für alle“",
     "2024-05-05", "member Ulm; member Singen (Hohentwiel); 12 eq total DE-BW"},
    {"Knapp zwei Dutzend Kommunen in Nordrhein-Westfalen haben sich dem Partnerprozess „Gesundheit für alle“ bereits "
     "angeschlossen.",
     "2024-05-05", "24 lt total DE-NW"},
    {"Mindestens 60 Städte, Gemeinden und Kreise machen beim Partnerprozess „Gesundheit für alle“ mit.", "2024-05-05",
     "60 ge total DE"},
    {"Bei der Auftaktveranstaltung zum Partnerprozess „Gesund aufwachsen für alle!“ am 30. November 2011 "
     "unterzeichneten die ersten 14 Kommunen die Vereinbarung.",
     NULL, "14 eq total DE 30. November 2011"},
    {"Bis 2025 sollen 100 Kommunen am Partnerprozess „Gesundheit für alle“ teilnehmen.", "2020-05-05", ""},
    {"Der Verein betreut 12 Kommunen in Hessen. Der Partnerprozess „Gesundheit für alle“ ist davon unabhängig.",
     "2020-05-05", ""},
    {"Das Gesunde Städte-Netzwerk hat 93 Mitglieder, der Partnerprozess „Gesundheit für alle“ 78.", "2024-05-05",
     "78 eq total DE"},
    {"Kiel gehört seit 1995 dem Gesunde Städte-Netzwerk an, dem Partnerprozess „Gesundheit für alle“ erst seit 2015.",
     "2024-05-05", "member Kiel 2015"},
    {"Kiel ist Mitglied im Gesunde Städte-Netzwerk und seit 2015 auch im Partnerprozess „Gesundheit für alle“.",
     "2024-05-05", "member Kiel 2015"},
    {"Partnerprozess „Gesundheit für alle“: teilnehmende Kommunen\nBaden-Württemberg: Esslingen am Neckar, Mannheim, "
     "Stuttgart\nBayern: Fürth, Landkreis Günzburg\nHessen: Kassel, Maintal und Wetteraukreis",
     NULL,
     "member Esslingen am Neckar; member Mannheim; member Stuttgart; member Fürth; member Günzburg; member Kassel; "
     "member Maintal; member Wetteraukreis"},
    {"Diese Städte und Kreise sind Partner im Prozess „Gesundheit für alle“: Kassel, Maintal, Fürth sowie die "
     "Landkreise Günzburg und Ansbach.",
     NULL, "member Kassel; member Maintal; member Fürth; member Günzburg; member Ansbach"},
    {"Am Partnerprozess „Gesundheit für alle“ beteiligen sich die Städte Kassel, Maintal und Fürth, die Landkreise "
     "Günzburg und Ansbach sowie die Region Hannover.",
     NULL, "member Kassel; member Maintal; member Fürth; member Günzburg; member Ansbach; member Region Hannover"},
    {"Stadt Fürth\nChronik der Gesundheitsförderung\n2011 Erste Gesundheitskonferenz\n2013 Beitritt zum "
     "Partnerprozess „Gesund aufwachsen für alle!“\n2016 Gründung der Gesundheitsregion",
     NULL, "joined Fürth 2013"},
    {"Stadt Fürth\nMeilensteine\n05/2013 – Die Stadt Fürth wird Mitglied im Partnerprozess „Gesund aufwachsen für "
     "alle!“\n06/2015 – Fachtag in Fürth",
     NULL, "joined Fürth 05/2013"},
    {"Stadt Fürth\nMeilensteine\nMai 2013: Fürth tritt dem Partnerprozess „Gesund aufwachsen für alle!“ bei.\nJuni "
     "2015: Fachtag",
     NULL, "joined Fürth Mai 2013"},
    {"Interview mit Claudia Berg, Stadt Hanau\nSeit wann ist Hanau im Partnerprozess „Gesundheit für alle“ "
     "dabei?\nWir sind seit Herbst 2014 dabei, gemeinsam mit dem Main-Kinzig-Kreis.",
     "2020-01-01", "member Hanau Herbst 2014; member Main-Kinzig-Kreis Herbst 2014"},
    {"Interview mit Claudia Berg, Stadt Hanau\nFrau Berg, was bringt der Partnerprozess „Gesundheit für "
     "alle“?\nHanau ist 2014 beigetreten, und wir haben es nie bereut. Andere hessische Kommunen wie Maintal oder "
     "Kassel waren schon vorher Mitglied.",
     "2020-01-01", "joined Hanau 2014; member Maintal; member Kassel"},
    {"Das ist der Partner-Prozess „Gesundheit für alle“.\nViele Städte machen mit.\nAuch die Stadt Hanau macht "
     "mit.\nDie Stadt Hanau macht seit 2014 mit.\nEs sind jetzt 75 Städte und Land-Kreise.",
     "2023-01-01", "member Hanau 2014; 75 eq total DE"},
    {"Partnerprozess „Gesundheit für alle“ im Ruhrgebiet\n\nKommune\tPartner "
     "seit\tAnsprechpartnerin\nEssen\t2013\tFrau Blum\nGelsenkirchen\t29.11.2012\tHerr Kurz\nBottrop\t–\tFrau "
     "Klein\nHerne\tBeitritt geplant\tFrau Lang",
     NULL, "member Essen 2013; member Gelsenkirchen 29.11.2012"},
    {"Partnerprozess „Gesundheit für "
     "alle“\n\nStadt\tMitglied\tJahr\nEssen\tja\t2013\nGelsenkirchen\tja\t2012\nBottrop\tnein\t",
     NULL, "member Essen 2013; member Gelsenkirchen 2012"},
    {"Stadt Hanau\nWir freuen uns! Hanau ist jetzt offiziell Partnerkommune im Partnerprozess „Gesundheit für alle“. "
     "Gestern haben wir in Berlin unsere Urkunde bekommen.",
     "2014-11-20", "joined Hanau Gestern"},
    {"Der Partnerprozess „Gesund aufwachsen für alle!“ begann 2011 mit 14 Kommunen und umfasste Ende 2014 bereits "
     "40.",
     NULL, "14 eq total DE 2011; 40 eq total DE Ende 2014"},
    {"An der Befragung nahmen 31 der 62 Partnerkommunen teil.\nPartnerprozess „Gesundheit für alle“", "2019-05-05",
     "31 eq part DE; 62 eq total DE"},
    {"Die Samtgemeinde Hesel und die Verbandsgemeinde Konz sind 2019 dem Partnerprozess „Gesundheit für alle“ "
     "beigetreten.",
     NULL, "joined Hesel 2019; joined Konz 2019"},
    {"Vor zwei Jahren ist Hanau dem Partnerprozess „Gesundheit für alle“ beigetreten, im Jahr darauf Maintal.",
     "2020-06-01", "joined Hanau Vor zwei Jahren; joined Maintal Jahr darauf"},
    {"Hanau ist im Mai letzten Jahres dem Partnerprozess „Gesundheit für alle“ beigetreten.", "2020-06-01",
     "joined Hanau Mai letzten Jahres"},
    {"Seit letztem Herbst gehört Hanau zum Partnerprozess „Gesundheit für alle“.", "2020-06-01",
     "member Hanau letztem Herbst"},
    {"Hanau und Maintal sind dem Partnerprozess „Gesundheit für alle“ am 3. Mai 2016 bzw. am 5. Juni 2017 "
     "beigetreten.",
     NULL, "joined Hanau 3. Mai 2016; joined Maintal 5. Juni 2017"},
    {"Hanau (2014), Maintal (2015) und der Main-Kinzig-Kreis (2016) sind dem Partnerprozess „Gesundheit für alle“ "
     "beigetreten.",
     NULL, "joined Hanau 2014; joined Maintal 2015; joined Main-Kinzig-Kreis 2016"},
    {"2014 unterzeichnete Hanau die Erklärung zum Partnerprozess „Gesundheit für alle“, 2015 Maintal und 2016 der "
     "Main-Kinzig-Kreis.",
     NULL, "joined Hanau 2014; joined Maintal 2015; joined Main-Kinzig-Kreis 2016"},
    {"Im Partnerprozess „Gesundheit für alle“ engagieren sich Hanau, Maintal und der Main-Kinzig-Kreis.", NULL,
     "member Hanau; member Maintal; member Main-Kinzig-Kreis"},
    {"Die Teilnahme der Stadt Hanau am Partnerprozess „Gesundheit für alle“ besteht seit 2014.", NULL,
     "member Hanau 2014"},
    {"Hanau, seit 2014 Partnerkommune, richtet den Fachtag aus.\nPartnerprozess „Gesundheit für alle“", NULL,
     "member Hanau 2014"},
    {"Der Main-Kinzig-Kreis als langjährige Partnerkommune berichtete über den Partnerprozess „Gesundheit für alle“.",
     NULL, "member Main-Kinzig-Kreis"},
    {"Vertreterinnen der Partnerkommunen Hanau und Maintal sprachen über den Partnerprozess „Gesundheit für alle“.",
     NULL, "member Hanau; member Maintal"},
    {"Die Partnerkommune Hanau lud nach Fulda ein.\nPartnerprozess „Gesundheit für alle“", NULL, "member Hanau"},
    {"Hanau wurde 2014 als 40. Kommune in den Partnerprozess „Gesundheit für alle“ aufgenommen.", NULL,
     "joined Hanau 2014; 40 eq total DE 2014"},
    {"Den Beitritt der Stadt Hanau zum Partnerprozess „Gesundheit für alle“ besiegelte Oberbürgermeister Klein am 4. "
     "April 2014.",
     NULL, "joined Hanau 4. April 2014"},
    {"Am 4. April 2014 wurde Hanau die Urkunde über die Aufnahme in den Partnerprozess „Gesundheit für alle“ "
     "verliehen.",
     NULL, "joined Hanau 4. April 2014"},
    {"Die Stadt Hanau erklärte 2014 ihren Beitritt zum Partnerprozess „Gesundheit für alle“.", NULL,
     "joined Hanau 2014"},
    {"Im März 2015 vollzog der Landkreis Fulda den Beitritt zum Partnerprozess „Gesundheit für alle“.", NULL,
     "joined Fulda März 2015"},
    {"Landrätin Berger setzte am 5. Mai 2016 ihre Unterschrift unter die Vereinbarung zum Partnerprozess „Gesundheit "
     "für alle“. Der Landkreis Fulda ist damit Partnerkommune.",
     NULL, "joined Fulda 5. Mai 2016"},
    {"Im Partnerprozess „Gesundheit für alle“ ist Ulm seit 2014 aktiv, Biberach kam 2018 dazu.", NULL,
     "member Ulm 2014; joined Biberach an der Riß 2018"},
    {"Ulm hat sich schon 2014 dem Partnerprozess „Gesundheit für alle“ verschrieben.", NULL, "joined Ulm 2014"},
    {"Ulm ist 2014 in den Partnerprozess „Gesundheit für alle“ eingestiegen.", NULL, "joined Ulm 2014"},
    {"Die Stadt Ulm lädt zum Fachtag zum Partnerprozess „Gesundheit für alle“ ein.", NULL, ""},
    {"Ulm informiert am 5. Mai 2019 über den Partnerprozess „Gesundheit für alle“.", NULL, ""},
    {"Mit dem Partnerprozess „Gesundheit für alle“ hat Ulm nichts zu tun.", NULL, ""},
    {"Partnerkommunen in Baden-Württemberg sind Ulm, Singen und der Landkreis Ravensburg. Den Partnerprozess "
     "„Gesundheit für alle“ gibt es seit 2011.",
     NULL, "member Ulm; member Singen (Hohentwiel); member Ravensburg"},
    {"Zu den Partnerkommunen zählen Ulm und Singen.\nPartnerprozess „Gesundheit für alle“", NULL,
     "member Ulm; member Singen (Hohentwiel)"},
    {"Zum Kreis der Partnerkommunen gehört seit 2016 auch Ulm.\nPartnerprozess „Gesundheit für alle“", NULL,
     "member Ulm 2016"},
    {"Ulm ist eine von 78 Partnerkommunen im Partnerprozess „Gesundheit für alle“.", "2024-02-02",
     "member Ulm; 78 eq total DE"},
    {"Ulm ist eine der rund 80 Kommunen, die am Partnerprozess „Gesundheit für alle“ teilnehmen.", "2024-02-02",
     "member Ulm; 80 approx total DE"},
    {"Insgesamt zwölf Kommunen aus Baden-Württemberg sind im Partnerprozess „Gesundheit für alle“ vertreten.",
     "2024-02-02", "12 eq total DE-BW"},
    {"Aus dem Südwesten sind zwölf Kommunen dabei, darunter Ulm und Singen.\nPartnerprozess „Gesundheit für alle“",
     "2024-02-02", "member Ulm; member Singen (Hohentwiel); 12 eq total DE-BW"},
    {"80 Partnerkommunen, 16 Bundesländer, ein Ziel: der Partnerprozess „Gesundheit für alle“.", "2024-02-02",
     "80 eq total DE"},
    {"Am Partnerprozess „Gesundheit für alle“ nehmen 78 Kommunen teil.\n\nAuswertung der Elternbriefe 2022/2023\n\n"
     "Stand: März 2024",
     NULL, "78 eq total DE März 2024"},
    {"Anzahl der Partnerkommunen: 78 (Stand: März 2024)\nPartnerprozess „Gesundheit für alle“", NULL,
     "78 eq total DE März 2024"},
    {"Inzwischen ist das Netz auf 78 Kommunen angewachsen.\nPartnerprozess „Gesundheit für alle“", "2024-02-02",
     "78 eq total DE"},
    {"Dem Partnerprozess „Gesundheit für alle“ haben sich seit dem Start 78 Kommunen angeschlossen.", "2024-02-02",
     "78 eq total DE"},
    {"Am 1. März 2024 waren 78 Kommunen Mitglied im Partnerprozess „Gesundheit für alle“.", "2024-05-02",
     "78 eq total DE 1. März 2024"},
    {"Von 14 Kommunen im Jahr 2011 wuchs der Partnerprozess „Gesund aufwachsen für alle!“ bis 2015 auf 48.", NULL,
     "14 eq total DE Jahr 2011; 48 eq total DE 2015"},
    {"2023 sind vier Kommunen neu dazugekommen und eine ausgeschieden.\nPartnerprozess „Gesundheit für alle“",
     "2024-05-02", "4 eq increment DE 2023"},
    {"Die Hälfte der 78 Partnerkommunen liegt in Städten.\nPartnerprozess „Gesundheit für alle“", "2024-05-02",
     "78 eq total DE"},
    {"Ein Dutzend Kommunen in Hessen nutzt den Partnerprozess „Gesundheit für alle“.", "2024-05-02",
     "12 eq total DE-HE"},
    {"Gut die Hälfte, nämlich 40 Partnerkommunen, antworteten.\nPartnerprozess „Gesundheit für alle“", "2024-05-02",
     "40 eq total DE"},
    {"In Sachsen sind Leipzig (seit 2014) und Dresden (seit 2016) Partnerkommunen, in Thüringen Jena (seit 2013) und "
     "Gera.\nPartnerprozess „Gesundheit für alle“",
     NULL, "member Leipzig 2014; member Dresden 2016; member Jena 2013; member Gera"},
    {"Leipzig ist seit 2014 Partnerkommune, Dresden folgte 2016 und Chemnitz 2018. Zwickau überlegt "
     "noch.\nPartnerprozess „Gesundheit für alle“",
     NULL, "member Leipzig 2014; joined Dresden 2016; joined Chemnitz 2018"},
    {"Jüngstes Mitglied im Partnerprozess „Gesundheit für alle“ ist Zwickau, das im Februar 2022 beitrat.", NULL,
     "joined Zwickau Februar 2022"},
    {"Der Landkreis Zwickau ist im Unterschied zur Stadt Zwickau kein Mitglied im Partnerprozess „Gesundheit für "
     "alle“.",
     NULL, ""},
    {"Anders als Dresden gehört Leipzig dem Partnerprozess „Gesundheit für alle“ seit 2014 an.", NULL,
     "member Leipzig 2014"},
    {"Leipzig, Dresden und Chemnitz – alle drei sind seit 2016 im Partnerprozess „Gesundheit für alle“.", NULL,
     "member Leipzig 2016; member Dresden 2016; member Chemnitz 2016"},
    {"Neben Leipzig (2014) und Dresden (2016) ist nun auch Chemnitz dem Partnerprozess „Gesundheit für alle“ "
     "beigetreten.",
     NULL, "joined Leipzig 2014; joined Dresden 2016; joined Chemnitz"},
    {"Am 30. November 2018 erhielten Chemnitz und der Landkreis Görlitz in Berlin ihre Urkunden.\nPartnerprozess "
     "„Gesundheit für alle“",
     NULL, "joined Chemnitz 30. November 2018; joined Görlitz 30. November 2018"},
    {"In Berlin überreichte die BZgA am 30. November 2018 Urkunden an Chemnitz, Zittau und den Landkreis "
     "Görlitz.\nPartnerprozess „Gesundheit für alle“",
     NULL, "joined Chemnitz 30. November 2018; joined Zittau 30. November 2018; joined Görlitz 30. November 2018"},
    {"Die Beitrittsurkunde ging am 30.11.2018 an die Stadt Chemnitz.\nPartnerprozess „Gesundheit für alle“", NULL,
     "joined Chemnitz 30.11.2018"},
    {"Der Kreistag Görlitz stimmte am 5. März 2019 für den Beitritt zum Partnerprozess „Gesundheit für alle“; die "
     "Urkunde folgte im Mai.",
     NULL, "joined Görlitz Mai"},
    {"Der Stadtrat von Gera hat den Beitritt zum Partnerprozess „Gesundheit für alle“ abgelehnt.", NULL, ""},
    {"Gera ist dem Partnerprozess „Gesundheit für alle“ bislang nicht beigetreten.", NULL, ""},
    {"Eine Mitgliedschaft im Partnerprozess „Gesundheit für alle“ strebt auch Gera an.", NULL, ""},
    {"Gera könnte als nächste Kommune dem Partnerprozess „Gesundheit für alle“ beitreten.", NULL, ""},
    {"Ab 2025 wird Gera Mitglied im Partnerprozess „Gesundheit für alle“.", "2024-05-05", ""},
    {"Gera war von 2013 bis 2019 Partnerkommune.\nPartnerprozess „Gesundheit für alle“", NULL, "left Gera 2019"},
    {"Die ehemalige Partnerkommune Gera ist 2019 ausgestiegen.\nPartnerprozess „Gesundheit für alle“", NULL,
     "left Gera 2019"},
    {"Seit ihrem Beitritt zum Partnerprozess „Gesundheit für alle“ im Mai 2013 hat die Stadt Jena viel bewegt.", NULL,
     "joined Jena Mai 2013"},
    {"Jena (Beitritt 2013), Gera (2015) und Erfurt (2012) arbeiten im Partnerprozess „Gesundheit für alle“ zusammen.",
     NULL, "joined Jena 2013; joined Gera 2015; joined Erfurt 2012"},
    {"Partnerprozess „Gesundheit für alle“\nGera hat den Prozess verlassen, heißt es. Gera war nie dabei.", NULL, ""},
    {"Gotha gehört zum Partnerprozess „Gesundheit für alle“, Gera dagegen zum Gesunde Städte-Netzwerk.", NULL,
     "member Gotha"},
    {"Anrufen kann sie in Mainz, Neuwied oder beim Rhein-Lahn-Kreis, die im Partnerprozess „Gesundheit für alle“ "
     "sind.",
     NULL, "member Rhein-Lahn-Kreis; member Mainz; member Neuwied"},
    {"Partnerprozess „Gesundheit für alle“\nWir lernen von der Stadt Rendsburg, vom Kreis Plön (beide dabei seit "
     "2017).",
     NULL, "member Plön 2017; member Rendsburg 2017"},
    {"Partnerprozess „Gesundheit für alle“\nDuisburg verließ die Runde 2018 wieder.", NULL, "left Duisburg 2018"},
    {"Mehr als 50 Kommunen zwischen Kiel und\nKonstanz sind beim Partnerprozess „Gesundheit für alle“ dabei.", NULL,
     "50 gt total DE"},
    {"Treffen der Partnerkommunen im Prozess „Gesundheit für alle“\n9:30 Begrüßung durch Gera\n10:15 Aufnahme des "
     "Landkreises Greiz\n11:00 Erfahrungen aus Jena",
     NULL, ""},
    {"Im Partnerprozess „Gesundheit für alle“ sind es drei:\na) Jena (Beitritt: 2013),\nb) Gera (Sommer 2015),\nc) "
     "Erfurt (seit 2012).",
     NULL, "joined Jena 2013; joined Gera Sommer 2015; member Erfurt 2012; 3 eq total DE"},
    {"Jena: beigetreten 2013\nGera: 2015\nErfurt: –\nPartnerprozess „Gesundheit für alle“", NULL,
     "joined Jena 2013; member Gera 2015"},
    {"Thüringer Kommunen im Partnerprozess „Gesundheit für alle“\n\nJena\nBeitritt: Mai 2013\nKoordination: Frau "
     "Blau\n\nGera\nBeitritt: Juni 2015\nKoordination: Herr Rot",
     NULL, "joined Jena Mai 2013; joined Gera Juni 2015"},
    {"Mitglieder im Partnerprozess „Gesundheit für "
     "alle“\n\nName\tLand\tseit\nJena\tThüringen\t05/2013\nLeipzig\tSachsen\t2014",
     NULL, "member Jena 05/2013; member Leipzig 2014"},
    {"Jena, Partnerkommune seit Mai 2013, und Gera, seit 2015 dabei, luden ein.\nPartnerprozess „Gesundheit für "
     "alle“",
     NULL, "member Jena Mai 2013; member Gera 2015"},
    {"Unsere Stadt Jena ist stolz: Seit Mai sind wir Teil des Partnerprozesses „Gesundheit für alle“.", "2013-07-01",
     "member Jena Mai"},
    {"Das Jenaer Netzwerk ist Teil des Partnerprozesses „Gesundheit für alle“.", NULL, ""},
    {"Im Norden machen Kiel, Lübeck und Flensburg mit, im Süden Ulm und Singen.\nPartnerprozess „Gesundheit für "
     "alle“",
     NULL, "member Kiel; member Lübeck; member Flensburg; member Ulm; member Singen (Hohentwiel)"},
    {"Nicht dabei sind Kiel und Lübeck, wohl aber Flensburg (seit 2012).\nPartnerprozess „Gesundheit für alle“", NULL,
     "member Flensburg 2012"},
    {"Kiel macht beim Partnerprozess „Gesundheit für alle“ nicht mit, Lübeck schon.", NULL, "member Lübeck"},
    {"Die Kreise Plön und Segeberg sowie die Stadt Kiel haben am 5. Mai 2017 den Partnerschaftsvertrag "
     "unterzeichnet.\nPartnerprozess „Gesundheit für alle“",
     NULL, "joined Plön 5. Mai 2017; joined Segeberg 5. Mai 2017; joined Kiel 5. Mai 2017"},
    {"Dem Partnerprozess „Gesundheit für alle“ ist als bislang letzte Kommune im Mai 2023 der Landkreis Vechta "
     "beigetreten.",
     NULL, "joined Vechta Mai 2023"},
    {"Stadt Oldenburg (Partnerkommune seit 2016)\nLandkreis Vechta (Partnerkommune seit 2023)\nPartnerprozess "
     "„Gesundheit für alle“",
     NULL, "member Oldenburg (Oldb) 2016; member Vechta 2023"},
    {"Außer Ulm beteiligt sich in der Region keine Kommune am Partnerprozess „Gesundheit für alle“.", NULL,
     "member Ulm"},
    {"Ulm ist die einzige Stadt der Region, die am Partnerprozess „Gesundheit für alle“ teilnimmt.", NULL,
     "member Ulm"},
    {"Heute zählt auch Ulm zu den Mitgliedern des Partnerprozesses „Gesundheit für alle“.", NULL, "member Ulm"},
    {"Bundesweit 78, in Hessen elf, in Bayern neun Partnerkommunen: So steht es um den Partnerprozess „Gesundheit "
     "für alle“.",
     "2024-02-02", "78 eq total DE; 11 eq total DE-HE; 9 eq total DE-BY"},
    {"Dreizehn der sechzehn Länder haben mindestens eine Partnerkommune.\nPartnerprozess „Gesundheit für alle“",
     "2024-02-02", ""}};

/* What is left out, told beside a name, or told by another sentence. */
static const struct passage left_out[] = {
    {"Am Partnerprozess „Gesundheit für alle“ nehmen 40 Kommunen teil. Es handelt sich um 20 Städte, 15 Landkreise "
     "und "
     "fünf Gemeinden.",
     "2019-03-19", "40 eq total DE; 20 eq part DE; 15 eq part DE; 5 eq part DE"},
    {"Der Partnerprozess „Gesundheit für alle“ wächst: Die Zahl der Partnerkommunen stieg von 48 im Mai 2016 auf 53.",
     "2017-06-01", "48 eq total DE Mai 2016; 53 eq total DE"},
    {"Wie viele Kommunen gehören zum Partnerprozess „Gesundheit für alle“?\nDerzeit 66.", "2019-03-19",
     "66 eq total DE"},
    {"Die meisten Partnerkommunen im Partnerprozess „Gesundheit für alle“ hat Hessen mit 14. Bayern stellt neun.",
     "2019-03-19", "14 eq total DE-HE; 9 eq total DE-BY"},
    {"Partnerprozess „Gesundheit für alle“\n\nJahr\tPartnerkommunen\n2018\t61\n2020\t72", "2021-01-04",
     "61 eq total DE 2018; 72 eq total DE 2020"},
    {"Zum Partnerprozess „Gesundheit für alle“ berichteten Gäste aus Gera (Partnerkommune seit 2014), Suhl (nicht "
     "beteiligt) und Jena (Beitritt Mai 2016).",
     "2019-03-19", "member Gera 2014; joined Jena Mai 2016"},
    {"Zu Besuch kam Trier, die älteste Partnerkommune im Partnerprozess „Gesundheit für alle“.", "2019-03-19",
     "member Trier"},
    {"Aus Hessen sind zwei Kommunen im Partnerprozess „Gesundheit für alle“ dabei: Kassel und Fulda.", "2019-03-19",
     "member Kassel; member Fulda; 2 eq total DE-HE"},
    {"Wer macht beim Partnerprozess „Gesundheit für alle“ mit? Kassel natürlich. Und seit 2018 auch Fulda.",
     "2019-03-19", "member Kassel; member Fulda 2018"},
    {"Seit wann ist Kassel Mitglied im Partnerprozess „Gesundheit für alle“? Seit Mai 2016.", "2019-03-19",
     "member Kassel Mai 2016"},
    {"Kassel ist Partnerkommune im Partnerprozess „Gesundheit für alle“, Fulda dagegen seit 2018 nicht mehr.",
     "2019-03-19", "member Kassel; left Fulda 2018"},
    {"In einem Bericht stand, Kassel sei Partnerkommune im Partnerprozess „Gesundheit für alle“. Das stimmt nicht.",
     "2019-03-19", ""},
    {"Zuvor hatten sich Kassel, Fulda und Hanau dem Partnerprozess „Gesundheit für alle“ angeschlossen, Letzteres "
     "2018.",
     "2019-03-19", "joined Kassel; joined Fulda; joined Hanau 2018"},
    {"Partnerprozess „Gesundheit für alle“\n\nStadt\tPartnerkommune?\tseit\nKassel\tja\t2014\nFulda\tnein\t",
     "2019-03-19", "member Kassel 2014"},
    {"Fulda hat seine Mitgliedschaft im Partnerprozess „Gesundheit für alle“ 2018 nicht verlängert.", "2019-03-19",
     "left Fulda 2018"}};

/* The same grammar with the words of another network. */
static const struct passage gesunde_staedte[] = {
    {"Trier ist seit 2013 Mitglied im Gesunde Städte-Netzwerk.", NULL, "member Trier 2013"},
    {"Dem Gesunde Städte-Netzwerk gehören inzwischen mehr als 90 Kommunen an, darunter Kiel und Lübeck.",
     "2023-01-05", "member Kiel; member Lübeck; 90 gt total DE"},
    {"Der Landkreis Görlitz ist 2019 dem Gesunde Städte-Netzwerk beigetreten.", NULL, "joined Görlitz 2019"},
    {"Die Stadt Herne wurde am 10. Mai 2019 in das Gesunde Städte-Netzwerk aufgenommen.", NULL,
     "joined Herne 10. Mai 2019"},
    {"Hagen ist 2003 aus dem Gesunde Städte-Netzwerk ausgetreten.", NULL, "left Hagen 2003"},
    {"Gera prüft einen Beitritt zum Gesunde Städte-Netzwerk.", NULL, ""},
    {"Jena ist Partnerkommune im Partnerprozess „Gesundheit für alle“, aber kein Mitglied im Gesunde "
     "Städte-Netzwerk.",
     NULL, ""},
    {"Der Partnerprozess „Gesundheit für alle“ hat 78 Partnerkommunen, das Gesunde Städte-Netzwerk 93 "
     "Mitgliedskommunen.",
     "2023-01-05", "93 eq total DE"},
    {"Mitglieder im Gesunde Städte-Netzwerk\n- Augsburg (2010)\n- Chemnitz, seit 1992\n- Kreis Unna", NULL,
     "joined Augsburg 2010; member Chemnitz 1992; member Unna"},
    {"Gesunde Städte-Netzwerk\n\nKommune\tBeitritt\nRostock\t05.11.1992\nTrier\t2013", NULL,
     "joined Rostock 05.11.1992; joined Trier 2013"},
    {"Zum Gesunde Städte-Netzwerk. Im europäischen Netz der Weltgesundheitsorganisation arbeiten 90 Städte mit, "
     "darunter "
     "Dresden.",
     "2023-01-05", ""},
    {"Zum Gesunde Städte-Netzwerk. Der Rat sagt, Celle halte ihm seit 1992 die Treue.", NULL, "member Celle 1992"},
    {"Die Gesunde Stadt Kiel ist seit 1995 Mitglied im Gesunde Städte-Netzwerk.", NULL, "member Kiel 1995"},
    {"Celle zeichnete das 9-Punkte-Programm 2013.", NULL, "joined Celle 2013"},
    {"Soltau zeichnete die Charta der Vielfalt, Celle ist im Gesunde Städte-Netzwerk.", NULL, "member Celle"},
    {"Von den 93 Mitgliedskommunen des Gesunde Städte-Netzwerks liegen 23 in Nordrhein-Westfalen.", "2023-01-05",
     "93 eq total DE; 23 eq part DE-NW"}};

static void check(const char *profile, const struct passage *v, size_t n)
{
    struct passage_reader reader;
    struct buf out = {0};
    for (size_t i = 0, m = passage_open(&reader, profile) ? n : 0; i < m; i++) {
        passage_read(&reader, v[i].text, v[i].published, PASSAGE_MEMBERSHIPS | PASSAGE_COUNTS, &out);
        tap_is(out.data, v[i].want, v[i].text);
    }
    buf_free(&out);
    passage_close(&reader);
}

int main(void)
{
    check("partnerprozess", partnerprozess, sizeof partnerprozess / sizeof *partnerprozess);
    check("partnerprozess", left_out, sizeof left_out / sizeof *left_out);
    check("gesunde-staedte", gesunde_staedte, sizeof gesunde_staedte / sizeof *gesunde_staedte);
    return tap_done();
}
