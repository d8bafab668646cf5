/* Finding names: one pass over the tokens. What stands directly beside a name and belongs to it (designation,
 * qualifier, the second half of a hyphenated compound) is taken here; whether it is a place at all and which one is
 * left to judge.c and choose.c. */
#include "lib/base/mem.h"
#include "lib/place/mention.h"
#include "lib/place/words.h"
#include "lib/text/date_words.h"

#include <string.h>

/* Towns that texts write in lower case (tweets) are taken from this size on only; smaller names are too often the end
 * of another word or a typing error. */
#define LOWER_CASE_POPULATION 50e3
/* "Köln-Ehrenfeld" is Köln; the second part of a compound is a town of its own only from this size on ("die Strecke
 * Berlin-Hamburg"). */
#define ROUTE_POPULATION 100e3

static bool touches(const struct doc *d, size_t i)
{
    return i < d->ntokens && !(d->tokens[i].flags & TOK_SPACE);
}

static bool is_hyphen(const struct doc *d, size_t i)
{
    return i && doc_hyphen(d, i) && touches(d, i) && touches(d, i + 1) && d->tokens[i + 1].kind == TOK_WORD;
}

/* Part of an address of the net: a run without blanks that holds "://", "www." or "@", or goes on like a host name. */
static bool in_address(const struct doc *d, size_t first, size_t end)
{
    static const char *const domains[] = {"de", "com", "org", "net", "eu", "info", "at", "ch", "html", "pdf", NULL};
    enum { LONGEST = 48 };
    for (size_t j = end, n = 0; touches(d, j) && touches(d, j + 1) && n < LONGEST; j++, n++)
        if (doc_punct(d, j, '@') ||
            (doc_punct(d, j, '.') && doc_one_of(d, j + 1, domains) && !(d->tokens[j + 1].flags & TOK_CAPITAL)))
            return true;
    for (size_t j = first, n = 0; j > 0 && touches(d, j) && n < LONGEST; j--, n++)
        if (doc_punct(d, j - 1, '@') || doc_is(d, j - 1, "www") ||
            (doc_punct(d, j - 1, '/') && j > 1 && doc_punct(d, j - 2, '/')))
            return true;
    return false;
}

static bool is_hashtag(const struct doc *d, size_t i)
{
    return i && doc_punct(d, i - 1, '#') && touches(d, i);
}

static double best_prominence(const struct gazetteer *g, const struct name_match *m)
{
    double best = 0;
    for (size_t i = 0; i < m->n; i++) {
        const struct area *a = gazetteer_area(g, m->names[i].area);
        double p = a->level == AREA_MUNICIPALITY ? area_prominence(a) : 0;
        best = p > best ? p : best;
    }
    return best;
}

/* How ordinary a name of several words is. Saints are churches and parishes more often than communes; "Am Mellensee"
 * begins a phrase of place or an address; "Weil der Stadt das Geld fehlt" begins a sentence. */
static uint8_t phrase_rank(const struct doc *d, size_t first, const char *first_key, size_t last)
{
    char key[NAME_KEY_SIZE];
    if (!token_key(d, last, key))
        return 0;
    if (!strcmp(first_key, "sankt"))
        return word_is(WORD_FIRST_NAME, key) ? 2 : 0;
    if (is_connector(first_key))
        return word_is_street(key) ? 3 : 2;
    return word_everyday(first_key) == 3 && (d->tokens[first].flags & TOK_SENTENCE_START) ? 1 : 0;
}

static uint8_t everyday_rank(const struct doc *d, size_t first, size_t end, bool genitive)
{
    char key[NAME_KEY_SIZE];
    if (!token_key(d, first, key))
        return 0;
    size_t next = next_word_of_name(d, first);
    if (next && next < end)
        return phrase_rank(d, first, key, end - 1);
    int rank = token_everyday(d, first);
    size_t len = strlen(key);
    if (!rank && genitive && len > 1) {
        key[len - 1] = 0;
        rank = word_everyday(key);
    }
    return (uint8_t)rank;
}

uint32_t place_class_of(const struct search *s, size_t i)
{
    const struct doc *d = s->doc;
    uint32_t *class = doc_memory(d, i, WORD_PLACE);
    char key[NAME_KEY_SIZE];
    *class |= PLACE_CLASS_KNOWN;
    if (token_key(d, i, key))
        *class |= (names_begin(gazetteer_names(s->gazetteer), key) ? PLACE_CLASS_BEGINS : 0) |
                  (word_is(WORD_PLACE_PREPOSITION, key) ? PLACE_CLASS_PREPOSITION : 0) |
                  (word_is(WORD_FOREIGN, key) ? PLACE_CLASS_FOREIGN : 0) |
                  (land_may_begin(key) ? PLACE_CLASS_LAND : 0);
    return *class;
}

uint32_t words_told_of(const struct doc *d, size_t i)
{
    uint32_t *told = doc_memory(d, i, WORD_PLACE);
    char key[NAME_KEY_SIZE];
    *told |= WORD_TOLD;
    if (!token_key(d, i, key))
        return *told;
    *told |= (uint32_t)word_everyday(key) << WORD_EVERYDAY_AT | (word_is_person_role(key) ? WORD_ROLE : 0);
    for (int c = 0; c < WORD_CLASSES; c++)
        *told |= (uint32_t)word_is((enum word_class)c, key) << (WORD_CLASSES_AT + c);
    return *told;
}

/* "hat die Stadt Mitte Mai 2016": of a time, no name. */
static bool is_mid_of_time(const struct doc *d, size_t i)
{
    static const char *const times[] = {"des",    "vergangenen", "letzten", "nächsten",
                                        "dieses", "kommenden",   "vorigen", NULL};
    const size_t YEAR = 4; /* digits */
    if (!doc_is(d, i, "mitte") || i + 1 >= d->ntokens)
        return false;
    const struct token *next = &d->tokens[i + 1];
    if (next->start != d->tokens[i].end + 1 || d->text[d->tokens[i].end] != ' ' || line_breaks(d, i + 1))
        return false; /* "Mitte" in one cell, "2012" in the next */
    return date_word_at(d, i + 1).class == WORD_MONTH || doc_one_of(d, i + 1, times) ||
           (next->kind == TOK_NUMBER && next->end - next->start == YEAR);
}

/* Whether a name may begin here at all, by its word and the case of its first letter. */
static bool may_begin(const struct search *s, size_t i)
{
    const struct doc *d = s->doc;
    if (!(place_class(s, i) & PLACE_CLASS_BEGINS) || is_mid_of_time(d, i))
        return false;
    if ((d->tokens[i].flags & TOK_CAPITAL) || is_hashtag(d, i))
        return true;
    return i && d->tokens[i].fold_len >= 4 && !line_breaks(d, i) && d->tokens[i - 1].kind == TOK_WORD &&
           (place_class(s, i - 1) & PLACE_CLASS_PREPOSITION);
}

static bool plausible_case(const struct search *s, size_t i, const struct name_match *m)
{
    if ((s->doc->tokens[i].flags & TOK_CAPITAL) || is_hashtag(s->doc, i))
        return true;
    return !everyday_rank(s->doc, i, m->end_token, m->genitive) &&
           best_prominence(s->gazetteer, m) >= LOWER_CASE_POPULATION;
}

struct mention *search_add(struct search *s)
{
    s->mentions = mem_grow(s->mentions, &s->cap, s->n + 1, sizeof *s->mentions);
    s->mentions[s->n] = (struct mention){.kind = PLACE_COMMUNE, .rule = "name"};
    return &s->mentions[s->n++];
}

static bool has_sharp_s(const struct doc *d, size_t first, size_t end)
{
    const char *from = d->text + d->tokens[first].start;
    return memmem(from, d->tokens[end - 1].end - d->tokens[first].start, "\xC3\x9F", 2) != NULL;
}

static void take_candidates(struct search *s, struct mention *m, const struct name_match *match)
{
    m->names = match->names;
    m->candidates = arena_alloc(s->arena, match->n * sizeof *m->candidates);
    m->ncandidates = 0;
    bool sharp = has_sharp_s(s->doc, m->name_token, match->end_token);
    for (size_t i = 0; i < match->n; i++) {
        const struct area *a = gazetteer_area(s->gazetteer, match->names[i].area);
        /* "Fuessen" and "Füssen" are one, but feet ("Füßen") are not Füssen. */
        if (!sharp || strstr(a->name, "\xC3\x9F"))
            m->candidates[m->ncandidates++] =
                (struct candidate){.area = a,
                                   .flags = match->names[i].flags,
                                   .qualifier = names_text(gazetteer_names(s->gazetteer), match->names[i].qualifier)};
    }
}

/* "(Lahn)", "/Ruhr", "an der Weser" behind a name that needs none. */
static size_t landscape_behind(const struct doc *d, size_t i)
{
    char key[NAME_KEY_SIZE];
    bool bracket = doc_punct(d, i, '('), slash = doc_punct(d, i, '/'), connected = false;
    size_t j = i + (bracket || slash);
    if (token_key(d, j, key) && is_bare_article(key))
        return 0;
    for (int n = 0; n < 3 && token_key(d, j, key) && is_connector(key) && strcmp(key, "in") && strcmp(key, "im");
         n++) {
        char next[NAME_KEY_SIZE]; /* "führt Hessen vor Bayern": ahead of it, no "vor der Höhe" */
        if (!strcmp(key, "vor") && !(token_key(d, j + 1, next) && is_bare_article(next)))
            return 0;
        connected = true;
        j += 1 + (doc_punct(d, j + 1, '.') && touches(d, j + 1));
    }
    if (!(bracket || slash || connected) || !token_key(d, j, key) || !word_is(WORD_LANDSCAPE, key) ||
        !(d->tokens[j].flags & TOK_CAPITAL) || (j && !doc_same_line(d, i - 1, j)))
        return 0;
    if (!bracket)
        return j + 1;
    return doc_punct(d, j + 1, ')') ? j + 2 : 0;
}

static void take_qualifier(struct search *s, struct mention *m, size_t at)
{
    size_t best = 0;
    for (size_t i = 0; i < m->ncandidates; i++) {
        struct candidate *c = &m->candidates[i];
        size_t end = *c->qualifier ? names_qualifier(c->qualifier, s->doc, at) : 0;
        if (end > best) {
            best = end;
            for (size_t k = 0; k < i; k++)
                m->candidates[k].qualified = false;
        }
        c->qualified = end && end == best;
    }
    m->qualified = best != 0;
    if (!best)
        best = landscape_behind(s->doc, at);
    if (best)
        m->end_name = m->end_token = (uint32_t)best;
}

/* The district of Berlin or Hamburg that follows the city's name: "Berlin-Lichtenberg". */
static void take_borough(struct search *s, struct mention *m, size_t i)
{
    struct name_match match;
    if (!names_match(gazetteer_names(s->gazetteer), s->doc, i, &match))
        return;
    for (size_t k = 0; k < match.n; k++) {
        const struct area *a = gazetteer_area(s->gazetteer, match.names[k].area);
        for (size_t c = 0; c < m->ncandidates; c++)
            if (a->level == AREA_BOROUGH && !strcmp(a->ags, m->candidates[c].area->ags)) {
                m->candidates[0] = (struct candidate){.area = a};
                m->ncandidates = 1;
                m->cue = CUE_BOROUGH;
                m->end_token = m->end_name = match.end_token;
                return;
            }
    }
}

/* Whether the second part of a compound is a place of its own: a Land (Berlin-Brandenburg), or a large town that does
 * not share its short name with town quarters (Köln-Mülheim). */
static bool stands_alone(const struct search *s, size_t i)
{
    struct name_match match;
    if (!names_match(gazetteer_names(s->gazetteer), s->doc, i, &match))
        return false;
    bool whole = false;
    for (size_t k = 0; k < match.n; k++) {
        const struct area *a = gazetteer_area(s->gazetteer, match.names[k].area);
        if (a->level == AREA_STATE)
            return true;
        whole |= a->level == AREA_MUNICIPALITY && area_prominence(a) >= ROUTE_POPULATION &&
                 (!(match.names[k].flags & VARIANT_SHORT) ||
                  names_qualifier(names_text(gazetteer_names(s->gazetteer), match.names[k].qualifier), s->doc,
                                  match.end_token));
    }
    return whole && !everyday_rank(s->doc, i, match.end_token, false);
}

/* Where to go on reading behind a mention: the rest of a compound is passed over unless it is a town itself. */
static size_t end_of_compound(struct search *s, struct mention *m)
{
    const struct doc *d = s->doc;
    size_t j = m->end_name;
    if (!is_hyphen(d, j))
        return j;
    m->compound = true;
    if (stands_alone(s, j + 1))
        return j + 1;
    while (is_hyphen(d, j))
        j += 2;
    return j;
}

/* A Land's name, unless a qualifier or designation makes it a town ("Brandenburg an der Havel"). Candidates that are
 * Länder are dropped otherwise. True if the mention is the Land. */
static bool settle_land(struct mention *m)
{
    size_t kept = 0;
    struct candidate land = {0};
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level == AREA_STATE)
            land = m->candidates[i];
    if (!land.area)
        return false;
    m->land = land.area;
    bool city = !strcmp(land.area->state, "DE-BE") || !strcmp(land.area->state, "DE-HH") ||
                !strcmp(land.area->state, "DE-HB");
    const bool sole =
        m->ncandidates == 1; /* "Länder mit den meisten Kommunen: Hessen, Sachsen": no commune bears the name */
    if (!city && !m->qualified && (sole || !(m->designated && m->cue != CUE_NONE))) {
        m->candidates[0] = land;
        m->ncandidates = 1;
        m->kind = PLACE_LAND;
        m->rule = "land-name";
        return true;
    }
    for (size_t i = 0; i < m->ncandidates; i++)
        if (m->candidates[i].area->level != AREA_STATE)
            m->candidates[kept++] = m->candidates[i];
    m->ncandidates = kept;
    return false;
}

static size_t take_name(struct search *s, size_t i, const struct name_match *match, struct level_list *list)
{
    const struct doc *d = s->doc;
    size_t index = s->n;
    struct mention *m = search_add(s);
    m->name_token = m->first_token = (uint32_t)i;
    m->end_name = m->end_token = match->end_token;
    m->genitive = match->genitive;
    m->hashtag = is_hashtag(d, i);
    m->lower_case = !(d->tokens[i].flags & TOK_CAPITAL);
    m->everyday = everyday_rank(d, i, match->end_token, match->genitive);
    take_candidates(s, m, match);
    take_qualifier(s, m, match->end_token);
    if (is_hyphen(d, m->end_name))
        take_borough(s, m, m->end_name + 1);
    size_t next = end_of_compound(s, m);
    m->end_compound = (uint32_t)next;
    read_level(s, m, list); /* may add one: m is gone */
    for (size_t k = index; k < s->n; k++)
        if (!settle_land(&s->mentions[k]) && !s->mentions[k].ncandidates)
            s->mentions[k].kind = PLACE_REJECTED;
    return next > i ? next : i + 1;
}

static const struct area *state_area(const struct gazetteer *g, const char *state)
{
    for (size_t i = 0; i < gazetteer_count(g); i++)
        if (gazetteer_area(g, i)->level == AREA_STATE && !strcmp(gazetteer_area(g, i)->state, state))
            return gazetteer_area(g, i);
    return NULL;
}

/* "Freistaat" alone is the one that the text named before. */
static const struct area *last_free_state(const struct search *s)
{
    static const char *const free_states[] = {"DE-BY", "DE-SN", "DE-TH"};
    for (size_t i = s->n; i > 0; i--)
        for (size_t k = 0; s->mentions[i - 1].kind == PLACE_LAND && k < 3; k++)
            if (!strcmp(s->mentions[i - 1].candidates[0].area->state, free_states[k]))
                return s->mentions[i - 1].candidates[0].area;
    return NULL;
}

static bool take_land_word(struct search *s, size_t i, const struct land_word *w)
{
    const struct area *area = w->state        ? state_area(s->gazetteer, w->state)
                              : w->free_state ? last_free_state(s)
                                              : NULL;
    if (!area && !w->nation)
        return false;
    struct mention *m = search_add(s);
    m->name_token = m->first_token = (uint32_t)i;
    m->end_name = m->end_token = m->end_compound = w->end_token;
    m->kind = w->nation ? PLACE_NATION : PLACE_LAND;
    m->rule = w->nation ? "nation" : w->free_state ? "land-free-state" : "land-word";
    if (area) {
        m->candidates = arena_alloc(s->arena, sizeof *m->candidates);
        m->candidates[0].area = area;
        m->ncandidates = 1;
    }
    return true;
}

static bool is_city_state(const struct mention *m)
{
    const struct area *a = m->ncandidates ? m->candidates[0].area : NULL;
    return m->kind == PLACE_COMMUNE && a && a->level == AREA_MUNICIPALITY && !m->designated && m->land;
}

/* Länder one after another: commas, numbers of a list and ends of lines between, or a hyphen (Berlin-Brandenburg). */
static bool list_of_lands_goes_on(const struct doc *d, const struct mention *a, const struct mention *b)
{
    static const char *const joins[] = {"und", "sowie", "oder", NULL};
    bool sign = false;
    if (b->first_token < a->end_token || b->first_token > a->end_token + 4)
        return false;
    for (size_t i = a->end_token; i <= b->first_token; i++) {
        const struct token *t = &d->tokens[i];
        bool last = i == b->first_token;
        if (!last && t->kind == TOK_WORD && !doc_one_of(d, i, joins))
            return false;
        sign |= (t->flags & TOK_LINE_START) || (!last && t->kind != TOK_NUMBER);
    }
    return sign;
}

/* "das Land Berlin", "die Stadtstaaten Hamburg und Bremen", "Bundesland: Bremen" */
static bool called_land(const struct doc *d, const struct mention *m)
{
    static const char *const words[] = {"land",       "landes",       "bundesland",   "bundeslandes",
                                        "länder",     "ländern",      "bundesländer", "bundesländern",
                                        "stadtstaat", "stadtstaates", "stadtstaaten", NULL};
    size_t i = m->first_token;
    i -= i > 1 && doc_punct(d, i - 1, ':') && doc_one_of(d, i - 2, words); /* the label of a sheet */
    return i && doc_capital(d, i - 1) && doc_one_of(d, i - 1, words);
}

/* The first mention in a row of a table is its first cell, and a Land. */
static bool begins_row(const struct search *s, size_t i)
{
    const struct mention *m = &s->mentions[i];
    if (!doc_tab_behind(s->doc, m->end_token - 1))
        return false;
    const struct line *line = &s->doc->lines[doc_line_of(s->doc, m->first_token)];
    return line->kind == BLOCK_ROW && m->first_token == line->first_token && m->end_token < line->end_token;
}

static void call_land(struct mention *m)
{
    m->candidates[0] = (struct candidate){.area = m->land, .qualifier = ""};
    m->ncandidates = 1;
    m->kind = PLACE_LAND;
    m->rule = "land-in-list";
}

/* A table of Länder, one a row: Berlin, Bremen and Hamburg in its first column are Länder, in others towns. */
static void settle_city_states_of_rows(struct search *s)
{
    size_t before = s->n; /* the mention that begins the row before */
    for (size_t i = 0; i < s->n; i++) {
        if (!begins_row(s, i))
            continue;
        size_t next = i + 1;
        while (next < s->n && !begins_row(s, next))
            next++;
        const struct line *line = &s->doc->lines[doc_line_of(s->doc, s->mentions[i].first_token)];
        if (is_city_state(&s->mentions[i]) && ((before < s->n && s->mentions[before].kind == PLACE_LAND) ||
                                               (next < s->n && s->mentions[next].kind == PLACE_LAND)))
            call_land(&s->mentions[i]);
        for (size_t k = i + 1; k < next && s->mentions[i].kind == PLACE_LAND; k++)
            s->mentions[k].beside_land = s->mentions[k].first_token < line->end_token;
        before = i;
        i = next - 1;
    }
}

static bool begins_heading(const struct search *s, const struct mention *m)
{
    const struct line *line = &s->doc->lines[doc_line_of(s->doc, m->first_token)];
    return line->kind == BLOCK_HEADING && m->first_token == line->first_token;
}

/* "Brandenburg", "Bremen – eine Partnerkommune", "Hessen" as headings: a text parted by Länder, of which city-states
 * are some. */
static void settle_city_states_of_headings(struct search *s)
{
    const size_t SEVERAL = 3;
    size_t lands = 0;
    for (size_t i = 0; i < s->n; i++)
        lands += s->mentions[i].kind == PLACE_LAND && begins_heading(s, &s->mentions[i]);
    for (size_t i = 0; lands >= SEVERAL && i < s->n; i++)
        if (is_city_state(&s->mentions[i]) && begins_heading(s, &s->mentions[i]))
            call_land(&s->mentions[i]);
}

/* "Hamburg" over "Freie und Hansestadt Hamburg": the city in a list by Länder, under the Land that it is. */
static bool is_under_own_land(const struct search *s, const struct mention *m)
{
    const struct doc *d = s->doc;
    return m->land && m->land == m[-1].land &&
           m->first_token == d->lines[doc_line_of(d, m->first_token)].first_token &&
           m[-1].first_token == d->lines[doc_line_of(d, m[-1].first_token)].first_token &&
           m->end_token - m->first_token > m[-1].end_token - m[-1].first_token;
}

/* Berlin, Bremen and Hamburg in a list of Länder are Länder, and where they are called so. Two of them may as well be a
 * town and a Land ("in Hamburg und Niedersachsen"), unless a hyphen joins them. */
static void settle_city_states(struct search *s)
{
    for (size_t i = 0; i < s->n;) {
        size_t end = i, lands = 0;
        bool hyphen = false, called = called_land(s->doc, &s->mentions[i]);
        for (; end < s->n; end++) {
            const struct mention *m = &s->mentions[end];
            if (m->kind != PLACE_LAND && (!is_city_state(m) || m->beside_land))
                break;
            if (end > i && !list_of_lands_goes_on(s->doc, m - 1, m))
                break;
            hyphen |= end > i && is_hyphen(s->doc, m[-1].end_token);
            lands += m->kind == PLACE_LAND;
        }
        if (called || (lands && (end - i >= 3 || hyphen)))
            for (size_t k = i; k < end; k++) {
                if (s->mentions[k].kind != PLACE_LAND && !(k > i && is_under_own_land(s, &s->mentions[k])))
                    call_land(&s->mentions[k]);
            }
        i = end > i ? end : i + 1;
    }
}

/* Associations are named with their designation; without it a shorter name is meant. */
static void prefer_commune(const struct search *s, size_t i, struct name_match *m)
{
    static const char *const designations[] = {
        "amt", "amtes", "amts", "verbandsgemeinde", "samtgemeinde", "vg", "verwaltungsgemeinschaft", NULL};
    struct name_match shorter;
    for (size_t k = 0; k < m->n; k++)
        if (gazetteer_area(s->gazetteer, m->names[k].area)->level != AREA_ASSOCIATION)
            return;
    bool named = i && doc_one_of(s->doc, i - 1, designations);
    if (!named && names_match_before(gazetteer_names(s->gazetteer), s->doc, i, m->end_token, &shorter))
        *m = shorter;
}

void find_mentions(struct search *s)
{
    const struct doc *d = s->doc;
    const struct names *names = gazetteer_names(s->gazetteer);
    struct level_list list = {0};
    for (size_t i = 0; (i = doc_next(d, i, d->ntokens, DULL_PLACE)) < d->ntokens;) {
        struct name_match match;
        struct land_word land;
        uint32_t class = d->tokens[i].kind == TOK_WORD ? place_class(s, i) : 0;
        if (!(class & (PLACE_CLASS_BEGINS | PLACE_CLASS_LAND))) {
            if (!(class & PLACE_CLASS_FOREIGN))
                doc_set_dull(d, i, DULL_PLACE);
            i++;
            continue;
        }
        bool named = may_begin(s, i) && names_match(names, d, i, &match) && plausible_case(s, i, &match) &&
                     !in_address(d, i, match.end_token);
        if (class & PLACE_CLASS_LAND && land_word(d, i, &land) && (!named || land.end_token >= match.end_token) &&
            take_land_word(s, i, &land))
            i = land.end_token;
        else if (named) {
            prefer_commune(s, i, &match);
            i = take_name(s, i, &match, &list);
        } else
            i++;
    }
    settle_city_states_of_rows(s);
    settle_city_states_of_headings(s);
    settle_city_states(s);
}
