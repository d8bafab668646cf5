/* Memberships by number where each of those who are counted has a sentence of its own: "Wie es gehen kann, zeigten drei
 * Partnerkommunen. Kiel besucht alle Eltern. Plön ... Und in Celle ...". German in general. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

/* How many sentences such examples may take, and how many of them there may be. */
enum { SENTENCES = 12, EXAMPLES = 6 };

/* Whether somebody shows or tells something: what follows are examples. */
static bool announces_examples(const struct analysis *a, const struct clause *c, const struct clause *end)
{
    static const char *const stems[] = {"zeig",       "bericht",  "präsentier", "schilder", "erzähl",   "erläuter",
                                        "beispiel",   "einblick", "vorbild",    "porträt",  "portrait", "besuch",
                                        "vorgestell", "geben",    "gaben",      "machen",   "machten",  "sprach",
                                        "stell",      "blick",    NULL};
    for (; c < end; c++)
        if (doc_has_stem(a->doc, c->first_token, c->end_token, stems))
            return true;
    return false;
}

/* The one commune that the sentence begins with, as its subject or as the place of what it tells: "Kiel besucht",
 * "Und in Kiel begleiten"; -1. */
static int group_at_head(const struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    const struct clause *c = &a->clauses[a->first_clause[sentence]];
    size_t i = s->first_token, from;
    while (i < s->end_token && token_classes(a->doc, i) & (W_AND | W_BUT | W_ARTICLE | W_KIND | W_ADVERB | W_PREP) &&
           !(a->token_bits[i] & BIT_PLACE))
        i++;
    size_t to = groups_between(a, s->first_token, i + 1, &from);
    if (from + 1 != to || c->denied || c->unsure || doc_punct(a->doc, s->end_token - 1, '?'))
        return -1;
    const struct group *g = &a->groups[from];
    bool role = g->role == GROUP_SUBJECT || g->role == GROUP_PLACE;
    return role && g->end_place == g->first_place + 1 ? (int)from : -1;
}

/* The one count of some members in the sentence, of as many as may be named as examples; NULL. */
static const struct count *count_of_examples(const struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    const struct count *count = member_count(a, s->first_token, s->end_token);
    if (!count || count->relation != REL_EQ || count->value < 2 || count->value > EXAMPLES)
        return NULL;
    const size_t first = clause_of(a, doc_token_at(a->doc, count->start));
    const struct clause *c = &a->clauses[first];
    return !c->denied && !c->unsure &&
                   announces_examples(a, &a->clauses[a->first_clause[sentence]],
                                      &a->clauses[a->first_clause[sentence + 1]])
               ? count
               : NULL;
}

void members_of_examples(struct analysis *a, size_t sentence)
{
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    const bool last = sentence + 1 == d->nsentences || s[1].line != s->line;
    if (!last) /* of the paragraph */
        return;
    int found[EXAMPLES + 1];
    size_t n = 0;
    for (size_t i = sentence; d->sentences[i].line == s->line && sentence - i <= SENTENCES; i--) {
        const struct count *count = n > 1 ? count_of_examples(a, i) : NULL;
        if (count && count->value == (int64_t)n)
            for (; n > 0; n--)
                membership_add_group(a, &a->groups[found[n - 1]], STATUS_MEMBER, NO_REF, "beside.counted");
        const int head = group_at_head(a, i);
        if (count || n > EXAMPLES || i == 0)
            return;
        if (head >= 0 && n < EXAMPLES + 1)
            found[n++] = head;
    }
}
