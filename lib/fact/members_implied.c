/* Who is meant where a clause names no commune: whom something else in the sentence points to (what stands for a commune:
 * members_meant.c), or who was spoken of before. German in general. */
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* The first word that is no conjunction is a verb: the subject is that of the clause before. */
static bool begins_with_verb(const struct analysis *a, const struct clause *c)
{
    size_t i = c->first_token;
    while (i < c->end_token && token_classes(a->doc, i) & (W_AND | W_BUT | W_ADVERB))
        i++;
    if (i >= c->end_token)
        return false;
    bool unknown = c->join == JOIN_COMMA && !doc_capital(a->doc, i) && !token_classes(a->doc, i) &&
                   doc_ends(a->doc, i, 2, "t"); /* "trat bei, hielt drei Treffen ab und stieg aus" */
    return a->token_bits[i] & BIT_VERB || unknown;
}

/* "hat ein Konzept erarbeitet und sich 2018 angeschlossen": the auxiliary of the clause before holds on, and its
 * subject. */
static bool shares_auxiliary(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    return before && c->join == JOIN_AND && !c->relative &&
           tokens_are(a->doc, before->first_token, before->end_token, W_FINITE) &&
           !tokens_are(a->doc, c->first_token, c->end_token, W_FINITE) &&
           groups_in(a, c->first_token, c->end_token, NULL) == 0;
}

/* "sind wir 72 Partnerkommunen": many, none of them the topic. */
static bool counts_units(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const size_t BACK = 4;
    struct number n;
    bool unit = m->rule->kind == RULE_UNIT || m->rule->kind == RULE_BARE;
    for (size_t i = m->first_token; unit && i > c->first_token && i + BACK > m->first_token; i--)
        if (!(a->token_bits[i - 1] & BIT_DATE) && number_may_begin(a->doc, i - 1) &&
            number_read(a->doc, i - 1, false, &n) && !n.ordinal) /* "Sie ist eine von 67 Partnerkommunen" is of one */
            return n.value > 1 && !unit_is_one_of_counted(a, c, i - 1);
    return false;
}

/* "Den Auftakt macht eine Werkstatt am 12. April", "Den Anfang macht im Mai Familie Ernst": the clause has a subject
 * that is no commune. */
static bool names_subject_behind(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const articles[] = {"ein", "eine", "der", "die", "das", NULL};
    size_t i = m->with_end > m->end_token ? m->with_end : m->end_token;
    if (m->rule->kind != RULE_VERB || i + 1 >= c->end_token)
        return false;
    const size_t verb = i;
    while (i < c->end_token && (a->token_bits[i] & BIT_DATE || token_classes(a->doc, i) & (W_PREP | W_ADVERB)))
        i++;
    if (i > verb && i < c->end_token && a->token_bits[i - 1] & BIT_DATE && token_is_noun(a->doc, i) &&
        !(a->token_bits[i] & (BIT_PLACE | BIT_NAME | BIT_UNIT)))
        return true;
    i = verb;
    if (!doc_one_of(a->doc, i, articles))
        return false;
    for (i++; i < c->end_token && a->doc->tokens[i].kind == TOK_WORD && !doc_capital(a->doc, i); i++)
        ;
    return i < c->end_token && token_is_noun(a->doc, i) &&
           !(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME | BIT_UNIT));
}

/* A clause that begins with the statement itself: "Beigetreten am 29.11.2012.", "Mitglied seit 2014". */
static bool begins_with_statement(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    size_t i = c->first_token;
    while (i < c->end_token && i < s->mark->first_token &&
           (token_classes(a->doc, i) & (W_ADVERB | W_SINCE | W_PREP | W_ARTICLE) || a->token_bits[i] & BIT_DATE ||
            a->doc->tokens[i].kind == TOK_PUNCT ||
            (s->mark->rule->kind == RULE_NOUN && !doc_capital(a->doc, i) && !token_classes(a->doc, i) &&
             !(a->token_bits[i] & BIT_VERB)))) /* "gemeinsamer Beitritt" */
        i++;
    return i == s->mark->first_token && s->mark->end_token > s->mark->first_token &&
           !names_subject_behind(a, c, s->mark);
}

static bool holds_standing_noun(const struct analysis *a, const struct clause *c)
{
    size_t from, to = standings_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++)
        if (standing_is_noun(standing_of(&a->standings[i])))
            return true;
    return false;
}

/* "Die Mitgliedschaft im Netzwerk ist freiwillig", "Ein Beitritt ist jederzeit möglich": nobody's. Somebody's has a
 * possessive, or a date. */
static bool is_nobodys(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    static const char *const possessives[] = {"ihre",   "ihr",   "ihrer",   "seine", "sein",   "seiner",
                                              "unsere", "unser", "unserer", "deren", "dessen", NULL};
    return standing_is_noun(standing_of(s->mark)) && token_classes(a->doc, c->first_token) & W_ARTICLE &&
           dates_in(a, c->first_token, c->end_token, NULL) == 0 &&
           !doc_has_one_of(a->doc, c->first_token, s->mark->end_token, possessives);
}

/* "In Bochum ist es nicht besser, beigetreten ist dort niemand": the clause tells of somewhere else than the topic. */
static bool begins_elsewhere(const struct analysis *a, const struct clause *c)
{
    static const char *const there[] = {"dort", "da", "drüben", "nebenan", "sonst", NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, there);
}

bool clause_is_purpose(const struct analysis *a, const struct clause *c)
{
    const size_t end = clause_words_end(a->doc, c);
    return c->join == JOIN_COMMA && doc_is(a->doc, c->first_token, "um") && !c->relative &&
           a->doc->tokens[end - 1].kind == TOK_WORD && strstr(doc_fold(a->doc, end - 1), "en");
}

bool subject_is_described(const struct analysis *a, const struct clause *c, const struct group *g)
{
    return c->join == JOIN_COMMA && g->end_token + 1 == c->first_token && !c->relative &&
           !(token_classes(a->doc, c->first_token) & W_SUBORD) &&
           !tokens_are(a->doc, c->first_token, c->end_token, W_FINITE | W_PRONOUN) &&
           token_depth(a, g->first_token) == 0;
}

/* "Zwei Städte, eine Partnerkommune: Bremerhaven nimmt teil": the clause behind the colon says who. */
static bool names_another_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    if (c->finite || !next || next->join != JOIN_COLON || !next->finite)
        return false;
    size_t from, to = groups_between(a, next->first_token, next->end_token, &from);
    return from < to && a->groups[from].role == GROUP_SUBJECT;
}

/* "überreichte zwei Urkunden: an Celle und an Uelzen": who receives stands behind the colon. */
static bool lists_receivers_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    return next && next->join == JOIN_COLON && !next->finite &&
           groups_in(a, next->first_token, next->end_token, NULL) > 0;
}

/* "Auch mit Celle tauscht man sich aus, ebenfalls Partnerkommune": an apposition behind the verb; -1. */
static int group_of_apposition(const struct reading *r, const struct clause *c, const struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *before = clause_before(a, c);
    bool unit = (c->join == JOIN_COMMA || c->join == JOIN_DASH) && s->mark->end_token > c->first_token &&
                (s->mark->rule->kind == RULE_UNIT
                     ? !c->finite
                     : s->status == STATUS_MEMBER && !has_finite_between(a, c->first_token, s->mark->end_token));
    size_t noun;
    if (unit && before && !before->denied && !before->finite && subject_is_generic(a, before, &noun) &&
        doc_capital(a->doc, noun) &&
        noun + 1 >= before->end_token) /* "Die Landeshauptstadt, ebenfalls Partnerkommune" */
        return group_meant_by(r, (size_t)(before - a->clauses), r->topic, noun);
    const int people = unit && before && !before->denied && !before->finite ? group_pointed_at(a, before) : -1;
    if (people >= 0) /* "Die Kolleginnen, selbst Partnerkommune, ..." */
        return people;
    if (doc_is(a->doc, c->first_token, "seit") && s->mark->rule->kind == RULE_UNIT && !c->finite && !c->denied)
        return group_before_colon(a, c); /* "Wurzen: Seit 2020 Partnerkommune" */
    unit &= s->mark->rule->kind == RULE_UNIT && c->join == JOIN_COMMA;
    if (!unit || !before || before->denied || !(before->finite || clause_has_unknown_verb(a, before)))
        return -1;
    return only_commune(a, before->first_token, before->end_token);
}

/* "wurde dem Landkreis ausgehändigt", "an die Stadt überreicht": a noun for a commune that no name follows. */
static bool receiver_is_generic(const struct analysis *a, const struct clause *c, size_t *token)
{
    const struct doc *d = a->doc;
    for (size_t i = c->first_token + 1; i < c->end_token; i++) {
        bool article =
            doc_is(d, i - 1, "dem") || (doc_is(d, i - 1, "der") && !(i > 1 && doc_capital(d, i - 2))) ||
            (i > 1 && (doc_is(d, i - 2, "an") || doc_is(d, i - 2, "für")) && token_classes(d, i - 1) & W_ARTICLE);
        if (article && token_classes(d, i) & W_KIND && doc_capital(d, i) && !(a->token_bits[i] & BIT_PLACE) &&
            !(i + 1 < c->end_token && a->token_bits[i + 1] & BIT_PLACE)) {
            *token = i;
            return true;
        }
    }
    return false;
}

/* "In der hessischen Landeshauptstadt, die ...", "Mit dem Kreis, der ...": a noun for one commune in any case, with
 * its article, ends the clause. */
static bool ends_in_generic(const struct analysis *a, const struct clause *c, size_t *noun)
{
    static const char *const one[] = {"stadt", "kreis", "kommune", "gemeinde", "bezirk", NULL};
    static const char *const articles[] = {"der", "dem", "den",  "die", "das", "im", "zum",
                                           "zur", "vom", "beim", "am",  "ins", NULL};
    static const char *const picked[] = {"erste",   "ersten",  "zweiten",  "dritten", "nächste", "nächsten", "letzte",
                                         "letzten", "einzige", "einzigen", "andere",  "anderen", NULL};
    const size_t ADJECTIVES = 3;
    const struct doc *d = a->doc;
    size_t i = c->end_token - 1;
    if (i <= c->first_token || !doc_capital(d, i) || !doc_ends_in(d, i, 0, one) ||
        a->token_bits[i] & (BIT_PLACE | BIT_UNIT | BIT_NAME | BIT_DATE))
        return false;
    *noun = i;
    for (size_t n = 0; n < ADJECTIVES && i > c->first_token && !doc_one_of(d, i - 1, articles); n++, i--)
        if (doc_one_of(d, i - 1, picked))
            return false;
    return i > c->first_token && doc_one_of(d, i - 1, articles);
}

int group_of_antecedent(const struct reading *r, size_t clause)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause], *before = clause_before(a, c);
    size_t noun;
    if (!before)
        return -1;
    const bool subject =
        subject_is_generic(a, before, &noun) && noun + 1 == before->end_token && doc_capital(a->doc, noun);
    const bool told = clause_has_class(a, c, W_NOW | W_ADDITIVE) ||
                      dates_in(a, c->first_token, c->end_token, NULL) > 0; /* not "in der Stadt, die mitmacht": any */
    if (!subject && !(told && ends_in_generic(a, before, &noun)))
        return -1;
    const int topic = r->subject >= 0 ? r->subject : r->topic;
    static const char *const several[] = {"kommunen", "städte",  "städten",   "kreise",
                                          "kreisen",  "bezirke", "gemeinden", NULL};
    if (topic >= 0 && a->groups[topic].end_place - a->groups[topic].first_place == 1 &&
        doc_ends_in(a->doc, noun, 0, several))
        return -1; /* "Ulm sieht davon ab. Die zehn Kommunen, die mitmachen, sind größer" */
    const int meant = group_meant_by(r, clause - 1, topic, noun);
    return subject || (meant >= 0 && communes_in(a, &a->groups[meant]) == 1) ? meant : -1;
}

/* "Am 3. Mai wurde die Vereinbarung unterzeichnet", nobody says by whom. */
static bool is_paper_signed(const struct doc *d, const struct clause *c, const struct statement *s)
{
    static const char *const passive[] = {"wurde", "wurden", "worden", "folgte", "erfolgte", NULL};
    return s->status == STATUS_JOINED && clause_names_paper(d, c) &&
           doc_has_one_of(d, c->first_token, c->end_token, passive);
}

/* "Nicht mehr dabei:" over those whom it means. */
static bool leads_to_list(const struct analysis *a, const struct clause *c)
{
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const size_t APART = 16; /* empty lines */
    const struct line *line = &a->doc->lines[s->line], *next = line + 1;
    const struct line *end = a->doc->lines + reach_on(s->line + 1, APART, a->doc->nlines);
    while (next < end && line_is_empty(next))
        next++;
    return doc_punct(a->doc, s->end_token - 1, ':') && line->end_token == s->end_token && next < end &&
           (next->kind == BLOCK_ITEM || line_is_pure_list(a, next));
}

/* "Neun Kommunen traten bei. Im Rathaus nahmen ihre Vertreter die Urkunden entgegen": those whom the sentence before
 * counts. */
static bool acts_for_counted(const struct analysis *a, const struct clause *c)
{
    static const char *const their[] = {"ihre", "ihrer", "deren", NULL};
    static const char *const papers[] = {"urkunden", "beitrittsurkunden", "erklärungen", "vereinbarungen", NULL};
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[c->sentence];
    if (c->sentence == 0 || s[-1].line != s->line)
        return false;
    bool several = doc_has_one_of(d, c->first_token, c->end_token, papers);
    for (size_t i = c->first_token; i + 1 < c->end_token && !several; i++)
        several = doc_one_of(d, i, their) && token_is_noun(d, i + 1);
    const struct count *counted = several ? member_count(a, s[-1].first_token, s[-1].end_token) : NULL;
    return counted && counted->value > 1;
}

/* Whom a clause means that has no subject of which it could be, and does not go on with the one before; -1: nobody. */
static int group_left_out(const struct reading *r, const struct clause *c, int topic, const struct statement *s)
{
    const struct analysis *a = r->a;
    const struct doc *d = a->doc;
    const bool dated = dates_in(a, c->first_token, c->end_token, NULL) > 0;
    if (r->subject < 0 && s->mark->rule->topic && acts_for_counted(a, c))
        return -1;
    if (s->mark->rule->topic &&
        clause_is_named_behind(a, c)) /* "Nun hängt die Urkunde im Rathaus: Celle ist beigetreten" */
        return -1;
    const bool official = s->status == STATUS_JOINED && clause_has_official(a, c);
    const int named = official ? official_named(a, c) : -1;
    if (named >= 0)
        return named;
    if (official)
        return r->subject >= 0 ? topic : official_group(r, c, topic);
    bool received = s->mark->rule->topic || is_paper_signed(d, c, s);
    if (received && topic < 0 && !r->structural)
        return publisher_group(a);
    if (received || (dated && holds_standing_noun(a, c)))
        return topic;
    bool heading = d->lines[doc_line_of(d, c->first_token)].kind == BLOCK_HEADING;
    if (heading && r->subject < 0) /* "Ausgeschieden" stands over those who come */
        return -1;
    const bool begins = begins_with_statement(a, c, s);
    const struct clause *before = clause_before(a, c);
    bool there = before && before->end_token == before->first_token + 1 && doc_is(d, before->first_token, "dort");
    if (there && begins) /* "Dort, Mitglied seit 1990, hat man uns gezeigt ..." */
        return group_named_before(a, c->sentence);
    if (!begins || leads_to_list(a, c))
        return -1;
    const int head = r->structural || r->subject >= 0 ? -1 : group_at_head_of_line(a, c);
    if (head >= 0 && !c->denied)
        return head;
    /* "16. Mai: Beitritt zum Netzwerk" in a chronicle of the commune */
    const bool step = !c->finite && s->mark->rule->kind == RULE_NOUN && s->status != STATUS_MEMBER;
    const bool told = step && date_over_line(a, d->sentences[c->sentence].line, a->chronicle) != NO_REF;
    const bool entry = step && (a->publisher >= 0 || (a->chronicle && told));
    if (told && topic < 0 && !r->structural)
        return publisher_group(a);                                            /* of whom the page's head names */
    const bool portrayed = a->publisher >= 0 && unit_is_entry(a, c, s->mark); /* the page is the profile of one */
    return r->structural || r->subject >= 0 || entry || portrayed ? topic : -1;
}

/* "Nun wird die 70. Partnerkommune erwartet", "wurde eine weitere Partnerkommune gesucht": the noun for a member is
 * what the passive is about, not what somebody becomes. */
static bool is_subject_of_passive(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const passive[] = {"wird", "werden", "wurde", "wurden", NULL};
    static const char *const endings[] = {"t", "en", NULL};
    const struct doc *d = a->doc;
    static const char *const articles[] = {"die", "eine", "keine", "jede", NULL};
    const size_t REACH = 30, PHRASE = 4; /* tokens; of the noun with its article */
    size_t last = c->end_token;
    if (m->rule->kind != RULE_UNIT || m->first_token < c->first_token || m->end_token >= c->end_token)
        return false;
    /* "Die nächste Partnerkommune wird gesucht" */
    const bool leads = doc_one_of(d, c->first_token, articles) && c->first_token + PHRASE >= m->first_token &&
                       doc_one_of(d, m->end_token, passive);
    while (last > m->end_token && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    if (last-- <= m->end_token || d->tokens[last].flags & TOK_CAPITAL || token_classes(d, last) ||
        a->token_bits[last] & BIT_DATE || !doc_ends_in(d, last, 4, endings))
        return false;
    const size_t first = reach_back(m->first_token, REACH, c->first_token);
    size_t verb = m->first_token;
    while (verb > first && !doc_one_of(d, verb - 1, passive))
        verb--;
    return leads || (verb > first && doc_one_of(d, verb, articles) && verb + PHRASE >= m->first_token);
}

/* "Er hat viel erreicht und trat 2016 bei": whom the clause before means by its pronoun or noun, where this one goes
 * on with its verb; -1. */
static int subject_of_coordinate(const struct reading *r, const struct clause *c)
{
    const struct analysis *a = r->a;
    const struct clause *before = clause_before(a, c);
    const size_t HEAD = 6; /* tokens: "In diesem Jahr hat er ..." */
    size_t token;
    if (!before || c->join != JOIN_AND || c->relative || before->relative || r->subject >= 0 ||
        !(begins_with_verb(a, c) || shares_auxiliary(a, c)) || !subject_is_generic(a, before, &token) ||
        token > before->first_token + HEAD)
        return -1;
    return group_of_generic(r, (size_t)(before - a->clauses), r->topic, token);
}

/* "dass Kiel, eine Stadt im Norden, beigetreten ist": whom the clause names that this one goes on with, behind what
 * is put in; -1. */
static int subject_of_clause_around(const struct reading *r, const struct clause *c)
{
    const struct analysis *a = r->a;
    const struct clause *around = clause_around(a, c);
    if (!around)
        return -1;
    size_t from, to = groups_between(a, around->first_token, around->end_token, &from), noun;
    if (from < to && a->groups[to - 1].end_token + 1 >= around->end_token)
        return (int)to - 1;
    return subject_is_generic(a, around, &noun) ? group_of_generic(r, (size_t)(around - a->clauses), r->topic, noun)
                                                : -1;
}

/* "Gera zögert. Im Partnerprozess sind schon viele", "Gemeint sind die Städte im Prozess": the verb is of several,
 * not of the one that was spoken of; "Sind seit 2016 dabei" is said of us. */
static bool speaks_of_several(const struct analysis *a, const struct clause *c, int group)
{
    static const char *const are[] = {"sind", "waren", "seien", NULL}, *const we[] = {"wir", NULL};
    const size_t REACH = 24; /* tokens */
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    return group >= 0 && a->groups[group].end_place == a->groups[group].first_place + 1 &&
           doc_has_one_of(a->doc, c->first_token + 1, end, are) && !doc_has_one_of(a->doc, c->first_token, end, we);
}

int subject_implied(const struct reading *r, size_t clause, const struct statement *s)
{
    const struct analysis *a = r->a;
    const struct clause *c = &a->clauses[clause];
    size_t token;
    if (clause_is_purpose(a, c) && s->status == STATUS_JOINED)
        return r->subject >= 0 || !clause_has_official(a, c - 1) ? r->subject : official_group(r, c - 1, r->topic);
    const int around = subject_of_clause_around(r, c);
    if (around >= 0)
        return around;
    const bool from_whom =
        s->status == STATUS_LEFT && !s->mark->rule->with;            /* "Verabschieden mussten wir uns von Celle" */
    if (s->mark->rule->object && (s->mark->rule->weak || from_whom)) /* "Das Netzwerk zählt 77 Kommunen" */
        return -1;
    if (s->mark->rule->object && doc_is(a->doc, s->mark->end_token, "ihn") && !group_is_district(a, r->topic))
        return -1; /* "Die Urkunde macht ihn zur Partnerkommune": the district, no town */
    static const char *const nobody[] = {"niemand", "keiner", "keine", "keines", NULL};
    if (c->denied && begins_elsewhere(a, c) && doc_has_one_of(a->doc, c->first_token, c->end_token, nobody))
        return -1;
    if (is_nobodys(a, c, s) || counts_units(a, c, s->mark) || is_subject_of_passive(a, c, s->mark))
        return -1;
    static const char *const we[] = {"wir", NULL}; /* "Voriges Jahr haben wir zwei Kommunen dazugewonnen": not we */
    const struct count *counted = s->status == STATUS_JOINED ? member_count(a, c->first_token, c->end_token) : NULL;
    if (counted && counted->kind == COUNT_INCREMENT && doc_has_one_of(a->doc, c->first_token, c->end_token, we))
        return -1;
    int pointed_at = group_pointed_at(a, c);
    if (pointed_at < 0)
        pointed_at = group_of_apposition(r, c, s);
    if (pointed_at < 0)
        pointed_at = group_taken_up(a, c);
    if (pointed_at >= 0)
        return pointed_at;
    const bool generic = subject_is_generic(a, c, &token);
    if (r->subject < 0 && begins_with_verb(a, c) && clause_answers_name(a, c))
        return group_named_before(a, c->sentence);
    if (r->subject >= 0 && (begins_with_verb(a, c) || (shares_auxiliary(a, c) && !generic)))
        return r->subject;
    const int shared = generic ? -1 : subject_of_coordinate(r, c);
    if (shared >= 0)
        return shared;
    int topic = r->subject >= 0 ? r->subject : r->topic;
    if (generic)
        return group_of_generic(r, clause, topic, token);
    if (s->mark->rule->topic && receiver_is_generic(a, c, &token)) {
        const int groups[] = {topic, r->topic, publisher_group(a)};
        return group_first_agreeing(a, groups, sizeof groups / sizeof *groups, token);
    }
    if (r->subject >= 0 && subject_is_described(a, c, &a->groups[r->subject]))
        return r->subject;
    if ((s->status == STATUS_LEFT || !c->finite) &&
        clause_before(
            a, c)) { /* "Ohne Peine, ausgetreten zum 30. April", "Frau Roth aus Peine, seit 2018 im Bund, ..." */
        const int last = only_commune(a, clause_before(a, c)->first_token, c->first_token);
        if (last >= 0 && begins_with_statement(a, c, s) && subject_is_described(a, c, &a->groups[last]))
            return last;
    }
    if (clause_holds_member_count(a, c) || names_another_behind(a, c) ||
        lists_receivers_behind(a, c)) /* "Fünf Kommunen erhielten ihre Urkunden" */
        return -1;
    const int left_out = group_left_out(r, c, topic, s);
    return speaks_of_several(a, c, left_out) ? -1 : left_out;
}
