/* Whether a clause that counts tells the past, or speaks of now or of a time that was told. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

/* What is asked of a clause again and again, for each number in it: worked out once, as its words stay the same. */
enum clause_time { TIME_PAST, TIME_NOW, TIME_THEN, TIME_SAME_DAY, TIME_TOLD_DAY };

static bool clause_has_time(const struct analysis *a, const struct clause *c, enum clause_time time,
                            bool (*tells)(const struct analysis *, const struct clause *))
{
    const unsigned known = 1U << 2 * time, answer = known << 1;
    struct clause *own = &a->clauses[c - a->clauses];
    if (!(own->times & known))
        own->times |= (uint16_t)(known | (tells(a, c) ? answer : 0));
    return own->times & answer;
}

/* Stems of strong verbs in the preterite; weak ones end in "te", "ten". */
static const char *const strong[] = {
    "war",     "wurd",    "tat",     "kam",     "gab",     "nahm",    "trat",    "traf",    "trug",    "trieb",
    "trank",   "trog",    "schloss", "schrieb", "schrie",  "schritt", "schnitt", "schied",  "schien",  "schob",
    "schoss",  "schlug",  "schlief", "schlich", "schlang", "schmolz", "schwamm", "schwand", "schwang", "schwor",
    "schwieg", "schwoll", "stieß",   "stand",   "stieg",   "starb",   "stach",   "stahl",   "stank",   "strich",
    "stritt",  "sprach",  "sprang",  "spann",   "fand",    "fiel",    "fing",    "fuhr",    "flog",    "floh",
    "floss",   "focht",   "fraß",    "fror",    "ging",    "galt",    "goss",    "glich",   "glitt",   "grub",
    "griff",   "gelang",  "genas",   "genoss",  "geschah", "gebar",   "wuchs",   "wies",    "wich",    "wog",
    "wob",     "wusch",   "wand",    "warb",    "warf",    "begann",  "befahl",  "bekam",   "biss",    "barg",
    "barst",   "bog",     "bot",     "band",    "bat",     "blies",   "blieb",   "brach",   "briet",   "buk",
    "hieß",    "hielt",   "half",    "hing",    "hob",     "hieb",    "lag",     "lud",     "las",     "lief",
    "litt",    "lieh",    "ließ",    "log",     "zog",     "zwang",   "rief",    "riet",    "rieb",    "riss",
    "ritt",    "roch",    "rang",    "rann",    "sah",     "sang",    "sank",    "sann",    "saß",     "sog",
    "mied",    "maß",     "pfiff",   "pries",   "quoll",   "klang",   "kniff",   "kroch",   "aß",      "drang",
    NULL};

/* Presents whose stem ends in "t", by their last part: "zusammenarbeiten", "berichten". */
static const char *const presents[] = {"arbeiten", "leiten",  "bieten",   "halten", "treten",  "richten", "achten",
                                       "raten",    "stalten", "leisten",  "kosten", "warten",  "bitten",  "starten",
                                       "möchten",  "deuten",  "fürchten", "reiten", "breiten", "spalten", NULL};

/* Whether the word ends as one of a NULL-terminated list says. */
static bool ends_in_one(const char *fold, size_t len, const char *const *endings)
{
    for (; *endings; endings++) {
        const size_t n = strlen(*endings);
        if (len >= n && !memcmp(fold + len - n, *endings, n))
            return true;
    }
    return false;
}

static bool is_present_by_stem(const char *fold, size_t len)
{
    return ends_in_one(fold, len, presents);
}

/* "zehnte", "einundzwanzigsten": ordinals end as weak preterites do. */
static bool is_ordinal(const char *fold, size_t len)
{
    static const char *const ordinals[] = {"erste",   "zweite", "dritte", "vierte",    "fünfte",
                                           "sechste", "siebte", "neunte", "zehnte",    "elfte",
                                           "zwölfte", "zigste", "ßigste", "undertste", NULL};
    return ends_in_one(fold, len - (fold[len - 1] == 'n'), ordinals);
}

static bool is_strong(const char *fold, size_t len)
{
    for (const char *const *s = strong; *s; s++) {
        if (**s != *fold)
            continue;
        size_t n = strlen(*s);
        if (len >= n && !memcmp(fold, *s, n) && (len == n || !strcmp(fold + n, "en") || !strcmp(fold + n, "e")))
            return true;
    }
    return false;
}

/* "beitraten", "hinzukam", "erhielt": the same behind a part that stands apart elsewhere, or that never does. */
static bool is_strong_behind_part(const char *fold, size_t len)
{
    static const char *const parts[] = {"bei",  "hinzu", "dazu", "teil", "auf",   "aus",  "ein", "an",
                                        "nach", "mit",   "zu",   "ab",   "unter", "über", "be",  "er",
                                        "ge",   "ver",   "ent",  "emp",  "zer",   NULL};
    for (const char *const *p = parts; *p; p++) {
        size_t n = strlen(*p);
        if (len > n && !memcmp(fold, *p, n) && is_strong(fold + n, len - n))
            return true;
    }
    return false;
}

bool word_is_preterite(const char *fold, size_t len)
{
    if (is_strong(fold, len) || is_strong_behind_part(fold, len))
        return true;
    bool weak = (len > 4 && !strcmp(fold + len - 2, "te")) || (len > 5 && !strcmp(fold + len - 3, "ten"));
    return weak && strcmp(fold, "heute") != 0 && !is_present_by_stem(fold, len) && !is_ordinal(fold, len);
}

/* "haben unterschrieben", "sind gewachsen": a participle that looks like a preterite. "Es dürften 60 sein" supposes how
 * many there are now. */
static bool is_in_present(const struct analysis *a, const struct clause *c)
{
    static const char *const present[] = {"ist",     "sind",   "hat",    "haben",   "habe",   "sei",     "seien",
                                          "wird",    "werden", "müsste", "müssten", "dürfte", "dürften", "könnte",
                                          "könnten", "würde",  "würden", "wäre",    "wären",  NULL};
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (a->token_bits[i] & BIT_VERB && doc_one_of(a->doc, i, present))
            return true;
    return false;
}

/* "66 gebe es, seien es 41 gewesen. Dem Verbund gehörten 73 Organisationen an": behind reported speech the plural of
 * a weak verb is subjunctive, as what is said holds. */
static bool is_reported(const struct analysis *a, const struct clause *c, const char *fold, size_t len)
{
    static const char *const said[] = {"sei",   "seien",  "habe",    "gebe",  "werde",     "nehme", "mache",
                                       "zähle", "gehöre", "bestehe", "liege", "beteilige", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 60; /* tokens */
    if (len < 4 || strcmp(fold + len - 3, "ten") != 0 || is_strong(fold, len))
        return false;
    size_t s = c->sentence;
    s -= s > 0 && d->sentences[s - 1].line == d->sentences[s].line;
    return doc_has_one_of(d, reach_back(c->first_token, REACH, d->sentences[s].first_token), c->first_token, said);
}

bool clause_opens_with_date(const struct analysis *a, const struct clause *c, size_t i)
{
    const size_t LONGEST = 8; /* tokens */
    if (i == c->first_token || i > c->first_token + LONGEST || !(a->token_bits[i - 1] & BIT_DATE))
        return false;
    const bool led = token_classes(a->doc, c->first_token) & W_PREP || doc_is(a->doc, c->first_token, "zum");
    for (size_t k = c->first_token; k < i; k++)
        if (!(a->token_bits[k] & BIT_DATE || (k == c->first_token && led)))
            return false;
    const struct token *last = &a->doc->tokens[i - 1];
    const bool year = last->kind == TOK_NUMBER && last->end - last->start == strlen("2011");
    return i != c->first_token + 2 || a->token_bits[c->first_token] & BIT_DATE || !year;
}

/* "Waren es anfangs noch 14, so sind es heute 48", "Gab es 2011 zwei": the verb begins the sentence. */
static bool begins_with_preterite(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t i = c->first_token;
    return i + 1 < c->end_token && d->tokens[i].flags & TOK_SENTENCE_START && d->tokens[i + 1].kind == TOK_WORD &&
           !doc_capital(d, i + 1) && (a->token_bits[i] & BIT_VERB || token_classes(d, i) & W_FINITE) &&
           !(a->token_bits[i] & BIT_PLACE) && word_is_preterite(doc_fold(d, i), d->tokens[i].fold_len);
}

static bool tells_past(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    if (is_in_present(a, c))
        return false;
    if (begins_with_preterite(a, c))
        return true;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        const struct token *t = &d->tokens[i];
        if (t->kind != TOK_WORD || t->flags & TOK_CAPITAL || a->token_bits[i] & (BIT_DATE | BIT_NAME))
            continue;
        bool verb = a->token_bits[i] & BIT_VERB || !token_classes(d, i);
        if (!verb)
            continue;
        const bool name = i + 1 < c->end_token && i > c->first_token && a->token_bits[i + 1] & BIT_PLACE &&
                          !(token_classes(d, i + 1) & W_KIND) && !(token_classes(d, i - 1) & W_ARTICLE);
        bool attributive = i + 1 < c->end_token && d->tokens[i + 1].flags & TOK_CAPITAL && !name &&
                           !(a->token_bits[i] & BIT_VERB) && !clause_opens_with_date(a, c, i);
        if (!attributive && word_is_preterite(doc_fold(d, i), t->fold_len) &&
            !is_reported(a, c, doc_fold(d, i), t->fold_len))
            return true;
    }
    return false;
}

bool clause_tells_past(const struct analysis *a, const struct clause *c)
{
    return clause_has_time(a, c, TIME_PAST, tells_past);
}

/* "heute sind es, glaube ich, 54", "damals waren es, so die Stadt, 14": the clause before a short remark of who says
 * so, behind which this one goes on without a verb; NULL. */
static const struct clause *clause_before_remark(const struct analysis *a, const struct clause *c)
{
    static const char *const who[] = {"ich", "wir", "man", "so", "wie", "laut", "sagt", "heißt", "jedenfalls", NULL};
    const uint32_t LONGEST = 6; /* tokens of the remark */
    const struct clause *remark = clause_before(a, c), *before = remark ? clause_before(a, remark) : NULL;
    const bool put_in = before && c->join == JOIN_COMMA && remark->join == JOIN_COMMA && !c->finite && !c->relative &&
                        !c->sample && before->finite;
    return put_in && remark->end_token - remark->first_token <= LONGEST &&
                   doc_has_one_of(a->doc, remark->first_token, remark->end_token, who) &&
                   dates_in(a, c->first_token, c->end_token, NULL) == 0
               ? before
               : NULL;
}

const struct clause *clause_of_verb(const struct analysis *a, const struct clause *c)
{
    const struct clause *before = clause_before_remark(a, c);
    if (before)
        return before;
    const struct clause *aside = c->finite ? NULL : clause_behind(a, c), *on = aside ? clause_behind(a, aside) : NULL;
    bool verb = on && on->first_token < on->end_token && a->token_bits[on->first_token] & BIT_VERB;
    return verb && on->join == JOIN_COMMA && (aside->sample || aside->relative || !aside->finite) ? on : c;
}

/* "entfielen zuletzt 14", "waren es zuletzt mehr als 70": a number stands at token i, or behind small words. */
static bool leads_number(const struct analysis *a, size_t i, size_t end)
{
    const size_t REACH = 4; /* tokens */
    struct number n;
    for (end = reach_on(i, REACH, end); i < end; i++)
        if (number_may_begin(a->doc, i) && !(a->token_bits[i] & BIT_DATE) && number_read(a->doc, i, false, &n))
            return true;
        else if (a->doc->tokens[i].kind != TOK_WORD || doc_capital(a->doc, i))
            return false;
    return false;
}

/* "Heute", "Und heute?" over a passage of a chronicle. */
static bool stands_under_today(const struct analysis *a, const struct clause *c)
{
    static const char *const today[] = {"heute", "jetzt", "gegenwart", "aktuell", "gegenwärtig", NULL};
    const size_t LONGEST = 4, EMPTY = 4; /* tokens; lines between */
    const struct doc *d = a->doc;
    size_t l = d->sentences[c->sentence].line;
    for (size_t n = 0; l > 0 && n < EMPTY && line_is_empty(&d->lines[l - 1]); n++)
        l--;
    if (l == 0)
        return false;
    const struct line *over = &d->lines[l - 1];
    return over->end_token - over->first_token <= LONGEST &&
           doc_has_one_of(d, over->first_token, over->end_token, today);
}

static bool speaks_of_now(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool lately = doc_is(a->doc, i, "zuletzt") && leads_number(a, i + 1, c->end_token);
        static const char *const moments[] = {"moment", "augenblick", NULL};
        static const char *const present[] = {"jetzigen", "heutigen", "gegenwärtigen", NULL};
        const bool moment = i > c->first_token && /* "im Moment", "zum jetzigen Zeitpunkt" */
                            ((doc_is(a->doc, i - 1, "im") && doc_one_of(a->doc, i, moments)) ||
                             (doc_one_of(a->doc, i - 1, present) && doc_is(a->doc, i, "zeitpunkt")));
        if (lately || moment || token_classes(a->doc, i) & W_NOW)
            return true;
    }
    return stands_under_today(a, c);
}

bool clause_speaks_of_now(const struct analysis *a, const struct clause *c)
{
    return clause_has_time(a, c, TIME_NOW, speaks_of_now);
}

static bool speaks_of_same_day(const struct analysis *a, const struct clause *c)
{
    static const char *const same[] = {"selben", "gleichen", NULL};
    static const char *const day[] = {"stichtag", "zeitpunkt", NULL};
    for (size_t i = c->first_token; i + 2 < c->end_token; i++)
        if (doc_is(a->doc, i, "zum") && doc_one_of(a->doc, i + 1, same) && doc_one_of(a->doc, i + 2, day))
            return true;
    return false;
}

bool clause_speaks_of_same_day(const struct analysis *a, const struct clause *c)
{
    return clause_has_time(a, c, TIME_SAME_DAY, speaks_of_same_day);
}

static bool speaks_of_told_day(const struct analysis *a, const struct clause *c)
{
    static const char *const at[] = {"zum", "am", "zu", "an", NULL};
    static const char *const same[] = {"selben", "gleichen", "demselben", NULL}, *const that[] = {"diesem", NULL};
    static const char *const day[] = {"stichtag", "tag", "datum", "zeitpunkt", NULL};
    for (size_t i = c->first_token; i + 2 < c->end_token; i++) {
        size_t word = i + 1 + (doc_is(a->doc, i + 1, "dem") ? 1 : 0); /* "zu dem gleichen Stichtag" */
        if (!doc_one_of(a->doc, i, at))
            continue;
        if ((doc_one_of(a->doc, word, same) && doc_one_of(a->doc, word + 1, day)) ||
            (doc_one_of(a->doc, word, that) && doc_is(a->doc, word + 1, "stichtag")))
            return true; /* "zu diesem Zeitpunkt" may be that of an event */
    }
    return false;
}

bool clause_speaks_of_told_day(const struct analysis *a, const struct clause *c)
{
    return clause_has_time(a, c, TIME_TOLD_DAY, speaks_of_told_day);
}

static bool speaks_of_then(const struct analysis *a, const struct clause *c)
{
    static const char *const then[] = {"damals", "seinerzeit", "zunächst", "anfangs", "dahin", NULL};
    static const char *const that[] = {"diesem", "selben", "dieser", "gleichen", "jener", "jenem", NULL};
    static const char *const time[] = {"zeitpunkt", "zeit", NULL};
    for (size_t i = c->first_token; i + 1 < c->end_token; i++) /* "zu diesem Zeitpunkt" */
        if (doc_one_of(a->doc, i, that) && doc_one_of(a->doc, i + 1, time))
            return true;
    static const char *const were[] = {"waren", "war", "zählte", "zählten", "hatte", "hatten", NULL};
    const size_t next = c->first_token + 1;
    if (doc_is(a->doc, c->first_token, "da") && next < c->end_token && /* "Da waren es 69", "Da machten 69 mit" */
        (doc_one_of(a->doc, next, were) ||
         (!doc_capital(a->doc, next) && word_is_preterite(doc_fold(a->doc, next), a->doc->tokens[next].fold_len))))
        return true;
    static const char *const than[] = {"gegenüber", "als", "wie", "seit", NULL};
    for (size_t i = c->first_token; i < c->end_token; i++) /* not "Gegenüber damals hat sich das Feld vergrößert" */
        if (doc_one_of(a->doc, i, then) && !(i > 0 && doc_one_of(a->doc, i - 1, than)))
            return true;
    return false;
}

bool clause_tells_before(const struct analysis *a, const struct clause *c)
{
    static const char *const before[] = {"vorher", "früher", "einst", "ehemals", NULL};
    const size_t REACH = 24; /* tokens */
    return doc_has_one_of(a->doc, c->first_token, reach_on(c->first_token, REACH, c->end_token), before) &&
           dates_in(a, c->first_token, c->end_token, NULL) == 0;
}

bool clause_speaks_of_then(const struct analysis *a, const struct clause *c)
{
    return clause_has_time(a, c, TIME_THEN, speaks_of_then);
}
