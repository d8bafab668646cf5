#include "lib/page/timestamp.h"
#include "tests/unit/tap.h"

static const struct {
    const char *in, *out; /* NULL: no point of time */
} cases[] = {
    {"2018-12-07", "2018-12-07"},
    {"2018-12-07T10:30:00Z", "2018-12-07T10:30:00Z"},
    {"2018-12-07 10:30", "2018-12-07T10:30:00"},
    {"2018-12-07T10:30:00.250+01:00", "2018-12-07T10:30:00.250+01:00"},
    {" 2018-12-07 ", "2018-12-07"},
    {"20181207103000", "2018-12-07T10:30:00"},
    {"20181207T103000Z", "2018-12-07T10:30:00Z"},
    {"20181207", "2018-12-07"},
    {"07.12.2018", "2018-12-07"},
    {"7.12.2018, 9:30 Uhr", "2018-12-07T09:30:00"},
    {"Fri, 07 Dec 2018 10:30:00 GMT", "2018-12-07T10:30:00Z"},
    {"Friday, 07-Dec-18 10:30:00 GMT", NULL},
    {"2016-02-29", "2016-02-29"},
    {"2018-02-29", NULL},
    {"1900-02-29", NULL},
    {"2018-13-01", NULL},
    {"31.04.2018", NULL},
    {"2018-12-07T25:00", NULL},
    {"2018-12-07 morgens", NULL},
    {"2018-12", NULL},
    {"Stand: 2018", NULL},
    {"0000-00-00", NULL},
    {"", NULL},
    {"201812071", NULL},
    {"20181207 und mehr", NULL},
};

int main(void)
{
    struct buf out = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        buf_clear(&out);
        bool good = timestamp_iso(cases[i].in, strlen(cases[i].in), &out);
        tap_is(good ? out.data : NULL, cases[i].out, cases[i].in);
        tap_ok(good || out.len == 0, "nothing is left behind");
    }
    buf_clear(&out);
    tap_ok(timestamp_epoch(1544178600, &out), "seconds");
    tap_is(out.data, "2018-12-07T10:30:00Z", "seconds since 1970");
    buf_clear(&out);
    tap_ok(timestamp_epoch(INT64_C(1544178600999), &out), "milliseconds");
    tap_is(out.data, "2018-12-07T10:30:00Z", "milliseconds since 1970");
    tap_ok(!timestamp_epoch(0, &out) && !timestamp_epoch(-5, &out) && !timestamp_epoch(INT64_MAX, &out),
           "what is no time");
    buf_free(&out);
    return tap_done();
}
