/* Memberships by number: "drei Städte (Kiel, Lübeck, Flensburg) und der Kreis Plön", "Es sind zwei. Kiel seit 2012
 * und Plön", "Die übrigen: ...": communes that are named as many as members were counted are these. German in
 * general. */
#include "lib/base/search.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

static const char rule_counted[] = "beside.counted";

/* --- counts --------------------------------------------------------------------------------------------------------- */

static bool is_of_members(const struct analysis *a, const struct count *count)
{
    return count->unit == profile_unit(a->c->profile, 0);
}

/* The counts of members that begin in tokens [first, end), which is not empty: f->counts[*from] to f->counts[return
 * value). */
static size_t counts_between(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    const struct facts *f = a->f;
    size_t to;
    LOWER_BOUND(f->counts, f->ncounts, start, a->doc->tokens[first].start, *from);
    for (to = *from; to < f->ncounts && f->counts[to].start < a->doc->tokens[end - 1].end; to++)
        ;
    return to;
}

/* "Elf kamen dazu. Zwei davon liegen im Saarland: ...": a part of those who joined joined. */
static bool is_part_of_increment(const struct analysis *a, const struct count *count)
{
    if (count->kind != COUNT_PART || count == a->f->counts)
        return false;
    const struct count *whole = count - 1;
    size_t of_whole = doc_sentence_of(a->doc, doc_token_at(a->doc, whole->start));
    size_t of_part = doc_sentence_of(a->doc, doc_token_at(a->doc, count->start));
    return whole->kind == COUNT_INCREMENT && is_of_members(a, whole) && of_part <= of_whole + 1;
}

/* "Zum Start sind 14 Kommunen dabei, zwei davon aus NRW: Dormagen und Gelsenkirchen": members from the first day on joined
 * on it. */
static bool is_at_start(const struct analysis *a, const struct count *count)
{
    static const char *const at[] = {"zum", "beim", "bei", "zur", "mit", NULL};
    static const char *const start[] = {"start", "auftakt", "gründung", "startschuss", "beginn", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 40; /* tokens */
    const size_t token = doc_token_at(d, count->start);
    const size_t first = d->sentences[doc_sentence_of(d, token)].first_token;
    for (size_t i = reach_back(token, REACH, first); i + 1 < token; i++)
        if (doc_one_of(d, i, at) && doc_one_of(d, i + 1 + (token_classes(d, i + 1) & W_ARTICLE ? 1 : 0), start))
            return count->as_of >= 0;
    return false;
}

static struct member_tally tally_of(const struct analysis *a, const struct count *count)
{
    bool joined =
        count->kind == COUNT_INCREMENT || count->founding || is_part_of_increment(a, count) || is_at_start(a, count);
    return (struct member_tally){.value = count->value,
                                 .status = joined ? STATUS_JOINED : STATUS_MEMBER,
                                 .date = count->as_of >= 0 ? count->as_of : NO_REF};
}

/* --- groups --------------------------------------------------------------------------------------------------------- */

size_t communes_in(const struct analysis *a, const struct group *g)
{
    size_t n = 0;
    for (size_t i = g->first_place; i < g->end_place; i++)
        n += stands_in(a, g, i);
    return n;
}

void tally_take_group(struct analysis *a, const struct group *g, const struct member_tally *t)
{
    const struct clause *c = &a->clauses[g->clause];
    struct statement s = {.rule = rule_counted, .status = t->status};
    struct dating d = dating_of(a, c, g, &s);
    if (t->status == STATUS_JOINED && c->join == JOIN_COLON) { /* "2018 kamen zwei hinzu: ..." */
        size_t dates, end = dates_between(a, c->first_token, c->end_token, &dates);
        int told = d.shared == NO_REF || dates == end ? dating_of(a, c - 1, NULL, &s).shared : NO_REF;
        d.shared = told != NO_REF ? told : d.shared;
    }
    if (t->status == STATUS_JOINED && d.shared == NO_REF)
        d.shared = date_of_companion(a, c->join == JOIN_COLON ? c - 1 : c);
    if (t->status == STATUS_JOINED && d.shared == NO_REF)
        d.shared = t->date;
    for (size_t p = g->first_place; p < g->end_place; p++)
        if (stands_in(a, g, p))
            membership_add(a, p, t->status, date_of_place(a, c, g, p, &s, &d), s.rule);
}

/* --- behind a sign -------------------------------------------------------------------------------------------------- */

/* The count of members that ends right before the sign at token i; NULL if none. */
static const struct count *count_before(const struct analysis *a, size_t i)
{
    const struct facts *f = a->f;
    size_t at;
    uint32_t end = i > 0 ? a->doc->tokens[i - 1].end : 0;
    LOWER_BOUND(f->counts, f->ncounts, end, end, at);
    const struct count *count = at < f->ncounts && f->counts[at].end == end ? &f->counts[at] : NULL;
    const bool fits =
        count && is_of_members(a, count) && !count_is_ordinal(count); /* "das zweite Mitglied. Ulm, ..." */
    return fits ? count : NULL;
}

static const char *const newcomers[] = {"neu", "zugäng", "zugang", "beitritt", NULL};

/* Behind the number stands nothing, a date, or a noun for communes or newcomers. */
static bool members_are_meant(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (doc_capital(a->doc, i) && !(a->token_bits[i] & (BIT_UNIT | BIT_DATE)) &&
            !(token_classes(a->doc, i) & W_KIND) && !doc_begins_in(a->doc, i, newcomers))
            return false;
    return true;
}

/* "und eben wir", behind the group. */
static bool ends_with_us(const struct analysis *a, const struct group *g)
{
    size_t i = g->end_token;
    while (token_classes(a->doc, i) & (W_AND | W_ADVERB | W_ADDITIVE))
        i++;
    return i > g->end_token && doc_is(a->doc, i, "wir");
}

/* "..., der seine Urkunde in Kassel bekam, ...": what a relative clause names is not counted with the others. */
static bool is_in_relative(const struct analysis *a, const struct group *g)
{
    const struct clause *c = &a->clauses[g->clause];
    return c->relative && (c->finite || clause_has_unknown_verb(a, c));
}

/* "Die drei Partnerkommunen Kiel, das 2015 beitrat, Plön und Lübeck haben sich getroffen": the group begins the rest
 * of the clause, behind what is put in. */
static bool goes_on_with_list(const struct analysis *a, const struct clause *c, const struct group *g)
{
    const struct clause *before = clause_before(a, c);
    return before && before->relative && !c->relative && (c->join == JOIN_COMMA || c->join == JOIN_AND) &&
           tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND | W_AND) == c->first_token;
}

/* The groups of the sentence from `g` on that hold as many communes as were counted: "sechs: Ulm, Kiel, ... und, seit
 * 2021, der Landkreis Peine". The last of them; NULL if they hold more or fewer. */
static const struct group *groups_counted_to(const struct analysis *a, const struct group *g, int64_t value)
{
    const size_t MOST = 256; /* groups of one list */
    const size_t at = (size_t)(g - a->groups);
    const struct group *end = a->groups + reach_on(at, MOST, a->ngroups), *last = g;
    size_t sentence = a->clauses[g->clause].sentence;
    int64_t communes = (int64_t)communes_in(a, g);
    for (const struct group *next = g + 1; communes < value && next < end; next++) {
        const struct clause *c = &a->clauses[next->clause];
        if (c->sentence != sentence || (c->finite && !c->relative && !goes_on_with_list(a, c, next)))
            break;
        if (is_in_relative(a, next))
            continue;
        communes += (int64_t)communes_in(a, next);
        last = next;
    }
    return communes == value ? last : NULL;
}

/* "In Hessen gab es bis dahin drei: Marburg, Kassel und Maintal", "Drei Neue: ...": as many communes as the number before
 * the colon says, where no count was read from it. */
static void read_numbered(struct analysis *a, const struct group *g, size_t sign)
{
    const size_t BACK = 7;
    struct number n;
    if (sign == 0 || !(doc_punct(a->doc, sign, ':') || token_opens_bracket(a, sign)))
        return;
    const size_t communes = communes_in(a, g) + ends_with_us(a, g);
    const struct clause *c = &a->clauses[clause_of(a, sign - 1)];
    if (communes < 2 || c->denied || c->unsure || !token_is_of_network(a, sign - 1) ||
        has_verb_between(a, c->first_token, c->end_token, STATUS_LEFT)) /* "2023 schieden zwei aus: ..." */
        return;
    for (size_t i = sign; i > c->first_token && i + BACK > sign; i--) {
        if (a->token_bits[i - 1] & BIT_DATE || !number_read(a->doc, i - 1, false, &n))
            continue;
        const bool apart =
            n.value > (int64_t)communes && groups_counted_to(a, g, n.value); /* "..., der 2020 kam, und" */
        if (n.ordinal || !(n.value == (int64_t)communes || apart) || !members_are_meant(a, i, sign))
            return;
        if (tokens_tell_stage(a, a->doc->lines[doc_line_of(a->doc, i - 1)].first_token, i - 1))
            return;
        bool joined = doc_has_stem(a->doc, i, sign, newcomers);
        const struct member_tally t = {
            .value = n.value, .status = joined ? STATUS_JOINED : STATUS_MEMBER, .date = NO_REF};
        if (apart)
            tally_take_counted(a, g, &t);
        else
            tally_take_group(a, g, &t);
        if (ends_with_us(a, g) && a->publisher >= 0)
            membership_add(a, (size_t)a->publisher, t.status, NO_REF, rule_counted);
        return;
    }
}

static const char *const ourselves[] = {"uns", "wir", "unser", "unsere", "unserem", "unserer", NULL};

/* Whether who speaks is one of those whom the list behind the sign at token `sign` tells: "außer uns noch Kiel und
 * Plön", "Kiel, Plön und wir". */
static bool list_has_us(const struct analysis *a, size_t sign, const struct group *g, const struct group *last)
{
    return doc_has_one_of(a->doc, sign + 1, g->first_token, ourselves) || ends_with_us(a, last);
}

/* "Derzeit sechs, und zwar zwei Städte und vier Landkreise: Ulm, ...", "Sechs sind es inzwischen: außer uns noch
 * Ulm, ...": the count in the sentence before the colon at token `sign` of as many members as the groups from `g` on
 * name; NULL if none. *named, set only with a count: how many of them are named, without who speaks. */
static const struct count *count_announcing(const struct analysis *a, size_t sign, const struct group *g,
                                            int64_t *named)
{
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, sign)];
    if (!doc_punct(a->doc, sign, ':') || sign == s->first_token)
        return NULL;
    const size_t REACH = 60; /* tokens before the colon */
    size_t at, end = counts_between(a, reach_back(sign, REACH, s->first_token), sign, &at);
    for (; at < end; at++) {
        const struct count *count = &a->f->counts[at];
        if (!is_of_members(a, count) || count->value < 2)
            continue;
        for (int us = 0; us <= 1; us++) {
            const struct group *last = groups_counted_to(a, g, count->value - us);
            if (last && list_has_us(a, sign, g, last) == us) {
                *named = count->value - us;
                return count;
            }
        }
    }
    return NULL;
}

void tally_take_counted(struct analysis *a, const struct group *g, const struct member_tally *t)
{
    const struct group *last = groups_counted_to(a, g, t->value);
    for (; last && g <= last; g++)
        if (!is_in_relative(a, g))
            tally_take_group(a, g, t);
}

/* "Die drei Partnerkommunen Kiel, das 2015 beitrat, Plön und Lübeck": the names stand right behind the noun that
 * ends before token i, and one of them has a clause of its own. */
static void read_named_behind(struct analysis *a, const struct group *g, size_t i)
{
    const int64_t MOST = 64; /* communes that one sentence names */
    const struct count *count = count_before(a, i);
    const bool several = count && count->value > 1 && count->value <= MOST;
    const struct group *last = several ? groups_counted_to(a, g, count->value) : NULL;
    const struct clause *c = &a->clauses[g->clause];
    if (!last || last == g || c->denied || c->unsure)
        return;
    struct member_tally t = tally_of(a, count);
    tally_take_counted(a, g, &t);
}

/* "Auf Sachsen-Anhalt entfallen drei: Magdeburg (seit 2013), ...", "waren es zwei, Marburg und der Wetteraukreis": as
 * many communes as were counted. */
static void read_counted(struct analysis *a, const struct group *g)
{
    static const char *const leads[] = {"außer", "neben", "mit", "und", NULL};
    const size_t BACK = 7; /* tokens: "außer uns noch der Landkreis" */
    size_t i = g->first_token;
    for (size_t n = 0; i > 0 && n < BACK &&
                       (token_classes(a->doc, i - 1) & (W_ARTICLE | W_KIND | W_ADVERB | W_ADDITIVE) ||
                        doc_one_of(a->doc, i - 1, ourselves) || doc_one_of(a->doc, i - 1, leads) ||
                        (i > 1 && doc_punct(a->doc, i - 1, ',') && doc_one_of(a->doc, i - 2, ourselves)));
         n++)
        i--;
    if (i > 0 && a->token_bits[i - 1] & BIT_UNIT)
        read_named_behind(a, g, i);
    if (i == 0 || a->doc->tokens[i - 1].kind != TOK_PUNCT || doc_tab_behind(a->doc, i - 1))
        return;
    const struct count *count = count_before(a, i - 1);
    const struct clause *c = &a->clauses[clause_of(a, i - 1)];
    bool fits =
        count &&
        groups_counted_to(a, g, count->value); /* not the last summand: "sechs, zwei Städte und vier Kreise: ..." */
    int64_t named = count ? count->value : 0;
    const struct count *told = fits || c->denied || c->unsure ? NULL : count_announcing(a, i - 1, g, &named);
    count = told ? told : count;
    if (!count) {
        read_numbered(a, g, i - 1);
        return;
    }
    const struct clause *list = &a->clauses[g->clause];
    if (count->founding && list->sentence != c->sentence && (list->finite || clause_has_unknown_verb(a, list)))
        return; /* "Anfangs waren es zwei. Kiel und Plön gehören heute dazu" */
    struct member_tally t = tally_of(a, count);
    t.value = named;
    tally_take_counted(a, g, &t);
    if (told && named < count->value && a->publisher >= 0)
        membership_add(a, (size_t)a->publisher, t.status, NO_REF, rule_counted);
}

/* --- anywhere behind the count ---------------------------------------------------------------------------------------- */

/* Which groups of a list are counted: those outside brackets that are no place where something is, or all. */
enum choice { CHOOSE_OUTSIDE, CHOOSE_ALL };

static bool is_counted(const struct analysis *a, const struct group *g, enum choice choice)
{
    const struct clause *c = &a->clauses[g->clause];
    bool stands_apart = g->role == GROUP_PLACE || token_depth(a, g->first_token) > 0;
    return !c->denied && !c->unsure && (choice == CHOOSE_ALL || !stands_apart);
}

bool group_is_told(const struct analysis *a, const struct group *g)
{
    const struct facts *f = a->f;
    uint32_t start = a->doc->sentences[a->clauses[g->clause].sentence].start;
    for (size_t i = f->nmemberships; i > 0 && f->memberships[i - 1].start >= start; i--)
        if (f->memberships[i - 1].place == (int)g->first_place)
            return true;
    return false;
}

/* Takes groups [from, to), and `us` beside them, if they hold as many communes as were counted. */
static bool take_sum(struct analysis *a, size_t from, size_t to, const struct member_tally *t, bool us)
{
    const int64_t FEW = 2; /* so many may stand by chance where they are not named in one breath */
    for (enum choice choice = CHOOSE_OUTSIDE; choice <= CHOOSE_ALL; choice++) {
        int64_t communes = us, groups = 0;
        for (size_t i = from; i < to; i++)
            if (is_counted(a, &a->groups[i], choice)) {
                communes += (int64_t)communes_in(a, &a->groups[i]);
                groups++;
            }
        if (communes != t->value || (communes <= FEW && groups > 1))
            continue;
        for (size_t i = from; i < to; i++)
            if (is_counted(a, &a->groups[i], choice) && !group_is_told(a, &a->groups[i]))
                tally_take_group(a, &a->groups[i], t);
        return true;
    }
    return false;
}

/* Whether the clauses of tokens [first, end), but for the one that counts, tell nothing of their own. */
static bool only_names(const struct analysis *a, size_t first, size_t end)
{
    for (size_t c = clause_of(a, first) + 1; c <= clause_of(a, end - 1); c++)
        if (a->clauses[c].finite && !a->clauses[c].relative)
            return false;
    return true;
}

/* "Sieben, und zwar drei kreisfreie Städte (Kiel, Lübeck, Flensburg), drei Kreise (...) sowie die Stadt Rendsburg". */
static void read_sum(struct analysis *a, const struct sentence *s)
{
    const int64_t MOST = 64; /* communes that one sentence names */
    /* Tokens behind the count: a sentence of a thousand counts is not read to its end a thousand times. */
    const size_t LONGEST = 1000;
    size_t at, end = counts_between(a, s->first_token, s->end_token, &at);
    for (; at < end; at++) {
        const struct count *count = &a->f->counts[at];
        if (!is_of_members(a, count) || count->relation != REL_EQ || count->value < 2 || count->value > MOST)
            continue;
        size_t behind = doc_token_at(a->doc, count->end), from, to;
        const struct clause *c = &a->clauses[clause_of(a, doc_token_at(a->doc, count->start))];
        if (behind >= s->end_token || s->end_token - behind > LONGEST || c->denied || c->unsure ||
            !only_names(a, behind - 1, s->end_token))
            continue;
        to = groups_between(a, behind, s->end_token, &from);
        const struct member_tally t = tally_of(a, count);
        bool apart = from < to && (a->groups[from].clause > clause_of(a, behind - 1) ||
                                   token_depth(a, a->groups[from].first_token) > 0);
        if (apart && (take_sum(a, from, to, &t, false) ||
                      (tally_counts_us(a->doc, behind, s->end_token) && take_sum(a, from, to, &t, true))))
            return;
    }
}

/* "Drei.": the number that ends the sentence and is nothing else's; 0 if none does. */
static int64_t number_at_end(const struct analysis *a, const struct sentence *s)
{
    size_t i = s->end_token;
    struct number n;
    while (i > s->first_token && a->doc->tokens[i - 1].kind == TOK_PUNCT)
        i--;
    bool number = i > s->first_token && counts_at(a, i - 1, &n) && !n.ordinal && n.end_token == i;
    return number && token_is_of_network(a, i - 1) ? n.value : 0;
}

int date_of_label_before(const struct analysis *a, const struct clause *c)
{
    size_t from;
    const struct clause *label = clause_before(a, c);
    if (!label || c->join != JOIN_COLON || dates_in(a, label->first_token, label->end_token, &from) != 1)
        return NO_REF;
    for (size_t i = label->first_token; i < label->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_DATE) && !token_classes(a->doc, i))
            return NO_REF;
    return (int)from;
}

/* "Die drei Partnerkommunen im Norden stellten sich vor." over "Kiel, Plön, Lübeck": a line of nothing but names
 * under one of text. */
static bool is_line_of_names_below(const struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    const struct line *line = &a->doc->lines[s->line];
    return line->first_token == s->first_token && line->end_token == s->end_token && s->line - s[-1].line <= 2 &&
           line->kind == BLOCK_TEXT && a->doc->lines[s[-1].line].kind == BLOCK_TEXT && line_is_pure_list(a, line);
}

/* How many the sentence before counts last, in the same paragraph; false if it counts none, or names communes behind. */
static bool tally_of_sentence_before(const struct analysis *a, size_t sentence, struct member_tally *t)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    if (sentence == 0 || !(s[-1].line == s->line || is_line_of_names_below(a, sentence)))
        return false;
    size_t at, end = counts_between(a, s[-1].first_token, s[-1].end_token, &at);
    while (end > at && !is_of_members(a, &a->f->counts[end - 1]))
        end--;
    const struct count *count = end > at ? &a->f->counts[end - 1] : NULL;
    size_t first = count ? doc_token_at(a->doc, count->start) : s[-1].end_token - 1;
    const struct clause *c = &a->clauses[clause_of(a, first)];
    if (c->denied || c->unsure || groups_in(a, first, s->first_token, NULL) > 0)
        return false;
    *t = count ? tally_of(a, count)
               : (struct member_tally){.value = number_at_end(a, s - 1), .status = STATUS_MEMBER, .date = NO_REF};
    int label = date_of_label_before(a, c);
    if (count && t->status == STATUS_MEMBER && label != NO_REF) /* so many then: an entry of a timeline */
        *t = (struct member_tally){.value = t->value, .status = STATUS_JOINED, .date = label};
    return t->value > 1 && (!count || count->relation == REL_EQ);
}

/* "Drei. Magdeburg seit 2012, der Landkreis Harz seit 2014 und Halle.": a sentence of names without a verb. */
static void read_names_behind(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    const struct clause *c = &a->clauses[a->first_clause[sentence]];
    struct member_tally t;
    if (from == to || c->finite || doc_punct(a->doc, s->end_token - 1, '?') ||
        !only_names(a, s->first_token, s->end_token) || !tally_of_sentence_before(a, sentence, &t))
        return;
    for (size_t i = s->first_token; i < a->groups[from].first_token; i++)
        if (!(token_classes(a->doc, i) & (W_ARTICLE | W_KIND | W_PREP | W_SINCE)) && !(a->token_bits[i] & BIT_DATE))
            return;
    take_sum(a, from, to, &t, false);
}

/* "Drei Kommunen machen mit. Die drei sind Kiel, Plön und Ulm.", "Die bisherigen drei heißen ...": where members were
 * counted right before, the sentence names as many as it takes up. */
static void read_those(struct analysis *a, size_t sentence)
{
    static const char *const being[] = {"sind", "heißen", "waren", "hießen", NULL};
    const size_t ADJECTIVES = 2, QUOTED = 3; /* before the number; behind it, with quotation marks */
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    size_t i = s->first_token + 1, from;
    struct number n;
    if (sentence == 0 || s[-1].line != s->line || !doc_is(d, s->first_token, "die"))
        return;
    while (i < s->first_token + 1 + ADJECTIVES && i < s->end_token && d->tokens[i].kind == TOK_WORD &&
           !doc_capital(d, i) && !counts_at(a, i, &n))
        i++;
    if (i >= s->end_token || !counts_at(a, i, &n) || n.ordinal || n.value < 2)
        return;
    size_t verb = n.end_token; /* "Die fünf „alten“ sind", "Die drei übrigen heißen" */
    while (verb < n.end_token + QUOTED && verb < s->end_token && !doc_one_of(d, verb, being) &&
           (d->tokens[verb].kind == TOK_PUNCT || !doc_capital(d, verb)))
        verb++;
    if (verb >= s->end_token || !doc_one_of(d, verb, being) || !member_count(a, s[-1].first_token, s[-1].end_token))
        return;
    size_t to = groups_between(a, verb, s->end_token, &from);
    const struct member_tally t = {.value = n.value, .status = STATUS_MEMBER, .date = NO_REF};
    take_sum(a, from, to, &t, false);
}

/* "Sechs der zehn Partnerkommunen bekommen Geld. Gefördert werden Kiel, Plön, ...": where the sentence behind names as many
 * communes as were counted, and not few, whatever it says of them they are these. */
static void read_as_many_behind(struct analysis *a, size_t sentence)
{
    enum { MANY = 4 };
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    int64_t communes = 0;
    for (size_t i = from; i < to; i++) {
        if (!is_counted(a, &a->groups[i], CHOOSE_OUTSIDE) || a->groups[i].role != GROUP_SUBJECT)
            return;
        communes += (int64_t)communes_in(a, &a->groups[i]);
    }
    if (communes < MANY || doc_punct(a->doc, s->end_token - 1, '?') || sentence == 0 || s[-1].line != s->line)
        return;
    const struct member_tally t = {.value = communes, .status = STATUS_MEMBER, .date = NO_REF};
    size_t at, end = counts_between(a, s[-1].first_token, s[-1].end_token, &at);
    for (; at < end; at++) { /* "sechs der zehn" */
        const struct count *count = &a->f->counts[at];
        if (!is_of_members(a, count) || count->relation != REL_EQ || count->value != communes)
            continue;
        take_sum(a, from, to, &t, false);
        return;
    }
}

/* --- the others ------------------------------------------------------------------------------------------------------- */

bool members_were_told(const struct analysis *a, size_t sentence, size_t back)
{
    const struct sentence *first = &a->doc->sentences[reach_back(sentence, back, 0)];
    const struct facts *f = a->f;
    return member_count(a, first->first_token, a->doc->sentences[sentence].end_token) ||
           (f->nmemberships > 0 && f->memberships[f->nmemberships - 1].start >= first->start);
}

/* "die anderen", "die beiden übrigen". */
static bool begins_with_others(const struct doc *d, size_t i)
{
    static const char *const others[] = {"anderen", "übrigen", "restlichen", NULL};
    static const char *const few[] = {"beiden", "zwei", "drei", "vier", NULL};
    if (!doc_is(d, i, "die"))
        return false;
    return doc_one_of(d, i + 1 + doc_one_of(d, i + 1, few), others);
}

/* "Die anderen: Trier, Worms und ...", "Die übrigen fünf sind Städte: ...", "Die restlichen sind Celle und Soltau". */
static void read_others(struct analysis *a, const struct clause *c)
{
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const size_t LONGEST = 8, BACK = 2; /* tokens before the colon; sentences */
    const size_t REACH =
        1000; /* tokens: a sentence of a thousand "die anderen" is not read to its end a thousand times */
    size_t the = c->first_token;
    the += the < c->end_token && token_classes(a->doc, the) & W_AND;
    if (!begins_with_others(a->doc, the) || c->denied || c->unsure)
        return;
    size_t from, to = groups_between(a, c->first_token, reach_on(c->first_token, REACH, s->end_token), &from);
    if (from == to ||
        (c->finite && a->groups[from].clause != (size_t)(c - a->clauses) && c->end_token - c->first_token > LONGEST))
        return;
    if (!token_is_of_network(a, c->first_token) || !members_were_told(a, c->sentence, BACK))
        return;
    const struct group *first = &a->groups[from];
    const struct clause *of_first = &a->clauses[first->clause];
    bool colon = of_first == c + 1 && of_first->join == JOIN_COLON && !of_first->finite;
    static const char *const called[] = {"heißen", "lauten", "hießen", NULL};
    bool copula = of_first == c && (tokens_are(a->doc, c->first_token, first->first_token, W_COPULA) ||
                                    doc_has_one_of(a->doc, c->first_token, first->first_token, called));
    const struct member_tally t = {.status = STATUS_MEMBER, .date = NO_REF};
    for (size_t i = from; (colon || copula) && i < to; i++) {
        const struct clause *of = &a->clauses[a->groups[i].clause];
        if (of != of_first && (of->finite || of->denied || of->unsure || of->join == JOIN_COLON))
            break;
        if (is_counted(a, &a->groups[i], CHOOSE_OUTSIDE))
            tally_take_group(a, &a->groups[i], &t);
    }
}

/* "Kiel, Plön, Preetz: drei Partnerkommunen, drei Wege": as many as are counted behind the colon. */
static void read_counted_behind(struct analysis *a, const struct group *g)
{
    const struct clause *c = &a->clauses[g->clause], *next = clause_behind(a, c);
    if (!next || next->join != JOIN_COLON || c->finite || next->denied || next->unsure ||
        next->end_token == next->first_token)
        return;
    const struct count *count = member_count(a, next->first_token, next->end_token);
    if (count && count->value == (int64_t)communes_in(a, g) && count->value > 1) {
        const struct member_tally t = tally_of(a, count);
        tally_take_group(a, g, &t);
    }
}

void members_counted(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    members_of_examples(a, sentence);
    if (from == to)
        return;
    for (size_t i = from; i < to; i++) {
        size_t behind = members_aside(a, i);
        if (behind > i) {
            i = behind - 1;
            continue;
        }
        if (members_gone(a, &a->groups[i]))
            continue;
        read_counted(a, &a->groups[i]);
        members_included(a, &a->groups[i]);
        read_counted_behind(a, &a->groups[i]);
        members_in_company(a, &a->groups[i]);
        members_counted_with(a, &a->groups[i]);
        members_newest(a, &a->groups[i]);
    }
    read_sum(a, s);
    read_names_behind(a, sentence);
    read_as_many_behind(a, sentence);
    read_those(a, sentence);
    members_named(a, sentence);
    members_identified(a, sentence);
    members_dealt_with(a, sentence);
    for (size_t c = a->first_clause[sentence]; c < a->first_clause[sentence + 1]; c++)
        read_others(a, &a->clauses[c]);
}
