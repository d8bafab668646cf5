/* Tables of passages that state numbers of members, below a sentence that names the network, and what is found in them. The
 * page is of 10 May 2022; a date behind the area is the words of the text for which the count holds. */
#ifndef PP_TESTS_COUNTS_ROWS_H
#define PP_TESTS_COUNTS_ROWS_H

#include "tests/unit/passage.h"

struct row {
    const char *text, *want;
};

static const char lead[] = "Gesundheit in Kommunen\nDer Partnerprozess „Gesundheit für alle“ richtet sich an Städte "
                           "und Kreise.\n";

struct row_table {
    const struct row *rows;
    size_t n;
};

#define TABLE(rows)                         \
    {                                       \
        rows, sizeof(rows) / sizeof *(rows) \
    }

static void check_rows(const struct passage_reader *reader, const struct row *rows, size_t n)
{
    struct buf text = {0}, found = {0};
    for (size_t i = 0; i < n; i++) {
        buf_clear(&text);
        buf_addf(&text, "%s%s", lead, rows[i].text);
        passage_read(reader, text.data, "2022-05-10", PASSAGE_COUNTS, &found);
        tap_is(found.data, rows[i].want, rows[i].text);
    }
    buf_free(&found);
    buf_free(&text);
}

static int check_tables(const struct row_table *tables, size_t n)
{
    struct passage_reader reader;
    if (passage_open(&reader, "partnerprozess"))
        for (size_t i = 0; i < n; i++)
            check_rows(&reader, tables[i].rows, tables[i].n);
    passage_close(&reader);
    return tap_done();
}

#endif
