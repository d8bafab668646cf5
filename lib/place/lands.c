/* Words that speak of a Land without being its name: "hessische", "hessenweit", "NRW", "Freistaat". */
#include "lib/base/ascii.h"
#include "lib/place/mention.h"

#include <string.h>

static const struct {
    const char *state;
    const char *before; /* word before a hyphen, "" if none */
    const char *stem;   /* adjective without its ending: "hessisch" */
    const char *names;  /* for "hessenweit", and short names that stand alone in capitals */
    bool small;         /* in small letters only: the "Märkische Kreis" lies in another Land */
} adjectives[] = {
    {"DE-SH", "schleswig", "holsteinisch", "schleswig-holstein", false},
    {"DE-NI", "", "niedersaechsisch", "niedersachsen", false},
    {"DE-NW", "nordrhein", "westfaelisch", "nrw", false},
    {"DE-HE", "", "hessisch", "hessen", false},
    {"DE-RP", "rheinland", "pfaelzisch", "rlp", false},
    {"DE-BW", "baden", "wuerttembergisch", "bawue", false},
    {"DE-BY", "", "bayerisch", "bayern", false},
    {"DE-BY", "", "bayrisch", "bayern", false},
    {"DE-SL", "", "saarlaendisch", "saarland", false},
    {"DE-BB", "", "brandenburgisch", "brandenburg", false},
    {"DE-BB", "", "maerkisch", "brandenburg", true},
    {"DE-MV", "mecklenburg", "vorpommersch", "mv", false},
    {"DE-ST", "sachsen", "anhaltisch", "sachsen-anhalt", false},
    {"DE-ST", "sachsen", "anhaltinisch", "sachsen-anhalt", false},
    {"DE-SN", "", "saechsisch", "sachsen", false},
    {"DE-TH", "", "thueringisch", "thueringen", false},
    {"DE-TH", "", "thueringer", "thueringen", false},
};
#define ADJECTIVES (sizeof adjectives / sizeof *adjectives)

static const struct {
    const char *word, *state;
} short_names[] = {
    {"nrw", "DE-NW"}, {"rlp", "DE-RP"}, {"bawue", "DE-BW"}, {"meckpomm", "DE-MV"}, {"saarlandes", "DE-SL"},
};

/* Codes of Länder, in capitals behind "in" or "aus": "9 Kommunen in NI, 4 in SH". */
static const struct {
    const char *word, *state;
} codes[] = {
    {"sh", "DE-SH"}, {"ni", "DE-NI"}, {"nw", "DE-NW"}, {"he", "DE-HE"}, {"rp", "DE-RP"}, {"bw", "DE-BW"},
    {"by", "DE-BY"}, {"sl", "DE-SL"}, {"bb", "DE-BB"}, {"mv", "DE-MV"}, {"st", "DE-ST"}, {"sn", "DE-SN"},
    {"th", "DE-TH"}, {"hh", "DE-HH"}, {"hb", "DE-HB"}, {"be", "DE-BE"},
};

static bool is_code(const char *key, size_t k)
{
    return key[0] == codes[k].word[0] && key[1] == codes[k].word[1] && !key[2];
}

static bool code(const struct doc *d, size_t i, const char *key, struct land_word *out)
{
    const struct token *t = &d->tokens[i];
    if (i == 0 || t->end - t->start != 2 || !ascii_is_upper(d->text[t->start]) ||
        !ascii_is_upper(d->text[t->start + 1]) || !(doc_is(d, i - 1, "in") || doc_is(d, i - 1, "aus")) ||
        doc_punct(d, i + 1, '-'))
        return false;
    for (size_t k = 0; k < sizeof codes / sizeof *codes; k++)
        if (is_code(key, k)) {
            out->state = codes[k].state;
            return true;
        }
    return false;
}

static bool has_stem(const char *key, const char *stem)
{
    static const char *const endings[] = {"", "e", "en", "er", "es", "em"};
    if (*key != *stem)
        return false;
    size_t n = strlen(stem);
    if (strncmp(key, stem, n))
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (!strcmp(key + n, endings[i]))
            return true;
    return false;
}

static bool is_wide(const char *key, const char *name)
{
    size_t n = *key == *name ? strlen(name) : 0;
    return n && !strncmp(key, name, n) && !strcmp(key + n, "weit");
}

static bool wide(const struct doc *d, size_t i, const char *key, struct land_word *out)
{
    for (size_t k = 0; k < ADJECTIVES; k++)
        if (is_wide(key, adjectives[k].names)) {
            out->state = adjectives[k].state;
            return true;
        }
    char next[NAME_KEY_SIZE]; /* "NRW-weit" */
    if (!doc_punct(d, i + 1, '-') || !token_key(d, i + 2, next) || strncmp(next, "weit", 4))
        return false;
    for (size_t k = 0; k < ADJECTIVES; k++)
        if (!strcmp(key, adjectives[k].names)) {
            out->state = adjectives[k].state;
            out->end_token = (uint32_t)i + 3;
            return true;
        }
    return false;
}

static bool adjective(const struct doc *d, size_t i, const char *key, struct land_word *out)
{
    char next[NAME_KEY_SIZE] = "";
    bool hyphen = doc_punct(d, i + 1, '-') && !(d->tokens[i + 1].flags & TOK_SPACE) && token_key(d, i + 2, next);
    for (size_t k = 0; k < ADJECTIVES; k++) {
        if (!*adjectives[k].before && has_stem(key, adjectives[k].stem) &&
            !(adjectives[k].small && doc_capital(d, i))) {
            out->state = adjectives[k].state;
            return true;
        }
        if (*adjectives[k].before && hyphen && !strcmp(key, adjectives[k].before) &&
            has_stem(next, adjectives[k].stem)) {
            out->state = adjectives[k].state;
            out->end_token = (uint32_t)i + 3;
            return true;
        }
    }
    return false;
}

static bool one_of(const char *key, const char *const *list)
{
    for (; *list; list++)
        if (!strcmp(key, *list))
            return true;
    return false;
}

static bool is_nation(const char *key)
{
    static const char *const words[] = {"deutschland",       "deutschlands",
                                        "deutschlandweit",   "deutschlandweite",
                                        "deutschlandweiten", "bundesrepublik",
                                        "bundesgebiet",      "bundesweit",
                                        "bundesweite",       "bundesweiten",
                                        "bundesweiter",      "bundesweites",
                                        "bundesweitem",      NULL};
    return (*key == 'b' || *key == 'd') && one_of(key, words);
}

static bool is_free_state(const char *key)
{
    static const char *const words[] = {"freistaat", "freistaates", "freistaats", "freistaaten", NULL};
    return *key == 'f' && one_of(key, words);
}

static bool short_name(const struct doc *d, size_t i, const char *key, struct land_word *out)
{
    for (size_t k = 0; k < sizeof short_names / sizeof *short_names; k++)
        if (!strcmp(key, short_names[k].word) && (d->tokens[i].flags & TOK_CAPITAL)) {
            out->state = short_names[k].state;
            if (doc_punct(d, i + 1, '-') && doc_is(d, i + 2, "weit"))
                out->end_token += 2;
            return true;
        }
    return false;
}

static bool is_same(const char *key, const char *word)
{
    return *key == *word && !strcmp(key, word);
}

bool land_may_begin(const char *key)
{
    bool may = is_nation(key) || is_free_state(key);
    for (size_t k = 0; k < ADJECTIVES && !may; k++)
        may = is_same(key, adjectives[k].before) || is_same(key, adjectives[k].names) || /* "NRW-weit" */
              is_wide(key, adjectives[k].names) || has_stem(key, adjectives[k].stem);
    for (size_t k = 0; k < sizeof short_names / sizeof *short_names && !may; k++)
        may = is_same(key, short_names[k].word);
    for (size_t k = 0; k < sizeof codes / sizeof *codes && !may; k++)
        may = is_code(key, k);
    return may;
}

bool land_word(const struct doc *d, size_t i, struct land_word *out)
{
    char key[NAME_KEY_SIZE];
    *out = (struct land_word){.end_token = (uint32_t)i + 1};
    if (!token_key(d, i, key))
        return false;
    if (is_nation(key))
        return out->nation = true;
    if (is_free_state(key))
        return out->free_state = true;
    return short_name(d, i, key, out) || code(d, i, key, out) || wide(d, i, key, out) || adjective(d, i, key, out);
}
