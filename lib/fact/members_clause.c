/* Memberships that sentences state. Clause by clause: what is said, of which communes, since when. What a clause
 * leaves out is carried over from the one before it, as German leaves it out. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* What the reader of a sentence has in mind. */
struct reading {
    struct analysis *a;
    struct statement last; /* of the last clause of this sentence that said something; mark NULL: none */
    size_t last_clause;
    bool last_relative;     /* it was a relative clause: what follows shares it only with dates of its own */
    bool last_subject;      /* that clause had communes as its subject */
    int subject;            /* group that was the last subject in this sentence, -1 none */
    int topic;              /* group that the passage speaks of, -1 none */
    bool decided_behind;    /* the next sentence says that a body decided this */
    bool structural;        /* the topic comes from a heading or term: what follows is about it */
    int32_t section;        /* line of the heading or term at hand */
    struct statement asked; /* what the last question asked of whom; mark NULL: nothing */
    size_t asked_in;        /* its sentence */
};

static const struct doc *doc_in(const struct reading *r)
{
    return r->a->doc;
}

/* --- who is spoken of ------------------------------------------------------------------------------------- */

/* "die Teilnahme der Stadt Kiel besiegelt", "den Beitritt von Kiel": it is the commune's own. */
static bool follows_noun(const struct analysis *a, const struct group *g, const struct clause *c)
{
    const size_t REACH = 4;
    size_t first = g->first_token > c->first_token + REACH ? g->first_token - REACH : c->first_token;
    size_t from, to = marks_between(a, first, g->first_token, &from);
    for (size_t i = from; i < to; i++)
        if (a->marks.v[i].rule->kind == RULE_NOUN)
            return true;
    return false;
}

static bool role_fits(const struct analysis *a, const struct statement *s, const struct group *g,
                      const struct clause *c)
{
    const struct rule *rule = s->mark->rule;
    switch ((enum role)g->role) {
    case GROUP_SUBJECT:
        return true;
    case GROUP_WITH:
        return g->company != COMPANY_NONE || (g->first_token <= c->first_token + 3 && s->status != STATUS_LEFT);
    case GROUP_TO:
        return rule->to;
    case GROUP_OF:
        return rule->kind == RULE_NOUN || rule->topic || follows_noun(a, g, c);
    case GROUP_GENITIVE:
        return rule->kind == RULE_NOUN || follows_noun(a, g, c);
    case GROUP_DATIVE:
        return rule->topic;
    case GROUP_PLACE:
        return false;
    }
    return false;
}

/* "ging an die Stadt Kiel", "überreichte sie an Kiel". */
static bool is_recipient(const struct analysis *a, const struct group *g, const struct clause *c)
{
    for (size_t i = g->first_token, n = 0; i > c->first_token && n < 4; n++) {
        i--;
        if (doc_is(a->doc, i, "an"))
            return true;
        if (!(token_classes(a->doc, i) & (W_ARTICLE | W_KIND)))
            return false;
    }
    return false;
}

static void add_place(struct reading *r, size_t clause, const struct group *g, size_t place,
                      const struct statement *s, const struct dating *d)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    if (g->role == GROUP_TO) { /* "zu Kiel stieß Plön": Kiel was there already */
        membership_add(a, place, STATUS_MEMBER, NO_REF, s->rule);
        return;
    }
    if (g->company == COMPANY_BESIDE &&
        s->status == STATUS_JOINED) { /* so was Kiel in "neben Kiel (2015) trat Plön bei" */
        membership_add(a, place, STATUS_MEMBER, bracket_date(a, a->f->places.v[place].end_token), s->rule);
        return;
    }
    membership_add(a, place, s->status, date_of_place(a, c, g, place, s, d), s->rule);
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
    for (size_t i = place > BACK ? place - BACK : 0; i < place; i++) {
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

/* "zusammen mit Vertreterinnen der Stadt Emden", "gemeinsam mit dem Kollegen aus dem Hochtaunuskreis": who acts for a
 * commune beside the subject. */
static bool is_company_of_body(const struct analysis *a, const struct group *g)
{
    static const char *const together[] = {"zusammen", "gemeinsam", "zeitgleich", "gleichzeitig", NULL};
    const struct doc *d = a->doc;
    const size_t BACK = 8;
    for (size_t i = g->first_token, n = 0; i > 1 && n < BACK; n++) {
        i--;
        if (doc_is(d, i, "mit"))
            return doc_one_of(d, i - 1, together);
        if (d->tokens[i].kind != TOK_WORD || a->token_bits[i] & (BIT_VERB | BIT_PLACE | BIT_DATE))
            return false;
    }
    return false;
}

/* The places of a group from `first_place` on take the statement. */
static void take_group(struct reading *r, size_t clause, const struct group *g, size_t first_place,
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
        return;
    }
    struct dating d = dating_of(a, &a->clauses[clause], g, s);
    bool shares = a->clauses[clause].sample ? s->status == STATUS_JOINED
                                            : g->company == COMPANY_TOGETHER || is_company_of_body(a, g);
    if (d.shared == NO_REF && shares && r->last.mark && r->last_clause != clause)
        d.shared = dating_of(a, &a->clauses[r->last_clause], NULL, &r->last).shared;
    if (d.shared == NO_REF && !d.inner && clause > 0 && is_added(a, &a->clauses[clause]))
        d.shared = dating_of(a, &a->clauses[clause - 1], NULL, s).shared;
    for (size_t i = first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE &&
            token_depth(a, a->f->places.v[i].first_token) == token_depth(a, g->first_token) &&
            (s->status != STATUS_MEMBER || !is_part_of_association(a, i)))
            add_place(r, clause, g, i, s, &d);
}

/* A statement about communes that the clause does not name. */
static void take_topic(struct reading *r, size_t clause, int group, const struct statement *s)
{
    struct analysis *a = r->a;
    const struct group *g = &a->groups[group];
    if (!holds(s)) {
        trace_note(a, g->first_token, g->end_token, s->rule, false, why_not(s));
        return;
    }
    struct dating d = dating_of(a, &a->clauses[clause], NULL, s);
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, s->status, d.shared, s->rule);
}

/* --- relative clauses ----------------------------------------------------------------------------------------- */

static bool is_plural_verb(const struct doc *d, const struct clause *c)
{
    size_t i = c->end_token;
    while (i > c->first_token && d->tokens[i - 1].kind != TOK_WORD)
        i--;
    const char *fold = i > c->first_token ? doc_fold(d, i - 1) : "";
    size_t len = strlen(fold);
    return !strcmp(fold, "sind") || (len > 2 && !strcmp(fold + len - 2, "en"));
}

/* "die einzige Kommune im Landkreis Zwickau, die mitmacht": the pronoun is not that of the district. */
static bool agrees(const struct analysis *a, const struct group *g, const struct clause *c)
{
    const struct doc *d = a->doc;
    const struct place *p = &a->f->places.v[g->end_place - 1];
    const char *first = doc_fold(d, p->first_token), *last = doc_fold(d, p->end_token - 1);
    size_t flen = strlen(first), llen = strlen(last);
    bool masculine =
        (flen >= 5 && !strcmp(first + flen - 5, "kreis")) || (llen >= 5 && !strcmp(last + llen - 5, "kreis"));
    if (doc_is(d, c->first_token, "der") || doc_is(d, c->first_token, "welcher"))
        return masculine;
    return !masculine || is_plural_verb(d, c);
}

/* The clause before is a copula with a noun for a commune: the pronoun means that noun, and so its subject. */
static bool follows_unit(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = c - 1;
    bool copula = false, unit = false;
    for (size_t i = before->first_token; i < before->end_token; i++) {
        copula |= (token_classes(a->doc, i) & W_COPULA) != 0;
        unit |= copula && !(a->token_bits[i] & BIT_PLACE) &&
                (a->token_bits[i] & BIT_UNIT || token_classes(a->doc, i) & W_KIND);
    }
    return unit;
}

/* The communes that a relative clause speaks of: its antecedent stands right before it. */
static void read_relative(struct reading *r, size_t clause, const struct statement *s)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t from, to = groups_between(a, doc_in(r)->sentences[c->sentence].first_token, c->first_token, &from);
    if (from == to)
        return;
    const struct group *g = &a->groups[to - 1];
    const size_t REACH = 3; /* the comma, a closing bracket */
    if (c->first_token - g->end_token > REACH) {
        if (r->subject >= 0 && follows_unit(a, c)) /* "Flensburg ist die dritte Stadt im Land, die beitritt" */
            take_group(r, clause, &a->groups[r->subject], a->groups[r->subject].first_place, s);
        return;
    }
    if (g->role != GROUP_SUBJECT && !agrees(a, g, c))
        return;
    size_t first = g->end_place - 1;
    if (doc_is(doc_in(r), c->first_token + 1, "beide") && g->end_place - g->first_place >= 2)
        first = g->end_place - 2;
    else if (is_plural_verb(doc_in(r), c))
        first = g->first_place;
    take_group(r, clause, g, first, s);
}

/* --- subjects that are left out or stand for a commune ---------------------------------------------------------- */

/* The first word that is no conjunction is a verb: the subject is that of the clause before. */
static bool begins_with_verb(const struct analysis *a, const struct clause *c)
{
    size_t i = c->first_token;
    while (i < c->end_token && token_classes(a->doc, i) & (W_AND | W_BUT | W_ADVERB))
        i++;
    return i < c->end_token && a->token_bits[i] & BIT_VERB;
}

/* "Seehafenstadt", "Nordseekreis". */
static bool is_kind_compound(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"stadt", "kreis", "gemeinde", "kommune", NULL};
    const struct token *t = &d->tokens[i];
    for (const char *const *e = ends; *e && t->kind == TOK_WORD && t->flags & TOK_CAPITAL; e++) {
        size_t n = strlen(*e);
        if (t->fold_len > n + 2 && !strcmp(doc_fold(d, i) + t->fold_len - n, *e))
            return true;
    }
    return false;
}

/* "Die Stadt", "unser Landkreis", "sie", "wir", "dort": what stands for the commune of the passage. */
static bool has_generic_subject(const struct analysis *a, const struct clause *c, size_t *token)
{
    static const char *const kinds[] = {"stadt",
                                        "gemeinde",
                                        "kommune",
                                        "landkreis",
                                        "kreis",
                                        "region",
                                        "hansestadt",
                                        "landeshauptstadt",
                                        "kreisstadt",
                                        "verwaltung",
                                        "stadtverwaltung",
                                        "kreisverwaltung",
                                        "universitätsstadt",
                                        "samtgemeinde",
                                        "verbandsgemeinde",
                                        NULL};
    static const char *const pronouns[] = {"sie", "wir", "er", "dort", "hier", NULL};
    static const char *const all[] = {"alle", "beide", NULL};
    static const char *const articles[] = {"die", "der", "unsere", "unser", "das", "diese", "dieser", "beide", NULL};
    const struct doc *d = a->doc;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (token_depth(a, i) > 0 || a->token_bits[i] & BIT_NAME)
            continue;
        *token = i;
        if (doc_one_of(d, i, pronouns) || (i == c->first_token && doc_one_of(d, i, all)))
            return true;
        if (!(doc_one_of(d, i, kinds) || is_kind_compound(d, i)) || a->token_bits[i] & BIT_PLACE ||
            i == c->first_token)
            continue;
        if (i + 1 < d->ntokens && a->token_bits[i + 1] & BIT_PLACE)
            continue;
        size_t article = i - 1;
        while (article > c->first_token && d->tokens[article].kind == TOK_WORD &&
               !(d->tokens[article].flags & TOK_CAPITAL) && !token_classes(d, article))
            article--; /* an adjective: "die kleine Stadt" */
        bool object = article > c->first_token && token_classes(d, article - 1) & (W_PREP | W_OF | W_WITH);
        if (!object && doc_one_of(d, article, articles))
            return true;
    }
    return false;
}

/* "In Hamburg macht die ganze Stadt mit": the generic noun means the commune that the clause is set in. */
static int place_of_clause(const struct analysis *a, const struct clause *c)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    const size_t REACH = 3;
    bool set = from < to && a->groups[from].role == GROUP_PLACE &&
               a->groups[from].first_token <= c->first_token + REACH && doc_is(a->doc, c->first_token, "in");
    return set ? (int)from : -1;
}

/* "Oberbürgermeister Kluge hat die Vereinbarung unterschrieben": officials act for their commune. */
static bool has_official(const struct analysis *a, const struct clause *c)
{
    static const char *const stems[] = {"bürgermeister", "landrat",          "landrät",     "dezernent",
                                        "stadtrat",      "stadträt",         "beigeordnet", "senator",
                                        "stadtdirektor", "regionspräsident", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (a->doc->tokens[i].kind != TOK_WORD || !(a->doc->tokens[i].flags & TOK_CAPITAL))
            continue;
        for (const char *const *s = stems; *s; s++)
            if (strstr(doc_fold(a->doc, i), *s))
                return true;
    }
    return false;
}

/* A clause that begins with the statement itself: "Beigetreten am 29.11.2012.", "Mitglied seit 2014". */
static bool begins_with_statement(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    size_t i = c->first_token;
    while (i < c->end_token && i < s->mark->first_token &&
           (token_classes(a->doc, i) & (W_ADVERB | W_SINCE | W_PREP | W_ARTICLE) || a->token_bits[i] & BIT_DATE ||
            a->doc->tokens[i].kind == TOK_PUNCT))
        i++;
    return i == s->mark->first_token;
}

/* "Ein Besuch in Heilbronn gab den Anstoß. Die Stadt war 2014 beigetreten.": the one commune of the sentence before,
 * unless the passage has its own. */
static int last_named(const struct reading *r, size_t clause, int topic)
{
    const struct analysis *a = r->a;
    size_t sentence = a->clauses[clause].sentence;
    if (r->structural || sentence == 0 ||
        doc_in(r)->sentences[sentence].line != doc_in(r)->sentences[sentence - 1].line)
        return topic;
    const struct sentence *before = &doc_in(r)->sentences[sentence - 1];
    size_t from, to = groups_between(a, before->first_token, before->end_token, &from);
    if (to != from + 1 || a->groups[from].end_place != a->groups[from].first_place + 1)
        return topic;
    if (topic >= 0 && a->publisher >= 0 && (size_t)a->publisher >= a->groups[topic].first_place &&
        (size_t)a->publisher < a->groups[topic].end_place)
        return topic;
    return (int)from;
}

/* Whom the clause is about, where it names no commune; -1: none. */
static int implied_subject(const struct reading *r, size_t clause, const struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t token;
    if (r->subject >= 0 && begins_with_verb(a, c))
        return r->subject;
    int topic = r->subject >= 0 ? r->subject : r->topic;
    if (has_generic_subject(a, c, &token)) {
        int here = place_of_clause(a, c);
        bool noun = doc_in(r)->tokens[token].flags & TOK_CAPITAL;
        return here >= 0 ? here : noun && r->subject < 0 ? last_named(r, clause, topic) : topic;
    }
    if (s->mark->rule->topic || (s->status == STATUS_JOINED && has_official(a, c)))
        return topic;
    bool heading = doc_in(r)->lines[doc_line_of(doc_in(r), c->first_token)].kind == BLOCK_HEADING;
    if (heading && r->subject < 0) /* "Ausgeschieden" stands over those who come */
        return -1;
    if (begins_with_statement(a, c, s) && (r->structural || r->subject >= 0))
        return topic;
    return -1;
}

/* --- clauses ------------------------------------------------------------------------------------------------ */

/* A lower-case word behind the subject that belongs to no closed class is a verb: "Lübeck lehnte ab". */
static bool has_other_verb(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    for (size_t g = from; g < to; g++) {
        size_t i = a->groups[g].end_token;
        if (i >= c->end_token || d->tokens[i].kind != TOK_WORD || d->tokens[i].flags & TOK_CAPITAL)
            continue;
        const char *fold = doc_fold(d, i);
        size_t len = d->tokens[i].fold_len;
        bool ending =
            len > 2 && (fold[len - 1] == 't' || !strcmp(fold + len - 2, "en") || !strcmp(fold + len - 2, "te"));
        if (ending && !token_classes(d, i) && !(a->token_bits[i] & BIT_DATE))
            return true;
    }
    return false;
}

/* "nicht dabei sind Kiel und Lübeck, wohl aber Flensburg", "Lübeck schon": the denial ends. */
static bool contrasts(const struct analysis *a, const struct clause *c)
{
    static const char *const words[] = {"wohl", "schon", "sondern", "hingegen", "dagegen", "jedoch", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_one_of(a->doc, i, words))
            return true;
    return false;
}

/* "Kiel folgte 2015, die Hansestadt Lübeck im Mai 2017": the verb holds on. */
/* "Lübeck ist Partnerkommune, Norderstedt dagegen seit 2016 nicht mehr": it has left. */
static bool is_no_more(const struct analysis *a, const struct clause *c)
{
    size_t end = c->end_token;
    while (end > c->first_token && a->doc->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    static const char *const more[] = {"mehr", "länger", NULL};
    return end >= c->first_token + 2 && doc_one_of(a->doc, end - 1, more) && doc_is(a->doc, end - 2, "nicht");
}

static bool inherit(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    if (!r->last.mark || c->finite || c->join == JOIN_START || has_other_verb(a, c))
        return false;
    if (c->join == JOIN_COLON && r->last_subject)
        return false;
    size_t dates;
    if (r->last_relative && dates_between(a, c->first_token, c->end_token, &dates) == dates)
        return false;
    *s = r->last;
    s->denied = c->denied || (r->last.denied && c->join != JOIN_SEMICOLON && !contrasts(a, c));
    s->unsure |= c->unsure;
    if (is_no_more(a, c) && !r->last.denied)
        s->status = STATUS_LEFT;
    return true;
}

/* Whether a count of members was found in the clause (counts are found first). */
static bool holds_member_count(const struct analysis *a, const struct clause *c)
{
    const struct facts *f = a->f;
    uint32_t start = a->doc->tokens[c->first_token].start, end = a->doc->tokens[c->end_token - 1].end;
    size_t low = 0, high = f->ncounts;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (f->counts[mid].start < start)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < f->ncounts && f->counts[low].start < end; low++)
        if (f->counts[low].unit == profile_unit(a->c->profile, 0))
            return true;
    return false;
}

/* The count or unit before "darunter": "nun elf Kommunen, darunter Frankfurt, Kassel". */
static bool sample_of(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    if (!a->clauses[clause].sample || a->clauses[clause].finite)
        return false;
    const struct clause *before = &a->clauses[clause - 1];
    size_t from, to = marks_between(a, before->first_token, before->end_token, &from);
    if (!r->last.mark && holds_member_count(a, before)) {
        static const struct rule counted = {
            .id = "sample", .kind = RULE_UNIT, .status = STATUS_MEMBER, .needs = NEEDS_NONE};
        static const struct mark mark = {.rule = &counted};
        *s = (struct statement){.mark = &mark, .rule = counted.id, .status = STATUS_MEMBER, .unsure = before->unsure};
        return true;
    }
    for (size_t i = from; i < to && !r->last.mark; i++) {
        const struct mark *m = &a->marks.v[i];
        bool unsure, counted = m->rule->kind == RULE_BARE && clause_counts_members(a, clause - 1, &unsure);
        if ((m->rule->kind != RULE_UNIT && !counted) || m->rule->unit != 0)
            continue;
        *s = (struct statement){
            .mark = m, .rule = "sample", .status = STATUS_MEMBER, .unsure = before->unsure, .denied = before->denied};
        return true;
    }
    if (!r->last.mark)
        return false;
    *s = r->last;
    return true;
}

/* A noun that states, before a colon, is what the clause behind it tells with a date. */
static bool explained(const struct analysis *a, size_t clause, struct statement *s)
{
    const struct clause *c = &a->clauses[clause], *before = c - 1;
    bool named;
    size_t dates, from, to = marks_between(a, before->first_token, before->end_token, &from);
    size_t groups, some = groups_between(a, before->first_token, before->end_token, &groups);
    if (some > groups || dates_between(a, c->first_token, c->end_token, &dates) == dates)
        return false;
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        if (m->rule->kind != RULE_NOUN || m->rule->status == STATUS_MEMBER)
            continue;
        *s = (struct statement){.mark = m,
                                .rule = m->rule->id,
                                .status = m->rule->status,
                                .denied = before->denied || c->denied,
                                .unsure = before->unsure || c->unsure,
                                .of_other = clause_network(a, before, &named) != NETWORK_THIS};
        return true;
    }
    return false;
}

/* "Partnerkommunen: Kiel, Lübeck und Plön": what stands before the colon announces them. */
static bool announced(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause], *before = c - 1;
    if (c->join != JOIN_COLON || r->last.mark)
        return false;
    bool named;
    if (c->finite) /* "Der zweite Austritt: Nordenham war 2016 gegangen" */
        return explained(a, clause, s);
    size_t from, to = marks_between(a, before->first_token, before->end_token, &from), groups;
    /* "Mit dabei aus unserer Ecke: der Landkreis Tübingen"; not "Kiel tritt bei: ..." */
    bool some_groups = groups_between(a, before->first_token, before->end_token, &groups) > groups;
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        bool tells = (m->rule->kind == RULE_VERB || m->rule->kind == RULE_NOUN) && !some_groups;
        if (m->rule->kind != RULE_LIST && !(m->rule->kind == RULE_UNIT && m->rule->unit == 0) && !tells)
            continue;
        *s = (struct statement){.mark = m,
                                .rule = m->rule->id,
                                .status = tells ? m->rule->status : STATUS_MEMBER,
                                .denied = before->denied || c->denied,
                                .unsure = before->unsure || c->unsure,
                                .of_other = clause_network(a, before, &named) != NETWORK_THIS};
        return true;
    }
    return false;
}

/* "Kiel gehört seit 1995 dem Netzwerk an, dem Prozess erst seit 2015": verb and subject hold on, the network is named. */
static bool resumes(const struct reading *r, size_t clause, struct statement *s)
{
    const struct clause *c = &r->a->clauses[clause];
    bool named;
    size_t dates;
    if (!r->last.mark || r->subject < 0 || c->finite || clause_network(r->a, c, &named) != NETWORK_THIS || !named ||
        dates_between(r->a, c->first_token, c->end_token, &dates) == dates)
        return false;
    *s = r->last;
    s->of_other = false;
    s->denied = c->denied;
    s->unsure = c->unsure;
    return true;
}

static bool is_subordinate(const struct analysis *a, const struct clause *c)
{
    return c->relative || token_classes(a->doc, c->first_token) & W_SUBORD;
}

/* "Mit Ulm und Singen wächst die Zahl der Partnerkommunen auf zwölf": they are of those that are counted. */
static void take_growth(struct reading *r, size_t clause, const struct group *g)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const size_t REACH = 3;
    if (g->role != GROUP_WITH || g->first_token > c->first_token + REACH || !doc_is(a->doc, c->first_token, "mit") ||
        c->denied || c->unsure || !holds_member_count(a, c))
        return;
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, STATUS_MEMBER, NO_REF, "presupposed.growth");
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
        for (size_t p = g->first_place; p < g->end_place; p++)
            if (a->f->places.v[p].kind == PLACE_COMMUNE)
                membership_add(a, p, STATUS_MEMBER, NO_REF, "presupposed.head");
    }
}

static bool bracket_denies(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++) {
        const struct token *t = &a->doc->tokens[i];
        if (token_classes(a->doc, i) & (W_NOT | W_MODAL | W_FUTURE) ||
            (t->kind == TOK_WORD && word_is_plan(doc_fold(a->doc, i), t->fold_len)))
            return true;
    }
    return false;
}

/* "Stadt Oldenburg (Partnerkommune seit 2016)": what a bracket says of the commune before it. */
static void take_brackets(struct analysis *a, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        for (size_t p = a->groups[i].first_place; p < a->groups[i].end_place; p++) {
            size_t first = a->f->places.v[p].end_token, end = first, mark;
            while (end < a->doc->ntokens && token_depth(a, end) > 0)
                end++;
            if (a->f->places.v[p].kind != PLACE_COMMUNE || end == first || token_depth(a, first - 1) > 0)
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

static void read_clause(struct reading *r, size_t clause)
{
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    struct statement s = statement_of(a, clause);
    bool first = clause == a->first_clause[c->sentence], own = s.mark != NULL;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    if (!own && !first && from < to && !sample_of(r, clause, &s) && !announced(r, clause, &s))
        inherit(r, clause, &s);
    if (c->relative && s.mark && own) {
        read_relative(r, clause, &s);
        r->last = s;
        r->last_relative = true;
        return;
    }
    if (s.mark && r->decided_behind && s.status == STATUS_JOINED && statement_is_present(a, c, s.mark))
        s.unsure = true;
    bool any = false;
    int subject = -1;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        if (token_depth(a, g->first_token) > 0)
            continue;
        if (subject < 0 && g->role == GROUP_SUBJECT)
            subject = (int)i;
        if (!s.mark)
            continue;
        bool fits = role_fits(a, &s, g, c) || (s.mark->rule->topic && is_recipient(a, g, c)) || (c->sample && !own) ||
                    (s.status == STATUS_JOINED && is_company_of_body(a, g));
        if (fits) {
            take_group(r, clause, g, g->first_place, &s);
            any = true;
        } else {
            trace_note(a, g->first_token, g->end_token, s.rule, false, "not whom the sentence speaks of");
        }
    }
    if (!own && !first && from == to && resumes(r, clause, &s)) {
        take_topic(r, clause, r->subject, &s);
        any = true;
    }
    if (s.mark && !any && own) {
        int implied = implied_subject(r, clause, &s);
        if (implied >= 0)
            take_topic(r, clause, implied, &s);
    }
    if (!s.mark && from < to)
        take_growth(r, clause, &a->groups[from]);
    if (!own)
        take_brackets(a, from, to);
    if (!s.mark && a->bridge[0])
        take_bridged(a, c, from, to);
    if (own) {
        r->last = s;
        r->last_clause = clause;
        r->last_subject = any;
        r->last_relative = false;
    }
    if (subject >= 0 && !is_subordinate(a, c)) {
        r->subject = subject;
        r->topic = subject;
    }
}

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
    for (size_t i = a->groups[from].first_place; i < a->groups[from].end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, STATUS_MEMBER, NO_REF, "presupposed.also");
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
            for (size_t p = g->first_place; p < g->end_place; p++)
                if (a->f->places.v[p].kind == PLACE_COMMUNE)
                    membership_add(a, p, STATUS_MEMBER, NO_REF, "presupposed.order");
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
        for (size_t p = g->first_place; p < g->end_place; p++)
            if (a->f->places.v[p].kind == PLACE_COMMUNE)
                membership_add(a, p, STATUS_MEMBER, NO_REF, "presupposed.order");
    }
}

/* "Stuttgart ist auch dabei. Und Heidelberg.": a sentence of communes alone says what the one before says. */
static void read_fragment(struct reading *r, size_t sentence, const struct statement *before)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    size_t i = s->first_token, from, to = groups_between(a, i, s->end_token, &from);
    if (!before->mark || before->denied || from == to || !(token_classes(d, i) & (W_AND | W_ADDITIVE)))
        return;
    while (i < s->end_token && token_classes(d, i) & (W_AND | W_ADDITIVE | W_ADVERB | W_ARTICLE | W_KIND))
        i++;
    const struct group *g = &a->groups[from];
    size_t end = g->end_token;
    while (end < s->end_token &&
           (d->tokens[end].kind == TOK_PUNCT || token_classes(d, end) & (W_ADVERB | W_ADDITIVE)))
        end++;
    if (i >= g->first_token && end == s->end_token)
        take_group(r, g->clause, g, g->first_place, before);
}

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
        take_group(r, g->clause, g, g->first_place, &r->asked);
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

/* --- sentences ------------------------------------------------------------------------------------------------ */

/* A heading or term with one commune makes it the topic of what stands under it. */
static void enter_section(struct reading *r, int32_t section)
{
    struct analysis *a = r->a;
    r->section = section;
    r->structural = false;
    if (section >= 0) {
        const struct line *line = &doc_in(r)->lines[section];
        size_t from, to = groups_between(a, line->first_token, line->end_token, &from);
        if (from < to && a->groups[from].role == GROUP_SUBJECT &&
            a->groups[from].end_place - a->groups[from].first_place == 1) {
            r->topic = (int)from;
            r->structural = true;
            return;
        }
    }
    r->topic = -1;
    if (a->publisher >= 0) {
        size_t token = a->f->places.v[a->publisher].first_token, from,
               to = groups_between(a, token, token + 1, &from);
        if (from < to)
            r->topic = (int)from;
    }
}

/* A line of nothing but one commune heads the lines below it. */
static void enter_line(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (from + 1 != to || a->groups[from].end_place - a->groups[from].first_place != 1)
        return;
    size_t first = s->first_token;
    while (first < a->groups[from].first_token &&
           (token_classes(a->doc, first) & W_KIND || a->doc->tokens[first].kind == TOK_PUNCT))
        first++;
    if (first == a->groups[from].first_token && a->groups[from].end_token == s->end_token) {
        r->topic = (int)from;
        r->structural = true;
    }
}

/* "Der Landkreis tritt bei. Das hat der Kreistag am Donnerstag beschlossen." */
static bool is_decided_behind(const struct analysis *a, size_t sentence)
{
    static const char *const that[] = {"das", "dies", "so", "dafür", "darüber", NULL};
    if (sentence + 1 >= a->doc->nsentences)
        return false;
    const struct clause *c = &a->clauses[a->first_clause[sentence + 1]];
    return c->decided && doc_one_of(a->doc, c->first_token, that);
}

void members_in_sentences(struct analysis *a)
{
    const struct doc *d = a->doc;
    struct reading r = {.a = a, .topic = -1, .subject = -1, .section = -2};
    for (size_t s = 0; s < d->nsentences; s++) {
        int32_t section = a->section[d->sentences[s].line];
        if (section != r.section)
            enter_section(&r, section);
        struct statement previous = r.last;
        r.last = (struct statement){0};
        r.subject = -1;
        r.decided_behind = is_decided_behind(a, s);
        enter_line(&r, s);
        size_t before = a->f->nmemberships;
        for (size_t c = a->first_clause[s]; c < a->first_clause[s + 1]; c++)
            read_clause(&r, c);
        read_additive(&r, s, before);
        read_order(&r, s);
        read_order_behind(&r, s);
        read_fragment(&r, s, &previous);
        read_presupposed(&r, s);
        note_question(&r, s);
        read_answer(&r, s);
        members_beside(a, s);
    }
}
