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
    {"landkr", CUE_DISTRICT, SPAN},
    {"kr", CUE_DISTRICT, SPAN},
    {"lk", CUE_DISTRICT, SPAN},
    {"staedteregion", CUE_DISTRICT, SPAN},
    {"regionalverband", CUE_DISTRICT, SPAN},
    {"regionalverbands", CUE_DISTRICT, SPAN},
    {"regionalverbandes", CUE_DISTRICT, SPAN},
    {"stadt", CUE_TOWN, SPAN},
    {"staedte", CUE_TOWN, SPAN | PLURAL},
    {"staedten", CUE_TOWN, SPAN | PLURAL},
    {"gemeinde", CUE_TOWN, SPAN},
    {"gemeinden", CUE_TOWN, SPAN | PLURAL},
    {"ortsgemeinde", CUE_TOWN, SPAN},
    {"ortsgemeinden", CUE_TOWN, SPAN | PLURAL},
    {"stadtgemeinde", CUE_TOWN, SPAN},
    {"stadtkreis", CUE_TOWN, SPAN},
    {"stadtkreises", CUE_TOWN, SPAN},
    {"stadtkreise", CUE_TOWN, SPAN | PLURAL},
    {"stadtkreisen", CUE_TOWN, SPAN | PLURAL},
    {"marktgemeinde", CUE_TOWN, SPAN},
    {"markt", CUE_TOWN, SPAN},
    {"marktes", CUE_TOWN, SPAN},
    {"flecken", CUE_TOWN, SPAN},
    {"fleckens", CUE_TOWN, SPAN},
    {"kommune", CUE_PLACE, SPAN},
    {"kommunen", CUE_PLACE, PLURAL},
    {"verbandsgemeinde", CUE_ASSOCIATION, SPAN},
    {"verbandsgemeinden", CUE_ASSOCIATION, SPAN | PLURAL},
    {"vg", CUE_ASSOCIATION, SPAN},
    {"samtgemeinde", CUE_ASSOCIATION, SPAN},
    {"samtgemeinden", CUE_ASSOCIATION, SPAN | PLURAL},
    {"amt", CUE_ASSOCIATION, SPAN},
    {"amtes", CUE_ASSOCIATION, SPAN},
    {"amts", CUE_ASSOCIATION, SPAN},
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
    {"kreistag", CUE_DISTRICT, 0},
    {"kreistags", CUE_DISTRICT, 0},
    {"kreistages", CUE_DISTRICT, 0},
    {"kreisausschuss", CUE_DISTRICT, 0},
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

/* "Nachbarkreis", "Heimatgemeinde": the rest of the word says of which level it is, and is no part of the name. */
static const char *behind_relation(const char *key)
{
    static const char *const relations[] = {"nachbar", "heimat"};
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++)
        if (starts(key, relations[i]))
            return key + strlen(relations[i]);
    return NULL;
}

static bool level_word(const char *key, struct level_word *out)
{
    const char *rest = behind_relation(key);
    if (rest && level_word(rest, out)) {
        out->in_span = false;
        return true;
    }
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
        static const char *const short_forms[] = {"lkr", "lk", "landkr", "kr", NULL};
        bool dot = doc_punct(d, j, '.') && j && doc_one_of(d, j - 1, short_forms);
        if (!dot && !doc_punct(d, j, '"') && !doc_punct(d, j, '#') && d->tokens[j].end - d->tokens[j].start < 3)
            return SIZE_MAX;
    }
    return SIZE_MAX;
}

bool level_at(const struct doc *d, size_t i, struct level_word *w)
{
    char key[NAME_KEY_SIZE];
    if (i >= d->ntokens || !(d->tokens[i].flags & TOK_CAPITAL))
        return false;
    if (doc_is_dull(d, i, DULL_LEVEL)) {
        *w = (struct level_word){0};
        return false;
    }
    if (!token_key(d, i, key))
        return false;
    bool told = level_word(key, w);
    if (!told)
        doc_set_dull(d, i, DULL_LEVEL);
    bool member = told && !strcmp(key, "kr") && !doc_punct(d, i + 1, '.'); /* "KR Unna": of the district's council */
    if (member)
        *w = (struct level_word){0};
    return told && !member;
}

/* Does token i begin a cell of its line: behind a tabulator, a bar, or two blanks of a table that is aligned by them? */
static bool begins_cell(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || line_breaks(d, i) || doc_punct(d, i - 1, '|'))
        return true;
    size_t start = d->tokens[i].start;
    return start >= 2 && d->text[start - 1] == ' ' && d->text[start - 2] == ' ';
}

static bool level_before(const struct doc *d, size_t i, size_t *at, struct level_word *w)
{
    *at = i > 0 && begins_cell(d, i) && !line_breaks(d, i) ? SIZE_MAX
                                                           : word_before(d, i); /* "Celle, Stadt    Bremen" */
    return *at != SIZE_MAX && level_at(d, *at, w);
}

/* "Stadt und Landkreis Fürth", "Stadt- und Landkreis": the designation before the one at `at`. */
static bool second_level(const struct doc *d, size_t at, size_t *first, struct level_word *w)
{
    static const char *const joins[] = {"und", "sowie", "u", "als", "wie", NULL};
    size_t j = at;
    if (!j || line_breaks(d, j))
        return false;
    j--;
    if (doc_punct(d, j, '.') && j)
        j--;
    if (j && doc_is(d, j, "auch") && doc_is(d, j - 1, "als"))
        j--; /* "sowohl Stadt als auch Landkreis" */
    if (!doc_one_of(d, j, joins) && !doc_punct(d, j, '/') && !doc_punct(d, j, '&'))
        return false;
    if (j && doc_punct(d, j - 1, '-'))
        j--;
    if (!j || !doc_same_line(d, j - 1, at))
        return false;
    *first = j - 1;
    return level_at(d, j - 1, w) && w->in_span && !w->plural;
}

/* Where a level stands that is called at token i: behind "nur der", "große", "kreisfreie". */
static size_t past_attribute(const struct doc *d, size_t i)
{
    static const char *const words[] = {"nur",   "der",    "die",    "als",           "kreisfreie",
                                        "große", "grosse", "eigene", "eigenständige", NULL};
    while (doc_one_of(d, i, words))
        i++;
    return i;
}

/* The level that token i calls, alone or as the first of a pair ("Stadt und Landkreis", "Stadt- und Landkreis"): how many
 * were read into `w`, 0 to 2, and the token behind them. */
static size_t levels_at(const struct doc *d, size_t i, struct level_word w[2], size_t *end)
{
    if (!level_at(d, i, &w[0]) || !w[0].in_span || w[0].plural)
        return 0;
    static const char *const joins[] = {"und", "sowie", "u", NULL};
    *end = i + 1 + doc_punct(d, i + 1, '-');
    size_t second = *end;
    if (!doc_one_of(d, second, joins) && !doc_punct(d, second, '&'))
        return 1;
    second++;
    second = past_attribute(d, second + doc_punct(d, second, '.'));
    if (!level_at(d, second, &w[1]) || !w[1].in_span || w[1].plural)
        return 1;
    *end = second + 1;
    return 2;
}

/* What may follow the designation behind a name: the end of a line or of what stands apart. */
static bool ends_designation(const struct doc *d, size_t end)
{
    static const char signs[] = "([:;,)]";
    const struct token *t = &d->tokens[end];
    return end >= d->ntokens || line_breaks(d, end) ||
           (t->kind == TOK_PUNCT && t->end - t->start == 1 && strchr(signs, d->text[t->start]));
}

/* "Bamberg Stadt und Land", "Hof Stadt & Landkreis": right behind the name. */
static size_t pair_behind(const struct doc *d, size_t i, struct level_word w[2])
{
    size_t end;
    if (levels_at(d, i, w, &end) == 2)
        return ends_designation(d, end) ? 2 : 0;
    if (!doc_is(d, i, "stadt") || !doc_is(d, i + 1, "und") || !doc_is(d, i + 2, "land") ||
        !ends_designation(d, i + 3))
        return 0;
    w[1] = (struct level_word){.cue = CUE_DISTRICT, .in_span = true};
    return level_at(d, i, &w[0]) ? 2 : 0;
}

/* "Kassel (Landkreis)", "Bautzen (SN, Landkreis)": what a bracket names among its parts. Token i is the bracket. */
static size_t levels_in_bracket(const struct doc *d, size_t i, struct level_word w[2])
{
    enum { LONGEST = 8 };
    bool begins = true;
    for (size_t k = i + 1, end; k < d->ntokens && k < i + LONGEST && !line_breaks(d, k); k++) {
        size_t n = begins ? levels_at(d, past_attribute(d, k), w, &end) : 0;
        if (n)
            return doc_punct(d, end, ')') || doc_punct(d, end, ']') || doc_punct(d, end, ',') ||
                           doc_punct(d, end, ';')
                       ? n
                       : 0;
        if (doc_punct(d, k, ')') || doc_punct(d, k, ']'))
            break;
        begins = doc_punct(d, k, ',') || doc_punct(d, k, ';');
    }
    return 0;
}

/* What may follow the one designation behind a name and its comma: "Peine, Landkreis | 2015", "Peine, Landkreis –
 * seit 2015", "Peine, Landkreis, 2015", not "Peine, Landkreis Hildesheim". */
static bool ends_level(const struct doc *d, size_t end)
{
    static const char *const signs[] = {"(", "[", ":", ";", "|", "/", "–", "—", "*", "†", "°",
                                        "#", "+", "›", "»", "→", "·", "•", "¹", "²", "³", NULL};
    static const char *const since[] = {"seit", "ab", "beigetreten", "beitritt", NULL};
    if (end >= d->ntokens || line_breaks(d, end) || begins_cell(d, end) || doc_text_in(d, end, signs))
        return true;
    const bool number = end + 1 < d->ntokens && d->tokens[end + 1].kind == TOK_NUMBER;
    return (doc_punct(d, end, ',') && (number || doc_one_of(d, end + 1, since))) ||
           (doc_punct(d, end, '-') && d->tokens[end].flags & TOK_SPACE);
}

/* "Kassel (Landkreis)", "Bamberg (Stadt und Landkreis)", "Bamberg, Stadt und Landkreis", "Peine, Landkreis" at the end of
 * a line or before a bracket, "Cuxhaven als Stadt". Number of levels read into `w`, 0 to 2. */
static size_t levels_behind(const struct doc *d, size_t i, struct level_word w[2])
{
    bool bracket = doc_punct(d, i, '(') || doc_punct(d, i, '[');
    if (bracket && doc_is(d, i + 1, "region") && doc_punct(d, i + 2, ')')) { /* "Hannover (Region)" */
        w[0] = (struct level_word){.cue = CUE_DISTRICT, .in_span = true};
        return 1;
    }
    if (i >= d->ntokens || line_breaks(d, i))
        return 0;
    if (bracket)
        return levels_in_bracket(d, i, w);
    size_t end, n = 0;
    if (doc_is(d, i, "als"))
        return levels_at(d, past_attribute(d, i), w, &end) == 1 && w[0].cue != CUE_PLACE;
    if (d->tokens[i].kind == TOK_WORD)
        return pair_behind(d, i, w);
    if (doc_punct(d, i, ',') && i + 1 < d->ntokens && doc_same_line(d, i, i + 1))
        n = levels_at(d, past_attribute(d, i + 1), w, &end);
    return n == 2 || (n && ends_level(d, end)) ? n : 0;
}

/* "Esslingen | Landkreis | Mai 2014": the levels that another cell of the row states, where the name fills its own. */
static size_t cell_levels(const struct doc *d, size_t first, size_t end, struct level_word w[2])
{
    enum { CELLS = 4, LONGEST = 3 }; /* cells looked at, words of one: "Große Kreisstadt" */
    if (!begins_cell(d, end) && d->tokens[end].kind != TOK_WORD && begins_cell(d, end + 1)) /* a sign of a footnote */
        end++;
    end += doc_punct(d, end, '|');
    if (!begins_cell(d, first) || !begins_cell(d, end))
        return 0;
    size_t end_row = d->lines[doc_line_of(d, first)].end_token;
    for (size_t cell = 0; cell < CELLS && end < end_row; cell++) {
        size_t next = end + 1, behind;
        while (!begins_cell(d, next) && next < end + LONGEST)
            next++;
        const size_t last = next - doc_punct(d, next - 1, '|'); /* behind the last word of the cell */
        size_t n = begins_cell(d, next) && last > end ? levels_at(d, last - 1, w, &behind) : 0;
        if (begins_cell(d, next) && levels_at(d, end, w, &behind) == 2 && behind == last)
            return 2;
        if (n && w[0].cue != CUE_PLACE)
            return 1;
        for (size_t k = 0; !begins_cell(d, next) && k < CELLS * LONGEST; k++)
            next++;
        end = next;
    }
    return 0;
}

/* The level of the plurals that a line names, if they are of one: "Landkreise", "Städte und Gemeinden". */
static enum level_cue plurals_of(const struct doc *d, const struct line *line, size_t longest)
{
    enum level_cue cue = CUE_NONE;
    for (size_t k = line->first_token; k < line->end_token && k < line->first_token + longest; k++) {
        struct level_word w;
        if (!level_at(d, k, &w) || !w.plural || w.cue == CUE_PLACE)
            continue;
        if (cue != CUE_NONE && cue != w.cue)
            return CUE_NONE;
        cue = w.cue;
    }
    return cue;
}

/* Only signs and numbers of a list stand before token i in its line. */
static bool leads_line(const struct doc *d, size_t i)
{
    enum { BULLETS = 3 };
    for (int n = 0; n < BULLETS && !line_breaks(d, i); n++)
        if (d->tokens[--i].kind == TOK_WORD)
            return false;
    return line_breaks(d, i);
}

/* "a) Landkreise" among the lines of a list, over those that it names. */
static enum level_cue label_cue(struct search *s, size_t line)
{
    enum { LINES = 24, LONGEST = 5, LONGEST_ITEM = 16 };
    const struct doc *d = s->doc;
    const size_t of = line;
    for (int n = 0; n < LINES && line > s->unlabelled; n++) {
        const struct line *above = &d->lines[--line];
        size_t length = above->end_token - above->first_token;
        if (!length || length > LONGEST_ITEM || above->kind == BLOCK_HEADING)
            break;
        enum level_cue cue = length <= LONGEST ? plurals_of(d, above, LONGEST) : CUE_NONE;
        if (cue != CUE_NONE)
            return cue;
    }
    s->unlabelled = of > s->unlabelled ? of : s->unlabelled;
    return CUE_NONE;
}

/* "Landkreise | Stade, Emsland": what the cell before says of the places that begin theirs. */
static enum level_cue label_cell_cue(const struct doc *d, size_t i)
{
    struct level_word w;
    const size_t first = i < d->ntokens ? d->lines[doc_line_of(d, i)].first_token : i;
    if (i <= first || !begins_cell(d, i))
        return CUE_NONE;
    i -= doc_punct(d, i - 1, '|');
    return i > first && level_at(d, i - 1, &w) && w.plural ? w.cue : CUE_NONE;
}

/* What the heading or label above says of the places that begin its lines. */
static enum level_cue heading_cue(struct search *s, size_t i)
{
    enum { LONGEST = 12 };
    const struct doc *d = s->doc;
    if (!leads_line(d, i))
        return CUE_NONE;
    size_t index = doc_line_of(d, i);
    const struct line *line = &d->lines[index];
    enum level_cue cue = label_cue(s, index);
    return cue != CUE_NONE || line->heading < 0 ? cue : plurals_of(d, &d->lines[line->heading], LONGEST);
}

/* "Ilm- und der Unstrut-Hainich-Kreis": the half before a hyphen that another name's Kreis belongs to as well. */
static bool shares_kreis(const struct doc *d, size_t i)
{
    enum { LONGEST = 8 };
    static const char *const words[] = {"und", "sowie", "der", "dem", "den", "des", NULL};
    char key[NAME_KEY_SIZE];
    if (!doc_punct(d, i, '-') || d->tokens[i].flags & TOK_SPACE || i + 1 >= d->ntokens ||
        !(d->tokens[i + 1].flags & TOK_SPACE))
        return false;
    for (size_t k = i + 1; k < d->ntokens && k < i + LONGEST && !line_breaks(d, k); k++) {
        if (token_key(d, k, key) && doc_capital(d, k) && ends(key, "kreis"))
            return true;
        if (token_key(d, k, key) && !strcmp(key, "kreis") && doc_capital(d, k))
            return doc_punct(d, k - 1, '-');
        if (!doc_capital(d, k) && !doc_one_of(d, k, words) && !doc_punct(d, k, '-') && !doc_punct(d, k, ','))
            return false;
    }
    return false;
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
    /* "die Städte Brandenburgs" are many, "die dritte Stadt Brandenburgs" is one of them */
    bool before = level_before(d, m->name_token, &at, &w) && !m->genitive;
    bool lead = !before && level_leads_in(d, m->name_token, &w);
    bool counted = !before && !lead && level_counted_before(d, m, &w);
    bool listed = !before && !lead && level_list_goes_on(d, list, m->name_token) &&
                  (!(list->counted || list->headed) || level_has_bearer(m, list->cue));
    lead |= counted && !listed;
    if (listed)
        list->end_token = m->end_compound;
    else
        *list = (before || lead) && w.plural
                    ? (struct level_list){w.cue, m->end_compound, counted, !counted || w.in_span, false}
                    : (struct level_list){0};
    if (before || lead || listed) {
        m->cue = listed ? list->cue : w.cue;
        m->designated = listed ? list->designates : w.in_span;
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
    if (shares_kreis(d, m->end_token)) {
        m->cue = CUE_DISTRICT;
        m->designated = true;
        return;
    }
    size_t n = levels_behind(d, m->end_token, behind);
    bool postcode = is_postcode(d, m->name_token), in_cell = !n && !postcode;
    if (in_cell)
        n = cell_levels(d, m->first_token, m->end_token, behind);
    if (n == 2 && behind[0].cue != behind[1].cue) {
        add_pair(s, m, behind[0].cue, behind[1].cue);
    } else if (n) {
        m->cue = behind[0].cue;
        m->designated = !in_cell;
    } else {
        m->cue = postcode ? CUE_TOWN : level_called_below(d, m) ? CUE_DISTRICT : CUE_NONE;
        /* "Berliner Bezirke" over "Acht der zwölf haben ...": a sentence, no list */
        bool sentence = m->everyday && m->end_token < d->ntokens && !line_breaks(d, m->end_token) &&
                        d->tokens[m->end_token].kind == TOK_WORD && !doc_capital(d, m->end_token);
        if (m->cue == CUE_NONE && !sentence) {
            m->cue = label_cell_cue(d, m->name_token);
            m->cue = m->cue == CUE_NONE ? heading_cue(s, m->name_token) : m->cue;
            if (m->cue != CUE_NONE && m->cue != CUE_PLACE)
                *list = (struct level_list){m->cue, m->end_compound, false, false, true};
        }
    }
}
