/* Record streams through all that reads them: normaliser, merger, tables; what the fast scanner takes, jansson takes. */
#include "tests/fuzz/fuzz.h"

#include "lib/fact/normalize.h"
#include "lib/merge/fact_field.h"
#include "lib/merge/merge.h"
#include "lib/table/answers.h"
#include "lib/table/groupby.h"

#include <fcntl.h>
#include <string.h>

static struct gazetteer *gazetteer;

static void judge_like_jansson(const uint8_t *data, size_t size)
{
    struct record r = {0};
    const uint8_t *newline = size ? memchr(data, '\n', size) : NULL;
    size_t len = newline ? (size_t)(newline - data) : size;
    struct json *judge = json_parse((const char *)data, len, NULL);
    if (record_parse(&r, (const char *)data, len, NULL) != (json_kind(judge) == JSON_KIND_OBJECT))
        abort();
    json_free(judge);
    record_free(&r);
}

static void normalize(const char *file, struct report *report)
{
    struct reader *in = reader_open(&file, 1, report);
    const struct normalize_options o = {.gazetteer = gazetteer, .confidence = NORMALIZE_CONFIDENCE};
    struct normalizer *n = normalizer_open(&o, report);
    struct writer *out = writer_open(open("/dev/null", O_WRONLY));
    struct record record = {0};
    while (reader_record(in, &record))
        normalizer_put(n, &record, out);
    normalizer_end(n, out);
    writer_close(out);
    record_free(&record);
    normalizer_close(n);
    reader_close(in);
}

/* What is read by shapes is what the records say. */
static void select_like_records(const char *file)
{
    struct report reports[] = {fuzz_report(), fuzz_report()};
    struct reader *in = reader_open(&file, 1, &reports[0]), *again = reader_open(&file, 1, &reports[1]);
    struct selector *selector = selector_open(&fact_fields, in, &reports[0]);
    struct selection got, wanted;
    struct record record = {0};
    while (reader_record(again, &record)) {
        select_of_record(&fact_fields, &record, &wanted);
        if (!selector_next(selector, &got) || got.has != wanted.has || got.plain != wanted.plain ||
            got.len != wanted.len || memcmp(got.line, wanted.line, got.len) != 0)
            abort();
        for (unsigned i = 0; i < FACT_FIELDS; i++)
            if (select_has(&got, i) && (got.field[i].len != wanted.field[i].len ||
                                        memcmp(got.field[i].raw, wanted.field[i].raw, got.field[i].len) != 0))
                abort();
    }
    if (selector_next(selector, &got) || reports[0].rejected != reports[1].rejected)
        abort();
    selector_close(selector);
    record_free(&record);
    reader_close(in);
    reader_close(again);
}

/* As pp-dedupe and pp-stats do it; a merged fact is a record again. What is asked, and whether facts are spilled (which
 * is slow), depends on `choice`. */
static void answer(const char *file, size_t choice, struct report *report)
{
    static const char *const units[] = {"*"};
    struct answers answers = {.question = (enum question)(choice % (ASK_DATES + 1)), .units = units, .nunits = 1};
    struct reader *in = reader_open(&file, 1, report);
    struct merge *merge = merge_open(&(struct merge_options){.memory = choice % 16 ? 0 : 1});
    struct groupby *groups = groupby_open("type,unit,ags");
    const enum table_format format = choice & 1 ? TABLE_CSV : TABLE_TEXT;
    struct record record = {0};
    struct buf line = {0};
    struct table table;
    struct err e;
    while (reader_record(in, &record)) {
        groupby_add(groups, &record);
        if (answers_want(&answers, &record))
            merge_add(merge, &record, &e);
    }
    while (merge_next(merge, &line, &e) == MERGE_FACT) {
        if (!record_parse(&record, line.data, line.len - 1, NULL))
            abort();
        answers_add(&answers, &record);
        buf_clear(&line);
    }
    answers_write(&answers, format, &line);
    groupby_table(groups, &table);
    table_write(&table, format, NULL, 0, table_rows(&table), &line);
    table_free(&table);
    groupby_close(groups);
    buf_free(&line);
    record_free(&record);
    merge_close(merge);
    reader_close(in);
    answers_free(&answers);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct err e;
    if (!gazetteer && !(gazetteer = gazetteer_open("lib/data/communes.csv", &e)))
        abort();
    judge_like_jansson(data, size);
    int fd;
    char path[64];
    const char *operand = fuzz_file(data, size, &fd, path);
    struct report report = fuzz_report();
    select_like_records(operand);
    normalize(operand, &report);
    answer(operand, size, &report);
    close(fd);
    return 0;
}
