#include "lib/fact/fact_record.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"

#include <stdlib.h>
#include <string.h>

/* Bytes of a sentence kept on either side of a fact, and of a heading: a page of one endless sentence must not be
 * written once for each fact in it. */
enum { SENTENCE_SIDE = 400, SECTION_MAX = 200 };

enum fact_type { FACT_DATE, FACT_COUNT, FACT_COMMUNE, FACT_MEMBERSHIP };
static const char *const type_names[] = {"date", "count", "commune", "membership"};

struct entry {
    uint32_t start;
    uint32_t index; /* into the array of its type */
    enum fact_type type;
};

struct fact_writer {
    struct entry *entries;
    size_t n, cap;
    struct record record;
    struct buf text;
    struct utf8_index points;
};

struct fact_writer *fact_writer_open(void)
{
    return mem_zalloc(sizeof(struct fact_writer));
}

void fact_writer_close(struct fact_writer *w)
{
    if (!w)
        return;
    mem_free(w->entries);
    record_free(&w->record);
    buf_free(&w->text);
    utf8_index_free(&w->points);
    mem_free(w);
}

const char *relation_name(enum relation r)
{
    static const char *const names[] = {"eq", "approx", "gt", "ge", "lt", "le"};
    return names[r];
}

const char *count_kind_name(enum count_kind k)
{
    static const char *const names[] = {"total", "increment", "part"};
    return names[k];
}

const char *date_role_name(enum date_role r)
{
    static const char *const names[] = {"mention", "published", "modified", "as_of", "joined", "event"};
    return names[r];
}

const char *member_status_name(enum member_status s)
{
    static const char *const names[] = {"member", "joined", "left"};
    return names[s];
}

static void add_collapsed(struct buf *out, const char *s, size_t len)
{
    bool gap = false, any = false;
    buf_reserve(out, len);
    for (size_t i = 0; i < len;) {
        size_t run = i; /* of ASCII without white space */
        while (run < len && s[run] > ' ' && s[run] < 0x7F)
            run++;
        uint32_t cp = 0;
        size_t n = run > i ? run - i : utf8_decode(s + i, len - i, &cp);
        if (run == i && utf8_is_space(cp)) {
            gap = any;
        } else {
            if (gap)
                buf_addc(out, ' ');
            buf_add(out, s + i, n);
            gap = false;
            any = true;
        }
        i += n;
    }
}

/* Move i back (or forward) to the start of a code point. */
static size_t point_start(const char *s, size_t i)
{
    while (i > 0 && (s[i] & 0xC0) == 0x80)
        i--;
    return i;
}

void fact_sentence(const struct doc *d, uint32_t start, uint32_t end, struct buf *out)
{
    if (d->nsentences == 0)
        return;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, doc_token_at(d, start))];
    size_t from = s->start, to = s->end > end ? s->end : end;
    if (from > start)
        from = start;
    if (start - from > SENTENCE_SIDE) {
        from = point_start(d->text, start - SENTENCE_SIDE);
        buf_adds(out, "…");
    }
    bool cut = to - end > SENTENCE_SIDE;
    if (cut)
        to = point_start(d->text, end + SENTENCE_SIDE);
    add_collapsed(out, d->text + from, to - from);
    if (cut)
        buf_adds(out, "…");
}

void fact_section(const struct doc *d, uint32_t start, struct buf *out)
{
    if (d->nlines == 0)
        return;
    int32_t heading = d->lines[doc_line_of(d, doc_token_at(d, start))].heading;
    if (heading < 0)
        return;
    const struct line *line = &d->lines[heading];
    size_t len = line->end - line->start;
    if (len > SECTION_MAX)
        len = point_start(d->text + line->start, SECTION_MAX);
    add_collapsed(out, d->text + line->start, len);
}

static void add_entry(struct fact_writer *w, enum fact_type type, size_t index, uint32_t start)
{
    w->entries = mem_grow(w->entries, &w->cap, w->n + 1, sizeof *w->entries);
    w->entries[w->n++] = (struct entry){.start = start, .index = (uint32_t)index, .type = type};
}

static int by_place(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    if (x->type != y->type)
        return x->type < y->type ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static void collect(struct fact_writer *w, const struct facts *f)
{
    w->n = 0;
    for (size_t i = 0; i < f->dates.n; i++)
        add_entry(w, FACT_DATE, i, f->dates.v[i].start);
    for (size_t i = 0; i < f->ncounts; i++)
        add_entry(w, FACT_COUNT, i, f->counts[i].start);
    for (size_t i = 0; i < f->places.n; i++)
        if (f->places.v[i].kind == PLACE_COMMUNE)
            add_entry(w, FACT_COMMUNE, i, f->places.v[i].start);
    for (size_t i = 0; i < f->nmemberships; i++)
        add_entry(w, FACT_MEMBERSHIP, i, f->memberships[i].start);
    if (w->n)
        qsort(w->entries, w->n, sizeof *w->entries, by_place);
}

/* What all types have in common. */
static void put_head(struct fact_writer *w, const struct doc *d, const struct entry *e, uint32_t end)
{
    struct record *r = &w->record;
    record_clear(r);
    record_set_str(r, "type", type_names[e->type]);
    record_set_bytes(r, "source", d->page->source.data, d->page->source.len);
    record_set_int(r, "start", (int64_t)utf8_index_point(&w->points, e->start));
    record_set_int(r, "end", (int64_t)utf8_index_point(&w->points, end));
    record_set_bytes(r, "exact", d->text + e->start, end - e->start);
}

static void put_tail(struct fact_writer *w, const struct doc *d, const struct entry *e, uint32_t end,
                     const char *rule)
{
    record_set_raw(&w->record, "reading", w->text.data, w->text.len);
    buf_clear(&w->text);
    fact_sentence(d, e->start, end, &w->text);
    record_set_bytes(&w->record, "sentence", w->text.data, w->text.len);
    buf_clear(&w->text);
    fact_section(d, e->start, &w->text);
    if (w->text.len)
        record_set_bytes(&w->record, "section", w->text.data, w->text.len);
    else
        record_set_null(&w->record, "section");
    record_set_str(&w->record, "rule", rule);
}

static void put_reference(struct fact_writer *w, const char *name, const struct facts *f, int date)
{
    buf_addf(&w->text, "\"%s\":", name);
    if (date >= 0)
        buf_addf(&w->text, "%zu", utf8_index_point(&w->points, f->dates.v[date].start));
    else
        buf_adds(&w->text, date == PAGE_DATE ? "\"page\"" : "null");
}

static void put_date(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct entry *e)
{
    const struct date_mention *m = &f->dates.v[e->index];
    put_head(w, d, e, m->end);
    record_set_str(&w->record, "role", date_role_name(f->roles[e->index]));
    buf_clear(&w->text);
    buf_adds(&w->text, "{\"date\":");
    json_put_string(&w->text, m->reading, strlen(m->reading));
    if (m->range_with >= 0)
        buf_addf(&w->text, ",\"range\":%zu", utf8_index_point(&w->points, f->dates.v[m->range_with].start));
    buf_addc(&w->text, '}');
    put_tail(w, d, e, m->end, m->rule);
}

static void put_count(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct entry *e)
{
    const struct count *c = &f->counts[e->index];
    put_head(w, d, e, c->end);
    record_set_int(&w->record, "value", c->value);
    record_set_str(&w->record, "relation", relation_name(c->relation));
    record_set_str(&w->record, "unit", c->unit);
    record_set_str(&w->record, "kind", count_kind_name(c->kind));
    record_set_str(&w->record, "scope", c->scope);
    buf_clear(&w->text);
    buf_addc(&w->text, '{');
    put_reference(w, "as_of", f, c->as_of);
    buf_addc(&w->text, '}');
    put_tail(w, d, e, c->end, c->rule);
}

static void put_commune(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct entry *e)
{
    const struct place *p = &f->places.v[e->index];
    put_head(w, d, e, p->end);
    double confidence = p->ncandidates ? p->candidates[0].confidence : 0;
    record_set_int(&w->record, "confidence", (int64_t)(confidence * 100 + 0.5));
    buf_clear(&w->text);
    buf_adds(&w->text, "{\"keys\":\"");
    for (size_t i = 0; i < p->ncandidates; i++) {
        const struct area *a = p->candidates[i].area;
        bool by_ars = a->level == AREA_ASSOCIATION || a->level == AREA_BOROUGH;
        buf_addf(&w->text, "%s%s", i ? " " : "", by_ars ? a->ars : a->ags);
    }
    buf_adds(&w->text, "\"}");
    put_tail(w, d, e, p->end, p->rule);
}

/* "Stadt und Landkreis Göttingen" is two communes with one span: how many of them come before this one. */
static size_t same_start_before(const struct facts *f, size_t place)
{
    size_t n = 0;
    for (size_t i = place; i > 0 && f->places.v[i - 1].start == f->places.v[place].start; i--)
        n += f->places.v[i - 1].kind == PLACE_COMMUNE;
    return n;
}

static void put_membership(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct entry *e,
                           const struct profile *profile)
{
    const struct membership *m = &f->memberships[e->index];
    put_head(w, d, e, m->end);
    record_set_str(&w->record, "process", profile_id(profile));
    record_set_str(&w->record, "status", member_status_name(m->status));
    buf_clear(&w->text);
    buf_addf(&w->text, "{\"commune\":%zu,", utf8_index_point(&w->points, f->places.v[m->place].start));
    size_t nth = same_start_before(f, (size_t)m->place);
    if (nth)
        buf_addf(&w->text, "\"nth\":%zu,", nth);
    put_reference(w, "date", f, m->date);
    buf_addc(&w->text, '}');
    put_tail(w, d, e, m->end, m->rule);
}

void facts_write(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct profile *profile,
                 size_t limit, struct report *report, struct buf *out)
{
    utf8_index_read(&w->points, d->text, d->len);
    collect(w, f);
    for (size_t i = 0; i < w->n && i < limit; i++) {
        const struct entry *e = &w->entries[i];
        switch (e->type) {
        case FACT_DATE:
            put_date(w, f, d, e);
            break;
        case FACT_COUNT:
            put_count(w, f, d, e);
            break;
        case FACT_COMMUNE:
            put_commune(w, f, d, e);
            break;
        case FACT_MEMBERSHIP:
            put_membership(w, f, d, e, profile);
            break;
        }
        record_write(&w->record, out);
    }
    if (w->n > limit)
        report_reject(report, d->page->source.data, 0, "%zu facts, more than %zu: the others are left out", w->n,
                      limit);
}
