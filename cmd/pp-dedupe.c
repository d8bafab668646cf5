/* In: normalized records. Out: the same, facts that say the same merged into one with their evidence. */
#include "cmd/tool.h"
#include "lib/merge/merge.h"

#include <unistd.h>

struct options {
    struct tool tool;
    int64_t memory;
    const char *tmpdir;
};

/* Pages and records of other types go on at once, the merged facts follow in the order of their first appearance. */
static bool dedupe(struct options *o, struct merge *m, struct writer *out, struct err *e)
{
    struct report *report = &o->tool.report;
    struct reader *in = reader_open(o->tool.operands.v, o->tool.operands.n, report);
    struct record r = {0};
    bool good = true;
    while (good && !writer_error(out) && reader_record(in, &r)) {
        switch (merge_add(m, &r, e)) {
        case MERGE_TAKEN:
            break;
        case MERGE_PASS:
            writer_put(out, &r);
            break;
        case MERGE_REJECT:
            report_reject(report, r.file, r.line_number, "%s", e->what);
            break;
        case MERGE_FAILED:
            good = false;
            break;
        }
    }
    record_free(&r);
    reader_close(in);
    struct buf line = {0};
    enum merge_step step = MERGE_FACT;
    while (good && !writer_error(out) && (step = merge_next(m, &line, e)) == MERGE_FACT) {
        writer_bytes(out, line.data, line.len);
        buf_clear(&line);
    }
    buf_free(&line);
    return good && step != MERGE_ERROR;
}

int main(int argc, char **argv)
{
    struct options o = {.memory = INT64_C(1) << 30};
    const struct opt table[] = {
        {"memory", 'm', OPT_SIZE, &o.memory, "SIZE", "memory for facts, beyond it they go to disk (1G)", NULL},
        {"tmpdir", 'T', OPT_FILE, &o.tmpdir, "DIR", "where they go ($TMPDIR, else /tmp)", NULL},
        TOOL_OPTIONS(o.tool),
    };
    const struct opt_spec spec = {"pp-dedupe", "[FILE...]", "merge facts that say the same, with their evidence",
                                  table};
    tool_start(&o.tool, &spec, argc, argv);
    struct writer *out = writer_open(STDOUT_FILENO);
    struct merge *m = merge_open(&(struct merge_options){o.memory, o.tmpdir});
    struct err e;
    bool good = dedupe(&o, m, out, &e);
    merge_close(m);
    int status = tool_finish(&o.tool, out);
    if (!good)
        tool_fail(&o.tool, &e);
    return status;
}
