/* Memberships told beside a name: in its bracket, in an apposition; and what takes back what was told. German in
 * general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- parts of a sentence ------------------------------------------------------------------------------------ */

const struct mark *telling_mark(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = marks_between(a, first, end, &from);
    const struct mark *best = NULL;
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        bool unit = rule_is_of_members(m->rule);
        bool bare = m->rule->kind == RULE_BARE && m->rule->needs == NEEDS_FOCUS && m->rule->unit == 0;
        bool says = unit || bare || m->rule->kind == RULE_NOUN || m->rule->kind == RULE_VERB;
        says &= !doc_is(a->doc, m->first_token, "folgt"); /* "Kiel (folgt)": not yet */
        if (says && m->end_token <= end && (!best || m->rule->status != STATUS_MEMBER))
            best = m;
    }
    size_t standing = standings_between(a, first, end, &from); /* "beide schon im Partnerprozess" */
    if (!best && from < standing) {
        enum standing how = standing_of(&a->standings[from]); /* "beide Teil des Prozesses" */
        best = how == STANDING_IN || how == STANDING_MEMBER ? &a->standings[from] : NULL;
    }
    return best;
}

static enum member_status status_of_mark(const struct analysis *a, const struct mark *m, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (token_classes(a->doc, i) & W_FORMER)
            return STATUS_LEFT;
    if (mark_follows_once(a->doc, first, m))
        return STATUS_LEFT;
    size_t from, to = dates_between(a, first, end, &from);
    if (from + 1 == to && date_is_until(a, from) && m->rule->status == STATUS_MEMBER) /* "bis 2018 Partnerkommune" */
        return STATUS_LEFT;
    return m->rule->kind == RULE_NOUN || m->rule->kind == RULE_VERB ? m->rule->status : STATUS_MEMBER;
}

bool token_is_of_network(const struct analysis *a, size_t token)
{
    bool named;
    return clause_network(a, &a->clauses[clause_of(a, token)], &named) == NETWORK_THIS;
}

static int first_date(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = dates_between(a, first, end, &from);
    from = date_past_bounds(a, from, to);
    return from < to && a->f->dates.v[from].range_with < 0 ? (int)from : NO_REF;
}

/* "Plön (2016 kam auch Kiel hinzu)": what the bracket tells is told of another one. */
static bool has_own_subject(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = groups_between(a, first, end, &from);
    return from < to && a->groups[from].role == GROUP_SUBJECT && has_finite_between(a, first, end);
}

/* --- brackets ------------------------------------------------------------------------------------------------- */

enum { MOST_JOINED = 24 }; /* groups */

/* "in Rostock und im Kreis Plön, beide schon im Prozess", "aus Kiel, aus Celle und aus Gera, alles Mitglieder": at
 * most so many groups that stand joined before `g`. */
static void take_joined_before(struct analysis *a, const struct group *g, unsigned most, enum member_status status,
                               int date)
{
    for (g = group_joined_before(a, g); g && most > 0; g = group_joined_before(a, g), most--)
        membership_add_group(a, g, status, date, "beside.apposition");
}

/* "von der Stadt Rendsburg, vom Kreis Plön (beide dabei seit 2017)", "Kiel, Ulm und Gera (alle seit 2014 dabei)":
 * what the bracket behind the place says with the word at `token`, it says of those that stand joined before it,
 * too. */
static void take_others_of_bracket(struct analysis *a, size_t place, size_t token, enum member_status status,
                                   int date)
{
    const size_t LONGEST = 120; /* tokens of a list */
    const struct place *p = &a->f->places.v[place];
    if (!token_takes_up_all(a->doc, token))
        return;
    size_t most = doc_begins(a->doc, token, "beide") ? 1 : MOST_JOINED;
    size_t from, to = groups_between(a, reach_back(p->first_token, LONGEST, 0), p->first_token + 1, &from);
    if (from == to || a->groups[to - 1].end_place <= place)
        return;
    const struct group *g = &a->groups[to - 1];
    for (size_t i = place; i > g->first_place && most > 0; i--, most--)
        if (a->f->places.v[i - 1].kind == PLACE_COMMUNE)
            membership_add(a, i - 1, status, date, "beside.bracket");
    if (most > 0)
        take_joined_before(a, g, (unsigned)most, status, date);
}

/* "Kiel (Partnerkommune seit 2012), Plön (Beitritt 2015), Preetz (nicht beteiligt)". `before`: what the last bracket of the
 * sentence told, NULL: nothing; a bracket of nothing but a date tells the same ("Kiel (Partnerkommune seit 2012) und Plön
 * (seit 2015)"). Returns what this one tells. */
static const struct mark *read_bracket(struct analysis *a, size_t place, const struct mark *before)
{
    const struct place *p = &a->f->places.v[place];
    size_t first = p->end_token, end = first;
    const size_t LONGEST = 24; /* tokens */
    if (!token_opens_bracket(a, first) || token_depth(a, p->first_token) == token_depth(a, first))
        return before;
    while (end < a->doc->ntokens && end < first + LONGEST && token_depth(a, end) >= token_depth(a, first))
        end++;
    const struct mark *m = telling_mark(a, first, end);
    if (!m && bracket_is_date(a, first))
        m = before;
    if (!m || tokens_doubtful(a, first, end) || !token_is_of_network(a, first) || has_own_subject(a, first, end))
        return before;
    enum member_status status = status_of_mark(a, m, first, end);
    int date = status == STATUS_LEFT ? bracket_date_of(a, first, m) : first_date(a, first, end), over;
    if (status == STATUS_MEMBER && tokens_tell_end(a, first + 1, end, &over)) { /* "Mitglied von 2014 bis 2019" */
        status = STATUS_LEFT;
        date = over;
    }
    membership_add(a, place, status, date, "beside.bracket");
    take_others_of_bracket(a, place, first + 1, status, date);
    return m;
}

/* "(Hamburg unterschrieb 2011)", "(2016 kam auch Kiel hinzu)": whether the commune within a bracket is whom its verb
 * is said of. */
static bool is_subject_in_bracket(const struct analysis *a, const struct group *g, const struct mark *m, size_t end)
{
    bool verb = m->rule->kind == RULE_VERB && m->rule->needs != NEEDS_NAME && m->end_token == m->first_token + 1 &&
                a->token_bits[m->first_token] & BIT_VERB;
    bool unit = rule_is_of_members(m->rule);
    return g->role == GROUP_SUBJECT &&
           (verb || ((unit || m->rule->kind == RULE_VERB) && has_finite_between(a, g->first_token, end)));
}

static void read_statement_in_bracket(struct analysis *a, const struct group *g)
{
    const size_t BACK = 12; /* tokens */
    size_t first = g->first_token, end = bracket_end(a, first), from;
    while (first > 0 && g->first_token - first < BACK && token_depth(a, first) > 0 && !token_opens_bracket(a, first))
        first--;
    const struct mark *m = token_opens_bracket(a, first) ? telling_mark(a, first, end) : NULL;
    if (!m || !is_subject_in_bracket(a, g, m, end) || tokens_doubtful(a, first, end) ||
        !token_is_of_network(a, first))
        return;
    enum member_status status = status_of_mark(a, m, first, end);
    size_t to = dates_between(a, first, end, &from);
    from = date_past_bounds(a, from, to);
    bool dated = from < to && (status != STATUS_MEMBER || date_is_since(a, from));
    membership_add_group(a, g, status, dated ? (int)from : NO_REF, m->rule->id);
}

/* --- appositions ------------------------------------------------------------------------------------------------ */

/* Behind the comma only what may stand before the noun of an apposition: "der ältesten Partnerkommune", "beide
 * ebenfalls Mitglied", "seit 2014 dabei". */
static bool leads_to_noun(const struct analysis *a, size_t first, const struct mark *m)
{
    static const char *const long_since[] = {
        "jahren",   "jahrzehnten", "monaten",  "langem",
        "längerem", "kurzem",      "neuestem", NULL}; /* "seit vielen Jahren eine der Partnerkommunen" */
    for (size_t i = first; i < m->first_token; i++) {
        const struct token *t = &a->doc->tokens[i];
        bool adjective = t->kind == TOK_WORD && (!(t->flags & TOK_CAPITAL) || doc_one_of(a->doc, i, long_since) ||
                                                 (i > first && token_is_outset(a->doc, i))); /* "von Anfang an" */
        if (a->token_bits[i] & (BIT_VERB | BIT_PLACE) || (!adjective && !(a->token_bits[i] & (BIT_DATE | BIT_NAME))))
            return false;
        if (token_classes(a->doc, i) & (W_SUBORD | W_AND | W_BUT) && !doc_is(a->doc, i, "als") &&
            !(doc_is(a->doc, i, "bis") && a->token_bits[i + 1] & BIT_DATE))
            return false;
    }
    return true;
}

/* "ausgeschieden", "beigetreten": one word that is no finite verb. */
static bool is_participle(const struct analysis *a, const struct mark *m)
{
    return m->end_token == m->first_token + 1 && !(a->token_bits[m->first_token] & BIT_VERB);
}

/* "von 2012 bis 2015 beteiligt": the end of the range; NO_REF if there is none. */
static int range_end(const struct analysis *a, size_t first, size_t end)
{
    size_t from, to = dates_between(a, first, end, &from);
    return to == from + 2 && a->f->dates.v[from].range_with >= 0 ? (int)to - 1 : NO_REF;
}

/* "mit Emden und Oldenburg aus, beide ebenfalls Mitglied": the comma behind what ends the verb, a particle, a
 * participle or an infinitive, where the apposition that ends the sentence says of itself that it goes back to
 * communes; else `comma`. */
static size_t comma_past_verb(const struct doc *d, size_t comma, const struct sentence *s)
{
    static const char *const back[] = {"ebenfalls",  "auch",        "selbst", "seit",    "gleichfalls",
                                       "ihrerseits", "seinerseits", "schon",  "bereits", NULL};
    const size_t TAIL = 3; /* tokens: "ausgetauscht haben" */
    size_t i = comma;
    while (i < s->end_token && i < comma + TAIL && d->tokens[i].kind == TOK_WORD && !doc_capital(d, i) &&
           (doc_punct(d, i + 1, ',') || /* a particle, as "aus" */
            !(token_classes(d, i) & (W_AND | W_BUT | W_PREP | W_SUBORD | W_ARTICLE))))
        i++;
    return i + 1 < s->end_token && doc_punct(d, i, ',') &&
                   (token_takes_up_all(d, i + 1) || doc_one_of(d, i + 1, back))
               ? i
               : comma;
}

/* "die auf eine Teilnahme am Netzwerk verzichten": a relative clause, by a verb that nobody knows behind the noun. */
static bool ends_in_unknown_verb(const struct doc *d, size_t first, size_t noun_end, size_t end, size_t sentence_end)
{
    static const char *const pronouns[] = {"der", "die", "das", NULL}, *const verbs[] = {"t", "en", "te", "ten",
                                                                                         NULL};
    if (doc_one_of(d, first, pronouns) && end < sentence_end && d->tokens[end].kind == TOK_WORD)
        return true; /* it goes on */
    return doc_one_of(d, first, pronouns) && end > noun_end && d->tokens[end - 1].kind == TOK_WORD &&
           !doc_capital(d, end - 1) && !token_classes(d, end - 1) && doc_ends_in(d, end - 1, 3, verbs);
}

/* "Flensburg, der ältesten Partnerkommune im Norden", "Hagen und Oberhausen, beide ebenfalls Mitglied", "Hanau,
 * ausgeschieden zum 30.6.". */
static void read_apposition(struct analysis *a, const struct group *g)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 14;
    const struct sentence *s = &d->sentences[doc_sentence_of(d, g->first_token)];
    size_t comma = token_depth(a, g->first_token) > 0 ? a->f->places.v[g->end_place - 1].end_token : g->end_token;
    if (g->role != GROUP_SUBJECT)
        comma = comma_past_verb(d, comma, s);
    size_t first = comma + 1, end = first; /* the group holds the bracket behind it, and that in which it stands */
    const bool apart = comma + 1 < s->end_token && doc_dash_apart(d, comma) && token_takes_up_all(d, first);
    /* "nach Erfurt, um die Urkunde zu holen", "Man berät in Erfurt, was die Teilnahme bringt" */
    static const char *const clauses[] = {"um",   "was",  "wie",   "warum",  "weshalb", "wieso",   "ob",      "wer",
                                          "wann", "dass", "damit", "welche", "welchen", "welcher", "welches", NULL};
    if ((!doc_punct(d, comma, ',') && !apart) || doc_one_of(d, first, clauses) || subject_is_contrasted(a, g))
        return; /* "Er ist, anders als Celle, Partnerkommune" */
    while (end < s->end_token && end < first + LONGEST &&
           (d->tokens[end].kind != TOK_PUNCT || a->token_bits[end] & (BIT_NAME | BIT_DATE)))
        end++;
    const struct mark *m = telling_mark(a, first, end);
    const struct count *nth = end > first ? member_count(a, first, end) : NULL;
    if (nth && count_is_ordinal(nth) && !tokens_doubtful(a, first, end) && token_is_of_network(a, first) &&
        token_classes(d, first) & W_ARTICLE &&
        !has_finite_between(a, first, end)) { /* "Suhl, der dritten Kommune im Prozess" */
        membership_add(a, g->end_place - 1, STATUS_MEMBER, NO_REF, "beside.ordinal");
        return;
    }
    if (m && ends_in_unknown_verb(d, first, m->end_token, end, s->end_token))
        return;
    bool verb = m && m->rule->kind == RULE_VERB && standing_of(m) == STANDING_NONE;
    bool noun = m && doc_capital(d, m->first_token); /* "seit 2014 Teil des Netzwerks" */
    if (!m || (verb && !noun && !is_participle(a, m)) || !leads_to_noun(a, first, m) ||
        tokens_doubtful(a, first, end) || !token_is_of_network(a, first))
        return;
    for (size_t i = m->end_token; i < end && !doc_is(d, i, "als"); i++) /* "länger dabei als Kiel" */
        if (a->token_bits[i] & (BIT_VERB | BIT_PLACE))
            return;
    int end_of_range = range_end(a, first, end);
    enum member_status status = status_of_mark(a, m, first, end);
    int date = end_of_range != NO_REF ? end_of_range : first_date(a, first, end);
    if (date == NO_REF && status != STATUS_LEFT)
        date = date_of_outset(a, &a->clauses[clause_of(a, first)]);
    const bool all = token_takes_up_all(d, first);
    if (end_of_range != NO_REF)
        status = STATUS_LEFT;
    for (size_t i = all ? g->first_place : g->end_place - 1; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            membership_add(a, i, status, date, "beside.apposition");
    if (all && !(doc_begins(d, first, "beide") && g->end_place > g->first_place + 1))
        take_joined_before(a, g, doc_begins(d, first, "beide") ? 1 : MOST_JOINED, status, date);
}

/* --- the whole sentence --------------------------------------------------------------------------------------------- */

/* "Ist es nicht.", "Stimmt aber nicht.", "Falsch!", "Irrtum.": a sentence of few words, and no question. */
static bool contradicts(const struct doc *d, const struct sentence *s)
{
    static const char *const wrong[] = {"falsch", "irrtum", "pustekuchen", "fehlanzeige", "irrtümlich", NULL};
    static const char *const softly[] = {"leider", "aber", "doch", "völlig", "ganz", "großer", "ein", "so", NULL};
    static const char *const says[] = {"ist", "sind", "stimmt", NULL};
    const size_t LONGEST = 5; /* words */
    size_t i = s->first_token, end = s->end_token;
    while (end > i && d->tokens[end - 1].kind == TOK_PUNCT && !doc_punct(d, end - 1, '?'))
        end--;
    if (i == end || end - i > LONGEST || doc_punct(d, end - 1, '?'))
        return false;
    if (doc_one_of(d, i, says)) {
        for (size_t k = i + 1; k + 1 < end; k++)
            if (!(token_classes(d, k) & (W_PRONOUN | W_ADVERB)) && !doc_one_of(d, k, softly))
                return false;
        return end > i + 1 && doc_is(d, end - 1, "nicht");
    }
    while (i < end && doc_one_of(d, i, softly))
        i++;
    return i + 1 == end && doc_one_of(d, i, wrong);
}

/* "Es hieß, Celle habe sich angeschlossen. Tatsächlich hat nur der Landkreis unterzeichnet": what was said holds for
 * fewer. */
static bool puts_right(const struct doc *d, const struct sentence *s)
{
    static const char *const really[] = {"tatsächlich", "richtig", "wirklichkeit", "wahrheit", NULL};
    static const char *const only[] = {"nur", "lediglich", "allein", "bloß", NULL};
    static const char *const said[] = {"hieß", "behauptet", "geschrieben", "gemeldet", "berichtet", NULL};
    const size_t HEAD = 2, REACH = 30; /* tokens */
    if (s->first_token == 0 ||
        !doc_has_one_of(d, s->first_token, reach_on(s->first_token, HEAD, s->end_token), really) ||
        !doc_has_one_of(d, s->first_token, reach_on(s->first_token, REACH, s->end_token), only))
        return false;
    const struct sentence *before = &d->sentences[doc_sentence_of(d, s->first_token - 1)];
    return doc_has_one_of(d, before->first_token, reach_on(before->first_token, REACH, before->end_token), said);
}

/* "Das trifft nicht zu.", "Das stimmt nicht.", "Das ist falsch.", "Das war so nicht richtig.", "Die Amtsärztin
 * stellt richtig: ..." */
static bool takes_back(const struct doc *d, const struct sentence *s)
{
    if (puts_right(d, s))
        return true;
    static const char *const that[] = {"das", "dies", NULL};
    static const char *const wrong[] = {"falsch",   "unrichtig", "irrtum",          "fehler",       "unzutreffend",
                                        "voreilig", "verfrüht",  "missverständnis", "verwechslung", NULL};
    static const char *const true_verbs[] = {"trifft", "stimmt", "stimmte", "traf", NULL};
    static const char *const right[] = {"richtig", "korrekt", "wahr", "zutreffend", NULL};
    static const char *const puts[] = {"stellt", "stellte", "stellten", NULL};
    const size_t LONGEST = 9;
    size_t i = s->first_token, end = s->end_token;
    for (size_t k = i; k + 1 < end && k < i + LONGEST && !doc_punct(d, k, ':'); k++)
        if (doc_is(d, k + 1, "richtig") && doc_one_of(d, k, puts))
            return true;
    if (!doc_one_of(d, i, that))
        return contradicts(d, s);
    for (size_t k = i; k < end; k++) /* "Das war falsch, gemeint war Plön" */
        end = doc_punct(d, k, ',') || doc_punct(d, k, ':') ? k : end;
    if (end - i > LONGEST)
        return false;
    bool holds = false, denied = false;
    for (i++; i < end; i++) {
        if (doc_one_of(d, i, wrong))
            return true;
        holds |= doc_one_of(d, i, true_verbs) || doc_one_of(d, i, right);
        denied |= doc_is(d, i, "nicht");
    }
    return holds && denied;
}

/* What the sentence before stated is not so; what the correction itself says of who was named before is, the
 * memberships from `told` on: "Das stimmt nicht: Er ist seit 2018 Mitglied". */
static void take_back(struct analysis *a, size_t sentence, size_t told)
{
    struct facts *f = a->f;
    if (sentence == 0 || !takes_back(a->doc, &a->doc->sentences[sentence]))
        return;
    const struct sentence *before = &a->doc->sentences[sentence_told_before(a, sentence)];
    size_t first = f->nmemberships, kept;
    while (first > 0 && f->memberships[first - 1].start >= before->start)
        first--;
    for (size_t i = kept = first; i < f->nmemberships; i++) /* those of the correction stay */
        if (i >= told || f->memberships[i].start >= before->end)
            f->memberships[kept++] = f->memberships[i];
    f->nmemberships = kept;
}

/* "die Kündigung zurückgezogen", "nahm diesen Schritt zurück", "den Austritt rückgängig gemacht". */
static bool withdraws(const struct analysis *a, const struct sentence *s, const struct clause *c)
{
    static const char *const done[] = {"zurückgenommen", "zurückgezogen", "widerrufen",
                                       "rückgängig",     "zurücknahm",    NULL};
    static const char *const verbs[] = {"nahm", "nahmen", "nimmt", "nehmen", "zog", "zogen", "zieht", "ziehen", NULL};
    static const char *const leaving[] = {"kündig", "gekündigt", "austritt", "ausgetreten", "austreten", NULL};
    static const char *const steps[] = {"kündigung",
                                        "austritt",
                                        "austrittserklärung",
                                        "austrittsbeschluss",
                                        "schritt",
                                        "entscheidung",
                                        "entschluss",
                                        "beschluss",
                                        "sie",
                                        "ihn",
                                        "das",
                                        NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 40; /* tokens */
    size_t first = c->first_token, end = reach_on(first, LONGEST, c->end_token), last = end;
    while (last > first && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    bool back = doc_has_one_of(d, first, end, done) ||
                (last > first && doc_is(d, last - 1, "zurück") && doc_has_one_of(d, first, end, verbs));
    return back && !c->denied && !tokens_are(d, first, end, W_MODAL | W_FUTURE) &&
           doc_has_one_of(d, first, end, steps) &&
           !doc_has_one_of(d, first, end, (const char *const[]){"sich", NULL}) &&
           doc_has_stem(d, reach_back(first, LONGEST, s->first_token), end, leaving);
}

/* "Celle hatte gekündigt, nahm diesen Schritt aber zurück": it goes on to belong. */
static void stay_withdrawn(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    const size_t APART = 1; /* sentences to that which told of the leaving */
    bool named;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        if (!withdraws(a, s, &a->clauses[i]))
            continue;
        const bool unnamed = groups_in(a, s->first_token, s->end_token, NULL) == 0;
        const uint32_t from = unnamed ? a->doc->sentences[reach_back(sentence, APART, 0)].start : s->start;
        for (size_t k = a->f->nmemberships; k > 0 && a->f->memberships[k - 1].start >= from; k--)
            if (a->f->memberships[k - 1].status == STATUS_LEFT) {
                a->f->memberships[k - 1].status = STATUS_MEMBER;
                a->f->memberships[k - 1].date = NO_REF;
            }
        const int group = only_commune(a, s->first_token, s->end_token);
        if (group >= 0 && clause_network(a, &a->clauses[i], &named) == NETWORK_THIS)
            membership_add_group(a, &a->groups[group], STATUS_MEMBER, NO_REF, "beside.withdrawn");
        return;
    }
}

/* The mark in the bracket behind the first commune of the line; NULL if there is none. */
static const struct mark *mark_of_entry(const struct analysis *a, const struct line *line)
{
    const size_t HEAD = 8, LONGEST = 24; /* tokens before the bracket, of it */
    size_t from, to = places_between(a, line->first_token, reach_on(line->first_token, HEAD, line->end_token), &from);
    if (from == to || a->f->places.v[from].kind != PLACE_COMMUNE)
        return NULL;
    const size_t first = a->f->places.v[from].end_token;
    if (!token_opens_bracket(a, first) || first >= line->end_token)
        return NULL;
    const size_t end = reach_on(first, LONGEST, bracket_end(a, first));
    return tokens_doubtful(a, first, end) || !token_is_of_network(a, first) ? NULL : telling_mark(a, first, end);
}

/* "Kiel (Partnerkommune seit 2013): Sport im Park" some lines above "Kreis Plön (seit 2016): Hausbesuche": what the
 * first entry of such lines says in its bracket, the others leave out. NULL if none says anything. */
static const struct mark *told_by_entry_above(const struct analysis *a, const struct sentence *s, size_t place)
{
    const size_t LINES = 8; /* back, with empty ones */
    const struct line *lines = a->doc->lines;
    const struct place *p = &a->f->places.v[place];
    if (!bracket_is_date(a, p->end_token) || !token_opens_bracket(a, p->end_token) ||
        s->first_token > lines[s->line].first_token)
        return NULL;
    for (size_t l = s->line; l > reach_back(s->line, LINES, 0) && lines[l].kind != BLOCK_HEADING; l--) {
        const struct mark *m = mark_of_entry(a, &lines[l - 1]);
        if (m)
            return m->rule->status == STATUS_MEMBER ? m : NULL; /* "(seit 2016)" does not tell the joining */
    }
    return NULL;
}

void members_beside(struct analysis *a, size_t sentence, size_t own)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = places_between(a, s->first_token, s->end_token, &from);
    const struct mark *told = NULL;
    if (from < to && a->f->places.v[from].kind == PLACE_COMMUNE)
        told = told_by_entry_above(a, s, from);
    for (size_t i = from; i < to; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE)
            told = read_bracket(a, i, told);
    to = groups_between(a, s->first_token, s->end_token, &from);
    for (size_t i = from; i < to; i++) {
        if (token_depth(a, a->groups[i].first_token) > 0)
            read_statement_in_bracket(a, &a->groups[i]);
        read_apposition(a, &a->groups[i]);
    }
    members_counted(a, sentence);
    take_back(a, sentence, own);
    members_refused(a, sentence);
    stay_withdrawn(a, sentence);
}

/* "neben Ulm, das seit 1993 dabei ist, und Kiel": the list goes on behind the relative clause. */
static void take_resumed(struct analysis *a, const struct group *g, const struct clause *relative)
{
    const struct clause *next = clause_behind(a, relative);
    if (g->company != COMPANY_BESIDE || !next || next->finite || !(token_classes(a->doc, next->first_token) & W_AND))
        return;
    size_t i = next->first_token + 1;
    while (i < next->end_token && token_classes(a->doc, i) & (W_ARTICLE | W_KIND) && !(a->token_bits[i] & BIT_PLACE))
        i++;
    size_t from, to = groups_between(a, i, i + 1, &from);
    if (from < to)
        membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, "beside.also");
}

void members_beside_antecedent(struct analysis *a, const struct group *g, const struct clause *relative)
{
    take_resumed(a, g, relative);
    const struct clause *c = &a->clauses[g->clause];
    size_t from, to = groups_between(a, c->first_token, g->first_token, &from);
    for (; from < to; from++)
        if (a->groups[from].company == COMPANY_BESIDE &&
            tokens_are(a->doc, a->groups[from].end_token, g->first_token, W_ADDITIVE))
            membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, "beside.also");
}
