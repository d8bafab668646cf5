/* Memberships in sentences of many forms: what is put in between, asked and answered, told of who was named before; and what looks
 * like a statement but is none. */
#include "tests/unit/memberships_rows.h"

static const struct row passages[] = {
    {"Im März 2016 ist Celle, eine Stadt an der Aller, dem " NETWORK " beigetreten.", "joined Celle März 2016"},
    {"Es heißt, dass die Stadt Celle, in der viele Kinder leben, 2016 dem " NETWORK " beigetreten ist.",
     "joined Celle 2016"},
    {"Es ist offen, ob Celle, eine Stadt an der Aller, dem " NETWORK " beitritt.", ""},
    {"Bald wird Celle, eine Stadt an der Aller, dem " NETWORK " beitreten.", ""},
    {"Laut Bericht könnte Celle, in dem viele Kinder leben, dem " NETWORK " beitreten.", ""},
    {"Wer ist seit Mai 2016 im " NETWORK " dabei? Celle und Soltau.",
     "member Celle Mai 2016; member Soltau Mai 2016"},
    {"Der Landkreis Peine und Soltau haben viel vor. Ist der Landkreis im " NETWORK " dabei? Ja, seit 2016.",
     "member Peine 2016"},
    {"Seit wann ist Celle nicht mehr im " NETWORK "? Seit 2016.", "left Celle 2016"},
    {"Es war im Mai 2016 in Hannover, als Celle dem " NETWORK " beitrat.", "joined Celle Mai 2016"},
    {"Es war im Mai 2016, als Celle aus dem " NETWORK " austrat.", "left Celle Mai 2016"},
    {"Der Landkreis Peine ist ländlich. Er hat viel erreicht und trat 2016 dem " NETWORK " bei.",
     "joined Peine 2016"},
    {"2016 trat das nahe Celle dem " NETWORK " bei.", "joined Celle 2016"},
    {"Celle ist neues Mitglied im " NETWORK ".", "joined Celle"},
    {"2016 ist Celle dem " NETWORK " beigetreten und seitdem aktives Mitglied.", "joined Celle 2016"},
    {"Celle startete 2016 als Partnerkommune im " NETWORK ".", "joined Celle 2016"},
    {"Celle ist seit Langem im " NETWORK " aktiv.", "member Celle"},
    {"Celle hat dem " NETWORK " 2016 eine Absage erteilt.", ""},
    {"Die Landesvereinigung ruft Celle auf, dem " NETWORK " beizutreten.", ""},
    {"Die Landesvereinigung lud Celle und Soltau 2016 ein, dem " NETWORK " beizutreten.", ""},
    {"Celle wurde 2016 wegen einer Teilnahme am " NETWORK " angefragt.", ""},
    {"Soltau gratuliert Celle zum Beitritt zum " NETWORK ".", "joined Celle"},
    {"Hinzu kommt, dass Celle bald zum " NETWORK " stoßen will.", ""},
    {"Herr Vogt führt aus, der Landkreis Peine solle nach der Pause in den " NETWORK " aufgenommen werden.", ""},
    {"Das Lob galt Celle und Soltau, die auf eine Teilnahme am " NETWORK " verzichten.", ""},
    {"Seit der Ausstellung 2011 ist viel geschehen. Celle ist seit Januar im " NETWORK " dabei.",
     "member Celle Januar"},
    {"Soltau wächst. Da die Stadt Mitte Mai 2016 dem " NETWORK " beitrat, gibt es mehr Austausch.",
     "joined Soltau Mitte Mai 2016"},
    {"Viele Kinder leben in Soltau. Das Treffen des " NETWORK
     " fand am 3. Mai 2016 in Berlin statt. Dort erhielt die "
     "Stadt die Urkunde.",
     "joined Soltau 3. Mai 2016"},
    {"Rund 9000 Menschen leben im Landkreis Peine. Seit der Aufnahme des Landkreises in den " NETWORK
     " 2016 hat sich viel getan.",
     "joined Peine 2016"},
    {"Außer Celle macht seit 2016 auch Soltau beim " NETWORK " mit.", "member Celle; member Soltau 2016"},
    {"„Celle trat 2016 aus dem " NETWORK " aus“, so die Ministerin.", "left Celle 2016"},
    {"Die Ministerin sagte, Celle arbeite seit 2016 im " NETWORK " mit.", "member Celle 2016"},
    {"Der " NETWORK " wächst. Celle, früher Partnerkommune des Verbundes, hat ein eigenes Programm.", "left Celle"},
    {"Wir freuen uns, dass Celle neu beim " NETWORK " dabei ist.", "joined Celle"},
    {"Celle hat neue Mitglieder des " NETWORK " begrüßt.", ""},
    {"Celle hat 2016 eine Absichtserklärung zum Beitritt zum " NETWORK " unterschrieben.", ""},
    {"Celle wird als mögliches Mitglied des " NETWORK " gehandelt.", ""},
    {"Vom " NETWORK " ist die Rede. Gleich neben der Partnerkommune Celle liegt Soltau.", "member Celle"},
    {"Vom " NETWORK " ist die Rede. Die Partnerkommune Celle tauscht sich mit Soltau aus.", "member Celle"},
    {"Gute Nachrichten – das nahe Celle ist 2016 dem " NETWORK " beigetreten.", "joined Celle 2016"},
    {"Seit 2016 ist die Stadt Celle, in der viele Kinder leben, Partnerkommune im " NETWORK ".", "member Celle 2016"},
    {"Es heißt, dass die Stadt Celle, in der viele Kinder leben, seit dem 3. Mai 2016 am " NETWORK " teilnimmt.",
     "member Celle 3. Mai 2016"},
    {"Im Mai 2016 hat die Stadt Celle, in der viele Kinder leben, die Teilnahme am " NETWORK " erklärt.",
     "joined Celle Mai 2016"},
    {"Dem " NETWORK " wird die Stadt Celle, in der viele Kinder leben, bald beitreten.", ""},
    {"Frau Roth fragt, ob Celle Mitglied im " NETWORK
     " sei. Herr Vogt bejaht dies; die Mitgliedschaft bestehe seit 2016.",
     "member Celle 2016"},
    {"Frau Roth fragt, ob Celle Mitglied im " NETWORK " sei. Herr Vogt verneint dies.", ""},
    {"Rund 9000 Menschen leben in Soltau. Die Stadt ist dem " NETWORK " beigetreten. Das war am 3. Mai 2016.",
     "joined Soltau 3. Mai 2016"},
    {"Vom " NETWORK " ist die Rede. Celle trat im Juni der SPD bei.", ""},
    {"Vom " NETWORK " ist die Rede. Celle ist im Juni einem Zweckverband beigetreten.", ""},
    {"Das Lob galt Celle, das beim " NETWORK " mit am Tisch sitzt.", "member Celle"},
    {"Das Lob galt Celle, das Mitglied im " NETWORK " bleibt.", "member Celle"},
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
