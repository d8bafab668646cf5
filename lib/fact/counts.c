/* Counts of a page: walks over its numbers, lets each be decided by what stands beside it (counts_unit.c,
 * counts_part.c, counts_ellipsis.c) and by what was counted before, and records it with area and date. */
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
    if (k->ntold == 0 || k->sentence == 0 || !doc_has_one_of(a->doc, c->first_token, c->end_token, by))
        return NULL;
    const struct count *last = &a->f->counts[k->told[(k->ntold - 1) % TOLD]];
    bool same = last->start >= a->doc->sentences[k->sentence].start; /* "kamen zehn dazu, sodass es nun 24 waren" */
    bool before = same || (last->start >= a->doc->sentences[k->sentence - 1].start && count_is_undated(a, q));
    return before && last->kind == COUNT_INCREMENT && last->value < q->value ? last : NULL;
}

/* Whether the count goes on from the one before, so that it takes its date: "in Berlin sieben, bundesweit 58", "fünf mehr als
 * ein Jahr zuvor", "Zum 1. März weist die Liste 72 aus. Das Saarland stellt drei". */
static bool takes_last_date(const struct counting *k, const struct quantity *q, int unit, const char *rule)
{
    const struct analysis *a = k->a;
    if (k->last.unit != unit || k->last.end_token == 0)
        return false;
    bool than = count_is_more_than(a->doc, q);
    if (k->last.sentence == k->sentence && than && strcmp(rule, "count.more") == 0)
        return true;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool level =
        strcmp(rule, "count.level") == 0 || doc_is(a->doc, q->first_token - 1, "auf"); /* "von acht auf zwölf" */
    if (!count_is_undated(a, q) || level)
        return false;
    bool parted = c->join == JOIN_COMMA || c->join == JOIN_AND || c->join == JOIN_SEMICOLON;
    if (k->last.sentence == k->sentence)
        return !c->finite && parted && k->last.end_token > a->doc->sentences[k->sentence].first_token;
    return k->last.stated && doc_line_of(a->doc, k->last.end_token - 1) == doc_line_of(a->doc, q->first_token) &&
           count_is_of_present(a, q);
}

/* "in 14 Bundesländern": where they are, nothing that is counted further. */
static bool counts_lands(const struct doc *d, const struct quantity *q)
{
    static const char *const lands[] = {"länder",        "ländern",           "bundesländer",       "bundesländern",
                                        "flächenländer", "regierungsbezirke", "regierungsbezirken", NULL};
    return q->head < q->end_head && doc_one_of(d, q->head, lands);
}

/* "Ende 2018 waren es 64, im Vorjahr 57. Davon liegen neun in Hessen": of an earlier time than what the sentence told before, for
 * the same area. What follows goes on from the later one. */
static bool is_retrospect(const struct counting *k, int unit, int as_of, const char *scope)
{
    static const char *const earlier[] = {"year-", "told/year-", NULL};
    const struct date_mention *dates = k->a->f->dates.v;
    if (unit != 0 || k->last.unit != 0 || k->last.end_token == 0 || k->last.sentence != k->sentence || as_of < 0 ||
        k->last.as_of == as_of || !k->last.scope || strcmp(k->last.scope, scope) != 0)
        return false;
    for (const char *const *e = earlier; *e; e++)
        if (!strncmp(dates[as_of].reading, *e, strlen(*e)))
            return true;
    size_t before = (size_t)k->last.as_of;
    return k->last.as_of >= 0 && date_is_absolute(k->a, (size_t)as_of) && date_is_absolute(k->a, before) &&
           strcmp(dates[as_of].reading, dates[before].reading) < 0;
}

static void add_count(struct counting *k, const struct quantity *q, size_t end_token, int unit, enum count_kind kind,
                      const char *scope, const char *rule)
{
    struct analysis *a = k->a;
    struct facts *f = a->f;
    bool beside = kind == COUNT_PART && count_is_part_of_last(k, q);
    bool level = strcmp(rule, "count.level") == 0; /* "von 64 im März auf 68": at another time */
    bool follows = kind == COUNT_PART || (q->head == q->end_head && k->last.sentence == k->sentence && !level);
    /* "Die zehn Kommunen erhalten in diesem Jahr": those that were told, as of then */
    bool again = q->definite && unit == 0 && count_was_told(k, q->value);
    bool near =
        k->last.end_token > 0 && (k->sentence - k->last.sentence <= 1 ||
                                  doc_line_of(a->doc, k->last.end_token - 1) == doc_line_of(a->doc, q->first_token));
    follows &= kind == COUNT_PART || (!k->last.founding && strcmp(rule, "count.becomes") != 0);
    beside |= follows && near && k->last.unit == unit && count_is_undated(a, q);
    beside |= takes_last_date(k, q, unit, rule);
    const struct count *growth = unit == 0 && kind == COUNT_TOTAL ? growth_before(k, q) : NULL;
    int as_of = again    ? count_was_told_of(k, q->value)
                : growth ? growth->as_of
                : beside ? k->last.as_of
                         : as_of_date(a, q);
    date_of_told_span(k, q, &as_of);
    bool stated = count_states_present(a, q) || (k->last.stated && as_of == k->last.as_of && near);
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
                                             .rule = rule};
    const char *told = scope; /* behind a part, "waren es" is about the whole again */
    if (kind == COUNT_PART && k->last.unit == unit && k->last.end_token > 0 && k->last.scope)
        told = k->last.scope;
    bool table = a->doc->lines[doc_line_of(a->doc, q->number_token)].kind == BLOCK_ROW;
    if (strcmp(rule, "count.compared") == 0 || is_retrospect(k, unit, as_of, scope)) /* an aside */
        return;
    if (unit < 0 && counts_lands(a->doc, q)) /* "46 Kommunen in 14 Ländern; neun davon" */
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
                                      .founding = count_is_at_founding(a, q, true),
                                      .scope = told,
                                      .part_scope = scope,
                                      .whole = k->last.kind == COUNT_PART ? k->last.whole : k->last.value};
    if (unit == 0)
        k->told[k->ntold++ % TOLD] = f->ncounts - 1;
}

/* The unit of what was counted last, if it is near enough to be meant; else UNIT_NONE. */
static int antecedent_unit(const struct counting *k)
{
    const size_t REACH = 8; /* sentences */
    return k->last.unit != UNIT_NONE && k->sentence - k->last.sentence <= REACH ? k->last.unit : UNIT_NONE;
}

/* Things of the network that are no members, "75 Partnerorganisationen", are those of the whole unless the clause says
 * otherwise. */
static const char *scope_of_counted(const struct counting *k, const struct quantity *q, int unit,
                                    enum count_kind kind)
{
    bool alone = k->last.kind == COUNT_PART && k->last.whole == 0 &&
                 k->last.sentence == k->sentence; /* "zwei Berliner Bezirke und elf Städte" */
    if (unit <= 0)
        return count_scope(k, q, q->end_head, kind != COUNT_TOTAL && !alone);
    const char *scope = scope_near(k->a, q->first_token, q->end_head);
    return scope ? scope : SCOPE_NATION;
}

static void trace_quantity(const struct counting *k, const struct quantity *q, const char *rule, const char *why)
{
    size_t end = quantity_end(q);
    trace_note(k->a, q->first_token, end, rule, false, why);
}

/* "fünf der 15 Partnerkommunen" is a part, and the whole beside it. The whole is read on its own. */
static bool clause_tells_members(const struct analysis *a, const struct quantity *q)
{
    bool unsure;
    if (count_does_the_same(a, q))
        return true;
    return clause_counts_members(a, clause_of(a, q->number_token), &unsure) && !unsure &&
           !count_has_foreign_object(a, q);
}

static bool take_part(struct counting *k, const struct quantity *q)
{
    size_t whole, end = count_part_phrase(k->a, q, &whole);
    if (!end)
        return false;
    if (count_is_fraction(k, q, whole)) {
        trace_quantity(k, q, "count.part", "a fraction");
        return true;
    }
    bool counted = k->last.end_token > 0 || k->sentence - k->last.sentence <= 1;
    int unit = counted ? antecedent_unit(k) : UNIT_NONE;
    bool of_all = false; /* "62 der rund 11.000 Kommunen nehmen teil": the part are all members */
    struct quantity all;
    bool of_that = whole == k->a->doc->ntokens, read = !of_that && quantity_read(k->a, whole, &all);
    if (of_that && count_mark_ends(k->a, end)) {
        unit = 0; /* "sieben der Partnerkommunen" */
    } else if (read && all.head < all.end_head) {
        const char *why;
        all.definite = true;
        unit = count_unit(k, &all, &why);
        if (unit == UNIT_OTHER && count_bare_unit(k->a, &all) == 0 &&
            (clause_tells_members(k->a, q) || count_says_of_part(k->a->doc, all.end_head))) {
            unit = 0; /* "sieben der zwölf Bezirke nehmen teil" */
            of_all = all.value > COUNT_MOST / 10;
        }
        end = all.end_head;
    } else if (read && count_was_told(k, all.value)) {
        unit = 0;
        k->last.unit = 0;
        k->last.scope = count_was_told(k, all.value);
        k->last.as_of = count_was_told_of(k, all.value);
        k->last.end_token = k->last.end_token ? k->last.end_token : 1;
        k->last.sentence = k->sentence;
    } else if (unit < 0 && !of_that &&
               (clause_tells_members(k->a, q) || count_is_answer(k->a, q) ||
                (read && count_may_be_all(k->a, &all))) &&
               count_is_near_network(k->a, k->sentence)) {
        unit = 0; /* "Nun sind fünf von zwölf dabei" */
    }
    if (unit < 0 && of_that && k->last.bare == 0 && clause_tells_members(k->a, q))
        unit = 0; /* "Es gibt sechs Landkreise. Fünf davon nehmen teil." */
    if (unit < 0) {
        trace_quantity(k, q, "count.part", "a part of what is not counted here");
        return true;
    }
    bool more =
        of_that && k->last.unit == 0 && k->last.value > 0 && q->value > k->last.value; /* "bundesweit 62 davon" */
    enum count_kind kind = of_that && count_is_growth(k->a, q) ? COUNT_INCREMENT
                           : more || of_all                    ? COUNT_TOTAL
                                                               : COUNT_PART;
    add_count(k, q, end, unit, kind, count_scope(k, q, end, true), "count.part");
    return true;
}

/* "2021 kamen vier hinzu, 2020 waren es zwei": as many more in another year, not in all. */
static bool repeats_growth(const struct counting *k, const struct quantity *q)
{
    const int64_t TIMES = 4; /* what is told in all is many times as much */
    const struct clause *c = &k->a->clauses[clause_of(k->a, q->number_token)];
    size_t from, to = dates_between(k->a, c->first_token, c->end_token, &from);
    return k->last.kind == COUNT_INCREMENT && k->last.unit == 0 && k->last.end_token > 0 &&
           k->last.sentence == k->sentence && from < to && q->value <= TIMES * k->last.value &&
           (c->join == JOIN_COMMA || c->join == JOIN_SEMICOLON);
}

/* "von 54 auf 74 Partnerorganisationen": the unit that the noun behind the end of the course names; UNIT_NONE. */
static int unit_of_course(const struct counting *k, const struct quantity *q)
{
    const size_t REACH = 10; /* tokens between the ends */
    const struct analysis *a = k->a;
    struct quantity end;
    for (size_t i = q->end_number; i + 1 < a->doc->ntokens && i < q->end_number + REACH; i++)
        if (doc_is(a->doc, i, "auf") && number_may_begin(a->doc, i + 1) && quantity_read(a, i + 1, &end)) {
            const char *why;
            int unit = end.head < end.end_head ? count_unit(k, &end, &why) : UNIT_NONE;
            return unit > 0 ? unit : UNIT_NONE;
        }
    return UNIT_NONE;
}

/* "Der Verbund zählt 75 Organisationen, beim Start waren es 23": what was counted last are organisations of the profile, and
 * the clause names no network that it does not know. */
static bool goes_on_of_body(const struct counting *k, const struct clause *c)
{
    const struct analysis *a = k->a;
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_OTHER && a->marks.v[m].rule->unit < 0)
            return false;
    return antecedent_unit(k) > 0;
}

/* "Acht Meldungen hatten wir versprochen, sieben sind es", "Von den acht Zielen wurden fünf erreicht": without an area of
 * its own, of what the sentence counts. */
static bool is_set_beside_others(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    bool of_them = doc_is(a->doc, a->doc->sentences[k->sentence].first_token, "von");
    return k->last.unit == UNIT_OTHER && k->last.bare != 0 && k->last.end_token > 0 &&
           k->last.sentence == k->sentence && k->last.end_token <= q->first_token &&
           (of_them || count_is_copular(a, q)) && !count_is_result(a, q) &&
           !scope_near(a, q->first_token, q->end_number);
}

static void take_elliptical(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    struct quantity marked = *q;
    const char *rule = count_is_mark(a, &marked) ? "count.mark" : count_ellipsis_rule(k, q);
    q = &marked;
    if (count_may_be_all(a, q) && !count_was_told(k, q->value)) {
        add_count(k, q, q->end_number, 0, COUNT_TOTAL, SCOPE_NATION, "count.all");
        return;
    }
    if (rule && count_is_whole(a, q) && !count_is_start(a, q) && !count_was_told(k, q->value)) {
        trace_quantity(k, q, rule, "the number of all, members or not");
        return;
    }
    if (rule && count_is_decrease(a, q)) {
        trace_quantity(k, q, rule, "so many fewer");
        return;
    }
    if (rule && is_set_beside_others(k, q)) {
        trace_quantity(k, q, rule, "of what the sentence counted before");
        return;
    }
    bool of_others = k->last.unit == UNIT_OTHER && k->last.end_token > 0 && k->last.sentence + 1 == k->sentence &&
                     doc_line_of(a->doc, k->last.end_token - 1) == doc_line_of(a->doc, q->first_token);
    if (rule && !strcmp(rule, "count.alone") && of_others &&
        a->doc->tokens[q->first_token].flags & TOK_SENTENCE_START) {
        trace_quantity(k, q, rule, "of what was counted before");
        return;
    }
    if (rule && clause_tells_leaving(a, &a->clauses[clause_of(a, q->number_token)]) &&
        (!strcmp(rule, "count.subject") || !strcmp(rule, "count.alone") || !strcmp(rule, "count.gap"))) {
        trace_quantity(k, q, rule, "they left");
        return;
    }
    if (rule && count_is_rate(a, q)) {
        trace_quantity(k, q, rule, "at a time, or fewer");
        return;
    }
    if (rule && count_is_aimed_at(a, q)) {
        trace_quantity(k, q, rule, "planned or wished");
        return;
    }
    if (!rule) {
        trace_quantity(k, q, "count.bare", "no noun, and no verb that would count");
        return;
    }
    bool same = strcmp(rule, "count.gap") == 0 && k->last.bare == 0;
    bool told = k->last.unit == 0 && k->last.end_token > 0 && antecedent_unit(k) == 0;
    if (!told && !count_is_near_network(a, k->sentence)) {
        trace_quantity(k, q, rule, "far from what names the network");
        return;
    }
    bool grown = q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "um");
    int course = grown || strcmp(rule, "count.start") == 0 ? unit_of_course(k, q) : UNIT_NONE;
    if (course >= 0) {
        enum count_kind kind = grown ? COUNT_INCREMENT : COUNT_TOTAL;
        add_count(k, q, q->end_number, course, kind, scope_of_counted(k, q, course, kind), rule);
        return;
    }
    bool named, whole = strcmp(rule, "count.of_whole") == 0;
    if (clause_network(a, &a->clauses[clause_of(a, q->number_token)], &named) == NETWORK_OTHER &&
        !count_is_told_rest(k, q) && !goes_on_of_body(k, &a->clauses[clause_of(a, q->number_token)])) {
        trace_quantity(k, q, rule, "of another network");
        return;
    }
    int unit = same || whole || strcmp(rule, "count.ahead") == 0 || count_is_told_rest(k, q) ? 0 : antecedent_unit(k);
    bool answers = !strcmp(rule, "count.first") || !strcmp(rule, "count.answer") || !strcmp(rule, "count.sum") ||
                   (!strcmp(rule, "count.area") && (k->ntold > 0 || count_is_answer(a, q))) ||
                   (!strcmp(rule, "count.rest") && k->ntold > 0) ||
                   (!strcmp(rule, "count.copula") && (scope_near(a, q->first_token, q->end_number) ||
                                                      count_is_result(a, q) || count_is_by_now(a, q))) ||
                   !strcmp(rule, "count.alone") || !strcmp(rule, "count.collective") || !strcmp(rule, "count.list") ||
                   !strcmp(rule, "count.so_many") || !strcmp(rule, "count.one_of") || !strcmp(rule, "count.same") ||
                   !strcmp(rule, "count.together") ||
                   (!strcmp(rule, "count.level") && count_level_of_members(a, q)) || k->last.bare == 0;
    if (unit < 0 && (answers || count_is_beside_network(a, &a->clauses[clause_of(a, q->number_token)]))) {
        unit = clause_network(a, &a->clauses[clause_of(a, q->number_token)], &named) == NETWORK_THIS ? 0 : UNIT_NONE;
    }
    if (unit < 0) {
        trace_quantity(k, q, rule, "nothing of the profile was counted before");
        return;
    }
    bool by = q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "um"); /* "um sechs auf 70" */
    bool like = k->last.unit == unit && (!strcmp(rule, "count.gap") || !strcmp(rule, "count.parallel"));
    bool growth = (like && k->last.kind == COUNT_INCREMENT) || /* "2013 kamen sieben hinzu, 2014 noch einmal zehn" */
                  by || strcmp(rule, "count.more") == 0 ||
                  (count_is_growth(a, q) && strcmp(rule, "count.level") != 0 && !count_is_still(a, q));
    bool part = (like && k->last.kind == COUNT_PART) ||
                (count_is_part_of_last(k, q) && token_depth(a, q->number_token) == 0) ||
                (count_is_part_of_clause(a, q) && strcmp(rule, "count.level") != 0) || count_is_rest(a, q) || whole ||
                (strcmp(rule, "count.subject") == 0 && count_is_undated(a, q));
    part |= strcmp(rule, "count.detail") == 0 || strcmp(rule, "count.same") == 0;
    growth |= repeats_growth(k, q);
    enum count_kind kind = growth ? COUNT_INCREMENT : part ? COUNT_PART : COUNT_TOTAL;
    bool lands = strcmp(rule, "count.rest") == 0 && doc_begins(a->doc, q->first_token - 1, "länder");
    add_count(k, q, q->end_number, unit, kind, lands ? SCOPE_NATION : count_scope(k, q, q->end_number, true), rule);
}

/* "Am 30.11. wurde ... vorgestellt. 14 Kommunen traten bei.": the day on which the page lets communes join. */
static void note_joining(struct counting *k, const struct quantity *q, const struct count *c)
{
    struct analysis *a = k->a;
    const struct clause *clause = &a->clauses[clause_of(a, q->number_token)];
    const size_t BACK = 2; /* sentences in which the event may have been told */
    if (c->as_of < 0 || c->unit != profile_unit(a->c->profile, 0) || a->joining_event != NO_REF ||
        doc_sentence_of(a->doc, a->f->dates.v[c->as_of].first_token) + BACK < k->sentence)
        return;
    size_t from, to = marks_between(a, clause->first_token, clause->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        if (m->rule->kind == RULE_VERB && m->rule->status == STATUS_JOINED &&
            word_is_preterite(doc_fold(a->doc, m->first_token), a->doc->tokens[m->first_token].fold_len))
            a->joining_event = c->as_of;
    }
}

static void take_counted(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const char *why = "another thing, told in passing";
    int unit = count_is_whole_of_fraction(k, q) ? UNIT_OTHER : count_unit(k, q, &why);
    if (unit == UNIT_NONE || (unit == UNIT_OTHER && !count_is_worth(a->doc, q))) {
        trace_quantity(k, q, "count.noun", why);
        if (unit == UNIT_OTHER && !counts_lands(a->doc, q))
            k->last = (struct antecedent){
                .unit = UNIT_OTHER,
                .sentence = k->sentence,
                .end_token = q->end_head,
                .bare = count_is_of_district(a, q) ? UNIT_NONE : count_bare_unit(a, q),
                .scope = count_bare_unit(a, q) == 0 ? scope_near(a, q->first_token, q->end_head) : NULL,
                .as_of = NO_REF};
        return;
    }
    size_t before = k->a->f->ncounts;
    bool first_ones = unit == 0 && count_is_at_founding(a, q, true); /* none were there before */
    bool increment = unit >= 0 && (q->increment || (!first_ones && count_is_growth(a, q))),
         part = unit == 0 && count_is_part_of_last(k, q);
    /* "In 31 Kommunen gibt es eine Ansprechperson": of all that were told before */
    part |= unit == 0 && !q->definite && q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "in") &&
            count_told_more(k, q->value);
    part |= unit == 0 && !q->definite && count_comes_with_people(a, q); /* "Vertreter aus 23 Partnerkommunen" */
    size_t behind = q->end_head;                                        /* "52 Partnerkommunen (von 71)" */
    part |= unit == 0 && doc_punct(a->doc, behind, '(') && doc_is(a->doc, behind + 1, "von") &&
            number_may_begin(a->doc, behind + 2);
    part |= unit == 0 &&
            ((!q->definite && count_is_of_told(k, q)) || count_is_sum_of_told(k, q) || count_is_summand(k, q) ||
             count_is_rest(a, q) || (!increment && (count_is_of_same(k, q) || count_is_of_kinds(a, q))));
    enum count_kind kind = part                                                         ? COUNT_PART
                           : increment                                                  ? COUNT_INCREMENT
                           : unit >= 0 && count_is_part_of_clause(a, q) && !q->definite ? COUNT_PART
                                                                                        : COUNT_TOTAL;
    add_count(k, q, q->end_head, unit, kind, scope_of_counted(k, q, unit, kind), "count.noun");
    if (unit == 0 && kind == COUNT_TOTAL && !first_ones && count_may_be_growth(a, q))
        k->joining[k->njoining++ % TOLD] = before;
    if (unit == 0 && part && count_is_sum_of_told(k, q)) {
        struct count *counts = k->a->f->counts;
        counts[before].scope = counts[k->sum_of].scope;
        if (count_is_undated(a, q))
            counts[before].as_of = counts[k->sum_of].as_of;
    }
    note_joining(k, q, &k->a->f->counts[before]);
}

/* "die zweite niedersächsische Kommune": so many there are with it. */
static void take_ordinal(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const char *why = "an ordinal of another thing";
    bool counted = q->head < q->end_head && (count_mark(a, q->head, RULE_UNIT) || count_mark(a, q->head, RULE_BARE));
    static const char *const place[] = {"als",   "die",  "der", "zur", "zum",    "wird",
                                        "wurde", "wäre", "ist", "war", "werden", NULL};
    bool told = q->words || (q->first_token > 0 && doc_one_of(a->doc, q->first_token - 1, place));
    told &= q->first_token == 0 || !doc_begins(a->doc, q->first_token - 1, "jede"); /* "jede zweite Stadt" */
    int unit = counted && told && q->value > 1 ? count_unit(k, q, &why) : UNIT_NONE;
    if (unit < 0) {
        trace_quantity(k, q, "count.ordinal", why);
        return;
    }
    add_count(k, q, q->end_head, unit, COUNT_TOTAL, count_scope(k, q, q->end_head, false), "count.ordinal");
}

/* Nouns of the network's units in the text are what a later "sind es fünf" means. */
static void pass_marks(struct counting *k, size_t token)
{
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t NEAR = 80; /* tokens */
    for (; k->scanned < a->marks.n && a->marks.v[k->scanned].first_token < token; k->scanned++) {
        const struct rule *r = a->marks.v[k->scanned].rule;
        bool named;
        bool own = r->kind == RULE_UNIT && r->unit <= 1;
        if (!own && r->kind == RULE_BARE && r->unit == 0)
            own = clause_network(a, &a->clauses[clause_of(a, a->marks.v[k->scanned].first_token)], &named) ==
                  NETWORK_THIS;
        const struct mark *m = &a->marks.v[k->scanned];
        bool counted = k->last.sentence == k->sentence && k->last.end_token > 0;
        if (!own || (counted && m->first_token < k->last.end_token))
            continue;
        if (r->kind == RULE_BARE && r->needs == NEEDS_FOCUS && k->last.unit > 0 && k->last.end_token > 0 &&
            k->last.sentence + 1 >= k->sentence &&
            !network_named_between(a, reach_back(token, NEAR, d->sentences[k->sentence].first_token), token))
            continue; /* "zwei weitere Organisationen. Die Zahl der Partner steigt auf 77" */
        const char *scope = scope_near(a, m->first_token, m->end_token);
        bool same = counted && k->last.unit == r->unit; /* "71 Kommunen sind Partner" goes on from the count */
        if (!same)
            k->last =
                (struct antecedent){.unit = r->unit, .sentence = k->sentence, .bare = UNIT_NONE, .scope = scope};
        else if (token == a->doc->sentences[k->sentence].end_token)
            k->last.scope = scope;
    }
}

/* "Sieben Kommunen erhielten ihre Urkunde. Damit sind es 31": those who joined, and more in all at the same time, are so
 * many more. */
static void tell_growth(struct counting *k)
{
    struct count *counts = k->a->f->counts;
    const size_t NEAR = 8; /* counts */
    for (size_t i = 0; i < k->njoining && i < TOLD; i++) {
        struct count *c = &counts[k->joining[i]];
        for (size_t j = k->joining[i] + 1; j < k->a->f->ncounts && j <= k->joining[i] + NEAR; j++)
            if (counts[j].unit == c->unit && counts[j].kind == COUNT_TOTAL && counts[j].value > c->value &&
                counts[j].as_of == c->as_of && !strcmp(counts[j].scope, c->scope))
                c->kind = COUNT_INCREMENT;
    }
}

/* "sind wir im Norden zu sechst". */
static void take_together(struct counting *k, size_t i)
{
    struct quantity q = {.first_token = (uint32_t)i,
                         .number_token = (uint32_t)i,
                         .end_number = (uint32_t)i + 2,
                         .value = count_together(k->a->doc, i),
                         .words = true};
    bool named;
    const struct clause *c = &k->a->clauses[clause_of(k->a, i)];
    if (!tokens_are(k->a->doc, c->first_token, c->end_token, W_COPULA) &&
        !has_mark_between(k->a, c->first_token, c->end_token, RULE_VERB))
        return; /* "zu zweit leiten sie das Büro" */
    if (antecedent_unit(k) == 0 ||
        (count_is_near_network(k->a, k->sentence) && clause_network(k->a, c, &named) == NETWORK_THIS))
        add_count(k, &q, i + 2, 0, COUNT_TOTAL, count_scope(k, &q, i + 2, true), "count.together");
}

/* "In Bremen zwei und in Hamburg eine", "aus dem Saarland eine": one of those that the sentence counts, behind its Land. */
static bool take_one(struct counting *k, size_t i)
{
    static const char *const one[] = {"eine", "einer", "eins", "einen", NULL};
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    if (i == 0 || k->last.unit != 0 || k->last.end_token == 0 || k->last.sentence != k->sentence ||
        !doc_one_of(d, i, one) || !count_names_area(a, i - 1) ||
        (i + 1 < d->ntokens && d->tokens[i + 1].kind != TOK_PUNCT && !(token_classes(d, i + 1) & W_AND)))
        return false;
    struct quantity q = {.first_token = (uint32_t)i,
                         .number_token = (uint32_t)i,
                         .end_number = (uint32_t)i + 1,
                         .head = (uint32_t)i + 1,
                         .end_head = (uint32_t)i + 1,
                         .relation = REL_EQ,
                         .value = 1,
                         .words = true};
    const char *scope = count_land_scope(a, &q);
    if (!scope)
        scope = scope_near(a, i, i + 1);
    if (scope && strcmp(scope, SCOPE_NATION) != 0)
        add_count(k, &q, i + 1, 0, k->last.kind, scope, "count.area");
    return true;
}

void counts_find(struct analysis *a)
{
    const struct doc *d = a->doc;
    struct counting k = {.a = a, .last = {.unit = UNIT_NONE, .bare = UNIT_NONE}};
    size_t behind = 0; /* first token that no number has taken */
    for (size_t i = a->marks.n; i-- > 0;)
        if (rule_names_network(a->marks.v[i].rule))
            k.named_from = a->marks.v[i].first_token;
    for (k.sentence = 0; k.sentence < d->nsentences; k.sentence++) {
        const struct sentence *s = &d->sentences[k.sentence];
        if (a->related)
            count_look_for_sum(&k, s);
        for (size_t i = s->first_token; i < s->end_token; i++) {
            struct quantity q;
            if (!a->related && (i = doc_next(d, i, s->end_token, DULL_NUMBER)) == s->end_token)
                break;
            if (a->related && i >= behind && count_together(d, i)) {
                pass_marks(&k, i);
                take_together(&k, i);
                continue;
            }
            if (a->related && i >= behind && !(d->dull[i] & DULL_NUMBER) && take_one(&k, i))
                continue;
            if (a->related && i >= behind && !(d->dull[i] & DULL_NUMBER) && count_single_read(a, i, &q)) {
                pass_marks(&k, i);
                take_counted(&k, &q);
                continue;
            }
            if (!number_may_begin(d, i) || i < behind || !quantity_read(a, i, &q))
                continue;
            behind = q.end_number;
            pass_marks(&k, i);
            if (q.ordinal)
                take_ordinal(&k, &q);
            else if (take_part(&k, &q))
                continue;
            else if (q.head < q.end_head)
                take_counted(&k, &q);
            else if (a->related || a->c->trace) /* else nothing that it could mean was counted */
                take_elliptical(&k, &q);
        }
        pass_marks(&k, s->end_token);
    }
    tell_growth(&k);
    if (a->related)
        counts_in_tables(a);
}
