/* One table of options per tool: parsing, --help and completion all come from it.
 *
 * GNU style: long options with `--name=value` or `--name value`, short ones with `-x value`; operands and
 * options may be mixed; `--` ends the options; `-` is an operand. Long names may not be abbreviated. */
#ifndef PP_BASE_OPT_H
#define PP_BASE_OPT_H

#include "lib/base/buf.h"
#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum opt_kind {
    OPT_FLAG,   /* bool *: set to true */
    OPT_STRING, /* const char **: points into argv */
    OPT_FILE,   /* as OPT_STRING; completion offers files */
    OPT_LIST,   /* struct opt_list *: may be given several times */
    OPT_CHOICE, /* const char **: one of `choices`, separated by '|' */
    OPT_NUMBER, /* int64_t *: at least 0 */
    OPT_SIZE,   /* int64_t *: bytes, with K, M, G (1024) */
    OPT_DATE,   /* const char **: YYYY-MM-DD, checked against the calendar */
};

struct opt_list {
    const char **v;
    size_t n, cap;
};

struct opt {
    const char *name; /* long name without dashes; NULL ends the table */
    char letter;      /* short name, 0 for none */
    enum opt_kind kind;
    void *value;
    const char *argument; /* placeholder in --help, NULL for flags */
    const char *help;     /* one line */
    const char *choices;  /* OPT_CHOICE */
};

struct opt_spec {
    const char *tool;     /* "pp-extract" */
    const char *operands; /* "[FILE...]" */
    const char *summary;  /* one line, for --help */
    const struct opt *options;
};

/* Parse. On success operands->v holds the operands in order (pointers into argv). On failure err->what says
 * which option is wrong and how. --help, --version and --completion are ordinary flags of the table. */
bool opt_parse(const struct opt_spec *spec, int argc, char **argv, struct opt_list *operands, struct err *e);

/* Append the --help text; the bash completion. */
void opt_help(const struct opt_spec *spec, struct buf *out);
void opt_completion(const struct opt_spec *spec, struct buf *out);

#endif
