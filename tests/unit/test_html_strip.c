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
    {"frames are raw text", "a<iframe><p></iframe>b", "ab"},
    {"markup that says nothing", "<em class=x>a</em><img src='a>b'>c", "ac"},
    {"attributes that say nothing", "<p onclick=\"a>b\" class=lead data-x='1' ID=\"top\">a",
     "<p class=\"lead\" id=\"top\">a"},
    {"each attribute once", "<p class=a class=b>", "<p class=\"a\">"},
    {"hidden by style", "<p style=\"color:red; Display : none\">a<p style=\"color:red\">b", "<p hidden>a<p>b"},
    {"attributes by element", "<a href=x rel=y name=z>a</a><p href=x>", "<a href=\"x\" rel=\"y\">a</a><p>"},
    {"a quote in an unquoted value", "<p class=a\"b>x", "<p class=\"\">x"},
    {"end tags of nothing", "a</p></div>b</em>", "ab"},
    {"less-than signs", "1 < 2 <3 <", "1 &lt; 2 &lt;3 &lt;"},
    {"a cut tag", "a<p class=\"x", "a<p class=\"x\">"},
    {"a byte order mark", "\xEF\xBB\xBFGera", "Gera"},
    {"nothing", "", ""},
};

static void check_cases(const struct word_table *tags)
{
    struct html_strip s = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        html_strip(&s, tags, cases[i].html, strlen(cases[i].html), false);
        tap_is(s.out.data + HTML_STRIP_MARK, cases[i].out, cases[i].name);
    }
    html_strip_free(&s);
}

static void check_json_ld(const struct word_table *tags)
{
    static const char HTML[] = "<script type='application/ld+json'>{\"a\":1}</script><script>x</script>"
                               "<script type=\"application/ld+json; charset=utf-8\">{}</script>";
    struct html_strip s = {0};
    html_strip(&s, tags, HTML, sizeof HTML - 1, false);
    tap_ok(s.njson_ld == 2, "two JSON-LD scripts");
    tap_ok(s.njson_ld == 2 && s.json_ld[0].len == 7 && !memcmp(s.json_ld[0].bytes, "{\"a\":1}", 7), "the first one");
    html_strip_free(&s);
}

static void check_depth(const struct word_table *tags)
{
    struct buf html = {0};
    struct html_strip s = {0};
    for (int i = 0; i < 3 * HTML_DEPTH; i++)
        buf_adds(&html, "<div>");
    buf_adds(&html, "deep");
    for (int i = 0; i < 3 * HTML_DEPTH; i++)
        buf_adds(&html, "</div>");
    html_strip(&s, tags, html.data, html.len, false);
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
    struct word_table *tags = tag_table_new();
    check_cases(tags);
    check_json_ld(tags);
    check_depth(tags);
    word_table_free(tags);
    return tap_done();
}
