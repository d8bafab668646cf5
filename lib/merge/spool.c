#include "lib/merge/spool.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WRITE_AT = 64 * 1024 };

bool spool_open(struct spool *s, const char *dir, struct err *e)
{
    *s = (struct spool){.fd = -1};
    if (!dir || !*dir)
        dir = getenv("TMPDIR");
    if (!dir || !*dir)
        dir = "/tmp";
    struct buf path = {0};
    buf_addf(&path, "%s/pp-tools.XXXXXX", dir);
    s->fd = mkostemp(path.data, O_CLOEXEC);
    int error = errno;
    if (s->fd >= 0)
        unlink(path.data);
    buf_free(&path);
    return s->fd >= 0 || err_set(e, dir, 0, 0, "no temporary file: %s", strerror(error));
}

static void write_out(struct spool *s)
{
    for (size_t done = 0; done < s->pending.len && !s->error;) {
        ssize_t n = write(s->fd, s->pending.data + done, s->pending.len - done);
        if (n >= 0)
            done += (size_t)n;
        else if (errno != EINTR)
            s->error = errno;
    }
    buf_clear(&s->pending);
}

void spool_put(struct spool *s, const void *bytes, size_t len)
{
    buf_add(&s->pending, bytes, len);
    s->size += len;
    if (s->pending.len >= WRITE_AT)
        write_out(s);
}

bool spool_flush(struct spool *s, struct err *e)
{
    write_out(s);
    return !s->error || err_set(e, NULL, 0, 0, "temporary file: %s", strerror(s->error));
}

void spool_close(struct spool *s)
{
    if (s->fd >= 0)
        close(s->fd);
    buf_free(&s->pending);
    s->fd = -1;
}

void spool_read(struct spool_reader *r, const struct spool *s, uint64_t from, uint64_t to, size_t step)
{
    *r = (struct spool_reader){.fd = s->fd, .at = from, .end = to, .step = step};
}

const char *spool_take(struct spool_reader *r, size_t n, bool *failed, struct err *e)
{
    size_t have = r->block.len - r->used;
    if (have < n && have + (r->end - r->at) < n)
        return NULL;
    if (have < n) {
        if (r->used)
            memmove(r->block.data, r->block.data + r->used, have);
        r->block.len = have;
        r->used = 0;
    }
    while (r->block.len < n) {
        size_t want = n - r->block.len > r->step ? n - r->block.len : r->step;
        if (want > r->end - r->at)
            want = (size_t)(r->end - r->at);
        buf_reserve(&r->block, want);
        ssize_t got = pread(r->fd, r->block.data + r->block.len, want, (off_t)r->at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            *failed = true;
            err_set(e, NULL, 0, 0, "temporary file: %s", got < 0 ? strerror(errno) : "ends too soon");
            return NULL;
        }
        r->block.len += (size_t)got;
        r->at += (uint64_t)got;
    }
    r->used += n;
    return r->block.data + r->used - n;
}

void spool_reader_free(struct spool_reader *r)
{
    buf_free(&r->block);
}
