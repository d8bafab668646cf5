/* Who goes on, is kept on the list, or did what an idiom says; counter-examples beside each. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {"In Fulda gründeten acht Städte den " NETWORK ". Neben der Gastgeberin unterschrieben Hanau und Marburg.",
     "joined Hanau; joined Marburg; joined Fulda"},
    {"Willkommen geheißen wurden im " NETWORK " die Stadt Hanau und der Kreis Fulda.", "joined Hanau; joined Fulda"},
    {"Drei Kommunen kamen 2018 zum " NETWORK ". Im Jahr zuvor war Hanau die einzige neue gewesen.",
     "joined Hanau Jahr zuvor"},
    {"Auch über den " NETWORK
     " wurde gesprochen. Getrauert wird um Hanau: Die Stadt hat ihre Mitgliedschaft 2018 beendet.",
     "left Hanau 2018"},
    {"Kann man aus dem " NETWORK " wieder austreten? Ja, jederzeit. Hanau ist 2018 diesen Weg gegangen.",
     "left Hanau 2018"},
    {"Celle hat den " NETWORK " verlassen. Peine und Soltau machen unverdrossen weiter.",
     "left Celle; member Peine; member Soltau"},
    {"Der " NETWORK " ist bekannt. Peine macht mit seinem Familienbüro weiter.", ""},
    {"Celle beendete 2018 seine Mitarbeit im " NETWORK ". Fortgeführt wird sie von Soltau und vom Landkreis Peine.",
     "left Celle 2018; member Soltau; member Peine"},
    {"Celle verließ 2018 den " NETWORK ". Peine setzt seine Arbeit fort.", "left Celle 2018; member Peine"},
    {"Zum " NETWORK ". Peine setzt seine Arbeit an der Präventionskette fort.", ""},
    {"Celle wird seit 2018 nicht länger als Mitglied des Partnerprozesses „Gesundheit für alle“ geführt.",
     "left Celle 2018"},
    {"Die Landrätin setzte sich 2018 dafür ein, Peine wird seither als Partnerkommune im " NETWORK " geführt.",
     "member Peine 2018"},
    {"Peine nahm am 3. Mai 2018 die Mitgliedschaft im " NETWORK " auf.", "joined Peine 3. Mai 2018"},
    {"Celle begründete 2018 die Partnerschaft mit dem " NETWORK ".", "joined Celle 2018"},
    {"Soltau steht seit 2018 in der Partnerliste des Partnerprozesses „Gesundheit für alle“.", "member Soltau 2018"},
    {"Soltau steht nicht in der Partnerliste des Partnerprozesses „Gesundheit für alle“.", ""},
    {"Celle hat sich 2018 in den " NETWORK " eingeklinkt.", "joined Celle 2018"},
    {"Celle hat sich am 3. Mai 2018 verpflichtet, am " NETWORK " mitzuwirken.", "joined Celle 3. Mai 2018"},
    {"Zum " NETWORK ". Neu registriert wurden 2018 Peine und Soltau.", "joined Peine 2018; joined Soltau 2018"},
    {"Der " NETWORK " wächst. Zuletzt ging 2018 Soltau an den Start.", "joined Soltau 2018"},
    {"Der " NETWORK " wächst. In Soltau ging 2018 ein Kurs für Eltern an den Start.", ""},
    {"Celle zog 2018 einen Schlussstrich unter den " NETWORK ".", "left Celle 2018"},
    {"Der " NETWORK " sei kaum bekannt, nur zwei Städte, nämlich Celle und Peine, hätten sich gebunden.",
     "member Celle; member Peine"},
    {"Zum " NETWORK ". Hätte sich Celle gebunden, wäre es anders.", ""},
    {"Celle hat die Zusage für den " NETWORK " erhalten.", "joined Celle"},
    {"Hanau war Gastgeberin des Treffens zum " NETWORK
     ", weil in Worms der Saal fehlte: Die Nibelungenstadt gehört dem Verbund seit 2016 an.",
     "member Worms 2016"},
    {"Der " NETWORK
     " lebt. Leute aus Celle, Peine und Soltau trafen sich in Trier. Die Stadt an der Mosel ist seit 2015 dabei.",
     "member Trier 2015"},
    {"Der " NETWORK " lebt. Der Landkreis Peine kam nach Worms. Die Großstadt ist seit 2016 dabei.",
     "member Worms 2016"},
    {"Frau Roth aus Celle stellte den " NETWORK " vor, dem die Stadt seit 2015 angehört.", "member Celle 2015"},
    {"Zum " NETWORK ". Es sprach ein Kollege aus Hünfeld, dessen Landkreis Fulda 2017 beigetreten ist.",
     "joined Fulda 2017"},
    {"Zum " NETWORK ". Celle und Peine bekommen Gesellschaft: Soltau hat sich 2018 angeschlossen.",
     "member Celle; member Peine; joined Soltau 2018"},
    {"Zum " NETWORK ". Fünf Jahre lang war Celle Partnerkommune.", "left Celle"},
    {"Zum " NETWORK ". Drei Jahre lang war Celle die einzige Partnerkommune.", "member Celle"},
    {"Celle ist ab heute Partnerkommune im " NETWORK ".", "joined Celle heute"},
    {"Im Gespräch war der Beitritt von Celle zum " NETWORK " schon lange.", ""},
    {"Celle. Nun ist es raus: Peine schließt sich dem " NETWORK " an.", "joined Peine"},
    {"Wer macht im " NETWORK " mit? Celle? Schon seit 2014. Und Peine? Noch nicht. Der Landkreis Uelzen? Seit 2018.",
     "member Celle 2014; member Uelzen 2018"},
    {"Celle im " NETWORK "? Nicht Celle, sondern der Landkreis Peine beteiligt sich am " NETWORK ".", "member Peine"},
    {"Nicht nur Celle, sondern auch Peine beteiligt sich am " NETWORK ".", "member Peine; member Celle"},
    {"Über die Region Hannover ist Garbsen mittelbar am " NETWORK
     " beteiligt; die Region selbst gehört ihm seit 2014 an.",
     "member Region Hannover 2014"},
    {"Im " NETWORK " gab es 2018 zwei Austritte: Herne und Bochum.", "left Herne 2018; left Bochum 2018"},
    {"Im " NETWORK " stehen vier Neuzugängen zwei Abgänge gegenüber, und zwar Herne und Bochum.",
     "left Herne; left Bochum"},
    {"Im " NETWORK " drohen zwei Austritte: Herne und Bochum beraten.", ""},
    {"2016 kamen acht Kommunen zum " NETWORK " hinzu, 2017 fünf und 2018 zwei, nämlich Emden und Peine.",
     "joined Emden 2018; joined Peine 2018"},
    {"Emden ist beim " NETWORK " dabei, im Binnenland sind es Celle und Peine.",
     "member Emden; member Celle; member Peine"},
    {"Ulm lädt ein: Am 14. März 2019 findet das Treffen zum " NETWORK
     " statt. Die Gastgeberin zählt zu den treuesten Mitgliedern.",
     "member Ulm"},
    {"Zum " NETWORK ". Die Gastgeberin, Frau Roth, ist Mitglied im Rat von Kassel.", ""},
    {"Zum " NETWORK ". 2015 folgte Celle und 2017 Soltau.", "joined Celle 2015; joined Soltau 2017"},
    {"Zum " NETWORK ". 2015 unterzeichnete Celle und 2017 die Heidestadt Soltau.",
     "joined Celle 2015; joined Soltau 2017"},
    {"Am 20. Mai 2016 wurde Celle in den " NETWORK
     " aufgenommen.\nIn Niedersachsen ist Celle nach Soltau, das schon 2012 "
     "beitrat, die zweite Partnerkommune. Gleichzeitig mit Celle kam Uelzen hinzu.",
     "joined Celle 20. Mai 2016; joined Soltau 2012; joined Uelzen 20. Mai 2016"},
    {"Am 3. Mai 2018 trat Celle dem " NETWORK
     " bei. Den Weg hatte der Rat 2017 frei gemacht. Zusammen mit Celle wurde Uelzen "
     "begrüßt.",
     "joined Celle 3. Mai 2018; joined Uelzen 3. Mai 2018"},
    {"Celle trat 2018 dem " NETWORK " bei. Zusammen mit Celle wurde Uelzen beim Sommerfest begrüßt.",
     "joined Celle 2018"},
    {"Celle trat 2018 dem " NETWORK " bei. Zusammen mit Celle soll im Herbst Uelzen begrüßt werden.",
     "joined Celle 2018"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
