/* Who received the papers of which the sentence before tells: "Am 3. Mai wurden die Urkunden vergeben. Sie gingen an
 * Ulm und Kiel". German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

enum { FAR = 6 }; /* tokens from the head of the sentence */

/* "Sie gingen an ...", "Überreicht wurden sie an ...": the papers of the sentence before go to somebody. */
static bool papers_go(const struct analysis *a, const struct sentence *s)
{
    static const char *const they[] = {"sie", "diese", "die", "alle", "beide", "eine", "je", NULL};
    static const char *const go[] = {"ging",      "gingen",   "geht",      "gehen",        "gegangen",   "überreicht",
                                     "übergeben", "vergeben", "verliehen", "ausgehändigt", "überbracht", NULL};
    const size_t end = reach_on(s->first_token, FAR, s->end_token);
    return doc_has_one_of(a->doc, s->first_token, end, they) && doc_has_one_of(a->doc, s->first_token, end, go);
}

/* "Empfänger waren ...", "Ausgezeichnet wurden ...", "Entgegen nahmen sie ...": those who are named received them. */
static bool names_receivers(const struct analysis *a, const struct sentence *s)
{
    static const char *const stems[] = {"empfänger", "ausgezeichnet", "geehrt", "bedacht", "entgegen", NULL};
    static const char *const verbs[] = {"war", "waren", "ist", "sind", "wurde", "wurden", "nahm", "nahmen", NULL};
    const size_t end = reach_on(s->first_token, FAR, s->end_token);
    return doc_has_stem(a->doc, s->first_token, end, stems) && doc_has_one_of(a->doc, s->first_token, end, verbs);
}

/* The group is the receiver: "an Ulm", "an die Stadt Ulm". */
static bool is_led_by_to(const struct analysis *a, const struct group *g)
{
    size_t i = tokens_back(a->doc, g->first_token, 0, W_ARTICLE | W_KIND);
    return i > 0 && doc_is(a->doc, i - 1, "an");
}

/* "die ersten Teilnahmeurkunden", "ihre Vereinbarungen". */
static bool names_papers(const struct doc *d, const struct clause *c)
{
    static const char *const papers[] = {"urkunde",      "urkunden",       "erklärung", "erklärungen",
                                         "vereinbarung", "vereinbarungen", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_capital(d, i) && doc_ends_in(d, i, 0, papers))
            return true;
    return false;
}

void reading_of_receivers(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    if (r->unnamed.clause == SIZE_MAX || a->clauses[r->unnamed.clause].sentence + 1 != sentence ||
        s[-1].line != s->line)
        return;
    const bool go = papers_go(a, s);
    if (!go && !names_receivers(a, s))
        return;
    const struct clause *told = &a->clauses[r->unnamed.clause];
    const struct statement joined = statement_of(a, r->unnamed.clause);
    if (!joined.mark || !statement_holds(&joined) || !names_papers(doc_in(r), told))
        return;
    const int date = dating_of(a, told, NULL, &joined).shared;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    bool any = false;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        const struct clause *c = &a->clauses[g->clause];
        const bool fits = go ? is_led_by_to(a, g) : g->role == GROUP_SUBJECT;
        if (!fits || c->denied || c->unsure || token_depth(a, g->first_token) > 0)
            continue;
        if (!any)
            reading_forget_unnamed(r);
        any = true;
        r->told = date;
        reading_take_group(r, g->clause, g, g->first_place, &joined);
        r->told = NO_REF;
    }
}
