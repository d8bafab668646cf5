#include "lib/fact/explain.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/fact/fact_record.h"

#include <stdlib.h>
#include <string.h>

struct note {
    uint32_t start, end;
    uint32_t order; /* of arrival, for notes of one place */
    bool taken;
    const char *what; /* "date", "note" … */
    const char *rule;
    char *why; /* in the arena; may be "" */
};

struct explanation {
    struct note *notes;
    size_t n, cap;
    struct arena arena;
    struct trace trace;
};

static void add_note(struct explanation *x, uint32_t start, uint32_t end, const char *what, const char *rule,
                     bool taken, const char *why)
{
    x->notes = mem_grow(x->notes, &x->cap, x->n + 1, sizeof *x->notes);
    x->notes[x->n] = (struct note){.start = start,
                                   .end = end,
                                   .order = (uint32_t)x->n,
                                   .taken = taken,
                                   .what = what,
                                   .rule = rule ? rule : "",
                                   .why = why ? arena_dup(&x->arena, why, strlen(why)) : ""};
    x->n++;
}

static void listen(void *ctx, uint32_t start, uint32_t end, const char *rule, bool taken, const char *why)
{
    add_note(ctx, start, end, "note", rule, taken, why);
}

struct explanation *explanation_open(void)
{
    struct explanation *x = mem_zalloc(sizeof *x);
    x->trace = (struct trace){.note = listen, .ctx = x};
    return x;
}

void explanation_close(struct explanation *x)
{
    if (!x)
        return;
    mem_free(x->notes);
    arena_free(&x->arena);
    mem_free(x);
}

void explanation_clear(struct explanation *x)
{
    x->n = 0;
    arena_clear(&x->arena);
}

const struct trace *explanation_trace(const struct explanation *x)
{
    return &x->trace;
}

static int by_place(const void *a, const void *b)
{
    const struct note *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

static void note_communes(struct explanation *x, const struct facts *f, struct buf *text)
{
    for (size_t i = 0; i < f->places.n; i++) {
        const struct place *p = &f->places.v[i];
        static const char *const kinds[] = {"commune", "Land", "nation", "commune"};
        buf_clear(text);
        for (size_t c = 0; c < p->ncandidates; c++) {
            const struct area *a = p->candidates[c].area;
            buf_addf(text, "%s%s %s %d%%", c ? ", " : "", a->ags[0] ? a->ags : a->ars, a->name,
                     (int)(p->candidates[c].confidence * 100 + 0.5));
        }
        add_note(x, p->start, p->end, kinds[p->kind], p->rule, p->kind != PLACE_REJECTED,
                 text->len ? text->data : "");
    }
}

static void note_facts(struct explanation *x, const struct facts *f, struct buf *text)
{
    for (size_t i = 0; i < f->dates.n; i++) {
        const struct date_mention *m = &f->dates.v[i];
        buf_clear(text);
        buf_addf(text, "%s, %s", m->reading, date_role_name(f->roles[i]));
        add_note(x, m->start, m->end, "date", m->rule, true, text->data);
    }
    for (size_t i = 0; i < f->ncounts; i++) {
        const struct count *c = &f->counts[i];
        buf_clear(text);
        buf_addf(text, "%s %lld %s, %s, %s", relation_name(c->relation), (long long)c->value, c->unit,
                 count_kind_name(c->kind), c->scope);
        add_note(x, c->start, c->end, "count", c->rule, true, text->data);
    }
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership *m = &f->memberships[i];
        add_note(x, m->start, m->end, "membership", m->rule, true, member_status_name(m->status));
    }
}

/* Text of a page on one line, without control characters. */
static void add_quoted(struct buf *out, const char *s, size_t len)
{
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        i += utf8_decode(s + i, len - i, &cp);
        bool control = cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0x2028 || cp == 0x2029;
        utf8_encode(out, control ? ' ' : cp);
    }
}

void explanation_write(struct explanation *x, const struct facts *f, const struct doc *d, struct buf *out)
{
    struct buf text = {0};
    note_communes(x, f, &text);
    note_facts(x, f, &text);
    if (x->n)
        qsort(x->notes, x->n, sizeof *x->notes, by_place);
    buf_adds(out, "== ");
    add_quoted(out, d->page->source.data, d->page->source.len);
    buf_adds(out, "\n");
    size_t shown = SIZE_MAX;
    for (size_t i = 0; i < x->n; i++) {
        const struct note *note = &x->notes[i];
        size_t sentence = d->nsentences ? doc_sentence_of(d, doc_token_at(d, note->start)) : 0;
        if (sentence != shown) {
            buf_clear(&text);
            fact_sentence(d, note->start, note->end, &text);
            buf_addc(out, '\n');
            add_quoted(out, text.data ? text.data : "", text.len);
            buf_addc(out, '\n');
            shown = sentence;
        }
        buf_addf(out, "  %c %s «", note->taken ? '+' : '-', note->what);
        add_quoted(out, d->page->text.data + note->start, note->end - note->start);
        buf_addf(out, "» [%s]%s%s\n", note->rule, note->why[0] ? " " : "", note->why);
    }
    buf_addc(out, '\n');
    explanation_clear(x);
    buf_free(&text);
}
