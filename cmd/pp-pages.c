/* pp-pages: what scrapers leave behind (HTML, plain text, WARC, their own NDJSON) goes in;
 * page records with clean text and the page's own dates come out. */
#include "cmd/tool.h"
#include "lib/base/mem.h"
#include "lib/page/source.h"

#include <unistd.h>

struct options {
    struct tool tool;
    struct source_options source;
};

static void *record_new(void *ctx)
{
    (void)ctx;
    return mem_zalloc(sizeof(struct record));
}

static void record_end(void *ctx, void *record)
{
    (void)ctx;
    record_free(record);
    mem_free(record);
}

static void write_page(void *ctx, void *record, const struct page *page, const struct record *other, struct buf *out,
                       struct report *report)
{
    (void)ctx;
    (void)report;
    if (page)
        page_to_record(page, true, record);
    record_write(page ? record : other, out);
}

static void show_progress(void *ctx, uint64_t read, uint64_t pages)
{
    struct options *o = ctx;
    tool_progress(&o->tool, read, pages, "pages");
}

int main(int argc, char **argv)
{
    struct options o = {0};
    const struct opt table[] = {
        SOURCE_OPTIONS(o.source),
        TOOL_OPTIONS(o.tool),
    };
    const struct opt_spec spec = {"pp-pages", "[FILE...]", "clean text and dates of web pages, as page records",
                                  table};
    const struct page_work work = {&o, record_new, record_end, write_page, show_progress};
    struct err e;
    tool_start(&o.tool, &spec, argc, argv);
    struct writer *out = writer_open(STDOUT_FILENO);
    bool good = source_run(&o.tool.operands, &o.source, &work, out, &o.tool.report, &e);
    mem_free(o.source.map.v);
    int status = tool_finish(&o.tool, out);
    if (!good)
        tool_fail(&o.tool, &e);
    return status;
}
