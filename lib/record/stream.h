/* The one reader and the one writer of record streams. */
#ifndef PP_RECORD_STREAM_H
#define PP_RECORD_STREAM_H

#include "lib/base/report.h"
#include "lib/record/record.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Lines of a list of files, one after another; "-" is standard input; no files means standard input.
 * A byte order mark at the start of a file is passed over, "\r\n" counts as "\n", empty lines are skipped. */
struct reader;

struct reader *reader_open(const char *const *paths, size_t n, struct report *report);
void reader_close(struct reader *r);

/* The longest line that is taken; longer ones are rejected and skipped without being held. */
void reader_limit(struct reader *r, size_t bytes);

/* The next line, valid until the next call; NULL at the end or when report->stopped. Unreadable files are
 * rejected and the next one is taken. A last line without newline is taken like any other. */
const char *reader_line(struct reader *r, size_t *len, const char **file, uint64_t *number);

/* Several lines at once, as they stand in the file: the last one, too, ends with a newline, all that reader_line
 * would pass over or take off is there but for the byte order mark. */
struct lines {
    char *
        text; /* may be written to; behind the lines there are SCAN_ROOM (scan.h) bytes of room that are not theirs */
    size_t len;
    const char *file;
    uint64_t number; /* of the line before; whoever takes a line counts it up */
};
/* The next lines, valid until the next call, at least one; False at the end or when report->stopped. `lines` is that of
 * the call before, `{0}` to begin with. Not to be mixed with reader_line and reader_record. */
bool reader_lines(struct reader *r, struct lines *lines);

/* Bytes read from all files so far. */
uint64_t reader_read(const struct reader *r);

/* The next record; lines that are no JSON object are rejected and passed over. False at the end. */
bool reader_record(struct reader *r, struct record *out);

/* Output to a file descriptor, buffered; what is written is always whole records. On a terminal control characters
 * (utf8_is_control) that a record has as they are become escapes. */
struct writer;

struct writer *writer_open(int fd);
void writer_put(struct writer *w, const struct record *r);
/* Whole lines that are ready as bytes (a record passed through, a table). */
void writer_bytes(struct writer *w, const char *bytes, size_t len);
/* To append whole lines without a copy: the buffer that holds what is not written yet, until writer_wrote is called. */
struct buf *writer_buffer(struct writer *w);
void writer_wrote(struct writer *w);
/* A line that lacks its newline. */
void writer_line(struct writer *w, const char *line, size_t len);
/* The record {"type":"end"}: whoever gets it as the last one knows that nothing was cut off. */
void writer_end_mark(struct writer *w);
void writer_flush(struct writer *w);
/* Flush, check, close. Returns 0, or the errno of the first failed write (EPIPE: the reader went away).
 * The descriptor is closed as well, so that late errors are seen. */
int writer_close(struct writer *w);
/* errno of the first failed write so far, 0 if none: a loop over endless input stops then. */
int writer_error(const struct writer *w);

#endif
