/* Memberships that lists and timelines state: what announces them, and their entries. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- announcements --------------------------------------------------------------------------------------------- */

static bool is_empty(const struct line *line)
{
    return line->first_token == line->end_token;
}

static bool line_has(const struct analysis *a, const struct line *line, unsigned classes)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (token_classes(a->doc, i) & classes)
            return true;
    return false;
}

static bool names_other_only(const struct analysis *a, const struct line *line)
{
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    bool other = false, this = false;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        other |= r->kind == RULE_OTHER;
        this |= r->kind == RULE_NAME || (r->kind == RULE_UNIT && r->unit == 0);
    }
    return other && !this;
}

/* A line longer than this announces nothing: it is running text. */
enum { ANNOUNCEMENT_TOKENS = 60 };

/* "Wer, seit wann?", "Seit wann dabei?" */
static bool asks_since_when(const struct analysis *a, const struct line *line)
{
    for (size_t i = line->first_token; i + 1 < line->end_token; i++)
        if (token_classes(a->doc, i) & W_SINCE && doc_is(a->doc, i + 1, "wann"))
            return true;
    return false;
}

/* "nicht mehr", "nicht länger" */
static bool says_no_longer(const struct analysis *a, const struct line *line)
{
    static const char *const longer[] = {"mehr", "länger", NULL};
    for (size_t i = line->first_token; i + 1 < line->end_token; i++)
        if (token_classes(a->doc, i) & W_NOT && doc_one_of(a->doc, i + 1, longer))
            return true;
    return false;
}

/* What lists of communes speak of on pages of any network when they are not about its members: money, meetings, who is
 * written to, who thinks it over. Stems at the start of a word. */
static bool names_another_matter(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {
        "förder",    "geförder",   "gefördert",  "fördermittel", "zuschuss",  "zuschüss",  "geld",      "bewillig",
        "termin",    "veranstalt", "tagung",     "fachtag",      "kongress",  "konferenz", "anmeld",    "angemeld",
        "nachbar",   "interess",   "gespräch",   "kandidat",     "anfrage",   "angefragt", "beobacht",  "gäste",
        "verteiler", "gestrichen", "unabhängig", "außerhalb",    "überleg",   "vergleich", "ohne",      "bewerb",
        "warte",     "anwärter",   "vorgemerkt", "zuständig",    "anschrift", "presse",    "literatur", NULL};
    if (line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        for (const char *const *stem = stems; *stem && a->doc->tokens[i].kind == TOK_WORD; stem++)
            if (!(a->token_bits[i] & (BIT_PLACE | BIT_NAME)) && !strncmp(doc_fold(a->doc, i), *stem, strlen(*stem)))
                return true;
    return false;
}

/* "unabhängig vom Partnerprozess". */
static bool is_unconnected(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"unabhängig", "außerhalb", "losgelöst", NULL};
    return doc_has_one_of(a->doc, line->first_token, line->end_token, words);
}

/* "Mitglieder anderer Netzwerke" */
static bool names_other_networks(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {"netz",    "verb",      "programm", "projekt",
                                        "bündnis", "initiativ", "vorhaben", NULL};
    for (size_t i = line->first_token; i + 1 < line->end_token; i++)
        for (const char *const *stem = stems; *stem && !strncmp(doc_fold(a->doc, i), "ander", strlen("ander"));
             stem++)
            if (!strncmp(doc_fold(a->doc, i + 1), *stem, strlen(*stem)))
                return true;
    return false;
}

/* "Vertreten waren beim letzten Austausch": who came to a meeting. */
static bool names_meeting(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {"austausch", "treffen",  "tagung",    "fachtag", "kongress", "konferenz",
                                        "sitzung",   "workshop", "werkstatt", "forum",   NULL};
    for (size_t i = line->first_token; i < line->end_token; i++)
        for (const char *const *stem = stems; *stem && a->doc->tokens[i].kind == TOK_WORD; stem++)
            if (!strncmp(doc_fold(a->doc, i), *stem, strlen(*stem)))
                return true;
    return false;
}

static struct announcement announced_by(const struct analysis *a, const struct line *line)
{
    struct announcement n = {.status = STATUS_MEMBER};
    if (is_empty(line) || line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return n;
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    bool unit_named = false;
    bool own = false; /* it has a noun of the network's or a statement, not only words like "diese Städte" */
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool unit = r->kind == RULE_UNIT && r->unit == 0, tells = r->kind == RULE_VERB || r->kind == RULE_NOUN;
        if (!unit && !tells && r->kind != RULE_LIST)
            continue;
        if (!n.rule || r->kind == RULE_LIST)
            n.rule = r->id;
        if (tells && r->status != STATUS_MEMBER && n.status == STATUS_MEMBER)
            n.status = r->status;
        n.made = true;
        own |= unit || tells;
        unit_named |= unit;
    }
    if (!n.made && asks_since_when(a, line)) {
        n.rule = "list.since_when";
        n.made = own = true;
    }
    const uint32_t FEW = 4; /* "Ehemalige", "Nicht mehr dabei" */
    if (!n.made && line->end_token - line->first_token <= FEW &&
        (line_has(a, line, W_FORMER) || says_no_longer(a, line))) {
        n.rule = "list.former";
        n.made = own = true;
    }
    n.made &= clause_network(a, &a->clauses[clause_of(a, line->first_token)], &(bool){false}) == NETWORK_THIS;
    if ((n.made && line_has(a, line, W_FORMER)) || (n.made && says_no_longer(a, line)))
        n.status = STATUS_LEFT;
    n.refused = names_other_only(a, line) || is_unconnected(a, line) || names_other_networks(a, line) ||
                (!unit_named && names_meeting(a, line)) || (line_has(a, line, W_NOT) && n.status != STATUS_LEFT) ||
                tokens_plan(a, line->first_token, line->end_token) || line_has(a, line, W_MODAL | W_FUTURE) ||
                (!own && names_another_matter(a, line));
    n.made &= !n.refused;
    return n;
}

static bool ends_with_colon(const struct analysis *a, const struct line *line)
{
    return !is_empty(line) && doc_punct(a->doc, line->end_token - 1, ':');
}

/* A short line that is no sentence, right above a list: a heading that plain text does not show as one. */
static bool is_label(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 12;
    size_t from;
    return !is_empty(line) && groups_between(a, line->first_token, line->end_token, &from) == from &&
           line->end_token - line->first_token <= LONGEST && !doc_punct(a->doc, line->end_token - 1, '.') &&
           announced_by(a, line).made;
}

/* "Die folgenden acht Kommunen haben unterzeichnet. In Klammern steht das Datum.": a sentence that says that a list
 * follows. */
static bool is_list_sentence(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"folgende", "folgenden", "folgender", NULL};
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_one_of(a->doc, i, words))
            return announced_by(a, line).made;
    return false;
}

/* A lead-in of some length that announces no members: "Diese Städte haben Geld bekommen:". */
static bool says_otherwise(const struct analysis *a, const struct line *line)
{
    const uint32_t SHORTEST = 6;
    return ends_with_colon(a, line) && line->end_token - line->first_token >= SHORTEST;
}

/* A heading that only divides the list: by places, kinds of communes, time, letters. */
static bool divides(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {"nord",  "süd",   "ost",     "west",   "mitte", "region",    "land",  "kreis",
                                        "stadt", "städt", "gemeind", "bezirk", "jahr",  "übersicht", "liste", NULL};
    if (line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        const struct token *t = &a->doc->tokens[i];
        size_t from, to = places_between(a, line->first_token, i + 1, &from);
        bool place = to > from && a->f->places.v[to - 1].end_token > i, stem = false;
        for (const char *const *s = stems; *s && t->kind == TOK_WORD; s++)
            stem |= !strncmp(doc_fold(a->doc, i), *s, strlen(*s));
        if (t->kind == TOK_WORD && t->flags & TOK_CAPITAL && !stem && !place && t->fold_len > 1 &&
            !(a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME)) && !token_classes(a->doc, i))
            return false;
    }
    return true;
}

/* The heading that the heading `line` stands under. Plain text shows no levels: one that only divides stands under the
 * one before it. */
static int32_t heading_over(const struct analysis *a, int32_t line)
{
    if (!a->doc->page->structured && divides(a, &a->doc->lines[line]))
        return a->doc->lines[line].heading;
    return section_parent(a, line);
}

/* "Kreisstadt" before "Eberswalde": a term that names neither a place nor a date labels what is no list of members. */
static bool is_other_label(const struct analysis *a, const struct line *line)
{
    size_t from;
    return line->kind == BLOCK_TERM && places_between(a, line->first_token, line->end_token, &from) == from &&
           dates_between(a, line->first_token, line->end_token, &from) == from;
}

/* What the headings over line `l` say, the nearest first; `lead` is the line above the list, -1 for none. */
static struct announcement announcement_for(const struct analysis *a, size_t l, int32_t lead)
{
    const struct line *lines = a->doc->lines;
    struct announcement n = {0};
    if (lead >= 0 && (ends_with_colon(a, &lines[lead]) || lines[lead].kind == BLOCK_CAPTION ||
                      is_label(a, &lines[lead]) || is_list_sentence(a, &lines[lead]))) {
        n = announced_by(a, &lines[lead]);
        if (n.made || n.refused || says_otherwise(a, &lines[lead]))
            return n;
    }
    const int LEVELS = 16; /* that many headings may divide one list of a plain text */
    int32_t up = a->section[l];
    bool vague = false;
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = heading_over(a, up)) {
        n = announced_by(a, &lines[up]);
        n.vague = vague;
        if (n.made || n.refused)
            return n;
        if (names_another_matter(a, &lines[up]) || is_other_label(a, &lines[up]))
            return (struct announcement){.refused = true};
        vague |= !divides(a, &lines[up]);
    }
    return (struct announcement){0};
}

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
           (doc_punct(d, i + 1, ')') || doc_punct(d, i + 1, '.'));
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
        to = places_between(a, line->first_token, i + 1, &from);
        bool land = to > from && a->f->places.v[to - 1].kind == PLACE_LAND && a->f->places.v[to - 1].end_token > i;
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

/* What the entry says of itself behind its communes: "(ausgetreten 2019)", "Beitritt geplant". */
static struct statement entry_statement(const struct analysis *a, const struct line *line, size_t first,
                                        const struct announcement *n)
{
    struct statement s = {.rule = n->rule, .status = n->status};
    const size_t REACH = 24; /* the label of an entry, not the text behind it */
    size_t end = line->end_token > first + REACH ? first + REACH : line->end_token;
    for (size_t i = first; i < end && !is_undated(a, first, end); i++) {
        unsigned classes = token_classes(a->doc, i);
        if (classes & W_NOT && denies_another(a, i, end))
            break;
        s.denied |= (classes & W_NOT) != 0;
        s.unsure |= (classes & (W_FUTURE | W_MODAL)) != 0;
        s.unsure |= a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_PLACE) && token_is_plan(a->doc, i);
        if (doc_punct(a->doc, i, '.'))
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
        dates_between(a, g->first_token, line->end_token, &from) == from + 1)
        to = from + 1; /* "Kiel und Plön: seit 2015" */
    return from < to && a->f->dates.v[from].range_with < 0 ? (int)from : NO_REF;
}

/* "Speyer (2013–2016)": the end of the time in the bracket behind the place; NO_REF if there is none. */
static int end_of_time(const struct analysis *a, size_t place)
{
    size_t first = a->f->places.v[place].end_token, end = first, from;
    while (end < a->doc->ntokens && token_depth(a, end) > 0)
        end++;
    size_t to = dates_between(a, first, end, &from);
    return to == from + 2 && a->f->dates.v[from].range_with == (int)from + 1 ? (int)from + 1 : NO_REF;
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

static void take_entry(struct analysis *a, const struct line *entry, const struct announcement *n, int heading_date)
{
    int before;
    size_t start = entry_start(a, entry, &before), from;
    size_t to = groups_between(a, start, entry->end_token, &from);
    if (start == entry->end_token || from == to)
        return;
    const struct group *g = &a->groups[from];
    if (!goes_on_as_entry(a, g, entry))
        return;
    struct statement s = entry_statement(a, entry, a->f->places.v[g->end_place - 1].end_token, n);
    if ((s.denied && s.status != STATUS_LEFT) || s.unsure) {
        trace_note(a, g->first_token, g->end_token, n->rule, false, s.denied ? "denied" : "planned or not sure");
        return;
    }
    if (before == NO_REF)
        before = heading_date;
    take_places(a, entry, g, &s, before);
    if (from + 1 < to && goes_along(a, &a->groups[from + 1])) {
        int date = entry_date(a, entry, g, g->end_place - 1, before);
        membership_add_group(a, &a->groups[from + 1], s.status, date, s.rule);
    }
}

/* A line of nothing but communes: "Frankfurt, Kassel und der Lahn-Dill-Kreis". */
static bool is_pure_list(const struct analysis *a, const struct line *line)
{
    int date;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to)
        return false;
    size_t end = a->groups[from].end_token;
    static const char *const cells[] = {"ja", "nein", "k",  "a",
                                        "x",  "seit", "ab", NULL}; /* of a table in plain text */
    while (end < line->end_token &&
           (a->doc->tokens[end].kind == TOK_PUNCT || a->token_bits[end] & BIT_DATE ||
            doc_one_of(a->doc, end, cells) || token_classes(a->doc, end) & W_KIND || token_depth(a, end) > 0))
        end++;
    return end == line->end_token;
}

/* Lines between the entries of a list, as addresses stand in a list of contacts, leave the announcement as it is: short,
 * no sentence, and no label of another list. `lead` announces members. */
static bool stands_between(const struct analysis *a, const struct line *line, int32_t lead)
{
    const uint32_t LONGEST = 16, SHORTEST = 4; /* "N. N." */
    if (lead < 0 || words_on(a, line->first_token, line->end_token, LONGEST) < line->end_token ||
        ends_with_colon(a, line) || names_another_matter(a, line))
        return false;
    if (line->end_token - line->first_token > SHORTEST &&
        (doc_punct(a->doc, line->end_token - 1, '.') || doc_punct(a->doc, line->end_token - 1, '!') ||
         doc_punct(a->doc, line->end_token - 1, '?')))
        return false;
    const struct line *l = &a->doc->lines[lead];
    return (ends_with_colon(a, l) || is_label(a, l) || is_list_sentence(a, l)) && announced_by(a, l).made;
}

/* --- the page ------------------------------------------------------------------------------------------------------- */

/* The entry that begins in line `l`: a term with its details is one. */
static struct line entry_at(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    struct line entry = lines[l];
    if (entry.kind != BLOCK_TERM)
        return entry;
    for (size_t i = l + 1; i < a->doc->nlines && (is_empty(&lines[i]) || lines[i].kind == BLOCK_DETAIL); i++)
        if (!is_empty(&lines[i])) {
            entry.end = lines[i].end;
            entry.end_token = lines[i].end_token;
        }
    return entry;
}

static bool is_entry(const struct analysis *a, const struct line *line)
{
    return line->kind == BLOCK_ITEM || line->kind == BLOCK_TERM || is_pure_list(a, line);
}

/* A heading of nothing but communes, with no entries under it, is an entry of what stands above it: cards, contacts. */
static bool is_card(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    size_t next = l + 1;
    while (next < a->doc->nlines && is_empty(&lines[next]))
        next++;
    bool under = next < a->doc->nlines && lines[next].kind != BLOCK_HEADING && is_entry(a, &lines[next]);
    return lines[l].kind == BLOCK_HEADING && !under && is_pure_list(a, &lines[l]);
}

/* The date that the heading of a timeline gives to what stands under it; NO_REF if none. */
static int timeline_date(const struct analysis *a, size_t l)
{
    int32_t heading = a->section[l];
    return heading >= 0 && !is_pure_list(a, &a->doc->lines[heading]) ? section_date(a, l) : NO_REF;
}

/* A line of nothing but communes whose labels may stand below it; not "Kreisstadt: Wismar", which is a label itself. */
static bool names_one_subject(const struct analysis *a, const struct line *line)
{
    if (line->kind != BLOCK_TEXT && line->kind != BLOCK_HEADING)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_punct(a->doc, i, ':'))
            return false;
    return is_pure_list(a, line);
}

void members_in_lists(struct analysis *a)
{
    const struct doc *d = a->doc;
    int32_t lead = -1, section = -2, card = -1;
    struct table table = {0};
    for (size_t l = 0; l < d->nlines; l++) {
        const struct line *line = &d->lines[l];
        if (is_empty(line))
            continue;
        bool heading = line->kind == BLOCK_HEADING;
        if (a->section[l] != section) {
            section = a->section[l];
            if (d->page->structured || section < 0 || !is_card(a, (size_t)section))
                lead = -1;
        }
        label_read(a, l, card);
        if (names_one_subject(a, line))
            card = (int32_t)l;
        if (line->kind == BLOCK_ROW) {
            struct announcement n = announcement_for(a, l, lead);
            table_read_row(a, &table, l, &n);
            continue;
        }
        table = (struct table){0};
        bool entry = heading ? is_card(a, l) : is_entry(a, line) && !is_other_label(a, line);
        if (entry) {
            struct announcement n = announcement_for(a, l, lead);
            struct line whole = entry_at(a, l);
            if (n.made && (!n.vague || shows_membership(a, &whole)))
                take_entry(a, &whole, &n, heading ? NO_REF : timeline_date(a, l));
        }
        if (!entry && !heading && !stands_between(a, line, lead))
            lead = (int32_t)l;
    }
}
