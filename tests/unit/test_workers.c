/* The output of several threads is that of one, in order, with its messages. */
#include "lib/base/mem.h"
#include "lib/base/workers.h"
#include "tests/unit/tap.h"

struct run {
    int next, last, stop_at; /* stop_at: take says false behind so many; 0 never */
    int taken;
    struct buf out, messages;
};

static void *item_new(void *ctx)
{
    (void)ctx;
    return mem_zalloc(sizeof(int));
}

static void item_free(void *ctx, void *item)
{
    (void)ctx;
    mem_free(item);
}

static bool produce(void *ctx, void *item, struct report *report)
{
    struct run *r = ctx;
    if (r->next % 10 == 5 || r->next == r->last)
        report_note(report, "produced", (uint64_t)r->next, "a five or the last");
    *(int *)item = r->next;
    return r->next++ < r->last;
}

static void work(void *ctx, void *state, void *item, struct buf *out, struct report *report)
{
    (void)ctx;
    (void)state;
    int n = *(int *)item;
    volatile unsigned spin = 0;
    for (int i = 0; i < n % 7 * 1000; i++)
        spin += (unsigned)i;
    buf_addf(out, "%d\n", n);
    if (n % 10 == 3)
        report_reject(report, "items", (uint64_t)n, "a three");
}

static bool take(void *ctx, const struct buf *out)
{
    struct run *r = ctx;
    buf_add(&r->out, out->data, out->len);
    return ++r->taken != r->stop_at;
}

static void say(void *ctx, const char *file, uint64_t line, const char *what)
{
    struct run *r = ctx;
    buf_addf(&r->messages, "%s:%d: %s\n", file, (int)line, what);
}

static void run(struct run *r, unsigned jobs, bool strict)
{
    const struct work w = {r, item_new, item_free, item_new, item_free, produce, work, take};
    struct report report = {.say = say, .ctx = r, .strict = strict};
    int error;
    tap_ok(workers_run(&w, jobs, &report, &error), "%u jobs", jobs);
}

static void compare(int last, int stop_at, bool strict)
{
    struct run one = {.last = last, .stop_at = stop_at};
    run(&one, 1, strict);
    for (unsigned jobs = 2; jobs <= 5; jobs += 3) {
        struct run many = {.last = last, .stop_at = stop_at};
        run(&many, jobs, strict);
        tap_is(many.out.data, one.out.data, "the same output");
        tap_is(many.messages.data, one.messages.data, "the same messages");
        buf_free(&many.out);
        buf_free(&many.messages);
    }
    buf_free(&one.out);
    buf_free(&one.messages);
}

int main(void)
{
    compare(0, 0, false);
    compare(1, 0, false);
    compare(500, 0, false);
    compare(500, 37, false);
    compare(500, 0, true);
    return tap_done();
}
