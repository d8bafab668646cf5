/* Dates in JSON-LD (schema.org) and in the scripts of a page. */
#include "lib/page/page_date_part.h"
#include "lib/record/json.h"

#include <string.h>

enum {
    JSON_DEPTH = 12,
    SCRIPT_VALUE = 40, /* bytes behind a key in a script that hold its value */
};

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
                {"datePosted", PUBLISHED, 0}, /* JobPosting */
                {"dateCreated", PUBLISHED, 6},
                {"uploadDate", PUBLISHED, 6},
                {"dateModified", MODIFIED, 0}};
    for (size_t i = 0; trust && i < sizeof KEYS / sizeof *KEYS; i++) {
        const char *s = json_str(json_get(v, KEYS[i].key));
        if (s)
            date_offer_text(d, KEYS[i].which, SOURCE_JSON, s, trust - KEYS[i].less);
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
            date_offer(d, KEYS[i].which, SOURCE_JSON, &span.date, TRUST_JSON_PAGE);
    }
}

void date_read_json_ld(struct page_dates *d, const struct html_strip *strip)
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

void date_read_scripts(struct page_dates *d, const struct html_strip *strip)
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
            date_offer(d, PUBLISHED, SOURCE_JSON, &span.date, TRUST_SCRIPT);
    }
}
