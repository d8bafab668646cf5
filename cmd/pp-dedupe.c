/* In: normalized records. Out: the same, facts that say the same merged into one with their evidence; with --state
 * what this run changes of what earlier ones have seen. */
#include "cmd/tool.h"
#include "lib/merge/fact_field.h"
#include "lib/merge/merge.h"
#include "lib/merge/remember.h"

#include <time.h>
#include <unistd.h>

struct options {
    struct tool tool;
    struct merge_options merge;
    struct remember_options remember;
    bool dump;
};

/* Pages and records of other types go on at once, the merged facts follow in the order of their first appearance. */
static bool dedupe(struct options *o, struct merge *m, struct writer *out, struct err *e)
{
    struct report *report = &o->tool.report;
    struct reader *in = reader_open(o->tool.operands.v, o->tool.operands.n, report);
    struct selector *records = selector_open(&fact_fields, in, report);
    struct selection r;
    bool good = true;
    selector_before_leaving(records, merge_leave, m);
    for (uint64_t n = 0; good && !writer_error(out) && selector_next(records, &r);) {
        tool_progress(&o->tool, reader_read(in), ++n, "records");
        switch (merge_add_selection(m, &r, e)) {
        case MERGE_TAKEN:
            break;
        case MERGE_PASS:
            writer_line(out, r.line, r.len);
            break;
        case MERGE_REJECT:
            selector_reject(records, e->what);
            break;
        case MERGE_FAILED:
            good = false;
            break;
        }
    }
    selector_close(records);
    reader_close(in);
    enum merge_step step = MERGE_FACT;
    while (good && !writer_error(out) && (step = merge_next(m, writer_buffer(out), e)) == MERGE_FACT)
        writer_wrote(out);
    return good && step != MERGE_ERROR;
}

static bool print(void *ctx, const char *line, size_t len)
{
    struct writer *out = ctx;
    writer_bytes(out, line, len);
    return !writer_error(out);
}

/* The changes are printed and in the ledger before the state says that they are known. */
static bool dedupe_by_state(struct options *o, struct writer *out, struct err *e)
{
    struct report *report = &o->tool.report;
    struct remember *known = remember_open(&o->remember, report, e);
    if (!known)
        return false;
    struct reader *in = reader_open(o->tool.operands.v, o->tool.operands.n, report);
    struct record r = {0};
    enum merge_result result = MERGE_TAKEN;
    for (uint64_t n = 0; result != MERGE_FAILED && reader_record(in, &r);) {
        tool_progress(&o->tool, reader_read(in), ++n, "records");
        result = remember_add(known, &r, e);
        if (result == MERGE_PASS)
            writer_put(out, &r);
        else if (result == MERGE_REJECT)
            report_reject(report, r.file, r.line_number, "%s", e->what);
    }
    record_free(&r);
    reader_close(in);
    bool good = result != MERGE_FAILED && remember_compare(known, print, out, e);
    if (good) {
        writer_flush(out);
        good = writer_error(out) ? err_set(e, NULL, 0, 0, "standard output cannot be written: nothing was committed")
                                 : remember_commit(known, e);
    }
    remember_close(known);
    return good;
}

/* Of options that only make sense together. */
static bool check_options(const struct options *o, struct err *e)
{
    const struct remember_options *r = &o->remember;
    if (!r->state && (r->ledger || o->dump || r->confirmed || r->accept_losses || r->need_end))
        return err_set(e, NULL, 0, 0, "--ledger, --dump, --confirmed, --accept-losses and --end-mark need --state");
    if (r->new_ledger && !r->ledger)
        return err_set(e, NULL, 0, 0, "--new-ledger needs --ledger");
    if (o->dump && (r->ledger || o->tool.operands.n))
        return err_set(e, NULL, 0, 0, "--dump reads nothing but --state");
    return true;
}

static bool work(struct options *o, struct writer *out, struct err *e)
{
    if (!check_options(o, e))
        return false;
    if (o->dump)
        return remember_dump(o->remember.state, print, out, e) || writer_error(out);
    if (o->remember.state)
        return dedupe_by_state(o, out, e);
    struct merge *m = merge_open(&o->merge);
    bool good = dedupe(o, m, out, e);
    merge_close(m);
    return good;
}

static const char *clock_now(char text[32])
{
    time_t now = time(NULL);
    struct tm utc;
    strftime(text, 32, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
    return text;
}

int main(int argc, char **argv)
{
    static struct options o = {.merge.memory = INT64_C(1) << 30};
    static const struct opt table[] = {
        {"memory", 'm', OPT_SIZE, &o.merge.memory, "SIZE", "memory for facts, beyond it they go to disk (1G)", NULL},
        {"tmpdir", 'T', OPT_FILE, &o.merge.tmpdir, "DIR", "where they go ($TMPDIR, else /tmp)", NULL},
        {"state", 's', OPT_FILE, &o.remember.state, "FILE", "print what changes since earlier runs with this file",
         NULL},
        {"ledger", 'l', OPT_FILE, &o.remember.ledger, "FILE", "append the changes to this file, too", NULL},
        {"new-ledger", 0, OPT_FLAG, &o.remember.new_ledger, NULL, "begin the ledger anew where it was removed", NULL},
        {"dump", 0, OPT_FLAG, &o.dump, NULL, "print all facts of the state", NULL},
        {"confirmed", 0, OPT_FLAG, &o.remember.confirmed, NULL, "print facts that are said again, too", NULL},
        {"accept-losses", 0, OPT_FLAG, &o.remember.accept_losses, NULL,
         "facts are gone also where a page's whole text was replaced", NULL},
        {"end-mark", 0, OPT_FLAG, &o.remember.need_end, NULL, "commit only if the last record is {\"type\":\"end\"}",
         NULL},
        {"now", 0, OPT_STRING, &o.remember.now, "TIME", "time of the run (the clock's)", NULL},
        TOOL_OPTIONS(o.tool),
    };
    static const struct opt_spec spec = {"pp-dedupe", "[FILE...]",
                                         "merge facts that say the same, with their evidence", table};
    tool_start(&o.tool, &spec, argc, argv);
    char now[32];
    if (!o.remember.now)
        o.remember.now = clock_now(now);
    struct writer *out = writer_open(STDOUT_FILENO);
    struct err e;
    bool good = work(&o, out, &e);
    int status = tool_finish(&o.tool, out);
    if (!good)
        tool_fail(&o.tool, &e);
    return status;
}
