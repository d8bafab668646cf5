/* A profile: what is particular to one network of communes, from a JSON file that users write. The only place
 * that knows pcre2. */
#ifndef PP_FACT_PROFILE_H
#define PP_FACT_PROFILE_H

#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct profile;
struct pattern; /* compiled PCRE2 with match limits */

/* Load and compile. NULL on error; err names file, line and column of what is wrong. Immutable then; the
 * patterns may be used by several threads with a matcher each. */
struct profile *profile_open(const char *path, struct err *e);
void profile_close(struct profile *p);

const char *profile_id(const struct profile *p); /* `process` of memberships */

#endif
