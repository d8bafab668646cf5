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

static void write_pages(struct options *o, struct writer *out)
{
    struct source *in = source_open(&o->tool.operands, &o->source, &o->tool.report);
    struct page page = {0};
    struct record record = {0};
    const struct record *other;
    for (uint64_t pages = 0; !writer_error(out) && source_next(in, &page, &other);) {
        tool_progress(&o->tool, source_read(in), ++pages, "pages");
        if (!other)
            page_to_record(&page, true, &record);
        writer_put(out, other ? other : &record);
    }
    record_free(&record);
    page_free(&page);
    source_close(in);
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
    struct err e;
    tool_start(&o.tool, &spec, argc, argv);
    if (!source_check(&o.source, &e))
        tool_fail(&o.tool, &e);
    struct writer *out = writer_open(STDOUT_FILENO);
    write_pages(&o, out);
    mem_free(o.source.map.v);
    return tool_finish(&o.tool, out);
}
