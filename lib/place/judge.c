/* Is it a place at all? Every sign beside a name adds its weight to the log odds; the sum decides. The weights are
 * round numbers set by hand on one half of the development corpora (smartdata, MobIE) and checked on the other; their
 * order of size matters, not their digits. */
#include "lib/place/judge.h"
#include "lib/base/mem.h"
#include "lib/place/persons.h"
#include "lib/place/words.h"
#include "lib/text/date_words.h"

#include <math.h>
#include <string.h>

/* Where a mention starts from, by how ordinary its word is (word_everyday). */
static const double prior[] = {3.0, -1.3, -2.5, -4.5};
#define PRIOR_SEVERAL_WORDS 4.5
/* For each factor of e in population over that of a small town; an everyday word gains little by it. */
#define WEIGHT_POPULATION 0.35
#define SMALL_TOWN 2000.0
#define MOST_FOR_EVERYDAY 1.0

#define DESIGNATION 6.5 /* "Stadt Regen" */
#define BODY 2.0        /* "Klinikum Hof" */
#define POSTCODE 5.0    /* "78224 Singen" */
#define QUALIFIED 6.0   /* "Halle (Saale)" */
#define PLACE_PREPOSITION 2.5
#define PREPOSITION 0.7
#define DATELINE 2.5      /* "Essen (dpa)", "Hof, den 3. Mai" */
#define STATION 2.0       /* "Essen Hbf" */
#define ROAD 2.5          /* "A7 Fulda" */
#define OFFICE_BEHIND 6.0 /* "Hofs Oberbürgermeisterin" */

#define ARTICLE -4.0           /* "das Essen", "im Regen" */
#define ARTICLE_NAME -2.0      /* the same before what is no everyday word */
#define ARTICLE_LANDSCAPE -1.0 /* "in der Uckermark" */
#define ADJECTIVE -2.0         /* "offenes Singen" */
#define WITH -2.0              /* "Versorgung mit Essen" */
#define NUMBER -2.0            /* "drei Weiden" */
#define GENITIVE -1.5          /* "Regens" */
#define HASHTAG -1.0           /* "#Regen" */
#define LOWER_CASE -2.0
#define PERSON -8.0      /* "Frau Fulda", "Karin Hanau" */
#define ROLE_BEHIND -3.0 /* "Oldenburg, Präventionsbeauftragte" */
#define APPOSITION 5.0   /* "Singen, die Stadt am Hohentwiel" */
#define FIXED_NAME -7.0  /* "Leipzig-Charta" */
#define RIVER -6.0
#define QUARTER_NAMED -6.0 /* "im Ortsteil Horn" */
#define HOUSE -6.0         /* "Schloss Sonnenstein" */
#define LARGE_TOWN 20e3
#define INN -7.0           /* "Gasthaus Lünen", "VfB Stuttgart" */
#define SPEAKER -1.5       /* "so Radolf" */
#define QUOTED -6.0        /* "“, sagte Radolf" */
#define FIRST_NAME -5.0    /* "Karl Huber" */
#define SAINT -7.0         /* "Kirche St. Peter" */
#define STREET -6.0        /* "Berlin-Straße" */
#define COMPOUND_HEAD -3.0 /* "Essen-Ausgabe" */
#define QUARTER_OF_IT 1.5  /* "Halle-Neustadt" */
#define COMPOUND_TAIL -3.0 /* "Karl-Hansen" */
#define ABROAD -6.0        /* "Salzburg" */
#define ABROAD_NAMED -4.0  /* "Wald (Schweiz)" */
#define OTHER_LANGUAGE -3.5
#define WELL_KNOWN_TOWN 100e3
#define LANDSCAPE_ONLY -2.6 /* "im Harz" without Landkreis */
#define BOROUGH_ACTS 6.0    /* "Mitte folgte 2013" */
#define LANDSCAPE_ACTS 2.0  /* "die Haßberge folgten": an everyday word seldom does */
#define PART_OF_NAME -5.0   /* "Rhein-Neckar", "Burgenland": not the whole name of the Landkreis */
#define HEADLINE 2.0        /* "Linden: Unfall auf der A45" */
#define FOREIGN_PAGE -2.5   /* a page from Austria or Switzerland */
#define IMPERATIVE -7.0     /* "Essen Sie" */
#define ALL_CAPITALS -0.5
#define ACRONYM -5.0 /* "HAGE" among words in small letters */

void judge_add(struct judge *j, double weight, const char *rule)
{
    j->m->place_score += weight;
    if (weight < j->loss) {
        j->loss = weight;
        j->loss_rule = rule;
    }
    if (weight > j->gain) {
        j->gain = weight;
        j->gain_rule = rule;
    }
}

static double population(const struct mention *m)
{
    double best = 0;
    for (size_t i = 0; i < m->ncandidates; i++) {
        const struct area *a = m->candidates[i].area;
        if (a->level == AREA_MUNICIPALITY && !(m->candidates[i].flags & VARIANT_TITLED))
            best = fmax(best, area_prominence(a));
    }
    return best;
}

static bool only_level(const struct mention *m, enum area_level level)
{
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level != level)
            return false;
    return true;
}

static bool has_level(const struct mention *m, enum area_level level)
{
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level == level)
            return true;
    return false;
}

static size_t words_of(const struct doc *d, const struct mention *m)
{
    size_t n = 0;
    for (size_t i = m->name_token; i < m->end_name; i++)
        n += d->tokens[i].kind == TOK_WORD;
    return n;
}

/* The district's name says that it is one: "Lahn-Dill-Kreis", "Minden-Lübbecke". Others ("Harz", "Emsland",
 * "Bergstraße") are first of all landscapes. */
static bool speaks_of_district(const struct doc *d, const struct mention *m)
{
    char key[NAME_KEY_SIZE];
    for (size_t i = m->name_token; i < m->end_name; i++)
        if (doc_punct(d, i, '-') || (token_key(d, i, key) && strstr(key, "kreis")))
            return true;
    return token_key(d, m->name_token, key) && (!strncmp(key, "region", 6) || !strcmp(key, "staedteregion") ||
                                                !strcmp(key, "herzogtum") || !strcmp(key, "grafschaft"));
}

/* "Gemeinde Brest": Brest the town would be called so. */
static bool called_gemeinde(const struct doc *d, const struct mention *m)
{
    static const char *const words[] = {"gemeinde", "ortsgemeinde", NULL};
    return doc_one_of(d, m->first_token, words);
}

static void judge_name(struct judge *j)
{
    struct mention *m = j->m;
    const struct doc *d = j->d;
    char key[NAME_KEY_SIZE] = "";
    token_key(d, m->name_token, key);
    double p = population(m), by_size = p > 0 ? WEIGHT_POPULATION * log(p / SMALL_TOWN) : 0;
    if (words_of(d, m) > 1 && !m->everyday)
        judge_add(j, PRIOR_SEVERAL_WORDS, "name-of-several-words");
    else
        judge_add(j, prior[m->everyday], m->everyday ? "everyday-word" : "name");
    judge_add(j, m->everyday ? fmin(by_size, MOST_FOR_EVERYDAY) : fmax(by_size, -0.5), "town-size");
    if (m->qualified)
        judge_add(j, QUALIFIED, "qualifier");
    if (m->hashtag && m->everyday)
        judge_add(j, HASHTAG, "hashtag-word");
    if (m->lower_case && !m->hashtag)
        judge_add(j, LOWER_CASE, "lower-case");
    if (m->lower_case && m->hashtag && m->everyday)
        judge_add(j, HASHTAG, "lower-case");
    if (m->genitive && m->everyday)
        judge_add(j, GENITIVE, "genitive-of-word");
    if (m->everyday && (d->tokens[m->name_token].flags & TOK_ALLCAPS))
        judge_add(j, ALL_CAPITALS, "everyday-word");
    if (m->everyday && d->tokens[m->first_token].flags & TOK_SENTENCE_START && doc_is(d, m->end_token, "sie") &&
        doc_capital(d, m->end_token))
        judge_add(j, IMPERATIVE, "imperative");
    if (!m->qualified && !m->designated && !m->hashtag && p < WELL_KNOWN_TOWN / 2 && is_acronym(d, m))
        judge_add(j, ACRONYM, "acronym");
    if (!m->qualified && words_of(d, m) == 1 && token_is_of(d, m->name_token, WORD_ABROAD) &&
        !(m->designated && called_gemeinde(d, m)))
        judge_add(j, ABROAD, "place-abroad");
    if (!d->german && p < WELL_KNOWN_TOWN)
        judge_add(j, OTHER_LANGUAGE * (1 + m->everyday), "other-language");
    if (only_level(m, AREA_DISTRICT) && !m->designated) {
        bool whole = false, titled = true;
        for (size_t i = 0; i < m->ncandidates; i++) {
            whole |= !(m->candidates[i].flags & (VARIANT_TITLED | VARIANT_OTHER));
            titled &= (m->candidates[i].flags & VARIANT_TITLED) != 0;
        }
        if (!whole && m->cue != CUE_DISTRICT && (titled || !speaks_of_district(d, m)))
            judge_add(j, PART_OF_NAME, "landscape");
        else if (!whole && m->cue != CUE_DISTRICT && !begins_line(d, m->end_name) && doc_capital(d, m->end_name))
            judge_add(j, PART_OF_NAME, "part-of-name"); /* "Rhein-Neckar Löwen" */
        else if (!speaks_of_district(d, m))
            judge_add(j, !told_when(d, m) ? LANDSCAPE_ONLY : m->everyday ? LANDSCAPE_ACTS : 0, "landscape");
    }
    if (j->foreign_page && p < WELL_KNOWN_TOWN)
        judge_add(j, FOREIGN_PAGE, "foreign-page");
}

/* ---- what stands before ------------------------------------------------------------------------------ */

static bool is_postcode(const struct doc *d, size_t i)
{
    return d->tokens[i].kind == TOK_NUMBER && d->tokens[i].end - d->tokens[i].start == 5;
}

/* "A7", "B 27", "BAB 66": a letter or two and a number. */
static bool is_road(const struct doc *d, size_t i)
{
    static const char *const roads[] = {"a", "b", "bab", "l", "k", "re", "rb", "s", "ice", "ic", "u", NULL};
    return i && d->tokens[i].kind == TOK_NUMBER && doc_one_of(d, i - 1, roads) && doc_capital(d, i - 1);
}

/* "Köln → Essen", "S6 > Essen" */
static bool is_arrow(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    const char *s = d->text + t->start;
    return doc_punct(d, i, '>') || (t->kind == TOK_PUNCT && t->end - t->start == 3 &&
                                    (!memcmp(s, "\xE2\x86", 2) || !memcmp(s, "\xE2\x9E", 2)));
}

static bool is_adjective(const struct doc *d, size_t i, const char *key)
{
    static const char *const endings[] = {"e", "en", "er", "es", "em"};
    static const char *const of_places[] = {"nahe",         "nahen",      "benachbarte", "benachbarten",
                                            "ganz",         "ganzen",     "gesamten",    "heutige",
                                            "heutigen",     "gebuertige", "gebuertigen", "gleichnamigen",
                                            "gleichnamige", "kreisfreie", "kreisfreien", NULL};
    size_t len = strlen(key);
    if (len < 5)
        return false;
    if (d->tokens[i].flags & TOK_CAPITAL) /* "Gemeinsames Essen" */
        return begins_line(d, i) && len > 6 && !strcmp(key + len - 2, "es");
    for (const char *const *w = of_places; *w; w++)
        if (!strcmp(key, *w))
            return false;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (!strcmp(key + len - strlen(endings[k]), endings[k]))
            return !strstr(key, "ischen") && !strstr(key, "ische");
    return false;
}

/* "“, sagte", "!“, so": token i is the verb. */
static bool behind_quote(const struct doc *d, size_t i)
{
    if (i < 2 || begins_line(d, i) || begins_line(d, i - 1) || !doc_punct(d, i - 1, ','))
        return false;
    const struct token *t = &d->tokens[i - 2];
    const char *sign = d->text + t->start;
    return t->kind == TOK_PUNCT && (*sign == '"' || (t->end - t->start == 3 && !memcmp(sign, "\xE2\x80", 2)) ||
                                    (t->end - t->start == 2 && *sign == '\xC2'));
}

static void judge_word_before(struct judge *j, size_t i, const char *key)
{
    struct mention *m = j->m;
    const struct doc *d = j->d;
    bool district = only_level(m, AREA_DISTRICT);
    static const char *const quarters[] = {"stadtteil",
                                           "stadtteile",
                                           "stadtteilen",
                                           "ortsteil",
                                           "ortsteile",
                                           "ortsteilen",
                                           "stadtviertel",
                                           "quartier",
                                           "viertel",
                                           "stadtquartier",
                                           "wohngebiet",
                                           "siedlung",
                                           "stadtteilkonferenz",
                                           "stadtteilbüro",
                                           "stadtteilzentrum",
                                           "stadtteilverein",
                                           "quartiersbüro",
                                           "ortsbeirat",
                                           "stadtteilrunde",
                                           "stadtteiltreff",
                                           "quartiersmanagement",
                                           NULL};
    if (doc_capital(d, i) && population(m) < LARGE_TOWN && names_a_house(d, i, key)) {
        judge_add(j, HOUSE, "house");
        return;
    }
    if (doc_capital(d, i) && population(m) < LARGE_TOWN && names_a_centre(key))
        judge_add(j, HOUSE / 2, "house"); /* its quarter's or its town's */
    if (doc_one_of(d, i, quarters) && !m->compound && !has_level(m, AREA_BOROUGH))
        judge_add(j, QUARTER_NAMED, "quarter-of-city");
    if (token_is_of(d, i, WORD_DETERMINER)) {
        if (!m->everyday && !m->qualified && m->end_name == m->name_token + 1 &&
            token_is_of(d, m->name_token, WORD_LANDSCAPE))
            judge_add(j, !district ? RIVER : told_when(d, m) ? 0 : ARTICLE_LANDSCAPE, "river"); /* "an der Warnow" */
        else if (!district)
            judge_add(j, m->everyday ? ARTICLE : ARTICLE_NAME, "article");
        else if (!speaks_of_district(d, m) && !told_when(d, m))
            judge_add(j, ARTICLE_LANDSCAPE, "landscape");
    } else if (token_is_of(d, i, WORD_PLACE_PREPOSITION)) {
        judge_add(j, PLACE_PREPOSITION, "place-preposition");
    } else if (token_is_of(d, i, WORD_PREPOSITION)) {
        judge_add(j, PREPOSITION, "preposition");
    } else if (m->everyday && m->cue == CUE_NONE && doc_capital(d, i) && strlen(key) > 4 &&
               !strcmp(key + strlen(key) - 2, "er") && !doc_punct(d, i - (i > 0), '#')) {
        judge_add(j, ADJECTIVE, "adjective"); /* "Tegeler Forst" */
    } else if (!strcmp(key, "mit") && i && (doc_is(d, i - 1, "zusammen") || doc_is(d, i - 1, "gemeinsam"))) {
        judge_add(j, PREPOSITION, "preposition");
    } else if (m->everyday && (!strcmp(key, "mit") || !strcmp(key, "ohne") || !strcmp(key, "als"))) {
        judge_add(j, WITH, "preposition-of-things");
    } else if (m->everyday && is_adjective(d, i, key)) {
        judge_add(j, ADJECTIVE, "adjective");
    } else if (m->everyday > 1 && doc_capital(d, i) && m->cue == CUE_NONE &&
               !(d->tokens[m->name_token].flags & TOK_SENTENCE_START)) {
        judge_add(j, -0.5, "noun-before");
    }
    if (!m->hashtag && m->cue == CUE_NONE && token_is_of(d, i, WORD_SPEAKING)) {
        if (behind_quote(d, i) && !(m->genitive && doc_capital(d, m->end_name)))
            judge_add(j, QUOTED, "person");
        else if (population(m) < 100e3)
            judge_add(j, SPEAKER, "speaker");
    }
}

static void judge_before(struct judge *j)
{
    struct mention *m = j->m;
    const struct doc *d = j->d;
    size_t first = m->first_token - (m->hashtag && !m->designated);
    char key[NAME_KEY_SIZE];
    if (m->designated || m->cue == CUE_ASSOCIATION || m->cue == CUE_BOROUGH)
        judge_add(j, DESIGNATION, "designation");
    else if (m->cue != CUE_NONE)
        judge_add(j, BODY, "body");
    if (!m->designated && is_person(d, m))
        judge_add(j, PERSON, "person");
    if (!m->designated && !m->compound && !has_level(m, AREA_BOROUGH) && in_list_of_quarters(d, first))
        judge_add(j, QUARTER_NAMED, "quarter-of-city");
    if (names_an_inn(d, m->name_token))
        judge_add(j, m->designated ? INN - DESIGNATION : INN, "inn");
    if (first && doc_punct(d, first - 1, '-') && touches(d, first) && touches(d, first - 1)) {
        bool route = m > j->s->mentions && m[-1].end_name == first - 1 && m[-1].place_score > 0;
        if (!route)
            judge_add(j, !m->everyday && population(m) > 50e3 ? COMPOUND_TAIL / 2 : COMPOUND_TAIL, "compound");
        return;
    }
    if (!first || begins_line(d, first))
        return;
    size_t i = first - 1;
    if (is_postcode(d, i))
        judge_add(j, POSTCODE, "postcode");
    else if (is_road(d, i))
        judge_add(j, ROAD, "road");
    else if (is_arrow(d, i))
        judge_add(j, ROAD, "road");
    else if (d->tokens[i].kind == TOK_NUMBER && m->everyday)
        judge_add(j, NUMBER, "number");
    else if (!m->designated && token_key(d, i, key))
        judge_word_before(j, i, key);
}

/* ---- what stands behind ------------------------------------------------------------------------------ */

static bool dateline(const struct doc *d, const struct mention *m)
{
    static const char *const agencies[] = {"dpa",  "ots",     "afp", "epd", "kna", "dts",
                                           "dapd", "reuters", "ap",  "rtr", NULL};
    size_t i = m->end_token;
    if (doc_punct(d, i, '/') && doc_one_of(d, i + 1, agencies))
        return true;
    if (doc_punct(d, i, '(') && doc_one_of(d, i + 1, agencies))
        return true;
    return doc_punct(d, i, ',') && !begins_line(d, i + 1) &&
           (doc_is(d, i + 1, "den") || (i + 2 < d->ntokens && d->tokens[i + 1].kind == TOK_NUMBER &&
                                        doc_punct(d, i + 2, '.') && begins_line(d, m->first_token)));
}

enum { HEADLINE_SIGNS = 5 };

/* "Linden: Unfall", "Essen – Die Stadt …" at the start of a line. */
static bool headline(const struct doc *d, const struct mention *m)
{
    size_t i = m->end_token;
    size_t first = m->first_token, signs = 0;
    while (first && !begins_line(d, first) && d->tokens[first - 1].kind == TOK_PUNCT && signs++ < HEADLINE_SIGNS)
        first--; /* "+++ #Essen: …" */
    if (!begins_line(d, first) && !doc_punct(d, first, ':'))
        return false;
    if (begins_line(d, i) || begins_line(d, i + 1))
        return false;
    bool dash = d->tokens[i].kind == TOK_PUNCT && (d->tokens[i].flags & TOK_SPACE) &&
                (d->tokens[i + 1].flags & TOK_SPACE) &&
                (doc_punct(d, i, '-') || d->tokens[i].end - d->tokens[i].start == 3);
    return dash || (doc_punct(d, i, ':') && touches(d, i));
}

/* "Sondershausen, (also) die Stadt, …" */
static bool apposition(const struct doc *d, size_t i)
{
    static const char *const kinds[] = {"stadt",   "kreisstadt", "landeshauptstadt", "hansestadt", "gemeinde",
                                        "kommune", NULL};
    if (!doc_punct(d, i, ','))
        return false;
    i += 1 + doc_is(d, i + 1, "also");
    return i < d->ntokens && token_is_of(d, i, WORD_DETERMINER) && !begins_line(d, i) && doc_one_of(d, i + 1, kinds);
}

static bool country_behind(const struct doc *d, size_t i)
{
    static const char *const countries[] = {"österreich",  "schweiz", "usa",         "frankreich", "italien",
                                            "niederlande", "belgien", "luxemburg",   "polen",      "dänemark",
                                            "tschechien",  "england", "südtirol",    "tirol",      "vorarlberg",
                                            "bahamas",     "austria", "switzerland", NULL};
    return (doc_punct(d, i, '(') || doc_punct(d, i, ',') || doc_punct(d, i, '/')) && doc_one_of(d, i + 1, countries);
}

static bool street_in_chain(const struct doc *d, size_t i)
{
    enum { LONGEST = 8 }; /* parts of a street's name that are looked at */
    char key[NAME_KEY_SIZE];
    for (int n = 0; n < LONGEST; n++, i += 2) {
        if (!doc_punct(d, i, '-') || !touches(d, i) || !touches(d, i + 1) || !token_key(d, i + 1, key))
            return false;
        if (word_is_street(key))
            return true;
    }
    return false;
}

/* The second half of "Halle-Neustadt", "Essen-Altendorf", "Hof-Nord" is a quarter by its form. */
static bool names_a_quarter(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"stadt", "dorf", "hausen", "heim", "feld", "nord",    "süd",
                                       "ost",   "west", "mitte",  "burg", "berg", "zentrum", "tal"};
    for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
        size_t n = strlen(ends[k]), len = i < d->ntokens ? d->tokens[i].fold_len : 0;
        if (len >= n && doc_capital(d, i) && !strcmp(doc_fold(d, i) + len - n, ends[k]))
            return touches(d, i);
    }
    return false;
}

static void judge_compound(struct judge *j, size_t i)
{
    struct mention *m = j->m;
    static const char *const communes[] = {"gemeinde", "gemeinden", "kommune", "kommunen", "städte", NULL};
    if (doc_one_of(j->d, i + 1, communes))
        judge_add(j, BODY, "body"); /* "die Ammerland-Gemeinden" */
    static const char *const papers[] = {"charta",  "erklärung", "deklaration", "modell",  "abkommen",
                                         "vertrag", "protokoll", "konvention",  "prozess", "formel",
                                         "effekt",  "urteil",    "marathon",    "index",   NULL};
    if (doc_one_of(j->d, i + 1, papers))
        judge_add(j, FIXED_NAME, "fixed-name"); /* "die Leipzig-Charta" */
    if (street_in_chain(j->d, i))
        judge_add(j, STREET, "street");
    else if (m->everyday && !touches(j->d, i + 1))
        judge_add(j, STREET, "compound"); /* "Wald- und Wiesenweg" */
    else if (m->everyday && names_a_quarter(j->d, i + 1))
        judge_add(j, QUARTER_OF_IT, "compound");
    else if (m->everyday)
        judge_add(j, population(m) > 100e3 ? COMPOUND_HEAD / 3 : COMPOUND_HEAD, "compound");
}

/* "in Achim", "aus Achim": nobody is in Joachim. */
static bool follows_in(const struct doc *d, const struct mention *m)
{
    static const char *const words[] = {"in", "aus", NULL};
    return m->first_token && !begins_line(d, m->first_token) && doc_one_of(d, m->first_token - 1, words);
}

static void judge_behind(struct judge *j)
{
    static const char *const stations[] = {"hbf", "hauptbahnhof", "bahnhof", "bhf",       "süd", "nord",
                                           "ost", "west",         "mitte",   "flughafen", NULL};
    struct mention *m = j->m;
    const struct doc *d = j->d;
    size_t i = m->end_name;
    char key[NAME_KEY_SIZE];
    if (begins_line(d, i))
        return;
    if (doc_punct(d, i, '-') && touches(d, i)) {
        judge_compound(j, i);
        return;
    }
    static const char *const numerals[] = {"ii", "iii", "iv", NULL}; /* "in Schönwalde II": parts of a town */
    if (population(m) < LARGE_TOWN && !m->designated && doc_one_of(d, i, numerals) &&
        d->tokens[i].flags & TOK_ALLCAPS)
        judge_add(j, QUARTER_NAMED, "quarter-of-city");
    if (dateline(d, m))
        judge_add(j, DATELINE, "dateline");
    else if (m->everyday && headline(d, m))
        judge_add(j, HEADLINE, "headline");
    if (country_behind(d, i))
        judge_add(j, ABROAD_NAMED, "place-abroad");
    if (doc_one_of(d, i, stations) && doc_capital(d, i))
        judge_add(j, STATION, "station");
    else if (doc_capital(d, i) && token_key(d, i, key)) {
        bool of_town = m->genitive && !m->everyday; /* "Stuttgarts Weg in die Zukunft" */
        if (word_is_street(key) && strcmp(key, "bahnsteig") && !of_town)
            judge_add(j, STREET, "street");
        else if (token_is_of(d, m->name_token, WORD_FIRST_NAME) && !m->designated && m->end_name == m->name_token + 1)
            judge_add(j, FIRST_NAME, "first-name");
        else if (m->everyday > 1 && !m->designated)
            judge_add(j, -0.7, "noun-behind");
        if (m->genitive && m->everyday && token_is_person_role(d, i))
            judge_add(j, OFFICE_BEHIND, "office-behind");
    } else if (m->everyday && token_is_of(d, m->name_token, WORD_FIRST_NAME) && !follows_in(d, m)) {
        judge_add(j, FIRST_NAME / 2, "first-name");
    }
    if (m->everyday && has_level(m, AREA_BOROUGH) && begins_deed(d, m))
        judge_add(j, BOROUGH_ACTS, "borough");
    if (role_behind(d, m))
        judge_add(j, ROLE_BEHIND, "person");
    if (is_citation(d, m))
        judge_add(j, PERSON, "citation");
    if (apposition(d, i) && (m->designated || !is_person(d, m))) /* "Frau Ahlen, Ihre Stadt macht mit" */
        judge_add(j, APPOSITION, "apposition");
}

/* "Sankt Peter und Paul", "Kita St. Martin": named after the saint, not after the commune. */
static void judge_saint(struct judge *j)
{
    static const char *const churches[] = {"kirche",       "pfarrkirche", "pfarrei",     "kapelle",  "kita",
                                           "kindergarten", "haus",        "krankenhaus", "hospital", "klinik",
                                           "gemeinde",     "gemeinden",   "schule",      "stift",    NULL};
    struct mention *m = j->m;
    const struct doc *d = j->d;
    char key[NAME_KEY_SIZE];
    if (!token_key(d, m->name_token, key) || strcmp(key, "sankt") || !m->everyday)
        return;
    size_t i = m->end_name;
    bool two =
        doc_is(d, i, "und") && token_key(d, i + 1, key) && (word_is(WORD_FIRST_NAME, key) || !strcmp(key, "sankt"));
    bool church = m->name_token && !begins_line(d, m->name_token) && doc_one_of(d, m->name_token - 1, churches);
    if (two || church)
        judge_add(j, SAINT, "saint");
}

/* The rule that a mention carries: the sign that weighed most on the side that won. */
void judge_settle(struct judge *j)
{
    struct mention *m = j->m;
    m->rule = m->place_score < 0 && j->loss_rule ? j->loss_rule : j->gain_rule ? j->gain_rule : "name";
}

bool judge_is_candidate(const struct mention *m)
{
    return m->kind == PLACE_COMMUNE && m->names;
}

/* Pages from Austria, Switzerland and South Tyrol name places of their own that German villages are called too. They
 * are known by what they speak of: more such words than sure names of German towns, districts and Länder. */
static bool is_foreign_page(const struct search *s)
{
    const struct doc *d = s->doc;
    size_t foreign = 0, german = 0;
    for (size_t i = 0; (i = doc_next(d, i, d->ntokens, DULL_PLACE)) < d->ntokens; i++)
        foreign += doc_capital(d, i) && (place_class(s, i) & PLACE_CLASS_FOREIGN);
    if (foreign < 3)
        return false;
    for (size_t i = 0; i < s->n; i++) {
        const struct mention *m = &s->mentions[i];
        german +=
            m->kind == PLACE_LAND || m->kind == PLACE_NATION ||
            (m->kind == PLACE_COMMUNE && !m->everyday &&
             (population(m) >= WELL_KNOWN_TOWN || m->qualified || m->designated || only_level(m, AREA_DISTRICT)));
    }
    return foreign > german;
}

void judge_mentions(struct search *s)
{
    bool foreign = s->n > 0 && is_foreign_page(s);
    struct judge *judges = mem_array(NULL, s->n ? s->n : 1, sizeof *judges);
    for (size_t i = 0; i < s->n; i++) {
        judges[i] = (struct judge){.s = s, .d = s->doc, .m = &s->mentions[i], .foreign_page = foreign};
        if (!judge_is_candidate(&s->mentions[i]))
            continue;
        judge_name(&judges[i]);
        judge_before(&judges[i]);
        judge_behind(&judges[i]);
        judge_saint(&judges[i]);
        judge_settle(&judges[i]);
    }
    judge_by_context(s, judges);
    mem_free(judges);
}
