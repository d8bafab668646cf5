/* What a sentence leaves to those around it: when somebody joined, who is meant, whether it is so. Passages, and the memberships
 * found, in the order found. The dates are the words of the text. All pages are of 19 March 2019. */
#include "tests/unit/passage.h"

#define NETWORK "Partnerprozess „Gesundheit für alle“"

static const struct {
    const char *text, *want;
} passages[] = {
    {"Celle gehört jetzt zum " NETWORK ". Der Staatssekretär überbrachte das Dokument am 3. Mai 2018.",
     "joined Celle 3. Mai 2018"},
    {"Höhepunkt war der Beitritt des Landkreises Uelzen zum " NETWORK
     ". Der Landrat zeigte sich erfreut. Der Fachtag fand am 3. Mai 2018 statt.",
     "joined Uelzen 3. Mai 2018"},
    {"Celle ist nun Teil des " NETWORK "es. Die Feier im Rathaus am 3. Mai 2018 besuchten 80 Gäste.",
     "joined Celle 3. Mai 2018"},
    {"Celle darf sich ab sofort Partnerkommune im " NETWORK " nennen. Die Ministerin ernannte sie am 3. Mai 2018.",
     "joined Celle 3. Mai 2018"},
    {"Celle ist Partnerkommune im " NETWORK ". Ein Fachtag fand am 3. Mai 2018 statt.", "member Celle"},
    {"Celle ist Partnerkommune im " NETWORK ". Die Feier des Sportvereins war am 3. Mai 2018.", "member Celle"},
};

int main(void)
{
    struct passage_reader reader;
    struct buf found = {0};
    if (passage_open(&reader, "partnerprozess"))
        for (size_t i = 0; i < sizeof passages / sizeof *passages; i++) {
            passage_read(&reader, passages[i].text, "2019-03-19", PASSAGE_MEMBERSHIPS, &found);
            tap_is(found.data, passages[i].want, passages[i].text);
        }
    buf_free(&found);
    passage_close(&reader);
    return tap_done();
}
