/* Counts of those with whom the network began, and the date on which the page tells that it did: "die 14
 * Gründungsmitglieder", "seit der Gründung von 14 auf 72". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Der Prozess „Gesundheit für alle“ begann 2011", "2011 begann der Partnerprozess", at token i; not "In Celle begann der
 * Partnerprozess 2015". */
static bool network_begins(const struct analysis *a, size_t i, size_t first, size_t end)
{
    static const char *const begins[] = {"begann", "beginnt", "begonnen", NULL};
    const size_t REACH = 40; /* tokens */
    if (!doc_one_of(a->doc, i, begins))
        return false;
    size_t behind = i + 1;
    while (behind < end && (a->token_bits[behind] & BIT_DATE || token_classes(a->doc, behind) & (W_ARTICLE | W_PREP)))
        behind++;
    size_t name = i; /* over quotation marks */
    while (name > first && a->doc->tokens[name - 1].kind == TOK_PUNCT)
        name--;
    const bool named =
        (name > first && count_names_network(a, name - 1)) || (behind < end && count_names_network(a, behind));
    const size_t near = reach_on(i, REACH, end);
    for (size_t k = reach_back(i, REACH, first); k < near && named; k++)
        if (a->token_bits[k] & BIT_PLACE)
            return false;
    return named;
}

/* "Den Anfang machte im Februar der Kreis Plön", "der Kreis machte den Anfang", at token i: of those who came. */
static bool makes_the_start(const struct doc *d, size_t i, size_t first, size_t end)
{
    static const char *const makes[] = {"machte", "machten", "macht", "machen", "gemacht", NULL};
    const size_t REACH = 8; /* tokens */
    return i > first && doc_is(d, i - 1, "den") &&
           doc_has_one_of(d, reach_back(i, REACH, first), reach_on(i, REACH, end), makes);
}

bool tokens_tell_founding(const struct analysis *a, size_t first, size_t end)
{
    static const char *const stems[] = {"gründung",  "gründer",     "gegründet",   "gründete", "startete",
                                        "gestartet", "startschuss", "startsignal", "entstand", "initiiert",
                                        "anfang",    "angestoßen",  "grundstein",  NULL};
    for (size_t i = first; i < end; i++) {
        bool dates = a->token_bits[i] & BIT_DATE || (i + 1 < end && a->token_bits[i + 1] & BIT_DATE);
        if (dates && doc_is(a->doc, i, "anfang")) /* "Anfang 2019" */
            continue;
        if (doc_is(a->doc, i, "anfang") && makes_the_start(a->doc, i, first, end))
            continue;
        if (network_begins(a, i, first, end))
            return true;
        if (doc_is(a->doc, i, "leben") && i > 0 && doc_is(a->doc, i - 1, "ins")) /* "ins Leben gerufen" */
            return true;
        static const char *const begins[] = {"fing", "begann", "beginnt", NULL}; /* "fing alles an", "Alles begann" */
        if (doc_is(a->doc, i, "alles") &&
            ((i > 0 && doc_one_of(a->doc, i - 1, begins)) || (i + 1 < end && doc_one_of(a->doc, i + 1, begins))))
            return true;
        if (doc_is(a->doc, i, "taufe") && i > 1 && doc_is(a->doc, i - 2, "aus")) /* "aus der Taufe gehoben" */
            return true;
        if (doc_begins_in(a->doc, i, stems) || (doc_is(a->doc, i, "start") && doc_punct(a->doc, i + 1, ':')))
            return true;
    }
    return false;
}

/* Whether the clause is about this network, or about nothing yet in a paragraph that names it: "Seit dem Startschuss
 * 2011 ist das Netz gewachsen. Vierzehn waren von Anfang an beim Partnerprozess dabei". */
static bool is_about_network(const struct analysis *a, const struct clause *c)
{
    bool named;
    const size_t REACH = 200; /* tokens of the paragraph */
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, c->first_token)];
    enum network network = clause_network(a, c, &named);
    return network == NETWORK_THIS ||
           (network == NETWORK_NONE &&
            network_named_between(a, line->first_token, reach_on(line->first_token, REACH, line->end_token)));
}

/* "Am Anfang standen 14. Das war im November 2011.": whether the clause is no more than a date of the sentence before. */
static bool dates_the_last(const struct analysis *a, const struct clause *c)
{
    const size_t LONGEST = 8; /* tokens */
    return c->sentence > 0 && c->end_token - c->first_token <= LONGEST && doc_is(a->doc, c->first_token, "das") &&
           doc_is(a->doc, c->first_token + 1, "war");
}

/* "als eine der Ersten", "zu den ersten 14 Kommunen", "von der ersten Stunde an"; not "das erste Treffen". */
static bool names_first_ones(const struct analysis *a, size_t first, size_t end)
{
    static const char *const ordinal[] = {"erste", "ersten", NULL};
    struct number n;
    for (size_t i = first; i < end; i++) {
        const bool ranked = doc_one_of(a->doc, i, ordinal);
        if (doc_is(a->doc, i, "erstunterzeichner") ||
            (ranked && doc_capital(a->doc, i) && !(a->doc->tokens[i].flags & TOK_SENTENCE_START) &&
             !token_is_noun(a->doc, i + 1)))
            return true;
        if (ranked && i + 1 < a->doc->ntokens &&
            (a->token_bits[i + 1] & BIT_UNIT || doc_is(a->doc, i + 1, "stunde") ||
             number_read(a->doc, i + 1, false, &n)))
            return true;
    }
    return false;
}

static int find_founding(const struct analysis *a)
{
    const size_t DATES = 32, REACH = 24; /* the first ones; tokens of a clause */
    int found = NO_REF;                  /* the earliest: later ones tell how members began */
    int as_first = NO_REF;               /* "Frankfurt hat sich 2011 als eine der Ersten angeschlossen" */
    for (size_t i = 0; i < a->f->dates.n && i < DATES; i++) {
        size_t at = a->f->dates.v[i].first_token;
        const struct clause *c = &a->clauses[clause_of(a, at)];
        size_t first = reach_back(at, REACH, c->first_token);
        size_t end = reach_on(at, REACH, c->end_token);
        const struct clause *purpose = clause_behind(a, c);
        if (purpose &&
            doc_is(a->doc, purpose->first_token, "um")) /* "trafen sich 2011, um ihn aus der Taufe zu heben" */
            end = reach_on(purpose->first_token, REACH, purpose->end_token);
        if (c->join == JOIN_COLON && clause_before(a, c)) /* "Start: November 2011" */
            first = clause_before(a, c)->first_token;
        if (dates_the_last(a, c))
            first = reach_back(c->first_token, 2 * REACH, a->doc->sentences[c->sentence - 1].first_token);
        bool earlier = found == NO_REF || strcmp(a->f->dates.v[i].reading, a->f->dates.v[found].reading) < 0;
        if (!date_is_absolute(a, i) || !is_about_network(a, c))
            continue;
        if (earlier && tokens_tell_founding(a, first, end))
            found = (int)i;
        if (names_first_ones(a, first, end) &&
            (as_first == NO_REF || strcmp(a->f->dates.v[i].reading, a->f->dates.v[as_first].reading) < 0))
            as_first = (int)i;
    }
    return found == NO_REF ? as_first : found;
}

int date_of_founding(const struct analysis *a)
{
    if (*a->founding == UNSOUGHT) /* each count may ask for it */
        *a->founding = find_founding(a);
    return *a->founding;
}

bool count_has_founders(const struct analysis *a, const struct quantity *q)
{
    static const char *const first_ones[] = {"pionier", "erstunterzeichner", NULL};
    return q->head < q->end_head &&
           (tokens_tell_founding(a, q->head, q->end_head) || doc_has_stem(a->doc, q->head, q->end_head, first_ones));
}

/* "Start des Partnerprozesses mit 14 Kommunen", "der Prozess beginnt mit 14". */
static bool begins_network(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const begins[] = {"beginnt", "startet", "start",       "auftakt",     "beginn",
                                         "los",     "losgeht", "startschuss", "startsignal", NULL};
    const size_t REACH = 20; /* tokens */
    const size_t i = count_before_adverbs(a->doc, q->first_token), first = reach_back(i, REACH, c->first_token);
    return i > c->first_token && doc_is(a->doc, i - 1, "mit") && doc_has_one_of(a->doc, first, i, begins) &&
           network_named_between(a, first, i);
}

/* "Zum Start waren es 14", "zu Beginn waren 14 dabei": in tokens [first, end) the beginning of what the text is
 * about; not "zu Beginn des Jahres". */
static bool tokens_name_outset(const struct analysis *a, size_t first, size_t end)
{
    static const char *const at[] = {"zu", "zum", "beim", "am", "bei", NULL};
    static const char *const outset[] = {"beginn", "start", "auftakt", "startschuss", "anfang", NULL};
    static const char *const of[] = {"des", "der", "dieses", "dieser", "von", NULL};
    const size_t NAME = 3; /* tokens up to the network's name */
    for (size_t i = first + 1; i < end; i++)
        if (doc_one_of(a->doc, i, outset) && doc_one_of(a->doc, i - 1, at) && i + 1 < a->doc->ntokens &&
            !(a->token_bits[i + 1] & BIT_DATE) && !(a->token_bits[i] & BIT_DATE) &&
            (!doc_one_of(a->doc, i + 1, of) || network_named_between(a, i + 1, reach_on(i + 1, NAME, end))))
            return true;
    return false;
}

/* "Am Anfang waren es 14", "zu Beginn"; not "Anfang 2015". */
static bool tells_outset(const struct analysis *a, size_t first, size_t end)
{
    static const char *const outset[] = {"anfang", "beginn", "start", "anfangs", NULL};
    for (size_t i = first; i < end; i++)
        if (doc_one_of(a->doc, i, outset) && !(a->token_bits[i] & BIT_DATE))
            return true;
    return false;
}

bool count_is_at_founding(const struct analysis *a, const struct quantity *q, bool past)
{
    static const char *const at_first[] = {"anfangs", "ursprünglich", "anfänglich", NULL};
    const size_t REACH = 20; /* tokens: "Gegründet wurde der Prozess „...“ am 30. November 2011 von 14" */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool first_hour = doc_is(a->doc, quantity_end(q), "der") && doc_is(a->doc, quantity_end(q) + 1, "ersten") &&
                      doc_is(a->doc, quantity_end(q) + 2, "stunde");
    if (count_is_of_first(a, q) || first_hour || count_has_founders(a, q) || begins_network(a, c, q))
        return true;
    const size_t behind = quantity_end(q);
    if (count_is_raised_to(a->doc, q) || doc_is(a->doc, behind, "geworden") || doc_is(a->doc, behind, "gewachsen"))
        return false; /* the end of a course */
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_number, REACH, c->end_token);
    struct number n;
    for (size_t i = first; i < q->first_token; i++) /* "Nach 14 Gründungskommunen 2011 sind es heute 75" */
        if (counts_at(a, i, &n) && !n.ordinal)
            first = i + 2;
    static const char *const founders[] = {"erstunterzeichner", "gründungsmitglied", "gründungskommune", NULL};
    const struct clause *verb = clause_of_verb(a, c);
    if (verb != c && past &&
        tokens_tell_founding(a, verb->first_token, reach_on(verb->first_token, REACH, verb->end_token)))
        return true;                                 /* "14 Kommunen, darunter Gera, waren von Anfang an dabei" */
    const struct clause *lead = clause_before(a, c); /* "Am Anfang, 2011, waren es 16" */
    if (lead && !lead->finite && c->join == JOIN_COMMA && lead->join == JOIN_COMMA && clause_before(a, lead))
        lead = clause_before(a, lead);
    if (past && lead && !lead->finite && c->join == JOIN_COMMA && lead->sentence == c->sentence &&
        tells_outset(a, lead->first_token, reach_on(lead->first_token, REACH, lead->end_token)))
        return true;
    if (doc_has_stem(a->doc, first, end, founders)) /* "sind als Erstunterzeichner dabei" */
        return true;
    const bool by_now = doc_has_one_of(
        a->doc, first, q->first_token,
        (const char *const[]){"mittlerweile", "inzwischen", "heute", "derzeit", "zurzeit", "aktuell", NULL});
    return past && !by_now &&
           (tokens_tell_founding(a, first, end) || doc_has_one_of(a->doc, first, end, at_first) ||
            (clause_tells_past(a, c) && tokens_name_outset(a, first, q->first_token)));
}

/* "Mitglied seit: 30. November 2011" over "Hamburg zählt zu den 14 Kommunen der ersten Stunde": the earliest date
 * before on which the page says that somebody joined or since when he belongs, as who was among the first came with
 * them; NO_REF. */
static int date_of_first_member(const struct analysis *a, const struct clause *c)
{
    static const char *const among[] = {"zählt",   "zählte", "zählen", "gehört", "gehörte",
                                        "gehören", "eine",   "einer",  "unter",  NULL};
    const size_t BACK = 400, DATES = 32, REACH = 24; /* tokens before; the last dates in them; tokens of a clause */
    if (!doc_has_one_of(a->doc, c->first_token, reach_on(c->first_token, REACH, c->end_token), among))
        return NO_REF;
    int first = NO_REF;
    size_t from, to = dates_between(a, reach_back(c->first_token, BACK, 0), c->first_token, &from);
    for (size_t i = reach_back(to, DATES, from); i < to; i++) {
        const size_t at = a->f->dates.v[i].first_token;
        const struct clause *of = &a->clauses[clause_of(a, at)];
        const size_t start = of->join == JOIN_COLON && clause_before(a, of) ? of[-1].first_token : of->first_token;
        const size_t begin = reach_back(at, REACH, start), end = reach_on(at, REACH, of->end_token);
        bool named, belongs = false;
        for (enum member_status s = STATUS_MEMBER; s <= STATUS_JOINED && !belongs; s++)
            belongs = has_verb_between(a, begin, end, s) || has_noun_between(a, begin, end, s);
        if (belongs && date_is_absolute(a, i) && !of->unsure && !of->denied &&
            clause_network(a, of, &named) != NETWORK_OTHER &&
            (first == NO_REF || strcmp(a->f->dates.v[i].reading, a->f->dates.v[first].reading) < 0))
            first = (int)i;
    }
    return first;
}

int date_of_founders(const struct analysis *a, const struct clause *c)
{
    const size_t REACH = 40; /* tokens */
    int date = date_of_founding(a);
    if (date != NO_REF)
        return date;
    size_t first = reach_back(c->first_token, REACH, a->doc->sentences[c->sentence].first_token);
    size_t from, to = dates_between(a, first, c->first_token, &from);
    bool came = has_verb_between(a, first, c->first_token, STATUS_JOINED);
    return from + 1 == to && (came || date_is_since(a, from)) ? (int)from : date_of_first_member(a, c);
}
