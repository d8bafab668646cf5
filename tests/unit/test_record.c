/* Records keep their bytes, and the fast scanner judges like jansson. */
#include "lib/record/record.h"
#include "lib/record/scan.h"
#include "tests/unit/tap.h"

static const struct {
    const char *line;
    bool object; /* taken as a record */
} lines[] = {
    {"{}", true},
    {" { \"a\" : 1 , \"b\":[1,2,{\"c\":\"}\"}] } ", true},
    {"{\"a\":1.10,\"b\":12345678901234567890.5}", true},
    {"{\"a\":99999999999999999999}", true}, /* a digest of 64 bits, say */
    {"{\"a\":1e999}", false},
    {"{\"a\":1e5,\"b\":-0}", true},
    {"{\"a\":01}", false},
    {"{\"a\":1.}", false},
    {"{\"a\":\"\\ud83d\\ude00\"}", true},
    {"{\"a\":\"\\ud83d\"}", false},
    {"{\"a\":\"\\u0000\"}", true},
    {"{\"a\":\"\xC3\xA4\"}", true},
    {"{\"a\":\"\xC3\"}", false},
    {"{\"a\":\"\xED\xA0\x80\"}", false},
    {"{\"a\":\"\t\"}", false},
    {"{\"a\":\"\\x\"}", false},
    {"{\"a\\\"b\":1}", true},
    {"{\"a\":tru}", false},
    {"{\"a\":1,}", false},
    {"{\"a\":1} x", false},
    {"{\"a\" 1}", false},
    {"[1]", false},
    {"\"x\"", false},
    {"", false},
    {"{", false},
    {"{\"a\":\"x", false},
};

static void test_lines(void)
{
    struct record r = {0};
    struct buf out = {0};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct err e;
        size_t len = strlen(lines[i].line);
        bool got = record_parse(&r, lines[i].line, len, &e);
        tap_ok(got == lines[i].object, "%s %s", lines[i].object ? "take" : "turn down", lines[i].line);
        struct json *judge = json_parse(lines[i].line, len, NULL);
        tap_ok(got == (json_kind(judge) == JSON_KIND_OBJECT), "as jansson: %s", lines[i].line);
        json_free(judge);
        buf_clear(&out);
        if (got) {
            record_write(&r, &out);
            tap_ok(out.len == len + 1 && !memcmp(out.data, lines[i].line, len), "unchanged: %s", lines[i].line);
        }
    }
    buf_free(&out);
    record_free(&r);
}

static void test_fields(void)
{
    struct record r = {0};
    struct buf s = {0};
    struct err e;
    int64_t n = 0;
    const char line[] =
        "{\"type\":\"x\",\"n\":-42,\"r\":1.5,\"k\\u0065y\":\"\\u00e4\\n\\\"\\/\\ud83d\\ude00\",\"n\":7}";
    record_parse(&r, line, strlen(line), &e);
    tap_ok(record_is(&r, "type", "x") && !record_is(&r, "type", "xy"), "record_is");
    tap_ok(record_int(&r, "n", &n) && n == 7, "the last of two equal keys counts");
    tap_ok(!record_int(&r, "r", &n), "a real number is no integer");
    tap_ok(record_str(&r, "key", &s), "an escaped key is found");
    tap_is(s.data, "\xC3\xA4\n\"/\xF0\x9F\x98\x80", "unescape");
    record_set_str(&r, "new", "a\x1b[1m\xC2\x85\"");
    record_set_null(&r, "type");
    record_remove(&r, "n");
    buf_clear(&s);
    record_write(&r, &s);
    tap_is(s.data,
           "{\"type\":null,\"r\":1.5,\"k\\u0065y\":\"\\u00e4\\n\\\"\\/\\ud83d\\ude00\","
           "\"new\":\"a\\u001b[1m\\u0085\\\"\"}\n",
           "set, remove, write");
    buf_free(&s);
    record_free(&r);
}

/* What a string looks like as JSON. */
static const struct {
    const char *string, *json;
} strings[] = {
    {"a/\"\\\t\x01\x7F", "\"a/\\\"\\\\\\t\\u0001\\u007f\""},
    {"\xC2\x80\xC2\x9F\xC2\xA0\xC2\xBF\xC3\xBF\xC4\x80", "\"\\u0080\\u009f\xC2\xA0\xC2\xBF\xC3\xBF\xC4\x80\""},
    {"\xE2\x80\x80\xE2\x80\x9E\xE2\x80\xA7", "\"\xE2\x80\x80\xE2\x80\x9E\xE2\x80\xA7\""},
    {"\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xAA\xE2\x81\x80", "\"\\u2028\\u2029\xE2\x80\xAA\xE2\x81\x80\""},
    {"\xC2", "\"\xEF\xBF\xBD\""},
    {"\xC3z", "\"\xEF\xBF\xBDz\""},
    {"\xE2\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {"\xE2\x80z", "\"\xEF\xBF\xBD\xEF\xBF\xBDz\""},
};

static void test_strings(void)
{
    struct buf out = {0};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
        buf_clear(&out);
        json_put_string(&out, strings[i].string, strlen(strings[i].string));
        tap_is(out.data, strings[i].json, strings[i].json);
    }
    buf_free(&out);
}

/* Every single-byte change of a rich line is judged as jansson judges it, wherever in a block of 64 bytes it stands. */
static void test_differential(void)
{
    static const char seed[] =
        "\"b\":[1,-2.5,{\"b\":null}],\"c\\n\":\"x\\u00e4\xC3\xA4\xE2\x80\x9E\",\"d\":true,\"e\":1e2} ";
    static const char bytes[] = "\"\\{}[],:0129-+.eEtfnu \t\n\x01\x7f\x80\xC3\xE4\xFF\0";
    enum { BEFORE = 7, STEP = 9 };
    size_t wrong = 0;
    struct record r = {0};
    for (size_t pad = 0; pad < 2 * 64; pad += STEP) {
        char good[BEFORE + 128 + sizeof seed] = " {\"a\":\"", line[sizeof good];
        memset(good + BEFORE, 'x', pad);
        memcpy(good + BEFORE + pad, "\",", 2);
        memcpy(good + BEFORE + pad + 2, seed, sizeof seed);
        size_t len = strlen(good);
        tap_ok(record_parse(&r, good, len, NULL), "%zu bytes before", pad);
        for (size_t at = 0; at < len; at++) {
            for (size_t b = 0; b < sizeof bytes - 1; b++) {
                memcpy(line, good, sizeof good);
                line[at] = bytes[b];
                struct json *judge = json_parse(line, len, NULL);
                wrong += record_parse(&r, line, len, NULL) != (json_kind(judge) == JSON_KIND_OBJECT);
                json_free(judge);
            }
        }
    }
    tap_ok(wrong == 0, "%zu changed lines are judged otherwise than by jansson", wrong);
    record_free(&r);
}

/* As many fields as may share what tells them apart at a glance. */
static void test_many_fields(void)
{
    struct record r = {0};
    struct buf line = {0};
    char key[16];
    size_t wrong = 0;
    int64_t n;
    buf_adds(&line, "{\"k0\":-1");
    for (int i = 0; i < 400; i++)
        buf_addf(&line, ",\"k%d\":%d", i, i);
    buf_adds(&line, "}");
    record_parse(&r, line.data, line.len, NULL);
    record_remove(&r, "k7");
    for (int i = 0; i < 400; i++) {
        snprintf(key, sizeof key, "k%d", i);
        wrong += record_int(&r, key, &n) ? n != i : i != 7;
    }
    tap_ok(wrong == 0 && !record_int(&r, "k400", &n), "%zu of 400 fields are not found", wrong);
    buf_free(&line);
    record_free(&r);
}

int main(void)
{
    test_lines();
    test_fields();
    test_strings();
    test_differential();
    test_many_fields();
    return tap_done();
}
