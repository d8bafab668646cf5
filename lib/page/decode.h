/* The bytes of one page to a page: encoding, then HTML or plain text. The same for files, archives and records. */
#ifndef PP_PAGE_DECODE_H
#define PP_PAGE_DECODE_H

#include "lib/base/report.h"
#include "lib/page/encoding.h"
#include "lib/page/html.h"
#include "lib/page/html_strip.h"
#include "lib/page/page.h"

#include <stdbool.h>
#include <stddef.h>

/* Memory that is used again from page to page. One a thread. */
struct decoder {
    struct html *html;
    struct buf utf8;
    bool all_text;
};
void decoder_open(struct decoder *d, bool all_text);
void decoder_close(struct decoder *d);

struct decode_input {
    const char *bytes;
    size_t len;
    bool markup;           /* HTML, else plain text */
    const char *charset;   /* declared for it; NULL or "": none */
    const char *url;       /* NULL: unknown */
    const char *retrieved; /* ISO 8601; NULL: unknown */
};

/* What was noticed, for messages. */
struct decode_notes {
    const char *encoding;
    enum encoding_doubt doubt;
    size_t nuls;      /* NUL characters in plain text, replaced by spaces */
    size_t flattened; /* elements nested too deep, see html_flattened */
};

/* The message about them: HTML_DEPTH, how many. */
#define NESTED_TOO_DEEP "nested more than %d deep: the text of %zu elements is taken as that of those around them"

/* Fills what html_read fills; source, retrieved and rest of the page stay as they are. False: reason in e. */
bool decode_page(struct decoder *d, const struct decode_input *in, struct page *page, struct decode_notes *notes,
                 struct err *e);

#endif
