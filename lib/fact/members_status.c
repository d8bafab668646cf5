/* Whether a statement tells that its subject joined, belongs or left: what the words around it make of what the
 * profile says of its verb or noun. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* "Bis 2015 waren nur drei beteiligt": so few there were then, and more came. */
static bool counts_so_few(const struct analysis *a, const struct clause *c)
{
    static const char *const only[] = {"nur", "erst", "lediglich", "gerade", "bloß", "ganze", NULL};
    struct number n;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++)
        if (doc_one_of(a->doc, i, only) && counts_at(a, i + 1, &n))
            return true;
    return false;
}

/* "Fünf Jahre lang war Celle Partnerkommune"; not "Drei Jahre lang war Celle die einzige". */
static bool lasted_years(const struct doc *d, const struct clause *c)
{
    static const char *const sole[] = {"einzige", "einziger", "einziges", "allein", "schon", "bereits", NULL};
    for (size_t i = c->first_token + 1; i < c->end_token; i++)
        if (doc_is(d, i, "lang") && doc_is(d, i - 1, "jahre"))
            return !doc_has_one_of(d, c->first_token, c->end_token, sole);
    return false;
}

/* "war einmal selbst Partnerkommune", "war früher Mitglied", "war bis 2014 dabei". */
static bool tells_former_time(const struct analysis *a, const struct clause *c)
{
    static const char *const past[] = {"war", "waren", "gewesen", NULL};
    static const char *const once[] = {"einmal",        "früher", "einst", "zeitweise",
                                       "vorübergehend", "ehedem", "bis",   NULL};
    if (!clause_has_word(a, c, past) || clause_has_class(a, c, W_NOW) || counts_so_few(a, c))
        return false;
    return clause_has_word(a, c, once) || lasted_years(a->doc, c);
}

/* "gehörte einmal dazu", "machte zeitweise mit": whatever verb says so. */
static bool was_once(const struct analysis *a, const struct clause *c)
{
    static const char *const once[] = {"einmal", "einst", "zeitweise", "vorübergehend", "ehedem", NULL};
    static const char *const past[] = {"gehörte", "gehörten", "machte", "machten", "war",
                                       "waren",   "nahm",     "nahmen", NULL};
    return clause_has_word(a, c, once) && clause_has_word(a, c, past) && !clause_has_class(a, c, W_NOW | W_NOT);
}

/* "Unterzeichner waren 2017 Kiel und Plön": who signed then joined then. */
static bool tells_signers(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const signers[] = {"unterzeichner", "mitunterzeichner", "erstunterzeichner", NULL};
    static const char *const were[] = {"war", "waren", NULL};
    return doc_begins_in(a->doc, m->first_token, signers) && clause_has_word(a, c, were);
}

/* "ist ab heute Partnerkommune", "darf sich ab sofort so nennen". */
static bool begins_today(const struct doc *d, const struct clause *c)
{
    static const char *const today[] = {"heute", "sofort", NULL}, *const is[] = {"ist", "sind", "nennen", NULL};
    bool begins = false;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++)
        begins |= doc_is(d, i, "ab") && doc_one_of(d, i + 1, today);
    return begins && doc_has_one_of(d, c->first_token, c->end_token, is);
}

/* A unit in the clause: joined where the words tell a change. */
static enum member_status status_of_unit(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    if (tells_signers(a, c, m))
        return STATUS_JOINED;
    if (clause_has_class(a, c, W_FORMER) || tells_former_time(a, c))
        return STATUS_LEFT;
    static const char *const change[] = {"wird", "wurde", "wurden", "geworden", "werden", NULL};
    static const char *const kept[] = {"geführt",    "aufgeführt", "gelistet", "verzeichnet", "ausgewiesen",
                                       "bezeichnet", "mitgezählt", NULL}; /* "wird als Mitglied geführt" */
    /* "Interviewt wurden Fachleute aus Partnerkommunen, darunter Kiel" */
    static const char *const done[] = {"befragt",    "befragte",    "interviewt",  "untersucht", "besucht",
                                       "verglichen", "ausgewertet", "betrachtet",  "eingeladen", "angeschrieben",
                                       "gefördert",  "ausgewählt",  "vorgestellt", "erhoben",    NULL};
    static const char *const by_it[] = {"womit", "wodurch", "damit", "dadurch", "nun", "jetzt", "fortan", NULL};
    const bool lasts = clause_has_word(a, c, done) || (clause_has_word(a, c, kept) && !clause_has_word(a, c, by_it));
    const bool changes = clause_has_word(a, c, change) && !lasts;
    return changes || clause_gains(a, c) || begins_today(a->doc, c) ? STATUS_JOINED : STATUS_MEMBER;
}

/* "Leipzig war 2014 die erste Kommune im Prozess": in the order of joining, the date is that of joining. */
static bool is_first_of(const struct analysis *a, const struct clause *c)
{
    static const char *const was[] = {"war", "waren", "wurde", "wurden", NULL};
    static const char *const order[] = {"erste",   "ersten", "erster",   "jüngste",
                                        "neueste", "letzte", "gründung", NULL};
    static const char *const newest[] = {"jüngste",  "jüngstes", "jüngster", "neueste", "neuestes",
                                         "neuester", "neustes",  "letztes",  NULL};
    const struct clause *next = clause_behind(a, c); /* "war die erste Stadt; das war 2012" */
    bool that_was = next && doc_is(a->doc, next->first_token, "das") && doc_is(a->doc, next->first_token + 1, "war");
    size_t from, to = dates_between(a, c->first_token, that_was ? next->end_token : c->end_token, &from);
    const struct clause *when = clause_before(a, c); /* "Als der Prozess 2011 begann, war Ulm schon dabei" */
    static const char *const began[] = {"begann", "anlief", "losging", NULL};
    if (from == to && when && c->join == JOIN_COMMA && doc_is(a->doc, when->first_token, "als") &&
        (tokens_tell_founding(a, when->first_token, when->end_token) || clause_has_word(a, when, began)))
        return clause_has_word(a, c, was) && dates_in(a, when->first_token, when->end_token, &from) > 0;
    if (from == to || date_is_since(a, from))
        return false;
    static const char *const already[] = {"bereits", "schon",
                                          NULL}; /* of a day when it was there it may have come before */
    const bool then =
        clause_has_word(a, c, order) || (clause_has_word(a, c, already) && date_is_day(&a->f->dates.v[from]));
    return (clause_has_word(a, c, was) && then) ||
           clause_has_word(a, c, newest); /* "Jüngstes Mitglied ist Ulm (2017)" */
}

/* "Bis 2018 waren Ulm und Aalen die einzigen Mitglieder", "war bis 2018 als erste ... allein": others came, they did
 * not go. */
static bool tells_sole(const struct doc *d, const struct clause *c)
{
    static const char *const sole[] = {"einzige", "einzigen", "einziger", "einziges", "allein", "alleine", NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, sole);
}

/* "war von 2013 bis 2019 Partnerkommune", "gehörte dem Netzwerk an, von 2013 bis 2019". */
static bool was_until(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const was[] = {"war", "waren", "gewesen", "blieb", "blieben", NULL};
    const struct clause *next = clause_behind(a, c);
    bool behind = next && !next->finite && next->join == JOIN_COMMA && doc_is(a->doc, next->first_token, "von");
    const struct clause *before = clause_before(a, c); /* "Drei Jahre lang, von 2014 bis 2017, war ..." */
    bool ahead = before && !before->finite && before->join == JOIN_COMMA && c->join == JOIN_COMMA &&
                 doc_is(a->doc, before->first_token, "von");
    size_t from, to = dates_between(a, ahead ? before->first_token : c->first_token,
                                    behind ? next->end_token : c->end_token, &from);
    bool past = clause_has_word(a, c, was) ||
                word_is_preterite(doc_fold(a->doc, m->first_token), a->doc->tokens[m->first_token].fold_len);
    for (size_t i = from; i < to; i++)
        if (a->f->dates.v[i].range_with >= 0 || date_is_until(a, i))
            return past && !counts_so_few(a, c) && !tells_sole(a->doc, c);
    return false;
}

/* "gehört nicht mehr dazu", "ist kein Mitglied mehr": it did before. */
static bool is_no_longer(const struct analysis *a, const struct clause *c)
{
    static const char *const longer[] = {"mehr", "länger", NULL};
    static const char *const than[] = {"als", "nur", "ganz", "allein", NULL};
    bool denied = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (token_depth(a, i) > 0)
            continue;
        if (denied && doc_one_of(a->doc, i, longer) && !doc_one_of(a->doc, i + 1, than))
            return true;
        denied |= (token_classes(a->doc, i) & W_NOT) != 0;
    }
    return false;
}

/* "Noch eine Urkunde: Auch der Landkreis ist jetzt Partner", "Mit der Unterschrift am 12. März gehört Kiel dazu": the paper
 * that a colon or the head of the clause names makes it one. */
static bool is_explained_by_paper(const struct analysis *a, const struct clause *c)
{
    static const char *const papers[] = {"urkunde",   "unterschrift",       "unterzeichnung",
                                         "erklärung", "beitrittserklärung", NULL};
    static const char *const by[] = {"mit", "durch", NULL};
    const size_t HEAD = 4, SHORT = 16; /* tokens */
    const struct clause *before = clause_before(a, c);
    if (doc_one_of(a->doc, c->first_token, by) &&
        doc_has_one_of(a->doc, c->first_token, reach_on(c->first_token, HEAD, c->end_token), papers))
        return true;
    if (before && c->join == JOIN_COLON && !before->finite && !before->denied &&
        doc_has_one_of(a->doc, before->first_token, before->end_token, papers))
        return clause_has_class(a, c, W_NOW | W_COPULA);
    /* "Die Urkunde ist da. Kiel ist nun Partnerkommune.": a short sentence right before */
    const struct sentence *s = &a->doc->sentences[c->sentence];
    if (c->sentence == 0 || s[-1].line != s->line || c->first_token != s->first_token ||
        s[-1].end_token - s[-1].first_token > SHORT || !clause_has_class(a, c, W_NOW))
        return false;
    const struct clause *told = &a->clauses[a->first_clause[sentence_told_before(a, c->sentence)]];
    static const char *const awaited[] = {"fehlt", "fehlte", "folgt", "noch", "später", NULL};
    return !told->denied && !told->unsure && doc_has_one_of(a->doc, s[-1].first_token, s[-1].end_token, papers) &&
           !doc_has_one_of(a->doc, s[-1].first_token, s[-1].end_token, awaited);
}

/* Whether the heading over the line is nothing but a date. */
static bool is_chronicle_line(const struct analysis *a, size_t line)
{
    const int32_t heading = a->section[line];
    return heading >= 0 && line_date_alone(a, &a->doc->lines[heading]) != NO_REF;
}

/* "wird die dritte sächsische Kommune im Prozess", "wurde 2012 das siebte Mitglied": in the order of joining, with a
 * word of change. */
static bool becomes_next(const struct analysis *a, const struct clause *c)
{
    static const char *const becomes[] = {"wird", "wurde", "geworden", NULL};
    static const char *const is[] = {"ist",
                                     NULL}; /* "Leipzig ist die 40. Partnerkommune" below "2014" in a chronicle */
    const size_t line = doc_line_of(a->doc, c->first_token);
    const bool told_then = clause_has_word(a, c, is) && section_date(a, line) != NO_REF && is_chronicle_line(a, line);
    if (!clause_has_word(a, c, becomes) && !told_then && !clause_gains(a, c)) /* "begrüßen wir das 70. Mitglied" */
        return false;
    const struct count *count = member_count(a, c->first_token, c->end_token);
    return count && count_is_ordinal(count);
}

bool mark_follows_once(const struct doc *d, size_t first, const struct mark *m)
{
    static const char *const once[] = {"früher",    "einst",    "ehemals", "vormals", "einstmals",
                                       "zeitweise", "früheres", "frühere", NULL};
    return m->first_token > first && doc_one_of(d, m->first_token - 1, once);
}

static enum member_status status_of_words(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    if (m->rule->status == STATUS_MEMBER && mark_follows_once(a->doc, c->first_token, m))
        return STATUS_LEFT;
    if (standing_of(m) != STANDING_NONE)
        return clause_has_class(a, c, W_FORMER) || tells_former_time(a, c) ? STATUS_LEFT : standing_status(a, c, m);
    static const char *const become[] = {"geworden", NULL};
    bool unit = m->rule->kind == RULE_UNIT || m->rule->kind == RULE_BARE;
    if (!unit && m->rule->status == STATUS_MEMBER && clause_has_word(a, c, become)) /* "ist Mitglied geworden" */
        return STATUS_JOINED;
    if (!unit && m->rule->status == STATUS_MEMBER && was_once(a, c))
        return STATUS_LEFT;
    return unit ? status_of_unit(a, c, m) : m->rule->status;
}

/* "Zwei neue Kommunen sind dabei": as a verb of the present says of those who are new. */
static bool counts_newcomers(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const anew[] = {"neue", "neuen", "neulinge", "neuzugänge", NULL};
    const size_t REACH = 12; /* tokens before the verb */
    const size_t first = reach_back(m->first_token, REACH, c->first_token);
    size_t from, to = groups_between(a, c->first_token, m->first_token, &from);
    if (m->rule->kind != RULE_VERB || from < to || !doc_has_one_of(a->doc, first, m->first_token, anew))
        return false;
    const struct count *count = member_count(a, first, m->first_token);
    return count && count->kind == COUNT_INCREMENT;
}

/* "ist mit dem Beitritt vom März 2013 die dienstälteste Partnerkommune": a dated joining that makes it one. */
static bool is_one_by_joining(const struct analysis *a, const struct clause *c)
{
    const size_t NEAR = 2; /* tokens from the noun to its date */
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        size_t date = m->end_token, i = m->first_token;
        while (date < c->end_token && date < m->end_token + NEAR && !(a->token_bits[date] & BIT_DATE))
            date++;
        if (m->rule->kind == RULE_NOUN && m->rule->status == STATUS_JOINED && i >= c->first_token + 2 &&
            doc_is(a->doc, i - 2, "mit") && date < c->end_token && a->token_bits[date] & BIT_DATE)
            return true;
    }
    return false;
}

/* "Hinzu kommt München, das Partnerkommune ist": one more of them, not one that came; with a date, or as a new one,
 * it came. */
static bool is_one_more(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const comes[] = {"kommt", "kommen", NULL}, *const more[] = {"hinzu", "dazu", NULL};
    static const char *const anew[] = {"neu", "neue", "neuer", "neues", "frisch", "jüngst", "zuletzt", NULL};
    const size_t REACH = 40; /* tokens */
    const struct doc *d = a->doc;
    size_t end = reach_on(m->first_token, REACH, c->end_token), from;
    size_t first = m->first_token;
    bool leads = first == c->first_token && doc_one_of(d, first, more) && doc_one_of(d, first + 1, comes);
    return leads && dates_in(a, first, end, &from) == 0 && !doc_has_one_of(d, first, end, anew) &&
           !tokens_are(d, first, end, W_NOW);
}

/* "ist neue Partnerkommune", "Neues Mitglied ist Ulm": who is called a new one has joined. */
static bool is_called_new(const struct analysis *a, const struct clause *c)
{
    static const char *const anew[] = {"neue", "neues", "neuer", "neuen", NULL};
    static const char *const noun[] = {"mitglied", "mitglieder", "mitgliedern", "mitgliedskommune", NULL};
    static const char *const copula[] = {"ist", "sind", "sei", "seien", "heißt", "heißen", NULL};
    const size_t REACH = 60; /* tokens */
    const struct doc *d = a->doc;
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    if (!doc_has_one_of(d, c->first_token, end, copula))
        return false;
    for (size_t i = c->first_token; i + 1 < end; i++)
        if (doc_one_of(d, i, anew) && (a->token_bits[i + 1] & BIT_UNIT || doc_one_of(d, i + 1, noun)))
            return true;
    return false;
}

/* "ist neu beim Netzwerk dabei", "dass Kiel neu im Netzwerk dabei ist". */
static bool is_there_newly(const struct doc *d, const struct clause *c, const struct mark *m)
{
    static const char *const newly[] = {"neu", "frisch", NULL};
    const size_t REACH = 20; /* tokens */
    const bool parted = m->with_first > m->end_token;
    const size_t end = parted ? m->with_first : m->first_token;
    size_t i = parted ? m->end_token : reach_back(end, REACH, c->first_token);
    if (m->rule->kind != RULE_VERB)
        return false;
    while (i < end && !(doc_one_of(d, i, newly) && token_classes(d, i + 1) & (W_PREP | W_WITH)))
        i++;
    return i < end;
}

/* "ist mit Wirkung vom 1. März Teil des Netzwerks", "Mit Wirkung zum 1. Mai 2022 gehört Ulm dazu": it came about then. */
static bool takes_effect(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    for (size_t i = c->first_token + 1; i + 2 < c->end_token; i++)
        if (doc_is(d, i, "wirkung") && doc_is(d, i - 1, "mit"))
            return a->token_bits[i + 1] & BIT_DATE || a->token_bits[i + 2] & BIT_DATE;
    return false;
}

/* "machte 2012 als erste Stadt mit", "beteiligte sich als dritter Kreis": in the order of joining, whatever verb
 * says so. */
static bool was_nth(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct doc *d = a->doc;
    struct number n;
    size_t date;
    if (m->rule->kind != RULE_VERB ||
        !word_is_preterite(doc_fold(d, m->first_token), d->tokens[m->first_token].fold_len) ||
        dates_in(a, c->first_token, c->end_token, &date) != 1 || date_is_since(a, date))
        return false;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++)
        if (doc_is(d, i, "als") && number_read(d, i + 1, false, &n) && n.ordinal)
            return true;
    return false;
}

enum member_status statement_status(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    enum member_status status = status_of_words(a, c, m);
    if (status == STATUS_JOINED && is_one_more(a, c, m))
        status = STATUS_MEMBER;
    if (status == STATUS_MEMBER &&
        (is_first_of(a, c) || is_explained_by_paper(a, c) || becomes_next(a, c) || is_one_by_joining(a, c) ||
         counts_newcomers(a, c, m) || is_there_newly(a->doc, c, m) || is_called_new(a, c) || takes_effect(a, c) ||
         was_nth(a, c, m)))
        return STATUS_JOINED;
    const bool over = status == STATUS_MEMBER && (was_until(a, c, m) || (c->denied && is_no_longer(a, c)));
    return over ? STATUS_LEFT : status;
}
