/* What a commune does in a text, as against a landscape, a person or a thing of the same name. */
#include "lib/place/judge.h"
#include "lib/place/words.h"
#include "lib/text/date_words.h"

#include <string.h>

/* "trat Osnabrück im Januar bei, das Emsland im Mai", "die Haßberge folgten": behind the name stands when it did what the
 * text tells, before it no preposition that would make it a place. */
bool told_when(const struct doc *d, const struct mention *m)
{
    static const char *const when[] = {"im", "am", "seit", "ab", "erst", NULL};
    static const char *const follows[] = {"folgte",       "folgten",        "folgt", "folgen",
                                          "unterschrieb", "unterzeichnete", NULL};
    static const char *const places[] = {"in", "im", "aus", "durch", "an", "am", "bei", "vom", "zum", NULL};
    size_t i = m->end_token, first = m->first_token;
    if (begins_line(d, first) && doc_tab_behind(d, i - 1) && d->lines[doc_line_of(d, first)].kind == BLOCK_ROW)
        return true; /* the first cell of a row */
    bool article = first > 0 && !begins_line(d, first) &&
                   doc_one_of(d, first - 1, (const char *const[]){"die", "das", "der", NULL});
    if (article && first > 1 && doc_one_of(d, first - 2, places))
        return false;
    if (!article && first > 0 && !begins_line(d, first) && doc_one_of(d, first - 1, places))
        return false;
    if (doc_one_of(d, i, follows))
        return true;
    while (doc_one_of(d, i, when) && !line_breaks(d, i))
        i++;
    bool dated = date_word_at(d, i).class == WORD_MONTH ||
                 (i < d->ntokens && d->tokens[i].kind == TOK_NUMBER &&
                  (d->tokens[i].end - d->tokens[i].start == 4 || date_word_at(d, i + 2).class == WORD_MONTH ||
                   (doc_punct(d, i + 1, '.') && i + 2 < d->ntokens && d->tokens[i + 2].kind == TOK_NUMBER)));
    return i > m->end_token && dated;
}

static bool ends_in(const char *word, const char *ending)
{
    size_t len = strlen(word), end = strlen(ending);
    return len >= end && !strcmp(word + len - end, ending);
}

/* Words that go with what communes do together. */
static bool tells_of_communes(const struct doc *d, size_t i)
{
    static const char *const words[] = {"dabei",          "dazu",          "hinzu",         "mitglied",
                                        "partner",        "beitritt",      "beitreten",     "beteiligt",
                                        "beteiligen",     "vertreten",     "beigetreten",   "teilnimmt",
                                        "teilgenommen",   "mitmacht",      "ausgetreten",   "ausgeschieden",
                                        "ausgestiegen",   "dazugekommen",  "hinzugekommen", "dazugestoßen",
                                        "hinzugestoßen",  "eingestiegen",  "angeschlossen", "aufgenommen",
                                        "unterschrieben", "unterzeichnet", "nachgezogen",   NULL};
    static const char *const endings[] = {"kommune", "kommunen", "prozess", "netzwerk", "verbund"};
    if (doc_one_of(d, i, words))
        return true;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (doc_capital(d, i) && ends_in(doc_fold(d, i), endings[k]))
            return true;
    return false;
}

static bool ends_clause(const struct doc *d, size_t i)
{
    static const char signs[] = ".;:!?,";
    return i >= d->ntokens || line_breaks(d, i) || (d->tokens[i].flags & TOK_SENTENCE_START) ||
           (d->tokens[i].kind == TOK_PUNCT && strchr(signs, d->text[d->tokens[i].start]));
}

static bool looks_like_verb(const struct doc *d, size_t i)
{
    static const char *const verbs[] = {
        "ist",    "war",     "sei",     "wird",      "kam",          "trat",           "ging",
        "habe",   "sind",    "waren",   "seien",     "wurden",       "werden",         "kamen",
        "kommen", "traten",  "gingen",  "machen",    "gehören",      "haben",          "wurde",
        "stieß",  "stießen", "schloss", "schlossen", "nahm",         "nahmen",         "zog",
        "zogen",  "stieg",   "stiegen", "schließen", "unterschrieb", "unterschrieben", "unterzeichneten",
        NULL};
    static const char *const others[] = {"seit", "mit", "nicht", "erst", "jetzt", "bereits", "zuletzt", NULL};
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD || doc_capital(d, i))
        return false;
    return doc_one_of(d, i, verbs) ||
           (!doc_one_of(d, i, others) && (ends_in(doc_fold(d, i), "t") || ends_in(doc_fold(d, i), "te")));
}

/* "Dithmarschen und Nordfriesland sind": the token behind the names that go on from token i. */
static size_t behind_enumeration(const struct doc *d, size_t i)
{
    enum { LONGEST = 8 };
    static const char *const joins[] = {"und", "sowie", "der", "die", "das", NULL};
    size_t first = i;
    if (!doc_is(d, i, "und") && !doc_is(d, i, "sowie") && !doc_punct(d, i, ','))
        return i;
    while (i < first + LONGEST && i < d->ntokens && !line_breaks(d, i) &&
           (doc_one_of(d, i, joins) || doc_punct(d, i, ',') || doc_punct(d, i, '-') || doc_capital(d, i)))
        i++;
    return i;
}

/* "stießen das Havelland und der Barnim hinzu": the first token of the names that token i goes on. */
static size_t enumeration_start(const struct doc *d, size_t i)
{
    enum { LONGEST = 8 };
    static const char *const joins[] = {"und", "sowie", "der", "die", "das", NULL};
    size_t at = i;
    bool joined = false;
    while (at > 0 && at + LONGEST > i && !begins_line(d, at) &&
           (doc_one_of(d, at - 1, joins) || doc_punct(d, at - 1, ',') || doc_punct(d, at - 1, '-') ||
            doc_capital(d, at - 1))) {
        at--;
        joined |= doc_is(d, at, "und") || doc_is(d, at, "sowie") || doc_punct(d, at, ',');
    }
    return joined ? at : i;
}

bool acts_as_commune(const struct doc *d, const struct mention *m)
{
    enum { LONGEST = 14 };
    static const char *const separable[] = {"bei", "mit", "aus", NULL};
    static const char *const coming[] = {"kam", "folgte", "folgt", "kommt", NULL};
    static const char *const when[] = {"nach", "vor", "seit", "mit", NULL}; /* "Kiel nach dem Beitritt" */
    static const char *const its[] = {"dem", "seinem", "der", NULL};
    size_t i = m->end_token, first = m->first_token;
    if (doc_one_of(d, i, when) && doc_one_of(d, i + 1, its) && tells_of_communes(d, i + 2))
        return true;
    static const char *const articles[] = {"der", "die", "das", "auch", NULL};
    for (size_t n = 0; n < 2 && first > 1 && !begins_line(d, first) && doc_one_of(d, first - 1, articles); n++)
        first--; /* "2021 stieß auch die Prignitz dazu" */
    bool before = first && !ends_clause(d, first) && looks_like_verb(d, first - 1);
    if (!before) {
        const size_t start = enumeration_start(d, first);
        before = start < first && start > 0 && looks_like_verb(d, start - 1);
    }
    /* "2016 kam Ulm": the year begins the clause */
    if (before && first > 1 && d->tokens[first - 2].kind == TOK_NUMBER && doc_one_of(d, first - 1, coming))
        return true;
    if (!before)
        i = behind_enumeration(d, i);
    if (!before && !looks_like_verb(d, i))
        return false;
    for (size_t n = 0; n < LONGEST && !ends_clause(d, i); n++, i++)
        if (tells_of_communes(d, i) || (doc_one_of(d, i, separable) && ends_clause(d, i + 1)))
            return true;
    return false;
}

bool begins_deed(const struct doc *d, const struct mention *m)
{
    size_t first = m->first_token;
    bool begins = first == 0 || line_breaks(d, first) || ends_clause(d, first) || ends_clause(d, first - 1) ||
                  doc_is(d, first - 1, "und");
    return begins && looks_like_verb(d, m->end_token);
}

bool neuter_behind(const struct doc *d, const struct mention *m)
{
    size_t i = m->end_token;
    return doc_punct(d, i, ',') && doc_is(d, i + 1, "das") && !begins_line(d, i + 1) && !doc_capital(d, i + 2);
}

bool pointed_at_behind(const struct doc *d, const struct mention *m)
{
    static const char *const there[] = {"dort", "wo", "woher", "wohin", NULL};
    static const char signs[] = ",;.-";
    const size_t i = m->end_token;
    return i + 1 < d->ntokens && d->tokens[i].kind == TOK_PUNCT && strchr(signs, d->text[d->tokens[i].start]) &&
           doc_one_of(d, i + 1, there);
}
