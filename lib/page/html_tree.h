/* A parsed page: its elements with what their names hint at, and its text as units with features. Everything is
 * in arrays in document order, so that an element's descendants and its text are ranges. Knows libxml2. */
#ifndef PP_PAGE_HTML_TREE_H
#define PP_PAGE_HTML_TREE_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/page/html_hint.h"
#include "lib/page/html_strip.h"
#include "lib/page/html_tag.h"
#include "lib/page/page.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum node_flag {
    NODE_HIDDEN = 1, /* hidden attribute, "display: none" */
    NODE_ARIA_HIDDEN = 2,
    NODE_ARTICLE_BODY = 4, /* itemprop="articleBody" */
    NODE_ROLE_MAIN = 8,
};

/* An element; nodes[0] is the root. Inline elements have a node only if their names hint at something. */
struct html_node {
    uint32_t parent;
    uint32_t end;                  /* index behind its last descendant */
    uint32_t first_unit, end_unit; /* its text */
    uint32_t hints;                /* enum hint */
    uint8_t tag, flags;
};

/* A paragraph, item, cell, …: text up to the next boundary of a block element. Lines in it end with <br>. */
struct html_unit {
    uint32_t start, end; /* bytes of html_tree.text, half-open; a '\n' follows each unit */
    uint32_t node;       /* innermost element that holds all of it */
    uint32_t link;       /* bytes inside <a href> */
    uint32_t strong;     /* bytes inside <strong>, <b> */
    uint32_t bold;       /* bytes that look so, those among them: <u>, "font-weight: bold" */
    uint32_t words, function_words, sentences, commas;
    uint8_t kind, level; /* enum block_kind */
    uint8_t spans;       /* <span> and the like behind the first that hold its text */
    bool bare;           /* some of it stands outside of them */
    uint8_t row, column; /* enum unit_row; of a cell, from 0 */
    bool title;          /* it is a heading to its readers, whatever its markup says */
    uint8_t links;       /* number of links, at most 255 */
};

/* Whether it is part of a table that is not marked up as one. */
enum unit_row {
    UNIT_NO_ROW,
    UNIT_BEGINS_ROW, /* the first cell */
    UNIT_IN_ROW,     /* another one */
    UNIT_OF_SPANS,   /* a row as a whole: at html_tree.cuts a cell ends */
};

/* Where a cell ends in a unit whose text stands in <span>, with the blank behind it if there is one. */
struct html_cut {
    uint32_t at;   /* byte of html_tree.text */
    uint32_t tabs; /* how many cells on */
};

/* A line in a unit of several that is a heading to its readers: bytes of html_tree.text. */
struct html_title {
    uint32_t start, end;
};

enum note_kind { NOTE_META, NOTE_TIME, NOTE_ITEMPROP, NOTE_CANONICAL };

/* What the page says of itself: <meta>, <time>, itemprop and dates in RDFa, <link rel="canonical">. */
struct html_note {
    enum note_kind kind;
    /* Both are NUL-terminated, in html_tree.notes_text, "" if there is none. */
    const char *key;     /* name of a meta, itemprop or property, lower case */
    const char *value;   /* content, datetime or href */
    uint32_t node;       /* the element, or its nearest ancestor that has a node */
    uint32_t unit;       /* first unit at or behind its start */
    uint32_t start, end; /* text inside <time>: bytes of html_tree.text */
    uint32_t hints;      /* of the element's names */
};

struct html_tree {
    struct html_node *nodes;
    size_t nnodes, cap_nodes;
    struct html_unit *units;
    size_t nunits, cap_units;
    struct html_title *titles; /* in order */
    size_t ntitles, cap_titles;
    struct html_cut *cuts; /* in order */
    size_t ncuts, cap_cuts;
    struct buf text; /* all text, white space collapsed, no control characters but '\n' and '\t' */
    struct html_note *notes;
    size_t nnotes, cap_notes;
    struct buf title; /* of <title> */
    struct buf lang;  /* of <html lang> */
};

struct html_parser;

struct html_parser *html_parser_new(void);
void html_parser_free(struct html_parser *p);

/* Parse UTF-8 HTML without NUL bytes. The tree belongs to the parser and is valid until the next call.
 * `json_ld` receives the JSON-LD scripts (ranges of `html`). NULL if libxml2 could not run. */
const struct html_tree *html_parse(struct html_parser *p, const char *html, size_t len,
                                   const struct html_strip **stripped, struct err *e);

#endif
