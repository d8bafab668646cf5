/* Numbers of what is not yet: "wären es fünf", "sollen es 80 sein", "rund 20 sind im Gespräch". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Mit Neubrandenburg wären es fünf", "träte sie bei, wären es zehn": so many there would be. Reported speech has "seien",
 * and "wären" only with a source that tells it. */
static bool is_supposed(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const would[] = {"wäre", "wären", "würde", "würden", "hätte", "hätten", NULL};
    const size_t REACH = 8;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    if (!doc_has_one_of(a->doc, first, q->first_token, would))
        return false;
    const struct clause *before = clause_before(a, c);
    bool condition = before && before->first_token < before->end_token &&
                     (token_classes(a->doc, before->first_token) & W_UNSURE ||
                      doc_ends_in(a->doc, before->first_token, 1,
                                  (const char *const[]){"äte", "äme", "öge", "ürde", "äre", "ären", NULL}));
    return condition || count_is_result(a, q) || doc_is(a->doc, c->first_token, "ohne");
}

/* "dass es bis Jahresende 70 sein werden", "nächstes Jahr werden es 80 sein"; "werden es wohl 80 sein" is a guess. */
static bool will_be(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const will[] = {"wird", "werden", "würden", "sollen", "könnten", NULL};
    const char next[] = "year+1";
    size_t i = quantity_end(q), from;
    if (!doc_is(a->doc, i, "sein") || doc_one_of(a->doc, i + 1, will))
        return doc_is(a->doc, i, "sein");
    size_t to = dates_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (!strncmp(a->f->dates.v[from].reading, next, strlen(next)))
            return true;
    return false;
}

/* A year behind that of the page. */
static bool lies_ahead(const struct analysis *a, size_t date)
{
    const size_t YEAR = 4; /* digits */
    const struct buf *published = &a->doc->page->published;
    return published->len >= YEAR && date_is_absolute(a, date) &&
           strncmp(a->f->dates.v[date].reading, published->data, YEAR) > 0;
}

/* "rund 20 sind im Gespräch", "zehn weitere sind in Vorbereitung". */
static bool is_in_talks(const struct doc *d, size_t first, size_t end)
{
    static const char *const where[] = {"gespräch", "vorbereitung", "verhandlungen", "verhandlung", "planung", NULL};
    static const char *const in[] = {"im", "in", NULL};
    for (size_t i = first; i + 1 < end; i++)
        if (doc_one_of(d, i, in) && doc_one_of(d, i + 1, where))
            return true;
    return false;
}

bool count_is_aimed_at(const struct analysis *a, const struct quantity *q)
{
    static const char *const aims[] = {"ziel",    "zielmarke", "angepeilt", "angestrebt",
                                       "geplant", "wunsch",    "fehlen",    NULL};
    static const char *const shall[] = {"sollen", "soll", "wollen", "will", NULL};
    const size_t REACH = 24;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t first = reach_back(q->first_token, REACH, s->first_token);
    if (doc_has_one_of(a->doc, first, q->first_token, aims) || is_supposed(a, c, q) || will_be(a, c, q) ||
        is_in_talks(a->doc, q->end_number, reach_on(q->end_number, REACH, c->end_token)))
        return true;
    static const char *const expects[] = {"rechnet", "rechnen", "rechne", "erwartet", "erwarten",
                                          "hofft",   "hoffen",  "hoffe",  "erhofft",  "angepeilt",
                                          "strebt",  "peilt",   NULL};
    if (doc_has_one_of(a->doc, reach_back(q->first_token, REACH, c->first_token), q->first_token, expects))
        return true; /* "Für 2022 rechnet er mit 80" */
    size_t from, to = dates_between(a, first, q->first_token, &from);
    static const char *const could[] = {"könnten", "könnte", "dürften", NULL};
    static const char *const spans[] = {"jahren", "jahr", "monaten", NULL};
    bool ahead = false; /* "In zehn Jahren, hofft sie, könnten es 150 sein"; not "Inzwischen dürften es 60 sein" */
    for (; from < to; from++)
        ahead |= !strncmp(a->f->dates.v[from].reading, "year+", 5) && a->f->dates.v[from].reading[5] != '0';
    for (size_t i = first; i + 2 < q->first_token; i++)
        ahead |= doc_is(a->doc, i, "in") && doc_one_of(a->doc, i + 2, spans) && number_may_begin(a->doc, i + 1);
    if (ahead && doc_has_one_of(a->doc, c->first_token, q->first_token, could))
        return true;
    to = dates_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++) /* "bis Ende des Jahres sollen es 80 sein", "2030 sollen es 200 sein" */
        if (lies_ahead(a, i) ||
            (a->f->dates.v[i].first_token > 0 && doc_is(a->doc, a->f->dates.v[i].first_token - 1, "bis")))
            return doc_has_one_of(a->doc, c->first_token, c->end_token, shall);
    return false;
}
