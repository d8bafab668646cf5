#include "lib/page/timestamp.h"

#include <string.h>
#include <time.h>

/* Reads on from `at` while everything fits; `at` is NULL once something did not. */
struct scan {
    const char *at, *end;
};

/* Between `least` and `most` digits. */
static int digits(struct scan *s, int least, int most)
{
    int n = 0, value = 0;
    while (s->at && s->at < s->end && n < most && *s->at >= '0' && *s->at <= '9') {
        value = value * 10 + (*s->at++ - '0');
        n++;
    }
    if (n < least)
        s->at = NULL;
    return value;
}

static bool one_of(struct scan *s, const char *set)
{
    bool fits = s->at && s->at < s->end && *s->at && strchr(set, *s->at);
    if (fits)
        s->at++;
    return fits;
}

static void must(struct scan *s, const char *set)
{
    if (!one_of(s, set))
        s->at = NULL;
}

struct stamp {
    int year, month, day, hour, minute, second;
    bool timed;
    const char *zone; /* what stands behind the time: "Z", "+01:00", ".5Z" */
    size_t zone_len;
};

static bool is_day(const struct stamp *t)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (t->year % 4 == 0 && t->year % 100) || t->year % 400 == 0;
    return t->year > 0 && t->month >= 1 && t->month <= 12 && t->day >= 1 &&
           t->day <= days[t->month - 1] + (leap && t->month == 2);
}

static bool write(const struct stamp *t, struct buf *out)
{
    if (!is_day(t) || t->hour > 24 || t->minute > 59 || t->second > 60)
        return false;
    buf_addf(out, "%04d-%02d-%02d", t->year, t->month, t->day);
    if (t->timed) {
        buf_addf(out, "T%02d:%02d:%02d", t->hour, t->minute, t->second);
        buf_add(out, t->zone, t->zone_len);
    }
    return true;
}

/* "10:30", "10:30:00" */
static void clock_time(struct scan *s, struct stamp *t)
{
    t->timed = true;
    t->hour = digits(s, 1, 2);
    must(s, ":");
    t->minute = digits(s, 2, 2);
    t->second = one_of(s, ":") ? digits(s, 2, 2) : 0;
}

/* What may stand behind a time: fraction, Z or offset. Other words ("Uhr") are left out. */
static void zone(struct scan *s, struct stamp *t)
{
    t->zone = s->at;
    for (const char *p = s->at; p && p < s->end && *p && strchr("0123456789.,:+-Zz", *p); p++)
        t->zone_len++;
    if (!t->zone)
        t->zone = "";
}

static bool iso(struct scan s, struct buf *out)
{
    struct stamp t = {.year = digits(&s, 4, 4)};
    must(&s, "-");
    t.month = digits(&s, 2, 2);
    must(&s, "-");
    t.day = digits(&s, 2, 2);
    if (s.at && s.at < s.end && one_of(&s, "Tt ") && s.at < s.end) {
        clock_time(&s, &t);
        zone(&s, &t);
    }
    return s.at && write(&t, out);
}

static bool iso_basic(struct scan s, struct buf *out)
{
    struct stamp t = {.year = digits(&s, 4, 4)};
    t.month = digits(&s, 2, 2);
    t.day = digits(&s, 2, 2);
    one_of(&s, "T");
    if (s.at && s.at < s.end) {
        t.timed = true;
        t.hour = digits(&s, 2, 2);
        t.minute = digits(&s, 2, 2);
        t.second = digits(&s, 2, 2);
        zone(&s, &t);
    }
    return s.at && s.at + t.zone_len == s.end && write(&t, out);
}

static bool german(struct scan s, struct buf *out)
{
    struct stamp t = {.day = digits(&s, 1, 2)};
    must(&s, ".");
    t.month = digits(&s, 1, 2);
    must(&s, ".");
    t.year = digits(&s, 4, 4);
    while (s.at && one_of(&s, " ,-"))
        ;
    if (s.at && s.at < s.end) {
        clock_time(&s, &t);
        t.zone = "";
    }
    return s.at && write(&t, out);
}

static int month_named(struct scan *s)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (int m = 0; s->at && s->end - s->at >= 3 && m < 12; m++)
        if (!memcmp(s->at, names + (ptrdiff_t)m * 3, 3)) {
            s->at += 3;
            return m + 1;
        }
    s->at = NULL;
    return 0;
}

static bool http_date(struct scan s, struct buf *out)
{
    const char *comma = memchr(s.at, ',', (size_t)(s.end - s.at));
    s.at = comma && comma - s.at == 3 ? comma + 1 : NULL;
    must(&s, " ");
    struct stamp t = {.day = digits(&s, 1, 2)};
    must(&s, " -");
    t.month = month_named(&s);
    must(&s, " -");
    t.year = digits(&s, 4, 4);
    must(&s, " ");
    clock_time(&s, &t);
    bool utc = s.at && s.end - s.at >= 4 && (!memcmp(s.at, " GMT", 4) || !memcmp(s.at, " UTC", 4));
    t.zone = "Z";
    t.zone_len = utc;
    return s.at && write(&t, out);
}

bool timestamp_iso(const char *s, size_t len, struct buf *out)
{
    struct scan scan = {s, s + len};
    while (scan.at < scan.end && one_of(&scan, " \t\n\r"))
        ;
    return iso(scan, out) || iso_basic(scan, out) || german(scan, out) || http_date(scan, out);
}

bool timestamp_epoch(int64_t number, struct buf *out)
{
    struct tm tm;
    time_t seconds = (time_t)(number >= INT64_C(100000000000) ? number / 1000 : number);
    if (number <= 0 || !gmtime_r(&seconds, &tm) || tm.tm_year > 8099)
        return false;
    buf_addf(out, "%04d-%02d-%02dT%02d:%02d:%02dZ", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
             tm.tm_min, tm.tm_sec);
    return true;
}
