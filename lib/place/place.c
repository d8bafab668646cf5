#include "lib/place/place.h"

#include "lib/base/mem.h"
#include "lib/place/mention.h"
#include "lib/place/surroundings.h"

#include <math.h>

/* Candidates with a smaller share are noise to a reader. */
#define SMALLEST_SHARE 0.02
enum { MOST_CANDIDATES = 8 };

static struct place *add_place(struct places *out)
{
    out->v = mem_grow(out->v, &out->cap, out->n + 1, sizeof *out->v);
    out->v[out->n] = (struct place){0};
    return &out->v[out->n++];
}

static void report_mention(const struct search *s, const struct mention *m, struct places *out)
{
    struct place *p = add_place(out);
    bool commune = m->kind == PLACE_COMMUNE;
    double is_place = commune ? 1 / (1 + exp(-m->place_score)) : 1;
    p->first_token = m->first_token;
    p->end_token = m->end_token;
    p->start = s->doc->tokens[m->first_token].start;
    p->end = s->doc->tokens[m->end_token - 1].end;
    p->kind = commune && m->place_score < 0 ? PLACE_REJECTED : m->kind;
    p->rule = m->rule;
    if (!m->ncandidates)
        return;
    p->candidates = arena_alloc(s->arena, m->ncandidates * sizeof *p->candidates);
    for (size_t i = 0; i < m->ncandidates && i < MOST_CANDIDATES; i++) {
        double share = commune ? m->candidates[i].score : 1;
        if (i && share < SMALLEST_SHARE)
            break;
        p->candidates[p->ncandidates++] = (struct place_candidate){m->candidates[i].area, share * is_place};
    }
}

/* The head as a text of its own, and the mentions in it and in the text. */
struct places_memory {
    struct page head;
    struct doc head_doc;
    struct search of_head, of_text;
    struct surroundings surroundings;
};

/* Begin a search with the memory of the last one. */
static void begin_search(struct search *s, const struct doc *d, const struct gazetteer *g, struct arena *arena,
                         struct search *head)
{
    s->doc = d;
    s->gazetteer = g;
    s->arena = arena;
    s->head = head;
    s->n = s->unlabelled = 0;
}

/* The head is read like a text of its own; what it names helps to decide the names of the text. */
static void read_head(const struct page *p, struct places_memory *m)
{
    page_clear(&m->head);
    head_text(p, &m->head.text);
    doc_read(&m->head_doc, &m->head);
    m->head_doc.german = true;
}

void places_find(const struct doc *d, const struct gazetteer *g, struct arena *arena, struct places *out)
{
    if (!out->memory)
        out->memory = mem_zalloc(sizeof *out->memory);
    struct places_memory *m = out->memory;
    struct search *head = &m->of_head, *text = &m->of_text;
    out->n = 0;
    read_head(d->page, m);
    begin_search(head, &m->head_doc, g, arena, NULL);
    find_mentions(head);
    judge_mentions(head);
    score_areas(head);
    begin_search(text, d, g, arena, head);
    find_mentions(text);
    judge_mentions(text);
    score_areas(text);
    choose_areas(text, &m->surroundings);
    for (size_t i = 0; i < text->n; i++)
        report_mention(text, &text->mentions[i], out);
}

void places_free(struct places *p)
{
    if (p->memory) {
        mem_free(p->memory->of_text.mentions);
        mem_free(p->memory->of_head.mentions);
        doc_free(&p->memory->head_doc);
        page_free(&p->memory->head);
        mem_free(p->memory);
    }
    mem_free(p->v);
    *p = (struct places){0};
}
