/* Memberships that a statement adds: of a group of the clause, or of communes that the clause does not name; what it
 * denies. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "ist Partnerkommune (Beitritt: Mai 2018)": whether the date stands in a bracket with a noun of joining. */
static bool tells_joining(const struct analysis *a, const struct statement *s, int date)
{
    const size_t BACK = 4; /* tokens */
    size_t i = date == NO_REF ? 0 : a->f->dates.v[date].first_token, from;
    if (s->status != STATUS_MEMBER || date == NO_REF || token_depth(a, i) == 0)
        return false;
    for (size_t to = marks_between(a, reach_back(i, BACK, 0), i, &from); from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        if (m->rule->kind == RULE_NOUN && m->rule->status == STATUS_JOINED && token_depth(a, m->first_token) > 0)
            return true;
    }
    return false;
}

/* "Zu den Gründern gehören neben Kiel auch Plön": all of them at once. */
static bool tells_founders(const struct doc *d, const struct clause *c)
{
    static const char *const founders[] = {"gründ", "mitgründ", "erstunter", NULL};
    const size_t HEAD = 12; /* tokens */
    return doc_has_stem(d, c->first_token, reach_on(c->first_token, HEAD, c->end_token), founders);
}

static void add_place(struct reading *r, size_t clause, const struct group *g, size_t place,
                      const struct statement *s, const struct dating *d)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    if (s->status != STATUS_LEFT && place_is_pending(a, place))
        return;
    bool own =
        g->clause == clause; /* not of a relative clause: how the group stands in the one before says nothing */
    if (own && g->role == GROUP_TO) { /* "zu Kiel (2015) stieß Plön": Kiel was there already */
        membership_add(a, place, STATUS_MEMBER, bracket_date(a, a->f->places.v[place].end_token), s->rule);
        return;
    }
    const bool beside = g->company == COMPANY_BESIDE || (g->company == COMPANY_EXCEPT && !c->denied);
    if (own && beside && s->status != STATUS_LEFT &&
        !tells_founders(a->doc, c)) { /* so was Kiel in "neben Kiel (2015) trat Plön bei" */
        membership_add(a, place, STATUS_MEMBER, bracket_date(a, a->f->places.v[place].end_token), s->rule);
        return;
    }
    const int end = s->status != STATUS_JOINED ? end_of_time(a, place) : NO_REF;
    if (end != NO_REF) { /* "Partnerkommunen sind Kiel, Plön (bis 2018) und Ulm" */
        membership_add(a, place, STATUS_LEFT, end, s->rule);
        return;
    }
    int date = date_of_place(a, c, g, place, s, d);
    if (s->status == STATUS_LEFT && c->finite && date != NO_REF && date_is_since(a, (size_t)date) &&
        token_depth(a, a->f->dates.v[date].first_token) > 0) { /* "Worms (seit 2014) ist ausgetreten" */
        membership_add(a, place, STATUS_MEMBER, date, s->rule);
        date = NO_REF;
    }
    membership_add(a, place, tells_joining(a, s, date) ? STATUS_JOINED : s->status, date, s->rule);
}

static const char *why_not(const struct statement *s)
{
    return s->of_other ? "another network, or none, is spoken of" : s->denied ? "denied" : "planned or not sure";
}

/* "Badbergen, Menslage und Nortrup gehören dazu" behind an association that they are parts of. */
static bool is_part_of_association(const struct analysis *a, size_t place)
{
    const size_t BACK = 8; /* places named before */
    const struct area *part = commune_area(a->f, place);
    for (size_t i = reach_back(place, BACK, 0); i < place; i++) {
        const struct area *whole = commune_area(a->f, i);
        if (whole && part && whole != part && whole->level == AREA_ASSOCIATION &&
            strncmp(part->ars, whole->ars, strlen(whole->ars)) == 0)
            return true;
    }
    return false;
}

/* "ebenso der Landkreis Roth": the date of the clause before holds for what is added. */
static bool is_added(const struct analysis *a, const struct clause *c)
{
    const struct clause *behind = clause_behind(a, c);
    if (behind && behind->relative && dates_in(a, behind->first_token, behind->end_token, NULL) > 0)
        return false; /* "auch Ulm und der Kreis Plön, der 2019 dazustieß": one of them came then */
    if (c->finite)
        return false; /* "seit 2017 dabei, auch Kiel und Celle machen mit": by a verb of its own */
    return c->first_token < c->end_token && token_classes(a->doc, c->first_token) & W_ADDITIVE &&
           dates_in(a, c->first_token, c->end_token, NULL) == 0;
}

/* "Kiel ist nicht Mitglied", "Kiel war nie Mitglied": said of the present, or of all time, and for sure. */
static void deny(struct analysis *a, size_t clause, const struct group *g, const struct statement *s)
{
    static const char *const past[] = {"war", "waren", "wurde", "wurden", "hatte", "hatten", NULL};
    const struct clause *c = &a->clauses[clause];
    static const char *const wants[] = {"will", "wollen", "möchte", "möchten", "soll", "sollen", NULL};
    if (s->unsure && !s->denied && !s->of_other && s->status != STATUS_LEFT &&
        (c->decided || doc_has_one_of(a->doc, c->first_token, c->end_token, wants)))
        for (size_t i = g->first_place; i < g->end_place; i++)
            membership_plan(a, i);
    if (s->denied && !s->unsure && !s->of_other &&
        (!doc_has_one_of(a->doc, c->first_token, c->end_token, past) ||
         tokens_say_never(a, c->first_token, c->end_token)))
        for (size_t i = g->first_place; i < g->end_place; i++)
            membership_deny(a, i, c->sentence);
}

/* "sowie als Gast die Stadt Kiel", "und, als Beobachter, Kiel". */
static bool is_guest(const struct doc *d, const struct group *g)
{
    static const char *const guests[] = {"gast", "gäste", "beobachter", "beobachterin", "zuhörer", NULL};
    size_t i = tokens_back(d, g->first_token, 0, W_ARTICLE | W_KIND);
    i -= i > 0 && doc_punct(d, i - 1, ',');
    return i > 1 && doc_one_of(d, i - 1, guests) && doc_is(d, i - 2, "als");
}

/* "Gestern wurde aufgenommen. Aus Bayern kommt Augsburg hinzu, aus Hessen Fulda": the date of the verb that holds on, where
 * it was told before the sentence; NO_REF. */
static int date_held_on(const struct reading *r, size_t clause)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause], *verb = &a->clauses[r->last_clause];
    if (!r->last.mark || r->last_clause >= clause || verb->sentence != c->sentence || c->finite ||
        r->last.status != STATUS_JOINED || dates_in(a, c->first_token, c->end_token, NULL) > 0)
        return NO_REF;
    size_t from, to = groups_between(a, verb->first_token, verb->end_token, &from);
    const int date = dating_of(a, verb, from < to ? &a->groups[from] : NULL, &r->last).shared;
    bool before = date != NO_REF && a->f->dates.v[date].first_token < a->doc->sentences[c->sentence].first_token;
    return before ? date : NO_REF;
}

/* "Sechs nehmen teil. 2012: Kiel. 2014: Ulm, Plön.": the date that is all that stands before the colon or dash, with
 * nothing but names behind it: when those joined who are said to belong; NO_REF. */
static int date_of_key(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const struct clause *key = clause_before(a, c);
    const size_t LONGEST = 8; /* tokens */
    size_t from;
    if (!key || (c->join != JOIN_COLON && c->join != JOIN_DASH) || c->finite ||
        key->end_token - key->first_token > LONGEST || dates_in(a, key->first_token, key->end_token, &from) != 1)
        return NO_REF;
    for (size_t i = key->first_token; i < key->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && d->tokens[i].kind != TOK_PUNCT &&
            !(token_classes(d, i) & (W_PREP | W_SINCE)))
            return NO_REF;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (!(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_UNIT)) && d->tokens[i].kind == TOK_WORD &&
            !(token_classes(d, i) & (W_ARTICLE | W_KIND | W_AND | W_ADVERB | W_ADDITIVE)) && token_depth(a, i) == 0)
            return NO_REF;
    return date_is_behind_page(a, from) || date_lies_ahead(a, (int)from) ? NO_REF : (int)from;
}

/* Whether the date was told before the sentence of the clause: over the line, at the head of the page. */
static bool is_from_afar(const struct analysis *a, size_t clause, int date)
{
    return a->f->dates.v[date].first_token < a->doc->sentences[a->clauses[clause].sentence].first_token;
}

/* "2013" over "Landshut ist die erste Partnerkommune im Freistaat" in a chronicle: who is one by its rank became it
 * then; NO_REF. */
static int date_of_rank(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    const size_t BACK = 4; /* tokens before the noun */
    struct number n;
    if (!a->chronicle || !s->mark || s->mark->rule->kind != RULE_UNIT || s->mark->first_token < c->first_token ||
        s->mark->first_token >= c->end_token || !clause_has_copula(a, c) || clause_tells_past(a, c))
        return NO_REF;
    bool rank = false;
    for (size_t i = reach_back(s->mark->first_token, BACK, c->first_token); i < s->mark->first_token; i++)
        rank |= number_may_begin(a->doc, i) && number_read(a->doc, i, false, &n) && n.ordinal &&
                !(a->token_bits[i] & BIT_DATE);
    return rank ? date_over_line(a, doc_line_of(a->doc, c->first_token), true) : NO_REF;
}

/* The statement as such a date makes it, which `dating` takes in where it has none: who belongs joined then. */
static struct statement statement_with_key(const struct analysis *a, const struct clause *c,
                                           const struct statement *s, struct dating *dating)
{
    struct statement joining = *s;
    const bool dated = s->status != STATUS_MEMBER || dating->shared != NO_REF || dating->inner;
    int key = dated ? NO_REF : date_of_key(a, c);
    if (key == NO_REF && !dated)
        key = date_of_rank(a, c, s);
    if (key == NO_REF)
        return joining;
    joining.status = date_is_since(a, (size_t)key) ? STATUS_MEMBER : STATUS_JOINED;
    dating->shared = key;
    return joining;
}

/* "gemeinsam mit Ulm", "zusammen mit Kollegen aus Ulm". */
static bool comes_together(const struct analysis *a, const struct clause *c, const struct group *g)
{
    static const char *const together[] = {"gemeinsam", "zusammen", NULL};
    const size_t REACH = 8; /* tokens */
    for (size_t i = reach_back(g->first_token, REACH, c->first_token); i + 1 < g->first_token; i++)
        if (doc_one_of(a->doc, i, together) && doc_is(a->doc, i + 1, "mit"))
            return true;
    return g->company == COMPANY_TOGETHER;
}

/* "Essen ist seit 2012 dabei. Der Bürgermeister unterschrieb zusammen mit Kollegen aus Gelsenkirchen": when the one
 * commune that is spoken of joined, as one of the few sentences before tells; NO_REF. */
static int date_of_topic(const struct reading *r, size_t clause)
{
    const size_t BACK = 8, SENTENCES = 2; /* memberships; sentences */
    const struct analysis *a = r->a;
    const struct facts *f = a->f;
    const struct group *topic = r->topic >= 0 ? &a->groups[r->topic] : NULL;
    if (!topic || topic->end_place != topic->first_place + 1)
        return NO_REF;
    const size_t sentence = a->clauses[clause].sentence;
    const uint32_t first = a->doc->sentences[reach_back(sentence, SENTENCES, 0)].start;
    const struct area *area = commune_area(f, topic->first_place);
    for (size_t i = f->nmemberships; i > reach_back(f->nmemberships, BACK, 0); i--) {
        const struct membership *m = &f->memberships[i - 1];
        if (m->start >= first && area && commune_area(f, (size_t)m->place) == area && m->date != NO_REF &&
            m->status != STATUS_LEFT)
            return m->date;
    }
    return NO_REF;
}

/* "Bremen ist nicht mehr dabei, Emden schon", "..., dafür Leer", "Bremen ist ausgetreten, Emden nicht": what is over
 * for the others is so of those who are named behind. */
static bool is_in_contrast(const struct analysis *a, const struct group *g, const struct statement *s)
{
    static const char *const so[] = {"schon", "weiterhin", "dafür", "doch", NULL};
    static const char *const on[] = {"weiterhin", NULL}, *const not [] = {"nicht", "kein", "keine", NULL};
    const struct clause *c = &a->clauses[g->clause];
    const struct mark *m = s->mark;
    if (s->status != STATUS_LEFT || g->role != GROUP_SUBJECT || c->first_token <= m->first_token || c->finite ||
        c->unsure)
        return false;
    const bool negated =
        m->rule->status == STATUS_MEMBER || doc_has_one_of(a->doc, m->first_token, m->end_token, not );
    if (c->denied)
        return !negated && !clause_has_class(a, c, W_ADDITIVE);
    return clause_has_word(a, c, negated ? so : on);
}

void reading_take_group(struct reading *r, size_t clause, const struct group *g, size_t first_place,
                        const struct statement *s)
{
    struct analysis *a = r->a;
    struct statement exception = *s;
    if (subject_is_land(a, &a->clauses[clause], g))
        return;
    if (g->company == COMPANY_EXCEPT && s->denied) { /* "außer Ulm beteiligt sich keine Kommune" */
        exception.denied = false;
        s = &exception;
    }
    if (g->clause == clause && is_guest(a->doc, g)) { /* "als Gast der Kreis Plön, der 2019 beitrat": no mere guest */
        trace_note(a, g->first_token, g->end_token, s->rule, false, "a guest");
        return;
    }
    const bool asked = doc_punct(a->doc, a->doc->sentences[a->clauses[clause].sentence].end_token - 1, '?');
    if (s->mark->rule->status == STATUS_LEFT && s->status == STATUS_LEFT && !asked && s->unsure && !s->denied &&
        !s->of_other && g->role == GROUP_SUBJECT &&
        !a->clauses[clause].denied) { /* "prüft einen Austritt": so far it belongs */
        membership_add_group(a, g, STATUS_MEMBER, NO_REF, "presupposed.leaving");
        return;
    }
    if (is_in_contrast(a, g, s)) {
        membership_add_group(a, g, STATUS_MEMBER, NO_REF, s->rule);
        return;
    }
    if (!statement_holds(s)) {
        trace_note(a, g->first_token, g->end_token, s->rule, false, why_not(s));
        deny(a, clause, g, s);
        return;
    }
    struct dating d = dating_of(a, &a->clauses[clause], g, s);
    const struct statement joining = statement_with_key(a, &a->clauses[clause], s, &d);
    s = &joining;
    /* "2012 trat Ulm bei, es folgten unter anderem Kiel und Plön": by a verb of its own, at another time */
    const bool own_verb = s->mark->rule->kind == RULE_VERB &&
                          s->mark->first_token >= a->clauses[clause].first_token &&
                          s->mark->first_token < a->clauses[clause].end_token;
    const bool sample = a->clauses[clause].sample && !own_verb;
    bool shares = sample || carry_is_one_of(a->doc, &a->clauses[clause])
                      ? s->status == STATUS_JOINED
                      : g->company == COMPANY_TOGETHER || subject_has_company(a, g);
    if (d.shared == NO_REF && shares && r->last.mark && r->last_clause != clause)
        d.shared = dating_of(a, &a->clauses[r->last_clause], NULL, &r->last).shared;
    if (d.shared == NO_REF && !d.inner && s->status == STATUS_JOINED && comes_together(a, &a->clauses[clause], g))
        d.shared = date_of_topic(r, clause);
    if (d.shared == NO_REF && !d.inner && a->clauses[clause].join != JOIN_START && is_added(a, &a->clauses[clause]))
        d.shared = dating_of(a, &a->clauses[clause - 1], NULL, s).shared;
    if (shares && sample && !d.inner && (d.shared == NO_REF || is_from_afar(a, clause, d.shared))) {
        /* "Im Mai kamen fünf neue, darunter Kiel" */
        const int before = dating_of(a, &a->clauses[clause - 1], NULL, s).shared;
        d.shared = before != NO_REF ? before : d.shared;
    }
    if (d.shared == NO_REF && !d.inner && s->status == STATUS_JOINED)
        d.shared = date_held_on(r, clause);
    if (d.shared == NO_REF && !d.inner && s->status == STATUS_JOINED)
        d.shared = date_of_companion(a, &a->clauses[clause]);
    bool dated = dates_in(a, a->clauses[clause].first_token, a->clauses[clause].end_token, NULL) > 0;
    if (r->told != NO_REF && !d.inner && (d.shared == NO_REF || !dated))
        d.shared = r->told;
    for (size_t i = first_place; i < g->end_place; i++)
        if (stands_in(a, g, i) && (s->status != STATUS_MEMBER || !is_part_of_association(a, i)))
            add_place(r, clause, g, i, s, &d);
}

/* "Halle (Beitritt 2013), der Landkreis Harz, beigetreten 2016, und ...": what stands apart behind the last of several
 * communes is of that one where another has a date of its own. */
static bool is_of_last(const struct analysis *a, const struct clause *c, const struct group *g)
{
    if (clause_begins_with_latter(a, c))
        return true;
    if (c->join == JOIN_DASH && g->end_token + 1 == c->first_token && g->end_place > g->first_place + 1)
        return !token_takes_up_all(a->doc, c->first_token); /* "Kiel, Plön - der Beitritt war 2018 - und Emden" */
    if (!subject_is_described(a, c, g) || token_takes_up_all(a->doc, c->first_token))
        return false;
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (date_in_bracket(a, g, i) != NO_REF)
            return true;
    return false;
}

/* "Kempten/München." before a piece of news: the first is where it happened, the other where it was written. */
static bool is_dateline(const struct analysis *a, const struct group *g)
{
    const struct sentence *s = &a->doc->sentences[a->clauses[g->clause].sentence];
    const size_t LONGEST = 12; /* tokens: "Kempten/München (lb), 3. Mai 2019." */
    if (g->end_place <= g->first_place + 1 || s->first_token != g->first_token ||
        !doc_punct(a->doc, a->f->places.v[g->first_place].end_token, '/') || s->end_token > g->end_token + LONGEST)
        return false;
    for (size_t i = g->end_token; i < s->end_token; i++)
        if (a->doc->tokens[i].kind != TOK_PUNCT && !(a->token_bits[i] & BIT_DATE) && token_depth(a, i) == 0)
            return false;
    return true;
}

/* The same about each commune of a group that the clause does not name. */
static void add_members(struct analysis *a, const struct group *g, const struct statement *s, const struct dating *d)
{
    for (size_t i = g->first_place; i < g->end_place; i++) {
        int alone = i == g->first_place ? d->former : i + 1 == g->end_place ? d->last : NO_REF;
        if (alone == NO_REF && s->status != STATUS_LEFT) /* "Kiel (2012) und Plön waren schneller" */
            alone = date_in_bracket(a, g, i);
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, s->status, alone != NO_REF ? alone : d->shared, s->rule);
    }
}

/* "Am 3. Mai reisten Leute aus Ulm und Kiel nach Berlin, um beizutreten": when they came for it, as the clauses
 * before tell, if this one has no date; NO_REF. */
static int date_they_came(const struct analysis *a, const struct clause *c)
{
    const size_t PARTS = 3; /* "aus Ulm, Celle und Kiel nach Berlin" */
    int date = NO_REF;
    if (dates_in(a, c->first_token, c->end_token, NULL) > 0)
        return NO_REF;
    for (size_t n = 1; date == NO_REF && n <= PARTS && clause_before(a, c); n++)
        date = date_it_happened(a, --c);
    return date;
}

/* A statement about communes that the clause does not name. */
void reading_take_topic(struct reading *r, size_t clause, int group, const struct statement *s)
{
    struct analysis *a = r->a;
    const struct group *g = &a->groups[group];
    if (!statement_holds(s)) {
        trace_note(a, g->first_token, g->end_token, s->rule, false, why_not(s));
        deny(a, clause, g, s);
        return;
    }
    struct dating d = dating_of(a, &a->clauses[clause], NULL, s);
    const struct statement joining = statement_with_key(a, &a->clauses[clause], s, &d);
    s = &joining;
    const int came = clause_is_purpose(a, &a->clauses[clause]) ? date_they_came(a, &a->clauses[clause]) : NO_REF;
    if (came != NO_REF)
        d.shared = came;
    else if (d.shared == NO_REF && clause_is_purpose(a, &a->clauses[clause])) /* done when they came for it */
        d.shared = dating_of(a, &a->clauses[clause - 1], NULL, s).shared;
    size_t noun;
    const struct clause *c = &a->clauses[clause],
                        *before = clause_before(a, c); /* "Der Kreis hat Pläne und trat bei" */
    const bool several = g->end_place > g->first_place + 1 &&
                         (subject_is_generic(a, c, &noun) || (before && (c->join == JOIN_AND || !before->finite) &&
                                                              subject_is_generic(a, before, &noun)));
    int by_kind = several ? place_of_kind(a, g, noun) : NO_REF;
    for (size_t i = c->first_token; by_kind == NO_REF && g->end_place > g->first_place + 1 && i < c->end_token; i++)
        if (noun_in_genitive(a, c, i) < a->doc->ntokens) /* "Der Beitritt des Landkreises erfolgte 2016" */
            by_kind = place_of_kind(a, g, noun_in_genitive(a, c, i));
    if (by_kind == NO_REF && g->end_place > g->first_place + 1)
        by_kind = place_of_adjective(a, &a->clauses[clause], g);
    if (is_dateline(a, g))
        membership_add(a, g->first_place, s->status, d.shared, s->rule);
    else if (by_kind != NO_REF)
        membership_add(a, (size_t)by_kind, s->status, d.shared, s->rule);
    else if (is_of_last(a, &a->clauses[clause], g))
        membership_add(a, g->end_place - 1, s->status, d.shared, s->rule);
    else
        add_members(a, g, s, &d);
}
