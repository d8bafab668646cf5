/* Lines that divide a list: by a year, a Land, a letter, a kind of communes; those of a timeline, which do not. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

size_t line_next_to(const struct analysis *a, size_t l, bool behind)
{
    size_t i = l;
    while (behind ? i + 1 < a->doc->nlines : i > 0) {
        i = behind ? i + 1 : i - 1;
        if (!line_is_empty(&a->doc->lines[i]))
            return i;
    }
    return l;
}

/* Whether a date stands first in the line, behind its bullet, and no colon ends it. */
static bool begins_with_date(const struct analysis *a, const struct line *line)
{
    size_t i = line->first_token;
    while (i + 1 < line->end_token && a->doc->tokens[i].kind == TOK_PUNCT)
        i++;
    return a->token_bits[i] & BIT_DATE && !line_ends_with_colon(a, line);
}

bool line_is_of_timeline(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    const size_t above = line_next_to(a, l, false), below = line_next_to(a, l, true);
    return above != l && below != l && lines[above].kind == lines[l].kind && lines[below].kind == lines[l].kind &&
           begins_with_date(a, &lines[l]) && begins_with_date(a, &lines[above]) && begins_with_date(a, &lines[below]);
}

int date_of_bare_line(const struct analysis *a, const struct line *line)
{
    struct line bare = *line;
    while (bare.first_token < bare.end_token && a->doc->tokens[bare.first_token].kind == TOK_PUNCT)
        bare.first_token++;
    bare.end_token -= bare.first_token < bare.end_token && doc_punct(a->doc, bare.end_token - 1, ':');
    return line_date_alone(a, &bare);
}

/* Whether the words around a date say no more than that somebody joined or belongs then: "Seit 2014 dabei", "Neu im
 * Jahr 2014". */
static bool words_only_date(const struct analysis *a, size_t first, size_t end)
{
    static const char *const words[] = {"jahr", "neu",   "neue",  "dabei", "kommunen",
                                        "dazu", "hinzu", "kamen", "kam",   NULL};
    size_t from;
    for (size_t i = first; i < end; i++) {
        if ((doc_punct(a->doc, i, '*') && i > first) || doc_punct(a->doc, i, '=')) /* "Dabei (* = seit 2015)" */
            return false;
        if (a->token_bits[i] & BIT_DATE || a->doc->tokens[i].kind == TOK_PUNCT)
            continue;
        const size_t to = marks_between(a, first, i + 1, &from);
        bool marked = false;
        for (size_t k = from; k < to; k++)
            marked |= a->marks.v[k].end_token > i;
        if (!marked && !doc_one_of(a->doc, i, words) && !(token_classes(a->doc, i) & (W_SINCE | W_PREP | W_ARTICLE)))
            return false;
    }
    return true;
}

int date_of_divider(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 10; /* tokens */
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    if (from + 1 != to || line->end_token - line->first_token > LONGEST || line->kind == BLOCK_ROW ||
        places_in(a, line->first_token, line->end_token, NULL) > 0 || a->f->roles[from] == ROLE_AS_OF ||
        a->f->roles[from] == ROLE_PUBLISHED || tokens_doubtful(a, line->first_token, line->end_token) ||
        date_is_until(a, from) || line_is_legend(a, line))
        return NO_REF;
    return date_is_absolute(a, from) && words_only_date(a, line->first_token, line->end_token) ? (int)from : NO_REF;
}

bool heads_part_of_list(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 12; /* tokens */
    int date;
    if (line->end_token - line->first_token > LONGEST || names_another_matter(a, line) ||
        announced_by_line(a, line).refused || doc_punct(a->doc, line->end_token - 1, '?'))
        return false;
    return entry_start(a, line, &date) < line->end_token || line_divides(a, line);
}

bool line_begins_with_communes(const struct analysis *a, const struct line *line)
{
    int date;
    const size_t start = entry_start(a, line, &date);
    size_t from, to = groups_between(a, start, line->end_token, &from);
    return start < line->end_token && from < to && a->groups[from].first_token == start;
}

bool date_is_of_entry(const struct analysis *a, size_t date)
{
    static const char *const dashes[] = {"-", "–", "—", NULL};
    static const char *const done[] = {"beigetreten",   "eingetreten",   "aufgenommen",    "angeschlossen",
                                       "unterzeichnet", "hinzugekommen", "unterschrieben", NULL};
    const size_t at = a->f->dates.v[date].first_token;
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, at)];
    if (at == line->first_token || !line_begins_with_communes(a, line))
        return false;
    for (size_t i = line->first_token; i < at; i++)
        if (a->token_bits[i] & BIT_VERB && token_depth(a, i) == 0 && !doc_one_of(a->doc, i, done))
            return false;
    return token_depth(a, at) > 0 || doc_text_in(a->doc, at - 1, dashes) ||
           has_noun_between(a, line->first_token, at, STATUS_JOINED) ||
           has_verb_between(a, line->first_token, at, STATUS_JOINED);
}

bool divider_stands_over(const struct analysis *a, size_t l)
{
    enum { ENTRIES = 64 }; /* lines of a list looked back at */
    const struct line *lines = a->doc->lines;
    const size_t next = line_next_to(a, l, true);
    const bool item = lines[l].kind == BLOCK_ITEM;
    if (next == l || (!item && lines[l].kind != BLOCK_TEXT) || date_of_divider(a, &lines[l]) == NO_REF ||
        !line_begins_with_communes(a, &lines[next]))
        return false;
    if (item)
        return lines[next].kind == BLOCK_ITEM && lines[next].level > lines[l].level;
    for (size_t i = l, n = 0; n < ENTRIES; n++) {
        const size_t above = line_next_to(a, i, false);
        const bool entry = above != i && line_begins_with_communes(a, &lines[above]);
        if (!entry && (above == i || date_of_divider(a, &lines[above]) == NO_REF))
            return date_of_divider(a, &lines[i]) != NO_REF; /* what begins the list */
        i = above;
    }
    return false;
}

bool clause_leads_to_entries(const struct analysis *a, const struct clause *c)
{
    static const char *const these[] = {"diese", "folgende", "folgenden", "nachfolgenden", "nachstehenden", NULL};
    const size_t l = doc_line_of(a->doc, c->first_token);
    const struct line *line = &a->doc->lines[l];
    const size_t last = line->end_token - 1;
    if (c->end_token < last)
        return false;
    const size_t next = line_next_to(a, l, true);
    const struct line *below = &a->doc->lines[next];
    if (next == l)
        return false;
    const bool listed = below->kind == BLOCK_ROW || below->kind == BLOCK_TERM,
               named = line_begins_with_communes(a, below);
    if (line->kind == BLOCK_CAPTION && below->kind == BLOCK_ROW)
        return true;
    if (doc_punct(a->doc, last, ':'))
        return below->kind != BLOCK_TEXT || named || date_of_divider(a, below) != NO_REF;
    return (named && divider_stands_over(a, l)) ||
           ((named || listed) && doc_has_one_of(a->doc, c->first_token, c->end_token, these));
}

bool tokens_tell_stage(const struct analysis *a, size_t first, size_t end)
{
    const size_t BACK = 5; /* tokens */
    for (size_t i = reach_back(end, BACK, first); i < end; i++)
        if (leaves_open(a, i))
            return true;
    return false;
}
