#include "lib/table/groupby.h"

#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/merge/canonical.h"

#include <stdlib.h>
#include <string.h>

struct groupby {
    char *names; /* the list, cut into names */
    const char **fields;
    size_t nfields, cap_fields;
    struct column *columns;
    struct map groups; /* JSON texts of the fields, each ended by a newline -> number of records */
    struct buf key;
    struct record inner; /* the object of a field in an object */
};

/* The name of the column behind the fields. */
static const char count_column[] = "count";

bool groupby_check(const char *fields, struct err *e)
{
    struct map seen = {0};
    bool good = true;
    map_put(&seen, count_column, strlen(count_column));
    for (size_t len; good; fields += len + 1) {
        len = strcspn(fields, ",");
        size_t before = seen.count;
        map_put(&seen, fields, len);
        if (len == 0)
            good = err_set(e, NULL, 0, 0, "--by: a name of a field is empty");
        else if (seen.count == before)
            good = err_set(e, NULL, 0, 0, "--by: two columns would be called '%.*s'", (int)len, fields);
        if (!fields[len])
            break;
    }
    map_free(&seen);
    return good;
}

struct groupby *groupby_open(const char *fields)
{
    struct groupby *g = mem_zalloc(sizeof *g);
    g->names = mem_strdup(fields);
    for (char *rest = g->names, *name; (name = strsep(&rest, ","));) {
        g->fields = mem_grow(g->fields, &g->cap_fields, g->nfields + 1, sizeof *g->fields);
        g->fields[g->nfields++] = name;
    }
    g->columns = mem_zalloc((g->nfields + 1) * sizeof *g->columns);
    for (size_t i = 0; i < g->nfields; i++)
        g->columns[i] = (struct column){g->fields[i], g->fields[i], TABLE_ALL, false};
    g->columns[g->nfields] = (struct column){count_column, count_column, TABLE_ALL, true};
    return g;
}

void groupby_close(struct groupby *g)
{
    if (!g)
        return;
    mem_free(g->names);
    mem_free(g->fields);
    mem_free(g->columns);
    map_free(&g->groups);
    buf_free(&g->key);
    record_free(&g->inner);
    mem_free(g);
}

/* The value of a field, "before.value" that of one in an object; NULL if there is none. */
static const char *value_of(struct groupby *g, const struct record *r, const char *field, size_t *len)
{
    const char *raw = record_raw(r, field, len), *dot = raw ? NULL : strchr(field, '.');
    if (!dot)
        return raw;
    char *outer = mem_dup(field, (size_t)(dot - field));
    raw = record_raw(r, outer, len);
    mem_free(outer);
    if (!raw || raw[0] != '{' || !record_parse(&g->inner, raw, *len, NULL))
        return NULL;
    return record_raw(&g->inner, dot + 1, len);
}

void groupby_add(struct groupby *g, const struct record *r)
{
    buf_clear(&g->key);
    for (size_t i = 0; i < g->nfields; i++) {
        size_t len;
        const char *raw = value_of(g, r, g->fields[i], &len);
        canonical_add(&g->key, raw ? raw : "null", raw ? len : 4);
        buf_addc(&g->key, '\n');
    }
    map_put(&g->groups, g->key.data, g->key.len)->num++;
}

static int largest_first(const void *a, const void *b)
{
    const struct map_entry *x = *(struct map_entry *const *)a, *y = *(struct map_entry *const *)b;
    return x->num != y->num ? (x->num < y->num) - (x->num > y->num) : strcmp(x->key, y->key);
}

void groupby_table(struct groupby *g, struct table *t)
{
    size_t n = g->groups.count;
    struct map_entry **sorted = mem_array(NULL, n + 1, sizeof(struct map_entry *));
    for (size_t i = 0; i < n; i++)
        sorted[i] = &g->groups.entries[i];
    if (n)
        qsort(sorted, n, sizeof(struct map_entry *), largest_first);
    table_init(t, g->columns, g->nfields + 1);
    for (size_t i = 0; i < n; i++) {
        const char *value = sorted[i]->key;
        for (size_t k = 0; k < g->nfields; k++) {
            size_t len = strcspn(value, "\n");
            table_add_json(t, value, len);
            value += len + 1;
        }
        table_add_int(t, sorted[i]->num);
    }
    mem_free(sorted);
}

bool record_matches(const struct record *r, const char *condition)
{
    const char *equals = strchr(condition, '=');
    if (!equals)
        return false;
    char *name = mem_dup(condition, (size_t)(equals - condition));
    size_t len;
    const char *raw = record_raw(r, name, &len), *value = equals + 1;
    bool same = raw && raw[0] == '"' ? record_is(r, name, value)
                : raw                ? len == strlen(value) && !memcmp(raw, value, len)
                                     : !strcmp(value, "null");
    mem_free(name);
    return same;
}
