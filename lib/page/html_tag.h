/* The elements of HTML that we tell apart, and what each is for us. */
#ifndef PP_PAGE_HTML_TAG_H
#define PP_PAGE_HTML_TAG_H

#include "lib/page/word_table.h"

#include <stddef.h>
#include <stdint.h>

enum tag {
    TAG_OTHER, /* any name that is not in the table */
    TAG_A,
    TAG_ADDRESS,
    TAG_ARTICLE,
    TAG_ASIDE,
    TAG_BIG, /* <big>, <u> */
    TAG_BLOCKQUOTE,
    TAG_BODY,
    TAG_BR,
    TAG_BUTTON,
    TAG_CAPTION,
    TAG_CENTER,
    TAG_CITE,
    TAG_DD,
    TAG_DETAILS,
    TAG_DIALOG,
    TAG_DIR,
    TAG_DIV,
    TAG_DL,
    TAG_DT,
    TAG_FIELDSET,
    TAG_FIGCAPTION,
    TAG_FIGURE,
    TAG_FOOTER,
    TAG_FORM,
    TAG_H1,
    TAG_H2,
    TAG_H3,
    TAG_H4,
    TAG_H5,
    TAG_H6,
    TAG_HEAD,
    TAG_HEADER,
    TAG_HGROUP,
    TAG_HR,
    TAG_HTML,
    TAG_LABEL,
    TAG_LEGEND,
    TAG_LI,
    TAG_LINK,
    TAG_MAIN,
    TAG_MENU,
    TAG_META,
    TAG_NAV,
    TAG_OL,
    TAG_P,
    TAG_PRE,
    TAG_SCRIPT,
    TAG_SECTION,
    TAG_SPAN,
    TAG_STRONG,
    TAG_STYLE,
    TAG_SUMMARY,
    TAG_SUP,
    TAG_TABLE,
    TAG_TBODY,
    TAG_TD,
    TAG_TFOOT,
    TAG_TH,
    TAG_THEAD,
    TAG_TIME,
    TAG_TITLE,
    TAG_TR,
    TAG_UL,
    TAG_MARKUP,  /* inline markup or embedded media that tells us nothing: the tag is dropped, its content stays */
    TAG_FOREIGN, /* dropped with its content: <svg>, <select>, <noscript> … */
    TAG_STRUCK,  /* the same, but looked for apart: what the page takes back, which is shown struck out */
    TAG_RAW,     /* dropped, too, but the content is raw text up to the end tag: <iframe>, <textarea> … */
    TAG_COUNT
};

enum tag_flag {
    TAG_IS_BLOCK = 1,    /* begins and ends a line */
    TAG_IS_VOID = 2,     /* never has content or an end tag */
    TAG_IS_OPTIONAL = 4, /* the end tag may be left out, so that open ones cannot be counted */
    TAG_IS_GROUP = 8,    /* may hold a page's content: <div>, <td> … */
};

/* The names of the elements; free with word_table_free. Names that mean the same to us share an id. */
struct word_table *tag_table_new(void);

/* `name` in any case, without angle brackets. */
enum tag tag_find(const struct word_table *t, const char *name, size_t len);

/* Flags of an element, of enum tag_flag. */
unsigned tag_flags(enum tag tag);

#endif
