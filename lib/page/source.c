#include "lib/page/source.h"

#include "lib/base/mem.h"
#include "lib/base/workers.h"
#include "lib/page/capture.h"
#include "lib/page/foreign.h"
#include "lib/page/input.h"
#include "lib/page/item.h"
#include "lib/page/operands.h"
#include "lib/page/sniff.h"

#include <string.h>

enum { BATCH = 64 * 1024 }; /* lines that are one item */

struct source {
    struct report *report; /* of source_next */
    struct report now;     /* takes the messages of the reading that is under way */
    size_t limit;
    bool revisits;
    struct operands *operands;
    struct item *item; /* source_next: what is being made into pages */
    struct page_maker *maker;

    /* The file that is being read; `input` NULL: none. */
    struct input *input;
    uint64_t read;    /* bytes of the files before it */
    char *name;       /* as given */
    const char *file; /* as in messages */
    enum sniff_kind kind;
    struct capture *capture; /* SNIFF_WARC */
    uint64_t line;           /* SNIFF_NDJSON: lines that were read */
};

bool source_check(const struct source_options *o, struct err *e)
{
    struct foreign *f = foreign_open(&o->map, e);
    foreign_close(f);
    return f != NULL;
}

struct source *source_open(const struct opt_list *operands, const struct source_options *o, struct report *report)
{
    struct source *s = mem_zalloc(sizeof *s);
    struct err e;
    s->report = report;
    s->limit = source_limit(o);
    s->revisits = o->revisits;
    s->operands = operands_open(operands, o->files_from, o->null_separated, o->recursive, &s->now);
    s->item = item_new();
    if (source_check(o, &e)) {
        s->maker = page_maker_open(o);
    } else {
        report_reject(report, NULL, 0, "%s", e.what);
        report->stopped = true;
    }
    return s;
}

/* --- one file after another ---------------------------------------------------------------------------- */

static void close_file(struct source *s)
{
    capture_close(s->capture);
    s->capture = NULL;
    if (s->input)
        s->read += input_read(s->input);
    input_close(s->input);
    s->input = NULL;
}

uint64_t source_read(const struct source *s)
{
    return s->read + (s->input ? input_read(s->input) : 0);
}

/* Say why the file ended before its end, if it did. */
static bool ended_well(struct source *s)
{
    switch (input_state(s->input)) {
    case INPUT_CUT:
        report_reject(&s->now, s->file, 0, "file is cut: the gzip member at offset %llu does not end",
                      (unsigned long long)input_last_member(s->input));
        return false;
    case INPUT_DAMAGED:
        report_reject(&s->now, s->file, 0, "damaged gzip member at offset %llu: %s",
                      (unsigned long long)input_last_member(s->input), input_reason(s->input));
        return false;
    case INPUT_FAILED:
        report_reject(&s->now, s->file, 0, "%s", input_reason(s->input));
        return false;
    default:
        return true;
    }
}

/* Find out what the open file is. False: nothing to read from. */
static bool know_file(struct source *s)
{
    const char *what;
    size_t have = input_fill(s->input, SNIFF_BYTES);
    s->line = 0;
    s->kind = sniff(input_bytes(s->input), have, &what);
    if (have == 0) {
        if (ended_well(s) && strcmp(s->name, "-") != 0)
            report_note(&s->now, s->file, 0, "empty file");
        return false;
    }
    if (s->kind == SNIFF_OTHER) {
        report_reject(&s->now, s->file, 0, "passed over: %s", what);
        return false;
    }
    if (s->kind == SNIFF_WARC)
        s->capture = capture_open(s->input, s->file, s->limit, s->revisits, &s->now);
    return true;
}

static bool open_next(struct source *s)
{
    const char *path;
    while ((path = operands_next(s->operands))) {
        struct err e;
        mem_free(s->name);
        s->name = mem_strdup(path);
        s->file = strcmp(path, "-") ? s->name : "standard input";
        s->input = input_open(path, &e);
        if (!s->input)
            report_reject(&s->now, s->file, 0, "%s", e.what);
        else if (know_file(s))
            return true;
        else
            close_file(s);
    }
    return false;
}

/* --- what is read of a file ---------------------------------------------------------------------------- */

static bool read_file(struct source *s, struct item *item)
{
    size_t len = input_fill(s->input, s->limit + 1);
    if (len > s->limit) {
        report_reject(&s->now, s->file, 0, "page is longer than %zu bytes, passed over (see --max-page)", s->limit);
        return false;
    }
    if (!ended_well(s))
        return false;
    item->kind = ITEM_FILE;
    item->markup = s->kind == SNIFF_HTML;
    buf_add(&item->bytes, input_bytes(s->input), len);
    buf_adds(&item->source, s->name);
    return true;
}

/* Pass over the rest of a line, holding none of it. */
static void skip_line(struct source *s)
{
    size_t have;
    while ((have = input_fill(s->input, 1)) > 0) {
        const char *bytes = input_bytes(s->input), *newline = memchr(bytes, '\n', have);
        input_skip(s->input, newline ? (size_t)(newline - bytes) + 1 : have);
        if (newline)
            return;
    }
}

/* Make whole lines visible: as many as are there up to BATCH bytes, but at least one. Returns their length. False
 * in *whole: only the beginning of a line is visible, for it is too long or the file ends. */
static size_t see_lines(struct source *s, bool *whole)
{
    size_t searched = 0, have = input_fill(s->input, 1);
    *whole = true;
    while (have > searched) {
        const char *bytes = input_bytes(s->input);
        size_t end = searched < BATCH && have > BATCH ? BATCH : have;
        const char *newline = end <= BATCH ? memrchr(bytes + searched, '\n', end - searched)
                                           : memchr(bytes + searched, '\n', end - searched);
        if (newline)
            return (size_t)(newline - bytes) + 1;
        if (have > s->limit)
            break;
        searched = end;
        if (searched == have)
            have = input_fill(s->input, have + 1);
    }
    *whole = false;
    return have;
}

static uint64_t count_lines(const char *bytes, size_t len)
{
    uint64_t n = 0;
    for (const char *end = bytes + len; bytes < end && (bytes = memchr(bytes, '\n', (size_t)(end - bytes))); bytes++)
        n++;
    return n;
}

static bool read_lines(struct source *s, struct item *item)
{
    while (!s->now.stopped) {
        bool whole;
        size_t len = see_lines(s, &whole);
        if (!whole && len > s->limit) {
            report_reject(&s->now, s->file, ++s->line, LINE_TOO_LONG, s->limit);
            skip_line(s);
            continue;
        }
        if (!whole && (!ended_well(s) || len == 0)) /* what is left is no line */
            return false;
        item->kind = ITEM_LINES;
        item->line = s->line + 1;
        buf_add(&item->bytes, input_bytes(s->input), len);
        s->line += count_lines(item->bytes.data, len) + !whole;
        input_skip(s->input, len);
        return true;
    }
    return false;
}

/* The next item of the open file, which is closed behind its last one. */
static bool read_item(struct source *s, struct item *item)
{
    bool good;
    switch (s->kind) {
    case SNIFF_NDJSON:
        good = read_lines(s, item);
        break;
    case SNIFF_WARC:
        good = capture_read(s->capture, item);
        break;
    default:
        good = read_file(s, item);
    }
    if (good)
        buf_adds(&item->file, s->file);
    if (!good || item->kind == ITEM_FILE)
        close_file(s);
    return good;
}

bool source_fetch(struct source *s, struct item *item, struct report *report)
{
    bool good = false;
    s->now = *report;
    while (!good && !s->now.stopped && (s->input || open_next(s)))
        good = read_item(s, item);
    *report = s->now;
    return good;
}

bool source_next(struct source *s, struct page *page, const struct record **other)
{
    while (!s->report->stopped) {
        if (page_make(s->maker, s->item, page, other, s->report))
            return true;
        if (s->report->stopped || !source_fetch(s, s->item, s->report))
            break;
    }
    return false;
}

void source_close(struct source *s)
{
    if (!s)
        return;
    close_file(s);
    operands_close(s->operands);
    page_maker_close(s->maker);
    item_free(s->item);
    mem_free(s->name);
    mem_free(s);
}
