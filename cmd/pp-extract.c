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

/* Everything that works on one page after another. */
struct extraction {
    struct page page;
    struct doc doc;
    struct facts facts;
    struct fact_writer *facts_out;
    struct explanation *explanation; /* NULL without --explain */
    struct record record;
    struct buf lines;
};

static void extract_page(struct extraction *x, const struct passage_context *context, const struct options *o,
                         struct writer *out)
{
    doc_read(&x->doc, &x->page);
    facts_clear(&x->facts);
    facts_find(context, &x->facts);
    buf_clear(&x->lines);
    if (x->explanation) {
        explanation_write(x->explanation, &x->facts, &x->doc, &x->lines);
    } else {
        page_to_record(&x->page, o->keep_text, &x->record);
        record_write(&x->record, &x->lines);
        facts_write(x->facts_out, &x->facts, &x->doc, context->profile, (size_t)o->max_facts, context->report,
                    &x->lines);
    }
    writer_bytes(out, x->lines.data, x->lines.len);
}

static void extract_all(struct tool *t, const struct options *o, const struct profile *profile,
                        const struct gazetteer *gazetteer, struct writer *out)
{
    struct extraction x = {.facts_out = fact_writer_open(), .explanation = o->explain ? explanation_open() : NULL};
    const struct passage_context context = {.doc = &x.doc,
                                            .profile = profile,
                                            .gazetteer = gazetteer,
                                            .trace = x.explanation ? explanation_trace(x.explanation) : NULL,
                                            .report = &t->report};
    struct source *source = source_open(&t->operands, &o->source, &t->report);
    const struct record *other = NULL;
    for (uint64_t pages = 0; !writer_error(out) && source_next(source, &x.page, &other);) {
        tool_progress(t, source_read(source), ++pages, "pages");
        if (!other)
            extract_page(&x, &context, o, out);
        else if (!o->explain)
            writer_put(out, other);
    }
    source_close(source);
    page_free(&x.page);
    doc_free(&x.doc);
    facts_free(&x.facts);
    fact_writer_close(x.facts_out);
    explanation_close(x.explanation);
    record_free(&x.record);
    buf_free(&x.lines);
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
    extract_all(&t, &o, profile, gazetteer, out);
    gazetteer_close(gazetteer);
    profile_close(profile);
    mem_free(profile_path);
    mem_free(gazetteer_path);
    mem_free(o.source.map.v);
    return tool_finish(&t, out);
}
