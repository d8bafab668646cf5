/* Memberships that the entries of lists and timelines state: what stands in one entry (which lines are entries:
 * members_list.c). */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

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

/* "Niederbayern: Landkreis Regen", "Regierungsbezirk Köln: Bonn", "Region Süd: Suhl": the colon behind the part of
 * the country that begins at token i and in which the communes of the entry lie; 0 if none does. */
static size_t colon_of_region(const struct analysis *a, const struct line *line, size_t i)
{
    static const char *const parts[] = {"regierungsbezirk", "region", "landesteil", "planungsregion", NULL};
    static const char *const way[] = {"nord", "süd", "ost", "west", "mitte", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 4, REACH = 200; /* tokens: "Region Ostwestfalen-Lippe"; of the entry */
    bool region = false;
    size_t k = i;
    for (; k < line->end_token && k < i + LONGEST && !doc_punct(d, k, ':'); k++) {
        const bool part = doc_one_of(d, k, parts) || doc_one_of(d, k, way);
        if ((d->tokens[k].kind == TOK_WORD && !doc_capital(d, k)) ||
            (a->token_bits[k] & BIT_PLACE && !doc_is(d, i, "regierungsbezirk")))
            return 0;
        region |= part || scope_of_region_word(d, k);
    }
    const bool names = region && k + 1 < line->end_token && doc_punct(d, k, ':');
    return names && !has_finite_between(a, k, reach_on(k, REACH, line->end_token)) ? k : 0;
}

/* What may stand before the communes of an entry: bullets, numbers, a Land, a date, "Stadt", "die". */
size_t entry_start(const struct analysis *a, const struct line *line, int *date)
{
    const struct doc *d = a->doc;
    const size_t PREFIX = 12;
    *date = NO_REF;
    for (size_t i = line->first_token; i < line->end_token && i < line->first_token + PREFIX; i++) {
        const size_t colon = *date == NO_REF ? colon_of_region(a, line, i) : 0;
        if (a->token_bits[i] & BIT_PLACE && !colon)
            return i;
        size_t from, to;
        if (is_bullet(d, line, i))
            continue;
        if (colon) {
            i = colon;
            continue;
        }
        if (a->token_bits[i] & BIT_DATE) {
            to = dates_between(a, line->first_token, i + 1, &from);
            if (from < to && *date == NO_REF)
                *date = (int)from;
            continue;
        }
        bool land = names_land(a, line, i);
        unsigned classes = token_classes(d, i);
        static const char *const adding[] = {"zuletzt", "sowie",      "schließlich", "außerdem",
                                             "ferner",  "neuerdings", NULL};
        bool lead = (*date == NO_REF && classes & (W_PREP | W_SINCE)) || /* "Im Mai 2012: Kiel" */
                    (line->kind == BLOCK_ITEM && doc_one_of(d, i, adding));
        if (d->tokens[i].kind == TOK_WORD && !land && !lead && !(classes & (W_KIND | W_ARTICLE | W_AND)) &&
            !is_kind_compound(d, i))
            break;
    }
    return line->end_token;
}

/* "Würzburg, Stadt und Landkreis", "Bamberg Stadt und Land": the "und", and what stands behind it. */
static bool joins_kinds(const struct doc *d, size_t i)
{
    if (i > 0 && doc_is(d, i, "land"))
        return token_classes(d, i - 1) & W_AND && joins_kinds(d, i - 1);
    return token_classes(d, i) & W_AND && i > 0 && token_classes(d, i - 1) & W_KIND &&
           (token_classes(d, i + 1) & W_KIND || doc_is(d, i + 1, "land"));
}

/* "Kreis Unna mit den Städten Schwerte und Bergkamen", "Landkreis Harz mit Quedlinburg": the "mit" at token i leads
 * to what lies within. */
static bool names_parts(const struct analysis *a, size_t i, size_t end)
{
    if (!doc_is(a->doc, i, "mit"))
        return false;
    for (i++; i < end && !(a->token_bits[i] & BIT_PLACE); i++)
        if (!(token_classes(a->doc, i) & (W_ARTICLE | W_KIND)))
            return false;
    return i < end;
}

/* Whether the entry goes on as a list entry does: a sign, a bracket, a date, or nothing; not as a sentence. */
static bool goes_on_as_entry(const struct analysis *a, const struct group *g, const struct line *line)
{
    size_t i = g->end_token;
    while (i < line->end_token && (token_classes(a->doc, i) & W_KIND || joins_kinds(a->doc, i)))
        i++;
    if (i >= line->end_token || a->doc->tokens[i].kind != TOK_WORD || a->token_bits[i] & BIT_DATE)
        return true;
    if (doc_line_of(a->doc, i) > doc_line_of(a->doc, g->first_token)) /* the details of a term */
        return true;
    if (i + 1 == line->end_token && token_classes(a->doc, i) & W_AND) /* "Baunatal und" over the last entry */
        return true;
    if (doc_is(a->doc, i, "mit") &&
        doc_is(a->doc, i + 1, "sitz")) /* "der Kreis Steinburg mit Sitz in Itzehoe (Juni)" */
        return true;
    if (names_parts(a, i, line->end_token))
        return true;
    if (line->kind == BLOCK_ITEM && token_classes(a->doc, i) & W_PREP && i + 1 < line->end_token &&
        a->token_bits[i + 1] & BIT_DATE) /* "- zuletzt Celle im Juni 2016" */
        return true;
    size_t from, to = marks_between(a, i, i + 1, &from);
    return token_classes(a->doc, i) & W_SINCE || to > from;
}

/* "(die Stadt Weimar nicht!)", ", der Kreis selbst nicht": whether the part that the negation at token `not` ends
 * names another commune, or is a noun for one, from token `first` on. */
static bool denies_another_before(const struct analysis *a, size_t first, size_t not )
{
    static const char *const too[] = {"selbst", "selber", "hingegen", "dagegen", "aber", "jedoch", "leider", NULL};
    bool another = false;
    for (size_t i = not ; i > first && a->doc->tokens[i - 1].kind != TOK_PUNCT; i--) {
        const bool names = a->token_bits[i - 1] & BIT_PLACE || token_classes(a->doc, i - 1) & W_KIND;
        if (!names && !(token_classes(a->doc, i - 1) & (W_ARTICLE | W_AND | W_BUT)) &&
            !doc_one_of(a->doc, i - 1, too))
            return false;
        another |= names;
    }
    return another;
}

bool negates_another(const struct analysis *a, size_t not, size_t first, size_t end)
{
    if (denies_another_before(a, first, not ))
        return true;
    for (size_t i = not +1; i < end; i++) {
        const bool adjective = i + 1 < end && doc_capital(a->doc, i) && doc_ends(a->doc, i, 3, "er") &&
                               token_classes(a->doc, i + 1) & W_KIND; /* "nicht der Hamburger Bezirk" */
        if (adjective || a->token_bits[i] & BIT_PLACE || token_classes(a->doc, i) & W_KIND)
            return true;
        if (!(token_classes(a->doc, i) & (W_ARTICLE | W_BUT | W_AND | W_ADVERB)))
            return false;
    }
    return false;
}

/* "Datum wird nachgetragen", "ohne Datum", "k. A.": nobody knows when. */
static bool is_undated(const struct analysis *a, size_t first, size_t end)
{
    static const char *const words[] = {"datum",          "angabe",        "angaben",   "zeitpunkt",
                                        "beitrittsdatum", "beitrittsjahr", "unbekannt", NULL};
    for (size_t i = first; i < end && !doc_closes(a->doc, i); i++)
        if (doc_one_of(a->doc, i, words) ||
            (doc_is(a->doc, i, "k") && doc_punct(a->doc, i + 1, '.') && i + 2 < end && doc_is(a->doc, i + 2, "a")))
            return true;
    return false;
}

bool entry_is_undated(const struct analysis *a, const struct line *entry)
{
    const size_t REACH = 3; /* tokens: "(das Datum" */
    size_t from, to = groups_between(a, entry->first_token, entry->end_token, &from);
    if (from == to)
        return false;
    const size_t i = a->f->places.v[a->groups[from].end_place - 1].end_token;
    return i < entry->end_token && a->doc->tokens[i].kind == TOK_PUNCT &&
           is_undated(a, i + 1, reach_on(i + 1, REACH, entry->end_token));
}

bool token_stands_beside(const struct doc *d, size_t i)
{
    static const char *const roles[] = {"gast",         "gaststatus",    "beobachter",
                                        "beobachterin", "kandidat",      "beobachterstatus",
                                        "beobachtend",  "kandidatin",    "kandidatinnen",
                                        "anwärter",     "anwärterin",    "interessent",
                                        "kandidaten",   "interessentin", "assoziiert",
                                        "interessiert", "zurückhaltend", "abwartend",
                                        "zaungast",     "zuschauer",     NULL};
    const size_t NEAR = 3; /* tokens: "hält sich noch zurück" */
    return doc_one_of(d, i, roles) || (doc_is(d, i, "zurück") && doc_has_one_of(d, reach_back(i, NEAR, 0), i,
                                                                                (const char *const[]){"sich", NULL}));
}

bool leaves_open(const struct analysis *a, size_t i)
{
    static const char *const remarks[] = {"offen",  "zusage",     "zugesagt",  "angefragt", "anfrage",
                                          "antrag", "angemeldet", "beschluss", NULL};
    static const char *const stages[] = {"planung",  "arbeit",   "prüfung",      "klärung",   "abstimmung",
                                         "aussicht", "beratung", "vorbereitung", "anbahnung", NULL};
    const bool to_come = doc_is(a->doc, i, "folgt") && i > 0 && a->doc->tokens[i - 1].kind == TOK_PUNCT;
    return to_come || token_stands_out(a->doc, i) || doc_one_of(a->doc, i, remarks) ||
           token_stands_beside(a->doc, i) ||
           (i > 0 && doc_is(a->doc, i - 1, "in") && doc_one_of(a->doc, i, stages)); /* "Kiel – in Planung" */
}

/* "Stadt Ulm: keine Aktivitäten gemeldet", "kein Ansprechpartner": what is missing there is not the membership. */
static bool lacks_detail(const struct doc *d, size_t not )
{
    static const char *const details[] = {
        "aktivität", "neuigkeit", "änderung", "veränderung", "veranstaltung", "termin",   "angabe",  "ansprech",
        "kontakt",   "treffen",   "beratung", "projekt",     "stelle",        "personal", "koordin", "neues",
        "mittel",    "bericht",   "adresse",  "internet",    "besonderhe",    NULL};
    size_t noun = not +1;
    while (noun < d->ntokens && noun < not +3 && d->tokens[noun].kind == TOK_WORD && !doc_capital(d, noun))
        noun++; /* "keine weiteren Aktivitäten" */
    return doc_begins(d, not, "kein") && doc_begins_in(d, noun, details);
}

/* "Celle (2016), Sitz des Kreises Uelzen, der nicht beteiligt ist": token i is of a relative clause behind another
 * place of the entry, whose words behind its communes begin at `first`. */
static bool is_said_of_place_aside(const struct analysis *a, size_t first, size_t i)
{
    const struct clause *c = &a->clauses[clause_of(a, i)];
    size_t behind = c->first_token;
    behind -= behind > first && doc_punct(a->doc, behind - 1, ',');
    return c->relative && behind > first && a->token_bits[behind - 1] & BIT_PLACE;
}

/* What the entry says of itself behind its communes: "(ausgetreten 2019)", "Beitritt geplant". */
static struct statement entry_statement(const struct analysis *a, const struct line *line, size_t first,
                                        const struct announcement *n)
{
    struct statement s = {.rule = n->rule, .status = n->status};
    const size_t REACH = 24; /* the label of an entry, not the text behind it */
    size_t end = reach_on(first, REACH, line->end_token);
    const bool undated = is_undated(a, first, end);
    for (size_t i = first; i < end && !undated; i++) {
        unsigned classes = token_classes(a->doc, i);
        if (is_said_of_place_aside(a, first, i))
            continue;
        if (classes & W_NOT && negates_another(a, i, first, end))
            break;
        s.denied |= token_negates(a->doc, i) && !lacks_detail(a->doc, i);
        s.unsure |= (classes & (W_FUTURE | W_MODAL)) != 0 || leaves_open(a, i);
        s.unsure |= a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & BIT_PLACE) && token_is_plan(a->doc, i);
        if (doc_punct(a->doc, i, '.') || doc_punct(a->doc, i, ';'))
            break;
    }
    size_t from, to = marks_between(a, first, end, &from);
    for (size_t i = from; i < to && !undated; i++) { /* "Beitrittsdatum unbekannt" tells no joining */
        const struct rule *r = a->marks.v[i].rule;
        if ((r->kind == RULE_VERB || r->kind == RULE_NOUN) && r->status != STATUS_MEMBER) {
            s.status = r->status;
            break;
        }
    }
    return s;
}

/* At most that many tokens on from the first; the dots that lead from a name to its date are not counted. */
size_t entry_words_on(const struct analysis *a, size_t first, size_t end, size_t most)
{
    size_t i = first;
    for (size_t n = 0; i < end && n < most; i++)
        n += !doc_punct(a->doc, i, '.');
    return i;
}

/* Where the part of a list that the place at token `end` belongs to begins: at the last comma or "und" from token
 * `first` on; `end` if there is none. */
static size_t part_start(const struct analysis *a, size_t first, size_t end)
{
    for (size_t i = end; i > first; i--)
        if (!(a->token_bits[i - 1] & BIT_DATE) && token_depth(a, i - 1) == 0 &&
            (doc_punct(a->doc, i - 1, ',') || token_classes(a->doc, i - 1) & W_AND))
            return i - 1;
    return end;
}

/* "Nürnberg und Fürth (2011), Erlangen", "Nürnberg, Fürth, Hof (alle 2011)": whether the date in a bracket behind a later
 * place is of this one as well. */
static bool is_of_bracket_behind(const struct analysis *a, const struct group *g, size_t place, size_t date)
{
    static const char *const all[] = {"alle", "allesamt", "jeweils", "beide", "beides", NULL};
    const struct place *p = a->f->places.v;
    const size_t at = a->f->dates.v[date].first_token;
    size_t behind = place + 1;
    while (behind + 1 < g->end_place && p[behind + 1].first_token < at)
        behind++;
    const size_t bracket = p[behind].end_token;
    if (!token_opens_bracket(a, bracket) || at < bracket || at >= bracket_end(a, bracket) || date_is_until(a, date))
        return false;
    if (doc_one_of(a->doc, bracket + 1, all))
        return true;
    for (size_t i = p[place].end_token; i < p[behind].first_token; i++)
        if (doc_punct(a->doc, i, ','))
            return false;
    return behind == place + 1;
}

/* The date of a place in an entry: in its bracket, behind it, or before the entry (a timeline). */
static int entry_date(const struct analysis *a, const struct line *line, const struct group *g, size_t place,
                      int before)
{
    const struct place *p = &a->f->places.v[place];
    if (place + 1 < g->end_place && p[1].first_token == p->first_token) /* "Würzburg, Stadt und Landkreis" */
        p = &a->f->places.v[++place];
    int date = bracket_date(a, p->end_token);
    if (date != NO_REF || before != NO_REF)
        return date != NO_REF ? date : before;
    size_t end = line->end_token, from;
    const size_t REACH = 12;
    if (place > g->first_place) { /* "und seit 2017 der Kreis Fulda" */
        size_t own = part_start(a, p[-1].end_token, p->first_token);
        if (own < p->first_token && dates_in(a, own, p->first_token, &from) == 1)
            return (int)from;
    }
    if (place + 1 < g->end_place) /* its own part of the list */
        end = part_start(a, p->end_token, p[1].first_token);
    const size_t bracket = p->end_token < end ? bracket_end(a, p->end_token) : end;
    const size_t behind = bracket < end ? bracket : p->end_token;
    end = entry_words_on(a, behind, end, REACH);
    size_t to = dates_between(a, p->end_token, end, &from), only;
    if (from == to && place + 1 < g->end_place && dates_in(a, g->first_token, line->end_token, &only) == 1 &&
        (token_depth(a, a->f->dates.v[only].first_token) == 0
             ? a->f->dates.v[only].first_token >= a->f->places.v[g->end_place - 1].end_token
             : is_of_bracket_behind(a, g, place, only))) { /* "Kiel und Plön: seit 2015" */
        from = only;
        to = only + 1;
    }
    return from < to && a->f->dates.v[from].range_with < 0 ? (int)from : NO_REF;
}

/* "Speyer [2013] † 2019": the date behind the sign of what is no more; NO_REF. */
static int date_of_dagger(const struct analysis *a, const struct line *line, const struct group *g, size_t place)
{
    static const char *const dagger[] = {"†", NULL};
    const size_t REACH = 12;
    const struct place *p = a->f->places.v;
    size_t end = place + 1 < g->end_place ? p[place + 1].first_token : line->end_token;
    end = reach_on(p[place].end_token, REACH, end);
    for (size_t i = p[place].end_token, from; i + 1 < end; i++)
        if (doc_text_in(a->doc, i, dagger) && dates_in(a, i + 1, i + 2, &from) > 0)
            return (int)from;
    return NO_REF;
}

/* "zusammen mit dem Landkreis Kassel" */
static bool goes_along(const struct analysis *a, const struct group *g)
{
    static const char *const together[] = {"zusammen", "gemeinsam", NULL};
    size_t i = tokens_back(a->doc, g->first_token, 0, W_ARTICLE | W_KIND);
    return i > 1 && doc_is(a->doc, i - 1, "mit") && doc_one_of(a->doc, i - 2, together);
}

/* "Speyer: 2013, beendet 2019": of the one commune of the entry, behind it. */
static bool entry_tells_end(const struct analysis *a, const struct line *entry, const struct group *g, int *date)
{
    const size_t REACH = 14; /* tokens */
    size_t first = a->f->places.v[g->first_place].end_token, end = reach_on(first, REACH, entry->end_token),
           i = first;
    while (i < end && !doc_punct(a->doc, i, '.'))
        i++;
    return g->end_place == g->first_place + 1 && tokens_tell_end(a, first, i, date);
}

static void take_places(struct analysis *a, const struct line *entry, const struct group *g,
                        const struct statement *s, int before)
{
    bool timeline = before != NO_REF && s->status == STATUS_MEMBER;
    for (size_t i = g->first_place; i < g->end_place; i++) {
        if (a->f->places.v[i].kind != PLACE_COMMUNE || token_depth(a, a->f->places.v[i].first_token) > 0 ||
            (g->end_place > g->first_place + 1 && place_is_pending(a, i)))
            continue;
        const int sign = legend_of(a, entry, i);
        const enum legend_meaning told = sign >= 0 ? a->legend.v[sign].meaning : LEGEND_MEMBER;
        if (told == LEGEND_PENDING)
            continue;
        if (told == LEGEND_LEFT) {
            const int date = entry_date(a, entry, g, i, before);
            membership_add(a, i, STATUS_LEFT, date != NO_REF ? date : a->legend.v[sign].date, "list.legend");
            continue;
        }
        int end = end_of_time(a, i);
        if (end == NO_REF)
            end = date_of_dagger(a, entry, g, i);
        if (end != NO_REF || bracket_tells_leaving(a, i, &end) || entry_tells_end(a, entry, g, &end))
            membership_add(a, i, STATUS_LEFT, end, s->rule);
        else {
            int date = sign >= 0 ? bracket_date(a, a->f->places.v[i].end_token) : entry_date(a, entry, g, i, before);
            if (sign >= 0 && date == NO_REF)
                date = a->legend.v[sign].date != NO_REF ? a->legend.v[sign].date : entry_date(a, entry, g, i, before);
            membership_add(a, i, timeline || told == LEGEND_JOINED ? STATUS_JOINED : s->status, date, s->rule);
        }
    }
}

/* Whether the entry itself shows that it is one of members: a date, or a word that says so. */
bool entry_shows_membership(const struct analysis *a, const struct line *entry)
{
    size_t from, to = dates_between(a, entry->first_token, entry->end_token, &from);
    if (from < to || entry_is_undated(a, entry))
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
bool entry_shows_since(const struct analysis *a, const struct line *entry)
{
    size_t from, to = dates_between(a, entry->first_token, entry->end_token, &from);
    if (from == to)
        return false;
    return !date_is_day(&a->f->dates.v[from]) || date_is_since(a, from);
}

/* Behind its communes the entry states a date. */
static bool has_own_date(const struct analysis *a, const struct group *g, const struct line *entry)
{
    return dates_in(a, g->first_token, entry->end_token, NULL) > 0;
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

bool entry_is_of_programme(const struct analysis *a, const struct line *line)
{
    const struct doc *d = a->doc;
    const struct token *t = &d->tokens[line->first_token];
    size_t sign = line->first_token + 1, minutes = sign + 1;
    return minutes < line->end_token && t->kind == TOK_NUMBER && t->end - t->start <= 2 &&
           (doc_punct(d, sign, ':') || doc_punct(d, sign, '.')) && d->tokens[minutes].kind == TOK_NUMBER &&
           d->tokens[minutes].end - d->tokens[minutes].start == 2 &&
           d->tokens[minutes].start == d->tokens[sign].end && !(a->token_bits[line->first_token] & BIT_DATE);
}

bool entry_is_of_news(const struct analysis *a, const struct line *line)
{
    int date;
    const size_t start = entry_start(a, line, &date);
    size_t from, to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to || date == NO_REF || line->kind == BLOCK_ROW ||
        !date_is_day(&a->f->dates.v[date]) || a->groups[from].first_token > start)
        return false;
    const size_t end = a->groups[from].end_token;
    return doc_punct(a->doc, end, ':') && end + 1 < line->end_token && marks_in(a, end, line->end_token, NULL) == 0;
}

/* "Flensburg | Kiel | Plön", "Flensburg · Kiel": signs part the entries of one line. */
bool entry_has_bars(const struct analysis *a, const struct line *line)
{
    static const char *const signs[] = {"|", "·", "•", "/", NULL};
    if (!line_is_pure_list(a, line))
        return false;
    for (size_t i = line->first_token + 1; i < line->end_token; i++)
        if (doc_text_in(a->doc, i, signs))
            return true;
    return false;
}

/* "Bremen: Bremerhaven", "Hamburg: Bezirk Altona": the Land under which communes are listed, not the city. */
static bool labels_land(const struct analysis *a, const struct group *g, const struct line *entry)
{
    const struct group *next = g + 1;
    return g->end_place == g->first_place + 1 && scope_of_city(&a->f->places.v[g->first_place]) &&
           doc_punct(a->doc, g->end_token, ':') && next < a->groups + a->ngroups &&
           next->first_token < entry->end_token && next->first_token <= g->end_token + 3;
}

/* What is said of all communes of an entry stands behind the last of them, and of several behind its bracket: "Kiel (2012),
 * Plön (geplant)", but "Kiel, Plön (beide geplant)". */
static size_t statement_start(const struct analysis *a, const struct group *g)
{
    size_t i = a->f->places.v[g->end_place - 1].end_token;
    bool own = g->end_place > g->first_place + 1 && token_opens_bracket(a, i) && !token_takes_up_all(a->doc, i + 1);
    return own ? bracket_end(a, i) : i;
}

/* "Kreis Plön – seit 2019, daneben mit eigenem Vertrag die Stadt Preetz (2021)", "..., seit 2021 auch Preetz":
 * whether the group comes to those of its entry, by a word that adds it and a date of its own. */
static bool is_added_with_date(const struct analysis *a, const struct line *entry, size_t group)
{
    static const char *const adding[] = {"daneben", "außerdem", "zusätzlich", "zudem",  "dazu", "hinzu",
                                         "sowie",   "ebenso",   "ebenfalls",  "ferner", "auch", NULL};
    const size_t BACK = 12; /* tokens */
    const struct group *g = &a->groups[group];
    const size_t behind = a->groups[group - 1].end_token, first = reach_back(g->first_token, BACK, behind);
    if (token_depth(a, g->first_token) > 0 || !doc_has_one_of(a->doc, first, g->first_token, adding) ||
        dates_in(a, behind, g->first_token, NULL) == 0 || tokens_doubtful(a, first, entry->end_token) ||
        tokens_are(a->doc, tokens_back(a->doc, g->first_token, first, W_ARTICLE | W_KIND) - 1, g->first_token,
                   W_PREP | W_WITH))
        return false;
    return bracket_is_date(a, a->f->places.v[g->end_place - 1].end_token);
}

/* "Der Kreis Plön hat ein Netzwerk aufgebaut." among items that a line above announces: what those say begins with
 * who belongs. */
static bool is_sentence_of_listed(const struct analysis *a, const struct group *g, const struct line *entry,
                                  const struct announcement *n)
{
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, entry->first_token)], *lines = a->doc->lines;
    int date;
    if (!n->made || n->vague || line->kind != BLOCK_ITEM || g->end_place != g->first_place + 1 ||
        g->role != GROUP_SUBJECT || g->end_token >= entry->end_token || doc_capital(a->doc, g->end_token))
        return false;
    const bool above =
        line > lines && line[-1].kind == BLOCK_ITEM && entry_start(a, line - 1, &date) < line[-1].end_token;
    const bool below = line + 1 < lines + a->doc->nlines && line[1].kind == BLOCK_ITEM &&
                       entry_start(a, line + 1, &date) < line[1].end_token;
    return above || below;
}

/* "Trier (seit 2016), der Kreis Trier-Saarburg nicht": where the last of several communes begins that the words
 * behind it deny; the end of the entry if they deny none. */
static size_t end_of_those_denied(const struct analysis *a, const struct group *g, const struct line *entry)
{
    static const char *const not_yet[] = {"noch", "selbst", "jedoch", "aber", "dagegen", "hingegen", "leider", NULL};
    size_t i = a->f->places.v[g->end_place - 1].end_token;
    if (g->end_place < g->first_place + 2)
        return entry->end_token;
    const size_t first =
        part_start(a, a->f->places.v[g->first_place].end_token, a->f->places.v[g->end_place - 1].first_token);
    while (i < entry->end_token && doc_one_of(a->doc, i, not_yet))
        i++;
    return i < entry->end_token && token_classes(a->doc, i) & W_NOT && doc_punct(a->doc, first, ',')
               ? first
               : entry->end_token;
}

void entry_take(struct analysis *a, const struct line *entry, const struct announcement *n, int heading_date)
{
    int before;
    size_t start = entry_start(a, entry, &before), from;
    size_t to = groups_between(a, start, entry->end_token, &from);
    if (start == entry->end_token || from == to)
        return;
    struct line held = *entry;
    struct group others = a->groups[from];
    held.end_token = end_of_those_denied(a, &others, entry);
    if (held.end_token < entry->end_token) {
        others.end_place--;
        const struct statement s = {.rule = n->rule, .status = n->status};
        take_places(a, &held, &others, &s, before != NO_REF ? before : heading_date);
        return;
    }
    from += labels_land(a, &a->groups[from], entry);
    const struct group *g = &a->groups[from];
    if ((!goes_on_as_entry(a, g, entry) && !is_sentence_of_listed(a, g, entry, n)) || is_figure_of_place(a, g, entry))
        return;
    struct statement s = entry_statement(a, entry, statement_start(a, g), n);
    if ((s.denied && s.status != STATUS_LEFT) || s.unsure) {
        trace_note(a, g->first_token, g->end_token, n->rule, false, s.denied ? "denied" : "planned or not sure");
        for (size_t i = g->first_place; n->made && i < g->end_place; i++)
            membership_deny(a, i, doc_sentence_of(a->doc, g->first_token));
        return;
    }
    struct line named = *entry; /* "Celle. Der Rat hat schon 2021 zugestimmt." under the day on which they joined */
    if (heading_date != NO_REF && s.status == STATUS_JOINED && doc_punct(a->doc, g->end_token, '.')) {
        named.end_token = g->end_token;
        entry = &named;
    }
    if (entry_is_of_news(a, entry))
        before = NO_REF;
    else if (before == NO_REF && !has_own_date(a, g, entry))
        before = heading_date;
    const size_t listed = entry_has_bars(a, entry) ? to : from + 1;
    for (size_t i = from; i < listed; i++) { /* "Kiel · Plön (2016) · Husum": each has what stands up to the next */
        struct line part = *entry;
        part.end_token = i + 1 < listed ? a->groups[i + 1].first_token : entry->end_token;
        take_places(a, &part, &a->groups[i], &s, before);
    }
    if (from + 1 == to)
        return;
    if (goes_along(a, &a->groups[from + 1])) {
        int date = entry_date(a, entry, g, g->end_place - 1, before);
        membership_add_group(a, &a->groups[from + 1], s.status, date, s.rule);
    } else if (listed == from + 1 && s.status != STATUS_LEFT && is_added_with_date(a, entry, from + 1)) {
        const size_t bracket = a->f->places.v[a->groups[from + 1].end_place - 1].end_token;
        membership_add_group(a, &a->groups[from + 1], s.status, bracket_date(a, bracket), s.rule);
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
            joins_kinds(a->doc, end) || token_depth(a, end) > 0))
        end++;
    return end == line->end_token;
}
