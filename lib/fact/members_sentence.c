/* What sentences say of communes beside the statements of their clauses: what they presuppose, and what they add to or
 * answer of the sentence before. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_listing.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/standing.h"
#include "lib/fact/words.h"

/* --- what a sentence presupposes ---------------------------------------------------------------------------- */

/* "Ebenfalls Teil des Prozesses sind Trier und Koblenz": so is the commune that the sentence before began with. */
static void read_additive(struct reading *r, size_t sentence, size_t memberships_before)
{
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    const size_t REACH = 4; /* what the commune before shares stands right behind the word */
    if (sentence == 0 || a->f->nmemberships == memberships_before || !r->last.mark ||
        r->last.mark->first_token < d->sentences[sentence].first_token ||
        r->last.mark->first_token > d->sentences[sentence].first_token + REACH ||
        !(token_classes(d, d->sentences[sentence].first_token) & W_ADDITIVE) ||
        d->sentences[sentence].line != d->sentences[sentence - 1].line)
        return;
    const struct clause *c = &a->clauses[a->first_clause[sentence_told_before(r->a, sentence)]];
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    if (from == to || a->groups[from].role != GROUP_SUBJECT || c->denied || c->unsure)
        return;
    membership_add_group(a, &a->groups[from], STATUS_MEMBER, NO_REF, "presupposed.also");
}

/* --- what holds on from the sentence before -------------------------------------------------------------------- */

/* "Und Heidelberg.", "Der Landkreis Uelzen ebenfalls.", "Soltau erst seit 2014.": communes, dates and words of closed
 * classes without a verb, one of which shows that the sentence goes on. */
static bool is_fragment(const struct analysis *a, const struct sentence *s)
{
    bool goes_on = false;
    for (size_t i = s->first_token; i < s->end_token; i++) {
        unsigned classes = token_classes(a->doc, i);
        if (goes_on && doc_is(a->doc, i, "als") && doc_punct(a->doc, i - 1, ',')) /* "..., als einzige Stadt" */
            return !has_finite_between(a, i, s->end_token);
        if (a->token_bits[i] & BIT_VERB)
            return false;
        bool closed = a->doc->tokens[i].kind == TOK_PUNCT || classes || a->token_bits[i] & (BIT_PLACE | BIT_DATE);
        if (!closed)
            return false;
        goes_on |=
            a->token_bits[i] & BIT_DATE || classes & (W_ADDITIVE | W_NOT) || (i == s->first_token && classes & W_AND);
    }
    return goes_on && !doc_punct(a->doc, s->end_token - 1, '?');
}

/* "2014 – Celle tritt bei" over "2016 – Peine ebenso": entries of a timeline, the second of which says so by a word. */
static bool is_next_entry(const struct analysis *a, const struct sentence *s)
{
    const struct line *lines = a->doc->lines;
    const bool follows = line_next_to(a, s->line, false) == s[-1].line && s[-1].line != s->line;
    return follows && lines[s->line].first_token == s->first_token &&
           lines[s[-1].line].first_token == s[-1].first_token && a->token_bits[s->first_token] & BIT_DATE &&
           a->token_bits[s[-1].first_token] & BIT_DATE &&
           tokens_are(a->doc, s->first_token, s->end_token, W_ADDITIVE);
}

static void read_fragment(struct reading *r, size_t sentence, const struct statement *before)
{
    struct analysis *a = r->a;
    const struct sentence *s = &doc_in(r)->sentences[sentence];
    size_t from, to = groups_between(a, s->first_token, s->end_token, &from);
    if (!before->mark || before->denied || from == to || r->last.mark || !is_fragment(a, s) ||
        (s->line != doc_in(r)->sentences[sentence - 1].line && !(token_classes(doc_in(r), s->first_token) & W_AND) &&
         !is_next_entry(a, s)))
        return;
    struct statement held = *before;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        held.denied = a->clauses[g->clause].denied ||
                      (from + 1 == to && tokens_are(a->doc, s->first_token, s->end_token, W_NOT));
        held.unsure = before->unsure || a->clauses[g->clause].unsure;
        if (g->role == GROUP_SUBJECT && token_depth(a, g->first_token) == 0)
            reading_take_group(r, g->clause, g, g->first_place, &held);
    }
    r->last = held;
}

/* "In der Nachbarschaft sind das", "Aus unserer Region", "Im Norden": whether token i is the noun of such an area. */
static bool is_noun_of_area(const struct doc *d, size_t i)
{
    static const char *const endings[] = {
        "nachbarschaft", "umgebung", "umkreis",    "umland",     "region", "gebiet", "raum",      "gegend",
        "nähe",          "norden",   "süden",      "osten",      "westen", "bezirk", "freistaat", "bundesland",
        "freistaats",    "landes",   "binnenland", "hinterland", "küste",  NULL};
    return doc_capital(d, i) && doc_ends_in(d, i, 0, endings);
}

/* A verb that stands for the one before: "Plön ist es auch", "Das tut Kiel ebenfalls", "Gleiches gilt für Ulm". */
static bool is_pro_verb(const struct analysis *a, const struct clause *c)
{
    static const char *const it[] = {"es", "das", "dies", "gleiches", "dasselbe", "selbiges", NULL};
    static const char *const verbs[] = {"ist",   "sind", "war",  "waren",  "tut", "tun",   "tat", "taten",
                                        "getan", "gilt", "galt", "gelten", "sei", "seien", NULL};
    const struct doc *d = a->doc;
    bool pronoun = false, verb = false;
    size_t first = c->first_token;
    if (has_mark_between(a, c->first_token, c->end_token, RULE_OTHER)) /* "Herne ist über das Städtenetz" */
        return false;
    if (token_classes(d, first) & W_WITH) /* "Neben uns und unserer Nachbarin sind das Kiel und Plön" */
        while (first < c->end_token && !(a->token_bits[first] & BIT_VERB))
            first++;
    for (size_t i = first; i < c->end_token; i++) {
        size_t lands;
        bool region =
            is_noun_of_area(d, i) ||
            (i > c->first_token && doc_is(d, i - 1, "in") && doc_capital(d, i)) || /* "in Sachsen sind es" */
            (places_in(a, i > 2 ? i - 2 : 0, i + 1, &lands) > 0 && a->f->places.v[lands].kind == PLACE_LAND &&
             a->f->places.v[lands].end_token > i);
        const bool among =
            (doc_is(d, i, "anderem") || doc_is(d, i, "anderen")) && i > first && doc_is(d, i - 1, "unter");
        const bool instance = doc_is(d, i, "beispiel") && i > first && doc_is(d, i - 1, "zum");
        bool known = region || among || instance || d->tokens[i].kind == TOK_PUNCT || token_classes(d, i) ||
                     doc_one_of(d, i, it) || a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME) ||
                     token_depth(a, i) > 0;
        pronoun |= doc_one_of(d, i, it);
        verb |= doc_one_of(d, i, verbs);
        if (!known && !doc_one_of(d, i, verbs))
            return false;
    }
    return pronoun && verb;
}

/* "Es handelt sich um die Städte Kiel und Plön": they are those of whom the sentence before spoke. */
static bool identifies_by_name(const struct doc *d, const struct clause *c)
{
    static const char *const deals[] = {"handelt", "handelte", NULL};
    static const char *const about[] = {"um", NULL}, *const it[] = {"es", "dabei", "hierbei", "hier", NULL};
    return c->join == JOIN_START && doc_one_of(d, c->first_token, it) &&
           doc_has_one_of(d, c->first_token, c->end_token, deals) &&
           doc_has_one_of(d, c->first_token, c->end_token, about);
}

/* "Ulm hat es 2020 getan": what the others did before. */
static bool did_it(const struct analysis *a, const struct clause *c)
{
    static const char *const did[] = {"tat", "taten", "getan", NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, did) &&
           dates_in(a, c->first_token, c->end_token, NULL) > 0;
}

/* "In Bremen ist es nur Bremerhaven": the Land in which the other lies. */
static bool subject_is_set_in_land(const struct analysis *a, const struct group *g)
{
    return g->role == GROUP_PLACE && g->end_place == g->first_place + 1 &&
           scope_of_city(&a->f->places.v[g->first_place]);
}

/* "Peine war es auch, stieg aber 2017 aus": the sentence goes on to say that it left. */
static bool has_left(const struct analysis *a, size_t sentence, const struct group *g)
{
    const struct facts *f = a->f;
    const size_t BACK = 64; /* memberships */
    const size_t last = reach_back(f->nmemberships, BACK, 0);
    for (size_t i = f->nmemberships; i > last && f->memberships[i - 1].start >= a->doc->sentences[sentence].start;
         i--)
        if (f->memberships[i - 1].status == STATUS_LEFT && f->memberships[i - 1].place == (int)g->first_place)
            return true;
    return false;
}

/* "Es handelt sich um Ulm, um die Kreise Plön und Peine sowie um Celle": what each of them is led by. */
static bool is_led_by_um(const struct analysis *a, const struct clause *c, const struct group *g)
{
    const size_t i = tokens_back(a->doc, g->first_token, c->first_token, W_ARTICLE | W_KIND);
    return g->role == GROUP_PLACE && i > c->first_token && doc_is(a->doc, i - 1, "um");
}

/* "Es sind Kiel, der Kreis Plön, ferner Lübeck und zuletzt, am 1. Februar, Emden": names and dates in clauses that hold
 * nothing else, up to the end of the sentence. */
static void take_rest_of_list(struct reading *r, size_t clause, const struct statement *s)
{
    const struct analysis *a = r->a;
    const size_t sentence = a->clauses[clause - 1].sentence;
    for (; clause < a->nclauses && a->clauses[clause].sentence == sentence; clause++) {
        const struct clause *c = &a->clauses[clause];
        if (c->relative) /* "Kiel, das 2015 beitrat, und Plön" */
            continue;
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        const bool goes_on =
            c->join == JOIN_COMMA || c->join == JOIN_COLON || (c->join == JOIN_AND && c[-1].relative);
        bool inserted =
            from == to && token_classes(a->doc, c[-1].end_token - 1) & W_AND; /* "und, anders als gesagt," */
        if (c->finite || !goes_on || c->denied || c->unsure || (clause_has_unknown_verb(a, c) && !inserted) ||
            is_pro_verb(a, c))
            return;
        for (; from < to; from++)
            if ((a->groups[from].role == GROUP_SUBJECT || is_led_by_um(a, c, &a->groups[from])) &&
                token_depth(a, a->groups[from].first_token) == 0)
                reading_take_group(r, clause, &a->groups[from], a->groups[from].first_place, s);
    }
}

/* "Andere haben das längst getan:" over their names. */
static bool did_it_all(const struct analysis *a, const struct clause *c)
{
    static const char *const did[] = {"taten", "getan", NULL};
    const struct clause *next = clause_behind(a, c);
    return next && next->join == JOIN_COLON && !c->denied &&
           doc_has_one_of(a->doc, c->first_token, c->end_token, did);
}

/* The last count of members that the sentence states for sure; NULL. */
static const struct count *count_of_members(const struct analysis *a, size_t sentence)
{
    const struct count *last = NULL;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        const struct count *count = c->unsure || c->denied ? NULL : member_count(a, c->first_token, c->end_token);
        last = count ? count : last;
    }
    return last;
}

/* "Gestern kamen zehn weitere hinzu. Aus Hessen sind das Kassel und Fulda": some of the newcomers that were counted. */
static bool names_newcomers_of(const struct analysis *a, const struct clause *c, const struct count *count)
{
    static const char *const those[] = {"das", "dies", NULL};
    bool are = false;
    for (size_t i = c->first_token + 1; i < c->end_token && !are; i++)
        are = token_classes(a->doc, i - 1) & W_COPULA && doc_one_of(a->doc, i, those);
    return are && count && count->kind == COUNT_INCREMENT && dates_in(a, c->first_token, c->end_token, NULL) == 0;
}

static void read_pro_verb(struct reading *r, size_t sentence, const struct statement *before)
{
    struct analysis *a = r->a;
    struct statement held = *before;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        struct statement own = statement_of(a, i);
        if (own.mark)
            held = own;
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        const struct count *counted = !held.mark && sentence > 0 && i == a->first_clause[sentence]
                                          ? count_of_members(a, sentence_told_before(r->a, sentence))
                                          : NULL;
        if (counted)
            held = carry_counted(counted->kind == COUNT_INCREMENT ? STATUS_JOINED : STATUS_MEMBER);
        if (own.mark || !held.mark || held.denied || held.of_other)
            continue;
        if (from == to && did_it_all(a, c)) { /* "Andere haben das getan: Erfurt 2012 und Gera 2014" */
            struct statement done = held;
            done.status = held.status == STATUS_LEFT ? STATUS_LEFT : STATUS_JOINED;
            done.unsure = c->unsure;
            take_rest_of_list(r, i + 1, &done);
        }
        if (from == to)
            continue;
        bool identifies = identifies_by_name(doc_in(r), c);
        if (!identifies && !is_pro_verb(a, c))
            continue;
        struct statement s = held;
        identifies |= i == a->first_clause[sentence] && token_classes(doc_in(r), c->first_token) & W_PRONOUN &&
                      token_classes(doc_in(r), c->first_token + 1) & W_COPULA;
        identifies |= i == a->first_clause[sentence] && held.status == STATUS_JOINED && sentence > 0 &&
                      names_newcomers_of(a, c, count_of_members(a, sentence_told_before(r->a, sentence)));
        if (counted && held.status == STATUS_JOINED && counted->as_of >= 0)
            r->told = counted->as_of;
        else if (identifies) /* "Drei traten 2018 bei. Es sind Celle, Soltau und Uelzen." */
            r->told = dating_of(a, &a->clauses[r->last_clause], NULL, before).shared;
        else if (held.status != STATUS_LEFT && !(held.status == STATUS_JOINED && did_it(a, c)))
            s.status = STATUS_MEMBER;
        s.denied = c->denied;
        s.unsure = c->unsure;
        for (size_t g = from; g < to; g++)
            if (!(g + 1 < to && subject_is_set_in_land(a, &a->groups[g])) &&
                (a->groups[g].role == GROUP_SUBJECT || a->groups[g].role == GROUP_PLACE ||
                 a->groups[g].company == COMPANY_BESIDE || (a->groups[g].company == COMPANY_EXCEPT && !s.denied)) &&
                !has_left(a, sentence, &a->groups[g]))
                reading_take_group(r, i, &a->groups[g], a->groups[g].first_place, &s);
        const struct clause *next = clause_behind(a, c);
        if (s.denied && !s.unsure && next && carry_is_affirmation(a, next)) /* "Plön ist es nicht, Kiel schon" */
            s.denied = false;
        take_rest_of_list(r, i + 1, &s);
        s.denied = c->denied;
        if (s.denied && !r->last.mark)
            r->last = s; /* "Plön ist es nicht. Kiel dagegen schon." */
    }
}

/* A verb that says little by itself: with what stands beside it, it tells in any words that something came about. */
static bool has_light_verb(const struct analysis *a, const struct clause *c)
{
    static const char *const verbs[] = {"machte",  "machten", "macht",    "machen",    "tat",    "taten",   "tut",
                                        "tun",     "ging",    "gingen",   "geht",      "setzte", "setzten", "setzt",
                                        "zog",     "zogen",   "zieht",    "nahm",      "nahmen", "brachte", "wagte",
                                        "wagten",  "wagt",    "schaffte", "schafften", "holte",  "holten",  "rückte",
                                        "rückten", "sprang",  "sprangen", "springt",   "fand",   "fanden",  "reihte",
                                        "reihten", NULL};
    return doc_has_one_of(a->doc, c->first_token, c->end_token, verbs);
}

/* "hat es 2016 genauso gemacht", "haben das ebenso gehalten", "hat es uns nachgemacht": the same, as it was told before. */
static bool did_likewise(const struct analysis *a, const struct clause *c)
{
    static const char *const it[] = {"es", "das", "dies", NULL};
    static const char *const as[] = {"genauso", "ebenso", "gleich", "so", "ähnlich", "auch", "ebenfalls", NULL};
    static const char *const did[] = {"gemacht", "getan", "gehalten", "nachgemacht", NULL};
    const struct doc *d = a->doc;
    const size_t last = clause_last_word(d, c);
    return doc_one_of(d, last, did) && doc_has_one_of(d, c->first_token, last, it) &&
           (doc_is(d, last, "nachgemacht") || doc_has_one_of(d, c->first_token, last, as));
}

/* Nouns of another matter: what came about then was a meeting, a decision. */
static bool is_of_another_matter(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i < c->end_token; i++)
        if (token_is_event(a->doc, i, WORD_EVENT) || token_is_plan(a->doc, i))
            return true;
    return false;
}

/* "Wir (Kreis Coburg, beigetreten 2015) haben einen Brief geschickt": whether the sentence before told a joining
 * beside a name. */
static bool joined_beside(const struct reading *r, size_t sentence)
{
    const struct facts *f = r->a->f;
    const struct sentence *s = &r->a->doc->sentences[sentence];
    return sentence > 0 && s[-1].line == s->line && f->nmemberships > 0 &&
           f->memberships[f->nmemberships - 1].status == STATUS_JOINED &&
           f->memberships[f->nmemberships - 1].start >= s[-1].start &&
           f->memberships[f->nmemberships - 1].start < s->start;
}

/* "2018 trat Miltenberg bei. Würzburg tat es den Nachbarn am 12. Mai 2019 nach.": while joinings are told one after the
 * other, a commune with a date of its own joined, too, whatever idiom says so. */
static void read_light_verb(struct reading *r, size_t sentence, const struct statement *before)
{
    struct analysis *a = r->a;
    struct statement held = *before;
    const bool beside = !before->mark && joined_beside(r, sentence);
    if (beside)
        held = carry_counted(STATUS_JOINED);
    if ((!before->mark && !beside) || held.status != STATUS_JOINED || held.denied || held.unsure || held.of_other ||
        r->last.mark || doc_punct(a->doc, doc_in(r)->sentences[sentence].end_token - 1, '?'))
        return;
    held.rule = "told.next";
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t groups, from = groups_between(a, c->first_token, c->end_token, &groups);
        bool named, dated = dates_in(a, c->first_token, c->end_token, NULL) == 1;
        if (!dated || from != groups + 1 || c->denied || c->unsure || c->relative ||
            !(did_likewise(a, c) || (!beside && has_light_verb(a, c))) || is_of_another_matter(a, c) ||
            clause_network(a, c, &named) != NETWORK_THIS)
            continue;
        const struct group *g = &a->groups[groups];
        if (g->role != GROUP_SUBJECT || token_depth(a, g->first_token) > 0)
            continue;
        reading_take_group(r, i, g, g->first_place, &held);
        r->last = held;
    }
}

/* "tritt damit an die Seite des Kreises Plön". */
static bool is_at_side(const struct analysis *a, const struct clause *c)
{
    for (size_t i = c->first_token; i + 2 < c->end_token; i++)
        if (doc_is(a->doc, i, "an") && doc_is(a->doc, i + 1, "die") && doc_is(a->doc, i + 2, "seite"))
            return true;
    return false;
}

/* "dem Beispiel von Kiel", "dem Vorbild von Kiel und Plön". */
static bool is_example_of(const struct doc *d, size_t place)
{
    static const char *const examples[] = {"beispiel", "vorbild", NULL};
    return place > 1 && doc_is(d, place - 1, "von") && doc_one_of(d, place - 2, examples);
}

/* "Kiel trat 2018 bei. Es folgt damit der Stadt Plön und dem Kreis Stormarn", "... und folgt dem Beispiel der Stadt Plön":
 * those who are followed did it before. */
static void read_followed(struct reading *r, size_t sentence, const struct statement *before)
{
    static const char *const follows[] = {"folgt", "folgte", "folgten", "folgen", "gefolgt", NULL};
    struct analysis *a = r->a;
    const struct statement *told = r->last.mark ? &r->last : before;
    if (!told->mark || told->denied || told->unsure || told->of_other || told->status == STATUS_LEFT)
        return;
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
        if (c->denied || c->unsure || c->relative || from == to ||
            !(doc_has_one_of(a->doc, c->first_token, c->end_token, follows) || is_at_side(a, c)))
            continue;
        for (; from < to; from++)
            if (a->groups[from].role == GROUP_DATIVE || a->groups[from].role == GROUP_GENITIVE ||
                (a->groups[from].role == GROUP_OF && is_example_of(a->doc, a->groups[from].first_token)))
                members_of_predecessors(a, &a->groups[from]);
    }
}

/* "Die Partnerkommunen treffen sich zweimal im Jahr." */
static bool names_members(const struct analysis *a, size_t sentence)
{
    for (size_t i = a->first_clause[sentence]; i < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        size_t from, to = marks_between(a, c->first_token, c->end_token, &from);
        for (; from < to && !c->denied && !c->unsure; from++) {
            const struct rule *rule = a->marks.v[from].rule;
            if (rule_is_of_members(rule) && rule->needs == NEEDS_NONE)
                return true;
        }
    }
    return false;
}

/* "Zehn Kommunen kommen hinzu. Eine davon ist Ulm", "Darunter ist Ulm": whether the sentence before counts those who
 * joined; r->told: when they did, as it tells. */
static bool told_joining_of_them(struct reading *r, size_t sentence, const struct statement *before)
{
    const struct analysis *a = r->a;
    const struct count *count = sentence > 0 && !before->denied && !before->unsure && !before->of_other
                                    ? count_of_members(a, sentence_told_before(r->a, sentence))
                                    : NULL;
    if (!count || count->kind != COUNT_INCREMENT || (before->mark && before->status != STATUS_JOINED))
        return false;
    const struct clause *told = &a->clauses[r->last_clause];
    const bool dated = before->mark && told->sentence + 1 == sentence;
    r->told = dated ? dating_of(a, told, NULL, before).shared : NO_REF;
    if (r->told == NO_REF && count->as_of >= 0) /* "Acht neue Kommunen! Unter ihnen Ulm" */
        r->told = count->as_of;
    return true;
}

/* "Rund 60 Kommunen haben sich angeschlossen. Herne ist eine davon.", "Darunter sind auch Herne und Bochum.": those that
 * the sentence before spoke of without naming them. */
static void read_one_of_them(struct reading *r, size_t sentence, const struct statement *before)
{
    static const char *const them[] = {"davon",  "darunter",  "ihnen",    "denen", "dazu",
                                       "hierzu", "letzteren", "ersteren", NULL};
    static const char *const verbs[] = {"ist",   "sind",   "war",    "waren",   "gehört",   "gehören",  "gehörte",
                                        "zählt", "zählen", "zählte", "zählten", "befindet", "befinden", NULL};
    struct analysis *a = r->a;
    const struct clause *c = &a->clauses[a->first_clause[sentence]];
    const struct doc *d = doc_in(r);
    size_t from,
        to = groups_between(a, c->first_token, c->sample ? d->sentences[sentence].end_token : c->end_token, &from);
    bool named, meant = c->sample || (clause_has_word(a, c, them) && clause_has_word(a, c, verbs));
    const bool said = r->last.mark && !r->last_relative; /* "Etwa Kiel, das 2015 beitrat, und Plön" */
    if (!meant || said || from == to || c->denied || c->unsure || clause_network(a, c, &named) == NETWORK_OTHER)
        return;
    struct statement held = *before;
    if ((!before->mark || before->denied) && sentence > 0 &&
        (count_of_members(a, sentence_told_before(r->a, sentence)) ||
         names_members(a, sentence_told_before(r->a, sentence))))
        held = carry_counted(STATUS_MEMBER);
    if (!held.mark || held.denied || held.of_other ||
        (sentence > 0 && doc_punct(d, d->sentences[sentence_told_before(r->a, sentence)].end_token - 1,
                                   '?'))) /* members_question.c */
        return;
    if (held.status != STATUS_LEFT)
        held.status = told_joining_of_them(r, sentence, before) ? STATUS_JOINED : STATUS_MEMBER;
    const bool bare =
        c->sample && !c->finite; /* "Zum Beispiel Kiel und der Kreis Plön.": in no case that would tell */
    for (size_t g = from; g < to; g++)
        if (a->groups[g].role == GROUP_SUBJECT ||
            (bare && a->groups[g].first_token > 0 && !(token_classes(d, a->groups[g].first_token - 1) & W_PREP)))
            reading_take_group(r, a->groups[g].clause, &a->groups[g], a->groups[g].first_place, &held);
    const struct clause *next = clause_behind(a, c);
    const bool likewise = next && !next->finite && !next->denied && /* "Herne ist eine davon, ebenso Bochum" */
                          token_classes(d, next->first_token) & W_ADDITIVE;
    if (!c->sample && (token_classes(d, c->end_token - 1) & W_AND || (next && next->relative) || likewise))
        take_rest_of_list(r, a->first_clause[sentence] + 1, &held);
    r->told = NO_REF;
}

/* "Zu den 57 Partnern aus dem Land", "Unter den Partnerkommunen"; not "Zu den Gästen der Partnerkommunen". */
static bool is_of_members(const struct analysis *a, const struct clause *c)
{
    size_t i = c->first_token;
    while (i < c->end_token && !token_is_noun(a->doc, i) && !(a->token_bits[i] & BIT_UNIT))
        i++;
    return i < c->end_token && a->token_bits[i] & BIT_UNIT &&
           (member_count(a, c->first_token, c->end_token) || has_members_between(a, i, i + 1));
}

/* "Zu den 14 Kommunen, die an diesem Tag beitraten, gehörten Kiel und Plön": what the relative clause says of all of
 * them. */
static void read_sample_of_joined(struct reading *r, size_t sentence)
{
    static const char *const belong[] = {
        "gehören",  "gehörten", "zählen",   "zählten", "sind", "waren", "gehört", "zählt",  "gehörte", "zählte",
        "befinden", "befanden", "befindet", "befand",  "ist",  "war",   "findet", "finden", NULL};
    struct analysis *a = r->a;
    const struct doc *d = doc_in(r);
    for (size_t i = a->first_clause[sentence]; i + 2 < a->first_clause[sentence + 1]; i++) {
        const struct clause *c = &a->clauses[i];
        static const char *const to_them[] = {"zu", "zum", "zur", "unter", NULL};
        static const char *const who[] = {"die", "deren", "denen", "welche", NULL};
        bool among = doc_one_of(d, c->first_token, to_them) && !c->finite;
        among &= c[1].relative || (c[1].join == JOIN_COMMA && doc_one_of(d, c[1].first_token, who));
        size_t from, to = groups_between(a, c[2].first_token, c[2].end_token, &from);
        if (!among || c->denied || c[2].denied || c[2].unsure || c[2].relative || from == to ||
            !doc_one_of(d, c[2].first_token, belong))
            continue;
        struct statement s = statement_of(a, i + 1);
        if (!s.mark && is_of_members(a, c)) /* "Zu den 57 Partnern, die das wichtig finden, gehört Ulm" */
            s = carry_counted(STATUS_MEMBER);
        for (; s.mark && from < to; from++)
            if (a->groups[from].role == GROUP_SUBJECT && token_depth(a, a->groups[from].first_token) == 0) {
                r->told = dating_of(a, &c[1], NULL, &s).shared;
                reading_take_group(r, i + 2, &a->groups[from], a->groups[from].first_place, &s);
                r->told = NO_REF;
            }
    }
}

void reading_of_sentence(struct reading *r, size_t sentence, size_t memberships_before)
{
    const struct statement *before = &r->before;
    read_additive(r, sentence, memberships_before);
    reading_of_order(r, sentence);
    reading_of_both(r, sentence);
    read_fragment(r, sentence, before);
    members_in_fragment(r->a, sentence);
    read_pro_verb(r, sentence, before);
    read_light_verb(r, sentence, before);
    read_followed(r, sentence, before);
    read_one_of_them(r, sentence, before);
    read_sample_of_joined(r, sentence);
    reading_of_receivers(r, sentence);
    reading_of_specified(r, sentence);
    members_in_generic_noun_phrase(r, sentence);
    members_by_epithet(r, sentence);
    members_in_ownerless_phrase(r, sentence);
    members_among_others(r->a, sentence);
    members_apposed(r->a, sentence);
    members_pleased(r->a, sentence);
    members_carried_out(r->a, sentence);
    members_likened(r->a, sentence);
    members_of_effects(r->a, sentence);
    members_that_go_on(r->a, sentence);
    members_by_steps(r->a, sentence);
    members_admitted(r->a, sentence);
    reading_of_end(r, sentence);
    members_before_us(r->a, sentence);
    members_since(r->a, sentence);
    members_in_brief(r->a, sentence);
    reading_of_gaps(r, sentence);
    reading_of_question(r, sentence);
    reading_of_dates(r, sentence, memberships_before);
    members_beside_host(r->a, sentence, memberships_before);
}
