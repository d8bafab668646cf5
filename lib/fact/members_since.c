/* Memberships that no verb of belonging tells: whatever a commune does with the network since a date, it belongs
 * since then: "Celle unterstützt den Partnerprozess seit 2019", "Seit 2019 trägt Celle das Logo des
 * Partnerprozesses". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* What one can do for years with a network that one is not in. */
static bool stays_outside(const struct analysis *a, const struct clause *c)
{
    static const char *const stems[] = {
        "kenn",       "kannte", "beobacht", "verfolg", "diskutier", "streit",  "wart",      "interess", "denk",
        "red",        "sprech", "spricht",  "berat",   "berät",     "zöger",   "ring",      "dräng",    "forder",
        "werb",       "wirb",   "hoff",     "bemüh",   "bewirb",    "bewerb",  "leite",     "geleite",  "koordinier",
        "organisier", "berich", "schreib",  "förder",  "finanzier", "begleit", "kritisier", "ablehn",   "lehn",
        "verzicht",   "trenn",  "gast",     "gäst",    "besuch",    "forsch",  "untersuch", "evaluier", "kandidat",
        "vorbereit",  "bereit", "debatt",   NULL};
    return tokens_plan(a, c->first_token, c->end_token) || clause_speaks_of_joining(a, c) ||
           doc_has_stem(a->doc, c->first_token, c->end_token, stems);
}

/* The one date of the clause, outside brackets, since which something is so; NO_REF. */
static int since_in(const struct analysis *a, const struct clause *c)
{
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    const bool one = from + 1 == to && token_depth(a, a->f->dates.v[from].first_token) == 0;
    return one && date_is_since(a, from) && !date_lies_ahead(a, (int)from) ? (int)from : NO_REF;
}

/* Whether some word may be the verb: none of a closed class, a name or a noun. */
static bool has_verb(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->token_bits[i] & BIT_VERB ||
            (a->doc->tokens[i].kind == TOK_WORD && !doc_capital(a->doc, i) && !token_classes(a->doc, i) &&
             !(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME))))
            return true;
    return false;
}

/* The one group of the clause, if it is the subject; without any, of "wir" the commune that publishes the page; -1. */
static int subject_in(const struct analysis *a, const struct clause *c)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    if (from == to)
        return doc_has_one_of(a->doc, c->first_token, c->end_token, (const char *const[]){"wir", NULL})
                   ? publisher_group(a)
                   : -1;
    const struct group *g = &a->groups[from];
    return from + 1 == to && g->role == GROUP_SUBJECT && token_depth(a, g->first_token) == 0 ? (int)from : -1;
}

int date_of_relative_since(const struct analysis *a, const struct clause *c)
{
    static const char *const leads[] = {"in", "an", "bei", NULL}, *const it[] = {"dem", "der", NULL};
    static const char *const who[] = {"er", "sie", "es", "wir", "ich", NULL};
    const struct doc *d = a->doc;
    const struct clause *next = clause_behind(a, c);
    if (!next || !next->relative || next->join != JOIN_COMMA || next->denied || next->unsure ||
        !network_named_between(a, c->first_token, c->end_token) ||
        groups_in(a, next->first_token, next->end_token, NULL) > 0)
        return NO_REF;
    const size_t i = next->first_token + doc_one_of(d, next->first_token, leads);
    return doc_one_of(d, i, it) && doc_one_of(d, i + 1, who) ? since_in(a, next) : NO_REF;
}

void members_since(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    if (doc_punct(a->doc, s->end_token - 1, '?'))
        return;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        bool named;
        const int since = since_in(a, c);
        if (since == NO_REF || c->denied || c->unsure || c->relative || !has_verb(a, c))
            continue;
        const int who = subject_in(a, c);
        if (who < 0 || group_is_told(a, &a->groups[who]) || !network_named_between(a, c->first_token, c->end_token) ||
            clause_network(a, c, &named) != NETWORK_THIS || statement_of(a, i).mark || stays_outside(a, c))
            continue;
        membership_add_group(a, &a->groups[who], STATUS_MEMBER, since, "told.since");
    }
}
