/* Who is spoken of: the communes of a clause that a statement fits. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* "die Teilnahme der Stadt Kiel besiegelt", "den Beitritt von Kiel": it is the commune's own. */
static bool follows_noun(const struct analysis *a, const struct group *g, const struct clause *c)
{
    static const char *const papers[] = {"erklärung", "vereinbarung", "urkunde", NULL};
    const size_t REACH = 4;
    size_t first = reach_back(g->first_token, REACH, c->first_token);
    for (size_t i = first; i < g->first_token; i++) /* "unterzeichnete die Beitrittserklärung des Landkreises" */
        if (doc_capital(a->doc, i) && doc_ends_in(a->doc, i, 0, papers))
            return true;
    return has_mark_between(a, first, g->first_token, RULE_NOUN);
}

/* "mit Plön ein Kreis aus dem Norden", "mit Kiel bisher nur eine einzige Stadt": behind the group at token i it is
 * said what it is. */
static bool is_one_of_kind(const struct analysis *a, size_t i, size_t end)
{
    static const char *const one[] = {"ein", "eine", "eines", "einen", NULL}; /* "eines seiner Mitglieder" */
    const size_t ADJECTIVES = 2;
    const struct doc *d = a->doc;
    while (i < end && !doc_one_of(d, i, one))
        i++;
    if (i == end)
        return false;
    i++;
    for (size_t n = 0; i < end && n < ADJECTIVES && d->tokens[i].kind == TOK_WORD && !doc_capital(d, i); n++)
        i++;
    return i < end && doc_capital(d, i) && (token_classes(d, i) & W_KIND || a->token_bits[i] & BIT_UNIT);
}

/* "mit Kiel ist eine weitere Kommune dazugekommen", "nahm mit Kiel und Plön zwei neue Mitglieder auf": they are these. */
static bool is_counted_with(const struct analysis *a, const struct statement *s, const struct group *g,
                            const struct clause *c)
{
    static const char *const more[] = {
        "weitere", "weiteres", "weiterer", "weiteren",     "neue",        "neues",
        "neuen",   "neuer",    "neuling",  "neuzugang",    "zusätzliche", "zusätzliches",
        "nächste", "nächstes", "nächster", "zusätzlicher", NULL};
    const size_t REACH = 12; /* tokens behind the group */
    size_t end = reach_on(g->end_token, REACH, c->end_token);
    size_t from, to = groups_between(a, g->end_token, c->end_token, &from);
    if (from < to)
        return false;
    int64_t communes = (int64_t)(g->end_place - g->first_place);
    struct number n;
    for (size_t i = g->end_token; i < end && communes > 1; i++) /* "sind mit Kiel und Plön inzwischen zwei dabei" */
        if (number_may_begin(a->doc, i) && number_read(a->doc, i, false, &n) && !n.ordinal && n.value == communes)
            return true;
    for (size_t i = g->end_token; i < end && communes == 1; i++) /* "wurde mit Kiel die zehnte aufgenommen" */
        if ((doc_is(a->doc, i, "die") || doc_is(a->doc, i, "eine")) && !(a->token_bits[i + 1] & BIT_DATE) &&
            number_may_begin(a->doc, i + 1) && number_read(a->doc, i + 1, false, &n) && n.ordinal)
            return true;
    return doc_has_one_of(a->doc, g->end_token, end, more) ||
           (communes == 1 && s->mark->rule->kind == RULE_VERB && is_one_of_kind(a, g->end_token, end));
}

/* "nahm die Urkunde im Alten Rathaus von Celle entgegen", "auf dem Marktplatz von Celle": where it was; "im Namen
 * von Celle" is for whom. */
static bool tells_where(const struct doc *d, const struct group *g, const struct clause *c)
{
    static const char *const at[] = {"im", "in", "auf", "vor", "beim", "bei", "am", NULL};
    static const char *const acting[] = {"namen", "auftrag", "vertretung", "händen", NULL};
    const size_t ADJECTIVES = 3;
    size_t i = tokens_back(d, g->first_token, c->first_token, W_ARTICLE | W_KIND), n = 0;
    i -= i > c->first_token && doc_is(d, i - 1, "von");
    if (i <= c->first_token || !token_is_noun(d, i - 1) || doc_one_of(d, i - 1, acting))
        return false;
    for (i--; i > c->first_token && n < ADJECTIVES && !(token_classes(d, i - 1) & W_PREP); n++)
        i--;
    return i > c->first_token && doc_one_of(d, i - 1, at);
}

static bool role_fits(const struct analysis *a, const struct statement *s, const struct group *g,
                      const struct clause *c)
{
    const struct rule *rule = s->mark->rule;
    bool noun = standing_is_noun(standing_of(s->mark));
    switch ((enum role)g->role) {
    case GROUP_SUBJECT:
        return true;
    case GROUP_WITH:
        return g->company != COMPANY_NONE || is_counted_with(a, s, g, c) ||
               (g->first_token <= c->first_token + 3 && s->status != STATUS_LEFT &&
                !(token_classes(a->doc, c->first_token) & W_PREP && /* "im Gespräch mit Kiel" */
                  token_is_noun(a->doc, c->first_token + 1)));
    case GROUP_TO: /* "zu den Partnerkommunen Kiel und Plön": so they are called */
        return rule->to || unit_is_of_names_behind(a, c, s->mark);
    case GROUP_OF:
        return rule->kind == RULE_NOUN || noun ||
               ((rule->topic || follows_noun(a, g, c)) && !tells_where(a->doc, g, c));
    case GROUP_GENITIVE:
        return rule->kind == RULE_NOUN || noun || follows_noun(a, g, c);
    case GROUP_DATIVE:
        return rule->topic || noun;
    case GROUP_PLACE:
        return false;
    }
    return false;
}

/* "ging an die Stadt Kiel", "überreichte sie an Kiel", "begann für Kiel". */
static bool is_recipient(const struct analysis *a, const struct group *g, const struct clause *c)
{
    for (size_t i = g->first_token, n = 0; i > c->first_token && n < 4; n++) {
        i--;
        if (doc_is(a->doc, i, "an") || doc_is(a->doc, i, "für") || doc_is(a->doc, i, "zwischen"))
            return true;
        if (!(token_classes(a->doc, i) & (W_ARTICLE | W_KIND)))
            return false;
    }
    return false;
}

/* "hat die Verwaltung für den Landkreis Plön den Beitritt erklärt". */
static bool is_acted_for(const struct analysis *a, const struct group *g, const struct clause *c)
{
    size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    return i > c->first_token && doc_is(a->doc, i - 1, "für");
}

bool subject_has_company(const struct analysis *a, const struct group *g)
{
    static const char *const together[] = {"zusammen", "gemeinsam", "zeitgleich", "gleichzeitig", NULL};
    const struct doc *d = a->doc;
    const size_t BACK = 8;
    for (size_t i = g->first_token, n = 0; i > 1 && n < BACK; n++) {
        i--;
        if (doc_is(d, i, "mit"))
            return doc_one_of(d, i - 1, together);
        if (d->tokens[i].kind != TOK_WORD || a->token_bits[i] & (BIT_VERB | BIT_PLACE | BIT_DATE))
            return false;
    }
    return false;
}

/* "die Urkunde über den Beitritt von Kiel", "die Erklärung zur Teilnahme": what the paper says at token i, not
 * something else beside it. */
static bool is_of_paper(const struct doc *d, size_t i)
{
    static const char *const papers[] = {"urkunde", "urkunden", "erklärung", "vereinbarung", "bescheinigung", NULL};
    static const char *const about[] = {"über", "zu", "zum", "zur", "für", NULL};
    i = tokens_back(d, i, 0, W_ARTICLE);
    return i > 1 && doc_one_of(d, i - 1, about) && doc_capital(d, i - 2) && doc_ends_in(d, i - 2, 0, papers);
}

/* "Nach dem Beitritt von Kiel ist Plön dabei": Kiel belongs to the noun, not to what is said of Plön. */
static bool belongs_to_noun(const struct analysis *a, const struct group *g, const struct mark *m)
{
    const struct mark *noun = noun_of_group(a, g);
    bool part = noun && ((m->first_token <= noun->first_token && noun->first_token < m->end_token) ||
                         (m->with_first <= noun->first_token && noun->first_token < m->with_end));
    return noun && !part && noun_stands_aside(a, noun) && !(m->rule->topic && is_of_paper(a->doc, noun->first_token));
}

/* "den Landkreis Plön": the article shows it. */
static bool is_accusative(const struct doc *d, const struct group *g)
{
    size_t i = tokens_back(d, g->first_token, 0, W_KIND);
    return g->role == GROUP_DATIVE && i > 0 && doc_is(d, i - 1, "den");
}

/* "begrüßte Kiel als neues Mitglied": the object stands between the verb and what goes with it. */
static bool is_object(const struct doc *d, const struct group *g, const struct mark *m)
{
    bool after_noun = g->role == GROUP_PLACE && g->first_token > 0 && token_is_noun(d, g->first_token - 1);
    bool fits = /* "nimmt der Rat Kiel auf" */
        g->role == GROUP_SUBJECT || after_noun || is_accusative(d, g) ||
        (g->role == GROUP_OF && (doc_is(d, m->end_token, "von") || doc_is(d, m->end_token, "vom")));
    return fits && g->first_token >= m->end_token && (m->with_end == m->with_first || g->first_token < m->with_first);
}

/* "In München läuft der Prozess", "... gibt es auch in Ulm". */
static bool runs_in(const struct analysis *a, const struct group *g, const struct clause *c)
{
    static const char *const runs[] = {"läuft",    "lief",      "gibt",   "existiert", "besteht",
                                       "startete", "gestartet", "begann", NULL};
    size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    return g->role == GROUP_PLACE && i > c->first_token &&
           (doc_is(a->doc, i - 1, "in") || doc_is(a->doc, i - 1, "im")) &&
           doc_has_one_of(a->doc, c->first_token, c->end_token, runs);
}

/* "freut sich über Ulm", "wächst um Ulm und Singen". */
static bool is_gained(const struct analysis *a, const struct group *g, const struct clause *c)
{
    size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    return g->role == GROUP_PLACE && i > c->first_token &&
           (doc_is(a->doc, i - 1, "über") || doc_is(a->doc, i - 1, "um")) && clause_gains(a, c);
}

/* "Beim Landkreis Leer ist die Mitgliedschaft 2018 erloschen", "In Kiel endete die Teilnahme": what ended is the noun. */
static bool ended_at(const struct analysis *a, const struct group *g, const struct mark *m, const struct clause *c)
{
    static const char *const nouns[] = {"mitgliedschaft", "teilnahme", "beteiligung",
                                        "mitwirkung",     "mitarbeit", NULL};
    static const char *const at[] = {"bei", "beim", "in", "im", "für", NULL};
    size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    return g->role == GROUP_PLACE && i == c->first_token + 1 && doc_one_of(a->doc, i - 1, at) &&
           (doc_one_of(a->doc, m->first_token, nouns) ||
            (m->with_end > m->with_first && doc_one_of(a->doc, m->with_first, nouns)));
}

/* "durften wir in Ulm die jüngste Urkunde übergeben": the one newest paper is handed over where it is for; not at an
 * event there. */
static bool is_handed_over_in(const struct analysis *a, const struct group *g, const struct mark *m,
                              const struct clause *c)
{
    static const char *const newest[] = {"jüngste", "neueste", "nächste", "letzte", "vorerst", "bislang", NULL};
    static const char *const hands[] = {"übergeben",   "überreichen", "überreicht",  "übergab",
                                        "überreichte", "aushändigen", "überbringen", NULL};
    const struct doc *d = a->doc;
    const size_t lead = tokens_back(d, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    size_t groups;
    const size_t to = groups_between(a, c->first_token, c->end_token, &groups);
    if (g->role != GROUP_PLACE || lead == c->first_token || g->end_place != g->first_place + 1 || to != groups + 1 ||
        !(doc_is(d, lead - 1, "in") || doc_is(d, lead - 1, "im")))
        return false;
    size_t paper = m->first_token; /* the group is the only one: the clause is read once */
    while (paper < c->end_token && !doc_ends(d, paper, 0, "urkunde"))
        paper++;
    if (paper == c->end_token || paper <= g->end_token || !doc_has_one_of(d, c->first_token, c->end_token, hands) ||
        tokens_name_event(d, c->first_token, c->end_token, WORD_EVENT))
        return false;
    struct number n;
    return doc_one_of(d, paper - 1, newest) ||
           (number_may_begin(d, paper - 1) && number_read(d, paper - 1, false, &n) && n.ordinal);
}

/* "Beim Landkreis Plön kam die Urkunde im Mai an", "In Suhl traf sie ein": the paper arrives where it is for. */
static bool has_arrived_at(const struct analysis *a, const struct group *g, const struct mark *m,
                           const struct clause *c)
{
    static const char *const at[] = {"bei", "beim", "in", "im", NULL};
    static const char *const arrives[] = {"kam", "traf", "kommt", "trifft", "angekommen", "eingetroffen", NULL};
    const struct doc *d = a->doc;
    const size_t lead = tokens_back(d, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    return g->role == GROUP_PLACE && m->rule->topic && lead == c->first_token + 1 && doc_one_of(d, lead - 1, at) &&
           doc_one_of(d, g->end_token, (const char *const[]){"kam", "traf", "kommt", "trifft", "ist", NULL}) &&
           doc_has_one_of(d, g->end_token, c->end_token, arrives);
}

/* "Südthüringen ist nur durch Suhl vertreten", "Das Ruhrgebiet ist mit Herne dabei": who stands there for a Land or
 * region. */
static bool stands_for_area(const struct analysis *a, const struct statement *s, const struct group *g,
                            const struct clause *c)
{
    static const char *const by[] = {"durch", "mit", "über", NULL};
    static const char *const regions[] = {"land",   "lande",   "gebiet",   "franken", "pfalz",       "westfalen",
                                          "bayern", "sachsen", "hessen",   "baden",   "thüringen",   "holstein",
                                          "region", "norden",  "süden",    "osten",   "westen",      "harz",
                                          "gau",    "mark",    "schwaben", "allgäu",  "niederrhein", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 4; /* tokens of a region's name */
    size_t lead = tokens_back(d, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    if (lead == c->first_token || !doc_one_of(d, lead - 1, by) || s->status != STATUS_MEMBER ||
        s->mark->first_token < c->first_token)
        return false;
    size_t i = c->first_token + (token_classes(d, c->first_token) & W_ARTICLE ? 1 : 0), first = i;
    while (i < lead && i < first + LONGEST && !(a->token_bits[i] & BIT_VERB))
        i++;
    if (i == first || !(a->token_bits[i] & BIT_VERB) || !doc_capital(d, first))
        return false;
    for (size_t k = first; k < i; k++)
        if (count_names_area(a, k) || doc_ends_in(d, k, 0, regions))
            return true;
    return false;
}

/* "die Partnerkommunen Celle, seit 2012, und Plön": nothing but names and what belongs to them from the noun to the
 * group; not "die Partnerkommune Celle tauscht sich mit Plön aus". */
static bool names_go_on(const struct analysis *a, const struct mark *noun, const struct group *g)
{
    const unsigned inner = W_KIND | W_ARTICLE | W_AND | W_SINCE | W_ADDITIVE | W_ADVERB | W_PREP | W_OF | W_NOW;
    const size_t REACH = 400; /* tokens; a long list has more than one group */
    for (size_t i = reach_back(g->first_token, REACH, noun->end_token); i < g->first_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && token_depth(a, i) == 0 &&
            !(a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME)) && !(token_classes(a->doc, i) & inner) &&
            !doc_capital(a->doc, i))
            return false;
    return true;
}

/* "Die Vorreiter sitzen in Ulm und Kiel", "derzeit handelt es sich um Ulm": the words of the statement end with the
 * preposition of the group. */
static bool is_led_by_statement(const struct analysis *a, const struct group *g, const struct mark *m)
{
    static const char *const in[] = {"in", "im", "am", "um", "aus", NULL};
    const size_t end = m->end_token;
    return g->role == GROUP_PLACE && end <= g->first_token && doc_one_of(a->doc, end - 1, in) &&
           tokens_back(a->doc, g->first_token, end, W_ARTICLE | W_KIND) == end;
}

/* "Glückwunsch an Kiel und Plön zur Urkunde": to whom. */
static bool is_wished(const struct doc *d, const struct group *g, const struct mark *m)
{
    const size_t before = tokens_back(d, g->first_token, m->end_token, W_ARTICLE | W_KIND);
    return g->role == GROUP_PLACE && before > m->end_token && g->end_token <= m->with_first &&
           doc_is(d, before - 1, "an");
}

bool subject_fits(const struct analysis *a, const struct statement *s, const struct group *g, const struct clause *c)
{
    if (unit_is_of_names_behind(a, c, s->mark)) {
        const bool named = g->end_token > s->mark->end_token && names_go_on(a, s->mark, g);
        if (!named || g->role == GROUP_WITH)
            return named;
    }
    if (standing_of(s->mark) == STANDING_SUBJECT && (runs_in(a, g, c) || is_gained(a, g, c)))
        return true;
    if (standing_of(s->mark) == STANDING_SUBJECT && g->role == GROUP_WITH && clause_gains(a, c) &&
        doc_is(a->doc, c->first_token, "mit")) /* "Mit Bottrop begrüßt der Prozess seine 40. Kommune" */
        return true;
    if (a->token_bits[s->mark->first_token] & BIT_UNIT && doc_is(a->doc, s->mark->end_token - 1, "es") &&
        runs_in(a, g, c))
        return true; /* "Partnerkommunen gibt es in Kiel und Plön" */
    const struct group *before =
        g->role == GROUP_PLACE ? group_joined_before(a, g) : NULL; /* "in Ulm und im Kreis Plön" */
    if (is_led_by_statement(a, g, s->mark) || (before && is_led_by_statement(a, before, s->mark)))
        return true;
    if (s->status == STATUS_LEFT && ended_at(a, g, s->mark, c))
        return true;
    if (s->mark->rule->object && s->status == STATUS_LEFT && !s->mark->rule->with)
        return g->role == GROUP_OF; /* "Verabschieden mussten wir uns von Celle" */
    if (s->mark->rule->object)
        return is_object(a->doc, g, s->mark) || is_wished(a->doc, g, s->mark) ||
               (g->role == GROUP_WITH && is_counted_with(a, s, g, c)) ||
               (g->role == GROUP_WITH && !s->mark->rule->with && /* "Begonnen hatte es 2011 mit Maintal" */
                g->first_token >= s->mark->end_token);
    if (belongs_to_noun(a, g, s->mark))
        return false;
    if (stands_for_area(a, s, g, c))
        return true;
    bool receives = s->mark->rule->topic || standing_is_noun(standing_of(s->mark));
    return role_fits(a, s, g, c) ||
           (receives &&
            (is_recipient(a, g, c) || is_handed_over_in(a, g, s->mark, c) || has_arrived_at(a, g, s->mark, c))) ||
           (s->status == STATUS_JOINED && is_acted_for(a, g, c)) ||
           (s->status == STATUS_JOINED && subject_has_company(a, g));
}

bool subject_is_land(const struct analysis *a, const struct clause *c, const struct group *g)
{
    static const char *const in[] = {"in", "aus", NULL};
    const struct doc *d = a->doc;
    if (g->end_place != g->first_place + 1 || !scope_of_city(&a->f->places.v[g->first_place]))
        return false;
    size_t end = g->end_token;
    if (doc_is(d, end, "mit") && end + 1 < c->end_token && member_count(a, end, c->end_token))
        return true;
    const size_t REACH = 40; /* tokens */
    bool noun = false;
    for (size_t i = end, last = reach_on(end, REACH, c->end_token); i < last && !noun; i++)
        noun = a->token_bits[i] & BIT_UNIT && count_is_kind(d, i) && doc_ends(d, i, 0, "e");
    return noun && g->first_token > c->first_token && doc_one_of(d, g->first_token - 1, in);
}

bool subject_is_contrasted(const struct analysis *a, const struct group *g)
{
    const struct doc *d = a->doc;
    size_t i = tokens_back(d, g->first_token, 0, W_ARTICLE | W_KIND);
    return i > 1 && ((doc_is(d, i - 1, "als") && doc_is(d, i - 2, "anders")) ||
                     (doc_is(d, i - 1, "zu") && (doc_is(d, i - 2, "gegensatz") || doc_is(d, i - 2, "unterschied"))));
}

bool subject_has_other_verb(const struct analysis *a, const struct clause *c, const struct group *g,
                            const struct statement *s)
{
    size_t subject;
    const size_t told = s->mark->first_token;
    return g->first_token > told && told >= c->first_token &&
           (groups_in(a, c->first_token, told, &subject) > 0 || subject_is_generic(a, c, &subject)) &&
           is_of_other_verb(a, told, g->first_token);
}
