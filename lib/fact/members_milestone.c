/* Memberships that a sentence tells by a dated step on the way: "In Kiel lagen zwischen dem Antrag und der Urkunde
 * im März 2020 zwei Jahre", "In Plön ging es schneller: Beschluss im Juli, Beitritt am 1. Oktober 2022". German in
 * general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "(Beschluss vom 12. November, wirksam ab 1. Dezember)": what is decided took effect. */
static bool names_effect(const struct analysis *a, size_t i)
{
    static const char *const effects[] = {"wirksam", "wirkung", "gültig", "rechtskräftig", "inkrafttreten", NULL};
    static const char *const decisions[] = {"beschluss", "beschlusses", "votum", "entscheidung", "antrag", NULL};
    const size_t BACK = 16; /* tokens */
    if (!doc_one_of(a->doc, i, effects) || token_depth(a, i) == 0)
        return false;
    for (size_t k = i; k > 0 && k + BACK > i && token_depth(a, k - 1) > 0; k--)
        if (doc_ends_in(a->doc, k - 1, 0, decisions))
            return true;
    return false;
}

/* The step of joining or leaving that token i names; false if it names none. */
static bool names_step(const struct analysis *a, size_t i, enum member_status *status)
{
    static const char *const papers[] = {"urkunde",
                                         "unterschrift",
                                         "unterzeichnung",
                                         "urkundenübergabe",
                                         "urkundenverleihung",
                                         "urkundenüberreichung",
                                         "beitrittserklärung",
                                         "beitrittsurkunde",
                                         "partnerschaftserklärung",
                                         NULL};
    size_t from, to = marks_between(a, i, i + 1, &from);
    *status = STATUS_JOINED;
    if (names_effect(a, i))
        return true;
    if (!doc_capital(a->doc, i) || a->token_bits[i] & BIT_NAME)
        return false;
    if (doc_one_of(a->doc, i, papers))
        return true;
    for (; from < to; from++) {
        const struct rule *r = a->marks.v[from].rule;
        *status = r->status;
        if (r->kind == RULE_NOUN && r->status != STATUS_MEMBER && a->marks.v[from].end_token == i + 1)
            return true;
    }
    return false;
}

/* The date that stands right behind token i, over "im", "am", "ab"; NO_REF. */
static int date_right_behind(const struct analysis *a, size_t i, size_t end)
{
    static const char *const leads[] = {"im",   "am",   "vom",   "zum",  "in",  "ab",
                                        "seit", "jahr", "jahre", "ende", "dem", NULL};
    const size_t LEAD = 3;
    size_t stop = reach_on(i + 1, LEAD, end), from, j = i + 1;
    while (j < stop && !(a->token_bits[j] & BIT_DATE) && doc_one_of(a->doc, j, leads))
        j++;
    if (j >= end || !(a->token_bits[j] & BIT_DATE))
        return NO_REF;
    return dates_in(a, j, j + 1, &from) > 0 ? (int)from : NO_REF;
}

/* "bis zum Beitritt", "nach der Unterschrift", "zwischen dem Antrag und der Urkunde": it is taken for granted that
 * it was; not "über den Beitritt". In a clause without a verb the bare noun tells it; without a year that may be to
 * come. */
static bool is_granted(const struct analysis *a, const struct clause *c, size_t noun, int date)
{
    static const char *const leads[] = {"bis", "zum",  "zur", "nach", "seit",     "vor",   "von",
                                        "vom", "beim", "bei", "mit",  "zwischen", "durch", NULL};
    static const char *const spans[] = {"zwischen", "durch", NULL}; /* over two nouns */
    const struct doc *d = a->doc;
    size_t i = tokens_back(d, noun, c->first_token, W_ARTICLE);
    if (i > c->first_token && doc_one_of(d, i - 1, leads))
        return true;
    if (i > c->first_token && doc_is(d, i - 1, "und") && doc_has_one_of(d, c->first_token, i, spans))
        return true;
    return !c->finite && i == noun && date_is_absolute(a, (size_t)date) &&
           (noun == c->first_token || doc_punct(d, noun - 1, ',') || token_classes(d, noun - 1) & W_AND);
}

/* The one commune that the tokens before the noun name as where or for whom it is so; -1 if they name none, or several. */
static int commune_of_step(const struct analysis *a, size_t first, size_t noun, size_t end)
{
    static const char *const where[] = {"in", "im", "für", "bei", "beim", NULL};
    size_t from, to = groups_between(a, first, end, &from);
    if (to != from + 1 || communes_in(a, &a->groups[from]) != 1 || a->groups[from].first_token > noun)
        return -1;
    const struct group *g = &a->groups[from];
    size_t i = tokens_back(a->doc, g->first_token, first, W_ARTICLE | W_KIND);
    bool place = i > first && doc_one_of(a->doc, i - 1, where),
         led = i > first && token_classes(a->doc, i - 1) & W_PREP;
    bool label =
        !led && g->role != GROUP_WITH && !a->clauses[g->clause].finite; /* "Beispiel Kiel: Urkunde im Mai 2018" */
    return g->role == GROUP_SUBJECT || label || place ? (int)from : -1;
}

/* "unterschrieben wurde am 6. April 2022", "unterzeichnet ist seit Mai 2020": a clause that begins with the
 * participle and names nobody: its date; NO_REF. */
static int date_of_passive(const struct analysis *a, const struct clause *c)
{
    static const char *const verbs[] = {"wurde", "ist", "war", "hat", NULL};
    static const char *const man[] = {"man", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 12; /* tokens */
    size_t i = c->first_token, from, to;
    i += i < c->end_token && token_classes(d, i) & W_AND;
    if (c->end_token - c->first_token > LONGEST || c->denied || c->unsure || i + 2 >= c->end_token ||
        !has_verb_between(a, i, i + 1, STATUS_JOINED) || !doc_one_of(d, i + 1, verbs) ||
        (doc_is(d, i + 1, "hat") && !doc_one_of(d, i + 2, man)))
        return NO_REF;
    for (size_t k = i + 1; k < c->end_token; k++)
        if (doc_capital(d, k) && !(a->token_bits[k] & BIT_DATE))
            return NO_REF;
    to = dates_between(a, i, c->end_token, &from);
    return to == from + 1 ? (int)from : NO_REF;
}

void members_by_steps(struct analysis *a, size_t sentence)
{
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    const size_t LONGEST = 60; /* tokens */
    bool named;
    if (s->end_token - s->first_token > LONGEST || doc_punct(d, s->end_token - 1, '?') ||
        dates_in(a, s->first_token, s->end_token, NULL) == 0)
        return;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        if (clause_has_class(a, c, W_MODAL | W_UNSURE | W_FUTURE) || clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        int passive = date_of_passive(a, c);
        int place = passive == NO_REF ? -1 : commune_of_step(a, s->first_token, c->first_token, s->end_token);
        if (place >= 0)
            membership_add_group(a, &a->groups[place], STATUS_JOINED, passive, "presupposed.step");
        for (size_t noun = c->first_token; noun < c->end_token; noun++) {
            enum member_status status;
            if (!names_step(a, noun, &status))
                continue;
            int date = date_right_behind(a, noun, c->end_token);
            int g = date == NO_REF || !is_granted(a, c, noun, date)
                        ? -1
                        : commune_of_step(a, s->first_token, noun, s->end_token);
            if (g >= 0)
                membership_add_group(a, &a->groups[g], status, date, "presupposed.step");
        }
    }
}
