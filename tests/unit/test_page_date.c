/* The page's own dates. */
#include "lib/page/date_cue.h"
#include "lib/page/date_scan.h"
#include "lib/page/html.h"
#include "tests/unit/tap.h"

static const struct {
    const char *text, *date; /* the first date in it, "" for none */
} scans[] = {
    {"2018-12-07", "2018-12-07"},
    {"2018-12-07T08:30:00+01:00", "2018-12-07"},
    {"2018/12/07", "2018-12-07"},
    {"Fri, 07 Dec 2018 10:00:00 +0100", "2018-12-07"},
    {"07.12.2018", "2018-12-07"},
    {"7. 12. 2018", "2018-12-07"},
    {"26.02.14", "2014-02-26"},
    {"26.02.98", "1998-02-26"},
    {"07/12/2018", "2018-12-07"},
    {"12/24/2018", "2018-12-24"},
    {"07-12-2018", "2018-12-07"},
    {"7. Dezember 2018", "2018-12-07"},
    {"am 7.Dezember 2018,", "2018-12-07"},
    {"1. MÄRZ 2018", "2018-03-01"},
    {"1. Jänner 2018", "2018-01-01"},
    {"7 Dec 18", "2018-12-07"},
    {"December 7, 2018", "2018-12-07"},
    {"Dec. 7th, 2018", "2018-12-07"},
    {"7th of December 2018", "2018-12-07"},
    {"7 décembre 2018", "2018-12-07"},
    {"1er août 2018", "2018-08-01"},
    {"7 de diciembre de 2018", "2018-12-07"},
    {"Stand: Mai 2024", "2024-05"},
    {"Muster3.11.2023", "2023-11-03"},
    {"31.02.2018", ""},
    {"12.13.2018", ""},
    {"1.2.2018.4", "2018-02-01"},
    {"Tel. 04221 99-4711", ""},
    {"0361/12.12.2012", ""},
    {"6.12. 15. Treffen", ""},
    {"Kap. 2.10.4", ""},
    {"1848-12-07", ""},
    {"© 2018", ""},
    {"Maimarkt 2018", ""},
    {"", ""},
};

static void check_scans(void)
{
    struct word_table *months = month_table_new();
    for (size_t i = 0; i < sizeof scans / sizeof *scans; i++) {
        struct date_span span;
        char out[11] = "";
        if (date_scan(months, scans[i].text, strlen(scans[i].text), 0, &span))
            date_write(&span.date, out);
        tap_is(out, scans[i].date, scans[i].text);
    }
    word_table_free(months);
}

static const struct {
    const char *url, *date;
} urls[] = {
    {"https://a.example/2018/12/07/titel", "2018-12-07"},
    {"https://a.example/2018/7/2/titel", "2018-07-02"},
    {"https://a.example/titel-2018-12-07.html", "2018-12-07"},
    {"https://a.example/20181207_titel", "2018-12-07"},
    {"https://a.example/meldungen/29-10-2021", "2021-10-29"},
    {"https://a.example/2018/12/titel", ""},
    {"https://a.example/artikel-12345678", ""},
    {"https://20181207.example/", ""},
    {"a.html", ""},
};

static void check_urls(void)
{
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        struct stated_date date;
        char out[11] = "";
        if (date_in_url(urls[i].url, &date))
            date_write(&date, out);
        tap_is(out, urls[i].date, urls[i].url);
    }
}

#define TEXT "<p>Die Stadt Gera ist dem Verbund im Herbst beigetreten, und der Rat hat dem einstimmig zugestimmt.</p>"
#define LD(json) "<script type='application/ld+json'>" json "</script>"

static const struct {
    const char *name, *html, *published, *modified;
} pages[] = {
    {"JSON-LD",
     LD("{\"@type\":\"NewsArticle\",\"datePublished\":\"2018-12-07T09:00:00+01:00\",\"dateModified\":\"2019-01-"
        "02\"}"),
     "2018-12-07", "2019-01-02"},
    {"JSON-LD in a graph", LD("{\"@graph\":[{\"@type\":[\"WebPage\"],\"datePublished\":\"2018-12-07\"}]}"),
     "2018-12-07", ""},
    {"JSON-LD of an event or a comment",
     LD("[{\"@type\":\"Event\",\"datePublished\":\"2018-12-07\"},{\"@type\":\"Article\",\"comment\":{"
        "\"datePublished\":\"2018-12-08\"}}]"),
     "", ""},
    {"JSON-LD of a vacancy",
     LD("{\"@type\":\"JobPosting\",\"datePosted\":\"2018-12-07\",\"validThrough\":\"2019-01-07\"}"), "2018-12-07",
     ""},
    {"broken JSON-LD", LD("{\"@type\":\"Article\",\"text\":\"a\nb\",\"datePublished\":\"2018-12-07\",}"),
     "2018-12-07", ""},
    {"a day in Germany", "<html lang=de>" LD("{\"@type\":\"Article\",\"datePublished\":\"2018-07-06T22:30:00Z\"}"),
     "2018-07-07", ""},
    {"a day on which it was put together", TEXT TEXT "<p>Zusammengestellt am 7. Dezember 2018</p>", "2018-12-07", ""},
    {"in winter", "<html lang=de>" LD("{\"@type\":\"Article\",\"datePublished\":\"2018-12-06T22:30:00Z\"}"),
     "2018-12-06", ""},
    {"Open Graph",
     "<meta property='article:published_time' content='2018-12-07T09:00'><meta property='og:updated_time' "
     "content='2019-01-02'>",
     "2018-12-07", "2019-01-02"},
    {"Dublin Core",
     "<meta name='DC.Date.Issued' content='2018-12-07'><meta name='DCTERMS.modified' content='2019-01-02'>",
     "2018-12-07", "2019-01-02"},
    {"ISO 8601 without hyphens",
     "<meta name=pubdate content=20181207><meta property='article:modified_time' content='20190102T093000Z'>",
     "2018-12-07", "2019-01-02"},
    {"RDFa",
     "<h1>Gera</h1><span property='dc:date dc:created' content='2018-12-07T09:00:00+01:00'>gestern</span><span "
     "property='schema:dateModified' content='2019-01-02'></span>" TEXT,
     "2018-12-07", "2019-01-02"},
    {"a teaser in the side column",
     "<main><h1>Gera</h1>" TEXT "</main><aside><article><h3>Ulm</h3><time "
     "datetime='2019-01-02'>2.1.2019</time></article></aside>",
     "", ""},
    {"<time> in UTC", "<html lang=de><h1>Gera</h1><time datetime='2018-07-06T22:30:00Z'>gestern</time>" TEXT,
     "2018-07-07", ""},
    {"<time>", "<h1>Gera</h1><time class='entry-date published' datetime='2018-12-07'>gestern</time>" TEXT,
     "2018-12-07", ""},
    {"an interview", "<h1>Gera</h1>" TEXT "<p>Das Gespräch wurde am 7. Dezember 2018 geführt.</p>", "2018-12-07", ""},
    {"an interview with its author", "<h1>Gera</h1>" TEXT "<p>Das Interview führte Eva Halle am 7.12.2018.</p>",
     "2018-12-07", ""},
    {"<time> without attributes", "<h1>Gera</h1><time>7. Dezember 2018</time>" TEXT, "2018-12-07", ""},
    {"<time> of a change",
     "<h1>Gera</h1><time itemprop=datePublished datetime='2018-12-07'>.</time><time class=updated>2. Januar "
     "2019</time>" TEXT,
     "2018-12-07", "2019-01-02"},
    {"the address", "<link rel=canonical href='https://a.example/2018/12/07/gera'>" TEXT, "2018-12-07", ""},
    {"a line with the date", "<h1>Gera</h1><p>07.12.2018</p>" TEXT, "2018-12-07", ""},
    {"a byline", "<h1>Gera</h1><p>Von Max Muster, 07.12.2018, 9 Uhr</p>" TEXT, "2018-12-07", ""},
    {"a dateline",
     "<h1>Gera</h1><p>Gera, 7. Dezember 2018 – Die Stadt ist dem Verbund im Herbst beigetreten, und der Rat hat dem "
     "einstimmig zugestimmt, nachdem alle gesprochen hatten.</p>" TEXT,
     "2018-12-07", ""},
    {"cue words", "<h1>Gera</h1>" TEXT "<p>Erstellt am: 07.12.2018 · zuletzt geändert: 02.01.2019</p>", "2018-12-07",
     "2019-01-02"},
    {"cue words behind", "<h1>Gera</h1>" TEXT "<p>Der Beitrag wurde am 7.12.18 veröffentlicht.</p>", "2018-12-07",
     ""},
    {"a subscription", "<h1>Gera</h1>" TEXT "<p>Weil Sie sich am 7.12.2018 angemeldet haben. Abmelden</p>", "", ""},
    {"term and detail", "<h1>Gera</h1>" TEXT "<dl><dt>Erstellungsdatum</dt><dd>07.12.2018</dd></dl>", "2018-12-07",
     ""},
    {"a label in an element of its own", "<h1>Gera</h1>" TEXT "<div><div>Datum</div><div>07.12.2018</div></div>",
     "2018-12-07", ""},
    {"a press release",
     "<h1>Gera</h1><p>Pressemitteilung vom 7. Dezember 2018 | Die Stadt ist dem Verbund im Herbst beigetreten, und "
     "der Rat hat dem "
     "einstimmig zugestimmt, nachdem alle gesprochen hatten, die etwas zu sagen hatten, und das waren viele.</p>",
     "2018-12-07", ""},
    {"published anew",
     LD("{\"@type\":\"Article\",\"datePublished\":\"2017-01-01\",\"dateModified\":\"2018-12-07\"}") "<h1>Gera</h1><p "
                                                                                                    "class=date>7. "
                                                                                                    "Dezember "
                                                                                                    "2018</p>" TEXT,
     "2018-12-07", "2018-12-07"},
    {"sources that agree",
     LD("{\"@type\":\"WebPage\",\"datePublished\":\"2018-12-06\"}") "<meta name=date content='2018-12-07'>"
                                                                    "<h1>Gera</h1><time>7. Dezember 2018</time>" TEXT,
     "2018-12-07", ""},
    {"embedded state", "<script>var x={\"published_at\":\"2018-12-07T06:00:00\"}</script>" TEXT, "2018-12-07", ""},
    {"only a change", TEXT "<p>Stand: 07.12.2018</p>", "2018-12-07", "2018-12-07"},
    {"a month of change", TEXT "<p>Stand: Mai 2024</p>", "", "2024-05"},
    {"change, short year", TEXT "<p>Aktualisiert am: 26.02.14</p>", "2014-02-26", "2014-02-26"},
    {"French", "<h1>Gera</h1><p>Publié le 7 décembre 2018</p>" TEXT, "2018-12-07", ""},

    {"a copyright", TEXT "<footer>© 07.12.2018 Stadt Gera</footer>", "", ""},
    {"a telephone number", "<h1>Gera</h1><p>Tel. 0365 8.12.2018</p>" TEXT, "", ""},
    {"an event", "<h1>Gera</h1>" TEXT "<p>Die Veranstaltung findet am 7. Dezember 2018 statt.</p>", "", ""},
    {"a range", "<h1>Gera</h1><p>3.12.2018 - 7.12.2018</p>" TEXT, "", ""},
    {"a deadline", "<h1>Gera</h1><p>Anmeldeschluss: 07.12.2018</p>" TEXT, "", ""},
    {"a date in the text",
     "<h1>Gera</h1><p>Am 7. Dezember 2018 hat der Rat der Stadt lange gesprochen und dann beschlossen, dem Verbund "
     "beizutreten, was alle freute.</p>" TEXT,
     "", ""},
    {"dates of other pages",
     "<h1>Gera</h1>" TEXT TEXT TEXT "<aside><ul><li><a href=1>Markt zieht um</a> <time datetime='2018-12-07'>.</time>"
     "<li><a href=2>Fest der Vereine</a> 08.12.2018</ul></aside>",
     "", ""},
    {"comments",
     "<h1>Gera</h1>" TEXT TEXT TEXT "<div class=comments><p>Max</p><time>7. Dezember 2018</time><p>Gut so.</p></div>",
     "", ""},
    {"a timeline",
     "<h1>Gera</h1>" TEXT
     "<ul><li><b>30.11.2011</b><p>Start</p><li><time>1. Mai 2013</time><p>Jena</p><li>März 2015<p>Ulm</p></ul>",
     "", ""},
    {"entries of a calendar",
     "<h1>Gera</h1>" TEXT "<p>Termine<br>7. September 2017: Fachtag Kita und Bewegung<br>23. November 2017, Suhl: "
     "Jahrestagung</p>",
     "", ""},
    {"rows of data", "<h1>Gera</h1>" TEXT "<table><tr><td>Muster<td>07.12.2018<tr><td>Beispiel<td>08.12.2018</table>",
     "", ""},
    {"after the page was retrieved", "<h1>Gera</h1><p>Veröffentlicht am 07.12.2031</p>" TEXT, "", ""},
    {"nothing", TEXT, "", ""},
};

static const char *or_empty(const struct buf *b)
{
    return b->len ? b->data : "";
}

static void check_pages(void)
{
    struct html *reader = html_open();
    struct page page = {0};
    struct html_options o = {.retrieved = "2026-01-01T00:00:00Z"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        page_clear(&page);
        html_read(reader, pages[i].html, strlen(pages[i].html), &o, &page, NULL);
        char name[120];
        snprintf(name, sizeof name, "%s: published", pages[i].name);
        tap_is(or_empty(&page.published), pages[i].published, name);
        snprintf(name, sizeof name, "%s: modified", pages[i].name);
        tap_is(or_empty(&page.modified), pages[i].modified, name);
    }
    page_free(&page);
    html_close(reader);
}

static const struct {
    const char *text, *published, *modified;
} plain[] = {
    {"Stadt Gera, Zeittafel\n12.03.1999: Aufnahme ins Netzwerk\n24.10.2012: Beitritt\n31.12.2021: Ende", "", ""},
    {"Stadt Gera\n12.03.2019: Rat vertagt Beschluss\nDer Rat hat die Sache vertagt.", "2019-03-12", ""},
    {"07.12.2018\nDie Stadt Gera ist nun dabei.\n", "2018-12-07", ""},
    {"Gera\n\nDie Stadt Gera ist nun dabei.\n\nAktualisiert am: 26.02.14", "2014-02-26", "2014-02-26"},
    {"Gera\nDie Stadt Gera ist nun dabei.\nStand: Mai 2024\n", "", "2024-05"},
    {"Die Stadt Gera ist seit dem 7.12.2018 dabei.", "", ""},
    {"07.12.2018\nDer Kreis ist beigetreten.", "2018-12-07", ""},
    {"Ein Titel\nVeröffentlicht am 3. Mai 2019\nText.", "2019-05-03", ""},
    {"Ein Titel\nText.\nStand: Mai 2024", "", "2024-05"},
    {"Ein Titel\n\nDer Rat hat in seiner Sitzung beschlossen, am\n7. Mai 2019 dem Netz beizutreten, was der\nerste "
     "Bürgermeister lobt.",
     "", ""}, /* a wrapped paragraph, no line of a date */
    {"Der Rat der Stadt Gera hat dem Netz zugestimmt\n7. Mai 2019\n\nEs hilft, wenn alle Städte des Landes das Netz\n"
     "gemeinsam knüpfen.",
     "2019-05-07", ""},
    {"Ein Titel\nText.\n(Stand 03/2022)", "", "2022-03"},
    {"Gera, 3. Mai 2022\nIn ganz Deutschland beläuft sich ihre Zahl auf 72 (Stand 31.12.2021). Hier sind es acht.",
     "2022-05-03", ""},
    {"Ein Titel\nText.\n© 2014 Stadt Gera", "", ""},
    {"Zehn Jahre Treffen\nam 29. November 2012 in Münster\nText.", "", ""},
    {"Es geht los\nIn Hamburg geht es am 14. Februar 2012 mit einer Veranstaltung weiter.", "", ""},
    {"Ein Titel\nText.\nTel. 0365 12.03.14", "", ""},
    {"Partnerkommunen\nErfurt, unterzeichnet am 3.9.2018\nGera, beigetreten am 4.10.2019\nText.", "", ""},
    {"Ein Titel\n3.-5. Mai 2018\nText.", "", ""},
    {"Rundbrief\nAusgabe 3/2021, 30. September 2021\nText.", "2021-09-30", ""},
    {"Rundbrief\nNr. 3, September 2021\nText.", "", ""},
    {"Amtsblatt\nText.\nNächste Ausgabe: 28.6.2019", "", ""},
    {"Rundbrief\nEins.\nZwei.\nDrei.\nVier.\nFünf.\nSechs.\n12.11.2014, Gera: Tagung\n14.12.2014, Jena: Fest", "",
     ""},
    {"Ein Titel\nGera, 14.06.2019. Am 3. Mai trafen sich viele, um über alles zu reden, was im Ort geschehen soll.",
     "2019-06-14", ""},
    {"Ein Titel\nAnmeldeschluss: 12.03.2018\nText.", "", ""},
    {"Ein Titel\nLaufzeit\n01.10.2017 bis 30.09.2019\nText.", "", ""},
    {"Ein Titel\nProjekt vom 1.3.2018 bis zum 30.4.2019\nText.", "", ""},
    {"Ein Titel\nDatum der Urkunde: 27.03.2023\nText.", "", ""},
    {"Blog\nStart\nTermine\nArchiv\nMenü\nSuche\nEine Chronik\nEingestellt von Uwe am 30.11.2021 um 20:47\nText.",
     "2021-11-30", ""},
    {"Blog\nStart\nTermine\nArchiv\nMenü\nSuche\nEine Chronik\n17.9.2014\nDer "
     "Beitritt.\n2016\n2017\n2018\n2019\n2020\n"
     "2021\nText.",
     "", ""},
    {"Ein Titel\nEins.\nZwei.\nDrei.\nVier.\nFünf.\nText.\n20. März 2023, 6.00 Uhr | Lesedauer: 2 Minuten",
     "2023-03-20", ""},
    {"Stationen\n12.05.2016 – Gera tritt bei\n13.06.2018 – Jena folgt\nText.", "", ""},
    {"Stationen\n17. Februar 2014 – Gera tritt bei\n6. Oktober 2016 - Jena ebenso\nText.", "", ""},
    {"12. März 2019 – Rat vertagt Beschluss\nDer Rat hat die Sache vertagt.", "2019-03-12", ""},
    {"", "", ""},
};

static void check_plain(void)
{
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
        struct page page = {0};
        buf_adds(&page.text, plain[i].text);
        page_dates_from_text(&page);
        tap_is(or_empty(&page.published), plain[i].published, plain[i].text);
        tap_is(or_empty(&page.modified), plain[i].modified, plain[i].text);
        page_free(&page);
    }
}

int main(void)
{
    tap_ok(date_cues_sorted(), "the cues are sorted");
    check_scans();
    check_urls();
    check_pages();
    check_plain();
    return tap_done();
}
