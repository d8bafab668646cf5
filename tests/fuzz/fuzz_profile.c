/* A profile that somebody wrote, tried on one sentence. */
#include "tests/fuzz/fuzz.h"

#include "lib/fact/profile.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char sentence[] = "die stadt gera trat 2016 dem partnerprozess bei, in hessen sind es neun";
    int fd;
    char path[64];
    struct err e;
    struct profile *p = profile_open(fuzz_file(data, size, &fd, path), &e);
    if (p) {
        const struct rule *rules;
        struct matcher *m = matcher_open();
        size_t n = profile_rules(p, &rules), start, end;
        for (size_t i = 0; i < n; i++)
            pattern_find(m, rules[i].pattern, sentence, strlen(sentence), 0, &start, &end);
        matcher_close(m);
        profile_close(p);
    }
    close(fd);
    return 0;
}
