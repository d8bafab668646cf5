/* What a body decides is not done yet: texts of decisions, and sentences that another one calls decided. German in
 * general. */
#include "lib/fact/members_reading.h"

/* "Beschlussempfehlung an den Kreistag:" over the sentence, or over the items that it stands among. */
static bool is_text_of_decision(const struct doc *d, size_t line)
{
    enum { LINES = 6, LONGEST = 24, LABEL = 8 };
    static const char *const decisions[] = {"beschluss", "beschlüss", "empfehlung", "beschließt",
                                            "antrag",    "vorschlag", NULL};
    const struct line *own = &d->lines[line];
    for (size_t i = own->first_token; i < own->end_token && i < own->first_token + LABEL; i++)
        if (doc_punct(d, i,
                      ':')) /* "Beschlussvorschlag: Der Kreis tritt bei."; not "Vom Beschluss zur Urkunde: ..." */
            return !doc_is(d, own->first_token, "vom") && doc_has_stem(d, own->first_token, i, decisions);
    for (int n = 0; n < LINES && line > 0; n++) {
        const struct line *above = &d->lines[--line];
        if (above->end_token == above->first_token)
            continue;
        if (doc_punct(d, above->end_token - 1, ':'))
            return above->end_token - above->first_token <= LONGEST &&
                   doc_has_stem(d, above->first_token, above->end_token, decisions);
        if (above->kind == BLOCK_HEADING || (n > 0 && above->kind != BLOCK_ITEM))
            return false;
    }
    return false;
}

bool sentence_is_decided(const struct analysis *a, size_t sentence)
{
    static const char *const that[] = {"das", "dies", "so", "dafür", "darüber", NULL};
    if (is_text_of_decision(a->doc, a->doc->sentences[sentence].line))
        return true;
    if (sentence + 1 >= a->doc->nsentences)
        return false;
    const struct clause *c = &a->clauses[a->first_clause[sentence + 1]];
    return c->decided && doc_one_of(a->doc, c->first_token, that);
}

bool follows_plan(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const follows[] = {"folgt", "folgen", NULL};
    if (!doc_one_of(a->doc, m->first_token, follows) || c->sentence == 0 ||
        a->first_clause[c->sentence] != (size_t)(c - a->clauses))
        return false;
    const struct sentence *s = &a->doc->sentences[c->sentence];
    size_t last = a->first_clause[c->sentence];
    bool planned = false;
    for (size_t i = a->first_clause[sentence_told_before(a, c->sentence)]; i < last; i++)
        planned |= a->clauses[i].unsure && !a->clauses[i].decided;
    return s[-1].line == s->line && planned;
}

bool repeats_deed(const struct doc *d, const struct mark *m)
{
    static const char *const steps[] = {"schritt", "weg", "nachgezogen", NULL};
    return doc_begins(d, m->first_token, "folgt") || doc_has_one_of(d, m->first_token, m->end_token, steps);
}

/* "die Teilnahme fortzusetzen", "dabei zu bleiben": what is to go on is so already. */
static bool ends_in_going_on(const struct doc *d, const struct clause *c)
{
    static const char *const on[] = {"fortzusetzen",  "fortzuführen",       "weiterzuführen",
                                     "beizubehalten", "aufrechtzuerhalten", NULL};
    static const char *const to[] = {"verlängern", "bleiben", "behalten", "erneuern", NULL};
    size_t last = c->end_token;
    while (last > c->first_token && d->tokens[last - 1].kind == TOK_PUNCT)
        last--;
    return last > c->first_token + 1 &&
           (doc_one_of(d, last - 1, on) || (doc_one_of(d, last - 1, to) && doc_is(d, last - 2, "zu")));
}

void members_that_go_on(struct analysis *a, size_t sentence)
{
    for (size_t i = a->first_clause[sentence] + 1; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        bool named;
        size_t date;
        if (c->denied || !ends_in_going_on(a->doc, c) || c[-1].denied ||
            clause_network(a, c, &named) != NETWORK_THIS || !named)
            continue;
        const int group = only_commune(a, c[-1].first_token, c[-1].end_token);
        const bool dated = dates_in(a, c->first_token, c->end_token, &date) == 1;
        if (group >= 0) /* "..., die 2013 begonnene Teilnahme fortzusetzen" */
            membership_add_group(a, &a->groups[group], STATUS_MEMBER, dated ? (int)date : NO_REF,
                                 "presupposed.going_on");
    }
}

/* "Die Aufnahme steht noch aus", "Der Antrag auf Aufnahme ist gestellt", "Mitglied sind wir damit noch nicht", of no
 * other commune. */
static bool is_yet_to_come(const struct analysis *a, size_t first, size_t end)
{
    static const char *const steps[] = {"aufnahme", "beitritt", "zustimmung", "bestätigung", NULL};
    static const char *const stand[] = {"steht", "stehen", "stünde", NULL};
    static const char *const misses[] = {"fehlt", "fehlen", "aussteht", "offen", NULL};
    static const char *const members[] = {"mitglied", "dabei", "beigetreten", "aufgenommen", NULL};
    static const char *const handed[] = {"gestellt", "eingereicht", "behandelt", "beraten",
                                         "vor",      "entschieden", NULL};
    static const char *const now[] = {"ist", "wird", "liegt", "läuft", NULL};
    const size_t LONGEST = 24; /* tokens */
    const struct doc *d = a->doc;
    bool step = false, motion = false, still = false, not_yet = false;
    if (end - first > LONGEST || first >= end || groups_in(a, first, end, NULL) > 0)
        return false;
    const size_t last = end - 1 - (d->tokens[end - 1].kind == TOK_PUNCT && end - 1 > first);
    for (size_t i = first; i < end; i++) {
        step |= doc_one_of(d, i, steps);
        motion |= doc_capital(d, i) && doc_ends(d, i, 0, "antrag");
        step |= doc_ends(d, i, 0, "antrag") && (doc_begins(d, i, "aufnahme") || doc_begins(d, i, "beitritt"));
        still |= doc_is(d, i, "noch");
        not_yet |= i > first && doc_is(d, i - 1, "noch") && (doc_is(d, i, "nicht") || doc_is(d, i, "kein"));
    }
    if (motion)
        return step && doc_has_one_of(d, first, end, now) &&
               (doc_one_of(d, last, handed) || doc_has_one_of(d, first, end, now + 3));
    if (not_yet && doc_has_one_of(d, first, end, members))
        return doc_has_one_of(d, first, end, (const char *const[]){"damit", NULL});
    return step && ((doc_has_one_of(d, first, end, stand) && doc_is(d, last, "aus")) ||
                    (still && doc_has_one_of(d, first, end, misses)));
}

bool joining_is_yet_to_come(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[c->sentence];
    const struct clause *next = clause_behind(a, c);
    if (next && is_yet_to_come(a, next->first_token, next->end_token))
        return true;
    if (c->sentence + 1 >= d->nsentences || s[1].line != s->line)
        return false;
    next = &a->clauses[a->first_clause[c->sentence + 1]];
    return groups_in(a, s->first_token, s->end_token, NULL) <= 1 &&
           is_yet_to_come(a, next->first_token, next->end_token);
}

/* "Vollzogen wurde er am 20. Juni", "Wirksam ist der Schritt seit dem 1. Mai", "Am 1. Mai war es dann so weit": what
 * was to come came. */
static bool tells_carried_out(const struct doc *d, const struct sentence *s)
{
    static const char *const done[] = {"vollzogen", "wirksam", "rechtskräftig", "umgesetzt", "besiegelt", NULL};
    static const char *const was[] = {"wurde", "ist", "war", NULL};
    static const char *const it[] = {"er", "dieser", "der", "dies", "das", NULL};
    const size_t REACH = 16; /* tokens */
    if (doc_one_of(d, s->first_token, done))
        return doc_one_of(d, s->first_token + 1, was) && doc_one_of(d, s->first_token + 2, it);
    for (size_t i = s->first_token + 1, end = reach_on(i, REACH, s->end_token); i + 2 < end; i++)
        if (doc_is(d, i, "war") && doc_is(d, i + 1, "es"))
            return doc_has_one_of(d, i + 2, end, (const char *const[]){"soweit", NULL}) ||
                   (doc_is(d, end - 2, "weit") && doc_is(d, end - 3, "so"));
    return false;
}

void members_carried_out(struct analysis *a, size_t sentence)
{
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t date;
    if (sentence == 0 || s[-1].line != s->line || !tells_carried_out(a->doc, s) ||
        dates_in(a, s->first_token, s->end_token, &date) != 1 ||
        groups_in(a, s->first_token, s->end_token, NULL) > 0 || a->clauses[a->first_clause[sentence]].denied ||
        a->clauses[a->first_clause[sentence]].unsure)
        return;
    bool named;
    for (size_t i = a->first_clause[sentence - 1]; i < a->first_clause[sentence]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
        while (from < to && a->marks.v[from].rule->status != STATUS_JOINED)
            from++;
        const int group = from < to ? only_commune(a, s[-1].first_token, s[-1].end_token) : -1;
        if (!c->unsure || !c->decided || group < 0 || clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        membership_add_group(a, &a->groups[group], STATUS_JOINED, (int)date, "told.carried_out");
        return;
    }
}
