/* pp-normalize: facts in, the same facts with their canonical fields out: EDTF dates, keys of communes, as-of dates
 * of counts, dates of joining. */
#include "cmd/tool.h"
#include "lib/base/mem.h"
#include "lib/fact/normalize.h"

#include <unistd.h>

static void normalize_all(struct tool *t, const struct normalize_options *o, struct writer *out)
{
    struct reader *in = reader_open(t->operands.v, t->operands.n, &t->report);
    struct normalizer *normalizer = normalizer_open(o, &t->report);
    struct record record = {0};
    for (uint64_t n = 0; !writer_error(out) && !t->report.stopped && reader_record(in, &record);) {
        normalizer_put(normalizer, &record, out);
        tool_progress(t, reader_read(in), ++n, "records");
    }
    normalizer_end(normalizer, out);
    record_free(&record);
    normalizer_close(normalizer);
    reader_close(in);
}

int main(int argc, char **argv)
{
    static struct tool t;
    static struct normalize_options o = {.confidence = NORMALIZE_CONFIDENCE};
    static const char *gazetteer;

    static const struct opt options[] = {
        {"gazetteer", 'g', OPT_FILE, &gazetteer, "FILE", "communes with their keys, CSV", NULL},
        {"date", 0, OPT_DATE, &o.date, "YYYY-MM-DD", "reference date of pages that state none", NULL},
        {"confidence", 0, OPT_NUMBER, &o.confidence, "PERCENT", "leave communes open below it (default 50)", NULL},
        TOOL_OPTIONS(t),
    };
    static const struct opt_spec spec = {"pp-normalize", "[FILE...]", "Give facts their canonical fields.", options};
    tool_start(&t, &spec, argc, argv);
    struct err e;
    if (o.confidence > 100) {
        err_set(&e, NULL, 0, 0, "--confidence: at most 100 percent");
        tool_fail(&t, &e);
    }
    char *path = tool_data(&t, gazetteer, NULL, "communes.csv");
    struct gazetteer *g = gazetteer_open(path, &e);
    if (!g)
        tool_fail(&t, &e);
    o.gazetteer = g;
    struct writer *out = writer_open(STDOUT_FILENO);
    normalize_all(&t, &o, out);
    gazetteer_close(g);
    mem_free(path);
    return tool_finish(&t, out);
}
