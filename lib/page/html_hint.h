/* What class, id and role names say about an element. Designers name things alike all over the web; the words
 * are those of English and German, of content management systems in general, never of one site. */
#ifndef PP_PAGE_HTML_HINT_H
#define PP_PAGE_HTML_HINT_H

#include "lib/page/word_table.h"

#include <stddef.h>
#include <stdint.h>

enum hint {
    HINT_NAV = 1 << 0, /* menus, breadcrumbs, pagination */
    HINT_FOOT = 1 << 1,
    HINT_SIDE = 1 << 2, /* side columns, widgets */
    HINT_AD = 1 << 3,
    HINT_RELATED = 1 << 4, /* other articles */
    HINT_TEASER = 1 << 5,  /* other articles, or the lead of this one */
    HINT_COMMENT = 1 << 6,
    HINT_SHARE = 1 << 7,
    HINT_COOKIE = 1 << 8,  /* consent, overlays */
    HINT_SIGNUP = 1 << 9,  /* newsletters, logins, subscriptions */
    HINT_BYLINE = 1 << 10, /* author, date, category of the page */
    HINT_TAGS = 1 << 11,
    HINT_TOOLS = 1 << 12, /* print, rate, search */
    HINT_HIDDEN = 1 << 13,
    HINT_FOLD = 1 << 14,    /* accordions and tabs: hidden until clicked */
    HINT_CONTENT = 1 << 15, /* article, content, entry … */
    HINT_BODY = 1 << 16,    /* the text of the article itself: body, text, story */
    HINT_LEAD = 1 << 17,
    HINT_CAPTION = 1 << 18,
    HINT_CREDIT = 1 << 19, /* who took the picture */
    HINT_MEDIA = 1 << 20,  /* galleries, sliders, players */
    HINT_DATE = 1 << 21,
    HINT_AUTHOR = 1 << 22,
    HINT_HEADER = 1 << 23,
    HINT_INFOBOX = 1 << 24,
    HINT_PUBLISHED = 1 << 25,
    HINT_MODIFIED = 1 << 26,
    HINT_EVENT = 1 << 27,
    HINT_BOLD = 1 << 30, /* it looks as <b> does */
};

/* The vocabulary; free with word_table_free. */
struct word_table *hint_table_new(void);

/* Hints of an attribute value that is a list of names ("entry-content postBody"), of enum hint. */
uint32_t hint_read(const struct word_table *t, const char *names, size_t len);

#endif
