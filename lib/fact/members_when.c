/* Dates of memberships that another sentence tells: "Das war 2013.", "Die Urkunde wurde am 3. Mai überreicht.", "Die Feier
 * fand am 3. Mai statt.", "Seit Donnerstag ist es amtlich." German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- dates alone --------------------------------------------------------------------------------------------------- */

/* The one date of a sentence that says nothing else: words of closed classes, no commune, and few of them; NO_REF. */
static int only_date(const struct analysis *a, size_t first, size_t end)
{
    const size_t LONGEST = 10;
    size_t from, to = dates_between(a, first, end, &from);
    if (from + 1 != to || end - first > LONGEST || groups_in(a, first, end, NULL) > 0)
        return NO_REF;
    static const char *const happened[] = {"geschah", "passierte", "erfolgte", NULL};
    for (size_t i = first; i < end; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_DATE) && !token_classes(a->doc, i) &&
            !doc_one_of(a->doc, i, happened))
            return NO_REF;
    return (int)from;
}

/* The one date of "Das entschieden die Delegierten am 3. Mai auf ihrer Versammlung"; NO_REF. */
static int date_of_decision(const struct analysis *a, const struct sentence *s)
{
    static const char *const that[] = {"das", "dies", "so", NULL};
    const size_t LONGEST = 24; /* tokens */
    size_t from, to = dates_between(a, s->first_token, s->end_token, &from);
    bool decision = doc_one_of(a->doc, s->first_token, that) && s->end_token - s->first_token <= LONGEST &&
                    tokens_name_event(a->doc, s->first_token, s->end_token, WORD_EVENT_DAY) &&
                    !tokens_are(a->doc, s->first_token, s->end_token, W_NOT);
    return decision && to == from + 1 ? (int)from : NO_REF;
}

/* --- deeds and their day ------------------------------------------------------------------------------------------ */

/* What tells the date of a joining that another sentence told. */
enum teller {
    TELLER_NONE,
    TELLER_EVENT, /* the event at which it happened: "Die Feier fand am 3. Mai statt" */
    TELLER_DEED,  /* what makes somebody a member: "Die Urkunde kam am Montag mit der Post" */
};

/* "Die Vereinbarung wurde am 4. Dezember unterzeichnet": the paper that makes somebody a member, or that it was made. */
bool clause_names_paper(const struct doc *d, const struct clause *c)
{
    static const char *const papers[] = {"urkunde",
                                         "beitrittserklärung",
                                         "partnerschaftserklärung",
                                         "erklärung",
                                         "vereinbarung",
                                         "unterschrift",
                                         "partnerschaftsvereinbarung",
                                         "unterzeichnung",
                                         "beitritt",
                                         "beitrittsurkunde",
                                         "aufnahme",
                                         "kooperationsvereinbarung",
                                         "absichtserklärung",
                                         "unterschriften",
                                         "dokument",
                                         "übergabe",
                                         "urkundenübergabe",
                                         "überreichung",
                                         "verleihung",
                                         NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, papers);
}

/* "Die Ministerin ernannte sie am 3. Mai", "Er hatte sie am 3. Mai in Empfang genommen": the same, of what the sentence
 * before named. */
static bool tells_deed_of_pronoun(const struct doc *d, const struct clause *c)
{
    static const char *const pronouns[] = {"sie", "er", "ihn", "es", "ihr", "ihm", "ihnen", NULL};
    static const char *const deeds[] = {
        "ernannte",      "ernannt",        "empfang",    "entgegen",    "entgegengenommen",
        "unterzeichnet", "unterschrieben", "überreicht", "überreichte", "übergeben",
        "übergab",       "ausgehändigt",   "verliehen",  "verlieh",     NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, pronouns) &&
           doc_has_one_of(d, c->first_token, c->end_token, deeds);
}

/* "Die Feier am 5. Juli", "bei dem Termin am 3. Mai", not "Ein Fachtag", "Das erste Treffen": the one at which it was. */
static bool names_the_event(const struct doc *d, const struct clause *c)
{
    static const char *const definite[] = {"der", "die", "das", "dem", "den", "beim", "zum", "zur", "dieser", NULL};
    for (size_t i = c->first_token + 1; i < c->end_token; i++)
        if ((token_is_event(d, i, WORD_EVENT_DAY) || doc_is(d, i, "termin")) && doc_one_of(d, i - 1, definite))
            return true;
    return false;
}

static enum teller teller_in(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    if (clause_names_paper(d, c) || tells_deed_of_pronoun(d, c)) {
        size_t group, end = groups_between(a, c->first_token, c->end_token, &group);
        for (; group < end; group++)
            if (a->groups[group].role != GROUP_PLACE) /* "in München" */
                return TELLER_NONE;
        return TELLER_DEED;
    }
    return names_the_event(d, c) && !statement_of(a, (size_t)(c - a->clauses)).mark ? TELLER_EVENT : TELLER_NONE;
}

/* "Die Urkunde trägt das Datum 1. Februar", "ist auf den 1. Februar datiert": told in the present of what has happened. */
static bool tells_date_of_paper(const struct doc *d, const struct clause *c)
{
    static const char *const words[] = {"datum", "datiert", "datieren", NULL};
    return clause_names_paper(d, c) && doc_has_one_of(d, c->first_token, c->end_token, words);
}

/* The one date of the first of clauses [first, end) that tells of a deed, or of its event; NO_REF. */
static int date_of_deed(const struct analysis *a, size_t first, size_t end, enum teller *teller)
{
    for (size_t i = first; i < end; i++) {
        const struct clause *c = &a->clauses[i];
        size_t date, to = dates_between(a, c->first_token, c->end_token, &date);
        const bool admits = to == date + 1 && clause_admits(a, c);
        if (to != date + 1 || c->denied || (c->unsure && !admits) || c->relative || date_is_bound(a, date) ||
            date_is_since(a, date) ||
            (strstr(a->f->dates.v[date].reading, ";will") && !tells_date_of_paper(a->doc, c)))
            continue;
        *teller = admits ? TELLER_DEED : teller_in(a, c);
        bool day = date_is_absolute(a, date) && date_is_day(&a->f->dates.v[date]);
        if (*teller == TELLER_DEED || (*teller == TELLER_EVENT && day))
            return (int)date;
    }
    return NO_REF;
}

/* "ist nun Teil des Netzwerks", "darf sich ab sofort Mitglied nennen": the sentence tells what is new. */
static bool tells_news(const struct analysis *a, const struct membership *m)
{
    static const char *const now[] = {"nun",   "nunmehr", "jetzt", "sofort", "damit",
                                      "somit", "neu",     "neue",  "neues",  NULL};
    const size_t REACH = 40; /* tokens */
    size_t token = doc_token_at(a->doc, m->start);
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, token)];
    return doc_has_one_of(a->doc, reach_back(token, REACH, s->first_token), reach_on(token, REACH, s->end_token),
                          now);
}

/* The date that the clauses of the sentence tell of others of its clauses: "ist beigetreten: Die Vereinbarung ...", "Die
 * Unterzeichnung war am 3. Mai: Celle ist ..."; NO_REF. */
static int date_across_colon(const struct analysis *a, size_t sentence, enum teller *teller)
{
    size_t first = a->first_clause[sentence], end = a->first_clause[sentence + 1], colon = first;
    while (colon < end && a->clauses[colon].join != JOIN_COLON && a->clauses[colon].join != JOIN_SEMICOLON)
        colon++;
    for (size_t i = first + 1; colon == end && i < end;
         i++) { /* "Arnstadt ist dabei, Unterschrift war am Mittwoch" */
        bool paper =
            a->clauses[i].join == JOIN_COMMA && clause_names_paper(a->doc, &a->clauses[i]) &&
            (a->clauses[i].finite || clause_has_unknown_verb(a, &a->clauses[i])); /* "die Urkunde trägt das Datum" */
        int told = paper && !a->clauses[i].relative ? date_of_deed(a, i, i + 1, teller) : NO_REF;
        if (told != NO_REF && *teller == TELLER_DEED)
            return told;
    }
    int date = colon < end ? date_of_deed(a, colon, end, teller) : NO_REF;
    if (date != NO_REF || colon == end)
        return date;
    date = date_of_deed(a, first, colon, teller);
    return *teller == TELLER_DEED ? date : NO_REF;
}

/* "letzte Woche", "diesen Monat": less than the day of the paper tells. */
static bool is_vague(const struct analysis *a, int date)
{
    static const char *const units[] = {"week", "month", NULL};
    for (const char *const *u = units; date >= 0 && *u; u++)
        if (!strncmp(a->f->dates.v[date].reading, *u, strlen(*u)))
            return true;
    return false;
}

/* When they joined of whom the sentences before, or what stands before the colon, say that they belong. */
static void read_date_of_deed(struct reading *r, size_t sentence, size_t memberships_before)
{
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    bool own = a->f->nmemberships > memberships_before;
    size_t last = own ? memberships_before : r->before_last;
    bool goes_on = sentence > 1 && s[-1].line == s->line && s[-2].line == s->line;
    size_t from = goes_on && !own ? r->before_last_two : last;
    if ((sentence == 0 && !own) || from == a->f->nmemberships)
        return;
    const uint32_t before = sentence > 0 ? s[-1].start : s->start;
    enum teller teller = TELLER_NONE;
    int date = own ? date_across_colon(a, sentence, &teller)
                   : date_of_deed(a, a->first_clause[sentence], a->first_clause[sentence + 1], &teller);
    for (size_t i = from; date != NO_REF && i < a->f->nmemberships; i++) {
        struct membership *m = &a->f->memberships[i];
        bool near = i >= last && m->start >= before; /* else only of what was told to have happened */
        bool there = i >= last && sentence > 0 && s[-1].line == s->line; /* told there of whom a heading names */
        bool joined = m->status == STATUS_JOINED && (near || there || goes_on);
        const bool vague = teller == TELLER_DEED && is_vague(a, m->date) && !is_vague(a, date);
        if ((m->date != NO_REF && !vague) || m->status == STATUS_LEFT || membership_came_before(m) ||
            !(joined || (near && (teller == TELLER_DEED || tells_news(a, m)))))
            continue;
        m->date = date;
        m->status = STATUS_JOINED;
    }
}

/* "Die Urkunde kam per Post", "Überreicht wurde die Urkunde von der Ministerin": the paper that makes somebody a
 * member came, and the clause says neither when nor to whom. */
static bool tells_arrival(const struct analysis *a, const struct clause *c)
{
    static const char *const verbs[] = {"kam",
                                        "überreicht",
                                        "überreichte",
                                        "übergeben",
                                        "übergab",
                                        "entgegen",
                                        "empfang",
                                        "ausgehändigt",
                                        "verliehen",
                                        "erhielt",
                                        "brachte",
                                        "unterzeichnet",
                                        "unterzeichnete",
                                        "unterschrieben",
                                        "entgegengenommen",
                                        "unterschrieb",
                                        "traf",
                                        "bekam",
                                        NULL};
    enum teller teller = c->denied || c->unsure || c->relative ? TELLER_NONE : teller_in(a, c);
    return teller == TELLER_DEED && doc_has_one_of(a->doc, c->first_token, c->end_token, verbs) &&
           dates_in(a, c->first_token, c->end_token, NULL) == 0;
}

/* "Seit Montag gehört der Kreis dazu. Die Urkunde kam per Post": who belongs since then joined then. */
static void read_arrival(struct reading *r, size_t sentence, size_t memberships_before)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    bool told = false;
    if (sentence == 0 || s[-1].line != s->line || a->f->nmemberships > memberships_before)
        return;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1] && !told; i++)
        told = tells_arrival(a, &a->clauses[i]);
    for (size_t i = r->before_last; told && i < a->f->nmemberships; i++) {
        struct membership *m = &a->f->memberships[i];
        if (m->status == STATUS_MEMBER && m->date >= 0 && date_is_since(a, (size_t)m->date))
            m->status = STATUS_JOINED;
    }
}

/* "Das war 2013.", "Und das seit Mai 2016.": when that was which the sentence before told. */
static void read_date_told(struct reading *r, size_t sentence)
{
    static const char *const that[] = {"das", "dies", "es", "und", "seit", NULL};
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    int date = doc_one_of(doc_in(r), s->first_token, that) ? only_date(a, s->first_token, s->end_token) : NO_REF;
    if (date == NO_REF)
        date = date_of_decision(a, s);
    if (date == NO_REF || sentence == 0)
        return;
    uint32_t start = doc_in(r)->sentences[sentence_told_before(r->a, sentence)].start;
    for (size_t i = r->before_last; i < a->f->nmemberships; i++) {
        struct membership *m = &a->f->memberships[i];
        const bool there = m->start >= start || m->status == STATUS_JOINED; /* "Sie trat bei. Das war 2013." */
        if (m->date == NO_REF && there && (m->status != STATUS_MEMBER || date_is_since(a, (size_t)date)))
            m->date = date;
    }
}

/* The date since which tokens [first, end) say that something is official; NO_REF. */
static int official_since(const struct analysis *a, size_t first, size_t end)
{
    static const char *const words[] = {"amtlich", "offiziell", "soweit", "weit",       "fix",
                                        "sicher",  "perfekt",   "klar",   "vollbracht", NULL};
    const size_t LONGEST = 12;
    size_t from, to = dates_between(a, first, end, &from);
    bool it = false, official = false;
    if (from + 1 != to || end - first > LONGEST || groups_in(a, first, end, NULL) > 0)
        return NO_REF;
    for (size_t i = first; i < end; i++) {
        it |= doc_is(a->doc, i, "es");
        official |= doc_one_of(a->doc, i, words);
    }
    return it && official ? (int)from : NO_REF;
}

/* "Seit Donnerstag ist es amtlich: Celle gehört dazu.", or in the sentence before. */
static void read_official(struct reading *r, size_t sentence, size_t memberships_before)
{
    struct analysis *a = r->a;
    if (a->f->nmemberships == memberships_before)
        return;
    const struct clause *c = &a->clauses[a->first_clause[sentence]];
    int date = official_since(a, c->first_token, c->end_token);
    if (date == NO_REF && sentence > 0) {
        const struct sentence *before = &doc_in(r)->sentences[sentence_told_before(r->a, sentence)];
        date = official_since(a, before->first_token, before->end_token);
    }
    for (size_t i = memberships_before; date != NO_REF && i < a->f->nmemberships; i++)
        if (a->f->memberships[i].date == NO_REF)
            a->f->memberships[i].date = date;
}

/* "14 Städte unterschrieben am 30. November. Kiel und Ulm gehören dazu.": those of whom a sentence says that they
 * are of them joined as the sentence before tells of the others, and then. */
static void read_one_of_joined(struct reading *r, size_t sentence, size_t memberships_before)
{
    static const char *const them[] = {"dazu", "hierzu", "darunter", "ihnen", "denen", NULL};
    static const char *const besides[] = {"außerdem", "zudem", "daneben", "ferner", "überdies", NULL};
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    const struct statement *told = &r->before;
    bool goes_on = sentence > 0 && s[-1].line == s->line && a->f->nmemberships > memberships_before;
    if (!goes_on || !told->mark || told->status != STATUS_JOINED || told->denied || told->unsure || told->of_other ||
        told->mark->first_token < s[-1].first_token || !doc_has_one_of(d, s->first_token, s->end_token, them) ||
        doc_has_one_of(d, s->first_token, s->end_token, besides))
        return;
    const struct count *count = member_count(a, s[-1].first_token, s[-1].end_token);
    if (!count || count_is_ordinal(count)) /* "Gera trat als fünfte Kommune bei": one, who is named */
        return;
    const int date = dating_of(a, &a->clauses[clause_of(a, told->mark->first_token)], NULL, told).shared;
    for (size_t i = memberships_before; date != NO_REF && i < a->f->nmemberships; i++) {
        struct membership *m = &a->f->memberships[i];
        if (m->status == STATUS_MEMBER && m->date == NO_REF) {
            m->status = STATUS_JOINED;
            m->date = date;
        }
    }
}

/* "die haben 2013 angefangen", "los ging es dort 2013", "gestartet ist die Stadt im Mai 2014": the one date of a
 * clause that says of nothing but what was told before that it began; NO_REF. */
static int date_of_beginning(const struct analysis *a, const struct clause *c)
{
    static const char *const began[] = {"angefangen", "begonnen", "gestartet", "losgelegt", "losgegangen",
                                        "begann",     "begannen", "startete",  "starteten", "fing",
                                        "fingen",     "ging",     "legte",     "legten",    NULL};
    static const char *const apart[] = {"los", "an", "ganze", NULL};
    const size_t LONGEST = 12; /* tokens */
    const struct doc *d = a->doc;
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    if (from + 1 != to || c->denied || c->unsure || c->end_token - c->first_token > LONGEST ||
        !date_is_absolute(a, from) || groups_in(a, c->first_token, c->end_token, NULL) > 0 ||
        (clause_behind(a, c) && clause_has_infinitive(a, clause_behind(a, c)))) /* "angefangen, Kurse zu geben" */
        return NO_REF;
    bool told = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        const bool verb = doc_one_of(d, i, began);
        told |= verb && (!doc_is(d, i, "ging") || doc_has_one_of(d, c->first_token, c->end_token, apart));
        if (d->tokens[i].kind == TOK_WORD && !verb && !(a->token_bits[i] & BIT_DATE) && !token_classes(d, i) &&
            !doc_one_of(d, i, apart))
            return NO_REF;
    }
    return told ? (int)from : NO_REF;
}

/* "Gera war da längst dabei, die haben 2013 angefangen": since when they belong of whom it was said right before. */
static void read_beginning(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    const bool goes_on = sentence > 0 && s[-1].line == s->line;
    const size_t LAST = 64; /* clauses, memberships */
    size_t i = a->first_clause[sentence];
    const size_t end = reach_on(i, LAST, a->first_clause[sentence + 1]), n = a->f->nmemberships;
    for (; i < end; i++) {
        const struct clause *c = &a->clauses[i];
        const bool first = c->first_token == s->first_token;
        const int date = first && !goes_on ? NO_REF : date_of_beginning(a, c);
        if (date == NO_REF)
            continue;
        const uint32_t start = first ? s[-1].start : s->start, behind = doc_in(r)->tokens[c->first_token].start;
        const size_t words = doc_token_at(a->doc, start);
        if (dates_in(a, words, c->first_token, NULL) > 0)
            continue; /* what was told has a date of its own */
        for (size_t k = reach_back(n, LAST, 0); k < n; k++) {
            struct membership *m = &a->f->memberships[k];
            if (m->date == NO_REF && m->status != STATUS_LEFT && m->start >= start && m->start < behind)
                m->date = date;
        }
    }
}

void reading_of_dates(struct reading *r, size_t sentence, size_t memberships_before)
{
    read_beginning(r, sentence);
    read_date_told(r, sentence);
    read_date_of_deed(r, sentence, memberships_before);
    read_arrival(r, sentence, memberships_before);
    read_official(r, sentence, memberships_before);
    read_one_of_joined(r, sentence, memberships_before);
}

/* In the sentence before in the paragraph, or in the question that the sentence answers: "Sie haben eine Urkunde bekommen.
 * Wofür?". */
static bool is_told_right_before(const struct doc *d, size_t told, size_t sentence)
{
    const struct sentence *own = &d->sentences[sentence], *before = &d->sentences[told];
    if (own->line == before->line)
        return sentence <= told + 1;
    bool asked = doc_punct(d, own[-1].end_token - 1, '?') && own[-1].line == before->line && sentence <= told + 2;
    return asked && d->lines[own->line].first_token == own[-1].end_token;
}

void reading_forget_unnamed(struct reading *r)
{
    struct facts *f = r->a->f;
    const struct unnamed u = r->unnamed;
    if (u.end > u.first && u.end <= f->nmemberships) {
        memmove(f->memberships + u.first, f->memberships + u.end, (f->nmemberships - u.end) * sizeof *f->memberships);
        f->nmemberships -= u.end - u.first;
    }
    r->unnamed.clause = SIZE_MAX;
}

void reading_name_joined(struct reading *r, size_t clause, const struct group *g, const struct statement *s)
{
    static const char *const thereby[] = {"damit", "somit", "dadurch", "hiermit", "nun", "nunmehr", "jetzt", NULL};
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    const struct unnamed u = r->unnamed;
    if (u.clause >= clause || s->status != STATUS_MEMBER || !statement_holds(s))
        return;
    const struct clause *told = &a->clauses[u.clause];
    bool one_breath =
        told + 1 == c && c->join == JOIN_AND; /* "wir bekommen die Urkunde, und der Kreis wird Partner" */
    if (!one_breath && !doc_has_one_of(a->doc, c->first_token, c->end_token, thereby))
        return;
    if (!is_told_right_before(a->doc, told->sentence, c->sentence))
        return;
    const struct statement joined = statement_of(a, u.clause);
    int date = dating_of(a, told, NULL, &joined).shared;
    if (date == NO_REF)
        return;
    const struct area *named = commune_area(a->f, g->first_place);
    for (size_t i = u.first; i < u.end && i < a->f->nmemberships;
         i++) { /* "wir als Landkreis": "Celle ist damit ..." */
        const struct area *meant = commune_area(a->f, (size_t)a->f->memberships[i].place);
        if (meant && named && meant != named && !strcmp(meant->name, named->name))
            return;
    }
    reading_forget_unnamed(r);
    membership_add_group(a, g, STATUS_JOINED, date, joined.rule);
}

/* "Fünf Jahre ist es her, dass ...": when what the clause behind tells was; NO_REF. */
static int date_that_is_past(const struct analysis *a, const struct clause *c)
{
    static const char *const that[] = {"dass", "seit", "seitdem", "als", NULL};
    const struct clause *before = clause_before(a, c);
    size_t from, to;
    if (!before || c->join != JOIN_COMMA || !doc_one_of(a->doc, c->first_token, that))
        return NO_REF;
    to = dates_between(a, before->first_token, before->end_token, &from);
    return from + 1 == to && doc_is(a->doc, a->f->dates.v[from].end_token - 1, "her") ? (int)from : NO_REF;
}

int date_of_als_clause(const struct analysis *a, const struct clause *c)
{
    c = clause_around(a, c) ? clause_around(a, c) : c;
    const struct clause *before = clause_before(a, c);
    const int past = date_that_is_past(a, c);
    if (past != NO_REF)
        return past;
    bool when = before && c->join == JOIN_COMMA && !c->relative && doc_is(a->doc, before->first_token, "als") &&
                !clause_has_verb_second(a->doc, before);
    if (before && c->join == JOIN_COMMA &&
        doc_is(a->doc, c->first_token, "als")) { /* "Es war im Mai 2018 in Kiel, als Celle beitrat" */
        size_t from, to = groups_between(a, before->first_token, before->end_token, &from);
        while (from < to && a->groups[from].role == GROUP_PLACE)
            from++;
        when = from == to;
    }
    return when ? date_it_happened(a, before) : NO_REF;
}
