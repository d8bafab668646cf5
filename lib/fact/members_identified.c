/* Memberships that the sentence behind a count tells by nothing but saying who they are: "Daran beteiligen sich
 * sechs Kommunen. Im Einzelnen sind dies Ulm, Kiel und Celle.", "Gemeint sind ...", "Auf der Liste stehen ..."; with
 * whom of them one deals: "In Thüringen sind sieben Kommunen dabei, mit Jena tauschen wir uns aus". German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* Words that say that names follow, or stand before. */
static const char *const tells[] = {
    "einzelnen", "namentlich",  "konkret",     "nämlich",  "gemeint",      "meine",     "meinen",     "genannt",
    "nennen",    "nenne",       "erwähnt",     "erwähnen", "aufgeführt",   "angeführt", "aufgezählt", "aufzuzählen",
    "gelistet",  "aufgelistet", "verzeichnet", "handelt",  "handelte",     "heißen",    "lauten",     "rede",
    "namen",     "liste",       "reihenfolge", "bilden",   "verbergen",    "stecken",   "dies",       "das",
    "reihe",     "übersicht",   "aufzählung",  "einzeln",  "alphabetisch", "umfasst",   "betrifft",   "betroffen",
    "gehören",   "zählen",      NULL};
/* What else may stand there. */
static const char *const idle[] = {"es",         "sich",        "sie",    "wir",    "ich",        "sei",
                                   "seien",      "werden",      "wurden", "geht",   "ging",       "von",
                                   "der",        "stehen",      "finden", "steht",  "findet",     "kurz",
                                   "dahinter",   "kommunen",    "städte", "kreise", "landkreise", "gemeinden",
                                   "mitglieder", "beteiligten", "zu",     "hier",   NULL};

/* "Derzeit sechs." in the sentence before, in the same paragraph, that is neither denied nor planned: the count; NULL. */
static const struct count *count_right_before(const struct analysis *a, size_t sentence)
{
    const size_t REACH = 200; /* tokens */
    const struct sentence *s = &a->doc->sentences[sentence];
    if (sentence == 0 || s[-1].line != s->line)
        return NULL;
    const struct count *count =
        member_count(a, reach_back(s->first_token, REACH, s[-1].first_token), s[-1].end_token);
    const struct clause *c = count ? &a->clauses[clause_of(a, doc_token_at(a->doc, count->start))] : NULL;
    return c && !c->denied && !c->unsure ? count : NULL;
}

/* Whether tokens [first, end) hold nothing but what leads to names; *told: one of them says so. */
static bool leads_to_names(const struct analysis *a, size_t first, size_t end, bool *told)
{
    const struct doc *d = a->doc;
    const unsigned closed =
        W_ARTICLE | W_KIND | W_ADVERB | W_NOW | W_COPULA | W_PREP | W_OF | W_AND | W_PRONOUN | W_ADDITIVE;
    for (size_t i = first; i < end; i++) {
        const bool tell = doc_one_of(d, i, tells);
        *told |= tell;
        if (token_classes(d, i) & W_NOT)
            return false;
        if (!tell && d->tokens[i].kind != TOK_PUNCT && !(token_classes(d, i) & closed) && !doc_one_of(d, i, idle))
            return false;
    }
    return true;
}

/* Whether the clauses from that of `g` on say nothing but the names of groups up to `end`; they may have brackets
 * and dates. */
static bool holds_names_only(const struct analysis *a, const struct group *g, const struct group *end,
                             size_t end_token, bool *told)
{
    for (; g < end; g++) {
        const struct clause *c = &a->clauses[g->clause];
        const size_t behind = g + 1 < end ? g[1].first_token : end_token;
        if (c->denied || c->unsure || c->relative || g->role == GROUP_WITH)
            return false;
        for (size_t i = g->end_token; i < behind; i++)
            if (token_depth(a, i) == 0 && !(a->token_bits[i] & BIT_DATE) && !(token_classes(a->doc, i) & W_SINCE) &&
                !leads_to_names(a, i, i + 1, told))
                return false;
    }
    return true;
}

void members_identified(struct analysis *a, size_t sentence)
{
    const size_t HEAD = 14; /* tokens before the first name */
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    bool told = false;
    if (from == to || a->groups[from].first_token > s->first_token + HEAD ||
        doc_punct(a->doc, s->end_token - 1, '?') || !token_is_of_network(a, s->first_token))
        return;
    const struct count *count = count_right_before(a, sentence);
    if (!count || !leads_to_names(a, s->first_token, a->groups[from].first_token, &told) ||
        !holds_names_only(a, &a->groups[from], &a->groups[to], s->end_token, &told) || !told)
        return;
    int64_t communes = 0;
    for (size_t i = from; i < to; i++)
        communes += token_depth(a, a->groups[i].first_token) == 0 ? (int64_t)communes_in(a, &a->groups[i]) : 0;
    if (communes > count->value)
        return;
    const bool came = count->kind == COUNT_INCREMENT;
    const struct member_tally t = {.status = came ? STATUS_JOINED : STATUS_MEMBER,
                                   .date = came && count->as_of >= 0 ? count->as_of : NO_REF};
    for (; from < to; from++)
        if (token_depth(a, a->groups[from].first_token) == 0 && !group_is_told(a, &a->groups[from]))
            tally_take_group(a, &a->groups[from], &t);
}

bool clause_tells_exchange(const struct doc *d, const struct clause *c)
{
    static const char *const we[] = {"wir", "uns", "man", "ich", "unser", "unsere", NULL};
    static const char *const stems[] = {"tausch",  "austausch", "kontakt",    "zusammen", "kooper", "treffen",
                                        "verbind", "verbunden", "telefonier", "draht",    "lern",   "gelern",
                                        "abstimm", "abgestimm", "abgeschau",  NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, we) &&
           doc_has_stem(d, c->first_token, c->end_token, stems);
}

/* Whether all communes of the group lie in that Land. */
static bool lie_in(const struct analysis *a, const struct group *g, const char *land)
{
    for (size_t p = g->first_place; p < g->end_place; p++) {
        const struct area *area = stands_in(a, g, p) ? commune_area(a->f, p) : NULL;
        if (area && strcmp(area->state, land) != 0)
            return false;
    }
    return true;
}

/* "Zum Fest in Ulm treffen wir uns": where it takes place. */
static bool is_where(const struct analysis *a, const struct clause *c, const struct group *g)
{
    static const char *const in[] = {"in", "im", "am", "bei", "beim", NULL};
    const size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    return g->role == GROUP_PLACE && i > c->first_token && doc_one_of(a->doc, i - 1, in);
}

void members_dealt_with(struct analysis *a, size_t sentence)
{
    const size_t REACH = 200; /* tokens */
    const struct sentence *s = &a->doc->sentences[sentence];
    if (doc_punct(a->doc, s->end_token - 1, '?'))
        return;
    const size_t start = sentence > 0 && s[-1].line == s->line ? s[-1].first_token : s->first_token;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        bool named;
        if (from == to || c->first_token == start || c->denied || c->unsure || !clause_tells_exchange(a->doc, c) ||
            clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        const struct count *count = member_count(a, reach_back(c->first_token, REACH, start), c->first_token);
        if (!count || clause_tells_leaving(a, &a->clauses[clause_of(a, doc_token_at(a->doc, count->start))]))
            continue;
        for (; from < to; from++)
            if (a->groups[from].role != GROUP_SUBJECT && !is_where(a, c, &a->groups[from]) &&
                token_depth(a, a->groups[from].first_token) == 0 && lie_in(a, &a->groups[from], count->scope))
                membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, "presupposed.exchange");
    }
}
