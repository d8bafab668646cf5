/* pp-extract: pages in (files, folders, WARC, page records), facts out: dates, counts, communes, memberships, each
 * with its place in the page's text and the rule that found it. */
#include "cmd/tool.h"
#include "lib/base/mem.h"
#include "lib/fact/explain.h"
#include "lib/fact/fact_record.h"
#include "lib/page/source.h"

#include <unistd.h>

enum { MAX_FACTS = 100000 };

struct options {
    struct source_options source;
    const char *profile, *gazetteer;
    bool keep_text, explain;
    int64_t max_facts;
};

/* What all threads share. */
struct task {
    struct tool *tool;
    const struct options *options;
    const struct profile *profile;
    const struct gazetteer *gazetteer;
};

/* What a thread keeps from page to page. */
struct extraction {
    struct doc doc;
    struct facts facts;
    struct fact_writer *facts_out;
    struct explanation *explanation; /* NULL without --explain */
    struct record record;
};

static void *extraction_new(void *ctx)
{
    const struct task *t = ctx;
    struct extraction *x = mem_zalloc(sizeof *x);
    x->facts_out = fact_writer_open();
    x->explanation = t->options->explain ? explanation_open() : NULL;
    return x;
}

static void extraction_free(void *ctx, void *state)
{
    (void)ctx;
    struct extraction *x = state;
    doc_free(&x->doc);
    facts_free(&x->facts);
    fact_writer_close(x->facts_out);
    explanation_close(x->explanation);
    record_free(&x->record);
    mem_free(x);
}

static void extract_page(const struct task *t, struct extraction *x, const struct page *page, struct buf *out,
                         struct report *report)
{
    const struct passage_context context = {.doc = &x->doc,
                                            .profile = t->profile,
                                            .gazetteer = t->gazetteer,
                                            .trace = x->explanation ? explanation_trace(x->explanation) : NULL,
                                            .report = report};
    doc_read(&x->doc, page);
    facts_clear(&x->facts);
    facts_find(&context, &x->facts);
    if (x->explanation) {
        explanation_write(x->explanation, &x->facts, &x->doc, out);
    } else {
        page_to_record(page, t->options->keep_text, &x->record);
        if (!facts_are_all(&x->facts, (size_t)t->options->max_facts))
            record_set_bool(&x->record, "incomplete", true);
        record_write(&x->record, out);
        facts_write(x->facts_out, &x->facts, &x->doc, t->profile, (size_t)t->options->max_facts, report, out);
    }
}

static void extract(void *ctx, void *state, const struct page *page, const struct record *other, struct buf *out,
                    struct report *report)
{
    const struct task *t = ctx;
    if (page)
        extract_page(t, state, page, out, report);
    else if (!t->options->explain)
        record_write(other, out);
}

static void show_progress(void *ctx, uint64_t read, uint64_t pages)
{
    const struct task *t = ctx;
    tool_progress(t->tool, read, pages, "pages");
}

int main(int argc, char **argv)
{
    static struct tool t;
    static struct options o = {.max_facts = MAX_FACTS};
    static const struct opt options[] = {
        {"profile", 'p', OPT_FILE, &o.profile, "FILE", "what is particular to a network (default partnerprozess)",
         NULL},
        {"gazetteer", 'g', OPT_FILE, &o.gazetteer, "FILE", "communes with their keys, CSV", NULL},
        {"keep-text", 0, OPT_FLAG, &o.keep_text, NULL, "page records keep their text", NULL},
        {"explain", 0, OPT_FLAG, &o.explain, NULL, "print what was considered, and why it was turned down", NULL},
        {"max-facts", 0, OPT_NUMBER, &o.max_facts, "N", "facts taken of one page (default 100000)", NULL},
        SOURCE_OPTIONS(o.source),
        TOOL_OPTIONS(t),
    };
    static const struct opt_spec spec = {"pp-extract", "[FILE...]", "Find dates, counts, communes and memberships.",
                                         options};
    tool_start(&t, &spec, argc, argv);
    struct err e;
    char *profile_path = tool_data(&t, o.profile, "profiles", "partnerprozess");
    char *gazetteer_path = tool_data(&t, o.gazetteer, NULL, "communes.csv");
    struct profile *profile = profile_open(profile_path, &e);
    if (!profile)
        tool_fail(&t, &e);
    struct gazetteer *gazetteer = gazetteer_open(gazetteer_path, &e);
    if (!gazetteer)
        tool_fail(&t, &e);
    struct writer *out = writer_open(STDOUT_FILENO);
    struct task task = {&t, &o, profile, gazetteer};
    const struct page_work work = {&task, extraction_new, extraction_free, extract, show_progress};
    bool good = source_run(&t.operands, &o.source, &work, out, &t.report, &e);
    gazetteer_close(gazetteer);
    profile_close(profile);
    mem_free(profile_path);
    mem_free(gazetteer_path);
    mem_free(o.source.map.v);
    int status = tool_finish(&t, out);
    if (!good)
        tool_fail(&t, &e);
    return status;
}
