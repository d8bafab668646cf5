/* Fields by number: what is read by a shape is what the record says, line by line, and the same lines are turned down. */
#include "lib/record/select.h"
#include "tests/unit/tap.h"

#include <stdlib.h>
#include <unistd.h>

static const char *const names[] = {"type", "n", "s", "list", "void", "key"};
static const struct select_names wanted = {names, sizeof names / sizeof *names};

struct said {
    struct buf text;
};

static void say(void *ctx, const char *file, uint64_t line, const char *what)
{
    struct said *said = ctx;
    (void)file;
    buf_addf(&said->text, "%llu: %s\n", (unsigned long long)line, what);
}

/* What the selection says goes to out, and whether it was read by a shape to *easy. */
static void put_selection(struct buf *out, const struct selection *s)
{
    buf_addf(out, "%zu ", s->len);
    buf_add(out, s->line, s->len);
    for (unsigned i = 0; i < wanted.n; i++) {
        int64_t n = -1;
        if (!select_has(s, i))
            continue;
        if (select_is_int(s, i))
            scan_int(s->field[i].raw, s->field[i].len, &n);
        buf_addf(out, " %s%s%lld%d=", names[i], select_is_plain(s, i) ? "!" : "", (long long)n,
                 select_is(s, i, "ä\"b"));
        buf_add(out, s->field[i].raw, s->field[i].len);
    }
    buf_addc(out, '\n');
}

static const char *input_file(const char *text, size_t len, char path[32])
{
    strcpy(path, "/tmp/pp-select.XXXXXX");
    int fd = mkstemp(path);
    if (fd < 0 || write(fd, text, len) != (ssize_t)len)
        abort();
    close(fd);
    return path;
}

/* Read the text both ways. Returns how many lines were read by a shape; false in *same if the ways differ. */
static size_t read_both_ways(const char *text, size_t len, bool *same)
{
    char path[32];
    const char *file = input_file(text, len, path);
    struct said said[2] = {{{0}}, {{0}}};
    struct buf out[2] = {{0}, {0}};
    struct selection fields;
    size_t easy = 0;
    for (int way = 0; way < 2; way++) {
        struct report report = {.say = say, .ctx = &said[way]};
        struct reader *in = reader_open(&file, 1, &report);
        struct record r = {0};
        struct selector *s = way ? selector_open(&wanted, in, &report) : NULL;
        while (s ? selector_next(s, &fields) : reader_record(in, &r)) {
            if (!s)
                select_of_record(&wanted, &r, &fields);
            else
                easy += !fields.record;
            put_selection(&out[way], &fields);
            if (select_is(&fields, 0, "bad") && s)
                selector_reject(s, "bad");
            else if (select_is(&fields, 0, "bad"))
                report_reject(&report, r.file, r.line_number, "bad");
        }
        selector_close(s);
        record_free(&r);
        reader_close(in);
    }
    unlink(path);
    *same = out[0].len == out[1].len && said[0].text.len == said[1].text.len &&
            (!out[0].len || !memcmp(out[0].data, out[1].data, out[0].len)) &&
            (!said[0].text.len || !memcmp(said[0].text.data, said[1].text.data, said[0].text.len));
    for (int way = 0; way < 2; way++) {
        buf_free(&out[way]);
        buf_free(&said[way].text);
    }
    return easy;
}

/* What lines are told apart by, then the fields in question. */
#define T "{\"type\":\"x\",\"z\":0,"
#define LINE "{\"type\":\"x\",\"n\":12,\"s\":\"\xC3\xA4\",\"list\":[1,{\"a\":[]}],\"void\":null}"

/* How many of the lines are read by a shape, the first of each shape never being. */
static const struct {
    const char *name, *text;
    size_t easy;
} streams[] = {
    {"the same shape", LINE "\n" LINE "\n" LINE "\n", 2},
    {"no newline at the end", LINE "\n" LINE, 1},
    {"line ends of two bytes", LINE "\r\n" LINE "\r\n" LINE "\r", 2},
    {"byte order mark", "\xEF\xBB\xBF" LINE "\n" LINE "\n", 1},
    {"empty lines", "\n\r\n" LINE "\n\n" LINE "\n \n", 1},
    {"white space between the tokens", LINE "\n" LINE " \n " LINE "\n{ \"type\":\"x\"}\n", 0},
    {"two shapes in turn", T "\"n\":1}\n" T "\"s\":1}\n" T "\"n\":2}\n" T "\"s\":2}\n", 2},
    {"more shapes than are remembered",
     T "\"n\":1}\n" T "\"s\":1}\n" T "\"n\":1,\"s\":1}\n" T "\"s\":1,\"n\":1}\n" T "\"key\":1}\n" T "\"void\":1}\n" T
       "\"void\":1}\n",
     1},
    {"a key twice", T "\"n\":1,\"n\":2}\n" T "\"n\":1,\"n\":2}\n", 0},
    {"an unwanted key twice", T "\"z\":1,\"z\":2,\"n\":1}\n" T "\"z\":1,\"z\":2,\"n\":1}\n", 1},
    {"a key with escapes", T "\"k\\u0065y\":1}\n" T "\"k\\u0065y\":2}\n" T "\"key\":3}\n", 1},
    {"a key too long to learn",
     T "\"012345678901234567890123456789\":1}\n" T "\"012345678901234567890123456789\":1}\n", 0},
    {"escapes in a value",
     T "\"s\":\"a\"}\n" T "\"s\":\"\xC3\xA4\\\"b\"}\n" T "\"s\":\"\\ud83d\\ude00\"}\n" T "\"s\":\"\\ud83d\"}\n", 1},
    {"a list across lines", T "\"list\":[1]}\n" T "\"list\":[1,\n2]}\n" T "\"list\":[1,2]}\n", 1},
    {"an object across lines", T "\"list\":{}}\n" T "\"list\":{\n}}\n" T "\"list\":{ }}\n", 1},
    {"a string across lines", T "\"s\":\"a\"}\n" T "\"s\":\"a\nb\"}\n", 0},
    {"numbers",
     T "\"n\":0}\n" T "\"n\":-1}\n" T "\"n\":01}\n" T "\"n\":1.5}\n" T "\"n\":1e3}\n" T "\"n\":-0}\n" T "\"n\":}\n" T
       "\"n\":1 }\n" T "\"n\":123456789012345678}\n" T "\"n\":1234567890123456789}\n" T
       "\"n\":99999999999999999999}\n",
     4},
    {"other values",
     T "\"n\":0}\n" T "\"n\":true}\n" T "\"n\":nul}\n" T "\"n\":null}\n" T "\"n\":\"\"}\n" T "\"n\":falsee}\n", 3},
    {"damage", LINE "\n" T "\"n\":12\n" LINE "}\n" LINE "\n[]\n", 1},
    {"no UTF-8", T "\"s\":\"a\"}\n" T "\"s\":\"\xC3\"}\n" T "\"s\":\"a\"}\n", 0},
    {"rejected by the caller",
     "{\"type\":\"bad\",\"z\":0}\n{\"type\":\"bad\",\"z\":0}\n\n{\"type\":\"bad\",\"z\":0}\n", 2},
    {"a NUL", T "\"s\":\"\\u0000\"}\n" T "\"s\":\"\\u0000\"}\n", 0},
    {"nothing", "", 0},
};

static void test_streams(void)
{
    for (size_t i = 0; i < sizeof streams / sizeof *streams; i++) {
        bool same;
        size_t easy = read_both_ways(streams[i].text, strlen(streams[i].text), &same);
        tap_ok(same && easy == streams[i].easy, "%s: %zu by a shape", streams[i].name, easy);
    }
}

/* Every single-byte change of a line between two that are whole. */
static void test_differential(void)
{
    static const char before[] = LINE "\n", after[] = "\n" LINE "\n";
    static const char seed[] =
        "{\"type\":\"x\",\"n\":-2.5,\"s\":\"a\\u00e4\xC3\xA4\xE2\x80\x9E\",\"list\":[1,{\"b\":2}],\"void\":true}";
    static const char bytes[] = "\"\\{}[],:0-.eu \n\x01\xC3\xE4\xFF";
    enum { BEFORE = sizeof before - 1, SEED = sizeof seed - 1, AFTER = sizeof after - 1 };
    char text[BEFORE + SEED + AFTER];
    size_t wrong = 0, easy = 0;
    bool same;
    for (size_t at = 0; at < SEED; at++) {
        for (size_t b = 0; b < sizeof bytes - 1; b++) {
            memcpy(text, before, BEFORE);
            memcpy(text + BEFORE, seed, SEED);
            memcpy(text + BEFORE + SEED, after, AFTER);
            text[BEFORE + at] = bytes[b];
            easy += read_both_ways(text, sizeof text, &same);
            wrong += !same;
        }
    }
    tap_ok(wrong == 0 && easy > SEED, "%zu changed lines are read otherwise than as records", wrong);
}

/* Lines around the ends of the reader's blocks, and one that is longer than a block. */
static void test_blocks(void)
{
    struct buf text = {0};
    bool same;
    size_t lines = 0;
    for (; text.len < 1500000; lines++)
        buf_addf(&text, T "\"n\":%zu,\"s\":\"%*s\"}\n", lines, (int)(lines % 700), "");
    buf_addf(&text, T "\"n\":1,\"s\":\"%*s\"}\n", 900000, "");
    buf_addf(&text, T "\"n\":1,\"s\":\"%*s\"}", 300000, "");
    size_t easy = read_both_ways(text.data, text.len, &same);
    tap_ok(same && easy == lines + 1, "blocks: %zu of %zu by a shape", easy, lines + 2);
    buf_free(&text);
}

int main(void)
{
    test_streams();
    test_differential();
    test_blocks();
    return tap_done();
}
