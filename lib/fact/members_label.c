/* Memberships that labels state: "Beitritt: 2014", "Dabei seit | Mai 2016", "Zugänge 2019: Herne (Juni), Unna". The value
 * is a date, of the commune that the heading over it names, or communes. */
#include "lib/fact/members_label.h"
#include "lib/fact/words.h"

#include <string.h>

/* --- where labels stand ------------------------------------------------------------------------------------------- */

/* "Im Partnerprozess seit November 2016.", "Partnerkommune seit 2013": a label without a colon, up to "seit". */
static bool find_since(const struct analysis *a, const struct line *line, struct label *out)
{
    const size_t LONGEST = 8;
    for (size_t i = line->first_token; i < line->end_token && i < line->first_token + LONGEST; i++) {
        if (a->token_bits[i] & (BIT_VERB | BIT_PLACE | BIT_DATE) ||
            (doc_punct(a->doc, i, ':') && doc_is(a->doc, i + 1, "ja"))) /* "Partnerkommune: ja, seit 2018" */
            return false;
        if (i > line->first_token && token_classes(a->doc, i) & W_SINCE) {
            i += doc_is(a->doc, i + 1, "dem"); /* "seit dem Jahr 2013" */
            out->end = out->value_first = i + 1;
            return i + 1 < line->end_token && a->token_bits[i + 1] & (BIT_DATE | BIT_VERB);
        }
    }
    return false;
}

/* "Label: value" in a line, "label | value" in a row, a term and its details. */
static bool find_parts(const struct analysis *a, size_t l, struct label *out)
{
    const struct line *lines = a->doc->lines, *line = &lines[l];
    const size_t LONGEST = 8; /* tokens of a label */
    *out = (struct label){.first = line->first_token, .value_end = line->end_token};
    struct row r;
    if (line->kind == BLOCK_ROW) {
        row_read(a, l, &r);
        if (r.n != 2 || line->level == 1)
            return false;
        out->end = r.cells[0].end_token;
        out->value_first = r.cells[1].first_token;
        return true;
    }
    if (line->kind == BLOCK_TERM) {
        size_t next = l + 1;
        while (next < a->doc->nlines && line_is_empty(&lines[next]))
            next++;
        if (next == a->doc->nlines || lines[next].kind != BLOCK_DETAIL)
            return false;
        out->end = line->end_token;
        out->value_first = lines[next].first_token;
        out->value_end = lines[next].end_token;
        return true;
    }
    if (find_since(a, line, out))
        return true;
    for (size_t i = line->first_token + 1, n = 0; i < line->end_token && n < LONGEST; i++) {
        n += !(a->token_bits[i] & BIT_NAME);
        if (doc_punct(a->doc, i, ':')) { /* what stands before it in the line may be a sentence of its own */
            size_t first = a->doc->sentences[doc_sentence_of(a->doc, i)].first_token;
            out->first = first > out->first && first < i ? first : out->first;
            out->end = i;
            out->value_first = i + 1;
            return out->value_first < line->end_token;
        }
    }
    return false;
}

/* Passes over "ja" and its comma: "Partnerkommune: ja, seit 2018", "Partnerkommune: ja". */
static void pass_over_yes(const struct doc *d, struct label *b)
{
    b->yes = b->value_first < b->value_end && doc_is(d, b->value_first, "ja");
    b->value_first += b->yes;
    b->value_first += b->yes && b->value_first < b->value_end && doc_punct(d, b->value_first, ',');
}

static bool find_label(const struct analysis *a, size_t l, struct label *out)
{
    if (!find_parts(a, l, out))
        return false;
    pass_over_yes(a->doc, out);
    return true;
}

/* "Netzwerke: Gesunde Städte (nein), Partnerprozess (ja, seit 2018)": an answer in the bracket behind the network's
 * name. */
static bool find_answer(const struct analysis *a, const struct line *line, struct label *out)
{
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from), start = line->first_token;
    start += start + 1 < line->end_token && a->doc->tokens[start].kind == TOK_PUNCT; /* a bullet */
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        size_t bracket = m->end_token;
        while (bracket < line->end_token && a->token_bits[bracket] & BIT_NAME) /* the name in quotation marks */
            bracket++;
        bool since = m->first_token <= start && token_classes(a->doc, bracket + 1) & W_SINCE;
        const bool called = bracket + 2 < line->end_token && a->token_bits[bracket + 1] & BIT_UNIT &&
                            token_classes(a->doc, bracket + 2) & W_SINCE; /* "(Partnerkommune seit 2018)" */
        since |= called;
        if (!mark_names_network(m) || !doc_punct(a->doc, bracket, '(') ||
            !(doc_is(a->doc, bracket + 1, "ja") ||
              since)) /* "Partnerprozess (seit Mai 2014)" among what a town takes part in */
            continue;
        *out = (struct label){.first = m->first_token, .end = bracket, .value_first = bracket + 1 + called};
        out->value_end = bracket_end(a, bracket);
        pass_over_yes(a->doc, out);
        return out->value_end > bracket;
    }
    return false;
}

/* --- what labels say ----------------------------------------------------------------------------------------------- */

static bool is_doubtful(const struct analysis *a, size_t first, size_t end)
{
    static const char *const denials[] = {"ohne", "nein", NULL};
    return doc_has_one_of(a->doc, first, end, denials) || tokens_doubtful(a, first, end);
}

/* --- whom they are about ---------------------------------------------------------------------------------------------- */

/* The commune that a heading names, and no other; NO_REF if there is none. */
static int commune_of_heading(const struct analysis *a, int32_t line)
{
    const struct line *l = &a->doc->lines[line];
    const size_t LONGEST = 16; /* tokens */
    size_t from, to = places_between(a, l->first_token, l->end_token, &from);
    int found = NO_REF;
    if (l->end_token - l->first_token > LONGEST)
        return NO_REF;
    for (size_t i = from; i < to; i++) {
        if (a->f->places.v[i].kind != PLACE_COMMUNE)
            continue;
        if (found != NO_REF)
            return NO_REF;
        found = (int)i;
    }
    return found;
}

/* "Träger: Stadt Gera" in the lines right above, of a sheet: whose it is; NO_REF if none tells. */
static int owner_of_sheet(const struct analysis *a, size_t l)
{
    static const char *const owners[] = {"träger",
                                         "projektträger",
                                         "kommune",
                                         "stadt",
                                         "landkreis",
                                         "kreis",
                                         "gemeinde",
                                         "kommunen",
                                         "name",
                                         "antragsteller",
                                         "antragstellerin",
                                         "ort",
                                         "standort",
                                         "gebietskörperschaft",
                                         NULL};
    const size_t LINES = 24;
    const struct doc *d = a->doc;
    for (size_t n = 0; l > 0 && n < LINES && !line_is_empty(&d->lines[l - 1]); n++) {
        struct label b;
        const struct line *line = &d->lines[--l];
        if (!doc_one_of(d, line->first_token, owners) || !find_parts(a, l, &b) || b.end != line->first_token + 1)
            continue;
        int group = only_commune(a, b.value_first, b.value_end);
        return group >= 0 ? (int)a->groups[group].first_place : NO_REF;
    }
    return NO_REF;
}

/* "Bremerhaven und der Partnerprozess", "Partnerkommunen stellen sich vor: Ulm" over the labels: the one commune of
 * a short line that names the network; NO_REF. */
static int topic_above(const struct analysis *a, size_t l)
{
    const size_t LINES = 8;
    const struct doc *d = a->doc;
    for (size_t n = 0; l > 0 && n < LINES && !line_is_empty(&d->lines[l - 1]); n++) {
        const struct line *line = &d->lines[--l];
        struct label b;
        if (places_in(a, line->first_token, line->end_token, NULL) == 0 && find_parts(a, l, &b))
            continue;
        const int place = commune_of_heading(a, (int32_t)l);
        return place != NO_REF && network_named_between(a, line->first_token, line->end_token) &&
                       !tokens_doubtful(a, line->first_token, line->end_token)
                   ? place
                   : NO_REF;
    }
    return NO_REF;
}

/* "Landkreis Gotha" below "Kommunen stellen sich vor" and above "Auf einen Blick": a line of its own, not one of a
 * list and no dateline, over a short label. */
static bool heads_sheet(const struct analysis *a, int32_t card, size_t label)
{
    const uint32_t LONGEST = 16; /* tokens of the label and its value */
    const struct line *lines = a->doc->lines;
    const size_t l = (size_t)card;
    return lines[l].kind != BLOCK_ITEM && lines[label].end_token - lines[label].first_token <= LONGEST &&
           dates_in(a, lines[l].first_token, lines[l].end_token, NULL) == 0 &&
           (l == 0 || !line_is_pure_list(a, &lines[l - 1])) &&
           (l + 1 == a->doc->nlines || !line_is_pure_list(a, &lines[l + 1]));
}

static int topic_of(const struct analysis *a, size_t l, int32_t card)
{
    const int LEVELS = 4, HEAD_LINES = 8;
    int32_t up = a->section[l];
    if (card >= 0 && card > up)
        return commune_of_heading(a, card);
    if (up >= 0 && a->doc->lines[up].kind == BLOCK_TERM && a->doc->lines[l].kind == BLOCK_DETAIL &&
        commune_of_heading(a, up) != NO_REF) /* "Fulda" over "Partner seit 2015" */
        return commune_of_heading(a, up);
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = section_parent(a, up)) {
        if (card > up && heads_sheet(a, card, l))
            return commune_of_heading(a, card);
        if (a->doc->lines[up].kind == BLOCK_HEADING && commune_of_heading(a, up) != NO_REF)
            return commune_of_heading(a, up);
    }
    if (up < 0 && card >= 0 && card < HEAD_LINES && heads_sheet(a, card, l)) /* above all headings */
        return commune_of_heading(a, card);
    const int owner = owner_of_sheet(a, l);
    return owner != NO_REF ? owner : topic_above(a, l);
}

/* --- reading them ------------------------------------------------------------------------------------------------------ */

/* "Veränderungen im Partnerprozess, Kalenderjahr 2021" over "Zugänge: Kiel, Plön" and "Abgänge: Eutin": the one year
 * of the line over the labels; NO_REF. */
static int year_over_labels(const struct analysis *a, size_t l)
{
    static const char *const as_of[] = {"stand", "seit", "bis", "ab", NULL};
    const size_t LINES = 6, YEAR = 4;
    const struct doc *d = a->doc;
    for (size_t n = 0; l > 0 && n < LINES; n++) {
        const struct line *line = &d->lines[--l];
        struct label b;
        size_t date;
        if (line_is_empty(line) ||
            (places_in(a, line->first_token, line->end_token, NULL) > 0 && find_parts(a, l, &b)))
            continue;
        if (dates_in(a, line->first_token, line->end_token, &date) != 1 || doc_punct(d, line->end_token - 1, '.'))
            return NO_REF;
        const struct date_mention *m = &a->f->dates.v[date];
        const bool year = strlen(m->reading) == YEAR && m->first_token > line->first_token &&
                          network_named_between(a, line->first_token, line->end_token) &&
                          !doc_one_of(d, m->first_token - 1, as_of);
        return year ? (int)date : NO_REF;
    }
    return NO_REF;
}

/* The communes of the value, each with the date in its bracket, else that of the label. */
static void take_communes(struct analysis *a, const struct label *b, enum member_status status)
{
    size_t from, to = dates_between(a, b->first, b->end, &from);
    int of_label = from + 1 == to ? (int)from : NO_REF;
    if (from == to && status != STATUS_MEMBER)
        of_label = year_over_labels(a, doc_line_of(a->doc, b->first));
    to = places_between(a, b->value_first, b->value_end, &from);
    for (size_t i = from; i < to; i++) {
        const struct place *p = &a->f->places.v[i];
        int date = bracket_date(a, p->end_token);
        int end = end_of_time(a, i);
        if (p->kind == PLACE_COMMUNE && token_depth(a, p->first_token) == 0)
            membership_add(a, i, end != NO_REF ? STATUS_LEFT : status,
                           end != NO_REF    ? end
                           : date != NO_REF ? date
                                            : of_label,
                           "label.communes");
    }
}

/* Nothing but communes, their brackets and what joins them. */
static bool holds_only_communes(const struct analysis *a, const struct label *b)
{
    bool any = false;
    for (size_t i = b->value_first; i < b->value_end; i++) {
        any |= (a->token_bits[i] & BIT_PLACE) != 0;
        bool joins = a->doc->tokens[i].kind != TOK_WORD || token_depth(a, i) > 0 || a->token_bits[i] & BIT_PLACE ||
                     token_classes(a->doc, i) & (W_KIND | W_ARTICLE | W_AND);
        if (!joins)
            return false;
    }
    return any;
}

/* "Kleinstes Mitglied: Flecken Aerzen": a superlative before the noun of the label. */
static bool is_superlative(const struct doc *d, size_t i)
{
    static const char *const ordinals[] = {"erste", "erster", "erstes", "ersten", NULL};
    return token_is_superlative(d, i) && !doc_one_of(d, i, ordinals);
}

/* "Kommunen: Emden, Kassel" on a page about the network: a label of nothing but a noun for communes. */
static bool labels_communes(const struct analysis *a, const struct label *b)
{
    size_t from, to = marks_between(a, b->first, b->end, &from);
    bool bare = false;
    for (size_t i = from; i < to; i++)
        bare |= a->marks.v[i].rule->kind == RULE_BARE && a->marks.v[i].rule->unit == 0 &&
                a->marks.v[i].end_token == b->end;
    const struct line label = {.first_token = (uint32_t)b->first, .end_token = (uint32_t)b->end};
    if (!bare || names_another_matter(a, &label)) /* "Vergleichskommunen: Kassel" */
        return false;
    bool alone = b->end == b->first + 1 || (b->end == b->first + 2 && is_superlative(a->doc, b->first));
    return alone && section_names_network(a, doc_line_of(a->doc, b->first));
}

/* "Partnerprozess: Dortmund, Kreis Borken", "Aktiv im Partnerprozess: Heide, Husum": more than one. */
static bool labels_network(const struct analysis *a, const struct label *b)
{
    const size_t line = doc_line_of(a->doc, b->first), above = line_next_to(a, line, false);
    if (names_another_matter(a, &a->doc->lines[above]) || /* "Veranstaltungsorte" over it */
        (a->section[line] >= 0 && names_another_matter(a, &a->doc->lines[a->section[line]])))
        return false;
    const bool many = places_in(a, b->value_first, b->value_end, NULL) > 1;
    return label_is_network_alone(a, b) && many && holds_only_communes(a, b) &&
           !is_doubtful(a, b->value_first, b->value_end);
}

/* "Austauschtreffen der hessischen Partnerkommunen", "Runder Tisch der Mitgliedskommunen" at the head: those who belong
 * meet. */
static bool is_of_members_meeting(const struct analysis *a)
{
    static const char *const groups[] = {"ag", "arbeitsgruppe", "arbeitskreis", "runde", "sprecherkreis", NULL};
    const struct doc *d = a->doc;
    const size_t LINES = 6, MOST = 64, LONGEST = 20; /* with text; with the empty ones; tokens */
    for (size_t l = 0, n = 0; l < d->nlines && l < MOST && n < LINES; l++) {
        const struct line *line = &d->lines[l];
        n += !line_is_empty(line);
        if (line->end_token - line->first_token > LONGEST)
            continue;
        size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
        for (; from < to; from++) {
            const struct mark *m = &a->marks.v[from];
            if (rule_is_of_members(m->rule) && m->first_token > line->first_token &&
                (tokens_name_event(d, line->first_token, m->first_token, WORD_EVENT) ||
                 doc_has_one_of(d, line->first_token, m->first_token, groups)))
                return true;
        }
    }
    return false;
}

/* "Anwesend: Kassel, Hanau", "Entschuldigt: Fulda" in the minutes of such a meeting. */
static bool labels_attendance(const struct analysis *a, const struct label *b)
{
    static const char *const words[] = {"anwesend",     "anwesende",    "entschuldigt", "verhindert", "vertreten",
                                        "teilnehmende", "teilgenommen", "teilnehmer",   NULL};
    return b->end == b->first + 1 && doc_one_of(a->doc, b->first, words) && is_of_members_meeting(a);
}

/* "Teilnehmende: Frau Meyer (Celle), Herr Lange (Soltau)": of whom nothing else is said in their brackets. */
static void take_delegates(struct analysis *a, const struct label *b)
{
    const size_t LONGEST = 60; /* tokens of a bracket before the place */
    size_t from, to = places_between(a, b->value_first, b->value_end, &from);
    for (; from < to; from++) {
        const struct place *p = &a->f->places.v[from];
        size_t first = p->first_token, end = p->end_token;
        const size_t back = reach_back(first, LONGEST, b->value_first);
        while (first > back && token_depth(a, first - 1) > 0)
            first--;
        if (p->kind == PLACE_COMMUNE && token_depth(a, p->first_token) > 0 &&
            !tokens_doubtful(a, first, bracket_end(a, end)))
            membership_add(a, from, STATUS_MEMBER, NO_REF, "label.delegates");
    }
}

/* "Beitritt: keine Angabe", "k. A.", "unbekannt": it did, nobody says when. */
static bool is_unknown_value(const struct analysis *a, const struct label *b)
{
    static const char *const words[] = {"angabe", "angaben", "unbekannt", NULL};
    return doc_has_one_of(a->doc, b->value_first, b->value_end, words) ||
           (doc_is(a->doc, b->value_first, "k") && doc_is(a->doc, b->value_first + 2, "a"));
}

/* "Partnerkommune", "Partnerkommune, Beitrittsjahr folgt": a short line that begins with nothing but what the
 * commune over it is. */
static bool is_bare_title(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 8; /* tokens */
    size_t from, to = marks_between(a, line->first_token, line->first_token + 1, &from);
    if (line->kind == BLOCK_HEADING || line->kind == BLOCK_ROW || line->end_token - line->first_token > LONGEST)
        return false;
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        bool one = m->end_token == m->first_token + 1 && !doc_ends(a->doc, m->first_token, 0, "n");
        bool ends = m->end_token == line->end_token || doc_punct(a->doc, m->end_token, ',') ||
                    doc_punct(a->doc, m->end_token, '(');
        if (rule_is_of_members(m->rule) && m->rule->needs == NEEDS_NONE && one && ends)
            return true;
    }
    return false;
}

/* "Partnerprozess: ja" over "Eintritt: April 2017": the date of a label for the beginning right below the answer;
 * NO_REF. */
static int date_of_label_below(const struct analysis *a, size_t l, enum member_status *status)
{
    static const char *const began[] = {"eintritt",      "aufnahme",       "eintrittsdatum", "aufnahmedatum",
                                        "eintrittsjahr", "unterzeichnung", "unterzeichnet",  NULL};
    static const char *const since[] = {"seit", "ab", "start", "beginn", "datum", "jahr", "zeitpunkt", "wann", NULL};
    const size_t LEAD = 3; /* tokens: "am 3. Mai" */
    const struct doc *d = a->doc;
    struct label b;
    size_t from;
    l++;
    l += l < d->nlines && (line_is_empty(&d->lines[l]) || d->lines[l].kind == BLOCK_DETAIL); /* that of the answer */
    if (l >= d->nlines || line_is_empty(&d->lines[l]) || !find_parts(a, l, &b) || b.end != b.first + 1)
        return NO_REF;
    const bool joined = doc_one_of(d, b.first, began);
    if ((!joined && !doc_one_of(d, b.first, since)) ||
        dates_in(a, b.value_first, reach_on(b.value_first, LEAD, b.value_end), &from) == 0)
        return NO_REF;
    *status = joined ? STATUS_JOINED : *status;
    return (int)from;
}

/* "ja, Landkreis Celle seit 2016" on the card of its town: the value itself says who. */
static bool names_another(const struct analysis *a, const struct label *b, size_t date, int topic)
{
    size_t from, to = places_between(a, b->value_first, a->f->dates.v[date].first_token, &from);
    for (; from < to; from++)
        if (a->f->places.v[from].kind == PLACE_COMMUNE &&
            commune_area(a->f, from) != commune_area(a->f, (size_t)topic))
            return true;
    return false;
}

static void read_value(struct analysis *a, size_t l, int32_t card, const struct label *b)
{
    enum member_status status;
    bool of_whom, named;
    if (a->related && (labels_communes(a, b) || labels_attendance(a, b)) && holds_only_communes(a, b)) {
        take_communes(a, b, STATUS_MEMBER);
        return;
    }
    if (a->related && labels_attendance(a, b)) {
        take_delegates(a, b);
        return;
    }
    if (a->related && labels_network(a, b)) {
        take_communes(a, b, STATUS_MEMBER);
        return;
    }
    if (!label_says_membership(a, b, &status, &of_whom) || is_doubtful(a, b->first, b->end) ||
        (clause_network(a, &a->clauses[clause_of(a, b->first)], &named) != NETWORK_THIS &&
         !(b->yes && label_is_short_for_network(a, b))))
        return;
    int topic = topic_of(a, l, card);
    if (is_unknown_value(a, b)) {
        if (topic != NO_REF && status == STATUS_JOINED)
            membership_add(a, (size_t)topic, status, NO_REF, "label.undated");
        return;
    }
    if (is_doubtful(a, b->value_first, b->value_end)) {
        if (topic != NO_REF)
            membership_deny(a, (size_t)topic, doc_sentence_of(a->doc, b->first));
        return;
    }
    size_t from, to = places_between(a, b->first, b->end, &from);
    for (; from < to; from++)
        if (a->f->places.v[from].kind == PLACE_COMMUNE)
            return;
    if (holds_only_communes(a, b)) {
        if (of_whom)
            take_communes(a, b, status);
        return;
    }
    const size_t LEAD = 3; /* "am 3. Mai 2017" */
    to = dates_between(a, b->value_first, b->value_end, &from);
    bool begins = from < to && a->f->dates.v[from].first_token <= b->value_first + LEAD;
    if (begins && topic != NO_REF && names_another(a, b, from, topic))
        return;
    const int last = begins ? a->f->dates.v[from].range_with : NO_REF;
    if (topic != NO_REF && last > (int)from) /* "Mitglied: 2014 bis 2019" */
        membership_add(a, (size_t)topic, STATUS_LEFT, last, "label.range");
    else if (topic != NO_REF && begins && last < 0)
        membership_add(a, (size_t)topic, status, (int)from, "label.date");
    else if (topic != NO_REF && b->yes) {
        const int below = date_of_label_below(a, l, &status);
        membership_add(a, (size_t)topic, status, below, "label.answer");
    }
}

void label_read(struct analysis *a, size_t l, int32_t card)
{
    struct label b;
    if (a->related && is_bare_title(a, &a->doc->lines[l]) && topic_of(a, l, card) != NO_REF) {
        membership_add(a, (size_t)topic_of(a, l, card), STATUS_MEMBER, NO_REF, "label.title");
        return;
    }
    if (a->related && find_answer(a, &a->doc->lines[l], &b))
        read_value(a, l, card, &b);
    else if (find_label(a, l, &b))
        read_value(a, l, card, &b);
}

bool line_labels_seat(const struct analysis *a, const struct line *line)
{
    static const char *const seats[] = {"kreisstadt", "kreissitz", "verwaltungssitz", "sitz", "hauptort", NULL};
    return line->first_token + 1 < line->end_token && doc_one_of(a->doc, line->first_token, seats) &&
           doc_punct(a->doc, line->first_token + 1, ':');
}

bool label_has_detail(const struct analysis *a, const struct group *g)
{
    const uint32_t LABEL = 3, LONGEST = 12; /* tokens */
    static const char *const seats[] = {"kreisstadt", "nachbar", "partnerst", NULL};
    const struct doc *d = a->doc;
    const struct line *line = &d->lines[doc_line_of(d, g->first_token)];
    size_t colon = line->first_token, end = reach_on(line->first_token, LABEL, line->end_token), date;
    if (line->end_token - line->first_token > LONGEST || line->kind == BLOCK_HEADING)
        return false;
    bool kind = false, of_another = false;
    for (; colon < end && !doc_punct(d, colon, ':'); colon++) {
        kind |=
            (token_classes(d, colon) & W_KIND) != 0 || (a->token_bits[colon] & (BIT_UNIT | BIT_NAME | BIT_VERB)) != 0;
        of_another |= doc_begins_in(d, colon, seats) || (doc_ends(d, colon, 4, "te") && colon + 1 < end);
    }
    return colon < end && colon > line->first_token && g->first_token > colon && (!kind || of_another) &&
           !has_finite_between(a, colon, line->end_token) &&
           dates_in(a, colon, line->end_token, &date) == 0; /* "Ausgefertigt: Plön, 4. Mai 2016" */
}

bool line_titles_sheet(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {
        "steckbrief",  "kurzsteckbrief", "profil", "kurzprofil", "porträt", "portrait",
        "kurzporträt", "überblick",      "blick",  "auf",        "einen",   "im",
        "kurz",        "vorgestellt",    "daten",  "fakten",     "und",     NULL};
    const uint32_t LONGEST = 10; /* tokens */
    const struct doc *d = a->doc;
    if ((line->kind != BLOCK_TEXT && line->kind != BLOCK_HEADING) || line->end_token - line->first_token > LONGEST ||
        only_commune(a, line->first_token, line->end_token) < 0)
        return false;
    bool called = false;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        const bool word = doc_one_of(d, i, words);
        called |= word && doc_capital(d, i);
        if (!word && d->tokens[i].kind != TOK_PUNCT && !(a->token_bits[i] & BIT_PLACE) &&
            !(token_classes(d, i) & (W_KIND | W_ARTICLE)))
            return false;
    }
    return called;
}
