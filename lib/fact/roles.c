/* What each date is on its page: its own date, that of a count, of a joining, of an event, or only mentioned. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

static bool is_free(const struct facts *f, int date)
{
    return date >= 0 && f->roles[date] == ROLE_MENTION;
}

/* An event has a day, or a past that is told: "Am 18. Juni 2014 ging es los", "2015 wurde er umbenannt". */
static bool tells_event(const struct analysis *a, size_t date)
{
    const struct doc *d = a->doc;
    const struct date_mention *m = &a->f->dates.v[date];
    const struct clause *c = &a->clauses[clause_of(a, m->first_token)];
    const size_t REACH = 40;
    size_t first = reach_back(m->first_token, REACH, c->first_token);
    size_t end = reach_on(m->end_token, REACH, c->end_token);
    if (c->denied)
        return false;
    static const char *const held[] = {"am", "statt", "findet", "finden", NULL};
    for (size_t i = first; i < end; i++) {
        const struct token *t = &d->tokens[i];
        if (t->kind == TOK_WORD && a->token_bits[i] & BIT_VERB && word_is_preterite(doc_fold(d, i), t->fold_len))
            return true;
        if (doc_one_of(d, i, held) && date_is_day(m))
            return true;
    }
    return false;
}

void roles_assign(struct analysis *a)
{
    struct facts *f = a->f;
    for (size_t i = 0; i < f->nmemberships; i++)
        if (f->memberships[i].status != STATUS_LEFT && is_free(f, f->memberships[i].date))
            f->roles[f->memberships[i].date] = ROLE_JOINED;
    for (size_t i = 0; i < f->ncounts; i++)
        if (is_free(f, f->counts[i].as_of) && strcmp(f->counts[i].unit, "other") != 0 &&
            clause_of(a, f->dates.v[f->counts[i].as_of].first_token) ==
                clause_of(a, doc_token_at(a->doc, f->counts[i].start)))
            f->roles[f->counts[i].as_of] = ROLE_AS_OF;
    for (size_t i = 0; i < f->dates.n; i++)
        if (f->roles[i] == ROLE_MENTION && tells_event(a, i))
            f->roles[i] = ROLE_EVENT;
}
