/* mention-features: what scripts/learn-weights learns from, tab-separated: "member", the source, the key, whether a
 * rule tells that it belongs, and the features (weigh.h), of each mention of a commune; "date", the source, the key
 * of a member, 1 for the date that a rule found, -1 where none did, where the date stands (code points), and the
 * features, of each date that may be that of its joining. Not installed. */
#include "cmd/tool.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/fact/weigh.h"
#include "lib/page/source.h"

#include <string.h>
#include <unistd.h>

struct options {
    struct source_options source;
    const char *profile, *gazetteer;
};

struct task {
    const struct profile *profile;
    const struct gazetteer *gazetteer;
};

struct reader {
    struct doc doc;
    struct facts facts;
};

static void *reader_new(void *ctx)
{
    (void)ctx;
    return mem_zalloc(sizeof(struct reader));
}

static void reader_free(void *ctx, void *state)
{
    (void)ctx;
    struct reader *r = state;
    doc_free(&r->doc);
    facts_free(&r->facts);
    mem_free(r);
}

static void put_feature(void *ctx, const char *feature)
{
    struct buf *out = ctx;
    buf_addf(out, "\t%s", feature);
}

static bool is_told(const struct facts *f, const struct area *area)
{
    for (size_t i = 0; i < f->nmemberships; i++)
        if (commune_area(f, (size_t)f->memberships[i].place) == area)
            return true;
    return false;
}

static void put_mentions(const struct reader *r, const char *source, struct buf *out)
{
    const struct weigh_taker t = {r->facts.analysis, put_feature, out};
    for (size_t i = 0; i < r->facts.places.n; i++) {
        const struct area *area = commune_area(&r->facts, i);
        if (!area || !area->ags[0])
            continue;
        buf_addf(out, "member\t%s\t%s\t%d", source, area->ags, is_told(&r->facts, area));
        weigh_member_features(&t, i, 0);
        buf_adds(out, "\n");
    }
}

static void put_dates(const struct reader *r, const char *source, struct buf *out)
{
    enum { MOST = 12 };
    const struct weigh_taker t = {r->facts.analysis, put_feature, out};
    for (size_t i = 0; i < r->facts.nmemberships; i++) {
        const struct membership *m = &r->facts.memberships[i];
        const struct area *area = commune_area(&r->facts, (size_t)m->place);
        size_t dates[MOST];
        const size_t n = weigh_date_candidates(r->facts.analysis, i, dates, MOST);
        for (size_t k = 0; k < n; k++) {
            const uint32_t start = r->facts.dates.v[dates[k]].start;
            buf_addf(out, "date\t%s\t%s\t%d\t%zu", source, area->ags,
                     m->date == NO_REF ? -1 : m->date == (int)dates[k], utf8_count(r->doc.page->text.data, start));
            weigh_date_features(&t, i, dates[k]);
            buf_adds(out, "\n");
        }
    }
}

static void put_features(void *ctx, void *state, const struct page *page, const struct record *other, struct buf *out,
                         struct report *report)
{
    const struct task *t = ctx;
    struct reader *r = state;
    (void)other;
    if (!page)
        return;
    const struct passage_context context = {
        .doc = &r->doc, .profile = t->profile, .gazetteer = t->gazetteer, .report = report, .rules_only = true};
    doc_read(&r->doc, page);
    facts_find(&context, &r->facts);
    if (!r->doc.german || !r->facts.analysis->related)
        return;
    put_mentions(r, page->source.data, out);
    put_dates(r, page->source.data, out);
}

int main(int argc, char **argv)
{
    static struct tool t;
    static struct options o;
    static const struct opt options[] = {
        {"profile", 'p', OPT_FILE, &o.profile, "FILE", "what is particular to a network", NULL},
        {"gazetteer", 'g', OPT_FILE, &o.gazetteer, "FILE", "communes with their keys, CSV", NULL},
        SOURCE_OPTIONS(o.source),
        TOOL_OPTIONS(t),
    };
    static const struct opt_spec spec = {"mention-features", "[FILE...]", "Features of mentions of communes.",
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
    struct task task = {profile, gazetteer};
    const struct page_work work = {&task, reader_new, reader_free, put_features, NULL};
    bool good = source_run(&t.operands, &o.source, &work, out, &t.report, &e);
    gazetteer_close(gazetteer);
    profile_close(profile);
    mem_free(profile_path);
    mem_free(gazetteer_path);
    int status = tool_finish(&t, out);
    if (!good)
        tool_fail(&t, &e);
    return status;
}
