/* Whether a number tells so many more: those who joined, came or were gained, not those that there are. German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* Words that make a number all of those so far. */
static const char *const all_so_far[] = {
    "insgesamt", "bereits",  "inzwischen", "mittlerweile", "schon",       "bislang", "bisher", "start", "auftakt",
    "beginn",    "gründung", "anfang",     "bis",          "startschuss", "ersten",  "hatten", "waren", NULL};

/* "drei Partnerkommunen (Kiel, das 2015 beitrat, Plön und Lübeck)": of a commune that the bracket of token i names
 * before it. */
static bool is_of_named_in_bracket(const struct analysis *a, size_t i, unsigned base)
{
    const size_t REACH = 24; /* tokens */
    for (const size_t last = reach_back(i, REACH, 0); i > last && token_depth(a, i) > base; i--)
        if (a->token_bits[i - 1] & BIT_PLACE)
            return true;
    return false;
}

bool count_has_joining(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        if (r->kind == RULE_VERB && !r->weak && r->status == STATUS_JOINED &&
            !is_of_named_in_bracket(a, a->marks.v[i].first_token, token_depth(a, first)))
            return true;
    }
    return false;
}

/* "im ersten Halbjahr": the word for all so far is one of time. */
static bool is_ordinal_of_time(const struct doc *d, size_t first, size_t end)
{
    static const char *const spans[] = {"halbjahr", "quartal", "monat",  "monate",  "monaten",      "hälfte",
                                        "jahr",     "jahren",  "wochen", "drittel", "jahreshälfte", NULL};
    for (size_t i = first; i + 1 < end; i++)
        if (doc_is(d, i, "ersten") && doc_one_of(d, i + 1 + number_may_begin(d, i + 1), spans))
            return true;
    return false;
}

/* Whether tokens [first, end) have a word that makes a number all of those so far. */
static bool tells_all_so_far(const struct analysis *a, size_t first, size_t end)
{
    const struct doc *d = a->doc;
    const bool of_time = is_ordinal_of_time(d, first, end);
    for (size_t i = first; i < end; i++)
        if (doc_one_of(d, i, all_so_far) && !(of_time && doc_is(d, i, "ersten")) &&
            !(doc_is(d, i, "anfang") && a->token_bits[i] & BIT_DATE)) /* "Anfang 2017" */
            return true;
    return false;
}

/* "Der Start war bescheiden: 14 Kommunen unterschrieben": what the clause before the colon says of it. */
static bool is_led_as_all(const struct analysis *a, const struct clause *c)
{
    static const char *const start[] = {"start",  "auftakt",     "beginn",  "gründung",
                                        "anfang", "startschuss", "anfänge", NULL};
    const struct clause *before = clause_before(a, c);
    return before && c->join == JOIN_COLON && doc_has_one_of(a->doc, before->first_token, before->end_token, start);
}

bool count_may_be_growth(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 40;
    if (is_led_as_all(a, c))
        return false;
    size_t first = reach_back(q->number_token, REACH, c->first_token);
    size_t end = reach_on(q->number_token, REACH, c->end_token);
    return count_has_joining(a, first, end) && !q->definite && q->relation == REL_EQ &&
           !tells_all_so_far(a, first, end);
}

bool count_is_decrease(const struct analysis *a, const struct quantity *q)
{
    static const char *const falling[] = {"sank",       "sinkt",       "gesunken",  "verringerte", "verringert",
                                          "schrumpfte", "geschrumpft", "reduziert", "reduzierte",  "zurückgegangen",
                                          "zurückging", "fiel",        "gefallen",  NULL};
    const size_t REACH = 24;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    return q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "um") &&
           doc_has_one_of(a->doc, reach_back(q->first_token, REACH, c->first_token),
                          reach_on(q->end_number, REACH, c->end_token), falling);
}

/* "wurde aufgenommen, zusammen mit vier anderen Kommunen": they joined with the one. */
static bool joined_with_one(const struct analysis *a, const struct clause *c, const struct quantity *q)
{
    static const char *const others[] = {"andere", "anderen", NULL};
    const size_t WHOLE = 60; /* tokens of the two clauses */
    const struct clause *before = clause_before(a, c);
    size_t first = before && c->join == JOIN_COMMA && !c->finite ? before->first_token : c->first_token;
    return q->first_token > first && q->first_token - first < WHOLE &&
           token_classes(a->doc, q->first_token - 1) & W_WITH &&
           doc_has_one_of(a->doc, q->end_number, q->head, others) && count_has_joining(a, first, q->first_token);
}

bool count_is_gain(const struct analysis *a, const struct quantity *q)
{
    static const char *const gains[] = {"plus", "zuwachs", "zugewinn", "anstieg", "zunahme", NULL};
    static const char *const verbs[] = {"beträgt", "betrug", "beläuft", "belief", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 16;
    size_t i = q->first_token, first = reach_back(i, REACH, c->first_token);
    if (i >= 1 && doc_is(d, i - 1, "plus")) /* "Netto plus zwei" */
        return true;
    if (i >= 2 && (doc_is(d, i - 1, "von") || doc_is(d, i - 1, "um")) && doc_one_of(d, i - 2, gains))
        return true;
    return doc_has_one_of(d, first, i, gains) && doc_has_one_of(d, first, i, verbs);
}

static const int64_t FEW_JOIN = 12; /* no more come at a time to a network that exists, as a rule */

/* Whether no date of the page lies in a year before that of this one, or of the heading before it ("2011"). */
static bool is_first_date(const struct analysis *a, size_t date)
{
    const size_t DATES = 64, YEAR = strlen("2011"); /* the first ones */
    const struct date_mention *v = a->f->dates.v;
    size_t own = date > 0 && !date_is_absolute(a, date) ? date - 1 : date;
    if (!date_is_absolute(a, own))
        return false;
    for (size_t i = 0; i < a->f->dates.n && i < DATES; i++)
        if (date_is_absolute(a, i) && strncmp(v[i].reading, v[own].reading, YEAR) < 0)
            return false;
    return true;
}

static bool is_this_or_last_year(const char *reading)
{
    size_t n = strlen("year+0");
    return (!strncmp(reading, "year+0", n) || !strncmp(reading, "year-1", n)) && (!reading[n] || reading[n] == ';');
}

/* "in diesem Jahr", "im Vorjahr", and not since then. */
static bool is_within_year(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = dates_between(a, first, end, &from);
    for (size_t i = from; i < to; i++)
        if (is_this_or_last_year(a->f->dates.v[i].reading) && !date_is_since(a, i))
            return true;
    return false;
}

bool count_is_still(const struct analysis *a, const struct quantity *q)
{
    static const char *const still[] = {"noch", "weiterhin", NULL};
    return q->first_token > 0 && doc_one_of(a->doc, q->first_token - 1, still) && count_is_part_of_clause(a, q);
}

bool count_is_at_once(const struct doc *d, const struct quantity *q)
{
    static const char *const one[] = {"einen", "einem", "einer", NULL};
    static const char *const once[] = {"einmal", "zugleich", "gleichzeitig", NULL};
    static const char *const times[] = {"streich", "schlag", "rutsch",  "tag", "abend",
                                        "woche",   "monat",  "sitzung", NULL};
    const size_t i = quantity_end(q);
    if (doc_one_of(d, i, once))
        return true;
    return token_classes(d, i) & W_PREP &&
           (doc_one_of(d, i + 1, once) || (doc_one_of(d, i + 1, one) && doc_one_of(d, i + 2, times)));
}

/* Verbs that say with "dazu" that somebody joins others. */
static const char *const come[] = {"kam",    "kamen",  "kommt",  "kommen",   "stieß",     "stießen",  "stößt",
                                   "stoßen", "traten", "treten", "gesellte", "gesellten", "gesellen", "gekommen",
                                   "trat",   "tritt",  "gewann", "gewonnen", "gestoßen",  NULL};

/* "kamen drei dazu", "hinzugekommen sind"; not "hat dazu eine Stellungnahme veröffentlicht". */
static bool tells_addition(const struct doc *d, size_t first, size_t end)
{
    static const char *const added[] = {
        "hinzu",      "dazu",          "hinzugekommen", "dazugekommen",  "hinzukamen", "hinzugestoßen", "hinzugewann",
        "dazugewann", "hinzugewonnen", "dazugewonnen",  "hinzugewannen", "folgten",    "folgte",        NULL};
    for (size_t i = first; i < end; i++)
        if (doc_one_of(d, i, added) &&
            (!doc_is(d, i, "dazu") || i + 1 >= end || d->tokens[i + 1].kind != TOK_WORD ||
             token_classes(d, i + 1) & (W_AND | W_BUT) || doc_has_one_of(d, first, end, come)))
            return true;
    return false;
}

/* "Neu dabei: drei Kommunen", "Zugänge: drei Städte": the label before the colon is of those who came. */
static bool is_labelled_new(const struct analysis *a, const struct clause *c)
{
    static const char *const come_in[] = {"dabei",       "hinzugekommen", "dazugekommen", "aufgenommen",
                                          "beigetreten", "hinzu",         "dazu",         NULL};
    static const char *const nouns[] = {"zugänge",      "zugang",    "neuzugänge",   "neuzugang",
                                        "neuaufnahmen", "beitritte", "neubeitritte", NULL};
    const size_t LONGEST = 8; /* tokens */
    const struct clause *label = clause_before(a, c);
    if (!label || c->join != JOIN_COLON || tokens_are(a->doc, label->first_token, label->end_token, W_FINITE) ||
        label->denied || label->unsure || label->end_token - label->first_token > LONGEST)
        return false;
    for (size_t i = label->first_token; i < label->end_token; i++)
        if (doc_one_of(a->doc, i, nouns) || (doc_is(a->doc, i, "neu") && doc_one_of(a->doc, i + 1, come_in)))
            return true;
    const size_t first = label->first_token; /* "Neu im Partnerprozess: zwei Kreise" */
    return doc_is(a->doc, first, "neu") && first + 1 < label->end_token &&
           count_behind_network(a, first + 1, label->end_token) == label->end_token;
}

/* What tells of a count looks at so many tokens before and behind its number. */
static const size_t GROWTH_REACH = 40;

/* "(Ende 2017: 13)": behind the date in its bracket stands another number. */
static bool is_of_other(const struct analysis *a, size_t date)
{
    struct number n;
    const size_t i = a->f->dates.v[date].end_token;
    return doc_punct(a->doc, i, ':') && counts_at(a, i + 1, &n);
}

/* They joined on a date that the clause tells, or at an event. */
static bool is_joining_on_date(const struct analysis *a, const struct clause *c, size_t first, size_t end)
{
    if (!count_has_joining(a, first, end))
        return false;
    const bool past = clause_tells_past(a, c);
    size_t i, to = dates_between(a, first, end, &i);
    for (; i < to; i++) { /* "Fünf Jahre später haben neun unterschrieben": by then */
        bool by_then = !strncmp(a->f->dates.v[i].reading, "told/", strlen("told/")) && !past;
        /* "18 haben sich angeschlossen (Ende 2017: 13)" */
        if (a->f->roles[i] == ROLE_MENTION && !date_is_since(a, i) && !by_then && !is_of_other(a, i))
            return true;
    }
    return past && count_is_led_to_event(a, first, end); /* "Beim Fachtag traten drei bei" */
}

/* Also "der Beitritt zweier Landkreise". */
bool count_is_of_admission(const struct analysis *a, const struct quantity *q)
{
    static const char *const nouns[] = {"aufnahme", "neuaufnahme", "begrüßung",   "beitritt", "eintritt",
                                        "zugang",   "hinzutritt",  "hinzukommen", "einstieg", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t i = q->first_token, of = i > 0 && (doc_is(a->doc, i - 1, "von") || doc_is(a->doc, i - 1, "durch"));
    const bool genitive = doc_is(a->doc, i, "zweier") || doc_is(a->doc, i, "dreier");
    return i > of && (of || genitive) && doc_one_of(a->doc, i - 1 - of, nouns) && q->head < q->end_head &&
           q->value > 1 && q->value <= FEW_JOIN && q->relation == REL_EQ && !c->denied && !c->unsure;
}

/* "sechs Kommunen, die an diesem Tag beitraten": the relative clause right behind tells on what day they joined. */
static bool joined_by_relative(const struct analysis *a, const struct quantity *q, const struct clause *relative)
{
    const size_t end = reach_on(relative->first_token, GROWTH_REACH, relative->end_token);
    return q->value <= FEW_JOIN && q->relation == REL_EQ && !q->definite && !relative->denied && !relative->unsure &&
           !tells_all_so_far(a, relative->first_token, end) && !count_is_at_founding(a, q, true) &&
           is_joining_on_date(a, relative, relative->first_token, end);
}

/* The words with the number say it: "zwei Mitglieder mehr als im Vorjahr", "um vier", "eine der zehn, die 2012
 * hinzukamen". */
static bool is_growth_by_itself(const struct analysis *a, const struct quantity *q, const struct clause *c)
{
    static const char *const times[] = {"verdoppelt",   "verdreifacht", "vervierfacht",
                                        "verfünffacht", "doppelt",      NULL};
    const struct doc *d = a->doc;
    if (q->head == q->end_head && count_is_at_once(d, q))
        return true;
    bool goes_on = c + 1 < a->clauses + a->nclauses && c[1].relative && c[1].first_token <= q->end_head + 1;
    if (goes_on && (tells_addition(d, c[1].first_token, reach_on(c[1].first_token, GROWTH_REACH, c[1].end_token)) ||
                    joined_by_relative(a, q, &c[1])))
        return true;
    if (q->head < q->end_head && doc_is(d, q->end_head, "mehr") && !doc_one_of(d, q->end_head + 2, times))
        return true;
    return (q->first_token > 0 && doc_is(d, q->first_token - 1, "um") && !count_is_concerned(a, q)) ||
           count_is_newcomer(a, q) || count_is_gain(a, q) || count_is_of_admission(a, q) || count_is_gained(a, q) ||
           joined_with_one(a, c, q) || (!q->definite && is_labelled_new(a, c));
}

/* "seit dem letzten Rundbrief", "in den vergangenen Monaten", "kürzlich". */
static bool tells_lately(const struct doc *d, size_t first, size_t end)
{
    static const char *const lately[] = {"letzten", "vergangenen", "vorigen", "jüngsten", NULL};
    static const char *const adverbs[] = {"zuletzt", "kürzlich", "jüngst", "neulich", "unlängst", "soeben", NULL};
    if (doc_has_one_of(d, first, end, adverbs)) /* "Zuletzt haben sich drei Landkreise angeschlossen" */
        return true;
    for (size_t i = first; i + 2 < end; i++)
        if ((doc_is(d, i, "seit") || (doc_is(d, i, "in") && doc_is(d, i + 1, "den"))) && doc_one_of(d, i + 2, lately))
            return true;
    return false;
}

/* "sind vier Kommunen neu dabei"; where they joined also "sind vier neu zum Prozess gestoßen". */
static bool tells_new(const struct analysis *a, const struct quantity *q, size_t first, size_t end, bool joined)
{
    static const char *const anew[] = {"begrüßt", "gewonnen",      "dabei", "beigetreten", "aufgenommen",
                                       "hinzu",   "angeschlossen", "im",    NULL};
    static const char *const fresh[] = {"neue", "neuen", "neues", NULL};
    const struct doc *d = a->doc;
    for (size_t i = first; joined && i + 2 < end; i++) /* "erhielten ihre Urkunde als neue Partnerkommunen" */
        if (doc_is(d, i, "als") && doc_one_of(d, i + 1, fresh) && a->token_bits[i + 2] & BIT_UNIT)
            return true;
    for (size_t i = first; i + 1 < end; i++)
        if (doc_is(d, i, "neu") && (doc_one_of(d, i + 1, anew) ||
                                    (joined && !q->definite && i >= q->end_head && !doc_ends(d, i + 1, 2, "e"))))
            return true;
    return false;
}

/* The clause, near the number in tokens [first, end), says that they are more than before. */
static bool clause_tells_growth(const struct analysis *a, const struct quantity *q, const struct clause *c,
                                size_t first, size_t end)
{
    static const char *const anew_come[] = {"hinzugekommen", "dazugekommen", "hinzugestoßen", NULL};
    static const char *const leads[] = {"dazu", "hinzu", NULL};
    const struct doc *d = a->doc;
    const bool joined = count_has_joining(a, first, end);
    if (!q->definite && doc_has_one_of(d, first, q->first_token, anew_come)) /* "Neu hinzugekommen sind drei" */
        return true;
    static const char *const had[] = {"hatten", "waren",
                                      NULL}; /* "Ende vorigen Jahres hatten sechs unterschrieben" */
    if (joined && !q->definite && is_within_year(a, first, end) && scope_is_few(a, q) &&
        !doc_has_one_of(d, first, end, had))
        return true; /* "In diesem Jahr sind bereits vier Kommunen beigetreten" */
    if (!q->definite && doc_one_of(d, c->first_token, leads) &&
        doc_has_one_of(d, c->first_token, q->first_token, come))
        return true; /* "Dazu gesellten sich drei Städte" */
    if (tells_lately(d, first, end) && count_may_be_growth(a, q))
        return true;
    return tells_new(a, q, first, end, joined);
}

/* "Am 30. November 2011 unterzeichnen 14 Kommunen": with them it began. */
static bool is_founding(const struct analysis *a, const struct quantity *q, size_t first, size_t end)
{
    size_t from, to = dates_between(a, first, end, &from);
    if (q->value <= FEW_JOIN || from == to)
        return false;
    int founding = date_of_founding(a);
    bool that_day = founding != NO_REF && (size_t)founding + 1 == from && !date_is_absolute(a, from);
    return that_day || is_first_date(a, from);
}

bool count_is_growth(const struct analysis *a, const struct quantity *q)
{
    static const char *const belong[] = {"gehören",  "gehört",    "gehörten", "gehörte", "zählen",
                                         "zählt",    "zählten",   "zählte",   "rechnet", "rechnen",
                                         "rechnete", "rechneten", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const struct clause *verb = clause_of_verb(a, c); /* "Drei Städte, Ulm, Kiel und Plön, traten 2018 bei" */
    const size_t first = reach_back(q->number_token, GROWTH_REACH, c->first_token);
    const size_t end =
        reach_on(verb > c ? verb->first_token : q->number_token, GROWTH_REACH, (verb > c ? verb : c)->end_token);
    if (is_growth_by_itself(a, q, c))
        return true;
    if (is_led_as_all(a, c))
        return false;
    if (clause_tells_growth(a, q, c, first, end))
        return true;
    if (count_is_raised_to(a->doc, q)) /* "Auf 16 Kommunen folgten 40" */
        return false;
    if (!q->definite && tells_addition(a->doc, q->end_number, end) && !doc_has_one_of(a->doc, first, end, belong))
        return true;
    if (is_founding(a, q, first, end))
        return false;
    /* So many do not join at once: "67 Städte und Kreise haben unterschrieben (2019)" tells of all. */
    return !q->definite && scope_is_few(a, q) && !tells_all_so_far(a, first, end) &&
           is_joining_on_date(a, c, first, end);
}

/* "Am 30.11. wurde ... vorgestellt. 14 Kommunen traten bei.": the day on which the page lets communes join. */
void count_note_joining(const struct counting *k, const struct quantity *q, const struct count *c)
{
    struct analysis *a = k->a;
    const struct clause *clause = &a->clauses[clause_of(a, q->number_token)];
    const size_t BACK = 2; /* sentences in which the event may have been told */
    if (c->as_of < 0 || c->unit != profile_unit(a->c->profile, 0) || a->joining_event != NO_REF ||
        doc_sentence_of(a->doc, a->f->dates.v[c->as_of].first_token) + BACK < k->sentence)
        return;
    /* "haben am Mittwoch den Beitritt besiegelt" */
    const bool gains = c->kind == COUNT_INCREMENT && !clause->unsure && !clause->denied;
    size_t from, to = marks_between(a, clause->first_token, clause->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        if (m->rule->kind == RULE_VERB && m->rule->status == STATUS_JOINED &&
            (gains || word_is_preterite(doc_fold(a->doc, m->first_token), a->doc->tokens[m->first_token].fold_len)))
            a->joining_event = c->as_of;
    }
}

/* The year for which a count holds, as the text or the page states it; NULL if that is not known. */
static const char *year_of_count(const struct analysis *a, const struct count *c)
{
    const bool recent = c->as_of >= 0 && !strncmp(a->f->dates.v[c->as_of].reading, "XXXX-", strlen("XXXX-"));
    if (c->as_of == PAGE_DATE || recent) /* "am 28. November": in the page's year, as a rule */
        return page_reference(a->doc->page);
    return c->as_of >= 0 && date_is_absolute(a, (size_t)c->as_of) ? a->f->dates.v[c->as_of].reading : NULL;
}

/* "2016: mehr als 50 Kommunen sind beteiligt" and "2020: vier Kommunen unterschreiben": of an earlier year the page
 * tells more. */
static bool more_were_before(const struct analysis *a, const struct count *c)
{
    const size_t YEAR = strlen("2016"), FAR = 64; /* counts */
    const struct count *counts = a->f->counts;
    const char *own = year_of_count(a, c), *year;
    size_t at = (size_t)(c - counts), end = reach_on(at, FAR, a->f->ncounts);
    for (size_t i = reach_back(at, FAR, 0); own && i < end; i++)
        if (counts[i].unit == c->unit && counts[i].kind == COUNT_TOTAL && counts[i].value > c->value &&
            !strcmp(counts[i].scope, c->scope) && (year = year_of_count(a, &counts[i])) &&
            strncmp(year, own, YEAR) < 0)
            return true;
    return false;
}

static bool is_of_same_year(const struct analysis *a, const struct count *one, const struct count *other)
{
    const char *year = year_of_count(a, one), *of_other = year_of_count(a, other);
    return year && of_other && !strncmp(year, of_other, strlen("2016"));
}

/* "Fünf Kommunen sagen Ja" over "Fünf Kommunen haben sich angeschlossen": a heading tells in short of those whom the
 * text below tells as so many more. */
static void tell_growth_in_headings(struct analysis *a)
{
    const size_t NEAR = 4; /* counts */
    struct count *counts = a->f->counts;
    for (size_t i = 0; i < a->f->ncounts; i++) {
        if (counts[i].unit != profile_unit(a->c->profile, 0) || counts[i].kind != COUNT_TOTAL ||
            a->doc->lines[doc_line_of(a->doc, doc_token_at(a->doc, counts[i].start))].kind != BLOCK_HEADING)
            continue;
        for (size_t k = i + 1; k < a->f->ncounts && k <= i + NEAR; k++)
            if (counts[k].unit == counts[i].unit && counts[k].value == counts[i].value) {
                if (counts[k].kind == COUNT_INCREMENT && !strcmp(counts[k].scope, counts[i].scope)) {
                    counts[i].kind = COUNT_INCREMENT;
                    counts[i].as_of = counts[k].as_of;
                }
                break;
            }
    }
}

/* "Sieben Kommunen erhielten ihre Urkunde. Damit sind es 31": those who joined, and more in all at the same time, are so
 * many more. */
void counts_tell_growth(const struct counting *k)
{
    struct count *counts = k->a->f->counts;
    const size_t NEAR = 8; /* counts */
    for (size_t i = 0; i < k->njoining && i < TOLD; i++) {
        struct count *c = &counts[k->joining[i]];
        for (size_t j = k->joining[i] + 1; j < k->a->f->ncounts && j <= k->joining[i] + NEAR; j++)
            if (c->value <= LAND_HAS && counts[j].unit == c->unit && counts[j].kind == COUNT_TOTAL &&
                counts[j].value > c->value &&
                (counts[j].as_of == c->as_of || (c->value <= FEW_JOIN && is_of_same_year(k->a, &counts[j], c))) &&
                !strcmp(counts[j].scope, c->scope))
                c->kind = COUNT_INCREMENT;
        if (c->kind == COUNT_TOTAL && c->value <= LAND_HAS && more_were_before(k->a, c))
            c->kind = COUNT_INCREMENT;
    }
    tell_growth_in_headings(k->a);
}
