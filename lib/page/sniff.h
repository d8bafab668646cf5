/* What kind of bytes these are, by their first bytes and never by a name. */
#ifndef PP_PAGE_SNIFF_H
#define PP_PAGE_SNIFF_H

#include <stddef.h>

enum sniff_kind {
    SNIFF_TEXT,   /* plain text, also where nothing else fits */
    SNIFF_HTML,   /* markup: HTML, XHTML, fragments of them */
    SNIFF_NDJSON, /* a JSON object a line */
    SNIFF_WARC,
    SNIFF_OTHER, /* no page: `what` says what it is */
};

enum { SNIFF_BYTES = 4096 }; /* more of them are not looked at */

/* `head`: the first bytes, up to SNIFF_BYTES of them. With SNIFF_OTHER *what is its name ("a PDF document:
 * …"), else NULL; static. No bytes at all are SNIFF_TEXT. */
enum sniff_kind sniff(const char *head, size_t len, const char **what);

#endif
