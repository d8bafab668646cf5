#include "lib/place/place.h"

#include "lib/base/mem.h"
#include "lib/place/mention.h"

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

/* The head is read like a text of its own; what it names helps to decide the names of the text. */
static void search_head(const struct page *p, struct doc *d, struct page *head, struct search *s)
{
    head_text(p, &head->text);
    doc_read(d, head);
    d->german = true;
    s->doc = d;
    find_mentions(s);
    judge_mentions(s);
    score_areas(s);
}

void places_find(const struct doc *d, const struct gazetteer *g, struct arena *arena, struct places *out)
{
    struct page head_page = {0};
    struct doc head_doc = {0};
    struct search head = {.gazetteer = g, .arena = arena};
    struct search s = {.doc = d, .gazetteer = g, .arena = arena, .head = &head};
    out->n = 0;
    search_head(d->page, &head_doc, &head_page, &head);
    find_mentions(&s);
    judge_mentions(&s);
    score_areas(&s);
    choose_areas(&s);
    for (size_t i = 0; i < s.n; i++)
        report_mention(&s, &s.mentions[i], out);
    mem_free(s.mentions);
    mem_free(head.mentions);
    doc_free(&head_doc);
    page_free(&head_page);
}
