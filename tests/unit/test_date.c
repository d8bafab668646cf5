#include "lib/base/buf.h"
#include "lib/base/mem.h"
#include "lib/text/date.h"
#include "lib/text/date_words.h"
#include "tests/unit/tap.h"

/* The text of a page of Wednesday, 14 October 2020, and its dates: "exact=EDTF+modifier", "~" before the second end
 * of a range, separated by "; ". An EDTF of "-" was not resolved. */
static const struct {
    const char *text, *dates;
} texts[] = {
    /* days in digits */
    {"Am 30.11.2011 begann es.", "30.11.2011=2011-11-30"},
    {"Am 30. 11. 2011 begann es.", "30. 11. 2011=2011-11-30"},
    {"Stand: 26.02.14", "26.02.14=2014-02-26"},
    {"Emden (4.5.23) und Vechta", "4.5.23=2023-05-04"},
    {"Geändert 2011-11-30, 12 Uhr", "2011-11-30=2011-11-30"},
    {"Am 30/11/2011 begann es.", "30/11/2011=2011-11-30"},
    {"Datum: Do, 18 Mar 2021 14:06:33 +0100", "18 Mar 2021=2021-03-18"},
    {"Die Sitzung am 3.9. war lang.", "3.9.=2020-09-03"},
    {"Stand 11/2016", "11/2016=2016-11"},
    {"Beitritt 03/2022", "03/2022=2022-03"},
    {"Ludwigshafen (12/22) und Trier", "12/22=2022-12"},
    {"Zeitplan: I/2014 Bestand", "I/2014=2014"},
    {"Kiel (2016) und Steinburg (05/23, Sitz Itzehoe)", "2016=2016; 05/23=2023-05"},
    {"Anträge nur auf Vordruck TH-07/2019.", ""},
    {"Datum: Do, 18 Mar 2021 14:06:33 +0100", "18 Mar 2021=2021-03-18"},
    {"Dass 2030 alle mitmachen, ist das Ziel.", "2030=2030"},
    {"Neukölln, schon 2013 beigetreten, bilanziert Anfang Dezember die ersten Jahre.",
     "2013=2013; Anfang Dezember=2020-12+start"},
    {"Pinneberg (im Frühjahr dazugekommen, am 21.3.18) und Heide, dessen Urkunde am 26. Februar eintraf.",
     "Frühjahr=2020-21; 21.3.18=2018-03-21; 26. Februar=2020-02-26"},
    {"Im kommenden Jahr sind wir in Ulm, voraussichtlich am 19. November.",
     "kommenden Jahr=2021; 19. November=2021-11-19"},
    {"Dessau will im nächsten Jahr nachziehen, in Halle steht das Thema am 11. Dezember auf der Tagesordnung.",
     "nächsten Jahr=2021; 11. Dezember=2020-12-11"},
    {"Der Kreis trat am 26.10.2017 bei. Mittlerweile sind es zehn, zuletzt habe Fulda unterzeichnet (15.7.).",
     "26.10.2017=2017-10-26; 15.7.=2020-07-15"},
    {"Die Urkunde kam am 12. Mai 2014. Ich bin heute beim Kreis, und der ist zwei Jahre später nachgezogen.",
     "12. Mai 2014=2014-05-12; zwei Jahre später=2016"},
    {"Nun sind es 27, 13 mehr als beim Start im November 2011. Zehn davon kamen am 29.11. dazu.",
     "November 2011=2011-11; 29.11.=2019-11-29"},
    {"Am 7.11. um 10 Uhr biete ich eine Videorunde an.", "7.11.=2020-11-07"},
    {"Niemand soll sieben Jahre früher sterben als der Nachbar.", ""},
    {"Celle kam 2016, zwei Jahre später traten als zweite Städte Gera und Jena bei.",
     "2016=2016; zwei Jahre später=2018"},
    {"Am 31.2.2015 war nichts.", ""},
    {"Nr. 12345678901234567890.5.2015 und 99999999999 Jahre", ""},
    {"Das kam am 3.6. dieses Jahres.", "3.6. dieses Jahres=2020-06-03"},
    {"Antrag: 2. Mai 2023, 12 Uhr", "2. Mai 2023=2023-05-02"},
    {"2014\t2016\t214.446", "2014=2014; 2016=2016"},
    /* a table shows how things stood on the day over it */
    {"Mitglieder am 31. Dezember 2018\nHanau (Mai)\t1\nGera (1.7.)\t2",
     "31. Dezember 2018=2018-12-31; Mai=2018-05; 1.7.=2018-07-01"},
    {"Mitglieder (Stand: 1. März 2018)\nHanau (Mai)\t1\n\nIm Mai geht es weiter.",
     "1. März 2018=2018-03-01; Mai=2017-05; Mai=2021-05"},
    /* what has passed in the year told is of the heading's */
    {"2019\n\nNach dem Beschluss vom 20.11.2018 wird Spandau im Januar aufgenommen.",
     "2019=2019; 20.11.2018=2018-11-20; Januar=2019-01"},
    {"2019\n\nBeantragt am 20.11.2018, im Dezember beschlossen.",
     "2019=2019; 20.11.2018=2018-11-20; Dezember=2018-12"},
    /* days beside a question, in a cell, in a programme */
    {"Die Stadt ist Partner geworden. Wann genau? Am 27. April, im Schloss.", "27. April=2020-04-27"},
    {"Bis wann anmelden? 12.11. bei Frau Zossen", "12.11.=2020-11-12"},
    {"Aufgabe\tAmt\t15.12.", "15.12.=2020-12-15"},
    {"14.12. Fest\n27.01. Fahrt\n8. August Versammlung",
     "14.12.=2020-12-14; 27.01.=2021-01-27; 8. August=2021-08-08"},
    {"Der Kreis verliert seit 1990 Einwohner.", "1990=1990"},
    {"Beitritt im Februar d. J., Antrag im Mai v. J.", "Februar d. J.=2020-02; Mai v. J.=2019-05"},
    {"Gera trat am 15. Oktober 2018 bei, im September Jena.", "15. Oktober 2018=2018-10-15; September=2020-09"},
    {"Kreis Celle, der im Dezember als letzter beitrat.", "Dezember=2019-12"},
    {"Kennziffer 2021-37", ""},
    /* the participle behind an enumeration; words in "-weit"; after an apposition; what was last */
    {"Es haben am Freitag die Stadt Celle, der Kreis Uelzen und Soltau den Beitritt erklärt.", "Freitag=2020-10-09"},
    {"Beigetreten? Das sind am Montag Celle, Soltau und Uelzen, alle drei.", "Montag=2020-10-19"},
    {"Man weiß, dass er im Dezember bundesweit die 70 erreicht hat.", "Dezember=2019-12"},
    {"Hanau, Mitglied von 2011, ist Ende Juni ausgetreten.", "2011=2011; Ende Juni=2020-06+end"},
    {"Gera kam am 21. März 2019 dazu, zuletzt Jena im Juni.", "21. März 2019=2019-03-21; Juni=2020-06"},
    {"Gera kam am 21. März 2019 dazu, im Juni Jena.", "21. März 2019=2019-03-21; Juni=2019-06"},
    {"Cottbus ging im Sommer; man half oft.", "Sommer=2020-22"},
    {"Potsdam (Febr. 2013)", "Febr. 2013=2013-02"},
    {"Jahresbericht 2018\n\nEs waren 38 Anfragen, im Vorjahr 52. Zum Jahresende kamen 5 dazu.",
     "2018=2018; Vorjahr=2017; Jahresende=2018+end"},
    {"12.05.2019 – Willkommen, Speyer!\n\nAm Freitag gab es Kuchen.\n\n28.03.2019 – Zehn Jahre\n\nEs war schön.",
     "12.05.2019=2019-05-12; Freitag=2019-05-10; 28.03.2019=2019-03-28"},
    /* days of a programme */
    {"Tagung vom 5. bis 6. November 2020\n\nDonnerstag\n9.30: Begrüßung\n\nFreitag\n9.15: Rundgang",
     "5.=2020-11-05; ~6. November 2020=2020-11-06; Donnerstag=2020-11-05; Freitag=2020-11-06"},
    /* labels and comparisons tell of no day; issues are numbered */
    {"Heute\n\nWir sind zehn.", ""},
    {"Herbst und Winter\n\nIm Rathaus wurde gearbeitet.", ""},
    {"Zahl der Kommunen, jeweils zum Jahresende:\n2012\t25\n2014\t42", "2012=2012; 2014=2014"},
    {"Zahl der Kommunen am Jahresende\n2012\t25\n2014\t42", "2012=2012; 2014=2014"},
    {"Er scheidet zum Jahresende aus.", "Jahresende=2020+end"},
    {"Sie sterben 2019 sechs Jahre früher als andere.", "2019=2019"},
    {"KGC-Newsletter Hessen 2/2018", ""},
    {"LVG MV – Info 1/2020", ""},
    /* put off, last time, of that day, at a turn of the calendar */
    {"Der Rat hat es auf Februar vertagt.", "Februar=2021-02"},
    {"Der Rat hat es zweimal vertagt, zuletzt im Februar.", "Februar=2020-02"},
    {"Nach dem Beschluss vom Dezember ist es nun so weit.", "Dezember=2019-12"},
    {"Zum 1. November sind wir ausgetreten.", "1. November=2019-11-01"},
    {"Die Stelle ist zum 1. Dezember ausgeschrieben.", "1. Dezember=2020-12-01"},
    /* what two commas part from the sentence, and what was added later */
    {"Am 14. dieses Monats trat Gera bei, am 3. und 5. des vorigen Monats Jena, am 1. d. M. Ulm.",
     "14. dieses Monats=2020-10-14; 3.=2020-09-03; 5. des vorigen Monats=2020-09-05; 1. d. M.=2020-10-01"},
    {"Termine\n30.1.   Runder Tisch\n14.2.   Auftakt", "30.1.=2021-01-30; 14.2.=2021-02-14"},
    {"Termine\n5.9.: Treffen", "5.9.=2020-09-05"},
    {"Termine\n24.11. Werkstatt\n6.12. 15. Treffen", "24.11.=2020-11-24; 6.12.=2020-12-06"},
    {"Im Süden sind es 31.\n\nAm Montag, 6. Mai, ist Markt.", "Montag, 6. Mai=2021-05-06"},
    {"Der Beschluss vom 15. Dezember 2018 liegt vor, die Urkunde erst im Frühjahr.",
     "15. Dezember 2018=2018-12-15; Frühjahr=2019-21"},
    {"5.9. Treffen\n\n5.9   Treffen\n\n5.9.   Treffen", ""},
    {"Hanau, 2014 dazugekommen, ist zum 30. Juni ausgestiegen.", "2014=2014; 30. Juni=2020-06-30"},
    {"Nahe ist Oldenburg, das 2016 Partner wurde, und Jever, wo man im Februar unterschrieb.",
     "2016=2016; Februar=2020-02"},
    {"Vermerk vom 5.12.2020: Der Rat ist am 20.11. gefolgt.", "5.12.2020=2020-12-05; 20.11.=2020-11-20"},
    {"2017\n\nDie Stadt schließt sich im April an, der Kreis am 5. Dezember.",
     "2017=2017; April=2017-04; 5. Dezember=2017-12-05"},
    {"Celle unterschrieb im März, Soltau im Dezember.", "März=2020-03; Dezember=2019-12"},
    /* days of months */
    {"Neumünster, den 12. Oktober 2020", "12. Oktober 2020=2020-10-12"},
    {"Am 12. Okt. 2020 tagte der Rat.", "12. Okt. 2020=2020-10-12"},
    {"Am 5. September trat Fulda bei.", "5. September=2020-09-05"},
    {"Am 20. Jänner 2014 war Schnee.", "20. Jänner 2014=2014-01-20"},
    {"Am ersten Mai 2019 wurde gefeiert.", "ersten Mai 2019=2019-05-01"},
    {"Am Donnerstag, 18. Dezember 2014, geht es los.", "Donnerstag, 18. Dezember 2014=2014-12-18"},
    {"Am Montag, dem 3. Mai, war frei.", "Montag, dem 3. Mai=2020-05-03"},
    {"Am 31. April war nichts.", ""},
    {"Am 29. Februar kamen viele.", "29. Februar=2020-02-29"},
    /* what is stated in passing lends no year */
    {"Borken ist seit Frühjahr 2014 dabei; Warendorf habe im Juni unterzeichnet.",
     "Frühjahr 2014=2014-21; Juni=2020-06"},
    {"Nach Erfurt (2012) trat im Mai Jena bei.", "2012=2012; Mai=2020-05"},
    /* tense of its own clause, and of words of arranging */
    {"Jena hat im Juli unterschrieben und macht nun mit.", "Juli=2020-07"},
    {"Die Sitzung ist für den 14. Januar terminiert.", "14. Januar=2021-01-14"},
    {"Am 14. Januar ist das Amt geschlossen.", "14. Januar=2021-01-14"},
    {"Der Antrag muss bis zum 30. August da sein.", "30. August=2021-08-30"},
    {"Antrag bis zum 30. August stellen", "30. August=2021-08-30"},
    {"Bis zum 30. August lagen zehn vor.", "30. August=2020-08-30"},
    {"Darüber sprachen am 21. und 22. Mai 35 Leute.", "21.=2020-05-21; 22. Mai=2020-05-22"},
    {"Bewerbungsfrist: 15. Januar", "15. Januar=2021-01-15"},
    {"An Heiligabend ist geschlossen.", "Heiligabend=2020-12-24"},
    {"Zwei bitten um Antwort am 3. März.", "3. März=2021-03-03"},
    /* standing apart */
    {"Hanau (Juni) und Gera (November) kamen hinzu.", "Juni=2020-06; November=2019-11"},
    {"Im vergangenen Jahr kamen Hanau (Juni) und Gera.", "vergangenen Jahr=2019; Juni=2019-06"},
    {"August: Sommerpause", "August=2020-08"},
    {"Termine: 3.6., 17.6., 1.7.", "3.6.=2021-06-03; 17.6.=2021-06-17; 1.7.=2021-07-01"},
    {"Termine: 03.06. | 17.06.", "03.06.=2021-06-03; 17.06.=2021-06-17"},
    {"Störung (Stand 20.03., 16:52 Uhr)", "20.03.=2020-03-20"},
    {"Am Mittwoch (21. Oktober) ist Markt.", "Mittwoch=2020-10-21; 21. Oktober=2020-10-21"},
    /* so long ago, to the day or in parts of a year */
    {"Heute vor 25 Jahren ging es los.", "Heute vor 25 Jahren=1995-10-14"},
    {"Gestern vor einem Jahr ging es los.", "Gestern vor einem Jahr=2019-10-13"},
    {"Vor anderthalb Jahren kam sie.", "Vor anderthalb Jahren=2019-04"},
    {"Das war vor einem halben Jahr.", "vor einem halben Jahr=2020-04"},
    {"Im Mai 2014 trat Gera bei, ein halbes Jahr später Jena.", "Mai 2014=2014-05; ein halbes Jahr später=2014-11"},
    {"Von heute an gilt es.", "heute=2020-10-14"},
    {"Die Jugend von heute liest.", ""},
    {"Im Oktober 2017 und im März des Folgejahres", "Oktober 2017=2017-10; März des Folgejahres=2018-03"},
    {"Noch am selben Abend kam er.", "selben Abend=2020-10-14"},
    {"Am letzten Freitag im September 2019 tagte er.", "September 2019=2019-09"},
    /* names that hold a year or a day */
    {"Die Straße des 17. Juni ist zu.", ""},
    {"Der TSV Gera 1920 und der Turnverein 1862 Altenburg", ""},
    {"Er wohnt Hauptstraße 1985.", ""},
    {"Der Haushalt 2021 liegt vor.", "2021=2021"},
    {"ISBN 978-3-2018-1234-5, Az. 12-2018/45", ""},
    {"Stand: 2018-12", "2018-12=2018-12"},
    {"Marburg\t2016*\tFrau Weber", "2016=2016"},
    {"Die Jahre 2010-12 und 2016ff", "2010=2010; ~12=2012; 2016=2016"},
    /* quarters, halves, decades, feasts */
    {"Plan für IV/2018", "IV/2018=2018-10/2018-12"},
    {"Im 2. Hj. 2018", "2. Hj. 2018=2018-07/2018-12"},
    {"In den frühen Achtzigern kam er.", "frühen Achtzigern=198X+start"},
    {"In den Nullerjahren kam er.", "Nullerjahren=200X"},
    {"An Christi Himmelfahrt war frei.", "Christi Himmelfahrt=2020-05-21"},
    {"Am Buß- und Bettag 2018 war frei.", "Buß- und Bettag 2018=2018-11-21"},
    /* a heading states the year of its section */
    {"Landesvereinigung\nJahresbericht 2017 (Auszug)\n\nEnde 2016 waren es drei. Am 3. März trat Gera bei.\n\nIm "
     "Berichtsjahr kam Jena dazu.",
     "2017=2017; Ende 2016=2016+end; 3. März=2017-03-03; Berichtsjahr=2017"},
    {"Die Zahlen im Berichtsjahr sind gut.", ""},
    {"Rückblick 2017\n\nAm 3. März trat Gera bei. Im Juni folgte Jena.",
     "2017=2017; 3. März=2017-03-03; Juni=2017-06"},
    {"2014\n\nMai: Beitritt zum Netzwerk\n\nIm Herbst erste Konferenz mit Gästen aus vielen Orten.",
     "2014=2014; Mai=2014-05; Herbst=2014-23"},
    {"Haushalt 2017\n\nAm 3. März trat Gera bei.", "2017=2017; 3. März=2020-03-03"},
    {"Unser Jahr 2019\n\nMärz\n\nPassau kommt hinzu, und alle sind froh darüber (6.3.) und zufrieden.",
     "Jahr 2019=2019; März=2019-03; 6.3.=2019-03-06"},
    /* lines that are dates stand for the page's date below them */
    {"12.06.2019\nHerne ist dabei, seit gestern gehört es dazu.\n\n28.01.2019\nUnna hat im Dezember unterschrieben, "
     "und "
     "alle sind froh.",
     "12.06.2019=2019-06-12; gestern=2019-06-11; 28.01.2019=2019-01-28; Dezember=2018-12"},
    {"12.06.2019 – Herne ist dabei\nSeit gestern gehört es dazu.\n\n4.10.2018 – Bus rollt wieder\nEr hält in Unna "
     "(7.10.).",
     "12.06.2019=2019-06-12; gestern=2019-06-11; 4.10.2018=2018-10-04; 7.10.=2018-10-07"},
    /* what was told supplies the year, and goes on from it */
    {"Am 3. Februar 2012 ging es los, im Oktober kam Jena.", "3. Februar 2012=2012-02-03; Oktober=2012-10"},
    {"Am 3. Dezember 2012 ging es los, im Januar kam Jena.", "3. Dezember 2012=2012-12-03; Januar=2013-01"},
    {"Geprüft wird seit 2012. Im Oktober jenes Jahres kam er.", "2012=2012; Oktober jenes Jahres=2012-10"},
    {"Am 3. Mai 2015 ging es los, im Februar darauf kam Jena.", "3. Mai 2015=2015-05-03; Februar=2016-02"},
    {"Haushaltsplan 2019/2020, Aktionsplan 2019", "2019=2019; ~2020=2020"},
    {"Die am Montag veröffentlichte Mitteilung, das für Freitag geplante Spiel",
     "Montag=2020-10-12; Freitag=2020-10-16"},
    {"Das Spiel wurde auf Freitag verschoben.", "Freitag=2020-10-16"},
    {"In der Nacht von Mittwoch auf Donnerstag vergangener Woche",
     "Mittwoch=2020-10-07; Donnerstag vergangener Woche=2020-10-08"},
    {"Der Bericht für das erste Halbjahr liegt vor.", "erste Halbjahr=2020-01/2020-06"},
    {"Im Winter kann man sie ernten.", ""},
    {"Seit nunmehr fünf Jahren ist Gera dabei.", "nunmehr fünf Jahren=2015"},
    {"Zum 15.3. verlässt Gera das Netz.", "15.3.=2021-03-15"},
    {"In diesem und im nächsten Jahr gibt es Geld.", "diesem=2020; nächsten Jahr=2021"},
    {"Im Laufe des Jahres kam er, im Laufe des Jahres 2018 auch.", "Jahres=2020; Jahres 2018=2018"},
    {"Heft 2018, Beschluss 2013, Beschluss 2013/44, Vorlage 2014", "2018=2018; 2013=2013"},
    {"Beitritt: 21.10.2014\nEins\nBeitritt: 8.3.2017\n\nBis August hatten viele unterschrieben, die lange warten "
     "mussten.",
     "21.10.2014=2014-10-21; 8.3.2017=2017-03-08; August=2020-08"},
    {"Beitritt: 2015\nEinwohner: 39.000", "2015=2015"},
    /* the present age is no day */
    {"1998 gab es zwei Vereine. Heute sind es zehn.", "1998=1998"},
    {"Die heute bestehenden Regeln, (heute: Wien), früher und heute", ""},
    {"Das Konzert (heute, 20 Uhr) und der heute 45-jährige Wirt", "heute=2020-10-14"},
    {"Die am Freitag beginnenden Spiele, die am Freitag beendeten Spiele", "Freitag=2020-10-16; Freitag=2020-10-09"},
    {"Die Stadt, erstmals 1136 erwähnt, liegt hier.", "1136=1136"},
    {"Tel. 49 07 11 06\njan.koch", ""},
    {"Es ist seit der Übergabe der Urkunde am 21. Dezember offiziell Partner.", "21. Dezember=2019-12-21"},
    {"Achim Roth, Tel. 03834 8760-1201", ""},
    {"Sie spart, um 2023 mehr zu bauen, und um 2025", "2023=2023; 2025=2025+approx"},
    /* the present of what is to come; other weeks and weekends */
    {"Am Samstag steigt das Finale.", "Samstag=2020-10-17"},
    {"Der Mann sagt am Samstag aus.", "Samstag=2020-10-10"},
    {"Heute in zwei Wochen ist Schluss.", "Heute in zwei Wochen=2020-10-28"},
    {"Das war am vorletzten Wochenende.", "vorletzten Wochenende=2020-10-03/2020-10-04"},
    {"Das ist am übernächsten Samstag.", "übernächsten Samstag=2020-10-24"},
    {"Zwischen 1990 und 2000 wurde gebaut.", "1990=1990; ~2000=2000"},
    {"Vom 14. bis einschließlich 16. Oktober", "14.=2020-10-14; ~16. Oktober=2020-10-16"},
    {"Newsletter 3/2021", ""},
    /* enumerations and ranges */
    {"Am 3., 4. und 5. Oktober 2019 tagten sie.", "3.=2019-10-03; 4.=2019-10-04; 5. Oktober 2019=2019-10-05"},
    {"Vom 3. bis 5. Mai 2019 tagten sie.", "3.=2019-05-03; ~5. Mai 2019=2019-05-05"},
    {"Vom 3.-5. Mai 2019 tagten sie.", "3.=2019-05-03; ~5. Mai 2019=2019-05-05"},
    {"Vom 28. Dezember bis 3. Januar 2019 war zu.", "28. Dezember=2018-12-28; ~3. Januar 2019=2019-01-03"},
    {"Vom 16. und 17. sowie am 23. und 24. Jänner 2010",
     "16.=2010-01-16; 17.=2010-01-17; 23.=2010-01-23; 24. Jänner 2010=2010-01-24"},
    {"Am 18./19. Oktober 2019 tagten sie.", "18.=2019-10-18; 19. Oktober 2019=2019-10-19"},
    {"Am 24.12./25.12.2013 ist zu.", "24.12.=2013-12-24; 25.12.2013=2013-12-25"},
    {"Zwischen dem 3. und 5. Mai 2014 ist zu.", "3.=2014-05-03; ~5. Mai 2014=2014-05-05"},
    {"Am 1.5.-3.5.2014 tagten sie.", "1.5.=2014-05-01; ~3.5.2014=2014-05-03"},
    {"Von Juli bis September 2014 wurde gebaut.", "Juli=2014-07; ~September 2014=2014-09"},
    {"Im Zeitraum Januar bis Juli 2021", "Januar=2021-01; ~Juli 2021=2021-07"},
    {"Am Freitag, 3., und Samstag, 4. Juli 2020, ist Markt.", "Freitag, 3.=2020-07-03; 4. Juli 2020=2020-07-04"},
    {"Blutspenden: 15.7. Zapfendorf, 16.7. Burgebrach", "15.7.=2020-07-15; 16.7.=2020-07-16"},
    {"Mo., 3.8. und Di., 4.8. ist zu.", "3.8.=2021-08-03; 4.8.=2021-08-04"},
    {"Im Juli und August 2014 wurde gebaut.", "Juli=2014-07; August 2014=2014-08"},
    {"In den Jahren 2011-2015 wurde gebaut.", "2011=2011; ~2015=2015"},
    {"In den Jahren 2011 bis 2015 wurde gebaut.", "2011=2011; ~2015=2015"},
    {"Zwischen 2016 und 2022 wurde gebaut.", "2016=2016; ~2022=2022"},
    {"Im Schuljahr 2014/15 kamen neue.", "2014=2014; ~15=2015"},
    {"Im Schuljahr 1999/2000 kamen neue.", "1999=1999; ~2000=2000"},
    {"2014, 2015 und 2016 kamen neue.", "2014=2014; 2015=2015; 2016=2016"},
    /* months, seasons, quarters, weeks */
    {"Im Mai 2017 kam Lübeck.", "Mai 2017=2017-05"},
    {"Im Dezember kam Lübeck dazu.", "Dezember=2019-12"},
    {"Dann war von November bis Januar alles tot.", "November=2019-11; ~Januar=2020-01"},
    {"Sie ist vom 21. Juli bis 1. August nur eingeschränkt erreichbar.",
     "21. Juli=2021-07-21; ~1. August=2021-08-01"},
    {"Das läuft seit Februar und wird fortgesetzt.", "Februar=2020-02"},
    {"Das läuft seit November.", "November=2019-11"},
    {"Im Dezember kommt Lübeck dazu.", "Dezember=2020-12"},
    {"Mitte\t2012\tBericht", "2012=2012"},
    {"Mitte November 2018 kam Lübeck.", "Mitte November 2018=2018-11+mid"},
    {"Anfang September war es warm.", "Anfang September=2020-09+start"},
    {"Im Herbst 2015 wurde beschlossen.", "Herbst 2015=2015-23"},
    {"Die Berichte 2014/2015/2016 und Vorlage 2021/1177 liegen vor.", "2014=2014"},
    {"Im Winter 2014/15 lag Schnee.", "Winter 2014=2014-24"},
    {"Im vergangenen Sommer war es heiß.", "vergangenen Sommer=2020-22"},
    {"Während der Sommermonate 2015", "Sommermonate 2015=2015-22"},
    {"Im ersten Quartal 2020 sank es.", "ersten Quartal 2020=2020-01/2020-03"},
    {"Im 3. Quartal 2019 sank es.", "3. Quartal 2019=2019-07/2019-09"},
    {"Im II. Quartal 2019 sank es.", "II. Quartal 2019=2019-04/2019-06"},
    {"Der Bericht Q3/2019 liegt vor.", "Q3/2019=2019-07/2019-09"},
    {"Im zweiten Halbjahr 2019 sank es.", "zweiten Halbjahr 2019=2019-07/2019-12"},
    {"In der ersten Hälfte des Jahres 2019 sank es.", "ersten Hälfte des Jahres 2019=2019-01/2019-06"},
    {"In KW 23/2020 und in der 24. KW 2020", "KW 23/2020=2020-06-01/2020-06-07; 24. KW 2020=2020-06-08/2020-06-14"},
    {"Im August des Vorjahres war es heiß.", "August des Vorjahres=2019-08"},
    {"Im Mai letzten Jahres war es heiß.", "Mai letzten Jahres=2019-05"},
    {"Im Juli dieses Jahres war es heiß.", "Juli dieses Jahres=2020-07"},
    /* years, decades, centuries */
    {"Seit 2023 dabei", "2023=2023"},
    {"Seit dem Jahr 1989 gilt das.", "Jahr 1989=1989"},
    {"Ende 2011 war es so weit.", "Ende 2011=2011+end"},
    {"Der Dichter (1749-1832) lebte hier.", "1749=1749; ~1832=1832"},
    {"In der Mitte der 90er Jahre", "Mitte der 90er Jahre=199X+mid"},
    {"In den 1990er-Jahren war das so.", "1990er-Jahren=199X"},
    {"In den neunziger Jahren war das so.", "neunziger Jahren=199X"},
    {"Anfang der achtziger Jahre war das so.", "Anfang der achtziger Jahre=198X+start"},
    {"In den späten Sechzigerjahren war das so.", "späten Sechzigerjahren=196X+end"},
    {"Mitte der 90er war das so, auch in den Zwanzigern.", "Mitte der 90er=199X+mid; Zwanzigern=192X"},
    {"Die 20er-Noten und die 50er Jacke", ""},
    {"In den 60er und 70er Jahren war das so.", "60er=196X; 70er Jahren=197X"},
    {"Im 19. Jahrhundert war das so.", "19. Jahrhundert=18XX"},
    {"Im neunzehnten Jahrhundert war das so.", "neunzehnten Jahrhundert=18XX"},
    {"Vom 16. bis ins 19. Jahrhundert war das so.", "16.=15XX; ~19. Jahrhundert=18XX"},
    {"Im Frühling '48 und im Sommer '14", "Frühling '48=1948-21; Sommer '14=2014-22"},
    {"Im 17. und 18. Jahrhundert war das so.", "17.=16XX; 18. Jahrhundert=17XX"},
    {"Im ersten und zweiten Quartal 2019", "ersten=2019-01/2019-03; zweiten Quartal 2019=2019-04/2019-06"},
    {"Ende des 18. Jahrhunderts war das so.", "Ende des 18. Jahrhunderts=17XX+end"},
    {"In der ersten Hälfte des 15. Jahrhunderts", "ersten Hälfte des 15. Jahrhunderts=14XX+start"},
    {"Cäsar starb 44 v. Chr. in Rom.", "44 v. Chr.=-0043"},
    {"Im Jahre 9 n. Chr. war die Schlacht.", "9 n. Chr.=0009"},
    {"Das war um 1900 so.", "1900=1900+approx"},
    {"Die Regel gilt seit 2000.", "2000=2000"},
    /* holidays */
    {"An Ostern 2014 regnete es.", "Ostern 2014=2014-04-20"},
    {"Am Pfingstmontag 2015 war frei.", "Pfingstmontag 2015=2015-05-25"},
    {"Zu Weihnachten 2014 schneite es.", "Weihnachten 2014=2014-12-25"},
    {"Am Heiligabend 2014 schneite es.", "Heiligabend 2014=2014-12-24"},
    {"Am Heiligen Abend 2014 schneite es.", "Heiligen Abend 2014=2014-12-24"},
    {"Am Tag der Deutschen Einheit 2019 war frei.", "Tag der Deutschen Einheit 2019=2019-10-03"},
    {"Am 1. Advent 2019 brennt ein Licht.", "1. Advent 2019=2019-12-01"},
    {"Am Buß- und Bettag 2019 war frei.", "Buß- und Bettag 2019=2019-11-20"},
    {"Karfreitag bis Ostermontag 2019: zu", "Karfreitag=2019-04-19; ~Ostermontag 2019=2019-04-22"},
    {"An Silvester wird gefeiert.", "Silvester=2020-12-31"},
    /* from the page's date */
    {"Heute tagt der Rat, morgen nicht.", "Heute=2020-10-14; morgen=2020-10-15"},
    {"Gestern Abend und vorgestern tagte er.", "Gestern Abend=2020-10-13; vorgestern=2020-10-12"},
    {"Übermorgen tagt der Rat.", "Übermorgen=2020-10-16"},
    {"Am heutigen Mittwoch tagt der Rat.", "heutigen Mittwoch=2020-10-14"},
    {"Das gilt bis heute und heute noch.", ""},
    {"Guten Morgen, liebe Leute!", ""},
    {"Am Montag wurde gewählt.", "Montag=2020-10-12"},
    {"Am Montagabend wurde gewählt.", "Montagabend=2020-10-12"},
    {"Am Samstag wird der Platz eröffnet.", "Samstag=2020-10-17"},
    {"Am vergangenen Freitag war Schluss.", "vergangenen Freitag=2020-10-09"},
    {"Der Regen soll wohl bis Samstag anhalten.", "Samstag=2020-10-17"},
    {"Nächste Woche, am Mittwoch, berät der Rat.", "Nächste Woche=2020-10-19/2020-10-25; Mittwoch=2020-10-21"},
    {"Am Freitag um 18 Uhr: Vortrag im Rathaus", "Freitag=2020-10-16"},
    {"Am 9. Oktober 2020, Freitag, war Schluss.", "9. Oktober 2020=2020-10-09; Freitag=2020-10-09"},
    {"Am Freitag unterschrieb der Landrat.", "Freitag=2020-10-09"},
    {"Am kommenden Freitag ist Schluss.", "kommenden Freitag=2020-10-16"},
    {"Jeden Montag ist Markt, montags auch.", ""},
    {"Am 3. Mittwoch im Monat ist Markt.", ""},
    {"Am dritten Mittwoch im Monat ist Markt.", ""},
    {"Ende letzter Woche war es so weit.", "Ende letzter Woche=2020-10-09"},
    {"In der vergangenen Woche war es so weit.", "vergangenen Woche=2020-10-05/2020-10-11"},
    {"Am Montag letzter Woche war es so weit.", "Montag letzter Woche=2020-10-05"},
    {"Am kommenden Wochenende ist Markt.", "kommenden Wochenende=2020-10-17/2020-10-18"},
    {"Im vorigen Jahr kam Homburg.", "vorigen Jahr=2019"},
    {"Heuer kommt Linz, im nächsten Jahr Wels.", "Heuer=2020; nächsten Jahr=2021"},
    {"Im Vorjahr kam Homburg.", "Vorjahr=2019"},
    {"Zum Jahresende ist Homburg ausgeschieden.", "Jahresende=2019+end"},
    {"Zum Jahresende scheidet Homburg aus.", "Jahresende=2020+end"},
    {"Bis Jahresende kommt Homburg.", "Jahresende=2020+end"},
    {"Kommunen zum Jahresende\n\n2013 | 3\n2015 | 5", "Jahresende=2020+end; 2013=2013; 2015=2015"},
    {"Ende des Jahres kommt Homburg.", "Ende des Jahres=2020+end"},
    {"Im vergangenen Jahr 2019 kam Homburg.", "vergangenen Jahr 2019=2019"},
    {"Ende vorigen Monats kam Homburg.", "Ende vorigen Monats=2020-09+end"},
    {"Die diesjährige Tagung war gut.", "diesjährige=2020"},
    {"Im letzten Quartal sank es.", "letzten Quartal=2020-07/2020-09"},
    {"Vor einem Jahr kam Homburg.", "Vor einem Jahr=2019"},
    {"Vor drei Tagen kam Homburg.", "Vor drei Tagen=2020-10-11"},
    {"Vor zwei Monaten kam Homburg.", "Vor zwei Monaten=2020-08"},
    {"Seit zwei Jahren ist Homburg dabei.", "zwei Jahren=2018"},
    {"Im letzten Jahrhundert war das so.", "letzten Jahrhundert=19XX"},
    {"In den letzten Jahren war das so.", ""},
    /* from what was told */
    {"Trier kam 2012, zwei Jahre später Koblenz.", "2012=2012; zwei Jahre später=2014"},
    {"Er kam am 3. Mai 1945. Am Tag darauf ging er.", "3. Mai 1945=1945-05-03; Tag darauf=1945-05-04"},
    {"Er kam im März 1992. Im April ging er.", "März 1992=1992-03; April=1992-04"},
    {"Im März 1992 kam er.\n\nIm Mai ging er.", "März 1992=1992-03; Mai=2020-05"},
    {"Im März 2018 waren es 64. Am 3. Dezember wird getagt.", "März 2018=2018-03; 3. Dezember=2020-12-03"},
    {"Er kam 1991. Im selben Jahr ging er.", "1991=1991; selben Jahr=1991"},
    {"Stand 1. Januar 2025. Ein Jahr zuvor waren es drei.", "1. Januar 2025=2025-01-01; Ein Jahr zuvor=2024"},
    {"Gera trat 2016 bei und in diesem Sommer auch Jena.", "2016=2016; diesem Sommer=2020-22"},
    {"V 2021/1177 vom 28.09.2021", "28.09.2021=2021-09-28"},
    {"Im Mai mussten wir Gera ziehen lassen.", "Mai=2020-05"},
    {"Für 2025 sind zwei Treffen geplant, eines am 11. März.", "2025=2025; 11. März=2025-03-11"},
    {"1991 kam er, und Ende des Jahres ging er.", "1991=1991; Ende des Jahres=1991+end"},
    {"Die Stadt bekam ihn 100 Jahre später.", "100 Jahre später=-"},
    /* no dates */
    {"Montag bis Freitag: 9 bis 17 Uhr", ""},
    {"Das meldete die Bild am Sonntag.", ""},
    {"In den 14 Tagen zuvor war er hier.", ""},
    {"Das Virus 2019-nCoV und die 1000er Turniere", ""},
    {"Version 4.5.23 und 1.2.3 sind da.", ""},
    {"Das Spiel endete 3:1 um 20.15 Uhr.", ""},
    {"Es kostet 2014 Euro oder 19,99 Euro.", ""},
    {"Telefon 0471 2014 33 oder 030/2015-16", ""},
    {"Das regeln § 20a und Artikel 3 Absatz 2.", ""},
    {"Das ISEK Gera 2030 und die Agenda 2030", ""},
    {"Die Vorlage 0345/2020 und Drucksache 12/2020", ""},
    {"Er wohnt in 10115 Berlin, Gartenstr. 12.", ""},
    {"Dort leben 2.000 Einwohner und rund 2000 Kinder.", ""},
    {"Es sind 1998 Menschen oder 20 Prozent.", ""},
    {"August Bebel und Frau Mai kamen.", ""},
    {"www.example.org/2014/05/seite", ""},
    {"Mehr als 2000 bis 3000 Grad", ""},
    {"Der Pakt 3.0 und das Heft Nr. 2015", ""},
};

static void describe(const char *text, const char *reference, struct buf *out)
{
    struct page page = {0};
    struct doc doc = {0};
    struct arena arena = {0};
    struct date_mentions m = {0};
    char told[EDTF_MAX] = "", narrated[EDTF_MAX] = "";

    buf_adds(&page.text, text);
    buf_adds(&page.lang, "de");
    doc_read(&doc, &page);
    dates_find(&doc, &arena, &m);
    buf_adds(out, "");
    for (size_t k = 0; k < m.n; k++) {
        struct date_context context = {
            .reference = reference, .told = told[0] ? told : NULL, .narrated = narrated[0] ? narrated : NULL};
        struct date_value value;
        if (!date_resolve(m.v[k].reading, &context, &value))
            strcpy(value.edtf, "malformed");
        bool second = m.v[k].range_with >= 0 && (size_t)m.v[k].range_with < k;
        buf_addf(out, "%s%s%.*s=%s%s%s", k ? "; " : "", second ? "~" : "", (int)(m.v[k].end - m.v[k].start),
                 text + m.v[k].start, value.edtf[0] ? value.edtf : "-", value.modifier ? "+" : "",
                 value.modifier ? value.modifier : "");
        if (value.edtf[0])
            strcpy(told, value.edtf);
        if (value.edtf[0] && !value.aside)
            strcpy(narrated, value.edtf);
    }
    mem_free(m.v);
    arena_free(&arena);
    doc_free(&doc);
    page_free(&page);
}

int main(void)
{
    tap_ok(date_words_sorted(), "the tables are sorted");
    for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
        struct buf got = {0};
        describe(texts[k].text, "2020-10-14", &got);
        tap_is(got.data ? got.data : "", texts[k].dates, texts[k].text);
        buf_free(&got);
    }
    return tap_done();
}
