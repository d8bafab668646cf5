#include "lib/fact/fact_record.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/record/line.h"

#include <stdlib.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Bytes of a sentence kept on either side of a fact, and of a heading: a page of one endless sentence must not be
 * written once for each fact in it. What is longer than ENDLESS was never meant as a sentence; less of it is kept. */
enum { SENTENCE_SIDE = 400, ENDLESS = 4096, ENDLESS_SIDE = 100, SECTION_MAX = 200 };

enum fact_type { FACT_DATE, FACT_COUNT, FACT_COMMUNE, FACT_MEMBERSHIP };
static const char *const type_names[] = {"date", "count", "commune", "membership"};

struct entry {
    uint32_t start;
    uint32_t index; /* into the array of its type */
    enum fact_type type;
};

/* What the facts of one sentence, or of one section, have in common: the last such text, as JSON. */
struct passage {
    size_t from, to;
    bool cut_before, cut_behind;
    struct buf json;
};

struct fact_writer {
    struct entry *entries;
    size_t n, cap;
    bool ordered;            /* the entries are, by place */
    struct buf source, text; /* JSON of the page's source; working memory */
    struct passage sentence, section;
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
    buf_free(&w->source);
    buf_free(&w->text);
    buf_free(&w->sentence.json);
    buf_free(&w->section.json);
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

/* Length of the white space at s. */
static size_t space_run(const char *s, size_t len)
{
    size_t i = 0, n;
    for (uint32_t cp; i < len && (n = utf8_decode(s + i, len - i, &cp), utf8_is_space(cp)); i += n)
        ;
    return i;
}

/* Length of the run at s that surely has no white space but single blanks with something else on both sides; a blank
 * that may not be single is left to what follows. All other white space begins with a control character or with one of
 * the bytes C2, E1, E2 and E3. */
static size_t even_run(const char *s, size_t len)
{
    size_t i = 0;
#ifdef __SSE2__
    enum { BLOCK = 16 };
    const __m128i blank = _mm_set1_epi8(' '), last_control = _mm_set1_epi8(' ' - 1), c2 = _mm_set1_epi8((char)0xC2),
                  e1 = _mm_set1_epi8((char)0xE1), two = _mm_set1_epi8(2);
    for (; len - i > BLOCK; i += BLOCK) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
        __m128i next = _mm_loadu_si128((const __m128i *)(const void *)(s + i + 1));
        __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(v, last_control), v);
        __m128i from_e1 = _mm_sub_epi8(v, e1), lead = _mm_cmpeq_epi8(_mm_min_epu8(from_e1, two), from_e1);
        __m128i blanks = _mm_and_si128(_mm_cmpeq_epi8(v, blank), _mm_cmpeq_epi8(next, blank));
        __m128i ends = _mm_or_si128(_mm_or_si128(control, lead), _mm_or_si128(blanks, _mm_cmpeq_epi8(v, c2)));
        if (_mm_movemask_epi8(ends))
            break;
    }
#endif
    for (; i < len; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c < ' ' || c == 0xC2 || (c >= 0xE1 && c <= 0xE3) || (c == ' ' && (i + 1 == len || s[i + 1] == ' ')))
            break;
    }
    return i > 0 && i < len && s[i] != ' ' && s[i - 1] == ' ' ? i - 1 : i;
}

/* Append s with each run of white space as one blank, without those at its ends. What needs no change is copied in one
 * piece. */
static void add_collapsed(struct buf *out, const char *s, size_t len)
{
    size_t from = space_run(s, len), i = from;
    while (i < len) {
        i += even_run(s + i, len - i);
        size_t space = i < len ? space_run(s + i, len - i) : 0;
        uint32_t cp;
        if (space == 0) {
            i += i < len ? utf8_decode(s + i, len - i, &cp) : 0;
            continue;
        }
        buf_add(out, s + from, i - from);
        from = i += space;
        if (i < len)
            buf_addc(out, ' ');
    }
    buf_add(out, s + from, len - from);
}

/* Move i back (or forward) to the start of a code point. */
static size_t point_start(const char *s, size_t i)
{
    while (i > 0 && (s[i] & 0xC0) == 0x80)
        i--;
    return i;
}

/* The part of the sentence around bytes [start, end), which begin with the token, that is kept. False: there is no
 * sentence. */
static bool find_sentence(const struct doc *d, size_t token, uint32_t start, uint32_t end, struct passage *p)
{
    if (d->nsentences == 0)
        return false;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, token)];
    p->from = s->start < start ? s->start : start;
    p->to = s->end > end ? s->end : end;
    size_t side = p->to - p->from > ENDLESS ? ENDLESS_SIDE : SENTENCE_SIDE;
    p->cut_before = start - p->from > side;
    p->cut_behind = p->to - end > side;
    if (p->cut_before)
        p->from = point_start(d->text, start - side);
    if (p->cut_behind)
        p->to = point_start(d->text, end + side);
    return true;
}

/* The heading above the token. False: there is none. */
static bool find_section(const struct doc *d, size_t token, struct passage *p)
{
    int32_t heading = d->nlines ? d->lines[doc_line_of(d, token)].heading : -1;
    if (heading < 0)
        return false;
    const struct line *line = &d->lines[heading];
    size_t len = line->end - line->start;
    if (len > SECTION_MAX)
        len = point_start(d->text + line->start, SECTION_MAX);
    p->from = line->start;
    p->to = line->start + len;
    p->cut_before = p->cut_behind = false;
    return true;
}

static void add_passage(const struct doc *d, const struct passage *p, struct buf *out)
{
    if (p->cut_before)
        buf_adds(out, "…");
    add_collapsed(out, d->page->text.data + p->from, p->to - p->from);
    if (p->cut_behind)
        buf_adds(out, "…");
}

void fact_sentence(const struct doc *d, uint32_t start, uint32_t end, struct buf *out)
{
    struct passage p;
    if (find_sentence(d, doc_token_at(d, start), start, end, &p))
        add_passage(d, &p, out);
}

void fact_section(const struct doc *d, uint32_t start, struct buf *out)
{
    struct passage p;
    if (find_section(d, doc_token_at(d, start), &p))
        add_passage(d, &p, out);
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

static void add_entry(struct fact_writer *w, enum fact_type type, size_t index, uint32_t start)
{
    w->entries = mem_grow(w->entries, &w->cap, w->n + 1, sizeof *w->entries);
    w->entries[w->n] = (struct entry){.start = start, .index = (uint32_t)index, .type = type};
    w->ordered &= w->n == 0 || by_place(&w->entries[w->n - 1], &w->entries[w->n]) < 0;
    w->n++;
}

static void collect(struct fact_writer *w, const struct facts *f)
{
    w->n = 0;
    w->ordered = true;
    for (size_t i = 0; i < f->dates.n; i++)
        add_entry(w, FACT_DATE, i, f->dates.v[i].start);
    for (size_t i = 0; i < f->ncounts; i++)
        add_entry(w, FACT_COUNT, i, f->counts[i].start);
    for (size_t i = 0; i < f->places.n; i++)
        if (f->places.v[i].kind == PLACE_COMMUNE)
            add_entry(w, FACT_COMMUNE, i, f->places.v[i].start);
    for (size_t i = 0; i < f->nmemberships; i++)
        add_entry(w, FACT_MEMBERSHIP, i, f->memberships[i].start);
    if (!w->ordered)
        qsort(w->entries, w->n, sizeof *w->entries, by_place);
}

/* What all types begin with. */
static struct line_writer put_head(struct fact_writer *w, const struct doc *d, const struct entry *e, uint32_t end,
                                   struct buf *out)
{
    struct line_writer l = line_begin(out);
    line_str(&l, "type", type_names[e->type]);
    line_raw(&l, "source", w->source.data, w->source.len);
    line_int(&l, "start", (int64_t)utf8_index_point(&w->points, e->start));
    line_int(&l, "end", (int64_t)utf8_index_point(&w->points, end));
    line_bytes(&l, "exact", d->page->text.data + e->start, end - e->start);
    return l;
}

/* A passage, which many facts share: made into JSON once for those that follow one another. */
static void put_passage(struct fact_writer *w, const struct doc *d, struct line_writer *l, const char *key,
                        const struct passage *p, struct passage *last)
{
    if (!last->json.len || last->from != p->from || last->to != p->to || last->cut_before != p->cut_before ||
        last->cut_behind != p->cut_behind) {
        struct buf json = last->json;
        *last = *p;
        last->json = json;
        buf_clear(&w->text);
        add_passage(d, p, &w->text);
        buf_clear(&last->json);
        json_put_string(&last->json, w->text.data ? w->text.data : "", w->text.len);
    }
    line_raw(l, key, last->json.data, last->json.len);
}

/* What all types end with; `text` holds the reading. */
static void put_tail(struct fact_writer *w, const struct doc *d, const struct entry *e, uint32_t end,
                     const char *rule, struct line_writer *l)
{
    static const char none[] = "\"\"";
    struct passage p = {0};
    size_t token = doc_token_at(d, e->start);
    line_raw(l, "reading", w->text.data, w->text.len);
    if (find_sentence(d, token, e->start, end, &p))
        put_passage(w, d, l, "sentence", &p, &w->sentence);
    else
        line_raw(l, "sentence", none, strlen(none));
    if (find_section(d, token, &p) && p.to > p.from)
        put_passage(w, d, l, "section", &p, &w->section);
    else
        line_str(l, "section", NULL);
    line_str(l, "rule", rule);
    line_end(l);
}

static void put_reference(struct fact_writer *w, const char *name, const struct facts *f, int date)
{
    buf_addf(&w->text, "\"%s\":", name);
    if (date >= 0)
        json_put_int(&w->text, (int64_t)utf8_index_point(&w->points, f->dates.v[date].start));
    else
        buf_adds(&w->text, date == PAGE_DATE ? "\"page\"" : "null");
}

static void put_date(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct entry *e,
                     struct buf *out)
{
    const struct date_mention *m = &f->dates.v[e->index];
    struct line_writer l = put_head(w, d, e, m->end, out);
    line_str(&l, "role", date_role_name(f->roles[e->index]));
    buf_clear(&w->text);
    buf_adds(&w->text, "{\"date\":");
    json_put_string(&w->text, m->reading, strlen(m->reading));
    if (m->range_with >= 0)
        buf_addf(&w->text, ",\"range\":%zu", utf8_index_point(&w->points, f->dates.v[m->range_with].start));
    buf_addc(&w->text, '}');
    put_tail(w, d, e, m->end, m->rule, &l);
}

static void put_count(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct entry *e,
                      struct buf *out)
{
    const struct count *c = &f->counts[e->index];
    struct line_writer l = put_head(w, d, e, c->end, out);
    line_int(&l, "value", c->value);
    line_str(&l, "relation", relation_name(c->relation));
    line_str(&l, "unit", c->unit);
    line_str(&l, "kind", count_kind_name(c->kind));
    line_str(&l, "scope", c->scope);
    buf_clear(&w->text);
    buf_addc(&w->text, '{');
    put_reference(w, "as_of", f, c->as_of);
    buf_addc(&w->text, '}');
    put_tail(w, d, e, c->end, c->rule, &l);
}

static void put_commune(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct entry *e,
                        struct buf *out)
{
    const struct place *p = &f->places.v[e->index];
    struct line_writer l = put_head(w, d, e, p->end, out);
    double confidence = p->ncandidates ? p->candidates[0].confidence : 0;
    line_int(&l, "confidence", (int64_t)(confidence * 100 + 0.5));
    buf_clear(&w->text);
    buf_adds(&w->text, "{\"keys\":\"");
    for (size_t i = 0; i < p->ncandidates; i++) {
        const struct area *a = p->candidates[i].area;
        bool by_ars = a->level == AREA_ASSOCIATION || a->level == AREA_BOROUGH;
        if (i)
            buf_addc(&w->text, ' ');
        buf_adds(&w->text, by_ars ? a->ars : a->ags);
    }
    buf_adds(&w->text, "\"}");
    put_tail(w, d, e, p->end, p->rule, &l);
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
                           const struct profile *profile, struct buf *out)
{
    const struct membership *m = &f->memberships[e->index];
    struct line_writer l = put_head(w, d, e, m->end, out);
    line_str(&l, "process", profile_id(profile));
    line_str(&l, "status", member_status_name(m->status));
    buf_clear(&w->text);
    buf_addf(&w->text, "{\"commune\":%zu,", utf8_index_point(&w->points, f->places.v[m->place].start));
    size_t nth = same_start_before(f, (size_t)m->place);
    if (nth)
        buf_addf(&w->text, "\"nth\":%zu,", nth);
    put_reference(w, "date", f, m->date);
    buf_addc(&w->text, '}');
    put_tail(w, d, e, m->end, m->rule, &l);
}

void facts_write(struct fact_writer *w, const struct facts *f, const struct doc *d, const struct profile *profile,
                 size_t limit, struct report *report, struct buf *out)
{
    utf8_index_read(&w->points, d->text, d->len);
    collect(w, f);
    buf_clear(&w->source);
    json_put_string(&w->source, d->page->source.data, d->page->source.len);
    buf_clear(&w->sentence.json);
    buf_clear(&w->section.json);
    for (size_t i = 0; i < w->n && i < limit; i++) {
        const struct entry *e = &w->entries[i];
        switch (e->type) {
        case FACT_DATE:
            put_date(w, f, d, e, out);
            break;
        case FACT_COUNT:
            put_count(w, f, d, e, out);
            break;
        case FACT_COMMUNE:
            put_commune(w, f, d, e, out);
            break;
        case FACT_MEMBERSHIP:
            put_membership(w, f, d, e, profile, out);
            break;
        }
    }
    if (w->n > limit)
        report_reject(report, d->page->source.data, 0, "%zu facts, more than %zu: the others are left out", w->n,
                      limit);
}
