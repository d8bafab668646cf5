/* What the reader has in mind from one sentence to the next: the commune that a heading, a term or a line of its own
 * makes the topic of what stands under it. German in general. */
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/page_dates.h"
#include "lib/fact/words.h"

/* "Kassel", "Neues aus Kassel"; of several communes if it is nothing but them: "Erlangen und Landkreis
 * Erlangen-Höchstadt". */
static bool heads_section(const struct analysis *a, const struct line *line, const struct group *g)
{
    const uint32_t FEW = 3;
    uint32_t places = g->end_place - g->first_place;
    return places == 1 || (places <= FEW && g->end_token == line->end_token && line_is_pure_list(a, line));
}

/* "Was geschah mit Peine?", not "Sind die Städte des Kreises Peine auch dabei?" */
static bool is_asked_about(const struct group *g)
{
    return g->end_place - g->first_place == 1 && g->role != GROUP_OF && g->role != GROUP_GENITIVE;
}

void reading_enter_section(struct reading *r, int32_t section)
{
    struct analysis *a = r->a;
    r->section = section;
    r->structural = false;
    if (section >= 0) {
        const struct line *line = &doc_in(r)->lines[section];
        bool asked = doc_punct(doc_in(r), line->end_token - 1, '?');             /* "Was geschah mit Peine?" */
        const size_t question = doc_sentence_of(doc_in(r), line->end_token - 1); /* "Sie sind aus Celle. ...?" */
        size_t from, first = asked ? doc_in(r)->sentences[question].first_token : line->first_token;
        size_t to = groups_between(a, first, line->end_token, &from);
        if (from < to && (a->groups[from].role == GROUP_SUBJECT || asked) && !line_is_dateline(a, line) &&
            heads_section(a, line, &a->groups[from])) {
            r->topic = (int)from;
            r->structural = true;
            return;
        }
    }
    r->topic = -1;
    if (a->publisher >= 0)
        r->topic = group_at(a, a->f->places.v[a->publisher].first_token);
}

static bool is_date_alone(const struct analysis *a, const struct sentence *s)
{
    size_t from;
    if (dates_in(a, s->first_token, s->end_token, &from) != 1)
        return false;
    size_t end = a->f->dates.v[from].end_token;
    while (end < s->end_token && a->doc->tokens[end].kind == TOK_PUNCT)
        end++;
    return a->f->dates.v[from].first_token == s->first_token && end == s->end_token;
}

static bool is_question_line(const struct analysis *a, const struct sentence *s)
{
    const struct line *line = &a->doc->lines[s->line];
    const size_t SHORT = 5; /* tokens: "Und Leipzig? Seit 2012 dabei." */
    if (s->end_token - s->first_token <= SHORT && doc_punct(a->doc, s->end_token - 1, '?') &&
        !has_finite_between(a, s->first_token, s->end_token))
        return true;
    return line->first_token == s->first_token && line->end_token == s->end_token &&
           doc_punct(a->doc, s->end_token - 1, '?');
}

/* "GREIFSWALD. Im Landkreis soll sich etwas tun.": where the news is from, with its text behind it on the line. */
static bool is_dateline(const struct analysis *a, const struct sentence *s)
{
    const struct line *line = &a->doc->lines[s->line];
    return line->first_token == s->first_token && s->end_token < line->end_token &&
           doc_punct(a->doc, s->end_token - 1, '.');
}

void reading_enter_line(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &a->doc->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (from == to && is_date_alone(a, s)) /* a new entry of a timeline */
        reading_enter_section(r, r->section);
    if (from + 1 == to && is_question_line(a, s) && is_asked_about(&a->groups[from])) {
        r->topic = (int)from; /* "Was geschah mit Peine?" over the answer */
        return;
    }
    if (from + 1 != to || a->groups[from].end_place - a->groups[from].first_place != 1)
        return;
    if (a->doc->lines[s->line].kind == BLOCK_ROW) /* "Kreisstadt: Wismar" tells of whom the table is */
        return;
    size_t first = s->first_token;
    if (line_labels_seat(a, &a->doc->lines[s->line]))
        return;
    static const char *const labels[] = {"steckbrief", "porträt", "portrait", "name", "ort", "profil", NULL};
    while (first < a->groups[from].first_token &&
           (token_classes(a->doc, first) & W_KIND || a->doc->tokens[first].kind == TOK_PUNCT ||
            (first == s->first_token && doc_one_of(a->doc, first, labels))))
        first++;
    if (r->topic >= 0 && is_dateline(a, s)) /* of whom the text is stands over it */
        return;
    if (first == a->groups[from].first_token && a->groups[from].end_token == s->end_token) {
        r->topic = (int)from;
        r->structural = !is_dateline(a, s);
    }
}

void reading_leave_topic(struct reading *r, size_t memberships_before)
{
    const struct facts *f = r->a->f;
    if (r->subject >= 0 || r->structural || f->nmemberships != memberships_before + 1)
        return;
    const int group = group_at(r->a, f->places.v[f->memberships[memberships_before].place].first_token);
    if (group >= 0)
        r->topic = group;
}
