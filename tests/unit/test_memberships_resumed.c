/* Communes that a sentence takes up which others named: "beide", "alle drei", "Es handelt sich um", answers to who takes part. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {"Zum " NETWORK
     ". In Celle gibt es Lotsen, in Soltau Treffs und im Landkreis Peine beides. Alle drei nehmen teil.",
     "member Celle; member Soltau; member Peine"},
    {"Zum " NETWORK ". Aus Celle kam Frau Weber, aus Soltau Herr Kunz. Beide Städte sind Partnerkommunen.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK ". Aus Celle kam Frau Weber, aus Soltau Herr Kunz. Beide sind dabei.", ""},
    {"Zum " NETWORK ". Celle hat viel vor, Soltau auch. Beigetreten sind die beiden Städte 2016.",
     "joined Celle 2016; joined Soltau 2016"},
    {"Zum " NETWORK ". In Celle, in Soltau und in Peine war es kalt. Alle drei überlegen, Partnerkommune zu werden.",
     ""},
    {"Zum " NETWORK ". In Celle und in Peine arbeiten zwei Vereine. Beide sind Mitglied.", ""},
    {"Zum " NETWORK ". In Celle und in Peine tagt der Rat alle zwei Jahre als Mitglied.", ""},
    {"Zum " NETWORK ". Rat kam aus Celle und der Stadt Soltau, die beide zu den 66 Partnerkommunen gehören.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK ". Rat kam aus Celle und der Stadt Soltau, die beide nicht zu den Partnerkommunen gehören.", ""},
    {"Am " NETWORK
     " nehmen zwei Kommunen teil. Es handelt sich um\n\n- die Stadt Celle (seit 2014) und\n- den Landkreis "
     "Peine.",
     "member Celle 2014; member Peine"},
    {"2018 schlossen sich zwei Städte dem " NETWORK " an. Das waren:\n- Celle\n- Soltau",
     "joined Celle 2018; joined Soltau 2018"},
    {"Zwei Städte prüfen den Beitritt zum " NETWORK ". Es sind\n- Celle,\n- Soltau.", ""},
    {"Wir sind im " NETWORK
     ".\n\n2) Wer ist noch dabei?\nCelle seit 2015, Soltau und der Landkreis Peine auch schon ein paar "
     "Jahre. Mainz nicht.",
     "member Celle 2015; member Soltau; member Peine"},
    {"Zum " NETWORK ". Den Anfang machte 2012 Celle. Später kamen Peine (2014) und Soltau dazu.",
     "joined Celle 2012; joined Peine 2014; joined Soltau"},
    {"Zum " NETWORK ". 2012 kam Celle dazu. Nach und nach kamen Peine und Soltau hinzu.",
     "joined Celle 2012; joined Peine; joined Soltau"},
    {"In Ulm und in Aalen gibt es Brot. Das geht auf ein Programm zurück, das die Stadt Celle begonnen hat. 2016 "
     "trat sie "
     "dem " NETWORK " bei.",
     "joined Celle 2016"},
    {"In Ulm und in Aalen gibt es Brot. Das geht auf ein Programm zurück, das der Landkreis Celle begonnen hat. 2016 "
     "trat "
     "sie dem " NETWORK " bei.",
     ""},
    {"Zum " NETWORK ". Muss man ihm beitreten? Nein. Celle hat es trotzdem getan, im August 2017.",
     "joined Celle August 2017"},
    {"Zum " NETWORK ". Soltau tritt nicht bei. Celle hat es 2019 getan, Peine hat nichts getan.",
     "joined Celle 2019"},
    {"Zum " NETWORK
     ".\n\n[+] Wer ist hier dabei?\nAußer Celle noch Soltau (seit 2015) und im Süden der Landkreis Peine.",
     "member Celle; member Soltau 2015; member Peine"},
    {"Zum " NETWORK ". Celle, das 2016 gemeinsam mit Soltau aufgenommen wurde, hat ein Büro.",
     "joined Soltau 2016; joined Celle 2016"},
    {"Zum " NETWORK ". Celle, das gemeinsam mit Soltau beitreten will, wartet noch.", ""},
    {"Vorträge zum " NETWORK "\n- Celle (Partnerkommune seit 2013): Sport im Park\n- Landkreis Peine (seit 2016): "
     "Kochen",
     "member Celle 2013; member Peine 2016"},
    {"Vorträge zum " NETWORK "\n- Celle: Sport im Park\n- Landkreis Peine (seit 2016): Kochen", ""},
    {"Zum " NETWORK ". Es sprachen Celle (Mitglied von 2012 bis 2015) und Peine (Mitglied seit 2016).",
     "member Peine 2016; left Celle 2015"},
    {"Celle blickt auf zehn Jahre " NETWORK " zurück.", "member Celle"},
    {"Zum " NETWORK ". Celle sitzt mit am Tisch, hat die Vereinbarung aber nie gezeichnet.", ""},
    {"Frau Roth berichtet vom " NETWORK ". Jüngster Neuzugang sei die Stadt Celle im Februar.",
     "joined Celle Februar"},
    {"Zum " NETWORK
     ". Als erste Städte waren Celle und Soltau 2012 eingestiegen, es folgten unter anderem Hanau, Fulda "
     "und zuletzt, im Mai 2018, Kassel.",
     "joined Celle 2012; joined Soltau 2012; joined Hanau; joined Fulda; joined Kassel Mai 2018"},
    {"Zum " NETWORK ". Er zählt 76 Kommunen, vier mehr als ein Jahr zuvor. Neu dabei ist Celle.", "joined Celle"},
    {"Zum " NETWORK ". 2018 kamen vier Kommunen hinzu, zwei mehr als im Vorjahr. Neu dabei ist Celle.",
     "joined Celle 2018"},
    {"Zum " NETWORK ". Am 3. Mai 2018 trat Celle als fünfte Kommune bei. Der Landkreis Peine gehört ebenfalls dazu.",
     "joined Celle 3. Mai 2018; member Peine"},
    {"Zum " NETWORK ". Die Vorreiter sitzen in Celle und im Landkreis Peine.", "member Celle; member Peine"},
    {"Zum " NETWORK ". Die Vorbilder für das Projekt sitzen in Celle.", ""},
    {"Zum " NETWORK ". Im Land sind wir vier, neben Celle und uns noch Soltau und der Landkreis Peine.",
     "member Celle; member Soltau; member Peine"},
    {"Zum " NETWORK ". Im Land sind wir vier, Celle und Soltau haben mit uns gesprochen.", ""},
    {"Der Landkreis Peine gehört zu den Neuen im " NETWORK ". Was hat sich seit dem Beitritt im Mai 2018 getan?",
     "joined Peine Mai 2018"},
    {"Der Landkreis Peine ist Partnerkommune im " NETWORK ". Vor dem Beitritt im Mai 2018 gab es keine Stelle.",
     "member Peine"},
    {"Zum " NETWORK ". Fünf Jahre ist es her, dass Celle die Urkunde bekam.", "joined Celle Fünf Jahre ist es her"},
    {"Zum " NETWORK ". Peine kam 2017. Celle ist schon drei Jahre länger dabei.",
     "joined Peine 2017; member Celle drei Jahre länger"},
    {"Zum " NETWORK ". Peine trat 2017 bei, ein Jahr nach ihm die Stadt Celle.",
     "joined Peine 2017; joined Celle ein Jahr nach ihm"},
    {"Zum " NETWORK ". Peine trat 2017 bei. Die Förderung läuft zwei Jahre länger.", "joined Peine 2017"},
    {"Zum " NETWORK ". Schön, dass die drei anderen hier sind: Celle, der Heidekreis, der 2018 dazukam, und Soltau.",
     "joined Heidekreis 2018; member Celle; member Soltau"},
    {"Zum " NETWORK ". Zehn Kommunen sind dabei. Am längsten Celle und Soltau, danach kam Peine (2015).",
     "member Celle; member Soltau; joined Peine 2015"},
    {"Zum " NETWORK ". Zehn Kommunen sind dabei. Am längsten sprachen Celle und Soltau.", ""},
    {"Mit einer Urkunde im Großformat ist Celle in den " NETWORK " aufgenommen worden.", "joined Celle"},
    {"Celle im " NETWORK "\n\n2014 (Mai): Beschluss\n2015 (März): Beitritt\n2016 (Oktober): Konferenz",
     "joined Celle März"},
    {"Steckbrief Celle\n\n" NETWORK ": ja\nEintritt: April 2017", "joined Celle April 2017"},
    {"Steckbrief Celle\n\n" NETWORK ": ja\nEintritt: 5 Euro", "member Celle"},
    {"Zum " NETWORK "\n\nPeine: Der Landkreis ist seit 2016 dabei, die Stadt Celle nicht.", "member Peine 2016"},
    {"Zum " NETWORK ". Zehn Kommunen sind dabei, als Erste Celle und zuletzt, im Mai 2018, die Stadt Peine.",
     "member Celle; joined Peine Mai 2018"},
    {"Zum " NETWORK ". Zehn Kommunen sind dabei, zuletzt trafen sie sich 2018 in Celle.", ""},
    {"Zum " NETWORK ". Celle hat mitgearbeitet, will aber nicht selbst beitreten.", ""},
    {"Der " NETWORK ": Celle macht mit, will aber nicht austreten.", "member Celle"},
    {"Der " NETWORK
     " in Berlin: In Berlin machen fünf Bezirke mit, Berlin nimmt also teil. Dabei ist Pankow seit 2014.",
     "member Pankow 2014"},
    {"Der " NETWORK " in Berlin: Lichtenberg und Pankow traten 2011 bei, Neukölln folgte 2013, Mitte am 30.9.2014.",
     "joined Lichtenberg 2011; joined Pankow 2011; joined Neukölln 2013; joined Mitte 30.9.2014"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
