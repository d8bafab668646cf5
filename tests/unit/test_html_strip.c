#include "lib/page/html_hint.h"
#include "lib/page/html_strip.h"
#include "tests/unit/tap.h"

/* What the parser gets to see (behind the byte order mark). */
static const struct {
    const char *name, *html, *out;
} cases[] = {
    {"elements and text", "<p>Gera</p>", "<p>Gera</p>"},
    {"scripts and styles", "a<script>if (a<b) '</p>'</script>b<style>p{}</style>c", "abc"},
    {"the end tag of a script in capitals", "a<SCRIPT>x</ScRiPt >b", "ab"},
    {"a script without end swallows the rest", "a<script>b<p>c", "a"},
    {"comments", "a<!-- <p> -- > -->b<!-->c<!--->d", "abcd"},
    {"a comment without end costs only its tag", "a<!-- b > c <!-- d > e", "a c  e"},
    {"declarations and processing instructions", "<!doctype html><?xml version='1.0'?><![CDATA[x]]>a", "a"},
    {"media and form fields with their content", "a<svg><svg><text>x</text></svg></svg>b<select><option>c</select>d",
     "abd"},
    {"media without end keep their content", "a<svg>b", "ab"},
    {"an empty element of XML", "a<svg/>b", "ab"},
    {"what is struck out", "a<del>b <i>c</i></del>d<S class=x>e<s>f</s></S>g<strike>h</strike>i", "adgi"},
    {"nothing that is not struck to its end", "<s>a<p>b<s>c</s>", "a<p>b"},
    {"frames are raw text", "a<iframe><p></iframe>b", "ab"},
    {"markup that says nothing", "<em class=x>a</em><img src='a>b'>c", "ac"},
    {"attributes that say nothing", "<p onclick=\"a>b\" role=main data-x='1' HIDDEN>a", "<p role=\"main\" hidden>a"},
    {"each attribute once", "<p role=a role=b>", "<p role=\"a\">"},
    {"hints of class and id in place of them", "<p class=\"x footer y\" id='sidebar'>a<p class=x>b", "<p h=6>a<p>b"},
    {"hints, the lowest digit first", "<p class=content>", "<p h=0008>"},
    {"class and id are taken once", "<p class=footer class=sidebar>", "<p h=2>"},
    {"an attribute that is named as the hints", "<p h=2>", "<p>"},
    {"a class with a character reference", "<p class='foo&#116;er'>", "<p class='foo&#116;er'>"},
    {"classes of elements that have no hints", "<body class=footer><meta class=footer><br id=footer>",
     "<body><meta><br>"},
    {"hidden by style", "<p style=\"color:red; Display : none\">a<p style=\"color:red\">b", "<p hidden>a<p>b"},
    {"attributes by element", "<a href=x rel=y name=z>a</a><p href=x>", "<a href=\"x\">a</a><p>"},
    {"where a link leads, its beginning", "<a href='https://example.org/a'>", "<a href='https://exa'>"},
    {"the same, a whole character", "<a href='/0123456789\u00e4b'>", "<a href='/0123456789'>"},
    {"the same, not within a character", "<a href='/012345678\u00e4b'>", "<a href='/012345678\u00e4'>"},
    {"the same, with a character reference", "<a href='&#x23;0123456789'>", "<a href='&#x23;0123456789'>"},
    {"only the canonical link", "<link rel=icon href=x><link href=x rel=canonical><link href=x>",
     "<link><link href=\"x\" rel=\"canonical\"><link>"},
    {"a quote in an unquoted value", "<p role=a\"b>x", "<p role=\"\">x"},
    {"blanks that a text begins or ends with", "<p> \t a  b\t\t</p>  \n <p>c", "<p> a  b\t</p>\n<p>c"},
    {"but not of a title", "<title>  a  </title>", "<title>  a  </title>"},
    {"references to what is not ASCII", "M&uuml;ller &#8211; &#x20AC;&nbsp;5", "Müller – €\u00a05"},
    {"but not to what is", "a &amp; &lt;b&gt; &#38;&#60;", "a &amp; &lt;b&gt; &#38;&#60;"},
    {"nor to what is no character, or stands for another", "&#150;&#xD800;&#xFFFE;&#x110000;&#99999999;",
     "&#150;&#xD800;&#xFFFE;&#x110000;&#99999999;"},
    {"references by name without end", "&uuml &uuml, M&uumlnster&nbsp &amp &ltb>",
     "ü ü, Münster\u00a0 &#38; &#60;b>"},
    {"but not those that need one, by number or without a name", "&ndash &bdquo &#252 x& &; &q",
     "&ndash &bdquo &#252 x& &; &q"},
    {"names of HTML 5", "&ldquor;a&comma;&rsquor; &AMP;&LT; &zcaron;", "„a,’ &#38;&#60; ž"},
    {"names that there are not", "&Auml;&AUML;&a1;&verylongname;", "Ä&amp;AUML;&amp;a1;&amp;verylongname;"},
    {"references of a title", "<title>&uuml;</title>", "<title>&uuml;</title>"},
    {"references beside digits that may be footnotes", "1&nbsp;2<sup>1&nbsp;</sup>1&nbsp;a&nbsp;2 &uuml;b&ouml;",
     "1\u00a02<sup>1&nbsp;</sup>1&nbsp;a&nbsp;2 üb&ouml;"},
    {"end tags of nothing", "a</p></div>b</em>", "ab"},
    {"less-than signs", "1 < 2 <3 <", "1 &lt; 2 &lt;3 &lt;"},
    {"a cut tag", "a<p role=\"x", "a<p role=\"x\">"},
    {"a byte order mark", "\xEF\xBB\xBFGera", "Gera"},
    {"nothing", "", ""},
};

static void check_cases(const struct word_table *tags, const struct word_table *hints)
{
    struct html_strip s = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        html_strip(&s, tags, hints, cases[i].html, strlen(cases[i].html), false);
        tap_is(s.out.data + HTML_STRIP_MARK, cases[i].out, cases[i].name);
    }
    html_strip_free(&s);
}

static void check_json_ld(const struct word_table *tags, const struct word_table *hints)
{
    static const char HTML[] = "<script type='application/ld+json'>{\"a\":1}</script><script>x</script>"
                               "<script type=\"application/ld+json; charset=utf-8\">{}</script>";
    struct html_strip s = {0};
    html_strip(&s, tags, hints, HTML, sizeof HTML - 1, false);
    tap_ok(s.njson_ld == 2, "two JSON-LD scripts");
    tap_ok(s.njson_ld == 2 && s.json_ld[0].len == 7 && !memcmp(s.json_ld[0].bytes, "{\"a\":1}", 7), "the first one");
    html_strip_free(&s);
}

static void check_depth(const struct word_table *tags, const struct word_table *hints)
{
    struct buf html = {0};
    struct html_strip s = {0};
    for (int i = 0; i < 3 * HTML_DEPTH; i++)
        buf_adds(&html, "<div>");
    buf_adds(&html, "deep");
    for (int i = 0; i < 3 * HTML_DEPTH; i++)
        buf_adds(&html, "</div>");
    html_strip(&s, tags, hints, html.data, html.len, false);
    size_t tags_left = 0;
    for (size_t i = 0; i < s.out.len; i++)
        tags_left += s.out.data[i] == '<';
    tap_ok(tags_left == 2 * HTML_DEPTH, "tags deeper than %d are dropped, in pairs", HTML_DEPTH);
    tap_ok(strstr(s.out.data, "deep") != NULL, "their text is not");
    html_strip_free(&s);
    buf_free(&html);
}

int main(void)
{
    struct word_table *tags = tag_table_new(), *hints = hint_table_new();
    check_cases(tags, hints);
    check_json_ld(tags, hints);
    check_depth(tags, hints);
    word_table_free(tags);
    word_table_free(hints);
    return tap_done();
}
