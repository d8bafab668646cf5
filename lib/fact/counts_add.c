/* Recording a count: its date where it goes on from another one, and what the numbers behind it may go on from. */
#include "lib/fact/counts.h"

#include "lib/base/mem.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Sieben wurden neu begrüßt. Der Kreis wächst damit auf 62.": the growth that the sentence before told, if the quantity is
 * what it led to; NULL. */
static const struct count *growth_before(const struct counting *k, const struct quantity *q)
{
    static const char *const by[] = {"damit", "somit", "dadurch", "sodass", "womit", "wodurch", NULL};
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (k->ntold == 0 || k->sentence == 0 || count_is_of_compared_area(a, q) ||
        !doc_has_one_of(a->doc, c->first_token, c->end_token, by))
        return NULL;
    const struct count *last = &a->f->counts[k->told[(k->ntold - 1) % TOLD]];
    bool same = last->start >= a->doc->sentences[k->sentence].start; /* "kamen zehn dazu, sodass es nun 24 waren" */
    bool before = same || (last->start >= a->doc->sentences[k->sentence - 1].start && count_is_undated(a, q));
    const bool span = last->as_of >= 0 && strchr(a->f->dates.v[last->as_of].reading, '/'); /* "im ersten Halbjahr" */
    return before && !span && last->kind == COUNT_INCREMENT && last->value < q->value ? last : NULL;
}

/* Whether the count goes on from the one before, so that it takes its date: "in Berlin sieben, bundesweit 58", "fünf
 * mehr als ein Jahr zuvor", "Zum 1. März weist die Liste 72 aus. Das Saarland stellt drei". */
static bool takes_last_date(const struct counting *k, const struct quantity *q, int unit, const char *rule)
{
    const struct analysis *a = k->a;
    if (k->last.unit != unit || k->last.end_token == 0)
        return false;
    static const char *const this[] = {"das", "dies", NULL};
    bool than = count_is_more_than(a->doc, q) || strcmp(rule, "count.gain") == 0; /* "Das ist ein Zuwachs von drei" */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool that = k->last.sentence + 1 == k->sentence &&
                doc_has_one_of(a->doc, c->first_token, q->first_token, this); /* "Das sind neun mehr" */
    if ((k->last.sentence == k->sentence || that) && than &&
        (!strcmp(rule, "count.more") || !strcmp(rule, "count.gain")))
        return true;
    const bool at = q->first_token > c->first_token && doc_is(a->doc, q->first_token - 1, "bei") &&
                    k->last.sentence == k->sentence;
    bool level =
        (strcmp(rule, "count.level") == 0 && !at) || /* "in Sachsen liegt sie bei acht, in Hessen bei zwölf" */
        count_is_raised_to(a->doc, q);               /* "von acht auf zwölf" */
    if (!count_is_undated(a, q) || level)
        return false;
    bool parted = c->join == JOIN_COMMA || c->join == JOIN_AND || c->join == JOIN_SEMICOLON;
    if (k->last.sentence == k->sentence)
        return !c->finite && parted && k->last.end_token > a->doc->sentences[k->sentence].first_token;
    return k->last.stated && doc_line_of(a->doc, k->last.end_token - 1) == doc_line_of(a->doc, q->first_token) &&
           count_is_of_present(a, q);
}

bool count_is_of_lands(const struct doc *d, const struct quantity *q)
{
    static const char *const lands[] = {"länder",        "ländern",           "bundesländer",       "bundesländern",
                                        "flächenländer", "regierungsbezirke", "regierungsbezirken", NULL};
    return q->head < q->end_head && doc_one_of(d, q->head, lands);
}

/* The day for which members were counted last, within what the page told just before; NO_REF. */
static int day_of_last_told(const struct counting *k)
{
    const size_t NEAR = 32; /* sentences: a list may stand between */
    const struct doc *d = k->a->doc;
    if (k->ntold == 0)
        return NO_REF;
    const struct count *last = &k->a->f->counts[k->told[(k->ntold - 1) % TOLD]];
    bool near = last->start >= d->sentences[reach_back(k->sentence, NEAR, 0)].start;
    bool day = last->as_of >= 0 && date_is_absolute(k->a, (size_t)last->as_of) &&
               date_is_day(&k->a->f->dates.v[last->as_of]);
    return near && day && !last->founding ? last->as_of : NO_REF;
}

static bool is_near_last(const struct counting *k, const struct quantity *q)
{
    const struct doc *d = k->a->doc;
    return k->last.end_token > 0 && (k->sentence - k->last.sentence <= 1 ||
                                     doc_line_of(d, k->last.end_token - 1) == doc_line_of(d, q->first_token));
}

/* Whether a part, or a number without a noun in the same sentence, is of the time of what was counted last. */
static bool is_of_last_time(const struct counting *k, const struct quantity *q, size_t end_token,
                            enum count_kind kind, const char *rule)
{
    static const char *const present[] = {"heutigen", "jetzigen", "derzeitigen", "gegenwärtigen", "aktuellen", NULL};
    static const char *const out_of[] = {"aus", NULL}, *const become[] = {"geworden", "wurden", NULL};
    const size_t REACH = 24; /* tokens */
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    if (kind == COUNT_TOTAL && doc_has_one_of(a->doc, first, q->first_token, out_of) &&
        doc_has_one_of(a->doc, first, reach_on(q->end_number, REACH, c->end_token), become))
        return false;                                              /* "Nun sind aus 14 Kommunen 73 geworden" */
    if (doc_has_one_of(a->doc, q->end_number, end_token, present)) /* "Zehn der heutigen Partner" */
        return false;
    if (kind == COUNT_PART)
        return true;
    if (q->head < q->end_head || k->last.sentence != k->sentence || k->last.founding ||
        strcmp(rule, "count.becomes") == 0 || strcmp(rule, "count.level") == 0) /* "von 64 im März auf 68" */
        return false;
    /* "drei mehr als im Mai; damals waren es acht" */
    if (clause_speaks_of_then(a, c) && event_of_passage(a, c, true) != NO_REF)
        return false;
    /* "72 Kommunen, anfangs waren es 14", "..., vorher waren es 68" */
    return kind != COUNT_TOTAL || !clause_tells_past(a, c) ||
           (!count_is_at_founding(a, q, true) && !clause_tells_before(a, c));
}

/* The date of the count: that of what was told before, where it goes on from it, else its own. */
static int date_of_count(const struct counting *k, const struct quantity *q, size_t end_token, int unit,
                         enum count_kind kind, const char *rule)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    /* "Die zehn Kommunen erhalten in diesem Jahr": those that were told, as of then */
    bool again = q->definite && unit == 0 && count_was_told(k, q->value);
    bool beside = (kind == COUNT_PART && count_is_part_of_last(k, q)) ||
                  (k->last.unit == unit && is_near_last(k, q) && is_of_last_time(k, q, end_token, kind, rule) &&
                   count_is_undated(a, q)) ||
                  takes_last_date(k, q, unit, rule);
    const struct count *growth = unit == 0 && kind == COUNT_TOTAL ? growth_before(k, q) : NULL;
    const struct count *whole = kind == COUNT_PART ? count_whole_of_share(k, q) : NULL;
    if (!whole && kind == COUNT_PART && count_has_share(a, q))
        whole = count_told_more(k, q->value);
    int as_of = again    ? count_was_told_of(k, q->value)
                : whole  ? whole->as_of
                : growth ? growth->as_of
                : beside ? k->last.as_of
                         : as_of_date(a, q);
    const int day = clause_speaks_of_told_day(a, c) ? day_of_last_told(k) : NO_REF;
    if (day != NO_REF)
        as_of = day;
    else if (clause_speaks_of_same_day(a, c) && as_of == PAGE_DATE && k->last.end_token > 0)
        as_of = k->last.as_of;
    date_of_told_span(k, q, &as_of);
    return as_of;
}

/* The fifteen of "Acht der fünfzehn bayerischen Partnerkommunen stammen aus Franken": the region is that of the eight. */
static bool is_whole_of_part(const struct analysis *a, const struct quantity *q, size_t end_token)
{
    const struct count *last = a->f->ncounts > 0 ? &a->f->counts[a->f->ncounts - 1] : NULL;
    const struct token *t = a->doc->tokens;
    return last && last->kind == COUNT_PART && last->start < t[q->first_token].start &&
           last->end >= t[end_token - 1].end;
}

void count_add(struct counting *k, const struct quantity *q, size_t end_token, int unit, enum count_kind kind,
               const char *scope, const char *rule)
{
    struct analysis *a = k->a;
    struct facts *f = a->f;
    const char *region =
        unit == 0 && !q->ordinal && !is_whole_of_part(a, q, end_token) ? scope_of_region(a, q, end_token) : NULL;
    if (region) {
        scope = region;
        kind = kind == COUNT_TOTAL ? COUNT_PART : kind;
    }
    const int as_of = date_of_count(k, q, end_token, unit, kind, rule);
    bool stated = count_states_present(a, q) || (k->last.stated && as_of == k->last.as_of && is_near_last(k, q));
    bool of_founders = kind == COUNT_PART && k->last.founding && k->last.sentence == k->sentence;
    const bool founding = unit == 0 && (of_founders || count_is_at_founding(a, q, true));
    const char *id = unit >= 0 ? profile_unit(a->c->profile, (size_t)unit) : "other";
    f->counts = mem_grow(f->counts, &f->cap_counts, f->ncounts + 1, sizeof *f->counts);
    f->counts[f->ncounts++] = (struct count){.start = a->doc->tokens[q->first_token].start,
                                             .end = a->doc->tokens[end_token - 1].end,
                                             .value = q->value,
                                             .relation = q->relation,
                                             .kind = kind,
                                             .unit = id,
                                             .scope = scope,
                                             .as_of = as_of,
                                             .rule = rule,
                                             .founding = founding};
    const char *told = scope; /* behind a part, "waren es" is about the whole again */
    if (kind == COUNT_PART && k->last.unit == unit && k->last.end_token > 0 && k->last.scope)
        told = k->last.scope;
    bool table = a->doc->lines[doc_line_of(a->doc, q->number_token)].kind == BLOCK_ROW;
    const bool more = strcmp(rule, "count.more") == 0 && k->last.sentence == k->sentence && k->last.unit == unit &&
                      k->last.kind == COUNT_TOTAL && k->last.value > q->value; /* "acht, zwei mehr als 2021. Davon" */
    if (more || strcmp(rule, "count.compared") == 0 || count_is_retrospect(k, unit, as_of, scope)) /* an aside */
        return;
    if (unit < 0 && count_is_of_lands(a->doc, q)) /* "46 Kommunen in 14 Ländern; neun davon" */
        return;
    if (unit >= 0 || !table) /* the figures of a table are no part of what the text tells */
        k->last = (struct antecedent){.unit = unit,
                                      .sentence = k->sentence,
                                      .end_token = end_token,
                                      .head = q->head < q->end_head ? q->head : k->last.head,
                                      .value = q->value,
                                      .kind = kind,
                                      .bare = count_bare_unit(a, q),
                                      .as_of = as_of,
                                      .stated = stated,
                                      .founding = founding,
                                      .scope = told,
                                      .part_scope = scope,
                                      .whole = k->last.kind == COUNT_PART ? k->last.whole : k->last.value};
    if (unit == 0)
        k->told[k->ntold++ % TOLD] = f->ncounts - 1;
}

int count_antecedent_unit(const struct counting *k)
{
    const size_t REACH = 8; /* sentences */
    return k->last.unit != UNIT_NONE && k->sentence - k->last.sentence <= REACH ? k->last.unit : UNIT_NONE;
}

const char *count_scope_of_unit(const struct counting *k, const struct quantity *q, int unit, enum count_kind kind)
{
    bool alone = k->last.kind == COUNT_PART && k->last.whole == 0 &&
                 k->last.sentence == k->sentence; /* "zwei Berliner Bezirke und elf Städte" */
    if (unit <= 0)
        return count_scope(k, q, q->end_head, kind != COUNT_TOTAL && !alone);
    const char *scope = scope_near(k->a, q->first_token, q->end_head);
    return scope ? scope : SCOPE_NATION;
}

void count_trace(const struct counting *k, const struct quantity *q, const char *rule, const char *why)
{
    size_t end = quantity_end(q);
    trace_note(k->a, q->first_token, end, rule, false, why);
}
