#include "lib/base/search.h"
#include "lib/fact/normalize_part.h"

#include <string.h>

/* The fact of that type which starts at `start`; NULL if none. Facts are in order of start. */
static const struct entry *fact_at(const struct normalizer *n, enum fact_type type, int64_t start)
{
    size_t i;
    LOWER_BOUND(n->entries, n->n, start, start, i);
    for (; i < n->n && n->entries[i].start == start; i++)
        if (n->entries[i].type == type && !n->entries[i].rejected)
            return &n->entries[i];
    return NULL;
}

/* The EDTF date of the fact that starts there; NULL if none. */
static const char *date_at(const struct normalizer *n, int64_t start)
{
    const struct entry *date = fact_at(n, FACT_DATE, start);
    return date && date->date_is.value.edtf[0] ? date->date_is.value.edtf : NULL;
}

/* The EDTF date that a count or a membership refers to; NULL if none. */
static const char *date_referred(const struct normalizer *n, const struct entry *e)
{
    switch (e->date.to) {
    case REFERS_TO_PAGE:
        return n->own;
    case REFERS_TO_FACT:
        return date_at(n, e->date.start);
    default:
        return NULL;
    }
}

/* Set a field of the fact that is being written. */
static void set_raw(struct normalizer *n, const char *key, const char *json, size_t len)
{
    if (n->replaces) {
        record_set_raw(&n->record, key, json, len);
        return;
    }
    struct buf *line = n->line;
    buf_adds(line, ",\"");
    buf_adds(line, key);
    buf_adds(line, "\":");
    buf_add(line, json, len);
}

static void set_bytes(struct normalizer *n, const char *key, const char *value, size_t len)
{
    buf_clear(&n->quoted);
    json_put_string(&n->quoted, value, len);
    set_raw(n, key, n->quoted.data, n->quoted.len);
}

/* NULL sets null. */
static void set_str(struct normalizer *n, const char *key, const char *value)
{
    if (value)
        set_bytes(n, key, value, strlen(value));
    else
        set_raw(n, key, "null", strlen("null"));
}

/* A date of day precision at most: the contract's dates have no time. */
static void set_edtf(struct normalizer *n, const char *key, const char *value)
{
    const char *time = value ? strchr(value, 'T') : NULL;
    if (time)
        set_bytes(n, key, value, (size_t)(time - value));
    else
        set_str(n, key, value && value[0] ? value : NULL);
}

static void set_area(struct normalizer *n, const struct area *a)
{
    bool association = a && a->level == AREA_ASSOCIATION;
    set_str(n, "ags", a && !association ? a->ags : NULL);
    if (association || (a && a->level == AREA_BOROUGH))
        set_str(n, "ars", a->ars);
    set_str(n, "name", a ? a->name : NULL);
    set_str(n, "level", a ? area_level_name(a->level) : NULL);
    set_str(n, "state", a ? a->state : NULL);
}

static void write_date(struct normalizer *n, const struct entry *e)
{
    const struct date_value *date = &e->date_is.value;
    set_edtf(n, "edtf", date->edtf);
    if (date->modifier)
        set_str(n, "modifier", date->modifier);
    const char *other = e->date.to == REFERS_TO_FACT ? date_at(n, e->date.start) : NULL;
    if (!other || !date->edtf[0])
        return;
    buf_clear(&n->text);
    buf_addf(&n->text, "%s/%s", e->start < e->date.start ? date->edtf : other,
             e->start < e->date.start ? other : date->edtf);
    set_str(n, "range", n->text.data);
}

/* The commune that entry `e` is; NULL where there is none. */
static void write_commune(struct normalizer *n, const struct entry *e)
{
    set_area(n, e ? e->commune_is.area : NULL);
    if (!e || e->commune_is.area || !e->raw || !e->readable)
        return;
    buf_clear(&n->text);
    buf_addc(&n->text, '[');
    for (const char *key = entry_text(n, e); *key;) {
        size_t len = strcspn(key, " ");
        buf_adds(&n->text, n->text.len > 1 ? "," : "");
        json_put_string(&n->text, key, len);
        key += len + (key[len] != '\0');
    }
    buf_addc(&n->text, ']');
    set_raw(n, "candidates", n->text.data, n->text.len);
}

static void write_membership(struct normalizer *n, const struct entry *e)
{
    int64_t start = e->commune_of.start;
    const struct entry *commune = e->commune_of.stated ? fact_at(n, FACT_COMMUNE, start) : NULL;
    /* Two communes with one span ("Stadt und Landkreis Göttingen") stand behind one another. */
    for (int64_t nth = e->commune_of.nth; commune && nth > 0 && commune + 1 < n->entries + n->n &&
                                          commune[1].type == FACT_COMMUNE && commune[1].start == start;
         nth--)
        commune++;
    write_commune(n, commune);
    set_edtf(n, "date", date_referred(n, e));
}

static void write_canonical(struct normalizer *n, const struct entry *e)
{
    switch (e->type) {
    case FACT_DATE:
        write_date(n, e);
        break;
    case FACT_COUNT:
        set_edtf(n, "as_of", date_referred(n, e));
        break;
    case FACT_COMMUNE:
        write_commune(n, e);
        break;
    case FACT_MEMBERSHIP:
        write_membership(n, e);
        break;
    default:
        break;
    }
}

void normalizer_write(struct normalizer *n, const struct entry *e, struct writer *out)
{
    if (e->rejected) /* of a page on which nothing else stands nothing is held */
        return;
    const char *line = n->held.data + e->line.at;
    if (e->replaces) {
        if (!record_parse(&n->record, line, e->line.len, NULL)) /* it was one when it came */
            return;
        n->replaces = true;
        write_canonical(n, e);
        record_remove(&n->record, "reading");
        writer_put(out, &n->record);
        return;
    }
    n->line = writer_buffer(out);
    n->replaces = false;
    buf_add(n->line, line, e->line.len);
    if (e->raw) {
        n->line->len -= strlen("}");
        write_canonical(n, e);
        buf_addc(n->line, '}');
    }
    buf_addc(n->line, '\n');
    writer_wrote(out);
}
