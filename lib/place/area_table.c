/* Reading the table of communes: CSV to areas. The only place that knows libcsv. */
#include "lib/base/mem.h"
#include "lib/place/image.h"

#include <csv.h>
#include <math.h>
#include <string.h>

enum column {
    COL_LEVEL = TEXTS, /* text columns come first, as enum image_text */
    COL_LAT,
    COL_LON,
    COL_POPULATION,
    COLUMNS,
    NO_COLUMN = COLUMNS
};
#define MAX_FIELDS 64

static const struct {
    const char *name;
    bool required;
} column_info[COLUMNS] = {
    [TEXT_AGS] = {"ags", true},
    [TEXT_ARS] = {"ars", true},
    [TEXT_NAME] = {"name", true},
    [TEXT_DESIGNATION] = {"designation", true},
    [TEXT_STATE] = {"state", true},
    [TEXT_NUTS3] = {"nuts3", false},
    [TEXT_PARENT] = {"parent", false},
    [TEXT_VALID_FROM] = {"valid_from", false},
    [TEXT_VALID_TO] = {"valid_to", false},
    [TEXT_SUCCESSOR] = {"successor", false},
    [TEXT_VARIANTS] = {"variants", false},
    [COL_LEVEL] = {"level", true},
    [COL_LAT] = {"lat", false},
    [COL_LON] = {"lon", false},
    [COL_POPULATION] = {"population", false},
};

struct loader {
    const char *path;
    struct err *err;
    struct area_table *table;
    struct image_area now;
    uint8_t column_of[MAX_FIELDS]; /* field of the header -> enum column */
    size_t nfields;                /* of the header; 0 while it is being read */
    size_t field;                  /* next field of this row */
    size_t line;                   /* of this row, from 1 */
    size_t field_lines;            /* newlines inside its fields */
    bool failed;
    size_t bad_field; /* for the column of the error */
};

static void fail(struct loader *l, size_t field, const char *what, const char *value)
{
    if (l->failed)
        return;
    l->failed = true;
    l->bad_field = field;
    if (value)
        err_set(l->err, l->path, l->line, 0, "%s: \"%.60s\"", what, value);
    else
        err_set(l->err, l->path, l->line, 0, "%s", what);
}

static uint32_t pool_add(struct loader *l, const char *s, size_t len)
{
    if (!len)
        return 0;
    uint32_t at = (uint32_t)l->table->pool.len;
    buf_add(&l->table->pool, s, len);
    buf_addc(&l->table->pool, 0);
    return at;
}

/* A decimal number without exponent, read without the locale. */
static bool read_decimal(const char *s, double *out)
{
    bool minus = *s == '-', digits = false;
    double value = 0, unit = 1;
    for (s += minus; *s >= '0' && *s <= '9'; s++, digits = true)
        value = value * 10 + (*s - '0');
    if (*s == '.')
        for (s++; *s >= '0' && *s <= '9'; s++, digits = true)
            value += (*s - '0') * (unit /= 10);
    *out = minus ? -value : value;
    return digits && !*s;
}

static bool is_key(const char *s)
{
    size_t n = strspn(s, "0123456789");
    return !s[n] && n <= 12;
}

static void read_number(struct loader *l, enum column column, const char *s)
{
    const double MOST = 1e9; /* of people, and more than any degree */
    double value;
    if (!*s)
        return;
    if (!read_decimal(s, &value) || value > MOST || value < -MOST) {
        fail(l, l->field, column == COL_POPULATION ? "population is no number" : "no coordinate in degrees", s);
        return;
    }
    if (column == COL_LAT)
        l->now.lat = value;
    else if (column == COL_LON)
        l->now.lon = value;
    else
        l->now.population = (int64_t)value;
}

static void read_level(struct loader *l, const char *s)
{
    for (int i = 0; i <= AREA_BOROUGH; i++)
        if (!strcmp(s, area_level_name(i))) {
            l->now.level = (uint32_t)i;
            return;
        }
    fail(l, l->field, "unknown level", s);
}

static void read_header_field(struct loader *l, const char *s)
{
    if (l->field >= MAX_FIELDS) {
        fail(l, l->field, "too many columns", NULL);
        return;
    }
    l->column_of[l->field] = NO_COLUMN;
    for (size_t i = 0; i < COLUMNS; i++)
        if (!strcmp(s, column_info[i].name))
            l->column_of[l->field] = (uint8_t)i;
}

static void read_field(struct loader *l, const char *s, size_t len)
{
    int column = l->column_of[l->field];
    switch (column) {
    case NO_COLUMN:
        break;
    case COL_LEVEL:
        read_level(l, s);
        break;
    case COL_LAT:
    case COL_LON:
    case COL_POPULATION:
        read_number(l, column, s);
        break;
    default:
        if ((column == TEXT_AGS || column == TEXT_ARS) && !is_key(s))
            fail(l, l->field, "no key in digits", s);
        l->now.text[column] = pool_add(l, s, len);
    }
}

static void on_field(void *bytes, size_t len, void *ctx)
{
    struct loader *l = ctx;
    const char *s = bytes; /* NUL-terminated by CSV_APPEND_NULL */
    if (l->failed)
        return;
    for (size_t i = 0; i < len; i++)
        l->field_lines += s[i] == '\n';
    if (!l->nfields)
        read_header_field(l, s ? s : "");
    else if (l->field < l->nfields)
        read_field(l, s ? s : "", len);
    l->field++;
}

static void end_header(struct loader *l)
{
    uint32_t seen = 0;
    for (size_t i = 0; i < l->field; i++)
        if (l->column_of[i] != NO_COLUMN)
            seen |= 1u << l->column_of[i];
    for (size_t i = 0; i < COLUMNS; i++)
        if (column_info[i].required && !(seen >> i & 1))
            fail(l, 0, "the header lacks the column", column_info[i].name);
    l->nfields = l->field;
}

static void end_area(struct loader *l)
{
    if (l->field != l->nfields) {
        fail(l, l->field < l->nfields ? l->field : l->nfields, "not as many fields as the header", NULL);
        return;
    }
    if (!l->now.text[TEXT_NAME])
        fail(l, 0, "an area without a name", NULL);
    if (!l->now.text[TEXT_AGS] && !l->now.text[TEXT_ARS])
        fail(l, 0, "an area without a key", NULL);
    struct area_table *t = l->table;
    t->areas = mem_grow(t->areas, &t->cap, t->n + 1, sizeof *t->areas);
    t->areas[t->n++] = l->now;
}

static void begin_row(struct loader *l)
{
    l->field = 0;
    l->now = (struct image_area){.lat = NAN, .lon = NAN, .population = -1};
}

/* With CSV_REPALL_NL every line end comes here, also those of empty lines: "\r\n" comes as two. */
static void on_row(int end, void *ctx)
{
    struct loader *l = ctx;
    if (l->failed)
        return;
    if (l->field) {
        if (!l->nfields)
            end_header(l);
        else
            end_area(l);
        if (l->failed)
            return;
    }
    if (end == '\n')
        l->line += 1;
    l->line += l->field_lines;
    l->field_lines = 0;
    begin_row(l);
}

/* Column in bytes of a field of a line, for messages. */
static size_t column_of_field(const char *text, size_t len, size_t line, size_t field)
{
    size_t at = 0, start;
    for (; line > 1 && at < len; at++)
        line -= text[at] == '\n';
    bool quoted = false;
    for (start = at; field && at < len && (quoted || text[at] != '\n'); at++) {
        quoted ^= text[at] == '"';
        field -= text[at] == ',' && !quoted;
    }
    return at - start + 1;
}

bool area_table_read(const char *path, const char *text, size_t len, struct area_table *out, struct err *e)
{
    struct loader loader = {.path = path, .err = e, .table = out}, *l = &loader;
    *out = (struct area_table){0};
    buf_addc(&out->pool, 0);
    struct csv_parser csv;
    l->line = 1;
    begin_row(l);
    if (csv_init(&csv, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_REPALL_NL))
        return err_set(l->err, l->path, 0, 0, "cannot set up the CSV parser");
    size_t done = csv_parse(&csv, text, len, on_field, on_row, l);
    if (!l->failed && (done != len || csv_fini(&csv, on_field, on_row, l)))
        fail(l, l->field, csv_strerror(csv_error(&csv)), NULL);
    csv_free(&csv);
    if (!l->failed && !l->nfields)
        fail(l, 0, "no header line", NULL);
    if (l->failed && l->err)
        l->err->column = column_of_field(text, len, l->line, l->bad_field);
    return !l->failed;
}

void area_table_free(struct area_table *t)
{
    mem_free(t->areas);
    buf_free(&t->pool);
}
