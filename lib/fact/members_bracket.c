/* Brackets: their dates, and memberships that they tell where the page is about the network. German in general. */
#include "lib/base/mem.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

/* --- their dates ---------------------------------------------------------------------------------------------------- */

enum { LONGEST_BRACKET = 400 }; /* tokens: one that nobody closes would be read to its end for each place in it */

size_t bracket_end(const struct analysis *a, size_t i)
{
    const size_t end = reach_on(i, LONGEST_BRACKET, a->doc->ntokens);
    while (i < end && token_depth(a, i) > 0)
        i++;
    return i;
}

/* "(so auch Kiel & Plön 2019)", "(vgl. Meyer 2018)": a year of what is cited. */
static bool cites(const struct doc *d, size_t i, size_t date)
{
    static const char *const leads[] = {"so",  "vgl",     "stand",  "siehe",  "ebd",
                                        "zit", "zitiert", "quelle", "hierzu", NULL};
    bool cited = doc_one_of(d, i + 1, leads);
    for (; i < date && !cited; i++)
        cited = doc_punct(d, i, '&');
    return cited;
}

/* "(Ratsbeschluss vom 14. März 2017)", "(Beschluss 2016)": when a body decided, not when the commune came. */
static bool is_of_decision(const struct analysis *a, size_t bracket, size_t date)
{
    static const char *const decisions[] = {"beschluss", "beschluß", "votum", "antrag", NULL};
    static const char *const links[] = {"vom", "am", "im", "von", NULL};
    size_t i = a->f->dates.v[date].first_token;
    while (i > bracket + 1 && doc_one_of(a->doc, i - 1, links))
        i--;
    i -= i > bracket + 1 && doc_punct(a->doc, i - 1, ':');
    return i > bracket + 1 && doc_capital(a->doc, i - 1) && doc_ends_in(a->doc, i - 1, 0, decisions);
}

int bracket_date(const struct analysis *a, size_t i)
{
    if (i < a->doc->ntokens && a->doc->tokens[i].flags & TOK_SENTENCE_START)
        return NO_REF; /* "(Verbund, Stand 2014)" below a list */
    size_t from, to = dates_between(a, i, bracket_end(a, i), &from);
    from = date_past_bounds(a, from, to);
    from += from < to && is_of_decision(a, i, from);
    return from < to && !cites(a->doc, i, a->f->dates.v[from].first_token) ? (int)from : NO_REF;
}

/* "Lüneburg und der Landkreis Uelzen (beide 2016)": the bracket behind the next one is for this one as well; with
 * "jeweils", "alle" for all before it. */
static int date_of_both(const struct analysis *a, const struct group *g, size_t place)
{
    static const char *const two[] = {"beide", "beides", NULL};
    static const char *const all[] = {"alle", "jeweils", "sämtlich", "allesamt", "je", NULL};
    const size_t REACH = 8; /* places */
    for (size_t i = place + 1; i < g->end_place && i <= place + REACH; i++) {
        size_t bracket = a->f->places.v[i].end_token;
        if (!token_opens_bracket(a, bracket))
            continue;
        bool shared =
            doc_one_of(a->doc, bracket + 1, all) || (i == place + 1 && doc_one_of(a->doc, bracket + 1, two));
        return shared ? bracket_date(a, bracket) : NO_REF;
    }
    return NO_REF;
}

int date_in_bracket(const struct analysis *a, const struct group *g, size_t place)
{
    size_t after = a->f->places.v[place].end_token;
    int date = token_opens_bracket(a, after) ? bracket_date(a, after) : NO_REF;
    return date != NO_REF ? date : date_of_both(a, g, place);
}

/* Whether a word of the bracket denies or plans: "(noch nicht)", "(folgt)". */
static bool bracket_denies(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (token_classes(a->doc, i) & (W_NOT | W_MODAL | W_FUTURE) || doc_is(a->doc, i, "folgt") ||
            (a->doc->tokens[i].kind == TOK_WORD && token_is_plan(a->doc, i)))
            return true;
    return false;
}

/* The first token of the bracket at the end of the clause, over the signs behind it; *end: behind its last one. The
 * same as *end if none stands there. */
static size_t bracket_at_end(const struct analysis *a, const struct clause *c, size_t *end)
{
    size_t i = c->end_token;
    while (i > c->first_token && a->doc->tokens[i - 1].kind == TOK_PUNCT && token_depth(a, i - 1) == 0)
        i--;
    *end = i;
    while (i > c->first_token && token_depth(a, i - 1) > 0)
        i--;
    return i;
}

/* "stieß der Landkreis Vechta hinzu (4.5.23)": a bracket at the end of the clause. */
int trailing_bracket(const struct analysis *a, const struct clause *c)
{
    size_t end, first = bracket_at_end(a, c, &end);
    return first < end ? bracket_date(a, first) : NO_REF;
}

int trailing_bracket_of_all(const struct analysis *a, const struct clause *c)
{
    size_t end, first = bracket_at_end(a, c, &end);
    return first < end && first > c->first_token && !(a->token_bits[first - 1] & BIT_PLACE) ? bracket_date(a, first)
                                                                                            : NO_REF;
}

int bracket_of_joining(const struct analysis *a, const struct clause *c)
{
    static const char *const joining[] = {"beitritt",     "eintritt", "aufnahme", "unterzeichn",
                                          "unterschrift", "urkunde",  "beigetr",  NULL};
    const unsigned leads = W_PREP | W_WITH | W_OF | W_SINCE | W_ARTICLE | W_ADVERB;
    size_t end, first = bracket_at_end(a, c, &end);
    bool told = false;
    for (size_t i = first; i < end; i++) {
        const bool word = a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_DATE);
        const bool says = word && doc_begins_in(a->doc, i, joining);
        told |= says;
        if (doc_punct(a->doc, i, ':') || (word && !says && !(token_classes(a->doc, i) & leads)))
            return NO_REF;
    }
    return told && !bracket_denies(a, first, end) ? bracket_date(a, first) : NO_REF;
}

/* The date in the first bracket among tokens [first, end) that stands behind no commune; NO_REF. */
static int first_bracket_date(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (token_opens_bracket(a, i) && !(i > first && a->token_bits[i - 1] & BIT_PLACE))
            return bracket_date(a, i);
    return NO_REF;
}

/* "nimmt (seit 2015) am Netzwerk teil": a bracket that stands behind no commune and says since when. */
int since_bracket(const struct analysis *a, const struct clause *c)
{
    int date = first_bracket_date(a, c->first_token, c->end_token);
    return date != NO_REF && date_is_since(a, (size_t)date) ? date : NO_REF;
}

/* "zuerst (2012) kam Kiel": a bracket of the clause before its one commune. */
int leading_bracket(const struct analysis *a, const struct clause *c, const struct group *g)
{
    return first_bracket_date(a, c->first_token, g->first_token);
}

/* --- what they tell ------------------------------------------------------------------------------------------------- */

bool bracket_is_date(const struct analysis *a, size_t i)
{
    static const char *const leads[] = {"seit",  "ab",    "beide",   "jeweils", "im",  "am",  "dem", "beitritt",
                                        "dabei", "schon", "bereits", "erst",    "zum", "vom", NULL};
    bool date = false;
    for (; i < a->doc->ntokens && token_depth(a, i) > 0; i++) {
        date |= (a->token_bits[i] & BIT_DATE) != 0;
        if (a->doc->tokens[i].kind != TOK_PUNCT && !(a->token_bits[i] & BIT_DATE) && !doc_one_of(a->doc, i, leads))
            return false;
    }
    return date;
}

int end_of_time(const struct analysis *a, size_t place)
{
    const size_t first = a->f->places.v[place].end_token;
    size_t from, to = dates_between(a, first, bracket_end(a, first), &from);
    bool until = to == from + 1 && doc_is(a->doc, first + 1, "bis") && date_is_until(a, from) &&
                 doc_closes(a->doc, a->f->dates.v[from].end_token);
    if (until)
        return (int)from;
    return to == from + 2 && a->f->dates.v[from].range_with == (int)from + 1 ? (int)from + 1 : NO_REF;
}

int bracket_date_of(const struct analysis *a, size_t i, const struct mark *m)
{
    size_t end = bracket_end(a, i), dates;
    if (dates_in(a, m->first_token, end, &dates) > 0)
        return (int)dates;
    return dates_in(a, i, end, &dates) == 1 ? (int)dates : NO_REF;
}

bool bracket_tells_leaving(const struct analysis *a, size_t place, int *date)
{
    const size_t first = a->f->places.v[place].end_token;
    size_t from, to = marks_between(a, first, bracket_end(a, first), &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        if (m->rule->status != STATUS_LEFT || (m->rule->kind != RULE_VERB && m->rule->kind != RULE_NOUN) ||
            tokens_doubtful(a, first, m->first_token))
            continue;
        *date = bracket_date_of(a, first, m);
        return true;
    }
    return false;
}

/* The first token of [first, end) that says that it is over; `end` if none does. */
static size_t word_of_end(const struct analysis *a, size_t first, size_t end)
{
    static const char *const over[] = {"beendet",     "endete",    "geendet",    "gekündigt",
                                       "ausgelaufen", "erloschen", "aufgegeben", "eingestellt",
                                       "ruht",        "ruhend",    "raus",       NULL};
    const struct doc *d = a->doc;
    size_t from, to = marks_between(a, first, end, &from);
    for (; from < to; from++) {
        const struct rule *r = a->marks.v[from].rule;
        if (r->status == STATUS_LEFT && (r->kind == RULE_VERB || r->kind == RULE_NOUN))
            return a->marks.v[from].first_token;
    }
    for (size_t i = first; i < end; i++)
        if (doc_one_of(d, i, over) && (i == first || d->tokens[i - 1].kind == TOK_PUNCT ||
                                       a->token_bits[i - 1] & BIT_DATE || token_classes(d, i - 1) & W_ADVERB))
            return i; /* not "Förderung beendet" */
    return end;
}

/* "2013 bis 2019", "(bis 2019)", not "Projekt bis 2019". */
static bool ends_time(const struct analysis *a, size_t first, size_t date)
{
    if (!date_is_until(a, date))
        return false;
    size_t i = a->f->dates.v[date].first_token;
    while (i > first && !doc_is(a->doc, i, "bis"))
        i--;
    return i == first || a->doc->tokens[i - 1].kind == TOK_PUNCT || a->token_bits[i - 1] & BIT_DATE ||
           token_classes(a->doc, i - 1) & (W_ADVERB | W_AND);
}

bool tokens_tell_end(const struct analysis *a, size_t first, size_t end, int *date)
{
    static const char *const goes_on[] = {"verlängert", "befristet", "gilt", "gültig", "läuft", "zunächst", NULL};
    size_t word = word_of_end(a, first, end), from, to;
    *date = NO_REF;
    if (word < end) {
        to = dates_between(a, word, end, &from);
        *date = from < to ? (int)from : NO_REF;
        return (*date == NO_REF || !date_lies_ahead(a, *date)) && !tokens_doubtful(a, first, word);
    }
    if (doc_has_one_of(a->doc, first, end, goes_on))
        return false;
    for (to = dates_between(a, first, end, &from); from < to; from++)
        if (ends_time(a, first, from) && date_is_absolute(a, from) && !date_lies_ahead(a, (int)from)) {
            *date = (int)from;
            return true;
        }
    return false;
}

static bool is_since_bracket(const struct analysis *a, size_t i)
{
    int date = bracket_date(a, i);
    return date != NO_REF && date_is_since(a, (size_t)date);
}

/* "Kassel (2013)", but not "in Hilden (7.10.), Ratingen (9.10.)": what is still to come. */
static bool tells_when(const struct analysis *a, size_t i)
{
    if (!token_opens_bracket(a, i) || !bracket_is_date(a, i) || bracket_date(a, i) == NO_REF)
        return false;
    return !strstr(a->f->dates.v[bracket_date(a, i)].reading, ";will");
}

static size_t date_brackets(const struct analysis *a, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = from; i < to; i++)
        for (size_t p = a->groups[i].first_place; p < a->groups[i].end_place; p++)
            n += tells_when(a, a->f->places.v[p].end_token);
    return n;
}

/* "zu den Werkstätten in Plön (März) und Kiel (Mai)": where and when an event was. */
static bool is_where_event_was(const struct analysis *a, const struct group *g)
{
    const size_t first = a->clauses[g->clause].first_token;
    size_t i = tokens_back(a->doc, g->first_token, first, W_ARTICLE | W_KIND);
    if (g->role != GROUP_PLACE || i < first + 2)
        return false;
    return token_classes(a->doc, i - 1) & W_PREP && token_is_event(a->doc, i - 2, WORD_EVENT);
}

static int by_start(const void *x, const void *y)
{
    uint32_t s = *(const uint32_t *)x, t = *(const uint32_t *)y;
    return s < t ? -1 : s > t;
}

/* Where what was said so far stands, sorted; read_brackets takes no more than the rest. */
struct said {
    uint32_t *starts;
    size_t n;
    bool in_sentence; /* some of it in the sentence at hand */
};

/* "Nur Potsdam (seit 2012) und Teltow, das 2018 dazukam": of a sentence that says something of another commune, since when
 * a place belongs that it says nothing else of. */
static bool may_go_unsaid(const struct analysis *a, const struct said *said, size_t place)
{
    const struct place *p = &a->f->places.v[place];
    return !said->in_sentence || (is_since_bracket(a, p->end_token) &&
                                  !bsearch(&p->start, said->starts, said->n, sizeof p->start, by_start));
}

/* "Ausgezeichnet mit dem Preis: Kiel (2012), Plön (2015)": what stands before the colon says that those are others. */
static bool is_labelled_otherwise(const struct analysis *a, const struct clause *c)
{
    const uint32_t LONGEST = 40; /* tokens */
    const struct clause *label = clause_before(a, c);
    if (c->join != JOIN_COLON || !label || label->first_token == label->end_token ||
        label->end_token - label->first_token > LONGEST)
        return false;
    struct line said = a->doc->lines[doc_line_of(a->doc, label->first_token)];
    said.first_token = label->first_token;
    said.end_token = label->end_token;
    size_t from, to = marks_between(a, said.first_token, said.end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind != RULE_OTHER)
            return false;
    const bool another = names_another_matter(a, &said);
    said.first_token += said.first_token + 1 < said.end_token; /* the first word is written large whatever it is */
    return another || !line_divides(a, &said);
}

/* "Kassel (2013) schreibt am Bericht.": since when the subject that the sentence begins with belongs; not the day of
 * an event. */
static bool begins_with_dated(const struct analysis *a, const struct sentence *s)
{
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (from == to || a->groups[from].role != GROUP_SUBJECT ||
        tokens_back(a->doc, a->groups[from].first_token, s->first_token, W_ARTICLE | W_KIND) > s->first_token)
        return false;
    const size_t bracket = a->f->places.v[a->groups[from].end_place - 1].end_token;
    return tells_when(a, bracket) && !date_is_day(&a->f->dates.v[bracket_date(a, bracket)]);
}

/* Whether dates behind names are the manner of the text: several in the sentence, or one behind its subject and
 * another one behind that of the sentence before or behind it in the paragraph. */
static bool dates_are_manner(const struct analysis *a, size_t sentence)
{
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (date_brackets(a, from, to) > 1)
        return true;
    return begins_with_dated(a, s) &&
           ((sentence > 0 && s[-1].line == s->line && begins_with_dated(a, s - 1)) ||
            (sentence + 1 < d->nsentences && s[1].line == s->line && begins_with_dated(a, s + 1)));
}

static void read_brackets(struct analysis *a, size_t sentence, const struct said *said)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    bool manner = dates_are_manner(a, sentence);
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        const struct clause *c = &a->clauses[g->clause];
        bool named;
        bool told =
            manner || c->finite || clause_has_unknown_verb(a, c); /* one entry of a list is what stands over it */
        if (c->denied || (c->unsure && manner) || !told || token_depth(a, g->first_token) > 0 ||
            clause_network(a, c, &named) != NETWORK_THIS || is_where_event_was(a, g) || is_labelled_otherwise(a, c))
            continue;
        bool since = false;
        for (size_t p = g->first_place; p < g->end_place; p++) {
            size_t bracket = a->f->places.v[p].end_token;
            bool told_here =
                a->f->places.v[p].kind == PLACE_COMMUNE && tells_when(a, bracket) && may_go_unsaid(a, said, p);
            since |= told_here && is_since_bracket(a, bracket);
            if (told_here &&
                (manner || (g->role == GROUP_SUBJECT && is_since_bracket(a, bracket)))) /* one date is no manner */
                membership_add(a, p, is_since_bracket(a, bracket) ? STATUS_MEMBER : STATUS_JOINED,
                               bracket_date(a, bracket), "presupposed.bracket");
        }
        for (size_t p = g->first_place; since && (g->role == GROUP_SUBJECT || manner) && p < g->end_place; p++)
            if (a->f->places.v[p].kind == PLACE_COMMUNE) /* "er nennt Herne, Hamm und Unna (beide seit 2018)" */
                membership_add(a, p, STATUS_MEMBER, date_of_both(a, g, p), "presupposed.bracket");
    }
}

/* "Kiel schon seit 2012", "Aus der Praxis: Kiel, seit April 2016", "(58 Kommunen, Kiel seit 2014)", "Kiel und
 * Lübeck, beide seit 2013,": since when, and no verb. */
static void read_since(struct analysis *a, const struct group *g)
{
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[g->clause];
    const struct sentence *s = &d->sentences[c->sentence];
    size_t i = g->end_token, from;
    bool named;
    i += doc_punct(d, i, ',');
    const bool of_all = token_takes_up_all(d, i);
    i += of_all;
    while (i < s->end_token && token_classes(d, i) & W_ADVERB && !(token_classes(d, i) & W_SINCE))
        i++;
    if (i + 1 >= s->end_token || !(token_classes(d, i) & W_SINCE) || g->role != GROUP_SUBJECT)
        return;
    size_t to = dates_between(a, i, reach_on(i, 4, s->end_token), &from);
    if (from == to || !date_is_since(a, from))
        return;
    size_t end = a->f->dates.v[from].end_token;
    bool ends = end >= s->end_token || (d->tokens[end].kind == TOK_PUNCT && !doc_punct(d, end, '/')) ||
                token_classes(d, end) & W_AND || doc_tab_behind(d, end - 1);
    if (!ends || c->denied || c->unsure || c->finite || clause_has_unknown_verb(a, c) ||
        tokens_doubtful(a, c->first_token, end) || clause_network(a, c, &named) != NETWORK_THIS)
        return;
    for (size_t p = of_all ? g->first_place : g->end_place - 1; p < g->end_place; p++)
        membership_add(a, p, STATUS_MEMBER, (int)from, "presupposed.since");
}

void members_in_brackets(struct analysis *a)
{
    if (!a->about)
        return;
    const struct doc *d = a->doc;
    size_t next = 0;
    struct said said = {.n = a->f->nmemberships};
    said.starts = mem_array(NULL, said.n + 1, sizeof *said.starts);
    for (size_t i = 0; i < said.n; i++)
        said.starts[i] = a->f->memberships[i].start;
    qsort(said.starts, said.n, sizeof *said.starts, by_start);
    for (size_t s = 0; s < d->nsentences; s++) {
        while (next < said.n && said.starts[next] < d->sentences[s].start)
            next++;
        for (size_t g = a->first_group[s]; g < a->first_group[s + 1]; g++)
            read_since(a, &a->groups[g]);
        uint32_t end = d->tokens[d->sentences[s].end_token - 1].end;
        said.in_sentence = next < said.n && said.starts[next] < end;
        read_brackets(a, s, &said);
    }
    mem_free(said.starts);
}

/* "Celle (kein Scherz)", "Celle (keine Kreisstadt)": what is denied is not that it belongs. */
static bool denies_other_thing(const struct analysis *a, size_t not )
{
    static const char *const belonging[] = {"mitglied", "partner",   "beitritt", "teil",      "unterschrift",
                                            "urkunde",  "beschluss", "vereinba", "erklärung", "vertrag",
                                            "aufnahme", "antrag",    NULL};
    return doc_begins(a->doc, not, "kein") && doc_capital(a->doc, not +1) &&
           !doc_begins_in(a->doc, not +1, belonging) && marks_in(a, not +1, not +2, NULL) == 0;
}

bool place_is_pending(const struct analysis *a, size_t place)
{
    static const char *const pending[] = {"beschlossen", "geplant", "vorbereitung", "folgt", NULL};
    size_t i = a->f->places.v[place].end_token;
    if (!token_opens_bracket(a, i))
        return false;
    for (size_t first = i, end = bracket_end(a, i); i < end; i++)
        if ((token_negates(a->doc, i) && !negates_another(a, i, first, end) && !denies_other_thing(a, i)) ||
            doc_one_of(a->doc, i, pending) || token_stands_beside(a->doc, i))
            return true;
    return false;
}

void members_in_brackets_of(struct analysis *a, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        for (size_t p = a->groups[i].first_place; p < a->groups[i].end_place; p++) {
            size_t first = a->f->places.v[p].end_token, end = bracket_end(a, first), mark;
            if (a->f->places.v[p].kind != PLACE_COMMUNE || end == first ||
                token_depth(a, a->f->places.v[p].first_token) > 0)
                continue;
            size_t marks = marks_between(a, first, end, &mark);
            for (; mark < marks; mark++) {
                const struct rule *rule = a->marks.v[mark].rule;
                bool says = rule->kind == RULE_VERB || rule->kind == RULE_NOUN || rule_is_of_members(rule);
                bool named;
                if (!says || bracket_denies(a, first, end) ||
                    clause_network(a, &a->clauses[a->groups[i].clause], &named) != NETWORK_THIS)
                    continue;
                membership_add(a, p, rule->status, bracket_date_of(a, first, &a->marks.v[mark]), rule->id);
                break;
            }
        }
}
