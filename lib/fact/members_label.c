/* Memberships that labels state: "Beitritt: 2014", "Dabei seit | Mai 2016", "Zugänge 2019: Herne (Juni), Unna". The value
 * is a date, of the commune that the heading over it names, or communes. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"

struct label {
    size_t first, end;             /* its tokens */
    size_t value_first, value_end; /* those of the value */
};

/* --- where labels stand ------------------------------------------------------------------------------------------- */

/* "Im Partnerprozess seit November 2016.", "Partnerkommune seit 2013": a label without a colon, up to "seit". */
static bool find_since(const struct analysis *a, const struct line *line, struct label *out)
{
    const size_t LONGEST = 8;
    for (size_t i = line->first_token; i < line->end_token && i < line->first_token + LONGEST; i++) {
        if (a->token_bits[i] & (BIT_VERB | BIT_PLACE | BIT_DATE))
            return false;
        if (i > line->first_token && token_classes(a->doc, i) & W_SINCE) {
            out->end = out->value_first = i + 1;
            return i + 1 < line->end_token && a->token_bits[i + 1] & (BIT_DATE | BIT_VERB);
        }
    }
    return false;
}

/* "Label: value" in a line, "label | value" in a row, a term and its details. */
static bool find_label(const struct analysis *a, size_t l, struct label *out)
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
        if (doc_punct(a->doc, i, ':')) {
            out->end = i;
            bool yes = doc_is(a->doc, i + 1, "ja") && doc_punct(a->doc, i + 2, ',');
            out->value_first = yes ? i + 3 : i + 1; /* "Partnerkommune: ja, seit 2018" */
            return out->value_first < line->end_token;
        }
    }
    return false;
}

/* --- what labels say ----------------------------------------------------------------------------------------------- */

static bool is_doubtful(const struct analysis *a, size_t first, size_t end)
{
    static const char *const denials[] = {"ohne", "nein", NULL};
    return doc_has_one_of(a->doc, first, end, denials) || tokens_doubtful(a, first, end);
}

/* "Zugänge", "Abgänge": what the profile has no words for. */
static bool says_moves(const struct analysis *a, const struct label *b, enum member_status *status)
{
    static const char *const came[] = {"zugänge", "neuzugänge", "neuaufnahmen", "neu", "neue", "zugang", NULL};
    static const char *const went[] = {"abgänge", "abgang", "weggänge", NULL};
    for (size_t i = b->first; i < b->end; i++) {
        if (doc_one_of(a->doc, i, came)) {
            *status = STATUS_JOINED;
            return true;
        }
        if (doc_one_of(a->doc, i, went) || token_classes(a->doc, i) & W_FORMER) {
            *status = STATUS_LEFT;
            return true;
        }
    }
    return false;
}

/* Whether the label says who belongs, came or went: "Beitritt", "Dabei seit", "Im Partnerprozess seit". */
static bool says_membership(const struct analysis *a, const struct label *b, enum member_status *status,
                            bool *of_whom)
{
    size_t from, to = marks_between(a, b->first, b->end, &from);
    bool named = false, since = tokens_are(a->doc, b->first, b->end, W_SINCE), said = false;
    *status = STATUS_MEMBER;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool tells = r->kind == RULE_NOUN || r->kind == RULE_VERB;
        named |= rule_names_network(r);
        said |= tells;
        if (tells && r->status != STATUS_MEMBER)
            *status = r->status;
    }
    since |= b->value_first < b->value_end && token_classes(a->doc, b->value_first) & W_SINCE; /* "...: seit 2016" */
    *of_whom = says_moves(a, b, status);
    return said || (named && since) || *of_whom;
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
    static const char *const owners[] = {"träger",          "projektträger", "kommune",  "stadt", "landkreis",
                                         "kreis",           "gemeinde",      "kommunen", "name",  "antragsteller",
                                         "antragstellerin", "ort",           "standort", NULL};
    const size_t LINES = 12;
    const struct doc *d = a->doc;
    for (size_t n = 0; l > 0 && n < LINES && !line_is_empty(&d->lines[l - 1]); n++) {
        const struct line *line = &d->lines[--l];
        if (!doc_one_of(d, line->first_token, owners))
            continue;
        int group =
            doc_punct(d, line->first_token + 1, ':') ? only_commune(a, line->first_token, line->end_token) : -1;
        return group >= 0 ? (int)a->groups[group].first_place : NO_REF;
    }
    return NO_REF;
}

static int topic_of(const struct analysis *a, size_t l, int32_t card)
{
    const int LEVELS = 4;
    int32_t up = a->section[l];
    if (card >= 0 && card > up)
        return commune_of_heading(a, card);
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = section_parent(a, up))
        if (a->doc->lines[up].kind == BLOCK_HEADING && commune_of_heading(a, up) != NO_REF)
            return commune_of_heading(a, up);
    return owner_of_sheet(a, l);
}

/* --- reading them ------------------------------------------------------------------------------------------------------ */

/* The communes of the value, each with the date in its bracket, else that of the label. */
static void take_communes(struct analysis *a, const struct label *b, enum member_status status)
{
    size_t from, to = dates_between(a, b->first, b->end, &from);
    int of_label = from + 1 == to ? (int)from : NO_REF;
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

/* "Kommunen: Emden, Kassel" on a page about the network: a label of nothing but a noun for communes. */
static bool labels_communes(const struct analysis *a, const struct label *b)
{
    size_t from, to = marks_between(a, b->first, b->end, &from);
    bool bare = false;
    for (size_t i = from; i < to; i++)
        bare |= a->marks.v[i].rule->kind == RULE_BARE && a->marks.v[i].rule->unit == 0 &&
                a->marks.v[i].end_token == b->end;
    return bare && b->end == b->first + 1 && section_names_network(a, doc_line_of(a->doc, b->first));
}

/* "Beitritt: keine Angabe", "k. A.", "unbekannt": it did, nobody says when. */
static bool is_unknown_value(const struct analysis *a, const struct label *b)
{
    static const char *const words[] = {"angabe", "angaben", "unbekannt", NULL};
    return doc_has_one_of(a->doc, b->value_first, b->value_end, words) ||
           (doc_is(a->doc, b->value_first, "k") && doc_is(a->doc, b->value_first + 2, "a"));
}

/* "Partnerkommune", "Partnerkommune, Beitrittsjahr folgt": a short line that begins with nothing but what the commune over it
 * is. */
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
        if (m->rule->kind == RULE_UNIT && m->rule->unit == 0 && m->rule->needs == NEEDS_NONE && one && ends)
            return true;
    }
    return false;
}

void label_read(struct analysis *a, size_t l, int32_t card)
{
    struct label b;
    if (a->related && is_bare_title(a, &a->doc->lines[l]) && topic_of(a, l, card) != NO_REF) {
        membership_add(a, (size_t)topic_of(a, l, card), STATUS_MEMBER, NO_REF, "label.title");
        return;
    }
    enum member_status status;
    bool of_whom, named;
    if (!find_label(a, l, &b))
        return;
    if (a->related && labels_communes(a, &b) && holds_only_communes(a, &b)) {
        take_communes(a, &b, STATUS_MEMBER);
        return;
    }
    if (!says_membership(a, &b, &status, &of_whom) || is_doubtful(a, b.first, b.end) ||
        clause_network(a, &a->clauses[clause_of(a, b.first)], &named) != NETWORK_THIS)
        return;
    int topic = topic_of(a, l, card);
    if (is_unknown_value(a, &b)) {
        if (topic != NO_REF && status == STATUS_JOINED)
            membership_add(a, (size_t)topic, status, NO_REF, "label.undated");
        return;
    }
    if (is_doubtful(a, b.value_first, b.value_end)) {
        if (topic != NO_REF)
            membership_deny(a, (size_t)topic, doc_sentence_of(a->doc, b.first));
        return;
    }
    size_t from, to = places_between(a, b.first, b.end, &from);
    for (; from < to; from++)
        if (a->f->places.v[from].kind == PLACE_COMMUNE)
            return;
    if (holds_only_communes(a, &b)) {
        if (of_whom)
            take_communes(a, &b, status);
        return;
    }
    const size_t LEAD = 3; /* "am 3. Mai 2017" */
    to = dates_between(a, b.value_first, b.value_end, &from);
    bool begins = from < to && a->f->dates.v[from].first_token <= b.value_first + LEAD;
    if (topic != NO_REF && begins && a->f->dates.v[from].range_with < 0)
        membership_add(a, (size_t)topic, status, (int)from, "label.date");
}
