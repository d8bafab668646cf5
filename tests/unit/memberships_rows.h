/* Passages of pages about the network, and the memberships found in them, in the order found. The dates are the words of the
 * text. All pages are of 19 March 2019. */
#ifndef PP_TESTS_MEMBERSHIPS_ROWS_H
#define PP_TESTS_MEMBERSHIPS_ROWS_H

#include "tests/unit/passage.h"

#define NETWORK "Partnerprozess „Gesundheit für alle“"

struct row {
    const char *text, *want;
};

/* Checks each passage; what main returns. */
static int check_passages(const struct row *rows, size_t n)
{
    struct passage_reader reader;
    struct buf found = {0};
    if (passage_open(&reader, "partnerprozess"))
        for (size_t i = 0; i < n; i++) {
            passage_read(&reader, rows[i].text, "2019-03-19", PASSAGE_MEMBERSHIPS, &found);
            tap_is(found.data, rows[i].want, rows[i].text);
        }
    buf_free(&found);
    passage_close(&reader);
    return tap_done();
}

#endif
