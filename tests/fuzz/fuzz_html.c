/* HTML to a page: text, blocks and dates, which must be valid and in order. */
#include "tests/fuzz/fuzz.h"

#include "lib/base/utf8.h"
#include "lib/page/encoding.h"
#include "lib/page/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct buf utf8 = {0};
    struct page page = {0};
    struct err e;
    encoding_to_utf8((const char *)data, size, NULL, true, &utf8, NULL);
    const struct html_options o = {.all_text = size & 1, .url = "http://example.org/2018/12/07/x.html"};
    if (html_to_page(utf8.data ? utf8.data : "", utf8.len, &o, &page, &e)) {
        if (utf8_valid(page.text.data ? page.text.data : "", page.text.len) != page.text.len)
            abort();
        for (size_t i = 0; i < page.nblocks; i++)
            if (page.blocks[i].start > page.blocks[i].end || page.blocks[i].end > page.text.len ||
                (i && page.blocks[i].start < page.blocks[i - 1].end))
                abort();
    }
    page_free(&page);
    buf_free(&utf8);
    return 0;
}
