/* Finding: one pass over the tokens, then what neighbours tell one another. */
#include "lib/base/mem.h"
#include "lib/text/date.h"
#include "lib/text/date_match.h"
#include "lib/text/number.h"

#include <string.h>

typedef size_t matcher(const struct doc *d, size_t i, struct date_matches *out);

static size_t first_match(matcher *const *matchers, const struct doc *d, size_t i, struct date_matches *out)
{
    for (; *matchers; matchers++) {
        size_t end = (*matchers)(d, i, out);
        if (end)
            return end;
    }
    return 0;
}

size_t date_match_plain(const struct doc *d, size_t i, struct date_matches *out)
{
    static matcher *const of_numbers[] = {date_match_numeric,
                                          date_match_ordinal,
                                          date_match_day_list,
                                          date_match_decade,
                                          date_match_year,
                                          date_match_relative,
                                          NULL};
    static matcher *const of_words[] = {date_match_relative, date_match_name,   date_match_day_list,
                                        date_match_ordinal,  date_match_decade, NULL};
    if (i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT)
        return 0;
    if (d->tokens[i].kind == TOK_NUMBER && date_glued(d, i))
        return date_match_relative(d, i, out); /* all others ask the same */
    return first_match(d->tokens[i].kind == TOK_NUMBER ? of_numbers : of_words, d, i, out);
}

static size_t match_at(const struct doc *d, size_t i, struct date_matches *out)
{
    static matcher *const german[] = {date_match_edge, date_match_half, date_match_plain, NULL};
    static matcher *const digits_only[] = {date_match_numeric, NULL};
    return first_match(d->german ? german : digits_only, d, i, out);
}

/* --- neighbours -------------------------------------------------------------------------------------------------- */

enum link { LINK_NONE, LINK_LIST, LINK_RANGE };

enum { GAP_MOST = 4 }; /* tokens between two dates that belong together */

/* What the words between two mentions make of them. */
static enum link link_between(const struct doc *d, const struct date_match *a, const struct date_match *b)
{
    static const char *const list[] = {"und", "sowie", "oder", "bzw", "beziehungsweise", "u", NULL};
    static const char filling[] = " zum am vom den dem im ins auf in einschließlich ";
    enum link found = LINK_NONE;

    if (b->first > a->end + GAP_MOST || b->first < a->end || (d->tokens[b->first].flags & TOK_SENTENCE_START))
        return LINK_NONE;
    for (size_t i = a->end; i < b->first; i++) {
        if (d->tokens[i].kind == TOK_WORD && d->tokens[i].flags & TOK_SENTENCE_START)
            return LINK_NONE;
        if (doc_is(d, i, "bis") || date_is_dash(d, i))
            found = LINK_RANGE;
        else if (doc_one_of(d, i, list) || doc_punct(d, i, ',') || doc_punct(d, i, '/') || doc_punct(d, i, '&') ||
                 doc_punct(d, i, '+'))
            found = found == LINK_RANGE ? LINK_RANGE : LINK_LIST;
        else if (!date_word_in(d, i, filling) && !doc_punct(d, i, '.'))
            return LINK_NONE;
    }
    size_t joint = a->end + doc_punct(d, a->end, '.');
    bool between = found == LINK_LIST && doc_is(d, joint, "und") &&
                   ((a->first > 0 && doc_is(d, a->first - 1, "zwischen")) ||
                    (a->first > 1 && doc_is(d, a->first - 2, "zwischen")));
    if (between || (found == LINK_LIST && !strcmp(b->rule, "date.year-range")))
        return LINK_RANGE;
    return found;
}

static bool states_year(const struct date_reading *r)
{
    return (r->base == BASE_CALENDAR && r->digits == 4) || (r->base != BASE_CALENDAR && r->unit == UNIT_YEAR);
}

/* "Juli und August 2014", "28.12. bis 3.1.2015": the year stands once. */
static void share_year(struct date_reading *a, const struct date_reading *b, enum link link)
{
    if (!date_lacks_year(a) || !states_year(b) || b->part == PART_NONE)
        return;
    bool wraps = link == LINK_RANGE && a->part == PART_MONTH && b->part == PART_MONTH && a->value <= 12 &&
                 b->value <= 12 && (a->value > b->value || (a->value == b->value && a->day > b->day && b->day));
    a->base = b->base;
    a->unit = b->unit;
    a->shift = b->shift - (wraps && b->base != BASE_CALENDAR);
    a->year = b->year - wraps;
    a->digits = b->digits;
}

/* "am Mittwoch (19. Juni)": the day behind says which. */
static bool explains(const struct doc *d, const struct date_match *a, const struct date_match *b)
{
    return date_is_weekday(&a->reading) && b->first == a->end + 1 && doc_punct(d, a->end, '(') && b->reading.day &&
           b->reading.base == BASE_CALENDAR;
}

static void link_neighbours(const struct doc *d, struct date_matches *m, int *range_with)
{
    for (size_t k = m->n; k-- > 1;) {
        struct date_match *a = &m->v[k - 1], *b = &m->v[k];
        enum link link = link_between(d, a, b);
        if (explains(d, a, b))
            a->reading = b->reading;
        if (date_is_weekday(&a->reading) && b->reading.unit == UNIT_WEEK && b->reading.weekday &&
            b->first <= a->end + 2 && !(d->tokens[b->first].flags & TOK_SENTENCE_START)) {
            int weekday = a->reading.weekday; /* "von Mittwoch auf Donnerstag vergangener Woche" */
            a->reading = b->reading;
            a->reading.weekday = weekday;
        }
        if (link == LINK_NONE)
            continue;
        share_year(&a->reading, &b->reading, link);
        bool follows = (date_lacks_year(&a->reading) && date_lacks_year(&b->reading) && link == LINK_RANGE) ||
                       (date_is_weekday(&a->reading) && date_is_weekday(&b->reading));
        if (follows)
            b->reading.direction = TOWARDS_AFTER_TOLD;
        if (link == LINK_RANGE && range_with[k] < 0) {
            range_with[k] = (int)(k - 1);
            range_with[k - 1] = (int)k;
        }
    }
}

/* --- direction -------------------------------------------------------------------------------------------------- */

/* "am 3. Mai", "Ende Mai", "von März bis Mai": says when it happened. "vom 3. Mai", "ab Mai" may belong to something
 * else. */
static bool tells_when(const struct doc *d, const struct date_match *m)
{
    static const char *const words[] = {"am", "im", "an", "in", "zu", "zum", "den", "dem", "vergangenen", NULL};
    static const char *const from[] = {"von", "vom", NULL};
    if (m->first > 0 && doc_one_of(d, m->first - 1, from) && doc_is(d, m->end, "bis"))
        return true;
    return m->first == 0 || (d->tokens[m->first].flags & TOK_SENTENCE_START) || doc_one_of(d, m->first - 1, words) ||
           date_word_at(d, m->first).class == WORD_EDGE;
}

/* "Am Mittwoch um 18 Uhr: Vortrag", an announcement that needs no verb. */
static bool clock_follows(const struct doc *d, size_t end)
{
    for (size_t i = end; i < end + 5 && i < d->ntokens && !(d->tokens[i].flags & TOK_SENTENCE_START); i++)
        if (doc_is(d, i, "uhr"))
            return true;
    return false;
}

/* "bis zum 30. September": a term, which lies ahead unless the sentence tells of the past. */
static bool follows_until(const struct doc *d, size_t first)
{
    static const char *const words[] = {"zum", "spätestens", "einschließlich", NULL};
    while (first > 0 && doc_one_of(d, first - 1, words))
        first--;
    return first > 0 && doc_is(d, first - 1, "bis");
}

/* "die am Freitag beginnenden Spiele" */
static bool present_participle(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD || d->tokens[i].flags & TOK_CAPITAL)
        return false;
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    return len > 6 && (!strcmp(fold + len - 4, "ende") || (len > 7 && !strncmp(fold + len - 5, "ende", 4)));
}

/* "die am Montag veröffentlichte Mitteilung": the participle of a verb behind the date, with an ending, before a noun. */
static bool past_participle(const struct doc *d, size_t i)
{
    static const char *const ends[] = {"te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem", NULL};
    if (i + 1 >= d->ntokens || d->tokens[i].kind != TOK_WORD || d->tokens[i].flags & TOK_CAPITAL ||
        !(d->tokens[i + 1].flags & TOK_CAPITAL) || d->tokens[i].fold_len < 7)
        return false;
    const char *fold = doc_fold(d, i), *ge = strstr(fold, "ge");
    bool prefixed = !strncmp(fold, "ver", 3) || !strncmp(fold, "be", 2) || !strncmp(fold, "er", 2) || ge;
    return prefixed && doc_ends_in(d, i, 1, ends);
}

/* "Zum 31.12. verlässt Gera ...": the finite verb of a statement stands behind its first phrase. */
static bool verb_behind(const struct doc *d, const struct date_match *m)
{
    static const char phrase[] = " am im an in zu zum ab mit ende anfang mitte der dem den kommenden ";
    size_t first = m->first;
    for (int n = 0;
         n < 3 && first > 0 && !(d->tokens[first].flags & TOK_SENTENCE_START) && date_word_in(d, first - 1, phrase);
         n++)
        first--;
    return d->tokens[first].flags & TOK_SENTENCE_START && m->end < d->ntokens &&
           !(d->tokens[m->end].flags & TOK_SENTENCE_START) && date_present_verb(d, m->end);
}

/* "hat für den Sommer den Beitritt angekündigt", "war für Mai vorgesehen". */
static bool is_planned_for(const struct doc *d, const struct date_match *m)
{
    enum { REACH = 12 }; /* tokens */
    static const char planned[] =
        " angekündigt geplant vorgesehen zugesagt vereinbart angesetzt terminiert anberaumt "
        "erwartet avisiert versprochen ";
    static const char *const articles[] = {"den", "das", "diesen", "dieses", NULL};
    size_t before = m->first - (m->first > 0 && doc_one_of(d, m->first - 1, articles));
    if (before == 0 || !doc_is(d, before - 1, "für"))
        return false;
    for (size_t i = m->end; i < d->ntokens && i < m->end + REACH && !(d->tokens[i].flags & TOK_SENTENCE_START); i++)
        if (date_word_in(d, i, planned))
            return true;
    return false;
}

/* "Jüngstes Mitglied ist Gera, aufgenommen im Februar", "Celle (beigetreten am 3. Mai)": a participle that stands
 * apart leads the date, and tells what was done. */
static bool is_apposed_deed(const struct doc *d, const struct date_match *m)
{
    static const char *const leads[] = {"im", "am", "in", "zum", "der", "dem", "erst", "schon", "bereits", NULL};
    static const char to_come[] = " geplant geöffnet gültig gebucht gefordert gewünscht gesucht gebeten ";
    enum { LEADS = 3 }; /* words */
    size_t i = m->first;
    for (size_t n = 0; n < LEADS && i > 0 && doc_one_of(d, i - 1, leads); n++)
        i--;
    if (i == m->first || i < 2 || d->tokens[i - 1].kind != TOK_WORD || doc_capital(d, i - 1))
        return false;
    const char *fold = doc_fold(d, i - 1), *ge = strstr(fold, "ge");
    size_t len = d->tokens[i - 1].fold_len;
    const bool participle =
        len > 6 && ge && ge < fold + len - 4 && (doc_ends(d, i - 1, 1, "t") || doc_ends(d, i - 1, 1, "en"));
    return participle && !date_word_in(d, i - 1, to_come) && (doc_punct(d, i - 2, ',') || doc_punct(d, i - 2, '('));
}

/* "auf den 3. Mai", "auf die Sitzung im März". */
static bool is_led_by_auf(const struct doc *d, size_t i)
{
    enum { REACH = 5 };
    for (size_t n = 0; n < REACH && i > 0 && d->tokens[i - 1].kind == TOK_WORD; n++)
        if (doc_is(d, --i, "auf"))
            return true;
    return false;
}

/* What a participle behind the date, or "für" before it, says of the tense: "das für Mittwoch geplante Spiel". */
static enum date_direction tense_of_attribute(const struct doc *d, const struct date_match *m)
{
    static const char planned[] = " geplante geplanten geplanter geplantes angesetzte angesetzten angesetztes "
                                  "vorgesehene vorgesehenen angekündigte angekündigten vereinbarte vereinbarten ";
    static const char *const articles[] = {"den", "das", "kommenden", NULL};
    size_t before = m->first - (m->first > 0 && doc_one_of(d, m->first - 1, articles));
    bool put_off = (date_is_weekday(&m->reading) || is_led_by_auf(d, m->first)) &&
                   date_word_in(d, m->end, " verschoben vertagt verlegt ");
    if (put_off || is_planned_for(d, m) || verb_behind(d, m) || present_participle(d, m->end) ||
        date_word_in(d, m->end, planned) ||
        (date_is_weekday(&m->reading) && before > 0 && doc_is(d, before - 1, "für")))
        return TENSE_FUTURE;
    return date_is_weekday(&m->reading) && past_participle(d, m->end) ? TENSE_PAST : TOWARDS_NEAREST;
}

static bool begins_line(const struct doc *d, const struct date_match *m)
{
    return m->first == d->lines[doc_line_of(d, m->first)].first_token;
}

/* "14.06. Sommerfest", "27.09. Busfahrt", "8. November Versammlung", a line each: days of one programme, in order. */
static bool goes_on_programme(const struct doc *d, const struct date_match *before, const struct date_match *m)
{
    const struct date_reading *a = &before->reading, *b = &m->reading;
    if (!date_lacks_year(b) || !date_lacks_year(a) || !a->day || !b->day || a->part != PART_MONTH ||
        b->part != PART_MONTH)
        return false;
    bool later = a->value != b->value ? a->value < b->value : a->day < b->day;
    return later && doc_line_of(d, before->first) + 1 == doc_line_of(d, m->first) && begins_line(d, before) &&
           begins_line(d, m);
}

/* "das Ergebnis vom Sonntag zeigt ...", "der Beschluss vom Mai": it was then, unless it was added to the page. */
static bool is_of_that_day(const struct doc *d, const struct date_match *m)
{
    static const char *const behind[] = {"bis", "an", "ab", NULL};
    static const char added[] = " korrektur nachtrag vermerk aktualisierung update ergänzung berichtigung ";
    return m->first > 0 && doc_is(d, m->first - 1, "vom") && !doc_one_of(d, m->end, behind) &&
           (date_is_weekday(&m->reading) || (m->first > 1 && !date_word_in(d, m->first - 2, added)));
}

/* "seit der Übergabe der Urkunde am 21. November": nouns with their articles between "seit" and the date. */
static bool follows_since_noun(const struct doc *d, size_t first)
{
    static const char *const in[] = {"am", "im", NULL};
    static const char *const small[] = {"der", "dem", "des", "ihrer", "seiner", "ihrem", "seinem", NULL};
    const size_t LONGEST = 6; /* tokens */
    if (first < 3 || !doc_one_of(d, first - 1, in) || !doc_capital(d, first - 2))
        return false;
    for (size_t i = first - 2, n = 0; i > 0 && n < LONGEST && d->tokens[i].kind == TOK_WORD; i--, n++) {
        if (d->tokens[i].flags & TOK_SENTENCE_START || (!doc_capital(d, i) && !doc_one_of(d, i, small)))
            return false;
        if (doc_is(d, i - 1, "seit"))
            return true;
    }
    return false;
}

static void find_direction(const struct doc *d, uint8_t *signs, struct date_match *m)
{
    struct date_reading *r = &m->reading;
    bool weekday = date_is_weekday(r) || (r->unit == UNIT_WEEKEND && r->shift == 0);
    bool open = weekday || date_lacks_year(r) || (r->base == BASE_CALENDAR && !r->digits && r->part == PART_WEEK);
    bool own_clause;

    bool edge = r->base == BASE_PAGE && !r->shift && r->modifier == MODIFIER_END && r->unit != UNIT_WEEK;
    if (edge && date_tense(d, signs, m->first, m->end, &own_clause) == TENSE_PAST && own_clause)
        r->direction = TENSE_PAST; /* "ist zum Jahresende ausgeschieden" */
    if (!open || r->direction != TOWARDS_NEAREST)
        return;
    if (doc_is(d, m->end, "darauf") && date_lacks_year(r)) {
        r->direction = TOWARDS_AFTER_TOLD; /* "im Februar darauf" */
        return;
    }
    if (r->told && date_is_only_later(d, m->first)) {
        r->direction = TOWARDS_AFTER_TOLD;
        return;
    }
    size_t before = m->first - (m->first > 0 && doc_punct(d, m->first - 1, ':'));
    if (date_follows_since(d, m->first) || follows_since_noun(d, m->first) ||
        (before > 0 && doc_is(d, before - 1, "stand"))) {
        r->direction = TENSE_PAST; /* "läuft seit Februar", "Stand: 20.3." */
        return;
    }
    r->direction = date_tense(d, signs, m->first, m->end, &own_clause);
    if (r->direction == TOWARDS_NEAREST && !weekday) {
        r->direction = date_tense_asked(d, signs, m->first);
        own_clause = r->direction != TOWARDS_NEAREST;
    }
    if (r->direction != TENSE_PAST && is_apposed_deed(d, m)) {
        r->direction = TENSE_PAST;
        own_clause = true;
    }
    enum date_direction attribute = tense_of_attribute(d, m);
    if (attribute != TOWARDS_NEAREST) {
        r->direction = attribute;
        own_clause = true;
    }
    if (r->day && r->direction == TOWARDS_NEAREST && follows_until(d, m->first))
        r->direction = TENSE_FUTURE;
    if (weekday && r->direction == TOWARDS_NEAREST && clock_follows(d, m->end) && !own_clause)
        r->direction = TENSE_FUTURE;
    if (!weekday && r->direction == TENSE_PAST && !date_in_brackets(d, m) && (!own_clause || !tells_when(d, m)))
        r->direction = TOWARDS_NEAREST;
    if (is_of_that_day(d, m))
        r->direction = TENSE_PAST;
    if (date_is_last(d, m->first))
        r->direction = TENSE_PAST;
    if (r->direction == TOWARDS_NEAREST && date_is_weekday(r))
        r->direction = TENSE_PAST; /* the custom of news: a bare weekday is the last one */
}

/* "am 21. und 22. Mai": one statement; what the words around the first day say holds for the others. */
static bool same_statement(const struct date_match *a, const struct date_match *b)
{
    return a->rule && a->rule == b->rule && !strcmp(a->rule, "date.days-of-month") && date_lacks_year(&b->reading) &&
           b->reading.direction == TOWARDS_NEAREST && a->reading.value == b->reading.value &&
           b->first <= a->end + GAP_MOST;
}

/* "Celle unterschrieb im Mai, Soltau im Juni": the verb is left out behind the first date, its tense holds on. */
static bool tense_holds(const struct doc *d, const struct date_match *before, const struct date_match *m)
{
    return before->reading.direction == TENSE_PAST && date_lacks_year(&before->reading) &&
           date_lacks_year(&m->reading) && m->reading.direction == TOWARDS_NEAREST && tells_when(d, m) &&
           doc_sentence_of(d, before->first) == doc_sentence_of(d, m->first);
}

/* "am Tag zuvor ... vom Vortag": one day, said twice. */
static bool same_told_day(const struct date_match *a, const struct date_match *b)
{
    return a->reading.base == BASE_TOLD && b->reading.base == BASE_TOLD && a->reading.unit == UNIT_DAY &&
           b->reading.unit == UNIT_DAY && a->reading.shift == b->reading.shift;
}

/* "Was mit 14 Ämtern begann, ist heute ein Verbund": as against the beginning of which the sentence tells. */
static bool is_against_beginning(const struct doc *d, const struct date_match *m)
{
    enum { REACH = 16 }; /* tokens before */
    static const char words[] = " begann begonnen anfing angefangen startete gestartet einst damals früher anfangs "
                                "ursprünglich ";
    static const char *const is[] = {"ist", "sind", NULL};
    if (!doc_is(d, m->first, "heute") || m->end > m->first + 1 || m->first == 0 || !doc_one_of(d, m->first - 1, is))
        return false;
    for (size_t i = m->first; i > 0 && m->first - i < REACH && !(d->tokens[i].flags & TOK_SENTENCE_START); i--)
        if (date_word_in(d, i - 1, words))
            return true;
    return false;
}

/* "Beschluss im Juli, Beitritt am 1. Oktober 2022": without a verb between them the first is of the year of the second. */
static void take_year_of_next(const struct doc *d, struct date_match *m, const struct date_match *next)
{
    enum { LONGEST = 6 }; /* tokens between */
    struct date_reading *r = &m->reading;
    const struct date_reading *n = &next->reading;
    if (!date_lacks_year(r) || r->part != PART_MONTH || n->base != BASE_CALENDAR || n->digits != 4 ||
        n->part != PART_MONTH || (r->value == n->value && (!r->day || r->day >= n->day)) ||
        next->first < m->end + 2 || next->first - m->end > LONGEST || !doc_punct(d, m->end, ','))
        return;
    for (size_t i = m->end + 1; i < next->first; i++) /* nouns and what leads to a date */
        if (d->tokens[i].flags & TOK_SENTENCE_START || d->tokens[i].kind != TOK_WORD ||
            (!doc_capital(d, i) && !date_word_in(d, i, " am im vom zum der die den ")))
            return;
    r->told = false;
    r->year = n->year - (r->value > n->value); /* "Antrag im August, Urkunde im Mai 2019" */
    r->digits = 4;
}

/* "1998 gab es zwei. Heute sind es zehn": the present age, as against a year told before. */
static bool means_nowadays(const struct doc *d, uint8_t *signs, const struct date_match *m,
                           const struct date_told *told)
{
    bool own_clause;
    const struct date_reading *r = &m->reading;
    if (r->base != BASE_PAGE || r->unit != UNIT_DAY || r->shift || m->end > m->first + 1 ||
        !doc_is(d, m->first, "heute") || !told->any || !told->year || told->year == date_year_of_page(d) ||
        clock_follows(d, m->end) || told->sentence + 1 < doc_sentence_of(d, m->first) ||
        date_new_paragraph(d, told->end, m->first))
        return false;
    return date_tense(d, signs, m->first, m->end, &own_clause) != TENSE_PAST || !own_clause;
}

static void add_mention(const struct doc *d, const struct date_match *m, int range_with, struct arena *arena,
                        struct date_mentions *out)
{
    char reading[DATE_READING_MAX];
    date_reading_format(&m->reading, reading);
    out->v = mem_grow(out->v, &out->cap, out->n + 1, sizeof *out->v);
    out->v[out->n++] = (struct date_mention){
        .first_token = m->first,
        .end_token = m->end,
        .start = d->tokens[m->first].start,
        .end = d->tokens[m->end - 1].end,
        .reading = arena_dup(arena, reading, strlen(reading)),
        .rule = m->rule,
        .range_with = range_with,
    };
}

/* All but those that turned out to be none; the ends of ranges stand beside one another. */
static void add_mentions(const struct doc *d, const struct date_matches *m, const int *range_with,
                         struct arena *arena, struct date_mentions *out)
{
    for (size_t k = 0; k < m->n; k++) {
        int beside = range_with[k] < 0 ? 0 : range_with[k] - (int)k;
        if (m->v[k].rule)
            add_mention(d, &m->v[k], beside ? (int)out->n + beside : -1, arena, out);
    }
}

void dates_find(const struct doc *d, struct arena *arena, struct date_mentions *out)
{
    struct date_matches m = {0};
    struct date_told told = {0}, stated = {0};

    for (size_t i = 0; (i = doc_next(d, i, d->ntokens, DULL_DATE)) < d->ntokens;) {
        size_t end = date_may_begin(d, i) ? match_at(d, i, &m) : 0;
        i = end > i ? end : i + 1;
    }
    date_issues(d, &m);
    int *range_with = mem_array(NULL, m.n + 1, sizeof *range_with);
    for (size_t k = 0; k < m.n; k++)
        range_with[k] = -1;
    link_neighbours(d, &m, range_with);
    date_sections(d, &m);
    date_programmes(d, &m, range_with);
    uint8_t *signs = mem_zalloc(d->ntokens + 1);
    for (size_t k = 0; k < m.n; k++) {
        if (range_with[k] < 0 && (means_nowadays(d, signs, &m.v[k], &stated) || is_against_beginning(d, &m.v[k]) ||
                                  date_is_label(d, &m.v[k]))) {
            m.v[k].rule = NULL;
            continue;
        }
        date_point_to_told(d, &m.v[k], &told, &stated);
        if (k > 0 && goes_on_programme(d, &m.v[k - 1], &m.v[k]))
            m.v[k].reading.direction = TOWARDS_AFTER_TOLD;
        else if (k > 0 && same_statement(&m.v[k - 1], &m.v[k]))
            m.v[k].reading.direction = m.v[k - 1].reading.direction;
        else
            find_direction(d, signs, &m.v[k]);
        if (k + 1 < m.n && m.v[k].reading.direction == TOWARDS_NEAREST)
            take_year_of_next(d, &m.v[k], &m.v[k + 1]);
        if (k > 0 && tense_holds(d, &m.v[k - 1], &m.v[k]))
            m.v[k].reading.direction = TENSE_PAST;
    }
    for (size_t k = m.n; k-- > 1;) {
        if (same_told_day(&m.v[k - 1], &m.v[k]))
            m.v[k].reading.shift = 0;
    }
    add_mentions(d, &m, range_with, arena, out);
    mem_free(signs);
    mem_free(range_with);
    mem_free(m.v);
}
