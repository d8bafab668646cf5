/* "Drei Kommunen nahmen ihre Urkunde entgegen: Pirmasens, Worms und der Landkreis Kusel": who the sentence tells by
 * name to have joined, as many as it counts, are so many more, and of one Land if they all are. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

enum { FEW = 12 }; /* no more join at a time, as a rule */

/* The communes that a sentence tells to have joined. */
struct joined {
    size_t n;
    const char *land; /* of all of them; NULL if they are of several */
    int date;         /* of all of them; NO_REF if they have none or several */
};

static struct joined joined_in(const struct analysis *a, uint32_t start, uint32_t end)
{
    const size_t MOST = 400; /* memberships looked at */
    struct joined j = {.date = NO_REF};
    const struct area *seen[FEW + 1];
    for (size_t i = 0; i < a->f->nmemberships && i < MOST; i++) {
        const struct membership *m = &a->f->memberships[i];
        const struct area *area = commune_area(a->f, (size_t)m->place);
        size_t k = 0;
        if (m->start < start || m->start >= end || m->status != STATUS_JOINED || !area)
            continue;
        while (k < j.n && seen[k] != area)
            k++;
        if (k < j.n)
            continue;
        if (j.n > FEW)
            return (struct joined){.date = NO_REF};
        j.land = j.n == 0 ? area->state : j.land && area->state && !strcmp(j.land, area->state) ? j.land : NULL;
        j.date = j.n == 0 || j.date == m->date ? m->date : NO_REF;
        seen[j.n++] = area;
    }
    return j;
}

/* "Bisher haben sich drei Städte angeschlossen: ...", "drei der Partnerkommunen": all of those so far, or some that
 * are chosen. */
static bool is_all_or_some(const struct analysis *a, size_t first, size_t end)
{
    static const char *const so_far[] = {"bisher", "bislang",      "insgesamt",  "dato",     "bereits", "schon",
                                         "erst",   "mittlerweile", "inzwischen", "derzeit",  "aktuell", "zusammen",
                                         "anfang", "start",        "gründung",   "ersten",   "erste",   "alle",
                                         "allen",  "von",          "davon",      "darunter", "der",     NULL};
    return doc_has_one_of(a->doc, first, end, so_far);
}

/* "Der Partnerprozess hat zwei neue Mitglieder: Fulda und Hanau": the network has them, wherever they are. */
static bool network_gains(const struct analysis *a, size_t first, size_t token)
{
    static const char *const gains[] = {"hat",     "hatte",   "gewinnt",  "gewann", "bekommt", "bekam", "erhält",
                                        "erhielt", "begrüßt", "begrüßte", "zählt",  "nimmt",   "nahm",  NULL};
    return doc_has_one_of(a->doc, first, token, gains) && network_named_between(a, first, token);
}

static void settle(const struct analysis *a, struct count *c)
{
    const size_t REACH = 40; /* tokens */
    const struct doc *d = a->doc;
    const size_t token = doc_token_at(d, c->start), end = doc_token_at(d, c->end);
    const struct sentence *s = &d->sentences[doc_sentence_of(d, token)];
    const struct joined j = joined_in(a, d->tokens[s->first_token].start, d->tokens[s->end_token - 1].end);
    if ((int64_t)j.n != c->value || (token > 0 && token_classes(d, token - 1) & W_ARTICLE))
        return; /* "die vier Kommunen" of whom the text has told */
    const size_t first = reach_back(token, REACH, s->first_token), last = reach_on(token, REACH, s->end_token);
    const struct clause *clause = &a->clauses[clause_of(a, token)];
    if (c->kind == COUNT_TOTAL && j.date >= 0 &&
        !is_all_or_some(a, reach_back(token, REACH, clause->first_token), token) && !is_all_or_some(a, end, end + 1))
        c->kind = COUNT_INCREMENT;
    if (j.land && c->kind == COUNT_INCREMENT && !strcmp(c->scope, SCOPE_NATION) &&
        !scope_between(a, first, last, token) && !network_gains(a, first, token))
        c->scope = j.land;
}

void counts_settle_listed(struct analysis *a)
{
    const size_t MOST = 64; /* counts that are looked at */
    for (size_t i = 0, seen = 0; i < a->f->ncounts && seen < MOST; i++) {
        struct count *c = &a->f->counts[i];
        if (c->kind == COUNT_PART || c->unit != profile_unit(a->c->profile, 0) || c->relation != REL_EQ ||
            c->value < 2 || c->value > FEW || c->founding || strcmp(c->rule, "count.noun") != 0)
            continue;
        seen++;
        settle(a, c);
    }
}
