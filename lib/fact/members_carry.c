/* What a clause takes over from the one before it, as German leaves it out: the verb ("Kiel folgte 2015, Lübeck 2017"),
 * what was counted ("elf Kommunen, darunter Kassel"), what stands before a colon. */
#include "lib/base/search.h"
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

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
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

/* "Lübeck ist Partnerkommune, Norderstedt dagegen seit 2016 nicht mehr": it has left. */
static bool is_no_more(const struct analysis *a, const struct clause *c)
{
    size_t end = c->end_token;
    while (end > c->first_token && a->doc->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    static const char *const more[] = {"mehr", "länger", NULL};
    return end >= c->first_token + 2 && doc_one_of(a->doc, end - 1, more) && doc_is(a->doc, end - 2, "nicht");
}

/* "Kiel ist dabei; der Kreis Plön, der um Kiel herum liegt, nicht": what denies stands behind a relative clause. */
static bool is_denied_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c), *last = next ? clause_behind(a, next) : NULL;
    return last && next->relative && last->denied && !last->finite &&
           groups_in(a, last->first_token, last->end_token, NULL) == 0;
}

/* "Ulm tritt bei; Aalen, dabei seit 2015, ...": the clause behind the names says what they are. */
static bool is_described_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    size_t end = c->end_token;
    while (end > c->first_token && a->doc->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    return next && next->join == JOIN_COMMA && !next->relative && end > c->first_token &&
           !tokens_are(a->doc, next->first_token, next->end_token, W_FINITE) && a->token_bits[end - 1] & BIT_PLACE &&
           statement_of(a, (size_t)(next - a->clauses)).mark;
}

/* A row: between the clause before and this one a cell ends. */
static bool is_in_other_cell(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    if (!before || a->doc->lines[a->doc->sentences[c->sentence].line].kind != BLOCK_ROW)
        return false;
    size_t from = a->doc->tokens[before->first_token].start, end = a->doc->tokens[c->first_token].start;
    return memchr(a->doc->text + from, '\t', end - from) != NULL;
}

/* Whether the clause begins with a verb, or with a word that may be one. */
static bool may_begin_with_verb(const struct analysis *a, const struct clause *c)
{
    const size_t i = c->first_token;
    return a->token_bits[i] & BIT_VERB || (a->doc->tokens[i].kind == TOK_WORD && !doc_capital(a->doc, i) &&
                                           !token_classes(a->doc, i) && clause_has_unknown_verb(a, c));
}

/* "Der Kreis ist dabei; Celle und Soltau, unsere Nachbarn, profitieren davon": behind what stands apart comes a verb. */
static bool verb_comes_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *apart = clause_behind(a, c), *next = apart ? clause_behind(a, apart) : NULL;
    return next && apart->join == JOIN_COMMA && !apart->finite && next->join == JOIN_COMMA &&
           groups_in(a, apart->first_token, apart->end_token, NULL) == 0 && may_begin_with_verb(a, next);
}

/* "Zwei sind dabei, die dritte, Kiel, überlegt noch": the clause is put in behind a noun without a verb, whose verb
 * comes behind. */
static bool is_put_in(const struct analysis *a, const struct clause *c)
{
    const struct clause *noun = clause_before(a, c), *verb = clause_behind(a, c);
    return noun && verb && c->join == JOIN_COMMA && verb->join == JOIN_COMMA && !noun->finite && !noun->relative &&
           noun->join != JOIN_START && token_classes(a->doc, noun->first_token) & W_ARTICLE &&
           groups_in(a, noun->first_token, noun->end_token, NULL) == 0 && may_begin_with_verb(a, verb);
}

/* "Seit März ist Kiel dabei, im Mai auch Plön": what has a day of its own, beside what is so since then, began on it. */
static bool began_then(const struct reading *r, const struct clause *c)
{
    const struct analysis *a = r->a;
    const struct clause *told = &a->clauses[r->last_clause];
    size_t of_told, own;
    return r->last.status == STATUS_MEMBER && told->sentence == c->sentence &&
           dates_in(a, told->first_token, told->end_token, &of_told) == 1 && date_is_since(a, of_told) &&
           dates_in(a, c->first_token, c->end_token, &own) == 1 && !date_is_since(a, own) && !date_is_bound(a, own) &&
           token_depth(a, a->f->dates.v[own].first_token) == 0;
}

/* "Das größte Mitglied ist Kiel, das kleinste heißt Plön": the noun of the clause before is left out. */
static bool is_superlative_twin(const struct analysis *a, const struct clause *c)
{
    static const char *const is[] = {"ist", "heißt", "bleibt", "war", NULL};
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    i += token_classes(d, i) & W_AND ? 1 : 0;
    return token_classes(d, i) & W_ARTICLE && !doc_capital(d, i + 1) && token_is_superlative(d, i + 1) &&
           doc_one_of(d, i + 2, is);
}

/* "... unterschrieben: außer den beiden Neuen noch Schwerin und Stralsund": those who were there already. */
static bool names_older_ones(const struct doc *d, const struct clause *c)
{
    static const char *const besides[] = {"außer", "neben", NULL}, *const still[] = {"noch", "bereits", "schon",
                                                                                     NULL};
    return doc_one_of(d, c->first_token, besides) && doc_has_one_of(d, c->first_token, c->end_token, still);
}

bool clause_says_of_both(const struct doc *d, const struct clause *c)
{
    static const char *const here[] = {"hier", "dort", "da", NULL}, *const links[] = {"wie", "und", NULL};
    static const char *const in[] = {"in", "bei", "an", "von", NULL}, *const both[] = {"beiden", "beidem", NULL};
    for (size_t i = c->first_token; i + 1 < c->end_token; i++) {
        if (doc_one_of(d, i, here) && doc_one_of(d, i + 1, links) && doc_one_of(d, i + 2, here))
            return true;
        if (doc_one_of(d, i, in) && doc_one_of(d, i + 1, both))
            return true;
    }
    return false;
}

/* "Soltau", "der Kreis Plön und Ulm": communes and nothing else. */
static bool is_of_names(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE)) &&
            token_depth(a, i) == 0 && !(token_classes(a->doc, i) & (W_ARTICLE | W_KIND | W_AND)))
            return false;
    return true;
}

/* "Dabei sind Celle, das 2012 beitrat, Uelzen und Soltau": behind the relative clause the list of the clause around
 * it goes on. */
static bool goes_on_around_relative(const struct reading *r, const struct clause *c)
{
    const struct analysis *a = r->a;
    const size_t LONGEST = 12; /* tokens */
    return r->outer.mark && r->outer.mark->first_token >= a->doc->sentences[c->sentence].first_token &&
           c->end_token - c->first_token <= LONGEST &&
           (token_classes(a->doc, c->first_token) & W_AND || is_of_names(a, c));
}

/* "Kiel folgte 2015, die Hansestadt Lübeck im Mai 2017": the verb holds on. */
static bool inherit(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    if (!r->last.mark || (c->finite && !is_superlative_twin(a, c)) || c->join == JOIN_START ||
        clause_has_unknown_verb(a, c) || has_other_verb(a, c))
        return false;
    static const char *const reflexive[] = {"sich", NULL}; /* "..., entschied sich Kiel dagegen" */
    if (doc_one_of(a->doc, c->first_token + 1, reflexive) || is_in_other_cell(a, c) ||
        (c->join == JOIN_COLON && r->last_subject) || is_described_behind(a, c) || verb_comes_behind(a, c) ||
        is_put_in(a, c))
        return false;
    const bool undated = dates_in(a, c->first_token, c->end_token, NULL) == 0;
    const bool around = r->last_relative && undated; /* "Dabei sind Celle, das 2012 beitrat, und Soltau" */
    if (around && !goes_on_around_relative(r, c))
        return false;
    const struct statement *held = around ? &r->outer : &r->last;
    *s = *held;
    bool named; /* "Kiel gehört zum Prozess, Plön zum Gesunde Städte-Netzwerk" */
    s->of_other |= clause_network(a, c, &named) == NETWORK_OTHER;
    s->of_other &= !(a->about && clause_says_of_both(a->doc, c));
    s->denied = c->denied || (held->denied && c->join != JOIN_SEMICOLON && !contrasts(a, c));
    s->denied |= is_denied_behind(a, c);
    s->unsure |= c->unsure;
    if (is_no_more(a, c) && !held->denied)
        s->status = STATUS_LEFT;
    static const char *const inside[] = {"drin", "dabei", NULL}; /* "Vechta ist raus, Cloppenburg seit Mai drin" */
    if (s->status == STATUS_LEFT && doc_has_one_of(a->doc, c->first_token, c->end_token, inside) && !c->denied)
        s->status = STATUS_MEMBER;
    if (began_then(r, c) || (s->status == STATUS_MEMBER && order_tells_joining(r, c)))
        s->status = STATUS_JOINED;
    if (s->status == STATUS_JOINED && names_older_ones(a->doc, c))
        s->status = STATUS_MEMBER;
    return true;
}

const struct count *member_count(const struct analysis *a, size_t first, size_t end)
{
    const struct facts *f = a->f;
    size_t i;
    LOWER_BOUND(f->counts, f->ncounts, start, a->doc->tokens[first].start, i);
    for (; i < f->ncounts && f->counts[i].start < a->doc->tokens[end - 1].end; i++)
        if (f->counts[i].unit == profile_unit(a->c->profile, 0))
            return &f->counts[i];
    return NULL;
}

bool clause_holds_member_count(const struct analysis *a, const struct clause *c)
{
    return member_count(a, c->first_token, c->end_token) != NULL;
}

size_t carry_counts_from(const struct analysis *a, const struct clause *c)
{
    const size_t BACK = 400; /* tokens */
    return reach_back(c->first_token, BACK, a->doc->sentences[c->sentence].first_token);
}

struct statement carry_counted(enum member_status status)
{
    static const struct rule counted = {
        .id = "sample", .kind = RULE_UNIT, .status = STATUS_MEMBER, .needs = NEEDS_NONE};
    static const struct mark mark = {.rule = &counted};
    return (struct statement){.mark = &mark, .rule = counted.id, .status = status};
}

bool carry_are_partners(const struct analysis *a, const struct count *count, const struct clause *told)
{
    static const char *const other[] = {"weiteren", "anderen", "übrigen", NULL};
    const size_t first = doc_token_at(a->doc, count->start), end = doc_token_at(a->doc, count->end - 1);
    return first > told->first_token && doc_is(a->doc, first - 1, "mit") &&
           doc_has_one_of(a->doc, first, end, other) && !clause_gains(a, told);
}

/* What a count in the clause says of those who are named as some of them. */
static struct statement of_counted(const struct analysis *a, const struct count *count, const struct clause *told)
{
    bool joined = count->kind == COUNT_INCREMENT || count->founding; /* "von 14 gegründet, darunter Kiel" */
    struct statement s = carry_counted(joined && !carry_are_partners(a, count, told) ? STATUS_JOINED : STATUS_MEMBER);
    s.denied = told->denied;
    s.unsure = told->unsure;
    return s;
}

/* "mit anderen Mitgliedern", "viele der Mitglieder" on a page about the network. */
static bool are_some_members(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const some[] = {"anderen", "andere", "vielen",   "viele",    "einigen", "einige",
                                       "mehrere", "den",    "mehreren", "weiteren", NULL};
    static const char *const members[] = {"mitglieder", "mitgliedern", NULL};
    const size_t REACH = 30; /* tokens */
    bool named;
    for (size_t i = reach_back(m->first_token, REACH, c->first_token); i < m->first_token; i++)
        if (token_classes(a->doc, i) & W_PREP && token_is_noun(a->doc, i + 1) &&
            !(a->token_bits[i + 1] & (BIT_PLACE | BIT_NAME | BIT_DATE))) /* "im Sportbund" */
            return false;
    return doc_one_of(a->doc, m->end_token - 1, members) && m->first_token > c->first_token &&
           doc_one_of(a->doc, m->first_token - 1, some) && clause_network(a, c, &named) == NETWORK_THIS;
}

/* "Bisher haben sich 40 Kommunen angeschlossen, darunter Kiel": all that there are by now; when those who are named
 * joined, nobody tells. */
static bool counts_all_so_far(const struct analysis *a, const struct clause *c)
{
    static const char *const so_far[] = {"bisher",  "bislang",   "bereits", "inzwischen", "mittlerweile",
                                         "schon",   "insgesamt", "seither", "seitdem",    "heute",
                                         "derzeit", "zusammen",  "aktuell", "nunmehr",    NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, so_far) &&
           dates_in(a, c->first_token, c->end_token, NULL) == 0;
}

/* "Zum Treffen der Partnerkommunen kamen 40 Gäste, von Kiel bis Ulm": behind the mark the clause counts others. */
static bool others_counted_behind(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct facts *f = a->f;
    const size_t end = a->doc->tokens[c->end_token - 1].end;
    size_t i;
    LOWER_BOUND(f->counts, f->ncounts, start, end, i);
    return i > 0 && f->counts[i - 1].start >= a->doc->tokens[m->end_token - 1].end &&
           f->counts[i - 1].unit != profile_unit(a->c->profile, 0);
}

/* The count or unit before "darunter": "nun elf Kommunen, darunter Frankfurt, Kassel". */
static bool sample_of(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    if (!a->clauses[clause].sample || a->clauses[clause].finite)
        return false;
    const struct clause *before = &a->clauses[clause - 1];
    size_t from, to = marks_between(a, before->first_token, before->end_token, &from);
    const struct count *count = member_count(a, before->first_token, before->end_token);
    bool came = count && count->kind == COUNT_INCREMENT && r->last.mark && r->last.status == STATUS_MEMBER &&
                !r->last.denied && !r->last.of_other &&
                clause_gains(a, before); /* "wurden im Netzwerk fünf neue begrüßt, darunter ..." */
    if (count && (came || !r->last.mark ||
                  count->founding)) { /* "mehr als fünf Beitritte, unter ihnen Herten": of those who joined */
        *s = of_counted(a, count, before);
        return true;
    }
    /* "Die kreisangehörigen Städte, etwa Kamen, sind nicht dabei": what is said of them stands behind */
    bool told_behind = !before->finite && clause + 1 < a->nclauses &&
                       a->clauses[clause + 1].sentence == before->sentence && a->clauses[clause + 1].finite;
    for (size_t i = from; i < to && !r->last.mark; i++) {
        const struct mark *m = &a->marks.v[i];
        if (m->rule->kind == RULE_BARE && told_behind && !statement_of(a, clause + 1).mark)
            continue;
        bool unsure, counted = m->rule->kind == RULE_BARE && clause_counts_members(a, clause - 1, &unsure);
        counted |= m->rule->kind == RULE_BARE && are_some_members(a, before, m);
        if ((m->rule->kind != RULE_UNIT && !counted) || m->rule->unit != 0 || others_counted_behind(a, before, m))
            continue;
        bool named; /* "Gesunde Städte-Netzwerk: fünf Mitgliedskommunen, darunter Kiel" */
        *s = (struct statement){.mark = m,
                                .rule = "sample",
                                .status = STATUS_MEMBER,
                                .unsure = before->unsure,
                                .denied = before->denied,
                                .of_other = m->rule->needs != NEEDS_NONE &&
                                            clause_network(a, before, &named) == NETWORK_OTHER};
        return true;
    }
    if (!r->last.mark || (before->finite && r->last_clause + 1 != clause &&
                          !(before->relative && r->last_relative))) /* "und hat 17 Dörfer bewegt, von X bis Y" */
        return false;
    *s = r->last;
    if (count && count->kind == COUNT_TOTAL && s->status == STATUS_JOINED && counts_all_so_far(a, before))
        s->status = STATUS_MEMBER;
    return true;
}

/* "Bayern: 6 Kommunen, zuletzt Hof (2022)", "sind es sechs, als jüngste Ulm": the last of those whom the clause
 * before counts. */
static bool last_of(const struct reading *r, size_t clause, struct statement *s)
{
    static const char *const last[] = {"zuletzt", "kürzlich", "neu", NULL};
    static const char *const which[] = {"erste",    "erster",   "letzte",   "letzter", "letztes",
                                        "jüngste",  "jüngster", "jüngstes", "neueste", "neuester",
                                        "neuestes", "neue",     "neuer",    "neues",   NULL};
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause], *before = clause_before(a, c);
    if (!before || r->last.mark || c->finite || c->denied || c->unsure ||
        (c->join != JOIN_COMMA && c->join != JOIN_DASH && c->join != JOIN_SEMICOLON))
        return false;
    const size_t i = c->first_token;
    const bool led = doc_one_of(a->doc, i, last) || (doc_is(a->doc, i, "als") && doc_one_of(a->doc, i + 1, which));
    const struct count *count = led ? member_count(a, before->first_token, before->end_token) : NULL;
    static const char *const did[] = {"getan", "gemacht", "gewagt", "vollzogen", "tat", "taten", NULL};
    if (!count || count->kind != COUNT_TOTAL || clause_has_unknown_verb(a, before) ||
        doc_has_one_of(a->doc, before->first_token, before->end_token, did)) /* "das haben zwei getan, zuletzt Hof" */
        return false;
    *s = of_counted(a, count, before);
    s->status = STATUS_JOINED;
    return true;
}

/* A noun that states, before a colon, is what the clause behind it tells with a date. */
static bool explained(const struct analysis *a, size_t clause, struct statement *s)
{
    const struct clause *c = &a->clauses[clause], *before = c - 1;
    bool named;
    size_t from, to = marks_between(a, before->first_token, before->end_token, &from);
    size_t groups, some = groups_between(a, before->first_token, before->end_token, &groups);
    if (some > groups || dates_in(a, c->first_token, c->end_token, NULL) == 0)
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

/* "Seit 2014 im Netzwerk: Kiel und Plön": nothing but since when and wherein. */
static void announced_by_standing(const struct analysis *a, const struct clause *before, const struct clause *c,
                                  struct statement *s)
{
    size_t from, to = standings_between(a, before->first_token, before->end_token, &from);
    if (to != from + 1 || standing_of(&a->standings[from]) != STANDING_IN)
        return;
    for (size_t i = before->first_token; i < before->end_token; i++)
        if (!(a->token_bits[i] & (BIT_DATE | BIT_NAME)) && !token_classes(a->doc, i) &&
            a->doc->tokens[i].kind == TOK_WORD)
            return;
    *s = (struct statement){.mark = &a->standings[from],
                            .rule = a->standings[from].rule->id,
                            .status = STATUS_MEMBER,
                            .denied = before->denied || c->denied,
                            .unsure = before->unsure || c->unsure};
}

/* "Ehemalige Partnerkommunen", not "Die ehemalige Ministerin nennt die Partnerkommunen". */
static bool names_former_members(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i + 1 < c->end_token; i++)
        if (token_classes(a->doc, i) & W_FORMER && a->token_bits[i + 1] & BIT_UNIT)
            return true;
    return false;
}

/* "Auf der Bühne standen die Neuen: Passau und Hof": the newcomers are named behind the colon. */
static void announced_as_new(const struct analysis *a, const struct clause *before, const struct clause *c,
                             struct statement *s)
{
    static const char *const new[] = {"neuen",         "neue",           "neulinge", "neuzugänge",
                                      "neumitglieder", "neuankömmlinge", NULL};
    static const struct rule rule = {
        .id = "newcomers", .kind = RULE_UNIT, .status = STATUS_JOINED, .needs = NEEDS_NONE};
    static const struct mark mark = {.rule = &rule};
    bool named;
    size_t i = before->end_token;
    while (i > before->first_token && a->doc->tokens[i - 1].kind == TOK_PUNCT)
        i--;
    if (clause_has_unknown_verb(a, c) || i < before->first_token + 2 || !doc_capital(a->doc, i - 1) ||
        !doc_one_of(a->doc, i - 1, new) ||
        !(token_classes(a->doc, i - 2) & W_ARTICLE || counts_at(a, i - 2, &(struct number){0})))
        return;
    *s = (struct statement){.mark = &mark,
                            .rule = rule.id,
                            .status = rule.status,
                            .denied = before->denied || c->denied,
                            .unsure = before->unsure || c->unsure,
                            .of_other = clause_network(a, before, &named) != NETWORK_THIS};
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
    bool some_groups = false, former = names_former_members(a, before);
    for (size_t end = groups_between(a, before->first_token, before->end_token, &groups); groups < end; groups++)
        some_groups |= a->groups[groups].role == GROUP_SUBJECT;
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        bool tells = (m->rule->kind == RULE_VERB || m->rule->kind == RULE_NOUN) && !some_groups;
        if (m->rule->kind != RULE_LIST && !rule_is_of_members(m->rule) && !tells)
            continue;
        if (s->mark && (!tells || m->rule->status == STATUS_MEMBER))
            continue;
        *s = (struct statement){.mark = m,
                                .rule = m->rule->id,
                                .status = tells    ? m->rule->status
                                          : former ? STATUS_LEFT
                                                   : STATUS_MEMBER,
                                .denied = before->denied || c->denied,
                                .unsure = before->unsure || c->unsure,
                                .of_other = clause_network(a, before, &named) != NETWORK_THIS};
    }
    if (!s->mark && !some_groups && !before->finite)
        announced_by_standing(a, before, c, s);
    if (!s->mark && !some_groups)
        announced_as_new(a, before, c, s);
    const struct count *count =
        !s->mark && !some_groups ? member_count(a, carry_counts_from(a, c), before->end_token) : NULL;
    if (count && count->founding) /* "Gestartet ist man 2011 mit vierzehn, lauter große Namen: Kiel, Ulm, Celle" */
        *s = of_counted(a, count, before);
    return s->mark != NULL;
}

bool carry_is_one_of(const struct doc *d, const struct clause *c)
{
    static const char *const one[] = {"eine", "einer", "eines", NULL};
    static const char *const is[] = {"ist", "war", "heißt", "hieß", "liegt", NULL};
    size_t i = c->first_token;
    bool them = doc_is(d, i + 1, "davon") || (doc_is(d, i + 1, "von") && doc_is(d, i + 2, "ihnen"));
    return c->join != JOIN_START && doc_one_of(d, i, one) && them && doc_has_one_of(d, i, c->end_token, is);
}

/* What was said of those of whom the commune is one, in the clause before. */
static bool one_of_those(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause], *before = clause_before(a, c);
    if (!before || !carry_is_one_of(a->doc, c) || c->denied || c->unsure)
        return false;
    const struct count *count = member_count(a, before->first_token, before->end_token);
    if (r->last.mark)
        *s = r->last;
    else if (count)
        *s = of_counted(a, count, before);
    return s->mark != NULL;
}

bool carry_over(const struct reading *r, size_t clause, struct statement *s)
{
    bool sample =
        r->a->clauses[clause].sample && !r->a->clauses[clause].finite; /* of nothing else than what is counted */
    return one_of_those(r, clause, s) || last_of(r, clause, s) || sample_of(r, clause, s) ||
           announced(r, clause, s) || (!sample && inherit(r, clause, s));
}

bool carry_is_affirmation(const struct analysis *a, const struct clause *c)
{
    static const char *const yes[] = {"schon", "ja", "doch", "wohl", NULL};
    static const char *const contrast[] = {"dagegen", "hingegen", "wiederum", "allerdings", "indes", "sehr", NULL};
    const struct doc *d = a->doc;
    bool affirmed = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool says = doc_one_of(d, i, yes);
        affirmed |= says;
        if (!says && d->tokens[i].kind != TOK_PUNCT && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE)) &&
            token_depth(a, i) == 0 && !doc_one_of(d, i, contrast) &&
            !(token_classes(d, i) & (W_ARTICLE | W_KIND | W_BUT | W_AND | W_ADDITIVE)))
            return false;
    }
    return affirmed;
}

bool carry_affirms(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const size_t REACH = 30; /* tokens */
    if (!r->before.mark || !r->before.denied || r->before.of_other || r->before.unsure ||
        r->before.status == STATUS_LEFT || c->finite || c->denied || c->end_token - c->first_token > REACH ||
        !carry_is_affirmation(a, c))
        return false;
    *s = r->before;
    s->denied = false;
    return true;
}

bool carry_ranks(const struct reading *r, size_t clause, struct statement *s)
{
    static const char *const longest[] = {"längsten", "frühesten", NULL};
    static const char *const first_of[] = {"zuerst", "zuallererst", NULL};
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const struct sentence *own = &a->doc->sentences[c->sentence];
    const size_t i = c->first_token;
    const bool ranks =
        (doc_is(a->doc, i, "am") && doc_one_of(a->doc, i + 1, longest)) || doc_one_of(a->doc, i, first_of);
    if (!ranks || c->finite || c->denied || c->unsure || c->sentence == 0 || own[-1].line != own->line ||
        clause_has_unknown_verb(a, c) || !r->before.mark || !statement_holds(&r->before) ||
        r->before.status == STATUS_LEFT || !member_count(a, own[-1].first_token, own[-1].end_token))
        return false;
    *s = r->before;
    return true;
}

bool carry_is_among_joined(const struct reading *r, size_t clause, const struct statement *s, int *date)
{
    static const char *const there[] = {"dabei", "partie", "bord", "boot", "vertreten", NULL};
    static const char *const earlier[] = {"schon",   "bereits", "länger", "längst", "weiterhin", "noch",  "bisher",
                                          "bislang", "zuvor",   "vorher", "früher", "davor",     "immer", NULL};
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause], *told = &a->clauses[r->last_clause];
    const struct sentence *own = &a->doc->sentences[c->sentence];
    if (clause != a->first_clause[c->sentence] || s->status != STATUS_MEMBER || s->denied || s->unsure ||
        !r->before.mark || r->before.status != STATUS_JOINED || r->before.denied || r->before.unsure ||
        r->before.of_other || told->sentence + 1 != c->sentence || own[-1].line != own->line)
        return false;
    if (!doc_has_one_of(a->doc, c->first_token, c->end_token, there) ||
        doc_has_one_of(a->doc, c->first_token, c->end_token, earlier) || clause_speaks_of_now(a, c) ||
        dates_in(a, c->first_token, c->end_token, NULL) > 0)
        return false;
    const struct count *count = member_count(a, told->first_token, told->end_token);
    size_t from, to = groups_between(a, told->first_token, told->end_token, &from);
    while (from < to && a->groups[from].role != GROUP_SUBJECT)
        from++;
    if (!count || from < to) /* "Celle ist die achte": one joined, by name */
        return false;
    *date = dating_of(a, told, NULL, &r->before).shared;
    if (*date == NO_REF && count->as_of >= 0)
        *date = count->as_of;
    return true;
}

bool carry_repeats(const struct reading *r, size_t clause, struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t token;
    if (!r->last.mark || r->last.denied || r->last.unsure || c->finite || c->denied || c->unsure || c->relative ||
        c->join != JOIN_COMMA || clause_has_unknown_verb(a, c) ||
        dates_in(a, c->first_token, c->end_token, NULL) != 1 || !subject_is_generic(a, c, &token) ||
        !doc_capital(a->doc, token))
        return false;
    *s = r->last;
    return true;
}

bool carry_resumes(const struct reading *r, size_t clause, struct statement *s)
{
    const struct clause *c = &r->a->clauses[clause];
    bool named;
    if (!r->last.mark || r->subject < 0 || c->finite || clause_network(r->a, c, &named) != NETWORK_THIS || !named ||
        dates_in(r->a, c->first_token, c->end_token, NULL) == 0)
        return false;
    *s = r->last;
    s->of_other = false;
    s->denied = c->denied;
    s->unsure = c->unsure;
    return true;
}
