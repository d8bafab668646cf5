/* Memberships that the sentence behind a count tells by naming some of those who were counted, in whatever light:
 * "In Hessen sind es sechs. Sie nennt Kassel, Fulda und den Kreis Gießen.", "Die bekannteste ist Kassel.", "Die
 * bisherigen heißen Kassel und Fulda"; who came last or first of them, and who is counted in. German in general. */
#include "lib/base/search.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

/* Verbs of who names somebody, with the objects that follow; those that part have their prefix at the end. */
static const char *const naming[] = {"nennt",    "nannte",   "nennen",  "nannten",    "nenne",     "erwähnt",
                                     "erwähnte", "erwähnen", "zählt",   "zählte",     "führt",     "führte",
                                     "verweist", "verwies",  "genannt", "aufgezählt", "angeführt", NULL};
/* What may stand between the verb and the names. */
static const char *const fillings[] = {"als",    "beispiel", "beispiele", "zum",  "unter", "anderem", "auf", "an",
                                       "werden", "wurden",   "etwa",      "hier", "dabei", "dazu",    NULL};
/* What may stand behind the last name. */
static const char *const closings[] = {"als", "beispiel", "beispiele", "an", "auf", "und", "andere", "weitere", NULL};

/* Whether members were counted in the sentence before, in the same paragraph, and it does not deny or plan them. */
static bool follows_count(const struct analysis *a, size_t sentence)
{
    const size_t REACH = 200; /* tokens */
    const struct sentence *s = &a->doc->sentences[sentence];
    if (sentence == 0 || s[-1].line != s->line)
        return false;
    const struct count *count =
        member_count(a, reach_back(s->first_token, REACH, s[-1].first_token), s[-1].end_token);
    if (!count)
        return false;
    const struct clause *c = &a->clauses[clause_of(a, doc_token_at(a->doc, count->start))];
    return !c->denied && !c->unsure;
}

/* Behind the verb that ends before token i come the names, with nothing but what may stand between: the group; NULL. */
static const struct group *names_behind(const struct analysis *a, size_t i, size_t end)
{
    size_t from;
    if (groups_in(a, i, end, &from) == 0)
        return NULL;
    for (; i < a->groups[from].first_token; i++)
        if (!(token_classes(a->doc, i) & (W_ARTICLE | W_KIND | W_ADVERB)) && !doc_one_of(a->doc, i, fillings) &&
            a->doc->tokens[i].kind != TOK_PUNCT)
            return NULL;
    return &a->groups[from];
}

/* Whether nothing is said of the names but that they are named: up to the clause's end stand a closing or punctuation. */
static bool ends_behind(const struct analysis *a, const struct group *g)
{
    const struct clause *c = &a->clauses[g->clause];
    for (size_t i = g->end_token; i < c->end_token; i++)
        if (a->doc->tokens[i].kind != TOK_PUNCT && token_depth(a, i) == 0 && !doc_one_of(a->doc, i, closings))
            return false;
    return true;
}

/* "Sie nennt Ulm, Kiel und den Kreis Plön", "Erwähnt werden Ulm und Kiel": the names; NULL. */
static const struct group *named_by_verb(const struct analysis *a, const struct sentence *s)
{
    const size_t HEAD = 8; /* tokens up to the verb: "Frau Dr. Anna Aalen vom Amt nennt" */
    const size_t end = reach_on(s->first_token, HEAD, s->end_token);
    for (size_t i = s->first_token; i < end; i++) {
        if (a->token_bits[i] & BIT_PLACE)
            return NULL;
        if (doc_one_of(a->doc, i, naming))
            return names_behind(a, i + 1, s->end_token);
    }
    return NULL;
}

/* "Die bekannteste ist Ulm", "Die bisherigen heißen Ulm und Kiel": at token i an adjective that leaves out the noun
 * of those who were counted, before the names; NULL. */
static const struct group *named_by_adjective(const struct analysis *a, size_t i, size_t end)
{
    static const char *const those[] = {"bisherigen",  "alten",     "bestehenden", "jetzigen",
                                        "derzeitigen", "aktuellen", NULL};
    static const char *const being[] = {"ist", "sind", "war", "waren", "heißt", "heißen", "hießen", NULL};
    const struct doc *d = a->doc;
    const size_t word = i + 1;
    if (word + 2 >= end || !(token_classes(d, i) & W_ARTICLE) || doc_capital(d, word) ||
        doc_begins(d, word, "nächst") || !(token_is_superlative(d, word) || doc_one_of(d, word, those)) ||
        !doc_one_of(d, word + 1, being))
        return NULL;
    return names_behind(a, word + 2, end);
}

/* Takes the names of the clause of `g`, which nothing else is said of. */
static void take_named(struct analysis *a, const struct group *g)
{
    const struct clause *c = &a->clauses[g->clause];
    const struct group *end = g;
    while (end < a->groups + a->ngroups && end->clause == g->clause)
        end++;
    if (c->denied || c->unsure || !token_is_of_network(a, c->first_token) || !ends_behind(a, end - 1))
        return;
    const struct member_tally t = {.status = STATUS_MEMBER, .date = NO_REF};
    for (; g < end; g++)
        if (token_depth(a, g->first_token) == 0 && !group_is_told(a, g)) /* "verweist auf Ulm, das 2021 ausschied" */
            tally_take_group(a, g, &t);
}

/* "Die kleinste Partnerkommune ist ein Dorf, die größten sind Köln und Bonn": whether the clause before names members. */
static bool follows_member_noun(const struct analysis *a, size_t clause)
{
    const size_t REACH = 40; /* tokens */
    const struct clause *c = &a->clauses[clause], *before = clause_before(a, c);
    if (!before || before->denied || before->unsure)
        return false;
    for (size_t i = reach_back(before->end_token, REACH, before->first_token); i < before->end_token; i++)
        if (a->token_bits[i] & BIT_UNIT)
            return true;
    return false;
}

/* Whether members were told to be so many, or one less, in the sentence before token i or before it in its own. */
static bool follows_so_many(const struct analysis *a, size_t sentence, size_t i, int64_t value)
{
    const size_t REACH = 200; /* tokens */
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    const size_t start = sentence > 0 && s[-1].line == s->line ? s[-1].first_token : s->first_token;
    const size_t first = reach_back(i, REACH, start);
    size_t at;
    LOWER_BOUND(a->f->counts, a->f->ncounts, start, d->tokens[first].start, at);
    for (; at < a->f->ncounts && a->f->counts[at].start < d->tokens[i].start; at++) {
        const struct count *count = &a->f->counts[at];
        const struct clause *c = &a->clauses[clause_of(a, doc_token_at(d, count->start))];
        if (count->unit == profile_unit(a->c->profile, 0) && !c->denied && !c->unsure &&
            (count->value == value || (count->kind == COUNT_PART && count->value + 1 == value)))
            return true;
    }
    return false;
}

/* "Vier zählt das Land. Drei davon berichten, die vierte, Ulm, kocht", "Der dritte im Bunde ist der Kreis Plön": the
 * clause begins with the last of those who were counted, and names it; NULL. */
static const struct group *named_by_ordinal(const struct analysis *a, const struct clause *c)
{
    static const char *const of_them[] = {"im", "in", "bunde", "davon", "von", "ihnen", "land", "lande", NULL};
    static const char *const being[] = {"ist", "war", "heißt", "hieß", NULL};
    const size_t NOUN = 4; /* tokens: "Kommune im Bunde" */
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    struct number n;
    i += token_classes(d, i) & W_AND ? 1 : 0;
    if (!(token_classes(d, i) & W_ARTICLE) || i + 1 >= c->end_token || !number_read(d, i + 1, false, &n) ||
        !n.ordinal || n.value < 2)
        return NULL;
    const size_t ordinal = i + 1;
    i = n.end_token;
    for (const size_t end = reach_on(i, NOUN, c->end_token);
         i < end && (a->token_bits[i] & BIT_UNIT || token_classes(d, i) & W_KIND || doc_one_of(d, i, of_them)); i++)
        ;
    if (!doc_one_of(d, i, being) && !doc_punct(d, i, ','))
        return NULL;
    const struct group *g = names_behind(a, i + 1, d->sentences[c->sentence].end_token);
    const bool one = g && g->end_place == g->first_place + 1 && g->role == GROUP_SUBJECT &&
                     g->clause <= (size_t)(c - a->clauses) + 1;
    return one && follows_so_many(a, c->sentence, ordinal, n.value) ? g : NULL;
}

void members_named(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    if (doc_punct(a->doc, s->end_token - 1, '?'))
        return;
    const struct group *g = named_by_verb(a, s);
    g = g ? g : named_by_adjective(a, s->first_token, s->end_token);
    if (g && follows_count(a, sentence))
        take_named(a, g);
    for (size_t c = a->first_clause[sentence] + 1; c < a->first_clause[sentence + 1]; c++) {
        g = named_by_adjective(a, a->clauses[c].first_token, a->clauses[c].end_token);
        if (g && follows_member_noun(a, c))
            take_named(a, g);
    }
    for (size_t c = a->first_clause[sentence]; c < a->first_clause[sentence + 1]; c++) {
        g = named_by_ordinal(a, &a->clauses[c]);
        if (g && !a->clauses[c].denied && !a->clauses[c].unsure)
            take_named(a, g);
    }
}

void members_newest(struct analysis *a, const struct group *g)
{
    static const char *const newest[] = {"jüngste",  "jüngster", "jüngstes", "jüngsten", "neueste", "neuester",
                                         "neuestes", "neuesten", "erste",    "erster",   "erstes",  NULL};
    const size_t REACH = 4, PHRASE = 10; /* "die jüngste davon ist", "die erste Kommune im Land war" */
    const struct clause *c = &a->clauses[g->clause];
    size_t noun = reach_on(c->first_token, REACH, c->end_token);
    while (noun > c->first_token && !(a->token_bits[noun - 1] & BIT_UNIT))
        noun--;
    static const char *const first_one[] = {"erste", "erster", "erstes", NULL};
    bool of_members = noun > c->first_token && doc_has_one_of(a->doc, c->first_token, noun, first_one);
    size_t end = reach_on(c->first_token, of_members ? PHRASE : REACH, c->end_token);
    if (g->role != GROUP_SUBJECT || c->denied || c->unsure || token_depth(a, g->first_token) > 0 ||
        !doc_has_one_of(a->doc, c->first_token, end, newest) || !tokens_are(a->doc, c->first_token, end, W_COPULA) ||
        !token_is_of_network(a, c->first_token))
        return;
    const struct sentence *s = &a->doc->sentences[reach_back(c->sentence, 1, 0)];
    const size_t BEFORE = 200; /* tokens */
    size_t first = reach_back(c->first_token, BEFORE, s->first_token);
    if (!of_members && (c->first_token == s->first_token || !member_count(a, first, c->first_token)))
        return;
    const struct member_tally t = {.status = STATUS_JOINED, .date = NO_REF};
    tally_take_group(a, g, &t);
}

void members_included(struct analysis *a, const struct group *g)
{
    static const char *const included[] = {"eingeschlossen", "inbegriffen", "eingerechnet",
                                           "mitgezählt",     "inklusive",   NULL};
    const struct clause *c = &a->clauses[g->clause], *before = clause_before(a, c);
    const struct member_tally t = {.status = STATUS_MEMBER, .date = NO_REF};
    if (before && !c->finite && !c->denied && !c->unsure && c->join == JOIN_COMMA &&
        doc_one_of(a->doc, g->end_token, included) && !before->denied && !before->unsure &&
        member_count(a, a->doc->sentences[c->sentence].first_token, c->first_token))
        tally_take_group(a, g, &t);
}
