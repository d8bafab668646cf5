/* What the words around a commune weigh where no rule tells of it. The passages are none that scripts/learn-weights
 * learns from. */
#include "lib/fact/weigh.h"
#include "tests/unit/passage.h"

#define NETWORK "Partnerprozess „Gesundheit für alle“"

/* In words that no rule knows; what nobody says belongs to nothing. */
static const struct {
    const char *text, *want;
} passages[] = {
    {"Unsere Partnerkommunen im " NETWORK
     "\nAls bislang kleinste Kommune reiht sich seit 2018 Munster in den Kreis ein, "
     "und das mit viel Elan.",
     "member Munster 2018"},
    {NETWORK "\nFür Uelzen begann die Reise im Mai 2016 mit der Urkunde.", "joined Uelzen Mai 2016"},
    {NETWORK "\nErst 2018 fand der Landkreis Uelzen in die Reihen der Partnerkommunen.", "joined Uelzen 2018"},
    {"Munster und Soltau sind die Neulinge: Erst im Juni 2018 haben sie beim " NETWORK " angedockt.",
     "joined Munster Juni 2018; joined Soltau Juni 2018"},
    {NETWORK "\nIn Uelzen fand 2016 ein Fachtag statt, zu dem der Landkreis Gifhorn Gäste schickte.", ""},
    {NETWORK "\nDie Stadt Uelzen prüft seit 2016, ob sie den Schritt wagt.", ""},
    {NETWORK "\nMit rund 34.000 Menschen ist Uelzen die größte Stadt im Kreis.", ""},
};

/* The same words, of a page about something else. */
static const char elsewhere[] = "Erst 2018 fand der Landkreis Uelzen in die Reihen des Stadtradelns.";

static void check_weights(const struct weights *w, const char *name)
{
    size_t order = 0;
    for (size_t i = 1; i < w->n; i++)
        order += strcmp(w->v[i - 1].feature, w->v[i].feature) >= 0;
    tap_ok(w->n > 1000 && order == 0, "%s: weights in the order of their bytes, each once", name);
}

int main(void)
{
    struct passage_reader reader;
    struct buf found = {0};
    check_weights(&weights_member, "member");
    check_weights(&weights_date, "date");
    if (passage_open(&reader, "partnerprozess")) {
        for (size_t i = 0; i < sizeof passages / sizeof *passages; i++) {
            passage_read(&reader, passages[i].text, "2019-03-19", PASSAGE_MEMBERSHIPS, &found);
            tap_is(found.data, passages[i].want, passages[i].text);
        }
        passage_read(&reader, elsewhere, "2019-03-19", PASSAGE_MEMBERSHIPS, &found);
        tap_is(found.data, "", elsewhere);
    }
    buf_free(&found);
    passage_close(&reader);
    return tap_done();
}
