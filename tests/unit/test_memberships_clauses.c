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
};

int main(void)
{
    return check_passages(passages, sizeof passages / sizeof *passages);
}
