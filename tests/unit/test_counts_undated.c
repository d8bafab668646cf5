/* Numbers of members on pages that state no date of publication: what the text itself says of when it was written.
 * The passages are whole texts. */
#include "tests/unit/passage.h"

static const struct {
    const char *text, *want;
} rows[] = {
    /* of the issue in which the text stood */
    {"Kiezblatt Mitte, Heft 3/2017\n\nIm Partnerprozess „Gesundheit für alle“ sind nun acht Berliner Bezirke.",
     "8 eq total DE-BE 3/2017"},
    {"Gesundheitsdienst Nord\nNewsletter 2/2020\n\nKiel ist Partnerkommune. Bundesweit gibt es 70 Partnerkommunen.",
     "70 eq total DE 2/2020"},
    {"Ausgabe 06/2017\n\nDer Partnerprozess „Gesundheit für alle“ zählt rund 60 Mitglieder.",
     "60 approx total DE 06/2017"},
    {"im März 2019\n\nBundesweit gibt es 72 Partnerkommunen.", "72 eq total DE"}, /* begins with its date */
    {"Newsletter 3/2019\n\nBundesweit gibt es 72 Partnerkommunen.\n\nMagdeburg, im Juni 2019",
     "72 eq total DE Juni 2019"},
    {"Ärzteblatt Mitte 4/2023\n\nDem Partnerprozess „Gesundheit für alle“ sind 74 Kommunen beigetreten, zuletzt "
     "Zwickau (Februar 2022).",
     "74 eq total DE 4/2023"},
    {"Vorlage 12/2023\n\nBundesweit gibt es 72 Partnerkommunen.", "72 eq total DE"},
    /* of the Land that the page is about, if all of those named are of it */
    {"Landesvereinigung für Gesundheit Hessen\n\nAm 3. Mai 2021 zeichnete die Ministerin drei neue Partnerkommunen "
     "des "
     "Prozesses „Gesundheit für alle“ aus: Fulda, Kassel und Hanau.",
     "3 eq increment DE-HE 3. Mai 2021"},
    /* of today, not of the day that the text tells */
    {"Emder Stadtblick\n\nEs erinnert daran, dass Emden am 21. Juni 2017 in den Kreis der Partnerkommunen von "
     "„Gesundheit "
     "für alle“ aufgenommen wurde.\nBundesweit zählt der Verbund derzeit knapp 80 Städte und Kreise.",
     "80 lt total DE"},
    {"2012 war Emden der Pionier im Partnerprozess „Gesundheit für alle“. Deutschlandweit ist das Netz auf über 70 "
     "Kommunen gewachsen.",
     "70 gt total DE"},
    {"Am 3. Mai 2017 trat Emden dem Partnerprozess „Gesundheit für alle“ bei. Damit ist er auf 60 Kommunen "
     "gewachsen.",
     "60 eq total DE 3. Mai 2017"},
    /* of the title of a report */
    {"Verwaltungsbericht 2022 des Landkreises Emsland\n\nBundesweit gibt es 74 Partnerkommunen.",
     "74 eq total DE 2022"},
    {"Rechenschaftsbericht der Vereinigung für das Jahr 2019\n\nBundesweit gibt es 66 Partnerkommunen.",
     "66 eq total DE Jahr 2019"},
    {"Zeitschrift für Soziales, Heft 2, 2013\n\nBundesweit gibt es 24 Partnerkommunen.", "24 eq total DE 2013"},
    {"Bericht zur Lage der Kommunen, 2014\n\nBundesweit gibt es 40 Partnerkommunen.", "40 eq total DE 2014"},
};

int main(void)
{
    struct passage_reader reader;
    struct buf found = {0};
    if (passage_open(&reader, "partnerprozess"))
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            passage_read(&reader, rows[i].text, NULL, PASSAGE_COUNTS, &found);
            tap_is(found.data, rows[i].want, rows[i].text);
        }
    buf_free(&found);
    passage_close(&reader);
    return tap_done();
}
