/* Dates in <meta> and <time>, and in the lines that readers see. */
#include "lib/base/mem.h"
#include "lib/page/page_date_part.h"

#include <string.h>

enum {
    NEAR_UNITS = 8,
    FOOT_UNITS = 6,
    HEAD_REACH = 40, /* units between headline and text at most */
    PARAGRAPH_WORDS = 20,
    LABEL_BYTES = 30,
    VALUE_BYTES = 40,
    CHRONICLE = 3, /* so many different dates are one */
};

enum { AROUND_ASIDE = 1 << 30 }; /* beside the bits of enum hint: in an <aside>, <nav>, <header>, <footer> */

/* --- meta ------------------------------------------------------------------------------------------------- */

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
            date_offer_text(d, META_NAMES[i].which, SOURCE_META, n->value, META_NAMES[i].trust);
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
    bool chronicle;      /* the content is a list of dates: none of them is the page's own */
    bool entries;        /* there are lines of the content that begin with a date and say what is on it */
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

static bool has_content(const struct html_node *n, const uint8_t *keep)
{
    return n->end_unit > n->first_unit && memchr(keep + n->first_unit, 1, n->end_unit - n->first_unit);
}

/* What the names of an element and of those around it say, up to the article or main element. An article in a side column
 * that has none of the content is a teaser. */
static void find_hints(struct page_dates *d, const struct html_tree *t, const uint8_t *keep)
{
    d->around = mem_grow(d->around, &d->cap_around, t->nnodes, sizeof *d->around);
    for (size_t i = 0; i < t->nnodes; i++) {
        const struct html_node *n = &t->nodes[i];
        bool aside = n->tag == TAG_ASIDE || n->tag == TAG_NAV || n->tag == TAG_FOOTER || n->tag == TAG_HEADER;
        bool top = i == 0 || n->tag == TAG_MAIN || (n->tag == TAG_ARTICLE && has_content(n, keep));
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
    return trust + (kept ? FAR : OUTSIDE);
}

static void read_time(struct page_dates *d, const struct place *p, const struct html_note *n)
{
    int place = trust_of_place(d, p, n->unit, n->node);
    enum which which = n->hints & HINT_MODIFIED && !(n->hints & HINT_PUBLISHED) ? MODIFIED : PUBLISHED;
    int trust = n->hints & HINT_PUBLISHED ? TRUST_TIME_PUBLISHED : TRUST_TIME;
    enum source source = *n->key ? SOURCE_MARKUP : SOURCE_TEXT;
    if (strstr(n->key, "modified")) {
        which = MODIFIED;
        trust = TRUST_ITEMPROP;
    } else if (strstr(n->key, "datepublished") || strstr(n->key, "created") || strstr(n->key, "issued")) {
        which = PUBLISHED;
        trust = TRUST_ITEMPROP;
    } else if (n->kind == NOTE_ITEMPROP || strstr(n->key, "startdate") ||
               strstr(n->key, "enddate") || /* an event's */
               strstr(n->key, "doortime") || strstr(n->key, "validfrom") || strstr(n->key, "validthrough") ||
               (p->chronicle && !(n->hints & HINT_PUBLISHED) && n->unit < p->t->nunits && p->keep[n->unit])) {
        return;
    }
    struct date_span span;
    struct stated_date date;
    const char *text = p->t->text.data ? p->t->text.data + n->start : "";
    if (date_of_value(d, n->value, &date))
        date_offer(d, which, source, &date, trust + place);
    else if (n->end > n->start && n->end - n->start < 100 && date_scan(d->months, text, n->end - n->start, 0, &span))
        date_offer(d, which, source, &span.date, trust + place);
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

void date_read_line(struct page_dates *d, const char *line, size_t len, bool cue_needed, int place)
{
    struct line_date found;
    for (size_t at = 0; at < len && date_cue_read(d->cues, line, len, at, &found); at = found.end) {
        bool cued = found.sense == SENSE_PUBLISHED || found.sense == SENSE_MODIFIED;
        int trust = cued || !cue_needed ? trust_of_sense(found.sense) : 0;
        if (trust)
            date_offer(d, found.sense == SENSE_MODIFIED ? MODIFIED : PUBLISHED, SOURCE_TEXT, &found.date,
                       trust + place);
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

/* Whether the line is a day and nothing else; which one. */
static bool is_bare_day(struct page_dates *d, const char *line, size_t len, struct stated_date *day)
{
    struct line_date found;
    if (len > VALUE_BYTES || !has_digit(line, len) || !date_cue_read(d->cues, line, len, 0, &found) ||
        found.sense != SENSE_BARE)
        return false;
    *day = found.date;
    return true;
}

/* Several lines of the content that are dates and nothing else: a timeline, a list of events. Where an entry is one
 * paragraph, "<b>30.10.2013</b><br>Die Bürgerschaft stimmt zu", its first line is the date. */
static bool is_chronicle(struct page_dates *d, const struct html_tree *t, const uint8_t *keep)
{
    struct stated_date seen[CHRONICLE], day;
    size_t n = 0;
    for (uint32_t i = 0; i < t->nunits && n < CHRONICLE; i++) {
        const struct html_unit *u = &t->units[i];
        const char *s = t->text.data + u->start, *nl = memchr(s, '\n', u->end - u->start);
        if (!keep[i] || !is_bare_day(d, s, nl ? (size_t)(nl - s) : u->end - u->start, &day))
            continue;
        size_t k = 0;
        while (k < n && date_compare(&seen[k], &day) != 0)
            k++;
        if (k == n)
            seen[n++] = day;
    }
    return n == CHRONICLE;
}

/* "7. September 2017: Fachtag, Gera": what is to come, or was. */
static bool is_entry(const char *line, size_t len)
{
    const size_t BARE = 26, LABEL = 60; /* bytes */
    return len > BARE && line[0] >= '0' && line[0] <= '9' && memmem(line, len < LABEL ? len : LABEL, ": ", 2);
}

/* Whether several lines of the content are such entries; one alone may be "3. Mai 2019, Redaktion: Uwe Bach". */
static bool has_entries(const struct html_tree *t, const uint8_t *keep)
{
    size_t n = 0;
    for (uint32_t i = 0; i < t->nunits && n < 2; i++) {
        const char *s = t->text.data + t->units[i].start, *end = t->text.data + t->units[i].end;
        for (const char *nl; keep[i] && s < end && n < 2; s = nl + 1) {
            nl = memchr(s, '\n', (size_t)(end - s));
            nl = nl ? nl : end;
            n += is_entry(s, (size_t)(nl - s));
        }
    }
    return n > 1;
}

/* A line of its own that names what the next one states. */
static bool is_label(const struct html_tree *t, const struct html_unit *u)
{
    size_t len = u->end - u->start;
    return len > 0 && len <= LABEL_BYTES && !has_digit(t->text.data + u->start, len);
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
        if (i > 0 && len <= VALUE_BYTES && is_label(t, &t->units[i - 1])) { /* "Datum" stands before its value */
            s = t->text.data + t->units[i - 1].start;
            len += u->start - t->units[i - 1].start;
            date_read_line(d, s, len, p->chronicle && p->keep[i], place);
            continue;
        }
        for (size_t from = 0; from < len;) {
            const char *nl = memchr(s + from, '\n', len - from);
            size_t end = nl ? (size_t)(nl - s) : len;
            const bool entry = p->entries && is_entry(s + from, end - from);
            date_read_line(d, s + from, end - from, entry || u->kind == BLOCK_ROW || (p->chronicle && p->keep[i]),
                           place);
            from = end + 1;
        }
    }
}

void date_read_markup(struct page_dates *d, const struct html_tree *t, const uint8_t *keep)
{
    struct place place = find_place(t, keep);
    place.chronicle = is_chronicle(d, t, keep);
    place.entries = has_entries(t, keep);
    find_hints(d, t, keep);
    for (size_t i = 0; i < t->nnotes; i++) {
        const struct html_note *n = &t->notes[i];
        if (n->kind == NOTE_META)
            read_meta(d, n);
        else if (n->kind == NOTE_TIME || n->kind == NOTE_ITEMPROP)
            read_time(d, &place, n);
    }
    read_units(d, &place);
}
