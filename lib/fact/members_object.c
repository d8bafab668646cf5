/* What a verb of belonging, joining or leaving is about where that is not the network: a meeting, another body, guests. German
 * in general. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Es trafen sich die vier Partnerkommunen. Neben Ulm waren Aalen, Celle und Suhl vertreten": as many as the sentence before
 * counts. */
static bool names_those_counted(const struct analysis *a, const struct clause *c)
{
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const struct count *count =
        c->sentence > 0 && s[-1].line == s->line ? member_count(a, s[-1].first_token, s[-1].end_token) : NULL;
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    int64_t communes = 0;
    for (; from < to; from++)
        communes += a->f->places.v[from].kind == PLACE_COMMUNE;
    return count && communes > 1 && count->value == communes;
}

/* "waren vertreten", "ist im Beirat des Kreises vertreten": at a meeting, in another body. */
static bool is_present_only(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const there[] = {"war", "waren", NULL};
    if (m->with_end == m->with_first || !doc_is(a->doc, m->with_end - 1, "vertreten") ||
        network_named_between(a, c->first_token, c->end_token) || names_those_counted(a, c))
        return false;
    if (doc_one_of(a->doc, m->first_token, there))
        return true;
    for (size_t i = m->end_token; i + 2 < m->with_first; i++)
        if (doc_is(a->doc, i, "in") && doc_is(a->doc, i + 1, "der") && token_is_noun(a->doc, i + 2) &&
            !(a->token_bits[i + 2] & (BIT_PLACE | BIT_NAME)))
            return true;
    return false;
}

bool statement_is_of_guests(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const guests[] = {"gast",        "gäste",        "gästen",     "beobachter",
                                         "beobachtern", "beobachterin", "vertretern", "zuhörer",
                                         "zuhörern",    "abordnung",    NULL};
    static const char *const whole[] = {"kreis", "landkreis", "den", "ihren", "seinen", NULL};
    static const char *const by[] = {"das", "die", "den", "ein", "eine", "einen", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 4; /* "beteiligt sich über das Netzwerk des Landes" */
    const bool member = m->rule->status == STATUS_MEMBER;
    if (member && is_present_only(a, c, m))
        return true;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++) {
        if (member && doc_is(d, i, "nur") && doc_one_of(d, i + 1, guests))
            return true;
        if (member && (doc_is(d, i, "als") || doc_is(d, i, "mit")) && doc_one_of(d, i + 1, guests))
            return true;
        if (doc_is(d, i, "über") && doc_one_of(d, i + 1, whole) &&
            (doc_is(d, i + 2, "kreis") || doc_is(d, i + 2, "landkreis")))
            return true;
        if (member && doc_is(d, i, "über") && doc_one_of(d, i + 1, by) && !(a->token_bits[i + 1] & BIT_DATE) &&
            i > m->first_token && i < m->first_token + REACH)
            return true;
    }
    return false;
}

/* Words for the network itself, and for its time. */
static bool is_of_network(const struct analysis *a, size_t i)
{
    static const char *const words[] = {
        "netzwerk", "prozess",  "prozeß", "programm",        "projekt",       "initiative", "verbund",
        "bündnis",  "vorhaben", "sache",  "aktion",          "idee",          "start",      "anfang",
        "beginn",   "bord",     "tisch",  "gründung",        "stelle",        "ort",        "verein",
        "runde",    "gruppe",   "kreis",  "zusammenschluss", "partnerschaft", NULL};
    return a->token_bits[i] & (BIT_NAME | BIT_DATE | BIT_PLACE | BIT_UNIT) || doc_ends_in(a->doc, i, 0, words);
}

/* "steigen aus der Umsetzung aus". */
static bool leaves_other_thing(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t REACH = 4;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++) {
        if (!doc_is(d, i, "aus") || !(token_classes(d, i + 1) & W_ARTICLE))
            continue;
        size_t j = i + 2;
        while (j < c->end_token && j <= i + REACH && d->tokens[j].kind == TOK_WORD && !doc_capital(d, j))
            j++;
        bool reason = doc_ends(d, j, 4, "gründen") || doc_ends(d, j, 4, "grund");
        return j < c->end_token && token_is_noun(d, j) && !is_of_network(a, j) && !reason;
    }
    return false;
}

/* "ist Teil des Kreises", "ist Partner der Hochschule": what the noun is of. */
static bool is_part_of_other(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const nouns[] = {"teil", "mitglied", "partner", "partnerin", NULL};
    static const char *const of[] = {"des", "der", NULL};
    static const char *const areas[] = {"kreises", "landkreises", "stadt", "region", NULL};
    const struct doc *d = a->doc;
    size_t i = m->with_end;
    if (i == m->with_first || !doc_one_of(d, i - 1, nouns) || !doc_one_of(d, i, of))
        return false;
    const size_t end = reach_on(i, 4, c->end_token);
    for (i++; i < end && d->tokens[i].kind == TOK_WORD; i++)
        if (doc_capital(d, i) || is_of_network(a, i))
            return doc_one_of(d, i, areas) || (token_is_noun(d, i) && !is_of_network(a, i));
    return false;
}

bool statement_is_of_other_thing(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const at[] = {"bei", "beim", "auf", NULL}, *const on[] = {"an", "am", NULL};
    static const char *const this[] = {"dieser", "diesem", "dem", NULL};
    static const char *const models[] = {"beispiel", "vorbild", "kreis", "aufruf", "schritt", "weg", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 4;
    if (m->rule->weak)
        return false;
    if (m->rule->status == STATUS_LEFT)
        return leaves_other_thing(a, c);
    if (is_part_of_other(a, c, m))
        return true;
    bool takes_part = false; /* "am Fachtag teilnehmen", but "am Niederrhein dabei sein" */
    for (size_t i = m->first_token; i < m->end_token; i++)
        takes_part |= strstr(doc_fold(d, i), "teil") != NULL;
    for (size_t i = m->with_first; i < m->with_end; i++)
        takes_part |= strstr(doc_fold(d, i), "teil") != NULL;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool lead = doc_one_of(d, i, at) || (takes_part && doc_one_of(d, i, on));
        bool member = m->rule->status == STATUS_MEMBER && lead;
        bool joined = m->rule->status == STATUS_JOINED && doc_one_of(d, i, this) &&
                      !(i > c->first_token && token_classes(d, i - 1) & (W_PREP | W_OF | W_WITH));
        size_t j = i + 1;
        while ((member || joined) && j < c->end_token && j <= i + REACH && d->tokens[j].kind == TOK_WORD &&
               !doc_capital(d, j) && !is_of_network(a, j))
            j++;
        if ((member || joined) && j < c->end_token && j <= i + REACH && token_is_noun(d, j) && !is_of_network(a, j) &&
            !doc_one_of(d, j, models))
            return true;
    }
    return false;
}
