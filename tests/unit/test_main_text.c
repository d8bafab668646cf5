/* What belongs to the content of a page and what does not. The pages are ours, in the manner of real ones. */
#include "lib/page/html.h"
#include "tests/unit/tap.h"

/* Running text, so that there is a content to find. */
#define P1 "<p>Die Stadt Gera ist dem Verbund im Herbst beigetreten, und der Rat hat dem einstimmig zugestimmt.</p>"
#define P2 "<p>Im nächsten Jahr will sie mit den Schulen und den Vereinen der Stadt an einem Plan arbeiten.</p>"
#define P3 "<p>Alle Kommunen des Landes sind eingeladen, die Treffen zu besuchen und voneinander zu lernen.</p>"
#define BODY P1 P2 P3

/* Marked with "++" what must be there, with "--" what must not. */
static const struct {
    const char *name, *html;
} pages[] = {
    {"navigation, page head and foot",
     "<header><a href=/>--Portal</a><nav><ul><li><a href=a>--Rathaus</a></ul></nav></header><h1>++Gera</h1>" BODY
     "<footer><p>--Markt 1, 07545 Gera. Telefon und Fax stehen im Impressum, das am Ende jeder Seite "
     "steht.</p></footer>"},
    {"cookie banner, newsletter, share bar", "<div id=cookie-banner><p>--Wir nutzen Cookies, um Ihnen die Seite so "
                                             "zu zeigen, wie Sie sie mögen.</p></div><main><h1>++Gera</h1>" BODY
                                             "<div class='social-share'>--Teilen <a href=x>--Facebook</a></div><div "
                                             "class=newsletter-box>--Nichts verpassen!</div></main>"},
    {"comments", "<article><h1>++Gera</h1>" BODY
                 "</article><div id=comments><h3>--Kommentare</h3><p>--Das freut mich sehr, denn es "
                 "war ja auch höchste Zeit, dass die Stadt dem Verbund beitritt.</p></div>"},
    {"a byline, and what says how old the text is",
     "<main><h1>++Gera</h1><p class=meta>--Rathaus, 3.5.2021</p>" BODY "<p class=meta>++Stand: Juni 2021</p></main>"},
    {"what says how old the text is, in a paragraph that is called a foot",
     "<main><h1>++Gera</h1>" BODY
     "<p class=fuss>++Zuletzt bearbeitet: 2.3.2017</p><p class=fuss>--Rathaus</p></main>"},
    {"what says how old the text is, behind a list of other pages",
     "<main><h1>++Gera</h1>" BODY "<h2>--Zum Weiterlesen</h2><p>--Bericht (2019)</p>"
     "<p>++Diese Seite wurde zuletzt am 20.5.2019 bearbeitet.</p></main>"},
    {"a byline without text, behind all", "<main><h1>++Gera</h1>" BODY "</main><div class=meta></div>"},
    {"comments without a name", "<div><h1>++Gera</h1>" BODY "<h3>--Kommentare (2)</h3><p>--Gut so.</p></div>"},
    {"teasers of other pages",
     "<main><h1>++Gera</h1>" BODY
     "<div class=row><div><h3><a href=1>--Ulm baut einen neuen Markt</a></h3><p>--Der Platz.</p></div><div>"
     "<h3><a href=2>--Hof feiert das Fest der Vereine</a></h3><p>--Das Fest.</p></div></div></main>"},
    {"a section of links in the text",
     "<main><h1>++Gera</h1>" P1
     "<h3>--Lesen Sie auch</h3><ul><li><a href=1>--Ulm baut einen neuen Markt am Fluss</a></ul>" P2 P3
     "<p>++Ende.</p></main>"},
    {"side column", "<div class=row><div class=col><h1>++Gera</h1>" BODY
                    "</div><aside><h2>--Termine</h2><p>--Am Montag tagt der Rat.</p></aside></div>"},
    {"columns of a layout table",
     "<table><tr><td class=nav><a href=a>--Start</a><br><a href=b>--Rathaus</a></td><td><h1>++Gera</h1>" BODY
     "</td></tr></table>"},
    {"lists, tables, quotes, captions",
     "<article><h1>++Gera</h1>" P1
     "<ul><li>++Schulen<li>++Vereine</ul><table><tr><td>++Ort<td>++Jahr</table><blockquote>++Schön."
     "</blockquote><figure><figcaption>++Auf dem Markt in Gera</figcaption></figure>" P2 P3 "</article>"},
    {"the credit of a picture",
     "<article><h1>++Gera</h1>" P1 "<figure><figcaption>++Auf dem Markt. Foto: --Muster / dpa</figcaption></figure>"
     "<p>--Foto: Stadt Gera</p>" P2 P3 "</article>"},
    {"communes with links",
     "<main><h1>++Mitglieder</h1>" P1 "<h2>++Thüringen</h2><ul><li><a href=g>++Gera</a><li><a href=j>++Jena</a>"
     "<li><a href=e>++Erfurt</a></ul>" P2 "</main>"},
    {"communes with links, one a line",
     "<main><h1>++Mitglieder</h1>" P1 "<p><a href=g>++Gera</a><br><a href=j>++Jena</a><br><a href=e>++Erfurt</a>"
     "</p>" P2 "<p><a href=z>--Alle Termine</a></p></main>"},
    {"communes with links in columns",
     "<nav><a href=/>--Start</a></nav><main><h1>++Mitglieder</h1><div><div><ul><li><a href=g>++Gera</a>"
     "<li><a href=j>++Jena</a></ul></div></div></main>"},
    {"an info box",
     "<article><h1>++Gera</h1>" P1
     "<aside><h3>++Der Verbund</h3><p>++Er ist im Herbst 2011 entstanden, und er berät die Kommunen.</p></aside>" P2
         P3
     "</article><aside><p>--Das Amt ist am Freitag geschlossen, und auch der Markt fällt dann aus.</p></aside>"},
    {"cards of members",
     "<nav><a href=/>--Start</a></nav><main><h1>++Mitglieder</h1><div class=row><div class=card><a "
     "href=g><h3>++Gera</h3><p>++seit 2012"
     "</p></a></div><div class=card><a href=j><h3>++Jena</h3><p>++seit 2013</p></a></div></div></main>"},
    {"menus without a name",
     "<div><ul><li><a href=a>--Start</a><li><a href=b>--Rathaus</a></ul></div><div><h1>++Gera</h1><p>++Aktuell sind "
     "14 dabei.</p></div>"},
    {"compound names", "<div id=mainmenu><a href=a>--Start</a></div><h1>++Gera</h1>" BODY
                       "<div class=pagefooter><p>--Der Markt ist das Herz der Stadt, in der alle "
                       "gern leben und arbeiten.</p></div>"},
    {"an accordion opened by links",
     "<main><h1>++Länder</h1>" P1 "<h3><a href='#h'>++Hessen</a></h3><div id=h class=collapse>" P2 "</div>"
     "<h3><a href='#s'>++Saarland</a></h3><div id=s class=collapse>" P3 "</div></main>"},
    {"newsletters", "<main><h1>++Gera</h1>" BODY
                    "<p>--Mit unserem Newsletter erhalten Sie jede Woche das Neueste aus der Stadt.</p></main>"},
    {"a headline and nothing else", "<div class=menu><a href=x>--Start</a></div><h1>++Gera tritt bei</h1>"},
    {"nothing but links", "<ul><li><a href=a>++Gera ist seit dem Herbst im Verbund dabei</a></ul>"},
    {"a list without any sentence", "<nav><a "
                                    "href=/>--Start</a></nav><main><h1>++Mitglieder</"
                                    "h1><ul><li>++Gera<li>++Jena<li>++Erfurt</ul><p>++Stand: 17.08.2022</p></main>"},
    {"a definition list",
     "<div class=wrap><div class=menu><a href=x>--Start</a></div><main><h1>++Steckbriefe</h1><p>++Fünf stellen sich "
     "vor.</p>"
     "<dl><dt>++Gera<dd>++Beigetreten am 29.11.2012. Schwerpunkt sind die Familien in den "
     "Stadtteilen.<dt>++Jena<dd>++Beigetreten "
     "2015. Zwei Stellen koordinieren die Arbeit mit den Schulen der Stadt.</dl><p>++Stand: Mai 2022</p></main>"},
    {"an accordion", "<main><h1>++Länder</h1><p>++Klappen Sie die Länder auf, um mehr zu erfahren.</p><section "
                     "class=accordion><details><summary>"
                     "++Hessen</summary>" P1 "</details><details><summary>++Saarland</summary>" P2
                     "</details></section><p>++Stand: März 2025</p></main>"},
    {"an accordion of which one part has nearly all the text",
     "<main><details><summary>++Wer ist dabei?</summary><ul><li>++Hanau<li>++Marburg</ul></details>"
     "<details><summary>++Wie geht das?</summary>" BODY "</details></main>"},
    {"an accordion opened by buttons", "<main><div class=accordion-item><button class=accordion-button>++Wer ist "
                                       "dabei?</button><div class=accordion-body>"
                                       "<p>++Hanau</p></div></div><div class=accordion-item><button "
                                       "class=accordion-button>++Wie geht das?</button><div "
                                       "class=accordion-body>" BODY "</div></div><button>--Drucken</button></main>"},
    {"an accordion that scripts open",
     "<main><h1>++Länder</h1><div class=accordion><h3>++Hessen</h3><div class=panel style='display:none'>"
     "<p>++Hanau</p></div></div>" BODY "</main>"},
    {"hidden elements",
     "<main><h1>++Gera</h1>" BODY "<div hidden><p>--Diese Seite verwendet notwendige Cookies.</p></div>"
     "<span class=sr-only>--Öffnet in neuem Fenster</span></main>"},
    {"a lead above the text", "<header><h1>++Gera tritt bei</h1></header><p class=teaser>++Der Rat der Stadt hat es "
                              "beschlossen, und alle sind froh.</p>"
                              "<p class=date>--1. Mai 2018</p><div class=content>" BODY "</div>"},
    {"buttons and forms",
     "<main><h1>++Gera</h1>" BODY "<button>--Drucken</button><form><label>--Ihre Nachricht</label></form></main>"},
    {"a page that is one form",
     "<form id=aspnetForm><div class=nav><a href=x>--Start</a></div><h1>++Gera</h1>" BODY "</form>"},
    {"classes that name what is absent", "<div class='no-sidebar has-comments'><h1>++Gera</h1>" BODY "</div>"},
    {"topics of a post are no hints",
     "<article class='post tag-newsletter category-events'><h1>++Gera</h1>" BODY "</article>"},
    {"a forum", "<div id=comments><div class=comment><p>++Gera ist nun dabei, und ich frage mich, was das für uns "
                "bedeutet.</p></div></div>"},
    {"headings of what was left out",
     "<main><h1>++Gera</h1>" BODY "<h2>--Mehr aus Thüringen</h2><p><a href=x>--Jena</a></p><h2>--Archiv</h2></main>"},
};

static void check_page(struct html *reader, struct page *page, const char *name, const char *html)
{
    struct html_options o = {0};
    struct buf plain = {0};
    bool good = true;
    for (const char *p = html; *p; p++) {
        if ((p[0] == '+' && p[1] == '+') || (p[0] == '-' && p[1] == '-'))
            p++;
        else
            buf_addc(&plain, *p);
    }
    page_clear(page);
    html_read(reader, plain.data, plain.len, &o, page, NULL);
    for (const char *p = html; (p = strpbrk(p, "+-")) != NULL; p++) {
        if (p[1] != p[0])
            continue;
        char piece[64] = "";
        size_t n = strcspn(p + 2, "<.");
        memcpy(piece, p + 2, n < 63 ? n : 63);
        bool there = page->text.len && strstr(page->text.data, piece);
        if (there != (p[0] == '+')) {
            printf("# %s: %s\n", p[0] == '+' ? "missing" : "not left out", piece);
            good = false;
        }
        p++;
    }
    if (!tap_ok(good, "%s", name))
        printf("# text: %s\n", page->text.len ? page->text.data : "");
    buf_free(&plain);
}

int main(void)
{
    struct html *reader = html_open();
    struct page page = {0};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        check_page(reader, &page, pages[i].name, pages[i].html);
    page_free(&page);
    html_close(reader);
    return tap_done();
}
