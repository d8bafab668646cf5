#include "lib/page/warc.h"

#include "lib/base/mem.h"
#include "lib/page/header.h"

#include <stdio.h>
#include <string.h>

enum {
    HEAD_LIMIT = 64 * 1024,    /* a record's head that is longer is taken for damage */
    SMALL_BLOCK = 1024 * 1024, /* up to here a block that nobody wants is held to check its length */
    SEARCH_STEP = 256 * 1024,
    PLACE = 400, /* bytes of a message's beginning; a longer URI is cut */
};

static const char signature[] = "WARC/";
enum { SIGNATURE = sizeof signature - 1 };

struct warc {
    struct input *in;
    const char *file;
    struct report *report;
    size_t limit;
    struct warc_record record;
    bool in_block;     /* `in` stands at the first byte of the record's block */
    bool damage_known; /* what is wrong with the record was said */
};

struct warc *warc_open(struct input *in, const char *file, size_t limit, struct report *report)
{
    struct warc *w = mem_zalloc(sizeof *w);
    w->in = in;
    w->file = file;
    w->limit = limit;
    w->report = report;
    return w;
}

void warc_close(struct warc *w)
{
    if (!w)
        return;
    buf_free(&w->record.uri);
    buf_free(&w->record.date);
    buf_free(&w->record.media);
    buf_free(&w->record.truncated);
    mem_free(w);
}

/* --- heads --------------------------------------------------------------------------------------------- */

static const struct type_name {
    const char *name;
    enum warc_type type;
} type_names[] = {
    {"response", WARC_RESPONSE},
    {"resource", WARC_RESOURCE},
    {"conversion", WARC_CONVERSION},
    {"revisit", WARC_REVISIT},
};

static enum warc_type type_named(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof type_names / sizeof *type_names; i++)
        if (strlen(type_names[i].name) == len && !memcmp(type_names[i].name, name, len))
            return type_names[i].type;
    return WARC_OTHER;
}

static void take_uri(struct buf *uri, const char *value, size_t len)
{
    if (len >= 2 && value[0] == '<' && value[len - 1] == '>') {
        value++;
        len -= 2;
    }
    buf_add(uri, value, len);
}

/* Of a field that stands there twice the first counts. */
static void take_first(struct buf *field, const char *value, size_t len)
{
    if (!field->len)
        buf_add(field, value, len);
}

static bool take_length(uint64_t *length, const char *digits, size_t len)
{
    *length = 0;
    for (size_t i = 0; i < len; i++)
        if (digits[i] < '0' || digits[i] > '9' || __builtin_mul_overflow(*length, 10, length) ||
            __builtin_add_overflow(*length, (uint64_t)(digits[i] - '0'), length))
            return false;
    return len > 0;
}

/* Read the head into w->record. False: it states no length that can be read. */
static bool parse_head(struct warc *w, const char *head, size_t len)
{
    struct warc_record *r = &w->record;
    const char *end = head + len, *at = memchr(head, '\n', len);
    bool sized = false;
    struct header_field f;
    buf_clear(&r->uri);
    buf_clear(&r->date);
    buf_clear(&r->media);
    buf_clear(&r->truncated);
    r->type = WARC_OTHER;
    while (header_next(&at, end, &f)) {
        if (header_is(&f, "warc-type"))
            r->type = type_named(f.value, f.value_len);
        else if (header_is(&f, "warc-target-uri"))
            take_uri(&r->uri, f.value, f.value_len);
        else if (header_is(&f, "warc-date"))
            take_first(&r->date, f.value, f.value_len);
        else if (header_is(&f, "content-type"))
            take_first(&r->media, f.value, f.value_len);
        else if (header_is(&f, "warc-truncated"))
            take_first(&r->truncated, f.value, f.value_len);
        else if (header_is(&f, "warc-segment-number")) /* the rest is in records of its own */
            take_first(&r->truncated, "segment", strlen("segment"));
        else if (header_is(&f, "content-length"))
            sized = take_length(&r->length, f.value, f.value_len);
    }
    return sized;
}

/* --- finding records ----------------------------------------------------------------------------------- */

/* "WARC/" and a digit at s, where at least 6 bytes are. */
static bool begins_record(const char *s)
{
    return !memcmp(s, signature, SIGNATURE) && s[SIGNATURE] >= '0' && s[SIGNATURE] <= '9';
}

/* The first record that begins a line behind the first byte of s; NULL: none. */
static const char *find_record(const char *s, size_t len)
{
    const char *end = s + len;
    for (const char *p = s + 1; end - p > SIGNATURE && (p = memchr(p, 'W', (size_t)(end - p))); p++)
        if (end - p > SIGNATURE && begins_record(p) && p[-1] == '\n')
            return p;
    return NULL;
}

/* Does the block end `from` bytes on? Two ends of lines follow it, or at least the next record or nothing. */
static bool ends_at(struct warc *w, size_t from)
{
    size_t have = input_fill(w->in, from + 4 + SIGNATURE + 1), i = from, newlines = 0;
    const char *s = input_bytes(w->in);
    while (i < have && newlines < 2 && (s[i] == '\r' || s[i] == '\n'))
        newlines += s[i++] == '\n';
    return newlines == 2 || i == have || (have - i > SIGNATURE && begins_record(s + i));
}

/* Go on to the next record behind the first byte, or to the end of what can be read. */
static void search_record(struct warc *w)
{
    for (;;) {
        size_t have = input_fill(w->in, SEARCH_STEP);
        const char *s = input_bytes(w->in), *found = find_record(s, have);
        if (found || input_state(w->in) != INPUT_OPEN) {
            input_skip(w->in, found ? (size_t)(found - s) : have);
            return;
        }
        input_skip(w->in, have - SIGNATURE - 1);
    }
}

/* Nothing is visible any more: say why, if it is not the end as it should be. True if reading goes on behind
 * the damage. */
static bool end_of_input(struct warc *w)
{
    unsigned long long member = input_last_member(w->in);
    bool known = w->damage_known;
    w->damage_known = false;
    switch (input_state(w->in)) {
    case INPUT_DAMAGED:
        if (!known)
            report_reject(w->report, w->file, 0, "damaged gzip member at offset %llu: %s", member,
                          input_reason(w->in));
        return !w->report->stopped && input_next_member(w->in, signature);
    case INPUT_CUT:
        if (!known)
            report_reject(w->report, w->file, 0, "file is cut: the gzip member at offset %llu does not end", member);
        return false;
    case INPUT_FAILED:
        report_reject(w->report, w->file, 0, "%s", input_reason(w->in));
        return false;
    default:
        return false;
    }
}

/* "record at offset 12 (http://…)", for messages. */
static const char *place(const struct warc_record *r, char text[PLACE])
{
    snprintf(text, PLACE, "record at offset %llu%s (%s)", (unsigned long long)r->offset,
             r->unpacked ? " of the unpacked file" : "", r->uri.len ? r->uri.data : "no URI");
    return text;
}

static void reject_record(struct warc *w, const char *what)
{
    char text[PLACE];
    w->damage_known = true;
    report_reject(w->report, w->file, 0, "%s: %s", place(&w->record, text), what);
}

/* --- blocks -------------------------------------------------------------------------------------------- */

/* Why a block of which only the beginning is there is not whole. */
static const char *shortage(struct warc *w)
{
    switch (input_state(w->in)) {
    case INPUT_DAMAGED:
        return input_reason(w->in);
    case INPUT_FAILED:
        return "cannot be read";
    default:
        return "the file ends in the middle of it";
    }
}

/* The gzip member that the record begins is damaged behind its block: the checksum does not fit. Where the
 * next record follows in the same member, the damage is not this one's. */
static bool member_is_damaged(struct warc *w)
{
    return input_state(w->in) == INPUT_DAMAGED && !w->record.unpacked &&
           input_last_member(w->in) == w->record.offset && !find_record(input_bytes(w->in), input_fill(w->in, 0));
}

/* The block up to the next record, where Content-Length does not lead there. 0: no record was found. */
static size_t length_by_search(struct warc *w)
{
    size_t have = input_fill(w->in, (size_t)w->record.length + SEARCH_STEP);
    const char *s = input_bytes(w->in), *next = find_record(s, have);
    size_t len = next ? (size_t)(next - s) : 0;
    for (int i = 0; i < 2 && len && s[len - 1] == '\n'; i++) {
        len--;
        len -= len && s[len - 1] == '\r';
    }
    return len;
}

/* Make the whole block visible and find its length. False (reported) if it is not all there. */
static bool load(struct warc *w, size_t *len)
{
    struct warc_record *r = &w->record;
    char text[PLACE];
    *len = (size_t)r->length;
    size_t have = input_fill(w->in, *len + 4 + SIGNATURE + 1);
    if (have >= *len && member_is_damaged(w)) {
        reject_record(w, input_reason(w->in));
        return false;
    }
    if (have >= *len && ends_at(w, *len))
        return true;
    size_t found = length_by_search(w);
    if (found) {
        report_note(w->report, w->file, 0, "%s: Content-Length %llu does not fit, taken as %zu", place(r, text),
                    (unsigned long long)r->length, found);
        r->length = *len = found;
        return true;
    }
    if (have >= *len)
        return true; /* something else than a record follows; the next call says so */
    reject_record(w, shortage(w));
    return false;
}

const char *warc_peek(struct warc *w, size_t want, size_t *len)
{
    if (want > w->record.length)
        want = (size_t)w->record.length;
    size_t have = input_fill(w->in, want);
    *len = have < w->record.length ? have : (size_t)w->record.length;
    return input_bytes(w->in);
}

bool warc_block(struct warc *w, const char **bytes, size_t *len)
{
    if (w->record.length > w->limit) {
        char text[PLACE];
        report_reject(w->report, w->file, 0, "%s: longer than %zu bytes, passed over", place(&w->record, text),
                      w->limit);
        return false;
    }
    if (!load(w, len))
        return false;
    *bytes = input_bytes(w->in);
    return true;
}

/* Leave the block of the record before. */
static void pass_block(struct warc *w)
{
    struct warc_record *r = &w->record;
    if (!w->in_block)
        return;
    w->in_block = false;
    size_t len;
    if (!w->damage_known && r->length <= SMALL_BLOCK && r->length <= w->limit && !load(w, &len))
        return;
    uint64_t skipped = input_skip(w->in, r->length);
    if (skipped < r->length && !w->damage_known)
        reject_record(w, shortage(w));
}

/* Make the head visible. Returns its length, 0 if it does not end where a head must: before the next record begins
 * (or else garbage that is full of beginnings would be read again and again), and before HEAD_LIMIT. */
static size_t see_head(struct warc *w)
{
    size_t length = 0;
    for (size_t want = 1024; want <= HEAD_LIMIT && !length; want *= 4) {
        size_t have = input_fill(w->in, want), seen = have < want ? have : want;
        length = header_length(input_bytes(w->in), seen);
        if (!length && find_record(input_bytes(w->in), seen))
            break;
    }
    return length;
}

/* The head of a record where `in` stands. False: it is none (reported, and the next one looked for). */
static bool read_head(struct warc *w)
{
    struct warc_record *r = &w->record;
    buf_clear(&r->uri);
    r->unpacked = !input_offset(w->in, &r->offset);
    if (r->unpacked)
        r->offset = input_position(w->in);
    size_t length = see_head(w), have = input_fill(w->in, 0);
    const char *s = input_bytes(w->in);
    bool begun = have > SIGNATURE && begins_record(s);
    if (length && begun && parse_head(w, s, length)) {
        input_skip(w->in, length);
        return true;
    }
    bool cut = begun && !length && input_state(w->in) != INPUT_OPEN;
    if (!w->damage_known && input_state(w->in) != INPUT_DAMAGED)
        reject_record(w, cut     ? "the file ends in the middle of its head"
                         : begun ? "no Content-Length; looking for the next record"
                                 : "no WARC record; looking for the next one");
    search_record(w);
    return false;
}

/* Pass over the ends of lines that are visible. False: there is none. */
static bool skip_empty_lines(struct warc *w)
{
    size_t have = input_fill(w->in, 1), n = 0;
    const char *s = input_bytes(w->in);
    while (n < have && (s[n] == '\r' || s[n] == '\n'))
        n++;
    input_skip(w->in, n);
    return n > 0;
}

bool warc_next(struct warc *w, const struct warc_record **r)
{
    pass_block(w);
    while (!w->report->stopped) {
        if (input_fill(w->in, 1) == 0) {
            if (end_of_input(w))
                continue;
            return false;
        }
        if (skip_empty_lines(w))
            continue;
        if (read_head(w)) {
            w->in_block = true;
            w->damage_known = false;
            *r = &w->record;
            return true;
        }
    }
    return false;
}
