/* What stands over a list, a table or a timeline says of it: that it is one of members, or of others. Which of the lines
 * above speak of it is found here, what a line says in members_announced.c. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

/* "Beitritt: 2014", "2013: Treffen in Kassel": a label and its value. Not "Kommunen in Hessen (Stand: Mai 2020)". */
static bool has_value(const struct analysis *a, const struct line *line)
{
    static const char *const as_of[] = {"stand", "stichtag", NULL};
    for (size_t i = line->first_token; i + 1 < line->end_token; i++)
        if (doc_punct(a->doc, i, ':') && !(i > line->first_token + 1 && doc_one_of(a->doc, i - 1, as_of)))
            return true;
    return false;
}

/* A short line that is no sentence, right above a list: a heading that plain text does not show as one. */
static bool is_label(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 12;
    if (has_value(a, line))
        return false;
    return !line_is_empty(line) && groups_in(a, line->first_token, line->end_token, NULL) == 0 &&
           line->end_token - line->first_token <= LONGEST && !doc_punct(a->doc, line->end_token - 1, '.') &&
           announced_by_line(a, line).made;
}

/* "Die folgenden acht Kommunen haben unterzeichnet. In Klammern steht das Datum.", "Unten finden Sie die beteiligten
 * Kommunen.": a sentence that says that a list follows. */
static bool is_list_sentence(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"folgende", "folgenden", "folgender", NULL};
    static const char *const more[] = {
        "diese",   "nachfolgend", "nachfolgende", "nachfolgenden", "nachstehend", "unten", "liste",   "übersicht",
        "tabelle", "aufstellung", "aufgeführt",   "aufgelistet",   "überblick",   "hier",  "klicken", NULL};
    if (!announced_by_line(a, line).made)
        return false;
    return doc_has_one_of(a->doc, line->first_token, line->end_token, words) ||
           (doc_has_one_of(a->doc, line->first_token, line->end_token, more) && !names_another_matter(a, line));
}

/* A lead-in of some length that announces no members: "Diese Städte haben Geld bekommen:". */
static bool says_otherwise(const struct analysis *a, const struct line *line)
{
    const uint32_t SHORTEST = 6;
    struct line rest = *line; /* the first word is written large whatever it is: "Belegt sind unter anderem:" */
    rest.first_token += rest.first_token < rest.end_token;
    return line_ends_with_colon(a, line) &&
           (line->end_token - line->first_token >= SHORTEST || !line_divides(a, &rest));
}

/* The heading that the heading `line` stands under. Plain text shows no levels: one that only divides stands under the
 * one before it. */
static int32_t heading_over(const struct analysis *a, int32_t line)
{
    if (a->doc->lines[line].guessed && line_divides(a, &a->doc->lines[line]))
        return a->doc->lines[line].heading;
    return section_parent(a, line);
}

/* "Oberbayern: 3", "Kreisfreie Städte": a term that says how many or what kinds of communes its details name. */
static bool term_divides(const struct analysis *a, const struct line *line)
{
    static const char *const kinds[] = {"städte", "kreise", "landkreise", "gemeinden", "bezirke", "kommunen", NULL};
    struct number n;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (counts_at(a, i, &n) || doc_one_of(a->doc, i, kinds))
            return true;
    return false;
}

/* "Wer kam zuletzt hinzu?" */
static bool asks_for_members(const struct analysis *a, const struct line *line)
{
    return !line_is_empty(line) && doc_punct(a->doc, line->end_token - 1, '?') && announced_by_line(a, line).made;
}

bool is_other_label(const struct analysis *a, const struct line *line)
{
    return line->kind == BLOCK_TERM && !term_divides(a, line) && !asks_for_members(a, line) &&
           places_in(a, line->first_token, line->end_token, NULL) == 0 &&
           dates_in(a, line->first_token, line->end_token, NULL) == 0;
}

/* Whether the line stands over what follows it: by a colon, as a caption, as a label, as a sentence that says so. */
static bool leads_in(const struct analysis *a, const struct line *line)
{
    return line_ends_with_colon(a, line) || line->kind == BLOCK_CAPTION || is_label(a, line) ||
           is_list_sentence(a, line) || line_counts_items(a, line);
}

bool line_announces(const struct analysis *a, const struct line *line)
{
    return leads_in(a, line) && line->kind != BLOCK_CAPTION && announced_by_line(a, line).made;
}

/* A short line right above the list that is no sentence: it says what the list is even where it is not understood. */
static bool is_label_of_other(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 8;
    return !line_is_empty(line) && line->end_token - line->first_token <= LONGEST &&
           !doc_punct(a->doc, line->end_token - 1, '.') && !has_value(a, line) &&
           (names_another_matter(a, line) || announced_by_line(a, line).refused);
}

/* "So weit ist es nach Kassel:": a sentence in bold over a list, not understood. */
static bool says_something(const struct analysis *a, const struct line *line)
{
    return line_ends_with_colon(a, line) && has_finite_between(a, line->first_token, line->end_token);
}

/* "Auf der Bühne erhielten ihre Urkunde:" on a page about a meeting: on its day. */
static bool tells_event(const struct analysis *a, const struct line *line)
{
    return line_ends_with_colon(a, line) && dates_in(a, line->first_token, line->end_token, NULL) == 0 &&
           has_verb_between(a, line->first_token, line->end_token, STATUS_JOINED);
}

/* "Niedersachsen, Partnerkommune seit 2017" under "Emden": said of the commune above it. */
static bool is_remark(const struct analysis *a, int32_t line)
{
    const struct line *lines = a->doc->lines;
    return line > 0 && !line_is_empty(&lines[line - 1]) && line_is_pure_list(a, &lines[line - 1]) &&
           !line_names_newcomers(a, &lines[line]) && !line_ends_with_colon(a, &lines[line]);
}

/* "Wer ist dabei?", "Wo stehen wir in Sachsen?", "Beteiligte": asks or says who, on a page about the network. */
static bool asks_who(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"beteiligte", "mitwirkende", "mitglieder", NULL};
    return a->about && line_divides(a, line) &&
           (doc_punct(a->doc, line->end_token - 1, '?') || doc_one_of(a->doc, line->first_token, words));
}

/* "Beteiligte Nachbarkommunen", "Unsere Nachbarn": who of them belongs has to say so. */
static bool names_neighbours(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {"nachbar", NULL};
    return doc_has_stem(a->doc, line->first_token, line->end_token, stems);
}

static const char tacit[] = "list.tacit";

static const char *const lists[] = {"liste", "übersicht", "aufstellung", "namen", "überblick", NULL};

/* "Hier unsere Liste:" where the network is spoken of. */
static bool names_list(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 8; /* tokens */
    return line_ends_with_colon(a, line) && line->end_token - line->first_token <= LONGEST &&
           doc_has_one_of(a->doc, line->first_token, line->end_token, lists) && line_divides(a, line) &&
           a->networks[doc_sentence_of(a->doc, line->first_token)] == NETWORK_THIS;
}

/* "Damit der Überblick nicht verloren geht, hier unsere Liste:": where what stands behind the last comma begins that
 * names the list itself; the first token of the line else. */
static size_t list_named_from(const struct analysis *a, const struct line *line)
{
    const size_t LONGEST = 8; /* tokens */
    for (size_t i = line->end_token; i > line->first_token && line->end_token - i < LONGEST; i--)
        if (doc_punct(a->doc, i - 1, ','))
            return doc_has_one_of(a->doc, i, line->end_token, lists) ? i : line->first_token;
    return line->first_token;
}

/* "... mehr als im Vorjahr. Neu dabei sind seit 2022": a paragraph whose last sentence goes on in the list below it. */
static bool ends_open(const struct analysis *a, const struct line *line)
{
    if (line_is_empty(line) || line->kind == BLOCK_HEADING || a->doc->tokens[line->end_token - 1].kind == TOK_PUNCT)
        return false;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, line->end_token - 1)];
    return s->first_token > line->first_token;
}

/* "Eine amtliche Liste gibt es nicht. Belegt sind:": of a line that ends with a colon its last sentence leads in. */
static struct line last_sentence(const struct analysis *a, const struct line *line)
{
    struct line last = *line;
    if (line_ends_with_colon(a, line) || line_counts_items(a, line) || ends_open(a, line)) {
        const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, line->end_token - 1)];
        if (s->first_token > line->first_token)
            last.first_token = s->first_token;
        last.first_token = (uint32_t)list_named_from(a, &last);
    }
    return last;
}

/* "Kreis Plön: beigetreten 2015": said of the commune, though it looks like a heading in plain text. */
static bool is_of_commune(const struct analysis *a, const struct line *line)
{
    int date;
    size_t start = entry_start(a, line, &date), from;
    if (!line->guessed || line->kind != BLOCK_HEADING || start == line->end_token ||
        groups_in(a, start, line->end_token, &from) == 0)
        return false;
    const size_t end = a->groups[from].end_token;
    return a->groups[from].first_token == start && doc_punct(a->doc, end, ':') && end + 1 < line->end_token;
}

/* The heading over line l, past those that are lines of the list: of communes, which look like headings, and
 * legends; -1. */
static int32_t heading_of_list(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    const int LINES = 64;
    int32_t up = a->section[l];
    for (int i = 0; up >= 0 && i < LINES && (line_is_legend(a, &lines[up]) || is_of_commune(a, &lines[up])); i++)
        up = lines[up].heading;
    return up;
}

/* A motion that refuses, but whose text may tell who belongs already. */
static bool is_motion(const struct analysis *a, const struct line *line)
{
    return tokens_plan(a, line->first_token, line->end_token) && !line_names_others_only(a, line);
}

/* What the headings over line `l` announce, the nearest first. `vague`, `named`, `date`: what its lead-in tells. */
static struct announcement announced_by_headings(const struct analysis *a, size_t l, bool vague, bool named, int date)
{
    static const struct announcement refusal = {.refused = true, .date = NO_REF};
    const struct line *lines = a->doc->lines;
    const int LEVELS = 16; /* that many headings may divide one list of a plain text */
    const bool card = a->doc->page->structured && lines[l].kind == BLOCK_HEADING; /* not under the card before */
    int32_t up = card ? section_parent(a, (int32_t)l) : heading_of_list(a, l);
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = heading_over(a, up)) {
        const struct line last = last_sentence(a, &lines[up]);
        struct announcement n = announced_by_line(a, &last);
        n.vague = vague;
        if (date != NO_REF)
            n.date = date;
        bool own = i == 0 && line_names_network(a, &lines[up]) && line_divides(a, &lines[up]);
        const bool title = i > 0 && section_parent(a, up) < 0; /* what it says holds for the page, not for the list */
        if (n.refused && title && is_motion(a, &lines[up])) {
            n.refused = false; /* it tells who belongs already */
            vague = named = true;
            continue;
        }
        if (n.made || n.refused || own) {
            n.tacit = !n.made && !n.refused;
            n.rule = n.tacit ? tacit : n.rule;
            return n;
        }
        if (names_another_matter(a, &last) || is_other_label(a, &lines[up]))
            return refusal;
        named |= line_names_network(a, &lines[up]) || asks_who(a, &lines[up]) || names_list(a, &last);
        vague |= i == 0 && !named && says_something(a, &last);
        vague |= names_neighbours(a, &lines[up]);
        if (!line_divides(a, &lines[up]))
            vague |= !title;
        else if (date == NO_REF)
            date = line_date_for_all(a, &lines[up], STATUS_MEMBER);
    }
    bool about = a->networks[doc_sentence_of(a->doc, lines[l].first_token)] == NETWORK_THIS;
    return (struct announcement){
        .tacit = about && (named || head_names_network(a)), .vague = vague, .rule = tacit, .date = date};
}

struct announcement announcement_over(const struct analysis *a, size_t l, int32_t lead)
{
    static const struct announcement refusal = {.refused = true, .date = NO_REF};
    const struct line *lines = a->doc->lines;
    struct announcement n = {.date = NO_REF};
    bool vague = false, named = false;
    int date = NO_REF;
    if (a->section[l] >= 0 && is_other_label(a, &lines[a->section[l]]))
        return refusal;
    n = lead >= 0 ? announced_before(a, &lines[lead]) : n;
    if (n.made || n.refused)
        return n;
    const struct line end = last_sentence(a, &lines[lead >= 0 ? (size_t)lead : l]);
    if (lead >= 0 && (leads_in(a, &lines[lead]) || (ends_open(a, &lines[lead]) && is_label(a, &end)))) {
        n = announced_by_line(a, &end);
        if (is_remark(a, lead))
            n.date = NO_REF;
        else if (n.date == NO_REF && tells_event(a, &lines[lead]))
            n.date = a->head_event;
        if (n.made || n.refused)
            return n;
        named = line_names_network(a, &lines[lead]) || asks_who(a, &lines[lead]) || names_list(a, &end);
        if (says_otherwise(a, &end) && !named)
            return (struct announcement){.date = NO_REF};
    } else if (lead >= 0) {
        const struct line *said = ends_open(a, &lines[lead]) ? &end : &lines[lead];
        if (is_label_of_other(a, said))
            return refusal;
        named = line_names_network(a, said) || asks_who(a, said);
    }
    if (lead >= 0 && !is_remark(a, lead)) {
        if (line_divides(a, &lines[lead]))
            date = line_date_for_all(a, &lines[lead], STATUS_MEMBER);
        else
            vague = line_ends_with_colon(a, &lines[lead]) && !named;
    }
    return announced_by_headings(a, l, vague, named, date);
}
