/* Memberships that the page's own number settles: where a Land has six members and two of them are told, the four
 * whom a sentence beside that names without saying what they are make up the rest. German in general. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

static const char rule_settled[] = "settled.rest";

/* So many members of a Land are told apart; less than FEWEST is made up by chance, and so it is by few of whom a
 * verb tells something. */
enum { MOST = 40, FEWEST = 3, FEW = 2 };

/* Areas, each once. */
struct areas {
    const struct area *v[MOST];
    size_t n;
};

static bool has_area(const struct areas *s, const struct area *area)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->v[i] == area)
            return true;
    return false;
}

/* False: there are more than are told apart. */
static bool put_area(struct areas *s, const struct area *area)
{
    if (has_area(s, area))
        return true;
    if (s->n == MOST)
        return false;
    s->v[s->n++] = area;
    return true;
}

/* The communes of that Land that the page has told to belong; false: there are more than are told apart. */
static bool members_known(const struct analysis *a, const char *land, struct areas *s)
{
    for (size_t i = 0; i < a->f->nmemberships; i++) {
        const struct membership *m = &a->f->memberships[i];
        const struct area *area = commune_area(a->f, (size_t)m->place);
        if (area && m->status != STATUS_LEFT && !strcmp(area->state, land) && !put_area(s, area))
            return false;
    }
    return true;
}

static bool is_denied(const struct analysis *a, const struct area *area)
{
    for (size_t i = 0; i < a->ndenials; i++)
        if (a->denials[i].area == area)
            return true;
    return false;
}

/* "arbeiten im Kreis mit, ohne Partnerkommune zu sein": what the clause says speaks against it. */
static bool clause_speaks_against(const struct analysis *a, const struct clause *c)
{
    const struct statement said = statement_of(a, (size_t)(c - a->clauses));
    return c->denied || c->unsure || (said.mark && (!statement_holds(&said) || said.status == STATUS_LEFT));
}

/* "Interesse zeigen Ulm und Kiel", "Es fehlen noch Ulm und Kiel": of those who do not belong. */
static bool tells_another_matter(const struct analysis *a, const struct sentence *s)
{
    static const char *const stems[] = {"interess",  "anfrag",    "angefragt", "gefragt",  "gespräch", "kandidat",
                                        "gäste",     "fehl",      "bewerb",    "beworben", "wart",     "beobacht",
                                        "vergleich", "liegen",    "grenz",     "nachbar",  "umland",   "einwohn",
                                        "ohne",      "außerhalb", NULL};
    return doc_has_stem(a->doc, s->first_token, s->end_token, stems) || tokens_plan(a, s->first_token, s->end_token);
}

/* Whether a word of the clause may be a verb that tells something: neither a name nor of a closed class. */
static bool clause_may_tell(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !doc_capital(a->doc, i) && !token_classes(a->doc, i) &&
            !(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME | BIT_UNIT)))
            return true;
    return false;
}

/* Whether the sentence names communes of that Land, outside brackets and not as where something is, and nothing
 * speaks against them; they are put to `all`. Of a few new ones it may tell nothing else. */
static bool sentence_names(const struct analysis *a, const struct sentence *s, const char *land, struct areas *all)
{
    const size_t known = all->n;
    struct areas named = {.n = 0};
    const struct clause *seen = NULL; /* the clause of the group before: once is enough */
    bool told = false;                /* something else, by a verb */
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (size_t g = from; g < to; g++) {
        const struct group *group = &a->groups[g];
        const struct clause *c = &a->clauses[group->clause];
        const bool beside = group->role == GROUP_WITH && group->company == COMPANY_BESIDE; /* "neben der Uckermark" */
        if ((group->role != GROUP_SUBJECT && !beside) || token_depth(a, group->first_token) > 0 ||
            !token_is_of_network(a, group->first_token) || (c != seen && clause_speaks_against(a, c)))
            return false;
        told |= c != seen && clause_may_tell(a, c);
        seen = c;
        for (size_t p = group->first_place; p < group->end_place; p++) {
            const struct area *area = stands_in(a, group, p) ? commune_area(a->f, p) : NULL;
            if (area && (strcmp(area->state, land) != 0 || !put_area(&named, area)))
                return false;
        }
    }
    for (size_t i = 0; i < named.n; i++)
        if (is_denied(a, named.v[i]) || !put_area(all, named.v[i]))
            return false;
    return all->n >= known + FEW + told;
}

/* "Jena, Gera (seit 2014) und seit 2016 den Kreis Greiz": since when the one at the place, as its bracket or the
 * words before it say; NO_REF. */
static int date_since_beside(const struct analysis *a, const struct group *g, size_t place)
{
    const size_t BACK = 3; /* tokens: an article, "Landkreis" */
    const size_t start = a->f->places.v[place].first_token;
    const size_t i = tokens_back(a->doc, start, reach_back(start, BACK, 0), W_ARTICLE | W_KIND | W_ADDITIVE);
    const int own = date_in_bracket(a, g, place);
    size_t date, to = i > 0 ? dates_between(a, reach_back(i, BACK, 0), i, &date) : 0;
    if (own != NO_REF || i == 0 || date >= to)
        return own;
    return a->f->dates.v[to - 1].end_token == i && date_is_since(a, to - 1) ? (int)to - 1 : NO_REF;
}

static void take_sentence(struct analysis *a, const struct sentence *s, const struct areas *known)
{
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++) {
        const struct group *g = &a->groups[from];
        for (size_t p = g->first_place; p < g->end_place; p++)
            if (stands_in(a, g, p) && !has_area(known, commune_area(a->f, p)))
                membership_add(a, p, STATUS_MEMBER, date_since_beside(a, g, p), rule_settled);
    }
}

/* "Bayern hat sechs": the whole number of members in a Land, as the page tells it. */
static bool is_of_land(const struct analysis *a, const struct count *c)
{
    return c->unit == profile_unit(a->c->profile, 0) && c->kind != COUNT_INCREMENT && c->relation == REL_EQ &&
           c->value >= FEWEST && c->value <= MOST && strlen(c->scope) > strlen("DE-");
}

void members_settle(struct analysis *a)
{
    enum { COUNTS = 16, BEHIND = 3 }; /* counts of a page; sentences behind the one that counts */
    const struct doc *d = a->doc;
    size_t seen = 0;
    for (size_t i = 0; i < a->f->ncounts && seen < COUNTS; i++) {
        const struct count *count = &a->f->counts[i];
        if (!is_of_land(a, count))
            continue;
        seen++;
        struct areas known = {.n = 0};
        if (!members_known(a, count->scope, &known))
            continue;
        const size_t of_count = doc_sentence_of(d, doc_token_at(d, count->start));
        const size_t behind = count->kind == COUNT_TOTAL ? BEHIND : 0;
        for (size_t s = of_count; s <= of_count + behind && s < d->nsentences; s++) {
            const struct sentence *sentence = &d->sentences[s];
            struct areas all = known;
            if (sentence->line != d->sentences[of_count].line || doc_punct(d, sentence->end_token - 1, '?'))
                break;
            if (tells_another_matter(a, sentence))
                continue;
            if (sentence_names(a, sentence, count->scope, &all) && all.n == (size_t)count->value) {
                take_sentence(a, sentence, &known);
                break;
            }
        }
    }
}
