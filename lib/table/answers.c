#include "lib/table/answers.h"

#include "lib/merge/identity.h"
#include "lib/table/states.h"

#include <fnmatch.h>
#include <string.h>

enum { SUMMARY_ROWS = 25 }; /* of a section in text */

static const char *const question_names[] = {
    [ASK_SUMMARY] = "",      [ASK_COUNTS] = "counts", [ASK_MEMBERS] = "members",
    [ASK_STATES] = "states", [ASK_DATES] = "dates",
};

enum question question_named(const char *name)
{
    for (int i = ASK_COUNTS; i <= ASK_DATES; i++)
        if (!strcmp(name, question_names[i]))
            return (enum question)i;
    return ASK_SUMMARY;
}

static bool has_unit(const struct answers *a, const struct record *r)
{
    struct buf unit = {0};
    bool found = false;
    record_str(r, "unit", &unit);
    for (size_t i = 0; !found && i < a->nunits; i++)
        found = !fnmatch(a->units[i], unit.data, 0);
    buf_free(&unit);
    return found;
}

static bool answers_question(const struct answers *a, enum record_role role, const struct record *r)
{
    switch (role) {
    case RECORD_PAGE:
        return true; /* for the dates of evidence and copies */
    case RECORD_DATE:
        return a->question == ASK_SUMMARY || a->question == ASK_DATES;
    case RECORD_MEMBERSHIP:
        return a->question == ASK_SUMMARY || a->question == ASK_MEMBERS || a->question == ASK_STATES;
    case RECORD_COUNT:
        return a->question == ASK_SUMMARY ||
               ((a->question == ASK_COUNTS || a->question == ASK_STATES) && has_unit(a, r));
    case RECORD_COMMUNE:
        return a->question == ASK_SUMMARY;
    default:
        return false;
    }
}

/* A ledger's record of what a page no longer says is no statement. */
static bool is_withdrawn(const struct record *r)
{
    return record_is(r, "change", "gone");
}

bool answers_want(struct answers *a, const struct record *r)
{
    enum record_role role = record_role(r);
    if (role == RECORD_NO_TYPE)
        return true; /* for merge_add to reject */
    if (!answers_question(a, role, r) || is_withdrawn(r))
        return false;
    a->read[role]++;
    a->distinct[role] += role == RECORD_PAGE;
    return true;
}

void answers_add(struct answers *a, const struct record *r)
{
    enum record_role role = record_role(r);
    a->distinct[role]++;
    if (role == RECORD_DATE)
        dates_add(&a->dates, r);
    else if (role == RECORD_MEMBERSHIP)
        members_add(&a->members, r);
    else if (role == RECORD_COUNT && has_unit(a, r))
        counts_add(&a->counts, r);
}

static void records_table(const struct answers *a, struct table *t)
{
    static const struct column columns[] = {
        {"type", "TYPE", TABLE_ALL, false},
        {"read", "READ", TABLE_ALL, true},
        {"distinct", "DISTINCT", TABLE_ALL, true},
    };
    static const enum record_role order[] = {RECORD_PAGE, RECORD_DATE, RECORD_COUNT, RECORD_COMMUNE,
                                             RECORD_MEMBERSHIP};
    table_init(t, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        table_add_text(t, record_role_name(order[i]));
        table_add_int(t, a->read[order[i]]);
        table_add_int(t, a->distinct[order[i]]);
    }
}

/* One section of the summary. `more`: what shows the rows that text leaves out. */
static void write_section(struct table *t, const char *name, enum table_format format, struct buf *out)
{
    size_t rows = table_rows(t), shown = rows;
    if (format == TABLE_TEXT) {
        if (rows > SUMMARY_ROWS)
            shown = SUMMARY_ROWS;
        buf_addf(out, "%s%s\n", out->len ? "\n" : "", name);
    } else if (format == TABLE_CSV && out->len) {
        buf_addc(out, '\n');
    }
    if (rows || format != TABLE_TEXT)
        table_write(t, format, name, 0, shown, out);
    else
        buf_adds(out, "none\n");
    if (shown < rows)
        buf_addf(out, "… and %zu more: pp-stats %s\n", rows - shown, name);
    table_free(t);
}

static void write_summary(struct answers *a, enum table_format format, struct buf *out)
{
    struct table t;
    records_table(a, &t);
    write_section(&t, "records", format, out);
    counts_table(&a->counts, &t);
    write_section(&t, "counts", format, out);
    members_table(&a->members, &t);
    write_section(&t, "members", format, out);
    states_table(&a->members, &a->counts, &t);
    write_section(&t, "states", format, out);
    dates_summary(&a->dates, &t);
    write_section(&t, "dates", format, out);
}

void answers_write(struct answers *a, enum table_format format, struct buf *out)
{
    counts_finish(&a->counts);
    members_finish(&a->members);
    dates_finish(&a->dates);
    struct table t;
    switch (a->question) {
    case ASK_SUMMARY:
        write_summary(a, format, out);
        return;
    case ASK_COUNTS:
        counts_table(&a->counts, &t);
        break;
    case ASK_MEMBERS:
        members_table(&a->members, &t);
        break;
    case ASK_STATES:
        states_table(&a->members, &a->counts, &t);
        break;
    case ASK_DATES:
        dates_table(&a->dates, &t);
        break;
    }
    table_write(&t, format, NULL, 0, table_rows(&t), out);
    table_free(&t);
}

void answers_free(struct answers *a)
{
    counts_free(&a->counts);
    members_free(&a->members);
    dates_free(&a->dates);
}
