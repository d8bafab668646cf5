#include "lib/base/workers.h"

#include "lib/base/mem.h"

#include <pthread.h>
#include <stdint.h>

enum { SLOTS_PER_JOB = 4 };

/* A message of a working thread, kept until its item's turn. */
struct message {
    char *file, *what;
    uint64_t line;
};

enum slot_state { SLOT_FREE, SLOT_READY, SLOT_DONE };

struct slot {
    enum slot_state state;
    void *item;
    struct buf out;
    struct report report; /* collects */
    struct message *messages;
    size_t nmessages, cap_messages;
};

struct pool {
    const struct work *work;
    struct report *report;
    struct slot *slots;
    size_t nslots;
    size_t filled, taken, started; /* items produced, taken, begun: slot numbers modulo nslots */
    bool ended;                    /* no more items will come */
    pthread_mutex_t lock;
    pthread_cond_t ready, done;
};

static void keep_message(void *ctx, const char *file, uint64_t line, const char *what)
{
    struct slot *s = ctx;
    s->messages = mem_grow(s->messages, &s->cap_messages, s->nmessages + 1, sizeof *s->messages);
    s->messages[s->nmessages++] = (struct message){.file = mem_strdup(file), .what = mem_strdup(what), .line = line};
}

/* Pass a slot's messages on and forget them. */
static void replay(struct pool *p, struct slot *s)
{
    for (size_t i = 0; i < s->nmessages; i++) {
        struct message *m = &s->messages[i];
        if (p->report->say && !p->report->stopped)
            p->report->say(p->report->ctx, m->file, m->line, m->what);
        mem_free(m->file);
        mem_free(m->what);
    }
    p->report->rejected += s->report.rejected;
    p->report->stopped |= s->report.stopped;
    s->report.rejected = 0;
    s->nmessages = 0;
}

static bool produce_slot(struct pool *p, struct slot *s)
{
    buf_clear(&s->out);
    s->report = (struct report){.say = keep_message, .ctx = s, .strict = p->report->strict};
    return p->work->produce(p->work->ctx, s->item, &s->report);
}

static void work_slot(struct pool *p, void *state, struct slot *s)
{
    p->work->work(p->work->ctx, state, s->item, &s->out, &s->report);
}

static void *thread_main(void *arg)
{
    struct pool *p = arg;
    void *state = p->work->state_new(p->work->ctx);
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (p->started == p->filled && !p->ended)
            pthread_cond_wait(&p->ready, &p->lock);
        if (p->started == p->filled)
            break;
        struct slot *s = &p->slots[p->started++ % p->nslots];
        pthread_mutex_unlock(&p->lock);
        work_slot(p, state, s);
        pthread_mutex_lock(&p->lock);
        s->state = SLOT_DONE;
        pthread_cond_signal(&p->done);
    }
    pthread_mutex_unlock(&p->lock);
    p->work->state_free(p->work->ctx, state);
    return NULL;
}

/* Take the oldest item's result when it is done. False: stop. */
static bool take_oldest(struct pool *p)
{
    struct slot *s = &p->slots[p->taken % p->nslots];
    pthread_mutex_lock(&p->lock);
    while (s->state != SLOT_DONE)
        pthread_cond_wait(&p->done, &p->lock);
    pthread_mutex_unlock(&p->lock);
    replay(p, s);
    bool more = p->work->take(p->work->ctx, &s->out) && !p->report->stopped;
    s->state = SLOT_FREE;
    p->taken++;
    return more;
}

static void fill_slots(struct pool *p)
{
    bool more = true;
    struct slot *last = NULL; /* produced nothing, but may have a message */
    while (more && !p->report->stopped) {
        if (p->filled - p->taken == p->nslots && !(more = take_oldest(p)))
            break;
        struct slot *s = &p->slots[p->filled % p->nslots];
        if (!produce_slot(p, s)) {
            last = s;
            break;
        }
        pthread_mutex_lock(&p->lock);
        s->state = SLOT_READY;
        p->filled++;
        pthread_cond_signal(&p->ready);
        pthread_mutex_unlock(&p->lock);
    }
    while (more && p->taken < p->filled)
        more = take_oldest(p);
    if (more && last)
        replay(p, last);
    pthread_mutex_lock(&p->lock);
    p->ended = true;
    if (!more)
        p->started = p->filled; /* what nobody wants is not begun */
    pthread_cond_broadcast(&p->ready);
    pthread_mutex_unlock(&p->lock);
}

static void run_alone(struct pool *p)
{
    void *state = p->work->state_new(p->work->ctx);
    struct slot *s = &p->slots[0];
    bool more = true;
    while (more && !p->report->stopped && produce_slot(p, s)) {
        work_slot(p, state, s);
        replay(p, s);
        more = p->work->take(p->work->ctx, &s->out);
    }
    replay(p, s); /* of the item that was none */
    p->work->state_free(p->work->ctx, state);
}

static int run_threads(struct pool *p, unsigned jobs)
{
    pthread_t *threads = mem_alloc(jobs * sizeof *threads);
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->ready, NULL);
    pthread_cond_init(&p->done, NULL);
    unsigned running = 0;
    int error = 0;
    while (running < jobs && !(error = pthread_create(&threads[running], NULL, thread_main, p)))
        running++;
    if (running > 0) { /* fewer threads than asked for do the same work */
        error = 0;
        fill_slots(p);
    }
    for (unsigned i = 0; i < running; i++)
        pthread_join(threads[i], NULL);
    pthread_cond_destroy(&p->done);
    pthread_cond_destroy(&p->ready);
    pthread_mutex_destroy(&p->lock);
    mem_free(threads);
    return error;
}

bool workers_run(const struct work *w, unsigned jobs, struct report *report, int *error)
{
    struct pool p = {.work = w, .report = report, .nslots = jobs > 1 ? (size_t)jobs * SLOTS_PER_JOB : 1};
    p.slots = mem_zalloc(p.nslots * sizeof *p.slots);
    for (size_t i = 0; i < p.nslots; i++)
        p.slots[i].item = w->item_new(w->ctx);
    *error = 0;
    if (jobs > 1)
        *error = run_threads(&p, jobs);
    else
        run_alone(&p);
    for (size_t i = 0; i < p.nslots; i++) {
        w->item_free(w->ctx, p.slots[i].item);
        buf_free(&p.slots[i].out);
        for (size_t m = 0; m < p.slots[i].nmessages; m++) {
            mem_free(p.slots[i].messages[m].file);
            mem_free(p.slots[i].messages[m].what);
        }
        mem_free(p.slots[i].messages);
    }
    mem_free(p.slots);
    return *error == 0;
}
