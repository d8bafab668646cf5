#include "lib/fact/profile.h"

#include "lib/base/arena.h"
#include "lib/base/buf.h"
#include "lib/base/file.h"
#include "lib/base/mem.h"
#include "lib/fact/pattern.h"
#include "lib/record/json.h"
#include "lib/record/scan.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { PROFILE_MAX_BYTES = 4 * 1024 * 1024 };

struct profile {
    struct arena arena;
    const char *path, *id;
    struct rule *rules;
    size_t nrules, cap_rules;
    const char **units;
    size_t nunits, cap_units;
    const struct rule **topics; /* of `rules` */
    size_t ntopics;
};

/* A value of the file and where it stands there, for messages. */
struct node {
    const struct json *value;
    const char *raw; /* in loader->text */
};

struct loader {
    struct profile *p;
    const char *path; /* of the file at hand: the profile or one that it includes */
    struct buf text;
    const char *define; /* what patterns may refer to, in front of those that do (pattern.h) */
    struct err *e;
};

/* --- walking the file ----------------------------------------------------------------------------------- */

static const char *file_end(const struct loader *l)
{
    return l->text.data + l->text.len;
}

/* Fails with the position `at`, a pointer into the file's text. */
__attribute__((format(printf, 3, 4))) static bool fail(struct loader *l, const char *at, const char *fmt, ...)
{
    struct buf what = {0};
    va_list args;
    va_start(args, fmt);
    buf_vaddf(&what, fmt, args);
    va_end(args);
    uint64_t line = 1;
    const char *line_start = l->text.data;
    for (const char *c = l->text.data; c < at; c++)
        if (*c == '\n') {
            line++;
            line_start = c + 1;
        }
    err_set(l->e, l->path, line, (uint64_t)(at - line_start) + 1, "%s", what.data);
    buf_free(&what);
    return false;
}

/* Steps to the next element of the array or member of the object that `*raw` is in; on entry *raw is behind the
 * bracket or the last element. False at the end. The text is valid JSON. */
static bool step(const struct loader *l, const char **raw)
{
    const char *end = file_end(l);
    *raw = scan_space(*raw, end);
    if (*raw < end && **raw == ',')
        *raw = scan_space(*raw + 1, end);
    return *raw < end && **raw != ']' && **raw != '}';
}

static struct node member(const struct loader *l, struct node object, const char *key)
{
    struct node found = {0};
    if (json_kind(object.value) != JSON_KIND_OBJECT || !json_get(object.value, key))
        return found;
    struct buf name = {0};
    for (const char *raw = object.raw + 1; step(l, &raw);) {
        const char *key_end = scan_valid(raw, file_end(l));
        buf_clear(&name);
        scan_unescape(raw, (size_t)(key_end - raw), &name);
        const char *value = scan_space(scan_space(key_end, file_end(l)) + 1, file_end(l));
        if (name.len == strlen(key) && !memcmp(name.data, key, name.len)) {
            found = (struct node){json_get(object.value, key), value};
            break; /* no key stands twice */
        }
        raw = scan_valid(value, file_end(l));
    }
    buf_free(&name);
    return found;
}

/* Complains about a member that the format does not know: a misspelt key would be lost silently. */
static bool only_known(struct loader *l, struct node object, const char *const *keys)
{
    struct buf name = {0};
    bool good = true;
    for (const char *raw = object.raw + 1; good && step(l, &raw);) {
        const char *key_end = scan_valid(raw, file_end(l));
        buf_clear(&name);
        scan_unescape(raw, (size_t)(key_end - raw), &name);
        const char *const *k = keys;
        while (*k && strcmp(*k, name.data))
            k++;
        if (!*k)
            good = fail(l, raw, "unknown key \"%s\"", name.data);
        raw = scan_valid(scan_space(scan_space(key_end, file_end(l)) + 1, file_end(l)), file_end(l));
    }
    buf_free(&name);
    return good;
}

static bool is_object(struct loader *l, struct node n, const char *what)
{
    return json_kind(n.value) == JSON_KIND_OBJECT || fail(l, n.raw, "%s must be an object", what);
}

/* A string member; a missing one gives *out = NULL, or fails if it is required. */
static bool string_member(struct loader *l, struct node object, const char *key, bool required, const char **out)
{
    struct node n = member(l, object, key);
    *out = NULL;
    if (!n.value)
        return !required || fail(l, object.raw, "\"%s\" is missing", key);
    if (!json_str(n.value) || !json_strlen(n.value) || strlen(json_str(n.value)) != json_strlen(n.value))
        return fail(l, n.raw, "\"%s\" must be a string that is not empty", key);
    *out = arena_dup(&l->p->arena, json_str(n.value), json_strlen(n.value));
    return true;
}

static bool flag_member(struct loader *l, struct node object, const char *key, bool *out)
{
    struct node n = member(l, object, key);
    if (n.value && json_kind(n.value) != JSON_KIND_BOOL)
        return fail(l, n.raw, "\"%s\" must be true or false", key);
    *out = json_bool(n.value, false);
    return true;
}

/* One of the names of a table; *out keeps its value if the member is missing. */
struct choice {
    const char *name;
    int value;
};

static bool choice_member(struct loader *l, struct node object, const char *key, const struct choice *table, int *out)
{
    struct node n = member(l, object, key);
    if (!n.value)
        return true;
    const char *s = json_str(n.value);
    for (const struct choice *c = table; s && c->name; c++)
        if (!strcmp(c->name, s)) {
            *out = c->value;
            return true;
        }
    struct buf names = {0};
    for (const struct choice *c = table; c->name; c++)
        buf_addf(&names, "%s%s", c == table ? "" : ", ", c->name);
    fail(l, n.raw, "\"%s\" must be one of: %s", key, names.data);
    buf_free(&names);
    return false;
}

/* --- rules ---------------------------------------------------------------------------------------------- */

/* Where byte `offset` of the string value at `raw` stands in the file. Escapes make the text longer than the value. */
static const char *inside_string(const struct loader *l, const char *raw, size_t offset)
{
    const char *c = raw + 1, *end = file_end(l);
    while (offset > 0 && c < end && *c != '"') {
        size_t width = *c != '\\' ? 1 : c + 1 < end && c[1] == 'u' ? 6 : 2;
        c += width;
        offset--;
    }
    return c < end ? c : raw;
}

static bool compile_node(struct loader *l, struct node n, const struct pattern **out)
{
    const char *text = json_str(n.value);
    if (!text || !json_strlen(n.value))
        return fail(l, n.raw, "a pattern must be a string that is not empty");
    size_t offset = 0;
    char what[256];
    *out = pattern_compile(text, json_strlen(n.value), l->define, &offset, what, sizeof what);
    return *out || fail(l, inside_string(l, n.raw, offset), "%s", what);
}

static struct rule *add_rule(struct profile *p, const struct rule *r)
{
    p->rules = mem_grow(p->rules, &p->cap_rules, p->nrules + 1, sizeof *p->rules);
    p->rules[p->nrules] = *r;
    return &p->rules[p->nrules++];
}

static const struct choice statuses[] = {
    {"member", STATUS_MEMBER}, {"joined", STATUS_JOINED}, {"left", STATUS_LEFT}, {NULL, 0}};
static const struct choice needs[] = {{"focus", NEEDS_FOCUS}, {"name", NEEDS_NAME}, {"none", NEEDS_NONE}, {NULL, 0}};

/* The members that a rule of the kind may have. */
static const char *const *members_of(enum rule_kind kind)
{
    static const char *const all[] = {"id",    "pattern", "with", "comment", "needs", "status",
                                      "topic", "to",      "weak", "object",  NULL};
    static const char *const most[] = {"id", "pattern", "with", "comment", "needs", NULL};
    static const char *const few[] = {"id", "pattern", "with", "comment", NULL};
    switch (kind) {
    case RULE_VERB:
    case RULE_NOUN:
    case RULE_MOVE:
        return all;
    case RULE_UNIT:
    case RULE_BARE:
    case RULE_REFERENCE:
        return most;
    default:
        return few;
    }
}

/* A rule with its own id and properties. `group` is the first half of its id. */
static bool object_rule(struct loader *l, struct node n, struct rule r, const char *group)
{
    const char *id;
    int status = r.status, need = r.needs;
    if (!only_known(l, n, members_of(r.kind)) || !string_member(l, n, "id", true, &id) ||
        !choice_member(l, n, "status", statuses, &status) || !choice_member(l, n, "needs", needs, &need) ||
        !flag_member(l, n, "topic", &r.topic) || !flag_member(l, n, "to", &r.to) ||
        !flag_member(l, n, "weak", &r.weak) || !flag_member(l, n, "object", &r.object))
        return false;
    struct node pattern = member(l, n, "pattern"), with = member(l, n, "with");
    if (!pattern.value)
        return fail(l, n.raw, "\"pattern\" is missing");
    r.status = (enum member_status)status;
    r.needs = (enum rule_needs)need;
    struct buf name = {0};
    buf_addf(&name, "%s.%s", group, id);
    r.id = arena_dup(&l->p->arena, name.data, name.len);
    buf_free(&name);
    struct rule *added = add_rule(l->p, &r);
    return compile_node(l, pattern, &added->pattern) && (!with.value || compile_node(l, with, &added->with));
}

/* The rules of one array: strings, or objects with an id. */
static bool rules_of(struct loader *l, struct node object, const char *key, struct rule r, const char *group)
{
    struct node list = member(l, object, key);
    if (!list.value)
        return true;
    if (json_kind(list.value) != JSON_KIND_ARRAY)
        return fail(l, list.raw, "\"%s\" must be an array", key);
    const char *raw = list.raw + 1;
    for (size_t i = 0; step(l, &raw); i++) {
        struct node n = {json_at(list.value, i), raw};
        if (json_kind(n.value) == JSON_KIND_OBJECT) {
            if (!object_rule(l, n, r, group))
                return false;
        } else {
            struct buf name = {0};
            buf_addf(&name, "%s.%zu", group, i + 1);
            r.id = arena_dup(&l->p->arena, name.data, name.len);
            buf_free(&name);
            if (!compile_node(l, n, &add_rule(l->p, &r)->pattern))
                return false;
        }
        raw = scan_valid(raw, file_end(l));
    }
    return true;
}

static bool unit_from(struct loader *l, struct node n)
{
    static const char *const known[] = {"id", "nouns", "bare", "body", "people", "comment", NULL};
    struct profile *p = l->p;
    const char *id;
    bool people;
    if (!is_object(l, n, "a unit") || !only_known(l, n, known) || !string_member(l, n, "id", true, &id) ||
        !flag_member(l, n, "people", &people))
        return false;
    struct rule r = {.kind = RULE_UNIT, .needs = NEEDS_NONE, .unit = (int)p->nunits, .people = people};
    p->units = mem_grow(p->units, &p->cap_units, p->nunits + 1, sizeof *p->units);
    p->units[p->nunits++] = id;
    if (!rules_of(l, n, "nouns", r, id))
        return false;
    r.kind = RULE_BARE;
    r.needs = NEEDS_NAME;
    if (!rules_of(l, n, "bare", r, id))
        return false;
    r.kind = RULE_OTHER;
    return rules_of(l, n, "body", r, id);
}

static bool units_from(struct loader *l, struct node root)
{
    struct node list = member(l, root, "units");
    if (json_kind(list.value) != JSON_KIND_ARRAY || !json_count(list.value))
        return fail(l, list.value ? list.raw : root.raw, "\"units\" must be an array of at least one unit");
    const char *raw = list.raw + 1;
    for (size_t i = 0; step(l, &raw); i++, raw = scan_valid(raw, file_end(l)))
        if (!unit_from(l, (struct node){json_at(list.value, i), raw}))
            return false;
    return true;
}

/* The rules that a profile and what it includes may have, in the order in which they are read. */
static const struct {
    const char *key, *group;
    enum rule_kind kind;
} lists[] = {
    {"names", "name", RULE_NAME},    {"references", "reference", RULE_REFERENCE},
    {"others", "other", RULE_OTHER}, {"verbs", "verb", RULE_VERB},
    {"nouns", "noun", RULE_NOUN},    {"lists", "list", RULE_LIST},
    {"moves", "move", RULE_MOVE},
};

static bool lists_from(struct loader *l, struct node root)
{
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (!rules_of(l, root, lists[i].key, (struct rule){.kind = lists[i].kind, .unit = -1}, lists[i].group))
            return false;
    return true;
}

/* The members of "define", each a pattern that others refer to by its name. */
static bool definitions_from(struct loader *l, struct node root)
{
    struct node object = member(l, root, "define");
    if (!object.value)
        return true;
    if (!is_object(l, object, "\"define\""))
        return false;
    struct buf name = {0}, define = {0};
    bool good = true;
    for (const char *raw = object.raw + 1; good && step(l, &raw);) {
        const char *key_end = scan_valid(raw, file_end(l));
        buf_clear(&name);
        scan_unescape(raw, (size_t)(key_end - raw), &name);
        raw = scan_space(scan_space(key_end, file_end(l)) + 1, file_end(l));
        const struct pattern *alone = NULL;
        struct node n = {json_get(object.value, name.data), raw};
        good = compile_node(l, n, &alone) && (pattern_define(&define, name.data, json_str(n.value)) ||
                                              fail(l, n.raw, "\"%s\" is no name for a pattern", name.data));
        pattern_free((struct pattern *)alone);
        raw = scan_valid(raw, file_end(l));
    }
    if (good && define.len)
        l->define = arena_dup(&l->p->arena, define.data, define.len);
    buf_free(&name);
    buf_free(&define);
    return good;
}

/* Reads the file and hands its one value to `from`. */
static bool file_from(struct loader *l, bool (*from)(struct loader *l, struct node root))
{
    bool good = file_read(l->path, PROFILE_MAX_BYTES, &l->text, l->e);
    struct err where;
    struct json *root = good ? json_parse_unique(l->text.data, l->text.len, &where) : NULL;
    if (good && !root)
        err_set(l->e, l->path, where.line, where.column, "%s", where.what);
    good = root && from(l, (struct node){root, scan_space(l->text.data, file_end(l))});
    json_free(root);
    buf_free(&l->text);
    return good;
}

static bool included_from(struct loader *l, struct node root)
{
    static const char *const known[] = {"comment", "references", "others", "verbs", "nouns", "lists", "moves", NULL};
    return is_object(l, root, "an included file") && only_known(l, root, known) && lists_from(l, root);
}

/* "include": rules that several profiles share, in a file beside this one. */
static bool include(struct loader *l, struct node root)
{
    const char *name;
    if (!string_member(l, root, "include", false, &name))
        return false;
    if (!name)
        return true;
    if (strchr(name, '/'))
        return fail(l, member(l, root, "include").raw, "\"include\" must name a file in the same folder");
    const char *slash = strrchr(l->path, '/');
    struct buf path = {0};
    buf_add(&path, l->path, slash ? (size_t)(slash - l->path) + 1 : 0);
    buf_adds(&path, name);
    struct loader shared = {.p = l->p, .define = l->define, .e = l->e};
    shared.path = arena_dup(&l->p->arena, path.data, path.len);
    buf_free(&path);
    return file_from(&shared, included_from);
}

static bool profile_from(struct loader *l, struct node root)
{
    static const char *const known[] = {"id",    "title",  "comment", "include", "define", "names", "references",
                                        "units", "others", "verbs",   "nouns",   "lists",  "moves", NULL};
    if (!is_object(l, root, "a profile") || !only_known(l, root, known) ||
        !string_member(l, root, "id", true, &l->p->id) || !definitions_from(l, root) || !units_from(l, root) ||
        !lists_from(l, root))
        return false;
    struct node names = member(l, root, "names");
    if (!names.value)
        return fail(l, root.raw, "\"names\" is missing");
    if (!json_count(names.value))
        return fail(l, names.raw, "\"names\" must be an array of at least one rule");
    return include(l, root);
}

/* --- the file ------------------------------------------------------------------------------------------- */

static void find_topics(struct profile *p)
{
    p->topics = mem_array(NULL, p->nrules + 1, sizeof *p->topics);
    for (size_t i = 0; i < p->nrules; i++) {
        const struct rule *r = &p->rules[i];
        if (!rule_names_network(r))
            continue;
        pattern_prepare_start((struct pattern *)r->pattern);
        p->topics[p->ntopics++] = r;
    }
}

struct profile *profile_open(const char *path, struct err *e)
{
    struct profile *p = mem_zalloc(sizeof *p);
    p->path = arena_dup(&p->arena, path, strlen(path));
    struct loader l = {.p = p, .path = p->path, .e = e};
    if (!file_from(&l, profile_from)) {
        profile_close(p);
        return NULL;
    }
    find_topics(p);
    return p;
}

void profile_close(struct profile *p)
{
    if (!p)
        return;
    for (size_t i = 0; i < p->nrules; i++) {
        pattern_free((struct pattern *)p->rules[i].pattern);
        pattern_free((struct pattern *)p->rules[i].with);
    }
    mem_free(p->rules);
    mem_free(p->topics);
    mem_free(p->units);
    arena_free(&p->arena);
    mem_free(p);
}

const char *profile_id(const struct profile *p)
{
    return p->id;
}

const char *profile_path(const struct profile *p)
{
    return p->path;
}

size_t profile_rules(const struct profile *p, const struct rule **rules)
{
    *rules = p->rules;
    return p->nrules;
}

size_t profile_topics(const struct profile *p, const struct rule *const **topics)
{
    *topics = p->topics;
    return p->ntopics;
}

size_t profile_units(const struct profile *p)
{
    return p->nunits;
}

const char *profile_unit(const struct profile *p, size_t i)
{
    return p->units[i];
}
