#include "lib/merge/identity.h"

#include "lib/merge/canonical.h"

#include <string.h>

static const char *const role_names[] = {"date", "count", "commune", "membership", "page"};

enum { ROLE_NAMES = sizeof role_names / sizeof *role_names, MAX_FIELDS = 8 };

/* A leading '?' marks a field that may be absent. "@commune" stands for what commune_key adds. */
struct key_rule {
    const char *fields[MAX_FIELDS];
};

static const struct key_rule key_rules[] = {
    [RECORD_DATE] = {{"edtf", "role", "?modifier", "?range"}},
    [RECORD_COUNT] = {{"value", "relation", "unit", "kind", "scope", "as_of"}},
    [RECORD_COMMUNE] = {{"@commune"}},
    [RECORD_MEMBERSHIP] = {{"@commune", "process", "status", "date"}},
};

static const struct key_rule subject_rules[] = {
    [RECORD_DATE] = {{"role"}},
    [RECORD_COUNT] = {{"unit", "kind", "scope"}},
    [RECORD_COMMUNE] = {{"exact"}},
    [RECORD_MEMBERSHIP] = {{"@commune", "process"}},
};

enum record_role record_role(const struct record *r)
{
    size_t len;
    const char *raw = record_raw(r, "type", &len);
    if (!raw || raw[0] != '"')
        return RECORD_NO_TYPE;
    struct buf plain = {0};
    if (memchr(raw, '\\', len)) { /* nobody writes a type so, but it is the same */
        canonical_add(&plain, raw, len);
        raw = plain.data;
        len = plain.len;
    }
    int role = 0;
    while (role < ROLE_NAMES && (strncmp(raw + 1, role_names[role], len - 2) != 0 || role_names[role][len - 2]))
        role++;
    buf_free(&plain);
    return (enum record_role)role; /* ROLE_NAMES: RECORD_OTHER */
}

_Static_assert((int)RECORD_OTHER == (int)ROLE_NAMES, "the role behind the names");

const char *record_role_name(enum record_role role)
{
    return (int)role < ROLE_NAMES ? role_names[role] : "";
}

static bool is_null(const char *raw)
{
    return !raw || raw[0] == 'n';
}

static bool add_field(struct buf *key, const struct record *r, const char *name, const char *type, struct err *e)
{
    bool optional = name[0] == '?';
    size_t len;
    const char *raw = record_raw(r, name + optional, &len);
    if (!raw && !optional)
        return err_set(e, NULL, 0, 0, "%s lacks `%s`", type, name);
    if (!raw) {
        buf_add(key, ",null", 5);
        return true;
    }
    buf_addc(key, ',');
    canonical_add(key, raw, len);
    return true;
}

static bool commune_key(struct buf *key, const struct record *r, const char *type, struct err *e)
{
    size_t len;
    bool part = record_is(r, "level", "association") || record_is(r, "level", "borough");
    const char *id = record_raw(r, "ags", &len);
    if (!id)
        return err_set(e, NULL, 0, 0, "%s lacks `ags`", type);
    const char *name = "ags";
    if (part || is_null(id)) {
        const char *ars = record_raw(r, "ars", &len);
        if (!is_null(ars))
            name = "ars";
        else if (part && !is_null(id))
            name = "name";
        else
            name = NULL;
    }
    buf_addc(key, ',');
    buf_adds(key, name ? name : "words");
    if (name)
        return add_field(key, r, name, type, e);
    return add_field(key, r, "exact", type, e) && add_field(key, r, "?candidates", type, e);
}

static bool apply(const struct key_rule *rule, const struct record *r, const char *type, struct buf *key,
                  struct err *e)
{
    for (const char *const *name = rule->fields; *name; name++)
        if (!((*name)[0] == '@' ? commune_key(key, r, type, e) : add_field(key, r, *name, type, e)))
            return false;
    return true;
}

bool identity_key(const struct record *r, enum record_role role, struct buf *key, struct err *e)
{
    const char *type = record_role_name(role);
    size_t len;
    buf_clear(key);
    buf_adds(key, type);
    if (!apply(&key_rules[role], r, type, key, e))
        return false;
    int64_t value;
    if (role == RECORD_COUNT && !is_null(record_raw(r, "value", &len)) && !record_int(r, "value", &value))
        return err_set(e, NULL, 0, 0, "count: `value` is no integer");
    if (role != RECORD_DATE || !is_null(record_raw(r, "edtf", &len)))
        return true;
    static const struct key_rule own_page = {{"source", "exact"}};
    return apply(&own_page, r, type, key, e);
}

bool identity_subject(const struct record *r, enum record_role role, struct buf *key, struct err *e)
{
    const char *type = record_role_name(role);
    buf_clear(key);
    buf_adds(key, type);
    static const struct key_rule words = {{"exact"}};
    bool told = role == RECORD_DATE && (record_is(r, "role", "event") || record_is(r, "role", "mention"));
    return apply(&subject_rules[role], r, type, key, e) && (!told || apply(&words, r, type, key, e));
}

const char *const *identity_fields(enum record_role role)
{
    static const char *const fields[][9] = {
        [RECORD_DATE] = {"edtf", "modifier", "range", "role"},
        [RECORD_COUNT] = {"value", "relation", "unit", "kind", "scope", "as_of"},
        [RECORD_COMMUNE] = {"ags", "ars", "name", "level", "state", "candidates"},
        [RECORD_MEMBERSHIP] = {"ags", "ars", "name", "level", "state", "process", "status", "date"},
    };
    return fields[role];
}
