/* Points of time as scrapers write them, to ISO 8601. */
#ifndef PP_PAGE_TIMESTAMP_H
#define PP_PAGE_TIMESTAMP_H

#include "lib/base/buf.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Append the ISO 8601 form of: ISO 8601 itself, also with a blank for the "T" or in its basic form
 * (20181207103000); 07.12.2018, with a time behind it; Fri, 07 Dec 2018 10:30:00 GMT (RFC 9110). False: none of
 * these, or no day of the calendar; out is as it was. */
bool timestamp_iso(const char *s, size_t len, struct buf *out);

/* The same for seconds, or milliseconds where it would be after the year 5138, since 1970 (UTC). */
bool timestamp_epoch(int64_t number, struct buf *out);

#endif
