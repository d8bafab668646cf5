#include "lib/page/page_date.h"

#include "lib/base/mem.h"
#include "lib/page/date_cue.h"
#include "lib/page/date_scan.h"
#include "lib/record/json.h"
#include "lib/text/edtf.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* How far each source is trusted; the scale is only an order. */
enum trust {
    TRUST_MIN = 30,
    TRUST_SCRIPT = 32,
    TRUST_SHOWN = 66,   /* a date that stands at the headline for all to see */
    TRUST_SUPPORT = 40, /* weaker candidates support no other */
    TRUST_DATELINE = 34,
    TRUST_BYLINE = 50,
    TRUST_TIME = 58,
    TRUST_BARE = 58,
    TRUST_URL = 68,
    TRUST_CUE = 72,
    TRUST_TIME_PUBLISHED = 80,
    TRUST_ITEMPROP = 86,
    TRUST_META_VAGUE = 56,
    TRUST_META = 102,
    TRUST_JSON_PAGE = 88,
    TRUST_JSON_OTHER = 84,
    TRUST_JSON_ARTICLE = 100,

    NAMED = 6,       /* the element is called date, published … */
    NEAR = 8,        /* near the headline */
    FAR = -6,        /* neither near the headline nor at the foot of the content */
    ELSEWHERE = -35, /* in a teaser, comment, side column */
};

enum {
    NEAR_UNITS = 8,
    FOOT_UNITS = 6,
    HEAD_REACH = 40, /* units between headline and text at most */
    PARAGRAPH_WORDS = 20,
    LONGEST_LINE = 400, /* longer paragraphs state no date of the page beyond this */
    JSON_DEPTH = 12,
    SCRIPT_VALUE = 40, /* bytes behind a key in a script that hold its value */
    MAX_CANDIDATES = 48,
};

enum { AROUND_ASIDE = 1 << 30 }; /* beside the bits of enum hint: in an <aside>, <nav>, <header>, <footer> */

enum which { PUBLISHED, MODIFIED };

/* Where a candidate comes from. Sources that agree support each other; each counts once. */
enum source { SOURCE_JSON, SOURCE_META, SOURCE_MARKUP, SOURCE_URL, SOURCE_TEXT, SOURCES };

struct candidate {
    struct stated_date date;
    int trust[SOURCES]; /* 0: the source does not say so */
};

struct candidates {
    struct candidate v[MAX_CANDIDATES]; /* in order of appearance; later ones are passed over when it is full */
    size_t n;
};

struct page_dates {
    struct date_cues *cues;
    const struct word_table *months; /* of cues */
    struct candidates candidates[2]; /* published, modified */
    uint32_t *around;                /* one for each node: enum hint and AROUND_ASIDE */
    size_t cap_around;
    bool german;              /* times in UTC mean days in Germany */
    struct stated_date limit; /* no date may lie after it; year 0: none */
};

struct page_dates *page_dates_new(void)
{
    struct page_dates *d = mem_zalloc(sizeof *d);
    d->cues = date_cues_new();
    d->months = date_cues_months(d->cues);
    return d;
}

void page_dates_free(struct page_dates *d)
{
    if (!d)
        return;
    date_cues_free(d->cues);
    mem_free(d->around);
    mem_free(d);
}

/* --- candidates --------------------------------------------------------------------------------------------- */

/* A month alone is never a day of publication. */
static void offer(struct page_dates *d, enum which which, enum source source, const struct stated_date *date,
                  int trust)
{
    struct candidates *c = &d->candidates[which];
    if (trust < TRUST_MIN || (d->limit.year && date_compare(date, &d->limit) > 0))
        return;
    if (which == PUBLISHED && date->day == 0)
        return;
    size_t i = 0;
    while (i < c->n && date_compare(&c->v[i].date, date) != 0)
        i++;
    if (i == MAX_CANDIDATES)
        return;
    if (i == c->n)
        c->v[c->n++] = (struct candidate){.date = *date};
    if (trust > c->v[i].trust[source])
        c->v[i].trust[source] = trust;
}

/* Central European Summer Time: from the last Sunday of March to that of October (Directive 2000/84/EC). */
static bool is_summer_time(const struct stated_date *date)
{
    if (date->month != 3 && date->month != 10)
        return date->month > 3 && date->month < 10;
    int64_t last = day_number(date->year, date->month, 31);
    int64_t sunday = last - day_weekday(last) % 7;
    bool before = day_number(date->year, date->month, date->day) < sunday;
    return date->month == 3 ? !before : before;
}

/* The day in Germany of an instant in UTC: "2019-10-18T22:04:00Z" is the 19th. `rest`: what stands behind the date. */
static void make_local(struct stated_date *date, const char *rest)
{
    if (date->day == 0 || rest[0] != 'T' || strlen(rest) < 6 || rest[1] != '2')
        return;
    const char *zone = rest + 6 + strspn(rest + 6, "0123456789:.");
    int hour = 20 + rest[2] - '0';
    if (*zone != 'Z' && strcmp(zone, "+00:00") != 0 && strcmp(zone, "+0000") != 0)
        return;
    if (hour + (is_summer_time(date) ? 2 : 1) < 24)
        return;
    day_date(day_number(date->year, date->month, date->day) + 1, &date->year, &date->month, &date->day);
}

static void offer_text(struct page_dates *d, enum which which, enum source source, const char *text, int trust)
{
    struct date_span span;
    if (!date_scan(d->months, text, strlen(text), 0, &span))
        return;
    if (d->german)
        make_local(&span.date, text + span.end);
    offer(d, which, source, &span.date, trust);
}

/* The most trusted source counts in full, others that agree with it count half. */
static int total_trust(const struct candidate *c)
{
    int best = 0, sum = 0;
    for (int i = 0; i < SOURCES; i++) {
        if (c->trust[i] > best)
            best = c->trust[i];
        if (c->trust[i] >= TRUST_SUPPORT)
            sum += c->trust[i];
    }
    return best >= TRUST_SUPPORT ? best + (sum - best) / 2 : best;
}

/* NULL if there is none. Of equals the first one on the page. */
static const struct candidate *best_candidate(const struct candidates *c)
{
    const struct candidate *best = NULL;
    for (size_t i = 0; i < c->n; i++) {
        if (!best || total_trust(&c->v[i]) > total_trust(best))
            best = &c->v[i];
    }
    return best;
}

/* An article that was published anew: what its readers see beside the headline is the day it was last modified, and
 * the first publication is nowhere but in the metadata. Then it counts as published when it says so to its readers. */
static const struct candidate *shown_instead(const struct page_dates *d, const struct candidate *published)
{
    const struct candidates *c = &d->candidates[PUBLISHED];
    const struct candidate *modified = best_candidate(&d->candidates[MODIFIED]);
    if (!published || !modified || published->trust[SOURCE_TEXT] || published->trust[SOURCE_URL] ||
        published->trust[SOURCE_MARKUP])
        return published;
    for (size_t i = 0; i < c->n; i++) {
        if (c->v[i].trust[SOURCE_TEXT] >= TRUST_SHOWN && date_compare(&c->v[i].date, &modified->date) == 0)
            return &c->v[i];
    }
    return published;
}

/* --- JSON-LD ------------------------------------------------------------------------------------------------- */

static const char *json_type(const struct json *object)
{
    const struct json *type = json_get(object, "@type");
    if (json_kind(type) == JSON_KIND_ARRAY)
        type = json_at(type, 0);
    const char *s = json_str(type);
    return s ? s : "";
}

static int json_trust(const char *type)
{
    static const struct {
        const char *part;
        int trust;
    } TYPES[] = {
        {"Comment", 0},
        {"Event", 0},
        {"Image", 0},
        {"Person", 0},
        {"Organization", 0},
        {"Product", 0},
        {"Offer", 0},
        {"Review", TRUST_JSON_OTHER},
        {"Article", TRUST_JSON_ARTICLE},
        {"Posting", TRUST_JSON_ARTICLE},
        {"Report", TRUST_JSON_ARTICLE},
        {"Recipe", TRUST_JSON_ARTICLE},
        {"Page", TRUST_JSON_PAGE},
        {"Video", TRUST_META_VAGUE},
        {"Audio", TRUST_META_VAGUE},
    };
    for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++) {
        if (strstr(type, TYPES[i].part))
            return TYPES[i].trust;
    }
    return TRUST_JSON_OTHER;
}

/* Things that the page is about or shows, not the page. */
static bool json_is_foreign(const char *key)
{
    static const char *const KEYS[] = {"comment",     "review",   "image",    "video",  "itemListElement",
                                       "isRelatedTo", "mentions", "citation", "author", "publisher",
                                       "hasPart",     "about",    "offers",   "event",  "isPartOf"};
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        if (strcmp(key, KEYS[i]) == 0)
            return true;
    }
    return false;
}

static void read_json(struct page_dates *d, const struct json *v, int depth)
{
    if (depth > JSON_DEPTH)
        return;
    if (json_kind(v) == JSON_KIND_ARRAY) {
        for (size_t i = 0; i < json_count(v); i++)
            read_json(d, json_at(v, i), depth + 1);
        return;
    }
    if (json_kind(v) != JSON_KIND_OBJECT)
        return;
    int trust = json_trust(json_type(v));
    static const struct {
        const char *key;
        enum which which;
        int less;
    } KEYS[] = {{"datePublished", PUBLISHED, 0},
                {"dateCreated", PUBLISHED, 6},
                {"uploadDate", PUBLISHED, 6},
                {"dateModified", MODIFIED, 0}};
    for (size_t i = 0; trust && i < sizeof KEYS / sizeof *KEYS; i++) {
        const char *s = json_str(json_get(v, KEYS[i].key));
        if (s)
            offer_text(d, KEYS[i].which, SOURCE_JSON, s, trust - KEYS[i].less);
    }
    for (size_t i = 0; i < json_count(v); i++) {
        const struct json *child;
        const char *key = json_key_at(v, i, &child);
        if (!json_is_foreign(key))
            read_json(d, child, depth + 1);
    }
}

/* What a broken script still says: "datePublished": "2018-12-07". */
static void read_json_roughly(struct page_dates *d, const struct html_range *r)
{
    static const struct {
        const char *key;
        enum which which;
    } KEYS[] = {{"\"datePublished\"", PUBLISHED}, {"\"dateModified\"", MODIFIED}};
    for (size_t i = 0; i < 2; i++) {
        const char *p = memmem(r->bytes, r->len, KEYS[i].key, strlen(KEYS[i].key));
        if (!p)
            continue;
        p += strlen(KEYS[i].key);
        size_t left = r->len - (size_t)(p - r->bytes);
        struct date_span span;
        if (date_scan(d->months, p, left < SCRIPT_VALUE ? left : SCRIPT_VALUE, 0, &span))
            offer(d, KEYS[i].which, SOURCE_JSON, &span.date, TRUST_JSON_PAGE);
    }
}

static void read_json_ld(struct page_dates *d, const struct html_strip *strip)
{
    for (size_t i = 0; i < strip->njson_ld; i++) {
        const struct html_range *r = &strip->json_ld[i];
        if (!memmem(r->bytes, r->len, "date", 4) && !memmem(r->bytes, r->len, "uploadDate", 10))
            continue;
        struct json *root = json_parse(r->bytes, r->len, NULL);
        if (root)
            read_json(d, root, 0);
        else
            read_json_roughly(d, r);
        json_free(root);
    }
}

/* The state of a page that is drawn by scripts: "published_at": "2019-03-02T06:22:28". Only where nothing else is. */
static void read_scripts(struct page_dates *d, const struct html_strip *strip)
{
    const struct html_range *html = &strip->input;
    static const char *const KEYS[] = {"\"datePublished\"", "\"published_at\"", "\"publishedAt\"",
                                       "\"publishDate\"",   "\"publish_date\"", "\"publicationDate\"",
                                       "\"published_time\""};
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        const char *p = memmem(html->bytes, html->len, KEYS[i], strlen(KEYS[i]));
        if (!p || (i == 0 && strip->njson_ld > 0)) /* JSON-LD that speaks of something else */
            continue;
        p += strlen(KEYS[i]);
        size_t left = html->len - (size_t)(p - html->bytes);
        struct date_span span;
        if (date_scan(d->months, p, left < SCRIPT_VALUE ? left : SCRIPT_VALUE, 0, &span))
            offer(d, PUBLISHED, SOURCE_JSON, &span.date, TRUST_SCRIPT);
    }
}

/* --- meta and other markup -------------------------------------------------------------------------------------- */

/* Names of <meta>, compared by their letters only: "article:published_time", "DC.Date.Issued". */
static const struct {
    const char *name;
    enum which which;
    int trust;
} META_NAMES[] = {
    {"articlepublishedtime", PUBLISHED, TRUST_META},
    {"ogarticlepublishedtime", PUBLISHED, TRUST_META},
    {"ogpublishedtime", PUBLISHED, TRUST_META},
    {"publishedtime", PUBLISHED, TRUST_META},
    {"articlepublished", PUBLISHED, TRUST_META},
    {"articledate", PUBLISHED, TRUST_META},
    {"shareaholicarticlepublishedtime", PUBLISHED, TRUST_META},
    {"datepublished", PUBLISHED, TRUST_META},
    {"rnewsdatepublished", PUBLISHED, TRUST_META},
    {"publicationdate", PUBLISHED, TRUST_META},
    {"publisheddate", PUBLISHED, TRUST_META},
    {"publishdate", PUBLISHED, TRUST_META},
    {"publishtime", PUBLISHED, TRUST_META},
    {"cxenseparserecspublishtime", PUBLISHED, TRUST_META},
    {"pubdate", PUBLISHED, TRUST_META},
    {"parselypubdate", PUBLISHED, TRUST_META},
    {"sailthrudate", PUBLISHED, TRUST_META},
    {"citationpublicationdate", PUBLISHED, TRUST_META},
    {"citationonlinedate", PUBLISHED, TRUST_META},
    {"citationdate", PUBLISHED, TRUST_META},
    {"dcdateissued", PUBLISHED, TRUST_META},
    {"dctermsissued", PUBLISHED, TRUST_META},
    {"dcdatecreated", PUBLISHED, TRUST_META},
    {"dccreated", PUBLISHED, TRUST_META},
    {"dctermscreated", PUBLISHED, TRUST_META},
    {"datecreated", PUBLISHED, TRUST_META_VAGUE},
    {"created", PUBLISHED, TRUST_META_VAGUE},
    {"creationdate", PUBLISHED, TRUST_META_VAGUE},
    {"dcdate", PUBLISHED, TRUST_META_VAGUE},
    {"dctermsdate", PUBLISHED, TRUST_META_VAGUE},
    {"date", PUBLISHED, TRUST_META_VAGUE},
    {"uploaddate", PUBLISHED, TRUST_META_VAGUE},
    {"articlemodifiedtime", MODIFIED, TRUST_META},
    {"ogarticlemodifiedtime", MODIFIED, TRUST_META},
    {"shareaholicarticlemodifiedtime", MODIFIED, TRUST_META},
    {"modifiedtime", MODIFIED, TRUST_META},
    {"datemodified", MODIFIED, TRUST_META},
    {"dcdatemodified", MODIFIED, TRUST_META},
    {"dcmodified", MODIFIED, TRUST_META},
    {"dctermsmodified", MODIFIED, TRUST_META},
    {"ogupdatedtime", MODIFIED, TRUST_ITEMPROP},
    {"lastmodified", MODIFIED, TRUST_META_VAGUE},
    {"lastmod", MODIFIED, TRUST_META_VAGUE},
    {"revised", MODIFIED, TRUST_META_VAGUE},
};

static void letters_of(const char *key, char out[40])
{
    size_t n = 0;
    for (; *key && n < 39; key++) {
        if (*key >= 'a' && *key <= 'z')
            out[n++] = *key;
    }
    out[n] = '\0';
}

static void read_meta(struct page_dates *d, const struct html_note *n)
{
    char letters[40];
    letters_of(n->key, letters);
    for (size_t i = 0; i < sizeof META_NAMES / sizeof *META_NAMES; i++) {
        if (strcmp(letters, META_NAMES[i].name) == 0) {
            offer_text(d, META_NAMES[i].which, SOURCE_META, n->value, META_NAMES[i].trust);
            return;
        }
    }
}

/* --- where on the page ------------------------------------------------------------------------------------------ */

struct place {
    const struct html_tree *t;
    const uint8_t *keep;
    uint32_t head, body; /* the headline or first unit of the content; its first paragraph behind that */
    uint32_t foot;       /* the last unit of the content */
};

static bool is_headline(const struct html_tree *t, const struct html_unit *u)
{
    size_t len = u->end - u->start < 40 ? u->end - u->start : 40;
    if (u->kind != BLOCK_HEADING)
        return false;
    return u->level == 1 ||
           (len >= 10 && t->title.len >= len && memmem(t->title.data, t->title.len, t->text.data + u->start, len));
}

static struct place find_place(const struct html_tree *t, const uint8_t *keep)
{
    struct place p = {.t = t, .keep = keep};
    uint32_t first = 0;
    if (t->nunits == 0)
        return p;
    while (first < t->nunits && !keep[first])
        first++;
    if (first == t->nunits)
        first = 0;
    p.head = p.body = p.foot = first;
    for (uint32_t i = first + 1; i > 0 && first - i + 1 < HEAD_REACH; i--) {
        if (is_headline(t, &t->units[i - 1])) {
            p.head = i - 1;
            break;
        }
    }
    for (uint32_t i = first; i < t->nunits; i++) {
        if (!keep[i])
            continue;
        if (p.body == first && t->units[i].words >= PARAGRAPH_WORDS)
            p.body = i;
        p.foot = i;
    }
    return p;
}

/* What the names of an element and of those around it say, up to the article or main element. */
static void find_hints(struct page_dates *d, const struct html_tree *t)
{
    d->around = mem_grow(d->around, &d->cap_around, t->nnodes, sizeof *d->around);
    for (size_t i = 0; i < t->nnodes; i++) {
        const struct html_node *n = &t->nodes[i];
        bool aside = n->tag == TAG_ASIDE || n->tag == TAG_NAV || n->tag == TAG_FOOTER || n->tag == TAG_HEADER;
        bool top = i == 0 || n->tag == TAG_ARTICLE || n->tag == TAG_MAIN;
        d->around[i] = top ? 0 : d->around[n->parent] | n->hints | (aside ? AROUND_ASIDE : 0);
    }
}

/* What the place of a date adds to the trust in it. */
static int trust_of_place(const struct page_dates *d, const struct place *p, uint32_t unit, uint32_t node)
{
    enum {
        OTHERS = HINT_COMMENT | HINT_RELATED | HINT_EVENT | HINT_COOKIE,
        BESIDE = HINT_TEASER | HINT_SIDE | HINT_AD | AROUND_ASIDE,
    };
    uint32_t hints = d->around[node];
    int trust = hints & (HINT_DATE | HINT_BYLINE) ? NAMED : 0;
    if (hints & HINT_PUBLISHED)
        trust += NAMED;
    bool kept = unit < p->t->nunits && p->keep[unit];
    bool between = unit + 1 >= p->head && unit <= p->body + 1 && p->body - p->head <= HEAD_REACH;
    if (!kept && (hints & OTHERS || (!between && hints & BESIDE)))
        return ELSEWHERE;
    uint32_t distance = unit > p->head ? unit - p->head : p->head - unit;
    if (between || distance <= NEAR_UNITS)
        return trust + NEAR - (int)(distance < 12 ? distance : 12) / 3;
    if (unit >= p->foot && unit - p->foot <= FOOT_UNITS)
        return trust;
    return trust + FAR;
}

static void read_time(struct page_dates *d, const struct place *p, const struct html_note *n)
{
    int place = trust_of_place(d, p, n->unit, n->node);
    enum which which = n->hints & HINT_MODIFIED && !(n->hints & HINT_PUBLISHED) ? MODIFIED : PUBLISHED;
    int trust = n->hints & HINT_PUBLISHED ? TRUST_TIME_PUBLISHED : TRUST_TIME;
    enum source source = *n->key ? SOURCE_MARKUP : SOURCE_TEXT;
    if (strstr(n->key, "datemodified")) {
        which = MODIFIED;
        trust = TRUST_ITEMPROP;
    } else if (strstr(n->key, "datepublished") || strstr(n->key, "datecreated")) {
        which = PUBLISHED;
        trust = TRUST_ITEMPROP;
    } else if (n->kind == NOTE_ITEMPROP) {
        return;
    }
    struct date_span span;
    const char *text = p->t->text.data ? p->t->text.data + n->start : "";
    if (date_scan(d->months, n->value, strlen(n->value), 0, &span) ||
        (n->end > n->start && n->end - n->start < 100 && date_scan(d->months, text, n->end - n->start, 0, &span)))
        offer(d, which, source, &span.date, trust + place);
}

/* --- visible lines ---------------------------------------------------------------------------------------------- */

static int trust_of_sense(enum date_sense sense)
{
    switch (sense) {
    case SENSE_BARE:
        return TRUST_BARE;
    case SENSE_BYLINE:
        return TRUST_BYLINE;
    case SENSE_DATELINE:
        return TRUST_DATELINE;
    case SENSE_PUBLISHED:
    case SENSE_MODIFIED:
        return TRUST_CUE;
    default:
        return 0;
    }
}

/* `place`: what is added for where the line stands; `cue_needed`: dates in tables are data unless they say more. */
static void read_line(struct page_dates *d, const char *line, size_t len, bool cue_needed, int place)
{
    struct line_date found;
    for (size_t at = 0; at < len && date_cue_read(d->cues, line, len, at, &found); at = found.end) {
        bool cued = found.sense == SENSE_PUBLISHED || found.sense == SENSE_MODIFIED;
        int trust = cued || !cue_needed ? trust_of_sense(found.sense) : 0;
        if (trust)
            offer(d, found.sense == SENSE_MODIFIED ? MODIFIED : PUBLISHED, SOURCE_TEXT, &found.date, trust + place);
    }
}

static bool has_digit(const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (s[i] >= '0' && s[i] <= '9')
            return true;
    }
    return false;
}

static void read_units(struct page_dates *d, const struct place *p)
{
    const struct html_tree *t = p->t;
    for (uint32_t i = 0; i < t->nunits; i++) {
        const struct html_unit *u = &t->units[i];
        const char *s = t->text.data + u->start;
        size_t len = u->end - u->start < LONGEST_LINE ? u->end - u->start : LONGEST_LINE;
        if (!has_digit(s, len))
            continue;
        int place = trust_of_place(d, p, i, u->node);
        if (i > 0 && u->kind == BLOCK_DETAIL &&
            t->units[i - 1].kind == BLOCK_TERM) { /* "Datum" heads the line below */
            s = t->text.data + t->units[i - 1].start;
            len += u->start - t->units[i - 1].start;
            read_line(d, s, len, false, place);
            continue;
        }
        for (size_t from = 0; from < len;) {
            const char *nl = memchr(s + from, '\n', len - from);
            size_t end = nl ? (size_t)(nl - s) : len;
            read_line(d, s + from, end - from, u->kind == BLOCK_ROW, place);
            from = end + 1;
        }
    }
}

/* --- all of it -------------------------------------------------------------------------------------------------- */

static void set_date(struct buf *out, const struct candidate *best)
{
    char text[11];
    buf_clear(out);
    if (!best)
        return;
    date_write(&best->date, text);
    buf_adds(out, text);
}

/* A page that states only on which day it was last modified was published on that day as we see it. */
static void set_dates(const struct page_dates *d, struct page *page)
{
    const struct candidate *published = best_candidate(&d->candidates[PUBLISHED]);
    const struct candidate *modified = best_candidate(&d->candidates[MODIFIED]);
    if (!published && modified && modified->date.day)
        published = modified;
    else
        published = shown_instead(d, published);
    if (page->published.len == 0)
        set_date(&page->published, published);
    if (page->modified.len == 0)
        set_date(&page->modified, modified);
}

static void begin(struct page_dates *d, const char *retrieved)
{
    struct date_span span;
    d->candidates[PUBLISHED].n = d->candidates[MODIFIED].n = 0;
    d->limit = (struct stated_date){0};
    if (retrieved && date_scan(d->months, retrieved, strlen(retrieved), 0, &span))
        d->limit = span.date;
}

void page_dates_read(struct page_dates *d, const struct html_tree *t, const struct html_strip *strip,
                     const uint8_t *keep, const struct html_options *o, struct page *page)
{
    struct place place = find_place(t, keep);
    struct stated_date date;
    begin(d, o->retrieved);
    d->german = page->lang.len >= 2 && memcmp(page->lang.data, "de", 2) == 0;
    find_hints(d, t);
    read_json_ld(d, strip);
    for (size_t i = 0; i < t->nnotes; i++) {
        const struct html_note *n = &t->notes[i];
        if (n->kind == NOTE_META)
            read_meta(d, n);
        else if (n->kind == NOTE_TIME || n->kind == NOTE_ITEMPROP)
            read_time(d, &place, n);
    }
    if ((page->url.len && date_in_url(page->url.data, &date)) || (o->url && date_in_url(o->url, &date)))
        offer(d, PUBLISHED, SOURCE_URL, &date, TRUST_URL);
    read_units(d, &place);
    if (d->candidates[PUBLISHED].n + d->candidates[MODIFIED].n == 0)
        read_scripts(d, strip);
    buf_clear(&page->published);
    buf_clear(&page->modified);
    set_dates(d, page);
}

/* --- plain text ------------------------------------------------------------------------------------------------- */

enum { HEAD_LINES = 6, TAIL_LINES = 6 };

/* Lines of the text from both ends: a page without markup states its dates there. */
static void read_ends(struct page_dates *d, const char *text, size_t len)
{
    size_t at = 0;
    for (int i = 0; i < HEAD_LINES && at < len;) {
        const char *nl = memchr(text + at, '\n', len - at);
        size_t end = nl ? (size_t)(nl - text) : len;
        if (end > at) {
            read_line(d, text + at, end - at < LONGEST_LINE ? end - at : LONGEST_LINE, false, NEAR - i);
            i++;
        }
        at = end + 1;
    }
    size_t end = len;
    for (int i = 0; i < TAIL_LINES && end > at;) {
        const char *nl = memrchr(text + at, '\n', end - at);
        size_t start = nl ? (size_t)(nl - text) + 1 : at;
        if (end > start) {
            read_line(d, text + start, end - start < LONGEST_LINE ? end - start : LONGEST_LINE, false, FAR);
            i++;
        }
        end = start > at ? start - 1 : at;
    }
}

void page_dates_from_text(struct page *page)
{
    if (page->text.len == 0 || (page->published.len && page->modified.len))
        return;
    struct page_dates *d = page_dates_new();
    begin(d, page->retrieved.len ? page->retrieved.data : NULL);
    read_ends(d, page->text.data, page->text.len);
    set_dates(d, page);
    page_dates_free(d);
}
