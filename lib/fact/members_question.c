/* Questions and their answers: what an answer leaves out, and what a question takes for granted. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "In Niedersachsen Celle", "Nördlich der Elbe Kiel": where the answer's communes lie, before them. */
static bool tells_where(const struct doc *d, size_t first, size_t i)
{
    static const char *const directions[] = {"nördlich", "südlich", "östlich", "westlich", "links", "rechts", NULL};
    bool led = token_classes(d, first) & W_PREP || doc_one_of(d, first, directions);
    return led && (i == first || token_is_noun(d, i));
}

/* "im Norden", "im Umland": where one of those who are named lies, wherever it stands. */
static bool is_direction(const struct doc *d, size_t i)
{
    static const char *const where[] = {
        "norden", "süden",   "osten",       "westen",  "nordosten",     "nordwesten", "südosten", "südwesten",
        "umland", "ausland", "nachbarland", "umkreis", "nachbarschaft", "binnenland", "inland",   NULL};
    static const char *const at[] = {"im", "der", NULL};
    return i > 0 && doc_one_of(d, i, where) && doc_one_of(d, i - 1, at);
}

/* Communes, dates and words of closed classes, and none of them denies or plans; before the first group, number
 * `from`, what makes them examples: "Unter anderem Kassel", "Zum Beispiel Kassel". */
static bool holds_only_names(const struct analysis *a, const struct clause *c, size_t from)
{
    static const char *const such[] = {"anderem", "beispiel", "beispielsweise", "antwort", "lösung", "richtige",
                                       "dazu",    "hinzu",    "kommt",          "kommen",  NULL};
    static const char *const those[] = {"das", "dies", "es", NULL};
    static const char *const long_since[] = {
        "paar",   "jahre",  "jahren", "monate",   "monaten", "weile", "langem", "längerem", "zeit",
        "anfang", "beginn", "kurzem", "neuestem", "wochen",  "ewig",  NULL}; /* "Celle schon ein paar Jahre" */
    static const char *const bodies[] = {"verwaltung", "landratsamt", "nachbarstadt", "nachbarkreis", NULL};
    static const char *const adjective[] = {"e", "en", NULL};
    const struct doc *d = a->doc;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        const unsigned classes = token_classes(d, i);
        if (i == c->first_token + 1 && classes & W_COPULA && doc_one_of(d, i - 1, those))
            continue; /* "Das sind Kassel und Hanau" */
        if ((i > a->groups[from].first_token && doc_one_of(d, i, long_since)) || is_direction(d, i))
            continue;
        bool name =
            a->token_bits[i] & (BIT_PLACE | BIT_DATE) || token_depth(a, i) > 0 || d->tokens[i].kind == TOK_PUNCT ||
            (i < a->groups[from].first_token && (doc_one_of(d, i, such) || tells_where(d, c->first_token, i)));
        bool comes = i < a->groups[from].first_token && doc_one_of(d, i, such); /* "dazu kommt Plön" */
        /* "Die Stadtverwaltung Gera", "Das benachbarte Ulm" */
        if (i < a->groups[from].first_token && !classes &&
            (doc_ends_in(d, i, 0, bodies) || (!doc_capital(d, i) && doc_ends_in(d, i, 3, adjective))))
            continue;
        if (!name && (!classes || (a->token_bits[i] & BIT_VERB && !comes) || classes & (W_NOT | W_MODAL | W_FUTURE)))
            return false;
    }
    return true;
}

/* "Kein Interesse", "Noch offen", "Absage": what the label before a colon says is not, or not yet, so. */
static bool label_denies(const struct analysis *a, const struct clause *label)
{
    static const char *const open[] = {"absage",         "absagen",      "offen",         "unentschieden",
                                       "unentschlossen", "interessiert", "interessenten", NULL};
    return label->denied || label->unsure || tokens_are(a->doc, label->first_token, label->end_token, W_NOT) ||
           doc_has_one_of(a->doc, label->first_token, label->end_token, open);
}

/* "Gesundheitskonferenzen bestehen in:", "Termine": a line that leads to something else than the answer. */
static bool turns_from_question(const struct analysis *a, size_t sentence)
{
    const struct line *line = &a->doc->lines[a->doc->sentences[sentence].line];
    const bool heading = line->kind == BLOCK_HEADING, refused = announced_by_line(a, line).refused;
    return (heading || line_ends_with_colon(a, line)) && !doc_is(a->doc, line->first_token, "antwort") &&
           (refused || (heading && !line_divides(a, line))) &&
           groups_in(a, line->first_token, line->end_token, NULL) == 0;
}

/* "Wer macht noch mit? Leipzig natürlich. Zuerst Dresden, das war 2017, dann der Vogtlandkreis.": an answer of communes
 * without a verb says what the question asks. The answers may be several sentences. */
static void read_answer(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    const size_t ANSWERS = 6;
    if (r->asked.mark && sentence > r->asked_in && sentence - r->asked_in <= ANSWERS &&
        turns_from_question(a, sentence))
        r->asked = (struct statement){0};
    const bool is_of_question = r->last.mark && r->last.mark->first_token < s->first_token;
    if (!r->asked.mark || r->asked_group >= 0 || r->asked_of_any || sentence - r->asked_in > ANSWERS ||
        (r->last.mark && !r->last_relative && !is_of_question) || doc_punct(d, s->end_token - 1, '?') ||
        line_heads_land(a, s->line))
        return;
    for (size_t c = a->first_clause[sentence]; c < a->first_clause[sentence + 1]; c++) {
        const struct clause *clause = &a->clauses[c];
        size_t from, to = groups_between(a, clause->first_token, clause->end_token, &from);
        if (from == to || (clause->relative && c > a->first_clause[sentence]))
            continue;
        if (a->groups[from].role == GROUP_PLACE && c + 1 < a->nclauses && a->clauses[c + 1].join == JOIN_COLON)
            continue; /* "In Bremen: Bremerhaven." */
        if (clause->join == JOIN_COLON && clause_before(a, clause) && label_denies(a, clause_before(a, clause)))
            continue; /* "Kein Interesse: Kreis Stormarn" */
        if (!holds_only_names(a, clause, from)) {
            for (; from < to && !clause->denied && !clause->unsure && clause_tells_exchange(d, clause); from++)
                if (a->groups[from].role == GROUP_WITH && r->asked.status != STATUS_LEFT)
                    membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, "presupposed.answer");
            return;
        }
        const struct clause *next = clause_behind(a, clause);
        if (next && next->join == JOIN_DASH && (next->unsure || next->denied))
            return;                                       /* "Hanau – prüft derzeit einen Beitritt." */
        const size_t first = a->groups[from].first_place; /* "Hanau im Main-Kinzig-Kreis": where it is */
        r->told = r->asked_date;
        for (; from < to; from++)
            if (token_depth(a, a->groups[from].first_token) == 0 &&
                (a->groups[from].role != GROUP_PLACE || a->groups[from].first_place == first))
                reading_take_group(r, c, &a->groups[from], a->groups[from].first_place, &r->asked);
        r->told = NO_REF;
    }
}

/* Behind the label of a question or answer: "Frage 2: Welche davon", "2. Welche davon", "a) Wer noch", "Antwort:
 * Ja", "[+] Wer". */
static size_t question_start(const struct doc *d, const struct sentence *s)
{
    const size_t LONGEST = 5; /* tokens */
    const size_t sign = s->first_token + 1, LETTERS = 2;
    size_t drawn = s->first_token; /* what a page draws to fold the answer */
    while (drawn + 1 < s->end_token && drawn < s->first_token + LONGEST && d->tokens[drawn].kind == TOK_PUNCT)
        drawn++;
    if (drawn > s->first_token && d->tokens[drawn].kind == TOK_WORD)
        return drawn;
    if (sign + 1 < s->end_token && (doc_punct(d, sign, ')') || doc_punct(d, sign, '.')) &&
        (d->tokens[sign - 1].kind == TOK_NUMBER || d->tokens[sign - 1].fold_len <= LETTERS))
        return sign + 1;
    for (size_t i = s->first_token; i < s->end_token && i < s->first_token + LONGEST; i++)
        if (doc_punct(d, i, ':'))
            return i + 1;
    return s->first_token +
           (sign < s->end_token && token_classes(d, s->first_token) & (W_AND | W_BUT)); /* "Und wer" */
}

/* "Können wir wieder austreten?": what can be done, not whether it was. */
static bool asks_what_may_be(const struct doc *d, const struct sentence *s)
{
    static const char *const may[] = {"kann",   "können",  "könnten", "könnte", "darf",   "dürfen",  "muss", "müssen",
                                      "müsste", "müssten", "soll",    "sollen", "sollte", "sollten", NULL};
    return doc_one_of(d, question_start(d, s), may);
}

/* "hat das 2019 getan", "hat davon Gebrauch gemacht" */
static bool did_what_was_asked(const struct doc *d, const struct clause *c)
{
    static const char *const it[] = {"das",    "dies",   "es",     "davon",     "hiervon",
                                     "diesen", "diesem", "beides", "denselben", NULL};
    static const char *const did[] = {"getan", "tat",    "taten",    "gebrauch",  "gemacht",
                                      "ging",  "gingen", "gegangen", "vollzogen", NULL};
    return doc_has_one_of(d, c->first_token, c->end_token, it) &&
           doc_has_one_of(d, c->first_token, c->end_token, did);
}

/* What can be done by whoever wants to. */
static const struct rule leaving_rule = {.id = "told.deed", .kind = RULE_VERB, .status = STATUS_LEFT};
static const struct rule joining_rule = {.id = "told.deed", .kind = RULE_VERB, .status = STATUS_JOINED};
static const struct mark leaving_mark = {.rule = &leaving_rule}, joining_mark = {.rule = &joining_rule};

/* Whoever did what the mark says may be told behind the sentence. */
static void ask_of_any(struct reading *r, size_t sentence, const struct mark *mark)
{
    r->asked = (struct statement){.mark = mark, .rule = mark->rule->id, .status = mark->rule->status};
    r->asked_in = sentence;
    r->asked_of_any = true;
    r->asked_group = -1;
    r->asked_date = NO_REF;
}

/* "Ein Austritt ist jederzeit möglich. Getan hat das bisher nur Stendal.": a sentence about nobody that says what
 * can be done is as good as the question whether it can. */
static void note_possibility(struct reading *r, size_t sentence)
{
    static const char *const may[] = {"kann",   "können", "darf",    "dürfen", "möglich", "jederzeit",
                                      "genügt", "reicht", "erlaubt", "muss",   "müssen",  NULL};
    static const char *const leaving[] = {"austr",     "auszutr",     "ausstieg", "aussteig", "auszusteig",
                                          "ausscheid", "auszuscheid", "kündig",   NULL};
    static const char *const joining[] = {"beitr", "beizutr", "mitmach", "mitzumach", "teilnehm", "teilzunehm", NULL};
    const struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    const size_t LONGEST = 24; /* tokens */
    size_t end = s->end_token;
    bool named;
    const bool asks = doc_punct(doc_in(r), end - 1, '?');
    if ((asks && !asks_what_may_be(doc_in(r), s)) || end - s->first_token > LONGEST ||
        groups_in(a, s->first_token, end, NULL) > 0 || !doc_has_one_of(doc_in(r), s->first_token, end, may))
        return;
    const bool leaves = doc_has_stem(doc_in(r), s->first_token, end, leaving);
    if ((!leaves && !doc_has_stem(doc_in(r), s->first_token, end, joining)) ||
        clause_network(a, &a->clauses[a->first_clause[sentence]], &named) != NETWORK_THIS)
        return;
    ask_of_any(r, sentence, leaves ? &leaving_mark : &joining_mark);
}

/* "Die meisten treten nicht bei. Celle hat es 2019 getan.": what a sentence denies somebody else may have done. */
static void note_undone(struct reading *r, size_t sentence)
{
    const struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    const bool told =
        r->last.mark && r->last.mark->first_token >= s->first_token && r->last.mark->first_token < s->end_token;
    bool named;
    if (!told || r->last.of_other || !r->last.denied || r->last.unsure || r->last.status != STATUS_JOINED ||
        doc_punct(doc_in(r), s->end_token - 1, '?') ||
        clause_network(a, &a->clauses[a->first_clause[sentence]], &named) != NETWORK_THIS)
        return;
    ask_of_any(r, sentence, &joining_mark);
}

/* "Austreten? Ulm ist 2019 diesen Weg gegangen": what was read by itself as another deed is taken back; its date,
 * NO_REF. */
static int withdraw_other_deed(struct analysis *a, const struct group *g, enum member_status status)
{
    int date = NO_REF;
    struct facts *f = a->f;
    while (f->nmemberships > 0) {
        const struct membership *m = &f->memberships[f->nmemberships - 1];
        if (m->status == status || m->place < (int)g->first_place || m->place >= (int)g->end_place)
            break;
        date = m->date;
        f->nmemberships--;
    }
    return date;
}

/* "Kann man wieder austreten? Jederzeit. Stendal hat das 2019 getan." */
static void read_deed(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const size_t ANSWERS = 4;
    if (!r->asked.mark || !r->asked_of_any || sentence == r->asked_in || sentence - r->asked_in > ANSWERS)
        return;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        const struct clause *last = clause_behind(a, c);
        if (c->denied || c->unsure || !did_what_was_asked(a->doc, c))
            continue;
        if (from == to && last && !last->finite &&
            last->join == JOIN_COMMA) { /* "Fünf haben es getan, zuletzt Kiel" */
            to = groups_between(a, last->first_token, last->end_token, &from);
            i++;
        }
        if (from == to || a->groups[from].role != GROUP_SUBJECT)
            continue;
        const int date = withdraw_other_deed(a, &a->groups[from], r->asked.status);
        if (date != NO_REF)
            membership_add_group(a, &a->groups[from], r->asked.status, date, r->asked.rule);
        else
            reading_take_group(r, i, &a->groups[from], a->groups[from].first_place, &r->asked);
    }
}

/* "Kreis Fulda und Stadt Hünfeld haben Pläne. Ist der Kreis dabei?": the one place of a group named before the
 * question that its noun means; NO_REF. */
static int place_asked_about(const struct analysis *a, const struct group *g, size_t question)
{
    size_t noun;
    const bool named = g->first_token >= a->doc->sentences[question].first_token;
    return !named && g->end_place > g->first_place + 1 &&
                   subject_is_generic(a, &a->clauses[a->first_clause[question]], &noun)
               ? place_of_kind(a, g, noun)
               : NO_REF;
}

static void add_asked_about(struct analysis *a, const struct group *g, size_t question, enum member_status status,
                            int date, const char *rule)
{
    const int one = place_asked_about(a, g, question);
    if (one != NO_REF)
        membership_add(a, (size_t)one, status, date, rule);
    else
        membership_add_group(a, g, status, date, rule);
}

/* "Ist Hanau dabei? Ja, seit 2016." */
static void read_yes(struct reading *r, size_t sentence)
{
    static const char *const yes[] = {"ja", "richtig", "stimmt", "natürlich", "selbstverständlich", "genau", NULL};
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    if (!r->asked.mark || r->asked_group < 0 || sentence != r->asked_in + 1 ||
        !doc_one_of(doc_in(r), question_start(doc_in(r), s), yes))
        return;
    const struct group *g = &a->groups[r->asked_group];
    size_t from, to = dates_between(a, s->first_token, s->end_token, &from);
    add_asked_about(a, g, r->asked_in, r->asked.status, from < to ? (int)from : NO_REF, "presupposed.answer");
}

static bool asks_how_many(const struct doc *d, const struct sentence *s)
{
    size_t i = question_start(d, s);
    return doc_is(d, i, "wie") && doc_is(d, i + 1, "viele");
}

/* "Welche davon", "Wer von ihnen", "Welche dieser Kommunen". */
static bool asks_which_of_them(const struct doc *d, const struct sentence *s)
{
    static const char *const which[] = {"welche", "wer", NULL};
    static const char *const them[] = {"davon", "dieser", "ihnen", "diesen", "hiervon", NULL};
    const size_t REACH = 3;
    size_t i = question_start(d, s);
    return doc_one_of(d, i, which) && doc_has_one_of(d, i + 1, reach_on(i + 1, REACH, s->end_token), them);
}

/* "Kann man austreten?", "Darf eine Kommune auch austreten?" */
static bool asks_of_any(const struct doc *d, const struct sentence *s)
{
    static const char *const any[] = {"man", "eine", "jede", "kommunen", NULL};
    static const char *const done[] = {"ist", "sind", "hat", "haben", NULL}; /* those who did it are asked for */
    return asks_what_may_be(d, s) ||
           (doc_one_of(d, s->first_token + 1, any) && !doc_one_of(d, question_start(d, s), done));
}

/* What a count of members says of those who are asked for behind it. */
static const struct rule asked_rule = {.id = "sample", .kind = RULE_UNIT, .needs = NEEDS_NONE};
static const struct mark asked_mark = {.rule = &asked_rule};

/* "Wer sind die anderen?", "Und welche sind das?", "Wer noch?", "Und die übrigen vier?": nothing but who, and words
 * for those who were counted. */
static bool asks_who_they_are(const struct analysis *a, const struct sentence *s)
{
    static const char *const who[] = {"wer", "welche", "welcher", "wen", "nämlich", "heißen", NULL};
    static const char *const others[] = {"anderen", "übrigen", "restlichen", "weiteren", "andere", "weitere", NULL};
    static const char *const them[] = {"dabei", "dazu",      "konkret", "genau", "eigentlich",
                                       "im",    "einzelnen", "da",      NULL};
    static const char *const speakers[] = {"ich", "wir", "du", "ihr", "will", "wollen", "kann", "können", NULL};
    const struct doc *d = a->doc;
    const size_t LONGEST = 10; /* tokens */
    struct number n;
    bool asks = false, of_others = false;
    if (s->end_token - s->first_token > LONGEST)
        return false;
    for (size_t i = question_start(d, s); i < s->end_token; i++) {
        if (d->tokens[i].kind == TOK_PUNCT || counts_at(a, i, &n) || a->token_bits[i] & BIT_UNIT)
            continue;
        bool other = doc_one_of(d, i, others), asked = doc_one_of(d, i, who);
        bool polite = i > s->first_token && doc_capital(d, i) && doc_is(d, i, "sie"); /* "Wer sind Sie?" */
        if (count_names_area(a, i))
            continue; /* "Und wer noch in Hessen?" */
        if (polite || doc_one_of(d, i, speakers) || token_classes(d, i) & (W_NOT | W_MODAL | W_FUTURE) ||
            !(other || asked || token_classes(d, i) || doc_one_of(d, i, them)))
            return false;
        asks |= asked;
        of_others |= other && i > s->first_token && token_classes(d, i - 1) & W_ARTICLE;
    }
    return asks || of_others;
}

enum { WHO_ELSE_BACK = 4 }; /* sentences */

/* "Und wer noch?", "Wer sonst?" */
static bool asks_who_else(const struct analysis *a, const struct sentence *s)
{
    static const char *const who[] = {"wer", "welche", "wen", NULL}, *const more[] = {"noch", "sonst", NULL};
    return doc_has_one_of(a->doc, s->first_token, s->end_token, who) &&
           doc_has_one_of(a->doc, s->first_token, s->end_token, more);
}

/* The count of members that such a question is about: for sure, in the sentences before; NULL. */
static const struct count *count_asked_about(const struct analysis *a, size_t sentence)
{
    const size_t BACK = 3; /* sentences */
    for (size_t s = sentence; s > 0 && s + BACK > sentence; s--)
        for (size_t i = a->first_clause[s]; i > a->first_clause[s - 1]; i--) {
            const struct clause *c = &a->clauses[i - 1];
            const struct count *count = c->denied ? NULL : member_count(a, c->first_token, c->end_token);
            if (count)
                return count;
        }
    return NULL;
}

/* "Sind andere auch dabei?", "Macht sonst noch jemand mit?": as good as asking who. */
static bool asks_of_others(const struct doc *d, const struct sentence *s)
{
    static const char *const others[] = {"andere",      "weitere", "jemand",   "welche",
                                         "mitstreiter", "eine",    "kommunen", NULL};
    const size_t REACH = 8; /* tokens */
    return doc_has_one_of(d, s->first_token + 1, reach_on(s->first_token + 1, REACH, s->end_token), others);
}

/* A question keeps what it asks, and presupposes it where it asks since when, how long or why. */
static void note_question(struct reading *r, size_t sentence)
{
    static const char *const who[] = {"wer", "welche", "welcher", "wen", NULL};
    const struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    if (!doc_punct(d, s->end_token - 1, '?'))
        return;
    if (!r->last.mark && r->asked.mark && r->asked_group < 0 && asks_which_of_them(d, s)) {
        r->last = r->asked; /* "Welche davon liegen in Hessen? Dies sind Kassel und Hanau." */
        r->asked_in = sentence;
        return;
    }
    r->asked = (struct statement){0};
    r->asked_of_any = false;
    r->asked_date = NO_REF;
    const bool who_they_are = !r->last.mark && asks_who_they_are(a, s);
    const struct count *count = who_they_are ? count_asked_about(a, sentence) : NULL;
    if (!count && who_they_are && asks_who_else(a, s) && members_were_told(a, sentence, WHO_ELSE_BACK)) {
        r->asked = (struct statement){.mark = &asked_mark, .rule = asked_rule.id, .status = STATUS_MEMBER};
        r->asked_group = -1;
        r->asked_in = sentence;
        return;
    }
    if (count) {
        r->asked = (struct statement){.mark = &asked_mark,
                                      .rule = asked_rule.id,
                                      .status = count->kind == COUNT_INCREMENT ? STATUS_JOINED : STATUS_MEMBER};
        r->asked_date = r->asked.status == STATUS_JOINED && count->as_of >= 0 ? count->as_of : NO_REF;
        r->asked_group = -1;
        r->asked_in = sentence;
        return;
    }
    const size_t start = question_start(d, s);
    bool yes_or_no = start < s->end_token && a->token_bits[start] & BIT_VERB;
    if (!r->last.mark || r->last.denied || r->last.of_other ||
        !(yes_or_no || doc_one_of(d, start, who) || asks_how_many(d, s)))
        return;
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from), token;
    bool generic = subject_is_generic(a, &a->clauses[a->first_clause[sentence]], &token);
    r->asked_of_any = yes_or_no && from == to && asks_of_any(d, s); /* "Kann man austreten?": not who was spoken of */
    r->asked_group = !yes_or_no || r->asked_of_any ? -1
                     : from < to                   ? (int)from
                     : generic                     ? subject_implied(r, a->first_clause[sentence], &r->last)
                                                   : -1;
    if (yes_or_no && (r->asked_group < 0 ? !r->asked_of_any && !asks_of_others(d, s) : asks_what_may_be(d, s)))
        return;
    r->asked = r->last;
    r->asked.unsure = false;
    r->asked_in = sentence;
    const struct clause *told = &a->clauses[r->last_clause];
    if (told->sentence != sentence)
        return;
    const int date = dating_of(a, told, NULL, &r->last).shared;
    const bool since = date != NO_REF && date_is_since(a, (size_t)date);
    /* "Wer kam 2019 dazu?", "Wer ist seit 2019 dabei?"; "Wer ist seit 2019 beigetreten?" leaves open when each of
     * them did */
    if (since ? r->last.status == STATUS_MEMBER : r->last.status != STATUS_MEMBER)
        r->asked_date = date;
}

/* "Seit wann ist Zwickau dabei?", "Wie lange ...", "Warum ...": that it is, is not asked. */
static bool presupposes(const struct doc *d, const struct sentence *s)
{
    static const char *const why[] = {"warum", "weshalb", "wieso", "wann", NULL};
    const size_t REACH = 10; /* "Frau Prof. Dr. Torgau, wie lange" */
    if (!doc_punct(d, s->end_token - 1, '?'))
        return false;
    for (size_t i = s->first_token; i < s->end_token && i < s->first_token + REACH; i++)
        if (doc_one_of(d, i, why) || (doc_is(d, i, "wie") && doc_is(d, i + 1, "lange")))
            return true;
    return false;
}

/* The date that the answer to such a question begins with: "Offiziell seit August 2017." */
static int date_of_answer(const struct analysis *a, size_t sentence)
{
    const size_t HEAD = 6;
    if (sentence + 1 >= a->doc->nsentences)
        return NO_REF;
    const struct sentence *s = &a->doc->sentences[sentence + 1];
    size_t end = reach_on(s->first_token, HEAD, s->end_token), from;
    size_t to = dates_between(a, s->first_token, end, &from);
    return from < to ? (int)from : NO_REF;
}

/* "Seit wann ist Kiel dabei? Die Vereinbarung wurde am 3. Mai 2018 unterschrieben.": the answer tells how it came about. */
static enum member_status status_of_answer(const struct analysis *a, size_t sentence, enum member_status asked)
{
    if (sentence + 1 >= a->doc->nsentences)
        return asked;
    const struct statement s = statement_of(a, a->first_clause[sentence + 1]);
    return s.mark && s.status == STATUS_JOINED && !s.denied && !s.unsure ? STATUS_JOINED : asked;
}

/* "Sie sind Koordinator in Oldenburg. Seit wann ist die Stadt Mitglied?": the commune of the sentence before, else the
 * topic. */
static int topic_of_question(const struct reading *r, size_t sentence)
{
    const struct analysis *a = r->a;
    size_t token, from, to, clause = a->first_clause[sentence];
    while (clause < a->first_clause[sentence + 1] && !subject_is_generic(a, &a->clauses[clause], &token))
        clause++; /* "Frau Weber, seit wann sind Sie dabei?" */
    if (clause == a->first_clause[sentence + 1])
        return -1;
    if (sentence > 0) {
        const struct sentence *before = &a->doc->sentences[sentence - 1];
        to = groups_between(a, before->first_token, before->end_token, &from);
        if (from + 1 == to)
            return (int)from;
    }
    return r->topic >= 0 ? r->topic : subject_implied(r, clause, &r->last);
}

static void read_presupposed(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (!r->last.mark || (r->last.denied && r->last.status != STATUS_LEFT) || r->last.of_other ||
        !presupposes(doc_in(r), s))
        return;
    int topic = from < to ? (int)from : topic_of_question(r, sentence);
    if (topic < 0)
        return;
    const struct group *g = &a->groups[topic];
    if (g->role != GROUP_SUBJECT && from != to)
        return;
    const enum member_status status = status_of_answer(a, sentence, r->last.status);
    const struct clause *told = &a->clauses[r->last_clause];
    if (g->clause != r->last_clause && told->sentence == sentence && /* "Warum zögert Ulm, obwohl Kiel dabei ist?" */
        (a->clauses[g->clause].denied || groups_in(a, told->first_token, told->end_token, NULL) > 0))
        return;
    int date = date_of_answer(a, sentence);
    if (told->sentence == sentence && told->finite) { /* "Warum ist Kiel 2016 beigetreten?" */
        const int own = dating_of(a, told, g->clause == r->last_clause ? g : NULL, &r->last).shared;
        const bool asked = own != NO_REF && a->f->dates.v[own].first_token >= s->first_token;
        date = asked || date == NO_REF ? own : date;
    }
    add_asked_about(a, g, sentence, status, date, "presupposed.question");
}

/* The first date behind token i that the sentence has before it names another commune; NO_REF. */
static int date_up_to_next(const struct analysis *a, const struct sentence *s, size_t i)
{
    size_t group, from, end = s->end_token;
    if (groups_in(a, i, s->end_token, &group) > 0)
        end = a->groups[group].first_token;
    return dates_in(a, i, end, &from) > 0 ? (int)from : NO_REF;
}

/* "Seit wann? Celle seit 2013, Emden seit 2015, der Landkreis seit Mai 2017.": the date that the answer gives to the
 * commune of one of those who were asked about, which it names, or by its level; NO_REF. */
static int date_answered_for(const struct analysis *a, const struct sentence *s, const struct membership *m)
{
    static const char *const districts[] = {"landkreis", "kreis", NULL}, *const towns[] = {"stadt", "gemeinde", NULL};
    const struct area *asked = commune_area(a->f, (size_t)m->place);
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    for (size_t i = from; i < to; i++)
        for (size_t p = a->groups[i].first_place; p < a->groups[i].end_place; p++)
            if (commune_area(a->f, p) == asked)
                return date_up_to_next(a, s, a->f->places.v[p].end_token);
    for (size_t i = s->first_token + 1; i < s->end_token; i++)
        if (token_classes(a->doc, i - 1) & W_ARTICLE && !(a->token_bits[i] & BIT_PLACE) &&
            doc_one_of(a->doc, i, asked->level == AREA_DISTRICT ? districts : towns))
            return date_up_to_next(a, s, i + 1);
    return NO_REF;
}

/* "Die Stadt ist Partnerkommune. Seit wann eigentlich? Seit April 2017.": asked of who the sentence before told. */
static void read_since_when(struct reading *r, size_t sentence)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    const size_t SHORT = 7; /* tokens: "Und seit wann eigentlich genau?" */
    size_t start = question_start(d, s);
    start += start < s->end_token && token_classes(d, start) & (W_AND | W_ADVERB);
    const bool asks = doc_is(d, start, "wann") || (doc_is(d, start, "seit") && doc_is(d, start + 1, "wann"));
    if (!asks || sentence == 0 || !doc_punct(d, s->end_token - 1, '?') || s->end_token - s->first_token > SHORT ||
        groups_in(a, s->first_token, s->end_token, NULL) != 0)
        return;
    const int shared = date_of_answer(a, sentence);
    const size_t told = a->f->nmemberships;
    const struct sentence *answer = sentence + 1 < d->nsentences ? s + 1 : NULL;
    const bool each = answer && groups_in(a, answer->first_token, answer->end_token, NULL) > 0;
    for (size_t i = r->before_last; shared != NO_REF && i < told; i++) {
        const struct membership m = a->f->memberships[i]; /* a copy: those that are added may move the others */
        const int date = each ? date_answered_for(a, answer, &m) : shared;
        if (m.status != STATUS_LEFT && m.date == NO_REF && date != NO_REF)
            membership_add(a, (size_t)m.place, m.status, date, "presupposed.question");
    }
}

/* "Frau Roth fragt, ob Kiel Mitglied sei. Herr Vogt bejaht dies; die Mitgliedschaft bestehe seit 2016." */
static void read_affirmed(struct reading *r, size_t sentence)
{
    static const char *const yes[] = {"bejaht", "bejahte", "bejahten", "bejahen", NULL};
    const size_t REACH = 16; /* tokens */
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const struct sentence *s = &d->sentences[sentence];
    if (sentence == 0 || s[-1].line != s->line ||
        !doc_has_one_of(d, s->first_token, reach_on(s->first_token, REACH, s->end_token), yes))
        return;
    for (size_t i = a->first_clause[sentence - 1]; i < a->first_clause[sentence]; i++) {
        const struct clause *c = &a->clauses[i];
        if (!doc_is(d, c->first_token, "ob"))
            continue;
        struct statement asked = statement_of(a, i);
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from), dates;
        if (!asked.mark || asked.denied || asked.of_other)
            return;
        while (from < to && a->groups[from].role != GROUP_SUBJECT)
            from++;
        const int group = from < to ? (int)from : subject_implied(r, i, &asked);
        const size_t end = dates_between(a, s->first_token, s->end_token, &dates);
        const bool since = dates < end && (asked.status != STATUS_MEMBER || date_is_since(a, dates));
        if (group >= 0)
            membership_add_group(a, &a->groups[group], asked.status, since ? (int)dates : NO_REF,
                                 "presupposed.answer");
        return;
    }
}

void reading_of_question(struct reading *r, size_t sentence)
{
    read_affirmed(r, sentence);
    read_since_when(r, sentence);
    read_presupposed(r, sentence);
    read_yes(r, sentence);
    note_question(r, sentence);
    note_possibility(r, sentence);
    note_undone(r, sentence);
    read_deed(r, sentence);
    read_answer(r, sentence);
}
