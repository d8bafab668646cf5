/* The command line. */
#include "lib/base/mem.h"
#include "lib/base/opt.h"
#include "tests/unit/tap.h"

static bool flag;
static const char *name, *choice, *date;
static int64_t size;
static struct opt_list list;

static const struct opt options[] = {
    {"flag", 'f', OPT_FLAG, &flag, NULL, "a flag", NULL},
    {"name", 'n', OPT_STRING, &name, "NAME", "a name", NULL},
    {"choice", 0, OPT_CHOICE, &choice, "A", "a choice", "table|csv"},
    {"date", 0, OPT_DATE, &date, "D", "a date", NULL},
    {"size", 0, OPT_SIZE, &size, "S", "a size", NULL},
    {"list", 0, OPT_LIST, &list, "L", "a list", NULL},
    {NULL, 0, OPT_FLAG, NULL, NULL, NULL, NULL},
};
static const struct opt_spec spec = {"tool", "[FILE...]", "Sum up.", options};

/* Arguments parted by blanks, and the error, NULL for none. */
static const struct {
    const char *arguments, *error;
    size_t operands;
} lines[] = {
    {"a b", NULL, 2},
    {"-f a --name=x b", NULL, 2},
    {"--name x -", NULL, 1},
    {"-nx -fn y", NULL, 0},
    {"-- -f", NULL, 1},
    {"--name", "--name needs a value (NAME)", 0},
    {"-n", "-n needs a value (NAME)", 0},
    {"--nam x", "unknown option '--nam'", 0},
    {"-x", "unknown option '-x'", 0},
    {"--flag=1", "--flag takes no value", 0},
    {"--choice csv", NULL, 0},
    {"--choice cs", "--choice: 'cs' is none of table|csv", 0},
    {"--choice=", "--choice: '' is none of table|csv", 0},
    {"--choice=table|csv", "--choice: 'table|csv' is none of table|csv", 0},
    {"--date 2024-02-29", NULL, 0},
    {"--date 2023-02-29", "--date: '2023-02-29' is no date of the form YYYY-MM-DD", 0},
    {"--date 23-2-9", "--date: '23-2-9' is no date of the form YYYY-MM-DD", 0},
    {"--size 64M", NULL, 0},
    {"--size 64X", "--size: '64X' is no size (bytes, or with K, M, G)", 0},
    {"--size 99999999999G", "--size: '99999999999G' is no size (bytes, or with K, M, G)", 0},
    {"--size -1", "--size: '-1' is no size (bytes, or with K, M, G)", 0},
    {"--list a --list b", NULL, 0},
};

int main(void)
{
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        char text[128], *argv[16] = {"tool"};
        int argc = 1;
        snprintf(text, sizeof text, "%s", lines[i].arguments);
        for (char *word = strtok(text, " "); word; word = strtok(NULL, " "))
            argv[argc++] = word;
        struct opt_list operands = {0};
        struct err e = {0};
        bool good = opt_parse(&spec, argc, argv, &operands, &e);
        tap_is(good ? NULL : e.what, lines[i].error, lines[i].arguments);
        tap_ok(!good || operands.n == lines[i].operands, "%zu operands", lines[i].operands);
        mem_free(operands.v);
    }
    tap_ok(size == 64 << 20, "a size with its suffix");
    tap_ok(list.n == 2, "a list of two");
    struct buf help = {0};
    opt_help(&spec, &help);
    tap_ok(strstr(help.data, "  -n, --name NAME"), "help shows the options");
    buf_free(&help);
    mem_free(list.v);
    return tap_done();
}
