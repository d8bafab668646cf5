/* The ways in which German says that a commune is in a network, joined it, left it, or is not in it: passages, and the
 * memberships found, in the order found. The dates are the words of the text. All pages are of 19 March 2019. */
#include "lib/base/buf.h"
#include "lib/fact/facts.h"
#include "lib/place/gazetteer.h"
#include "tests/unit/tap.h"

#define NETWORK "Partnerprozess „Gesundheit für alle“"

static const struct {
    const char *text, *want;
} passages[] = {
    {"Die Stadt Coburg ist dem " NETWORK " 2016 beigetreten.", "joined Coburg 2016"},
    {"Die Stadt Coburg hat sich im Mai 2016 dem " NETWORK " angeschlossen, der Landkreis Kulmbach ein Jahr später.",
     "joined Coburg Mai 2016; joined Kulmbach ein Jahr später"},
    {"Coburg trat dem " NETWORK " im März 2016 bei. Ein halbes Jahr später kam Bayreuth dazu.",
     "joined Coburg März 2016; joined Bayreuth Ein halbes Jahr später"},
    {"Mit dem Beitritt von Coburg und Bayreuth zum " NETWORK
     " im November 2017 sind nun alle oberfränkischen Städte dabei.",
     "joined Coburg November 2017; joined Bayreuth November 2017"},
    {"Mit der Aufnahme von Coburg wächst der " NETWORK " weiter.", "joined Coburg"},
    {"Coburg, seit 2016 Partnerkommune, stellte beim Treffen im " NETWORK " seinen Bewegungspark vor.",
     "member Coburg 2016"},
    {"Als 43. Kommune wurde Coburg am 4. Mai 2015 in den " NETWORK " aufgenommen.", "joined Coburg 4. Mai 2015"},
    {"Die Versammlung nahm am 4. Mai 2015 die Stadt Coburg in den " NETWORK " auf.", "joined Coburg 4. Mai 2015"},
    {"Der " NETWORK " begrüßte Coburg als neues Mitglied.", "joined Coburg"},
    {"Coburg gehörte 2011 zu den Gründungsmitgliedern des " NETWORK ".", "joined Coburg 2011"},
    {"Zu den ersten zählte Coburg, das dem " NETWORK " 2011 beitrat.", "joined Coburg 2011"},
    {"Coburg neu im " NETWORK "\nAm Donnerstag unterschrieb Oberbürgermeister Kahl.", "joined Coburg Donnerstag"},
    {"Coburg tritt " NETWORK " bei", "joined Coburg"},
    {"Willkommen, Coburg! Der " NETWORK " freut sich über seine 43. Kommune.", "joined Coburg"},
    {"Dem " NETWORK " traten im selben Jahr bei: Hanau (Juni 2016), Maintal (August 2016) und Marburg.",
     "joined Hanau Juni 2016; joined Maintal August 2016; joined Marburg"},
    {"Ist Hanau Mitglied im " NETWORK "? Nein.", ""},
    {"Wer nimmt aus Hessen am " NETWORK " teil? Hanau, Maintal und Marburg.",
     "member Hanau; member Maintal; member Marburg"},
    {"Hanau sei seit 2016 Mitglied im " NETWORK ", sagte der Oberbürgermeister.", "member Hanau 2016"},
    {"Hanau ist seit 2016 Mitglied im " NETWORK ". Maintal ist es auch.", "member Hanau 2016; member Maintal"},
    {"Hanau ist seit 2016 Mitglied im " NETWORK ". Maintal ist es schon länger, nämlich seit 2013.",
     "member Hanau 2016; member Maintal 2013"},
    {"Hanau macht seit 2016 beim " NETWORK " mit. Maintal nicht.", "member Hanau 2016"},
    {"Hanau ist im " NETWORK ". Maintal möchte folgen.", "member Hanau"},
    {"An der Tagung zum " NETWORK " nahmen auch Gäste aus Hanau und Maintal teil.", ""},
    {"Der Stadtrat von Coburg beschloss am 3. Mai 2018 einstimmig, dem " NETWORK " beizutreten.", ""},
    {"Coburg war bis 2018 Mitglied im " NETWORK ".", "left Coburg 2018"},
    {"Coburg lässt seine Mitgliedschaft im " NETWORK " seit 2018 ruhen.", "left Coburg 2018"},
    {"Coburg zog sich 2018 aus dem " NETWORK " zurück.", "left Coburg 2018"},
    {"Ausgestiegen aus dem " NETWORK " ist 2018 die Stadt Coburg.", "left Coburg 2018"},
    {"Coburg ist bislang nicht Mitglied im " NETWORK ", Bayreuth schon.", "member Bayreuth"},
    {"Anders als Bayreuth ist Coburg Partnerkommune im " NETWORK ".", "member Coburg"},
    {"Seit 2019 ist beim " NETWORK " auch Celle mit im Boot.", "member Celle 2019"},
    {"Celle macht im " NETWORK " mit. Der Landkreis Uelzen ebenfalls.", "member Celle; member Uelzen"},
    {"Der Stadt Celle wurde am 5. Mai 2017 die Beitrittsurkunde zum " NETWORK " überreicht.",
     "joined Celle 5. Mai 2017"},
    {"Celle bekam die Urkunde des " NETWORK " am 5. Mai 2017 überreicht.", "joined Celle 5. Mai 2017"},
    {"Die Vereinbarung zum " NETWORK " unterzeichneten am 5. Mai 2017 der Landkreis Celle und die Stadt Soltau.",
     "joined Celle 5. Mai 2017; joined Soltau 5. Mai 2017"},
    {"Landkreis Celle\nAm 5. Mai 2017 unterschrieb der Landrat die Erklärung zum " NETWORK
     ". Damit sind wir nun dabei.",
     "joined Celle 5. Mai 2017"},
    {"Seit Donnerstag ist es amtlich. Celle gehört dem " NETWORK " an.", "member Celle Donnerstag"},
    {"Den Anfang im " NETWORK
     " machte Celle (2013). Es folgten Soltau (2014), Lüneburg und der Landkreis Uelzen (beide 2016).",
     "joined Celle 2013; joined Soltau 2014; joined Lüneburg 2016; joined Uelzen 2016"},
    {"Celle kam 2013 als erste Kommune Niedersachsens zum " NETWORK ", Soltau 2014 als zweite.",
     "joined Celle 2013; joined Soltau 2014"},
    {"Chronik des " NETWORK "\n2013: Celle tritt bei.\n2014: Soltau wird aufgenommen.\n2016: Der Landkreis Uelzen "
     "kommt hinzu.\n2018: Celle tritt aus.",
     "joined Celle 2013; joined Soltau 2014; joined Uelzen 2016; left Celle 2018"},
    {"Partnerkommunen im " NETWORK "\n- Celle, 2013\n- Soltau, seit 2014\n- Uelzen (Landkreis): Mai 2016\n- Gifhorn",
     "member Celle 2013; member Soltau 2014; member Uelzen Mai 2016; member Gifhorn"},
    {"Welche Kommunen machen mit beim " NETWORK "?\nCelle, Soltau, Gifhorn und der Landkreis Uelzen.",
     "member Celle; member Soltau; member Gifhorn; member Uelzen"},
    {"In den " NETWORK " aufgenommen wurden am 3. Mai 2016 Celle und Soltau.",
     "joined Celle 3. Mai 2016; joined Soltau 3. Mai 2016"},
    {"Celle darf sich seit 2016 Partnerkommune im " NETWORK " nennen.", "member Celle 2016"},
    {"Celle ist offiziell Partnerkommune des " NETWORK " geworden.", "joined Celle"},
    {"Mit Celle sind jetzt 63 Kommunen im " NETWORK ".", "member Celle"},
    {"Im " NETWORK " finden sich große Städte wie Hannover und kleine wie Soltau.", "member Hannover; member Soltau"},
    {"Celle vollzog den Beitritt zum " NETWORK " am 3. Mai 2016.", "joined Celle 3. Mai 2016"},
    {"Seit dem Beitritt zum " NETWORK " 2016 hat Celle drei Familienzentren eröffnet.", "joined Celle 2016"},
    {"Mit ihrer Unterschrift machte Landrätin Huber am 3. Mai 2016 den Beitritt des Landkreises Celle zum " NETWORK
     " perfekt.",
     "joined Celle 3. Mai 2016"},
    {"Landkreis Celle zum " NETWORK " beigetreten", "joined Celle"},
    {"Celle soll dem " NETWORK " beitreten.", ""},
    {"Celle wird dem " NETWORK " zum 1. Januar 2020 beitreten.", ""},
    {"Celle ist Mitglied im Gesunde-Städte-Netzwerk. Beim " NETWORK " ist die Stadt nicht dabei.", ""},
    {"Von den Nachbarn ist nur Soltau im " NETWORK ".", "member Soltau"},
    {"Celle bleibt Partnerkommune im " NETWORK ".", "member Celle"},
    {"Celle kehrt dem " NETWORK " den Rücken.", "left Celle"},
    {"Die Stadt Celle gab 2018 ihren Austritt aus dem " NETWORK " bekannt.", "left Celle 2018"},
    {"Die ehemalige Partnerkommune Celle hat 2018 den " NETWORK " verlassen.", "left Celle 2018"},
    {"Der " NETWORK " hat drei neue Mitglieder: Celle, Soltau und den Landkreis Uelzen.",
     "joined Celle; joined Soltau; joined Uelzen"},
    {"Drei Kommunen traten 2018 dem " NETWORK
     " bei: Celle im März, Soltau im Mai und der Landkreis Uelzen im Herbst.",
     "joined Celle März; joined Soltau Mai; joined Uelzen Herbst"},
    {"Förderbescheid für Herne\nMit 90.000 Euro unterstützt das Land die Stadt Herne beim Aufbau einer "
     "Präventionskette. Die Stadt gehört seit 2017 zu den Kommunen, die sich im " NETWORK
     " zusammengeschlossen haben.",
     "member Herne 2017"},
    {"Rund 60 Kommunen haben sich dem " NETWORK " angeschlossen. Herne ist eine davon.", "member Herne"},
    {"Vorreiter im " NETWORK " war Herne: Schon 2011 unterschrieb die Stadt. Bochum zog 2013 nach, Hagen 2014.",
     "joined Herne 2011; joined Bochum 2013; joined Hagen 2014"},
    {"Herne ist mit dabei! Seit dem 1. März 2018 sind wir offiziell Partnerkommune im " NETWORK ".",
     "member Herne 1. März 2018"},
    {"Zum 1. Januar 2016 wurde die Stadt Herne Partnerkommune im " NETWORK ".", "joined Herne 1. Januar 2016"},
    {"Durch Unterzeichnung der Erklärung am 3. Mai 2016 ist Herne in den " NETWORK " eingetreten.",
     "joined Herne 3. Mai 2016"},
    {"Gemeinsam mit vier weiteren Kommunen erhielt Herne am 3. Mai 2016 die Aufnahmeurkunde in den " NETWORK ".",
     "joined Herne 3. Mai 2016"},
    {"Urkunden des " NETWORK " gingen am 3. Mai 2016 an Herne, Bochum und den Kreis Unna.",
     "joined Herne 3. Mai 2016; joined Bochum 3. Mai 2016; joined Unna 3. Mai 2016"},
    {"Die Vereinbarung zum " NETWORK
     " unterschrieben am 3. Mai 2016 Vertreter der Städte Herne und Bochum sowie des Kreises Unna.",
     "joined Herne 3. Mai 2016; joined Bochum 3. Mai 2016; joined Unna 3. Mai 2016"},
    {"Sowohl Herne als auch Bochum sind seit 2016 im " NETWORK ".", "member Herne 2016; member Bochum 2016"},
    {"Aus Nordrhein-Westfalen beteiligen sich am " NETWORK " derzeit: Herne, Bochum, Hagen.",
     "member Herne; member Bochum; member Hagen"},
    {"Partnerkommunen im " NETWORK " aus NRW:\nHerne (2012), Bochum (2013),\nHagen (2014) und Kreis Unna (2015)",
     "member Herne 2012; member Bochum 2013; member Hagen 2014; member Unna 2015"},
    {NETWORK " in Westfalen\nHerne: beigetreten 2012\nBochum: beigetreten 2013\nHagen: Beitritt für 2020 "
             "geplant\nKreis Unna: kein Mitglied",
     "joined Herne 2012; joined Bochum 2013"},
    {"Im Mai 2016 war es so weit: Herne trat dem " NETWORK " bei.", "joined Herne Mai 2016"},
    {"Der entscheidende Schritt erfolgte im Mai 2016: die Aufnahme der Stadt Herne in den " NETWORK ".",
     "joined Herne Mai 2016"},
    {"2016 Beitritt zum " NETWORK " (Herne)", "joined Herne 2016"},
    {"Der " NETWORK " zählt 62 Kommunen. Zuletzt hinzugekommen ist im Januar 2019 die Stadt Herne.",
     "joined Herne Januar 2019"},
    {"Neuestes Mitglied im " NETWORK " ist Herne.", "member Herne"},
    {"Herne, das dem " NETWORK " seit 2012 angehört, richtet das Treffen aus.", "member Herne 2012"},
    {"Die seit 2012 am " NETWORK " beteiligte Stadt Herne richtet das Treffen aus.", "member Herne 2012"},
    {"Als Mitglied des " NETWORK " hat sich Herne verpflichtet, eine Präventionskette aufzubauen.", "member Herne"},
    {"Für die Partnerkommune Herne sprach beim " NETWORK " Stadtrat Chudziak.", "member Herne"},
    {"Die Mitgliedschaft der Stadt Herne im " NETWORK " besteht seit 2016.", "member Herne 2016"},
    {"Die Teilnahme der Stadt Herne am " NETWORK " begann im Mai 2016.", "joined Herne Mai 2016"},
    {"Herne hat 2016 eine Partnerschaft mit dem " NETWORK " geschlossen.", "joined Herne 2016"},
    {"Herne hat sich 2016 zur Mitarbeit im " NETWORK " verpflichtet.", "joined Herne 2016"},
    {"Stadtspiegel Ulm, Mai 2017\nUlm lebt gesund\nAm Anfang stand ein Anruf. Inzwischen ist die Stadt eine von 52 "
     "Kommunen im " NETWORK ".",
     "member Ulm"},
    {"Der Alb-Donau-Kreis hat sich dem " NETWORK
     " angeschlossen. Er ist damit der vierte Landkreis in Baden-Württemberg.",
     "joined Alb-Donau-Kreis"},
    {"Die Stadt Ulm ist dem " NETWORK " noch nicht beigetreten.", ""},
    {"Ulm könnte dem " NETWORK " 2020 beitreten.", ""},
    {"Ein Beitritt der Stadt Ulm zum " NETWORK " steht im Herbst zur Abstimmung.", ""},
    {"Heute entscheidet der Kreistag in Reutlingen über den Beitritt zum " NETWORK ".", ""},
    {"Vorbild ist der Kreis Reutlingen: Dort ist man schon seit 2015 im " NETWORK " dabei.",
     "member Reutlingen 2015"},
    {"Wie in Reutlingen, das seit 2015 zum " NETWORK " gehört, soll auch in Ulm eine Präventionskette entstehen.",
     "member Reutlingen 2015"},
    {"Ulm ist jetzt die 14. baden-württembergische Kommune im " NETWORK ".", "member Ulm"},
    {"Nach Reutlingen, Esslingen und Tübingen hat sich nun auch Ulm dem " NETWORK " angeschlossen.",
     "joined Ulm; member Reutlingen; member Esslingen am Neckar; member Tübingen"},
    {"Mit Ulm sind es im " NETWORK " nun 52 Kommunen.", "member Ulm"},
    {"Außer Ulm sind nur noch Reutlingen und Esslingen Mitglied im " NETWORK ".",
     "member Ulm; member Reutlingen; member Esslingen am Neckar"},
    {"Am " NETWORK " beteiligen sich (Stand Mai 2017): Ulm, Reutlingen, Esslingen.",
     "member Ulm; member Reutlingen; member Esslingen am Neckar"},
    {"Ulm macht mit beim " NETWORK, "member Ulm"},
    {"Gesundheit für alle: Ulm schließt sich dem " NETWORK " an", "joined Ulm"},
    {NETWORK " wächst: Ulm und Reutlingen neu dabei", "joined Ulm; joined Reutlingen"},
    {"Steckbrief\nKommune: Ulm\nEinwohner: 125.000\nIm " NETWORK " seit: Mai 2017", "member Ulm Mai 2017"},
    {"Ulm (Baden-Württemberg)\nBeitritt zum " NETWORK ": 12.05.2017", "joined Ulm 12.05.2017"},
    {"„Wir sind stolz, zum " NETWORK " zu gehören“, sagt Ulms Bürgermeisterin Mann.", "member Ulm"},
    {"Nachdem der Gemeinderat im März zugestimmt hatte, trat Ulm am 12. Mai 2017 dem " NETWORK " bei.",
     "joined Ulm 12. Mai 2017"},
    {"Der Beschluss fiel im März 2017, am 12. Mai 2017 wurde Ulm in den " NETWORK " aufgenommen.",
     "joined Ulm 12. Mai 2017"},
    {"Ulm war drei Jahre lang Mitglied im " NETWORK ", von 2014 bis 2017.", "left Ulm 2017"},
    {"Ulm war 2014 beigetreten, hat den " NETWORK " aber 2017 wieder verlassen.", "joined Ulm 2014; left Ulm 2017"},
    {"Ulm ist seit 2017 nicht mehr dabei im " NETWORK ".", "left Ulm 2017"},
    {"Abgesprungen vom " NETWORK " sind bisher nur Ulm (2017) und Reutlingen (2018).",
     "left Ulm 2017; left Reutlingen 2018"},
    {"Aus dem " NETWORK " ausgeschieden: Ulm (2017)", "left Ulm 2017"},
    {"Vereinsblatt des TSV Nord\nSport und Gesundheit\nWie der Vorsitzende auf der Versammlung mitteilte, ist unsere "
     "Stadt Kerpen seit April 2016 beim " NETWORK
     " mit dabei. Im Rhein-Erft-Kreis ist sie damit die erste; Frechen und Hürth denken darüber nach.",
     "member Kerpen April 2016"},
    {"Protokoll\nHerr Weber teilt mit, dass Kerpen seit April 2016 am " NETWORK " teilnehme.",
     "member Kerpen April 2016"},
    {"Auf Nachfrage erklärt die Verwaltung, die Stadt Kerpen habe die Vereinbarung zum " NETWORK
     " am 4. April 2016 unterzeichnet.",
     "joined Kerpen 4. April 2016"},
    {"Mit Kerpen (2014), Hürth (2015) und Bergheim (2016) sind drei Städte aus dem Kreis im " NETWORK ".",
     "member Kerpen 2014; member Hürth 2015; member Bergheim 2016"},
    {"Als einzige Stadt im Rheinland nimmt Kerpen am " NETWORK " teil.", "member Kerpen"},
    {"Kerpen ist beim " NETWORK " dabei. Das ist seit April 2016 offiziell.", "member Kerpen April 2016"},
    {"Kerpen ist dem " NETWORK " beigetreten. Bürgermeister Spürck unterzeichnete die Erklärung am 4. April 2016.",
     "joined Kerpen 4. April 2016"},
    {"Kerpen, den 4. April 2016\nErklärung\nHiermit tritt die Stadt Kerpen dem " NETWORK " bei.", "joined Kerpen"},
    {"2014 kamen Kerpen, Hürth und Bergheim zum " NETWORK ", im Jahr darauf Düren und Aachen.",
     "joined Kerpen 2014; joined Hürth 2014; joined Bergheim 2014; joined Düren Jahr darauf; joined Aachen Jahr "
     "darauf"},
    {"Zum " NETWORK " zählen Millionenstädte wie Köln ebenso wie der ländliche Kreis Euskirchen.",
     "member Köln; member Euskirchen"},
    {"Nicht im " NETWORK " sind bisher Frechen und Hürth.", ""},
    {"Im Gegensatz zu Frechen gehört Kerpen zum " NETWORK ".", "member Kerpen"},
    {"Kerpen ist Mitglied im " NETWORK " – im Unterschied zu Frechen.", "member Kerpen"},
    {"Kerpen ist Mitglied im " NETWORK ", ebenso Hürth und der Kreis Euskirchen.",
     "member Kerpen; member Hürth; member Euskirchen"},
    {"Kerpen (2014) und Hürth (2015) gehören zu den Partnerkommunen im " NETWORK ".",
     "member Kerpen 2014; member Hürth 2015"},
    {"Partnerkommunen im " NETWORK " (Auswahl): Kerpen, Hürth, Bergheim",
     "member Kerpen; member Hürth; member Bergheim"},
    {"Gute Beispiele aus dem " NETWORK " kommen aus Kerpen und Hürth.", ""},
    {"Gastgeber war die Stadt Kerpen, die seit 2014 im " NETWORK " mitarbeitet.", "member Kerpen 2014"},
    {"Kerpen stieß 2014, Hürth 2015 zum " NETWORK ".", "joined Kerpen 2014; joined Hürth 2015"},
    {"Die ersten Partnerkommunen im " NETWORK " waren Kerpen und Hürth.", "member Kerpen; member Hürth"},
    {"Kerpen war von Anfang an beim " NETWORK " dabei.", "member Kerpen"},
    {NETWORK "\nHanau nahm an der Fachtagung teil.", ""},
    {"Hanau war beim Kongress des " NETWORK " dabei.", ""},
    {"Hanau ist Gastgeber des Treffens im " NETWORK ".", ""},
    {NETWORK "\nHanau macht beim Stadtradeln mit.", ""},
    {NETWORK "\nDie Stadt Hanau wurde in das Förderprogramm aufgenommen.", ""},
    {NETWORK "\nIn Hanau wurden zehn Kinder in die neue Kita aufgenommen.", ""},
    {NETWORK "\nZur Diskussion kamen Fachleute aus Hanau und Maintal hinzu.", ""},
    {NETWORK "\nHanau verließ den Saal als Sieger.", ""},
    {"Hanau informiert über den " NETWORK ".", ""},
    {"Aus Hanau kam die Frage, was der " NETWORK " kostet.", ""},
    {"Die Geschäftsstelle des " NETWORK " sitzt in Hanau.", ""},
    {"Frau Müller aus Hanau stellte den " NETWORK " vor.", ""},
    {"Die Universität Kassel ist Partner im " NETWORK ".", ""},
    {"Hanau interessiert sich für den " NETWORK ".", ""},
    {"Hanau ist auf dem Weg in den " NETWORK ".", ""},
    {"Der Kreistag in Hanau berät am 3. Mai über den Beitritt zum " NETWORK ".", ""},
    {"Die Fraktion will, dass Hanau dem " NETWORK " beitritt.", ""},
    {"Warum ist Hanau nicht im " NETWORK "?", ""},
    {"Weder Hanau noch Maintal sind im " NETWORK ".", ""},
    {"Noch fehlt Hanau im " NETWORK ".", ""},
    {"Partnerkommunen des " NETWORK " trafen sich am 3. Mai in Hanau.", ""},
    {"Der " NETWORK " ist in Hessen gestartet. In Hanau gibt es 12 Kitas.", ""},
    {"Das Land unterstützt Hanau beim Beitritt zum " NETWORK ".", ""},
    {"Nach einem Beitritt zum " NETWORK " könnte Hanau Fördermittel beantragen.", ""},
    {"Mit dem Beitritt zum " NETWORK " will Hanau ein Zeichen setzen.", ""},
};

static void read_memberships(const struct gazetteer *gazetteer, const struct profile *profile, const char *text,
                             struct buf *out)
{
    static const char *const statuses[] = {"member", "joined", "left"};
    struct page page = {0};
    struct doc doc = {0};
    struct facts facts = {0};
    buf_adds(&page.text, text);
    buf_adds(&page.lang, "de");
    buf_adds(&page.source, "test");
    buf_adds(&page.published, "2019-03-19");
    doc_read(&doc, &page);
    struct passage_context c = {.doc = &doc, .profile = profile, .gazetteer = gazetteer};
    facts_find(&c, &facts);
    buf_clear(out);
    for (size_t i = 0; i < facts.nmemberships; i++) {
        const struct membership *m = &facts.memberships[i];
        buf_addf(out, "%s%s %s", out->len ? "; " : "", statuses[m->status],
                 facts.places.v[m->place].candidates[0].area->name);
        if (m->date >= 0) {
            const struct date_mention *date = &facts.dates.v[m->date];
            buf_addc(out, ' ');
            buf_add(out, text + date->start, date->end - date->start);
        }
    }
    buf_addc(out, '\0');
    facts_free(&facts);
    doc_free(&doc);
    page_free(&page);
}

int main(void)
{
    struct err e;
    struct gazetteer *gazetteer = gazetteer_open("lib/data/communes.csv", &e);
    struct profile *profile = profile_open("lib/data/profiles/partnerprozess.json", &e);
    struct buf found = {0};
    if (tap_ok(gazetteer && profile, "the gazetteer and the profile are read"))
        for (size_t i = 0; i < sizeof passages / sizeof *passages; i++) {
            read_memberships(gazetteer, profile, passages[i].text, &found);
            tap_is(found.data, passages[i].want, passages[i].text);
        }
    buf_free(&found);
    profile_close(profile);
    gazetteer_close(gazetteer);
    return tap_done();
}
