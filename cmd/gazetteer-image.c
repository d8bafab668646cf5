/* gazetteer-image TABLE IMAGE: compile the table of communes at build time, so that the tools start at once. Not
 * installed. */
#include "lib/base/mem.h"
#include "lib/place/gazetteer.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: gazetteer-image TABLE IMAGE\n", stderr);
        return 2;
    }
    struct err e = {0};
    struct buf image = {0};
    if (!gazetteer_compile(argv[1], &image, &e)) {
        fprintf(stderr, "gazetteer-image: %s:%llu: %s\n", e.file, (unsigned long long)e.line, e.what);
        return 2;
    }
    /* Tools that run have the old image mapped: it is replaced, not written over. */
    struct buf part = {0};
    buf_addf(&part, "%s.part", argv[2]);
    FILE *out = fopen(part.data, "wb");
    bool good = out && fwrite(image.data, 1, image.len, out) == image.len;
    good &= out && fclose(out) == 0;
    good = good && rename(part.data, argv[2]) == 0;
    if (!good) {
        perror(argv[2]);
        remove(part.data);
    }
    buf_free(&part);
    buf_free(&image);
    return good ? 0 : 2;
}
