/* Words that tell of which level a place is: a table of them, and where they stand. */
#include "lib/place/mention.h"

#include "lib/base/mem.h"

#include <string.h>

enum { SPAN = 1, PLURAL = 2 };

static const struct {
    const char *key;
    uint8_t cue, flags;
} designations[] = {
    {"landkreis", CUE_DISTRICT, SPAN},
    {"landkreises", CUE_DISTRICT, SPAN},
    {"landkreise", CUE_DISTRICT, SPAN | PLURAL},
    {"landkreisen", CUE_DISTRICT, SPAN | PLURAL},
    {"kreis", CUE_DISTRICT, SPAN},
    {"kreises", CUE_DISTRICT, SPAN},
    {"kreise", CUE_DISTRICT, SPAN | PLURAL},
    {"kreisen", CUE_DISTRICT, SPAN | PLURAL},
    {"lkr", CUE_DISTRICT, SPAN},
    {"lk", CUE_DISTRICT, SPAN},
    {"staedteregion", CUE_DISTRICT, SPAN},
    {"regionalverband", CUE_DISTRICT, SPAN},
    {"stadt", CUE_TOWN, SPAN},
    {"staedte", CUE_TOWN, SPAN | PLURAL},
    {"staedten", CUE_TOWN, SPAN | PLURAL},
    {"gemeinde", CUE_TOWN, SPAN},
    {"gemeinden", CUE_TOWN, SPAN | PLURAL},
    {"ortsgemeinde", CUE_TOWN, SPAN},
    {"ortsgemeinden", CUE_TOWN, SPAN | PLURAL},
    {"stadtgemeinde", CUE_TOWN, SPAN},
    {"stadtkreis", CUE_TOWN, SPAN},
    {"marktgemeinde", CUE_TOWN, SPAN},
    {"markt", CUE_TOWN, SPAN},
    {"flecken", CUE_TOWN, SPAN},
    {"kommune", CUE_PLACE, SPAN},
    {"kommunen", CUE_PLACE, PLURAL},
    {"verbandsgemeinde", CUE_ASSOCIATION, SPAN},
    {"verbandsgemeinden", CUE_ASSOCIATION, SPAN | PLURAL},
    {"vg", CUE_ASSOCIATION, SPAN},
    {"samtgemeinde", CUE_ASSOCIATION, SPAN},
    {"samtgemeinden", CUE_ASSOCIATION, SPAN | PLURAL},
    {"amt", CUE_ASSOCIATION, SPAN},
    {"aemter", CUE_ASSOCIATION, SPAN | PLURAL},
    {"verwaltungsgemeinschaft", CUE_ASSOCIATION, SPAN},
    {"bezirk", CUE_BOROUGH, SPAN},
    {"bezirks", CUE_BOROUGH, SPAN},
    {"bezirke", CUE_BOROUGH, SPAN | PLURAL},
    {"bezirken", CUE_BOROUGH, SPAN | PLURAL},
    {"stadtbezirk", CUE_BOROUGH, SPAN},
    {"bezirksamt", CUE_BOROUGH, 0},
    {"landratsamt", CUE_DISTRICT, 0},
    {"landratsamts", CUE_DISTRICT, 0},
    {"landratsamtes", CUE_DISTRICT, 0},
    {"landrat", CUE_NONE, 0},
    {"rathaus", CUE_TOWN, 0},
    {"region", CUE_PLACE, 0},
    {"raum", CUE_PLACE, 0},
    {"grossraum", CUE_PLACE, 0},
    {"kreisel", CUE_NONE, 0},
    {"kreislauf", CUE_NONE, 0},
    {"gemeinderat", CUE_NONE, 0},
    {"stadtrat", CUE_NONE, 0},
};

static bool starts(const char *key, const char *with)
{
    return !strncmp(key, with, strlen(with));
}

static bool ends(const char *key, const char *with)
{
    size_t n = strlen(key), m = strlen(with);
    return n > m && !strcmp(key + n - m, with);
}

static bool cut_ending(char *key, const char *ending)
{
    if (!ends(key, ending))
        return false;
    key[strlen(key) - strlen(ending)] = 0;
    return true;
}

/* Bodies and buildings that carry a place's name. */
static bool is_body(const char *key)
{
    static const char *const endings[] = {
        "amt",         "klinikum",  "klinik",  "krankenhaus",     "universitaet", "hochschule", "uni",
        "messe",       "flughafen", "airport", "bahnhof",         "bhf",          "bf",         "polizei",
        "feuerwehr",   "gericht",   "agentur", "sparkasse",       "praesidium",   "direktion",  "inspektion",
        "kreuz",       "dreieck",   "hafen",   "volkshochschule", "jobcenter",    "vhs",        "verwaltung",
        "landgericht", "theater",   "museum",  "ortsverband",     "kreisverband", "bistum",     "erzbistum"};
    size_t n = strlen(key);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t m = strlen(endings[i]);
        if (n >= m && key[n - 1] == endings[i][m - 1] && !memcmp(key + n - m, endings[i], m))
            return true;
    }
    return false;
}

static bool level_word(const char *key, struct level_word *out)
{
    *out = (struct level_word){0};
    for (size_t i = 0; i < sizeof designations / sizeof *designations; i++)
        if (key[0] == designations[i].key[0] && !strcmp(key, designations[i].key)) {
            out->cue = designations[i].cue;
            out->in_span = designations[i].flags & SPAN;
            out->plural = designations[i].flags & PLURAL;
            return out->cue != CUE_NONE;
        }
    if (!strcmp(key, "partnerstadt") || !strcmp(key, "innenstadt") || !strcmp(key, "altstadt"))
        return false;
    if (ends(key, "stadt") || ends(key, "staedte")) { /* Landeshauptstadt, Hansestadt, Nachbarstadt */
        out->cue = CUE_TOWN;
        out->in_span = ends(key, "hauptstadt") || ends(key, "hansestadt") || ends(key, "universitaetsstadt") ||
                       ends(key, "lutherstadt") || ends(key, "kreisstadt");
        out->plural = ends(key, "staedte");
        return true;
    }
    char body[NAME_KEY_SIZE];
    memcpy(body, key, strlen(key) + 1);
    if (is_body(key) || (cut_ending(body, "es") && is_body(body)) || (cut_ending(body, "s") && is_body(body))) {
        bool office = ends(body, "amt") || ends(body, "verwaltung");
        out->cue = office && (starts(key, "kreis") || starts(key, "landkreis"))  ? CUE_DISTRICT
                   : office && (starts(key, "stadt") || starts(key, "gemeinde")) ? CUE_TOWN
                                                                                 : CUE_PLACE;
        return true;
    }
    return false;
}

/* ---- where they stand --------------------------------------------------------------------------------- */

bool doc_same_line(const struct doc *d, size_t from, size_t to)
{
    for (size_t i = from + 1; i <= to; i++)
        if (line_breaks(d, i))
            return false;
    return true;
}

/* Index of the word before token i in the same line, passing over an opening quotation mark, a hash and the full stop
 * of "Lkr."; SIZE_MAX if there is none. */
static size_t word_before(const struct doc *d, size_t i)
{
    size_t j = i;
    while (j && !line_breaks(d, j)) {
        j--;
        if (d->tokens[j].kind == TOK_WORD)
            return j;
        bool dot = doc_punct(d, j, '.') && j && (doc_is(d, j - 1, "lkr") || doc_is(d, j - 1, "lk"));
        if (!dot && !doc_punct(d, j, '"') && !doc_punct(d, j, '#') && d->tokens[j].end - d->tokens[j].start < 3)
            return SIZE_MAX;
    }
    return SIZE_MAX;
}

static bool level_at(const struct doc *d, size_t i, struct level_word *w)
{
    char key[NAME_KEY_SIZE];
    return token_key(d, i, key) && (d->tokens[i].flags & TOK_CAPITAL) && level_word(key, w);
}

static bool level_before(const struct doc *d, size_t i, size_t *at, struct level_word *w)
{
    *at = word_before(d, i);
    return *at != SIZE_MAX && level_at(d, *at, w);
}

/* "Landkreise wie Peine", "Landkreise: Barnim, Uckermark": a plural that leads in a list. */
static bool lead_in(const struct doc *d, size_t i, struct level_word *w)
{
    if (i < 2 || !doc_same_line(d, i - 2, i) || !(doc_is(d, i - 1, "wie") || doc_punct(d, i - 1, ':')))
        return false;
    return level_at(d, i - 2, w) && w->plural;
}

/* "Stadt und Landkreis Fürth", "Stadt- und Landkreis": the designation before the one at `at`. */
static bool second_level(const struct doc *d, size_t at, size_t *first, struct level_word *w)
{
    static const char *const joins[] = {"und", "sowie", "u", NULL};
    size_t j = at;
    if (!j || line_breaks(d, j))
        return false;
    j--;
    if (doc_punct(d, j, '.') && j)
        j--;
    if (!doc_one_of(d, j, joins) && !doc_punct(d, j, '/') && !doc_punct(d, j, '&'))
        return false;
    if (j && doc_punct(d, j - 1, '-'))
        j--;
    if (!j || !doc_same_line(d, j - 1, at))
        return false;
    *first = j - 1;
    return level_at(d, j - 1, w) && w->in_span && !w->plural;
}

/* "Kassel (Landkreis)", "Bamberg (Stadt und Landkreis)", "Bamberg, Stadt und Landkreis", "Peine, Landkreis" at the end of
 * a line or before a bracket. Number of levels read into `w`, 0 to 2. */
static size_t levels_behind(const struct doc *d, size_t i, struct level_word w[2])
{
    bool bracket = doc_punct(d, i, '(');
    if (bracket && doc_is(d, i + 1, "region") && doc_punct(d, i + 2, ')')) { /* "Hannover (Region)" */
        w[0] = (struct level_word){.cue = CUE_DISTRICT, .in_span = true};
        return 1;
    }
    if ((!bracket && !doc_punct(d, i, ',')) || !level_at(d, i + 1, &w[0]) || !w[0].in_span || w[0].plural ||
        !doc_same_line(d, i - 1, i + 1))
        return 0;
    size_t n = 1, end = i + 2;
    end += doc_punct(d, end, '-'); /* "(Stadt- und Landkreis)" */
    if (doc_is(d, end, "und") && level_at(d, end + 1, &w[1]) && w[1].in_span) {
        n = 2;
        end += 2;
    }
    bool closed = bracket ? doc_punct(d, end, ')')
                          : n == 2 || end >= d->ntokens || line_breaks(d, end) || doc_punct(d, end, '(') ||
                                doc_punct(d, end, ':') || doc_punct(d, end, ';');
    return closed ? n : 0;
}

/* Does token i begin a cell of its line: behind a tabulator, or two blanks of a table that is aligned by them? */
static bool begins_cell(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || line_breaks(d, i))
        return true;
    size_t start = d->tokens[i].start;
    return start >= 2 && d->text[start - 1] == ' ' && d->text[start - 2] == ' ';
}

/* "Esslingen | Landkreis | Mai 2014": the level that another cell of the row states, where the name fills its own. */
static enum level_cue cell_cue(const struct doc *d, size_t first, size_t end)
{
    enum { CELLS = 4, LONGEST = 3 }; /* cells looked at, words of one: "Große Kreisstadt" */
    if (!begins_cell(d, first) || !begins_cell(d, end))
        return CUE_NONE;
    size_t end_row = d->lines[doc_line_of(d, first)].end_token;
    for (size_t cell = 0; cell < CELLS && end < end_row; cell++) {
        size_t next = end + 1;
        while (!begins_cell(d, next) && next < end + LONGEST)
            next++;
        struct level_word w;
        if (begins_cell(d, next) && level_at(d, next - 1, &w) && w.in_span && !w.plural && w.cue != CUE_PLACE)
            return w.cue;
        for (size_t n = 0; !begins_cell(d, next) && n < CELLS * LONGEST; n++)
            next++;
        end = next;
    }
    return CUE_NONE;
}

/* What the heading above says of the places that begin its lines ("Landkreise", "Städte und Gemeinden"). */
static enum level_cue heading_cue(const struct doc *d, size_t i)
{
    enum { LONGEST = 12 };
    if (!line_breaks(d, i))
        return CUE_NONE;
    const struct line *line = &d->lines[doc_line_of(d, i)];
    if (line->heading < 0)
        return CUE_NONE;
    const struct line *heading = &d->lines[line->heading];
    enum level_cue cue = CUE_NONE;
    for (size_t k = heading->first_token; k < heading->end_token && k < heading->first_token + LONGEST; k++) {
        struct level_word w;
        if (!level_at(d, k, &w) || !w.plural || w.cue == CUE_PLACE)
            continue;
        if (cue != CUE_NONE && cue != w.cue)
            return CUE_NONE;
        cue = w.cue;
    }
    return cue;
}

static bool goes_on_list(const struct doc *d, const struct level_list *list, size_t i)
{
    static const char *const joins[] = {"und", "sowie", "oder", "bzw", NULL};
    size_t j = list->end_token;
    if (!j || i <= j || i > j + 3 || !doc_same_line(d, j - 1, i))
        return false;
    for (; j < i; j++)
        if (!doc_one_of(d, j, joins) && !doc_punct(d, j, ',') && !doc_punct(d, j, '/') && !doc_punct(d, j, '&'))
            return false;
    return true;
}

/* "78224 Singen" */
static bool is_postcode(const struct doc *d, size_t i)
{
    return i && !line_breaks(d, i) && d->tokens[i - 1].kind == TOK_NUMBER &&
           d->tokens[i - 1].end - d->tokens[i - 1].start == 5;
}

/* The same span once more, for the other level of a pair. */
static void add_pair(struct search *s, struct mention *m, enum level_cue first, enum level_cue second)
{
    struct mention other = *m;
    other.candidates = arena_alloc(s->arena, m->ncandidates * sizeof *m->candidates);
    memcpy(other.candidates, m->candidates, m->ncandidates * sizeof *m->candidates);
    m->cue = first;
    m->designated = true;
    other.cue = second;
    other.designated = true;
    *search_add(s) = other;
}

void read_level(struct search *s, struct mention *m, struct level_list *list)
{
    const struct doc *d = s->doc;
    struct level_word w, behind[2];
    size_t at = 0, first;
    bool before = level_before(d, m->name_token, &at, &w), lead = !before && lead_in(d, m->name_token, &w);
    bool listed = !before && !lead && goes_on_list(d, list, m->name_token);
    if (listed)
        list->end_token = m->end_compound;
    else
        *list = (before || lead) && w.plural ? (struct level_list){w.cue, m->end_compound} : (struct level_list){0};
    if (before || lead || listed) {
        m->cue = listed ? list->cue : w.cue;
        m->designated = listed || w.in_span;
        m->listed = listed;
        if (before && w.in_span && !w.plural) {
            m->first_token = (uint32_t)at;
            struct level_word pair;
            if (second_level(d, at, &first, &pair) && pair.cue != w.cue) {
                m->first_token = (uint32_t)first;
                add_pair(s, m, pair.cue, w.cue);
            }
        }
        return;
    }
    size_t n = levels_behind(d, m->end_token, behind);
    if (n == 2 && behind[0].cue != behind[1].cue) {
        add_pair(s, m, behind[0].cue, behind[1].cue);
    } else if (n) {
        m->cue = behind[0].cue;
        m->designated = true;
    } else {
        m->cue = is_postcode(d, m->name_token) ? CUE_TOWN : cell_cue(d, m->first_token, m->end_token);
        /* "Berliner Bezirke" over "Acht der zwölf haben ...": a sentence, no list */
        bool sentence = m->everyday && m->end_token < d->ntokens && !line_breaks(d, m->end_token) &&
                        d->tokens[m->end_token].kind == TOK_WORD && !doc_capital(d, m->end_token);
        if (m->cue == CUE_NONE && !sentence)
            m->cue = heading_cue(d, m->name_token);
    }
}
