/* What sentences say of communes beside the statements of their clauses: what they presuppose, and what they add to or
 * answer of the sentence before. German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

/* --- what a sentence presupposes ---------------------------------------------------------------------------- */

/* "Ebenfalls Teil des Prozesses sind Trier und Koblenz": so is the commune that the sentence before began with. */
static void read_additive(struct reading *r, size_t sentence, size_t memberships_before)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    if (sentence == 0 || a->f->nmemberships == memberships_before ||
        !(token_classes(d, d->sentences[sentence].first_token) & W_ADDITIVE) ||
        d->sentences[sentence].line != d->sentences[sentence - 1].line)
        return;
    const struct clause *c = &a->clauses[a->first_clause[sentence - 1]];
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    if (from == to || a->groups[from].role != GROUP_SUBJECT || c->denied || c->unsure)
        return;
    membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, "presupposed.also");
}

/* Those named in an order, each with the date in its bracket: "nach Erfurt (2012) die zweite". */
static void add_predecessors(struct analysis *a, const struct group *g)
{
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, STATUS_MEMBER, bracket_date(a, a->f->places.v[i].end_token), "presupposed.order");
}

/* "nach Braunschweig die zweite niedersächsische Kommune": who comes before in the order is one as well. */
static void read_order(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    const size_t REACH = 10, NOUN = 4;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        size_t before = g->first_token;
        while (before > s->first_token && token_classes(d, before - 1) & (W_KIND | W_ARTICLE) &&
               !(token_classes(d, before - 1) & W_WITH))
            before--;
        const struct clause *c = &a->clauses[g->clause];
        bool named;
        if (before == s->first_token || !doc_is(d, before - 1, "nach") || c->denied || c->unsure ||
            clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        struct number n;
        for (size_t j = g->end_token; j < s->end_token && j < g->end_token + REACH; j++) {
            bool unit = false;
            for (size_t m = j + 1; m < s->end_token && m <= j + NOUN; m++)
                unit |=
                    !(a->token_bits[m] & BIT_PLACE) && (a->token_bits[m] & BIT_UNIT || token_classes(d, m) & W_KIND);
            if (!unit || !number_read(d, j, false, &n) || !n.ordinal)
                continue;
            add_predecessors(a, g);
            break;
        }
    }
}

/* "als dritte bayerische Kommune nach München und Erlangen": the order told before its predecessors. */
static void read_order_behind(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    const size_t NOUN = 4;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        const struct clause *c = &a->clauses[g->clause];
        size_t nach = g->first_token;
        while (nach > s->first_token && token_classes(d, nach - 1) & (W_KIND | W_ARTICLE) &&
               !doc_is(d, nach - 1, "nach"))
            nach--;
        bool named, ordinal = false;
        struct number n;
        if (nach < s->first_token + 3 || !doc_is(d, nach - 1, "nach") || c->denied || c->unsure ||
            !(a->token_bits[nach - 2] & BIT_UNIT || token_classes(d, nach - 2) & W_KIND))
            continue;
        for (size_t j = nach - 2; j > s->first_token && j + NOUN > nach - 2 && !ordinal; j--)
            ordinal = number_read(d, j - 1, false, &n) && n.ordinal;
        if (!ordinal || clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        add_predecessors(a, g);
    }
}

/* --- what holds on from the sentence before -------------------------------------------------------------------- */

/* "Und Heidelberg.", "Der Landkreis Uelzen ebenfalls.", "Soltau erst seit 2014.": communes, dates and words of closed
 * classes without a verb, one of which shows that the sentence goes on. */
static bool is_fragment(const struct analysis *a, const struct sentence *s)
{
    bool goes_on = false;
    for (size_t i = s->first_token; i < s->end_token; i++) {
        unsigned classes = token_classes(a->doc, i);
        if (a->token_bits[i] & BIT_VERB)
            return false;
        bool closed = a->doc->tokens[i].kind == TOK_PUNCT || classes || a->token_bits[i] & (BIT_PLACE | BIT_DATE);
        if (!closed)
            return false;
        goes_on |=
            a->token_bits[i] & BIT_DATE || classes & (W_ADDITIVE | W_NOT) || (i == s->first_token && classes & W_AND);
    }
    return goes_on && !doc_punct(a->doc, s->end_token - 1, '?');
}

static void read_fragment(struct reading *r, size_t sentence, const struct statement *before)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (!before->mark || before->denied || from == to || r->last.mark || !is_fragment(a, s) ||
        (s->line != doc_in(r)->sentences[sentence - 1].line && !(token_classes(doc_in(r), s->first_token) & W_AND)))
        return;
    struct statement held = *before;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        held.denied = a->clauses[g->clause].denied;
        held.unsure = before->unsure || a->clauses[g->clause].unsure;
        if (g->role == GROUP_SUBJECT && token_depth(a, g->first_token) == 0)
            reading_take_group(r, g->clause, g, g->first_place, &held);
    }
    r->last = held;
}

/* A verb that stands for the one before: "Plön ist es auch", "Das tut Kiel ebenfalls", "Gleiches gilt für Ulm". */
static bool is_pro_verb(const struct analysis *a, const struct clause *c)
{
    static const char *const it[] = {"es", "das", "dies", "gleiches", "dasselbe", "selbiges", NULL};
    static const char *const verbs[] = {"ist",   "sind",  "war",  "waren", "tut",    "tun", "tat",
                                        "taten", "getan", "gilt", "galt",  "gelten", "sei", NULL};
    const struct doc *d = a->doc;
    bool pronoun = false, verb = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool known = d->tokens[i].kind == TOK_PUNCT || token_classes(d, i) || doc_one_of(d, i, it) ||
                     a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME) || token_depth(a, i) > 0;
        pronoun |= doc_one_of(d, i, it);
        verb |= doc_one_of(d, i, verbs);
        if (!known && !doc_one_of(d, i, verbs))
            return false;
    }
    return pronoun && verb;
}

static void read_pro_verb(struct reading *r, size_t sentence, const struct statement *before)
{
    struct analysis *a = r->a;
    struct statement held = *before;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        struct statement own = statement_of(a, i);
        if (own.mark)
            held = own;
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        if (own.mark || !held.mark || held.denied || held.of_other || from == to || !is_pro_verb(a, c))
            continue;
        struct statement s = held;
        s.status = held.status == STATUS_LEFT ? STATUS_LEFT : STATUS_MEMBER;
        s.denied = c->denied;
        s.unsure = c->unsure;
        for (size_t g = from; g < to; g++)
            if (a->groups[g].role == GROUP_SUBJECT || a->groups[g].role == GROUP_PLACE)
                reading_take_group(r, i, &a->groups[g], a->groups[g].first_place, &s);
    }
}

/* --- questions --- */

/* "Wer macht noch mit? Leipzig natürlich. Dann Dresden und der Vogtlandkreis.": an answer of communes without a verb says
 * what the question asks. The answers may be several sentences. */
static void read_answer(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    const size_t ANSWERS = 6;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (!r->asked.mark || sentence - r->asked_in > ANSWERS || from == to)
        return;
    const struct group *g = &a->groups[from];
    size_t i = s->first_token;
    while (i < g->first_token && (token_classes(d, i) || a->token_bits[i] & BIT_DATE) &&
           !(a->token_bits[i] & BIT_VERB) && !(token_classes(d, i) & (W_NOT | W_MODAL | W_FUTURE)))
        i++;
    size_t end = g->end_token;
    while (end < s->end_token && token_classes(d, end) & (W_ADVERB | W_ADDITIVE))
        end++;
    if (i == g->first_token && d->tokens[end - (end == s->end_token)].kind == TOK_PUNCT &&
        !doc_punct(d, s->end_token - 1, '?'))
        reading_take_group(r, g->clause, g, g->first_place, &r->asked);
}

/* A question keeps what it asks, and presupposes it where it asks since when, how long or why. */
static void note_question(struct reading *r, size_t sentence)
{
    static const char *const who[] = {"wer", "welche", "welcher", "wen", NULL};
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    if (!doc_punct(d, s->end_token - 1, '?'))
        return;
    r->asked = (struct statement){0};
    if (!r->last.mark || r->last.denied || r->last.of_other || !doc_one_of(d, s->first_token, who))
        return;
    r->asked = r->last;
    r->asked.unsure = false;
    r->asked_in = sentence;
}

/* "Seit wann ist Zwickau dabei?", "Wie lange ...", "Warum ...": that it is, is not asked. */
static bool presupposes(const struct doc *d, const struct sentence *s)
{
    static const char *const why[] = {"warum", "weshalb", "wieso", "wann", NULL};
    const size_t REACH = 6; /* "Frau Torgau, wie lange" */
    if (!doc_punct(d, s->end_token - 1, '?'))
        return false;
    for (size_t i = s->first_token; i < s->end_token && i < s->first_token + REACH; i++)
        if (doc_one_of(d, i, why) || (doc_is(d, i, "wie") && doc_is(d, i + 1, "lange")))
            return true;
    return false;
}

/* The date that the answer to such a question begins with: "Offiziell seit August 2017." */
static int date_of_answer(const struct analysis *a, size_t sentence)
{
    const size_t HEAD = 6;
    if (sentence + 1 >= a->doc->nsentences)
        return NO_REF;
    const struct sentence *s = &a->doc->sentences[sentence + 1];
    size_t end = s->first_token + HEAD < s->end_token ? s->first_token + HEAD : s->end_token, from;
    size_t to = dates_between(a, s->first_token, end, &from);
    return from < to ? (int)from : NO_REF;
}

static void read_presupposed(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (!r->last.mark || r->last.denied || r->last.of_other || from == to || !presupposes(doc_in(r), s))
        return;
    const struct group *g = &a->groups[from];
    for (size_t i = g->first_place; g->role == GROUP_SUBJECT && i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, r->last.status, date_of_answer(a, sentence), "presupposed.question");
}

void reading_of_sentence(struct reading *r, size_t sentence, size_t memberships_before,
                         const struct statement *before)
{
    read_additive(r, sentence, memberships_before);
    read_order(r, sentence);
    read_order_behind(r, sentence);
    read_fragment(r, sentence, before);
    read_pro_verb(r, sentence, before);
    read_presupposed(r, sentence);
    note_question(r, sentence);
    read_answer(r, sentence);
}
