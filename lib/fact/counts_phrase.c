/* Phrases in which a bare noun means members because the network is spoken of: "ein Zusammenschluss von 73 Kommunen",
 * "los ging es mit 14 Kommunen", "aus 14 Kommunen wurden 80", "eine der ersten 14 Kommunen". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

static const size_t REACH = 24; /* tokens before or behind the number */

static size_t before_adverbs(const struct analysis *a, size_t i)
{
    while (i > 0 && token_classes(a->doc, i - 1) & (W_ADVERB | W_NOW))
        i--;
    return i;
}

/* "zehn solcher Kommunen": as were spoken of. */
static bool is_such(const struct analysis *a, const struct quantity *q)
{
    static const char *const such[] = {"solche", "solcher", "solchen", "dieser", "davon", NULL};
    return count_has_word(a, q->end_number, q->head, such);
}

/* "ein Zusammenschluss von derzeit 73 Städten", "die Gemeinschaft der 73 Kommunen". */
static bool is_in_collective(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"von", "aus", "der", "den", "mit", NULL};
    static const char *const collective[] = {
        "zusammenschluss", "bündnis", "verbund", "netzwerk", "gemeinschaft", "gruppe",      "kreis",
        "kreise",          "runde",   "reihe",   "familie",  "verein",       "vereinigung", "zusammenschlusses",
        "bündnisses",      "netz",    "allianz", NULL};
    const struct doc *d = a->doc;
    size_t i = before_adverbs(a, q->first_token);
    if (i < 2 || !doc_one_of(d, i - 1, of))
        return false;
    i--;
    if (doc_is(d, i, "den") && doc_is(d, i - 1, "aus"))
        i--;
    return doc_one_of(d, i - 1, collective);
}

static bool clause_has(const struct analysis *a, const struct clause *c, const struct quantity *q,
                       const char *const *words)
{
    size_t first = q->first_token > c->first_token + REACH ? q->first_token - REACH : c->first_token;
    size_t end = c->end_token > q->end_number + REACH ? q->end_number + REACH : c->end_token;
    return count_has_word(a, first, end, words);
}

/* "2011 starteten 14 Kommunen", "los ging es mit 14 Kommunen", "14 Kommunen machten den Anfang". */
static bool is_at_start(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const start[] = {"startete",  "starteten", "gestartet", "begann",  "begannen",
                                        "begonnen",  "los",       "losging",   "starten", "gründeten",
                                        "gegründet", "gründern",  "ins",       NULL};
    static const char *const not_of[] = {"in", "im", "aus", "bei", NULL};
    size_t i = before_adverbs(a, q->first_token);
    return clause_has(a, c, q, start) && !doc_is(a->doc, i - (i > 0), "in") &&
           !(i > 0 && doc_one_of(a->doc, i - 1, not_of));
}

/* "Aus anfangs 14 Kommunen sind heute 80 geworden", "aus 14 Kommunen wurden 80". */
bool count_becomes(const struct analysis *a, const struct quantity *q)
{
    static const char *const become[] = {"geworden", "wurden", "werden", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    return doc_is(a->doc, c->first_token, "aus") && clause_has(a, c, q, become);
}

/* "eine der ersten 14 Kommunen", "die ersten 14 Städte und Kreise". */
bool count_is_of_first(const struct analysis *a, const struct quantity *q)
{
    return q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "ersten");
}

/* "Die Zahl hat die 80 überschritten", "hat die Marke von 80 erreicht". */
bool count_is_mark(const struct analysis *a, struct quantity *q)
{
    static const char *const verbs[] = {"überschritten", "überschritt", "geknackt", "knackte",
                                        "erreicht",      "erreichte",   NULL};
    static const char *const beyond[] = {"überschritten", "überschritt", NULL};
    const struct doc *d = a->doc;
    size_t i = q->first_token;
    bool mark = i > 1 && doc_is(d, i - 1, "von") && doc_is(d, i - 2, "marke");
    bool the = i > 0 && doc_is(d, i - 1, "die");
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if ((!mark && !the) || !clause_has(a, c, q, verbs))
        return false;
    if (clause_has(a, c, q, beyond) && q->relation == REL_EQ)
        q->relation = REL_GT;
    return true;
}

bool count_is_result(const struct analysis *a, const struct quantity *q)
{
    static const char *const by[] = {"damit", "mit", "somit", NULL};
    return doc_one_of(a->doc, a->clauses[clause_of(a, q->number_token)].first_token, by);
}

bool count_is_of_list(const struct analysis *a, const struct quantity *q)
{
    static const char *const all[] = {"alle", "diese", "die", NULL};
    const struct doc *d = a->doc;
    size_t i = before_adverbs(a, q->first_token), line = doc_line_of(d, q->number_token);
    if (i == 0 || !doc_one_of(d, i - 1, all) || q->relation != REL_EQ)
        return false;
    /* The lines of the list above, over empty ones, up to a bound. */
    const size_t LINES = 64;
    size_t first = line;
    while (
        first > 0 && line - first < LINES &&
        (d->lines[first - 1].kind == BLOCK_ITEM || d->lines[first - 1].first_token == d->lines[first - 1].end_token))
        first--;
    int64_t members = 0;
    for (size_t m = 0; m < a->f->nmemberships; m++) {
        const struct membership *v = &a->f->memberships[m];
        members += v->status != STATUS_LEFT && v->start >= d->lines[first].start && v->start < d->lines[line].start;
    }
    return members == q->value;
}

bool count_is_so_many(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t next = doc_sentence_of(d, q->number_token) + 1;
    if (next >= d->nsentences)
        return false;
    size_t i = d->sentences[next].first_token;
    return doc_is(d, i, "so") && doc_is(d, i + 1, "viele") &&
           (count_mark(a, i + 2, RULE_UNIT) || count_mark(a, i + 2, RULE_BARE));
}

bool count_is_apposed(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = q->first_token;
    return i > 1 && doc_is(d, i - 1, "nämlich") && doc_punct(d, i - 2, ',');
}

const char *count_apposed_scope(const struct analysis *a, const struct quantity *q)
{
    size_t i = clause_of(a, q->number_token);
    const struct clause *c = &a->clauses[i];
    const char *scope = NULL;
    if (!count_is_apposed(a, q))
        return NULL;
    if (i > a->first_clause[c->sentence])
        scope = scope_near(a, c[-1].first_token, c[-1].first_token + 1);
    if (!scope && i + 1 < a->first_clause[c->sentence + 1])
        scope = scope_near(a, c[1].first_token, c[1].first_token + 1);
    return scope;
}

bool count_is_newcomer(const struct analysis *a, const struct quantity *q)
{
    static const char *const words[] = {"neue",          "neuen",          "neuer",      "neuzugänge", "neuzugängen",
                                        "neumitglieder", "neumitgliedern", "neulinge",   "neulingen",  "zugänge",
                                        "zugängen",      "beitritte",      "beitritten", NULL};
    return q->value > 1 && q->head < q->end_head && a->doc->tokens[q->head].flags & TOK_CAPITAL &&
           doc_one_of(a->doc, q->head, words);
}

bool count_is_in_phrase(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    return is_such(a, q) || is_in_collective(a, q) || is_at_start(a, c, q) || count_becomes(a, q) ||
           count_is_of_first(a, q);
}
