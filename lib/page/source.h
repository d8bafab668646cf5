/* Where pages come from: operands, folders, file lists; HTML, plain text, NDJSON records, WARC, gzip of each.
 * pp-pages and pp-extract both read through this, so that both always see one text. */
#ifndef PP_PAGE_SOURCE_H
#define PP_PAGE_SOURCE_H

#include "lib/base/opt.h"
#include "lib/base/report.h"
#include "lib/page/page.h"
#include "lib/record/stream.h"

struct source_options {
    bool recursive;         /* --recursive: operands may be folders */
    const char *files_from; /* --files-from FILE: names, one a line ("-": standard input) */
    bool null_separated;    /* -0: names in --files-from end with NUL */
    struct opt_list map;    /* --map OUR=THEIRS: fields of foreign NDJSON records */
    bool all_text;          /* --all-text: keep navigation, footers … */
    int64_t max_page;       /* --max-page: bytes of one page after decompression; 0: the default, 64 MiB */
    int64_t jobs;           /* --jobs: threads that work on pages; 0: the default, 1 */
    bool end_mark;          /* --end-mark: the last record says that all input was read */
    bool revisits;          /* --revisits: a record for each page that an archive says is as it was */
    const char *date;       /* --date: `published` of pages that have neither published nor retrieved; NULL: none */
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

/* The same in two halves, reading here and making pages of what was read (item.h) in any thread. The next item, not
 * empty, into one that is. False: the end, or report->stopped. */
struct item;
bool source_fetch(struct source *s, struct item *item, struct report *report);

/* Both halves and a tool's own work, by one or more threads. */
struct page_work {
    void *ctx;                     /* shared by all threads */
    void *(*state_new)(void *ctx); /* what a thread keeps from page to page */
    void (*state_free)(void *ctx, void *state);
    /* Append to out what the tool makes of a page, or of a record that is none (then page is NULL). */
    void (*work)(void *ctx, void *state, const struct page *page, const struct record *other, struct buf *out,
                 struct report *report);
    /* Calling thread, after each item's output: bytes read so far, and pages. May be NULL. */
    void (*progress)(void *ctx, uint64_t read, uint64_t pages);
};

/* Read all pages, let o->jobs threads work on them, write their output in the order of the pages: the same bytes for
 * any number of jobs, behind them the end mark if that is wanted. Ends early, without a mark, when report->stopped, or
 * when out cannot be written. False: reason in e. */
bool source_run(const struct opt_list *operands, const struct source_options *o, const struct page_work *work,
                struct writer *out, struct report *report, struct err *e);

#endif
