/* Where texts say of themselves where and when they stood: the ends of headlines, issues, sources, signatures, the
 * credits of a conversation. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"
#include "lib/fact/page_dates.h"
#include "lib/fact/words.h"

/* The end of a headline without a verb: "Ausgabe Juli 2021", "Bremen, im März 2019", "Reisebericht, Mai 2017". */
static bool ends_headline(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const issue[] = {"ausgabe",       "heft",         "rundbrief",  "infobrief", "newsletter",
                                        "rundschreiben", "mitteilungen", "infodienst", NULL};
    static const char *const links[] = {"im", "den", "vom", NULL};
    const struct doc *d = a->doc;
    const size_t HEAD = 4, LONGEST = 16; /* lines, tokens */
    size_t i = m->first_token;
    if ((size_t)(line - d->lines) >= HEAD || i == line->first_token || i > line->first_token + LONGEST ||
        m->end_token < line->end_token || !date_is_of_page(m))
        return false;
    if (has_finite_between(a, line->first_token, i))
        return false;
    i -= doc_one_of(d, i - 1, links);
    if (i == line->first_token) /* "Im März 2019" is the whole line */
        return false;
    bool sign = d->tokens[i - 1].kind == TOK_PUNCT; /* "Rundschreiben Nr. 12 – März 2015" */
    if (sign && doc_has_one_of(d, line->first_token, i, issue))
        return true;
    return doc_punct(d, i - 1, ',') || doc_punct(d, i - 1, '|') || token_is_dot(d, i - 1) ||
           doc_one_of(d, i - 1, issue);
}

/* "Landesvereinigung für Gesundheit, im Juli 2018", "Fachzeitschrift Prävention, Mai 2019" under a text: the sender and the
 * month, without a verb. */
static bool is_signature(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    const struct doc *d = a->doc;
    const size_t FOOT = 4, LONGEST = 12; /* lines; tokens */
    size_t i = m->first_token;
    if ((size_t)(line - d->lines) + FOOT < d->nlines || m->end_token < line->end_token || !date_is_of_page(m) ||
        i < line->first_token + 3 || i > line->first_token + LONGEST)
        return false;
    if (has_finite_between(a, line->first_token, i))
        return false;
    static const char *const links[] = {"im", "den", NULL};
    i -= doc_one_of(d, i - 1, links);
    return doc_punct(d, i - 1, ',') && line->kind != BLOCK_ITEM && line->kind != BLOCK_ROW &&
           token_is_noun(d, i - 2) && doc_capital(d, line->first_token);
}

/* "Erschienen im Rundbrief Gesundheitsplanung, August 2018", "Das Gespräch führte X. Zuerst erschienen in Heft 8,
 * Mai 2019": the last sentence of a line, which says where the text stood, and ends with when. */
static bool is_source(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const begins[] = {"erschienen", "zuerst",    "erstmals", "veröffentlicht",
                                         "abgedruckt", "nachdruck", "gedruckt", "erstabdruck",
                                         "abdruck",    "aus",       "text",     NULL};
    static const char *const in[] = {"in",         "im",  "aus", "auf", "dem", "erschienen", "veröffentlicht",
                                     "abgedruckt", "der", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 20; /* tokens */
    size_t end = m->end_token, first = d->sentences[doc_sentence_of(d, m->first_token)].first_token;
    if (first < line->first_token)
        first = line->first_token;
    first += doc_punct(d, first, '(');
    while (end < line->end_token && d->tokens[end].kind == TOK_PUNCT)
        end++;
    if (end < line->end_token || !date_is_of_page(m) || line->end_token - first > LONGEST ||
        !doc_one_of(d, first, begins))
        return false;
    return doc_one_of(d, first + 1, in) || doc_punct(d, first + 1, ':');
}

/* "Das Gespräch führte Eva Roth im Mai 2021.", "Die Fragen stellte ... am ...", "Aufgezeichnet im Juni 2020": when the
 * conversation was held that the text is, at its head or foot. */
static bool is_of_conversation(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const talks[] = {"gespräch",  "interview",     "fragen",       "unterhaltung",
                                        "telefonat", "aufgezeichnet", "aufzeichnung", NULL};
    static const char *const held[] = {"führte",       "führten",   "geführt",  "stellte",
                                       "stellten",     "gestellt",  "notierte", "aufgezeichnet",
                                       "aufzeichnung", "zeichnete", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 24, BEGIN = 3; /* tokens */
    const struct sentence *s = &d->sentences[doc_sentence_of(d, m->first_token)];
    if (!date_is_of_page(m) || !line_is_head_or_foot(a, line) || s->end_token - s->first_token > LONGEST)
        return false;
    return doc_has_one_of(d, s->first_token, reach_on(s->first_token, BEGIN, s->end_token), talks) &&
           doc_has_one_of(d, s->first_token, s->end_token, held);
}

/* "Veranstaltungshinweis vom 21. Januar 2020", "Pressedienst vom 3. Mai" at the head or the foot of a page. */
static bool is_of_document(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const documents[] = {"hinweis",        "mitteilung",  "meldung",    "nachricht", "rundbrief",
                                            "rundschreiben",  "infobrief",   "newsletter", "dienst",    "aussendung",
                                            "bekanntmachung", "nachrichten", NULL};
    const struct doc *d = a->doc;
    const uint32_t LONGEST = 200; /* tokens; each date of an endless line would be asked for all of it */
    size_t i = m->first_token;
    if (i < line->first_token + 2 || line->end_token - line->first_token > LONGEST || !doc_is(d, i - 1, "vom") ||
        !date_is_of_page(m) || !line_is_head_or_foot(a, line))
        return false;
    return d->tokens[i - 2].flags & TOK_CAPITAL && doc_ends_in(d, i - 2, 0, documents) &&
           !has_finite_between(a, line->first_token, line->end_token);
}

/* "... im Sommer. (9.12.2022)": the day in a bracket that ends the text, behind its last sentence. */
static bool ends_text(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    const struct doc *d = a->doc;
    size_t i = m->first_token;
    bool last = m->end_token + 1 == d->ntokens && m->end_token + 1 == line->end_token;
    return last && i > line->first_token + 1 && doc_punct(d, i - 1, '(') && doc_punct(d, m->end_token, ')') &&
           d->tokens[i - 2].kind == TOK_PUNCT && date_is_of_page(m);
}

/* "Für unsere Zeitschrift, Heft Juni 2014, sprachen wir mit ...", "Nr. 2 / Mai 2022", "Heft 1/2025 (Februar 2025)":
 * the issue in which the page stood, in its first lines; not "nächstes Heft: Juni 2014". */
static bool is_of_issue(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const issue[] = {"ausgabe", "heft", NULL};
    static const char *const numbered[] = {"ausgabe", "heft",       "nr",        "nummer",
                                           "folge",   "newsletter", "rundbrief", NULL};
    const struct doc *d = a->doc;
    const size_t HEAD = 4, NUMBER = 6; /* lines; tokens: "1/2025 (" */
    size_t i = m->first_token;
    if (i <= line->first_token || !date_is_of_page(m) || !line_is_head_or_foot(a, line))
        return false;
    const uint32_t LONGEST = 40; /* tokens of a line of no verb */
    bool verbless =
        line->end_token - line->first_token <= LONGEST && !has_finite_between(a, line->first_token, line->end_token);
    size_t number = i;
    while (number > line->first_token + 1 && i - number < NUMBER && d->tokens[number - 1].kind != TOK_WORD)
        number--;
    if (verbless && number + 1 < i && doc_one_of(d, number - 1, numbered))
        i = number; /* "Heft 5 · Mai 2021" */
    else if (((size_t)(line - d->lines) >= HEAD && !verbless) || !doc_one_of(d, i - 1, issue))
        return false;
    return i - 1 == line->first_token || d->tokens[i - 2].kind == TOK_PUNCT || doc_capital(d, i - 2);
}

static bool is_dash(const struct doc *d, size_t i)
{
    return doc_punct(d, i, '-') || (i < d->ntokens && !strncmp(d->text + d->tokens[i].start, "–", strlen("–")));
}

/* "Gera, 14.06.2019. Die Stadt ...", "Gera, 14. Juni 2019 – Die Stadt ...": a day that stands before the sentences of its
 * line. */
static bool begins_paragraph(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    const struct doc *d = a->doc;
    const size_t LEAD = 5, SHORTEST = 12; /* tokens before the date, of the line */
    size_t i = m->end_token;
    bool sign = doc_punct(d, i, '.') || doc_punct(d, i, ':') || is_dash(d, i);
    bool ends = sign || (d->tokens[i].flags & TOK_SENTENCE_START && doc_punct(d, i - 1, '.'));
    const struct token *year = &d->tokens[m->end_token - 1]; /* that is written, not that of a heading */
    bool written = year->kind == TOK_NUMBER && year->fold_len == strlen("2019");
    return ends && written && date_is_of_page(m) && m->first_token <= line->first_token + LEAD &&
           line->end_token >= line->first_token + SHORTEST && doc_capital(d, i + sign) && line->kind != BLOCK_ITEM &&
           line->kind != BLOCK_ROW;
}

bool date_is_dateline(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    const struct doc *d = a->doc;
    const size_t LONGEST = 4; /* tokens of the field before the date */
    size_t i = m->first_token;
    if (i == line->first_token || (m->end_token < line->end_token && !begins_paragraph(a, line, m)))
        return false;
    i -= doc_is(d, i - 1, "den") || doc_is(d, i - 1, "im"); /* "Frankfurt, im Juli 1996" */
    if (i < line->first_token + 2 || !doc_punct(d, i - 1, ',') || !(a->token_bits[i - 2] & BIT_PLACE))
        return false;
    size_t first = i - 2;
    while (first > line->first_token && i - first <= LONGEST && !token_is_dot(d, first - 1) && !doc_apart(d, first))
        first--;
    return i - first <= LONGEST;
}

bool line_is_dateline(const struct analysis *a, const struct line *line)
{
    size_t from;
    const size_t n = dates_in(a, line->first_token, line->end_token, &from);
    const struct date_mention *m = n == 1 ? &a->f->dates.v[from] : NULL;
    return m && m->end_token == line->end_token && date_is_dateline(a, line, m);
}

bool date_is_of_figures(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    static const char *const figures[] = {"angaben",   "zahlen",        "daten",  "auskunft",
                                          "auskünfte", "informationen", "quelle", NULL};
    static const char *const all[] = {"alle", "sämtliche", NULL};
    const uint32_t LONGEST = 12; /* tokens */
    size_t end = m->end_token;
    while (end < line->end_token && a->doc->tokens[end].kind == TOK_PUNCT)
        end++;
    const bool bracketed = doc_punct(a->doc, line->first_token, '(');
    size_t first = line->first_token + bracketed;
    first += doc_one_of(a->doc, first, all);
    return end == line->end_token && date_is_of_page(m) && line_is_head_or_foot(a, line) &&
           (bracketed || line->kind != BLOCK_HEADING) && line->end_token - line->first_token <= LONGEST &&
           doc_one_of(a->doc, first, figures) && !has_finite_between(a, line->first_token, line->end_token);
}

bool date_is_of_imprint(const struct analysis *a, const struct line *line, const struct date_mention *m)
{
    return ends_headline(a, line, m) || is_signature(a, line, m) || is_source(a, line, m) ||
           is_of_conversation(a, line, m) || is_of_issue(a, line, m) || ends_text(a, line, m) ||
           is_of_document(a, line, m);
}
