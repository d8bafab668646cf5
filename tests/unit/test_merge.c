/* What makes facts one, what makes pages copies, and that spilling changes nothing. */
#include "lib/merge/evidence.h"
#include "lib/merge/fact_field.h"
#include "lib/merge/identity.h"
#include "lib/merge/merge.h"
#include "lib/merge/similar.h"
#include "tests/unit/tap.h"

#include <stdlib.h>

#define PLACE "\"source\":\"a\",\"start\":0,\"end\":4,\"exact\":\"x\""
#define COUNT "{\"type\":\"count\"," PLACE ",\"relation\":\"eq\",\"unit\":\"u\",\"kind\":\"total\","
#define COMMUNE "{\"type\":\"commune\"," PLACE ","

/* Two records that say the same, or do not, or of which the second lacks the field `lacks`. */
static const struct {
    const char *a, *b;
    bool same;
    const char *lacks;
} pairs[] = {
    {COUNT "\"value\":14,\"scope\":\"DE\",\"as_of\":null}", COUNT "\"as_of\":null,\"scope\":\"DE\",\"value\":14}",
     true, 0},
    {COUNT "\"value\":14,\"scope\":\"DE\",\"as_of\":null}",
     COUNT "\"as_of\":null,\"scope\":\"\\u0044E\",\"value\":14}", true, 0},
    {COUNT "\"value\":14,\"scope\":\"DE\",\"as_of\":null}", COUNT "\"as_of\":\"2011\",\"scope\":\"DE\",\"value\":14}",
     false, 0},
    {COUNT "\"value\":14,\"scope\":\"DE\",\"as_of\":null}", COUNT "\"as_of\":null,\"scope\":\"DE\",\"value\":15}",
     false, 0},
    {COUNT "\"value\":14,\"scope\":\"DE\",\"as_of\":null}", COUNT "\"as_of\":null,\"scope\":\"DE\"}", false, "value"},
    {COUNT "\"value\":1,\"scope\":\"a,b\",\"as_of\":null}", COUNT "\"value\":1,\"scope\":\"a\",\"as_of\":\"b\"}",
     false, 0},
    {COMMUNE "\"ags\":\"09676\",\"name\":\"A\"}", COMMUNE "\"ags\":\"09676\",\"name\":\"B\"}", true, 0},
    {COMMUNE "\"ags\":\"09676\"}", COMMUNE "\"ags\":\"9676\"}", false, 0},
    {COMMUNE "\"ags\":\"11000000\",\"ars\":\"110000000003\",\"level\":\"borough\"}",
     COMMUNE "\"ags\":\"11000000\",\"ars\":\"110000000000\",\"level\":\"municipality\"}", false, 0},
    {COMMUNE "\"ags\":\"11000000\",\"ars\":\"110000000003\",\"level\":\"borough\"}",
     COMMUNE "\"ags\":\"11000000\",\"ars\":\"110000000004\",\"level\":\"borough\"}", false, 0},
    {COMMUNE "\"ags\":null,\"ars\":\"034545403\",\"level\":\"association\"}",
     COMMUNE "\"ags\":null,\"ars\":\"034545403\",\"level\":\"association\",\"name\":\"J\"}", true, 0},
    {COMMUNE "\"ags\":null,\"candidates\":[\"1\",\"2\"]}", COMMUNE "\"ags\":null,\"candidates\":[ \"1\" , \"2\" ]}",
     true, 0},
    {COMMUNE "\"ags\":null,\"candidates\":[\"1\",\"2\"]}", COMMUNE "\"ags\":null,\"candidates\":[\"2\",\"1\"]}",
     false, 0},
    {COMMUNE "\"ags\":null}", COMMUNE "\"name\":\"A\"}", false, "ags"},
};

static void test_identity(void)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct record a = {0}, b = {0};
        struct buf key_a = {0}, key_b = {0};
        struct err e = {0};
        struct selection of_a, of_b;
        bool good = record_parse(&a, pairs[i].a, strlen(pairs[i].a), &e) &&
                    record_parse(&b, pairs[i].b, strlen(pairs[i].b), &e);
        select_of_record(&fact_fields, &a, &of_a);
        select_of_record(&fact_fields, &b, &of_b);
        good = good && identity_key(&of_a, record_role(&a), &key_a, &e);
        bool has = good && identity_key(&of_b, fact_role(&of_b), &key_b, &e);
        if (pairs[i].lacks)
            tap_ok(good && !has && strstr(e.what, pairs[i].lacks), "lacks %s: %s", pairs[i].lacks, e.what);
        else
            tap_ok(has && (key_a.len == key_b.len && !memcmp(key_a.data, key_b.data, key_a.len)) == pairs[i].same,
                   "%s: %s", pairs[i].same ? "same" : "other", pairs[i].b);
        record_free(&a);
        record_free(&b);
        buf_free(&key_a);
        buf_free(&key_b);
    }
}

static size_t copies;

static void note_copy(void *ctx, uint32_t page, uint32_t other)
{
    bool *found = ctx;
    found[page] = true;
    copies += page != other;
}

/* A fingerprint of which `same` values are those of family `seed`, spread evenly, the rest its own. */
static struct fingerprint print_like(unsigned seed, int same, uint32_t page)
{
    struct fingerprint f = {.page = page};
    srand(page + 1000);
    for (int i = 0; i < SIMILAR_VALUES; i++) {
        bool shared = (i * 37) % SIMILAR_VALUES < same;
        f.value[i] = (uint16_t)(shared ? seed * 7919u + (unsigned)i * 31u : (unsigned)rand());
    }
    return f;
}

static void test_similar(void)
{
    static const struct {
        int same;
        bool found;
    } grades[] = {{64, true}, {60, true}, {48, true}, {40, true}, {24, false}, {8, false}, {0, false}};
    for (size_t i = 0; i < sizeof grades / sizeof *grades; i++) {
        struct similar s = {0};
        bool found[2] = {false, false};
        struct fingerprint a = print_like(3, 64, 0), b = print_like(3, grades[i].same, 1);
        similar_add(&s, &a, note_copy, found);
        similar_add(&s, &b, note_copy, found);
        tap_ok(found[1] == grades[i].found, "%d of %d values agree", grades[i].same, SIMILAR_VALUES);
        similar_free(&s);
    }
    struct fingerprint f;
    tap_ok(!fingerprint_read("12", 2, &f), "too short for a fingerprint");
    char hex[4 * SIMILAR_VALUES];
    memset(hex, 'f', sizeof hex);
    tap_ok(fingerprint_read(hex, sizeof hex, &f) && f.value[63] == 0xFFFF, "256 digits");
    hex[255] = 'g';
    tap_ok(!fingerprint_read(hex, sizeof hex, &f), "a letter that is no digit");
}

/* Ten thousand copies of one text must not be compared each with each. */
static void test_many_copies(void)
{
    enum { MANY = 10000 };
    struct similar s = {0};
    bool *found = calloc(MANY, sizeof *found);
    copies = 0;
    for (uint32_t page = 0; page < MANY; page++) {
        struct fingerprint f = print_like(9, 50, page);
        similar_add(&s, &f, note_copy, found);
    }
    size_t alone = 0;
    for (size_t page = 1; page < MANY; page++)
        alone += !found[page];
    tap_ok(alone == 0, "each of %d copies is found (%zu are not)", MANY, alone);
    tap_ok(copies < (size_t)MANY * 200, "with %zu comparisons that agree", copies);
    free(found);
    similar_free(&s);
}

static void add_line(struct merge *m, const char *line)
{
    struct record r = {0};
    struct err e;
    if (!record_parse(&r, line, strlen(line), &e) || merge_add(m, &r, &e) == MERGE_REJECT)
        tap_ok(false, "%s", e.what);
    record_free(&r);
}

/* The same output for any memory: many groups, of which some have many places. */
static void test_spill(void)
{
    struct buf want = {0};
    static const int64_t limits[] = {0, 1, 3000, 100000};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        struct merge *m = merge_open(&(struct merge_options){limits[i], NULL});
        struct buf got = {0};
        struct err e;
        for (int n = 0; n < 2000; n++) {
            char line[300];
            snprintf(line, sizeof line,
                     "{\"type\":\"commune\",\"source\":\"p%d\",\"start\":%d,\"end\":9,\"exact\":\"x\\u00e4\",\"ags\":"
                     "\"%d\"}",
                     n / 7, n, n * n % (n % 2 ? 3 : 700));
            add_line(m, line);
        }
        while (merge_next(m, &got, &e) == MERGE_FACT)
            ;
        if (i == 0)
            want = got;
        tap_ok(got.len == want.len && !memcmp(got.data, want.data, want.len), "memory for %lld bytes",
               (long long)limits[i]);
        if (i > 0)
            buf_free(&got);
        merge_close(m);
    }
    buf_free(&want);
}

int main(void)
{
    test_identity();
    test_similar();
    test_many_copies();
    test_spill();
    return tap_done();
}
