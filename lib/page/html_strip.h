/* HTML cut down to what the parser needs: scripts, styles, comments, embedded media, inline markup and all
 * attributes that say nothing about content are dropped before libxml2 sees them; depth is bounded. */
#ifndef PP_PAGE_HTML_STRIP_H
#define PP_PAGE_HTML_STRIP_H

#include "lib/base/buf.h"
#include "lib/page/html_tag.h"
#include "lib/page/word_table.h"

#include <stdbool.h>
#include <stddef.h>

/* A range of the input. */
struct html_range {
    const char *bytes;
    size_t len;
};

struct html_strip {
    struct html_range input;    /* what it was made from */
    struct buf out;             /* the reduced HTML */
    struct html_range *json_ld; /* contents of <script type="application/ld+json">, in order */
    size_t njson_ld, cap_json_ld;
    size_t flattened; /* elements that lost their tags for lying too deep */
};

void html_strip_free(struct html_strip *s);

/* The attribute that stands for class and id in the reduced HTML: what html_hint.h reads from them, in hexadecimal digits,
 * the lowest first; absent if that is nothing. The parser takes some forty steps for each byte of a value. */
#define HTML_STRIP_HINTS "h"

/* Reduce `html` into o->out (replaced). Elements deeper than HTML_DEPTH lose their tags and keep their text;
 * `strict` counts elements with optional end tags as well, for pages on which the parser nests those deeply.
 * Attributes kept: HTML_STRIP_HINTS (class and id themselves only where they have character references), role, lang,
 * xml:lang, hidden (also for "display: none" in style), aria-hidden, itemprop, datetime, pubdate, content, name, property
 * (but for <meta> only those of dates), http-equiv, once each; the beginning of a link's href; href and rel of a canonical
 * link. Of white space that a text begins or ends with one character is left. Character references in texts are resolved
 * where the parser does the same with the character, or does not know the name (html_entity.h). Runs in linear time. */
void html_strip(struct html_strip *o, const struct word_table *tags, const struct word_table *hints, const char *html,
                size_t len, bool strict);

enum {
    HTML_DEPTH = 400,
    HTML_STRIP_MARK = 3, /* bytes of the byte order mark that o->out begins with */
};

#endif
