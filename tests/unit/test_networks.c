/* Another network than the first: what its profile says and what common.json says for all must do for it. */
#include "tests/unit/passage.h"

#include <string.h>

#define NETWORK "Gesunde Städte-Netzwerk"

struct passage {
    const char *title, *text, *want;
};

static const struct passage passages[] = {
    /* The words of joining are those of every network. */
    {NULL, "Gera ist vom " NETWORK " abgesprungen.", "left Gera"},
    {NULL, "Die Stadt Gera hat sich 2014 aus dem " NETWORK " verabschiedet.", "left Gera 2014"},
    {NULL, "Neu dabei im " NETWORK " sind Gera und Suhl.", "joined Gera; joined Suhl"},
    {NULL, "Gera hat seine Mitgliedschaft im " NETWORK " nicht verlängert.", "left Gera"},
    /* Which network a page speaks of may stand in its title alone. */
    {"Wer wir sind | " NETWORK, "Dem Netzwerk gehören 82 Mitgliedskommunen an.", "82 eq total DE"},
    {"Wer wir sind | Kommunen gegen Lärm", "Dem Netzwerk gehören 82 Mitgliedskommunen an.", ""},
    {NULL, "Dem Netzwerk gehören 82 Mitgliedskommunen an.", ""},
    {NULL, "Der Rundbrief „Gesunde Städte – Rundbrief“ meldet: Suhl gehört dem Netzwerk an.", "member Suhl"},
    {NULL,
     "Suhl ist neues Mitglied im " NETWORK
     ". Den Antrag nahm die Mitgliederversammlung am 3. Mai 2018 in Jena an. Die Urkunde nahm Amtsärztin Eva Roth "
     "entgegen.",
     "joined Suhl 3. Mai 2018"},
    /* One "Mitglied", as "Partnerkommune" of the other network. */
    {NULL, "Das " NETWORK " wächst. Suhl, seit 1994 Mitglied, finanziert ein Haus.", "member Suhl 1994"},
    {NULL, "Das " NETWORK " wächst. Suhl wird 2011 auch Mitglied bei uns.", "joined Suhl 2011"},
    {NULL, "Das " NETWORK " wächst.\n\nSuhl\nIm Netzwerk seit 1990.\n\nGera\nMitglied geworden 1992.",
     "joined Gera 1992; member Suhl 1990"},
    {NULL, "Im " NETWORK " ist Gera das zweite Mitglied. Suhl und Jena haben Interesse bekundet.",
     "member Gera; 2 eq total DE"},
    /* "Mitgliedskommunen" has every network. */
    {NULL,
     "Gera ist Mitglied im " NETWORK ".\n\nDer Partnerprozess „Gesundheit für alle“ wächst. Er hat 78 "
     "Mitgliedskommunen.",
     "member Gera"},
    {NULL, "Das " NETWORK " traf sich in Gera. Die Zahl der Mitgliedskommunen stieg auf 82.", "82 eq total DE"},
    {NULL, "Vom " NETWORK " berichtete sie, und vom Netzwerk Gesunde Städte Österreichs, dem 20 Gemeinden angehören.",
     ""},
    /* What its own body accepts is the joining; what a council does is not. */
    {NULL, "Vom " NETWORK ". Die Mitgliederversammlung stimmte am 3. Mai 2018 dem Antrag der Stadt Celle zu.",
     "joined Celle 3. Mai 2018"},
    {NULL, "Celle gehört nun zum " NETWORK ". Das Plenum nahm den Antrag am 3. Mai 2018 an.",
     "joined Celle 3. Mai 2018"},
    {NULL, "Celle gehört nun zum " NETWORK ". Der Stadtrat nahm den Antrag am 3. Mai 2018 an.", "member Celle"},
    {NULL, "Vom " NETWORK ". Die Mitgliederversammlung hat den Antrag von Celle abgelehnt.", ""},
    {NULL,
     "Vom " NETWORK ". Die Mitglieder entschieden am 3. Mai 2018 über die Anträge. Ergebnis: Zwei neue Städte sind "
     "dabei, nämlich Celle und Ulm.",
     "joined Celle 3. Mai 2018; joined Ulm 3. Mai 2018; 2 eq increment DE"},
    {NULL, "Vom " NETWORK ". Ulm ist seit 2003 im Netzwerk. Celle ist im Netzwerk Frühe Hilfen.", "member Ulm 2003"},
    {NULL, "Von: post@gesunde-staedte-nord.example\n\nDem Netzwerk gehören 82 Mitgliedskommunen an.",
     "82 eq total DE"},
    {NULL, "Vom " NETWORK ". Celle hatte gekündigt, nahm die Kündigung aber zurück.", "member Celle"},
    {NULL, "Vom " NETWORK ". Zu den Gründern zählten 1989 neben Kiel auch Celle.",
     "joined Kiel 1989; joined Celle 1989"},
    {NULL, "Vom " NETWORK ". Celle trat 2003 bei. Gemeinsam mit der Stadt wurde Ulm aufgenommen.",
     "joined Celle 2003; joined Ulm 2003"},
    {NULL, "Vom " NETWORK ". Celle ist das dritte Mitglied neben Ulm, das seit 1993 dabei ist, und Kiel.",
     "member Celle; member Ulm 1993; member Kiel; 3 eq total DE"},
    /* A page that says whose they are goes on so, behind the name of another network as well. */
    {NULL,
     "Celle ist eine Mitgliedskommune im " NETWORK ".\n\nDas Bündnis für Demenz ist ein Verein. Beim Treffen sah man "
     "elf der 14 Mitgliedskommunen aus Bayern.",
     "member Celle; 11 eq part DE-BY; 14 eq total DE-BY"},
    {NULL,
     "Celle ist im " NETWORK ".\n\nDas Bündnis für Demenz wächst. Es hat 14 Mitgliedskommunen. Ihm sind 30 "
     "Mitgliedskommunen lieber.",
     "member Celle"},
    /* People are no members, though their unit is the second one, and who acts for members stands for them. */
    {NULL, "Das " NETWORK " wächst. Die Zahl der bayerischen Teilnehmer liegt bei neun.", "9 eq total DE-BY"},
    {NULL, "Am 6. Juni 1989 trafen sich in Bonn Fachleute aus elf Städten und gründeten das " NETWORK ".",
     "11 eq total DE 6. Juni 1989"},
    {NULL, "Vertreter aus elf Städten trafen sich und wollen das " NETWORK " gründen.", ""},
    {NULL, "Das " NETWORK " hat in Hessen vier Partner: Kassel, Fulda, Hanau und Wetzlar.",
     "member Kassel; member Fulda; member Hanau; member Wetzlar; 4 eq total DE-HE"},
    /* When: in a bracket behind the verb, in a brief relative clause, with those beside whom they are told. */
    {NULL, "Vom " NETWORK ". Zuletzt traten Suhl und Gera bei (beide 2018).", "joined Suhl 2018; joined Gera 2018"},
    {NULL, "Vom " NETWORK ". Dann folgten Suhl und Gera (2017 und 2018).", "joined Suhl 2017; joined Gera 2018"},
    {NULL, "Vom " NETWORK ". Den Anfang machte Suhl, das 1990 aufsprang.", "joined Suhl 1990"},
    {NULL, "Vom " NETWORK ". Den Anfang machte Suhl, das 1990 zögerte.", "joined Suhl"},
    {NULL,
     "Am 3. Mai 2018 trat Suhl dem " NETWORK
     " bei.\n\nAußer Suhl durften sich noch zwei weitere Städte freuen: Gera und "
     "Celle.",
     "joined Suhl 3. Mai 2018; joined Gera 3. Mai 2018; joined Celle 3. Mai 2018; 2 eq increment DE"},
    /* Who: the noun before a relative clause, and as what somebody does something. */
    {NULL, "Vom " NETWORK ". Ein Preis geht an Suhl. In der Stadt, die seit 2011 mitmacht, gibt es Lotsen.",
     "member Suhl 2011"},
    {NULL, "Vom " NETWORK ". Suhl und Gera waren da. In der Stadt, die seit 2011 mitmacht, gibt es Lotsen.", ""},
    {NULL, "Vom " NETWORK ". Suhl bringt als Mitglied Erfahrung ein.", "member Suhl"},
    {NULL, "Vom " NETWORK ". Frau Roth aus Suhl wurde als Mitglied in den Rat gewählt.", ""},
    {NULL, "Es gibt das " NETWORK ". Gefördert werden die Städte Celle und Ulm.", ""},
};

int main(void)
{
    struct passage_reader reader;
    struct buf found = {0};
    if (passage_open(&reader, "gesunde-staedte"))
        for (size_t i = 0; i < sizeof passages / sizeof *passages; i++) {
            reader.title = passages[i].title;
            passage_read(&reader, passages[i].text, "2019-03-19", PASSAGE_MEMBERSHIPS | PASSAGE_COUNTS, &found);
            tap_is(found.data, passages[i].want, passages[i].text);
        }
    buf_free(&found);
    passage_close(&reader);
    return tap_done();
}
