/* Which of the dates around it belongs to a statement about a commune. German in general. */
#include "lib/fact/members.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

/* A date outside brackets in tokens [first, end). */
static int date_within(const struct analysis *a, size_t first, size_t end, const struct statement *s)
{
    size_t from, to = dates_between(a, first, end, &from);
    for (size_t i = from; i < to; i++)
        if (token_depth(a, a->f->dates.v[i].first_token) == 0 && date_is_allowed(a, i, s))
            return (int)i;
    return NO_REF;
}

/* A comma or "und" outside brackets. */
static bool is_separator(const struct analysis *a, size_t i)
{
    return token_depth(a, i) == 0 && !(a->token_bits[i] & BIT_DATE) &&
           (doc_punct(a->doc, i, ',') || token_classes(a->doc, i) & W_AND);
}

/* The last separator in tokens [first, end). */
static bool last_separator(const struct analysis *a, size_t first, size_t end, size_t *at)
{
    for (*at = end; *at > first;)
        if (is_separator(a, --*at))
            return true;
    return false;
}

static bool first_separator(const struct analysis *a, size_t first, size_t end, size_t *at)
{
    for (*at = first; *at < end; ++*at)
        if (is_separator(a, *at))
            return true;
    return false;
}

/* Beside the place: in a bracket behind it, or between it and the next place of its group. */
static int own_date(const struct analysis *a, const struct group *g, size_t place, const struct statement *s)
{
    const struct place *p = a->f->places.v;
    size_t after = p[place].end_token;
    int date = date_in_bracket(a, g, place);
    if (date != NO_REF)
        return date;
    size_t separator;
    if (place > g->first_place) { /* "..., 2019 der Landkreis Barnim": behind the comma or "und" before it */
        size_t from = p[place - 1].end_token;
        size_t end = tokens_back(a->doc, p[place].first_token, from, W_ARTICLE | W_KIND);
        if (end > from + 1 && doc_punct(a->doc, end - 1, ',') && a->token_bits[end - 2] & BIT_DATE)
            end--; /* "und, seit Januar 2021, der Kreis Plön" */
        if (last_separator(a, from, end, &separator)) {
            date = date_within(a, separator, p[place].first_token, s);
            if (date != NO_REF)
                return date;
        }
    }
    if (place + 1 < g->end_place) { /* "Lübeck im Mai 2017 und ...": before the comma or "und" behind it */
        size_t next = p[place + 1].first_token;
        if (next > after && first_separator(a, after, next, &separator))
            return date_within(a, after, separator, s);
    }
    return NO_REF;
}

/* Whether the places of the group have dates of their own outside brackets: "Kiel 2015, Lübeck 2017 und Plön 2018". */
static bool has_inner_dates(const struct analysis *a, const struct group *g, const struct statement *s)
{
    const struct place *p = a->f->places.v;
    return date_within(a, p[g->first_place].end_token, p[g->end_place - 1].first_token, s) != NO_REF;
}

static size_t distance(size_t x, size_t y)
{
    return x > y ? x - y : y - x;
}

bool is_of_other_verb(const struct analysis *a, size_t statement, size_t date)
{
    const struct doc *d = a->doc;
    for (size_t i = statement + 1; i + 1 < date; i++) {
        const struct token *t = &d->tokens[i + 1];
        if (!(token_classes(d, i) & W_AND) || t->kind != TOK_WORD || t->flags & TOK_CAPITAL || t->fold_len < 4 ||
            token_classes(d, i + 1) || a->token_bits[i + 1] & (BIT_VERB | BIT_PLACE | BIT_DATE | BIT_NAME))
            continue;
        const char *fold = doc_fold(d, i + 1);
        bool verb = fold[t->fold_len - 1] == 't' || !strcmp(fold + t->fold_len - 2, "te") ||
                    !strcmp(fold + t->fold_len - 2, "en");
        const bool capital = i + 2 < d->ntokens && d->tokens[i + 2].flags & TOK_CAPITAL;
        const bool name = fold[t->fold_len - 1] == 't' && i + 2 < d->ntokens && a->token_bits[i + 2] & BIT_PLACE;
        if (verb && (!capital || name)) /* "und kennt Kiel" */
            return true;
    }
    return false;
}

/* Where the clause names this network beside another one; its end if it does not. */
static size_t name_beside_other(const struct analysis *a, const struct clause *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from), name = c->end_token;
    bool other = false;
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        other |= m->rule->kind == RULE_OTHER;
        name = m->rule->kind == RULE_NAME ? m->first_token : name;
    }
    return other ? name : c->end_token;
}

/* Whether the verb has its prefix apart, and makes another verb with another prefix of the clause. */
static bool shares_verb(const struct analysis *a, const struct mark *m)
{
    size_t from, to = marks_between(a, m->first_token, m->first_token + 1, &from);
    for (; from < to && m->with_first > m->end_token; from++)
        if (a->marks.v[from].with_first > m->end_token && a->marks.v[from].with_first != m->with_first)
            return true;
    static const char *const prefixes[] = {"ein", "bei", "hinzu", "dazu",
                                           NULL}; /* "stieg 2015 ein und 2020 wieder aus" */
    for (size_t i = m->end_token; i + 1 < m->with_first; i++)
        if (doc_one_of(a->doc, i, prefixes) && token_classes(a->doc, i + 1) & W_AND)
            return true;
    return false;
}

/* "ist 2016 beigetreten und 2020 wieder ausgetreten": between the auxiliary and the participle stands another one, with
 * "und". */
static bool ends_coordinate(const struct analysis *a, const struct mark *m)
{
    if (m->with_first <= m->end_token || !(token_classes(a->doc, m->first_token) & W_FINITE))
        return false;
    for (size_t i = m->end_token; i + 1 < m->with_first; i++)
        if (token_classes(a->doc, i + 1) & W_AND && a->doc->tokens[i].kind == TOK_WORD && !doc_capital(a->doc, i) &&
            !token_classes(a->doc, i) && !(a->token_bits[i] & (BIT_PLACE | BIT_DATE)))
            return true;
    return false;
}

/* "hat den Beitritt im Mai beschlossen und im September vollzogen": between the noun and its verb stands what was
 * decided. */
static bool ends_decision(const struct analysis *a, const struct mark *m)
{
    for (size_t i = m->end_token; i + 1 < m->with_first; i++)
        if (token_classes(a->doc, i + 1) & W_AND && a->doc->tokens[i].kind == TOK_WORD && token_is_plan(a->doc, i))
            return true;
    return false;
}

/* "..., und zuletzt, am 8. Mai, die Landkreise": the date stands apart, right before the group; NO_REF if none does. */
static int date_before_group(const struct analysis *a, const struct clause *c, const struct group *g)
{
    static const char *const too[] = {"auch",    "noch",  "dann",    "zudem",  "ebenfalls", "schließlich", "außerdem",
                                      "zuletzt", "sogar", "endlich", "selbst", "nun",       NULL};
    static const char *const epithets[] = {"stadt", "kreis", "gemeinde", "metropole", NULL}; /* "die Heidestadt" */
    size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND), from;
    if (i == g->first_token && i > c->first_token && doc_capital(a->doc, i - 1) &&
        doc_ends_in(a->doc, i - 1, 0, epithets))
        i = tokens_back(a->doc, i - 1, c->first_token, W_ARTICLE);
    for (size_t n = 0; n < 3 && i > c->first_token && doc_one_of(a->doc, i - 1, too); n++)
        i--; /* "kam 2016 dazu und im Jahr darauf dann auch der Kreis Plön" */
    i -= i > c->first_token && doc_punct(a->doc, i - 1, ',');
    if (i <= c->first_token || !(a->token_bits[i - 1] & BIT_DATE) || token_depth(a, i - 1) > 0)
        return NO_REF; /* the group may stand in a clause before */
    size_t end = i;
    while (i > c->first_token && a->token_bits[i - 1] & BIT_DATE)
        i--;
    size_t to = dates_between(a, i, end, &from);
    i = tokens_back(a->doc, i, c->first_token, W_PREP | W_SINCE | W_ARTICLE);
    bool apart = i > c->first_token && (doc_punct(a->doc, i - 1, ',') || token_classes(a->doc, i - 1) & W_AND);
    return apart && from < to ? (int)to - 1 : NO_REF;
}

/* "Celle nimmt teil und seit 2019 auch der Kreis Gifhorn": the date leads the next group, and is not of group `g`
 * before it. */
static bool leads_next_group(const struct analysis *a, const struct clause *c, const struct group *g, size_t date)
{
    const size_t NEAR = 6; /* tokens: "auch der Landkreis" */
    const size_t behind = a->f->dates.v[date].end_token;
    if (!g || g->first_token < c->first_token || g->end_token > a->f->dates.v[date].first_token)
        return false;
    size_t from, to = groups_between(a, behind, reach_on(behind, NEAR, c->end_token), &from);
    return from < to && date_before_group(a, c, &a->groups[from]) == (int)date;
}

/* The date of the clause that is nearest to the statement. */
static int nearest_date(const struct analysis *a, const struct clause *c, const struct group *g,
                        const struct statement *s)
{
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    int best = NO_REF;
    size_t best_distance = 0;
    size_t at = s->mark && s->mark->first_token >= c->first_token && s->mark->first_token < c->end_token
                    ? s->mark->first_token
                : g ? g->end_token
                    : c->first_token;
    if (from + 1 < to && s->mark &&
        (shares_verb(a, s->mark) || ends_coordinate(a, s->mark) || ends_decision(a, s->mark)))
        at = s->mark->with_first; /* "trat 2013 bei und 2019 wieder aus" */
    size_t name = from + 1 < to ? name_beside_other(a, c) : c->end_token;
    if (name < c->end_token) /* "seit 1990 im anderen Netzwerk und seit 2014 auch in diesem" */
        at = name;
    for (size_t i = from; i < to; i++) {
        size_t token = a->f->dates.v[i].first_token;
        bool inside = g && token >= g->first_token && token < a->f->places.v[g->end_place - 1].first_token;
        if (token_depth(a, token) > 0 || inside || !date_is_allowed(a, i, s) || is_of_other_verb(a, at, token) ||
            leads_next_group(a, c, g, i))
            continue;
        size_t away = distance(token, at);
        if (best == NO_REF || away < best_distance) {
            best = (int)i;
            best_distance = away;
        }
    }
    return best;
}

/* "war Mitglied, von 2014 bis 2017": the end of a range in a clause of its own, behind or before. */
static int end_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *const beside[] = {clause_behind(a, c), clause_before(a, c)};
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        size_t from, to;
        if (!beside[i] || beside[i]->finite || beside[i]->join != JOIN_COMMA)
            continue;
        to = dates_between(a, beside[i]->first_token, beside[i]->end_token, &from);
        if (to == from + 2 && a->f->dates.v[from].range_with >= 0)
            return (int)to - 1;
    }
    return NO_REF;
}

/* "2021 kamen fünf hinzu, eine schied aus: Worms": the date that the clause before begins with, which tells who came. */
static int date_in_front_of_gains(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    const size_t LEAD = 3; /* tokens: "im Laufe des" */
    const struct clause *own = s->mark && s->mark->first_token ? &a->clauses[clause_of(a, s->mark->first_token)] : c,
                        *before;
    if (own->sentence != c->sentence || own->join == JOIN_COLON || !(before = clause_before(a, own)) ||
        !own->finite || before->relative ||                          /* "Ulm, das 2019 kam, geht": its own joining */
        tokens_are(a->doc, own->first_token, own->end_token, W_NOW)) /* "ist inzwischen ausgetreten" */
        return NO_REF;
    size_t from, to = dates_between(a, before->first_token, before->end_token, &from);
    const bool gains = from + 1 == to && a->f->dates.v[from].first_token <= before->first_token + LEAD &&
                       has_verb_between(a, before->first_token, before->end_token, STATUS_JOINED);
    return gains && dates_in(a, own->first_token, own->end_token, NULL) == 0 ? (int)from : NO_REF;
}

/* Whether the words of the statement stand in the clause, which then tells its tense. */
static bool is_told_in(const struct clause *c, const struct statement *s)
{
    return s->mark && s->mark->first_token >= c->first_token && s->mark->first_token < c->end_token;
}

/* "Herne bekannte sich 2016 zu den Zielen und ist seither Mitglied": since the date told last, in the sentence or the one
 * before. */
static int since_then(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    static const char *const then[] = {"seither", "seitdem", NULL};
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    while (i < c->end_token && !doc_one_of(d, i, then))
        i++;
    if (i == c->end_token || (is_told_in(c, s) && is_of_other_verb(a, s->mark->first_token, i)))
        return NO_REF;
    size_t first = d->sentences[c->sentence > 0 ? sentence_told_before(a, c->sentence) : 0].first_token;
    size_t from, to = dates_between(a, first, i, &from);
    return from < to && a->f->dates.v[to - 1].range_with < 0 ? (int)to - 1 : NO_REF;
}

/* "2013, damals noch unter anderem Namen, trat Kiel bei": of the clause that goes on with its verb, the one that was before
 * what is inserted. */
static const struct clause *before_insertion(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c), *first = before ? clause_before(a, before) : NULL;
    bool inserted = first && c->join == JOIN_COMMA && before->join == JOIN_COMMA && !before->finite &&
                    a->token_bits[c->first_token] & BIT_VERB &&
                    dates_in(a, before->first_token, before->end_token, NULL) == 0;
    return inserted ? first : before;
}

/* "seit 2016", "und das schon seit fünf Jahren": no word but those of the date and of closed classes. */
static bool is_date_and_little_words(const struct analysis *a, const struct clause *c)
{
    static const char *const that[] = {"das", "zwar", "dies", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_DATE) && !token_classes(a->doc, i) &&
            token_depth(a, i) <= token_depth(a, c->first_token) && !doc_one_of(a->doc, i, that))
            return false; /* but for what stands in a bracket: "und zwar seit dem 1. April (kein Scherz)" */
    return true;
}

/* "Erfurt und Jena, beide seit 2013, der Ilm-Kreis": it says of those before it since when. */
static bool is_of_those_before(const struct doc *d, const struct clause *c)
{
    return token_takes_up_all(d, c->first_token) || doc_is(d, c->first_token, "ebenfalls");
}

/* "Kassel – seit 2013 –, Gießen": what stands between two dashes is said of what is before them; not "Kassel sowie –
 * seit 2013 – Gießen". */
static bool is_between_dashes(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    bool dash = false;
    for (size_t i = c->end_token; next && i < next->first_token; i++)
        dash |= doc_hyphen(a->doc, i) || !strncmp(a->doc->text + a->doc->tokens[i].start, "–", strlen("–"));
    const bool ahead = c->first_token > 1 && token_classes(a->doc, c->first_token - 2) & W_AND;
    return c->join == JOIN_DASH && dash && !ahead;
}

/* "Kassel, seit 2013 dabei, Gießen und Hanau": an aside that says itself of whom it is told. */
static bool is_statement(const struct analysis *a, const struct clause *c)
{
    return c->join == JOIN_COMMA && statement_of(a, (size_t)(c - a->clauses)).mark;
}

/* "29.11.2012: Kiel trat bei.", "und zuletzt, Anfang des Monats, der Eifelkreis": a date that stands alone before. */
static int date_before_sign(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = before_insertion(a, c);
    if (!before || c->join == JOIN_AND || c->join == JOIN_SEMICOLON || is_of_those_before(a->doc, before) ||
        is_between_dashes(a, before))
        return NO_REF;
    if (c->join == JOIN_COMMA && before->join == JOIN_COMMA && token_classes(a->doc, c->first_token) & W_AND)
        return NO_REF; /* "Celle, seit 2015, und Soltau": of the one before */
    const size_t LONGEST = 7;
    size_t from, to = dates_between(a, before->first_token, before->end_token, &from);
    size_t groups, none = groups_between(a, before->first_token, before->end_token, &groups);
    if (from + 1 != to || none != groups || before->finite || before->end_token - before->first_token > LONGEST ||
        is_statement(a, before))
        return NO_REF;
    /* "Wiesbaden, 15. Juli 2020 – Der Kreis hat zum 30. Juni gekündigt" */
    if (a->f->roles[from] == ROLE_PUBLISHED && dates_in(a, c->first_token, c->end_token, NULL) > 0)
        return NO_REF;
    return c->join == JOIN_COMMA && !is_date_and_little_words(a, before)
               ? NO_REF /* "Der Beschluss fiel im März 2017, im Mai trat Ulm bei": another thing's date */
               : (int)from;
}

/* "ist Mitglied, seit die Versammlung am 3. Mai zugestimmt hat": the date of a clause of time. */
static int since_clause(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    if (!next || next->join != JOIN_COMMA || !next->finite ||
        !(doc_is(a->doc, next->first_token, "seit") || doc_is(a->doc, next->first_token, "seitdem")))
        return NO_REF;
    size_t from, to = dates_between(a, next->first_token, next->end_token, &from);
    return to == from + 1 ? (int)from : NO_REF;
}

/* "... dabei, und das von Anfang an, also seit 2011": past a few words that only lead to the date in the next clause. */
static const struct clause *clause_past_outset(const struct analysis *a, const struct clause *next)
{
    const size_t LONGEST = 7; /* tokens */
    const struct clause *last = next ? clause_behind(a, next) : NULL;
    const bool leads = last && !next->finite && !next->denied && !next->unsure && last->join == JOIN_COMMA &&
                       next->end_token - next->first_token <= LONGEST &&
                       groups_in(a, next->first_token, next->end_token, NULL) == 0 &&
                       dates_in(a, next->first_token, next->end_token, NULL) == 0 &&
                       dates_in(a, last->first_token, last->end_token, NULL) == 1 &&
                       groups_in(a, last->first_token, last->end_token, NULL) == 0 && !last->finite &&
                       marks_in(a, next->first_token, last->end_token, NULL) == 0;
    return leads ? last : next;
}

/* "sind gemeinsam beigetreten, im September 2013": a clause of nothing but a date. */
static int date_behind(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_past_outset(a, clause_behind(a, c)),
                        *last = next ? clause_behind(a, next) : NULL;
    const bool that_was =
        next && doc_is(a->doc, next->first_token, "das") && doc_is(a->doc, next->first_token + 1, "war");
    const bool little = next && is_date_and_little_words(a, next);
    const bool apart = little && (next->join == JOIN_DASH || next->join == JOIN_AND); /* "– seit 2016" */
    if (!next || (next->join != JOIN_COMMA && next->join != JOIN_COLON && !apart && !that_was) ||
        ((next->finite || clause_has_unknown_verb(a, next)) && !that_was))
        return NO_REF;        /* "..., wo noch bis Freitag die Konferenz tagt" */
    const size_t LONGEST = 8; /* "und auch das erst Mitte November." */
    size_t from, to = dates_between(a, next->first_token, next->end_token, &from), groups;
    size_t none = groups_between(a, next->first_token, next->end_token, &groups) - groups;
    /* "Flensburg und, seit Januar 2021, der Kreis Plön": it belongs to what comes behind it. */
    bool ahead = last && !next->finite && !last->finite && !is_of_those_before(a->doc, next) &&
                 !(token_classes(a->doc, last->first_token) & W_AND) &&
                 groups_in(a, last->first_token, last->end_token, &groups) > 0;
    const bool brief = little || next->end_token - next->first_token <= LONGEST; /* "und zwar zum 31.12.2019" */
    return from + 1 == to && none == 0 && !ahead && brief ? (int)from : NO_REF;
}

/* "Dresden folgte 2016 und Chemnitz 2018": where a clause has several groups, each has what stands up to the next. */
static int date_of_region(const struct analysis *a, const struct clause *c, const struct group *g,
                          const struct statement *s)
{
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from), next = c->end_token;
    bool several = false;
    int own = date_before_group(a, c, g), of_next = NO_REF;
    for (size_t i = from; i < to; i++) {
        const struct group *other = &a->groups[i];
        if (other == g || other->role != GROUP_SUBJECT || token_depth(a, other->first_token) > 0)
            continue;
        several = true;
        if (other > g && other->first_token < next) {
            next = other->first_token;
            of_next = date_before_group(a, c, other);
        }
    }
    if (several && own != NO_REF)
        return own;
    int behind = several ? date_within(a, g->end_token, next, s) : NO_REF;
    return behind != of_next ? behind : NO_REF;
}

/* "Partnerkommune seit: Mai 2017": a label, and behind the colon nothing but a date. */
static int date_of_label(const struct analysis *a, const struct clause *c)
{
    const struct clause *next = clause_behind(a, c);
    if (c->finite || !next || next->join != JOIN_COLON)
        return NO_REF;
    size_t from, to = dates_between(a, next->first_token, next->end_token, &from);
    if (from + 1 != to || a->f->dates.v[from].first_token != next->first_token)
        return NO_REF;
    for (size_t i = a->f->dates.v[from].end_token; i < next->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD)
            return NO_REF;
    return (int)from;
}

/* "Am 5. Mai 2018 wurde gefeiert: Celle und Soltau bekamen ihre Urkunden": when that happened which a colon explains. */
static int date_before_colon(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before(a, c);
    bool paper = before && c->join == JOIN_AND && /* "Heute erhalten wir die Urkunde, und der Kreis wird Partner" */
                 has_verb_between(a, before->first_token, before->end_token, STATUS_JOINED) &&
                 groups_in(a, before->first_token, before->end_token, NULL) == 0;
    if (!before || !(c->join == JOIN_COLON || paper))
        return NO_REF;
    size_t from, to = dates_between(a, before->first_token, before->end_token, &from);
    bool since_then =
        c->join == JOIN_COLON && from + 1 == to && date_is_since(a, from) &&
        !strncmp(a->f->dates.v[from].reading, "day-", strlen("day-")); /* "Seit gestern sind wir mehr:" */
    return since_then ? (int)from : date_it_happened(a, before);
}

/* "Fünf Jahre nach dem Beitritt zieht die Stadt Bilanz", "gehört zu den Gründungsmitgliedern": told in the present
 * of what was long ago. */
static bool looks_back(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    static const char *const after[] = {"nach", "seit", NULL};
    static const char *const belongs[] = {"gehört", "gehören", "zählt", "zählen", NULL};
    const size_t BACK = 4;
    if (!s->mark || s->status != STATUS_JOINED)
        return false;
    size_t first = reach_back(s->mark->first_token, BACK, c->first_token);
    bool noun = s->mark->rule->kind == RULE_NOUN || standing_is_noun(standing_of(s->mark));
    return (noun && doc_has_one_of(a->doc, first, s->mark->first_token, after)) ||
           doc_has_one_of(a->doc, c->first_token, c->end_token, belongs);
}

/* "Seit 2018 arbeiten Lotsen in der Partnerkommune Emden": what the name is called tells no date, of whatever the
 * verb says. */
static bool is_called_so(const struct analysis *a, const struct clause *c, const struct group *g,
                         const struct mark *m)
{
    const size_t REACH = 3; /* tokens: "Stadt", "Landkreis" */
    size_t i = m->end_token;
    while (i < m->end_token + REACH && i < g->first_token && token_classes(a->doc, i) & W_KIND)
        i++;
    return i == g->first_token && m->first_token > c->first_token && unit_is_of_names_behind(a, c, m) &&
           token_classes(a->doc, m->first_token - 1) & W_ARTICLE;
}

/* "Im März 2013 ist Ulm, eine Stadt im Süden, beigetreten": the one date of the clause that this one goes on with;
 * NO_REF. */
static int date_in_front_of_insertion(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    const struct clause *around = clause_around(a, c);
    size_t from = 0, to = around ? dates_between(a, around->first_token, around->end_token, &from) : 0;
    return from + 1 == to && date_is_allowed(a, from, s) ? (int)from : NO_REF;
}

/* Of what the clause itself tells, for all of whom it is said: before it, in it, or in a bracket at its end; NO_REF. */
static int date_of_clause(const struct analysis *a, const struct clause *c, const struct group *g,
                          const struct statement *s)
{
    const bool one = !g || g->end_place - g->first_place == 1;
    int date = date_of_label(a, c);
    if (date == NO_REF && one && s->status != STATUS_LEFT)
        date = bracket_of_joining(a, c);
    if (date != NO_REF)
        return date;
    date = date_before_sign(a, c);
    if (date != NO_REF && (s->status != STATUS_MEMBER || date_is_since(a, (size_t)date)))
        return date; /* "und, seit Januar 2021, der Kreis Plön" */
    date = s->status != STATUS_LEFT ? date_of_insertion(a, c) : NO_REF;
    if (date == NO_REF && g)
        date = date_of_region(a, c, g, s);
    if (date == NO_REF)
        date = nearest_date(a, c, g, s);
    if (date == NO_REF)
        date = one ? trailing_bracket(a, c) : trailing_bracket_of_all(a, c);
    if (date == NO_REF)
        date = date_in_front_of_insertion(a, c, s);
    return date == NO_REF && one && g ? leading_bracket(a, c, g) : date;
}

/* The same from what stands around the clause and fits what it says: that somebody belongs, left or joined. `inner`:
 * those who joined have dates of their own. */
static int date_around(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s, bool inner)
{
    int date = NO_REF;
    if (s->status == STATUS_MEMBER) {
        date = since_bracket(a, c);
        date = date == NO_REF ? since_then(a, c, s) : date;
        date = date == NO_REF ? date_of_relative_since(a, c) : date;
        return date == NO_REF ? since_clause(a, c) : date;
    }
    if (s->status == STATUS_LEFT) {
        date = end_behind(a, c);
        date = date == NO_REF ? date_of_als_clause(a, c) : date;
        return date == NO_REF ? date_in_front_of_gains(a, c, s) : date;
    }
    date = date_of_brief_relative(a, c, g);
    if (date == NO_REF && !inner)
        date = date_of_coordinate(a, c);
    if (date == NO_REF)
        date = date_of_event_behind(a, c);
    if (date == NO_REF)
        date = date_of_nth_day(a, c);
    if (date == NO_REF)
        date = date_of_same_day(a, c);
    return date == NO_REF && !inner ? date_of_told_event(a, c, g, s) : date;
}

/* The same from farther off: what heads the line, the founding, the sentences before. */
static int date_from_afar(const struct analysis *a, const struct clause *c, const struct statement *s, bool inner)
{
    int date = NO_REF;
    if (s->status != STATUS_MEMBER && (a->chronicle || !looks_back(a, c, s)))
        date = date_over_line(a, doc_line_of(a->doc, c->first_token),
                              is_told_in(c, s) && statement_is_present(a, c, s->mark));
    if (date == NO_REF && s->status != STATUS_LEFT && !inner)
        date = date_of_outset(a, c);
    if (s->status != STATUS_JOINED || inner)
        return date;
    if (date == NO_REF)
        date = date_of_als_clause(a, c);
    if (date == NO_REF)
        date = date_before_colon(a, c);
    return date == NO_REF && s->mark && s->mark->rule->kind == RULE_VERB ? date_of_report(a, c) : date;
}

struct dating dating_of(const struct analysis *a, const struct clause *c, const struct group *g,
                        const struct statement *s)
{
    struct dating d = {
        .inner = g && has_inner_dates(a, g, s), .shared = NO_REF, .first = NO_REF, .former = NO_REF, .last = NO_REF};
    if ((g && dates_distributed(a, c, g, s, &d.first)) || dates_of_former_and_latter(a, c, &d))
        return d;
    static const char *const returns[] = {"jährt", "jährte", NULL}; /* "Am 1. Mai jährt sich der Beitritt" */
    if (doc_has_one_of(a->doc, c->first_token, c->end_token, returns))
        return d;
    if (g && s->mark && is_called_so(a, c, g, s->mark))
        return d;
    d.shared = date_of_clause(a, c, g, s);
    if (g && d.shared != NO_REF && date_is_of_gapped(a, c, g, s, (size_t)d.shared))
        d.shared = NO_REF;
    else if (d.shared == NO_REF && s->status == STATUS_JOINED && clause_tells_later(a->doc, c)) {
        d.shared = date_behind(a, c); /* "hatte bisher nur Celle, und das erst im Mai" */
        return d;
    }
    if (d.shared == NO_REF)
        d.shared = date_around(a, c, g, s, d.inner);
    const bool reckoned = d.shared != NO_REF && s->status == STATUS_JOINED && date_is_reckoned(a, (size_t)d.shared);
    const int stated = reckoned ? date_behind(a, c) : NO_REF;
    if (stated != NO_REF &&
        !date_is_reckoned(a, (size_t)stated)) /* "kam uns um gut anderthalb Jahre zuvor, im April 2017" */
        d.shared = stated;
    bool latter = clause_begins_with_latter(a, c + 1);
    int behind = s->status == STATUS_MEMBER ? date_behind(a, c) : NO_REF;
    if (d.shared == NO_REF && behind != NO_REF && date_is_since(a, (size_t)behind) && !latter)
        d.shared = behind;
    if (d.shared == NO_REF && (s->status != STATUS_MEMBER || latter))
        *(latter ? &d.last : &d.shared) = date_behind(a, c);
    if (d.shared == NO_REF)
        d.shared = date_from_afar(a, c, s, d.inner);
    return d;
}

/* "die Kreise Unna und Soest 2017": nothing but "und" and what both are parts the place from the next one. */
static bool is_joined_to_next(const struct analysis *a, const struct group *g, size_t place)
{
    const struct place *p = a->f->places.v;
    const size_t LONGEST = 6; /* tokens */
    if (place + 1 >= g->end_place || p[place + 1].first_token > p[place].end_token + LONGEST)
        return false;
    return tokens_are(a->doc, p[place].end_token, p[place + 1].first_token, W_AND) &&
           tokens_back(a->doc, p[place + 1].first_token, p[place].end_token, W_AND | W_ARTICLE | W_KIND) ==
               p[place].end_token;
}

int date_of_place(const struct analysis *a, const struct clause *c, const struct group *g, size_t place,
                  const struct statement *s, const struct dating *d)
{
    if (d->first != NO_REF)
        return d->first + (int)(place - g->first_place);
    if (d->former != NO_REF && place == g->first_place)
        return d->former;
    if (d->last != NO_REF && place + 1 == g->end_place)
        return d->last;
    bool in_clause = d->shared != NO_REF && a->f->dates.v[d->shared].first_token >= c->first_token &&
                     a->f->dates.v[d->shared].first_token < c->end_token;
    if (s->status == STATUS_LEFT && in_clause && date_in_bracket(a, g, place) != NO_REF)
        return d->shared; /* "Peine (2013) ist 2018 ausgestiegen" */
    int own = own_date(a, g, place, s);
    if (own != NO_REF || !d->inner)
        return own != NO_REF ? own : d->shared;
    if (is_joined_to_next(a, g, place)) {
        const int next = own_date(a, g, place + 1, s);
        if (next != NO_REF || place + 2 == g->end_place)
            return next != NO_REF ? next : date_within(a, a->f->places.v[place + 1].end_token, c->end_token, s);
    }
    const struct place *p = &a->f->places.v[place];
    size_t first = a->f->places.v[g->first_place].first_token; /* "2014 traten Kiel und Plön, 2018 Ulm bei" */
    bool shares = dates_in(a, first, p->first_token, NULL) == 0;
    if (shares && c->first_token < first) {
        int before = date_within(a, c->first_token, first, s);
        if (before != NO_REF)
            return before;
    }
    return place + 1 == g->end_place ? date_within(a, p->end_token, c->end_token, s) : NO_REF;
}
