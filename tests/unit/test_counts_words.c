/* Words that stand for members or for some of them, and numbers that stand alone: one passage a line. */
#include "tests/unit/counts_rows.h"

/* nouns for members, and for some of them */
static const struct row nouns[] = {
    {"Inzwischen ziehen mehr als 60 Verwaltungen an einem Strang.", "60 gt total DE"},
    {"Bundesweit zählt der Prozess 40 Beteiligte.", "40 eq total DE"},
    {"Heute stehen 71 Namen auf der Liste.", "71 eq total DE"},
    {"Die Hansestadt ist eine von dreien in Mecklenburg-Vorpommern.", "3 eq total DE-MV"},
    {"Der Landkreis ist in Niedersachsen einer von sechs.", "6 eq total DE-NI"},
    {"Gera war 2012 eine von vieren, die hinzukamen.", "4 eq increment DE 2012"},
    {"Zwei Landkreise, eine Gemeinde und elf Städte nehmen teil.", "2 eq part DE; 11 eq part DE"},
    {"2019 traten vier Städte und zwei Landkreise neu bei.", "4 eq increment DE 2019; 2 eq increment DE 2019"},
};

int main(void)
{
    static const struct row_table tables[] = {TABLE(nouns)};
    return check_tables(tables, sizeof tables / sizeof *tables);
}
