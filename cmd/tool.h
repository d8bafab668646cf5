/* What all tools share: messages on standard error, exit statuses, the start and the end of main. The only code
 * that prints and exits. */
#ifndef PP_CMD_TOOL_H
#define PP_CMD_TOOL_H

#include "lib/base/opt.h"
#include "lib/base/report.h"
#include "lib/record/stream.h"

#include <stdbool.h>

enum tool_status {
    TOOL_OK = 0,       /* done, also with nothing found */
    TOOL_REJECTED = 1, /* done, some input was rejected */
    TOOL_FAILURE = 2   /* usage or system failure */
};

/* What is shown on a terminal while a tool works. */
struct progress {
    bool on;             /* --progress, or standard error is a terminal */
    bool shown;          /* a line stands on the terminal */
    uint64_t total;      /* bytes of all operands, 0 unknown */
    int64_t begun, last; /* milliseconds of the monotonic clock */
};

struct tool {
    const char *name;
    struct progress progress;
    struct report report;
    struct opt_list operands;
    bool strict, help, version, completion;
};

/* The options that every tool has: --progress, --strict, --help, --version, --completion. Put at the end of a table. */
#define TOOL_OPTIONS(t)                                                                                          \
    {"progress", 0, OPT_FLAG, &(t).progress.on, NULL, "show progress (by itself on a terminal)", NULL},          \
        {"strict", 0, OPT_FLAG, &(t).strict, NULL, "stop at the first rejected input", NULL},                    \
        {"help", 'h', OPT_FLAG, &(t).help, NULL, "print this help and exit", NULL},                              \
        {"version", 0, OPT_FLAG, &(t).version, NULL, "print the version and exit", NULL},                        \
        {"completion", 0, OPT_FLAG, &(t).completion, NULL, "print a completion script for bash and exit", NULL}, \
    {                                                                                                            \
        NULL, 0, OPT_FLAG, NULL, NULL, NULL, NULL                                                                \
    }

/* The options of tools that read pages; `o` is a struct source_options. Put before TOOL_OPTIONS. */
#define SOURCE_OPTIONS(o)                                                                                          \
    {"recursive", 'r', OPT_FLAG, &(o).recursive, NULL, "take all files of operands that are folders", NULL},       \
        {"files-from", 0, OPT_FILE, &(o).files_from, "FILE", "read names of files from FILE, one a line", NULL},   \
        {"null", '0', OPT_FLAG, &(o).null_separated, NULL, "names in --files-from end with NUL", NULL},            \
        {"map", 0, OPT_LIST, &(o).map, "OUR=THEIRS", "name of a page's field in foreign records", NULL},           \
        {"all-text", 0, OPT_FLAG, &(o).all_text, NULL, "keep navigation, footers and the like", NULL},             \
        {"max-page", 0, OPT_SIZE, &(o).max_page, "SIZE", "pass over larger pages (default 64M)", NULL},            \
        {"end-mark", 0, OPT_FLAG, &(o).end_mark, NULL, "end with {\"type\":\"end\"} when all was read", NULL},     \
        {"revisits", 0, OPT_FLAG, &(o).revisits, NULL, "name the pages that archives say are as they were", NULL}, \
        {"jobs", 'j', OPT_NUMBER, &(o).jobs, "N", "threads that work on pages (default 1)", NULL},                 \
    {                                                                                                              \
        "date", 0, OPT_DATE, &(o).date, "YYYY-MM-DD", "reference date of pages that state none", NULL              \
    }

/* The path of a data file. `given` is what the user named, NULL for nothing: with `dir` a bare name is looked up as
 * DIR/given.json among the installed data first; else it is a path. NULL gives DIR/name.json, or `name` without dir,
 * among the installed data; the program ends if that is missing. Caller frees with mem_free. */
char *tool_data(struct tool *t, const char *given, const char *dir, const char *name);

/* Parse the command line. Ends the program for --help, --version, --completion (0) and wrong usage (2). */
void tool_start(struct tool *t, const struct opt_spec *spec, int argc, char **argv);

/* Show how far the work is: bytes read, and items done, such as "pages". Cheap to call for every item: it looks at
 * the clock, and prints twice a second at most. Does nothing unless progress is to be shown. */
void tool_progress(struct tool *t, uint64_t read, uint64_t items, const char *what);

/* Print "tool: file:line: what". */
void tool_say(struct tool *t, const char *file, uint64_t line, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Print err as a failure and exit with TOOL_FAILURE. */
void tool_fail(struct tool *t, const struct err *e) __attribute__((noreturn));

/* Close the output, check it, free the operands and give main's return value. A reader that went away (EPIPE)
 * ends the tool quietly. `out` may be NULL. */
int tool_finish(struct tool *t, struct writer *out);

#endif
