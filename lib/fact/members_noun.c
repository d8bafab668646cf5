/* Memberships that noun phrases take for granted, whatever the sentence goes on to say: "mit dem Beitritt von Kiel und
 * Plön", "nach der Aufnahme der Stadt Celle", "die Versammlung stimmte der Aufnahme von Ulm zu". German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

static bool is_adjective(const struct doc *d, size_t i)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em", NULL};
    return d->tokens[i].kind == TOK_WORD && !(d->tokens[i].flags & TOK_CAPITAL) && !token_classes(d, i) &&
           !token_is_plan(d, i) && doc_ends_in(d, i, 2, endings);
}

const struct mark *noun_of_group(const struct analysis *a, const struct group *g)
{
    const struct doc *d = a->doc;
    const size_t BACK = 5;
    size_t i = g->first_token;
    for (size_t n = 0; n < BACK && i > 0; n++, i--)
        if (!(token_classes(d, i - 1) & (W_ARTICLE | W_KIND | W_OF)) && !is_adjective(d, i - 1))
            break;
    size_t from, to = marks_between(a, reach_back(i, BACK, 0), i, &from);
    for (size_t m = from; m < to; m++) {
        const struct mark *v = &a->marks.v[m];
        if (v->rule->kind == RULE_NOUN && v->rule->status != STATUS_MEMBER && v->end_token == i &&
            d->tokens[v->first_token].flags & TOK_CAPITAL)
            return v;
    }
    return NULL;
}

/* The preposition of the phrase that the noun heads; ntokens if it has none. */
static size_t preposition_of(const struct doc *d, const struct mark *noun)
{
    const size_t BACK = 4;
    size_t i = noun->first_token;
    for (size_t n = 0; n < BACK && i > 0; n++) {
        i--;
        if (token_classes(d, i) & (W_PREP | W_WITH))
            return i;
        if (!(token_classes(d, i) & W_ARTICLE) && !is_adjective(d, i))
            break;
    }
    return d->ntokens;
}

bool noun_stands_aside(const struct analysis *a, const struct mark *noun)
{
    if (noun->rule->kind != RULE_NOUN || preposition_of(a->doc, noun) == a->doc->ntokens)
        return false;
    const size_t REACH = 5;
    size_t from, to = groups_between(a, noun->end_token, noun->end_token + REACH, &from);
    return from < to && noun_of_group(a, &a->groups[from]) == noun;
}

/* "Wir freuen uns über den Beitritt von Celle", "gratuliert Celle zum Beitritt": of what is so. */
static bool pleases(const struct analysis *a, const struct clause *c)
{
    static const char *const stems[] = {"freu", "gratul", "glückw", "beglückw", "stolz", "begeister", NULL};
    return doc_has_stem(a->doc, c->first_token, c->end_token, stems);
}

/* "Die Mitgliederversammlung stimmte der Aufnahme ... zu": the network's own body takes in, no council decides to join. */
static bool is_approved(const struct analysis *a, const struct clause *c, const struct mark *noun)
{
    static const char *const verbs[] = {"stimmte",   "stimmten",  "zugestimmt",  "billigte", "bestätigte",
                                        "bestätigt", "beschloss", "beschlossen", NULL};
    static const char *const she[] = {"sie", NULL};
    const struct doc *d = a->doc;
    if (c->denied || !doc_begins(d, noun->first_token, "aufnahme") ||
        !doc_has_one_of(d, c->first_token, c->end_token, verbs))
        return false;
    if (tokens_name_body(d, c->first_token, c->end_token))
        return true;
    /* "Zugleich stimmte sie der Aufnahme von Görlitz zu": the body is named in the sentence before. */
    const struct sentence *before = c->sentence > 0 ? &d->sentences[sentence_told_before(a, c->sentence)] : NULL;
    return before && doc_has_one_of(d, c->first_token, c->end_token, she) &&
           tokens_name_body(d, before->first_token, before->end_token);
}

/* Dates of a phrase end where the sentence's verb begins: "Nach dem Beitritt von Kiel 2016 wurde 2018 gebaut". */
static int date_of_phrase(const struct analysis *a, const struct clause *c, size_t first, size_t end)
{
    size_t from;
    while (end < c->end_token && !(a->token_bits[end] & BIT_VERB))
        end++;
    size_t to = dates_between(a, first, end, &from);
    return from < to ? (int)from : NO_REF;
}

/* Nothing but a date. */
static bool is_date_alone(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && a->doc->tokens[i].kind != TOK_PUNCT)
            return false;
    return true;
}

/* "2016: Aufnahme der Stadt Herne", "03.05.2016 – Beitritt Herne", "Der Schritt erfolgte 2016: die Aufnahme der
 * Stadt Herne": no sentence, but a label. */
static bool is_label(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && token_is_plan(a->doc, i))
            return false;
    const struct clause *before = clause_before(a, c);
    bool after =
        before && !before->unsure && (c->join == JOIN_COLON || (c->join == JOIN_DASH && is_date_alone(a, before)));
    return !c->finite && !c->unsure && !c->denied && (c->join == JOIN_START || after);
}

/* "Der Landkreis gratuliert Celle zum Beitritt", "Glückwunsch an Celle zur Aufnahme": the noun of joining behind
 * those to whom it is said; NULL. */
static const struct mark *noun_of_congratulated(const struct analysis *a, const struct clause *c,
                                                const struct group *g)
{
    static const char *const stems[] = {"gratul", "glückw", "beglückw", NULL}, *const to[] = {"zum", "zur", "zu",
                                                                                              NULL};
    const struct doc *d = a->doc;
    const size_t BACK = 12, REACH = 4; /* tokens: from the verb, to the noun */
    if (!doc_one_of(d, g->end_token, to) ||
        !doc_has_stem(d, reach_back(g->first_token, BACK, c->first_token), g->first_token, stems))
        return NULL;
    size_t from, to_mark = marks_between(a, g->end_token + 1, reach_on(g->end_token + 1, REACH, c->end_token), &from);
    for (; from < to_mark; from++)
        if (a->marks.v[from].rule->kind == RULE_NOUN && a->marks.v[from].rule->status == STATUS_JOINED &&
            doc_capital(d, a->marks.v[from].first_token))
            return &a->marks.v[from];
    return NULL;
}

/* Whether the phrase of the noun takes what it names for granted: "nach dem Beitritt", "mit dem Beitritt", "2016:
 * Beitritt". */
static bool takes_for_granted(const struct analysis *a, const struct clause *c, const struct mark *noun,
                              size_t *preposition, bool *past, bool *label)
{
    static const char *const after[] = {"nach", "seit", "dank", NULL};
    static const char *const with[] = {"mit", "durch", NULL};
    const struct doc *d = a->doc;
    *preposition = preposition_of(d, noun);
    const bool governed = *preposition < d->ntokens;
    *past = governed && doc_one_of(d, *preposition, after);
    *label = !governed && is_label(a, c);
    const bool present = governed && (doc_one_of(d, *preposition, with) || pleases(a, c)) && !c->unsure && !c->denied;
    return *past || present || *label || is_approved(a, c, noun);
}

void members_in_noun_phrase(struct analysis *a, const struct group *g)
{
    const struct mark *noun = noun_of_group(a, g);
    const struct clause *c = &a->clauses[g->clause];
    bool named;
    const struct mark *praised = c->unsure || c->denied ? NULL : noun_of_congratulated(a, c, g);
    if (praised && clause_network(a, c, &named) == NETWORK_THIS) {
        membership_add_group(a, g, STATUS_JOINED, date_of_phrase(a, c, g->end_token, g->end_token),
                             praised->rule->id);
        return;
    }
    if (!noun || noun->first_token < c->first_token || clause_network(a, c, &named) != NETWORK_THIS)
        return;
    size_t preposition;
    bool past, label;
    if (!takes_for_granted(a, c, noun, &preposition, &past, &label))
        return;
    struct statement s = {.mark = noun, .rule = noun->rule->id, .status = noun->rule->status};
    struct dating dating = dating_of(a, c, g, &s);
    if (label && dating.shared == NO_REF && (c->join == JOIN_COLON || c->join == JOIN_DASH))
        dating.shared = dating_of(a, c - 1, NULL, &s).shared;
    if (label && dating.shared == NO_REF)
        return;
    if (past)
        dating.shared = date_of_phrase(a, c, preposition, g->end_token);
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, s.status, date_of_place(a, c, g, i, &s, &dating), s.rule);
}

size_t noun_in_genitive(const struct analysis *a, const struct clause *c, size_t article)
{
    static const char *const articles[] = {"des", "der", "unseres", "unserer", NULL};
    static const char *const kinds[] = {
        "stadt",      "gemeinde",         "kommune",      "kreises", "landkreises", "hansestadt", "landeshauptstadt",
        "kreisstadt", "verbandsgemeinde", "samtgemeinde", "bezirks", "bezirkes",    NULL};
    const size_t noun = article + 1;
    if (noun >= c->end_token || !doc_one_of(a->doc, article, articles) || !doc_one_of(a->doc, noun, kinds) ||
        (a->token_bits[noun] | a->token_bits[noun + 1]) & BIT_PLACE)
        return a->doc->ntokens;
    return noun;
}

void members_in_generic_noun_phrase(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from), preposition;
    bool past, label, named;
    for (; from < to; from++) {
        const struct mark *noun = &a->marks.v[from];
        if (noun->rule->kind != RULE_NOUN || noun->rule->status == STATUS_MEMBER ||
            !doc_capital(a->doc, noun->first_token))
            continue;
        const size_t clause = clause_of(a, noun->first_token);
        const struct clause *c = &a->clauses[clause];
        const size_t kind = noun_in_genitive(a, c, noun->end_token);
        if (kind == a->doc->ntokens || clause_network(a, c, &named) != NETWORK_THIS ||
            !takes_for_granted(a, c, noun, &preposition, &past, &label) || label)
            continue;
        const int group = group_meant_by(r, clause, r->topic, kind);
        const int date = date_of_phrase(a, c, past ? preposition : kind, kind + 1);
        const int one = group >= 0 ? place_of_kind(a, &a->groups[group], kind) : NO_REF;
        if (one != NO_REF)
            membership_add(a, (size_t)one, noun->rule->status, date, noun->rule->id);
        else if (group >= 0 && a->groups[group].end_place == a->groups[group].first_place + 1)
            membership_add_group(a, &a->groups[group], noun->rule->status, date, noun->rule->id);
    }
}

/* "Gotha freut sich über die Aufnahme am 3. Juni", "Stolz auf ihren Beitritt zum Netzwerk ist die Stadt Celle": its
 * own; not "über die Aufnahme von Ulm", "über den Beitritt neuer Kommunen". */
void members_pleased(struct analysis *a, size_t sentence)
{
    static const char *const over[] = {"über", "auf", NULL};
    static const char *const own[] = {"die", "den", "ihre", "ihren", "seine", "seinen", NULL};
    const size_t REACH = 12; /* tokens */
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    size_t mark, from, to = marks_between(a, s->first_token, s->end_token, &mark);
    for (; mark < to; mark++) {
        const struct mark *noun = &a->marks.v[mark];
        const size_t i = noun->first_token, behind = noun->end_token;
        const struct clause *c = &a->clauses[clause_of(a, i)];
        bool named;
        if (noun->rule->kind != RULE_NOUN || noun->rule->status != STATUS_JOINED || !doc_capital(d, i) ||
            i < c->first_token + 3 || !doc_one_of(d, i - 1, own) || !doc_one_of(d, i - 2, over) || c->denied ||
            c->unsure || !pleases(a, c) || clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        const bool alone = behind >= c->end_token || d->tokens[behind].kind == TOK_PUNCT ||
                           a->token_bits[behind] & BIT_DATE ||
                           (token_classes(d, behind) & W_PREP && !doc_is(d, behind, "von"));
        const size_t groups = groups_between(a, c->first_token, c->end_token, &from);
        if (!alone || from + 1 != groups || a->groups[from].role != GROUP_SUBJECT)
            continue;
        const struct clause part = {.first_token = (uint32_t)behind,
                                    .end_token = (uint32_t)reach_on(behind, REACH, c->end_token)};
        membership_add_group(a, &a->groups[from], STATUS_JOINED,
                             date_of_phrase(a, &part, part.first_token, part.end_token), noun->rule->id);
    }
}

/* Whether the page told before that the commune joined or belongs, and not when. */
static bool is_told_undated(const struct analysis *a, size_t place)
{
    const size_t BACK = 16; /* memberships */
    const size_t end = a->f->nmemberships;
    const struct area *area = commune_area(a->f, place);
    bool told = false;
    for (size_t i = reach_back(end, BACK, 0); area && i < end; i++) {
        const struct membership *m = &a->f->memberships[i];
        if (commune_area(a->f, (size_t)m->place) != area)
            continue;
        if (m->date != NO_REF || m->status == STATUS_LEFT)
            return false;
        told = true;
    }
    return told;
}

void members_in_ownerless_phrase(struct reading *r, size_t sentence)
{
    const size_t NEAR = 3; /* tokens: "am", "im Jahr" */
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from), preposition, date;
    bool past, label, named;
    if (r->topic < 0 || a->groups[r->topic].end_place != a->groups[r->topic].first_place + 1 ||
        groups_in(a, s->first_token, s->end_token, NULL) > 0 || dates_in(a, s->first_token, s->end_token, &date) != 1)
        return;
    const size_t at = a->f->dates.v[date].first_token, place = a->groups[r->topic].first_place;
    for (; from < to; from++) {
        const struct mark *noun = &a->marks.v[from];
        const struct clause *c = &a->clauses[clause_of(a, noun->first_token)];
        if (noun->rule->kind == RULE_NOUN && noun->rule->status == STATUS_JOINED && at >= noun->end_token &&
            at <= noun->end_token + NEAR &&
            tokens_back(a->doc, at, noun->end_token, W_PREP | W_OF) == noun->end_token &&
            clause_network(a, c, &named) == NETWORK_THIS &&
            takes_for_granted(a, c, noun, &preposition, &past, &label) && past && is_told_undated(a, place)) {
            membership_add(a, place, STATUS_JOINED, (int)date, noun->rule->id);
            return;
        }
    }
}

void members_among_members(struct analysis *a, const struct group *g)
{
    static const char *const among[] = {"unter", "von", NULL};
    const struct clause *c = &a->clauses[g->clause];
    size_t from, to;
    bool named;
    if (g->role != GROUP_SUBJECT || token_depth(a, g->first_token) > 0 || !c->finite || c->denied || c->unsure ||
        !doc_one_of(a->doc, c->first_token, among) || !(token_classes(a->doc, c->first_token + 1) & W_ARTICLE))
        return;
    for (to = marks_between(a, c->first_token, g->first_token, &from); from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        bool members = rule_is_of_members(m->rule) && m->rule->needs == NEEDS_NONE;
        if (members && m->end_token < c->end_token && a->token_bits[m->end_token] & BIT_VERB &&
            clause_network(a, c, &named) == NETWORK_THIS)
            membership_add_group(a, g, STATUS_MEMBER, NO_REF, "presupposed.among");
    }
}

void members_in_inserted_relative(struct analysis *a, const struct group *g)
{
    enum { LONGEST = 16 }; /* tokens */
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[g->clause];
    size_t first = g->end_token + 1, end = first, from, date;
    if (first >= c->end_token || !doc_punct(d, g->end_token, ',') || !(token_classes(d, first) & W_RELATIVE))
        return;
    while (end < c->end_token && end < first + LONGEST && !doc_punct(d, end, ','))
        end++;
    bool named;
    if (end >= c->end_token || !doc_punct(d, end, ',') || tokens_doubtful(a, first, end) ||
        clause_network(a, c, &named) != NETWORK_THIS)
        return;
    size_t to = marks_between(a, first, end, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        const size_t last = m->with_end > m->end_token ? m->with_end : m->end_token;
        if (m->rule->kind != RULE_VERB || m->rule->weak || m->rule->needs == NEEDS_NAME || last + 1 < end ||
            last > end)
            continue;
        bool one = dates_in(a, first, end, &date) == 1 && !date_is_bound(a, date) &&
                   (m->rule->status != STATUS_MEMBER || date_is_since(a, date));
        membership_add(a, g->end_place - 1, m->rule->status, one ? (int)date : NO_REF, m->rule->id);
        return;
    }
}

/* "2015 folgte Celle und 2017 Soltau": a verb in the past, no participle like "beigetreten" or "beteiligt". */
static bool is_preterite(const struct doc *d, size_t i)
{
    static const char *const past[] = {"te", "ten", NULL}, *const participles[] = {"ge", "beteiligt", NULL};
    for (size_t k = 0; participles[k]; k++)
        if (strstr(doc_fold(d, i), participles[k]))
            return false;
    return doc_ends_in(d, i, 4, past);
}

/* "der 2019 beigetretene Hohenlohekreis", "das frisch aufgenommene Ulm": a participle before the commune tells of
 * it, whatever the sentence goes on to say. */
void members_in_attribute(struct analysis *a, const struct group *g)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em", NULL};
    const struct clause *c = &a->clauses[g->clause];
    size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_KIND), from;
    bool named;
    if (i == c->first_token || !doc_ends_in(a->doc, i - 1, 4, endings) || is_preterite(a->doc, i - 1) ||
        clause_network(a, c, &named) != NETWORK_THIS)
        return;
    size_t to = marks_between(a, i - 1, i, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        if (m->rule->kind != RULE_VERB || m->rule->with || m->end_token != i || statement_is_of_other_thing(a, c, m))
            continue;
        const size_t REACH = 5; /* "der im Mai 2019 neu beigetretene" */
        size_t first = reach_back(i, REACH, c->first_token), date;
        size_t dates = dates_between(a, first, i, &date);
        for (size_t p = g->first_place; p < g->end_place; p++)
            if (a->f->places.v[p].kind == PLACE_COMMUNE && !tokens_doubtful(a, first, i))
                membership_add(a, p, m->rule->status, date < dates ? (int)dates - 1 : NO_REF, m->rule->id);
        return;
    }
}

/* "mit anderen Partnerkommunen", "die übrigen fünf Partnerkommunen": before the noun of members at token `noun`,
 * others than who is spoken of; *definite: all others, which needs no "mit". */
static bool is_of_others(const struct analysis *a, size_t noun, size_t first, bool *definite)
{
    static const char *const others[] = {"anderen", "weiteren", "übrigen", "restlichen", NULL};
    static const char *const definite_articles[] = {"die", "den", "der", NULL};
    const struct doc *d = a->doc;
    struct number n;
    size_t i = noun;
    if (i > first + 1 && number_read(d, i - 1, false, &n) && !n.ordinal) /* "die anderen drei" */
        i--;
    if (i < first + 2 || !doc_one_of(d, i - 1, others))
        return false;
    const size_t article = tokens_back(d, i - 1, first, W_ARTICLE);
    *definite = article < i - 1 && doc_one_of(d, article, definite_articles) && !doc_is(d, i - 1, "weiteren");
    return *definite || (i == noun && article > first && token_classes(d, article - 1) & W_WITH);
}

/* Who is spoken of beside all others: the subject, or who the clause before is about if this one names nobody. */
static const struct group *group_beside_others(const struct analysis *a, size_t clause, size_t noun, bool definite)
{
    const struct clause *c = &a->clauses[clause];
    size_t from, to = groups_between(a, c->first_token, noun, &from);
    if (from < to)
        return a->groups[from].role == GROUP_SUBJECT ? &a->groups[from] : NULL;
    if (!definite || clause == 0 || c[-1].sentence != c->sentence || c[-1].denied || c[-1].unsure)
        return NULL;
    to = groups_between(a, c[-1].first_token, c[-1].end_token, &from);
    return from + 1 == to ? &a->groups[from] : NULL;
}

void members_among_others(struct analysis *a, size_t sentence)
{
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from;
        bool named, definite;
        if (c->denied || c->unsure)
            continue;
        for (size_t to = marks_between(a, c->first_token, c->end_token, &from); from < to; from++) {
            const struct mark *m = &a->marks.v[from];
            bool unit = rule_is_of_members(m->rule) && m->rule->needs == NEEDS_NONE;
            if (!unit || !is_of_others(a, m->first_token, c->first_token, &definite))
                continue;
            const struct group *g = group_beside_others(a, i, m->first_token, definite);
            if (g && clause_network(a, c, &named) == NETWORK_THIS) {
                membership_add_group(a, g, STATUS_MEMBER, NO_REF, "presupposed.others");
                break;
            }
        }
    }
}
