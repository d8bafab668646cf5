#include "lib/table/states.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/table/fields.h"

#include <stdlib.h>
#include <string.h>

struct state_row {
    const char *code; /* NULL: unknown */
    int64_t members, dated, left;
    const struct count_row *stated;
};

struct states {
    struct state_row *rows;
    size_t n, cap;
    struct map index; /* code, "" for unknown -> row */
};

static struct state_row *row_of(struct states *s, const char *code)
{
    size_t before = s->index.count;
    struct map_entry *e = map_put(&s->index, code ? code : "", code ? strlen(code) : 0);
    if (s->index.count > before) {
        e->num = (int64_t)before;
        s->rows = mem_grow(s->rows, &s->cap, before + 1, sizeof *s->rows);
        s->rows[s->n++] = (struct state_row){.code = code};
    }
    return &s->rows[e->num];
}

static bool is_dated(const struct member *member)
{
    for (const struct member_statement *s = member->statements; s; s = s->next)
        if (s->first_day <= s->last_day)
            return true;
    return false;
}

static void count_members(struct states *s, const struct members *m)
{
    for (size_t i = 0; i < m->n; i++) {
        struct state_row *row = row_of(s, m->members[i].state);
        bool left = !strcmp(m->members[i].status, "left");
        row->left += left;
        row->members += !left;
        row->dated += !left && is_dated(&m->members[i]);
    }
}

/* Counts are sorted by time: of the totals that hold last, the one with most sources. */
static void take_totals(struct states *s, const struct counts *c)
{
    for (size_t i = 0; i < c->n; i++) {
        const struct count_row *count = &c->rows[i];
        if (!count->has_value || !count->kind || strcmp(count->kind, "total") != 0 || !count->scope)
            continue;
        struct state_row *row = row_of(s, count->scope);
        bool dated = count->first_day <= count->last_day;
        bool newer = !row->stated || (dated && row->stated->first_day < count->first_day);
        bool same = row->stated && row->stated->first_day == count->first_day;
        if (newer || (same && count->sources > row->stated->sources))
            row->stated = count;
    }
}

/* Länder, then unknown, then the rest. */
static int rank(const struct state_row *row)
{
    return land_name(row->code) ? 0 : !row->code ? 1 : 2;
}

static int by_rank(const void *a, const void *b)
{
    const struct state_row *x = a, *y = b;
    int order = rank(x) - rank(y);
    return order ? order : compare_text(x->code, y->code);
}

void states_table(const struct members *m, const struct counts *c, struct table *t)
{
    static const struct column columns[] = {
        {"state", "STATE", TABLE_ALL, false},    {"name", "LAND", TABLE_ALL, false},
        {"members", "MEMBERS", TABLE_ALL, true}, {"with_date", "WITH DATE", TABLE_ALL, true},
        {"left", "LEFT", TABLE_ALL, true},       {"stated_relation", "", TABLE_CSV | TABLE_NDJSON, false},
        {"stated", "STATED", TABLE_ALL, true},   {"stated_as_of", "AS OF", TABLE_ALL, false},
        {"contradicted", "", TABLE_ALL, false},
    };
    struct states s = {0};
    count_members(&s, m);
    take_totals(&s, c);
    if (s.n)
        qsort(s.rows, s.n, sizeof *s.rows, by_rank);
    table_init(t, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < s.n; i++) {
        const struct state_row *row = &s.rows[i];
        const struct count_row *stated = row->stated;
        table_add_text(t, row->code);
        table_add_text(t, land_name(row->code));
        bool wider = rank(row) == 2; /* no commune belongs to it alone */
        const int64_t numbers[] = {row->members, row->dated, row->left};
        for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
            if (wider && !row->members && !row->left)
                table_add_empty(t);
            else
                table_add_int(t, numbers[k]);
        table_add_text(t, stated ? stated->relation : NULL);
        if (stated) {
            char words[COUNT_WORDS];
            count_words(stated, words, sizeof words);
            table_add_int(t, stated->value);
            table_show_as(t, words);
        } else {
            table_add_empty(t);
        }
        table_add_text(t, stated ? stated->as_of : NULL);
        table_add_yes(t, stated && stated->contradicted);
    }
    mem_free(s.rows);
    map_free(&s.index);
}
