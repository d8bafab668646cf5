/* A state file that is damaged or somebody else's: refused, or used for a night, never crashed on. The night fits the
 * state among the seeds; the ledger is one that a state which knows of fewer bytes cuts. */
#include "tests/fuzz/fuzz.h"

#include "lib/merge/remember.h"
#include "lib/record/stream.h"

static bool drop_line(void *ctx, const char *line, size_t len)
{
    (void)ctx;
    (void)line;
    (void)len;
    return true;
}

/* A real file, SQLite wants one: in memory where the machine has a folder there. */
static void write_file(const uint8_t *data, size_t size, char path[static 64])
{
    snprintf(path, 64, "%s/fuzz-state-XXXXXX", access("/dev/shm", W_OK) ? "/tmp" : "/dev/shm");
    int fd = mkstemp(path);
    if (fd < 0 || (size && write(fd, data, size) != (ssize_t)size))
        abort();
    close(fd);
}

static void take_night(struct remember *r, struct report *report)
{
    static const char *const night = "tests/cases/pp-dedupe/state-what-changes/night2";
    struct reader *in = reader_open(&night, 1, report);
    struct record record = {0};
    struct err e;
    while (reader_record(in, &record))
        remember_add(r, &record, &e);
    record_free(&record);
    reader_close(in);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64], ledger[64], side[80];
    write_file(data, size, path);
    write_file((const uint8_t *)"{}\n{}\n", 6, ledger);
    struct report report = fuzz_report();
    struct err e;
    const struct remember_options o = {.state = path, .ledger = ledger, .now = "2021-06-01T00:00:00Z"};
    struct remember *r = remember_open(&o, &report, &e);
    if (r) {
        take_night(r, &report);
        if (remember_compare(r, drop_line, NULL, &e))
            remember_commit(r, &e);
        remember_close(r);
    }
    remember_dump(path, drop_line, NULL, &e);
    unlink(path);
    unlink(ledger);
    snprintf(side, sizeof side, "%s-journal", path);
    unlink(side);
    snprintf(side, sizeof side, "%s-wal", path);
    unlink(side);
    return 0;
}
