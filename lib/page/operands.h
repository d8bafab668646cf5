/* Which files to read: operands, the files of folders, lists of names. */
#ifndef PP_PAGE_OPERANDS_H
#define PP_PAGE_OPERANDS_H

#include "lib/base/opt.h"
#include "lib/base/report.h"

#include <stdbool.h>

struct operands;

/* First `names` in their order, then those in the file `files_from` (NULL: none; "-": standard input), one a line
 * or, if `null_separated`, each ended by NUL. With neither, "-". With `recursive` a folder stands for the files in
 * it and below, in the order of their names (bytes); links to folders are not followed, and what the web delivers
 * beside pages (style sheets, scripts, fonts; known by the names) is counted, said once and passed over.
 * All arguments are borrowed. */
struct operands *operands_open(const struct opt_list *names, const char *files_from, bool null_separated,
                               bool recursive, struct report *report);
void operands_close(struct operands *o);

/* The next file, valid until the next call; NULL at the end or when report->stopped. */
const char *operands_next(struct operands *o);

#endif
