/* The forms of names, and their comparison with texts. */
#include "lib/base/buf.h"
#include "lib/base/mem.h"
#include "lib/place/names.h"
#include "lib/place/words.h"
#include "tests/unit/tap.h"

static void show(void *ctx, const struct variant *v)
{
    struct buf *out = ctx;
    buf_adds(out, out->len ? ", " : "");
    buf_adds(out, v->words);
    if (*v->qualifier)
        buf_addf(out, " (%s)", v->qualifier);
    if (v->flags & VARIANT_TITLED)
        buf_addc(out, '!');
}

/* An official name, and the forms made of it: words in comparison form, the qualifier in brackets, "!" where the form
 * needs a title before it. */
static const struct {
    enum area_level level;
    const char *name, *variants, *want;
} forms[] = {
    {AREA_MUNICIPALITY, "Gera", "", "gera"},
    {AREA_MUNICIPALITY, "Esslingen am Neckar", "", "esslingen (neckar)"},
    {AREA_MUNICIPALITY, "Frankfurt (Oder)", "", "frankfurt (oder)"},
    {AREA_MUNICIPALITY, "Weiden i.d. OPf.", "", "weiden (opf)"},
    {AREA_MUNICIPALITY, "Mülheim-Kärlich", "", "muelheim kaerlich"},
    {AREA_MUNICIPALITY, "Rothenburg ob der Tauber", "", "rothenburg (tauber)"},
    {AREA_MUNICIPALITY, "Berg b. Neumarkt i.d. OPf.", "", "berg (neumarkt opf)"},
    {AREA_MUNICIPALITY, "St. Georgen im Schwarzwald", "", "sankt georgen (schwarzwald)"},
    {AREA_MUNICIPALITY, "Weil der Stadt", "", "weil der stadt"},
    {AREA_MUNICIPALITY, "Lutherstadt Eisleben", "", "lutherstadt eisleben, eisleben"},
    {AREA_MUNICIPALITY, "Hann. Münden", "", "hann muenden, hannoversch muenden"},
    {AREA_MUNICIPALITY, "An der Schmücke", "", "an der schmuecke"},
    {AREA_DISTRICT, "Rhein-Sieg-Kreis", "", "rhein sieg kreis, rhein sieg!, rhein siegkreis"},
    {AREA_DISTRICT, "Rhein-Kreis Neuss", "Kreis Neuss", "rhein kreis neuss, neuss!, kreis neuss, neuss!"},
    {AREA_DISTRICT, "Vogtlandkreis", "", "vogtlandkreis, vogtland kreis"},
    {AREA_DISTRICT, "Märkischer Kreis", "",
     "maerkischer kreis, maerkische kreis, maerkischen kreis, maerkischem kreis"},
    {AREA_DISTRICT, "Neustadt a.d. Aisch-Bad Windsheim", "", "neustadt aisch bad windsheim"},
    {AREA_DISTRICT, "Region Hannover", "", "region hannover, hannover!"},
};

static void test_forms(void)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct area a = {.name = forms[i].name, .variants = forms[i].variants, .level = (uint8_t)forms[i].level};
        struct buf out = {0};
        variants_of(&a, show, &out);
        if (!tap_ok(out.data && !strncmp(out.data, forms[i].want, strlen(forms[i].want)), "%s", forms[i].name))
            printf("#   got: %s\n#  want: %s\n", out.data, forms[i].want);
        buf_free(&out);
    }
}

/* A qualifier, and how much of a text behind a name it takes. */
static const struct {
    const char *qualifier, *text, *rest;
} qualifiers[] = {
    {"main", " am Main und", "und"},
    {"main", " a. M. und", "und"},
    {"main", "/M. und", "und"},
    {"main", "/Main, und", ","},
    {"main", " (Main) und", "und"},
    {"main", " am Main. Und", "."},
    {"opf", " i.d.OPf. und", "und"},
    {"opf", " in der Oberpfalz", ""},
    {"oldb", " (Oldenburg) und", "und"},
    {"tauber", " o.d.T. und", "und"},
    {"westf", " (Westf.) und", "und"},
    {"saale", " Saale und", "und"},
    {"oder", " (Main)", NULL},
    {"main", " am Rhein", NULL},
    {"main", " und Main", NULL},
    {"saale", " (Saale-Holzland)", NULL},
    {"neumarkt opf", " b. Neumarkt u", "u"},
};

static void test_qualifiers(void)
{
    for (size_t i = 0; i < sizeof qualifiers / sizeof *qualifiers; i++) {
        struct page page = {0};
        struct doc doc = {0};
        buf_addf(&page.text, "Ort%s", qualifiers[i].text);
        doc_read(&doc, &page);
        size_t end = names_qualifier(qualifiers[i].qualifier, &doc, 1);
        const char *rest = !end ? NULL : end < doc.ntokens ? doc.text + doc.tokens[end].start : "";
        const char *want = qualifiers[i].rest;
        bool good = want && rest ? !strncmp(rest, want, strlen(want)) && !*want == !*rest : want == rest;
        tap_ok(good, "%s: %s -> %s", qualifiers[i].qualifier, qualifiers[i].text, rest ? rest : "(none)");
        doc_free(&doc);
        page_free(&page);
    }
}

static void test_words(void)
{
    tap_ok(words_sorted(), "the tables are sorted");
    tap_ok(word_everyday("stelle") == 3 && word_everyday("kuchen") == 2 && !word_everyday("gera"), "everyday words");
    tap_ok(word_is(WORD_FIRST_NAME, "juergen") && !word_is(WORD_FIRST_NAME, "gera"), "first names");
    tap_ok(word_is_street("maarweg") && !word_is_street("gera"), "streets");
    tap_ok(word_is_person_role("projektleiterin") && !word_is_person_role("landkreis"), "roles");
}

int main(void)
{
    test_forms();
    test_qualifiers();
    test_words();
    return tap_done();
}
