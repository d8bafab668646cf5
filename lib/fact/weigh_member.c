/* Whether a commune of which no rule tells anything belongs to the network. */
#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/weigh.h"
#include "lib/fact/words.h"

#include <string.h>

enum {
    ENOUGH = 200, /* on pages that were not learned from nine in ten of those were right */
    LISTED = 400, /* of those in lists and tables, which rules read better */
    BARE = 250,   /* of those in a sentence that has nothing with which belonging is told elsewhere */
    WINDOW = 40,  /* tokens of the sentence before and behind the mention */
    BEFORE = 4,   /* tokens before it, */
    BEHIND = 6,   /* behind it */
    ASIDE = 25,   /* tokens of the sentence before, of the heading */
    HEAD = 3,     /* lines of the page */
    LINES = 40,   /* lines of a list back to what leads it in */
    /* Of one page at most so many mentions are weighed, and so many communes taken: a page of which rules understand
     * so little is none to trust. */
    MENTIONS = 2000,
    TAKEN = 100,
};

static const struct weight words[] = {
#define W(feature, weight) {feature, weight},
#define BIAS(weight)
#include "lib/fact/weights_member.inc"
#undef W
#undef BIAS
};
const struct weights weights_member = {
    words,
    sizeof words / sizeof *words,
#define W(feature, weight)
#define BIAS(weight) weight
#include "lib/fact/weights_member.inc"
#undef W
#undef BIAS
};

static const char rule_weighed[] = "weighed.words";

/* The group that the place stands in; NULL. */
static const struct group *group_of_place(const struct analysis *a, size_t sentence, size_t place)
{
    size_t from,
        to = groups_between(a, a->doc->sentences[sentence].first_token, a->f->places.v[place].end_token, &from);
    const struct group *g = from < to ? &a->groups[to - 1] : NULL;
    return g && g->first_place <= place && place < g->end_place ? g : NULL;
}

static bool is_of_list(const struct line *line)
{
    return line->kind == BLOCK_ITEM || line->kind == BLOCK_ROW;
}

/* What leads in the list or the table of the line: the last sentence before it. False: nothing does. */
static bool lead_in(const struct doc *d, size_t line, size_t *sentence)
{
    for (size_t l = line; l > 0 && l + LINES > line; l--) {
        const struct line *before = &d->lines[l - 1];
        if (line_is_empty(before) || is_of_list(before))
            continue;
        *sentence = doc_sentence_of(d, before->end_token - 1);
        return true;
    }
    return false;
}

static void take_words(const struct weigh_taker *t, const struct place *p, const struct sentence *s)
{
    const size_t first = reach_back(p->first_token, WINDOW, s->first_token);
    const size_t end = reach_on(p->end_token, WINDOW, s->end_token);
    const size_t near = reach_back(p->first_token, BEFORE, s->first_token);
    const size_t on = reach_on(p->end_token, BEHIND, s->end_token);
    weigh_take_tokens(t, "s", first, p->first_token, first);
    weigh_take_tokens(t, "s", p->end_token, end, first);
    weigh_take_tokens(t, "b", near, p->first_token, near);
    weigh_take_tokens(t, "a", p->end_token, on, p->end_token);
    weigh_take_pairs(t, "2", first, end);
}

static void take_around(const struct weigh_taker *t, size_t sentence)
{
    const struct doc *d = t->a->doc;
    const size_t line = d->sentences[sentence].line;
    const int32_t heading = t->a->section[line];
    const bool listed = is_of_list(&d->lines[line]);
    size_t before = sentence - 1;
    if (heading >= 0) {
        const struct line *h = &d->lines[heading];
        weigh_take_tokens(t, "h", h->first_token, reach_on(h->first_token, ASIDE, h->end_token), h->first_token);
    }
    if (listed ? !lead_in(d, line, &before) : sentence == 0)
        return;
    const struct sentence *b = &d->sentences[before];
    const size_t first = reach_back(b->end_token, ASIDE, b->first_token);
    weigh_take_tokens(t, listed ? "l" : "p", first, b->end_token, first);
}

/* "Bremen, im Februar 2022" at the end of a line: where and when something was written, as far as the form tells. */
static bool is_dateline(const struct analysis *a, const struct place *p)
{
    const size_t BETWEEN = 3; /* tokens: ", im" */
    const size_t line = doc_line_of(a->doc, p->first_token);
    const size_t end = a->doc->lines[line].end_token;
    size_t date;
    if (p->end_token >= end || !doc_punct(a->doc, p->end_token, ',') ||
        dates_in(a, p->end_token, reach_on(p->end_token, BETWEEN, end), &date) == 0)
        return false;
    return a->f->dates.v[date].end_token == end;
}

/* How long the page is: how often its number of lines can be halved. */
static long lines_of_page(const struct doc *d)
{
    long n = 0;
    for (size_t lines = d->nlines; lines > 1; lines /= 2)
        n++;
    return n;
}

static void take_standing(const struct weigh_taker *t, size_t place, size_t sentence)
{
    enum { LARGE = 3, EIGHTS = 8, LONG = 5 }; /* communes of a group; a sentence is measured in eights of tokens */
    const struct analysis *a = t->a;
    const struct place *p = &a->f->places.v[place];
    const struct sentence *s = &a->doc->sentences[sentence];
    const struct clause *c = &a->clauses[clause_of(a, p->first_token)];
    const struct group *g = group_of_place(a, sentence, place);
    const struct area *area = commune_area(a->f, place);
    const size_t together = g ? g->end_place - g->first_place : 0, eights = (s->end_token - s->first_token) / EIGHTS;
    bool named;
    weigh_take_number(t, "network", (long)clause_network(a, c, &named));
    weigh_take_number(t, "named", named);
    weigh_take_number(t, "denied", c->denied);
    weigh_take_number(t, "unsure", c->unsure);
    weigh_take_number(t, "relative", c->relative);
    weigh_take_number(t, "finite", c->finite);
    weigh_take_number(t, "titled", a->titled);
    weigh_take_number(t, "about", a->about);
    weigh_take_number(t, "proposal", a->proposal);
    weigh_take_number(t, "role", g ? (long)g->role : -1);
    weigh_take_number(t, "group", together > LARGE ? LARGE : (long)together);
    weigh_take_number(t, "depth", (long)token_depth(a, p->first_token));
    weigh_take_number(t, "line", a->doc->lines[s->line].kind);
    weigh_take_number(t, "level", (long)area->level);
    weigh_take_number(t, "length", eights > LONG ? LONG : (long)eights);
    weigh_take_number(t, "asked", doc_punct(a->doc, s->end_token - 1, '?'));
    weigh_take_number(t, "dates", dates_in(a, s->first_token, s->end_token, NULL) > 0);
    weigh_take_number(t, "lines", lines_of_page(a->doc));
    weigh_take_number(t, "head", doc_line_of(a->doc, p->first_token) < HEAD);
    weigh_take_number(t, "dateline", is_dateline(a, p));
    weigh_take_number(t, "publisher", a->publisher >= 0 && commune_area(a->f, (size_t)a->publisher) == area);
}

void weigh_member_features(const struct weigh_taker *t, size_t place, size_t k)
{
    const struct place *p = &t->a->f->places.v[place];
    const size_t sentence = doc_sentence_of(t->a->doc, p->first_token);
    (void)k;
    take_words(t, p, &t->a->doc->sentences[sentence]);
    take_around(t, sentence);
    take_standing(t, place, sentence);
}

/* "Tätigkeitsnachweis 2022" over "Treffen der Mitglieder (Trier, Worms)": a year of another line, or the date of the
 * page, tells not when somebody joined. */
static bool is_of_page(const struct analysis *a, const struct sentence *s, int date)
{
    const size_t YEAR = 4; /* digits */
    const struct date_mention *m = &a->f->dates.v[date];
    return !is_of_list(&a->doc->lines[s->line]) && doc_line_of(a->doc, m->first_token) != s->line &&
           (strlen(m->reading) == YEAR || a->f->roles[date] == ROLE_PUBLISHED);
}

/* The commune at the place belongs; if the sentence tells when, as a rule would take it from the word that weighs
 * most, it joined then. */
static void take_weighed(struct analysis *a, size_t place)
{
    static const struct rule rule = {.id = rule_weighed, .kind = RULE_VERB, .status = STATUS_JOINED, .unit = -1};
    const struct place *p = &a->f->places.v[place];
    const size_t sentence = doc_sentence_of(a->doc, p->first_token);
    const struct sentence *of = &a->doc->sentences[sentence];
    const size_t end = reach_on(p->end_token, WINDOW, of->end_token);
    const size_t heaviest =
        weigh_heaviest(a, &weights_member, "s", reach_back(p->first_token, WINDOW, of->first_token), end);
    const uint32_t word = heaviest < end ? (uint32_t)heaviest : p->first_token;
    const struct mark mark = {.first_token = word,
                              .end_token = word + 1,
                              .with_first = word,
                              .with_end = word,
                              .next_name = (uint32_t)a->marks.n,
                              .rule = &rule};
    const struct statement s = {.mark = &mark, .rule = rule.id, .status = STATUS_JOINED};
    const struct clause *c = &a->clauses[clause_of(a, p->first_token)], *telling = &a->clauses[clause_of(a, word)];
    const struct group *g = group_of_place(a, sentence, place);
    const struct dating d = dating_of(a, c, g, &s);
    int date = g ? date_of_place(a, c, g, place, &s, &d) : d.shared;
    if (date == NO_REF && telling != c && dates_in(a, c->first_token, c->end_token, NULL) == 0)
        date = dating_of(a, telling, NULL, &s).shared; /* "Ulm ist nahe, und die Kollegen sind seit 2011 dabei" */
    if (date != NO_REF && is_of_page(a, of, date))
        date = NO_REF;
    const bool joined = date != NO_REF && !date_is_since(a, (size_t)date);
    membership_add(a, place, joined ? STATUS_JOINED : STATUS_MEMBER, date, rule.id);
}

/* "Celle trat 2014 dem Förderverein bei", "trat der SPD bei": whether the clause tells of something else that has
 * members. */
static bool is_of_other_body(const struct analysis *a, const struct clause *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_VERB && statement_is_of_other_thing(a, c, &a->marks.v[from]))
            return true;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (token_is_other_body(a, i) || token_stands_beside(a->doc, i)) /* "bleibt Zaungast" */
            return true;
    return false;
}

/* Whether the sentence has what belonging can be told with: a date, a name or a noun of the network, a verb or noun
 * of the profile; not "Mit 34.000 Menschen ist Uelzen die größte Stadt im Kreis". */
static bool has_matter(const struct analysis *a, const struct sentence *s)
{
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind != RULE_BARE)
            return true;
    return dates_in(a, s->first_token, s->end_token, NULL) > 0;
}

/* "Kiel, Plön und Celle". */
static bool has_names_only(const struct analysis *a, const struct sentence *s)
{
    for (size_t i = s->first_token; i < reach_on(s->first_token, WINDOW, s->end_token); i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_PLACE) &&
            !(token_classes(a->doc, i) & W_AND))
            return false;
    return true;
}

/* What a mention in the sentence must weigh. */
static int enough_for(const struct analysis *a, const struct sentence *s)
{
    if (is_of_list(&a->doc->lines[s->line]) || has_names_only(a, s))
        return LISTED;
    return has_matter(a, s) ? ENOUGH : BARE;
}

/* What is known of an area. */
enum { TOLD = -1, UNKNOWN = 0 }; /* else one more than the place of the mention that weighs most so far */

/* What has been seen of the page. */
struct weighing {
    struct analysis *a;
    struct map known;   /* of areas, by their address */
    uint8_t *told;      /* of each sentence: a rule has told of somebody there */
    size_t clause;      /* the last one that was looked at; SIZE_MAX: none */
    bool of_other_body; /* it is */
    int enough;         /* what a mention there must weigh */
};

static struct map_entry *known_of(struct weighing *w, const struct area *area)
{
    return map_put(&w->known, (const char *)&area, sizeof area);
}

/* Rules have told of an area, or that it does not belong. */
static void see_told(struct weighing *w)
{
    const struct analysis *a = w->a;
    for (size_t i = 0; i < a->f->nmemberships; i++) {
        const struct membership *m = &a->f->memberships[i];
        known_of(w, commune_area(a->f, (size_t)m->place))->num = TOLD;
        w->told[doc_sentence_of(a->doc, doc_token_at(a->doc, m->start))] = 1;
    }
    for (size_t i = 0; i < a->ndenials; i++)
        known_of(w, a->denials[i].area)->num = TOLD;
}

/* "die einzige Kommune im Landkreis Zwickau": where the commune lies of which something is told. */
static bool is_where_commune_lies(const struct analysis *a, const struct place *p)
{
    const size_t first = p->first_token;
    return first > 1 && doc_is(a->doc, first - 1, "im") && a->token_bits[first - 2] & BIT_UNIT;
}

/* "durfte mit dem Landrat nach Stuttgart fahren", "lud die Runde nach Celle ein": where somebody goes. */
static bool is_where_somebody_goes(const struct analysis *a, const struct place *p)
{
    static const char *const go[] = {
        "fahren",  "fuhr",       "fuhren",   "gefahren",  "reisen",    "reiste",       "reisten", "gereist", "ging",
        "gingen",  "eingeladen", "lud",      "luden",     "lädt",      "laden",        "holte",   "kommen",  "kamen",
        "pilgern", "pilgerten",  "gekommen", "angereist", "unterwegs", "aufgebrochen", "fährt",   "reist",   NULL};
    const size_t REACH = 24; /* tokens to either side */
    const size_t first = p->first_token;
    const struct clause *c = &a->clauses[clause_of(a, first)];
    return first > c->first_token + 1 && doc_is(a->doc, first - 1, "nach") &&
           doc_has_one_of(a->doc, reach_back(first, REACH, c->first_token),
                          reach_on(p->end_token, REACH, c->end_token), go);
}

/* "Die Modellregion umfasst die Stadt Chemnitz und den Landkreis Mittelsachsen": of what something else than the
 * network consists. */
static bool is_part_of_region(const struct analysis *a, const struct clause *c)
{
    static const char *const comprise[] = {"umfasst",   "umfassen",   "umfasste", "umfassten",
                                           "erstreckt", "erstrecken", NULL};
    bool named;
    return doc_has_one_of(a->doc, c->first_token, c->end_token, comprise) &&
           !has_mark_between(a, c->first_token, c->end_token, RULE_UNIT) &&
           (clause_network(a, c, &named) != NETWORK_THIS || !named);
}

/* "Kiel/Schwerin – Im Norden ...": where a piece of news was written. */
static bool is_in_dateline(const struct analysis *a, size_t sentence)
{
    const size_t LONGEST = 8; /* tokens */
    const struct sentence *s = &a->doc->sentences[sentence];
    bool parted = false;
    size_t i = s->first_token;
    for (; i < reach_on(s->first_token, LONGEST, s->end_token); i++)
        if (doc_punct(a->doc, i, '/'))
            parted = true;
        else if (!(a->token_bits[i] & BIT_PLACE))
            break;
    return parted && i + LONGEST < s->end_token && doc_dash_apart(a->doc, i);
}

/* Whether a rule has understood the sentence of the place: it tells of others that they belong, or of something that
 * is only decided, or of another body, or the place is a Land there. */
static bool is_understood(struct weighing *w, size_t place)
{
    enum { DATELINE = 4 }; /* tokens */
    const struct analysis *a = w->a;
    const struct place *p = &a->f->places.v[place];
    const size_t sentence = doc_sentence_of(a->doc, p->first_token), clause = clause_of(a, p->first_token);
    const struct clause *c = &a->clauses[clause];
    if (is_in_dateline(a, sentence) && p->first_token < a->doc->sentences[sentence].first_token + DATELINE)
        return true;
    if (w->told[sentence] || is_where_commune_lies(a, p) || is_where_somebody_goes(a, p) || is_part_of_region(a, c))
        return true;
    if (clause != w->clause) {
        w->clause = clause;
        w->of_other_body = is_of_other_body(a, c) || sentence_is_decided(a, sentence) || joining_is_yet_to_come(a, c);
        w->enough = enough_for(a, &a->doc->sentences[sentence]);
    }
    const struct group *g = group_of_place(a, sentence, place);
    return w->of_other_body || (g && subject_is_land(a, c, g));
}

/* What a mention weighs, and what it must. */
struct weighed {
    int weight, enough; /* 0 enough: it is not weighed */
};

static void weigh_place(struct weighing *w, size_t place, struct weighed *v)
{
    v[place].weight = weigh(w->a, &weights_member, weigh_member_features, place, 0);
    v[place].enough = w->enough;
}

/* The first place behind those of the running text that are named together with that one. */
static size_t end_of_company(const struct analysis *a, const struct weighed *v, size_t place, size_t n)
{
    if (v[place].enough == 0 || v[place].enough >= LISTED)
        return place + 1;
    const struct group *g = group_of_place(a, doc_sentence_of(a->doc, a->f->places.v[place].first_token), place);
    return g && g->end_place < n ? g->end_place : place + 1;
}

/* "Untersucht wurden Osnabrück und Bremerhaven": who is named together belongs together. If they weigh half of what
 * they must on average, each weighs as much as the one that weighs most. */
static void weigh_together(const struct analysis *a, struct weighed *v, size_t n)
{
    for (size_t i = 0, end; i < n; i = end) {
        long spare = 0;
        int most = v[i].weight;
        end = end_of_company(a, v, i, n);
        for (size_t k = i; k < end; k++)
            if (v[k].enough > 0) {
                spare += 2L * v[k].weight - v[k].enough;
                most = v[k].weight > most ? v[k].weight : most;
            }
        for (size_t k = i; k < end && spare > 0; k++)
            v[k].weight = most;
    }
}

/* The mention of the area that weighs most is noted, if it weighs enough. */
static void take_heaviest(struct weighing *w, const struct weighed *v, size_t place)
{
    const struct place *p = &w->a->f->places.v[place];
    struct map_entry *of = known_of(w, commune_area(w->a->f, place));
    if (v[place].weight < v[place].enough) {
        if (v[place].weight > 0)
            trace_note(w->a, p->first_token, p->end_token, rule_weighed, false, "the words around weigh too little");
    } else if (of->num == UNKNOWN || v[place].weight > v[of->num - 1].weight) {
        of->num = (int64_t)place + 1;
    }
}

void members_weigh(struct analysis *a)
{
    const size_t n = a->f->places.n;
    struct weighing w = {.a = a, .told = mem_zalloc((a->doc->nsentences + 1) * sizeof *w.told), .clause = SIZE_MAX};
    struct weighed *v = mem_zalloc((n + 1) * sizeof *v);
    size_t mentions = 0, taken = 0;
    see_told(&w);
    for (size_t i = 0; i < n && mentions < MENTIONS; i++) {
        const struct area *area = commune_area(a->f, i);
        if (!area || known_of(&w, area)->num == TOLD || is_understood(&w, i))
            continue;
        weigh_place(&w, i, v);
        mentions++;
    }
    weigh_together(a, v, n);
    for (size_t i = 0; i < n; i++)
        if (v[i].enough > 0)
            take_heaviest(&w, v, i);
    for (size_t i = 0; i < n && taken < TAKEN; i++) {
        const struct area *area = commune_area(a->f, i);
        if (area && known_of(&w, area)->num == (int64_t)i + 1) {
            take_weighed(a, i);
            taken++;
        }
    }
    mem_free(v);
    mem_free(w.told);
    map_free(&w.known);
}
