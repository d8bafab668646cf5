#include "lib/base/mem.h"
#include "lib/base/workers.h"
#include "lib/page/item.h"
#include "lib/page/source.h"

#include <string.h>

enum { MAX_JOBS = 256 };

struct run {
    const struct source_options *o;
    const struct page_work *work;
    struct source *source;
    struct writer *out;
    _Atomic uint64_t pages; /* done by all threads */
};

/* What a thread has for itself. */
struct thread_state {
    struct page_maker *maker;
    struct page page;
    void *own; /* of the tool */
};

static void *run_item_new(void *ctx)
{
    (void)ctx;
    return item_new();
}

static void run_item_free(void *ctx, void *item)
{
    (void)ctx;
    item_free(item);
}

static void *run_state_new(void *ctx)
{
    const struct run *r = ctx;
    struct thread_state *t = mem_zalloc(sizeof *t);
    t->maker = page_maker_open(r->o);
    t->own = r->work->state_new(r->work->ctx);
    return t;
}

static void run_state_free(void *ctx, void *state)
{
    const struct run *r = ctx;
    struct thread_state *t = state;
    r->work->state_free(r->work->ctx, t->own);
    page_maker_close(t->maker);
    page_free(&t->page);
    mem_free(t);
}

static bool run_produce(void *ctx, void *item, struct report *report)
{
    const struct run *r = ctx;
    item_clear(item);
    return source_fetch(r->source, item, report);
}

static void run_work(void *ctx, void *state, void *item, struct buf *out, struct report *report)
{
    struct run *r = ctx;
    struct thread_state *t = state;
    const struct record *other;
    for (; !report->stopped && page_make(t->maker, item, &t->page, &other, report); r->pages++)
        r->work->work(r->work->ctx, t->own, other ? NULL : &t->page, other, out, report);
}

static bool run_take(void *ctx, const struct buf *out)
{
    const struct run *r = ctx;
    writer_bytes(r->out, out->data, out->len);
    if (r->work->progress)
        r->work->progress(r->work->ctx, source_read(r->source), r->pages);
    return !writer_error(r->out);
}

bool source_run(const struct opt_list *operands, const struct source_options *o, const struct page_work *work,
                struct writer *out, struct report *report, struct err *e)
{
    struct run r = {.o = o, .work = work, .out = out};
    const struct work w = {&r,          run_item_new, run_item_free, run_state_new, run_state_free,
                           run_produce, run_work,     run_take};
    int error;
    if (o->jobs > MAX_JOBS)
        return err_set(e, NULL, 0, 0, "--jobs: at most %d", MAX_JOBS);
    if (!source_check(o, e))
        return false;
    r.source = source_open(operands, o, report);
    bool good = workers_run(&w, o->jobs > 1 ? (unsigned)o->jobs : 1, report, &error);
    source_close(r.source);
    if (good && o->end_mark && !report->stopped)
        writer_end_mark(out);
    return good || err_set(e, NULL, 0, 0, "threads: %s", strerror(error));
}
