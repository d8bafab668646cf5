#include "lib/page/source.h"

#include "lib/base/mem.h"
#include "lib/page/capture.h"
#include "lib/page/decode.h"
#include "lib/page/foreign.h"
#include "lib/page/input.h"
#include "lib/page/operands.h"
#include "lib/page/sniff.h"

#include <string.h>

enum { DEFAULT_MAX_PAGE = 64 * 1024 * 1024 };

struct source {
    const struct source_options *o;
    struct report *report;
    size_t limit;
    struct operands *operands;
    struct decoder decoder;
    struct foreign *foreign;
    struct record record; /* the last one of an NDJSON file */

    uint64_t read; /* bytes of the files before */

    /* The file that is being read; `input` NULL: none. */
    struct input *input;
    char *name;       /* as given */
    const char *file; /* as in messages */
    enum sniff_kind kind;
    struct capture *capture; /* SNIFF_WARC */
    uint64_t line;           /* SNIFF_NDJSON: number of the last line */
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
    s->o = o;
    s->report = report;
    s->limit = o->max_page > 0 ? (size_t)o->max_page : DEFAULT_MAX_PAGE;
    s->operands = operands_open(operands, o->files_from, o->null_separated, o->recursive, report);
    decoder_open(&s->decoder, o->all_text);
    s->foreign = foreign_open(&o->map, &e);
    if (!s->foreign) {
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
        report_reject(s->report, s->file, 0, "file is cut: the gzip member at offset %llu does not end",
                      (unsigned long long)input_last_member(s->input));
        return false;
    case INPUT_DAMAGED:
        report_reject(s->report, s->file, 0, "damaged gzip member at offset %llu: %s",
                      (unsigned long long)input_last_member(s->input), input_reason(s->input));
        return false;
    case INPUT_FAILED:
        report_reject(s->report, s->file, 0, "%s", input_reason(s->input));
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
        if (ended_well(s) && strcmp(s->name, "-"))
            report_note(s->report, s->file, 0, "empty file");
        return false;
    }
    if (s->kind == SNIFF_OTHER) {
        report_reject(s->report, s->file, 0, "passed over: %s", what);
        return false;
    }
    if (s->kind == SNIFF_WARC)
        s->capture = capture_open(s->input, s->file, s->limit, &s->decoder, s->report);
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
            report_reject(s->report, s->file, 0, "%s", e.what);
        else if (know_file(s))
            return true;
        else
            close_file(s);
    }
    return false;
}

/* --- files that are one page --------------------------------------------------------------------------- */

static void say_notes(struct source *s, const struct decode_notes *notes, bool markup)
{
    if (notes->doubt == ENCODING_REPAIRED)
        report_note(s->report, s->file, 0, "invalid UTF-8: the bytes that are none were replaced");
    else if (notes->doubt == ENCODING_GUESSED)
        report_note(s->report, s->file, 0, "%s: read as %s",
                    markup ? "no encoding declared that fits" : "invalid UTF-8", notes->encoding);
    if (notes->nuls == 1)
        report_note(s->report, s->file, 0, "1 NUL character was replaced by a space");
    else if (notes->nuls)
        report_note(s->report, s->file, 0, "%zu NUL characters were replaced by spaces", notes->nuls);
}

static bool whole_file(struct source *s, struct page *page)
{
    struct decode_notes notes;
    struct err e;
    struct decode_input in = {.markup = s->kind == SNIFF_HTML};
    in.len = input_fill(s->input, s->limit + 1);
    in.bytes = input_bytes(s->input);
    if (in.len > s->limit) {
        report_reject(s->report, s->file, 0, "page is longer than %zu bytes, passed over (see --max-page)", s->limit);
        return false;
    }
    if (!ended_well(s))
        return false;
    buf_add(&page->source, s->name, strlen(s->name));
    if (!decode_page(&s->decoder, &in, page, &notes, &e)) {
        report_reject(s->report, s->file, 0, "%s", e.what);
        return false;
    }
    say_notes(s, &notes, in.markup);
    return true;
}

/* --- NDJSON -------------------------------------------------------------------------------------------- */

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

/* Make the next line visible, from input_bytes() on. False: there is none, or it is longer than the limit (*len
 * is beyond the limit then and what is visible is only a part of it). */
static bool see_line(struct source *s, size_t *len, bool *newline)
{
    size_t searched = 0, have = input_fill(s->input, 1);
    *newline = false;
    while (have > searched) {
        const char *bytes = input_bytes(s->input), *end = memchr(bytes + searched, '\n', have - searched);
        *newline = end != NULL;
        *len = end ? (size_t)(end - bytes) : have;
        if (end || *len > s->limit)
            return *len <= s->limit;
        searched = have;
        have = input_fill(s->input, have + 1);
    }
    *len = have;
    return have > 0;
}

/* The visible line as a record. False: it is empty, or none (reported). */
static bool parse_line(struct source *s, const char *line, size_t len)
{
    struct err e;
    if (s->line == 1 && len >= 3 && !memcmp(line, "\xef\xbb\xbf", 3)) {
        line += 3;
        len -= 3;
    }
    if (len && line[len - 1] == '\r')
        len--;
    if (len == 0)
        return false;
    if (!record_parse(&s->record, line, len, &e)) {
        report_reject(s->report, s->file, s->line, "%s", e.what);
        return false;
    }
    s->record.file = s->file;
    s->record.line_number = s->line;
    return true;
}

/* The next record of the file, in s->record. False at its end. */
static bool next_record(struct source *s)
{
    size_t len;
    bool newline;
    while (!s->report->stopped) {
        bool seen = see_line(s, &len, &newline);
        s->line++;
        if (!seen && len > s->limit) {
            report_reject(s->report, s->file, s->line, "line is longer than %zu bytes, passed over (see --max-page)",
                          s->limit);
            skip_line(s);
            continue;
        }
        if (!newline && input_state(s->input) != INPUT_END) {
            ended_well(s); /* what is left is no whole line */
            return false;
        }
        if (!seen)
            return false;
        bool parsed = parse_line(s, input_bytes(s->input), len);
        input_skip(s->input, len + newline);
        if (parsed)
            return true;
    }
    return false;
}

/* The next page or other record of an NDJSON file. False at its end. */
static bool next_in_lines(struct source *s, struct page *page, const struct record **other)
{
    struct err e;
    while (next_record(s)) {
        page_clear(page);
        switch (foreign_page(s->foreign, &s->record, &s->decoder, page, &e)) {
        case FOREIGN_PAGE:
            if (foreign_note(s->foreign))
                report_note(s->report, s->file, s->line, "%s", foreign_note(s->foreign));
            return true;
        case FOREIGN_OTHER:
            *other = &s->record;
            return true;
        case FOREIGN_BAD:
            report_reject(s->report, s->file, s->line, "%s", e.what);
        }
    }
    return false;
}

/* --- all of them --------------------------------------------------------------------------------------- */

/* The next page of the open file. False at its end. */
static bool next_in_file(struct source *s, struct page *page, const struct record **other)
{
    switch (s->kind) {
    case SNIFF_NDJSON:
        return next_in_lines(s, page, other);
    case SNIFF_WARC:
        return capture_next(s->capture, page);
    default:
        page_clear(page);
        bool good = whole_file(s, page);
        close_file(s);
        return good;
    }
}

static void date_page(const struct source *s, struct page *page)
{
    if (s->o->date && !page->published.len && !page->retrieved.len)
        buf_adds(&page->published, s->o->date);
}

bool source_next(struct source *s, struct page *page, const struct record **other)
{
    *other = NULL;
    while (!s->report->stopped && (s->input || open_next(s))) {
        if (next_in_file(s, page, other)) {
            if (!*other)
                date_page(s, page);
            return true;
        }
        close_file(s);
    }
    return false;
}

void source_close(struct source *s)
{
    if (!s)
        return;
    close_file(s);
    operands_close(s->operands);
    decoder_close(&s->decoder);
    foreign_close(s->foreign);
    record_free(&s->record);
    mem_free(s->name);
    mem_free(s);
}
