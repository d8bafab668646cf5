/* Counts of a page: each number that counts something, decided by what stands beside it and by what was counted
 * before. */
#include "lib/fact/counts.h"

#include "lib/base/mem.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

enum { UNIT_NONE = -2, UNIT_OTHER = -1 };

/* What was counted last: elliptical counts ("inzwischen sind es fünf") are of the same. */
struct antecedent {
    int unit; /* index of the profile's units, UNIT_OTHER, or UNIT_NONE */
    size_t sentence;
    size_t end_token; /* of the count; 0: only a noun was met */
    bool part;
    int bare; /* the unit that its noun may mean, whatever it was taken for; UNIT_NONE for no such noun */
    int as_of;
    const char *scope;
};

enum { TOLD = 32 };

struct counting {
    struct analysis *a;
    size_t told[TOLD]; /* the last counts of members, as a ring */
    size_t ntold;
    struct antecedent last;
    size_t sentence;              /* at hand */
    size_t sum_of;                /* the count that they make up */
    size_t sum_sentence, sum_end; /* the sentence whose numbers make up what was told, until this token */
    size_t scanned;               /* marks before this one were seen as antecedents */
};

static const struct mark *unit_at(const struct analysis *a, size_t token, enum rule_kind kind)
{
    size_t from, to = marks_between(a, token, token + 1, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == kind)
            return &a->marks.v[m];
    return NULL;
}

static int bare_unit(const struct analysis *a, const struct quantity *q)
{
    const struct mark *m = q->head < q->end_head ? unit_at(a, q->head, RULE_BARE) : NULL;
    return m ? m->rule->unit : UNIT_NONE;
}

/* "77 Partnerkommunen: 47 Städte, neun Bezirke und 21 Landkreise": behind a count of members, with no verb between,
 * what is counted is a part of them. */
static bool is_part_of_last(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t REACH = 12;
    if (k->last.unit != 0 || k->last.sentence != k->sentence || k->last.end_token == 0 ||
        k->last.end_token > q->first_token || q->first_token - k->last.end_token > REACH)
        return false;
    bool sign = k->last.part;
    for (size_t i = k->last.end_token; i < q->first_token; i++) {
        if (a->token_bits[i] & BIT_VERB || d->tokens[i].kind == TOK_NUMBER)
            return false;
        sign |= doc_punct(d, i, ':') || doc_punct(d, i, '(') || doc_is(d, i, "davon") || doc_is(d, i, "darunter");
    }
    return sign;
}

static void add_count(struct counting *k, const struct quantity *q, size_t end_token, int unit, enum count_kind kind,
                      const char *scope, const char *rule)
{
    struct analysis *a = k->a;
    struct facts *f = a->f;
    bool beside = kind == COUNT_PART && is_part_of_last(k, q);
    bool level = strcmp(rule, "count.level") == 0; /* "von 64 im März auf 68": at another time */
    bool follows = kind == COUNT_PART || (q->head == q->end_head && k->last.sentence == k->sentence && !level);
    beside |= follows && k->last.unit == unit && k->last.end_token > 0 && count_is_undated(a, q);
    const char *id = unit >= 0 ? profile_unit(a->c->profile, (size_t)unit) : "other";
    f->counts = mem_grow(f->counts, &f->cap_counts, f->ncounts + 1, sizeof *f->counts);
    f->counts[f->ncounts++] = (struct count){.start = a->doc->tokens[q->first_token].start,
                                             .end = a->doc->tokens[end_token - 1].end,
                                             .value = q->value,
                                             .relation = q->relation,
                                             .kind = kind,
                                             .unit = id,
                                             .scope = scope,
                                             .as_of = beside ? k->last.as_of : as_of_date(a, q),
                                             .rule = rule};
    const char *told = scope; /* behind a part, "waren es" is about the whole again */
    if (kind == COUNT_PART && k->last.unit == unit && k->last.end_token > 0 && k->last.scope)
        told = k->last.scope;
    bool table = a->doc->lines[doc_line_of(a->doc, q->number_token)].kind == BLOCK_ROW;
    if (unit >= 0 || !table) /* the figures of a table are no part of what the text tells */
        k->last = (struct antecedent){.unit = unit,
                                      .sentence = k->sentence,
                                      .end_token = end_token,
                                      .part = kind == COUNT_PART,
                                      .bare = bare_unit(a, q),
                                      .as_of = f->counts[f->ncounts - 1].as_of,
                                      .scope = told};
    if (unit == 0)
        k->told[k->ntold++ % TOLD] = f->ncounts - 1;
}

static bool is_copular(const struct analysis *a, const struct quantity *q);

/* --- with a noun --------------------------------------------------------------------------------------------- */

/* "Er umfasst 48 Kommunen", "Heute zählen wir acht Partner": verbs of counting, whose subject is no commune. */
static bool has_counting_verb(const struct analysis *a, const struct clause *c)
{
    static const char *const verbs[] = {"zählt",    "zählen",   "zählte",    "zählten",     "umfasst",
                                        "umfassen", "umfasste", "umfaßt",    "verzeichnet", "verzeichnete",
                                        "vereint",  "vereinte", "verbindet", NULL};
    /* A source may be the subject of these: "Wetzlar (2013) spricht von 14 Kommunen". */
    static const char *const telling[] = {"spricht",     "sprechen",  "sprach", "nennt",   "nannte",    "nennen",
                                          "steht",       "stehen",    "meldet", "meldete", "listet",    "aufgeführt",
                                          "angewachsen", "gewachsen", "wuchs",  "stieg",   "gestiegen", "genannt",
                                          "gezählt",     "gelistet",  NULL};
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    bool found = false;
    for (size_t i = c->first_token; i < c->end_token && !found; i++) {
        if (doc_one_of(a->doc, i, telling))
            return true;
        found = doc_one_of(a->doc, i, verbs);
    }
    for (size_t i = from; i < to && found; i++)
        if (a->groups[i].role == GROUP_SUBJECT)
            return false;
    return found;
}

/* The clauses before, over those that the sentence adds without a verb: a bounded way back. */
static bool clause_counts_before(const struct analysis *a, size_t clause, bool *unsure)
{
    const size_t BACK = 4;
    size_t i = clause - 1;
    for (size_t n = 0; n < BACK && i > a->first_clause[a->clauses[clause].sentence] && !a->clauses[i].finite; n++)
        i--;
    return a->clauses[i].finite && clause_counts_members(a, i, unsure);
}

/* "Insgesamt: 24 Kommunen": a short line without a verb, below what speaks of members. */
static bool is_sum_line(const struct analysis *a, const struct clause *c)
{
    static const char *const sums[] = {
        "insgesamt",       "gesamt",     "gesamtzahl",   "summe",      "zusammen", "stand",   "bund",
        "deutschlandweit", "bundesweit", "aktuell",      "landesweit", "derzeit",  "zurzeit", "inzwischen",
        "bislang",         "bisher",     "mittlerweile", "heute",      "jetzt",    "nun",     NULL};
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const size_t LONGEST = 14;
    if (c->finite || s->end_token - s->first_token > LONGEST)
        return false;
    for (size_t i = s->first_token; i < s->end_token; i++)
        if (doc_one_of(a->doc, i, sums))
            return true;
    return false;
}

bool clause_counts_members(const struct analysis *a, size_t clause, bool *unsure)
{
    const struct clause *c = &a->clauses[clause];
    bool named;
    enum network n = clause_network(a, c, &named);
    *unsure = c->unsure || c->denied;
    if (n != NETWORK_THIS)
        return false;
    /* "Sie unterschrieb 2011, gemeinsam mit 13 anderen Kommunen" */
    bool rest = c->join == JOIN_COMMA && !c->finite;
    if ((c->sample || rest) && clause > a->first_clause[c->sentence] && clause_counts_before(a, clause, unsure))
        return true;
    if (c->sample &&
        clause > a->first_clause[c->sentence]) /* "nehmen sieben Kommunen teil, darunter vier Landkreise" */
        return clause_counts_members(a, clause - 1, unsure);
    if (clause + 1 < a->first_clause[c->sentence + 1] && c[1].relative && a->token_bits[c->end_token - 1] & BIT_UNIT)
        return clause_counts_members(a, clause + 1, unsure); /* "die 80 Kommunen, die am Prozess teilnehmen" */
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool says = r->kind == RULE_VERB || (r->kind == RULE_UNIT && r->unit == 0);
        if (says && r->status != STATUS_LEFT)
            return true;
    }
    return named || has_counting_verb(a, c) || is_sum_line(a, c);
}

static bool is_whole_of_part(const struct analysis *a, const struct quantity *q)
{
    struct number n;
    size_t i = q->first_token;
    return i >= 2 && doc_is(a->doc, i - 1, "der") && number_read(a->doc, i - 2, false, &n);
}

static const char *was_told(const struct counting *k, int64_t value);

/* "Es handelt sich um 21 Städte, 15 Landkreise und neun Gemeinden": the numbers of the sentence make up what was told. */
static bool is_sum_of_told(const struct counting *k, const struct quantity *q)
{
    return q->first_token < k->sum_end && k->sum_sentence == k->sentence;
}

/* "Von den 13 niedersächsischen Kommunen sind acht Landkreise": the 13 that were told, and what is of them. */
static bool is_told_whole(const struct counting *k, const struct quantity *q)
{
    const struct doc *d = k->a->doc;
    const struct sentence *s = &d->sentences[k->sentence];
    bool of = doc_is(d, s->first_token, "von");
    if (q->definite && was_told(k, q->value))
        return true;
    return of && k->last.unit == 0 && k->last.sentence == k->sentence && k->last.end_token > 0 &&
           k->last.end_token <= q->first_token;
}

/* The unit of a quantity with a noun; UNIT_NONE: turned down. */
static int unit_of(const struct counting *k, const struct quantity *q, const char **why)
{
    const struct analysis *a = k->a;
    size_t clause = clause_of(a, q->number_token);
    const struct clause *c = &a->clauses[clause];
    const struct mark *own = unit_at(a, q->head, RULE_UNIT), *bare = unit_at(a, q->head, RULE_BARE);
    bool named, unsure = false;
    if (own) {
        if (own->rule->unit == 0 && clause_network(a, c, &named) == NETWORK_OTHER)
            return UNIT_OTHER;
        if (own->rule->unit == 0 && (c->unsure || c->denied) && !q->definite) {
            *why = "planned, wished or denied";
            return UNIT_NONE;
        }
        return own->rule->unit;
    }
    if (!bare)
        return UNIT_OTHER;
    if (bare->rule->needs == NEEDS_FOCUS && clause_network(a, c, &named) == NETWORK_THIS && !c->unsure && !c->denied)
        return bare->rule->unit;
    if (bare->rule->unit == 0 && is_part_of_last(k, q))
        return 0;
    if (is_whole_of_part(a, q)) /* "vier der zwölf Bezirke": the twelve are no members */
        return UNIT_OTHER;
    if (bare->rule->unit == 0 && (relative_counts_members(a, q) || is_told_whole(k, q) || is_sum_of_told(k, q)))
        return 0;
    bool predicate = (is_copular(a, q) || count_is_predicate(a, q) || count_is_widespread(a, q)) &&
                     clause_network(a, c, &named) == NETWORK_THIS; /* "es sind jetzt 75 Städte" */
    if (!predicate && !clause_counts_members(a, clause, &unsure))
        return UNIT_OTHER;
    unsure |= predicate && (c->unsure || c->denied);
    if (unsure && !q->definite) {
        *why = "planned, wished or denied";
        return UNIT_NONE;
    }
    return bare->rule->unit;
}

/* Small numbers in words of things that no unit names are told in passing; they are no figures. */
static bool is_worth(const struct doc *d, const struct quantity *q)
{
    const int64_t SPELLED_OUT = 12; /* German typography writes numbers up to twelve in words */
    const int64_t NUMBERED = 100;   /* "2 Förderung": a line that is numbered */
    if (d->tokens[q->number_token].flags & TOK_LINE_START && q->value < NUMBERED)
        return false;
    return !q->words || q->value > SPELLED_OUT || q->relation != REL_EQ;
}

static bool has_word(const struct analysis *a, size_t first, size_t end, const char *const *words)
{
    for (size_t i = first; i < end; i++)
        if (doc_one_of(a->doc, i, words))
            return true;
    return false;
}

/* "um drei auf zwölf", "kamen drei hinzu", or "im Jahr 2019 traten fünf bei" where no start is told: so many more. */
static bool tells_growth(const struct analysis *a, const struct quantity *q)
{
    static const char *const added[] = {"hinzu",         "dazu", "hinzugekommen", "dazugekommen", "hinzukamen",
                                        "hinzugestoßen", NULL};
    static const char *const all[] = {
        "insgesamt", "bereits", "inzwischen", "mittlerweile", "schon", "bislang",     "bisher", "start",
        "auftakt",   "beginn",  "gründung",   "anfang",       "bis",   "startschuss", "ersten", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 40;
    size_t end = c->end_token > q->number_token + REACH ? q->number_token + REACH : c->end_token;
    size_t first = q->number_token > c->first_token + REACH ? q->number_token - REACH : c->first_token;
    if (q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "um"))
        return true;
    static const char *const belong[] = {"gehören", "gehört", "zählen", "zählt", NULL};
    if (has_word(a, q->end_number, end, added) && !has_word(a, first, end, belong))
        return true;
    size_t from, to = marks_between(a, first, end, &from), dfrom;
    bool joined = false;
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        joined |= m->rule->kind == RULE_VERB && !m->rule->weak && m->rule->status == STATUS_JOINED;
    }
    size_t dto = dates_between(a, first, end, &dfrom);
    bool dated = false;
    for (size_t i = dfrom; i < dto; i++)
        dated |= a->f->roles[i] == ROLE_MENTION && !date_is_since(a, i);
    return joined && dated && !has_word(a, first, end, all) && !q->definite;
}

/* --- parts of a whole ------------------------------------------------------------------------------------------ */

/* "fünf der 15 Partnerkommunen", "vier der sechs", "29 von ihnen", "drei davon": the end of the phrase, 0 if none.
 * *whole is the token of the number of all, if one is told. */
static size_t part_phrase(const struct analysis *a, const struct quantity *q, size_t *whole)
{
    static const char *const of[] = {"der", "dieser", "von", NULL};
    static const char *const them[] = {"ihnen", "diesen", "denen", NULL};
    const struct doc *d = a->doc;
    size_t i = q->end_number;
    *whole = d->ntokens;
    if (doc_is(d, i, "davon") || doc_is(d, i, "hiervon"))
        return i + 1;
    if (!doc_one_of(d, i, of))
        return 0;
    if (doc_is(d, i, "von") && doc_one_of(d, i + 1, them))
        return i + 2;
    size_t j = i + 1;
    while (j < d->ntokens && j < i + 4 && token_classes(d, j) & (W_ARTICLE | W_ADVERB))
        j++;
    struct number n;
    if (j < d->ntokens && number_read(d, j, false, &n) && !n.ordinal && !(a->token_bits[j] & BIT_DATE)) {
        *whole = j;
        return n.end_token;
    }
    return 0;
}

/* "Von den 74 Partnerkommunen liegen 15 in Niedersachsen", "davon neun in Hessen": the number is a part. */
static bool is_part_of_clause(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"davon", "hiervon", "darunter", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 20;
    size_t first = q->first_token > c->first_token + REACH ? q->first_token - REACH : c->first_token;
    for (size_t i = first; i < q->first_token; i++)
        if (doc_one_of(d, i, of))
            return true;
    return doc_is(d, c->first_token, "von") && c->first_token + 1 < q->first_token &&
           token_classes(d, c->first_token + 1) & W_ARTICLE && first == c->first_token;
}

/* --- without a noun ---------------------------------------------------------------------------------------------- */

/* What was counted last, if it is near enough to be meant. */
static int antecedent_unit(const struct counting *k)
{
    const size_t REACH = 8; /* sentences */
    return k->last.unit != UNIT_NONE && k->sentence - k->last.sentence <= REACH ? k->last.unit : UNIT_NONE;
}

/* "sind es neun", "waren es 75", "es sind nun zwölf", "sind wir acht". */
static bool is_copular(const struct analysis *a, const struct quantity *q)
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
            !(a->token_bits[i] & BIT_PLACE) && !(verb && subject))
            break;
    }
    if (subject && doc_is(d, q->end_number, "sein")) /* "müssten es über sechzig sein" */
        return true;
    if (!verb && doc_one_of(d, q->end_number, copula))
        return doc_one_of(d, q->end_number + 1, it);
    return verb && subject;
}

/* "stieg auf 15", "liegt bei über 60", "beträgt 74", "wuchs von 60 auf 70". */
static bool is_level(const struct analysis *a, const struct quantity *q)
{
    static const char *const to[] = {"auf", "bei", "beträgt", "betrug", "lautet", "erreichte", "erreicht", NULL};
    static const char *const number[] = {"zahl", "anzahl", "stand", "gesamtzahl", "mitgliederzahl", "zahlen", NULL};
    static const char *const move[] = {"stieg",       "steigt", "gestiegen", "wuchs",   "wächst",     "gewachsen",
                                       "erhöhte",     "erhöht", "sank",      "sinkt",   "gesunken",   "kletterte",
                                       "angewachsen", "liegt",  "lag",       "beträgt", "betrug",     "kommt",
                                       "kommen",      "kam",    "belief",    "beläuft", "vergrößert", "vergrößerte",
                                       "angestiegen", NULL};
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    if (q->first_token == s->first_token || !doc_one_of(d, q->first_token - 1, to))
        return false;
    const size_t REACH = 30;
    size_t first = q->first_token > s->first_token + REACH ? q->first_token - REACH : s->first_token;
    size_t end = s->end_token > q->end_number + REACH ? q->end_number + REACH : s->end_token;
    return has_word(a, first, q->first_token, number) || has_word(a, first, end, move);
}

/* "15 in Niedersachsen", "in Hessen neun": the number stands for the units of an area. */
static bool is_of_area(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t from, to = places_between(a, q->end_number + 1, q->end_number + 2, &from);
    static const char *const in[] = {"in", "im", "aus", NULL};
    bool behind = doc_one_of(d, q->end_number, in) && from < to && a->f->places.v[from].kind != PLACE_COMMUNE;
    if (behind)
        return true;
    if (q->first_token >= 2 && doc_is(d, q->first_token - 1, "bund") && doc_is(d, q->first_token - 2, "im"))
        return true;
    size_t next = q->end_number;
    bool ends = next >= d->ntokens || doc_punct(d, next, '.') || doc_punct(d, next, ',') || doc_punct(d, next, ';') ||
                doc_punct(d, next, ')') || doc_is(d, next, "und");
    if (!ends || q->first_token < 2)
        return false;
    const size_t LONGEST = 4; /* tokens: "Nordrhein-Westfalen" */
    to = places_between(a, q->first_token > LONGEST ? q->first_token - LONGEST : 0, q->first_token, &from);
    return from < to && a->f->places.v[to - 1].kind != PLACE_COMMUNE &&
           a->f->places.v[to - 1].end_token == q->first_token;
}

/* "nennt deren 16", "ist von 74 die Rede", "hat man 70 gezählt", "es verbleiben elf". */
static bool is_told(const struct analysis *a, const struct quantity *q)
{
    static const char *const before[] = {"deren",   "verbleiben", "verblieben", "bleiben", "blieben",
                                         "umfasst", "umfasste",   "zählt",      "zählte",  NULL};
    static const char *const behind[] = {"gezählt", "verzeichnet", "gemeldet", "übrig", NULL};
    const struct doc *d = a->doc;
    size_t i = q->first_token;
    while (i > 0 && (token_classes(d, i - 1) & W_ADVERB || a->token_bits[i - 1] & BIT_DATE))
        i--;
    if (i > 0 && doc_one_of(d, i - 1, before))
        return true;
    if (i > 0 && doc_is(d, i - 1, "von") && doc_is(d, q->end_number, "die") && doc_is(d, q->end_number + 1, "rede"))
        return true;
    if (i > 0 && doc_is(d, i - 1, "von") &&
        doc_one_of(d, q->end_number, (const char *const[]){"aus", "ausgegangen", NULL}))
        return true; /* "man geht von 75 aus" */
    return doc_one_of(d, q->end_number, behind);
}

/* "Bundesweit 78, in Hessen elf". */
static bool follows_area(const struct analysis *a, const struct quantity *q)
{
    const size_t LONGEST = 4;
    size_t from,
        to = places_between(a, q->first_token > LONGEST ? q->first_token - LONGEST : 0, q->first_token, &from);
    return from < to && a->f->places.v[to - 1].kind != PLACE_COMMUNE &&
           a->f->places.v[to - 1].end_token == q->first_token;
}

/* "Partnerkommunen: 78", "Anzahl der Partnerkommunen: 78 (Stand: ...)": a label and its figure. */
static bool is_labelled(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (c->join != JOIN_COLON || q->first_token != c->first_token || c->finite)
        return false;
    const struct clause *before = c - 1;
    const size_t LONGEST = 8;
    for (size_t i = before->first_token; i < before->end_token; i++)
        if (a->token_bits[i] & BIT_UNIT && before->end_token - before->first_token <= LONGEST)
            return unit_at(a, i, RULE_UNIT) != NULL;
    return false;
}

/* "nennt höchstens acht, die Landesvereinigung mindestens neun Partner": the noun comes with the next number. */
static bool unit_ahead(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 10;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    bool named;
    if ((q->relation == REL_EQ && !follows_area(a, q)) || !doc_punct(a->doc, q->end_number, ',') ||
        clause_network(a, &a->clauses[clause_of(a, q->number_token)], &named) != NETWORK_THIS)
        return false;
    struct quantity next;
    for (size_t i = q->end_number; i < s->end_token && i < q->end_number + REACH; i++)
        if (quantity_read(a, i, &next) && next.head < next.end_head) {
            const struct mark *own = unit_at(a, next.head, RULE_UNIT), *bare = unit_at(a, next.head, RULE_BARE);
            return (own && own->rule->unit == 0) || (bare && bare->rule->unit == 0);
        }
    return false;
}

/* "zu sechst": the value of the word behind "zu", 0 if it is none. */
static int64_t together(const struct doc *d, size_t i)
{
    if (!doc_is(d, i, "zu") || i + 1 >= d->ntokens || d->tokens[i + 1].kind != TOK_WORD ||
        d->tokens[i + 1].flags & TOK_CAPITAL || d->tokens[i + 1].fold_len > 24)
        return 0;
    char word[32];
    size_t len = d->tokens[i + 1].fold_len;
    memcpy(word, doc_fold(d, i + 1), len);
    word[len] = 'e';
    int64_t value;
    bool ordinal;
    return number_word(word, len + 1, &value, &ordinal) && ordinal ? value : 0;
}

/* "Vor zwei Jahren waren es 72, ein Jahr darauf 73": the verb of the clause before holds on. */
static bool is_gapped(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t from, dates = dates_between(a, c->first_token, c->end_token, &from) - from;
    if (c->finite || k->last.sentence != k->sentence || k->last.end_token == 0 ||
        (c->join != JOIN_COMMA && c->join != JOIN_AND && c->join != JOIN_SEMICOLON))
        return false;
    bool named;
    if (k->last.bare == 0 && clause_network(a, c, &named) == NETWORK_THIS && named)
        return true;
    return dates > 0 && k->last.unit == 0;
}

/* "Von den 45 Kommunen, die ..., haben 29 einen Bericht veröffentlicht": a number without a noun, in a sentence that
 * began with the whole. */
static bool is_of_whole(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct sentence *s = &a->doc->sentences[k->sentence];
    return doc_is(a->doc, s->first_token, "von") && k->last.unit == 0 && k->last.sentence == k->sentence &&
           k->last.end_token > 0 && q->first_token > 0 && token_depth(a, q->number_token) == 0 &&
           a->token_bits[q->first_token - 1] & BIT_VERB;
}

/* "eine der ersten 16". */
static bool is_of_first(const struct analysis *a, const struct quantity *q)
{
    return q->first_token > 0 && doc_is(a->doc, q->first_token - 1, "ersten");
}

static bool stands_alone(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = q->end_number;
    if (i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT)
        return true;
    return d->tokens[i].kind == TOK_WORD && !(d->tokens[i].flags & TOK_CAPITAL);
}

/* --- deciding ------------------------------------------------------------------------------------------------------ */

static const char *scope_of(const struct counting *k, const struct quantity *q, size_t end, bool elliptical)
{
    const char *scope = q->head == q->end_head ? count_land_scope(k->a, q) : NULL;
    if (!scope)
        scope = scope_near(k->a, q->first_token, end);
    if (!scope && elliptical)
        scope = count_question_scope(k->a, q);
    if (!scope && elliptical && k->last.sentence != k->sentence)
        scope = scope_of_frame(k->a, q->first_token);
    if (!scope && elliptical && k->last.unit != UNIT_NONE)
        scope = k->last.scope;
    if (!scope && elliptical)
        scope = scope_of_title(k->a, q->first_token);
    return scope ? scope : scope_of_passage(k->a, q->first_token);
}

static void trace_quantity(const struct counting *k, const struct quantity *q, const char *rule, const char *why)
{
    size_t end = q->end_head > q->end_number ? q->end_head : q->end_number;
    trace_note(k->a, q->first_token, end, rule, false, why);
}

/* The scope for which members were counted before as so many: "Vier der sieben" are of the seven that were told; NULL:
 * never. */
static const char *was_told(const struct counting *k, int64_t value)
{
    for (size_t i = 0; i < k->ntold && i < TOLD; i++)
        if (k->a->f->counts[k->told[i]].value == value)
            return k->a->f->counts[k->told[i]].scope;
    return NULL;
}

/* "fünf der 15 Partnerkommunen" is a part, and the whole beside it. The whole is read on its own. */
static bool take_part(struct counting *k, const struct quantity *q)
{
    size_t whole, end = part_phrase(k->a, q, &whole);
    if (!end)
        return false;
    int unit = antecedent_unit(k);
    struct quantity all;
    if (whole < k->a->doc->ntokens && quantity_read(k->a, whole, &all) && all.head < all.end_head) {
        const char *why;
        all.definite = true;
        unit = unit_of(k, &all, &why);
        end = all.end_head;
    } else if (whole < k->a->doc->ntokens && quantity_read(k->a, whole, &all) && was_told(k, all.value)) {
        unit = 0;
        k->last.unit = 0;
        k->last.scope = was_told(k, all.value);
    }
    if (unit < 0) {
        trace_quantity(k, q, "count.part", "a part of what is not counted here");
        return true;
    }
    add_count(k, q, end, unit, COUNT_PART, scope_of(k, q, end, true), "count.part");
    return true;
}

static void take_elliptical(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const char *rule = is_copular(a, q) || count_is_predicate(a, q)  ? "count.copula"
                       : is_level(a, q)                              ? "count.level"
                       : is_of_first(a, q)                           ? "count.first"
                       : is_of_area(a, q) || count_is_of_land(a, q)  ? "count.area"
                       : is_told(a, q) || count_is_distributed(a, q) ? "count.told"
                       : is_labelled(a, q)                           ? "count.label"
                       : count_is_answer(a, q)                       ? "count.answer"
                       : count_is_sum(a, q)                          ? "count.sum"
                       : is_gapped(k, q)                             ? "count.gap"
                       : unit_ahead(a, q)                            ? "count.ahead"
                       : count_is_start(a, q)                        ? "count.start"
                       : count_is_compared(a, q)                     ? "count.compared"
                       : count_is_rest(a, q) && k->ntold > 0         ? "count.rest"
                       : is_of_whole(k, q)                           ? "count.of_whole"
                                                                     : NULL;
    if (!rule || (!stands_alone(a, q) && !q->words)) {
        trace_quantity(k, q, "count.bare", "no noun, and no verb that would count");
        return;
    }
    bool same = strcmp(rule, "count.gap") == 0 && k->last.bare == 0;
    int unit = same || strcmp(rule, "count.ahead") == 0 ? 0 : antecedent_unit(k);
    bool answers = !strcmp(rule, "count.first") || !strcmp(rule, "count.answer") || !strcmp(rule, "count.sum") ||
                   (!strcmp(rule, "count.area") && k->ntold > 0) || (!strcmp(rule, "count.rest") && k->ntold > 0) ||
                   (!strcmp(rule, "count.copula") && scope_near(a, q->first_token, q->end_number));
    if (unit < 0 && answers) {
        bool named;
        unit = clause_network(a, &a->clauses[clause_of(a, q->number_token)], &named) == NETWORK_THIS ? 0 : UNIT_NONE;
    }
    if (unit < 0) {
        trace_quantity(k, q, rule, "nothing of the profile was counted before");
        return;
    }
    bool growth = tells_growth(a, q) && strcmp(rule, "count.level") != 0;
    bool part = is_part_of_clause(a, q) || count_is_rest(a, q) || !strcmp(rule, "count.of_whole");
    enum count_kind kind = growth ? COUNT_INCREMENT : part ? COUNT_PART : COUNT_TOTAL;
    add_count(k, q, q->end_number, unit, kind, scope_of(k, q, q->end_number, true), rule);
}

/* "Am 30.11. wurde ... vorgestellt. 14 Kommunen traten bei.": the day on which the page lets communes join. */
static void note_joining(struct counting *k, const struct quantity *q, const struct count *c)
{
    struct analysis *a = k->a;
    const struct clause *clause = &a->clauses[clause_of(a, q->number_token)];
    const size_t BACK = 2; /* sentences in which the event may have been told */
    if (c->as_of < 0 || c->unit != profile_unit(a->c->profile, 0) || a->joining_event != NO_REF ||
        doc_sentence_of(a->doc, a->f->dates.v[c->as_of].first_token) + BACK < k->sentence)
        return;
    size_t from, to = marks_between(a, clause->first_token, clause->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        if (m->rule->kind == RULE_VERB && m->rule->status == STATUS_JOINED &&
            word_is_preterite(doc_fold(a->doc, m->first_token), a->doc->tokens[m->first_token].fold_len))
            a->joining_event = c->as_of;
    }
}

static void take_counted(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const char *why = "another thing, told in passing";
    int unit = unit_of(k, q, &why);
    if (unit == UNIT_NONE || (unit == UNIT_OTHER && !is_worth(a->doc, q))) {
        trace_quantity(k, q, "count.noun", why);
        k->last.unit = unit == UNIT_OTHER ? UNIT_OTHER : k->last.unit;
        k->last.sentence = k->sentence;
        return;
    }
    size_t before = k->a->f->ncounts;
    bool increment = unit >= 0 && (q->increment || tells_growth(a, q)), part = unit == 0 && is_part_of_last(k, q);
    part |= unit == 0 && ((!q->definite && is_told_whole(k, q)) || is_sum_of_told(k, q));
    enum count_kind kind = part                                                   ? COUNT_PART
                           : increment                                            ? COUNT_INCREMENT
                           : unit >= 0 && is_part_of_clause(a, q) && !q->definite ? COUNT_PART
                                                                                  : COUNT_TOTAL;
    add_count(k, q, q->end_head, unit, kind, scope_of(k, q, q->end_head, kind != COUNT_TOTAL), "count.noun");
    if (unit == 0 && part && is_sum_of_told(k, q)) {
        struct count *counts = k->a->f->counts;
        counts[before].scope = counts[k->sum_of].scope;
        if (count_is_undated(a, q))
            counts[before].as_of = counts[k->sum_of].as_of;
    }
    note_joining(k, q, &k->a->f->counts[before]);
}

/* "die zweite niedersächsische Kommune": so many there are with it. */
static void take_ordinal(struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const char *why = "an ordinal of another thing";
    bool counted = q->head < q->end_head && (unit_at(a, q->head, RULE_UNIT) || unit_at(a, q->head, RULE_BARE));
    static const char *const place[] = {"als", "die", "der", "zur", "zum", NULL};
    bool told = q->words || (q->first_token > 0 && doc_one_of(a->doc, q->first_token - 1, place));
    int unit = counted && told && q->value > 1 ? unit_of(k, q, &why) : UNIT_NONE;
    if (unit != 0) {
        trace_quantity(k, q, "count.ordinal", why);
        return;
    }
    add_count(k, q, q->end_head, unit, COUNT_TOTAL, scope_of(k, q, q->end_head, false), "count.ordinal");
}

/* Nouns of the network's units in the text are what a later "sind es fünf" means. */
static void pass_marks(struct counting *k, size_t token)
{
    const struct analysis *a = k->a;
    for (; k->scanned < a->marks.n && a->marks.v[k->scanned].first_token < token; k->scanned++) {
        const struct rule *r = a->marks.v[k->scanned].rule;
        bool named;
        bool own = r->kind == RULE_UNIT && r->unit == 0;
        if (!own && r->kind == RULE_BARE && r->unit == 0)
            own = clause_network(a, &a->clauses[clause_of(a, a->marks.v[k->scanned].first_token)], &named) ==
                  NETWORK_THIS;
        bool counted = k->last.sentence == k->sentence && a->marks.v[k->scanned].first_token < k->last.end_token;
        if (own && !counted)
            k->last = (struct antecedent){
                .unit = r->unit,
                .sentence = k->sentence,
                .bare = UNIT_NONE,
                .scope = scope_near(a, a->marks.v[k->scanned].first_token, a->marks.v[k->scanned].end_token)};
    }
}

/* "sind wir im Norden zu sechst". */
static void take_together(struct counting *k, size_t i)
{
    struct quantity q = {.first_token = (uint32_t)i,
                         .number_token = (uint32_t)i,
                         .end_number = (uint32_t)i + 2,
                         .value = together(k->a->doc, i),
                         .words = true};
    if (antecedent_unit(k) == 0)
        add_count(k, &q, i + 2, 0, COUNT_TOTAL, scope_of(k, &q, i + 2, true), "count.together");
}

/* Whether the bare nouns counted in the sentence, two or more, make up a number of members that was told. */
static void look_for_sum(struct counting *k, const struct sentence *s)
{
    const size_t LONGEST = 80; /* tokens */
    struct quantity q;
    int64_t sum = 0;
    size_t n = 0;
    k->sum_end = 0;
    k->sum_sentence = k->sentence;
    for (size_t i = s->first_token; k->ntold > 0 && i < s->end_token && i < s->first_token + LONGEST; i++) {
        if (!quantity_read(k->a, i, &q))
            continue;
        bool counted = q.head < q.end_head && bare_unit(k->a, &q) == 0 && !q.ordinal && q.relation == REL_EQ;
        sum += counted && q.value < INT32_MAX ? q.value : 0;
        n += counted;
        i = q.end_number - 1;
    }
    for (size_t i = 0; n >= 2 && i < k->ntold && i < TOLD; i++)
        if (k->a->f->counts[k->told[i]].value == sum) {
            k->sum_of = k->told[i];
            k->sum_end = s->end_token;
        }
}

void counts_find(struct analysis *a)
{
    const struct doc *d = a->doc;
    struct counting k = {.a = a, .last = {.unit = UNIT_NONE, .bare = UNIT_NONE}};
    size_t behind = 0; /* first token that no number has taken */
    for (k.sentence = 0; k.sentence < d->nsentences; k.sentence++) {
        const struct sentence *s = &d->sentences[k.sentence];
        look_for_sum(&k, s);
        for (size_t i = s->first_token; i < s->end_token; i++) {
            struct quantity q;
            if (i >= behind && together(d, i)) {
                pass_marks(&k, i);
                take_together(&k, i);
                continue;
            }
            if (i < behind || !quantity_read(a, i, &q))
                continue;
            behind = q.end_number;
            pass_marks(&k, i);
            if (q.ordinal)
                take_ordinal(&k, &q);
            else if (take_part(&k, &q))
                continue;
            else if (q.head < q.end_head)
                take_counted(&k, &q);
            else
                take_elliptical(&k, &q);
        }
        pass_marks(&k, s->end_token);
    }
    counts_in_tables(a);
}
