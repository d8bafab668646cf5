/* What one line says of what stands below it: that they are members, newcomers, or others, and since when. */
#include "lib/fact/members_listing.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

static bool line_has(const struct analysis *a, const struct line *line, unsigned classes)
{
    return tokens_are(a->doc, line->first_token, line->end_token, classes);
}

bool line_names_others_only(const struct analysis *a, const struct line *line)
{
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    bool other = false, this = false;
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        other |= r->kind == RULE_OTHER;
        this |= mark_names_network(&a->marks.v[i]);
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
        "förder",    "geförder",  "gefördert",  "fördermittel", "zuschuss",   "zuschüss",   "geld",
        "bewillig",  "termin",    "veranstalt", "tagung",       "fachtag",    "kongress",   "konferenz",
        "anmeld",    "angemeld",  "interess",   "gespräch",     "kandidat",   "anfrage",    "angefragt",
        "beobacht",  "gäste",     "verteiler",  "gestrichen",   "unabhängig", "außerhalb",  "überleg",
        "vergleich", "ohne",      "bewerb",     "warte",        "anwärter",   "vorgemerkt", "zuständig",
        "anschrift", "presse",    "literatur",  "fehl",         "frageb",     "befrag",     "umfrag",
        "rücklauf",  "rückmeld",  "antwort",    "fleck",        "lücke",      "besuch",     "ausstell",
        "station",   "wander",    "reise",      "berat",        "entfern",    "anfahrt",    "anreise",
        "eingelad",  "einlad",    "lädt",       "luden",        "referent",   "preisträg",  "haltestell",
        "nachricht", "einwohner", "meldung",    "neuigkeit",    NULL};
    static const char *const words[] = {"laden", NULL}; /* "Ladenstraße" */
    if (line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return false;
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (!(a->token_bits[i] & (BIT_PLACE | BIT_NAME)) &&
            (doc_begins_in(a->doc, i, stems) || doc_one_of(a->doc, i, words)) && !names_paper(a->doc, i))
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

/* "Auf dem Weg zur Partnerkommune", "Unterwegs in den Verbund", "Unterzeichnung steht aus": not there yet. */
static bool is_on_the_way(const struct analysis *a, const struct line *line)
{
    for (size_t i = line->first_token; i < line->end_token; i++)
        if (token_stands_out(a->doc, i) || doc_is(a->doc, i, "unterwegs") ||
            (doc_is(a->doc, i, "auf") && doc_is(a->doc, i + 1, "dem") &&
             (doc_is(a->doc, i + 2, "weg") || doc_is(a->doc, i + 2, "sprung"))))
            return true;
    return false;
}

/* "2014: Zwei treten bei": the colon at token i stands behind the date that the line begins with. */
static bool is_behind_date(const struct analysis *a, const struct line *line, size_t i)
{
    const size_t HEAD = 6; /* tokens: "- Am 3. Mai 2014:" */
    return i > line->first_token && i <= line->first_token + HEAD && i + 2 < line->end_token &&
           a->token_bits[i - 1] & BIT_DATE;
}

int line_date_for_all(const struct analysis *a, const struct line *line, enum member_status status)
{
    static const char *const as_of[] = {"stand", "stichtag", "aktualisiert", NULL};
    static const char *const outset[] = {"anfang", "gründung", "gründungsmitglieder", "beginn", NULL};
    size_t from, to = dates_between(a, line->first_token, line->end_token, &from);
    for (size_t i = line->first_token; i + 1 < line->end_token; i++)
        if ((doc_punct(a->doc, i, ':') && !is_behind_date(a, line, i)) ||
            (doc_punct(a->doc, i, '*') &&
             (line->kind != BLOCK_ITEM || i > line->first_token))) /* "Beitritt: 2014", "* = seit 2014" */
            return NO_REF;
    bool told = status == STATUS_JOINED && line_ends_with_colon(a, line); /* "Am Mittwoch erhielten ihre Urkunde:" */
    if (from + 1 != to || !(told || date_is_absolute(a, from)) ||
        groups_in(a, line->first_token, line->end_token, NULL) > 0 ||
        doc_has_one_of(a->doc, line->first_token, line->end_token, as_of))
        return NO_REF;
    static const char *const new[] = {"neu", "neue", "neuen", "neuer", "neumitglieder", "neulinge", NULL};
    bool says = status != STATUS_MEMBER || line_has(a, line, W_SINCE) ||
                doc_has_one_of(a->doc, line->first_token, line->end_token, outset) ||
                doc_has_one_of(a->doc, line->first_token, line->end_token, new);
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

/* The line begins with the name of a Land. */
static bool begins_with_land(const struct analysis *a, const struct line *line)
{
    size_t from, to = places_between(a, line->first_token, line->end_token, &from);
    return from < to && a->f->places.v[from].kind == PLACE_LAND &&
           a->f->places.v[from].first_token == line->first_token;
}

bool line_divides(const struct analysis *a, const struct line *line)
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
    const bool land = begins_with_land(a, line);
    for (size_t i = line->first_token; i < line->end_token; i++) {
        const struct token *t = &a->doc->tokens[i];
        if (land && token_depth(a, i) > 0) /* "Hessen (Ansprechpartnerin: Frau Fulda)" */
            continue;
        size_t from, to = places_between(a, line->first_token, i + 1, &from);
        bool place = to > from && a->f->places.v[to - 1].end_token > i;
        if (doc_capital(a->doc, i) && !place && t->fold_len > 1 && !doc_begins_in(a->doc, i, stems) &&
            !(a->token_bits[i] & (BIT_DATE | BIT_UNIT | BIT_NAME)) && !token_classes(a->doc, i) &&
            !is_marked(a, line, i))
            return false;
    }
    return true;
}

bool line_names_newcomers(const struct analysis *a, const struct line *line)
{
    static const char *const words[] = {"neu",      "neue",          "neuzugänge", "zugänge",   "neuaufnahmen",
                                        "neulinge", "neumitglieder", "zugang",     "neuzugang", NULL};
    static const char *const more[] = {"weitere", "weiterer", "alle", "die", "unsere", NULL};
    struct line rest = *line;
    rest.first_token += doc_one_of(a->doc, line->first_token, more);
    if (rest.first_token >= line->end_token || !doc_one_of(a->doc, rest.first_token, words))
        return false;
    rest.first_token++;
    return line_divides(a, &rest);
}

/* "Vier haben das inzwischen getan:" over four items. */
static bool numbers_those_below(const struct analysis *a, const struct clause *c)
{
    const size_t LINES = 1000; /* a list of a thousand lead-ins is not read to its end a thousand times */
    const size_t first = doc_line_of(a->doc, c->first_token) + 1;
    const struct line *items = a->doc->lines + first, *end = a->doc->lines + reach_on(first, LINES, a->doc->nlines);
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

/* The clauses of the line's last sentence state a count of so many members, and for sure. `most`: where an entry
 * names several. */
static bool last_sentence_counts(const struct analysis *a, const struct line *line, int64_t members, int64_t most)
{
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, line->end_token - 1)];
    const struct count *count = member_count(a, s->first_token, s->end_token);
    if (!count || count->value < members || count->value > most || count->relation != REL_EQ)
        return false;
    const struct clause *c = &a->clauses[clause_of(a, doc_token_at(a->doc, count->start))];
    return !c->denied && !c->unsure;
}

bool line_counts_items(const struct analysis *a, const struct line *line)
{
    enum {
        MOST = 32,
        LINES = 4 * MOST,
        SHORT = 16
    }; /* items of a list that a sentence counts; lines that it takes with empty ones; tokens */
    const size_t first = doc_line_of(a->doc, line->first_token) + 1;
    const struct line *items = a->doc->lines + first, *end = a->doc->lines + reach_on(first, LINES, a->doc->nlines);
    int64_t n = 0, communes = 0;
    int date;
    if (line->kind != BLOCK_TEXT || line_is_empty(line) ||
        !member_count(a, a->doc->sentences[doc_sentence_of(a->doc, line->end_token - 1)].first_token,
                      line->end_token))
        return false;
    for (; items < end && n <= MOST && (items->kind == BLOCK_ITEM || items->kind == BLOCK_TEXT); items++) {
        const bool text = items->kind == BLOCK_TEXT; /* in plain text, short lines */
        if (line_is_empty(items))
            continue;
        if (text &&
            (items->end_token - items->first_token > SHORT || entry_start(a, items, &date) == items->end_token))
            break;
        if (entry_start(a, items, &date) == items->end_token)
            return false;
        n++;
        size_t from;
        communes += (int64_t)(places_between(a, items->first_token, items->end_token, &from) - from);
    }
    return n > 1 && n <= MOST && last_sentence_counts(a, line, n, communes);
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

/* "Am 3. Mai hat die Mitgliederversammlung aufgenommen:", "Auf der Tagung traten bei:": a verb tells what became of
 * those below, wherever that was. */
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

/* "Neue Partner im Prozess:", "Unsere neuen Partnerkommunen", "Drei neue Mitgliedskommunen": those below joined. */
static bool names_new_members(const struct analysis *a, const struct line *line)
{
    static const char *const new[] = {"neue",     "neuen",          "neueste",         "neuesten", "jüngste",
                                      "jüngsten", "hinzugekommene", "hinzugekommenen", NULL};
    const size_t HEAD = 3; /* tokens before the noun */
    const size_t end = reach_on(line->first_token, HEAD, line->end_token);
    size_t from;
    for (size_t i = line->first_token; i < end; i++)
        if (doc_one_of(a->doc, i, new))
            for (size_t to = marks_between(a, i, reach_on(i, 2, line->end_token), &from); from < to; from++)
                if (a->marks.v[from].rule->kind == RULE_LIST || rule_is_of_members(a->marks.v[from].rule))
                    return true;
    return false;
}

/* "Sechs Bezirke sind Teil des Prozesses:": what the last clause before the colon states of those below, as it would
 * of those whom it names itself; .rule NULL: nothing. */
static struct statement statement_led_in(const struct analysis *a, const struct line *line)
{
    struct statement s = {.rule = NULL};
    if (line_ends_with_colon(a, line) && line->end_token > line->first_token + 1)
        s = statement_of(a, clause_of(a, line->end_token - 2));
    return s.rule && statement_holds(&s) && !s.denied ? s : (struct statement){.rule = NULL};
}

/* What the words of a line are, beside what it announces. */
struct wording {
    bool unit_named;
    bool at_other; /* "An der Befragung nahmen teil:" */
    bool own;      /* it has a noun of the network's or a statement, not only words like "diese Städte" */
};

/* What the rules of the profile announce that match in the line. */
static struct announcement announced_by_marks(const struct analysis *a, const struct line *line, struct wording *w)
{
    struct announcement n = {.status = STATUS_MEMBER, .date = NO_REF};
    size_t from, to = marks_between(a, line->first_token, line->end_token, &from);
    for (size_t i = from; i < to; i++) {
        const struct rule *r = a->marks.v[i].rule;
        bool unit = rule_is_of_members(r), tells = r->kind == RULE_VERB || r->kind == RULE_NOUN;
        if (!unit && !tells && r->kind != RULE_LIST)
            continue;
        if (r->kind == RULE_VERB &&
            statement_is_of_other_thing(a, &a->clauses[clause_of(a, a->marks.v[i].first_token)], &a->marks.v[i])) {
            w->at_other = true;
            continue;
        }
        if (!n.rule || r->kind == RULE_LIST)
            n.rule = r->id;
        if (tells && r->status != STATUS_MEMBER && n.status == STATUS_MEMBER)
            n.status = r->status;
        n.made = true;
        w->own |= unit || tells;
        w->unit_named |= unit;
    }
    return n;
}

struct announcement announced_by_line(const struct analysis *a, const struct line *line)
{
    if (line_is_empty(line) || line->end_token - line->first_token > ANNOUNCEMENT_TOKENS)
        return (struct announcement){.status = STATUS_MEMBER, .date = NO_REF};
    struct wording w = {.own = false};
    struct announcement n = announced_by_marks(a, line, &w);
    const struct statement said = statement_led_in(a, line);
    if (!n.made && said.rule) {
        n.rule = said.rule;
        n.status = said.status;
        n.made = w.own = true;
    }
    if (!n.made && asks_since_when(a, line)) {
        n.rule = "list.since_when";
        n.made = w.own = true;
    }
    const uint32_t FEW = 4; /* "Ehemalige", "Nicht mehr dabei" */
    if (!n.made && line->end_token - line->first_token <= FEW &&
        (line_has(a, line, W_FORMER) || says_no_longer(a, line))) {
        n.rule = "list.former";
        n.made = w.own = true;
    }
    if (!n.made && line->end_token - line->first_token <= FEW && line_names_newcomers(a, line)) {
        n.rule = "list.newcomers";
        n.status = STATUS_JOINED;
        n.made = w.own = true;
    }
    if (!n.made && (counts_those_below(a, line) || numbers_the_told(a, line) || line_counts_items(a, line))) {
        n.rule = "list.counted";
        n.status = counts_newcomers(a, line) ? STATUS_JOINED : STATUS_MEMBER;
        n.made = true;
    }
    n.made &= !tells_both_ways(a, line);
    n.made &= clause_network(a, &a->clauses[clause_of(a, line->first_token)], &(bool){false}) == NETWORK_THIS;
    if (n.made && n.status == STATUS_MEMBER && names_new_members(a, line))
        n.status = STATUS_JOINED;
    if ((n.made && line_has(a, line, W_FORMER)) || (n.made && says_no_longer(a, line)))
        n.status = STATUS_LEFT;
    n.refused = line_names_others_only(a, line) || is_unconnected(a, line) || names_other_networks(a, line) ||
                (!w.unit_named && !tells_move(a, line) && names_meeting(a, line)) ||
                (line_has(a, line, W_NOT) && n.status != STATUS_LEFT) ||
                tokens_plan(a, line->first_token, line->end_token) || line_has(a, line, W_MODAL | W_FUTURE) ||
                is_on_the_way(a, line) || (w.at_other && !w.own) || (!w.own && names_another_matter(a, line));
    n.made &= !n.refused;
    if (n.made)
        n.date = line_date_for_all(a, line, n.status);
    return n;
}

/* Whether the sentence says no more than that those follow of whom the one before it speaks: "Es handelt sich um",
 * "Das sind im Einzelnen:", "Im Einzelnen sind das", "Dies waren zuletzt". */
static bool points_below(const struct analysis *a, const struct sentence *s)
{
    static const char *const it[] = {"es", "das", "dies", NULL}, *const there[] = {"dabei", "hierbei", NULL};
    static const char *const are[] = {"sind", "waren", "handelt", "handelte", "seien", NULL};
    static const char *const idle[] = {"sich", "um", "einzelnen", "namentlich", "folgende", "folgenden", NULL};
    static const char *const units[] = {"kommunen", "städte", "kreise", "landkreise", "gemeinden", NULL};
    const size_t LONGEST = 12; /* tokens */
    const struct doc *d = a->doc;
    bool taken_up = false, verb = false;
    if (s->end_token - s->first_token > LONGEST)
        return false;
    for (size_t i = s->first_token; i < s->end_token; i++) {
        const bool thereby = doc_one_of(d, i, there) && /* "Es sind diese Kommunen dabei:" tells it itself */
                             (i == s->first_token || doc_is(d, i - 1, "sich"));
        taken_up |= thereby || doc_one_of(d, i, it);
        verb |= doc_one_of(d, i, are);
        if (d->tokens[i].kind != TOK_PUNCT && !thereby && !doc_one_of(d, i, it) && !doc_one_of(d, i, are) &&
            !doc_one_of(d, i, idle) && !doc_one_of(d, i, units) &&
            (!(token_classes(d, i) & (W_ARTICLE | W_ADVERB | W_AND | W_NOW | W_PREP)) || token_classes(d, i) & W_NOT))
            return false;
    }
    return taken_up && verb;
}

struct announcement announced_before(const struct analysis *a, const struct line *line)
{
    const struct announcement none = {.status = STATUS_MEMBER, .date = NO_REF};
    if (line_is_empty(line) || line->kind == BLOCK_HEADING)
        return none;
    const size_t s = doc_sentence_of(a->doc, line->end_token - 1);
    const struct sentence *last = &a->doc->sentences[s];
    if (s == 0 || !points_below(a, last) || a->doc->lines[last[-1].line].kind != line->kind)
        return none;
    struct line told = *line;
    told.first_token = last[-1].first_token;
    told.end_token = last[-1].end_token;
    return announced_by_line(a, &told);
}

bool line_ends_with_colon(const struct analysis *a, const struct line *line)
{
    static const char *const namely[] = {"nämlich", "darunter", NULL};
    return !line_is_empty(line) &&
           (doc_punct(a->doc, line->end_token - 1, ':') ||
            (line->end_token - line->first_token > 1 && doc_one_of(a->doc, line->end_token - 1, namely)));
}
