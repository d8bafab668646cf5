/* Dates: readings that somebody made up, EDTF, and German calendar expressions, found and resolved. */
#include "tests/fuzz/fuzz.h"

#include "lib/base/utf8.h"
#include "lib/text/date.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct page page = {0};
    struct doc doc = {0};
    struct arena arena = {0};
    struct date_mentions dates = {0};
    struct date_value value;
    struct edtf edtf;
    utf8_sanitize(&page.text, (const char *)data, size);
    buf_adds(&page.lang, "de");
    doc_read(&doc, &page);
    dates_find(&doc, &arena, &dates);
    const struct date_context context = {.reference = "2018-12-07", .told = "2015-23", .narrated = "2015-23"};
    for (size_t i = 0; i < dates.n; i++)
        if (!date_resolve(dates.v[i].reading, &context, &value) || (value.edtf[0] && !edtf_parse(value.edtf, &edtf)))
            abort(); /* what the finder writes, the resolver reads, and gives EDTF */
    buf_adds(&page.text, "");
    date_resolve(page.text.data, &context, &value);
    if (edtf_parse(page.text.data, &edtf))
        edtf_compare(page.text.data, "2018");
    free(dates.v);
    arena_free(&arena);
    doc_free(&doc);
    page_free(&page);
    return 0;
}
