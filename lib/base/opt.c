#include "lib/base/opt.h"

#include "lib/base/mem.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

static bool fail(struct err *e, const char *fmt, const char *a, const char *b)
{
    return err_set(e, NULL, 0, 0, fmt, a, b ? b : "");
}

static void list_add(struct opt_list *list, const char *value)
{
    list->v = mem_grow(list->v, &list->cap, list->n + 1, sizeof *list->v);
    list->v[list->n++] = value;
}

/* A non-negative decimal with, for sizes, a binary suffix. */
static bool read_number(const char *s, bool size, int64_t *out)
{
    int64_t n = 0;
    if (*s < '0' || *s > '9')
        return false;
    for (; *s >= '0' && *s <= '9'; s++)
        if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, *s - '0', &n))
            return false;
    static const char suffixes[] = "KMGT";
    const char *suffix = size && *s ? strchr(suffixes, *s & ~0x20) : NULL;
    if (suffix) {
        int64_t factor = INT64_C(1) << 10 * (suffix - suffixes + 1);
        if (__builtin_mul_overflow(n, factor, &n))
            return false;
        s++;
    }
    if (*s)
        return false;
    *out = n;
    return true;
}

/* The number that the first `n` bytes of `s`, digits, stand for. */
static int digits(const char *s, int n)
{
    int value = 0;
    for (int i = 0; i < n; i++)
        value = value * 10 + (s[i] - '0');
    return value;
}

static bool read_date(const char *s)
{
    static const char shape[] = "dddd-dd-dd";
    for (size_t i = 0; i < sizeof shape; i++)
        if (shape[i] == 'd' ? s[i] < '0' || s[i] > '9' : s[i] != shape[i])
            return false;
    int year = digits(s, 4), month = digits(s + 5, 2), day = digits(s + 8, 2);
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

static bool is_choice(const char *choices, const char *value)
{
    size_t len = strlen(value);
    if (len == 0 || strchr(value, '|')) /* "table|csv" is part of the list, but no choice */
        return false;
    for (const char *c = choices; c; c = strchr(c, '|')) {
        c += *c == '|';
        if (!strncmp(c, value, len) && (c[len] == '|' || c[len] == '\0'))
            return true;
    }
    return false;
}

static bool store(const struct opt *o, const char *shown, const char *value, struct err *e)
{
    switch (o->kind) {
    case OPT_FLAG:
        *(bool *)o->value = true;
        return true;
    case OPT_LIST:
        list_add(o->value, value);
        return true;
    case OPT_CHOICE:
        if (!is_choice(o->choices, value))
            return err_set(e, NULL, 0, 0, "%s: '%s' is none of %s", shown, value, o->choices);
        break;
    case OPT_NUMBER:
    case OPT_SIZE:
        return read_number(value, o->kind == OPT_SIZE, o->value) ||
               err_set(e, NULL, 0, 0, "%s: '%s' is no %s", shown, value,
                       o->kind == OPT_SIZE ? "size (bytes, or with K, M, G)" : "number");
    case OPT_DATE:
        if (!read_date(value))
            return err_set(e, NULL, 0, 0, "%s: '%s' is no date of the form YYYY-MM-DD", shown, value);
        break;
    case OPT_FILE:
        if (!*value) /* an empty variable of a script */
            return fail(e, "%s: the name is empty%s", shown, NULL);
        break;
    case OPT_STRING:
        break;
    }
    *(const char **)o->value = value;
    return true;
}

/* `arg` is "--name" or "--name=value"; *next is what stands behind it. */
static bool parse_long(const struct opt *options, const char *arg, char ***next, struct err *e)
{
    const char *name = arg + 2, *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    for (const struct opt *o = options; o->name; o++) {
        if (strncmp(o->name, name, len) || o->name[len])
            continue;
        char shown[80];
        strcpy(shown, "--");
        strncat(shown, o->name, sizeof shown - 3);
        if (o->kind == OPT_FLAG)
            return equals ? fail(e, "%s takes no value", shown, NULL) : store(o, shown, NULL, e);
        if (!equals && !**next)
            return fail(e, "%s needs a value (%s)", shown, o->argument);
        return store(o, shown, equals ? equals + 1 : *(*next)++, e);
    }
    return fail(e, "unknown option '%s'%s", arg, NULL);
}

/* `arg` is "-x", "-xyz" (flags) or "-xVALUE". */
static bool parse_short(const struct opt *options, const char *arg, char ***next, struct err *e)
{
    for (const char *c = arg + 1; *c; c++) {
        const struct opt *o = options;
        while (o->name && o->letter != *c)
            o++;
        char shown[3] = {'-', *c, '\0'};
        if (!o->name)
            return fail(e, "unknown option '%s'%s", shown, NULL);
        if (o->kind != OPT_FLAG) {
            if (!c[1] && !**next)
                return fail(e, "%s needs a value (%s)", shown, o->argument);
            return store(o, shown, c[1] ? c + 1 : *(*next)++, e);
        }
        if (!store(o, shown, NULL, e))
            return false;
    }
    return true;
}

bool opt_parse(const struct opt_spec *spec, int argc, char **argv, struct opt_list *operands, struct err *e)
{
    if (argc < 1)
        return true;
    bool ended = false;
    for (char **next = argv + 1; *next;) {
        const char *arg = *next++;
        if (ended || arg[0] != '-' || !arg[1])
            list_add(operands, arg);
        else if (!strcmp(arg, "--"))
            ended = true;
        else if (!(arg[1] == '-' ? parse_long : parse_short)(spec->options, arg, &next, e))
            return false;
    }
    return true;
}

void opt_help(const struct opt_spec *spec, struct buf *out)
{
    buf_addf(out, "usage: %s [OPTION...] %s\n%s\n\n", spec->tool, spec->operands, spec->summary);
    for (const struct opt *o = spec->options; o->name; o++) {
        size_t start = out->len;
        if (o->letter)
            buf_addf(out, "  -%c, --%s", o->letter, o->name);
        else
            buf_addf(out, "      --%s", o->name);
        if (o->kind != OPT_FLAG)
            buf_addf(out, " %s", o->argument);
        enum { COLUMN = 30 };
        size_t width = out->len - start;
        if (width + 2 > COLUMN) {
            buf_addc(out, '\n');
            width = 0;
        }
        buf_addf(out, "%*s%s\n", (int)(COLUMN - width), "", o->help);
    }
}

void opt_completion(const struct opt_spec *spec, struct buf *out)
{
    static const char complete_files[] = "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"; /* also with blanks */
    struct buf name = {0};
    for (const char *c = spec->tool; *c; c++)
        buf_addc(&name, *c == '-' ? '_' : *c);
    buf_addf(out, "_%s()\n{\n    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n", name.data);
    buf_adds(out, "    case $prev in\n");
    for (const struct opt *o = spec->options; o->name; o++) {
        if (o->kind == OPT_FLAG)
            continue;
        buf_addf(out, "    --%s", o->name);
        if (o->letter)
            buf_addf(out, " | -%c", o->letter);
        if (o->kind == OPT_FILE) {
            buf_addf(out, ") %s; return ;;\n", complete_files);
        } else if (o->kind == OPT_CHOICE) {
            buf_adds(out, ") COMPREPLY=($(compgen -W \"");
            for (const char *c = o->choices; *c; c++)
                buf_addc(out, *c == '|' ? ' ' : *c);
            buf_adds(out, "\" -- \"$cur\")); return ;;\n");
        } else {
            buf_adds(out, ") return ;;\n");
        }
    }
    buf_adds(out, "    esac\n    if [[ $cur == -* ]]; then\n        COMPREPLY=($(compgen -W \"");
    for (const struct opt *o = spec->options; o->name; o++)
        buf_addf(out, "%s--%s", o == spec->options ? "" : " ", o->name);
    buf_addf(out,
             "\" -- \"$cur\"))\n    else\n        %s\n    fi\n}\n"
             "complete -o filenames -F _%s %s\n",
             complete_files, name.data, spec->tool);
    buf_free(&name);
}
