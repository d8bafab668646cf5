/* Passages that count members by an article, by nouns of those who came, and side by side, and what is found in them: as
 * test_counts.c. */
#include "tests/unit/counts_rows.h"

/* the one that an article counts, and nouns of those who came */
static const struct row singles[] = {
    {"2012 war es in Hessen genau eine Stadt, die beim Partnerprozess mitmachte.", "1 eq total DE-HE 2012"},
    {"Nur eine Stadt im Saarland hat den Partnerprozess unterzeichnet.", "1 eq total DE-SL"},
    {"Mit Suhl wächst der Partnerprozess in Thüringen um eine weitere Stadt.", "1 eq increment DE-TH"},
    {"Der Partnerprozess ist in Bayern um einen Landkreis größer geworden.", "1 eq increment DE-BY"},
    {"Aus Hessen ist eine weitere Stadt in den Partnerprozess gekommen, drei sind es nun.",
     "1 eq increment DE-HE; 3 eq total DE-HE"},
    {"Sachsen verzeichnete im Partnerprozess 2019 einen Zugang, 2018 drei Neuaufnahmen.",
     "1 eq increment DE-SN 2019; 3 eq increment DE-SN 2018"},
    {"Gemeldet sind zwei Aufnahmen in den Partnerprozess.", "2 eq increment DE"},
    {"Bei der Landeskonferenz wurden zwei neue Mitglieder des Partnerprozesses begrüßt.", "2 eq increment DE"},
    {"Beim Partnerprozess gibt es einen Zugang zu Fachwissen.", ""},
    {"Die Arbeitsgruppe wuchs um eine Stadt, am Partnerprozess nimmt sie nicht teil.", ""},
    {"Ulm kam als eine neue Kommune zum Partnerprozess hinzu.", ""},
    {"Zwei Aufnahmen vom Fest hängen im Rathaus.", ""},
};

int main(void)
{
    static const struct row_table tables[] = {TABLE(singles)};
    return check_tables(tables, sizeof tables / sizeof *tables);
}
