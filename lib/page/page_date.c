#include "lib/page/page_date.h"

#include "lib/base/mem.h"
#include "lib/page/page_date_part.h"
#include "lib/page/plain.h"
#include "lib/page/timestamp.h"
#include "lib/text/edtf.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

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
void date_offer(struct page_dates *d, enum which which, enum source source, const struct stated_date *date, int trust)
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

bool date_of_value(const struct page_dates *d, const char *value, struct stated_date *date)
{
    struct date_span span = {0};
    struct buf extended = {0};
    if (strspn(value, "0123456789") == 8 && timestamp_iso(value, strlen(value), &extended)) /* "20181207T093000Z" */
        value = extended.data;
    bool found = date_scan(d->months, value, strlen(value), 0, &span);
    if (found && d->german)
        make_local(&span.date, value + span.end);
    *date = span.date;
    buf_free(&extended);
    return found;
}

void date_offer_text(struct page_dates *d, enum which which, enum source source, const char *text, int trust)
{
    struct stated_date date;
    if (date_of_value(d, text, &date))
        date_offer(d, which, source, &date, trust);
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

/* Metadata that nothing else on the page bears out, and a date that stands at the headline for all to see: where that
 * is the day of modification, the article was published anew, and it says so to its readers. */
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

/* Whether only the visible text gives the date. */
static bool is_only_shown(const struct candidate *c)
{
    for (int i = 0; i < SOURCES; i++)
        if (i != SOURCE_TEXT && c->trust[i])
            return false;
    return true;
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
    /* No page is published after it was last modified: the text speaks of something that lay ahead. */
    bool ahead = published && modified && is_only_shown(published) && !is_only_shown(modified) &&
                 date_compare(&published->date, &modified->date) > 0;
    /* "Mittwoch, 13. November 2019" over an invitation, "Stand des Programms: 2. September 2019" below it. */
    ahead |= published && modified && is_only_shown(published) && total_trust(published) < TRUST_CUE &&
             total_trust(modified) >= TRUST_CUE + FAR && date_compare(&published->date, &modified->date) > 0;
    /* A line in the midst of a timeline, and what the page says of itself. */
    bool entry = published && modified && is_only_shown(published) && total_trust(published) < TRUST_BARE &&
                 total_trust(modified) >= TRUST_CUE + FAR;
    if ((!published || ahead || entry) && modified && modified->date.day)
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
    struct stated_date date;
    begin(d, o->retrieved);
    d->german = page->lang.len >= 2 && memcmp(page->lang.data, "de", 2) == 0;
    date_read_json_ld(d, strip);
    date_read_markup(d, t, keep);
    if ((page->url.len && date_in_url(page->url.data, &date)) || (o->url && date_in_url(o->url, &date)))
        date_offer(d, PUBLISHED, SOURCE_URL, &date, TRUST_URL);
    if (d->candidates[PUBLISHED].n + d->candidates[MODIFIED].n == 0)
        date_read_scripts(d, strip);
    buf_clear(&page->published);
    buf_clear(&page->modified);
    set_dates(d, page);
}

/* --- plain text ------------------------------------------------------------------------------------------------- */

/* Lines that hold text: of the head; of the head with what a menu puts before it, where a date needs a cue; of the foot. */
enum { HEAD_LINES = 6, CUED_LINES = 14, TAIL_LINES = 6 };

/* "27.11.2014, Mainz: Fachtag" at the foot of a newsletter: an event's date, which needs a cue to be the page's. */
static bool is_entry(const char *line, size_t len)
{
    enum { BARE_LENGTH = 26 }; /* bytes of a date and little else */
    bool date_first = line[0] >= '0' && line[0] <= '9';
    if (memmem(line, len, "Lesedauer", strlen("Lesedauer")) || memmem(line, len, "Lesezeit", strlen("Lesezeit")))
        return false; /* "20. März 2023, 6.00 Uhr | Lesedauer: 2 Minuten" */
    return date_first && (len > BARE_LENGTH || memmem(line, len, ": ", 2));
}

/* Whether a colon or dash and a blank stand at the beginning of the text. */
static bool begins_with_sign(const char *text, size_t len)
{
    static const char *const signs[] = {": ", "- ", "\xe2\x80\x93 ", "\xe2\x80\x94 ", "| "};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (len > strlen(signs[i]) && !memcmp(text, signs[i], strlen(signs[i])))
            return true;
    return false;
}

/* Whether a line begins with a day and a colon or dash: "24.10.2012: Beitritt", "17. Februar 2014 – Celle tritt bei". */
static bool is_dated_entry(const char *line, size_t len)
{
    enum { LONGEST = 24, YEAR = 4 }; /* bytes of a date */
    size_t n = 0, digits = 0;
    if (len == 0 || line[0] < '0' || line[0] > '9' || !memchr(line, '.', len < 3 ? len : 3))
        return false;
    for (; n < len && n < LONGEST && line[n] != ':' && line[n] != '-' && line[n] != '|'; n++) {
        if (digits == YEAR && begins_with_sign(line + n, len - n))
            break; /* a dash of several bytes */
        digits = line[n] >= '0' && line[n] <= '9' ? digits + 1 : line[n] == ' ' && digits == YEAR ? YEAR : 0;
    }
    return digits == YEAR && begins_with_sign(line + n, len - n);
}

/* Whether the lines that end at `end` and behind it are entries of a timeline, none of which dates the page. */
static bool is_timeline(const char *text, size_t at, size_t end, size_t len)
{
    while (end < len && text[end] == '\n')
        end++;
    return is_dated_entry(text + at, len - at) && is_dated_entry(text + end, len - end);
}

/* Lines of the text from both ends: a page without markup states its dates there. */
static void read_ends(struct page_dates *d, const char *text, size_t len)
{
    size_t at = 0, head_end = 0;
    bool entry = false; /* the line before is one of a timeline */
    for (int i = 0; i < CUED_LINES && at < len;) {
        const char *nl = memchr(text + at, '\n', len - at);
        size_t end = nl ? (size_t)(nl - text) : len;
        if (end > at) {
            const bool head = i < HEAD_LINES; /* "Eingestellt von Uwe am 30.11.2021" further below */
            entry = is_timeline(text, at, end, len) || (entry && is_dated_entry(text + at, end - at));
            date_read_line(d, text + at, end - at < LONGEST_LINE ? end - at : LONGEST_LINE, !head || entry,
                           head ? NEAR - i : FAR);
            i++;
        }
        at = end + 1;
        if (i <= HEAD_LINES)
            head_end = at;
    }
    at = head_end;
    const bool dated = d->candidates[PUBLISHED].n > 0;
    size_t end = len;
    for (int i = 0; i < TAIL_LINES && end > at;) {
        const char *nl = memrchr(text + at, '\n', end - at);
        size_t start = nl ? (size_t)(nl - text) + 1 : at;
        if (end > start) {
            /* "Stade plant Klinik - 12.11.2019" under a text that its head dates is another one's */
            date_read_line(d, text + start, end - start < LONGEST_LINE ? end - start : LONGEST_LINE,
                           dated || is_entry(text + start, end - start), FAR);
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
    struct buf text = {
        0}; /* a date that a wrapped paragraph has at the beginning of a line stands within a sentence */
    buf_add(&text, page->text.data, page->text.len);
    plain_unwrap(&text);
    read_ends(d, text.data, text.len);
    buf_free(&text);
    set_dates(d, page);
    page_dates_free(d);
}
