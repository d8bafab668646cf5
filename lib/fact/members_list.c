/* Memberships that lists, tables and timelines state: what announces them, and their entries. */
#include "lib/fact/members.h"
#include "lib/fact/words.h"

#include <string.h>

/* What a line (heading, lead-in, caption) says of the entries under it. */
struct announcement {
    bool made;    /* it speaks of members of the network */
    bool refused; /* it speaks of others: candidates, another network, who is not there */
    enum member_status status;
    const char *rule;
};

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

static bool line_plans(const struct analysis *a, const struct line *line)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (a->doc->tokens[i].kind == TOK_WORD && !(a->token_bits[i] & (BIT_PLACE | BIT_NAME)) &&
            token_is_plan(a->doc, i))
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

static struct announcement announced_by(const struct analysis *a, const struct line *line)
{
    struct announcement n = {.status = STATUS_MEMBER};
    if (is_empty(line) || line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return n;
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool lists = r->kind == RULE_LIST || (r->kind == RULE_UNIT && r->unit == 0);
        bool tells = r->kind == RULE_VERB || r->kind == RULE_NOUN;
        if (!lists && !tells)
            continue;
        if (!n.rule || r->kind == RULE_LIST)
            n.rule = r->id;
        if (tells && r->status != STATUS_MEMBER && n.status == STATUS_MEMBER)
            n.status = r->status;
        n.made = true;
    }
    n.made &= clause_network(a, &a->clauses[clause_of(a, line->first_token)], &(bool){false}) == NETWORK_THIS;
    if (n.made && line_has(a, line, W_FORMER))
        n.status = STATUS_LEFT;
    n.refused = names_other_only(a, line) || (line_has(a, line, W_NOT) && n.status != STATUS_LEFT) ||
                line_plans(a, line) || line_has(a, line, W_MODAL | W_FUTURE);
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

/* What the headings over line `l` say, the nearest first; `lead` is the line above the list, -1 for none. */
static struct announcement announcement_for(const struct analysis *a, size_t l, int32_t lead)
{
    const struct line *lines = a->doc->lines;
    struct announcement n = {0};
    if (lead >= 0 &&
        (ends_with_colon(a, &lines[lead]) || lines[lead].kind == BLOCK_CAPTION || is_label(a, &lines[lead]))) {
        n = announced_by(a, &lines[lead]);
        if (n.made || n.refused)
            return n;
    }
    const int LEVELS = 3;
    int32_t up = a->section[l];
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = section_parent(a, up)) {
        n = announced_by(a, &lines[up]);
        if (n.made || n.refused)
            return n;
    }
    return (struct announcement){0};
}

/* --- entries ------------------------------------------------------------------------------------------------------ */

/* "Hanse- und Universitätsstadt Rostock": kinds of communes that no list has. */
static bool is_kind_compound(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    const char *fold = doc_fold(d, i);
    return (t->fold_len > 5 && !strcmp(fold + t->fold_len - 5, "stadt")) ||
           (t->fold_len > 8 && !strcmp(fold + t->fold_len - 8, "gemeinde")) || doc_punct(d, i + 1, '-');
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

/* What the entry says of itself behind its communes: "(ausgetreten 2019)", "Beitritt geplant". */
static struct statement entry_statement(const struct analysis *a, const struct line *line, size_t first,
                                        const struct announcement *n)
{
    struct statement s = {.rule = n->rule, .status = n->status};
    const size_t REACH = 24; /* the label of an entry, not the text behind it */
    size_t end = line->end_token > first + REACH ? first + REACH : line->end_token;
    for (size_t i = first; i < end; i++) {
        unsigned classes = token_classes(a->doc, i);
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
    if (end > p->end_token + REACH)
        end = p->end_token + REACH;
    size_t to = dates_between(a, p->end_token, end, &from);
    return from < to && a->f->dates.v[from].range_with < 0 ? (int)from : NO_REF;
}

static void take_entry(struct analysis *a, const struct line *line, const struct announcement *n, int heading_date)
{
    int before;
    size_t start = entry_start(a, line, &before), from;
    size_t to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to)
        return;
    const struct group *g = &a->groups[from];
    if (!goes_on_as_entry(a, g, line))
        return;
    struct statement s = entry_statement(a, line, a->f->places.v[g->end_place - 1].end_token, n);
    if ((s.denied && s.status != STATUS_LEFT) || s.unsure) {
        trace_note(a, g->first_token, g->end_token, n->rule, false, s.denied ? "denied" : "planned or not sure");
        return;
    }
    if (before == NO_REF)
        before = heading_date;
    bool timeline = before != NO_REF && s.status == STATUS_MEMBER;
    for (size_t i = g->first_place; i < g->end_place; i++)
        if (a->f->places.v[i].kind == PLACE_COMMUNE && token_depth(a, a->f->places.v[i].first_token) == 0)
            membership_add(a, i, timeline ? STATUS_JOINED : s.status, entry_date(a, line, g, i, before), n->rule);
}

/* A line of nothing but communes: "Frankfurt, Kassel und der Lahn-Dill-Kreis". */
static bool is_pure_list(const struct analysis *a, const struct line *line)
{
    int date;
    size_t start = entry_start(a, line, &date), from, to = groups_between(a, start, line->end_token, &from);
    if (start == line->end_token || from == to)
        return false;
    size_t end = a->groups[from].end_token;
    while (end < line->end_token && (a->doc->tokens[end].kind == TOK_PUNCT || a->token_bits[end] & BIT_DATE))
        end++;
    return end == line->end_token;
}

/* --- tables --------------------------------------------------------------------------------------------------------- */

enum { COLUMNS = 24 };

struct table {
    bool headed;     /* the header tells what the columns are */
    size_t communes; /* the column of the communes, COLUMNS if the header does not say */
    bool announced;
    bool asks[COLUMNS];                /* the header asks who belongs: "Partnerkommune?", "Teilnahme" */
    const struct rule *rules[COLUMNS]; /* of columns with dates: "Beitritt", "Austritt"; NULL for others */
};

/* The column that token i of a row stands in: tabs part the cells. `at` and `column` go on from the token before. */
static size_t column_of(const struct analysis *a, size_t i, size_t *at, size_t *column)
{
    for (; *at < a->doc->tokens[i].start; ++*at)
        *column += a->doc->text[*at] == '\t';
    return *column < COLUMNS ? *column : COLUMNS - 1;
}

/* The column headed "Kommune" or the like: the one that says nothing else. */
static size_t commune_column(const struct analysis *a, const struct line *line)
{
    size_t at = line->start, column = 0, best = COLUMNS, words = 0, last = COLUMNS;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        size_t c = column_of(a, i, &at, &column), from, to = marks_between(a, i, i + 1, &from);
        words = c == last ? words + 1 : 0;
        last = c;
        bool unit = false;
        for (size_t m = from; m < to; m++)
            unit |= (a->marks.v[m].rule->kind == RULE_UNIT || a->marks.v[m].rule->kind == RULE_BARE) &&
                    a->marks.v[m].rule->unit == 0;
        if (unit && words == 0 && best == COLUMNS)
            best = c;
        else if (c == best)
            best = COLUMNS; /* "Stadt-/Landkreis": more than the one word */
    }
    return best;
}

/* The communes of a row: those of their column, else the first. */
static const struct group *group_of_row(const struct analysis *a, const struct line *line, const struct table *t)
{
    size_t from, to = groups_between(a, line->first_token, line->end_token, &from), at = line->start, column = 0;
    for (size_t i = from; i < to && t->headed && t->communes < COLUMNS; i++)
        if (column_of(a, a->groups[i].first_token, &at, &column) == t->communes)
            return &a->groups[i];
    return from < to ? &a->groups[from] : NULL;
}

static void read_header(const struct analysis *a, const struct line *line, struct table *t)
{
    size_t at = line->start, column = 0, from, to = marks_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct mark *m = &a->marks.v[i];
        size_t c = column_of(a, m->first_token, &at, &column);
        if ((m->rule->kind == RULE_NOUN || m->rule->kind == RULE_VERB) && !t->rules[c])
            t->rules[c] = m->rule;
        t->asks[c] |= m->rule->status != STATUS_LEFT && m->rule->kind != RULE_OTHER &&
                      m->rule->kind != RULE_REFERENCE &&
                      (m->rule->kind != RULE_BARE || m->rule->needs == NEEDS_FOCUS) && m->rule->unit <= 0;
    }
    for (size_t i = line->first_token, c_at = line->start, c = 0; i < line->end_token; i++) {
        size_t here = column_of(a, i, &c_at, &c);
        static const struct rule since = {.id = "table.since", .kind = RULE_NOUN, .status = STATUS_MEMBER};
        static const char *const dated[] = {"jahr", "datum", "beginn", NULL};
        if ((token_classes(a->doc, i) & W_SINCE || doc_one_of(a->doc, i, dated)) && !t->rules[here])
            t->rules[here] = &since;
    }
    t->headed = true;
    t->communes = commune_column(a, line);
}

static bool has_dates_column(const struct table *t)
{
    for (size_t i = 0; i < COLUMNS; i++)
        if (t->rules[i])
            return true;
    return false;
}

/* Whether the words of a cell deny or plan what its column is headed with. */
static void judge_row(const struct analysis *a, const struct line *line, const struct table *t, bool *denied)
{
    size_t at = line->start, column = 0;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        size_t c = column_of(a, i, &at, &column);
        const struct token *tok = &a->doc->tokens[i];
        *denied |= doc_is(a->doc, i, "nein");
        if (tok->kind != TOK_WORD || (t->headed && has_dates_column(t) && !t->rules[c]))
            continue;
        *denied |= (token_classes(a->doc, i) & (W_NOT | W_FUTURE)) != 0 || doc_is(a->doc, i, "nein") ||
                   (!(a->token_bits[i] & BIT_PLACE) && token_is_plan(a->doc, i));
    }
}

enum answer { ANSWER_NONE, ANSWER_YES, ANSWER_NO };

/* What the row's cells say to the columns that ask who belongs: "ja", "x", a tick; "nein", a dash. */
static enum answer answer_of_row(const struct analysis *a, const struct line *line, const struct table *t)
{
    static const char *const yes[] = {"ja", "x", "✓", "✔", "☑", "✅", "•", NULL};
    static const char *const no[] = {"nein", "nicht", "kein", "keine", "–", "-", "—", "✗", "✘", "❌", NULL};
    const struct doc *d = a->doc;
    size_t at = line->start, column = 0, last = COLUMNS;
    enum answer found = ANSWER_NONE;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        size_t c = column_of(a, i, &at, &column);
        bool begins = c != last;
        last = c;
        if (!begins || !t->asks[c])
            continue;
        const struct token *tok = &d->tokens[i];
        const char *word = tok->kind == TOK_PUNCT ? d->text + tok->start : doc_fold(d, i);
        size_t len = tok->kind == TOK_PUNCT ? tok->end - tok->start : tok->fold_len;
        for (const char *const *w = no; *w; w++)
            if (len == strlen(*w) && !memcmp(word, *w, len))
                return ANSWER_NO;
        for (const char *const *w = yes; *w; w++)
            if (len == strlen(*w) && !memcmp(word, *w, len))
                found = ANSWER_YES;
    }
    return found;
}

/* A row whose cell answers the question of its column needs no other announcement. */
static struct announcement answered(const struct analysis *a, const struct line *line, const struct table *t,
                                    const struct announcement *n)
{
    bool named;
    struct announcement own = *n;
    enum answer answer = answer_of_row(a, line, t);
    if (answer == ANSWER_NONE ||
        clause_network(a, &a->clauses[clause_of(a, line->first_token)], &named) != NETWORK_THIS)
        return own;
    own = (struct announcement){.made = answer == ANSWER_YES, .refused = answer == ANSWER_NO, .rule = "table.answer"};
    own.status = STATUS_MEMBER;
    return own;
}

static void take_row(struct analysis *a, const struct line *line, const struct table *t, const struct announcement *n)
{
    const struct group *g = group_of_row(a, line, t);
    if (!g || (!has_dates_column(t) && !n->made) || n->refused)
        return;
    bool denied = false, any = false;
    judge_row(a, line, t, &denied);
    if (denied) {
        trace_note(a, g->first_token, g->end_token, n->rule ? n->rule : "table", false, "denied or planned");
        return;
    }
    size_t first, last = dates_between(a, line->first_token, line->end_token, &first), at = line->start, column = 0;
    for (size_t i = first; i < last; i++) {
        size_t c = column_of(a, a->f->dates.v[i].first_token, &at, &column);
        if (t->headed && !t->rules[c])
            continue;
        enum member_status status = t->rules[c] ? t->rules[c]->status : n->status;
        membership_add_group(a, g, status, (int)i, t->rules[c] ? t->rules[c]->id : n->rule);
        any = true;
    }
    for (size_t p = g->first_place; p < g->end_place && !any && n->made; p++)
        if (a->f->places.v[p].kind == PLACE_COMMUNE)
            membership_add(a, p, n->status, NO_REF, n->rule);
}

/* A first row without communes is a header even where markup does not say so. */
static bool is_header(const struct analysis *a, const struct line *line, bool first)
{
    size_t from;
    return line->level == 1 || (first && groups_between(a, line->first_token, line->end_token, &from) == from);
}

/* --- the page ------------------------------------------------------------------------------------------------------- */

void members_in_lists(struct analysis *a)
{
    const struct doc *d = a->doc;
    int32_t lead = -1, section = -2;
    struct table table = {0};
    bool in_table = false;
    for (size_t l = 0; l < d->nlines; l++) {
        const struct line *line = &d->lines[l];
        if (is_empty(line))
            continue;
        if (a->section[l] != section) {
            section = a->section[l];
            lead = -1;
        }
        if (line->kind != BLOCK_ROW)
            in_table = false;
        if (line->kind == BLOCK_ROW) {
            if (!in_table)
                table = (struct table){0};
            if (is_header(a, line, !in_table))
                read_header(a, line, &table);
            else {
                struct announcement n = announcement_for(a, l, lead);
                n = answered(a, line, &table, &n);
                take_row(a, line, &table, &n);
            }
            in_table = true;
            continue;
        }
        bool entry = line->kind == BLOCK_ITEM || line->kind == BLOCK_TERM || is_pure_list(a, line);
        if (entry && line->kind != BLOCK_HEADING) {
            struct announcement n = announcement_for(a, l, lead);
            if (n.made)
                take_entry(a, line, &n, section_date(a, l));
        }
        if (!entry && line->kind != BLOCK_HEADING)
            lead = (int32_t)l;
    }
}
