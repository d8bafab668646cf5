/* What was read and is not looked into yet: a file, some lines of records, or a capture of an archive. Reading (see
 * source.h) makes items one after another; making pages of them is for any thread. */
#ifndef PP_PAGE_ITEM_H
#define PP_PAGE_ITEM_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/page/header.h"
#include "lib/page/page.h"
#include "lib/page/source.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum item_kind {
    ITEM_EMPTY,
    ITEM_FILE,    /* `bytes` are a page */
    ITEM_LINES,   /* `bytes` are whole lines, the first of which is `line` of the file */
    ITEM_CAPTURE, /* `bytes` are the coded body of a response */
    ITEM_REVISIT, /* a response that was as it had been: of `source` at `date` */
};

struct item {
    enum item_kind kind;
    struct buf bytes;
    struct buf file;   /* as in messages */
    struct buf source; /* of the page: name as given, URI */
    bool markup;       /* ITEM_FILE: HTML, else plain text */
    uint64_t line;     /* ITEM_LINES: number of the line at `at` */
    size_t at;         /* ITEM_LINES: what comes before is done */

    /* ITEM_CAPTURE, ITEM_REVISIT */
    struct http_head head;
    struct buf date;      /* WARC-Date */
    struct buf truncated; /* why the archive has not all of it; empty: it has */
};

struct item *item_new(void);
void item_free(struct item *item);
/* Empty, with the memory for the next one; not that of a very large page. */
void item_clear(struct item *item);

/* What makes pages of items, with all that is reused from page to page. One a thread. */
struct page_maker;

/* `o` is borrowed, and has passed source_check. */
struct page_maker *page_maker_open(const struct source_options *o);
void page_maker_close(struct page_maker *m);

/* The next page of the item, or a record that is none, as source_next has it. False: the item is done, it is empty
 * then. What is no page is reported and passed over. */
bool page_make(struct page_maker *m, struct item *item, struct page *page, const struct record **other,
               struct report *report);

/* The message about a line that is longer than so many bytes. */
#define LINE_TOO_LONG "line is longer than %zu bytes, passed over (see --max-page)"

/* --max-page in bytes, or its default. */
size_t source_limit(const struct source_options *o);

#endif
