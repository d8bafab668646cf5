/* Whether a clause says that what it counts are members: by a verb of the profile, a verb of counting, a noun for
 * members, or because it goes on from one that does. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

/* "Er umfasst 48 Kommunen", "Heute zählen wir acht Partner": verbs of counting, whose subject is no commune. */
static bool has_counting_verb(const struct analysis *a, const struct clause *c)
{
    static const char *const verbs[] = {"zählt",         "zählen",
                                        "zählte",        "zählten",
                                        "umfasst",       "umfassen",
                                        "umfasste",      "umfaßt",
                                        "verzeichnet",   "verzeichnete",
                                        "vereint",       "vereinte",
                                        "verbindet",     "unterschreiben",
                                        "unterzeichnen", "zusammengeschlossen",
                                        "versammelt",    "umschließt",
                                        "besteht",       "bestand",
                                        "bestehe",       NULL};
    /* A source may be the subject of these: "Wetzlar (2013) spricht von 14 Kommunen". */
    static const char *const telling[] = {"spricht",     "sprechen",  "sprach", "nennt",   "nannte",    "nennen",
                                          "steht",       "stehen",    "meldet", "meldete", "listet",    "aufgeführt",
                                          "angewachsen", "gewachsen", "wuchs",  "stieg",   "gestiegen", "genannt",
                                          "gezählt",     "gelistet",  NULL};
    static const char *const adding[] = {"dazu", "hinzu", NULL};
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    bool found = false;
    for (size_t i = c->first_token; i < c->end_token && !found; i++) {
        if (doc_one_of(a->doc, i, telling))
            return true;
        found = doc_one_of(a->doc, i, verbs) || /* "rechnet man 76 Kommunen dazu" */
                (doc_is(a->doc, i, "rechnet") && doc_has_one_of(a->doc, i, c->end_token, adding));
    }
    for (size_t i = from; i < to && found; i++)
        if (a->groups[i].role == GROUP_SUBJECT)
            return false;
    return found;
}

/* "Insgesamt: 24 Kommunen": a short line without a verb, below what speaks of members. */
static bool is_sum_line(const struct analysis *a, const struct clause *c)
{
    static const char *const sums[] = {
        "insgesamt",       "gesamt",     "gesamtzahl",   "summe",      "zusammen", "stand",   "bund",
        "deutschlandweit", "bundesweit", "aktuell",      "landesweit", "derzeit",  "zurzeit", "inzwischen",
        "bislang",         "bisher",     "mittlerweile", "heute",      "jetzt",    "nun",     "mitgliederstand",
        "mitgliederzahl",  "anzahl",     "zahl",         NULL};
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const size_t LONGEST = 14;
    if (c->finite || s->end_token - s->first_token > LONGEST || clause_has_unknown_verb(a, c))
        return false;
    return doc_has_one_of(a->doc, s->first_token, s->end_token, sums);
}

static bool counts_members(const struct analysis *a, size_t clause, bool *unsure, int steps);

/* The clauses before, over those that the sentence adds without a verb: a bounded way back. */
static bool counts_before(const struct analysis *a, size_t clause, bool *unsure, int steps)
{
    const size_t BACK = 4;
    size_t i = clause - 1;
    for (size_t n = 0; n < BACK && i > a->first_clause[a->clauses[clause].sentence] && !a->clauses[i].finite; n++)
        i--;
    return a->clauses[i].finite && counts_members(a, i, unsure, steps);
}

/* "wohl aber", "sondern": what was denied before is so of what follows. */
static bool affirms(const struct analysis *a, const struct clause *c)
{
    size_t i = c->first_token;
    return doc_is(a->doc, i, "sondern") ||
           (doc_one_of(a->doc, i, (const char *const[]){"wohl", "dafür", NULL}) && doc_is(a->doc, i + 1, "aber"));
}

/* "Fünf der zwölf Bezirke sind inzwischen Partner": a noun for members, without an article, behind the copula. */
static bool is_predicate_noun(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    size_t i = m->first_token;
    if (m->rule->kind != RULE_BARE || m->rule->unit != 0 || m->rule->needs != NEEDS_FOCUS)
        return false;
    while (i > c->first_token && token_classes(a->doc, i - 1) & (W_ADVERB | W_NOW))
        i--;
    if (i > c->first_token && token_classes(a->doc, i - 1) & W_COPULA)
        return true;
    /* "In Berlin sind elf der zwölf Bezirke Partner": at the end of the clause, behind the noun of those counted */
    const size_t REACH = 16; /* tokens */
    size_t end = c->end_token;
    while (end > m->end_token && a->doc->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    return end == m->end_token && i > c->first_token && a->token_bits[i - 1] & BIT_UNIT &&
           tokens_are(a->doc, reach_back(i, REACH, c->first_token), i, W_COPULA);
}

/* "Acht Kommunen haben wir inzwischen in Hessen": those who have them belong to the network, and do nothing with them. */
static bool we_have(const struct analysis *a, const struct clause *c)
{
    static const char *const have[] = {"haben", "hatten", "hätten", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 24;
    size_t end = reach_on(c->first_token, REACH, c->end_token);
    bool where = false; /* "22 Gemeinden haben wir": those of a district */
    for (size_t i = c->first_token; i < end && !where; i++)
        where = count_names_area(a, i) || token_classes(d, i) & W_NOW;
    for (size_t i = c->first_token; i + 1 < end; i++)
        if ((doc_one_of(d, i, have) && doc_is(d, i + 1, "wir")) ||
            (doc_is(d, i, "wir") && doc_one_of(d, i + 1, have)))
            return where && !clause_has_unknown_verb(a, c);
    return false;
}

/* "der Partnerprozess, in dem zwölf Kommunen vernetzt sind", "... Partnerprozess. Er läuft in zehn Städten": a
 * relative clause about the network, or what a pronoun says of it that is said of no person. */
static bool is_told_of_network(const struct analysis *a, const struct clause *c)
{
    static const char *const he[] = {"er", "dieser", "darin", "daran", "hieran", "hierin", NULL};
    static const char *const thing[] = {"darin", "daran", "hieran", "hierin", NULL}; /* no person */
    static const char *const runs[] = {
        "läuft",     "lief",      "besteht",    "bestand",   "umgesetzt", "getragen",  "mitgetragen", "gelebt",
        "verankert", "vertreten", "angekommen", "gestaltet", "vernetzt",  "vernetzte", "angewandt",   NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40, BACK = 30; /* tokens */
    const size_t i = c->first_token;
    if (c->relative && i >= 2 && doc_punct(d, i - 1, ','))
        return count_names_network(a, i - 2);
    const struct sentence *s = &d->sentences[c->sentence];
    return doc_one_of(d, i, he) && i == s->first_token && c->sentence > 0 && s->line == s[-1].line &&
           (doc_one_of(d, i, thing) || doc_has_one_of(d, i, reach_on(i, REACH, c->end_token), runs)) &&
           network_named_between(a, reach_back(i, BACK, s[-1].first_token), i);
}

/* "Celle (Partnerkommune seit 2015) nutzt die Idee an zwei Standorten": the mark is said of the commune before its
 * bracket. */
static bool is_aside_of_commune(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const size_t REACH = 8; /* tokens */
    const size_t last = reach_back(m->first_token, REACH, c->first_token);
    size_t i = m->first_token;
    while (i > last && token_depth(a, i) > 0 && !doc_punct(a->doc, i, '('))
        i--;
    return doc_punct(a->doc, i, '(') && i > c->first_token && a->token_bits[i - 1] & BIT_PLACE;
}

/* Clauses that say so by each other are followed a few steps: "Kommunen, unter denen ..." looks both ways. */
static bool counts_members(const struct analysis *a, size_t clause, bool *unsure, int steps)
{
    const struct clause *c = &a->clauses[clause];
    bool named;
    enum network n = clause_network(a, c, &named);
    *unsure = c->unsure || c->denied;
    if (n != NETWORK_THIS || steps-- == 0)
        return false;
    /* "Sie unterschrieb 2011, gemeinsam mit 13 anderen Kommunen" */
    bool depends = c->relative || tokens_are(a->doc, c->first_token, c->first_token + 2, W_SUBORD);
    bool rest = c->join == JOIN_COMMA && !c->finite && (depends || !clause_has_unknown_verb(a, c));
    if ((c->sample || rest) && clause > a->first_clause[c->sentence] && counts_before(a, clause, unsure, steps)) {
        if (affirms(a, c)) /* "ist nicht Mitglied, wohl aber fünf der zwölf Bezirke" */
            *unsure = false;
        else if (c->relative &&
                 clause_has_unknown_verb(a, c)) /* "will dem Prozess beitreten, der sechs Kommunen umfasst" */
            *unsure = c->unsure || c->denied;
        return true;
    }
    if (c->sample &&
        clause > a->first_clause[c->sentence]) /* "nehmen sieben Kommunen teil, darunter vier Landkreise" */
        return counts_members(a, clause - 1, unsure, steps);
    if (clause + 1 < a->first_clause[c->sentence + 1] && c[1].relative && !relative_tells_part(a, &c[1]) &&
        a->token_bits[c->end_token - 1] & BIT_UNIT)
        return counts_members(a, clause + 1, unsure, steps); /* "die 80 Kommunen, die am Prozess teilnehmen" */
    if (is_told_of_network(a, c))
        return true;
    const struct clause *on = clause_going_on(a, c);
    if (on)
        return counts_members(a, (size_t)(on - a->clauses), unsure, steps);
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    bool aside = false, itself = false;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool says = r->kind == RULE_VERB || rule_is_of_members(r);
        if (is_aside_of_commune(a, c, &a->marks.v[i])) {
            aside = true;
            continue;
        }
        itself |= mark_names_network(&a->marks.v[i]);
        if ((says && r->status != STATUS_LEFT) || is_predicate_noun(a, c, &a->marks.v[i]))
            return true;
    }
    named &= itself || !aside;
    return named || has_counting_verb(a, c) || is_sum_line(a, c) || we_have(a, c);
}

bool clause_counts_members(const struct analysis *a, size_t clause, bool *unsure)
{
    enum { STEPS = 4 };
    return counts_members(a, clause, unsure, STEPS);
}
