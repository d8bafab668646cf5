#include "lib/place/gazetteer.h"

#include "lib/base/buf.h"
#include "lib/base/map.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/place/names.h"

#include <csv.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* Text columns come first and in the order of `struct raw_area.text`. */
enum column {
    COL_AGS,
    COL_ARS,
    COL_NAME,
    COL_DESIGNATION,
    COL_STATE,
    COL_NUTS3,
    COL_PARENT,
    COL_VALID_FROM,
    COL_VALID_TO,
    COL_SUCCESSOR,
    COL_VARIANTS,
    TEXT_COLUMNS,
    COL_LEVEL = TEXT_COLUMNS,
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
    [COL_AGS] = {"ags", true},
    [COL_ARS] = {"ars", true},
    [COL_NAME] = {"name", true},
    [COL_DESIGNATION] = {"designation", true},
    [COL_STATE] = {"state", true},
    [COL_NUTS3] = {"nuts3", false},
    [COL_PARENT] = {"parent", false},
    [COL_VALID_FROM] = {"valid_from", false},
    [COL_VALID_TO] = {"valid_to", false},
    [COL_SUCCESSOR] = {"successor", false},
    [COL_VARIANTS] = {"variants", false},
    [COL_LEVEL] = {"level", true},
    [COL_LAT] = {"lat", false},
    [COL_LON] = {"lon", false},
    [COL_POPULATION] = {"population", false},
};

static const char *const level_names[] = {
    [AREA_STATE] = "state",
    [AREA_DISTRICT] = "district",
    [AREA_MUNICIPALITY] = "municipality",
    [AREA_ASSOCIATION] = "association",
    [AREA_BOROUGH] = "borough",
};
#define LEVELS (sizeof level_names / sizeof *level_names)

struct gazetteer {
    char *pool; /* all strings, each with its NUL; offset 0 is "" */
    struct area *areas;
    size_t count;
    struct map keys; /* key -> index into areas */
    struct names *names;
};

/* An area while the pool still grows: strings are offsets. */
struct raw_area {
    uint32_t text[TEXT_COLUMNS];
    double lat, lon;
    int64_t population;
    uint8_t level;
};

struct loader {
    const char *path;
    struct err *err;
    struct buf pool;
    struct raw_area *areas;
    size_t count, cap;
    struct raw_area now;
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
    uint32_t at = (uint32_t)l->pool.len;
    buf_add(&l->pool, s, len);
    buf_addc(&l->pool, 0);
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
    double value;
    if (!*s)
        return;
    if (!read_decimal(s, &value)) {
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
    for (size_t i = 0; i < LEVELS; i++)
        if (!strcmp(s, level_names[i])) {
            l->now.level = (uint8_t)i;
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
    enum column column = l->column_of[l->field];
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
        if ((column == COL_AGS || column == COL_ARS) && !is_key(s))
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
    if (!l->now.text[COL_NAME])
        fail(l, 0, "an area without a name", NULL);
    if (!l->now.text[COL_AGS] && !l->now.text[COL_ARS])
        fail(l, 0, "an area without a key", NULL);
    l->areas = mem_grow(l->areas, &l->cap, l->count + 1, sizeof *l->areas);
    l->areas[l->count++] = l->now;
}

static void begin_row(struct loader *l)
{
    l->field = 0;
    l->now = (struct raw_area){.lat = NAN, .lon = NAN, .population = -1};
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

static bool parse(struct loader *l, const struct buf *text)
{
    struct csv_parser csv;
    l->line = 1;
    begin_row(l);
    if (csv_init(&csv, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_REPALL_NL))
        return err_set(l->err, l->path, 0, 0, "cannot set up the CSV parser");
    size_t done = csv_parse(&csv, text->data, text->len, on_field, on_row, l);
    if (!l->failed && (done != text->len || csv_fini(&csv, on_field, on_row, l)))
        fail(l, l->field, csv_strerror(csv_error(&csv)), NULL);
    csv_free(&csv);
    if (!l->failed && !l->nfields)
        fail(l, 0, "no header line", NULL);
    if (l->failed && l->err)
        l->err->column = column_of_field(text->data, text->len, l->line, l->bad_field);
    return !l->failed;
}

static bool read_file(const char *path, struct buf *out, struct err *e)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        return err_set(e, path, 0, 0, "%s", strerror(errno));
    size_t got;
    do {
        buf_reserve(out, 1 << 20);
        got = fread(out->data + out->len, 1, 1 << 20, f);
        out->len += got;
    } while (got);
    bool good = !ferror(f);
    int why = errno;
    fclose(f);
    if (!good)
        return err_set(e, path, 0, 0, "%s", strerror(why));
    buf_addc(out, 0);
    out->len--;
    size_t valid = utf8_valid(out->data, out->len);
    if (valid == out->len)
        return true;
    size_t line = 1, start = 0;
    for (size_t i = 0; i < valid; i++)
        if (out->data[i] == '\n') {
            line++;
            start = i + 1;
        }
    return err_set(e, path, line, valid - start + 1, "not UTF-8");
}

static bool ended(const struct area *a)
{
    return *a->valid_to != 0;
}

static void add_key(struct gazetteer *g, const char *key, size_t i)
{
    if (!*key)
        return;
    size_t before = g->keys.count;
    struct map_entry *entry = map_put(&g->keys, key, strlen(key));
    if (g->keys.count > before || (ended(&g->areas[entry->num]) && !ended(&g->areas[i])))
        entry->num = (int64_t)i;
}

/* Now that the pool has its final place, offsets become pointers. */
static struct gazetteer *finish(struct loader *l)
{
    struct gazetteer *g = mem_zalloc(sizeof *g);
    g->count = l->count;
    g->areas = mem_array(NULL, l->count, sizeof *g->areas);
    g->pool = buf_take(&l->pool);
    for (size_t i = 0; i < l->count; i++) {
        const struct raw_area *r = &l->areas[i];
        const uint32_t *t = r->text;
        g->areas[i] = (struct area){
            .ags = g->pool + t[COL_AGS],
            .ars = g->pool + t[COL_ARS],
            .name = g->pool + t[COL_NAME],
            .designation = g->pool + t[COL_DESIGNATION],
            .state = g->pool + t[COL_STATE],
            .nuts3 = g->pool + t[COL_NUTS3],
            .parent = g->pool + t[COL_PARENT],
            .valid_from = g->pool + t[COL_VALID_FROM],
            .valid_to = g->pool + t[COL_VALID_TO],
            .successor = g->pool + t[COL_SUCCESSOR],
            .variants = g->pool + t[COL_VARIANTS],
            .lat = r->lat,
            .lon = r->lon,
            .population = r->population,
            .level = r->level,
        };
        /* A borough's ags is that of its city: it is found by its ars only. */
        if (r->level != AREA_BOROUGH)
            add_key(g, g->areas[i].ags, i);
        if (strcmp(g->areas[i].ars, g->areas[i].ags))
            add_key(g, g->areas[i].ars, i);
    }
    g->names = names_build(g);
    return g;
}

struct gazetteer *gazetteer_open(const char *path, struct err *e)
{
    struct buf text = {0};
    struct loader l = {.path = path, .err = e};
    struct gazetteer *g = NULL;
    buf_addc(&l.pool, 0);
    if (read_file(path, &text, e) && parse(&l, &text))
        g = finish(&l);
    buf_free(&text);
    buf_free(&l.pool);
    mem_free(l.areas);
    return g;
}

void gazetteer_close(struct gazetteer *g)
{
    if (!g)
        return;
    names_free(g->names);
    map_free(&g->keys);
    mem_free(g->areas);
    mem_free(g->pool);
    mem_free(g);
}

size_t gazetteer_count(const struct gazetteer *g)
{
    return g->count;
}

const struct area *gazetteer_area(const struct gazetteer *g, size_t i)
{
    return &g->areas[i];
}

const struct names *gazetteer_names(const struct gazetteer *g)
{
    return g->names;
}

const struct area *gazetteer_by_key(const struct gazetteer *g, const char *key)
{
    const struct map_entry *entry = map_find(&g->keys, key, strlen(key));
    return entry ? &g->areas[entry->num] : NULL;
}

const struct area *gazetteer_current(const struct gazetteer *g, const struct area *a)
{
    const struct area *now = a;
    /* Reforms of reforms are few; the bound ends circles in a faulty table. */
    for (int steps = 0; steps < 16 && *now->successor; steps++) {
        const struct map_entry *entry = map_find(&g->keys, now->successor, strcspn(now->successor, ";| "));
        if (!entry || &g->areas[entry->num] == now)
            break;
        now = &g->areas[entry->num];
    }
    return now;
}

const char *area_level_name(enum area_level level)
{
    return level_names[level];
}

/* Estimates for the table's gaps: the medians of each kind (Destatis, Gemeindeverzeichnis 2022, rounded). */
double area_prominence(const struct area *a)
{
    if (a->population >= 0)
        return (double)a->population;
    size_t len = strlen(a->ags);
    switch (a->level) {
    case AREA_STATE:
        return 3e6;
    case AREA_DISTRICT:
        return 180e3;
    case AREA_BOROUGH:
        return 250e3;
    case AREA_ASSOCIATION:
        return 10e3;
    default:
        if (len == 8 && !strcmp(a->ags + 5, "000"))
            return 150e3;
        return !strcmp(a->designation, "Stadt") ? 11e3 : 1800;
    }
}
