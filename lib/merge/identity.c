#include "lib/merge/identity.h"

#include "lib/base/copy.h"
#include "lib/merge/canonical.h"
#include "lib/merge/fact_field.h"

#include <string.h>

#define ROLE(name)             \
    {                          \
        name, sizeof(name) - 1 \
    }

static const struct role_name {
    const char *name;
    size_t len;
} role_names[] = {ROLE("date"), ROLE("count"), ROLE("commune"), ROLE("membership"), ROLE("page")};

enum {
    ROLE_NAMES = sizeof role_names / sizeof *role_names,
    MAX_FIELDS = 8,
    OPTIONAL = 0x80,    /* marks a field that may be absent */
    THE_COMMUNE = 0x40, /* stands for what commune_key adds */
    FIELD = OPTIONAL - 1,
};

_Static_assert((int)FACT_TYPE == 0 && (int)FACT_FIELDS <= (int)THE_COMMUNE, "0, the type, ends a rule");

struct key_rule {
    uint8_t fields[MAX_FIELDS];
};

static const struct key_rule key_rules[] = {
    [RECORD_DATE] = {{FACT_EDTF, FACT_ROLE, OPTIONAL | FACT_MODIFIER, OPTIONAL | FACT_RANGE}},
    [RECORD_COUNT] = {{FACT_VALUE, FACT_RELATION, FACT_UNIT, FACT_KIND, FACT_SCOPE, FACT_AS_OF}},
    [RECORD_COMMUNE] = {{THE_COMMUNE}},
    [RECORD_MEMBERSHIP] = {{THE_COMMUNE, FACT_PROCESS, FACT_STATUS, FACT_DATE}},
};

static const struct key_rule subject_rules[] = {
    [RECORD_DATE] = {{FACT_ROLE}},
    [RECORD_COUNT] = {{FACT_UNIT, FACT_KIND, FACT_SCOPE}},
    [RECORD_COMMUNE] = {{FACT_EXACT}},
    [RECORD_MEMBERSHIP] = {{THE_COMMUNE, FACT_PROCESS}},
};

/* Of a `type` with the JSON text raw[0..len), without escapes. */
static enum record_role role_named(const char *raw, size_t len)
{
    for (int role = 0; role < ROLE_NAMES; role++)
        if (role_names[role].len == len - 2 && !memcmp(raw + 1, role_names[role].name, len - 2))
            return (enum record_role)role;
    return RECORD_OTHER;
}

static enum record_role role_of_type(const char *raw, size_t len)
{
    if (raw[0] != '"')
        return RECORD_NO_TYPE;
    if (!memchr(raw, '\\', len))
        return role_named(raw, len);
    struct buf plain = {0}; /* nobody writes a type so, but it is the same */
    canonical_add(&plain, raw, len);
    enum record_role role = role_named(plain.data, plain.len);
    buf_free(&plain);
    return role;
}

enum record_role record_role(const struct record *r)
{
    size_t len;
    const char *raw = record_raw(r, "type", &len);
    return raw ? role_of_type(raw, len) : RECORD_NO_TYPE;
}

enum record_role fact_role(const struct selection *s)
{
    const struct selected *type = &s->field[FACT_TYPE];
    if (!select_has(s, FACT_TYPE))
        return RECORD_NO_TYPE;
    bool easy = select_is_plain(s, FACT_TYPE) && type->raw[0] == '"';
    return easy ? role_named(type->raw, type->len) : role_of_type(type->raw, type->len);
}

_Static_assert((int)RECORD_OTHER == (int)ROLE_NAMES, "the role behind the names");

const char *record_role_name(enum record_role role)
{
    return (int)role < ROLE_NAMES ? role_names[role].name : "";
}

static bool is_null(const struct selection *s, unsigned field)
{
    return !select_has(s, field) || s->field[field].raw[0] == 'n';
}

/* A comma and the text, behind which there are COPY_ROOM bytes. */
static inline void add_plain(struct buf *key, const char *text, size_t len)
{
    buf_reserve(key, 1 + (len > COPY_ROOM ? len : COPY_ROOM));
    char *to = key->data + key->len;
    *to = ',';
    copy_few(to + 1, text, len);
    to[len + 1] = '\0';
    key->len += len + 1;
}

static inline bool add_field(struct buf *key, const struct selection *s, unsigned rule, const char *type,
                             struct err *e)
{
    unsigned field = rule & FIELD;
    const struct selected *f = &s->field[field];
    if (select_is_plain(s, field) && !s->record) {
        add_plain(key, f->raw, f->len);
        return true;
    }
    if (!select_has(s, field) && !(rule & OPTIONAL))
        return err_set(e, NULL, 0, 0, "%s lacks `%s`", type, fact_fields.names[field]);
    buf_addc(key, ',');
    if (select_has(s, field))
        canonical_add(key, f->raw, f->len);
    else
        buf_adds(key, "null");
    return true;
}

static bool commune_key(struct buf *key, const struct selection *s, const char *type, struct err *e)
{
    if (!select_has(s, FACT_AGS))
        return err_set(e, NULL, 0, 0, "%s lacks `ags`", type);
    bool part = select_is(s, FACT_LEVEL, "association") || select_is(s, FACT_LEVEL, "borough");
    unsigned id = FACT_AGS;
    if (part || is_null(s, FACT_AGS))
        id = !is_null(s, FACT_ARS) ? FACT_ARS : part && !is_null(s, FACT_AGS) ? FACT_NAME : FACT_EXACT;
    if (id == FACT_EXACT) {
        buf_adds(key, ",words");
        return add_field(key, s, FACT_EXACT, type, e) && add_field(key, s, OPTIONAL | FACT_CANDIDATES, type, e);
    }
    buf_addc(key, ',');
    buf_adds(key, fact_fields.names[id]);
    return add_field(key, s, id, type, e);
}

static bool apply(const struct key_rule *rule, const struct selection *s, const char *type, struct buf *key,
                  struct err *e)
{
    for (const uint8_t *field = rule->fields; *field; field++)
        if (!(*field == THE_COMMUNE ? commune_key(key, s, type, e) : add_field(key, s, *field, type, e)))
            return false;
    return true;
}

bool identity_key(const struct selection *s, enum record_role role, struct buf *key, struct err *e)
{
    buf_clear(key);
    return identity_key_add(s, role, key, e);
}

bool identity_key_add(const struct selection *s, enum record_role role, struct buf *key, struct err *e)
{
    const char *type = record_role_name(role);
    buf_add(key, type, role_names[role].len);
    if (!apply(&key_rules[role], s, type, key, e))
        return false;
    if (role == RECORD_COUNT && !is_null(s, FACT_VALUE) && !select_is_int(s, FACT_VALUE))
        return err_set(e, NULL, 0, 0, "count: `value` is no integer");
    if (role != RECORD_DATE || !is_null(s, FACT_EDTF))
        return true;
    static const struct key_rule own_page = {{FACT_SOURCE, FACT_EXACT}};
    return apply(&own_page, s, type, key, e);
}

bool identity_subject(const struct selection *s, enum record_role role, struct buf *key, struct err *e)
{
    const char *type = record_role_name(role);
    buf_clear(key);
    buf_adds(key, type);
    static const struct key_rule words = {{FACT_EXACT}};
    bool told = role == RECORD_DATE && (select_is(s, FACT_ROLE, "event") || select_is(s, FACT_ROLE, "mention"));
    return apply(&subject_rules[role], s, type, key, e) && (!told || apply(&words, s, type, key, e));
}

const char *const *identity_fields(enum record_role role)
{
    static const char *const fields[][10] = {
        [RECORD_DATE] = {"edtf", "modifier", "range", "role"},
        [RECORD_COUNT] = {"value", "relation", "unit", "kind", "scope", "as_of"},
        [RECORD_COMMUNE] = {"ags", "ars", "name", "level", "state", "candidates"},
        [RECORD_MEMBERSHIP] = {"ags", "ars", "name", "level", "state", "candidates", "process", "status", "date"},
    };
    return fields[role];
}
