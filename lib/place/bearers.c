/* Who else bears a place's name: quarters, inns and clubs, rooms and houses, what capital letters stand for. */
#include "lib/place/judge.h"

#include <string.h>

/* "Bericht: HAGE, 17. März": a short word in capitals is what letters stand for, unless the line has others or the town
 * is known. */
bool is_acronym(const struct doc *d, const struct mention *m)
{
    enum { LONGEST = 5, AROUND = 3 };
    const struct token *t = &d->tokens[m->name_token];
    if (!(t->flags & TOK_ALLCAPS) || m->end_name > m->name_token + 1 || t->end - t->start > LONGEST)
        return false;
    bool words = false;
    for (size_t i = m->name_token, n = 0; n < AROUND && i > 0 && !begins_line(d, i); n++) {
        if (d->tokens[--i].flags & TOK_ALLCAPS)
            return false;
        words |= d->tokens[i].kind == TOK_WORD;
    }
    for (size_t i = m->end_name, n = 0; n < AROUND && !begins_line(d, i); n++, i++) {
        if (d->tokens[i].flags & TOK_ALLCAPS)
            return false;
        words |= d->tokens[i].kind == TOK_WORD;
    }
    return words;
}

/* "die Stadtteile Lusan, Bieblach und Langenberg": a plural leads in a list of quarters that token i belongs to. */
bool in_list_of_quarters(const struct doc *d, size_t i)
{
    enum { LONGEST = 24 };
    static const char *const plurals[] = {"stadtteile",     "stadtteilen",     "ortsteile",  "ortsteilen",
                                          "stadtviertel",   "stadtvierteln",   "quartiere",  "quartieren",
                                          "wohngebiete",    "wohngebieten",    "siedlungen", "ortschaften",
                                          "stadtquartiere", "stadtquartieren", NULL};
    static const char *const joins[] = {"und", "sowie", "oder", NULL};
    for (size_t n = 0; i && n < LONGEST && !begins_line(d, i); n++) {
        i--;
        if (doc_one_of(d, i, plurals))
            return n > 0;
        if (!doc_capital(d, i) && !doc_one_of(d, i, joins) && !doc_punct(d, i, ',') && !doc_punct(d, i, '-'))
            return false;
    }
    return false;
}

/* Inns and clubs are named after towns: "Gasthaus Lünen", "Hotel Stadt Hamburg", "VfB Stuttgart". */
bool names_an_inn(const struct doc *d, size_t i)
{
    static const char *const inns[] = {
        "gasthaus", "gasthof", "hotel", "café", "cafe", "restaurant", "pension",  "wirtshaus", "kneipe",  "fc", "sc",
        "sv",       "tsv",     "vfb",   "vfl",  "fsv",  "eintracht",  "borussia", "werder",    "fortuna", NULL};
    return i && !begins_line(d, i) &&
           (doc_one_of(d, i - 1, inns) || (i > 1 && doc_is(d, i - 1, "stadt") && doc_one_of(d, i - 2, inns)));
}

/* "Schloss Sonnenstein", "Raum Jüterbog", not so "im Raum Jüterbog": rooms and houses have names of places that are seldom
 * meant. */
bool names_a_house(const struct doc *d, size_t i, const char *key)
{
    static const char *const houses[] = {"schloss", "studio", "saal", "zimmer", "villa", NULL};
    static const char *const articles[] = {"im", "den", "dem", "der", NULL};
    for (const char *const *house = houses; *house; house++)
        if (!strcmp(key, *house))
            return true;
    return !strcmp(key, "raum") && doc_capital(d, i) && !(i && doc_one_of(d, i - 1, articles));
}

bool names_a_centre(const char *key)
{
    static const char ending[] = "zentrum";
    size_t len = strlen(key);
    return len >= sizeof ending && !strcmp(key + len - (sizeof ending - 1), ending);
}
