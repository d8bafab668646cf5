/* Taking a number that has no noun of its own for a count, by the rule that counts_ellipsis.c finds: of which unit
 * it is, of what kind, and what speaks against it. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

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

/* "Der Verbund zählt 75 Organisationen, beim Start waren es 23": what was counted last are organisations of the
 * profile, and the clause names no network that it does not know. */
static bool goes_on_of_body(const struct counting *k, const struct clause *c)
{
    return !clause_names_foreign_network(k->a, c) && count_antecedent_unit(k) > 0;
}

/* "Acht Ärzte sind es hier, im Süden 31": the sentence has a number before that was of other things, which are no
 * communes. */
static bool goes_on_of_other(const struct counting *k)
{
    bool of_other = k->last.unit == UNIT_OTHER && k->last.bare != 0 && k->last.end_token > 0;
    return k->refused == k->sentence + 1 || (of_other && k->last.sentence == k->sentence);
}

/* "Hessen zählt neun Partnerkommunen. Das ist ein Zehntel der rund 80", "Wir sind sechs. Sechs von bundesweit mehr
 * als achtzig": a whole without a noun is of what was counted last, of all of which there are more than a Land has. */
static bool is_whole_of_told(const struct counting *k, const struct quantity *q)
{
    return k->last.unit == 0 && k->last.end_token > 0 && k->last.value > 0 && k->sentence - k->last.sentence <= 1 &&
           q->head == q->end_head && q->value > LAND_HAS && q->value > k->last.value && count_is_whole(k->a, q);
}

static bool rule_is(const char *rule, const char *const *rules)
{
    for (; *rules; rules++)
        if (!strcmp(rule, *rules))
            return true;
    return false;
}

/* "von bundesweit 65", "eine von 80": a number of all that there are, where members were counted or are spoken of. */
static bool is_number_of_all(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    bool of_nation = k->last.unit == 0 && k->last.kind == COUNT_PART && k->last.sentence == k->sentence &&
                     q->value > LAND_HAS && count_is_whole(a, q) && count_is_of_nation(a, q);
    return (of_nation || is_whole_of_told(k, q) || count_may_be_all(a, q)) && !count_was_told(k, q->value);
}

/* "Wir haben erstmals eine Liste aller Angebote. 64 sind es": the sentence right before names other things, of all
 * of which it speaks, and no members. */
static bool is_of_all_named_before(const struct counting *k, const struct quantity *q)
{
    static const char *const all[] = {"aller",   "alle",     "allen",    "sämtlicher", "sämtliche", "sämtlichen",
                                      "vieler",  "viele",    "vielen",   "einiger",    "einige",    "einigen",
                                      "mehrere", "mehrerer", "mehreren", "unsere",     "unserer",   NULL};
    static const char *const plural[] = {"e", "n", "er", "s", NULL};
    const size_t REACH = 60; /* tokens */
    const struct analysis *a = k->a;
    const struct sentence *s = &a->doc->sentences[k->sentence];
    if (k->sentence == 0 || s[-1].line != s->line || k->last.sentence + 1 >= k->sentence ||
        q->first_token != s->first_token)
        return false;
    const size_t first = reach_back(s->first_token, REACH, s[-1].first_token);
    for (size_t i = first; i < s->first_token; i++)
        if (a->token_bits[i] & (BIT_UNIT | BIT_NAME) || token_classes(a->doc, i) & W_KIND)
            return false;
    for (size_t i = first; i + 1 < s->first_token; i++) {
        const size_t noun = doc_one_of(a->doc, i, all) ? count_over_adjectives(a, i + 1) : s->first_token;
        if (noun < s->first_token && count_is_unknown_noun(a, noun) && doc_ends_in(a->doc, noun, 2, plural))
            return true;
    }
    return false;
}

/* "Wir fördern 30 Projekte. Die meisten (12) liegen in Hessen", "200 Personen (Vorjahr: 165)": what the number
 * spells out or is set against was counted before, and is no unit; not "Die meisten Partnerkommunen (15)".
 * `of_others`: the sentence before counted it. */
static bool is_beside_others(const struct counting *k, const struct quantity *q, const char *rule, bool of_others)
{
    const size_t SHARE = 4; /* tokens: "die meisten der Partnerkommunen" */
    const struct clause *c = &k->a->clauses[clause_of(k->a, q->number_token)];
    const bool here = k->last.unit == UNIT_OTHER && k->last.end_token > 0 && k->last.sentence == k->sentence;
    if (k->last.bare == 0)
        return false;
    if (!strcmp(rule, "count.compared"))
        return here;
    return !strcmp(rule, "count.namely") && of_others &&
           !has_members_between(k->a, reach_back(q->first_token, SHARE, c->first_token), q->first_token);
}

/* "a) drei b) sieben c) zwölf": a number behind a letter that marks it as one of several. */
static bool is_option(const struct doc *d, const struct quantity *q)
{
    const size_t i = q->first_token;
    if (i < 2 || !doc_punct(d, i - 1, ')') || d->tokens[i - 2].kind != TOK_WORD ||
        d->tokens[i - 2].end - d->tokens[i - 2].start != 1)
        return false;
    return i == 2 || !doc_punct(d, i - 3, '(');
}

/* Why the number is none of members, though its rule takes it for a count; NULL if nothing speaks against it. */
static const char *why_not(const struct counting *k, const struct quantity *q, const char *rule)
{
    static const char *const leavable[] = {"count.subject", "count.alone", "count.gap", NULL};
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool of_others = k->last.unit == UNIT_OTHER && k->last.end_token > 0 && k->last.sentence + 1 == k->sentence &&
                     doc_line_of(a->doc, k->last.end_token - 1) == doc_line_of(a->doc, q->first_token);
    if (count_is_whole(a, q) && !count_is_start(a, q) && !count_was_told(k, q->value))
        return "the number of all, members or not";
    if (is_option(a->doc, q))
        return "one of the answers to choose from";
    if (count_is_decrease(a, q))
        return "so many fewer";
    if (count_follows_measure(a, q))
        return "measured as the number before";
    if (count_answers_for_another(a, q))
        return "of what the question asks for";
    if (count_is_of_antecedent(a, q) || count_is_there(k, q))
        return "of what is named right before";
    if (count_is_set_beside_others(k, q))
        return "of what the sentence counted before";
    if (!strcmp(rule, "count.alone") && of_others && !network_named_between(a, c->first_token, c->end_token) &&
        a->doc->tokens[q->first_token].flags & TOK_SENTENCE_START)
        return "of what was counted before";
    if (is_beside_others(k, q, rule, of_others))
        return "of what was counted before";
    if (!strcmp(rule, "count.alone") && k->last.unit == UNIT_OTHER && k->last.end_token > 0 &&
        k->last.sentence == k->sentence && !c->finite && c->join == JOIN_COMMA)
        return "of what the clause before counted"; /* "61 Familien wurden begleitet, im zweiten Jahr 94" */
    if (!strcmp(rule, "count.copula") && is_of_all_named_before(k, q))
        return "of what the sentence before names";
    if (clause_tells_leaving(a, c) && rule_is(rule, leavable))
        return "they left";
    if (count_is_rate(a, q))
        return "at a time, or fewer";
    if (count_is_aimed_at(a, q))
        return "planned or wished";
    bool told = k->last.unit == 0 && k->last.end_token > 0 && count_antecedent_unit(k) == 0;
    if (!told && !count_is_near_network(a, k->sentence))
        return "far from what names the network";
    return NULL;
}

/* "Hessen (3): Kassel, Marburg, Kreis Offenbach": behind the number the line names as many communes, and says no more. */
static bool numbers_names_behind(const struct analysis *a, const struct quantity *q)
{
    const int64_t MOST = 32;
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, q->number_token)];
    int64_t named = 0;
    size_t from, to = places_between(a, q->end_number, line->end_token, &from);
    if (q->value < 1 || q->value > MOST || (int64_t)(to - from) < q->value || (int64_t)(to - from) > 2 * MOST ||
        line->end_token - q->end_number > 8 * (size_t)MOST || has_finite_between(a, q->end_number, line->end_token))
        return false;
    for (; from < to; from++)
        named += commune_area(a->f, from) != NULL;
    return named == q->value;
}

/* "In Bayern summiert sich die Zahl auf 15", "Münsterlandweit gibt es ihrer fünf", "Die Runde schrumpft auf 14":
 * with an area that has them, or of a noun for those who belong. */
static bool is_level_somewhere(const struct analysis *a, const struct quantity *q, const char *rule)
{
    static const char *const levels[] = {"count.level", "count.exists", NULL};
    static const char *const rounds[] = {"runde",  "schar",        "liste", "gruppe", "riege",  "familie",    "reihe",
                                         "reihen", "gemeinschaft", "feld",  "trupp",  "truppe", "mannschaft", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (!rule_is(rule, levels) || c->unsure || c->denied)
        return false;
    return scope_near(a, q->first_token, q->end_number) ||
           doc_has_one_of(a->doc, reach_back(q->first_token, 12, c->first_token), q->first_token, rounds);
}

/* Whether the words of the number, by their rule, speak of members though none were counted before. */
static bool answers(const struct counting *k, const struct quantity *q, const char *rule)
{
    static const char *const always[] = {"count.first",
                                         "count.answer",
                                         "count.sum",
                                         "count.alone",
                                         "count.collective",
                                         "count.list",
                                         "count.so_many",
                                         "count.one_of",
                                         "count.same",
                                         "count.together",
                                         "count.had",
                                         "count.size",
                                         NULL};
    const struct analysis *a = k->a;
    return rule_is(rule, always) ||
           (!strcmp(rule, "count.area") && (k->ntold > 0 || count_is_answer(a, q) || numbers_names_behind(a, q))) ||
           (!strcmp(rule, "count.rest") && k->ntold > 0) ||
           (!strcmp(rule, "count.copula") && (scope_near(a, q->first_token, q->end_number) || count_is_result(a, q) ||
                                              count_is_by_now(a, q) || numbers_names_behind(a, q))) ||
           (!strcmp(rule, "count.level") && count_level_of_members(a, q)) || is_level_somewhere(a, q, rule) ||
           k->last.bare == 0;
}

/* Of which unit of the profile the number is; UNIT_NONE if nothing says. */
static int unit_of_rule(const struct counting *k, const struct quantity *q, const char *rule)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool same = strcmp(rule, "count.gap") == 0 && k->last.bare == 0, named;
    if (same || !strcmp(rule, "count.of_whole") || !strcmp(rule, "count.ahead") || count_is_told_rest(k, q))
        return 0;
    int unit = count_antecedent_unit(k);
    if (unit < 0 && count_is_said_of_us(a, q, rule))
        return 0;
    const bool of_other = !strcmp(rule, "count.area") && goes_on_of_other(k);
    if (unit < 0 && !of_other && (answers(k, q, rule) || count_is_beside_network(a, c)))
        return clause_network(a, c, &named) == NETWORK_THIS ? 0 : UNIT_NONE;
    return unit;
}

/* "Drei Viertel aller Partnerkommunen haben einen Beschluss; 22 haben ein Büro": behind what a share of the members
 * does, so many of them do something else. */
static bool goes_on_of_share(const struct counting *k, const struct quantity *q, const struct clause *c)
{
    static const char *const shares[] = {"hälfte",  "meisten", "viele",  "vielen", "mehrheit", "mehrzahl", "großteil",
                                         "einige",  "einigen", "manche", "wenige", "alle",     "aller",    "allen",
                                         "etliche", "prozent", "jede",   "jeder",  NULL};
    const struct analysis *a = k->a;
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const struct clause *before = clause_before(a, c);
    const size_t REACH = 10; /* tokens of the share */
    if (!before && c > a->clauses && c->sentence > 0 && s[-1].line == s->line)
        before = &a->clauses[a->first_clause[sentence_told_before(a, c->sentence)]];
    if (!before || q->first_token != c->first_token || q->head < q->end_head || before->denied ||
        has_mark_between(a, c->first_token, c->end_token, RULE_VERB) ||
        !(a->token_bits[q->end_number] & BIT_VERB || !doc_capital(a->doc, q->end_number)))
        return false;
    const size_t end = reach_on(before->first_token, REACH, before->end_token);
    bool share = false;
    for (size_t i = before->first_token; i < end && !(a->token_bits[i] & BIT_VERB); i++) {
        if (share && a->token_bits[i] & BIT_UNIT)
            return true;
        share |= doc_one_of(a->doc, i, shares) || (doc_capital(a->doc, i) && doc_ends(a->doc, i, 3, "tel"));
    }
    return false;
}

/* "elf Kommunen traten bei, allein seit Januar sieben", "neun allein 2021": so many of those who came, in that time
 * alone. */
static bool came_in_that_time_alone(const struct counting *k, const struct quantity *q, const struct clause *c)
{
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t LONGEST = 10; /* tokens of the clause */
    if (k->last.unit != 0 || k->last.sentence != k->sentence || k->last.end_token == 0 || q->value >= k->last.value ||
        (c->finite && !count_is_copular(a, q)) || c->end_token - c->first_token > LONGEST ||
        dates_in(a, c->first_token, c->end_token, NULL) == 0)
        return false;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_is(d, i, "allein") &&
            (a->token_bits[i + 1] & BIT_DATE || token_classes(d, i + 1) & (W_PREP | W_SINCE)))
            return !scope_near(a, q->first_token, q->end_number);
    return false;
}

/* "58 Kommunen sind dabei. Das Geld reicht nicht, 31 haben eine Stelle gestrichen": behind a total in its paragraph
 * fewer lead a clause of their own, which tells something else of them than that they belong. */
static bool did_something_else(const struct counting *k, const struct quantity *q, const struct clause *c)
{
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t verb = q->end_number, REACH = 40; /* tokens */
    const size_t end = reach_on(verb, REACH, c->end_token);
    if (k->last.unit != 0 || k->last.end_token == 0 || k->last.kind != COUNT_TOTAL || q->value >= k->last.value ||
        k->sentence - k->last.sentence > 1 || verb >= end ||
        doc_line_of(d, k->last.end_token - 1) != doc_line_of(d, q->first_token) ||
        count_before_adverbs(d, q->first_token) > c->first_token)
        return false;
    return !doc_capital(d, verb) && d->tokens[verb].kind == TOK_WORD && !(token_classes(d, verb) & W_COPULA) &&
           !has_mark_between(a, c->first_token, end, RULE_VERB) && !network_named_between(a, c->first_token, end) &&
           !scope_near(a, q->first_token, verb) && count_is_undated(a, q) && !count_is_at_founding(a, q, true);
}

static enum count_kind kind_of_rule(const struct counting *k, const struct quantity *q, int unit, const char *rule)
{
    const struct analysis *a = k->a;
    static const char *const so[] = {"sodass", "womit", "wodurch", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (doc_one_of(a->doc, c->first_token, so) && clause_speaks_of_now(a, c) && q->value > k->last.value &&
        !count_has_joining(a, c->first_token, c->end_token)) /* "kamen zwei dazu, sodass heute sieben mitziehen" */
        return COUNT_TOTAL;
    if (came_in_that_time_alone(k, q, c))
        return COUNT_INCREMENT;
    const bool level = !strcmp(rule, "count.level"), subject = !strcmp(rule, "count.subject");
    bool by = q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "um") && /* "um sechs auf 70" */
              !count_is_concerned(a, q);
    bool like = k->last.unit == unit && (!strcmp(rule, "count.gap") || !strcmp(rule, "count.parallel"));
    if ((like && k->last.kind == COUNT_INCREMENT) || /* "2013 kamen sieben hinzu, 2014 noch einmal zehn" */
        by || !strcmp(rule, "count.more") || (count_is_growth(a, q) && !level && !count_is_still(a, q)) ||
        repeats_growth(k, q))
        return COUNT_INCREMENT;
    if (!strcmp(rule, "count.detail") || !strcmp(rule, "count.same") || !strcmp(rule, "count.complement") ||
        count_spells_out_share(a, q) || ((subject || !strcmp(rule, "count.alone")) && goes_on_of_share(k, q, c)) ||
        (!strcmp(rule, "count.alone") && did_something_else(k, q, c)))
        return COUNT_PART;
    const char *near =
        k->last.value > 0 && q->value > k->last.value ? scope_near(a, q->first_token, q->end_number) : NULL;
    if (near && subject && strcmp(near, SCOPE_NATION) == 0) /* "Vier haben Personal. Bundesweit sind 60 dabei" */
        return COUNT_TOTAL;
    bool part = (like && k->last.kind == COUNT_PART) ||
                (count_is_part_of_last(k, q) && token_depth(a, q->number_token) == 0) ||
                (count_is_part_of_clause(a, q) && !level) || count_is_rest(a, q) || !strcmp(rule, "count.of_whole") ||
                (subject && count_is_undated(a, q) && !count_is_at_founding(a, q, true) && !count_becomes(a, q));
    return part ? COUNT_PART : COUNT_TOTAL;
}

/* "Im ganzen Land etwas mehr als 70", "14 in Niedersachsen und 73 im ganzen Land": of more than a Land has, the land
 * is the country. */
static bool is_in_whole_land(const struct analysis *a, const struct quantity *q)
{
    static const char *const whole[] = {"ganzen", "gesamten", "ganzem", NULL};
    static const char *const lands[] = {"land", "lande", NULL};
    const size_t NEAR = 6; /* tokens */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t first = reach_back(q->first_token, NEAR, c->first_token);
    const size_t end = reach_on(q->end_number, NEAR, c->end_token);
    for (size_t i = first; i + 1 < end; i++)
        if (doc_one_of(a->doc, i, whole) && doc_one_of(a->doc, i + 1, lands))
            return true;
    return false;
}

/* "In Thüringen sind es neun. Der Prozess begann mit 45 Kommunen. Zurzeit machen 78 mit": more than a Land has, in a
 * clause that names none, behind a count of members. */
static bool is_of_nation_again(const struct counting *k, const struct quantity *q)
{
    const int64_t MOST = 150; /* more there are in no network */
    const struct analysis *a = k->a;
    return k->last.unit == 0 && k->last.end_token > 0 && k->last.kind != COUNT_PART && q->value <= MOST &&
           k->sentence - k->last.sentence <= 1 && !count_is_part_of_clause(a, q) &&
           !scope_near(a, q->first_token, q->end_number) &&
           count_is_beside_network(a, &a->clauses[clause_of(a, q->number_token)]);
}

void count_take_elliptical(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    struct quantity marked = *q;
    const char *rule = count_is_mark(a, &marked) ? "count.mark" : count_ellipsis_rule(k, q);
    q = &marked;
    if (is_number_of_all(k, q)) {
        count_add(k, q, q->end_number, 0, COUNT_TOTAL, SCOPE_NATION, "count.all");
        return;
    }
    const struct count *whole = count_whole_of_share(k, q);
    bool named;
    if (whole && clause_network(a, c, &named) != NETWORK_OTHER) {
        count_add(k, q, q->end_number, 0, COUNT_PART, whole->scope, "count.share");
        return;
    }
    const char *why = rule ? why_not(k, q, rule) : "no noun, and no verb that would count";
    if (why) {
        count_trace(k, q, rule ? rule : "count.bare", why);
        return;
    }
    bool grown = q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "um");
    const bool start = !strcmp(rule, "count.start");
    int course = grown || start ? unit_of_course(k, q) : UNIT_NONE;
    if (course >= 0) {
        enum count_kind kind = grown ? COUNT_INCREMENT : COUNT_TOTAL;
        count_add(k, q, q->end_number, course, kind, count_scope_of_unit(k, q, course, kind), rule);
        return;
    }
    if (start && count_is_level_of_other(a, q)) {
        count_trace(k, q, rule, "the number of another thing");
        return;
    }
    if (!count_is_said_of_us(a, q, rule) && clause_network(a, c, &named) == NETWORK_OTHER &&
        !count_is_told_rest(k, q) && !goes_on_of_body(k, c)) {
        count_trace(k, q, rule, "of another network");
        return;
    }
    int unit = unit_of_rule(k, q, rule);
    if (unit < 0) {
        k->refused = k->sentence + 1;
        count_trace(k, q, rule, "nothing of the profile was counted before");
        return;
    }
    bool lands = strcmp(rule, "count.rest") == 0 && doc_begins(a->doc, q->first_token - 1, "länder");
    const char *scope = lands ? SCOPE_NATION : count_scope(k, q, q->end_number, true), *there = NULL;
    if (unit == 0 && q->value > LAND_HAS && strcmp(scope, SCOPE_NATION) != 0 &&
        (is_of_nation_again(k, q) || is_in_whole_land(a, q)))
        scope = SCOPE_NATION;
    if (unit == 0 && q->value > LAND_HAS && strcmp(scope, SCOPE_NATION) != 0) { /* "Davon gibt es im Freistaat 61" */
        count_trace(k, q, rule, "more than a single Land has");
        return;
    }
    const size_t so = q->end_number + 1; /* "15 – so viele Thüringer Kommunen" */
    if (!strcmp(rule, "count.so_many") && doc_is(a->doc, so, "so"))
        there = scope_near(a, so, so + 2);
    if (!strcmp(rule, "count.of_whole") && strcmp(scope, SCOPE_NATION) == 0)
        there = scope_of_part(a, q->end_number);
    count_add(k, q, q->end_number, unit, kind_of_rule(k, q, unit, rule), there ? there : scope, rule);
}
