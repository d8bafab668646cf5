/* What stands over a list, a table or a timeline says of it: that it is one of members, or of others. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

static bool line_has(const struct analysis *a, const struct line *line, unsigned classes)
{
    return tokens_are(a->doc, line->first_token, line->end_token, classes);
}

static bool names_other_only(const struct analysis *a, const struct line *line)
{
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    bool other = false, this = false;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        other |= r->kind == RULE_OTHER;
        this |= rule_names_network(r);
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

/* "Kleine Anfrage", "Antwort der Landesregierung", "Anfrage der Fraktion": what kind of paper the page is. */
static bool names_paper(const struct doc *d, size_t i)
{
    static const char *const kinds[] = {"kleine",        "kleinen",   "große",      "großen", "schriftliche",
                                        "schriftlichen", "mündliche", "mündlichen", NULL};
    static const char *const whose[] = {"der", "des", "auf", "zur", "zu", NULL};
    static const char *const asking[] = {"fraktion", "abgeordnet", "stadtr", "kreisr", "ratsm", NULL};
    if (doc_is(d, i, "antwort"))
        return doc_one_of(d, i + 1, whose);
    return doc_is(d, i, "anfrage") && ((i > 0 && doc_one_of(d, i - 1, kinds)) ||
                                       (token_classes(d, i + 1) & W_ARTICLE && doc_begins_in(d, i + 2, asking)));
}

/* Stems at the start of a word: money, meetings, who is written to, who thinks it over. */
bool names_another_matter(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {
        "förder",     "geförder",   "gefördert", "fördermittel", "zuschuss",  "zuschüss",  "geld",   "bewillig",
        "termin",     "veranstalt", "tagung",    "fachtag",      "kongress",  "konferenz", "anmeld", "angemeld",
        "interess",   "gespräch",   "kandidat",  "anfrage",      "angefragt", "beobacht",  "gäste",  "verteiler",
        "gestrichen", "unabhängig", "außerhalb", "überleg",      "vergleich", "ohne",      "bewerb", "warte",
        "anwärter",   "vorgemerkt", "zuständig", "anschrift",    "presse",    "literatur", "fehl",   "frageb",
        "befrag",     "umfrag",     "rücklauf",  "rückmeld",     "antwort",   "fleck",     "lücke",  "besuch",
        "ausstell",   "station",    "wander",    "reise",        "berat",     NULL};
    if (line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (!(a->token_bits[i] & (BIT_PLACE | BIT_NAME)) && doc_begins_in(a->doc, i, stems) &&
            !names_paper(a->doc, i))
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
        if (doc_begins(a->doc, i, "ander") && doc_begins_in(a->doc, i + 1, stems))
            return true;
    return false;
}

/* "Vertreten waren beim letzten Austausch", "Regionaltreffen 2018": who came to a meeting. */
static bool names_meeting(const struct analysis *a, const struct line *line)
{
    return tokens_name_event(a->doc, line->first_token, line->end_token, WORD_EVENT_WORK);
}

/* "Auf dem Weg zur Partnerkommune", "Unterwegs in den Verbund": not there yet. */
static bool is_on_the_way(const struct analysis *a, const struct line *line)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (doc_is(a->doc, i, "unterwegs") || (doc_is(a->doc, i, "auf") && doc_is(a->doc, i + 1, "dem") &&
                                               (doc_is(a->doc, i + 2, "weg") || doc_is(a->doc, i + 2, "sprung"))))
            return true;
    return false;
}

/* The one calendar date of a line that says since when, or that those under it joined or left: "Seit Mai 2014 dabei",
 * "Beitritte 2019"; not "Mitglieder (Stand 2020)". */
static int date_for_all(const struct analysis *a, const struct line *line, enum member_status status)
{
    static const char *const as_of[] = {"stand", "stichtag", "aktualisiert", NULL};
    static const char *const outset[] = {"anfang", "gründung", "gründungsmitglieder", "beginn", NULL};
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    for (size_t i = line->first_token; i + 1 < line->end_token; i++)
        if (doc_punct(a->doc, i, ':') || doc_punct(a->doc, i, '*')) /* "Beitritt: 2014", "* = seit 2014" */
            return NO_REF;
    size_t group;
    bool told = status == STATUS_JOINED && line_ends_with_colon(a, line); /* "Am Mittwoch erhielten ihre Urkunde:" */
    if (from + 1 != to || !(told || date_is_absolute(a, from)) ||
        groups_between(a, line->first_token, line->end_token, &group) > group ||
        doc_has_one_of(a->doc, line->first_token, line->end_token, as_of))
        return NO_REF;
    bool says = status != STATUS_MEMBER || line_has(a, line, W_SINCE) ||
                doc_has_one_of(a->doc, line->first_token, line->end_token, outset);
    return says ? (int)from : NO_REF;
}

/* Whether the word is part of what a rule of the profile matched. */
static bool is_marked(const struct analysis *a, const struct line *line, size_t token)
{
    size_t from, to = marks_between(a, line->first_token, token + 1, &from);
    for (size_t i = from; i < to; i++)
        if (a->marks.v[i].end_token > token)
            return true;
    return false;
}

/* A heading that only divides the list: by places, kinds of communes, time, letters. Names of the network and what else
 * the profile knows divide nothing and say nothing else. */
static bool divides(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {
        "nord",  "süd",       "ost",          "west",      "mitte",      "region",    "land",       "kreis",
        "stadt", "städt",     "gemeind",      "bezirk",    "jahr",       "übersicht", "liste",      "kommun",
        "wer",   "überblick", "blick",        "verzeichn", "karte",      "aufstell",  "tabelle",    "anlage",
        "länd",  "anhang",    "wo",           "wann",      "bundes",     "auf",       "unser",      "hier",
        "name",  "von",       "namen",        "deutsch",   "mitglied",   "partner",   "teilnehmer", "folie",
        "seite", "teil",      "kapitel",      "abschn",    "alphabet",   "sortie",    "eintritt",   "dabei",
        "netz",  "verbund",   "prozess",      "so",        "zeitleiste", "chronik",   "entwickl",   "zahl",
        "stand", "neu",       "gründungsmit", "beteiligt", "mitwirk",    NULL};
    if (line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++) {
        const struct token *t = &a->doc->tokens[i];
        size_t from, to = places_between(a, line->first_token, i + 1, &from);
        bool place = to > from && a->f->places.v[to - 1].end_token > i;
        if (doc_capital(a->doc, i) && !place && t->fold_len > 1 && !doc_begins_in(a->doc, i, stems) &&
            !(a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME)) && !token_classes(a->doc, i) &&
            !is_marked(a, line, i))
            return false;
    }
    return true;
}

/* "Neu", "Neu seit 2019", "Neuzugänge": and nothing that is new. */
static bool names_newcomers(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"neu",      "neue",          "neuzugänge", "zugänge",   "neuaufnahmen",
                                        "neulinge", "neumitglieder", "zugang",     "neuzugang", NULL};
    static const char *const more[] = {"weitere", "weiterer", "alle", "die", "unsere", NULL};
    struct line rest = *line;
    rest.first_token += doc_one_of(a->doc, line->first_token, more);
    if (rest.first_token >= line->end_token || !doc_one_of(a->doc, rest.first_token, words))
        return false;
    rest.first_token++;
    return divides(a, &rest);
}

/* "Vier haben das inzwischen getan:" over four items. */
static bool numbers_those_below(const struct analysis *a, const struct clause *c)
{
    const struct line *end = a->doc->lines + a->doc->nlines;
    const struct line *items = a->doc->lines + doc_line_of(a->doc, c->first_token) + 1;
    int64_t n = 0;
    struct number number;
    for (; items < end && (line_is_empty(items) || items->kind == BLOCK_ITEM); items++)
        n += !line_is_empty(items);
    for (size_t i = c->first_token; n > 1 && i < c->end_token; i++)
        if (counts_at(a, i, &number) && !number.ordinal && number.value == n)
            return true;
    return false;
}

/* "Nach Kenntnis der Landesregierung sind es derzeit neun:": the lead-in counts the members that the list names. */
static bool counts_those_below(const struct analysis *a, const struct line *line)
{
    if (!line_ends_with_colon(a, line) || line->end_token == line->first_token + 1)
        return false;
    const struct clause *c = &a->clauses[clause_of(a, line->end_token - 2)];
    const struct clause *before = clause_before(a, c);
    bool goes_on = before && c->join == JOIN_COMMA && !before->unsure &&
                   token_classes(a->doc, c->first_token) & W_AND; /* "Drei sind es, und sie liegen so:" */
    return !c->unsure && !c->denied &&
           (clause_holds_member_count(a, c) || numbers_those_below(a, c) ||
            (goes_on && clause_holds_member_count(a, before)));
}

/* The clauses of the line's last sentence state a count of so many members, and for sure. */
static bool last_sentence_counts(const struct analysis *a, const struct line *line, int64_t members)
{
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, line->end_token - 1)];
    const struct count *count = member_count(a, s->first_token, s->end_token);
    if (!count || count->value != members || count->relation != REL_EQ)
        return false;
    const struct clause *c = &a->clauses[clause_of(a, doc_token_at(a->doc, count->start))];
    return !c->denied && !c->unsure;
}

/* "Im Norden sind bisher fünf Kommunen diesen Weg gegangen." over five items that each begin with a commune. */
static bool counts_items_below(const struct analysis *a, const struct line *line)
{
    enum {
        MOST = 32,
        LINES = 4 * MOST
    }; /* items of a list that a sentence counts; lines that it takes with empty ones */
    const size_t first = doc_line_of(a->doc, line->first_token) + 1;
    const struct line *items = a->doc->lines + first, *end = a->doc->lines + reach_on(first, LINES, a->doc->nlines);
    int64_t n = 0;
    int date;
    if (line->kind != BLOCK_TEXT || line_is_empty(line))
        return false;
    for (; items < end && n <= MOST && (line_is_empty(items) || items->kind == BLOCK_ITEM); items++) {
        if (line_is_empty(items))
            continue;
        if (entry_start(a, items, &date) == items->end_token)
            return false;
        n++;
    }
    return n > 1 && n <= MOST && last_sentence_counts(a, line, n);
}

/* "2021 waren es drei Neue:", "Zwei kamen hinzu:" */
static bool counts_newcomers(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"neue", "neuen",         "neu",          "neuzugänge", "zugänge", "hinzu",
                                        "dazu", "hinzugekommen", "dazugekommen", "neulinge",   "weitere", NULL};
    return doc_has_one_of(a->doc, line->first_token, line->end_token, words);
}

/* "Die Sechs im Einzelnen", "Unsere zwölf:": as many as members were told on the page, and no other noun. */
static bool numbers_the_told(const struct analysis *a, const struct line *line)
{
    static const char *const the[] = {"die", "alle", "unsere", NULL};
    static const char *const nouns[] = {"einzelnen", "überblick", "detail", "porträt", "blick", "liste", NULL};
    const uint32_t LONGEST = 8; /* tokens */
    const struct doc *d = a->doc;
    struct number n;
    size_t i = line->first_token + 1;
    if (line->end_token - line->first_token > LONGEST || !doc_one_of(d, line->first_token, the) ||
        i >= line->end_token || !counts_at(a, i, &n) || n.ordinal || n.value < 2)
        return false;
    for (i = n.end_token; i < line->end_token; i++)
        if (token_is_noun(d, i) && !doc_one_of(d, i, nouns) && !(a->token_bits[i] & (BIT_UNIT | BIT_NAME)))
            return false;
    const size_t COUNTS = 64; /* the first ones of the page */
    for (size_t k = 0; k < a->f->ncounts && k < COUNTS; k++)
        if (a->f->counts[k].value == n.value && a->f->counts[k].unit == profile_unit(a->c->profile, 0))
            return true;
    return false;
}

/* "Am 3. Mai hat die Mitgliederversammlung aufgenommen:", "Auf der Tagung traten bei:": a verb tells what became of those below,
 * wherever that was. */
static bool tells_move(const struct analysis *a, const struct line *line)
{
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    for (; from < to; from++)
        if (a->marks.v[from].rule->kind == RULE_VERB && a->marks.v[from].rule->status != STATUS_MEMBER)
            return line_ends_with_colon(a, line);
    return false;
}

/* "Aufnahmen und Austritte": nouns for both ways do not tell which of them those below went. */
static bool tells_both_ways(const struct analysis *a, const struct line *line)
{
    static const char *const in[] = {"aufnahme", "aufnahmen",  "neuaufnahmen", "beitritte", "eintritte",
                                     "zugänge",  "neuzugänge", "neue",         NULL};
    static const char *const out[] = {"austritte", "austritt", "abgänge", "kündigungen", "ausgetretene", NULL};
    return doc_has_one_of(a->doc, line->first_token, line->end_token, in) &&
           doc_has_one_of(a->doc, line->first_token, line->end_token, out);
}

static struct announcement announced_by(const struct analysis *a, const struct line *line)
{
    struct announcement n = {.status = STATUS_MEMBER, .date = NO_REF};
    if (line_is_empty(line) || line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
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
    if (!n.made && line->end_token - line->first_token <= FEW && names_newcomers(a, line)) {
        n.rule = "list.newcomers";
        n.status = STATUS_JOINED;
        n.made = own = true;
    }
    if (!n.made && (counts_those_below(a, line) || numbers_the_told(a, line) || counts_items_below(a, line))) {
        n.rule = "list.counted";
        n.status = counts_newcomers(a, line) ? STATUS_JOINED : STATUS_MEMBER;
        n.made = true;
    }
    n.made &= !tells_both_ways(a, line);
    n.made &= clause_network(a, &a->clauses[clause_of(a, line->first_token)], &(bool){false}) == NETWORK_THIS;
    if ((n.made && line_has(a, line, W_FORMER)) || (n.made && says_no_longer(a, line)))
        n.status = STATUS_LEFT;
    n.refused = names_other_only(a, line) || is_unconnected(a, line) || names_other_networks(a, line) ||
                (!unit_named && !tells_move(a, line) && names_meeting(a, line)) ||
                (line_has(a, line, W_NOT) && n.status != STATUS_LEFT) ||
                tokens_plan(a, line->first_token, line->end_token) || line_has(a, line, W_MODAL | W_FUTURE) ||
                is_on_the_way(a, line) || (!own && names_another_matter(a, line));
    n.made &= !n.refused;
    if (n.made)
        n.date = date_for_all(a, line, n.status);
    return n;
}

bool line_ends_with_colon(const struct analysis *a, const struct line *line)
{
    static const char *const namely[] = {"nämlich", "darunter", NULL};
    return !line_is_empty(line) &&
           (doc_punct(a->doc, line->end_token - 1, ':') ||
            (line->end_token - line->first_token > 1 && doc_one_of(a->doc, line->end_token - 1, namely)));
}

/* "Beitritt: 2014", "2013: Treffen in Kassel": a label and its value. */
static bool has_value(const struct analysis *a, const struct line *line)
{
    for (size_t i = line->first_token; i + 1 < line->end_token; i++)
        if (doc_punct(a->doc, i, ':'))
            return true;
    return false;
}

/* A short line that is no sentence, right above a list: a heading that plain text does not show as one. */
static bool is_label(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 12;
    size_t from;
    if (has_value(a, line))
        return false;
    return !line_is_empty(line) && groups_between(a, line->first_token, line->end_token, &from) == from &&
           line->end_token - line->first_token <= LONGEST && !doc_punct(a->doc, line->end_token - 1, '.') &&
           announced_by(a, line).made;
}

/* "Die folgenden acht Kommunen haben unterzeichnet. In Klammern steht das Datum.": a sentence that says that a list
 * follows. */
static bool is_list_sentence(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"folgende", "folgenden", "folgender", NULL};
    return doc_has_one_of(a->doc, line->first_token, line->end_token, words) && announced_by(a, line).made;
}

/* A lead-in of some length that announces no members: "Diese Städte haben Geld bekommen:". */
static bool says_otherwise(const struct analysis *a, const struct line *line)
{
    const uint32_t SHORTEST = 6;
    return line_ends_with_colon(a, line) && line->end_token - line->first_token >= SHORTEST;
}

/* The heading that the heading `line` stands under. Plain text shows no levels: one that only divides stands under the
 * one before it. */
static int32_t heading_over(const struct analysis *a, int32_t line)
{
    if (!a->doc->page->structured && divides(a, &a->doc->lines[line]))
        return a->doc->lines[line].heading;
    return section_parent(a, line);
}

/* "Oberbayern: 3", "Kreisfreie Städte": a term that says how many or what kinds of communes its details name. */
static bool term_divides(const struct analysis *a, const struct line *line)
{
    static const char *const kinds[] = {"städte", "kreise", "landkreise", "gemeinden", "bezirke", "kommunen", NULL};
    struct number n;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (counts_at(a, i, &n) || doc_one_of(a->doc, i, kinds))
            return true;
    return false;
}

/* "Wer kam zuletzt hinzu?" */
static bool asks_for_members(const struct analysis *a, const struct line *line)
{
    return !line_is_empty(line) && doc_punct(a->doc, line->end_token - 1, '?') && announced_by(a, line).made;
}

bool is_other_label(const struct analysis *a, const struct line *line)
{
    size_t from;
    return line->kind == BLOCK_TERM && !term_divides(a, line) && !asks_for_members(a, line) &&
           places_between(a, line->first_token, line->end_token, &from) == from &&
           dates_between(a, line->first_token, line->end_token, &from) == from;
}

/* Whether the line stands over what follows it: by a colon, as a caption, as a label, as a sentence that says so. */
static bool leads_in(const struct analysis *a, const struct line *line)
{
    return line_ends_with_colon(a, line) || line->kind == BLOCK_CAPTION || is_label(a, line) ||
           is_list_sentence(a, line) || counts_items_below(a, line);
}

bool line_announces(const struct analysis *a, const struct line *line)
{
    return leads_in(a, line) && line->kind != BLOCK_CAPTION && announced_by(a, line).made;
}

/* A short line right above the list that is no sentence: it says what the list is even where it is not understood. */
static bool is_label_of_other(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 8;
    return !line_is_empty(line) && line->end_token - line->first_token <= LONGEST &&
           !doc_punct(a->doc, line->end_token - 1, '.') && !has_value(a, line) &&
           (names_another_matter(a, line) || announced_by(a, line).refused);
}

/* "Auf der Bühne erhielten ihre Urkunde:" on a page about a meeting: on its day. */
static bool tells_event(const struct analysis *a, const struct line *line)
{
    size_t from;
    return line_ends_with_colon(a, line) && dates_between(a, line->first_token, line->end_token, &from) == from &&
           has_verb_between(a, line->first_token, line->end_token, STATUS_JOINED);
}

/* "Niedersachsen, Partnerkommune seit 2017" under "Emden": said of the commune above it. */
static bool is_remark(const struct analysis *a, int32_t line)
{
    const struct line *lines = a->doc->lines;
    return line > 0 && !line_is_empty(&lines[line - 1]) && line_is_pure_list(a, &lines[line - 1]) &&
           !names_newcomers(a, &lines[line]);
}

/* "Wer ist dabei?", "Wo stehen wir in Sachsen?", "Beteiligte": asks or says who, on a page about the network. */
static bool asks_who(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"beteiligte", "mitwirkende", "mitglieder", NULL};
    return a->about && divides(a, line) &&
           (doc_punct(a->doc, line->end_token - 1, '?') || doc_one_of(a->doc, line->first_token, words));
}

/* "Beteiligte Nachbarkommunen", "Unsere Nachbarn": who of them belongs has to say so. */
static bool names_neighbours(const struct analysis *a, const struct line *line)
{
    static const char *const stems[] = {"nachbar", NULL};
    return doc_has_stem(a->doc, line->first_token, line->end_token, stems);
}

static const char tacit[] = "list.tacit";

static const char *const lists[] = {"liste", "übersicht", "aufstellung", "namen", "überblick", NULL};

/* "Hier unsere Liste:" where the network is spoken of. */
static bool names_list(const struct analysis *a, const struct line *line)
{
    const uint32_t LONGEST = 8; /* tokens */
    return line_ends_with_colon(a, line) && line->end_token - line->first_token <= LONGEST &&
           doc_has_one_of(a->doc, line->first_token, line->end_token, lists) && divides(a, line) &&
           a->networks[doc_sentence_of(a->doc, line->first_token)] == NETWORK_THIS;
}

/* "Damit der Überblick nicht verloren geht, hier unsere Liste:": where what stands behind the last comma begins that names the
 * list itself; the first token of the line else. */
static size_t list_named_from(const struct analysis *a, const struct line *line)
{
    const size_t LONGEST = 8; /* tokens */
    for (size_t i = line->end_token; i > line->first_token && line->end_token - i < LONGEST; i--)
        if (doc_punct(a->doc, i - 1, ','))
            return doc_has_one_of(a->doc, i, line->end_token, lists) ? i : line->first_token;
    return line->first_token;
}

/* "... mehr als im Vorjahr. Neu dabei sind seit 2022": a paragraph whose last sentence goes on in the list below it. */
static bool ends_open(const struct analysis *a, const struct line *line)
{
    if (line_is_empty(line) || line->kind == BLOCK_HEADING || a->doc->tokens[line->end_token - 1].kind == TOK_PUNCT)
        return false;
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, line->end_token - 1)];
    return s->first_token > line->first_token;
}

/* "Eine amtliche Liste gibt es nicht. Belegt sind:": of a line that ends with a colon its last sentence leads in. */
static struct line last_sentence(const struct analysis *a, const struct line *line)
{
    struct line last = *line;
    if (line_ends_with_colon(a, line) || counts_items_below(a, line) || ends_open(a, line)) {
        const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, line->end_token - 1)];
        if (s->first_token > line->first_token)
            last.first_token = s->first_token;
        last.first_token = (uint32_t)list_named_from(a, &last);
    }
    return last;
}

/* "Kreis Plön: beigetreten 2015": said of the commune, though it looks like a heading in plain text. */
static bool is_of_commune(const struct analysis *a, const struct line *line)
{
    int date;
    size_t start = entry_start(a, line, &date), from;
    if (a->doc->page->structured || line->kind != BLOCK_HEADING || start == line->end_token ||
        groups_between(a, start, line->end_token, &from) == from)
        return false;
    const size_t end = a->groups[from].end_token;
    return a->groups[from].first_token == start && doc_punct(a->doc, end, ':') && end + 1 < line->end_token;
}

/* The heading over line l, past those that are lines of the list: of communes, which look like headings, and legends; -1. */
static int32_t heading_of_list(const struct analysis *a, size_t l)
{
    const struct line *lines = a->doc->lines;
    const int LINES = 64;
    int32_t up = a->section[l];
    for (int i = 0; up >= 0 && i < LINES && (line_is_legend(a, &lines[up]) || is_of_commune(a, &lines[up])); i++)
        up = lines[up].heading;
    return up;
}

/* A motion that refuses, but whose text may tell who belongs already. */
static bool is_motion(const struct analysis *a, const struct line *line)
{
    return tokens_plan(a, line->first_token, line->end_token) && !names_other_only(a, line);
}

struct announcement announcement_over(const struct analysis *a, size_t l, int32_t lead)
{
    static const struct announcement refusal = {.refused = true, .date = NO_REF};
    const struct line *lines = a->doc->lines;
    struct announcement n = {.date = NO_REF};
    bool vague = false, named = false;
    int date = NO_REF;
    if (a->section[l] >= 0 && is_other_label(a, &lines[a->section[l]]))
        return refusal;
    const struct line end = last_sentence(a, &lines[lead >= 0 ? (size_t)lead : l]);
    if (lead >= 0 && (leads_in(a, &lines[lead]) || (ends_open(a, &lines[lead]) && is_label(a, &end)))) {
        n = announced_by(a, &end);
        if (is_remark(a, lead))
            n.date = NO_REF;
        else if (n.date == NO_REF && tells_event(a, &lines[lead]))
            n.date = a->head_event;
        if (n.made || n.refused)
            return n;
        named = line_names_network(a, &lines[lead]) || asks_who(a, &lines[lead]) || names_list(a, &end);
        if (says_otherwise(a, &end) && !named)
            return (struct announcement){.date = NO_REF};
    } else if (lead >= 0) {
        const struct line *said = ends_open(a, &lines[lead]) ? &end : &lines[lead];
        if (is_label_of_other(a, said))
            return refusal;
        named = line_names_network(a, said) || asks_who(a, said);
    }
    if (lead >= 0 && !is_remark(a, lead)) {
        if (divides(a, &lines[lead]))
            date = date_for_all(a, &lines[lead], STATUS_MEMBER);
        else
            vague = line_ends_with_colon(a, &lines[lead]) && !named;
    }
    const int LEVELS = 16; /* that many headings may divide one list of a plain text */
    int32_t up = heading_of_list(a, l);
    for (int i = 0; up >= 0 && i < LEVELS; i++, up = heading_over(a, up)) {
        const struct line last = last_sentence(a, &lines[up]);
        n = announced_by(a, &last);
        n.vague = vague;
        if (date != NO_REF)
            n.date = date;
        bool own = i == 0 && line_names_network(a, &lines[up]) && divides(a, &lines[up]);
        const bool title = i > 0 && section_parent(a, up) < 0; /* what it says holds for the page, not for the list */
        if (n.refused && title && is_motion(a, &lines[up])) {
            n.refused = false; /* it tells who belongs already */
            vague = named = true;
            continue;
        }
        if (n.made || n.refused || own) {
            n.tacit = !n.made && !n.refused;
            n.rule = n.tacit ? tacit : n.rule;
            return n;
        }
        if (names_another_matter(a, &last) || is_other_label(a, &lines[up]))
            return refusal;
        named |= line_names_network(a, &lines[up]) || asks_who(a, &lines[up]) || names_list(a, &last);
        vague |= names_neighbours(a, &lines[up]);
        if (!divides(a, &lines[up]))
            vague |= !title;
        else if (date == NO_REF)
            date = date_for_all(a, &lines[up], STATUS_MEMBER);
    }
    bool about = a->networks[doc_sentence_of(a->doc, lines[l].first_token)] == NETWORK_THIS;
    return (struct announcement){
        .tacit = about && (named || head_names_network(a)), .vague = vague, .rule = tacit, .date = date};
}
