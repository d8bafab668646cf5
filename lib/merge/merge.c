#include "lib/merge/merge.h"

#include "lib/base/mem.h"
#include "lib/merge/fact_field.h"
#include "lib/merge/group.h"
#include "lib/merge/identity.h"
#include "lib/merge/partition.h"

#include <string.h>

static const char *const merged_fields[] = {"evidence", "sources", NULL};

/* Facts are entered into the table some at a time, so that what the last one needs comes from memory while the first
 * is entered. */
enum { BATCH = 32, BATCH_TEXT = 1 << 20 };

struct pending {
    uint64_t hash;
    const char *line;    /* its head; NULL: that is in the text of the batch */
    size_t key, key_len; /* in the text of the batch */
    size_t head, head_len;
    size_t places_end; /* of its places, in the list of the batch; they begin where those of the fact before end */
};

struct batch {
    struct pending facts[BATCH];
    size_t n;
    struct buf text;
    struct evidence_list places;
    struct arena arena; /* of the places */
    size_t bytes;       /* that these hold */
};

struct merge {
    struct merge_options options;
    struct pages pages;
    struct group_table table;
    struct evidence_writer writer;
    struct batch batch;
    struct evidence_list places; /* of the group that is written */
    struct record record;        /* a merged fact that is merged again */
    uint64_t added;              /* facts entered so far */
    size_t next;                 /* group that comes out next, where nothing was spilled */
    bool draining, failed;
    struct err error;         /* what failed when nobody could be told */
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
    record_free(&m->record);
    evidence_list_free(&m->places);
    buf_free(&m->batch.text);
    evidence_list_free(&m->batch.places);
    arena_free(&m->batch.arena);
    mem_free(m);
}

static bool spill(struct merge *m, struct err *e)
{
    if (!m->parts) {
        m->parts = mem_alloc(sizeof *m->parts);
        if (!partitions_open(m->parts, 0, m->options.tmpdir, e))
            return false;
    }
    bool good = partitions_write(m->parts, &m->table, e);
    groups_free(&m->table);
    return good;
}

static bool is_full(const struct merge *m)
{
    return m->options.memory && m->table.bytes + m->batch.text.len + m->batch.bytes > (size_t)m->options.memory;
}

static bool enter_batch(struct merge *m, struct err *e)
{
    struct batch *b = &m->batch;
    struct group_table *t = &m->table;
    for (size_t i = 0; i < b->n; i++)
        groups_expect_group(t, b->facts[i].hash);
    for (size_t i = 0; i < b->n; i++)
        groups_expect_place(t, b->facts[i].hash);
    for (size_t i = 0, at = 0; i < b->n; i++) {
        const struct pending *p = &b->facts[i];
        const char *text = b->text.data;
        const char *head = p->line ? p->line : text + p->head;
        struct group *g = groups_put(t, p->hash, text + p->key, p->key_len, head, p->head_len, m->added++);
        for (; at < p->places_end; at++) {
            const struct evidence *place = b->places.places[at];
            memcpy(groups_add_place(t, g, place)->text, place->text, evidence_text_len(place));
        }
    }
    b->n = b->places.n = b->bytes = 0;
    buf_clear(&b->text);
    arena_clear(&b->arena);
    return !is_full(m) || spill(m, e);
}

/* Keep what is needed of the record until the batch is entered. The line of a record that was read by its shape is its
 * head, but for the comma in place of the brace and for what merging adds. */
static void keep_head(struct merge *m, const struct selection *s, struct pending *p)
{
    struct buf *text = &m->batch.text;
    const struct record *record = s->record;
    p->head = text->len;
    p->line = NULL;
    if (!record && !select_has(s, FACT_EVIDENCE) && !select_has(s, FACT_SOURCES)) {
        p->line = s->line;
        p->head_len = s->len;
        return;
    }
    if (!record) {
        record_parse(&m->record, s->line, s->len, NULL); /* which takes what the selector takes */
        record = &m->record;
    }
    evidence_head(record, merged_fields, text);
    p->head_len = text->len - p->head;
}

static enum merge_result add_fact(struct merge *m, const struct selection *s, enum record_role role, struct err *e)
{
    struct group_table *t = &m->table;
    struct batch *b = &m->batch;
    struct pending p = {.key = b->text.len};
    if (!identity_key_add(s, role, &b->text, e) ||
        !evidence_read(s, &m->pages, &b->arena, &b->places, &b->bytes, e)) {
        b->text.len = p.key;
        return MERGE_REJECT;
    }
    p.places_end = b->places.n;
    p.key_len = b->text.len - p.key;
    p.hash = groups_hash(b->text.data + p.key, p.key_len);
    groups_expect(t, p.hash);
    keep_head(m, s, &p);
    b->facts[b->n++] = p;
    if (b->n < BATCH && b->text.len < BATCH_TEXT && !is_full(m))
        return MERGE_TAKEN;
    return enter_batch(m, e) ? MERGE_TAKEN : MERGE_FAILED;
}

static bool failed(const struct merge *m, struct err *e)
{
    if (m->failed)
        *e = m->error;
    return m->failed;
}

void merge_leave(void *ctx)
{
    struct merge *m = ctx;
    m->failed = m->failed || !enter_batch(m, &m->error);
}

enum merge_result merge_add_selection(struct merge *m, const struct selection *s, struct err *e)
{
    enum record_role role = fact_role(s);
    if (failed(m, e))
        return MERGE_FAILED;
    switch (role) {
    case RECORD_NO_TYPE:
        err_set(e, NULL, 0, 0, "record lacks `type`");
        return MERGE_REJECT;
    case RECORD_OTHER:
        return MERGE_PASS;
    case RECORD_PAGE:
        return pages_add(&m->pages, s, e) ? MERGE_PASS : MERGE_REJECT;
    default:
        return add_fact(m, s, role, e);
    }
}

enum merge_result merge_add(struct merge *m, const struct record *r, struct err *e)
{
    struct selection s;
    select_of_record(&fact_fields, r, &s);
    return merge_add_selection(m, &s, e);
}

static void write_line(void *ctx, const struct group *g, struct buf *line)
{
    struct merge *m = ctx;
    group_list(g, &m->places);
    buf_add(line, group_head(g), g->head_len);
    int64_t sources = evidence_write(&m->writer, &m->pages, &m->places, line);
    buf_adds(line, ",\"sources\":");
    json_put_int(line, sources);
    buf_adds(line, "}\n");
}

static bool begin_draining(struct merge *m, struct err *e)
{
    m->draining = true;
    if (failed(m, e) || !enter_batch(m, e))
        return false;
    return !m->parts || (spill(m, e) && runs_make(&m->runs, m->parts, (size_t)m->options.memory, m->options.tmpdir,
                                                  write_line, m, e));
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
