/* Files of any kind to pages: WARC, gzip, NDJSON, HTML, plain text. */
#include "tests/fuzz/fuzz.h"

#include "lib/base/utf8.h"
#include "lib/page/source.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int fd;
    char path[64];
    const char *operand = fuzz_file(data, size, &fd, path);
    struct opt_list operands = {.v = &operand, .n = 1};
    const struct source_options o = {.max_page = 1 << 20};
    struct report report = fuzz_report();
    struct source *s = source_open(&operands, &o, &report);
    struct page page = {0};
    struct record record = {0};
    const struct record *other;
    while (source_next(s, &page, &other)) {
        if (other)
            continue;
        if (utf8_valid(page.text.data ? page.text.data : "", page.text.len) != page.text.len)
            abort();
        page_to_record(&page, true, &record);
    }
    record_free(&record);
    page_free(&page);
    source_close(s);
    close(fd);
    return 0;
}
