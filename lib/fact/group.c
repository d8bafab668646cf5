/* Groups of communes in coordination, and the part that they play in their clause. German in general. */
#include "lib/base/mem.h"
#include "lib/fact/analysis.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

/* At most this many tokens outside brackets stand between two communes of one list. */
enum { GAP_MAX = 14, BACK_MAX = 5 };

const struct area *commune_area(const struct facts *f, size_t i)
{
    const struct place *p = &f->places.v[i];
    return p->kind == PLACE_COMMUNE && p->ncandidates ? p->candidates[0].area : NULL;
}

/* A preposition (with an article) whose object is a date: "im <Mai 2017>", "seit dem <1. März>". */
static bool leads_to_date(const struct analysis *a, size_t i, size_t end)
{
    const size_t REACH = 3;
    for (size_t j = i + 1; j < end && j <= i + REACH; j++) {
        if (a->token_bits[j] & BIT_DATE)
            return true;
        if (a->doc->tokens[j].kind != TOK_WORD)
            return false;
    }
    return false;
}

/* Whether tokens [first, end) only join two communes of a list. */
static bool is_glue(const struct analysis *a, size_t first, size_t end)
{
    const struct doc *d = a->doc;
    size_t outside = 0;
    unsigned base = first > 0 ? token_depth(a, first - 1) : 0;
    bool parted = false;
    for (size_t i = first; i < end; i++) {
        if (token_depth(a, i) > base)
            continue;
        if (++outside > GAP_MAX)
            return false;
        unsigned classes = token_classes(d, i);
        static const char *const pairs[] = {"auch", NULL};
        bool pair = (doc_is(d, i, "als") || doc_is(d, i, "wie")) && doc_one_of(d, i + 1, pairs);
        if (doc_is(d, i, "noch") || doc_is(d, i, "wie")) /* "weder Kiel noch Plön", "Fürth wie Erlangen" */
            pair |= i == first;
        if (doc_punct(d, i, ',') || doc_punct(d, i, '&') || doc_punct(d, i, '/') || classes & W_AND || pair) {
            parted = true;
            continue;
        }
        const bool cut =
            i == first && doc_hyphen(d, i) && i + 1 < end &&
            (token_classes(d, i + 1) & W_AND || doc_punct(d, i + 1, ',')); /* "der Ilm- und der Kyffhäuserkreis" */
        if (cut || a->token_bits[i] & BIT_DATE || classes & (W_ARTICLE | W_KIND | W_ADDITIVE))
            continue;
        if (a->token_bits[i] & BIT_VERB || classes & (W_NOT | W_MODAL))
            return false;
        if (classes & (W_PREP | W_ADVERB | W_WITH)) {
            if (!leads_to_date(a, i, end))
                return false;
            continue;
        }
        /* An adjective before the kind of commune: "der gleichnamige Landkreis". */
        bool adjective = d->tokens[i].kind == TOK_WORD && !(d->tokens[i].flags & TOK_CAPITAL) && i + 1 <= end &&
                         (i + 1 == end || token_classes(d, i + 1) & W_KIND);
        if (!adjective)
            return false;
    }
    return parted;
}

/* --- the part they play ------------------------------------------------------------------------------------- */

/* Stems of words for who acts for a commune: behind them its name stands for itself. */
static bool is_municipal(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"verwaltung",
                                        "amt",
                                        "ämter",
                                        "stadtrat",
                                        "kreistag",
                                        "gemeinderat",
                                        "magistrat",
                                        "senat",
                                        "bürgermeister",
                                        "landrat",
                                        "landrät",
                                        "dezernat",
                                        "dezernent",
                                        "rathaus",
                                        "gesundheitsregion",
                                        "plus",
                                        "bürgerschaft",
                                        "ratsversammlung",
                                        "oberhaupt",
                                        "fachdienst",
                                        "fachbereich",
                                        "sozialdezernent",
                                        "beigeordnet",
                                        "stadträt",
                                        "stadtspitze",
                                        "kreisspitze",
                                        "vertreter",
                                        NULL};
    if (d->tokens[i].kind != TOK_WORD)
        return false;
    for (const char *const *s = stems; *s; s++)
        if (strstr(doc_fold(d, i), *s))
            return true;
    return false;
}

/* Buildings in which something takes place: "im Landratsamt Naumburg", "im alten Rathaus Celle". */
static bool is_building(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"ratsamt",   "rathaus", "kreishaus",  "schloss", "stadthalle",
                                       "festhalle", "kurhaus", "bürgerhaus", NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 0, ends);
}

/* Who can bind a commune, or comes in its name. */
static bool is_chief(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"bürgermeister", "oberbürgermeister", "landrat",   "landrät",
                                        "delegation",    "abordnung",         "abgesandt", NULL};
    return doc_capital(d, i) && doc_begins_in(d, i, stems);
}

/* Nouns for communes that stand before their names: "unsere Nachbarn Celle und Soltau". */
static bool is_companion(const struct doc *d, size_t i)
{
    static const char *const stems[] = {
        "nachbar",  "kolleg",  "mitstreiter", "vorreiter",    "pionier",   "neuling",    "duo",           "trio",
        "quartett", "partner", "hochburg",    "schlusslicht", "gastgeber", "rückkehrer", "spitzenreiter", NULL};
    static const char *const ends[] = {"partner",   "partnerin", "nachbar",    "nachbarin",   "pionier",
                                       "pionierin", "kollege",   "kollegin",   "genosse",     "genossin",
                                       "gefährte",  "gefährtin", "begleiter",  "begleiterin", "freund",
                                       "freundin",  "vorbild",   "sorgenkind", NULL};
    return doc_capital(d, i) && (doc_begins_in(d, i, stems) || doc_ends_in(d, i, 0, ends));
}

/* "als Erste Kiel", "als jüngstes Mitglied": the first of these. */
static bool is_rank(const struct doc *d, size_t i)
{
    static const char *const ranks[] = {"erste",   "erster",   "letzte",  "letzter",  "jüngste", "jüngster",
                                        "neueste", "neuester", "einzige", "einziger", "nächste", "nächster",
                                        "zweite",  "zweiter",  "dritte",  "dritter",  NULL};
    return i > 0 && doc_is(d, i - 1, "als") && doc_one_of(d, i, ranks);
}

static bool in_mark(const struct analysis *a, size_t token)
{
    const size_t REACH = 4;
    size_t from, to = marks_between(a, reach_back(token, REACH, 0), token + 1, &from);
    for (size_t i = from; i < to; i++)
        if (a->marks.v[i].end_token > token)
            return true;
    return false;
}

bool token_is_masculine_name(const struct doc *d, size_t i)
{
    static const char *const names[] = {"barnim", "harz", "hochschwarzwald", "breisgau", NULL};
    static const char *const short_forms[] = {"lk", "lkr", "landkr", "kr", NULL};
    return doc_ends(d, i, 0, "kreis") || doc_one_of(d, i, names) || doc_one_of(d, i, short_forms);
}

/* "der Landkreis", "der Barnim": "der" before it is no genitive. */
static bool is_masculine_kind(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"verband", "bezirk", "markt", "ort", NULL};
    return doc_ends_in(d, i, 0, ends) || token_is_masculine_name(d, i);
}

/* "Die Gesunde Stadt Kiel", "die Alte Hansestadt Lemgo": an adjective that is part of a title. */
static bool is_title_adjective(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"gesunde", "soziale", "grüne", "freie", "alte", "große", NULL};
    static const char *const endings[] = {"e", "en", "er", NULL};
    return doc_begins_in(d, i, stems) && doc_ends_in(d, i, 0, endings) && token_classes(d, i + 1) & W_KIND;
}

/* The case that an article before the group shows; `noun` is the token that it belongs to. */
static enum role role_of_article(const struct analysis *a, size_t article, size_t noun, const struct place *place,
                                 size_t start)
{
    const struct doc *d = a->doc;
    bool after_noun = article > start && token_is_noun(d, article - 1) && !in_mark(a, article - 1);
    bool after_statement = article > start && token_is_noun(d, article - 1) && in_mark(a, article - 1);
    bool after_body = article > start && is_municipal(d, article - 1);
    if (doc_is(d, article, "des"))
        return after_body ? GROUP_SUBJECT : GROUP_GENITIVE;
    const bool cut =
        doc_hyphen(d, place->end_token) && (token_classes(d, place->end_token + 1) & W_AND ||
                                            doc_punct(d, place->end_token + 1, ',')); /* "der Ilm- und" */
    if (doc_is(d, article, "der") && !cut && !is_masculine_kind(d, noun) &&
        !is_masculine_kind(d, place->end_token - 1)) {
        if (after_body)
            return GROUP_SUBJECT;
        return after_noun || after_statement ? GROUP_GENITIVE : GROUP_DATIVE;
    }
    if (doc_is(d, article, "dem") || doc_is(d, article, "den"))
        return GROUP_DATIVE;
    return GROUP_SUBJECT;
}

static enum company company(const struct doc *d, size_t i, size_t start)
{
    if (doc_is(d, i, "außer") || doc_is(d, i, "ausser"))
        return COMPANY_EXCEPT;
    static const char *const beside[] = {"neben", "samt", "nebst", "mitsamt", "einschließlich", NULL};
    static const char *const together[] = {"gemeinsam", "zusammen", "gleichzeitig", "zeitgleich", NULL};
    if (doc_one_of(d, i, beside))
        return COMPANY_BESIDE;
    return doc_is(d, i, "mit") && i > start && doc_one_of(d, i - 1, together) ? COMPANY_TOGETHER : COMPANY_NONE;
}

/* "Seestadt Bremerhaven", "Klingenstadt Solingen": kinds that no list has. */
static bool is_kind_of_commune(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"stadt", "gemeinde", "metropole", NULL};
    static const char *const others[] = {"innenstadt",   "altstadt",   "neustadt", "nordstadt",
                                         "südstadt",     "weststadt",  "oststadt", "schwesterstadt",
                                         "partnerstadt", "patenstadt", NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 3, ends) && !doc_one_of(d, i, others);
}

/* "Münsterland", "Ruhrgebiet", "Odenwald". */
static bool is_landscape(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"land", "gebiet", "wald", "heide", "gebirge", "winkel", NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 3, ends);
}

static bool names_area(const struct analysis *a, size_t i)
{
    static const char *const compass[] = {"norden",     "süden",    "osten",     "westen", "nordosten",
                                          "nordwesten", "südosten", "südwesten", "mitte",  "bundesland",
                                          "land",       "region",   NULL};
    size_t from, to = places_between(a, i, i + 1, &from);
    if (from < to && a->f->places.v[from].kind == PLACE_LAND && a->doc->tokens[i].flags & TOK_CAPITAL)
        return true;
    const size_t LONGEST = 3; /* tokens of "Nordrhein-Westfalen" */
    to = places_between(a, i >= LONGEST ? i - LONGEST + 1 : 0, i, &from);
    if (from < to && a->f->places.v[to - 1].kind == PLACE_LAND && a->f->places.v[to - 1].end_token > i)
        return true;
    return (doc_one_of(a->doc, i, compass) || is_landscape(a->doc, i)) && i > 0 &&
           (doc_is(a->doc, i - 1, "im") || (i > 1 && doc_is(a->doc, i - 1, "dem") && doc_is(a->doc, i - 2, "aus")));
}

/* "im Augenblick Borkum", "zum Vergleich Celle": the preposition has its noun, and the name stands behind the phrase. */
static bool ends_adverbial(const struct doc *d, size_t noun, size_t start)
{
    static const char *const leads[] = {"im", "zum", "zur", "am", "in", "seit", "vor", "nach", NULL};
    static const char *const nouns[] = {"augenblick",
                                        "moment",
                                        "zeit",
                                        "vergleich",
                                        "gegensatz",
                                        "gegenzug",
                                        "jahr",
                                        "jahren",
                                        "monat",
                                        "monaten",
                                        "woche",
                                        "wochen",
                                        "sommer",
                                        "herbst",
                                        "winter",
                                        "frühjahr",
                                        "frühling",
                                        "übrigen",
                                        "ergebnis",
                                        "beispiel",
                                        "anfang",
                                        "beginn",
                                        "ende",
                                        "schluss",
                                        "anschluss",
                                        "folge",
                                        "gegenwart",
                                        "ländern",
                                        "bundesländern",
                                        "landesteilen",
                                        "berichtszeitraum",
                                        "berichtsjahr",
                                        "folgejahr",
                                        "vorjahr",
                                        NULL};
    return doc_capital(d, noun) && doc_one_of(d, noun, nouns) && noun > start &&
           (doc_one_of(d, noun - 1, leads) || token_classes(d, noun - 1) & W_ARTICLE || !doc_capital(d, noun - 1));
}

/* "Wir in Herne", but not "gestern haben wir in Berlin". */
static bool begins_with_we(const struct doc *d, size_t preposition, size_t start)
{
    return preposition > start && doc_is(d, preposition - 1, "wir") &&
           (preposition - 1 == start || d->tokens[preposition - 2].kind == TOK_PUNCT);
}

/* "Unsere Nachbarn im Kreis Wesel", "Die Kollegen aus Kiel", but not "mit den Kollegen aus Kiel": they are Kiel. */
static bool begins_with_people(const struct doc *d, size_t preposition, size_t start)
{
    static const char *const people[] = {"nachbar", "kolleg", NULL};
    if (preposition == start || !doc_begins_in(d, preposition - 1, people))
        return false;
    size_t i = tokens_back(d, preposition - 1, start, W_ARTICLE);
    return i == start || !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF));
}

/* "in Anwesenheit der Bürgermeisterin von Kiel", "mit dem Landrat von Plön", "im alten Rathaus von Celle": the noun
 * belongs to what is before it. */
static bool is_governed(const struct doc *d, size_t noun, size_t start)
{
    static const char *const contracted[] = {"im", "am", "beim", "vom", "zum", "zur", NULL};
    static const char *const declined[] = {"en", "er", "e", "em", NULL};
    const size_t adjective = noun > start && d->tokens[noun - 1].kind == TOK_WORD && !token_classes(d, noun - 1) &&
                             doc_ends_in(d, noun - 1, 2, declined);
    if (noun > start + adjective && doc_one_of(d, noun - adjective - 1, contracted))
        return true;
    size_t i = tokens_back(d, noun - adjective, start, W_ARTICLE);
    return i > start && i + adjective < noun &&
           (token_is_noun(d, i - 1) || token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF));
}

/* "mit der Partnerkommune Kiel". */
static bool is_governed_by_with(const struct doc *d, size_t noun, size_t start)
{
    size_t i = tokens_back(d, noun, start, W_ARTICLE);
    return i > start && doc_is(d, i - 1, "mit");
}

/* "Duisburgs Nachbarstadt Moers", "Berlins Bezirke", "Kiels Nachbarn": a name in the genitive before a noun for
 * other communes or for its parts. */
static bool is_possessor(const struct analysis *a, size_t i)
{
    static const char *const others[] = {
        "bezirke",       "stadtteile",       "ortsteile",   "nachbarn",      "nachbar",         "gemeinden", "umland",
        "partnerstädte", "nachbargemeinden", "ortschaften", "nachbarstädte", "nachbarkommunen", NULL};
    const struct doc *d = a->doc;
    if (!(a->token_bits[i] & BIT_PLACE) || !doc_ends(d, i, 1, "s"))
        return false;
    return doc_one_of(d, i + 1, others) ||
           (i + 2 < d->ntokens && is_kind_of_commune(d, i + 1) && a->token_bits[i + 2] & BIT_PLACE);
}

/* A tab behind token i: what stands in the next cell of a row begins anew. */
static bool ends_cell(const struct doc *d, size_t i)
{
    size_t end = i + 1 < d->ntokens ? d->tokens[i + 1].start : d->tokens[i].end;
    return memchr(d->text + d->tokens[i].end, '\t', end - d->tokens[i].end) != NULL;
}

/* What token i before the group makes of it, if it is a preposition or a conjunction that looks like one. */
static bool role_of_preposition(const struct analysis *a, struct group *g, size_t i, size_t start, enum role *role)
{
    static const char *const to[] = {"zu", "zum", "zur", NULL};
    const struct doc *d = a->doc;
    const unsigned classes = token_classes(d, i);
    if (doc_one_of(d, i, to)) {
        *role = GROUP_TO;
    } else if (classes & W_WITH) {
        g->company = (uint8_t)company(d, i, start);
        *role = doc_is(d, i, "nach") ? GROUP_PLACE : GROUP_WITH;
    } else if (classes & W_OF) { /* "die Bürgermeister von Hamm und Herne" act for them */
        const bool act = i > start && is_municipal(d, i - 1) && !is_governed(d, i - 1, start);
        *role = act ? GROUP_SUBJECT : GROUP_OF;
    } else if ((classes & W_PREP && classes & W_SUBORD && i == start &&
                i + 1 == g->first_token) ||                                /* "Während Kiel beitrat" */
               (classes & W_SINCE && i == start) ||                        /* "seit Kiel 2018 unterschrieben hat" */
               (doc_is(d, i, "aus") && i > start && is_chief(d, i - 1))) { /* "die Landräte aus Fulda und Gießen" */
        *role = GROUP_SUBJECT;
    } else if (classes & W_PREP) { /* "wir in Herne": they are Herne */
        *role = begins_with_we(d, i, start) || begins_with_people(d, i, start) ? GROUP_SUBJECT : GROUP_PLACE;
    } else {
        return false;
    }
    return true;
}

/* "zu den bisherigen Partnerkommunen Ulm und Kiel": the noun at token i, right before the names. */
static bool is_led_by_to_the(const struct doc *d, size_t i, size_t start)
{
    const size_t ADJECTIVES = 3;
    for (size_t n = 0; i > start + 1 && n < ADJECTIVES && !doc_capital(d, i - 1) &&
                       d->tokens[i - 1].kind != TOK_PUNCT && !doc_is(d, i - 1, "den");
         n++) /* "zu den beiden" */
        i--;
    return i > start + 1 && doc_is(d, i - 1, "den") && doc_is(d, i - 2, "zu");
}

/* `start`: the clause's first token. */
static enum role find_role(const struct analysis *a, size_t start, struct group *g)
{
    static const char *const in_turn[] = {"einen", "anderen", "ersten", "zweiten", "dritten", NULL};
    const struct doc *d = a->doc;
    enum role role;
    size_t noun = g->first_token;
    bool apart = false; /* an article or adjective was met: a noun before it is another phrase */
    if (is_possessor(a, a->f->places.v[g->end_place - 1].end_token - 1))
        return GROUP_GENITIVE;
    for (size_t i = g->first_token, n = 0; i > start && n < BACK_MAX; n++) {
        i--;
        unsigned classes = token_classes(d, i);
        if (d->tokens[i].kind != TOK_WORD || a->token_bits[i] & (BIT_DATE | BIT_VERB) || ends_cell(d, i))
            return GROUP_SUBJECT;
        if (classes & W_KIND || is_kind_of_commune(d, i)) {
            noun = i;
            continue;
        }
        if (is_possessor(a, i) || ends_adverbial(d, i, start))
            return GROUP_SUBJECT;
        if (names_area(a, i)) /* "in Thüringen Jena", "im Süden Ulm": the preposition has its noun */
            return GROUP_SUBJECT;
        if ((doc_is(d, i, "anderem") || doc_is(d, i, "anderen")) && i > start && doc_is(d, i - 1, "unter"))
            return GROUP_SUBJECT; /* "dazu zählen unter anderem Kiel und Plön" */
        if (i > start && doc_is(d, i - 1, "zum") && doc_one_of(d, i, in_turn))
            return GROUP_SUBJECT; /* "zum einen Kiel, zum anderen Plön" */
        if (doc_is(d, i, "als") && i > start && doc_is(d, i - 1, "anders"))
            return GROUP_PLACE;
        if (doc_is(d, i, "nahe") && i > start && token_classes(d, i - 1) & W_ARTICLE) { /* "das nahe Gera" */
            apart = true;
            continue;
        }
        if (role_of_preposition(a, g, i, start, &role))
            return role;
        if (classes & W_ARTICLE) {
            bool conjunction =
                i == start + 1 && token_classes(d, start) & W_SUBORD; /* "Während die Stadt Kiel beitrat" */
            bool last = i == start || conjunction || !(token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF));
            if (last)
                return role_of_article(a, i, noun, &a->f->places.v[g->first_place], start);
            apart = true;
            continue;
        }
        if (is_title_adjective(d, i))
            continue;
        if (token_is_noun(d, i) && i > start && (doc_is(d, i - 1, "aus") || doc_is(d, i - 1, "in")))
            return GROUP_SUBJECT; /* "machen aus Franken Fürth und Erlangen mit" */
        if (token_is_noun(d, i) && a->token_bits[i] & BIT_UNIT && is_governed_by_with(d, i, start))
            return GROUP_WITH;
        if (a->token_bits[i] & BIT_UNIT && i + 1 == noun && is_led_by_to_the(d, i, start))
            return GROUP_TO;
        if (is_building(d, i) && is_governed(d, i, start))
            return GROUP_PLACE;
        if (token_is_noun(d, i))
            return apart || in_mark(a, i) || is_municipal(d, i) || is_companion(d, i) || is_rank(d, i) ? GROUP_SUBJECT
                                                                                                       : GROUP_PLACE;
        if (classes)
            return GROUP_SUBJECT;
        if (d->tokens[i].flags & TOK_CAPITAL)
            return GROUP_SUBJECT;
        apart = true;
    }
    return GROUP_SUBJECT;
}

/* --- finding ------------------------------------------------------------------------------------------------ */

/* Behind a bracket that opens at token i; i itself if none does. */
static size_t after_bracket(const struct analysis *a, size_t i, size_t end)
{
    while (i < end && token_depth(a, i) > 0)
        i++;
    return i;
}

/* The first token of the clause that can belong to the group's own phrase: a relative pronoun is no article ("an dem
 * Kiel und Plön teilnehmen"). */
static size_t subject_start(const struct analysis *a, const struct group *g)
{
    const struct clause *c = &a->clauses[g->clause];
    size_t i = c->first_token;
    if (!c->relative)
        return i;
    i += (token_classes(a->doc, i) & (W_PREP | W_WITH | W_OF)) != 0;
    return i + 1 < g->first_token ? i + 1 : g->first_token;
}

static void add_group(struct analysis *a, size_t first, size_t end_place, size_t sentence_end)
{
    const struct place *p = a->f->places.v;
    a->groups = mem_grow(a->groups, &a->cap_groups, a->ngroups + 1, sizeof *a->groups);
    struct group *g = &a->groups[a->ngroups++];
    *g = (struct group){.first_place = (uint32_t)first,
                        .end_place = (uint32_t)end_place,
                        .first_token = p[first].first_token,
                        .end_token = p[end_place - 1].end_token};
    if (token_depth(a, g->first_token) == 0)
        g->end_token = (uint32_t)after_bracket(a, g->end_token, sentence_end);
    g->clause = (uint32_t)clause_of(a, g->first_token);
    g->role = (uint8_t)find_role(a, subject_start(a, g), g);
}

/* "aus Kiel, aus dem Kreis Plön und aus Gera": whether tokens [first, end) between two communes join them and say
 * once more the preposition before `led`, the first commune of the list. */
static bool repeats_preposition(const struct analysis *a, const struct place *led, size_t first, size_t end)
{
    const size_t LONGEST = 6; /* tokens: ", und aus der Stadt" */
    const struct doc *d = a->doc;
    size_t i = first,
           lead = tokens_back(d, led->first_token, reach_back(led->first_token, LONGEST, 0), W_ARTICLE | W_KIND);
    if (lead == 0 || end > first + LONGEST || !(token_classes(d, --lead) & (W_PREP | W_OF | W_WITH)))
        return false;
    while (i < end && (doc_punct(d, i, ',') || (token_classes(d, i) & W_AND && !doc_is(d, i, "oder"))))
        i++;
    if (i == first || i == end || !tokens_are_one_preposition(d, lead, i))
        return false;
    for (i++; i < end; i++)
        if (!(token_classes(d, i) & (W_ARTICLE | W_KIND)))
            return false;
    return true;
}

/* The groups inside brackets, or outside of them. */
static void collect_groups(struct analysis *a, const struct sentence *s, bool inside)
{
    const struct place *p = a->f->places.v;
    size_t from, to = places_between(a, s->first_token, s->end_token, &from);
    size_t first = to, last = to;
    for (size_t i = from; i < to; i++) {
        if (p[i].kind != PLACE_COMMUNE || (token_depth(a, p[i].first_token) > 0) != inside)
            continue;
        bool joined = first < to &&
                      (p[i].first_token < p[last].end_token || is_glue(a, p[last].end_token, p[i].first_token) ||
                       repeats_preposition(a, &p[first], p[last].end_token, p[i].first_token)) &&
                      clause_of(a, p[i].first_token) == clause_of(a, p[last].first_token);
        if (!joined) {
            if (first < to)
                add_group(a, first, last + 1, s->end_token);
            first = i;
        }
        last = i;
    }
    if (first < to)
        add_group(a, first, last + 1, s->end_token);
}

static int by_token(const void *x, const void *y)
{
    const struct group *g = x, *h = y;
    return g->first_token < h->first_token ? -1 : g->first_token > h->first_token;
}

void groups_find(struct analysis *a)
{
    for (size_t s = 0; s < a->doc->nsentences; s++) {
        a->first_group[s] = (uint32_t)a->ngroups;
        collect_groups(a, &a->doc->sentences[s], false);
        collect_groups(a, &a->doc->sentences[s], true);
        size_t n = a->ngroups - a->first_group[s];
        if (n > 1)
            qsort(a->groups + a->first_group[s], n, sizeof *a->groups, by_token);
    }
    a->first_group[a->doc->nsentences] = (uint32_t)a->ngroups;
}
