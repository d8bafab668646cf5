/* Nouns that members of every network have ("Mitgliedskommunen"): a page that says of which network they are goes on
 * to call them so, and then they name it as nouns of its own do ("Partnerkommunen"). */
#include "lib/fact/marks.h"

enum { NEAR = 2 }; /* sentences */

/* What the page names: anywhere, and in the sentences with such a noun or right before those. */
struct evidence {
    bool named;    /* the network */
    bool foreign;  /* another one */
    bool this;     /* the network, beside such a noun */
    bool other;    /* another one alone, in the sentence of such a noun */
    size_t behind; /* sentences since the network was the last to be named */
};

static bool is_general_noun(const struct mark *m)
{
    return rule_is_of_members(m->rule) && m->rule->needs == NEEDS_FOCUS;
}

static void weigh_sentence(const struct marks *m, size_t sentence, struct evidence *e)
{
    bool general = false, this = false, other = false;
    for (size_t i = m->first[sentence]; i < m->first[sentence + 1]; i++) {
        const struct mark *v = &m->v[i];
        general |= is_general_noun(v);
        this |= v->rule->kind == RULE_NAME;
        other |= v->rule->kind == RULE_OTHER && v->rule->unit < 0;
    }
    e->named |= this;
    e->foreign |= other && !this;
    e->behind = this && !other ? 0 : this || other ? NEAR + 1 : e->behind + 1;
    e->this |= general && e->behind <= NEAR;
    e->other |= general && other && !this;
}

void marks_adopt(struct marks *m, const struct doc *d)
{
    struct evidence e = {.behind = NEAR + 1};
    for (size_t s = 0; s < d->nsentences; s++)
        weigh_sentence(m, s, &e);
    const bool adopt = e.named && !e.other && (e.this || !e.foreign);
    for (size_t i = 0; i < m->n; i++)
        m->v[i].adopted = adopt && is_general_noun(&m->v[i]);
}
