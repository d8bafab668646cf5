#include "lib/page/encoding.h"
#include "tests/unit/tap.h"

/* `out` NULL: the same as `in`. */
static const struct {
    const char *name, *in, *declared;
    bool markup;
    const char *out, *used;
} cases[] = {
    {"UTF-8", "Grüße", NULL, false, NULL, "UTF-8"},
    {"ASCII", "Gruesse", NULL, false, NULL, "UTF-8"},
    {"UTF-8 with a mark", "\xef\xbb\xbfGrüße", NULL, false, "Grüße", "UTF-8"},
    {"a mark, and a byte that is none of UTF-8", "\xef\xbb\xbfGr\xfc\xc3\x9f", NULL, false, "Grüß", "UTF-8"},
    {"UTF-8 in a page that claims Latin-1", "Grüße", "ISO-8859-1", false, NULL, "UTF-8"},
    {"UTF-8 that claims Latin-1 and has a stray byte", "Grüße aus Köln, Städte, M\xfcnster", "latin1", false,
     "Grüße aus Köln, Städte, Münster", "UTF-8"},
    {"UTF-8 that was cut", "Grüße aus K\xc3", NULL, false, "Grüße aus K\ufffd", "UTF-8"},
    {"Latin-1, declared",
     "Gr\xfc\xdf"
     "e",
     "iso-8859-1", false, "Grüße", "windows-1252"},
    {"windows-1252 that claims ISO-8859-1", "\x84Gesund\x93 \x96 80 \x80", "ISO-8859-1", false, "„Gesund“ – 80 €",
     "windows-1252"},
    {"windows-1252 that claims UTF-8",
     "Gr\xfc\xdf"
     "e aus M\xfcnster",
     "utf-8", false, "Grüße aus Münster", "windows-1252"},
    {"windows-1252 that claims a Cyrillic encoding",
     "Gr\xfc\xdf"
     "e aus M\xfcnster",
     "windows-1251", false, "Grüße aus Münster", "windows-1252"},
    {"windows-1252 that claims a Chinese one",
     "Gr\xfc\xdf"
     "e aus M\xfcnster",
     "gb2312", false, "Grüße aus Münster", "windows-1252"},
    {"Latin-9 has a euro sign", "80 \xa4 f\xfcr K\xf6ln", "ISO-8859-15", false, "80 € für Köln", "ISO-8859-15"},
    {"in quotes and upper case", "80 \xa4", "\"ISO-8859-15\"", false, "80 €", "ISO-8859-15"},
    {"Cyrillic, declared", "\xcc\xee\xf1\xea\xe2\xe0", "windows-1251", false, "Москва", "CP1251"},
    {"meta charset", "<meta charset=iso-8859-15>80 \xa4", NULL, true, "<meta charset=iso-8859-15>80 €",
     "ISO-8859-15"},
    {"meta http-equiv", "<META content='text/html; Charset = ISO-8859-15'>\xa4", NULL, true,
     "<META content='text/html; Charset = ISO-8859-15'>€", "ISO-8859-15"},
    {"XML declaration", "<?xml version='1.0' encoding='ISO-8859-15'?>\xa4", NULL, true,
     "<?xml version='1.0' encoding='ISO-8859-15'?>€", "ISO-8859-15"},
    {"the header comes before the meta element", "<meta charset=iso-8859-2>\xa4", "iso-8859-15", true,
     "<meta charset=iso-8859-2>€", "ISO-8859-15"},
    {"no meta element in plain text", "<meta charset=iso-8859-15>f\xfcr \xa4", NULL, false,
     "<meta charset=iso-8859-15>für ¤", "windows-1252"},
    {"a meta element that can be read is no UTF-16", "<meta charset=utf-16>f\xfcr", NULL, true,
     "<meta charset=utf-16>für", "windows-1252"},
    {"unknown declaration", "f\xfcr alle", "x-unheard-of", false, "für alle", "windows-1252"},
    {"German of a Mac",
     "\x80rzte, Gr\x9a\xa7"
     "e, St\x8a"
     "dte",
     NULL, false, "Ärzte, Größe, Städte", "macintosh"},
    {"German of DOS",
     "\x8erzte, Gr\x94\xe1"
     "e, St\x84"
     "dte",
     NULL, false, "Ärzte, Größe, Städte", "IBM850"},
    {"quotes are no umlauts of DOS", "\x84Gesund\x93 in \x84Ulm\x93", NULL, false, "„Gesund“ in „Ulm“",
     "windows-1252"},
    {"Russian without a declaration",
     "\xd1\xe5\xe3\xee\xe4\xed\xff \xec\xfb \xe3\xee\xe2\xee\xf0\xe8\xec \xee "
     "\xe7\xe4\xee\xf0\xee\xe2\xfc\xe5 "
     "\xe4\xe5\xf2\xe5\xe9 \xe8 \xef\xee\xe4\xf0\xee\xf1\xf2\xea\xee\xe2 \xe2 \xed\xe0\xf8\xe5\xec "
     "\xe3\xee\xf0\xee\xe4\xe5",
     NULL, false, "Сегодня мы говорим о здоровье детей и подростков в нашем городе", "CP1251"},
    {"holes of windows-1252", "\x81 f\xfcr", NULL, false, "\xc2\x81 für", "windows-1252"},
    {"empty", "", NULL, true, "", "UTF-8"},
};

static const struct {
    const char *name, *in;
    size_t len;
    const char *out, *used;
} wide[] = {
    {"UTF-16LE with a mark", "\xff\xfeG\0r\0\xfc\0\xdf\0", 10, "Grüß", "UTF-16LE"},
    {"UTF-16BE with a mark", "\xfe\xff\0G\0r\0\xfc\0\xdf", 10, "Grüß", "UTF-16BE"},
    {"UTF-16LE without a mark", "G\0r\0\xfc\0\xdf\0", 8, "Grüß", "UTF-16LE"},
    {"UTF-16BE without a mark", "\0G\0r\0\xfc\0\xdf", 8, "Grüß", "UTF-16BE"},
    {"UTF-32LE with a mark", "\xff\xfe\0\0G\0\0\0\xfc\0\0\0", 12, "Gü", "UTF-32LE"},
    {"half a surrogate pair", "\xff\xfeG\0\x3d\xd8r\0", 8, "G\ufffdr", "UTF-16LE"},
    {"an odd byte at the end", "\xff\xfeG\0r", 5, "G\ufffd", "UTF-16LE"},
};

int main(void)
{
    struct buf out = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        buf_clear(&out);
        const char *used =
            encoding_to_utf8(cases[i].in, strlen(cases[i].in), cases[i].declared, cases[i].markup, &out, NULL);
        tap_is(out.data, cases[i].out ? cases[i].out : cases[i].in, cases[i].name);
        tap_is(used, cases[i].used, cases[i].name);
    }
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        buf_clear(&out);
        const char *used = encoding_to_utf8(wide[i].in, wide[i].len, NULL, false, &out, NULL);
        tap_is(out.data, wide[i].out, wide[i].name);
        tap_is(used, wide[i].used, wide[i].name);
    }
    buf_free(&out);
    return tap_done();
}
