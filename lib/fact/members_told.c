/* The date of a statement that has none of its own, from what stands over it or the sentences before it tell: a
 * timeline, the same day, an event, a founding. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Am selben Tag", "zeitgleich", "gemeinsam mit ihr", "da trat auch Kiel bei": the date told last before the clause, a few
 * sentences back. */
int date_of_same_day(const struct analysis *a, const struct clause *c)
{
    static const char *const same[] = {"selben",     "gleichen",     "derselben",   "demselben",
                                       "zeitgleich", "gleichzeitig", "gelegenheit", "zugleich",
                                       "damals",     "seinerzeit",   NULL};
    static const char *const then[] = {"damals", "seinerzeit", NULL};
    const struct doc *d = a->doc;
    static const char *const her[] = {"ihr", "ihm", "ihnen", "diesem", "uns", NULL};
    static const char *const right[] = {"gleich", "direkt", "unmittelbar", NULL};
    static const char *const that[] = {"diesem", "jenem", NULL};
    bool found = c->first_token + 1 < c->end_token && doc_is(d, c->first_token, "da") &&
                 a->token_bits[c->first_token + 1] & BIT_VERB;
    const struct clause *before = clause_before(a, c); /* "kamen an diesem Tag hinzu, aus NRW noch Bochum" */
    const struct clause *first_clause = !c->finite && before && c->join == JOIN_COMMA ? before : c;
    for (size_t i = first_clause->first_token; i < c->end_token && !found; i++)
        found = doc_one_of(d, i, same) || (doc_is(d, i, "mit") && doc_one_of(d, i + 1, her)) ||
                (doc_one_of(d, i, that) && doc_is(d, i + 1, "tag")) || /* "an diesem Tag" */
                (i > c->first_token && doc_is(d, i, "nach") && doc_one_of(d, i - 1, right) &&
                 (doc_is(d, i + 1, "uns") || doc_one_of(d, i + 1, her))); /* "gleich nach uns" */
    if (!found)
        return NO_REF;
    const size_t BACK = 3, FAR = 5; /* sentences; what was long ago is told from farther off, over what is so today */
    const bool past = doc_has_one_of(d, first_clause->first_token, c->end_token, then);
    size_t first = d->sentences[reach_back(c->sentence, past ? FAR : BACK, 0)].first_token;
    size_t from, to = dates_between(a, first, c->first_token, &from);
    while (past && from < to && token_classes(d, a->f->dates.v[to - 1].first_token) & W_NOW)
        to--;
    return from < to ? (int)to - 1 : NO_REF;
}

/* The date on which the page told before that a commune of that kind, or that one, joined; NO_REF. */
static int date_joined_before(const struct analysis *a, const struct area *area, bool district)
{
    const size_t BACK = 32; /* memberships */
    const size_t end = a->f->nmemberships;
    for (size_t i = end; i > reach_back(end, BACK, 0); i--) {
        const struct membership *m = &a->f->memberships[i - 1];
        const struct area *joined = commune_area(a->f, (size_t)m->place);
        bool same = area ? joined == area : joined && (joined->level == AREA_DISTRICT) == district;
        if (same && m->status == STATUS_JOINED)
            return m->date;
    }
    return NO_REF;
}

/* "Außer Rheine wurden noch zwei weitere aufgenommen", "Neben Ulm kam auch Aalen dazu": when those beside whom they
 * are told joined, if the sentences right before told it. */
static int date_of_those_beside(const struct analysis *a, const struct clause *c)
{
    static const char *const beside[] = {"außer", "neben", NULL};
    static const char *const more[] = {"weitere",    "weiteren", "noch",  "auch", "ebenfalls", "gleichfalls",
                                       "zusätzlich", "außerdem", "zudem", "dazu", "hinzu",     NULL};
    static const char *const earlier[] = {"bereits", "schon", "zuvor", "früher", "bisher", "bislang", "vorher", NULL};
    const size_t NEAR = 24, BACK = 4, MOST = 32; /* tokens; sentences; memberships */
    const struct doc *d = a->doc;
    const size_t end = reach_on(c->first_token, NEAR, c->end_token);
    if (!doc_has_one_of(d, c->first_token, end, more) || doc_has_one_of(d, c->first_token, end, earlier))
        return NO_REF;
    for (size_t i = c->first_token; i + 2 < end; i++) {
        if (!doc_one_of(d, i, beside))
            continue;
        size_t from;
        const size_t noun = i + 1 + ((token_classes(d, i + 1) & W_ARTICLE) != 0);
        if (groups_in(a, noun, noun + 2, &from) == 0)
            return NO_REF;
        const struct area *area = commune_area(a->f, a->groups[from].first_place);
        const size_t end_told = a->f->nmemberships;
        for (size_t k = end_told; area && k > reach_back(end_told, MOST, 0); k--) {
            const struct membership *m = &a->f->memberships[k - 1];
            const size_t told = doc_sentence_of(d, a->f->places.v[m->place].first_token);
            if (told + BACK < c->sentence)
                return NO_REF;
            if (told < c->sentence && m->status == STATUS_JOINED && m->date != NO_REF &&
                commune_area(a->f, (size_t)m->place) == area)
                return m->date;
        }
    }
    return NO_REF;
}

int date_of_companion(const struct analysis *a, const struct clause *c)
{
    static const char *const together[] = {"gemeinsam", "zusammen", "zeitgleich", "gleichzeitig", "zugleich", NULL};
    static const char *const districts[] = {"kreis", NULL}, *const towns[] = {"stadt", "gemeinde", NULL};
    const size_t NEAR = 24; /* tokens */
    const struct doc *d = a->doc;
    const size_t end = reach_on(c->first_token, NEAR, c->end_token);
    for (size_t i = c->first_token; i + 2 < end; i++) {
        if (!doc_one_of(d, i, together) || !doc_is(d, i + 1, "mit"))
            continue;
        size_t noun = i + 2, from;
        noun += (token_classes(d, noun) & W_ARTICLE) != 0;
        if (groups_in(a, noun, noun + 2, &from) > 0)
            return date_joined_before(a, commune_area(a->f, a->groups[from].first_place), false);
        const bool district = doc_ends_in(d, noun, 0, districts);
        return district || doc_ends_in(d, noun, 0, towns) ? date_joined_before(a, NULL, district) : NO_REF;
    }
    return date_of_those_beside(a, c);
}

/* Where an event of several days is told of, the day that tokens [first, end) number among them: 1, or 2 for the last one;
 * 0. */
static int number_of_day(const struct doc *d, size_t first, size_t end)
{
    static const char *const first_one[] = {"ersten", "erste", "erster", "erstem", NULL};
    static const char *const last_one[] = {"zweiten", "zweite", "zweiter", "zweitem",
                                           "letzten", "letzte", "letzter", NULL};
    static const char *const parts[] = {
        "tag",           "tages",        "abend",       "abends",      "morgen",
        "vormittag",     "nachmittag",   "kongresstag", "tagungstag",  "konferenztag",
        "vormittags",    "nachmittags",  "messetag",    "treffenstag", "veranstaltungstag",
        "kongresstages", "tagungstages", NULL};
    static const char *const begins[] = {"auftakttag", "eröffnungstag", "eröffnungsabend", "auftaktabend", NULL};
    static const char *const ends[] = {"schlusstag", "abschlusstag", "folgetag", "abschlussabend", NULL};
    for (size_t i = first; i < end; i++) {
        const bool part = i + 1 < end && doc_one_of(d, i + 1, parts);
        if ((part && doc_one_of(d, i, first_one)) || doc_one_of(d, i, begins))
            return 1;
        if ((part && doc_one_of(d, i, last_one)) || doc_one_of(d, i, ends))
            return 2;
    }
    return 0;
}

/* "Die Urkunden gab es am zweiten Tag. Aufgenommen wurde Kiel": the day that the sentences before the clause, in its
 * paragraph, number last, unless a date stands beside it; *from: where the words that were searched for it begin. */
static int number_of_day_before(const struct analysis *a, size_t sentence, size_t *from)
{
    enum { BACK = 3, NEAR = 60 }; /* sentences, tokens */
    const struct doc *d = a->doc;
    const uint32_t line = d->sentences[sentence].line;
    for (size_t n = 0; n < BACK && sentence > 0 && d->sentences[sentence - 1].line == line; n++) {
        const struct sentence *s = &d->sentences[--sentence];
        *from = reach_back(s->end_token, NEAR, s->first_token);
        if (dates_in(a, *from, s->end_token, NULL) > 0)
            return 0;
        const int day = number_of_day(d, *from, s->end_token);
        if (day != 0)
            return day;
    }
    return 0;
}

int date_of_nth_day(const struct analysis *a, const struct clause *c)
{
    enum { BACK = 8, NEAR = 60, APART = 2 }; /* sentences; tokens; tokens between two days */
    const struct doc *d = a->doc;
    size_t near = reach_back(c->first_token, NEAR, d->sentences[c->sentence].first_token), from;
    int day = number_of_day(d, near, c->end_token);
    static const char *const before[] = {"früher", "zuvor", "vorher", "bereits", "schon", "längst", NULL};
    if (day == 0 && dates_in(a, near, c->end_token, &from) == 0 && !doc_has_one_of(d, near, c->end_token, before))
        day = number_of_day_before(a, c->sentence, &near);
    if (day == 0)
        return NO_REF;
    size_t to = dates_between(a, d->sentences[reach_back(c->sentence, BACK, 0)].first_token, near, &from);
    for (; to > from + 1; to--) { /* "am 8. und 9. November", "vom 8. bis 9. November" */
        const struct date_mention *one = &a->f->dates.v[to - 2], *next = one + 1;
        if (next->first_token <= one->end_token + APART && date_is_day(one) && date_is_day(next))
            return (int)(to - 3) + day;
    }
    return NO_REF;
}

/* "Sieben Neuzugänge gab es in diesem Jahr." */
static bool counts_newcomers(const struct analysis *a, const struct sentence *s)
{
    const struct count *count = member_count(a, s->first_token, s->end_token);
    return count && count->kind == COUNT_INCREMENT;
}

/* "Drei Städte haben sich am Montag angeschlossen.": who they are, another sentence tells. */
static bool tells_joining_of_unnamed(const struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    if (counts_newcomers(a, s))
        return true;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++)
        if (a->groups[from].role == GROUP_SUBJECT)
            return false;
    bool some = false; /* "drei Städte", "zwei weitere Kommunen" */
    for (size_t i = s->first_token; i < s->end_token && !some; i++)
        some = a->token_bits[i] & BIT_UNIT;
    for (size_t i = some ? a->first_clause[sentence] : a->first_clause[sentence + 1];
         i < a->first_clause[sentence + 1]; i++) {
        struct statement said = statement_of(a, i);
        if (said.mark && said.status == STATUS_JOINED && !said.denied && !said.unsure && !said.of_other)
            return true;
    }
    return false;
}

bool clause_was_before(const struct doc *d, const struct clause *c)
{
    static const char *const had[] = {"hatte", "hatten", "war", "waren", NULL};
    static const char *const before[] = {"zuvor", "vorher", "bereits", "schon", "früher", "längst", NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, had) &&
           doc_has_one_of(d, c->first_token, c->end_token, before);
}

int date_of_event_behind(const struct analysis *a, const struct clause *c)
{
    static const char *const held[] = {"stattfand",    "stattgefunden", "tagte",        "zusammenkam", "begangen",
                                       "veranstaltet", "abgehalten",    "ausgerichtet", NULL};
    const struct clause *next = clause_behind(a, c);
    bool event = next && next->relative && tokens_name_event(a->doc, c->first_token, c->end_token, WORD_EVENT_DAY) &&
                 doc_has_one_of(a->doc, next->first_token, next->end_token, held);
    return event ? date_it_happened(a, next) : NO_REF;
}

/* "Den Anfang machte Ulm, das 1990 hineinging": a relative clause behind the one commune of the clause that has
 * nothing but a verb and its date; by itself the verb need not tell a joining. NO_REF. */
int date_of_brief_relative(const struct analysis *a, const struct clause *c, const struct group *g)
{
    static const char *const other[] = {
        "gegründet", "gebildet",  "entst",    "fusioni", "eingemeindet", "vereinigt", "ausgezeichne", "zertifizie",
        "bewarb",    "bewerb",    "zöger",    "antr",    "beantrag",     "prüf",      "anfrag",       "berat",
        "ablehn",    "abgelehnt", "ausstieg", "austrat", "ausschied",    NULL};
    const size_t LONGEST = 8; /* tokens */
    const struct doc *d = a->doc;
    const struct clause *next = clause_behind(a, c);
    size_t from;
    if (!g || g->end_place - g->first_place != 1 || !next || !next->relative || next->join != JOIN_COMMA ||
        next->denied || next->unsure || next->end_token - next->first_token > LONGEST ||
        g->end_token + 1 < next->first_token || tokens_plan(a, next->first_token, next->end_token) ||
        doc_has_stem(d, next->first_token, next->end_token, other) ||
        has_verb_between(a, next->first_token, next->end_token, STATUS_LEFT))
        return NO_REF;
    const size_t to = dates_between(a, next->first_token, next->end_token, &from);
    for (size_t i = next->first_token; i < next->end_token; i++)
        if (token_is_noun(d, i) && !(a->token_bits[i] & BIT_DATE))
            return NO_REF;
    return from + 1 == to && !date_is_until(a, from) ? (int)from : NO_REF;
}

/* "Zwei Stunden wurde am Dienstag geredet, dann gab es eine Urkunde. Kiel ist beigetreten.": whether the sentence, which
 * names no commune, tells of the paper that makes somebody a member. */
static bool tells_paper_of_unnamed(const struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    if (groups_in(a, s->first_token, s->end_token, NULL) > 0)
        return false;
    const size_t LAST = 64; /* clauses */
    const size_t end = a->first_clause[sentence + 1];
    for (size_t i = reach_back(end, LAST, a->first_clause[sentence]); i < end; i++)
        if (clause_admits(a, &a->clauses[i]) ||
            (clause_names_paper(a->doc, &a->clauses[i]) && !a->clauses[i].denied && !a->clauses[i].unsure))
            return true;
    return false;
}

/* "Später kamen Ulm und Celle hinzu", "nach und nach", "in den folgenden Jahren": at another time than what was
 * told, and nobody says when. "danach" may be on the same day. */
static bool tells_afterwards(const struct doc *d, const struct clause *c, bool day)
{
    static const char *const later[] = {"später",       "seither",      "seitdem", "allmählich",
                                        "schrittweise", "nacheinander", "peu",     NULL};
    static const char *const after[] = {"danach", "darauf", "daraufhin", "hernach", "dann", "anschließend", NULL};
    static const char *const same_day[] = {"stunde", "minute", "abend", "tages", "tag", "wenig", NULL};
    static const char *const next[] = {"folgenden", "nächsten", "kommenden", "folge", "laufe", NULL};
    static const char *const years[] = {"jahre", "jahren", "zeit", "monaten", NULL};
    const size_t REACH = 3; /* "in den darauf folgenden beiden Jahren" */
    if (doc_has_stem(d, c->first_token, c->end_token, same_day))
        return false;
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_one_of(d, i, later) || (!day && doc_one_of(d, i, after)) ||
            (doc_is(d, i, "nach") && doc_is(d, i + 1, "und") && doc_is(d, i + 2, "nach")) ||
            (doc_one_of(d, i, next) && doc_has_one_of(d, i + 1, reach_on(i + 1, REACH, c->end_token), years)))
            return true;
    return false;
}

/* "Dort erhielt Kiel die Urkunde", "auf der Tagung wurde Kiel aufgenommen": the day of the event that the sentences before
 * tell. */
int date_of_told_event(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s)
{
    static const char *const there[] = {"dort", "dabei", "hierbei", "anschließend", NULL};
    static const char *const by_it[] = {"damit", "somit", "dadurch", "hiermit", NULL};
    static const char *const definite[] = {"der", "dem", "beim", "im", "dieser", "diesem", NULL};
    const struct doc *d = a->doc;
    if (clause_was_before(d, c))
        return NO_REF;
    static const char *const units[] = {"minuten", "stunden", NULL};
    const size_t BACK = 2, NEAR = 60, BEFORE = 200; /* sentences; tokens; of the sentence before */
    const size_t DATES = 32;                        /* told right before */
    size_t near = reach_back(c->first_token, NEAR, d->sentences[c->sentence].first_token);
    for (size_t i = near; i < c->end_token; i++) /* "vor wenigen Minuten": on the day of the head */
        if (doc_is(d, i, "soeben") ||
            (i > near + 1 && doc_one_of(d, i, units) && (doc_is(d, i - 1, "vor") || doc_is(d, i - 2, "vor"))))
            return a->head_event;
    bool follows = doc_has_one_of(d, c->first_token, c->end_token, by_it), event = follows;
    for (size_t i = c->first_token; i < c->end_token && !event; i++)
        event = (doc_one_of(d, i, there) && !(s->mark && i >= s->mark->first_token && i < s->mark->with_end)) ||
                (i > c->first_token && token_is_event(d, i, WORD_EVENT_DAY) && doc_one_of(d, i - 1, definite));
    const struct sentence *own = &d->sentences[c->sentence];
    if (g && c->first_token > own->first_token && !follows)
        return NO_REF;
    /* "Ergebnis: Zwei neue Kommunen sind dabei, nämlich ..." */
    const bool some = g || (c->first_token - own->first_token < NEAR &&
                            member_count(a, c->first_token, reach_on(c->first_token, NEAR, c->end_token)));
    if (!event && c->sentence > 0 &&
        own[-1].line == own->line) { /* "... gegründet. Mit dabei waren Kiel und Plön." */
        size_t first = reach_back(own[-1].end_token, BEFORE, own[-1].first_token);
        event = (tokens_tell_founding(a, first, own[-1].end_token) &&
                 network_named_between(a, first, own[-1].end_token)) ||
                (some && (tells_joining_of_unnamed(a, sentence_told_before(a, c->sentence)) ||
                          tells_paper_of_unnamed(a, sentence_told_before(a, c->sentence))));
    }
    event |=
        s->mark && s->mark->rule->topic && !statement_is_present(a, c, s->mark); /* "nahm die Urkunde entgegen" */
    event |= s->mark && s->mark->rule->to; /* "Die Zahl stieg 2019 auf fünf. Hinzu kam Plön." */
    if (!event)
        return NO_REF;
    size_t first = c->sentence;
    while (first > 0 && c->sentence - first < BACK && d->sentences[first - 1].line == own->line)
        first--;
    size_t from, to = dates_between(a, d->sentences[first].first_token, c->first_token, &from);
    from = reach_back(to, DATES, from);
    bool since = false, compared = false; /* "Es sind 76, vier mehr als ein Jahr zuvor. Neu dabei ist Plön" */
    for (; to > from; to--) {
        const struct clause *told = &a->clauses[clause_of(a, a->f->dates.v[to - 1].first_token)];
        since |= date_is_since(a, to - 1);
        if (date_is_compared(a, to - 1)) {
            compared = true;
            continue;
        }
        if (compared && !has_verb_between(a, told->first_token, told->end_token, STATUS_JOINED))
            return NO_REF; /* when so many were counted */
        const bool today = token_classes(d, a->f->dates.v[to - 1].first_token) & W_NOW &&
                           !clause_tells_past(a, told) &&
                           clause_tells_past(a, c); /* "Heute sind es neun. Als Celle dazukam, waren es vier" */
        if (!today && !date_is_bound(a, to - 1) && !date_is_since(a, to - 1) &&
            (!told->decided || clause_admits(a, told)))
            break;
    }
    if (from == to && !since && s->mark && s->mark->rule->topic && clause_tells_past(a, c) &&
        !clause_speaks_of_now(a, c))
        return a->head_event;
    if (from < to && tells_afterwards(d, c, date_is_day(&a->f->dates.v[to - 1])))
        return NO_REF;
    /* "Ulm, 5. Mai. Seit Freitag ist Ulm dabei. Der Rat nahm die Urkunde entgegen": not on the day of writing */
    if (from == to || (since && a->f->roles[to - 1] == ROLE_PUBLISHED))
        return NO_REF;
    return (int)to - 1;
}

bool clause_tells_of_first(const struct analysis *a, size_t token)
{
    const struct doc *d = a->doc;
    const size_t REACH = 24; /* tokens */
    const struct clause *c = &a->clauses[clause_of(a, token)];
    for (size_t i = reach_back(token, REACH, c->first_token); i + 2 < reach_on(token, REACH, c->end_token); i++)
        if ((doc_is(d, i, "zu") || doc_is(d, i, "unter")) && doc_is(d, i + 1, "den") &&
            (doc_is(d, i + 2, "ersten") || doc_is(d, i + 2, "allerersten")))
            return true;
    return false;
}

int date_of_report(const struct analysis *a, const struct clause *c)
{
    const size_t BACK = 24; /* clauses to that of the verb */
    size_t n = 0;
    for (; n < BACK && !c->finite && clause_before(a, c); n++)
        c--;
    if (n > 0 && dates_in(a, c->first_token, c->end_token, NULL) > 0)
        return NO_REF; /* "Im Vorjahr kamen zwei Kreise hinzu, Ulm und Celle": when that was */
    bool past = clause_tells_past(a, c) && !clause_speaks_of_now(a, c) && !clause_was_before(a->doc, c) &&
                !clause_tells_of_first(a, c->first_token);
    return past ? event_of_report(a, c) : NO_REF;
}

bool clause_tells_later(const struct doc *d, const struct clause *c)
{
    static const char *const later[] = {"seither",          "seitdem", "inzwischen", "mittlerweile",
                                        "zwischenzeitlich", "bisher",  "bislang",    NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, later);
}

bool clause_tells_first_time(const struct doc *d, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (doc_is(d, i, "erstmals") || doc_is(d, i, "erstmalig") ||
            (doc_is(d, i, "mal") && i > c->first_token && doc_is(d, i - 1, "ersten")))
            return true;
    return false;
}

/* "Am 4. Juni stand ich neben ihr, und Celle wurde Partnerkommune": the one day of the sentence, with which its
 * first clause begins; NO_REF. */
static int leading_day(const struct analysis *a, const struct clause *c)
{
    const size_t LEAD = 2; /* tokens: "am Dienstag" */
    const struct clause *first = &a->clauses[a->first_clause[c->sentence]];
    size_t from, to = dates_between(a, first->first_token, c->end_token, &from);
    return first < c && from + 1 == to && first->finite && !first->denied && !first->unsure &&
                   a->f->dates.v[from].first_token < first->first_token + LEAD && date_is_day(&a->f->dates.v[from]) &&
                   clause_tells_past(a, first)
               ? (int)from
               : NO_REF;
}

int date_of_coordinate(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    const bool coordinate = c->join == JOIN_AND ||
                            (c->join == JOIN_COMMA && doc_is(a->doc, c->first_token, "und")); /* ", und der Kreis" */
    static const char *const thereby[] = {"womit", "wodurch", "sodass", NULL};
    if (before && !before->relative && clause_begins_with_where(a, c) && !clause_was_before(a->doc, c))
        return date_it_happened(a, before); /* "Am 3. Mai trafen sich alle in Ulm, wo Kiel unterschrieb" */
    const bool told = before && before->finite && !before->relative &&
                      (c->join == JOIN_COLON || /* "In Ulm wurde es am Freitag feierlich: Kiel unterschrieb" */
                       (c->join == JOIN_COMMA && doc_one_of(a->doc, c->first_token, thereby)));
    if (told && !clause_was_before(a->doc, c))
        return date_it_happened(a, before);
    if (!before || !coordinate)
        return NO_REF;
    size_t i = c->first_token;
    while (i < c->end_token && token_classes(a->doc, i) & (W_AND | W_ADVERB))
        i++;
    bool own = groups_in(a, c->first_token, c->end_token, NULL) > 0;
    if (own && before->finite &&
        clause_names_paper(a->doc, before)) /* "Heute kommt die Urkunde, und Celle wird Partner" */
        return date_it_happened(a, before);
    if (own && clause_tells_past(a, c) && !clause_was_before(a->doc, c) && leading_day(a, c) != NO_REF)
        return leading_day(a, c);
    return c->join == JOIN_AND && !own && i < c->end_token && a->token_bits[i] & BIT_VERB
               ? date_it_happened(a, before)
               : NO_REF;
}

/* The date that the line begins with, over a bullet; NO_REF. */
static int date_at_head(const struct analysis *a, size_t l)
{
    const size_t BULLET = 2; /* tokens */
    const struct line *line = &a->doc->lines[l];
    size_t first = line->first_token, from;
    while (first < line->end_token && first < line->first_token + BULLET && a->doc->tokens[first].kind == TOK_PUNCT)
        first++;
    size_t to = dates_between(a, first, reach_on(first, 1, line->end_token), &from);
    return from < to ? (int)from : NO_REF;
}

/* Whether the line before or behind, over empty ones, begins with a date too. */
static bool stands_among_dated(const struct analysis *a, size_t l)
{
    const size_t EMPTY = 3; /* lines */
    const struct line *lines = a->doc->lines;
    size_t before = l, behind = l + 1;
    while (before > 0 && l - before < EMPTY && line_is_empty(&lines[before - 1]))
        before--;
    while (behind < a->doc->nlines && behind - l < EMPTY && line_is_empty(&lines[behind]))
        behind++;
    return (before > 0 && date_at_head(a, before - 1) != NO_REF) ||
           (behind < a->doc->nlines && date_at_head(a, behind) != NO_REF);
}

/* "Mai: Wir sind dabei! Der Kreis unterschreibt.": the date that a line of a timeline begins with, before a sign; in
 * a list or among other such lines also before the capital of a sentence ("Mai 2011 Start in Berlin. Rostock
 * unterschreibt."); NO_REF. */
static int date_of_line_label(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    int date = date_at_head(a, l);
    if (date == NO_REF)
        return NO_REF;
    size_t end = a->f->dates.v[date].end_token;
    if (date_with_month(a, date) != date) /* "2015 (März): Beitritt" */
        end = a->f->dates.v[date + 1].end_token + 1;
    if (end >= line->end_token || doc_punct(a->doc, end, ':'))
        return end < line->end_token ? date : NO_REF;
    return doc_capital(a->doc, end) && (line->kind == BLOCK_ITEM || stands_among_dated(a, l)) ? date : NO_REF;
}

/* The date that is the first cell of a row. */
static int date_of_cell(const struct analysis *a, size_t line)
{
    const struct line *l = &a->doc->lines[line];
    size_t from, to = dates_between(a, l->first_token, l->end_token, &from);
    if (l->kind != BLOCK_ROW || from == to || a->f->dates.v[from].first_token != l->first_token)
        return NO_REF;
    size_t end = a->f->dates.v[from].end_token;
    while (end < l->end_token && a->doc->tokens[end].kind == TOK_PUNCT)
        end++;
    bool alone = end == l->end_token || memchr(a->doc->text + a->doc->tokens[end - 1].end, '\t',
                                               a->doc->tokens[end].start - a->doc->tokens[end - 1].end);
    return alone ? (int)from : NO_REF;
}

/* "März" over what happened in that month. */
static int month_of_heading(const struct analysis *a, size_t line)
{
    int32_t h = a->section[line];
    return h < 0 ? NO_REF : line_date_alone(a, &a->doc->lines[h]);
}

/* "Ulm, 18. Juli 2013" over "Auf der Konferenz wurden Urkunden vergeben", "Nach zwei Stunden": a text of a day that
 * reports of an event or of the course of that day. Else the day on which it was written, as the month of an issue,
 * tells nothing of when it was what it tells. */
static bool reports_event(const struct analysis *a, size_t line, size_t date)
{
    static const char *const hours[] = {"stunde", "minute", "abend", "nachmittag", "vormittag", "mittag", NULL};
    const size_t REACH = 40; /* tokens */
    const struct line *l = &a->doc->lines[line];
    const size_t end = reach_on(l->first_token, REACH, l->end_token);
    return date_is_day(&a->f->dates.v[date]) && (tokens_name_event(a->doc, l->first_token, end, WORD_EVENT_DAY) ||
                                                 doc_has_stem(a->doc, l->first_token, end, hours));
}

int date_over_line(const struct analysis *a, size_t line, bool present)
{
    int heading = section_date(a, line), cell = date_of_cell(a, line);
    if (cell == NO_REF)
        cell = date_of_line_label(a, line);
    if (cell == NO_REF && present)
        cell = date_of_ticker(a, line);
    if (cell != NO_REF)
        return cell;
    if (heading != NO_REF && a->f->roles[heading] == ROLE_PUBLISHED && !reports_event(a, line, (size_t)heading))
        return NO_REF;
    if (heading != NO_REF && a->f->roles[heading] == ROLE_AS_OF) /* "Stand: 1. August 2024" */
        return NO_REF;
    if (heading == NO_REF)
        heading = month_of_heading(a, line);
    size_t above = line, from;
    const size_t EMPTY = 8; /* lines */
    while (above > 0 && line - above < EMPTY && line_is_empty(&a->doc->lines[above - 1]))
        above--;
    if (heading != NO_REF || above == 0)
        return heading;
    const struct line *l = &a->doc->lines[above - 1];
    size_t to = dates_between(a, l->first_token, l->end_token, &from);
    if (from + 1 != to || a->f->dates.v[from].first_token != l->first_token)
        return NO_REF;
    size_t end = a->f->dates.v[from].end_token;
    while (end < l->end_token && a->doc->tokens[end].kind == TOK_PUNCT)
        end++;
    /* A whole day is that of a message, not of what it tells of the past. */
    bool day = date_is_day(&a->f->dates.v[from]);
    return end == l->end_token && (!day || present) ? (int)from : NO_REF;
}

bool token_is_outset(const struct doc *d, size_t i)
{
    static const char *const outset[] = {"anfang", "beginn", "stunde", "start", "gründung", NULL};
    return doc_one_of(d, i, outset);
}

/* "von Anfang an", "von der ersten Stunde an", "seit Beginn", "seit dem Start": since the network began; not "seit
 * dem Start der Kampagne". */
static bool is_from_outset(const struct doc *d, const struct clause *c)
{
    static const char *const leads[] = {"von", "vom", "seit", "ersten", NULL};
    static const char *const the[] = {"dem", "der", "unserer", NULL}, *const of[] = {"der", "des", "eines", "einer",
                                                                                     NULL};
    for (size_t i = c->first_token + 1; i < c->end_token; i++)
        if (token_is_outset(d, i) && !(i + 1 < c->end_token && doc_one_of(d, i + 1, of)) &&
            (doc_one_of(d, i - 1, leads) ||
             (doc_one_of(d, i - 1, the) && i > c->first_token + 1 && doc_one_of(d, i - 2, leads))))
            return true;
    return false;
}

int date_of_outset(const struct analysis *a, const struct clause *c)
{
    int date = is_from_outset(a->doc, c) ? date_of_founding(a) : NO_REF;
    if (date == NO_REF)
        return NO_REF;
    const struct clause *told = &a->clauses[clause_of(a, a->f->dates.v[date].first_token)];
    const struct clause *next = clause_behind(a, told);
    return tokens_tell_founding(a, told->first_token, next ? next->end_token : told->end_token) ? date : NO_REF;
}

int date_of_insertion(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    static const char *const newly[] = {"als",      "ganz",   "frisch",  "neu", "erst",
                                        "brandneu", "jüngst", "zuletzt", NULL};
    size_t from;
    bool inserted = before && c->join == JOIN_COMMA && before->join == JOIN_COMMA && !before->finite &&
                    doc_one_of(a->doc, before->first_token, newly) && clause_before(a, before) &&
                    before->first_token > 1 && token_classes(a->doc, before->first_token - 2) & W_AND &&
                    groups_in(a, before->first_token, before->end_token, NULL) == 0;
    return inserted && dates_in(a, before->first_token, before->end_token, &from) == 1 ? (int)from : NO_REF;
}
