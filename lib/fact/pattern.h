/* One pattern of a profile, compiled: PCRE2, caseless, Unicode, whole words, with limits. profile.h declares what
 * matching needs; this is for the reader of profiles. */
#ifndef PP_FACT_PATTERN_H
#define PP_FACT_PATTERN_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/fact/profile.h"

#include <stdbool.h>
#include <stddef.h>

/* Adds the pattern `text` to `define` under a name, by which others refer to it as PCRE2 does: "(?&name)". False if that
 * is no name for PCRE2. */
bool pattern_define(struct buf *define, const char *name, const char *text);

/* NULL if the text is no pattern: *offset is then the byte of `text` where PCRE2 stopped and `what` (of `size`
 * bytes) says why. A pattern that matches the empty string is refused as well. `define`: from pattern_define, or NULL. */
struct pattern *pattern_compile(const char *text, size_t len, const char *define, size_t *offset, char *what,
                                size_t size);
/* Make pattern_may_begin fast for it. Before the first search, and before other threads have it. */
void pattern_prepare_start(struct pattern *p);
void pattern_free(struct pattern *p); /* NULL is allowed */

#endif
