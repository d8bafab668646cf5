/* Those of the members that were asked or that came: "61 wurden befragt", "34 waren beim Treffen vertreten". German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

bool count_is_sample(const struct analysis *a, const struct quantity *q)
{
    static const char *const surveys[] = {"befragung",  "umfrage",    "erhebung", "interviews", "untersuchung",
                                          "stichprobe", "auswertung", "besuch",   "besuche",    NULL};
    static const char *const of[] = {"von", "in", "unter", "mit", "bei", NULL};
    static const char *const asked[] = {"befragt", "interviewt", "untersucht", "ausgewertet", NULL};
    static const char *const all[] = {"alle", "sämtliche", "allen", "sämtlichen", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 20; /* tokens */
    size_t i = q->first_token;
    if (q->definite || doc_has_one_of(d, reach_back(i, REACH, c->first_token), i, all))
        return false;
    if (i > 1 && doc_one_of(d, i - 1, of) && doc_one_of(d, i - 2, surveys))
        return true;
    size_t end = q->end_head; /* "Befragt wurden 61 (Rücklauf: 48)" */
    while (end < c->end_token && end < q->end_head + REACH && token_depth(a, end) <= token_depth(a, q->number_token))
        end++;
    static const char *const answers[] = {"antwort", "geantwortet", "beantwort", "fragebogen", "bogen", NULL};
    if (doc_has_stem(d, q->end_head, end, answers) && !c->unsure && !c->denied && !count_is_whole(a, q))
        return true;
    return doc_has_one_of(d, q->end_head, reach_on(q->end_head, REACH, c->end_token), asked);
}

bool count_goes_on_of_survey(const struct counting *k, const struct quantity *q)
{
    static const char *const stems[] = {"befrag",   "umfrag", "angeschrieben", "geantwortet", "antwort",
                                        "rücklauf", NULL};
    const struct doc *d = k->a->doc;
    const size_t REACH = 80; /* tokens */
    const struct line *line = &d->lines[doc_line_of(d, q->first_token)];
    return k->last.kind == COUNT_PART && k->last.unit == 0 && k->last.end_token > line->first_token && !q->definite &&
           q->first_token == d->sentences[k->sentence].first_token &&
           doc_has_stem(d, reach_back(q->first_token, REACH, line->first_token), q->first_token, stems) &&
           !scope_near(k->a, q->first_token, q->end_head);
}

bool count_is_led_to_event(const struct analysis *a, size_t first, size_t end)
{
    static const char *const at[] = {"an", "am", "bei", "beim", "zu", "zum", "zur", "auf", NULL};
    const struct doc *d = a->doc;
    const size_t ADJECTIVES = 4; /* tokens before the noun */
    for (size_t i = first; i < end; i++)
        for (size_t k = i + 1; doc_one_of(d, i, at) && k < end && k <= i + ADJECTIVES; k++) {
            if (token_is_event(d, k, WORD_EVENT))
                return !count_names_network(a, k);
            if (d->tokens[k].kind != TOK_WORD || doc_capital(d, k))
                break;
        }
    return false;
}

bool count_is_at_event(const struct analysis *a, const struct quantity *q)
{
    static const char *const there[] = {
        "teilnahmen", "teilnehmen", "teilgenommen", "teil",     "beteiligt",  "beteiligten",
        "vertreten",  "anwesend",   "kamen",        "gekommen", "mitmachten", "dabei",
        "mitgemacht", "mitgewirkt", "mitwirkten",   "trafen",   "beteiligen", NULL};
    static const char *const all[] = {"alle", "sämtliche", "allen", "sämtlichen", NULL};
    static const char *const at[] = {"an", "bei", "zu", "auf", NULL};
    const size_t REACH = 30, BACK = 8, NEAR = 3; /* tokens around the number, before a relative clause, for "alle" */
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t first = reach_back(q->first_token, REACH, c->first_token),
           end = reach_on(q->end_number, REACH, c->end_token);
    if (q->definite || c->unsure || count_is_whole(a, q) ||
        doc_has_one_of(d, reach_back(q->first_token, NEAR, first), q->first_token, all) ||
        !doc_has_one_of(d, first, end, there))
        return false;
    for (size_t i = first; i + 1 < end; i++) /* "Beim Treffen hieß es, am Partnerprozess nehmen 74 teil" */
        if (doc_one_of(d, i, (const char *const[]){"am", "beim", "zum", NULL}) && count_names_network(a, i + 1))
            return false;
    const struct clause *before = clause_before(a, c);
    if (before && doc_one_of(d, c->first_token, at) && token_classes(d, c->first_token + 1) & W_RELATIVE)
        return (c->first_token < 2 || /* not "Träger des Tages war der Prozess, an dem 60 teilnehmen" */
                !count_names_network(a, c->first_token - 2)) &&
               tokens_name_event(d, reach_back(before->end_token, BACK, before->first_token), before->end_token,
                                 WORD_EVENT);
    /* "Treffen in Berlin, 6. Dezember": "Insgesamt waren 34 Partnerkommunen vertreten" */
    static const char *const present[] = {"vertreten", "anwesend", "angereist", "erschienen", "zugegen", NULL};
    static const char *const was[] = {"waren", "war", NULL};
    if (a->head_event != NO_REF && doc_has_one_of(d, first, end, present) && doc_has_one_of(d, first, end, was))
        return true;
    return count_is_led_to_event(a, first, q->first_token) || count_is_led_to_event(a, q->end_number, end);
}

/* "47 Kommunen haben geantwortet", "52 schickten den Bogen zurück". */
static bool tells_answers(const struct analysis *a, const struct quantity *q)
{
    static const char *const stems[] = {"antwort", "geantwortet", "beantwort", "fragebogen",
                                        "bogen",   "rücklauf",    NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 20;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_number, REACH, c->end_token);
    return doc_has_stem(a->doc, first, end, stems);
}

/* "Alle 66 Partnerkommunen wurden befragt; 52 Kommunen antworteten": of those who were asked. */
static bool is_of_asked(const struct counting *k, const struct quantity *q)
{
    const size_t NEAR = 2; /* sentences */
    const struct antecedent *last = &k->last;
    return last->unit == 0 && last->end_token > 0 && last->kind == COUNT_TOTAL && q->head < q->end_head &&
           k->sentence - last->sentence <= NEAR && q->value < last->value && !q->increment &&
           count_bare_unit(k->a, q) == 0 && tells_answers(k->a, q);
}

/* "Er zählt 80 Mitglieder. Im Jahr 2018 waren 61 dabei": all that there were then; not "2021 antworteten 31". */
static bool is_of_another_time(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 40; /* tokens */
    int date = date_of_stand(a, c->sentence, q);
    if (date == NO_REF)
        date = date_stated(a, c, q, q->number_token);
    if (date == NO_REF || date == k->last.as_of)
        return false;
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    static const char *const being[] = {"waren", "zählte", "umfasste", "hatte", NULL};
    bool unsure;
    return (doc_has_one_of(a->doc, c->first_token, end, being) || network_named_between(a, c->first_token, end)) &&
           clause_counts_members(a, clause_of(a, q->number_token), &unsure);
}

bool count_is_of_same(const struct counting *k, const struct quantity *q)
{
    const struct doc *d = k->a->doc;
    const struct antecedent *last = &k->last;
    if (is_of_asked(k, q))
        return true;
    if (last->unit != 0 || last->end_token == 0 || last->head == 0 || q->head == q->end_head || q->increment ||
        q->definite || q->value >= last->value || last->sentence == k->sentence ||
        doc_line_of(d, last->head) != doc_line_of(d, q->head) || count_may_be_growth(k->a, q) ||
        scope_near(k->a, q->first_token, q->end_head)) /* "72 Kommunen. Bayernweit sind es neun Kommunen" */
        return false;
    return !strcmp(doc_fold(d, last->head), doc_fold(d, q->head)) && count_bare_unit(k->a, q) == 0 &&
           !is_of_another_time(k, q);
}
