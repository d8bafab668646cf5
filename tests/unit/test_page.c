#include "lib/page/page.h"
#include "lib/page/plain.h"
#include "tests/unit/tap.h"

/* A page record goes in; `out` is what comes out, without its digests (NULL: `what` is the reason it is
 * turned down for). */
static const struct {
    const char *name, *in, *out, *what;
} records[] = {
    {"only what must be", "{\"type\":\"page\",\"source\":\"a\",\"text\":\"Grüße\\nx\"}",
     "{\"type\":\"page\",\"source\":\"a\",\"text\":\"Grüße\\nx\",\"title\":null,\"lang\":null,\"url\":null,"
     "\"site\":null,\"published\":null,\"modified\":null,\"retrieved\":null}\n",
     NULL},
    {"all fields, blocks in code points, unknown fields as they were",
     "{\"type\":\"page\",\"source\":\"a\",\"text\":\"Übersicht\\neins\\nzwei\",\"blocks\":[[0,9,\"heading\","
     "2],[10,14,"
     "\"item\",1]],\"title\":\"T\",\"lang\":\"de\",\"url\":\"http://a/"
     "\",\"site\":\"S\",\"published\":\"2018-12-07\","
     "\"modified\":null,\"retrieved\":\"2019-01-01T00:00:00Z\",\"n\":1.50,\"o\":{\"k\": [1]}}",
     "{\"type\":\"page\",\"source\":\"a\",\"text\":\"Übersicht\\neins\\nzwei\",\"blocks\":[[0,9,\"heading\","
     "2],[10,14,"
     "\"item\",1]],\"title\":\"T\",\"lang\":\"de\",\"url\":\"http://a/"
     "\",\"site\":\"S\",\"published\":\"2018-12-07\","
     "\"modified\":null,\"retrieved\":\"2019-01-01T00:00:00Z\",\"n\":1.50,\"o\":{\"k\": [1]}}\n",
     NULL},
    {"blocks that do not fit are dropped",
     "{\"type\":\"page\",\"source\":\"a\",\"text\":\"eins\\nzwei\",\"blocks\":[[0,6,\"item\",1],[0,4,"
     "\"what\",1],"
     "[5,99,\"item\",1],7,[5,4,\"item\",1],[-1,2,\"item\",1]]}",
     "{\"type\":\"page\",\"source\":\"a\",\"text\":\"eins\\nzwei\",\"blocks\":[],\"title\":null,\"lang\":"
     "null,"
     "\"url\":null,\"site\":null,\"published\":null,\"modified\":null,\"retrieved\":null}\n",
     NULL},
    {"control characters give way, offsets stay",
     "{\"type\":\"page\",\"source\":\"a\",\"text\":\"a\\r\\nb\\u0000\\u0085c\\td\"}",
     "{\"type\":\"page\",\"source\":\"a\",\"text\":\"a \\nb  "
     "c\\td\",\"title\":null,\"lang\":null,\"url\":null,"
     "\"site\":null,\"published\":null,\"modified\":null,\"retrieved\":null}\n",
     NULL},
    {"no text", "{\"type\":\"page\",\"source\":\"a\"}", NULL, "page without a string \"text\""},
    {"text no string", "{\"source\":\"a\",\"text\":[]}", NULL, "page without a string \"text\""},
    {"no source", "{\"text\":\"a\"}", NULL, "page without a string \"source\""},
};

static void test_record(size_t i)
{
    struct record in = {0}, out = {0};
    struct page page = {0};
    struct buf line = {0};
    struct err e;
    bool parsed = record_parse(&in, records[i].in, strlen(records[i].in), &e);
    bool taken = parsed && page_from_record(&page, &in, &e);
    if (taken) {
        page_to_record(&page, true, &out);
        record_remove(&out, "sha256");
        record_remove(&out, "fingerprint");
        record_write(&out, &line);
    }
    tap_is(taken ? line.data : NULL, records[i].out, records[i].name);
    if (!taken)
        tap_is(e.what, records[i].what, records[i].name);
    record_free(&in);
    record_free(&out);
    page_free(&page);
    buf_free(&line);
}

static void test_without_text(void)
{
    static const char in[] = "{\"source\":\"a\",\"text\":\"abc\",\"blocks\":[[0,3,\"row\",0]],\"x\":1}";
    struct record r = {0};
    struct page page = {0};
    size_t len;
    record_parse(&r, in, strlen(in), NULL);
    page_from_record(&page, &r, NULL);
    page_to_record(&page, false, &r);
    tap_ok(!record_raw(&r, "text", &len) && !record_raw(&r, "blocks", &len), "without text, without blocks");
    tap_ok(record_is(&r, "sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
           "the digest is that of the text all the same");
    record_free(&r);
    page_free(&page);
}

static void test_reference(void)
{
    struct page p = {0};
    tap_is(page_reference(&p), NULL, "no reference date");
    buf_adds(&p.retrieved, "2020-01-01");
    tap_is(page_reference(&p), "2020-01-01", "retrieved");
    buf_adds(&p.published, "2019-01-01");
    tap_is(page_reference(&p), "2019-01-01", "published comes first");
    page_free(&p);
}

static const struct {
    const char *name, *in;
    size_t len;
    const char *out;
} plains[] = {
    {"clean text stays as it is", "  Grüße\n\n\taus \u00a0Köln \n", 25, "  Grüße\n\n\taus \u00a0Köln \n"},
    {"ends of lines", "a\r\nb\rc\fd\ve\r\r\n", 13, "a\nb\nc\nd\ne\n\n"},
    {"control characters", "a\x01\x7f\0b\xc2\x9f\xc2\xa0", 9, "a   b \u00a0"},
    {"empty", "", 0, ""},
};

int main(void)
{
    for (size_t i = 0; i < sizeof records / sizeof *records; i++)
        test_record(i);
    test_without_text();
    test_reference();
    for (size_t i = 0; i < sizeof plains / sizeof *plains; i++) {
        struct page page = {0};
        plain_to_page(plains[i].in, plains[i].len, &page);
        tap_is(page.text.data, plains[i].out, plains[i].name);
        page_free(&page);
    }
    return tap_done();
}
