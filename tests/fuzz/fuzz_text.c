/* A text to its facts, with the real gazetteer and profile; spans must lie in the text. */
#include "tests/fuzz/fuzz.h"

#include "lib/base/utf8.h"
#include "lib/fact/fact_record.h"

static struct gazetteer *gazetteer;
static struct profile *profile;

static void open_data(void)
{
    struct err e;
    gazetteer = gazetteer_open("lib/data/communes.csv", &e);
    profile = profile_open("lib/data/profiles/partnerprozess.json", &e);
    if (!gazetteer || !profile)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!gazetteer)
        open_data();
    struct page page = {0};
    struct doc doc = {0};
    struct facts facts = {0};
    struct buf out = {0};
    struct report report = fuzz_report();
    utf8_sanitize(&page.text, (const char *)data, size);
    buf_adds(&page.source, "fuzz");
    doc_read(&doc, &page);
    const struct passage_context context = {
        .doc = &doc, .profile = profile, .gazetteer = gazetteer, .report = &report};
    facts_find(&context, &facts);
    for (size_t i = 0; i < facts.dates.n; i++)
        if (facts.dates.v[i].start >= facts.dates.v[i].end || facts.dates.v[i].end > doc.len)
            abort();
    for (size_t i = 0; i < facts.places.n; i++)
        if (facts.places.v[i].start >= facts.places.v[i].end || facts.places.v[i].end > doc.len)
            abort();
    struct fact_writer *w = fact_writer_open();
    facts_write(w, &facts, &doc, profile, 1000, &report, &out);
    fact_writer_close(w);
    facts_free(&facts);
    doc_free(&doc);
    page_free(&page);
    buf_free(&out);
    return 0;
}
