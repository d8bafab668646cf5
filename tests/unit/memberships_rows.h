/* Passages of pages about the network, and the memberships found in them, in the order found. The dates are the
 * words of the text. All pages are of 19 March 2019. */
#ifndef PP_TESTS_MEMBERSHIPS_ROWS_H
#define PP_TESTS_MEMBERSHIPS_ROWS_H

#include "tests/unit/passage.h"

#include <jansson.h>
#include <stdlib.h>

#define NETWORK "Partnerprozess „Gesundheit für alle“"

struct row {
    const char *text, *want;
};

/* The day of all pages. */
#define ROWS_PUBLISHED "2019-03-19"

/* The passages as page records, with what they state as "want": scripts/learn-weights learns from them, too. */
static int print_rows(const struct row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        json_t *page = json_pack("{ss, ss, ss, ss, ss}", "type", "page", "text", rows[i].text, "lang", "de",
                                 "published", ROWS_PUBLISHED, "want", rows[i].want);
        if (!page || json_dumpf(page, stdout, JSON_COMPACT) != 0)
            return 2;
        putchar('\n');
        json_decref(page);
    }
    return 0;
}

/* Checks each passage; what main returns. */
static int check_passages(const struct row *rows, size_t n)
{
    if (getenv("PP_PRINT_ROWS"))
        return print_rows(rows, n);
    struct passage_reader reader;
    struct buf found = {0};
    if (passage_open(&reader, "partnerprozess"))
        for (size_t i = 0; i < n; i++) {
            passage_read(&reader, rows[i].text, ROWS_PUBLISHED, PASSAGE_MEMBERSHIPS, &found);
            tap_is(found.data, rows[i].want, rows[i].text);
        }
    buf_free(&found);
    passage_close(&reader);
    return tap_done();
}

#endif
