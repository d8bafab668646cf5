#include "lib/merge/merge.h"

#include "lib/base/mem.h"
#include "lib/merge/group.h"
#include "lib/merge/identity.h"
#include "lib/merge/partition.h"

#include <string.h>

static const char *const merged_fields[] = {"evidence", "sources", NULL};

struct merge {
    struct merge_options options;
    struct pages pages;
    struct group_table table;
    struct evidence_writer writer;
    struct buf key, head;
    uint64_t added; /* facts taken so far */
    size_t next;    /* group that comes out next, where nothing was spilled */
    bool draining;
    struct partitions *parts; /* NULL: nothing was spilled */
    struct run_merge runs;
};

struct merge *merge_open(const struct merge_options *options)
{
    struct merge *m = mem_zalloc(sizeof *m);
    m->options = *options;
    m->runs.spool.fd = -1;
    return m;
}

void merge_close(struct merge *m)
{
    if (!m)
        return;
    if (m->parts)
        partitions_close(m->parts);
    mem_free(m->parts);
    runs_free(&m->runs);
    pages_free(&m->pages);
    groups_free(&m->table);
    evidence_writer_free(&m->writer);
    buf_free(&m->key);
    buf_free(&m->head);
    mem_free(m);
}

static bool spill(struct merge *m, struct err *e)
{
    if (!m->parts) {
        m->parts = mem_alloc(sizeof *m->parts);
        if (!partitions_open(m->parts, 0, m->options.tmpdir, e))
            return false;
    }
    groups_put_in_order(&m->table);
    bool good = partitions_write(m->parts, &m->table, e);
    groups_clear(&m->table);
    return good;
}

static enum merge_result add_fact(struct merge *m, const struct record *r, enum record_role role, struct err *e)
{
    if (!identity_key(r, role, &m->key, e))
        return MERGE_REJECT;
    struct group_table *t = &m->table;
    struct evidence_list places = {0};
    if (!evidence_read(r, &m->pages, &t->arena, &places, &t->bytes, e))
        return MERGE_REJECT;
    bool is_new;
    struct group *g = groups_put(t, m->key.data, m->key.len, groups_hash(m->key.data, m->key.len), &is_new);
    if (is_new) {
        buf_clear(&m->head);
        evidence_head(r, merged_fields, &m->head);
        group_set_head(t, g, m->head.data, m->head.len);
        g->order = m->added;
    }
    for (struct evidence *p = places.first, *next; p; p = next) {
        next = p->next;
        evidence_push(&g->places, p);
    }
    m->added++;
    if (m->options.memory && t->bytes > (size_t)m->options.memory && !spill(m, e))
        return MERGE_FAILED;
    return MERGE_TAKEN;
}

enum merge_result merge_add(struct merge *m, const struct record *r, struct err *e)
{
    enum record_role role = record_role(r);
    switch (role) {
    case RECORD_NO_TYPE:
        err_set(e, NULL, 0, 0, "record lacks `type`");
        return MERGE_REJECT;
    case RECORD_OTHER:
        return MERGE_PASS;
    case RECORD_PAGE:
        return pages_add(&m->pages, r, e) ? MERGE_PASS : MERGE_REJECT;
    default:
        return add_fact(m, r, role, e);
    }
}

static void write_line(void *ctx, const struct group *g, struct buf *line)
{
    struct merge *m = ctx;
    buf_add(line, g->head, g->head_len);
    int64_t sources = evidence_write(&m->writer, &m->pages, &g->places, line);
    buf_addf(line, ",\"sources\":%lld}\n", (long long)sources);
}

static bool begin_draining(struct merge *m, struct err *e)
{
    m->draining = true;
    if (!m->parts) {
        groups_put_in_order(&m->table);
        return true;
    }
    return spill(m, e) &&
           runs_make(&m->runs, m->parts, (size_t)m->options.memory, m->options.tmpdir, write_line, m, e);
}

enum merge_step merge_next(struct merge *m, struct buf *line, struct err *e)
{
    if (!m->draining && !begin_draining(m, e))
        return MERGE_ERROR;
    if (m->parts) {
        bool failed = false;
        if (runs_next(&m->runs, line, &failed, e))
            return MERGE_FACT;
        return failed ? MERGE_ERROR : MERGE_END;
    }
    if (m->next == m->table.n)
        return MERGE_END;
    write_line(m, m->table.groups[m->next++], line);
    return MERGE_FACT;
}
