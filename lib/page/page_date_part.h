/* Candidates for a page's own dates. Private to the page_date files. */
#ifndef PP_PAGE_PAGE_DATE_PART_H
#define PP_PAGE_PAGE_DATE_PART_H

#include "lib/page/date_cue.h"
#include "lib/page/date_scan.h"
#include "lib/page/html_tree.h"

#include <stdbool.h>
#include <stdint.h>

/* How far each source is trusted; the scale is only an order. */
enum trust {
    TRUST_META = 102,         /* a <meta> that names the day of publication or change */
    TRUST_JSON_ARTICLE = 100, /* JSON-LD of an article, … */
    TRUST_JSON_PAGE = 88,     /* … of a page, … */
    TRUST_JSON_OTHER = 84,    /* … of anything else */
    TRUST_ITEMPROP = 86,
    TRUST_TIME_PUBLISHED = 80, /* <time class="published"> */
    TRUST_CUE = 72,            /* "Veröffentlicht am 7.12.2018" */
    TRUST_URL = 68,
    TRUST_TIME = 58,
    TRUST_BARE = 58,       /* a line that is a date */
    TRUST_META_VAGUE = 56, /* <meta name="date"> */
    TRUST_BYLINE = 50,     /* a short line with names and a date */
    TRUST_DATELINE = 34,
    TRUST_SCRIPT = 32,

    TRUST_SHOWN = 66,   /* from here on: a date that stands at the headline for all to see */
    TRUST_SUPPORT = 40, /* weaker candidates support no other */
    TRUST_MIN = 30,     /* weaker ones are none */

    /* what the place of a line adds */
    NEAR = 8,        /* near the headline */
    NAMED = 6,       /* the element is called date, published … */
    FAR = -6,        /* neither near the headline nor at the foot of the content */
    OUTSIDE = -16,   /* the same, and not in the content */
    ELSEWHERE = -35, /* in a teaser, comment, side column */
};

enum {
    LONGEST_LINE = 400, /* longer paragraphs state no date of the page beyond this */
    MAX_CANDIDATES = 48,
};

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

/* Name a date; doubtful, impossible and future ones are passed over. A month alone is never a day of publication. */
void date_offer(struct page_dates *d, enum which which, enum source source, const struct stated_date *date,
                int trust);
/* The first date in the value of an attribute or the like. Times in UTC become days in Germany where the page is German. */
bool date_of_value(const struct page_dates *d, const char *value, struct stated_date *date);
/* date_offer for that date. */
void date_offer_text(struct page_dates *d, enum which which, enum source source, const char *text, int trust);

/* JSON-LD (page_date_json.c). */
void date_read_json_ld(struct page_dates *d, const struct html_strip *strip);
/* The state of a page that is drawn by scripts: "published_at": "2019-03-02T06:22:28". For pages that say nothing else. */
void date_read_scripts(struct page_dates *d, const struct html_strip *strip);

/* <meta>, <time>, itemprop (page_date_markup.c) and visible lines. `keep`: which units of the tree are content. */
void date_read_markup(struct page_dates *d, const struct html_tree *t, const uint8_t *keep);

/* A visible line. `place`: what is added for where it stands; `cue_needed`: dates in tables are data unless they say
 * more. */
void date_read_line(struct page_dates *d, const char *line, size_t len, bool cue_needed, int place);

#endif
