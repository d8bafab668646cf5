#include "lib/text/edtf.h"
#include "tests/unit/tap.h"

#include <inttypes.h>

/* Form read, form written (NULL: not EDTF as we take it), first and last day. */
static const struct {
    const char *in, *out, *first, *last;
} forms[] = {
    {"2011-11-30", "2011-11-30", "2011-11-30", "2011-11-30"},
    {"2011-11-30T08:30:00+01:00", "2011-11-30", "2011-11-30", "2011-11-30"},
    {"2012-02", "2012-02", "2012-02-01", "2012-02-29"},
    {"2018-12", "2018-12", "2018-12-01", "2018-12-31"},
    {"2015", "2015", "2015-01-01", "2015-12-31"},
    {"2015-21", "2015-21", "2015-03-01", "2015-05-31"},
    {"2015-23", "2015-23", "2015-09-01", "2015-11-30"},
    {"2015-24", "2015-24", "2015-12-01", "2016-02-29"},
    {"2015-34", "2015-34", "2015-04-01", "2015-06-30"},
    {"2015-41", "2015-41", "2015-07-01", "2015-12-31"},
    {"199X", "199X", "1990-01-01", "1999-12-31"},
    {"19XX", "19XX", "1900-01-01", "1999-12-31"},
    {"2004-XX", "2004", "2004-01-01", "2004-12-31"},
    {"2004-06-XX", "2004-06", "2004-06-01", "2004-06-30"},
    {"2004-06~", "2004-06~", "2004-06-01", "2004-06-30"},
    {"1984?", "1984?", "1984-01-01", "1984-12-31"},
    {"-0043", "-0043", NULL, NULL},
    {"2011-05-03/2011-05-05", "2011-05-03/2011-05-05", "2011-05-03", "2011-05-05"},
    {"2014/2015", "2014/2015", "2014-01-01", "2015-12-31"},
    {"2023/..", "2023/..", "2023-01-01", NULL},
    {"2023/", "2023/..", "2023-01-01", NULL},
    {"../2022-12-31", "../2022-12-31", NULL, "2022-12-31"},
    {"-9999-12-31/-9999-12-31", "-9999-12-31/-9999-12-31", NULL, NULL},
    {"", NULL, NULL, NULL},
    {"/", NULL, NULL, NULL},
    {"../..", NULL, NULL, NULL},
    {"-0000", NULL, NULL, NULL},
    {"11", NULL, NULL, NULL},
    {"2011-13", NULL, NULL, NULL},
    {"2011-25", NULL, NULL, NULL},
    {"2011-02-29", NULL, NULL, NULL},
    {"2011-21-01", NULL, NULL, NULL},
    {"2011-1X", NULL, NULL, NULL},
    {"1XXX", NULL, NULL, NULL},
    {"19X5", NULL, NULL, NULL},
    {"2011-11-3", NULL, NULL, NULL},
    {"2011-11-30 ", NULL, NULL, NULL},
    {"2011//2012", NULL, NULL, NULL},
    {"2011/2012/2013", NULL, NULL, NULL},
    {"30.11.2011", NULL, NULL, NULL},
};

/* In the order that edtf_compare must give. */
static const char *const ordered[] = {
    "../2011",    "-0043",   "19XX",    "1999",       "2011/..", "2011", "2011-01",
    "2011-01-01", "2011-21", "2011-03", "2011-11-30", "garbage", NULL,
};

static const struct {
    int year, month, day;
} easters[] = {
    {1818, 3, 22}, {1943, 4, 25}, {1954, 4, 18}, {1981, 4, 19}, {2000, 4, 23},
    {2008, 3, 23}, {2014, 4, 20}, {2019, 4, 21}, {2024, 3, 31}, {2038, 4, 25},
};

static int64_t day_of(const char *iso)
{
    struct edtf e;
    return edtf_parse(iso, &e) ? edtf_first_day(&e) : INT64_MIN;
}

static void check_form(size_t k)
{
    struct edtf e;
    char out[EDTF_MAX];
    const char *in = forms[k].in;
    if (!edtf_parse(in, &e)) {
        tap_ok(!forms[k].out, "\"%s\" is no EDTF", in);
        return;
    }
    edtf_format(&e, out);
    tap_is(out, forms[k].out, in);
    if (forms[k].first)
        tap_ok(edtf_first_day(&e) == day_of(forms[k].first), "%s begins %s", in, forms[k].first);
    if (forms[k].last)
        tap_ok(edtf_last_day(&e) == day_of(forms[k].last), "%s ends %s", in, forms[k].last);
}

static void check_calendar(void)
{
    int bad = 0, y, m, d;
    int64_t previous = day_number(-401, 12, 31);
    for (int64_t n = previous + 1; n < day_number(2401, 1, 1); n++) {
        day_date(n, &y, &m, &d);
        bad += !day_valid(y, m, d) || day_number(y, m, d) != n;
    }
    tap_ok(!bad, "2800 years of days come back from day_date");
    tap_ok(day_number(1970, 1, 1) == 0 && day_number(2000, 3, 1) == 11017, "day numbers");
    tap_ok(day_weekday(day_number(2011, 11, 30)) == 3, "30 November 2011 was a Wednesday");
    tap_ok(day_weekday(day_number(1899, 12, 31)) == 7, "31 December 1899 was a Sunday");
    tap_ok(!day_valid(1900, 2, 29) && day_valid(2000, 2, 29) && !day_valid(2011, 4, 31), "lengths of months");
    tap_ok(day_of_week(2018, 48, 1) == day_number(2018, 11, 26), "2018-W48 begins 2018-11-26");
    tap_ok(day_of_week(2015, 1, 1) == day_number(2014, 12, 29), "2015-W01 begins 2014-12-29");
    tap_ok(day_of_week(2020, 53, 7) == day_number(2021, 1, 3), "2020-W53 ends 2021-01-03");
    for (size_t k = 0; k < sizeof easters / sizeof *easters; k++)
        tap_ok(day_easter(easters[k].year) == day_number(easters[k].year, easters[k].month, easters[k].day),
               "Easter %d", easters[k].year);
}

int main(void)
{
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
        check_form(k);
    size_t n = sizeof ordered / sizeof *ordered;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            int order = edtf_compare(ordered[i], ordered[j]);
            tap_ok(order == (i > j) - (i < j), "%s %c %s", ordered[i] ? ordered[i] : "NULL",
                   "<=>"[1 + (i > j) - (i < j)], ordered[j] ? ordered[j] : "NULL");
        }
    check_calendar();
    return tap_done();
}
