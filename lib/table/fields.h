/* Fields of a record, copied into an arena. */
#ifndef PP_TABLE_FIELDS_H
#define PP_TABLE_FIELDS_H

#include "lib/base/arena.h"
#include "lib/record/record.h"

/* A string field, NUL-terminated, its own NUL characters as U+FFFD; NULL if it is absent, null or no string. */
const char *field_text(struct arena *a, const struct record *r, const char *key);
/* A field's JSON text, "null" if absent. */
const char *field_json(struct arena *a, const struct record *r, const char *key);

/* strcmp with NULL behind everything; 0 for two NULLs. */
int compare_text(const char *a, const char *b);

#endif
