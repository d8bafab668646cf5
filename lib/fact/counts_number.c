/* Numbers with what is said about them: "knapp zwei Dutzend weitere Kommunen". German in general. */
#include "lib/base/ascii.h"
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- what is no count ------------------------------------------------------------------------------------------ */

/* Before the number: it counts nothing, or names something. */
static const char *const naming[] = {"nr",
                                     "nummer",
                                     "absatz",
                                     "paragraf",
                                     "paragraph",
                                     "paragrafen",
                                     "paragraphen",
                                     "rang",
                                     "gleis",
                                     "saal",
                                     "spalte",
                                     "zeile",
                                     "lektion",
                                     "staffel",
                                     "zone",
                                     "abs",
                                     "artikel",
                                     "art",
                                     "kapitel",
                                     "seite",
                                     "seiten",
                                     "s",
                                     "anlage",
                                     "band",
                                     "heft",
                                     "ziffer",
                                     "punkt",
                                     "platz",
                                     "raum",
                                     "zimmer",
                                     "tel",
                                     "telefon",
                                     "fax",
                                     "az",
                                     "drucksache",
                                     "vorlage",
                                     "plz",
                                     "postfach",
                                     "je",
                                     "jeweils",
                                     "pro",
                                     "version",
                                     "phase",
                                     "stufe",
                                     "klasse",
                                     "tabelle",
                                     "abbildung",
                                     "abb",
                                     "tab",
                                     "teil",
                                     "modul",
                                     "szenario",
                                     "variante",
                                     "agenda",
                                     "hausnummer",
                                     "durchwahl",
                                     "sgb",
                                     "covid",
                                     "haus",
                                     "etage",
                                     "top",
                                     "frage",
                                     "entgeltgruppe",
                                     "besoldungsgruppe",
                                     "gehaltsgruppe",
                                     "halb", /* "halb zwölf" */
                                     "viertel",
                                     "dreiviertel",
                                     NULL};

/* Behind the number: a measure, money, a time, a part of a whole. */
static const char *const measures[] = {"ja",
                                       "nein",
                                       "euro",
                                       "eur",
                                       "cent",
                                       "prozent",
                                       "prozentpunkte",
                                       "jahre",
                                       "jahren",
                                       "jahr",
                                       "monate",
                                       "monaten",
                                       "monat",
                                       "wochen",
                                       "woche",
                                       "tage",
                                       "tagen",
                                       "tag",
                                       "stunden",
                                       "stunde",
                                       "minuten",
                                       "uhr",
                                       "mal",
                                       "km",
                                       "kilometer",
                                       "kilometern",
                                       "meter",
                                       "metern",
                                       "m",
                                       "qm",
                                       "kg",
                                       "kb",
                                       "mb",
                                       "gb",
                                       "grad",
                                       "liter",
                                       "hektar",
                                       "ha",
                                       "tonnen",
                                       "jährige",
                                       "jährigen",
                                       "jähriger",
                                       "fach",
                                       "quadratmeter",
                                       "quadratkilometer",
                                       "jahrhundert",
                                       "jahres",
                                       "sekunden",
                                       "seiten",
                                       "millionen",
                                       "milliarden",
                                       "mio",
                                       "mrd",
                                       "cm",
                                       "mm",
                                       "jahrestag",
                                       "seite",
                                       "fache",
                                       "quadratmetern",
                                       "werktage",
                                       "werktagen",
                                       "dollar",
                                       NULL};

/* What is remembered of a word: whether it was looked for in these lists, whether it is in them. */
enum { WORD_SOUGHT = 1, WORD_NAMING = 2, WORD_MEASURE = 4 };

static bool word_is_counting(const struct doc *d, size_t i, unsigned what)
{
    if (i >= d->ntokens)
        return false;
    uint8_t *word = &d->vocabulary->words[d->tokens[i].word].counting;
    if (!*word)
        *word = (uint8_t)(WORD_SOUGHT | (doc_one_of(d, i, naming) ? WORD_NAMING : 0) |
                          (doc_one_of(d, i, measures) ? WORD_MEASURE : 0));
    return *word & what;
}

static bool is_naming(const struct doc *d, size_t i)
{
    if (i == 0)
        return false;
    size_t before = i - 1;
    if ((doc_punct(d, before, '.') && !(d->tokens[i].flags & TOK_SENTENCE_START)) || doc_punct(d, before, ':'))
        before = before > 0 ? before - 1 : 0;
    if (i > 2 && doc_is(d, i - 1, "bis") && word_is_counting(d, i - 3, WORD_NAMING)) /* "TOP 1 bis 4" */
        return true;
    const struct token *t = &d->tokens[i - 1];
    bool paragraph = t->end - t->start == 2 && !memcmp(d->text + t->start, "§", 2);
    return paragraph || word_is_counting(d, before, WORD_NAMING);
}

static bool is_measure(const struct doc *d, size_t i)
{
    if (i >= d->ntokens)
        return false;
    const struct token *t = &d->tokens[i];
    size_t len = t->end - t->start;
    if (t->kind == TOK_PUNCT)
        return doc_punct(d, i, '%') || (len == 3 && !memcmp(d->text + t->start, "€", 3)) ||
               (len == 2 && !memcmp(d->text + t->start, "°", 2));
    if (doc_is(d, i, "s") && doc_punct(d, i + 1, '.')) /* "96 S." */
        return true;
    return word_is_counting(d, i, WORD_MEASURE);
}

/* "EG 11", "TV 1868", "DIN 4711": digits behind an abbreviation in capitals name something. */
static bool is_behind_abbreviation(const struct analysis *a, size_t i)
{
    const struct doc *d = a->doc;
    const uint32_t LONGEST = 4; /* letters */
    if (i == 0 || d->tokens[i].kind != TOK_NUMBER || d->tokens[i].flags & TOK_LINE_START)
        return false;
    const struct token *t = &d->tokens[i - 1];
    if (t->kind != TOK_WORD || t->end - t->start > LONGEST || token_classes(d, i - 1) || count_names_area(a, i - 1) ||
        a->token_bits[i - 1] & (BIT_UNIT | BIT_NAME | BIT_DATE))
        return false;
    for (uint32_t k = t->start; k < t->end; k++)
        if (!ascii_is_upper(d->text[k]))
            return false;
    return true;
}

/* "seit 2011 Städte und Kreise": a year, whatever stands behind it. */
static bool looks_like_year(const struct doc *d, size_t i, const struct number *n)
{
    const int64_t FIRST = 1900, LAST = 2099;
    return d->tokens[i].kind == TOK_NUMBER && n->end_token == i + 1 && n->value >= FIRST && n->value <= LAST &&
           d->tokens[i].end - d->tokens[i].start == 4;
}

static bool is_year(const struct doc *d, size_t i, const struct number *n)
{
    static const char *const lead[] = {"seit", "ab", "bis", "jahr", "jahre", "ende", "anfang", "mitte", "im", NULL};
    return looks_like_year(d, i, n) && i > 0 && doc_one_of(d, i - 1, lead);
}

/* Digits beside a sign without white space between are part of something longer: "14-tägig", "1/2", "(0351) 50". */
static bool is_fragment(const struct analysis *a, size_t i, size_t end)
{
    const struct doc *d = a->doc;
    const struct token *t = d->tokens;
    if (t[i].kind != TOK_NUMBER)
        return false;
    if (i > 0 && !(t[i].flags & TOK_SPACE) && t[i - 1].kind == TOK_PUNCT &&
        strchr("-/.,:+*#@[", d->text[t[i - 1].start]))
        return true; /* "[2]" refers to a note */
    if (end < d->ntokens && !(t[end].flags & TOK_SPACE) && t[end].kind == TOK_PUNCT &&
        strchr("-/*@", d->text[t[end].start]))
        return true;
    bool number_before = i > 0 && t[i - 1].kind == TOK_NUMBER && !(a->token_bits[i - 1] & BIT_DATE) &&
                         !(t[i].flags & TOK_LINE_START),
         number_behind = end < d->ntokens && t[end].kind == TOK_NUMBER && !(t[end].flags & TOK_LINE_START);
    return number_before || number_behind; /* telephone numbers */
}

/* --- what is counted --------------------------------------------------------------------------------------------- */

static bool is_lower_word(const struct doc *d, size_t i)
{
    return d->tokens[i].kind == TOK_WORD && !(d->tokens[i].flags & TOK_CAPITAL);
}

static bool is_capital_word(const struct doc *d, size_t i)
{
    return d->tokens[i].kind == TOK_WORD && d->tokens[i].flags & TOK_CAPITAL;
}

static bool is_increment(const struct doc *d, size_t i)
{
    static const char *const words[] = {"neue",
                                        "neuen",
                                        "neuer",
                                        "weitere",
                                        "weiteren",
                                        "weiterer",
                                        "zusätzliche",
                                        "zusätzlichen",
                                        "neu",
                                        "hinzugekommene",
                                        "hinzugekommenen",
                                        "dazugekommene",
                                        "dazugekommenen",
                                        NULL};
    return doc_one_of(d, i, words);
}

/* Words of the class of articles that may follow a number: "drei weitere Kommunen". */
static bool is_quantifier(const struct doc *d, size_t i)
{
    static const char *const words[] = {"weitere", "weiteren", "weiterer", "andere", "anderen", "anderer",
                                        "solche",  "solcher",  "unserer",  "ihrer",  "seiner",  NULL};
    return doc_one_of(d, i, words);
}

/* The mark of a unit that begins at token i; NULL if none. */
static const struct mark *unit_mark(const struct analysis *a, size_t i)
{
    size_t from, to = marks_between(a, i, i + 1, &from);
    for (size_t m = from; m < to; m++)
        if (a->marks.v[m].rule->kind == RULE_UNIT || a->marks.v[m].rule->kind == RULE_BARE)
            return &a->marks.v[m];
    return NULL;
}

/* An adjective from a name, with "und" if another follows. */
static bool is_town_adjective(const struct analysis *a, size_t i)
{
    const struct doc *d = a->doc;
    const struct token *t = &d->tokens[i];
    if (doc_is(d, i, "und"))
        return i > 0 && i + 1 < d->ntokens && is_town_adjective(a, i + 1) && d->tokens[i - 1].flags & TOK_CAPITAL;
    if (!is_capital_word(d, i) || t->fold_len < 4 || strcmp(doc_fold(d, i) + t->fold_len - 2, "er") != 0 ||
        i + 1 >= d->ntokens)
        return false;
    return unit_mark(a, i + 1) || (doc_is(d, i + 1, "und") && i + 3 < d->ntokens && unit_mark(a, i + 3));
}

/* "Stadt- und Landkreise": the noun that the hyphen stands for, if it is a unit's; else i. */
static size_t behind_hyphen(const struct analysis *a, size_t i)
{
    const struct doc *d = a->doc;
    bool hyphen = is_capital_word(d, i) && i + 3 < d->ntokens && doc_punct(d, i + 1, '-') &&
                  !(d->tokens[i + 1].flags & TOK_SPACE) && token_classes(d, i + 2) & W_AND;
    return hyphen && unit_mark(a, i + 3) ? i + 3 : i;
}

/* Whether token i is a hyphen between parts of one word that is written small. */
static bool hyphen_joins(const struct doc *d, size_t i)
{
    return doc_punct(d, i, '-') && !(d->tokens[i].flags & TOK_SPACE) && i + 1 < d->ntokens &&
           !(d->tokens[i + 1].flags & TOK_SPACE) && is_lower_word(d, i + 1);
}

/* "acht kreisfreie und große Städte", "zwei kreisfreie oder Sonderstatusstädte": words with endings of adjectives on both
 * sides, and the noun. */
static bool joins_adjectives(const struct analysis *a, const struct quantity *q, size_t i)
{
    static const char *const declined[] = {"e", "en", "er", NULL};
    const struct doc *d = a->doc;
    bool before = i > q->end_number && i + 2 < d->ntokens && is_lower_word(d, i - 1) &&
                  !(token_classes(d, i - 1) & ~W_KIND) && doc_ends_in(d, i - 1, 2, declined);
    if (before && unit_mark(a, i + 1))
        return true;
    return before && is_lower_word(d, i + 1) && !(token_classes(d, i + 1) & ~W_KIND) &&
           doc_ends_in(d, i + 1, 2, declined) && is_capital_word(d, i + 2);
}

/* Blanks or a tab part the token from the one before it in a row of a table. */
static bool begins_cell(const struct doc *d, size_t i)
{
    return (doc_apart(d, i) || doc_tab_before(d, i)) && d->lines[doc_line_of(d, i)].kind == BLOCK_ROW;
}

/* "41 gaben Auskunft", "49 lieferten Daten": the number leads its clause, so that no article or preposition before
 * it would let an adjective behind it end in "en": it is a verb. "31 teilnehmenden Kommunen" is told so of members
 * none the less. */
static bool leads_verb(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const size_t verb = q->end_number, noun = verb + 1;
    return noun < d->ntokens && is_lower_word(d, verb) && !token_classes(d, verb) && doc_ends(d, verb, 3, "en") &&
           !is_increment(d, verb) && doc_capital(d, noun) && !unit_mark(a, noun) &&
           !(d->tokens[noun].flags & TOK_LINE_START) &&
           a->clauses[clause_of(a, q->number_token)].first_token == q->first_token;
}

/* "Neun Thüringer sind dabei", "sechs hat Hessen, fünf Bayern.": at token i the area of those who are counted. */
static bool is_land_with_number(const struct analysis *a, const struct quantity *q, size_t i)
{
    size_t from, to = places_between(a, i, i + 1, &from);
    if (!q->words)
        return false;
    if (from < to && a->f->places.v[from].kind == PLACE_LAND) {
        const size_t end = a->f->places.v[from].end_token;
        return end >= a->doc->ntokens || a->doc->tokens[end].kind == TOK_PUNCT || doc_ends(a->doc, i, 3, "er") ||
               token_classes(a->doc, end) & W_AND;
    }
    return doc_ends(a->doc, i, 3, "er") && count_names_area(a, i);
}

/* The counted noun behind the number: over adjectives ("neue", "große, bundesweite") and an attribute of its own
 * ("am Prozess teilnehmenden"). Sets head and end_head, empty if there is none. */
static void read_head(const struct analysis *a, struct quantity *q)
{
    enum { REACH = 12 };
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    bool attribute = false, passed_noun = false;
    q->head = q->end_head = q->end_number;
    if (leads_verb(a, q))
        return;
    for (size_t i = q->end_number; i < s->end_token && i < q->end_number + REACH; i++) {
        if (begins_cell(d, i))
            return;
        i = behind_hyphen(a, i);
        const struct mark *unit = unit_mark(a, i);
        if (unit && !attribute) {
            q->head = (uint32_t)i;
            q->end_head = unit->end_token;
            return;
        }
        unsigned classes = token_classes(d, i);
        if (classes & W_AND && (is_town_adjective(a, i) || joins_adjectives(a, q, i)))
            continue;
        if (is_lower_word(d, i) && attribute) {
            bool adjective = token_classes(d, i - 1) & W_ARTICLE; /* "neun im Gebiet der norddeutschen Länder" */
            attribute = classes || !passed_noun || adjective;     /* a participle ends the attribute */
            continue;
        }
        if (is_lower_word(d, i)) {
            bool prep = classes & (W_PREP | W_WITH);
            if (classes & W_ARTICLE && !is_quantifier(d, i)) /* "vier der sieben nutzten unsere ..." */
                return;
            if (classes & (W_AND | W_BUT | W_RELATIVE | W_PRONOUN | W_OF | W_NOT | W_COPULA) ||
                (a->token_bits[i] & BIT_VERB && !is_increment(d, i)) || (prep && i > q->end_number))
                return;
            if (hyphen_joins(d, i + 1)) { /* "elf baden-württembergische Kommunen" */
                i++;
                continue;
            }
            static const char *const declined[] = {"e", "en", "er", "es", "em", NULL};
            if (!classes && !doc_ends_in(d, i, 1, declined)) /* "16 stellt Hessen": a verb, no adjective */
                return;
            attribute = prep;
            q->increment |= is_increment(d, i);
            continue;
        }
        if (doc_punct(d, i, ',') && i + 1 < s->end_token && is_lower_word(d, i + 1) && i > q->end_number &&
            is_lower_word(d, i - 1) && !(token_classes(d, i + 1) & ~W_ADVERB))
            continue;
        if (is_town_adjective(a, i)) /* "zehn Berliner und Hamburger Bezirke" */
            continue;
        if (attribute && (is_capital_word(d, i) || a->token_bits[i] & BIT_NAME)) {
            passed_noun = true;
            continue;
        }
        if (is_capital_word(d, i) && !(classes & W_PRONOUN) && /* "alle 56 finden Sie" */
            !(a->token_bits[i] & (BIT_DATE | BIT_PLACE | BIT_NAME)) && !is_land_with_number(a, q, i)) {
            q->head = (uint32_t)i;
            q->end_head = (uint32_t)i + 1;
        }
        return;
    }
}

static bool is_adjective_of_commune(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"kreisfrei", "kreisangehörig", "kleine",   "kleinere",
                                        "große",     "größere",        "ländlich", NULL};
    return d->tokens[i].kind == TOK_WORD && !doc_capital(d, i) && doc_begins_in(d, i, stems);
}

/* "Städte, Kreise und Bezirke", "Vertreterinnen und Vertreter": nouns of the same kind belong to the head. */
static void extend_head(const struct analysis *a, struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = q->end_head;
    const struct mark *head = unit_mark(a, q->head);
    for (;;) {
        size_t next = i;
        if (next < d->ntokens && (doc_punct(d, next, ',') || token_classes(d, next) & W_AND))
            next++;
        else
            return;
        if (next + 1 < d->ntokens && is_adjective_of_commune(d, next)) /* "Landkreise und kreisfreie Städte" */
            next++;
        if (next >= d->ntokens || !is_capital_word(d, next))
            return;
        const struct mark *m = unit_mark(a, next);
        if (!head || !m || m->rule->unit != head->rule->unit)
            return;
        i = m->end_token;
        q->end_head = (uint32_t)i;
    }
}

static bool is_name(const struct analysis *a, size_t i)
{
    size_t from, to = places_between(a, i, i + 1, &from);
    struct number n;
    return i < a->doc->ntokens && a->doc->tokens[i].flags & TOK_CAPITAL &&
           (from < to || number_read(a->doc, i, false, &n));
}

/* "eine Werkstatt, an der elf Kommunen teilnahmen": no article of the eleven. */
static bool is_relative_pronoun(const struct analysis *a, size_t i)
{
    const struct clause *c = &a->clauses[clause_of(a, i)];
    return c->relative && i == c->first_token + 1 && token_classes(a->doc, c->first_token) & (W_PREP | W_WITH | W_OF);
}

/* "statt 66", "anstelle der gemeldeten 66", "statt wie gemeldet 66": a number that does not hold. */
static bool is_replaced(const struct doc *d, size_t i)
{
    static const char *const instead[] = {"statt", "anstatt", "anstelle", NULL};
    static const char *const told[] = {"wie",     "gemeldet",  "gemeldeten", "angegeben", "angegebenen",
                                       "genannt", "genannten", "berichtet",  "bisher",    "bisherigen",
                                       "bislang", "zunächst",  "von",        "der",       "den",
                                       "früher",  NULL};
    const size_t REACH = 4; /* tokens */
    for (size_t k = i; k > 0 && i - k < REACH; k--) {
        if (doc_one_of(d, k - 1, instead))
            return true;
        if (!doc_one_of(d, k - 1, told))
            return false;
    }
    return false;
}

/* Of time: "nach zwei Jahren sind es 14" measures nothing that the next number could go on with. */
static bool is_span_of_time(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"jahr",   "monat", "woche", "tag",    "stunde",
                                        "minute", "uhr",   "mal",   "jährig", NULL};
    return doc_begins_in(d, i, stems) || doc_is(d, i, "mal");
}

/* "stieg um 20 Prozent auf 72", "nach einem Plus von 20 Prozent sind es 72": how much those grew who are counted. */
static bool is_rate_of_growth(const struct doc *d, size_t number)
{
    static const char *const gains[] = {"plus", "zuwachs", "anstieg", "wachstum", "steigerung", "zunahme", NULL};
    size_t i = number;
    while (i > 0 && token_classes(d, i - 1) & W_ADVERB)
        i--;
    return i > 1 && (doc_is(d, i - 1, "um") || (doc_is(d, i - 1, "von") && doc_one_of(d, i - 2, gains)));
}

bool count_follows_measure(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 20; /* tokens */
    const struct doc *d = a->doc;
    const size_t start = d->sentences[doc_sentence_of(d, q->number_token)].first_token;
    const size_t first = reach_back(q->first_token, REACH, start);
    struct number n;
    for (size_t i = q->first_token; i > first; i--) {
        if (a->token_bits[i - 1] & (BIT_UNIT | BIT_NAME))
            return false;
        if (i >= first + 2 && is_measure(d, i - 1) && counts_at(a, i - 2, &n) && n.end_token == i - 1)
            return !is_span_of_time(d, i - 1) && !is_rate_of_growth(d, i - 2);
    }
    return false;
}

bool quantity_read(const struct analysis *a, size_t i, struct quantity *q)
{
    const struct doc *d = a->doc;
    struct number n;
    if (a->token_bits[i] & (BIT_DATE | BIT_PLACE | BIT_NAME) || d->tokens[i].kind == TOK_PUNCT ||
        !number_read(d, i, false, &n))
        return false;
    *q = (struct quantity){.first_token = (uint32_t)i,
                           .number_token = (uint32_t)i,
                           .end_number = n.end_token,
                           .relation = n.round ? REL_APPROX : REL_EQ,
                           .value = n.value,
                           .words = n.words,
                           .ordinal = n.ordinal};
    if (d->tokens[i].flags & TOK_LINE_START && !n.words && doc_punct(d, n.end_token, ')')) /* "2) Wie ihr wisst" */
        return false;
    if (is_naming(d, i) || is_measure(d, n.end_token) || is_fragment(a, i, n.end_token) || is_year(d, i, &n) ||
        number_is_rough(d, i))
        return false;
    const bool abbreviation = is_behind_abbreviation(a, i);
    if (n.ordinal && !n.words && n.end_token == i + 2 && !(d->tokens[i].flags & TOK_LINE_START) &&
        is_name(a, n.end_token)) {
        q->ordinal = false; /* "ist Hessen mit 17. Bayern hat acht": names are not numbered */
        q->end_number = (uint32_t)i + 1;
    }
    if (is_replaced(d, i))
        return false;
    static const char *const half[] = {"halbe", "halben", "halbes", NULL};
    if (number_begins_range(a, &n) || n.value == 0 ||
        (i > 0 && n.words && doc_one_of(d, i - 1, half))) /* "das halbe Hundert" */
        return false;
    relation_read(d, q);
    if (n.dozen && q->relation == REL_GT && doc_is(d, q->first_token, "gut")) /* "gut fünf Dutzend" */
        q->relation = REL_APPROX;
    relation_read_behind(d, q);
    relation_read_range(a, q);
    if (n.shade)
        q->relation = n.shade > 0 ? REL_GT : REL_LT;
    if (n.ordinal && !n.words && n.end_token < d->ntokens && d->tokens[n.end_token].kind == TOK_PUNCT) {
        q->ordinal = false; /* "im Juli 57.[2]" */
        q->end_number = (uint32_t)i + 1;
    }
    const int64_t DAYS = 31;
    if (n.ordinal && !n.words && n.value > DAYS && n.end_token < d->ntokens &&
        d->tokens[n.end_token].kind == TOK_NUMBER) {
        q->ordinal = false; /* "stieg auf 51. 2020 waren es" */
        q->end_number = (uint32_t)i + 1;
    }
    if (q->first_token < q->number_token && n.ordinal && !n.words) {
        q->ordinal = false; /* "auf rund 40. Getragen wird": a full stop, no ordinal */
        q->end_number = (uint32_t)i + 1;
    }
    size_t before = q->first_token;
    q->increment = before > 0 && is_increment(d, before - 1);
    static const char *const articles[] = {"die",   "der",   "den",    "dieser",  "diese", "alle",
                                           "aller", "allen", "unsere", "unserer", NULL};
    static const char *const then[] = {"damals", "seinerzeit", "zuletzt", NULL};
    while (before > 0 && (token_classes(d, before - 1) & (W_ADVERB | W_NOW) || doc_one_of(d, before - 1, then)))
        before--; /* "den bundesweit 78 Partnerkommunen", "von den damals 66" */
    q->definite = before > 0 && doc_one_of(d, before - 1, articles) && !is_relative_pronoun(a, before - 1);
    read_head(a, q);
    if (q->head == q->end_head && looks_like_year(d, i, &n)) /* "Strategie 2030" */
        return false;
    /* "nach Angaben der BZGA 72 Kommunen", "laut KGC 72": the abbreviation is of who says so */
    if (abbreviation && !(q->head < q->end_head && unit_mark(a, q->head)) &&
        !scope_is_source(d, i - 1, d->sentences[doc_sentence_of(d, i)].first_token))
        return false;
    if (q->head < q->end_head) {
        if (is_measure(d, q->head))
            return false;
        extend_head(a, q);
        if (doc_is(d, q->end_head, "plus") && q->relation == REL_EQ && !doc_capital(d, q->end_head + 1) &&
            !counts_at(a, q->end_head + 1, &n)) /* "70 Kommunen plus tauschen sich aus" */
            q->relation = REL_GT;
    }
    return true;
}
