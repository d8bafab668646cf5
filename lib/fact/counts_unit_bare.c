/* A noun that may mean members ("Kommunen", "Mitglieder") counts them if the sentence says so. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Darunter sind zwölf Berliner Bezirke" behind a number of members. */
static bool is_among_last(const struct counting *k, const struct quantity *q)
{
    return count_is_part_of_clause(k->a, q) && !count_is_whole(k->a, q) && k->last.unit == 0 &&
           k->last.end_token > 0 && k->sentence - k->last.sentence <= 1;
}

/* "Thüringen (acht Kommunen) liegt vorn": a bracket behind a Land that holds the count alone. */
static bool is_bracketed_of_land(const struct analysis *a, const struct quantity *q)
{
    if (q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "mit"))
        return count_land_scope(a, q) != NULL; /* "Schlusslicht ist das Saarland mit zwei Kommunen" */
    return q->first_token > 0 && doc_punct(a->doc, q->first_token - 1, '(') && doc_punct(a->doc, q->end_head, ')') &&
           count_is_of_land(a, q);
}

/* "nach dem Austritt von zwei Kommunen". */
static bool follows_leaving(const struct analysis *a, const struct quantity *q)
{
    static const char *const leaving[] = {"ausstieg",    "ausstiege", "ausstiegen", "verlust",    "kündigung",
                                          "kündigungen", "austritt",  "austritte",  "austritten", "ausscheiden",
                                          "rückzug",     "weggang",   "abgang",     "abgänge",    NULL};
    static const char *const of[] = {"von", "der", NULL};
    size_t i = q->first_token;
    if (i > 0 && doc_one_of(a->doc, i - 1, leaving)) /* "Austritt zweier Kommunen" */
        return true;
    return i > 1 && doc_one_of(a->doc, i - 1, of) && doc_one_of(a->doc, i - 2, leaving);
}

/* "31 Standorte des Landesprogramms", "20 Kommunen im Gesunde Städte-Netzwerk": what the noun's attribute names. */
static bool has_attribute_of_other(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"des", "der", "im", "in", "vom", "beim", NULL};
    const size_t NAME = 3; /* tokens between */
    size_t i = q->end_head;
    if (doc_is(a->doc, i, "außerhalb")) /* "zwei Kommunen außerhalb des Prozesses" */
        return true;
    if (!doc_one_of(a->doc, i, of))
        return false;
    size_t from, to = marks_between(a, i, i + 1 + NAME, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_OTHER)
            return a->marks.v[m].rule->unit < 0;
    return count_is_named_grouping(a, i + 1); /* "14 Standorte des Programms AGATHE" */
}

/* "im Gesunde Städte-Netzwerk mit 90 Mitgliedern": the name nearest before the number is another network's. */
static bool is_of_other_network(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    const struct clause *before = clause_before(a, c);
    const size_t REACH = 60; /* tokens: "mit dem Städtenetz, das 1989 entstand und 93 Mitglieder hat" */
    const bool of_before = before && (c->relative || (before->relative && c->join == JOIN_AND));
    const size_t first =
        of_before ? reach_back(c->first_token, REACH, a->doc->sentences[c->sentence].first_token) : c->first_token;
    size_t from, to = marks_between(a, first, q->first_token, &from);
    while (to-- > from) {
        enum rule_kind kind = a->marks.v[to].rule->kind;
        if (kind == RULE_NAME || kind == RULE_OTHER)
            return kind == RULE_OTHER && a->marks.v[to].rule->unit < 0;
    }
    return false;
}

/* "das Gesunde Städte-Netzwerk mit 90 Kommunen": right behind the name of another. */
static bool is_had_by_other_network(const struct analysis *a, const struct quantity *q)
{
    const size_t NAME = 8; /* tokens */
    size_t i = count_before_adverbs(a->doc, q->first_token);
    if (i < 2 || !doc_is(a->doc, i - 1, "mit"))
        return false;
    size_t from, to = marks_between(a, reach_back(i - 1, NAME, 0), i - 1, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_OTHER && a->marks.v[m].rule->unit < 0 &&
            a->marks.v[m].end_token == i - 1)
            return true;
    return false;
}

/* "Den Verbund bilden 70 Organisationen. Früher hatte er 54 Partner": of the body whose organisations were counted
 * right before, in a clause that names nothing else. */
static int unit_of_body_before(const struct counting *k, const struct clause *c)
{
    bool names = marks_in(k->a, c->first_token, c->end_token, NULL) > 0 &&
                 (network_named_between(k->a, c->first_token, c->end_token) ||
                  has_mark_between(k->a, c->first_token, c->end_token, RULE_OTHER));
    bool before = k->last.unit > 0 && k->last.end_token > 0 && k->sentence - k->last.sentence <= 1;
    return before && !names && !c->unsure && !c->denied ? k->last.unit : UNIT_NONE;
}

/* "Die 50 größten Städte", "in den zehn ärmsten Kommunen": they are all of a rank, whoever belongs to the network. */
static bool is_of_rank(const struct analysis *a, const struct quantity *q)
{
    static const char *const ranks[] = {"größten",   "kleinsten",   "ärmsten", "reichsten",
                                        "stärksten", "schwächsten", NULL};
    for (size_t i = q->end_number; i < q->head; i++)
        if (doc_ends_in(a->doc, i, 0, ranks))
            return !count_names_network_behind(a, q);
    return false;
}

/* "Das müssen die rund 50 Kommunen bundesweit erst sortieren": that there are so many is taken for granted, whatever
 * they must. */
static bool is_granted_of_all(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    return q->definite && !doc_punct(a->doc, a->doc->sentences[c->sentence].end_token - 1, '?') &&
           count_is_nationwide(a, q);
}

/* A number with a noun that may mean a unit, and what is asked of it again and again. */
struct bare {
    const struct counting *k;
    const struct quantity *q;
    const struct clause *c;
    const struct mark *noun;
    bool members; /* the noun may mean the unit of members */
    bool of_body; /* it may mean the members of any body */
    bool focus;   /* the clause is about the network, which is named near by */
};

/* The unit of a body that is told of; UNIT_NONE: there is none. */
static int unit_of_any_body(const struct bare *b)
{
    const struct analysis *a = b->k->a;
    if (!b->of_body)
        return UNIT_NONE;
    int unit = b->c->unsure || b->c->denied ? UNIT_NONE : count_unit_of_body(a, b->c, b->q);
    if (unit == UNIT_NONE)
        unit = unit_of_body_before(b->k, b->c);
    return unit == UNIT_NONE ? count_unit_of_text_below(a, b->q) : unit;
}

/* Whether the clause speaks of others than the network, or of too many. */
static bool is_far_from_network(const struct bare *b)
{
    enum { MANY = 300 }; /* more have no network of communes, unless the clause names it: "Hessen hat 421 Kommunen" */
    const struct analysis *a = b->k->a;
    const struct clause *verb =
        clause_of_verb(a, b->c); /* "Zwei Landkreise, Celle und Uelzen, haben Beratungsbedarf" */
    if (b->members && verb != b->c && !b->q->definite && verb->unsure && !verb->decided)
        return true;
    if (b->of_body && is_of_other_network(a, b->c, b->q))
        return true;
    return b->members && b->q->value > MANY && !network_named_between(a, b->c->first_token, b->c->end_token);
}

/* "120 Teilnehmende", "Wir hatten 120 Teilnehmende": people, unless the clause names the network; communes are
 * called "Teilnehmer". "Über 100 Teilnehmer verfolgten die Übergabe": people too, who do something else than to
 * belong. */
static bool are_people_who_act(const struct bare *b)
{
    static const char *const always[] = {"teilnehmende", "teilnehmenden", "teilnehmerinnen", NULL};
    static const char *const people[] = {"teilnehmende", "teilnehmenden", "teilnehmer",      "teilnehmern",
                                         "mitwirkende",  "mitwirkenden",  "teilnehmerinnen", NULL};
    const struct analysis *a = b->k->a;
    const bool bare = b->of_body && !network_named_between(a, b->c->first_token, b->c->end_token);
    if (bare && doc_one_of(a->doc, b->q->head, always))
        return true;
    return bare && doc_one_of(a->doc, b->q->head, people) && b->q->first_token == b->c->first_token &&
           clause_has_unknown_verb(a, b->c);
}

/* "Untersucht werden drei Gebietskörperschaften", "Verglichen wurden zwölf Städte": those of a study. */
static bool are_studied(const struct bare *b)
{
    static const char *const studied[] = {
        "untersucht",   "verglichen",     "betrachtet", "analysiert",    "gegenübergestellt",
        "zertifiziert", "rezertifiziert", "prämiert",   "ausgezeichnet", "geehrt",
        "beraten",      "geschult",       NULL};
    static const char *const passive[] = {"werden", "wurden", "worden", NULL};
    const size_t REACH = 40; /* tokens */
    const struct doc *d = b->k->a->doc;
    const size_t first = reach_back(b->q->first_token, REACH, b->c->first_token);
    const size_t end = reach_on(b->q->end_number, REACH, b->c->end_token);
    return !b->q->definite && doc_has_one_of(d, first, end, studied) && doc_has_one_of(d, first, end, passive) &&
           !count_names_network_behind(b->k->a, b->q);
}

/* "Die zehn kreisangehörigen Kommunen sind nicht selbst beigetreten": what the clause denies of them begins with them. */
static bool are_denied(const struct bare *b)
{
    const struct analysis *a = b->k->a;
    size_t from, to = marks_between(a, b->q->end_head, b->c->end_token, &from);
    if (!b->members || !b->c->denied || !b->q->definite || b->q->first_token > b->c->first_token + 1)
        return false;
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_VERB && a->marks.v[from].rule->status != STATUS_LEFT)
            return true;
    return false;
}

/* "Drei Kommunen haben Interesse bekundet", "zeigen sich interessiert": not yet. */
static bool are_interested(const struct bare *b)
{
    static const char *const interest[] = {"interesse", "interessiert", "interessieren", "interessierten", NULL};
    const size_t REACH = 24; /* tokens */
    const struct analysis *a = b->k->a;
    const size_t end = reach_on(b->q->end_head, REACH, b->c->end_token);
    return !b->q->definite && doc_has_one_of(a->doc, b->q->end_head, end, interest) &&
           !count_has_joining(a, b->c->first_token, end);
}

/* "Die zwölf kreisangehörigen Kommunen": all of a district, unless the network is named right behind. */
static bool are_all_of_district(const struct bare *b)
{
    static const char *const stems[] = {"kreisangehörig", "umliegend", "verbandsangehörig", "amtsangehörig", NULL};
    const struct quantity *q = b->q;
    return q->definite && doc_has_stem(b->k->a->doc, q->end_number, q->end_head, stems) &&
           !count_names_network_behind(b->k->a, q);
}

/* Whether the clause goes on with a number of its own of another Land: "drei aus Bayern", "in Bayern sieben". */
static bool counts_in_land(const struct analysis *a, const struct clause *c)
{
    static const char *const in[] = {"in", "im", "aus", NULL};
    const size_t HEAD = 6; /* tokens: "im Freistaat Bayern bereits sieben" */
    const struct doc *d = a->doc;
    const size_t end = reach_on(c->first_token, HEAD, c->end_token);
    bool number = false, land = false;
    struct number n;
    for (size_t i = c->first_token; i < end && !(number && land); i++) {
        number |= number_may_begin(d, i) && counts_at(a, i, &n) && !n.ordinal;
        land |= doc_one_of(d, i, in) && scope_between(a, i + 1, reach_on(i + 1, 3, c->end_token), i);
    }
    return number && land;
}

/* "Zwei Kommunen aus Hessen, drei aus Bayern und vier aus Thüringen sind im Prozess": the numbers of several Länder
 * share the verb, which stands behind the last; that clause, or `c` itself. */
static const struct clause *clause_of_shared_verb(const struct analysis *a, const struct clause *c)
{
    const size_t MOST = 16; /* Länder */
    const struct clause *last = c, *end = a->clauses + a->first_clause[c->sentence + 1];
    while (last + 1 < end && (size_t)(last - c) < MOST &&
           (last[1].join == JOIN_COMMA || last[1].join == JOIN_AND || last[1].join == JOIN_SEMICOLON) &&
           !last[1].relative && counts_in_land(a, last + 1))
        last++;
    return last;
}

/* "Zwei Kommunen aus Hessen,": behind the noun the clause has nothing but where they are. */
static bool says_no_more(const struct analysis *a, const struct clause *c, size_t i)
{
    const size_t LONGEST = 8; /* tokens */
    if (c->end_token > i + LONGEST)
        return false;
    for (; i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD &&
            !(token_classes(a->doc, i) & (W_PREP | W_WITH | W_OF | W_ARTICLE)) && !doc_capital(a->doc, i))
            return false;
    return true;
}

/* The same: whether that clause says that those of the last Land are members, so that those of the others are. */
static bool shares_verb_of_members(const struct bare *b)
{
    const struct analysis *a = b->k->a;
    const struct clause *c = b->c, *last = clause_of_shared_verb(a, c);
    bool unsure, named;
    return b->members && last > c && !c->unsure && !c->denied && !last->unsure && !last->denied &&
           !has_mark_between(a, c->first_token, c->end_token, RULE_VERB) && !clause_has_unknown_verb(a, c) &&
           counts_in_land(a, c) && says_no_more(a, c, b->q->end_head) &&
           clause_network(a, last, &named) == NETWORK_THIS &&
           (network_named_between(a, last->first_token, last->end_token) ||
            (clause_counts_members(a, (size_t)(last - a->clauses), &unsure) && !unsure)) &&
           !clause_tells_leaving(a, last);
}

/* Whether those whom the noun means are others than the members. */
static bool are_others(const struct bare *b)
{
    const struct analysis *a = b->k->a;
    const struct quantity *q = b->q;
    if ((count_comes_with_people(a, q) && !count_is_signed_for(a, q)) || follows_leaving(a, q) ||
        count_is_of_others(a, q, b->of_body) || has_attribute_of_other(a, q) || is_of_rank(a, q) ||
        count_is_of_district(a, q) || count_is_all_there_is(b->k, q) || count_is_beside_members(b->k, q) ||
        is_had_by_other_network(a, q) || (!q->definite && (clause_tells_leaving(a, b->c) || count_is_rate(a, q))))
        return true;
    if (are_people_who_act(b) || (b->members && (are_studied(b) || are_interested(b) || are_all_of_district(b))) ||
        are_denied(b))
        return true;
    const struct clause *told = clause_behind(a, b->c); /* "dazu elf Kommunen, die sich erst informieren wollten" */
    return b->members && !q->definite && !b->c->finite && told && told->relative && told->unsure &&
           told->first_token <= q->end_head + 1 && !count_is_in_collective(a, q);
}

/* Whether the words around the number say that they are members, whatever the clause says of them. */
static bool are_surely_members(const struct bare *b, bool aim)
{
    const struct analysis *a = b->k->a;
    const struct quantity *q = b->q;
    const struct clause *c = b->c;
    if (!b->members)
        return false;
    if ((!aim && count_is_signed_for(a, q) && count_is_beside_network(a, c)) || count_heads_sentence(a, q))
        return true;
    if (!aim && (count_heads_those_who_join(a, q) || relative_counts_members(a, q) || count_is_of_told(b->k, q) ||
                 count_is_sum_of_told(b->k, q) || count_is_summand(b->k, q)))
        return true;
    /* "Damals war der Kreis Unna die zwölfte Kommune in Nordrhein-Westfalen" */
    if (q->ordinal && b->focus && !c->unsure && !c->denied &&
        tokens_are(a->doc, c->first_token, c->end_token, W_COPULA) && count_is_beside_network(a, c) &&
        scope_near(a, q->first_token, q->end_head))
        return true;
    return b->focus && q->definite && count_is_known_set(a, q); /* "alle 63 Kommunen" */
}

/* "15 Kommunen, unter ihnen Gera, richten ihre Arbeit am Partnerprozess aus": of the clause that the number begins
 * the verb stands behind what is put in, beside the network. */
static bool goes_on_to_network(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const interest[] = {"interesse", "interessiert", "interessieren", "prüfen", "beraten", NULL};
    const struct clause *verb = clause_of_verb(a, c);
    const size_t REACH = 40; /* tokens */
    if (verb == c || c->finite || verb->unsure || verb->denied || q->first_token > c->first_token + 1)
        return false;
    const size_t end = reach_on(verb->first_token, REACH, verb->end_token);
    return network_named_between(a, verb->first_token, end) && !clause_tells_leaving(a, verb) &&
           !doc_has_one_of(a->doc, verb->first_token, end, interest);
}

/* "2015: neuer Name, 45 Kommunen" in a chronicle: at the end of an entry that begins with its date. */
static bool ends_dated_entry(const struct bare *b)
{
    const struct analysis *a = b->k->a;
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[doc_line_of(d, b->q->number_token)];
    const size_t LABEL = 6; /* tokens */
    size_t colon = line->first_token;
    while (colon < line->end_token && colon < line->first_token + LABEL && !doc_punct(d, colon, ':'))
        colon++;
    return b->members && b->k->last.unit == 0 && b->k->last.end_token > 0 && b->c->join == JOIN_COMMA &&
           colon > line->first_token && colon < line->end_token && doc_punct(d, colon, ':') &&
           a->token_bits[line->first_token] & BIT_DATE && a->token_bits[colon - 1] & BIT_DATE &&
           b->q->end_head + 1 >= line->end_token && count_is_whole_clause(a, b->c, b->q);
}

/* Whether a clause about the network says how many of them there are, or that they are new. */
static bool is_predicate_of_network(const struct bare *b)
{
    static const char *const shown[] = {"stellten", "stellen", "stellte", "vorgestellt", NULL};
    const struct analysis *a = b->k->a;
    const struct quantity *q = b->q;
    const struct clause *c = b->c;
    if (!b->focus)
        return false;
    struct quantity marked = *q; /* "Die Marke von 50 Kommunen wurde im Mai überschritten" */
    const bool mark = b->members && count_is_mark(a, &marked);
    if ((!c->unsure && !c->denied && (mark || count_is_of_membership(a, q))) || goes_on_to_network(a, c, q) ||
        ends_dated_entry(b))
        return true;
    if (count_is_copular(a, q) || count_names_network_behind(a, q) || count_is_predicate(a, q) ||
        count_is_widespread(a, q) || count_is_in_phrase(a, q) || count_is_level(a, q) || count_is_answer(a, q) ||
        (count_is_of_same(b->k, q) && !count_is_done_to(a, q) &&
         (!count_has_foreign_object(a, q) || count_is_at_event(a, q))) ||
        count_is_corrected(a, q) || is_bracketed_of_land(a, q))
        return true;
    return q->increment && !c->unsure &&
           (doc_has_one_of(a->doc, c->first_token, c->end_token, shown) ||
            (clause_gains(a, c) && q->first_token > c->first_token)); /* "Vier weitere Städte erhielten Geld" */
}

/* "2017 waren es 57 und jetzt 68 Kommunen": what the clause before says of its number is left out. */
static bool fills_gap(const struct bare *b)
{
    const struct analysis *a = b->k->a;
    const struct antecedent *last = &b->k->last;
    const struct quantity *q = b->q;
    const struct clause *c = b->c;
    return b->members && b->focus && last->unit == 0 && last->end_token > 0 && last->sentence == b->k->sentence &&
           !c->finite && (c->join == JOIN_COMMA || c->join == JOIN_AND || c->join == JOIN_SEMICOLON) &&
           (scope_near(a, q->first_token, q->end_head) ||
            (!(token_classes(a->doc, q->first_token - 1) & W_PREP) &&
             (clause_speaks_of_now(a, c) || date_stated(a, c, q, q->number_token) != NO_REF)));
}

/* "Wir können nun bei knapp 70 anderen Kommunen in Deutschland anrufen": others like the one that belongs, whom that
 * lets do something; a wish or a plan says nothing of how many there are. */
static bool are_peers(const struct bare *b)
{
    static const char *const others[] = {"anderen", "andere", "anderer", "übrigen", "weiteren", NULL};
    static const char *const may[] = {"können", "kann", "könnt", "konnten", "dürfen", "darf", NULL};
    static const char *const wishes[] = {"will",    "wollen", "möchte", "möchten", "soll",   "sollen",
                                         "sollten", "plant",  "planen", "würde",   "würden", NULL};
    const size_t REACH = 30; /* tokens */
    const struct doc *d = b->k->a->doc;
    const struct clause *c = b->c;
    const size_t first = reach_back(b->q->first_token, REACH, c->first_token);
    const size_t end = reach_on(b->q->end_head, REACH, c->end_token);
    const bool led = b->q->first_token > c->first_token &&
                     token_classes(d, b->q->first_token - 1) & (W_PREP | W_WITH | W_OF); /* "bei knapp 70" */
    return led && !c->denied && doc_has_one_of(d, b->q->end_number, b->q->end_head, others) &&
           doc_has_one_of(d, first, end, may) && !doc_has_one_of(d, first, end, wishes) &&
           !doc_punct(d, d->sentences[c->sentence].end_token - 1, '?');
}

/* "Man hofft, dass 50 Kommunen am Netzwerk teilnehmen": that they belong is what is wished, wherever the network is
 * named. */
static bool are_wished(const struct analysis *a, const struct clause *c)
{
    return c->unsure && doc_is(a->doc, c->first_token, "dass") &&
           (has_verb_between(a, c->first_token, c->end_token, STATUS_MEMBER) ||
            has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED));
}

/* The same by what the clause says: nothing else has decided. */
static int unit_by_clause(const struct bare *b, bool aim, const char **why)
{
    const struct analysis *a = b->k->a;
    const struct quantity *q = b->q;
    const struct clause *c = b->c;
    const bool predicate = is_predicate_of_network(b);
    bool unsure = false;
    if (!predicate && (q->definite || !count_has_joining(a, c->first_token, c->end_token)) &&
        count_has_foreign_object(a, q)) /* but "erhielten beim Treffen ihre Urkunde" */
        return UNIT_OTHER;
    if (b->members && b->focus && count_is_contrasted(a, q)) /* what is planned or denied is so of another */
        return 0;
    if (!predicate && !fills_gap(b) && !clause_counts_members(a, clause_of(a, q->number_token), &unsure)) {
        if (!b->members || !b->focus || c->end_token <= b->k->named_from)
            return UNIT_OTHER;
        if (((c->unsure && !are_peers(b)) || c->denied || !(count_is_unopposed(a, q) || count_is_nationwide(a, q))) &&
            !is_granted_of_all(a, c, q))
            return UNIT_OTHER;
        unsure = false;
    }
    unsure |= (aim && !are_peers(b)) || (predicate && c->denied) || are_wished(a, c);
    if (unsure && !q->definite) {
        *why = "planned, wished or denied";
        return UNIT_NONE;
    }
    return b->noun->rule->unit;
}

/* "Wir waren in Essen, in Witten und in Jena. Alle drei Städte machen mit": those who were named, not how many there
 * are. */
static bool are_those_named(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const those[] = {"alle", "die", "diese", NULL};
    enum { MOST = 16 };
    size_t groups[MOST];
    return q->words && q->relation == REL_EQ && q->first_token > c->first_token &&
           doc_one_of(a->doc, q->first_token - 1, those) && groups_taken_up(a, c, groups, MOST) > 0;
}

int count_unit_of_bare(const struct counting *k, const struct quantity *q, const struct mark *noun, const char **why)
{
    static const char *const conditions[] = {"wenn", "falls", "sobald", "sofern", NULL};
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool named;
    const struct bare b = {.k = k,
                           .q = q,
                           .c = c,
                           .noun = noun,
                           .members = noun->rule->unit == 0,
                           .of_body = noun->rule->needs == NEEDS_FOCUS,
                           .focus =
                               clause_network(a, c, &named) == NETWORK_THIS && count_is_near_network(a, c->sentence)};
    const int body = unit_of_any_body(&b);
    if (body > 0)
        return body;
    if (is_far_from_network(&b) || are_those_named(a, c, q))
        return UNIT_OTHER;
    if (b.members && b.focus && count_has_share(a, q) && count_told_more(k, q->value))
        return 0;
    if (are_others(&b))
        return UNIT_OTHER;
    if (b.of_body && b.focus && !c->unsure &&
        (q->definite || !c->denied)) /* "Von den elf Partnern ist keiner gegangen" */
        return noun->rule->unit;
    if (b.members && q->definite && count_is_denied(a, c))
        return UNIT_OTHER;
    /* "machen 31 mit, von den 294 Landkreisen 22": no part of fewer */
    const bool whole = count_is_whole(a, q), whole_of_more = whole && q->value > k->last.value;
    if (b.members && !whole_of_more && (count_is_part_of_last(k, q) || (b.focus && is_among_last(k, q))))
        return 0;
    if (whole && b.members && k->last.unit == 0 && k->last.kind == COUNT_PART && k->last.end_token == q->end_head &&
        count_part_is_located(k, q))
        return 0;
    if (whole && !count_is_start(a, q)) /* "vier der zwölf Bezirke": the twelve are no members */
        return count_is_set_of_members(k, q, b.focus) ? noun->rule->unit : UNIT_OTHER;
    if (doc_one_of(a->doc, c->first_token, conditions)) {
        *why = "a condition"; /* "Wenn alle zehn Städte mitmachten" */
        return UNIT_NONE;
    }
    if (shares_verb_of_members(&b) || (b.members && !q->definite && count_is_taken_up(a, q)))
        return 0;
    const bool aim = (!q->definite || q->ordinal) && count_is_aim(a, c, q) && !count_is_of_who_intends(a, q);
    return are_surely_members(&b, aim) ? 0 : unit_by_clause(&b, aim, why);
}
