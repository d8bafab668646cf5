/* Numbers of what is not yet: "wären es fünf", "sollen es 80 sein", "rund 20 sind im Gespräch". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Zwei Kommunen stehen vor dem Beitritt", "kurz vor der Unterschrift". */
static bool stands_before_joining(const struct analysis *a, const struct quantity *q, size_t end)
{
    static const char *const stems[] = {"beitritt", "aufnahme", "unterschrift", "unterzeichn", "abschluss", NULL};
    static const char *const the[] = {"dem", "der", "ihrem", "ihrer", NULL};
    for (size_t i = q->end_head; i + 2 < end; i++)
        if (doc_is(a->doc, i, "vor") && doc_one_of(a->doc, i + 1, the) && doc_begins_in(a->doc, i + 2, stems))
            return true;
    return false;
}

/* "Mit sechs Städten ist die Unterzeichnung für November vereinbart". */
static bool is_set_for(const struct analysis *a, size_t first, size_t end)
{
    static const char *const set[] = {"vereinbart",  "angesetzt", "anberaumt",  "terminiert",
                                      "angekündigt", "gesetzt",   "vorgemerkt", NULL};
    static const char *const is[] = {"ist", "sind", NULL};
    if (!doc_has_one_of(a->doc, first, end, set) || !doc_has_one_of(a->doc, first, end, is))
        return false;
    size_t from, to = dates_between(a, first, end, &from);
    for (size_t i = from; i < to; i++)
        if (a->f->dates.v[i].first_token > first && doc_is(a->doc, a->f->dates.v[i].first_token - 1, "für"))
            return true;
    return false;
}

/* "Emden wird im Juli beitreten. Dann sind wir 15", "... sind es dann 15": so many there will be when what is
 * planned has come. */
static bool is_then(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const are[] = {"sind", "wären", "hätten", "haben", "zählt", "zählen", NULL};
    static const char *const then[] = {"dann", NULL};
    const size_t REACH = 12, BACK = 6, DATES = 8; /* tokens; clauses before; the last dates of each */
    const size_t first = reach_back(q->first_token, REACH, c->first_token);
    if (!doc_has_one_of(a->doc, first, q->first_token, then) || !doc_has_one_of(a->doc, first, q->first_token, are))
        return false;
    const size_t own = (size_t)(c - a->clauses), begin = a->first_clause[reach_back(c->sentence, 1, 0)];
    for (size_t n = own; n-- > reach_back(own, BACK, begin);) {
        const struct clause *before = &a->clauses[n];
        size_t from, to = dates_between(a, before->first_token, before->end_token, &from);
        for (size_t i = reach_back(to, DATES, from); i < to; i++)
            if (date_is_behind_page(a, i) || strstr(a->f->dates.v[i].reading, ";will"))
                return true;
        if (before->unsure)
            return true;
    }
    return false;
}

/* "..., 80 Kommunen für den Prozess zu gewinnen", "..., 80 Kommunen aufzunehmen". */
static bool ends_in_infinitive(const struct doc *d, const struct clause *c)
{
    size_t last = c->end_token;
    while (last > c->first_token && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    if (last < c->first_token + 2 || doc_capital(d, last - 1) || !doc_ends(d, last - 1, 3, "n"))
        return false;
    const char *zu = strstr(doc_fold(d, last - 1), "zu");
    return doc_is(d, last - 2, "zu") || (zu && zu > doc_fold(d, last - 1) + 1);
}

/* "Bis 2025 sollen es 100 Partnerkommunen sein", "Ziel sind 100": not so, or not yet. What is only discussed by those
 * who are counted says nothing against their number, so words of intention count for nothing here. */
bool count_is_aim(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const aims[] = {"ziel",    "zielmarke", "angepeilt", "angestrebt", "geplant",  "wunsch",
                                       "suchen",  "sucht",     "gesucht",   "braucht",    "fehlen",   "rechnen",
                                       "rechnet", "erwarten",  "erwartet",  "erwartete",  "erhoffen", "wünschen",
                                       "wünsche", "wünscht",   NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40, BESIDE = 3;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_head, REACH, c->end_token);
    static const char *const awaited[] = {"erwartet", "angestrebt", "angepeilt", "vorgesehen", "gesucht", NULL};
    if (doc_has_one_of(d, q->end_head, end, awaited)) /* "werden zwei weitere Kommunen erwartet" */
        return true;
    if (doc_is(d, q->end_head, "im") && doc_is(d, q->end_head + 1, "gespräch"))
        return true;
    bool missing = doc_is(d, q->end_head, "fehlen") && doc_is(d, q->end_head + 1, "noch");
    const bool added =
        doc_is(d, q->end_head, "dazu") || doc_is(d, q->end_head, "hinzu"); /* "rechnet man 76 Kommunen dazu" */
    static const char *const done[] = {"erreicht", "erreichte", "erfüllt", "übertroffen", "geschafft", NULL};
    const bool met =
        doc_has_one_of(d, q->end_head, end, done) && !c->unsure && !c->denied; /* "Das Ziel von 80 ist erreicht" */
    if ((!added && !met && doc_has_one_of(a->doc, first, q->first_token, aims)) || missing || is_then(a, c, q))
        return true;
    /* "Ziel ist es, bis Ende des Jahres 80 Kommunen zu gewinnen" */
    const struct clause *before = clause_before(a, c);
    static const char *const means[] = {"plan",         "absicht",     "vorhaben",  "hoffnung",  "hofft",
                                        "hoffen",       "plant",       "planen",    "plane",     "hoffe",
                                        "beabsichtigt", "vorgenommen", "strebt",    "versucht",  "streben",
                                        "sieht",        "sehen",       "empfiehlt", "empfehlen", "schlägt",
                                        "schlagen",     "fordert",     "fordern",   "verlangt",  NULL};
    if (before && c->join == JOIN_COMMA && (doc_is(d, q->end_head, "zu") || ends_in_infinitive(d, c)) &&
        (doc_has_one_of(d, before->first_token, reach_on(before->first_token, REACH, before->end_token), aims) ||
         doc_has_one_of(d, before->first_token, reach_on(before->first_token, REACH, before->end_token), means)))
        return true;
    /* "Unser Ziel für 2025: 100 Kommunen", "Das ist unser Ziel: 100 Kommunen" */
    const size_t lead = before && before->finite ? 1 : BESIDE;
    if (before && c->join == JOIN_COLON && !c->finite &&
        doc_has_one_of(d, reach_back(before->end_token, lead, before->first_token), before->end_token, aims))
        return true;
    /* "Wussten Sie, dass neun mitmachen?" */
    const bool known = clause_tells_known(a, &d->sentences[c->sentence], c);
    /* "66 Partnerkommunen – wohin geht die Reise?", "60 Städte machen mit, warum nicht auch wir?" */
    const struct clause *next = clause_behind(a, c);
    const bool parted = next && next->join != JOIN_COLON && next->unsure && !c->unsure;
    if ((doc_punct(d, d->sentences[c->sentence].end_token - 1, '?') && !known && !parted) ||
        (c->first_token < c->end_token && token_classes(d, c->first_token) & W_UNSURE))
        return true;
    for (size_t i = first; i < end; i++)
        if (token_classes(d, i) & (W_MODAL | W_FUTURE) && token_depth(a, i) == 0 && !modal_tells(d, i, end) &&
            (i < q->first_token || i >= q->number_token)) /* "bald 20" are nearly 20 */
            return true;
    if (is_set_for(a, first, end) || stands_before_joining(a, q, end))
        return true;
    for (size_t i = q->first_token; i > first && q->first_token - i < BESIDE; i--)
        if (token_classes(d, i - 1) & W_NOT && token_depth(a, i - 1) == token_depth(a, q->first_token) &&
            !doc_one_of(d, i, (const char *const[]){"nur", "alle", "weniger", NULL}))
            return true;
    return false;
}

bool count_is_of_who_intends(const struct analysis *a, const struct quantity *q)
{
    static const char *const intend[] = {"wollen", "möchten", "können", "dürfen", "müssen", "wollten", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t before = tokens_back(a->doc, q->first_token, c->first_token, W_ARTICLE | W_ADVERB | W_NOW);
    const struct clause *told = clause_behind(a, c), *on = told ? clause_behind(a, told) : NULL;
    const bool leads = before > c->first_token && doc_one_of(a->doc, before - 1, intend);
    const bool goes_on = on && on->join == JOIN_COMMA && doc_one_of(a->doc, on->first_token, intend);
    return (leads || goes_on) && !has_mark_between(a, c->first_token, c->end_token, RULE_VERB) &&
           relative_counts_members(a, q);
}

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

/* A year behind that of the page, the end of its own, or what the tense puts ahead ("im Herbst sollen"). */
static bool lies_ahead(const struct analysis *a, size_t date)
{
    const size_t YEAR = 4; /* digits */
    const struct buf *published = &a->doc->page->published;
    const char *reading = a->f->dates.v[date].reading, end_of_year[] = "year+0;end";
    if (strstr(reading, ";will") || !strncmp(reading, end_of_year, strlen(end_of_year)))
        return true;
    return published->len >= YEAR && date_is_absolute(a, date) && strncmp(reading, published->data, YEAR) > 0;
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
        if (!strncmp(a->f->dates.v[from].reading, next, strlen(next)) || lies_ahead(a, from))
            return true;
    return false;
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
    static const char *const shall[] = {"sollen", "soll",   "wollen",  "will",   "wolle",   "wollte", "wollten",
                                        "solle",  "sollte", "sollten", "möchte", "möchten", NULL};
    const size_t REACH = 24;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t first = reach_back(q->first_token, REACH, s->first_token);
    if (doc_has_one_of(a->doc, first, q->first_token, aims) || is_supposed(a, c, q) || will_be(a, c, q) ||
        is_then(a, c, q) || is_in_talks(a->doc, q->end_number, reach_on(q->end_number, REACH, c->end_token)))
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
    static const char *const soon[] = {"bald",        "demnächst",     "künftig", "perspektivisch",
                                       "langfristig", "mittelfristig", NULL};
    const bool meant = doc_has_one_of(a->doc, c->first_token, c->end_token, shall);
    if (meant && doc_has_one_of(a->doc, c->first_token, c->end_token, soon))
        return true;
    to = dates_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++) /* "bis Ende des Jahres sollen es 80 sein", "2030 sollen es 200 sein" */
        if (lies_ahead(a, i) || date_is_until(a, i))
            return meant;
    return false;
}
