/* Loaded before a tool (LD_PRELOAD) to make the system fail it. One variable of the environment each:
 *
 * FAULT_MALLOC=N   the N-th allocation of the process fails, whoever asks for it: tool, library or libc.
 * FAULT_COUNT=FILE appends the number of allocations to FILE at the end.
 * FAULT_WRITE=N    writing to standard output fails with ENOSPC once N bytes have been written; what still fits is
 *                  written.
 * FAULT_KILL=N     the process is killed, as by `kill -9`, where it would change a file or have it stored for the N-th time.
 * FAULT_SLICE=N    reads and writes move N bytes at most, and every second call is interrupted (EINTR). */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* glibc's own, so that no look-up allocates. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static atomic_ulong allocations, calls, written, changes;

/* The variable's number, or 0. getenv does not allocate. */
static unsigned long setting(const char *name)
{
    const char *value = getenv(name);
    return value ? strtoul(value, NULL, 10) : 0;
}

/* True if this allocation is the one to fail. */
static int fails(void)
{
    static unsigned long at;
    static int known;
    if (!known) {
        at = setting("FAULT_MALLOC");
        known = 1;
    }
    if (atomic_fetch_add(&allocations, 1) + 1 != at)
        return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    return fails() ? NULL : __libc_realloc(old, size);
}

/* True if this call is interrupted. */
static int interrupted(void)
{
    if (!setting("FAULT_SLICE") || atomic_fetch_add(&calls, 1) % 2 == 0)
        return 0;
    errno = EINTR;
    return 1;
}

static size_t sliced(size_t n)
{
    unsigned long slice = setting("FAULT_SLICE");
    return slice && slice < n ? slice : n;
}

ssize_t read(int fd, void *bytes, size_t n)
{
    static ssize_t (*real)(int, void *, size_t);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "read");
    return interrupted() ? -1 : real(fd, bytes, sliced(n));
}

/* Before each call that changes a file or orders that it be stored. */
static void change(void)
{
    unsigned long at = setting("FAULT_KILL");
    if (at && atomic_fetch_add(&changes, 1) + 1 == at)
        raise(SIGKILL);
}

/* A call of libc's with that name, declared as it is, that counts as a change. */
#define CHANGE(name, parameters, ...)                  \
    int name parameters                                \
    {                                                  \
        static int(*real) parameters;                  \
        if (!real)                                     \
            *(void **)&real = dlsym(RTLD_NEXT, #name); \
        change();                                      \
        return real(__VA_ARGS__);                      \
    }

CHANGE(ftruncate, (int fd, off_t size), fd, size)
CHANGE(ftruncate64, (int fd, off64_t size), fd, size)
CHANGE(unlink, (const char *path), path)
CHANGE(fsync, (int fd), fd)
CHANGE(fdatasync, (int fd), fd)

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at)
{
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "pwrite");
    change();
    return real(fd, bytes, n, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at)
{
    return pwrite(fd, bytes, n, at);
}

ssize_t write(int fd, const void *bytes, size_t n)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        *(void **)&real = dlsym(RTLD_NEXT, "write");
    change();
    if (interrupted())
        return -1;
    n = sliced(n);
    unsigned long room = setting("FAULT_WRITE");
    if (room && fd == STDOUT_FILENO) {
        room -= written < room ? written : room;
        if (room == 0) {
            errno = ENOSPC;
            return -1;
        }
        n = room < n ? room : n;
    }
    ssize_t done = real(fd, bytes, n);
    if (fd == STDOUT_FILENO && done > 0)
        atomic_fetch_add(&written, (unsigned long)done);
    return done;
}

__attribute__((destructor)) static void count(void)
{
    const char *path = getenv("FAULT_COUNT");
    int fd = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0666) : -1;
    if (fd >= 0) {
        dprintf(fd, "%lu\n", (unsigned long)allocations);
        close(fd);
    }
}
