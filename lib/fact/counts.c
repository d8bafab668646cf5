/* Counts of a page: walks over its numbers, lets each be decided by what stands beside it (counts_unit.c,
 * counts_part.c, counts_ellipsis.c) and by what was counted before, and records it with area and date. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

static bool clause_tells_members(const struct analysis *a, const struct quantity *q)
{
    bool unsure;
    if (count_does_the_same(a, q))
        return true;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)], *verb = clause_of_verb(a, c);
    if (verb != c && !c->finite && !verb->relative &&
        clause_counts_members(a, (size_t)(verb - a->clauses), &unsure)) /* "Vier davon, etwa Zittau, machen mit" */
        return !unsure;
    return clause_counts_members(a, clause_of(a, q->number_token), &unsure) && !unsure &&
           !count_has_foreign_object(a, q);
}

/* "In Hamburg sind es zwei der sieben Bezirke": the clause goes on from what was counted, and says no more of them. */
static bool goes_on_from_last(const struct counting *k, const struct quantity *q, const struct quantity *all)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 12; /* tokens */
    bool named;
    if (!count_ellipsis_rule(k, q) || clause_network(a, c, &named) == NETWORK_OTHER)
        return false;
    for (size_t i = quantity_end(all), end = reach_on(i, REACH, c->end_token); i < end; i++)
        if (token_is_noun(a->doc, i) && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME)))
            return false; /* "haben zwei der sieben Bezirke ein Rathaus" */
    return true;
}

/* "Von 73 Kommunen kommen elf aus Hessen. Drei davon haben ein Büro": of the part that was told last, and where that
 * is; NULL. */
static const char *scope_of_last_part(const struct counting *k, const struct quantity *q)
{
    return k->last.kind == COUNT_PART && k->last.unit == 0 && q->value < k->last.value &&
                   k->sentence - k->last.sentence <= 1
               ? k->last.part_scope
               : NULL;
}

/* "Drei der acht erhalten Mittel": the word before the noun is the verb, for nothing else is one; not "der acht
 * kleinen Kitas öffnen im Mai". */
static bool has_verb_before_head(const struct analysis *a, const struct quantity *all)
{
    const size_t REACH = 24; /* tokens */
    const struct doc *d = a->doc;
    const size_t verb = all->end_number, behind = all->end_head, end = a->clauses[clause_of(a, verb)].end_token;
    if (all->head != verb + 1 || token_classes(d, verb) || doc_capital(d, verb) || !doc_ends(d, verb, 2, "n") ||
        has_finite_between(a, verb, reach_on(verb, REACH, end)))
        return false;
    return behind >= end || d->tokens[behind].kind != TOK_WORD || doc_capital(d, behind) || token_classes(d, behind);
}

/* "Hessen steuert damit acht der bundesweit 76 Partnerkommunen bei": the area that the clause names before the part;
 * NULL. */
static const char *scope_before_part(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 16; /* tokens */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t from, to = places_between(a, first, q->first_token, &from);
    for (; from < to; from++) /* "Nach dem Treffen in Hessen antworteten acht der 76" */
        if (a->f->places.v[from].first_token > c->first_token &&
            token_classes(a->doc, a->f->places.v[from].first_token - 1) & W_PREP)
            return NULL;
    return first < q->first_token ? scope_between(a, first, q->first_token, q->first_token) : NULL;
}

/* "Hessen stellt neun von 54 Partnerkommunen in ganz Deutschland", "Neun der 54 Partnerkommunen in Deutschland
 * liegen in Hessen": the area right behind the whole is its own, that of the part stands before both or farther
 * behind; NULL. `end` is that of the whole. */
static const char *scope_beyond_whole(const struct analysis *a, const struct quantity *q, size_t end)
{
    const size_t REACH = 4; /* tokens: "in ganz Deutschland" */
    const size_t to = reach_on(end, REACH, a->clauses[clause_of(a, q->number_token)].end_token);
    size_t area = end;
    while (area < to && !scope_is_nation_word(a->doc, area) && !(a->token_bits[area] & BIT_VERB))
        area++;
    if (area == to || !scope_is_nation_word(a->doc, area))
        return NULL;
    const char *before = scope_before_part(a, q);
    return before ? before : scope_of_part(a, area + 1);
}

/* "fünf der 15 Partnerkommunen" is a part, and the whole beside it. The whole is read on its own. */
static bool take_part(struct counting *k, const struct quantity *q)
{
    size_t whole, end = count_part_phrase(k->a, q, &whole);
    const bool ahead = !end && k->a->related && count_is_of_them(k, q);
    if (ahead)
        end = q->end_number;
    if (!end)
        return false;
    if (count_is_fraction(k, q, whole)) {
        count_trace(k, q, "count.part", "a fraction");
        return true;
    }
    bool counted = k->last.end_token > 0 || k->sentence - k->last.sentence <= 1;
    int unit = counted ? count_antecedent_unit(k) : UNIT_NONE;
    bool of_all = false; /* "62 der rund 11.000 Kommunen nehmen teil": the part are all members */
    struct quantity all;
    bool of_that = whole == k->a->doc->ntokens, read = !of_that && quantity_read(k->a, whole, &all);
    if (read && count_bare_unit(k->a, &all) < 0 && count_was_told(k, all.value) && has_verb_before_head(k->a, &all))
        all.head = all.end_head = all.end_number;
    if (of_that && !ahead && count_mark_ends(k->a, end)) {
        unit = 0; /* "sieben der Partnerkommunen" */
    } else if (read && all.head < all.end_head) {
        const char *why;
        const bool goes_on = unit == 0 && goes_on_from_last(k, q, &all);
        all.definite = true;
        unit = count_unit(k, &all, &why);
        if (unit == UNIT_OTHER && count_bare_unit(k->a, &all) == 0 &&
            (goes_on || clause_tells_members(k->a, q) || count_says_of_part(k, &all) ||
             ((count_is_result(k->a, q) || (count_sums_up(k->a, q) && count_list_scope(k->a, q))) &&
              count_is_near_network(k->a, k->sentence)))) {
            unit = 0; /* "sieben der zwölf Bezirke nehmen teil" */
            of_all = all.value > COUNT_MOST / 10;
        }
        if (unit == 0 && count_was_told(k, all.value))
            count_go_on_from(k, all.value);
        else if (unit == 0 && all.value != k->last.value && k->last.sentence != k->sentence)
            k->last.unit = UNIT_NONE; /* of another whole, and not as of its date */
        end = all.end_head;
    } else if (read && count_was_told(k, all.value)) {
        unit = 0;
        count_go_on_from(k, all.value);
    } else if (unit < 0 && !of_that &&
               (clause_tells_members(k->a, q) || count_is_answer(k->a, q) || count_sums_up(k->a, q) ||
                (read && count_may_be_all(k->a, &all))) &&
               count_is_near_network(k->a, k->sentence)) {
        unit = 0; /* "Nun sind fünf von zwölf dabei" */
    }
    const char *of_told = read ? scope_of_told_part(k, q, &all) : NULL;
    if (unit < 0 && of_told && count_is_near_network(k->a, k->sentence))
        unit = 0;
    if (unit < 0 && of_that && k->last.bare == 0 && clause_tells_members(k->a, q))
        unit = 0; /* "Es gibt sechs Landkreise. Fünf davon nehmen teil." */
    if (unit < 0) {
        count_trace(k, q, "count.part", "a part of what is not counted here");
        return true;
    }
    const bool of_more = of_that && count_go_on_from_whole(k, q);
    const int64_t known = k->last.kind == COUNT_PART && k->last.whole > k->last.value ? k->last.whole : k->last.value;
    bool more = of_that && k->last.unit == 0 && known > 0 && q->value > known; /* "bundesweit 62 davon" */
    enum count_kind kind = of_that && count_is_growth(k->a, q) ? COUNT_INCREMENT
                           : more || of_all                    ? COUNT_TOTAL
                                                               : COUNT_PART;
    const char *scope = of_more ? k->last.scope : count_scope(k, q, end, true), *listed = count_list_scope(k->a, q);
    if (count_sums_up(k->a, q) && strcmp(scope, SCOPE_NATION) == 0 && (listed || k->a->land))
        scope = listed ? listed : k->a->land->state; /* "Das sind acht von bundesweit 65" behind those of a Land */
    const char *there = kind == COUNT_PART ? scope_of_part(k->a, end) : NULL;
    if (!there && kind == COUNT_PART)
        there = scope_of_told_whole(k, q);
    if (kind == COUNT_PART && of_told) /* "bundesweit" is of the whole */
        there = of_told;
    if (!there && of_that && kind == COUNT_PART)
        there = scope_of_last_part(k, q);
    if (!there && read && kind == COUNT_PART) /* "Hessen steuert acht der bundesweit 76 bei" */
        there = scope_before_part(k->a, q);
    if (read && kind == COUNT_PART && all.value > LAND_HAS && there && !strcmp(there, SCOPE_NATION))
        there = scope_beyond_whole(k->a, q, end);
    count_add(k, q, end, unit, kind, there && strcmp(scope, SCOPE_NATION) == 0 ? there : scope, "count.part");
    return true;
}

/* Of the communes that are counted before it is told how many of them belong: "Zwölf Bezirke ... Zehn von ihnen". */
static const char *scope_of_whole(const struct analysis *a, const struct quantity *q)
{
    const char *scope = scope_near(a, q->first_token, q->end_head);
    return scope ? scope : scope_of_boroughs(a, q, q->end_head);
}

/* "Es sind 67, einschließlich der drei Hamburger Bezirke": communes that are among those counted right before. */
static bool is_included(const struct counting *k, const struct quantity *q)
{
    static const char *const including[] = {"einschließlich", "inklusive", "mitsamt", "samt", NULL};
    const struct doc *d = k->a->doc;
    size_t i = tokens_back(d, q->first_token, 0, W_ARTICLE);
    return i > 0 && doc_one_of(d, i - 1, including) && k->last.unit == 0 && k->last.end_token > 0 &&
           k->last.sentence == k->sentence && q->value < k->last.value && count_bare_unit(k->a, q) == 0;
}

/* What is counted, but is no unit of the network: kept as what "davon" and "zehn von ihnen" may go on from. */
static void keep_other(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const bool same_sentence = k->last.sentence == k->sentence;
    bool beside = k->last.bare == 0 && k->last.end_token > 0 && same_sentence &&
                  count_bare_unit(a, q) != 0; /* "Zwölf Bezirke, zwölf Tempi. Zehn von ihnen gehören dazu." */
    beside |=
        k->last.unit >= 0 && k->last.kind == COUNT_PART && k->last.end_token > q->first_token; /* "elf der zwölf" */
    bool of_part = k->last.unit == 0 && k->last.kind == COUNT_PART && k->last.end_token >= q->end_head &&
                   same_sentence; /* "Elf der zwölf Bezirke ... Drei von ihnen" */
    if (count_is_of_lands(a->doc, q) || beside || of_part)
        return;
    k->last = (struct antecedent){.unit = UNIT_OTHER,
                                  .sentence = k->sentence,
                                  .end_token = q->end_head,
                                  .bare = count_is_of_district(a, q) ? UNIT_NONE : count_bare_unit(a, q),
                                  .scope = count_bare_unit(a, q) == 0 ? scope_of_whole(a, q) : NULL,
                                  .as_of = NO_REF};
}

/* "19 waren da, also ein Viertel aller 76 Kommunen": more than were counted right before. */
static bool is_all_of_more(const struct counting *k, const struct quantity *q)
{
    static const char *const all[] = {"aller", "allen", "sämtlicher", NULL};
    return q->first_token > 0 && doc_one_of(k->a->doc, q->first_token - 1, all) && k->last.unit == 0 &&
           k->last.end_token > 0 && q->value > k->last.value;
}

/* Whether communes are a part of those that were told, or of those that the sentence tells. */
static bool is_part(struct counting *k, const struct quantity *q, bool trait, bool increment)
{
    const struct analysis *a = k->a;
    if (is_all_of_more(k, q))
        return false;
    if (trait || count_is_part_of_last(k, q) || count_is_sample(a, q) || count_is_at_event(a, q))
        return true;
    if ((count_has_share(a, q) || count_goes_on_of_survey(k, q)) && count_told_more(k, q->value))
        return true;
    if (doc_punct(a->doc, q->end_head, '(') && doc_is(a->doc, q->end_head + 1, "von") &&
        number_may_begin(a->doc, q->end_head + 2)) /* "52 Partnerkommunen (von 71)" */
        return true;
    if (count_is_sum_of_told(k, q) || count_is_summand(k, q) || count_is_rest(a, q))
        return true;
    if (!increment && (count_is_of_same(k, q) || count_is_of_kinds(a, q)))
        return true;
    if (q->definite) { /* "49 antworteten. Von den 49 Kommunen haben 31 einen Beschluss" */
        const struct count *told = count_told(k, q->value);
        return told && told->kind == COUNT_PART;
    }
    if (q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "in") && count_told_more(k, q->value))
        return true; /* "In 31 Kommunen gibt es eine Ansprechperson": of all that were told before */
    if (count_comes_with_people(a, q) && !count_is_signed_for(a, q)) /* "Vertreter aus 23 Partnerkommunen" */
        return true;
    return count_is_of_whole(k, q) || count_is_of_told(k, q); /* "Von 294 Kreisen sind 26 Partnerkommune" */
}

/* Whether so many came to those who were there before. */
static bool is_increment(const struct counting *k, const struct quantity *q, int unit)
{
    const int64_t FEW = 9; /* organisations that join at a time; more are all that did */
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 40; /* tokens */
    if (q->increment || (unit > 0 && q->value <= FEW &&
                         count_has_joining(a, reach_back(q->first_token, REACH, c->first_token),
                                           reach_on(q->end_number, REACH, c->end_token))))
        return true;
    const bool first_ones = unit == 0 && count_is_at_founding(a, q, true); /* none were there before */
    return !first_ones && count_is_growth(a, q);
}

/* What a count of communes takes over from those told before: a part of them its date, a sum of them its area too. */
static void take_over(struct counting *k, const struct quantity *q, struct count *count, bool trait)
{
    const bool undated = count_is_undated(k->a, q);
    const struct count *whole = trait ? count_told_whole(k, count) : NULL;
    if (whole && undated)
        count->as_of = whole->as_of;
    if (count->kind == COUNT_PART && count_is_sum_of_told(k, q)) {
        const struct count *sum = &k->a->f->counts[k->sum_of];
        count->scope = sum->scope;
        if (undated)
            count->as_of = sum->as_of;
    }
}

static void take_counted(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const char *why = "another thing, told in passing";
    struct quantity marked = *q;
    if (count_is_mark(a, &marked)) /* "hat die Schwelle von 60 Kommunen überschritten" */
        q = &marked;
    if (count_is_mistaken(a, q)) {
        count_trace(k, q, "count.noun", "told by mistake");
        return;
    }
    const bool included = is_included(k, q);
    int unit = included ? 0 : count_is_whole_of_fraction(k, q) ? UNIT_OTHER : count_unit(k, q, &why);
    if (unit == UNIT_NONE || (unit == UNIT_OTHER && !count_is_worth(a->doc, q))) {
        count_trace(k, q, "count.noun", why);
        if (unit == UNIT_OTHER)
            keep_other(k, q);
        return;
    }
    const size_t before = a->f->ncounts;
    const bool increment = unit >= 0 && is_increment(k, q, unit), trait = unit == 0 && count_has_trait(k, q);
    const bool part = included || (unit == 0 && is_part(k, q, trait, increment));
    enum count_kind kind = part        ? COUNT_PART
                           : increment ? COUNT_INCREMENT
                           : unit >= 0 && count_is_part_of_clause(a, q) && !q->definite && !count_is_of_first(a, q)
                               ? COUNT_PART
                               : COUNT_TOTAL;
    count_add(k, q, q->end_head, unit, kind, count_scope_of_unit(k, q, unit, trait ? COUNT_TOTAL : kind),
              "count.noun");
    struct count *count = &k->a->f->counts[before];
    if (unit == 0 && kind == COUNT_TOTAL && !count_is_at_founding(a, q, true) && count_may_be_growth(a, q))
        k->joining[k->njoining++ % TOLD] = before;
    if (unit == 0)
        take_over(k, q, count, trait);
    count_note_joining(k, q, count);
}

/* "Wir sind erst die Vierten in Hessen": our place among the members. */
static bool is_our_place(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    static const char *const us[] = {"wir", NULL}, *const are[] = {"sind", NULL};
    const size_t noun = q->number_token, REACH = 8; /* tokens */
    bool named;
    if (!q->words || q->head < q->end_head || !doc_capital(d, noun) || !doc_ends(d, noun, 3, "en") || q->value < 2 ||
        noun == 0 || !doc_is(d, noun - 1, "die") || c->denied || c->unsure || token_is_noun(d, q->end_number))
        return false;
    const size_t first = reach_back(noun, REACH, c->first_token);
    return doc_has_one_of(d, first, noun, us) && doc_has_one_of(d, first, noun, are) &&
           clause_network(a, c, &named) == NETWORK_THIS && count_is_near_network(a, k->sentence);
}

/* "die zweite niedersächsische Kommune": so many there are with it. */
static void take_ordinal(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const char *why = "an ordinal of another thing";
    bool counted = q->head < q->end_head && (count_mark(a, q->head, RULE_UNIT) || count_mark(a, q->head, RULE_BARE));
    static const char *const place[] = {"als", "die", "der",    "zur",   "zum",  "wird",  "wurde",  "wäre",
                                        "ist", "war", "werden", "seine", "ihre", "ihrer", "seiner", "unsere",
                                        "das", "dem", "unser",  "sein",  "ihr",  NULL};
    bool told = q->words || (q->first_token > 0 && doc_one_of(a->doc, q->first_token - 1, place));
    told &= q->first_token == 0 || !doc_begins(a->doc, q->first_token - 1, "jede"); /* "jede zweite Stadt" */
    int unit = counted && told && q->value > 1 ? count_unit(k, q, &why) : UNIT_NONE;
    if (unit < 0 && (count_is_next_ordinal(k, q) || is_our_place(k, q))) {
        count_add(k, q, q->end_number, 0, COUNT_TOTAL, count_scope(k, q, q->end_number, true), "count.ordinal");
        return;
    }
    if (unit < 0) {
        count_trace(k, q, "count.ordinal", why);
        return;
    }
    count_add(k, q, q->end_head, unit, COUNT_TOTAL, count_scope(k, q, q->end_head, false), "count.ordinal");
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
        bool own = r->kind == RULE_UNIT && !r->people;
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
        else if (scope && token == a->doc->sentences[k->sentence].end_token)
            k->last.scope = scope;
    }
}

/* "gestiegen", "angereist", "essen gegangen": a word at the end of a clause that may be the participle of its verb. */
static bool is_other_participle(const struct doc *d, size_t i)
{
    return d->tokens[i].kind == TOK_WORD && !doc_capital(d, i) && !token_classes(d, i) &&
           strstr(doc_fold(d, i), "ge") && (doc_ends(d, i, 1, "t") || doc_ends(d, i, 1, "en"));
}

/* "an dem Tag", "an jenem Abend", "bei der Feier": those who came then, not all there are. */
static bool is_on_that_day(const struct analysis *a, size_t first, size_t end)
{
    static const char *const leads[] = {"an", "bei", "auf", "in", "während", NULL};
    static const char *const that[] = {"dem",   "der",       "diesem",    "dieser", "jenem",
                                       "jener", "demselben", "derselben", NULL};
    static const char *const times[] = {"tag",    "abend",       "vormittag",     "nachmittag", "morgen", "feier",
                                        "stunde", "feierstunde", "veranstaltung", "bühne",      NULL};
    const size_t REACH = 40; /* tokens */
    const struct doc *d = a->doc;
    for (size_t i = first; i + 2 < reach_on(first, REACH, end); i++)
        if (doc_one_of(d, i, leads) && doc_one_of(d, i + 1, that) && doc_one_of(d, i + 2, times))
            return true;
    return false;
}

/* "sind wir im Norden zu sechst". */
static void take_together(struct counting *k, size_t i)
{
    static const char *const on_tour[] = {"unterwegs", "gast", "besuch", "reise",  "tour",
                                          "ausflug",   "büro", "team",   "podium", NULL};
    const size_t REACH = 40; /* tokens */
    struct quantity q = {.first_token = (uint32_t)i,
                         .number_token = (uint32_t)i,
                         .end_number = (uint32_t)i + 2,
                         .value = count_together(k->a->doc, i),
                         .words = true};
    bool named;
    const struct clause *c = &k->a->clauses[clause_of(k->a, i)];
    if (count_takes_place_of_last(k, &q))
        return;
    if (!tokens_are(k->a->doc, c->first_token, c->end_token, W_COPULA) &&
        !has_mark_between(k->a, c->first_token, c->end_token, RULE_VERB))
        return; /* "zu zweit leiten sie das Büro" */
    const size_t last = clause_last_word(k->a->doc, c);
    if (doc_has_one_of(k->a->doc, reach_back(i, REACH, c->first_token), reach_on(i, REACH, c->end_token), on_tour))
        return; /* "waren wir zu dritt in Sachsen unterwegs" */
    if (is_on_that_day(k->a, c->first_token, c->end_token))
        return; /* "an dem Tag waren wir zu zweit" */
    if (last > i + 1 && is_other_participle(k->a->doc, last) && marks_in(k->a, last, last + 1, NULL) == 0)
        return; /* "sind wir zu sechst in den Zug gestiegen" */
    if (count_antecedent_unit(k) == 0 ||
        (count_is_near_network(k->a, k->sentence) && clause_network(k->a, c, &named) == NETWORK_THIS))
        count_add(k, &q, i + 2, 0, COUNT_TOTAL, count_scope(k, &q, i + 2, true), "count.together");
}

/* "war es erst", "ist es nur" before token i. */
static bool was_only(const struct doc *d, size_t i)
{
    static const char *const is[] = {"war", "ist", "sei", "gab", "gibt", NULL};
    size_t sole = i - doc_is(d, i - 1, "genau"), before = tokens_back(d, sole, 0, W_ADVERB | W_NOW);
    return before < i && before >= 2 && doc_is(d, before - 1, "es") && doc_one_of(d, before - 2, is);
}

/* "neun in Hessen, zwei in Bremen und eine im Saarland" at the last number. */
static bool is_last_of_row(const struct counting *k, size_t i)
{
    static const char *const in[] = {"in", "im", "aus", NULL};
    const struct doc *d = k->a->doc;
    const size_t area = i + 2 + (token_classes(d, i + 2) & W_ARTICLE ? 1 : 0);
    return (doc_punct(d, i - 1, ',') || token_classes(d, i - 1) & W_AND) && doc_one_of(d, i + 1, in) &&
           area < d->ntokens && count_names_area(k->a, area) && k->last.sentence == k->sentence && k->last.scope &&
           strcmp(k->last.scope, SCOPE_NATION) != 0;
}

/* "Hinzugekommen ist 2017 eine: der Kreis", "2022 kamen zwei dazu, 2021 war es eine": whether the one at token i
 * came, or is told as those of another time in its sentence. */
static bool is_one_that_came(const struct counting *k, size_t i)
{
    static const char *const came[] = {"hinzugekommen", "dazugekommen", "hinzugestoßen", "dazugestoßen", NULL};
    static const char *const is[] = {"war", "ist", "sei", NULL};
    const size_t REACH = 12; /* tokens */
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, i)];
    const size_t first = reach_back(i, REACH, c->first_token);
    const bool comes = doc_has_one_of(a->doc, first, i, came);
    if (c->unsure || c->denied || k->sentence - k->last.sentence > 1)
        return false;
    return comes || (k->last.kind == COUNT_INCREMENT && k->last.sentence == k->sentence && i > c->first_token + 1 &&
                     doc_is(a->doc, i - 1, "es") && doc_one_of(a->doc, i - 2, is) && dates_in(a, first, i, NULL) > 0);
}

/* "In Bremen zwei und in Hamburg eine", "aus dem Saarland eine": one of those that the sentence counts, behind its Land. */
static bool take_one(struct counting *k, size_t i)
{
    static const char *const one[] = {"eine", "einer", "eins", "einen", NULL};
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    enum { SOLE = 4 }; /* tokens between the Land and the number */
    if (i == 0 || k->last.unit != 0 || k->last.end_token == 0 || !doc_one_of(d, i, one))
        return false;
    const bool row = is_last_of_row(k, i);
    const bool sole = doc_begins(d, i + 1, "einzige"); /* "Hessen ist mit einer einzigen dabei" */
    const size_t end = i + 1 + sole;
    static const char *const over[] = {"gewesen", "dabei", "vertreten", "beteiligt", NULL};
    if (!row && end < d->ntokens && d->tokens[end].kind != TOK_PUNCT && !(token_classes(d, end) & W_AND) &&
        !doc_one_of(d, end, over))
        return false;
    const bool only = was_only(d, i);                                 /* "Vor fünf Jahren war es erst eine." */
    size_t before = i > 1 && doc_is(d, i - 1, "mit") ? i - 2 : i - 1; /* "Schlusslicht ist das Saarland mit einer" */
    while (!doc_is(d, i - 1, "mit") && before > 0 && before + SOLE > i &&
           token_classes(d, before) & (W_ADVERB | W_NOW))
        before--; /* "im Saarland bislang nur eine" */
    const size_t away = k->sentence - k->last.sentence;
    const bool with = away <= 1 && token_classes(d, count_before_adverbs(d, i) - 1) & W_WITH &&
                      (sole || doc_one_of(d, end, over)) && scope_near(a, i, end);
    const bool of_then = !row && !with && !only && !sole && is_one_that_came(k, i);
    if (!row && !with && !of_then && (only ? away > 1 : away > (before + 2 == i) || !count_names_area(a, before)))
        return false;
    struct quantity q = {.first_token = (uint32_t)i,
                         .number_token = (uint32_t)i,
                         .end_number = (uint32_t)end,
                         .head = (uint32_t)end,
                         .end_head = (uint32_t)end,
                         .relation = REL_EQ,
                         .value = 1,
                         .words = true};
    if (of_then) {
        count_add(k, &q, end, 0, COUNT_INCREMENT, count_scope(k, &q, end, true), "count.copula");
        return true;
    }
    if (only) {
        count_add(k, &q, end, 0, COUNT_TOTAL, count_scope(k, &q, end, true), "count.copula");
        return true;
    }
    const char *scope = count_land_scope(a, &q);
    if (!scope)
        scope = scope_near(a, i, end);
    if (scope && strcmp(scope, SCOPE_NATION) != 0)
        count_add(k, &q, end, 0, k->last.kind, scope, "count.area");
    return true;
}

void counts_find(struct analysis *a)
{
    const struct doc *d = a->doc;
    struct counting k = {.a = a, .last = {.unit = UNIT_NONE, .bare = UNIT_NONE}};
    size_t behind = 0; /* first token that no number has taken */
    if (a->marks.n > 0 && a->marks.v[0].next_name < a->marks.n)
        k.named_from = a->marks.v[a->marks.v[0].next_name].first_token;
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
            if (a->related && i >= behind && !(d->dull[i] & DULL_NUMBER) && count_single_gained(&k, i, &q)) {
                count_add(&k, &q, q.end_head, 0, COUNT_INCREMENT, count_scope(&k, &q, q.end_head, true), "count.gap");
                continue;
            }
            enum count_kind kind;
            const char *scope;
            if (a->related && i >= behind && !(d->dull[i] & DULL_NUMBER) &&
                count_single_beside(&k, i, &q, &kind, &scope)) {
                const struct antecedent before = k.last;
                count_add(&k, &q, q.end_head, 0, kind, scope, "count.single");
                if (before.end_token + 1 == i) { /* what follows goes on from those beside the one */
                    k.last = before;
                    k.last.end_token = q.end_head;
                }
                continue;
            }
            if (a->related && i >= behind && count_is_each(a, i)) {
                pass_marks(&k, i);
                count_each_of_lands(&k, i);
                continue;
            }
            if (!number_may_begin(d, i) || i < behind || !quantity_read(a, i, &q))
                continue;
            behind = q.end_number;
            pass_marks(&k, i);
            if (count_takes_place_of_last(&k, &q))
                continue;
            if (q.ordinal)
                take_ordinal(&k, &q);
            else if (take_part(&k, &q))
                continue;
            else if (q.head < q.end_head)
                take_counted(&k, &q);
            else if (a->related || a->c->trace) /* else nothing that it could mean was counted */
                count_take_elliptical(&k, &q);
        }
        pass_marks(&k, s->end_token);
    }
    counts_tell_growth(&k);
    if (a->related) {
        counts_in_tables(a);
        counts_settle_courses(a);
        counts_settle_named(a);
        counts_settle_only_total(a);
        counts_settle_unnamed(a);
        counts_settle_newcomers(a);
        counts_settle_sums(a);
    }
}
