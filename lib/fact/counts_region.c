/* Counts in regions that are parts of one Land: "fünf Kommunen in Oberfranken" are some of those of Bavaria. German
 * in general; the names stand in counts_scope_region.c. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

/* How adjectives of regions begin. */
static const struct {
    const char *word; /* folded */
    const char *state;
} stems[] = {{"oberbay", "DE-BY"},         {"niederbay", "DE-BY"},       {"ostbay", "DE-BY"},
             {"nordbay", "DE-BY"},         {"südbay", "DE-BY"},          {"oberpfälz", "DE-BY"},
             {"fränkisch", "DE-BY"},       {"oberfränk", "DE-BY"},       {"mittelfränk", "DE-BY"},
             {"unterfränk", "DE-BY"},      {"mainfränk", "DE-BY"},       {"allgäuer", "DE-BY"},
             {"pfälz", "DE-RP"},           {"vorderpfälz", "DE-RP"},     {"südpfälz", "DE-RP"},
             {"westpfälz", "DE-RP"},       {"nordpfälz", "DE-RP"},       {"rheinhess", "DE-RP"},
             {"hunsrücker", "DE-RP"},      {"nordhess", "DE-HE"},        {"südhess", "DE-HE"},
             {"mittelhess", "DE-HE"},      {"osthess", "DE-HE"},         {"oberhess", "DE-HE"},
             {"ostfries", "DE-NI"},        {"südniedersächs", "DE-NI"},  {"rheinländisch", "DE-NW"},
             {"westfälisch", "DE-NW"},     {"ostwestfäl", "DE-NW"},      {"südwestfäl", "DE-NW"},
             {"münsterländ", "DE-NW"},     {"sauerländ", "DE-NW"},       {"siegerländ", "DE-NW"},
             {"niederrheinisch", "DE-NW"}, {"badisch", "DE-BW"},         {"südbadisch", "DE-BW"},
             {"nordbadisch", "DE-BW"},     {"württembergisch", "DE-BW"}, {"oberschwäb", "DE-BW"},
             {"schwarzwälder", "DE-BW"},   {"erzgebirgisch", "DE-SN"},   {"oberlausitzer", "DE-SN"},
             {"ostsächs", "DE-SN"},        {"westsächs", "DE-SN"},       {"altmärk", "DE-ST"},
             {"anhaltisch", "DE-ST"},      {"ostthüring", "DE-TH"},      {"nordthüring", "DE-TH"},
             {"südthüring", "DE-TH"},      {"niederlausitzer", "DE-BB"}, {"südbrandenburg", "DE-BB"},
             {"nordbrandenburg", "DE-BB"}, {"ostbrandenburg", "DE-BB"},  {"vorpommersch", "DE-MV"},
             {"mecklenburgisch", "DE-MV"}, {"holsteinisch", "DE-SH"}};

/* One half of "Sachsen-Anhalt", "Pfalz/Saar": no name of its own. */
static bool is_half(const struct doc *d, size_t i)
{
    return (i > 0 && doc_punct(d, i - 1, '-')) || doc_punct(d, i + 1, '-');
}

/* "in Oberfranken", "aus dem Ruhrgebiet", "im Bergischen Land": the region at token i, led by where somebody is; NULL. */
static const char *state_of_name(const struct analysis *a, size_t i)
{
    static const char *const in[] = {"in", "im", "aus", "am", NULL};
    static const char *const between[] = {"der", "dem", "ganz", "gesamten", "nördlichen", "südlichen", NULL};
    const struct doc *d = a->doc;
    if (!doc_capital(d, i) || a->token_bits[i] & (BIT_PLACE | BIT_UNIT | BIT_NAME) || is_half(d, i))
        return NULL;
    size_t before = i;
    for (size_t n = 0; before > 0 && n < 2 && doc_one_of(d, before - 1, between); n++)
        before--;
    if (before == 0 || !doc_one_of(d, before - 1, in) || (before - 1 > 0 && doc_punct(d, before - 2, '(')))
        return NULL;
    const char *state = scope_of_region_word(d, i);
    return state && !*state && a->land ? a->land->state : state && *state ? state : NULL;
}

/* "niederbayerisch", "Vorderpfälzer": the adjective at token i; NULL. */
static const char *state_of_adjective(const struct analysis *a, size_t i)
{
    const struct doc *d = a->doc;
    if (d->tokens[i].kind != TOK_WORD || a->token_bits[i] & (BIT_PLACE | BIT_NAME) || is_half(d, i))
        return NULL;
    for (size_t k = 0; k < sizeof stems / sizeof *stems; k++)
        if (doc_begins(d, i, stems[k].word))
            return stems[k].state;
    return NULL;
}

/* "die Zahl der niederbayerischen Partnerkommunen": the noun behind the adjective at token i is of members, with
 * nothing between. */
static bool is_of_counted(const struct analysis *a, size_t i)
{
    return i + 1 < a->doc->ntokens && a->token_bits[i + 1] & BIT_UNIT;
}

const char *scope_of_region(const struct analysis *a, const struct quantity *q, size_t end)
{
    const size_t REACH = 12, NEAR = 5; /* tokens before the number, behind the count */
    const struct clause *c = &a->clauses[clause_of(a, q->number_token)];
    const char *found = NULL;
    struct number n;
    if (!scope_is_few(a, q))
        return NULL;
    for (size_t i = q->end_number; i < end; i++)
        if ((found = state_of_adjective(a, i)) || (found = state_of_name(a, i)))
            return found;
    for (size_t i = end; i < reach_on(end, NEAR, c->end_token) && !counts_at(a, i, &n); i++)
        if (a->doc->tokens[i].kind == TOK_PUNCT || token_classes(a->doc, i) & W_AND || count_names_area(a, i))
            break;
        else if ((found = state_of_name(a, i)))
            return found;
    for (size_t i = q->first_token, first = reach_back(i, REACH, c->first_token); i > first; i--) {
        if (counts_at(a, i - 1, &n) || count_names_area(a, i - 1))
            return NULL;
        if ((found = state_of_name(a, i - 1)))
            return found;
        if (is_of_counted(a, i - 1) && (found = state_of_adjective(a, i - 1)))
            return found;
    }
    return NULL;
}
