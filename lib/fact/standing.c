/* Where a network's name stands in its clause. German in general: prepositions, articles, and the nouns that it is an
 * attribute of. */
#include "lib/fact/standing.h"

#include "lib/base/mem.h"
#include "lib/base/search.h"
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

#define WEAK(name, what) .id = name, .kind = RULE_VERB, .status = what, .needs = NEEDS_NAME, .weak = true, .unit = -1

/* Indexed by enum standing. */
static const struct rule rules[] = {
    [STANDING_IN] = {WEAK("network.in", STATUS_MEMBER)},
    [STANDING_INTO] = {WEAK("network.into", STATUS_JOINED)},
    [STANDING_DATIVE] = {WEAK("network.dative", STATUS_JOINED)},
    [STANDING_OUT] = {WEAK("network.out", STATUS_LEFT)},
    [STANDING_SUBJECT] = {WEAK("network.subject", STATUS_MEMBER), .object = true},
    [STANDING_ORGAN] = {WEAK("network.organ", STATUS_JOINED), .object = true},
    [STANDING_MEMBER] = {WEAK("network.member", STATUS_MEMBER)},
    [STANDING_MEMBERSHIP] = {WEAK("network.membership", STATUS_MEMBER)},
    [STANDING_JOINING] = {WEAK("network.joining", STATUS_JOINED)},
    [STANDING_LEAVING] = {WEAK("network.leaving", STATUS_LEFT)},
};

enum standing standing_of(const struct mark *m)
{
    for (size_t i = STANDING_NONE + 1; i < sizeof rules / sizeof *rules; i++)
        if (m->rule == &rules[i])
            return (enum standing)i;
    return STANDING_NONE;
}

size_t standings_between(const struct analysis *a, size_t first, size_t end, size_t *from)
{
    size_t to;
    LOWER_BOUND(a->standings, a->nstandings, first_token, first, *from);
    LOWER_BOUND(a->standings, a->nstandings, first_token, end, to);
    return to;
}

/* --- nouns that the name is an attribute of -------------------------------------------------------------------- */

/* Endings, so that compounds are found too: "Gründungsmitglied", "Beitrittserklärung". */
static const char *const members[] = {"mitglied", "mitglieds",   "mitglieder", "mitgliedern",
                                      "teil",     "bestandteil", NULL};
static const char *const partners[] = {"partner",      "partnern",    "partnerin",     "teilnehmer", "teilnehmern",
                                       "teilnehmerin", "mitstreiter", "mitstreiterin", NULL}; /* the whole word */
static const char *const memberships[] = {"mitgliedschaft", "teilnahme",     "beteiligung",    "mitwirkung",
                                          "mitarbeit",      "zugehörigkeit", "zusammenarbeit", "kooperation",
                                          "partnerschaft",  "engagement",    "partie",         NULL};
static const char *const joinings[] = {
    "beitritt", "beitritts",   "beitrittes", "eintritt",     "einstieg",  "anschluss",    "anschluß",
    "aufnahme", "urkunde",     "urkunden",   "vereinbarung", "erklärung", "unterschrift", "unterzeichnung",
    "schritt",  "startschuss", "zertifikat", "charta",       NULL};
static const char *const leavings[] = {"austritt",    "austritts", "ausstieg", "rückzug",
                                       "ausscheiden", "abschied",  NULL};
static const char *const organs[] = {
    "versammlung", "vorstand", "lenkungskreis", "steuerungsgruppe", "stelle",  "sekretariat", "sprecherrat", "plenum",
    "trägerkreis", "beirat",   "büro",          "geschäftsführung", "leitung", NULL};

static enum standing standing_of_noun(const struct doc *d, size_t noun)
{
    static const struct {
        const char *const *endings;
        enum standing standing;
    } nouns[] = {{members, STANDING_MEMBER},
                 {memberships, STANDING_MEMBERSHIP},
                 {joinings, STANDING_JOINING},
                 {leavings, STANDING_LEAVING},
                 {organs, STANDING_ORGAN}};
    if (doc_one_of(d, noun, partners))
        return STANDING_MEMBER;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (doc_ends_in(d, noun, 0, nouns[i].endings))
            return nouns[i].standing;
    return STANDING_NONE;
}

/* --- what leads to the name ------------------------------------------------------------------------------------ */

/* The words between what leads to the name and the name: adjectives, nouns that it is an apposition of ("dem bundesweiten
 * Programm „...“"), and a name before it. The token of the first of them, or of the name. */
static size_t phrase_start(const struct analysis *a, size_t sentence_start, size_t name)
{
    static const char *const kinds[] = {"programm", "projekt",   "initiative", "netzwerk", "netzwerks",
                                        "verbund",  "bündnis",   "bündnisses", "prozess",  "prozesses",
                                        "aktion",   "programms", NULL};
    const struct doc *d = a->doc;
    const size_t BACK = 6;
    size_t i = name;
    for (size_t n = 0; i > sentence_start && n < BACK; n++, i--) {
        const struct token *t = &d->tokens[i - 1];
        bool quote = t->kind == TOK_PUNCT && a->token_bits[i - 1] & BIT_NAME;
        bool adjective = t->kind == TOK_WORD && !(t->flags & TOK_CAPITAL) && !token_classes(d, i - 1) &&
                         doc_ends_in(d, i - 1, 3, (const char *const[]){"e", "en", "er", "es", "em", NULL});
        if (!quote && !adjective && !(a->token_bits[i - 1] & BIT_NAME) && !doc_ends_in(d, i - 1, 0, kinds))
            break;
    }
    return i;
}

/* How the words right before token `start`, which begins the name, take it up; *first: the first token of the phrase. */
static enum standing lead_of(const struct analysis *a, size_t sentence_start, size_t start, size_t *first)
{
    const struct doc *d = a->doc;
    static const char *const in[] = {"im", "beim", "am", "in", "bei", NULL};
    static const char *const into[] = {"ins", "zum", "zur", "zu", NULL};
    static const char *const in_article[] = {"in", "bei", "an", NULL};
    static const char *const dative[] = {"dem", "diesem", "unserem", "beiden", "allen", NULL};
    static const char *const either[] = {"der", "dieser", "unserer", NULL}; /* dative of feminine names, or not */
    static const char *const nominative[] = {"das", "die", "dieses", "diese", "unser", "unsere", NULL};
    *first = start;
    if (start == sentence_start)
        return STANDING_SUBJECT;
    size_t i = start - 1;
    bool article = token_classes(d, i) & W_ARTICLE;
    bool governed = i > sentence_start && token_classes(d, i - 1) & (W_PREP | W_OF | W_WITH);
    *first = article && governed ? i - 1 : i;
    if (doc_one_of(d, i, in))
        return STANDING_IN;
    if (doc_one_of(d, i, into))
        return STANDING_INTO;
    if (article && governed && doc_one_of(d, i - 1, in_article))
        return doc_one_of(d, i, dative) || doc_one_of(d, i, either) ? STANDING_IN : STANDING_INTO;
    if (article && governed && doc_is(d, i - 1, "aus"))
        return STANDING_OUT;
    if (governed || token_classes(d, i) & (W_PREP | W_OF | W_WITH))
        return STANDING_NONE;
    if (doc_one_of(d, i, dative))
        return STANDING_DATIVE;
    if (doc_one_of(d, i,
                   either)) /* "hat sich Kiel der Initiative angeschlossen", but "2018 gewann der Verbund Kiel" */
        return i > sentence_start && (doc_is(d, i - 1, "sich") || a->token_bits[i - 1] & BIT_PLACE)
                   ? STANDING_DATIVE
                   : STANDING_SUBJECT;
    if (doc_one_of(d, i, nominative))
        return STANDING_SUBJECT;
    if (!article)
        *first = start;
    return article ? STANDING_NONE : STANDING_SUBJECT;
}

/* "seit Langem <im Netzwerk>", "seit vielen Jahren <dem Netzwerk>": no noun that the name is an attribute of. */
static bool is_time(const struct doc *d, size_t noun)
{
    static const char *const times[] = {"langem", "längerem",    "kurzem",  "neuestem", "neuem", "jahr",
                                        "jahre",  "jahren",      "monaten", "wochen",   "tagen", "zeit",
                                        "beginn", "jahrzehnten", "anfang",  "ende",     NULL};
    return doc_one_of(d, noun, times);
}

/* The noun that the phrase from token `first` on is an attribute of: "Urkunde <des Netzwerks>", "Aufnahme der Stadt
 * Kiel <in das Netzwerk>"; ntokens if there is none. */
static size_t head_noun(const struct analysis *a, size_t sentence_start, size_t first)
{
    const struct doc *d = a->doc;
    static const char *const of[] = {"aus", "in", "im", NULL};
    const size_t BACK = 12, AREA = 3; /* tokens */
    size_t i = first, land = i;
    while (land > sentence_start && first - land < AREA && count_names_area(a, land - 1))
        land--;
    land -= land > sentence_start && doc_is(d, land - 1, "dem");
    if (land < first && land > sentence_start + 1 && a->token_bits[land - 2] & BIT_UNIT &&
        doc_one_of(d, land - 1, of))
        return land - 2; /* "eine von 17 Kommunen aus NRW im Partnerprozess" */
    if (i > sentence_start && token_is_noun(d, i - 1) && !is_time(d, i - 1) &&
        !(a->token_bits[i - 1] & (BIT_PLACE | BIT_DATE | BIT_NAME)))
        return i - 1;
    for (size_t n = 0; i > sentence_start && n < BACK; n++, i--) {
        if (a->token_bits[i - 1] & (BIT_PLACE | BIT_DATE) || token_depth(a, i - 1) > 0)
            continue;
        if (token_is_noun(d, i - 1))
            return i < first && standing_of_noun(d, i - 1) >= STANDING_MEMBERSHIP ? i - 1 : d->ntokens;
        if (a->token_bits[i - 1] & BIT_VERB ||
            !(token_classes(d, i - 1) & (W_ARTICLE | W_OF | W_KIND | W_AND | W_PREP | W_SINCE)))
            return d->ntokens;
    }
    return d->ntokens;
}

/* "eine Teilnahme", "über den Beitritt", "Antrag auf Aufnahme": the noun is not said to be so. */
static bool is_mere_topic(const struct doc *d, size_t sentence_start, size_t noun)
{
    static const char *const about[] = {"über", "um",  "auf", "an",   "für",   "gegen", "vor",
                                        "zu",   "zur", "zum", "ohne", "statt", "ob",    NULL};
    static const char *const some[] = {"ein",   "eine",      "einen",     "einem",    "einer",
                                       "eines", "möglicher", "möglichen", "mögliche", NULL};
    static const char *const own[] = {"ihre",   "ihren",  "ihrer",   "seine",   "seinen",
                                      "seiner", "unsere", "unseren", "unserer", NULL};
    size_t i = noun;
    if (i > sentence_start && doc_one_of(d, i - 1, own)) /* "über ihre Mitgliedschaft": it has one */
        return false;
    for (; i > sentence_start && noun - i < 4; i--) {
        bool adjective = d->tokens[i - 1].kind == TOK_WORD && !(d->tokens[i - 1].flags & TOK_CAPITAL);
        if (doc_one_of(d, i - 1, about) || doc_one_of(d, i - 1, some))
            return true;
        if (!adjective || token_classes(d, i - 1) & (W_PREP | W_FINITE))
            return false;
    }
    return false;
}

static void add(struct analysis *a, enum standing standing, size_t first, size_t end)
{
    a->standings = mem_grow(a->standings, &a->cap_standings, a->nstandings + 1, sizeof *a->standings);
    a->standings[a->nstandings++] = (struct mark){.first_token = (uint32_t)first,
                                                  .end_token = (uint32_t)end,
                                                  .with_first = (uint32_t)first,
                                                  .with_end = (uint32_t)first,
                                                  .rule = &rules[standing]};
}

static bool is_look(const struct doc *d, size_t noun)
{
    static const char *const looks[] = {"blick",    "blicke",     "einsicht",    "einsichten", "vertrauen",
                                        "hoffnung", "hoffnungen", "erwartungen", "erfahrung",  "erfahrungen",
                                        "ideen",    "geld",       "zeit",        NULL};
    return doc_ends_in(d, noun, 0, looks);
}

/* "Gastgeber für die Partnerkommunen im Netzwerk": the members are whom something is done for, or told of. */
static bool is_done_for(const struct doc *d, size_t sentence_start, size_t noun)
{
    static const char *const for_them[] = {"für", "über", "gegen", "ohne", NULL};
    size_t i = tokens_back(d, noun, sentence_start, W_ARTICLE);
    return i > sentence_start && i < noun && doc_one_of(d, i - 1, for_them);
}

static void read_name(struct analysis *a, const struct sentence *s, const struct mark *name)
{
    const struct doc *d = a->doc;
    size_t noun = name->first_token, first; /* references begin with their article */
    static const char *const contracted[] = {"im", "am", "beim", "zum", "vom", NULL}; /* "im Prozess" */
    while (noun + 1 < name->end_token && (token_classes(d, noun) & W_ARTICLE || doc_one_of(d, noun, contracted)))
        noun++;
    size_t start = phrase_start(a, s->first_token, noun);
    enum standing standing = lead_of(a, s->first_token, start, &first);
    size_t head = head_noun(a, s->first_token, first);
    /* "den Sprung in das Netzwerk": whatever goes into it is a way of joining, but for what looks into it */
    bool into = standing == STANDING_INTO && doc_is(d, first, "in") && head < d->ntokens && !is_look(d, head) &&
                !is_mere_topic(d, s->first_token, head);
    if (into && standing_of_noun(d, head) == STANDING_NONE) {
        first = head;
    } else if (head < d->ntokens) {
        if (a->token_bits[head] & BIT_UNIT && is_done_for(d, s->first_token, head))
            return;
        standing = a->token_bits[head] & BIT_UNIT ? STANDING_MEMBER : standing_of_noun(d, head);
        bool topic = is_mere_topic(d, s->first_token, head);
        if (standing == STANDING_NONE || (topic && standing >= STANDING_MEMBERSHIP))
            return;
        first = head;
    }
    bool again = a->nstandings > 0 && a->standings[a->nstandings - 1].first_token >= first;
    if (standing != STANDING_NONE && !again)
        add(a, standing, first, name->end_token);
}

/* "in die Riege der Mitgliedsstädte", "im Kreis der Mitgliedsstädte": the members stand for the network. "Status einer
 * Mitgliedsstadt", "zur Mitgliedsstadt ernannt": what a commune becomes. */
static void read_unit(struct analysis *a, const struct sentence *s, const struct mark *unit)
{
    static const char *const all[] = {"der", "aller", "unserer", "jener", NULL}, *const one[] = {"einer", "der",
                                                                                                 "als", NULL};
    static const char *const collectives[] = {"kreis",  "kreise", "riege",   "reihe",   "reihen",       "runde",
                                              "gruppe", "liste",  "familie", "verbund", "gemeinschaft", NULL};
    static const char *const titles[] = {"status", "titel", "rang", "rolle", NULL};
    const struct doc *d = a->doc;
    size_t i = unit->first_token, first;
    if (i > s->first_token + 1 && doc_one_of(d, i - 1, all) && doc_one_of(d, i - 2, collectives)) {
        enum standing standing = lead_of(a, s->first_token, phrase_start(a, s->first_token, i - 2), &first);
        if (standing == STANDING_IN || standing == STANDING_INTO)
            add(a, standing, first, unit->end_token);
    } else if (i > s->first_token + 1 && doc_one_of(d, i - 1, one) && doc_one_of(d, i - 2, titles)) {
        add(a, STANDING_MEMBERSHIP, i - 2, unit->end_token);
    } else if (i > s->first_token && doc_is(d, i - 1, "zur")) {
        add(a, STANDING_JOINING, i - 1, unit->end_token);
    }
}

void standings_find(struct analysis *a)
{
    const struct doc *d = a->doc;
    a->nstandings = 0;
    const struct sentence *s = d->sentences;
    for (size_t i = 0; i < a->marks.n; i++) {
        const struct mark *m = &a->marks.v[i];
        bool unit = rule_is_of_members(m->rule);
        if (m->rule->kind != RULE_NAME && m->rule->kind != RULE_REFERENCE && !unit)
            continue;
        while (s->end_token <= m->first_token)
            s++;
        if (unit)
            read_unit(a, s, m);
        else
            read_name(a, s, m);
    }
}

/* --- whether it states something ------------------------------------------------------------------------------- */

/* A word outside brackets that the vocabulary remembers as such (words.h). */
static bool has_verb(const struct analysis *a, const struct clause *c, uint32_t memory)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && token_deeds(a->doc, i) & memory && token_depth(a, i) == 0)
            return true;
    return false;
}

bool clause_has_unknown_verb(const struct analysis *a, const struct clause *c)
{
    static const char *const endings[] = {"t",       "en",   "te",    "zog",   "fing", "trug", "ging",
                                          "schloss", "nahm", "hielt", "stand", "kam",  "lief", NULL};
    static const char *const ranks[] = {"letzte", "erste",    "jüngste", "neueste",
                                        "neuste", "späteste", "nächste", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++) { /* "als bislang letzte Kiel" has none */
        bool attribute = doc_capital(a->doc, i + 1) || a->token_bits[i + 1] & BIT_NAME;
        if (a->doc->tokens[i].kind == TOK_WORD && !doc_capital(a->doc, i) && token_depth(a, i) == 0 &&
            !(i + 1 < c->end_token && attribute) && !token_classes(a->doc, i) &&
            !(i > c->first_token && (token_classes(a->doc, i - 1) & W_ARTICLE || doc_is(a->doc, i - 1, "als"))) &&
            !doc_one_of(a->doc, i, ranks) &&
            (doc_ends_in(a->doc, i, 2, endings) ||
             word_is_preterite(doc_fold(a->doc, i), a->doc->tokens[i].fold_len)))
            return true;
    }
    return false;
}

/* "Nordhausen jetzt Mitglied im Netzwerk", "Hanau im Netzwerk": a headline or an answer without a verb. */
static bool is_verbless_predicate(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    size_t from, to = groups_between(a, c->first_token, m->first_token, &from);
    if (from == to) { /* "Hanau, Mitglied im Netzwerk, ...", "Hanau – eine von zehn Kommunen im Netzwerk" */
        size_t i = c->first_token;
        while (i < m->first_token &&
               (a->token_bits[i] & BIT_DATE ||
                (a->doc->tokens[i].kind != TOK_PUNCT && !doc_capital(a->doc, i) &&
                 !(token_classes(a->doc, i) & W_PREP && !(token_classes(a->doc, i) & W_SINCE)))))
            i++;
        return c->join != JOIN_START && i == m->first_token && m->rule->status == STATUS_MEMBER;
    }
    const struct group *g = &a->groups[to - 1];
    if (g->role != GROUP_SUBJECT || token_depth(a, g->first_token) > 0)
        return false;
    for (size_t i = g->end_token; i < m->first_token; i++)
        if (!(token_classes(a->doc, i) & (W_ADVERB | W_NOW | W_SINCE | W_PREP | W_ARTICLE | W_ADDITIVE)) &&
            !(a->token_bits[i] & BIT_DATE))
            return false;
    return true;
}

static bool has_word(const struct analysis *a, const struct clause *c, const char *const *words)
{
    return doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

struct clause clause_up_to_next_verb(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const endings[] = {"t", "te", "ten", NULL};
    const size_t REACH = 30; /* tokens */
    struct clause own = *c;
    const size_t end = reach_on(m->end_token, REACH, c->end_token);
    for (size_t i = m->end_token; i + 1 < end && own.end_token == c->end_token; i++)
        if (token_classes(a->doc, i) & W_AND && !doc_capital(a->doc, i + 1) && !(a->token_bits[i + 1] & BIT_PLACE) &&
            (a->token_bits[i + 1] & BIT_VERB || doc_ends_in(a->doc, i + 1, 3, endings)))
            own.end_token = (uint32_t)i;
    return own;
}

bool clause_gains(const struct analysis *a, const struct clause *c)
{
    static const char *const guests[] = {"gast", "gäste", "gästen", NULL}; /* "Als Gäste begrüßen wir ..." */
    return has_verb(a, c, WORD_GAINS) && !doc_has_one_of(a->doc, c->first_token, c->end_token, guests);
}

/* "ist aus dem Netzwerk gegangen", "hat sich daraus gelöst"; other verbs of leaving are the profile's. */
static bool goes_out(const struct analysis *a, const struct clause *c)
{
    static const char *const leaves[] = {"ging",           "gingen",       "geht",           "gehen",  "gegangen",
                                         "raus",           "heraus",       "draußen",        "löste",  "lösten",
                                         "gelöst",         "herausgelöst", "fiel",           "fielen", "gefallen",
                                         "herausgefallen", "rausgegangen", "herausgegangen", "zog",    "zogen",
                                         "abgemeldet",     "gestrichen",   "entlassen",      NULL};
    static const char *const arises[] = {"hervor", "hervorgegangen", NULL}; /* "aus ihm ging ein Verein hervor" */
    return has_word(a, c, leaves) && !has_word(a, c, arises);
}

/* "Zum Netzwerk gab es Fragen", "gibt es dazu Neues": nobody goes into it. */
static bool tells_there_is(const struct doc *d, const struct clause *c)
{
    static const char *const gives[] = {"gibt", "gab", "gäbe", NULL};
    const size_t REACH = 40; /* tokens */
    for (size_t i = c->first_token, end = reach_on(i, REACH, c->end_token); i + 1 < end; i++)
        if (doc_one_of(d, i, gives) && doc_is(d, i + 1, "es"))
            return true;
    return false;
}

bool standing_states(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const is[] = {"als",    "bleibt", "blieb", "zählt",  "gilt",
                                     "werden", "nennen", "nennt", "nannte", NULL};
    enum standing standing = standing_of(m);
    bool verb = c->finite || clause_has_unknown_verb(a, c), verbless = !verb && is_verbless_predicate(a, c, m);
    static const char *const named[] = {"heißt", "hieß", "genannt", NULL}; /* "der heute „...“ heißt" */
    static const char *const away[] = {"fern", "fernbleiben", NULL};       /* "bleibt dem Netzwerk fern" */
    /* "gibt dem Netzwerk Rückenwind": verbs with a dative that tell of no joining. */
    static const char *const given[] = {"gibt",   "gab",       "geben",      "gegeben", "verleiht", "schenkt",
                                        "widmet", "gewidmet",  "verdankt",   "dankt",   "dankte",   "wünscht",
                                        "hilft",  "half",      "nützt",      "schadet", "dient",    "diente",
                                        "ähnelt", "gegenüber", "verbunden",  "zugetan", "traut",    "fehlt",
                                        "fehlte", "misst",     "entspricht", "absage",  NULL};
    if ((c->relative && has_word(a, c, named)) || has_word(a, c, away) ||
        (standing == STANDING_DATIVE && has_word(a, c, given)) ||
        (standing == STANDING_INTO && tells_there_is(a->doc, c)))
        return false;
    if (doc_is(a->doc, c->first_token, "wie") && standing_is_noun(standing)) /* "berät, wie der Beitritt gelingt" */
        return false;
    if (standing == STANDING_OUT && !goes_out(a, c))
        return false;
    const struct clause own = clause_up_to_next_verb(a, c, m);
    if (has_verb(a, &own, WORD_SPEAKS) ||
        doc_is(a->doc, c->first_token, "ziel")) /* "Ziel ist die Aufnahme von Ulm" */
        return false;
    switch (standing) {
    case STANDING_SUBJECT:
    case STANDING_ORGAN:
        return clause_gains(a, c) ||
               (standing == STANDING_SUBJECT && verb && !tokens_are(a->doc, c->first_token, c->end_token, W_COPULA));
    case STANDING_MEMBER:
        return verbless || clause_has_copula(a, c) || has_word(a, c, is);
    default:
        return verb ||
               (verbless && !standing_is_noun(standing)); /* "Betreff: Teilnahme der Stadt Kiel am Netzwerk" */
    }
}

/* "wird die dritte Kommune im Partnerprozess", "wurde die zehnte Stadt im Netzwerk": a noun for communes behind the verb of
 * becoming, and nothing between. */
static bool becomes_one_of(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const become[] = {"wird", "wurde", "wurden", "geworden", NULL};
    const size_t REACH = 8; /* tokens */
    size_t first = reach_back(m->first_token, REACH, c->first_token);
    while (first < m->first_token && !doc_one_of(a->doc, first, become))
        first++;
    for (size_t i = first; i < m->first_token; i++)
        if (a->token_bits[i] & BIT_UNIT)
            return true;
    return false;
}

/* "Aus den Mitgliedern des Netzwerks wurden vier gezogen": those of whom it is told belong already. */
static bool is_taken_from(const struct doc *d, const struct clause *c, const struct mark *m)
{
    static const char *const from[] = {"aus", "unter", "von", NULL};
    const size_t lead = tokens_back(d, m->first_token, c->first_token, W_ARTICLE);
    return lead > c->first_token && doc_one_of(d, lead - 1, from);
}

enum member_status standing_status(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const begins[] = {"wird",   "wurde",     "wurden",     "geworden",    "werden",
                                         "worden", "erhielt",   "erhielten",  "erhält",      "erhalten",
                                         "bekam",  "begann",    "begonnen",   "startete",    "gestartet",
                                         "erwarb", "besiegelt", "besiegelte", "besiegelten", NULL};
    static const char *const belongs[] = {"gehört", "gehören", "gehörte", "gehörten", "zählt",
                                          "zählen", "zählte",  "zählten", "bleibt",   NULL};
    static const char *const welcomes[] = {"geheißen", "angekommen", "willkommen", NULL};
    switch (standing_of(m)) {
    case STANDING_IN:
        return has_word(a, c, welcomes) || becomes_one_of(a, c, m) ? STATUS_JOINED : STATUS_MEMBER;
    case STANDING_MEMBER:
        if (is_taken_from(a->doc, c, m))
            return STATUS_MEMBER;
        /* fall through */
    case STANDING_MEMBERSHIP:
        return has_word(a, c, begins) ? STATUS_JOINED : STATUS_MEMBER;
    case STANDING_INTO:
    case STANDING_DATIVE:
        return has_word(a, c, belongs) ? STATUS_MEMBER : STATUS_JOINED;
    case STANDING_SUBJECT:
        return clause_gains(a, c) ? STATUS_JOINED : STATUS_MEMBER;
    default:
        return m->rule->status;
    }
}
