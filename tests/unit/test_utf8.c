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
    struct utf8_cursor c = {.s = text.data, .len = text.len};
    bool counted = true, found = true, walked = true;
    for (size_t i = 0; i <= 100; i++) {
        counted &= utf8_count(text.data, starts[i]) == i;
        found &= utf8_offset(text.data, text.len, i) == starts[i];
        walked &= utf8_byte_at(&c, i) == starts[i] && c.point == i && utf8_byte_at(&c, 100 - i) == starts[100 - i] &&
                  utf8_point_at(&c, starts[i]) == i;
    }
    tap_ok(counted, "utf8_count");
    tap_ok(found && utf8_offset(text.data, text.len, 101) == text.len, "utf8_offset");
    tap_ok(walked && utf8_byte_at(&c, 500) == text.len && c.point == 100, "utf8_byte_at and utf8_point_at");
    buf_free(&text);
}

int main(void)
{
    struct buf out = {0};
    test_offsets();
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
    buf_clear(&out);
    for (int i = 0; i < 1000; i++)
        buf_adds(&out, "aä€");
    struct utf8_index x = {0};
    utf8_index_read(&x, out.data, out.len);
    tap_ok(utf8_index_point(&x, 6 * 777) == 3 * 777, "code point of a byte far in");
    tap_ok(utf8_index_point(&x, 6 * 999 + 1) == 3 * 999 + 1, "code point inside a group");
    tap_ok(utf8_index_point(&x, 1u << 30) == 3000, "beyond the end is the end");
    utf8_index_free(&x);
    buf_free(&out);
    return tap_done();
}
