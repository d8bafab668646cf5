/* What is shown: width on a terminal, what never reaches it, cells of spreadsheets. */
#include "lib/table/groupby.h"
#include "lib/table/table.h"
#include "lib/table/terminal.h"
#include "tests/unit/tap.h"

static const struct {
    const char *text, *shown;
    size_t width;
} texts[] = {
    {"Gera", "Gera", 4},
    {"Münster", "Münster", 7},
    {"Mu\xCC\x88nster", "Mu\xCC\x88nster", 7}, /* u and a combining diaeresis */
    {"宮城県", "宮城県", 6},
    {"ｆｕｌｌ", "ｆｕｌｌ", 8},
    {"a\tb\nc\rd", "a b c d", 7},
    {"\x1B[31m", "\xEF\xBF\xBD[31m", 5},
    {"\x7F", "\xEF\xBF\xBD", 1},
    {"\xC2\x9B"
     "31m",
     "\xEF\xBF\xBD"
     "31m",
     4}, /* CSI as one character */
    {"\xE2\x80\xAE"
     "gnp",
     "\xEF\xBF\xBD"
     "gnp",
     4},                      /* right-to-left override */
    {"\xE2\x80\xA8", " ", 1}, /* line separator */
    {"\xFF\xFE", "\xEF\xBF\xBD\xEF\xBF\xBD", 2},
    {"", "", 0},
};

static void test_terminal(void)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct buf out = {0};
        buf_reserve(&out, 1);
        out.data[0] = '\0';
        terminal_add(&out, texts[i].text, strlen(texts[i].text));
        tap_is(out.data, texts[i].shown, "shown");
        size_t width = terminal_width(out.data, out.len);
        tap_ok(width == texts[i].width, "%s takes %zu columns, %zu expected", texts[i].shown, width, texts[i].width);
        buf_free(&out);
    }
}

static const struct {
    const char *text, *csv;
} cells[] = {
    {"02000000", "\"02000000\""},
    {"a \"b\", c", "\"a \"\"b\"\", c\""},
    {"=1+1", "\"'=1+1\""},
    {"+1", "\"'+1\""},
    {"-1", "\"'-1\""},
    {"@A1", "\"'@A1\""},
    {"\t=1", "\"' =1\""},
    {"\r", "\"' \""},
    {" =1", "\"' =1\""},
    {"\xEF\xBC\x9D"
     "1",
     "\"'\xEF\xBC\x9D"
     "1\""}, /* full-width = */
    {"a=1", "\"a=1\""},
    {"", "\"\""},
    {NULL, ""},
};

static void test_csv(void)
{
    static const struct column columns[] = {{"c", "C", TABLE_ALL, false}};
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        struct table t;
        struct buf out = {0}, want = {0};
        table_init(&t, columns, 1);
        table_add_text(&t, cells[i].text);
        table_write(&t, TABLE_CSV, NULL, 0, 1, &out);
        buf_addf(&want, "\"c\"\n%s\n", cells[i].csv);
        tap_is(out.data, want.data, cells[i].text ? cells[i].text : "an empty cell");
        buf_free(&out);
        buf_free(&want);
        table_free(&t);
    }
}

static void test_formats(void)
{
    static const struct column columns[] = {
        {"name", "NAME", TABLE_ALL, false},
        {"n", "N", TABLE_ALL, true},
        {"same", "SAME", TABLE_TEXT_IF_VARIED | TABLE_CSV, false},
        {"sure", "", TABLE_ALL, false},
        {"list", "", TABLE_NDJSON, false},
    };
    struct table t;
    table_init(&t, columns, 5);
    for (int i = 0; i < 2; i++) {
        table_add_text(&t, i ? "宮城" : "Münster");
        table_add_int(&t, i ? -5 : 10);
        table_show_as(&t, i ? "-5" : "+10");
        table_add_text(&t, "x");
        table_add_yes(&t, i);
        table_add_json(&t, i ? "null" : "[1,\"a\"]", i ? 4 : 7);
    }
    static const struct {
        enum table_format format;
        const char *view, *want;
    } formats[] = {
        {TABLE_TEXT, NULL, "NAME       N\nMünster  +10\n宮城      -5  sure\n"},
        {TABLE_CSV, NULL, "\"name\",\"n\",\"same\",\"sure\"\n\"Münster\",10,\"x\",no\n\"宮城\",-5,\"x\",yes\n"},
        {TABLE_NDJSON, "v",
         "{\"view\":\"v\",\"name\":\"Münster\",\"n\":10,\"sure\":false,\"list\":[1,\"a\"]}\n"
         "{\"view\":\"v\",\"name\":\"宮城\",\"n\":-5,\"sure\":true,\"list\":null}\n"},
    };
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        struct buf out = {0};
        table_write(&t, formats[i].format, formats[i].view, 0, 2, &out);
        tap_is(out.data, formats[i].want, "format");
        buf_free(&out);
    }
    table_free(&t);
}

static const struct {
    const char *condition;
    bool holds;
} conditions[] = {
    {"type=commune", true}, {"type=count", false},  {"type=commun", false}, {"n=15", true},
    {"n=1", false},         {"yes=true", true},     {"none=null", true},    {"absent=null", true},
    {"absent=", false},     {"name=Zü=rich", true}, {"type", false},
};

static void test_conditions(void)
{
    static const char line[] =
        "{\"type\":\"commune\",\"n\":15,\"yes\":true,\"none\":null,\"name\":\"Z\\u00fc=rich\"}";
    struct record r = {0};
    struct err e;
    record_parse(&r, line, strlen(line), &e);
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
        tap_ok(record_matches(&r, conditions[i].condition) == conditions[i].holds, "%s", conditions[i].condition);
    record_free(&r);
}

int main(void)
{
    test_terminal();
    test_csv();
    test_formats();
    test_conditions();
    return tap_done();
}
