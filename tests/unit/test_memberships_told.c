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
    {"Celle ist Partnerkommune im " NETWORK ". Die Feier des Sportvereins war am 3. Mai 2018.", "member Celle"},
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
