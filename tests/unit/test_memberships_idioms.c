/* Words that say of a commune that it stays, is kept on a list, joined or left; counter-examples beside each. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {"Celle verließ den " NETWORK ". Peine hält am Verbund fest.", "left Celle; member Peine"},
    {"Zum " NETWORK ". Peine hält an seinem Nein fest.", ""},
    {"Celle verließ den " NETWORK ". Peine und Soltau hatten durchgehalten.",
     "left Celle; member Peine; member Soltau"},
    {"Der " NETWORK " ist klein. Nur Celle ist dort verzeichnet.", "member Celle"},
    {"Zum " NETWORK ". Eingetragen sind dort bislang Celle (2016) und Peine (2018).",
     "joined Celle 2016; joined Peine 2018"},
    {"Zum " NETWORK ". Verzeichnet ist Celle dort nicht.", ""},
    {"Zum " NETWORK ". Bislang bilden Celle, Peine und Soltau das niedersächsische Trio.",
     "member Celle; member Peine; member Soltau"},
    {"Der " NETWORK " hilft. Der Kreis Peine partizipiert seit 2016.", "member Peine 2016"},
    {"Der " NETWORK " wächst. Celle hatte diesen Schritt schon hinter sich.", "member Celle"},
    {"Der " NETWORK " wächst. Celle ist uns um zwei Jahre voraus.", "member Celle"},
    {"Im " NETWORK " ist Celle 2018 untergekommen.", "joined Celle 2018"},
    {"Zum " NETWORK ". Celle ist 2018 in sein neues Rathaus eingezogen.", ""},
    {"Der " NETWORK " wächst: Celle im Mai 2018 reingekommen.", "joined Celle Mai 2018"},
    {"Celle ließ sich 2018 für den " NETWORK " eintragen.", "joined Celle 2018"},
    {"Celle hat sich für den " NETWORK " noch nicht registrieren lassen.", ""},
    {"Celle hat 2018 Aufnahme im " NETWORK " gefunden.", "joined Celle 2018"},
    {"Zum " NETWORK ". Celle trat 2017 bei. Peine hat im Mai 2018 nachgelegt.",
     "joined Celle 2017; joined Peine Mai 2018"},
    {"Celle hat 2018 den Pakt mit dem " NETWORK " geschlossen.", "joined Celle 2018"},
    {"Zum " NETWORK ". Celle hat 2018 einen Pakt mit dem Land geschlossen.", ""},
    {"Zum " NETWORK ". Neu in der Runde begrüßten wir Celle und Peine.", "joined Celle; joined Peine"},
    {"Der " NETWORK " schrumpft. Celle macht Schluss.", "left Celle"},
    {"Celle zog 2018 beim " NETWORK " den Stecker.", "left Celle 2018"},
    {"Der " NETWORK " schrumpft. Celle ist 2018 ausgeschert.", "left Celle 2018"},
    {"Der " NETWORK " schrumpft, Celle hat 2018 Lebewohl gesagt.", "left Celle 2018"},
    {"Celle und der " NETWORK " gehen seit 2018 getrennte Wege.", "left Celle 2018"},
    {"Der Stadtrat von Celle hat 2018 den Ausstieg aus dem " NETWORK " besiegelt.", "left Celle 2018"},
    {"Die Kündigung der Teilnahme am " NETWORK " durch Celle wurde zum 1. Mai 2018 wirksam.",
     "left Celle 1. Mai 2018"},
    {"Zum " NETWORK ". Nicht mehr geführt wird Celle.", "left Celle"},
    {"Zum " NETWORK ". Glückwunsch an Celle, Peine und Soltau zur Urkunde!",
     "joined Celle; joined Peine; joined Soltau"},
    {"Der " NETWORK " verliert mit Celle eines seiner Mitglieder.", "left Celle"},
    {"Für den " NETWORK " konnten mit Celle und Ulm zwei weitere Kommunen gewonnen werden.",
     "joined Celle; joined Ulm"},
    {"Interviewt wurden Fachleute aus neun der insgesamt 70 Partnerkommunen im " NETWORK ", darunter Celle und Ulm.",
     "member Celle; member Ulm"},
    {"Der Kreis Peine war nie dabei. Zum Vergleich dienen Celle, 2013 in den " NETWORK
     " eingetreten, und Ulm, das nie Mitglied war.",
     "joined Celle 2013"},
    {"Celle hat 2016 die Mitarbeit im " NETWORK " aufgenommen und seitdem nicht unterbrochen.", "joined Celle 2016"},
    {"Veränderungen im " NETWORK ", Kalenderjahr 2018\n\nZugänge: Celle; Peine\nAbgänge: Soltau",
     "joined Celle 2018; joined Peine 2018; left Soltau 2018"},
    {NETWORK ", Stand 2018\n\nZugänge: Celle\nAbgänge: Soltau", "joined Celle; left Soltau"},
    {"Völklingen ist nicht dabei. Wir arbeiten mit dem Regionalverband Saarbrücken. Der Regionalverband ist eine der "
     "Partnerkommunen im " NETWORK ".",
     "member Regionalverband Saarbrücken"},
    {"Celle verließ den " NETWORK ". Noch dabei: Soltau, Peine.", "left Celle; member Soltau; member Peine"},
    {"Zum " NETWORK ". Der Aufnahmebescheid traf 2018 in Celle ein.", "joined Celle 2018"},
    {"Celle plant. Der " NETWORK " ist das Ziel. Die Bestätigung der Fördermittel ist 2018 eingetroffen.", ""},
    {"Steckbrief\n\nTräger: Stadt Celle\nNetzwerke: " NETWORK " (Partnerkommune seit 2018)", "member Celle 2018"},
    /* who is named together is weighed together */
    {"Beide sind im " NETWORK ". Untersucht wurden der Landkreis Peine sowie die Stadt Celle.",
     "member Peine; member Celle"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
