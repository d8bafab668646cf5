/* What the fuzz targets share: bytes as a file, and a report that nobody reads. */
#ifndef PP_TESTS_FUZZ_H
#define PP_TESTS_FUZZ_H

#include "lib/base/report.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void fuzz_say(void *ctx, const char *file, uint64_t line, const char *what)
{
    (void)ctx;
    (void)file;
    (void)line;
    (void)what;
}

static inline struct report fuzz_report(void)
{
    return (struct report){.say = fuzz_say};
}

/* A file in memory with these bytes; close *fd when done. `path` has room for 64 bytes. */
static inline const char *fuzz_file(const uint8_t *data, size_t size, int *fd, char *path)
{
    *fd = memfd_create("fuzz", MFD_CLOEXEC);
    if (*fd < 0 || (size && write(*fd, data, size) != (ssize_t)size))
        abort();
    snprintf(path, 64, "/proc/self/fd/%d", *fd);
    return path;
}

#endif
