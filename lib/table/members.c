#include "lib/table/members.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/record/json.h"
#include "lib/table/fields.h"
#include "lib/text/edtf.h"

#include <stdlib.h>
#include <string.h>

void members_free(struct members *m)
{
    mem_free(m->members);
    map_free(&m->index);
    arena_free(&m->arena);
    *m = (struct members){0};
}

/* ags, but ars for what has no ags of its own; NULL if neither is known. */
static const char *commune_key(struct arena *a, const struct record *r)
{
    bool part = record_is(r, "level", "association") || record_is(r, "level", "borough");
    const char *ags = field_text(a, r, "ags");
    const char *ars = part || !ags ? field_text(a, r, "ars") : NULL;
    return ars ? ars : ags;
}

static struct member *member_of(struct members *m, const struct record *r)
{
    struct member new = {.key = commune_key(&m->arena, r), .name = field_text(&m->arena, r, "name")};
    new.process = field_text(&m->arena, r, "process");
    new.level = field_text(&m->arena, r, "level");
    if (!new.name)
        new.name = field_text(&m->arena, r, "exact");
    struct buf id = {0};
    buf_addf(&id, "%s\n%s\n%s", new.process ? new.process : "", new.key ? new.key : "", new.key ? "" : new.name);
    size_t before = m->index.count;
    struct map_entry *e = map_put(&m->index, id.data, id.len);
    buf_free(&id);
    if (m->index.count == before)
        return &m->members[e->num];
    e->num = (int64_t)before;
    new.state = field_text(&m->arena, r, "state");
    m->members = mem_grow(m->members, &m->cap, before + 1, sizeof *m->members);
    m->members[m->n++] = new;
    return &m->members[before];
}

static bool has_left(const struct member_statement *s)
{
    return s->status && !strcmp(s->status, "left");
}

void members_add(struct members *m, const struct record *r)
{
    struct member *member = member_of(m, r);
    struct member_statement *s = arena_alloc(&m->arena, sizeof *s);
    s->status = field_text(&m->arena, r, "status");
    s->date = field_text(&m->arena, r, "date");
    s->source = field_text(&m->arena, r, "source");
    s->exact = field_text(&m->arena, r, "exact");
    s->sentence = field_text(&m->arena, r, "sentence");
    s->evidence = field_json(&m->arena, r, "evidence");
    s->sources = 1;
    record_int(r, "sources", &s->sources);
    struct edtf date;
    bool joined = s->date && !has_left(s) && edtf_parse(s->date, &date);
    s->first_day = joined ? edtf_first_day(&date) : INT64_MAX;
    s->last_day = joined ? edtf_last_day(&date) : INT64_MIN;
    s->next = member->statements;
    member->statements = s;
    member->nstatements++;
}

static void set_status(struct member *member)
{
    member->status = "member";
    for (const struct member_statement *s = member->statements; s; s = s->next) {
        if (has_left(s)) {
            member->status = "left";
            if (s->date && (!member->left || edtf_compare(s->date, member->left) > 0))
                member->left = s->date;
        } else if (s->status && !strcmp(s->status, "joined") && strcmp(member->status, "left") != 0) {
            member->status = "joined";
        }
    }
}

/* Names compare without case and with ä as a. */
static int compare_names(const char *a, const char *b)
{
    if (!a || !b)
        return compare_text(a, b);
    struct buf x = {0}, y = {0};
    utf8_fold(&x, a, strlen(a));
    utf8_fold(&y, b, strlen(b));
    static const struct {
        const char *from, to;
    } plain[] = {{"ä", 'a'}, {"ö", 'o'}, {"ü", 'u'}, {"ß", 's'}};
    struct buf *both[] = {&x, &y};
    for (int k = 0; k < 2; k++)
        for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
            for (char *at = both[k]->data; at && (at = strstr(at, plain[i].from));) {
                *at = plain[i].to;
                memmove(at + 1, at + 2, strlen(at + 2) + 1);
            }
    int order = compare_text(x.data, y.data);
    buf_free(&x);
    buf_free(&y);
    return order ? order : strcmp(a, b);
}

static int by_place(const void *a, const void *b)
{
    const struct member *x = a, *y = b;
    int order = compare_text(x->process, y->process);
    if (!order)
        order = compare_text(x->state, y->state);
    if (!order)
        order = compare_names(x->name, y->name);
    return order ? order : compare_text(x->key, y->key);
}

void members_finish(struct members *m)
{
    for (size_t i = 0; i < m->n; i++)
        set_status(&m->members[i]);
    if (m->n)
        qsort(m->members, m->n, sizeof *m->members, by_place);
}

/* --- rows ----------------------------------------------------------------------------------------- */

static bool has_date(const struct member_statement *s)
{
    return s->first_day <= s->last_day;
}

/* Days that the date of joining leaves open; more than any for an unknown one. */
static int64_t vagueness(const struct member_statement *s)
{
    return has_date(s) ? s->last_day / 2 - s->first_day / 2 : INT64_MAX;
}

static int best_first(const void *a, const void *b)
{
    const struct member_statement *x = *(struct member_statement *const *)a,
                                  *y = *(struct member_statement *const *)b;
    int64_t vague_x = vagueness(x), vague_y = vagueness(y);
    int order = (vague_x > vague_y) - (vague_x < vague_y);
    if (!order)
        order = (x->sources < y->sources) - (x->sources > y->sources);
    if (!order)
        order = edtf_compare(x->date, y->date);
    if (!order)
        order = compare_text(x->status, y->status);
    if (!order)
        order = compare_text(x->source, y->source);
    return order ? order : strcmp(x->evidence, y->evidence);
}

static bool dates_agree(const struct member_statement *a, const struct member_statement *b)
{
    return !has_date(a) || !has_date(b) || (a->first_day <= b->last_day && b->first_day <= a->last_day);
}

/* Put the statements, sorted best first, into rows that each agree with their first statement: afterwards row r is
 * all[begin[r]..begin[r + 1]). Returns how many rows; `begin` has room for n + 1. */
static size_t assign_rows(struct member_statement **all, size_t n, size_t *begin)
{
    size_t rows = 0, *row_of = mem_array(NULL, n, sizeof *row_of);
    struct member_statement **lead = mem_array(NULL, n, sizeof(struct member_statement *)),
                            **old = mem_array(NULL, n, sizeof(struct member_statement *));
    for (size_t i = 0; i < n; i++) {
        size_t row = 0;
        while (row < rows && !dates_agree(lead[row], all[i]))
            row++;
        if (row == rows)
            lead[rows++] = all[i];
        row_of[i] = row;
    }
    memcpy(old, all, n * sizeof(struct member_statement *));
    memset(begin, 0, (rows + 1) * sizeof *begin);
    for (size_t i = 0; i < n; i++)
        begin[row_of[i] + 1]++;
    for (size_t row = 0; row < rows; row++)
        begin[row + 1] += begin[row];
    size_t *next = mem_array(NULL, rows, sizeof *next);
    memcpy(next, begin, rows * sizeof *next);
    for (size_t i = 0; i < n; i++)
        all[next[row_of[i]]++] = old[i];
    mem_free(next);
    mem_free(row_of);
    mem_free(lead);
    mem_free(old);
    return rows;
}

/* The rows' places as one JSON array, and the number of independent pages among them. */
struct gathered {
    struct buf evidence, dates;
    struct map originals;
};

static void gather_sources(struct gathered *g, const char *evidence)
{
    struct json *places = json_parse(evidence, strlen(evidence), NULL);
    for (size_t i = 0; i < json_count(places); i++) {
        const struct json *place = json_at(places, i), *original = json_get(place, "copy_of");
        if (!original)
            original = json_get(place, "source");
        map_put(&g->originals, json_str(original) ? json_str(original) : "", json_strlen(original));
    }
    json_free(places);
}

static void gather(struct gathered *g, const struct member_statement *s, const char *joined)
{
    gather_sources(g, s->evidence);
    size_t len = strlen(s->evidence);
    if (len > 2) {
        buf_adds(&g->evidence, g->evidence.len ? "," : "[");
        buf_add(&g->evidence, s->evidence + 1, len - 2);
    }
    if (!s->date || has_left(s) || (joined && !strcmp(joined, s->date)))
        return;
    struct buf quoted = {0};
    json_put_string(&quoted, s->date, strlen(s->date));
    if (!g->dates.len || !strstr(g->dates.data, quoted.data)) {
        buf_adds(&g->dates, g->dates.len ? "," : "[");
        buf_add(&g->dates, quoted.data, quoted.len);
    }
    buf_free(&quoted);
}

static void add_closed_array(struct table *t, struct buf *items)
{
    if (!items->len) {
        table_add_empty(t);
        return;
    }
    buf_addc(items, ']');
    table_add_json(t, items->data, items->len);
}

/* The array of dates; text shows them as a list. */
static void add_dates(struct table *t, struct buf *items)
{
    struct buf list = {0};
    for (size_t i = 1; i < items->len; i++)
        if (items->data[i] == ',')
            buf_adds(&list, ", ");
        else if (items->data[i] != '"')
            buf_addc(&list, items->data[i]);
    bool any = items->len;
    add_closed_array(t, items);
    if (any)
        table_show_as(t, list.data);
    buf_free(&list);
}

static void add_row(struct table *t, const struct member *member, struct member_statement *const *row, size_t n,
                    bool conflict)
{
    const struct member_statement *best = row[0];
    struct gathered g = {0};
    for (size_t i = 0; i < n; i++)
        gather(&g, row[i], has_left(best) ? NULL : best->date);
    const char *land = land_name(member->state);
    table_add_text(t, member->key);
    table_add_text(t, member->name);
    table_add_text(t, member->level);
    table_add_text(t, member->state);
    table_show_as(t, land ? land : member->state ? member->state : "");
    table_add_text(t, member->process);
    table_add_text(t, member->status);
    table_add_text(t, has_left(best) ? NULL : best->date);
    table_add_text(t, member->left);
    add_dates(t, &g.dates);
    table_add_yes(t, conflict);
    table_add_int(t, (int64_t)g.originals.count);
    table_add_text(t, best->source);
    table_add_text(t, best->exact);
    table_add_text(t, best->sentence);
    add_closed_array(t, &g.evidence);
    buf_free(&g.evidence);
    buf_free(&g.dates);
    map_free(&g.originals);
}

void members_table(struct members *m, struct table *t)
{
    static const struct column columns[] = {
        {"key", "KEY", TABLE_ALL, false},
        {"name", "NAME", TABLE_ALL, false},
        {"level", "LEVEL", TABLE_ALL, false},
        {"state", "LAND", TABLE_ALL, false},
        {"process", "PROCESS", TABLE_TEXT_IF_VARIED | TABLE_CSV | TABLE_NDJSON, false},
        {"status", "STATUS", TABLE_ALL, false},
        {"joined", "JOINED", TABLE_ALL, false},
        {"left", "LEFT", TABLE_TEXT_IF_VARIED | TABLE_CSV | TABLE_NDJSON, false},
        {"other_dates", "ALSO", TABLE_TEXT_IF_VARIED | TABLE_CSV | TABLE_NDJSON, false},
        {"conflict", "", TABLE_TEXT_IF_VARIED | TABLE_CSV | TABLE_NDJSON, false},
        {"sources", "SOURCES", TABLE_ALL, true},
        {"source", "EVIDENCE", TABLE_ALL, false},
        {"exact", "", TABLE_ALL, false},
        {"sentence", "", TABLE_CSV | TABLE_NDJSON, false},
        {"evidence", "", TABLE_NDJSON, false},
    };
    table_init(t, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < m->n; i++) {
        const struct member *member = &m->members[i];
        size_t n = member->nstatements;
        struct member_statement **all = mem_array(NULL, n, sizeof(struct member_statement *)),
                                *s = member->statements;
        size_t *begin = mem_array(NULL, n + 1, sizeof *begin);
        for (size_t k = 0; k < n; k++, s = s->next)
            all[k] = s;
        qsort(all, n, sizeof(struct member_statement *), best_first);
        size_t rows = assign_rows(all, n, begin);
        for (size_t row = 0; row < rows; row++)
            add_row(t, member, all + begin[row], begin[row + 1] - begin[row], rows > 1);
        mem_free(all);
        mem_free(begin);
    }
}
