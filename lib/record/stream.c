#include "lib/record/stream.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    READ_BLOCK = 256 * 1024,
    WRITE_BLOCK = 256 * 1024,
    LINE_LIMIT = 256 * 1024 * 1024, /* default of reader_limit */
};

struct reader {
    const char *const *paths;
    size_t npaths, next_path;
    struct report *report;
    size_t limit;
    int fd;           /* -1: none open */
    const char *file; /* as shown in messages */
    uint64_t number;
    uint64_t read; /* bytes of all files */
    char *block;   /* bytes [at, filled) are not yet given out */
    size_t at, filled, cap;
    bool ended; /* the file has been read to its end */
};

static const char *const standard_input[] = {"-"};

struct reader *reader_open(const char *const *paths, size_t n, struct report *report)
{
    struct reader *r = mem_zalloc(sizeof *r);
    r->paths = n ? paths : standard_input;
    r->npaths = n ? n : 1;
    r->report = report;
    r->limit = LINE_LIMIT;
    r->fd = -1;
    return r;
}

void reader_limit(struct reader *r, size_t bytes)
{
    r->limit = bytes;
}

static void close_file(struct reader *r)
{
    if (r->fd > STDIN_FILENO)
        close(r->fd);
    r->fd = -1;
}

void reader_close(struct reader *r)
{
    if (!r)
        return;
    close_file(r);
    mem_free(r->block);
    mem_free(r);
}

/* Open the next file that can be read. False: there is none. */
static bool open_next(struct reader *r)
{
    while (r->next_path < r->npaths && !r->report->stopped) {
        const char *path = r->paths[r->next_path++];
        bool standard = !strcmp(path, "-");
        int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
        struct stat st;
        int error = fd < 0 || fstat(fd, &st) < 0 ? errno : S_ISDIR(st.st_mode) ? EISDIR : 0;
        if (error) {
            report_reject(r->report, standard ? "standard input" : path, 0, "%s", strerror(error));
            if (fd > STDIN_FILENO)
                close(fd);
            continue;
        }
        r->fd = fd;
        r->file = standard ? "standard input" : path;
        r->number = 0;
        r->at = r->filled = 0;
        r->ended = false;
        return true;
    }
    return false;
}

/* Read more behind `filled`, moving what is left to the front or growing the block as needed. */
static void fill(struct reader *r)
{
    if (r->at > 0 && r->filled + READ_BLOCK + SCAN_ROOM > r->cap) {
        memmove(r->block, r->block + r->at, r->filled - r->at);
        r->filled -= r->at;
        r->at = 0;
    }
    r->block = mem_grow(r->block, &r->cap, r->filled + READ_BLOCK + SCAN_ROOM, 1);
    ssize_t got;
    do
        got = read(r->fd, r->block + r->filled, r->cap - SCAN_ROOM - r->filled);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        report_reject(r->report, r->file, r->number + 1, "%s", strerror(errno));
    if (got <= 0)
        r->ended = true;
    else
        r->filled += (size_t)got;
    r->read += got > 0 ? (size_t)got : 0;
}

uint64_t reader_read(const struct reader *r)
{
    return r->read;
}

/* Pass over the rest of a line that is too long, holding none of it. */
static void skip_line(struct reader *r)
{
    for (;;) {
        char *end = memchr(r->block + r->at, '\n', r->filled - r->at);
        r->at = end ? (size_t)(end - r->block) + 1 : r->filled;
        if (end || r->ended)
            return;
        r->at = r->filled = 0;
        fill(r);
    }
}

/* One raw line of the open file: false at its end. */
static bool raw_line(struct reader *r, const char **line, size_t *len)
{
    size_t searched = 0;
    if (!r->block)
        fill(r);
    for (;;) {
        char *from = r->block + r->at;
        char *end = r->filled > r->at ? memchr(from + searched, '\n', r->filled - r->at - searched) : NULL;
        size_t have = end ? (size_t)(end - from) : r->filled - r->at;
        if (have > r->limit) {
            r->number++;
            report_reject(r->report, r->file, r->number, "line is longer than %zu bytes, passed over", r->limit);
            skip_line(r);
            searched = 0;
            if (r->report->stopped)
                return false;
            continue;
        }
        if (end || (r->ended && have > 0)) {
            *line = from;
            *len = have;
            r->at += have + (end != NULL);
            r->number++;
            return true;
        }
        if (r->ended)
            return false;
        searched = have;
        fill(r);
    }
}

static bool has_byte_order_mark(const struct reader *r, const char *line, size_t len)
{
    return r->number == 1 && len >= 3 && !memcmp(line, "\xEF\xBB\xBF", 3);
}

const char *reader_line(struct reader *r, size_t *len, const char **file, uint64_t *number)
{
    const char *line;
    while (!r->report->stopped) {
        if (r->fd < 0 && !open_next(r))
            break;
        if (!raw_line(r, &line, len)) {
            close_file(r);
            continue;
        }
        if (has_byte_order_mark(r, line, *len)) {
            line += 3;
            *len -= 3;
        }
        if (*len && line[*len - 1] == '\r')
            --*len;
        if (*len == 0)
            continue;
        *file = r->file;
        *number = r->number;
        return line;
    }
    return NULL;
}

/* How many bytes of whole lines, none of them too long, follow behind the line taken last. */
static size_t whole_lines(const struct reader *r)
{
    const char *from = r->block + r->at, *last;
    size_t have = r->filled - r->at;
    if (have > r->limit)
        have = r->limit;
    last = memrchr(from, '\n', have);
    return last ? (size_t)(last - from) + 1 : 0;
}

bool reader_lines(struct reader *r, struct lines *lines)
{
    const char *line;
    size_t len;
    if (r->fd >= 0)
        r->number = lines->number;
    while (!r->report->stopped) {
        if (r->fd < 0 && !open_next(r))
            break;
        if (!raw_line(r, &line, &len)) {
            close_file(r);
            continue;
        }
        size_t from = (size_t)(line - r->block) + (has_byte_order_mark(r, line, len) ? 3 : 0);
        bool ends = r->block[r->at - 1] == '\n';
        if (!ends) /* the file's last line: there is room behind it */
            r->block[r->at] = '\n';
        r->at += whole_lines(r);
        *lines = (struct lines){r->block + from, r->at + !ends - from, r->file, r->number - 1};
        return true;
    }
    return false;
}

bool reader_record(struct reader *r, struct record *out)
{
    const char *line, *file;
    size_t len;
    uint64_t number;
    while ((line = reader_line(r, &len, &file, &number))) {
        struct err e;
        if (record_parse(out, line, len, &e)) {
            out->file = file;
            out->line_number = number;
            return true;
        }
        if (!report_reject(r->report, file, number, "%s", e.what))
            return false;
    }
    return false;
}

struct writer {
    int fd, error;
    bool terminal;
    struct buf pending;
};

struct writer *writer_open(int fd)
{
    struct writer *w = mem_zalloc(sizeof *w);
    w->fd = fd;
    w->terminal = isatty(fd);
    buf_reserve(&w->pending, WRITE_BLOCK);
    return w;
}

int writer_error(const struct writer *w)
{
    return w->error;
}

/* JSON has C0 as it is only as white space between tokens; all others stand in strings. */
static void escape_controls(struct buf *lines)
{
    struct buf safe = {0};
    for (size_t i = 0; i < lines->len;) {
        uint32_t cp;
        size_t n = utf8_decode(lines->data + i, lines->len - i, &cp);
        if (cp >= 0x10000 && utf8_is_control(cp))
            buf_addf(&safe, "\\u%04x\\u%04x", 0xD7C0 + (unsigned)(cp >> 10), 0xDC00 + (unsigned)(cp & 0x3FF));
        else if (cp >= 0x7F && utf8_is_control(cp))
            buf_addf(&safe, "\\u%04x", (unsigned)cp);
        else if (cp < ' ' && cp != '\n')
            buf_addc(&safe, ' ');
        else
            buf_add(&safe, lines->data + i, n);
        i += n;
    }
    buf_free(lines);
    *lines = safe;
}

void writer_flush(struct writer *w)
{
    if (w->terminal && w->pending.len)
        escape_controls(&w->pending);
    for (size_t done = 0; done < w->pending.len && !w->error;) {
        ssize_t n = write(w->fd, w->pending.data + done, w->pending.len - done);
        if (n >= 0)
            done += (size_t)n;
        else if (errno != EINTR)
            w->error = errno;
    }
    buf_clear(&w->pending);
}

static void flush_if_full(struct writer *w)
{
    if (w->pending.len >= WRITE_BLOCK)
        writer_flush(w);
}

void writer_put(struct writer *w, const struct record *r)
{
    record_write(r, &w->pending);
    flush_if_full(w);
}

void writer_bytes(struct writer *w, const char *bytes, size_t len)
{
    buf_add(&w->pending, bytes, len);
    flush_if_full(w);
}

struct buf *writer_buffer(struct writer *w)
{
    return &w->pending;
}

void writer_wrote(struct writer *w)
{
    flush_if_full(w);
}

void writer_line(struct writer *w, const char *line, size_t len)
{
    buf_add(&w->pending, line, len);
    buf_addc(&w->pending, '\n');
    flush_if_full(w);
}

void writer_end_mark(struct writer *w)
{
    static const char mark[] = "{\"type\":\"end\"}\n";
    writer_bytes(w, mark, sizeof mark - 1);
}

int writer_close(struct writer *w)
{
    writer_flush(w);
    int error = w->error;
    if (close(w->fd) < 0 && !error)
        error = errno;
    buf_free(&w->pending);
    mem_free(w);
    return error;
}
