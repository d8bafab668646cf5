/* What each passage speaks of: which network; and what the page is. */
#include "lib/fact/focus.h"
#include "lib/base/buf.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- networks ----------------------------------------------------------------------------------------------- */

static bool overlaps(const struct mark *x, const struct mark *y)
{
    return x->first_token < y->end_token && y->first_token < x->end_token;
}

/* Another network's name that is part of this one's, or the other way round: the longer one is meant. */
static bool is_covered(const struct analysis *a, size_t mark, size_t from, size_t to, enum rule_kind by)
{
    const struct mark *m = &a->marks.v[mark];
    const size_t REACH = 12; /* marks that begin more than this many before cannot reach here in practice */
    size_t first = reach_back(mark, REACH, from);
    for (size_t i = first; i < to && a->marks.v[i].first_token < m->end_token; i++) {
        const struct mark *v = &a->marks.v[i];
        if (i != mark && v->rule->kind == by && overlaps(v, m) &&
            (v->end_token - v->first_token > m->end_token - m->first_token ||
             (by == RULE_NAME && v->end_token - v->first_token == m->end_token - m->first_token)))
            return true;
    }
    return false;
}

/* "nach Angaben des Verbundes", "laut Bericht des Verbundes", "der Verbund meldet": it is cited, not spoken of. */
static bool is_source(const struct analysis *a, const struct mark *m)
{
    static const char *const lead[] = {"laut", "nach", "gemäß", NULL};
    static const char *const telling[] = {"meldet",     "meldete", "nennt", "nannte",    "berichtet",
                                          "berichtete", "listet",  "führt", "gibt",      "zufolge",
                                          "spricht",    "sprach",  "weist", "beziffert", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 7;
    if (doc_one_of(d, m->end_token, telling) && !doc_is(d, m->end_token + 1, "es"))
        return true;
    for (size_t i = m->first_token, n = 0; i > 0 && n < REACH && d->tokens[i - 1].kind != TOK_PUNCT; n++) {
        i--;
        if (doc_one_of(d, i, lead))
            return true;
        if (a->token_bits[i] & (BIT_VERB | BIT_DATE | BIT_PLACE) ||
            token_classes(d, i) & (W_PREP | W_WITH)) /* "fragen nach dem Unterschied zum Programm" */
            return false;
    }
    return false;
}

/* "Er wurde 2011 gemeinsam mit dem Verbund ins Leben gerufen", "Der Prozess wird vom Verbund getragen": whoever does
 * it, the sentence goes on with what its pronoun or reference means. */
static bool is_doer(const struct analysis *a, const struct mark *m)
{
    static const char *const he[] = {"er", "es", "dieser", "dieses", "seither", "ihn", NULL};
    static const char *const by[] = {"von", "vom", "durch", NULL};
    static const char *const company[] = {"gemeinsam",     "zusammen",   "kooperation",   "zusammenarbeit",
                                          "partnerschaft", "abstimmung", "unterstützung", NULL};
    static const char *const passive[] = {"wurde", "wird", "ist", "war", "worden", NULL};
    const struct doc *d = a->doc;
    const size_t HEAD = 6, PASSIVE = 12; /* tokens up to the verb, and with what stands between */
    const size_t ATTRIBUTES = 8;         /* tokens between the preposition and the name */
    const struct sentence *s = &d->sentences[doc_sentence_of(d, m->first_token)];
    size_t i = m->first_token;
    const size_t first = reach_back(i, ATTRIBUTES, s->first_token);
    while (i > first && (token_classes(d, i - 1) & W_ARTICLE || (!doc_capital(d, i - 1) && !token_classes(d, i - 1))))
        i--;
    if (i < s->first_token + 2)
        return false;
    const bool with = doc_is(d, i - 1, "mit") && doc_one_of(d, i - 2, company);
    const bool refers = has_mark_between(a, s->first_token, reach_on(s->first_token, HEAD, i), RULE_REFERENCE);
    return (with || doc_one_of(d, i - 1, by)) && (doc_one_of(d, s->first_token, he) || refers) &&
           doc_has_one_of(d, s->first_token, reach_on(s->first_token, PASSIVE, i), passive);
}

/* "wurde durch den Verbund aufgenommen", "ging an den Verbund": the body that runs the network does or gets
 * something; it is not what somebody joins. */
static bool is_body_at_work(const struct analysis *a, const struct mark *m)
{
    static const char *const leads[] = {"durch", "seitens", "an", "beim", "gegenüber", NULL};
    static const char *const articles[] = {"den", "dem", "des", NULL};
    const struct doc *d = a->doc;
    if (m->rule->unit < 0 || m->first_token < 2)
        return false;
    const size_t i = m->first_token - 1 - doc_one_of(d, m->first_token - 1, articles);
    return doc_one_of(d, i, leads);
}

/* "Unabhängig vom Netzwerk fördert das Land 17 Gemeinden", "außerhalb des Netzwerks": the name says of what the
 * sentence does not speak. */
static bool is_set_apart(const struct analysis *a, const struct mark *m)
{
    static const char *const of[] = {"vom", "von", "des", "der", NULL};
    static const char *const apart[] = {"unabhängig", "getrennt", "losgelöst",   "abgesehen",  "außerhalb",
                                        "jenseits",   "abseits",  "unbeschadet", "ungeachtet", NULL};
    static const char *const beyond[] = {"außerhalb", "jenseits", "abseits", NULL};
    static const char *const behind[] = {"unabhängig", "getrennt", "losgelöst", "verschieden", NULL};
    const char *const *leads =
        m->rule->kind == RULE_UNIT ? beyond : apart; /* "abgesehen von den Partnerkommunen" excepts them */
    const struct doc *d = a->doc;
    const size_t BACK = 6;                                                /* tokens: "vom bundesweiten kommunalen" */
    size_t i = m->first_token + (m->rule->kind == RULE_REFERENCE), n = 0; /* references begin with their article */
    for (; i > 0 && n < BACK &&
           (token_classes(d, i - 1) & W_ARTICLE || (!doc_capital(d, i - 1) && !token_classes(d, i - 1)));
         n++)
        if (doc_one_of(d, --i, leads))
            return true;
    if (i == 0 || !doc_one_of(d, i - 1, of))
        return i > 0 && doc_one_of(d, i - 1, leads);
    return (i > 1 && doc_one_of(d, i - 2, leads)) || /* "Er ist vom Netzwerk unabhängig; dort ..." */
           (leads == apart && doc_one_of(d, m->end_token, behind));
}

/* "wie sich das Netzwerk zum Klima-Bündnis stellt, dem": where the verbs begin that end a clause before its comma. */
static size_t verbs_back(const struct doc *d, size_t comma, size_t first)
{
    const size_t MOST = 2; /* "gestellt hat" */
    size_t i = comma;
    while (i > first && i + MOST > comma && d->tokens[i - 1].kind == TOK_WORD && !doc_capital(d, i - 1) &&
           !(token_classes(d, i - 1) & (W_PREP | W_ARTICLE | W_AND)))
        i--;
    return i;
}

/* "etwas anderes als das Landesprogramm „Gesund leben“, dem 18 Kommunen angehören", "Unabhängig vom Prozess, dem
 * 64 Kommunen angehören": the name that ends right before a relative clause is what that is about. */
static enum network network_right_before(const struct analysis *a, const struct clause *c)
{
    const size_t NAME = 16; /* tokens */
    if (!c->relative || c->join != JOIN_COMMA || c->first_token < 2)
        return NETWORK_NONE;
    size_t comma = c->first_token - 1, from;
    const struct sentence *s = &a->doc->sentences[c->sentence];
    size_t to = marks_between(a, reach_back(comma, NAME, s->first_token), comma, &from);
    const size_t verbs = verbs_back(a->doc, comma, s->first_token);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        bool quoted = m->end_token < comma && a->doc->tokens[m->end_token].kind == TOK_PUNCT &&
                      a->doc->tokens[comma - 1].kind == TOK_PUNCT; /* its name in quotation marks */
        bool ends = m->end_token == comma || quoted;
        bool before_verbs = m->end_token == verbs || (m->end_token + 1 == verbs && doc_punct(a->doc, verbs - 1, '"'));
        if (m->rule->kind == RULE_OTHER && m->rule->unit < 0 && (ends || before_verbs))
            return NETWORK_OTHER;
        if (m->rule->kind == RULE_NAME && ends && is_set_apart(a, m))
            return NETWORK_THIS;
    }
    return NETWORK_NONE;
}

/* "ist seit 2012 Partnerkommune und seit 1992 im Gesunde Städte-Netzwerk", "ist im Gesunde Städte-Netzwerk und
 * Partnerkommune": "und" parts the noun from the other network beside it; not "Partnerkommunen und Mitglieder des
 * Netzwerks". */
static bool is_joined_to_other(const struct analysis *a, const struct mark *m)
{
    const struct doc *d = a->doc;
    const size_t FEW = 6; /* tokens: "und seit dem 1. Mai 2012" */
    size_t i = m->first_token;
    if (token_classes(d, m->end_token) & W_AND) {
        size_t next = m->end_token + 1;
        return next < d->ntokens && !doc_capital(d, next) &&
               token_classes(d, next) & (W_PREP | W_SINCE | W_ADVERB | W_ADDITIVE);
    }
    size_t first = reach_back(i, FEW, 0);
    while (i > first && (a->token_bits[i - 1] & BIT_DATE ||
                         token_classes(d, i - 1) & (W_SINCE | W_PREP | W_ADVERB | W_ADDITIVE | W_NOW)))
        i--;
    return i > first && token_classes(d, i - 1) & W_AND;
}

/* What tokens [first, end) name. A unit of the network ("Partnerkommunen") names it unless another network stands
 * beside it. *weak: only a reference was met, which names what was named before. */
static enum network named_between(const struct analysis *a, size_t first, size_t end, bool *weak)
{
    size_t from, to = marks_between(a, first, end, &from);
    bool this = false, other = false, unit = false, joined = false, apart = false;
    *weak = false;
    for (size_t i = from; i < to; i++) {
        switch (a->marks.v[i].rule->kind) {
        case RULE_NAME:
            apart |= is_set_apart(a, &a->marks.v[i]);
            this = this || !is_covered(a, i, from, to, RULE_OTHER);
            break;
        case RULE_OTHER:
            other = other || (!is_covered(a, i, from, to, RULE_NAME) && !is_source(a, &a->marks.v[i]) &&
                              !is_doer(a, &a->marks.v[i]) && !is_body_at_work(a, &a->marks.v[i]));
            break;
        case RULE_UNIT:
            apart |= is_set_apart(a, &a->marks.v[i]);
            unit |= mark_names_network(&a->marks.v[i]);
            joined |= mark_names_network(&a->marks.v[i]) && is_joined_to_other(a, &a->marks.v[i]);
            break;
        case RULE_REFERENCE:
            apart |= is_set_apart(a, &a->marks.v[i]);
            *weak |= !is_covered(a, i, from, to, RULE_OTHER); /* "Das Programm „...“", which has its own name */
            break;
        default:
            break;
        }
    }
    if (apart || (other && !this && !joined))
        return NETWORK_OTHER;
    if (this)
        return NETWORK_THIS;
    return unit ? NETWORK_THIS : NETWORK_NONE;
}

bool clause_turns_back(const struct analysis *a, const struct clause *c)
{
    static const char *const but[] = {"hingegen", "dagegen", "indes", "indessen", "demgegenüber", NULL};
    const size_t HEAD = 60, LONGEST = 200; /* tokens: a sentence of a thousand clauses is not read a thousand times */
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[c->sentence];
    if (c->sentence < 2 || s[-1].line != s->line || s[-2].line != s->line ||
        s->end_token - s[-2].first_token > LONGEST ||
        !doc_has_one_of(d, s->first_token, reach_on(s->first_token, HEAD, c->end_token), but))
        return false;
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_OTHER || mark_names_network(&a->marks.v[from]))
            return false;
    return has_mark_between(a, s[-1].first_token, s[-1].end_token, RULE_OTHER) &&
           network_named_between(a, s[-2].first_token, s[-2].end_token);
}

/* "in beiden Netzwerken": in this one, whatever other was named before. */
static bool names_both(const struct analysis *a, const struct clause *c)
{
    size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_REFERENCE && a->marks.v[from].rule->needs == NEEDS_NONE)
            return true;
    return false;
}

enum network clause_network(const struct analysis *a, const struct clause *c, bool *named)
{
    bool weak;
    enum network n = named_between(a, c->first_token, c->end_token, &weak);
    if (n != NETWORK_THIS && names_both(a, c))
        n = NETWORK_THIS;
    if (n == NETWORK_OTHER && weak && a->networks[c->sentence] == NETWORK_THIS)
        n = NETWORK_THIS;
    *named = n == NETWORK_THIS;
    if (n != NETWORK_NONE)
        return n;
    n = network_right_before(a, c);
    *named = n == NETWORK_THIS;
    if (n != NETWORK_NONE)
        return n;
    const struct sentence *s = &a->doc->sentences[c->sentence];
    enum network before = NETWORK_NONE;
    bool ignore;
    /* Only a bounded way back: a sentence of a thousand clauses must not be read a thousand times. */
    const size_t CLAUSES = 8;
    size_t index = (size_t)(c - a->clauses);
    for (size_t i = index; before == NETWORK_NONE && i > a->first_clause[c->sentence] && i + CLAUSES > index; i--)
        if (!a->clauses[i - 1].relative ||
            c->relative) /* "am Programm X, das mit dem Prozess nichts zu tun hat, ..." */
            before = named_between(a, a->clauses[i - 1].first_token, a->clauses[i - 1].end_token, &ignore);
    if (before == NETWORK_NONE)
        before = (enum network)a->networks[c->sentence];
    if (before == NETWORK_NONE && index == a->first_clause[c->sentence])
        before = named_between(a, s->first_token, s->end_token, &ignore);
    *named = weak && before == NETWORK_THIS;
    return before;
}

/* How often they are named. "Partnerprozess „Gesundheit für alle“", which several rules find, is one. */
static void count_names(const struct analysis *a, size_t *this, size_t *other)
{
    uint32_t end = 0; /* of the other network that was named last */
    for (size_t i = 0; i < a->marks.n; i++) {
        const struct mark *m = &a->marks.v[i];
        *this += mark_names_network(m);
        if (m->rule->kind != RULE_OTHER)
            continue;
        *other += end == 0 || m->first_token > end;
        end = m->end_token > end ? m->end_token : end;
    }
}

static bool is_about(const struct analysis *a)
{
    const size_t TOKENS_A_NAME = 500;
    size_t names = 0;
    for (size_t i = 0; i < a->marks.n; i++)
        names += mark_names_network(&a->marks.v[i]);
    return names * TOKENS_A_NAME >= a->doc->ntokens;
}

static enum network last_named(const struct analysis *a, const struct sentence *s, enum network last)
{
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from);
    for (size_t i = from; i < to; i++) {
        enum rule_kind kind = a->marks.v[i].rule->kind;
        if (kind == RULE_NAME && !is_covered(a, i, from, to, RULE_OTHER))
            last = NETWORK_THIS;
        else if (kind == RULE_OTHER && !is_covered(a, i, from, to, RULE_NAME))
            last = NETWORK_OTHER;
    }
    return last;
}

/* Whether one of the tokens of the mark ends as the folded word. */
static bool ends_as(const struct doc *d, const struct mark *m, const char *word)
{
    for (size_t i = m->first_token; i < m->end_token; i++)
        if (doc_ends(d, i, 0, word))
            return true;
    return false;
}

/* "dem Prozess" behind "Gesunde Städte-Netzwerk": a noun of this network's name ("Partnerprozess"), which the
 * other's has not. */
static bool refers_to_this(const struct analysis *a, const struct sentence *s)
{
    const size_t BACK = 32; /* marks */
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        const char *noun = doc_fold(a->doc, m->end_token - 1);
        bool this = false, other = false;
        for (size_t i = from; m->rule->kind == RULE_REFERENCE && i > reach_back(from, BACK, 0); i--) {
            const struct mark *before = &a->marks.v[i - 1];
            this |= before->rule->kind == RULE_NAME && ends_as(a->doc, before, noun);
            other |= before->rule->kind == RULE_OTHER && ends_as(a->doc, before, noun);
        }
        if (this && !other)
            return true;
    }
    return false;
}

/* "Ulm ist in beiden Verbünden aktiv": a reference to this network and the other. */
static bool refers_to_both(const struct analysis *a, const struct sentence *s)
{
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_REFERENCE &&
            doc_begins(a->doc, a->marks.v[from].first_token, "beide"))
            return true;
    return false;
}

/* Nouns for what communes can take part in. */
static bool is_scheme(const struct doc *d, size_t i)
{
    static const char *const ends[] = {
        "netzwerk",    "netzwerken",   "netzwerke", "programm", "programms",  "programme",  "programmen", "projekt",
        "projekte",    "projekten",    "siegel",    "label",    "bündnis",    "initiative", "region",     "regionen",
        "regionplus",  "regionenplus", "kette",     "ketten",   "kampagne",   "preis",      "wettbewerb", "konferenz",
        "konferenzen", "verbund",      "agenda",    "pakt",     "zertifikat", "titel",      NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 0, ends);
}

/* "Mit der Gesundheitsregion plus hat das wenig zu tun", "Nicht zu verwechseln ist das mit den Präventionsketten": a
 * sentence that does not name this network sets it apart from what the next ones go on about. */
static bool sets_apart(const struct doc *d, const struct sentence *s)
{
    static const char *const apart[] = {"verwechseln", "verwechselt", "verwechslung", NULL};
    static const char *const little[] = {"nichts", "wenig", "mittelbar", "entfernt", "nicht", "kaum", NULL};
    const size_t LONGEST = 24; /* tokens */
    bool scheme = false, told = false, small = false, to_do = false;
    if (s->end_token - s->first_token > LONGEST)
        return false;
    for (size_t i = s->first_token; i < s->end_token; i++) {
        scheme |= is_scheme(d, i);
        told |=
            doc_one_of(d, i, apart) || (doc_is(d, i, "anderes") && i > s->first_token && doc_is(d, i - 1, "etwas"));
        small |= doc_one_of(d, i, little);
        to_do |= doc_is(d, i, "tun") && i > s->first_token && doc_is(d, i - 1, "zu");
    }
    return scheme && (told || (small && to_do));
}

/* "eine Urkunde vom Kooperationsverbund": of others the sentence names only a body of this network, as whose
 * something is, and not its members: what follows goes on about the network. */
static bool names_body_aside(const struct analysis *a, const struct sentence *s)
{
    static const char *const of[] = {"vom", "von", "des", "durch", "seitens", "an", "für", NULL};
    size_t from, to = marks_between(a, s->first_token, s->end_token, &from), bodies = 0;
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        if ((m->rule->kind == RULE_UNIT && m->rule->unit > 0) || m->rule->kind == RULE_BARE)
            return false;
        if (m->rule->kind != RULE_OTHER)
            continue;
        const size_t lead = tokens_back(a->doc, m->first_token, s->first_token, W_ARTICLE);
        const bool led = (lead > s->first_token && doc_one_of(a->doc, lead - 1, of)) || doc_is(a->doc, lead, "des");
        if (m->rule->unit < 0 || !led)
            return false;
        bodies++;
    }
    return bodies > 0;
}

/* "Duisburg winkte dagegen ab: Dort setzt man weiter auf das Landesprogramm X": the other network is what somebody
 * has instead of this one, of which the next sentences go on. */
static bool names_other_instead(const struct doc *d, const struct sentence *s)
{
    static const char *const instead[] = {"dagegen",    "hingegen", "stattdessen", "lieber",  "weiter",
                                          "weiterhin",  "nicht",    "kein",        "keine",   "keinen",
                                          "allerdings", "indes",    "nein",        "vorerst", NULL};
    static const char *const prefers[] = {
        "setzt",     "setzen",    "setzte",      "setzten",    "bevorzugt",   "bevorzugen", "bevorzugte",
        "vertraut",  "vertrauen", "verzichtet",  "verzichten", "verzichtete", "winkt",      "winkte",
        "abgewinkt", "entschied", "entschieden", "abgelehnt",  "lehnt",       "lehnte",     "lehnen",
        "lehnten",   "zieht",     "ziehen",      "bleibt",     "bleiben",     "blieb",      "geht",
        "gehen",     "ging",      NULL};
    const size_t LONGEST = 60; /* tokens */
    const size_t end = reach_on(s->first_token, LONGEST, s->end_token);
    return doc_has_one_of(d, s->first_token, end, instead) && doc_has_one_of(d, s->first_token, end, prefers);
}

/* networks[s]: what is spoken of when sentence s begins. What a heading names holds for its section, what a sentence
 * names until the next one; another network is forgotten at the end of its paragraph. */
static void find_networks(struct analysis *a)
{
    const struct doc *d = a->doc;
    size_t this = 0, other = 0;
    count_names(a, &this, &other);
    bool about = (this > 0 && this >= other) || a->titled;
    enum network page = about ? NETWORK_THIS : NETWORK_NONE, base = page, current = page;
    uint32_t line = 0;
    enum network last = NETWORK_NONE; /* the one whose name was met last, whatever the passage is about */
    bool instead = false;             /* the sentence before named another as what somebody has instead */
    for (size_t s = 0; s < d->nsentences; s++) {
        const struct sentence *sentence = &d->sentences[s];
        bool heading = d->lines[sentence->line].kind == BLOCK_HEADING, weak;
        bool answers = s > 0 && !heading && doc_punct(d, sentence[-1].end_token - 1, '?') &&
                       d->lines[sentence[-1].line].kind != BLOCK_HEADING; /* those have their section */
        const bool begins = s == 0 || sentence->line != line;             /* a heading may hold several sentences */
        if (begins && !answers)
            current = heading ? page : base;
        line = sentence->line;
        enum network named = named_between(a, sentence->first_token, sentence->end_token, &weak);
        if (instead && current == NETWORK_OTHER && !sentence_takes_up(d, sentence))
            current = NETWORK_THIS;
        if (sentence_points_back(a, sentence) && last != NETWORK_NONE)
            current = last;
        if (named == NETWORK_NONE && current == NETWORK_OTHER && about && sentence_says_member_of_us(d, sentence) &&
            !doc_is(d, sentence->first_token, "dort"))
            current = NETWORK_THIS;
        if (named == NETWORK_NONE && weak && current == NETWORK_OTHER && refers_to_this(a, sentence))
            current = NETWORK_THIS;
        bool both = this > 0 && ((weak && refers_to_both(a, sentence)) ||
                                 (last == NETWORK_OTHER && sentence_points_at_both(d, sentence)));
        a->networks[s] = (uint8_t)(both ? NETWORK_THIS : current);
        last = last_named(a, sentence, last);
        if (named == NETWORK_OTHER && weak && base == NETWORK_THIS)
            named = NETWORK_THIS; /* "im Rahmen des Treffens von Y wurde der Prozess vorgestellt" */
        if (named == NETWORK_OTHER && current == NETWORK_THIS && !heading && names_body_aside(a, sentence))
            named = NETWORK_NONE;
        if (named == NETWORK_NONE && !heading && this > 0 && sets_apart(d, sentence))
            named = last = NETWORK_OTHER;
        instead = named == NETWORK_OTHER && current == NETWORK_THIS && !heading && names_other_instead(d, sentence);
        if (named != NETWORK_NONE)
            current = named;
        if (named == NETWORK_THIS)
            page = NETWORK_THIS;
        if (heading && (begins || named != NETWORK_NONE))
            base = named != NETWORK_NONE ? named : page;
        else if (named == NETWORK_THIS)
            base = NETWORK_THIS;
    }
}

/* --- what the page is -------------------------------------------------------------------------------------------- */

/* The word that ends before byte `end`: its start, and *stop behind it. */
static size_t word_back(const char *text, size_t end, size_t *stop)
{
    while (end > 0 && text[end - 1] == ' ')
        end--;
    *stop = end;
    while (end > 0 && text[end - 1] != ' ')
        end--;
    return end;
}

/* Copies the noun before "der", "unserer" and the like that end before byte `end`; "" if there is none. */
static void noun_before_article(const char *text, size_t end, char *out, size_t size)
{
    static const char *const articles[] = {"der", "unserer", "aller", "von", NULL};
    const size_t SHORTEST = 5; /* bytes: "liste" */
    size_t stop, start = word_back(text, end, &stop);
    const char *const *w = articles;
    while (*w && (strlen(*w) != stop - start || strncmp(*w, text + start, stop - start) != 0))
        w++;
    if (!*w)
        return;
    start = word_back(text, start, &stop);
    if (stop - start < SHORTEST || stop - start >= size)
        return;
    memcpy(out, text + start, stop - start);
    out[stop - start] = '\0';
}

/* "Steckbriefe der Partnerkommunen" in the title or a heading. */
static void find_bridge(struct analysis *a)
{
    const struct rule *rules;
    size_t nrules = profile_rules(a->c->profile, &rules), start, end;
    struct buf text = {0};
    utf8_fold(&text, a->doc->page->title.data, a->doc->page->title.len);
    for (size_t l = 0, n = 0; l < a->doc->nlines && n < 8; l++)
        if (a->doc->lines[l].kind == BLOCK_HEADING && ++n) {
            buf_addc(&text, ' ');
            utf8_fold(&text, a->doc->text + a->doc->lines[l].start, a->doc->lines[l].end - a->doc->lines[l].start);
        }
    struct matcher *m = matcher_open();
    for (size_t i = 0; i < nrules && text.len && !a->bridge[0]; i++)
        if (rule_is_of_members(&rules[i]) &&
            pattern_find(m, rules[i].pattern, text.data, text.len, 0, &start, &end) == MATCH_FOUND)
            noun_before_article(text.data, start, a->bridge, sizeof a->bridge);
    matcher_close(m);
    buf_free(&text);
}

/* A motion or a draft says so in a short line at its head. */
static bool is_proposal(const struct analysis *a)
{
    static const char *const stems[] = {
        "beschlussvor", "beschlussentwurf", "beschlussantrag", "vorlage", "antrag", "beschlußvor", NULL};
    const struct doc *d = a->doc;
    const size_t LINES = 12, TOKENS = 8;
    for (size_t l = 0, seen = 0; l < d->nlines && seen < LINES; l++) {
        const struct line *line = &d->lines[l];
        size_t n = line->end_token - line->first_token;
        seen += n > 0;
        if (n == 0 || n > TOKENS)
            continue;
        if (doc_begins_in(d, line->first_token, stems))
            return true;
    }
    return false;
}

void focus_find(struct analysis *a)
{
    sections_find(a);
    a->about = is_about(a);
    a->proposal = is_proposal(a);
    if (a->related) {
        find_bridge(a);
        find_networks(a);
    }
    publisher_find(a);
}
