/* Memberships that lists and timelines state: their entries (what stands over them: members_heading.c). */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- entries ------------------------------------------------------------------------------------------------------ */

/* "Hanse- und Universitätsstadt Rostock": kinds of communes that no list has. */
static bool is_kind_compound(const struct doc *d, size_t i)
{
    static const char *const endings[] = {"stadt", "gemeinde", NULL};
    return doc_ends_in(d, i, 1, endings) || doc_punct(d, i + 1, '-');
}

/* "a)", "iv." at the head of the line. */
static bool is_bullet(const struct doc *d, const struct line *line, size_t i)
{
    static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", NULL};
    const struct token *t = &d->tokens[i];
    return i == line->first_token && t->kind == TOK_WORD && (t->fold_len == 1 || doc_one_of(d, i, roman)) &&
           (doc_punct(d, i + 1, ')') || doc_punct(d, i + 1, '.') || doc_is(d, i, "o"));
}

/* Whether the token is part of a Land's name. */
static bool names_land(const struct analysis *a, const struct line *line, size_t token)
{
    size_t from, to = places_between(a, line->first_token, token + 1, &from);
    return to > from && a->f->places.v[to - 1].kind == PLACE_LAND && a->f->places.v[to - 1].end_token > token;
}

/* What may stand before the communes of an entry: bullets, numbers, a Land, a date, "Stadt", "die". */
static size_t entry_start(const struct analysis *a, const struct line *line, int *date)
{
    const struct doc *d = a->doc;
    const size_t PREFIX = 12;
    *date = NO_REF;
    for (size_t i = line->first_token; i < line->end_token && i < line->first_token + PREFIX; i++) {
        if (a->token_bits[i] & BIT_PLACE)
            return i;
        size_t from, to;
        if (is_bullet(d, line, i))
            continue;
        if (a->token_bits[i] & BIT_DATE) {
            to = dates_between(a, line->first_token, i + 1, &from);
            if (from < to && *date == NO_REF)
                *date = (int)from;
            continue;
        }
        bool land = names_land(a, line, i);
        unsigned classes = token_classes(d, i);
        bool lead = *date == NO_REF && classes & (W_PREP | W_SINCE); /* "Im Mai 2012: Kiel" */
        if (d->tokens[i].kind == TOK_WORD && !land && !lead && !(classes & (W_KIND | W_ARTICLE | W_AND)) &&
            !is_kind_compound(d, i))
            break;
    }
    return line->end_token;
}

/* Whether the entry goes on as a list entry does: a sign, a bracket, a date, or nothing; not as a sentence. */
static bool goes_on_as_entry(const struct analysis *a, const struct group *g, const struct line *line)
{
    size_t i = g->end_token;
    if (i >= line->end_token || a->doc->tokens[i].kind != TOK_WORD || a->token_bits[i] & BIT_DATE)
        return true;
    if (i + 1 == line->end_token && token_classes(a->doc, i) & W_AND) /* "Baunatal und" over the last entry */
        return true;
    size_t from, to = marks_between(a, i, i + 1, &from);
    return token_classes(a->doc, i) & W_SINCE || to > from;
}

/* "Fulda, nicht aber der Landkreis": the negation is of who is named behind it. */
static bool denies_another(const struct analysis *a, size_t not, size_t end)
{
    for (size_t i = not +1; i < end; i++) {
        if (a->token_bits[i] & BIT_PLACE || token_classes(a->doc, i) & W_KIND)
            return true;
        if (!(token_classes(a->doc, i) & (W_ARTICLE | W_BUT | W_AND | W_ADVERB)))
            return false;
    }
    return false;
}

/* "Datum wird nachgetragen", "ohne Datum", "k. A.": nobody knows when. */
static bool is_undated(const struct analysis *a, size_t first, size_t end)
{
    static const char *const words[] = {"datum", "angabe", "angaben", "zeitpunkt", NULL};
    for (size_t i = first; i < end && !doc_punct(a->doc, i, ')'); i++)
        if (doc_one_of(a->doc, i, words))
            return true;
    return false;
}

bool leaves_open(const struct analysis *a, size_t i)
{
    static const char *const remarks[] = {"offen",  "zusage",     "zugesagt", "angefragt", "anfrage",
                                          "antrag", "angemeldet", "gast",     "beschluss", NULL};
    return doc_one_of(a->doc, i, remarks);
}

/* What the entry says of itself behind its communes: "(ausgetreten 2019)", "Beitritt geplant". */
static struct statement entry_statement(const struct analysis *a, const struct line *line, size_t first,
                                        const struct announcement *n)
{
    struct statement s = {.rule = n->rule, .status = n->status};
    const size_t REACH = 24; /* the label of an entry, not the text behind it */
    size_t end = reach_on(first, REACH, line->end_token);
    for (size_t i = first; i < end && !is_undated(a, first, end); i++) {
        unsigned classes = token_classes(a->doc, i);
        if (classes & W_NOT && denies_another(a, i, end))
            break;
        s.denied |= token_negates(a->doc, i);
        s.unsure |= (classes & (W_FUTURE | W_MODAL)) != 0 || leaves_open(a, i);
        s.unsure |= a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_PLACE) && token_is_plan(a->doc, i);
        if (doc_punct(a->doc, i, '.') || doc_punct(a->doc, i, ';'))
            break;
    }
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        if ((r->kind == RULE_VERB || r->kind == RULE_NOUN) && r->status != STATUS_MEMBER) {
            s.status = r->status;
            break;
        }
    }
    return s;
}

/* At most that many tokens on from the first; the dots that lead from a name to its date are not counted. */
static size_t words_on(const struct analysis *a, size_t first, size_t end, size_t most)
{
    size_t i = first;
    for (size_t n = 0; i < end && n < most; i++)
        n += !doc_punct(a->doc, i, '.');
    return i;
}

/* The date of a place in an entry: in its bracket, behind it, or before the entry (a timeline). */
static int entry_date(const struct analysis *a, const struct line *line, const struct group *g, size_t place,
                      int before)
{
    const struct place *p = &a->f->places.v[place];
    int date = bracket_date(a, p->end_token);
    if (date != NO_REF || before != NO_REF)
        return date != NO_REF ? date : before;
    size_t end = line->end_token, from;
    const size_t REACH = 12;
    if (place + 1 < g->end_place) /* its own part of the list */
        end = a->f->places.v[place + 1].first_token;
    end = words_on(a, p->end_token, end, REACH);
    size_t to = dates_between(a, p->end_token, end, &from);
    if (from == to && place + 1 < g->end_place &&
        dates_between(a, g->first_token, line->end_token, &from) == from + 1 &&
        a->f->dates.v[from].first_token > p->first_token)
        to = from + 1; /* "Kiel und Plön: seit 2015" */
    return from < to && a->f->dates.v[from].range_with < 0 ? (int)from : NO_REF;
}

int end_of_time(const struct analysis *a, size_t place)
{
    size_t first = a->f->places.v[place].end_token, end = first, from;
    while (end < a->doc->ntokens && token_depth(a, end) > 0)
        end++;
    size_t to = dates_between(a, first, end, &from);
    return to == from + 2 && a->f->dates.v[from].range_with == (int)from + 1 ? (int)from + 1 : NO_REF;
}

/* "Speyer [2013] † 2019": the date behind the sign of what is no more; NO_REF. */
static int date_of_dagger(const struct analysis *a, const struct line *line, const struct group *g, size_t place)
{
    static const char dagger[] = "†";
    const size_t REACH = 12;
    const struct place *p = a->f->places.v;
    size_t end = place + 1 < g->end_place ? p[place + 1].first_token : line->end_token;
    end = reach_on(p[place].end_token, REACH, end);
    for (size_t i = p[place].end_token; i + 1 < end; i++) {
        const struct token *t = &a->doc->tokens[i];
        size_t from;
        if (t->end - t->start == strlen(dagger) && !memcmp(a->doc->text + t->start, dagger, strlen(dagger)) &&
            dates_between(a, i + 1, i + 2, &from) > from)
            return (int)from;
    }
    return NO_REF;
}

/* "zusammen mit dem Landkreis Kassel" */
static bool goes_along(const struct analysis *a, const struct group *g)
{
    static const char *const together[] = {"zusammen", "gemeinsam", NULL};
    size_t i = g->first_token;
    while (i > 0 && token_classes(a->doc, i - 1) & (W_ARTICLE | W_KIND))
        i--;
    return i > 1 && doc_is(a->doc, i - 1, "mit") && doc_one_of(a->doc, i - 2, together);
}

static void take_places(struct analysis *a, const struct line *entry, const struct group *g,
                        const struct statement *s, int before)
{
    bool timeline = before != NO_REF && s->status == STATUS_MEMBER;
    for (size_t i = g->first_place; i < g->end_place; i++) {
        if (a->f->places.v[i].kind != PLACE_COMMUNE || token_depth(a, a->f->places.v[i].first_token) > 0)
            continue;
        int end = end_of_time(a, i);
        if (end == NO_REF)
            end = date_of_dagger(a, entry, g, i);
        if (end != NO_REF)
            membership_add(a, i, STATUS_LEFT, end, s->rule);
        else
            membership_add(a, i, timeline ? STATUS_JOINED : s->status, entry_date(a, entry, g, i, before), s->rule);
    }
}

/* Whether the entry itself shows that it is one of members: a date, or a word that says so. */
static bool shows_membership(const struct analysis *a, const struct line *entry)
{
    size_t from, to = dates_between(a, entry->first_token, entry->end_token, &from);
    if (from < to)
        return true;
    to = marks_between(a, entry->first_token, entry->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        if (r->kind == RULE_VERB || r->kind == RULE_NOUN || r->kind == RULE_UNIT)
            return true;
    }
    return false;
}

/* The entry says since when, or names a year or a month: an event has a day. */
static bool shows_since(const struct analysis *a, const struct line *entry)
{
    size_t from, to = dates_between(a, entry->first_token, entry->end_token, &from);
    if (from == to)
        return false;
    return strlen(a->f->dates.v[from].reading) < strlen("2012-11-29") || date_is_since(a, from);
}

/* Behind its communes the entry states a date. */
static bool has_own_date(const struct analysis *a, const struct group *g, const struct line *entry)
{
    size_t from;
    return dates_between(a, g->first_token, entry->end_token, &from) > from;
}

/* "Berlin: 6 Bezirke", "Kassel 12": a figure of the place, not an entry. */
static bool is_figure_of_place(const struct analysis *a, const struct group *g, const struct line *entry)
{
    const size_t LONGEST = 3; /* tokens behind the communes */
    size_t i = g->end_token;
    if (i < entry->end_token && (doc_punct(a->doc, i, ':') || doc_punct(a->doc, i, '-')))
        i++;
    return i < entry->end_token && entry->end_token - i <= LONGEST && a->doc->tokens[i].kind == TOK_NUMBER &&
           !(a->token_bits[i] & BIT_DATE);
}

/* "Flensburg | Kiel | Plön", "Flensburg · Kiel": signs part the entries of one line. */
static bool bars_part(const struct analysis *a, const struct line *line)
{
    static const char *const signs[] = {"|", "·", "•", "/", NULL};
    if (!line_is_pure_list(a, line))
        return false;
    for (size_t i = line->first_token + 1; i < line->end_token; i++)
        for (const char *const *s = signs; *s; s++) {
            const struct token *t = &a->doc->tokens[i];
            if (t->end - t->start == strlen(*s) && !memcmp(a->doc->text + t->start, *s, strlen(*s)))
                return true;
        }
    return false;
}

static void take_entry(struct analysis *a, const struct line *entry, const struct announcement *n, int heading_date)
{
    int before;
    size_t start = entry_start(a, entry, &before), from;
    size_t to = groups_between(a, start, entry->end_token, &from);
    if (start == entry->end_token || from == to)
        return;
    const struct group *g = &a->groups[from];
    if (!goes_on_as_entry(a, g, entry) || is_figure_of_place(a, g, entry))
        return;
    struct statement s = entry_statement(a, entry, a->f->places.v[g->end_place - 1].end_token, n);
    if ((s.denied && s.status != STATUS_LEFT) || s.unsure) {
        trace_note(a, g->first_token, g->end_token, n->rule, false, s.denied ? "denied" : "planned or not sure");
        for (size_t i = g->first_place; n->made && i < g->end_place; i++)
            membership_deny(a, i, doc_sentence_of(a->doc, g->first_token));
        return;
    }
    if (before == NO_REF && !has_own_date(a, g, entry))
        before = heading_date;
    take_places(a, entry, g, &s, before);
    for (size_t i = from + 1; i < to && bars_part(a, entry); i++)
        take_places(a, entry, &a->groups[i], &s, before);
    if (from + 1 < to && goes_along(a, &a->groups[from + 1])) {
        int date = entry_date(a, entry, g, g->end_place - 1, before);
        membership_add_group(a, &a->groups[from + 1], s.status, date, s.rule);
    }
}

bool line_is_pure_list(const struct analysis *a, const struct line *line)
{
    int date;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to)
        return false;
    size_t end = a->groups[from].end_token;
    static const char *const cells[] = {"ja", "nein", "k",  "a",
                                        "x",  "seit", "ab", NULL}; /* of a table in plain text */
    while (end < line->end_token &&
           (a->doc->tokens[end].kind == TOK_PUNCT || a->token_bits[end] & (BIT_DATE | BIT_PLACE) ||
            doc_one_of(a->doc, end, cells) || names_land(a, line, end) || token_classes(a->doc, end) & W_KIND ||
            token_depth(a, end) > 0))
        end++;
    return end == line->end_token;
}

/* Lines between the entries of a list, as addresses stand in a list of contacts, leave the announcement as it is: short,
 * no sentence, and no label of another list. `lead` announces members. */
static bool stands_between(const struct analysis *a, const struct line *line, int32_t lead)
{
    const uint32_t LONGEST = 16, SHORTEST = 4; /* "N. N." */
    if (lead < 0 || words_on(a, line->first_token, line->end_token, LONGEST) < line->end_token ||
        line_ends_with_colon(a, line) || names_another_matter(a, line))
        return false;
    if (line->end_token - line->first_token > SHORTEST &&
        (doc_punct(a->doc, line->end_token - 1, '.') || doc_punct(a->doc, line->end_token - 1, '!') ||
         doc_punct(a->doc, line->end_token - 1, '?')))
        return false;
    return line_announces(a, &a->doc->lines[lead]);
}

/* --- the page ------------------------------------------------------------------------------------------------------- */

static bool line_has_since(const struct analysis *a, const struct line *line)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (token_classes(a->doc, i) & W_SINCE)
            return true;
    return false;
}

/* "seit 2015", "seit dem 1. Juni 2017": a line of nothing but since when, under the commune that it is about. */
static bool is_since_line(const struct analysis *a, const struct line *line)
{
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    const uint32_t LONGEST = 6; /* tokens */
    if (from + 1 != to || line->end_token - line->first_token > LONGEST || line->kind == BLOCK_ROW)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && a->doc->tokens[i].kind != TOK_PUNCT &&
            !(token_classes(a->doc, i) & (W_SINCE | W_PREP | W_ARTICLE)))
            return false;
    return line_has_since(a, line);
}

/* The entry that begins in line `l`: a term with its details is one, and a commune with the line that says since when. */
static struct line entry_at(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    struct line entry = lines[l];
    if (entry.kind != BLOCK_TERM) {
        size_t next = l + 1;
        while (next < a->doc->nlines && line_is_empty(&lines[next]))
            next++;
        size_t from;
        if (next < a->doc->nlines && lines[next].kind != BLOCK_HEADING && is_since_line(a, &lines[next]) &&
            dates_between(a, entry.first_token, entry.end_token, &from) == from) {
            entry.end = lines[next].end;
            entry.end_token = lines[next].end_token;
        }
        return entry;
    }
    for (size_t i = l + 1; i < a->doc->nlines && (line_is_empty(&lines[i]) || lines[i].kind == BLOCK_DETAIL); i++)
        if (!line_is_empty(&lines[i])) {
            entry.end = lines[i].end;
            entry.end_token = lines[i].end_token;
        }
    return entry;
}

/* The line that is not empty next to line `l`, before or behind it; `l` itself if there is none. */
static size_t neighbour(const struct analysis *a, size_t l, bool behind)
{
    size_t i = l;
    while (behind ? i + 1 < a->doc->nlines : i > 0) {
        i = behind ? i + 1 : i - 1;
        if (!line_is_empty(&a->doc->lines[i]))
            return i;
    }
    return l;
}

/* "Sangerhausen, 27.03.2018", "Potsdam/Eberswalde, den 3. Mai 2014": where and on which day the page was written. A line of
 * its own, not one of several entries. */
static bool is_dateline(const struct analysis *a, size_t l)
{
    enum { HEAD_LINES = 4 };
    const struct line *line = &a->doc->lines[l];
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    if ((line->kind != BLOCK_TEXT && line->kind != BLOCK_HEADING) || from + 1 != to || !line_is_pure_list(a, line) ||
        !(a->token_bits[line->first_token] & (BIT_PLACE | BIT_DATE)))
        return false;
    const struct date_mention *m = &a->f->dates.v[from];
    const bool led = strlen(m->reading) >= strlen("2012-11-29") && m->first_token == line->first_token &&
                     doc_punct(a->doc, m->end_token, '|'); /* "21.03.2017 | Stadt Erfurt" */
    size_t comma = m->first_token;
    comma -= comma > line->first_token && doc_is(a->doc, comma - 1, "den");
    bool day = strlen(m->reading) >= strlen("2012-11-29");
    day |= strlen(m->reading) >= strlen("2012-11") && l > 0 && l < HEAD_LINES; /* "Saarbrücken, April 2015" */
    bool behind = comma > line->first_token && doc_punct(a->doc, comma - 1, ',');
    size_t above = neighbour(a, l, false), below = neighbour(a, l, true);
    return (led || (day && behind && m->end_token == line->end_token)) &&
           (above == l || !line_is_pure_list(a, &a->doc->lines[above])) &&
           (below == l || !line_is_pure_list(a, &a->doc->lines[below]));
}

/* "Landau, kreisfreie Stadt [2019] – Sozialdezernat", "Celle: seit 2014, Frau Ulm": one commune, a sign, and soon a date, and
 * no verb up to it. */
static bool begins_as_entry(const struct analysis *a, const struct line *line)
{
    const size_t REACH = 8; /* tokens up to the date */
    int date;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    if (line->kind != BLOCK_TEXT || start == line->end_token || from == to || a->groups[from].first_token > start)
        return false;
    size_t i = a->groups[from].end_token, end = reach_on(i, REACH, line->end_token);
    for (size_t k = i; k < line->end_token && k < end + REACH; k++)
        end += a->token_bits[k] & BIT_NAME && end < line->end_token;
    if (i >= end || (a->doc->tokens[i].kind != TOK_PUNCT && token_depth(a, i - 1) == 0) || doc_punct(a->doc, i, '.'))
        return false;
    for (size_t k = a->f->places.v[a->groups[from].end_place - 1].end_token; k < end; k++) {
        if (a->token_bits[k] & BIT_VERB)
            return false;
        if (a->token_bits[k] & BIT_DATE)
            return true;
    }
    return false;
}

/* Such a line beside another one. */
static bool is_line_of_list(const struct analysis *a, size_t l)
{
    size_t above = neighbour(a, l, false), below = neighbour(a, l, true);
    return begins_as_entry(a, &a->doc->lines[l]) && ((above != l && begins_as_entry(a, &a->doc->lines[above])) ||
                                                     (below != l && begins_as_entry(a, &a->doc->lines[below])));
}

static bool is_entry(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    return line->kind == BLOCK_ITEM || line->kind == BLOCK_TERM ||
           (line_is_pure_list(a, line) ? !is_dateline(a, l) : is_line_of_list(a, l));
}

/* "Erfurt: –": nothing is said of it. */
static bool ends_in_dash(const struct doc *d, const struct line *line)
{
    static const char *const dashes[] = {"-", "–", "—", NULL};
    const struct token *t = &d->tokens[line->end_token - 1];
    for (const char *const *s = dashes; *s; s++)
        if (t->kind == TOK_PUNCT && strlen(*s) == t->end - t->start &&
            !memcmp(*s, d->text + t->start, t->end - t->start))
            return true;
    return false;
}

/* "Oberhavel seit 06/2018, Kreishaus in Oranienburg", "Ulm – seit 2015, ...": since when stands right behind the communes. */
static bool begins_with_since(const struct analysis *a, const struct line *entry)
{
    int date;
    size_t start = entry_start(a, entry, &date), from, to = groups_between(a, start, entry->end_token, &from);
    if (start == entry->end_token || from == to || a->groups[from].first_token > start)
        return false;
    size_t i = a->groups[from].end_token;
    while (i < entry->end_token && a->doc->tokens[i].kind == TOK_PUNCT && token_depth(a, i) == 0)
        i++;
    return i + 1 < entry->end_token && token_classes(a->doc, i) & W_SINCE && a->token_bits[i + 1] & BIT_DATE;
}

/* Nothing but communes and since when, beside another such entry: where nothing says what they are, they belong. */
static bool is_tacit_entry(const struct analysis *a, size_t l, const struct line *entry, const struct announcement *n)
{
    const struct line *lines = a->doc->lines;
    if (begins_with_since(a, entry))
        return true;
    if (!line_is_pure_list(a, entry) || ends_in_dash(a->doc, entry))
        return false;
    if (!n->vague && bars_part(a, entry))
        return true;
    if (n->vague || shows_since(a, entry))
        return n->date != NO_REF || shows_since(a, entry);
    size_t before = l, after = l + 1;
    while (before > 0 && (line_is_empty(&lines[before - 1]) || lines[before - 1].kind == BLOCK_DETAIL))
        before--;
    while (after < a->doc->nlines && (line_is_empty(&lines[after]) || lines[after].kind == BLOCK_DETAIL))
        after++;
    return (before > 0 && line_is_pure_list(a, &lines[before - 1])) ||
           (after < a->doc->nlines && line_is_pure_list(a, &lines[after]));
}

/* A heading of nothing but communes, with no entries under it, is an entry of what stands above it: cards, contacts. */
static bool is_card(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    size_t next = l + 1;
    while (next < a->doc->nlines && line_is_empty(&lines[next]))
        next++;
    bool under = next < a->doc->nlines && lines[next].kind != BLOCK_HEADING && is_entry(a, next) &&
                 (a->doc->page->structured || lines[next].kind != BLOCK_TEXT);
    return lines[l].kind == BLOCK_HEADING && !under && line_is_pure_list(a, &lines[l]) && !is_dateline(a, l);
}

/* The date that the heading of a timeline gives to what stands under it; NO_REF if none. */
static int timeline_date(const struct analysis *a, size_t l)
{
    int32_t heading = a->section[l];
    return heading >= 0 && !line_is_pure_list(a, &a->doc->lines[heading]) ? section_date(a, l) : NO_REF;
}

/* "Kommune: Stadt Emden" */
static bool labels_subject(const struct analysis *a, const struct line *line)
{
    static const char *const labels[] = {"kommune",   "name",           "stadt",    "gemeinde", "kreis",
                                         "landkreis", "partnerkommune", "mitglied", NULL};
    struct line value = *line;
    if (!doc_one_of(a->doc, line->first_token, labels) || !doc_punct(a->doc, line->first_token + 1, ':'))
        return false;
    value.first_token += 2;
    return value.first_token < value.end_token && line_is_pure_list(a, &value);
}

/* A line of nothing but communes whose labels may stand below it; not "Kreisstadt: Wismar", which is a label itself. */
static bool names_one_subject(const struct analysis *a, const struct line *line)
{
    if (labels_subject(a, line))
        return true;
    if (line->kind != BLOCK_TEXT && line->kind != BLOCK_HEADING)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_punct(a->doc, i, ':'))
            return false;
    return line_is_pure_list(a, line);
}

/* The day that is all of the line above, as over a piece of news; NO_REF if there is none. */
static int day_over(const struct analysis *a, size_t l)
{
    while (l > 0 && line_is_empty(&a->doc->lines[l - 1]))
        l--;
    int date = l > 0 ? line_date_alone(a, &a->doc->lines[l - 1]) : NO_REF;
    return date != NO_REF && strlen(a->f->dates.v[date].reading) >= strlen("2012-11-29") ? date : NO_REF;
}

void members_in_lists(struct analysis *a)
{
    const struct doc *d = a->doc;
    int32_t lead = -1, section = -2, card = -1;
    int year = NO_REF; /* a line of nothing but a date, under which those stand who joined then */
    struct table table = {0};
    for (size_t l = 0; l < d->nlines; l++) {
        const struct line *line = &d->lines[l];
        if (line_is_empty(line) || line_is_rule(a, line))
            continue;
        bool heading = line->kind == BLOCK_HEADING;
        if (a->section[l] != section) {
            section = a->section[l];
            year = NO_REF;
            bool term = section >= 0 && d->lines[section].kind == BLOCK_TERM; /* of the list that was led in */
            if (!term && (d->page->structured || section < 0 || !is_card(a, (size_t)section)))
                lead = -1;
        }
        label_read(a, l, card);
        if (names_one_subject(a, line))
            card = (int32_t)l;
        if (line->kind == BLOCK_ROW) {
            struct announcement n = announcement_over(a, l, lead);
            table_read_row(a, &table, l, &n);
            continue;
        }
        table = (struct table){0};
        bool entry = heading ? is_card(a, l) : is_entry(a, l) && !is_other_label(a, line);
        if (entry) {
            struct announcement n = announcement_over(a, l, lead);
            struct line whole = entry_at(a, l);
            int date = !heading ? timeline_date(a, l) : n.status == STATUS_JOINED ? day_over(a, l) : NO_REF;
            if (year != NO_REF && !heading && n.status == STATUS_JOINED)
                date = year;
            if (n.made ? !n.vague || shows_membership(a, &whole) : n.tacit && is_tacit_entry(a, l, &whole, &n))
                take_entry(a, &whole, &n, date != NO_REF ? date : n.date);
        }
        if (!entry)
            year = line_date_alone(a, line);
        if (!entry && !heading && line->kind != BLOCK_TERM && line->kind != BLOCK_DETAIL && !is_since_line(a, line) &&
            !stands_between(a, line, lead))
            lead = (int32_t)l;
    }
}
