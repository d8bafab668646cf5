/* Whose the counted things are: "seine 23 Gemeinden", "der Turnverein zählt 450 Mitglieder", "anwesend: 15 Mitglieder"
 * count no members of the network, whatever the passage is about. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

static const size_t REACH = 40; /* tokens of a clause looked at to either side of the number */

/* "am Start", "an Bord": phrases that name no thing; "an Rhein und Ruhr": where somebody is. */
static const char *const idle_nouns[] = {
    "bord",   "seite",    "anfang",    "beginn", "ende",      "start",  "stelle", "stichtag", "strang",
    "rhein",  "ruhr",     "saar",      "elbe",   "weser",     "oder",   "spree",  "neckar",   "main",
    "donau",  "isar",     "mosel",     "ems",    "havel",     "inn",    "fulda",  "küste",    "nordsee",
    "ostsee", "bodensee", "waterkant", "rand",   "zeitpunkt", "stunde", NULL};

/* "Anfang 2016 zählte die Geschäftsstelle 52 Kommunen": a verb of counting. */
static bool tells_counting(const struct doc *d, size_t first, size_t end)
{
    static const char *const counting[] = {
        "zählt",  "zählte",      "zählen",       "zählten", "verzeichnet", "verzeichnete", "meldet", "meldeten",
        "melden", "registriert", "registrierte", "listet",  "listete",     "nennt",        "nannte", NULL};
    return doc_has_one_of(d, first, end, counting);
}

bool count_is_kept_by(const struct doc *d, size_t first, size_t end, size_t noun)
{
    static const char *const offices[] = {
        "stelle",        "zentrum",     "zentrale",         "büro",        "ministerium", "redaktion", "veranstalter",
        "organisatoren", "initiatoren", "verantwortlichen", "vereinigung", "statistik",   NULL};
    return doc_ends_in(d, noun, 0, offices) && tells_counting(d, first, end);
}

/* "Der Turnverein zählt 450 Mitglieder": a verb of having, and a subject that is not the network. */
static bool is_had_by_another(const struct analysis *a, const struct quantity *q)
{
    static const char *const having[] = {
        "zählt",    "zählte",    "zählen",  "zählten",  "umfasst",     "umfasste",  "besteht",
        "bestand",  "bestehen",  "vereint", "vereinte", "verzeichnet", "verbindet", "verzeichnete",
        "vertritt", "vertreten", "besitzt", "setzt",    NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_head, REACH, c->end_token);
    static const char *const auxiliaries[] = {"hat", "haben", "hatte", "hatten", NULL};
    static const char *const books[] = {"stelle", "zentrale", "vereinigung", "statistik", "amt", "ministerium", NULL};
    static const char *const lists[] = {"verzeichnet", "verzeichnete", "zählt", "zählte", NULL};
    bool kept = doc_has_one_of(a->doc, first, end, lists); /* "verzeichnet die Koordinierungsstelle 60 Partner" */
    static const char *const whose[] = {"kreis", "landkreis", "verbandsgemeinde", "regierungsbezirk", NULL};
    if (q->first_token == c->first_token && doc_one_of(a->doc, q->end_head, auxiliaries) &&
        token_classes(a->doc, q->end_head + 1) & W_ARTICLE && doc_one_of(a->doc, q->end_head + 2, whose) &&
        !(token_classes(a->doc, q->end_head + 3) & W_ARTICLE)) /* "133 Gemeinden hat der Kreis" */
        return true;
    size_t behind = bracket_end(a, q->end_head); /* "während das Städtenetz 90 Mitglieder hat" */
    behind += doc_one_of(a->doc, behind, auxiliaries) ? 1 : 0;
    bool last = behind >= c->end_token || a->doc->tokens[behind].kind == TOK_PUNCT;
    if (!doc_has_one_of(a->doc, first, end, having) && !(last && doc_has_one_of(a->doc, first, end, auxiliaries)))
        return false;
    static const char *const bodies[] = {"landkreis",
                                         "kreis",
                                         "stadt",
                                         "gemeinde",
                                         "regionalverband",
                                         "region",
                                         "metropolregion",
                                         "bezirk",
                                         "regierungsbezirk",
                                         "landstrich",
                                         "samtgemeinde",
                                         "verbandsgemeinde",
                                         NULL};
    static const char *const to[] = {"zu", "zum", "zur", NULL};
    bool belongs = doc_has_one_of(a->doc, first, q->first_token, to); /* "Damit zählt die Stadt zu den 60" */
    if (count_is_gain(a, q)) /* "Ein Plus von vier Kommunen verzeichnet der Prozess" */
        return false;
    for (size_t i = first; i < end; i++) {
        if ((i >= q->first_token && i < q->end_head) || count_is_kept_by(a->doc, first, end, i))
            continue;
        bool other = count_is_unknown_noun(a, i) && !count_is_neutral(a->doc, i);
        if ((other || count_is_named_grouping(a, i) ||
             (!belongs && doc_one_of(a->doc, i, bodies) && !doc_is(a->doc, i + 1, "der"))) &&
            !count_names_area(a, i) && !count_names_network(a, i) && !count_names_network(a, i + 1) &&
            count_may_be_subject(a, c, i) && !(kept && doc_ends_in(a->doc, i, 1, books)))
            return true;
    }
    return false;
}

/* "mit seinen 23 Gemeinden", "ihre sieben Bezirke": of somebody else, unless the clause named the network before. */
static bool is_possessed(const struct analysis *a, const struct quantity *q)
{
    static const char *const whose[] = {"sein",  "seine",  "seinen",  "seiner",  "seinem", "ihr",
                                        "ihre",  "ihren",  "ihrer",   "ihrem",   "deren",  "dessen",
                                        "unser", "unsere", "unseren", "unserer", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = tokens_back(d, q->first_token, c->first_token, W_ADVERB | W_NOW);
    if (i == c->first_token || !doc_one_of(d, i - 1, whose))
        return false;
    size_t first = reach_back(i, REACH, c->first_token);
    for (size_t j = first; j + 1 < i; j++)
        if (count_names_network(a, j))
            return false;
    return true;
}

bool count_has_foreign_attribute(const struct analysis *a, const struct quantity *q)
{
    static const char *const of[] = {"des",    "der",   "dieses", "unseres", "unserer",
                                     "seines", "ihres", "im",     "am",      NULL};
    const struct doc *d = a->doc;
    size_t i = q->end_head;
    if (!doc_one_of(d, i, of))
        return false;
    for (i++; i < d->ntokens && i < q->end_head + 5; i++) {
        if (count_names_network(a, i) || d->tokens[i].kind != TOK_WORD)
            return false;
        if (count_is_named_grouping(a, i))
            return true;
        if (count_is_unknown_noun(a, i))
            return !count_is_neutral(d, i) && !count_names_area(a, i) && !doc_one_of(d, i, idle_nouns) &&
                   !doc_is(d, i, "tisch");
        if (d->tokens[i].flags & TOK_CAPITAL)
            return false;
    }
    return false;
}

bool count_is_had_by_noun(const struct analysis *a, const struct quantity *q)
{
    size_t i = count_before_adverbs(a->doc, q->first_token);
    if (i < 2 || !doc_is(a->doc, i - 1, "mit"))
        return false;
    i -= 2;
    return token_is_noun(a->doc, i) && !(a->token_bits[i] & (BIT_NAME | BIT_PLACE | BIT_UNIT | BIT_DATE)) &&
           !count_is_neutral(a->doc, i) && !count_names_network(a, i);
}

/* "Anwesend: 15 Mitglieder", "elf stimmberechtigte Mitglieder": who sits in a meeting. */
static bool is_attendance(const struct analysis *a, const struct quantity *q)
{
    static const char *const present[] = {"anwesend",     "anwesende",    "anwesenheit", "teilnehmer",
                                          "teilnehmende", "entschuldigt", "abstimmung",  NULL};
    static const char *const sitting[] = {"stimmberechtigte", "stimmberechtigten", "beratende",   "beratenden",
                                          "anwesende",        "anwesenden",        "ordentliche", "ordentlichen",
                                          "sachkundige",      "gewählte",          "gewählten",   "gesetzliche",
                                          "stellvertretende", "ehrenamtliche",     "aktive",      NULL};
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, q->number_token)];
    if (doc_one_of(a->doc, s->first_token, present))
        return true;
    return doc_has_one_of(a->doc, q->end_number, q->head, sitting);
}

/* "Bei Projektbeginn", "beim Programmstart", "bei Redaktionsschluss", "bei der Umbenennung": when, not what in. */
static bool is_noun_of_time(const struct doc *d, size_t i)
{
    static const char *const turns[] = {"umbenennung", "umstellung", "namenswechsel",  "neustart", "öffnung",
                                        "erweiterung", "ausweitung", "neuausrichtung", "übergang", "wechsel",
                                        "übernahme",   "zählung",    "aktualisierung", NULL};
    static const char *const times[] = {"beginn",   "start",   "ende",      "abschluss", "schluss", "antritt",
                                        "gründung", "auftakt", "eröffnung", "eintritt",  NULL};
    return doc_ends_in(d, i, 3, times) || doc_one_of(d, i, turns);
}

/* "dem Netzwerk", "zum Verbund" at token i: the network by the noun for what it is, which nothing tells from it. */
static bool names_it(const struct analysis *a, const struct clause *c, size_t i)
{
    static const char *const the[] = {"dem", "zum", "im", "am", "vom", "das", NULL};
    static const char *const nouns[] = {"netzwerk", "netz", "verbund", "bündnis", "prozess", "zusammenschluss", NULL};
    bool named;
    return doc_one_of(a->doc, i, the) && doc_one_of(a->doc, i + 1, nouns) && !count_is_named_grouping(a, i + 1) &&
           clause_network(a, c, &named) == NETWORK_THIS;
}

/* "Am Workshop nahmen 40 Personen aus zehn Gemeinden teil": in what takes place, not in the network. */
bool count_has_foreign_object(const struct analysis *a, const struct quantity *q)
{
    static const char *const in[] = {"am", "an", "beim", "bei", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    size_t end = reach_on(q->end_head, REACH, c->end_token);
    bool foreign = false;
    for (size_t i = first; i < end; i++) {
        if (count_names_network(a, i))
            return false;
        if (names_it(a, c, i))
            return false;
        if (!doc_one_of(d, i, in) || (i >= q->first_token && i < q->end_head))
            continue;
        size_t noun = i + 1;
        if (doc_is(d, noun,
                   "ihnen")) /* "Es gibt viele Treffen; an ihnen wirken drei Städte mit": the network is one */
            return true;
        while (noun < end && d->tokens[noun].kind == TOK_WORD && !(d->tokens[noun].flags & TOK_CAPITAL))
            noun++;
        foreign |= noun < end && count_is_unknown_noun(a, noun) && !count_is_neutral(d, noun) &&
                   !count_names_area(a, noun) && !count_names_network(a, noun) && !doc_one_of(d, noun, idle_nouns) &&
                   !is_noun_of_time(d, noun) && !(noun >= q->first_token && noun < q->end_head);
    }
    return foreign;
}

bool count_is_beside_network(const struct analysis *a, const struct clause *c)
{
    const size_t NEAR = 2, FAR = 80; /* sentences, tokens */
    const struct doc *d = a->doc;
    size_t before = reach_back(c->sentence, NEAR, 0), behind = reach_on(c->sentence, NEAR, d->nsentences - 1);
    return network_named_between(a, reach_back(c->first_token, FAR, d->sentences[before].first_token),
                                 reach_on(c->end_token, FAR, d->sentences[behind].end_token));
}

bool count_is_near_network(const struct analysis *a, size_t sentence)
{
    const size_t NEAR = 10; /* sentences */
    const struct doc *d = a->doc;
    if (a->about)
        return true;
    size_t first = reach_back(sentence, NEAR, 0);
    size_t last = reach_on(sentence, NEAR, d->nsentences - 1);
    return network_named_between(a, d->sentences[first].first_token, d->sentences[last].end_token);
}

/* Nouns of bodies that have members of their own. */
static bool is_body(const struct doc *d, size_t i)
{
    static const char *const stems[] = {
        "verein",         "versammlung",    "ausschuss",   "beirat",        "kammer",        "gremium",
        "vorstand",       "fraktion",       "kommission",  "arbeitskreis",  "arbeitsgruppe", "steuerungsgruppe",
        "projektgruppe",  "lenkungsgruppe", "steuerkreis", "lenkungskreis", "partei",        "gewerkschaft",
        "genossenschaft", "klub",           "kirche",      "parlament",     "jury",          "union",
        "stiftung",       "kreistag",       "gemeinderat", "stadtrat",      "aufsichtsrat",  "kuratorium",
        "konferenz",      "landesverband",  "feuerwehr",   "sportbund",     "forum",         NULL};
    if (d->tokens[i].kind != TOK_WORD || !(d->tokens[i].flags & TOK_CAPITAL))
        return false;
    static const char *const whole[] = {
        "ag",       "ak",      "rat",         "rates",     "rats", /* Arbeitsgruppe, Arbeitskreis */
        "kreisrat", "ortsrat", "seniorenrat", "jugendrat", NULL};
    if (doc_one_of(d, i, whole) || /* "der Runde Tisch" */
        (i > 0 && doc_is(d, i, "tisch") && doc_begins(d, i - 1, "runde")))
        return true;
    for (const char *const *s = stems; *s; s++)
        if (strstr(doc_fold(d, i), *s) && !strstr(doc_fold(d, i), "vereini") && !strstr(doc_fold(d, i), "vereinb"))
            return true;
    return false;
}

/* "Das Netzteam (14 Mitglieder)": a bracket that holds the count alone, behind another noun. */
static bool is_bracketed_of_other(const struct analysis *a, const struct quantity *q)
{
    size_t i = q->first_token;
    return i >= 2 && doc_punct(a->doc, i - 1, '(') && doc_punct(a->doc, q->end_head, ')') &&
           count_is_unknown_noun(a, i - 2) && !count_names_network(a, i - 2) && !count_is_neutral(a->doc, i - 2) &&
           !count_names_area(a, i - 2) && !(a->token_bits[i - 2] & (BIT_DATE | BIT_UNIT | BIT_NAME | BIT_PLACE));
}

static bool names_body(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool dash = c->join == JOIN_DASH && !c->finite; /* "AG Hitze – elf Mitglieder" */
    size_t start = dash && c > a->clauses ? c[-1].first_token : c->first_token;
    size_t first = reach_back(q->first_token, REACH, start);
    size_t end = reach_on(q->end_head, REACH, c->end_token);
    if (count_names_network_behind(a, q)) /* "Die Konferenz begrüßte zwei Mitglieder des Partnerprozesses" */
        return false;
    for (size_t i = first; i < end; i++)
        if (is_body(a->doc, i) && !(i >= q->head && i < q->end_head) && !count_names_network(a, i) &&
            !(a->token_bits[i] & (BIT_NAME | BIT_UNIT | BIT_PLACE)))
            return true;
    return false;
}

/* "was die Familienzentren leisten (es gibt ja mittlerweile 50)": a number in a bracket, without a noun, behind
 * words that speak of others than members. */
static bool is_aside_of_other(const struct analysis *a, const struct quantity *q)
{
    static const char *const several[] = {"en", "er", "s", "ne", NULL}, *const the[] = {"die", "unsere", "diese",
                                                                                        NULL};
    const size_t INSIDE = 8, BEFORE = 20; /* tokens */
    const struct doc *d = a->doc;
    const size_t start = d->sentences[doc_sentence_of(d, q->number_token)].first_token;
    size_t open = q->number_token, first = reach_back(open, INSIDE, start);
    while (open > first && !doc_punct(d, open, '(') && !(open < q->number_token && doc_capital(d, open)))
        open--;
    if (q->head < q->end_head || !doc_punct(d, open, '('))
        return false;
    bool other = false;
    for (size_t i = reach_back(open, BEFORE, start); i < open; i++) {
        size_t from, to = marks_between(a, i, i + 1, &from);
        const bool where = i > start && doc_is(d, i - 1, "im"); /* "im Land" */
        if (from < to || a->token_bits[i] & (BIT_UNIT | BIT_NAME) || (count_is_neutral(d, i) && !where))
            return false;
        other |= i + 1 < open && doc_one_of(d, i, the) && count_is_unknown_noun(a, i + 1) &&
                 doc_ends_in(d, i + 1, 3, several);
    }
    return other;
}

/* "Gesundheitsregionen plus fördert der Freistaat, inzwischen sind es über 50": "es" is what the clause before
 * begins with, several of something that are no members. */
static bool is_of_fronted(const struct analysis *a, const struct quantity *q)
{
    static const char *const several[] = {"en", "er", "enplus", NULL};
    static const char *const auxiliaries[] = {
        "wird", "werden", "wurde", "wurden", "ist", "sind",  "war", "waren",
        "hat",  "haben",  "hatte", "hatten", "sei", "seien", NULL}; /* "Getragen wird" */
    static const char *const adverbs[] = {"später", "früher", "bisher",   "ferner", "immer", "seither",
                                          "morgen", "oben",   "zusammen", "unten",  "daher", NULL};
    static const char *const members[] = {"beitr", "teilnehm", "mitgl", "partner", "unterzeichn", "teilnahm", NULL};
    static const char *const are[] = {"sind", "waren", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)], *before = clause_before(a, c);
    if (!before || before != &a->clauses[a->first_clause[c->sentence]] || q->head < q->end_head || c->relative ||
        !doc_has_one_of(d, c->first_token, q->first_token, are))
        return false;
    size_t i = before->first_token;
    const size_t verb = i + 1 + doc_is(d, i + 1, "plus");
    return verb < before->end_token && doc_capital(d, i) && !token_classes(d, i) && doc_ends_in(d, i, 3, several) &&
           !doc_one_of(d, i, adverbs) && !doc_begins_in(d, i, members) && d->tokens[verb].kind == TOK_WORD &&
           !doc_capital(d, verb) && (a->token_bits[verb] & BIT_VERB || !token_classes(d, verb)) &&
           !doc_one_of(d, verb, auxiliaries) && !count_names_network(a, i) && !count_is_neutral(d, i) &&
           !count_names_area(a, i) && !(a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME | BIT_PLACE));
}

/* "Der Kreistag, dem 50 Mitglieder angehören", "das Modell, von dem es 50 gibt": the noun before the relative clause. */
bool count_is_of_antecedent(const struct analysis *a, const struct quantity *q)
{
    static const char *const whose[] = {"dem", "der", "deren", "dessen", "denen", "das", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = c->first_token;
    if (is_aside_of_other(a, q) || is_of_fronted(a, q))
        return true;
    bool of = doc_is(a->doc, i, "von") && doc_one_of(a->doc, i + 1, whose);
    if (i < 2 || !(of || (c->relative && doc_one_of(a->doc, i, whose))))
        return false;
    i--;
    while (i > 0 && a->doc->tokens[i].kind == TOK_PUNCT) /* the comma, quotation marks */
        i--;
    i -= i > 0 && doc_is(a->doc, i, "plus"); /* "Gesundheitsregionen plus" */
    bool noun = count_is_unknown_noun(a, i) || (of && doc_capital(a->doc, i) && !(a->token_bits[i] & BIT_UNIT));
    return noun && !count_names_network(a, i) && !count_is_neutral(a->doc, i) && !count_names_area(a, i) &&
           !noun_says_what_it_is(a, &a->clauses[clause_of(a, i)], i);
}

/* "Partner vor Ort", "Partner aus der Wirtschaft". */
static bool is_local(const struct analysis *a, const struct quantity *q)
{
    static const char *const local[] = {"region", "ort", "wirtschaft", "praxis", "nachbarschaft", "stadtteil", NULL};
    static const char *const from[] = {"vor", "aus", "im", "in", NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    if (doc_is(a->doc, c->first_token, "vor") && doc_is(a->doc, c->first_token + 1, "ort"))
        return true;
    if (!doc_one_of(a->doc, q->end_head, from))
        return false;
    return doc_has_one_of(a->doc, q->end_head + 1, q->end_head + 3, local);
}

/* "Der Ausschuss empfiehlt es. Ihm gehören elf Mitglieder an." */
static bool is_of_body_before(const struct analysis *a, const struct quantity *q)
{
    static const char *const it[] = {"ihm", "ihr", "er", "sie", "dieser", "dieses", "diesem", "dem", NULL};
    const struct doc *d = a->doc;
    const size_t HEAD = 3;
    size_t s = doc_sentence_of(d, q->number_token);
    if (s == 0 || !doc_one_of(d, d->sentences[s].first_token, it))
        return false;
    const struct sentence *before = &d->sentences[s - 1];
    for (size_t i = before->first_token; i < before->end_token && i < before->first_token + HEAD; i++)
        if (is_body(d, i) && !count_names_network(a, i))
            return true;
    return false;
}

/* "die Aktion „Fit im Norden“,": a noun with a name in quotation marks, which end at the token, that is not the
 * network's. */
static bool has_quoted_name(const struct analysis *a, size_t end)
{
    const size_t LONGEST = 10; /* tokens of a name */
    const struct doc *d = a->doc;
    size_t first = reach_back(end, LONGEST, 1);
    for (size_t i = end; i-- > first;) {
        if (d->tokens[i].kind == TOK_WORD && count_names_network(a, i))
            return false;
        if (d->tokens[i].kind == TOK_PUNCT)
            return i + 1 < end && count_is_unknown_noun(a, i - 1) && !(a->token_bits[i + 1] & BIT_NAME);
    }
    return false;
}

/* "das Netzwerk Gesunde Kinder, dem 16 Landkreise angehören": a body with a name of its own, that is not the network's. */
static bool is_of_named_body(const struct analysis *a, const struct quantity *q)
{
    static const char *const endings[] = {"netzwerk", "bündnis",   "programm",  "initiative", "projekt", "verbund",
                                          "verband",  "programms", "netzwerks", "projekts",   "verein",  NULL};
    static const char *const whose[] = {"dem", "der", "deren", "dessen", "denen", "das", "die", "in", "an", NULL};
    const size_t LONGEST = 5; /* tokens of a name */
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t i = c->first_token;
    if (c->join != JOIN_COMMA || i < 3 || !doc_one_of(d, i, whose))
        return false;
    if (d->tokens[i - 2].kind == TOK_PUNCT && d->tokens[i - 1].kind == TOK_PUNCT)
        return has_quoted_name(a, i - 2);
    if (!count_is_unknown_noun(a, i - 2))
        return false;
    for (size_t n = 0, k = i - 2; n < LONGEST && k > 0 && !(d->tokens[k].flags & TOK_SENTENCE_START); n++, k--) {
        if (count_names_network(a, k) || d->tokens[k].kind != TOK_WORD)
            return false;
        if (doc_capital(d, k) && doc_ends_in(d, k, 0, endings))
            return k < i - 2 && doc_capital(d, k + 1) && !count_names_area(a, k + 1);
    }
    return false;
}

/* The noun before a relative clause, over what ends the bracket of a verb: "arbeitet in der Gesundheitsregion plus
 * zusammen, der 60 Kreise angehören". */
static size_t noun_before_relative(const struct doc *d, const struct clause *c)
{
    const size_t MOST = 2; /* such words */
    size_t i = c->first_token - 2;
    for (size_t n = 0; n < MOST && i > 0 && d->tokens[i].kind == TOK_WORD && !doc_capital(d, i); n++)
        i--;
    return i;
}

/* "Der Zweckverband, dem zehn Gemeinden angehören", "die Region, in der sich zehn zusammengetan haben", "die zehn
 * umfasst": the relative clause says to what they belong. */
static bool is_of_body_named_before(const struct analysis *a, const struct quantity *q)
{
    static const char *const whose[] = {"dem", "der", NULL}, *const which[] = {"die", "das", "der", NULL};
    static const char *const belong[] = {"angehören", "angehörten", "angehört",      "zusammengeschlossen",
                                         "gehören",   "beteiligen", "zusammengetan", NULL};
    static const char *const holds[] = {"umfasst",  "zählt",  "vereint",  "verbindet", "bündelt",
                                        "umfasste", "zählte", "vereinte", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t end = reach_on(q->end_head, REACH, c->end_token);
    if (!c->relative || c->first_token < 2)
        return false;
    const size_t pronoun = c->first_token + !!(token_classes(d, c->first_token) & (W_PREP | W_WITH));
    const bool of_it = (doc_one_of(d, pronoun, whose) && doc_has_one_of(d, q->end_head, end, belong)) ||
                       (doc_one_of(d, pronoun, which) && doc_has_one_of(d, q->end_head, end, holds));
    const size_t noun = noun_before_relative(d, c);
    return of_it && count_is_unknown_noun(a, noun) && !count_is_neutral(d, noun) && !count_names_network(a, noun) &&
           !count_names_area(a, noun);
}

/* "Den lokalen Bündnissen gehören im Land 37 Kommunen an": the dative at the head of the clause is what they belong to. */
static bool belongs_to_another(const struct analysis *a, const struct quantity *q)
{
    static const char *const belong[] = {"gehören", "gehörten", NULL}, *const count[] = {"zählen", "zählten", NULL};
    static const char *const the[] = {"dem", "der", "den", "diesem", "dieser", "unserem", "unserer", NULL};
    static const char *const to[] = {"zum", "zur", NULL};
    static const char *const kinds[] = {
        "kreis",          "landkreis",        "amt", "verbandsgemeinde", "samtgemeinde", "region",
        "metropolregion", "regierungsbezirk", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t PHRASE = 8;                          /* tokens */
    static const char *const prefix[] = {"an", NULL}; /* "Zum Stichtag gehörten ihm 76 an" */
    if (doc_one_of(d, c->first_token, to) &&
        !doc_has_one_of(d, q->end_head, reach_on(q->end_head, REACH, c->end_token), prefix) &&
        !network_named_between(a, c->first_token, c->end_token)) {
        const size_t noun =
            c->first_token + 1; /* "Zum Kreis Plön gehören 85", "zum Einzugsgebiet der Klinik gehören 17" */
        if (doc_one_of(d, noun, kinds) ||
            (count_is_unknown_noun(a, noun) && !count_is_neutral(d, noun) && !count_names_area(a, noun) &&
             !(a->token_bits[noun] & (BIT_UNIT | BIT_NAME))))
            return doc_has_one_of(d, c->first_token, q->first_token, belong) ||
                   doc_has_one_of(d, c->first_token, q->first_token, count);
    }
    static const char *const joins[] = {"haben",     "hatten", "sind",      "waren", "traten",
                                        "schlossen", "treten", "schließen", NULL};
    static const char *const joined[] = {"angeschlossen", "beigetreten", "bei", "an", NULL};
    size_t end = reach_on(c->first_token, PHRASE, q->first_token), noun = 0;
    const size_t last = reach_on(q->end_head, REACH, c->end_token);
    if (!doc_one_of(d, c->first_token, the))
        return false;
    for (size_t i = c->first_token + 1; i < end; i++) {
        if (count_names_network(a, i))
            return false;
        if (doc_one_of(d, i, belong) ||
            (noun > 0 && doc_one_of(d, i, joins) && doc_has_one_of(d, q->end_head, last, joined)))
            return noun > 0;
        if (noun == 0 && count_is_unknown_noun(a, i) && !count_is_neutral(d, i) && !count_names_area(a, i))
            noun = i;
    }
    return false;
}

/* Whether the line names an association that has members of its own, and not the network. */
static bool line_names_association(const struct analysis *a, const struct line *line)
{
    static const char *const kinds[] = {"verein", "vereins", "vereine", "club", "klub", "genossenschaft", NULL};
    const size_t LONGEST = 16; /* tokens */
    const size_t end = reach_on(line->first_token, LONGEST, line->end_token);
    bool association = false;
    for (size_t i = line->first_token; i < end; i++) {
        if (count_names_network(a, i))
            return false;
        association |= doc_capital(a->doc, i) && doc_ends_in(a->doc, i, 0, kinds);
    }
    return association;
}

/* "Landkreise", "Landkreise und kreisfreie Städte": the head is but kinds of communes. */
static bool counts_kinds(const struct doc *d, const struct quantity *q)
{
    static const char *const beside[] = {"und", "oder", "sowie", "kreisfreie", "kreisfreien", "kreisangehörige",
                                         NULL};
    bool kind = false;
    for (size_t i = q->head; i < q->end_head; i++) {
        if (!count_is_kind(d, i) && !doc_one_of(d, i, beside) && !doc_punct(d, i, ','))
            return false;
        kind |= count_is_kind(d, i);
    }
    return kind;
}

/* "Hessen hat 21 Landkreise und fünf kreisfreie Städte", "Die Region umfasst vier Landkreise": an area has kinds of
 * communes of its own; members of the network it has where the clause names that, or says that they belong. */
static bool is_had_by_area(const struct analysis *a, const struct quantity *q)
{
    static const char *const having[] = {"hat", "hatte", "zählt", "zählte", "umfasst", "umfasste", "besteht", NULL};
    static const char *const areas[] = {"region", "metropolregion", "bundesrepublik", "regierungsbezirk", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t HEAD = 4; /* tokens: "Die Region umfasst", "Baden-Württemberg hat" */
    if (!counts_kinds(d, q) || q->increment || doc_ends(d, q->end_head - 1, strlen("partner"), "gemeinden"))
        return false;
    size_t i = c->first_token, end = reach_on(i, HEAD, q->first_token);
    while (i < end && !doc_one_of(d, i, having))
        i++;
    bool area = i > c->first_token && !scope_is_word(a, i - 1) &&
                (doc_one_of(d, i - 1, areas) || (doc_capital(d, i - 1) && count_names_area(a, i - 1)));
    return i < end && area && !has_mark_between(a, c->first_token, c->end_token, RULE_VERB) &&
           !has_mark_between(a, c->first_token, c->end_token, RULE_REFERENCE) &&
           !network_named_between(a, c->first_token, c->end_token) &&
           !tokens_are(d, c->first_token, q->first_token, W_NOW);
}

/* "Aus dem Verein" over "146 Mitglieder zählen wir": of the association that the heading names, or that writes in the first
 * person. */
static bool is_of_association(const struct analysis *a, const struct quantity *q)
{
    static const char *const we[] = {"wir", "uns", "unser", "unsere", "unserem", "unserer", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const int32_t heading = a->section[doc_line_of(d, q->number_token)];
    if (network_named_between(a, c->first_token, c->end_token))
        return false;
    if (heading >= 0 && line_names_association(a, &d->lines[heading]))
        return true;
    size_t first = reach_back(q->first_token, REACH, c->first_token);
    return doc_has_one_of(d, first, reach_on(q->end_head, REACH, c->end_token), we) &&
           line_names_association(a, d->lines);
}

/* "Kommunen, die am Landesprogramm teilnehmen – zurzeit 22 Landkreise –": what is put in behind a clause about
 * another network. */
static bool is_put_in_of_other(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)], *before = clause_before(a, c);
    bool named;
    return before && c->join == JOIN_DASH && !c->finite && clause_network(a, before, &named) == NETWORK_OTHER;
}

/* Whether a verb stands at the token: one that is known, or a small word of no class. */
static bool is_verb(const struct analysis *a, size_t i)
{
    return a->token_bits[i] & BIT_VERB ||
           (a->doc->tokens[i].kind == TOK_WORD && !(a->doc->tokens[i].flags & TOK_CAPITAL) &&
            !token_classes(a->doc, i) && !(a->token_bits[i] & (BIT_DATE | BIT_NAME)));
}

/* "Die Kampagne erreicht 30 Gemeinden und ergänzt den Partnerprozess": what somebody else does with them, before
 * "und" and another verb, behind which alone the network is named. */
static bool is_object_of_another(const struct analysis *a, const struct quantity *q)
{
    static const char *const offices[] = {"stelle", "büro", "ministerium", "vereinigung", "geschäftsstelle", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t first = reach_back(q->first_token, REACH, c->first_token), noun = c->first_token;
    size_t end = reach_on(q->end_head, REACH, c->end_token), and = q->end_head;
    if (first != c->first_token || !(token_classes(d, noun) & W_ARTICLE) || q->ordinal)
        return false;
    while (noun < q->first_token && (token_classes(d, noun) & W_ARTICLE || !doc_capital(d, noun)))
        noun++;
    if (noun >= q->first_token ||
        !(count_is_unknown_noun(a, noun) || has_mark_between(a, noun, noun + 1, RULE_OTHER)) ||
        count_is_neutral(d, noun) || count_names_area(a, noun) || count_names_network(a, noun) ||
        doc_ends_in(d, noun, 0, offices) || tells_counting(d, first, q->first_token))
        return false;
    while (and < end && !(doc_is(d, and, "und") && and+1 < end && is_verb(a, and+1)))
        and++;
    return and < end && has_mark_between(a, and, end, RULE_NAME) && !has_mark_between(a, first, and, RULE_NAME) &&
           !has_mark_between(a, first, and, RULE_REFERENCE) && !has_mark_between(a, first, and, RULE_VERB);
}

bool count_is_of_others(const struct analysis *a, const struct quantity *q, bool of_body)
{
    return is_possessed(a, q) || is_had_by_another(a, q) || is_of_named_body(a, q) || belongs_to_another(a, q) ||
           is_of_body_named_before(a, q) || is_put_in_of_other(a, q) || is_had_by_area(a, q) ||
           is_object_of_another(a, q) || count_is_of_relative_noun(a, q) ||
           (of_body && (is_attendance(a, q) || count_has_foreign_attribute(a, q) || names_body(a, q) ||
                        is_bracketed_of_other(a, q) || is_local(a, q) || is_of_body_before(a, q) ||
                        is_of_association(a, q) || count_is_of_antecedent(a, q)));
}
