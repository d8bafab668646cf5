/* Clauses: where they begin. German in general. */
#include "lib/base/mem.h"
#include "lib/base/search.h"
#include "lib/fact/analysis.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* No clause has more tokens: what looks at all words of a clause for each fact in it must stay linear. A list that is
 * longer goes on in the next clause, as one that takes over the verb; names and dates are not parted before NAMES_MAX. */
enum { CLAUSE_MAX = 400, NAMES_MAX = 8 * CLAUSE_MAX };

static bool is_sign(const struct doc *d, size_t i, const char *sign)
{
    const struct token *t = &d->tokens[i];
    return t->kind == TOK_PUNCT && d->text[t->start] == sign[0] && t->end - t->start == strlen(sign) &&
           !memcmp(d->text + t->start, sign, strlen(sign));
}

/* A dash between parts of a sentence has white space on both sides. */
static bool is_dash(const struct doc *d, size_t i)
{
    const bool bar =
        i + 1 < d->ntokens && is_sign(d, i, "|") && d->tokens[i].flags & d->tokens[i + 1].flags & TOK_SPACE;
    return bar || doc_dash_apart(d, i);
}

/* --- bits of tokens --------------------------------------------------------------------------------------- */

static void set_bits(struct analysis *a, size_t first, size_t end, unsigned bit)
{
    for (size_t i = first; i < end && i < a->doc->ntokens; i++)
        a->token_bits[i] |= (uint8_t)bit;
}

/* "Drei Städte – Ulm, Kiel und Plön – sind beigetreten": behind the second of two dashes around nothing but
 * communes; i if they do not stand so behind a noun for communes. */
static size_t dashed_names_end(const struct analysis *a, size_t i, size_t end)
{
    const size_t LONGEST = 60; /* tokens */
    const struct doc *d = a->doc;
    bool named = false;
    if (!(token_classes(d, i - 1) & W_KIND) || !doc_capital(d, i - 1))
        return i;
    end = reach_on(i, LONGEST, end);
    for (size_t k = i + 1; k + 1 < end && !(d->tokens[k - 1].flags & TOK_LINE_START); k++) {
        if (is_dash(d, k))
            return named && !doc_punct(d, k, '|') ? k + 1 : i;
        named |= (a->token_bits[k] & BIT_PLACE) != 0;
        if (!(a->token_bits[k] & BIT_PLACE) && !(token_classes(d, k) & (W_AND | W_ARTICLE | W_KIND)) &&
            !doc_punct(d, k, ','))
            return i;
    }
    return i;
}

/* Token behind the second of two dashes that stand as a bracket does, behind a commune and around a date or a
 * denial: "Kassel – seit 2013 – und Celle", "Kassel – nicht der Kreis – und Celle"; or around names; i if there are
 * none from token i on. */
static size_t dashed_end(const struct analysis *a, size_t i, size_t end)
{
    const size_t LONGEST = 12; /* tokens */
    const struct doc *d = a->doc;
    bool apart = doc_is(d, i + 1, "nicht");
    if (i == 0 || !is_dash(d, i) || doc_punct(d, i, '|'))
        return i;
    if (!(a->token_bits[i - 1] & BIT_PLACE))
        return dashed_names_end(a, i, end);
    end = reach_on(i, LONGEST, end);
    for (size_t k = i + 1; k + 1 < end && !(a->token_bits[k] & BIT_PLACE); k++) {
        apart |= (a->token_bits[k] & BIT_DATE) != 0;
        if (d->tokens[k].kind != TOK_PUNCT || a->token_bits[k] & BIT_DATE)
            continue;
        if (is_dash(d, k) || ((is_sign(d, k, "–") || is_sign(d, k, "—")) && doc_punct(d, k + 1, ',')))
            return apart && !doc_punct(d, k, '|') ? k + 1 : i;
        if (!doc_punct(d, k, ',') && !doc_punct(d, k, '.') && !doc_punct(d, k, '!'))
            return i;
    }
    return i;
}

/* A bracket that opens, or a dash that stands for one. */
static bool opens(const struct analysis *a, size_t i, size_t end)
{
    return doc_opens(a->doc, i) || dashed_end(a, i, end) > i;
}

/* Whether a token tells nothing of clauses: neither their bounds nor whether they are so. Verbs of the profile do
 * not count. */
static bool tells_nothing(const struct doc *d, size_t i)
{
    const unsigned telling = W_AND | W_BUT | W_FINITE | W_MODAL | W_FUTURE | W_NOT;
    if (d->tokens[i].kind == TOK_WORD)
        return !(token_classes(d, i) & telling) && !token_is_plan(d, i);
    if (d->tokens[i].kind == TOK_NUMBER)
        return true;
    switch (d->text[d->tokens[i].start]) {
    case ',':
    case ';':
    case ':':
    case '-':
    case '(':
    case ')':
    case '[':
    case ']':
        return false;
    default:
        return !(d->text[d->tokens[i].start] & 0x80);
    }
}

size_t clause_next_telling(const struct analysis *a, size_t i, size_t end)
{
    if (a->marks.n > 0)
        return i;
    while ((i = doc_next(a->doc, i, end, DULL_CLAUSE)) < end && tells_nothing(a->doc, i))
        doc_set_dull(a->doc, i++, DULL_CLAUSE);
    return i;
}

static void set_depth(struct analysis *a, const struct sentence *s)
{
    unsigned depth = 0;
    size_t first = s->first_token;
    while ((first = clause_next_telling(a, first, s->end_token)) < s->end_token && !opens(a, first, s->end_token))
        first++;
    for (size_t i = first; i < s->end_token; i++) {
        if (a->doc->tokens[i].kind != TOK_PUNCT) {
            a->token_bits[i] |= (uint8_t)depth;
            continue;
        }
        const size_t dashed = depth == 0 ? dashed_end(a, i, s->end_token) : i;
        if (dashed > i) {
            set_bits(a, i, dashed, 1);
            i = dashed - 1;
            continue;
        }
        char sign = a->doc->text[a->doc->tokens[i].start];
        bool open = sign == '(' || sign == '[', close = sign == ')' || sign == ']';
        depth += open && depth < BIT_DEPTH;
        a->token_bits[i] |= (uint8_t)depth;
        depth -= close && depth > 0;
    }
}

/* "der Burgenlandkreis mit Sitz in Naumburg (2018)", "der Saalekreis mit der Kreisstadt Merseburg": the token at
 * which what tells the seat of the commune before begins; `place` itself if none does. */
static size_t seat_start(const struct analysis *a, size_t place)
{
    static const char *const seats[] = {"sitz",       "hauptsitz", "verwaltungssitz", "kreissitz",   "amtssitz",
                                        "kreisstadt", "hauptort",  "kreisverwaltung", "landratsamt", NULL};
    static const char *const whose[] = {"dem", "der", "ihrem", "ihrer", "seinem", "seiner", NULL};
    const struct doc *d = a->doc;
    size_t i = place;
    i -= i > 0 && doc_is(d, i - 1, "in");
    if (i > 0 && doc_one_of(d, i - 1, seats))
        i--;
    else if (!doc_is(d, place, "kreisstadt"))
        return place;
    i -= i > 0 && doc_one_of(d, i - 1, whose);
    return i > 1 && doc_is(d, i - 1, "mit") && a->token_bits[i - 2] & BIT_PLACE ? i - 1 : place;
}

/* "Stahnsdorf bei Potsdam (2017)", "Schkopau im Saalekreis (2018)": the token at which what tells where the commune
 * before lies begins, where the bracket behind is that one's; `place` itself if none does. */
static size_t whereabouts_start(const struct analysis *a, size_t place, size_t behind)
{
    static const char *const near[] = {"im", "bei", "nahe", "in", NULL}, *const kinds[] = {"landkreis", "kreis",
                                                                                           NULL};
    const struct doc *d = a->doc;
    const size_t i = place - (place > 0 && doc_one_of(d, place - 1, kinds));
    const bool ends = doc_punct(d, behind, '(') || doc_punct(d, behind, ',') || doc_punct(d, behind, '.') ||
                      token_classes(d, behind) & W_AND;
    return ends && i > 1 && doc_one_of(d, i - 1, near) && a->token_bits[i - 2] & BIT_PLACE ? i - 1 : place;
}

/* What tells the seat of a commune, or where it lies, stands as if in brackets. */
static void set_asides(struct analysis *a, const struct sentence *s)
{
    size_t from, to = places_between(a, s->first_token, s->end_token, &from);
    for (from += from < to; from < to; from++) {
        const struct place *p = &a->f->places.v[from];
        size_t first = seat_start(a, p->first_token);
        first = first < p->first_token ? first : whereabouts_start(a, first, p->end_token);
        if (first < p->first_token && first > s->first_token && token_depth(a, first) == 0)
            set_bits(a, first, p->end_token, 1);
    }
}

/* Finite verbs of the profile: a verb with a separate part is finite ("trat ... bei"), others are where they do not
 * look like a participle or infinitive behind an auxiliary; taking a few too many is harmless. */
static void set_verbs(struct analysis *a)
{
    const struct doc *d = a->doc;
    for (size_t i = 0; (i = doc_next(d, i, d->ntokens, DULL_VERB)) < d->ntokens; i++)
        if (!(token_classes(d, i) & W_FINITE))
            doc_set_dull(d, i, DULL_VERB);
        else if (!(a->token_bits[i] & BIT_PLACE)) /* "Waren (Müritz)" */
            a->token_bits[i] |= BIT_VERB;
    for (size_t i = 0; i < a->marks.n; i++)
        if (a->marks.v[i].rule->kind == RULE_VERB && !a->marks.v[i].rule->weak)
            a->token_bits[a->marks.v[i].first_token] |= BIT_VERB;
}

/* "1,5 Millionen", "10:30 Uhr": the sign at token i is part of a figure. */
static bool is_in_figure(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    return i > 0 && i + 1 < d->ntokens && t[-1].kind == TOK_NUMBER && t[1].kind == TOK_NUMBER &&
           !((t->flags | t[1].flags) & TOK_SPACE);
}

static bool ends_reach(const struct analysis *a, size_t i)
{
    if (a->doc->tokens[i].kind != TOK_PUNCT || is_in_figure(a->doc, i))
        return false;
    return doc_punct(a->doc, i, ',') || doc_punct(a->doc, i, ';') || doc_punct(a->doc, i, ':') || is_dash(a->doc, i);
}

static void set_verbs_ahead(struct analysis *a, const struct sentence *s)
{
    bool ahead = false;
    for (size_t i = s->end_token; i-- > s->first_token;) {
        if (token_depth(a, i) > 0)
            continue;
        if (ends_reach(a, i))
            ahead = false;
        else if (a->token_bits[i] & BIT_VERB)
            ahead = true;
        if (ahead)
            a->token_bits[i] |= BIT_VERB_AHEAD;
    }
}

/* --- boundaries ------------------------------------------------------------------------------------------- */

/* Where the text may not be parted: the end of what began before token i (brackets of verbs, names). */
static size_t protected_until(const struct analysis *a, size_t *mark, size_t i, size_t until)
{
    const struct marks *m = &a->marks;
    for (; *mark < m->n && m->v[*mark].first_token <= i; ++*mark) {
        const struct mark *v = &m->v[*mark];
        size_t end = v->rule->kind == RULE_VERB && v->with_first > v->end_token ? v->with_end : v->end_token;
        if (v->rule->kind != RULE_LIST && end > until)
            until = end;
    }
    return until;
}

/* "Der Kreis, dem Hanau noch angehört": names of towns have no article, so that it is a relative pronoun. */
static bool begins_relative_of_place(const struct analysis *a, size_t i)
{
    size_t from;
    if (!(token_classes(a->doc, i) & W_RELATIVE) || i + 1 >= a->doc->ntokens || !(a->token_bits[i + 1] & BIT_PLACE))
        return false;
    const struct area *area = places_in(a, i + 1, i + 2, &from) > 0 ? commune_area(a->f, from) : NULL;
    bool named = area && area->level == AREA_MUNICIPALITY && !(token_classes(a->doc, i + 1) & W_KIND);
    const size_t REACH = 8; /* its verb */
    size_t end = reach_on(i + 2, REACH, a->doc->ntokens);
    for (size_t j = i + 2; named && j < end && a->doc->tokens[j].kind == TOK_WORD; j++)
        if (a->token_bits[j] & BIT_VERB && doc_punct(a->doc, j + 1, ','))
            return true;
    return false;
}

/* "Zur Stadt Kiel, zum Kreis Plön und ...", "Aus Celle, aus Gera": the preposition behind the comma stood before the
 * place that ends with token `end`, too. */
static bool repeats_preposition(const struct analysis *a, size_t end, size_t comma)
{
    const struct doc *d = a->doc;
    const size_t NAME = 8; /* tokens */
    size_t first = end;
    while (first > 0 && end - first < NAME &&
           (a->token_bits[first - 1] & BIT_PLACE || token_classes(d, first - 1) & (W_KIND | W_ARTICLE)))
        first--;
    return first > 0 && comma + 1 < d->ntokens && tokens_are_one_preposition(d, first - 1, comma + 1);
}

/* "Kiel, die Hansestadt Lübeck": a comma between communes of one list parts nothing. A place within the next words,
 * which are articles and kinds of communes only. */
static bool is_list_comma(const struct analysis *a, size_t i)
{
    enum { REACH = 5 };
    const struct doc *d = a->doc;
    size_t before = i;
    /* "60 Städte, Gemeinden und Kreise" */
    if (i > 0 && i + 1 < d->ntokens && a->token_bits[i - 1] & BIT_UNIT && a->token_bits[i + 1] & BIT_UNIT &&
        d->tokens[i + 1].flags & TOK_CAPITAL)
        return true;
    if (before > 0 && doc_closes(d, before - 1)) /* "Trier (seit 2015), Koblenz" */
        while (before > 0 && token_depth(a, before - 1) > 0)
            before--;
    if (i > 0 && i + 1 < d->ntokens && d->tokens[i - 1].kind == TOK_NUMBER && d->tokens[i + 1].kind == TOK_NUMBER &&
        a->token_bits[i - 1] & a->token_bits[i + 1] & BIT_DATE) /* "2014, 2016 und 2018" */
        return true;
    if (before == 0 || !(a->token_bits[before - 1] & BIT_PLACE))
        return false;
    if (begins_relative_of_place(a, i + 1))
        return false;
    for (size_t j = i + 1 + repeats_preposition(a, before, i); j < d->ntokens && j <= i + REACH; j++) {
        if (a->token_bits[j] & BIT_PLACE)
            return true;
        if (!(token_classes(d, j) & (W_ARTICLE | W_KIND | W_AND | W_ADDITIVE)))
            return false;
    }
    return false;
}

static bool dates_follow(const struct analysis *a, size_t i)
{
    const size_t REACH = 3;
    for (size_t j = i; j < a->doc->ntokens && j < i + REACH; j++)
        if (a->token_bits[j] & BIT_DATE)
            return true;
    return false;
}

static bool has_finite(const struct analysis *a, size_t first, size_t end)
{
    const size_t REACH = 40; /* tokens: a long list */
    for (size_t i = first; i < end && i < first + REACH && !ends_reach(a, i); i++)
        if (token_classes(a->doc, i) & W_FINITE && token_depth(a, i) == 0)
            return true;
    return false;
}

/* "aufgenommen werden": the only finite form that tokens [i, end) seem to hold is an infinitive behind a participle. */
static bool ends_in_infinitive(const struct analysis *a, size_t i, size_t end)
{
    static const char *const infinitives[] = {"werden", "sein", "haben", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40;
    for (size_t first = i; i < end && i < first + REACH && !ends_reach(a, i); i++)
        if (token_classes(d, i) & W_FINITE && token_depth(a, i) == 0 &&
            !(doc_one_of(d, i, infinitives) && i > first && !token_classes(d, i - 1) &&
              (i + 1 == end || d->tokens[i + 1].kind == TOK_PUNCT)))
            return false;
    return true;
}

/* Whether the verbs of the profile in tokens [i, end) of the clause all stand at its end, as a participle does. */
static bool ends_in_participle(const struct analysis *a, size_t i, size_t end)
{
    const struct doc *d = a->doc;
    const size_t REACH = 40;
    bool any = false;
    for (size_t first = i; i < end && i < first + REACH && !ends_reach(a, i); i++) {
        if (!(a->token_bits[i] & BIT_VERB) || token_depth(a, i) > 0)
            continue;
        any = i + 1 == end || d->tokens[i + 1].kind == TOK_PUNCT;
        if (!any || !(doc_ends(d, i, 3, "t") || doc_ends(d, i, 3, "en")))
            return false;
    }
    return any;
}

/* "Zuvor hatten sich Kiel und Plön angeschlossen": the "und" between communes stands within the bracket of an auxiliary
 * and its participle, since no second finite verb follows; so does that of "Heute haben Landrat Voß und die Ministerin
 * unterschrieben". */
static bool is_within_bracket(const struct analysis *a, size_t i, size_t start, size_t sentence_end)
{
    static const char *const have[] = {"hat", "haben", "hatte", "hatten", "habe", NULL};
    const size_t BACK = 24;
    size_t first = reach_back(i, BACK, start), last = i;
    while (last > first && token_depth(a, last - 1) > 0) /* "Kiel (2012) und Plön" */
        last--;
    if (last == start)
        return false;
    if (!(a->token_bits[last - 1] & BIT_PLACE))
        return doc_capital(a->doc, i - 1) && doc_has_one_of(a->doc, first, i, have) &&
               !has_finite(a, i + 1, sentence_end) && ends_in_participle(a, i + 1, sentence_end);
    static const char *const could[] = {"konnte", "konnten", "durfte", "durften", "mussten", "musste", NULL};
    const bool modal = tokens_are(a->doc, first, i, W_MODAL) || doc_has_one_of(a->doc, first, i, could);
    return has_finite(a, first, i) &&
           (!has_finite(a, i + 1, sentence_end) || (modal && ends_in_infinitive(a, i + 1, sentence_end)));
}

/* "seit Samstag, dem 12. Mai, Mitglied": the second comma closes what the one within the date opened. */
static bool ends_date_apposition(const struct analysis *a, size_t i)
{
    size_t first = i;
    bool opened = false;
    while (first > 0 && a->token_bits[first - 1] & BIT_DATE)
        opened |= doc_punct(a->doc, --first, ',');
    return opened;
}

/* "vor fünf Jahren, also 2017, angeschlossen": commas around a date that explains the one before it. */
static bool is_around_explanation(const struct analysis *a, size_t i)
{
    static const char *const that_is[] = {"also", "nämlich", "sprich", "mithin", "genauer", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 8;
    size_t first = i;
    while (first > 0 && i - first < REACH &&
           (a->token_bits[first - 1] & BIT_DATE || token_classes(d, first - 1) & (W_PREP | W_SINCE)))
        first--;
    if (first < i && first > 1 && doc_one_of(d, first - 1, that_is) && doc_punct(d, first - 2, ','))
        return first > 2 && a->token_bits[first - 3] & BIT_DATE;
    size_t end = i + 2;
    if (i == 0 || !(a->token_bits[i - 1] & BIT_DATE) || !doc_one_of(d, i + 1, that_is))
        return false;
    while (end < d->ntokens && end - i < REACH &&
           (a->token_bits[end] & BIT_DATE || token_classes(d, end) & (W_PREP | W_SINCE)))
        end++;
    return end > i + 2 && doc_punct(d, end, ',');
}

/* "Straubing und nicht der Landkreis Straubing-Bogen": of the last of those named it is not so. */
static bool excepts_last(const struct analysis *a, size_t join)
{
    const struct doc *d = a->doc;
    size_t i = join + 2;
    if (!doc_is(d, join + 1, "nicht"))
        return false;
    while (token_classes(d, i) & (W_ARTICLE | W_KIND) && !(a->token_bits[i] & BIT_PLACE))
        i++;
    return i < d->ntokens && a->token_bits[i] & BIT_PLACE;
}

/* "Bochum ist dabei und der Kreis Unna bisher nicht", "und wir nicht": the same is not so of another one. */
static bool denies_other(const struct analysis *a, size_t join, size_t sentence_end)
{
    static const char *const who[] = {"wir", "ich", "sie", "er", "ihr", "andere", "viele", NULL};
    const size_t LONGEST = 10; /* tokens */
    const struct doc *d = a->doc;
    const size_t end = reach_on(join, LONGEST, sentence_end);
    size_t i = join + 1;
    while (i < end && token_classes(d, i) & (W_ARTICLE | W_KIND) && !(a->token_bits[i] & BIT_PLACE))
        i++;
    if (i >= end || !(a->token_bits[i] & BIT_PLACE || doc_one_of(d, i, who)))
        return false;
    for (i++; i < end && a->token_bits[i] & BIT_PLACE; i++)
        ;
    while (i < end && d->tokens[i].kind == TOK_WORD && !doc_capital(d, i) && !(a->token_bits[i] & BIT_VERB) &&
           !doc_is(d, i, "nicht")) /* "bislang leider noch" */
        i++;
    return i < end && doc_is(d, i, "nicht") && (i + 1 == sentence_end || d->tokens[i + 1].kind == TOK_PUNCT);
}

static enum join boundary_sign(const struct analysis *a, size_t i)
{
    const struct doc *d = a->doc;
    if (is_in_figure(d, i))
        return JOIN_START;
    switch (d->text[d->tokens[i].start]) {
    case ';':
        return JOIN_SEMICOLON;
    case ':':
        return JOIN_COLON;
    case ',':
        return is_list_comma(a, i) || ends_date_apposition(a, i) || is_around_explanation(a, i) ? JOIN_START
                                                                                                : JOIN_COMMA;
    default:
        return is_dash(d, i) ? JOIN_DASH : JOIN_START;
    }
}

/* What parts the text at token i from what is before it, given whether a finite verb was met in the clause so far;
 * JOIN_START: nothing. */
static enum join boundary(const struct analysis *a, size_t i, bool finite, size_t start, size_t sentence_end)
{
    const struct doc *d = a->doc;
    if (token_depth(a, i) > 0 || a->token_bits[i] & (BIT_DATE | BIT_PLACE))
        return JOIN_START;
    if (d->tokens[i].kind == TOK_PUNCT)
        return boundary_sign(a, i);
    unsigned classes = token_classes(d, i);
    if (!(classes & (W_AND | W_BUT)))
        return JOIN_START;
    if (classes & W_AND && i > 0 && a->token_bits[i - 1] & BIT_UNIT && i + 1 < d->ntokens &&
        a->token_bits[i + 1] & BIT_UNIT) /* "haben sich 66 Städte und Kreise angeschlossen" */
        return JOIN_START;
    static const char *const kinds[] = {"kreisfrei", "kreisangehörig", NULL};
    if (classes & W_AND && i > 0 && a->token_bits[i - 1] & BIT_UNIT && i + 2 < d->ntokens &&
        doc_begins_in(d, i + 1, kinds) && a->token_bits[i + 2] & BIT_UNIT) /* "66 Landkreise und kreisfreie Städte" */
        return JOIN_START;
    if (i > 0 && a->token_bits[i - 1] & BIT_DATE && dates_follow(a, i + 1)) /* "am 3. Mai bzw. am 5. Juni" */
        return JOIN_START;
    if (classes & W_AND && (excepts_last(a, i) || (finite && denies_other(a, i, sentence_end))))
        return JOIN_AND;
    bool but = classes & W_BUT && i > 0 && doc_punct(d, i - 1, ','); /* else an adverb: "hat ihn aber verlassen" */
    if ((classes & W_AND || but) && finite && a->token_bits[i] & BIT_VERB_AHEAD && !is_sign(d, i, "&") &&
        !is_within_bracket(a, i, start, sentence_end))
        return JOIN_AND;
    return JOIN_START;
}

static void add_clause(struct analysis *a, size_t first, size_t end, size_t sentence, enum join join)
{
    a->clauses = mem_grow(a->clauses, &a->cap_clauses, a->nclauses + 1, sizeof *a->clauses);
    a->clauses[a->nclauses++] = (struct clause){.first_token = (uint32_t)first,
                                                .end_token = (uint32_t)end,
                                                .sentence = (uint32_t)sentence,
                                                .join = (uint8_t)join};
}

static void split_sentence(struct analysis *a, size_t sentence, size_t *mark, size_t *until)
{
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    size_t first = s->first_token;
    enum join join = JOIN_START;
    bool finite = false, ahead = false;
    for (size_t i = s->first_token; i < s->end_token; i++) {
        size_t endless_from = reach_on(first, CLAUSE_MAX, s->end_token);
        if (i < endless_from && (i = clause_next_telling(a, i, endless_from)) == s->end_token)
            break;
        *until = protected_until(a, mark, i, *until);
        bool plan =
            !doc_capital(d, i) && d->tokens[i].kind == TOK_WORD && token_is_plan(d, i); /* "überlegte und trat bei" */
        finite |= (a->token_bits[i] & BIT_VERB || plan) && token_depth(a, i) == 0;
        if (!ahead && token_classes(d, i) & (W_AND | W_BUT)) {
            set_verbs_ahead(a, s);
            ahead = true;
        }
        enum join next = i < *until ? JOIN_START : boundary(a, i, finite, first, s->end_token);
        const unsigned whole = i < first + NAMES_MAX ? BIT_DATE | BIT_PLACE | BIT_NAME : 0;
        bool endless = i >= first + CLAUSE_MAX && !(a->token_bits[i] & whole);
        if ((next == JOIN_START && !endless) || i == s->first_token)
            continue;
        add_clause(a, first, i, sentence, join);
        first = next == JOIN_AND || next == JOIN_START ? i : i + 1;
        if (next == JOIN_START)
            next = JOIN_COMMA;
        join = next;
        finite = false;
    }
    if (first < s->end_token || first == s->first_token)
        add_clause(a, first, s->end_token, sentence, join);
}

/* Whether the clauses of the sentence are asked for. *date: the first date that does not lie before it. */
static bool is_asked_for(const struct analysis *a, const struct sentence *s, size_t *date)
{
    const struct date_mentions *dates = &a->f->dates;
    struct number n;
    while (*date < dates->n && dates->v[*date].first_token < s->first_token)
        ++*date;
    bool asked = a->whole || (*date < dates->n && dates->v[*date].first_token < s->end_token);
    for (size_t i = s->first_token; !asked && (i = doc_next(a->doc, i, s->end_token, DULL_NUMBER)) < s->end_token;
         i++)
        asked = number_read(a->doc, i, false, &n);
    return asked;
}

static void read_sentence(struct analysis *a, size_t sentence, size_t *mark, size_t *until)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t first = a->nclauses;
    set_depth(a, s);
    set_asides(a, s);
    split_sentence(a, sentence, mark, until);
    clauses_judge(a, first);
}

void clauses_find(struct analysis *a)
{
    const struct doc *d = a->doc;
    for (size_t i = 0; i < a->f->places.n; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            set_bits(a, a->f->places.v[i].first_token, a->f->places.v[i].end_token, BIT_PLACE);
    for (size_t i = 0; i < a->f->dates.n; i++)
        set_bits(a, a->f->dates.v[i].first_token, a->f->dates.v[i].end_token, BIT_DATE);
    for (size_t i = 0; i < a->marks.n; i++)
        if (a->marks.v[i].rule->kind == RULE_NAME || a->marks.v[i].rule->kind == RULE_OTHER)
            set_bits(a, a->marks.v[i].first_token, a->marks.v[i].end_token, BIT_NAME);
        else if (a->marks.v[i].rule->kind == RULE_UNIT || a->marks.v[i].rule->kind == RULE_BARE)
            set_bits(a, a->marks.v[i].first_token, a->marks.v[i].end_token, BIT_UNIT);
    standings_find(a);
    set_verbs(a);
    size_t mark = 0, until = 0, date = 0;
    for (size_t s = 0; s < d->nsentences; s++) {
        a->first_clause[s] = (uint32_t)a->nclauses;
        if (is_asked_for(a, &d->sentences[s], &date))
            read_sentence(a, s, &mark, &until);
    }
    a->first_clause[d->nsentences] = (uint32_t)a->nclauses;
}

size_t clause_of(const struct analysis *a, size_t token)
{
    size_t behind;
    LOWER_BOUND(a->clauses, a->nclauses, first_token, token + 1, behind);
    return behind > 0 ? behind - 1 : 0;
}
