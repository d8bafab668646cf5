#include "lib/base/paths.h"

#include "lib/base/buf.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

/* Places of the data relative to the folder of the program, the source tree first: a tool in build/bin must
 * never pick up data of an older installation. */
static const char *const places[] = {"../../lib/data/", "../../../lib/data/", "../share/pp-tools/"};

bool paths_data(const char *name, struct buf *out)
{
    char exe[PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", exe, sizeof exe);
    if (len <= 0 || (size_t)len >= sizeof exe)
        return false;
    while (len > 0 && exe[len - 1] != '/')
        len--;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        buf_clear(out);
        buf_add(out, exe, (size_t)len);
        buf_adds(out, places[i]);
        buf_adds(out, name);
        if (access(out->data, R_OK) == 0)
            return true;
    }
    return false;
}
