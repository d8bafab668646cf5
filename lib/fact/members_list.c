/* Memberships that lists and timelines state: which lines are their entries (what an entry says: members_entry.c,
 * what stands over them: members_heading.c). */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* Lines between the entries of a list, as addresses stand in a list of contacts, leave the announcement as it is: short,
 * no sentence, and no label of another list. `lead` announces members. */
static bool stands_between(const struct analysis *a, const struct line *line, int32_t lead)
{
    const uint32_t LONGEST = 16, SHORTEST = 4; /* "N. N." */
    if (lead < 0 || entry_words_on(a, line->first_token, line->end_token, LONGEST) < line->end_token ||
        line_ends_with_colon(a, line) || names_another_matter(a, line) || line_announces(a, line))
        return false;
    if (line->end_token - line->first_token > SHORTEST &&
        (doc_punct(a->doc, line->end_token - 1, '.') || doc_punct(a->doc, line->end_token - 1, '!') ||
         doc_punct(a->doc, line->end_token - 1, '?')))
        return false;
    return line_announces(a, &a->doc->lines[lead]);
}

/* Whether token i is of a word that tells of belonging: "dabei", "Mitglied", "Partnerkommune", "Teilnahme". */
static bool tells_belonging(const struct analysis *a, size_t i)
{
    return has_mark_between(a, i, i + 1, RULE_VERB) || has_mark_between(a, i, i + 1, RULE_NOUN) ||
           has_mark_between(a, i, i + 1, RULE_UNIT);
}

/* "seit 2015", "seit dem 1. Juni 2017", "dabei seit 2015": a line of nothing but since when, under the commune that
 * it is about. */
static bool is_since_line(const struct analysis *a, const struct line *line)
{
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    const uint32_t LONGEST = 8; /* tokens */
    if (from + 1 != to || line->end_token - line->first_token > LONGEST || line->kind == BLOCK_ROW ||
        line_ends_with_colon(a, line))
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (!(a->token_bits[i] & BIT_DATE) && a->doc->tokens[i].kind != TOK_PUNCT &&
            !(token_classes(a->doc, i) & (W_SINCE | W_PREP | W_ARTICLE)) && !tells_belonging(a, i))
            return false;
    return tokens_are(a->doc, line->first_token, line->end_token, W_SINCE);
}

/* The entry that begins in line `l`: a term with its details is one, and a commune with the line that says since
 * when, unless such lines stand over those whom they date. */
static struct line entry_at(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    struct line entry = lines[l];
    if (entry.kind != BLOCK_TERM) {
        size_t next = line_next_to(a, l, true);
        if (next != l && !divider_stands_over(a, next) && lines[next].kind != BLOCK_HEADING &&
            is_since_line(a, &lines[next]) && dates_in(a, entry.first_token, entry.end_token, NULL) == 0) {
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

/* "Landkreis Celle" as the first line of the page, over "Celle, 27.03.2018": who writes, no entry. */
static bool is_letterhead(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    size_t from, to = groups_between(a, line->first_token, line->end_token, &from);
    return line_next_to(a, l, false) == l && from + 1 == to && communes_in(a, &a->groups[from]) == 1 &&
           dates_in(a, line->first_token, line->end_token, NULL) == 0;
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
    bool day = date_is_day(m);
    const bool led = day && m->first_token == line->first_token &&
                     doc_punct(a->doc, m->end_token, '|'); /* "21.03.2017 | Stadt Erfurt" */
    size_t comma = m->first_token;
    comma -= comma > line->first_token && doc_is(a->doc, comma - 1, "den");
    day |= strlen(m->reading) >= strlen("2012-11") && l > 0 && l < HEAD_LINES; /* "Saarbrücken, April 2015" */
    day |= a->f->roles[from] == ROLE_PUBLISHED; /* "Magdeburg, Herbst 2018" over the text */
    bool behind = comma > line->first_token && doc_punct(a->doc, comma - 1, ',');
    size_t above = line_next_to(a, l, false), below = line_next_to(a, l, true);
    return (led || (day && behind && m->end_token == line->end_token)) &&
           (above == l || !line_is_pure_list(a, &a->doc->lines[above]) || is_letterhead(a, above)) &&
           (below == l || !line_is_pure_list(a, &a->doc->lines[below]));
}

/* "Kreis Peine – Frau Ulm", "Celle (neu): Gesundheitsamt": behind token i, where the communes end, a dash or a colon and
 * few words, none of them a verb. */
static bool goes_on_as_contact(const struct analysis *a, const struct line *line, size_t i)
{
    static const char *const signs[] = {"-", "–", "—", ":", NULL};
    const size_t LONGEST = 12; /* tokens behind the sign */
    const struct doc *d = a->doc;
    if (i + 1 >= line->end_token || i + LONGEST < line->end_token || !doc_text_in(d, i, signs) ||
        !(d->tokens[i + 1].flags & TOK_SPACE) || !doc_capital(d, i + 1))
        return false;
    for (size_t k = i + 1; k < line->end_token; k++)
        if (a->token_bits[k] & BIT_VERB || doc_punct(d, k, '!') || doc_punct(d, k, '?'))
            return false;
    return true;
}

/* "Landau, kreisfreie Stadt [2019] – Sozialdezernat", "Celle: seit 2014, Frau Ulm": one commune, a sign, and soon a
 * date, and no verb up to it. */
static bool begins_as_entry(const struct analysis *a, const struct line *line)
{
    const size_t REACH = 8; /* tokens up to the date */
    int date;
    bool text = line->kind == BLOCK_TEXT || (line->kind == BLOCK_HEADING && line->guessed);
    if (!text)
        return false;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to || a->groups[from].first_token > start)
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
    return goes_on_as_contact(a, line, a->groups[from].end_token);
}

/* "Ulm, Ansprechpartnerin: Dr. Anna Krause", "Gotha › mehr erfahren", "Celle: Elternlotsen": communes, a sign, and a
 * few words without a verb. */
static bool may_be_entry(const struct analysis *a, const struct line *line)
{
    const size_t LONGEST = 24; /* tokens */
    int date;
    if ((line->kind != BLOCK_TEXT && line->kind != BLOCK_HEADING) || line->end_token - line->first_token > LONGEST)
        return false;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to || a->groups[from].first_token > start)
        return false;
    const size_t i = a->groups[from].end_token;
    return i >= line->end_token || ((a->doc->tokens[i].kind == TOK_PUNCT || token_depth(a, i - 1) > 0) &&
                                    !doc_punct(a->doc, i, '.') && !has_finite_between(a, i, line->end_token));
}

/* "2014", "B" over the only entry of its part. */
static bool divides_list(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    return date_of_divider(a, line) != NO_REF ||
           (line->kind == BLOCK_HEADING && line->end_token == line->first_token + 1);
}

/* One of such lines below each other: an entry, if what stands over them announces some. */
static bool is_led_entry(const struct analysis *a, size_t l)
{
    if (!may_be_entry(a, &a->doc->lines[l]) || is_dateline(a, l))
        return false;
    size_t above = line_next_to(a, l, false), below = line_next_to(a, l, true);
    if (a->doc->lines[l].kind == BLOCK_HEADING) /* "Gotha: Bewegung im Alter" over the text of its card */
        return a->doc->page->structured;
    return (above != l && (may_be_entry(a, &a->doc->lines[above]) || divides_list(a, above))) ||
           (below != l && may_be_entry(a, &a->doc->lines[below]));
}

/* A line that begins as an entry, beside another one. */
static bool is_line_of_list(const struct analysis *a, size_t l)
{
    if (!begins_as_entry(a, &a->doc->lines[l]))
        return false;
    size_t above = line_next_to(a, l, false), below = line_next_to(a, l, true);
    return ((above != l && begins_as_entry(a, &a->doc->lines[above])) ||
            (below != l && begins_as_entry(a, &a->doc->lines[below])));
}

bool line_heads_land(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    size_t next = line_next_to(a, l, true), own, below;
    bool apart = l == 0 || line_is_empty(line - 1) || line->kind == BLOCK_HEADING ||
                 line->kind == BLOCK_TERM; /* not one of a list of towns */
    if (!apart || line->kind == BLOCK_ITEM || next == l || !line_is_pure_list(a, line) ||
        places_in(a, line->first_token, line->end_token, &own) != 1 || !scope_of_city(&a->f->places.v[own]) ||
        a->f->places.v[own].end_token != line->end_token)
        return false;
    const struct line *under = &a->doc->lines[next];
    size_t to = places_between(a, under->first_token, under->end_token, &below);
    const struct area *land = commune_area(a->f, own), *part = below < to ? commune_area(a->f, below) : NULL;
    const size_t LAND = 2; /* digits of a key that are the Land's */
    return line_is_pure_list(a, under) && part && part != land && strncmp(part->ags, land->ags, LAND) == 0;
}

/* "Celle: Das Fest wird groß." under "Aus den Mitgliedsstädten": the heading says what those are of whom the lines tell. */
static bool is_news_of_member(const struct analysis *a, size_t l)
{
    const uint32_t LONGEST = 12; /* tokens of the heading */
    const struct line *line = &a->doc->lines[l];
    size_t group;
    if (line->kind != BLOCK_TEXT || a->section[l] < 0 || !(a->token_bits[line->first_token] & BIT_PLACE))
        return false;
    const size_t to = groups_between(a, line->first_token, line->end_token, &group);
    const struct line *heading = &a->doc->lines[a->section[l]];
    if (group == to || communes_in(a, &a->groups[group]) != 1 || heading->kind != BLOCK_HEADING ||
        !doc_punct(a->doc, a->groups[group].end_token, ':') || heading->end_token - heading->first_token > LONGEST)
        return false;
    return has_members_between(a, heading->first_token, heading->end_token);
}

static bool is_entry(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    if (line_heads_land(a, l) || line_labels_seat(a, line))
        return false;
    return line->kind == BLOCK_ITEM || line->kind == BLOCK_TERM ||
           (line_is_pure_list(a, line) ? !is_dateline(a, l) : is_line_of_list(a, l) || is_news_of_member(a, l));
}

/* "Erfurt: –": nothing is said of it. */
static bool ends_in_dash(const struct doc *d, const struct line *line)
{
    static const char *const dashes[] = {"-", "–", "—", NULL};
    return doc_text_in(d, line->end_token - 1, dashes);
}

/* "Oberhavel seit 06/2018, Kreishaus in Oranienburg", "Ulm – seit 2015, ...": since when stands right behind the
 * communes. */
static bool begins_with_since(const struct analysis *a, const struct line *entry)
{
    int date;
    size_t start = entry_start(a, entry, &date), from, to = groups_between(a, start, entry->end_token, &from);
    if (start == entry->end_token || from == to || a->groups[from].first_token > start)
        return false;
    size_t i = a->groups[from].end_token;
    while (i < entry->end_token && a->doc->tokens[i].kind == TOK_PUNCT && token_depth(a, i) == 0)
        i++;
    const size_t when =
        i + 1 + (doc_is(a->doc, i + 1, "dem") || doc_is(a->doc, i + 1, "der")); /* "seit dem 1. Mai 2018" */
    return when < entry->end_token && token_classes(a->doc, i) & W_SINCE && a->token_bits[when] & BIT_DATE;
}

/* "Potsdam – von Anfang an (2011) dabei", "Ulm: Beitritt im Mai 2015": right behind the communes a word of belonging. */
static bool begins_with_belonging(const struct analysis *a, const struct line *entry)
{
    const size_t REACH = 10; /* tokens */
    int date;
    size_t start = entry_start(a, entry, &date), from, to = groups_between(a, start, entry->end_token, &from);
    if (start == entry->end_token || from == to || a->groups[from].first_token > start || date != NO_REF)
        return false;
    size_t i = a->groups[from].end_token;
    const size_t end = reach_on(i, REACH, entry->end_token);
    if (i >= end || a->doc->tokens[i].kind != TOK_PUNCT)
        return false;
    while (i < end && !has_mark_between(a, i, i + 1, RULE_NOUN) &&
           (a->doc->tokens[i].kind == TOK_PUNCT || a->token_bits[i] & BIT_DATE || token_is_outset(a->doc, i) ||
            token_classes(a->doc, i) & (W_ADVERB | W_ARTICLE | W_PREP | W_OF | W_SINCE)))
        i++;
    return i < end && (has_mark_between(a, i, i + 1, RULE_NOUN) || has_mark_between(a, i, i + 1, RULE_UNIT));
}

/* "Gera, raus seit 2020", "Ulm – bis 2018": right behind the one commune of the entry stands that it is there no longer. */
static bool begins_with_end(const struct analysis *a, const struct line *entry)
{
    const size_t REACH = 8; /* tokens */
    int date;
    size_t start = entry_start(a, entry, &date), from, to = groups_between(a, start, entry->end_token, &from);
    if (start == entry->end_token || from == to || a->groups[from].first_token > start ||
        communes_in(a, &a->groups[from]) != 1)
        return false;
    const size_t i = a->groups[from].end_token;
    return i < entry->end_token && a->doc->tokens[i].kind == TOK_PUNCT && !doc_punct(a->doc, i, '.') &&
           tokens_tell_end(a, i + 1, reach_on(i, REACH, entry->end_token), &date);
}

/* Whether the next line, before or behind it, is nothing but communes and since when as well, or one of the next of
 * its kind, as an entry between them may have more words. */
static bool has_like_entry(const struct analysis *a, size_t l, bool behind)
{
    enum { NEAR = 3 };
    for (size_t n = 0, next; n < NEAR; n++, l = next) {
        next = line_next_to(a, l, behind);
        while (next != l && a->doc->lines[next].kind == BLOCK_DETAIL) {
            const size_t on = line_next_to(a, next, behind);
            if (on == next)
                return false;
            next = on;
        }
        if (next == l || (n > 0 && a->doc->lines[next].kind != a->doc->lines[l].kind))
            return false;
        if (line_is_pure_list(a, &a->doc->lines[next]))
            return !is_dateline(a, next);
    }
    return false;
}

/* Nothing but communes and since when, beside another such entry: where nothing says what they are, they belong. */
static bool is_tacit_entry(const struct analysis *a, size_t l, const struct line *entry, const struct announcement *n)
{
    if (begins_with_since(a, entry) || begins_with_belonging(a, entry) || begins_with_end(a, entry) ||
        entry_is_undated(a, entry))
        return true;
    if (!line_is_pure_list(a, entry) || ends_in_dash(a->doc, entry) || is_dateline(a, l))
        return false;
    if (!n->vague && entry_has_bars(a, entry))
        return true;
    const bool since = entry_shows_since(a, entry);
    if (n->vague || since)
        return since || n->date != NO_REF;
    return has_like_entry(a, l, false) || has_like_entry(a, l, true);
}

/* A heading of nothing but communes, with no entries under it, is an entry of what stands above it: cards, contacts. */
static bool is_card(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    if (lines[l].kind != BLOCK_HEADING || !line_is_pure_list(a, &lines[l]) || is_dateline(a, l) ||
        doc_punct(a->doc, lines[l].end_token - 1, '?') || line_heads_land(a, l)) /* "Und Kiel?" */
        return false;
    size_t next = line_next_to(a, l, true);
    bool under = next != l && lines[next].kind != BLOCK_HEADING && is_entry(a, next) &&
                 (!lines[l].guessed || lines[next].kind != BLOCK_TEXT);
    return !under;
}

/* The date that the heading of a timeline gives to what stands under it; NO_REF if none. */
static int timeline_date(const struct analysis *a, size_t l)
{
    int32_t heading = a->section[l];
    if (heading < 0 || line_is_pure_list(a, &a->doc->lines[heading]))
        return NO_REF;
    int date = section_date(a, l);
    date = date == NO_REF ? date_of_divider(a, &a->doc->lines[heading]) : date;
    const bool of_page = date != NO_REF && (a->f->roles[date] == ROLE_AS_OF || /* "Stand: 1. August 2024" */
                                            a->f->roles[date] == ROLE_PUBLISHED || date == a->own_date);
    return of_page ? NO_REF : date;
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

/* "Landkreis: Mittelsachsen" right below "Kommune: Stadt Freiberg": where that lies. */
static bool tells_where_subject_lies(const struct analysis *a, size_t l, int32_t card)
{
    static const char *const districts[] = {"kreis", "landkreis", NULL};
    const struct line *lines = a->doc->lines;
    const int32_t NEAR = 3; /* lines */
    return card >= 0 && (int32_t)l - card <= NEAR && labels_subject(a, &lines[card]) &&
           labels_subject(a, &lines[l]) && doc_one_of(a->doc, lines[l].first_token, districts);
}

/* A line of nothing but communes whose labels may stand below it; not "Kreisstadt: Wismar", which is a label itself. */
static bool names_one_subject(const struct analysis *a, const struct line *line)
{
    if (labels_subject(a, line) || line_titles_sheet(a, line))
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
    size_t above = line_next_to(a, l, false);
    int date = above != l ? line_date_alone(a, &a->doc->lines[above]) : NO_REF;
    return date != NO_REF && date_is_day(&a->f->dates.v[date]) ? date : NO_REF;
}

/* An item of markup that names a commune, over items of a deeper level: those tell of it. */
static bool has_items_below(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    int date;
    if (!a->doc->page->structured || line->kind != BLOCK_ITEM || line->level == 0)
        return false;
    size_t next = line_next_to(a, l, true);
    return next != l && a->doc->lines[next].kind == BLOCK_ITEM && a->doc->lines[next].level > line->level &&
           entry_start(a, line, &date) < line->end_token && !line_ends_with_colon(a, line);
}

/* "2018: Zwei Kreise kommen hinzu:", an item that names no commune, over items of a deeper level: it leads to those. */
static bool leads_items_below(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    if (line->kind != BLOCK_ITEM || !line_ends_with_colon(a, line) ||
        groups_in(a, line->first_token, line->end_token, NULL) > 0)
        return false;
    const struct line *next = &a->doc->lines[line_next_to(a, l, true)];
    return next != line && next->kind == BLOCK_ITEM && next->level > line->level;
}

/* The last of the lines of no more than a date over those who joined then, in plain text and in items over deeper ones. */
struct divider {
    int date; /* NO_REF if there is none, or it holds no longer */
    size_t line;
};

/* Notes whether line `l` is such a line, or ends their list. */
static void divider_read(const struct analysis *a, size_t l, struct divider *s)
{
    const struct line *line = &a->doc->lines[l], *over = s->date != NO_REF ? &a->doc->lines[s->line] : NULL;
    const bool item = line->kind == BLOCK_ITEM, entry = is_entry(a, l) || may_be_entry(a, line);
    if (divider_stands_over(a, l))
        *s = (struct divider){date_of_divider(a, line), l};
    else if (over && (!entry || (over->kind == BLOCK_ITEM && (!item || line->level <= over->level))))
        s->date = NO_REF;
}

/* The date that it gives; NO_REF. A day alone may be that of a piece of news. */
static int divider_date(const struct analysis *a, const struct divider *s)
{
    if (s->date == NO_REF)
        return NO_REF;
    const bool day = date_is_day(&a->f->dates.v[s->date]);
    return day && date_of_bare_line(a, &a->doc->lines[s->line]) != NO_REF ? NO_REF : s->date;
}

/* A lead-in right above a heading: it leads to what stands under that and under those of its level that follow. */
struct lead_over {
    int32_t lead; /* -1: none */
    uint8_t level;
};

/* Heading `l` begins what the line before it leads in, goes on with it, or ends it. */
static void lead_over_headings(const struct analysis *a, size_t l, int32_t lead, struct lead_over *over)
{
    const struct line *line = &a->doc->lines[l];
    const size_t above = line_next_to(a, l, false);
    const struct line *said = &a->doc->lines[above];
    const bool sentence =
        !line_is_empty(said) && (line_ends_with_colon(a, said) || doc_punct(a->doc, said->end_token - 1, '.'));
    if (above != l && ((int32_t)above == lead || said->kind == BLOCK_HEADING) && line->level > 1 && sentence &&
        line_announces(a, said))
        *over = (struct lead_over){(int32_t)above, line->level};
    if (over->lead >= 0 && (line->level < over->level || !heads_part_of_list(a, line)))
        over->lead = -1;
}

/* Whether line `l` is an entry of a list; it is taken where something tells of those in the list. `lead`: the line
 * that leads to it, -1; `year`: the date of the bare line over it; `divided`: that of what divides the list. */
static bool read_entry(struct analysis *a, size_t l, int32_t lead, int year, int divided)
{
    const struct line *line = &a->doc->lines[l];
    const bool heading = line->kind == BLOCK_HEADING;
    bool entry = heading ? is_card(a, l) || is_line_of_list(a, l) : is_entry(a, l) && !is_other_label(a, line);
    const bool led = !entry && is_led_entry(a, l); /* shows by nothing of its own that it is one */
    if (!entry && !led)
        return false;
    struct announcement n = announcement_over(a, l, lead);
    const struct line whole = entry_at(a, l);
    int date;
    const bool nothing = ends_in_dash(a->doc, &whole) && entry_start(a, &whole, &date) + 1 < whole.end_token;
    date = !heading ? timeline_date(a, l) : n.status == STATUS_JOINED ? day_over(a, l) : NO_REF;
    if (year != NO_REF && !heading && n.status == STATUS_JOINED)
        date = year;
    if (date == NO_REF && !heading)
        date = divided;
    if (nothing) /* "Stormarn: –" */
        n.made = n.tacit = false;
    if (led || entry_is_of_news(a, line)) {
        n.tacit = false;
        entry = n.made && !n.vague;
        n.made = entry;
    }
    if (n.made ? !n.vague || entry_shows_membership(a, &whole) : n.tacit && is_tacit_entry(a, l, &whole, &n))
        entry_take(a, &whole, &n, date != NO_REF && date >= n.date ? date : n.date); /* the nearer of the two */
    return entry;
}

void members_in_lists(struct analysis *a)
{
    const struct doc *d = a->doc;
    int32_t lead = -1, section = -2, card = -1;
    int32_t item = -1; /* that leads to the items of a deeper level below it */
    int owner = 0;     /* level of the item that names a commune and has the items below it; 0: none */
    int year = NO_REF; /* a line of nothing but a date, under which those stand who joined then */
    struct lead_over over = {-1, 0};
    struct divider divider = {.date = NO_REF};
    struct table table = {0};
    for (size_t l = 0; l < d->nlines; l++) {
        const struct line *line = &d->lines[l];
        if (line_is_empty(line) || line_is_rule(a, line) || line_is_legend(a, line))
            continue;
        bool heading = line->kind == BLOCK_HEADING;
        if (heading)
            lead_over_headings(a, l, lead, &over);
        if (heading && over.lead >= 0)
            lead = over.lead;
        if (a->section[l] != section) {
            section = a->section[l];
            year = NO_REF;
            bool term = section >= 0 && d->lines[section].kind == BLOCK_TERM; /* of the list that was led in */
            bool back = lead >= 0 && a->section[lead] == section;             /* behind a term with its details */
            if (!term && !back && (section < 0 || !d->lines[section].guessed || !is_card(a, (size_t)section)))
                lead = over.lead;
        }
        if (line->kind != BLOCK_ITEM || line->level <= owner)
            owner = 0;
        if (owner > 0)
            continue; /* "Oberhavel, seit 2016 dabei" over "Modellort: Oranienburg" */
        if (has_items_below(a, l))
            owner = line->level;
        if (item >= 0 && (line->kind != BLOCK_ITEM || line->level <= d->lines[item].level))
            item = -1;
        if (leads_items_below(a, l))
            item = (int32_t)l;
        divider_read(a, l, &divider);
        if (divider.date == NO_REF || divider.line != l)
            label_read(a, l, card);
        if (names_one_subject(a, line) && !tells_where_subject_lies(a, l, card))
            card = (int32_t)l;
        if (entry_is_of_programme(a, line))
            continue;
        if (line->kind == BLOCK_ROW) {
            struct announcement n = announcement_over(a, l, lead);
            table_read_row(a, &table, l, &n);
            continue;
        }
        table = (struct table){0};
        const bool entry =
            read_entry(a, l, item >= 0 && item < (int32_t)l ? item : lead, year, divider_date(a, &divider));
        if (!entry || item == (int32_t)l)
            year = date_of_bare_line(a, line);
        bool detail = line->kind == BLOCK_DETAIL && !(line_ends_with_colon(a, line) && line_announces(a, line));
        if (!entry && !heading && line->kind != BLOCK_TERM && !detail && !is_since_line(a, line) &&
            !stands_between(a, line, lead) && !line_is_of_timeline(a, l))
            lead = (int32_t)l;
    }
}

/* The first group of the line if it is an entry that begins with one commune, behind its bullet or number; -1. */
static int group_of_item(const struct analysis *a, size_t l)
{
    const struct line *line = &a->doc->lines[l];
    int date;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    const bool kind = line->kind == BLOCK_TEXT || line->kind == BLOCK_ITEM || line->kind == BLOCK_TERM ||
                      line->kind == BLOCK_ROW || (line->kind == BLOCK_HEADING && line_is_pure_list(a, line));
    return kind && start < line->end_token && from < to && communes_in(a, &a->groups[from]) == 1 ? (int)from : -1;
}

size_t list_above_taken_up(const struct analysis *a, const struct clause *c, size_t *groups, size_t most)
{
    static const char *const all[] = {"alle", "beide", "sämtliche", NULL};
    enum { BETWEEN = 4 };
    const struct doc *d = a->doc;
    const size_t own = d->sentences[c->sentence].line, first = c->first_token;
    struct number said = {0};
    size_t n = 0;
    const size_t word = first + doc_is(d, first, "sie"); /* "Sie alle traten 2014 bei" */
    if (c->join != JOIN_START || first != d->lines[own].first_token || !doc_one_of(d, word, all))
        return 0;
    const bool numbered = number_read(d, word + 1, false, &said) && !said.ordinal, both = doc_is(d, word, "beide");
    size_t between = 0; /* lines of the cards that stand between their names, where it says how many there are */
    for (size_t l = line_next_to(a, own, false), above; n < most && between <= BETWEEN; l = above) {
        int group = l < own ? group_of_item(a, l) : -1;
        const bool detail =
            d->lines[l].kind == BLOCK_DETAIL ||
            (numbered && d->lines[l].kind == BLOCK_HEADING && line_divides(a, &d->lines[l])) ||
            ((numbered || both) && d->lines[l].kind == BLOCK_TEXT && !line_ends_with_colon(a, &d->lines[l]));
        if (group < 0 && !detail)
            break;
        between = group < 0 ? between + 1 : 0;
        if (group >= 0)
            groups[n++] = (size_t)group;
        above = line_next_to(a, l, false);
        if (above == l)
            break;
    }
    const size_t wanted = both ? 2 : numbered ? (size_t)said.value : n;
    return n > 1 && n == wanted ? n : 0;
}
