/* Memberships that sentences state. Clause by clause: what is said, of which communes, since when; and what the reader
 * has in mind from one sentence to the next: the topic, the section. */
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

#include <string.h>

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

static void add_place(struct reading *r, size_t clause, const struct group *g, size_t place,
                      const struct statement *s, const struct dating *d)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    bool own =
        g->clause == clause; /* not of a relative clause: how the group stands in the one before says nothing */
    if (own && g->role == GROUP_TO) { /* "zu Kiel stieß Plön": Kiel was there already */
        membership_add(a, place, STATUS_MEMBER, NO_REF, s->rule);
        return;
    }
    if (own && g->company == COMPANY_BESIDE &&
        s->status != STATUS_LEFT) { /* so was Kiel in "neben Kiel (2015) trat Plön bei" */
        membership_add(a, place, STATUS_MEMBER, bracket_date(a, a->f->places.v[place].end_token), s->rule);
        return;
    }
    int date = date_of_place(a, c, g, place, s, d);
    membership_add(a, place, tells_joining(a, s, date) ? STATUS_JOINED : s->status, date, s->rule);
}

static const char *why_not(const struct statement *s)
{
    return s->of_other ? "another network, or none, is spoken of" : s->denied ? "denied" : "planned or not sure";
}

static bool holds(const struct statement *s)
{
    return !s->of_other && !s->unsure && (!s->denied || s->status == STATUS_LEFT);
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
    size_t dates;
    return c->first_token < c->end_token && token_classes(a->doc, c->first_token) & W_ADDITIVE &&
           dates_between(a, c->first_token, c->end_token, &dates) == dates;
}

/* "Kiel ist nicht Mitglied": said of the present and for sure. */
static void deny(struct analysis *a, size_t clause, const struct group *g, const struct statement *s)
{
    static const char *const past[] = {"war", "waren", "wurde", "wurden", "hatte", "hatten", NULL};
    const struct clause *c = &a->clauses[clause];
    if (s->denied && !s->unsure && !s->of_other && !doc_has_one_of(a->doc, c->first_token, c->end_token, past))
        for (size_t i = g->first_place; i < g->end_place; i++)
            membership_deny(a, i, c->sentence);
}

void reading_take_group(struct reading *r, size_t clause, const struct group *g, size_t first_place,
                        const struct statement *s)
{
    struct analysis *a = r->a;
    struct statement exception = *s;
    if (g->company == COMPANY_EXCEPT && s->denied) { /* "außer Ulm beteiligt sich keine Kommune" */
        exception.denied = false;
        s = &exception;
    }
    if (!holds(s)) {
        trace_note(a, g->first_token, g->end_token, s->rule, false, why_not(s));
        deny(a, clause, g, s);
        return;
    }
    struct dating d = dating_of(a, &a->clauses[clause], g, s);
    bool shares = a->clauses[clause].sample ? s->status == STATUS_JOINED
                                            : g->company == COMPANY_TOGETHER || subject_has_company(a, g);
    if (d.shared == NO_REF && shares && r->last.mark && r->last_clause != clause)
        d.shared = dating_of(a, &a->clauses[r->last_clause], NULL, &r->last).shared;
    if (d.shared == NO_REF && !d.inner && a->clauses[clause].join != JOIN_START && is_added(a, &a->clauses[clause]))
        d.shared = dating_of(a, &a->clauses[clause - 1], NULL, s).shared;
    size_t dates;
    bool dated = dates_between(a, a->clauses[clause].first_token, a->clauses[clause].end_token, &dates) > dates;
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
    static const char *const several[] = {"beide", "beides", "alle", "allesamt", "sämtlich", "jeweils", NULL};
    if (c->join == JOIN_DASH && g->end_token + 1 == c->first_token && g->end_place > g->first_place + 1)
        return !doc_one_of(a->doc, c->first_token, several); /* "Kiel, Plön - der Beitritt war 2018 - und Emden" */
    if (!subject_is_described(a, c, g) || doc_one_of(a->doc, c->first_token, several))
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
    return g->end_place > g->first_place + 1 && s->first_token == g->first_token &&
           doc_punct(a->doc, a->f->places.v[g->first_place].end_token, '/') && s->end_token <= g->end_token + 1;
}

/* The same about each commune of a group that the clause does not name. */
static void add_members(struct analysis *a, const struct group *g, const struct statement *s, const struct dating *d)
{
    for (size_t i = g->first_place; i < g->end_place; i++) {
        int alone = i == g->first_place ? d->former : i + 1 == g->end_place ? d->last : NO_REF;
        if (alone == NO_REF && d->shared == NO_REF &&
            s->status != STATUS_LEFT) /* "Kiel (2012) und Plön waren schneller" */
            alone = date_in_bracket(a, g, i);
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, s->status, alone != NO_REF ? alone : d->shared, s->rule);
    }
}

/* A statement about communes that the clause does not name. */
static void take_topic(struct reading *r, size_t clause, int group, const struct statement *s)
{
    struct analysis *a = r->a;
    const struct group *g = &a->groups[group];
    if (!holds(s)) {
        trace_note(a, g->first_token, g->end_token, s->rule, false, why_not(s));
        deny(a, clause, g, s);
        return;
    }
    struct dating d = dating_of(a, &a->clauses[clause], NULL, s);
    if (d.shared == NO_REF && clause_is_purpose(a, &a->clauses[clause])) /* done when they came for it */
        d.shared = dating_of(a, &a->clauses[clause - 1], NULL, s).shared;
    if (is_dateline(a, g))
        membership_add(a, g->first_place, s->status, d.shared, s->rule);
    else if (is_of_last(a, &a->clauses[clause], g))
        membership_add(a, g->end_place - 1, s->status, d.shared, s->rule);
    else
        add_members(a, g, s, &d);
}

/* --- clauses ------------------------------------------------------------------------------------------------ */

static bool is_subordinate(const struct analysis *a, const struct clause *c)
{
    bool second = c->first_token + 1 < c->end_token && a->token_bits[c->first_token + 1] & BIT_VERB;
    return c->relative || (token_classes(a->doc, c->first_token) & W_SUBORD && !second); /* "Damit ist Ulm ..." */
}

/* "Die Steckbriefe von Münster, Dortmund und der Städteregion Aachen folgen": on a page of "Steckbriefe der
 * Partnerkommunen" they are of members. */
static void take_bridged(struct analysis *a, const struct clause *c, size_t from, size_t to)
{
    const size_t REACH = 4;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        bool bridged = false;
        for (size_t t = g->first_token; t > c->first_token && g->first_token - t < REACH && !bridged; t--)
            bridged = a->doc->tokens[t - 1].kind == TOK_WORD && !strcmp(doc_fold(a->doc, t - 1), a->bridge);
        if (!bridged || c->denied || (g->role != GROUP_OF && g->role != GROUP_GENITIVE))
            continue;
        membership_add_group(a, g, STATUS_MEMBER, NO_REF, "presupposed.head");
    }
}

static bool bracket_denies(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (token_classes(a->doc, i) & (W_NOT | W_MODAL | W_FUTURE) ||
            (a->doc->tokens[i].kind == TOK_WORD && token_is_plan(a->doc, i)))
            return true;
    return false;
}

/* "Stadt Oldenburg (Partnerkommune seit 2016)": what a bracket says of the commune before it. */
static void take_brackets(struct analysis *a, size_t from, size_t to)
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
                bool says = rule->kind == RULE_VERB || rule->kind == RULE_NOUN ||
                            (rule->kind == RULE_UNIT && rule->unit == 0);
                bool named;
                if (!says || bracket_denies(a, first, end) ||
                    clause_network(a, &a->clauses[a->groups[i].clause], &named) != NETWORK_THIS)
                    continue;
                membership_add(a, p, rule->status, bracket_date(a, first), rule->id);
                break;
            }
        }
}

/* "Am Freitag nahm Landrat Krüger die Urkunde entgegen, und der Kreis Uelzen ist nun die 19. Partnerkommune": who is said to
 * belong now is who joined, and no one else who may have been meant. */
static void name_joined(struct reading *r, size_t clause, const struct group *g, const struct statement *s)
{
    static const char *const thereby[] = {"damit", "somit", "dadurch", "hiermit", "nun", "nunmehr", "jetzt", NULL};
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const struct unnamed u = r->unnamed;
    if (u.clause >= clause || s->status != STATUS_MEMBER || !holds(s))
        return;
    const struct clause *told = &a->clauses[u.clause];
    bool one_breath =
        told + 1 == c && c->join == JOIN_AND; /* "wir bekommen die Urkunde, und der Kreis wird Partner" */
    if (!one_breath && !doc_has_one_of(a->doc, c->first_token, c->end_token, thereby))
        return;
    const struct sentence *own = &doc_in(r)->sentences[c->sentence], *of_told = &doc_in(r)->sentences[told->sentence];
    if (own->line != of_told->line || c->sentence > told->sentence + 1)
        return;
    const struct statement joined = statement_of(a, u.clause);
    int date = dating_of(a, told, NULL, &joined).shared;
    if (date == NO_REF)
        return;
    if (u.end > u.first && u.end <= a->f->nmemberships) {
        memmove(a->f->memberships + u.first, a->f->memberships + u.end,
                (a->f->nmemberships - u.end) * sizeof *a->f->memberships);
        a->f->nmemberships -= u.end - u.first;
    }
    membership_add_group(a, g, STATUS_JOINED, date, joined.rule);
    r->unnamed.clause = SIZE_MAX;
}

/* "Beschlussempfehlung an den Kreistag:" over the sentence, or over the items that it stands among. */
static bool is_text_of_decision(const struct doc *d, size_t line)
{
    enum { LINES = 6, LONGEST = 24 };
    static const char *const decisions[] = {"beschluss", "beschlüss", "empfehlung", "beschließt", NULL};
    for (int n = 0; n < LINES && line > 0; n++) {
        const struct line *above = &d->lines[--line];
        if (above->end_token == above->first_token)
            continue;
        if (doc_punct(d, above->end_token - 1, ':'))
            return above->end_token - above->first_token <= LONGEST &&
                   doc_has_stem(d, above->first_token, above->end_token, decisions);
        if (above->kind == BLOCK_HEADING || (n > 0 && above->kind != BLOCK_ITEM))
            return false;
    }
    return false;
}

/* "Der Landkreis tritt bei. Das hat der Kreistag am Donnerstag beschlossen." */
static bool is_decided_behind(const struct analysis *a, size_t sentence)
{
    static const char *const that[] = {"das", "dies", "so", "dafür", "darüber", NULL};
    if (is_text_of_decision(a->doc, a->doc->sentences[sentence].line))
        return true;
    if (sentence + 1 >= a->doc->nsentences)
        return false;
    const struct clause *c = &a->clauses[a->first_clause[sentence + 1]];
    return c->decided && doc_one_of(a->doc, c->first_token, that);
}

/* "Kiel ist damit die fünfte Kommune im Land": an ordinal that counts members is said of its subject. */
static struct statement statement_of_ordinal(const struct analysis *a, const struct clause *c)
{
    static const struct rule counted = {.id = "ordinal", .kind = RULE_UNIT, .needs = NEEDS_NONE};
    static const struct mark mark = {.rule = &counted};
    static const char *const is[] = {"ist", "sei", NULL};
    const struct count *count = member_count(a, c->first_token, c->end_token);
    if (!count || strcmp(count->rule, "count.ordinal") != 0 || c->relative ||
        !doc_has_one_of(a->doc, c->first_token, c->end_token, is))
        return (struct statement){0};
    return (struct statement){.mark = &mark,
                              .rule = counted.id,
                              .status = STATUS_MEMBER,
                              .denied = c->denied,
                              .unsure = c->unsure,
                              .of_other = !token_is_of_network(a, c->first_token)};
}

static bool is_sure_denial(const struct statement *s)
{
    return s->denied && !s->of_other && !s->unsure && s->status != STATUS_LEFT;
}

/* "Celle ist, anders als Soltau, noch nicht dabei": of what is inserted before the clause that denies. */
static void take_contrasted(struct analysis *a, const struct clause *inserted)
{
    if (!inserted || inserted->finite)
        return;
    size_t from, to = groups_between(a, inserted->first_token, inserted->end_token, &from);
    for (; from < to; from++)
        if (subject_is_contrasted(a, &a->groups[from]))
            membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, "presupposed.contrast");
}

/* "Dabei seit 2012: Kiel und Plön", "Im Mai 2018 traten bei: ...": of what a colon announces; NO_REF. */
static int date_before_colon(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    int date = dating_of(a, c - 1, NULL, s).shared;
    return date != NO_REF && (s->status == STATUS_JOINED || date_is_since(a, (size_t)date)) ? date : NO_REF;
}

static void read_clause(struct reading *r, size_t clause)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    struct statement s = statement_of(a, clause);
    if (!s.mark)
        s = statement_of_ordinal(a, c);
    bool first = clause == a->first_clause[c->sentence], own = s.mark != NULL;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    r->told = NO_REF;
    if (!own && !first && from < to && carry_over(r, clause, &s) && c->join == JOIN_COLON && s.status != STATUS_LEFT)
        r->told = date_before_colon(a, c, &s);
    bool relative = (c->relative && !first) || (clause_begins_with_where(a, c) && from == to);
    if (relative && own && !relative_means_network(a, clause) && !relative_is_oblique(a, clause)) {
        size_t first_place;
        const struct group *g = subject_of_relative(r, clause, &first_place);
        int meant = g ? -1 : group_of_antecedent(r, clause);
        if (meant >= 0)
            take_topic(r, clause, meant, &s);
        bool explains = g && r->subject >= 0 && g == &a->groups[r->subject] && g->clause + 1 == clause;
        if (explains && s.status == STATUS_JOINED) /* "war 2012 die erste Stadt, die beitrat" */
            r->told = dating_of(a, c - 1, NULL, &s).shared;
        if (g)
            reading_take_group(r, clause, g, first_place, &s);
        r->told = NO_REF;
        r->last = s;
        r->last_relative = true;
        return;
    }
    if (own && s.status == STATUS_JOINED &&
        relative_is_oblique(a, clause)) { /* "am Mittwoch ... die Urkunde, mit der" */
        size_t date, end = dates_between(a, doc_in(r)->sentences[c->sentence].first_token, c->first_token, &date);
        r->told = date + 1 == end ? (int)date : NO_REF;
    }
    if (s.mark && s.status == STATUS_JOINED && statement_is_present(a, c, s.mark) &&
        is_decided_behind(a, c->sentence))
        s.unsure = true;
    bool here = s.mark && s.mark->first_token >= c->first_token; /* "Kiel trat aus, 2019 folgte Plön": left as well */
    if (here && s.status == STATUS_JOINED && doc_begins(a->doc, s.mark->first_token, "folgt") &&
        (r->last.mark ? &r->last : &r->before)->status == STATUS_LEFT)
        s.status = STATUS_LEFT;
    bool any = false;
    int subject = -1;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        if (token_depth(a, g->first_token) > 0)
            continue;
        if (subject < 0 && g->role == GROUP_SUBJECT)
            subject = (int)i;
        members_in_noun_phrase(a, g);
        members_in_attribute(a, g);
        if (!s.mark)
            continue;
        if (is_sure_denial(&s) && subject_is_contrasted(a, g)) {
            membership_add_group(a, g, STATUS_MEMBER, NO_REF, "presupposed.contrast");
            any = true;
            continue;
        }
        bool listed =
            !own && c->join == JOIN_COLON && g->role == GROUP_DATIVE; /* "zwei Neue: den Kreis Ulm und Kiel" */
        bool fits = subject_fits(a, &s, g, c) || listed || (c->sample && !own);
        if (fits) {
            reading_take_group(r, clause, g, g->first_place, &s);
            any = true;
        } else {
            trace_note(a, g->first_token, g->end_token, s.rule, false, "not whom the sentence speaks of");
        }
    }
    if (!own && !first && from == to && carry_resumes(r, clause, &s)) {
        take_topic(r, clause, r->subject, &s);
        any = true;
    }
    if (!own && !any && !first && from == to && carry_repeats(r, clause, &s)) {
        int meant = subject_implied(r, clause, &s);
        if (meant >= 0)
            take_topic(r, clause, meant, &s);
        any = meant >= 0;
    }
    if (s.mark && !any && own) {
        size_t known = a->f->nmemberships;
        int implied = subject_implied(r, clause, &s);
        if (implied >= 0)
            take_topic(r, clause, implied, &s);
        if (s.status == STATUS_JOINED && holds(&s) && subject < 0)
            r->unnamed = (struct unnamed){.clause = clause, .first = known, .end = a->f->nmemberships};
    }
    if (own && is_sure_denial(&s))
        take_contrasted(a, clause_before(a, c));
    if (s.mark && any && own && subject >= 0)
        name_joined(r, clause, &a->groups[subject], &s);
    if (!own)
        take_brackets(a, from, to);
    if (!s.mark && a->bridge[0])
        take_bridged(a, c, from, to);
    if (!own && s.mark && !r->last.mark && c->sample) { /* "fünf, nämlich Kiel und, seit 2021, der Kreis Plön" */
        r->last = s;
        r->last_clause = clause;
    }
    if (own) {
        r->last = s;
        r->last_clause = clause;
        r->last_subject = any;
        r->last_relative = false;
    }
    bool excluded = c->denied && !c->finite; /* "Kiel, nicht aber Plön, ist dabei" */
    if (subject >= 0 && !is_subordinate(a, c) && !excluded) {
        r->subject = subject;
        bool row = doc_in(r)->lines[doc_in(r)->sentences[c->sentence].line].kind == BLOCK_ROW;
        if (!(row && r->structural)) /* "Kreisstadt: Wismar" in a table about its district */
            r->topic = subject;
    }
}

/* --- sentences ------------------------------------------------------------------------------------------------ */

/* "Kassel", "Neues aus Kassel"; of several communes if it is nothing but them: "Erlangen und Landkreis Erlangen-Höchstadt". */
static bool heads_section(const struct analysis *a, const struct line *line, const struct group *g)
{
    const uint32_t FEW = 3;
    uint32_t places = g->end_place - g->first_place;
    return places == 1 || (places <= FEW && g->end_token == line->end_token && line_is_pure_list(a, line));
}

/* "Was geschah mit Peine?", not "Sind die Städte des Kreises Peine auch dabei?" */
static bool is_asked_about(const struct group *g)
{
    return g->end_place - g->first_place == 1 && g->role != GROUP_OF && g->role != GROUP_GENITIVE;
}

/* A heading or term with one commune makes it the topic of what stands under it. */
static void enter_section(struct reading *r, int32_t section)
{
    struct analysis *a = r->a;
    r->section = section;
    r->structural = false;
    if (section >= 0) {
        const struct line *line = &doc_in(r)->lines[section];
        size_t from, to = groups_between(a, line->first_token, line->end_token, &from);
        bool asked = doc_punct(doc_in(r), line->end_token - 1, '?'); /* "Was geschah mit Peine?" */
        if (from < to && (a->groups[from].role == GROUP_SUBJECT || asked) &&
            heads_section(a, line, &a->groups[from])) {
            r->topic = (int)from;
            r->structural = true;
            return;
        }
    }
    r->topic = -1;
    if (a->publisher >= 0)
        r->topic = group_at(a, a->f->places.v[a->publisher].first_token);
}

static bool is_date_alone(const struct analysis *a, const struct sentence *s)
{
    size_t from;
    if (dates_between(a, s->first_token, s->end_token, &from) != from + 1)
        return false;
    size_t end = a->f->dates.v[from].end_token;
    while (end < s->end_token && a->doc->tokens[end].kind == TOK_PUNCT)
        end++;
    return a->f->dates.v[from].first_token == s->first_token && end == s->end_token;
}

static bool is_question_line(const struct analysis *a, const struct sentence *s)
{
    const struct line *line = &a->doc->lines[s->line];
    return line->first_token == s->first_token && line->end_token == s->end_token &&
           doc_punct(a->doc, s->end_token - 1, '?');
}

/* A line of nothing but one commune heads the lines below it. */
static void enter_line(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (from == to && is_date_alone(a, s)) /* a new entry of a timeline */
        enter_section(r, r->section);
    if (from + 1 == to && is_question_line(a, s) && is_asked_about(&a->groups[from])) {
        r->topic = (int)from; /* "Was geschah mit Peine?" over the answer */
        return;
    }
    if (from + 1 != to || a->groups[from].end_place - a->groups[from].first_place != 1)
        return;
    if (a->doc->lines[s->line].kind == BLOCK_ROW) /* "Kreisstadt: Wismar" tells of whom the table is */
        return;
    size_t first = s->first_token;
    static const char *const labels[] = {"steckbrief", "porträt", "portrait", "name", "ort", "profil", NULL};
    while (first < a->groups[from].first_token &&
           (token_classes(a->doc, first) & W_KIND || a->doc->tokens[first].kind == TOK_PUNCT ||
            (first == s->first_token && doc_one_of(a->doc, first, labels))))
        first++;
    if (first == a->groups[from].first_token && a->groups[from].end_token == s->end_token) {
        r->topic = (int)from;
        r->structural = true;
    }
}

void members_in_sentences(struct analysis *a)
{
    const struct doc *d = a->doc;
    struct reading r = {.a = a,
                        .topic = -1,
                        .subject = -1,
                        .section = -2,
                        .told = NO_REF,
                        .asked_group = -1,
                        .unnamed = {.clause = SIZE_MAX}};
    for (size_t s = 0; s < d->nsentences; s++) {
        int32_t section = a->section[d->sentences[s].line];
        if (section != r.section)
            enter_section(&r, section);
        r.before = r.last;
        r.last = (struct statement){0};
        r.subject = -1;
        enter_line(&r, s);
        size_t before = a->f->nmemberships;
        for (size_t c = a->first_clause[s]; c < a->first_clause[s + 1]; c++)
            read_clause(&r, c);
        r.told = NO_REF;
        reading_of_sentence(&r, s, before);
        r.before_last_two = r.before_last;
        r.before_last = before;
        members_beside(a, s);
    }
}
