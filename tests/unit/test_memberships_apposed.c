/* Communes beside a noun of members, in an order, and put forward but refused. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {"Eine der zwölf Partnerkommunen im " NETWORK ", der Landkreis Celle, hat einen Bericht geschrieben.",
     "member Celle"},
    {"Zwei der zwölf Partnerkommunen im " NETWORK
     ", Soltau und der Landkreis Celle, haben einen Bericht geschrieben.",
     "member Soltau; member Celle"},
    {"Der " NETWORK " wächst. Eine unserer Partnerkommunen – Gera – zeigt, wie es geht.", "member Gera"},
    {"Der " NETWORK " wächst. Wir besuchten eine Partnerkommune (Gera).", "member Gera"},
    {"Der " NETWORK " wächst. Die jüngste Partnerkommune, der Kreis Plön, stellt sich vor.", "joined Plön"},
    {"Der " NETWORK " wächst. Eine frühere Partnerkommune, der Kreis Plön, stellt sich vor.", ""},
    {"Der " NETWORK " wächst. Eine künftige Partnerkommune, der Kreis Plön, stellt sich vor.", ""},
    {"Der " NETWORK " wächst. Die Sprecherin der Partnerkommunen, Gera, ist krank.", ""},
    {"Zu den 40 Partnern im " NETWORK ", die Gesundheit groß schreiben, gehört auch der Kreis Plön.", "member Plön"},
    {"Unter den Partnerkommunen im " NETWORK ", die gestern zusammenkamen, war auch Gera.", "member Gera"},
    {"Zum " NETWORK " gibt es viel zu sagen. Unter den Gästen, die gestern zusammenkamen, war auch Gera.", ""},
    {"Nach Gera und Jena folgt Suhl: Die Stadt bekam am 3. Mai 2018 die Urkunde des " NETWORK ".",
     "joined Suhl 3. Mai 2018; member Gera; member Jena"},
    {"Suhl wirkt im " NETWORK " mit. Die Stadt ist nach Gera die zweite in Thüringen.", "member Suhl; member Gera"},
    {"Suhl wirkt im " NETWORK " mit. Die Stadt ist nach Gera die drittgrößte in Thüringen.", "member Suhl"},
    {"Celle nimmt seit Langem, nämlich seit 2013, am " NETWORK " teil.", "member Celle 2013"},
    {"Meilensteine: Mai 2016 Bericht; Januar 2017 Eintritt des Kreises Plön in den " NETWORK ".",
     "joined Plön Januar 2017"},
    {"Warum ist Celle nicht im " NETWORK " vertreten, obwohl zehn Kommunen längst mitmachen?", ""},
    {"Partnerkommunen im " NETWORK " (Stand: Mai 2020)\n\nGera, Jena, Kreis Plön\n\nGesamt: 3 Kommunen",
     "member Gera; member Jena; member Plön"},
    {"Vorschlag der Verwaltung: Celle tritt im Mai 2018 dem " NETWORK " bei. Der Antrag wurde abgelehnt.", ""},
    {"Celle tritt im Mai 2018 dem " NETWORK " bei. Daraus wurde nichts.", ""},
    {"Celle trat im Mai 2018 dem " NETWORK " bei. Der Antrag auf Geld wurde abgelehnt.", "joined Celle Mai 2018"},
    {"Der Beitritt von Celle zum " NETWORK " im Mai 2018 ist vom Tisch.", ""},
    {"Der Beitritt von Celle zum " NETWORK " wurde im Mai 2018 verworfen.", ""},
    {"Celle machte 2012 als erste Stadt beim " NETWORK " mit.", "joined Celle 2012"},
    {"Celle machte als erste Stadt beim " NETWORK " mit.", "member Celle"},
    {"Vorbehaltlich der Zustimmung des Rates tritt Celle dem " NETWORK " bei.", ""},
    {"Zum " NETWORK " ist viel zu sagen. Celle beteiligt sich dort, sofern das Geld reicht.", ""},
    {"Celle nimmt am " NETWORK " teil, wenn auch mit wenig Geld.", "member Celle"},
    {"Kleinste Teilnehmerin am " NETWORK " ist Soltau, größte die Stadt Celle.", "member Soltau; member Celle"},
    {"Mit Celle hat sich die siebte Kommune im Land für den " NETWORK " entschieden und ist beigetreten.",
     "joined Celle"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
