/* Lists of places that one word tells the level of: "Landkreise wie Peine", "die Kreise Unna und Soest", "zwei
 * Landkreise, der Harz und ...". German in general. */
#include "lib/place/mention.h"

#include "lib/text/date_words.h"
#include "lib/text/number.h"

#include <string.h>

/* The plural that the sentence names before token i, where all that it names are of one level ("vier Landkreise haben
 * ...", not so "zwei Städte und vier Landkreise"); `counted`: behind a number. */
static bool plural_before(const struct doc *d, size_t i, bool counted, struct level_word *w)
{
    enum { LONGEST = 24 };
    struct level_word other;
    struct number n;
    bool found = false;
    for (size_t back = 0; i > 0 && back < LONGEST && !line_breaks(d, i) && !(d->tokens[i].flags & TOK_SENTENCE_START);
         back++) {
        if (!level_at(d, --i, &other) || !other.plural)
            continue;
        if ((found && other.cue != w->cue) || (counted && !(i > 0 && number_read(d, i - 1, false, &n))))
            return false;
        *w = other;
        found = true;
    }
    return found && w->cue != CUE_PLACE;
}

bool level_leads_in(const struct doc *d, size_t i, struct level_word *w)
{
    static const char *const of[] = {"von", "bei", "unter", "aus", NULL};
    if (i < 2 || !doc_same_line(d, i - 2, i))
        return false;
    if (doc_is(d, i - 1, "wie") || doc_punct(d, i - 1, ':'))
        return level_at(d, i - 2, w) && w->plural && (w->cue == CUE_PLACE || plural_before(d, i - 1, false, w));
    if (doc_is(d, i - 1, "darunter"))
        return plural_before(d, i - 1, false, w);
    return i > 3 && d->tokens[i - 1].kind == TOK_WORD && !doc_capital(d, i - 1) && level_at(d, i - 2, w) &&
           w->plural && doc_is(d, i - 3, "den") && doc_one_of(d, i - 4, of);
}

bool level_has_bearer(const struct mention *m, enum level_cue cue)
{
    const enum area_level level = cue == CUE_DISTRICT  ? AREA_DISTRICT
                                  : cue == CUE_BOROUGH ? AREA_BOROUGH
                                                       : AREA_MUNICIPALITY;
    for (size_t i = 0; i < m->ncandidates && cue != CUE_PLACE; i++)
        if (m->candidates[i].area->level == level)
            return true;
    return false;
}

bool level_counted_before(const struct doc *d, const struct mention *m, struct level_word *w)
{
    size_t i = m->name_token;
    static const char *const the[] = {"der", "die", "das", NULL}, *const signs[] = {",", ":", "–", "-", NULL};
    static const char *const namely[] = {"nämlich", "zwar", "und", NULL}; /* ", und zwar" */
    while (i > 0 && !line_breaks(d, i) && (doc_one_of(d, i - 1, the) || doc_one_of(d, i - 1, namely)))
        i--;
    const bool found = i > 1 && doc_text_in(d, i - 1, signs) && doc_same_line(d, i - 1, i) &&
                       plural_before(d, i - 1, true, w) && level_has_bearer(m, w->cue);
    if (found)
        w->in_span &= !doc_punct(d, i - 1, ',') || i < m->name_token; /* ", Essen gab es auch" */
    return found;
}

/* Behind what stands in brackets at token i ("(seit 2017)"): the token behind it, i if there is none. */
static size_t behind_bracket(const struct doc *d, size_t i)
{
    enum { LONGEST = 12 };
    if (!doc_punct(d, i, '('))
        return i;
    for (size_t j = i + 1; j < d->ntokens && j < i + LONGEST && !line_breaks(d, j); j++)
        if (doc_punct(d, j, ')'))
            return j + 1;
    return i;
}

/* "im April", "seit 2014", "am 3. Mai 2019" and an article: what may stand between those whom a sentence counts. */
static bool is_when_or_article(const struct doc *d, size_t i)
{
    static const char *const words[] = {"im",  "am",   "seit", "ab",     "der", "die",
                                        "das", "jahr", "ende", "anfang", NULL};
    return doc_one_of(d, i, words) || d->tokens[i].kind == TOK_NUMBER || doc_punct(d, i, '.') ||
           date_word_at(d, i).class == WORD_MONTH;
}

bool level_list_goes_on(const struct doc *d, const struct level_list *list, size_t i)
{
    static const char *const joins[] = {"und", "sowie", "oder", "bzw", "beziehungsweise", NULL};
    const size_t between = list->counted ? 8 : 3; /* tokens */
    size_t j = list->end_token;
    if (!j || i <= j || !doc_same_line(d, j - 1, j))
        return false;
    j = behind_bracket(d, j);
    if (i <= j || i > j + between || !doc_same_line(d, j - 1, i))
        return false;
    for (; j < i; j++)
        if (!doc_one_of(d, j, joins) && !doc_punct(d, j, ',') && !doc_punct(d, j, '/') && !doc_punct(d, j, '&') &&
            !(list->counted && is_when_or_article(d, j)))
            return false;
    return true;
}

/* "Der Landkreis ist", "Unser Kreis hat": a district that no name calls, at token i. */
static bool calls_district_alone(const struct doc *d, size_t i)
{
    static const char *const articles[] = {"der", "unser", "dieser", NULL}, *const kinds[] = {"landkreis", "kreis",
                                                                                              NULL};
    return i + 2 < d->ntokens && doc_same_line(d, i, i + 2) && doc_one_of(d, i, articles) &&
           doc_one_of(d, i + 1, kinds) && d->tokens[i + 2].kind == TOK_WORD && !doc_capital(d, i + 2);
}

/* "Nordhausen, 14. Mai 2014": where and when something was written. */
static bool has_number(const struct doc *d, const struct line *line)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (d->tokens[i].kind == TOK_NUMBER)
            return true;
    return false;
}

/* Whether the text that begins in the line names the district of the mention's name, and the town neither before nor
 * in the sentence behind: "Der Landkreis Cham ist beigetreten". */
static bool names_district_first(const struct doc *d, const struct mention *m, const struct line *line)
{
    enum { LONGEST = 60, BEHIND = 30 }; /* tokens */
    static const char *const kinds[] = {"landkreis", "kreis", "landkreises", "kreises", NULL};
    static const char *const town[] = {"stadt", "rathaus", "stadtrat", "gemeinderat", "oberbürgermeister", NULL};
    size_t end = line->first_token + LONGEST < d->ntokens ? line->first_token + LONGEST : d->ntokens;
    bool found = false;
    for (size_t i = line->first_token; i < end; i++) {
        if (i + 1 < d->ntokens && doc_one_of(d, i, kinds) &&
            !strcmp(doc_fold(d, i + 1), doc_fold(d, m->name_token))) {
            if (!found && i + BEHIND < end)
                end = i + BEHIND;
            found = true;
            i++;
        } else if (doc_begins_in(d, i, town) || doc_ends(d, i, 0, "stadt") ||
                   (d->tokens[i].kind == TOK_WORD && !strcmp(doc_fold(d, i), doc_fold(d, m->name_token)))) {
            return false;
        }
    }
    return found;
}

bool level_called_below(const struct doc *d, const struct mention *m)
{
    enum { LONGEST = 12, EMPTY = 3 }; /* tokens of a headline; lines */
    const size_t end = m->end_token, index = doc_line_of(d, m->first_token);
    const struct line *line = &d->lines[index];
    if (!level_has_bearer(m, CUE_DISTRICT))
        return false;
    if (doc_punct(d, end, ':') && end + 1 < line->end_token)
        return calls_district_alone(d, end + 1);
    size_t below = index + 1;
    while (below < d->nlines && below <= index + EMPTY && line_is_empty(&d->lines[below]))
        below++;
    const bool heads = line->end_token - line->first_token <= LONGEST && m->first_token == line->first_token &&
                       (line->kind == BLOCK_HEADING || line->kind == BLOCK_TEXT || line->kind == BLOCK_TERM) &&
                       !doc_punct(d, line->end_token - 1, '.') && !has_number(d, line) && below < d->nlines &&
                       d->lines[below].end_token - d->lines[below].first_token > LONGEST / 2;
    return heads && (calls_district_alone(d, d->lines[below].first_token) ||
                     (line->kind == BLOCK_HEADING && names_district_first(d, m, &d->lines[below])));
}
