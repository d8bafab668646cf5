/* Where pages come from: operands, folders, file lists; HTML, plain text, NDJSON records, WARC, gzip of each.
 * pp-pages and pp-extract both read through this, so that both always see one text. */
#ifndef PP_PAGE_SOURCE_H
#define PP_PAGE_SOURCE_H

#include "lib/base/opt.h"
#include "lib/base/report.h"
#include "lib/page/page.h"

struct source_options {
    bool recursive;           /* --recursive: operands may be folders */
    const char *files_from;   /* --files-from FILE: names, one a line ("-": standard input) */
    bool null_separated;      /* -0: names in --files-from end with NUL */
    struct opt_list map;      /* --map OUR=THEIRS: fields of foreign NDJSON records */
    bool all_text;            /* --all-text: keep navigation, footers … */
    int64_t max_page;         /* --max-page: bytes of one page after decompression; 0: the default, 64 MiB */
    const char *date;         /* --date: `published` of pages that have neither published nor retrieved; NULL: none */
};

/* Can the options be used? False: reason in e (a map that is none). To be asked before source_open. */
bool source_check(const struct source_options *o, struct err *e);

struct source;

/* `operands` are borrowed until source_close; none: standard input (unless files_from). */
struct source *source_open(const struct opt_list *operands, const struct source_options *o, struct report *report);

/* The next page, or a record that is no page (`type` unknown: to be passed on; then *other is set and true is
 * returned with *page untouched). False: the end, or report->stopped. Bad input is rejected and passed over. */
bool source_next(struct source *s, struct page *page, const struct record **other);

/* Bytes read from all files so far, as they are in the files. */
uint64_t source_read(const struct source *s);

void source_close(struct source *s);

#endif
