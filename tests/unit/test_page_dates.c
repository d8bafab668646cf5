/* What a text says of its own dates. */
#include "lib/page/html.h"
#include "tests/unit/tap.h"

static const struct {
    const char *text, *published, *modified; /* NULL: it does not say */
} texts[] = {
    {"07.12.2018\nDer Kreis ist beigetreten.", "2018-12-07", NULL},
    {"Ein Titel\nVeröffentlicht am 3. Mai 2019\nText.", "2019-05-03", NULL},
    {"Ein Titel\nText.\nStand: Mai 2024", NULL, "2024-05"},
    {"Ein Titel\nText.\n(Stand 03/2022)", NULL, "2022-03"},
    {"Ein Titel\nText.\n© 2014 Stadt Gera", NULL, NULL},
    {"Zehn Jahre Treffen\nam 29. November 2012 in Münster\nText.", NULL, NULL},
    {"Es geht los\nIn Hamburg geht es am 14. Februar 2012 mit einer Veranstaltung weiter.", NULL, NULL},
    {"Ein Titel\nText.\nTel. 0365 12.03.14", NULL, NULL},
    {"Partnerkommunen\nErfurt, unterzeichnet am 3.9.2018\nGera, beigetreten am 4.10.2019\nText.", NULL, NULL},
    {"Ein Titel\n3.-5. Mai 2018\nText.", NULL, NULL},
    {"Rundbrief\nAusgabe 3/2021, 30. September 2021\nText.", "2021-09-30", NULL},
    {"Amtsblatt\nText.\nNächste Ausgabe: 28.6.2019", NULL, NULL},
    {"Rundbrief\nEins.\nZwei.\nDrei.\nVier.\nFünf.\nSechs.\n12.11.2014, Gera: Tagung\n14.12.2014, Jena: Fest", NULL,
     NULL},
    {"Ein Titel\nGera, 14.06.2019. Am 3. Mai trafen sich viele, um über alles zu reden, was im Ort geschehen soll.",
     "2019-06-14", NULL},
    {"Ein Titel\nAnmeldeschluss: 12.03.2018\nText.", NULL, NULL},
};

int main(void)
{
    struct page page = {0};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        page_clear(&page);
        buf_adds(&page.text, texts[i].text);
        page_dates_from_text(&page);
        tap_is(page.published.len ? page.published.data : NULL, texts[i].published, texts[i].text);
        tap_is(page.modified.len ? page.modified.data : NULL, texts[i].modified, texts[i].text);
    }
    page_free(&page);
    return tap_done();
}
