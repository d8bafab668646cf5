#include "lib/merge/ledger.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WRITE_AT = 64 * 1024 };

static bool missing(const char *path, int64_t recorded, struct err *e)
{
    return err_set(
        e, path, 0, 0,
        "ledger is missing, after the last run it had %lld bytes: put it back, give a new one another name, "
        "or begin it anew with --new-ledger",
        (long long)recorded);
}

static bool check_length(struct ledger *l, int64_t size, int64_t recorded, struct err *e)
{
    l->committed = l->length = recorded < 0 ? size : recorded;
    if (size < l->committed)
        return err_set(e, l->path, 0, 0,
                       "ledger has %lld bytes, after the last run it had %lld: it was cut or is another "
                       "one; give a new one another name",
                       (long long)size, (long long)l->committed);
    if (size > l->committed && ftruncate(l->fd, l->committed) < 0)
        return err_set(e, l->path, 0, 0, "%s", strerror(errno));
    return true;
}

bool ledger_open(struct ledger *l, const char *path, int64_t recorded, bool anew, struct err *e)
{
    struct stat st;
    *l = (struct ledger){.path = path};
    bool known = stat(path, &st) == 0, gone = !known && errno == ENOENT;
    if (anew && (gone || (known && st.st_size == 0)))
        recorded = 0;
    if (gone && recorded > 0)
        return missing(path, recorded, e);
    l->fd = open(path, O_RDWR | (recorded > 0 ? 0 : O_CREAT) | O_APPEND | O_CLOEXEC, 0666);
    if (l->fd < 0 || fstat(l->fd, &st) < 0)
        return err_set(e, path, 0, 0, "%s", strerror(errno));
    if (!S_ISREG(st.st_mode))
        return err_set(e, path, 0, 0, "ledger is no regular file");
    return check_length(l, st.st_size, recorded, e);
}

static void write_out(struct ledger *l)
{
    for (size_t done = 0; done < l->pending.len && !l->error;) {
        ssize_t n = write(l->fd, l->pending.data + done, l->pending.len - done);
        if (n >= 0)
            done += (size_t)n;
        else if (errno != EINTR)
            l->error = errno;
    }
    buf_clear(&l->pending);
}

void ledger_put(struct ledger *l, const char *line, size_t len)
{
    buf_add(&l->pending, line, len);
    l->length += (int64_t)len;
    if (l->pending.len >= WRITE_AT)
        write_out(l);
}

/* The entry in the folder, too: a ledger that was just made must not vanish with the power. */
static void sync_folder(const char *path)
{
    struct buf copy = {0};
    buf_adds(&copy, path);
    int fd = open(dirname(copy.data), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    buf_free(&copy);
}

bool ledger_sync(struct ledger *l, struct err *e)
{
    write_out(l);
    if (!l->error && fsync(l->fd) < 0)
        l->error = errno;
    if (l->error)
        return err_set(e, l->path, 0, 0, "%s", strerror(l->error));
    sync_folder(l->path);
    return true;
}

void ledger_cut_back(struct ledger *l)
{
    buf_clear(&l->pending);
    if (l->fd >= 0 && ftruncate(l->fd, l->committed) == 0)
        l->length = l->committed;
}

void ledger_close(struct ledger *l)
{
    if (l->fd >= 0)
        close(l->fd);
    buf_free(&l->pending);
    l->fd = -1;
}
