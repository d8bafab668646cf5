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
            token_is_plan(a->doc, i))
            return true;
    return false;
}

bool tokens_doubtful(const struct analysis *a, size_t first, size_t end)
{
    return tokens_are(a->doc, first, end, W_NOT | W_MODAL | W_FUTURE | W_UNSURE) ||
           has_mark_between(a, first, end, RULE_OTHER) || tokens_plan(a, first, end);
}

/* An infinitive is what the profile's verb ends in behind "wird", "werden": "wird beitreten", but not the
 * participle of "wird aufgenommen". Participles of German have "ge" before or within, or end in "t". */
static bool is_infinitive(const struct doc *d, size_t i)
{
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
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
    size_t end = c->end_token;
    while (end > c->first_token && (a->doc->tokens[end - 1].kind == TOK_PUNCT || token_depth(a, end - 1) > 0))
        end--;
    return end > c->first_token && clause_has_word(a, c, will) && !doc_capital(a->doc, end - 1) &&
           !(token_classes(a->doc, end - 1)) && !doc_one_of(a->doc, end - 1, passive) &&
           is_infinitive(a->doc, end - 1);
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
    const struct token *t = &a->doc->tokens[m->first_token];
    return !clause_has_word(a, c, past) && !word_is_preterite(doc_fold(a->doc, m->first_token), t->fold_len);
}

/* "Bis 2015 waren nur drei beteiligt": so few there were then, and more came. */
static bool counts_so_few(const struct analysis *a, const struct clause *c)
{
    static const char *const only[] = {"nur", "erst", "lediglich", "gerade", "bloß", "ganze", NULL};
    struct number n;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++)
        if (doc_one_of(a->doc, i, only) && counts_at(a, i + 1, &n))
            return true;
    return false;
}

/* "war einmal selbst Partnerkommune", "war früher Mitglied", "war bis 2014 dabei". */
static bool tells_former_time(const struct analysis *a, const struct clause *c)
{
    static const char *const past[] = {"war", "waren", "gewesen", NULL};
    static const char *const once[] = {"einmal",        "früher", "einst", "zeitweise",
                                       "vorübergehend", "ehedem", "bis",   NULL};
    return clause_has_word(a, c, past) && clause_has_word(a, c, once) && !clause_has_class(a, c, W_NOW) &&
           !counts_so_few(a, c);
}

/* "gehörte einmal dazu", "machte zeitweise mit": whatever verb says so. */
static bool was_once(const struct analysis *a, const struct clause *c)
{
    static const char *const once[] = {"einmal", "einst", "zeitweise", "vorübergehend", "ehedem", NULL};
    static const char *const past[] = {"gehörte", "gehörten", "machte", "machten", "war",
                                       "waren",   "nahm",     "nahmen", NULL};
    return clause_has_word(a, c, once) && clause_has_word(a, c, past) && !clause_has_class(a, c, W_NOW | W_NOT);
}

/* A unit in the clause: joined where the words tell a change. */
static enum member_status status_of_unit(const struct analysis *a, const struct clause *c)
{
    if (clause_has_class(a, c, W_FORMER) || tells_former_time(a, c))
        return STATUS_LEFT;
    static const char *const change[] = {"wird", "wurde", "wurden", "geworden", "werden", NULL};
    return clause_has_word(a, c, change) || clause_gains(a, c) ? STATUS_JOINED : STATUS_MEMBER;
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
    size_t from;
    return !c->finite && value && value->join == JOIN_COLON && m->first_token == c->first_token &&
           ends_label(a, c, m) && token_classes(a->doc, c->end_token - 1) & W_SINCE &&
           dates_between(a, value->first_token, value->end_token, &from) == from + 1;
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
    bool label = !c->finite && next && next->join == JOIN_COLON;
    static const char *const none[] = {"nein", "kein", "keiner", "keine", "nicht", "nie", "offen", NULL};
    if (from == to && label &&
        doc_one_of(a->doc, next->first_token, none)) /* "Beitritt: nein (Mitarbeit seit 2010)" */
        return false;
    if (from == to && label && ends_label(a, c, m)) /* "Beitritt: Mai 2013" */
        to = dates_between(a, next->first_token, next->end_token, &from);
    bool dated = !c->finite && before && (c->join == JOIN_COLON || c->join == JOIN_DASH) && !before->finite;
    if (from == to && dated &&
        m->first_token == c->first_token) /* "16. Mai: Beitritt zum Netzwerk", "05/2014 – Beitritt" */
        to = dates_between(a, before->first_token, before->end_token, &from);
    if (from == to && !c->finite && c->join == JOIN_START && m->first_token == c->first_token)
        return date_over_line(a, doc_line_of(a->doc, c->first_token), false) != NO_REF; /* an entry of a timeline */
    static const char *const aims[] = {"auf", "über", "gegen", NULL}; /* "Antrag auf Beitritt vom Mai 2018" */
    if (from == to || (m->first_token > c->first_token && doc_one_of(a->doc, m->first_token - 1, aims)))
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

static bool states(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    switch (m->rule->kind) {
    case RULE_VERB:
        return (!m->rule->weak || stands_free(a, c, m) || is_label(a, c, m)) && !is_noun_alone(a, c, m) &&
               !statement_is_of_guests(a, c, m) && !statement_is_of_other_thing(a, c, m);
    case RULE_NOUN:
        return !(c->finite && noun_stands_aside(a, m)) && noun_states(a, c, m);
    case RULE_BARE: /* "die neuen Mitglieder Coburg und Hof" */
        return m->rule->unit == 0 && m->rule->needs == NEEDS_FOCUS &&
               (unit_is_apposition(a, c, m) ||
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

/* "hat sich dafür entschieden und am 3. Mai unterschrieben": the plan, which no modal verb leads, was carried out behind the
 * "und". */
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

/* "das den Prozess 2020 verlassen hat und nun über eine Rückkehr nachdenkt": done, and only what the "und" behind the verb begins
 * is planned. */
static bool is_done_before_plan(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct doc *d = a->doc;
    size_t i = m->first_token + 1;
    while (i < c->end_token && !(token_classes(d, i) & W_AND && a->token_bits[i - 1] & BIT_VERB))
        i++;
    if (i >= c->end_token || doc_punct(d, d->sentences[c->sentence].end_token - 1, '?') ||
        tokens_plan(a, c->first_token, i))
        return false;
    for (size_t k = c->first_token; k < i; k++)
        if (token_classes(d, k) & (W_MODAL | W_UNSURE | W_FUTURE))
            return false;
    return true;
}

/* "Die Partnerkommune Kiel lädt ein", "die Partnerkommune Stadt Kiel will ...": what it is called it is, whatever it plans. */
static bool stands_before_name(const struct analysis *a, const struct mark *m)
{
    size_t i = m->end_token;
    while (token_classes(a->doc, i) & W_KIND && !(a->token_bits[i] & BIT_PLACE))
        i++;
    return i < a->doc->ntokens && a->token_bits[i] & BIT_PLACE && m->first_token > 0 &&
           token_classes(a->doc, m->first_token - 1) & W_ARTICLE;
}

/* "Leipzig war 2014 die erste Kommune im Prozess": in the order of joining, the date is that of joining. */
static bool is_first_of(const struct analysis *a, const struct clause *c)
{
    static const char *const was[] = {"war", "waren", "wurde", "wurden", NULL};
    static const char *const order[] = {"erste",   "ersten", "erster",   "jüngste",
                                        "neueste", "letzte", "gründung", NULL};
    static const char *const newest[] = {"jüngste",  "jüngstes", "jüngster", "neueste", "neuestes",
                                         "neuester", "neustes",  "letztes",  NULL};
    const struct clause *next = clause_behind(a, c); /* "war die erste Stadt; das war 2012" */
    bool that_was = next && doc_is(a->doc, next->first_token, "das") && doc_is(a->doc, next->first_token + 1, "war");
    size_t from, to = dates_between(a, c->first_token, that_was ? next->end_token : c->end_token, &from);
    const struct clause *when = clause_before(a, c); /* "Als der Prozess 2011 begann, war Ulm schon dabei" */
    static const char *const began[] = {"begann", "anlief", "losging", NULL};
    if (from == to && when && c->join == JOIN_COMMA && doc_is(a->doc, when->first_token, "als") &&
        (tokens_tell_founding(a, when->first_token, when->end_token) || clause_has_word(a, when, began)))
        return clause_has_word(a, c, was) && dates_between(a, when->first_token, when->end_token, &from) > from;
    if (from == to || date_is_since(a, from))
        return false;
    static const char *const already[] = {"bereits", "schon",
                                          NULL}; /* of a day when it was there it may have come before */
    const bool then =
        clause_has_word(a, c, order) || (clause_has_word(a, c, already) && date_is_day(&a->f->dates.v[from]));
    return (clause_has_word(a, c, was) && then) ||
           clause_has_word(a, c, newest); /* "Jüngstes Mitglied ist Ulm (2017)" */
}

/* "war von 2013 bis 2019 Partnerkommune", "gehörte dem Netzwerk an, von 2013 bis 2019". */
static bool was_until(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const was[] = {"war", "waren", "gewesen", "blieb", "blieben", NULL};
    const struct clause *next = clause_behind(a, c);
    bool behind = next && !next->finite && next->join == JOIN_COMMA && doc_is(a->doc, next->first_token, "von");
    const struct clause *before = clause_before(a, c); /* "Drei Jahre lang, von 2014 bis 2017, war ..." */
    bool ahead = before && !before->finite && before->join == JOIN_COMMA && c->join == JOIN_COMMA &&
                 doc_is(a->doc, before->first_token, "von");
    size_t from, to = dates_between(a, ahead ? before->first_token : c->first_token,
                                    behind ? next->end_token : c->end_token, &from);
    bool past = clause_has_word(a, c, was) ||
                word_is_preterite(doc_fold(a->doc, m->first_token), a->doc->tokens[m->first_token].fold_len);
    for (size_t i = from; i < to; i++)
        if (a->f->dates.v[i].range_with >= 0 || date_is_until(a, i))
            return past && !counts_so_few(a, c);
    return false;
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
            a->doc->tokens[m->first_token].flags & TOK_CAPITAL && doc_one_of(a->doc, m->first_token - 1, some))
            return true;
    }
    return false;
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

/* "gehört nicht mehr dazu", "ist kein Mitglied mehr": it did before. */
static bool is_no_longer(const struct analysis *a, const struct clause *c)
{
    static const char *const longer[] = {"mehr", "länger", NULL};
    static const char *const than[] = {"als", "nur", "ganz", "allein", NULL};
    bool denied = false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (token_depth(a, i) > 0)
            continue;
        if (denied && doc_one_of(a->doc, i, longer) && !doc_one_of(a->doc, i + 1, than))
            return true;
        denied |= (token_classes(a->doc, i) & W_NOT) != 0;
    }
    return false;
}

/* "Noch eine Urkunde: Auch der Landkreis ist jetzt Partner", "Mit der Unterschrift am 12. März gehört Kiel dazu": the paper
 * that a colon or the head of the clause names makes it one. */
static bool is_explained_by_paper(const struct analysis *a, const struct clause *c)
{
    static const char *const papers[] = {"urkunde",   "unterschrift",       "unterzeichnung",
                                         "erklärung", "beitrittserklärung", NULL};
    static const char *const by[] = {"mit", "durch", NULL};
    const size_t HEAD = 4, SHORT = 16; /* tokens */
    const struct clause *before = clause_before(a, c);
    if (doc_one_of(a->doc, c->first_token, by) &&
        doc_has_one_of(a->doc, c->first_token, reach_on(c->first_token, HEAD, c->end_token), papers))
        return true;
    if (before && c->join == JOIN_COLON && !before->finite && !before->denied &&
        doc_has_one_of(a->doc, before->first_token, before->end_token, papers))
        return clause_has_class(a, c, W_NOW | W_COPULA);
    /* "Die Urkunde ist da. Kiel ist nun Partnerkommune.": a short sentence right before */
    const struct sentence *s = &a->doc->sentences[c->sentence];
    if (c->sentence == 0 || s[-1].line != s->line || c->first_token != s->first_token ||
        s[-1].end_token - s[-1].first_token > SHORT || !clause_has_class(a, c, W_NOW))
        return false;
    const struct clause *told = &a->clauses[a->first_clause[c->sentence - 1]];
    static const char *const awaited[] = {"fehlt", "fehlte", "folgt", "noch", "später", NULL};
    return !told->denied && !told->unsure && doc_has_one_of(a->doc, s[-1].first_token, s[-1].end_token, papers) &&
           !doc_has_one_of(a->doc, s[-1].first_token, s[-1].end_token, awaited);
}

/* Whether the heading over the line is nothing but a date. */
static bool is_chronicle_line(const struct analysis *a, size_t line)
{
    const int32_t heading = a->section[line];
    return heading >= 0 && line_date_alone(a, &a->doc->lines[heading]) != NO_REF;
}

/* "wird die dritte sächsische Kommune im Prozess", "wurde 2012 das siebte Mitglied": in the order of joining, with a word of
 * change. */
static bool becomes_next(const struct analysis *a, const struct clause *c)
{
    static const char *const becomes[] = {"wird", "wurde", "geworden", NULL};
    static const char *const is[] = {"ist",
                                     NULL}; /* "Leipzig ist die 40. Partnerkommune" below "2014" in a chronicle */
    const size_t line = doc_line_of(a->doc, c->first_token);
    const bool told_then = clause_has_word(a, c, is) && section_date(a, line) != NO_REF && is_chronicle_line(a, line);
    if (!clause_has_word(a, c, becomes) && !told_then)
        return false;
    const struct count *count = member_count(a, c->first_token, c->end_token);
    return count && strcmp(count->rule, "count.ordinal") == 0;
}

static enum member_status status_of(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    if (standing_of(m) != STANDING_NONE)
        return clause_has_class(a, c, W_FORMER) || tells_former_time(a, c) ? STATUS_LEFT : standing_status(a, c, m);
    static const char *const become[] = {"geworden", NULL};
    bool unit = m->rule->kind == RULE_UNIT || m->rule->kind == RULE_BARE;
    if (!unit && m->rule->status == STATUS_MEMBER && clause_has_word(a, c, become)) /* "ist Mitglied geworden" */
        return STATUS_JOINED;
    if (!unit && m->rule->status == STATUS_MEMBER && was_once(a, c))
        return STATUS_LEFT;
    return unit ? status_of_unit(a, c) : m->rule->status;
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
    return c->sentence > 0 ? (enum network)a->networks[c->sentence - 1] : NETWORK_NONE;
}

/* "ist nicht ausgetreten", "trat nicht aus": a negation before the last of the words for leaving that is no part of them. */
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

/* "Der Verein, in dem Celle Mitglied ist", "der Sportbund, dem Celle angehört": what the pronoun means is a body of another kind. */
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

/* "Zwei neue Kommunen sind dabei": as a verb of the present says of those who are new. */
static bool counts_newcomers(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const anew[] = {"neue", "neuen", "neulinge", "neuzugänge", NULL};
    const size_t REACH = 12; /* tokens before the verb */
    const size_t first = reach_back(m->first_token, REACH, c->first_token);
    size_t from, to = groups_between(a, c->first_token, m->first_token, &from);
    if (m->rule->kind != RULE_VERB || from < to || !doc_has_one_of(a->doc, first, m->first_token, anew))
        return false;
    const struct count *count = member_count(a, first, m->first_token);
    return count && count->kind == COUNT_INCREMENT;
}

/* "ist mit dem Beitritt vom März 2013 die dienstälteste Partnerkommune": a dated joining that makes it one. */
static bool is_one_by_joining(const struct analysis *a, const struct clause *c)
{
    const size_t NEAR = 2; /* tokens from the noun to its date */
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        size_t date = m->end_token, i = m->first_token;
        while (date < c->end_token && date < m->end_token + NEAR && !(a->token_bits[date] & BIT_DATE))
            date++;
        if (m->rule->kind == RULE_NOUN && m->rule->status == STATUS_JOINED && i >= c->first_token + 2 &&
            doc_is(a->doc, i - 2, "mit") && date < c->end_token && a->token_bits[date] & BIT_DATE)
            return true;
    }
    return false;
}

/* "Hinzu kommt München, das Partnerkommune ist": one more of them, not one that came; with a date, or as a new one, it came. */
static bool is_one_more(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const comes[] = {"kommt", "kommen", NULL}, *const more[] = {"hinzu", "dazu", NULL};
    static const char *const anew[] = {"neu", "neue", "neuer", "neues", "frisch", "jüngst", "zuletzt", NULL};
    const size_t REACH = 40; /* tokens */
    const struct doc *d = a->doc;
    size_t end = reach_on(m->first_token, REACH, c->end_token), from;
    size_t first = m->first_token;
    bool leads = first == c->first_token && doc_one_of(d, first, more) && doc_one_of(d, first + 1, comes);
    return leads && dates_between(a, first, end, &from) == from && !doc_has_one_of(d, first, end, anew) &&
           !tokens_are(d, first, end, W_NOW);
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

struct statement statement_of(const struct analysis *a, size_t clause)
{
    const struct clause *c = &a->clauses[clause];
    struct statement s = {0};
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    int best = 0;
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        static const int rank[] = {[RULE_VERB] = 4, [RULE_UNIT] = 3, [RULE_NOUN] = 2, [RULE_BARE] = 2};
        bool least = m->rule->weak || m->rule->kind == RULE_MOVE;
        int r = least ? 1 : m->rule->kind <= RULE_NOUN ? rank[m->rule->kind] : 0;
        /* Leaving outweighs the rest: "hat ihre Mitgliedschaft beendet". */
        r += r && m->rule->status == STATUS_LEFT ? 4 : 0;
        bool joins = r && r == best && m->rule->status == STATUS_JOINED && s.mark->rule->status == STATUS_MEMBER &&
                     m->first_token < s.mark->end_token; /* "gehörte zu den Gründungsmitgliedern des Netzwerks" */
        if ((r > best || joins) && token_depth(a, m->first_token) == 0 && states(a, c, m)) {
            best = r;
            s.mark = m;
        }
    }
    const struct mark *standing = !s.mark || s.mark->rule->kind == RULE_NOUN ? standing_in(a, c) : NULL;
    if (standing && (!s.mark || standing_is_noun(standing_of(standing))))
        s.mark = standing;
    if (!s.mark)
        return s;
    s.rule = s.mark->rule->id;
    s.status = status_of(a, c, s.mark);
    if (s.status == STATUS_JOINED && is_one_more(a, c, s.mark))
        s.status = STATUS_MEMBER;
    if (s.status == STATUS_MEMBER && (is_first_of(a, c) || is_explained_by_paper(a, c) || becomes_next(a, c) ||
                                      is_one_by_joining(a, c) || counts_newcomers(a, c, s.mark)))
        s.status = STATUS_JOINED;
    if (s.status == STATUS_MEMBER && was_until(a, c, s.mark))
        s.status = STATUS_LEFT;
    if (s.status == STATUS_MEMBER && c->denied && is_no_longer(a, c))
        s.status = STATUS_LEFT;
    s.denied = c->denied;
    const bool done =
        c->unsure && !c->denied && (is_done_after_plan(a, c, s.mark) || is_done_before_plan(a, c, s.mark));
    const bool named_so = s.mark->rule->kind == RULE_UNIT && stands_before_name(a, s.mark);
    if (named_so && s.status == STATUS_JOINED &&
        !clause_gains(a, c)) /* "In den Partnerkommunen Kiel und Plön wird gefragt" */
        s.status = STATUS_MEMBER;
    const struct clause *beside = clause_before(a, c); /* "Beschluss gefasst, Unterzeichnung im Herbst" */
    const bool to_come = s.mark->rule->kind == RULE_NOUN && !c->finite && beside && c->join == JOIN_COMMA &&
                         beside->unsure && !beside->finite;
    const bool urged = doc_is(a->doc, s.mark->first_token + 1, "sie") && s.mark->first_token == c->first_token &&
                       doc_punct(a->doc, a->doc->sentences[c->sentence].end_token - 1, '!'); /* "Treten Sie bei!" */
    const bool stays = s.denied && s.mark->rule->status == STATUS_LEFT && denies_leaving(a, c, s.mark);
    s.unsure = stays || to_come || is_remark_to_come(a, c, s.mark) || urged || is_indefinite(a, c) ||
               is_taken_back(a, c) || clause_is_without_belonging(a, c, s.mark) ||
               (a->proposal && s.status == STATUS_JOINED && statement_is_present(a, c, s.mark)) ||
               (c->unsure && !named_so && !done && !(c->decided && s.status == STATUS_LEFT && !a->proposal)) ||
               (!named_so && is_future(a, c, s.mark)) ||
               (standing_of(s.mark) != STANDING_NONE && ends_in_future(a, c));
    bool named;
    enum network n = clause_network(a, c, &named);
    enum rule_needs needs = s.mark->rule->needs;
    if (needs == NEEDS_NAME && !named && n == NETWORK_THIS)
        named = is_named_near(a, c) || clause_holds_member_count(a, c) || (a->about && clause_has_no_object(a, c));
    if (n == NETWORK_OTHER && s.status == STATUS_LEFT && other_is_behind(a, c, s.mark))
        n = named_before(a, c);
    if (n != NETWORK_THIS && needs != NEEDS_NAME && clause_turns_back(a, c))
        n = NETWORK_THIS;
    s.of_other = n == NETWORK_OTHER || is_of_quoted_name(a, c) || is_in_other_body(a, c) ||
                 belongs_to_commune(a, c) || (n == NETWORK_NONE && needs != NEEDS_NONE) ||
                 (needs == NEEDS_NAME && !named);
    return s;
}
