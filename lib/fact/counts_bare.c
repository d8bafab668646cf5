/* Numbers and nouns that stand for members because the sentence says so, not the noun: "sind es 38 Kommunen", "Bayern
 * hat acht", "auf Hessen entfallen drei", "stieg von 64 auf 68". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

static const size_t BACK = 24; /* tokens: a long middle field */

static bool is_copula(const struct doc *d, size_t i)
{
    static const char *const words[] = {"sind",   "waren",   "wären",   "seien", "sinds",
                                        "sollen", "dürften", "müssten", NULL};
    return doc_one_of(d, i, words);
}

static bool is_subject(const struct doc *d, size_t i)
{
    static const char *const words[] = {"es", "das", "wir", "dies", NULL};
    return doc_one_of(d, i, words);
}

static size_t over_adverbs(const struct analysis *a, size_t i)
{
    while (i < a->doc->ntokens && token_classes(a->doc, i) & (W_ADVERB | W_NOW) && !is_copula(a->doc, i))
        i++;
    return i;
}

/* "im Lande", "landesweit", "bei uns", "im Norden", "im Bund": an area without a name. */
static bool is_area_word(const struct doc *d, size_t i)
{
    static const char *const words[] = {
        "land",   "lande", "landesweit", "bundesweit", "deutschlandweit", "freistaat", "hierzulande", "bund", "uns",
        "norden", "süden", "osten",      "westen",     "bundesland",      "ländle",    "saarland",    NULL};
    return doc_one_of(d, i, words) || scope_of_region_word(d, i);
}

static size_t back_over_adverbs(const struct analysis *a, size_t i)
{
    static const char *const more[] = {"gerade", "einmal", "lediglich", "exakt", "genau", "bloß", "also", NULL};
    while (i > 0 && (token_classes(a->doc, i - 1) & (W_ADVERB | W_NOW) || doc_one_of(a->doc, i - 1, more)) &&
           !is_area_word(a->doc, i - 1))
        i--;
    return i;
}

bool count_ends_phrase(const struct doc *d, size_t i)
{
    static const char *const on[] = {"und",  "dabei", "mit",     "beteiligt", "vertreten", "davon",
                                     "aber", "noch",  "gefolgt", "der",       NULL};
    return i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT || d->tokens[i].flags & TOK_LINE_START ||
           doc_one_of(d, i, on);
}

/* "Nicht die Stadt tritt bei, sondern jeder Bezirk. Fünf haben es getan": does what the sentence before says of members. */
bool count_does_the_same(const struct analysis *a, const struct quantity *q)
{
    static const char *const it[] = {"es", "das", "dies", NULL};
    static const char *const done[] = {"getan", "gemacht", "tun", "tat", "taten", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const size_t LONGEST = 40; /* tokens of the sentence before */
    bool named;
    if (c->sentence == 0 || c->denied || c->unsure || clause_network(a, c, &named) != NETWORK_THIS ||
        !doc_has_one_of(d, q->end_number, c->end_token, it) || !doc_has_one_of(d, q->end_number, c->end_token, done))
        return false;
    const struct sentence *before = &d->sentences[sentence_told_before(a, c->sentence)];
    size_t first = reach_back(before->end_token, LONGEST, before->first_token);
    return has_mark_between(a, first, before->end_token, RULE_VERB);
}

/* "In ganz Deutschland seien es, so Frau Köthen, mindestens 50": the verb stands before what is put in, and is to be filled
 * behind it. */
static bool is_predicate_over_aside(const struct analysis *a, const struct clause *c)
{
    const struct clause *first = &a->clauses[a->first_clause[c->sentence]];
    const uint32_t LONGEST = 12; /* tokens of an aside */
    if (c->finite || c->join != JOIN_COMMA || c < first + 2 || c[-1].join != JOIN_COMMA ||
        c[-1].end_token - c[-1].first_token > LONGEST)
        return false;
    size_t end = c[-2].end_token;
    while (end > c[-2].first_token && a->doc->tokens[end - 1].kind == TOK_PUNCT)
        end--;
    return end >= c[-2].first_token + 2 && is_subject(a->doc, end - 1) && is_copula(a->doc, end - 2);
}

/* "(sind|waren) (es|das|wir) ... N", "dass es ... N sind", "57 sollen es sein". */
bool count_is_predicate(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t end = quantity_end(q), behind = over_adverbs(a, end);
    if (behind < c->end_token && is_copula(d, behind) && is_subject(d, behind + 1))
        return true;
    if (is_predicate_over_aside(a, c) ||       /* "Macht fünf Kommunen in Hessen" */
        (doc_is(d, c->first_token, "macht") && /* "Macht mit uns und Kassel sechs." */
         (over_adverbs(a, c->first_token + 1) == q->first_token || count_ends_phrase(d, q->end_number))))
        return true;
    bool final = behind < c->end_token && is_copula(d, behind);
    static const char *const reached[] = {"voll", "komplett", "erreicht", "geknackt", "vollzählig", NULL};
    if (q->definite && final &&
        doc_one_of(d, over_adverbs(a, behind + 1), reached)) /* "Das halbe Dutzend ist voll" */
        return true;
    for (size_t i = reach_back(q->first_token, BACK, c->first_token); i < q->first_token; i++) {
        bool copula = is_copula(d, i), subject = is_subject(d, i) && !(a->token_bits[i] & (BIT_DATE | BIT_NAME));
        if (copula && i + 1 < q->first_token && is_subject(d, i + 1))
            return true;
        if (subject && ((i + 1 < q->first_token && is_copula(d, i + 1)) || (final && doc_is(d, i, "es"))))
            return true;
    }
    return false;
}

static const char *const there_is[] = {"gibt", "gab", "gebe", "gäbe", NULL};

bool count_exists_of_other(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    static const char *const have[] = {"haben", "hatten", "zählen", "zählten", "hat", "zählt", NULL};
    static const char *const who[] = {"wir", "man", NULL};
    size_t i = c->first_token;
    bool there = false;
    for (size_t k = i; k + 1 < q->first_token && k < i + BACK && !there; k++)
        there = (doc_one_of(a->doc, k, there_is) && doc_is(a->doc, k + 1, "es")) ||
                (doc_one_of(a->doc, k, have) && doc_one_of(a->doc, k + 1, who) &&
                 !doc_is(a->doc, q->first_token - 1, "mit")); /* "Angefangen haben wir mit 14" */
    const int64_t MANY = 150;                                 /* "Landkreise gibt es in Deutschland 294" */
    if (there && q->value > MANY && a->token_bits[i] & BIT_UNIT && !network_named_between(a, i, c->end_token))
        return true;
    return there && token_is_noun(a->doc, i) && !count_names_area(a, i) &&
           !(a->token_bits[i] & (BIT_UNIT | BIT_NAME | BIT_DATE | BIT_PLACE)) && !scope_is_word(a, i) &&
           !count_is_neutral(a->doc, i);
}

/* "In NRW gab es bis dahin neun", "im Bundesgebiet gebe es 66": with the area in which they are. */
bool count_exists(const struct analysis *a, const struct quantity *q)
{
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool there = false;
    for (size_t i = reach_back(q->first_token, BACK, c->first_token); i + 1 < q->first_token && !there; i++)
        there = doc_is(a->doc, i + 1, "es") &&
                (doc_one_of(a->doc, i, there_is) || doc_is(a->doc, q->end_number, "gegeben"));
    if (!there || scope_near(a, q->first_token, q->end_number))
        return there;
    const struct mark *own = count_mark(a, c->first_token, RULE_UNIT),
                      *bare = count_mark(a, c->first_token, RULE_BARE);
    return (own && own->rule->unit == 0) || /* "Partnerkommunen gibt es inzwischen 70" */
           (bare && bare->rule->unit == 0 && network_named_between(a, c->first_token, q->first_token));
}

/* The Land, or the city that is one, whose name ends at the token; NULL if none does. */
static const struct place *land_ending_at(const struct analysis *a, size_t end)
{
    const size_t LONGEST = 4; /* tokens: "Nordrhein-Westfalen" */
    size_t from, to = places_between(a, reach_back(end, LONGEST, 0), end, &from);
    const struct place *p = from < to ? &a->f->places.v[to - 1] : NULL;
    return p && p->end_token == end && (p->kind == PLACE_LAND || p->kind == PLACE_NATION || scope_of_city(p)) ? p
                                                                                                              : NULL;
}

static bool is_being(const struct doc *d, size_t i)
{
    static const char *const words[] = {"ist",   "war",   "sei",      "liegt", "lag", "steht",
                                        "stand", "folgt", "rangiert", "führt", NULL};
    return doc_one_of(d, i, words);
}

/* "Mit 14 führt Nordrhein-Westfalen", "Mit neun folgt dann Hessen": the Land that stands behind the verb; NULL. */
static const struct place *land_behind(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t before = count_before_adverbs(d, q->first_token), i = quantity_end(q), from;
    if (before == 0 || !doc_is(d, before - 1, "mit") || !is_being(d, i) ||
        clause_of(a, before - 1) != clause_of(a, i) || a->clauses[clause_of(a, i)].first_token + 2 < before - 1)
        return NULL;
    i++;
    while (i < d->ntokens && token_classes(d, i) & (W_ADVERB | W_NOW | W_ARTICLE))
        i++;
    const size_t to = places_between(a, i, i + 1, &from);
    const struct place *p = from < to ? &a->f->places.v[from] : NULL;
    if (!p || p->first_token != i || !(p->kind == PLACE_LAND || scope_of_city(p)) || q->value > COUNT_MOST)
        return NULL;
    /* not "führt Hessen die Liste der Anträge an" */
    static const char *const on[] = {"vor", "vorn", "vorne", "und", "dahinter", "gefolgt", NULL};
    static const char *const lists[] = {"liste", "tabelle", "rangliste", "statistik", "feld", NULL};
    i = p->end_token;
    const bool leads = token_classes(d, i) & W_ARTICLE && doc_one_of(d, i + 1, lists) && doc_is(d, i + 2, "an");
    return i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT || doc_one_of(d, i, on) || leads ? p : NULL;
}

/* "Bayern hat acht", "Spitzenreiter ist Nordrhein-Westfalen mit 17", "Hessen (11)", "bayernweit nun fünf", "im Lande
 * drei": the number of an area. */
static bool find_land(const struct analysis *a, const struct quantity *q, const struct place **land)
{
    static const char *const having[] = {"hat",         "hatte",        "zählt",  "zählte",  "stellt", "stellte",
                                         "verzeichnet", "verzeichnete", "meldet", "meldete", "mit",    "kommt",
                                         "stelle",      "habe",         "zähle",  NULL};
    static const char *const nation[] = {"bundesweit", "deutschlandweit", NULL};
    const struct doc *d = a->doc;
    *land = land_behind(a, q);
    if (*land)
        return true;
    if (q->head == q->end_head && !count_ends_phrase(d, q->end_number))
        return false;
    size_t i = back_over_adverbs(a, q->first_token);
    if (i == 0 || /* "... in Berlin" over "Mit 14 Kommunen"; not in the detail of a term that names the Land */
        (i == d->sentences[doc_sentence_of(d, q->first_token)].first_token &&
         d->lines[doc_line_of(d, q->first_token)].kind != BLOCK_DETAIL))
        return false;
    if (i > 2 && doc_is(d, i, "mit") && doc_one_of(d, i - 1, nation) && is_being(d, i - 2))
        i = back_over_adverbs(a, i - 2); /* "Hessen liegt bundesweit mit acht vorn" */
    else if (doc_is(d, i - 1, "auf") && i >= 2 &&
             doc_one_of(d, i - 2, (const char *const[]){"kommt", "kam", "bringt", NULL}))
        i -= 2;
    else if (doc_one_of(d, i - 1, having))
        i--;
    else if (doc_punct(d, i - 1, '(') || doc_punct(d, i - 1, ':')) {
        i--;
        if (i > 0 && is_area_word(d, i - 1) && !land_ending_at(a, i) &&
            (i == 1 || d->tokens[i - 1].flags & (TOK_SENTENCE_START | TOK_LINE_START) ||
             d->tokens[i - 2].kind == TOK_PUNCT)) /* "Hessen: 5 / Bund: 69" */
            return true;
    } else if (is_area_word(d, i - 1) && !land_ending_at(a, i)) {
        return true;
    }
    i = back_over_adverbs(a, i);
    if (i > 0 && doc_is(d, i, "mit") && is_being(d, i - 1)) /* "Hessen ist mit elf dabei" */
        i = back_over_adverbs(a, i - 1);
    *land = i > 0 ? land_ending_at(a, i) : NULL;
    return *land != NULL;
}

bool count_is_of_land(const struct analysis *a, const struct quantity *q)
{
    const struct place *land;
    return find_land(a, q, &land);
}

/* "suchte man Rheinland-Pfalz vergebens. Jetzt stellt es drei": the Land that the sentence before names last, where
 * "es" has the number; NULL. */
static const char *scope_of_it(const struct analysis *a, const struct quantity *q)
{
    static const char *const has[] = {"stellt", "stellte", "hat", "hatte", "zählt", "zählte", NULL};
    const struct doc *d = a->doc;
    size_t i = back_over_adverbs(a, q->first_token), s = doc_sentence_of(d, q->first_token), from;
    if (i < 2 || s == 0 || d->sentences[s].line != d->sentences[s - 1].line ||
        !((doc_is(d, i - 1, "es") && doc_one_of(d, i - 2, has)) ||
          (doc_is(d, i - 2, "es") && doc_one_of(d, i - 1, has))))
        return NULL;
    const struct sentence *before = &d->sentences[s - 1];
    size_t to = places_between(a, before->first_token, before->end_token, &from);
    while (to-- > from)
        if (a->f->places.v[to].kind == PLACE_LAND)
            return scope_of_land(&a->f->places.v[to]);
    return NULL;
}

const char *count_land_scope(const struct analysis *a, const struct quantity *q)
{
    const char *of_it = scope_of_it(a, q);
    if (of_it)
        return of_it;
    const struct place *land;
    const size_t first = a->doc->sentences[doc_sentence_of(a->doc, q->first_token)].first_token;
    bool found = find_land(a, q, &land) && land && !scope_is_source(a->doc, land->first_token, first) &&
                 (land->kind == PLACE_LAND || scope_of_city(land)) && land->ncandidates;
    return found ? land->candidates[0].area->state : NULL;
}

/* "beträgt die Zahl der Mitglieder 74", "2015 zählte man erst 45". */
static bool is_amount(const struct analysis *a, const struct quantity *q)
{
    static const char *const verbs[] = {"beträgt", "betrug", "beziffert", "umfasst", "umfasste", NULL};
    static const char *const numbers[] = {"zahl", "anzahl", "mitgliederzahl", "gesamtzahl", NULL};
    static const char *const counting[] = {"zählt", "zählte", "zählten", "zählen", "zähle", "verzeichnete", NULL};
    static const char *const who[] = {"man", "wir", "er", "sie", "es", NULL};
    static const char *const have[] = {"haben", "hatten", "hätten", NULL};
    static const char *const has[] = {"hat", "hatte", "zählt", "zählte", "umfasst", "umfasste", "vereint", NULL};
    static const char *const he[] = {"er", "es", "dieser", "dieses", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    size_t before = back_over_adverbs(a, q->first_token);
    if (!count_ends_phrase(d, q->end_number))
        return false;
    if (before > c->first_token + 1 && doc_one_of(d, before - 1, has) && doc_one_of(d, before - 2, he))
        return true; /* "Er hat nun 65." */
    if (before > 1 && doc_one_of(d, before - 1, who) && doc_one_of(d, before - 2, counting))
        return true;
    if (before > 1 && doc_is(d, before - 1, "wir") &&
        doc_one_of(d, before - 2, have)) /* "damals hatten wir nur zwei" */
        return true;
    if (before > 2 && count_is_neutral(d, before - 1) && token_classes(d, before - 2) & W_ARTICLE &&
        doc_one_of(d, before - 3, counting)) /* "2014 zählte der Prozess 38" */
        return true;
    bool verb = false, number = false;
    for (size_t i = reach_back(q->first_token, BACK, c->first_token); i < q->first_token; i++) {
        verb |= doc_one_of(d, i, verbs);
        number |= doc_one_of(d, i, numbers);
    }
    return verb && number;
}

/* "Im Mai standen 49 auf der Liste". */
static bool is_on_list(const struct doc *d, size_t before, size_t behind)
{
    static const char *const stand[] = {"stehen", "standen", "finden", "fanden", NULL};
    static const char *const which[] = {"der", "unserer", "dieser", "ihrer", NULL};
    static const char *const lists[] = {"liste", "mitgliederliste", "karte", "landkarte", NULL};
    return before > 0 && doc_one_of(d, before - 1, stand) && doc_is(d, behind, "auf") &&
           doc_one_of(d, behind + 1, which) && doc_one_of(d, behind + 2, lists);
}

/* "Auf Hessen entfallen drei", "fünf kommen aus dem Saarland", "Macht zusammen vier". */
bool count_is_distributed(const struct analysis *a, const struct quantity *q)
{
    if (is_amount(a, q))
        return true;
    static const char *const verbs[] = {"entfallen", "entfällt", "entfielen", "stammen", "stammten",
                                        "kommen",    "kamen",    "liegen",    "lagen",   "stellen",
                                        "stellten",  "stellt",   "stellte",   NULL};
    static const char *const sums[] = {"macht", "ergibt", "ergeben", "machen", NULL};
    static const char *const where[] = {"aus", "auf", "in", "im", NULL};
    const struct doc *d = a->doc;
    size_t before = back_over_adverbs(a, q->first_token), behind = q->end_number;
    if (before > 0 && doc_one_of(d, before - 1, sums) && doc_one_of(d, behind, where))
        return true; /* "das macht drei in ganz Hessen" */
    if (is_on_list(d, before, behind))
        return true;
    static const char *const come[] = {"kommen", "kamen", NULL}; /* "kommen 60" tells of guests as well */
    if (before > 0 && count_ends_phrase(d, behind) &&
        (doc_one_of(d, before - 1, sums) ||
         (doc_one_of(d, before - 1, verbs) &&
          !(doc_one_of(d, before - 1, come) && !scope_near(a, q->first_token, behind)))))
        return true;
    if (!doc_one_of(d, behind, verbs))
        return false;
    behind = over_adverbs(a, behind + 1);
    return doc_one_of(d, behind, where);
}

/* "stieg von 64 im März 2018 auf 68": the number from which it rose. */
bool count_is_start(const struct analysis *a, const struct quantity *q)
{
    const size_t REACH = 24;
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    struct number n;
    bool from = q->first_token > 0 && doc_is(d, q->first_token - 1, "von");
    bool once = q->first_token > 1 && doc_is(d, q->first_token - 2, "von") && /* "von ursprünglich 14" */
                d->tokens[q->first_token - 1].kind == TOK_WORD &&
                !(d->tokens[q->first_token - 1].flags & TOK_CAPITAL);
    /* "Nach 68 Ende 2020 zählte er Ende 2021 bereits 70 Kommunen" */
    const size_t dated = q->end_number + (doc_is(d, q->end_number, "im") ? 1 : 0); /* "fünf im Jahr 2017" */
    if (q->first_token == c->first_token + 1 && doc_is(d, c->first_token, "nach") && dated + 1 < c->end_token &&
        (a->token_bits[dated] | a->token_bits[dated + 1]) & BIT_DATE) {
        struct number next;
        for (size_t i = q->end_number; i < c->end_token && i < q->end_number + REACH; i++)
            if (number_may_begin(d, i) && counts_at(a, i, &next) && !next.ordinal)
                return true;
    }
    if (!from && !once)
        return false;
    for (size_t i = q->end_number; i + 1 < c->end_token && i < q->end_number + REACH; i++)
        if (doc_is(d, i, "auf")) {
            size_t to = over_adverbs(a, i + 1); /* "auf nunmehr zwölf", "auf mindestens 50" */
            static const char *const relation[] = {"mindestens", "rund", "etwa", "knapp", "über", "gut",
                                                   "mehr",       "als",  "fast", "circa", NULL};
            while (doc_one_of(d, to, relation)) /* "auf mindestens 50", "auf mehr als 60" */
                to++;
            if (number_read(d, to, false, &n) && !(a->token_bits[to] & BIT_DATE))
                return true;
        }
    return false;
}

/* "(Vorjahr: 64)", "(2019 noch 64)": a bracket of a date and a number. */
bool count_is_compared(const struct analysis *a, const struct quantity *q)
{
    const struct doc *d = a->doc;
    size_t i = q->first_token;
    bool dated = false;
    if (token_depth(a, i) == 0 || !doc_punct(d, q->end_number, ')'))
        return false;
    const size_t REACH = 6;
    for (size_t n = 0; i > 0 && n < REACH; n++) {
        i--;
        if (doc_punct(d, i, '('))
            return dated;
        dated |= (a->token_bits[i] & BIT_DATE) != 0;
        if (!(a->token_bits[i] & BIT_DATE) && !doc_punct(d, i, ':') && !token_classes(d, i))
            return false;
    }
    return false;
}

bool relative_tells_part(const struct analysis *a, const struct clause *c)
{
    struct number n;
    return doc_is(a->doc, c->first_token, "von") && counts_at(a, c->first_token + 2, &n);
}

/* "Fünf Kommunen aus dem Land, die", "acht Städte in Hessen, die": behind where they are, else `i`. */
static size_t behind_where(const struct analysis *a, size_t i, size_t end)
{
    static const char *const where[] = {"aus", "in", "im", "von", NULL};
    static const char *const lands[] = {"land",       "bundesland", "freistaat",        "region", "bundesgebiet",
                                        "stadtstaat", "republik",   "regierungsbezirk", NULL};
    if (!doc_one_of(a->doc, i, where))
        return i;
    size_t k = i + 1;
    while (k < end &&
           (token_classes(a->doc, k) & W_ARTICLE || doc_ends(a->doc, k, 3, "em") || doc_ends(a->doc, k, 4, "en")) &&
           !doc_capital(a->doc, k))
        k++;
    const size_t first = k;
    k += k < end && doc_one_of(a->doc, k, lands); /* "aus dem Freistaat Bayern" */
    while (k < end && count_names_area(a, k))
        k++;
    return k > first ? k : i;
}

/* "Das wollen 74 Kommunen gemeinsam ändern, die sich im Prozess verbunden haben": between the noun and the relative
 * clause that names the network stands what ends the verb, and no other noun. */
static bool is_apart(const struct analysis *a, const struct clause *c, size_t behind)
{
    const size_t LONGEST = 8; /* tokens */
    if (!doc_is(a->doc, c->first_token, "die") || c->first_token > behind + LONGEST || c->unsure || c->denied ||
        !network_named_between(a, c->first_token, reach_on(c->first_token, BACK, c->end_token)))
        return false;
    for (size_t i = behind; i < c->first_token; i++)
        if (doc_capital(a->doc, i) || a->token_bits[i] & (BIT_PLACE | BIT_DATE))
            return false;
    return true;
}

/* "Von den 45 Kommunen, die 2015 dem Prozess angehörten": the clause that follows says so. */
bool relative_counts_members(const struct analysis *a, const struct quantity *q)
{
    size_t next = clause_of(a, q->number_token) + 1;
    bool unsure;
    static const char *const of_one[] = {"der", "das",    "dem",
                                         "den", "dessen", NULL}; /* "..., der Kreis Peine folgte" */
    if (next >= a->nclauses ||
        (q->value > 1 && !q->ordinal && doc_one_of(a->doc, a->clauses[next].first_token, of_one)))
        return false;
    const struct clause *c = &a->clauses[next];
    size_t behind = behind_where(
        a, q->end_head, c->first_token); /* "mit den 64 Kommunen zusammenarbeiten, die am Prozess teilnehmen" */
    behind += c->first_token == behind + 2 && a->doc->tokens[behind].kind == TOK_WORD &&
              !token_classes(a->doc, behind) && !doc_capital(a->doc, behind);
    if (!c->relative || relative_tells_part(a, c) || (c->first_token > behind + 1 && !is_apart(a, c, behind)))
        return false;
    /* "Mit den 14 Kommunen, die 2011 begonnen haben, sind es 26" */
    static const char *const began[] = {"begonnen", "angefangen", "gestartet", "losgelegt", "begannen",
                                        "anfingen", "starteten",  "loslegten", NULL};
    bool named;
    if (q->definite && !c->unsure && !c->denied && clause_network(a, c, &named) == NETWORK_THIS &&
        doc_has_one_of(a->doc, c->first_token, reach_on(c->first_token, BACK, c->end_token), began))
        return true;
    return clause_counts_members(a, next, &unsure) && !unsure;
}

/* "Die übrigen sechzehn", "die anderen fünf": of what was counted before. */
bool count_is_rest(const struct analysis *a, const struct quantity *q)
{
    static const char *const rest[] = {"übrige",        "übrigen",      "restlichen", "anderen",
                                       "verbleibenden", "verbliebenen", NULL};
    static const char *const lands[] = {"länder", "ländern", "bundesländer", "bundesländern", NULL};
    size_t i = q->first_token; /* "übrige Länder 20" */
    i -= q->head == q->end_head && i > 1 && doc_one_of(a->doc, i - 1, lands);
    return i > 0 && doc_one_of(a->doc, i - 1, rest);
}

/* "Bundesweit haben sich inzwischen 66 Städte und Kreise auf den Weg gemacht": so many in the country by now, where the
 * network is spoken of. */
bool count_is_widespread(const struct analysis *a, const struct quantity *q)
{
    static const char *const wide[] = {"bundesweit", "deutschlandweit", "landesweit", "hessenweit", NULL};
    static const char *const by_now[] = {"inzwischen", "mittlerweile", "bislang", "bisher",
                                         "bereits",    "schon",        "dahin",   NULL};
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    bool is_wide = false, is_now = false;
    size_t end = reach_on(q->end_head, BACK, c->end_token);
    if (q->definite)
        return false;
    for (size_t i = reach_back(q->first_token, BACK, c->first_token); i < end; i++) {
        is_wide |= doc_one_of(a->doc, i, wide) || doc_is(a->doc, i, "deutschland") ||
                   (i > 0 && doc_is(a->doc, i, "land") && doc_is(a->doc, i - 1, "im"));
        is_now |=
            doc_one_of(a->doc, i, by_now) || (doc_is(a->doc, i, "sich") && i > 0 && doc_is(a->doc, i - 1, "haben"));
    }
    return is_wide && is_now;
}

/* "Gesamtzahl: 21", "Mitglieder insgesamt: 84". */
bool count_is_sum(const struct analysis *a, const struct quantity *q)
{
    static const char *const sums[] = {"gesamt",
                                       "insgesamt",
                                       "gesamtzahl",
                                       "summe",
                                       "anzahl",
                                       "zusammen",
                                       "stand",
                                       "zwischenstand",
                                       "gesamtstand",
                                       "endstand",
                                       "gesamtanzahl",
                                       "endsumme",
                                       "mitgliederstand",
                                       "mitgliederzahl",
                                       "macht",
                                       "zahl",
                                       "gesamtsumme",
                                       "zusammengenommen",
                                       "zusammengerechnet",
                                       "zusammengezählt",
                                       "strich",
                                       "summarum",
                                       "total",
                                       "ergibt",
                                       "ergebnis",
                                       NULL};
    const struct doc *d = a->doc;
    size_t i = back_over_adverbs(a, q->first_token);
    if (i < 2 || !doc_punct(d, i - 1, ':') || !count_ends_phrase(d, q->end_number))
        return false;
    if (doc_one_of(d, i - 2, sums))
        return true;
    i = tokens_back(d, i - 1, 1, W_NOW | W_ADVERB); /* "Stand heute: 72" */
    return doc_one_of(d, i - 1, sums);
}

bool count_is_corrected(const struct analysis *a, const struct quantity *q)
{
    static const char *const be[] = {"sind", "waren", "seien", NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const struct sentence *s = &d->sentences[c->sentence];
    const size_t HEAD = 6, WRONG = 24; /* tokens */
    struct number n;
    if (!doc_is(d, c->first_token, "sondern") || count_before_adverbs(d, q->first_token) != c->first_token + 1)
        return false;
    size_t end = reach_on(s->first_token, HEAD, s->end_token), number = c->first_token - 1;
    if (!doc_has_one_of(d, s->first_token, end, be) ||
        !doc_has_one_of(d, s->first_token, end, (const char *const[]){"es", NULL}))
        return false;
    return number > s->first_token && doc_punct(d, number, ',') && number_read(d, number - 1, false, &n) &&
           tokens_are(d, reach_back(number, WRONG, s->first_token), number, W_NOT);
}

/* "Das war zu hoch gegriffen: ...", "Die Zahl war falsch. ...": what was told right before is not so. */
static bool takes_number_back(const struct doc *d, const struct sentence *s)
{
    static const char *const that[] = {"das", "dies", "die", "diese", NULL};
    static const char *const was[] = {"war", "ist", "stimmt", "stimmte", "trifft", "traf", NULL};
    static const char *const numbers[] = {"zahl", "angabe", "zahlen", NULL};
    static const char *const wrong[] = {"hoch",         "niedrig",   "falsch",   "fehler",       "irrtum",
                                        "optimistisch", "gegriffen", "veraltet", "unzutreffend", NULL};
    const size_t REACH = 8; /* tokens */
    const size_t verb = s->first_token + 1 + (doc_one_of(d, s->first_token + 1, numbers) ? 1 : 0);
    const size_t end = reach_on(verb, REACH, s->end_token);
    if (!doc_one_of(d, s->first_token, that) || verb >= s->end_token || !doc_one_of(d, verb, was))
        return false;
    return doc_has_one_of(d, verb, end, wrong) ||
           (tokens_are(d, verb, end, W_NOT) && !doc_one_of(d, verb, (const char *const[]){"war", "ist", NULL}));
}

bool count_is_mistaken(const struct analysis *a, const struct quantity *q)
{
    static const char *const wrongly[] = {"irrtümlich",        "irrtümlicherweise", "fälschlich",
                                          "fälschlicherweise", "versehentlich",     NULL};
    static const char *const told[] = {"gesprochen", "geschrieben", "berichtet", "genannt",  "gemeldet",
                                       "angegeben",  "rede",        "behauptet", "hieß",     "schrieben",
                                       "nannten",    "berichteten", "meldeten",  "sprachen", NULL};
    static const char *const indeed[] = {"tatsächlich", "richtig", "korrekt", NULL};
    const struct doc *d = a->doc;
    const size_t AROUND = 24; /* tokens */
    const size_t sentence = doc_sentence_of(d, q->number_token);
    const struct sentence *s = &d->sentences[sentence], *next = s + 1;
    size_t first = reach_back(q->first_token, AROUND, s->first_token);
    size_t end = reach_on(q->end_number, AROUND, s->end_token);
    if (doc_has_one_of(d, first, q->first_token, wrongly))
        return true;
    if (sentence + 1 >= d->nsentences || !doc_has_one_of(d, first, end, told) ||
        !(doc_one_of(d, next->first_token, indeed) || takes_number_back(d, next)))
        return false;
    struct number n;
    const struct sentence *last = sentence + 2 < d->nsentences && s[2].line == s->line ? s + 2 : next;
    for (size_t i = next->first_token; i < reach_on(next->first_token, AROUND, last->end_token); i++)
        if (counts_at(a, i, &n) && !n.ordinal)
            return true;
    return false;
}

bool count_is_said_of_us(const struct analysis *a, const struct quantity *q, const char *rule)
{
    const struct doc *d = a->doc;
    const size_t REACH = 4, AROUND = 40; /* tokens */
    const struct sentence *s = &d->sentences[doc_sentence_of(d, q->number_token)];
    const size_t first = reach_back(q->first_token, REACH, s->first_token);
    return a->about && !strcmp(rule, "count.copula") && scope_near(a, q->first_token, q->end_number) &&
           doc_has_one_of(d, first, q->first_token, (const char *const[]){"wir", NULL}) &&
           !has_mark_between(a, reach_back(first, AROUND, s->first_token),
                             reach_on(q->end_number, AROUND, s->end_token), RULE_OTHER);
}
