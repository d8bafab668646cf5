/* In: normalized or merged records. Out: a table that answers a question about them. */
#include "cmd/tool.h"
#include "lib/merge/merge.h"
#include "lib/table/answers.h"
#include "lib/table/groupby.h"

#include <string.h>
#include <unistd.h>

struct options {
    struct tool tool;
    const char *by, *format, *tmpdir;
    struct opt_list where, units;
    int64_t memory;
};

/* What would otherwise give an empty table, or one that means something else than was asked for. */
static bool check_options(const struct options *o, struct err *e)
{
    for (size_t i = 0; i < o->where.n; i++)
        if (o->where.v[i][0] == '=' || !strchr(o->where.v[i], '='))
            return err_set(e, NULL, 0, 0, "--where: '%s' is not of the form FIELD=VALUE", o->where.v[i]);
    if (o->by && o->units.n)
        return err_set(e, NULL, 0, 0, "--unit is for questions, beside --by say --where unit=...");
    return !o->by || groupby_check(o->by, e);
}

static bool is_wanted(const struct options *o, const struct record *r)
{
    for (size_t i = 0; i < o->where.n; i++)
        if (!record_matches(r, o->where.v[i]))
            return false;
    return true;
}

static void group(struct options *o, struct reader *in, enum table_format format, struct buf *out)
{
    struct groupby *g = groupby_open(o->by);
    struct record r = {0};
    struct table t;
    for (uint64_t n = 0; reader_record(in, &r);) {
        tool_progress(&o->tool, reader_read(in), ++n, "records");
        if (is_wanted(o, &r))
            groupby_add(g, &r);
    }
    groupby_table(g, &t);
    table_write(&t, format, NULL, 0, table_rows(&t), out);
    table_free(&t);
    groupby_close(g);
    record_free(&r);
}

/* Take the merged facts into the answers. */
static bool collect(struct merge *m, struct answers *a, struct record *r, struct err *e)
{
    struct buf line = {0};
    enum merge_step step;
    while ((step = merge_next(m, &line, e)) == MERGE_FACT) {
        if (record_parse(r, line.data, line.len - 1, e))
            answers_add(a, r);
        buf_clear(&line);
    }
    buf_free(&line);
    return step == MERGE_END;
}

static bool answer(struct options *o, struct reader *in, struct answers *a, struct err *e)
{
    struct merge *m = merge_open(&(struct merge_options){o->memory, o->tmpdir});
    struct record r = {0};
    enum merge_result result = MERGE_TAKEN;
    for (uint64_t n = 0; result != MERGE_FAILED && reader_record(in, &r);) {
        tool_progress(&o->tool, reader_read(in), ++n, "records");
        if (!is_wanted(o, &r) || !answers_want(a, &r))
            continue;
        result = merge_add(m, &r, e);
        if (result == MERGE_REJECT)
            report_reject(&o->tool.report, r.file, r.line_number, "%s", e->what);
    }
    bool good = result != MERGE_FAILED && collect(m, a, &r, e);
    record_free(&r);
    merge_close(m);
    return good;
}

static enum table_format format_of(const char *name)
{
    if (!name)
        return isatty(STDOUT_FILENO) ? TABLE_TEXT : TABLE_NDJSON;
    return !strcmp(name, "table") ? TABLE_TEXT : !strcmp(name, "csv") ? TABLE_CSV : TABLE_NDJSON;
}

int main(int argc, char **argv)
{
    static const char *const member_units[] = {"*_commune"};
    static struct options o = {.memory = INT64_C(1) << 30};
    static const struct opt table[] = {
        {"by", 'b', OPT_STRING, &o.by, "FIELD,...", "count records by the values of these fields", NULL},
        {"where", 'w', OPT_LIST, &o.where, "FIELD=VALUE", "only records that have this value", NULL},
        {"unit", 'u', OPT_LIST, &o.units, "PATTERN", "counts of these units (*_commune)", NULL},
        {"format", 'f', OPT_CHOICE, &o.format, "FORMAT", "table (on a terminal), csv or ndjson (else)",
         "table|csv|ndjson"},
        {"memory", 'm', OPT_SIZE, &o.memory, "SIZE", "memory for facts, beyond it they go to disk (1G)", NULL},
        {"tmpdir", 'T', OPT_FILE, &o.tmpdir, "DIR", "where they go ($TMPDIR, else /tmp)", NULL},
        TOOL_OPTIONS(o.tool),
    };
    static const struct opt_spec spec = {"pp-stats", "[counts|members|states|dates] [FILE...]",
                                         "answer questions about the facts", table};
    tool_start(&o.tool, &spec, argc, argv);
    struct err e;
    if (!check_options(&o, &e))
        tool_fail(&o.tool, &e);
    const char **files = o.tool.operands.v;
    size_t nfiles = o.tool.operands.n;
    struct answers a = {.units = member_units, .nunits = 1};
    a.question = nfiles && !o.by ? question_named(files[0]) : ASK_SUMMARY;
    if (a.question != ASK_SUMMARY) {
        files++;
        nfiles--;
    }
    if (o.units.n) {
        a.units = o.units.v;
        a.nunits = o.units.n;
    }
    struct reader *in = reader_open(files, nfiles, &o.tool.report);
    struct buf text = {0};
    bool good = true;
    if (o.by)
        group(&o, in, format_of(o.format), &text);
    else if ((good = answer(&o, in, &a, &e)))
        answers_write(&a, format_of(o.format), &text);
    reader_close(in);
    answers_free(&a);
    if (!good)
        tool_fail(&o.tool, &e);
    struct writer *out = writer_open(STDOUT_FILENO);
    if (text.len)
        writer_bytes(out, text.data, text.len);
    buf_free(&text);
    return tool_finish(&o.tool, out);
}
