/* UTF-8: what is valid, what replaces the rest, folding and offsets. */
#include "lib/base/buf.h"
#include "lib/base/utf8.h"
#include "tests/unit/tap.h"

static const struct {
    const char *bytes;
    size_t valid; /* length of the valid prefix */
    const char *sanitized;
} strings[] = {
    {"abc", 3, "abc"},
    {"\xC3\xA4", 2, "\xC3\xA4"},
    {"a\xE4z", 1, "a\xEF\xBF\xBDz"},
    {"\xC0\xAF", 0, "\xEF\xBF\xBD"},         /* overlong '/' */
    {"\xED\xA0\x80", 0, "\xEF\xBF\xBD"},     /* surrogate */
    {"\xF4\x90\x80\x80", 0, "\xEF\xBF\xBD"}, /* above U+10FFFF */
    {"\xF0\x9F\x98\x80", 4, "\xF0\x9F\x98\x80"},
    {"12345678\xE2\x82", 8, "12345678\xEF\xBF\xBD"}, /* cut */
};

static const struct {
    const char *from, *to;
} folds[] = {
    {"ÄÖÜẞ", "äöüß"}, {"A\xCC\x88", "ä"}, {"Ki\xC2\xADta", "kita"},
    {"ŁÓDŹ", "łódź"}, {"ÉÇ×÷", "éç×÷"},   {"Ÿž Ž", "ÿž ž"},
};

/* Every offset of a text in which each character has another length, asked forwards and backwards. */
static void test_offsets(void)
{
    static const char *const characters[] = {"a", "ä", "€", "b", "\xF0\x9F\x98\x80"};
    struct buf text = {0};
    size_t starts[101];
    for (size_t i = 0; i < 100; i++) {
        starts[i] = text.len;
        buf_adds(&text, characters[i * 7 % 5]);
    }
    starts[100] = text.len;
    bool counted = true, found = true;
    for (size_t i = 0; i <= 100; i++) {
        counted &= utf8_count(text.data, starts[i]) == i;
        found &= utf8_offset(text.data, text.len, i) == starts[i];
    }
    tap_ok(counted, "utf8_count");
    tap_ok(found && utf8_offset(text.data, text.len, 101) == text.len, "utf8_offset");
    buf_free(&text);
}

/* In a text of many blocks whose borders lie within characters. */
static void test_index(void)
{
    struct buf text = {0};
    struct utf8_index x = {0};
    size_t wrong = 0;
    enum { TRIPLES = 1000 };
    for (int i = 0; i < TRIPLES; i++)
        buf_adds(&text, "aä€"); /* 1, 2 and 3 bytes */
    utf8_index_read(&x, text.data, text.len);
    for (size_t i = 0; i < 3 * TRIPLES; i++) {
        static const size_t within[] = {0, 1, 3};
        size_t byte = i / 3 * 6 + within[i % 3];
        wrong += utf8_index_point(&x, byte) != i;
    }
    tap_ok(wrong == 0, "%zu code points are elsewhere", wrong);
    tap_ok(utf8_index_point(&x, 1u << 30) == 3 * TRIPLES, "beyond the end is the end");
    utf8_index_read(&x, NULL, 0);
    tap_ok(utf8_index_point(&x, 7) == 0, "of nothing");
    utf8_index_free(&x);
    buf_free(&text);
}

int main(void)
{
    struct buf out = {0};
    test_offsets();
    test_index();
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
        size_t len = strlen(strings[i].bytes);
        tap_ok(utf8_valid(strings[i].bytes, len) == strings[i].valid, "valid prefix of string %zu", i);
        buf_clear(&out);
        utf8_sanitize(&out, strings[i].bytes, len);
        tap_is(out.data, strings[i].sanitized, "sanitized");
    }
    for (size_t i = 0; i < sizeof folds / sizeof *folds; i++) {
        buf_clear(&out);
        utf8_fold(&out, folds[i].from, strlen(folds[i].from));
        tap_is(out.data, folds[i].to, folds[i].from);
    }
    buf_free(&out);
    return tap_done();
}
