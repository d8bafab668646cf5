/* Memberships that sentences state. Clause by clause: what is said, of which communes, since when; and what the
 * clauses behind may take over of that. */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

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

/* "Dabei seit 2012: Kiel und Plön", "Im Mai 2018 traten bei: ...", "2023 schieden zwei aus: ...": of what a colon
 * announces; NO_REF. */
static int date_before_colon(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    const int date = dating_of(a, c - 1, NULL, s).shared;
    const bool since = date != NO_REF && date_is_since(a, (size_t)date);
    const bool tells = s->status == STATUS_JOINED || since == (s->status == STATUS_MEMBER);
    return tells ? date : NO_REF;
}

/* "Die Beitritte der Reihe nach: erst Zwickau, dann Chemnitz, zuletzt Görlitz": what is told goes on in the clauses
 * behind. */
static bool begins_order(const struct doc *d, const struct clause *c)
{
    static const char *const first[] = {"erst", "zuerst", "zunächst", NULL};
    return doc_one_of(d, c->first_token, first);
}

/* "Aus dem Norden war Wismar dabei, das den Beitritt für 2020 plant": who plans it does not belong. */
static void deny_planned(struct reading *r, size_t clause)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t first_place, from, to = marks_between(a, c->first_token, c->end_token, &from);
    while (from < to && !(a->marks.v[from].rule->kind == RULE_NOUN && a->marks.v[from].rule->status == STATUS_JOINED))
        from++;
    const struct group *g = from < to ? subject_of_relative(r, clause, &first_place) : NULL;
    for (size_t i = g ? first_place : 0; g && i < g->end_place; i++)
        membership_deny(a, i, c->sentence);
}

/* The count of those whom a clause names that has no statement of its own: of the clause before that it gives
 * examples of, or of the sentence before its colon; NULL. */
static const struct count *count_ahead(const struct analysis *a, const struct clause *c)
{
    if (!clause_before(a, c) || !(c->sample || c->join == JOIN_COLON))
        return NULL;
    if (c->sample && c[-1].relative &&
        clause_before(a, c - 1)) /* "es waren 14, die den Anfang machten, darunter Ulm" */
        return member_count(a, c[-2].first_token, c[-1].end_token);
    return member_count(a, c->sample ? c[-1].first_token : carry_counts_from(a, c), c[-1].end_token);
}

/* The last count of members of the clause, near its end; NULL. */
static const struct count *last_member_count(const struct analysis *a, const struct clause *c)
{
    const size_t NEAR = 8; /* tokens */
    const struct count *count = NULL;
    for (size_t i = c->end_token; !count && i > reach_back(c->end_token, NEAR, c->first_token); i--)
        count = member_count(a, i - 1, c->end_token);
    return count;
}

/* "2017 sind sechs Kommunen hinzugekommen, aus dem Norden Plön und Kiel": when those came of whom the clause without
 * a verb names some; NO_REF. */
static int date_of_those_counted(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    const struct clause *before = clause_before(a, c);
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    int64_t communes = 0;
    const size_t where =
        c->first_token + (token_classes(a->doc, c->first_token) & W_ADVERB ? 1 : 0); /* "allein in Hessen" */
    /* "2016 kamen acht hinzu, 2017 fünf und 2018 zwei, nämlich Plön und Kiel": those of the clause right before */
    const bool named = s->mark && before && s->mark->first_token < before->first_token &&
                       (doc_is(a->doc, c->first_token, "nämlich") ||
                        (doc_is(a->doc, c->first_token, "und") && doc_is(a->doc, c->first_token + 1, "zwar")));
    if (!s->mark || s->status != STATUS_JOINED || c->finite || c->join != JOIN_COMMA || !before ||
        !(named || token_classes(a->doc, where) & W_PREP) ||
        tokens_are(a->doc, c->first_token, c->end_token, W_ADDITIVE))
        return NO_REF;
    for (; from < to; from++)
        communes += (int64_t)communes_in(a, &a->groups[from]);
    const struct count *count =
        named ? last_member_count(a, before) : member_count(a, before->first_token, before->end_token);
    return count && count->kind == COUNT_INCREMENT && count->as_of >= 0 &&
                   ((!named && count->value > communes) || (named && count->value == communes))
               ? count->as_of
               : NO_REF;
}

/* What a clause that names communes takes over of those before it; sets r->told to the date that is told there. */
static void take_over(struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const bool first = clause == a->first_clause[c->sentence];
    if (!first && carry_over(r, clause, s) && c->join == JOIN_COLON)
        r->told = date_before_colon(a, c, s);
    if (first && carry_ranks(r, clause, s))
        return;
    if (first && carry_affirms(r, clause, s))
        r->told = trailing_bracket(a, &a->clauses[a->first_clause[c->sentence + 1] - 1]);
    if (c->sample && s->mark && a->clauses[a->first_clause[c->sentence]].denied)
        s->denied = true; /* "Nicht dazu gehören die, die nur zuhören, zum Beispiel Celle" */
    const struct count *before = s->mark ? count_ahead(a, c) : NULL;
    const bool then = before && c->sample && c[-1].relative && clause_tells_past(a, clause_before(a, c - 1)) &&
                      before->end <= a->doc->tokens[c[-1].first_token].start; /* "2011 waren es 14, die begannen" */
    if (before && (before->founding || then) && s->status == STATUS_JOINED && before->as_of >= 0)
        r->told = before->as_of;
    if (!first && r->told == NO_REF)
        r->told = date_of_those_counted(a, c, s);
}

/* "in Hamm und im Kreis Soest, die 2016 und 2018 dazukamen": to each of the communes, up to the end of group `g`,
 * that are joined over their own prepositions its own date, in order; whether there are as many. */
static bool take_joined_in_order(struct reading *r, const struct clause *c, const struct group *g,
                                 const struct statement *s)
{
    struct analysis *a = r->a;
    const struct group *first = g, *before;
    int date;
    size_t places = 0;
    while ((before = subject_joined_before(a, first, c)))
        first = before;
    for (size_t i = first->first_place; i < g->end_place; i++)
        places += a->f->places.v[i].kind == PLACE_COMMUNE;
    if (first == g || !statement_holds(s) || !dates_in_order(a, c, c->first_token, places, s, &date))
        return false;
    for (size_t i = first->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, s->status, date++, s->rule);
    return true;
}

/* "Hof, das gemeinsam mit Selb beitrat": with whom the one did it that the relative clause is about. */
static void take_company(struct reading *r, size_t clause, const struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (a->groups[from].company == COMPANY_TOGETHER && token_depth(a, a->groups[from].first_token) == 0)
            reading_take_group(r, clause, &a->groups[from], a->groups[from].first_place, s);
}

/* "eine Kollegin aus Hünfeld, deren Landkreis Fulda sich angeschlossen hat": the clause names whom it is about; NULL. */
static const struct group *group_of_whose(const struct analysis *a, const struct clause *c)
{
    static const char *const whose[] = {"deren", "dessen", NULL};
    const size_t LEAD = 3; /* tokens: "deren Landkreis" */
    size_t from, end = reach_on(c->first_token + 1, LEAD, c->end_token);
    const bool named = doc_one_of(a->doc, c->first_token, whose) && end > c->first_token + 1 &&
                       groups_in(a, c->first_token + 1, end, &from) > 0;
    return named && tokens_back(a->doc, a->groups[from].first_token, c->first_token, W_KIND) == c->first_token + 1
               ? &a->groups[from]
               : NULL;
}

/* What a relative clause says of the communes right before it. */
static void read_relative(struct reading *r, size_t clause, const struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t first_place;
    const struct group *whose = group_of_whose(a, c);
    if (whose) {
        reading_take_group(r, clause, whose, whose->first_place, s);
        return;
    }
    const struct group *g = subject_of_relative(r, clause, &first_place);
    int meant = g ? -1 : group_of_antecedent(r, clause);
    if (meant >= 0)
        reading_take_topic(r, clause, meant, s);
    if ((g || meant >= 0) && statement_holds(s))
        take_company(r, clause, s);
    bool explains = g && r->subject >= 0 && g == &a->groups[r->subject] && g->clause + 1 == clause;
    if (explains && s->status == STATUS_JOINED) /* "war 2012 die erste Stadt, die beitrat" */
        r->told = dating_of(a, c - 1, NULL, s).shared;
    const bool each = g && first_place == g->first_place && take_joined_in_order(r, c, g, s);
    if (g && !each)
        reading_take_group(r, clause, g, first_place, s);
    if (g && statement_holds(s) && s->status != STATUS_LEFT)
        members_beside_antecedent(r->a, g, c);
    if (g && !each && first_place == g->first_place)
        while ((g = subject_joined_before(a, g, c)))
            reading_take_group(r, clause, g, g->first_place, s);
    r->told = NO_REF;
    if (!r->last_relative)
        r->outer = r->last;
    r->last = *s;
    r->last_relative = true;
}

/* "Startschuss in Berlin. 14 Kommunen sind von Beginn an dabei, darunter Celle" under the date of an entry: they
 * came with what that tells. */
static bool is_outset_of_entry(const struct analysis *a, const struct clause *c)
{
    static const char *const starts[] = {"startschuss", "startet", "auftakt", "beginnt", "geburtsstunde", NULL};
    const size_t REACH = 40; /* tokens */
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    const size_t first = reach_back(c->first_token, REACH, a->doc->lines[s->line].first_token);
    if (date_over_line(a, s->line, true) == NO_REF ||
        !(tokens_tell_founding(a, first, c->first_token) || doc_has_stem(a->doc, first, c->first_token, starts)))
        return false;
    for (size_t i = reach_back(c->first_token, REACH, s->first_token); i < end; i++)
        if (token_is_outset(a->doc, i))
            return true;
    return false;
}

/* "... das die Dezernentin gestern unterzeichnet hat: Essen ist nun Mitglied": the colon leads from the signing to
 * what it made. */
static bool is_made_before_colon(const struct analysis *a, const struct clause *c)
{
    static const char *const now[] = {"nun", "jetzt", "damit", "somit", "nunmehr", NULL};
    const struct clause *before = clause_before(a, c);
    return before && c->join == JOIN_COLON && !before->denied && !before->unsure &&
           doc_has_one_of(a->doc, c->first_token, c->end_token, now) &&
           has_verb_between(a, before->first_token, before->end_token, STATUS_JOINED) &&
           date_it_happened(a, before) != NO_REF;
}

/* What stands around the clause makes of its statement: that it is planned or decided only, or tells of leaving. */
static void weigh(const struct reading *r, const struct clause *c, struct statement *s)
{
    const struct analysis *a = r->a;
    if (s->status == STATUS_JOINED && statement_is_present(a, c, s->mark) && sentence_is_decided(a, c->sentence))
        s->unsure = true;
    if (s->status == STATUS_JOINED && joining_is_yet_to_come(a, c))
        s->unsure = true;
    if (s->status == STATUS_MEMBER && a->chronicle &&
        (clause_tells_first_time(a->doc, c) || is_outset_of_entry(a, c)))
        s->status = STATUS_JOINED;
    if (s->status == STATUS_MEMBER && is_made_before_colon(a, c))
        s->status = STATUS_JOINED;
    if (s->mark->first_token < c->first_token)
        return;
    if (s->status == STATUS_JOINED && repeats_deed(a->doc, s->mark) &&
        (r->last.mark ? &r->last : &r->before)->status == STATUS_LEFT)
        s->status = STATUS_LEFT; /* "Kiel trat aus, 2019 folgte Plön": left as well */
    if (follows_plan(a, c, s->mark))
        s->unsure = true;
    /* "Im Oktober tritt Ulm bei, dann folgen Aalen und Calw", told in September: neither do they belong */
    if (s->status == STATUS_JOINED && statement_is_present(a, c, s->mark) &&
        date_lies_ahead(a, dating_of(a, c, NULL, s).shared))
        s->unsure = true;
}

/* What the clause says of one of its groups, `own`: with a statement of its own; whether the statement, if there is
 * one, is of that group. */
static bool read_group(struct reading *r, size_t clause, const struct group *g, const struct statement *s, bool own)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    members_in_noun_phrase(a, g);
    members_in_attribute(a, g);
    members_among_members(a, g);
    members_in_inserted_relative(a, g);
    if (!s->mark)
        return false;
    if (is_sure_denial(s) && subject_is_contrasted(a, g)) {
        membership_add_group(a, g, STATUS_MEMBER, NO_REF, "presupposed.contrast");
        return true;
    }
    bool listed = !own && c->join == JOIN_COLON && g->role == GROUP_DATIVE; /* "zwei Neue: den Kreis Ulm und Kiel" */
    bool fits = subject_fits(a, s, g, c) || listed || (c->sample && !own);
    if (!fits || row_is_of_others(a, s->mark->first_token, g) || subject_has_other_verb(a, c, g, s)) {
        trace_note(a, g->first_token, g->end_token, s->rule, false, "not whom the sentence speaks of");
        return false;
    }
    reading_take_group(r, clause, g, g->first_place, s);
    return true;
}

/* Of a clause without communes and without a statement: what it takes over of both; whether it does. */
static bool read_elliptic(struct reading *r, size_t clause, struct statement *s)
{
    if (carry_resumes(r, clause, s)) {
        reading_take_topic(r, clause, r->subject, s);
        return true;
    }
    const int meant = carry_repeats(r, clause, s) ? subject_implied(r, clause, s) : -1;
    if (meant >= 0)
        reading_take_topic(r, clause, meant, s);
    return meant >= 0;
}

/* The statement of the clause is of none of its communes, of which one may be the subject (`named`). */
static void read_implied(struct reading *r, size_t clause, const struct statement *s, bool named)
{
    const size_t known = r->a->f->nmemberships;
    if (members_of_officials(r->a, &r->a->clauses[clause], s))
        return;
    enum { ITEMS = 40 };
    size_t items[ITEMS];
    size_t nitems = list_above_taken_up(r->a, &r->a->clauses[clause], items, ITEMS);
    if (nitems == 0)
        nitems = groups_taken_up(r->a, &r->a->clauses[clause], items, ITEMS);
    for (size_t i = nitems; i > 0; i--)
        reading_take_topic(r, clause, (int)items[i - 1], s);
    const bool leads = nitems == 0 && (clause_leads_to_entries(r->a, &r->a->clauses[clause]) ||
                                       clause_is_of_sign(r->a, &r->a->clauses[clause]));
    const int implied = nitems || leads ? -1 : subject_implied(r, clause, s);
    if (implied >= 0)
        reading_take_topic(r, clause, implied, s);
    if (s->status == STATUS_JOINED && statement_holds(s) && !named)
        r->unnamed = (struct unnamed){.clause = clause, .first = known, .end = r->a->f->nmemberships};
}

/* What the clauses behind may take over: the statement, and its subject (-1: none); `any`: the statement is of some
 * commune. */
static void remember(struct reading *r, size_t clause, const struct statement *s, bool own, bool any, int subject)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const bool ordered = c->join == JOIN_COLON && !c->finite && begins_order(a->doc, c);
    if (own || (s->mark && !r->last.mark &&
                (c->sample || ordered))) { /* "fünf, nämlich Kiel und, seit 2021, der Kreis Plön" */
        r->last = *s;
        r->last_clause = clause;
    }
    if (own) {
        r->last_subject = any;
        r->last_relative = false;
    }
    bool excluded = c->denied && !c->finite; /* "Kiel, nicht aber Plön, ist dabei" */
    if (subject >= 0 && !is_subordinate(a, c) && !excluded) {
        r->subject = subject;
        bool row = a->doc->lines[a->doc->sentences[c->sentence].line].kind == BLOCK_ROW;
        if (!(row && r->structural) && !(r->topic >= 0 && label_has_detail(a, &a->groups[subject])))
            r->topic = subject; /* "Kreisstadt: Wismar" is told of a district */
    }
}

/* "vor genau zwei Wochen, am 29. August, ...": a date, and right behind it between commas the day that it was. */
static bool is_told_twice(const struct analysis *a, size_t date)
{
    const size_t NEAR = 3; /* tokens: the comma and a preposition */
    const struct date_mention *first = &a->f->dates.v[date], *second = first + 1;
    return doc_punct(a->doc, first->end_token, ',') && second->first_token <= first->end_token + NEAR &&
           doc_punct(a->doc, second->end_token, ',') && !date_is_absolute(a, date);
}

static void read_clause(struct reading *r, size_t clause)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    struct statement s = statement_of(a, clause);
    if (!s.mark)
        s = statement_of_counted(a, c);
    const bool first = clause == a->first_clause[c->sentence], own = s.mark != NULL;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    r->told = NO_REF;
    if (!own && from < to)
        take_over(r, clause, &s);
    if (c->relative && !first && c->unsure && !c->decided && !c->denied)
        deny_planned(r, clause);
    bool relative = (c->relative && !first) || (clause_begins_with_where(a, c) && from == to);
    if (relative && own && where_counts_others(a, c))
        return;
    if (relative && own && !relative_means_network(a, clause) && !relative_is_oblique(a, clause)) {
        read_relative(r, clause, &s);
        return;
    }
    if (own && s.status == STATUS_JOINED &&
        relative_is_oblique(a, clause)) { /* "am Mittwoch ... die Urkunde, mit der" */
        size_t date, end = dates_between(a, doc_in(r)->sentences[c->sentence].first_token, c->first_token, &date);
        const bool again = date + 2 == end && is_told_twice(a, date); /* "vor zwei Wochen, am 29. August, ..." */
        r->told = date + 1 == end || again ? (int)end - 1 : NO_REF;
    }
    if (s.mark)
        weigh(r, c, &s);
    bool here = own && s.mark && s.mark->first_token >= c->first_token;
    if (here && carry_is_among_joined(r, clause, &s, &r->told))
        s.status = STATUS_JOINED;
    bool any = false;
    int subject = -1;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        if (token_depth(a, g->first_token) > 0)
            continue;
        if (subject < 0 && g->role == GROUP_SUBJECT)
            subject = (int)i;
        any |= read_group(r, clause, g, &s, own);
    }
    if (!own && !first && from == to)
        any |= read_elliptic(r, clause, &s);
    if (own && !any)
        read_implied(r, clause, &s, subject >= 0);
    if (own && subject >= 0)
        reading_take_begun(r, clause, &s);
    if (own && is_sure_denial(&s))
        take_contrasted(a, clause_before(a, c));
    if (own && any && subject >= 0)
        reading_name_joined(r, clause, &a->groups[subject], &s);
    if (!own)
        members_in_brackets_of(a, from, to);
    if (!s.mark && a->bridge[0])
        take_bridged(a, c, from, to);
    remember(r, clause, &s, own, any, subject);
}

/* --- sentences ------------------------------------------------------------------------------------------------ */

void members_in_sentences(struct analysis *a)
{
    const struct doc *d = a->doc;
    struct reading r = {.a = a,
                        .topic = -1,
                        .subject = -1,
                        .section = -2,
                        .told = NO_REF,
                        .asked_date = NO_REF,
                        .asked_group = -1,
                        .unnamed = {.clause = SIZE_MAX}};
    for (size_t s = 0; s < d->nsentences; s++) {
        int32_t section = a->section[d->sentences[s].line];
        if (section != r.section)
            reading_enter_section(&r, section);
        r.before = r.last;
        r.last = (struct statement){0};
        r.subject = -1;
        reading_enter_line(&r, s);
        size_t before = a->f->nmemberships;
        for (size_t c = a->first_clause[s]; c < a->first_clause[s + 1]; c++)
            read_clause(&r, c);
        r.told = NO_REF;
        reading_of_sentence(&r, s, before);
        reading_leave_topic(&r, before);
        r.before_last_two = r.before_last;
        r.before_last = before;
        members_beside(a, s, before);
    }
}
