/* Parts of a whole: "fünf der 15", "davon neun", "47 Städte und 21 Kreise" behind the 68 that were told. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

/* Back from token i over what a share is of: "davon", "von ihnen", "der Partnerkommunen", "Partnerkommunen". */
static size_t before_whole(const struct analysis *a, size_t i)
{
    static const char *const them[] = {"davon", "hiervon", "ihnen", "diesen", "denen", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 4; /* tokens of the noun */
    if (i > 0 && doc_one_of(d, i - 1, them)) {
        i--;
        return i - (i > 0 && doc_is(d, i - 1, "von"));
    }
    for (size_t n = 0; n < LONGEST && i > 0 && a->token_bits[i - 1] & (BIT_UNIT | BIT_NAME); n++)
        i--;
    struct number n;
    if (i > 1 && number_read(d, i - 1, false, &n) && n.end_token == i) /* "zwei Drittel der 72 Kommunen" */
        i--;
    while (i > 0 && token_classes(d, i - 1) & (W_ARTICLE | W_PREP | W_PRONOUN) && !doc_is(d, i - 1, "die"))
        i--;
    return i;
}

bool count_spells_out_share(const struct analysis *a, const struct quantity *q)
{
    static const char *const shares[] = {"hälfte",  "mehrheit",  "mehrzahl", "großteil",   "prozent",
                                         "meisten", "wenigsten", "viele",    "minderheit", NULL};
    static const char *const namely[] = {"nämlich", "genau", "konkret", NULL};
    const struct doc *d = a->doc;
    const size_t end = quantity_end(q);
    size_t i = q->first_token;
    const bool named = i >= 3 && doc_one_of(d, i - 1, namely);
    i -= named;
    if (i < 2 || !((doc_punct(d, i - 1, ',') && (named || doc_punct(d, end, ','))) ||
                   (doc_punct(d, i - 1, '(') && doc_punct(d, end, ')'))))
        return false;
    const size_t start = a->clauses[clause_of(a, i - 2)].first_token;
    if (named && doc_begins(d, start, "jede") && doc_ends(d, start + 1, 3, "te"))
        return true; /* "Jede fünfte der 75 Kommunen liegt in Hessen, nämlich 15" */
    i = before_whole(a, i - 1);
    if (i > 1 && number_may_begin(d, i - 1)) /* "mehr als die Hälfte der 74 Kommunen, genau 39," */
        i = tokens_back(d, i - 1, 0, W_ARTICLE | W_OF | W_ADVERB);
    return i > 0 &&
           (doc_one_of(d, i - 1, shares) || (doc_capital(d, i - 1) && doc_ends(d, i - 1, strlen("dri"), "tel")));
}

/* Whether token i joins what is counted before it to what is counted behind. */
static bool joins_kinds(const struct doc *d, size_t i)
{
    return token_classes(d, i) & W_AND || doc_punct(d, i, ',');
}

/* "Vier davon sind Landkreise, drei kreisfreie Städte": the kinds that a part is said to be go on. */
static bool goes_on_of_kinds(const struct counting *k, const struct quantity *q)
{
    const struct doc *d = k->a->doc;
    size_t i = k->last.end_token;
    return k->last.kind == COUNT_PART && q->head < q->end_head && count_is_kind(d, q->end_head - 1) &&
           joins_kinds(d, q->first_token - 1) && count_is_kind(d, q->first_token - 2) &&
           token_classes(d, i) & W_COPULA && !has_finite_between(k->a, i + 1, q->first_token);
}

/* "77 Partnerkommunen: 47 Städte, neun Bezirke und 21 Landkreise": behind a count of members, with no verb between,
 * what is counted is a part of them. */
bool count_is_part_of_last(const struct counting *k, const struct quantity *q)
{
    const struct analysis *a = k->a;
    const struct doc *d = a->doc;
    const size_t REACH = 12;
    if (k->last.unit != 0 || k->last.sentence != k->sentence || k->last.end_token == 0 ||
        k->last.end_token > q->first_token || q->first_token - k->last.end_token > REACH)
        return false;
    if (goes_on_of_kinds(k, q))
        return true;
    static const char *const sums[] = {"insgesamt", "zusammen", "gesamt", "macht", NULL};
    if (count_is_raised_to(d, q)) /* "von acht auf zwölf" */
        return false;
    bool sign = k->last.kind == COUNT_PART;
    for (size_t i = k->last.end_token; i < q->first_token; i++) {
        bool led =
            i + 1 < q->first_token && doc_punct(d, i + 1, ':'); /* "sind sieben beigetreten: drei aus Hessen" */
        if ((a->token_bits[i] & BIT_VERB && !led) || d->tokens[i].kind == TOK_NUMBER)
            return false;
        if (doc_one_of(d, i, sums))
            return false;
        if (token_depth(a, i) > token_depth(a, q->number_token)) /* "zehn Kommunen (Vorjahr: acht), bundesweit 72" */
            continue;
        sign |= (doc_punct(d, i, ':') && !(i > 0 && (count_names_area(a, i - 1) || scope_is_word(a, i - 1)))) ||
                doc_punct(d, i, '(') || doc_is(d, i, "davon") || doc_is(d, i, "darunter") || doc_is(d, i, "zwar");
    }
    bool apposed = k->last.end_token + 1 == q->first_token && doc_punct(d, k->last.end_token, ',') &&
                   q->head < q->end_head &&
                   count_is_kind(d, q->end_head - 1); /* "acht, drei Städte und fünf Kreise" */
    return sign || apposed;
}

const struct count *count_told(const struct counting *k, int64_t value)
{
    for (size_t i = 0; i < k->ntold && i < TOLD; i++)
        if (k->a->f->counts[k->told[i]].value == value)
            return &k->a->f->counts[k->told[i]];
    return NULL;
}

const char *count_was_told(const struct counting *k, int64_t value)
{
    const struct count *told = count_told(k, value);
    return told ? told->scope : NULL;
}

int count_was_told_of(const struct counting *k, int64_t value)
{
    const struct count *told = count_told(k, value);
    return told ? told->as_of : NO_REF;
}

void count_go_on_from(struct counting *k, int64_t value)
{
    k->last.unit = 0;
    k->last.scope = count_was_told(k, value);
    k->last.as_of = count_was_told_of(k, value);
    k->last.end_token = k->last.end_token ? k->last.end_token : 1;
    k->last.sentence = k->sentence;
}

bool count_go_on_from_whole(struct counting *k, const struct quantity *q)
{
    const size_t NEAR = 3; /* counts */
    const struct doc *d = k->a->doc;
    const size_t ntold = k->ntold < TOLD ? k->ntold : TOLD, sentence = reach_back(k->sentence, 1, 0);
    const struct clause *clause = &k->a->clauses[clause_of(k->a, q->number_token)];
    if (k->last.unit != 0 || q->value <= k->last.value ||
        scope_between(k->a, clause->first_token, clause->end_token, q->number_token))
        return false;
    for (size_t n = 1; n <= ntold && n <= NEAR; n++) {
        const struct count *c = &k->a->f->counts[k->told[(k->ntold - n) % TOLD]];
        if (c->kind != COUNT_TOTAL || c->value <= q->value || c->start < d->sentences[sentence].start)
            continue;
        count_go_on_from(k, c->value);
        k->last.value = c->value;
        k->last.kind = COUNT_TOTAL;
        return true;
    }
    return false;
}

const struct count *count_told_more(const struct counting *k, int64_t value)
{
    for (size_t i = 0; i < k->ntold && i < TOLD; i++) {
        const struct count *c = &k->a->f->counts[k->told[i]];
        if (c->value > value && c->kind == COUNT_TOTAL)
            return c;
    }
    return NULL;
}

/* Whether the count holds later than the other: the page's own date is the last, "im Jahr davor" is of no known year. */
static bool holds_later(const struct analysis *a, const struct count *c, const struct count *other)
{
    const struct date_mention *dates = a->f->dates.v;
    if (other->as_of < 0 || c->as_of < 0)
        return c->as_of == PAGE_DATE && other->as_of != PAGE_DATE;
    if (!date_is_absolute(a, (size_t)c->as_of) || !date_is_absolute(a, (size_t)other->as_of))
        return date_is_absolute(a, (size_t)c->as_of);
    return strcmp(dates[c->as_of].reading, dates[other->as_of].reading) > 0;
}

const struct count *count_told_whole(const struct counting *k, const struct count *part)
{
    const size_t ntold = k->ntold < TOLD ? k->ntold : TOLD;
    const struct count *whole = NULL;
    for (size_t n = 1; n <= ntold; n++) {
        const struct count *c = &k->a->f->counts[k->told[(k->ntold - n) % TOLD]];
        if (c != part && c->value > part->value && c->kind == COUNT_TOTAL && !strcmp(c->scope, part->scope) &&
            (!whole || holds_later(k->a, c, whole)))
            whole = c;
    }
    return whole;
}

bool count_has_trait(const struct counting *k, const struct quantity *q)
{
    static const char *const besides[] = {"zugleich", "gleichzeitig", "außerdem", "zudem",     "zusätzlich",
                                          "darüber",  "daneben",      "nebenher", "obendrein", NULL};
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 40; /* tokens */
    const size_t end = reach_on(q->end_head, REACH, c->end_token);
    size_t from, to = marks_between(a, c->first_token, end, &from);
    if (q->definite || q->first_token != c->first_token || !c->finite || c->unsure || c->denied ||
        !(tokens_are(a->doc, q->end_head, end, W_ADDITIVE) || doc_has_one_of(a->doc, q->end_head, end, besides)) ||
        scope_near(a, q->end_head, end))
        return false;
    for (; from < to; from++) /* "Drei Kommunen sind außerdem beigetreten" */
        if (a->marks.v[from].rule->kind == RULE_VERB)
            return false;
    return count_told_more(k, q->value) != NULL;
}

bool count_has_share(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = quantity_end(q);
    return doc_punct(d, i, '(') && i + 2 < d->ntokens && d->tokens[i + 1].kind == TOK_NUMBER &&
           (doc_punct(d, i + 2, '%') || doc_is(d, i + 2, "prozent"));
}

/* "Es handelt sich um 21 Städte, 15 Landkreise und neun Gemeinden": the numbers of the sentence make up what was told. */
bool count_is_sum_of_told(const struct counting *k, const struct quantity *q)
{
    return q->first_token < k->sum_end && k->sum_sentence == k->sentence &&
           q->value < k->a->f->counts[k->sum_of].value; /* not "Von den 76", which they make up */
}

/* "Von den 13 niedersächsischen Kommunen sind acht Landkreise": the 13 that were told, and what is of them. */
bool count_is_of_told(const struct counting *k, const struct quantity *q)
{
    const struct doc *d = k->a->doc;
    const struct sentence *s = &d->sentences[k->sentence];
    static const char *const out_of[] = {"von", "unter", NULL};
    size_t before = count_before_adverbs(d, q->first_token);
    bool course = before > s->first_token && doc_is(d, before - 1, "auf"); /* "Von einst 14 wuchs er auf 74" */
    bool of = doc_one_of(d, s->first_token, out_of) && !course;
    if (q->definite && count_was_told(k, q->value))
        return true;
    if (q->value > k->last.value && count_is_whole(k->a, q))
        return false; /* "machen 31 mit, von den 294 Landkreisen 22": another whole */
    return of && k->last.unit == 0 && k->last.sentence == k->sentence && k->last.end_token > 0 &&
           k->last.end_token <= q->first_token;
}

/* "Vier der hessischen Kommunen", "28 der antwortenden Kommunen": the adjective says of the communes that they are
 * those of the network, or some of them. */
static bool adjective_tells_members(const struct analysis *a, size_t i)
{
    static const char *const stems[] = {"antwort", "befragt", "teilnehm", "beteiligt", "mitwirk", "mitmach", NULL};
    const size_t first = i > 1 && doc_punct(a->doc, i - 1, '-') ? i - 2 : i; /* "der sachsen-anhaltischen Kommunen" */
    size_t from, to = places_between(a, first, i + 1, &from);
    return doc_begins_in(a->doc, i, stems) || (from < to && a->f->places.v[from].kind == PLACE_LAND);
}

/* "sieben der Partnerkommunen", "drei unserer Mitglieder": the end of the noun of members behind the article at token
 * i, 0 if none stands there. */
static size_t noun_of_part(const struct analysis *a, size_t i)
{
    const size_t ADJECTIVES = 3;
    const struct doc *d = a->doc;
    for (size_t j = i + 1; j < d->ntokens && j <= i + 1 + ADJECTIVES; j++) {
        if (j + 2 < d->ntokens && doc_punct(d, j + 1, '-') && !doc_capital(d, j) && !doc_capital(d, j + 2))
            j += 2; /* "drei der nordrhein-westfälischen Partner" */
        const struct mark *own = count_mark(a, j, RULE_UNIT), *bare = count_mark(a, j, RULE_BARE);
        bool named;
        if (d->tokens[j].flags & TOK_CAPITAL && doc_begins(d, j, "gründungs")) /* "elf der Gründungskommunen" */
            return j + 1;
        if (own)
            return own->rule->unit == 0 ? own->end_token : 0;
        if (bare)
            return bare->rule->unit == 0 && clause_network(a, &a->clauses[clause_of(a, j)], &named) == NETWORK_THIS &&
                           (bare->rule->needs == NEEDS_FOCUS || (j > i + 1 && adjective_tells_members(a, j - 1)))
                       ? bare->end_token
                       : 0;
        const bool of_land = doc_ends(d, j, 3, "er") && j + 1 < d->ntokens && a->token_bits[j + 1] & BIT_UNIT;
        if (d->tokens[j].kind != TOK_WORD || (d->tokens[j].flags & TOK_CAPITAL && !of_land))
            return 0; /* "sieben der Thüringer Partnerkommunen" */
    }
    return 0;
}

/* "fünf der 15 Partnerkommunen", "vier der sechs", "29 von ihnen", "drei davon": the end of the phrase, 0 if none.
 * *whole is the token of the number of all, if one is told. */
size_t count_part_phrase(const struct analysis *a, const struct quantity *q, size_t *whole)
{
    static const char *const of[] = {"der", "dieser", "unserer", "seiner", "ihrer", "von", NULL};
    static const char *const them[] = {"ihnen", "diesen", "denen", NULL};
    const struct doc *d = a->doc;
    size_t i = q->end_number;
    *whole = d->ntokens;
    if (i < d->ntokens && d->tokens[i].flags & TOK_LINE_START) /* "Kommunen: 10" over "davon Kreise: 6" */
        return 0;
    if (doc_is(d, i, "davon") || doc_is(d, i, "hiervon"))
        return i + 1;
    if (!doc_one_of(d, i, of))
        return 0;
    if (doc_is(d, i, "von") && (doc_one_of(d, i + 1, them) || doc_is(d, i + 1, "uns")))
        return i + 2;
    static const char *const named[] = {"genannten", "aufgeführten", "beteiligten", "befragten",
                                        "obigen",    "aufgezählten", "gelisteten",  NULL};
    if (!doc_is(d, i, "von") && doc_one_of(d, i + 1, named) && d->tokens[i + 1].flags & TOK_CAPITAL)
        return i + 2;
    size_t noun = doc_is(d, i, "von") ? 0 : noun_of_part(a, i);
    if (noun)
        return noun;
    size_t j = i + 1;
    static const char *const once[] = {"damals", "seinerzeit", "seinerzeitigen", "damaligen", "bestehenden", NULL};
    static const char *const about[] = {"über",      "rund",   "knapp", "gut", "etwa",       "fast",
                                        "circa",     "ca",     "gegen", "an",  "mindestens", "wenigstens",
                                        "annähernd", "nahezu", "mehr",  "als", "bundesweit", NULL};
    while (j < d->ntokens && j < i + 5 &&
           (token_classes(d, j) & (W_ARTICLE | W_ADVERB) || doc_one_of(d, j, once) || doc_one_of(d, j, about)))
        j++;
    struct number n;
    if (j < d->ntokens && number_read(d, j, false, &n) && !n.ordinal && !(a->token_bits[j] & BIT_DATE)) {
        *whole = j;
        return n.end_token;
    }
    return 0;
}

/* "Von den rund 11.000 Kommunen in Deutschland sind es 72": those are all members that there are. */
static bool begins_with_all_there_are(const struct analysis *a, const struct clause *c)
{
    const size_t HEAD = 5; /* tokens */
    const int64_t MANY = COUNT_MOST / 10;
    struct number n;
    for (size_t i = c->first_token + 1; i < c->end_token && i < c->first_token + HEAD; i++)
        if (counts_at(a, i, &n))
            return n.value > MANY;
    return false;
}

/* "davon", "darunter" among the tokens, but not "unabhängig davon". */
static bool says_of_those(const struct doc *d, size_t first, size_t end)
{
    static const char *const of[] = {"davon", "hiervon", "darunter", NULL};
    static const char *const apart[] = {"unabhängig", "abgesehen",   "ungeachtet", "getrennt",
                                        "losgelöst",  "unbeschadet", NULL};
    for (size_t i = first; i < end; i++)
        if (doc_one_of(d, i, of) && !(i > 0 && doc_one_of(d, i - 1, apart)))
            return true;
    return false;
}

/* "Von den 74 Partnerkommunen liegen 15 in Niedersachsen", "davon neun in Hessen": the number is a part. */
bool count_is_part_of_clause(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"davon", "hiervon", "darunter", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t REACH = 20;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    bool among = doc_one_of(d, quantity_end(q), of) && q->first_token > 0 && /* "aus Hessen sind vier darunter" */
                 a->token_bits[q->first_token - 1] & BIT_VERB && quantity_end(q) + 1 < d->ntokens &&
                 d->tokens[quantity_end(q) + 1].kind == TOK_PUNCT;
    const bool all = first + 1 < q->first_token && doc_is(d, first, "teil") && doc_is(d, first + 1, "davon");
    if (among || (says_of_those(d, first, q->first_token) && !all)) /* "Teil davon sind 60 Kommunen" */
        return true;
    if (count_is_raised_to(d, q)) /* "von acht auf zwölf" */
        return false;
    struct number n;
    static const char *const one[] = {"dem", "einem", "einer", NULL}; /* "Unter dem Namen": of no number of things */
    static const char *const up_to[] = {"bis", NULL}; /* "Von der Küste bis zu den Alpen": an extent */
    return (doc_is(d, c->first_token, "von") || doc_is(d, c->first_token, "unter")) &&
           !doc_has_one_of(d, first, q->first_token, up_to) && !doc_one_of(d, c->first_token + 1, one) &&
           c->first_token + 1 < q->first_token && first == c->first_token &&
           (token_classes(d, c->first_token + 1) & (W_ARTICLE | W_RELATIVE | W_PRONOUN) ||
            number_read(d, c->first_token + 1, false, &n)) &&
           !begins_with_all_there_are(a, c);
}

bool count_is_kind(const struct doc *d, size_t i)
{
    static const char *const kinds[] = {"stadt",    "städte",    "städten", "kreis",   "kreise",   "kreisen",
                                        "gemeinde", "gemeinden", "bezirk",  "bezirke", "bezirken", NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 0, kinds);
}

/* "vier Landkreise und", "ein Landkreis,": the end of a count of a kind at the token, 0 if none stands there. */
static size_t kind_at(const struct analysis *a, size_t i)
{
    struct quantity q;
    const struct mark *one = count_single(a, i);
    if (one)
        return one->rule->unit == 0 && count_is_kind(a->doc, one->end_token - 1) ? one->end_token : 0;
    if (i >= a->doc->ntokens || !number_may_begin(a->doc, i) || !quantity_read(a, i, &q) || q.head == q.end_head)
        return 0;
    return count_bare_unit(a, &q) == 0 && count_is_kind(a->doc, q.end_head - 1) && !q.ordinal ? q.end_head : 0;
}

/* Whether a count of a kind that is coordinated before the token is led by "der" and the number of a part. */
static bool is_beside_whole(const struct analysis *a, size_t i)
{
    const size_t LONGEST = 6; /* tokens of the count */
    struct number n;
    if (i < 2 || !joins_kinds(a->doc, i - 1) || !count_is_kind(a->doc, i - 2))
        return false;
    for (size_t s = i - 2; s > 1 && s + LONGEST > i; s--)
        if (doc_is(a->doc, s - 1, "der") && kind_at(a, s) == i - 1)
            return counts_at(a, s - 2, &n) && n.end_token == s - 1;
    return false;
}

/* "vier der zwölf", "vier von zwölf", "von den zwölf": the number of all of which a part is told. */
/* "..., von den", "und von den" before token i: the whole of a second part, whose verb the first has. */
static bool begins_gapped_whole(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const them[] = {"den", "diesen", "unseren", NULL};
    const struct doc *d = a->doc;
    return i > c->first_token + 3 && doc_one_of(d, i - 1, them) && doc_is(d, i - 2, "von") &&
           (doc_punct(d, i - 3, ',') || token_classes(d, i - 3) & W_AND);
}

bool count_is_whole(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    struct number n;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    static const char *const once[] = {"damals", "seinerzeit", "heute", "derzeit", "inzwischen", NULL};
    size_t i = tokens_back(d, q->first_token, c->first_token, W_ADVERB); /* "14 der landesweit 45" */
    i -= i > c->first_token && doc_one_of(d, i - 1, once);               /* "41 von damals 56" */
    static const char *const those[] = {"denen", "diesen", NULL};
    bool them = doc_is(d, c->first_token + 1, "ihnen") || /* "unter ihnen befinden sich sechs" */
                (doc_one_of(d, c->first_token + 1, those) &&
                 i == c->first_token + 2); /* "von denen sechs in Sachsen liegen" */
    bool to = count_is_raised_to(d, q);    /* "von 38 auf 74" */
    if (i > 0 && (doc_is(d, c->first_token, "von") || doc_is(d, c->first_token, "unter")) &&
        i <= c->first_token + 3 && !them && !to &&
        !has_finite_between(a, c->first_token + 1, i)) /* "Unter ihnen sind 39" */
        return true;
    /* "von den 14 Landkreisen und vier kreisfreien Städten": one of several that make up the whole */
    if (i > c->first_token + 3 && joins_kinds(d, i - 1) && doc_is(d, c->first_token, "von") &&
        kind_at(a, c->first_token + 2) == i - 1)
        return true;
    if (begins_gapped_whole(a, c, i)) /* "machen 31 mit, von den 294 Landkreisen 22" */
        return true;
    if (is_beside_whole(a, i)) /* "63 der 294 Landkreise und 107 kreisfreien Städte" */
        return true;
    static const char *const shares[] = {"hälfte", "großteil", "mehrheit", "teil",  "drittel", "viele",
                                         "einige", "etliche",  "manche",   "keine", "jede",    NULL};
    if (i >= 2 && doc_is(d, i - 1, "der") && (doc_one_of(d, i - 2, shares) || doc_ends(d, i - 2, 3, "tel")))
        return true; /* "ein Sechstel der 62" */
    return i >= 2 && (doc_is(d, i - 1, "der") || doc_is(d, i - 1, "von")) && number_read(d, i - 2, false, &n) &&
           n.end_token == i - 1 && !(a->token_bits[i - 2] & BIT_DATE);
}

/* "47 Städte, elf Bezirke und 13 Landkreise, insgesamt 71 Kommunen": the parts of a whole told in their sentence. */
bool count_is_summand(const struct counting *k, const struct quantity *q)
{
    return k->summands && k->sum_sentence == k->sentence && q->value != k->summands && q->head < q->end_head &&
           count_bare_unit(k->a, q) == 0;
}

bool count_is_of_kinds(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 6; /* tokens of the count before */
    size_t first = q->first_token, end = q->end_head;
    if (q->head == end || !count_is_kind(d, end - 1))
        return false;
    if (joins_kinds(d, end) && kind_at(a, end + 1) &&
        strcmp(doc_fold(d, end - 1), doc_fold(d, kind_at(a, end + 1) - 1)))
        return true;
    if (first < 2 || !joins_kinds(d, first - 1) || !count_is_kind(d, first - 2))
        return false;
    for (size_t i = first - 2; i > 0 && i + LONGEST > first; i--)
        if (kind_at(a, i - 1) == first - 1)
            return strcmp(doc_fold(d, end - 1), doc_fold(d, first - 2)) != 0;
    return false;
}

/* ", eine Samtgemeinde", "und eine kreisangehörige Stadt" */
static bool is_one_counted(const struct analysis *a, size_t i)
{
    static const char *const one[] = {"eine", "einer", NULL};
    if (i == 0 || !joins_kinds(a->doc, i - 1))
        return false;
    const struct mark *bare = count_single(a, i);
    const size_t noun = doc_one_of(a->doc, i, one) ? count_over_adjectives(a, i + 1) : a->doc->ntokens;
    const bool town = doc_capital(a->doc, noun) && doc_ends(a->doc, noun, 0, "stadt") &&
                      !doc_begins(a->doc, noun, "partner") && !doc_begins(a->doc, noun, "modell");
    return (bare && bare->rule->unit == 0) || town;
}

void count_look_for_sum(struct counting *k, const struct sentence *s)
{
    const size_t LONGEST = 80; /* tokens */
    struct quantity q;
    int64_t sum = 0, all = 0;
    struct quantity greatest = {0};
    size_t n = 0, nall = 0, ones = 0;
    k->sum_end = 0;
    k->sum_sentence = k->sentence;
    for (size_t i = s->first_token; i < s->end_token && i < s->first_token + LONGEST; i++) {
        if (is_one_counted(k->a, i)) { /* "sechs Städte, drei Kreise und eine Gemeinde" */
            sum++;
            all++;
            ones++;
            continue;
        }
        if (!number_may_begin(k->a->doc, i) || !quantity_read(k->a, i, &q))
            continue;
        bool counted = q.head < q.end_head && count_bare_unit(k->a, &q) == 0 && !q.ordinal && q.relation == REL_EQ;
        bool whole = counted || (q.head < q.end_head && count_mark(k->a, q.head, RULE_UNIT) && !q.ordinal);
        sum += counted && q.value < INT32_MAX ? q.value : 0;
        n += counted;
        all += whole && q.value < INT32_MAX ? q.value : 0;
        if (whole && q.value > greatest.value && q.value < INT32_MAX)
            greatest = q;
        nall += whole;
        i = q.end_number - 1;
    }
    const char *why;
    k->summands = 0;
    if (nall >= 3 && all == 2 * greatest.value && count_unit(k, &greatest, &why) == 0)
        k->summands = greatest.value;
    for (size_t i = 0; n >= 1 && n + ones >= 2 && i < k->ntold && i < TOLD; i++)
        if (k->a->f->counts[k->told[i]].value == sum) {
            k->sum_of = k->told[i];
            k->sum_end = s->end_token;
        }
}

bool count_is_told_rest(const struct counting *k, const struct quantity *q)
{
    const struct doc *d = k->a->doc;
    if (!count_is_rest(k->a, q) || k->ntold == 0)
        return false;
    const struct count *told = &k->a->f->counts[k->told[(k->ntold - 1) % TOLD]];
    return told->start >= d->lines[doc_line_of(d, q->number_token)].start;
}

/* "Hamm und Trier sind zwei von zehn Partnerkommunen": those who are named, no share. */
static bool are_named_before(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 12; /* tokens */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t from, i = count_before_adverbs(a->doc, q->first_token);
    const size_t first = reach_back(i, REACH, c->first_token);
    return i > first && token_classes(a->doc, i - 1) & W_COPULA && groups_in(a, first, i, &from) > 0;
}

bool count_is_fraction(const struct counting *k, const struct quantity *q, size_t whole)
{
    const int64_t MOST = 10;
    const struct doc *d = k->a->doc;
    struct number n;
    return whole < d->ntokens && q->words && !are_named_before(k->a, q) && whole > 0 && doc_is(d, whole - 1, "von") &&
           number_read(d, whole, false, &n) && n.words && n.value <= MOST && !count_was_told(k, n.value) &&
           (q->value == n.value - 1 || n.value == 5 || n.value == MOST);
}

bool count_is_whole_of_fraction(const struct counting *k, const struct quantity *q)
{
    struct quantity part;
    size_t i = q->first_token;
    return i >= 2 && doc_is(k->a->doc, i - 1, "von") && number_may_begin(k->a->doc, i - 2) &&
           quantity_read(k->a, i - 2, &part) && count_is_fraction(k, &part, i);
}

bool count_part_is_located(const struct counting *k, const struct quantity *all)
{
    static const char *const verbs[] = {"liegen",   "lagen", "lägen", "kommen",    "kamen",    "kämen",   "stammen",
                                        "stammten", "sind",  "seien", "entfallen", "befinden", "gehören", NULL};
    static const char *const leads[] = {"aus", "in", "auf", "im", "allein", "sich", NULL};
    const struct analysis *a = k->a;
    const struct clause *c = &a->clauses[clause_of(a, all->number_token)];
    const size_t verb = quantity_end(all);
    if (verb + 2 >= c->end_token || !doc_one_of(a->doc, verb, verbs) || !doc_one_of(a->doc, verb + 1, leads) ||
        (k->last.unit == UNIT_OTHER && k->last.value == all->value) || c->unsure || c->denied)
        return false;
    return scope_between(a, verb, c->end_token, verb) && count_is_beside_network(a, c);
}

bool count_says_of_part(const struct counting *k, const struct quantity *all)
{
    static const char *const being[] = {"sind", "waren", NULL}, *const it[] = {"es", "das", "dabei", NULL};
    const struct doc *d = k->a->doc;
    const size_t i = all->end_head;
    return (doc_one_of(d, i, being) && doc_one_of(d, i + 1, it)) || count_part_is_located(k, all);
}

const char *scope_of_told_whole(const struct counting *k, const struct quantity *q)
{
    const size_t of = q->end_number;
    struct number n;
    bool definite = of + 1 < k->a->doc->ntokens && token_classes(k->a->doc, of) & W_ARTICLE;
    return definite && counts_at(k->a, of + 1, &n) && !n.ordinal ? count_was_told(k, n.value) : NULL;
}

const char *scope_of_told_part(const struct counting *k, const struct quantity *q, const struct quantity *all)
{
    const struct count *told = count_told(k, q->value);
    return told && told->kind == COUNT_TOTAL && strcmp(told->scope, SCOPE_NATION) != 0 &&
                   all->head == all->end_head && all->value > LAND_HAS && q->relation == REL_EQ
               ? told->scope
               : NULL;
}
