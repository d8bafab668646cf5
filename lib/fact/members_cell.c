/* What the cells of tables of members answer, deny or leave open. German in general. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

bool cell_is_unknown(const struct analysis *a, const struct cell *c)
{
    static const char *const unknown[] = {"angabe", "angaben", "unbekannt", "fehlt", NULL};
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    return (doc_is(d, i, "k") && doc_is(d, i + 2, "a") && i + 2 < c->end_token) ||
           doc_has_one_of(a->doc, c->first_token, c->end_token, unknown) || doc_punct(d, i, '?');
}

/* "ohne Norderstedt": of another place. */
static bool denies_beside(const struct analysis *a, size_t not, size_t end)
{
    return not +1 < end && token_classes(a->doc, not ) & W_NOT && a->token_bits[not +1] & BIT_PLACE;
}

/* "Datum der Urkunde prüfen", "Kontakt klären": what who keeps the table has still to see to. */
static bool is_memo(const struct analysis *a, const struct cell *c)
{
    static const char *const details[] = {"datum",     "jahr", "tag",          "kontakt",         "adresse",
                                          "anschrift", "name", "schreibweise", "ansprechpartner", NULL};
    static const char *const to_do[] = {"prüfen",     "klären",      "nachfragen", "ergänzen", "erfragen",
                                        "nachtragen", "korrigieren", "fehlt",      "offen",    NULL};
    return doc_one_of(a->doc, c->first_token, details) && doc_one_of(a->doc, c->end_token - 1, to_do);
}

bool cell_is_denied(const struct analysis *a, const struct cell *c)
{
    if (cell_is_unknown(a, c) || (c->end_token > c->first_token && is_memo(a, c)))
        return false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (a->doc->tokens[i].kind != TOK_WORD || a->token_bits[i] & BIT_PLACE)
            continue;
        if (token_classes(a->doc, i) & (W_NOT | W_FUTURE) || doc_is(a->doc, i, "nein") || token_is_plan(a->doc, i) ||
            leaves_open(a, i))
            return !denies_beside(a, i, c->end_token);
    }
    return false;
}

enum answer cell_answer(const struct analysis *a, const struct cell *c)
{
    static const char *const yes[] = {"ja", "x", "✓", "✔", "☑", "✅", "•", NULL};
    static const char *const no[] = {"nein", "nicht", "kein", "keine", "–", "-", "—", "✗", "✘", "❌", NULL};
    if (doc_one_of(a->doc, c->first_token, no) || doc_text_in(a->doc, c->first_token, no))
        return cell_is_unknown(a, c) ? ANSWER_NONE : ANSWER_NO;
    bool affirmed = doc_one_of(a->doc, c->first_token, yes) || doc_text_in(a->doc, c->first_token, yes);
    return affirmed ? ANSWER_YES : ANSWER_NONE;
}

bool cell_is_note_on_other(const struct analysis *a, const struct cell *c)
{
    bool other = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (a->token_bits[i] & BIT_NAME)
            return false;
        other |= token_is_noun(a->doc, i) && !(a->token_bits[i] & (BIT_DATE | BIT_UNIT)) &&
                 !token_is_plan(a->doc, i) && !leaves_open(a, i); /* "in Vorbereitung" */
    }
    return other && !has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED) &&
           !has_verb_between(a, c->first_token, c->end_token, STATUS_MEMBER) &&
           !has_noun_between(a, c->first_token, c->end_token, STATUS_JOINED) &&
           !has_noun_between(a, c->first_token, c->end_token, STATUS_MEMBER);
}

bool row_is_of_other_body(const struct analysis *a, const struct row *r, const struct table *t)
{
    static const char *const bodies[] = {
        "netzwerk",  "netzwerke",       "bündnis",    "bündnisse",        "verbund", "verbünde",    "programm",
        "programme", "zusammenschluss", "initiative", "zusammenschlüsse", "projekt", "initiativen", NULL};
    if (r->n < 2)
        return false;
    const struct cell *c = &r->cells[0];
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    bool other = t->headed && t->head.n > 1 && doc_ends_in(a->doc, t->head.cells[0].end_token - 1, 0, bodies);
    for (; from < to; from++) {
        const enum rule_kind kind = a->marks.v[from].rule->kind;
        if (kind == RULE_NAME || kind == RULE_REFERENCE)
            return false;
        other |= kind == RULE_OTHER;
    }
    return other && places_in(a, c->first_token, c->end_token, NULL) == 0;
}
