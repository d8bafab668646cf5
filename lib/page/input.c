#include "lib/page/input.h"

#include "lib/base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <libdeflate.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum {
    BLOCK = 256 * 1024,     /* read at once, and inflated at once */
    WHOLE = 4 * BLOCK,      /* a member that unpacks to no more is inflated as a whole, if BLOCK bytes hold it */
    MEMBER_LEAST = 18,      /* bytes of a member without content */
    HEADER_CHECKSUM = 0x02, /* flag of a member's header, RFC 1952 2.3.1 */
    PROBE = 1024,           /* of a possible member: enough for its header and the first bytes of its content */
    GZIP_WINDOW = 16 + MAX_WBITS,
};

/* Where a gzip member begins: in the stream of decoded bytes and in the file. */
struct mark {
    uint64_t decoded, file;
};

struct input {
    int fd;
    uint64_t read; /* bytes of the file */
    bool gzip, in_member;
    enum input_state state;
    char reason[128];

    unsigned char *raw; /* gzip only: bytes of the file that are not inflated yet: [raw_at, raw_len) */
    size_t raw_at, raw_len;
    uint64_t raw_offset; /* of raw[0] in the file */
    bool raw_ended;
    z_stream z;
    struct libdeflate_decompressor *whole; /* NULL: there is no memory for it, zlib does the work */

    char *window; /* visible: [at, len) */
    size_t at, len, cap;
    uint64_t position; /* decoded bytes before window[at] */

    struct mark *marks; /* the member that holds the first visible byte, and those after it */
    size_t nmarks, cap_marks;
};

static void stop(struct input *in, enum input_state state, const char *reason)
{
    in->state = state;
    strncpy(in->reason, reason, sizeof in->reason - 1);
}

/* read(2) that is not interrupted. On an error the state is INPUT_FAILED and 0 is returned. */
static size_t read_file(struct input *in, void *to, size_t room)
{
    ssize_t got;
    do
        got = read(in->fd, to, room);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        stop(in, INPUT_FAILED, strerror(errno));
    in->read += got < 0 ? 0 : (size_t)got;
    return got < 0 ? 0 : (size_t)got;
}

uint64_t input_read(const struct input *in)
{
    return in->read;
}

/* --- raw bytes of a gzip file -------------------------------------------------------------------------- */

/* Have at least `want` (up to BLOCK) raw bytes if the file has them; what was inflated before is dropped only
 * when room is needed. Returns how many there are. */
static size_t raw_fill(struct input *in, size_t want)
{
    while (in->raw_len - in->raw_at < want && !in->raw_ended) {
        if (in->raw_len == 2 * BLOCK) {
            in->raw_len -= in->raw_at;
            memmove(in->raw, in->raw + in->raw_at, in->raw_len);
            in->raw_offset += in->raw_at;
            in->raw_at = 0;
        }
        size_t room = 2 * BLOCK - in->raw_len;
        size_t got = read_file(in, in->raw + in->raw_len, room > BLOCK ? BLOCK : room);
        in->raw_ended = got == 0;
        in->raw_len += got;
    }
    return in->raw_len - in->raw_at;
}

/* Make raw bytes from file offset `from` on available again, where that can be done. */
static void raw_return_to(struct input *in, uint64_t from)
{
    if (from >= in->raw_offset && from <= in->raw_offset + in->raw_len) {
        in->raw_at = (size_t)(from - in->raw_offset);
    } else if (lseek(in->fd, (off_t)from, SEEK_SET) == (off_t)from) {
        in->raw_at = in->raw_len = 0;
        in->raw_offset = from;
        in->raw_ended = false;
    }
}

/* --- the window ---------------------------------------------------------------------------------------- */

/* Room for `room` bytes behind the visible ones, moving these to the front when that is cheap. */
static void make_room(struct input *in, size_t room)
{
    if (in->at == in->len)
        in->at = in->len = 0;
    if (in->cap - in->len >= room)
        return;
    if (in->at > 0 && in->at >= in->len - in->at) {
        memcpy(in->window, in->window + in->at, in->len - in->at);
        in->len -= in->at;
        in->at = 0;
    }
    in->window = mem_grow(in->window, &in->cap, in->len + room, 1);
}

static void fill_plain(struct input *in)
{
    make_room(in, BLOCK);
    size_t got = read_file(in, in->window + in->len, BLOCK);
    in->len += got;
    if (got == 0 && in->state == INPUT_OPEN)
        in->state = INPUT_END;
}

/* Between members: begin the next one, or end. Zeros that fill up the last block (tape) are no damage. */
static bool begin_member(struct input *in)
{
    while (raw_fill(in, 1) && in->raw[in->raw_at] == 0)
        in->raw_at++;
    if (raw_fill(in, 2) == 0) {
        if (in->state == INPUT_OPEN)
            in->state = INPUT_END;
        return false;
    }
    in->marks = mem_grow(in->marks, &in->cap_marks, in->nmarks + 1, sizeof *in->marks);
    in->marks[in->nmarks++] = (struct mark){in->position + (in->len - in->at), in->raw_offset + in->raw_at};
    in->in_member = inflateReset(&in->z) == Z_OK;
    return true;
}

/* Inflate the member that has just begun at once: members of archives are small, and that takes half the time. False:
 * it is large, cut or damaged, or its header has a checksum (which libdeflate does not look at). Nothing is visible of
 * it then, and zlib shows how far it can be read and says what is wrong with it. */
static bool inflate_whole(struct input *in)
{
    size_t have = raw_fill(in, BLOCK), taken, made;
    const unsigned char *packed = in->raw + in->raw_at;
    if (!in->whole || have < MEMBER_LEAST || packed[3] & HEADER_CHECKSUM)
        return false;
    make_room(in, WHOLE);
    if (libdeflate_gzip_decompress_ex(in->whole, packed, have, in->window + in->len, WHOLE, &taken, &made) !=
        LIBDEFLATE_SUCCESS)
        return false;
    in->raw_at += taken;
    in->len += made;
    in->in_member = false;
    return true;
}

static void fill_gzip(struct input *in)
{
    if (!in->in_member && (!begin_member(in) || inflate_whole(in)))
        return;
    make_room(in, BLOCK);
    size_t have = raw_fill(in, 1);
    if (have == 0) {
        if (in->state == INPUT_OPEN)
            stop(in, INPUT_CUT, "ends in the middle of a gzip member");
        return;
    }
    in->z.next_in = in->raw + in->raw_at;
    in->z.avail_in = (uInt)have;
    in->z.next_out = (unsigned char *)in->window + in->len;
    in->z.avail_out = BLOCK;
    int status = inflate(&in->z, Z_NO_FLUSH);
    in->len += BLOCK - in->z.avail_out;
    in->raw_at += have - in->z.avail_in;
    if (status == Z_STREAM_END)
        in->in_member = false;
    else if (status != Z_OK && status != Z_BUF_ERROR)
        stop(in, INPUT_DAMAGED, in->z.msg ? in->z.msg : "damaged");
}

size_t input_fill(struct input *in, size_t want)
{
    while (in->len - in->at < want && in->state == INPUT_OPEN) {
        if (in->gzip)
            fill_gzip(in);
        else
            fill_plain(in);
    }
    return in->len - in->at;
}

const char *input_bytes(const struct input *in)
{
    return in->window + in->at;
}

/* Forget the members that end before the first visible byte. */
static void drop_marks(struct input *in)
{
    size_t past = 0;
    while (past + 1 < in->nmarks && in->marks[past + 1].decoded <= in->position)
        past++;
    if (past) {
        in->nmarks -= past;
        memmove(in->marks, in->marks + past, in->nmarks * sizeof *in->marks);
    }
}

uint64_t input_skip(struct input *in, uint64_t n)
{
    uint64_t skipped = 0;
    while (skipped < n) {
        size_t visible = input_fill(in, 1);
        if (visible == 0)
            break;
        size_t step = n - skipped < visible ? (size_t)(n - skipped) : visible;
        in->at += step;
        in->position += step;
        skipped += step;
    }
    drop_marks(in);
    return skipped;
}

/* --- where we are -------------------------------------------------------------------------------------- */

enum input_state input_state(const struct input *in)
{
    return in->state;
}

const char *input_reason(const struct input *in)
{
    return in->reason;
}

uint64_t input_position(const struct input *in)
{
    return in->position;
}

bool input_offset(const struct input *in, uint64_t *offset)
{
    *offset = in->nmarks ? in->marks[0].file : in->position;
    return !in->nmarks || in->marks[0].decoded == in->position;
}

uint64_t input_last_member(const struct input *in)
{
    return in->nmarks ? in->marks[in->nmarks - 1].file : 0;
}

/* --- going on after damage ----------------------------------------------------------------------------- */

/* Does a gzip member begin at raw_at, and does its content begin with `prefix`? Nothing is consumed. */
static bool member_here(struct input *in, const char *prefix)
{
    char content[64];
    size_t have = raw_fill(in, PROBE), len = strlen(prefix);
    const unsigned char *p = in->raw + in->raw_at;
    if (have < 18 || p[0] != 0x1f || p[1] != 0x8b || p[2] != 8 || p[3] & 0xe0 || inflateReset(&in->z) != Z_OK)
        return false;
    in->z.next_in = in->raw + in->raw_at;
    in->z.avail_in = (uInt)have;
    in->z.next_out = (unsigned char *)content;
    in->z.avail_out = sizeof content;
    int status = inflate(&in->z, Z_SYNC_FLUSH);
    size_t got = sizeof content - in->z.avail_out;
    return (status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR) && got >= len &&
           !memcmp(content, prefix, len);
}

bool input_next_member(struct input *in, const char *prefix)
{
    if (in->state != INPUT_DAMAGED)
        return false;
    in->position += in->len - in->at;
    in->at = in->len = 0;
    in->in_member = false;
    raw_return_to(in, input_last_member(in) + 1);
    in->state = INPUT_OPEN;
    while (raw_fill(in, 1)) {
        unsigned char *next = memchr(in->raw + in->raw_at, 0x1f, in->raw_len - in->raw_at);
        in->raw_at = next ? (size_t)(next - in->raw) : in->raw_len;
        if (next && member_here(in, prefix)) {
            in->nmarks = 0;
            return true;
        }
        in->raw_at += next != NULL;
    }
    if (in->state == INPUT_OPEN)
        in->state = INPUT_END;
    return false;
}

/* --- open and close ------------------------------------------------------------------------------------ */

static bool is_gzip(struct input *in)
{
    size_t have = raw_fill(in, 4);
    return have >= 3 && in->raw[0] == 0x1f && in->raw[1] == 0x8b && in->raw[2] == 8;
}

struct input *input_open(const char *path, struct err *e)
{
    bool standard = !strcmp(path, "-");
    int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    struct stat st;
    int error = fd < 0 || fstat(fd, &st) < 0 ? errno : S_ISDIR(st.st_mode) ? EISDIR : 0;
    if (error) {
        err_set(e, standard ? "standard input" : path, 0, 0, "%s", strerror(error));
        if (fd > STDIN_FILENO)
            close(fd);
        return NULL;
    }
    struct input *in = mem_zalloc(sizeof *in);
    in->fd = fd;
    in->raw = mem_alloc(2 * BLOCK);
    in->gzip = is_gzip(in);
    if (in->gzip) {
        in->window = mem_grow(NULL, &in->cap, BLOCK, 1);
        in->whole = libdeflate_alloc_decompressor();
        if (inflateInit2(&in->z, GZIP_WINDOW) != Z_OK)
            stop(in, INPUT_FAILED, "no memory for inflate");
    } else {
        in->window = (char *)in->raw;
        in->cap = 2 * BLOCK;
        in->len = in->raw_len;
        in->raw = NULL;
    }
    return in;
}

void input_close(struct input *in)
{
    if (!in)
        return;
    if (in->fd > STDIN_FILENO)
        close(in->fd);
    if (in->gzip)
        inflateEnd(&in->z);
    libdeflate_free_decompressor(in->whole);
    mem_free(in->raw);
    mem_free(in->window);
    mem_free(in->marks);
    mem_free(in);
}
