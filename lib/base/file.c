#include "lib/base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Bytes to ask for at first: as long as the file says it is, at most `most`, and one more, so that it is read at one go.
 * What says nothing of its length (a pipe), or too much, is read piece by piece. */
static size_t first_read(int fd, size_t most)
{
    enum { PIECE = 1 << 14, BELIEVED = 1 << 26 };
    struct stat st;
    bool told = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size < BELIEVED;
    size_t size = told ? (size_t)st.st_size : 0;
    size = size < most ? size : most;
    return size > PIECE ? size + 1 : PIECE;
}

static bool read_all(int fd, size_t most, struct buf *out)
{
    const size_t start = out->len;
    buf_reserve(out, first_read(fd, most) + 1);
    for (;;) {
        if (out->cap - out->len < 2)
            buf_reserve(out, out->len - start);
        ssize_t got = read(fd, out->data + out->len, out->cap - out->len - 1);
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
    static const char mark[] = "\xEF\xBB\xBF"; /* spreadsheets and editors of Windows put it in front */
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    buf_reserve(out, 1);
    out->data[out->len] = '\0';
    const size_t start = out->len;
    bool good = fd >= 0 && read_all(fd, most, out);
    int why = errno;
    if (out->len - start >= strlen(mark) && !memcmp(out->data + start, mark, strlen(mark))) {
        out->len -= strlen(mark);
        memmove(out->data + start, out->data + start + strlen(mark), out->len - start + 1);
    }
    if (fd >= 0)
        close(fd);
    return good || err_set(e, path, 0, 0, "%s", strerror(why));
}

bool file_map(const char *path, struct file_map *out)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    *out = (struct file_map){0};
    if (fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
        void *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
        if (bytes != MAP_FAILED)
            *out = (struct file_map){bytes, (size_t)st.st_size};
    }
    if (fd >= 0)
        close(fd);
    return out->bytes;
}

void file_unmap(struct file_map *m)
{
    if (m->bytes)
        munmap((void *)(uintptr_t)m->bytes, m->len);
    *m = (struct file_map){0};
}
