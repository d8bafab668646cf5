/* A gazetteer that somebody brought. */
#include "tests/fuzz/fuzz.h"

#include "lib/place/gazetteer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int fd;
    char path[64];
    struct err e;
    struct gazetteer *g = gazetteer_open(fuzz_file(data, size, &fd, path), &e);
    if (g) {
        for (size_t i = 0; i < gazetteer_count(g); i++)
            gazetteer_by_key(g, gazetteer_area(g, i)->ags);
        gazetteer_close(g);
    }
    close(fd);
    return 0;
}
