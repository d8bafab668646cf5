/* Memberships where the layout of the page tells of whom a text is: datelines, rows of a profile, what lies in a
 * district. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    /* where and when something was written */
    {"Uelzen, 12. März 2019. Die Ministerin hat gestern in Gifhorn die Urkunde über den Beitritt des Landkreises "
     "Celle zum " NETWORK " überreicht.",
     "joined Celle gestern"},
    {"Gespräch über den " NETWORK
     "\n\nUelzen, 12. März 2019\n\nFrau Roth, Sie haben am 5. März eine Urkunde geholt. Was hat "
     "der Landkreis Celle davon?\nViel.\n\nWie geht es weiter?\nGut.\n\nWas raten Sie?\nMut.",
     "joined Celle 5. März"},
    {"Peine/Gifhorn (lni), 12. März 2019. Am Montag nahm der Stadtrat die Urkunde entgegen, mit der die Stadt in "
     "den " NETWORK " aufgenommen wird.",
     "joined Peine Montag"},
    /* towns of a district that is the member */
    {"Der Landkreis Celle ist seit 2015 beim " NETWORK " dabei.\n\nBeteiligt sind bisher Bergen und Wietze.",
     "member Celle 2015"},
    {"Der Landkreis Celle ist seit 2015 beim " NETWORK
     " dabei. Von den Städten und Gemeinden arbeiten einige mit, etwa Bergen "
     "und Wietze.",
     "member Celle 2015"},
    {"Der Landkreis Celle ist seit 2015 beim " NETWORK " dabei. Beteiligt sind auch Bergen und Wietze.",
     "member Celle 2015; member Bergen; member Wietze"},
    {"Der Landkreis Celle ist seit 2015 beim " NETWORK " dabei. Am Prozess beteiligt sind sonst Soltau und Uelzen.",
     "member Celle 2015; member Soltau; member Uelzen"},
    /* entries of a list of whom nobody knows when */
    {NETWORK
     "\n\nMitglieder\nDazu gehören:\n* Celle (2012)\n* Peine (Datum unbekannt)\n* Uelzen - Datum fehlt noch\n* Gera "
     "(k. A.)\n* Soltau (Antrag gestellt)",
     "joined Celle 2012; member Peine; member Uelzen; member Gera"},
    /* an entry that repeats its day */
    {NETWORK
     "\n\n5. Mai 2014\nDie Stadt Celle tritt bei.\n\n3. Mai 2016\nZwei Jahre später sind es schon neun. Peine und "
     "Gera treten an diesem Tag bei.\n\n7. Mai 2018\nDie Stadt Soltau tritt bei.",
     "joined Celle 5. Mai 2014; joined Peine diesem Tag; joined Gera diesem Tag; joined Soltau 7. Mai 2018"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
