/* Numbers without a noun, and what makes them counts of what was counted last: "sind es neun", "stieg auf 15", "in
 * Hessen elf". What the sentence says of the number is read in counts_bare.c too. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/row.h"
#include "lib/fact/words.h"

#include <string.h>

bool count_is_concerned(const struct analysis *a, const struct quantity *q)
{
    static const char *const concerns[] = {"handelt", "handelte", "handle", "handeln", "handele", NULL};
    const size_t REACH = 12; /* tokens: "handelt es sich dabei mit Stichtag 1. Mai 2018 um" */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t before = count_before_adverbs(a->doc, q->first_token);
    return before > c->first_token && doc_is(a->doc, before - 1, "um") &&
           doc_has_one_of(a->doc, reach_back(before - 1, REACH, c->first_token), q->first_token, concerns);
}

/* "sind es neun", "waren es 75", "es sind nun zwölf", "sind wir acht". */
bool count_is_copular(const struct analysis *a, const struct quantity *q)
{
    static const char *const copula[] = {"sind", "waren", "wären", "sinds", "seien", NULL};
    static const char *const it[] = {"es", "wir", "sie", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 5;
    bool verb = false, subject = false;
    for (size_t i = q->first_token, n = 0; i > 0 && n < REACH; n++) {
        i--;
        if (d->tokens[i].kind != TOK_WORD)
            break;
        verb |= doc_one_of(d, i, copula);
        subject |= doc_one_of(d, i, it);
        if (!doc_one_of(d, i, copula) && !doc_one_of(d, i, it) && !(token_classes(d, i) & (W_ADVERB | W_NOW)) &&
            !(a->token_bits[i] & BIT_PLACE) && !(verb && subject) && !doc_is(d, i, "genau"))
            break;
    }
    if (subject && doc_is(d, q->end_number, "sein")) /* "müssten es über sechzig sein" */
        return true;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (count_is_concerned(a, q))
        return true;
    if (!verb && subject && doc_one_of(d, q->end_number, copula) && token_classes(d, c->first_token) & W_SUBORD)
        return true; /* "sodass wir nun 64 sind" */
    if (!verb && doc_one_of(d, q->end_number, copula))
        return doc_one_of(d, q->end_number + 1, it);
    return verb && subject;
}

/* "15 in Niedersachsen", "in Hessen neun": the number stands for the units of an area. */
static bool is_of_area(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    static const char *const in[] = {"in", "im", "aus", NULL};
    static const char *const whole[] = {"ganz", "ganzen", "gesamten",
                                        "der",  "dem",    NULL}; /* "in der ganzen Republik" */
    size_t area = q->end_number + 1;
    while (area < q->end_number + 3 && doc_one_of(d, area, whole))
        area++;
    size_t from, to = places_between(a, area, area + 1, &from);
    bool named = (from < to && a->f->places.v[from].kind != PLACE_COMMUNE) || scope_is_word(a, area);
    if (doc_one_of(d, q->end_number, in) && named)
        return true;
    if (q->first_token >= 2 && doc_is(d, q->first_token - 1, "bund") && doc_is(d, q->first_token - 2, "im"))
        return true;
    size_t next = q->end_number;
    if (scope_is_word(a, next) && d->tokens[next].kind == TOK_WORD && !doc_capital(d, next) &&
        (next + 1 >= d->ntokens || d->tokens[next + 1].kind == TOK_PUNCT ||
         d->tokens[next + 1].flags & TOK_LINE_START)) /* "58 bundesweit" */
        return true;
    bool ends = next >= d->ntokens || doc_punct(d, next, '.') || doc_punct(d, next, ',') || doc_punct(d, next, ';') ||
                doc_punct(d, next, ')') || doc_is(d, next, "und");
    if (!ends || q->first_token < 2)
        return false;
    const size_t at = tokens_back(d, count_before_insertion(a, q->first_token), 1, W_BUT); /* "in Hessen aber" */
    if (scope_is_word(a, at - 1) &&
        doc_has_one_of(d, reach_back(at, 4, 0), at - 1, in)) /* "in der ganzen Republik knapp 75" */
        return true;
    const size_t LONGEST = 4; /* tokens: "Nordrhein-Westfalen" */
    to = places_between(a, reach_back(at, LONGEST, 0), at, &from);
    return from < to && a->f->places.v[to - 1].kind != PLACE_COMMUNE && a->f->places.v[to - 1].end_token == at;
}

/* "Für Deutschland nannte die Geschäftsstelle zuletzt knapp 80", "Die Zahl für den Bund gibt sie mit „75“ an": a source
 * names the figure of an area. */
static bool names_figure(const struct analysis *a, const struct quantity *q)
{
    static const char *const naming[] = {"nennt",   "nannte",    "nennen",     "nannten",   "meldet",
                                         "meldete", "beziffert", "bezifferte", "gibt",      "gab",
                                         "angibt",  "angab",     "angegeben",  "beziffern", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 30;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_number, REACH, c->end_token);
    struct number n;
    for (size_t i = first; i < q->first_token; i++)
        if (counts_at(a, i, &n))
            return false; /* of what was counted before */
    return doc_has_one_of(d, first, end, naming) && scope_near(a, q->first_token, q->end_number);
}

/* Right before token i, the adverbs before the number, ends the network's name, and before or behind it stands a verb of
 * having. */
static bool is_had_by_network(const struct analysis *a, const struct quantity *q, size_t i)
{
    static const char *const having[] = {"hat",      "hatte",       "zählt",        "zählte", "umfasst",
                                         "umfasste", "verzeichnet", "verzeichnete", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    return i > c->first_token && count_names_network(a, i - 1) && doc_has_one_of(a->doc, c->first_token, i, having);
}

/* "nennt deren 16", "ist von 74 die Rede", "hat man 70 gezählt", "es verbleiben elf". */
static bool is_told(const struct analysis *a, const struct quantity *q)
{
    static const char *const before[] = {"deren",   "ihrer",   "derer",    "verbleiben", "verblieben", "bleiben",
                                         "blieben", "umfasst", "umfasste", "zählt",      "zählte",     NULL};
    static const char *const behind[] = {"gezählt",   "verzeichnet", "gemeldet", "übrig",
                                         "beisammen", "versammelt",  NULL};
    const struct doc *d = a->doc;
    size_t i = q->first_token;
    while (i > 0 && (token_classes(d, i - 1) & W_ADVERB || a->token_bits[i - 1] & BIT_DATE))
        i--;
    if (i > 0 && doc_one_of(d, i - 1, before))
        return true;
    if (is_had_by_network(a, q, i)) /* "hat der Partnerprozess nur 63" */
        return true;
    if (i > 0 && doc_is(d, i - 1, "von") && doc_is(d, q->end_number, "die") && doc_is(d, q->end_number + 1, "rede"))
        return true;
    if (i > 0 && doc_is(d, i - 1, "von") &&
        doc_one_of(d, q->end_number, (const char *const[]){"aus", "ausgegangen", "sprechen", "reden", NULL}))
        return true; /* "man geht von 75 aus", "heute darf ich von vier sprechen" */
    if (doc_is(d, q->end_number, "gegenüber") && i > 0 &&
        doc_one_of(d, i - 1, (const char *const[]){"stehen", "standen", "heute", NULL}))
        return true; /* "den 14 stehen heute 36 gegenüber" */
    if (names_figure(a, q))
        return true;
    /* "Bundesweit wurden 66 genannt" */
    static const char *const said[] = {"genannt",  "angegeben", "aufgeführt", "registriert",
                                       "gelistet", "erfasst",   NULL};
    return doc_one_of(d, q->end_number, behind) ||
           (doc_one_of(d, q->end_number, said) && scope_near(a, q->first_token, q->end_number));
}

/* "Bundesweit 78, in Hessen elf". */
static bool follows_area(const struct analysis *a, const struct quantity *q)
{
    const size_t LONGEST = 4;
    size_t from, to = places_between(a, reach_back(q->first_token, LONGEST, 0), q->first_token, &from);
    return from < to && a->f->places.v[to - 1].kind != PLACE_COMMUNE &&
           a->f->places.v[to - 1].end_token == q->first_token;
}

/* "Mitglieder": the members of what the passage is about. */
static bool is_body_noun(const struct analysis *a, size_t i)
{
    const struct mark *bare = count_mark(a, i, RULE_BARE);
    bool named;
    return bare && bare->rule->needs == NEEDS_FOCUS &&
           clause_network(a, &a->clauses[clause_of(a, i)], &named) == NETWORK_THIS;
}

/* "Partnerkommunen (80)": a bracket that holds the number alone, right behind the noun. */
static bool is_bracketed_figure(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t NAME = 16; /* tokens of a noun with the network's name */
    size_t i = q->first_token;
    if (i < 2 || !doc_punct(d, i - 1, '(') || !doc_punct(d, q->end_number, ')'))
        return false;
    size_t from, to = marks_between(a, reach_back(i, NAME, 0), i - 1, &from);
    bool unit = false, name = false; /* "Kommunen im Prozess (5)" */
    for (size_t m = from; m < to; m++) {
        const struct mark *mark = &a->marks.v[m];
        bool last = mark->end_token == i - 1;
        if (mark->rule->kind == RULE_UNIT && last)
            return true;
        unit |= mark->rule->kind == RULE_BARE && mark->rule->unit == 0;
        name |= mark->rule->kind == RULE_NAME && last;
    }
    return unit && name;
}

bool count_is_dated_entry(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t dash = count_before_adverbs(d, q->first_token), LONGEST = 6; /* tokens of bullet and date */
    const struct line *line = &d->lines[doc_line_of(d, q->number_token)];
    size_t first = line->first_token, from;
    first += first < line->end_token && d->tokens[first].kind == TOK_PUNCT; /* a bullet */
    if (dash < first + 2 || dash - first > LONGEST || !doc_dash_apart(d, dash - 1) ||
        quantity_end(q) < line->end_token - (doc_punct(d, line->end_token - 1, '.') ? 1 : 0) ||
        dates_in(a, first, first + 2, &from) == 0)
        return false;
    const struct date_mention *date = &a->f->dates.v[from];
    return date->first_token == first && date->end_token + 1 == dash && date_is_absolute(a, from);
}

/* "Partnerkommunen: 78", "Anzahl der Partnerkommunen: 78 (Stand: ...)": a label and its figure. */
static bool is_labelled(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (is_bracketed_figure(a, q) || (q->head == q->end_head && count_is_dated_entry(a, q)))
        return true;
    if (c->join != JOIN_COLON || q->first_token != c->first_token || c->finite)
        return false;
    const struct clause *before = c - 1;
    if (clause_is_mere_date(a, before)) /* "Am 31.12.2021: 72." */
        return true;
    const size_t LONGEST = 8;
    if (count_is_at_once(a->doc, q) ||
        tokens_are(a->doc, before->first_token, before->end_token, W_NOT)) /* "Länder ohne Partnerkommune: 2" */
        return false;
    size_t inside = 0; /* "(Stand 1.4.2022)" */
    for (size_t i = before->first_token; i < before->end_token; i++)
        inside += token_depth(a, i) > 0;
    for (size_t i = before->first_token; i < before->end_token; i++)
        if (a->token_bits[i] & BIT_UNIT && before->end_token - before->first_token - inside <= LONGEST)
            return count_mark(a, i, RULE_UNIT) || is_body_noun(a, i) ||
                   (count_mark(a, i, RULE_BARE) && count_is_beside_network(a, before) &&
                    !doc_begins(a->doc, i, "standort") &&      /* of what else is described */
                    !count_is_in_portrait(a, q->first_token)); /* "Kommunen: 24" */
    return false;
}

/* "nennt höchstens acht, die Landesvereinigung mindestens neun Partner": the noun comes with the next number. */
static bool unit_ahead(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 10;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    bool named, dated = doc_punct(a->doc, q->end_number, ',') && q->end_number + 1 < a->doc->ntokens &&
                        a->token_bits[q->end_number + 1] & BIT_DATE; /* "zählte er 26, 2016 schon 54 Kommunen" */
    const bool placed =
        follows_area(a, q) || scope_near(a, q->first_token, q->end_number); /* "aus Hessen nun acht, " */
    if ((q->relation == REL_EQ && !placed && !count_is_copular(a, q) && !dated) ||
        !doc_punct(a->doc, q->end_number, ',') ||
        clause_network(a, &a->clauses[clause_of(a, q->number_token)], &named) != NETWORK_THIS)
        return false;
    struct quantity next;
    for (size_t i = q->end_number; i < s->end_token && i < q->end_number + REACH; i++)
        if (quantity_read(a, i, &next) && next.head < next.end_head) {
            const struct mark *own = count_mark(a, next.head, RULE_UNIT), *bare = count_mark(a, next.head, RULE_BARE);
            return (own && own->rule->unit == 0) || (bare && bare->rule->unit == 0);
        }
    return false;
}

/* "zu sechst": the value of the word behind "zu", 0 if it is none. */
int64_t count_together(const struct doc *d, size_t i)
{
    if (!doc_is(d, i, "zu") || i + 1 >= d->ntokens || d->tokens[i + 1].kind != TOK_WORD ||
        d->tokens[i + 1].flags & TOK_CAPITAL || d->tokens[i + 1].fold_len > 24 ||
        doc_capital(d, i + 2)) /* "zu acht Kommunen" */
        return 0;
    char word[32];
    size_t len = d->tokens[i + 1].fold_len;
    memcpy(word, doc_fold(d, i + 1), len);
    word[len] = 'e';
    int64_t value;
    bool ordinal;
    return number_word(word, len + 1, &value, &ordinal) && ordinal ? value : 0;
}

/* "kamen hinzu", "folgten", "gesellen sich", or a verb of joining. */
static bool tells_coming(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (token_deeds(a->doc, i) & WORD_GAINS) /* "werden zehn weitere begrüßt" */
            return true;
    static const char *const words[] = {"hinzu",    "dazu",   "hinzugekommen", "dazugekommen", "folgten",
                                        "gesellen", "kommen", "kamen",         "gesellten",    NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words) ||
           has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED);
}

bool count_is_more_than(const struct doc *d, const struct quantity *q)
{
    bool raised = count_is_raised_to(d, q);
    size_t behind = q->end_number + 1;
    bool ends = behind >= d->ntokens || d->tokens[behind].kind == TOK_PUNCT;
    return doc_is(d, q->end_number, "mehr") && (doc_is(d, behind, "als") || ends) && !raised;
}

/* "Zu den 76 kommen vier neue hinzu", "drei weitere folgten": behind members, so many more of them. */
static bool is_more(const struct counting *k, const struct quantity *q)
{
    static const char *const more[] = {"neue", "weitere", "neuen", "weiteren", NULL};
    const struct doc *d = k->a->doc;
    bool than = count_is_more_than(d, q);
    const struct clause *c = &k->a->clauses[clause_of(k->a, q->number_token)];
    bool came = doc_one_of(d, q->end_number, more) && !c->unsure &&
                (tells_coming(k->a, c) || count_exists(k->a, q) || count_is_copular(k->a, q));
    static const char *const added[] = {"hinzu", "dazu", "hinzugekommen", "dazugekommen", NULL};
    size_t end = reach_on(q->end_number, 2, c->end_token);
    came |= !c->unsure && doc_has_one_of(d, q->end_number, end, added); /* "ein Jahr später kamen zehn hinzu" */
    const size_t NEAR = 4; /* sentences: an entry of a timeline after the other */
    /* "180 Gäste aus Kitas und Kreisen, 30 mehr als im Vorjahr": than were counted, not than a noun was met */
    return ((than && k->last.end_token > 0) || came) && k->last.unit == 0 &&
           k->sentence - k->last.sentence <= (than ? 1 : NEAR) && !(d->tokens[q->end_number + 1].flags & TOK_CAPITAL);
}

/* "58 Kommunen machen mit. Alle wurden befragt, 49 ...", "Der Bogen ging an alle, 49 ...": the clause before takes
 * up the members that the sentence before counts. */
static bool takes_up_members(const struct counting *k, const struct clause *c)
{
    static const char *const them[] = {"alle",  "allen", "sämtliche", "sämtlichen", "jede", "jeder",
                                       "ihnen", "sie",   "diese",     "diesen",     NULL};
    const size_t REACH = 24; /* tokens */
    const struct doc *d = k->a->doc;
    const struct clause *before = clause_before(k->a, c);
    if (!before || k->last.end_token == 0 || k->last.sentence + 1 != k->sentence || k->last.kind == COUNT_INCREMENT ||
        doc_line_of(d, k->last.end_token - 1) != doc_line_of(d, c->first_token))
        return false;
    const size_t end = reach_on(before->first_token, REACH, before->end_token);
    for (size_t i = before->first_token; i < end; i++) /* "alle Eltern": of others */
        if (doc_one_of(d, i, them) && (i + 1 >= end || !doc_capital(d, i + 1) || k->a->token_bits[i + 1] & BIT_UNIT))
            return true;
    return false;
}

/* Fewer of those who were counted in the sentence did something: the number leads a clause of its own, before a
 * preterite. */
static bool is_said_of_some(const struct counting *k, const struct quantity *q, const struct clause *c)
{
    const struct doc *d = k->a->doc;
    size_t i = q->end_number;
    static const char *const have[] = {"haben", "hatten", NULL};
    static const char *const answers[] = {"geantwortet", "antwort", "zurück", "rückmeldung", "mitgemacht", NULL};
    bool parted = c->join == JOIN_SEMICOLON || c->join == JOIN_COMMA || c->join == JOIN_AND;
    const bool here = k->last.sentence == k->sentence || takes_up_members(k, c);
    if (!parted || q->first_token != c->first_token || k->last.unit != 0 || k->last.end_token == 0 || !here ||
        (q->value >= k->last.value && !count_told_more(k, q->value)))
        return false;
    if (doc_one_of(d, i, have) && doc_has_stem(d, i, c->end_token, answers))
        return true; /* "74 wurden angeschrieben, 52 haben geantwortet" */
    return i < c->end_token && d->tokens[i].kind == TOK_WORD && !(d->tokens[i].flags & TOK_CAPITAL) &&
           !token_classes(d, i) &&
           (word_is_preterite(doc_fold(d, i), d->tokens[i].fold_len) ||
            (c->join == JOIN_SEMICOLON && doc_ends(d, i, 4, "en")));
}

/* "56 Kommunen gehören dazu. Geantwortet haben 41": fewer, behind a participle and its auxiliary, at the end of the
 * clause. */
static bool is_behind_participle(const struct counting *k, const struct quantity *q, const struct clause *c)
{
    static const char *const have[] = {"haben", "hatten", NULL};
    const struct doc *d = k->a->doc;
    const size_t i = tokens_back(d, q->first_token, c->first_token, W_ADVERB | W_NOW);
    size_t end = c->end_token;
    while (end > q->end_number && d->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    if (end != q->end_number || i < c->first_token + 2 || !doc_one_of(d, i - 1, have) || k->last.unit != 0 ||
        k->last.end_token == 0 || k->sentence - k->last.sentence > 1 || q->value >= k->last.value ||
        has_mark_between(k->a, c->first_token, c->end_token, RULE_VERB) ||
        doc_line_of(d, k->last.end_token - 1) != doc_line_of(d, i))
        return false;
    return (doc_begins(d, i - 2, "ge") || strstr(doc_fold(d, i - 2), "ge")) &&
           (doc_ends(d, i - 2, 4, "t") || doc_ends(d, i - 2, 4, "en"));
}

/* "2011 hatten 16 angefangen", "zwölf sind seit 2011 dabei": members are who does it, right beside the finite verb. */
static bool is_subject(const struct counting *k, const struct quantity *q)
{
    static const char *const began[] = {"angefangen", "begonnen", "gestartet", "losgelegt", "begannen", NULL};
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = tokens_back(d, q->first_token, c->first_token, W_ADVERB | W_NOW);
    bool behind = i > c->first_token && token_classes(a->doc, i - 1) & W_FINITE;
    size_t next = q->end_number;
    bool before =
        i == c->first_token && next < c->end_token &&
        (token_classes(d, next) & W_FINITE || (d->tokens[next].kind == TOK_WORD && !token_classes(d, next) &&
                                               word_is_preterite(doc_fold(d, next), d->tokens[next].fold_len)));
    /* "80 Kommunen machen mit. Zwei haben schon einen Bericht vorgelegt." */
    if (before && k->last.unit == 0 && k->last.end_token > 0 && k->sentence == k->last.sentence + 1 &&
        q->value < k->last.value && d->tokens[i].flags & TOK_SENTENCE_START &&
        doc_line_of(d, k->last.end_token - 1) == doc_line_of(d, i))
        return true;
    /* "Alle 58 Partnerkommunen erhielten einen Bogen; 41 antworteten." */
    if (is_said_of_some(k, q, c) || is_behind_participle(k, q, c))
        return true;
    if ((!behind && !before) || k->last.unit != 0 || k->last.end_token == 0 || k->sentence - k->last.sentence > 3)
        return false;
    if (doc_has_one_of(a->doc, q->end_number, c->end_token, began))
        return true;
    return has_verb_between(a, c->first_token, c->end_token, STATUS_MEMBER) ||
           has_verb_between(a, c->first_token, c->end_token, STATUS_JOINED);
}

/* "Listenplatz 1", "Bild 3": digits right behind a noun name it; "bei Windstärke neun", if a preposition leads it. */
static bool is_name_of(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    static const char *const leads[] = {"bei", "ab", "auf", "nach", "bis", NULL};
    size_t i = q->first_token;
    if (i == 0 || i != q->number_token || (q->words && (i < 2 || !doc_one_of(d, i - 2, leads))))
        return false;
    const struct token *t = &d->tokens[i - 1];
    const size_t REACH = 16; /* tokens: "Jetzt zählt die Landesvereinigung 14" */
    const struct clause *c = &a->clauses[clause_of(a, i)];
    if (count_is_kept_by(d, reach_back(i, REACH, c->first_token), i, i - 1))
        return false;
    return !doc_is(d, i - 1, "bund") && t->kind == TOK_WORD && t->flags & TOK_CAPITAL &&
           !(t->flags & TOK_SENTENCE_START) && !(d->tokens[i].flags & TOK_LINE_START) && !token_classes(d, i - 1) &&
           !count_names_area(a, i - 1) && !count_is_neutral(d, i - 1) &&
           !(a->token_bits[i - 1] & (BIT_DATE | BIT_UNIT | BIT_NAME | BIT_PLACE));
}

/* "nicht 46, sondern 64": the one that is wrong. */
static bool is_put_right(const struct doc *d, const struct quantity *q)
{
    return doc_punct(d, q->end_number, ',') && doc_is(d, q->end_number + 1, "sondern");
}

/* "Zwölf stimmten dagegen, neun dafür", "bei drei Enthaltungen": votes. */
static bool is_vote(const struct analysis *a, const struct quantity *q)
{
    static const char *const sides[] = {"dafür", "dagegen", "dawider", NULL};
    static const char *const votes[] = {"stimmten",   "gestimmt",   "stimmen",    "votierten", "votiert",
                                        "abstimmung", "enthaltung", "enthielten", NULL};
    const size_t REACH = 24; /* tokens */
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    return doc_one_of(a->doc, q->end_number, sides) &&
           doc_has_one_of(a->doc, reach_back(q->first_token, REACH, s->first_token),
                          reach_on(q->end_number, REACH, s->end_token), votes);
}

static bool stands_alone(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = q->end_number;
    if (i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT || d->tokens[i].flags & TOK_LINE_START)
        return true;
    return d->tokens[i].kind == TOK_WORD &&
           (!(d->tokens[i].flags & TOK_CAPITAL) || a->token_bits[i] & BIT_DATE); /* "54 Ende 2017" */
}

/* A number alone in the first cell of a row is the number of the row. */
static bool numbers_row(const struct analysis *a, const struct quantity *q)
{
    size_t l = doc_line_of(a->doc, q->number_token);
    struct row r;
    if (a->doc->lines[l].kind != BLOCK_ROW || a->doc->lines[l].first_token != q->number_token)
        return false;
    row_read(a, l, &r);
    return r.n > 1 && r.cells[0].end_token == q->end_number;
}

/* "Im Prozess sind es in Thüringen acht, bundesweit 70", "Um die sechzig." behind what speaks of members. */
static bool is_fragment_of_told(const struct counting *k, const struct quantity *q)
{
    if (k->last.unit != 0 || q->value < 2 || !count_is_fragment(k->a, q))
        return false;
    /* "Partnerkommunen in Hessen" as a line of its own, below it "Derzeit zehn, darunter sechs Kreise." */
    const size_t LONGEST = 8; /* tokens of what heads it */
    const struct doc *d = k->a->doc;
    const struct sentence *head = &d->sentences[k->last.sentence];
    const bool headed = k->last.end_token == 0 && k->sentence == k->last.sentence + 1 &&
                        head->end_token - head->first_token <= LONGEST &&
                        head->line != d->sentences[k->sentence].line &&
                        !has_finite_between(k->a, head->first_token, head->end_token);
    return headed || k->sentence == k->last.sentence;
}

/* "Partnerkommunen in Hessen / 11", "davon mit Zuschuss / 2" as terms and details: some of what was told above. */
static bool is_detail_of_told(const struct counting *k, const struct quantity *q)
{
    static const char *const of[] = {"davon", "darunter", NULL};
    const struct doc *d = k->a->doc;
    const size_t LONGEST = 3, BACK = 3; /* tokens of the detail; sentences */
    size_t l = doc_line_of(d, q->number_token);
    const struct line *line = &d->lines[l];
    int32_t term = k->a->section[l];
    return line->kind == BLOCK_DETAIL && term >= 0 && line->end_token - line->first_token <= LONGEST &&
           doc_one_of(d, d->lines[term].first_token, of) && k->last.unit == 0 && k->last.end_token > 0 &&
           k->sentence - k->last.sentence <= BACK && q->value <= k->last.value;
}

/* "Die übrigen fünf kamen später", not "Die übrigen vier sehen keinen Bedarf", of others than those of the paragraph. */
static bool is_rest_of_told(const struct counting *k, const struct quantity *q)
{
    return k->ntold > 0 && count_is_rest(k->a, q) &&
           (!k->a->clauses[clause_of(k->a, q->number_token)].denied || count_is_told_rest(k, q));
}

/* "75 Organisationen, darunter vier mit Sitz in Hamburg", "61, davon neun im Norden": some of what was counted right
 * before. */
static bool is_among_told(const struct counting *k, const struct quantity *q)
{
    static const char *const of[] = {"davon", "darunter", "hiervon", NULL};
    const size_t REACH = 3; /* tokens: "darunter auch schon vier" */
    return k->last.unit >= 0 && k->last.end_token > 0 && k->last.sentence == k->sentence &&
           q->value < k->last.value &&
           doc_has_one_of(k->a->doc, reach_back(q->first_token, REACH, k->last.end_token), q->first_token, of);
}

/* "In allen Ländern gibt es ein Büro, zusammen sind das 16": so many of the thing that the clause before has, which
 * is no member. */
static bool sums_up_thing(const struct counting *k, const struct quantity *q)
{
    static const char *const one[] = {"ein", "eine", "einen", "eigene", "eigenen", "eigenes", NULL};
    static const char *const are[] = {"sind", "waren", "macht", "seien", NULL};
    static const char *const those[] = {"das", "es", "dies", NULL};
    const struct analysis *a = k->a;
    const size_t REACH = 40, NEAR = 6; /* tokens of the clause before; before the number */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)], *before = clause_before(a, c);
    const size_t near = reach_back(q->first_token, NEAR, c->first_token);
    if (!before || !before->finite || before->relative || k->last.sentence == k->sentence || count_is_result(a, q) ||
        clause_speaks_of_now(a, c) || /* "Im Mai kam eine Urkunde zurück, nun sind es 77" */
        !doc_has_one_of(a->doc, near, q->first_token, are) || !doc_has_one_of(a->doc, near, q->first_token, those))
        return false;
    size_t i = reach_back(c->first_token, REACH, before->first_token);
    if (network_named_between(a, i, c->first_token))
        return false;
    for (; i + 1 < c->first_token; i++)
        if (doc_one_of(a->doc, i, one)) {
            const size_t noun = count_over_adjectives(a, i + 1);
            return noun < c->first_token && count_is_unknown_noun(a, noun);
        }
    return false;
}

/* "Anders die Gesundheitsregionen: Davon gibt es 50": of what stands right before, where no members were told. */
static bool is_of_noun_before(const struct counting *k, const struct quantity *q)
{
    const struct clause *c = &k->a->clauses[clause_of(k->a, q->number_token)];
    bool here = k->last.sentence == k->sentence && k->last.end_token > 0;
    return doc_is(k->a->doc, c->first_token, "davon") &&
           (k->sentence - k->last.sentence > 1 || (c->join == JOIN_COLON && !here));
}

/* "48 der 74 Kommunen haben eine Stelle, bei 26 fehlt sie": with the part before, these make up the whole. */
static bool is_complement(const struct counting *k, const struct quantity *q)
{
    const struct antecedent *last = &k->last;
    const int64_t LEAST = 10; /* fewer may add up by chance */
    size_t same = k->sentence - last->sentence;
    if (last->unit != 0 || last->end_token == 0 || same > 1 || k->ntold < 2)
        return false;
    const struct count *before = &k->a->f->counts[k->told[(k->ntold - 2) % TOLD]];
    const struct count *now = &k->a->f->counts[k->told[(k->ntold - 1) % TOLD]];
    int64_t whole = before->value > now->value ? before->value : now->value;
    int64_t part = before->value > now->value ? now->value : before->value;
    bool parted = before->kind == COUNT_PART || now->kind == COUNT_PART;
    return parted && whole >= LEAST && q->value == whole - part && q->relation == REL_EQ;
}

const char *count_ellipsis_rule(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const bool denied = q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "nicht") &&
                        token_negates(a->doc, q->first_token - 1); /* "es sind nicht 100" */
    if (denied || count_is_asked(a, q) || numbers_row(a, q) || is_put_right(a->doc, q) || is_vote(a, q))
        return NULL;
    if (q->value > COUNT_MOST) /* "Landkreis Miltenberg: 130.877" */
        return NULL;

    bool than = count_is_more_than(a->doc, q);
    const char *rule = than && !is_more(k, q)                               ? NULL /* of another thing */
                       : count_is_apposed(a, q)                             ? "count.namely"
                       : count_is_so_many(a, q)                             ? "count.so_many"
                       : count_is_of_list(a, q)                             ? "count.list"
                       : unit_ahead(a, q)                                   ? "count.ahead"
                       : is_more(k, q)                                      ? "count.more"
                       : count_is_one_of(a, q)                              ? "count.one_of"
                       : count_does_the_same(a, q)                          ? "count.same"
                       : count_is_gain(a, q)                                ? "count.gain"
                       : count_is_copular(a, q) || count_is_predicate(a, q) ? "count.copula"
                       : count_is_level(a, q)                               ? "count.level"
                       : count_is_of_first(a, q)                            ? "count.first"
                       : is_of_area(a, q) || count_is_of_land(a, q)         ? "count.area"
                       : is_told(a, q) || count_is_distributed(a, q)        ? "count.told"
                       : is_labelled(a, q)                                  ? "count.label"
                       : count_is_answer(a, q)                              ? "count.answer"
                       : count_is_sum(a, q)                                 ? "count.sum"
                       : count_is_said_exactly(k, q)                        ? "count.exact"
                       : is_detail_of_told(k, q)                            ? "count.detail"
                       : is_among_told(k, q)                                ? "count.told"
                       : count_is_some_with(k, q)                           ? "count.of_whole"
                       : count_is_gapped(k, q)                              ? "count.gap"
                       : count_is_parallel(k, q)                            ? "count.parallel"
                       : count_is_start(a, q) || count_is_begun_with(a, q)  ? "count.start"
                       : count_is_compared(a, q)                            ? "count.compared"
                       : is_rest_of_told(k, q)                              ? "count.rest"
                       : is_subject(k, q)                                   ? "count.subject"
                       : count_exists(a, q)                                 ? "count.exists"
                       : count_is_corrected(a, q)                           ? "count.copula"
                       : count_becomes(a, q)                                ? "count.becomes"
                       : count_is_of_whole(k, q)                            ? "count.of_whole"
                       : count_is_in_collective(a, q)                       ? "count.collective"
                       : is_fragment_of_told(k, q)                          ? "count.fragment"
                       : is_complement(k, q)                                ? "count.complement"
                       : count_stands_for_members(a, q)                     ? "count.alone"
                       : count_is_all_they_have(k, q)                       ? "count.had"
                       : count_is_size(a, q)                                ? "count.size"
                                                                            : NULL;
    if (!rule || ((!strcmp(rule, "count.area") || !strcmp(rule, "count.alone")) && is_name_of(a, q)) ||
        (strcmp(rule, "count.level") == 0 && count_is_level_of_other(a, q)) || count_is_of_antecedent(a, q) ||
        is_of_noun_before(k, q) || sums_up_thing(k, q) || count_exists_of_other(a, q))
        return NULL;
    return stands_alone(a, q) || q->words ? rule : NULL;
}
