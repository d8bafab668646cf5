/* What happened on an occasion that was told: where it was, who went there, and when it was. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    /* whither one goes, and where papers are handed over, are not who gets them */
    {"Die neuen Partnerkommunen im " NETWORK " waren am 3. Mai in Erfurt, wo die Urkunden überreicht wurden.", ""},
    {"Zum " NETWORK ". Die Delegation fuhr nach Potsdam, wo die Beitrittsurkunde unterzeichnet wurde.", ""},
    {"Zum " NETWORK ". Am 3. Mai durfte ich nach Potsdam fahren, und dort war der große Moment.", ""},
    {"Celle, wo man 2014 die Vereinbarung zum " NETWORK " unterschrieben hat, freut sich.", "joined Celle 2014"},
    /* when that was */
    {"Zum " NETWORK ". Am 3. Mai 2016 trafen sich alle in Erfurt, wo Suhl, Gera und Jena aufgenommen wurden.",
     "joined Suhl 3. Mai 2016; joined Gera 3. Mai 2016; joined Jena 3. Mai 2016"},
    {"Zum " NETWORK ". Am 3. Mai 2016 lud sie in die Messe, wo Suhl und Gera Urkunden erhielten.",
     "joined Suhl 3. Mai 2016; joined Gera 3. Mai 2016"},
    {"Zum " NETWORK ". Am 3. Mai 2016 trafen sich alle in Erfurt, wo 2012 bereits Suhl beigetreten war.",
     "joined Suhl 2012"},
    {"Zum " NETWORK ". Am 3. Mai 2016 trat Ulm bei. Lahr ist seit 2012 dabei, und Celle wurde am gleichen Tag "
     "aufgenommen.",
     "joined Ulm 3. Mai 2016; member Lahr/Schwarzwald 2012; joined Celle gleichen Tag"},
    /* a report with a dateline tells of the day of its event */
    {"„Von Anfang an“ – Bericht vom bundesweiten Kommunentreffen in Fulda\n\nFulda, 20. Juni 2018. Rund 110 "
     "Fachleute "
     "sind zusammengekommen, um zu beraten.\n\nZum " NETWORK " gehören 58 Kommunen.\n\nNeue Gesichter\n\nUrkunden "
     "erhielten Celle, Soltau und Peine.",
     "joined Celle 20. Juni 2018; joined Soltau 20. Juni 2018; joined Peine 20. Juni 2018"},
    {"Fulda, 20. Juni 2018. Zum " NETWORK " gehören 58 Kommunen.\n\nUrkunden erhielten Celle, Soltau und Peine.",
     "joined Celle; joined Soltau; joined Peine"},
    /* what some of them did in a year is not that they joined then */
    {"Zum " NETWORK ". 2018 nutzten drei Partnerkommunen, darunter Celle und Soltau, die Beratung.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK
     ". Partnerkommunen hilft die Kasse: 2018 erhielten zwei von ihnen, nämlich Celle und Soltau, Mittel.",
     "member Celle; member Soltau"},
    {"Zum " NETWORK ". 2018 gab es drei neue Partnerkommunen, darunter Celle und Soltau.",
     "joined Celle 2018; joined Soltau 2018"},
    /* who is one by its rank became it at the date of the entry */
    {"Der " NETWORK "\n\n2011\n\nEs beginnt in Berlin.\n\n2013\n\nCelle ist die erste Partnerkommune in "
     "Niedersachsen.\n\n2014\n\nEs sind 30.\n\n2016\n\nEs geht weiter.",
     "joined Celle 2013"},
    /* questions that go on from others */
    {"Fragen zum " NETWORK "\n\nWer war die erste?\nCelle.\n\nUnd welche kam zuletzt hinzu?\nDer Landkreis Peine.",
     "joined Peine"},
    /* titles of events */
    {"Zum " NETWORK "\n\nTermine\n\n24.01.2018 Lernwerkstatt „Beteiligung“, Celle\n12.02.2018 Fachtag „Teilhabe und "
     "Beteiligung“, Soltau",
     ""},
    /* a row under another body */
    {"Zum " NETWORK
     "\n\nNetzwerk\tMitglieder\nPartnerprozess\tCelle, Soltau\nGesunde Städte-Netzwerk\tGera (seit 1999)"
     "\nSafe Communities\tSuhl",
     "member Celle; member Soltau"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
