/* The structure of a page: lines, blocks, what the page says of itself. All text is kept here; what belongs to
 * the content is tested in test_main_text.c. */
#include "lib/page/html.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *html, *text;
} texts[] = {
    {"paragraphs", "<p>Eins</p><p>Zwei", "Eins\nZwei"},
    {"white space", "<p>  a \n\t b&nbsp;c  </p>", "a b c"},
    {"soft hyphens, zero-width characters", "Gesund&shy;heit f&#8203;\xC3\xBCr\xEF\xBB\xBF alle",
     "Gesundheit für alle"},
    {"control characters",
     "a\x01"
     "b\x7F"
     "c",
     "abc"},
    {"references to Windows-1252", "&#132;Gera&#147; &#150; &#128;", "„Gera“ – €"},
    {"entities", "&Uuml;ber &amp; &lt;b&gt; &bdquo;x&ldquo; &unknown;", "Über & <b> „x“ &unknown;"},
    {"line breaks", "<p>a<br>b<br/>c</p>", "a\nb\nc"},
    {"two line breaks part paragraphs", "a<br><br>b", "a\nb"},
    {"footnotes", "<p>Berlin<sup>1</sup> 8<sup>2</sup> Bezirke, 10<sup>12</sup>, 1<sup>st</sup>",
     "Berlin¹ 8² Bezirke, 10¹², 1st"},
    {"inline elements", "<p>Ge<b>ra</b> und <a href=x>Ulm</a>.</p>", "Gera und Ulm."},
    {"words that only layout parts", "<span>Max Muster</span><span>3.11.2023</span><span>Gera</span>",
     "Max Muster 3.11.2023 Gera"},
    {"an initial", "<p><span>G</span>era</p>", "Gera"},
    {"items", "<ul><li>Gera<li>Ulm<ul><li>Hof</ul></ul>", "Gera\nUlm\nHof"},
    {"rows", "<table><tr><th>Ort<th>Jahr<tr><td>Gera<td>2012</table>", "Ort\tJahr\nGera\t2012"},
    {"empty cells", "<table><tr><td>Gera<td><td>2012<td></table>", "Gera\t\t2012"},
    {"cells that span rows and columns",
     "<table><tr><td rowspan=2>2014<td>Gera<td rowspan=9>x<tr><td>Ulm<tr><td colspan=2>a<tr><td>b<td>c</table>",
     "2014\tGera\tx\n\tUlm\na\nb\tc"},
    {"cells that span rows end with their table",
     "<table><tr><td rowspan=3>a<td>b</table><table><tr><td>c<td>d</table>", "a\tb\nc\td"},
    {"breaks and paragraphs in cells", "<table><tr><td>Gera<br>Ulm<td><p>a</p><p>b</p></table>", "Gera Ulm\ta b"},
    {"tables for layout", "<table><tr><td><h1>Gera</h1><p>a</p><td><p>b</p></table>", "Gera\na\nb"},
    {"a table in a table", "<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "a\tb\nc"},
    {"tables of blocks",
     "<div><div><div>Ort</div><div>Jahr</div></div><div><div>Gera</div><div>2012</div></div></div>",
     "Ort\tJahr\nGera\t2012"},
    {"tables of spans", "<div><span>Ort</span> <span>Jahr</span></div><div><span>Ulm</span><span>2012</span></div>",
     "Ort\tJahr\nUlm\t2012"},
    {"empty cells in them",
     "<div><div><div></div><div>2011</div><div>2012</div></div><div><div>a</div><div></div><div>3</div></div></div>"
     "<p><span></span> <span>2011</span></p><p><span>a</span> <span>3</span></p>",
     "\t2011\t2012\na\t\t3\n\t2011\na\t3"},
    {"a row of blocks or spans alone",
     "<div><div>Gera</div><div>2012</div></div><p><span>Gera</span> <span>2012</span></p>", "Gera\n2012\nGera 2012"},
    {"running text in spans", "<p><span>Ge</span>ra <span>und Ulm</span></p><p><span>a</span> <span>b</span></p>",
     "Gera und Ulm\na b"},
    {"definition lists", "<dl><dt>Gera<dd>seit 2012<dt>Ulm<dd>seit 2015</dl>", "Gera\nseit 2012\nUlm\nseit 2015"},
    {"accordions", "<details><summary>Hessen</summary><p>Hanau</p></details>", "Hessen\nHanau"},
    {"preformatted text", "<pre>a\n  b\n</pre>", "a\nb"},
    {"scripts are no text", "a<script>var b</script><style>c</style><noscript>d</noscript>", "a"},
    {"a fragment", "</div>Gera</p><td>Ulm", "Gera\nUlm"},
    {"tag soup", "<p>a<div>b</div>c<h2>d</b></h2></span>e</section>", "a\nb\nc\nd\ne"},
    {"nothing", "", ""},
    {"only blanks", " <p> </p>&nbsp;\n", ""},
};

static struct html *reader;

static void read_all(const char *html, size_t len, struct page *page)
{
    struct html_options o = {.all_text = true};
    page_clear(page);
    html_read(reader, html, len, &o, page, NULL);
}

static void check_texts(struct page *page)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        read_all(texts[i].html, strlen(texts[i].html), page);
        tap_is(page->text.len ? page->text.data : "", texts[i].text, texts[i].name);
    }
    read_all("a\0b", 3, page);
    tap_is(page->text.data, "ab", "NUL bytes are passed over");
}

static const struct {
    const char *html;
    enum block_kind kind;
    unsigned level;
} blocks[] = {
    {"<h1>x", BLOCK_HEADING, 1},
    {"<h6>x", BLOCK_HEADING, 6},
    {"<ul><li>x", BLOCK_ITEM, 1},
    {"<ul><li><ol><li>x", BLOCK_ITEM, 2},
    {"<ul><li><p>x", BLOCK_ITEM, 1},
    {"<ul><li><h3>x", BLOCK_HEADING, 3},
    {"<p><b>Hessen und Saarland</b>", BLOCK_HEADING, 6},
    {"<table><tr><td>a<td>b", BLOCK_ROW, 0},
    {"<table><tr><th>a<th>b", BLOCK_ROW, 1},
    {"<dl><dt>x", BLOCK_TERM, 0},
    {"<details><summary>x", BLOCK_HEADING, 6},
    {"<ul><li><button class=accordion-toggle>x", BLOCK_HEADING, 6},
    {"<h3><button class=collapsed aria-expanded=false>x", BLOCK_HEADING, 3},
    {"<dl><dd>x", BLOCK_DETAIL, 0},
    {"<figure><figcaption>x", BLOCK_CAPTION, 0},
    {"<blockquote><p>x", BLOCK_QUOTE, 0},
};

static void check_blocks(struct page *page)
{
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        read_all(blocks[i].html, strlen(blocks[i].html), page);
        tap_ok(page->nblocks == 1 && page->blocks[0].kind == blocks[i].kind &&
                   page->blocks[0].level == blocks[i].level && page->blocks[0].start == 0 &&
                   page->blocks[0].end == page->text.len,
               "block of %s", blocks[i].html);
    }
    read_all("<p>x<p><b>Stand: 2012</b><p><b>Das ist ein Satz.</b>", 50, page);
    tap_ok(page->nblocks == 0 && page->structured, "a paragraph needs no block");
    read_all("<ul><li>a<br>b</ul>", 19, page);
    tap_ok(page->nblocks == 2, "each line of an item is a block");
    const char *spans = "<table><tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d</table>";
    read_all(spans, strlen(spans), page);
    tap_ok(page->nblocks == 2 && page->blocks[1].level == (row_spanned_cell(0) | row_spanned_cell(2)),
           "a row says which of its cells belong to those above");
}

/* Headings of bold text: of `lines`, which lines are; "+" one, "-" none. */
static const struct {
    const char *html, *lines;
} titles[] = {
    {"<p><b>2014</b></p><p>Gera kommt dazu.</p>", "+-"},
    {"<p><strong>30. November 2011</strong></p><p>Es geht los.</p>", "+-"},
    {"<p><strong>So viele sind es: 60 Kommunen in 14 Ländern</strong></p><p>Es geht los.</p>", "+-"},
    {"<p><span style='color:red; font-weight: 700'>Auftakt 2011</span></p><p>Es geht los.</p>", "+-"},
    {"<p class='fw-bold'>Auftakt 2011</p><p>Es geht los.</p>", "+-"},
    {"<p><u>Auftakt 2011</u></p><p>Es geht los.</p>", "+-"},
    {"<p><b>2014</b><br>Gera kommt dazu.<br><b>2015</b><br><i>Mai:</i> Jena auch.</p>", "+-+-"},
    {"<p><b>2014</b><br><b>Mai:</b> Gera kommt dazu.</p>", "+-"},
    {"<ul><li><p><b>2014</b></p><p>Nun kommt auch Gera dazu.</p></ul>", "+-"},
    {"<ul><li><b>2014</b><br>Nun kommt auch Gera dazu.</ul>", "+-"},
    {"<table><tr><td><p><b>Neu 2014</b></p><p>Nun kommt auch Gera dazu.</p><td>Zitat</table>", "+--"},
    {"<p>2014<br>Gera kommt dazu.</p><p>2015<br>Jena auch.</p>", "+-+-"}, /* no markup tells headings */
    {"<p>Neue Kommunen</p><p>Gera kommt dazu.</p>", "+-"},
    {"<p>Hessen<br>• Ulm</p>", "+-"},
    {"<h1>Chronik</h1><p>2014<br>Gera kommt dazu.</p>", "+--"},
    {"<p>Gera kommt dazu.<br>Jena, Suhl und Weimar auch.</p>", "--"},
    {"<p>Neue Kommunen</p><p>sind nicht dabei.</p>", "--"},
    {"<p><a href=x>Neue Kommunen</a></p><p>Gera kommt dazu.</p>", "--"},
    {"<p><b>Gera</b> und Jena</p>", "-"},
    {"<p><b>Stadt Gera<br>Amt für Gesundheit<br>Puschkinplatz</b><br>07545 Gera</p>", "----"},
    {"<p><b>Es sind zwei. Das genügt</b></p>", "-"},
    {"<p><b>Das ist der ganze Text.</b></p>", "-"},
    {"<ul><li><b>Gera</b><br>seit 2014</ul>", "--"},
    {"<ul><li><b>Gera</b></ul>", "-"},
    {"<table><tr><td><b>Gera</b><td>2014</table>", "-"},
};

static void check_titles(struct page *page)
{
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        read_all(titles[i].html, strlen(titles[i].html), page);
        char lines[16] = "";
        size_t at = 0;
        for (size_t n = 0; n + 1 < sizeof lines && at <= page->text.len; n++) {
            const char *end = memchr(page->text.data + at, '\n', page->text.len - at);
            lines[n] = '-';
            for (size_t b = 0; b < page->nblocks; b++)
                if (page->blocks[b].start == at && page->blocks[b].kind == BLOCK_HEADING)
                    lines[n] = '+';
            at = end ? (size_t)(end - page->text.data) + 1 : page->text.len + 1;
        }
        tap_is(lines, titles[i].lines, titles[i].html);
    }
}

static void check_terms(struct page *page)
{
    const char *two = "<p><b>Kommunen</b><br>79</p><p><b>Beginn</b><br>2011</p>",
               *one = "<p><b>Hessen</b><br>Kassel</p>";
    read_all(two, strlen(two), page);
    tap_ok(page->nblocks == 4 && page->blocks[0].kind == BLOCK_TERM && page->blocks[3].kind == BLOCK_DETAIL,
           "terms in bold over what explains them");
    read_all(one, strlen(one), page);
    tap_ok(page->nblocks == 1 && page->blocks[0].kind == BLOCK_HEADING, "one alone is a heading");
}

static const struct {
    const char *name, *html, *title, *lang, *url, *site;
} metas[] = {
    {"title", "<title> A\n &amp;  B </title><h1>C</h1>", "A & B", "", "", ""},
    {"title of Open Graph", "<meta property='og:title' content='A'>", "A", "", "", ""},
    {"headline for want of a title", "<h1>C</h1>", "C", "", "", ""},
    {"the title of a picture is none", "<svg><title>x</title></svg><title>A</title>", "A", "", "", ""},
    {"language", "<html lang='DE_at'>", "", "de-AT", "", ""},
    {"the first of two titles", "<title> </title><title>A</title><title>B</title>", "A", "", "", ""},
    {"language of XHTML", "<html xml:lang='de-AT'>", "", "de-AT", "", ""},
    {"language of HTML before that of XHTML", "<html xml:lang='en' lang='de'>", "", "de", "", ""},
    {"language of Open Graph", "<meta property=og:locale content=de_DE>", "", "de-DE", "", ""},
    {"no language", "<html lang='x'>", "", "", "", ""},
    {"canonical address", "<link rel=canonical href='https://a.example/b'>", "", "", "https://a.example/b", ""},
    {"canonical address among other relations", "<link rel='shortlink Canonical' href='https://a.example/b'>", "", "",
     "https://a.example/b", ""},
    {"relative canonical address", "<link rel=canonical href='/b'>", "", "", "", ""},
    {"address and name of Open Graph",
     "<meta property=og:url content='https://a.example/'><meta property=og:site_name content='Stadt&nbsp;Gera'>", "",
     "", "https://a.example/", "Stadt Gera"},
};

static const char *or_empty(const struct buf *b)
{
    return b->len ? b->data : "";
}

static void check_metas(struct page *page)
{
    for (size_t i = 0; i < sizeof metas / sizeof *metas; i++) {
        read_all(metas[i].html, strlen(metas[i].html), page);
        tap_is(or_empty(&page->title), metas[i].title, metas[i].name);
        tap_is(or_empty(&page->lang), metas[i].lang, metas[i].name);
        tap_is(or_empty(&page->url), metas[i].url, metas[i].name);
        tap_is(or_empty(&page->site), metas[i].site, metas[i].name);
    }
}

/* No page leaves anything behind for the next one. */
static void check_reuse(struct page *page)
{
    static const char FULL[] = "<html lang=de><title>A</title><h1>B</h1><ul><li>C</ul><time>1.2.2018</time>";
    read_all(FULL, sizeof FULL - 1, page);
    read_all("", 0, page);
    tap_ok(!page->text.len && !page->title.len && !page->lang.len && !page->published.len && !page->nblocks,
           "an empty page after a full one is empty");
}

static void check_depth(struct page *page)
{
    struct buf html = {0};
    for (int i = 0; i < 5000; i++)
        buf_adds(&html, "<p><a href=x>");
    buf_adds(&html, "Gera");
    read_all(html.data, html.len, page);
    tap_is(page->text.data, "Gera", "paragraphs and links nested without end");
    buf_free(&html);
}

/* The text of a page in which a reference stands, resolved before the parser, or behind a digit on a page that has <sup>,
 * where it is left to the parser (html_strip.c). */
static void check_reference(const char *reference, struct page *early, struct page *late)
{
    struct buf html = {0};
    buf_addf(&html, "<p>a1%sz", reference);
    read_all(html.data, html.len, early);
    buf_clear(&html);
    buf_addf(&html, "<p><sup>a</sup>1%sz", reference);
    read_all(html.data, html.len, late);
    tap_is(early->text.data, late->text.data, reference);
    buf_free(&html);
}

static void check_references(struct page *page)
{
    static const char names[] =
        "AElig Aacute Acirc Agrave Alpha Aring Atilde Auml Beta Ccedil Chi Dagger Delta ETH Eacute Ecirc "
        "Egrave Epsilon Eta Euml Gamma Iacute Icirc Igrave Iota Iuml Kappa Lambda Mu Ntilde Nu OElig "
        "Oacute Ocirc Ograve Omega Omicron Oslash Otilde Ouml Phi Pi Prime Psi Rho Scaron Sigma THORN Tau "
        "Theta Uacute Ucirc Ugrave Upsilon Uuml Xi Yacute Yuml Zeta aacute acirc acute aelig agrave "
        "alefsym alpha amp and ang apos aring asymp atilde auml bdquo beta brvbar bull cap ccedil cedil "
        "cent chi circ clubs cong copy crarr cup curren dArr dagger darr deg delta diams divide eacute "
        "ecirc egrave empty emsp ensp epsilon equiv eta eth euml euro exist fnof forall frac12 frac14 "
        "frac34 frasl gamma ge gt hArr harr hearts hellip iacute icirc iexcl igrave image infin int iota "
        "iquest isin iuml kappa lArr lambda lang laquo larr lceil ldquo le lfloor lowast loz lrm lsaquo "
        "lsquo lt macr mdash micro middot minus mu nabla nbsp ndash ne ni not notin nsub ntilde nu oacute "
        "ocirc oelig ograve oline omega omicron oplus or ordf ordm oslash otilde otimes ouml para part "
        "permil perp phi pi piv plusmn pound prime prod prop psi quot rArr radic rang raquo rarr rceil "
        "rdquo real reg rfloor rho rlm rsaquo rsquo sbquo scaron sdot sect shy sigma sigmaf sim spades "
        "sub sube sum sup sup1 sup2 sup3 supe szlig tau there4 theta thetasym thinsp thorn tilde times "
        "trade uArr uacute uarr ucirc ugrave uml upsih upsilon uuml weierp xi yacute yen yuml zeta zwj "
        "zwnj "
        "unknown AUML b u1 nbspx";
    static const uint32_t numbers[] = {0,      1,      9,      0x41,    0x7F,    0x80,     0x96,     0x9F,    0xA0,
                                       0xAD,   0xFC,   0x2028, 0x20AC,  0xD7FF,  0xD800,   0xDFFF,   0xE000,  0xFEFF,
                                       0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF, 0x110000, 99999999};
    struct page late = {0};
    char reference[48];
    for (const char *name = names; *name;) {
        size_t len = strcspn(name, " ");
        snprintf(reference, sizeof reference, "&%.*s;", (int)len, name);
        check_reference(reference, page, &late);
        name += len + (name[len] == ' ');
    }
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        snprintf(reference, sizeof reference, "&#%u;", (unsigned)numbers[i]);
        check_reference(reference, page, &late);
        snprintf(reference, sizeof reference, "&#x%X;", (unsigned)numbers[i]);
        check_reference(reference, page, &late);
    }
    page_free(&late);
}

int main(void)
{
    struct page page = {0};
    reader = html_open();
    check_texts(&page);
    check_references(&page);
    check_blocks(&page);
    check_titles(&page);
    check_terms(&page);
    check_metas(&page);
    check_reuse(&page);
    check_depth(&page);
    html_close(reader);
    page_free(&page);
    return tap_done();
}
