/* Whose page it is: the commune that publishes it, and the Land. German in general. */
#include "lib/base/buf.h"
#include "lib/base/utf8.h"
#include "lib/fact/analysis.h"
#include "lib/fact/page_dates.h"
#include "lib/fact/words.h"

#include <string.h>

/* Whether the folded text holds the folded word as a word. */
static bool holds_word(const struct buf *text, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = text->data; len && at && (at = strstr(at, word)); at += len) {
        unsigned char before = at > text->data ? (unsigned char)at[-1] : ' ', after = (unsigned char)at[len];
        bool left = before < 0x80 && !((before | 0x20) >= 'a' && (before | 0x20) <= 'z');
        bool right = after < 0x80 && !((after | 0x20) >= 'a' && (after | 0x20) <= 'z');
        if (left && right)
            return true;
    }
    return false;
}

static void fold_head(const struct analysis *a, struct buf *out)
{
    const struct page *p = a->doc->page;
    utf8_fold(out, p->title.data, p->title.len);
    buf_addc(out, ' ');
    utf8_fold(out, p->site.data, p->site.len);
    buf_addc(out, ' ');
    utf8_fold(out, p->url.data, p->url.len);
    buf_addc(out, '\0');
}

/* The municipal body names its commune: "Stadtverwaltung Gera", "Ratsinformationssystem der Stadt X". */
static const char *const bodies[] = {
    "verwaltung", "ratsinformation", "rathaus",     "bürgerinfo",        "stadtportal",
    "amt",        "magistrat",       "landratsamt", "gesundheitsregion", NULL};
/* Those that sit, and what a commune gives out: at the head of a page they are whose page it is. */
static const char *const councils[] = {
    "ausschuss", "kreistag",         "stadtrat",         "gemeinderat",   "bürgerschaft",
    "amtsblatt", "mitteilungsblatt", "pressemitteilung", "presseinforma", "medieninforma",
    NULL};

/* Whether a body that sits, or one that works, is named before the place that begins with the token. */
static bool has_body_before(const struct analysis *a, size_t token, bool sits)
{
    const char *const *stems = sits ? councils : bodies;
    const struct doc *d = a->doc;
    const size_t REACH = 3;
    for (size_t i = token; i > 0 && token - i < REACH; i--) {
        if (d->tokens[i - 1].kind != TOK_WORD)
            return false;
        for (const char *const *s = stems; *s; s++)
            if (strstr(doc_fold(d, i - 1), *s))
                return !sits || i < 2 || d->tokens[i - 1].flags & TOK_LINE_START ||
                       !(token_classes(d, i - 2) & W_PREP);
        if (sits && token_classes(d, i - 1) & W_PREP) /* "der Kreistag in Sinsheim" */
            return false;
        if (!(token_classes(d, i - 1) & (W_ARTICLE | W_KIND)) && d->tokens[i - 1].flags & TOK_CAPITAL)
            return false;
    }
    return false;
}

/* "Der Landkreis Fulda sucht", "Die Stadt Celle schreibt aus": what a commune puts out begins with itself. */
static bool puts_out(const struct doc *d, const struct place *p)
{
    static const char *const verbs[] = {"sucht", "stellt", "schreibt", "besetzt", "informiert", "gibt", NULL};
    size_t i = tokens_back(d, p->first_token, 0, W_ARTICLE | W_KIND);
    return i < d->ntokens && d->tokens[i].flags & TOK_LINE_START && doc_one_of(d, p->end_token, verbs);
}

/* "Stellenangebot", "(m/w/d)", "Entgeltgruppe 10" among the first lines: somebody seeks staff. */
static bool seeks_staff(const struct doc *d)
{
    static const char *const stems[] = {"stellenangebot", "stellenausschreib", "stellenanzeige",
                                        "entgeltgruppe",  "besoldungsgruppe",  NULL};
    static const char *const sexes[] = {"m", "w", "d", "i", NULL};
    const size_t TOKENS = 120;
    for (size_t i = 0; i + 4 < d->ntokens && i < TOKENS; i++)
        if (doc_begins_in(d, i, stems) || (doc_one_of(d, i, sexes) && doc_punct(d, i + 1, '/') &&
                                           doc_one_of(d, i + 2, sexes) && doc_punct(d, i + 3, '/')))
            return true;
    return false;
}

/* "Der Landkreis Fulda mit seinen 220.000 Einwohnern liegt", "Die Stadt Celle ist eine moderne Arbeitgeberin": in an
 * advertisement for staff a paragraph that begins with a commune is a portrait of who seeks. */
static bool is_portrayed(const struct doc *d, const struct place *p)
{
    static const char *const verbs[] = {"mit",    "liegt",       "ist",    "hat",      "zählt",
                                        "bietet", "beschäftigt", "gehört", "versteht", "verbindet",
                                        "lebt",   "entwickelt",  NULL};
    static const char *const at[] = {"bei", "beim", NULL}; /* "Beim Landkreis Celle ist eine Stelle frei" */
    size_t i = tokens_back(d, p->first_token, 0, W_ARTICLE | W_KIND);
    i -= i > 0 && doc_one_of(d, i - 1, at);
    return i < d->ntokens && d->tokens[i].flags & TOK_LINE_START && doc_one_of(d, p->end_token, verbs);
}

/* "Landkreis Hildesheim, Kreistagsbüro", "Stadt Celle – Der Oberbürgermeister": a line of a letterhead or of an imprint. */
static bool has_body_behind(const struct doc *d, const struct place *p)
{
    static const char *const offices[] = {"fachdienst",       "fachbereich", "pressestelle", "dezernat", "sachgebiet",
                                          "geschäftsbereich", NULL};
    static const char *const heads[] = {
        "oberbürgermeister", "oberbürgermeisterin", "bürgermeister", "bürgermeisterin", "landrat", "landrätin", NULL};
    static const char *const ends[] = {"büro", "amt", "ausschuss", "rat", "tag", "verwaltung", NULL};
    const size_t REACH = 4;
    size_t i = tokens_back(d, p->first_token, 0, W_ARTICLE | W_KIND), sign = p->end_token;
    if (!(d->tokens[i].flags & TOK_LINE_START) || sign + 1 >= d->ntokens || d->tokens[sign].kind != TOK_PUNCT ||
        doc_punct(d, sign, '.') || d->tokens[sign].flags & TOK_LINE_START)
        return false;
    for (size_t k = sign + 1; k < d->ntokens && k <= sign + REACH && !(d->tokens[k].flags & TOK_LINE_START); k++)
        if (doc_capital(d, k) &&
            (doc_begins_in(d, k, offices) || doc_one_of(d, k, heads) || doc_ends_in(d, k, 3, ends)))
            return true;
    return false;
}

/* "unser Landkreis Peine", "unsere Stadt Gera": whose page it is says so. */
static bool is_called_ours(const struct doc *d, size_t token)
{
    static const char *const ours[] = {"unser", "unsere", "unserem", "unseren", "unserer", "unseres", NULL};
    static const char *const kinds[] = {"stadt",        "landkreis",        "kreis", "gemeinde",
                                        "samtgemeinde", "verbandsgemeinde", NULL};
    size_t i = token;
    i -= i > 0 && doc_one_of(d, i - 1, kinds);
    return i > 0 && doc_one_of(d, i - 1, ours) && (i < token || doc_one_of(d, token, kinds));
}

struct vote {
    const struct area *area;
    int place; /* its first mention */
    int weight;
};

/* "Profil: Landkreis Fulda", "Celle im Porträt": the title of a page about one commune. */
static bool titles_portrait(const struct analysis *a, const struct place *p)
{
    static const char *const labels[] = {"profil",     "steckbrief",   "porträt",        "portrait",    "kurzporträt",
                                         "kurzprofil", "kurzportrait", "kommunalprofil", "ortsporträt", NULL};
    const size_t LONGEST = 10; /* tokens */
    const struct line *line = &a->doc->lines[doc_line_of(a->doc, p->first_token)];
    return line->end_token - line->first_token <= LONGEST &&
           doc_has_one_of(a->doc, line->first_token, line->end_token, labels) &&
           places_in(a, line->first_token, line->end_token, NULL) == 1;
}

/* At most this many different communes are compared: on a page with more, none is "its own". */
enum { VOTES = 64, BODY_WEIGHT = 3, HEAD_LINES = 6, FOOT_LINES = 2, OWN_WEIGHT = 10, HEAD_WEIGHT = 20 };

static size_t collect_votes(const struct analysis *a, struct vote votes[VOTES], int *total)
{
    size_t n = 0;
    bool portrayed = false, staff = true; /* until one who may seek staff is met */
    for (size_t i = 0; i < a->f->places.n; i++) {
        const struct area *area = commune_area(a->f, i);
        if (!area)
            continue;
        size_t v = 0;
        while (v < n && votes[v].area != area)
            v++;
        if (v == VOTES)
            return 0;
        if (v == n)
            votes[n++] = (struct vote){.area = area, .place = (int)i};
        size_t line = doc_line_of(a->doc, a->f->places.v[i].first_token);
        size_t token = a->f->places.v[i].first_token;
        const struct place *p = &a->f->places.v[i];
        bool edge = line < HEAD_LINES || line + FOOT_LINES >= a->doc->nlines;
        const bool portrait = staff && !portrayed && is_portrayed(a->doc, p) && (staff = seeks_staff(a->doc));
        portrayed |= portrait;
        int weight = portrait || (edge && (has_body_before(a, token, true) || has_body_behind(a->doc, p))) ||
                             (line < HEAD_LINES && puts_out(a->doc, p)) || (line == 0 && titles_portrait(a, p)) ||
                             is_called_ours(a->doc, token)
                         ? OWN_WEIGHT
                     : line == 0 || has_body_before(a, token, false) ? BODY_WEIGHT
                                                                     : 1;
        votes[v].weight += weight;
        *total += weight;
    }
    return n;
}

/* The name by which heads of pages call the area: "Offenbach am Main" goes by its first word. */
static void name_in_head(const struct area *area, struct buf *name)
{
    buf_clear(name);
    utf8_fold(name, area->name, strlen(area->name));
    if (name->data)
        name->data[strcspn(name->data, " (")] = '\0';
}

/* "Rügen" of "Landkreis Vorpommern-Rügen": the head names another of the communes, of whose name this one is a part. */
static bool is_part_of_other(const struct vote *votes, size_t n, const char *name, const struct buf *head)
{
    struct buf other = {0};
    bool part = false;
    for (size_t i = 0; i < n && !part; i++) {
        name_in_head(votes[i].area, &other);
        part = other.data && strlen(other.data) > strlen(name) && strchr(other.data, '-') &&
               strstr(other.data, name) && holds_word(head, other.data);
    }
    buf_free(&other);
    return part;
}

static void find_publisher(struct analysis *a, const struct buf *head)
{
    struct vote votes[VOTES];
    int total = 0;
    size_t n = collect_votes(a, votes, &total);
    struct buf name = {0};
    const struct vote *best = NULL;
    for (size_t i = 0; i < n; i++) {
        name_in_head(votes[i].area, &name);
        if (name.data && strlen(name.data) > 3 && holds_word(head, name.data) &&
            !is_part_of_other(votes, n, name.data, head)) {
            votes[i].weight += HEAD_WEIGHT;
            total += HEAD_WEIGHT;
        }
        if (!best || votes[i].weight > best->weight)
            best = &votes[i];
    }
    if (best && best->weight > 1 && best->weight * 5 >= total * 2)
        a->publisher = best->place;
    buf_free(&name);
}

/* Votes of the text for each Land: its communes, its own name, and three times that in headings. */
static const struct area *land_of_text(const struct analysis *a)
{
    enum { IN_HEADING = 3 };
    size_t votes[LANDS + 1] = {0}, total = 0;
    for (size_t i = 0; i < a->f->places.n; i++) {
        const struct place *p = &a->f->places.v[i];
        const struct area *area = p->ncandidates ? p->candidates[0].area : NULL;
        if (!area || (p->kind != PLACE_COMMUNE && p->kind != PLACE_LAND))
            continue;
        const char *key = area->ags[0] ? area->ags : area->ars;
        size_t land = (size_t)(key[0] - '0') * 10 + (size_t)(key[1] - '0');
        bool heading = a->doc->lines[doc_line_of(a->doc, p->first_token)].kind == BLOCK_HEADING;
        size_t weight = p->kind == PLACE_LAND && heading ? IN_HEADING : 1;
        if (land <= LANDS)
            votes[land] += weight;
        total += weight;
    }
    size_t best = 1;
    for (size_t i = 2; i <= LANDS; i++)
        if (votes[i] > votes[best])
            best = i;
    char key[3] = {(char)('0' + best / 10), (char)('0' + best % 10), '\0'};
    return votes[best] * 5 > total * 2 ? gazetteer_by_key(a->c->gazetteer, key) : NULL;
}

/* The Land that a text names, and how many: "Sachsen-Anhalt" holds "Sachsen". */
struct named_land {
    const struct area *land;
    size_t found;
};

static void add_land(struct named_land *n, const struct area *area)
{
    bool longer = n->land && strstr(area->name, n->land->name),
         shorter = n->land && strstr(n->land->name, area->name);
    n->land = shorter ? n->land : area;
    n->found += !longer && !shorter;
}

static void read_lands(struct lands *l, const struct gazetteer *g)
{
    l->of = g;
    buf_clear(&l->names);
    for (size_t i = 0; i < LANDS; i++) {
        char key[3] = {(char)('0' + (i + 1) / 10), (char)('0' + (i + 1) % 10), '\0'};
        l->areas[i] = gazetteer_by_key(g, key);
        l->name_at[i] = l->names.len;
        if (l->areas[i])
            utf8_fold(&l->names, l->areas[i]->name, strlen(l->areas[i]->name));
        buf_addc(&l->names, '\0');
    }
}

/* The one Land that the page's title names, else the one that its head does; NULL if none or several. */
static const struct area *land_of_head(struct analysis *a, const struct buf *title, const struct buf *head)
{
    struct named_land in_title = {0}, in_head = {0};
    if (a->lands.of != a->c->gazetteer)
        read_lands(&a->lands, a->c->gazetteer);
    for (size_t i = 0; i < LANDS; i++) {
        const struct area *area = a->lands.areas[i];
        const char *name = a->lands.names.data + a->lands.name_at[i];
        if (!area || !holds_word(head, name))
            continue;
        add_land(&in_head, area);
        if (holds_word(title, name)) /* the head begins with the title */
            add_land(&in_title, area);
    }
    a->land_titled = in_title.found == 1;
    return a->land_titled ? in_title.land : in_head.found == 1 ? in_head.land : NULL;
}

/* The Land of the page: named in its head, else the publisher's, else the one that the text speaks of most. */
static void find_land(struct analysis *a, const struct buf *head)
{
    struct buf title = {0};
    utf8_fold(&title, a->doc->page->title.data, a->doc->page->title.len);
    buf_addc(&title, '\0');
    a->land = land_of_head(a, &title, head);
    buf_free(&title);
    const struct area *own = a->publisher >= 0 ? commune_area(a->f, (size_t)a->publisher) : NULL;
    if (!a->land && own) {
        const char *long_key = own->ags[0] ? own->ags : own->ars;
        char key[3] = {long_key[0], long_key[1], '\0'};
        a->land = gazetteer_by_key(a->c->gazetteer, key);
    }
    if (!a->land)
        a->land = land_of_text(a);
}

/* A line that asks: in an interview each answer stands under one. */
static bool asks(const struct doc *d, const struct line *line)
{
    const size_t LONGEST = 80; /* tokens */
    size_t end = line->end_token;
    while (end > line->first_token && d->tokens[end - 1].kind == TOK_PUNCT && !doc_punct(d, end - 1, '?'))
        end--;
    return end > line->first_token && line->end_token - line->first_token <= LONGEST && doc_punct(d, end - 1, '?');
}

/* "Frau Kern, Ihr Kreis ...", "Was macht ihr?": said to somebody. */
static bool addresses(const struct doc *d, size_t first, size_t end)
{
    static const char *const formal[] = {"sie",   "ihr",   "ihre", "ihrem", "ihren",
                                         "ihrer", "ihnen", "frau", "herr",  NULL};
    static const char *const familiar[] = {"du", "dir", "dich", "dein", "deine", "euch", "euer", "eure", NULL};
    for (size_t i = first; i < end; i++)
        if ((doc_one_of(d, i, formal) && d->tokens[i].flags & TOK_CAPITAL) || doc_one_of(d, i, familiar))
            return true;
    return false;
}

/* "Frau Kern, Ihr Kreis war früh dran.": a turn that is no question, said to somebody by name. */
static bool begins_talk(const struct doc *d, const struct line *line)
{
    static const char *const titles[] = {"frau", "herr", NULL};
    const size_t NAME = 6; /* tokens */
    size_t i = line->first_token;
    const size_t end = reach_on(i, NAME, line->end_token);
    if (i >= end || !doc_one_of(d, i, titles))
        return false;
    while (i < end && !doc_punct(d, i, ','))
        i++;
    return i < end && addresses(d, i, line->end_token);
}

/* In a question more than where something was: "Sie haben in Berlin eine Urkunde geholt". */
static bool is_affiliation(const struct analysis *a, size_t place, size_t question)
{
    static const char *const in[] = {"in", "nach", "bei", "über", NULL};
    size_t i = a->f->places.v[place].first_token;
    if (line_is_dateline(a, &a->doc->lines[doc_line_of(a->doc, i)]))
        return false;
    return i < question || i == 0 || token_classes(a->doc, i) & W_KIND || !doc_one_of(a->doc, i - 1, in);
}

/* Where somebody is asked who speaks for a commune: the one that the lines up to the first question name; NO_REF.
 * Its "we" is that commune's. */
static int interviewed(const struct analysis *a)
{
    enum { QUESTIONS = 3, HEAD = 16 }; /* so many make an interview; lines with words before the first of them */
    const struct doc *d = a->doc;
    size_t questions = 0, seen = 0, first = 0, behind = 0, from;
    bool said = false; /* to somebody */
    for (size_t l = 0; l < d->nlines && questions < QUESTIONS; l++) {
        seen += d->lines[l].end_token > d->lines[l].first_token;
        if (behind == 0 && seen <= HEAD && begins_talk(d, &d->lines[l])) {
            first = d->lines[l].first_token, behind = d->lines[l].end_token;
            said = true;
        }
        if (!asks(d, &d->lines[l]))
            continue;
        said |= addresses(d, d->lines[l].first_token, d->lines[l].end_token);
        if (questions++ == 0 && behind == 0)
            first = d->lines[l].first_token, behind = d->lines[l].end_token;
        if (questions == 1 && seen > HEAD)
            return NO_REF;
    }
    int found = NO_REF;
    for (size_t to = places_between(a, 0, behind, &from); from < to && said && questions >= QUESTIONS; from++) {
        const struct area *area = is_affiliation(a, from, first) ? commune_area(a->f, from) : NULL;
        if (area && found != NO_REF && commune_area(a->f, (size_t)found) != area)
            return NO_REF;
        if (area && found == NO_REF)
            found = (int)from;
    }
    return found;
}

void publisher_find(struct analysis *a)
{
    struct buf head = {0};
    fold_head(a, &head);
    find_publisher(a, &head);
    find_land(a, &head);
    if (a->publisher < 0 && a->related)
        a->publisher = interviewed(a);
    buf_free(&head);
}
