#include "lib/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static bool read_all(int fd, size_t most, struct buf *out)
{
    const size_t start = out->len;
    for (size_t room = 1 << 14;; room *= out->len - start < room ? 1 : 2) {
        buf_reserve(out, room + 1);
        ssize_t got = read(fd, out->data + out->len, room);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        out->len += (size_t)got;
        out->data[out->len] = '\0';
        if (out->len - start > most) {
            errno = EFBIG;
            return false;
        }
    }
}

bool file_read(const char *path, size_t most, struct buf *out, struct err *e)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    buf_reserve(out, 1);
    out->data[out->len] = '\0';
    bool good = fd >= 0 && read_all(fd, most, out);
    int why = errno;
    if (fd >= 0)
        close(fd);
    return good || err_set(e, path, 0, 0, "%s", strerror(why));
}
