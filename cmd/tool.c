#include "cmd/tool.h"

#include "lib/base/mem.h"
#include "lib/base/paths.h"
#include "lib/record/json.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The tool's name for the message when memory runs out: no argument reaches that handler. */
static const char *running = "pp-tools";

static void out_of_memory(size_t wanted)
{
    char text[160];
    int n = snprintf(text, sizeof text, "%s: out of memory (%zu bytes wanted)\n", running, wanted);
    if (n > 0 && write(STDERR_FILENO, text, (size_t)n) < 0)
        _exit(TOOL_FAILURE);
    _exit(TOOL_FAILURE);
}

static void clear_progress(struct tool *t)
{
    if (t->progress.shown)
        fputs("\r\033[K", stderr);
    t->progress.shown = false;
}

static int64_t milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Bytes of the operands, 0 if one of them has no size that is known. */
static uint64_t operand_bytes(const struct opt_list *operands)
{
    uint64_t total = 0;
    for (size_t i = 0; i < operands->n; i++) {
        struct stat st;
        if (stat(operands->v[i], &st) < 0 || !S_ISREG(st.st_mode))
            return 0;
        total += (uint64_t)st.st_size;
    }
    return total;
}

void tool_progress(struct tool *t, uint64_t read, uint64_t items, const char *what)
{
    enum { INTERVAL = 500, MEGABYTE = 1000000 };
    struct progress *p = &t->progress;
    int64_t now;
    if (!p->on || (now = milliseconds()) - p->last < INTERVAL)
        return;
    if (p->last == 0) { /* nothing is shown before the first interval has passed: short work stays silent */
        p->begun = p->last = now;
        p->total = operand_bytes(&t->operands);
        return;
    }
    p->last = now;
    p->shown = true;
    fprintf(stderr, "\r\033[K%s: %llu %s, %llu MB", t->name, (unsigned long long)items, what,
            (unsigned long long)(read / MEGABYTE));
    if (p->total >= read && read > 0)
        fprintf(stderr, " of %llu, %lld s left", (unsigned long long)(p->total / MEGABYTE),
                (long long)((double)(now - p->begun) * (double)(p->total - read) / (double)read / 1000 + 0.5));
    fflush(stderr);
}

static void say(void *ctx, const char *file, uint64_t line, const char *what)
{
    struct tool *t = ctx;
    flockfile(stderr);
    clear_progress(t);
    fprintf(stderr, "%s: ", t->name);
    if (file)
        fprintf(stderr, "%s:", file);
    if (file && line)
        fprintf(stderr, "%llu:", (unsigned long long)line);
    fprintf(stderr, "%s%s\n", file ? " " : "", what);
    funlockfile(stderr);
}

void tool_say(struct tool *t, const char *file, uint64_t line, const char *fmt, ...)
{
    struct buf what = {0};
    va_list args;
    va_start(args, fmt);
    buf_vaddf(&what, fmt, args);
    va_end(args);
    struct report r = {.say = say, .ctx = t};
    report_note(&r, file, line, "%s", what.data);
    buf_free(&what);
}

void tool_fail(struct tool *t, const struct err *e)
{
    if (e->column)
        tool_say(t, e->file[0] ? e->file : NULL, e->line, "column %llu: %s", (unsigned long long)e->column, e->what);
    else
        tool_say(t, e->file[0] ? e->file : NULL, e->line, "%s", e->what);
    exit(TOOL_FAILURE);
}

static void print_and_exit(struct tool *t, struct buf *text)
{
    struct writer *out = writer_open(STDOUT_FILENO);
    writer_bytes(out, text->data, text->len);
    buf_free(text);
    exit(tool_finish(t, out));
}

/* A closed descriptor 0, 1 or 2 would be given to the first file opened: put /dev/null there, opened so that
 * using it for its purpose fails. */
static void fill_standard_descriptors(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
            if (open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
                _exit(TOOL_FAILURE);
}

void tool_start(struct tool *t, const struct opt_spec *spec, int argc, char **argv)
{
    running = t->name = spec->tool;
    fill_standard_descriptors();
    signal(SIGPIPE, SIG_IGN); /* seen as EPIPE by the writer instead */
    signal(SIGXFSZ, SIG_IGN); /* EFBIG instead: a file size limit is a full disk */
    mem_on_failure(out_of_memory);
    json_use_mem();
    const char *fail_at = getenv("PP_FAIL_ALLOCATION"); /* fault injection, see tests/faults */
    if (fail_at)
        mem_fail_at(strtoul(fail_at, NULL, 10));
    t->report.say = say;
    t->report.ctx = t;
    struct err e;
    if (!opt_parse(spec, argc, argv, &t->operands, &e)) {
        tool_say(t, NULL, 0, "%s (see %s --help)", e.what, spec->tool);
        exit(TOOL_FAILURE);
    }
    t->report.strict = t->strict;
    t->progress.on |= isatty(STDERR_FILENO) == 1;
    struct buf text = {0};
    if (t->help) {
        opt_help(spec, &text);
        print_and_exit(t, &text);
    }
    if (t->version) {
        buf_addf(&text, "%s %s\n", spec->tool, PP_VERSION);
        print_and_exit(t, &text);
    }
    if (t->completion) {
        opt_completion(spec, &text);
        print_and_exit(t, &text);
    }
}

char *tool_data(struct tool *t, const char *given, const char *dir, const char *name)
{
    bool bare = !given || (dir && !strpbrk(given, "/."));
    struct buf file = {0}, path = {0};
    if (dir)
        buf_addf(&file, "%s/%s.json", dir, given ? given : name);
    else
        buf_adds(&file, name);
    bool found = bare && paths_data(file.data, &path);
    buf_free(&file);
    if (!found && !given) {
        tool_say(t, path.data, 0, "there is no such data file");
        exit(TOOL_FAILURE);
    }
    if (!found) {
        buf_clear(&path);
        buf_adds(&path, given);
    }
    return buf_take(&path);
}

int tool_finish(struct tool *t, struct writer *out)
{
    int error = out ? writer_close(out) : 0;
    clear_progress(t);
    mem_free(t->operands.v);
    if (error && error != EPIPE) {
        tool_say(t, NULL, 0, "standard output: %s", strerror(error));
        return TOOL_FAILURE;
    }
    return t->report.rejected ? TOOL_REJECTED : TOOL_OK;
}
