/* What a clause says of its subject: joining, belonging, leaving. The words are the profile's, the grammar German. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

#include <string.h>

bool tokens_plan(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & (BIT_PLACE | BIT_NAME)) &&
            token_is_plan(a->doc, i) && !choice_is_made(a, first, i))
            return true;
    return false;
}

/* "wird als mögliches Mitglied gehandelt", "künftige Partnerkommune": what the noun says may be, or is to come. */
static bool are_only_possible(const struct analysis *a, size_t first, size_t end)
{
    static const char *const stems[] = {"möglich",   "denkbar", "potenziell", "potentiell", "etwaig", "angehend",
                                        "eventuell", "künftig", "zukünftig",  "werdend",    NULL};
    static const char *const endings[] = {"e", "en", "er", "es", "em", NULL};
    static const char *const nouns[] = {"mitglied", "mitglieder", "mitgliedern", "partner", NULL};
    const size_t REACH = 60; /* tokens */
    end = reach_on(first, REACH, end);
    for (size_t i = first; i + 1 < end; i++)
        if (doc_begins_in(a->doc, i, stems) && doc_ends_in(a->doc, i, 5, endings) &&
            (a->token_bits[i + 1] & BIT_UNIT || doc_one_of(a->doc, i + 1, nouns)))
            return true;
    return false;
}

bool tokens_doubtful(const struct analysis *a, size_t first, size_t end)
{
    return tokens_are(a->doc, first, end, W_NOT | W_MODAL | W_FUTURE | W_UNSURE) ||
           has_mark_between(a, first, end, RULE_OTHER) || tokens_plan(a, first, end) ||
           are_only_possible(a, first, end);
}

/* An infinitive is what the profile's verb ends in behind "wird", "werden": "wird beitreten", but not the
 * participle of "wird aufgenommen". Participles of German have "ge" before or within, or end in "t". */
static bool is_infinitive(const struct doc *d, size_t i)
{
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    if (doc_capital(d, i)) /* "werden zehn neue Partnerkommunen begrüßt" */
        return false;
    if (len < 4 || strcmp(fold + len - 2, "en") != 0)
        return false;
    const char *ge = strstr(fold, "ge");
    if (len >= strlen("gehören") && !strcmp(fold + len - strlen("gehören"), "gehören")) /* "angehören" */
        return true;
    return !ge || ge > fold + len - 4;
}

static const char *const will[] = {"wird", "werden", "werde", NULL};

static bool is_future(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const still[] = {"gerade", "derzeit", "momentan", NULL}, *const follows[] = {"zieht", "ziehen",
                                                                                                    NULL};
    if (doc_one_of(a->doc, m->first_token, follows) && clause_has_word(a, c, still)) /* "Ulm zieht gerade nach" */
        return true;
    return clause_has_word(a, c, will) && m->with_first == m->first_token && is_infinitive(a->doc, m->end_token - 1);
}

/* "wird dem Netzwerk im Sommer beitreten": whatever verb goes with the name. */
static bool ends_in_future(const struct analysis *a, const struct clause *c)
{
    static const char *const passive[] = {"worden", "werden", NULL};
    enum { PUT_IN = 4 };
    const struct clause *rest =
        c; /* "Dem Netzwerk wird Ulm, eine Stadt im Süden, beitreten": behind what is put in */
    for (const struct clause *next = clause_behind(a, c); next && next <= c + PUT_IN; next = clause_behind(a, next))
        if (clause_around(a, next) == c)
            rest = next;
    size_t end = rest->end_token;
    while (end > c->first_token && (a->doc->tokens[end - 1].kind == TOK_PUNCT || token_depth(a, end - 1) > 0))
        end--;
    const struct clause *around = clause_around(a, c); /* "wird Ulm, eine Stadt im Süden, dem Netzwerk beitreten" */
    return end > c->first_token && (clause_has_word(a, c, will) || (around && clause_has_word(a, around, will))) &&
           !doc_capital(a->doc, end - 1) && !(token_classes(a->doc, end - 1)) &&
           !doc_one_of(a->doc, end - 1, passive) && is_infinitive(a->doc, end - 1);
}

/* "tritt bei", "wird aufgenommen": not yet so in a motion. */
bool statement_is_present(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const past[] = {"ist", "sind",  "hat",   "haben",  "wurde", "wurden",
                                       "war", "waren", "hatte", "hatten", NULL};
    static const char *const is[] = {"ist", "sind", NULL}, *const become[] = {"geworden", NULL};
    bool unit = m->rule->kind == RULE_UNIT || m->rule->kind == RULE_BARE;
    if (unit && clause_has_word(a, c, is) && !clause_has_word(a, c, become)) /* "ist jetzt Partner" */
        return true;
    size_t verb = m->first_token; /* "Urkunden erhielten Ulm und Celle": behind the noun */
    if (doc_capital(a->doc, verb) && m->with_first >= m->end_token && m->with_first < c->end_token &&
        a->doc->tokens[m->with_first].kind == TOK_WORD &&
        !tokens_are(a->doc, c->first_token, c->end_token, W_NOW)) /* "Die Urkunde brachte nun die Rätin mit" */
        verb = m->with_first;
    return !clause_has_word(a, c, past) && !word_is_preterite(doc_fold(a->doc, verb), a->doc->tokens[verb].fold_len);
}

/* Behind the noun stands at most what is joined: "Beitritt zum Netzwerk". */
static bool ends_label(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    for (size_t i = m->end_token; i < c->end_token; i++)
        if (!(a->token_bits[i] & BIT_NAME) && !(token_classes(a->doc, i) & (W_PREP | W_WITH | W_ARTICLE | W_SINCE)))
            return false;
    return true;
}

/* "Im Partnerprozess seit: Mai 2017". */
static bool is_label(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct clause *value = clause_behind(a, c);
    return !c->finite && value && value->join == JOIN_COLON && m->first_token == c->first_token &&
           ends_label(a, c, m) && token_classes(a->doc, c->end_token - 1) & W_SINCE &&
           dates_in(a, value->first_token, value->end_token, NULL) == 1;
}

/* "nimmt nach seinem Ausscheiden zum Jahresende 2021 nicht mehr teil": the subject's own, and when it was right behind. */
static bool is_own_of_subject(const struct analysis *a, const struct mark *m, size_t from, size_t to)
{
    static const char *const own[] = {"seinem", "ihrem", "seinen", "ihren", NULL};
    static const char *const when[] = {"nach", "seit", "mit", "vor", NULL};
    const size_t LEAD = 3; /* tokens: "zum", "im Jahr" */
    if (m->first_token < 2 || !doc_one_of(a->doc, m->first_token - 1, own) ||
        !doc_one_of(a->doc, m->first_token - 2, when))
        return false;
    for (size_t i = from; i < to; i++) {
        size_t at = a->f->dates.v[i].first_token;
        if (at >= m->end_token && at <= m->end_token + LEAD)
            return true;
    }
    return false;
}

/* A noun that states ("Beitritt 2017", "seit dem Beitritt am 1. März", "der Beitritt der Stadt Kiel am 3. Mai"): only
 * with a date beside it does it say that something happened. */
static bool noun_states(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct clause *before = clause_before(a, c), *next = clause_behind(a, c);
    size_t from, to = dates_between(a, c->first_token, c->end_token, &from);
    bool label =
        !c->finite && next && next->join == JOIN_COLON &&
        !clause_has_unknown_verb(a, c); /* not "Ulm denkt über eine Teilnahme nach: Am 5. Mai berät der Rat" */
    static const char *const none[] = {"nein", "kein", "keiner", "keine", "nicht", "nie", "offen", NULL};
    if (mark_ends_title(a, m) || /* "Beitritt: nein (Mitarbeit seit 2010)" */
        (from == to && label && doc_one_of(a->doc, next->first_token, none)))
        return false;
    if (from == to && label && ends_label(a, c, m)) /* "Beitritt: Mai 2013" */
        to = dates_between(a, next->first_token, next->end_token, &from);
    bool dated = !c->finite && before && (c->join == JOIN_COLON || c->join == JOIN_DASH) && !before->finite;
    if (from == to && dated &&
        m->first_token == c->first_token) /* "16. Mai: Beitritt zum Netzwerk", "05/2014 – Beitritt" */
        to = dates_between(a, before->first_token, before->end_token, &from);
    if (from == to && !c->finite && c->join == JOIN_START && m->first_token == c->first_token)
        return date_over_line(a, doc_line_of(a->doc, c->first_token), a->chronicle) !=
               NO_REF;                                                /* an entry of a timeline */
    static const char *const aims[] = {"auf", "über", "gegen", NULL}; /* "Antrag auf Beitritt vom Mai 2018" */
    const size_t lead = tokens_back(a->doc, m->first_token, c->first_token, W_ARTICLE);
    if (from == to || (lead > c->first_token && doc_one_of(a->doc, lead - 1, aims)))
        return false;
    if (is_own_of_subject(a, m, from, to))
        return true;
    for (size_t i = m->first_token; i > c->first_token && m->first_token - i < 3; i--)
        if (token_classes(a->doc, i - 1) & W_SINCE)
            return true;
    return !c->finite || clause_has_class(a, c, W_COPULA);
}

/* "ist im Partnerprozess aktiv", not "lädt zum Fachtag im Partnerprozess": the phrase belongs to the verb, and the verb
 * is none of speaking about it. */
static bool stands_free(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const speaking[] = {"informiert",  "informierte", "berichtet", "berichtete",   "berichten",
                                           "berichteten", "sprach",      "sprachen",  "spricht",      "erläutert",
                                           "erläuterte",  "lädt",        "lud",       "stellt",       "stellte",
                                           "diskutiert",  "findet",      "fand",      "veranstaltet", NULL};
    const struct doc *d = a->doc;
    size_t i = m->first_token;
    const struct clause own = clause_up_to_next_verb(a, c, m);
    if ((!c->finite && !clause_has_unknown_verb(a, c)) || clause_has_word(a, &own, speaking))
        return false;
    if (i == c->first_token)
        return true;
    bool noun = token_is_noun(d, i - 1) && !(a->token_bits[i - 1] & (BIT_PLACE | BIT_DATE | BIT_UNIT));
    return !noun && !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF));
}

/* "reden über gemeinsamen Beitritt": what looks like the verb is the noun. */
static bool is_noun_alone(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    if (m->rule->with || m->end_token != m->first_token + 1 || m->first_token == c->first_token ||
        !(a->doc->tokens[m->first_token].flags & TOK_CAPITAL))
        return false;
    static const char *const leads[] = {"zum", "beim", "vom", "das", "dem", "des", NULL};
    if (doc_one_of(a->doc, m->first_token - 1, leads)) /* "hat Dörfer zum Mitmachen bewegt" */
        return true;
    size_t from, to = marks_between(a, m->first_token, m->end_token, &from);
    for (size_t i = from; i < to; i++)
        if (a->marks.v[i].rule->kind == RULE_NOUN && a->marks.v[i].rule->status != STATUS_MEMBER)
            return true;
    return false;
}

/* "ist seit 2017 Partner", not "Partner der Hochschule": nothing that the noun is of stands behind it. */
static bool ends_phrase(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    size_t i = m->end_token;
    return i >= c->end_token || a->doc->tokens[i].kind == TOK_PUNCT || a->token_bits[i] & (BIT_DATE | BIT_VERB) ||
           token_classes(a->doc, i) & (W_SINCE | W_AND);
}

/* "Ulm bekommt als Mitglied alle Unterlagen", "die als langjährige Mitglieder Erfahrung haben": as what somebody
 * does something, not what becomes of him, nor a member of something else. */
static bool is_role(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const members[] = {"mitglied", "mitglieder", NULL};
    static const char *const of[] = {"des", "der", "von", "eines", "einer", "im", "in", "beim", NULL};
    static const char *const becomes[] = {"gewählt",     "wählte",        "berufen",        "bestätigt",
                                          "aufgenommen", "vorgeschlagen", "begrüßt",        "willkommen",
                                          "gewonnen",    "geworben",      "empfohlen",      "aufnehmen",
                                          "gewinnen",    "ernannt",       "ausgeschlossen", "gestrichen",
                                          "eingetragen", "registriert",   "geführt",        NULL};
    const struct doc *d = a->doc;
    size_t i = m->first_token;
    if (!doc_one_of(d, i, members) || m->end_token != i + 1)
        return false;
    if (i > c->first_token && !doc_is(d, i - 1, "als") && !doc_capital(d, i - 1) && !token_classes(d, i - 1))
        i--; /* "langjähriges" */
    return i > c->first_token && doc_is(d, i - 1, "als") && !doc_one_of(d, m->end_token, of) &&
           (c->finite || clause_has_unknown_verb(a, c)) && !doc_has_one_of(d, c->first_token, c->end_token, becomes);
}

static bool states(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    switch (m->rule->kind) {
    case RULE_VERB:
        return (!m->rule->weak || stands_free(a, c, m) || is_label(a, c, m)) && !is_noun_alone(a, c, m) &&
               !statement_is_of_guests(a, c, m) && !statement_is_of_other_thing(a, c, m);
    case RULE_NOUN:
        return !(c->finite && (noun_stands_aside(a, m) || leaving_is_over(a, c, m->first_token))) &&
               noun_states(a, c, m) && !noun_is_of_other_thing(a, c, m) &&
               (doc_capital(a->doc, m->first_token) || !statement_is_of_other_thing(a, c, m));
    case RULE_BARE: /* "die neuen Mitglieder Coburg und Hof" */
        return m->rule->unit == 0 && m->rule->needs == NEEDS_FOCUS &&
               (unit_is_apposition(a, c, m) || is_role(a, c, m) ||
                ((c->finite || unit_shares_copula(a, c)) && !(a->token_bits[m->first_token] & BIT_NAME) &&
                 ends_phrase(a, c, m) && unit_is_predicate(a, c, m)));
    case RULE_UNIT:
        return m->rule->unit == 0 && (unit_is_predicate(a, c, m) || unit_is_apposition(a, c, m) || is_label(a, c, m));
    case RULE_MOVE:
        return statement_comes_alone(a, c, m);
    default:
        return false;
    }
}

/* "hat sich dafür entschieden und am 3. Mai unterschrieben": the plan, which no modal verb leads, was carried out
 * behind the "und". */
static bool is_done_after_plan(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    size_t i = m->first_token; /* "hat den Beitritt beschlossen und im September vollzogen": the verb is behind */
    i = m->with_first > i && m->with_first < c->end_token ? m->with_first : i;
    if (doc_capital(a->doc, i) || clause_has_class(a, c, W_MODAL | W_UNSURE | W_FUTURE) ||
        doc_punct(a->doc, a->doc->sentences[c->sentence].end_token - 1, '?'))
        return false;
    while (i > c->first_token &&
           !(token_classes(a->doc, i) & W_AND && !(a->token_bits[i - 1] & (BIT_PLACE | BIT_DATE))))
        i--;
    return i > c->first_token && tokens_plan(a, c->first_token, i) && !tokens_plan(a, i, c->end_token);
}

/* "macht mit und hofft auf Geld": the "und" at token i between what parts from its verb and another verb. */
static bool ends_at_particle(const struct doc *d, size_t i)
{
    static const char *const particles[] = {"mit", "an", "bei", "teil", "dabei", "dazu", NULL};
    return i + 1 < d->ntokens && doc_one_of(d, i - 1, particles) && !doc_capital(d, i + 1) &&
           (!token_classes(d, i + 1) || token_classes(d, i + 1) & W_MODAL);
}

/* "das den Prozess 2020 verlassen hat und nun über eine Rückkehr nachdenkt": done, and only what the "und" behind
 * the verb begins is planned. */
static bool is_done_before_plan(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct doc *d = a->doc;
    size_t i = m->first_token + 1;
    while (i < c->end_token &&
           !(token_classes(d, i) & W_AND &&
             (a->token_bits[i - 1] & BIT_VERB || i == m->end_token || i == m->with_end || ends_at_particle(d, i))))
        i++; /* "ist dabei und lädt ein", "gehört dem Netzwerk an und plant Kurse" */
    if (i >= c->end_token || doc_punct(d, d->sentences[c->sentence].end_token - 1, '?') ||
        tokens_plan(a, c->first_token, i))
        return false;
    for (size_t k = c->first_token; k < i; k++)
        if (token_classes(d, k) & (W_MODAL | W_UNSURE | W_FUTURE))
            return false;
    return true;
}

/* "Die Partnerkommune Kiel lädt ein", "die Partnerkommune Stadt Kiel will ...": what it is called it is, whatever it
 * plans. */
static bool stands_before_name(const struct analysis *a, const struct mark *m)
{
    size_t i = m->end_token;
    while (token_classes(a->doc, i) & W_KIND && !(a->token_bits[i] & BIT_PLACE))
        i++;
    return i < a->doc->ntokens && a->token_bits[i] & BIT_PLACE && m->first_token > 0 &&
           token_classes(a->doc, m->first_token - 1) & W_ARTICLE;
}

/* "ist mit einer Urkunde im Großformat aufgenommen worden", "Blumen und eine Urkunde": the paper at the token is
 * what somebody got, no joining as such. */
static bool is_handed_over(const struct doc *d, const struct clause *c, size_t paper)
{
    static const char *const with[] = {"mit", "und", NULL};
    return doc_ends(d, paper, 0, "urkunde") && paper > c->first_token + 1 && doc_one_of(d, paper - 2, with);
}

/* "Ein Beitritt der Stadt wäre denkbar": joining as such, not one that was. */
static bool is_indefinite(const struct analysis *a, const struct clause *c)
{
    static const char *const some[] = {"ein",  "einen",     "einem",     "eines", "einer",
                                       "eine", "möglicher", "möglichen", NULL};
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        if (m->rule->kind == RULE_NOUN && m->rule->status == STATUS_JOINED && m->first_token > c->first_token &&
            a->doc->tokens[m->first_token].flags & TOK_CAPITAL && doc_one_of(a->doc, m->first_token - 1, some) &&
            !is_handed_over(a->doc, c, m->first_token))
            return true;
    }
    return false;
}

/* "wurde wegen einer Teilnahme angefragt": the noun itself is of any membership. */
static bool is_of_any(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const some[] = {"eine", "einer", "einen", "einem", "eines", NULL};
    const size_t i = m->first_token;
    return m->rule->kind == RULE_NOUN && m->rule->status == STATUS_MEMBER && i > c->first_token &&
           doc_capital(a->doc, i) && doc_one_of(a->doc, i - 1, some);
}

/* What the network's name says in the clause with any verb; NULL: nothing. */
static const struct mark *standing_in(const struct analysis *a, const struct clause *c)
{
    size_t from, to = standings_between(a, c->first_token, c->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->standings[i];
        if (token_depth(a, m->first_token) == 0 && (standing_states(a, c, m) || is_label(a, c, m)) &&
            !statement_is_of_guests(a, c, m))
            return m;
    }
    return NULL;
}

/* The sentence or the one before it in the paragraph names the network, or takes it up ("dem Prozess"). */
static bool is_named_near(const struct analysis *a, const struct clause *c)
{
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const struct sentence *before = c->sentence > 0 && s[-1].line == s->line ? s - 1 : s;
    const size_t REACH =
        200; /* tokens to either side: a sentence of a thousand clauses is not read a thousand times */
    size_t first = reach_back(c->first_token, REACH, before->first_token);
    size_t end = reach_on(c->end_token, REACH, s->end_token);
    return network_named_between(a, first, end) || has_mark_between(a, first, end, RULE_REFERENCE);
}

/* "zog sich zurück und setzt auf das Netzwerk Gesunde Kinder": the other network belongs to another verb. */
static bool other_is_behind(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_OTHER &&
            !(a->marks.v[from].first_token > m->first_token &&
              is_of_other_verb(a, m->first_token, a->marks.v[from].first_token)))
            return false;
    return true;
}

/* Which network the passage speaks of before the clause. */
static enum network named_before(const struct analysis *a, const struct clause *c)
{
    return c->sentence > 0 ? (enum network)a->networks[sentence_told_before(a, c->sentence)] : NETWORK_NONE;
}

/* "ist nicht ausgetreten", "trat nicht aus": a negation before the last of the words for leaving that is no part of
 * them. */
static bool denies_leaving(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    size_t last = m->with_first > m->first_token ? m->with_first : m->first_token;
    for (size_t i = c->first_token; i < last; i++) {
        bool part = (m->first_token <= i && i < m->end_token) || (m->with_first <= i && i < m->with_end);
        if (!part && token_depth(a, i) == 0 && token_negates(a->doc, i))
            return true;
    }
    return false;
}

/* "das „Audit Gute Stadt“, an dem auch Celle teilnimmt": the pronoun means what the quotation marks right before it hold,
 * and that is not the network. */
static bool is_of_quoted_name(const struct analysis *a, const struct clause *c)
{
    const size_t LONGEST = 12; /* tokens of a name */
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    bool governed = token_classes(d, i) & (W_PREP | W_WITH | W_OF);
    if (!c->relative || i < 3 || !(governed || doc_is(d, i, "dem")) || !doc_punct(d, i - 1, ',') ||
        d->tokens[i - 2].kind != TOK_PUNCT || doc_punct(d, i - 2, ')'))
        return false;
    const size_t first = reach_back(i - 2, LONGEST, 1);
    for (size_t k = i - 2; k > first && d->tokens[k - 1].kind == TOK_WORD; k--)
        if (a->token_bits[k - 1] & BIT_NAME)
            return false;
        else if (d->tokens[k - 2].kind == TOK_PUNCT)
            return !doc_punct(d, k - 2, ',');
    return false;
}

/* "Der Verein, in dem Celle Mitglied ist", "der Sportbund, dem Celle angehört": what the pronoun means is a body of
 * another kind. */
static bool is_in_other_body(const struct analysis *a, const struct clause *c)
{
    static const char *const assemblies[] = {"städtetag", "kreistag", "sportbund", NULL};
    const struct doc *d = a->doc;
    const size_t i = c->first_token;
    if (!c->relative || c->join != JOIN_COMMA || i < 2 || count_names_network(a, i - 2) ||
        !(token_is_other_body(a, i - 2) ||
          (doc_capital(d, i - 2) && doc_ends_in(d, i - 2, 0, assemblies) && !(a->token_bits[i - 2] & BIT_NAME))))
        return false;
    return token_classes(d, i) & (W_PREP | W_WITH | W_OF) || doc_is(d, i, "dem") || doc_is(d, i, "deren") ||
           doc_is(d, i, "dessen") || doc_is(d, i, "der");
}

/* "der Kreis Mettmann, zu dem wir gehören", "Celle, zu dem auch Altencelle gehört": a commune, not the network. */
static bool belongs_to_commune(const struct analysis *a, const struct clause *c)
{
    return c->relative && c->join == JOIN_COMMA && c->first_token > 1 && doc_is(a->doc, c->first_token, "zu") &&
           a->token_bits[c->first_token - 2] & BIT_PLACE;
}

/* "Celle und Peine wirken mit, sind aber keine.": behind the clause it is taken back. */
static bool is_taken_back(const struct analysis *a, const struct clause *c)
{
    static const char *const none[] = {"keine", "keins", "keines", "keiner", NULL};
    const struct clause *next = clause_behind(a, c);
    if (!next || next->relative || next->end_token < next->first_token + 2)
        return false;
    size_t last = next->end_token - 1;
    last -= a->doc->tokens[last].kind == TOK_PUNCT;
    return doc_one_of(a->doc, last, none) && token_classes(a->doc, next->first_token) & W_COPULA;
}

/* "Soltau – folgt", "Emden (folgt 2025)", "Unterschrift folgt": what is yet to come, not who did it next. */
static bool is_remark_to_come(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const papers[] = {"unterschrift", "urkunde", "unterzeichnung", "beitritt", "aufnahme", NULL};
    const struct doc *d = a->doc;
    const size_t i = m->first_token;
    if (!doc_is(d, i, "folgt") || i == 0 || m->end_token != i + 1 || i < c->first_token)
        return false;
    for (size_t k = m->end_token; k < c->end_token; k++)
        if (d->tokens[k].kind != TOK_PUNCT && !(a->token_bits[k] & BIT_DATE) &&
            !(token_classes(d, k) & (W_PREP | W_ADVERB)))
            return false;
    return (d->tokens[i - 1].kind == TOK_PUNCT && i == c->first_token) || doc_one_of(d, i - 1, papers);
}

/* "gehörte zu den Gründungsmitgliedern", "ist als neues Mitglied hinzugekommen", "ist beigetreten und seither
 * Mitglied": whether the verb of joining is of the same predicate as what tells that somebody belongs. */
static bool joins_beside(const struct doc *d, const struct mark *belongs, const struct mark *joins)
{
    const size_t REACH = 40; /* tokens */
    if (joins->rule->needs == NEEDS_NAME || joins->first_token > belongs->first_token + REACH)
        return false;
    for (size_t i = belongs->first_token; i < joins->first_token; i++)
        if (doc_punct(d, i, ','))
            return false; /* "ist neben Celle, das 2012 beitrat, Mitglied" */
    return true;
}

/* The mark that says most of those in the clause that state something; NULL. */
static const struct mark *stating_mark(const struct analysis *a, const struct clause *c)
{
    const struct mark *found = NULL;
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    int best = 0;
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        static const int rank[] = {[RULE_VERB] = 4, [RULE_UNIT] = 3, [RULE_NOUN] = 2, [RULE_BARE] = 2};
        bool least = m->rule->weak || m->rule->kind == RULE_MOVE;
        int r = least ? 1 : m->rule->kind <= RULE_NOUN ? rank[m->rule->kind] : 0;
        /* Leaving outweighs the rest: "hat ihre Mitgliedschaft beendet". */
        r += r && m->rule->status == STATUS_LEFT ? 4 : 0;
        bool joins = r && r == best && m->rule->status == STATUS_JOINED && found->rule->status == STATUS_MEMBER &&
                     (m->first_token < found->end_token || joins_beside(a->doc, found, m));
        if ((r > best || joins) && token_depth(a, m->first_token) == 0 && states(a, c, m)) {
            best = r;
            found = m;
        }
    }
    const bool moves =
        found && found->rule->kind == RULE_MOVE; /* "ging in das Netzwerk": where to says more than the verb */
    const struct mark *standing = !found || moves || found->rule->kind == RULE_NOUN ? standing_in(a, c) : NULL;
    return standing && (!found || moves || standing_is_noun(standing_of(standing))) ? standing : found;
}

/* Whether the statement may not be so, or not yet. `named_so`: what it calls somebody it says whatever is planned. */
static bool is_unsure(const struct analysis *a, const struct clause *c, const struct statement *s, bool named_so)
{
    const struct mark *m = s->mark;
    const struct clause *beside = clause_before(a, c); /* "Beschluss gefasst, Unterzeichnung im Herbst" */
    const bool to_come = m->rule->kind == RULE_NOUN && !c->finite && beside && c->join == JOIN_COMMA &&
                         beside->unsure && !beside->finite;
    const bool urged = doc_is(a->doc, m->first_token + 1, "sie") && m->first_token == c->first_token &&
                       doc_punct(a->doc, a->doc->sentences[c->sentence].end_token - 1, '!'); /* "Treten Sie bei!" */
    const bool stays = c->denied && m->rule->status == STATUS_LEFT && denies_leaving(a, c, m);
    const bool done = c->unsure && !c->denied && (is_done_after_plan(a, c, m) || is_done_before_plan(a, c, m));
    return stays || to_come || is_remark_to_come(a, c, m) || urged || is_indefinite(a, c) || is_of_any(a, c, m) ||
           are_only_possible(a, c->first_token, c->end_token) || is_taken_back(a, c) ||
           clause_is_without_belonging(a, c, m) || statement_is_put_forward(a, c, m) ||
           statement_is_conditional(a, c, m) ||
           (a->proposal && s->status == STATUS_JOINED && statement_is_present(a, c, m)) ||
           (c->unsure && !named_so && !done && !(c->decided && s->status == STATUS_LEFT && !a->proposal)) ||
           (!named_so && is_future(a, c, m)) ||
           ((standing_of(m) != STANDING_NONE || clause_around(a, c)) && ends_in_future(a, c));
}

/* "dort", "in jenem". */
static bool is_there(const struct doc *d, size_t i)
{
    static const char *const where[] = {"dort", "da", NULL}, *const that[] = {"jenem", "diesem", NULL};
    return doc_is(d, i, "in") ? doc_one_of(d, i + 1, that) : doc_one_of(d, i, where);
}

/* "dem Netzwerk", "im Verbund": a noun that is no name of this network. */
static bool is_that_network(const struct analysis *a, size_t i)
{
    static const char *const the[] = {"dem", "im", "zum", "beim", "am", NULL};
    static const char *const nouns[] = {"netzwerk", "verbund", "bündnis", "zusammenschluss", NULL};
    return doc_one_of(a->doc, i, the) && doc_one_of(a->doc, i + 1, nouns) && !(a->token_bits[i + 1] & BIT_NAME) &&
           !has_mark_between(a, i, i + 2, RULE_REFERENCE);
}

/* "Manche sind in beiden aktiv. Dresden ist nur dort Mitglied": where another network was named right before, "nur
 * dort" is there. */
bool clause_is_only_there(const struct analysis *a, const struct clause *c)
{
    static const char *const only[] = {"nur", "bloß", "lediglich", "ausschließlich", "allein", "alleine", NULL};
    const size_t BACK = 3, REACH = 200; /* sentences, tokens */
    for (size_t i = c->first_token; i + 1 < c->end_token; i++) {
        if (!doc_one_of(a->doc, i, only) || !(is_there(a->doc, i + 1) || is_that_network(a, i + 1)))
            continue;
        const size_t first = a->doc->sentences[reach_back(c->sentence, BACK, 0)].first_token;
        return has_mark_between(a, reach_back(c->first_token, REACH, first), c->first_token, RULE_OTHER);
    }
    return false;
}

/* Whether it is of another network or body, or of none that is known. */
static bool is_of_other(const struct analysis *a, const struct clause *c, const struct statement *s)
{
    bool named;
    enum network n = clause_network(a, c, &named);
    const enum rule_needs needs = s->mark->rule->needs;
    if (needs == NEEDS_NAME && !named && n == NETWORK_THIS)
        named = is_named_near(a, c) || clause_holds_member_count(a, c) || (a->about && clause_has_no_object(a, c));
    if (n == NETWORK_OTHER && s->status == STATUS_LEFT && other_is_behind(a, c, s->mark))
        n = named_before(a, c);
    if (n != NETWORK_THIS && needs != NEEDS_NAME && clause_turns_back(a, c))
        n = NETWORK_THIS;
    return n == NETWORK_OTHER || clause_is_only_there(a, c) || is_of_quoted_name(a, c) || is_in_other_body(a, c) ||
           belongs_to_commune(a, c) || (c->relative && relative_is_of_other_thing(a, c)) ||
           (n == NETWORK_NONE && needs != NEEDS_NONE) || (needs == NEEDS_NAME && !named);
}

struct statement statement_of(const struct analysis *a, size_t clause)
{
    const struct clause *c = &a->clauses[clause];
    struct statement s = {.mark = stating_mark(a, c)};
    if (!s.mark)
        return s;
    s.rule = s.mark->rule->id;
    s.status = statement_status(a, c, s.mark);
    const bool named_so = s.mark->rule->kind == RULE_UNIT && stands_before_name(a, s.mark);
    if (named_so && s.status == STATUS_JOINED &&
        !clause_gains(a, c)) /* "In den Partnerkommunen Kiel und Plön wird gefragt" */
        s.status = STATUS_MEMBER;
    s.denied = c->denied;
    s.unsure = is_unsure(a, c, &s, named_so);
    s.of_other = is_of_other(a, c, &s);
    return s;
}
