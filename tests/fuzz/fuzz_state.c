/* A state file that is damaged or somebody else's: refused, never crashed on. With a ledger of some bytes, which a
 * state that knows of fewer cuts. */
#include "tests/fuzz/fuzz.h"

#include "lib/merge/remember.h"

#include <string.h>

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
        static const char line[] =
            "{\"type\":\"count\",\"source\":\"a\",\"start\":0,\"end\":1,\"exact\":\"9\",\"value\":9,"
            "\"relation\":\"eq\",\"unit\":\"x\",\"kind\":\"total\",\"scope\":\"DE\",\"as_of\":null}";
        struct record record = {0};
        record_parse(&record, line, strlen(line), NULL);
        remember_add(r, &record, &e);
        if (remember_compare(r, drop_line, NULL, &e))
            remember_commit(r, &e);
        record_free(&record);
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
