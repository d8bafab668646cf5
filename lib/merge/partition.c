#include "lib/merge/partition.h"

#include "lib/base/mem.h"

#include <stddef.h>
#include <string.h>

enum {
    LEVELS = 6, /* 32^6 parts: more splitting would not help, one group is too large then */
    BITS = 5,   /* of the hash, for each level */
    PART_STEP = 256 * 1024,
    RUN_STEP = 32 * 1024,
};

/* A group as it stands in a part: this, key, head, then `nplaces` times struct evidence, the text with it. */
struct stored_group {
    uint64_t hash, order;
    uint32_t key_len, head_len;
    uint64_t nplaces;
};

struct run {
    struct spool_reader reader;
    uint64_t order; /* of the line that comes next */
    uint32_t len;
};

struct stored_line {
    uint64_t order;
    uint32_t len, unused;
};

bool partitions_open(struct partitions *p, int level, const char *dir, struct err *e)
{
    p->level = level;
    for (int i = 0; i < PARTITIONS; i++)
        p->part[i] = (struct spool){.fd = -1};
    for (int i = 0; i < PARTITIONS; i++)
        if (!spool_open(&p->part[i], dir, e))
            return false;
    return true;
}

void partitions_close(struct partitions *p)
{
    for (int i = 0; i < PARTITIONS; i++)
        spool_close(&p->part[i]);
}

/* The upper bits: the lower ones choose the slot in the table. */
static struct spool *part_of(struct partitions *p, uint64_t hash)
{
    return &p->part[(hash >> (64 - BITS * (p->level + 1))) & (PARTITIONS - 1)];
}

/* `places` is for use in here. */
static void store_group(struct spool *s, const struct group *g, struct evidence_list *places)
{
    struct stored_group head = {g->hash, g->order, g->key_len, g->head_len, g->nplaces};
    spool_put(s, &head, sizeof head);
    spool_put(s, g->text, g->key_len + g->head_len);
    group_list(g, places);
    for (size_t i = 0; i < places->n; i++)
        spool_put(s, places->places[i], evidence_size(places->places[i]));
}

static bool flush_all(struct partitions *p, struct err *e)
{
    for (int i = 0; i < PARTITIONS; i++)
        if (!spool_flush(&p->part[i], e))
            return false;
    return true;
}

bool partitions_write(struct partitions *p, const struct group_table *t, struct err *e)
{
    struct evidence_list places = {0};
    for (size_t i = 0; i < t->n; i++)
        store_group(part_of(p, t->groups[i]->hash), t->groups[i], &places);
    evidence_list_free(&places);
    return flush_all(p, e);
}

/* Read one stored group into the table. False at the end or on error. */
static bool load_group(struct spool_reader *r, struct group_table *t, bool *failed, struct err *e)
{
    struct stored_group head;
    const char *bytes = spool_take(r, sizeof head, failed, e);
    if (!bytes)
        return false;
    memcpy(&head, bytes, sizeof head);
    bytes = spool_take(r, head.key_len + head.head_len, failed, e);
    if (!bytes)
        return false;
    struct group *g = groups_put(t, head.hash, bytes, head.key_len, bytes + head.key_len, head.head_len, head.order);
    for (uint64_t i = 0; i < head.nplaces; i++) {
        struct evidence stored;
        if (!(bytes = spool_take(r, offsetof(struct evidence, text), failed, e)))
            return false;
        memcpy(&stored, bytes, offsetof(struct evidence, text));
        if (!(bytes = spool_take(r, evidence_text_len(&stored), failed, e)))
            return false;
        memcpy(groups_add_place(t, g, &stored)->text, bytes, evidence_text_len(&stored));
    }
    return true;
}

/* Copy the stored groups of a part into the parts of the next level, in their order. */
static bool split(const struct spool *part, struct partitions *finer, struct err *e)
{
    struct spool_reader r;
    bool failed = false;
    struct group_table one = {0};
    struct evidence_list places = {0};
    spool_read(&r, part, 0, part->size, PART_STEP);
    while (load_group(&r, &one, &failed, e)) {
        store_group(part_of(finer, one.groups[0]->hash), one.groups[0], &places);
        groups_free(&one);
    }
    groups_free(&one);
    evidence_list_free(&places);
    spool_reader_free(&r);
    return !failed && flush_all(finer, e);
}

struct run_job {
    struct run_merge *runs;
    size_t memory;
    const char *dir;
    group_line_fn *line;
    void *ctx;
};

/* Groups come out of a part in the order of their first appearance: each spill wrote them so, and the spills follow
 * one another. */
static bool make_run(const struct run_job *job, const struct spool *part, struct err *e)
{
    struct run_merge *m = job->runs;
    struct group_table t = {0};
    struct spool_reader r;
    struct buf line = {0};
    bool failed = false;
    uint64_t from = m->spool.size;
    spool_read(&r, part, 0, part->size, PART_STEP);
    while (load_group(&r, &t, &failed, e))
        ;
    for (size_t i = 0; i < t.n && !m->spool.error; i++) {
        buf_clear(&line);
        job->line(job->ctx, t.groups[i], &line);
        struct stored_line head = {t.groups[i]->order, (uint32_t)line.len, 0};
        spool_put(&m->spool, &head, sizeof head);
        spool_put(&m->spool, line.data, line.len);
    }
    groups_free(&t);
    buf_free(&line);
    spool_reader_free(&r);
    if (failed || !spool_flush(&m->spool, e))
        return false;
    if (m->spool.size > from) {
        m->runs = mem_grow(m->runs, &m->cap, m->n + 1, sizeof *m->runs);
        spool_read(&m->runs[m->n++].reader, &m->spool, from, m->spool.size, RUN_STEP);
    }
    return true;
}

static bool merge_parts(const struct run_job *job, struct partitions *p, struct err *e)
{
    bool good = true;
    for (int i = 0; good && i < PARTITIONS; i++) {
        struct spool *part = &p->part[i];
        if (part->size > job->memory && p->level + 1 < LEVELS) {
            struct partitions *finer = mem_alloc(sizeof *finer);
            good = partitions_open(finer, p->level + 1, job->dir, e) && split(part, finer, e);
            spool_close(part);
            good = good && merge_parts(job, finer, e);
            partitions_close(finer);
            mem_free(finer);
        } else {
            good = make_run(job, part, e);
            spool_close(part);
        }
    }
    return good;
}

/* Read the head of the run's next line. False at its end or on error. */
static bool advance(struct run *run, bool *failed, struct err *e)
{
    struct stored_line head;
    const char *bytes = spool_take(&run->reader, sizeof head, failed, e);
    if (!bytes)
        return false;
    memcpy(&head, bytes, sizeof head);
    run->order = head.order;
    run->len = head.len;
    return true;
}

/* Let the run at the heap's place i sink below those that come before it. */
static void sink(struct run_merge *m, size_t i)
{
    for (;;) {
        size_t least = i, child = 2 * i + 1;
        for (size_t k = child; k < child + 2 && k < m->heap_n; k++)
            if (m->runs[m->heap[k]].order < m->runs[m->heap[least]].order)
                least = k;
        if (least == i)
            return;
        size_t swap = m->heap[i];
        m->heap[i] = m->heap[least];
        m->heap[least] = swap;
        i = least;
    }
}

bool runs_make(struct run_merge *m, struct partitions *p, size_t memory, const char *dir, group_line_fn *line,
               void *ctx, struct err *e)
{
    struct run_job job = {m, memory, dir, line, ctx};
    bool failed = false;
    if (!spool_open(&m->spool, dir, e) || !merge_parts(&job, p, e))
        return false;
    m->heap = mem_array(NULL, m->n + 1, sizeof *m->heap);
    for (size_t i = 0; i < m->n; i++)
        if (advance(&m->runs[i], &failed, e))
            m->heap[m->heap_n++] = i;
    for (size_t i = m->heap_n / 2; i-- > 0;)
        sink(m, i);
    return !failed;
}

bool runs_next(struct run_merge *m, struct buf *line, bool *failed, struct err *e)
{
    if (!m->heap_n)
        return false;
    struct run *run = &m->runs[m->heap[0]];
    const char *bytes = spool_take(&run->reader, run->len, failed, e);
    if (!bytes)
        return false;
    buf_add(line, bytes, run->len);
    if (!advance(run, failed, e)) {
        if (*failed)
            return false;
        m->heap[0] = m->heap[--m->heap_n];
    }
    sink(m, 0);
    return true;
}

void runs_free(struct run_merge *m)
{
    for (size_t i = 0; i < m->n; i++)
        spool_reader_free(&m->runs[i].reader);
    mem_free(m->runs);
    mem_free(m->heap);
    spool_close(&m->spool);
}
