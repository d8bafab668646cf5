/* What a sentence leaves to those around it: when somebody joined, who is meant, whether it is so. Passages, and the memberships
 * found, in the order found. The dates are the words of the text. All pages are of 19 March 2019. */
#include "tests/unit/passage.h"

#define NETWORK "Partnerprozess „Gesundheit für alle“"

static const struct {
    const char *text, *want;
} passages[] = {
    {"Celle gehört jetzt zum " NETWORK ". Der Staatssekretär überbrachte das Dokument am 3. Mai 2018.",
     "joined Celle 3. Mai 2018"},
    {"Höhepunkt war der Beitritt des Landkreises Uelzen zum " NETWORK
     ". Der Landrat zeigte sich erfreut. Der Fachtag fand am 3. Mai 2018 statt.",
     "joined Uelzen 3. Mai 2018"},
    {"Am " NETWORK " nehmen elf Kommunen teil. Neben uns beiden etwa Celle und der Landkreis Uelzen.",
     "member Celle; member Uelzen"},
    {"Am " NETWORK " nehmen elf Kommunen teil. Zum Beispiel Celle und Soltau.", "member Celle; member Soltau"},
    {"Celle ist mit dem Beitritt vom März 2013 die dienstälteste Kommune im " NETWORK ".", "joined Celle März 2013"},
    {"Beim " NETWORK " zieht auch Celle mit.", "member Celle"},
    {"Neues vom " NETWORK ". Auf der Bühne standen die Neuen: Celle und der Landkreis Uelzen.",
     "joined Celle; joined Uelzen"},
    {"In Hessen ist Celle im " NETWORK " nach wie vor die einzige Partnerkommune.", "member Celle"},
    {"Neues vom " NETWORK ". Celle? Macht seit 2016 mit. Soltau? Will im Herbst entscheiden.", "member Celle 2016"},
    {"Neues vom " NETWORK ". Celle hat seine Mitarbeit Ende 2018 nicht verlängert.", "left Celle Ende 2018"},
    {"Celle hält dem " NETWORK " die Treue.", "member Celle"},
    {"Neues vom " NETWORK ". Celle und Emden ließen sich 2018 aufnehmen.", "joined Celle 2018; joined Emden 2018"},
    {"Zum " NETWORK "\n\nWer macht mit?\n\nCelle seit 2016.\nKein Interesse: Kreis Stormarn\nNoch offen: Emden",
     "member Celle 2016"},
    {"Im Februar gab Celle bekannt, dass es dem " NETWORK " beigetreten ist.", "joined Celle"},
    {"In Niedersachsen hat sich mit Celle im März eine fünfte Kommune dem " NETWORK " angeschlossen.",
     "joined Celle März"},
    {"Neues vom " NETWORK ". Verabschieden mussten wir uns leider von Celle.", "left Celle"},
    {"Neues vom " NETWORK ". Wir haben uns in Celle von der Ministerin verabschiedet.", ""},
    {"Celle musste 2018 aus dem " NETWORK " aussteigen.", "left Celle 2018"},
    {"Zum " NETWORK ": Der Landkreis ist seit 2016 Partnerkommune; Celle und Emden kamen 2018 hinzu.\n\nLandkreis "
     "Uelzen, Kreistagsbüro",
     "member Uelzen 2016; joined Celle 2018; joined Emden 2018"},
    {"Celle unterschrieb 2012 beim " NETWORK ". Im November folgt Soltau.",
     "joined Celle 2012; joined Soltau November"},
    {"Celle beschloss den Beitritt zum " NETWORK ". Die Stadt folgt damit einer Empfehlung des Landes.", ""},
    {"Zum " NETWORK "\n\nNeu dabei sind\n\n- der Landkreis Uelzen mit Sitz in Uelzen (Juni)\n- Celle (März)",
     "joined Uelzen Juni; joined Celle März"},
    {"Neues vom " NETWORK "\n\nDamit der Überblick nicht verloren geht, hier unsere Liste:\n\n"
     "* Celle (2012)\n* Soltau (2015)",
     "joined Celle 2012; joined Soltau 2015"},
    {"Celle kam uns im " NETWORK " um gut ein Jahr zuvor, im April 2017.", "joined Celle April 2017"},
    {"Gestern überreichte uns die Ministerin die Urkunde, und der Landkreis Uelzen wird die dritte Kommune "
     "im " NETWORK ".",
     "joined Uelzen Gestern"},
    {"Zwei Landkreise, Celle und Uelzen, haben beim " NETWORK " Beratungsbedarf angemeldet.", ""},
    {"Berlin, Bezirke: Pankow trat dem " NETWORK " 2016 bei, Mitte folgte 2017.",
     "joined Pankow 2016; joined Mitte 2017"},
    {"Celle ist 2016 dem " NETWORK " beigetreten und 2020 wieder ausgetreten.", "left Celle 2020"},
    {"Celle und Uelzen haben ihre Urkunden zum " NETWORK " im März beziehungsweise im April 2018 erhalten.",
     "joined Celle März; joined Uelzen April 2018"},
    {"Partner im " NETWORK ":\n- Celle, Mai 2014\n- Uelzen 2016\n- Soltau seit 2017",
     "joined Celle Mai 2014; joined Uelzen 2016; member Soltau 2017"},
    {"CELLE. Der Landrat hat am 3. Mai 2018 die Erklärung zum " NETWORK
     " unterschrieben. Der Landkreis Uelzen ist einer von neun im Land.",
     "joined Uelzen 3. Mai 2018"},
    {"Im " NETWORK " trafen sich Celle und Soltau. Die beiden Partnerkommunen arbeiten zusammen.",
     "member Celle; member Soltau"},
    {"Partner im " NETWORK
     ": Der Landkreis Uelzen nimmt nach seinem Ausscheiden im Mai 2018 nicht mehr an den Treffen teil.",
     "left Uelzen Mai 2018"},
    {"Stand im " NETWORK ": 30 Kommunen. Ohne Celle, ausgetreten zum 30. April 2018.", "left Celle 30. April 2018"},
    {"Der Landkreis Uelzen ist mit Beschluss des Kreistages vom 9. Dezember 2018 dem " NETWORK
     " beigetreten; die Urkunde wurde am 3. März 2019 übersandt.",
     "joined Uelzen 3. März 2019"},
    {"Im " NETWORK " gibt es Zuwachs. Neu sind seit Januar die Stadt Celle und der Landkreis Uelzen.",
     "joined Celle Januar; joined Uelzen Januar"},
    {"Im " NETWORK " gibt es Zuwachs. Neu ist auch das Café in Celle.", ""},
    {"Der " NETWORK
     " in der Nachbarschaft\n\nLandkreis\tim Prozess seit\tStellen\nUelzen\t2016\t1\nPeine\t–\t–\nGifhorn\t2017\t2",
     "member Uelzen 2016; member Gifhorn 2017"},
    {"Celle ist nun Teil des " NETWORK "es. Die Feier im Rathaus am 3. Mai 2018 besuchten 80 Gäste.",
     "joined Celle 3. Mai 2018"},
    {"Celle darf sich ab sofort Partnerkommune im " NETWORK " nennen. Die Ministerin ernannte sie am 3. Mai 2018.",
     "joined Celle 3. Mai 2018"},
    {"Celle ist Partnerkommune im " NETWORK ". Ein Fachtag fand am 3. Mai 2018 statt.", "member Celle"},
    {"Am " NETWORK
     " beteiligen sich drei Kommunen. Es handelt sich um die Städte Celle und Soltau (Beitritt 2016) sowie den "
     "Landkreis Uelzen.",
     "joined Soltau 2016; member Celle; member Uelzen"},
    {"Legende\nBlau – Partnerkommune im " NETWORK
     " seit 2012: Celle, Soltau\nGrün – Partnerkommune seit 2016: Uelzen",
     "member Celle 2012; member Soltau 2012; member Uelzen 2016"},
    {"Der Kreistag hat am 5. März 2018 zugestimmt, die Unterzeichnung folgte am 3. Mai 2018: Der Landkreis Uelzen "
     "ist "
     "Partnerkommune im " NETWORK ".",
     "joined Uelzen 3. Mai 2018"},
    {"Der Kreistag des Landkreises Uelzen hat 2018 den Beitritt zum " NETWORK
     " beschlossen. Am 4. März 2019 wurde die Vereinbarung unterzeichnet.",
     "joined Uelzen 4. März 2019"},
    {"Celle. Mit Soltau ist Uelzen die fünfte Kommune im " NETWORK ".", "member Soltau; member Uelzen"},
    {"Zu den 14 Kommunen, die dem " NETWORK " 2018 beitraten, gehörte Celle nicht.", ""},
    {"Celle, 5. Mai 2018\nNach zwei Stunden Beratung ist Celle dem " NETWORK " beigetreten.",
     "joined Celle 5. Mai 2018"},
    {"Am 3. Mai 2018 wurde gefeiert. Celle ist Partnerkommune im " NETWORK ". Soltau ist es auch, vielleicht Uelzen.",
     "member Celle; member Soltau"},
    {"Es war der 3. Mai 2018, als Celle dem " NETWORK " beitrat.", "joined Celle 3. Mai 2018"},
    {"Celle ist – anders als Soltau – noch nicht Partnerkommune im " NETWORK ".", "member Soltau"},
    {"Celle ist raus aus dem " NETWORK ", Soltau bleibt.", "left Celle; member Soltau"},
    {"Die Stadt Celle hat 2014 ihre Teilnahme am " NETWORK " erklärt.", "joined Celle 2014"},
    {"Der Anfang: 30. November 2011\n\nIn Berlin fällt der Startschuss für den " NETWORK
     ". Zu den 14 Kommunen, die an diesem Tag beitraten, gehörten Celle und Soltau.",
     "joined Celle diesem Tag; joined Soltau diesem Tag"},
    {"Celle hat mit dem Gesunde Städte-Netzwerk zu tun. Vom " NETWORK
     " hörte man dort früh. Im Gesunde Städte-Netzwerk ist viel los. Uelzen trat dem Prozess 2014 bei.",
     "joined Uelzen 2014"},
    {"Gesundheit in Celle\n\n2010\nCelle baut ein Gesundheitshaus.\n2015\nBeitritt der Stadt zum " NETWORK
     "\n2017\nErste Konferenz mit Gästen aus Soltau",
     "joined Celle 2015"},
    {"Der Rat der Stadt Celle hat am 5. März 2018 beschlossen, dem " NETWORK
     " beizutreten. Am 3. Mai 2018 folgte die feierliche Unterzeichnung.",
     "joined Celle 3. Mai 2018"},
    {"Im Herbst 2019 sollen Celle und Soltau in den " NETWORK " aufgenommen werden.", ""},
    {"Während die Stadt Celle bereits 2014 dem " NETWORK " beitrat, ließ man sich in Soltau Zeit.",
     "joined Celle 2014"},
    {"Celle tauscht sich mit anderen Partnerkommunen im " NETWORK " aus.", "member Celle"},
    {"Celle, Soltau, Uelzen: drei Partnerkommunen im " NETWORK ", drei Wege.",
     "member Celle; member Soltau; member Uelzen"},
    {"Besuch aus Soltau: Die Heidestadt, die im " NETWORK " seit 2014 mitarbeitet, kam zu dritt.",
     "member Soltau 2014"},
    {"Ehemalige Partnerkommunen im " NETWORK ": Soltau (bis 2018)", "left Soltau 2018"},
    {"Celle darf den Titel „Partnerkommune Gesundheit für alle“ tragen. Verliehen wurde er am 3. Mai 2018.",
     "joined Celle 3. Mai 2018"},
    {"Am 1. Oktober jährt sich der Beitritt der Stadt Celle zum " NETWORK ".", "joined Celle"},
    {"2014 traten Celle und Soltau, 2018 der Landkreis Uelzen dem " NETWORK " bei.",
     "joined Celle 2014; joined Soltau 2014; joined Uelzen 2018"},
    {"Celle, Soltau und Uelzen traten 2014, 2016 und 2018 dem " NETWORK " bei.",
     "joined Celle 2014; joined Soltau 2016; joined Uelzen 2018"},
    {"Seit 2014 sind Celle, seit 2016 Soltau und seit 2018 Uelzen Partnerkommunen im " NETWORK ".",
     "member Soltau 2016; member Uelzen 2018; member Celle 2014"},
    {"2013, damals noch unter anderem Namen, trat Celle dem " NETWORK " bei.", "joined Celle 2013"},
    {"Celle ist Partnerkommune im " NETWORK " (Beitritt: Mai 2018).", "joined Celle Mai 2018"},
    {"Wussten Sie, dass Celle seit 2014 Partnerkommune im " NETWORK " ist?", "member Celle 2014"},
    {"Soltau kooperiert mit der Partnerkommune Celle im " NETWORK ".", "member Celle"},
    {"Soltau lässt sich von Celle beraten, wie der Beitritt zum " NETWORK " gelingt.", ""},
    {"Am 1. Juni wird Celle Partnerkommune im " NETWORK ".", ""},
    {"Die Vereinbarung der Landesvereinigung mit der Stadt Celle zum " NETWORK " trat am 1. Juni 2018 in Kraft.",
     "joined Celle 1. Juni 2018"},
    {"16. Mai 2018: Beschluss des Kreistags zum " NETWORK ".\nDamit ist Uelzen die fünfte Kommune in Niedersachsen.",
     "member Uelzen"},
    {"Nicht nur Celle ist im " NETWORK
     ". Die längste Erfahrung hat Uelzen, das seine Vereinbarung im Mai 2012 geschlossen hatte.",
     "member Celle; joined Uelzen Mai 2012"},
    {"Celle trat dem " NETWORK " im Mai 2018 bei. Uelzen war uns im März zuvorgekommen.",
     "joined Celle Mai 2018; joined Uelzen März"},
    {"Celle ist nicht aus dem " NETWORK " ausgetreten.", ""},
    {"Die Stadt Celle wird dem " NETWORK " angehören.", ""},
    {"Hätte Celle die Vereinbarung zum " NETWORK " unterschrieben, wäre vieles leichter.", ""},
    {"Der Beitritt von Celle zum " NETWORK " scheiterte 2018 am Geld.", ""},
    {"Celle ist im " NETWORK " nur Gast.", ""},
    {"Der Antrag der Fraktion, Celle möge dem " NETWORK " beitreten, fand keine Mehrheit.", ""},
    {"Am 3. Mai 2018 trat Celle der Charta der Vielfalt bei. Dem " NETWORK " gehört die Stadt seit 2014 an.",
     "member Celle 2014"},
    {"In Anwesenheit der Bürgermeisterin von Soltau unterzeichnete Celle am 3. Mai 2018 die Vereinbarung zum " NETWORK
     ".",
     "joined Celle 3. Mai 2018"},
    {"Nach Gesprächen mit der Partnerkommune Soltau trat Celle 2018 dem " NETWORK " bei.", "joined Celle 2018"},
    {"Kein Beitritt: Celle bleibt dem " NETWORK " fern.", ""},
    {"Celle und Soltau sind Partnerkommunen im " NETWORK ", Erstere seit 2016, Letztere schon seit Mai 2012.",
     "member Celle 2016; member Soltau Mai 2012"},
    {"Unser Jahr 2018\n\nMärz: Treffen im Landkreis Uelzen.\nMai: Wir sind so weit! Celle unterschreibt die "
     "Vereinbarung zum " NETWORK ".",
     "joined Celle Mai"},
    {"Celle ist seit 2011, Soltau seit 2016 Partnerkommune im " NETWORK ".", "member Soltau 2016; member Celle 2011"},
    {"Der Amtsleiter berichtet, der Landkreis Uelzen sei dem " NETWORK " am 3. Mai 2018 beigetreten.",
     "joined Uelzen 3. Mai 2018"},
    {"Landkreis Uelzen, Kreistag\n\nHerr Lipka berichtet, der Landkreis sei dem " NETWORK
     " am 3. Mai 2018 beigetreten.",
     "joined Uelzen 3. Mai 2018"},
    {"Zum " NETWORK ". Soltau war uns voraus, die haben schon 2013 unterschrieben.", "joined Soltau 2013"},
    {"Wir wollen im " NETWORK " von Soltau lernen, die sind seit 2013 dabei.", "member Soltau 2013"},
    {"Im " NETWORK ": Die Stadt Soltau ist uns zuvorgekommen. Die Kolleginnen sind seit 2014 dabei.",
     "member Soltau 2014"},
    {"2013 folgten dem " NETWORK " zehn Kommunen, eine davon war Celle.", "joined Celle 2013"},
    {"Beschlussvorschlag: Der Landkreis Uelzen tritt dem " NETWORK " bei.", ""},
    {"Interview mit Frau Berger\n\nFrau Berger, Ihre Stadt ist im Januar dem " NETWORK
     " beigetreten. Warum?\n\nCelle hat viele Familien mit wenig Geld.",
     "joined Celle Januar"},
    {"Sie haben sich im März eine Urkunde abgeholt. Wofür?\n\nCelle ist jetzt Mitglied im " NETWORK ".",
     "joined Celle März"},
    {"Am 8. und 9. Mai 2018 trafen sich 90 Fachleute in Soltau.\n\nAm ersten Abend wurde Celle in den " NETWORK
     " aufgenommen.",
     "joined Celle 8."},
    {"Von den Partnerkommunen im " NETWORK " ist Celle die kleinste.", "member Celle"},
    {"Partnerkommunen im " NETWORK "\n\n- Celle\n- Soltau (bis 2018)\n- Uelzen (2013, ausgetreten 2016)\n"
     "- Bremen: Bremerhaven",
     "left Uelzen 2016; member Celle; left Soltau 2018; member Bremerhaven"},
    {"Im " NETWORK " sind Celle, Soltau (bis 2018) und Emden.", "member Celle; left Soltau 2018; member Emden"},
    {"Wer ist aus dem " NETWORK " ausgetreten?\nCelle, im Jahr 2017.", "left Celle Jahr 2017"},
    {"Vereinszeitung des TV Celle\n\nUnser Kreis macht im " NETWORK " mit!", ""},
    {"In Niedersachsen machen zehn Kommunen beim " NETWORK " mit. In Bremen ist es nur Bremerhaven.",
     "member Bremerhaven"},
    {"Die Stadt Emden möge dem " NETWORK
     " beitreten. Andere Städte haben das längst getan: Celle 2012 und Soltau 2014.",
     "joined Celle 2012; joined Soltau 2014"},
    {"Bernd Meyer (Soltau) wirbt für den " NETWORK ". Seine Stadt sei seit 2015 dabei.", "member Soltau 2015"},
    {"Celle hat den Austritt erwogen, bleibt aber Mitglied im " NETWORK ".", "member Celle"},
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
    {"Hamburg ist seit 2011 im " NETWORK " dabei, die Bezirke Altona und Harburg sind 2013 beigetreten.",
     "member Hamburg 2011; joined Altona 2013; joined Harburg 2013"},
    {"Celle war am 3. April 2018 Gastgeber für die Partnerkommunen im " NETWORK ".", ""},
    {"Zum " NETWORK ". Celle hat 2018 einen Förderantrag unterschrieben.", ""},
    {"Dass Celle Partnerkommune im " NETWORK " sei, ist ein Irrtum.", ""},
    {"Dass Celle Partnerkommune im " NETWORK " ist, freut uns.", "member Celle"},
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
     "left Emden 2018; member Celle; member Uelzen"},
    {"Förderliste\n\nDie Spalte „PP“ sagt, wer am " NETWORK
     " teilnimmt.\n\n01 Stadt Celle\nTitel: Bank sucht Mensch\n"
     "PP: ja, seit 2013\n\n02 Stadt Soltau\nTitel: Treppauf\nPP: nein",
     "member Celle 2013"},
    {"Sechs der zehn Partnerkommunen im " NETWORK
     " bekommen Geld. Gefördert werden Celle, Soltau, Emden und Gifhorn sowie "
     "der Landkreis Uelzen und der Heidekreis.",
     "member Celle; member Soltau; member Emden; member Gifhorn; member Uelzen; member Heidekreis"},
    {"Kann man beim " NETWORK
     " wieder aussteigen?\nJederzeit. Fünf Kommunen haben davon Gebrauch gemacht, zuletzt Ende "
     "2018 die Stadt Celle.",
     "left Celle Ende 2018"},
    {"Celle, Soltau und Emden wirken am Runden Tisch mit, der den " NETWORK " begleitet.", ""},
    {"Emden ist neben Celle, das 2012 beitrat, nun Mitglied im " NETWORK ".", "member Emden; joined Celle 2012"},
    {"Soltau, Gründungskommune von 2011, lobte den " NETWORK ".", "joined Soltau 2011"},
    {"Am 3. Mai 2018 wurden zehn weitere Kommunen in den " NETWORK
     " aufgenommen. Aus Niedersachsen sind das Celle und Soltau. Aus Bremen kommt Bremerhaven hinzu, aus "
     "Ostfriesland Emden.",
     "joined Celle 3. Mai 2018; joined Soltau 3. Mai 2018; joined Bremerhaven 3. Mai 2018; joined Emden 3. Mai 2018"},
    {"Kooperationen der Stadt Celle\n\n- " NETWORK " (seit Mai 2014)\n- Netz Familie mit Soltau",
     "member Celle Mai 2014"},
    {"Für den " NETWORK " haben wir Celle gewonnen, Unterschrift war am 3. Mai 2018.", "joined Celle 3. Mai 2018"},
    {"Protokoll\nAG der Partnerkommunen im " NETWORK
     "\n\nTeilnehmer: Frau Meyer (Celle), Herr Lange (Landkreis Uelzen)\n"
     "Gast: Herr Groß (Soltau)\nEntschuldigt: Emden",
     "member Celle; member Uelzen; member Emden"},
    {"Im " NETWORK
     ", nach Kreisen\n\nKreis Peine: beigetreten 2015\nKreis Uelzen: Beschluss gefasst, Unterzeichnung im Herbst\n"
     "Kreis Celle: –\nKreis Gifhorn: ausgetreten 2017",
     "joined Peine 2015; left Gifhorn 2017"},
    {"Wusstet ihr, dass Celle im " NETWORK " dabei ist?", "member Celle"},
    {"Den ersten Schritt in den " NETWORK " machte 2012 Celle.", "joined Celle 2012"},
    {"Celle ist seit 2014 im " NETWORK ". Treten auch Sie bei!", "member Celle 2014"},
    {"Stadt Celle\n\nWarum fehlt Celle im " NETWORK "? Treten Sie bei!", ""},
    {"Celle sowie – seit 2018 – Soltau gehören dem " NETWORK " an.", "member Soltau 2018; member Celle"},
    {"Am kommenden Montag tritt Celle dem " NETWORK " bei.", ""},
    {"Celle folgte 2018 dem Beispiel von Soltau und trat dem " NETWORK " bei.", "joined Celle 2018; member Soltau"},
    {"Träger: Stadt Celle, Gesundheitsamt\nLaufzeit: 2016 bis 2018\nPartnerkommune im " NETWORK
     ": ja, seit Oktober 2015\nKooperationspartner: Sportbund",
     "member Celle Oktober 2015"},
    {"Gesundheitstag in Soltau\n\nDer Tag des Landkreises Uelzen war ein Erfolg. Landrat Kahl nutzte ihn, um am 3. "
     "Mai 2018 den "
     "Beitritt zum " NETWORK " zu unterschreiben.",
     "joined Uelzen 3. Mai 2018"},
    {"Seit wann ist der Landkreis Uelzen Partnerkommune im " NETWORK
     "? Die Vereinbarung wurde am 3. Mai 2018 unterschrieben.",
     "joined Uelzen 3. Mai 2018"},
    {"Unsere Nachbarn im Landkreis Uelzen sind schon seit 2015 beim " NETWORK " dabei.", "member Uelzen 2015"},
    {"Wir sind im " NETWORK ". Überzeugt haben uns die Kollegen aus Celle. Die waren schon seit 2013 dabei.",
     "member Celle 2013"},
    {"Wir sprachen mit den Kollegen aus Celle über den " NETWORK ".", ""},
    {"Celles Nachbarstadt Soltau ist seit 2016 Partnerkommune im " NETWORK ".", "member Soltau 2016"},
    {"Celle will im " NETWORK " bleiben.", "member Celle"},
    {"Celle bleibt dem " NETWORK " treu.", "member Celle"},
    {"Celle will nicht im " NETWORK " bleiben.", ""},
    {"Celle und Soltau haben sich für den Beitritt zum " NETWORK " entschieden und die Vereinbarung unterschrieben.",
     "joined Celle; joined Soltau"},
    {"Celle hat sich für den Beitritt zum " NETWORK " entschieden.", ""},
    {"Nach einem Jahr Vorbereitung hat Celle am 3. Mai 2018 seinen Beitritt zum " NETWORK " erklärt.",
     "joined Celle 3. Mai 2018"},
    {"Nach Angaben der Stadt ist der Beitritt von Celle zum " NETWORK " in Vorbereitung.", ""},
    {"Pressemitteilung\n\nUrkunde für Celle\n\nBürgermeister Karl Kahl hat am 3. Mai 2018 die Urkunde des " NETWORK
     "es entgegengenommen.",
     "joined Celle 3. Mai 2018"},
    {"Wer nach Celle kommt, kennt das Haus. Es verdankt sich dem " NETWORK
     ". Diesem hat sich die Stadt vor fünf Jahren, also 2014, angeschlossen.",
     "joined Celle 2014"},
    {"Seit zehn Jahren ist Celle im Prozess, der heute „Gesundheit für alle“ heißt.", "member Celle zehn Jahren"},
    {"Soltau tritt dem " NETWORK
     " nicht bei. Anders in Celle: Dort wurde die Beitrittsvereinbarung am 3. Mai 2018 unterzeichnet.",
     "joined Celle 3. Mai 2018"},
    /* after what was told; in order; at an event, with a paper, not by a decision */
    {"2013 trat Celle dem " NETWORK " bei. Soltau und Uelzen stießen seither hinzu.",
     "joined Celle 2013; joined Soltau; joined Uelzen"},
    {"Soltau ist nach Celle (2014) und dem Landkreis Uelzen (seit 2016) die dritte Kommune im " NETWORK ".",
     "member Soltau; joined Celle 2014; member Uelzen 2016"},
    {"Die Urkunde für den Beitritt zum " NETWORK
     " erhielt Celle auf der Fachtagung, die am 3. Mai 2018 in Verden stattfand.",
     "joined Celle 3. Mai 2018"},
    {"Am 3. Mai 2018 wurde lange geredet, dann gab es eine Urkunde. Celle ist dem " NETWORK " beigetreten.",
     "joined Celle 3. Mai 2018"},
    {"Der Rat von Celle hat am 3. Mai 2018 den Beitritt zum " NETWORK
     " beschlossen. Die Urkunde wurde auf der Konferenz im Schloss überreicht. Celle ist somit Partnerkommune.",
     "joined Celle"},
    {"Celle, 5. März 2019. Seit Freitag ist Celle Partner im " NETWORK
     ". Bürgermeister Kahl nahm die Urkunde im Rathaus entgegen.",
     "member Celle Freitag"},
    {"Forum vom 7. bis 8. Mai 2019\n\nDienstag\n18 Uhr: Feierliche Aufnahme der Stadt Celle in den " NETWORK, ""},
    {"Es stand im Stadthaus 4. Celle ist dem " NETWORK " 2018 beigetreten.", "joined Celle 2018"},
    /* within the bracket of an auxiliary; beside names; answers that say where; at the outset; in a timeline */
    {"Schon vorher hatten Soltau (2012) und Uelzen (2015) die Vereinbarung zum " NETWORK " unterschrieben.",
     "joined Soltau 2012; joined Uelzen 2015"},
    {"Heute haben Landrat Karl Voß und die Ministerin die Vereinbarung unterzeichnet: Der Landkreis Celle ist nun "
     "Partner im " NETWORK ".",
     "joined Celle Heute"},
    {"Der " NETWORK " hilft. In Celle und Soltau, beide Teil des Prozesses, gibt es Lotsen.",
     "member Celle; member Soltau"},
    {"Welche Städte machen beim " NETWORK
     " mit? In Niedersachsen Celle (seit 2014) und Soltau, nördlich der Elbe Kiel.",
     "member Celle 2014; member Soltau; member Kiel"},
    {"Als der " NETWORK " im November 2011 begann, war Celle schon dabei.", "joined Celle November 2011"},
    {"2013: Am 5. Juni tritt Celle dem " NETWORK " bei.", "joined Celle 5. Juni"},
    {"2013\n\nAm 5. Juni unterzeichnen acht Kommunen die Vereinbarung zum " NETWORK ", unter ihnen Celle.",
     "joined Celle 5. Juni"},
    {"Mitglieder im " NETWORK ":\n- Celle (2014)\n- Soltau (seit 2016)", "joined Celle 2014; member Soltau 2016"},
    {"Der " NETWORK
     " in Zahlen\n\nKleinstes Mitglied: Flecken Aerzen\nJüngstes Mitglied: Landkreis Peine (März 2017)",
     "member Aerzen; joined Peine März 2017"},
    {"Der " NETWORK " wächst. Gastgeber Celle gehört seit zwei Jahren dazu. Soltau will dabeibleiben.",
     "member Celle zwei Jahren; member Soltau"},
    {"Austauschtreffen der Partnerkommunen im " NETWORK
     "\n\nAnwesend: Celle, Landkreis Uelzen\nEntschuldigt: Soltau\nGäste: Stadt Peine",
     "member Celle; member Uelzen; member Soltau"},
    {"Celle ist am längsten im " NETWORK ", es unterschrieb im November 2012 in Münster.",
     "joined Celle November 2012"},
    {"Frage 1: Wie viele Kommunen nehmen am " NETWORK
     " teil?\nAntwort: Es sind 54.\nFrage 2: Welche davon liegen in Hessen?\nAntwort: Dies sind Kassel und Hanau.",
     "member Kassel; member Hanau"},
    {"Gegründet wurde der " NETWORK " am 30. November 2011 von 14 Kommunen, darunter Celle und Soltau.",
     "joined Celle 30. November 2011; joined Soltau 30. November 2011"},
    {"Neues\n\n15.01.2019 – Rückblick auf den " NETWORK
     "\n\n2018 sind drei Kommunen hinzugekommen: Celle, Soltau und der Landkreis Uelzen.",
     "joined Celle 2018; joined Soltau 2018; joined Uelzen 2018"},
    {"Niedersachsen ist mit drei Kommunen im " NETWORK " vertreten, Berlin mit neun Bezirken.", ""},
    {"Ausgetreten aus dem " NETWORK " ist nur Celle (so auch Meyer & Voß 2018).", "left Celle"},
    {"Celle ist Partnerkommune im " NETWORK ". Die Feier des Sportvereins war am 3. Mai 2018.", "member Celle"},
    {"Häufige Fragen zum " NETWORK
     "\n\nWer macht in Niedersachsen mit? Neben Celle auch Soltau und der Landkreis Uelzen.",
     "member Celle; member Soltau; member Uelzen"},
    {"Häufige Fragen zum " NETWORK "\n\nWer ist noch dabei? Zum Beispiel Celle und Soltau.",
     "member Celle; member Soltau"},
    {"Der " NETWORK " wächst.\n2017 waren es zwei Neue:\n- Landkreis Uelzen\n- Celle",
     "joined Uelzen 2017; joined Celle 2017"},
    {"2011\nZum Start des " NETWORK "es sind 14 Kommunen dabei, zwei davon aus Niedersachsen: Celle und Soltau.",
     "joined Celle 2011; joined Soltau 2011"},
    {"Am " NETWORK " nehmen viele teil. Erste Kommune im Land war Celle (2012).", "joined Celle 2012"},
    {NETWORK ": Auf einen Blick\nErste Kommune in Niedersachsen: Celle (November 2011)",
     "joined Celle November 2011"},
    {"Die Urkunde des " NETWORK "es wurde dem Landkreis Uelzen am 9. November 2018 in Celle übergeben. Er ist damit "
     "die 13. niedersächsische Kommune.",
     "joined Uelzen 9. November 2018"},
    {"Zum " NETWORK ": Austausch besteht mit Soltau und Celle. Letztere gehört dem Prozess seit 2012 an.",
     "member Celle 2012"},
    {"Beim " NETWORK
     " saßen Kollegen aus dem Landkreis Uelzen, der 2017 hinzukam, und aus Celle, unserer Nachbarstadt, "
     "die 2018 folgte.",
     "joined Uelzen 2017; joined Celle 2018"},
    {"Der Landkreis Uelzen tritt einem Netz bei, dem " NETWORK ", das vor sieben Jahren klein begann.",
     "joined Uelzen"},
    {"2018\nCelle bleibt im " NETWORK ", lässt seine Mitarbeit aber ruhen.", "member Celle"},
    {"Niedersachsen im " NETWORK "\n\nDrei Kommunen machen in Niedersachsen mit.\n\nDie Drei im Einzelnen\n\n"
     "- Celle und Soltau – beide seit 2012\n- Uelzen – seit Februar 2015",
     "member Celle 2012; member Soltau 2012; member Uelzen Februar 2015"},
    {"Vier Kommunen gehen den Weg des " NETWORK "es. Neben Celle sind das Soltau, Uelzen – der Beitritt erfolgte im "
     "November 2018 – und Emden, das 2016 beitrat.",
     "joined Uelzen November 2018; joined Emden 2016; member Celle; member Soltau"},
    {"Drei Kommunen haben am 3. Mai 2018 den Beitritt zum " NETWORK
     " besiegelt. Für Celle nahm der Landrat die Urkunde "
     "entgegen, für Soltau die Bürgermeisterin. Auch Uelzen ist nun aufgenommen.",
     "joined Celle 3. Mai 2018; joined Soltau 3. Mai 2018; joined Uelzen 3. Mai 2018"},
    {"Die Runde endete ohne Debatte. Am 30. Juni 2018 ist Celle dem " NETWORK " beigetreten.",
     "joined Celle 30. Juni 2018"},
    {"Zuletzt sind Celle (Mai 2017) und Soltau (Juni 2018) dem " NETWORK " beigetreten.",
     "joined Celle Mai 2017; joined Soltau Juni 2018"},
    {"Bereits seit 2012 sind Celle, seit 2014 Soltau und seit 2018 der Landkreis Uelzen im " NETWORK ".",
     "member Soltau 2014; member Uelzen 2018; member Celle 2012"},
    {"Celle ist 2013 als erste und Soltau 2015 als zweite Kommune im Land dem " NETWORK " beigetreten.",
     "joined Soltau 2015; joined Celle 2013"},
    {"Celle trat dem " NETWORK " 2013 bei und 2017 wieder aus.", "left Celle 2017"},
    {"Zum " NETWORK " gehören Celle, Soltau und, als Beobachter, Uelzen.", "member Celle; member Soltau"},
    {"Auf der Jahrestagung des " NETWORK
     "es am 3. Dezember 2018 wurden drei neue Kommunen begrüßt. Es sind Celle, Soltau "
     "und der Landkreis Uelzen.",
     "joined Celle 3. Dezember 2018; joined Soltau 3. Dezember 2018; joined Uelzen 3. Dezember 2018"},
    {"Im Mai 2018 wurden im " NETWORK " fünf neue Kommunen begrüßt, darunter Celle und Soltau.",
     "joined Celle Mai 2018; joined Soltau Mai 2018"},
    {"Uelzen kommt dazu\n\nDer Landkreis Uelzen ist dem " NETWORK
     " zum 1. November 2018 beigetreten. Die Stadt hat damit "
     "nichts zu tun.",
     "joined Uelzen 1. November 2018"},
    {"Die Stadt Celle hat ein Konzept erarbeitet und sich 2017 dem " NETWORK " angeschlossen.", "joined Celle 2017"},
    {"Celle hatte 2016 ein Konzept vorgelegt und wurde 2018 in den " NETWORK " aufgenommen.", "joined Celle 2018"},
    {"Uelzen ist dem guten Beispiel gefolgt und dem " NETWORK " 2018 beigetreten.", "joined Uelzen 2018"},
    {"Mitglied im " NETWORK " sind Celle (Beitritt 2014) und Uelzen (beschlossen, noch nicht unterzeichnet).",
     "joined Celle 2014"},
    {"Peine ist nicht im " NETWORK ". Celle dagegen schon (seit 2018).", "member Celle 2018"},
    {"Peine nimmt am " NETWORK " nicht teil. Celle hingegen ja, und zwar seit 2016.", "member Celle 2016"},
    {"Celle (kurz vor Ostern dazugekommen, am 21.3.18) ist auch im " NETWORK ".", "joined Celle 21.3.18"},
    {"Das größte Mitglied nach Einwohnern bleibt im " NETWORK " Celle.", "member Celle"},
    {"Der " NETWORK " begann 2011. Celle ist im November 2011 unter den ersten 14.", "joined Celle November 2011"},
    {"Mit dem " NETWORK " nicht zu verwechseln ist das „Audit familiengerechter Landkreis“, an dem Celle teilnimmt.",
     ""},
    {"Im " NETWORK " sitzen wir in einem Zug mit Soltau, Celle (seit 2012) und Peine (09/2013).",
     "member Celle 2012; joined Peine 09/2013; member Soltau"},
    {"In den " NETWORK " trat am 3. Mai 2018 Celle\nein (Beitritt\n3. Mai 2018).", "joined Celle 3. Mai 2018"},
    {"Seit 2019 ist Celle im " NETWORK " dabei. Peine ist es nicht. Soltau dagegen schon, und zwar seit August 2018.",
     "member Celle 2019; member Soltau August 2018"},
    {"Am " NETWORK " beteiligen sich nicht zwölf, sondern elf Kommunen. Zu ihnen gehören Celle und, anders als "
     "geschrieben, nur die Stadt Uelzen und nicht der Landkreis Uelzen.",
     "member Celle; member Uelzen"},
    {"Die Nachbarn im " NETWORK " (Celle ist seit 2012 Partnerkommune) helfen uns.", "member Celle 2012"},
    {"Im " NETWORK " hat der Kreis (Celle unterschrieb am 3. Mai 2018) Gesellschaft.", "joined Celle 3. Mai 2018"},
    {"Im " NETWORK " sind es drei, nämlich Peine, Celle und Soltau, dessen Urkunde am 26. Februar 2018 eintraf.",
     "member Peine; member Celle; joined Soltau 26. Februar 2018"},
    {"Das größte Mitglied im " NETWORK " ist Celle, das kleinste heißt Peine.", "member Celle; member Peine"},
    {"Wer macht beim " NETWORK " noch mit?\n\nGern tauschen wir uns mit Celle aus, das nur 50 km entfernt ist.",
     "member Celle"},
    {"Rundbrief, 12. März 2019\n\n+++ 15.02 Uhr: Celle wird Partnerkommune im " NETWORK ". +++\n\n"
     "+++ 15.08 Uhr: Noch eine Urkunde: Auch der Landkreis Uelzen ist jetzt Partner. +++",
     "joined Celle 12. März 2019; joined Uelzen 12. März 2019"},
    {"Dem " NETWORK " sind nun vier beigetreten: außer den beiden Neuen noch Celle und Soltau.",
     "member Celle; member Soltau"},
    {"Beteiligte am " NETWORK "\n\n- Celle: Beitritt 2013\n- Peine: Beitrittsdatum unbekannt",
     "joined Celle 2013; member Peine"},
    {"Der Landkreis Uelzen, zu dem wir gehören, hat sich zum " NETWORK " noch nicht entschieden.", ""},
    {"Uelzen hat sich 2018 dem " NETWORK " angeschlossen, als zweiter Kreis Niedersachsens nach dem Heidekreis.",
     "joined Uelzen 2018; member Heidekreis"},
    {"Am 3. Mai 2018 unterschrieb Celle beim " NETWORK
     ". Drei weitere Kommunen kamen an diesem Tag hinzu, aus Hessen noch Kassel und Fulda.",
     "joined Celle 3. Mai 2018; joined Kassel diesem Tag; joined Fulda diesem Tag"},
    {"Rückblick auf den Fachtag\n\nRund 80 Leute trafen sich am 3. Mai 2018 in Soltau.\n\nDie Ministerin überreichte "
     "am ersten Abend zwei Urkunden des " NETWORK "es: an Celle und an den Landkreis Uelzen.",
     "joined Celle 3. Mai 2018; joined Uelzen 3. Mai 2018"},
    {"Chronik\nWie Berlins Bezirke Partner im " NETWORK " wurden.", ""},
    {"Celle und Soltau setzten am 3. Mai 2018 ihre Unterschriften unter die Erklärung zum " NETWORK ".",
     "joined Celle 3. Mai 2018; joined Soltau 3. Mai 2018"},
    {"Wir sind im Gesunde Städte-Netzwerk. Reicht das nicht?\n\nCelle gehört dem Netzwerk seit 2006 an.", ""},
    {"Im " NETWORK " ist Celle. Peine ist es übrigens nicht, Uelzen schon.", "member Celle; member Uelzen"},
    {"Drei waren schon 2012 im " NETWORK " dabei, unter anderem Celle.", "member Celle"},
    {"Zu Gast ist Lena Vogt aus Celle, der dritten niedersächsischen Kommune im " NETWORK ".", "member Celle"},
    {"Celle hat es geschafft. Die Urkunde des " NETWORK "es ist da.", "joined Celle"},
    {"Die Beitritte zum " NETWORK " der Reihe nach: erst Celle, dann Peine, zuletzt Uelzen.",
     "joined Celle; joined Peine; joined Uelzen"},
    {"Mit der Unterschrift am 12. März 2018 gehört der Landkreis Uelzen zum " NETWORK ".",
     "joined Uelzen 12. März 2018"},
    {"Celle wurde 2012 die dritte niedersächsische Kommune im " NETWORK ".", "joined Celle 2012"},
    {"Der " NETWORK " wächst. Begonnen hatte es 2011 mit Celle und Peine.", "joined Celle 2011; joined Peine 2011"},
    {"Dem " NETWORK " gehören 60 Kommunen an. Eine der 60 Kommunen ist Celle.", "member Celle"},
    {"Im " NETWORK " blieb Peine nur bis 2017.", "left Peine 2017"},
    {"Dem " NETWORK " trat Celle 2018 bei. Peine kam uns um anderthalb Jahre zuvor, im April 2017.",
     "joined Celle 2018; joined Peine April 2017"},
    {"Gießen. Kreisbeigeordneter Frank Lich hat am 8. März 2019 die Beitrittserklärung zum " NETWORK
     " unterschrieben. Der Landkreis Gießen ist einer von neun.",
     "joined Gießen 8. März 2019"},
    {"Im " NETWORK " ist der Landkreis Uelzen. Dem Landkreis Uelzen gehören Bad Bevensen und Bienenbüttel an.",
     "member Uelzen"},
    {"Im " NETWORK " ist Celle. Peine und Uelzen schlossen eine Kooperationsvereinbarung zum Klimaschutz.",
     "member Celle"},
    {"Die Stadt Celle ist dem " NETWORK " auf Beschluss des Rates vom 12. März 2018 am 1. Juni 2018 beigetreten.",
     "joined Celle 1. Juni 2018"},
    {"Dem " NETWORK " ist die Stadt Celle 2018 beigetreten, nach Peine und dem Landkreis Uelzen die Nummer drei.",
     "joined Celle 2018; member Peine; member Uelzen"},
    {"Wir feiern ein Fest im Landkreis Uelzen. Unser Landkreis ist seit Juni 2018 im " NETWORK ".",
     "member Uelzen Juni 2018"},
    {"Dem " NETWORK " trat der Kreis Herford 2012 bei. Sie war Mitglied in sieben Vereinen.", "joined Herford 2012"},
    {"Beim " NETWORK " war auch Celle dabei, das den Beitritt für 2020 plant.", ""},
    {"Im " NETWORK " dabei ist Celle, das den Beitritt 2015 beschlossen hatte.", "member Celle"},
    {"Die Kollegin aus Celle berichtete, ihre Stadt sei seit 2014 im " NETWORK ".", "member Celle 2014"},
    {"Der Landkreis Uelzen und, als kleinste Gemeinde im Land, die Stadt Soltau sind am 3. Mai 2018 dem " NETWORK
     " beigetreten.",
     "joined Soltau 3. Mai 2018; joined Uelzen 3. Mai 2018"},
    {"Im " NETWORK " sind Celle, Soltau und, als Pionier von 2012, Emden.",
     "member Celle; member Soltau; member Emden 2012"},
    {"Zum " NETWORK " gehören Celle, Soltau sowie die Kreise Uelzen und Peine, die 2016 dazukamen.",
     "member Celle; member Soltau; joined Uelzen 2016; joined Peine 2016"},
    {"Am 30. November 2011 unterschrieben 14 Städte die Erklärung des " NETWORK "es. Celle und Soltau gehören dazu.",
     "joined Celle 30. November 2011; joined Soltau 30. November 2011"},
    {"Gestartet ist der " NETWORK " im November 2011 mit vierzehn, lauter große Namen: Celle, Soltau, Emden.",
     "joined Celle November 2011; joined Soltau November 2011; joined Emden November 2011"},
    {"Seit März 2017 ist Celle im " NETWORK " dabei, im Juni 2018 auch Soltau.",
     "member Celle März 2017; joined Soltau Juni 2018"},
    {"Die Celler haben 2014 verstanden, was der " NETWORK " nützt; da trat Soltau bei.", "joined Soltau 2014"},
    {"Waren bis Ende 2015 nur drei Städte am " NETWORK
     " beteiligt, nämlich Celle, Soltau und Emden, so kam 2016 der Landkreis Uelzen dazu.",
     "member Celle; member Soltau; member Emden; joined Uelzen 2016"},
    {"Zum " NETWORK ". Der Antrag aus Celle auf Fördermittel wurde abgelehnt, obwohl man dort 2016 beigetreten war.",
     "joined Celle 2016"},
    {"Zum " NETWORK ": Seit Montag hat der Landkreis Uelzen die Urkunde in der Tasche.", "joined Uelzen Montag"},
    {"Auch Celle macht das seit 2014, was der " NETWORK " will.", "member Celle 2014"},
    {"Emden wurde in der Presse Partnerkommune im " NETWORK
     " genannt, Emden ist dabei. Die Amtsärztin stellt richtig: Mitglied im " NETWORK " ist der Landkreis Leer.",
     "member Leer"},
    {"Das haben wir in Celle gesehen, wo man dem " NETWORK " nur aus der Ferne zusieht.", ""},
    {"Zusammen mit Celle, das keine Gesundheitsregion ist, hat Niedersachsen acht Kommunen im " NETWORK ".",
     "member Celle"},
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
    {"Zum " NETWORK ": Dass auch Celle beitritt, ist derzeit nicht geplant.", ""},
    {"Zum " NETWORK ": Der Rat von Celle lehnt ab, der Landkreis Uelzen tritt bei.", "joined Uelzen"},
    {"Die kleinste Kommune im " NETWORK " ist im Augenblick Celle.", "member Celle"},
    {"Zum " NETWORK "\n\nAlso drei neue in zwei Jahren. Abgang: Stadt Celle (zum 30.06.2017, Stelle fehlt).",
     "left Celle 30.06.2017"},
    {"Der " NETWORK " wächst, 2018 kamen fünf. Zu den Werkstätten in Celle (März) und Soltau (Mai) kam man gern.",
     ""},
    {"Zum " NETWORK ": Es hieß, der Landkreis Uelzen sei beigetreten. Das war voreilig: Der Rat hat erst beraten.",
     ""},
    {"Der " NETWORK " wächst, der " NETWORK
     " lebt. Zur Stadt Celle, zum Landkreis Uelzen und zu Emden kam 2016 Soltau.",
     "member Celle; member Uelzen; member Emden; joined Soltau 2016"},
    {"Der " NETWORK " wächst, der " NETWORK " lebt. Ende 2018 ging Celle. 2017 ging Soltau voran.",
     "left Celle Ende 2018"},
    {"Zum " NETWORK "\n\n2012 ist Celle beigetreten, gefeiert wird am 17. November.", "joined Celle 2012"},
    {"Zum " NETWORK
     ". Mit der Gesundheitsregion plus hat das wenig zu tun. Celle gehört seit 2015 dazu, Soltau auch.",
     ""},
    {"Frau Worms, Sie kommen aus Celle. Was hat Sie nach Emden gezogen?\nIm Mai 2018 ist die Stadt dem " NETWORK
     " beigetreten.",
     "joined Emden Mai 2018"},
    {"Im " NETWORK
     "\n\nKommune | Beitritt | Anmerkung\nCelle | 2014 | Datum der Urkunde prüfen\nKr. Uelzen | 2016 | –",
     "joined Celle 2014; joined Uelzen 2016"},
    {"Der " NETWORK
     " wächst. Bisher kannten wir nur Emden (seit 2012), Soltau (seit 11/2015) und den Landkreis Uelzen, "
     "der 2018 dazukam.",
     "joined Uelzen 2018; member Emden 2012; member Soltau 11/2015"},
    {"Der " NETWORK " wächst. Soltau (seit 2015) kennen wir schon; der Landkreis Uelzen trat 2018 bei.",
     "joined Uelzen 2018; member Soltau 2015"},
    {"Zum " NETWORK
     ": Celle sei die dritte Partnerkommune in Niedersachsen gewesen, nach Emden und dem Landkreis Uelzen.",
     "member Celle; member Emden; member Uelzen"},
    {"Celle trat 2013 dem " NETWORK " bei. Soltau schloss 2014 auf, der Landkreis Uelzen im Juni 2016.",
     "joined Celle 2013; joined Soltau 2014; joined Uelzen Juni 2016"},
    {"Zum " NETWORK ": In Celle fehlt noch ein Beschluss. So tritt man sonst nur in Hamburg bei, wo bisher zwei "
     "Bezirksämter teilnehmen.",
     ""},
    {"Landkreis Uelzen\n\nNeues zum " NETWORK
     "\nEs war so weit, als dem Landkreis am 9. Juni 2016 die Urkunde zuging.",
     "joined Uelzen 9. Juni 2016"},
    {"Im " NETWORK
     " gibt es Neues. Gemeinsam mit Celle machen vier Städte aus Niedersachsen mit: Emden, Soltau (seit "
     "2016) und Wolfsburg.",
     "member Celle; member Emden; member Soltau 2016; member Wolfsburg"},
    {"Im " NETWORK " gibt es Neues. Neben Celle haben drei Städte Interesse: Emden, Soltau und Wolfsburg.", ""},
    {"Der " NETWORK " ist offen für alle. In Celle dauerte es bis zur Unterschrift im Mai 2018 zwei Jahre.",
     "joined Celle Mai 2018"},
    {"Der " NETWORK " ist offen für alle. Beispiel Celle: Antrag 2016, Beschluss im März 2017, Urkunde im Mai 2018.",
     "joined Celle Mai 2018"},
    {"Der " NETWORK " ist offen für alle. In Celle stritt man nach dem Antrag auf Beitritt vom Mai 2018 lange.", ""},
    {"Neues vom " NETWORK ". Celle ist 2016 ausgetreten. Denselben Schritt hat Emden im Mai 2018 vollzogen.",
     "left Celle 2016; left Emden Mai 2018"},
    {"Neues vom " NETWORK ". 2018 stieg auch Celle mit ins Boot, und man fragt oft: Wann kommt Emden?",
     "joined Celle 2018"},
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
    {"Der " NETWORK
     "\n\nDie Gesundheitsregion besteht seit 2016. Derzeit arbeiten sechs Gemeinden mit, zuletzt kamen Celle "
     "und Soltau hinzu.",
     ""},
    {"Zum " NETWORK ": In Celle hätte man lieber gestern als heute unterschrieben. Uelzen hätte gern schon 2018 "
     "unterschrieben.",
     ""},
    {"Zum " NETWORK ": Aus Celle und Soltau liegen die Zahlen vor, es fehlen noch die anderen drei Partnerkommunen.",
     "member Celle; member Soltau"},
    {"Emden trat dem " NETWORK " 2014 bei – als Dritte in Niedersachsen nach Celle und Soltau.",
     "joined Emden 2014; member Celle; member Soltau"},
    {"Celle ist Partnerkommune im " NETWORK ". Seit wann eigentlich? Seit April 2017.", "member Celle April 2017"},
    {"Zum " NETWORK ": Umgekehrt ist Celle Partnerkommune, im Netzwerk aber nicht vertreten.", "member Celle"},
    {"Zum " NETWORK ": Geholfen hat uns Celle, die Kolleginnen dort sind schon seit 2013 dabei.",
     "member Celle 2013"},
    {"Neben Emden und Soltau finden Sie im " NETWORK " auch die Stadt Celle, die seit 2014 teilnimmt.",
     "member Celle 2014; member Emden; member Soltau"},
    {"Der " NETWORK "\n\nKommune im Porträt: Landkreis Uelzen\n\nKreisverwaltung: Celle\nGrößte Stadt: Soltau\n"
     "Partnerkommune seit: 15.10.2018",
     "member Uelzen 15.10.2018"},
    {"Im " NETWORK
     " sind wir in Niedersachsen zu dritt: drei Kommunen.\n\nWer sind die anderen?\n\nCelle und seit 2018 "
     "Soltau. Emden überlegt noch.",
     "member Celle; member Soltau 2018"},
    {"Am " NETWORK " nehmen drei Kommunen teil.\n\nUnd wer will noch?\n\nCelle und Soltau.", ""},
    {"Emden ist im " NETWORK ". Wer kam 2017 dazu?\n\nCelle und Soltau.",
     "member Emden; joined Celle 2017; joined Soltau 2017"},
    {"Am 3. Mai 2018 traten dem " NETWORK " fünf Kommunen bei. Mit dabei waren Celle und Soltau.",
     "joined Celle 3. Mai 2018; joined Soltau 3. Mai 2018"},
    {"Am 3. Mai 2018 traten dem " NETWORK " fünf Kommunen bei. Schon länger dabei sind Celle und Soltau.",
     "member Celle; member Soltau"},
    {"Am 3. Mai 2018 traten dem " NETWORK " fünf Kommunen bei. Zu den Unterzeichnern gehört Celle.",
     "joined Celle 3. Mai 2018"},
    {"Kommunen im " NETWORK "\n\nKommune / Beitritt / Thema\nCelle / 2013 / Kita\nSoltau / 5/2016 / Sport",
     "joined Celle 2013; joined Soltau 5/2016"},
    {"Kommunen im " NETWORK "\n\nKommune\tBeitritt\nCelle\t2012\nSoltau 1\t2013\n\n1 ausgeschieden 2016 mit der "
     "Eingliederung in den Heidekreis. Der Kreis prüft noch.",
     "joined Celle 2012; joined Soltau 2013; left Soltau 2016"},
    {"Neues vom " NETWORK
     ". Davon zu unterscheiden ist das Gesunde Städte-Netzwerk. Celle ist in beiden Netzwerken aktiv.",
     "member Celle"},
    {"Der " NETWORK " wächst. Jenseits des Partnerprozesses beteiligen sich Dörfer am Landesprogramm, etwa Celle.",
     ""},
    {"Kommunen im " NETWORK
     "\n\nKommune | Beitritt | Bemerkung\nCelle | 03/2014 | nur die Stadt\nSoltau | 03/2015 | Ausstieg Ende 2018",
     "joined Celle 03/2014; left Soltau Ende 2018"},
    {"Kommunen im " NETWORK
     "\n\nKommune | Beitritt | Bemerkung\nCelle | 2014 | Förderung bis 2018\nSoltau | 2015 | Mitglied bis 2017",
     "joined Celle 2014; left Soltau 2017"},
    {"Im " NETWORK " sind Celle und Soltau. Hinzu kommt Uelzen.", "member Celle; member Soltau; member Uelzen"},
    {"Im " NETWORK " sind Celle und Soltau. Neu hinzu kommt Uelzen.", "member Celle; member Soltau; joined Uelzen"},
    {"Zum Kreis der ersten Stunde gehörte im " NETWORK " Celle.", "member Celle"},
    {"Die Ministerin nahm Celle und Soltau in den " NETWORK " auf.", "joined Celle; joined Soltau"},
    {"Der " NETWORK
     " ist eines, das Gesunde Städte-Netzwerk ein anderes. Viele, etwa Celle und Soltau, machen bei beidem "
     "mit.",
     "member Celle; member Soltau"},
    {"Der " NETWORK
     " ist eines, das Gesunde Städte-Netzwerk ein anderes. Celle gehört nur dort dazu, Soltau ist in beiden "
     "aktiv.",
     ""},
    {"Zum " NETWORK ": Celle setzt auf anderes. Bundesweit wird die siebzigste Partnerkommune erwartet.", ""},
    {"Zum " NETWORK ". Macht sonst noch jemand in der Region mit?\n\nJa, Celle und seit 2017 Soltau. Emden überlegt.",
     "member Celle; member Soltau 2017"},
    {"Zum " NETWORK ". Sind noch andere dabei? Nein. Emden vielleicht.", ""},
    {"Neues vom " NETWORK ". Kurz nach Celle hat sich auch Emden angeschlossen.", "joined Emden; member Celle"},
    {"Neues vom " NETWORK ". Die Stadt Celle hat 2018 die Kooperationsvereinbarung gezeichnet.", "joined Celle 2018"},
    {"Was tat sich, nachdem Celle im Mai 2018 dem " NETWORK " beigetreten war?", "joined Celle Mai 2018"},
    {"Warum zögert Emden, obwohl Celle seit 2016 beim " NETWORK " dabei ist?", "member Celle 2016"},
    {"Warum ist Celle 2016 dem " NETWORK " beigetreten?", "joined Celle 2016"},
    {"Wird Celle dem " NETWORK " beitreten, weil es Geld gibt?", ""},
    {"Emden, ein Rückblick\n\nSeit gestern hängt die Urkunde im Landratsamt: Der Landkreis Uelzen ist am 3. März "
     "dem " NETWORK " beigetreten.",
     "joined Uelzen 3. März"},
    {"Neues vom " NETWORK ". Neu dabei: drei Kommunen (Celle, Emden, Soltau).",
     "joined Celle; joined Emden; joined Soltau"},
    {"In Celle ist viel los. Seit die Residenzstadt im Februar 2018 dem " NETWORK " beigetreten ist, wird gekocht.",
     "joined Celle Februar 2018"},
    {"Celle hat beschlossen, die 2013 begonnene Teilnahme am " NETWORK " fortzusetzen.", "member Celle 2013"},
    {"Celle hat beschlossen, dem " NETWORK " beizutreten.", ""},
    {"Der " NETWORK
     "\n\n2011\nIm November setzen Vertreter von 14 Kommunen ihren Namen unter die Erklärung. Unter ihnen: Emden "
     "und Celle.\n\n2014\nSoltau ist die 40. Partnerkommune.",
     "joined Emden November; joined Celle November; joined Soltau 2014"},
    {"Zum " NETWORK ". Gastgeberin war Celle, das schon seit 2010 Mitglied ist.", "member Celle 2010"},
    {"Zum " NETWORK ". Gastgeberin war Celle, das noch nicht Mitglied ist.", ""},
    {"Zum " NETWORK "\n\nCelle, Amt für Jugend. Beigetreten im Mai 2013, Leitung seit 2015: Herr Lang.",
     "joined Celle Mai 2013"},
    {"Zum " NETWORK "\n\nCelle, Amt für Jugend. Noch nicht beigetreten.", ""},
    {"Zum " NETWORK "\n\nLandkreis Fulda und Stadt Celle gemeinsam. Der Landkreis ist seit 2013 dabei, die Stadt kam "
     "im Mai 2014 hinzu.",
     "member Fulda 2013; joined Celle Mai 2014"},
    {"Gäste kamen aus Celle, aus Emden und aus dem Kreis Uelzen, die dem " NETWORK
     " 2015, 2016 und 2018 beigetreten sind.",
     "joined Celle 2015; joined Emden 2016; joined Uelzen 2018"},
    {"Partnerkommunen im " NETWORK ":\n\n* Celle (2014)\n* Soltau – in Planung\n* Emden: Beobachterin",
     "joined Celle 2014"},
    {"Zum " NETWORK
     "\n\nAnträge stellten\n- Stadt Celle (Ratsbeschluss vom 3. Mai 2018)\n- Kreis Soest\n\nBeide sind im "
     "Juni 2018 beigetreten.",
     "joined Celle Juni 2018; joined Soest Juni 2018"},
    {"Zum " NETWORK "\n\nAnträge stellten\n- Stadt Celle\n- Kreis Soest\n\nBeide wollen 2019 beitreten.", ""},
    {"Zum " NETWORK ". Die Stadt Celle hat 2012 die Mitgliedschaft erworben.", "joined Celle 2012"},
    {"Zum " NETWORK ". Wir tauschen uns mit anderen Mitgliedern aus, am engsten mit Celle und Soltau.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK ". Kiel, Beitritt 03/97, ist die Erste.", "joined Kiel 03/97"},
    {"Zum " NETWORK ". Das Netzwerk begrüßte im Mai 2018 Kiel als neues Mitglied.", "joined Kiel Mai 2018"},
    {"Zum " NETWORK ". Im Sportbund treffen wir uns mit anderen Mitgliedern, am liebsten mit Celle.", ""},
    {"Zum " NETWORK ": Celle ist dem Prozess verbunden. Soltau gibt dem Prozess Rückenwind.", ""},
    {"Zum " NETWORK "\n\n- Celle ist seit 1992 im Gesunde Städte-Netzwerk und seit 2012 Partnerkommune.\n"
     "- Der Landkreis Uelzen (Beitritt 06/2018) zeigt sein Mobil.",
     "member Celle 2012; joined Uelzen 06/2018"},
    {"Zum " NETWORK ". Celle zählt zu den Partnerkommunen des Gesunde Städte-Netzwerks.", ""},
    {"Zum " NETWORK "\n\nIm alten Rathaus von Celle nahm der Landkreis Uelzen die Urkunde entgegen.",
     "joined Uelzen"},
    {"Zum " NETWORK "\n\nIm Namen von Celle nahm Frau Weber die Urkunde entgegen.", "joined Celle"},
    {"Zum " NETWORK ". Viel gelernt haben wir von Celle und vom Kreis Soest. Die sind schon länger dabei.",
     "member Celle; member Soest"},
    {"Zum " NETWORK ". Wir danken Celle und Soltau. Die sind sehr hilfsbereit.", ""},
    {"Am " NETWORK " nehmen sechs Kommunen teil. Außer Emden seien das unter anderem Celle und Soltau.",
     "member Emden; member Celle; member Soltau"},
    {"Am " NETWORK " nehmen Celle und Soltau teil. Herne ist über das Gesunde Städte-Netzwerk, Emden gar nicht "
     "angebunden.",
     "member Celle; member Soltau"},
    {"Das Amt empfehle, dass der Landkreis Uelzen noch in diesem Jahr dem " NETWORK " beitrete.", ""},
    {"Rückblick auf das 17. Kooperationstreffen\nHannover, 6. Dezember 2018. Rund 180 Gäste folgten der "
     "Einladung.\n\nZwei Kommunen nahmen ihre Urkunden zum " NETWORK " in Empfang:\n- Celle\n- Soltau",
     "joined Celle 6. Dezember 2018; joined Soltau 6. Dezember 2018"},
    {"Zum " NETWORK ". Einzelne Städte haben eigene Vereinbarungen geschlossen: Celle im Mai 2013, Soltau 2014.",
     "joined Celle Mai 2013; joined Soltau 2014"},
    {"Soltau, 5. März 2019. So viel haben sich 64 Kommunen vorgenommen. Sie alle gehören dem " NETWORK " an.", ""},
    {"Zum " NETWORK ". Kurz nahm in Kiel die Urkunde für die Stadt Plön entgegen. Sie gehört nun zum Netzwerk.",
     "joined Plön"},
    {"Zum " NETWORK ". Der Landrat holte am 3. Mai 2018 die Urkunde für den Landkreis Celle ab.",
     "joined Celle 3. Mai 2018"},
    {"Aus dem " NETWORK " ist Peine ausgetreten. Geblieben sind Celle und Soltau.",
     "left Peine; member Celle; member Soltau"},
    {"Aus dem " NETWORK " ist Peine ausgetreten. Ohne Antwort geblieben ist Celle.", "left Peine"},
};

int main(void)
{
    struct passage_reader reader;
    struct buf found = {0};
    if (passage_open(&reader, "partnerprozess"))
        for (size_t i = 0; i < sizeof passages / sizeof *passages; i++) {
            passage_read(&reader, passages[i].text, "2019-03-19", PASSAGE_MEMBERSHIPS, &found);
            tap_is(found.data, passages[i].want, passages[i].text);
        }
    buf_free(&found);
    passage_close(&reader);
    return tap_done();
}
