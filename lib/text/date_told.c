/* What was told before: whether a date goes on from it, and what those behind it go on from. */
#include "lib/text/date_match.h"

#include <string.h>

/* Under a heading with a year, "am 20.11.2019 beschlossen, im Januar aufgenommen" goes on with the heading's year,
 * for in the year told before the month has passed. */
static bool is_over_in_told_year(const struct date_reading *r, const struct date_told *told)
{
    return told->month && r->part == PART_MONTH && r->value < told->month;
}

bool date_new_paragraph(const struct doc *d, size_t end, size_t first)
{
    size_t a = doc_line_of(d, end - 1), b = doc_line_of(d, first);
    if (a == b)
        return false;
    uint32_t from = d->lines[a].end, to = d->lines[b].start;
    return d->page->structured || b > a + 1 || (to > from && memmem(d->text + from, to - from, "\n\n", 2));
}

static bool is_near(const struct doc *d, const struct date_told *told, size_t first)
{
    return told->any && told->sentence + 1 >= doc_sentence_of(d, first) && !date_new_paragraph(d, told->end, first);
}

bool date_follows_since(const struct doc *d, size_t first)
{
    static const char *const articles[] = {"dem", "der", NULL};
    first -= first > 0 && doc_one_of(d, first - 1, articles);
    return first > 0 && doc_is(d, first - 1, "seit");
}

bool date_in_brackets(const struct doc *d, const struct date_match *m)
{
    enum { LONGEST = 6 }; /* tokens before the date */
    if (!doc_punct(d, m->end, ')'))
        return false;
    for (size_t i = m->first; i > 0 && m->first - i <= LONGEST && !doc_punct(d, i - 1, ')'); i--)
        if (doc_punct(d, i - 1, '('))
            return true;
    return false;
}

/* "Oldenburg, das 2016 Partner wurde, ...", "Hanau, 2014 dazugekommen, ...": a clause or apposition that both commas part
 * from what the sentence goes on with. */
static bool is_embedded(const struct doc *d, const struct date_match *m)
{
    enum { LONGEST = 6 };
    static const char *const relative[] = {"der", "die", "das", "dem", "den", "wo", NULL};
    static const char *const of[] = {"von", "vom", "aus", NULL}; /* "Hanau, Gründungsmitglied von 2011, ist im Mai" */
    static const char *const long_since[] = {"schon", "bereits", "erst", NULL};
    size_t first = m->first, end = m->end;
    while (first > 0 && m->first - first < LONGEST && !(d->tokens[first].flags & TOK_SENTENCE_START) &&
           !doc_punct(d, first - 1, ','))
        first--;
    if (first == 0 || !doc_punct(d, first - 1, ',') || d->tokens[first].flags & TOK_SENTENCE_START)
        return false;
    if (doc_capital(d, first) && first + 2 == m->first && doc_one_of(d, first + 1, of))
        return doc_punct(d, end, ',') && !doc_capital(d, end + 1);
    if (first < m->first && !doc_one_of(d, first, relative) &&
        !(first + 1 == m->first && doc_one_of(d, first, long_since)))
        return false;
    while (end < d->ntokens && end - m->end < LONGEST && d->tokens[end].kind == TOK_WORD &&
           !(d->tokens[end].flags & TOK_SENTENCE_START))
        end++;
    return end > m->end && doc_punct(d, end, ',') && end + 1 < d->ntokens && d->tokens[end + 1].kind == TOK_WORD;
}

/* "13 mehr als beim Start im November 2011": what is compared with. */
static bool is_measure(const struct doc *d, const struct date_match *m)
{
    enum { REACH = 5 }; /* tokens */
    static const char *const than[] = {"mehr", "weniger", NULL};
    for (size_t i = m->first; i > 1 && m->first - i < REACH; i--) {
        if (d->tokens[i - 1].kind == TOK_PUNCT)
            return false;
        if (doc_is(d, i - 1, "als"))
            return doc_one_of(d, i - 2, than);
    }
    return false;
}

static bool stands_aside(const struct doc *d, const struct date_match *m)
{
    return is_measure(d, m) || date_in_brackets(d, m) || date_follows_since(d, m->first) || is_embedded(d, m);
}

int date_year_of_page(const struct doc *d)
{
    const struct buf *date = d->page->published.len ? &d->page->published : &d->page->retrieved;
    int year = 0;
    for (size_t k = 0; k < 4 && date->len >= 4; k++)
        year = year * 10 + (date->data[k] - '0');
    return year;
}

bool date_is_last(const struct doc *d, size_t first)
{
    enum { REACH = 10 };
    static const char *const last[] = {"zuletzt", "jüngst", NULL};
    for (int n = 0; n < REACH && first > 0 && !(d->tokens[first].flags & TOK_SENTENCE_START); n++) {
        first--;
        if (doc_one_of(d, first, last))
            return true;
        const bool namely = doc_punct(d, first, ',') && doc_is(d, first + 1, "und") && doc_is(d, first + 2, "zwar");
        if (d->tokens[first].kind == TOK_PUNCT && !date_is_dash(d, first) && !doc_punct(d, first, '(') && !namely)
            return false;
    }
    return false;
}

/* "2013: Am 5. Juni tritt Celle bei", "2013 Im Juni folgt Celle." in a list: what a line of a timeline begins with. */
static bool heads_line(const struct doc *d, const struct date_match *m)
{
    const struct line *line = &d->lines[doc_line_of(d, m->first)];
    if (m->first != line->first_token || m->end >= line->end_token)
        return false;
    bool item = line->kind == BLOCK_ITEM && m->reading.part == PART_NONE && doc_capital(d, m->end);
    bool dash = date_is_dash(d, m->end) && d->tokens[m->end].flags & TOK_SPACE;
    return item || dash || doc_punct(d, m->end, ':') || doc_apart(d, m->end) || line->kind == BLOCK_ROW;
}

/* "Im kommenden Jahr sind wir in Ulm, voraussichtlich am 9. Mai"; not "will im kommenden Jahr nachziehen, in Ulm berät man
 * am 9. Mai". */
static bool goes_on_in_clause(const struct doc *d, size_t from, size_t date)
{
    enum { INSERTION = 4 }; /* tokens behind a comma */
    for (size_t i = date; i > from; i--)
        if (d->tokens[i - 1].kind == TOK_PUNCT)
            return date - i < INSERTION;
    return true;
}

/* "Neu dabei sind 2016" over "– Bottrop (März)": the line of the year told is right above the items. */
static bool leads_list(const struct doc *d, const struct date_told *told, size_t token)
{
    enum { ITEMS = 32 };
    if (!told->any || !told->year)
        return false;
    const size_t lead = doc_line_of(d, told->end - 1);
    size_t l = doc_line_of(d, token);
    if (d->lines[l].kind != BLOCK_ITEM || d->lines[lead].kind == BLOCK_ITEM || l - lead > ITEMS)
        return false;
    while (l > lead && (d->lines[l].kind == BLOCK_ITEM || line_is_empty(&d->lines[l])))
        l--;
    return l == lead;
}

/* "Schon 2014 wurde beraten, im Januar ist Lahr nun beigetreten", "Nachdem 2011 ..., ist jetzt auch Ulm Mitglied. Die Stadt
 * bekam am 3. Mai die Urkunde": behind what was told, the text has come to the present. */
static bool has_come_to_now(const struct doc *d, size_t told_end, size_t date)
{
    enum { REACH = 60, BEHIND = 8 }; /* tokens */
    static const char *const now[] = {"nun", "jetzt", "inzwischen", "mittlerweile", "neuerdings", "soeben", NULL};
    size_t comma = date > told_end + REACH ? date - REACH : told_end, end = date;
    while (comma < date && d->tokens[comma].kind != TOK_PUNCT)
        comma++;
    while (end < d->ntokens && end < date + BEHIND && d->tokens[end].kind != TOK_PUNCT)
        end++;
    return comma < date && doc_has_one_of(d, comma, end, now);
}

/* "2011 begann die Ausstellung. Lahr ist seit Januar dabei": what is so in the present is so since the page's own year. */
static bool is_so_since(const struct doc *d, size_t date)
{
    enum { REACH = 12 }; /* tokens to either side */
    static const char *const present[] = {"ist",      "sind",      "macht",     "machen",     "gehört", "gehören",
                                          "nimmt",    "nehmen",    "beteiligt", "beteiligen", "zählt",  "zählen",
                                          "arbeitet", "arbeiten",  "wirkt",     "wirken",     "läuft",  "besteht",
                                          "gibt",     "engagiert", "sei",       "seien",      NULL};
    if (!date_follows_since(d, date))
        return false;
    size_t first = date, end = date;
    while (first > 0 && date - first < REACH && !(d->tokens[first].flags & TOK_SENTENCE_START))
        first--;
    while (end + 1 < d->ntokens && end - date < REACH && !(d->tokens[end + 1].flags & TOK_SENTENCE_START))
        end++;
    return doc_has_one_of(d, first, end + 1, present);
}

/* "Neu ist Ulm, es kam am 3. Mai dazu", years after what was told before: that is new now. */
static bool is_new_now(const struct doc *d, const struct date_told *told, size_t date)
{
    enum { REACH = 24 }; /* tokens */
    static const char *const latest[] = {"neu",      "neueste", "neuester", "neuestes", "neuesten",
                                         "jüngstes", "jüngste", "jüngster", "jüngsten", NULL};
    static const char *const is[] = {"ist", "sind", NULL};
    if (told->year + 1 >= date_year_of_page(d))
        return false;
    size_t first = date;
    while (first > 0 && date - first < REACH && !(d->tokens[first].flags & TOK_SENTENCE_START))
        first--;
    for (size_t i = first; i < first + 3 && i + 1 < date; i++)
        if (doc_one_of(d, i, latest))
            for (size_t k = i + 1; k < i + 4 && k < date; k++)
                if (doc_one_of(d, k, is))
                    return told->end <= first;
    return false;
}

/* "Im Berichtsjahr ist Ulm (10. Februar) beigetreten": whether the sentence before the token speaks of the year of a
 * report. */
static bool is_of_report_year(const struct doc *d, size_t token)
{
    enum { REACH = 32 }; /* tokens */
    static const char *const years[] = {"berichtsjahr", "berichtsjahres", "berichtszeitraum", "berichtszeitraums",
                                        NULL};
    for (size_t n = 0; n < REACH && token > 0 && !(d->tokens[token].flags & TOK_SENTENCE_START); n++)
        if (doc_one_of(d, --token, years))
            return true;
    return false;
}

/* "2011 fällt am 30. November der Startschuss", "Im Jahr 2011 ...": few words and no sign between the year at the
 * head of the sentence, which ends before token `from`, and the day, which is of that year in the present tense too. */
static bool year_heads(const struct doc *d, size_t from, size_t date)
{
    enum { REACH = 12 }; /* tokens */
    static const char *const in[] = {"im", "in", "jahr", "jahre", NULL};
    size_t year = from - 1;
    while (year > 0 && !(d->tokens[year].flags & TOK_SENTENCE_START) && doc_one_of(d, year - 1, in))
        year--;
    if (date - from > REACH || !(d->tokens[year].flags & TOK_SENTENCE_START))
        return false;
    for (size_t i = from; i < date; i++)
        if (d->tokens[i].kind == TOK_PUNCT)
            return false;
    return true;
}

/* The year of a date that states none. */
static void take_year(struct date_reading *r, int year)
{
    r->told = false;
    r->year = year;
    r->digits = 4;
}

/* "Pinneberg kam 2016 hinzu, Lauenburg im Januar": set against another one's bare year, a month that has passed in
 * the page's own year is of that. Nothing but the name stands before it, behind the comma or "und". */
static bool stands_against_year(const struct doc *d, const struct date_match *m, const struct date_told *told)
{
    enum { LONGEST = 6 }; /* tokens of the name */
    static const char *const leads[] = {"im", "seit", NULL}, *const kinds[] = {"der", "die", "das", "auch", NULL};
    const struct buf *published = &d->page->published;
    const int page = date_year_of_page(d);
    if (!told->year_only || told->year >= page || m->reading.part != PART_MONTH || m->reading.day ||
        published->len < strlen("2019-06"))
        return false;
    const int month = (published->data[5] - '0') * 10 + (published->data[6] - '0');
    static const char *const before[] = {"im", "in", "ab", "seit", "anfang", "mitte", "ende", NULL};
    const size_t first = d->sentences[told->sentence].first_token; /* "2016 kamen Kiel im März, Plön im April" */
    if (first + 2 > told->end - 1 || doc_punct(d, told->end - 2, ':') || doc_one_of(d, first, before) ||
        doc_capital(d, told->end) || doc_punct(d, told->end, ':'))
        return false;
    if (date_is_last(d, m->first) && m->reading.value <= month)
        return true; /* "Ulm unterschrieb 2018, zuletzt kam im Januar Aalen" */
    size_t i = m->first;
    i -= i > told->end && doc_one_of(d, i - 1, leads);
    size_t end = i;
    while (i > told->end && end - i < LONGEST && (doc_capital(d, i - 1) || doc_one_of(d, i - 1, kinds)))
        i--;
    const bool apart = i > told->end && (doc_punct(d, i - 1, ',') || doc_is(d, i - 1, "und"));
    const bool ends = m->end >= d->ntokens || d->tokens[m->end].kind == TOK_PUNCT || doc_is(d, m->end, "und");
    return apart && i < end && ends && m->reading.value <= month;
}

/* Whether the date that lacks a year (`open`), or is said from another one, goes on from what was told. */
static bool goes_on_from(const struct doc *d, const struct date_match *m, const struct date_told *told, bool here,
                         bool open)
{
    const struct date_reading *r = &m->reading;
    bool goes_on = r->told;
    if (told->ahead)
        goes_on = here && date_lacks_year(r) && goes_on_in_clause(d, told->end, m->first);
    else if (open)
        goes_on = told->year_only ? here || leads_list(d, told, m->first) : is_near(d, told, m->first);
    /* "2016 kam Halle dazu, am 3. Mai 2018 Stendal, zuletzt Dessau im Juni": of the page's year, where that is the next;
     * "Mittlerweile sind es zehn, zuletzt kam Fulda (15.7.)" of no year told before */
    const bool of_page = told->month && told->year && (told->year + 1 >= date_year_of_page(d) || !here);
    if (goes_on && of_page && date_is_last(d, m->first))
        return false;
    if (goes_on && open && told->year &&
        (has_come_to_now(d, told->end, m->end) || (here && stands_against_year(d, m, told))))
        return false;
    if (goes_on && !here && told->year && is_new_now(d, told, m->first))
        return false;
    if (goes_on && open && !here && told->year && !told->label && is_so_since(d, m->first))
        return false;
    /* "kam vor einem Jahr, Lahr ist seit Januar dabei" */
    return goes_on && (told->year || !date_follows_since(d, m->first));
}

/* What the text goes on from behind the match. */
static void remember(const struct doc *d, const struct date_match *m, struct date_told *told,
                     struct date_told *stated)
{
    const struct date_reading *r = &m->reading;
    const size_t sentence = doc_sentence_of(d, m->first);
    const bool states = r->base == BASE_CALENDAR && r->digits == 4;
    const bool other =
        r->base == BASE_PAGE && r->unit == UNIT_YEAR && r->shift; /* "im Vorjahr", "im kommenden Jahr" */
    if (r->told && told->month && date_lacks_year(r) && r->day && !r->aside) {
        told->sentence = sentence;
        told->end = m->end;
    }
    if (states)
        *stated = (struct date_told){.sentence = sentence, .end = m->end, .any = true, .year = r->year};
    if ((states || other) && !r->aside)
        *told = (struct date_told){.sentence = sentence,
                                   .end = m->end,
                                   .any = true,
                                   .year_only = r->part == PART_NONE,
                                   .label = heads_line(d, m),
                                   .ahead = other && r->shift > 0,
                                   .year = r->year,
                                   .month = r->part == PART_MONTH ? r->value : 0};
}

/* "Für 2023 liegen fünf Anträge vor. Sie werden am 15. Juni behandelt", in the report on 2022: of the year that the
 * sentence before it in the paragraph looks on to; not "Der Haushalt 2023 ist beschlossen". */
static bool looks_on(const struct doc *d, const struct date_match *m, const struct date_told *told)
{
    static const char *const before[] = {"für", "in", "ab", "bis", "jahr", "jahre", "anfang", "mitte", "ende", NULL};
    const size_t year = told->end - 1;
    return told->year_only && doc_line_of(d, year) == doc_line_of(d, m->first) &&
           (d->tokens[year].flags & TOK_SENTENCE_START || doc_one_of(d, year - 1, before));
}

/* The year that the section of the match has for "zum Jahresende" or "im Vorjahr"; 0 if it says none. */
static int year_said_from_section(const struct doc *d, const struct date_match *m)
{
    const struct date_reading *r = &m->reading;
    if (!m->from_context || r->base != BASE_PAGE || r->unit != UNIT_YEAR || (r->shift != 0 && r->shift != -1))
        return 0;
    int year = date_section_year(d, m->first);
    return year ? year + r->shift : 0;
}

/* "In Kiel begann es 2016." over "Der Verbund meldet 59 Kommunen. Ein Jahr vorher waren es 56": behind a sentence in
 * the present, in another paragraph than the date told last, it is counted from now. */
static bool looks_back_from_now(const struct doc *d, const struct date_match *m, const struct date_told *told)
{
    enum { REACH = 40 }; /* tokens */
    const struct date_reading *r = &m->reading;
    const size_t at = doc_sentence_of(d, m->first);
    if (r->base != BASE_TOLD || r->unit != UNIT_YEAR || r->shift >= 0 || !told->any || at == 0 ||
        told->year >= date_year_of_page(d))
        return false;
    static const char *const present[] = {"ist",   "sind",   "gibt",  "zählt",  "zählen",    "hat",        "haben",
                                          "nimmt", "nehmen", "macht", "machen", "beteiligt", "beteiligen", NULL};
    const struct sentence *before = &d->sentences[at - 1];
    if (before->line != before[1].line || before->end_token <= told->end ||
        !date_new_paragraph(d, told->end, m->first))
        return false;
    for (size_t i = before->first_token; i < before->end_token && i < before->first_token + REACH; i++)
        if (date_present_verb(d, i) || doc_one_of(d, i, present))
            return true;
    return false;
}

void date_point_to_told(const struct doc *d, struct date_match *m, struct date_told *told, struct date_told *stated)
{
    static const char *const this[] = {"diesem", "dieses", "diesen", NULL};
    struct date_reading *r = &m->reading;
    const size_t sentence = doc_sentence_of(d, m->first);
    const bool here = told->any && told->sentence == sentence;
    bool open = date_lacks_year(r) && r->direction == TOWARDS_NEAREST;

    if (doc_one_of(d, m->first, this) || (m->first > 0 && doc_one_of(d, m->first - 1, this)))
        r->told = open = false; /* "in diesem Sommer": of the page's year */
    else
        r->told = goes_on_from(d, m, told, here, open);
    const bool label = told->label && doc_line_of(d, told->end - 1) == doc_line_of(d, m->first);
    const bool beside = here && r->told && !told->ahead && year_heads(d, told->end, m->first);
    if (open && told->any && told->year_only && told->year && (label || beside)) {
        take_year(r, told->year);
        open = false;
    }
    bool goes_on = here && r->told && !is_over_in_told_year(r, told);
    int section = open ? date_section_year(d, m->first) : 0;
    if (section && told->any && told->year == section + 1 && told->sentence + 1 == sentence && looks_on(d, m, told))
        section = told->year;
    const bool report = !section && stated->any && !here && date_lacks_year(r) && is_of_report_year(d, m->first);
    if (report)
        take_year(r, stated->year);
    if (section && (goes_on ? section == told->year : (!(here && r->told) || section == told->year + 1)))
        take_year(r, section);
    bool until_now = r->modifier == MODIFIER_START && r->unit == UNIT_YEAR && date_follows_since(d, m->first) &&
                     told->sentence < sentence; /* "Seit Jahresbeginn ist Ulm dabei": that of the page */
    const bool now = told->any && told->sentence < sentence && has_come_to_now(d, told->end, m->end);
    if (m->from_context && !until_now && !now &&
        (r->shift ? here : r->unit == UNIT_YEAR && is_near(d, told, m->first)))
        r->base = BASE_TOLD;
    if (looks_back_from_now(d, m, told))
        r->base = BASE_PAGE;
    const bool of_last = r->shift == -1;
    const int year = year_said_from_section(d, m);
    if (year) {
        enum date_modifier modifier = r->modifier;
        *r = date_on_calendar(year, 0, 0);
        r->modifier = modifier;
    }
    r->aside = stands_aside(d, m) || (year && of_last);
    remember(d, m, told, stated);
}
