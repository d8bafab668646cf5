/* Record streams through the reader and the normaliser; what the fast scanner takes, jansson takes. */
#include "tests/fuzz/fuzz.h"

#include "lib/fact/normalize.h"

#include <fcntl.h>
#include <string.h>

static struct gazetteer *gazetteer;

static void judge_like_jansson(const uint8_t *data, size_t size)
{
    struct record r = {0};
    const uint8_t *newline = size ? memchr(data, '\n', size) : NULL;
    size_t len = newline ? (size_t)(newline - data) : size;
    struct json *judge = json_parse((const char *)data, len, NULL);
    if (record_parse(&r, (const char *)data, len, NULL) != (json_kind(judge) == JSON_KIND_OBJECT))
        abort();
    json_free(judge);
    record_free(&r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct err e;
    if (!gazetteer && !(gazetteer = gazetteer_open("lib/data/communes.csv", &e)))
        abort();
    judge_like_jansson(data, size);
    int fd;
    char path[64];
    const char *operand = fuzz_file(data, size, &fd, path);
    struct report report = fuzz_report();
    const struct normalize_options o = {.gazetteer = gazetteer, .confidence = NORMALIZE_CONFIDENCE};
    struct reader *in = reader_open(&operand, 1, &report);
    struct normalizer *n = normalizer_open(&o, &report);
    struct writer *out = writer_open(open("/dev/null", O_WRONLY));
    struct record record = {0};
    while (reader_record(in, &record))
        normalizer_put(n, &record, out);
    normalizer_end(n, out);
    writer_close(out);
    record_free(&record);
    normalizer_close(n);
    reader_close(in);
    close(fd);
    return 0;
}
