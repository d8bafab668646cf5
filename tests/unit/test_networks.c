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
