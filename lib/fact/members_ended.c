/* Memberships whose end a pronoun tells, "Ulm führt die Teilnahme fort. Gera hat sie 2018 beendet", and which a
 * clause behind takes back, "arbeitet mit, ohne beigetreten zu sein"; when they ended. German in general. */
#include "lib/base/map.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

#include <string.h>

/* Whether a token of [first, end) names what can be ended and "sie" can mean. */
static bool names_membership(const struct analysis *a, size_t first, size_t end)
{
    static const char *const nouns[] = {
        "teilnahme",      "mitgliedschaft", "mitwirkung",  "beteiligung",   "mitarbeit",
        "zusammenarbeit", "vereinbarung",   "kooperation", "partnerschaft", NULL};
    for (size_t i = first; i < end; i++)
        if (doc_ends_in(a->doc, i, 0, nouns))
            return true;
    return false;
}

/* "hat sie ... beendet", "gab sie auf", "hat die ihre gekündigt": the pronoun behind a verb, and what ends. */
static bool ends_it(const struct analysis *a, const struct clause *c)
{
    static const char *const it[] = {"sie", "diese", "ihre", "seine", NULL};
    static const char *const ended[] = {"beendet",   "beendete",     "beendeten",  "gekündigt",   "kündigte",
                                        "kündigten", "aufgekündigt", "aufgegeben", "eingestellt", NULL};
    const struct doc *d = a->doc;
    bool pronoun = false;
    for (size_t i = c->first_token + 1; i + 1 < c->end_token; i++) {
        const bool finite = a->token_bits[i - 1] & BIT_VERB || doc_one_of(d, i - 1, ended) || doc_is(d, i - 1, "die");
        const bool alone = doc_is(d, i, "sie") || a->token_bits[i + 1] & BIT_DATE || !token_is_noun(d, i + 1);
        pronoun |= finite && alone && doc_one_of(d, i, it) && !doc_capital(d, i);
    }
    return pronoun && doc_has_one_of(d, c->first_token, c->end_token, ended);
}

/* ", will aber nicht selbst beitreten", ", möchte jedoch kein Mitglied werden": the same subject does not want to
 * belong. */
static bool refuses(const struct analysis *a, const struct clause *c)
{
    static const char *const wants[] = {"will", "wollen", "wollte", "wollten", "möchte", "möchten", "mag", NULL};
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    while (i < c->end_token && token_classes(d, i) & (W_AND | W_BUT))
        i++;
    return c->denied && doc_one_of(d, i, wants) && groups_in(a, c->first_token, c->end_token, NULL) == 0 &&
           !has_verb_between(a, c->first_token, c->end_token, STATUS_LEFT) &&
           !has_noun_between(a, c->first_token, c->end_token, STATUS_LEFT);
}

bool clause_is_without_belonging(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct clause *next = clause_behind(a, c);
    if (!next || m->rule->kind != RULE_VERB || m->rule->status != STATUS_MEMBER ||
        !(doc_is(a->doc, next->first_token, "ohne") || refuses(a, next)))
        return false;
    static const char *const joining[] = {"beitreten", "beizutreten", "eintreten", "anschließen", NULL};
    if (doc_has_one_of(a->doc, next->first_token, next->end_token, joining))
        return true;
    size_t from, to = marks_between(a, next->first_token, next->end_token, &from);
    for (; from < to; from++) {
        const struct rule *r = a->marks.v[from].rule;
        if (rule_is_of_members(r) || (r->status == STATUS_JOINED && (r->kind == RULE_VERB || r->kind == RULE_NOUN)))
            return true;
    }
    static const char *const member[] = {"mitglied", "mitglieder", "partner", "partnerin", NULL};
    return clause_has_word(a, next, member) &&
           doc_has_one_of(a->doc, next->first_token, next->end_token, (const char *const[]){"sein", "werden", NULL});
}

/* What names that somebody left, at token i. */
static bool names_leaving(const struct doc *d, size_t i)
{
    static const char *const nouns[] = {"austritt", "ausstieg",  "ausscheiden", "rückzug",       "rückzugs",
                                        "abschied", "kündigung", "austritts",   "unterbrechung", NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 0, nouns);
}

/* "nach dem", "trotz ihres" before token i. */
static bool is_behind_it(const struct doc *d, size_t i, size_t first)
{
    static const char *const behind[] = {"nach", "trotz", NULL};
    const size_t ATTRIBUTES = 3; /* tokens: "dem vorübergehenden" */
    const size_t stop = reach_back(i, ATTRIBUTES, first);
    while (i > stop && !doc_capital(d, i - 1) && !doc_one_of(d, i - 1, behind))
        i--;
    return i > first && doc_one_of(d, i - 1, behind);
}

bool leaving_is_over(const struct analysis *a, const struct clause *c, size_t noun)
{
    static const char *const again[] = {"wieder", "erneut", "abermals", "zurück", "neuerlich", NULL};
    const size_t REACH = 60; /* tokens */
    const struct doc *d = a->doc;
    if (noun + 2 >= c->end_token)
        return false;
    const bool whose = a->token_bits[noun + 1] & BIT_PLACE ||
                       (token_classes(d, noun + 1) & W_OF && !(a->token_bits[noun + 2] & BIT_DATE)); /* "von Kiel" */
    return names_leaving(d, noun) && !c->denied && !c->unsure && !whose && is_behind_it(d, noun, c->first_token) &&
           doc_has_one_of(d, noun + 1, reach_on(noun + 1, REACH, c->end_token), again);
}

bool date_is_of_leaving(const struct analysis *a, size_t date)
{
    const size_t BETWEEN = 3; /* tokens: "im Jahr" */
    const size_t at = a->f->dates.v[date].first_token;
    const struct clause *c = &a->clauses[clause_of(a, at)];
    size_t i = at;
    const size_t first = reach_back(at, BETWEEN, c->first_token);
    while (i > first && token_classes(a->doc, i - 1) & (W_PREP | W_ARTICLE | W_OF))
        i--;
    return i > c->first_token && leaving_is_over(a, c, i - 1);
}

void reading_of_end(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i], *before = clause_before(a, c);
        bool named;
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        if (from == to || c->denied || c->unsure || c->relative || !ends_it(a, c) ||
            clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        const bool goes_on = !before && sentence > 0 && s[-1].line == s->line;
        const struct clause *told = goes_on ? c - 1 : before;
        if (!told || !names_membership(a, told->first_token, told->end_token))
            continue;
        const struct statement left = {.rule = "presupposed.end", .status = STATUS_LEFT};
        for (; from < to; from++)
            if (a->groups[from].role == GROUP_SUBJECT && token_depth(a, a->groups[from].first_token) == 0)
                membership_add_group(a, &a->groups[from], STATUS_LEFT,
                                     dating_of(a, c, &a->groups[from], &left).shared, left.rule);
    }
}

void members_part_leaving(struct analysis *a)
{
    struct facts *f = a->f;
    struct map joined = {0};
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < f->nmemberships; i++) {
            struct membership *m = &f->memberships[i];
            const struct area *area = commune_area(f, (size_t)m->place);
            char key[sizeof area + sizeof m->date];
            if (m->date < 0 || m->status != (pass == 0 ? STATUS_JOINED : STATUS_LEFT) ||
                f->dates.v[m->date].range_with >= 0) /* "2019–2022" */
                continue;
            memcpy(key, &area, sizeof area);
            memcpy(key + sizeof area, &m->date, sizeof m->date);
            if (pass == 0) {
                map_put(&joined, key, sizeof key)->num = 1;
            } else if (map_find(&joined, key, sizeof key)) {
                const int over = date_over_line(a, doc_line_of(a->doc, doc_token_at(a->doc, m->start)), true);
                m->date = over != m->date ? over : NO_REF;
            }
        }
    map_free(&joined);
}
